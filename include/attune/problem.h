// SPDX-License-Identifier: Apache-2.0
// Problem and Shape: what attention to compute. A Problem is baked into a kernel; one kernel serves
// many Shapes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <attune/result.h>
#include <attune/tensor.h>

namespace attune {

/// Which keys a query attends to. Masks are expressions in the configuration language; this version
/// knows the two texts below and refuses others by name.
///   "true"    every key
///   "causal"  `kv <= q + kv_len - q_len`: the last query sees the last key (bottom-right aligned)
///
/// What to compute: out = softmax(scale · q kᵀ, mask) v, per batch item and query head.
/// Query head h reads kv head h / (q_heads / kv_heads).
struct Problem {
  Dtype dtype = Dtype::kF32;  ///< q, k, v and out: kF32, kF16 or kBf16.
  int head_dim = 0;           ///< Inner dimension of q and k: 1 … 256, or 576.
  int head_dim_v = 0;  ///< Inner dimension of v and out: 1 … 256, or 512; 0 means head_dim.
  int q_heads = 0;     ///< Query heads, a multiple of kv_heads.
  int kv_heads = 0;    ///< Key and value heads; 0 means q_heads.
  std::optional<double> scale;  ///< Any finite number; unset means 1/√head_dim.
  std::string score = "score";  ///< Score expression; this version knows "score" (no change).
  std::string mask = "true";    ///< Mask expression: "true" or "causal" in this version.
  bool fast_math = false;       ///< Allows functions beyond 4 ulp; no kernel uses that freedom yet.

  bool causal() const { return mask == "causal"; }
  /// Query heads that share one kv head.
  int group_size() const { return q_heads / kv_heads; }

  /// Fills the defaults (head_dim_v, kv_heads, scale) and checks every field.
  /// Errors: kInvalidArgument naming the field, its value and what is allowed; kUnsupported for
  /// valid configurations that this version does not compute.
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

/// What is known of q, k and v before any kernel exists, used to complete and check a
/// configuration.
struct OperandShapes {
  Dtype q_dtype = Dtype::kF32, k_dtype = Dtype::kF32, v_dtype = Dtype::kF32;
  std::vector<std::int64_t> q, k, v;  ///< Extents, each [batch, heads, length, head_dim].
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

/// Useful arithmetic [FLOP]: 2 · batch · q_heads · (attended pairs) · (head_dim + head_dim_v).
/// A causal mask counts only the pairs that it keeps.
double flops(const Problem& problem, const Shape& shape);

/// Bytes that any algorithm must move once: q, k, v read, out and lse written [bytes].
double compulsory_bytes(const Problem& problem, const Shape& shape);

}  // namespace attune
