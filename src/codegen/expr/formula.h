// SPDX-License-Identifier: Apache-2.0
// A mask as a negation-free formula over linear inequalities: what both readers of tile bounds
// (classify_tile, kv_range) walk.
#pragma once

#include <vector>

#include "src/codegen/expr/interval.h"

namespace attune::expr {

struct Formula {
  enum class Kind {
    kAnd,
    kOr,
    kChoice,      ///< parts: condition, its negation, then what holds where each is true.
    kInequality,  ///< value.form >= 0 where value.sound holds; otherwise nothing is known.
    kUniform,     ///< `condition` has one value for the whole tile.
    kUnknown,
  };
  Kind kind = Kind::kUnknown;
  std::vector<Formula> parts;
  Value value;
  NodePtr condition;
};

Formula read_formula(IntervalReader& reader, const NodePtr& mask);

}  // namespace attune::expr
