// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <random>
#include <vector>

#include "src/codegen/family.h"
#include "src/tuner/launch.h"
#include "tests/random_seed.h"

namespace {

using attune::Dtype;
using attune::Problem;
using attune::Tensor;
using attune::Tensors;

Problem problem_of(Dtype dtype, int head_dim, int head_dim_v) {
  Problem p;
  p.dtype = dtype;
  p.head_dim = head_dim;
  p.head_dim_v = head_dim_v;
  p.q_heads = 2;
  p.kv_heads = 2;
  return p.normalized().value();
}

/// Dense tensors at addresses that are never read.
Tensors tensors_at(const Problem& p, std::uintptr_t address) {
  const auto dense = [&](std::int64_t length, std::int64_t width) {
    return Tensor::contiguous(reinterpret_cast<void*>(address), p.dtype, {2, 2, length, width});
  };
  Tensors tensors;
  tensors.q = dense(5, p.head_dim);
  tensors.k = dense(7, p.head_dim);
  tensors.v = dense(7, p.head_dim_v);
  tensors.out = dense(5, p.head_dim_v);
  return tensors;
}

attune::LaunchTraits traits_of(const Problem& p, const Tensors& tensors) {
  return attune::LaunchArguments(p).traits(tensors);
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("dense tensors have the traits that plans take for granted") {
    for (const auto& [head_dim, head_dim_v, alignment] : {std::array{64, 64, 16},
                                                          {60, 36, 8},
                                                          {64, 34, 4},
                                                          {33, 64, 2},
                                                          {1, 1, 2},
                                                          {576, 512, 16}}) {
      const Problem p = problem_of(Dtype::kBf16, head_dim, head_dim_v);
      INFO(p.text());
      CHECK(attune::dense_traits(p).row_alignment == alignment);
      CHECK(traits_of(p, tensors_at(p, 4096)) == attune::dense_traits(p));
    }
    CHECK(attune::dense_traits(problem_of(Dtype::kF32, 33, 33)).row_alignment == 4);
  }

  TEST_CASE("traits divide where every row of every tensor starts, and are the largest that do") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    for (int round = 0; round < 500; ++round) {
      const Problem p = problem_of(Dtype::kF16, 64, 64);
      Tensors tensors = tensors_at(p, 4096);
      std::vector<std::uintptr_t> starts;
      for (Tensor* tensor : {&tensors.q, &tensors.k, &tensors.v, &tensors.out}) {
        // Mostly large powers of two, so that no tensor alone decides.
        const auto multiple = [&] { return std::int64_t{1 + int(random() % 9)} << random() % 5; };
        tensor->data = reinterpret_cast<void*>(4096 + 2 * multiple());
        tensor->strides = {multiple() << 8, multiple() << 8, multiple() << 3, 1};
        for (int b = 0; b < 2; ++b) {
          for (int h = 0; h < 2; ++h) {
            for (int row = 0; row < 3; ++row) {
              starts.push_back(
                  reinterpret_cast<std::uintptr_t>(tensor->data) +
                  2 * (b * tensor->strides[0] + h * tensor->strides[1] + row * tensor->strides[2]));
            }
          }
        }
      }
      int alignment = 16;
      for (std::uintptr_t start : starts) {
        while (start % alignment != 0) alignment /= 2;
      }
      CHECK(traits_of(p, tensors).row_alignment == alignment);
    }
  }

