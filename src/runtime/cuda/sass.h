// SPDX-License-Identifier: Apache-2.0
// A kernel's machine code, read from the text of NVIDIA's disassembler.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <attune/result.h>

namespace attune {

/// What an instruction keeps busy.
enum class SassClass : int {
  kTensor,          ///< Matrix products.
  kTranscendental,  ///< The special function unit: exp2, log2, reciprocals, tanh.
  kFloat,           ///< f32 and packed 16-bit arithmetic, comparisons and selections.
  kDouble,          ///< f64 arithmetic.
  kConvert,         ///< Between types.
  kInteger,         ///< Integer arithmetic, logic, shifts, predicates and selections.
  kMove,            ///< Registers, constants and special registers.
  kAsyncCopy,       ///< From global to shared memory past the registers.
  kShared,          ///< Shared memory, matrix loads among it; shuffles, which use the same path.
  kGlobal,          ///< Global and generic memory.
  kLocal,           ///< A thread's own memory: spills and indexed arrays.
  kControl,         ///< Branches, barriers, waiting.
};
inline constexpr int kSassClasses = 12;
const char* sass_class_name(SassClass kind);

/// How many instructions of each class.
struct SassMix {
  std::array<int, kSassClasses> count{};
  int operator[](SassClass kind) const { return count[static_cast<int>(kind)]; }
  int total() const;
};

struct SassInstruction {
  std::uint32_t address = 0;
  std::string guard;   ///< "@P0", "@!UP1" or empty.
  std::string opcode;  ///< With its suffixes: "HMMA.16816.F32.BF16".
  std::string operands;
  int target = -1;            ///< Index of the instruction that it may jump to.
  bool falls_through = true;  ///< Whether the instruction behind it may be next.
};

/// The instructions of a disassembled cubin that holds one kernel, padding behind its end included.
/// Errors: kCompile for a text without instructions or a jump to nowhere.
Result<std::vector<SassInstruction>> read_sass(std::string_view text);

SassClass class_of(const SassInstruction& instruction);

}  // namespace attune
