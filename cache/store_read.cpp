// SPDX-License-Identifier: Apache-2.0
#include "cache/store_rows.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <string_view>
#include <utility>

#include <embedded/tune_migration_1.h>
#include <embedded/tune_schema.h>
#include <fmt/format.h>

#include "cache/record_rules.h"
#include "cache/store_sql.h"
#include "src/support/files.h"
#include "src/support/hash.h"
#include "src/support/try.h"

namespace attune {
namespace {

using sqlite::Connection;
using sqlite::Outcome;
using sqlite::Statement;

Outcome<void> probe(Connection& connection) {
  for (std::string_view sql : sql::kAll) {
    ATTUNE_TRY(const Statement statement, connection.query(sql));
    static_cast<void>(statement);
  }
  return {};
}

// Reads columns one after the other and remembers whether any had a wrong type.
class Row {
 public:
  explicit Row(const Statement& statement) : statement_(statement) {}
  bool ok() const { return ok_; }

  std::string text() { return checked(statement_.text(column_++)); }
  double real() { return checked(statement_.real(column_++)); }
  std::int64_t integer() { return checked(statement_.integer(column_++)); }
  bool next_is_null() const { return statement_.is_null(column_); }
  int small_integer() {
    const std::int64_t value = integer();
    const bool fits =
        value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max();
    ok_ = ok_ && fits;
    return fits ? static_cast<int>(value) : 0;
  }

 private:
  template <class T>
  T checked(std::optional<T> value) {
    ok_ = ok_ && value.has_value();
    return value ? *std::move(value) : T{};
  }

