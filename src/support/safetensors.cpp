// SPDX-License-Identifier: Apache-2.0
#include "src/support/safetensors.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "src/support/files.h"
#include "src/support/text.h"
#include "src/support/try.h"

namespace attune {
namespace {

static_assert(std::endian::native == std::endian::little, "safetensors data is little-endian");

using Json = nlohmann::json;

constexpr std::size_t kLengthBytes = 8;
constexpr std::uint64_t kLargestHeader = 100'000'000;  // The format's own limit [bytes].
constexpr std::string_view kMetadataKey = "__metadata__";

/// Bits of one element of a dtype of the format, or 0 for a name that it does not define.
unsigned element_bits(std::string_view dtype) {
  static const std::map<unsigned, std::vector<std::string_view>> kBySize = {
      {64, {"F64", "I64", "U64", "C64"}},
      {32, {"F32", "I32", "U32"}},
      {16, {"F16", "BF16", "I16", "U16"}},
      {8, {"BOOL", "I8", "U8", "F8_E5M2", "F8_E4M3", "F8_E8M0", "F8_E4M3FNUZ", "F8_E5M2FNUZ"}},
      {6, {"F6_E2M3", "F6_E3M2"}},
      {4, {"F4"}}};
  for (const auto& [bits, names] : kBySize) {
    if (std::find(names.begin(), names.end(), dtype) != names.end()) return bits;
  }
  return 0;
}

/// The dtypes that attune can use, as the format writes them.
constexpr std::pair<Dtype, std::string_view> kUsable[] = {
    {Dtype::kF32, "F32"}, {Dtype::kF16, "F16"}, {Dtype::kBf16, "BF16"},
    {Dtype::kI32, "I32"}, {Dtype::kI8, "I8"},   {Dtype::kBool, "BOOL"}};

std::optional<Dtype> usable_dtype(std::string_view name) {
  for (const auto& [dtype, known] : kUsable) {
    if (known == name) return dtype;
  }
  return std::nullopt;
}

tl::unexpected<Error> refused(std::string message, std::string hint = {}) {
  return fail(ErrorCode::kInvalidArgument, std::move(message), std::move(hint));
}

/// Text from a file as it may stand in a message: on one line and not too long.
std::string escaped(std::string_view text) {
  constexpr std::size_t kLongest = 80;
  const std::string json =
      Json(text.substr(0, kLongest)).dump(-1, ' ', false, Json::error_handler_t::ignore);
  return json.substr(1, json.size() - 2) + (text.size() > kLongest ? "..." : "");
}

std::string shown(std::string_view text) { return fmt::format("`{}`", escaped(text)); }

/// What the header says about one tensor.
struct Entry {
  std::optional<std::string> dtype;
  std::optional<std::vector<std::int64_t>> shape;
  std::optional<std::vector<std::int64_t>> offsets;  // Relative to the end of the header.
  const void* data = nullptr;

  std::uint64_t begin() const { return static_cast<std::uint64_t>((*offsets)[0]); }
  std::uint64_t end() const { return static_cast<std::uint64_t>((*offsets)[1]); }
};

struct Header {
  std::map<std::string, Entry> tensors;
  std::map<std::string, std::string> metadata;
};

/// Reads the header event by event. Unlike a document tree this sees repeated keys, stops at the
/// first fault, and takes no memory for what is not wanted.
class HeaderReader : public nlohmann::json_sax<Json> {
 public:
  Header header;
  std::string problem;

  bool null() override { return value(Kind::kOther); }
  bool boolean(bool) override { return value(Kind::kOther); }
  bool number_integer(number_integer_t) override { return value(Kind::kOther); }
  bool number_unsigned(number_unsigned_t number) override { return value(Kind::kWhole, number); }
  bool number_float(number_float_t, const string_t&) override { return value(Kind::kOther); }
  bool string(string_t& text) override { return value(Kind::kText, 0, &text); }
  bool binary(binary_t&) override { return value(Kind::kOther); }

  bool start_object(std::size_t) override {
    if (!value(Kind::kObject)) return false;
    keys_.emplace_back();
    return open();
  }
  bool start_array(std::size_t) override { return value(Kind::kList) && open(); }
  bool end_array() override {
    --depth_;
    return true;
  }

