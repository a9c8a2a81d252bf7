// SPDX-License-Identifier: Apache-2.0
// Wrong input ends with status 2, one clear line that names what is wrong, and no output file.
#include "tests/cli/program.h"

namespace {

/// A safetensors file from a header and a number of data bytes, right or wrong.
std::string raw_safetensors(const std::string& header, std::size_t data_bytes,
                            std::size_t claimed_length) {
  std::string file;
  for (int byte = 0; byte < 8; ++byte) {
    file += static_cast<char>(static_cast<std::uint64_t>(claimed_length) >> (8 * byte) & 0xff);
  }
  return file + header + std::string(data_bytes, '\1');
}

std::string raw_safetensors(const std::string& header, std::size_t data_bytes) {
  return raw_safetensors(header, data_bytes, header.size());
}

/// A header of q, k and v, f32 [1, 1, 2, 2], with the given offsets of v.
std::string header_with_v(const std::string& v_shape, const std::string& v_offsets) {
  return R"({"q":{"dtype":"F32","shape":[1,1,2,2],"data_offsets":[0,16]},)"
         R"("k":{"dtype":"F32","shape":[1,1,2,2],"data_offsets":[16,32]},)"
         R"("v":{"dtype":"F32","shape":)" +
         v_shape + R"(,"data_offsets":)" + v_offsets + "}}";
}

/// Runs the case and checks everything that holds for each of them.
Outcome refused(Program& program, const std::vector<std::string>& more = {}) {
  std::vector<std::string> words = {
      "run", "--problem", "P.json", "--input", "in.safetensors", "--output", "out.safetensors"};
  words.insert(words.end(), more.begin(), more.end());
  const Outcome ran = program.run(words);
  CAPTURE(ran.err);
  CHECK(ran.status == 2);
  CHECK(ran.err.starts_with("attune: "));
  CHECK_FALSE(ran.err_has("terminate"));
  CHECK_FALSE(program.exists("out.safetensors"));
  for (const std::string& name : program.folder.content()) CHECK_FALSE(name.ends_with(".tmp"));
  return ran;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a wrong configuration is refused by the name of its field") {
    const struct {
      const char* problem;
      std::vector<std::string> words;
    } cases[] = {{R"({"hed_dim": 4})", {"`hed_dim`", "did you mean `head_dim`"}},
                 {R"({"dtype": "f61"})", {"`dtype`", "`f61`"}},
                 {R"({"dtype": "f16"})", {"`dtype`", "f16", "f32"}},
                 {R"({"head_dim": 8})", {"`head_dim`", "8", "`q`"}},
                 {R"({"head_dim": "4"})", {"`head_dim`"}},
                 {R"({"q_heads": 3})", {"`q_heads`", "3"}},
                 {R"({"scale": "inf"})", {"`scale`"}},
                 {R"({"scale": 1e999})", {"`scale`", "1e999"}},
                 {R"({"scale": NaN})", {"`scale`", "P.json"}},
                 {R"json({"mask": "window(3)"})json", {"mask: column 1", "window(l, r)"}},
                 {R"({"score": "scroe * 2"})", {"score: column 1", "did you mean `score`"}},
                 {R"({"sink": "s[h]"})", {"sink: column 1", "`s`", "`in.safetensors` has no"}},
                 {R"({"normalizer": "softmin"})", {"`normalizer`", "softmin"}},
                 {R"({"block_size": [128, 128]})",
                  {"`in.safetensors`", "`block_offsets`", "`block_indices`", "`block_full`"}},
                 {R"([1, 2])", {"JSON object"}},
                 {"{\n\"head_dim\": 4,\n}", {"P.json", "line 3"}},
                 {"{\"head_dim\": ", {"ends too early"}},
                 {"", {"ends too early"}}};
    for (const auto& [problem, words] : cases) {
      CAPTURE(problem);
      Program program;
      program.write("P.json", problem);
      program.write_operands("in.safetensors");
      const Outcome ran = refused(program);
      for (const std::string& word : words)
        CHECK_MESSAGE(ran.err_has(word), word << " in " << ran.err);
    }
  }

