// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cuda/driver_release.h"

#include <sstream>

namespace attune {

std::string driver_release(const std::string& line) {
  std::istringstream words(line);
  // "NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  580.65.06  Release Build  (…)": the
  // first word of digits with a dot in it, whatever the words around it are.
  for (std::string word; words >> word;) {
    const bool number = word.find_first_not_of("0123456789.") == word.npos;
    const std::size_t dot = word.find('.');
    if (number && dot != word.npos && dot > 0) return word;
  }
  return {};
}

}  // namespace attune
