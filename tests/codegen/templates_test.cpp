// SPDX-License-Identifier: Apache-2.0
// The CUDA templates: the program carries those of the tree, puts each into a source once, and only
// the device primitives among them touch hardware.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "src/codegen/cuda/flatten.h"
#include "src/codegen/family.h"
#include "src/support/files.h"

namespace {

namespace fs = std::filesystem;

const fs::path kFolder = fs::path(ATTUNE_SOURCE_DIR) / "templates";

std::vector<std::string> templates_on_disk() {
  std::vector<std::string> paths;
  for (const auto& entry : fs::recursive_directory_iterator(kFolder)) {
    if (entry.path().extension() == ".cuh") {
      paths.push_back(fs::relative(entry.path(), kFolder).generic_string());
    }
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::size_t count(std::string_view text, std::string_view word) {
  std::size_t found = 0;
  for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1)) ++found;
  return found;
}

attune::KernelUnit unit_for(const char* arch, const attune::TemplateSource& templates) {
  attune::Problem p;
  p.dtype = attune::Dtype::kF16;
  p.head_dim = 64;
  p.q_heads = 2;
  p = p.normalized().value();
  const auto target = attune::target_from_arch(arch).value();
  const auto schedule = attune::default_schedule(p, {1, 100, 100}, target);
  return attune::emit_unit(p, schedule, target, templates).value();
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("the program carries exactly the templates of the tree") {
    CHECK(attune::embedded_template_paths() == templates_on_disk());
    for (const auto& path : templates_on_disk()) {
      INFO(path);
      const auto file = attune::read_file((kFolder / path).string());
      REQUIRE(file);
      CHECK(attune::embedded_template(path) == *file);
    }
    CHECK_FALSE(attune::embedded_template("attention/none.cuh"));
  }

  TEST_CASE("only device primitives hold PTX, shared memory and special registers") {
    for (const auto& path : templates_on_disk()) {
      if (path.starts_with("device/")) continue;
      const auto text = *attune::embedded_template(path);
      for (const char* word : {"asm", "__shared__", "threadIdx", "blockIdx", "__sync", "__shfl"}) {
        CHECK_MESSAGE(count(text, word) == 0, path, " names ", word);
      }
    }
  }

  TEST_CASE("a full source includes nothing and has every template once") {
    for (const char* arch : {"sm_75", "sm_80"}) {
      const std::string source = unit_for(arch, attune::embedded_template).source;
      CHECK(count(source, "#include") == 0);
      CHECK(count(source, "#pragma once") == 0);
      for (const auto& path : templates_on_disk()) {
        CHECK(count(source, "#line 1 \"templates/" + path + "\"") <= 1);
      }
      CHECK(count(source, "#line 1 \"templates/device/types.cuh\"") == 1);
    }
  }

  TEST_CASE("the compiler's messages keep the lines of unit and template") {
    const auto source = attune::flatten(
        "// unit\n#include <a.cuh>\n#include <b.cuh>\nlast\n", "unit.cu",
        [](std::string_view path) -> std::optional<std::string> {
          return path == "a.cuh" ? "#pragma once\n#include <b.cuh>\nin a" : "in b\n";
        });
    REQUIRE(source);
    CHECK(*source ==
          "#line 1 \"unit.cu\"\n// unit\n"
          "#line 1 \"templates/a.cuh\"\n\n#line 1 \"templates/b.cuh\"\nin b\n"
          "#line 3 \"templates/a.cuh\"\nin a\n"
          "#line 3 \"unit.cu\"\n\nlast\n");
  }

  TEST_CASE("templates from elsewhere take the place of the program's own") {
    const auto edited = unit_for("sm_70", [](std::string_view path) {
      auto text = attune::embedded_template(path);
      if (text && path == "attention/naive.cuh") *text += "// edited\n";
      return text;
    });
    CHECK(count(edited.source, "// edited") == 1);
    CHECK(edited.unit == unit_for("sm_70", attune::embedded_template).unit);
  }

  TEST_CASE("a template that is missing is named, with who includes it") {
    const auto source =
        attune::flatten("#include <attention/none.cuh>\n", "unit.cu", attune::embedded_template);
    REQUIRE_FALSE(source);
    CHECK(source.error().code == attune::ErrorCode::kNotFound);
    CHECK(source.error().message.find("attention/none.cuh") != std::string::npos);
    CHECK(source.error().message.find("unit.cu") != std::string::npos);
  }
}
