// SPDX-License-Identifier: Apache-2.0
// Named tensors that score and mask expressions read. NOTE: the host's twin is TensorOperand in
// src/codegen/attention_args.h, which also says how it is filled.
#pragma once

#include <attention/args.cuh>
#include <attention/wrapping_int.cuh>
#include <device/convert.cuh>
#include <device/global.cuh>

namespace attune {

/// What an element is in an expression: float for the floats, Int for the integers, or bool.
ATTUNE_DEVICE float expression_value(float element) { return element; }
ATTUNE_DEVICE float expression_value(F16 element) { return to_float(element); }
ATTUNE_DEVICE float expression_value(Bf16 element) { return to_float(element); }
ATTUNE_DEVICE Int expression_value(int element) { return element; }
ATTUNE_DEVICE Int expression_value(signed char element) { return int(element); }

/// A bool in memory: one byte, true unless 0.
struct Bool8 {
  unsigned char byte;
};
ATTUNE_DEVICE bool expression_value(Bool8 element) { return element.byte != 0; }

/// The index of an axis of extent 1: not computed.
struct Any {};

/// An index that lies inside its axis whenever the kernel runs: not checked.
struct Inside {
  Int index;
};
ATTUNE_DEVICE Inside inside(Int index) { return {index}; }

/// The last two axes of a tensor: rows of `width` elements that lie together, `stride` apart.
template <class Element>
struct Matrix {
  enum : int { kRowHeads = 1 };  // As Rows (task.cuh) have it.
  const Element* data;
  Index stride;
  Index length, width;  ///< Rows, and elements of a row, that exist.

  ATTUNE_DEVICE const Element* row(Index i) const { return data + i * stride; }
};

/// A tensor of float, F16, Bf16, int, signed char or Bool8. An index outside its axis reads 0.
/// Offset is Index, or int where the tensor spans less than 2^31 elements.
template <class Element, class Offset = Index>
struct TensorOperand {
  const Element* data;
  Index strides[4];  ///< [elements]
  u32 limits[4];     ///< The largest index of each axis.

  /// The element at one index per axis: Int, Any{} or inside(…).
  template <class... Indices>
  ATTUNE_DEVICE auto read(Indices... indices) const {
    Offset offset = 0;
    bool present = true;
    int axis = 0;
    (add(axis++, indices, offset, present), ...);
    using Value = decltype(expression_value(*data));
    return present ? expression_value(load_global(data + offset)) : Value(0);
  }

  /// What lies at one index per leading axis; the last axis is contiguous.
  template <class... Indices>
  ATTUNE_DEVICE Matrix<Element> matrix(Indices... leading) const {
    constexpr int kAxis = sizeof...(Indices);
    Index offset = 0;
    bool present = true;
    int axis = 0;
    (add(axis++, leading, offset, present), ...);
    return {data + (present ? offset : 0), strides[kAxis], present ? Index(limits[kAxis]) + 1 : 0,
            Index(limits[kAxis + 1]) + 1};
  }

 private:
  template <class Sum>
  ATTUNE_DEVICE void add(int, Any, Sum&, bool&) const {}
  template <class Sum>
  ATTUNE_DEVICE void add(int axis, Inside i, Sum& offset, bool&) const {
    offset += Sum(u32(i.index)) * Sum(strides[axis]);
  }
  template <class Sum>
  ATTUNE_DEVICE void add(int axis, Int i, Sum& offset, bool& present) const {
    offset += Sum(u32(i)) * Sum(strides[axis]);
    present = present && u32(i) <= limits[axis];
  }
};

static_assert(ATTUNE_OFFSET_OF(TensorOperand<float>, data) == 0, "differs from the host");
static_assert(ATTUNE_OFFSET_OF(TensorOperand<float>, strides) == 8, "differs from the host");
static_assert(ATTUNE_OFFSET_OF(TensorOperand<float>, limits) == 40, "differs from the host");
static_assert(sizeof(TensorOperand<float>) == 56, "differs from the host");
static_assert(sizeof(TensorOperand<F16, int>) == 56, "differs from the host");
static_assert(sizeof(Int) == 4, "differs from the host");

}  // namespace attune
