// SPDX-License-Identifier: Apache-2.0
// The fp64 reference on the host, and the accuracy rule that results are held to.
#pragma once

#include <string>
#include <vector>

#include <attune/engine.h>

namespace attune {

/// Attention in double precision from the tensors' rounded inputs. `out` is dense
/// [batch, q_heads, q_len, head_dim_v], `lse` dense [batch, q_heads, q_len]. Strides of q, k and v
/// are honoured; `tensors.out` and `tensors.lse` are not touched. For the sigmoid normalizer `lse`
/// means nothing. Named tensors must be in host memory.
void reference_attention(const Problem& problem, const Shape& shape, const Tensors& tensors,
                         std::vector<double>* out, std::vector<double>* lse);

/// "Plain" attention: f32 scores and softmax, every f32 step of an expression rounded, weights
/// rounded to the inputs' dtype, result rounded to it. `order`, below kPlainOrders, chooses the
/// order in which a score is added up and where between two powers of two the largest weight lies,
/// which decides how every weight rounds: an online softmax rounds the weights of early tiles
/// relative to maxima that are not yet the row's. Layout and rules as above.
inline constexpr int kPlainOrders = 16;
void plain_attention(const Problem& problem, const Shape& shape, const Tensors& tensors, int order,
                     std::vector<double>* out);

/// How far a simple implementation is from a reference.
struct Yardstick {
  double max_error = 0;    ///< Largest absolute error of out.
  double relative_l2 = 0;  ///< Relative L2 error of out.
};

/// The yardstick of the accuracy rule: the larger errors of four of plain attention's orders, of
/// all where the result has few values: the largest error of a handful, or of one row with two
/// nearly equal keys (large logits), is small by luck too often. `reference` is
/// reference_attention's.
Yardstick plain_errors(const Problem& problem, const Shape& shape, const Tensors& tensors,
                       const std::vector<double>& reference);

/// How a result compares with a reference under the accuracy rule: largest error at most twice the
/// plain one's plus 1e-5; relative L2 at most 2e-6 (f32), 1e-3 (f16), 8e-3 (bf16) or twice the
/// plain one's; lse within 1e-4 · max(1, |lse|); infinities and NaN exactly where the reference has
/// them.
struct Comparison {
  double max_error = 0, max_error_bound = 0;
  double relative_l2 = 0, relative_l2_bound = 0;
  double lse_error = 0;
  bool ok = false;
  std::string reason;  ///< When not ok: what failed, and where.
};

/// `reference` and `plain` as computed above; `tensors.out` and `tensors.lse` hold the result.
Comparison compare(const Problem& problem, const Shape& shape, const Tensors& tensors,
                   const std::vector<double>& reference, const std::vector<double>& reference_lse,
                   const Yardstick& plain);

/// All of it in one call.
Comparison compare_with_reference(const Problem& problem, const Shape& shape,
                                  const Tensors& tensors);

}  // namespace attune
