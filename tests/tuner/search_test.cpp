// SPDX-License-Identifier: Apache-2.0
// The search on numbers instead of kernels: true times that are known, samples that are noisy.
#include "src/tuner/search.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "tests/random_seed.h"

using namespace attune;

namespace {

/// Schedules on a grid of three parameters whose true times are known.
struct Landscape {
  std::vector<Schedule> schedules;
  std::vector<double> times;

  // A smooth valley with some roughness; the model that orders the candidates is wrong by a factor
  // of up to `model_error`.
  static Landscape draw(std::mt19937_64& random, double model_error) {
    std::uniform_real_distribution<double> unit(0, 1);
    const double best_a = unit(random) * 5, best_b = unit(random) * 5, best_c = unit(random) * 2;
    struct Point {
      Schedule schedule;
      double time, guess;
    };
    std::vector<Point> points;
    for (int a = 0; a < 6; ++a) {
      for (int b = 0; b < 6; ++b) {
        for (int c = 0; c < 3; ++c) {
          const double away =
              std::abs(a - best_a) * 0.15 + std::abs(b - best_b) * 0.1 + std::abs(c - best_c) * 0.2;
          const double time = 100 * (1 + away) * (1 + 0.05 * unit(random));
          const double guess = time * std::exp((2 * unit(random) - 1) * std::log(model_error));
          points.push_back(
              {{"family", {{"a", 1 << a}, {"b", 1 << b}, {"c", 1 << c}}}, time, guess});
        }
      }
    }
    std::ranges::sort(points, {}, &Point::guess);
    Landscape landscape;
    // The default is a middling one.
    std::rotate(points.begin(), points.begin() + 40, points.begin() + 41);
    for (const Point& point : points) {
      landscape.schedules.push_back(point.schedule);
      landscape.times.push_back(point.time);
    }
    return landscape;
  }
  double best() const { return *std::ranges::min_element(times); }
};

class SimulatedExperiment : public Experiment {
 public:
  SimulatedExperiment(const Landscape& landscape, std::uint64_t seed, double noise)
      : landscape_(landscape), random_(seed), noise_(noise) {}

  std::vector<std::size_t> prepare(std::span<const std::size_t> candidates) override {
    std::vector<std::size_t> ready;
    for (const std::size_t candidate : candidates) {
      proposed.push_back(candidate);
      if (!broken(candidate)) ready.push_back(candidate);
    }
    return ready;
  }
  std::optional<double> sample(std::size_t candidate) override {
    ++samples;
    const double time = landscape_.times[candidate] * pace;
    spent_us += time;
    // Interrupts make some samples longer, none shorter.
    std::normal_distribution<double> normal(0, noise_);
    std::exponential_distribution<double> interrupt(1 / noise_);
    const double seen =
        time * (1 + std::abs(normal(random_)) + (random_() % 8 == 0 ? interrupt(random_) : 0));
    if (candidate == fails_at_sample) return std::nullopt;
    return seen;
  }
  bool spent(double share) const override { return spent_us > share * budget_us; }
  void round_done(std::span<const std::size_t> racing, std::span<const std::size_t>) override {
    ++rounds;
    most_racing = std::max(most_racing, racing.size());
  }
  void pause(double) override { ++pauses; }
  double resources(std::size_t candidate) const override { return double(candidate); }

  bool broken(std::size_t candidate) const {
    return broken_every > 0 && candidate % broken_every == 1;
  }

  std::size_t broken_every = 0, most_racing = 0;
  std::size_t fails_at_sample = ~std::size_t{0};
  double budget_us = 1e12, spent_us = 0, pace = 1;
  int samples = 0, rounds = 0, pauses = 0;
  std::vector<std::size_t> proposed;

 private:
  const Landscape& landscape_;
  std::mt19937_64 random_;
  double noise_;
};

SearchRules rules_of(Effort effort, std::uint64_t seed) {
  SearchRules rules;
  rules.effort = effort;
  rules.seed = seed;
  return rules;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a quick search finds a schedule near the best with a fraction of the samples") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    constexpr int kLandscapes = 40;
    int near = 0;
    double quick_us = 0, exhaustive_us = 0;
    for (int i = 0; i < kLandscapes; ++i) {
      const Landscape landscape = Landscape::draw(random, 1.3);
      SimulatedExperiment quick(landscape, random(), 0.01);
      Search search(landscape.schedules, quick, rules_of(Effort::kQuick, random()));
      const SearchResult found = search.run();
      REQUIRE(found.winner);
      near += landscape.times[*found.winner] <= 1.03 * landscape.best();
      SimulatedExperiment all(landscape, random(), 0.01);
      Search exhaustive(landscape.schedules, all, rules_of(Effort::kExhaustive, random()));
      const SearchResult best = exhaustive.run();
      REQUIRE(best.winner);
      CHECK(landscape.times[*best.winner] <= 1.03 * landscape.best());
      quick_us += quick.spent_us;
      exhaustive_us += all.spent_us;
    }
    CHECK(near >= kLandscapes * 8 / 10);
    CHECK(quick_us < 0.25 * exhaustive_us);
  }

