// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <string>

#include <fmt/format.h>

#include "src/runtime/cuda/sass_bound.h"
#include "tests/random_seed.h"

namespace {

using attune::SassClass;

// A loop of three blocks, of which the middle one is jumped over by a round that needs it not. A
// copy loop comes before it, left as sm_80 leaves loops; behind the kernel stands the assembler's
// padding.
constexpr const char* kKernel = R"(
	.section	.text.kernel,"ax",@progbits
kernel:
.text.kernel:
        /*0000*/                   S2R R0, SR_TID.X ;
.L_x_3:
        /*0010*/                   LDG.E R4, desc[UR4][R2.64] ;
        /*0018*/              @P0  CALL.REL.NOINC `(.L_x_0) ;
        /*0020*/                   BRA `(.L_x_3) ;
.L_x_0:
        /*0030*/                   LDSM.16.M88.4 R4, [R8+0x100] ;
        /*0040*/                   HMMA.16816.F32.BF16 R12, R4, R8, RZ ;
        /*0050*/                   FFMA R1, R2, R3, R4 ;
        /*0060*/              @!P1 BRA P2, `(.L_x_1) ;
        /*0070*/                   ISETP.GE.AND P0, PT, R1, R2, PT ;
        /*0080*/                   FSEL R1, R1, -INF , P0 ;
        /*0090*/                   STL [R1], R2 ;
.L_x_1:
        /*00a0*/                   MUFU.EX2 R1, R1 ;
        /*00b0*/                   HMMA.16816.F32.BF16 R12, R4, R8, R12 ;
        /*00c0*/              @!PT LDS RZ, [RZ] ;
        /*00d0*/                   LDGSTS.E.BYPASS.128 [R13], desc[UR14][R10.64] ;
        /*00e0*/               @P3 BRA `(.L_x_0) ;
        /*00f0*/                   STG.E desc[UR4][R2.64], R4 ;
        /*0100*/                   EXIT ;
.L_x_2:
        /*0110*/                   BRA `(.L_x_2);
        /*0120*/                   NOP;
)";

std::vector<attune::SassInstruction> read(const std::string& text) {
  const auto code = attune::read_sass(text);
  REQUIRE_MESSAGE(code, code.error().message);
  return *code;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("instructions of machine code are read with guard, opcode and target") {
    const auto code = read(kKernel);
    REQUIRE(code.size() == 20);
    CHECK(code[0].opcode == "S2R");
    CHECK(code[2].guard == "@P0");
    CHECK(code[2].target == 4);
    CHECK(code[2].falls_through);
    CHECK(code[3].target == 1);
    CHECK_FALSE(code[3].falls_through);
    CHECK(code[7].target == 11);
    CHECK(code[7].falls_through);
    CHECK(code[9].operands == "R1, R1, -INF , P0");
    CHECK_FALSE(code[17].falls_through);
    CHECK_FALSE(code[18].falls_through);
    CHECK(code[18].target == 18);
    CHECK(attune::class_of(code[13]) == SassClass::kControl);
    CHECK(attune::class_of(code[14]) == SassClass::kAsyncCopy);
  }

  TEST_CASE("the main loop has the matrix products, its straight way no detour") {
    const auto code = read(kKernel);
    const auto loop = attune::main_loop(code);
    REQUIRE(loop);
    CHECK(loop->first == 0x30);
    CHECK(loop->last == 0xe0);
    CHECK(loop->all.total() == 12);
    CHECK(loop->straight.total() == 9);
    CHECK(loop->all[SassClass::kLocal] == 1);
    CHECK(loop->straight[SassClass::kLocal] == 0);
    CHECK(loop->straight[SassClass::kTensor] == 2);
    CHECK(loop->straight[SassClass::kInteger] == 0);
    CHECK(loop->way == std::vector<int>{4, 5, 6, 7, 11, 12, 13, 14, 15});
    CHECK(loop->divisions == 0);
  }

  TEST_CASE("a main loop is bounded by its busiest part") {
    const auto code = read(kKernel);
    const auto loop = attune::main_loop(code);
    REQUIRE(loop);
    // Two products of 2,048 multiply-adds: 16 clocks of a quarter of 1,024 a clock. Two moves of
    // 512 bytes through the 128 a clock that four sub-partitions share: 32 clocks.
    const auto bound = attune::bound_of(code, *loop, 80);
    CHECK(std::string(bound.pipes[0].pipe) == "shared memory");
    CHECK(bound.pipes[0].clocks == doctest::Approx(32));
    CHECK(std::string(bound.pipes[1].pipe) == "tensor core");
    CHECK(bound.pipes[1].clocks == doctest::Approx(16));
    CHECK(bound.tensor_share == doctest::Approx(0.5));
    CHECK(attune::bound_of(code, *loop, 100).tensor_share < 0);
    // Half the tensor cores' rate, and half the shared memory's.
    const auto turing = attune::bound_of(code, *loop, 75);
    CHECK(turing.pipes[0].clocks == doctest::Approx(64));
    CHECK(turing.pipes[1].clocks == doctest::Approx(32));
  }

  TEST_CASE("a product of tf32 takes twice the time of one of 16 bits") {
    const auto loop = attune::main_loop(read(kKernel));
    REQUIRE(loop);
    const auto tensor_clocks = [&](const char* opcode) {
      auto code = read(kKernel);
      for (auto& instruction : code) {
        if (attune::class_of(instruction) == SassClass::kTensor) instruction.opcode = opcode;
      }
      for (const auto& pipe : attune::bound_of(code, *loop, 80).pipes) {
        if (std::string(pipe.pipe) == "tensor core") return pipe.clocks;
      }
      return 0.;
    };
    CHECK(tensor_clocks("HMMA.16816.F32.BF16") == doctest::Approx(16));
    CHECK(tensor_clocks("HMMA.1688.F32") == doctest::Approx(8));
    CHECK(tensor_clocks("HMMA.1688.F32.TF32") == doctest::Approx(16));
    CHECK(tensor_clocks("HMMA.1684.F32.TF32") == doctest::Approx(8));
  }

  TEST_CASE("machine code without a loop, or that jumps nowhere, is said to be so") {
    CHECK_FALSE(attune::main_loop(read("/*0000*/ FADD R1, R2, R3 ;\n/*0010*/ EXIT ;\n")));
    const auto lost = attune::read_sass("/*0000*/ BRA `(.L_x_9) ;\n");
    REQUIRE_FALSE(lost);
    CHECK(lost.error().message.find(".L_x_9") != std::string::npos);
    CHECK_FALSE(attune::read_sass(""));
    CHECK_FALSE(attune::read_sass("nvdisasm fatal: unknown architecture\n"));
  }

  TEST_CASE("a damaged listing is read or refused, whatever was lost") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    for (int round = 0; round < 2000; ++round) {
      std::string text = kKernel;
      for (int cut = 0; cut < 3; ++cut) {
        const std::size_t begin = random() % text.size();
        text.erase(begin, random() % 80);
        if (random() % 2 == 0 && !text.empty()) text[random() % text.size()] = char(random() % 128);
        if (text.empty()) break;
      }
      const auto code = attune::read_sass(text);
      if (!code) continue;
      const auto loop = attune::main_loop(*code);
      if (!loop) continue;
      CHECK(loop->straight.total() <= loop->all.total());
      CHECK(loop->straight.total() == int(loop->way.size()));
      CHECK(loop->all.total() <= int(code->size()));
    }
  }
}
