// SPDX-License-Identifier: Apache-2.0
// Store: tuning results on disk. A SQLite file that people can ship; it never holds code and never
// fails a run.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <attune/problem.h>
#include <attune/result.h>
#include <attune/schedule.h>
#include <attune/target.h>

namespace attune {

/// One tuned result: the winner for a problem and shape on a device model.
struct TuneRecord {
  std::string device;   ///< Target::json of the device model.
  std::string problem;  ///< Problem::json.
  Shape shape;
  std::string schedule;   ///< Schedule::json of the winner.
  int abi_rev = 0;        ///< The family's revision when it was tuned.
  std::string code_hash;  ///< Hash of the emitted source; another one means "stale".
  /// How it was measured: "cold", or "cold_given" with inputs that the caller gave
  /// (docs/measuring.md). Files of schema 1 have "warm": inputs stayed in cache.
  std::string policy = "cold";
  /// How thorough the search was: "default" (nothing else was measured), "quick", "full" (a budget
  /// of a minute or more, or every candidate looked at) or "exhaustive" (every candidate measured
  /// to the end).
  std::string effort = "quick";
  double median_us = 0, low_us = 0, high_us = 0;  ///< [us] median, 20th and 80th percentile.
  int samples = 0;
  double default_us = 0;    ///< [us] the default schedule in the same session.
  std::string runner_up;    ///< Schedule::json of the second best, or empty.
  double runner_up_us = 0;  ///< [us]
  double max_error = 0;     ///< Largest difference to the oracle that acceptance saw.
  double tie = 0;           ///< Relative difference below which two times were a tie.
  int trials = 0;           ///< Candidates that were looked at.
  double tune_seconds = 0;  ///< [s]
  std::uint64_t seed = 0;   ///< Of inputs and order.
  /// JSON object: what surrounded the measurement ("library", "compiler", "driver", "os", …). Texts
  /// only; no part of any key. Empty if unknown.
  std::string environment;
  std::string created;           ///< UTC, ISO 8601.
  std::string origin = "local";  ///< "local", "imported" or "shipped".
};

/// One candidate that was looked at, winner or not.
struct TrialRecord {
  std::string device, problem;
  Shape shape;
  std::string schedule;
  /// "racing" (accepted, measured so far), "ok" (measured to the end), "slow" (dropped as slower),
  /// "pruned" (left out by the compiler's report), or a failure: "compile_failed", "wrong",
  /// "run_failed", "crashed" or "hung".
  std::string status;
  std::string reason;  ///< For failures: what happened, with the seed and command to repeat it.
  std::string code_hash;
  std::string policy = "cold";
  double median_us = 0, low_us = 0, high_us = 0;  ///< [us]
  int samples = 0;
  double compile_ms = 0;  ///< [ms]
  std::int64_t code_bytes = 0;
  int registers = 0;              ///< Of one GPU thread.
  std::int64_t spill_bytes = 0;   ///< Registers kept in local memory [bytes].
  std::int64_t shared_bytes = 0;  ///< Shared memory of one block, static and dynamic [bytes].
  std::uint64_t seed = 0;         ///< Of inputs and order.
  std::string created;
};

/// A problem and shape that was asked for and had no exact record.
struct WantedShape {
  std::string device, problem;
  Shape shape;
  std::int64_t hits = 0;  ///< How often.
  std::string rung;       ///< What served it last, in rung_name's words.
  std::string last_seen;  ///< UTC, ISO 8601.
};

/// Which way a schedule was found, from best to worst.
enum class Rung { kGiven, kTuned, kExact, kBucket, kNearest, kSimilarDevice, kDefault };
/// "given", "tuned now", "stored, exact", "stored, same bucket", "stored, nearest", "stored,
/// similar device", "default".
std::string_view rung_name(Rung rung);

struct StoreHit {
  Rung rung = Rung::kExact;
  TuneRecord record;
};

/// Which files a store reads, and which it writes.
struct StoreOptions {
  std::string path;  ///< The user's file; `tune.db` in the default folder when empty.
  /// Results that come with the program: lines as in attune/store_files.h. Read during `open` only.
  std::string_view shipped;
  /// Files to read below the user's, an earlier one before a later one. When not given: every
  /// `*.db` in the folders of `$ATTUNE_TUNED_PATH`, separated by colons, by name in each. They are
  /// never written, locked or migrated in place, so that they may lie anywhere.
  std::optional<std::vector<std::string>> sealed = {};
  /// Writes a file on a network file system in place, for one process at a time.
  bool trust_network = false;
};

/// The tuning results of one user, and below them those of sealed files and of the program, which
/// are of origin "shipped" and stay where they are. All member functions are thread-safe. Look-ups
/// touch memory only; writes go through one background thread, `flush` waits for it. After a fork,
/// the child must not use its parent's stores (letting go of them is safe); it opens its own.
class Store {
 public:
  /// Opens `path`, or `tune.db` in the default folder when empty. Never fails: a folder that cannot
  /// be written, a newer version, a damaged file or one that is not a database gives a store that
  /// works from memory (a damaged file is first renamed aside), and `notes` says so. A file of an
  /// earlier version is brought to the present one, and what it was is kept beside it. A file that
  /// cannot be written, or that lies on a network file system, is read; results then go to a file
  /// of this machine, which `notes` names.
  static std::shared_ptr<Store> open(const StoreOptions& options);
  static std::shared_ptr<Store> open(const std::string& path = {});
  ~Store();
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  /// The file that results are written to, or the one that is only read when there is none to
  /// write; empty when the store lives in memory only.
  const std::string& path() const;
  /// What a person should know about how it was opened or what could not be written, one line each.
  std::vector<std::string> notes() const;

