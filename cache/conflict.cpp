// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include <attune/store_files.h>

namespace attune {
namespace {

int origin_rank(const TuneRecord& record) {
  return record.origin == "local" ? 2 : record.origin == "imported" ? 1 : 0;
}

int effort_rank(const TuneRecord& record) {
  static constexpr std::array<std::string_view, 3> kEfforts = {"quick", "full", "exhaustive"};
  const auto found = std::ranges::find(kEfforts, record.effort);
  // A word that is not known says nothing of how thorough the search was.
  return found == kEfforts.end() ? 0 : static_cast<int>(found - kEfforts.begin()) + 1;
}

}  // namespace

bool replaces(const TuneRecord& candidate, const TuneRecord& existing) {
  constexpr double kWorthIt = 0.98;  // Less than 2 % is no fact: measurements differ by as much.
  if (origin_rank(candidate) != origin_rank(existing)) {
    return origin_rank(candidate) > origin_rank(existing);
  }
  if (effort_rank(candidate) != effort_rank(existing)) {
    return effort_rank(candidate) > effort_rank(existing);
  }
  if (candidate.environment == existing.environment && !candidate.environment.empty()) {
    return candidate.high_us < existing.low_us &&
           candidate.median_us <= kWorthIt * existing.median_us;
  }
  return candidate.code_hash != existing.code_hash && candidate.created > existing.created;
}

}  // namespace attune
