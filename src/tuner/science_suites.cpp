// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/suite_list.h"

namespace attune {
namespace {

/// The pair bias is one for all items of the batch; residues that are missing get -1e9 on top by
/// the mask bias, which every item has of its own.
Problem pair_bias(int heads) {
  Problem p = suite_problem(Dtype::kBf16, 32, {heads, heads});
  p.score = "score + pair[b, h, q, kv] + mask_bias[b, kv]";
  p.declarations.tensors = {{"pair", {Dtype::kBf16, {"b"}}}, {"mask_bias", {Dtype::kF32, {}}}};
  return p.normalized().value();
}

}  // namespace

std::vector<Suite> science_suites() {
  return {
      // AlphaFold 2: Jumper et al. 2021, supplement, algorithms 7, 13 and 14, and model/config.py
      // of
      // google-deepmind/alphafold. Triangle attention: 4 heads of 32 (num_head 4, pair_channel
      // 128), every row of the n × n pairs a sequence of n. Rows of the alignment: 8 heads of 32
      // (num_head 8, msa_channel 256), at most 512 sequences (max_msa_clusters), 128 in training.
      // Training crops proteins to 256 residues and to 384 in fine-tuning.
      {"alphafold",
       "AlphaFold 2: attention with a pair bias, triangles (4 heads of 32) and alignment rows (8 "
       "heads of 32)",
       {{"triangle-256", pair_bias(4), {256, 256, 256}},
        {"triangle-384", pair_bias(4), {384, 384, 384}},
        {"msa-row-128x256", pair_bias(8), {128, 256, 256}},
        {"msa-row-512x384", pair_bias(8), {512, 384, 384}}}},
  };
}

}  // namespace attune
