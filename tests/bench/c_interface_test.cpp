// SPDX-License-Identifier: Apache-2.0
// The C functions through which bench/compare calls attune, on the CPU device.
#include "bench/c_interface.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "src/tuner/random_tensors.h"
#include "src/tuner/reference.h"
#include "tests/support/temp_folder.h"

namespace {

using attune::Problem;
using attune::Shape;

struct Opened {
  TempFolder folder;
  std::unique_ptr<AttuneBenchEngine, void (*)(AttuneBenchEngine*)> engine{
      attune_bench_open("cpu", folder.file("tune.db").c_str(), /*threads=*/2), attune_bench_close};

  std::unique_ptr<AttuneBenchPlan, void (*)(AttuneBenchPlan*)> plan(const std::string& problem,
                                                                    const Shape& shape,
                                                                    const char* schedule = "") {
    return {attune_bench_plan(engine.get(), problem.c_str(), shape.batch, shape.q_len, shape.kv_len,
                              schedule, 0),
            attune_bench_close_plan};
  }
};

AttuneBenchTensor view(const char* name, const char* dtype, const attune::Tensor& tensor) {
  AttuneBenchTensor result{name, dtype, tensor.data, {}, {}};
  std::copy(tensor.shape.begin(), tensor.shape.end(), result.shape);
  std::copy(tensor.strides.begin(), tensor.strides.end(), result.strides);
  return result;
}

std::vector<AttuneBenchTensor> views(const attune::Tensors& t) {
  return {view("q", "bf16", t.q), view("k", "bf16", t.k), view("v", "bf16", t.v),
          view("out", "bf16", t.out), view("lse", "f32", *t.lse)};
}

bool error_has(const char* text) {
  CAPTURE(attune_bench_error());
  return std::string(attune_bench_error()).find(text) != std::string::npos;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("the C interface computes what the reference does, with a block list of its own") {
    Opened opened;
    REQUIRE_MESSAGE(opened.engine, attune_bench_error());
    for (const bool with_blocks : {false, true}) {
      CAPTURE(with_blocks);
      Problem problem;
      problem.dtype = attune::Dtype::kBf16;
      problem.head_dim = 48;
      problem.q_heads = 4;
      problem.kv_heads = 2;
      problem.mask = "document(doc)";
      problem.declarations.tensors = {{"doc", {attune::Dtype::kI32, {}}}};
      problem = problem.normalized().value();
      const Shape shape{2, 70, 150};
      attune::OperandBuffers host(problem, shape, 3);
      auto tensors = views(host.tensors());
      tensors.push_back(view("doc", "i32", host.tensors().named.at("doc")));
      // The list changes what is visited, not the result.
      Problem asked = problem;
      if (with_blocks) asked.block_size = {32, 64};
      const auto plan = opened.plan(asked.json(), shape);
      REQUIRE_MESSAGE(plan, attune_bench_error());
      CHECK(attune_bench_run(plan.get(), nullptr, 1) != 0);
      CHECK(error_has("attune_bench_bind"));
      host.poison_results();
      REQUIRE_MESSAGE(attune_bench_bind(plan.get(), tensors.data(), int(tensors.size())) == 0,
                      attune_bench_error());
      REQUIRE_MESSAGE(attune_bench_run(plan.get(), nullptr, 3) == 0, attune_bench_error());
      CHECK(host.guards_intact());
      const auto compared = attune::compare_with_reference(problem, shape, host.tensors());
      CHECK_MESSAGE(compared.ok, compared.reason);
      const auto facts = nlohmann::json::parse(attune_bench_facts(plan.get()));
      CHECK(facts.at("rung") == "default");
      CHECK(facts.at("flop").get<double>() > 0);
    }
  }

  TEST_CASE("the C interface measures what the CPU can do") {
    Opened opened;
    REQUIRE_MESSAGE(opened.engine, attune_bench_error());
    CHECK_MESSAGE(attune_bench_peak_gflops(opened.engine.get()) > 0, attune_bench_error());
    CHECK_MESSAGE(attune_bench_read_gb_per_s(opened.engine.get()) > 0, attune_bench_error());
    CHECK(attune_bench_peak_gflops(nullptr) == 0);
    CHECK(attune_bench_read_gb_per_s(nullptr) == 0);
    CHECK(error_has("no engine"));
  }

  TEST_CASE("the C interface answers bad input with a reason") {
    CHECK(attune_bench_open("tpu", "", 0) == nullptr);
    CHECK(error_has("tpu"));
    CHECK(attune_bench_plan(nullptr, "{}", 1, 1, 1, nullptr, 0) == nullptr);
    CHECK(error_has("no engine"));
    CHECK(attune_bench_bind(nullptr, nullptr, 0) != 0);
    CHECK(attune_bench_run(nullptr, nullptr, 1) != 0);
    CHECK(error_has("no plan"));
    Opened opened;
    REQUIRE_MESSAGE(opened.engine, attune_bench_error());
    CHECK(opened.plan("{", {1, 8, 8}) == nullptr);
    CHECK(error_has("JSON"));
    CHECK(opened.plan(R"({"head_dim": 64, "q_heads": 1, "mask": "cousal"})", {1, 8, 8}) == nullptr);
    CHECK(error_has("cousal"));
    const char* plain = R"({"dtype": "bf16", "head_dim": 64, "q_heads": 1})";
    CHECK(opened.plan(plain, {1, 8, 8}, "flash_cpu rows=5000") == nullptr);
    CHECK(error_has("rows"));
    CHECK(opened.plan(plain, {-1, 8, 8}) == nullptr);
    const auto plan = opened.plan(plain, {1, 8, 8});
    REQUIRE(plan);
    CHECK(std::string(attune_bench_error()).empty());
    AttuneBenchTensor tensor{"q", "f99", nullptr, {}, {}};
    CHECK(attune_bench_bind(plan.get(), &tensor, 1) != 0);
    CHECK(error_has("f99"));
    tensor.dtype = "bf16";
    CHECK(attune_bench_bind(plan.get(), &tensor, 1) == 0);
    CHECK(attune_bench_run(plan.get(), nullptr, 1) != 0);  // There is neither k nor v.
    CHECK_FALSE(std::string(attune_bench_error()).empty());
  }
}
