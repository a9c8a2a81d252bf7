// SPDX-License-Identifier: Apache-2.0
#include <attune/store.h>

#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "cache/database.h"
#include "cache/notes.h"
#include "cache/record_map.h"
#include "cache/record_rules.h"
#include "cache/store_rows.h"
#include "cache/writer.h"
#include "src/support/hash.h"
#include "src/support/text.h"

namespace attune {

using sqlite::Connection;
using sqlite::Fault;
using sqlite::Outcome;

namespace {

// A trial's key, in two parts: the winner's key and the schedule.
std::string trial_group(const std::string& device, const std::string& policy,
                        const std::string& problem, const Shape& shape) {
  return content_hash({device_key(device), policy, problem_key(problem, shape)});
}

}  // namespace

std::string_view rung_name(Rung rung) {
  switch (rung) {
    case Rung::kGiven:
      return "given";
    case Rung::kTuned:
      return "tuned now";
    case Rung::kExact:
      return "stored, exact";
    case Rung::kBucket:
      return "stored, same bucket";
    case Rung::kNearest:
      return "stored, nearest";
    case Rung::kSimilarDevice:
      return "stored, similar device";
    case Rung::kDefault:
      return "default";
  }
  return "unknown";
}

struct Store::Impl {
  using Trial = std::shared_ptr<const TrialRecord>;

  const pid_t owner = getpid();
  Notes notes;
  std::string path;
  std::unique_ptr<Database> database;  // Null without any place for a file.
  RecordMap winners;
  std::vector<BlockRule> blocklist;  // Constant once open.
  std::mutex trial_mutex;
  // Trials that are not on disk (yet): by trial_group, then by schedule.
  std::map<std::string, std::map<std::string, Trial>> trials;
  bool write_failed = false;  // Used by jobs only, which run one at a time.
  Writer writer;              // Last, so that it ends before what its jobs use.

