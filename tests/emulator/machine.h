// SPDX-License-Identifier: Apache-2.0
// The bare machine that the tests run on: no operating system, one processor, memory mapped as it
// is.
#pragma once

#include <cstdint>

namespace machine {

/// Areas of 2 MiB with nothing mapped before or behind them: an access past their ends is a fault.
inline constexpr std::int64_t kAreaBytes = 2 << 20;
inline constexpr int kAreas = 12;
char* area(int number);

/// Unmapped memory besides the areas' surroundings: 12 to 16 MiB. Free: 64 to 96 MiB.
inline constexpr std::uintptr_t kFreeMemory = 64 << 20;

/// Opens the serial line, takes the faults, unmaps what surrounds areas and switches on the vector
/// registers. False, with a line that says what is missing, if the processor lacks the instructions
/// of x86-64-v4, or for `wide` = false of x86-64-v3.
bool open(bool wide);

/// To the serial line.
void print(const char* text);
void print(std::int64_t number);
void print_bits(std::uint64_t bits);  ///< 16 hexadecimal digits.
void print_bits(double number);

void fill(void* first, unsigned char byte, std::int64_t bytes);

}  // namespace machine
