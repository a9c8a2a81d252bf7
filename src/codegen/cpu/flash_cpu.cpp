// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cpu/flash_cpu.h"

#include <limits>
#include <numbers>
#include <vector>

#include <fmt/format.h>

#include "src/codegen/cpu/kernel_frame.h"

namespace attune {

using ir::Builder;
using ir::Value;

namespace {

constexpr double kNegativeInfinity = -std::numeric_limits<double>::infinity();

int round_up(int value, int unit) { return (value + unit - 1) / unit * unit; }

class FlashCpuEmitter {
 public:
  FlashCpuEmitter(const Problem& problem, const Schedule& schedule, const Target& target,
                  const std::string& name)
      : problem_(problem),
        schedule_(schedule),
        target_(target),
        access_(problem.dtype, target),
        layout_(flash_cpu_layout(problem, schedule, target)),
        lanes_(target.lanes()),
        rows_(schedule.at("rows")),
        vectors_(schedule.at("vectors")),
        tile_q_(schedule.at("tile_q")),
        tile_kv_(schedule.at("tile_kv")),
        head_dim_(problem.head_dim),
        b_(name) {}

  std::string emit() {
    frame_ = open_frame(b_, problem_, tile_q_);
    row_count_ = min(frame_.q_len - frame_.first_row, b_.i64(tile_q_));
    row_blocks_ = (row_count_ + double(rows_ - 1)) / rows_;

    pack_query();
    clear_state();
    const Value kv_end = visited_keys();
    b_.loop("kv_tile", b_.i64(0), kv_end, tile_kv_, [&](const Value& first_key) {
      const Value key_count = min(kv_end - first_key, b_.i64(tile_kv_));
      pack_keys(first_key, key_count);
      multiply_scores(key_count);
      b_.when(
          "bound", first_key + tile_kv_ <= unmasked_keys(),
          [&] { softmax_rows(first_key, /*masked=*/false); },
          [&] { softmax_rows(first_key, /*masked=*/true); });
      update_state();
      if (layout_.stage_values) stage_values(first_key, key_count);
      accumulate_values(first_key, key_count);
    });
    write_results();

    return b_.module_text(
        fmt::format("{} for {}\nproblem: {}\nFlashAttention-2 (arXiv 2307.08691, Algorithm 1); one "
                    "task is one tile of query rows.",
                    schedule_.text(), target_.arch, problem_.text()),
        target_triple(target_), function_attributes(target_));
  }

 private:
  ir::Type vector_type() const { return {ir::Scalar::kFloat, lanes_}; }
  int vector_bytes() const { return 4 * lanes_; }

  /// f32 address inside a scratch area: area + row · row_length + column.
  Value scratch(std::int64_t area, const Value& row, int row_length, const Value& column) {
    const Value base = b_.at(b_.scratch(), ir::kF32, area / 4);
    return b_.at(base, ir::kF32, row * row_length + column);
  }
  Value scratch(std::int64_t area, const Value& index) {
    return b_.at(b_.at(b_.scratch(), ir::kF32, area / 4), ir::kF32, index);
  }
  Value broadcast(const Value& pointer) { return b_.splat(b_.load(ir::kF32, pointer), lanes_); }

  /// Runs `vector_body` for whole vectors of 0 … extent and `scalar_body` for what is left.
  void for_each_chunk(const char* label, int extent, int step, const Builder::Body& vector_body,
                      const Builder::Body& scalar_body) {
    const int whole = extent / step * step;
    if (whole > 0) b_.loop(label, b_.i64(0), b_.i64(whole), step, vector_body);
    if (whole < extent) b_.loop(label, b_.i64(whole), b_.i64(extent), 1, scalar_body);
  }

