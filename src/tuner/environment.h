// SPDX-License-Identifier: Apache-2.0
// What surrounded a measurement: kept with its result, no part of any key.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "src/runtime/device.h"

namespace attune {

/// A JSON object of texts, keys in this order, those that are unknown left out: "library",
/// "compiler", "driver", "os" (system, release, machine); on a CPU also "governor" (of core 0),
/// "smt" ("on" or "off") and "cpu_limit" (a container's, "2.5 cores"). Results are shared, so it
/// names no host and no user.
std::string environment_of(const Device& device);

/// One line for each key that differs, in the order of `now`, keys of `then` alone last:
/// "compiler: LLVM 18.1 then, LLVM 19.1 now". An empty text is an unknown environment and differs
/// from nothing; one that is no JSON object of texts gives a line that says so.
std::vector<std::string> environment_differences(std::string_view then, std::string_view now);

/// Reads cgroup's cpu.max, "250000 100000", as "2.5 cores"; empty for "max …" and anything else.
std::string cpu_limit_text(const std::string& cpu_max);

}  // namespace attune
