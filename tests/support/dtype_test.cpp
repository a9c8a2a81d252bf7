// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>

#include <attune/tensor.h>

using attune::Dtype;
using attune::Tensor;

namespace {

constexpr std::array kAll = {Dtype::kF32, Dtype::kF16, Dtype::kBf16,
                             Dtype::kI32, Dtype::kI8,  Dtype::kBool};

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("every dtype has the documented name and size") {
    const std::array<std::pair<const char*, std::size_t>, 6> expected = {
        {{"f32", 4}, {"f16", 2}, {"bf16", 2}, {"i32", 4}, {"i8", 1}, {"bool", 1}}};
    for (std::size_t i = 0; i < kAll.size(); ++i) {
      CHECK(attune::dtype_name(kAll[i]) == expected[i].first);
      CHECK(attune::dtype_size(kAll[i]) == expected[i].second);
    }
  }

  TEST_CASE("a dtype's name is read back as that dtype") {
    for (Dtype dtype : kAll) {
      const auto parsed = attune::parse_dtype(attune::dtype_name(dtype));
      REQUIRE(parsed);
      CHECK(*parsed == dtype);
    }
  }

  TEST_CASE("aliases of dtypes are read") {
    const std::pair<const char*, Dtype> aliases[] = {
        {"fp32", Dtype::kF32},    {"float32", Dtype::kF32}, {"fp16", Dtype::kF16},
        {"float16", Dtype::kF16}, {"half", Dtype::kF16},    {"bfloat16", Dtype::kBf16},
        {"int32", Dtype::kI32},   {"int8", Dtype::kI8}};
    for (const auto& [word, dtype] : aliases) {
      CAPTURE(word);
      const auto parsed = attune::parse_dtype(word);
      REQUIRE(parsed);
      CHECK(*parsed == dtype);
    }
  }

  TEST_CASE("an unknown dtype is refused with the names that are allowed") {
    for (const char* word : {"", "f64", "F32", " f32", "f32 ", "int", "float"}) {
      CAPTURE(word);
      const auto parsed = attune::parse_dtype(word);
      REQUIRE(!parsed);
      CHECK(parsed.error().code == attune::ErrorCode::kInvalidArgument);
      CHECK(contains(parsed.error().message, "`" + std::string(word) + "`"));
      CHECK(contains(parsed.error().hint, "f32, f16, bf16, i32, i8 or bool"));
    }
  }

  TEST_CASE("a dtype with a slip gets the nearest one as a hint") {
    CHECK(contains(attune::parse_dtype("bf61").error().hint, "did you mean `bf16`?"));
    CHECK(contains(attune::parse_dtype("flaot16").error().hint, "did you mean `float16`?"));
    CHECK_FALSE(contains(attune::parse_dtype("complex").error().hint, "did you mean"));
  }

  TEST_CASE("a very long dtype gives a short message") {
    const auto parsed = attune::parse_dtype(std::string(1 << 20, 'f'));
    REQUIRE(!parsed);
    CHECK(parsed.error().message.size() < 100);
  }

  TEST_CASE("a contiguous tensor is row-major") {
    float data[2 * 3 * 4 * 5] = {};
    const Tensor tensor = Tensor::contiguous(data, Dtype::kF32, {2, 3, 4, 5});
    CHECK(tensor.data == data);
    CHECK(tensor.dtype == Dtype::kF32);
    CHECK(tensor.shape == std::array<std::int64_t, 4>{2, 3, 4, 5});
    CHECK(tensor.strides == std::array<std::int64_t, 4>{60, 20, 5, 1});
    CHECK(tensor.elements() == 120);
  }

  TEST_CASE("a tensor with an empty axis has no elements and no zero stride") {
    const Tensor tensor = Tensor::contiguous(nullptr, Dtype::kF16, {2, 0, 4, 5});
    CHECK(tensor.elements() == 0);
    CHECK(tensor.strides == std::array<std::int64_t, 4>{20, 20, 5, 1});
  }

  TEST_CASE("element counts beyond 32 bits are exact and beyond 64 bits the largest value") {
    constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
    const std::int64_t big = std::int64_t{1} << 31;
    CHECK(Tensor::contiguous(nullptr, Dtype::kI8, {1, 8, big, 4}).elements() == big * 32);
    CHECK(Tensor::contiguous(nullptr, Dtype::kI8, {big, big, big, big}).elements() == kMax);
    // 2^64 would come back as 0 and 2^64 + 2^33 as a small number if it wrapped around.
    CHECK(Tensor::contiguous(nullptr, Dtype::kI8, {big, big, 4, 1}).elements() == kMax);
    CHECK(Tensor::contiguous(nullptr, Dtype::kI8, {0, big, big, big}).elements() == 0);
    CHECK(Tensor::contiguous(nullptr, Dtype::kI8, {-1, -1, 1, 1}).elements() == 0);
  }
}
