// SPDX-License-Identifier: Apache-2.0
// Simulated twin of templates/device/mma.cuh. The layouts are in tests/simulator/fragments.cpp.
#pragma once

#include <device/machine.cuh>
#include <device/types.cuh>

namespace attune {

template <class Element>
struct MmaInput;
template <>
struct MmaInput<F16> {
  static constexpr sim::MmaKind kK16 = sim::MmaKind::kK16F16, kK8 = sim::MmaKind::kK8F16;
};
template <>
struct MmaInput<Bf16> {
  static constexpr sim::MmaKind kK16 = sim::MmaKind::kK16Bf16, kK8 = sim::MmaKind::kK8Bf16;
};

template <class Element>
ATTUNE_DEVICE void mma_m16n8k8(float (&d)[4], const u32 (&a)[2], u32 b0,
                               sim::Site where = sim::Site::here());

/// NOTE: what an architecture lacks does not compile for it.
template <class Element>
ATTUNE_DEVICE void mma_m16n8k16(float (&d)[4], const u32 (&a)[4], u32 b0, u32 b1,
                                sim::Site where = sim::Site::here()) {
#if ATTUNE_SIMULATED_CAPABILITY >= 80
  const u32 b[2] = {b0, b1};
  sim::machine->mma(MmaInput<Element>::kK16, d, a, b, where);
#else
  const u32 low[2] = {a[0], a[1]}, high[2] = {a[2], a[3]};
  mma_m16n8k8<Element>(d, low, b0, where);
  mma_m16n8k8<Element>(d, high, b1, where);
#endif
}

template <class Element>
ATTUNE_DEVICE void mma_m16n8k8(float (&d)[4], const u32 (&a)[2], u32 b0, sim::Site where) {
  static_assert(ATTUNE_SIMULATED_CAPABILITY >=
                (MmaInput<Element>::kK8 == sim::MmaKind::kK8F16 ? 75 : 80));
  sim::machine->mma(MmaInput<Element>::kK8, d, a, &b0, where);
}

#if ATTUNE_SIMULATED_CAPABILITY >= 80
ATTUNE_DEVICE void mma_m16n8k8_tf32(float (&d)[4], const u32 (&a)[4], u32 b0, u32 b1,
                                    sim::Site where = sim::Site::here()) {
  const u32 b[2] = {b0, b1};
  sim::machine->mma(sim::MmaKind::kK8Tf32, d, a, b, where);
}
#endif

}  // namespace attune
