// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cpu/flash_cpu_model.h"

#include <algorithm>
#include <cmath>

#include "src/codegen/cpu/flash_cpu.h"
#include "src/codegen/expr/parse.h"
#include "src/codegen/launch_model.h"

namespace attune {
namespace {

// Clocks of one core, fitted where the text does not say otherwise. Vector work is per vector,
// whatever its lanes.
constexpr double kClocksPerUs = 3000;
constexpr double kMultiplyAdds = 2;    // Started in a clock, by design of the usual cores.
constexpr double kLoads = 2;           // The same.
constexpr double kLatency = 3;         // Between steps of a sum: of 4, since calls overlap.
constexpr double kStep = 0.6;          // A step beside its multiply-adds.
constexpr double kCall = 6;            // Around one call of a micro-kernel,
constexpr double kSum = 0.8;           // and for each of its sums: cleared or corrected, stored.
constexpr double kPack = 2;            // A vector of packed keys: loads, shuffles, a store.
constexpr double kDot = 0.7;           // A vector of a dot product,
constexpr double kDotSum = 2.4;        // and the sum over its lanes.
constexpr double kConvert = 0.5;       // A vector of 16-bit elements brought to f32.
constexpr double kStage = 0.8;         // A vector of values copied.
constexpr double kExponential = 18;    // A vector of scores: compared, exp2, summed up.
constexpr double kRow = 11;            // A row of a tile beside its vectors,
constexpr double kBlock = 22;          // and a block of rows.
constexpr double kNode = 1;            // An operation of an expression on a vector.
constexpr double kQuery = 3.4;         // A vector of queries packed, by way of f64.
constexpr double kResult = 3.4;        // A vector of results written.
constexpr double kTask = 340;          // A task beside all these.
constexpr double kLaunch = 6000;       // What a launch takes beside its tasks; not fitted.
constexpr double kSecondStart = 3000;  // The same before parts are merged.
constexpr double kSecondCache = 1.0 / 87;  // A byte that the first cache does not hold,
constexpr double kThirdCache = 1.0 / 15;   // and one that the second does not.

class FlashCpuModel {
 public:
  FlashCpuModel(const Problem& problem, const Shape& shape, const Target& target)
      : FlashCpuModel(problem, shape, target, tree(problem, problem.mask, ExpressionRole::kMask),
                      tree(problem, problem.score, ExpressionRole::kScore)) {}

  double operator()(const Schedule& schedule) const { return launch(schedule).us; }

  std::vector<TimeShare> shares(const Schedule& schedule) const {
    const auto [us, work] = launch(schedule);
    const double scale = 1 / (std::max(1, target_.units) * kClocksPerUs);
    std::vector<TimeShare> shares = {{"products", work.products * scale},
                                     {"softmax and expressions", work.softmax * scale},
                                     {"packing", work.packing * scale},
                                     {"caches and memory", work.memory * scale},
                                     {"tasks, queries and results", work.rest * scale}};
    double known = 0;
    for (const TimeShare& share : shares) known += share.us;
    shares.push_back({"starting, and cores without a task", us - known});
    return shares;
  }

 private:
  /// The schedule, and what follows from it.
  struct Tiles {
    int rows, vectors, tile_q, tile_kv, row_heads, splits;
    bool packs_keys;
    CpuProducts products;
    FlashCpuLayout layout;

    Tiles(const Problem& problem, const Schedule& schedule, const Target& target)
        : rows(schedule.at("rows")),
          vectors(schedule.at("vectors")),
          tile_q(schedule.at("tile_q")),
          tile_kv(schedule.at("tile_kv")),
          row_heads(packs_gqa(schedule) ? problem.group_size() : 1),
          splits(key_splits(schedule)),
          packs_keys(attune::packs_keys(schedule)),
          products(products_of(schedule)),
          layout(flash_cpu_layout(problem, schedule, target)) {}
  };