  bool end_object() override {
    keys_.pop_back();
    --depth_;
    if (depth_ != 1 || in_metadata_) return true;
    if (!entry_->dtype) return refuse("has no `dtype`");
    if (!entry_->shape) return refuse("has no `shape`");
    if (entry_->offsets && entry_->offsets->size() == 2) return true;
    return refuse("needs `data_offsets` of two numbers: begin and end");
  }

  bool key(string_t& text) override {
    const bool repeated = !keys_.back().insert(text).second;
    if (depth_ == 1) {
      name_ = text;
      in_metadata_ = text == kMetadataKey;
      if (!in_metadata_ && !repeated) entry_ = &header.tensors[text];
      if (repeated) return refuse("appears twice");
      return true;
    }
    if (repeated) return refuse(fmt::format("has the key {} twice", shown(text)));
    if (depth_ == 2) key_ = text;
    return true;
  }

  bool parse_error(std::size_t position, const std::string&, const Json::exception& why) override {
    const bool encoding = std::strstr(why.what(), "ill-formed UTF-8") != nullptr;
    problem = fmt::format("its header is not valid {}, at byte {} of it",
                          encoding ? "UTF-8" : "JSON", position);
    return false;
  }

 private:
  enum class Kind { kObject, kList, kText, kWhole, kOther };

  /// Takes one value or the beginning of one, `depth_` being the number of open brackets around it.
  bool value(Kind kind, std::uint64_t number = 0, std::string* text = nullptr) {
    if (depth_ == 0) return true;  // Only an object begins with `{`.
    if (depth_ == 1) return kind == Kind::kObject || refuse("is not a JSON object");
    if (in_metadata_) {
      if (kind != Kind::kText) return refuse(fmt::format("has no text for {}", shown(key_)));
      header.metadata[key_] = std::move(*text);
      return true;
    }
    if (key_ == "dtype") {
      if (kind != Kind::kText) return refuse("has a `dtype` that is not text");
      entry_->dtype = std::move(*text);
    } else if (key_ == "shape" || key_ == "data_offsets") {
      auto& list = key_ == "shape" ? entry_->shape : entry_->offsets;
      constexpr auto kLargest = std::uint64_t{std::numeric_limits<std::int64_t>::max()};
      if (depth_ == 2 && kind == Kind::kList) {
        list.emplace();
      } else if (depth_ == 2 || kind != Kind::kWhole || number > kLargest) {
        return refuse(
            fmt::format("needs `{}` to be a list of whole numbers from 0 to {}", key_, kLargest));
      } else {
        list->push_back(static_cast<std::int64_t>(number));
      }
    }
    return true;  // Other fields are of no interest.
  }

  bool open() {
    constexpr int kDeepest = 16;  // The format itself needs three.
    return ++depth_ <= kDeepest || refuse(fmt::format("is nested deeper than {}", kDeepest));
  }

  bool refuse(std::string_view what) {
    problem = fmt::format("{}{} {}", in_metadata_ ? "" : "tensor ", shown(name_), what);
    return false;
  }

