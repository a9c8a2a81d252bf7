// SPDX-License-Identifier: Apache-2.0
// Console: what a command says, and where. Results go to standard output, as lines for people or as
// one JSON object; notes and errors go to standard error. Nothing else prints.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <attune/result.h>

namespace attune::cli {

/// The program's exit status for a failure: 2 for wrong usage or input, 1 for everything else.
int exit_status(ErrorCode code);

class Console {
 public:
  explicit Console(bool json) : json_(json) {}

  bool json() const { return json_; }

  /// A line of the result for people; with --json nothing.
  void line(std::string_view text);
  /// Text as it is, without a line break of its own; with --json nothing.
  void text(std::string_view text);
  /// Something a person should know that is no failure. Said once, and part of the JSON object.
  void note(const std::string& text);
  void notes(const std::vector<std::string>& texts);
  /// The result for --json: a JSON object as text. Kept until `finish`, also beside an error.
  void result(std::string json_object) { result_ = std::move(json_object); }

  /// Prints the error if there is one and, with --json, the one object. Returns the exit status,
  /// which is 1 when standard output could not take everything.
  int finish(const Status& status);

 private:
  bool json_;
  std::string result_;
  std::vector<std::string> notes_;
};

}  // namespace attune::cli
