// SPDX-License-Identifier: Apache-2.0
// What a Store is made of: winners in memory, one or two files behind them, and a writing thread.
#pragma once

#include <sys/types.h>
#include <unistd.h>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include <attune/store.h>

#include "cache/database.h"
#include "cache/notes.h"
#include "cache/record_map.h"
#include "cache/store_layers.h"
#include "cache/store_rows.h"
#include "cache/writer.h"

namespace attune {

struct Store::Impl {
  using Trial = std::shared_ptr<const TrialRecord>;

  const pid_t owner = getpid();
  Notes notes;
  std::string path;
  std::unique_ptr<Database> read_only;  // Below `database`, when the user's file is only read.
  std::unique_ptr<Database> database;   // Null without any place for a file.
  RecordMap winners;
  std::vector<BlockRule> blocklist;  // Constant once open.
  std::mutex mutex;                  // Guards the two below.
  // Trials that are not on disk (yet): by trial_group, then by schedule.
  std::map<std::string, std::map<std::string, Trial>> trials;
  // Wanted shapes that are not on disk (yet), by device and problem key; hits are those to add.
  std::map<std::pair<std::string, std::string>, WantedShape> wanted;
  bool write_failed = false;  // Used by jobs only, which run one at a time.
  Writer writer;              // Last, so that it ends before what its jobs use.

  void open(const StoreOptions& options);
  void open_user_file(const StoreOptions& options);
  void load(Database& from);
  void add(LowerLayer layer);
  bool writable() const { return database && database->access() == Access::kWritable; }
  /// Queues a write in a transaction of its own; `saved` is called when it is on disk.
  void save(sqlite::Work work, std::function<void()> saved = {});
  Writer::Progress try_to_save(const sqlite::Work& work);
  void save_winner(const TuneRecord& record);
  void forget_trial(const std::string& group, const Trial& trial);
  void save_wanted(const WantedShape& shape);
  /// Reads both of the user's files, the one below first. Failures become notes, with `what`.
  void read_each(const char* what, const sqlite::Work& work);
};

}  // namespace attune
