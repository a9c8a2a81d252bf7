// SPDX-License-Identifier: Apache-2.0
// cp.async: a copy writes from its issue on, lands at any moment until it is waited for, and is
// seen by others only after a barrier.
#include <doctest/doctest.h>

#include <set>

#include "tests/simulator/tiny_kernel.h"

namespace {

using attune::sim::Check;

// 64 threads copy 16 bytes each.
struct CopyKernel : TinyKernel {
  explicit CopyKernel(const std::string& body)
      : TinyKernel(
            "const SharedPtr<Bytes16> mine = shared_memory<Bytes16>() + t;\n"
            "const SharedPtr<Bytes16> other = shared_memory<Bytes16>() + (t ^ 32);\n"
            "const Bytes16* from = static_cast<const Bytes16*>(a.in) + t;\n" +
            body) {
    source.resize(64 * 4 + 4);
    for (std::size_t i = 0; i < source.size(); ++i) source[i] = static_cast<std::uint32_t>(i);
    while (reinterpret_cast<std::uintptr_t>(first()) % 16 != 0) ++offset;
    args.in = memory.add_bytes("in", first(), 1024, true);
    results.resize(64);
    args.out = memory.add_bytes("out", results.data(), 256, true);
    shared_bytes = 2048;
  }
  std::uint32_t* first() { return source.data() + offset; }
  std::vector<std::uint32_t> source, results;
  std::size_t offset = 0;
};

const std::string kCopy = "cp_async<16>(mine, from, 16);  // copy\n";
const std::string kStore =
    "store_global(static_cast<u32*>(a.out) + t, load_shared(other).word[1]);  // read\n";

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a copy that is waited for, and then a barrier, is seen by all") {
    if (!clang_or_skip()) return;
    CopyKernel kernel(kCopy + "cp_async_commit();\ncp_async_wait<0>();\nsync_block();\n" + kStore);
    kernel.expect_clean();
    for (std::uint32_t t = 0; t < 64; ++t) CHECK(kernel.results[t] == (t ^ 32) * 4 + 1);
  }

  TEST_CASE("a copy that nobody waited for is found, a barrier notwithstanding") {
    if (!clang_or_skip()) return;
    CopyKernel(kCopy + "cp_async_commit();\nsync_block();\n" + kStore)
        .expect(Check::kUnwaitedCopy, {"// read", "// copy"});
    // Not committed: no wait is for it.
    CopyKernel(kCopy + "cp_async_wait<0>();\nsync_block();\n" + kStore)
        .expect(Check::kUnwaitedCopy, {"// read", "// copy"});
    CopyKernel(kCopy +
               "cp_async_commit();\ncp_async_commit();\ncp_async_wait<2>();\n"
               "sync_block();\n" +
               kStore)
        .expect(Check::kUnwaitedCopy, {"// read", "// copy"});
  }

  TEST_CASE("waiting leaves the youngest groups under way and no others") {
    if (!clang_or_skip()) return;
    CopyKernel(kCopy +
               "cp_async_commit();\ncp_async_commit();\ncp_async_wait<1>();\n"
               "sync_block();\n" +
               kStore)
        .expect_clean();
  }

  TEST_CASE("waiting makes a copy visible to its own thread, not to others") {
    if (!clang_or_skip()) return;
    const std::string waited = kCopy + "cp_async_commit();\ncp_async_wait<0>();\n";
    CopyKernel(waited + "load_shared(mine);\n").expect_clean();
    const CopyKernel kernel(waited + kStore);
    const auto finding = kernel.run().finding;
    REQUIRE(finding);
    // Some other thread had not even waited, or had waited and did not tell.
    CHECK((finding->check == Check::kRace || finding->check == Check::kUnwaitedCopy ||
           finding->check == Check::kUninitialised));
    CopyKernel(waited +
               "sync_warp();\n"
               "load_shared(shared_memory<Bytes16>() + (t ^ 1));  // read\n")
        .expect_clean();
  }

  TEST_CASE("a copy counts as a write from its issue: over a tile that is read, and over a copy") {
    if (!clang_or_skip()) return;
    CopyKernel kernel(
        "store_shared(mine, Bytes16{});\nsync_block();\n"
        "if (t < 32) load_shared(other);  // read\n"
        "if (t >= 32) " +
        kCopy + "cp_async_commit();\ncp_async_wait<0>();\n");
    for (kernel.seed = 1; kernel.seed <= 8; ++kernel.seed) {
      const auto finding = kernel.run().finding;
      REQUIRE(finding);
      INFO(finding->text());
      CHECK((finding->check == Check::kRace || finding->check == Check::kUnwaitedCopy));
      CHECK(finding->places.size() == 2);
    }
    CopyKernel(
        "cp_async<16>(mine, from, 16);  // copy\n"
        "cp_async<16>(mine, from, 8);  // again\n")
        .expect(Check::kUnwaitedCopy, {"// again", "// copy"});
  }

  TEST_CASE("what a copy does not bring becomes zero, and is not read") {
    if (!clang_or_skip()) return;
    // Thread 63 would read 12 bytes behind the tensor's end.
    CopyKernel kernel(
        "cp_async<16>(mine, from, 4);\n"
        "cp_async_commit();\ncp_async_wait<0>();\n"
        "const Bytes16 got = load_shared(mine);\n"
        "store_global(static_cast<u32*>(a.out) + t, got.word[0] + 1000 * (got.word[1] + "
        "got.word[3]));\n");
    kernel.memory = {};
    kernel.args.in = kernel.memory.add_bytes("in", kernel.first(), 1024 - 12, false);
    kernel.args.out = kernel.memory.add_bytes("out", kernel.results.data(), 256, true);
    kernel.expect_clean();
    for (std::uint32_t t = 0; t < 64; ++t) CHECK(kernel.results[t] == t * 4);
  }

  TEST_CASE("copies land at moments that the seed draws, before, between and at the wait") {
    if (!clang_or_skip()) return;
    // Seen from the source, which the thread changes twice after the issue.
    CopyKernel kernel(kCopy +
                      "u32* word = static_cast<u32*>(const_cast<void*>(a.in)) + 4 * t;\n"
                      "cp_async_commit();\n"
                      "store_global(word, 1001u);\n"
                      "for (int i = 0; i < 100; ++i) sync_warp();\n"
                      "store_global(word, 1002u);\n"
                      "cp_async_wait<0>();\n"
                      "store_global(static_cast<u32*>(a.out) + t, load_shared(mine).word[0]);\n");
    std::set<std::uint32_t> seen;
    std::vector<std::uint32_t> first;
    for (kernel.seed = 1; kernel.seed <= 4; ++kernel.seed) {
      REQUIRE_FALSE(kernel.run().finding);
      for (std::uint32_t t = 0; t < 64; ++t) {
        const std::uint32_t got = kernel.results[t];
        seen.insert(got > 1000 ? got : 0);
        kernel.first()[4 * t] = 4 * t;
      }
      if (first.empty()) first = kernel.results;
      CHECK((kernel.results == first) == (kernel.seed == 1));
    }
    CHECK(seen == std::set<std::uint32_t>{0, 1001, 1002});
  }

  TEST_CASE("operands that cp.async does not allow are refused") {
    if (!clang_or_skip()) return;
    CopyKernel("cp_async<16>(mine, from, 17);  // copy").expect(Check::kBadOperand, {"// copy"});
    CopyKernel("cp_async<16>(mine, from, -1);  // copy").expect(Check::kBadOperand, {"// copy"});
    CopyKernel("cp_async<16>(mine, reinterpret_cast<const char*>(from) + 4, 4);  // copy")
        .expect(Check::kGlobalAlignment, {"// copy"});
    CopyKernel("cp_async<8>(memory + 1, from, 8);  // copy")
        .expect(Check::kSharedAlignment, {"// copy"});
  }
}
