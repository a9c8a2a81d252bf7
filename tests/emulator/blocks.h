// SPDX-License-Identifier: Apache-2.0
// A random block list, in areas of the bare machine's memory.
#pragma once

#include "tests/emulator/case.h"
#include "tests/emulator/tensors.h"

/// What kernel and reference read. Nothing is listed where the case has no block list.
class Blocks {
 public:
  Blocks(const Case& c, Random& random);

  const attune::BlockListOperand& operand() const { return operand_; }
  /// Whether a pair takes part that the case's mask keeps or not.
  bool keeps(const Position& p, bool mask) const;

 private:
  void list(const Case& c, Random& random, bool writes);

  const Case& case_;
  attune::BlockListOperand operand_;
  Placed offsets_{}, indices_{}, full_{};
  std::int64_t entries_ = 0;
};
