// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace attune {

/// The driver's own number in the first line of /proc/driver/nvidia/version: "580.65.06"; empty
/// where there is none.
std::string driver_release(const std::string& line);

}  // namespace attune
