// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cpu/kernel_frame.h"

#include <cstddef>
#include <cstring>

#include <fmt/format.h>

#include "src/codegen/attention_args.h"

namespace attune {

using ir::Builder;
using ir::Value;

namespace {

Value field(Builder& b, ir::Type type, std::size_t offset) {
  return b.load(type, b.at(b.args(), ir::kI64, static_cast<std::int64_t>(offset / 8)));
}

struct TensorFields {
  std::size_t pointer, strides;
};

Value base_of(Builder& b, TensorFields fields, ir::Type element, const Value& batch,
              const Value& head, Value* row_stride, Value* head_stride = nullptr) {
  const Value data = field(b, ir::kPtr, fields.pointer);
  const Value by_batch = field(b, ir::kI64, fields.strides + offsetof(Strides, batch));
  const Value by_head = field(b, ir::kI64, fields.strides + offsetof(Strides, head));
  *row_stride = field(b, ir::kI64, fields.strides + offsetof(Strides, row));
  if (head_stride != nullptr) *head_stride = by_head;
  return b.at(data, element, batch * by_batch + head * by_head);
}

ir::Type element_type(Dtype dtype) {
  switch (dtype) {
    case Dtype::kF16:
      return ir::kF16;
    case Dtype::kBf16:
      return ir::kI16;
    default:
      return ir::kF32;
  }
}

}  // namespace

Value KernelFrame::query_of(const Value& row) const { return group == 1 ? row : row / group; }

Value KernelFrame::head_of(const Value& row) const {
  return group == 1 ? row.builder().i64(0) : row % group;
}

Value KernelFrame::offset(const Value& row, const Value& row_stride,
                          const Value& head_stride) const {
  const Value by_query = query_of(row) * row_stride;
  return group == 1 ? by_query : by_query + head_of(row) * head_stride;
}

SplitTask open_split(Builder& b, const Problem& problem, int tile_q, bool pack_gqa, int splits) {
  if (splits == 1) return {b.task(), {}, {}};
  b.comment("task -> (tile, part of its keys), or behind these the tile whose parts are merged");
  const int group = pack_gqa ? problem.group_size() : 1;
  const Value rows = field(b, ir::kI64, offsetof(AttentionArgs, q_len)) * double(group);
  const Value items =
      field(b, ir::kI64, offsetof(AttentionArgs, batch)) * double(problem.q_heads / group);
  const Value tiles = (rows + double(tile_q - 1)) / tile_q * items;
  const Value parts = tiles * double(splits);
  const Value merges = parts <= b.task();
  return {b.select(merges, b.task() - parts, b.task() / splits), b.task() % splits, merges};
}

KernelFrame open_frame(Builder& b, const Problem& problem, int tile_q, bool pack_gqa,
                       const Value& task) {
  KernelFrame frame;
  frame.group = pack_gqa ? problem.group_size() : 1;
  b.comment("task -> (batch, heads, tile of rows); tiles fastest, last tile first");
  frame.q_len = field(b, ir::kI64, offsetof(AttentionArgs, q_len));
  frame.kv_len = field(b, ir::kI64, offsetof(AttentionArgs, kv_len));
  frame.rows = frame.group == 1 ? frame.q_len : frame.q_len * frame.group;
  const Value tiles = (frame.rows + double(tile_q - 1)) / tile_q;
  const Value tile = tiles - 1 - task % tiles;
  const Value item = task / tiles;
  const int items = problem.q_heads / frame.group;
  const Value batch = item / items;
  const Value head = frame.group == 1 ? item % items : item % items * frame.group;
  const Value kv_head = head / problem.group_size();
  frame.first_row = tile * tile_q;
  frame.batch = batch;
  frame.head = head;
  frame.kv_head = kv_head;

  const ir::Type element = element_type(problem.dtype);
  using A = AttentionArgs;
  frame.q = base_of(b, {offsetof(A, q), offsetof(A, q_strides)}, element, batch, head, &frame.q_row,
                    &frame.q_head);
  frame.k =
      base_of(b, {offsetof(A, k), offsetof(A, k_strides)}, element, batch, kv_head, &frame.k_row);
  frame.v =
      base_of(b, {offsetof(A, v), offsetof(A, v_strides)}, element, batch, kv_head, &frame.v_row);
  frame.out = base_of(b, {offsetof(A, out), offsetof(A, out_strides)}, element, batch, head,
                      &frame.out_row, &frame.out_head);
  const Value lse_data = field(b, ir::kPtr, offsetof(A, lse));
  frame.has_lse = b.compare("ne", lse_data, Value(&b, ir::kPtr, "null"));
  frame.lse = base_of(b, {offsetof(A, lse), offsetof(A, lse_strides)}, ir::kF32, batch, head,
                      &frame.lse_row, &frame.lse_head);
  return frame;
}

ir::Type ElementAccess::memory_type() const { return element_type(dtype_); }

namespace {

// f16 -> f32 without a conversion instruction: shift the fields into place, then multiply by 2^112
// to correct the exponent's bias, which also normalises subnormals; infinity and NaN keep exponent
// 255.
Value widen_f16(Builder& b, const Value& half) {
  const int lanes = half.type().lanes;
  const ir::Type i32{ir::Scalar::kI32, lanes}, f32{ir::Scalar::kFloat, lanes};
  const Value bits = b.cast("zext", b.cast("bitcast", half, {ir::Scalar::kI16, lanes}), i32);
  const Value sign =
      b.binary("shl", b.binary("and", bits, b.constant(i32, 0x8000)), b.constant(i32, 16));
  const Value magnitude =
      b.binary("shl", b.binary("and", bits, b.constant(i32, 0x7fff)), b.constant(i32, 13));
  const Value scaled = b.cast("bitcast", b.cast("bitcast", magnitude, f32) * 0x1p112, i32);
  const Value special = b.compare("uge", magnitude, b.constant(i32, 0x0f800000));
  const Value finite_or_special =
      b.select(special, b.binary("or", magnitude, b.constant(i32, 0x7f800000)), scaled);
  return b.cast("bitcast", b.binary("or", finite_or_special, sign), f32);
}

// f32 -> f16, to nearest even. Normal results round in integers; subnormal ones let an f32 addition
// of 0.5 do the rounding, whose unit in the last place is f16's smallest step, 2^-24.
Value narrow_f16(Builder& b, const Value& value) {
  const int lanes = value.type().lanes;
  const ir::Type i32{ir::Scalar::kI32, lanes}, i16{ir::Scalar::kI16, lanes};
  auto c = [&](double number) { return b.constant(i32, number); };
  const Value bits = b.cast("bitcast", value, i32);
  const Value sign = b.binary("lshr", b.binary("and", bits, c(-2147483648.0)), c(16));
  const Value magnitude = b.binary("and", bits, c(0x7fffffff));
  const Value odd = b.binary("and", b.binary("lshr", magnitude, c(13)), c(1));
  const Value normal = b.binary("lshr", magnitude + 0xfff + odd - 0x38000000, c(13));
  const Value subnormal =
      b.cast("bitcast", b.cast("bitcast", magnitude, value.type()) + 0.5, i32) - 0x3f000000;
  Value half = b.select(b.compare("ult", magnitude, c(0x38800000)), subnormal, normal);
  half = b.select(b.compare("uge", magnitude, c(0x477ff000)), c(0x7c00), half);
  half = b.select(b.compare("ugt", magnitude, c(0x7f800000)), c(0x7e00), half);
  return b.cast("trunc", b.binary("or", half, sign), i16);
}

Value narrow_bf16(Builder& b, const Value& value) {
  const int lanes = value.type().lanes;
  const ir::Type i32{ir::Scalar::kI32, lanes};
  const Value bits = b.cast("bitcast", value, i32);
  const Value shift = b.constant(i32, 16);
  const Value odd = b.binary("and", b.binary("lshr", bits, shift), b.constant(i32, 1));
  const Value rounded = b.binary("lshr", bits + 0x7fff + odd, shift);
  // Rounding could carry a NaN's fraction into infinity, so NaN is truncated and made quiet.
  const Value quiet = b.binary("or", b.binary("lshr", bits, shift), b.constant(i32, 0x40));
  return b.cast("trunc", b.select(b.compare("uno", value, value), quiet, rounded),
                {ir::Scalar::kI16, lanes});
}

}  // namespace

Value ElementAccess::load(Builder& b, const Value& pointer, int lanes) const {
  return widen(b, b.load({memory_type().scalar, lanes}, pointer, align_));
}

Value ElementAccess::widen(Builder& b, const Value& raw) const {
  const ir::Type f32 = raw.type().with(ir::Scalar::kFloat);
  switch (dtype_) {
    case Dtype::kF16:
      return target_.has_f16 ? b.cast("fpext", raw, f32) : widen_f16(b, raw);
    case Dtype::kBf16: {
      const ir::Type i32 = raw.type().with(ir::Scalar::kI32);
      return b.cast("bitcast", b.binary("shl", b.cast("zext", raw, i32), b.constant(i32, 16)), f32);
    }
    default:
      return raw;
  }
}

void ElementAccess::store(Builder& b, const Value& value, const Value& pointer) const {
  const int lanes = value.type().lanes;
  switch (dtype_) {
    case Dtype::kF16:
      if (target_.has_f16) {
        b.store(b.cast("fptrunc", value, {ir::Scalar::kHalf, lanes}), pointer);
      } else {
        b.store(narrow_f16(b, value), pointer);
      }
      return;
    case Dtype::kBf16:
      b.store(narrow_bf16(b, value), pointer);
      return;
    default:
      b.store(value, pointer);
  }
}

std::string function_attributes(const Target& target) {
  std::string text = "nounwind";
  if (target.arch == "aarch64") return text + R"( "target-features"="+neon,+fullfp16")";
  text += fmt::format(R"( "target-cpu"="{}")", target.arch.substr(0, std::strlen("x86-64-v4")));
  if (target.has_bf16_tiles()) {
    text += R"( "target-features"="+avx512bf16,+amx-tile,+amx-bf16")";
  } else if (target.has_bf16_pairs()) {
    text += R"( "target-features"="+avx512bf16")";
  }
  if (target.vector_bits == 512) text += R"( "prefer-vector-width"="512")";
  return text;
}

std::string target_triple(const Target& target) {
  return target.arch == "aarch64" ? "aarch64-unknown-linux-gnu" : "x86_64-unknown-linux-gnu";
}

}  // namespace attune
