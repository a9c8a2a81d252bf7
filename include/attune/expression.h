// SPDX-License-Identifier: Apache-2.0
// Score, mask and sink expressions: the small language that carries every bias and every structural
// sparsity. A Problem holds them as text; Expression builds that text with C++ operators.
// The guide is docs/guide/expressions.md.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <attune/result.h>
#include <attune/tensor.h>

namespace attune {

/// A tensor that expressions may read, by name: up to 4 axes, any strides.
/// In expressions f32, f16 and bf16 elements are f32; i32 and i8 are i32; bool is bool.
struct TensorDeclaration {
  Dtype dtype = Dtype::kF32;
  /// Index variables whose axis has extent 1, for example {"b"} for one bias shared by all items:
  /// their index then costs nothing. Undeclared axes of extent 1 broadcast as well, at run time.
  std::vector<std::string> broadcast = {};

  friend bool operator==(const TensorDeclaration&, const TensorDeclaration&) = default;
};

/// The names beyond the language's own that an expression may use.
struct Declarations {
  std::map<std::string, TensorDeclaration> tensors;
  std::map<std::string, Dtype> scalars;  ///< kI32, kF32 or kBool; given anew at every run.

  friend bool operator==(const Declarations&, const Declarations&) = default;
};

/// Where an expression stands: which variables it may use and which type it must have.
enum class ExpressionRole {
  kScore,  ///< f32; may use everything.
  kMask,   ///< bool; everything but `score`.
  kSink,   ///< f32; everything but `score`, `kv`.
};

/// Whether the names can be used: [A-Za-z_][A-Za-z0-9_]* of at most 64 characters, no word of the
/// language, no reserved tensor (q, k, v, out, lse, page_table, …), none twice, `broadcast` naming
/// index variables, scalars i32, f32 or bool; at most 16 tensors and 32 scalars.
/// Errors: kInvalidArgument naming the tensor or scalar.
Status check_declarations(const Declarations& declarations);

/// Parses, checks and canonicalises: equal meaning in trivially different spelling gives one text.
/// Errors: kInvalidArgument with the column, the line with a caret under the place (`detail`), and
/// a suggestion where a name is misspelt.
Result<std::string> canonical_expression(std::string_view text, ExpressionRole role,
                                         const Declarations& declarations);

/// An expression written with C++ operators: a value that holds source text of the language.
///
///   using namespace attune::expressions;
///   problem.mask = causal() && (q() - kv() < 512 || kv() < scalar("sinks"));
///   problem.score = softcap(30) + tensor("bias")(b(), h(), q(), kv());
///
/// Nothing is checked here: types, names and limits are the parser's business, when the Problem is
/// normalized. Operators bind as in C++, which is as in text; `&&` and `||` do not short-circuit.
class Expression {
 public:
  /// A number or a truth. A double keeps its value to the last bit; infinities are `inf`.
  template <class T>
  requires std::is_arithmetic_v<T> Expression(T value) : Expression(literal(value)) {}
  /// Text of the language, taken as a whole: from_text("q - kv") * 2 is `(q - kv) * 2`.
  static Expression from_text(std::string_view text);

  const std::string& text() const { return text_; }
  /// So that an Expression can be assigned to a Problem's fields.
  operator std::string() const { return text_; }

  friend Expression operator+(const Expression& a, const Expression& b) {
    return binary(a, " + ", b, Binding::kSum);
  }
  friend Expression operator-(const Expression& a, const Expression& b) {
    return binary(a, " - ", b, Binding::kSum);
  }
  friend Expression operator*(const Expression& a, const Expression& b) {
    return binary(a, " * ", b, Binding::kProduct);
  }
  friend Expression operator/(const Expression& a, const Expression& b) {
    return binary(a, " / ", b, Binding::kProduct);
  }
  friend Expression operator%(const Expression& a, const Expression& b) {
    return binary(a, " % ", b, Binding::kProduct);
  }
  friend Expression operator<(const Expression& a, const Expression& b) {
    return binary(a, " < ", b, Binding::kComparison);
  }
  friend Expression operator<=(const Expression& a, const Expression& b) {
    return binary(a, " <= ", b, Binding::kComparison);
  }
  friend Expression operator>(const Expression& a, const Expression& b) {
    return binary(a, " > ", b, Binding::kComparison);
  }
  friend Expression operator>=(const Expression& a, const Expression& b) {
    return binary(a, " >= ", b, Binding::kComparison);
  }
  friend Expression operator==(const Expression& a, const Expression& b) {
    return binary(a, " == ", b, Binding::kComparison);
  }
  friend Expression operator!=(const Expression& a, const Expression& b) {
    return binary(a, " != ", b, Binding::kComparison);
  }
  friend Expression operator&&(const Expression& a, const Expression& b) {
    return binary(a, " && ", b, Binding::kAnd);
  }
  friend Expression operator||(const Expression& a, const Expression& b) {
    return binary(a, " || ", b, Binding::kOr);
  }
  friend Expression operator-(const Expression& a) { return unary("-", a); }
  friend Expression operator!(const Expression& a) { return unary("!", a); }

