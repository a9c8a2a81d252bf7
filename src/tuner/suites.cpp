// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/suites.h"

#include <cmath>
#include <functional>

#include <fmt/format.h>

#include "src/support/text.h"

namespace attune {
namespace {

struct Heads {
  int q = 1, kv = 1;
};

Problem problem(Dtype dtype, int head_dim, Heads heads, bool causal = false) {
  Problem p;
  p.dtype = dtype;
  p.head_dim = p.head_dim_v = head_dim;
  p.q_heads = heads.q;
  p.kv_heads = heads.kv;
  p.scale = 1.0 / std::sqrt(double(head_dim));
  p.mask = causal ? "causal" : "true";
  return p.normalized().value();
}

// One head dim and length, with what costs something changed.
SuiteCase expression_case(const char* name, const std::function<void(Problem&)>& change) {
  Problem p = problem(Dtype::kF32, 128, {2, 2});
  p.declarations.tensors = {{"bias", {Dtype::kF32, {}}}, {"slope", {Dtype::kF32, {}}}};
  change(p);
  return {name, p.normalized().value(), {1, 4096, 4096}};
}

std::vector<Suite> make_suites() {
  constexpr Dtype f32 = Dtype::kF32, f16 = Dtype::kF16, bf16 = Dtype::kBf16;
  return {
      {"quick",
       "three small cases, done in seconds",
       {{"f32-hd64", problem(f32, 64, {4, 4}), {1, 256, 256}},
        {"f16-hd32-causal", problem(f16, 32, {8, 8}, true), {1, 128, 128}},
        {"bf16-gqa-decode", problem(bf16, 64, {8, 2}), {1, 1, 512}}}},
      {"cpu",
       "what the CPU kernels are judged by: dtypes, head dims, causal, grouped heads, decode",
       {{"f32-hd64", problem(f32, 64, {8, 8}), {1, 2048, 2048}},
        {"f32-hd128", problem(f32, 128, {8, 8}), {1, 2048, 2048}},
        {"f32-hd64-causal", problem(f32, 64, {8, 8}, true), {1, 2048, 2048}},
        {"bf16-hd64", problem(bf16, 64, {8, 8}), {1, 2048, 2048}},
        {"f16-hd64", problem(f16, 64, {8, 8}), {1, 2048, 2048}},
        {"f32-hd64-gqa", problem(f32, 64, {8, 2}), {1, 2048, 2048}},
        {"f32-hd32-short", problem(f32, 32, {12, 12}), {1, 128, 128}},
        {"f32-hd128-decode", problem(f32, 128, {32, 8}), {1, 1, 4096}}}},
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
      {"minilm",
       "all-MiniLM-L6-v2, 128 tokens: the shape of examples/data",
       {{"layer", problem(f16, 32, {12, 12}), {1, 128, 128}}}},
      {"bert-base",
       "BERT base: 12 heads of 64, at most 512 tokens",
       {{"len128-batch8", problem(f32, 64, {12, 12}), {8, 128, 128}},
        {"len512", problem(f32, 64, {12, 12}), {1, 512, 512}}}},
      {"vit-b16",
       "ViT-B/16 at 224 x 224: 196 patches and one class token, 12 heads of 64",
       {{"batch1", problem(f32, 64, {12, 12}), {1, 197, 197}},
        {"batch8", problem(f32, 64, {12, 12}), {8, 197, 197}}}},
      {"llama3-8b-prefill",
       "Llama 3 8B reading a prompt: 32 query heads over 8 kv heads of 128, causal",
       {{"len512", problem(bf16, 128, {32, 8}, true), {1, 512, 512}},
        {"len2048", problem(bf16, 128, {32, 8}, true), {1, 2048, 2048}}}},
      // The text encoder gives 77 tokens; batch 2 is classifier-free guidance.
      {"sd15",
       "Stable Diffusion 1.5 at 512 x 512: self- and cross-attention of its U-Net, 8 heads, batch "
       "2",
       {{"self-64x64", problem(f16, 40, {8, 8}), {2, 4096, 4096}},
        {"self-32x32", problem(f16, 80, {8, 8}), {2, 1024, 1024}},
        {"self-16x16", problem(f16, 160, {8, 8}), {2, 256, 256}},
        {"self-8x8", problem(f16, 160, {8, 8}), {2, 64, 64}},
        {"cross-64x64", problem(f16, 40, {8, 8}), {2, 4096, 77}},
        {"cross-32x32", problem(f16, 80, {8, 8}), {2, 1024, 77}},
        {"cross-16x16", problem(f16, 160, {8, 8}), {2, 256, 77}},
        {"cross-8x8", problem(f16, 160, {8, 8}), {2, 64, 77}}}},
  };
}

}  // namespace

const std::vector<Suite>& suites() {
  static const std::vector<Suite> all = make_suites();
  return all;
}

Result<Suite> find_suite(std::string_view name) {
  std::vector<std::string> names;
  for (const Suite& suite : suites()) {
    if (suite.name == name) return suite;
    names.push_back(suite.name);
  }
  return fail(ErrorCode::kInvalidArgument, fmt::format("there is no suite `{}`", name),
              did_you_mean(name, names) + "suites: " + list_of(names));
}

}  // namespace attune
