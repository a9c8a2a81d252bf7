// SPDX-License-Identifier: Apache-2.0
#include <attune/patterns.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <initializer_list>
#include <string_view>

#include <fmt/format.h>

#include "src/support/try.h"

namespace attune {

void Pattern::apply_to(Problem& problem) const {
  problem.score = score;
  problem.mask = mask;
  problem.sink = sink;
  for (const auto& item : declarations.tensors) problem.declarations.tensors.insert(item);
  for (const auto& item : declarations.scalars) problem.declarations.scalars.insert(item);
}

namespace patterns {
namespace {

using namespace expressions;  // NOLINT: the words of the language.

struct Parameter {
  std::string_view name;
  int value, lowest;
};

Status at_least(std::string_view pattern, std::initializer_list<Parameter> parameters) {
  for (const auto& [name, value, lowest] : parameters) {
    if (value >= lowest) continue;
    return fail(ErrorCode::kInvalidArgument, fmt::format("{}: `{}` is {}", pattern, name, value),
                fmt::format("{} or more is allowed", lowest));
  }
  return {};
}

Declarations tensors(std::initializer_list<std::pair<const std::string, TensorDeclaration>> items) {
  return {items, {}};
}

/// Whether query and key fall into one group; the groups of the last `shifted_heads` heads begin
/// half a group earlier.
Expression same_group(int q_heads, int group, int shifted_heads) {
  if (shifted_heads == 0) return pos() / group == kv() / group;
  const Expression shift = where(h() < q_heads - shifted_heads, 0, group / 2);
  return (pos() + shift) / group == (kv() + shift) / group;
}

/// Whether a key's row (or column) lies in the query's block or its halo.
Expression in_halo(const Expression& query, const Expression& key, int block, int halo) {
  const Expression first = query / block * block - halo;
  return key >= first && key < first + (block + 2 * halo);
}

/// How many rows (or columns) of the query's neighbourhood lie inside the image.
Expression rows_inside(const Expression& query, const Expression& extent, int block, int halo) {
  const Expression first = query / block * block - halo;
  return min(first + (block + 2 * halo), extent) - max(first, 0);
}

}  // namespace

Pattern sliding_window_with_sinks(const Expression& left, const Expression& sinks) {
  Pattern pattern;
  pattern.mask = causal() && (window(left, inf()) || sink(sinks));
  return pattern;
}

Result<Pattern> strided_shards(int q_heads, int block, int local_blocks, int stride) {
  ATTUNE_CHECK_OK(at_least("strided_shards", {{"q_heads", q_heads, 1},
                                              {"block", block, 1},
                                              {"local_blocks", local_blocks, 1},
                                              {"stride", stride, 1}}));
  const int step = std::max(1, stride / q_heads);
  const Expression q_block = pos() / block, kv_block = kv() / block;
  Pattern pattern;
  pattern.mask =
      causal() && (q_block - kv_block < local_blocks || (kv_block + h() * step + 1) % stride == 0);
  if (stride > q_heads) {
    pattern.warning = fmt::format(
        "a stride of {} blocks over {} heads leaves blocks that no head sees: every "
        "causal block is seen if the stride is at most the number of heads",
        stride, q_heads);
  }
  return pattern;
}

Result<Pattern> shifted_groups(int q_heads, int group) {
  ATTUNE_CHECK_OK(at_least("shifted_groups", {{"q_heads", q_heads, 1}, {"group", group, 2}}));
  Pattern pattern;
  pattern.mask = causal() && same_group(q_heads, group, q_heads - q_heads / 2);
  return pattern;
}

Result<Pattern> shifted_groups_with_sinks(int q_heads, int group, int shifted_heads, int sinks) {
  ATTUNE_CHECK_OK(at_least("shifted_groups_with_sinks", {{"q_heads", q_heads, 1},
                                                         {"group", group, 2},
                                                         {"shifted_heads", shifted_heads, 0},
                                                         {"sinks", sinks, 0}}));
  if (shifted_heads > q_heads) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("shifted_groups_with_sinks: `shifted_heads` is {} of {} heads",
                            shifted_heads, q_heads),
                "at most all heads can be shifted");
  }
  Pattern pattern;
  pattern.mask = causal() && (same_group(q_heads, group, shifted_heads) || sink(sinks));
  return pattern;
}

