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

/// Where a record lies: in the user's file, or in one below it that never changes.
enum class Layer { kUser, kShipped };

/// Thread-safe.
class RecordMap {
 public:
  using Accept = std::function<bool(const TuneRecord&)>;

  /// Adds a record to the user's layer, or replaces the one of the same device, problem, shape and
  /// policy. An imported record leaves a local one in place; false then.
  bool put(TuneRecord record);
  /// Adds a record to the layer below, unless it has one of the same key. Its origin becomes
  /// "shipped".
  void put_shipped(TuneRecord record);

  /// The rule of Store::find. `accept` is called without any lock held.
  std::optional<StoreHit> find(const std::string& device, const std::string& problem,
                               const Shape& shape, const Accept& accept) const;

  /// The user's record of the same key.
  std::shared_ptr<const TuneRecord> same_key(const TuneRecord& record) const;
  std::vector<TuneRecord> newest_first() const;
  /// Removes the user's records of which `remove` is true, and returns them. It is called without
  /// any lock held; a record that is replaced meanwhile stays.
  std::vector<TuneRecord> remove_if(const Accept& remove);

 private:
  using Record = std::shared_ptr<const TuneRecord>;
  // Layer, batch, query length, kv length and policy.
  using Spot = std::tuple<Layer, std::int64_t, std::int64_t, std::int64_t, std::string>;
  struct Device {
    std::string arch;
    std::int64_t units = 0;
    std::map<Spot, Record> records;
  };
  using Devices = std::unordered_map<std::string, Device>;  // By TuneRecord::device.
  struct Candidate;

  static Spot spot_of(const TuneRecord& record, Layer layer);
  Record& slot(const TuneRecord& record, Layer layer);
  std::vector<Candidate> on_device(const std::string& device, const std::string& problem,
                                   const Shape& shape) const;
  std::vector<Candidate> on_similar(const std::string& device, const std::string& problem,
                                    const Shape& shape) const;

  mutable std::shared_mutex mutex_;
  std::unordered_map<std::string, Devices> records_;  // By TuneRecord::problem.
};

}  // namespace attune
