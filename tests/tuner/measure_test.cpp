// SPDX-License-Identifier: Apache-2.0
// The stopwatch on a device whose clock the test turns, and its summaries of samples.
#include "src/tuner/measure.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>
#include <random>
#include <set>

#include "src/codegen/attention_args.h"
#include "tests/random_seed.h"
#include "tests/runtime/cuda/fake_device.h"

namespace {

using attune::CachePolicy;
using attune::Timing;

constexpr std::size_t kCache = 1 << 20;

/// A fake GPU with a cache of 1 MiB and one kernel of 10 us for a small problem.
struct Bench {
  explicit Bench(attune::Shape of = {1, 64, 128}, std::string mask = "true") : shape(of) {
    problem.head_dim = 64;
    problem.q_heads = 2;
    problem.mask = std::move(mask);
    problem.declarations.tensors = {{"bias", {attune::Dtype::kF32, {}}}};
    problem.score = "score + bias[b, h, q, kv]";
    problem = problem.normalized().value();
    driver.attributes[attune::kCuL2Bytes] = kCache;
    driver.kernels[0].parameter_bytes = attune::LaunchArguments(problem).bytes();
    driver.kernels[0].time_us = 10;
    device = open_fake_device(driver).value();
    host = std::make_unique<attune::OperandBuffers>(problem, shape, test_seed());
    auto built = std::make_shared<attune::BuiltKernel>();
    built->loaded = device->load({"cubin", fake_cubin(), "kernel", {}}).value();
    built->family = attune::find_family("naive");
    built->threads = 128;
    kernel = built;
  }

  std::shared_ptr<attune::RotatingOperands> operands(CachePolicy policy) {
    return attune::RotatingOperands::prepare(*device, *host, problem, shape, policy).value();
  }
  attune::Stopwatch watch(std::shared_ptr<attune::RotatingOperands> on) {
    return attune::Stopwatch::prepare(*device, kernel, problem, shape, {"naive", {}}, on).value();
  }
  /// Where q was for each launch since launch number `from`.
  std::vector<const void*> queries(std::size_t from) const {
    std::vector<const void*> found;
    for (std::size_t i = from; i < driver.launches.size(); ++i) {
      attune::AttentionArgs args;
      std::memcpy(static_cast<void*>(&args), driver.launches[i].parameters.data(), sizeof args);
      found.push_back(args.q);
    }
    return found;
  }
  int flushes() const { return driver.calls("cuMemsetD8Async"); }

  FakeDriver driver;
  attune::Problem problem;
  attune::Shape shape;
  std::unique_ptr<attune::Device> device;
  std::unique_ptr<attune::OperandBuffers> host;
  std::shared_ptr<const attune::BuiltKernel> kernel;
};

/// How often the median of the distribution is within the summary's own margin.
double coverage(std::size_t samples, double true_median, const std::function<double()>& draw) {
  constexpr int kTrials = 4000;
  int covered = 0;
  for (int trial = 0; trial < kTrials; ++trial) {
    std::vector<double> drawn(samples);
    for (double& sample : drawn) sample = draw();
    const Timing timing = attune::summarize(drawn);
    covered += std::abs(timing.median - true_median) <= timing.relative_error * timing.median;
  }
  return double(covered) / kTrials;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a summary has the median and the percentiles of its samples in any order") {
    const Timing timing = attune::summarize({5, 1, 4, 2, 3, 6});
    CHECK(timing.median == 3.5);
    CHECK(timing.low == 2);
    CHECK(timing.high == 5);
    CHECK(timing.samples == 6);
    CHECK(timing.relative_error == doctest::Approx(2.5 / 3.5));  // Of 6, the extremes.
    CHECK(attune::summarize({}).samples == 0);
    CHECK(attune::summarize({}).relative_error == 1);
    CHECK(attune::summarize({7}).median == 7);
    CHECK(attune::summarize({7}).relative_error == 1);
    for (const std::size_t n : {2u, 3u, 5u, 6u, 40u, 2000u}) {
      CHECK(attune::summarize(std::vector<double>(n, 3.0)).relative_error == 0);
    }
  }

