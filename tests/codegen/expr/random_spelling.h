// SPDX-License-Identifier: Apache-2.0
// Random expressions in two spellings of one meaning, with the meaning computed beside them by
// nothing but C++ arithmetic: the parser, the makers and the evaluator are held to it.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <random>
#include <string>
#include <utility>

#include <attune/expression.h>

#include "src/codegen/expr/evaluate.h"

namespace random_spelling {

using attune::Dtype;
using attune::Expression;
using attune::expr::Point;
namespace words = attune::expressions;
using words::abs, words::floor, words::max, words::min, words::tanh, words::where;

constexpr int kHeads = 2, kLength = 5;

/// The tensors and scalars that random expressions read, with their values.
struct World {
  std::array<float, kHeads * kLength * kLength> bias{};  // [1, head, q, kv]
  std::array<std::int32_t, kLength> doc{};               // [kv]
  std::array<std::uint8_t, kLength> keep{};              // [kv]
  std::int32_t w = 0;
  float c = 0;
  bool on = false;

  static attune::Declarations declarations() {
    return {{{"bias", {Dtype::kF32, {"h_kv"}}}, {"doc", {Dtype::kI32}}, {"keep", {Dtype::kBool}}},
            {{"w", Dtype::kI32}, {"c", Dtype::kF32}, {"on", Dtype::kBool}}};
  }

  attune::expr::Operands operands() {
    const auto view = [](void* data, Dtype dtype, std::array<std::int64_t, 4> shape, int rank) {
      return attune::expr::NamedTensor{attune::Tensor::contiguous(data, dtype, shape), rank};
    };
    attune::expr::Operands all;
    all.tensors["bias"] = view(bias.data(), Dtype::kF32, {1, kHeads, kLength, kLength}, 4);
    all.tensors["doc"] = view(doc.data(), Dtype::kI32, {kLength, 1, 1, 1}, 1);
    all.tensors["keep"] = view(keep.data(), Dtype::kBool, {kLength, 1, 1, 1}, 1);
    all.scalars = {{"w", w}, {"c", c}, {"on", on}};
    return all;
  }
};

struct Moment {
  Point point;
  const World& world;
};
enum class Kind { kBool, kInteger, kReal };

/// Numbers of all kinds fit a double: bool as 0 or 1, i32 exactly.
struct Spelling {
  Expression one, other;
  Kind kind;
  std::function<double(const Moment&)> meaning;
};

inline double wrapped(std::int64_t value) {
  return static_cast<std::int32_t>(static_cast<std::uint64_t>(value));
}
inline std::int64_t whole(double value) { return static_cast<std::int64_t>(value); }

class Speller {
 public:
  /// Without `extremes` numbers are small: a coefficient that wraps may hide a common factor, and
  /// two spellings then keep two texts.
  explicit Speller(std::uint64_t seed, bool extremes = true) : extremes_(extremes), random_(seed) {}

  int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }

  std::int32_t number() {
    constexpr std::int32_t kOdd[] = {std::numeric_limits<std::int32_t>::min(),
                                     std::numeric_limits<std::int32_t>::max(),
                                     1 << 30,
                                     65536,
                                     16777217,
                                     -46341};
    return extremes_ && below(8) == 0 ? kOdd[below(6)] : below(9) - 3;
  }

  World world() {
    World world;
    for (float& x : world.bias) x = static_cast<float>(below(17) - 8) / 4;
    for (std::int32_t& x : world.doc) x = number();
    for (std::uint8_t& x : world.keep) x = static_cast<std::uint8_t>(below(2));
    world.w = number();
    constexpr float kReals[] = {0.0F, 1.5F, -2.25F, std::numeric_limits<float>::infinity()};
    world.c = kReals[below(4)];
    world.on = below(2) == 1;
    return world;
  }

  Point point() {
    Point p;
    p.score = below(9) == 0 ? -std::numeric_limits<double>::infinity() : (below(33) - 16) / 4.0;
    p.b = below(2);
    p.h = below(kHeads);
    p.h_kv = below(2);
    p.q = below(kLength);
    p.kv = below(kLength);
    p.q_len = kLength;
    p.kv_len = kLength + below(3);
    return p;
  }

