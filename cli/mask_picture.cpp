// SPDX-License-Identifier: Apache-2.0
#include "cli/mask_picture.h"

#include <algorithm>

#include <fmt/format.h>

namespace attune::cli {
namespace {

struct KindLook {
  TileKind kind;
  char character;
  const char* color;
  const char* meaning;
};
constexpr KindLook kLooks[] = {
    {TileKind::kFull, '#', "#2f6db3", "full: no mask code runs"},
    {TileKind::kMixed, '+', "#f2a541", "mixed: the mask is evaluated"},
    {TileKind::kHollow, 'o', "#c8c8c8", "visited, though it keeps no pair"},
    {TileKind::kEmpty, '.', "#ffffff", "empty: never loaded"}};

const KindLook& look_of(TileKind kind) {
  return *std::find_if(std::begin(kLooks), std::end(kLooks),
                       [kind](const KindLook& look) { return look.kind == kind; });
}

bool is_shown(const MaskMap& map, const KindLook& look) {
  return look.kind != TileKind::kHollow || map.shows_hollow;
}

char character_of(const MaskMap& map, std::int64_t first_query, std::int64_t end_query,
                  std::int64_t first_key, std::int64_t end_key) {
  char found = 0;
  for (const MaskRow& row : map.rows) {
    if (row.end_query <= first_query || row.first_query >= end_query) continue;
    for (const MaskRun& run : row.runs) {
      if (run.end_key <= first_key || run.first_key >= end_key) continue;
      const char character = look_of(run.kind).character;
      if (found != 0 && found != character) return '+';
      found = character;
    }
  }
  return found != 0 ? found : '.';
}

std::string escaped(const std::string& text) {
  std::string xml;
  for (const char c : text) {
    switch (c) {
      case '&':
        xml += "&amp;";
        break;
      case '<':
        xml += "&lt;";
        break;
      case '>':
        xml += "&gt;";
        break;
      default:
        // XML has no way to write control characters.
        xml += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
  }
  return xml;
}

}  // namespace

std::vector<std::string> mask_picture(const MaskMap& map) {
  std::vector<std::string> lines;
  if (map.rows.empty()) return lines;
  const std::int64_t q_len = map.shape.q_len, kv_len = map.shape.kv_len;
  const std::int64_t tiles = (kv_len + map.walk.tile_kv - 1) / map.walk.tile_kv;
  const auto rows = std::min<std::int64_t>(32, std::ssize(map.rows));
  const auto columns = std::min<std::int64_t>(64, tiles);
  // Lines and columns end where tiles do, so that each tile is in one character.
  auto row_edge = [&](std::int64_t i) {
    const std::int64_t row = i * std::ssize(map.rows) / rows;
    return row < std::ssize(map.rows) ? map.rows[row].first_query : q_len;
  };
  auto key_edge = [&](std::int64_t i) {
    return std::min(i * tiles / columns * map.walk.tile_kv, kv_len);
  };
  for (std::int64_t i = 0; i < rows; ++i) {
    std::string line;
    for (std::int64_t j = 0; j < columns; ++j) {
      line += character_of(map, row_edge(i), row_edge(i + 1), key_edge(j), key_edge(j + 1));
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

std::string mask_legend(const MaskMap& map) {
  std::string legend;
  for (const KindLook& look : kLooks) {
    if (!is_shown(map, look)) continue;
    legend += fmt::format("{}{} {}", legend.empty() ? "" : "   ", look.character, look.meaning);
  }
  return legend + "   (+ also where kinds share a character)";
}

std::string mask_svg(const MaskMap& map, const std::string& title) {
  constexpr double kLeft = 80, kTop = 60, kWidth = 640, kBelow = 90;
  constexpr int kTicks = 4;
  const double q_len = double(std::max<std::int64_t>(map.shape.q_len, 1));
  const double kv_len = double(std::max<std::int64_t>(map.shape.kv_len, 1));
  const double height = std::clamp(kWidth * q_len / kv_len, 160.0, 960.0);
  const double x_scale = kWidth / kv_len, y_scale = height / q_len;
  const double bottom = kTop + height;
  std::string svg = fmt::format(
      R"(<svg xmlns="http://www.w3.org/2000/svg" width="{0:.0f}" height="{1:.0f}" viewBox="0 0 {0:.0f} {1:.0f}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="{2:.0f}" y="24" font-size="14">{3}</text>
<text x="{2:.0f}" y="44">item {4}, head {5}, tiles of {6} queries x {7} keys</text>
)",
      kLeft + kWidth + 40, bottom + kBelow, kLeft, escaped(title), map.item, map.head,
      map.walk.tile_q, map.walk.tile_kv);
  for (const MaskRow& row : map.rows) {
    const double y = kTop + double(row.first_query) * y_scale;
    const double tall = double(row.end_query - row.first_query) * y_scale;
    for (const MaskRun& run : row.runs) {
      if (run.kind == TileKind::kEmpty) continue;
      svg += fmt::format(
          "<rect x=\"{:.2f}\" y=\"{:.2f}\" width=\"{:.2f}\" height=\"{:.2f}\" fill=\"{}\"/>\n",
          kLeft + double(run.first_key) * x_scale, y, double(run.end_key - run.first_key) * x_scale,
          tall, look_of(run.kind).color);
    }
  }
  svg += fmt::format(
      "<rect x=\"{:.0f}\" y=\"{:.0f}\" width=\"{:.0f}\" height=\"{:.2f}\" fill=\"none\" "
      "stroke=\"#000000\"/>\n",
      kLeft, kTop, kWidth, height);
  for (int i = 0; i <= kTicks; ++i) {
    const double part = double(i) / kTicks;
    svg += fmt::format(
        "<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"middle\">{:.0f}</text>\n"
        "<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"end\">{:.0f}</text>\n",
        kLeft + part * kWidth, bottom + 16, part * double(map.shape.kv_len), kLeft - 6,
        kTop + part * height + 4, part * double(map.shape.q_len));
  }
  svg += fmt::format(
      "<text x=\"{0:.1f}\" y=\"{1:.1f}\" text-anchor=\"middle\">key (kv)</text>\n"
      "<text transform=\"translate(20 {2:.1f}) rotate(-90)\" text-anchor=\"middle\">query "
      "(q)</text>\n",
      kLeft + kWidth / 2, bottom + 36, kTop + height / 2);
  double x = kLeft;
  for (const KindLook& look : kLooks) {
    if (!is_shown(map, look)) continue;
    svg += fmt::format(
        "<rect x=\"{0:.0f}\" y=\"{1:.0f}\" width=\"12\" height=\"12\" fill=\"{2}\" "
        "stroke=\"#000000\"/>\n<text x=\"{3:.0f}\" y=\"{4:.0f}\" font-size=\"10\">{5}</text>\n",
        x, bottom + 56, look.color, x + 16, bottom + 66, escaped(look.meaning));
    x += 170;
  }
  return svg + "</svg>\n";
}

}  // namespace attune::cli
