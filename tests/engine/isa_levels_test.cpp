// SPDX-License-Identifier: Apache-2.0
// flash_cpu for every level of this machine's architecture: lower ones run as they are, higher ones
// with their vectors, registers and schedules, but compiled to the instructions that this CPU has.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "src/codegen/family.h"
#include "src/runtime/device.h"
#include "src/tuner/launch.h"
#include "src/tuner/random_tensors.h"
#include "src/tuner/reference.h"
#include "tests/engine/emulated_bf16.h"
#include "tests/random_seed.h"

namespace {

using attune::Dtype;
using attune::KernelUnit;
using attune::Problem;
using attune::RandomBits;
using attune::Schedule;
using attune::Shape;
using attune::Target;

Problem random_problem(RandomBits& random, const Target& level) {
  constexpr Dtype kDtypes[] = {Dtype::kF32, Dtype::kF16, Dtype::kBf16};
  constexpr const char* kMasks[] = {"true", "causal", "causal && window(20, 3)", "kv % 7 != q % 5"};
  constexpr const char* kScores[] = {"score", "score", "softcap(3)", "score - 0.01 * (pos - kv)"};
  Problem p;
  p.dtype = kDtypes[random.next_in(0, 2)];
  p.head_dim = static_cast<int>(random.next_in(1, 100));
  if (level.has_bf16_pairs()) {
    p.dtype = Dtype::kBf16;
    p.head_dim += p.head_dim % 2;
  }
  p.head_dim_v = static_cast<int>(random.next_in(1, 100));
  p.kv_heads = static_cast<int>(random.next_in(1, 2));
  p.q_heads = p.kv_heads * static_cast<int>(random.next_in(1, 4));
  p.mask = kMasks[random.next_in(0, 3)];
  p.score = kScores[random.next_in(0, 3)];
  if (random.next_in(0, 4) == 0) p.normalizer = attune::Normalizer::kSigmoid;
  const auto normalized = p.normalized();
  REQUIRE_MESSAGE(normalized, normalized.error().message);
  return *normalized;
}

/// What a CPU has beyond the levels before it; aarch64 has one level.
int rank_of(const std::string& level) {
  const std::vector<std::string> levels = {"x86-64-v2", "x86-64-v3", "x86-64-v4", "x86-64-v4-bf16",
                                           "x86-64-v4-amx"};
  return static_cast<int>(std::ranges::find(levels, level) - levels.begin());
}

/// `source` for a CPU of `level`, for one of `host` instead if that has less.
std::string for_host(std::string source, const std::string& level, const std::string& host) {
  if (rank_of(level) <= rank_of(host)) return source;
  source = emulate_bf16(std::move(source));
  if (host.starts_with("x86-64-v4")) return source;
  const std::string wanted = "\"target-cpu\"=\"" + level.substr(0, host.size()) + "\"";
  const std::size_t at = source.find(wanted);
  REQUIRE(at != std::string::npos);
  return source.replace(at, wanted.size(), "\"target-cpu\"=\"" + host + "\"");
}

void check(attune::Device& device, const Problem& p, const Shape& shape, const Schedule& schedule,
           const Target& level, std::uint64_t seed) {
  const auto unit = attune::emit_unit(p, schedule, level);
  REQUIRE_MESSAGE(unit, unit.error().message);
  const auto binary =
      device.compile(for_host(unit->source, level.arch, device.target().arch), unit->entry);
  REQUIRE_MESSAGE(binary, binary.error().message, binary.error().detail);
  const auto loaded = device.load(*binary);
  REQUIRE_MESSAGE(loaded, loaded.error().message);
  attune::OperandBuffers operands(p, shape, seed);
  operands.poison_results();
  const attune::LaunchArguments arguments(p);
  attune::LaunchArguments::Block args;
  alignas(64) const char zeros[64] = {};
  arguments.fill(shape, operands.tensors(), zeros, args);
  const attune::LaunchSize size =
      attune::find_family(schedule.family)->launch_size(p, shape, schedule, level);
  attune::Launch launch;
  launch.kernel = loaded->get();
  launch.args = args.bytes;
  launch.args_bytes = arguments.bytes();
  launch.tasks = size.tasks;
  launch.later_tasks = size.later_tasks;
  launch.scratch_bytes = (unit->scratch_bytes + 63) / 64 * 64;
  const auto bytes =
      static_cast<std::size_t>(launch.scratch_bytes * device.workers() + size.common_bytes);
  const auto workspace = device.allocate(bytes);
  REQUIRE(workspace);
  launch.workspace = (*workspace)->data();
  // NaN of f32 and of bf16, so that reading what nobody wrote shows.
  std::fill_n(static_cast<std::uint32_t*>(launch.workspace), bytes / sizeof(std::uint32_t),
              0x7fc07fc0);
  REQUIRE(device.run(launch));
  const auto comparison = attune::compare_with_reference(p, shape, operands.tensors());
  CHECK_MESSAGE(comparison.ok, comparison.reason);
  CHECK(operands.guards_intact());
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("flash_cpu of every level of the CPU's architecture agrees with the fp64 reference") {
    const auto device = attune::open_cpu_device(2), one_thread = attune::open_cpu_device(1);
    REQUIRE(device);
    REQUIRE(one_thread);
    std::vector<std::string> levels = {"x86-64-v2", "x86-64-v3", "x86-64-v4", "x86-64-v4-bf16",
                                       "x86-64-v4-amx"};
    if ((*device)->target().arch == "aarch64") levels = {"aarch64"};
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    RandomBits random(seed);
    for (const std::string& arch : levels) {
      const Target level = attune::target_from_arch(arch).value();
      for (int i = 0; i < 25; ++i) {
        const Problem p = random_problem(random, level);
        const Shape shape{random.next_in(1, 2), random.next_in(1, 70), random.next_in(0, 200)};
        std::vector<Schedule> space = attune::schedule_space(p, level);
        const Schedule schedule =
            i == 0 ? attune::default_schedule(p, shape, level)
                   : space[static_cast<std::size_t>(random.next_in(1, std::ssize(space) - 1))];
        INFO("case " << i << ": " << arch << ", " << p.text() << ", " << shape.text() << ", "
                     << schedule.text());
        const bool tiles = level.has_bf16_tiles();
        check(tiles ? **one_thread : **device, p, shape, schedule, level, seed + i);
      }
    }
  }
}
