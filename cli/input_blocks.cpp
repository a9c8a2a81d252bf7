// SPDX-License-Identifier: Apache-2.0
// The block list of an input file.
#include <optional>

#include <fmt/format.h>

#include "cli/inputs.h"
#include "src/support/try.h"
#include "src/tuner/block_list.h"

namespace attune::cli {
namespace {

constexpr const char* kOffsets = "block_offsets";
constexpr const char* kIndices = "block_indices";
constexpr const char* kFull = "block_full";

std::string extents_text(const std::vector<std::int64_t>& extents) {
  return fmt::format("[{}]", fmt::join(extents, ", "));
}

tl::unexpected<Error> wrong_input(const Inputs& inputs, const std::string& what, std::string hint) {
  return fail(ErrorCode::kInvalidArgument, fmt::format("`{}`: {}", inputs.path, what),
              std::move(hint));
}

/// One tensor of the block list, of these extents or, without, of one axis.
Result<Tensor> read_block_tensor(const Inputs& inputs, const char* name, Dtype dtype,
                                 const std::optional<std::vector<std::int64_t>>& extents,
                                 const std::string& allowed) {
  Result<StoredTensor> stored = inputs.file.tensor(name);
  if (!stored) {
    stored.error().hint = allowed;
    return tl::unexpected(stored.error());
  }
  const bool fits = extents ? stored->shape == *extents : stored->shape.size() == 1;
  if (fits && stored->dtype == dtype) return view_of(*stored);
  return wrong_input(inputs,
                     fmt::format("tensor `{}` is {} {}", name, dtype_name(stored->dtype),
                                 extents_text(stored->shape)),
                     allowed);
}

Result<BlockList> read_block_list(const Problem& problem, const Shape& shape,
                                  const Inputs& inputs) {
  const std::int64_t block_q = problem.block_size[0];
  const std::vector<std::int64_t> extents = {shape.batch, problem.q_heads,
                                             (shape.q_len + block_q - 1) / block_q + 1};
  BlockList list;
  ATTUNE_TRY(list.offsets,
             read_block_tensor(inputs, kOffsets, Dtype::kI32, extents,
                               fmt::format("it must be I32 [batch, q_heads, q_blocks + 1] = {}, "
                                           "q_blocks being {} / {} rounded up",
                                           extents_text(extents), shape.q_len, block_q)));
  ATTUNE_TRY(list.indices,
             read_block_tensor(inputs, kIndices, Dtype::kI32, {},
                               "it must be I32 [n], the blocks of keys of all rows of blocks"));
  if (!inputs.file.has(kFull)) return list;
  const std::int64_t listed = list.indices.shape[0];
  ATTUNE_TRY(list.full,
             read_block_tensor(inputs, kFull, Dtype::kBool, std::vector{listed},
                               fmt::format("it must be BOOL [{}], as long as `{}`, or be left out "
                                           "if the mask decides in every block",
                                           listed, kIndices)));
  return list;
}

/// Whether the heads' rows follow each other without gaps from 0 to the end of `block_indices`.
/// Kernels would not mind gaps, but behind one is a list that was cut short, or offsets that begin
/// anew in each head.
Status check_joined(const Inputs& inputs, const BlockList& list) {
  const auto [items, heads, ends, one] = list.offsets.shape;
  const auto* offsets = static_cast<const std::int32_t*>(list.offsets.data);
  const std::int64_t listed = list.indices.shape[0];
  std::int64_t reached = 0;
  for (std::int64_t head = 0; head < items * heads; ++head) {
    const std::int64_t begin = offsets[head * ends];
    if (begin != reached) {
      return wrong_input(
          inputs,
          fmt::format("tensor `{}`: item {}, head {}, row 0 begins at {}", kOffsets, head / heads,
                      head % heads, begin),
          fmt::format("offsets count on from head to head: this one begins at {}", reached));
    }
    reached = offsets[(head + 1) * ends - 1];
  }
  if (reached == listed) return {};
  const std::string place = items * heads == 0 || ends < 2
                                ? std::string("there are no rows of blocks")
                                : fmt::format("item {}, head {}, row {}, the last, ends at {}",
                                              items - 1, heads - 1, ends - 2, reached);
  return wrong_input(inputs, fmt::format("tensor `{}`: {}", kOffsets, place),
                     fmt::format("the offsets end at the {} elements of `{}`", listed, kIndices));
}

}  // namespace

bool is_block_list_tensor(const std::string& name) {
  return name == kOffsets || name == kIndices || name == kFull;
}

Status settle_blocks(const Problem& problem, const Shape& shape, Inputs& inputs) {
  const SafetensorsFile& file = inputs.file;
  for (const char* name : {kOffsets, kIndices, kFull}) {
    if (problem.has_blocks() || !file.has(name)) continue;
    return wrong_input(
        inputs,
        fmt::format("tensor `{}` is of a block list, but the problem has no `block_size`", name),
        "add the queries and keys of a block to the problem, such as \"block_size\": [128, 128]; "
        "to compute attention without the list take it out of the file");
  }
  if (!problem.has_blocks()) return {};
  for (const char* name : {kOffsets, kIndices}) {
    if (file.has(name)) continue;
    return wrong_input(
        inputs, fmt::format("there is no tensor `{}`, but the problem has a `block_size`", name),
        fmt::format("a block list is `{}` I32 [batch, q_heads, q_blocks + 1], `{}` I32 [n] and, if "
                    "some blocks are kept whole, `{}` BOOL [n]; the file has {}",
                    kOffsets, kIndices, kFull, fmt::join(file.names(), ", ")));
  }
  ATTUNE_TRY(const BlockList list, read_block_list(problem, shape, inputs));
  const Status content = check_block_list(problem, shape, list);
  if (!content) return wrong_input(inputs, content.error().message, content.error().hint);
  ATTUNE_CHECK_OK(check_joined(inputs, list));
  inputs.tensors.blocks = list;
  return {};
}

}  // namespace attune::cli
