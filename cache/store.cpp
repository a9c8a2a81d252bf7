// SPDX-License-Identifier: Apache-2.0
#include <attune/store.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <string_view>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "cache/record_rules.h"
#include "cache/store_impl.h"
#include "src/support/hash.h"
#include "src/support/text.h"

namespace attune {

using sqlite::Connection;
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

Store::Store() : impl_(std::make_unique<Impl>()) {}

Store::~Store() {
  // In a child after fork there is no writing thread to wait for, and closing would let go of locks
  // and logs that the parent still uses: the memory is given up instead.
  if (impl_->owner != getpid()) static_cast<void>(impl_.release());
}

std::shared_ptr<Store> Store::open(const StoreOptions& options) {
  std::shared_ptr<Store> store(new Store);
  store->impl_->open(options);
  return store;
}

std::shared_ptr<Store> Store::open(const std::string& path) {
  StoreOptions options;
  options.path = path;
  return open(options);
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
  impl_->writer.flush();
  impl_->read_each("trials", [&](Connection& connection) -> Outcome<void> {
    Outcome<std::vector<TrialRecord>> stored = read_trials(connection, record);
    if (!stored) return tl::unexpected(stored.error());
    for (TrialRecord& trial : *stored) by_schedule[trial.schedule] = std::move(trial);
    return {};
  });
  {
    const std::lock_guard lock(impl_->mutex);
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
  if (record.environment.empty() && record.origin == "local") {
    record.environment = own_environment();
  }
  if (const std::string fault = fault_of(record); !fault.empty()) {
    impl_->notes.add("a tuning result was not kept: " + fault);
    return;
  }
  record.environment = canonical_environment(record.environment);
  if (record.origin == "shipped") {  // Only a lower layer has these.
    impl_->notes.add("a tuning result was not kept: its origin is that of a lower layer");
    return;
  }
  {
    const std::lock_guard lock(impl_->mutex);
    impl_->wanted.erase({device_key(record.device), problem_key(record.problem, record.shape)});
  }
  if (impl_->winners.put(record)) impl_->save_winner(record);
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
    const std::lock_guard lock(impl_->mutex);
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
  const auto is_old = [&](const TuneRecord& record) { return record.created < before; };
  const int in_memory = static_cast<int>(impl_->winners.remove_if(is_old).size());
  {
    const std::lock_guard lock(impl_->mutex);
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
  return std::max(in_memory, static_cast<int>(*in_file));
}

int Store::remove_if(const std::function<bool(const TuneRecord&)>& remove) {
  const std::vector<TuneRecord> removed = impl_->winners.remove_if(remove);
  for (const TuneRecord& record : removed) {
    impl_->save([record](Connection& connection) { return delete_winner(connection, record); });
  }
  impl_->writer.flush();
  return static_cast<int>(removed.size());
}

void Store::want(const std::string& device, const std::string& problem, const Shape& shape,
                 Rung rung) {
  if (!is_usable_key(device, problem, shape)) return;
  constexpr std::size_t kMostWaiting = 4096;
  const WantedShape wanted{device, problem, shape, 1, std::string(rung_name(rung)), utc_now()};
  {
    const std::lock_guard lock(impl_->mutex);
    if (impl_->wanted.size() >= kMostWaiting) return;
    WantedShape& waiting = impl_->wanted[{device_key(device), problem_key(problem, shape)}];
    const std::int64_t hits = waiting.hits + 1;
    waiting = wanted;
    waiting.hits = hits;
  }
  impl_->save_wanted(wanted);
}

std::vector<WantedShape> Store::wanted(const std::string& device) const {
  std::map<std::string, WantedShape> by_problem;
  const auto add = [&](const WantedShape& shape) {
    WantedShape& place = by_problem[problem_key(shape.problem, shape.shape)];
    const std::int64_t hits = place.hits + shape.hits;
    if (place.hits == 0 || place.last_seen <= shape.last_seen) place = shape;
    place.hits = hits;
  };
  impl_->writer.flush();
  impl_->read_each("wanted shapes", [&](Connection& connection) -> Outcome<void> {
    Outcome<std::vector<WantedShape>> stored = read_wanted(connection, device);
    if (!stored) return tl::unexpected(stored.error());
    for (const WantedShape& shape : *stored) add(shape);
    return {};
  });
  {
    const std::lock_guard lock(impl_->mutex);
    for (const auto& [key, shape] : impl_->wanted) {
      if (shape.device == device) add(shape);
    }
  }
  std::vector<WantedShape> all;
  for (auto& [key, shape] : by_problem) {
    // However it was measured: what has an exact record is not wanted any more.
    const auto exact = impl_->winners.find(
        shape.device, shape.problem, shape.shape, [&](const TuneRecord& record) {
          return record.device == shape.device && record.shape == shape.shape;
        });
    if (!exact) all.push_back(std::move(shape));
  }
  std::ranges::stable_sort(all, [](const WantedShape& a, const WantedShape& b) {
    return std::tie(b.hits, b.last_seen) < std::tie(a.hits, a.last_seen);
  });
  return all;
}

void Store::flush() { impl_->writer.flush(); }

std::vector<std::string> Store::check() const {
  std::vector<std::string> faults;
  impl_->writer.flush();
  const auto check = [&](Connection& connection) -> Outcome<void> {
    Outcome<std::vector<std::string>> found = check_file(connection);
    if (!found) return tl::unexpected(found.error());
    faults.insert(faults.end(), found->begin(), found->end());
    return {};
  };
  for (Database* file : {impl_->read_only.get(), impl_->database.get()}) {
    if (file == nullptr || file->access() == Access::kNone) continue;
    if (const Outcome<void> done = file->read(check, /*repair=*/false); !done) {
      faults.push_back("SQLite: " + done.error().message);
    }
  }
  return faults;
}

}  // namespace attune