  TEST_CASE("tensors that do not fit each other are refused by name") {
    Program program;
    program.write("P.json", "{}");
    Program::Operands operands;
    SUBCASE("head dims of q and k") {
      operands.k_head_dim = 6;
      program.write_operands("in.safetensors", operands);
      const Outcome ran = refused(program);
      CHECK(ran.err_has("head dims of q and k"));
      CHECK(ran.err_has("4 and 6"));
    }
    SUBCASE("query heads and kv heads") {
      operands.q_heads = 5;
      operands.kv_heads = 2;
      program.write_operands("in.safetensors", operands);
      const Outcome ran = refused(program);
      CHECK(ran.err_has("`q_heads` is 5"));
      CHECK(ran.err_has("`kv_heads` = 2"));
    }
    SUBCASE("a missing tensor") {
      operands.without = "k";
      program.write_operands("in.safetensors", operands);
      const Outcome ran = refused(program);
      CHECK(ran.err_has("`k`"));
      CHECK(ran.err_has("q"));
      CHECK(ran.err_has("v"));
    }
  }

  TEST_CASE("reserved tensors that this version does not compute are refused by name") {
    for (const char* name : {"q_lens", "kv_lens", "q_offsets", "kv_offsets", "page_table"}) {
      CAPTURE(name);
      Program program;
      program.write("P.json", "{}");
      Program::Operands operands;
      operands.extra = name;
      program.write_operands("in.safetensors", operands);
      const Outcome ran = refused(program);
      CHECK(ran.err_has(std::string("`") + name + "`"));
      CHECK(ran.err_has("not in this version"));
    }
  }

  TEST_CASE("a truncated or lying safetensors file is refused") {
    const std::string right = header_with_v("[1,1,2,2]", "[32,48]");
    const struct {
      const char* what;
      std::string content;
    } cases[] = {
        {"empty", ""},
        {"cut inside the length", "abc"},
        {"header beyond the file", raw_safetensors(right, 48, 1 << 20)},
        {"header length that overflows", raw_safetensors(right, 48, std::size_t(-1))},
        {"cut inside the data", raw_safetensors(right, 40)},
        {"offsets past the end", raw_safetensors(header_with_v("[1,1,2,2]", "[64,80]"), 48)},
        {"offsets that overlap", raw_safetensors(header_with_v("[1,1,2,2]", "[24,40]"), 48)},
        {"offsets in the wrong order", raw_safetensors(header_with_v("[1,1,2,2]", "[48,32]"), 48)},
        {"offsets that overflow",
         raw_safetensors(header_with_v("[1,1,2,2]", "[18446744073709551600,18446744073709551616]"),
                         48)},
        {"a shape that overflows",
         raw_safetensors(header_with_v("[4294967296,4294967296,4,1]", "[32,48]"), 48)},
        {"a negative extent", raw_safetensors(header_with_v("[1,-1,2,2]", "[32,48]"), 48)},
        {"a shape that is not the data's",
         raw_safetensors(header_with_v("[1,1,2,3]", "[32,48]"), 48)},
        {"no JSON", raw_safetensors("{\"q\":", 48)}};
    for (const auto& [what, content] : cases) {
      CAPTURE(what);
      Program program;
      program.write("P.json", "{}");
      program.write("in.safetensors", content);
      refused(program);
    }
    Program program;
    program.write("P.json", "{}");
    program.write("in.safetensors", raw_safetensors(right, 48));
    CHECK(program
              .run({"run", "--problem", "P.json", "--input", "in.safetensors", "--output",
                    "out.safetensors"})
              .status == 0);
  }