  // Rows past the end repeat the last one: their results are computed and never written, and no
  // address outside the tensor is formed.
  void pack_query() {
    b_.comment("query rows -> f32, scale * log2(e) folded in (in f64: any finite scale is exact)");
    const double factor = *problem_.scale * std::numbers::log2e;
    auto scaled = [&](const Value& value) {
      const ir::Type wide = value.type().with(ir::Scalar::kDouble);
      return b_.cast("fptrunc", b_.cast("fpext", value, wide) * factor, value.type());
    };
    b_.loop("query", b_.i64(0), row_blocks_ * rows_, 1, [&](const Value& row) {
      const Value source_row = min(frame_.first_row + row, frame_.q_len - 1);
      const Value source = b_.at(frame_.q, access_.memory_type(), source_row * frame_.q_row);
      auto move = [&](int lanes) {
        return [&, lanes](const Value& d) {
          const Value element = access_.load(b_, b_.at(source, access_.memory_type(), d), lanes);
          b_.store(scaled(element), scratch(layout_.query, row, head_dim_, d));
        };
      };
      for_each_chunk("query_depth", head_dim_, lanes_, move(lanes_), move(0));
    });
  }

  void clear_state() {
    b_.comment("running maximum -inf (in log2 units), sum 0, accumulators 0");
    b_.loop("clear", b_.i64(0), b_.i64(round_up(tile_q_, lanes_)), lanes_, [&](const Value& row) {
      b_.store(b_.constant(vector_type(), kNegativeInfinity), scratch(layout_.maximum, row));
      b_.store(b_.constant(vector_type(), 0), scratch(layout_.sum, row));
    });
    b_.loop("clear_out", b_.i64(0), row_blocks_ * (rows_ * layout_.padded_head_dim_v), lanes_,
            [&](const Value& index) {
              b_.store(b_.constant(vector_type(), 0), scratch(layout_.out, index));
            });
  }

  /// Keys that any row of the task attends to.
  Value visited_keys() {
    if (!problem_.causal()) return frame_.kv_len;
    const Value bound = frame_.first_row + row_count_ + (frame_.kv_len - frame_.q_len);
    return max(min(bound, frame_.kv_len), b_.i64(0));
  }
  /// Keys that every row of the task attends to.
  Value unmasked_keys() {
    if (!problem_.causal()) return frame_.kv_len;
    return min(frame_.first_row + (frame_.kv_len - frame_.q_len) + 1, frame_.kv_len);
  }

  // keys[panel][depth][vectors * lanes]: the micro-kernel then reads whole vectors in order. Keys
  // past the end repeat the last one; the masked softmax removes them.
  void pack_keys(const Value& first_key, const Value& key_count) {
    const int panel_width = vectors_ * lanes_;
    b_.comment("keys -> f32, transposed to depth-major panels");
    const Value panels = (key_count + double(panel_width - 1)) / panel_width;
    b_.loop("key_panel", b_.i64(0), panels, 1, [&](const Value& panel) {
      for (int group = 0; group < vectors_; ++group) {
        std::vector<Value> sources;
        for (int lane = 0; lane < lanes_; ++lane) {
          const Value key = first_key + panel * panel_width + double(group * lanes_ + lane);
          sources.push_back(
              b_.at(frame_.k, access_.memory_type(), min(key, frame_.kv_len - 1) * frame_.k_row));
        }
        auto destination = [&](const Value& depth, int lane) {
          return scratch(layout_.keys, panel * head_dim_ + depth, panel_width,
                         b_.i64(group * lanes_ + lane));
        };
        for_each_chunk(
            "key_depth", head_dim_, 4,
            [&](const Value& depth) {
              const std::vector<Value> columns = transpose_by_four(sources, depth);
              for (int i = 0; i < 4; ++i) b_.store(columns[i], destination(depth + i, 0));
            },
            [&](const Value& depth) {
              for (int lane = 0; lane < lanes_; ++lane) {
                const Value source = b_.at(sources[lane], access_.memory_type(), depth);
                b_.store(access_.load(b_, source, 0), destination(depth, lane));
              }
            });
      }
    });
  }

