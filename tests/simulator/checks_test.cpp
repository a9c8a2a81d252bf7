// SPDX-License-Identifier: Apache-2.0
// Every check but those for races and copies, each on a kernel that breaks its rule and one that
// does not.
#include <doctest/doctest.h>

#include "tests/simulator/tiny_kernel.h"

namespace {

using attune::sim::Check;
using attune::sim::GlobalTensor;

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("shared memory that was never written is not read") {
    if (!clang_or_skip()) return;
    TinyKernel("load_shared(memory + t);  // read").expect(Check::kUninitialised, {"// read"});
    TinyKernel half(
        "store_shared(memory.as<u16>() + 2 * t, u16(1));\n"
        "load_shared(memory + t);  // read");
    half.expect(Check::kUninitialised, {"// read"});
    // What a block before left there counts as nothing.
    TinyKernel second(
        "if (block_index() == 0) store_shared(memory + t, 1u);\n"
        "else load_shared(memory + t);  // read");
    second.blocks = 2;
    second.expect(Check::kUninitialised, {"// read"});
    CHECK(second.run().finding->block == 1);
  }

  TEST_CASE("shared memory ends where the block's does") {
    if (!clang_or_skip()) return;
    TinyKernel kernel("store_shared(memory + t, 1u);  // write");
    kernel.shared_bytes = 256;
    kernel.expect_clean();
    kernel.shared_bytes = 252;
    kernel.expect(Check::kSharedRange, {"// write"});
    TinyKernel("store_shared(memory + (t - 1), 1u);  // write")
        .expect(Check::kSharedRange, {"// write"});
  }

  TEST_CASE("addresses are multiples of the access's size") {
    if (!clang_or_skip()) return;
    TinyKernel("store_shared((memory + t).as<Bytes16>(), Bytes16{});  // write")
        .expect(Check::kSharedAlignment, {"// write"});
    TinyKernel("u32 m[4];\nldmatrix_x4(m, memory + (t % 32 + 1));  // read")
        .expect(Check::kSharedAlignment, {"// read"});
    std::vector<std::uint32_t> data(64 * 4 + 8);
    TinyKernel kernel(
        "load_global(reinterpret_cast<const Bytes16*>(\n"
        "    static_cast<const u32*>(a.in) + a.n));  // read");
    while (reinterpret_cast<std::uintptr_t>(&data[std::size_t(kernel.args.n)]) % 16 != 0) {
      ++kernel.args.n;
    }
    kernel.args.in = kernel.memory.add_bytes("in", data.data(), 1024, false);
    kernel.expect_clean();
    ++kernel.args.n;
    // The call begins a line before it ends.
    kernel.expect(Check::kGlobalAlignment, {"load_global"});
  }

  TEST_CASE("bounds travel with each tensor: its neighbour in memory is out of them") {
    if (!clang_or_skip()) return;
    std::vector<float> memory(128);
    TinyKernel kernel("load_global(static_cast<const float*>(a.in) + t + a.n);  // read");
    kernel.args.in = kernel.memory.add_bytes("one", memory.data(), 256, false);
    kernel.memory.add_bytes("two", memory.data() + 64, 256, false);
    kernel.expect_clean();
    for (const long long n : {1, -1, 64}) {
      kernel.args.n = n;
      kernel.expect(Check::kGlobalRange, {"// read"});
      CHECK(kernel.run().finding->message.find("`one`") != std::string::npos);
    }
    kernel.args.n = 0;
    kernel.args.in = memory.data();  // An address that was never handed out.
    kernel.expect(Check::kGlobalRange, {"// read"});
  }

