// SPDX-License-Identifier: Apache-2.0
// Whether a caller's tensors fit a problem and a shape.
#pragma once

#include <attune/engine.h>

namespace attune {

/// q, k, v, out and lse; not the named ones, which LaunchArguments::check looks at. Errors:
/// kInvalidArgument naming the tensor.
Status check_tensors(const Problem& problem, const Shape& shape, const Tensors& tensors);

/// q, k, v and everything named. Errors: kInvalidArgument naming the tensor or scalar.
Status check_inputs(const Problem& problem, const Shape& shape, const Tensors& tensors);

}  // namespace attune
