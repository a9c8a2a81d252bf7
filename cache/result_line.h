// SPDX-License-Identifier: Apache-2.0
// A tuning result as one line of JSON: the format of .jsonl files and of the results that come with
// the program. Version 1, UTF-8, at most 64 KiB with the line break '\n':
//
//   line  = object without blanks, its fields in this order, all of them unless marked `?`
//   field   attune_result  1, the version of the format
//           device         object: Target::json
//           problem        object: Problem::json
//           shape          {"batch":B,"q_len":Q,"kv_len":K}
//           policy         word: how it was measured
//           schedule       object: Schedule::json of the winner
//           abi_rev        integer: revision of the schedule's family
//           code_hash      word or ""
//           effort         word: "quick", "full" or "exhaustive"
//           median_us, low_us, high_us   numbers [us]: median, 20th and 80th percentile
//           samples        integer
//           default_us     number [us]
//           runner_up?     object: Schedule::json;  runner_up_us?  number [us]
//           max_error, tie numbers
//           trials         integer
//           tune_seconds   number [s]
//           seed           integer, 0 … 2^64 - 1
//           environment?   object of texts, keys sorted
//           created        "2026-01-31T12:00:00Z"
//           origin         "local": measured by the store that it comes from; "imported": passed on
//
// Lines are sorted by device, problem, batch, q_len, kv_len and policy, of which no two are equal.
// Numbers are the shortest decimals that give the same value back. An object whose text has another
// form than JSON without blanks stands as a string instead. Fields that are not listed make a line
// unusable: who adds one counts the version up.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <attune/store.h>

namespace attune {

inline constexpr int kResultLineVersion = 1;
inline constexpr std::size_t kLongestResultLine = 64 << 10;  ///< With its line break [bytes].
inline constexpr std::size_t kMostResults = 1'000'000;       ///< Rows of a file.

/// The line of a record that keeps the rules of record_rules.h, with its line break.
std::string result_line(const TuneRecord& record);

/// Reads one line, with or without its break. Returns why it is not usable, or "".
std::string parse_result_line(std::string_view line, TuneRecord& record);

struct ResultLines {
  std::vector<TuneRecord> records;
  std::vector<std::string> rejected;  ///< "line 3: the schedule is not …"
};
/// Reads many lines; blank ones are passed over.
ResultLines parse_result_lines(std::string_view text);

/// Whether `a` stands before `b` in a file.
bool result_order(const TuneRecord& a, const TuneRecord& b);
/// Whether both are of the same device, problem, shape and policy.
bool same_result_key(const TuneRecord& a, const TuneRecord& b);

}  // namespace attune