  const Statement& statement_;
  int column_ = 0;
  bool ok_ = true;
};

// Why the row is not usable, or "" with `record` filled.
std::string winner_from(Row row, TuneRecord& record) {
  const std::string dev = row.text(), prob = row.text();
  record.device = row.text();
  record.problem = row.text();
  const std::string shape = row.text();
  if (!row.ok()) return "its device or problem is missing";
  record.policy = row.text();
  record.schedule = row.text();
  const std::string config_hash = row.text();
  record.abi_rev = row.small_integer();
  record.code_hash = row.text();
  record.effort = row.text();
  record.median_us = row.real();
  record.low_us = row.real();
  record.high_us = row.real();
  record.samples = row.small_integer();
  record.default_us = row.real();
  record.runner_up = row.text();
  record.runner_up_us = row.real();
  record.max_error = row.real();
  record.trials = row.small_integer();
  record.tune_seconds = row.real();
  record.origin = row.text();
  record.created = row.text();
  record.tie = row.real();
  record.seed = static_cast<std::uint64_t>(row.integer());
  if (!row.ok()) return "a column has the wrong type or is out of range";
  if (!row.next_is_null()) {
    const std::string env = row.text();
    record.environment = row.text();
    if (!row.ok() || content_hash(record.environment) != env) {
      return "its environment is missing or does not match its key";
    }
  }
  const std::optional<Shape> read_shape = shape_from_text(shape);
  if (!read_shape) return "the shape is out of range or not in its canonical form";
  record.shape = *read_shape;
  if (device_key(record.device) != dev || problem_key(record.problem, record.shape) != prob ||
      content_hash(record.schedule) != config_hash) {
    return "its keys do not match its content";
  }
  return fault_of(record);
}

bool trial_from(Row row, const TuneRecord& winner, TrialRecord& record) {
  record.device = winner.device;
  record.problem = winner.problem;
  record.shape = winner.shape;
  record.policy = winner.policy;
  record.schedule = row.text();
  const std::string config_hash = row.text();
  record.status = row.text();
  record.reason = printable(row.text());
  record.code_hash = row.text();
  record.median_us = row.real();
  record.low_us = row.real();
  record.high_us = row.real();
  record.samples = row.small_integer();
  record.compile_ms = row.real();
  record.code_bytes = row.integer();
  record.registers = row.small_integer();
  record.spill_bytes = row.integer();
  record.shared_bytes = row.integer();
  record.seed = static_cast<std::uint64_t>(row.integer());
  record.created = row.text();
  return row.ok() && content_hash(record.schedule) == config_hash && fault_of(record).empty();
}

}  // namespace

FileKind tune_file_kind() {
  static const std::array<std::string_view, 1> kMigrations = {embedded::tune_migration_1};
  FileKind kind;
  kind.content = "tuning results";
  kind.importable = true;
  kind.application_id = 0x41544E31;  // 'ATN1'
  kind.user_version = 2;
  kind.schema = embedded::tune_schema;
  kind.migrations = kMigrations;
  kind.probe = probe;
  kind.on_network = on_network_file_system;
  return kind;
}

bool blocks(const std::vector<BlockRule>& rules, const TuneRecord& record) {
  if (rules.empty()) return false;
  const std::string family = family_of(record.schedule);
  return std::ranges::any_of(rules, [&](const BlockRule& rule) {
    return sqlite::glob_matches(rule.family, family) &&
           sqlite::glob_matches(rule.device, record.device) &&
           sqlite::glob_matches(rule.schedule, record.schedule);
  });
}

Outcome<StoredWinners> read_winners(Connection& connection) {
  StoredWinners winners;
  ATTUNE_TRY(Statement statement, connection.query(sql::kGetWinners));
  for (;;) {
    ATTUNE_TRY(const bool row, statement.step());
    if (!row) return winners;
    TuneRecord record;
    const std::string fault = winner_from(Row(statement), record);
    if (fault.empty()) {
      winners.records.push_back(std::move(record));
    } else {
      const std::string prob = printable(statement.text(1).value_or("?")).substr(0, 32);
      winners.skipped.push_back(fmt::format("winner of problem {}: {}", prob, fault));
    }
  }
}

Outcome<std::vector<BlockRule>> read_blocklist(Connection& connection) {
  constexpr std::size_t kLongestPattern = 256;
  std::vector<BlockRule> rules;
  ATTUNE_TRY(Statement statement, connection.query(sql::kGetBlocklist));
  for (;;) {
    ATTUNE_TRY(const bool more, statement.step());
    if (!more) return rules;
    Row row(statement);
    BlockRule rule{row.text(), row.text(), row.text()};
    const bool short_enough =
        std::max({rule.family.size(), rule.device.size(), rule.schedule.size()}) <= kLongestPattern;
    if (row.ok() && short_enough) rules.push_back(std::move(rule));
  }
}

Outcome<std::vector<TrialRecord>> read_trials(Connection& connection, const TuneRecord& winner) {
  std::vector<TrialRecord> trials;
  const std::string dev = device_key(winner.device);
  const std::string prob = problem_key(winner.problem, winner.shape);
  ATTUNE_TRY(Statement statement, connection.query(sql::kGetTrials, {dev, winner.policy, prob}));
  for (;;) {
    ATTUNE_TRY(const bool row, statement.step());
    if (!row) return trials;
    TrialRecord record;
    if (trial_from(Row(statement), winner, record)) trials.push_back(std::move(record));
  }
}

Outcome<std::vector<WantedShape>> read_wanted(Connection& connection, const std::string& device) {
  std::vector<WantedShape> all;
  ATTUNE_TRY(Statement statement, connection.query(sql::kGetWanted, {device_key(device)}));
  for (;;) {
    ATTUNE_TRY(const bool more, statement.step());
    if (!more) return all;
    Row row(statement);
    WantedShape wanted;
    wanted.device = row.text();
    const std::string prob = row.text();
    wanted.problem = row.text();
    const std::optional<Shape> shape = shape_from_text(row.text());
    wanted.hits = row.integer();
    wanted.rung = printable(row.text());
    wanted.last_seen = row.text();
    if (!row.ok() || !shape || wanted.hits < 1 || !is_date(wanted.last_seen)) continue;
    wanted.shape = *shape;
    const bool own = wanted.device == device && problem_key(wanted.problem, *shape) == prob &&
                     is_usable_key(wanted.device, wanted.problem, *shape);
    if (own) all.push_back(std::move(wanted));
  }
}

Outcome<std::vector<std::string>> check_file(Connection& connection) {
  std::vector<std::string> faults;
  {
    ATTUNE_TRY(Statement statement, connection.query("PRAGMA quick_check(20)"));
    for (;;) {
      ATTUNE_TRY(const bool row, statement.step());
      if (!row) break;
      const std::string line = printable(statement.text(0).value_or("?"));
      if (line != "ok") faults.push_back("SQLite: " + line);
    }
  }
  const FileKind kind = tune_file_kind();
  ATTUNE_TRY(const std::int64_t version, connection.integer("PRAGMA user_version"));
  if (version != kind.user_version) {
    faults.push_back(
        fmt::format("the format's version is {}, expected {}", version, kind.user_version));
  }
  {
    ATTUNE_TRY(Statement statement, connection.query("PRAGMA foreign_key_check"));
    for (;;) {
      ATTUNE_TRY(const bool row, statement.step());
      if (!row) break;
      faults.push_back(fmt::format("a row of {} refers to a row of {} that does not exist",
                                   printable(statement.text(0).value_or("?")),
                                   printable(statement.text(2).value_or("?"))));
    }
  }
  ATTUNE_TRY(const StoredWinners winners, read_winners(connection));
  faults.insert(faults.end(), winners.skipped.begin(), winners.skipped.end());
  return faults;
}

}  // namespace attune
