// SPDX-License-Identifier: Apache-2.0
// The statements that tune.db is used with; schema.sql describes its tables.
#pragma once

#include <array>
#include <string_view>

namespace attune::sql {

inline constexpr std::string_view kPutMeta =
    "INSERT INTO meta (k, v) VALUES ('created', ?1), ('library', ?2) ON CONFLICT DO NOTHING";
inline constexpr std::string_view kPutDevice =
    "INSERT INTO device (dev, canon, arch, name, units, l2_bytes, memory_bytes)"
    " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
inline constexpr std::string_view kPutEnv =
    "INSERT INTO env (env, facts) VALUES (?, ?) ON CONFLICT DO NOTHING";
inline constexpr std::string_view kPutFamily =
    "INSERT INTO family (fam, abi_rev) VALUES (?, ?)"
    " ON CONFLICT (fam) DO UPDATE SET abi_rev = max(abi_rev, excluded.abi_rev)";
inline constexpr std::string_view kPutProblem =
    "INSERT INTO problem (prob, canon, shape, discrete, lg_b, lg_q, lg_kv)"
    " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
inline constexpr std::string_view kPutWinner =
    "INSERT INTO winner (dev, policy, prob, fam, schedule, config_hash, abi_rev, code_hash, effort,"
    " t_us, lo_us, hi_us, n, default_us, runner_up, runner_up_us, max_err, n_trials, tune_s, env,"
    " origin, verified, created, tie, seed)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (dev, policy, prob) DO UPDATE SET fam = excluded.fam,"
    " schedule = excluded.schedule, config_hash = excluded.config_hash, abi_rev = excluded.abi_rev,"
    " code_hash = excluded.code_hash, effort = excluded.effort, t_us = excluded.t_us,"
    " lo_us = excluded.lo_us, hi_us = excluded.hi_us, n = excluded.n,"
    " default_us = excluded.default_us, runner_up = excluded.runner_up,"
    " runner_up_us = excluded.runner_up_us, max_err = excluded.max_err,"
    " n_trials = excluded.n_trials, tune_s = excluded.tune_s, env = excluded.env,"
    " origin = excluded.origin, verified = excluded.verified, created = excluded.created,"
    " tie = excluded.tie, seed = excluded.seed"
    // What was measured here stays, also when another process has just put it.
    " WHERE excluded.origin = 'local' OR winner.origin <> 'local'";
inline constexpr std::string_view kPutTrial =
    "INSERT INTO trial (dev, policy, prob, config_hash, schedule, status, reason, code_hash, t_us,"
    " lo_us, hi_us, n, compile_ms, code_bytes, registers, spill_bytes, shared_bytes, seed, env,"
    " created)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (dev, policy, prob, config_hash) DO UPDATE SET schedule = excluded.schedule,"
    " status = excluded.status, reason = excluded.reason, code_hash = excluded.code_hash,"
    " t_us = excluded.t_us, lo_us = excluded.lo_us, hi_us = excluded.hi_us, n = excluded.n,"
    " compile_ms = excluded.compile_ms, code_bytes = excluded.code_bytes,"
    " registers = excluded.registers, spill_bytes = excluded.spill_bytes,"
    " shared_bytes = excluded.shared_bytes, seed = excluded.seed, env = excluded.env,"
    " created = excluded.created";
inline constexpr std::string_view kPutWanted =
    "INSERT INTO wanted (dev, prob, hits, rung, first_seen, last_seen) VALUES (?1, ?2, 1, ?3, ?4, "
    "?4)"
    " ON CONFLICT (dev, prob) DO UPDATE SET hits = hits + 1, rung = excluded.rung,"
    " last_seen = excluded.last_seen";
inline constexpr std::string_view kDropWanted = "DELETE FROM wanted WHERE dev = ? AND prob = ?";

// LEFT JOIN, so that a row without its device or problem is seen and reported, not silently absent.
inline constexpr std::string_view kGetWinners =
    "SELECT w.dev, w.prob, d.canon, p.canon, p.shape, w.policy, w.schedule, w.config_hash, "
    "w.abi_rev,"
    " w.code_hash, w.effort, w.t_us, w.lo_us, w.hi_us, w.n, w.default_us, w.runner_up,"
    " w.runner_up_us, w.max_err, w.n_trials, w.tune_s, w.origin, w.created,"
    " w.tie, w.seed, w.env, e.facts"
    " FROM winner w LEFT JOIN device d ON d.dev = w.dev LEFT JOIN problem p ON p.prob = w.prob"
    " LEFT JOIN env e ON e.env = w.env";
inline constexpr std::string_view kGetWanted =
    "SELECT d.canon, w.prob, p.canon, p.shape, w.hits, w.rung, w.last_seen"
    " FROM wanted w JOIN device d ON d.dev = w.dev JOIN problem p ON p.prob = w.prob"
    " WHERE w.dev = ?";
inline constexpr std::string_view kGetTrials =
    "SELECT schedule, config_hash, status, reason, code_hash, t_us, lo_us, hi_us, n, compile_ms,"
    " code_bytes, registers, spill_bytes, shared_bytes, seed, created FROM trial WHERE dev = ? AND "
    "policy = ? AND prob = ?"
    " ORDER BY created, config_hash";
inline constexpr std::string_view kGetBlocklist = "SELECT fam, dev_pat, config_pat FROM blocklist";
inline constexpr std::string_view kDropWinner =
    "DELETE FROM winner WHERE dev = ? AND policy = ? AND prob = ? AND config_hash = ?";
inline constexpr std::string_view kDropWinners = "DELETE FROM winner WHERE created < ?";
inline constexpr std::string_view kDropTrials = "DELETE FROM trial WHERE created < ?";
inline constexpr std::string_view kDropWantedBefore = "DELETE FROM wanted WHERE last_seen < ?";
inline constexpr std::string_view kDropProblems =
    "DELETE FROM problem WHERE prob NOT IN (SELECT prob FROM winner UNION SELECT prob FROM trial"
    " UNION SELECT prob FROM wanted)";

/// Every statement: a file in which one cannot be prepared does not have our tables.
inline constexpr std::array kAll = {
    kPutMeta,      kPutDevice,  kPutEnv,      kPutFamily,  kPutProblem,       kPutWinner,
    kPutTrial,     kPutWanted,  kDropWanted,  kGetWinners, kGetWanted,        kGetTrials,
    kGetBlocklist, kDropWinner, kDropWinners, kDropTrials, kDropWantedBefore, kDropProblems};

}  // namespace attune::sql
