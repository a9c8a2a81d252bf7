// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cuda/sass.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <numeric>
#include <optional>
#include <string>

#include <fmt/format.h>

namespace attune {
namespace {

struct Opcodes {
  SassClass kind;
  std::vector<std::string_view> names;  // Up to the first dot.
};

// An opcode that is in none of these is taken for integer arithmetic, the most varied class.
const std::vector<Opcodes>& opcode_table() {
  static const std::vector<Opcodes> table = {
      {SassClass::kTensor,
       {"HMMA", "IMMA", "DMMA", "BMMA", "QMMA", "OMMA", "HGMMA", "IGMMA", "QGMMA", "BGMMA"}},
      {SassClass::kTranscendental, {"MUFU"}},
      {SassClass::kFloat,
       {"FADD",  "FADD32I", "FMUL",  "FMUL32I", "FFMA",  "FFMA32I", "FMNMX", "FSEL",
        "FSET",  "FSETP",   "FCHK",  "FSWZADD", "HADD2", "HMUL2",   "HFMA2", "HMNMX2",
        "HSET2", "HSETP2",  "FADD2", "FMUL2",   "FFMA2", "FMNMX3"}},
      {SassClass::kDouble, {"DADD", "DMUL", "DFMA", "DSETP", "DMNMX"}},
      {SassClass::kConvert, {"F2F", "F2I", "I2F", "I2FP", "F2FP", "F2IP", "FRND", "I2I", "I2IP"}},
      {SassClass::kMove,
       {"MOV", "UMOV", "CS2R", "S2R", "S2UR", "R2UR", "ULDC", "LDC", "LDCU", "MOV32I", "MOVM",
        "CS2UR", "R2P", "P2R", "UR2UP"}},
      {SassClass::kAsyncCopy, {"LDGSTS", "UTMALDG", "UBLKCP", "UBLKPF"}},
      {SassClass::kShared, {"LDS", "STS", "LDSM", "STSM", "ATOMS", "SHFL"}},
      {SassClass::kGlobal,
       {"LDG", "STG", "LD", "ST", "ATOM", "ATOMG", "RED", "REDG", "CCTL", "UTMASTG", "UTMAREDG"}},
      {SassClass::kLocal, {"LDL", "STL"}},
      {SassClass::kControl,
       {"BRA",      "BRX",       "JMP",   "JMX",   "EXIT",      "RET",          "CALL",
        "BSSY",     "BSYNC",     "BREAK", "BMOV",  "BAR",       "DEPBAR",       "LDGDEPBAR",
        "WARPSYNC", "NANOSLEEP", "NOP",   "YIELD", "KILL",      "BPT",          "MEMBAR",
        "ERRBAR",   "FENCE",     "SYNCS", "ELECT", "WARPGROUP", "WARPGROUPSET", "UCGABAR",
        "ARRIVES",  "CGAERRBAR", "VOTE",  "VOTEU", "RPCMOV",    "UTMACMDFLUSH", "USETMAXREG",
        "ACQBULK",  "PREEXIT"}},
  };
  return table;
}

std::string_view stem(std::string_view opcode) { return opcode.substr(0, opcode.find('.')); }

bool is(const SassInstruction& instruction, std::string_view name) {
  return stem(instruction.opcode) == name;
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r");
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::string_view take_word(std::string_view& rest) {
  rest = trimmed(rest);
  const std::string_view word = rest.substr(0, rest.find(' '));
  rest.remove_prefix(word.size());
  return word;
}

/// One line such as "/*06e0*/  @!P0 BRA `(.L_x_1) ;"; nothing for any other.
std::optional<SassInstruction> read_instruction(std::string_view line) {
  line = trimmed(line);
  if (!line.starts_with("/*")) return std::nullopt;
  const auto close = line.find("*/");
  if (close == line.npos) return std::nullopt;
  SassInstruction instruction;
  const char* const end = line.data() + close;
  const auto [stop, error] = std::from_chars(line.data() + 2, end, instruction.address, 16);
  if (error != std::errc() || stop != end) return std::nullopt;
  std::string_view rest = trimmed(line.substr(close + 2));
  const auto semicolon = rest.find(';');
  if (semicolon == rest.npos) return std::nullopt;  // Its second half, which is bare encoding.
  rest = rest.substr(0, semicolon);
  if (rest.starts_with("@")) instruction.guard = take_word(rest);
  instruction.opcode = take_word(rest);
  instruction.operands = trimmed(rest);
  if (instruction.opcode.empty()) return std::nullopt;
  return instruction;
}

/// The label in "`(.L_x_1)", or nothing.
std::string_view label_of(std::string_view operands) {
  const auto open = operands.find("`(");
  if (open == operands.npos) return {};
  const auto close = operands.find(')', open);
  return close == operands.npos ? std::string_view() : operands.substr(open + 2, close - open - 2);
}

/// NOTE: a call of a label inside the kernel is how the assembler of sm_80 leaves a loop; functions
/// have names of their own.
bool jumps(const SassInstruction& instruction) {
  return is(instruction, "BRA") || is(instruction, "JMP") ||
         (is(instruction, "CALL") && label_of(instruction.operands).starts_with(".L"));
}

/// Whether the instruction behind it may be next. A jump without a guard may still name a predicate
/// among its operands, before the label.
bool falls_through(const SassInstruction& instruction) {
  const bool ends = jumps(instruction) || is(instruction, "EXIT") || is(instruction, "RET") ||
                    is(instruction, "BRX") || is(instruction, "JMX");
  if (!ends || !instruction.guard.empty()) return true;
  if (!jumps(instruction)) return false;
  return !trimmed(std::string_view(instruction.operands).substr(0, instruction.operands.find('`')))
              .empty();
}

}  // namespace

const char* sass_class_name(SassClass kind) {
  constexpr const char* kNames[kSassClasses] = {"tensor core", "MUFU",    "float", "double",
                                                "convert",     "integer", "move",  "async copy",
                                                "shared",      "global",  "local", "control"};
  return kNames[static_cast<int>(kind)];
}

int SassMix::total() const { return std::accumulate(count.begin(), count.end(), 0); }

SassClass class_of(const SassInstruction& instruction) {
  static const auto classes = [] {
    std::map<std::string_view, SassClass> by_name;
    for (const auto& [kind, names] : opcode_table()) {
      for (std::string_view name : names) by_name.emplace(name, kind);
    }
    return by_name;
  }();
  // A multiply-add that multiplies with nothing is how the assembler spells some moves.
  if (instruction.opcode.starts_with("IMAD.MOV")) return SassClass::kMove;
  // NOTE: a guard that is never true marks the empty slots that asynchronous copies need on some
  // architectures.
  if (instruction.guard == "@!PT") return SassClass::kControl;
  const auto found = classes.find(stem(instruction.opcode));
  return found == classes.end() ? SassClass::kInteger : found->second;
}

Result<std::vector<SassInstruction>> read_sass(std::string_view text) {
  std::vector<SassInstruction> code;
  std::map<std::string, int, std::less<>> labels;
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    if (line.starts_with(".L") && line.find(':') != line.npos) {
      labels.emplace(line.substr(0, line.find(':')), static_cast<int>(code.size()));
    } else if (auto instruction = read_instruction(line)) {
      code.push_back(*std::move(instruction));
    }
  }
  for (SassInstruction& instruction : code) {
    instruction.falls_through = falls_through(instruction);
    const std::string_view label = label_of(instruction.operands);
    if (label.empty() || !jumps(instruction)) continue;
    const auto found = labels.find(label);
    if (found == labels.end() || found->second >= static_cast<int>(code.size())) {
      return fail(ErrorCode::kCompile,
                  fmt::format("machine code: the jump at {:#x} leads to `{}`, which is nowhere",
                              instruction.address, label));
    }
    instruction.target = found->second;
  }
  if (code.empty()) {
    return fail(ErrorCode::kCompile, "machine code: the disassembler shows no instruction");
  }
  return code;
}

}  // namespace attune
