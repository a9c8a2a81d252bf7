// SPDX-License-Identifier: Apache-2.0
#include "cli/bench_case.h"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/timing.h"
#include "cli/units.h"
#include "cli/work.h"
#include "src/support/scratch_folder.h"
#include "src/support/try.h"
#include "src/tuner/measure.h"

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;
using Clock = std::chrono::steady_clock;

constexpr int kLeastRounds = 5, kLeastCompared = 11, kMostRounds = 20000;
constexpr int kColdCompiles = 7;
// A plan that takes longer than this fills the caches itself; a shorter one runs once before it is
// timed, because the other cases have taken its tensors out of them.
constexpr double kLongRun_us = 5000;

/// Medians of several, each in an Engine that has just been opened [ms].
Result<PlanningTimes> planning_times(const SuiteCase& test, const EngineOptions& given) {
  ATTUNE_TRY(const auto scratch, ScratchFolder::make());
  std::vector<double> compiled, reloaded;
  for (int i = 0; i < kColdCompiles; ++i) {
    EngineOptions options = given;
    options.cache_dir = fmt::format("{}/{}", scratch->path(), i);
    options.store_path = options.cache_dir + "/tune.db";
    ATTUNE_TRY(Engine engine, Engine::open(options));
    ATTUNE_TRY(const Plan plan, engine.plan(test.problem, test.shape));
    compiled.push_back(plan.facts().emit_ms + plan.facts().compile_ms);
    ATTUNE_TRY(Engine again, Engine::open(options));
    const auto begin = Clock::now();
    ATTUNE_TRY(const Plan reload, again.plan(test.problem, test.shape));
    const std::chrono::duration<double, std::milli> elapsed = Clock::now() - begin;
    if (reload.facts().kernel_cached) reloaded.push_back(elapsed.count());
  }
  return PlanningTimes{median(std::move(compiled)), median(std::move(reloaded))};
}

double speed_of(double work, const TimedPlan& plan) {
  return giga_per_second(work, median(plan.samples));
}

double percent(double part, double whole) { return whole > 0 ? 100 * part / whole : 0; }

Json speed_json(const TimedPlan& timed, double work, double peak) {
  const double gflops = speed_of(work, timed);
  const double quick_us = summarize(timed.samples).low;
  return {{"schedule", Json::parse(timed.plan.schedule().json())},
          {"schedule_text", timed.plan.schedule().text()},
          {"median_us", median(timed.samples)},
          {"quickest_fifth_us", quick_us},
          {"rounds", timed.samples.size()},
          {"gflops", gflops},
          {"percent_of_peak", percent(gflops, peak)},
          {"quickest_fifth_percent_of_peak", percent(giga_per_second(work, quick_us), peak)}};
}

void print_speed(const TimedPlan& timed, double work, double peak, const std::string& after,
                 Console& console) {
  const double gflops = speed_of(work, timed);
  const double quick = giga_per_second(work, summarize(timed.samples).low);
  console.line(fmt::format("  {:<8} {:>10} {:>8.1f} GFLOP/s {:>5.1f} % of peak ({:.1f} %)  {}{}",
                           timed.label, time_text(median(timed.samples)), gflops,
                           percent(gflops, peak), percent(quick, peak),
                           timed.plan.schedule().text(), after));
}

/// The median over the rounds of one plan's time divided by another's.
double ratio_of(const TimedPlan& plan, const TimedPlan& other) {
  std::vector<double> ratios;
  for (std::size_t i = 0; i < std::min(plan.samples.size(), other.samples.size()); ++i) {
    if (other.samples[i] > 0) ratios.push_back(plan.samples[i] / other.samples[i]);
  }
  return median(std::move(ratios));
}

}  // namespace

