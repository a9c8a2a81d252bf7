// SPDX-License-Identifier: Apache-2.0
#include "bench/c_interface.h"

#include <attune/engine.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>

#include "src/support/try.h"

using attune::Engine;
using attune::Plan;
using attune::Tensor;
using attune::Tensors;

struct AttuneBenchEngine {
  Engine engine;
};

struct AttuneBenchPlan {
  Engine engine;
  Plan plan;
  std::string facts;
  std::optional<Tensors> tensors = {};
  std::shared_ptr<void> blocks = {};  // What tensors->blocks points into.
};

namespace {

thread_local std::string last_error;

void remember(const attune::Error& error) {
  last_error = error.message;
  if (!error.hint.empty()) last_error += "; " + error.hint;
  if (!error.detail.empty()) last_error += "\n" + error.detail;
}

std::string text_of(const char* text) { return text == nullptr ? "" : text; }

std::string facts_of(const Plan& plan) {
  const attune::PlanFacts& facts = plan.facts();
  const nlohmann::ordered_json json{{"schedule", plan.schedule().text()},
                                    {"rung", attune::rung_name(facts.rung)},
                                    {"kernel_cached", facts.kernel_cached},
                                    {"compile_ms", facts.compile_ms},
                                    {"registers", facts.registers},
                                    {"spill_bytes", facts.spill_bytes},
                                    {"threads", facts.threads},
                                    {"shared_bytes", facts.shared_bytes},
                                    {"flop", attune::flops(plan.problem(), plan.shape())}};
  return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

attune::Result<Plan> make_plan(Engine& engine, const char* problem_json, attune::Shape shape,
                               const char* schedule, double tune_seconds) {
  ATTUNE_TRY(const attune::Problem problem, attune::problem_from_json(text_of(problem_json)));
  attune::PlanOptions options;
  if (tune_seconds > 0) options.tuning = attune::TunePolicy::kTuneIfMissing;
  options.tune_seconds = tune_seconds;
  if (const std::string text = text_of(schedule); !text.empty()) {
    ATTUNE_TRY(options.schedule, attune::parse_schedule(text));
  }
  return engine.plan(problem, shape, options);
}

attune::Result<Tensors> read_tensors(const AttuneBenchTensor* given, int count) {
  Tensors tensors;
  for (int i = 0; i < count; ++i) {
    const std::string name = text_of(given[i].name);
    Tensor tensor;
    ATTUNE_TRY(tensor.dtype, attune::parse_dtype(text_of(given[i].dtype)));
    tensor.data = given[i].data;
    std::copy_n(given[i].shape, 4, tensor.shape.begin());
    std::copy_n(given[i].strides, 4, tensor.strides.begin());
    if (name == "q") {
      tensors.q = tensor;
    } else if (name == "k") {
      tensors.k = tensor;
    } else if (name == "v") {
      tensors.v = tensor;
    } else if (name == "out") {
      tensors.out = tensor;
    } else if (name == "lse") {
      tensors.lse = tensor;
    } else {
      tensors.named[name] = tensor;
    }
  }
  return tensors;
}

attune::Status bind(AttuneBenchPlan& plan, const AttuneBenchTensor* given, int count) {
  ATTUNE_TRY(Tensors tensors, read_tensors(given, count));
  if (plan.plan.problem().has_blocks()) {
    ATTUNE_TRY(const attune::BuiltBlockList built,
               plan.engine.list_blocks(plan.plan.problem(), plan.plan.shape(), tensors));
    tensors.blocks = built.list;
    plan.blocks = built.memory;
  }
  plan.tensors = std::move(tensors);
  return {};
}

attune::Status run(const AttuneBenchPlan& plan, void* stream, int launches) {
  if (!plan.tensors) {
    return attune::fail(attune::ErrorCode::kInvalidArgument, "the plan has no tensors",
                        "call attune_bench_bind first");
  }
  for (int i = 0; i < launches; ++i) {
    ATTUNE_CHECK_OK(plan.plan.run(*plan.tensors, {}, {stream}));
  }
  return {};
}

/// Whether a handle is one; if not, that is the error.
bool given(const void* handle, const char* what) {
  last_error.clear();
  if (handle != nullptr) return true;
  last_error = std::string("no ") + what + " is given";
  return false;
}

/// 0, or 1 with the reason remembered.
int status_of(const attune::Status& status) {
  last_error.clear();
  if (status) return 0;
  remember(status.error());
  return 1;
}

/// The value, or 0 with the reason remembered.
double value_of(const attune::Result<double>& result) {
  if (result) return *result;
  remember(result.error());
  return 0;
}

}  // namespace

const char* attune_bench_error(void) { return last_error.c_str(); }

AttuneBenchEngine* attune_bench_open(const char* device, const char* store_path, int threads) {
  last_error.clear();
  attune::EngineOptions options;
  options.device = text_of(device);
  options.threads = threads;
  options.store_path = text_of(store_path);
  auto engine = Engine::open(options);
  if (engine) return new AttuneBenchEngine{std::move(*engine)};
  remember(engine.error());
  return nullptr;
}

void attune_bench_close(AttuneBenchEngine* engine) { delete engine; }

double attune_bench_peak_gflops(AttuneBenchEngine* engine) {
  if (!given(engine, "engine")) return 0;
  return value_of(engine->engine.measure_peak_gflops(engine->engine.threads()));
}

double attune_bench_read_gb_per_s(AttuneBenchEngine* engine) {
  if (!given(engine, "engine")) return 0;
  return value_of(engine->engine.measure_read_gb_per_s());
}

AttuneBenchPlan* attune_bench_plan(AttuneBenchEngine* engine, const char* problem, int64_t batch,
                                   int64_t q_len, int64_t kv_len, const char* schedule,
                                   double tune_seconds) {
  if (!given(engine, "engine")) return nullptr;
  auto plan = make_plan(engine->engine, problem, {batch, q_len, kv_len}, schedule, tune_seconds);
  if (plan) return new AttuneBenchPlan{engine->engine, *plan, facts_of(*plan)};
  remember(plan.error());
  return nullptr;
}

void attune_bench_close_plan(AttuneBenchPlan* plan) { delete plan; }

const char* attune_bench_facts(const AttuneBenchPlan* plan) {
  return given(plan, "plan") ? plan->facts.c_str() : "";
}

int attune_bench_bind(AttuneBenchPlan* plan, const AttuneBenchTensor* tensors, int count) {
  if (!given(plan, "plan")) return 1;
  return status_of(bind(*plan, tensors, count));
}

int attune_bench_run(const AttuneBenchPlan* plan, void* stream, int launches) {
  if (!given(plan, "plan")) return 1;
  return status_of(run(*plan, stream, launches));
}
