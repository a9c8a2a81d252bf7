// SPDX-License-Identifier: Apache-2.0
// The rules by which tune.db and kern.db are opened. They never fail a caller:
//
//   the folder or file cannot be written   what can be read is read, nothing is written
//   no file                                a fresh one is made
//   an empty file                          counts as no file
//   another application_id                 somebody else's database: not touched
//   a higher user_version                  a newer attune's: not touched
//   damaged, or not a database             renamed aside, then a fresh one is made
//
// Local files use WAL; on network file systems, where WAL's shared memory does not work, a rollback
// journal.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "cache/notes.h"
#include "cache/sqlite.h"

namespace attune {

/// What distinguishes one kind of file.
struct FileKind {
  std::string_view content;         ///< For messages: "tuning results".
  std::int64_t application_id = 0;  ///< Of the schema.
  std::int64_t user_version = 0;    ///< Of the schema, the highest one understood.
  std::string_view schema;          ///< SQL that makes a fresh file.
  bool incremental_vacuum = false;
  /// Prepares every statement that will be used; fails for a file with other tables than ours.
  sqlite::Outcome<void> (*probe)(sqlite::Connection&) = nullptr;
  bool (*on_network)(const std::string& folder) = nullptr;
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
  FileIdentity identity;
  /// Reading and writing use one connection each, so that a look-up never waits for a lock that the
  /// writing thread is waiting for.
  std::optional<sqlite::Connection> reader, writer;
};

/// Opens `path` (absolute) by the rules above; what a person should know of it goes to `notes`.
OpenedFile open_file(const std::string& path, const FileKind& kind, Notes& notes);

/// Renames a damaged file and what SQLite keeps beside it to `<path>.corrupt-<utc time>`, unless
/// another process has already put a different file there. All connections to it must be closed.
/// Returns false, with a note, when it cannot be renamed.
bool set_aside(const std::string& path, const FileIdentity& identity, const std::string& reason,
               Notes& notes);

}  // namespace attune
