// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cpu/flash_cpu_matrices.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace attune {

using ir::Builder;
using ir::Value;

namespace {

// Steps of a micro-kernel in one round of its loop. A loop of few rounds ends as predicted.
constexpr int kUnroll = 4;

// Read in place, values of a few columns lie a row apart: rows of 512 bytes and more share so few
// sets of the first cache that they leave it before the next block of rows asks for them.
constexpr int kFewSetsHeadDim = 64;

int round_up(int value, int unit) { return (value + unit - 1) / unit * unit; }

int value_or(const Schedule& schedule, const char* name, int left_out) {
  const auto given = schedule.params.find(name);
  return given == schedule.params.end() ? left_out : given->second;
}

int rank_of(const Problem& problem) {
  return problem.low_rank_bias ? problem.low_rank_bias->rank : 0;
}

FactorRows factor_rows(Builder& b, const Problem& problem, const OperandLayout& operands,
                       const std::string LowRankBias::*name, const KernelFrame& frame,
                       const Value& head) {
  if (!problem.low_rank_bias) return {};
  return open_factor(b, operands, *problem.low_rank_bias.*name, frame.batch, head);
}

}  // namespace

bool packs_gqa(const Schedule& schedule) { return value_or(schedule, "pack_gqa", 0) != 0; }

bool packs_keys(const Schedule& schedule) { return value_or(schedule, "pack_keys", 1) != 0; }

int key_splits(const Schedule& schedule) { return value_or(schedule, "splits", 1); }

CpuProducts products_of(const Schedule& schedule) {
  return static_cast<CpuProducts>(value_or(schedule, "products", 0));
}

std::int64_t flash_cpu_part_bytes(const Problem& problem, const Schedule& schedule,
                                  const Target& target) {
  const std::int64_t columns = round_up(problem.head_dim_v, target.lanes());
  return (4 * schedule.at("tile_q") * (columns + 2) + 63) / 64 * 64;
}

FlashCpuLayout flash_cpu_layout(const Problem& problem, const Schedule& schedule,
                                const Target& target) {
  const std::int64_t tile_q = schedule.at("tile_q"), tile_kv = schedule.at("tile_kv");
  FlashCpuLayout layout{};
  layout.padded_head_dim_v = round_up(problem.head_dim_v, target.lanes());
  // A single row uses what it reads once, so that converting it on the way costs nothing.
  const bool converts_first =
      problem.dtype != Dtype::kF32 && (packs_keys(schedule) || schedule.at("rows") > 1);
  const bool crowd_few_sets = problem.head_dim_v > kFewSetsHeadDim && packs_keys(schedule);
  layout.stage_values =
      crowd_few_sets || converts_first || layout.padded_head_dim_v != problem.head_dim_v;
  auto area = [&](std::int64_t elements) {
    const std::int64_t offset = layout.bytes;
    layout.bytes += (4 * elements + 63) / 64 * 64;
    return offset;
  };
  const CpuProducts products = products_of(schedule);
  layout.packed = products == CpuProducts::kMultiplyAdds ? 1 : 2;
  layout.depth = (rank_of(problem) + problem.head_dim) / layout.packed;
  if (products == CpuProducts::kTiles) layout.depth = round_up(layout.depth, kTileWords);
  if (!packs_keys(schedule)) {
    layout.depth = round_up(problem.head_dim, target.lanes());
    layout.stage_keys = converts_first || layout.depth != problem.head_dim;
  }
  const bool stagger = packs_keys(schedule) && products != CpuProducts::kTiles;
  layout.query_row = stagger ? layout.depth + 2 : layout.depth;
  layout.score_row = int(tile_kv) + target.lanes();
  layout.query = area(tile_q * layout.query_row);
  layout.keys = packs_keys(schedule) || layout.stage_keys ? area(tile_kv * layout.depth) : 0;
  const std::int64_t rows = schedule.at("rows");
  layout.score = area(rows * layout.score_row);
  layout.values =
      layout.stage_values ? area(tile_kv / layout.packed * layout.padded_head_dim_v) : 0;
  layout.out = area(tile_q * layout.padded_head_dim_v);
  layout.reference = area(tile_q);
  layout.bound = area(tile_q);
  layout.sum = area(tile_q * target.lanes());
  layout.largest = area(rows * target.lanes());
  layout.tile_config = products == CpuProducts::kTiles ? area(16) : 0;
  return layout;
}

