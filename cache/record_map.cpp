// SPDX-License-Identifier: Apache-2.0
#include "cache/record_map.h"

#include <algorithm>
#include <mutex>
#include <tuple>
#include <utility>

#include "cache/record_rules.h"

namespace attune {
namespace {

// Local before imported before shipped.
int rank_of(const TuneRecord& record) {
  return record.origin == "local" ? 0 : record.origin == "imported" ? 1 : 2;
}

bool within_two(const Shape& a, const Shape& b) {
  const auto near = [](std::int64_t x, std::int64_t y) {
    x = std::max<std::int64_t>(1, x);
    y = std::max<std::int64_t>(1, y);
    return x - y <= y && y - x <= x;  // Written so that no length overflows.
  };
  return near(a.batch, b.batch) && near(a.q_len, b.q_len) && near(a.kv_len, b.kv_len);
}

std::optional<Rung> rung_of(const Shape& shape, const Shape& stored) {
  constexpr double kFarthest = 1 + 1e-9;  // A factor of two, with room for rounding in three log2.
  if (!within_two(shape, stored)) return std::nullopt;  // Most end here, without logarithms.
  if (stored == shape) return Rung::kExact;
  if (same_bucket(shape, stored)) return Rung::kBucket;
  if (distance(shape, stored) > kFarthest) return std::nullopt;
  return Rung::kNearest;
}

}  // namespace

struct RecordMap::Candidate {
  Rung rung = Rung::kNearest;
  std::int64_t other_units = 0;  // Of a similar device: how many more or fewer units it has.
  double distance = 0;
  Record record;

  // Equal dates are told apart by the schedule's text, so that the answer never depends on the
  // order in which records were read.
  bool operator<(const Candidate& other) const {
    const int rank = rank_of(*record), other_rank = rank_of(*other.record);
    return std::tie(rung, other_units, rank, distance, other.record->created, record->schedule) <
           std::tie(other.rung, other.other_units, other_rank, other.distance, record->created,
                    other.record->schedule);
  }
};

RecordMap::Spot RecordMap::spot_of(const TuneRecord& record, Layer layer) {
  const Shape& shape = record.shape;
  return {layer, shape.batch, shape.q_len, shape.kv_len, record.policy};
}

RecordMap::Record& RecordMap::slot(const TuneRecord& record, Layer layer) {
  Devices& devices = records_[record.problem];
  auto [place, fresh] = devices.try_emplace(record.device);
  if (fresh) {
    const DeviceFacts facts = device_facts(record.device);
    place->second.arch = facts.arch.value_or("");
    place->second.units = std::max<std::int64_t>(0, facts.units.value_or(0));
  }
  return place->second.records[spot_of(record, layer)];
}

bool RecordMap::put(TuneRecord record) {
  auto shared = std::make_shared<const TuneRecord>(std::move(record));
  const std::unique_lock lock(mutex_);
  Record& place = slot(*shared, Layer::kUser);
  if (place && place->origin == "local" && shared->origin != "local") return false;
  place = std::move(shared);
  return true;
}

void RecordMap::put_shipped(TuneRecord record) {
  record.origin = "shipped";
  const std::unique_lock lock(mutex_);
  Record& place = slot(record, Layer::kShipped);
  if (!place) place = std::make_shared<const TuneRecord>(std::move(record));
}

std::vector<RecordMap::Candidate> RecordMap::on_device(const std::string& device,
                                                       const std::string& problem,
                                                       const Shape& shape) const {
  std::vector<Candidate> candidates;
  const std::shared_lock lock(mutex_);
  const auto devices = records_.find(problem);
  if (devices == records_.end()) return candidates;
  const auto own = devices->second.find(device);
  if (own == devices->second.end()) return candidates;
  for (const auto& [spot, record] : own->second.records) {
    if (const auto rung = rung_of(shape, record->shape)) {
      candidates.push_back({*rung, 0, distance(shape, record->shape), record});
    }
  }
  return candidates;
}

std::vector<RecordMap::Candidate> RecordMap::on_similar(const std::string& device,
                                                        const std::string& problem,
                                                        const Shape& shape) const {
  std::vector<Candidate> candidates;
  const DeviceFacts asked = device_facts(device);
  if (!asked.arch || asked.arch->empty()) return candidates;
  const std::int64_t units = std::max<std::int64_t>(0, asked.units.value_or(0));
  const std::shared_lock lock(mutex_);
  const auto devices = records_.find(problem);
  if (devices == records_.end()) return candidates;
  for (const auto& [name, other] : devices->second) {
    if (name == device || other.arch != *asked.arch) continue;
    for (const auto& [spot, record] : other.records) {
      const auto rung = rung_of(shape, record->shape);
      if (!rung || *rung == Rung::kNearest) continue;
      candidates.push_back({Rung::kSimilarDevice, std::abs(units - other.units),
                            distance(shape, record->shape), record});
    }
  }
  return candidates;
}

std::optional<StoreHit> RecordMap::find(const std::string& device, const std::string& problem,
                                        const Shape& shape, const Accept& accept) const {
  for (const auto look : {&RecordMap::on_device, &RecordMap::on_similar}) {
    std::vector<Candidate> candidates = (this->*look)(device, problem, shape);
    std::ranges::sort(candidates, [](const auto& a, const auto& b) { return a < b; });
    for (const Candidate& candidate : candidates) {
      if (!accept || accept(*candidate.record)) return StoreHit{candidate.rung, *candidate.record};
    }
  }
  return std::nullopt;
}

std::shared_ptr<const TuneRecord> RecordMap::same_key(const TuneRecord& record) const {
  const std::shared_lock lock(mutex_);
  const auto devices = records_.find(record.problem);
  if (devices == records_.end()) return nullptr;
  const auto own = devices->second.find(record.device);
  if (own == devices->second.end()) return nullptr;
  const auto place = own->second.records.find(spot_of(record, Layer::kUser));
  return place == own->second.records.end() ? nullptr : place->second;
}

std::vector<TuneRecord> RecordMap::newest_first() const {
  std::vector<TuneRecord> all;
  {
    const std::shared_lock lock(mutex_);
    for (const auto& [problem, devices] : records_) {
      for (const auto& [device, there] : devices) {
        for (const auto& [spot, record] : there.records) all.push_back(*record);
      }
    }
  }
  std::ranges::sort(all, [](const TuneRecord& a, const TuneRecord& b) {
    return std::tie(b.created, a.device, a.problem, a.shape.batch, a.shape.q_len, a.shape.kv_len,
                    a.policy, a.origin) < std::tie(a.created, b.device, b.problem, b.shape.batch,
                                                   b.shape.q_len, b.shape.kv_len, b.policy,
                                                   b.origin);
  });
  return all;
}

std::vector<TuneRecord> RecordMap::remove_if(const Accept& remove) {
  std::vector<Record> chosen;
  {
    const std::shared_lock lock(mutex_);
    for (const auto& [problem, devices] : records_) {
      for (const auto& [device, there] : devices) {
        for (const auto& [spot, record] : there.records) {
          if (std::get<Layer>(spot) == Layer::kUser) chosen.push_back(record);
        }
      }
    }
  }
  std::erase_if(chosen, [&](const Record& record) { return !remove(*record); });
  std::vector<TuneRecord> removed;
  const std::unique_lock lock(mutex_);
  for (const Record& record : chosen) {
    std::map<Spot, Record>& there = records_[record->problem][record->device].records;
    const auto place = there.find(spot_of(*record, Layer::kUser));
    if (place == there.end() || place->second != record) continue;
    there.erase(place);
    removed.push_back(*record);
  }
  return removed;
}

}  // namespace attune
