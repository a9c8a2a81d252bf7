// SPDX-License-Identifier: Apache-2.0
#include "cli/tune_report.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/records.h"
#include "cli/units.h"

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kRowsShown = 8;
// A tie beyond this says that the machine was busy, or the time short.
constexpr double kWideTie = 0.05;

/// The fastest candidates, those that raced to the end before those that were dropped on the way.
/// The winner is always among them: within a tie it need not be the fastest.
void print_candidates(const TuneReport& report, Console& console) {
  const double default_us = report.winner.default_us;
  console.line(fmt::format("  {:>10}  {:>11}  schedule", "time", "vs default"));
  std::size_t rows = 0;
  for (const char* status : {"ok", "slow"}) {
    for (const TrialRecord& trial : report.trials) {
      const bool winner = trial.schedule == report.winner.schedule;
      if (trial.status != status || (rows >= kRowsShown && !winner)) continue;
      ++rows;
      console.line(fmt::format("  {:>10}  {:>10.2f}x  {}{}", time_text(trial.median_us),
                               trial.median_us > 0 ? default_us / trial.median_us : 0,
                               schedule_text(trial.schedule),
                               winner                   ? "  <- winner"
                               : trial.status == "slow" ? "  (dropped early)"
                                                        : ""));
    }
  }
}

/// How many candidates ended how, then a line for each reason of failure.
void print_counts(const TuneReport& report, Console& console) {
  std::map<std::string, int> ends, failures;
  for (const TrialRecord& trial : report.trials) {
    ++ends[trial.status];
    const bool failed = trial.status != "ok" && trial.status != "slow" && trial.status != "racing";
    if (failed && trial.status != "pruned") ++failures[trial.status + ": " + trial.reason];
  }
  std::string counts = fmt::format("{} raced to the end", ends["ok"]);
  if (ends["slow"] > 0) counts += fmt::format(", {} dropped as slower", ends["slow"]);
  if (ends["pruned"] > 0) {
    counts += fmt::format(", {} left out by the compiler's report", ends["pruned"]);
  }
  if (report.known > 0) counts += fmt::format(", {} known from an earlier start", report.known);
  if (report.not_reached > 0) counts += fmt::format(", {} not looked at", report.not_reached);
  console.line(fmt::format("candidates: {} (seed {})", counts, report.seed));
  if (report.discarded_rounds > 0) {
    console.line(
        fmt::format("{} of {} rounds were taken again: the machine's speed changed in them",
                    report.discarded_rounds, report.rounds + report.discarded_rounds));
  }
  for (const auto& [reason, count] : failures) {
    console.line(fmt::format("failed: {} x {}", count, reason));
  }
}

}  // namespace

void show_progress(ProgressLine& line, const std::string& prefix, const TuneProgress& p) {
  const std::string step = p.total > 0
                               ? fmt::format("{} {}/{}", p.phase, p.done, p.total)
                               : fmt::format("{} round {}, {} racing", p.phase, p.done, p.racing);
  std::string text = fmt::format("{}{}, {:.0f} s left", prefix, step,
                                 std::max(0.0, std::ceil(p.budget_s - p.elapsed_s)));
  if (!p.best.empty()) {
    text += fmt::format(", best {}", time_text(p.best_us));
    if (p.default_us > 0) text += fmt::format(", {:.2f}x the default", p.default_us / p.best_us);
    text += fmt::format(" ({})", p.best);
  }
  line.update(text);
}

void print_case(const TunedCase& tuned, const Target& target, Console& console) {
  const auto& [test, report, gflops, operands] = tuned;
  if (report.stored_before) {
    console.line(fmt::format("stored already: {}, effort {}, {} (--again measures anew)",
                             winner_text(report.winner), report.winner.effort,
                             report.winner.created));
    return;
  }
  for (const std::string& note : report.notes) console.note(note);
  print_candidates(report, console);
  print_counts(report, console);
  console.line(fmt::format("default: {}, {}",
                           default_schedule(test.problem, test.shape, target).text(),
                           time_text(report.winner.default_us)));
  if (report.winner.runner_up_us > 0 && report.winner.runner_up_us < report.winner.median_us) {
    console.line(fmt::format(
        "a tie: others measured faster, but by less than the {:.1f} % by which these samples are "
        "uncertain{}",
        100 * report.winner.tie,
        report.winner.tie > kWideTie ? "; an idle machine or a longer --budget tells more" : ""));
  }
  console.line(fmt::format("winner: {}, {:.1f} GFLOP/s, effort {}, ties within {:.1f} %",
                           winner_text(report.winner), gflops, report.winner.effort,
                           100 * report.winner.tie));
}

std::string case_json(const TunedCase& tuned) {
  const TuneReport& report = tuned.report;
  Json trials = Json::array();
  for (const TrialRecord& trial : report.trials) trials.push_back(Json::parse(trial_json(trial)));
  Json json = Json::object();
  if (!tuned.test.name.empty()) json["case"] = tuned.test.name;
  json["winner"] = Json::parse(record_json(report.winner));
  json["trials"] = std::move(trials);
  json["not_reached"] = report.not_reached;
  json["known"] = report.known;
  json["seed"] = report.seed;
  json["stored_before"] = report.stored_before;
  json["isolated"] = report.isolated;
  json["lost_workers"] = report.lost_workers;
  json["rounds"] = report.rounds;
  json["discarded_rounds"] = report.discarded_rounds;
  json["measure_seconds"] = report.measure_seconds;
  json["notes"] = report.notes;
  json["gflops"] = tuned.gflops;
  json["operands"] = tuned.operands;
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void print_closing_table(const std::vector<TunedCase>& tuned, Console& console) {
  if (tuned.size() < 2) return;
  std::size_t width = 4;
  for (const TunedCase& one : tuned) width = std::max(width, one.test.name.size());
  console.line("");
  console.line(fmt::format("{:<{}}  {:>10}  {:>10}  {:>6}  {:<10}  schedule", "case", width,
                           "default", "winner", "gain", "effort"));
  double log_gains = 0;
  int gains = 0;
  for (const TunedCase& one : tuned) {
    const TuneRecord& winner = one.report.winner;
    const double gained = gain(winner);
    if (gained > 0) {
      log_gains += std::log(gained);
      ++gains;
    }
    console.line(fmt::format("{:<{}}  {:>10}  {:>10}  {:>5.2f}x  {:<10}  {}", one.test.name, width,
                             winner.default_us > 0 ? time_text(winner.default_us) : "-",
                             time_text(winner.median_us), gained, winner.effort,
                             schedule_text(winner.schedule)));
  }
  if (gains > 0) {
    console.line(fmt::format("geometric mean of the gains: {:.2f}x", std::exp(log_gains / gains)));
  }
}

}  // namespace attune::cli
