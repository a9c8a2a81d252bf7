// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/grid.h"

#include <algorithm>
#include <array>

#include <attune/families.h>

#include "tests/engine/expression_problems.h"

namespace attune::sim {
namespace {

constexpr const char* kArchs[] = {"sm_70",  "sm_75",   "sm_80",   "sm_86",   "sm_87",   "sm_89",
                                  "sm_90a", "sm_100a", "sm_103a", "sm_110a", "sm_120a", "sm_121a"};
constexpr Dtype kDtypes[] = {Dtype::kF16, Dtype::kBf16, Dtype::kF32};
constexpr int kDims[][2] = {{1, 1},   {2, 3},   {7, 129},   {8, 8},   {16, 16},   {31, 33},
                            {33, 17}, {64, 64}, {80, 96},   {96, 40}, {128, 128}, {111, 127},
                            {64, 80}, {1, 256}, {192, 128}, {255, 1}, {256, 256}, {576, 512}};
constexpr int kHeads[][2] = {{1, 1}, {2, 1}, {2, 2}, {4, 2}, {3, 1}};
// The expressions of tests/engine/expression_problems.h take turns, with the row's number, in the
// values kTestMask and kTestScore: with an axis value for each the cover would be huge.
enum Mask { kNoMask, kCausal, kTestMask, kMasks = kTestMask + 3 };
enum Score { kPlainScore, kSink, kSigmoid, kLowRank, kBias, kTestScore, kScores = kTestScore + 3 };
constexpr const char* kBiasScores[] = {"score + bias[b, h, q, kv]", "score + rows[q, kv]",
                                       "score - wide[b, h, q, kv]", "score + wide[b, h_kv, q, kv]"};
constexpr double kScales[] = {0.18, 0, -0.25, 1e-3, 0.4};
constexpr int kRanks[] = {1, 2, 3, 8, 16, 5, 11};
constexpr float kAmplitudes[] = {1, 3};
// Queries and keys of a block of a block list; none, three times as often as each.
constexpr std::array<int, 2> kBlocks[] = {{0, 0}, {0, 0}, {0, 0}, {64, 32}, {128, 128}};
enum Layout {
  kDense,
  kRowsApart,
  kEightBytes,
  kFourBytes,
  kMisaligned,
  kRowsFirst,
  kAnyLayout,
  kLayouts
};
// Of the schedules that have a parameter other than it would be if left out, and of all.
constexpr const char* kOptions[] = {"column_warps",   "query_registers", "pack_gqa",
                                    "heads_together", "persistent",      "stage_bias"};
enum Plan { kDefaultSchedule, kOracle, kAnySchedule, kOtherSchedule, kOption };
constexpr int kPlans = kOption + int(std::size(kOptions));
// Lengths, of queries and of keys, by the tile that the schedule cuts them into.
enum Length { kNone, kOne, kTileLess, kTile, kTileMore, kTwoTiles, kLengths };

enum Axis {
  kArch,
  kDtype,
  kDim,
  kHead,
  kQuery,
  kKeys,
  kMask,
  kScore,
  kScale,
  kLayout,
  kBatch,
  kSchedule,
  kLse,
  kAmplitude,
  kBlock,
  kAxes
};
constexpr std::array<int, kAxes> kValues = {int(std::size(kArchs)),
                                            int(std::size(kDtypes)),
                                            int(std::size(kDims)),
                                            int(std::size(kHeads)),
                                            kLengths,
                                            kLengths,
                                            kMasks,
                                            kScores,
                                            int(std::size(kScales)),
                                            kLayouts,
                                            3,
                                            kPlans,
                                            2,
                                            int(std::size(kAmplitudes)),
                                            int(std::size(kBlocks))};

using Row = std::array<int, kAxes>;

std::int64_t length_of(int kind, std::int64_t tile) {
  switch (kind) {
    case kNone:
      return 0;
    case kOne:
      return 1;
    case kTileLess:
      return tile - 1;
    case kTile:
      return tile;
    case kTileMore:
      return tile + 1;
    default:
      return 2 * tile + 3;
  }
}

MemoryLayout layout_of(int kind, RandomBits& random) {
  MemoryLayout layout;
  switch (kind) {
    case kDense:
      break;
    case kRowsApart:  // 16-byte alignment is kept where the head dim has it.
      layout.gaps = {16, 8, 8};
      layout.lead = 8;
      break;
    case kEightBytes:  // So is this of 8 bytes, and the next of 4.
      layout.gaps = {4, 12, 4};
      layout.lead = 4;
      break;
    case kFourBytes:
      layout.gaps = {2, 6, 2};
      layout.lead = 2;
      break;
    case kMisaligned:
      layout.gaps = {1, 5, 3};
      layout.lead = 1;
      break;
    case kRowsFirst:  // [batch, length, heads, head_dim]
      layout.order = {0, 2, 1};
      break;
    default:
      layout = MemoryLayout::random(random);
  }
  return layout;
}

Schedule schedule_of(int plan, const Problem& problem, const Shape& shape, const Target& target,
                     std::size_t number) {
  if (plan == kOracle) return {"naive", {}};
  if (plan == kDefaultSchedule) return default_schedule(problem, shape, target);
  const auto space = schedule_space(problem, target);
  std::vector<Schedule> fitting;
  for (const Schedule& schedule : space) {
    if (plan < kOption || schedule.params.contains(kOptions[plan - kOption])) {
      fitting.push_back(schedule);
    }
  }
  if (fitting.empty()) return space.back();
  return fitting[(number * 7919 + static_cast<std::size_t>(plan)) % fitting.size()];
}

void add_expressions(Problem& p, int mask, int score, std::size_t number) {
  p.declarations = test_declarations();
  if (mask == kCausal) p.mask = "causal";
  if (mask >= kTestMask) p.mask = kTestMasks[number % std::size(kTestMasks)];
  if (score == kSink) p.sink = kTestSinks[number % std::size(kTestSinks)];
  if (score == kSigmoid) p.normalizer = Normalizer::kSigmoid;
  if (score == kLowRank) {
    p.low_rank_bias = {"factor_q", "factor_kv", kRanks[number % std::size(kRanks)]};
  }
  if (score == kBias) p.score = kBiasScores[number % std::size(kBiasScores)];
  if (score >= kTestScore) p.score = kTestScores[number % std::size(kTestScores)];
}

Case case_of(const Row& row, std::size_t number, RandomBits& random) {
  Case c;
  Problem& p = c.problem;
  c.arch = kArchs[row[kArch]];
  p.dtype = kDtypes[row[kDtype]];
  p.head_dim = kDims[row[kDim]][0];
  p.head_dim_v = kDims[row[kDim]][1];
  p.q_heads = kHeads[row[kHead]][0];
  p.kv_heads = kHeads[row[kHead]][1];
  add_expressions(p, row[kMask], row[kScore], number);
  if (row[kScale] > 0) p.scale = kScales[row[kScale] - 1];
  p.block_size = kBlocks[row[kBlock]];
  p = p.normalized().value();
  const Target target = target_from_arch(c.arch).value();
  c.schedule = schedule_of(row[kSchedule], p, {1, 100, 100}, target, number);
  // The oracle has a block per row, and its threads take 128 keys at a time.
  const bool tiled = c.schedule.params.contains("tile_q");
  c.shape.q_len = length_of(row[kQuery], tiled ? c.schedule.at("tile_q") : 2);
  c.shape.kv_len = length_of(row[kKeys], tiled ? c.schedule.at("tile_kv") : 128);
  c.shape.batch = row[kBatch];
  for (MemoryLayout* layout : {&c.q, &c.k, &c.v, &c.out}) *layout = layout_of(row[kLayout], random);
  c.lse = layout_of(row[kLayout], random);
  c.wants_lse = row[kLse] == 0;
  c.amplitude = kAmplitudes[row[kAmplitude]];
  c.data_seed = random.next();
  return c;
}

// Which pairs of values have met, by [axis][value][axis][value].
class Pairs {
 public:
  Pairs() {
    for (const int values : kValues) starts_.push_back(size_), size_ += values;
    met_.resize(static_cast<std::size_t>(size_) * static_cast<std::size_t>(size_));
    for (std::size_t a = 0; a < kAxes; ++a) {
      for (std::size_t b = a + 1; b < kAxes; ++b) left_ += kValues[a] * kValues[b];
    }
  }
  int left() const { return left_; }
  /// How many pairs of the row have not met; with `take` they have now.
  int fresh(const Row& row, bool take) {
    int count = 0;
    for (std::size_t a = 0; a < kAxes; ++a) {
      for (std::size_t b = a + 1; b < kAxes; ++b) {
        const auto place =
            static_cast<std::size_t>((starts_[a] + row[a]) * size_ + starts_[b] + row[b]);
        if (met_[place]) continue;
        ++count;
        if (take) met_[place] = true;
      }
    }
    if (take) left_ -= count;
    return count;
  }

