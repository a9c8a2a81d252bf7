// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <string>
#include <utility>

#include <fmt/format.h>

#include <attune/store_files.h>

#include "cache/record_rules.h"
#include "cache/result_line.h"
#include "src/support/hash.h"
#include "src/support/text.h"
#include "src/support/try.h"

namespace attune {
namespace {

std::string key_of(const TuneRecord& record) {
  return content_hash({record.device, record.problem, shape_text(record.shape), record.policy});
}

// Where a clock was wrong, a date says nothing: such a record must not stay the newest for years.
std::string past_date(const std::string& created, const std::string& now) {
  return created > now ? std::string() : created;
}

}  // namespace

Result<ImportReport> import_results(Store& store, const std::string& path,
                                    const AcceptRecord& accept, bool dry_run) {
  ATTUNE_TRY(ResultFile file, read_results(path));
  ImportReport report;
  report.rejected = std::move(file.rejected);
  const std::string now = utc_now();
  std::map<std::string, TuneRecord> present;
  for (TuneRecord& record : store.records()) {
    if (record.origin == "shipped") continue;
    record.created = past_date(record.created, now);
    std::string key = key_of(record);
    present.insert_or_assign(std::move(key), std::move(record));
  }
  for (TuneRecord& record : file.records) {
    if (const std::string fault = accept ? accept(record) : std::string(); !fault.empty()) {
      report.rejected.push_back(fmt::format(
          "{} of {}: {}", printable(record.schedule.substr(0, 80)), record.created, fault));
      continue;
    }
    record.origin = "imported";
    if (record.created > now) record.created = now;
    const std::string key = key_of(record);
    const auto existing = present.find(key);
    if (existing != present.end() && !replaces(record, existing->second)) {
      ++report.kept;
      continue;
    }
    ++report.imported;
    if (!dry_run) store.put(record);
    present.insert_or_assign(key, std::move(record));
  }
  if (!dry_run) store.flush();
  return report;
}

}  // namespace attune
