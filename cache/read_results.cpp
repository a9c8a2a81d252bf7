// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
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
  const FileKind kind = tune_file_kind();
  Outcome<Connection> opened =
      open_connection(path, kind, in_use ? OpenMode::kReadOnly : OpenMode::kImmutable);
  if (!opened && in_use && opened.error().fault == Fault::kCannotOpen) {
    opened = open_connection(path, kind, OpenMode::kImmutable);  // No lock can be taken there.
  }
  ATTUNE_TRY(Connection connection, std::move(opened));
  ATTUNE_TRY(const std::int64_t rows, connection.integer("SELECT count(*) FROM winner"));
  too_large = rows > static_cast<std::int64_t>(kMostResults);
  if (too_large) return ResultFile{};
  ATTUNE_TRY(StoredWinners winners, read_winners(connection));
  return ResultFile{std::move(winners.records), std::move(winners.skipped)};
}

// A file's lines, with bounded memory whatever the file is. Reads in blocks, since a stream's own
// buffer throws where the system cannot read.
class LineReader {
 public:
  explicit LineReader(std::istream& file) : file_(file) {}

  /// Fills `line` with what stands before the next line break, cut after one byte more than is
  /// allowed; false at the end of the file.
  bool next(std::string& line) {
    line.clear();
    for (bool any = false;; any = true) {
      if (at_ == block_.size() && !fill()) return any;
      const std::size_t end = std::min(block_.find('\n', at_), block_.size());
      line.append(block_, at_, std::min(end - at_, kLongestResultLine + 1 - line.size()));
      at_ = std::min(end + 1, block_.size());
      if (end < block_.size()) return true;
    }
  }

 private:
  bool fill() {
    constexpr std::size_t kBlock = 64 << 10;
    block_.resize(kBlock);
    file_.read(block_.data(), kBlock);
    block_.resize(static_cast<std::size_t>(file_.gcount()));
    at_ = 0;
    return !block_.empty();
  }

  std::istream& file_;
  std::string block_;
  std::size_t at_ = 0;
};

Result<ResultFile> read_lines(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return fail(ErrorCode::kIo, fmt::format("cannot read `{}`", path));
  ResultFile result;
  LineReader lines(file);
  std::string line;
  for (std::size_t number = 1; lines.next(line); ++number) {
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
  if (file.bad()) return fail(ErrorCode::kIo, fmt::format("`{}` cannot be read to its end", path));
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