  TEST_CASE("files that are not there and flags out of range are refused") {
    Program program;
    program.write("P.json", "{}");
    program.write_operands("in.safetensors");
    CHECK(refused(program, {"--schedule", "flash_cpu tile_q=7"}).err_has("schedule: "));
    CHECK(refused(program, {"--schedule", "flash_tpu"}).err_has("`flash_tpu`"));
    CHECK(refused(program, {"--schedule", "naive naive"}).err_has("name=integer"));
    CHECK(refused(program, {"--device", "cuda:x"}).err_has("`cuda:x`"));
    // A device that no machine has: refused for want of a driver or of the device.
    CHECK(refused(program, {"--device", "cuda:4000"}).err_has("hint:"));
    CHECK(refused(program, {"--device", "tpu"}).err_has("`tpu`"));
    CHECK(refused(program, {"--tune", "-1"}).err_has("--tune"));
    CHECK(refused(program, {"--tune", "nan"}).err_has("--tune"));
    CHECK(refused(program, {"--threads", "-1"}).err_has("--threads"));
    CHECK(refused(program, {"--nonsense"}).err_has("--nonsense"));
    for (const char* missing : {"P.json", "in.safetensors"}) {
      std::filesystem::rename(program.folder.file(missing), program.folder.file("aside"));
      CHECK(refused(program).err_has(missing));
      std::filesystem::rename(program.folder.file("aside"), program.folder.file(missing));
    }
  }

  TEST_CASE("a wrong expression is shown with a caret under the place, by every command") {
    Program program;
    program.write("P.json", R"({"head_dim": 4, "q_heads": 2, "mask": "kv <= pos && kv > pso"})");
    program.write_operands("in.safetensors");
    const std::string shown =
        "  kv <= pos && kv > pso\n"
        "                    ^\n";
    CHECK(refused(program).err_has(shown));
    const std::vector<std::vector<std::string>> commands = {{"tune", "--q-len", "8"},
                                                            {"verify"},
                                                            {"explain"},
                                                            {"bench", "--q-len", "8"},
                                                            {"emit", "--arch", "cpu"}};
    for (std::vector<std::string> words : commands) {
      CAPTURE(words.front());
      words.insert(words.end(), {"--problem", "P.json", "--json"});
      const Outcome ran = program.run(words);
      CHECK(ran.status == 2);
      CHECK(ran.err_has("mask: column 19: unknown name `pso`\n" + shown));
      CHECK(ran.err_has("  hint: did you mean `pos`?"));
      const auto error = ran.json()["error"];
      CHECK(error["code"] == "invalid_argument");
      CHECK(error["detail"].get<std::string>().find("kv > pso") != std::string::npos);
    }
  }

  TEST_CASE("named tensors that cannot be read are refused by name, but only where they matter") {
    const char* kept = R"("kept":{"dtype":"I64","shape":[2,1],"data_offsets":[48,64]})";
    std::string header = header_with_v("[1,1,2,2]", "[32,48]");
    header.insert(header.size() - 1, std::string(",") + kept);
    Program program;
    program.write("in.safetensors", raw_safetensors(header, 64));
    program.write("P.json", R"({"mask": "kept[q, kv] == 1"})");
    const Outcome ran = refused(program);
    CHECK(ran.err_has("`kept` has the dtype `I64`"));
    CHECK(ran.err_has("F32, F16, BF16, I32, I8 or BOOL"));
    program.write("P.json", "{}");
    CHECK(program
              .run({"run", "--problem", "P.json", "--input", "in.safetensors", "--output",
                    "out.safetensors"})
              .status == 0);
  }

