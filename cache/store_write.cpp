// SPDX-License-Identifier: Apache-2.0
#include <sys/utsname.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cache/record_rules.h"
#include "cache/store_rows.h"
#include "cache/store_sql.h"
#include "src/support/hash.h"
#include "src/support/text.h"
#include "src/support/try.h"

namespace attune {

using sqlite::Connection;
using sqlite::Outcome;
using sqlite::Value;

namespace {

Value or_null(const std::optional<std::string>& text) {
  if (!text) return std::monostate{};
  return std::string_view(*text);
}

Value or_null(const std::optional<std::int64_t>& number) {
  if (!number) return std::monostate{};
  return *number;
}

// The rows that winners, trials and wanted shapes refer to.
Outcome<void> write_parents(Connection& connection, const std::string& device,
                            const std::string& problem, const Shape& shape) {
  ATTUNE_CHECK_OK(connection.run(sql::kPutMeta, {utc_now(), std::string_view(ATTUNE_VERSION)}));
  const DeviceFacts facts = device_facts(device);
  ATTUNE_CHECK_OK(
      connection.run(sql::kPutDevice,
                     {device_key(device), device, or_null(facts.arch), or_null(facts.name),
                      or_null(facts.units), or_null(facts.l2_bytes), or_null(facts.memory_bytes)}));
  const ShapeAxes axes = axes_of(shape);
  return connection.run(sql::kPutProblem,
                        {problem_key(problem, shape), problem, shape_text(shape),
                         content_hash(problem), axes.batch, axes.q_len, axes.kv_len});
}

// Returns the environment's key, or NULL for one that is not known.
Outcome<std::optional<std::string>> write_env(Connection& connection, const std::string& facts) {
  if (facts.empty()) return std::optional<std::string>();
  std::string key = content_hash(facts);
  ATTUNE_CHECK_OK(connection.run(sql::kPutEnv, {key, facts}));
  return std::optional<std::string>(std::move(key));
}

}  // namespace

std::string own_environment() {
  utsname system{};
  std::string os = "unknown";
  if (uname(&system) == 0) {
    os = fmt::format("{} {} {}", system.sysname, system.release, system.machine);
  }
  return nlohmann::json{{"library", ATTUNE_VERSION}, {"os", os}}.dump(
      -1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Outcome<void> write_winner(Connection& connection, const TuneRecord& record) {
  ATTUNE_CHECK_OK(write_parents(connection, record.device, record.problem, record.shape));
  const std::string family = family_of(record.schedule);
  ATTUNE_CHECK_OK(connection.run(sql::kPutFamily, {family, std::int64_t{record.abi_rev}}));
  // Only what was measured here was accepted against our own oracle.
  const bool local = record.origin == "local";
  ATTUNE_TRY(const std::optional<std::string> env, write_env(connection, record.environment));
  ATTUNE_CHECK_OK(connection.run(
      sql::kDropWanted, {device_key(record.device), problem_key(record.problem, record.shape)}));
  return connection.run(sql::kPutWinner, {device_key(record.device),
                                          record.policy,
                                          problem_key(record.problem, record.shape),
                                          family,
                                          record.schedule,
                                          content_hash(record.schedule),
                                          std::int64_t{record.abi_rev},
                                          record.code_hash,
                                          record.effort,
                                          record.median_us,
                                          record.low_us,
                                          record.high_us,
                                          std::int64_t{record.samples},
                                          record.default_us,
                                          record.runner_up,
                                          record.runner_up_us,
                                          record.max_error,
                                          std::int64_t{record.trials},
                                          record.tune_seconds,
                                          or_null(env),
                                          record.origin,
                                          std::int64_t{local},
                                          record.created,
                                          record.tie,
                                          static_cast<std::int64_t>(record.seed)});
}

Outcome<void> write_trial(Connection& connection, const TrialRecord& record) {
  ATTUNE_CHECK_OK(write_parents(connection, record.device, record.problem, record.shape));
  ATTUNE_TRY(const std::optional<std::string> env, write_env(connection, own_environment()));
  return connection.run(sql::kPutTrial, {device_key(record.device),
                                         record.policy,
                                         problem_key(record.problem, record.shape),
                                         content_hash(record.schedule),
                                         record.schedule,
                                         record.status,
                                         record.reason,
                                         record.code_hash,
                                         record.median_us,
                                         record.low_us,
                                         record.high_us,
                                         std::int64_t{record.samples},
                                         record.compile_ms,
                                         record.code_bytes,
                                         std::int64_t{record.registers},
                                         record.spill_bytes,
                                         record.shared_bytes,
                                         static_cast<std::int64_t>(record.seed),
                                         or_null(env),
                                         record.created});
}

Outcome<void> write_wanted(Connection& connection, const std::string& device,
                           const std::string& problem, const Shape& shape, const std::string& rung,
                           const std::string& now) {
  ATTUNE_CHECK_OK(write_parents(connection, device, problem, shape));
  return connection.run(sql::kPutWanted,
                        {device_key(device), problem_key(problem, shape), rung, now});
}

Outcome<void> delete_winner(Connection& connection, const TuneRecord& record) {
  ATTUNE_CHECK_OK(connection.run(sql::kDropWinner, {device_key(record.device), record.policy,
                                                    problem_key(record.problem, record.shape),
                                                    content_hash(record.schedule)}));
  return connection.run(sql::kDropProblems);
}

Outcome<std::int64_t> delete_before(Connection& connection, const std::string& before) {
  ATTUNE_CHECK_OK(connection.run(sql::kDropWinners, {before}));
  const std::int64_t removed = connection.changes();
  ATTUNE_CHECK_OK(connection.run(sql::kDropTrials, {before}));
  ATTUNE_CHECK_OK(connection.run(sql::kDropWantedBefore, {before}));
  ATTUNE_CHECK_OK(connection.run(sql::kDropProblems));
  return removed;
}

}  // namespace attune