  // Four consecutive depths of `lanes` keys, as four vectors over the keys. Key i, i+4, i+8, …
  // share a vector, four depths each, so that every shuffle stays inside its 128 bits.
  std::vector<Value> transpose_by_four(const std::vector<Value>& sources, const Value& depth) {
    std::vector<Value> mixed;
    for (int i = 0; i < 4; ++i) {
      std::vector<Value> parts;
      for (int lane = i; lane < lanes_; lane += 4) {
        parts.push_back(access_.load(b_, b_.at(sources[lane], access_.memory_type(), depth), 4));
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
        for (int index : order)
          mask.push_back(index < 4 ? base + index : lanes_ + base + index - 4);
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

  /// One micro-kernel: accumulators[r][c] += weight(r, k) · vector(k, c) for k in 0 … count.
  std::vector<Value> multiply_block(
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

  void multiply_scores(const Value& key_count) {
    const int panel_width = vectors_ * lanes_;
    b_.comment("score = query * keys");
    const Value panels = (key_count + double(panel_width - 1)) / panel_width;
    b_.loop("score_panel", b_.i64(0), panels, 1, [&](const Value& panel) {
      b_.loop("score_rows", b_.i64(0), row_blocks_, 1, [&](const Value& block) {
        const Value first_row = block * rows_;
        const Value query = scratch(layout_.query, first_row, head_dim_, b_.i64(0));
        const Value keys = scratch(layout_.keys, panel * head_dim_, panel_width, b_.i64(0));
        const std::vector<Value> sums = multiply_block(
            "score_depth", b_.i64(head_dim_), vectors_,
            std::vector<Value>(rows_ * vectors_, b_.constant(vector_type(), 0)),
            [&](int r, const Value& d) {
              return broadcast(b_.at(b_.at(query, ir::kF32, d), ir::kF32, r * head_dim_));
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

  // score -> weight = exp2(score - new maximum), in place. Masked keys become exactly 0.
  void softmax_rows(const Value& first_key, bool masked) {
    b_.comment(masked ? "weights of a tile that a bound cuts" : "weights of a full tile");
    const int chunks = tile_kv_ / lanes_;
    b_.loop("weight_row", b_.i64(0), row_blocks_ * rows_, 1, [&](const Value& row) {
      const Value score_row = scratch(layout_.score, row, tile_kv_, b_.i64(0));
      Value limit;
      if (masked) limit = b_.splat(keys_of_row(first_key, row), lanes_);
      std::vector<Value> scores;
      for (int c = 0; c < chunks; ++c) {
        Value score = b_.load(vector_type(), b_.at(score_row, ir::kF32, c * lanes_));
        if (masked) {
          const Value present = b_.iota(lanes_) + double(c * lanes_) < limit;
          score = b_.select(present, score, b_.constant(vector_type(), kNegativeInfinity));
        }
        scores.push_back(score);
      }
      const Value old_maximum = b_.load(ir::kF32, scratch(layout_.maximum, row));
      const Value maximum = ir::max(b_.reduce(fold(scores, ir::max), ir::max), old_maximum);
      b_.store(maximum, scratch(layout_.new_maximum, row));

      const Value reference = b_.splat(finite_reference(maximum), lanes_);
      std::vector<Value> weights;
      for (int c = 0; c < chunks; ++c) {
        weights.push_back(exp2_nonpositive(b_, scores[c] - reference));
        b_.store(weights[c], b_.at(score_row, ir::kF32, c * lanes_));
      }
      b_.store(b_.reduce(fold(weights, add), add), scratch(layout_.tile_sum, row));
    });
  }

  static Value add(const Value& a, const Value& b) { return a + b; }

  /// Pairwise, so that the chain of dependent instructions stays short.
  static Value fold(std::vector<Value> values, Value (*combine)(const Value&, const Value&)) {
    while (values.size() > 1) {
      std::vector<Value> next;
      for (std::size_t i = 0; i + 1 < values.size(); i += 2) {
        next.push_back(combine(values[i], values[i + 1]));
      }
      if (values.size() % 2 == 1) next.push_back(values.back());
      values = next;
    }
    return values[0];
  }

  /// How many keys of the tile the row attends to, as i32; may be negative.
  Value keys_of_row(const Value& first_key, const Value& row) {
    Value limit = frame_.kv_len;
    if (problem_.causal()) {
      limit = min(limit, frame_.first_row + row + (frame_.kv_len - frame_.q_len) + 1);
    }
    const Value inside = max(min(limit - first_key, b_.i64(tile_kv_)), b_.i64(0));
    return b_.cast("trunc", inside, ir::kI32);
  }

  /// A row without keys so far has maximum −inf; −inf − (−inf) would be NaN, so it subtracts 0.
  Value finite_reference(const Value& maximum) {
    return b_.select(maximum == kNegativeInfinity, b_.constant(maximum.type(), 0), maximum);
  }

  void update_state() {
    b_.comment("correction = exp2(old maximum - new maximum); sum = sum * correction + tile sum");
    b_.loop("state", b_.i64(0), b_.i64(round_up(tile_q_, lanes_)), lanes_, [&](const Value& row) {
      const Value maximum = b_.load(vector_type(), scratch(layout_.new_maximum, row));
      const Value old_maximum = b_.load(vector_type(), scratch(layout_.maximum, row));
      const Value correction = exp2_nonpositive(b_, old_maximum - finite_reference(maximum));
      const Value sum = b_.load(vector_type(), scratch(layout_.sum, row));
      const Value tile_sum = b_.load(vector_type(), scratch(layout_.tile_sum, row));
      b_.store(b_.multiply_add(sum, correction, tile_sum), scratch(layout_.sum, row));
      b_.store(correction, scratch(layout_.correction, row));
      b_.store(maximum, scratch(layout_.maximum, row));
    });
  }

  void stage_values(const Value& first_key, const Value& key_count) {
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

  void accumulate_values(const Value& first_key, const Value& key_count) {
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

  void accumulate_columns(const Value& first_key, const Value& key_count, const Value& column,
                          int columns) {
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

  void write_results() {
    b_.comment("out = accumulators / sum, 0 for a row without keys; lse in natural log");
    b_.loop("result_row", b_.i64(0), row_count_, 1, [&](const Value& row) {
      const Value sum = b_.load(ir::kF32, scratch(layout_.sum, row));
      const Value inverse = b_.select(sum == 0, b_.f32(0), b_.f32(1) / sum);
      const Value target_row = frame_.first_row + row;
      const Value out = b_.at(frame_.out, access_.memory_type(), target_row * frame_.out_row);
      auto write = [&](int lanes) {
        return [&, lanes](const Value& d) {
          const Value accumulated = b_.load(
              {ir::Scalar::kFloat, lanes}, scratch(layout_.out, row, layout_.padded_head_dim_v, d));
          const Value factor = lanes > 0 ? b_.splat(inverse, lanes) : inverse;
          access_.store(b_, accumulated * factor, b_.at(out, access_.memory_type(), d));
        };
      };
      for_each_chunk("result_depth", problem_.head_dim_v, lanes_, write(lanes_), write(0));
      b_.when("lse", frame_.has_lse, [&] {
        const Value maximum = b_.load(ir::kF32, scratch(layout_.maximum, row));
        b_.store(maximum * std::numbers::ln2 + b_.intrinsic("log", sum),
                 b_.at(frame_.lse, ir::kF32, target_row * frame_.lse_row));
      });
    });
  }

  const Problem& problem_;
  const Schedule& schedule_;
  const Target& target_;
  const ElementAccess access_;
  const FlashCpuLayout layout_;
  const int lanes_, rows_, vectors_, tile_q_, tile_kv_, head_dim_;
  Builder b_;
  KernelFrame frame_;
  Value row_count_;   // Query rows of this task.
  Value row_blocks_;  // The same in micro-kernel blocks, rounded up.
};

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
  layout.query = area(tile_q * problem.head_dim);
  layout.keys = area(tile_kv * problem.head_dim);
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

std::string emit_flash_cpu(const Problem& problem, const Schedule& schedule, const Target& target,
                           const std::string& name) {
  return FlashCpuEmitter(problem, schedule, target, name).emit();
}

}  // namespace attune
