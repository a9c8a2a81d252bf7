// SPDX-License-Identifier: Apache-2.0
// What the CPU kernels share: reading the parameter block, splitting the task number, and moving
// elements of any dtype between memory and f32.
#pragma once

#include <string>

#include <attune/problem.h>
#include <attune/target.h>

#include "src/codegen/ir/builder.h"

namespace attune {

/// The position of one task: which item, head and first row it computes, and the addresses that
/// follow from these. A row is a query of one head. Packed (pack_gqa), all heads that share keys
/// are one item whose rows count through its heads first: row r is query r / group of head `head` +
/// r % group.
struct KernelFrame {
  int group = 1;                   // Heads of one item.
  ir::Value rows;                  // i64, of one item
  ir::Value q_len, kv_len;         // i64
  ir::Value batch, head, kv_head;  // i64; head is the first of the item
  ir::Value first_row;             // i64, the task's first row
  ir::Value q, k, v, out, lse;     // ptr, offset to this item and head; rows are not added
  ir::Value q_row, k_row, v_row, out_row, lse_row;  // i64, row strides [elements]
  ir::Value q_head, out_head, lse_head;             // i64, head strides [elements]
  ir::Value has_lse;                                // i1

  /// The query of a row, and its head's number in the item.
  ir::Value query_of(const ir::Value& row) const;
  ir::Value head_of(const ir::Value& row) const;
  /// Where a row of q, out or lse starts, counted from its base [elements].
  ir::Value offset(const ir::Value& row, const ir::Value& row_stride,
                   const ir::Value& head_stride) const;
};

/// Reads AttentionArgs and splits a task's number into (batch, item, tile of rows), tiles fastest
/// and in falling order, so that under a causal mask the longest rows start first.
KernelFrame open_frame(ir::Builder& b, const Problem& problem, int tile_q, bool pack_gqa,
                       const ir::Value& task);

/// A launch whose tiles of rows are divided by keys: tile · splits + part are the tasks, and behind
/// all of these comes one for each tile that merges its parts.
struct SplitTask {
  ir::Value tile;    // i64, the task's number as open_frame takes it
  ir::Value part;    // i64, below splits
  ir::Value merges;  // i1
};

/// With one split the task is its tile, and the rest is empty.
SplitTask open_split(ir::Builder& b, const Problem& problem, int tile_q, bool pack_gqa, int splits);

/// Moves elements of the problem's dtype. Conversions use the target's instruction where it has one
/// and integer arithmetic, exact and rounding to nearest even, where it has none.
class ElementAccess {
 public:
  /// Loads assume `align` bytes, or the element's size if that is 0.
  ElementAccess(Dtype dtype, const Target& target, int align = 0)
      : dtype_(dtype), target_(target), align_(align) {}

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
  int align_;
};

/// The "target-cpu" and related function attributes, and the triple, for an architecture.
std::string function_attributes(const Target& target);
std::string target_triple(const Target& target);

}  // namespace attune
