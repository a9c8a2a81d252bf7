// SPDX-License-Identifier: Apache-2.0
// Races are found by rule: in every order, and with both lines.
#include <doctest/doctest.h>

#include "tests/simulator/tiny_kernel.h"

namespace {

using attune::sim::Check;

// Findings name the access that came second first, and threads come in any order: either line may.
void expect_race(TinyKernel kernel, const std::string& one, const std::string& other) {
  for (kernel.seed = 1; kernel.seed <= 16; ++kernel.seed) {
    const auto result = kernel.run();
    REQUIRE_MESSAGE(result.finding.has_value(), "nothing was found with seed ", kernel.seed);
    INFO(result.finding->text());
    CHECK(result.finding->check == Check::kRace);
    REQUIRE(result.finding->places.size() == 2);
    REQUIRE(result.finding->threads.size() == 2);
    CHECK(result.finding->threads[0] != result.finding->threads[1]);
    const auto lines = std::minmax(result.finding->places[0].line, result.finding->places[1].line);
    const unsigned first = kernel.line_of(one), second = kernel.line_of(other);
    CHECK(lines.first == std::min(first, second));
    CHECK(lines.second == std::max(first, second));
    CHECK(result.finding->places[0].file == "tiny.cu");
  }
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a read of what another thread wrote needs a barrier") {
    if (!clang_or_skip()) return;
    const std::string write = "store_shared(memory + t, u32(t));  // write\n";
    const std::string clear = "store_shared(memory + t, 0u);\nsync_block();\n";
    const std::string read = "load_shared(memory + (t + 32) % 64);  // read\n";
    expect_race(TinyKernel(clear + write + read), "// write", "// read");
    TinyKernel(clear + write + "sync_block();\n" + read).expect_clean();
  }

  TEST_CASE("a write over what another thread read needs a barrier") {
    if (!clang_or_skip()) return;
    const std::string begin =
        "store_shared(memory + t, u32(t));\n"
        "sync_block();\n"
        "load_shared(memory + (t + 32) % 64);  // read\n";
    const std::string write = "store_shared(memory + t, 7u);  // write\n";
    expect_race(TinyKernel(begin + write), "// read", "// write");
    TinyKernel(begin + "sync_block();\n" + write).expect_clean();
  }

  TEST_CASE("two writes of the same byte race, neighbouring bytes do not") {
    if (!clang_or_skip()) return;
    expect_race(TinyKernel("store_shared(memory, u32(t));  // write"), "// write", "// write");
    TinyKernel("store_shared(memory.as<u16>() + t, u16(t));").expect_clean();
  }

  TEST_CASE("sync_warp orders the lanes of a warp, a shuffle does not, nor sync_warp two warps") {
    if (!clang_or_skip()) return;
    const std::string write = "store_shared(memory + t, u32(t));  // write\n";
    const std::string near = "load_shared(memory + (t ^ 1));  // read\n";
    const std::string far = "load_shared(memory + (t ^ 32));  // read\n";
    TinyKernel(write + "sync_warp();\n" + near).expect_clean();
    expect_race(TinyKernel("sync_warp();\nshuffle_xor(u32(t), 1);\n" +
                           ("store_shared(memory + t, 0u);\nsync_block();\n" + write) +
                           "shuffle_xor(u32(t), 1);\n" + near),
                "// write", "// read");
    expect_race(TinyKernel("store_shared(memory + t, 0u);\nsync_block();\n" + write +
                           "sync_warp();\n" + far),
                "// write", "// read");
  }

  TEST_CASE("a named barrier orders those who come to it, and nobody else") {
    if (!clang_or_skip()) return;
    // Warp 0 writes, warp 1 reads; both come to barrier 1. Warp 2 reads as well, and does not come.
    const std::string body =
        "store_shared(memory + t, 0u);\n"
        "sync_block();\n"
        "if (t < 32) {\n"
        "  store_shared(memory + t, u32(t));  // write\n"
        "  arrive_named(1, 64);\n"
        "} else if (t < 64) {\n"
        "  sync_named(1, 64);\n"
        "  load_shared(memory + (t - 32));\n"
        "} else if (a.n == 1) {\n"
        "  load_shared(memory + (t - 64));  // read\n"
        "}\n";
    TinyKernel kernel(body);
    kernel.threads = 96;
    kernel.expect_clean();
    kernel.args.n = 1;
    expect_race(kernel, "// write", "// read");
  }

  TEST_CASE("what a thread does after it arrived is not ordered by that barrier") {
    if (!clang_or_skip()) return;
    TinyKernel kernel(
        "store_shared(memory + t, 0u);\n"
        "sync_block();\n"
        "if (t < 32) {\n"
        "  arrive_named(2, 64);\n"
        "  store_shared(memory + t, u32(t));  // write\n"
        "} else {\n"
        "  sync_named(2, 64);\n"
        "  load_shared(memory + (t - 32));  // read\n"
        "}\n");
    expect_race(kernel, "// write", "// read");
  }

  TEST_CASE("order passes on from barrier to barrier") {
    if (!clang_or_skip()) return;
    // 0 → 1 at barrier 1, 1 → 2 at barrier 2: so 0's write is before 2's read.
    TinyKernel kernel(
        "if (t < 32) {\n"
        "  store_shared(memory + t, u32(t));\n"
        "  arrive_named(1, 64);\n"
        "} else if (t < 64) {\n"
        "  sync_named(1, 64);\n"
        "  sync_warp();\n"
        "  arrive_named(2, 64);\n"
        "} else {\n"
        "  sync_named(2, 64);\n"
        "  load_shared(memory + (t - 64));\n"
        "}\n");
    kernel.threads = 96;
    kernel.expect_clean();
  }

  TEST_CASE("one reader among many that is not waited for is found") {
    if (!clang_or_skip()) return;
    // Warps 1 and 2 read; warp 0 waits for warp 1 only, whichever of the two read last.
    TinyKernel kernel(
        "store_shared(memory + t, 0u);\n"
        "sync_block();\n"
        "if (t >= 32) load_shared(memory + t % 32);  // read\n"
        "if (t < 64) sync_named(1, 64);\n"
        "if (t < 32) store_shared(memory + t, 1u);  // write\n");
    kernel.threads = 96;
    expect_race(kernel, "// read", "// write");
  }

  TEST_CASE("matrices in shared memory race like everything else") {
    if (!clang_or_skip()) return;
    const std::string begin =
        "const SharedPtr<u16> row = shared_memory<u16>() + t % 32 * 8;\n"
        "u32 m[4] = {1, 2, 3, 4};\n"
        "if (t < 32) stmatrix_x4(row, m);  // write\n";
    const std::string read = "if (t >= 32) ldmatrix_x4(m, row);  // read\n";
    const std::string fill =
        "store_shared(shared_memory<Bytes16>() + t % 32 + t / 32 * 32, Bytes16{});\n"
        "sync_block();\n";
    expect_race(TinyKernel(fill + begin + read), "// write", "// read");
    TinyKernel(fill + begin + "sync_block();\n" + read).expect_clean();
  }
}
