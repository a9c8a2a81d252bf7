// SPDX-License-Identifier: Apache-2.0
// The layers, kept by reading `#include` lines:
//   cli -> engine -> tuner -> {codegen, runtime, cache} -> support
// and every outside library stays where it belongs. CMake's targets say the same for what is
// linked; headers are all reachable from the repository root, so only this test sees a wrong
// include.
#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kRoots[] = {"src", "cache", "cli", "include", "templates"};

// A layer may include itself and every layer of a lower rank. Equal ranks are siblings.
const std::map<std::string_view, int> kLayerRank = {
    {"src/support/", 0}, {"src/codegen/", 1}, {"src/runtime/", 1}, {"cache/", 1},
    {"src/tuner/", 2},   {"src/engine/", 3},  {"cli/", 4},
};

constexpr std::string_view kCudaPrefixes[] = {"cuda",    "cub/",  "cutlass/", "cute/",
                                              "thrust/", "nvrtc", "nvml",     "nvJitLink",
                                              "mma.h",   "nvtx",  "driver_t", "vector_t"};

const std::set<std::string> kExtensions = {".h", ".hpp", ".inc", ".cpp", ".cc", ".cu", ".cuh"};

struct Include {
  std::string path;  // What stands between the quotes or brackets.
  bool quoted = false;
};

bool starts_with_any(std::string_view text, const auto& prefixes) {
  return std::any_of(std::begin(prefixes), std::end(prefixes),
                     [&](std::string_view prefix) { return text.starts_with(prefix); });
}

// The layer whose folder begins `path`, or "" if it is in none.
std::string_view layer_of(std::string_view path) {
  for (const auto& [folder, rank] : kLayerRank) {
    if (path.starts_with(folder)) return folder;
  }
  return "";
}

bool is_standard_header(const Include& include) {
  return !include.quoted && std::all_of(include.path.begin(), include.path.end(), [](char c) {
    return std::islower(static_cast<unsigned char>(c)) != 0 || c == '_' ||
           std::isdigit(static_cast<unsigned char>(c)) != 0;
  });
}

// Reads one source line; false when it includes nothing. A file named by a macro gives an empty
// path.
bool parse_include(std::string_view line, Include& include) {
  const auto skip_blanks = [&] {
    while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
  };
  skip_blanks();
  if (!line.starts_with('#')) return false;
  line.remove_prefix(1);
  skip_blanks();
  if (!line.starts_with("include")) return false;
  line.remove_prefix(std::string_view("include").size());
  skip_blanks();
  include = {};
  if (line.empty() || (line.front() != '"' && line.front() != '<')) return true;
  include.quoted = line.front() == '"';
  const auto end = line.find(include.quoted ? '"' : '>', 1);
  if (end != std::string_view::npos) include.path = std::string(line.substr(1, end - 1));
  return true;
}

std::string public_header_violation(const std::string& file, const Include& include) {
  if (include.path == "dlpack/dlpack.h") {
    return file == "include/attune/dlpack.h" ? "" : "only attune/dlpack.h may need DLPack";
  }
  const bool own = include.path.starts_with("attune/") || include.path.starts_with("tl/");
  if (!include.quoted && (own || is_standard_header(include))) return "";
  return "public headers include <attune/...>, <tl/...> and the standard library only";
}

// Templates name each other from templates/ or from their own folder.
std::string template_violation(const std::string& file, const Include& include,
                               const std::set<std::string>& files) {
  const auto beside = (fs::path(file).parent_path() / include.path).lexically_normal().string();
  const auto from_root = (fs::path("templates") / include.path).lexically_normal().string();
  for (const auto& candidate : {beside, from_root}) {
    if (candidate.starts_with("templates/") && files.contains(candidate)) return "";
  }
  return "templates include nothing outside templates/";
}

