// SPDX-License-Identifier: Apache-2.0
// attune tune: measures the legal schedules of one problem, of a suite's, or of what was wanted,
// and stores the winners.
#include <memory>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/progress.h"
#include "cli/tune_cases.h"
#include "cli/tune_plan.h"
#include "cli/tune_report.h"
#include "cli/units.h"
#include "cli/work.h"
#include "src/support/try.h"
#include "src/tuner/random_tensors.h"

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kFooter = R"(Examples:
  attune tune                                   what runs on this device asked for, else a suite
  attune tune --problem P.json --input IN.safetensors --budget 10
  attune tune --problem P.json --batch 1 --q-len 2048 --kv-len 2048
  attune tune --suite cpu --budget 20 --store results.db
  attune tune --suite llama3-8b --shard 2/4     the second of four machines' shares
  attune tune --suite cpu --dry-run             what it would do, and how long that takes

Every candidate runs in a process of its own and is checked against a plain kernel before it is timed.
Ctrl-C keeps what was measured; the same command goes on from there. A result that is stored and was
found by as thorough a search is not measured again without --again.
With --input candidates are timed on its tensors: a mask that reads tensors, and a block list, cost
what they make it cost. Without it everything is drawn at random, about half of the blocks of a list,
and P.json declares what its expressions name.)";

/// [FLOP] of one run on what was measured on. What was drawn at random is drawn again.
double work_of(const SuiteCase& test, const std::optional<Inputs>& inputs, std::uint64_t seed) {
  if (inputs) return useful_flops(test.problem, test.shape, &inputs->tensors);
  if (test.problem.declarations == Declarations() && !test.problem.has_blocks()) {
    return flops(test.problem, test.shape);
  }
  const OperandBuffers drawn(test.problem, test.shape, seed);
  return useful_flops(test.problem, test.shape, &drawn.tensors());
}

TuneOptions options_of(const TuneFlags& flags) {
  TuneOptions options;
  options.budget_seconds = flags.budget_seconds;
  options.exhaustive = flags.exhaustive;
  options.again = flags.again;
  options.jobs = flags.jobs;
  options.seed = flags.seed;
  options.candidate_seconds = flags.candidate_seconds;
  options.isolate = !flags.in_process;
  return options;
}

Result<TunedCase> tune_case(const TuneFlags& flags, Engine& engine, const SuiteCase& test,
                            const std::optional<Inputs>& inputs, const std::string& prefix,
                            ProgressLine& line) {
  TuneOptions options = options_of(flags);
  if (inputs) options.operands = &inputs->tensors;
  options.progress = [&](const TuneProgress& step) { show_progress(line, prefix, step); };
  Result<TuneReport> report = engine.tune(test.problem, test.shape, options);
  line.clear();
  if (!report) return tl::unexpected(report.error());
  TunedCase tuned{test, *std::move(report), 0, operands_text(test.problem, inputs)};
  tuned.gflops =
      giga_per_second(work_of(test, inputs, tuned.report.seed), tuned.report.winner.median_us);
  return tuned;
}

Status tune_all(const TuneFlags& flags, Engine& engine, const TuneCases& given,
                InterruptGuard& guard, Console& console) {
  const auto& [cases, inputs, why] = given;
  ProgressLine line;
  const std::string place =
      engine.store().path().empty() ? "memory only; see the note" : engine.store().path();
  guard.before_exit([&] {
    engine.store().flush();
    line.clear();
    fmt::print(stderr, "attune: interrupted; what was measured so far is in {}\n", place);
  });
  std::vector<TunedCase> done;
  std::vector<std::string> failed;
  Status outcome;
  for (std::size_t i = 0; i < cases.size(); ++i) {
    const SuiteCase& test = cases[i];
    const std::string prefix =
        test.name.empty() ? "" : fmt::format("[{}/{}] {}: ", i + 1, cases.size(), test.name);
    console.line(fmt::format("{}{}, {}", prefix, test.problem.text(), test.shape.text()));
    console.line(fmt::format("operands: {}", operands_text(test.problem, inputs)));
    Result<TunedCase> tuned = tune_case(flags, engine, test, inputs, prefix, line);
    if (tuned) {
      print_case(*tuned, engine.target(), console);
      done.push_back(*std::move(tuned));
      continue;
    }
    // One case that cannot be tuned does not take the others' turn.
    outcome = tl::unexpected(tuned.error());
    failed.push_back(test.name);
    if (cases.size() > 1) console.note(fmt::format("{}failed: {}", prefix, tuned.error().message));
  }
  engine.store().flush();
  guard.before_exit({});
  console.notes(engine.notes());
  print_closing_table(done, console);
  if (!done.empty()) console.line(fmt::format("stored in: {}", place));
  Json results = Json::array();
  for (const TunedCase& tuned : done) results.push_back(Json::parse(case_json(tuned)));
  console.result(
      Json{{"results", std::move(results)}, {"failed", failed}, {"store", engine.store().path()}}
          .dump(-1, ' ', false, Json::error_handler_t::replace));
  return outcome;
}

