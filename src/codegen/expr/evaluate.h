// SPDX-License-Identifier: Apache-2.0
// The host evaluator: f32 nodes in double, i32 nodes with wrapping. This is the reference that
// every kernel is held to.
#pragma once

#include <map>
#include <string>

#include <attune/tensor.h>

#include "src/codegen/expr/node.h"

namespace attune::expr {

/// Values of the variables.
struct Point {
  double score = 0;
  std::int64_t b = 0, h = 0, h_kv = 0, q = 0, kv = 0, q_len = 0, kv_len = 0;
  std::int64_t first_q = 0, last_q = 0, first_kv = 0, last_kv = 0;
};

/// Named tensors and scalars of one run. Tensor::shape and strides hold `rank` axes first.
struct NamedTensor {
  Tensor view;
  int rank = 0;
};
struct Operands {
  std::map<std::string, NamedTensor> tensors;
  std::map<std::string, double> scalars;
};

/// A tree bound to operands, names resolved once. Keeps views, not memory. Thread-safe.
class Evaluator {
 public:
  /// Every name of the tree must be in `operands` with the rank that the tree reads. With
  /// `round_to_f32` every f32 node is rounded to f32, as a simple kernel would compute it.
  Evaluator(NodePtr node, const Operands& operands, bool round_to_f32 = false);
  /// bool gives 0 or 1; i32 and i64 their value; f32 a double. Call only for a tree of that type.
  bool boolean(const Point& point) const;
  std::int64_t integer(const Point& point) const;
  double real(const Point& point) const;

 private:
  struct Bound;
  std::shared_ptr<const Bound> root_;
};

}  // namespace attune::expr
