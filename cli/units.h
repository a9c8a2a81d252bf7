// SPDX-License-Identifier: Apache-2.0
// Numbers with units, for people.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace attune::cli {

/// "85.3 us", "1.24 ms", "3.10 s".
std::string time_text(double us);

/// "1 result", "2 results": `thing` takes an s.
std::string count_text(std::size_t count, std::string_view thing);
/// "512 bytes", "96.0 KiB", "1.2 MiB".
std::string bytes_text(double bytes);
/// "3.1 MFLOP", "17.2 GFLOP".
std::string flop_text(double flop);

/// Arithmetic speed [GFLOP/s] and traffic [GB/s] of work done in `us`; 0 for no work or no time.
double giga_per_second(double work, double us);

}  // namespace attune::cli
