// SPDX-License-Identifier: Apache-2.0
// Block lists of the input file that are wrong: each is refused with status 2, the tensor and the
// place, before anything is computed.
#include "tests/cli/block_lists.h"
#include "tests/support/safetensors_files.h"

namespace {

using attune::Dtype;
using Tensors = std::vector<attune::TensorToStore>;

const BlockLayout kLayout;  // One item, two heads, 3 by 4 blocks.

FileBlockList right_list() {
  FileBlockList list;
  list.offsets_extents = {1, 2, 4};
  list.offsets = {0, 2, 3, 3, 3, 4, 4, 6};
  list.indices = {0, 1, 2, 3, 0, 2};
  list.full = {1, 0, 0, 0, 1, 0};
  return list;
}

void write_file_with(Program& program, const Tensors& tensors) {
  Program::Operands o;
  o.q_len = kLayout.q_len;
  o.kv_len = kLayout.kv_len;
  o.more = tensors;
  program.write_operands("in.safetensors", o);
}

Outcome run(Program& program) {
  return program.run(
      {"run", "--problem", "P.json", "--input", "in.safetensors", "--output", "out.safetensors"});
}

void check_refused(Program& program, const std::vector<std::string>& words) {
  const Outcome ran = run(program);
  CAPTURE(ran.err);
  CHECK(ran.status == 2);
  CHECK(ran.err.starts_with("attune: "));
  CHECK(ran.err_has("hint: "));
  CHECK_FALSE(program.exists("out.safetensors"));
  for (const std::string& word : words) CHECK_MESSAGE(ran.err_has(word), word);
}

constexpr const char* kProblem = R"({"mask": "causal", "block_size": [16, 16]})";

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("entries of a block list that are wrong are refused with their place") {
    const struct {
      const char* what;
      std::function<void(FileBlockList&)> spoil;
      std::vector<std::string> words;
    } cases[] = {
        {"a block twice",
         [](FileBlockList& l) { l.indices[1] = 0; },
         {"`block_indices`", "element 1 (item 0, head 0, row 0) is 0", "each named once"}},
        {"blocks that fall",
         [](FileBlockList& l) { std::swap(l.indices[4], l.indices[5]); },
         {"`block_indices`", "element 5 (item 0, head 1, row 2) is 0", "rise"}},
        {"a block behind the keys",
         [](FileBlockList& l) { l.indices[3] = 4; },
         {"`block_indices`", "element 3 (item 0, head 1, row 0) is 4", "there are 4 blocks"}},
        {"a block before the keys",
         [](FileBlockList& l) { l.indices[2] = -1; },
         {"`block_indices`", "element 2 (item 0, head 0, row 1) is -1", "counted from 0"}},
        {"offsets that fall",
         [](FileBlockList& l) { l.offsets[2] = 1; },
         {"`block_offsets`", "item 0, head 0, row 1 goes from 2 to 1"}},
        {"offsets below 0",
         [](FileBlockList& l) { l.offsets[0] = -1; },
         {"`block_offsets`", "item 0, head 0, row 0 goes from -1 to 2"}},
        {"offsets beyond the indices",
         [](FileBlockList& l) { l.offsets[7] = 7; },
         {"`block_offsets`", "item 0, head 1, row 2 goes from 4 to 7", "the 6 elements"}},
        {"offsets at the end of what 32 bits hold",
         [](FileBlockList& l) { l.offsets[7] = std::numeric_limits<std::int32_t>::max(); },
         {"`block_offsets`", "item 0, head 1, row 2"}},
        {"offsets that leave out the first index",
         [](FileBlockList& l) { l.offsets[0] = 1; },
         {"`block_offsets`", "item 0, head 0, row 0 begins at 1", "begins at 0"}},
        {"offsets that end too early",
         [](FileBlockList& l) { l.offsets[7] = 5; },
         {"`block_offsets`", "item 0, head 1, row 2, the last, ends at 5", "6 elements"}},
        {"offsets that begin anew with each head",
         [](FileBlockList& l) { l.offsets = {0, 2, 3, 3, 0, 1, 1, 3}; },
         {"`block_offsets`", "item 0, head 1, row 0 begins at 0", "this one begins at 3"}}};
    Program program;
    program.write("P.json", kProblem);
    for (const auto& [what, spoil, words] : cases) {
      CAPTURE(what);
      FileBlockList list = right_list();
      spoil(list);
      write_file_with(program, list.tensors());
      check_refused(program, words);
    }
    const FileBlockList right = right_list();
    write_file_with(program, right.tensors());
    const Outcome ran = run(program);
    CAPTURE(ran.err);
    CHECK(ran.status == 0);
  }