  FlashCpuModel(const Problem& problem, const Shape& shape, const Target& target,
                const expr::NodePtr& mask, const expr::NodePtr& score)
      : problem_(problem),
        target_(target),
        visited_(problem, mask, shape),
        items_(double(shape.batch) * problem.q_heads),
        lanes_(target.lanes()),
        mask_nodes_(visited_.masks() ? mask->size : 0),
        score_nodes_(score->op == expr::Op::kVariable ? 0 : score->size) {}

  /// Clocks of one core, by what it does.
  struct Clocks {
    double products = 0, softmax = 0, packing = 0, memory = 0, rest = 0;

    double total() const { return products + softmax + packing + memory + rest; }
    void add(double times, const Clocks& other) {
      products += times * other.products;
      softmax += times * other.softmax;
      packing += times * other.packing;
      memory += times * other.memory;
      rest += times * other.rest;
    }
  };

  struct Launch {
    double us = 0;
    Clocks work;  // Of all cores together.
  };

  Launch launch(const Schedule& schedule) const {
    const Tiles t(problem_, schedule, target_);
    const double units = std::max(1, target_.units);
    std::vector<TaskKind> tasks, merges;
    Launch launch;
    const auto put = [&](std::vector<TaskKind>& kinds, double count, const Clocks& clocks) {
      kinds.push_back({count, clocks.total()});
      launch.work.add(count, clocks);
    };
    for (const TileKind& kind : visited_.tile_kinds(t.tile_q, t.row_heads)) {
      const double tiles = kind.count * items_ / t.row_heads;
      put(tasks, tiles * t.splits, task_clocks(t, kind));
      if (t.splits > 1) put(merges, tiles, merge_clocks(t, kind));
    }
    double clocks = launch_time(std::move(tasks), units) + kLaunch;
    if (t.splits > 1) clocks += launch_time(std::move(merges), units) + kSecondStart;
    launch.us = clocks / kClocksPerUs;
    return launch;
  }

  static expr::NodePtr tree(const Problem& problem, const std::string& text, ExpressionRole role) {
    return expr::parse(text, role, problem.declarations).value();
  }

  /// One step of a micro-kernel: a multiply-add for each of its sums.
  double step(int rows, int vectors) const {
    const double sums = rows * vectors;
    const double started = target_.has_fma ? sums : 2 * sums;
    return kStep + std::max({started / kMultiplyAdds, (rows + vectors) / kLoads, kLatency});
  }

  /// The inner loop of a product over `words` of its inner dimension. A product of AMX tiles takes
  /// 16 clocks (Intel's optimization manual, "Intel AMX Instructions Throughput and Latency").
  double inner_clocks(const Tiles& t, int vectors, double words) const {
    if (t.products != CpuProducts::kTiles) return words * step(t.rows, vectors);
    return std::ceil(words / kTileWords) * (t.rows * vectors + kStep);
  }

  /// Keys and values come once for all rows of the task; then every block of rows goes through the
  /// rounds that its own keys are in.
  Clocks task_clocks(const Tiles& t, const TileKind& kind) const {
    const double blocks = std::ceil(kind.rows / t.rows), rows = blocks * t.rows;
    const double keys = visited_.block_keys(kind, t.rows, t.tile_kv, t.row_heads) / t.splits;
    const double whole = std::floor(keys / t.tile_kv), left = keys - whole * t.tile_kv;
    Clocks clocks = bring_clocks(t, std::max(0.0, kind.end_key - kind.first_key) / t.splits);
    clocks.add(blocks * whole, round_clocks(t, t.tile_kv));
    if (left > 0) clocks.add(blocks, round_clocks(t, left));
    clocks.softmax += visited_.mixed_tiles(whole + (left > 0 ? 1 : 0), t.rows, t.tile_kv) * rows *
                      (t.tile_kv / lanes_) * mask_nodes_ * kNode;
    clocks.rest += kTask + rows * (std::ceil(t.layout.depth / lanes_) * kQuery +
                                   t.layout.padded_head_dim_v / lanes_ * kResult);
    return clocks;
  }

