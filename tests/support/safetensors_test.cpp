// SPDX-License-Identifier: Apache-2.0
#include "src/support/safetensors.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>
#include <numeric>
#include <random>
#include <set>
#include <utility>

#include "src/support/files.h"
#include "tests/random_seed.h"
#include "tests/support/safetensors_files.h"
#include "tests/support/temp_folder.h"

using attune::Dtype;
using attune::ErrorCode;
using attune::SafetensorsFile;
using attune::StoredTensor;
using attune::TensorToStore;

namespace {

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// Opens bytes that must be refused as invalid, with a message that names the file; returns it.
std::string refusal(const std::string& bytes) {
  const TempFolder folder;
  const std::string path = folder.file("bad.safetensors");
  put(path, bytes);
  const auto file = SafetensorsFile::open(path);
  if (file) return "it was opened";
  CHECK(file.error().code == ErrorCode::kInvalidArgument);
  CHECK(contains(file.error().message, "`" + path + "`"));
  CHECK(file.error().message.find('\n') == std::string::npos);
  CHECK(file.error().message.size() < 600);
  return file.error().message;
}

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a file is written byte for byte as the format says") {
    const TempFolder folder;
    const std::uint16_t q[2] = {0x3c00, 0xbc00};
    const std::int8_t mask[3] = {1, 2, 3};
    REQUIRE(attune::write_safetensors(
        folder.file("f"), {{"q", Dtype::kF16, {1, 2}, q}, {"mask", Dtype::kI8, {3}, mask}},
        {{"made", "by \"hand\""}}));
    const std::string header = R"({"__metadata__":{"made":"by \"hand\""},)"
                               R"("q":{"dtype":"F16","shape":[1,2],"data_offsets":[0,4]},)"
                               R"("mask":{"dtype":"I8","shape":[3],"data_offsets":[4,7]}})";
    const std::string padding((8 - header.size() % 8) % 8, ' ');
    const std::string data("\x00\x3c\x00\xbc\x01\x02\x03", 7);
    CHECK(attune::read_file(folder.file("f")).value() == file_of(header + padding, data));

    REQUIRE(attune::write_safetensors(folder.file("even"), {}, {{"k", "three"}}));
    const std::string even = R"({"__metadata__":{"k":"three"}})";
    CHECK(attune::read_file(folder.file("even")).value() == file_of(even + "  "));
    REQUIRE(attune::write_safetensors(folder.file("even"), {}, {{"k", "three  "}}));
    const std::string full = R"({"__metadata__":{"k":"three  "}})";
    CHECK(attune::read_file(folder.file("even")).value() == file_of(full));
  }

  TEST_CASE("random files come back equal, aligned and in alphabetical order") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    const TempFolder folder;
    const std::string path = folder.file("random.safetensors");
    for (int round = 0; round < 40; ++round) {
      CAPTURE(round);
      const RandomFile expected = random_file(random);
      REQUIRE(attune::write_safetensors(path, expected.tensors, expected.metadata));
      const auto file = SafetensorsFile::open(path);
      REQUIRE_MESSAGE(file, file.error().message);
      CHECK(file->metadata() == expected.metadata);
      std::set<std::string> names;
      for (std::size_t i = 0; i < expected.tensors.size(); ++i) {
        const TensorToStore& stored = expected.tensors[i];
        names.insert(stored.name);
        const auto tensor = file->tensor(stored.name);
        REQUIRE(tensor);
        CHECK(tensor->dtype == stored.dtype);
        CHECK(tensor->shape == stored.shape);
        CHECK(bytes_of(*tensor) == expected.memory[i]);
      }
      CHECK(file->names() == std::vector<std::string>(names.begin(), names.end()));
      const auto size = static_cast<std::size_t>(std::filesystem::file_size(path));
      check_consistent(*file, path, size);
    }
  }

  TEST_CASE("a damaged file is opened consistently or refused with a message, and never crashes") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    const TempFolder folder;
    const std::string path = folder.file("damaged.safetensors");
    int opened = 0, refused = 0;
    for (int round = 0; round < 25; ++round) {
      const RandomFile valid = random_file(random);
      REQUIRE(attune::write_safetensors(path, valid.tensors, valid.metadata));
      const std::string original = attune::read_file(path).value();
      for (int i = 0; i < 160; ++i) {
        CAPTURE(round);
        CAPTURE(i);
        const std::string bytes = mutated(original, random);
        put(path, bytes);
        const auto file = SafetensorsFile::open(path);
        if (file) {
          ++opened;
          check_consistent(*file, path, bytes.size());
          // Not each of them, because every write is synced.
          if (opened % 10 == 0) check_copy(*file, folder.file("copy"));
        } else {
          ++refused;
          CHECK(file.error().code == ErrorCode::kInvalidArgument);
          CHECK(contains(file.error().message, "`" + path + "`"));
        }
      }
    }
    // Both happen in every run; a loop that only ever saw one of them would test little.
    CHECK(opened > 20);
    CHECK(refused > 1000);
  }

  TEST_CASE("files too short for a header are refused") {
    CHECK(contains(refusal(""), "0 bytes"));
    CHECK(contains(refusal("1234567"), "7 bytes"));
    CHECK(contains(refusal(little_endian(0)), "not a JSON object"));
  }

  TEST_CASE("a header length that does not fit is refused") {
    CHECK(contains(refusal(little_endian(3) + "{}"), "only 2 follow"));
    CHECK(contains(refusal(little_endian(100'000'000) + "{}"), "only 2 follow"));
    CHECK(contains(refusal(little_endian(100'000'001) + "{}"), "the format allows 100000000"));
    CHECK(contains(refusal(little_endian(~std::uint64_t{0}) + "{}"), "the format allows"));
    CHECK(contains(refusal(little_endian(~std::uint64_t{0} - 7) + "{}"), "the format allows"));
  }

  TEST_CASE("a header that is not one JSON object in UTF-8 is refused") {
    for (const char* header : {"[]", "null", "3", "\"{}\"", " {}", "\xef\xbb\xbf{}"}) {
      CAPTURE(header);
      CHECK(contains(refusal(file_of(header)), "not a JSON object"));
    }
    for (const char* header : {"{", "{}}", "{} {}", "{'a':1}", "{\"a\"}", "{,}", "{} // no"}) {
      CAPTURE(header);
      CHECK(contains(refusal(file_of(header)), "not valid JSON"));
    }
    CHECK(contains(refusal(file_of("{\"\xff\":{}}")), "not valid UTF-8"));
    CHECK(contains(refusal(file_of("{\"\xc0\xaf\":{}}")), "not valid UTF-8"));
    CHECK(contains(refusal(file_of(R"({"\ud800":{}})")), "not valid JSON"));
    CHECK(contains(refusal(file_of(std::string("{}\0{", 4))), "zero byte"));
  }

  TEST_CASE("deep nesting is refused, wherever it is") {
    constexpr int kDeep = 100000;
    const std::string lists = repeated("[", kDeep), objects = repeated("{\"a\":", kDeep);
    CHECK(contains(refusal(file_of("{\"q\":" + lists)), "tensor `q` is not a JSON object"));
    CHECK(contains(refusal(file_of(objects)), "nested deeper"));
    CHECK(contains(refusal(file_of("{\"q\":{\"shape\":" + lists)), "`shape`"));
    CHECK(contains(refusal(file_of("{\"q\":{\"other\":" + lists)), "nested deeper"));
    CHECK(contains(refusal(file_of("{\"q\":{\"other\":" + objects)), "nested deeper"));
    CHECK(contains(refusal(file_of(objects + "1" + repeated("}", kDeep))), "nested deeper"));
    CHECK(contains(refusal(file_of("{\"__metadata__\":{\"a\":" + lists)), "no text for `a`"));
  }

  TEST_CASE("a repeated key is refused, also when it is spelled with an escape") {
    const std::string entry = R"({"dtype":"I8","shape":[1],"data_offsets":[0,1]})";
    CHECK(contains(refusal(file_of("{\"q\":" + entry + ",\"q\":" + entry + "}", "1")),
                   "tensor `q` appears twice"));
    CHECK(contains(refusal(file_of("{\"q\":" + entry + ",\"\\u0071\":" + entry + "}", "1")),
                   "tensor `q` appears twice"));
    CHECK(
        contains(refusal(file_of(
                     R"({"q":{"dtype":"I8","dtype":"I8","shape":[1],"data_offsets":[0,1]}})", "1")),
                 "has the key `dtype` twice"));
    CHECK(contains(refusal(file_of(R"({"__metadata__":{},"__metadata__":{}})")),
                   "`__metadata__` appears twice"));
    CHECK(contains(refusal(file_of(R"({"__metadata__":{"a":"1","a":"1"}})")),
                   "has the key `a` twice"));
  }

  TEST_CASE("a tensor whose entry is malformed is refused by name") {
    const struct {
      const char* entry;
      const char* expected;
    } rows[] = {
        {"3", "is not a JSON object"},
        {"null", "is not a JSON object"},
        {"[]", "is not a JSON object"},
        {"{}", "has no `dtype`"},
        {R"({"shape":[4],"data_offsets":[0,4]})", "has no `dtype`"},
        {R"({"dtype":"I8","data_offsets":[0,4]})", "has no `shape`"},
        {R"({"dtype":"I8","shape":[4]})", "needs `data_offsets`"},
        {R"({"dtype":8,"shape":[4],"data_offsets":[0,4]})", "`dtype` that is not text"},
        {R"({"dtype":["I8"],"shape":[4],"data_offsets":[0,4]})", "`dtype` that is not text"},
        {R"({"dtype":"I8","shape":4,"data_offsets":[0,4]})", "needs `shape`"},
        {R"({"dtype":"I8","shape":{},"data_offsets":[0,4]})", "needs `shape`"},
        {R"({"dtype":"I8","shape":[[4]],"data_offsets":[0,4]})", "needs `shape`"},
        {R"({"dtype":"I8","shape":["4"],"data_offsets":[0,4]})", "needs `shape`"},
        {R"({"dtype":"I8","shape":[4.0],"data_offsets":[0,4]})", "needs `shape`"},
        {R"({"dtype":"I8","shape":[-4],"data_offsets":[0,4]})", "needs `shape`"},
        {R"({"dtype":"I8","shape":[-0],"data_offsets":[0,4]})", "needs `shape`"},
        {R"({"dtype":"I8","shape":[null],"data_offsets":[0,4]})", "needs `shape`"},
        {R"({"dtype":"I8","shape":[9223372036854775808],"data_offsets":[0,4]})", "needs `shape`"},
        {R"({"dtype":"I8","shape":[18446744073709551620],"data_offsets":[0,4]})", "needs `shape`"},
        {R"({"dtype":"I8","shape":[4],"data_offsets":4})", "needs `data_offsets`"},
        {R"({"dtype":"I8","shape":[4],"data_offsets":{"0":0}})", "needs `data_offsets`"},
        {R"({"dtype":"I8","shape":[4],"data_offsets":[4]})", "needs `data_offsets`"},
        {R"({"dtype":"I8","shape":[4],"data_offsets":[]})", "needs `data_offsets`"},
        {R"({"dtype":"I8","shape":[4],"data_offsets":[0,4,4]})", "needs `data_offsets`"},
        {R"({"dtype":"I8","shape":[4],"data_offsets":[0,4.0]})", "needs `data_offsets`"},
        {R"({"dtype":"I8","shape":[4],"data_offsets":[0,"4"]})", "needs `data_offsets`"},
        {R"({"dtype":"I8","shape":[4],"data_offsets":[-4,0]})", "needs `data_offsets`"},
        {R"({"dtype":"I8","shape":[4],"data_offsets":[0,1e99]})", "needs `data_offsets`"},
    };
    for (const auto& row : rows) {
      CAPTURE(row.entry);
      const std::string message =
          refusal(file_of(std::string("{\"bad \\u0007name\":") + row.entry + "}", "1234"));
      CHECK(contains(message, row.expected));
      CHECK(contains(message, "tensor `bad \\u0007name`"));
    }
  }

  TEST_CASE("a tensor whose range does not fit is refused by name") {
    const struct {
      const char* entry;
      const char* expected;
    } rows[] = {
        {R"({"dtype":"I8","shape":[0],"data_offsets":[4,0]})", "run backwards: [4, 0]"},
        {R"({"dtype":"I8","shape":[5],"data_offsets":[0,5]})", "past the end of the data"},
        {R"({"dtype":"I8","shape":[4],"data_offsets":[9223372036854775803,9223372036854775807]})",
         "past the end of the data"},
        {R"({"dtype":"I8","shape":[3],"data_offsets":[0,4]})", "takes 3 bytes"},
        {R"({"dtype":"F32","shape":[2],"data_offsets":[0,4]})", "takes 8 bytes"},
        {R"({"dtype":"F64","shape":[1],"data_offsets":[0,4]})", "takes 8 bytes"},
        {R"({"dtype":"F32","shape":[],"data_offsets":[0,0]})", "takes 4 bytes"},
        {R"({"dtype":"F32","shape":[0],"data_offsets":[0,4]})", "takes 0 bytes"},
        {R"({"dtype":"F4","shape":[7],"data_offsets":[0,4]})", "no possible size"},
        // 2^64 + 4 elements would pass as 4 if the product wrapped around,
        {R"({"dtype":"I8","shape":[274177,67280421310721,4],"data_offsets":[0,4]})",
         "no possible size"},
        {R"({"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,0]})",
         "no possible size"},
        // and an empty axis does not make the others' strides fit.
        {R"({"dtype":"I8","shape":[0,4294967296,4294967296],"data_offsets":[0,0]})",
         "no possible size"},
    };
    for (const auto& row : rows) {
      CAPTURE(row.entry);
      const std::string message =
          refusal(file_of(std::string("{\"name\":") + row.entry + "}", "1234"));
      CHECK(contains(message, row.expected));
      CHECK(contains(message, "tensor `name`"));
    }
  }

  TEST_CASE("tensors that overlap or leave holes are refused") {
    const auto entry = [](const char* name, int begin, int end) {
      return "\"" + std::string(name) + R"(":{"dtype":"I8","shape":[)" +
             std::to_string(end - begin) + R"(],"data_offsets":[)" + std::to_string(begin) + "," +
             std::to_string(end) + "]}";
    };
    const auto message = [&](const std::vector<std::string>& entries) {
      std::string header;
      for (const std::string& one : entries) header += (header.empty() ? "" : ",") + one;
      return refusal(file_of("{" + header + "}", "12345678"));
    };
    CHECK(contains(message({entry("a", 0, 5), entry("b", 4, 8)}), "tensor `b` begins at byte 4"));
    CHECK(contains(message({entry("a", 4, 8), entry("b", 0, 5)}), "inside tensor `b`"));
    CHECK(contains(message({entry("a", 0, 8), entry("b", 0, 8)}), "inside tensor `a`"));
    CHECK(contains(message({entry("a", 0, 8), entry("empty", 4, 4)}), "tensor `empty` begins"));
    CHECK(contains(message({entry("a", 1, 8)}), "bytes 0 to 1, before tensor `a`"));
    CHECK(contains(message({entry("a", 0, 3), entry("b", 4, 8)}), "bytes 3 to 4, before"));
    CHECK(contains(message({entry("a", 0, 7)}), "the last 1 bytes belong to no tensor"));
    CHECK(contains(message({}), "the last 8 bytes belong to no tensor"));
  }

  TEST_CASE("metadata that does not map text to text is refused") {
    for (const char* metadata : {"null", "[]", "\"text\"", "1"}) {
      CAPTURE(metadata);
      CHECK(contains(refusal(file_of(std::string("{\"__metadata__\":") + metadata + "}")),
                     "`__metadata__` is not a JSON object"));
    }
    for (const char* value : {"null", "1", "true", "[]", "{}", "1.5"}) {
      CAPTURE(value);
      CHECK(contains(refusal(file_of(std::string("{\"__metadata__\":{\"k\":") + value + "}}")),
                     "`__metadata__` has no text for `k`"));
    }
  }

  TEST_CASE("a hostile name cannot fill the message or break its line") {
    const std::string name = repeated("\\n\\u001b[2J", 20000);
    CHECK(contains(refusal(file_of("{\"" + name + "\":3}")), "is not a JSON object"));
  }

  TEST_CASE("what the format allows is read: scalars, empty tensors, any order, other fields") {
    const TempFolder folder;
    const std::string path = folder.file("f");
    const std::string header = R"({ "b" : {"data_offsets":[4,6],"shape":[2],"dtype":"BOOL"},
      "empty": {"dtype":"F16","shape":[3,0,2],"data_offsets":[4,4]},
      "scalar":{"dtype":"I32","shape":[],"data_offsets":[0,4],"note":{"a":[1,{"b":null}]}}}   )";
    put(path, file_of(header, std::string("\x01\x00\x00\x80\x00\x01", 6)));
    const auto file = SafetensorsFile::open(path);
    REQUIRE_MESSAGE(file, file.error().message);
    CHECK(file->names() == std::vector<std::string>{"b", "empty", "scalar"});
    CHECK(file->metadata().empty());
    const StoredTensor scalar = file->tensor("scalar").value();
    CHECK(scalar.shape.empty());
    CHECK(*static_cast<const std::int32_t*>(scalar.data) == -2147483647);
    const StoredTensor empty = file->tensor("empty").value();
    CHECK(empty.shape == std::vector<std::int64_t>{3, 0, 2});
    CHECK(empty.bytes == 0);
    CHECK(empty.data != nullptr);
    CHECK(bytes_of(file->tensor("b").value()) == std::string("\0\1", 2));
  }

  TEST_CASE("a file without tensors is written and read") {
    const TempFolder folder;
    REQUIRE(attune::write_safetensors(folder.file("f"), {}));
    const auto file = SafetensorsFile::open(folder.file("f"));
    REQUIRE(file);
    CHECK(file->names().empty());
    CHECK(contains(file->tensor("q").error().hint, "no tensors"));
  }

  TEST_CASE("a dtype that attune lacks is an error only for the tensor that has it") {
    const TempFolder folder;
    const std::string path = folder.file("f");
    const struct {
      const char* dtype;
      int bytes;  // Of eight elements; for a name the format does not have, any number passes.
    } rows[] = {{"F64", 64},    {"I64", 64},    {"U64", 64},   {"C64", 64}, {"U32", 32},
                {"I16", 16},    {"U16", 16},    {"U8", 8},     {"F4", 4},   {"F6_E2M3", 6},
                {"F8_E5M2", 8}, {"F8_E4M3", 8}, {"F9_NEW", 9}, {"f32", 32}};
    for (const auto& row : rows) {
      CAPTURE(row.dtype);
      const std::string end = std::to_string(row.bytes);
      const std::string next = std::to_string(row.bytes + 1);
      put(path, file_of(R"({"odd":{"dtype":")" + std::string(row.dtype) +
                            R"(","shape":[8],"data_offsets":[0,)" + end +
                            R"(]},"fine":{"dtype":"I8","shape":[1],"data_offsets":[)" + end + "," +
                            next + "]}}",
                        std::string(static_cast<std::size_t>(row.bytes + 1), 'x')));
      const auto file = SafetensorsFile::open(path);
      REQUIRE_MESSAGE(file, file.error().message);
      CHECK(file->has("odd"));
      CHECK(file->tensor("fine").value().bytes == 1);
      const auto odd = file->tensor("odd");
      REQUIRE(!odd);
      CHECK(odd.error().code == ErrorCode::kInvalidArgument);
      CHECK(contains(odd.error().message, "tensor `odd` has the dtype `" + std::string(row.dtype)));
      CHECK(contains(odd.error().hint, "F32, F16, BF16, I32, I8 or BOOL"));
    }
  }

  TEST_CASE("misaligned tensors are handed out aligned, with the same values") {
    const TempFolder folder;
    const std::string path = folder.file("f");
    const std::int8_t odd[3] = {1, 2, 3};
    const float values[2] = {1.5f, -2.25f};
    const std::uint16_t half[1] = {0x3c00};
    REQUIRE(attune::write_safetensors(path, {{"odd", Dtype::kI8, {3}, odd},
                                             {"empty", Dtype::kF32, {0}, nullptr},
                                             {"values", Dtype::kF32, {2}, values},
                                             {"half", Dtype::kF16, {1}, half}}));
    const auto file = SafetensorsFile::open(path);
    REQUIRE(file);
    check_consistent(*file, path, static_cast<std::size_t>(std::filesystem::file_size(path)));
    const auto* read = static_cast<const float*>(file->tensor("values").value().data);
    CHECK(read[0] == 1.5f);
    CHECK(read[1] == -2.25f);
    CHECK(*static_cast<const std::uint16_t*>(file->tensor("half").value().data) == 0x3c00);
  }

  TEST_CASE(
      "tensors stay readable while any copy of the file lives, and no longer, even if it is "
      "replaced") {
    const TempFolder folder;
    const std::string path = folder.file("f");
    const std::vector<std::int32_t> old_values(10000, 7), new_values(10, 8);
    REQUIRE(attune::write_safetensors(path, {{"v", Dtype::kI32, {10000}, old_values.data()}}));
    std::vector<SafetensorsFile> copies;
    {
      const auto file = SafetensorsFile::open(path);
      REQUIRE(file);
      copies.push_back(*file);
    }
    const StoredTensor tensor = copies[0].tensor("v").value();
    REQUIRE(attune::write_safetensors(path, {{"v", Dtype::kI32, {10}, new_values.data()}}));
    REQUIRE(tensor.bytes == 40000);
    const auto* values = static_cast<const std::int32_t*>(tensor.data);
    CHECK(std::accumulate(values, values + 10000, 0) == 70000);
    const auto is_mapped = [&] {
      return contains(attune::read_file("/proc/self/maps").value(), folder.path());
    };
    CHECK(is_mapped());
    copies.clear();
    CHECK_FALSE(is_mapped());
  }

  TEST_CASE("an absent tensor gets an error that lists the names, but not thousands of them") {
    const TempFolder folder;
    const std::string path = folder.file("f");
    const float one = 1;
    REQUIRE(attune::write_safetensors(
        path, {{"query", Dtype::kF32, {}, &one}, {"key\n", Dtype::kF32, {}, &one}}));
    const auto absent = SafetensorsFile::open(path)->tensor("qeury");
    REQUIRE(!absent);
    CHECK(absent.error().code == ErrorCode::kInvalidArgument);
    CHECK(absent.error().message == "`" + path + "` has no tensor `qeury`");
    CHECK(absent.error().hint == "did you mean `query`? it has key\\n, query");

    std::vector<TensorToStore> many;
    for (int i = 0; i < 5000; ++i) many.push_back({std::to_string(i), Dtype::kF32, {}, &one});
    REQUIRE(attune::write_safetensors(path, many));
    const auto file = SafetensorsFile::open(path);
    REQUIRE(file);
    CHECK(file->names().size() == 5000);
    const auto other = file->tensor("weights");
    REQUIRE(!other);
    CHECK(contains(other.error().hint, "and 4980 more"));
  }

  TEST_CASE("what is not a regular file is refused with the system's reason, without waiting") {
    const TempFolder folder;
    const auto absent = SafetensorsFile::open(folder.file("absent"));
    REQUIRE(!absent);
    CHECK(absent.error().code == ErrorCode::kNotFound);
    CHECK(contains(absent.error().message, folder.file("absent")));
    REQUIRE(::mkfifo(folder.file("pipe").c_str(), 0600) == 0);
    for (const std::string& path : {folder.path(), folder.file("pipe"), std::string("/dev/null")}) {
      CAPTURE(path);
      const auto file = SafetensorsFile::open(path);
      REQUIRE(!file);
      CHECK(file.error().code == ErrorCode::kIo);
      CHECK(contains(file.error().message, "`" + path + "`"));
    }
  }

  TEST_CASE("the writer refuses what it could not read back, and leaves no file") {
    const TempFolder folder;
    const float one = 1;
    const auto reason = [&](const std::vector<TensorToStore>& tensors,
                            const std::map<std::string, std::string>& metadata = {}) {
      const auto written = attune::write_safetensors(folder.file("f"), tensors, metadata);
      if (written) return std::string("it was written");
      CHECK(written.error().code == ErrorCode::kInvalidArgument);
      return written.error().message;
    };
    CHECK(contains(reason({{"a", Dtype::kF32, {}, &one}, {"a", Dtype::kF32, {}, &one}}), "twice"));
    CHECK(contains(reason({{"__metadata__", Dtype::kF32, {}, &one}}), "reserved"));
    CHECK(contains(reason({{"\xff", Dtype::kF32, {}, &one}}), "not UTF-8"));
    CHECK(contains(reason({}, {{"key", "\xed\xa0\x80"}}), "not UTF-8"));
    CHECK(contains(reason({{"a", Dtype::kF32, {1, -1}, &one}}), "no possible shape: [1, -1]"));
    CHECK(contains(reason({{"a", Dtype::kF32, {std::int64_t{1} << 62, 4}, &one}}), "no possible"));
    CHECK(contains(reason({{"a", Dtype::kF32, {1}, nullptr}}), "no data"));
    CHECK(folder.content().empty());

    const auto written = attune::write_safetensors(folder.file("absent/f"), {});
    REQUIRE(!written);
    CHECK(written.error().code == ErrorCode::kIo);
    CHECK(folder.content().empty());
  }

  TEST_CASE("a file object that was never opened has no tensors") {
    const SafetensorsFile file;
    CHECK(file.names().empty());
    CHECK_FALSE(file.has("q"));
    CHECK(file.metadata().empty());
    CHECK(!file.tensor("q"));
  }
}
