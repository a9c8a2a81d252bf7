// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/expr/pieces.h"

namespace attune::expr {
namespace {

const std::vector<Piece>& pieces() {
  using P = PieceParameter;
  // The test of each entry is its expansion; tests/codegen/expr/pieces_test.cpp holds the meanings.
  static const std::vector<Piece> all = {
      {"causal", "causal", {}, {{"kv <= pos"}}},
      {"causal_top_left", "causal_top_left", {}, {{"kv <= q"}}},
      {"window",
       "window(l, r)",
       {{"l", P::kSide}, {"r", P::kSide}},
       {{"kv >= pos - l", 0}, {"kv <= pos + r", 1}}},
      {"sink", "sink(n)", {{"n"}}, {{"kv < n"}}},
      {"prefix", "prefix(n)", {{"n"}}, {{"kv < n || kv <= pos"}}},
      {"document", "document(id)", {{"id", P::kTensor}}, {{"id[b, pos] == id[b, kv]"}}},
      {"dilated", "dilated(k)", {{"k", P::kInteger, 1}}, {{"(pos - kv) % k == 0"}}},
      {"local_2d",
       "local_2d(width, radius)",
       {{"width", P::kInteger, 1}, {"radius"}},
       {{"abs(q / width - kv / width) <= radius"}, {"abs(q % width - kv % width) <= radius"}}},
      {"alibi", "alibi(slope)", {{"slope", P::kTensor}}, {{"-slope[h] * abs(pos - kv)"}}},
      {"relative_bias",
       "relative_bias(table, m)",
       {{"table", P::kTensor}, {"m"}},
       {{"table[h, min(max(kv - pos, -m), m) + m]"}}},
      {"softcap", "softcap(c)", {{"c", P::kReal}}, {{"c * tanh(score / c)"}}},
  };
  return all;
}

}  // namespace

const Piece* find_piece(std::string_view name) {
  for (const Piece& piece : pieces()) {
    if (piece.name == name) return &piece;
  }
  return nullptr;
}

std::vector<std::string> piece_words() {
  std::vector<std::string> words;
  for (const Piece& piece : pieces()) words.emplace_back(piece.name);
  return words;
}

}  // namespace attune::expr
