// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <fmt/format.h>

#include <attune/families.h>
#include <attune/store_files.h>

namespace attune {

std::string unusable_reason(const TuneRecord& record) {
  const Result<Target> target = target_from_json(record.device);
  if (!target) return "its device: " + target.error().message;
  const Result<Problem> problem = problem_from_json(record.problem);
  if (!problem) return "its problem: " + problem.error().message;
  const Result<Problem> normalized = problem->normalized();
  if (!normalized) return "its problem: " + normalized.error().message;
  // Look-ups compare text, so that another form of the same problem would never be found.
  if (normalized->json() != record.problem) return "its problem is not in its canonical form";
  if (const Status fits = record.shape.validate(); !fits) return fits.error().message;
  const Result<Schedule> schedule = schedule_from_json(record.schedule);
  if (!schedule) return "its schedule: " + schedule.error().message;
  if (const Status legal = validate_schedule(*schedule, *normalized, *target); !legal) {
    return "its schedule: " + legal.error().message;
  }
  const std::vector<FamilyInfo> known = families();
  const auto family = std::ranges::find(known, schedule->family, &FamilyInfo::name);
  if (family == known.end() || family->abi_rev != record.abi_rev) {
    return fmt::format("it is of revision {} of {}, this attune has {}", record.abi_rev,
                       schedule->family, family == known.end() ? 0 : family->abi_rev);
  }
  return {};
}

}  // namespace attune
