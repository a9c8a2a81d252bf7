// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include <attune/store_files.h>

#include "cache/result_line.h"
#include "cache/store_rows.h"
#include "src/support/try.h"

namespace attune {
namespace {

using sqlite::Connection;
using sqlite::Fault;
using sqlite::OpenMode;
using sqlite::Outcome;

constexpr std::uintmax_t kLargestFile = std::uintmax_t{1} << 30;  // [bytes]

tl::unexpected<Error> too_many(const std::string& path) {
  return fail(ErrorCode::kInvalidArgument,
              fmt::format("`{}` has more than {} rows", path, kMostResults),
              "split it into several files");
}

// A log beside the file means a store in use, which is read under its locks. Without one the file
// is all there is, and may lie where no lock can be taken.
Outcome<ResultFile> read_database(const std::string& path, bool& too_large) {
  std::error_code ignored;
  const bool in_use = std::filesystem::exists(path + "-wal", ignored) ||
                      std::filesystem::exists(path + "-journal", ignored);
  ATTUNE_TRY(
      Connection connection,
      open_connection(path, tune_file_kind(), in_use ? OpenMode::kReadOnly : OpenMode::kImmutable));
  ATTUNE_TRY(const std::int64_t rows, connection.integer("SELECT count(*) FROM winner"));
  too_large = rows > static_cast<std::int64_t>(kMostResults);
  if (too_large) return ResultFile{};
  ATTUNE_TRY(StoredWinners winners, read_winners(connection));
  return ResultFile{std::move(winners.records), std::move(winners.skipped)};
}

// Fills `line` with what stands before the next line break, cut after one byte more than is
// allowed; false at the end of the file.
bool read_line(std::istream& file, std::string& line) {
  line.clear();
  std::streambuf& bytes = *file.rdbuf();
  int c = bytes.sbumpc();
  if (c == std::char_traits<char>::eof()) return false;
  for (; c != std::char_traits<char>::eof() && c != '\n'; c = bytes.sbumpc()) {
    if (line.size() <= kLongestResultLine) line.push_back(static_cast<char>(c));
  }
  return true;
}

Result<ResultFile> read_lines(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return fail(ErrorCode::kIo, fmt::format("cannot read `{}`", path));
  ResultFile result;
  std::string line;
  for (std::size_t number = 1; read_line(file, line); ++number) {
    if (number > kMostResults) return too_many(path);
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    TuneRecord record;
    const std::string fault = parse_result_line(line, record);
    if (fault.empty()) {
      result.records.push_back(std::move(record));
    } else {
      result.rejected.push_back(fmt::format("line {}: {}", number, fault));
    }
  }
  if (result.records.empty() && !result.rejected.empty()) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("`{}` has no usable tuning results; {}", path, result.rejected.front()),
                "allowed: a .db or .jsonl file of `attune cache export`, or a store");
  }
  return result;
}

bool begins_as_database(const std::string& path) {
  char head[15] = "";
  std::ifstream(path, std::ios::binary).read(head, sizeof head);
  return std::string_view(head, sizeof head) == "SQLite format 3";
}

}  // namespace

Result<ResultFile> read_results(const std::string& path) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (!std::filesystem::exists(status)) {
    return fail(ErrorCode::kNotFound, fmt::format("there is no file `{}`", path));
  }
  if (!std::filesystem::is_regular_file(status)) {
    return fail(ErrorCode::kInvalidArgument, fmt::format("`{}` is not a file", path));
  }
  const std::uintmax_t size = std::filesystem::file_size(path, error);
  if (error)
    return fail(ErrorCode::kIo, fmt::format("cannot read `{}`: {}", path, error.message()));
  if (size == 0) return ResultFile{};
  if (size > kLargestFile) {
    return fail(ErrorCode::kInvalidArgument, fmt::format("`{}` is larger than 1 GiB", path),
                "tuning results are small: this is likely another file");
  }
  bool too_large = false;
  Outcome<ResultFile> found = read_database(path, too_large);
  if (too_large) return too_many(path);
  if (found) return *std::move(found);
  // NOTE: the file is looked at through SQLite first. Opening and closing a database by other means
  // would drop the locks that a store of this process may hold on it.
  if (found.error().fault == Fault::kDamaged && !begins_as_database(path)) return read_lines(path);
  const bool foreign = found.error().fault == Fault::kForeign;
  return fail(foreign ? ErrorCode::kInvalidArgument : ErrorCode::kIo,
              foreign ? found.error().message
                      : fmt::format("cannot read `{}`: {}", path, found.error().message));
}

}  // namespace attune
