// SPDX-License-Identifier: Apache-2.0
#include <attune/families.h>
#include <attune/schedule.h>
#include <doctest/doctest.h>

#include <set>

namespace {

using attune::parse_schedule;
using attune::Schedule;

attune::Problem problem_of(int head_dim, int head_dim_v) {
  attune::Problem p;
  p.head_dim = head_dim;
  p.head_dim_v = head_dim_v;
  p.q_heads = 2;
  return p.normalized().value();
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a schedule reads back from its text and from its JSON") {
    const auto s = parse_schedule("  flash_cpu tile_q=96  rows=6 vectors=2 tile_kv=64 ");
    REQUIRE(s);
    CHECK(s->text() == "flash_cpu rows=6 tile_kv=64 tile_q=96 vectors=2");
    CHECK(s->name() == "flash_cpu_rows6_tile_kv64_tile_q96_vectors2");
    CHECK(s->json() == R"({"family":"flash_cpu","rows":6,"tile_kv":64,"tile_q":96,"vectors":2})");
    CHECK(*parse_schedule(s->text()) == *s);
    CHECK(*attune::schedule_from_json(s->json()) == *s);
  }

  TEST_CASE("texts that are no schedule are refused") {
    for (const char* text : {"", "  ", "flash_cpu rows", "flash_cpu rows=", "flash_cpu rows=6x",
                             "flash_cpu rows=99999999999", "flash_cpu rows=6 rows=6", "Flash cpu",
                             "flash_cpu =6", "flash-cpu rows=6", "flash_cpu rows=6;drop"}) {
      CHECK_FALSE_MESSAGE(parse_schedule(text), text);
    }
    CHECK_FALSE(parse_schedule(std::string(5000, 'a')));
    for (const char* text : {"", "[]", "{}", R"({"family": 3})", R"({"family":"x","rows":1.5})",
                             R"({"family":"x","rows":99999999999})", R"({"family":"x","a b":1})"}) {
      CHECK_FALSE_MESSAGE(attune::schedule_from_json(text), text);
    }
  }

  TEST_CASE("every schedule of every space is legal, distinct, and emits") {
    for (const char* arch : {"x86-64-v2", "x86-64-v3", "x86-64-v4", "aarch64"}) {
      const auto target = attune::target_from_arch(arch).value();
      for (const auto& problem : {problem_of(64, 64), problem_of(1, 256), problem_of(576, 512)}) {
        const auto space = attune::schedule_space(problem, target);
        CHECK(space.size() > 1);
        CHECK(space.front().family == "naive");
        std::set<std::string> texts;
        for (const Schedule& schedule : space) {
          CHECK(texts.insert(schedule.text()).second);
          CHECK(attune::validate_schedule(schedule, problem, target));
        }
        CHECK(attune::emit(problem, space.back(), target));
      }
    }
  }

  TEST_CASE("the default schedule is legal on every target and for every shape") {
    for (const char* arch : {"x86-64-v2", "x86-64-v3", "x86-64-v4", "aarch64"}) {
      const auto target = attune::target_from_arch(arch).value();
      for (const int head_dim : {1, 17, 64, 128, 256, 576}) {
        const auto problem = problem_of(head_dim, head_dim == 576 ? 512 : head_dim);
        for (const std::int64_t length : {0, 1, 24, 100, 4096}) {
          const auto s = attune::default_schedule(problem, {1, length, length}, target);
          const auto status = attune::validate_schedule(s, problem, target);
          CHECK_MESSAGE(status, arch, " ", head_dim, " ", s.text());
          CHECK(s.family == "flash_cpu");
        }
      }
    }
  }

  TEST_CASE("a schedule outside the space is refused with the parameter and what is allowed") {
    const auto target = attune::target_from_arch("x86-64-v3").value();
    const auto problem = problem_of(64, 64);
    auto refusal = [&](const char* text) {
      const auto status = attune::validate_schedule(*parse_schedule(text), problem, target);
      REQUIRE_FALSE(status);
      return status.error().message + " | " + status.error().hint;
    };
    CHECK(refusal("flash_gpu rows=6").find("flash_cpu") != std::string::npos);
    CHECK(refusal("flash_cpu rows=6 vectors=2 tile_q=96").find("`tile_kv`") != std::string::npos);
    CHECK(refusal("flash_cpu rows=5 vectors=2 tile_q=96 tile_kv=64").find("4, 6, 8 or 12") !=
          std::string::npos);
    CHECK(refusal("flash_cpu rows=6 vectors=2 tile_q=96 tile_kv=64 warps=4").find("`warps`") !=
          std::string::npos);
    CHECK(refusal("flash_cpu rows=12 vectors=2 tile_q=96 tile_kv=64").find("registers") !=
          std::string::npos);
    CHECK(refusal("flash_cpu rows=4 vectors=3 tile_q=96 tile_kv=64").find("multiple") !=
          std::string::npos);
    CHECK(refusal("naive tile_q=4").find("takes none") != std::string::npos);
  }

  TEST_CASE("supports answers for every family at once") {
    const auto answers =
        attune::supports(problem_of(64, 64), attune::target_from_arch("aarch64").value());
    REQUIRE(answers.size() == attune::families().size());
    for (const auto& answer : answers) CHECK(answer.ok());
    attune::Target gpu;
    gpu.arch = "sm_90a";
    for (const auto& answer : attune::supports(problem_of(64, 64), gpu)) {
      CHECK_FALSE(answer.ok());
      CHECK(answer.reasons.front().find("sm_90a") != std::string::npos);
    }
  }

  TEST_CASE("emitting twice gives the same bytes, and the source names problem and schedule") {
    const auto target = attune::target_from_arch("x86-64-v3").value();
    const auto problem = problem_of(40, 24);
    const auto schedule = attune::default_schedule(problem, {1, 100, 100}, target);
    const auto first = attune::emit(problem, schedule, target);
    REQUIRE(first);
    CHECK(*first == *attune::emit(problem, schedule, target));
    CHECK(first->find(schedule.text()) != std::string::npos);
    CHECK(first->find(problem.text()) != std::string::npos);
  }
}
