// SPDX-License-Identifier: Apache-2.0
// The compiler's facts as kern.db keeps them, and the template folder of whoever edits kernels.
#pragma once

#include <string>
#include <string_view>

#include "src/codegen/cuda/template_source.h"
#include "src/runtime/device.h"

namespace attune {

/// A JSON object; fields that are zero are left out.
std::string facts_json(const CompilerFacts& facts);

/// Reads it back. What is missing or malformed is zero: the facts inform people and the tuner, a
/// kernel works without.
CompilerFacts facts_from_json(std::string_view text);

/// The embedded templates or, where $ATTUNE_TEMPLATES_DIR names a folder, the files in it; a
/// template that is not there comes from the embedded ones.
TemplateSource templates_of_environment();

}  // namespace attune
