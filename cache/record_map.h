// SPDX-License-Identifier: Apache-2.0
// RecordMap: all winners in memory, found by device, problem and shape. The only thing that making
// a Plan asks; it touches no file.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <shared_mutex>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

#include <attune/store.h>

namespace attune {

/// Thread-safe.
class RecordMap {
 public:
  using Accept = std::function<bool(const TuneRecord&)>;

  /// Adds a record, or replaces the one of the same device, problem, shape and policy.
  void put(TuneRecord record);

  /// The rule of Store::find. Within one rung, the smaller distance wins, then the newer record.
  /// `accept` is called without any lock held.
  std::optional<StoreHit> find(const std::string& device, const std::string& problem,
                               const Shape& shape, const Accept& accept) const;

  std::vector<TuneRecord> newest_first() const;
  /// Removes what was created before `before`; returns how many.
  int prune(const std::string& before);

 private:
  using Record = std::shared_ptr<const TuneRecord>;
  // Batch, query length, kv length and policy.
  using Spot = std::tuple<std::int64_t, std::int64_t, std::int64_t, std::string>;
  static std::string key(const std::string& device, const std::string& problem);

  mutable std::shared_mutex mutex_;
  std::unordered_map<std::string, std::map<Spot, Record>> records_;
};

}  // namespace attune
