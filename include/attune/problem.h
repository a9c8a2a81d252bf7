// SPDX-License-Identifier: Apache-2.0
// Problem and Shape: what attention to compute. A Problem is baked into a kernel; one kernel serves
// many Shapes.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <attune/expression.h>
#include <attune/result.h>
#include <attune/tensor.h>

namespace attune {

/// How scores become weights.
enum class Normalizer {
  kSoftmax,  ///< exp(score) over the row's sum.
  kSigmoid,  ///< 1 / (1 + exp(-score)), each key by itself: no row sum and no lse.
};

/// A bias given by two factors: bias[q, kv] = Σ_r q_factor[b, h, q, r] · kv_factor[b, h, kv, r]. It
/// is added to the scaled product by widening the inner dimension, so that no q × kv tensor is
/// read. Both factors are f32 tensors of four axes, an axis of extent 1 broadcasting; kv_factor's
/// second axis counts kv heads. Paper: FlashBias, arXiv 2505.12044.
struct LowRankBias {
  std::string q_factor;   ///< Name of the tensor [batch, q_heads, q_len, rank].
  std::string kv_factor;  ///< Name of the tensor [batch, kv_heads, kv_len, rank].
  int rank = 0;           ///< 1 … 64.

  friend bool operator==(const LowRankBias&, const LowRankBias&) = default;
};

/// What to compute: out = normalizer(score(scale · q kᵀ + low_rank_bias), mask) v, per batch item
/// and query head. Query head h reads kv head h / (q_heads / kv_heads). Score, mask and sink are
/// expressions (attune/expression.h, docs/guide/expressions.md).
struct Problem {
  Dtype dtype = Dtype::kF32;  ///< q, k, v and out: kF32, kF16 or kBf16.
  int head_dim = 0;           ///< Inner dimension of q and k: 1 … 256, or 576.
  int head_dim_v = 0;  ///< Inner dimension of v and out: 1 … 256, or 512; 0 means head_dim.
  int q_heads = 0;     ///< Query heads, a multiple of kv_heads.
  int kv_heads = 0;    ///< Key and value heads; 0 means q_heads.
  std::optional<double> scale;  ///< Any finite number; unset means 1/√head_dim.
  std::string score = "score";  ///< f32: the score of a pair, from its scaled product `score`.
  std::string mask = "true";    ///< bool: whether the key takes part in the query's row.
  /// f32: a learned attention sink, one more logit of each row without a value, for example
  /// "s[h]"; empty for none. lse includes it. Softmax only.
  std::string sink;
  Normalizer normalizer = Normalizer::kSoftmax;
  std::optional<LowRankBias> low_rank_bias;
  bool fast_math = false;     ///< Allows functions beyond 4 ulp.
  Declarations declarations;  ///< The tensors and scalars that the expressions name.
  /// Queries and keys of one block of a block list given with the tensors (BlockList in
  /// attune/engine.h), multiples of 16 up to 1024; {0, 0} for no list.
  std::array<int, 2> block_size{};

  /// Query heads that share one kv head.
  int group_size() const { return q_heads / kv_heads; }
  bool has_blocks() const { return block_size[0] != 0; }

  /// Fills the defaults (head_dim_v, kv_heads, scale), checks every field, brings expressions into
  /// canonical form and drops declarations that nothing reads.
  /// Errors: kInvalidArgument naming the field, its value and what is allowed; for an expression
  /// with its line and a caret in `detail`.
  Result<Problem> normalized() const;

  /// One line for people and logs, fields in fixed order: "f16 head_dim=64 head_dim_v=64 …".
  std::string text() const;
  /// The canonical JSON object, keys in fixed order: equal problems give equal bytes. Store keys
  /// are hashes of this text.
  std::string json() const;

  friend bool operator==(const Problem&, const Problem&) = default;
};

/// The run-time part of a problem: how many items and how long they are.
struct Shape {
  std::int64_t batch = 1;   ///< Items; 0 is defined and does no work.
  std::int64_t q_len = 0;   ///< Query rows per item and head; 0 is defined.
  std::int64_t kv_len = 0;  ///< Keys per item and head; with 0, out is 0 and lse −inf.

  /// Errors: kInvalidArgument for a negative field or one above 2^40.
  Status validate() const;
  std::string text() const;  ///< "batch=1 q_len=128 kv_len=128"
  std::string json() const;

  friend bool operator==(const Shape&, const Shape&) = default;
};

/// What is known of the tensors before any kernel exists, used to complete and check a
/// configuration.
struct OperandShapes {
  Dtype q_dtype = Dtype::kF32, k_dtype = Dtype::kF32, v_dtype = Dtype::kF32;
  std::vector<std::int64_t> q, k, v;  ///< Extents, each [batch, heads, length, head_dim].
  /// The other tensors at hand, by name; one without axes is a scalar. They need no declaration.
  struct Named {
    Dtype dtype = Dtype::kF32;
    std::vector<std::int64_t> extents;
  };
  std::map<std::string, Named> named = {};
};

/// Reads a configuration (P.json of the command line). Fields that are absent come from `operands`
/// when given, else from the defaults; the result is normalized.
/// Errors: kInvalidArgument for text that is not a JSON object, an unknown field (with the nearest
/// known one), a wrong type, a value out of range, or a disagreement with `operands`, naming both
/// sides; kUnsupported, by name, for fields of the language that this version does not compute.
Result<Problem> problem_from_json(std::string_view text, const OperandShapes* operands = nullptr);

/// The Shape of q, k and v. Errors: kInvalidArgument when ranks, batches or lengths disagree.
Result<Shape> shape_of(const OperandShapes& operands);

/// Reads the form that Shape::json writes. Errors: kInvalidArgument naming the field.
Result<Shape> shape_from_json(std::string_view text);

/// Useful arithmetic [FLOP]: 2 · attended pairs · (head_dim + head_dim_v), counted over items and
/// heads. A mask that reads only positions counts the pairs that it keeps; one that reads tensors
/// or scalars, whose values are not known here, counts as if it kept all.
double flops(const Problem& problem, const Shape& shape);

/// Bytes that any algorithm must move once: q, k, v read, out and lse written [bytes].
double compulsory_bytes(const Problem& problem, const Shape& shape);

}  // namespace attune
