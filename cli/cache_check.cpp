// SPDX-License-Identifier: Apache-2.0
// attune cache check and prune: what is wrong with stored results, and removing what is not needed.
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <attune/store_files.h>

#include "cache/kernel_store.h"
#include "cli/cache_flags.h"
#include "cli/units.h"
#include "src/support/try.h"

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string record_name(const TuneRecord& record) {
  return fmt::format("{} of {}", record.schedule.substr(0, 120), record.created);
}

// One line for each record that this build would not use.
void add_unusable(const std::vector<TuneRecord>& records, std::vector<std::string>& faults) {
  for (const TuneRecord& record : records) {
    const std::string reason = unusable_reason(record);
    if (!reason.empty()) faults.push_back(fmt::format("{}: {}", record_name(record), reason));
  }
}

Status report(const std::string& place, std::size_t count, std::vector<std::string> faults,
              const std::string& hint, Console& console) {
  for (const std::string& fault : faults) console.line(fault);
  console.result(Json{{"store", place}, {"records", count}, {"faults", faults}}.dump(
      -1, ' ', false, Json::error_handler_t::replace));
  if (!faults.empty()) {
    return fail(ErrorCode::kIo, fmt::format("{}: {}", place, count_text(faults.size(), "fault")),
                hint);
  }
  console.line(fmt::format("{}: sound, {}", place, count_text(count, "result")));
  return {};
}

Status check_file(const std::string& path, Console& console) {
  ATTUNE_TRY(ResultFile file, read_results(path));
  std::vector<std::string> faults = std::move(file.rejected);
  add_unusable(file.records, faults);
  return report(path, file.records.size(), std::move(faults), "importing it leaves these rows out",
                console);
}

}  // namespace

Status check_cache(const CacheFlags& flags, Console& console) {
  if (!flags.files.empty()) return check_file(flags.files.front(), console);
  ATTUNE_TRY(const std::shared_ptr<Store> store, open_existing(flags));
  const std::string place = place_of(flags);
  if (!store) {
    console.line(fmt::format("{} does not exist yet", place));
    console.result(Json{{"store", place}, {"records", 0}, {"faults", Json::array()}}.dump());
    return {};
  }
  std::vector<std::string> faults = store->check();
  // A store that had to be opened in another way than asked for is not sound either.
  const std::vector<std::string> notes = store->notes();
  faults.insert(faults.end(), notes.begin(), notes.end());
  const std::vector<TuneRecord> records = store->records();
  add_unusable(records, faults);
  return report(place, records.size(), std::move(faults),
                "a run with it still works; `attune cache prune --stale` removes what this version "
                "would not use",
                console);
}

namespace {

Status prune_results(const CacheFlags& flags, Json& json, Console& console) {
  ATTUNE_TRY(const std::shared_ptr<Store> store, open_to_write(flags, /*create=*/false));
  if (flags.older_than_days) {
    const std::string date = days_ago(*flags.older_than_days);
    const int removed = store ? store->prune(date) : 0;
    console.line(fmt::format("removed {} from before {} in {}", count_text(removed, "result"), date,
                             place_of(flags)));
    json["removed_results"] = removed;
  }
  if (flags.stale) {
    const auto stale = [](const TuneRecord& record) { return !unusable_reason(record).empty(); };
    const int removed = store ? store->remove_if(stale) : 0;
    console.line(fmt::format("removed {} that this version would not use in {}",
                             count_text(removed, "result"), place_of(flags)));
    json["removed_stale"] = removed;
  }
  if (store) console.notes(store->notes());
  return {};
}

void prune_kernels(Json& json, Console& console) {
  const std::shared_ptr<KernelStore> kernels = KernelStore::open(default_cache_dir());
  const auto [count, bytes] = kernels->size();
  const int removed = kernels->clear();
  console.notes(kernels->notes());
  console.line(fmt::format("removed {} compiled kernels ({}) from {}", removed,
                           bytes_text(double(bytes)), kernels->path()));
  json["removed_kernels"] = removed;
}

}  // namespace

Status prune_cache(const CacheFlags& flags, Console& console) {
  if (!flags.older_than_days && !flags.stale && !flags.kernels) {
    return fail(ErrorCode::kInvalidArgument, "it is not said what to prune",
                "give --older-than DAYS or --stale for tuning results, --kernels for compiled "
                "kernels, or several of them");
  }
  Json json = Json::object();
  if (flags.older_than_days || flags.stale) ATTUNE_CHECK_OK(prune_results(flags, json, console));
  if (flags.kernels) prune_kernels(json, console);
  console.result(json.dump());
  return {};
}

}  // namespace attune::cli
