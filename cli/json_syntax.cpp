// SPDX-License-Identifier: Apache-2.0
#include "cli/json_syntax.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace attune::cli {
namespace {

using Json = nlohmann::json;

/// Walks over a document and remembers where it stopped.
class FaultFinder : public nlohmann::json_sax<Json> {
 public:
  std::string field;  ///< The last key that was read.
  std::string token;  ///< What could not be read.
  std::size_t position = 0;
  bool too_large = false;

  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool start_object(std::size_t) override { return true; }
  bool end_object() override { return true; }
  bool start_array(std::size_t) override { return true; }
  bool end_array() override { return true; }
  bool key(string_t& name) override {
    field = name.substr(0, 60);
    return true;
  }
  bool parse_error(std::size_t where, const std::string& last_token,
                   const nlohmann::detail::exception& fault) override {
    constexpr int kNumberOverflow = 406;
    position = where;
    token = last_token.substr(0, 60);
    too_large = fault.id == kNumberOverflow;
    return false;
  }
};

}  // namespace

Status check_json_syntax(const std::string& text, const std::string& path) {
  FaultFinder finder;
  if (Json::sax_parse(text, &finder)) return {};
  const std::string field = finder.field.empty() ? "" : fmt::format(", field `{}`", finder.field);
  if (finder.too_large) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("`{}`{}: {} is not a finite number", path, field, finder.token),
                "the largest number is about 1.8e308");
  }
  const bool ended = finder.position > text.size();
  const auto read = std::min(finder.position, text.size());
  const auto line =
      std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(read), '\n') + 1;
  return fail(ErrorCode::kInvalidArgument,
              fmt::format("`{}` is not valid JSON: line {}{}, {}", path, line, field,
                          ended ? "it ends too early" : fmt::format("near `{}`", finder.token)),
              R"(write for example {"dtype": "f16", "head_dim": 64, "q_heads": 8})");
}

}  // namespace attune::cli
