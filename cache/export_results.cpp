// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <utility>

#include <fmt/format.h>

#include "cache/open_file.h"
#include "cache/record_rules.h"
#include "cache/result_line.h"
#include "cache/result_output.h"
#include "cache/store_rows.h"
#include "src/support/files.h"
#include "src/support/try.h"

namespace attune {

using sqlite::Connection;
using sqlite::Outcome;

namespace {

Outcome<void> fill_and_save(const std::vector<TuneRecord>& records, const std::string& path) {
  const FileKind kind = tune_file_kind();
  ATTUNE_TRY(Connection connection, Connection::in_memory());
  ATTUNE_CHECK_OK(connection.exec(std::string(kind.schema)));
  const auto write_all = [&](Connection& inside) -> Outcome<void> {
    for (const TuneRecord& record : records) ATTUNE_CHECK_OK(write_winner(inside, record));
    return {};
  };
  ATTUNE_CHECK_OK(sqlite::transact(connection, write_all));
  // The only way to a file that needs neither a log nor shared memory beside it.
  return connection.run("VACUUM INTO ?", {path});
}

// SQLite does not wait for this, and a name must not appear before its content.
bool reached_disk(const std::string& path) {
  const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  const bool done = file >= 0 && fsync(file) == 0;
  if (file >= 0) close(file);
  return done;
}

Status write_database(const std::vector<TuneRecord>& records, const std::string& path) {
  std::error_code error;
  std::filesystem::path target = path;
  if (std::filesystem::is_symlink(target, error)) target = std::filesystem::canonical(path, error);
  static std::atomic<unsigned> counter{0};
  const std::string name = fmt::format(".attune-{}-{}.tmp.db", getpid(), counter.fetch_add(1));
  const std::string unfinished = (target.parent_path() / name).string();
  std::remove(unfinished.c_str());
  std::string fault;
  if (const Outcome<void> done = fill_and_save(records, unfinished); !done) {
    fault = done.error().message;
  } else if (!reached_disk(unfinished)) {
    fault = std::strerror(errno);
  } else if (std::filesystem::rename(unfinished, target, error); error) {
    fault = error.message();
  }
  if (fault.empty()) return {};
  std::remove(unfinished.c_str());
  std::remove((unfinished + "-journal").c_str());
  return fail(ErrorCode::kIo, fmt::format("cannot write `{}`: {}", path, fault));
}

bool matches(const TuneRecord& record, const ExportFilter& filter) {
  if (!filter.problem.empty() && record.problem != filter.problem) return false;
  if (record.created < filter.since) return false;
  if (filter.device.empty()) return true;
  const DeviceFacts facts = device_facts(record.device);
  const std::string arch = facts.arch.value_or(""), name = facts.name.value_or("");
  return std::ranges::any_of(std::array{arch, name, arch + "/" + name}, [&](const auto& text) {
    return sqlite::glob_matches(filter.device, text);
  });
}

}  // namespace

Result<ResultFormat> format_of(const std::string& path) {
  if (path.ends_with(".db")) return ResultFormat::kDatabase;
  if (path.ends_with(".jsonl")) return ResultFormat::kLines;
  return fail(ErrorCode::kInvalidArgument,
              fmt::format("the name `{}` does not say in which format to write", path),
              "it has to end in .db or .jsonl");
}

Status check_output(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::exists(path, error)) return {};
  const auto refused = [&](const std::string& why, const std::string& hint) {
    return fail(ErrorCode::kInvalidArgument, fmt::format("`{}` is not replaced: {}", path, why),
                hint);
  };
  const std::string another = "choose another name, or remove it first";
  if (!std::filesystem::is_regular_file(path, error)) return refused("it is not a file", another);
  if (std::filesystem::exists(path + "-wal", error)) {
    return refused("it is a store in use", "`attune cache import` adds results to a store");
  }
  char head[100] = "";
  std::ifstream file(path, std::ios::binary);
  file.read(head, sizeof head);
  const std::string_view start(head, static_cast<std::size_t>(file.gcount()));
  if (start.empty() || start.starts_with(R"({"attune_result":)")) return {};
  // SQLite's file format, section 1.3: the journal's kind at 18, the application's mark at 68.
  const bool ours = start.size() == sizeof head && start.starts_with("SQLite format 3") &&
                    start.substr(68, 4) == "ATN1";
  if (!ours) return refused("it is no file of tuning results", another);
  if (start[18] != 1) {
    return refused("it is a store", "`attune cache import` adds results to a store");
  }
  return {};
}

Result<ExportReport> write_results(std::vector<TuneRecord> records, const std::string& path) {
  ATTUNE_TRY(const ResultFormat format, format_of(path));
  ATTUNE_CHECK_OK(check_output(path));
  std::ranges::sort(records, result_order);
  ExportReport report;
  std::string lines;
  std::erase_if(records, [&](const TuneRecord& record) {
    std::string line = result_line(record);
    if (line.size() > kLongestResultLine) {
      report.left_out.push_back(fmt::format("the result of {} for {} is longer than 64 KiB",
                                            record.created,
                                            printable(record.problem.substr(0, 80))));
      return true;
    }
    if (format == ResultFormat::kLines) lines += line;
    return false;
  });
  report.records = static_cast<std::int64_t>(records.size());
  if (format == ResultFormat::kLines) {
    ATTUNE_CHECK_OK(write_file(path, lines));
  } else {
    ATTUNE_CHECK_OK(write_database(records, path));
  }
  return report;
}

Result<ExportReport> export_results(const Store& store, const std::string& path,
                                    const ExportFilter& filter) {
  if (!filter.since.empty() && !starts_with_day(filter.since)) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("`{}` is no date", printable(filter.since)),
                "write it like 2026-01-31 or 2026-01-31T12:00:00Z");
  }
  // Asked before anything is opened: reading the file of a store in use would drop its locks.
  if (identity_of(path) && identity_of(path) == identity_of(store.path())) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("`{}` is the store that is exported", path), "choose another name");
  }
  std::vector<TuneRecord> records = store.records();
  std::erase_if(records, [&](const TuneRecord& record) {
    return record.origin == "shipped" || !matches(record, filter);
  });
  return write_results(std::move(records), path);
}

}  // namespace attune
