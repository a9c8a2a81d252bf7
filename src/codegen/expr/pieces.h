// SPDX-License-Identifier: Apache-2.0
// Named pieces such as `causal` and `window(l, r)`: words that stand for expressions of the
// language itself.
#pragma once

#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace attune::expr {

/// A parameter of a piece and what an argument must be.
struct PieceParameter {
  enum Kind {
    kInteger,  ///< An i32 expression; a constant one must be at least `lowest`.
    kSide,     ///< The same, or `inf`.
    kReal,     ///< An f32 expression; a constant one must be finite and not 0.
    kTensor,   ///< The name of a declared tensor.
  };
  std::string_view name;
  Kind kind = kInteger;
  int lowest = 0;
};

/// A part of an expansion: `text` in terms of the parameters. Several parts are joined by `&&`.
struct PiecePart {
  std::string_view text;
  int side = -1;  ///< The part is dropped where this parameter is `inf`; -1 is never.
};

struct Piece {
  std::string_view name;
  std::string_view usage;
  std::vector<PieceParameter> parameters;
  std::vector<PiecePart> parts;
};

/// The piece of that name, or nullptr.
const Piece* find_piece(std::string_view name);
std::vector<std::string> piece_words();

}  // namespace attune::expr
