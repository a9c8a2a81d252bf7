// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/known_trials.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace attune {
namespace {

// How much over the best a candidate was that is not measured again. Of few samples, only one that
// is hopeless says so.
constexpr double kSlow = 1.15, kHopeless = 1.5;
constexpr int kEnoughSamples = 3;

// What ran out of something then, or was killed from outside, may run now.
bool has_failed_for_good(const TrialRecord& trial) {
  constexpr std::array<std::string_view, 4> kEndings = {"wrong", "hung", "pruned",
                                                        "compile_failed"};
  if (std::ranges::find(kEndings, trial.status) != kEndings.end()) return true;
  return trial.status == "crashed" && trial.reason.find("signal 9 ") == std::string::npos;
}

}  // namespace

KnownTrials::KnownTrials(const Store& store, const TrialRecord& key,
                         const std::function<std::string(const std::string&)>& code_hash) {
  TuneRecord winner;
  winner.device = key.device;
  winner.problem = key.problem;
  winner.shape = key.shape;
  winner.policy = key.policy;
  for (TrialRecord& trial : store.trials(winner)) {
    if (trial.code_hash.empty() || trial.code_hash != code_hash(trial.schedule)) continue;
    const bool raced = trial.samples > 0 && (trial.status == "ok" || trial.status == "racing");
    if (raced && (best_us_ == 0 || trial.median_us < best_us_)) best_us_ = trial.median_us;
    trials_[trial.schedule] = std::move(trial);
  }
}

const TrialRecord* KnownTrials::settled(const std::string& schedule) const {
  const auto found = trials_.find(schedule);
  if (found == trials_.end()) return nullptr;
  const TrialRecord& trial = found->second;
  if (has_failed_for_good(trial)) return &trial;
  const double slow = trial.samples >= kEnoughSamples ? kSlow : kHopeless;
  const bool lost = trial.samples > 0 && best_us_ > 0 && trial.median_us > slow * best_us_;
  return lost ? &trial : nullptr;
}

}  // namespace attune
