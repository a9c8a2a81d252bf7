// SPDX-License-Identifier: Apache-2.0
// Files that carry tuning results from one machine to another: exported, imported, merged,
// compared.
//
// Two formats with the same content, told apart by their bytes, never by their names:
//   .db     one closed SQLite file with the tables of cache/schema.sql
//   .jsonl  one winner a line, sorted, byte-reproducible, to be reviewed and kept under version
//           control; its fields are listed in cache/result_line.h and docs/guide/store.md
// Both hold winners only: no trials, no block list, and never any code. What is read from a file is
// data: each row passes the rules of the store, and `accept` has the last word.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include <attune/result.h>
#include <attune/store.h>

namespace attune {

/// Why a record must not be used, or "" when it may.
using AcceptRecord = std::function<std::string(const TuneRecord&)>;

/// Why this build must not use a stored result: its device, problem or family is unknown, its
/// revision is another one, or its schedule is illegal for the problem on that device. "" when it
/// may. Thread-safe; needs no device.
std::string unusable_reason(const TuneRecord& record);

/// Which results are exported; empty fields let all through.
struct ExportFilter {
  std::string device;   ///< GLOB pattern over the arch, the name or "arch/name" of the device.
  std::string problem;  ///< Problem::json, compared as text.
  std::string since;    ///< Created at or after this day or moment, "2026-01-31".
};

struct ExportReport {
  std::int64_t records = 0;           ///< Written.
  std::vector<std::string> left_out;  ///< One line for each record too long for a line of the file.
};

/// Writes the user's results (those of lower layers stay where they are) to `path`, which ends in
/// `.db` or `.jsonl`. The file appears whole or not at all. A file that is there is replaced only
/// if it is one of these two kinds and no store in use. Errors: kInvalidArgument for another
/// ending, a date that is none or a file that is not ours; kIo.
Result<ExportReport> export_results(const Store& store, const std::string& path,
                                    const ExportFilter& filter = {});

struct ResultFile {
  std::vector<TuneRecord> records;    ///< As the file has them, `origin` too.
  std::vector<std::string> rejected;  ///< One line for each row that is not usable, with its place.
};

/// Reads a file of either format, a store that is in use as well. Limits: lines of 64 KiB, a file
/// of 1 GiB, a million rows.
/// Errors: kNotFound, kIo; kInvalidArgument for a file that is neither or exceeds a limit as a
/// whole.
Result<ResultFile> read_results(const std::string& path);

struct ImportReport {
  std::int64_t imported = 0;          ///< Put into the store, or that would be.
  std::int64_t kept = 0;              ///< What the store already has stays, by `replaces`.
  std::vector<std::string> rejected;  ///< One line for each row, with the reason.
};

/// Takes a file's results into the user's store, as "imported": not yet verified here.
/// `dry_run` only counts. Errors: those of read_results.
Result<ImportReport> import_results(Store& store, const std::string& path,
                                    const AcceptRecord& accept, bool dry_run = false);

struct MergeReport {
  std::int64_t records = 0;           ///< In the output.
  std::int64_t dropped = 0;           ///< Lost to another record of the same key.
  std::vector<std::string> rejected;  ///< One line for each row, with its file and the reason.
};

/// Merges files into one, written as by export_results. Only what its own store measured is taken.
/// The output depends on the set of records alone: neither on the order of the inputs, nor on how
/// records are spread over them, nor on repetitions.
/// Errors: those of read_results and export_results.
Result<MergeReport> merge_files(const std::vector<std::string>& inputs, const std::string& output,
                                const AcceptRecord& accept);

/// The conflict rule: whether `candidate` should take the place of `existing`, a record of the same
/// device, problem, shape and policy. In this order, the first that decides:
///   1. local replaces imported, imported replaces shipped, and never the other way round;
///   2. the more thorough search ("quick" < "full" < "exhaustive") wins;
///   3. measured in the same environment: the candidate has to be at least 2 % faster, with
///      intervals that do not overlap;
///   4. in another one: the candidate has to be newer, and the generated code another.
/// A record never replaces its equal.
bool replaces(const TuneRecord& candidate, const TuneRecord& existing);

struct ResultChange {
  TuneRecord before, after;
  double time_ratio = 0;  ///< after.median_us / before.median_us; 0 if unknown.
};

struct ResultDiff {
  std::vector<TuneRecord> added, removed;  ///< Only in the second, only in the first.
  std::vector<ResultChange> changed;       ///< In both, with another schedule or measurement.
};

/// Compares two files of either format, in the order of the .jsonl form.
/// Errors: those of read_results; also kInvalidArgument when one has rows that are not usable.
Result<ResultDiff> diff_files(const std::string& before, const std::string& after);

}  // namespace attune
