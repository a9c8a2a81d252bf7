// SPDX-License-Identifier: Apache-2.0
// Checks published patterns against nested loops written from their definitions.
#pragma once

#include <attune/patterns.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <string>
#include <vector>

#include "src/codegen/problem_expressions.h"
#include "src/support/half.h"
#include "src/tuner/launch.h"
#include "src/tuner/random_tensors.h"
#include "src/tuner/reference.h"
#include "tests/engine/test_engine.h"

namespace pattern_test {

using attune::Dtype;
using attune::OperandBuffers;
using attune::Pattern;
using attune::Problem;
using attune::Shape;
using attune::Tensors;
namespace patterns = attune::patterns;

inline constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// What a pattern means, in plain C++.
struct Definition {
  /// Whether the key takes part in the query's row.
  std::function<bool(int b, int h, int q, int kv, const Shape&)> keeps;
  /// Added to the scaled product.
  std::function<double(int b, int h, int q, int kv, const Shape&)> bias = nullptr;
  /// Keys of score 0 and value 0 that exist in no tensor.
  std::function<int(int q)> zero_keys = nullptr;
};

struct Case {
  Pattern pattern;
  Definition definition;
  std::vector<Shape> shapes;
  /// Gives named tensors their contents; by default they stay as drawn.
  std::function<void(const Tensors&)> fill = nullptr;
  int q_heads = 8, kv_heads = 2, head_dim = 16;
  std::vector<Dtype> dtypes = {Dtype::kF32, Dtype::kBf16};
};

/// Position of a query among the keys, both aligned at their ends.
inline int place(int q, const Shape& s) { return q + int(s.kv_len - s.q_len); }
/// Division rounding down, so that the loops below need no care with negative numbers.
inline int floor_div(int a, int b) { return a >= 0 ? a / b : -((-a + b - 1) / b); }

inline Problem problem_of(const Case& c, Dtype dtype) {
  Problem p;
  p.dtype = dtype;
  p.head_dim = c.head_dim;
  p.q_heads = c.q_heads;
  p.kv_heads = c.kv_heads;
  c.pattern.apply_to(p);
  const auto normalized = p.normalized();
  REQUIRE_MESSAGE(normalized, normalized.error().message, "\n", normalized.error().detail);
  return *normalized;
}

/// The pairs of one item and head that the mask keeps but the definition does not, or the reverse.
inline void check_mask(const Case& c, const Problem& p, const Shape& shape,
                       const Tensors& tensors) {
  const attune::expr::Operands operands = attune::LaunchArguments(p).operands(tensors);
  const attune::expr::Evaluator mask(attune::expressions_of(p).mask, operands);
  attune::expr::Point point;
  point.q_len = shape.q_len;
  point.kv_len = shape.kv_len;
  int wrong = 0;
  std::string first;
  for (point.b = 0; point.b < shape.batch; ++point.b) {
    for (point.h = 0; point.h < p.q_heads; ++point.h) {
      point.h_kv = point.h / p.group_size();
      for (point.q = 0; point.q < shape.q_len; ++point.q) {
        for (point.kv = 0; point.kv < shape.kv_len; ++point.kv) {
          const bool expected =
              c.definition.keeps(int(point.b), int(point.h), int(point.q), int(point.kv), shape);
          if (mask.boolean(point) == expected) continue;
          if (++wrong == 1) {
            first = "b=" + std::to_string(point.b) + " h=" + std::to_string(point.h) +
                    " q=" + std::to_string(point.q) + " kv=" + std::to_string(point.kv);
          }
        }
      }
    }
  }
  CHECK_MESSAGE(wrong == 0, wrong, " pairs differ, the first at ", first);
}

/// Attention in double from the definition alone.
inline void define(const Case& c, const Problem& p, const Shape& s, const Tensors& t,
                   std::vector<double>& out, std::vector<double>& lse) {
  auto at = [](const attune::Tensor& x, std::int64_t b, std::int64_t h, std::int64_t row,
               std::int64_t d) {
    return double(attune::load_float(x.data, x.dtype,
                                     b * x.strides[0] + h * x.strides[1] + row * x.strides[2] + d));
  };
  for (int b = 0; b < s.batch; ++b) {
    for (int h = 0; h < p.q_heads; ++h) {
      const int kv_head = h / p.group_size();
      for (int q = 0; q < s.q_len; ++q) {
        const int zeros = c.definition.zero_keys ? c.definition.zero_keys(q) : 0;
        std::vector<double> scores(std::size_t(s.kv_len), -kInfinity);
        double largest = zeros > 0 ? 0 : -kInfinity;
        for (int kv = 0; kv < s.kv_len; ++kv) {
          if (!c.definition.keeps(b, h, q, kv, s)) continue;
          double dot = 0;
          for (int d = 0; d < p.head_dim; ++d)
            dot += at(t.q, b, h, q, d) * at(t.k, b, kv_head, kv, d);
          scores[kv] = dot * *p.scale;
          if (c.definition.bias) scores[kv] += c.definition.bias(b, h, q, kv, s);
          largest = std::max(largest, scores[kv]);
        }
        const double shift = largest == -kInfinity ? 0 : largest;
        double sum = zeros > 0 ? zeros * std::exp(-shift) : 0;
        std::vector<double> row(std::size_t(p.head_dim_v), 0.0);
        for (int kv = 0; kv < s.kv_len; ++kv) {
          const double weight = std::exp(scores[kv] - shift);
          sum += weight;
          for (int d = 0; d < p.head_dim_v; ++d) row[d] += weight * at(t.v, b, kv_head, kv, d);
        }
        for (const double x : row) out.push_back(sum == 0 ? 0 : x / sum);
        lse.push_back(sum == 0 ? -kInfinity : shift + std::log(sum));
      }
    }
  }
}

/// Mask, fp64 reference and both CPU families against the definition.
inline void check_case(const Case& c) {
  TestEngine test;
  for (const Dtype dtype : c.dtypes) {
    const Problem p = problem_of(c, dtype);
    for (const Shape& shape : c.shapes) {
      INFO(p.text(), " ", shape.text());
      OperandBuffers operands(p, shape, 17);
      if (c.fill) c.fill(operands.tensors());
      if (dtype == c.dtypes[0]) check_mask(c, p, shape, operands.tensors());
      std::vector<double> out, lse, reference, reference_lse;
      define(c, p, shape, operands.tensors(), out, lse);
      attune::reference_attention(p, shape, operands.tensors(), &reference, &reference_lse);
      REQUIRE(out.size() == reference.size());
      double apart = 0;
      for (std::size_t i = 0; i < out.size(); ++i) {
        apart = std::max(apart, std::fabs(out[i] - reference[i]));
      }
      for (std::size_t i = 0; i < lse.size(); ++i) {
        if (lse[i] == reference_lse[i]) continue;  // Infinities.
        apart = std::max(apart, std::fabs(lse[i] - reference_lse[i]));
      }
      // Slopes and the like are f32 in tensors and double here.
      CHECK(apart < 1e-6);
      const auto plain = attune::plain_errors(p, shape, operands.tensors(), reference);
      for (const char* family : {"naive", "flash_cpu"}) {
        INFO(family);
        attune::PlanOptions options;
        options.schedule = test.any_schedule(family, p);
        const auto plan = test.engine.plan(p, shape, options);
        REQUIRE_MESSAGE(plan, plan.error().message, plan.error().detail);
        operands.poison_results();
        REQUIRE(plan->run(operands.tensors()));
        const auto comparison =
            attune::compare(p, shape, operands.tensors(), reference, reference_lse, plain);
        CHECK_MESSAGE(comparison.ok, comparison.reason);
      }
    }
  }
}

template <class T>
inline void fill_with(const Tensors& tensors, const char* name, const std::vector<T>& values) {
  const attune::Tensor& view = tensors.named.at(name);
  REQUIRE(view.elements() == std::int64_t(values.size()));
  std::copy(values.begin(), values.end(), static_cast<T*>(view.data));
}

// Ragged lengths, kv longer than q, and q longer than kv, whose first rows have no key.
inline const std::vector<Shape> kShapes = {{2, 83, 83}, {2, 37, 101}, {2, 101, 37}};

}  // namespace pattern_test
