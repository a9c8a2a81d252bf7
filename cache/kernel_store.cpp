// SPDX-License-Identifier: Apache-2.0
#include "cache/kernel_store.h"

#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string_view>
#include <utility>

#include <embedded/kernel_schema.h>
#include <fmt/format.h>

#include "cache/database.h"
#include "cache/notes.h"
#include "cache/writer.h"
#include "src/support/files.h"
#include "src/support/hash.h"
#include "src/support/try.h"

namespace attune {

using sqlite::Blob;
using sqlite::Connection;
using sqlite::Fault;
using sqlite::Outcome;
using sqlite::Statement;
using sqlite::Work;

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
constexpr std::string_view kErase = "DELETE FROM artifact WHERE key = ?";
constexpr std::string_view kClear = "DELETE FROM artifact";
constexpr std::string_view kCount = "SELECT count(*) FROM artifact";
constexpr std::string_view kTotal = "SELECT coalesce(sum(size), 0) FROM artifact";
constexpr std::string_view kOldest =
    "SELECT key, size FROM artifact ORDER BY last_used, size LIMIT 1";

Outcome<void> probe(Connection& connection) {
  for (std::string_view sql : {kGet, kPut, kTouch, kErase, kClear, kCount, kTotal, kOldest}) {
    ATTUNE_TRY(const Statement statement, connection.query(sql));
    static_cast<void>(statement);
  }
  return {};
}

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

std::int64_t bytes_of(const StoredKernel& kernel) {
  return static_cast<std::int64_t>(kernel.binary.size());
}

bool is_kind(std::string_view kind) { return kind == "elf" || kind == "cubin"; }

enum class Lookup { kAbsent, kDamaged, kFound };

Outcome<Lookup> read_kernel(Connection& connection, StoredKernel& kernel) {
  ATTUNE_TRY(Statement row, connection.query(kGet, {kernel.key}));
  ATTUNE_TRY(const bool found, row.step());
  if (!found) return Lookup::kAbsent;
  const auto kind = row.text(0), arch = row.text(1), compiler = row.text(2), entry = row.text(3),
             facts = row.text(4), checksum = row.text(6);
  const auto size = row.integer(5);
  auto binary = row.blob(7);
  const bool typed =
      kind && arch && compiler && entry && facts && size && checksum && binary && is_kind(*kind);
  if (!typed || static_cast<std::int64_t>(binary->size()) != *size ||
      content_hash(*binary) != *checksum) {
    return Lookup::kDamaged;
  }
  kernel = {kernel.key, *kind, *arch, *compiler, *entry, *std::move(binary), *facts};
  return Lookup::kFound;
}

Outcome<void> evict(Connection& connection, std::int64_t max_bytes) {
  ATTUNE_TRY(std::int64_t total, connection.integer(kTotal));
  if (total <= max_bytes) return {};
  while (total > max_bytes) {
    ATTUNE_TRY(Statement oldest, connection.query(kOldest));
    ATTUNE_TRY(const bool found, oldest.step());
    const auto key = oldest.text(0);
    const auto size = oldest.integer(1);
    if (!found || !key || !size) break;
    ATTUNE_CHECK_OK(connection.run(kErase, {*key}));
    total -= *size;
  }
  return connection.run("PRAGMA incremental_vacuum");
}

}  // namespace

struct KernelStore::Impl {
  using Pending = std::shared_ptr<const StoredKernel>;
  using Touched = std::map<std::string, std::int64_t>;

  const pid_t owner = getpid();
  std::int64_t max_bytes = 0;
  Notes notes;
  std::string path;
  std::unique_ptr<Database> database;      // Null without a folder.
  std::mutex mutex;                        // Guards the three below.
  std::map<std::string, Pending> pending;  // Put, but not written yet.
  std::set<std::string> dropped;           // Must not be served, whatever the file still holds.
  Touched touched;                         // Used since the last write, and when [us].
  bool write_failed = false;               // Used by jobs only, which run one at a time.
  Writer writer;                           // Last, so that it ends before what its jobs use.

  bool writable() const { return database && database->access() == Access::kWritable; }
  void push(Work work, std::function<void()> always = {});
  void push_touched();
  Outcome<void> write_touched(Connection& connection);
  void drop(const std::string& key);
};

// Queues a transaction. A kernel that cannot be written is only compiled again, so nothing is tried
// twice.
void KernelStore::Impl::push(Work work, std::function<void()> always) {
  const auto job = [this, work = std::move(work), always] {
    const Outcome<void> done = database->write(work);
    if (!done && !std::exchange(write_failed, true)) {
      notes.add(fmt::format("compiled kernels cannot be written: {}", done.error().message));
    }
    if (always) always();
    return Writer::Progress::kDone;
  };
  static_cast<void>(writer.push(job));
}

Outcome<void> KernelStore::Impl::write_touched(Connection& connection) {
  Touched batch;
  {
    const std::lock_guard lock(mutex);
    batch.swap(touched);
  }
  for (const auto& [key, when] : batch) ATTUNE_CHECK_OK(connection.run(kTouch, {key, when}));
  return {};
}

void KernelStore::Impl::push_touched() {
  push([this](Connection& connection) { return write_touched(connection); });
}

void KernelStore::Impl::drop(const std::string& key) {
  {
    const std::lock_guard lock(mutex);
    pending.erase(key);
    dropped.insert(key);
  }
  if (!writable()) return;
  push([key](Connection& connection) { return connection.run(kErase, {key}); });
}

KernelStore::KernelStore() : impl_(std::make_unique<Impl>()) {}