  TEST_CASE("named tensors and scalars that do not fit the expressions are refused by name") {
    const std::vector<std::int32_t> zeros(64);
    using attune::Dtype;
    const struct {
      const char* problem;
      attune::TensorToStore given;
      std::vector<std::string> words;
    } cases[] = {{R"({"score": "score + bias[b, h, q, kv]"})",
                  {"bias", Dtype::kF32, {5, 7}, zeros.data()},
                  {"`bias` has 2 axes", "4 indices", "extent 1 broadcasts"}},
                 {R"({"score": "score + bias[q, kv]"})",
                  {"bias", Dtype::kF32, {1, 1, 1, 5, 7}, zeros.data()},
                  {"`bias` has 5 axes", "1 to 4 axes"}},
                 {R"({"score": "score + bias[kv]", "tensors": {"bias": {"dtype": "f16"}}})",
                  {"bias", Dtype::kF32, {7}, zeros.data()},
                  {"`bias`", "declared f16", "f32"}},
                 {R"({"score": "score + bias[b, kv]", "tensors": {"bias": {"broadcast": ["b"]}}})",
                  {"bias", Dtype::kF32, {2, 7}, zeros.data()},
                  {"`bias`", "extent 2 on axis 0", "broadcast"}},
                 {R"({"score": "score + bias[kv]", "tensors": {"bias": {"dtype": "f32"}}})",
                  {"other", Dtype::kF32, {7}, zeros.data()},
                  {"no tensor `bias`", "k, other, q, v"}},
                 {R"({"score": "score * w", "scalars": {"w": "f32"}})",
                  {"other", Dtype::kF32, {}, zeros.data()},
                  {"no scalar `w`", "without axes"}},
                 {R"({"score": "score * w"})",
                  {"other", Dtype::kF32, {}, zeros.data()},
                  {"unknown name `w`", "has no tensor or scalar `w`"}},
                 {R"({"score": "score + bais[kv]"})",
                  {"bias", Dtype::kF32, {7}, zeros.data()},
                  {"unknown", "`bais`, did you mean `bias`?"}},
                 {R"({"score": "score * w"})",
                  {"w", Dtype::kF16, {}, zeros.data()},
                  {"scalar `w` is f16", "I32, F32 or BOOL"}},
                 {R"({"score": "score * w"})",
                  {"w", Dtype::kF32, {1}, zeros.data()},
                  {"`w` is a tensor and needs indices"}},
                 {R"({"score": "score * w[h]"})", {"w", Dtype::kF32, {}, zeros.data()}, {"`w`"}},
                 {R"({"score": "score * w", "scalars": {"w": "i32"}})",
                  {"w", Dtype::kF32, {}, zeros.data()},
                  {"`w`", "declared i32"}}};
    for (const auto& [problem, given, words] : cases) {
      CAPTURE(problem);
      Program program;
      program.write("P.json", problem);
      Program::Operands operands;
      operands.more = {given};
      program.write_operands("in.safetensors", operands);
      const Outcome ran = refused(program);
      for (const std::string& word : words)
        CHECK_MESSAGE(ran.err_has(word), word << " in " << ran.err);
    }
  }

  TEST_CASE("an error with --json is one JSON object beside the line for people") {
    Program program;
    program.write("P.json", R"({"hed_dim": 4})");
    program.write_operands("in.safetensors");
    const Outcome ran = refused(program, {"--json"});
    const auto error = ran.json()["error"];
    CHECK(error["code"] == "invalid_argument");
    CHECK(error["message"].get<std::string>().find("`hed_dim`") != std::string::npos);
    CHECK(error["hint"].get<std::string>().find("head_dim") != std::string::npos);
    CHECK(program.run({"run", "--json"}).json()["error"]["code"] == "invalid_argument");
  }

  TEST_CASE("a failed run leaves an older output file as it was") {
    Program program;
    program.write("P.json", R"({"hed_dim": 4})");
    program.write_operands("in.safetensors");
    program.write("kept.safetensors", "older");
    const Outcome ran = program.run({"run", "--problem", "P.json", "--input", "in.safetensors",
                                     "--output", "kept.safetensors"});
    CHECK(ran.status == 2);
    CHECK(std::filesystem::file_size(program.folder.file("kept.safetensors")) == 5);
  }

  TEST_CASE("an unknown command names those there are, and help needs nothing") {
    Program program;
    const Outcome unknown = program.run({"rnu"});
    CHECK(unknown.status == 2);
    CHECK(unknown.err_has("did you mean `run`"));
    CHECK(program.run({}).status == 2);
    CHECK(program.run({"--version"}).out.starts_with("attune "));
    CHECK(program.run({"--version"}).status == 0);
    const Outcome help = program.run({"--help"});
    CHECK(help.status == 0);
    for (const char* name :
         {"run", "tune", "emit", "explain", "verify", "bench", "cache", "doctor"}) {
      CAPTURE(name);
      CHECK(help.out_has(std::string("\n  ") + name));
      const Outcome own = program.run({name, "--help"});
      CHECK(own.status == 0);
      CHECK(own.out_has("Example"));
    }
  }
}