  TEST_CASE("gaps between rows are out of bounds") {
    if (!clang_or_skip()) return;
    // [2, 1, 4, 5] elements in rows of 8; the batch stride leaves a gap of a row more.
    std::vector<float> data(128);
    GlobalTensor tensor;
    tensor.name = "in";
    tensor.data = data.data();
    tensor.extents = {2, 1, 4, 5};
    tensor.strides = tensor.device_strides = {40, 7, 8, 1};
    tensor.element_bytes = 4;
    TinyKernel kernel("if (t == 0) load_global(static_cast<const float*>(a.in) + a.n);  // read");
    kernel.args.in = kernel.memory.add(tensor);
    for (int offset = -2; offset < 100; ++offset) {
      const int in_item = offset % 40;
      const bool inside = offset >= 0 && offset < 80 && in_item < 32 && in_item % 8 < 5;
      kernel.args.n = offset;
      CHECK_MESSAGE(kernel.run().finding.has_value() != inside, "offset ", offset);
    }
  }

  TEST_CASE("strides may be negative, overlapping, zero, or larger than memory") {
    if (!clang_or_skip()) return;
    std::vector<float> data(64);
    for (std::size_t i = 0; i < data.size(); ++i) data[i] = float(i);
    struct Layout {
      std::array<std::int64_t, 4> extents, host, device;
    };
    const Layout layouts[] = {
        {{2, 2, 3, 4}, {32, 12, 4, 1}, {32, 12, 4, 1}},
        {{2, 2, 3, 4}, {-32, -12, -4, 1}, {-32, -12, -4, 1}},
        {{2, 3, 2, 4}, {32, 4, 12, 1}, {32, 4, 12, 1}},
        {{2, 2, 3, 4}, {0, 12, 4, 1}, {0, 12, 4, 1}},
        {{2, 2, 3, 4}, {3, 2, 1, 1}, {3, 2, 1, 1}},
        {{2, 2, 3, 2}, {32, 12, 4, 2}, {32, 12, 4, 2}},
        {{2, 2, 3, 4}, {32, 12, 4, 1}, {1ll << 36, 5000000000, 4, 1}},
    };
    TinyKernel kernel(
        "if (t > 0) return;\n"
        "const float* in = static_cast<const float*>(a.in);\n"
        "store_global(static_cast<float*>(a.out), load_global(in + a.n));");
    for (const Layout& layout : layouts) {
      float result = 0;
      GlobalTensor tensor;
      tensor.name = "in";
      tensor.extents = layout.extents;
      tensor.strides = layout.host;
      tensor.device_strides = layout.device;
      tensor.element_bytes = 4;
      tensor.data = data.data() + (layout.host[0] < 0 ? 60 : 0);
      kernel.memory = {};
      kernel.args.in = kernel.memory.add(tensor);
      kernel.args.out = kernel.memory.add_bytes("out", &result, 4, true);
      std::array<std::int64_t, 4> i;
      for (i[0] = 0; i[0] < 2; ++i[0]) {
        for (i[1] = 0; i[1] < layout.extents[1]; ++i[1]) {
          for (i[2] = 0; i[2] < layout.extents[2]; ++i[2]) {
            for (i[3] = 0; i[3] < layout.extents[3]; ++i[3]) {
              std::int64_t host = 0;
              kernel.args.n = 0;
              for (std::size_t axis = 0; axis < 4; ++axis) {
                host += i[axis] * layout.host[axis];
                kernel.args.n += i[axis] * layout.device[axis];
              }
              const auto finding = kernel.run().finding;
              REQUIRE_MESSAGE(!finding, (finding ? finding->text() : ""));
              CHECK(result == static_cast<float*>(tensor.data)[host]);
            }
          }
        }
      }
    }
  }

  TEST_CASE("inputs are not written") {
    if (!clang_or_skip()) return;
    std::vector<float> data(64);
    TinyKernel kernel("store_global(static_cast<float*>(a.out) + t, 1.f);  // write");
    kernel.args.out = kernel.memory.add_bytes("in", data.data(), 256, false);
    kernel.expect(Check::kGlobalWrite, {"// write"});
    kernel.memory = {};
    kernel.args.out = kernel.memory.add_bytes("out", data.data(), 256, true);
    kernel.expect_clean();
    CHECK(data[63] == 1);
  }

