// SPDX-License-Identifier: Apache-2.0
// Builder prints one LLVM IR function as text. Text rather than LLVM's own IRBuilder, so that code
// generation needs no LLVM, is pure, and hands its device the same thing that `attune emit` shows
// (docs/decisions/0001-cpu-kernels-as-ir-text.md).
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "src/codegen/ir/value.h"

namespace attune::ir {

class Builder {
 public:
  /// Starts `define void @name(ptr %args, i64 %task, ptr %scratch, ptr %common)`.
  explicit Builder(std::string name) : name_(std::move(name)) {}
  Builder(const Builder&) = delete;
  Builder& operator=(const Builder&) = delete;

  Value args() { return {this, kPtr, "%args"}; }
  Value task() { return {this, kI64, "%task"}; }
  Value scratch() { return {this, kPtr, "%scratch"}; }
  Value common() { return {this, kPtr, "%common"}; }

  // Constants. A number given with a vector type is splat over the lanes.
  Value constant(Type type, double value);
  Value i8(std::int64_t value) { return integer(kI8, value); }
  Value i32(std::int64_t value) { return integer(kI32, value); }
  Value i64(std::int64_t value) { return integer(kI64, value); }
  Value f32(double value) { return constant(kF32, value); }
  /// <0, 1, …, lanes-1> as i32.
  Value iota(int lanes);

  // Memory. Alignment is the element's unless given [bytes].
  Value load(Type type, const Value& pointer, int align = 0);
  void store(const Value& value, const Value& pointer, int align = 0);
  /// Asks for the cache line at a pointer, which may point anywhere.
  void prefetch(const Value& pointer);
  /// pointer + index elements of `element` size.
  Value at(const Value& pointer, Type element, const Value& index);
  Value at(const Value& pointer, Type element, std::int64_t index);

  // Lanes.
  Value splat(const Value& scalar, int lanes);
  Value shuffle(const Value& a, const Value& b, const std::vector<int>& mask);
  Value concat(const Value& a, const Value& b);
  Value extract(const Value& vector, int lane);
  Value insert(const Value& vector, const Value& element, int lane);
  /// A vector whose lanes are undefined until they are inserted.
  Value undefined(Type type);
  /// Folds the lanes pairwise in a fixed order, so that results do not depend on the compiler.
  Value reduce(const Value& vector, Value (*combine)(const Value&, const Value&));
  /// Whether any lane of a vector of i1 is true.
  Value any(const Value& lanes);

  // Arithmetic beyond the operators.
  Value binary(std::string_view op, const Value& a, const Value& b);
  Value compare(std::string_view op, const Value& a, const Value& b);
  Value select(const Value& condition, const Value& a, const Value& b);
  /// a·b + c, fused where the target has such an instruction.
  Value multiply_add(const Value& a, const Value& b, const Value& c);
  /// `trunc`, `zext`, `fpext`, `bitcast`, …: any LLVM cast to `type`.
  Value cast(std::string_view op, const Value& value, Type type);
  /// A one-argument intrinsic `llvm.<name>` on the value's type.
  Value intrinsic(std::string_view name, const Value& value);
  /// An intrinsic `llvm.<name>` of one target, whose name says its types.
  Value call(std::string_view name, Type result, const std::vector<Value>& arguments);
  void call(std::string_view name, const std::vector<Value>& arguments);

  using Body = std::function<void(const Value& index)>;
  using CarriedBody =
      std::function<std::vector<Value>(const Value& index, const std::vector<Value>& carried)>;
  /// for (index = from; index < to; index += step).
  void loop(std::string_view label, const Value& from, const Value& to, int step, const Body& body);
  /// The same with values carried from one round to the next; returns their last ones.
  std::vector<Value> loop(std::string_view label, const Value& from, const Value& to, int step,
                          const std::vector<Value>& initial, const CarriedBody& body);
  /// Runs `then`, or `otherwise` if given. Neither yields values.
  void when(std::string_view label, const Value& condition, const std::function<void()>& then,
            const std::function<void()>& otherwise = {});
  /// Runs one of the two and gives the values that it yields; both yield the same types.
  std::vector<Value> choose(std::string_view label, const Value& condition,
                            const std::function<std::vector<Value>()>& then,
                            const std::function<std::vector<Value>()>& otherwise);

  /// A comment line, for the person who reads the emitted unit.
  void comment(std::string_view text);

  /// The whole module: header comment, function, declarations, attributes.
  std::string module_text(std::string_view header, std::string_view triple,
                          std::string_view attributes) const;

 private:
  Value integer(Type type, std::int64_t value);
  std::string call_text(std::string_view name, const std::string& result,
                        const std::vector<Value>& arguments);
  Value emit(Type type, std::string_view instruction);
  std::string fresh_label(std::string_view stem);
  void begin_block(const std::string& label);
  void line(std::string_view text);
  void declare(const std::string& declaration);

  std::string name_;
  std::string body_;
  std::string block_ = "entry";
  std::vector<std::string> declarations_;  // Kept in order of first use.
  int next_value_ = 0;
  int next_label_ = 0;
};

// Maximum and minimum as `a > b ? a : b`: the second operand if either is NaN, which is one x86
// instruction.
Value max(const Value& a, const Value& b);
Value min(const Value& a, const Value& b);

}  // namespace attune::ir
