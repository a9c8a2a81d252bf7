// SPDX-License-Identifier: Apache-2.0
// Which element of a matrix each lane of a warp holds, and the products of such matrices. Written
// from the PTX ISA alone, never from the templates: this is what these are checked against.
//
// Every function takes the registers of the 32 lanes.
#pragma once

#include <array>
#include <cstdint>

#include "tests/simulator/device/machine.cuh"

namespace attune::sim {

struct MmaLane {
  float* d;
  const unsigned* a;
  const unsigned* b;
};

/// `mma.sync.m16n8k16` and `.m16n8k8`: d += a b. PTX ISA fragments 9.7.14.5.7 and 9.7.14.5.8.
/// Products are exact and so are their sums with d; what tensor cores do not do is round: the
/// result is cut off to the 24 bits of a float, toward zero.
void multiply_matrices(MmaKind kind, const std::array<MmaLane, 32>& lanes);

/// `ldmatrix.m8n8` (9.7.14.5.15) and `stmatrix.m8n8` (9.7.14.5.16), one matrix of 16-bit elements:
/// the register of every lane from the eight rows, or the other way round.
using MatrixRows = std::array<std::array<std::uint16_t, 8>, 8>;
void lanes_from_rows(const MatrixRows& rows, bool transposed, std::array<unsigned, 32>& registers);
void rows_from_lanes(const std::array<unsigned, 32>& registers, bool transposed, MatrixRows& rows);

}  // namespace attune::sim
