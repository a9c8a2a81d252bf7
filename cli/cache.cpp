// SPDX-License-Identifier: Apache-2.0
// attune cache: its subcommands and their flags. What they do is in cli/cache_*.cpp.
#include <algorithm>
#include <memory>

#include <CLI/CLI.hpp>

#include "cli/cache_flags.h"
#include "cli/commands.h"

namespace attune::cli {
namespace {

constexpr const char* kFooter = R"(Examples:
  attune cache list
  attune cache show 1
  attune cache export -o h100.jsonl --device 'sm_90a/*H100*'
  attune cache check h100.jsonl
  attune cache import h100.jsonl --dry-run
  attune cache merge node1.jsonl node2.jsonl -o all.jsonl
  attune cache prune --older-than 90 --stale --kernels)";

using Action = Status (*)(const CacheFlags&, Console&);

struct Subcommand {
  const char* name;
  const char* description;
  Action action;
};

constexpr Subcommand kSubcommands[] = {
    {"list", "one line for each stored result, newest first", list_cache},
    {"show", "a result and the candidates it was chosen from", show_cache},
    {"check", "whether a store or an exported file is sound, row by row", check_cache},
    {"prune", "remove old or stale results, or all compiled kernels", prune_cache},
    {"export", "write results to a .db or .jsonl file", export_cache},
    {"import", "take an exported file's results into the store", import_cache},
    {"merge", "several exported files into one", merge_cache},
    {"diff", "what differs between two exported files", diff_cache}};

void add_show_flags(CLI::App& app, CacheFlags& flags) {
  app.add_option("number", flags.number, "its number in `attune cache list`")->type_name("N");
  add_problem_flag(app, flags.problem);
}

void add_prune_flags(CLI::App& app, CacheFlags& flags) {
  app.add_option("--older-than", flags.older_than_days, "results older than this many days")
      ->check(CLI::Range(0, 36500))
      ->type_name("DAYS");
  app.add_flag("--stale", flags.stale, "results that this version would not use");
  app.add_flag("--kernels", flags.kernels, "all compiled kernels (kern.db)");
}

void add_output_flag(CLI::App& app, CacheFlags& flags) {
  app.add_option("-o,--output", flags.output, "the file to write: .db or .jsonl")
      ->required()
      ->type_name("FILE");
}

void add_export_flags(CLI::App& app, CacheFlags& flags) {
  add_output_flag(app, flags);
  app.add_option("--device", flags.device, "devices whose arch, name or arch/name matches")
      ->type_name("GLOB");
  add_problem_flag(app, flags.problem);
  app.add_option("--since", flags.since, "results from this day on, or of so many days")
      ->type_name("DATE|DAYS");
}

void add_files(CLI::App& app, CacheFlags& flags, int least, int most) {
  CLI::Option* files = app.add_option("files", flags.files, "exported files or stores");
  files->expected(least, most)->type_name("FILE");
  if (least > 0) files->required();
}

}  // namespace

Command add_cache(CLI::App& program) {
  constexpr int kMostFiles = 10000;
  CLI::App* app = program.add_subcommand("cache", "look at, check, prune and move stored results");
  auto flags = std::make_shared<CacheFlags>();
  add_store_flag(*app, flags->engine);
  add_json_flag(*app);
  app->require_subcommand(1);
  app->footer(kFooter);
  for (const Subcommand& subcommand : kSubcommands) {
    // --store and --json may stand on either side.
    app->add_subcommand(subcommand.name, subcommand.description)->fallthrough();
  }
  add_show_flags(*app->get_subcommand("show"), *flags);
  add_files(*app->get_subcommand("check"), *flags, 0, 1);
  add_prune_flags(*app->get_subcommand("prune"), *flags);
  add_export_flags(*app->get_subcommand("export"), *flags);
  add_files(*app->get_subcommand("import"), *flags, 1, 1);
  app->get_subcommand("import")->add_flag("--dry-run", flags->dry_run, "only say what would be");
  add_files(*app->get_subcommand("merge"), *flags, 1, kMostFiles);
  add_output_flag(*app->get_subcommand("merge"), *flags);
  add_files(*app->get_subcommand("diff"), *flags, 2, 2);
  return {app, [app, flags](Console& console) {
            const auto chosen = std::ranges::find_if(
                kSubcommands,
                [&](const Subcommand& candidate) { return app->got_subcommand(candidate.name); });
            return chosen->action(*flags, console);
          }};
}

}  // namespace attune::cli
