// SPDX-License-Identifier: Apache-2.0
// attune tune: measures the legal schedules of one problem, or of a suite's, and stores the
// winners.
#include <algorithm>
#include <map>
#include <memory>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/problem_flags.h"
#include "cli/progress.h"
#include "cli/records.h"
#include "cli/units.h"
#include "cli/work.h"
#include "src/support/try.h"
#include "src/tuner/random_tensors.h"
#include "src/tuner/suites.h"

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;

struct TuneFlags {
  ProblemFlags problem;
  EngineFlags engine;
  std::string suite;
  double budget_seconds = 10;
  int jobs = 0;
  std::uint64_t seed = 0;
};

constexpr const char* kFooter = R"(Examples:
  attune tune --problem P.json --input IN.safetensors --budget 10
  attune tune --problem P.json --batch 1 --q-len 2048 --kv-len 2048
  attune tune --suite cpu --budget 20 --store results.db

Every candidate is checked against a plain kernel before it is timed. Ctrl-C keeps what was measured.
With --input candidates are timed on its tensors: a mask that reads tensors, and a block list, cost
what they make it cost. Without it everything is drawn at random, about half of the blocks of a list,
and P.json declares what its expressions name.)";

constexpr std::size_t kRowsShown = 8;

/// What to tune, and the tensors of --input to do it on.
struct Cases {
  std::vector<SuiteCase> cases;
  std::optional<Inputs> inputs;
};

Result<Cases> read_cases(const TuneFlags& flags, Console& console) {
  const ProblemFlags& p = flags.problem;
  if (flags.suite.empty()) {
    if (p.problem_path.empty()) {
      return fail(ErrorCode::kInvalidArgument, "neither --problem nor --suite is given",
                  "give --problem P.json with --input or --q-len, or --suite NAME");
    }
    ATTUNE_TRY(Configuration config, read_configuration(p, {}, console));
    return Cases{{{"", config.problem, config.shape}}, std::move(config.inputs)};
  }
  if (!p.problem_path.empty() || !p.input_path.empty() || p.batch || p.q_len || p.kv_len) {
    return fail(ErrorCode::kInvalidArgument, "--suite cannot go with --problem, --input or a shape",
                "a suite brings its own problems and shapes");
  }
  ATTUNE_TRY(const Suite suite, find_suite(flags.suite));
  return Cases{suite.cases, {}};
}

/// The progress line of one case. The gain is known once the default has led.
class TuneLine {
 public:
  TuneLine(ProgressLine& line, std::string prefix, std::string default_schedule)
      : line_(line), prefix_(std::move(prefix)), default_(std::move(default_schedule)) {}

  const std::string& default_schedule_text() const { return default_; }

  void show(const TuneProgress& p) {
    if (p.best == default_) default_us_ = p.best_us;
    std::string text = fmt::format("{}{} {}/{}, {:.0f} of {:.0f} s", prefix_, p.phase, p.done,
                                   p.total, p.elapsed_s, p.budget_s);
    if (!p.best.empty()) {
      text += fmt::format(", best {}", time_text(p.best_us));
      if (default_us_ > 0) text += fmt::format(", {:.2f}x the default", default_us_ / p.best_us);
      text += fmt::format(" ({})", p.best);
    }
    line_.update(text);
  }

 private:
  ProgressLine& line_;
  const std::string prefix_, default_;
  double default_us_ = 0;
};

