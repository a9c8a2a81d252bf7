// SPDX-License-Identifier: Apache-2.0
// Pictures of a mask's tiles: queries downwards, keys to the right.
#pragma once

#include <string>
#include <vector>

#include <attune/mask_map.h>

namespace attune::cli {

/// Lines of characters, at most 64 columns and 32 rows. A character that covers tiles of several
/// kinds shows `+`. Nothing for a map without rows.
std::vector<std::string> mask_picture(const MaskMap& map);

/// What the characters mean, in one line.
std::string mask_legend(const MaskMap& map);

/// The same as an SVG image with axes and legend; `title` may be any text.
std::string mask_svg(const MaskMap& map, const std::string& title);

}  // namespace attune::cli
