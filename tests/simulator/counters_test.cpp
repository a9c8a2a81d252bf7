// SPDX-License-Identifier: Apache-2.0
// Counts: instructions, bank conflicts, sectors, of kernels for which they are known.
#include <doctest/doctest.h>

#include "src/tuner/random_tensors.h"
#include "tests/simulator/tiny_kernel.h"

namespace {

using attune::sim::Counters;
using attune::sim::Instruction;

// The sum of the requests that the marked line makes of one kind.
Counters::Requests requests_at(const TinyKernel& kernel, const Counters& counters,
                               const std::string& mark, Instruction instruction) {
  Counters::Requests sum;
  for (const Counters::PerLine& line : counters.lines) {
    if (line.where.line == kernel.line_of(mark) && line.instruction == instruction) sum = line.sum;
  }
  return sum;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("bank passes are those of the fullest bank, in groups of 128 bytes") {
    const auto passes = [](std::uint64_t stride, std::uint32_t bytes) {
      std::vector<std::uint64_t> addresses;
      for (std::uint64_t lane = 0; lane < 32; ++lane) addresses.push_back(lane * stride);
      return attune::sim::bank_passes(addresses, bytes);
    };
    CHECK(passes(4, 4) == 1);
    CHECK(passes(0, 4) == 1);  // One word for all.
    CHECK(passes(2, 2) == 1);
    CHECK(passes(8, 4) == 2);
    CHECK(passes(128, 4) == 32);
    CHECK(passes(132, 4) == 1);
    CHECK(passes(8, 8) == 2);
    CHECK(passes(16, 16) == 4);
    CHECK(passes(128, 16) == 32);
    CHECK(passes(144, 16) == 4);
  }

  TEST_CASE("sectors are counted once each") {
    std::vector<std::uint64_t> addresses;
    for (std::uint64_t lane = 0; lane < 32; ++lane) addresses.push_back(4096 + lane * 4);
    CHECK(attune::sim::sector_count(addresses, 4) == 4);
    for (auto& address : addresses) address += 4;
    CHECK(attune::sim::sector_count(addresses, 4) == 5);
    CHECK(attune::sim::sector_count({64, 64, 96}, 16) == 2);
    CHECK(attune::sim::sector_count({16}, 32) == 2);
  }

  TEST_CASE("a launch counts instructions, and requests by line") {
    if (!clang_or_skip()) return;
    TinyKernel kernel(
        "for (int i = 0; i < 3; ++i) {\n"
        "  store_shared(memory + 2 * t, u32(i));  // store\n"
        "}\n"
        "sync_block();\n"
        "if (t < 8) load_shared(memory + 16 * t);  // load\n"
        "load_global(static_cast<const u32*>(a.in) + 8 * (t % 32));  // global\n");
    std::vector<std::uint32_t> data(256);
    kernel.args.in = kernel.memory.add_bytes("in", data.data(), 1024, false);
    kernel.count_requests = true;
    kernel.blocks = 2;
    const Counters counters = kernel.run().counters;
    CHECK(counters.of(Instruction::kStoreShared) == 2 * 3 * 64);
    CHECK(counters.of(Instruction::kLoadShared) == 2 * 8);
    CHECK(counters.of(Instruction::kSyncBlock) == 2 * 64);
    CHECK(counters.of(Instruction::kMma) == 0);
    const auto stores = requests_at(kernel, counters, "// store", Instruction::kStoreShared);
    CHECK(stores.requests == 2 * 2 * 3);
    CHECK(stores.parts == 2 * stores.requests);  // Every second word: two passes.
    CHECK(stores.least == stores.requests);
    const auto loads = requests_at(kernel, counters, "// load", Instruction::kLoadShared);
    CHECK(loads.requests == 2);
    CHECK(loads.parts == 2 * 4);  // Words 0, 16, 32, …: two banks, four words in each.
    const auto global = requests_at(kernel, counters, "// global", Instruction::kLoadGlobal);
    CHECK(global.requests == 2 * 2);
    CHECK(global.parts == 32 * global.requests);
    CHECK(counters.shared.requests == stores.requests + loads.requests);
    CHECK(counters.text().find("tiny.cu:2") != std::string::npos);
    kernel.count_requests = false;
    CHECK(kernel.run().counters.lines.empty());
  }

  TEST_CASE("the tiles of flash_mma have no bank conflict, whatever the head dim") {
    if (!clang_or_skip()) return;
    const auto target = attune::target_from_arch("sm_80").value();
    for (const int head_dim : {16, 48, 64, 96, 128}) {
      attune::Problem p;
      p.dtype = attune::Dtype::kF16;
      p.head_dim = head_dim;
      p.q_heads = 1;
      // A bias of about as many columns, whose tiles are read in the same way.
      p.low_rank_bias = {"factor_q", "factor_kv", head_dim / 6};
      p = p.normalized().value();
      const attune::Shape shape{1, 64, 128};
      const attune::OperandBuffers operands(p, shape, 1);
      auto options = simulation_options(1);
      options.count_requests = true;
      const auto schedule =
          attune::parse_schedule("flash_mma tile_q=64 tile_kv=64 stages=2 warps=4").value();
      const auto simulation =
          attune::sim::simulate_attention(p, shape, schedule, target, operands.tensors(), options);
      REQUIRE(simulation);
      REQUIRE_FALSE(simulation->finding);
      for (const Counters::PerLine& line : simulation->counters.lines) {
        if (line.instruction != Instruction::kLoadMatrix) continue;
        CHECK_MESSAGE(line.sum.parts == line.sum.least, "head dim ", head_dim, ", line ",
                      line.where.line);
      }
      CHECK(simulation->counters.of(Instruction::kLoadMatrix) > 0);
    }
  }

  TEST_CASE("no access of flash_mma to shared memory has a bank conflict, with floats as well") {
    if (!clang_or_skip()) return;
    struct Row {
      const char* arch;
      attune::Dtype dtype;
      const char* score;
    };
    constexpr Row kRows[] = {{"sm_80", attune::Dtype::kF16, "score"},
                             {"sm_80", attune::Dtype::kF32, "score"},
                             {"sm_75", attune::Dtype::kF32, "score"},
                             {"sm_75", attune::Dtype::kF16, "score"},
                             {"sm_80", attune::Dtype::kF32, "score + bias[h, q, kv]"},
                             {"sm_80", attune::Dtype::kBf16, "score + bias[h, q, kv]"}};
    for (const Row& row : kRows) {
      for (const int head_dim : {32, 64, 96, 128}) {
        attune::Problem p;
        p.dtype = row.dtype;
        p.head_dim = head_dim;
        p.q_heads = 1;
        p.score = row.score;
        p.declarations.tensors["bias"] = {attune::Dtype::kF32, {}};
        p = p.normalized().value();
        const attune::Shape shape{1, 64, 128};
        const attune::OperandBuffers operands(p, shape, 1);
        auto options = simulation_options(1);
        options.count_requests = true;
        std::string schedule = "flash_mma tile_q=64 tile_kv=32 stages=1 warps=4";
        if (p.score != "score") schedule += " stage_bias=1";
        const auto target = attune::target_from_arch(row.arch).value();
        const auto simulation =
            attune::sim::simulate_attention(p, shape, attune::parse_schedule(schedule).value(),
                                            target, operands.tensors(), options);
        REQUIRE(simulation);
        REQUIRE_FALSE(simulation->finding);
        int accesses = 0;
        for (const Counters::PerLine& line : simulation->counters.lines) {
          if (line.instruction != Instruction::kLoadMatrix &&
              line.instruction != Instruction::kLoadShared &&
              line.instruction != Instruction::kStoreShared) {
            continue;
          }
          ++accesses;
          CHECK_MESSAGE(line.sum.parts == line.sum.least, row.arch, " ", p.text(), ", ",
                        std::string(line.where.file), ":", line.where.line);
        }
        CHECK(accesses > 3);
      }
    }
  }
}
