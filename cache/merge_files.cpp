// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <attune/store_files.h>

#include "cache/record_rules.h"
#include "cache/result_line.h"
#include "cache/result_output.h"
#include "src/support/try.h"

namespace attune {
namespace {

struct Contender {
  TuneRecord record;
  std::string line;  // Its canonical text: equal records have equal lines.
};

// By key, then by date and text. The conflict rule is not commutative, so that the outcome for a
// key is defined as folding all its distinct records in this order: it depends on nothing else, and
// adding the winner once more changes nothing.
bool stands_before(const Contender& a, const Contender& b) {
  if (result_order(a.record, b.record)) return true;
  if (result_order(b.record, a.record)) return false;
  return std::tie(a.record.created, a.line) < std::tie(b.record.created, b.line);
}

}  // namespace

Result<MergeReport> merge_files(const std::vector<std::string>& inputs, const std::string& output,
                                const AcceptRecord& accept) {
  ATTUNE_TRY(const ResultFormat format, format_of(output));
  static_cast<void>(format);
  MergeReport report;
  std::vector<Contender> contenders;
  for (const std::string& input : inputs) {
    ATTUNE_TRY(ResultFile file, read_results(input));
    const auto reject = [&](const std::string& what) {
      report.rejected.push_back(fmt::format("{}: {}", input, what));
    };
    for (const std::string& line : file.rejected) reject(line);
    for (TuneRecord& record : file.records) {
      std::string fault;
      if (record.origin != "local")
        fault = "it was passed on, not measured by the file's own store";
      if (fault.empty() && accept) fault = accept(record);
      if (!fault.empty()) {
        reject(fmt::format("{} of {}: {}", printable(record.schedule.substr(0, 80)), record.created,
                           fault));
        continue;
      }
      std::string line = result_line(record);
      contenders.push_back({std::move(record), std::move(line)});
    }
  }
  std::ranges::sort(contenders, stands_before);
  const auto repeated = std::ranges::unique(contenders, {}, &Contender::line);
  contenders.erase(repeated.begin(), repeated.end());
  std::vector<TuneRecord> winners;
  for (Contender& contender : contenders) {
    const bool first = winners.empty() || !same_result_key(winners.back(), contender.record);
    if (!first) ++report.dropped;
    if (first) {
      winners.push_back(std::move(contender.record));
    } else if (replaces(contender.record, winners.back())) {
      winners.back() = std::move(contender.record);
    }
  }
  ATTUNE_TRY(ExportReport written, write_results(std::move(winners), output));
  report.records = written.records;
  report.rejected.insert(report.rejected.end(), written.left_out.begin(), written.left_out.end());
  return report;
}

}  // namespace attune
