// SPDX-License-Identifier: Apache-2.0
// attune cache: looks at and prunes stored tuning results and compiled kernels.
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <memory>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cache/kernel_store.h"
#include "cli/commands.h"
#include "cli/problem_flags.h"
#include "cli/records.h"
#include "cli/units.h"
#include "src/support/try.h"

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;

struct CacheFlags {
  EngineFlags engine;
  ProblemFlags problem;
  std::optional<std::size_t> number;
  std::optional<int> older_than_days;
  bool kernels = false;
};

constexpr const char* kFooter = R"(Examples:
  attune cache list
  attune cache show 1
  attune cache prune --older-than 90 --kernels

export, import, merge and diff are not in this version.)";

/// Opens the store to look at it. Unlike a run, this neither makes a file nor sets a damaged one
/// aside. Errors: kNotFound for a --store that does not exist; kInvalidArgument for one that is no
/// database. The default file may be absent: then there is no store, which is null here.
Result<std::shared_ptr<Store>> open_existing(const CacheFlags& flags) {
  std::string path = flags.engine.options.store_path;
  const bool named = !path.empty();
  if (!named) {
    const std::string folder = default_cache_dir();
    if (folder.empty()) {
      return fail(ErrorCode::kInvalidArgument,
                  "none of ATTUNE_CACHE_DIR, XDG_CACHE_HOME and HOME is set",
                  "name the file with --store");
    }
    path = folder + "/tune.db";
  }
  std::error_code error;
  if (!std::filesystem::exists(path, error)) {
    if (!named) return std::shared_ptr<Store>();
    return fail(ErrorCode::kNotFound, fmt::format("there is no store `{}`", path),
                "`attune tune --store FILE` makes one");
  }
  char magic[16] = "";
  std::ifstream file(path, std::ios::binary);
  file.read(magic, sizeof magic);
  const bool sqlite =
      std::string_view(magic, sizeof magic) == std::string_view("SQLite format 3\0", 16);
  if (!sqlite && !(file.gcount() == 0 && std::filesystem::is_regular_file(path, error))) {
    return fail(ErrorCode::kInvalidArgument, fmt::format("`{}` is not a database of attune", path),
                "it was left as it is");
  }
  return Store::open(path);
}

std::string place_of(const CacheFlags& flags) {
  const std::string& named = flags.engine.options.store_path;
  return named.empty() ? default_cache_dir() + "/tune.db" : named;
}

std::string record_line(std::size_t number, const TuneRecord& r) {
  return fmt::format("{:>3}  {}, {}: {}  {}", number, problem_text(r.problem), r.shape.text(),
                     winner_text(r), r.created);
}

