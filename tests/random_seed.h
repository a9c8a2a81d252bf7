// SPDX-License-Identifier: Apache-2.0
// Seeds for property tests: fresh in every run, and repeatable.
//
//   const std::uint64_t seed = test_seed();
//   INFO(seed_note(seed));           // shown beside every failure in this scope
//   std::mt19937_64 random(seed);
#pragma once

#include <doctest/doctest.h>

#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>

/// How to repeat a run, for a failure's message.
inline std::string seed_note(std::uint64_t seed) {
  return "repeat with ATTUNE_TEST_SEED=" + std::to_string(seed);
}

/// The environment variable ATTUNE_TEST_SEED, else one drawn for this run: the same for all tests
/// of a program. The first call reports it, so that it is known even where a test ends the program.
/// To be called inside a test case; one that cannot read the variable fails.
inline std::uint64_t test_seed() {
  static const std::uint64_t seed = [] {
    const char* given = std::getenv("ATTUNE_TEST_SEED");
    std::uint64_t value = 0;
    if (given != nullptr && *given != '\0') {
      char* end = nullptr;
      value = std::strtoull(given, &end, 10);
      REQUIRE_MESSAGE(*end == '\0', "ATTUNE_TEST_SEED is not a number: ", std::string(given));
    } else {
      std::random_device device;
      value = (std::uint64_t{device()} << 32) | device();
    }
    MESSAGE(seed_note(value));
    return value;
  }();
  return seed;
}