 private:
  int size_ = 0, left_ = 0;
  std::vector<int> starts_;
  std::vector<bool> met_;
};

Row random_row(RandomBits& random) {
  Row row;
  for (std::size_t axis = 0; axis < kAxes; ++axis) {
    row[axis] = static_cast<int>(random.next_in(0, kValues[axis] - 1));
  }
  return row;
}

}  // namespace

std::vector<Case> covering_cases(std::size_t count, RandomBits& random) {
  constexpr std::uint64_t kSameInEveryRun = 5;
  constexpr int kCandidates = 40;
  RandomBits rows(kSameInEveryRun);
  Pairs pairs;
  std::vector<Case> cases;
  while (pairs.left() > 0 || cases.size() < count) {
    Row best = random_row(rows);
    for (int i = 1; i < kCandidates && pairs.left() > 0; ++i) {
      const Row row = random_row(rows);
      if (pairs.fresh(row, false) > pairs.fresh(best, false)) best = row;
    }
    pairs.fresh(best, true);
    cases.push_back(case_of(best, cases.size(), random));
  }
  return cases;
}

Case random_case(RandomBits& random) {
  const Row row = random_row(random);
  return case_of(row, static_cast<std::size_t>(random.next_in(0, 999)), random);
}

}  // namespace attune::sim