  TEST_CASE("tensors of a block list of another dtype or shape are refused by name") {
    const FileBlockList list = right_list();
    const Tensors right = list.tensors();
    const struct {
      std::size_t spoilt;
      attune::TensorToStore by;
      std::vector<std::string> words;
    } cases[] = {
        {0, {"", Dtype::kF32, {1, 2, 4}, nullptr}, {"is f32 [1, 2, 4]", "I32"}},
        {0, {"", Dtype::kI32, {1, 2, 3}, nullptr}, {"[1, 2, 3]", "= [1, 2, 4]", "40 / 16"}},
        {0, {"", Dtype::kI32, {1, 1, 4}, nullptr}, {"[1, 1, 4]", "= [1, 2, 4]", "q_heads"}},
        {0, {"", Dtype::kI32, {2, 4}, nullptr}, {"[2, 4]", "[batch, q_heads, q_blocks + 1]"}},
        {0, {"", Dtype::kI32, {1, 2, 4, 1}, nullptr}, {"[1, 2, 4, 1]", "= [1, 2, 4]"}},
        {0, {"", Dtype::kI32, {}, nullptr}, {"i32 []", "= [1, 2, 4]"}},
        {1, {"", Dtype::kI8, {6}, nullptr}, {"is i8 [6]", "I32 [n]"}},
        {1, {"", Dtype::kI32, {1, 6}, nullptr}, {"is i32 [1, 6]", "I32 [n]"}},
        {2, {"", Dtype::kI32, {6}, nullptr}, {"is i32 [6]", "BOOL [6]"}},
        {2, {"", Dtype::kBool, {5}, nullptr}, {"is bool [5]", "BOOL [6]"}}};
    Program program;
    program.write("P.json", kProblem);
    for (const auto& [spoilt, by, words] : cases) {
      Tensors tensors = right;
      CAPTURE(tensors[spoilt].name);
      tensors[spoilt].dtype = by.dtype;
      tensors[spoilt].shape = by.shape;
      tensors[spoilt].data = list.offsets.data();
      write_file_with(program, tensors);
      std::vector<std::string> all = words;
      all.push_back("tensor `" + tensors[spoilt].name + "`");
      check_refused(program, all);
    }
  }

  TEST_CASE("indices of 64 bits are refused with the dtype that they must have") {
    Program program;
    program.write("P.json", R"({"block_size": [16, 16]})");
    std::string data(48 + 8 + 8, '\0');
    program.write("in.safetensors",
                  file_of(R"({"q":{"dtype":"F32","shape":[1,1,2,2],"data_offsets":[0,16]},)"
                          R"("k":{"dtype":"F32","shape":[1,1,2,2],"data_offsets":[16,32]},)"
                          R"("v":{"dtype":"F32","shape":[1,1,2,2],"data_offsets":[32,48]},)"
                          R"("block_offsets":{"dtype":"I32","shape":[1,1,2],)"
                          R"("data_offsets":[48,56]},)"
                          R"("block_indices":{"dtype":"I64","shape":[1],"data_offsets":[56,64]}})",
                          data));
    check_refused(program, {"`block_indices`", "I64", "it must be I32"});
  }

  TEST_CASE("a block_size without a list is refused by the names of what is missing") {
    const FileBlockList list = right_list();
    const Tensors all = list.tensors();
    Program program;
    program.write("P.json", kProblem);
    write_file_with(program, {});
    check_refused(program,
                  {"no tensor `block_offsets`", "`block_indices`", "`block_full`", "k, q, v"});
    write_file_with(program, {all[0], all[2]});
    check_refused(program, {"no tensor `block_indices`"});
    write_file_with(program, {all[1]});
    check_refused(program, {"no tensor `block_offsets`"});
  }

  TEST_CASE("a list without a block_size is refused, and so that nothing else is computed") {
    const FileBlockList list = right_list();
    Program program;
    program.write("P.json", R"({"mask": "causal"})");
    for (const attune::TensorToStore& tensor : list.tensors()) {
      write_file_with(program, {tensor});
      check_refused(program,
                    {"`" + tensor.name + "`", "`block_size`", "\"block_size\": [128, 128]"});
    }
  }

  TEST_CASE("every command that takes a file refuses a wrong list") {
    FileBlockList list = right_list();
    list.indices[3] = 4;
    Program program;
    program.write("P.json", kProblem);
    write_file_with(program, list.tensors());
    for (const char* command : {"tune", "verify", "explain", "bench"}) {
      CAPTURE(command);
      const Outcome ran =
          program.run({command, "--problem", "P.json", "--input", "in.safetensors", "--json"});
      CHECK(ran.status == 2);
      CHECK(ran.err_has("element 3 (item 0, head 1, row 0) is 4"));
      CHECK(ran.json()["error"]["code"] == "invalid_argument");
    }
  }

  TEST_CASE("lengths of zero take lists without a block, and no others") {
    Program program;
    program.write("P.json", kProblem);
    const std::int32_t zeros[8] = {};
    const struct {
      std::int64_t batch, q_len, kv_len;
      std::vector<std::int64_t> extents;
    } cases[] = {{1, 40, 0, {1, 2, 4}}, {1, 0, 50, {1, 2, 1}}, {0, 40, 50, {0, 2, 4}}};
    for (const auto& [batch, q_len, kv_len, extents] : cases) {
      CAPTURE(batch);
      CAPTURE(q_len);
      Program::Operands o;
      o.batch = batch;
      o.q_len = q_len;
      o.kv_len = kv_len;
      o.more = {{"block_offsets", Dtype::kI32, extents, zeros},
                {"block_indices", Dtype::kI32, {0}, zeros},
                {"block_full", Dtype::kBool, {0}, zeros}};
      program.write_operands("in.safetensors", o);
      const Outcome ran = run(program);
      CAPTURE(ran.err);
      CHECK(ran.status == 0);
      std::filesystem::remove(program.folder.file("out.safetensors"));
      o.more[1].shape = o.more[2].shape = {1};
      program.write_operands("in.safetensors", o);
      check_refused(program, {"`block_offsets`"});
    }
  }
}