  void open(const std::string& wanted);
  void load();
  bool writable() const { return database && database->access() == Access::kWritable; }
  /// Queues a write in a transaction of its own; `saved` is called when it is on disk.
  void save(sqlite::Work work, std::function<void()> saved = {});
  Writer::Progress try_to_save(const sqlite::Work& work);
  void save_winner(const TuneRecord& record);
  void forget_trial(const std::string& group, const Trial& trial);
};

void Store::Impl::open(const std::string& wanted) {
  std::string file = wanted;
  if (file.empty()) {
    const std::string folder = default_cache_dir();
    if (!folder.empty()) file = folder + "/tune.db";
  }
  if (file.empty()) {
    notes.add(
        "none of ATTUNE_CACHE_DIR, XDG_CACHE_HOME and HOME is set; tuning results stay in memory");
    return;
  }
  std::error_code error;
  const std::filesystem::path absolute = std::filesystem::absolute(file, error);
  if (!error) file = absolute.string();
  // A file that is damaged while it is in use is replaced by one with all that memory knows.
  const auto rewrite = [this] {
    for (const TuneRecord& record : winners.newest_first()) save_winner(record);
  };
  database = std::make_unique<Database>(file, tune_file_kind(), notes, rewrite);
  load();
  if (database->access() != Access::kNone) path = file;
}

void Store::Impl::load() {
  StoredWinners stored;
  const auto read = [&](Connection& connection) -> Outcome<void> {
    Outcome<StoredWinners> found = read_winners(connection);
    if (!found) return tl::unexpected(found.error());
    Outcome<std::vector<BlockRule>> rules = read_blocklist(connection);
    if (!rules) return tl::unexpected(rules.error());
    stored = *std::move(found);
    blocklist = *std::move(rules);
    return {};
  };
  if (database->access() == Access::kNone) return;
  Outcome<void> done = database->read(read);
  // Damage that shows only now has put a fresh file there, with nothing in it to read.
  if (!done && done.error().fault != Fault::kDamaged) {
    notes.add(fmt::format("the tuning results could not be read: {}", done.error().message));
  }
  for (TuneRecord& record : stored.records) winners.put(std::move(record));
  if (!stored.skipped.empty()) {
    notes.add(fmt::format("{} stored results are not usable and were skipped; the first: {}",
                          stored.skipped.size(), stored.skipped.front()));
  }
}

Writer::Progress Store::Impl::try_to_save(const sqlite::Work& work) {
  Outcome<void> done = database->write(work);
  if (!done && done.error().fault == Fault::kDamaged && writable()) {
    done = database->write(work);  // The file was set aside and a fresh one is there.
  }
  if (done) return Writer::Progress::kDone;
  if (!std::exchange(write_failed, true)) {
    notes.add(
        fmt::format("tuning results cannot be written ({}); they stay in memory until they can",
                    done.error().message));
  }
  const bool may_work_later = done.error().fault != Fault::kOther && writable();
  return may_work_later ? Writer::Progress::kLater : Writer::Progress::kLost;
}

void Store::Impl::save(sqlite::Work work, std::function<void()> saved) {
  if (!writable()) return;
  // A job that is not taken stays in memory, which the note about the first failure has said.
  static_cast<void>(writer.push([this, work = std::move(work), saved = std::move(saved)] {
    const Writer::Progress progress = try_to_save(work);
    if (progress == Writer::Progress::kDone && saved) saved();
    return progress;
  }));
}

void Store::Impl::save_winner(const TuneRecord& record) {
  save([record](Connection& connection) { return write_winner(connection, record); });
}

void Store::Impl::forget_trial(const std::string& group, const Trial& trial) {
  const std::lock_guard lock(trial_mutex);
  const auto found = trials.find(group);
  if (found == trials.end()) return;
  const auto place = found->second.find(trial->schedule);
  if (place != found->second.end() && place->second == trial) found->second.erase(place);
  if (found->second.empty()) trials.erase(found);
}

Store::Store() : impl_(std::make_unique<Impl>()) {}

Store::~Store() {
  // In a child after fork there is no writing thread to wait for, and closing would let go of locks
  // and logs that the parent still uses: the memory is given up instead.
  if (impl_->owner != getpid()) static_cast<void>(impl_.release());
}

std::shared_ptr<Store> Store::open(const std::string& path) {
  std::shared_ptr<Store> store(new Store);
  store->impl_->open(path);
  return store;
}

const std::string& Store::path() const { return impl_->path; }

std::vector<std::string> Store::notes() const { return impl_->notes.lines(); }

std::optional<StoreHit> Store::find(const std::string& device, const std::string& problem,
                                    const Shape& shape,
                                    const std::function<bool(const TuneRecord&)>& accept) const {
  return impl_->winners.find(device, problem, shape, [&](const TuneRecord& record) {
    return !blocks(impl_->blocklist, record) && (!accept || accept(record));
  });
}

std::vector<TuneRecord> Store::records() const { return impl_->winners.newest_first(); }

std::vector<TrialRecord> Store::trials(const TuneRecord& record) const {
  std::map<std::string, TrialRecord> by_schedule;
  if (impl_->database && impl_->database->access() != Access::kNone) {
    impl_->writer.flush();
    const Outcome<void> done = impl_->database->read([&](Connection& connection) -> Outcome<void> {
      Outcome<std::vector<TrialRecord>> stored = read_trials(connection, record);
      if (!stored) return tl::unexpected(stored.error());
      for (TrialRecord& trial : *stored) by_schedule[trial.schedule] = std::move(trial);
      return {};
    });
    if (!done) impl_->notes.add("trials could not be read: " + done.error().message);
  }
  {
    const std::lock_guard lock(impl_->trial_mutex);
    const auto found =
        impl_->trials.find(trial_group(record.device, record.policy, record.problem, record.shape));
    if (found != impl_->trials.end()) {
      for (const auto& [schedule, trial] : found->second) by_schedule[schedule] = *trial;
    }
  }
  std::vector<TrialRecord> all;
  for (auto& [schedule, trial] : by_schedule) all.push_back(std::move(trial));
  return all;
}

void Store::put(const TuneRecord& given) {
  TuneRecord record = given;
  if (record.created.empty()) record.created = utc_now();
  if (const std::string fault = fault_of(record); !fault.empty()) {
    impl_->notes.add("a tuning result was not kept: " + fault);
    return;
  }
  impl_->winners.put(record);
  impl_->save_winner(record);
}

void Store::put(const TrialRecord& given) {
  TrialRecord record = given;
  if (record.created.empty()) record.created = utc_now();
  record.reason = printable(record.reason);
  if (const std::string fault = fault_of(record); !fault.empty()) {
    impl_->notes.add("a trial was not kept: " + fault);
    return;
  }
  const std::string group = trial_group(record.device, record.policy, record.problem, record.shape);
  const auto trial = std::make_shared<const TrialRecord>(std::move(record));
  {
    const std::lock_guard lock(impl_->trial_mutex);
    impl_->trials[group][trial->schedule] = trial;
  }
  impl_->save([trial](Connection& connection) { return write_trial(connection, *trial); },
              [impl = impl_.get(), group, trial] { impl->forget_trial(group, trial); });
}

int Store::prune(const std::string& before) {
  if (!starts_with_day(before)) {
    impl_->notes.add(
        fmt::format("nothing was pruned: `{}` is no date like 2026-01-31 or "
                    "2026-01-31T12:00:00Z",
                    printable(before)));
    return 0;
  }
  int removed = impl_->winners.prune(before);
  {
    const std::lock_guard lock(impl_->trial_mutex);
    for (auto& [key, group] : impl_->trials) {
      std::erase_if(group, [&](const auto& trial) { return trial.second->created < before; });
    }
  }
  // The file may hold rows of other processes that this one has never seen.
  const auto in_file = std::make_shared<std::atomic<std::int64_t>>(-1);
  impl_->save([before, in_file](Connection& connection) -> Outcome<void> {
    const Outcome<std::int64_t> count = delete_before(connection, before);
    if (!count) return tl::unexpected(count.error());
    *in_file = *count;
    return {};
  });
  impl_->writer.flush();
  if (*in_file >= 0) removed = static_cast<int>(*in_file);
  return removed;
}

void Store::want(const std::string& device, const std::string& problem, const Shape& shape,
                 Rung rung) {
  if (!is_usable_key(device, problem, shape)) return;
  impl_->save([=](Connection& connection) {
    return write_wanted(connection, device, problem, shape, std::string(rung_name(rung)),
                        utc_now());
  });
}

void Store::flush() { impl_->writer.flush(); }

std::vector<std::string> Store::check() const {
  std::vector<std::string> faults;
  if (!impl_->database || impl_->database->access() == Access::kNone) return faults;
  impl_->writer.flush();
  const auto check = [&](Connection& connection) -> Outcome<void> {
    Outcome<std::vector<std::string>> found = check_file(connection);
    if (!found) return tl::unexpected(found.error());
    faults = *std::move(found);
    return {};
  };
  if (const Outcome<void> done = impl_->database->read(check, /*repair=*/false); !done) {
    faults.push_back("SQLite: " + done.error().message);
  }
  return faults;
}

}  // namespace attune