FlashCpuMatrices::FlashCpuMatrices(const Problem& problem, const Schedule& schedule,
                                   const Target& target, const std::string& name)
    : problem_(problem),
      target_(target),
      operands_(problem.declarations, problem.has_blocks()),
      access_(problem.dtype, target),
      layout_(flash_cpu_layout(problem, schedule, target)),
      lanes_(target.lanes()),
      rows_(schedule.at("rows")),
      vectors_(schedule.at("vectors")),
      tile_q_(schedule.at("tile_q")),
      tile_kv_(schedule.at("tile_kv")),
      rank_(rank_of(problem)),
      splits_(key_splits(schedule)),
      packs_keys_(packs_keys(schedule)),
      products_(products_of(schedule)),
      b_(name),
      task_(open_split(b_, problem, tile_q_, packs_gqa(schedule), splits_)),
      frame_(open_frame(b_, problem, tile_q_, packs_gqa(schedule), task_.tile)),
      row_count_(min(frame_.rows - frame_.first_row, b_.i64(tile_q_))),
      row_blocks_((row_count_ + double(rows_ - 1)) / rows_),
      keys_asked_((row_blocks_ + double(tile_kv_ - 1)) / row_blocks_),
      query_bias_(factor_rows(b_, problem, operands_, &LowRankBias::q_factor, frame_, frame_.head)),
      key_bias_(
          factor_rows(b_, problem, operands_, &LowRankBias::kv_factor, frame_, frame_.kv_head)) {}

Value FlashCpuMatrices::scratch(std::int64_t area, const Value& row, int row_length,
                                const Value& column) {
  const Value base = b_.at(b_.scratch(), ir::kF32, area / 4);
  return b_.at(base, ir::kF32, row * row_length + column);
}

Value FlashCpuMatrices::scratch(std::int64_t area, const Value& index) {
  return b_.at(b_.at(b_.scratch(), ir::kF32, area / 4), ir::kF32, index);
}

Value FlashCpuMatrices::broadcast(const Value& pointer) {
  return b_.splat(b_.load(ir::kF32, pointer), lanes_);
}

Value FlashCpuMatrices::add_neighbours(const Value& a, const Value& b) {
  std::vector<int> even, odd;
  for (int i = 0; i < lanes_; ++i) {
    even.push_back(i / 4 * 4 + i % 2 * 2 + (i % 4 < 2 ? 0 : lanes_));
    odd.push_back(even.back() + 1);
  }
  return b_.shuffle(a, b, even) + b_.shuffle(a, b, odd);
}

void FlashCpuMatrices::for_each_chunk(const char* label, int extent, int step,
                                      const Builder::Body& vector_body,
                                      const Builder::Body& scalar_body) {
  const int whole = extent / step * step;
  if (whole > 0) b_.loop(label, b_.i64(0), b_.i64(whole), step, vector_body);
  if (whole < extent) b_.loop(label, b_.i64(whole), b_.i64(extent), 1, scalar_body);
}

std::vector<Value> FlashCpuMatrices::multiply_block(
    const char* label, const Value& count, int columns, std::vector<Value> accumulators,
    const std::function<Value(int row, const Value& k)>& weight,
    const std::function<Value(int column, const Value& k)>& vector) {
  const Builder::CarriedBody step = [&](const Value& k, const std::vector<Value>& carried) {
    std::vector<Value> next = carried, operands;
    for (int c = 0; c < columns; ++c) operands.push_back(vector(c, k));
    for (int r = 0; r < rows_; ++r) {
      const Value factor = weight(r, k);
      for (int c = 0; c < columns; ++c) {
        Value& sum = next[r * columns + c];
        sum = products_ == CpuProducts::kPairs ? add_products_of_pairs(factor, operands[c], sum)
                                               : b_.multiply_add(factor, operands[c], sum);
      }
    }
    return next;
  };
  const Value whole = count / kUnroll * kUnroll;
  std::vector<Value> sums = b_.loop(label, b_.i64(0), whole, kUnroll, std::move(accumulators),
                                    [&](const Value& k, const std::vector<Value>& carried) {
                                      std::vector<Value> next = carried;
                                      for (int u = 0; u < kUnroll; ++u) next = step(k + u, next);
                                      return next;
                                    });
  return b_.loop(fmt::format("{}_rest", label), whole, count, 1, sums, step);
}

