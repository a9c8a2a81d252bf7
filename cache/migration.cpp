// SPDX-License-Identifier: Apache-2.0
#include "cache/migration.h"

#include <unistd.h>

#include <cstdio>
#include <utility>

#include <fmt/format.h>

#include "cache/folder_lock.h"
#include "src/support/try.h"

namespace attune {

using sqlite::Connection;
using sqlite::failed;
using sqlite::Fault;
using sqlite::Outcome;

namespace {

std::int64_t version_of(const std::string& path) {
  Outcome<Connection> file = Connection::open(path, sqlite::OpenMode::kImmutable);
  return file ? file->integer("PRAGMA user_version").value_or(0) : 0;
}

// A name of this process's own first, so that a backup is whole or absent.
Outcome<void> back_up(Connection& connection, std::int64_t version, const std::string& backup) {
  const std::string unfinished = fmt::format("{}.unfinished-{}", backup, getpid());
  std::remove(unfinished.c_str());
  Outcome<void> done = connection.run("VACUUM INTO ?", {unfinished});
  if (done && version_of(unfinished) != version) {  // Another process has migrated it meanwhile.
    std::remove(unfinished.c_str());
    return {};
  }
  if (done && std::rename(unfinished.c_str(), backup.c_str()) != 0) {
    done = failed(Fault::kStorage, fmt::format("`{}` cannot be made", backup));
  }
  if (!done) std::remove(unfinished.c_str());
  return done;
}

Outcome<void> run_scripts(Connection& connection, const FileKind& kind) {
  ATTUNE_TRY(std::int64_t version, connection.integer("PRAGMA user_version"));
  if (version < 1) return failed(Fault::kDamaged, "it has no format version");
  for (; version < kind.user_version; ++version) {
    const std::string script(kind.migrations[static_cast<std::size_t>(version - 1)]);
    if (Outcome<void> done = connection.exec(script); !done) {
      // The script itself is tested: tables that it does not fit are not those of that version.
      if (done.error().fault != Fault::kOther) return done;
      return failed(Fault::kDamaged, done.error().message);
    }
  }
  return {};
}

}  // namespace

Outcome<void> migrate(Connection& connection, const FileKind& kind) {
  ATTUNE_CHECK_OK(connection.define_content_hash());
  // Tables that others refer to are replaced; this cannot be changed within a transaction.
  ATTUNE_CHECK_OK(connection.exec("PRAGMA foreign_keys = OFF"));
  const Outcome<void> done =
      sqlite::transact(connection, [&](Connection& inside) { return run_scripts(inside, kind); });
  ATTUNE_CHECK_OK(connection.exec("PRAGMA foreign_keys = ON"));
  return done;
}

Outcome<void> migrate_file(Connection& connection, const std::string& path, const FileKind& kind,
                           Notes& notes) {
  const FolderLock lock(path);
  ATTUNE_TRY(const std::int64_t version, connection.integer("PRAGMA user_version"));
  if (version >= kind.user_version) return {};
  const std::string backup = fmt::format("{}.v{}-backup", path, version);
  ATTUNE_CHECK_OK(back_up(connection, version, backup));
  ATTUNE_CHECK_OK(migrate(connection, kind));
  notes.add(
      fmt::format("`{}` was brought from version {} of its format to {}; what it was is kept "
                  "as `{}`",
                  path, version, kind.user_version, backup));
  return {};
}

Outcome<Connection> migrated_copy(Connection& source, const FileKind& kind) {
  ATTUNE_TRY(Connection copy, Connection::in_memory());
  ATTUNE_CHECK_OK(source.copy_into(copy));
  ATTUNE_CHECK_OK(migrate(copy, kind));
  return copy;
}

}  // namespace attune
