// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/operand_file.h"

#include <algorithm>
#include <bit>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "src/support/try.h"

namespace attune {
namespace {

// Names of tensors that expressions read cannot clash with these: they hold no dot.
constexpr std::string_view kNamed = "named.";
constexpr const char* kScalars = "scalars";

TensorToStore stored_as(std::string name, const Tensor& tensor) {
  return {std::move(name), tensor.dtype, {tensor.shape.begin(), tensor.shape.end()}, tensor.data};
}

}  // namespace

Status write_operand_file(const std::string& path, const Tensors& tensors) {
  std::vector<TensorToStore> list = {stored_as("q", tensors.q), stored_as("k", tensors.k),
                                     stored_as("v", tensors.v)};
  for (const auto& [name, tensor] : tensors.named) {
    list.push_back(stored_as(std::string(kNamed) + name, tensor));
  }
  if (tensors.blocks) {
    list.push_back(stored_as("blocks.offsets", tensors.blocks->offsets));
    list.push_back(stored_as("blocks.indices", tensors.blocks->indices));
    if (tensors.blocks->full) list.push_back(stored_as("blocks.full", *tensors.blocks->full));
  }
  // As their bits: JSON has no infinity.
  nlohmann::json scalars = nlohmann::json::object();
  for (const auto& [name, value] : tensors.scalars) {
    scalars[name] = std::bit_cast<std::uint64_t>(value);
  }
  return write_safetensors(path, list, {{kScalars, scalars.dump()}});
}

Result<OperandFile> OperandFile::open(const std::string& path) {
  ATTUNE_TRY(SafetensorsFile opened, SafetensorsFile::open(path));
  OperandFile file(std::move(opened));
  const auto read = [&](const std::string& name) -> Result<Tensor> {
    ATTUNE_TRY(const StoredTensor stored, file.file_.tensor(name));
    if (stored.shape.size() != 4) {
      return fail(ErrorCode::kInvalidArgument, "`" + name + "` does not have four axes");
    }
    std::array<std::int64_t, 4> shape{};
    std::ranges::copy(stored.shape, shape.begin());
    // Operands are only read, whatever the type says.
    return Tensor::contiguous(const_cast<void*>(stored.data), stored.dtype, shape);
  };
  Tensors& tensors = file.tensors_;
  ATTUNE_TRY(tensors.q, read("q"));
  ATTUNE_TRY(tensors.k, read("k"));
  ATTUNE_TRY(tensors.v, read("v"));
  for (const std::string& name : file.file_.names()) {
    if (!name.starts_with(kNamed)) continue;
    ATTUNE_TRY(tensors.named[name.substr(kNamed.size())], read(name));
  }
  if (file.file_.has("blocks.offsets")) {
    BlockList& blocks = tensors.blocks.emplace();
    ATTUNE_TRY(blocks.offsets, read("blocks.offsets"));
    ATTUNE_TRY(blocks.indices, read("blocks.indices"));
    if (file.file_.has("blocks.full")) {
      ATTUNE_TRY(blocks.full.emplace(), read("blocks.full"));
    }
  }
  const auto& metadata = file.file_.metadata();
  const auto text = metadata.find(kScalars);
  const auto scalars = nlohmann::json::parse(text != metadata.end() ? text->second : "{}", nullptr,
                                             /*allow_exceptions=*/false);
  for (const auto& [name, value] : scalars.items()) {
    if (value.is_number_unsigned()) {
      tensors.scalars[name] = std::bit_cast<double>(value.get<std::uint64_t>());
    }
  }
  return file;
}

}  // namespace attune
