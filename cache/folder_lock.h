// SPDX-License-Identifier: Apache-2.0
// FolderLock: one process after the other while files of a folder are renamed or rebuilt.
#pragma once

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <string>
#include <thread>

namespace attune {

/// Holds the folder of `path` for as long as it lives, or until the process ends. It waits a few
/// seconds at most: where the folder cannot be locked, who uses this compares what is there before
/// acting, so that only a moment's gap is left.
class FolderLock {
 public:
  explicit FolderLock(const std::string& path) {
    constexpr int kAttempts = 300;
    const std::string folder = std::filesystem::path(path).parent_path().string();
    descriptor_ = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    for (int i = 0; is_open() && i < kAttempts && ::flock(descriptor_, LOCK_EX | LOCK_NB) != 0;
         ++i) {
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
  }
  ~FolderLock() {
    if (is_open()) ::close(descriptor_);
  }
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
  bool is_open() const { return descriptor_ >= 0; }
  int descriptor_ = -1;
};

}  // namespace attune
