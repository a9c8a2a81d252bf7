// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cuda/flatten.h"

#include <set>

#include <fmt/format.h>

#include "src/support/try.h"

namespace attune {
namespace {

constexpr std::string_view kInclude = "#include <";

class Flattener {
 public:
  explicit Flattener(const TemplateSource& templates) : templates_(templates) {}

  // Appends `text`, which compilers are to know as `name`.
  Status append(std::string_view text, const std::string& name) {
    out_ += fmt::format("#line 1 \"{}\"\n", name);
    int line_number = 0;
    while (!text.empty()) {
      const auto end = text.find('\n');
      const std::string_view line = text.substr(0, end);
      text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
      ++line_number;
      if (line == "#pragma once") {
        out_ += '\n';  // Each template comes once anyway; the line keeps its number.
      } else if (line.starts_with(kInclude) && line.ends_with('>')) {
        const auto path = line.substr(kInclude.size(), line.size() - kInclude.size() - 1);
        ATTUNE_TRY(const bool added, append_template(std::string(path), name));
        out_ += added ? fmt::format("#line {} \"{}\"\n", line_number + 1, name) : "\n";
      } else {
        out_.append(line).push_back('\n');
      }
    }
    return {};
  }

  std::string take() { return std::move(out_); }

 private:
  // Whether it was added, or is there already.
  Result<bool> append_template(const std::string& path, const std::string& includer) {
    if (!seen_.insert(path).second) return false;
    const auto text = templates_(path);
    if (!text) {
      return fail(
          ErrorCode::kNotFound,
          fmt::format("`{}` includes the template `{}`, which there is not", includer, path),
          "templates are named by their path below templates/");
    }
    ATTUNE_CHECK_OK(append(*text, "templates/" + path));
    return true;
  }

  const TemplateSource& templates_;
  std::set<std::string> seen_;
  std::string out_;
};

}  // namespace

Result<std::string> flatten(std::string_view unit, std::string_view name,
                            const TemplateSource& templates) {
  Flattener flattener(templates);
  ATTUNE_CHECK_OK(flattener.append(unit, std::string(name)));
  return flattener.take();
}

}  // namespace attune
