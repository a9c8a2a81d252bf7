// SPDX-License-Identifier: Apache-2.0
// From text to tokens, and from a place in the text to an error that points there.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <attune/expression.h>

namespace attune::expr {

struct Token {
  enum Kind { kEnd, kInteger, kReal, kName, kSymbol, kMalformed };
  Kind kind = kEnd;
  std::string_view text;   ///< Of a malformed one, what is wrong begins here.
  std::size_t offset = 0;  ///< Into the text.

  bool is(std::string_view symbol) const { return kind == kSymbol && text == symbol; }
};

/// Reads one token after another. Views the text; never allocates.
class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}
  Token next();

 private:
  Token number(std::size_t begin);

  std::string_view text_;
  std::size_t at_ = 0;
};

/// What was wrong, before it is dressed for people.
struct Complaint {
  std::size_t offset = 0;
  std::string message;
  std::string hint;
};

/// Hostile text made fit to print: at most 40 characters of it, those that do not print as `\x00`.
std::string quoted(std::string_view text);

/// "score: column 9: …" with the line and a caret as detail, both cut to 80 columns.
Error error_at(ExpressionRole role, std::string_view text, const Complaint& complaint);

}  // namespace attune::expr
