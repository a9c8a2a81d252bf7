// SPDX-License-Identifier: Apache-2.0
// Derivatives of score expressions, which the backward pass needs.
#pragma once

#include <string>
#include <vector>

#include "src/codegen/expr/node.h"

namespace attune::expr {

/// d node / d score, an f32 tree; the constant 0 where the score does not come in. `abs`, `min`,
/// `max` take one side's derivative at a tie, `floor` has derivative 0, `where` differentiates its
/// branches; what is divided by 0 has derivative 0. Terms with a factor that is 0 by these rules
/// are dropped, even if their other factor can be inf or NaN: a branch that is constant, for
/// example -inf for a masked key, passes nothing back. Where a value on the way is infinite the
/// result can be NaN.
NodePtr derivative_by_score(const NodePtr& node);

/// One place where the expression reads a tensor, and the derivative by the element read there.
struct TensorDerivative {
  NodePtr read;        ///< The kTensor node.
  NodePtr derivative;  ///< f32
};
/// Equal reads are merged into one entry; reads without influence are left out. Empty when the
/// tensor is not read, or only by integers and comparisons.
std::vector<TensorDerivative> derivative_by_tensor(const NodePtr& node, const std::string& tensor);

}  // namespace attune::expr
