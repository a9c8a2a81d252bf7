// SPDX-License-Identifier: Apache-2.0
// Reading P.json: every field optional where tensors or defaults give it, every disagreement named.
#include <algorithm>
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
    "dtype", "head_dim",   "head_dim_v",    "q_heads",   "kv_heads", "scale",   "score",     "mask",
    "sink",  "normalizer", "low_rank_bias", "fast_math", "tensors",  "scalars", "block_size"};

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

Status read_object(const Json& object, const std::string& field,
                   const std::vector<std::string>& members) {
  if (!object.is_object()) return wrong_type(field, object, "an object");
  for (const auto& [member, value] : object.items()) {
    if (std::find(members.begin(), members.end(), member) == members.end()) {
      return fail(ErrorCode::kInvalidArgument,
                  fmt::format("problem: unknown field `{}.{}`", field, member.substr(0, 60)),
                  did_you_mean(member, members) + "known fields: " + list_of(members));
    }
  }
  return {};
}

Status read_dtype(const Json& value, const std::string& field, Dtype& out) {
  if (!value.is_string()) return wrong_type(field, value, "a string");
  auto dtype = parse_dtype(value.get<std::string>());
  if (!dtype) {
    dtype.error().message = fmt::format("problem: `{}`: {}", field, dtype.error().message);
    return tl::unexpected(dtype.error());
  }
  out = *dtype;
  return {};
}

Status read_declarations(const Json& object, Declarations& declarations) {
  if (object.contains("tensors")) {
    if (!object["tensors"].is_object())
      return wrong_type("tensors", object["tensors"], "an object");
    for (const auto& [name, value] : object["tensors"].items()) {
      const std::string field = "tensors." + name.substr(0, 60);
      ATTUNE_CHECK_OK(read_object(value, field, {"dtype", "broadcast"}));
      TensorDeclaration& tensor = declarations.tensors[name];
      if (value.contains("dtype")) {
        ATTUNE_CHECK_OK(read_dtype(value["dtype"], field + ".dtype", tensor.dtype));
      }
      if (!value.contains("broadcast")) continue;
      const Json& axes = value["broadcast"];
      const bool strings =
          axes.is_array() &&
          std::all_of(axes.begin(), axes.end(), [](const Json& a) { return a.is_string(); });
      if (!strings) return wrong_type(field + ".broadcast", axes, "a list of index variables");
      tensor.broadcast = axes.get<std::vector<std::string>>();
    }
  }
  if (object.contains("scalars")) {
    if (!object["scalars"].is_object())
      return wrong_type("scalars", object["scalars"], "an object");
    for (const auto& [name, value] : object["scalars"].items()) {
      ATTUNE_CHECK_OK(
          read_dtype(value, "scalars." + name.substr(0, 60), declarations.scalars[name]));
    }
  }
  return {};
}

Status read_normalizer(const Json& object, Normalizer& out) {
  if (!object.contains("normalizer")) return {};
  const Json& value = object["normalizer"];
  if (value == "sigmoid") {
    out = Normalizer::kSigmoid;
  } else if (value != "softmax") {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("problem: `normalizer` is {}", shown(value)),
                "allowed: \"softmax\" or \"sigmoid\"");
  }
  return {};
}

Status read_low_rank_bias(const Json& object, std::optional<LowRankBias>& out) {
  if (!object.contains("low_rank_bias")) return {};
  const Json& value = object["low_rank_bias"];
  const std::vector<std::string> members = {"q_factor", "kv_factor", "rank"};
  ATTUNE_CHECK_OK(read_object(value, "low_rank_bias", members));
  for (const std::string& member : members) {
    if (value.contains(member)) continue;
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("problem: `low_rank_bias.{}` is missing", member),
                "it names two f32 tensors and their last extent, for example "
                "{\"q_factor\": \"a\", \"kv_factor\": \"b\", \"rank\": 8}");
  }
  LowRankBias bias;
  ATTUNE_CHECK_OK(read_string(value, "q_factor", bias.q_factor));
  ATTUNE_CHECK_OK(read_string(value, "kv_factor", bias.kv_factor));
  ATTUNE_CHECK_OK(read_int(value, "rank", bias.rank));
  out = bias;
  return {};
}

