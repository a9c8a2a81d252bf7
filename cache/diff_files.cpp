// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

#include <attune/store_files.h>

#include "cache/result_line.h"
#include "src/support/try.h"

namespace attune {
namespace {

Result<std::vector<TuneRecord>> read_sorted(const std::string& path) {
  ATTUNE_TRY(ResultFile file, read_results(path));
  if (!file.rejected.empty()) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("`{}` has {} rows that are not usable; the first: {}", path,
                            file.rejected.size(), file.rejected.front()),
                "`attune cache check` lists them");
  }
  std::ranges::sort(file.records, result_order);
  return std::move(file.records);
}

bool same_result(TuneRecord a, const TuneRecord& b) {
  a.origin = b.origin;  // Where a result came from is no part of it.
  return result_line(a) == result_line(b);
}

}  // namespace

Result<ResultDiff> diff_files(const std::string& before, const std::string& after) {
  ATTUNE_TRY(const std::vector<TuneRecord> old_ones, read_sorted(before));
  ATTUNE_TRY(const std::vector<TuneRecord> new_ones, read_sorted(after));
  ResultDiff diff;
  auto a = old_ones.begin(), b = new_ones.begin();
  while (a != old_ones.end() || b != new_ones.end()) {
    if (b == new_ones.end() || (a != old_ones.end() && result_order(*a, *b))) {
      diff.removed.push_back(*a++);
    } else if (a == old_ones.end() || result_order(*b, *a)) {
      diff.added.push_back(*b++);
    } else {
      if (!same_result(*a, *b)) {
        const double ratio = a->median_us > 0 ? b->median_us / a->median_us : 0;
        diff.changed.push_back({*a, *b, ratio});
      }
      ++a;
      ++b;
    }
  }
  return diff;
}

}  // namespace attune
