// SPDX-License-Identifier: Apache-2.0
#include "cache/kernel_rows.h"

#include <algorithm>
#include <chrono>
#include <string_view>

#include <embedded/kernel_schema.h>

#include "src/support/files.h"
#include "src/support/hash.h"
#include "src/support/try.h"

namespace attune {

using sqlite::Blob;
using sqlite::Connection;
using sqlite::Outcome;
using sqlite::Statement;

namespace {

constexpr std::string_view kGet =
    "SELECT kind, arch, compiler, entry, facts, size, checksum, blob FROM artifact WHERE key = ?";
constexpr std::string_view kPut =
    "INSERT INTO artifact (key, kind, arch, compiler, entry, facts, size, checksum, last_used, "
    "blob)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET kind = excluded.kind,"
    " arch = excluded.arch, compiler = excluded.compiler, entry = excluded.entry,"
    " facts = excluded.facts, size = excluded.size, checksum = excluded.checksum,"
    " last_used = excluded.last_used, blob = excluded.blob";
constexpr std::string_view kTouch =
    "UPDATE artifact SET last_used = ?2 WHERE key = ?1 AND last_used < ?2";
// A clock that was wrong once must not make a kernel the youngest for years: it would never leave,
// and every new one would, at once.
constexpr std::string_view kPastOnly =
    "UPDATE artifact SET last_used = ?1 - 1 WHERE last_used > ?1";
constexpr std::string_view kErase = "DELETE FROM artifact WHERE key = ?";
constexpr std::string_view kClear = "DELETE FROM artifact";
constexpr std::string_view kCount = "SELECT count(*) FROM artifact";
constexpr std::string_view kTotal = "SELECT CAST(total(size) AS INTEGER) FROM artifact";
constexpr std::string_view kOldest =
    "SELECT key, size FROM artifact ORDER BY last_used, size LIMIT 1";

Outcome<void> probe(Connection& connection) {
  for (std::string_view sql :
       {kGet, kPut, kTouch, kPastOnly, kErase, kClear, kCount, kTotal, kOldest}) {
    ATTUNE_TRY(const Statement statement, connection.query(sql));
    static_cast<void>(statement);
  }
  return {};
}

std::int64_t size_of(const StoredKernel& kernel) {
  return static_cast<std::int64_t>(kernel.binary.size());
}

// The key is in it, because a damaged index may lead from one key to the whole row of another.
std::string checksum_of(const StoredKernel& kernel) {
  return content_hash({kernel.key, kernel.kind, kernel.arch, kernel.compiler, kernel.entry,
                       kernel.facts, kernel.binary});
}

}  // namespace

FileKind kernel_file_kind() {
  FileKind kind;
  kind.content = "compiled kernels";
  kind.application_id = 0x41544E4B;  // 'ATNK'
  kind.user_version = 1;
  kind.schema = embedded::kernel_schema;
  kind.incremental_vacuum = true;
  kind.probe = probe;
  kind.on_network = on_network_file_system;
  return kind;
}

std::int64_t now_us() {
  using namespace std::chrono;
  return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

bool is_kernel_kind(std::string_view kind) { return kind == "elf" || kind == "cubin"; }

Outcome<KernelLookup> read_kernel(Connection& connection, StoredKernel& kernel) {
  ATTUNE_TRY(Statement row, connection.query(kGet, {kernel.key}));
  ATTUNE_TRY(const bool found, row.step());
  if (!found) return KernelLookup::kAbsent;
  const auto kind = row.text(0), arch = row.text(1), compiler = row.text(2), entry = row.text(3),
             facts = row.text(4), checksum = row.text(6);
  const auto size = row.integer(5);
  auto binary = row.blob(7);
  if (!kind || !arch || !compiler || !entry || !facts || !size || !checksum || !binary) {
    return KernelLookup::kDamaged;
  }
  kernel = {kernel.key, *kind, *arch, *compiler, *entry, *std::move(binary), *facts};
  if (size_of(kernel) != *size || checksum_of(kernel) != *checksum || !is_kernel_kind(*kind)) {
    return KernelLookup::kDamaged;
  }
  return KernelLookup::kFound;
}

Outcome<void> evict_kernels(Connection& connection, std::int64_t max_bytes) {
  ATTUNE_TRY(std::int64_t total, connection.integer(kTotal));
  if (total <= max_bytes) return {};
  while (total > max_bytes) {
    ATTUNE_TRY(Statement oldest, connection.query(kOldest));
    ATTUNE_TRY(const bool found, oldest.step());
    const auto key = oldest.text(0);
    const auto size = oldest.integer(1);
    if (!found || !key || !size) break;
    ATTUNE_CHECK_OK(connection.run(kErase, {*key}));
    total -= std::max<std::int64_t>(0, *size);
  }
  return connection.run("PRAGMA incremental_vacuum");
}

Outcome<void> write_kernel(Connection& connection, const StoredKernel& kernel) {
  const std::int64_t now = now_us();
  ATTUNE_CHECK_OK(connection.run(kPastOnly, {now}));
  return connection.run(
      kPut, {kernel.key, kernel.kind, kernel.arch, kernel.compiler, kernel.entry, kernel.facts,
             size_of(kernel), checksum_of(kernel), now, Blob{kernel.binary}});
}

Outcome<void> touch_kernel(Connection& connection, const std::string& key, std::int64_t when_us) {
  return connection.run(kTouch, {key, when_us});
}

Outcome<void> erase_kernel(Connection& connection, const std::string& key) {
  return connection.run(kErase, {key});
}

Outcome<std::int64_t> erase_all_kernels(Connection& connection) {
  ATTUNE_CHECK_OK(connection.run(kClear));
  const std::int64_t removed = connection.changes();
  ATTUNE_CHECK_OK(connection.run("PRAGMA incremental_vacuum"));
  return removed;
}

Outcome<KernelTotals> count_kernels(Connection& connection) {
  KernelTotals totals;
  ATTUNE_TRY(totals.kernels, connection.integer(kCount));
  ATTUNE_TRY(totals.bytes, connection.integer(kTotal));
  return totals;
}

}  // namespace attune
