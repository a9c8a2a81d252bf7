// SPDX-License-Identifier: Apache-2.0
// Masks cost mixed tiles only: the machine code of a full tile's round is that of a kernel without
// a mask, but for the question which class the tile is. Needs NVRTC and nvdisasm, no GPU.
#include <doctest/doctest.h>

#include <optional>
#include <string>

#include <fmt/format.h>

#include "src/codegen/family.h"
#include "src/runtime/cuda/disassemble.h"
#include "src/runtime/cuda/locate.h"
#include "src/runtime/cuda/sass_loop.h"
#include "tests/runtime/cuda/skip.h"

namespace {

using attune::SassClass;

struct Compiled {
  attune::SassLoop loop;
  int scores = 0;  // Of a tile, held by one lane.
};

/// The main loop of one schedule's kernel for 4 query heads on 2 kv heads.
Compiled compile(const attune::Nvrtc& nvrtc, const std::string& fields, const char* arch) {
  const auto problem =
      attune::problem_from_json(fmt::format(R"({{"q_heads": 4, "kv_heads": 2, {}}})", fields));
  REQUIRE_MESSAGE(problem, problem.error().message);
  const auto target = attune::target_from_arch(arch).value();
  // One schedule for all, so that rounds do equal work.
  const auto schedule =
      attune::parse_schedule("flash_mma tile_q=128 tile_kv=64 stages=2 warps=8").value();
  const auto unit = attune::emit_unit(*problem, schedule, target).value();
  const auto compiled = nvrtc.compile(unit.source, unit.entry, arch, attune::CudaOutput::kCubin);
  REQUIRE_MESSAGE(compiled, compiled.error().message << "\n" << compiled.error().detail);
  const auto text = attune::disassemble(compiled->bytes);
  REQUIRE_MESSAGE(text, text.error().message << "\n" << text.error().detail);
  const auto code = attune::read_sass(*text);
  REQUIRE_MESSAGE(code, code.error().message);
  const auto loop = attune::main_loop(*code);
  REQUIRE(loop);
  return {*loop, 128 * 64 / (8 * 32)};
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a full tile's round carries no mask code") {
    const auto nvrtc = nvrtc_or_skip();
    if (!nvrtc) return;
    if (attune::locate_nvdisasm().empty()) return say_skipped("nvdisasm", "it was not found");
    // `reads`: how many words of tensors one score's mask asks for.
    struct Mask {
      const char* fields;
      bool reads_tensors;
    };
    const Mask masks[] = {
        {R"x("mask": "causal")x", false},
        {R"x("mask": "causal && window(w, 0)", "scalars": {"w": "i32"})x", false},
        {R"x("mask": "sink(4) || window(512, 64)")x", false},
        {R"x("mask": "document(doc)", "tensors": {"doc": {"dtype": "i32"}}, "block_size": [128, 64])x",
         true},
    };
    for (const char* arch : {"sm_80", "sm_90a", "sm_120a"}) {
      const std::string type = R"("dtype": "bf16", "head_dim": 128, )";
      const Compiled plain = compile(*nvrtc, type + R"("mask": "true")", arch);
      for (const Mask& mask : masks) {
        const Compiled masked = compile(*nvrtc, type + mask.fields, arch);
        INFO(arch << " " << mask.fields << ": straight " << masked.loop.straight.total() << " of "
                  << masked.loop.all.total() << " instructions, without a mask "
                  << plain.loop.straight.total());
        // Asking the mask takes more than one instruction for every score; a full tile has none.
        CHECK(masked.loop.all.total() - masked.loop.straight.total() >= 2 * masked.scores);
        CHECK(masked.loop.straight.total() - plain.loop.straight.total() < 2 * masked.scores);
        CHECK(masked.loop.straight[SassClass::kFloat] <= plain.loop.straight[SassClass::kFloat]);
        CHECK(masked.loop.straight[SassClass::kTensor] == plain.loop.straight[SassClass::kTensor]);
        CHECK(masked.loop.straight[SassClass::kLocal] == 0);
        CHECK(masked.loop.divisions == 0);
        if (mask.reads_tensors) {
          // Only the block list is read on the way, and asynchronous copies are counted apart.
          CHECK(masked.loop.straight[SassClass::kGlobal] <= 2);
          CHECK(masked.loop.all[SassClass::kGlobal] >=
                plain.loop.all[SassClass::kGlobal] + masked.scores / 4);
        }
      }
    }
  }
}
