// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/drift.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <random>

#include "tests/random_seed.h"

namespace {

using attune::DriftVerdict;
using attune::DriftWatch;

/// A reference that takes `level` microseconds with normal noise of `noise` relative to it.
struct Reference {
  std::mt19937_64& random;
  double level = 100, noise = 0.01;
  double operator()() { return level * (1 + noise * std::normal_distribution<>()(random)); }
};

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("steady noise of one percent discards next to nothing") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    Reference reference{random};
    DriftWatch watch;
    for (int i = 0; i < 5000; ++i) watch.round(reference(), reference());
    CHECK(watch.rounds() == 5000);
    // Two times differ by 5 % once in 2,500 rounds: 3.5 standard deviations of their difference.
    CHECK(watch.discarded() < 20);
    CHECK(watch.new_normals() == 0);
    CHECK(watch.median_us() == doctest::Approx(100).epsilon(0.02));
    CHECK(watch.largest_deviation() < 0.1);
  }

  TEST_CASE("a clock that loses a fifth is seen in the first round, during it or before it") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    for (const bool during : {false, true}) {
      CAPTURE(during);
      Reference fast{random}, slow{random, 100 / 0.8};
      DriftWatch watch;
      for (int i = 0; i < 10; ++i) watch.round(fast(), fast());
      const int before = watch.discarded();
      const DriftVerdict verdict = watch.round(during ? fast() : slow(), slow());
      CHECK(verdict.discard);
      CHECK(verdict.deviation > 0.15);
      CHECK(watch.discarded() == before + 1);
      for (int i = 0; i < 5; ++i) watch.round(fast(), fast());
      CHECK(watch.new_normals() == 0);  // It came back, and all is as it was.
    }
    // Even in the very first round, when there is no median yet.
    DriftWatch fresh;
    CHECK(fresh.round(100, 125).discard);
    CHECK(fresh.median_us() == 0);
  }

  TEST_CASE("a lasting change is the new normal after eight discards, with growing pauses") {
    DriftWatch watch;
    for (int i = 0; i < 20; ++i) CHECK_FALSE(watch.round(100, 101).discard);
    const double pauses[] = {50, 100, 200, 400, 800, 1600, 2000, 2000};
    for (const double pause : pauses) {
      const DriftVerdict verdict = watch.round(130, 130);
      CHECK(verdict.discard);
      CHECK(verdict.pause_ms == pause);
    }
    const DriftVerdict accepted = watch.round(130, 131);
    CHECK_FALSE(accepted.discard);
    CHECK(accepted.new_normal);
    CHECK(accepted.pause_ms == 0);
    CHECK(watch.new_normals() == 1);
    CHECK(watch.discarded() == 8);
    CHECK(watch.median_us() == doctest::Approx(130.5));
    CHECK_FALSE(watch.round(131, 130).discard);
    CHECK(watch.round(100, 100).pause_ms == 50);  // Pauses begin anew.
    CHECK(watch.largest_deviation() == doctest::Approx(30.5 / 100.5));
    CHECK(watch.rounds() == 31);
  }

  TEST_CASE("patience halves with each new normal and comes back with calm") {
    DriftWatch watch;
    double level = 100;
    auto discards_of_a_step = [&] {
      level *= 1.2;
      int discards = 0;
      while (watch.round(level, level).discard) ++discards;
      return discards;
    };
    watch.round(level, level);
    for (const int expected : {8, 4, 2, 1, 0, 0}) CHECK(discards_of_a_step() == expected);
    for (int i = 0; i < 64; ++i) watch.round(level, level);
    CHECK(discards_of_a_step() == 8);
    CHECK(watch.new_normals() == 7);
  }

  TEST_CASE("a slow drift is followed by the median") {
    DriftWatch watch;
    double level = 100;
    for (int i = 0; i < 1000; ++i, level *= 1.0005) watch.round(level, level);
    CHECK(watch.discarded() == 0);
  }

  TEST_CASE("whatever the times are, few rounds are lost for ever") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    for (int repeat = 0; repeat < 200; ++repeat) {
      DriftWatch watch;
      int in_a_row = 0, counted = 0;
      const int rounds = 200;
      for (int i = 0; i < rounds; ++i) {
        auto any = [&] {
          const double odd[] = {0, -5, kNan, kInfinity, 1e-300, 1e300};
          if (random() % 4 == 0) return odd[random() % 6];
          return std::exp(std::normal_distribution<>(0, 3)(random));
        };
        const DriftVerdict verdict = watch.round(any(), any());
        in_a_row = verdict.discard ? in_a_row + 1 : 0;
        counted += !verdict.discard;
        CHECK(in_a_row <= 8);
        CHECK(verdict.pause_ms >= 0);
        CHECK(verdict.pause_ms <= 2000);
        CHECK((verdict.pause_ms > 0) == verdict.discard);
        CHECK(std::isfinite(verdict.deviation));
        CHECK(std::isfinite(watch.median_us()));
      }
      // 8 + 4 + 2 + 1 discards, and the watch has no patience left.
      CHECK(watch.rounds() == rounds);
      CHECK(counted == rounds - watch.discarded());
      CHECK(watch.discarded() < rounds / 2);
    }
  }
}
