// SPDX-License-Identifier: Apache-2.0
// Attention on a real GPU past what 32 bits count: tensors of more than 2^31 elements, and more
// batch items times heads than a grid's second axis has blocks. A small problem is checked against
// the fp64 reference; the large one repeats its operands, so each of its results must be the small
// one's, bit for bit.
#include <cmath>
#include <cstring>

#include "src/tuner/reference.h"
#include "tests/gpu/device_oracle.h"

namespace {

using attune::Problem;
using attune::Schedule;
using attune::Shape;
using attune::Tensor;

constexpr std::int64_t kTwoTo31 = std::int64_t{1} << 31;
constexpr std::int64_t kPieceBytes = 32 << 20;

std::int64_t bytes_of(const Tensor& tensor) {
  return tensor.elements() * static_cast<std::int64_t>(attune::dtype_size(tensor.dtype));
}

const char* bytes_at(const void* data) { return static_cast<const char*>(data); }

/// As many whole periods as fit a piece of moderate size, at least one.
std::vector<char> whole_periods(const void* period, std::int64_t bytes) {
  std::vector<char> piece;
  do {
    piece.insert(piece.end(), bytes_at(period), bytes_at(period) + bytes);
  } while (static_cast<std::int64_t>(piece.size()) + bytes <= kPieceBytes);
  return piece;
}

/// Calls visit(offset, size) for pieces of at most `step` bytes.
template <class Visit>
void for_pieces(std::int64_t bytes, std::size_t step, Visit visit) {
  for (std::int64_t at = 0; at < bytes; at += static_cast<std::int64_t>(step)) {
    visit(at, static_cast<std::size_t>(std::min(static_cast<std::int64_t>(step), bytes - at)));
  }
}

/// Device memory full of a period's bytes, over and over.
std::unique_ptr<attune::DeviceMemory> repeated(attune::Device& device, const void* period,
                                               std::int64_t period_bytes, std::int64_t bytes) {
  auto memory = device.allocate(static_cast<std::size_t>(bytes));
  REQUIRE_MESSAGE(memory, (memory ? "" : memory.error().message));
  const auto piece = whole_periods(period, period_bytes);
  for_pieces(bytes, piece.size(), [&](std::int64_t at, std::size_t size) {
    char* const target = static_cast<char*>((*memory)->data()) + at;
    REQUIRE(device.copy_to_device(target, piece.data(), size));
  });
  return std::move(*memory);
}

/// Where device memory first differs from a period's bytes, by pieces, or −1.
std::int64_t first_difference(attune::Device& device, const attune::DeviceMemory& memory,
                              const void* period, std::int64_t period_bytes) {
  const auto expected = whole_periods(period, period_bytes);
  std::vector<char> piece(expected.size());
  std::int64_t different = -1;
  const auto bytes = static_cast<std::int64_t>(memory.bytes());
  for_pieces(bytes, piece.size(), [&](std::int64_t at, std::size_t size) {
    if (different >= 0) return;
    REQUIRE(device.copy_to_host(piece.data(), bytes_at(memory.data()) + at, size));
    if (std::memcmp(piece.data(), expected.data(), size) == 0) return;
    const auto at_fault = std::mismatch(piece.begin(), piece.end(), expected.begin()).first;
    different = at + (at_fault - piece.begin());
  });
  return different;
}

/// Runs a plan on `host`'s operands and holds its results, which stay in `host`, against the
/// reference.
void run_small(GpuEngine& gpu, const attune::Plan& plan, attune::OperandBuffers& host) {
  auto on_device = attune::DeviceOperands::mirror(*gpu.device, host);
  REQUIRE_MESSAGE(on_device, (on_device ? "" : on_device.error().message));
  host.poison_results();
  REQUIRE(on_device->send_results());
  REQUIRE(plan.run(on_device->tensors()));
  REQUIRE(gpu.engine->synchronize());
  REQUIRE(on_device->fetch_results());
  const auto compared =
      attune::compare_with_reference(plan.problem(), plan.shape(), host.tensors());
  REQUIRE_MESSAGE(compared.ok, compared.reason);
}

/// The same tensor with other extents, without memory yet.
Tensor resized(const Tensor& tensor, std::int64_t batch, std::int64_t length) {
  return Tensor::contiguous(nullptr, tensor.dtype,
                            {batch, tensor.shape[1], length, tensor.shape[3]});
}

/// The operands of a large shape, dense, not yet in memory.
attune::Tensors resized(const attune::Tensors& small, const Shape& large) {
  attune::Tensors tensors;
  tensors.q = resized(small.q, large.batch, large.q_len);
  tensors.k = resized(small.k, large.batch, large.kv_len);
  tensors.v = resized(small.v, large.batch, large.kv_len);
  tensors.out = resized(small.out, large.batch, large.q_len);
  tensors.lse = resized(*small.lse, large.batch, large.q_len);
  return tensors;
}

Problem f16_problem(int head_dim, int q_heads, int kv_heads, const char* mask) {
  Problem p;
  p.dtype = attune::Dtype::kF16;
  p.head_dim = head_dim;
  p.q_heads = q_heads;
  p.kv_heads = kv_heads;
  p.mask = mask;
  return p.normalized().value();
}

/// The default schedule of the large shape, and the oracle's: a fault may be in either.
std::vector<Schedule> schedules_of(GpuEngine& gpu, const Problem& problem, const Shape& shape) {
  return {attune::default_schedule(problem, shape, gpu.engine->target()), Schedule{"naive", {}}};
}

/// Runs a large shape each of whose tensors is, in memory, the small one's over and over.
void check_repeated(const Problem& problem, const Shape& small, const Shape& large) {
  GpuEngine gpu;
  if (!gpu.engine) return;
  attune::OperandBuffers host(problem, small, 7);
  attune::Tensors tensors = resized(host.tensors(), large);
  std::int64_t needed = 0;
  for (const Tensor* tensor : {&tensors.q, &tensors.k, &tensors.v, &tensors.out, &*tensors.lse}) {
    needed += bytes_of(*tensor);
  }
  if (!gpu.has_memory(needed + needed / 16)) return;

  attune::Device& device = *gpu.device;
  std::vector<std::unique_ptr<attune::DeviceMemory>> memory;
  for (const auto& [tensor, source] : {std::pair{&tensors.q, &host.tensors().q},
                                       {&tensors.k, &host.tensors().k},
                                       {&tensors.v, &host.tensors().v}}) {
    memory.push_back(repeated(device, source->data, bytes_of(*source), bytes_of(*tensor)));
    tensor->data = memory.back()->data();
  }
  const float nan = std::nanf("");
  for (const Schedule& schedule : schedules_of(gpu, problem, large)) {
    INFO("schedule '" << schedule.text() << "'");
    const auto plans =
        plans_of(*gpu.engine, {{problem, small, schedule}, {problem, large, schedule}});
    run_small(gpu, plans[0], host);
    const auto out = repeated(device, &nan, sizeof nan, bytes_of(tensors.out));
    const auto lse = repeated(device, &nan, sizeof nan, bytes_of(*tensors.lse));
    tensors.out.data = out->data();
    tensors.lse->data = lse->data();
    const attune::Status status = plans[1].run(tensors);
    REQUIRE_MESSAGE(status, (status ? "" : status.error().message));
    REQUIRE(gpu.engine->synchronize());
    const attune::Tensors& expected = host.tensors();
    CHECK(first_difference(device, *out, expected.out.data, bytes_of(expected.out)) == -1);
    CHECK(first_difference(device, *lse, expected.lse->data, bytes_of(*expected.lse)) == -1);
  }
}

}  // namespace

