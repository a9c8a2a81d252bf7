// SPDX-License-Identifier: Apache-2.0
#include <attune/engine.h>

namespace attune {

std::string_view version() { return ATTUNE_VERSION; }

}  // namespace attune
