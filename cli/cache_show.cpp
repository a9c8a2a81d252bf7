// SPDX-License-Identifier: Apache-2.0
// attune cache list and show: the stored results, and what they were chosen from.
#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/cache_flags.h"
#include "cli/records.h"
#include "cli/units.h"
#include "src/support/try.h"

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string record_line(std::size_t number, const TuneRecord& r) {
  return fmt::format("{:>3}  {}, {}: {}  {}", number, problem_text(r.problem), r.shape.text(),
                     winner_text(r), r.created);
}

}  // namespace

Status list_cache(const CacheFlags& flags, Console& console) {
  ATTUNE_TRY(const std::shared_ptr<Store> store, open_existing(flags));
  const std::vector<TuneRecord> records = store ? store->records() : std::vector<TuneRecord>();
  if (store) console.notes(store->notes());
  Json rows = Json::array();
  for (std::size_t i = 0; i < records.size(); ++i) {
    console.line(record_line(i + 1, records[i]));
    rows.push_back(Json::parse(record_json(records[i])));
  }
  if (records.empty()) console.line(fmt::format("no tuning results in {}", place_of(flags)));
  console.result(Json{{"store", place_of(flags)}, {"records", std::move(rows)}}.dump(
      -1, ' ', false, Json::error_handler_t::replace));
  return {};
}

namespace {

void print_record(const TuneRecord& r, const std::vector<TrialRecord>& trials, Console& console) {
  console.line(fmt::format("problem: {}", problem_text(r.problem)));
  console.line(fmt::format("shape: {}", r.shape.text()));
  console.line(fmt::format("device: {}", device_text(r.device)));
  console.line(fmt::format("winner: {}", winner_text(r)));
  console.line(fmt::format("  {} to {} in {}, default {}", time_text(r.low_us),
                           time_text(r.high_us), count_text(r.samples, "sample"),
                           time_text(r.default_us)));
  if (!r.runner_up.empty()) {
    console.line(
        fmt::format("  second: {}, {}", schedule_text(r.runner_up), time_text(r.runner_up_us)));
  }
  console.line(fmt::format("  {} in {:.1f} s, {}, origin {}, effort {}, policy {}",
                           count_text(r.trials, "candidate"), r.tune_seconds, r.created, r.origin,
                           r.effort, r.policy));
  if (r.tie > 0) {
    console.line(fmt::format("  times within {:.1f} % were a tie; seed {}", 100 * r.tie, r.seed));
  }
  if (!r.environment.empty()) console.line(fmt::format("  measured with {}", r.environment));
  for (const TrialRecord& t : trials) {
    const bool timed = t.status == "ok" || t.status == "slow" || t.status == "racing";
    console.line(fmt::format("  {:<14} {:>10}  {}{}", t.status, timed ? time_text(t.median_us) : "",
                             schedule_text(t.schedule), t.reason.empty() ? "" : ": " + t.reason));
  }
}

bool timed_before(const TrialRecord& a, const TrialRecord& b) {
  const bool a_ok = a.status == "ok", b_ok = b.status == "ok";
  return a_ok != b_ok ? a_ok : a.median_us < b.median_us;
}

}  // namespace

Status show_cache(const CacheFlags& flags, Console& console) {
  ATTUNE_TRY(const std::shared_ptr<Store> store, open_existing(flags));
  const std::vector<TuneRecord> records = store ? store->records() : std::vector<TuneRecord>();
  std::vector<TuneRecord> chosen;
  if (flags.number) {
    if (*flags.number < 1 || *flags.number > records.size()) {
      return fail(ErrorCode::kNotFound, fmt::format("there is no result number {}", *flags.number),
                  fmt::format("{} has {}; `attune cache list` numbers them", place_of(flags),
                              records.size()));
    }
    chosen.push_back(records[*flags.number - 1]);
  } else if (!flags.problem.problem_path.empty()) {
    ATTUNE_TRY(const std::string text, read_problem_text(flags.problem.problem_path));
    ATTUNE_TRY(const Problem problem, problem_from_json(text));
    for (const TuneRecord& record : records) {
      if (record.problem == problem.json()) chosen.push_back(record);
    }
    if (chosen.empty()) {
      return fail(ErrorCode::kNotFound, fmt::format("nothing is stored for {}", problem.text()),
                  "`attune cache list` shows what is");
    }
  } else {
    return fail(ErrorCode::kInvalidArgument, "it is not said which result to show",
                "give its number in `attune cache list`, or --problem P.json");
  }
  Json rows = Json::array();
  for (const TuneRecord& record : chosen) {
    std::vector<TrialRecord> trials = store->trials(record);
    std::stable_sort(trials.begin(), trials.end(), timed_before);
    print_record(record, trials, console);
    Json row = Json::parse(record_json(record));
    row["candidates"] = Json::array();
    for (const TrialRecord& trial : trials)
      row["candidates"].push_back(Json::parse(trial_json(trial)));
    rows.push_back(std::move(row));
  }
  console.notes(store->notes());
  console.result(Json{{"store", place_of(flags)}, {"records", std::move(rows)}}.dump(
      -1, ' ', false, Json::error_handler_t::replace));
  return {};
}

}  // namespace attune::cli
