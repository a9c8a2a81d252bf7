// SPDX-License-Identifier: Apache-2.0
// The expressions of a Problem as trees, and what follows from them.
#pragma once

#include <attune/problem.h>

#include "src/codegen/expr/evaluate.h"
#include "src/codegen/expr/tile_bounds.h"

namespace attune {

struct ProblemExpressions {
  expr::NodePtr score;  ///< f32
  expr::NodePtr mask;   ///< bool
  expr::NodePtr sink;   ///< f32, or null if there is none.
  expr::TileClass tile;
  expr::KvRange range;

  bool changes_score() const { return score->op != expr::Op::kVariable; }
  /// Whether any key is ever masked.
  bool masks() const { return mask->op != expr::Op::kConstant || mask->integer == 0; }
  /// Whether a tile inside the range of keys may be found empty. Not so where the mask only bounds
  /// kv, as causal and window do: then the range leaves no empty tile.
  bool has_empty_tiles() const;
  /// Whether any expression looks at a position, a tensor or a scalar.
  bool trivial() const { return !changes_score() && !masks() && sink == nullptr; }
};

/// Of a normalized problem.
ProblemExpressions expressions_of(const Problem& problem);

/// Pairs of query and key that the mask keeps, over all items and heads. `operands` gives tensors
/// and scalars; without it a mask that reads any counts as if it kept all. Exact up to about 2^24
/// pairs; beyond that rows are sampled.
double attended_pairs(const Problem& problem, const Shape& shape, const expr::Operands* operands);

/// What the expressions ask of a shape. Errors: kInvalidArgument where positions would not fit i32.
Status check_positions(const Problem& problem, const Shape& shape);

}  // namespace attune
