// SPDX-License-Identifier: Apache-2.0
#include <attune/families.h>
#include <doctest/doctest.h>

#include <sstream>

#include "src/runtime/cpu/core_binding.h"
#include "src/runtime/cpu/host_caches.h"
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

/// The lines of a unit that say what it is compiled for.
std::string target_lines(const attune::Target& target) {
  std::istringstream unit(
      attune::emit(problem_of(attune::Dtype::kF32, 8), {"naive", {}}, target).value());
  std::string lines;
  for (std::string line; std::getline(unit, line);) {
    if (line.starts_with("target ")) lines += line + "\n";
  }
  return lines;
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
    for (const char* arch :
         {"x86-64-v2", "x86-64-v3", "x86-64-v4", "x86-64-v4-bf16", "x86-64-v4-amx", "aarch64"}) {
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

  TEST_CASE("bf16 is multiplied by the target's own instructions, without a detour by f32") {
    auto device = attune::open_cpu_device(1);
    REQUIRE(device);
    const auto problem = problem_of(attune::Dtype::kBf16, 64);
    const auto assembly = [&](const char* arch) {
      const auto target = attune::target_from_arch(arch).value();
      const auto schedule = attune::default_schedule(problem, {1, 2048, 2048}, target);
      const auto source = attune::emit(problem, schedule, target);
      REQUIRE(source);
      const auto text = (*device)->assembly(*source);
      REQUIRE(text);
      return *text;
    };
    const auto count = [](const std::string& text, const char* instruction) {
      int found = 0;
      for (std::size_t at = 0; (at = text.find(instruction, at)) != text.npos; ++at) ++found;
      return found;
    };
    const std::string pairs = assembly("x86-64-v4-bf16"), tiles = assembly("x86-64-v4-amx");
    CHECK(count(pairs, "\tvdpbf16ps\t") >= 2 * 24);  // 12 rows by 2 vectors, in both products.
    CHECK(count(pairs, "\tvcvtneps2bf16\t") >= 1);
    CHECK(count(tiles, "\ttdpbf16ps\t") == 2 * 4);  // 2 by 2 tiles, in both products.
    CHECK(count(tiles, "\tldtilecfg\t") == 1);
    CHECK(count(tiles, "\ttilerelease") == 1);
    CHECK(count(assembly("x86-64-v4"), "bf16") == 0);
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

  TEST_CASE("a pinned device computes the same and leaves the caller's cores alone") {
    const std::vector<int> cores = attune::usable_cores();
    for (const bool pinned : {false, true}) {
      CAPTURE(pinned);
      auto device = attune::open_cpu_device(3, pinned);
      REQUIRE(device);
      const auto binary =
          (*device)->compile(target_lines((*device)->target()) +
                                 "define void @count(ptr %a, i64 %t, ptr %s) {\n"
                                 "  %old = atomicrmw add ptr %a, i32 1 seq_cst\n  ret void\n}\n",
                             "count");
      REQUIRE_MESSAGE(binary, (binary ? "" : binary.error().detail));
      const auto kernel = (*device)->load(*binary);
      REQUIRE(kernel);
      int counts[2] = {};
      attune::Launch launches[2];
      for (int i : {0, 1}) {
        launches[i].kernel = kernel->get();
        launches[i].args = &counts[i];
        launches[i].args_bytes = sizeof(int);
        launches[i].tasks = 100;
      }
      REQUIRE((*device)->run(launches[0]));
      CHECK(counts[0] == 100);
      const auto time = (*device)->time_us(launches, 5);  // Three of the first, two of the second.
      REQUIRE(time);
      CHECK(*time > 0);
      CHECK(counts[0] == 400);
      CHECK(counts[1] == 200);
      CHECK_FALSE((*device)->time_us(launches, 0));
      CHECK_FALSE((*device)->time_us(std::span<const attune::Launch>(), 3));
      CHECK(attune::usable_cores() == cores);
    }
    CHECK(attune::usable_cores() == cores);
  }

  TEST_CASE("overwriting touches every line of the memory and nothing beyond") {
    auto device = attune::open_cpu_device(2);
    REQUIRE(device);
    for (const std::size_t bytes : {0u, 1u, 64u, 65u, 200000u}) {
      std::vector<char> memory(bytes + 64, 7);
      CHECK((*device)->overwrite(memory.data(), bytes));
      for (std::size_t at = 0; at < memory.size(); ++at) {
        REQUIRE((memory[at] == 7) == (at >= bytes || at % 64 != 0));
      }
    }
    const std::int64_t caches = (*device)->cache_bytes();
    CHECK(caches >= 0);
    const auto& target = (*device)->target();
    if (caches > 0) CHECK(caches >= target.l3_bytes);
    CHECK((*device)->driver().empty());
  }

  TEST_CASE("cache sizes are read as the system writes them") {
    CHECK(attune::parse_cache_size("512K") == 512 << 10);
    CHECK(attune::parse_cache_size("32M") == 32 << 20);
    CHECK(attune::parse_cache_size("100") == 100);
    for (const char* wrong : {"", "K", "-3K", "many"}) CHECK(attune::parse_cache_size(wrong) == 0);
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
