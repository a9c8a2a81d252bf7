// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <functional>

#include "src/tuner/suite_list.h"

namespace attune {
namespace {

// One head dim and length, with what costs something changed.
SuiteCase expression_case(const char* name, const std::function<void(Problem&)>& change) {
  Problem p = suite_problem(Dtype::kF32, 128, {2, 2});
  p.declarations.tensors = {{"bias", {Dtype::kF32, {}}}, {"slope", {Dtype::kF32, {}}}};
  change(p);
  return {name, p.normalized().value(), {1, 4096, 4096}};
}

}  // namespace

Problem suite_problem(Dtype dtype, int head_dim, SuiteHeads heads, bool causal) {
  Problem p;
  p.dtype = dtype;
  p.head_dim = p.head_dim_v = head_dim;
  p.q_heads = heads.q;
  p.kv_heads = heads.kv;
  p.scale = 1.0 / std::sqrt(double(head_dim));
  p.mask = causal ? "causal" : "true";
  return p.normalized().value();
}

std::vector<Suite> machine_suites() {
  constexpr Dtype f32 = Dtype::kF32, f16 = Dtype::kF16, bf16 = Dtype::kBf16;
  const auto problem = suite_problem;
  return {
      {"quick",
       "three small cases, done in seconds",
       {{"f32-hd64", problem(f32, 64, {4, 4}, false), {1, 256, 256}},
        {"f16-hd32-causal", problem(f16, 32, {8, 8}, true), {1, 128, 128}},
        {"bf16-gqa-decode", problem(bf16, 64, {8, 2}, false), {1, 1, 512}}}},
      {"cpu",
       "what the CPU kernels are judged by: dtypes, head dims, causal, grouped heads, decode",
       {{"f32-hd64", problem(f32, 64, {8, 8}, false), {1, 2048, 2048}},
        {"f32-hd128", problem(f32, 128, {8, 8}, false), {1, 2048, 2048}},
        {"f32-hd64-causal", problem(f32, 64, {8, 8}, true), {1, 2048, 2048}},
        {"bf16-hd64", problem(bf16, 64, {8, 8}, false), {1, 2048, 2048}},
        {"f16-hd64", problem(f16, 64, {8, 8}, false), {1, 2048, 2048}},
        {"f32-hd64-gqa", problem(f32, 64, {8, 2}, false), {1, 2048, 2048}},
        {"f32-hd32-short", problem(f32, 32, {12, 12}, false), {1, 128, 128}},
        {"f32-hd128-decode", problem(f32, 128, {32, 8}, false), {1, 1, 4096}}}},
      {"expressions",
       "what masks, biases and score expressions cost beside plain attention, head dim 128",
       {expression_case("plain", [](Problem&) {}),
        expression_case("causal", [](Problem& p) { p.mask = "causal"; }),
        expression_case("window-512", [](Problem& p) { p.mask = "window(512, 0)"; }),
        expression_case("bias", [](Problem& p) { p.score = "score + bias[b, h, q, kv]"; }),
        expression_case("alibi", [](Problem& p) { p.score = "score + alibi(slope)"; }),
        expression_case("softcap", [](Problem& p) { p.score = "softcap(30)"; }),
        expression_case("low-rank-8",
                        [](Problem& p) {
                          p.low_rank_bias = {"q_factor", "kv_factor", 8};
                        }),
        expression_case("sigmoid", [](Problem& p) { p.normalizer = Normalizer::kSigmoid; }),
        expression_case("plain-again", [](Problem&) {})},
       /*baseline=*/"plain"},
  };
}

}  // namespace attune
