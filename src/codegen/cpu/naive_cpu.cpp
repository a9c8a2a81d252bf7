// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cpu/naive_cpu.h"

#include <cmath>
#include <limits>
#include <vector>

#include <fmt/format.h>

#include "src/codegen/cpu/kernel_frame.h"

namespace attune {

using ir::Builder;
using ir::Value;

std::int64_t naive_cpu_scratch_bytes(const Problem& problem) {
  return std::int64_t{8} * problem.head_dim_v;
}

std::string emit_naive_cpu(const Problem& problem, const Target& target, const std::string& name) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  Builder b(name);
  const KernelFrame frame = open_frame(b, problem, 1);
  const ElementAccess access(problem.dtype, target);
  const ir::Type element = access.memory_type();
  const Value zero = b.i64(0);
  const Value row = frame.first_row;
  const Value query = b.at(frame.q, element, row * frame.q_row);

  auto load_wide = [&](const Value& base, const Value& index) {
    return b.cast("fpext", access.load(b, b.at(base, element, index), 0), ir::kF64);
  };
  auto score_of = [&](const Value& kv) {
    const Value key = b.at(frame.k, element, kv * frame.k_row);
    const auto dot =
        b.loop("dot", zero, b.i64(problem.head_dim), 1, {b.constant(ir::kF64, 0)},
               [&](const Value& d, const std::vector<Value>& sum) {
                 return std::vector<Value>{sum[0] + load_wide(query, d) * load_wide(key, d)};
               });
    return dot[0] * *problem.scale;
  };

  // Keys behind the causal bound are never visited: kv <= row + kv_len - q_len.
  Value last = frame.kv_len;
  if (problem.causal()) {
    last = max(min(row + (frame.kv_len - frame.q_len) + 1, frame.kv_len), zero);
  }

  b.comment("pass 1: the largest score; NaN does not win here, it shows in pass 2");
  const Value maximum = b.loop("maximum", zero, last, 1, {b.constant(ir::kF64, -kInfinity)},
                               [&](const Value& kv, const std::vector<Value>& m) {
                                 return std::vector<Value>{max(score_of(kv), m[0])};
                               })[0];
  const Value reference = b.select(maximum == -kInfinity, b.constant(ir::kF64, 0), maximum);

  b.comment("pass 2: sums of exp(score - maximum) and of the weighted values");
  b.loop("clear", zero, b.i64(problem.head_dim_v), 1,
         [&](const Value& d) { b.store(b.constant(ir::kF64, 0), b.at(b.scratch(), ir::kF64, d)); });
  const Value sum =
      b.loop("attend", zero, last, 1, {b.constant(ir::kF64, 0)},
             [&](const Value& kv, const std::vector<Value>& l) {
               const Value weight = b.intrinsic("exp", score_of(kv) - reference);
               const Value value = b.at(frame.v, element, kv * frame.v_row);
               // A key of score −inf is masked: its value must not matter, not even NaN.
               b.when("present", b.compare("une", weight, b.constant(ir::kF64, 0)), [&] {
                 b.loop("accumulate", zero, b.i64(problem.head_dim_v), 1, [&](const Value& d) {
                   const Value slot = b.at(b.scratch(), ir::kF64, d);
                   b.store(b.load(ir::kF64, slot) + weight * load_wide(value, d), slot);
                 });
               });
               return std::vector<Value>{l[0] + weight};
             })[0];

  b.comment("out = weighted values / sum, 0 for a row without keys; lse = maximum + log(sum)");
  const Value empty = sum == 0;
  const Value out = b.at(frame.out, element, row * frame.out_row);
  b.loop("finish", zero, b.i64(problem.head_dim_v), 1, [&](const Value& d) {
    const Value quotient = b.load(ir::kF64, b.at(b.scratch(), ir::kF64, d)) / sum;
    const Value result = b.select(empty, b.constant(ir::kF64, 0), quotient);
    access.store(b, b.cast("fptrunc", result, ir::kF32), b.at(out, element, d));
  });
  b.when("lse", frame.has_lse, [&] {
    const Value lse = maximum + b.intrinsic("log", sum);
    b.store(b.cast("fptrunc", lse, ir::kF32), b.at(frame.lse, ir::kF32, row * frame.lse_row));
  });
  return b.module_text(
      fmt::format("naive for {}\nproblem: {}\nOne task is one query row; plain loops in f64.",
                  target.arch, problem.text()),
      target_triple(target), function_attributes(target));
}

}  // namespace attune