Status list(const CacheFlags& flags, Console& console) {
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

void print_record(const TuneRecord& r, const std::vector<TrialRecord>& trials, Console& console) {
  console.line(fmt::format("problem: {}", problem_text(r.problem)));
  console.line(fmt::format("shape: {}", r.shape.text()));
  console.line(fmt::format("device: {}", device_text(r.device)));
  console.line(fmt::format("winner: {}", winner_text(r)));
  console.line(fmt::format("  {} to {} in {} samples, default {}", time_text(r.low_us),
                           time_text(r.high_us), r.samples, time_text(r.default_us)));
  if (!r.runner_up.empty()) {
    console.line(
        fmt::format("  second: {}, {}", schedule_text(r.runner_up), time_text(r.runner_up_us)));
  }
  console.line(fmt::format("  {} candidates in {:.1f} s, {}, origin {}, effort {}, policy {}",
                           r.trials, r.tune_seconds, r.created, r.origin, r.effort, r.policy));
  for (const TrialRecord& t : trials) {
    const bool timed = t.status == "ok" || t.status == "slow";
    console.line(fmt::format("  {:<14} {:>10}  {}{}", t.status, timed ? time_text(t.median_us) : "",
                             schedule_text(t.schedule), t.reason.empty() ? "" : ": " + t.reason));
  }
}

bool timed_before(const TrialRecord& a, const TrialRecord& b) {
  const bool a_ok = a.status == "ok", b_ok = b.status == "ok";
  return a_ok != b_ok ? a_ok : a.median_us < b.median_us;
}

Status show(const CacheFlags& flags, Console& console) {
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

Status check(const CacheFlags& flags, Console& console) {
  ATTUNE_TRY(const std::shared_ptr<Store> store, open_existing(flags));
  std::vector<std::string> faults;
  std::size_t count = 0;
  if (store) {
    faults = store->check();
    // A store that had to be opened in another way than asked for is not sound either.
    const std::vector<std::string> notes = store->notes();
    faults.insert(faults.end(), notes.begin(), notes.end());
    count = store->records().size();
  }
  for (const std::string& fault : faults) console.line(fault);
  console.result(Json{{"store", place_of(flags)}, {"records", count}, {"faults", faults}}.dump(
      -1, ' ', false, Json::error_handler_t::replace));
  if (!faults.empty()) {
    return fail(ErrorCode::kIo,
                fmt::format("{}: {} fault{}", place_of(flags), faults.size(),
                            faults.size() == 1 ? "" : "s"),
                "a run with it still works; a new file is made by tuning with another --store");
  }
  console.line(store ? fmt::format("{}: sound, {} results", place_of(flags), count)
                     : fmt::format("{} does not exist yet", place_of(flags)));
  return {};
}

Status prune(const CacheFlags& flags, Console& console) {
  if (!flags.older_than_days && !flags.kernels) {
    return fail(
        ErrorCode::kInvalidArgument, "it is not said what to prune",
        "give --older-than DAYS for tuning results, --kernels for compiled kernels, or both");
  }
  Json json = Json::object();
  if (flags.older_than_days) {
    ATTUNE_TRY(const std::shared_ptr<Store> store, open_existing(flags));
    const auto before =
        std::chrono::system_clock::now() - std::chrono::hours(24) * *flags.older_than_days;
    const std::string date = fmt::format("{:%Y-%m-%dT%H:%M:%SZ}",
                                         fmt::gmtime(std::chrono::system_clock::to_time_t(before)));
    const int removed = store ? store->prune(date) : 0;
    if (store) console.notes(store->notes());
    console.line(
        fmt::format("removed {} results from before {} in {}", removed, date, place_of(flags)));
    json["removed_results"] = removed;
  }
  if (flags.kernels) {
    const std::shared_ptr<KernelStore> kernels = KernelStore::open(default_cache_dir());
    const auto [count, bytes] = kernels->size();
    const int removed = kernels->clear();
    console.notes(kernels->notes());
    console.line(fmt::format("removed {} compiled kernels ({}) from {}", removed,
                             bytes_text(double(bytes)), kernels->path()));
    json["removed_kernels"] = removed;
  }
  console.result(json.dump());
  return {};
}

using Action = Status (*)(const CacheFlags&, Console&);

struct Subcommand {
  const char* name;
  const char* description;
  Action action;  ///< Null for what this version does not have.
};

constexpr Subcommand kSubcommands[] = {
    {"list", "one line for each stored result, newest first", list},
    {"show", "a result and the candidates it was chosen from", show},
    {"check", "SQLite's integrity check and the schema's version", check},
    {"prune", "remove old results, or all compiled kernels", prune},
    {"export", "not in this version", nullptr},
    {"import", "not in this version", nullptr},
    {"merge", "not in this version", nullptr},
    {"diff", "not in this version", nullptr}};

Status act(const CLI::App& app, const CacheFlags& flags, Console& console) {
  const auto chosen =
      std::find_if(std::begin(kSubcommands), std::end(kSubcommands),
                   [&](const Subcommand& candidate) { return app.got_subcommand(candidate.name); });
  if (chosen->action != nullptr) return chosen->action(flags, console);
  return fail(ErrorCode::kUnsupported,
              fmt::format("`attune cache {}` is not in this version", chosen->name),
              "this version has list, show, check and prune");
}

}  // namespace

Command add_cache(CLI::App& program) {
  CLI::App* app = program.add_subcommand("cache", "look at or prune stored results and kernels");
  auto flags = std::make_shared<CacheFlags>();
  add_store_flag(*app, flags->engine);
  add_json_flag(*app);
  app->require_subcommand(1);
  app->footer(kFooter);
  for (const Subcommand& subcommand : kSubcommands) {
    CLI::App* nested = app->add_subcommand(subcommand.name, subcommand.description);
    // --store and --json may stand on either side; what is refused is so with any words after it.
    nested->fallthrough(subcommand.action != nullptr);
    nested->allow_extras(subcommand.action == nullptr);
  }
  CLI::App* show_app = app->get_subcommand("show");
  show_app->add_option("number", flags->number, "its number in `attune cache list`")
      ->type_name("N");
  add_problem_flag(*show_app, flags->problem);
  CLI::App* prune_app = app->get_subcommand("prune");
  prune_app->add_option("--older-than", flags->older_than_days, "results older than this many days")
      ->check(CLI::Range(0, 36500))
      ->type_name("DAYS");
  prune_app->add_flag("--kernels", flags->kernels, "all compiled kernels (kern.db)");
  return {app, [app, flags](Console& console) { return act(*app, *flags, console); }};
}

}  // namespace attune::cli