  int depth_ = 0;
  bool in_metadata_ = false;
  Entry* entry_ = nullptr;
  std::string name_;                                   // The last key of the header itself,
  std::string key_;                                    // and of the object that belongs to it.
  std::vector<std::unordered_set<std::string>> keys_;  // Of every object that is open.
};

Result<Header> parse_header(std::string_view text) {
  // The parser would skip a byte order mark, and take a zero byte for the end of the text.
  if (text.empty() || text.front() != '{') return refused("its header is not a JSON object");
  if (text.find('\0') != std::string_view::npos) return refused("its header has a zero byte");
  HeaderReader reader;
  if (!Json::sax_parse(text, &reader)) return refused(std::move(reader.problem));
  return std::move(reader.header);
}

/// Bytes that a shape takes. None when they overflow, counting empty axes as 1, so that strides
/// never overflow either, or when elements of less than a byte do not fill the last one.
std::optional<std::uint64_t> bytes_of(const std::vector<std::int64_t>& shape, unsigned bits) {
  std::uint64_t total = bits;
  bool empty = false;
  for (std::int64_t extent : shape) {
    if (extent < 0) return std::nullopt;
    empty |= extent == 0;
    const auto factor = static_cast<std::uint64_t>(std::max<std::int64_t>(extent, 1));
    if (__builtin_mul_overflow(total, factor, &total)) return std::nullopt;
  }
  if (empty) return 0;
  if (total % 8 != 0) return std::nullopt;
  return total / 8;
}

std::string shape_text(const std::vector<std::int64_t>& shape) {
  const std::size_t most = std::min<std::size_t>(shape.size(), 8);
  return fmt::format("[{}{}]", fmt::join(shape.data(), shape.data() + most, ", "),
                     most < shape.size() ? ", ..." : "");
}

/// Checks one tensor alone.
Status check_entry(const std::string& name, const Entry& entry, std::uint64_t data_bytes) {
  if (entry.begin() > entry.end()) {
    return refused(fmt::format("tensor {} has data_offsets that run backwards: [{}, {}]",
                               shown(name), entry.begin(), entry.end()));
  }
  if (entry.end() > data_bytes) {
    return refused(fmt::format("tensor {} ends at byte {}, past the end of the data ({} bytes)",
                               shown(name), entry.end(), data_bytes),
                   "the file may have been cut short: copy or write it again");
  }
  // A dtype of a later version of the format has no size here; its range is checked all the same.
  const unsigned bits = element_bits(*entry.dtype);
  const auto needed = bytes_of(*entry.shape, bits != 0 ? bits : 8);
  if (!needed) {
    return refused(fmt::format("tensor {} has the shape {}, which is no possible size in {}",
                               shown(name), shape_text(*entry.shape), shown(*entry.dtype)));
  }
  if (bits != 0 && *needed != entry.end() - entry.begin()) {
    return refused(
        fmt::format("tensor {} of dtype {} and shape {} takes {} bytes, but its "
                    "data_offsets [{}, {}] hold {}",
                    shown(name), *entry.dtype, shape_text(*entry.shape), *needed, entry.begin(),
                    entry.end(), entry.end() - entry.begin()));
  }
  return {};
}

/// Checks that the tensors lie one after the other: the format allows neither overlap nor holes.
Status check_coverage(const std::map<std::string, Entry>& tensors, std::uint64_t data_bytes) {
  std::vector<const std::pair<const std::string, Entry>*> order;
  for (const auto& item : tensors) order.push_back(&item);
  std::sort(order.begin(), order.end(),
            [](const auto* a, const auto* b) { return *a->second.offsets < *b->second.offsets; });
  const std::string* previous = nullptr;
  std::uint64_t covered = 0;
  for (const auto* item : order) {
    const auto& [name, entry] = *item;
    if (entry.begin() < covered) {
      return refused(fmt::format("tensor {} begins at byte {}, inside tensor {}, which ends at {}",
                                 shown(name), entry.begin(), shown(*previous), covered));
    }
    if (entry.begin() > covered) {
      return refused(fmt::format("bytes {} to {}, before tensor {}, belong to no tensor", covered,
                                 entry.begin(), shown(name)),
                     "tensors must follow one another without holes");
    }
    covered = entry.end();
    previous = &name;
  }
  if (covered == data_bytes) return {};
  return refused(fmt::format("the last {} bytes belong to no tensor", data_bytes - covered),
                 "tensors must cover the data to its end");
}

/// Checks the file's bytes from the first to the last. The entries point into them afterwards.
Result<Header> read_contents(std::string_view bytes) {
  if (bytes.size() < kLengthBytes) {
    return refused(
        fmt::format("a file of {} bytes cannot be a safetensors file: the length of its "
                    "header alone takes {}",
                    bytes.size(), kLengthBytes));
  }
  std::uint64_t header_bytes = 0;
  std::memcpy(&header_bytes, bytes.data(), kLengthBytes);
  bytes.remove_prefix(kLengthBytes);
  if (header_bytes > kLargestHeader) {
    return refused(fmt::format("it announces a header of {} bytes; the format allows {}",
                               header_bytes, kLargestHeader),
                   "this is probably not a safetensors file");
  }
  if (header_bytes > bytes.size()) {
    return refused(fmt::format("it announces a header of {} bytes, but only {} follow",
                               header_bytes, bytes.size()),
                   "the file may have been cut short: copy or write it again");
  }
  ATTUNE_TRY(Header header, parse_header(bytes.substr(0, header_bytes)));
  bytes.remove_prefix(header_bytes);
  for (auto& [name, entry] : header.tensors) {
    ATTUNE_CHECK_OK(check_entry(name, entry, bytes.size()));
    entry.data = bytes.data() + entry.begin();
  }
  ATTUNE_CHECK_OK(check_coverage(header.tensors, bytes.size()));
  return header;
}

/// A whole file in memory, read-only.
struct Mapping {
  std::shared_ptr<void> memory;  // Unmaps it; null for an empty file, which cannot be mapped.
  std::string_view bytes;
};

Result<Mapping> map_file(const std::string& path) {
  // Without O_NONBLOCK, opening a pipe would wait for a writer instead of being refused.
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  struct stat facts {};
  int error = descriptor < 0 || ::fstat(descriptor, &facts) != 0 ? errno : 0;
  if (error == 0 && S_ISDIR(facts.st_mode)) error = EISDIR;
  if (error == 0 && !S_ISREG(facts.st_mode)) error = ENODEV;
  const auto size = static_cast<std::size_t>(facts.st_size);
  void* data = nullptr;
  if (error == 0 && size > 0) {
    data = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (data == MAP_FAILED) error = errno;
  }
  if (descriptor >= 0) ::close(descriptor);
  if (error == 0 && size == 0) return Mapping{};
  if (error == 0) {
    return Mapping{std::shared_ptr<void>(data, [size](void* memory) { ::munmap(memory, size); }),
                   std::string_view(static_cast<const char*>(data), size)};
  }
  const bool absent = error == ENOENT || error == ENOTDIR;
  return fail(absent ? ErrorCode::kNotFound : ErrorCode::kIo,
              fmt::format("cannot read `{}`: {}", path, std::strerror(error)),
              error == ENODEV ? "a safetensors file is mapped, so it must be a regular file" : "");
}

/// A JSON string. Errors: kInvalidArgument when the text is not UTF-8.
Result<std::string> json_string(const std::string& text) {
  std::string json = Json(text).dump(-1, ' ', false, Json::error_handler_t::ignore);
  if (Json::parse(json, nullptr, false) == Json(text)) return json;
  return refused(fmt::format("the name or text {} is not UTF-8", shown(text)));
}

}  // namespace

struct SafetensorsFile::Impl {
  std::string path;
  Mapping file;
  Header header;
  std::vector<std::unique_ptr<std::byte[]>> copies;  // Of tensors that the file has misaligned.

