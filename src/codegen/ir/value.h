// SPDX-License-Identifier: Apache-2.0
// Types and values of the LLVM IR that the CPU emitters print. A Value is a name in the text being
// built plus its type; arithmetic on Values appends instructions to their Builder.
#pragma once

#include <cstdint>
#include <string>

namespace attune::ir {

class Builder;

enum class Scalar { kI1, kI8, kI16, kI32, kI64, kHalf, kBfloat, kFloat, kDouble, kPtr };

/// A scalar, or a vector of `lanes` scalars when lanes > 0.
struct Type {
  Scalar scalar = Scalar::kI64;
  int lanes = 0;

  bool is_float() const { return scalar >= Scalar::kHalf && scalar <= Scalar::kDouble; }
  Type with(Scalar other) const { return {other, lanes}; }
  std::string text() const;  ///< As LLVM writes it: "<8 x float>".
  /// Size of one element [bytes].
  int element_bytes() const;

  friend bool operator==(const Type&, const Type&) = default;
};

inline constexpr Type kI1{Scalar::kI1};
inline constexpr Type kI8{Scalar::kI8};
inline constexpr Type kI16{Scalar::kI16};
inline constexpr Type kI32{Scalar::kI32};
inline constexpr Type kI64{Scalar::kI64};
inline constexpr Type kF16{Scalar::kHalf};
inline constexpr Type kF32{Scalar::kFloat};
inline constexpr Type kF64{Scalar::kDouble};
inline constexpr Type kPtr{Scalar::kPtr};

/// One SSA value or constant.
class Value {
 public:
  Value() = default;
  Value(Builder* builder, Type type, std::string ref)
      : builder_(builder), type_(type), ref_(std::move(ref)) {}

  Type type() const { return type_; }
  const std::string& ref() const { return ref_; }
  bool empty() const { return builder_ == nullptr; }
  Builder& builder() const { return *builder_; }

 private:
  Builder* builder_ = nullptr;
  Type type_;
  std::string ref_;  // "%v12" or a literal.
};

// Integer operators are signed; `/` and `%` truncate. Float operators are IEEE, never reordered.
// Both sides have one type; a plain number takes the other side's type, splat over its lanes.
Value operator+(const Value& a, const Value& b);
Value operator-(const Value& a, const Value& b);
Value operator*(const Value& a, const Value& b);
Value operator/(const Value& a, const Value& b);
Value operator%(const Value& a, const Value& b);
Value operator+(const Value& a, double b);
Value operator-(const Value& a, double b);
Value operator*(const Value& a, double b);
Value operator/(const Value& a, double b);
Value operator%(const Value& a, double b);
Value operator<(const Value& a, const Value& b);   ///< False if either is NaN.
Value operator>(const Value& a, const Value& b);   ///< False if either is NaN.
Value operator<=(const Value& a, const Value& b);  ///< False if either is NaN.
Value operator==(const Value& a, const Value& b);  ///< False if either is NaN.
Value operator<(const Value& a, double b);
Value operator>(const Value& a, double b);
Value operator==(const Value& a, double b);

}  // namespace attune::ir