/// The fastest candidates, those that raced to the end before those that were dropped on the way.
void print_table(const TuneReport& report, Console& console) {
  const double default_us = report.winner.default_us;
  console.line(fmt::format("  {:>10}  {:>11}  schedule", "time", "vs default"));
  std::size_t rows = 0;
  for (const char* status : {"ok", "slow"}) {
    for (const TrialRecord& trial : report.trials) {
      if (trial.status != status || rows == kRowsShown) continue;
      ++rows;
      const bool winner = trial.schedule == report.winner.schedule;
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
  int finalists = 0, slow = 0;
  std::map<std::string, int> failures;
  for (const TrialRecord& trial : report.trials) {
    if (trial.status == "ok") {
      ++finalists;
    } else if (trial.status == "slow") {
      ++slow;
    } else {
      ++failures[trial.status + ": " + trial.reason];
    }
  }
  std::string counts = fmt::format("{} raced to the end", finalists);
  if (slow > 0) counts += fmt::format(", {} dropped as slower", slow);
  if (report.not_reached > 0) {
    counts += fmt::format(", {} not reached within the budget", report.not_reached);
  }
  console.line(fmt::format("candidates: {} (seed {})", counts, report.seed));
  for (const auto& [reason, count] : failures) {
    console.line(fmt::format("failed: {} x {}", count, reason));
  }
}

Json report_json(const SuiteCase& test, const TuneReport& report) {
  Json trials = Json::array();
  for (const TrialRecord& trial : report.trials) trials.push_back(Json::parse(trial_json(trial)));
  Json json = Json::object();
  if (!test.name.empty()) json["case"] = test.name;
  json["winner"] = Json::parse(record_json(report.winner));
  json["trials"] = std::move(trials);
  json["not_reached"] = report.not_reached;
  json["seed"] = report.seed;
  return json;
}

/// [FLOP] of one run on what was measured on. What was drawn at random is drawn again.
double work_of(const SuiteCase& test, const std::optional<Inputs>& inputs, std::uint64_t seed) {
  if (inputs) return useful_flops(test.problem, test.shape, &inputs->tensors);
  if (test.problem.declarations == Declarations() && !test.problem.has_blocks()) {
    return flops(test.problem, test.shape);
  }
  const OperandBuffers drawn(test.problem, test.shape, seed);
  return useful_flops(test.problem, test.shape, &drawn.tensors());
}

Status tune(const TuneFlags& flags, Console& console) {
  ATTUNE_CHECK_OK(check_seconds("--budget", flags.budget_seconds));
  ATTUNE_TRY(const Cases given, read_cases(flags, console));
  const auto& [cases, inputs] = given;
  InterruptGuard guard;
  ProgressLine line;
  ATTUNE_TRY(Engine engine, Engine::open(flags.engine.options));
  console.notes(engine.notes());
  for (const SuiteCase& test : cases) {
    ATTUNE_CHECK_OK(check_memory(test.problem, test.shape, engine.target()));
  }
  const std::string place =
      engine.store().path().empty() ? "memory only; see the note" : engine.store().path();
  guard.before_exit([&] {
    engine.store().flush();
    line.clear();
    fmt::print(stderr, "attune: interrupted; what was measured so far is in {}\n", place);
  });

  Json results = Json::array();
  Status outcome;
  for (std::size_t i = 0; i < cases.size() && outcome; ++i) {
    const SuiteCase& test = cases[i];
    const std::string prefix =
        test.name.empty() ? "" : fmt::format("[{}/{}] {}: ", i + 1, cases.size(), test.name);
    TuneLine progress(line, prefix,
                      default_schedule(test.problem, test.shape, engine.target()).text());
    TuneOptions options;
    options.budget_seconds = flags.budget_seconds;
    options.jobs = flags.jobs;
    options.seed = flags.seed;
    if (inputs) options.operands = &inputs->tensors;
    options.progress = [&](const TuneProgress& step) { progress.show(step); };
    console.line(fmt::format("{}{}, {}", prefix, test.problem.text(), test.shape.text()));
    console.line(fmt::format("operands: {}", operands_text(test.problem, inputs)));
    const Result<TuneReport> report = engine.tune(test.problem, test.shape, options);
    line.clear();
    if (!report) {
      outcome = tl::unexpected(report.error());
      break;
    }
    print_table(*report, console);
    print_counts(*report, console);
    console.line(fmt::format("default: {}, {}", progress.default_schedule_text(),
                             time_text(report->winner.default_us)));
    const double gflops =
        giga_per_second(work_of(test, inputs, report->seed), report->winner.median_us);
    console.line(fmt::format("winner: {}, {:.1f} GFLOP/s", winner_text(report->winner), gflops));
    results.push_back(report_json(test, *report));
    results.back()["gflops"] = gflops;
    results.back()["operands"] = operands_text(test.problem, inputs);
  }
  engine.store().flush();
  guard.before_exit({});
  console.notes(engine.notes());
  if (!results.empty()) console.line(fmt::format("stored in: {}", place));
  console.result(Json{{"results", std::move(results)}, {"store", engine.store().path()}}.dump(
      -1, ' ', false, Json::error_handler_t::replace));
  return outcome;
}

}  // namespace

Command add_tune(CLI::App& program) {
  CLI::App* app =
      program.add_subcommand("tune", "find the fastest schedule on this machine and store it");
  auto flags = std::make_shared<TuneFlags>();
  add_problem_flag(*app, flags->problem);
  add_input_flag(*app, flags->problem);
  add_shape_flags(*app, flags->problem, "needed without --input");
  app->add_option("--suite", flags->suite, "tune every case of a named suite instead")
      ->type_name("NAME");
  add_engine_flags(*app, flags->engine);
  app->add_option("--budget", flags->budget_seconds, "time for each shape (default 10)")
      ->type_name("SECONDS");
  app->add_option("--jobs", flags->jobs, "compilations at once (default: one per core)")
      ->check(CLI::Range(0, 1024))
      ->type_name("N");
  app->add_option("--seed", flags->seed, "seed of inputs and order (default: drawn and printed)")
      ->type_name("N");
  add_json_flag(*app);
  app->footer(kFooter);
  return {app, [flags](Console& console) { return tune(*flags, console); }};
}

}  // namespace attune::cli
