// SPDX-License-Identifier: Apache-2.0
// From an expression tree to LLVM IR. What depends on a vector of keys becomes vector code; the
// rest is computed once, as scalars, and spread where it meets a vector.
#pragma once

#include <map>
#include <vector>

#include <attune/target.h>

#include "src/codegen/attention_args.h"
#include "src/codegen/cpu/kernel_frame.h"
#include "src/codegen/expr/node.h"
#include "src/codegen/ir/builder.h"

namespace attune {

/// The values of variables; those left empty are not known (yet). All are scalars, except that
/// `score` and `kv` may be vectors of one length; kv's lanes then count up by one.
/// Positions may be anything, those of lanes behind the last key for example: what is computed for
/// them is meaningless, but no memory outside a tensor is read.
struct ExpressionVariables {
  ir::Value score = {};                                  // Of the arithmetic's type.
  ir::Value b = {}, h = {}, h_kv = {}, q = {}, kv = {};  // i32
  ir::Value q_len = {}, kv_len = {};                     // i32; pos follows from them and q.
  ir::Value first_q = {}, last_q = {}, first_kv = {}, last_kv = {};  // i64
};

/// The variables that are the same for a whole task: b, h, h_kv, q_len and kv_len.
ExpressionVariables position_variables(ir::Builder& b, const KernelFrame& frame);

/// Emits trees into one Builder, reading operands from its `%args`. A copy knows what the original
/// knew and learns on its own, so that copies follow the nesting of loops:
///
///     ExpressionIr task(b, layout, target, ir::kF32);
///     task.know({.b = b, .h = h, .q_len = …, .kv_len = …}, {mask, score});
///     loop over rows:   ExpressionIr row = task;  row.know({.q = q}, {mask, score});
///     loop over keys:   ExpressionIr keys = row;  keys.know({.score = s, .kv = kv});
///                       keys.emit(mask), keys.emit(score)
class ExpressionIr {
 public:
  /// f32 nodes are computed in `real`: kF32 with the functions of vector_math.h, or kF64, scalars
  /// only, with calls of the C library. `layout` and `target` must outlive this and its copies.
  ExpressionIr(ir::Builder& builder, const OperandLayout& layout, const Target& target,
               ir::Type real);

  /// Adds values of variables, then emits, here, every largest subtree of `trees` that needs no
  /// unknown variable. Later emit() calls find them computed, so they must stand in code that this
  /// place dominates. Tensor elements that are read must not change in between.
  void know(const ExpressionVariables& variables, const std::vector<expr::NodePtr>& trees = {});

  /// The tree's value: i1, i32, i64 or `real`; a vector only if it depends on one. Every variable
  /// of the tree must be known.
  ir::Value emit(const expr::NodePtr& tree) const;

  /// Spreads a scalar over lanes; what is a vector already stays as it is.
  ir::Value spread(const ir::Value& value, int lanes) const;

 private:
  struct NodeOrder {
    bool operator()(const expr::NodePtr& a, const expr::NodePtr& b) const;
  };
  using Known = std::map<expr::NodePtr, ir::Value, NodeOrder>;
  class Emitter;

  bool computable(const expr::NodePtr& tree) const;
  void hoist(const expr::NodePtr& tree);

  ir::Builder* builder_;
  const OperandLayout* layout_;
  const Target* target_;
  ir::Type real_;
  ExpressionVariables variables_;
  Known known_;  // Values of subtrees, emitted by know().
};

}  // namespace attune
