// SPDX-License-Identifier: Apache-2.0
#include "cache/database.h"

#include <utility>

#include <fmt/format.h>

namespace attune {

using sqlite::failed;
using sqlite::Fault;
using sqlite::Outcome;
using sqlite::Work;

Database::Database(std::string path, const FileKind& kind, Notes& notes,
                   std::function<void()> replaced)
    : path_(std::move(path)), kind_(kind), notes_(notes), replaced_(std::move(replaced)) {
  open();
  writes_elsewhere_ = file_.writes_elsewhere;
}

void Database::open() {
  file_ = open_file(path_, kind_, notes_);
  access_ = file_.access;
}

void Database::close(bool damaged) {
  if (damaged) {
    file_.reader->tidy_on_close(false);
    file_.writer->tidy_on_close(false);
  }
  // The writing connection is the last one, since it can bring the log back into the file.
  file_.reader.reset();
  file_.writer.reset();
  access_ = Access::kNone;
}

Outcome<void> Database::read(const Work& work, bool repair_damage) {
  std::unique_lock lock(read_mutex_);
  if (!file_.reader) return failed(Fault::kStorage, "nothing can be read");
  Outcome<void> done = work(*file_.reader);
  const FileIdentity seen = file_.identity;
  lock.unlock();
  if (!done && done.error().fault == Fault::kDamaged && repair_damage) {
    repair(seen, done.error().message);
  }
  return done;
}

Outcome<void> Database::write(const Work& work) {
  std::unique_lock lock(write_mutex_);
  if (!file_.writer) return failed(Fault::kStorage, "nothing can be written");
  if (identity_of(path_) != file_.identity) {
    // Somebody deleted or replaced the file: what we wrote to the old one would be lost.
    const std::lock_guard reading(read_mutex_);
    close(/*damaged=*/false);
    open();
    if (!file_.writer) return failed(Fault::kStorage, "nothing can be written any more");
  }
  Outcome<void> done = sqlite::transact(*file_.writer, work);
  const FileIdentity seen = file_.identity;
  lock.unlock();
  if (!done && done.error().fault == Fault::kDamaged) repair(seen, done.error().message);
  return done;
}

void Database::repair(const FileIdentity& seen, const std::string& reason) {
  constexpr int kMostRepairs = 3;
  std::unique_lock writing(write_mutex_);
  std::unique_lock reading(read_mutex_);
  if (access_ != Access::kWritable) {
    if (access_ == Access::kReadOnly) {
      notes_.add(fmt::format("`{}` is damaged ({}) and cannot be renamed", path_, reason));
    }
    return;
  }
  if (file_.identity != seen) return;  // Another thread was faster.
  close(/*damaged=*/true);
  if (++repairs_ > kMostRepairs) {
    notes_.add(fmt::format("`{}` keeps being damaged; {} stay in memory", path_, kind_.content));
    return;
  }
  if (set_aside(path_, seen, reason, notes_)) open();
  const bool replaced = access_ == Access::kWritable;
  reading.unlock();
  writing.unlock();
  if (replaced && replaced_) replaced_();
}

}  // namespace attune
