// SPDX-License-Identifier: Apache-2.0
#include "cache/tuned/shipped_results.h"

#include <embedded/shipped_lines.h>

namespace attune {

std::string_view shipped_results() { return embedded::shipped_lines; }

}  // namespace attune
