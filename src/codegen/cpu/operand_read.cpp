// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cpu/operand_read.h"

#include <limits>

#include "src/codegen/attention_args.h"
#include "src/codegen/cpu/kernel_frame.h"

namespace attune {

using ir::Builder;
using ir::Value;

namespace {

class OperandReader {
 public:
  OperandReader(Builder& b, std::size_t offset, Dtype dtype, const Target& target)
      : b_(b), offset_(offset), dtype_(dtype), target_(target) {
    data_ = b_.load(ir::kPtr, field(offsetof(TensorOperand, data)));
  }

  Value read(const std::vector<OperandIndex>& indices) {
    uniform_offset_ = b_.i64(0);
    uniform_present_ = Value(&b_, ir::kI1, "true");
    std::vector<Axis> varying;
    bool counts_up = true;
    for (std::size_t i = 0; i < indices.size(); ++i) {
      if (indices[i].broadcast) continue;
      const Axis axis = axis_of(static_cast<int>(i), indices[i].value);
      if (axis.index.type().lanes > 0) {
        varying.push_back(axis);
        counts_up = counts_up && indices[i].counts_up;
      } else {
        uniform_offset_ = uniform_offset_ + b_.cast("zext", axis.index, ir::kI64) * axis.stride;
        uniform_present_ = b_.binary("and", uniform_present_, present(axis));
      }
    }
    uniform_offset_ = b_.select(uniform_present_, uniform_offset_, b_.i64(0));
    if (varying.empty()) return read_one();
    if (varying.size() > 1 || !counts_up) return read_lanes(varying);
    return b_.choose(
        "read", neighbours(varying[0]), [&] { return std::vector{read_neighbours(varying[0])}; },
        [&] { return std::vector{read_lanes(varying)}; })[0];
  }

 private:
  struct Axis {
    Value index;          // i32, scalar or vector
    Value stride, limit;  // i64, i32
  };

  Value field(std::size_t offset) {
    return b_.at(b_.args(), ir::kI32, static_cast<std::int64_t>((offset_ + offset) / 4));
  }
  Axis axis_of(int axis, const Value& index) {
    return {index, b_.load(ir::kI64, field(offsetof(TensorOperand, strides) + 8 * axis)),
            b_.load(ir::kI32, field(offsetof(TensorOperand, limits) + 4 * axis))};
  }
  Value present(const Axis& axis) {
    const int lanes = axis.index.type().lanes;
    return b_.compare("ule", axis.index, lanes > 0 ? b_.splat(axis.limit, lanes) : axis.limit);
  }

  /// Elements in memory as integers of their size, floats of 32 bits as they are.
  ir::Type raw_type(int lanes) const {
    switch (dtype_size(dtype_)) {
      case 1:
        return {ir::Scalar::kI8, lanes};
      case 2:
        return {ir::Scalar::kI16, lanes};
      default:
        return {dtype_ == Dtype::kF32 ? ir::Scalar::kFloat : ir::Scalar::kI32, lanes};
    }
  }
  Value address(const Value& offset) { return b_.at(data_, raw_type(0), offset); }

  /// What the expression sees of elements in memory.
  Value value_of(const Value& raw) {
    const ir::Type type = raw.type();
    switch (dtype_) {
      case Dtype::kF16:
        return ElementAccess(dtype_, target_)
            .widen(b_, b_.cast("bitcast", raw, type.with(ir::Scalar::kHalf)));
      case Dtype::kBf16:
        return ElementAccess(dtype_, target_).widen(b_, raw);
      case Dtype::kI8:
        return b_.cast("sext", raw, type.with(ir::Scalar::kI32));
      case Dtype::kBool:
        return b_.compare("ne", raw, b_.constant(type, 0));
      default:
        return raw;
    }
  }
  Value value_if(const Value& present, const Value& raw) {
    const Value value = value_of(raw);
    if (dtype_ == Dtype::kBool) return b_.binary("and", value, present);
    return b_.select(present, value, b_.constant(value.type(), 0));
  }

  Value read_one() {
    return value_if(uniform_present_, b_.load(raw_type(0), address(uniform_offset_)));
  }

