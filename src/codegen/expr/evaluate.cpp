// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/expr/evaluate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <limits>
#include <unordered_map>
#include <utility>

#include "src/support/half.h"

namespace attune::expr {

// One node with everything looked up. Children lie in the same Program, so that a point costs no
// look-up and no allocation; a subtree that is shared is bound once.
struct Evaluator::Bound {
  Op op = Op::kConstant;
  Type type = Type::kI32;
  std::array<const Bound*, 4> arguments{};
  std::int64_t integer = 0;  // Of an integer or bool constant or scalar.
  double real = 0;           // Of an f32 constant or scalar.
  std::int64_t Point::*position = nullptr;
  bool is_pos = false;
  Tensor view;
  bool rounds = false;
  int axes = 0;  // Of a read: how many indices matter, those of extent 1 left out.

  bool boolean(const Point& point) const;
  std::int64_t integer_value(const Point& point) const;
  double real_value(const Point& point) const {
    const double value = exact_value(point);
    return rounds ? double{static_cast<float>(value)} : value;
  }
  double exact_value(const Point& point) const;
  std::int64_t element(const Point& point) const;
  bool compare(const Point& point) const;
};

namespace {

constexpr std::int64_t kOutside = std::numeric_limits<std::int64_t>::min();

std::int64_t wrap(std::uint64_t value, Type type) {
  return type == Type::kI32 ? std::int64_t{static_cast<std::int32_t>(value)}
                            : static_cast<std::int64_t>(value);
}

std::int64_t divide(std::int64_t a, std::int64_t b, Type type) {
  if (b == 0) return 0;
  if (b == -1) return wrap(-static_cast<std::uint64_t>(a), type);
  return a / b;
}

std::int64_t remainder(std::int64_t a, std::int64_t b) { return b == 0 || b == -1 ? 0 : a % b; }

double smaller(double a, double b) {
  if (std::isnan(a) || std::isnan(b)) return std::numeric_limits<double>::quiet_NaN();
  return a < b ? a : b;
}

double larger(double a, double b) {
  if (std::isnan(a) || std::isnan(b)) return std::numeric_limits<double>::quiet_NaN();
  return a < b ? b : a;
}

// The form for each sign keeps exp from overflowing and small results from losing their digits.
double sigmoid(double x) {
  if (x >= 0) return 1 / (1 + std::exp(-x));
  const double e = std::exp(x);
  return e / (1 + e);
}

// A name or rank that is not in the operands is a bug of the caller, who has checked the input.
[[noreturn]] void fail_binding(const std::string& name, const char* why) {
  std::fprintf(stderr, "attune: expression operand '%s' %s\n", name.c_str(), why);
  std::abort();
}

std::int64_t Point::*position_of(Variable v) {
  switch (v) {
    case Variable::kB:
      return &Point::b;
    case Variable::kH:
      return &Point::h;
    case Variable::kHKv:
      return &Point::h_kv;
    case Variable::kQ:
      return &Point::q;
    case Variable::kKv:
      return &Point::kv;
    case Variable::kQLen:
      return &Point::q_len;
    case Variable::kKvLen:
      return &Point::kv_len;
    case Variable::kFirstQ:
      return &Point::first_q;
    case Variable::kLastQ:
      return &Point::last_q;
    case Variable::kFirstKv:
      return &Point::first_kv;
    case Variable::kLastKv:
      return &Point::last_kv;
    case Variable::kScore:
    case Variable::kPos:
      break;
  }
  return nullptr;
}

}  // namespace

bool Evaluator::Bound::boolean(const Point& point) const {
  switch (op) {
    case Op::kTensor: {
      const std::int64_t at = element(point);
      return at != kOutside && static_cast<const std::uint8_t*>(view.data)[at] != 0;
    }
    case Op::kLess:
    case Op::kLessEqual:
    case Op::kEqual:
    case Op::kNotEqual:
      return compare(point);
    case Op::kAnd:
      return arguments[0]->boolean(point) && arguments[1]->boolean(point);
    case Op::kOr:
      return arguments[0]->boolean(point) || arguments[1]->boolean(point);
    case Op::kNot:
      return !arguments[0]->boolean(point);
    case Op::kWhere:
      return arguments[arguments[0]->boolean(point) ? 1 : 2]->boolean(point);
    default:
      return integer != 0;  // A constant or a scalar.
  }
}

bool Evaluator::Bound::compare(const Point& point) const {
  const auto decide = [this](auto a, auto b) {
    switch (op) {
      case Op::kLess:
        return a < b;
      case Op::kLessEqual:
        return a <= b;
      case Op::kEqual:
        return a == b;
      default:
        return a != b;
    }
  };
  const Bound &a = *arguments[0], &b = *arguments[1];
  if (a.type == Type::kF32) return decide(a.real_value(point), b.real_value(point));
  if (a.type == Type::kBool) return decide(int{a.boolean(point)}, int{b.boolean(point)});
  return decide(a.integer_value(point), b.integer_value(point));
}

std::int64_t Evaluator::Bound::integer_value(const Point& point) const {
  const auto value = [&](int i) { return arguments[i]->integer_value(point); };
  const auto bits = [&](int i) { return static_cast<std::uint64_t>(value(i)); };
  switch (op) {
    case Op::kVariable:
      if (is_pos) {
        return wrap(static_cast<std::uint64_t>(point.q) + static_cast<std::uint64_t>(point.kv_len) -
                        static_cast<std::uint64_t>(point.q_len),
                    type);
      }
      return wrap(static_cast<std::uint64_t>(point.*position), type);
    case Op::kTensor: {
      const std::int64_t at = element(point);
      if (at == kOutside) return 0;
      return view.dtype == Dtype::kI8
                 ? std::int64_t{static_cast<const std::int8_t*>(view.data)[at]}
                 : std::int64_t{static_cast<const std::int32_t*>(view.data)[at]};
    }
    case Op::kAdd:
      return wrap(bits(0) + bits(1), type);
    case Op::kSubtract:
      return wrap(bits(0) - bits(1), type);
    case Op::kMultiply:
      return wrap(bits(0) * bits(1), type);
    case Op::kDivide:
      return divide(value(0), value(1), type);
    case Op::kRemainder:
      return remainder(value(0), value(1));
    case Op::kNegate:
      return wrap(-bits(0), type);
    case Op::kWhere:
      return value(arguments[0]->boolean(point) ? 1 : 2);
    case Op::kMin:
      return std::min(value(0), value(1));
    case Op::kMax:
      return std::max(value(0), value(1));
    case Op::kAbs: {
      const std::int64_t x = value(0);
      return x < 0 ? wrap(-static_cast<std::uint64_t>(x), type) : x;
    }
    case Op::kToI64:
      return value(0);
    default:
      return integer;  // A constant or a scalar.
  }
}

double Evaluator::Bound::exact_value(const Point& point) const {
  const auto value = [&](int i) { return arguments[i]->real_value(point); };
  switch (op) {
    case Op::kVariable:
      return point.score;
    case Op::kTensor: {
      const std::int64_t at = element(point);
      return at == kOutside ? 0 : double{load_float(view.data, view.dtype, at)};
    }
    case Op::kAdd:
      return value(0) + value(1);
    case Op::kSubtract:
      return value(0) - value(1);
    case Op::kMultiply:
      return value(0) * value(1);
    case Op::kDivide: {
      const double divisor = value(1);
      return divisor == 0 ? 0 : value(0) / divisor;
    }
    case Op::kNegate:
      return -value(0);
    case Op::kWhere:
      return value(arguments[0]->boolean(point) ? 1 : 2);
    case Op::kMin:
      return smaller(value(0), value(1));
    case Op::kMax:
      return larger(value(0), value(1));
    case Op::kAbs:
      return std::fabs(value(0));
    case Op::kFloor:
      return std::floor(value(0));
    case Op::kExp:
      return std::exp(value(0));
    case Op::kExp2:
      return std::exp2(value(0));
    case Op::kLog:
      return std::log(value(0));
    case Op::kSqrt:
      return std::sqrt(value(0));
    case Op::kTanh:
      return std::tanh(value(0));
    case Op::kSigmoid:
      return sigmoid(value(0));
    case Op::kSin:
      return std::sin(value(0));
    case Op::kCos:
      return std::cos(value(0));
    case Op::kToF32:  // The nearest f32, as on every device, so that comparisons agree with theirs.
      return double{static_cast<float>(arguments[0]->integer_value(point))};
    default:
      return real;  // A constant or a scalar.
  }
}

std::int64_t Evaluator::Bound::element(const Point& point) const {
  if (view.data == nullptr) return kOutside;
  std::int64_t at = 0;
  for (int i = 0; i < axes; ++i) {
    const std::int64_t index = arguments[i]->integer_value(point);
    if (index < 0 || index >= view.shape[i]) return kOutside;
    at += index * view.strides[i];
  }
  return at;
}

Evaluator::Evaluator(NodePtr node, const Operands& operands, bool round_to_f32) {
  // A deque keeps the addresses of what it holds.
  auto program = std::make_shared<std::deque<Bound>>();
  std::unordered_map<const Node*, const Bound*> done;

  const auto bind_tensor = [&](Bound& bound, const Node& n, const auto& bind) {
    const auto found = operands.tensors.find(n.name);
    if (found == operands.tensors.end()) fail_binding(n.name, "is missing");
    const NamedTensor& tensor = found->second;
    if (tensor.rank != int(n.arguments.size())) fail_binding(n.name, "has another rank");
    bound.view = tensor.view;
    for (int axis = 0; axis < tensor.rank; ++axis) {
      const std::int64_t extent = tensor.view.shape[axis];
      if (extent == 0) bound.view.data = nullptr;  // An empty tensor reads 0 everywhere.
      if (extent <= 1 || (n.broadcast_axes >> axis & 1u) != 0) continue;
      bound.view.shape[bound.axes] = extent;
      bound.view.strides[bound.axes] = tensor.view.strides[axis];
      bound.arguments[bound.axes++] = bind(n.arguments[axis], bind);
    }
  };

  const auto bind = [&](const NodePtr& from, const auto& self) -> const Bound* {
    const auto known = done.find(from.get());
    if (known != done.end()) return known->second;
    Bound& bound = program->emplace_back();
    const Node& n = *from;
    bound.op = n.op;
    bound.type = n.type;
    bound.rounds = round_to_f32;
    bound.integer = n.integer;
    bound.real = n.real;
    if (n.op == Op::kVariable) {
      bound.position = position_of(n.variable);
      bound.is_pos = n.variable == Variable::kPos;
    } else if (n.op == Op::kScalar) {
      const auto found = operands.scalars.find(n.name);
      if (found == operands.scalars.end()) fail_binding(n.name, "is missing");
      bound.real = found->second;
      if (n.type == Type::kBool) bound.integer = found->second != 0 ? 1 : 0;
      if (n.type == Type::kI32) bound.integer = static_cast<std::int32_t>(found->second);
    } else if (n.op == Op::kTensor) {
      bind_tensor(bound, n, self);
    } else {
      for (std::size_t i = 0; i < n.arguments.size(); ++i) {
        bound.arguments[i] = self(n.arguments[i], self);
      }
    }
    done.emplace(from.get(), &bound);
    return &bound;
  };

  const Bound* root = bind(node, bind);
  root_ = std::shared_ptr<const Bound>(std::move(program), root);
}

bool Evaluator::boolean(const Point& point) const { return root_->boolean(point); }
std::int64_t Evaluator::integer(const Point& point) const { return root_->integer_value(point); }
double Evaluator::real(const Point& point) const { return root_->real_value(point); }

}  // namespace attune::expr
