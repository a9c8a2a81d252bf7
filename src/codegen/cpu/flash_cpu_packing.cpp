// SPDX-License-Identifier: Apache-2.0
// How operands come into scratch: queries scaled, keys transposed, values in panels.
#include <algorithm>
#include <vector>

#include "src/codegen/cpu/flash_cpu_matrices.h"

namespace attune {

using ir::Value;

// Rows past the end repeat the last one: their results are computed and never written, and no
// address outside the tensor is formed.
void FlashCpuMatrices::pack_query(double scale) {
  if (layout_.packed > 1) {
    score_scale_ = scale;
    pack_query_pairs();
    return;
  }
  b_.comment("query rows -> f32, scaled (in f64: any finite scale is exact)");
  auto scaled = [&](const Value& value) {
    const ir::Type wide = value.type().with(ir::Scalar::kDouble);
    return b_.cast("fptrunc", b_.cast("fpext", value, wide) * scale, value.type());
  };
  b_.loop("query", b_.i64(0), row_blocks_ * rows_, 1, [&](const Value& row) {
    const Value source_row = min(frame_.first_row + row, frame_.rows - 1);
    const Value source = b_.at(frame_.q, access_.memory_type(),
                               frame_.offset(source_row, frame_.q_row, frame_.q_head));
    if (rank_ > 0) {
      copy_factor_row(query_bias_, source_row,
                      scratch(layout_.query, row, layout_.query_row, b_.i64(0)), 1);
    }
    auto move = [&](int lanes) {
      return [&, lanes](const Value& d) {
        const Value element = access_.load(b_, b_.at(source, access_.memory_type(), d), lanes);
        b_.store(scaled(element), scratch(layout_.query, row, layout_.query_row, d + rank_));
      };
    };
    for_each_chunk("query_depth", problem_.head_dim, lanes_, move(lanes_), move(0));
    for (int d = rank_ + problem_.head_dim; d < layout_.depth; ++d) {
      b_.store(b_.f32(0), scratch(layout_.query, row, layout_.query_row, b_.i64(d)));
    }
  });
}

// keys[panel][depth][vectors * lanes]: the micro-kernel then reads whole vectors in order. Keys
// past the end repeat the last one; the masked softmax removes them.
void FlashCpuMatrices::pack_keys(const Value& first_key, const Value& key_count) {
  const int panel_width = vectors_ * lanes_;
  b_.comment(layout_.packed > 1 ? "keys, in pairs, transposed to depth-major panels"
                                : "keys -> f32, transposed to depth-major panels");
  const Value panels = (key_count + double(panel_width - 1)) / panel_width;
  b_.loop("key_panel", b_.i64(0), panels, 1, [&](const Value& panel) {
    auto pack = [&](const ElementAccess& access, ir::Type element, const Value& data,
                    const Value& row, int count, int first_depth) {
      for (int group = 0; group < vectors_; ++group) {
        std::vector<Value> sources;
        for (int lane = 0; lane < lanes_; ++lane) {
          const Value key = first_key + panel * panel_width + double(group * lanes_ + lane);
          const Value nearest = min(key, frame_.kv_len - 1);
          sources.push_back(b_.at(data, element, nearest * row));
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
            pack({Dtype::kF32, target_}, ir::kF32, key_bias_.data, key_bias_.row_stride, rank_, 0);
          },
          [&] { gather_key_bias(first_key, panel); });
    }
    if (layout_.packed == 1) {
      pack(access_, access_.memory_type(), frame_.k, frame_.k_row, problem_.head_dim, rank_);
      return;
    }
    // Two neighbouring bf16 move as one f32 would.
    const int pairs = problem_.head_dim / 2;
    pack({Dtype::kF32, target_, /*align=*/2}, ir::kI16, frame_.k, frame_.k_row, pairs, 0);
    b_.loop("key_padding", b_.i64(pairs * panel_width), b_.i64(layout_.depth * panel_width), lanes_,
            [&](const Value& word) {
              b_.store(b_.constant(vector_type(), 0),
                       scratch(layout_.keys, panel * (layout_.depth * panel_width) + word));
            });
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

void FlashCpuMatrices::bring_tile(const Value& first_key, const Value& key_count) {
  if (packs_keys_) {
    pack_keys(first_key, key_count);
  } else if (layout_.stage_keys) {
    stage_keys(first_key, key_count);
  }
  if (layout_.packed > 1) {
    stage_value_pairs(first_key, key_count);
  } else if (layout_.stage_values) {
    stage_values(first_key, key_count);
  }
}

void FlashCpuMatrices::ask_further_on(const Value& base, const Value& row_stride, const Value& key,
                                      const Value& column, int count) {
  constexpr int kLine = 64;
  const Value nearest = min(key + double(tile_kv_), frame_.kv_len - 1);
  const Value source = b_.at(base, access_.memory_type(), nearest * row_stride + column);
  for (int byte = 0; byte < count * access_.memory_type().element_bytes(); byte += kLine) {
    b_.prefetch(b_.at(source, ir::kI8, byte));
  }
}

// Packing reads many rows at once, more than the hardware's prefetchers follow.
void FlashCpuMatrices::ask_for_next_tile(const Value& block, const Value& first_key) {
  const Value first = first_key + block * keys_asked_;
  b_.loop("ask", first, first + keys_asked_, 1, [&](const Value& key) {
    ask_further_on(frame_.k, frame_.k_row, key, b_.i64(0), problem_.head_dim);
    ask_further_on(frame_.v, frame_.v_row, key, b_.i64(0), problem_.head_dim_v);
  });
}

void FlashCpuMatrices::stage_vector(const Value& source, const Value& target, int elements) {
  if (elements == lanes_) {
    b_.store(access_.load(b_, source, lanes_), target);
    return;
  }
  for (int i = 0; i < lanes_; ++i) {
    const Value element =
        i < elements ? access_.load(b_, b_.at(source, access_.memory_type(), i), 0) : b_.f32(0);
    b_.store(element, b_.at(target, ir::kF32, i));
  }
}

void FlashCpuMatrices::stage_keys(const Value& first_key, const Value& key_count) {
  b_.comment("keys -> f32, rows padded with zeros to whole vectors");
  b_.loop("key_row", b_.i64(0), key_count, 1, [&](const Value& key) {
    const Value source = b_.at(frame_.k, access_.memory_type(), (first_key + key) * frame_.k_row);
    const Value target = scratch(layout_.keys, key * layout_.depth);
    ask_further_on(frame_.k, frame_.k_row, first_key + key, b_.i64(0), problem_.head_dim);
    for (int d = 0; d < layout_.depth; d += lanes_) {
      stage_vector(b_.at(source, access_.memory_type(), d), b_.at(target, ir::kF32, d),
                   std::min(lanes_, problem_.head_dim - d));
    }
  });
}

void FlashCpuMatrices::stage_values(const Value& first_key, const Value& key_count) {
  b_.comment("values -> f32, in panels of as many columns as the micro-kernel has");
  const int panel = vectors_ * lanes_, width = layout_.padded_head_dim_v;
  b_.loop("value_row", b_.i64(0), key_count, 1, [&](const Value& key) {
    const Value source = b_.at(frame_.v, access_.memory_type(), (first_key + key) * frame_.v_row);
    if (!packs_keys_) {
      ask_further_on(frame_.v, frame_.v_row, first_key + key, b_.i64(0), problem_.head_dim_v);
    }
    for (int first = 0; first < width; first += panel) {
      const int columns = std::min(panel, width - first);
      const Value target = scratch(layout_.values, key * columns + double(first * tile_kv_));
      for (int d = 0; d < columns; d += lanes_) {
        stage_vector(b_.at(source, access_.memory_type(), first + d), b_.at(target, ir::kF32, d),
                     std::min(lanes_, problem_.head_dim_v - first - d));
      }
    }
  });
}

}  // namespace attune
