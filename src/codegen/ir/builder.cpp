// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/ir/builder.h"

#include <algorithm>
#include <bit>
#include <cstdlib>

#include <fmt/format.h>

namespace attune::ir {
namespace {

std::string scalar_text(Scalar scalar) {
  switch (scalar) {
    case Scalar::kI1:
      return "i1";
    case Scalar::kI8:
      return "i8";
    case Scalar::kI16:
      return "i16";
    case Scalar::kI32:
      return "i32";
    case Scalar::kI64:
      return "i64";
    case Scalar::kHalf:
      return "half";
    case Scalar::kBfloat:
      return "bfloat";
    case Scalar::kFloat:
      return "float";
    case Scalar::kDouble:
      return "double";
    case Scalar::kPtr:
      return "ptr";
  }
  std::abort();
}

// The suffix of an overloaded intrinsic: "v8f32".
std::string overload(Type type) {
  std::string scalar;
  switch (type.scalar) {
    case Scalar::kHalf:
      scalar = "f16";
      break;
    case Scalar::kFloat:
      scalar = "f32";
      break;
    case Scalar::kDouble:
      scalar = "f64";
      break;
    default:
      scalar = scalar_text(type.scalar);
  }
  return type.lanes > 0 ? fmt::format("v{}{}", type.lanes, scalar) : scalar;
}

// `splat (…)` as a constant is read by LLVM 19 and later.
std::string literal(Type type, const std::string& scalar) {
  if (type.lanes == 0) return scalar;
  return fmt::format("splat ({} {})", scalar_text(type.scalar), scalar);
}

}  // namespace

std::string Type::text() const {
  const std::string name = scalar_text(scalar);
  return lanes > 0 ? fmt::format("<{} x {}>", lanes, name) : name;
}

int Type::element_bytes() const {
  switch (scalar) {
    case Scalar::kI1:
    case Scalar::kI8:
      return 1;
    case Scalar::kI16:
    case Scalar::kHalf:
    case Scalar::kBfloat:
      return 2;
    case Scalar::kI32:
    case Scalar::kFloat:
      return 4;
    default:
      return 8;
  }
}

Value Builder::integer(Type type, std::int64_t value) {
  return {this, type, literal(type, fmt::format("{}", value))};
}

Value Builder::constant(Type type, double value) {
  if (!type.is_float()) return integer(type, static_cast<std::int64_t>(value));
  // LLVM writes every float literal as the bits of the double of equal value.
  const double exact = type.scalar == Scalar::kFloat ? double(float(value)) : value;
  return {this, type, literal(type, fmt::format("0x{:016X}", std::bit_cast<std::uint64_t>(exact)))};
}

Value Builder::iota(int lanes) {
  std::string text = "<";
  for (int lane = 0; lane < lanes; ++lane)
    text += fmt::format("{}i32 {}", lane > 0 ? ", " : "", lane);
  return {this, {Scalar::kI32, lanes}, text + ">"};
}

Value Builder::emit(Type type, std::string_view instruction) {
  std::string ref = fmt::format("%v{}", next_value_++);
  line(fmt::format("{} = {}", ref, instruction));
  return {this, type, std::move(ref)};
}

void Builder::line(std::string_view text) {
  body_ += "  ";
  body_ += text;
  body_ += '\n';
}

void Builder::comment(std::string_view text) { line(fmt::format("; {}", text)); }

void Builder::declare(const std::string& declaration) {
  if (std::find(declarations_.begin(), declarations_.end(), declaration) == declarations_.end()) {
    declarations_.push_back(declaration);
  }
}

Value Builder::load(Type type, const Value& pointer, int align) {
  return emit(type, fmt::format("load {}, ptr {}, align {}", type.text(), pointer.ref(),
                                align > 0 ? align : type.element_bytes()));
}

void Builder::store(const Value& value, const Value& pointer, int align) {
  line(fmt::format("store {} {}, ptr {}, align {}", value.type().text(), value.ref(), pointer.ref(),
                   align > 0 ? align : value.type().element_bytes()));
}

void Builder::prefetch(const Value& pointer) {
  declare("declare void @llvm.prefetch.p0(ptr, i32, i32, i32)");
  // To read (0), into the second cache (2), data (1).
  line(fmt::format("call void @llvm.prefetch.p0(ptr {}, i32 0, i32 2, i32 1)", pointer.ref()));
}

Value Builder::at(const Value& pointer, Type element, const Value& index) {
  return emit(kPtr, fmt::format("getelementptr {}, ptr {}, i64 {}", element.text(), pointer.ref(),
                                index.ref()));
}

Value Builder::at(const Value& pointer, Type element, std::int64_t index) {
  return index == 0 ? pointer : at(pointer, element, i64(index));
}

Value Builder::splat(const Value& scalar, int lanes) {
  const Type type{scalar.type().scalar, lanes};
  const Value first = emit(type, fmt::format("insertelement {} poison, {} {}, i64 0", type.text(),
                                             scalar.type().text(), scalar.ref()));
  return emit(type, fmt::format("shufflevector {0} {1}, {0} poison, <{2} x i32> zeroinitializer",
                                type.text(), first.ref(), lanes));
}

Value Builder::shuffle(const Value& a, const Value& b, const std::vector<int>& mask) {
  const int lanes = static_cast<int>(mask.size());
  std::string indices;
  for (int lane = 0; lane < lanes; ++lane) {
    indices += fmt::format("{}i32 {}", lane > 0 ? ", " : "", mask[lane]);
  }
  return emit({a.type().scalar, lanes},
              fmt::format("shufflevector {0} {1}, {0} {2}, <{3} x i32> <{4}>", a.type().text(),
                          a.ref(), b.ref(), lanes, indices));
}

Value Builder::concat(const Value& a, const Value& b) {
  std::vector<int> mask(2 * a.type().lanes);
  for (std::size_t lane = 0; lane < mask.size(); ++lane) mask[lane] = static_cast<int>(lane);
  return shuffle(a, b, mask);
}

Value Builder::reduce(const Value& vector, Value (*combine)(const Value&, const Value&)) {
  Value folded = vector;
  for (int half = vector.type().lanes / 2; half > 0; half /= 2) {
    std::vector<int> low(half), high(half);
    for (int lane = 0; lane < half; ++lane) {
      low[lane] = lane;
      high[lane] = lane + half;
    }
    folded = combine(shuffle(folded, folded, low), shuffle(folded, folded, high));
  }
  return emit({folded.type().scalar, 0},
              fmt::format("extractelement {} {}, i64 0", folded.type().text(), folded.ref()));
}

Value Builder::extract(const Value& vector, int lane) {
  return emit({vector.type().scalar, 0}, fmt::format("extractelement {} {}, i64 {}",
                                                     vector.type().text(), vector.ref(), lane));
}

Value Builder::insert(const Value& vector, const Value& element, int lane) {
  return emit(vector.type(), fmt::format("insertelement {} {}, {} {}, i64 {}", vector.type().text(),
                                         vector.ref(), element.type().text(), element.ref(), lane));
}

Value Builder::undefined(Type type) { return {this, type, "poison"}; }

Value Builder::binary(std::string_view op, const Value& a, const Value& b) {
  return emit(a.type(), fmt::format("{} {} {}, {}", op, a.type().text(), a.ref(), b.ref()));
}

Value Builder::compare(std::string_view op, const Value& a, const Value& b) {
  return emit(a.type().with(Scalar::kI1),
              fmt::format("{} {} {} {}, {}", a.type().is_float() ? "fcmp" : "icmp", op,
                          a.type().text(), a.ref(), b.ref()));
}

Value Builder::select(const Value& condition, const Value& a, const Value& b) {
  return emit(a.type(),
              fmt::format("select {} {}, {} {}, {} {}", condition.type().text(), condition.ref(),
                          a.type().text(), a.ref(), b.type().text(), b.ref()));
}

Value Builder::multiply_add(const Value& a, const Value& b, const Value& c) {
  const std::string type = a.type().text();
  const std::string name = "@llvm.fmuladd." + overload(a.type());
  declare(fmt::format("declare {0} {1}({0}, {0}, {0})", type, name));
  return emit(a.type(), fmt::format("call {0} {1}({0} {2}, {0} {3}, {0} {4})", type, name, a.ref(),
                                    b.ref(), c.ref()));
}

Value Builder::cast(std::string_view op, const Value& value, Type type) {
  return emit(type,
              fmt::format("{} {} {} to {}", op, value.type().text(), value.ref(), type.text()));
}

Value Builder::any(const Value& lanes) {
  const std::string type = lanes.type().text();
  const std::string callee = fmt::format("@llvm.vector.reduce.or.{}", overload(lanes.type()));
  declare(fmt::format("declare i1 {}({})", callee, type));
  return emit(kI1, fmt::format("call i1 {}({} {})", callee, type, lanes.ref()));
}

Value Builder::intrinsic(std::string_view name, const Value& value) {
  const std::string type = value.type().text();
  const std::string callee = fmt::format("@llvm.{}.{}", name, overload(value.type()));
  declare(fmt::format("declare {0} {1}({0})", type, callee));
  return emit(value.type(), fmt::format("call {0} {1}({0} {2})", type, callee, value.ref()));
}

Value Builder::call(std::string_view name, Type result, const std::vector<Value>& arguments) {
  return emit(result, call_text(name, result.text(), arguments));
}

void Builder::call(std::string_view name, const std::vector<Value>& arguments) {
  line(call_text(name, "void", arguments));
}

std::string Builder::call_text(std::string_view name, const std::string& result,
                               const std::vector<Value>& arguments) {
  std::string types, values;
  for (const Value& argument : arguments) {
    const char* comma = types.empty() ? "" : ", ";
    types += comma + argument.type().text();
    values += fmt::format("{}{} {}", comma, argument.type().text(), argument.ref());
  }
  declare(fmt::format("declare {} @llvm.{}({})", result, name, types));
  return fmt::format("call {} @llvm.{}({})", result, name, values);
}

std::string Builder::fresh_label(std::string_view stem) {
  return fmt::format("{}.{}", stem, next_label_++);
}

void Builder::begin_block(const std::string& label) {
  body_ += fmt::format("{}:\n", label);
  block_ = label;
}

void Builder::loop(std::string_view label, const Value& from, const Value& to, int step,
                   const Body& body) {
  loop(label, from, to, step, {}, [&](const Value& index, const std::vector<Value>&) {
    body(index);
    return std::vector<Value>{};
  });
}

std::vector<Value> Builder::loop(std::string_view label, const Value& from, const Value& to,
                                 int step, const std::vector<Value>& initial,
                                 const CarriedBody& body) {
  const std::string stem = fresh_label(label);
  const std::string head = stem + ".head", inside = stem + ".body", done = stem + ".end";
  const std::string before = block_;
  line(fmt::format("br label %{}", head));
  begin_block(head);

  // The phis need the values that the body produces, so their text is put in afterwards.
  const std::size_t phi_position = body_.size();
  std::vector<Value> phis;
  for (const Value& value : initial) {
    phis.emplace_back(this, value.type(), fmt::format("%v{}", next_value_++));
  }
  const Value index(this, from.type(), fmt::format("%{}", stem));
  const Value again = index < to;
  line(fmt::format("br i1 {}, label %{}, label %{}", again.ref(), inside, done));
  begin_block(inside);

  const std::vector<Value> produced = body(index, phis);
  const Value next = index + integer(from.type(), step);
  const std::string latch = block_;
  line(fmt::format("br label %{}", head));

  std::string phi_text = fmt::format("  {} = phi {} [ {}, %{} ], [ {}, %{} ]\n", index.ref(),
                                     index.type().text(), from.ref(), before, next.ref(), latch);
  for (std::size_t i = 0; i < phis.size(); ++i) {
    phi_text +=
        fmt::format("  {} = phi {} [ {}, %{} ], [ {}, %{} ]\n", phis[i].ref(),
                    phis[i].type().text(), initial[i].ref(), before, produced[i].ref(), latch);
  }
  body_.insert(phi_position, phi_text);
  begin_block(done);
  return phis;
}

void Builder::when(std::string_view label, const Value& condition,
                   const std::function<void()>& then, const std::function<void()>& otherwise) {
  const std::string stem = fresh_label(label);
  const std::string yes = stem + ".then", no = stem + ".else", done = stem + ".end";
  line(fmt::format("br i1 {}, label %{}, label %{}", condition.ref(), yes, otherwise ? no : done));
  begin_block(yes);
  then();
  line(fmt::format("br label %{}", done));
  if (otherwise) {
    begin_block(no);
    otherwise();
    line(fmt::format("br label %{}", done));
  }
  begin_block(done);
}

std::vector<Value> Builder::choose(std::string_view label, const Value& condition,
                                   const std::function<std::vector<Value>()>& then,
                                   const std::function<std::vector<Value>()>& otherwise) {
  std::vector<Value> yes, no, chosen;
  std::string yes_end, no_end;  // A branch may end in another block than it began in.
  when(
      label, condition,
      [&] {
        yes = then();
        yes_end = block_;
      },
      [&] {
        no = otherwise();
        no_end = block_;
      });
  for (std::size_t i = 0; i < yes.size(); ++i) {
    const std::string type = yes[i].type().text();
    chosen.push_back(emit(yes[i].type(), fmt::format("phi {} [ {}, %{} ], [ {}, %{} ]", type,
                                                     yes[i].ref(), yes_end, no[i].ref(), no_end)));
  }
  return chosen;
}

std::string Builder::module_text(std::string_view header, std::string_view triple,
                                 std::string_view attributes) const {
  std::string text;
  for (std::size_t begin = 0; begin < header.size();) {
    const std::size_t end = std::min(header.find('\n', begin), header.size());
    text += fmt::format("; {}\n", header.substr(begin, end - begin));
    begin = end + 1;
  }
  text += fmt::format("target triple = \"{}\"\n\n", triple);
  text += fmt::format(
      "define void @{}(ptr noalias nocapture readonly %args, i64 %task, ptr noalias nocapture "
      "%scratch, ptr noalias nocapture %common) #0 {{\nentry:\n{}  ret void\n}}\n\n",
      name_, body_);
  for (const std::string& declaration : declarations_) text += declaration + "\n";
  text += fmt::format("\nattributes #0 = {{ {} }}\n", attributes);
  return text;
}

// --- operators on values -------------------------------------------------------------------------

namespace {

Value arithmetic(const char* integer_op, const char* float_op, const Value& a, const Value& b) {
  return a.builder().binary(a.type().is_float() ? float_op : integer_op, a, b);
}

Value number(const Value& like, double value) {
  return like.builder().constant(like.type(), value);
}

}  // namespace

Value operator+(const Value& a, const Value& b) { return arithmetic("add", "fadd", a, b); }
Value operator-(const Value& a, const Value& b) { return arithmetic("sub", "fsub", a, b); }
Value operator*(const Value& a, const Value& b) { return arithmetic("mul", "fmul", a, b); }
Value operator/(const Value& a, const Value& b) { return arithmetic("sdiv", "fdiv", a, b); }
Value operator%(const Value& a, const Value& b) { return arithmetic("srem", "frem", a, b); }
Value operator+(const Value& a, double b) { return a + number(a, b); }
Value operator-(const Value& a, double b) { return a - number(a, b); }
Value operator*(const Value& a, double b) { return a * number(a, b); }
Value operator/(const Value& a, double b) { return a / number(a, b); }
Value operator%(const Value& a, double b) { return a % number(a, b); }

Value operator<(const Value& a, const Value& b) {
  return a.builder().compare(a.type().is_float() ? "olt" : "slt", a, b);
}
Value operator>(const Value& a, const Value& b) {
  return a.builder().compare(a.type().is_float() ? "ogt" : "sgt", a, b);
}
Value operator<=(const Value& a, const Value& b) {
  return a.builder().compare(a.type().is_float() ? "ole" : "sle", a, b);
}
Value operator==(const Value& a, const Value& b) {
  return a.builder().compare(a.type().is_float() ? "oeq" : "eq", a, b);
}
Value operator<(const Value& a, double b) { return a < number(a, b); }
Value operator>(const Value& a, double b) { return a > number(a, b); }
Value operator==(const Value& a, double b) { return a == number(a, b); }

Value max(const Value& a, const Value& b) { return a.builder().select(a > b, a, b); }
Value min(const Value& a, const Value& b) { return a.builder().select(a < b, a, b); }

}  // namespace attune::ir
