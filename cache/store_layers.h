// SPDX-License-Identifier: Apache-2.0
// The layers below a user's file: sealed databases, and the lines that come with the program. They
// are read once and never written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <attune/store.h>

#include "cache/notes.h"
#include "cache/store_rows.h"

namespace attune {

/// What a file or text below the user's has; what cannot be used becomes a note.
struct LowerLayer {
  std::vector<TuneRecord> records;
  std::vector<BlockRule> rules;
};

/// Every `*.db` of the folders in `$ATTUNE_TUNED_PATH`, in the order of the folders, then by name.
std::vector<std::string> sealed_files(Notes& notes);
LowerLayer read_sealed_file(const std::string& path, Notes& notes);
LowerLayer read_shipped_lines(std::string_view lines, Notes& notes);

}  // namespace attune