  Clocks merge_clocks(const Tiles& t, const TileKind& kind) const {
    const double vectors = t.layout.padded_head_dim_v / lanes_;
    Clocks clocks;
    clocks.rest = kTask + kind.rows * (t.splits * (vectors * kResult + kRow) + vectors * kResult);
    return clocks;
  }

  /// What bringing `keys` keys and their values takes.
  Clocks bring_clocks(const Tiles& t, double keys) const {
    const double element = static_cast<double>(dtype_size(problem_.dtype));
    const bool converts = problem_.dtype != Dtype::kF32 && t.layout.packed == 1;
    const double convert = converts ? kConvert : 0;
    Clocks clocks;
    clocks.memory = keys * element * (problem_.head_dim + problem_.head_dim_v) * kThirdCache;
    if (t.packs_keys) {
      const double panels = std::ceil(keys / (t.vectors * lanes_));
      clocks.packing = panels * t.vectors * t.layout.depth * (kPack + convert);
    } else if (t.layout.stage_keys) {
      clocks.packing = keys * std::ceil(t.layout.depth / lanes_) * (kStage + convert);
    }
    if (t.layout.stage_values) {
      clocks.packing += keys * (t.layout.padded_head_dim_v / lanes_) * (kStage + convert);
    }
    return clocks;
  }

  /// One block of rows over `keys` keys of a tile.
  Clocks round_clocks(const Tiles& t, double keys) const {
    Clocks clocks;
    if (t.packs_keys) {
      const double panels = std::ceil(keys / (t.vectors * lanes_));
      clocks.products =
          panels * (inner_clocks(t, t.vectors, t.layout.depth) + kCall + kSum * t.rows * t.vectors);
    } else {
      clocks.products = t.rows * keys * (std::ceil(t.layout.depth / lanes_) * kDot + kDotSum);
    }
    const int columns = static_cast<int>(t.layout.padded_head_dim_v / lanes_);
    clocks.products += (columns / t.vectors) * column_clocks(t, t.vectors, keys);
    if (columns % t.vectors != 0) {
      clocks.products += column_clocks(t, columns % t.vectors, keys);
    }
    clocks.softmax =
        kBlock + t.rows * (t.tile_kv / lanes_ * (kExponential + score_nodes_ * kNode) + kRow);
    // Scores are scaled and weights rounded by themselves.
    if (t.layout.packed > 1) clocks.softmax += t.rows * (t.tile_kv / lanes_) * 2 * kSum;
    clocks.memory = traffic_clocks(t, keys);
    return clocks;
  }

  double column_clocks(const Tiles& t, int vectors, double keys) const {
    return inner_clocks(t, vectors, std::ceil(keys / t.layout.packed)) + kCall +
           2 * kSum * t.rows * vectors;
  }

  /// What a round brings from the caches behind the first: the block's queries and accumulators,
  /// and the tile's keys and values where these do not stay in the first.
  double traffic_clocks(const Tiles& t, double keys) const {
    const double depth = t.layout.depth, width = t.layout.padded_head_dim_v;
    const double block = 4 * t.rows * (depth + 2 * width),
                 tile = 4 * keys * (depth + width / t.layout.packed);
    double bytes = block;
    if (tile + block + 4.0 * t.rows * t.tile_kv > static_cast<double>(target_.l1_bytes)) {
      bytes += tile;
    }
    double clocks = bytes * kSecondCache;
    if (t.layout.bytes > target_.l2_bytes) clocks += bytes * kThirdCache;
    return clocks;
  }

  Problem problem_;
  Target target_;
  VisitedKeys visited_;
  double items_, lanes_;
  double mask_nodes_, score_nodes_;
};

}  // namespace

SchedulePredictor flash_cpu_model(const Problem& problem, const Shape& shape,
                                  const Target& target) {
  return FlashCpuModel(problem, shape, target);
}

std::vector<TimeShare> flash_cpu_time_shares(const Problem& problem, const Shape& shape,
                                             const Schedule& schedule, const Target& target) {
  return FlashCpuModel(problem, shape, target).shares(schedule);
}

}  // namespace attune