  /// What a default-constructed SafetensorsFile reads: a file without tensors.
  static const Impl& of(const std::shared_ptr<const Impl>& impl) {
    static const Impl kEmpty;
    return impl != nullptr ? *impl : kEmpty;
  }
};

Result<SafetensorsFile> SafetensorsFile::open(const std::string& path) {
  auto impl = std::make_shared<Impl>();
  impl->path = path;
  ATTUNE_TRY(impl->file, map_file(path));
  Result<Header> header = read_contents(impl->file.bytes);
  if (!header) {
    Error error = std::move(header).error();
    error.message = fmt::format("`{}`: {}", path, error.message);
    return tl::unexpected<Error>(std::move(error));
  }
  impl->header = std::move(header).value();
  for (auto& [name, entry] : impl->header.tensors) {
    const auto dtype = usable_dtype(*entry.dtype);
    if (!dtype || reinterpret_cast<std::uintptr_t>(entry.data) % dtype_size(*dtype) == 0) continue;
    const std::size_t bytes = entry.end() - entry.begin();
    impl->copies.push_back(std::make_unique<std::byte[]>(bytes));
    std::memcpy(impl->copies.back().get(), entry.data, bytes);
    entry.data = impl->copies.back().get();
  }
  SafetensorsFile file;
  file.impl_ = std::move(impl);
  return file;
}

std::vector<std::string> SafetensorsFile::names() const {
  std::vector<std::string> names;
  for (const auto& [name, entry] : Impl::of(impl_).header.tensors) names.push_back(name);
  return names;
}

bool SafetensorsFile::has(const std::string& name) const {
  return Impl::of(impl_).header.tensors.contains(name);
}

Result<StoredTensor> SafetensorsFile::tensor(const std::string& name) const {
  const Impl& impl = Impl::of(impl_);
  const auto found = impl.header.tensors.find(name);
  if (found == impl.header.tensors.end()) {
    const std::string absent = fmt::format("`{}` has no tensor {}", impl.path, shown(name));
    if (impl.header.tensors.empty()) return refused(absent, "it has no tensors at all");
    std::vector<std::string> known;
    for (const auto& [other, entry] : impl.header.tensors) known.push_back(escaped(other));
    std::string hint = did_you_mean(escaped(name), known);
    constexpr std::size_t kMostListed = 20;
    const std::size_t more = known.size() - std::min(known.size(), kMostListed);
    known.resize(known.size() - more);
    hint += fmt::format("it has {}", fmt::join(known, ", "));
    return refused(absent, more > 0 ? fmt::format("{} and {} more", hint, more) : hint);
  }
  const Entry& entry = found->second;
  const auto dtype = usable_dtype(*entry.dtype);
  if (!dtype) {
    std::vector<std::string> usable;
    for (const auto& [known, format_name] : kUsable) usable.emplace_back(format_name);
    return refused(fmt::format("`{}`: tensor {} has the dtype {}, which attune cannot use",
                               impl.path, shown(name), shown(*entry.dtype)),
                   fmt::format("convert it to {}", list_of(usable)));
  }
  return StoredTensor{*dtype, *entry.shape, entry.data, entry.end() - entry.begin()};
}

const std::map<std::string, std::string>& SafetensorsFile::metadata() const {
  return Impl::of(impl_).header.metadata;
}

Status write_safetensors(const std::string& path, const std::vector<TensorToStore>& tensors,
                         const std::map<std::string, std::string>& metadata) {
  const std::string cannot = fmt::format("cannot write `{}`: ", path);
  std::vector<std::string> members;
  if (!metadata.empty()) {
    std::vector<std::string> entries;
    for (const auto& [key, text] : metadata) {
      ATTUNE_TRY(const std::string json_key, json_string(key));
      ATTUNE_TRY(const std::string json_text, json_string(text));
      entries.push_back(json_key + ":" + json_text);
    }
    members.push_back(fmt::format("\"{}\":{{{}}}", kMetadataKey, fmt::join(entries, ",")));
  }
  std::uint64_t data_bytes = 0;
  std::vector<std::uint64_t> sizes;
  std::set<std::string_view> names;
  for (const TensorToStore& tensor : tensors) {
    ATTUNE_TRY(const std::string name, json_string(tensor.name));
    if (tensor.name == kMetadataKey || !names.insert(tensor.name).second) {
      return refused(fmt::format("{}the tensor name {} is {}", cannot, shown(tensor.name),
                                 tensor.name == kMetadataKey ? "reserved" : "given twice"));
    }
    const auto bytes = bytes_of(tensor.shape, static_cast<unsigned>(8 * dtype_size(tensor.dtype)));
    if (!bytes || (*bytes > 0 && tensor.data == nullptr)) {
      return refused(
          fmt::format("{}tensor {} has {}", cannot, shown(tensor.name),
                      bytes ? "no data" : "no possible shape: " + shape_text(tensor.shape)));
    }
    const auto* format =
        std::find_if(std::begin(kUsable), std::end(kUsable),
                     [&](const auto& known) { return known.first == tensor.dtype; });
    members.push_back(fmt::format(R"({}:{{"dtype":"{}","shape":[{}],"data_offsets":[{},{}]}})",
                                  name, format->second, fmt::join(tensor.shape, ","), data_bytes,
                                  data_bytes + *bytes));
    sizes.push_back(*bytes);
    data_bytes += *bytes;
  }
  std::string header = fmt::format("{{{}}}", fmt::join(members, ","));
  header.append((8 - header.size() % 8) % 8, ' ');
  const std::uint64_t header_bytes = header.size();
  if (header_bytes > kLargestHeader) {
    return refused(fmt::format("{}its header would take {} bytes; the format allows {}", cannot,
                               header_bytes, kLargestHeader));
  }
  std::string content;
  content.reserve(kLengthBytes + header_bytes + data_bytes);
  content.append(reinterpret_cast<const char*>(&header_bytes), kLengthBytes);
  content += header;
  for (std::size_t i = 0; i < tensors.size(); ++i) {
    if (sizes[i] > 0) content.append(static_cast<const char*>(tensors[i].data), sizes[i]);
  }
  return write_file(path, content);
}

}  // namespace attune