  /// The best record for a problem and shape on a device model: the exact shape, else one in the
  /// same power-of-two bucket, else the nearest within a factor of two over all axes together, else
  /// the exact shape or bucket on another device of the same architecture, with the nearest number
  /// of units. Equal rungs: local before imported before shipped, then the nearer, then the newer.
  /// `accept` rejects records that must not be used (another revision, an illegal schedule).
  std::optional<StoreHit> find(const std::string& device, const std::string& problem,
                               const Shape& shape,
                               const std::function<bool(const TuneRecord&)>& accept = {}) const;

  /// All winners, those of lower layers too, newest first.
  std::vector<TuneRecord> records() const;
  /// All trials of one winner's key.
  std::vector<TrialRecord> trials(const TuneRecord& record) const;

  /// Adds or replaces a winner; an imported one never replaces a local one. Without a given
  /// environment, a local one gets the present library and system. Errors: none that reach the
  /// caller; a failed write becomes a note.
  void put(const TuneRecord& record);
  /// Adds or replaces a trial, likewise.
  void put(const TrialRecord& record);
  /// Removes winners and trials created, and wishes last seen, before `before` (UTC, ISO 8601).
  /// Returns how many winners.
  int prune(const std::string& before);
  /// Removes the user's winners of which `remove` is true. Returns how many.
  int remove_if(const std::function<bool(const TuneRecord&)>& remove);
  /// Notes a shape that was asked for but found no exact record, and the rung that served it.
  void want(const std::string& device, const std::string& problem, const Shape& shape, Rung rung);
  /// What was asked for on a device model, by any process, and has no exact record in the user's
  /// file since; most often asked first, then the latest.
  std::vector<WantedShape> wanted(const std::string& device) const;
  /// Waits until everything put so far is on disk (or has become a note).
  void flush();
  /// SQLite's own integrity check, our schema version and every row; one line per fault, empty when
  /// sound.
  std::vector<std::string> check() const;

 private:
  Store();
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// `$ATTUNE_CACHE_DIR`, else `$XDG_CACHE_HOME/attune`, else `~/.cache/attune`; empty if none is
/// set.
std::string default_cache_dir();

}  // namespace attune
