// SPDX-License-Identifier: Apache-2.0
// Random score, mask and sink expressions with what they name declared.
#pragma once

#include <attune/problem.h>

#include <string>

#include "src/tuner/random_tensors.h"

/// Every name that the expressions below use.
inline attune::Declarations test_declarations() {
  using attune::Dtype;
  attune::Declarations d;
  d.tensors = {{"bias", {Dtype::kF16, {}}},    {"bias_row", {Dtype::kF32, {"b", "h", "q"}}},
               {"doc", {Dtype::kI32, {}}},     {"flags", {Dtype::kBool, {}}},
               {"gain", {Dtype::kBf16, {}}},   {"len", {Dtype::kI32, {}}},
               {"pairs", {Dtype::kI8, {"b"}}}, {"s", {Dtype::kF32, {}}},
               {"slope", {Dtype::kF32, {}}},   {"table", {Dtype::kF32, {}}},
               {"rows", {Dtype::kBf16, {}}},   {"wide", {Dtype::kF32, {"b"}}}};
  d.scalars = {{"c", Dtype::kF32}, {"on", Dtype::kBool}, {"w", Dtype::kI32}};
  return d;
}

inline constexpr const char* kTestMasks[] = {
    "true",
    "false",
    "causal",
    "causal_top_left",
    "window(5, 3)",
    "window(40, 0)",
    "window(w, inf) && causal",
    "window(inf, w)",
    "sink(2) || window(w, 0)",
    "prefix(9)",
    "document(doc)",
    "document(doc) && causal",
    "dilated(3)",
    "local_2d(7, 1)",
    "kv < len[b]",
    "flags[b, kv]",
    "flags[b, kv] || kv == q",
    "pairs[b, h, q, kv] != 0",
    "on && causal || !on && kv >= q",
    "(kv + h) % 3 != 0",
    "q / 16 == kv / 16",
    "h_kv == 0 || kv < q_len",
    "abs(pos - kv) <= w",
    "kv <= pos && (pos - kv) % (h + 1) == 0",
};
inline constexpr const char* kTestScores[] = {
    "score",
    "softcap(3)",
    "score + alibi(slope)",
    "score + relative_bias(table, 4)",
    "score + bias[b, h, q, kv]",
    "score + bias_row[b, h, q, kv]",
    "score * 0.5 + wide[b, h, q, kv]",
    "score + rows[q, kv] * slope[h]",
    "score * gain[b, h, q]",
    "where((q + kv) % 2 == 0, score, -inf)",
    "score + sin(0.25 * q) * cos(0.5 * kv)",
    "score * c + exp2(-0.125 * abs(pos - kv))",
    "min(score, 1.5) - log(1.0 + 0.01 * kv)",
    "max(score, -1.0) * sigmoid(score)",
    "score / sqrt(1.0 + kv)",
    "score + floor(0.25 * kv + 0.125) / 8.0",
};
inline constexpr const char* kTestSinks[] = {"s[h]", "0.5", "c - 1", "-inf", "s[h_kv] * 0.1 * q"};

/// Gives the problem a mask, a score, and now and then a sink, the sigmoid or a low-rank bias.
inline void add_random_expressions(attune::Problem& p, attune::RandomBits& random) {
  auto pick = [&](const auto& choices) {
    return choices[random.next_in(0, static_cast<std::int64_t>(std::size(choices)) - 1)];
  };
  p.declarations = test_declarations();
  p.mask = pick(kTestMasks);
  if (random.next_in(0, 1) == 1) p.score = pick(kTestScores);
  const std::int64_t other = random.next_in(0, 7);
  if (other == 0) p.normalizer = attune::Normalizer::kSigmoid;
  if (other == 1 || other == 2) p.sink = pick(kTestSinks);
  if (random.next_in(0, 5) == 0) {
    constexpr int kBlocks[] = {16, 32, 48, 64, 96, 128};
    p.block_size = {pick(kBlocks), pick(kBlocks)};
  }
  if (random.next_in(0, 7) == 0) {
    p.low_rank_bias = {"factor_q", "factor_kv", static_cast<int>(random.next_in(1, 9))};
  }
}