Result<BenchCase> BenchCase::prepare(const SuiteCase& test, const std::optional<Inputs>& inputs,
                                     const BenchOptions& options, Engine& engine) {
  BenchCase made(test, operands_text(test.problem, inputs));
  PlanOptions plain;
  plain.use_store = false;
  ATTUNE_TRY(const Plan default_plan, engine.plan(test.problem, test.shape, plain));
  ATTUNE_TRY(const Plan stored_plan, engine.plan(test.problem, test.shape));
  made.plans_.push_back({"default", default_plan, {}});
  if (stored_plan.facts().rung != Rung::kDefault) {
    made.plans_.push_back({"tuned", stored_plan, {}});
  }
  for (const Schedule& schedule : options.schedules) {
    plain.schedule = schedule;
    ATTUNE_TRY(const Plan given, engine.plan(test.problem, test.shape, plain));
    made.plans_.push_back({"given", given, {}});
  }
  ATTUNE_TRY(made.planning_, planning_times(test, options.engine));
  made.host_ = inputs ? std::make_unique<OperandBuffers>(test.problem, test.shape, inputs->tensors)
                      : std::make_unique<OperandBuffers>(test.problem, test.shape, 1);
  made.work_ = useful_flops(test.problem, test.shape, &made.host_->tensors());
  ATTUNE_TRY(made.tensors_, DeviceTensors::send(engine, made.host_->tensors()));
  for (const TimedPlan& timed : made.plans_) {
    ATTUNE_CHECK_OK(timed.plan.run(made.tensors_->tensors()));
  }
  return made;
}

Status BenchCase::measure_round() {
  for (TimedPlan& timed : plans_) {
    if (timed.samples.empty() || timed.samples.back() < kLongRun_us) {
      ATTUNE_CHECK_OK(timed.plan.run(tensors_->tensors()));
    }
    ATTUNE_TRY(const double sample, timed.plan.time_us(tensors_->tensors(), 1));
    timed.samples.push_back(sample);
  }
  return {};
}

void BenchCase::compare_with(const TimedPlan& baseline) {
  ratio_ = ratio_of(by_default(), baseline);
}

std::string BenchCase::print(double peak, Console& console) const {
  console.line(fmt::format("{}: {}, {}", test_.name, test_.problem.text(), test_.shape.text()));
  console.line(fmt::format("  operands: {}", operands_));
  print_speed(by_default(), work_, peak,
              ratio_ ? fmt::format(", {:.2f} of the baseline's time", *ratio_) : "", console);
  Json json{{"case", test_.name},
            {"problem", Json::parse(test_.problem.json())},
            {"shape", Json::parse(test_.shape.json())},
            {"operands", operands_},
            {"default", speed_json(by_default(), work_, peak)}};
  if (ratio_) json["ratio_to_baseline"] = *ratio_;
  for (std::size_t i = 1; i < plans_.size(); ++i) {
    const TimedPlan& other = plans_[i];
    const double gain = ratio_of(by_default(), other);
    Json speed = speed_json(other, work_, peak);
    speed["ratio_to_default"] = gain;
    std::string after = fmt::format(", {:.2f}x the default", gain);
    if (other.label == "tuned") {
      const std::string_view rung = rung_name(other.plan.facts().rung);
      after = fmt::format(" ({}){}", rung, after);
      speed["rung"] = rung;
      json["tuned"] = std::move(speed);
    } else {
      json["given"].push_back(std::move(speed));
    }
    print_speed(other, work_, peak, after, console);
  }
  console.line(
      fmt::format("  emit and compile, cold: {:.1f} ms; a plan from the kernel cache: {:.1f} ms",
                  planning_.compile_ms, planning_.reload_ms));
  json["compile_ms"] = planning_.compile_ms;
  json["reload_ms"] = planning_.reload_ms;
  return json.dump();
}

Status measure_in_turn(std::vector<BenchCase>& cases, const std::string& baseline, double seconds,
                       const std::function<void(const std::string&)>& progress) {
  const auto begin = Clock::now();
  const std::chrono::duration<double> wanted(seconds * double(cases.size()));
  const int least = baseline.empty() ? kLeastRounds : kLeastCompared;
  for (int round = 0; round < least || (round < kMostRounds && Clock::now() - begin < wanted);
       ++round) {
    progress(fmt::format("round {}", round + 1));
    for (BenchCase& one : cases) ATTUNE_CHECK_OK(one.measure_round());
  }
  for (const BenchCase& reference : cases) {
    if (baseline.empty() || reference.name() != baseline) continue;
    for (BenchCase& one : cases) one.compare_with(reference.by_default());
  }
  return {};
}

}  // namespace attune::cli