  TEST_CASE(
      "a full search looks at every candidate, and an exhaustive one measures each to the end") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    const Landscape landscape = Landscape::draw(random, 2);
    for (const Effort effort : {Effort::kFull, Effort::kExhaustive}) {
      SimulatedExperiment experiment(landscape, random(), 0.01);
      Search search(landscape.schedules, experiment, rules_of(effort, random()));
      const SearchResult found = search.run();
      REQUIRE(found.winner);
      CHECK(found.considered == static_cast<int>(landscape.schedules.size()));
      CHECK(landscape.times[*found.winner] <= 1.03 * landscape.best());
      std::vector<std::size_t> once = experiment.proposed;
      std::ranges::sort(once);
      CHECK(std::ranges::adjacent_find(once) == once.end());
      if (effort == Effort::kExhaustive) {
        CHECK(found.finalists.size() == landscape.schedules.size());
        CHECK(search.racer(5).samples.size() >= 25);
      }
    }
  }

  TEST_CASE("the default wins unless another is faster by more than a tie") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    Landscape flat = Landscape::draw(random, 1.2);
    for (double& time : flat.times) time = 100 * (1 + 1e-3 * double(random() % 10));
    SimulatedExperiment experiment(flat, random(), 0.01);
    const SearchResult tied =
        Search(flat.schedules, experiment, rules_of(Effort::kQuick, seed)).run();
    REQUIRE(tied.winner);
    CHECK(*tied.winner == 0);
    CHECK(tied.tie >= 0.02);
    flat.times[3] = 80;
    SimulatedExperiment again(flat, random(), 0.01);
    const SearchResult faster = Search(flat.schedules, again, rules_of(Effort::kQuick, seed)).run();
    REQUIRE(faster.winner);
    CHECK(*faster.winner == 3);
    CHECK(faster.runner_up);
  }

  TEST_CASE("two searches with one seed propose and decide the same") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    const Landscape landscape = Landscape::draw(random, 1.5);
    std::vector<std::size_t> proposed[2];
    std::optional<std::size_t> winners[2];
    for (int i = 0; i < 2; ++i) {
      SimulatedExperiment experiment(landscape, seed, 0.02);
      winners[i] =
          Search(landscape.schedules, experiment, rules_of(Effort::kQuick, seed)).run().winner;
      proposed[i] = experiment.proposed;
    }
    CHECK(proposed[0] == proposed[1]);
    CHECK(winners[0] == winners[1]);
  }

  TEST_CASE("candidates that fail on the way never win, the default included") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    const Landscape landscape = Landscape::draw(random, 1.2);
    SimulatedExperiment experiment(landscape, random(), 0.01);
    experiment.broken_every = 3;
    experiment.fails_at_sample = 0;
    const SearchResult found =
        Search(landscape.schedules, experiment, rules_of(Effort::kQuick, seed)).run();
    REQUIRE(found.winner);
    CHECK(!experiment.broken(*found.winner));
    CHECK(*found.winner != 0);
    CHECK(std::ranges::find(found.finalists, std::size_t{0}) == found.finalists.end());

    Landscape lone{{landscape.schedules[0]}, {100}};
    SimulatedExperiment nothing(lone, random(), 0.01);
    nothing.fails_at_sample = 0;
    CHECK(!Search(lone.schedules, nothing, rules_of(Effort::kQuick, seed)).run().winner);
  }

  TEST_CASE("without a budget the default alone is measured, and a small budget is kept") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    const Landscape landscape = Landscape::draw(random, 1.2);
    SimulatedExperiment none(landscape, random(), 0.01);
    none.budget_us = 0;
    const SearchResult only =
        Search(landscape.schedules, none, rules_of(Effort::kDefault, seed)).run();
    REQUIRE(only.winner);
    CHECK(*only.winner == 0);
    CHECK(only.considered == 1);
    CHECK(none.samples == 1);

    SimulatedExperiment small(landscape, random(), 0.01);
    small.budget_us = 2000;
    const SearchResult found =
        Search(landscape.schedules, small, rules_of(Effort::kQuick, seed)).run();
    REQUIRE(found.winner);
    // A round that was begun is not left half done.
    CHECK(small.spent_us < 2000 + 40 * 100 * 3);
  }

  TEST_CASE("a pace that wanders from round to round does not decide who wins") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    /// Every sample goes a step of half a percent up or down, between 0.7 and 1.4.
    class Wandering : public SimulatedExperiment {
     public:
      using SimulatedExperiment::SimulatedExperiment;
      std::optional<double> sample(std::size_t candidate) override {
        pace = std::clamp(pace * (walk_() % 2 == 0 ? 1.005 : 1 / 1.005), 0.7, 1.4);
        return SimulatedExperiment::sample(candidate);
      }

     private:
      std::mt19937_64 walk_{std::mt19937_64::default_seed};
    };
    int near = 0;
    constexpr int kLandscapes = 20;
    for (int i = 0; i < kLandscapes; ++i) {
      const Landscape landscape = Landscape::draw(random, 1.3);
      Wandering experiment(landscape, random(), 0.005);
      const SearchResult found =
          Search(landscape.schedules, experiment, rules_of(Effort::kQuick, random())).run();
      REQUIRE(found.winner);
      near += landscape.times[*found.winner] <= 1.04 * landscape.best();
    }
    CHECK(near >= kLandscapes * 7 / 10);
  }

  TEST_CASE("rounds in which the machine changes its pace do not count") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    const Landscape landscape = Landscape::draw(random, 1.2);
    /// Every fifth sample or so begins a phase at half the speed.
    class Throttled : public SimulatedExperiment {
     public:
      using SimulatedExperiment::SimulatedExperiment;
      std::optional<double> sample(std::size_t candidate) override {
        if (samples % 60 == 30) pace = 2;
        if (samples % 60 == 45) pace = 1;
        return SimulatedExperiment::sample(candidate);
      }
    };
    Throttled experiment(landscape, random(), 0.005);
    const SearchResult found =
        Search(landscape.schedules, experiment, rules_of(Effort::kQuick, seed)).run();
    REQUIRE(found.winner);
    CHECK(found.discarded_rounds > 0);
    CHECK(experiment.pauses == found.discarded_rounds);
    CHECK(landscape.times[*found.winner] <= 1.1 * landscape.best());
  }
}
