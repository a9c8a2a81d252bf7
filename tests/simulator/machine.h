// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/simulator/device/machine.cuh"

namespace attune::sim {

/// The functions of the simulator, for handing to a unit. They act for the block that runs on the
/// calling thread (tests/simulator/block.h).
const Machine& simulated_machine();

}  // namespace attune::sim
