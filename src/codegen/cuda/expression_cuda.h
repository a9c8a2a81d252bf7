// SPDX-License-Identifier: Apache-2.0
// From an expression tree to C++ for a generated unit. The text uses attention/expression_math.cuh
// and attention/operand.cuh, which the unit must include.
#pragma once

#include <functional>
#include <string>

#include "src/codegen/expr/node.h"

namespace attune {

/// Whether the index of an axis lies inside it whenever the kernel runs, so that the read needs no
/// check. Asked for kTensor nodes; axes in broadcast_axes are never checked.
using ProvenAxis = std::function<bool(const expr::Node& read, int axis)>;

/// The choice for hosts that have compared extents: proven where the index is exactly b, h, h_kv, q
/// or kv. The host must then refuse, or run a kernel that was printed without this, where such an
/// axis is neither 1 nor at least batch, q_heads, kv_heads, q_len or kv_len long.
bool indexed_by_variable(const expr::Node& read, int axis);

struct CudaExpressionStyle {
  /// The type that f32 nodes are computed in: "float", or the name of a template parameter that is
  /// float or double, such as "Real".
  std::string real = "float";
  /// Functions of lower accuracy: those named fast_… in attention/expression_math.cuh.
  bool fast_math = false;
  ProvenAxis proven = {};  ///< Empty: nothing is proven.
  /// A tensor whose value is at hand, under the name `staged`; empty if there is none.
  std::string staged = {};
};

/// The tree as one C++ expression of type bool, Int, Index or the style's real. Names in it:
///   s                  the score, of the style's real type
///   b, h, q, kv        Int (attention/wrapping_int.cuh). A hook that declares its parameters so
///                      can be called with Index arguments
///   first_q … last_kv  Index
///   a                  the `Args` that print_args (args_struct.h) declares
///   Config             its kGroupSize, for h_kv
std::string print_cuda(const expr::NodePtr& tree, const CudaExpressionStyle& style = {});

/// The tensor that a kTensor node reads, for one head: its Matrix (attention/operand.cuh) at all
/// indices but the last two.
std::string print_cuda_matrix(const expr::Node& read);

}  // namespace attune
