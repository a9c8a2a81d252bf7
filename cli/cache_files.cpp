// SPDX-License-Identifier: Apache-2.0
// attune cache export, import, merge and diff: results on their way from one store to another.
#include <algorithm>
#include <cctype>
#include <charconv>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <attune/store_files.h>

#include "cli/cache_flags.h"
#include "cli/records.h"
#include "cli/units.h"
#include "src/support/try.h"

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;

void say(const Json& json, Console& console) {
  console.result(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

// What was left out is no failure, since every file may come from another version; but it is said.
void say_rejected(const std::vector<std::string>& rejected, Console& console) {
  constexpr std::size_t kMostLines = 20;
  for (std::size_t i = 0; i < std::min(rejected.size(), kMostLines); ++i) {
    console.line("left out: " + rejected[i]);
  }
  if (rejected.size() > kMostLines) {
    console.line(fmt::format("left out: {} more", rejected.size() - kMostLines));
  }
}

// A date as it is; a number as so many days ago.
Result<std::string> since(const std::string& text) {
  const bool number = !text.empty() && std::ranges::all_of(text, [](unsigned char c) {
    return std::isdigit(c) != 0;
  });
  if (!number) return text;
  constexpr int kMostDays = 36500;
  int days = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), days);
  static_cast<void>(end);
  if (error != std::errc{} || days > kMostDays) {
    return fail(ErrorCode::kInvalidArgument, fmt::format("--since {} is too many days", text),
                "give up to 36500 days, or a date like 2026-01-31");
  }
  return days_ago(days);
}

std::string result_text(const TuneRecord& r) {
  return fmt::format("{}, {}, {}", device_text(r.device), problem_text(r.problem), r.shape.text());
}

Json results_json(const std::vector<TuneRecord>& records) {
  Json rows = Json::array();
  for (const TuneRecord& record : records) rows.push_back(Json::parse(record_json(record)));
  return rows;
}

// What a dry run without any store would do.
ImportReport import_into_nothing(const ResultFile& file) {
  ImportReport report;
  report.rejected = file.rejected;
  for (const TuneRecord& record : file.records) {
    const std::string reason = unusable_reason(record);
    if (reason.empty()) {
      ++report.imported;
    } else {
      report.rejected.push_back(reason);
    }
  }
  return report;
}

}  // namespace

Status export_cache(const CacheFlags& flags, Console& console) {
  ExportFilter filter;
  filter.device = flags.device;
  ATTUNE_TRY(filter.since, since(flags.since));
  if (!flags.problem.problem_path.empty()) {
    ATTUNE_TRY(const std::string text, read_problem_text(flags.problem.problem_path));
    ATTUNE_TRY(const Problem problem, problem_from_json(text));
    ATTUNE_TRY(const Problem normalized, problem.normalized());
    filter.problem = normalized.json();
  }
  ATTUNE_TRY(const std::shared_ptr<Store> store, open_existing(flags));
  if (!store) {
    return fail(ErrorCode::kNotFound, fmt::format("there is no store `{}` yet", place_of(flags)),
                "`attune tune` fills it");
  }
  ATTUNE_TRY(const ExportReport report, export_results(*store, flags.output, filter));
  console.notes(store->notes());
  say_rejected(report.left_out, console);
  console.line(fmt::format("wrote {} to {}", count_text(report.records, "result"), flags.output));
  say({{"output", flags.output}, {"records", report.records}, {"left_out", report.left_out}},
      console);
  return {};
}

Status import_cache(const CacheFlags& flags, Console& console) {
  const std::string& path = flags.files.front();
  // Read first: a file that cannot be read must not leave a new store behind.
  ATTUNE_TRY(const ResultFile file, read_results(path));
  ATTUNE_TRY(const std::shared_ptr<Store> store, open_to_write(flags, /*create=*/!flags.dry_run));
  ImportReport report;
  if (store) {
    ATTUNE_TRY(report, import_results(*store, path, unusable_reason, flags.dry_run));
    console.notes(store->notes());
  } else {
    report = import_into_nothing(file);
  }
  say_rejected(report.rejected, console);
  console.line(fmt::format("{} {} of {} from {} into {}; {} kept",
                           flags.dry_run ? "would take" : "took", report.imported,
                           count_text(file.records.size() + file.rejected.size(), "result"), path,
                           place_of(flags), report.kept));
  say({{"store", place_of(flags)},
       {"imported", report.imported},
       {"kept", report.kept},
       {"rejected", report.rejected},
       {"dry_run", flags.dry_run}},
      console);
  return {};
}

Status merge_cache(const CacheFlags& flags, Console& console) {
  ATTUNE_TRY(const MergeReport report, merge_files(flags.files, flags.output, unusable_reason));
  say_rejected(report.rejected, console);
  console.line(fmt::format("wrote {} of {} to {}; {} lost to another of their key",
                           count_text(report.records, "result"),
                           count_text(flags.files.size(), "file"), flags.output, report.dropped));
  say({{"output", flags.output},
       {"records", report.records},
       {"dropped", report.dropped},
       {"rejected", report.rejected}},
      console);
  return {};
}

Status diff_cache(const CacheFlags& flags, Console& console) {
  ATTUNE_TRY(const ResultDiff diff, diff_files(flags.files[0], flags.files[1]));
  for (const TuneRecord& r : diff.removed) console.line("- " + result_text(r));
  for (const TuneRecord& r : diff.added) console.line("+ " + result_text(r));
  Json changed = Json::array();
  for (const ResultChange& change : diff.changed) {
    const TuneRecord &a = change.before, &b = change.after;
    console.line(fmt::format("~ {}", result_text(b)));
    console.line(fmt::format("    {}{}, {:.3f}x the time", schedule_text(a.schedule),
                             a.schedule == b.schedule ? "" : " -> " + schedule_text(b.schedule),
                             change.time_ratio));
    changed.push_back({{"before", Json::parse(record_json(a))},
                       {"after", Json::parse(record_json(b))},
                       {"time_ratio", change.time_ratio}});
  }
  console.line(fmt::format("{} added, {} removed, {} changed", diff.added.size(),
                           diff.removed.size(), diff.changed.size()));
  say({{"added", results_json(diff.added)},
       {"removed", results_json(diff.removed)},
       {"changed", changed}},
      console);
  return {};
}

}  // namespace attune::cli