Status tune(const TuneFlags& flags, Console& console) {
  ATTUNE_CHECK_OK(check_seconds("--budget", flags.budget_seconds));
  ATTUNE_CHECK_OK(check_seconds("--candidate-time", flags.candidate_seconds));
  InterruptGuard guard;
  ATTUNE_TRY(Engine engine, Engine::open(flags.engine.options));
  console.notes(engine.notes());
  if (flags.space) return print_space(flags, engine, console);
  ATTUNE_TRY(TuneCases given, read_tune_cases(flags, engine, console));
  ATTUNE_TRY(given.cases, shard_of(std::move(given.cases), flags.shard));
  if (!given.why.empty()) console.line("tuning " + given.why);
  const bool many = flags.problem.problem_path.empty();
  std::vector<SuiteCase> fitting;
  for (SuiteCase& test : given.cases) {
    const Status fits = check_memory(test.problem, test.shape, engine.target());
    if (fits) {
      fitting.push_back(std::move(test));
    } else if (many) {
      console.note(fmt::format("{} is passed over: {}", test.name, fits.error().message));
    } else {
      return fits;
    }
  }
  given.cases = std::move(fitting);
  if (given.cases.empty() && !flags.shard.empty()) {
    console.line(fmt::format(
        "nothing to tune: the suite has fewer cases than shares, and {} is empty", flags.shard));
  }
  if (flags.dry_run) return print_plan(flags, engine, given, console);
  return tune_all(flags, engine, given, guard, console);
}

void add_search_flags(CLI::App& app, TuneFlags& flags) {
  app.add_option("--budget", flags.budget_seconds,
                 "time for each shape (default 10); a minute and more searches the whole space")
      ->type_name("SECONDS");
  app.add_flag("--exhaustive", flags.exhaustive,
               "measure every legal schedule to the end, whatever it takes");
  app.add_flag("--again", flags.again, "measure what is stored already anew");
  app.add_option("--jobs", flags.jobs, "compilations at once (default: one per core, at most 8)")
      ->check(CLI::Range(0, 1024))
      ->type_name("N");
  app.add_option("--seed", flags.seed, "seed of inputs and order (default: drawn and printed)")
      ->type_name("N");
  app.add_option("--candidate-time", flags.candidate_seconds,
                 "what one candidate may take to compile, check or time once (default: by the "
                 "problem's size)")
      ->type_name("SECONDS");
  app.add_flag("--in-process", flags.in_process,
               "run candidates in this process; one that crashes ends it");
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
  app->add_flag("--wanted", flags->wanted,
                "tune the shapes that runs on this device asked for and had no result of");
  app->add_option("--shard", flags->shard, "only the i-th of n shares of the cases")
      ->type_name("i/n");
  add_engine_flags(*app, flags->engine);
  add_search_flags(*app, *flags);
  app->add_flag("--dry-run", flags->dry_run, "say what would be tuned; measure nothing");
  app->add_flag("--space", flags->space,
                "show the families' parameters and restrictions; with a problem, its schedules");
  add_json_flag(*app);
  app->footer(kFooter);
  return {app, [flags](Console& console) { return tune(*flags, console); }};
}

}  // namespace attune::cli
