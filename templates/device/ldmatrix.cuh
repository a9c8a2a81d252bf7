// SPDX-License-Identifier: Apache-2.0
// Matrices between shared memory and the registers of a warp. PTX ISA 9.7.14.5.15, `ldmatrix`
// (sm_75 and newer), and 9.7.14.5.16, `stmatrix` (sm_90 and newer), .m8n8, .b16. All 32 lanes take
// part.
//
// A matrix has 8 rows of 8 16-bit elements; a row is 16 consecutive bytes at a multiple of 16. Lane
// 8 i + r passes the address of row r of matrix i. Of matrix i, lane l holds in register i
//
//     plain:       row l / 4,     columns 2 (l % 4) and 2 (l % 4) + 1   (low half, high half)
//     transposed:  column l / 4,  rows    2 (l % 4) and 2 (l % 4) + 1
#pragma once

#include <device/shared.cuh>

namespace attune {

/// Four matrices; each lane passes one row's address.
template <class T>
ATTUNE_DEVICE void ldmatrix_x4(u32 (&out)[4], SharedPtr<T> row) {
  asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
               : "=r"(out[0]), "=r"(out[1]), "=r"(out[2]), "=r"(out[3])
               : "r"(row.address)
               : "memory");
}

template <class T>
ATTUNE_DEVICE void ldmatrix_x4_trans(u32 (&out)[4], SharedPtr<T> row) {
  asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];"
               : "=r"(out[0]), "=r"(out[1]), "=r"(out[2]), "=r"(out[3])
               : "r"(row.address)
               : "memory");
}

/// Two matrices; the addresses of lanes 0 … 15 count.
template <class T>
ATTUNE_DEVICE void ldmatrix_x2(u32 (&out)[2], SharedPtr<T> row) {
  asm volatile("ldmatrix.sync.aligned.m8n8.x2.shared.b16 {%0, %1}, [%2];"
               : "=r"(out[0]), "=r"(out[1])
               : "r"(row.address)
               : "memory");
}

template <class T>
ATTUNE_DEVICE void ldmatrix_x2_trans(u32 (&out)[2], SharedPtr<T> row) {
  asm volatile("ldmatrix.sync.aligned.m8n8.x2.trans.shared.b16 {%0, %1}, [%2];"
               : "=r"(out[0]), "=r"(out[1])
               : "r"(row.address)
               : "memory");
}

/// The way back of ldmatrix_x4: writes four matrices.
template <class T>
ATTUNE_DEVICE void stmatrix_x4(SharedPtr<T> row, const u32 (&in)[4]) {
  asm volatile(
      "stmatrix.sync.aligned.m8n8.x4.shared.b16 [%0], {%1, %2, %3, %4};" ::"r"(row.address),
      "r"(in[0]), "r"(in[1]), "r"(in[2]), "r"(in[3])
      : "memory");
}

template <class T>
ATTUNE_DEVICE void stmatrix_x4_trans(SharedPtr<T> row, const u32 (&in)[4]) {
  asm volatile(
      "stmatrix.sync.aligned.m8n8.x4.trans.shared.b16 [%0], {%1, %2, %3, %4};" ::"r"(row.address),
      "r"(in[0]), "r"(in[1]), "r"(in[2]), "r"(in[3])
      : "memory");
}

}  // namespace attune
