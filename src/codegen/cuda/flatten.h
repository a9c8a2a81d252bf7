// SPDX-License-Identifier: Apache-2.0
// One self-contained source from a generated unit and the templates that it includes.
#pragma once

#include <string>
#include <string_view>

#include <attune/result.h>

#include "src/codegen/cuda/template_source.h"

namespace attune {

/// Puts every template in place of the first `#include <…>` that asks for it, and nothing in place
/// of the others. #line directives keep the compiler's messages on "templates/…" and on `name`, the
/// unit's own. The result includes nothing, so NVRTC and nvcc compile it without any folder.
/// Errors: kNotFound naming the template that `templates` does not have and who includes it.
Result<std::string> flatten(std::string_view unit, std::string_view name,
                            const TemplateSource& templates);

}  // namespace attune
