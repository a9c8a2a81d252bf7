// SPDX-License-Identifier: Apache-2.0
// What the CPU kernels share: reading the parameter block, splitting the task number, and moving
// elements of any dtype between memory and f32.
#pragma once

#include <string>

#include <attune/problem.h>
#include <attune/target.h>

#include "src/codegen/ir/builder.h"

namespace attune {

/// The position of one task: which item, head and first query row it computes, and the addresses
/// that follow from these.
struct KernelFrame {
  ir::Value q_len, kv_len;         // i64
  ir::Value batch, head, kv_head;  // i64
  ir::Value first_row;             // i64, the task's first query row
  ir::Value q, k, v, out, lse;     // ptr, offset to this item and head; rows are not added
  ir::Value q_row, k_row, v_row, out_row, lse_row;  // i64, row strides [elements]
  ir::Value has_lse;                                // i1
};

/// Reads AttentionArgs and splits `%task` into (batch, head, row tile), tiles fastest and in
/// falling order, so that under a causal mask the longest rows start first.
KernelFrame open_frame(ir::Builder& b, const Problem& problem, int tile_q);

/// Moves elements of the problem's dtype. Conversions use the target's instruction where it has one
/// and integer arithmetic, exact and rounding to nearest even, where it has none.
class ElementAccess {
 public:
  ElementAccess(Dtype dtype, const Target& target) : dtype_(dtype), target_(target) {}

  /// The element's type in memory.
  ir::Type memory_type() const;
  /// `lanes` consecutive elements from `pointer` as f32; 0 lanes mean one scalar.
  ir::Value load(ir::Builder& b, const ir::Value& pointer, int lanes) const;
  /// Elements as they were in memory, scalar or vector, to f32.
  ir::Value widen(ir::Builder& b, const ir::Value& raw) const;
  /// Rounds f32 (scalar or vector) to the dtype and stores it.
  void store(ir::Builder& b, const ir::Value& value, const ir::Value& pointer) const;

 private:
  Dtype dtype_;
  const Target& target_;
};

/// 2^x for f32 values x ≤ 0 (scalar or vector): relative error below 1.2e-7 (1 ulp); exactly 0
/// below -126 and for −inf; NaN stays NaN. Method: split x into integer and fraction in [-0.5,
/// 0.5], minimax polynomial of degree 6 for the fraction (Remez, relative error 1.9e-9 before
/// rounding).
ir::Value exp2_nonpositive(ir::Builder& b, const ir::Value& x);

/// The "target-cpu" and related function attributes, and the triple, for an architecture.
std::string function_attributes(const Target& target);
std::string target_triple(const Target& target);

}  // namespace attune