  TEST_CASE("the margin of a median holds in 95 of 100 cases") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    std::normal_distribution<> normal(100, 1);
    // As times are: never under a floor, with a long tail.
    std::lognormal_distribution<> tail(0, 0.5);
    // 4,000 trials at 95 % scatter by 0.35 %.
    for (const std::size_t n : {2u, 3u, 4u, 5u, 6u, 7u, 10u, 15u, 25u, 60u}) {
      CAPTURE(n);
      CHECK(coverage(n, 100, [&] { return normal(random); }) > 0.93);
      if (n >= 6) CHECK(coverage(n, 101, [&] { return 100 + tail(random); }) > 0.93);
    }
  }

  TEST_CASE("the margin shrinks with the samples and scales with the noise, not with the unit") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    auto margin = [&](std::size_t n, double noise, double unit) {
      std::normal_distribution<> normal(0, noise);
      double sum = 0;
      for (int trial = 0; trial < 500; ++trial) {
        std::vector<double> drawn(n);
        for (double& sample : drawn) sample = unit * (1 + normal(random));
        sum += attune::summarize(drawn).relative_error;
      }
      return sum / 500;
    };
    const double base = margin(100, 0.01, 1);
    // 1.96 standard errors of a median are 1.96 · 1.2533 · 0.01 / √100 = 0.25 %; ranks are whole
    // numbers and the farther side counts, so it is somewhat more.
    CHECK(base > 0.0022);
    CHECK(base < 0.0045);
    CHECK(margin(100, 0.02, 1) == doctest::Approx(2 * base).epsilon(0.1));
    CHECK(margin(100, 0.01, 1e6) == doctest::Approx(base).epsilon(0.1));
    CHECK(margin(400, 0.01, 1) < 0.65 * base);
    CHECK(margin(4000, 0.01, 1) < 0.2 * base);
  }

  TEST_CASE("cold operands are equal copies that exceed twice the cache") {
    Bench bench;
    const auto operands = bench.operands(CachePolicy::kCold);
    REQUIRE(operands->copies() > 1);
    CHECK(operands->copies() * operands->bytes_of_copy() >= 2 * kCache);
    CHECK((operands->copies() - 1) * operands->bytes_of_copy() < 2 * kCache);
    CHECK(operands->flushed_bytes() == 2 * kCache);
    CHECK(attune::policy_name(operands->policy()) == "cold");
    std::set<const void*> places;
    const attune::Tensors& host = bench.host->tensors();
    for (std::size_t copy = 0; copy < operands->copies(); ++copy) {
      const attune::Tensors& tensors = operands->tensors(copy);
      auto same = [&](const attune::Tensor& mine, const attune::Tensor& original) {
        const std::size_t bytes =
            static_cast<std::size_t>(original.elements()) * attune::dtype_size(original.dtype);
        std::vector<char> fetched(bytes);
        REQUIRE(bench.device->copy_to_host(fetched.data(), mine.data, bytes));
        CHECK(std::memcmp(fetched.data(), original.data, bytes) == 0);
        CHECK(places.insert(mine.data).second);
        CHECK(reinterpret_cast<std::uintptr_t>(mine.data) % 256 == 0);
      };
      same(tensors.q, host.q);
      same(tensors.k, host.k);
      same(tensors.v, host.v);
      same(tensors.out, host.out);
      same(*tensors.lse, *host.lse);
      same(tensors.named.at("bias"), host.named.at("bias"));
    }
  }

  TEST_CASE("candidates take the copies in turn, where the one before them stopped") {
    Bench bench;
    const auto operands = bench.operands(CachePolicy::kCold);
    attune::Stopwatch first = bench.watch(operands), second = bench.watch(operands);
    REQUIRE(first.probe());
    REQUIRE(second.probe());
    for (int i = 0; i < 3; ++i) {
      const int flushed = bench.flushes();
      REQUIRE(first.sample());
      REQUIRE(second.sample());
      CHECK(bench.flushes() == flushed + 2);  // One before each sample.
    }
    const std::vector<const void*> queries = bench.queries(0);
    for (std::size_t i = 0; i < queries.size(); ++i) {
      CHECK(queries[i] == operands->tensors(i % operands->copies()).q.data);
    }
  }

  TEST_CASE("warm samples use one copy and flush nothing") {
    Bench bench;
    const auto mirrored = attune::DeviceOperands::mirror(*bench.device, *bench.host);
    REQUIRE(mirrored);
    auto single = attune::Stopwatch::prepare(*bench.device, bench.kernel, bench.problem,
                                             bench.shape, {"naive", {}}, *mirrored);
    REQUIRE(single);
    attune::Stopwatch shared = bench.watch(bench.operands(CachePolicy::kWarm));
    for (attune::Stopwatch* watch : {&*single, &shared}) {
      const std::size_t from = bench.driver.launches.size();
      REQUIRE(watch->probe());
      REQUIRE(watch->sample());
      const std::vector<const void*> queries = bench.queries(from);
      CHECK(std::set<const void*>(queries.begin(), queries.end()).size() == 1);
      CHECK(watch->timing().median == doctest::Approx(10));
    }
    CHECK(bench.flushes() == 0);
  }

  TEST_CASE(
      "operands larger than the cache are one copy, flushed if a launch may leave a part out") {
    for (const char* mask : {"true", "causal"}) {
      CAPTURE(mask);
      Bench large({4, 256, 256}, mask);
      const auto operands = large.operands(CachePolicy::kCold);
      CHECK(operands->copies() == 1);
      CHECK(operands->bytes_of_copy() > 2 * kCache);
      const bool reads_all = std::strcmp(mask, "true") == 0;
      CHECK(operands->flushed_bytes() == (reads_all ? 0 : 2 * kCache));
    }
  }

  TEST_CASE("with little memory there are fewer copies") {
    Bench bench;
    const std::size_t wanted = bench.operands(CachePolicy::kCold)->copies();
    // The copies' allocation fails once, and half of them fit.
    bench.driver.fail("cuMemAlloc", 1, attune::kCuOutOfMemory);
    CHECK(bench.operands(CachePolicy::kCold)->copies() == wanted / 2);
  }

  TEST_CASE("a sample lasts five milliseconds, also when the first launches were slow or fast") {
    for (const double first_us : {1.0, 10.0, 900.0, 50000.0}) {
      CAPTURE(first_us);
      Bench bench;
      bench.driver.kernels[0].time_us = first_us;
      // The first two launches, which warm up and give the first estimate, take so long.
      int launches = 0;
      bench.driver.kernels[0].run = [&](const FakeLaunch&) {
        if (++launches == 2) bench.driver.kernels[0].time_us = 10;
        return attune::kCuSuccess;
      };
      attune::Stopwatch watch = bench.watch(bench.operands(CachePolicy::kWarm));
      const auto mean = watch.probe();
      REQUIRE(mean);
      if (first_us < attune::Stopwatch::kSampleUs) {
        CHECK(*mean == doctest::Approx(10));
        CHECK(std::abs(watch.repeats() - 500) <= 1);  // The events' time is a float [ms].
      } else {
        CHECK(watch.repeats() == 1);  // No second look at what fills a sample alone.
      }
      const int probed = launches;
      REQUIRE(watch.sample());
      CHECK(launches == probed + watch.repeats());
    }
  }

  TEST_CASE("a clock that stands still does not make a sample endless") {
    Bench bench;
    bench.driver.kernels[0].time_us = 0;
    attune::Stopwatch watch = bench.watch(bench.operands(CachePolicy::kWarm));
    REQUIRE(watch.probe());
    CHECK(watch.repeats() <= 10000);
    REQUIRE(watch.sample());
    CHECK(watch.timing().relative_error == 1);
  }
}
