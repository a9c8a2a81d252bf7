// SPDX-License-Identifier: Apache-2.0
// Products of bf16 in hardware: pairs by AVX512-BF16 (Intel SDM volume 2, VDPBF16PS) and tiles by
// AMX-BF16 (volume 1, chapter 18; TDPBF16PS). Both multiply words of two bf16 that are neighbours
// along the inner dimension, so that packing moves such words as it moves f32 elsewhere.
#include <algorithm>
#include <cstdint>
#include <vector>

#include "src/codegen/cpu/flash_cpu_matrices.h"

namespace attune {

using ir::Value;

namespace {

// Of a tile register with f32 sums, and with words of two bf16.
constexpr int kTileRows = 16, kTileColumns = 16;

// Tile registers: sums of two by two tiles, two tiles of rows, two of columns.
constexpr int kSums = 0, kLeft = 4, kRight = 6;

}  // namespace

void FlashCpuMatrices::pack_query_pairs() {
  b_.comment("query rows, in pairs");
  b_.loop("query", b_.i64(0), row_blocks_ * rows_, 1, [&](const Value& row) {
    const Value source_row = min(frame_.first_row + row, frame_.rows - 1);
    const Value source = b_.at(frame_.q, access_.memory_type(),
                               frame_.offset(source_row, frame_.q_row, frame_.q_head));
    const Value target = scratch(layout_.query, row, layout_.query_row, b_.i64(0));
    const auto move = [&](int count) {
      return [&, count](const Value& d) {
        b_.store(b_.load({ir::Scalar::kI16, count}, b_.at(source, ir::kI16, d)),
                 b_.at(target, ir::kI16, d));
      };
    };
    for_each_chunk("query_depth", problem_.head_dim, 2 * lanes_, move(2 * lanes_), move(0));
    for (int word = problem_.head_dim / 2; word < layout_.depth; ++word) {
      b_.store(b_.f32(0), b_.at(target, ir::kF32, word));
    }
  });
  if (products_ == CpuProducts::kTiles) configure_tiles();
}

void FlashCpuMatrices::stage_value_pairs(const Value& first_key, const Value& key_count) {
  b_.comment("values, in pairs of keys, in panels of as many columns as the micro-kernel has");
  const int step = products_ == CpuProducts::kTiles ? 2 * kTileWords : 2;
  const int panel = vectors_ * lanes_, width = layout_.padded_head_dim_v;
  const Value padded = (key_count + double(step - 1)) / step * step;
  std::vector<int> both;  // Elements of two rows in turn.
  for (int lane = 0; lane < lanes_; ++lane) {
    both.push_back(lane);
    both.push_back(lanes_ + lane);
  }
  b_.loop("value_pair", b_.i64(0), padded, 2, [&](const Value& key) {
    Value sources[2], present[2];
    for (int i = 0; i < 2; ++i) {
      const Value place = min(first_key + key + double(i), frame_.kv_len - 1);
      sources[i] = b_.at(frame_.v, ir::kI16, place * frame_.v_row);
      present[i] = key + double(i) < key_count;
    }
    const auto element = [&](int i, int lanes, int column) {
      const ir::Type type{ir::Scalar::kI16, lanes};
      const Value raw = b_.load(type, b_.at(sources[i], ir::kI16, column));
      return b_.select(present[i], raw, b_.constant(type, 0));
    };
    for (int first = 0; first < width; first += panel) {
      const int columns = std::min(panel, width - first);
      const Value target =
          scratch(layout_.values, key / 2 * columns + double(first * (tile_kv_ / 2)));
      for (int d = 0; d < columns; d += lanes_) {
        const Value words = b_.at(target, ir::kF32, d);
        if (first + d + lanes_ <= problem_.head_dim_v) {
          const Value rows[2] = {element(0, lanes_, first + d), element(1, lanes_, first + d)};
          b_.store(b_.shuffle(rows[0], rows[1], both), words);
          continue;
        }
        for (int lane = 0; lane < 2 * lanes_; ++lane) {
          const int column = first + d + lane / 2;
          const Value one = column < problem_.head_dim_v ? element(lane % 2, 0, column)
                                                         : b_.constant(ir::kI16, 0);
          b_.store(one, b_.at(words, ir::kI16, lane));
        }
      }
    }
  });
}

// A row is read before its front is written: elements become half as long.
void FlashCpuMatrices::round_weights() {
  b_.loop("round_row", b_.i64(0), b_.i64(rows_), 1, [&](const Value& row) {
    const Value weights = scratch(layout_.score, row, layout_.score_row, b_.i64(0));
    b_.loop("round", b_.i64(0), b_.i64(tile_kv_), lanes_, [&](const Value& key) {
      const Value f32 = b_.load(vector_type(), b_.at(weights, ir::kF32, key));
      const Value rounded = b_.call("x86.avx512bf16.cvtneps2bf16.512",
                                    vector_type().with(ir::Scalar::kBfloat), {f32});
      b_.store(rounded, b_.at(weights, ir::kI16, key));
    });
  });
}

Value FlashCpuMatrices::add_products_of_pairs(const Value& a, const Value& b, const Value& sum) {
  const ir::Type pairs{ir::Scalar::kBfloat, 2 * lanes_};
  return b_.call("x86.avx512bf16.dpbf16ps.512", sum.type(),
                 {sum, b_.cast("bitcast", a, pairs), b_.cast("bitcast", b, pairs)});
}

// The functions that expressions may call between products (expression_ir.h) leave tiles alone.
// All tiles have 16 rows of 64 bytes. LDTILECFG reads: palette 1, bytes of a row from byte 16 (two
// for each tile), rows from byte 48 (one for each tile).
void FlashCpuMatrices::configure_tiles() {
  constexpr std::int64_t kConfig[8] = {1, 0, 0x0040004000400040, 0x0040004000400040,
                                       0, 0, 0x1010101010101010, 0};
  const Value config = scratch(layout_.tile_config, b_.i64(0));
  for (int i = 0; i < 8; ++i) b_.store(b_.i64(kConfig[i]), b_.at(config, ir::kI64, i));
  b_.call("x86.ldtilecfg", {config});
}

void FlashCpuMatrices::end_products() {
  if (products_ == CpuProducts::kTiles) b_.call("x86.tilerelease", {});
}

void FlashCpuMatrices::multiply_tiles(const Value& block, const Value& key_count) {
  const int width = vectors_ * kTileColumns;
  const Value panels = (key_count + double(width - 1)) / width;
  const Value query = scratch(layout_.query, block * rows_, layout_.query_row, b_.i64(0));
  b_.loop("score_panel", b_.i64(0), panels, 1, [&](const Value& panel) {
    const Value keys = scratch(layout_.keys, panel * layout_.depth, width, b_.i64(0));
    multiply_by_tiles({query, layout_.query_row, b_.i64(kTileWords)},
                      {keys, width, b_.i64(kTileWords * width)}, b_.i64(layout_.depth / kTileWords),
                      vectors_, scratch(layout_.score, panel * width), layout_.score_row,
                      /*add=*/false);
  });
  b_.loop("scale_row", b_.i64(0), b_.i64(rows_), 1, [&](const Value& row) {
    const Value scores = scratch(layout_.score, row, layout_.score_row, b_.i64(0));
    b_.loop("scale", b_.i64(0), panels * width, lanes_, [&](const Value& key) {
      const Value place = b_.at(scores, ir::kF32, key);
      b_.store(b_.load(vector_type(), place) * score_scale_, place);
    });
  });
}

void FlashCpuMatrices::accumulate_tiles(const Value& block, const Value& key_count) {
  const int width = layout_.padded_head_dim_v, panel = vectors_ * kTileColumns;
  const Value weights = scratch(layout_.score, b_.i64(0));
  const Value steps = (key_count + double(2 * kTileWords - 1)) / (2 * kTileWords);
  const auto accumulate = [&](const Value& column, int columns) {
    const int row = columns * kTileColumns;
    multiply_by_tiles(
        {weights, layout_.score_row, b_.i64(kTileWords)},
        {scratch(layout_.values, column * (tile_kv_ / 2)), row, b_.i64(kTileWords * row)}, steps,
        columns, scratch(layout_.out, block * rows_, width, column), width,
        /*add=*/true);
  };
  const int whole = width / panel * panel;
  if (whole > 0) {
    b_.loop("out_columns", b_.i64(0), b_.i64(whole), panel,
            [&](const Value& column) { accumulate(column, vectors_); });
  }
  if (whole < width) accumulate(b_.i64(whole), (width - whole) / kTileColumns);
}

void FlashCpuMatrices::multiply_by_tiles(const TileOperand& a, const TileOperand& b,
                                         const Value& steps, int columns, const Value& sums,
                                         int sums_row, bool add) {
  const int rows = rows_ / kTileRows;
  const auto tile = [&](int index) { return b_.i8(index); };
  const auto stride = [&](int words) { return b_.i64(4 * words); };
  const auto for_each_sum = [&](const auto& act) {
    for (int r = 0; r < rows; ++r) {
      for (int c = 0; c < columns; ++c) {
        act(tile(kSums + 2 * r + c),
            b_.at(sums, ir::kF32, r * kTileRows * sums_row + c * kTileColumns));
      }
    }
  };
  for_each_sum([&](const Value& sum, const Value& place) {
    if (add) {
      b_.call("x86.tileloadd64", {sum, place, stride(sums_row)});
    } else {
      b_.call("x86.tilezero", {sum});
    }
  });
  b_.loop("tile_step", b_.i64(0), steps, 1, [&](const Value& step) {
    const Value left = b_.at(a.data, ir::kF32, step * a.step);
    const Value right = b_.at(b.data, ir::kF32, step * b.step);
    for (int r = 0; r < rows; ++r) {
      b_.call("x86.tileloadd64",
              {tile(kLeft + r), b_.at(left, ir::kF32, r * kTileRows * a.row), stride(a.row)});
    }
    for (int c = 0; c < columns; ++c) {
      b_.call("x86.tileloadd64",
              {tile(kRight + c), b_.at(right, ir::kF32, c * kTileColumns), stride(b.row)});
      for (int r = 0; r < rows; ++r) {
        b_.call("x86.tdpbf16ps", {tile(kSums + 2 * r + c), tile(kLeft + r), tile(kRight + c)});
      }
    }
  });
  for_each_sum([&](const Value& sum, const Value& place) {
    b_.call("x86.tilestored64", {sum, place, stride(sums_row)});
  });
}

}  // namespace attune
