// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/expr/lexer.h"

#include <algorithm>

#include <fmt/format.h>

#include "src/codegen/expr/words.h"

namespace attune::expr {
namespace {

// The C library's functions of these names depend on the locale.
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool begins_name(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool continues_name(char c) { return begins_name(c) || is_digit(c); }
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::string printable(char c) {
  if (is_space(c)) return " ";
  if (c >= ' ' && c <= '~') return std::string(1, c);
  return fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
}

}  // namespace

Token Lexer::next() {
  while (at_ < text_.size() && is_space(text_[at_])) ++at_;
  const std::size_t begin = at_;
  if (begin == text_.size()) {  // Pointed at behind the last word, not behind blank lines.
    return {Token::kEnd, {}, text_.find_last_not_of(" \t\n\r") + 1};
  }
  const char c = text_[begin];
  const char after = begin + 1 < text_.size() ? text_[begin + 1] : '\0';
  if (is_digit(c) || (c == '.' && is_digit(after))) return number(begin);
  if (begins_name(c)) {
    while (at_ < text_.size() && continues_name(text_[at_])) ++at_;
    return {Token::kName, text_.substr(begin, at_ - begin), begin};
  }
  constexpr std::string_view kPairs[] = {"<=", ">=", "==", "!=", "&&", "||"};
  const std::string_view two = text_.substr(begin, 2);
  if (std::find(std::begin(kPairs), std::end(kPairs), two) != std::end(kPairs)) {
    at_ += 2;
    return {Token::kSymbol, two, begin};
  }
  constexpr std::string_view kSymbols = "+-*/%<>!()[],";
  ++at_;
  const bool known = kSymbols.find(c) != std::string_view::npos;
  return {known ? Token::kSymbol : Token::kMalformed, text_.substr(begin, 1), begin};
}

Token Lexer::number(std::size_t begin) {
  const auto digits = [this] {
    const std::size_t first = at_;
    while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
    return at_ > first;
  };
  Token::Kind kind = Token::kInteger;
  digits();
  if (at_ < text_.size() && text_[at_] == '.') {
    kind = Token::kReal;
    ++at_;
    digits();
  }
  if (at_ < text_.size() && (text_[at_] == 'e' || text_[at_] == 'E')) {
    kind = Token::kReal;
    ++at_;
    if (at_ < text_.size() && (text_[at_] == '+' || text_[at_] == '-')) ++at_;
    if (!digits()) kind = Token::kMalformed;
  }
  // `2x`, `1.2.3` and `1f` are slips, not two tokens.
  while (at_ < text_.size() && (continues_name(text_[at_]) || text_[at_] == '.')) {
    kind = Token::kMalformed;
    ++at_;
  }
  return {kind, text_.substr(begin, at_ - begin), begin};
}

std::string quoted(std::string_view text) {
  constexpr std::size_t kLongest = 40;
  std::string out;
  for (const char c : text) {
    const std::string shown = printable(c);
    if (out.size() + shown.size() > kLongest) return out + "...";
    out += shown;
  }
  return out;
}

Error error_at(ExpressionRole role, std::string_view text, const Complaint& complaint) {
  const std::size_t offset = std::min(complaint.offset, text.size());
  const std::string_view before = text.substr(0, offset);
  const auto lines = std::count(before.begin(), before.end(), '\n');
  const std::size_t line_begin = lines == 0 ? 0 : before.rfind('\n') + 1;
  const std::size_t line_end = std::min(text.find('\n', offset), text.size());
  const std::size_t column = offset - line_begin;

  constexpr std::size_t kWidth = 80, kBefore = 50;
  std::string shown = column > kBefore ? "..." : "";
  for (std::size_t i = column > kBefore ? offset - kBefore : line_begin; i < offset; ++i) {
    shown += printable(text[i]);
  }
  // Text before the place was read already, so that it prints in one column a character; a name
  // that was declared with others does not, hence the limit.
  if (shown.size() > kWidth) shown = "...";
  const std::string caret(shown.size(), ' ');
  for (std::size_t i = offset; i < line_end; ++i) {
    const std::string next = printable(text[i]);
    const std::size_t room = i + 1 < line_end ? kWidth - 3 : kWidth;
    if (shown.size() + next.size() > room) {
      shown += "...";
      break;
    }
    shown += next;
  }
  const std::string line = text.find('\n') == std::string_view::npos
                               ? std::string()
                               : fmt::format("line {}, ", lines + 1);
  return {ErrorCode::kInvalidArgument,
          fmt::format("{}: {}column {}: {}", word(role), line, column + 1, complaint.message),
          complaint.hint, fmt::format("{}\n{}^", shown, caret)};
}

}  // namespace attune::expr
