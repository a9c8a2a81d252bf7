// SPDX-License-Identifier: Apache-2.0
#include "src/support/scratch_folder.h"

#include <stdlib.h>

#include <filesystem>

namespace attune {

Result<std::unique_ptr<ScratchFolder>> ScratchFolder::make() {
  std::error_code error;
  std::string path = (std::filesystem::temp_directory_path(error) / "attune-XXXXXX").string();
  if (error || ::mkdtemp(path.data()) == nullptr) {
    return fail(ErrorCode::kIo, "no temporary folder can be made",
                "set TMPDIR to a folder that can be written");
  }
  return std::unique_ptr<ScratchFolder>(new ScratchFolder(std::move(path)));
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace attune
