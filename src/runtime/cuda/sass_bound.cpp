// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cuda/sass_bound.h"

#include <algorithm>
#include <string_view>

namespace attune {
namespace {

/// Lanes (of the tensor cores: multiply-adds) that a whole multiprocessor serves in a clock.
struct Rates {
  double tensor;  // Of 16-bit operands; 0: not published.
  double float_lanes, integer_lanes;
  double shared_bytes = 128;
};

// Equal on all of them: 16 lanes of the special function unit, 64 of comparisons, selections and
// conversions.
constexpr double kTranscendentalLanes = 16, kSelectLanes = 64;
constexpr double kDoubleLanes = 64;  // Of the data-centre parts; 2 on the others.
constexpr int kWarp = 32, kPartitions = 4;

Rates rates_of(int capability) {
  if (capability >= 120) return {512, 128, 128};
  if (capability >= 100) return {0, 128, 64};
  if (capability >= 90) return {2048, 128, 64};
  if (capability > 80) return {512, 128, 64};
  if (capability == 80) return {1024, 64, 64};
  // NOTE: 64 bytes of shared memory a clock is an assumption; no published source was found.
  return {512, 64, 64, 64};
}

bool contains(const std::string& opcode, std::string_view part) {
  return opcode.find(part) != opcode.npos;
}

/// In units of 16-bit ones: tf32 takes twice the time.
double multiply_adds(const std::string& opcode) {
  if (contains(opcode, ".TF32")) return 2. * 16 * 8 * (contains(opcode, ".1684") ? 4 : 8);
  if (contains(opcode, ".16816")) return 16 * 8 * 16;
  if (contains(opcode, ".1688")) return 16 * 8 * 8;
  if (contains(opcode, ".1684")) return 16 * 8 * 4;
  return 16 * 8 * 16;
}

/// Bytes of shared memory that a warp's access moves; a shuffle moves one word of each lane.
double shared_bytes(const std::string& opcode) {
  const bool matrix = contains(opcode, "LDSM") || contains(opcode, "STSM");
  if (contains(opcode, ".128") || (matrix && opcode.ends_with(".4"))) return 16 * kWarp;
  if (contains(opcode, ".64") || (matrix && opcode.ends_with(".2"))) return 8 * kWarp;
  return 4 * kWarp;
}

bool selects(const std::string& opcode) {
  for (const std::string_view name : {"FMNMX", "FSEL", "FSET", "HMNMX", "HSET"}) {
    if (opcode.starts_with(name)) return true;
  }
  return false;
}

}  // namespace

SassBound bound_of(const std::vector<SassInstruction>& code, const SassLoop& loop,
                   int compute_capability) {
  const Rates rates = rates_of(compute_capability);
  double tensor = 0, transcendental = 0, floats = 0, selections = 0, integers = 0, shared = 0;
  double doubles = 0;
  for (const int index : loop.way) {
    const std::string& opcode = code[index].opcode;
    switch (class_of(code[index])) {
      case SassClass::kTensor:
        if (rates.tensor > 0) tensor += multiply_adds(opcode) / rates.tensor;
        break;
      case SassClass::kTranscendental:
        transcendental += kWarp / kTranscendentalLanes;
        break;
      case SassClass::kFloat:
        (selects(opcode) ? selections : floats) +=
            kWarp / (selects(opcode) ? kSelectLanes : rates.float_lanes);
        break;
      case SassClass::kConvert:
        selections += kWarp / kSelectLanes;
        break;
      case SassClass::kInteger:
        integers += kWarp / rates.integer_lanes;
        break;
      case SassClass::kDouble:
        doubles += kWarp / kDoubleLanes;
        break;
      case SassClass::kAsyncCopy:
      case SassClass::kShared:
        shared += shared_bytes(opcode) / rates.shared_bytes;
        break;
      default:
        break;
    }
  }
  // What is shared by the multiprocessor serves all partitions one after the other.
  SassBound bound;
  bound.pipes = {{"issue", double(loop.straight.total())},
                 {"tensor core", kPartitions * tensor},
                 {"MUFU", kPartitions * transcendental},
                 {"float", kPartitions * floats},
                 {"select and convert", kPartitions * selections},
                 {"integer", kPartitions * integers},
                 {"double", kPartitions * doubles},
                 {"shared memory", kPartitions * shared}};
  std::stable_sort(bound.pipes.begin(), bound.pipes.end(),
                   [](const PipeLoad& a, const PipeLoad& b) { return a.clocks > b.clocks; });
  if (rates.tensor > 0 && bound.pipes[0].clocks > 0) {
    bound.tensor_share = kPartitions * tensor / bound.pipes[0].clocks;
  }
  return bound;
}

}  // namespace attune