Status read_block_size(const Json& object, std::array<int, 2>& out) {
  if (!object.contains("block_size")) return {};
  const Json& value = object["block_size"];
  const bool fits = value.is_array() && value.size() == 2 && value[0].is_number_unsigned() &&
                    value[1].is_number_unsigned() && value[0] <= 1 << 20 && value[1] <= 1 << 20;
  if (!fits) return wrong_type("block_size", value, "a list of two integers [query rows, keys]");
  out = value.get<std::array<int, 2>>();
  return {};
}

// Whether `name` stands in the text as a word of its own.
bool mentions(const std::string& text, const std::string& name) {
  auto word = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  };
  for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if ((at == 0 || !word(text[at - 1])) && (end == text.size() || !word(text[end]))) return true;
  }
  return false;
}

// Declares the tensors and scalars at hand that the expressions mention; a declaration in the text
// must agree with them.
Status take_named(const OperandShapes& operands, Problem& p) {
  for (const auto& [name, found] : operands.named) {
    const bool is_factor = p.low_rank_bias && (name == p.low_rank_bias->q_factor ||
                                               name == p.low_rank_bias->kv_factor);
    if (!is_factor && !mentions(p.score, name) && !mentions(p.mask, name) &&
        !mentions(p.sink, name)) {
      continue;
    }
    auto& [tensors, scalars] = p.declarations;
    const bool is_scalar = found.extents.empty();
    if (is_scalar ? tensors.contains(name) : scalars.contains(name)) {
      return fail(ErrorCode::kInvalidArgument,
                  fmt::format("problem: `{}` is declared a {}, but the one given has {} axes", name,
                              is_scalar ? "tensor" : "scalar", found.extents.size()),
                  "scalars have no axes, tensors 1 to 4");
    }
    const Dtype declared =
        is_scalar ? scalars.try_emplace(name, found.dtype).first->second
                  : tensors.try_emplace(name, TensorDeclaration{found.dtype}).first->second.dtype;
    if (declared != found.dtype) {
      return fail(ErrorCode::kInvalidArgument,
                  fmt::format("problem: `{}` is declared {}, but the one given is {}", name,
                              dtype_name(declared), dtype_name(found.dtype)));
    }
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

  Problem p;
  if (object.contains("dtype")) {
    ATTUNE_CHECK_OK(read_dtype(object["dtype"], "dtype", p.dtype));
  }
  ATTUNE_CHECK_OK(read_int(object, "head_dim", p.head_dim));
  ATTUNE_CHECK_OK(read_int(object, "head_dim_v", p.head_dim_v));
  ATTUNE_CHECK_OK(read_int(object, "q_heads", p.q_heads));
  ATTUNE_CHECK_OK(read_int(object, "kv_heads", p.kv_heads));
  ATTUNE_CHECK_OK(read_string(object, "score", p.score));
  ATTUNE_CHECK_OK(read_string(object, "mask", p.mask));
  ATTUNE_CHECK_OK(read_string(object, "sink", p.sink));
  ATTUNE_CHECK_OK(read_normalizer(object, p.normalizer));
  ATTUNE_CHECK_OK(read_low_rank_bias(object, p.low_rank_bias));
  ATTUNE_CHECK_OK(read_declarations(object, p.declarations));
  ATTUNE_CHECK_OK(read_block_size(object, p.block_size));
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
    ATTUNE_CHECK_OK(take_named(*operands, p));
  } else if (p.head_dim == 0 || p.q_heads == 0) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("problem: `{}` is missing", p.head_dim == 0 ? "head_dim" : "q_heads"),
                "it is needed where no input tensors give it");
  }
  return p.normalized();
}

}  // namespace attune
