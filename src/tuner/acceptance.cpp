// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/acceptance.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "src/support/half.h"
#include "src/support/try.h"
#include "src/tuner/launch.h"
#include "src/tuner/reference.h"

namespace attune {
namespace {

// The oracle computes a few GFLOP/s at best; this keeps a case near a tenth of a second.
constexpr double kMostFlops = 2e8;

// Lengths just past the tile sizes of every family, so that whole tiles and edges are both met.
constexpr std::int64_t kLongestQuery = 197, kLongestKv = 259;

Shape cut_down(const Problem& problem, Shape shape) {
  shape.batch = std::min<std::int64_t>(shape.batch, 2);
  shape.q_len = std::min(shape.q_len, kLongestQuery);
  shape.kv_len = std::min(shape.kv_len, kLongestKv);
  while (flops(problem, shape) > kMostFlops && shape.batch > 1) --shape.batch;
  while (flops(problem, shape) > kMostFlops && shape.q_len > 1) shape.q_len = (shape.q_len + 1) / 2;
  while (flops(problem, shape) > kMostFlops && shape.kv_len > 1) {
    shape.kv_len = (shape.kv_len + 1) / 2;
  }
  return shape;
}

std::vector<double> as_doubles(const Tensor& tensor) {
  std::vector<double> values(static_cast<std::size_t>(tensor.elements()));
  for (std::size_t i = 0; i < values.size(); ++i) {
    values[i] = load_float(tensor.data, tensor.dtype, static_cast<std::int64_t>(i));
  }
  return values;
}

}  // namespace

std::string acceptance_command(const Problem& problem, const Shape& shape, const Schedule& schedule,
                               std::uint64_t seed) {
  return fmt::format(
      "attune verify --acceptance --problem '{}' --batch {} --q-len {} --kv-len {} --schedule '{}' "
      "--seed {}",
      problem.json(), shape.batch, shape.q_len, shape.kv_len, schedule.text(), seed);
}

Result<std::unique_ptr<Acceptance>> Acceptance::prepare(Device& device, KernelBuilder& builder,
                                                        const Problem& problem, const Shape& shape,
                                                        std::uint64_t seed) {
  ATTUNE_TRY(const auto oracle, builder.build(problem, Schedule{"naive", {}}));
  std::unique_ptr<Acceptance> acceptance(new Acceptance(device, problem, shape, seed));
  constexpr float kLargeScores = 6;
  const std::pair<Shape, float> plans[] = {{cut_down(problem, shape), 1.0f},
                                           {cut_down(problem, {1, 41, 29}), kLargeScores}};
  for (const auto& [case_shape, amplitude] : plans) {
    Case test;
    test.shape = case_shape;
    // A kernel for aligned rows of a bias takes these, as does any other.
    test.operands =
        std::make_unique<OperandBuffers>(problem, case_shape, seed, amplitude, NamedRows::kAligned);
    const Tensors& tensors = test.operands->tensors();
    ATTUNE_TRY(DeviceOperands on_device, DeviceOperands::mirror(device, *test.operands));
    test.on_device.emplace(std::move(on_device));
    ATTUNE_CHECK_OK(acceptance->run(*oracle, Schedule{"naive", {}}, test));
    test.oracle = as_doubles(tensors.out);
    if (tensors.lse) test.oracle_lse = as_doubles(*tensors.lse);
    test.plain = plain_errors(problem, case_shape, tensors, test.oracle);
    acceptance->cases_.push_back(std::move(test));
  }
  return acceptance;
}

Status Acceptance::run(const BuiltKernel& kernel, const Schedule& schedule, Case& test) {
  const LaunchSize size =
      kernel.family->launch_size(problem_, test.shape, schedule, device_.target());
  const std::size_t bytes = workspace_bytes(kernel, size, device_);
  ATTUNE_TRY(const auto workspace, device_.allocate(bytes));
  // NaN everywhere: scratch or a result that is read before it is written shows.
  const std::vector<char> poison(bytes, char(0xff));
  ATTUNE_CHECK_OK(device_.copy_to_device(workspace->data(), poison.data(), bytes));
  test.operands->poison_results();
  ATTUNE_CHECK_OK(test.on_device->send_results());
  ATTUNE_CHECK_OK(check_traits(kernel, arguments_, test.on_device->tensors()));
  LaunchArguments::Block args;
  arguments_.fill(test.shape, test.on_device->tensors(), test.on_device->zeros(), args);
  ATTUNE_CHECK_OK(device_.run(launch_of(kernel, arguments_, args, size, workspace->data())));
  ATTUNE_CHECK_OK(device_.synchronize());
  return test.on_device->fetch_results();
}

Result<double> Acceptance::check(const BuiltKernel& kernel, const Schedule& schedule) {
  double largest = 0;
  auto wrong = [&](const Case& test, const std::string& reason) {
    return fail(ErrorCode::kMismatch,
                fmt::format("`{}` disagrees with `naive` at {}: {}", schedule.text(),
                            test.shape.text(), reason),
                "repeat: " + acceptance_command(problem_, shape_, schedule, seed_));
  };
  for (Case& test : cases_) {
    ATTUNE_CHECK_OK(run(kernel, schedule, test));
    if (!test.operands->guards_intact()) {
      return wrong(test, "it wrote outside its results");
    }
    Comparison comparison = compare(problem_, test.shape, test.operands->tensors(), test.oracle,
                                    test.oracle_lse, test.plain);
    // The oracle is itself rounded to the dtype, so one unit in its last place is no difference.
    double magnitude = 0;
    for (double value : test.oracle) magnitude = std::max(magnitude, std::fabs(value));
    const double unit = problem_.dtype == Dtype::kF32   ? 0x1p-23
                        : problem_.dtype == Dtype::kF16 ? 0x1p-10
                                                        : 0x1p-7;
    const bool one_unit = comparison.max_error <= unit * magnitude &&
                          comparison.relative_l2 <= comparison.relative_l2_bound;
    const bool accuracy_only = comparison.reason.starts_with("the largest error");
    if (!comparison.ok && !(one_unit && accuracy_only && comparison.lse_error <= 1e-4)) {
      return wrong(test, comparison.reason);
    }
    largest = std::max(largest, comparison.max_error);
    const auto first = test.operands->results();
    ATTUNE_CHECK_OK(run(kernel, schedule, test));
    if (test.operands->results() != first) return wrong(test, "two runs differ");
  }
  return largest;
}

}  // namespace attune