// Why `file` must not include this, or "". `files` are all files of the tree, from its root.
std::string violation(const std::string& file, const Include& include,
                      const std::set<std::string>& files) {
  const std::string& path = include.path;
  const bool source = file.ends_with(".cpp");
  if (path.empty()) return "an include that is not written out cannot be checked";
  if (file.starts_with("templates/")) return template_violation(file, include, files);
  if (file.starts_with("include/")) return public_header_violation(file, include);

  if (include.quoted) {
    const auto own = layer_of(file);
    const auto other = layer_of(path);
    if (own.empty()) return "the file is in no known layer";
    if (other.empty()) return "write internal includes from the repository root";
    if (path.find("..") != std::string::npos) return "no `..` in includes";
    const bool allowed = own == other || kLayerRank.at(other) < kLayerRank.at(own);
    return allowed ? "" : std::string(own) + " must not know " + std::string(other);
  }
  if (!layer_of(path).empty()) return "write internal includes with quotes";
  if (starts_with_any(path, kCudaPrefixes))
    return "no CUDA header: the driver is opened at run time";
  if (path.starts_with("llvm/") || path.starts_with("llvm-c/") || path.starts_with("clang")) {
    return file.starts_with("src/runtime/cpu/") && source ? ""
                                                          : "LLVM stays in src/runtime/cpu/*.cpp";
  }
  if (path == "sqlite3.h") {
    return file.starts_with("cache/") && source ? "" : "SQLite stays in cache/*.cpp";
  }
  if (path.starts_with("nlohmann/")) return source ? "" : "JSON types stay in .cpp files";
  if (path.starts_with("dlpack/")) return "DLPack is for callers; the layers use attune::Tensor";
  return "";
}

std::set<std::string> files_under(const fs::path& root) {
  std::set<std::string> files;
  for (const auto folder : kRoots) {
    if (!fs::exists(root / folder)) continue;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      if (kExtensions.contains(entry.path().extension().string())) {
        files.insert(fs::relative(entry.path(), root).generic_string());
      }
    }
  }
  return files;
}

