// SPDX-License-Identifier: Apache-2.0
// The safetensors file format (https://github.com/huggingface/safetensors): an 8-byte little-endian
// header length, a JSON header, then the tensors' bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <attune/result.h>
#include <attune/tensor.h>

namespace attune {

/// One tensor of a file: dense, row-major.
struct StoredTensor {
  Dtype dtype = Dtype::kF32;
  std::vector<std::int64_t> shape;
  const void* data =
      nullptr;            ///< Never null; aligned to the element size. Lives as long as the file.
  std::size_t bytes = 0;  ///< [bytes]
};

/// A file opened for reading. The mapping lives as long as any copy of this object. Tensors are
/// read from it in place; only those that the file has at a misaligned address are copied, once, by
/// open. NOTE: as with every mapping, a program that cuts the file short meanwhile ends this
/// process; replacing it by renaming, as write_file does, is safe.
class SafetensorsFile {
 public:
  /// Maps and checks the whole header before anything is returned: it must fit the file, every
  /// tensor's range must lie inside the data, match its dtype and shape without overflow, and
  /// overlap no other one; together they cover the data without holes; no key appears twice.
  /// Unknown fields of a tensor are ignored, as the format's own reader does. Errors: kNotFound or
  /// kIo for the file; kInvalidArgument naming the tensor and what is wrong with it, for anything
  /// else. A dtype that attune does not know is an error only for `tensor`.
  static Result<SafetensorsFile> open(const std::string& path);

  /// Names in alphabetical order.
  std::vector<std::string> names() const;
  bool has(const std::string& name) const;
  /// Errors: kInvalidArgument when absent (listing the names there are) or of an unknown dtype.
  Result<StoredTensor> tensor(const std::string& name) const;
  /// The header's `__metadata__` entries.
  const std::map<std::string, std::string>& metadata() const;

 private:
  struct Impl;
  std::shared_ptr<const Impl> impl_;
};

/// A tensor to be written: dense, row-major.
struct TensorToStore {
  std::string name;
  Dtype dtype = Dtype::kF32;
  std::vector<std::int64_t> shape;
  const void* data = nullptr;
};

/// Writes a file atomically (see write_file), tensors in the given order, data 8-byte aligned.
/// Errors: kIo; kInvalidArgument for a name that is repeated, reserved or not UTF-8, for metadata
/// that is not UTF-8, and for a shape that has negative extents, is too large or lacks its data.
Status write_safetensors(const std::string& path, const std::vector<TensorToStore>& tensors,
                         const std::map<std::string, std::string>& metadata = {});

}  // namespace attune
