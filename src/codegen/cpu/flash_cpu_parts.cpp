// SPDX-License-Identifier: Apache-2.0
// Parts of a tile's keys and how they are merged: flash-decoding (T. Dao et al., "Flash-Decoding
// for long-context inference", 2023) over the threads of a CPU.
#include <limits>

#include "src/codegen/cpu/flash_cpu_softmax.h"

namespace attune {

using ir::Value;

namespace {

constexpr double kNegativeInfinity = -std::numeric_limits<double>::infinity();

}  // namespace

Value FlashCpuSoftmax::part_memory(const Value& part) {
  return b_.at(b_.common(), ir::kI8, (task_.tile * splits_ + part) * double(part_bytes_));
}

void FlashCpuSoftmax::write_part() {
  b_.comment("this part's out, references and sums");
  const Value memory = part_memory(task_.part);
  const int width = layout_.padded_head_dim_v;
  b_.loop("part_out", b_.i64(0), row_count_ * width, lanes_, [&](const Value& index) {
    b_.store(b_.load(vector_type(), scratch(layout_.out, index)), b_.at(memory, ir::kF32, index));
  });
  if (!softmax_) return;
  const Value references = b_.at(memory, ir::kF32, tile_q_ * width);
  const Value sums = b_.at(references, ir::kF32, tile_q_);
  b_.loop("part_row", b_.i64(0), row_count_, 1, [&](const Value& row) {
    b_.store(b_.load(ir::kF32, scratch(layout_.reference, row)), b_.at(references, ir::kF32, row));
    b_.store(sum_of(row), b_.at(sums, ir::kF32, row));
  });
}

void FlashCpuSoftmax::merge_parts() {
  b_.comment("out, reference and sum of all parts");
  b_.loop("merge_row", b_.i64(0), row_count_, 1, [&](const Value& row) { merge_row(row); });
}

// A part without a key of the row has sum 0, and a reference that means nothing.
void FlashCpuSoftmax::merge_row(const Value& row) {
  const int width = layout_.padded_head_dim_v;
  const auto reference_of = [&](const Value& part) {
    const Value references = b_.at(part_memory(part), ir::kF32, tile_q_ * width);
    const Value sum = b_.load(ir::kF32, b_.at(b_.at(references, ir::kF32, tile_q_), ir::kF32, row));
    const Value reference = b_.load(ir::kF32, b_.at(references, ir::kF32, row));
    return std::pair(b_.select(sum == 0, b_.f32(kNegativeInfinity), reference), sum);
  };
  Value reference;
  if (softmax_) {
    const std::vector<Value> largest =
        b_.loop("merge_largest", b_.i64(0), b_.i64(splits_), 1, {b_.f32(kNegativeInfinity)},
                [&](const Value& part, const std::vector<Value>& carried) {
                  return std::vector<Value>{ir::max(reference_of(part).first, carried[0])};
                });
    reference = b_.select(largest[0] == kNegativeInfinity, b_.f32(0), largest[0]);
    b_.store(reference, scratch(layout_.reference, row));
  }
  const Value out = scratch(layout_.out, row, width, b_.i64(0));
  b_.loop("merge_clear", b_.i64(0), b_.i64(width), lanes_, [&](const Value& d) {
    b_.store(b_.constant(vector_type(), 0), b_.at(out, ir::kF32, d));
  });
  const std::vector<Value> sums =
      b_.loop("merge_part", b_.i64(0), b_.i64(splits_), 1, {b_.f32(0)},
              [&](const Value& part, const std::vector<Value>& carried) {
                Value weight = b_.f32(1), sum = carried[0];
                if (softmax_) {
                  const auto [own, own_sum] = reference_of(part);
                  weight = weight_of(own, reference);
                  sum = b_.multiply_add(own_sum, weight, sum);
                }
                const Value source = b_.at(part_memory(part), ir::kF32, row * width);
                const Value factor = b_.splat(weight, lanes_);
                b_.loop("merge_out", b_.i64(0), b_.i64(width), lanes_, [&](const Value& d) {
                  const Value place = b_.at(out, ir::kF32, d);
                  const Value values = b_.load(vector_type(), b_.at(source, ir::kF32, d));
                  b_.store(b_.multiply_add(values, factor, b_.load(vector_type(), place)), place);
                });
                return std::vector<Value>{sum};
              });
  if (!softmax_) return;
  const Value sum_place = scratch(layout_.sum, row * lanes_);
  b_.store(b_.constant(vector_type(), 0), sum_place);
  b_.store(sums[0], sum_place);
}

}  // namespace attune
