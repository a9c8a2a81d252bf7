// SPDX-License-Identifier: Apache-2.0
#include <attune/problem.h>

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "src/codegen/expr/parse.h"
#include "src/codegen/problem_expressions.h"
#include "src/support/text.h"
#include "src/support/try.h"

namespace attune {
namespace {

constexpr int kMostHeads = 1 << 20;
constexpr std::int64_t kLongestAxis = std::int64_t{1} << 40;

Status wrong(std::string_view field, std::string value, std::string allowed) {
  return fail(ErrorCode::kInvalidArgument, fmt::format("problem: `{}` is {}", field, value),
              "allowed: " + allowed);
}

Status check_head_dim(std::string_view field, int value, int large) {
  if ((value >= 1 && value <= 256) || value == large) return {};
  return wrong(field, fmt::format("{}", value), fmt::format("1 to 256, or {}", large));
}

// The names that are read, and with how many indices: 0 for a scalar.
using AxisCounts = std::map<std::string, std::size_t>;

// The canonical text, and the names that the tree reads.
Status canonicalise(std::string& text, ExpressionRole role, const Declarations& declarations,
                    AxisCounts& used) {
  ATTUNE_TRY(const expr::NodePtr tree, expr::parse(text, role, declarations));
  text = expr::text(tree);
  std::string disputed;
  expr::any_node(tree, [&](const expr::Node& node) {
    if (node.name.empty()) return false;
    const auto known = used.try_emplace(node.name, node.arguments.size()).first;
    if (known->second != node.arguments.size()) disputed = node.name;
    return false;
  });
  if (disputed.empty()) return {};
  return fail(
      ErrorCode::kInvalidArgument,
      fmt::format("problem: tensor `{}` is read with different numbers of indices", disputed),
      "score, mask, sink and low_rank_bias must agree on its axes");
}

Status check_low_rank_bias(const LowRankBias& bias, Declarations& declarations, AxisCounts& used) {
  if (bias.rank < 1 || bias.rank > 64) {
    return wrong("low_rank_bias.rank", fmt::format("{}", bias.rank), "1 to 64");
  }
  if (bias.q_factor == bias.kv_factor) {
    return wrong("low_rank_bias", fmt::format("`{}` on both sides", bias.q_factor),
                 "two different tensors");
  }
  for (const std::string& name : {bias.q_factor, bias.kv_factor}) {
    const auto found = declarations.tensors.try_emplace(name).first;
    if (found->second.dtype != Dtype::kF32) {
      return wrong("low_rank_bias",
                   fmt::format("`{}`, a tensor of {}", name, dtype_name(found->second.dtype)),
                   "f32 factors");
    }
    used[name] = 4;
  }
  return check_declarations(declarations);
}

Status check_block_size(const std::array<int, 2>& block_size) {
  if (block_size == std::array<int, 2>{}) return {};
  for (const int extent : block_size) {
    if (extent < 16 || extent > 1024 || extent % 16 != 0) {
      return wrong("block_size", fmt::format("[{}, {}]", block_size[0], block_size[1]),
                   "[query rows, keys], each a multiple of 16 from 16 to 1024");
    }
  }
  return {};
}

}  // namespace

Result<Problem> Problem::normalized() const {
  Problem p = *this;
  if (p.dtype != Dtype::kF32 && p.dtype != Dtype::kF16 && p.dtype != Dtype::kBf16) {
    ATTUNE_CHECK_OK(wrong("dtype", std::string(dtype_name(p.dtype)), "f32, f16 or bf16"));
  }
  if (p.head_dim_v == 0) p.head_dim_v = p.head_dim;
  if (p.kv_heads == 0) p.kv_heads = p.q_heads;
  ATTUNE_CHECK_OK(check_head_dim("head_dim", p.head_dim, 576));
  ATTUNE_CHECK_OK(check_head_dim("head_dim_v", p.head_dim_v, 512));
  for (const auto& [field, value] : {std::pair{"q_heads", p.q_heads}, {"kv_heads", p.kv_heads}}) {
    if (value < 1 || value > kMostHeads) {
      ATTUNE_CHECK_OK(wrong(field, fmt::format("{}", value), fmt::format("1 to {}", kMostHeads)));
    }
  }
  if (p.q_heads % p.kv_heads != 0) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("problem: `q_heads` is {}, which is not a multiple of `kv_heads` = {}",
                            p.q_heads, p.kv_heads),
                "every kv head serves the same number of query heads (grouped-query attention)");
  }
  if (!p.scale) p.scale = 1.0 / std::sqrt(double(p.head_dim));
  if (!std::isfinite(*p.scale)) {
    ATTUNE_CHECK_OK(wrong("scale", fmt::format("{}", *p.scale), "any finite number"));
  }
  ATTUNE_CHECK_OK(check_declarations(p.declarations));
  AxisCounts used;
  if (p.low_rank_bias) {
    ATTUNE_CHECK_OK(check_low_rank_bias(*p.low_rank_bias, p.declarations, used));
  }
  ATTUNE_CHECK_OK(canonicalise(p.score, ExpressionRole::kScore, p.declarations, used));
  ATTUNE_CHECK_OK(canonicalise(p.mask, ExpressionRole::kMask, p.declarations, used));
  if (!p.sink.empty()) {
    if (p.normalizer == Normalizer::kSigmoid) {
      return fail(ErrorCode::kInvalidArgument,
                  "problem: `sink` is given, but the sigmoid normalizer has no sum to add it to",
                  "leave `sink` out, or use the softmax normalizer");
    }
    ATTUNE_CHECK_OK(canonicalise(p.sink, ExpressionRole::kSink, p.declarations, used));
  }
  ATTUNE_CHECK_OK(check_block_size(p.block_size));
  std::erase_if(p.declarations.tensors,
                [&](const auto& item) { return !used.contains(item.first); });
  std::erase_if(p.declarations.scalars,
                [&](const auto& item) { return !used.contains(item.first); });
  return p;
}