  Spelling spell(Kind kind, int depth) {
    if (kind == Kind::kBool) return truth(depth);
    return kind == Kind::kInteger ? integer(depth) : real(depth);
  }

 private:
  using Pair = std::pair<Expression, Expression>;

  Spelling leaf(Expression text, Kind kind, std::function<double(const Moment&)> meaning) {
    return {text, text, kind, std::move(meaning)};
  }

  /// The same sum or the like with its sides exchanged in the other spelling, half of the time.
  template <class Join>
  Pair joined(const Spelling& a, const Spelling& b, const Join& join) {
    return {join(a.one, b.one), below(2) == 0 ? join(b.other, a.other) : join(a.other, b.other)};
  }

  Spelling truth_leaf() {
    switch (below(4)) {
      case 0:
        return leaf(words::scalar("on"), Kind::kBool, [](const Moment& m) { return m.world.on; });
      case 1:
        return leaf(words::tensor("keep")(words::kv()), Kind::kBool,
                    [](const Moment& m) { return m.world.keep[m.point.kv]; });
      case 2:
        // `causal`, and what it stands for in words of one's own.
        return {words::causal(),
                below(2) == 0 ? words::kv() <= words::q() - words::q_len() + words::kv_len()
                              : !(words::kv() > -words::q_len() + words::kv_len() + words::q()),
                Kind::kBool, [](const Moment& m) {
                  return m.point.kv <= m.point.q + m.point.kv_len - m.point.q_len;
                }};
      default: {
        const bool value = below(2) == 0;
        return leaf(value, Kind::kBool, [value](const Moment&) { return value; });
      }
    }
  }

  Spelling truth(int depth) {
    if (depth == 0) return truth_leaf();
    switch (below(7)) {
      case 0:
      case 1:
        return compared(below(3) == 0 ? Kind::kReal : Kind::kInteger, depth - 1);
      case 2: {
        const Spelling a = truth(depth - 1);
        return {!a.one, where(a.other, false, true), Kind::kBool,
                [a](const Moment& m) { return a.meaning(m) == 0; }};
      }
      case 3: {
        const Spelling a = truth(depth - 1), b = truth(depth - 1);
        Pair pair = joined(a, b, [](auto& x, auto& y) { return x == y; });
        if (below(2) == 0) pair.second = !(a.other != b.other);
        return {pair.first, pair.second, Kind::kBool,
                [a, b](const Moment& m) { return a.meaning(m) == b.meaning(m); }};
      }
      case 4: {
        const Spelling a = truth(depth - 1), b = truth(depth - 1);
        Pair pair = joined(a, b, [](auto& x, auto& y) { return x || y; });
        if (below(2) == 0) pair.second = !(!b.other && !a.other);
        return {pair.first, pair.second, Kind::kBool,
                [a, b](const Moment& m) { return a.meaning(m) != 0 || b.meaning(m) != 0; }};
      }
      case 5:
        return chosen(Kind::kBool, depth);
      default: {
        const Spelling a = truth(depth - 1), b = truth(depth - 1), c = truth(depth - 1);
        return {a.one && b.one && c.one, c.other && (a.other && (b.other && a.other)), Kind::kBool,
                [a, b, c](const Moment& m) {
                  return a.meaning(m) != 0 && b.meaning(m) != 0 && c.meaning(m) != 0;
                }};
      }
    }
  }

  Spelling compared(Kind kind, int depth) {
    const Spelling a = spell(kind, depth), b = spell(kind, depth);
    const bool integers = kind == Kind::kInteger;
    switch (below(3)) {
      case 0:
        return {a.one < b.one,
                integers && below(2) == 0 ? !(a.other >= b.other) : b.other > a.other, Kind::kBool,
                [a, b](const Moment& m) { return a.meaning(m) < b.meaning(m); }};
      case 1:
        return {a.one >= b.one,
                integers && below(2) == 0 ? !(b.other > a.other) : b.other <= a.other, Kind::kBool,
                [a, b](const Moment& m) { return a.meaning(m) >= b.meaning(m); }};
      default: {
        const Pair pair = joined(a, b, [](auto& x, auto& y) { return x != y; });
        return {pair.first, below(2) == 0 ? !(b.other == a.other) : pair.second, Kind::kBool,
                [a, b](const Moment& m) { return a.meaning(m) != b.meaning(m); }};
      }
    }
  }

