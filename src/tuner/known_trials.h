// SPDX-License-Identifier: Apache-2.0
// KnownTrials: what an earlier tuning of the same problem and shape, one that was cut off, has
// found out already.
#pragma once

#include <functional>
#include <map>
#include <string>

#include <attune/store.h>

namespace attune {

class KnownTrials {
 public:
  KnownTrials() = default;
  /// The trials of `key`'s device, problem, shape and policy, as far as they are of the code that
  /// `code_hash` gives for a schedule (Schedule::json) now.
  KnownTrials(const Store& store, const TrialRecord& key,
              const std::function<std::string(const std::string&)>& code_hash);

  /// The trial of a schedule whose end was seen then, so that it need not be tried again: it
  /// failed, or was clearly slower than the best. Null for all others.
  const TrialRecord* settled(const std::string& schedule) const;

 private:
  std::map<std::string, TrialRecord> trials_;  // By schedule.
  double best_us_ = 0;                         // Of those that were still in the race.
};

}  // namespace attune
