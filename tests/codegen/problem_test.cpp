// SPDX-License-Identifier: Apache-2.0
#include <attune/problem.h>
#include <doctest/doctest.h>

#include <limits>
#include <string>

namespace {

using attune::Dtype;
using attune::ErrorCode;
using attune::OperandShapes;
using attune::Problem;
using attune::problem_from_json;
using attune::Shape;

OperandShapes operands() {
  OperandShapes shapes;
  shapes.q = {2, 8, 100, 64};
  shapes.k = {2, 4, 120, 64};
  shapes.v = {2, 4, 120, 32};
  return shapes;
}

/// The error of a text that must be refused; its message and hint joined.
std::string refusal(const std::string& text, ErrorCode code = ErrorCode::kInvalidArgument,
                    const OperandShapes* shapes = nullptr) {
  const auto problem = problem_from_json(text, shapes);
  REQUIRE_FALSE_MESSAGE(problem.has_value(), text);
  CHECK(problem.error().code == code);
  return problem.error().message + " | " + problem.error().hint;
}

bool names(const std::string& text, const char* word) { return text.find(word) != text.npos; }

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("defaults fill what a configuration leaves open") {
    const auto p = problem_from_json(R"({"head_dim": 64, "q_heads": 8})");
    REQUIRE(p);
    CHECK(p->dtype == Dtype::kF32);
    CHECK(p->head_dim_v == 64);
    CHECK(p->kv_heads == 8);
    CHECK(*p->scale == 0.125);
    CHECK(p->mask == "true");
  }

  TEST_CASE("tensors fill what a configuration leaves open") {
    OperandShapes shapes = operands();
    shapes.q_dtype = shapes.k_dtype = shapes.v_dtype = Dtype::kBf16;
    const auto p = problem_from_json(R"({"mask": "causal"})", &shapes);
    REQUIRE(p);
    CHECK(p->dtype == Dtype::kBf16);
    CHECK(p->head_dim == 64);
    CHECK(p->head_dim_v == 32);
    CHECK(p->q_heads == 8);
    CHECK(p->kv_heads == 4);
    CHECK(p->mask == "kv <= pos");
  }

