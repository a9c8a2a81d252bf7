// SPDX-License-Identifier: Apache-2.0
#include "cli/inputs.h"

#include <algorithm>

#include <fmt/format.h>

#include "src/support/files.h"
#include "src/support/text.h"
#include "src/support/try.h"

namespace attune::cli {
namespace {

// Names of the contract that change what is computed: ignoring one would give a wrong result.
struct Reserved {
  const char* name;
  const char* feature;
};
constexpr Reserved kReserved[] = {{"q_lens", "used lengths of padded tensors"},
                                  {"kv_lens", "used lengths of padded tensors"},
                                  {"q_offsets", "ragged batches"},
                                  {"kv_offsets", "ragged batches"},
                                  {"page_table", "paged keys and values"},
                                  {"block_offsets", "block sparsity"},
                                  {"block_indices", "block sparsity"},
                                  {"block_full", "block sparsity"}};

// A file that cannot be read is the user's to correct, whatever the system's reason.
Error as_input(Error error) {
  if (error.code == ErrorCode::kIo) error.code = ErrorCode::kInvalidArgument;
  return error;
}

Status refuse_reserved(const SafetensorsFile& file, const std::string& path) {
  for (const auto& [name, feature] : kReserved) {
    if (!file.has(name)) continue;
    return fail(
        ErrorCode::kUnsupported,
        fmt::format("`{}` has the tensor `{}`: {} are not in this version", path, name, feature),
        "take the tensor out of the file to compute attention without it");
  }
  return {};
}

}  // namespace

Tensor view_of(const StoredTensor& stored) {
  std::array<std::int64_t, 4> shape{1, 1, 1, 1};
  std::copy(stored.shape.begin(), stored.shape.end(), shape.begin());
  // Tensor has one pointer type for inputs and outputs; inputs are only read.
  return Tensor::contiguous(const_cast<void*>(stored.data), stored.dtype, shape);
}

Result<std::string> read_input_text(const std::string& path) {
  Result<std::string> text = read_file(path);
  if (!text) return tl::unexpected(as_input(text.error()));
  return text;
}

Result<Inputs> read_inputs(const std::string& path, Console& console) {
  Result<SafetensorsFile> file = SafetensorsFile::open(path);
  if (!file) return tl::unexpected(as_input(file.error()));
  ATTUNE_CHECK_OK(refuse_reserved(*file, path));

  Inputs inputs{*file, {}, {}, {}, {}};
  struct Operand {
    const char* name;
    Dtype& dtype;
    std::vector<std::int64_t>& extents;
    Tensor& view;
  };
  OperandShapes& shapes = inputs.operands;
  const Operand operands[] = {{"q", shapes.q_dtype, shapes.q, inputs.q},
                              {"k", shapes.k_dtype, shapes.k, inputs.k},
                              {"v", shapes.v_dtype, shapes.v, inputs.v}};
  std::vector<StoredTensor> stored;
  for (const Operand& operand : operands) {
    ATTUNE_TRY(StoredTensor tensor, inputs.file.tensor(operand.name));
    operand.dtype = tensor.dtype;
    operand.extents = tensor.shape;
    stored.push_back(std::move(tensor));
  }
  ATTUNE_CHECK_OK(shape_of(shapes));  // From here on every operand has four axes.
  for (std::size_t i = 0; i < stored.size(); ++i) operands[i].view = view_of(stored[i]);

  std::vector<std::string> ignored;
  for (const std::string& name : inputs.file.names()) {
    const bool used = name == "q" || name == "k" || name == "v";
    if (!used) ignored.push_back("`" + name + "`");
  }
  if (!ignored.empty()) {
    console.note(fmt::format("tensors of `{}` that nothing names are ignored: {}", path,
                             fmt::join(ignored, ", ")));
  }
  return inputs;
}

}  // namespace attune::cli
