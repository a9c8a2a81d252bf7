// SPDX-License-Identifier: Apache-2.0
#include <attune/families.h>
#include <doctest/doctest.h>

#include "src/runtime/device.h"

namespace {

attune::Problem problem_of(attune::Dtype dtype, int head_dim) {
  attune::Problem p;
  p.dtype = dtype;
  p.head_dim = head_dim;
  p.q_heads = 4;
  p.kv_heads = 2;
  p.mask = "causal";
  return p.normalized().value();
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("source that is not LLVM IR is a compile error with LLVM's own words") {
    auto device = attune::open_cpu_device(1);
    REQUIRE(device);
    for (const char* source : {"", "this is no IR", "define void @f() { ret i32 0 }",
                               "define void @f(ptr %a, i64 %t, ptr %s) { br label %gone }"}) {
      const auto binary = (*device)->compile(source, "f");
      if (binary) {
        // An empty module is valid; what is missing then is the entry.
        CHECK_FALSE((*device)->load(*binary));
        continue;
      }
      CHECK(binary.error().code == attune::ErrorCode::kCompile);
      CHECK_FALSE(binary.error().detail.empty());
    }
  }

  TEST_CASE("bytes that are no object are refused, truncated and flipped ones too") {
    auto device = attune::open_cpu_device(1);
    REQUIRE(device);
    const auto problem = problem_of(attune::Dtype::kF32, 8);
    const auto source = attune::emit(problem, {"naive", {}}, (*device)->target());
    REQUIRE(source);
    const auto good = (*device)->compile(*source, "naive");
    REQUIRE(good);
    CHECK((*device)->load(*good));
    CHECK_FALSE((*device)->load({"elf", "", "naive", {}}));
    CHECK_FALSE((*device)->load({"elf", "garbage", "naive", {}}));
    CHECK_FALSE(
        (*device)->load({"elf", good->bytes.substr(0, good->bytes.size() / 2), "naive", {}}));
    CHECK_FALSE((*device)->load({"elf", good->bytes, "another_entry", {}}));
    CHECK_FALSE((*device)->load({"cubin", good->bytes, "naive", {}}));
  }

  TEST_CASE("the same source compiles to the same bytes") {
    auto device = attune::open_cpu_device(1);
    REQUIRE(device);
    const auto problem = problem_of(attune::Dtype::kBf16, 24);
    const auto& target = (*device)->target();
    const auto schedule = attune::default_schedule(problem, {1, 64, 64}, target);
    const auto source = attune::emit(problem, schedule, target);
    REQUIRE(source);
    const auto first = (*device)->compile(*source, schedule.name());
    const auto second = (*device)->compile(*source, schedule.name());
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->bytes == second->bytes);
  }

  TEST_CASE("units compile for every architecture, dtype and odd head dim") {
    auto device = attune::open_cpu_device(1);
    REQUIRE(device);
    for (const char* arch : {"x86-64-v2", "x86-64-v3", "x86-64-v4", "aarch64"}) {
      const auto target = attune::target_from_arch(arch).value();
      for (const auto dtype : {attune::Dtype::kF32, attune::Dtype::kF16, attune::Dtype::kBf16}) {
        const auto problem = problem_of(dtype, 37);
        const auto schedule = attune::default_schedule(problem, {1, 64, 64}, target);
        for (const attune::Schedule& s : {schedule, attune::Schedule{"naive", {}}}) {
          const auto source = attune::emit(problem, s, target);
          REQUIRE(source);
          const auto binary = (*device)->compile(*source, s.name());
          CHECK_MESSAGE(binary, arch, " ", s.text(), ": ", (binary ? "" : binary.error().detail));
        }
      }
    }
  }

  TEST_CASE("the default micro-kernel keeps its sums in registers") {
    // A spill would show as vector stores to the stack between the multiply-adds.
    auto device = attune::open_cpu_device(1);
    REQUIRE(device);
    const auto target = attune::target_from_arch("x86-64-v3").value();
    const auto problem = problem_of(attune::Dtype::kF32, 64);
    const auto schedule = attune::default_schedule(problem, {1, 2048, 2048}, target);
    const auto source = attune::emit(problem, schedule, target);
    REQUIRE(source);
    const auto assembly = (*device)->assembly(*source);
    REQUIRE(assembly);
    std::size_t multiply_adds = 0, runs_of_twelve = 0, in_run = 0;
    std::size_t begin = 0;
    while (begin < assembly->size()) {
      const std::size_t end = std::min(assembly->find('\n', begin), assembly->size());
      const std::string line = assembly->substr(begin, end - begin);
      begin = end + 1;
      if (line.find("vfmadd") != line.npos && line.find("ymm") != line.npos) {
        ++multiply_adds;
        if (++in_run == 12) ++runs_of_twelve;
      } else if (line.find("(%rsp)") != line.npos && line.find("ymm") != line.npos) {
        in_run = 0;  // A vector on the stack.
      } else if (line.starts_with(".L")) {
        in_run = 0;  // Another block.
      }
    }
    CHECK(multiply_adds >= 24);
    CHECK(runs_of_twelve >= 2);  // The score and the value micro-kernel.
  }

  TEST_CASE("the host's target is one that kernels can be emitted for") {
    const auto target = attune::detect_host_target();
    REQUIRE(target);
    CHECK(attune::target_from_arch(target->arch));
    CHECK(target->units >= 1);
    CHECK(target->l1_bytes > 0);
    CHECK_FALSE(target->name.empty());
  }
}
