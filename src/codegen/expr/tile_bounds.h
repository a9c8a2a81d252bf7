// SPDX-License-Identifier: Apache-2.0
// The interval reader: what a mask says of a whole tile of (q, kv) positions. The answers are trees
// again, over the tile's corners, the item's lengths and run-time scalars, so that one analysis
// serves the host, the CPU emitter and the CUDA printer.
#pragma once

#include "src/codegen/expr/node.h"

namespace attune::expr {

/// Conditions over kFirstQ … kLastKv, kB, kH, kHKv, kQLen, kKvLen, scalars, and tensors whose
/// indices are the same for the whole tile. Both may be false: the tile is mixed. Sound under i32
/// wrapping: where a subexpression could wrap, or a value is not known, neither holds.
/// Lengths are assumed in 0 … 2^30, positions below their length; a tile's last positions may lie
/// behind it, by less than 2^20.
struct TileClass {
  NodePtr empty;  ///< bool: the mask holds nowhere in the tile.
  NodePtr full;   ///< bool: the mask holds everywhere in the tile.
};
TileClass classify_tile(const NodePtr& mask);

/// Keys outside first … end - 1 (i64 trees over kFirstQ, kLastQ and the uniform symbols above) are
/// masked for every query of the tile. Conservative: 0 and kv_len where nothing is known. Derived
/// from the conjuncts of the mask that bound kv linearly. Not clamped to 0 … kv_len.
struct KvRange {
  NodePtr first;
  NodePtr end;
};
KvRange kv_range(const NodePtr& mask);

}  // namespace attune::expr
