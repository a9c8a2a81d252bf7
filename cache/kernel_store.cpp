// SPDX-License-Identifier: Apache-2.0
#include "cache/kernel_store.h"

#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "cache/database.h"
#include "cache/kernel_rows.h"
#include "cache/node_local.h"
#include "cache/notes.h"
#include "cache/writer.h"
#include "src/support/try.h"

namespace attune {

using sqlite::Connection;
using sqlite::Outcome;
using sqlite::Work;

struct KernelStore::Impl {
  using Pending = std::shared_ptr<const StoredKernel>;
  using Touched = std::map<std::string, std::int64_t>;

  const pid_t owner = getpid();
  std::int64_t max_bytes = 0;
  Notes notes;
  std::string path;
  std::unique_ptr<Database> read_only;     // Below `database`, when the named file is only read.
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
  KernelLookup look_up(Database* from, StoredKernel& kernel);
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
  for (const auto& [key, when] : batch) ATTUNE_CHECK_OK(touch_kernel(connection, key, when));
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
  push([key](Connection& connection) { return erase_kernel(connection, key); });
}

KernelLookup KernelStore::Impl::look_up(Database* from, StoredKernel& kernel) {
  KernelLookup lookup = KernelLookup::kAbsent;
  if (from->access() == Access::kNone) return lookup;
  const Outcome<void> done = from->read([&](Connection& connection) -> Outcome<void> {
    ATTUNE_TRY(lookup, read_kernel(connection, kernel));
    return {};
  });
  if (done) return lookup;
  notes.add(fmt::format("a compiled kernel could not be read: {}", done.error().message));
  return KernelLookup::kAbsent;
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
  OpenedPlace place = open_place(file, "kern", kernel_file_kind(), impl.notes);
  impl.read_only = std::move(place.read_only);
  impl.database = std::move(place.main);
  impl.path = std::move(place.path);
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
  StoredKernel kernel;
  kernel.key = key;
  KernelLookup lookup = impl_->look_up(impl_->database.get(), kernel);
  if (lookup == KernelLookup::kDamaged) {
    impl_->notes.add(
        fmt::format("compiled kernel {} was damaged on disk; it is compiled again", key));
    impl_->drop(key);
  }
  if (lookup == KernelLookup::kAbsent && impl_->read_only) {
    lookup = impl_->look_up(impl_->read_only.get(), kernel);
    if (lookup == KernelLookup::kFound) return kernel;
  }
  if (lookup != KernelLookup::kFound) return std::nullopt;
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
  if (kernel.key.empty() || !is_kernel_kind(kernel.kind)) {
    impl.notes.add(
        fmt::format("compiled kernel `{}` of kind `{}` was not kept: the kind has to be "
                    "elf or cubin, and the key not empty",
                    kernel.key, kernel.kind));
    return;
  }
  const auto bytes = static_cast<std::int64_t>(kernel.binary.size());
  if (bytes > impl.max_bytes) {
    impl.notes.add(
        fmt::format("compiled kernel {} was not kept: its {} bytes are more than the {} "
                    "that all kernels together may have",
                    kernel.key, bytes, impl.max_bytes));
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
    ATTUNE_CHECK_OK(write_kernel(connection, *shared));
    return evict_kernels(connection, impl.max_bytes);
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
    ATTUNE_TRY(*removed, erase_all_kernels(connection));
    return {};
  });
  impl_->writer.flush();
  return static_cast<int>(*removed);
}

std::pair<std::int64_t, std::int64_t> KernelStore::size() const {
  KernelTotals totals;
  if (impl_->database && impl_->database->access() != Access::kNone) {
    impl_->writer.flush();
    const Outcome<void> done = impl_->database->read([&](Connection& connection) -> Outcome<void> {
      ATTUNE_TRY(totals, count_kernels(connection));
      return {};
    });
    if (!done) impl_->notes.add("the kernel cache could not be read: " + done.error().message);
  }
  return {totals.kernels, totals.bytes};
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