void FlashCpuMatrices::multiply_scores(const Value& block, const Value& first_key,
                                       const Value& key_count) {
  b_.comment("score = query * keys");
  if (products_ == CpuProducts::kTiles) {
    multiply_tiles(block, key_count);
  } else if (packs_keys_) {
    multiply_panels(block, key_count);
  } else {
    multiply_dots(block, first_key, key_count);
  }
}

// Lanes go along the depth. Memory is read fastest in its order, so at most two keys are read side
// by side. Keys behind the last one repeat it, and the masked softmax removes them.
void FlashCpuMatrices::multiply_dots(const Value& block, const Value& first_key,
                                     const Value& key_count) {
  constexpr int kStep = 4;
  const Value query = scratch(layout_.query, block * rows_, layout_.query_row, b_.i64(0));
  const auto products = [&](const Value& key, int keys) {
    std::vector<Value> sources;
    for (int i = 0; i < keys; ++i) {
      if (layout_.stage_keys) {
        sources.push_back(scratch(layout_.keys, key + double(i), layout_.depth, b_.i64(0)));
      } else {
        const Value nearest = min(first_key + key + double(i), frame_.kv_len - 1);
        sources.push_back(b_.at(frame_.k, access_.memory_type(), nearest * frame_.k_row));
        ask_further_on(frame_.k, frame_.k_row, first_key + key + double(i), b_.i64(0),
                       problem_.head_dim);
      }
    }
    return multiply_block(
        "score_depth", b_.i64(layout_.depth / lanes_), keys,
        std::vector<Value>(rows_ * keys, b_.constant(vector_type(), 0)),
        [&](int r, const Value& d) {
          const Value place = b_.at(query, ir::kF32, d * lanes_);
          return b_.load(vector_type(), b_.at(place, ir::kF32, r * layout_.query_row));
        },
        [&](int c, const Value& d) {
          const Value from = d * lanes_;
          if (layout_.stage_keys) return b_.load(vector_type(), b_.at(sources[c], ir::kF32, from));
          return access_.load(b_, b_.at(sources[c], access_.memory_type(), from), lanes_);
        });
  };
  b_.loop("score_keys", b_.i64(0), key_count, kStep, [&](const Value& key) {
    if (rows_ == 1) {
      std::vector<Value> sums;
      for (int i = 0; i < kStep; ++i) sums.push_back(products(key + double(i), 1).front());
      b_.store(sums_of_four(sums), scratch(layout_.score, key));
      return;
    }
    for (int i = 0; i < kStep; i += 2) {
      const std::vector<Value> sums = products(key + double(i), 2);
      for (int r = 0; r < rows_; r += 2) {
        const auto begin = sums.begin() + r * 2;
        const Value two_rows = sums_of_four({begin, begin + 4});
        const Value score = scratch(layout_.score, key + double(r * layout_.score_row + i));
        b_.store(b_.shuffle(two_rows, two_rows, {0, 1}), score);
        b_.store(b_.shuffle(two_rows, two_rows, {2, 3}), b_.at(score, ir::kF32, layout_.score_row));
      }
    }
  });
}

Value FlashCpuMatrices::sums_of_four(const std::vector<Value>& vectors) {
  // Every 128 bits then hold a part of all four sums.
  Value sums = add_neighbours(add_neighbours(vectors[0], vectors[1]),
                              add_neighbours(vectors[2], vectors[3]));
  for (int lanes = lanes_; lanes > 4; lanes /= 2) {
    std::vector<int> low, high;
    for (int lane = 0; lane < lanes / 2; ++lane) {
      low.push_back(lane);
      high.push_back(lane + lanes / 2);
    }
    sums = b_.shuffle(sums, sums, low) + b_.shuffle(sums, sums, high);
  }
  return sums;
}

