// SPDX-License-Identifier: Apache-2.0
// The SQL of kern.db: kernels to rows and back. kernel_schema.sql describes the table.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "cache/kernel_store.h"
#include "cache/open_file.h"
#include "cache/sqlite.h"

namespace attune {

/// The kind of file that kern.db is.
FileKind kernel_file_kind();

/// Now, as last_used has it: [us] since 1970.
std::int64_t now_us();

bool is_kernel_kind(std::string_view kind);

enum class KernelLookup { kAbsent, kDamaged, kFound };
/// Fills `kernel` from the row of its key, if that row's types, size and checksum hold.
sqlite::Outcome<KernelLookup> read_kernel(sqlite::Connection& connection, StoredKernel& kernel);

struct KernelTotals {
  std::int64_t kernels = 0, bytes = 0;
};
sqlite::Outcome<KernelTotals> count_kernels(sqlite::Connection& connection);

/// These run inside a transaction of the caller.
sqlite::Outcome<void> write_kernel(sqlite::Connection& connection, const StoredKernel& kernel);
sqlite::Outcome<void> touch_kernel(sqlite::Connection& connection, const std::string& key,
                                   std::int64_t when_us);
sqlite::Outcome<void> erase_kernel(sqlite::Connection& connection, const std::string& key);
sqlite::Outcome<std::int64_t> erase_all_kernels(sqlite::Connection& connection);
/// Removes the least recently used kernels until the others fit into `max_bytes`.
sqlite::Outcome<void> evict_kernels(sqlite::Connection& connection, std::int64_t max_bytes);

}  // namespace attune
