// SPDX-License-Identifier: Apache-2.0
#include "cache/record_map.h"

#include <algorithm>
#include <mutex>
#include <tuple>
#include <utility>

#include "cache/record_rules.h"
#include "src/support/hash.h"

namespace attune {
namespace {

struct Candidate {
  Rung rung = Rung::kNearest;
  double distance = 0;
  std::shared_ptr<const TuneRecord> record;
};

// Equal dates are told apart by the schedule's text, so that the answer never depends on the order
// in which records were read.
bool better(const Candidate& a, const Candidate& b) {
  return std::tie(a.rung, a.distance, b.record->created, a.record->schedule) <
         std::tie(b.rung, b.distance, a.record->created, b.record->schedule);
}

bool within_two(const Shape& a, const Shape& b) {
  const auto near = [](std::int64_t x, std::int64_t y) {
    x = std::max<std::int64_t>(1, x);
    y = std::max<std::int64_t>(1, y);
    return x - y <= y && y - x <= x;  // Written so that no length overflows.
  };
  return near(a.batch, b.batch) && near(a.q_len, b.q_len) && near(a.kv_len, b.kv_len);
}

std::optional<Candidate> rank(const Shape& shape, const std::shared_ptr<const TuneRecord>& record) {
  constexpr double kFarthest = 1 + 1e-9;  // A factor of two, with room for rounding in three log2.
  if (!within_two(shape, record->shape)) return std::nullopt;  // Most end here, without logarithms.
  Candidate candidate{Rung::kExact, distance(shape, record->shape), record};
  if (record->shape == shape) return candidate;
  if (same_bucket(shape, record->shape)) {
    candidate.rung = Rung::kBucket;
    return candidate;
  }
  if (candidate.distance > kFarthest) return std::nullopt;
  candidate.rung = Rung::kNearest;
  return candidate;
}

}  // namespace

std::string RecordMap::key(const std::string& device, const std::string& problem) {
  return content_hash({device, problem});
}

void RecordMap::put(TuneRecord record) {
  const std::string place = key(record.device, record.problem);
  const Shape& shape = record.shape;
  const Spot spot(shape.batch, shape.q_len, shape.kv_len, record.policy);
  auto shared = std::make_shared<const TuneRecord>(std::move(record));
  const std::unique_lock lock(mutex_);
  records_[place][spot] = std::move(shared);
}

std::optional<StoreHit> RecordMap::find(const std::string& device, const std::string& problem,
                                        const Shape& shape, const Accept& accept) const {
  std::vector<Candidate> candidates;
  {
    const std::string place = key(device, problem);
    const std::shared_lock lock(mutex_);
    const auto found = records_.find(place);
    if (found == records_.end()) return std::nullopt;
    for (const auto& [spot, record] : found->second) {
      if (auto candidate = rank(shape, record)) candidates.push_back(*std::move(candidate));
    }
  }
  std::ranges::sort(candidates, better);
  for (const Candidate& candidate : candidates) {
    if (!accept || accept(*candidate.record)) return StoreHit{candidate.rung, *candidate.record};
  }
  return std::nullopt;
}

std::vector<TuneRecord> RecordMap::newest_first() const {
  std::vector<TuneRecord> all;
  {
    const std::shared_lock lock(mutex_);
    for (const auto& [place, there] : records_) {
      for (const auto& [spot, record] : there) all.push_back(*record);
    }
  }
  std::ranges::sort(all, [](const TuneRecord& a, const TuneRecord& b) {
    return std::tie(b.created, a.device, a.problem, a.shape.batch, a.shape.q_len, a.shape.kv_len,
                    a.policy) < std::tie(a.created, b.device, b.problem, b.shape.batch,
                                         b.shape.q_len, b.shape.kv_len, b.policy);
  });
  return all;
}

int RecordMap::prune(const std::string& before) {
  const std::unique_lock lock(mutex_);
  std::size_t removed = 0;
  for (auto place = records_.begin(); place != records_.end();) {
    removed += std::erase_if(place->second,
                             [&](const auto& there) { return there.second->created < before; });
    place = place->second.empty() ? records_.erase(place) : std::next(place);
  }
  return static_cast<int>(removed);
}

}  // namespace attune
