// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cuda/flash_mma_model.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "src/codegen/cuda/flash_mma_schedule.h"
#include "src/codegen/expr/parse.h"
#include "src/codegen/launch_model.h"

namespace attune {
namespace {

// Clocks of a multiprocessor, which has four schedulers of one instruction a clock.
constexpr double kClocksPerUs = 1700;
constexpr double kIssue = 4;          // Instructions of a warp.
constexpr double kExponentials = 16;  // Of single scores.
constexpr double kSharedBytes = 128;  // To or from shared memory.
constexpr double kCacheBytes = 24;    // From the second-level cache, all asking at once.
constexpr double kMemoryBytes = 12;   // From device memory.
constexpr double kLatency = 700;      // Of a load that the second-level cache answers.
constexpr double kBarrier = 40;       // Of a block, twice a round.
constexpr double kPrologue = 2000;    // First loads of a task, and its addresses.
constexpr double kLaunch = 300;       // What a block has of its own beside that.
// Instructions of a warp, from the table of docs/main_loops.md: maximum, exp2, sum and half a
// conversion for a score; addresses, copies and tests for a round.
constexpr double kScore = 5.8;
constexpr double kRound = 130;
constexpr double kRescale = 0.3;       // Rounds in which a maximum grows.
constexpr int kWorkingRegisters = 56;  // As the rules have it (flash_mma_rules.cpp).
// What warps leave of what the busiest part does not hide: all of it for one warp a scheduler.
constexpr double kExposed = 0.8;
// With more accumulators and queries than this the compiler has too little room to order loads; at
// the most there can be, so much more is exposed.
constexpr double kComfortableRegisters = 144, kMostRegisters = 199, kTight = 0.5;
// What waiting for loads costs even where rounds are long enough, of their latency.
constexpr double kLate = 0.05;

/// Multiply-adds of 16-bit elements in a clock that mma.sync reaches.
double tensor_rate(int capability) {
  switch (capability) {
    case 70:
    case 75:
      return 512;
    case 80:
      return 1024;
    case 90:
      return 1300;  // Of 2048: the rest is for wgmma.
    case 100:
    case 103:
      return 1024;
    default:
      return 512;
  }
}

int most_threads(int capability) {
  if (capability == 75) return 1024;
  return capability == 86 || capability == 87 || capability == 89 || capability >= 120 ? 1536
                                                                                       : 2048;
}

class FlashMmaModel {
 public:
  FlashMmaModel(const Problem& problem, const Shape& shape, const Target& target)
      : FlashMmaModel(problem, shape, target, tree(problem, problem.mask, ExpressionRole::kMask),
                      tree(problem, problem.score, ExpressionRole::kScore)) {}

  double operator()(const Schedule& schedule) const {
    const FlashMmaSchedule choice(schedule);
    const int row_heads = choice.pack_gqa != 0 ? facts_.group_size : 1;
    const double items = batch_ * (double(facts_.q_heads) / row_heads);
    std::vector<TileKind> kinds = visited_.tile_kinds(choice.tile_q, row_heads);
    double tasks = 0;
    for (const TileKind& kind : kinds) tasks += kind.count * items;
    if (tasks == 0) return (kPrologue + kLaunch) / kClocksPerUs;

    const double units = std::max(1, target_.units);
    const double resident = std::min<double>(resident_blocks(choice), std::ceil(tasks / units));
    const double round = round_clocks(choice, resident);
    std::vector<TaskKind> times;
    for (const TileKind& kind : kinds) {
      times.push_back({kind.count * items, task_clocks(choice, kind, round, resident)});
    }
    double clocks = launch_time(times, units * resident, resident);
    // Head by head, the last head's long tasks begin when all others are done or under way; blocks
    // that take tasks in turn cannot help each other.
    const bool unequal = visited_.masks() && kinds.size() > 1;
    if (unequal && tasks > units * resident) {
      const double uneven = choice.heads_together == 0 ? 0.3 : choice.persistent != 0 ? 0.1 : 0;
      clocks += uneven * resident * longest(times);
    }
    return (clocks + kLaunch) / kClocksPerUs;
  }

 private:
  FlashMmaModel(const Problem& problem, const Shape& shape, const Target& target,
                const expr::NodePtr& mask, const expr::NodePtr& score)
      : facts_(problem),
        target_(target),
        visited_(problem, mask, shape),
        batch_(double(shape.batch)),
        mask_nodes_(visited_.masks() ? mask->size : 0),
        score_nodes_(score->op == expr::Op::kVariable ? 0 : score->size),
        // Keys and values of all heads, read from device memory once if the cache holds them.
        fresh_share_(fresh_share(problem, shape, target)) {}

  static expr::NodePtr tree(const Problem& problem, const std::string& text, ExpressionRole role) {
    return expr::parse(text, role, problem.declarations).value();
  }

  /// The part of key reads that goes to device memory: of a head, the first of its query heads and
  /// tiles that run at about the same time.
  static double fresh_share(const Problem& problem, const Shape& shape, const Target& target) {
    const double bytes = double(shape.kv_len) * (problem.head_dim + problem.head_dim_v) *
                         static_cast<double>(dtype_size(problem.dtype));
    const double cache = target.l2_bytes > 0 ? static_cast<double>(target.l2_bytes) : 4 << 20;
    return bytes > cache ? 1 : 0.25;
  }

  static double longest(const std::vector<TaskKind>& tasks) {
    double time = 0;
    for (const TaskKind& task : tasks) time = std::max(time, task.time);
    return time;
  }

