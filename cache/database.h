// SPDX-License-Identifier: Apache-2.0
// Database: one of our files while it is in use. It follows the file: one that turns out to be
// damaged is set aside and replaced by a fresh one, and one that another process replaced is opened
// again.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <string>

#include "cache/notes.h"
#include "cache/open_file.h"
#include "cache/sqlite.h"

namespace attune {

/// Thread-safe. A handle must not be used in a child after fork: SQLite's locks do not survive it.
class Database {
 public:
  /// Opens `path` (absolute) by the rules of open_file.h. `replaced` is called, from whatever
  /// thread found the damage, when a fresh file has taken the place of a damaged one.
  Database(std::string path, const FileKind& kind, Notes& notes,
           std::function<void()> replaced = {});

  Access access() const { return access_; }
  /// Whether rows may be kept elsewhere, since this place was not to be written when it was opened.
  bool writes_elsewhere() const { return writes_elsewhere_; }

  /// Runs `work` on the reading connection.
  /// Errors: those of `work`; kStorage when nothing can be read. After kDamaged, a writable file
  /// has been replaced by a fresh one, unless `repair` is false.
  sqlite::Outcome<void> read(const sqlite::Work& work, bool repair = true);

  /// Runs `work` in one BEGIN IMMEDIATE transaction. Errors: likewise.
  sqlite::Outcome<void> write(const sqlite::Work& work);

 private:
  void open();
  void close(bool damaged);
  void repair(const FileIdentity& seen, const std::string& reason);

  const std::string path_;
  const FileKind kind_;
  Notes& notes_;
  const std::function<void()> replaced_;
  // Locked in this order. Each guards its connection; `file_`'s other fields need both to change.
  std::mutex write_mutex_, read_mutex_;
  OpenedFile file_;
  std::atomic<Access> access_{Access::kNone};
  bool writes_elsewhere_ = false;  // Constant once constructed.
  int repairs_ = 0;
};

}  // namespace attune