  TEST_CASE("every field of a configuration is read") {
    const auto p = problem_from_json(
        R"({"dtype": "float16", "head_dim": 576, "head_dim_v": 512, "q_heads": 12, "kv_heads": 3,
            "scale": -1.5, "score": "score * gain + bias[b, h, q, kv]", "mask": "causal",
            "sink": "s[h]", "normalizer": "softmax",
            "low_rank_bias": {"q_factor": "a", "kv_factor": "c", "rank": 8}, "fast_math": true,
            "tensors": {"bias": {"dtype": "f16", "broadcast": ["b"]}, "s": {}, "unread": {}},
            "scalars": {"gain": "f32"}, "block_size": [64, 128]})");
    REQUIRE_MESSAGE(p, p.error().message);
    CHECK(p->text() ==
          "f16 head_dim=576 head_dim_v=512 q_heads=12 kv_heads=3 scale=-1.5 "
          "score=[bias[_, h, q, kv] + score * gain] mask=[kv <= pos] sink=s[h] low_rank_bias=a*c:8 "
          "block_size=64x128 fast_math");
    CHECK(p->declarations.tensors.size() == 4);  // Factors are declared, what is not read is not.
    CHECK_FALSE(p->declarations.tensors.contains("unread"));
    const auto sigmoid =
        problem_from_json(R"({"head_dim": 1, "q_heads": 1, "normalizer": "sigmoid"})");
    REQUIRE(sigmoid);
    CHECK(sigmoid->normalizer == attune::Normalizer::kSigmoid);
  }

  TEST_CASE("tensors and scalars at hand are declared where an expression mentions them") {
    OperandShapes shapes = operands();
    shapes.named = {{"bias", {Dtype::kBf16, {1, 8, 5, 7}}},
                    {"w", {Dtype::kI32, {}}},
                    {"biased", {Dtype::kF32, {3}}}};
    const auto p = problem_from_json(
        R"x({"score": "score + bias[b, h, q, kv]", "mask": "window(w, 0)"})x", &shapes);
    REQUIRE_MESSAGE(p, p.error().message);
    CHECK(p->declarations.tensors.at("bias").dtype == Dtype::kBf16);
    CHECK(p->declarations.scalars.at("w") == Dtype::kI32);
    CHECK(p->declarations.tensors.size() == 1);
    auto refused = [&](const char* text) {
      return refusal(text, ErrorCode::kInvalidArgument, &shapes);
    };
    CHECK(names(refused(R"({"score": "score + bias[b, h, q, kv]",
                            "tensors": {"bias": {"dtype": "f32"}}})"),
                "declared f32, but the one given is bf16"));
    CHECK(names(refused(R"({"mask": "kv < w", "tensors": {"w": {"dtype": "i32"}}})"), "scalar"));
    CHECK(names(refused(R"({"score": "score + other[h]"})"), "`other`"));
  }

  TEST_CASE("fields of expressions that make no sense are refused with what is allowed") {
    auto refused = [](const std::string& fields) {
      return refusal(R"({"head_dim": 64, "q_heads": 8, )" + fields + "}",
                     ErrorCode::kInvalidArgument);
    };
    CHECK(names(refused(R"("mask": "kv <= qos")"), "mask: column 7"));
    CHECK(names(refused(R"("mask": "score > 0")"), "score"));
    CHECK(names(refused(R"("sink": "s[kv]", "tensors": {"s": {}})"), "kv"));
    CHECK(names(refused(R"("sink": "1.0", "normalizer": "sigmoid")"), "sigmoid"));
    CHECK(names(refused(R"("tensors": {"a": {"dtype": "f64"}})"), "tensors.a.dtype"));
    CHECK(names(refused(R"("tensors": {"a": {"shape": [1]}})"), "tensors.a.shape"));
    CHECK(names(refused(R"("tensors": {"a": {"broadcast": "b"}})"), "tensors.a.broadcast"));
    CHECK(names(refused(R"("tensors": [])"), "`tensors`"));
    CHECK(names(refused(R"("tensors": {"kv": {}})"), "`kv`"));
    CHECK(names(refused(R"("scalars": {"w": "f16"})"), "`w`"));
    CHECK(names(refused(R"("scalars": {"w": 1})"), "scalars.w"));
    CHECK(names(refused(R"("block_size": [128])"), "block_size"));
    CHECK(names(refused(R"("block_size": [8, 128])"), "multiple of 16"));
    CHECK(names(refused(R"("low_rank_bias": {"q_factor": "a"})"), "kv_factor` is missing"));
    CHECK(names(refused(R"("low_rank_bias": {"q_factor": "a", "kv_factor": "a", "rank": 1})"),
                "both sides"));
    CHECK(names(refused(R"("low_rank_bias": {"q_factor": "a", "kv_factor": "c", "rank": 65})"),
                "1 to 64"));
    CHECK(names(refused(R"("low_rank_bias": {"q_factor": "a", "kv_factor": "c", "rank": 2},
                           "tensors": {"a": {"dtype": "f16"}})"),
                "f32 factors"));
    CHECK(names(refused(R"("score": "score + t[h]", "mask": "t[b, kv] > 0", "tensors": {"t": {}})"),
                "different numbers of indices"));
  }

  TEST_CASE(
      "the canonical JSON reads back to an equal problem, and equal problems give equal bytes") {
    for (const char* text : {R"({"head_dim": 64, "q_heads": 8})",
                             R"({"q_heads": 8, "scale": 0.125, "head_dim": 64, "kv_heads": 8})"}) {
      const auto p = problem_from_json(text);
      REQUIRE(p);
      CHECK(
          p->json() ==
          R"({"dtype":"f32","head_dim":64,"head_dim_v":64,"q_heads":8,"kv_heads":8,"scale":0.125,)"
          R"("score":"score","mask":"true","normalizer":"softmax","fast_math":false})");
      CHECK(*problem_from_json(p->json()) == *p);
    }
    CHECK(problem_from_json(R"({"head_dim": 8, "q_heads": 1, "scale": -0.0})")->json() ==
          problem_from_json(R"({"head_dim": 8, "q_heads": 1, "scale": 0})")->json());
  }

  TEST_CASE("an unknown field is named, with the nearest known one") {
    const std::string text = refusal(R"({"head_dims": 64, "q_heads": 8})");
    CHECK(names(text, "`head_dims`"));
    CHECK(names(text, "did you mean `head_dim`?"));
  }

  TEST_CASE("wrong values name the field and what is allowed") {
    CHECK(names(refusal(R"({"dtype": "fp61", "head_dim": 64, "q_heads": 8})"), "fp61"));
    CHECK(names(refusal(R"({"dtype": "i32", "head_dim": 64, "q_heads": 8})"), "f32, f16 or bf16"));
    CHECK(names(refusal(R"({"head_dim": 257, "q_heads": 8})"), "1 to 256, or 576"));
    CHECK(names(refusal(R"({"head_dim": 64, "head_dim_v": 576, "q_heads": 8})"), "head_dim_v"));
    CHECK(names(refusal(R"({"head_dim": 64, "q_heads": 8, "kv_heads": 3})"), "`kv_heads` = 3"));
    CHECK(names(refusal(R"({"head_dim": 0, "q_heads": 8})"), "head_dim"));
    CHECK(names(refusal(R"({"head_dim": -4, "q_heads": 8})"), "head_dim"));
    CHECK(names(refusal(R"({"head_dim": 64.5, "q_heads": 8})"), "head_dim"));
    CHECK(names(refusal(R"({"head_dim": "64", "q_heads": 8})"), "head_dim"));
    CHECK(names(refusal(R"({"head_dim": 99999999999999999999, "q_heads": 8})"), "head_dim"));
    CHECK(names(refusal(R"({"head_dim": 64})"), "`q_heads` is missing"));
    CHECK(names(refusal(R"({"head_dim": 64, "q_heads": 8, "scale": 1e999})"), "JSON"));
    CHECK(names(refusal(R"({"head_dim": 64, "q_heads": 8, "scale": null})"), "`scale`"));
    CHECK(names(refusal(R"({"head_dim": 64, "q_heads": 8, "mask": true})"), "`mask`"));
    CHECK(names(refusal(R"({"head_dim": 64, "q_heads": 8, "fast_math": 1})"), "`fast_math`"));
    CHECK(names(refusal(R"({"head_dim": 64, "q_heads": 8, "normalizer": "relu"})"), "normalizer"));
    Problem p;
    p.head_dim = p.q_heads = 1;
    for (const double scale :
         {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
      p.scale = scale;
      const auto refused = p.normalized();
      REQUIRE_FALSE(refused);
      CHECK(names(refused.error().message, "`scale`"));
    }
  }

  TEST_CASE("text that is no JSON object is refused, however it is broken") {
    for (const std::string& text :
         {std::string(), std::string("{"), std::string("[]"), std::string("\"x\""),
          std::string("{\"a\":1}}"), std::string("\xff\xfe{"), std::string(100'000, '['),
          std::string(100'000, '{')}) {
      CHECK(names(refusal(text), "JSON"));
    }
  }

  TEST_CASE("a configuration that disagrees with the tensors names both sides") {
    auto refused = [](const std::string& text, auto change) {
      OperandShapes shapes = operands();
      change(shapes);
      return refusal(text, ErrorCode::kInvalidArgument, &shapes);
    };
    const auto nothing = [](OperandShapes&) {};
    CHECK(
        names(refused(R"({"head_dim": 32})", nothing), "`head_dim` is 32, but tensor `q` has 64"));
    CHECK(names(refused(R"({"kv_heads": 8})", nothing), "tensor `k` has 4"));
    CHECK(names(refused(R"({"dtype": "f16"})", nothing), "f32"));
    CHECK(names(refused("{}", [](OperandShapes& s) { s.k[3] = 63; }), "64 and 63"));
    CHECK(names(refused("{}", [](OperandShapes& s) { s.k[0] = 3; }), "batch"));
    CHECK(names(refused("{}", [](OperandShapes& s) { s.v[2] = 7; }), "length"));
    CHECK(names(refused("{}", [](OperandShapes& s) { s.q = {8, 100, 64}; }), "3 axes"));
    CHECK(names(refused("{}", [](OperandShapes& s) { s.k_dtype = Dtype::kF16; }), "`k`"));
    CHECK(names(refused("{}", [](OperandShapes& s) { s.q[1] = 6; }), "multiple"));
    CHECK(names(refused("{}", [](OperandShapes& s) { s.q[1] = 0; }), "q_heads"));
  }

  TEST_CASE("arithmetic counts the pairs that a causal mask keeps") {
    Problem p;
    p.head_dim = 3;
    p.head_dim_v = 5;
    p.q_heads = 2;
    p = p.normalized().value();
    auto pairs = [&](std::int64_t q_len, std::int64_t kv_len) {
      return attune::flops(p, {1, q_len, kv_len}) / (2 * 2 * 8);
    };
    CHECK(pairs(4, 6) == 24);
    p.mask = "causal";
    p = p.normalized().value();
    for (const Shape s : {Shape{1, 4, 6}, Shape{1, 6, 4}, Shape{1, 5, 5}, Shape{1, 0, 3},
                          Shape{1, 3, 0}, Shape{1, 1, 9}}) {
      double counted = 0;
      for (std::int64_t q = 0; q < s.q_len; ++q) {
        for (std::int64_t kv = 0; kv < s.kv_len; ++kv) counted += kv <= q + s.kv_len - s.q_len;
      }
      CHECK(pairs(s.q_len, s.kv_len) == counted);
    }
  }

  TEST_CASE("shapes read back from their JSON, and impossible ones are refused") {
    const Shape shape{3, 0, 7};
    CHECK(*attune::shape_from_json(shape.json()) == shape);
    CHECK_FALSE(attune::shape_from_json(R"({"batch": 1, "q_len": -1, "kv_len": 1})"));
    CHECK_FALSE(attune::shape_from_json(R"({"batch": 1, "q_len": 1})"));
    CHECK_FALSE(attune::shape_from_json("7"));
    CHECK_FALSE(Shape{1, 1, std::int64_t{1} << 41}.validate());
  }
}
