// SPDX-License-Identifier: Apache-2.0
// What integer expressions can be over a tile: linear forms over quantities, each of which lies
// between two symbolic ends.
//
// i32 arithmetic wraps, forms do not. Sums and products agree with them modulo 2^32 whatever
// happens in between, so only a value that is looked at (compared, divided, bounded) must be shown
// to lie in i32; `sound` collects the conditions for that.
#pragma once

#include <memory>
#include <unordered_map>

#include "src/codegen/expr/linear.h"

namespace attune::expr {

struct Quantity;
using Affine = Form<Quantity>;

/// A variable, a read, or an operation that is not linear.
struct Quantity {
  NodePtr node;        ///< The i32 tree.
  Bounds bounds;       ///< Of the values at real positions.
  End low, high;       ///< Between these it lies in the tile. Equal for what is uniform.
  bool on_kv = false;  ///< Whether it depends on kv.
  /// The operands of kMin, kMax and kAbs, so that comparisons can be split into linear ones; of a
  /// kDivide the dividend.
  Affine first, second;
  End divisor;  ///< Of a kDivide by a positive uniform value.
};

struct Value {
  Affine form;
  Bounds bounds;
  NodePtr sound;         ///< bool: only where it holds does the rest say anything.
  bool uniform = false;  ///< One value for the whole tile.
};

End low_end(const Affine& form);
End high_end(const Affine& form);

/// Reads the trees of one mask, over kv positions first_kv … last_kv.
class IntervalReader {
 public:
  IntervalReader(End first_kv, End last_kv);

  /// The value as it is used by comparisons: in i32 where `sound` holds.
  Value observe(const NodePtr& node);
  /// Whether the tree, of any type, has one value for all q and kv of a tile.
  bool is_uniform(const NodePtr& node);

 private:
  Value analyze(const NodePtr& node);
  Value analyze_anew(const NodePtr& node);
  Value read(const NodePtr& node);
  Value read_variable(const NodePtr& node);
  Value read_sum(const NodePtr& node);
  Value read_product(const NodePtr& node);
  Value read_quotient(const NodePtr& node);
  Value read_extremum(const NodePtr& node);
  Value read_where(const NodePtr& node);
  End first_kv_, last_kv_;
  std::unordered_map<NodePtr, Value> values_;
  std::unordered_map<NodePtr, bool> uniform_;
  int depth_ = 0;
};

}  // namespace attune::expr
