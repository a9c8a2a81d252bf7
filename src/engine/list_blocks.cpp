// SPDX-License-Identifier: Apache-2.0
// From a mask to a block list: a generated kernel classifies every block on the device, the host
// turns the classes into lists.
#include <algorithm>
#include <cstring>
#include <limits>

#include <fmt/format.h>

#include "src/codegen/block_classes.h"
#include "src/codegen/problem_expressions.h"
#include "src/engine/engine_impl.h"
#include "src/support/try.h"

namespace attune {
namespace {

std::int64_t blocks_of(std::int64_t length, int block) { return (length + block - 1) / block; }

/// A list as the host makes it.
struct HostList {
  std::vector<std::int32_t> offsets, indices;
  std::vector<std::uint8_t> full;
};

HostList list_of_classes(const std::vector<BlockClass>& classes, std::int64_t heads,
                         std::int64_t q_blocks, std::int64_t kv_blocks) {
  HostList list;
  std::size_t next = 0;
  auto mark = [&] { list.offsets.push_back(static_cast<std::int32_t>(list.indices.size())); };
  for (std::int64_t head = 0; head < heads; ++head) {
    mark();
    for (std::int64_t row = 0; row < q_blocks; ++row) {
      for (std::int64_t block = 0; block < kv_blocks; ++block) {
        const BlockClass found = classes[next++];
        if (found == BlockClass::kEmpty) continue;
        list.indices.push_back(static_cast<std::int32_t>(block));
        list.full.push_back(found == BlockClass::kFull ? 1 : 0);
      }
      mark();
    }
  }
  return list;
}

Result<std::vector<BlockClass>> classify(EngineCore& core, const Problem& problem,
                                         const Shape& shape, const Tensors& operands,
                                         std::size_t count) {
  std::vector<BlockClass> classes(count);
  Device& device = *core.device;
  ATTUNE_TRY(const auto kernel, core.builder->build_block_classes(problem));
  ATTUNE_TRY(const auto memory, device.allocate(count));
  Tensors tensors;
  tensors.out.data = memory->data();
  tensors.named = operands.named;
  tensors.scalars = operands.scalars;
  const LaunchArguments arguments(problem);
  LaunchArguments::Block args{};
  arguments.fill(shape, tensors, core.zeros->data(), args);
  const LaunchSize size = {shape.batch * problem.q_heads *
                           blocks_of(shape.q_len, problem.block_size[0])};
  ATTUNE_CHECK_OK(device.run(launch_of(*kernel, arguments, args, size, nullptr)));
  ATTUNE_CHECK_OK(device.synchronize());
  ATTUNE_CHECK_OK(device.copy_to_host(classes.data(), memory->data(), count));
  return classes;
}

}  // namespace

Result<BuiltBlockList> Engine::list_blocks(const Problem& problem, const Shape& shape,
                                           const Tensors& operands) {
  ATTUNE_TRY(const Problem p, problem.normalized());
  ATTUNE_CHECK_OK(shape.validate());
  ATTUNE_CHECK_OK(check_positions(p, shape));
  if (!p.has_blocks()) {
    return fail(ErrorCode::kInvalidArgument, "the problem has no `block_size`",
                "give one, for example [128, 128], to have blocks listed");
  }
  ATTUNE_CHECK_OK(LaunchArguments(p).check_named(operands));
  const std::int64_t heads = shape.batch * p.q_heads;
  const std::int64_t q_blocks = blocks_of(shape.q_len, p.block_size[0]);
  const std::int64_t kv_blocks = blocks_of(shape.kv_len, p.block_size[1]);
  const std::int64_t count = heads * q_blocks * kv_blocks;
  if (count > std::numeric_limits<std::int32_t>::max()) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("there are {} blocks, and a list counts them in 32 bits", count),
                "choose a larger `block_size`");
  }
  std::vector<BlockClass> classes;
  if (count > 0) {
    ATTUNE_TRY(classes,
               classify(*impl_->core, p, shape, operands, static_cast<std::size_t>(count)));
  }
  const HostList host = list_of_classes(classes, heads, q_blocks, kv_blocks);

  BuiltBlockList built;
  built.full = std::count(host.full.begin(), host.full.end(), 1);
  built.mixed = static_cast<std::int64_t>(host.full.size()) - built.full;
  built.empty = count - built.mixed - built.full;
  // One allocation: offsets, indices, bits. Lists are never empty in memory, so that no pointer is.
  const std::size_t offsets_bytes = 4 * host.offsets.size(),
                    indices_bytes = 4 * host.indices.size();
  std::vector<char> bytes(offsets_bytes + indices_bytes + host.full.size() + 4);
  auto put = [&](std::size_t at, const void* data, std::size_t size) {
    if (size > 0) std::memcpy(bytes.data() + at, data, size);
  };
  put(0, host.offsets.data(), offsets_bytes);
  put(offsets_bytes, host.indices.data(), indices_bytes);
  put(offsets_bytes + indices_bytes, host.full.data(), host.full.size());
  ATTUNE_TRY(built.memory, allocate(bytes.size()));
  ATTUNE_CHECK_OK(copy_to_device(built.memory.get(), bytes.data(), bytes.size()));
  char* const base = static_cast<char*>(built.memory.get());
  const auto listed = static_cast<std::int64_t>(host.indices.size());
  built.list.offsets =
      Tensor::contiguous(base, Dtype::kI32, {shape.batch, p.q_heads, q_blocks + 1, 1});
  built.list.indices = Tensor::contiguous(base + offsets_bytes, Dtype::kI32, {listed, 1, 1, 1});
  built.list.full =
      Tensor::contiguous(base + offsets_bytes + indices_bytes, Dtype::kBool, {listed, 1, 1, 1});
  return built;
}

}  // namespace attune