std::string Problem::text() const {
  std::string words = fmt::format("{} head_dim={} head_dim_v={} q_heads={} kv_heads={} scale={}",
                                  dtype_name(dtype), head_dim, head_dim_v, q_heads, kv_heads,
                                  scale ? fmt::format("{}", *scale) : "auto");
  auto add = [&](bool present, std::string_view name, const std::string& value) {
    if (present) words += fmt::format(" {}={}", name, value);
  };
  // An expression with spaces in it stands in brackets, so that the words of the line stay apart.
  auto shown = [](const std::string& text) {
    return text.find(' ') == std::string::npos ? text : "[" + text + "]";
  };
  add(score != "score", "score", shown(score));
  add(true, "mask", shown(mask));
  add(!sink.empty(), "sink", shown(sink));
  add(normalizer == Normalizer::kSigmoid, "normalizer", "sigmoid");
  if (low_rank_bias) {
    add(true, "low_rank_bias",
        fmt::format("{}*{}:{}", low_rank_bias->q_factor, low_rank_bias->kv_factor,
                    low_rank_bias->rank));
  }
  add(has_blocks(), "block_size", fmt::format("{}x{}", block_size[0], block_size[1]));
  if (fast_math) words += " fast_math";
  return words;
}

std::string Problem::json() const {
  using Json = nlohmann::ordered_json;
  Json object{{"dtype", dtype_name(dtype)},
              {"head_dim", head_dim},
              {"head_dim_v", head_dim_v},
              {"q_heads", q_heads},
              {"kv_heads", kv_heads}};
  // −0 and 0 are one scale and must be one key.
  if (scale) object["scale"] = *scale == 0 ? 0.0 : *scale;
  object["score"] = score;
  object["mask"] = mask;
  if (!sink.empty()) object["sink"] = sink;
  object["normalizer"] = normalizer == Normalizer::kSigmoid ? "sigmoid" : "softmax";
  if (low_rank_bias) {
    object["low_rank_bias"] = Json{{"q_factor", low_rank_bias->q_factor},
                                   {"kv_factor", low_rank_bias->kv_factor},
                                   {"rank", low_rank_bias->rank}};
  }
  object["fast_math"] = fast_math;
  for (const auto& [name, tensor] : declarations.tensors) {
    object["tensors"][name]["dtype"] = dtype_name(tensor.dtype);
    if (!tensor.broadcast.empty()) object["tensors"][name]["broadcast"] = tensor.broadcast;
  }
  for (const auto& [name, type] : declarations.scalars) object["scalars"][name] = dtype_name(type);
  if (has_blocks()) object["block_size"] = block_size;
  return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Status Shape::validate() const {
  for (const auto& [field, value] :
       {std::pair{"batch", batch}, {"q_len", q_len}, {"kv_len", kv_len}}) {
    if (value < 0 || value > kLongestAxis) {
      return fail(ErrorCode::kInvalidArgument, fmt::format("shape: `{}` is {}", field, value),
                  "allowed: 0 to 2^40");
    }
  }
  return {};
}

std::string Shape::text() const {
  return fmt::format("batch={} q_len={} kv_len={}", batch, q_len, kv_len);
}

std::string Shape::json() const {
  return nlohmann::ordered_json{{"batch", batch}, {"q_len", q_len}, {"kv_len", kv_len}}.dump();
}

Result<Shape> shape_from_json(std::string_view text) {
  const auto object = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (!object.is_object()) {
    return fail(ErrorCode::kInvalidArgument, "a shape must be a JSON object");
  }
  Shape shape;
  for (const auto& [field, member] :
       {std::pair{"batch", &Shape::batch}, {"q_len", &Shape::q_len}, {"kv_len", &Shape::kv_len}}) {
    if (!object.contains(field) || !object[field].is_number_integer()) {
      return fail(ErrorCode::kInvalidArgument,
                  fmt::format("shape: field `{}` must be an integer", field));
    }
    shape.*member = object[field].get<std::int64_t>();
  }
  ATTUNE_CHECK_OK(shape.validate());
  return shape;
}

Result<Shape> shape_of(const OperandShapes& operands) {
  for (const auto& [name, extents] :
       {std::pair{"q", &operands.q}, {"k", &operands.k}, {"v", &operands.v}}) {
    if (extents->size() != 4) {
      return fail(ErrorCode::kInvalidArgument,
                  fmt::format("tensor `{}` has {} axes", name, extents->size()),
                  "q, k and v have four: [batch, heads, length, head_dim]");
    }
  }
  const auto& [q, k, v] = std::tie(operands.q, operands.k, operands.v);
  if (q[0] != k[0] || q[0] != v[0]) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("the batch of q, k and v differs: {}, {} and {}", q[0], k[0], v[0]));
  }
  if (k[1] != v[1] || k[2] != v[2]) {
    return fail(
        ErrorCode::kInvalidArgument,
        fmt::format("k has {} heads of length {}, v has {} of length {}", k[1], k[2], v[1], v[2]),
        "k and v share heads and length");
  }
  const Shape shape{q[0], q[2], k[2]};
  ATTUNE_CHECK_OK(shape.validate());
  return shape;
}

double flops(const Problem& problem, const Shape& shape) {
  return 2.0 * attended_pairs(problem, shape, nullptr) * (problem.head_dim + problem.head_dim_v);
}

double compulsory_bytes(const Problem& problem, const Shape& shape) {
  const double element = double(dtype_size(problem.dtype));
  const double q_side = double(problem.q_heads) * double(shape.q_len);
  const double kv_side = double(problem.kv_heads) * double(shape.kv_len);
  const double lse = problem.normalizer == Normalizer::kSoftmax ? 4 : 0;
  return double(shape.batch) * (q_side * ((problem.head_dim + problem.head_dim_v) * element + lse) +
                                kv_side * (problem.head_dim + problem.head_dim_v) * element);
}

}  // namespace attune