  Spelling chosen(Kind kind, int depth) {
    const Spelling c = truth(depth - 1), a = spell(kind, depth - 1), b = spell(kind, depth - 1);
    return {where(c.one, a.one, b.one),
            below(2) == 0 ? where(!c.other, b.other, a.other) : where(c.other, a.other, b.other),
            kind,
            [a, b, c](const Moment& m) { return c.meaning(m) != 0 ? a.meaning(m) : b.meaning(m); }};
  }

  Spelling integer_leaf() {
    struct Word {
      const char* name;
      std::int64_t Point::*value;
    };
    // Not h_kv, which would mark any axis that it indexes as one of extent 1.
    constexpr Word kWords[] = {{"b", &Point::b},         {"h", &Point::h},
                               {"q", &Point::q},         {"kv", &Point::kv},
                               {"q_len", &Point::q_len}, {"kv_len", &Point::kv_len}};
    switch (below(5)) {
      case 0: {
        const std::int32_t value = number();
        return leaf(value, Kind::kInteger, [value](const Moment&) { return value; });
      }
      case 1:
        return leaf(words::scalar("w"), Kind::kInteger, [](const Moment& m) { return m.world.w; });
      case 2:
        return {words::pos(), words::kv_len() + (words::q() - words::q_len()), Kind::kInteger,
                [](const Moment& m) { return double(m.point.q + m.point.kv_len - m.point.q_len); }};
      default: {
        const Word word = kWords[below(6)];
        return leaf(Expression::from_text(word.name), Kind::kInteger,
                    [word](const Moment& m) { return double(m.point.*word.value); });
      }
    }
  }

  Spelling integer(int depth) {
    if (depth == 0) return integer_leaf();
    const int choice = below(9);
    if (choice == 0) return chosen(Kind::kInteger, depth);
    const Spelling a = integer(depth - 1);
    if (choice == 1) {
      return {abs(a.one), below(2) == 0 ? abs(-a.other) : abs(a.other), Kind::kInteger,
              [a](const Moment& m) { return wrapped(std::abs(whole(a.meaning(m)))); }};
    }
    if (choice == 2) {
      return {words::tensor("doc")(a.one), words::tensor("doc")(a.other), Kind::kInteger,
              [a](const Moment& m) -> double {
                const std::int64_t i = whole(a.meaning(m));
                return i < 0 || i >= kLength ? 0 : m.world.doc[i];
              }};
    }
    const Spelling b = integer(depth - 1);
    if (choice == 3) {
      const Spelling c = integer_leaf();
      return {a.one - b.one + c.one, c.other - (b.other - a.other), Kind::kInteger,
              [a, b, c](const Moment& m) {
                return wrapped(whole(a.meaning(m)) - whole(b.meaning(m)) + whole(c.meaning(m)));
              }};
    }
    if (choice == 4) {
      const std::int32_t factor = number();
      return {(a.one + b.one) * factor, factor * b.other + a.other * factor, Kind::kInteger,
              [a, b, factor](const Moment& m) {
                return wrapped((whole(a.meaning(m)) + whole(b.meaning(m))) * factor);
              }};
    }
    if (choice == 5) {
      const Pair pair = joined(a, b, [](auto& x, auto& y) { return x * y; });
      return {
          pair.first, below(2) == 0 ? -a.other * -b.other : pair.second, Kind::kInteger,
          [a, b](const Moment& m) { return wrapped(whole(a.meaning(m)) * whole(b.meaning(m))); }};
    }
    if (choice == 6) {
      const Pair pair = joined(a, b, [](auto& x, auto& y) { return min(x, y); });
      return {pair.first, pair.second, Kind::kInteger,
              [a, b](const Moment& m) { return std::min(a.meaning(m), b.meaning(m)); }};
    }
    const bool remainder = choice == 7;
    const auto divide = [remainder](const Expression& x, const Expression& y) {
      return remainder ? x % y : x / y;
    };
    return {divide(a.one, b.one), divide(a.other, b.other), Kind::kInteger,
            [a, b, remainder](const Moment& m) -> double {
              const std::int64_t x = whole(a.meaning(m)), y = whole(b.meaning(m));
              if (y == 0) return 0;
              return wrapped(remainder ? x % y : x / y);
            }};
  }

