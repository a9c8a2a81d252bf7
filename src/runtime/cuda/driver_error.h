// SPDX-License-Identifier: Apache-2.0
// The driver's error codes in words, in this one place.
#pragma once

#include <string>
#include <string_view>

#include <attune/result.h>

#include "src/runtime/cuda/driver.h"

namespace attune {

/// Success, or kDevice with the call, the driver's own name and text for the code, and as hint what
/// to try. `call` is the function as cuda.h names it; `doing` says what for: "loading `naive`".
Status driver_status(const DriverApi& api, CuResult result, const char* call,
                     std::string_view doing = {});

/// Whether the bytes given to the driver are what it refuses, so that compiling anew may help.
bool refuses_image(CuResult result);

/// Whether a kernel's fault has taken the device's context with it: every later call fails too.
bool loses_context(CuResult result);

}  // namespace attune
