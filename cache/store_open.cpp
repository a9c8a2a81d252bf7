// SPDX-License-Identifier: Apache-2.0
// Store: opening its files and layers, and the jobs of its writing thread.
#include <algorithm>
#include <filesystem>
#include <iterator>

#include <fmt/format.h>

#include "cache/node_local.h"
#include "cache/record_rules.h"
#include "cache/store_impl.h"
#include "src/support/text.h"

namespace attune {

using sqlite::Connection;
using sqlite::Fault;
using sqlite::Outcome;

void Store::Impl::open(const StoreOptions& options) {
  for (const std::string& file : options.sealed ? *options.sealed : sealed_files(notes)) {
    add(read_sealed_file(file, notes));
  }
  if (!options.shipped.empty()) add(read_shipped_lines(options.shipped, notes));
  open_user_file(options);
}

void Store::Impl::add(LowerLayer layer) {
  for (TuneRecord& record : layer.records) winners.put_shipped(std::move(record));
  std::ranges::move(layer.rules, std::back_inserter(blocklist));
}

void Store::Impl::open_user_file(const StoreOptions& options) {
  std::string file = options.path;
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
    for (const TuneRecord& record : winners.newest_first()) {
      if (record.origin != "shipped") save_winner(record);
    }
  };
  FileKind kind = tune_file_kind();
  kind.trust_network = options.trust_network;
  OpenedPlace place = open_place(file, "tune", kind, notes, rewrite);
  read_only = std::move(place.read_only);
  database = std::move(place.main);
  path = std::move(place.path);
  if (read_only) load(*read_only);
  load(*database);
}

void Store::Impl::load(Database& from) {
  StoredWinners stored;
  const auto read = [&](Connection& connection) -> Outcome<void> {
    Outcome<StoredWinners> found = read_winners(connection);
    if (!found) return tl::unexpected(found.error());
    Outcome<std::vector<BlockRule>> rules = read_blocklist(connection);
    if (!rules) return tl::unexpected(rules.error());
    stored = *std::move(found);
    std::ranges::move(*rules, std::back_inserter(blocklist));
    return {};
  };
  if (from.access() == Access::kNone) return;
  Outcome<void> done = from.read(read);
  // Damage that shows only now has put a fresh file there, with nothing in it to read.
  if (!done && done.error().fault != Fault::kDamaged) {
    notes.add(fmt::format("the tuning results could not be read: {}", done.error().message));
  }
  const std::string now = utc_now();
  for (TuneRecord& record : stored.records) {
    // A file of this machine may be older than what was brought home since. A date in the future
    // says nothing.
    const auto present = winners.same_key(record);
    const bool outdated = present && present->origin == record.origin &&
                          present->created > record.created && present->created <= now;
    if (!outdated) winners.put(std::move(record));
  }
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
  const std::lock_guard lock(mutex);
  const auto found = trials.find(group);
  if (found == trials.end()) return;
  const auto place = found->second.find(trial->schedule);
  if (place != found->second.end() && place->second == trial) found->second.erase(place);
  if (found->second.empty()) trials.erase(found);
}

void Store::Impl::save_wanted(const WantedShape& shape) {
  const std::pair key(device_key(shape.device), problem_key(shape.problem, shape.shape));
  const auto write = [shape](Connection& connection) {
    return write_wanted(connection, shape.device, shape.problem, shape.shape, shape.rung,
                        shape.last_seen);
  };
  save(write, [this, key] {
    const std::lock_guard lock(mutex);
    const auto place = wanted.find(key);
    if (place != wanted.end() && --place->second.hits <= 0) wanted.erase(place);
  });
}

void Store::Impl::read_each(const char* what, const sqlite::Work& work) {
  for (Database* file : {read_only.get(), database.get()}) {
    if (file == nullptr || file->access() == Access::kNone) continue;
    const Outcome<void> done = file->read(work);
    if (!done) notes.add(fmt::format("{} could not be read: {}", what, done.error().message));
  }
}

}  // namespace attune