  Spelling real_leaf(int depth) {
    switch (below(5)) {
      case 0: {
        constexpr double kReals[] = {
            0.0, 1.0, 0.1, -3.0, 1e-3, 12345678.5, std::numeric_limits<double>::infinity()};
        const double value = kReals[below(7)];
        return leaf(value, Kind::kReal, [value](const Moment&) { return value; });
      }
      case 1:
        return leaf(words::scalar("c"), Kind::kReal, [](const Moment& m) { return m.world.c; });
      case 2: {
        const Spelling q = integer(depth > 2 ? 2 : depth);
        return {words::tensor("bias")(words::h_kv(), words::h(), q.one, words::kv()),
                words::tensor("bias")(words::h_kv(), words::h(), q.other, words::kv()), Kind::kReal,
                [q](const Moment& m) -> double {
                  const std::int64_t i = whole(q.meaning(m));
                  if (i < 0 || i >= kLength) return 0;
                  return m.world.bias[(m.point.h * kLength + i) * kLength + m.point.kv];
                }};
      }
      default:
        return leaf(words::score(), Kind::kReal, [](const Moment& m) { return m.point.score; });
    }
  }

  Spelling real(int depth) {
    if (depth == 0) return real_leaf(0);
    const int choice = below(9);
    if (choice == 0) return chosen(Kind::kReal, depth);
    const Spelling a = real(depth - 1);
    if (choice == 1) {
      return {abs(a.one), abs(-a.other), Kind::kReal,
              [a](const Moment& m) { return std::fabs(a.meaning(m)); }};
    }
    if (choice == 2) {
      return {floor(a.one), floor(a.other * 1.0), Kind::kReal,
              [a](const Moment& m) { return std::floor(a.meaning(m)); }};
    }
    if (choice == 3) {
      return {tanh(a.one), tanh(a.other), Kind::kReal,
              [a](const Moment& m) { return std::tanh(a.meaning(m)); }};
    }
    // An integer operand widens, to the nearest f32.
    Spelling b = real_leaf(depth);
    if (below(3) == 0) {
      b = integer(depth - 1);
      const auto exact = b.meaning;
      b.meaning = [exact](const Moment& m) { return double{static_cast<float>(exact(m))}; };
    } else if (below(2) == 0) {
      b = real(depth - 1);
    }
    switch (choice) {
      case 4: {
        const Pair pair = joined(a, b, [](auto& x, auto& y) { return x + y; });
        return {pair.first, pair.second, Kind::kReal,
                [a, b](const Moment& m) { return a.meaning(m) + b.meaning(m); }};
      }
      case 5:
        return {a.one - b.one, a.other + -1.0 * b.other, Kind::kReal,
                [a, b](const Moment& m) { return a.meaning(m) - b.meaning(m); }};
      case 6: {
        const Pair pair = joined(a, b, [](auto& x, auto& y) { return max(x, y); });
        return {pair.first, pair.second, Kind::kReal, [a, b](const Moment& m) {
                  const double x = a.meaning(m), y = b.meaning(m);
                  if (std::isnan(x) || std::isnan(y)) return std::nan("");
                  return x < y ? y : x;
                }};
      }
      case 7: {
        const Pair pair = joined(a, b, [](auto& x, auto& y) { return x * y; });
        return {pair.first, pair.second, Kind::kReal,
                [a, b](const Moment& m) { return a.meaning(m) * b.meaning(m); }};
      }
      default:
        return {a.one / b.one, -a.other / (-1.0 * b.other), Kind::kReal, [a, b](const Moment& m) {
                  const double divisor = b.meaning(m);
                  return divisor == 0 ? 0.0 : a.meaning(m) / divisor;
                }};
    }
  }

  bool extremes_;
  std::mt19937_64 random_;
};

}  // namespace random_spelling