  /// Blocks that one multiprocessor holds at once.
  int resident_blocks(const FlashMmaSchedule& choice) const {
    const FlashMmaCosts costs = flash_mma_costs(facts_, choice);
    const int threads = 32 * choice.warps;
    const int kept = choice.query_registers != 0 ? costs.query_registers : 0;
    const int registers =
        std::min(255, (costs.accumulators + kept + kWorkingRegisters + 7) / 8 * 8);
    int blocks = most_threads(target_.compute_capability()) / threads;
    if (target_.unit_registers > 0) {
      blocks = std::min(blocks, target_.unit_registers / (registers * threads));
    }
    if (target_.unit_shared_bytes > 0) {
      blocks = std::min(blocks,
                        static_cast<int>(target_.unit_shared_bytes / (costs.shared_bytes + 1024)));
    }
    if (choice.persistent != 0) blocks = std::min(blocks, choice.persistent);
    return std::max(blocks, 1);
  }

  /// A round of one block, where a multiprocessor has so many: its time over their number.
  double round_clocks(const FlashMmaSchedule& choice, double resident) const {
    const double scores = double(choice.tile_q) * choice.tile_kv;
    const double warps = choice.warps, columns = choice.column_warps;
    const double bytes = facts_.element_bytes;
    const double key_bytes = choice.tile_kv * facts_.depth * bytes;
    const double value_bytes = choice.tile_kv * facts_.depth_v * bytes;
    const bool on_tensor_cores = !facts_.is_f32 || has_tf32(target_);

    // Warps that share rows compute all their scores each.
    const double multiplies =
        scores * ((facts_.depth + facts_.bias_columns) * columns + facts_.depth_v);
    // Floats are three products of tf32, each at half the rate, or plain multiply-adds.
    const double rate =
        on_tensor_cores ? tensor_rate(target_.compute_capability()) / (facts_.is_f32 ? 6 : 1) : 64;
    const double products = multiplies / rate;
    const double exponentials = scores * columns / kExponentials;

    double shared = key_bytes + value_bytes;                      // Written
    shared += warps * key_bytes + warps / columns * value_bytes;  // and read.
    if (choice.query_registers == 0) shared += choice.tile_q * facts_.depth * bytes * columns;
    const double bias_bytes = scores * facts_.staged_element_bytes;
    if (choice.stage_bias != 0) shared += bias_bytes * (1 + columns);

    double issued = scores * columns * (kScore + score_nodes_) / 32 + warps * kRound;
    issued += multiplies / 2048 * (facts_.is_f32 ? 12 : 1);  // A product is 16 × 8 × 16.
    issued += shared / 512;                                  // A matrix load is four of 8 × 8.
    issued += kRescale * choice.tile_q * facts_.depth_v / 32;
    if (!on_tensor_cores) issued += multiplies / 32;
    // A bias read by each thread: two elements of a row, for which most of a sector is fetched.
    double cached = key_bytes + value_bytes + bias_bytes;
    if (choice.stage_bias == 0 && bias_bytes > 0) {
      issued += scores * columns * 4 / 32;
      cached += bias_bytes;
    }
    const double fresh = (key_bytes + value_bytes) * fresh_share_ + bias_bytes;

    const std::array<double, 6> parts = {
        products,        exponentials,         shared / kSharedBytes,
        issued / kIssue, cached / kCacheBytes, fresh / kMemoryBytes};
    const double busiest = *std::max_element(parts.begin(), parts.end());
    double all = 0;
    for (const double part : parts) all += part;
    const double warps_of_scheduler = std::max(1.0, warps * resident / 4);
    const FlashMmaCosts costs = flash_mma_costs(facts_, choice);
    const double registers =
        costs.accumulators + (choice.query_registers != 0 ? costs.query_registers : 0);
    const double tight =
        std::max(0.0, registers - kComfortableRegisters) / (kMostRegisters - kComfortableRegisters);
    const double exposed = kExposed * (1 + kTight * tight) / warps_of_scheduler;
    const double clocks = resident * (busiest + (all - busiest) * exposed);
    // Keys and values are asked for half a round before their use, and a whole one for each further
    // stage: no round is shorter than their latency allows.
    const double shortest = kLatency / (choice.stages - 0.5);
    return (std::max(clocks, shortest) + kLate * shortest + 2 * kBarrier) / resident;
  }

  double task_clocks(const FlashMmaSchedule& choice, const TileKind& kind, double round,
                     double resident) const {
    const double begin = std::floor(kind.first_key / choice.tile_kv);
    const double end = std::ceil(kind.end_key / choice.tile_kv);
    const double rounds = std::max(0.0, end - begin);
    const double mixed = visited_.mixed_tiles(rounds, choice.tile_q, choice.tile_kv);
    const double asked =
        mixed * choice.tile_q * choice.tile_kv * choice.column_warps * mask_nodes_ / 32 / kIssue;
    const double edges = choice.tile_q * double(facts_.depth + facts_.depth_v) *
                         facts_.element_bytes * (1 / kCacheBytes + 2 / kSharedBytes);
    const double launch = choice.persistent != 0 ? 0 : kLaunch;
    return rounds * round + asked + edges + (kPrologue + launch) / resident;
  }

  FlashMmaFacts facts_;
  Target target_;
  VisitedKeys visited_;
  double batch_;
  double mask_nodes_, score_nodes_;
  double fresh_share_;
};

}  // namespace

SchedulePredictor flash_mma_model(const Problem& problem, const Shape& shape,
                                  const Target& target) {
  return FlashMmaModel(problem, shape, target);
}

}  // namespace attune
