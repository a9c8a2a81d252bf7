// SPDX-License-Identifier: Apache-2.0
// KernelStore: compiled kernels on disk (kern.db). Large, disposable, never shipped: losing it
// costs compilations, not results.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace attune {

/// One compiled kernel. `binary` is an ELF object or a cubin.
struct StoredKernel {
  std::string key;       ///< Content hash of source, compiler build, architecture and options.
  std::string kind;      ///< "elf" or "cubin".
  std::string arch;      ///< Exact architecture.
  std::string compiler;  ///< Compiler build that made it.
  std::string entry;     ///< Symbol to launch.
  std::string binary;    ///< The bytes.
  std::string facts;     ///< JSON: what the compiler said of it.
};

/// All member functions are thread-safe. Reads go to the file; writes go through one background
/// thread. Nothing here ever fails a caller: a failure is a miss, and a note says why. After a
/// fork, the child must not use its parent's store (letting go of it is safe); it opens its own.
class KernelStore {
 public:
  /// Opens `kern.db` in `folder` (created if missing); an empty folder name means no store at all.
  /// `max_bytes`: above it the least recently used kernels are dropped [bytes].
  static std::shared_ptr<KernelStore> open(const std::string& folder,
                                           std::int64_t max_bytes = std::int64_t{2} << 30);
  ~KernelStore();
  KernelStore(const KernelStore&) = delete;
  KernelStore& operator=(const KernelStore&) = delete;

  const std::string& path() const;  ///< Empty when nothing is kept.
  std::vector<std::string> notes() const;

  /// A kernel whose checksum holds; a damaged row is dropped with a note and counts as a miss.
  std::optional<StoredKernel> find(const std::string& key);
  void put(StoredKernel kernel);
  /// Removes one kernel, for example because it did not load.
  void erase(const std::string& key);
  /// Removes everything. Returns how many kernels there were.
  int clear();
  /// Number of kernels and their size [bytes].
  std::pair<std::int64_t, std::int64_t> size() const;
  void flush();

 private:
  KernelStore();
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace attune
