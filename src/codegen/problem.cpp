// SPDX-License-Identifier: Apache-2.0
#include <attune/problem.h>

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

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
  if (p.score != "score") {
    return fail(ErrorCode::kUnsupported,
                fmt::format("problem: score expressions are not in this version; `score` is `{}`",
                            p.score.substr(0, 80)),
                "leave `score` out or write \"score\"");
  }
  if (p.mask != "true" && p.mask != "causal") {
    return fail(
        ErrorCode::kUnsupported,
        fmt::format("problem: of the mask expressions this version knows two; `mask` is `{}`",
                    p.mask.substr(0, 80)),
        "allowed: \"true\" or \"causal\"");
  }
  return p;
}

std::string Problem::text() const {
  return fmt::format("{} head_dim={} head_dim_v={} q_heads={} kv_heads={} scale={} mask={}{}",
                     dtype_name(dtype), head_dim, head_dim_v, q_heads, kv_heads,
                     scale ? fmt::format("{}", *scale) : "auto", mask,
                     fast_math ? " fast_math" : "");
}

std::string Problem::json() const {
  nlohmann::ordered_json object{{"dtype", dtype_name(dtype)},
                                {"head_dim", head_dim},
                                {"head_dim_v", head_dim_v},
                                {"q_heads", q_heads},
                                {"kv_heads", kv_heads}};
  // −0 and 0 are one scale and must be one key.
  if (scale) object["scale"] = *scale == 0 ? 0.0 : *scale;
  object["score"] = score;
  object["mask"] = mask;
  object["normalizer"] = "softmax";
  object["fast_math"] = fast_math;
  return object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
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
  double pairs = double(shape.q_len) * double(shape.kv_len);
  if (problem.causal()) {
    // Rows that see any key see first_count, first_count + 1, …, kv_len of them.
    const double rows = double(std::min(shape.q_len, shape.kv_len));
    const double first_count = double(std::max(shape.kv_len - shape.q_len, std::int64_t{0})) + 1;
    pairs = rows * (first_count + double(shape.kv_len)) / 2;
  }
  return 2.0 * double(shape.batch) * problem.q_heads * pairs *
         (problem.head_dim + problem.head_dim_v);
}

double compulsory_bytes(const Problem& problem, const Shape& shape) {
  const double element = double(dtype_size(problem.dtype));
  const double q_side = double(problem.q_heads) * double(shape.q_len);
  const double kv_side = double(problem.kv_heads) * double(shape.kv_len);
  return double(shape.batch) * (q_side * ((problem.head_dim + problem.head_dim_v) * element + 4) +
                                kv_side * (problem.head_dim + problem.head_dim_v) * element);
}

}  // namespace attune
