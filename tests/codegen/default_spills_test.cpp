// SPDX-License-Identifier: Apache-2.0
// The compiler's report on the default schedules of flash_mma: none spills. Needs NVRTC, no GPU.
#include <doctest/doctest.h>

#include <string>

#include "src/codegen/family.h"
#include "tests/runtime/cuda/skip.h"

namespace {

using attune::Dtype;

constexpr int kDims[][2] = {{32, 32},   {64, 64},   {80, 80},   {96, 96},  {128, 128},
                            {192, 128}, {192, 192}, {256, 256}, {64, 256}, {576, 512}};
constexpr const char* kMasks[] = {"true", "causal"};

/// Every default of one architecture; `narrow` ones of 16 bits, the others of f32.
void check_defaults(const char* arch, bool narrow) {
  const auto nvrtc = nvrtc_or_skip();
  if (!nvrtc) return;
  const auto target = attune::target_from_arch(arch).value();
  int number = 0, served = 0;
  for (const auto& [head_dim, head_dim_v] : kDims) {
    for (const char* mask : kMasks) {
      attune::Problem p;
      const bool bf16 = ++number % 2 == 0 && target.compute_capability() >= 80;
      p.dtype = !narrow ? Dtype::kF32 : bf16 ? Dtype::kBf16 : Dtype::kF16;
      p.head_dim = head_dim;
      p.head_dim_v = head_dim_v;
      p.q_heads = 8;
      p.kv_heads = 2;
      p.mask = mask;
      p = p.normalized().value();
      // Now and then so few queries that their heads share tasks.
      const std::int64_t q_len = number % 5 == 0 ? 8 : 4096;
      const auto schedule = attune::default_schedule(p, {1, q_len, 4096}, target);
      if (schedule.family != "flash_mma") continue;
      ++served;
      const auto unit = attune::emit_unit(p, schedule, target).value();
      INFO(arch << " " << p.text() << " '" << schedule.text() << "'");
      const auto built = nvrtc->compile(unit.source, unit.entry, arch, attune::CudaOutput::kCubin);
      REQUIRE_MESSAGE(built, built.error().message << "\n" << built.error().detail);
      CHECK(built->facts.registers > 0);
      CHECK(built->facts.spill_bytes == 0);
    }
  }
  CHECK(served >= (narrow ? 20 : 18));  // All but floats at 576/512 where memory is short.
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("no default of 16 bits spills: sm_75") { check_defaults("sm_75", true); }
  TEST_CASE("no default of 16 bits spills: sm_80") { check_defaults("sm_80", true); }
  TEST_CASE("no default of 16 bits spills: sm_86") { check_defaults("sm_86", true); }
  TEST_CASE("no default of 16 bits spills: sm_90a") { check_defaults("sm_90a", true); }
  TEST_CASE("no default of 16 bits spills: sm_120a") { check_defaults("sm_120a", true); }
  TEST_CASE("no default of f32 spills: sm_75") { check_defaults("sm_75", false); }
  TEST_CASE("no default of f32 spills: sm_80") { check_defaults("sm_80", false); }
  TEST_CASE("no default of f32 spills: sm_86") { check_defaults("sm_86", false); }
  TEST_CASE("no default of f32 spills: sm_90a") { check_defaults("sm_90a", false); }
  TEST_CASE("no default of f32 spills: sm_120a") { check_defaults("sm_120a", false); }
}
