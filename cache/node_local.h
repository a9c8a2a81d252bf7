// SPDX-License-Identifier: Apache-2.0
// Where rows go that cannot be written where they were meant to be: a folder of this machine that
// belongs to this user alone.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "cache/database.h"
#include "cache/notes.h"

namespace attune {

/// `$XDG_RUNTIME_DIR/attune`, else `attune-<uid>` in `$TMPDIR` or `/tmp`: made with access for this
/// user alone. One that is a link, another user's, open to others or on a network file system is
/// not used. Empty if there is none; `why` then says so.
std::string node_local_folder(std::string& why);

/// The files that a store uses for one name.
struct OpenedPlace {
  std::unique_ptr<Database> read_only;  ///< Null unless rows are written elsewhere.
  std::unique_ptr<Database> main;       ///< The one to write; may be unable to.
  std::string path;                     ///< Of `main`, or of what is read; empty for neither.
};

/// Opens `path` (absolute), and where it is only read, `<stem>-<hash of path>.db` of the folder
/// above. Notes say where rows go.
OpenedPlace open_place(const std::string& path, std::string_view stem, const FileKind& kind,
                       Notes& notes, const std::function<void()>& replaced = {});

}  // namespace attune