  TEST_CASE("lanes of a warp that meet different collectives diverge") {
    if (!clang_or_skip()) return;
    for (const char* other : {"sync_block();", "vote_any(true);", "shuffle_from(1u, 0);",
                              "arrive_named(1, 64);", "shuffle_up(1u, 1);"}) {
      TinyKernel kernel(std::string("if (t % 2 == 0) shuffle_xor(1u, 1);  // one\nelse ") + other +
                        "  // two\n");
      const auto finding = kernel.run().finding;
      REQUIRE_MESSAGE(finding, other);
      CHECK(finding->check == Check::kDivergence);
      CHECK(finding->places.size() == 2);
    }
    // The same instruction at two places: shuffles may be, what is .aligned may not.
    TinyKernel("if (t % 2 == 0) shuffle_xor(1u, 1);\nelse shuffle_xor(2u, 1);").expect_clean();
    TinyKernel kernel(
        "u32 m[4] = {};\nfloat d[4] = {};\n"
        "if (t % 32 < 8) mma_m16n8k16<F16>(d, m, 0, 0);  // one\n"
        "else mma_m16n8k16<F16>(d, m, 0, 0);  // two\n");
    for (kernel.seed = 1; kernel.seed <= 8; ++kernel.seed) {
      const auto finding = kernel.run().finding;
      REQUIRE(finding);
      CHECK(finding->check == Check::kDivergence);
      CHECK(finding->places[0].line + finding->places[1].line ==
            kernel.line_of("// one") + kernel.line_of("// two"));
    }
  }

  TEST_CASE("a deadlock is told with who waits where") {
    if (!clang_or_skip()) return;
    TinyKernel kernel("if (t >= 32) return;\nsync_block();  // wait");
    kernel.expect(Check::kDeadlock, {"// wait"});
    const std::string text = kernel.run().finding->text();
    CHECK(text.find("threads 0 to 31 wait for sync_block (tiny.cu:2)") != text.npos);
    CHECK(text.find("threads 32 to 63 have returned") != text.npos);
    TinyKernel two("if (t < 32) sync_named(1, 64);  // one\nelse sync_named(2, 64);  // two");
    two.expect(Check::kDeadlock, {"// one", "// two"});
    TinyKernel lanes("if (t % 32 == 5) return;\nshuffle_xor(1u, 1);  // wait");
    lanes.expect(Check::kDeadlock, {"// wait"});
    CHECK(lanes.run().finding->text().find("threads 0 to 4, 6 to 36, 38 to 63 wait for") !=
          std::string::npos);
  }

  TEST_CASE("an index outside an array of registers is found") {
    if (!clang_or_skip()) return;
    TinyKernel kernel(
        "u32 m[4] = {1, 2, 3, 4};\n"
        "const u32 x = m[a.n];  // index\n"
        "if (vote_any(x > 9)) store_shared(memory + t, x);");
    kernel.args.n = 3;
    kernel.expect_clean();
    for (const long long n : {4, -1}) {
      kernel.args.n = n;
      kernel.expect(Check::kArrayBounds, {"// index"});
    }
  }

  TEST_CASE("operands that an instruction does not allow are refused") {
    if (!clang_or_skip()) return;
    for (const char* call : {"sync_named(0, 64)", "sync_named(16, 64)", "sync_named(1, 33)",
                             "sync_named(1, 96)", "shuffle_from(1u, 32)", "shuffle_xor(1u, 32)",
                             "arrive_named(1, 64); arrive_named(1, 64)"}) {
      TinyKernel kernel(std::string(call) + ";  // call");
      kernel.expect(Check::kBadOperand, {"// call"});
    }
    TinyKernel differ("if (t < 32) arrive_named(1, 64);\nelse arrive_named(1, 32);");
    const auto finding = differ.run().finding;
    REQUIRE(finding);
    CHECK(finding->check == Check::kBadOperand);
  }

  TEST_CASE("of several blocks that fail the first is told, whatever the number of workers") {
    if (!clang_or_skip()) return;
    TinyKernel kernel("if (block_index() % 7 == 5) load_shared(memory + t);  // read");
    kernel.blocks = 40;
    for (const int workers : {1, 2, 5}) {
      kernel.workers = workers;
      const auto finding = kernel.run().finding;
      REQUIRE(finding);
      CHECK(finding->block == 5);
    }
  }
}
