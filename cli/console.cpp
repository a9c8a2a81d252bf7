// SPDX-License-Identifier: Apache-2.0
#include "cli/console.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;

const char* code_name(ErrorCode code) {
  switch (code) {
    case ErrorCode::kInvalidArgument:
      return "invalid_argument";
    case ErrorCode::kUnsupported:
      return "unsupported";
    case ErrorCode::kNotFound:
      return "not_found";
    case ErrorCode::kIo:
      return "io";
    case ErrorCode::kCompile:
      return "compile";
    case ErrorCode::kDevice:
      return "device";
    case ErrorCode::kMismatch:
      return "mismatch";
    case ErrorCode::kCrashed:
      return "crashed";
    case ErrorCode::kTimeout:
      return "timeout";
  }
  return "unknown";
}

void print(std::FILE* stream, std::string_view text) {
  static_cast<void>(std::fwrite(text.data(), 1, text.size(), stream));
}

void print_lines(std::string_view text, const char* indent) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    print(stderr, fmt::format("{}{}\n", indent, text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void print_error(const Error& error) {
  print(stderr, fmt::format("attune: {}\n", error.message));
  // A wrong line of the input belongs below the message; a compiler's log is long and comes last.
  const bool input_line = error.code == ErrorCode::kInvalidArgument;
  if (input_line) print_lines(error.detail, "  ");
  if (!error.hint.empty()) print(stderr, fmt::format("  hint: {}\n", error.hint));
  if (!input_line) print_lines(error.detail, "");
}

}  // namespace

int exit_status(ErrorCode code) {
  switch (code) {
    case ErrorCode::kInvalidArgument:
    case ErrorCode::kUnsupported:
    case ErrorCode::kNotFound:
      return 2;
    default:
      return 1;
  }
}

void Console::line(std::string_view line_text) {
  text(line_text);
  text("\n");
}

void Console::text(std::string_view given) {
  if (!json_) print(stdout, given);
}

void Console::note(const std::string& text) {
  if (std::find(notes_.begin(), notes_.end(), text) != notes_.end()) return;
  notes_.push_back(text);
  print(stderr, fmt::format("note: {}\n", text));
}

void Console::notes(const std::vector<std::string>& texts) {
  for (const std::string& text : texts) note(text);
}

int Console::finish(const Status& status) {
  int exit_code = 0;
  if (!status) {
    print_error(status.error());
    exit_code = exit_status(status.error().code);
  }
  if (json_) {
    Json object = Json::parse(result_, nullptr, /*allow_exceptions=*/false);
    if (!object.is_object()) object = Json::object();
    if (!status) {
      const Error& error = status.error();
      object["error"] = {
          {"message", error.message}, {"hint", error.hint}, {"code", code_name(error.code)}};
      if (!error.detail.empty()) object["error"]["detail"] = error.detail;
    }
    object["notes"] = notes_;
    print(stdout, object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n");
  }
  errno = 0;
  if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
    print(stderr, fmt::format("attune: standard output cannot be written: {}\n",
                              errno != 0 ? std::strerror(errno) : "an earlier write failed"));
    if (exit_code == 0) exit_code = 1;
  }
  return exit_code;
}

}  // namespace attune::cli
