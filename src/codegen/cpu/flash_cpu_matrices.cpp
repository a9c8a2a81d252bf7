// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cpu/flash_cpu_matrices.h"

#include <algorithm>

namespace attune {

using ir::Builder;
using ir::Value;

namespace {

int round_up(int value, int unit) { return (value + unit - 1) / unit * unit; }

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

FlashCpuLayout flash_cpu_layout(const Problem& problem, const Schedule& schedule,
                                const Target& target) {
  const std::int64_t tile_q = schedule.at("tile_q"), tile_kv = schedule.at("tile_kv");
  FlashCpuLayout layout{};
  layout.padded_head_dim_v = round_up(problem.head_dim_v, target.lanes());
  layout.stage_values =
      problem.dtype != Dtype::kF32 || layout.padded_head_dim_v != problem.head_dim_v;
  auto area = [&](std::int64_t elements) {
    const std::int64_t offset = layout.bytes;
    layout.bytes += (4 * elements + 63) / 64 * 64;
    return offset;
  };
  layout.depth = rank_of(problem) + problem.head_dim;
  layout.query = area(tile_q * layout.depth);
  layout.keys = area(tile_kv * layout.depth);
  layout.score = area(tile_q * tile_kv);
  layout.values = layout.stage_values ? area(tile_kv * layout.padded_head_dim_v) : 0;
  layout.out = area(tile_q * layout.padded_head_dim_v);
  const std::int64_t state = round_up(int(tile_q), target.lanes());
  layout.maximum = area(state);
  layout.new_maximum = area(state);
  layout.sum = area(state);
  layout.tile_sum = area(state);
  layout.correction = area(state);
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
      b_(name),
      frame_(open_frame(b_, problem, tile_q_)),
      row_count_(min(frame_.q_len - frame_.first_row, b_.i64(tile_q_))),
      row_blocks_((row_count_ + double(rows_ - 1)) / rows_),
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

void FlashCpuMatrices::for_each_chunk(const char* label, int extent, int step,
                                      const Builder::Body& vector_body,
                                      const Builder::Body& scalar_body) {
  const int whole = extent / step * step;
  if (whole > 0) b_.loop(label, b_.i64(0), b_.i64(whole), step, vector_body);
  if (whole < extent) b_.loop(label, b_.i64(whole), b_.i64(extent), 1, scalar_body);
}

// Rows past the end repeat the last one: their results are computed and never written, and no
// address outside the tensor is formed.
void FlashCpuMatrices::pack_query(double scale) {
  b_.comment("query rows -> f32, scaled (in f64: any finite scale is exact)");
  auto scaled = [&](const Value& value) {
    const ir::Type wide = value.type().with(ir::Scalar::kDouble);
    return b_.cast("fptrunc", b_.cast("fpext", value, wide) * scale, value.type());
  };
  b_.loop("query", b_.i64(0), row_blocks_ * rows_, 1, [&](const Value& row) {
    const Value source_row = min(frame_.first_row + row, frame_.q_len - 1);
    const Value source = b_.at(frame_.q, access_.memory_type(), source_row * frame_.q_row);
    if (rank_ > 0) {
      copy_factor_row(query_bias_, source_row,
                      scratch(layout_.query, row, layout_.depth, b_.i64(0)), 1);
    }
    auto move = [&](int lanes) {
      return [&, lanes](const Value& d) {
        const Value element = access_.load(b_, b_.at(source, access_.memory_type(), d), lanes);
        b_.store(scaled(element), scratch(layout_.query, row, layout_.depth, d + rank_));
      };
    };
    for_each_chunk("query_depth", problem_.head_dim, lanes_, move(lanes_), move(0));
  });
}

// keys[panel][depth][vectors * lanes]: the micro-kernel then reads whole vectors in order. Keys
// past the end repeat the last one; the masked softmax removes them.
void FlashCpuMatrices::pack_keys(const Value& first_key, const Value& key_count) {
  const int panel_width = vectors_ * lanes_;
  b_.comment("keys -> f32, transposed to depth-major panels");
  const Value panels = (key_count + double(panel_width - 1)) / panel_width;
  b_.loop("key_panel", b_.i64(0), panels, 1, [&](const Value& panel) {
    auto pack = [&](const ElementAccess& access, const Value& data, const Value& row, int count,
                    int first_depth) {
      for (int group = 0; group < vectors_; ++group) {
        std::vector<Value> sources;
        for (int lane = 0; lane < lanes_; ++lane) {
          const Value key = first_key + panel * panel_width + double(group * lanes_ + lane);
          const Value nearest = min(key, frame_.kv_len - 1);
          sources.push_back(b_.at(data, access.memory_type(), nearest * row));
        }
        pack_lanes(access, sources, count, [&](const Value& depth, int lane) {
          return scratch(layout_.keys, panel * layout_.depth + first_depth + depth, panel_width,
                         b_.i64(group * lanes_ + lane));
        });
      }
    };
    if (rank_ > 0) {
      // Factors may have any strides: where the columns are neighbours and no key is outside, they
      // are packed as the keys are; otherwise one by one.
      const Value neighbours = key_bias_.column_stride == 1;
      const Value complete = frame_.kv_len <= key_bias_.row_end;
      b_.when(
          "key_bias", b_.binary("and", neighbours, complete),
          [&] {
            pack({Dtype::kF32, target_}, key_bias_.data, key_bias_.row_stride, rank_, 0);
          },
          [&] { gather_key_bias(first_key, panel); });
    }
    pack(access_, frame_.k, frame_.k_row, problem_.head_dim, rank_);
  });
}

void FlashCpuMatrices::gather_key_bias(const Value& first_key, const Value& panel) {
  const int panel_width = vectors_ * lanes_;
  b_.loop("key_bias_lane", b_.i64(0), b_.i64(panel_width), 1, [&](const Value& lane) {
    const Value key = first_key + panel * panel_width + lane;
    const Value nearest = min(key, frame_.kv_len - 1);
    const Value target = scratch(layout_.keys, panel * layout_.depth, panel_width, lane);
    copy_factor_row(key_bias_, nearest, target, panel_width);
  });
}

void FlashCpuMatrices::copy_factor_row(const FactorRows& factor, const Value& row,
                                       const Value& target, int target_stride) {
  const Value source = factor.address(b_, row);
  const Value present = row < factor.row_end;
  b_.loop("factor_column", b_.i64(0), b_.i64(rank_), 1, [&](const Value& r) {
    const Value element = b_.load(ir::kF32, b_.at(source, ir::kF32, r * factor.column_stride));
    const Value kept = b_.select(present, element, b_.f32(0));
    b_.store(kept, b_.at(target, ir::kF32, r * target_stride));
  });
}

void FlashCpuMatrices::pack_lanes(const ElementAccess& access, const std::vector<Value>& sources,
                                  int count, const Destination& destination) {
  for_each_chunk(
      "key_depth", count, 4,
      [&](const Value& depth) {
        const std::vector<Value> columns = transpose_by_four(access, sources, depth);
        for (int i = 0; i < 4; ++i) b_.store(columns[i], destination(depth + i, 0));
      },
      [&](const Value& depth) {
        for (int lane = 0; lane < lanes_; ++lane) {
          const Value source = b_.at(sources[lane], access.memory_type(), depth);
          b_.store(access.load(b_, source, 0), destination(depth, lane));
        }
      });
}

// Four consecutive depths of `lanes` keys, as four vectors over the keys. Key i, i+4, i+8, …
// share a vector, four depths each, so that every shuffle stays inside its 128 bits.
std::vector<Value> FlashCpuMatrices::transpose_by_four(const ElementAccess& access,
                                                       const std::vector<Value>& sources,
                                                       const Value& depth) {
  std::vector<Value> mixed;
  for (int i = 0; i < 4; ++i) {
    std::vector<Value> parts;
    for (int lane = i; lane < lanes_; lane += 4) {
      parts.push_back(access.load(b_, b_.at(sources[lane], access.memory_type(), depth), 4));
    }
    while (parts.size() > 1) {
      std::vector<Value> joined;
      for (std::size_t p = 0; p < parts.size(); p += 2) {
        joined.push_back(b_.concat(parts[p], parts[p + 1]));
      }
      parts = joined;
    }
    mixed.push_back(parts[0]);
  }
  auto pick = [&](const Value& a, const Value& b, const int(&order)[4]) {
    std::vector<int> mask;
    for (int base = 0; base < lanes_; base += 4) {
      for (int index : order) mask.push_back(index < 4 ? base + index : lanes_ + base + index - 4);
    }
    return b_.shuffle(a, b, mask);
  };
  const int low[4] = {0, 4, 1, 5}, high[4] = {2, 6, 3, 7};
  const int left[4] = {0, 1, 4, 5}, right[4] = {2, 3, 6, 7};
  const Value ab_low = pick(mixed[0], mixed[1], low), cd_low = pick(mixed[2], mixed[3], low);
  const Value ab_high = pick(mixed[0], mixed[1], high), cd_high = pick(mixed[2], mixed[3], high);
  return {pick(ab_low, cd_low, left), pick(ab_low, cd_low, right), pick(ab_high, cd_high, left),
          pick(ab_high, cd_high, right)};
}

std::vector<Value> FlashCpuMatrices::multiply_block(
    const char* label, const Value& count, int columns, std::vector<Value> accumulators,
    const std::function<Value(int row, const Value& k)>& weight,
    const std::function<Value(int column, const Value& k)>& vector) {
  return b_.loop(label, b_.i64(0), count, 1, accumulators,
                 [&](const Value& k, const std::vector<Value>& carried) {
                   std::vector<Value> next = carried, operands;
                   for (int c = 0; c < columns; ++c) operands.push_back(vector(c, k));
                   for (int r = 0; r < rows_; ++r) {
                     const Value factor = weight(r, k);
                     for (int c = 0; c < columns; ++c) {
                       Value& sum = next[r * columns + c];
                       sum = b_.multiply_add(factor, operands[c], sum);
                     }
                   }
                   return next;
                 });
}

void FlashCpuMatrices::multiply_scores(const Value& key_count) {
  const int panel_width = vectors_ * lanes_;
  b_.comment("score = query * keys");
  const Value panels = (key_count + double(panel_width - 1)) / panel_width;
  b_.loop("score_panel", b_.i64(0), panels, 1, [&](const Value& panel) {
    b_.loop("score_rows", b_.i64(0), row_blocks_, 1, [&](const Value& block) {
      const Value first_row = block * rows_;
      const Value query = scratch(layout_.query, first_row, layout_.depth, b_.i64(0));
      const Value keys = scratch(layout_.keys, panel * layout_.depth, panel_width, b_.i64(0));
      const std::vector<Value> sums = multiply_block(
          "score_depth", b_.i64(layout_.depth), vectors_,
          std::vector<Value>(rows_ * vectors_, b_.constant(vector_type(), 0)),
          [&](int r, const Value& d) {
            return broadcast(b_.at(b_.at(query, ir::kF32, d), ir::kF32, r * layout_.depth));
          },
          [&](int c, const Value& d) {
            const Value depth_row = b_.at(keys, ir::kF32, d * panel_width);
            return b_.load(vector_type(), b_.at(depth_row, ir::kF32, c * lanes_), vector_bytes());
          });
      const Value score = scratch(layout_.score, first_row, tile_kv_, panel * panel_width);
      for (int r = 0; r < rows_; ++r) {
        for (int c = 0; c < vectors_; ++c) {
          b_.store(sums[r * vectors_ + c], b_.at(score, ir::kF32, r * tile_kv_ + c * lanes_));
        }
      }
    });
  });
}

void FlashCpuMatrices::stage_values(const Value& first_key, const Value& key_count) {
  b_.comment(
      "values -> f32, rows padded to whole vectors (the padding is computed, never written)");
  b_.loop("value_row", b_.i64(0), key_count, 1, [&](const Value& key) {
    const Value source = b_.at(frame_.v, access_.memory_type(), (first_key + key) * frame_.v_row);
    auto move = [&](int lanes) {
      return [&, lanes](const Value& d) {
        b_.store(access_.load(b_, b_.at(source, access_.memory_type(), d), lanes),
                 scratch(layout_.values, key, layout_.padded_head_dim_v, d));
      };
    };
    for_each_chunk("value_depth", problem_.head_dim_v, lanes_, move(lanes_), move(0));
  });
}

void FlashCpuMatrices::accumulate_values(const Value& first_key, const Value& key_count) {
  b_.comment("out = out * correction + weights * values");
  const int chunks = layout_.padded_head_dim_v / lanes_;
  const int whole = chunks / vectors_ * vectors_;
  if (whole > 0) {
    b_.loop(
        "out_columns", b_.i64(0), b_.i64(whole * lanes_), vectors_ * lanes_,
        [&](const Value& column) { accumulate_columns(first_key, key_count, column, vectors_); });
  }
  if (whole < chunks) {
    accumulate_columns(first_key, key_count, b_.i64(whole * lanes_), chunks - whole);
  }
}

void FlashCpuMatrices::accumulate_columns(const Value& first_key, const Value& key_count,
                                          const Value& column, int columns) {
  const int width = layout_.padded_head_dim_v;
  Value values, value_row;  // Address of the first key's values, and the stride between keys.
  if (layout_.stage_values) {
    values = scratch(layout_.values, column);
    value_row = b_.i64(width);
  } else {
    values = b_.at(frame_.v, ir::kF32, first_key * frame_.v_row + column);
    value_row = frame_.v_row;
  }
  b_.loop("out_rows", b_.i64(0), row_blocks_, 1, [&](const Value& block) {
    const Value first_row = block * rows_;
    const Value weights = scratch(layout_.score, first_row, tile_kv_, b_.i64(0));
    const Value out = scratch(layout_.out, first_row, width, column);
    std::vector<Value> accumulators;
    for (int r = 0; r < rows_; ++r) {
      const Value correction = broadcast(scratch(layout_.correction, first_row + r));
      for (int c = 0; c < columns; ++c) {
        const Value old = b_.load(vector_type(), b_.at(out, ir::kF32, r * width + c * lanes_));
        accumulators.push_back(old * correction);
      }
    }
    const std::vector<Value> sums = multiply_block(
        "out_keys", key_count, columns, accumulators,
        [&](int r, const Value& key) {
          return broadcast(b_.at(b_.at(weights, ir::kF32, key), ir::kF32, r * tile_kv_));
        },
        [&](int c, const Value& key) {
          const Value row = b_.at(values, ir::kF32, key * value_row);
          return b_.load(vector_type(), b_.at(row, ir::kF32, c * lanes_));
        });
    for (int r = 0; r < rows_; ++r) {
      for (int c = 0; c < columns; ++c) {
        b_.store(sums[r * columns + c], b_.at(out, ir::kF32, r * width + c * lanes_));
      }
    }
  });
}

}  // namespace attune