TEST_SUITE("gpu") {
  TEST_CASE("on the GPU tensors pass 2^31 elements, and batch times heads 65,535") {
    const Problem problem = f16_problem(128, 4, 2, "causal");
    const Shape small{8, 33, 67}, large{131'072, 33, 67};
    REQUIRE(large.batch * problem.q_heads * large.q_len * problem.head_dim > kTwoTo31);
    REQUIRE(large.batch * problem.kv_heads * large.kv_len * problem.head_dim > kTwoTo31);
    REQUIRE(large.batch * problem.q_heads > 65'535);
    check_repeated(problem, small, large);
  }

  TEST_CASE("on the GPU one head's queries pass 2^31 elements") {
    // A period of 256 rows gives every row the place in its tile that its twin has.
    const Problem problem = f16_problem(128, 1, 1, "true");
    const Shape small{1, 256, 48}, large{1, (std::int64_t{1} << 24) + 1024, 48};
    REQUIRE(large.q_len * problem.head_dim > kTwoTo31);
    check_repeated(problem, small, large);
  }

  TEST_CASE("on the GPU one head's keys pass 2^31 elements") {
    GpuEngine gpu;
    if (!gpu.engine) return;
    // The mask keeps the first keys and the last, which are the small problem's. What is between
    // would change every result, were it read for them.
    constexpr std::int64_t kFirst = 5, kLast = 300;
    const Problem small_problem = f16_problem(128, 1, 1, "true");
    const Problem problem = f16_problem(128, 1, 1, "kv < 5 || kv >= kv_len - 300");
    const Shape small{1, 17, kFirst + kLast}, large{1, 17, (std::int64_t{1} << 24) + 1000};
    REQUIRE((large.kv_len - kLast) * problem.head_dim > kTwoTo31);
    attune::OperandBuffers host(small_problem, small, 7);
    attune::Tensors tensors = resized(host.tensors(), large);
    if (!gpu.has_memory(2 * bytes_of(tensors.k) + kPieceBytes)) return;

    attune::Device& device = *gpu.device;
    constexpr std::uint16_t kFour = 0x4400;  // In f16.
    std::vector<std::unique_ptr<attune::DeviceMemory>> memory;
    for (const auto& [tensor, source] :
         {std::pair{&tensors.k, &host.tensors().k}, {&tensors.v, &host.tensors().v}}) {
      memory.push_back(repeated(device, &kFour, sizeof kFour, bytes_of(*tensor)));
      char* const target = static_cast<char*>(memory.back()->data());
      const std::int64_t row = bytes_of(*source) / small.kv_len;
      REQUIRE(device.copy_to_device(target, source->data, static_cast<std::size_t>(kFirst * row)));
      REQUIRE(device.copy_to_device(target + (large.kv_len - kLast) * row,
                                    bytes_at(source->data) + kFirst * row,
                                    static_cast<std::size_t>(kLast * row)));
      tensor->data = target;
    }
    for (const Schedule& schedule : schedules_of(gpu, problem, large)) {
      INFO("schedule '" << schedule.text() << "'");
      const auto plans = plans_of(*gpu.engine, {{problem, large, schedule}});
      host.poison_results();
      auto on_device = attune::DeviceOperands::mirror(device, host);
      REQUIRE_MESSAGE(on_device, (on_device ? "" : on_device.error().message));
      tensors.q = on_device->tensors().q;
      tensors.out = on_device->tensors().out;
      tensors.lse = on_device->tensors().lse;
      const attune::Status status = plans[0].run(tensors);
      REQUIRE_MESSAGE(status, (status ? "" : status.error().message));
      REQUIRE(gpu.engine->synchronize());
      REQUIRE(on_device->fetch_results());
      const auto compared = attune::compare_with_reference(small_problem, small, host.tensors());
      CHECK_MESSAGE(compared.ok, compared.reason);
    }
  }
}