std::string planted(const std::string& file, const std::string& line) {
  const std::set<std::string> files = {"templates/attention/decode.cuh",
                                       "templates/device/mma.cuh"};
  Include include;
  REQUIRE(parse_include(line, include));
  return violation(file, include, files);
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("no file includes against the direction of the layers") {
    const fs::path root = ATTUNE_SOURCE_DIR;
    const auto files = files_under(root);
    // A run that reads nothing proves nothing, so each layer and the public headers must be there.
    std::vector<std::string_view> expected = {"include/attune/"};
    for (const auto& [folder, rank] : kLayerRank) expected.push_back(folder);
    for (const auto folder : expected) {
      CAPTURE(folder);
      CHECK(std::any_of(files.begin(), files.end(),
                        [&](const std::string& file) { return file.starts_with(folder); }));
    }
    int includes = 0;
    for (const auto& file : files) {
      std::ifstream stream(root / file);
      CHECK_MESSAGE(stream.good(), file << " cannot be read");
      int number = 0;
      for (std::string line; std::getline(stream, line);) {
        ++number;
        Include include;
        if (!parse_include(line, include)) continue;
        ++includes;
        const auto reason = violation(file, include, files);
        CHECK_MESSAGE(reason.empty(), file << ":" << number << ": " << line << ": " << reason);
      }
    }
    CHECK(includes > 0);
  }

  TEST_CASE("planted wrong includes are found") {
    const std::pair<const char*, const char*> wrong[] = {
        {"src/support/text.cpp", "#include \"src/codegen/emit.h\""},
        {"src/support/text.cpp", "#include \"cache/kernel_store.h\""},
        {"src/codegen/emit.cpp", "#include \"src/runtime/device.h\""},
        {"src/codegen/emit.cpp", "  #  include \"cache/kernel_store.h\""},
        {"src/runtime/device.h", "#include \"src/codegen/emit.h\""},
        {"cache/store.cpp", "#include \"src/runtime/device.h\""},
        {"cache/store.cpp", "#include \"src/tuner/space.h\""},
        {"src/tuner/race.cpp", "#include \"src/engine/plan.h\""},
        {"src/engine/plan.cpp", "#include \"cli/run.h\""},
        {"src/engine/plan.cpp", "#include \"tests/support/random.h\""},
        {"src/engine/plan.cpp", "#include \"plan.h\""},
        {"src/engine/plan.cpp", "#include \"src/engine/../../cli/run.h\""},
        {"src/engine/plan.cpp", "#include <src/tuner/space.h>"},
        {"src/other/new.cpp", "#include \"src/support/text.h\""},
        {"include/attune/engine.h", "#include \"src/support/text.h\""},
        {"include/attune/engine.h", "#include \"attune/problem.h\""},
        {"include/attune/engine.h", "#include <fmt/core.h>"},
        {"include/attune/engine.h", "#include <sys/mman.h>"},
        {"include/attune/engine.h", "#include <dlpack/dlpack.h>"},
        {"src/engine/plan.cpp", "#include <dlpack/dlpack.h>"},
        {"src/runtime/cpu/jit.h", "#include <llvm/IR/Module.h>"},
        {"src/codegen/emit.cpp", "#include <llvm/IR/Module.h>"},
        {"src/runtime/cuda/driver.cpp", "#include <llvm-c/Core.h>"},
        {"cache/database.h", "#include <sqlite3.h>"},
        {"src/engine/engine.cpp", "#include <sqlite3.h>"},
        {"cli/json.h", "#include <nlohmann/json.hpp>"},
        {"src/runtime/cuda/driver.cpp", "#include <cuda.h>"},
        {"src/runtime/cuda/nvrtc.cpp", "#include <nvrtc.h>"},
        {"templates/attention/decode.cuh", "#include <cuda_fp16.h>"},
        {"templates/attention/decode.cuh", "#include <attune/problem.h>"},
        {"templates/attention/decode.cuh", "#include \"../../src/support/text.h\""},
        {"templates/attention/decode.cuh", "#include <device/absent.cuh>"},
        {"src/engine/plan.cpp", "#include ATTUNE_HEADER"},
    };
    for (const auto& [file, line] : wrong) {
      CHECK_MESSAGE(!planted(file, line).empty(), file << ": " << line << " passed");
    }
  }

  TEST_CASE("includes along the layers are accepted") {
    const std::pair<const char*, const char*> right[] = {
        {"src/codegen/emit.cpp", "#include \"src/support/text.h\""},
        {"src/codegen/emit.cpp", "#include \"src/codegen/ir/builder.h\""},
        {"src/tuner/race.cpp", "#include \"src/runtime/device.h\""},
        {"src/engine/plan.cpp", "#include \"cache/kernel_store.h\"  // NOLINT"},
        {"cli/main.cpp", "#include <CLI/CLI.hpp>"},
        {"cli/main.cpp", "#include <attune/engine.h>"},
        {"cache/store.cpp", "#include <sqlite3.h>"},
        {"cache/store.cpp", "#include <nlohmann/json.hpp>"},
        {"src/runtime/cpu/jit.cpp", "#include <llvm/IR/Module.h>"},
        {"src/support/files.cpp", "#include <sys/mman.h>"},
        {"include/attune/engine.h", "#include <attune/problem.h>"},
        {"include/attune/result.h", "#include <tl/expected.hpp>"},
        {"include/attune/result.h", "#include <string_view>"},
        {"include/attune/dlpack.h", "#include <dlpack/dlpack.h>"},
        {"templates/attention/decode.cuh", "#include <device/mma.cuh>"},
        {"templates/attention/decode.cuh", "#include \"../device/mma.cuh\""},
    };
    for (const auto& [file, line] : right) {
      CHECK_MESSAGE(planted(file, line).empty(),
                    file << ": " << line << ": " << planted(file, line));
    }
    Include include;
    CHECK_FALSE(parse_include("// #include <cuda.h>", include));
    CHECK_FALSE(parse_include("#pragma once", include));
    CHECK_FALSE(parse_include("", include));
  }
}