  TEST_CASE("offsets are 32 bits wide as long as the rows of a batch item's heads allow it") {
    Problem p = problem_of(Dtype::kF16, 128, 128);
    const auto is_wide = [&](const Tensors& tensors) { return traits_of(p, tensors).wide_offsets; };
    const auto dense = [&](std::int64_t batch, std::int64_t heads, std::int64_t length) {
      Tensors tensors;
      for (Tensor* tensor : {&tensors.q, &tensors.k, &tensors.v, &tensors.out}) {
        *tensor = Tensor::contiguous(reinterpret_cast<void*>(4096), p.dtype,
                                     {batch, heads, length, p.head_dim});
      }
      return tensors;
    };
    CHECK_FALSE(is_wide(dense(64, 32, 131072)));
    CHECK(is_wide(dense(1, 128, 131072)));
    Tensors tensors = dense(2, 4, 100);
    tensors.k.strides[0] = std::int64_t{1} << 40;  // Batch items are apart as they like.
    CHECK_FALSE(is_wide(tensors));
    // Rows behind the last one are addressed, whatever their sign, and so are other heads' rows.
    tensors.k.strides[2] = -(std::int64_t{1} << 22);
    CHECK_FALSE(is_wide(tensors));
    tensors.k.strides[2] = -(std::int64_t{1} << 23);
    CHECK(is_wide(tensors));
    tensors = dense(2, 4, 100);
    tensors.out.strides[1] = std::int64_t{1} << 29;
    CHECK(is_wide(tensors));
    tensors = dense(2, 4, 100);
    tensors.lse = Tensor::contiguous(reinterpret_cast<void*>(4096), Dtype::kF32, {2, 4, 100, 1});
    CHECK_FALSE(is_wide(tensors));
    tensors.lse->strides[2] = std::int64_t{1} << 23;
    CHECK(is_wide(tensors));

    p.declarations.tensors = {{"bias", {Dtype::kF16, {}}}};
    p.score = "score + bias[h, q, kv]";
    p = p.normalized().value();
    tensors = dense(2, 4, 100);
    tensors.named["bias"] =
        Tensor::contiguous(reinterpret_cast<void*>(4096), Dtype::kF16, {4, 16384, 16384, 1});
    CHECK_FALSE(is_wide(tensors));
    tensors.named["bias"].shape[0] = 8;
    CHECK(is_wide(tensors));
  }

  TEST_CASE("a kernel for aligned rows is not launched with others") {
    const Problem p = problem_of(Dtype::kF16, 64, 64);
    const attune::LaunchArguments arguments(p);
    attune::BuiltKernel kernel;
    kernel.traits = {8};
    kernel.family = &attune::flash_mma_family();
    CHECK(attune::check_traits(kernel, arguments, tensors_at(p, 4096)));
    CHECK(attune::check_traits(kernel, arguments, tensors_at(p, 4096 + 8)));
    const auto refused = attune::check_traits(kernel, arguments, tensors_at(p, 4096 + 4));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.find("multiples of 4 bytes") != std::string::npos);
    kernel.family = &attune::naive_family();  // One kernel for all.
    CHECK(attune::check_traits(kernel, arguments, tensors_at(p, 4096 + 4)));
  }

  TEST_CASE("flash_mma has a kernel for each alignment, the others one for all") {
    const Problem p = problem_of(Dtype::kBf16, 64, 64);
    const auto source = [&](const char* arch, const char* schedule, int alignment) {
      const auto target = attune::target_from_arch(arch).value();
      const auto parsed = *schedule ? attune::parse_schedule(schedule).value()
                                    : attune::default_schedule(p, {1, 64, 64}, target);
      return attune::emit_unit(p, parsed, target, attune::LaunchTraits{alignment}).value().source;
    };
    std::vector<std::string> kernels;
    for (const int alignment : {2, 4, 8, 16}) {
      kernels.push_back(source("sm_90a", "", alignment));
      CHECK(kernels.back().find("kRowAlignment = " + std::to_string(alignment)) !=
            std::string::npos);
      CHECK(source("sm_90a", "naive", alignment) == source("sm_90a", "naive", 16));
      CHECK(source("x86-64-v3", "", alignment) == source("x86-64-v3", "", 16));
    }
    CHECK(kernels[0] != kernels[1]);
    CHECK(kernels[1] != kernels[2]);
    CHECK(kernels[2] != kernels[3]);
  }
}
