// SPDX-License-Identifier: Apache-2.0
// Target: the device's architecture and limits, as far as generation and tuning need them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <attune/result.h>

namespace attune {

/// An architecture and the limits of one device model. Two devices with equal Targets share tuned
/// schedules; which of several equal devices it is does not matter.
struct Target {
  /// "x86-64-v2", "x86-64-v3", "x86-64-v4", the same with AVX512-BF16 as "x86-64-v4-bf16" and with
  /// AMX-BF16 besides as "x86-64-v4-amx", "aarch64", or "sm_" and a compute capability.
  std::string arch;
  std::string name;       ///< Device model as it names itself, or empty for a bare architecture.
  int units = 1;          ///< Cores that run work at once.
  int vector_bits = 128;  ///< Widest vector register used [bits].
  int vector_registers = 16;          ///< Architectural vector registers.
  bool has_fma = false;               ///< Fused multiply-add in one instruction.
  bool has_f16 = false;               ///< Conversion between f16 and f32 in one instruction.
  std::int64_t l1_bytes = 32 << 10;   ///< Data cache of one core [bytes].
  std::int64_t l2_bytes = 512 << 10;  ///< Second-level cache, of one core or the whole GPU [bytes].
  std::int64_t l3_bytes = 0;          ///< Last-level cache, shared [bytes]; 0 if none or unknown.
  std::int64_t memory_bytes = 0;      ///< Device memory [bytes]; 0 if unknown.
  std::int64_t shared_bytes = 0;      ///< GPU: shared memory that one block may ask for [bytes].
  std::int64_t unit_shared_bytes = 0;  ///< GPU: shared memory of one multiprocessor [bytes].
  int unit_registers = 0;              ///< GPU: 32-bit registers of one multiprocessor.

  bool is_gpu() const { return arch.starts_with("sm_"); }
  /// A GPU's compute capability as one number: 80, 90, 120; 0 for CPUs.
  int compute_capability() const;
  /// Whether vectors multiply pairs of bf16 and add them up in f32 (AVX512-BF16).
  bool has_bf16_pairs() const { return arch == "x86-64-v4-bf16" || has_bf16_tiles(); }
  /// Whether tile registers do (AMX-BF16).
  bool has_bf16_tiles() const { return arch == "x86-64-v4-amx"; }
  /// f32 lanes of one vector register.
  int lanes() const { return vector_bits / 32; }
  std::string text() const;  ///< One line for people.
  std::string json() const;  ///< Canonical; the store's device key is a hash of it.

  friend bool operator==(const Target&, const Target&) = default;
};

/// The limits that an architecture name alone implies. Errors: kInvalidArgument listing the names.
Result<Target> target_from_arch(std::string_view arch);

/// Reads the form that Target::json writes. Errors: kInvalidArgument naming the field.
Result<Target> target_from_json(std::string_view text);

}  // namespace attune
