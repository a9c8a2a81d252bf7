// SPDX-License-Identifier: Apache-2.0
// What schedule spaces hold, and what families say about it.
#include <attune/families.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "src/tuner/random_tensors.h"
#include "tests/engine/expression_problems.h"
#include "tests/random_seed.h"

namespace {

using attune::FamilyInfo;
using attune::Problem;
using attune::Schedule;

template <class Choices>
auto pick(attune::RandomBits& random, const Choices& choices) {
  return choices[random.next_in(0, static_cast<std::int64_t>(std::size(choices)) - 1)];
}

Problem random_problem(attune::RandomBits& random) {
  constexpr int kHeadDims[] = {1, 16, 33, 64, 80, 128, 192, 256};
  constexpr int kGroups[] = {1, 3, 8};
  constexpr attune::Dtype kDtypes[] = {attune::Dtype::kF32, attune::Dtype::kF16,
                                       attune::Dtype::kBf16};
  Problem p;
  p.dtype = pick(random, kDtypes);
  p.head_dim = pick(random, kHeadDims);
  p.head_dim_v = pick(random, kHeadDims);
  p.kv_heads = 2;
  p.q_heads = p.kv_heads * pick(random, kGroups);
  add_random_expressions(p, random);
  return p.normalized().value();
}

/// All combinations of the family's allowed values, legal or not.
std::vector<Schedule> all_combinations(const FamilyInfo& family) {
  std::vector<Schedule> all = {{family.name, {}}};
  for (const attune::ParameterInfo& parameter : family.parameters) {
    std::vector<Schedule> next;
    for (const Schedule& schedule : all) {
      for (const int value : parameter.allowed) {
        next.push_back(schedule);
        next.back().params[parameter.name] = value;
      }
    }
    all = std::move(next);
  }
  return all;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a space holds every combination that is valid, and no other") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    attune::RandomBits random(seed);
    for (const char* arch : {"x86-64-v3", "aarch64", "sm_75", "sm_80", "sm_90a"}) {
      const auto target = attune::target_from_arch(arch).value();
      const Problem problem = random_problem(random);
      std::set<std::string> space, valid;
      for (const Schedule& schedule : attune::schedule_space(problem, target)) {
        space.insert(schedule.text());
      }
      for (const FamilyInfo& family : attune::families()) {
        for (const Schedule& schedule : all_combinations(family)) {
          if (!attune::validate_schedule(schedule, problem, target)) continue;
          valid.insert(attune::canonical_schedule(schedule).text());
        }
      }
      CHECK_MESSAGE(space == valid, arch, " ", problem.text());
    }
  }

  TEST_CASE("a family that refuses combinations says its rules, which name its parameters") {
    for (const FamilyInfo& family : attune::families()) {
      std::size_t combinations = 1;
      for (const attune::ParameterInfo& parameter : family.parameters) {
        combinations *= parameter.allowed.size();
        CHECK_FALSE_MESSAGE(parameter.meaning.empty(), family.name, " ", parameter.name);
      }
      CHECK_MESSAGE(family.restrictions.empty() == (combinations == 1), family.name);
      for (const std::string& rule : family.restrictions) {
        CHECK_MESSAGE(rule.find('\n') == std::string::npos, rule);
        CHECK_MESSAGE(std::any_of(family.parameters.begin(), family.parameters.end(),
                                  [&](const attune::ParameterInfo& parameter) {
                                    return rule.find(parameter.name) != std::string::npos;
                                  }),
                      rule);
      }
    }
  }
}
