// SPDX-License-Identifier: Apache-2.0
// Matrix multiply-add of one warp, d[16 × 8] += a b in f32. PTX ISA 9.7.14.5.14, `mma.sync`,
// .row.col; fragments 9.7.14.5.7 (depth 8) and 9.7.14.5.8 (depth 16). All 32 lanes take part.
//
//     function           a         b        elements      from
//     mma_m16n8k16       16 × 16   16 × 8   F16           sm_75, before sm_80 by two of depth 8
//                                           Bf16          sm_80
//     mma_m16n8k8        16 × 8    8 × 8    F16           sm_75
//                                           Bf16          sm_80
//     mma_m16n8k8_tf32   16 × 8    8 × 8    f32 as tf32   sm_80
//
// Lane l holds, with g = l / 4 and t = l % 4, of the operands of depth 16
//
//     a[0]  row g,     columns 2t, 2t + 1        b[0]  rows 2t, 2t + 1,      column g
//     a[1]  row g + 8, columns 2t, 2t + 1        b[1]  rows 2t + 8, 2t + 9,  column g
//     a[2]  row g,     columns 2t + 8, 2t + 9    d[0], d[1]  row g,     columns 2t, 2t + 1
//     a[3]  row g + 8, columns 2t + 8, 2t + 9    d[2], d[3]  row g + 8, columns 2t, 2t + 1
//
// The first of two elements is in the low half. Those of depth 8 are a[0], a[1] and b[0] of these,
// except for tf32, which has one element in each register:
//
//     a[0]  row g,      column t          b[0]  row t,      column g
//     a[1]  row g + 8,  column t          b[1]  row t + 4,  column g
//     a[2]  row g,      column t + 4
//     a[3]  row g + 8,  column t + 4
//
// Products are exact; sums are cut off, not rounded. NOTE: a d fragment of two neighbouring column
// blocks, packed to 16 bits, is an a fragment as it is: products chain without moving data.
#pragma once

#include <device/types.cuh>

namespace attune {

/// The element type of a and b.
template <class Element>
ATTUNE_DEVICE void mma_m16n8k8(float (&d)[4], const u32 (&a)[2], u32 b0);

template <>
ATTUNE_DEVICE void mma_m16n8k8<F16>(float (&d)[4], const u32 (&a)[2], u32 b0) {
  asm("mma.sync.aligned.m16n8k8.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5}, {%6}, "
      "{%0, %1, %2, %3};"
      : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
      : "r"(a[0]), "r"(a[1]), "r"(b0));
}

template <>
ATTUNE_DEVICE void mma_m16n8k8<Bf16>(float (&d)[4], const u32 (&a)[2], u32 b0) {
  asm("mma.sync.aligned.m16n8k8.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5}, {%6}, "
      "{%0, %1, %2, %3};"
      : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
      : "r"(a[0]), "r"(a[1]), "r"(b0));
}

/// The element type of a and b.
template <class Element>
ATTUNE_DEVICE void mma_m16n8k16(float (&d)[4], const u32 (&a)[4], u32 b0, u32 b1);

template <>
ATTUNE_DEVICE void mma_m16n8k16<F16>(float (&d)[4], const u32 (&a)[4], u32 b0, u32 b1) {
#if __CUDA_ARCH__ < 800
  const u32 low[2] = {a[0], a[1]}, high[2] = {a[2], a[3]};
  mma_m16n8k8<F16>(d, low, b0);
  mma_m16n8k8<F16>(d, high, b1);
#else
  asm("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, "
      "{%8, %9}, {%0, %1, %2, %3};"
      : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
      : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
#endif
}

template <>
ATTUNE_DEVICE void mma_m16n8k16<Bf16>(float (&d)[4], const u32 (&a)[4], u32 b0, u32 b1) {
  asm("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, "
      "{%8, %9}, {%0, %1, %2, %3};"
      : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
      : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
}

/// a and b are bits of floats, whose lowest 13 bits do not count.
ATTUNE_DEVICE void mma_m16n8k8_tf32(float (&d)[4], const u32 (&a)[4], u32 b0, u32 b1) {
  asm("mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, "
      "{%8, %9}, {%0, %1, %2, %3};"
      : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
      : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
}

}  // namespace attune
