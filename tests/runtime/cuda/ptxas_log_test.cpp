// SPDX-License-Identifier: Apache-2.0
// Logs as NVRTC 12.1, 12.9 and 13.0 wrote them.
#include <doctest/doctest.h>

#include "src/runtime/cuda/ptxas_log.h"

using attune::read_ptxas_log;

namespace {

// NVRTC 13.0.88; two kernels, the second with __launch_bounds__(1024, 2).
constexpr const char* kSpilling =
    R"(ptxas warning : Registers are spilled to local memory in function 'spiller', 1196 bytes spill stores, 1232 bytes spill loads
ptxas info    : 0 bytes gmem
ptxas info    : Compiling entry function 'other' for 'sm_90a'
ptxas info    : Function properties for other
ptxas         .     0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads
ptxas info    : Used 8 registers, used 0 barriers
ptxas info    : Compile time = 18.750 ms
ptxas info    : Compiling entry function 'spiller' for 'sm_90a'
ptxas info    : Function properties for spiller
ptxas         .     608 bytes stack frame, 1196 bytes spill stores, 1232 bytes spill loads
ptxas info    : Used 32 registers, used 1 barriers, 608 bytes cumulative stack size, 256 bytes smem
ptxas info    : Compile time = 133.665 ms
)";

// NVRTC 12.1.105: no barriers, no time; constant memory at the end.
constexpr const char* kOldRelease =
    R"(ptxas warning : Registers are spilled to local memory in function 'spiller', 1508 bytes spill stores, 1492 bytes spill loads
ptxas info    : 304 bytes gmem
ptxas info    : Compiling entry function 'other' for 'sm_70'
ptxas info    : Function properties for other
ptxas         .     0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads
ptxas info    : Used 8 registers, 360 bytes cmem[0]
ptxas info    : Compiling entry function 'spiller' for 'sm_70'
ptxas info    : Function properties for spiller
ptxas         .     864 bytes stack frame, 1508 bytes spill stores, 1492 bytes spill loads
ptxas info    : Used 32 registers, 256 bytes smem, 360 bytes cmem[0]
)";

// NVRTC 13.0.88; remarks come first, and a function that is no kernel comes last.
constexpr const char* kSerialised =
    R"(ptxas info    : (C7519) warpgroup.arrive is injected in around line 72 by compiler to allow use of registers in GMMA in function 'wg'
ptxas info    : (C7511) Potential Performance Loss: wgmma.mma_async instructions are serialized due to insufficient register resources for the wgmma pipeline in the function 'wg'
ptxas info    : 0 bytes gmem
ptxas info    : Compiling entry function 'wg' for 'sm_90a'
ptxas info    : Function properties for wg
ptxas         .     0 bytes stack frame, 16 bytes spill stores, 20 bytes spill loads
ptxas info    : Used 30 registers, used 4 barriers
ptxas info    : Compile time = 12.439 ms
ptxas info    : Function properties for _Z1fPf
ptxas         .     0 bytes stack frame, 4 bytes spill stores, 8 bytes spill loads
)";

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("the log of a spilling kernel gives its registers, spills, memory and barriers") {
    const auto report = read_ptxas_log(kSpilling, "spiller");
    CHECK(report.has_entry);
    CHECK(report.entries == std::vector<std::string>{"other", "spiller"});
    CHECK(report.facts.registers == 32);
    CHECK(report.facts.spill_bytes == 1196 + 1232);
    CHECK(report.facts.shared_bytes == 256);
    CHECK(report.facts.barriers == 1);
    CHECK(report.facts.notes.empty());
  }

  TEST_CASE("each kernel of a unit has facts of its own") {
    const auto report = read_ptxas_log(kSpilling, "other");
    CHECK(report.has_entry);
    CHECK(report.facts.registers == 8);
    CHECK(report.facts.spill_bytes == 0);
    CHECK(report.facts.shared_bytes == 0);
    CHECK(report.facts.barriers == 0);
  }

  TEST_CASE("the log of CUDA 12.1 reads the same, without barriers") {
    const auto report = read_ptxas_log(kOldRelease, "spiller");
    CHECK(report.has_entry);
    CHECK(report.facts.registers == 32);
    CHECK(report.facts.spill_bytes == 1508 + 1492);
    CHECK(report.facts.shared_bytes == 256);
    CHECK(report.facts.barriers == 0);
  }

  TEST_CASE("remarks on performance are kept, one line each, and callees' spills count") {
    const auto report = read_ptxas_log(kSerialised, "wg");
    REQUIRE(report.facts.notes.size() == 2);
    CHECK(report.facts.notes[0].starts_with("(C7519) warpgroup.arrive is injected"));
    CHECK(report.facts.notes[1].starts_with("(C7511) Potential Performance Loss: wgmma"));
    CHECK(report.facts.notes[1].ends_with("in the function 'wg'"));
    CHECK(report.facts.spill_bytes == 16 + 20 + 4 + 8);
    CHECK(report.facts.registers == 30);
    CHECK(report.facts.barriers == 4);
    const auto unnumbered = read_ptxas_log(
        "ptxas info    : Potential Performance Loss: 'setmaxnreg' ignored to maintain "
        "compatibility across compilation units.\r\n",
        "wg");
    REQUIRE(unnumbered.facts.notes.size() == 1);
    CHECK(unnumbered.facts.notes[0].ends_with("units."));
  }

  TEST_CASE("a log without the kernel, or of other words, gives nothing") {
    for (const char* log : {"", "\n\n", "kernel.cu(2): error: identifier \"y\" is undefined\n",
                            "ptxas info    : Compiling entry function 'x", " bytes spill stores",
                            "ptxas info    : Used registers, barriers, bytes smem"}) {
      const auto report = read_ptxas_log(log, "kernel");
      CHECK_FALSE(report.has_entry);
      CHECK(report.facts.registers == 0);
      CHECK(report.facts.spill_bytes == 0);
      CHECK(report.facts.notes.empty());
    }
    CHECK_FALSE(read_ptxas_log(kSpilling, "spill").has_entry);
    CHECK(read_ptxas_log(kSpilling, "spill").facts.registers == 0);
  }
}
