// SPDX-License-Identifier: Apache-2.0
// A folder for the time being.
#pragma once

#include <memory>
#include <string>

#include <attune/result.h>

namespace attune {

/// A fresh folder in $TMPDIR or the system's place for such, removed with all in it at the end of
/// the object's life.
class ScratchFolder {
 public:
  /// Errors: kIo, with what to do.
  static Result<std::unique_ptr<ScratchFolder>> make();
  ~ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  const std::string& path() const { return path_; }
  std::string file(const std::string& name) const { return path_ + "/" + name; }

 private:
  explicit ScratchFolder(std::string path) : path_(std::move(path)) {}
  std::string path_;
};

}  // namespace attune
