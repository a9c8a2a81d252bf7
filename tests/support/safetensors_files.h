// SPDX-License-Identifier: Apache-2.0
// Safetensors files for tests: put together by hand, drawn at random, damaged, checked.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "src/support/safetensors.h"

inline std::string little_endian(std::uint64_t value) {
  std::string bytes;
  for (int i = 0; i < 8; ++i) bytes += static_cast<char>(value >> (8 * i));
  return bytes;
}

/// A whole file from its header's text, put together independently of the writer under test.
inline std::string file_of(const std::string& header, const std::string& data = {}) {
  return little_endian(header.size()) + header + data;
}

/// Without the sync of write_file, which would take most of the time here.
inline void put(const std::string& path, const std::string& bytes) {
  std::ofstream stream(path, std::ios::binary | std::ios::trunc);
  stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  REQUIRE(stream.good());
}

inline std::string bytes_of(const attune::StoredTensor& tensor) {
  return std::string(static_cast<const char*>(tensor.data), tensor.bytes);
}

struct RandomFile {
  std::vector<attune::TensorToStore> tensors;
  std::vector<std::string> memory;  // The tensors' bytes, by the same index.
  std::map<std::string, std::string> metadata;
};

/// Tensors of all dtypes, with empty axes, scalars, odd sizes and names that need escapes.
inline RandomFile random_file(std::mt19937_64& random) {
  using attune::Dtype;
  constexpr Dtype kDtypes[] = {Dtype::kF32, Dtype::kF16, Dtype::kBf16,
                               Dtype::kI32, Dtype::kI8,  Dtype::kBool};
  const std::string pieces[] = {"q", "k", "lse", ".", "\"", "\\", "\n", "é", "鍵", " "};
  const auto text = [&] {
    std::string word;
    for (std::size_t n = random() % 4; n > 0; --n) word += pieces[random() % 10];
    return word;
  };
  RandomFile file;
  for (std::size_t i = 0, count = random() % 7; i < count; ++i) {
    attune::TensorToStore tensor;
    tensor.name = text() + std::to_string(i);
    tensor.dtype = kDtypes[random() % 6];
    std::int64_t elements = 1;
    for (std::size_t axis = 0, axes = random() % 5; axis < axes; ++axis) {
      tensor.shape.push_back(static_cast<std::int64_t>(random() % 6));
      elements *= tensor.shape.back();
    }
    std::string bytes(static_cast<std::size_t>(elements) * attune::dtype_size(tensor.dtype), '\0');
    for (char& c : bytes) c = static_cast<char>(random());
    file.tensors.push_back(tensor);
    file.memory.push_back(bytes);
  }
  for (std::size_t i = 0; i < file.tensors.size(); ++i) {
    file.tensors[i].data = file.memory[i].data();
  }
  for (std::size_t n = random() % 3; n > 0; --n) file.metadata[text()] = text();
  return file;
}

/// Flips, overwrites, cuts, inserts or repeats a few bytes, most often in the header.
inline std::string mutated(std::string bytes, std::mt19937_64& random) {
  const std::string telling = "{}[]\",:0123456789-.eE \\\xff\xc3";
  for (std::size_t n = 1 + random() % 3; n > 0; --n) {
    const std::size_t header_end = std::min<std::size_t>(bytes.size(), 400);
    const std::size_t at = random() % (random() % 4 == 0 ? bytes.size() + 1 : header_end + 1);
    switch (random() % 5) {
      case 0:
        if (at < bytes.size()) bytes[at] ^= static_cast<char>(1u << (random() % 8));
        break;
      case 1:
        if (at < bytes.size()) bytes[at] = telling[random() % telling.size()];
        break;
      case 2:
        bytes.resize(at);
        break;
      case 3:
        bytes.insert(at, 1 + random() % 3, telling[random() % telling.size()]);
        break;
      default:
        bytes.insert(at, bytes.substr(random() % (bytes.size() + 1), random() % 60));
    }
  }
  return bytes;
}

/// Checks that everything which an opened file offers fits together.
inline void check_consistent(const attune::SafetensorsFile& file, const std::string& path,
                             std::size_t file_bytes) {
  std::size_t total = 0;
  for (const std::string& name : file.names()) {
    CHECK(file.has(name));
    const auto tensor = file.tensor(name);
    if (!tensor) {
      CHECK(tensor.error().code == attune::ErrorCode::kInvalidArgument);
      CHECK(tensor.error().message.find(path) != std::string::npos);
      continue;
    }
    std::size_t bytes = attune::dtype_size(tensor->dtype);
    for (std::int64_t extent : tensor->shape) {
      CHECK(extent >= 0);
      bytes *= static_cast<std::size_t>(extent);
    }
    CHECK(tensor->bytes == bytes);
    REQUIRE(tensor->data != nullptr);
    CHECK(reinterpret_cast<std::uintptr_t>(tensor->data) % attune::dtype_size(tensor->dtype) == 0);
    total += bytes;
  }
  CHECK(total <= file_bytes);
}

/// Writes what an opened file offers to another one, and checks that it comes back equal.
inline void check_copy(const attune::SafetensorsFile& file, const std::string& copy_path) {
  std::vector<attune::TensorToStore> tensors;
  for (const std::string& name : file.names()) {
    const auto tensor = file.tensor(name);
    if (tensor) tensors.push_back({name, tensor->dtype, tensor->shape, tensor->data});
  }
  REQUIRE(attune::write_safetensors(copy_path, tensors, file.metadata()));
  const auto copy = attune::SafetensorsFile::open(copy_path);
  REQUIRE(copy);
  CHECK(copy->metadata() == file.metadata());
  CHECK(copy->names().size() == tensors.size());
  for (const attune::TensorToStore& tensor : tensors) {
    CHECK(bytes_of(copy->tensor(tensor.name).value()) ==
          bytes_of(file.tensor(tensor.name).value()));
  }
}
