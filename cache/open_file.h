// SPDX-License-Identifier: Apache-2.0
// The rules by which tune.db and kern.db are opened. They never fail a caller:
//
//   the folder or file cannot be written   what can be read is read, nothing is written there
//   on a network file system               likewise: SQLite's locks cannot be trusted there
//   no file                                a fresh one is made
//   an empty file                          counts as no file
//   another application_id                 somebody else's database: not touched
//   a higher user_version                  a newer attune's: not touched
//   a lower user_version                   brought to ours (migration.h); where it cannot be
//                                          written, a copy in memory is
//   damaged, or not a database             renamed aside, then a fresh one is made
//
// Files in use have a write-ahead log (WAL). What cannot be written where it is named can go to a
// file of this machine: node_local.h.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "cache/notes.h"
#include "cache/sqlite.h"

namespace attune {

/// What distinguishes one kind of file.
struct FileKind {
  std::string_view content;         ///< For messages: "tuning results".
  bool importable = false;          ///< `attune cache import` takes such a file's rows.
  std::int64_t application_id = 0;  ///< Of the schema.
  std::int64_t user_version = 0;    ///< Of the schema, the highest one understood.
  std::string_view schema;          ///< SQL that makes a fresh file.
  /// SQL from each earlier version to the next, the first from version 1 to 2.
  std::span<const std::string_view> migrations = {};
  bool incremental_vacuum = false;
  /// Prepares every statement that will be used; fails for a file with other tables than ours.
  sqlite::Outcome<void> (*probe)(sqlite::Connection&) = nullptr;
  bool (*on_network)(const std::string& folder) = nullptr;
  /// Writes on a network file system all the same, with a rollback journal: for one person who
  /// knows that nobody else does.
  bool trust_network = false;
};

enum class Access { kNone, kReadOnly, kWritable };

/// Which file a path named when it was opened: device and inode.
struct FileIdentity {
  std::uint64_t device = 0, inode = 0;
  friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};
std::optional<FileIdentity> identity_of(const std::string& path);

struct OpenedFile {
  Access access = Access::kNone;
  /// It is not written because of where it lies, not because of what it is: its kind of rows may be
  /// kept elsewhere.
  bool writes_elsewhere = false;
  FileIdentity identity;
  /// Reading and writing use one connection each, so that a look-up never waits for a lock that the
  /// writing thread is waiting for.
  std::optional<sqlite::Connection> reader, writer;
};

/// Opens `path` (absolute) by the rules above; what a person should know of it goes to `notes`.
OpenedFile open_file(const std::string& path, const FileKind& kind, Notes& notes);

/// Opens a sound file of a kind to read it, and only that. One of an earlier version gives a copy
/// in memory, brought to the present one. Errors: kForeign for another program's or a newer
/// attune's file, kDamaged for one that is none.
sqlite::Outcome<sqlite::Connection> open_connection(const std::string& path, const FileKind& kind,
                                                    sqlite::OpenMode mode);

/// Renames a damaged file and what SQLite keeps beside it to `<path>.corrupt-<utc time>`, unless
/// another process has already put a different file there. All connections to it must be closed.
/// Returns false, with a note, when it cannot be renamed.
bool set_aside(const std::string& path, const FileIdentity& identity, const std::string& reason,
               Notes& notes);

}  // namespace attune
