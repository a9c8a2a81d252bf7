// SPDX-License-Identifier: Apache-2.0
// The SQL of tune.db: records to rows and back. schema.sql describes the tables.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <attune/store.h>

#include "cache/open_file.h"
#include "cache/sqlite.h"

namespace attune {

/// The kind of file that tune.db is.
FileKind tune_file_kind();

/// A pattern of schedules that must not be used.
struct BlockRule {
  std::string family, device, schedule;  ///< GLOB patterns; all three have to match.
};
bool blocks(const std::vector<BlockRule>& rules, const TuneRecord& record);

struct StoredWinners {
  std::vector<TuneRecord> records;
  std::vector<std::string> skipped;  ///< One line for each row that is not usable.
};

sqlite::Outcome<StoredWinners> read_winners(sqlite::Connection& connection);
sqlite::Outcome<std::vector<BlockRule>> read_blocklist(sqlite::Connection& connection);
/// The usable trials of one winner's key, oldest first.
sqlite::Outcome<std::vector<TrialRecord>> read_trials(sqlite::Connection& connection,
                                                      const TuneRecord& winner);

/// The usable rows of shapes wanted on a device, in no order.
sqlite::Outcome<std::vector<WantedShape>> read_wanted(sqlite::Connection& connection,
                                                      const std::string& device);

/// The environment of this process: attune's version and the system.
std::string own_environment();

/// These run inside a transaction of the caller. The records must keep the rules of record_rules.h.
sqlite::Outcome<void> write_winner(sqlite::Connection& connection, const TuneRecord& record);
sqlite::Outcome<void> write_trial(sqlite::Connection& connection, const TrialRecord& record);
sqlite::Outcome<void> write_wanted(sqlite::Connection& connection, const std::string& device,
                                   const std::string& problem, const Shape& shape,
                                   const std::string& rung, const std::string& now);
/// Removes a winner if its row still has this schedule.
sqlite::Outcome<void> delete_winner(sqlite::Connection& connection, const TuneRecord& record);
/// Removes winners and trials created before a date, and what only they referred to. Returns how
/// many winners.
sqlite::Outcome<std::int64_t> delete_before(sqlite::Connection& connection,
                                            const std::string& before);

/// One line for each fault that SQLite's check or ours finds in the file.
sqlite::Outcome<std::vector<std::string>> check_file(sqlite::Connection& connection);

}  // namespace attune
