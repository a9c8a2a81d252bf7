// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/machine.h"

#include <cpuid.h>

#include <bit>

extern "C" const char fault_entries[];

namespace machine {
namespace {

constexpr std::uint16_t kSerial = 0x3f8;
constexpr std::uintptr_t kPageDirectory = 0x3000;  // Where boot.S puts it.
constexpr int kFirstArea = 8;                      // Its page of 2 MiB.

void out_byte(std::uint16_t port, std::uint8_t byte) {
  asm volatile("outb %0, %1" ::"a"(byte), "Nd"(port));
}

std::uint8_t in_byte(std::uint16_t port) {
  std::uint8_t byte;
  asm volatile("inb %1, %0" : "=a"(byte) : "Nd"(port));
  return byte;
}

void open_serial() {
  out_byte(kSerial + 1, 0);     // No interrupts,
  out_byte(kSerial + 3, 0x80);  // the divisor:
  out_byte(kSerial + 0, 1);     // 115200 baud,
  out_byte(kSerial + 1, 0);
  out_byte(kSerial + 3, 3);  // 8 bits, no parity.
}

struct FaultGate {
  std::uint16_t low, segment, kind, middle;
  std::uint32_t high, zero;
};
FaultGate gates[32];

struct [[gnu::packed]] TableAddress {
  std::uint16_t limit;
  std::uint64_t base;
};

void take_faults() {
  for (int vector = 0; vector < 32; ++vector) {
    const auto entry = reinterpret_cast<std::uint64_t>(fault_entries) + 16 * vector;
    gates[vector] = {
        static_cast<std::uint16_t>(entry),       8, 0x8e00, static_cast<std::uint16_t>(entry >> 16),
        static_cast<std::uint32_t>(entry >> 32), 0};
  }
  const TableAddress address{sizeof(gates) - 1, reinterpret_cast<std::uint64_t>(gates)};
  asm volatile("lidt %0" ::"m"(address));
}

void unmap_surroundings() {
  auto* directory = reinterpret_cast<volatile std::uint64_t*>(kPageDirectory);
  for (int page = kFirstArea - 2; page < kFirstArea; ++page) directory[page] = 0;
  for (int i = 0; i < kAreas; ++i) directory[kFirstArea + 2 * i + 1] = 0;
  std::uint64_t tables;
  asm volatile("mov %%cr3, %0; mov %0, %%cr3" : "=r"(tables)::"memory");
}

struct Feature {
  const char* name;
  std::uint32_t bits, wanted;
};

bool has(const Feature& feature) {
  if ((feature.bits & feature.wanted) == feature.wanted) return true;
  print("lacks ");
  print(feature.name);
  print("\n");
  return false;
}

// The state of x87, SSE and AVX, and that of AVX-512's masks and upper registers.
constexpr std::uint32_t kVectorState = 0x7, kWideState = 0xe0;

bool open_vectors(bool wide) {
  std::uint32_t a, b, c, d, leaf7 = 0;
  __cpuid(1, a, b, c, d);
  const std::uint32_t leaf1 = c;
  if (__get_cpuid_max(0, nullptr) >= 7) __cpuid_count(7, 0, a, leaf7, c, d);
  const Feature features[] = {{"xsave", leaf1, bit_XSAVE}, {"avx", leaf1, bit_AVX},
                              {"fma", leaf1, bit_FMA},     {"f16c", leaf1, bit_F16C},
                              {"avx2", leaf7, bit_AVX2},   {"bmi1", leaf7, bit_BMI},
                              {"bmi2", leaf7, bit_BMI2}};
  const Feature wide_features[] = {{"avx512f", leaf7, bit_AVX512F},
                                   {"avx512bw", leaf7, bit_AVX512BW},
                                   {"avx512cd", leaf7, bit_AVX512CD},
                                   {"avx512dq", leaf7, bit_AVX512DQ},
                                   {"avx512vl", leaf7, bit_AVX512VL}};
  bool all = true;
  for (const Feature& feature : features) all &= has(feature);
  if (wide) {
    for (const Feature& feature : wide_features) all &= has(feature);
  }
  if (!all) return false;
  std::uint64_t control;
  asm volatile("mov %%cr4, %0" : "=r"(control));
  asm volatile("mov %0, %%cr4" ::"r"(control | 0x40000));  // Allows the next.
  asm volatile("xsetbv" ::"a"(wide ? kVectorState | kWideState : kVectorState), "d"(0), "c"(0));
  return true;
}

}  // namespace

char* area(int number) {
  return reinterpret_cast<char*>((kFirstArea + 2 * std::int64_t{number}) * kAreaBytes);
}

bool open(bool wide) {
  open_serial();
  take_faults();
  unmap_surroundings();
  return open_vectors(wide);
}

void print(const char* text) {
  for (; *text != 0; ++text) {
    while ((in_byte(kSerial + 5) & 0x20) == 0) {
    }
    out_byte(kSerial, static_cast<std::uint8_t>(*text));
  }
}

void print(std::int64_t number) {
  char digits[24];
  char* first = digits + sizeof(digits) - 1;
  *first = 0;
  const bool negative = number < 0;
  auto rest =
      negative ? 0 - static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number);
  do {
    *--first = static_cast<char>('0' + rest % 10);
    rest /= 10;
  } while (rest != 0);
  if (negative) *--first = '-';
  print(first);
}

void print_bits(std::uint64_t bits) {
  char digits[17] = {};
  for (int i = 15; i >= 0; --i, bits >>= 4) digits[i] = "0123456789abcdef"[bits & 15];
  print(digits);
}

void print_bits(double number) { print_bits(std::bit_cast<std::uint64_t>(number)); }

void fill(void* first, unsigned char byte, std::int64_t bytes) {
  const std::int64_t words = bytes / 8, rest = bytes % 8;
  const std::uint64_t word = 0x0101010101010101u * byte;
  asm volatile("rep stosq" : "+D"(first) : "a"(word), "c"(words) : "memory");
  asm volatile("rep stosb" : "+D"(first) : "a"(word), "c"(rest) : "memory");
}

}  // namespace machine