KernelStore::~KernelStore() {
  // In a child after fork there is no writing thread to wait for, and closing would let go of locks
  // and logs that the parent still uses: the memory is given up instead.
  if (impl_->owner != getpid()) {
    static_cast<void>(impl_.release());
    return;
  }
  flush();
}

std::shared_ptr<KernelStore> KernelStore::open(const std::string& folder, std::int64_t max_bytes) {
  std::shared_ptr<KernelStore> store(new KernelStore);
  Impl& impl = *store->impl_;
  impl.max_bytes = max_bytes;
  if (folder.empty()) return store;
  std::error_code error;
  const std::filesystem::path absolute = std::filesystem::absolute(folder, error);
  const std::string file = (error ? folder : absolute.string()) + "/kern.db";
  impl.database = std::make_unique<Database>(file, kernel_file_kind(), impl.notes);
  if (impl.database->access() != Access::kNone) impl.path = file;
  return store;
}

const std::string& KernelStore::path() const { return impl_->path; }

std::vector<std::string> KernelStore::notes() const { return impl_->notes.lines(); }

std::optional<StoredKernel> KernelStore::find(const std::string& key) {
  constexpr std::size_t kTouchedBatch = 64;
  if (!impl_->database) return std::nullopt;
  {
    const std::lock_guard lock(impl_->mutex);
    if (impl_->dropped.contains(key)) return std::nullopt;
    const auto waiting = impl_->pending.find(key);
    if (waiting != impl_->pending.end()) return *waiting->second;
  }
  if (impl_->database->access() == Access::kNone) return std::nullopt;
  StoredKernel kernel;
  kernel.key = key;
  Lookup lookup = Lookup::kAbsent;
  const Outcome<void> done = impl_->database->read([&](Connection& connection) -> Outcome<void> {
    ATTUNE_TRY(lookup, read_kernel(connection, kernel));
    return {};
  });
  if (!done) {
    impl_->notes.add(fmt::format("a compiled kernel could not be read: {}", done.error().message));
    return std::nullopt;
  }
  if (lookup == Lookup::kDamaged) {
    impl_->notes.add(
        fmt::format("compiled kernel {} was damaged on disk; it is compiled again", key));
    impl_->drop(key);
  }
  if (lookup != Lookup::kFound) return std::nullopt;
  if (impl_->writable()) {
    std::size_t waiting = 0;
    {
      const std::lock_guard lock(impl_->mutex);
      impl_->touched[key] = now_us();
      waiting = impl_->touched.size();
    }
    // Recency is worth a transaction only now and then.
    if (waiting % kTouchedBatch == 0) impl_->push_touched();
  }
  return kernel;
}

void KernelStore::put(StoredKernel kernel) {
  Impl& impl = *impl_;
  if (!impl.writable()) return;
  if (kernel.key.empty() || !is_kind(kernel.kind)) {
    impl.notes.add(
        fmt::format("compiled kernel `{}` of kind `{}` was not kept: the kind has to be "
                    "elf or cubin, and the key not empty",
                    kernel.key, kernel.kind));
    return;
  }
  if (bytes_of(kernel) > impl.max_bytes) {
    impl.notes.add(
        fmt::format("compiled kernel {} was not kept: {} bytes are more than the {} that "
                    "the cache may have",
                    kernel.key, bytes_of(kernel), impl.max_bytes));
    return;
  }
  const auto shared = std::make_shared<const StoredKernel>(std::move(kernel));
  {
    const std::lock_guard lock(impl.mutex);
    impl.dropped.erase(shared->key);
    impl.pending[shared->key] = shared;
  }
  const auto write = [&impl, shared](Connection& connection) -> Outcome<void> {
    ATTUNE_CHECK_OK(impl.write_touched(connection));
    const StoredKernel& k = *shared;
    ATTUNE_CHECK_OK(
        connection.run(kPut, {k.key, k.kind, k.arch, k.compiler, k.entry, k.facts, bytes_of(k),
                              content_hash(k.binary), now_us(), Blob{k.binary}}));
    return evict(connection, impl.max_bytes);
  };
  impl.push(write, [&impl, shared] {
    const std::lock_guard lock(impl.mutex);
    const auto waiting = impl.pending.find(shared->key);
    if (waiting != impl.pending.end() && waiting->second == shared) impl.pending.erase(waiting);
  });
}

void KernelStore::erase(const std::string& key) {
  if (impl_->database) impl_->drop(key);
}

int KernelStore::clear() {
  if (!impl_->writable()) return 0;
  const auto removed = std::make_shared<std::atomic<std::int64_t>>(0);
  impl_->push([removed](Connection& connection) -> Outcome<void> {
    ATTUNE_CHECK_OK(connection.run(kClear));
    *removed = connection.changes();
    return connection.run("PRAGMA incremental_vacuum");
  });
  impl_->writer.flush();
  return static_cast<int>(*removed);
}

std::pair<std::int64_t, std::int64_t> KernelStore::size() const {
  std::pair<std::int64_t, std::int64_t> size{0, 0};
  if (!impl_->database || impl_->database->access() == Access::kNone) return size;
  impl_->writer.flush();
  const Outcome<void> done = impl_->database->read([&](Connection& connection) -> Outcome<void> {
    ATTUNE_TRY(size.first, connection.integer(kCount));
    ATTUNE_TRY(size.second, connection.integer(kTotal));
    return {};
  });
  if (!done) impl_->notes.add("the kernel cache could not be read: " + done.error().message);
  return size;
}

void KernelStore::flush() {
  bool any = false;
  {
    const std::lock_guard lock(impl_->mutex);
    any = !impl_->touched.empty();
  }
  if (any && impl_->writable()) impl_->push_touched();
  impl_->writer.flush();
}

}  // namespace attune