  /// `name(a, b, …)`.
  static Expression call(std::string_view name, const std::vector<Expression>& arguments);
  /// `name[a, b, …]`.
  static Expression read(std::string_view name, const std::vector<Expression>& indices);

 private:
  /// How tightly the text binds, loosest first: says where parentheses are needed.
  enum class Binding { kOr, kAnd, kComparison, kSum, kProduct, kUnary, kPrimary };

  Expression(std::string text, Binding binding) : text_(std::move(text)), binding_(binding) {}
  static Expression literal(bool value);
  static Expression literal(std::int64_t value);
  static Expression literal(double value);
  template <class T>
  static Expression literal(T value) {
    if constexpr (std::is_floating_point_v<T>) {
      return literal(static_cast<double>(value));
    } else {
      // A number beyond i64 is kept as it is: the parser says what is wrong with it.
      return std::in_range<std::int64_t>(value)
                 ? literal(static_cast<std::int64_t>(value))
                 : Expression(std::to_string(value), Binding::kUnary);
    }
  }
  static Expression binary(const Expression& a, std::string_view symbol, const Expression& b,
                           Binding binding);
  static Expression unary(std::string_view symbol, const Expression& a);
  std::string within(Binding needed) const;

  std::string text_;
  Binding binding_;
};

/// The words of the language as C++ functions. docs/guide/expressions.md has their meaning.
namespace expressions {

// Variables.
inline Expression score() { return Expression::from_text("score"); }
inline Expression b() { return Expression::from_text("b"); }
inline Expression h() { return Expression::from_text("h"); }
inline Expression h_kv() { return Expression::from_text("h_kv"); }
inline Expression q() { return Expression::from_text("q"); }
inline Expression kv() { return Expression::from_text("kv"); }
inline Expression q_len() { return Expression::from_text("q_len"); }
inline Expression kv_len() { return Expression::from_text("kv_len"); }
inline Expression pos() { return Expression::from_text("pos"); }
inline Expression inf() { return Expression::from_text("inf"); }

/// A scalar given at every run.
inline Expression scalar(std::string_view name) { return Expression::from_text(name); }

/// A named tensor: `tensor("bias")(b(), h(), q(), kv())` reads one element.
class NamedTensor {
 public:
  explicit NamedTensor(std::string_view name) : name_(name) {}
  template <class... Indices>
  Expression operator()(const Indices&... indices) const {
    return Expression::read(name_, {Expression(indices)...});
  }
  const std::string& name() const { return name_; }

 private:
  std::string name_;
};
inline NamedTensor tensor(std::string_view name) { return NamedTensor(name); }

// Functions.
inline Expression where(const Expression& condition, const Expression& a, const Expression& b) {
  return Expression::call("where", {condition, a, b});
}
inline Expression min(const Expression& a, const Expression& b) {
  return Expression::call("min", {a, b});
}
inline Expression max(const Expression& a, const Expression& b) {
  return Expression::call("max", {a, b});
}
inline Expression abs(const Expression& x) { return Expression::call("abs", {x}); }
inline Expression floor(const Expression& x) { return Expression::call("floor", {x}); }
inline Expression exp(const Expression& x) { return Expression::call("exp", {x}); }
inline Expression exp2(const Expression& x) { return Expression::call("exp2", {x}); }
inline Expression log(const Expression& x) { return Expression::call("log", {x}); }
inline Expression sqrt(const Expression& x) { return Expression::call("sqrt", {x}); }
inline Expression tanh(const Expression& x) { return Expression::call("tanh", {x}); }
inline Expression sigmoid(const Expression& x) { return Expression::call("sigmoid", {x}); }
inline Expression sin(const Expression& x) { return Expression::call("sin", {x}); }
inline Expression cos(const Expression& x) { return Expression::call("cos", {x}); }

// Named pieces: masks …
inline Expression causal() { return Expression::from_text("causal"); }
inline Expression causal_top_left() { return Expression::from_text("causal_top_left"); }
/// Keys from `l` before the query's position to `r` behind it; inf() leaves a side open.
inline Expression window(const Expression& l, const Expression& r) {
  return Expression::call("window", {l, r});
}
/// The first `n` keys.
inline Expression sink(const Expression& n) { return Expression::call("sink", {n}); }
inline Expression prefix(const Expression& n) { return Expression::call("prefix", {n}); }
inline Expression document(const NamedTensor& id) {
  return Expression::call("document", {Expression::from_text(id.name())});
}
inline Expression dilated(const Expression& k) { return Expression::call("dilated", {k}); }
inline Expression local_2d(const Expression& width, const Expression& radius) {
  return Expression::call("local_2d", {width, radius});
}
// … terms of a score, and a whole score.
inline Expression alibi(const NamedTensor& slope) {
  return Expression::call("alibi", {Expression::from_text(slope.name())});
}
inline Expression relative_bias(const NamedTensor& table, const Expression& m) {
  return Expression::call("relative_bias", {Expression::from_text(table.name()), m});
}
inline Expression softcap(const Expression& c) { return Expression::call("softcap", {c}); }

}  // namespace expressions
}  // namespace attune
