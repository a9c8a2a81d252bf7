// SPDX-License-Identifier: Apache-2.0
// Reading P.json: every field optional where tensors or defaults give it, every disagreement named.
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <attune/problem.h>

#include "src/support/text.h"
#include "src/support/try.h"

namespace attune {
namespace {

using Json = nlohmann::json;

const std::vector<std::string> kFields = {
    "dtype", "head_dim", "head_dim_v", "q_heads",   "kv_heads", "scale",   "score",
    "mask",  "sink",     "normalizer", "fast_math", "tensors",  "scalars", "block_size"};

std::string shown(const Json& value) {
  std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
  if (text.size() > 60) text = text.substr(0, 57) + "...";
  return text;
}

tl::unexpected<Error> wrong_type(const std::string& field, const Json& value, const char* wanted) {
  return fail(ErrorCode::kInvalidArgument,
              fmt::format("problem: `{}` is {}, which is not {}", field, shown(value), wanted));
}

Status read_int(const Json& object, const std::string& field, int& out) {
  if (!object.contains(field)) return {};
  const Json& value = object[field];
  const bool fits = value.is_number_integer() && value >= 1 && value <= 1 << 30;
  if (!fits) return wrong_type(field, value, "a positive integer");
  out = value.get<int>();
  return {};
}

Status read_string(const Json& object, const std::string& field, std::string& out) {
  if (!object.contains(field)) return {};
  if (!object[field].is_string()) return wrong_type(field, object[field], "a string");
  out = object[field].get<std::string>();
  return {};
}

// Takes a field from the tensors when the text leaves it open; otherwise both must agree.
Status reconcile(const char* field, int& configured, std::int64_t found, const char* tensor) {
  if (configured == 0) {
    if (found < 1 || found > 1 << 30) {
      return fail(ErrorCode::kInvalidArgument,
                  fmt::format("tensor `{}` gives `{}` = {}, which is not a positive integer",
                              tensor, field, found));
    }
    configured = static_cast<int>(found);
    return {};
  }
  if (configured != found) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("problem: `{}` is {}, but tensor `{}` has {}", field, configured,
                            tensor, found));
  }
  return {};
}

Status reconcile_with(const OperandShapes& operands, bool dtype_given, Problem& p) {
  ATTUNE_CHECK_OK(shape_of(operands));
  const auto& [q, k, v] = std::tie(operands.q, operands.k, operands.v);
  for (const auto& [name, dtype] :
       {std::pair{"q", operands.q_dtype}, {"k", operands.k_dtype}, {"v", operands.v_dtype}}) {
    if (!dtype_given && dtype == operands.q_dtype) continue;
    const Dtype wanted = dtype_given ? p.dtype : operands.q_dtype;
    if (dtype != wanted) {
      return fail(
          ErrorCode::kInvalidArgument,
          fmt::format("tensor `{}` is {}, but {} {}", name, dtype_name(dtype),
                      dtype_given ? "the problem's `dtype` is" : "q is", dtype_name(wanted)),
          "q, k and v share one dtype");
    }
  }
  if (!dtype_given) p.dtype = operands.q_dtype;
  if (q[3] != k[3]) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("the head dims of q and k disagree: {} and {}", q[3], k[3]),
                "the last axis of q and of k must have the same extent");
  }
  ATTUNE_CHECK_OK(reconcile("head_dim", p.head_dim, q[3], "q"));
  ATTUNE_CHECK_OK(reconcile("head_dim_v", p.head_dim_v, v[3], "v"));
  ATTUNE_CHECK_OK(reconcile("q_heads", p.q_heads, q[1], "q"));
  ATTUNE_CHECK_OK(reconcile("kv_heads", p.kv_heads, k[1], "k"));
  return {};
}

Status refuse_missing_features(const Json& object) {
  const struct {
    const char* field;
    const char* feature;
  } missing[] = {{"sink", "learned attention sinks"},
                 {"tensors", "named tensors"},
                 {"scalars", "run-time scalars"},
                 {"block_size", "block sparsity"}};
  for (const auto& [field, feature] : missing) {
    if (!object.contains(field) || object[field].empty()) continue;
    return fail(ErrorCode::kUnsupported,
                fmt::format("problem: {} are not in this version; `{}` is {}", feature, field,
                            shown(object[field])),
                fmt::format("leave `{}` out", field));
  }
  if (object.contains("normalizer") && object["normalizer"] != "softmax") {
    if (object["normalizer"] == "sigmoid") {
      return fail(ErrorCode::kUnsupported, "problem: the sigmoid normalizer is not in this version",
                  "allowed: \"softmax\"");
    }
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("problem: `normalizer` is {}", shown(object["normalizer"])),
                "allowed: \"softmax\"");
  }
  return {};
}

}  // namespace

Result<Problem> problem_from_json(std::string_view text, const OperandShapes* operands) {
  const Json object = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (!object.is_object()) {
    return fail(ErrorCode::kInvalidArgument,
                object.is_discarded() ? "the problem is not valid JSON"
                                      : "the problem is not a JSON object",
                R"(write for example {"dtype": "f16", "head_dim": 64, "q_heads": 8})");
  }
  for (const auto& [field, value] : object.items()) {
    if (std::find(kFields.begin(), kFields.end(), field) == kFields.end()) {
      return fail(ErrorCode::kInvalidArgument,
                  fmt::format("problem: unknown field `{}`", field.substr(0, 60)),
                  did_you_mean(field, kFields) + "known fields: " + list_of(kFields));
    }
  }
  ATTUNE_CHECK_OK(refuse_missing_features(object));

  Problem p;
  if (object.contains("dtype")) {
    if (!object["dtype"].is_string()) return wrong_type("dtype", object["dtype"], "a string");
    auto dtype = parse_dtype(object["dtype"].get<std::string>());
    if (!dtype) {
      dtype.error().message = "problem: `dtype`: " + dtype.error().message;
      return tl::unexpected(dtype.error());
    }
    p.dtype = *dtype;
  }
  ATTUNE_CHECK_OK(read_int(object, "head_dim", p.head_dim));
  ATTUNE_CHECK_OK(read_int(object, "head_dim_v", p.head_dim_v));
  ATTUNE_CHECK_OK(read_int(object, "q_heads", p.q_heads));
  ATTUNE_CHECK_OK(read_int(object, "kv_heads", p.kv_heads));
  ATTUNE_CHECK_OK(read_string(object, "score", p.score));
  ATTUNE_CHECK_OK(read_string(object, "mask", p.mask));
  if (object.contains("scale")) {
    if (!object["scale"].is_number())
      return wrong_type("scale", object["scale"], "a finite number");
    p.scale = object["scale"].get<double>();
  }
  if (object.contains("fast_math")) {
    if (!object["fast_math"].is_boolean()) {
      return wrong_type("fast_math", object["fast_math"], "true or false");
    }
    p.fast_math = object["fast_math"].get<bool>();
  }
  if (operands != nullptr) {
    ATTUNE_CHECK_OK(reconcile_with(*operands, object.contains("dtype"), p));
  } else if (p.head_dim == 0 || p.q_heads == 0) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("problem: `{}` is missing", p.head_dim == 0 ? "head_dim" : "q_heads"),
                "it is needed where no input tensors give it");
  }
  return p.normalized();
}

}  // namespace attune
