// SPDX-License-Identifier: Apache-2.0
// Simulated twin of templates/device/ldmatrix.cuh.
#pragma once

#include <device/shared.cuh>

namespace attune {

template <class T>
ATTUNE_DEVICE void ldmatrix_x4(u32 (&out)[4], SharedPtr<T> row,
                               sim::Site where = sim::Site::here()) {
  sim::machine->load_matrices(out, row.address, 4, false, where);
}
template <class T>
ATTUNE_DEVICE void ldmatrix_x4_trans(u32 (&out)[4], SharedPtr<T> row,
                                     sim::Site where = sim::Site::here()) {
  sim::machine->load_matrices(out, row.address, 4, true, where);
}
template <class T>
ATTUNE_DEVICE void ldmatrix_x2(u32 (&out)[2], SharedPtr<T> row,
                               sim::Site where = sim::Site::here()) {
  sim::machine->load_matrices(out, row.address, 2, false, where);
}
template <class T>
ATTUNE_DEVICE void ldmatrix_x2_trans(u32 (&out)[2], SharedPtr<T> row,
                                     sim::Site where = sim::Site::here()) {
  sim::machine->load_matrices(out, row.address, 2, true, where);
}

template <class T>
ATTUNE_DEVICE void stmatrix_x4(SharedPtr<T> row, const u32 (&in)[4],
                               sim::Site where = sim::Site::here()) {
  sim::machine->store_matrices(in, row.address, 4, false, where);
}
template <class T>
ATTUNE_DEVICE void stmatrix_x4_trans(SharedPtr<T> row, const u32 (&in)[4],
                                     sim::Site where = sim::Site::here()) {
  sim::machine->store_matrices(in, row.address, 4, true, where);
}

}  // namespace attune
