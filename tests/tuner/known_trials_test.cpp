// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/known_trials.h"

#include <doctest/doctest.h>

#include <attune/target.h>

#include "tests/support/temp_folder.h"

using namespace attune;

namespace {

/// Trials of one problem, told apart by a parameter of their schedules.
struct Trials {
  TempFolder folder;
  std::shared_ptr<Store> store = Store::open(folder.file("tune.db"));
  TrialRecord key;

  Trials() {
    key.device = target_from_arch("x86-64-v3")->json();
    key.problem = R"({"head_dim":64})";
    key.shape = {1, 8, 8};
    key.policy = "cold";
  }
  static std::string schedule(int number) {
    return Schedule{"flash_cpu", {{"rows", number}}}.json();
  }
  void put(int number, const std::string& status, double median_us = 0, int samples = 0,
           const std::string& reason = "") {
    TrialRecord trial = key;
    trial.schedule = schedule(number);
    trial.status = status;
    trial.reason = reason;
    trial.code_hash = "c0de";
    trial.median_us = trial.low_us = trial.high_us = median_us;
    trial.samples = samples;
    store->put(trial);
  }
  KnownTrials known(const std::string& hash = "c0de") const {
    return KnownTrials(*store, key, [&](const std::string&) { return hash; });
  }
};

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("candidates that failed or were clearly slower are not tried again") {
    Trials trials;
    trials.put(1, "racing", 100, 5);
    trials.put(2, "ok", 104, 25);
    trials.put(3, "wrong");
    trials.put(4, "crashed", 0, 0, "check: its process ended by signal 11 (Segmentation fault)");
    trials.put(5, "hung");
    trials.put(6, "pruned");
    trials.put(7, "compile_failed");
    trials.put(8, "slow", 120, 3);
    trials.put(9, "slow", 160, 1);
    const KnownTrials known = trials.known();
    for (const int settled : {3, 4, 5, 6, 7, 8, 9}) {
      CAPTURE(settled);
      REQUIRE(known.settled(Trials::schedule(settled)) != nullptr);
      CHECK(known.settled(Trials::schedule(settled))->schedule == Trials::schedule(settled));
    }
    for (const int open : {1, 2, 10}) CHECK(known.settled(Trials::schedule(open)) == nullptr);
  }

  TEST_CASE("what may have had other causes is tried again") {
    Trials trials;
    trials.put(1, "racing", 100, 5);
    trials.put(2, "run_failed");
    trials.put(3, "crashed", 0, 0, "sample: its process ended by signal 9 (Killed)");
    trials.put(4, "slow", 130, 1);
    trials.put(5, "slow", 110, 5);
    const KnownTrials known = trials.known();
    for (int open = 1; open <= 5; ++open) CHECK(known.settled(Trials::schedule(open)) == nullptr);
  }

  TEST_CASE("trials of other code tell nothing") {
    Trials trials;
    trials.put(3, "wrong");
    CHECK(trials.known("0ther").settled(Trials::schedule(3)) == nullptr);
    CHECK(trials.known().settled(Trials::schedule(3)) != nullptr);
    CHECK(KnownTrials().settled(Trials::schedule(3)) == nullptr);
  }
}
