// SPDX-License-Identifier: Apache-2.0
// Files of an earlier version of the format. The scripts beside the schema lead from each version
// to the next; all of them run in one transaction, so that a process that is killed leaves the old
// file or the new one.
#pragma once

#include <string>

#include "cache/notes.h"
#include "cache/open_file.h"
#include "cache/sqlite.h"

namespace attune {

/// Runs the scripts from the database's version to the kind's. Does nothing, successfully, when it
/// is already there, for example because another process was faster.
/// Errors: kDamaged when the tables are not those of its version.
sqlite::Outcome<void> migrate(sqlite::Connection& connection, const FileKind& kind);

/// The same for a file in use: what it was is first kept as `<path>.v<N>-backup`, one closed file,
/// and a note names it. Processes that do this at once wait for each other. Without a backup
/// nothing is changed. Errors: kStorage for no room.
sqlite::Outcome<void> migrate_file(sqlite::Connection& connection, const std::string& path,
                                   const FileKind& kind, Notes& notes);

/// A copy in memory of what `source` reads, brought to the kind's version: for a file that cannot
/// be written.
sqlite::Outcome<sqlite::Connection> migrated_copy(sqlite::Connection& source, const FileKind& kind);

}  // namespace attune
