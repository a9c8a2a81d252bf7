// SPDX-License-Identifier: Apache-2.0
#include "cli/inputs.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "src/codegen/expr/words.h"
#include "src/support/files.h"
#include "src/support/text.h"
#include "src/support/try.h"
#include "src/tuner/launch.h"

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
                                  {"page_table", "paged keys and values"}};

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

// What expressions can read, checked before anything is made of it.
Status check_readable(const std::string& name, const StoredTensor& stored,
                      const std::string& path) {
  const bool scalar = stored.shape.empty();
  if (stored.shape.size() > 4) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("`{}`: tensor `{}` has {} axes", path, name, stored.shape.size()),
                "a tensor that an expression reads has 1 to 4 axes, a scalar none");
  }
  const bool scalar_dtype =
      stored.dtype == Dtype::kI32 || stored.dtype == Dtype::kF32 || stored.dtype == Dtype::kBool;
  if (scalar && !scalar_dtype) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("`{}`: scalar `{}` is {}", path, name, dtype_name(stored.dtype)),
                "a scalar, which is a tensor without axes, is I32, F32 or BOOL");
  }
  return {};
}

double scalar_value(const StoredTensor& stored) {
  switch (stored.dtype) {
    case Dtype::kI32:
      return *static_cast<const std::int32_t*>(stored.data);
    case Dtype::kBool:
      return *static_cast<const std::uint8_t*>(stored.data) != 0 ? 1 : 0;
    default:
      return double{*static_cast<const float*>(stored.data)};
  }
}

Status read_named(const std::string& name, Inputs& inputs) {
  Result<StoredTensor> stored = inputs.file.tensor(name);
  if (!stored) {
    stored.error().hint = "an expression reads it: " + stored.error().hint;
    return tl::unexpected(stored.error());
  }
  ATTUNE_CHECK_OK(check_readable(name, *stored, inputs.path));
  inputs.operands.named[name] = {stored->dtype, stored->shape};
  if (stored->shape.empty()) {
    inputs.tensors.scalars[name] = scalar_value(*stored);
  } else {
    inputs.tensors.named[name] = view_of(*stored);
  }
  return {};
}

bool is_word_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

void add_words(const std::string& text, std::set<std::string>& words) {
  for (std::size_t begin = 0; begin < text.size();) {
    if (!is_word_character(text[begin])) {
      ++begin;
      continue;
    }
    std::size_t end = begin;
    while (end < text.size() && is_word_character(text[end])) ++end;
    const std::string word = text.substr(begin, end - begin);
    const bool number = word[0] >= '0' && word[0] <= '9';
    if (!number && !expr::is_language_word(word)) words.insert(word);
    begin = end;
  }
}

std::string axes_text(std::size_t count) {
  return fmt::format("{} {}", count, count == 1 ? "axis" : "axes");
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

std::set<std::string> mentioned_names(const std::string& problem_text) {
  std::set<std::string> words;
  const auto object = nlohmann::json::parse(problem_text, nullptr, /*allow_exceptions=*/false);
  if (!object.is_object()) return words;
  for (const char* field : {"score", "mask", "sink"}) {
    const auto found = object.find(field);
    if (found != object.end() && found->is_string()) add_words(found->get<std::string>(), words);
  }
  const auto bias = object.find("low_rank_bias");
  if (bias == object.end() || !bias->is_object()) return words;
  for (const char* field : {"q_factor", "kv_factor"}) {
    const auto found = bias->find(field);
    if (found != bias->end() && found->is_string()) add_words(found->get<std::string>(), words);
  }
  return words;
}

Result<Inputs> read_inputs(const std::string& path, const std::set<std::string>& mentioned) {
  Result<SafetensorsFile> file = SafetensorsFile::open(path);
  if (!file) return tl::unexpected(as_input(file.error()));
  ATTUNE_CHECK_OK(refuse_reserved(*file, path));

  Inputs inputs{path, *file, {}, {}, {}};
  struct Operand {
    const char* name;
    Dtype& dtype;
    std::vector<std::int64_t>& extents;
    Tensor& view;
  };
  OperandShapes& shapes = inputs.operands;
  const Operand operands[] = {{"q", shapes.q_dtype, shapes.q, inputs.tensors.q},
                              {"k", shapes.k_dtype, shapes.k, inputs.tensors.k},
                              {"v", shapes.v_dtype, shapes.v, inputs.tensors.v}};
  std::vector<StoredTensor> stored;
  for (const Operand& operand : operands) {
    ATTUNE_TRY(StoredTensor tensor, inputs.file.tensor(operand.name));
    operand.dtype = tensor.dtype;
    operand.extents = tensor.shape;
    stored.push_back(std::move(tensor));
  }
  ATTUNE_CHECK_OK(shape_of(shapes));  // From here on every operand has four axes.
  for (std::size_t i = 0; i < stored.size(); ++i) operands[i].view = view_of(stored[i]);

  for (const std::string& name : inputs.file.names()) {
    if (name == "q" || name == "k" || name == "v" || is_block_list_tensor(name)) continue;
    if (mentioned.contains(name)) {
      ATTUNE_CHECK_OK(read_named(name, inputs));
    } else {
      inputs.ignored.push_back(name);
    }
  }
  return inputs;
}

Status settle_named(const Problem& problem, Inputs& inputs) {
  const LaunchArguments arguments(problem);
  Tensors& tensors = inputs.tensors;
  auto missing = [&](const char* kind, const std::string& name, const char* hint) {
    return fail(
        ErrorCode::kInvalidArgument,
        fmt::format("`{}` has no {} `{}`, which the problem reads", inputs.path, kind, name),
        fmt::format("{}; the file has {}", hint, fmt::join(inputs.file.names(), ", ")));
  };
  std::map<std::string, Tensor> named;
  for (const auto& wanted : arguments.tensors()) {
    const auto found = tensors.named.find(wanted.name);
    if (found == tensors.named.end()) {
      return missing("tensor", wanted.name, "add it, or take it out of the expressions");
    }
    const std::size_t axes = inputs.operands.named.at(wanted.name).extents.size();
    if (axes != static_cast<std::size_t>(wanted.rank)) {
      return fail(ErrorCode::kInvalidArgument,
                  fmt::format("`{}`: tensor `{}` has {}, but the problem reads it with {} {}",
                              inputs.path, wanted.name, axes_text(axes), wanted.rank,
                              wanted.rank == 1 ? "index" : "indices"),
                  "one index for each axis; an axis of extent 1 broadcasts");
    }
    named.insert(*found);
  }
  std::map<std::string, double> scalars;
  for (const auto& wanted : arguments.scalars()) {
    const auto found = tensors.scalars.find(wanted.name);
    if (found == tensors.scalars.end()) {
      return missing("scalar", wanted.name, "a scalar is a tensor without axes");
    }
    scalars.insert(*found);
  }
  tensors.named = std::move(named);
  tensors.scalars = std::move(scalars);
  return {};
}

}  // namespace attune::cli
