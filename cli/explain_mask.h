// SPDX-License-Identifier: Apache-2.0
// The part of `attune explain` that says what the mask costs.
#pragma once

#include <optional>
#include <string>

#include <attune/mask_map.h>

#include "cli/console.h"
#include "cli/problem_flags.h"

namespace attune::cli {

struct MaskFlags {
  std::int64_t item = 0, head = 0;
  std::string svg_path;
};

void add_mask_flags(CLI::App& app, MaskFlags& flags);

/// The map of a schedule's tiles; nothing where it looks at every pair, or where the mask reads
/// operands that are not at hand. Errors: those of mask_map; kInvalidArgument where flags ask for a
/// picture that there cannot be.
Result<std::optional<MaskMap>> read_mask_map(const Configuration& config, const Schedule& schedule,
                                             const MaskFlags& flags);

/// Prints how much of everything the block list of a problem with one names, or that there is none
/// at hand. Returns a JSON object as text.
std::string print_block_list(const Configuration& config, Console& console);

/// Prints bounds, counts and picture and writes the SVG image. Returns a JSON object as text.
/// Errors: kIo for the image.
Result<std::string> print_mask(const Configuration& config, const std::optional<MaskMap>& map,
                               const MaskFlags& flags, Console& console);

}  // namespace attune::cli