// The columns of a low-rank bias have sums of their own: large ones that cancel must not meet the
// rest before they have, and the rest must not be added up on top of a large sum.
void FlashCpuMatrices::multiply_panels(const Value& block, const Value& key_count) {
  const int panel_width = vectors_ * lanes_;
  const Value panels = (key_count + double(panel_width - 1)) / panel_width;
  const Value query = scratch(layout_.query, block * rows_, layout_.query_row, b_.i64(0));
  b_.loop("score_panel", b_.i64(0), panels, 1, [&](const Value& panel) {
    const Value keys = scratch(layout_.keys, panel * layout_.depth, panel_width, b_.i64(0));
    const Value score = scratch(layout_.score, panel * panel_width);
    const auto multiply = [&](const char* label, int first_depth, int depth) {
      return multiply_block(
          label, b_.i64(depth), vectors_,
          std::vector<Value>(rows_ * vectors_, b_.constant(vector_type(), 0)),
          [&](int r, const Value& d) {
            return broadcast(
                b_.at(b_.at(query, ir::kF32, d), ir::kF32, r * layout_.query_row + first_depth));
          },
          [&](int c, const Value& d) {
            const Value depth_row = b_.at(keys, ir::kF32, d * panel_width);
            return b_.load(vector_type(),
                           b_.at(depth_row, ir::kF32, first_depth * panel_width + c * lanes_),
                           vector_bytes());
          });
    };
    const auto store = [&](const std::vector<Value>& sums, bool add) {
      for (int r = 0; r < rows_; ++r) {
        for (int c = 0; c < vectors_; ++c) {
          const Value place = b_.at(score, ir::kF32, r * layout_.score_row + c * lanes_);
          const Value& sum = sums[r * vectors_ + c];
          b_.store(add                  ? sum + b_.load(vector_type(), place)
                   : layout_.packed > 1 ? sum * score_scale_
                                        : sum,
                   place);
        }
      }
    };
    if (rank_ > 0) store(multiply("bias_rank", 0, rank_), false);
    store(multiply("score_depth", rank_, layout_.depth - rank_), rank_ > 0);
  });
}

void FlashCpuMatrices::accumulate_values(const Value& block, const Value& first_key,
                                         const Value& key_count) {
  b_.comment("out = out + weights * values");
  if (layout_.packed > 1) round_weights();
  if (products_ == CpuProducts::kTiles) {
    accumulate_tiles(block, key_count);
    return;
  }
  const int chunks = layout_.padded_head_dim_v / lanes_;
  const int whole = chunks / vectors_ * vectors_;
  if (whole > 0) {
    b_.loop("out_columns", b_.i64(0), b_.i64(whole * lanes_), vectors_ * lanes_,
            [&](const Value& column) {
              accumulate_columns(block, first_key, key_count, column, vectors_);
            });
  }
  if (whole < chunks) {
    accumulate_columns(block, first_key, key_count, b_.i64(whole * lanes_), chunks - whole);
  }
}

// A tile has sums of its own, which are then added: over thousands of keys errors grow with the
// number of tiles instead. Values read in place by a single row come almost in the order of memory,
// which the hardware's prefetchers follow; the narrow columns of several rows must be asked for.
void FlashCpuMatrices::accumulate_columns(const Value& block, const Value& first_key,
                                          const Value& key_count, const Value& column,
                                          int columns) {
  const int width = layout_.padded_head_dim_v;
  Value values, value_row;  // Address of the first key's values, and the stride between keys.
  if (layout_.stage_values) {
    values = scratch(layout_.values, column * (tile_kv_ / layout_.packed));
    value_row = b_.i64(columns * lanes_);
  } else {
    values = b_.at(frame_.v, access_.memory_type(), first_key * frame_.v_row + column);
    value_row = frame_.v_row;
  }
  const Value weights = scratch(layout_.score, b_.i64(0));
  const Value out = scratch(layout_.out, block * rows_, width, column);
  const Value words = layout_.packed == 1 ? key_count : (key_count + 1) / layout_.packed;
  const std::vector<Value> sums = multiply_block(
      "out_keys", words, columns,
      std::vector<Value>(rows_ * columns, b_.constant(vector_type(), 0)),
      [&](int r, const Value& key) {
        return broadcast(b_.at(b_.at(weights, ir::kF32, key), ir::kF32, r * layout_.score_row));
      },
      [&](int c, const Value& key) {
        if (c == 0 && rows_ > 1 && !packs_keys_ && !layout_.stage_values) {
          ask_further_on(frame_.v, frame_.v_row, first_key + key, column, columns * lanes_);
        }
        if (!layout_.stage_values) {
          const Value row = b_.at(values, access_.memory_type(), key * value_row);
          return access_.load(b_, b_.at(row, access_.memory_type(), c * lanes_), lanes_);
        }
        const Value row = b_.at(values, ir::kF32, key * value_row);
        return b_.load(vector_type(), b_.at(row, ir::kF32, c * lanes_));
      });
  for (int r = 0; r < rows_; ++r) {
    for (int c = 0; c < columns; ++c) {
      const Value place = b_.at(out, ir::kF32, r * width + c * lanes_);
      b_.store(b_.load(vector_type(), place) + sums[r * columns + c], place);
    }
  }
}

}  // namespace attune