  Value first_lane(const Axis& axis) {
    return b_.cast("zext", b_.extract(axis.index, 0), ir::kI64);
  }
  Value neighbours(const Axis& axis) {
    const Value last = first_lane(axis) + double(axis.index.type().lanes - 1);
    const Value inside = b_.compare("ule", last, b_.cast("zext", axis.limit, ir::kI64));
    const Value wanted = b_.binary("and", inside, uniform_present_);
    return b_.binary("and", wanted, axis.stride == 1);
  }
  Value read_neighbours(const Axis& axis) {
    const int lanes = axis.index.type().lanes;
    return value_of(b_.load(raw_type(lanes), address(uniform_offset_ + first_lane(axis))));
  }

  Value read_lanes(const std::vector<Axis>& axes) {
    const int lanes = axes[0].index.type().lanes;
    Value all_present = b_.splat(uniform_present_, lanes);
    std::vector<Value> indices;  // 0 for the lanes outside an axis.
    for (const Axis& axis : axes) {
      const Value inside = present(axis);
      all_present = b_.binary("and", all_present, inside);
      indices.push_back(b_.select(inside, axis.index, b_.constant(axis.index.type(), 0)));
    }
    Value raw = b_.undefined(raw_type(lanes));
    for (int lane = 0; lane < lanes; ++lane) {
      Value offset = uniform_offset_;
      for (std::size_t i = 0; i < axes.size(); ++i) {
        const Value index = b_.cast("zext", b_.extract(indices[i], lane), ir::kI64);
        offset = offset + index * axes[i].stride;
      }
      raw = b_.insert(raw, b_.load(raw_type(0), address(offset)), lane);
    }
    return value_if(all_present, raw);
  }

  Builder& b_;
  const std::size_t offset_;
  const Dtype dtype_;
  const Target& target_;
  Value data_;
  Value uniform_offset_;   // i64, of the axes that are the same for all lanes; 0 if not present
  Value uniform_present_;  // i1
};

}  // namespace

Value read_operand(Builder& b, std::size_t offset, Dtype dtype, const Target& target,
                   const std::vector<OperandIndex>& indices) {
  return OperandReader(b, offset, dtype, target).read(indices);
}

FactorRows open_factor(Builder& b, const OperandLayout& layout, const std::string& name,
                       const Value& batch, const Value& head) {
  const std::size_t operand = layout.tensors.at(name);
  auto field = [&](ir::Type type, std::size_t offset) {
    const auto word = static_cast<std::int64_t>((operand + offset) / 4);
    return b.load(type, b.at(b.args(), ir::kI32, word));
  };
  auto stride = [&](std::size_t axis) {
    return field(ir::kI64, offsetof(TensorOperand, strides) + 8 * axis);
  };
  auto limit = [&](std::size_t axis) {
    const Value raw = field(ir::kI32, offsetof(TensorOperand, limits) + 4 * axis);
    return b.cast("zext", raw, ir::kI64);
  };
  const Value has_item = b.compare("ule", batch, limit(0));
  const Value has_head = b.compare("ule", head, limit(1));
  const Value present = b.binary("and", has_item, has_head);
  const Value item_offset = batch * stride(0);
  const Value head_offset = head * stride(1);
  const Value offset = b.select(present, item_offset + head_offset, b.i64(0));
  FactorRows rows;
  rows.data = b.at(field(ir::kPtr, offsetof(TensorOperand, data)), ir::kF32, offset);
  rows.row_stride = stride(2);
  rows.column_stride = stride(3);
  // Positions are i32, so that an axis without a limit may end with them.
  const Value end = min(limit(2) + 1, b.i64(std::numeric_limits<std::int32_t>::max()));
  rows.row_end = b.select(present, end, b.i64(0));
  return rows;
}

Value FactorRows::address(Builder& b, const Value& row) const {
  const Value nearest = max(min(row, row_end - 1), b.i64(0));
  return b.at(data, ir::kF32, nearest * row_stride);
}

Value read_factor(Builder& b, const OperandLayout& layout, const Target& target,
                  const std::string& name, const std::vector<Value>& indices) {
  std::vector<OperandIndex> axes;
  for (const Value& index : indices) axes.push_back({b.cast("trunc", index, ir::kI32)});
  return read_operand(b, layout.tensors.at(name), Dtype::kF32, target, axes);
}

}  // namespace attune