Result<Pattern> block_local_2d(int width, int block, int halo, ImageEdge edge) {
  ATTUNE_CHECK_OK(
      at_least("block_local_2d", {{"width", width, 1}, {"block", block, 1}, {"halo", halo, 0}}));
  Pattern pattern;
  pattern.mask = in_halo(q() / width, kv() / width, block, halo) &&
                 in_halo(q() % width, kv() % width, block, halo);
  if (edge == ImageEdge::kZeroKeys) {
    const Expression inside = rows_inside(q() / width, kv_len() / width, block, halo) *
                              rows_inside(q() % width, width, block, halo);
    // n logits of 0 are one logit of ln n; where nothing lies outside it is −inf, which is no sink.
    const int side = block + 2 * halo;
    pattern.sink = log(side * side - inside);
  }
  return pattern;
}

Result<Pattern> shifted_windows_2d(int width, int window, int shift) {
  ATTUNE_CHECK_OK(at_least("shifted_windows_2d",
                           {{"width", width, 1}, {"window", window, 1}, {"shift", shift, 0}}));
  if (shift >= window) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("shifted_windows_2d: `shift` is {}, the window {}", shift, window),
                "a shift is smaller than the window");
  }
  // Counted from one window before the image, windows have whole numbers.
  const int before = shift == 0 ? 0 : window - shift;
  auto index = [&](const Expression& place) { return (place + before) / window; };
  Pattern pattern;
  pattern.mask =
      index(q() / width) == index(kv() / width) && index(q() % width) == index(kv() % width);
  return pattern;
}

Result<Pattern> relative_logits_2d(int width, int reach) {
  ATTUNE_CHECK_OK(at_least("relative_logits_2d", {{"width", width, 1}, {"reach", reach, 0}}));
  const Expression dy = kv() / width - q() / width, dx = kv() % width - q() % width;
  Pattern pattern;
  pattern.score = score() + tensor("rel_rows")(b(), h(), q(), dy + reach) +
                  tensor("rel_columns")(b(), h(), q(), dx + reach);
  pattern.declarations = tensors({{"rel_rows", {Dtype::kF32}}, {"rel_columns", {Dtype::kF32}}});
  return pattern;
}

Pattern packed_documents(Direction direction) {
  Pattern pattern;
  // Outside its axis `doc` reads 0, which may well be the number of a document.
  pattern.mask =
      document(tensor("doc")) && (direction == Direction::kCausal ? causal() : pos() >= 0);
  pattern.declarations = tensors({{"doc", {Dtype::kI32}}});
  return pattern;
}

Pattern prefix_lm() {
  Pattern pattern;
  pattern.mask = prefix(tensor("prefix_len")(b()));
  pattern.declarations = tensors({{"prefix_len", {Dtype::kI32}}});
  return pattern;
}

Pattern matching_ids() {
  Pattern pattern;
  pattern.mask = tensor("q_id")(b(), q()) == tensor("kv_id")(b(), kv());
  pattern.declarations = tensors({{"q_id", {Dtype::kI32}}, {"kv_id", {Dtype::kI32}}});
  return pattern;
}

Pattern alibi_documents() {
  Pattern pattern = packed_documents(Direction::kBidirectional);
  pattern.score = score() + alibi(tensor("slope"));
  pattern.declarations.tensors["slope"] = {Dtype::kF32};
  return pattern;
}

Pattern alibi_padded() {
  Pattern pattern;
  pattern.score = score() + alibi(tensor("slope"));
  pattern.mask = kv() < tensor("len")(b()) && q() < tensor("len")(b());
  pattern.declarations = tensors({{"len", {Dtype::kI32}}, {"slope", {Dtype::kF32}}});
  return pattern;
}

std::vector<float> alibi_slopes(int q_heads) {
  if (q_heads < 1) return {};
  const int whole = static_cast<int>(std::bit_floor(static_cast<unsigned>(q_heads)));
  std::vector<float> slopes;
  for (int head = 0; head < q_heads; ++head) {
    const double exponent =
        head < whole ? -8.0 / whole * (head + 1) : -4.0 / whole * (2 * (head - whole) + 1);
    slopes.push_back(static_cast<float>(std::exp2(exponent)));
  }
  return slopes;
}

Pattern inverse_distance_weights(std::array<int, 2> block_size) {
  const auto [rows, keys] = block_size;
  const Expression first = q() / rows * rows + kv_len() - q_len();
  Pattern pattern;
  pattern.mask = causal();
  pattern.score = score() + log(max(first / keys - kv() / keys, 0) + 1);
  return pattern;
}

}  // namespace patterns
}  // namespace attune
