// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <fmt/format.h>

#include "src/tuner/suite_list.h"

namespace attune {
namespace {

constexpr Dtype f32 = Dtype::kF32, f16 = Dtype::kF16, bf16 = Dtype::kBf16;

/// Reading a prompt: causal, batch 1.
std::vector<SuiteCase> prefill(const Problem& problem,
                               std::initializer_list<std::int64_t> lengths) {
  std::vector<SuiteCase> cases;
  for (const std::int64_t length : lengths) {
    cases.push_back({fmt::format("prefill-len{}", length), problem, {1, length, length}});
  }
  return cases;
}

/// One new token for each sequence of a batch. Which keys a causal mask allows is all of them, so
/// that there is none.
std::vector<SuiteCase> decode(const Problem& problem) {
  std::vector<SuiteCase> cases;
  for (const std::int64_t batch : {1, 16, 64}) {
    for (const std::int64_t kv_len : {1024, 8192}) {
      cases.push_back(
          {fmt::format("decode-batch{}-kv{}", batch, kv_len), problem, {batch, 1, kv_len}});
    }
  }
  return cases;
}

std::vector<SuiteCase> joined(std::vector<SuiteCase> first, const std::vector<SuiteCase>& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

/// Multi-head latent attention of DeepSeek-V2 and V3. Both forms of the same layer scale scores by
/// the width that queries and keys have before the projections are absorbed: 128 + 64.
Problem latent_problem(int head_dim, int head_dim_v, SuiteHeads heads, bool causal) {
  Problem p;
  p.dtype = bf16;
  p.head_dim = head_dim;
  p.head_dim_v = head_dim_v;
  p.q_heads = heads.q;
  p.kv_heads = heads.kv;
  p.scale = 1.0 / std::sqrt(192.0);
  p.mask = causal ? "causal" : "true";
  return p.normalized().value();
}

}  // namespace

std::vector<Suite> language_suites() {
  const auto problem = suite_problem;
  const Problem llama_8b = problem(bf16, 128, {32, 8}, true);
  return {
      {"minilm",
       "all-MiniLM-L6-v2, 128 tokens: the shape of examples/data",
       {{"layer", problem(f16, 32, {12, 12}, false), {1, 128, 128}}}},
      // config.json of google-bert/bert-base-uncased: num_attention_heads 12, hidden_size 768,
      // max_position_embeddings 512.
      {"bert-base",
       "BERT base: 12 heads of 64, at most 512 tokens",
       {{"len128-batch8", problem(f32, 64, {12, 12}, false), {8, 128, 128}},
        {"len512", problem(f32, 64, {12, 12}, false), {1, 512, 512}}}},
      // config.json of google-bert/bert-large-uncased: num_attention_heads 16, hidden_size 1024,
      // max_position_embeddings 512.
      {"bert-large",
       "BERT large: 16 heads of 64, at most 512 tokens",
       {{"len128-batch8", problem(f32, 64, {16, 16}, false), {8, 128, 128}},
        {"len512", problem(f32, 64, {16, 16}, false), {1, 512, 512}}}},
      // config.json of meta-llama/Meta-Llama-3-8B: num_attention_heads 32, num_key_value_heads 8,
      // hidden_size 4096, max_position_embeddings 8192, torch_dtype bfloat16.
      {"llama3-8b", "Llama 3 8B: prompts and decoding, 32 query heads over 8 kv heads of 128",
       joined(prefill(llama_8b, {512, 2048, 8192}), decode(problem(bf16, 128, {32, 8}, false)))},
      {"llama3-8b-prefill",
       "Llama 3 8B reading a prompt: 32 query heads over 8 kv heads of 128, causal",
       {{"len512", llama_8b, {1, 512, 512}}, {"len2048", llama_8b, {1, 2048, 2048}}}},
      // config.json of meta-llama/Meta-Llama-3-70B: num_attention_heads 64, num_key_value_heads 8,
      // hidden_size 8192, the rest as above.
      {"llama3-70b", "Llama 3 70B: prompts and decoding, 64 query heads over 8 kv heads of 128",
       joined(prefill(problem(bf16, 128, {64, 8}, true), {512, 2048, 8192}),
              decode(problem(bf16, 128, {64, 8}, false)))},
      // config.json of deepseek-ai/DeepSeek-V3: num_attention_heads 128, qk_nope_head_dim 128,
      // qk_rope_head_dim 64, v_head_dim 128, kv_lora_rank 512; DeepSeek-V2 has the same. Prompts
      // use keys and values of every head. Decoding absorbs their projections into query and
      // output, so that all heads share one row of 512 + 64 for each key, whose first 512 are its
      // value: arXiv 2405.04434, section 2.1 and appendix C. Keys and values are tensors apart
      // here.
      {"mla", "DeepSeek-V2 and V3: latent attention, 128 heads, prompts and absorbed decoding",
       joined(prefill(latent_problem(192, 128, {128, 128}, true), {512, 2048}),
              decode(latent_problem(576, 512, {128, 1}, false)))},
  };
}

}  // namespace attune
