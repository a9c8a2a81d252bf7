// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cuda/ptxas_log.h"

#include <algorithm>
#include <charconv>

namespace attune {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The number in front of a label: 1196 for "1196 bytes spill stores" and " bytes spill stores".
std::int64_t number_before(std::string_view line, std::string_view label) {
  const std::size_t end = line.find(label);
  if (end == std::string_view::npos) return 0;
  std::size_t begin = end;
  while (begin > 0 && is_digit(line[begin - 1])) --begin;
  std::int64_t number = 0;
  std::from_chars(line.data() + begin, line.data() + end, number);
  return number;
}

/// What follows `label` up to `end`, or "" when the line has no such label.
std::string_view text_after(std::string_view line, std::string_view label, char end) {
  const std::size_t found = line.find(label);
  if (found == std::string_view::npos) return {};
  line.remove_prefix(found + label.size());
  return line.substr(0, line.find(end));
}

/// A remark on performance: "(C7511) Potential Performance Loss: wgmma.mma_async ...", with or
/// without its number; or "" if the line is none.
std::string_view remark_of(std::string_view line) {
  constexpr std::string_view kPrefix = ": ";
  const std::size_t begin = line.find(kPrefix);
  if (!line.starts_with("ptxas") || begin == std::string_view::npos) return {};
  const std::string_view text = line.substr(begin + kPrefix.size());
  const bool numbered = text.size() > 2 && text.starts_with("(C") && is_digit(text[2]);
  const bool loss = text.find("Performance Loss") != std::string_view::npos;
  return numbered || loss ? text : std::string_view();
}

}  // namespace

PtxasReport read_ptxas_log(std::string_view log, std::string_view entry) {
  PtxasReport report;
  CompilerFacts& facts = report.facts;
  std::string_view kernel;     // The one that is being assembled.
  bool counts_spills = false;  // Whether the function in sight is the kernel's or a callee.
  while (!log.empty()) {
    const std::size_t end = std::min(log.find('\n'), log.size());
    std::string_view line = log.substr(0, end);
    log.remove_prefix(std::min(end + 1, log.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);

    if (const auto name = text_after(line, "Compiling entry function '", '\''); !name.empty()) {
      kernel = name;
      report.entries.emplace_back(name);
      if (name == entry) report.has_entry = true;
    } else if (const auto function = text_after(line, "Function properties for ", ' ');
               !function.empty()) {
      const auto& known = report.entries;
      const bool is_kernel = std::find(known.begin(), known.end(), function) != known.end();
      counts_spills = function == entry || !is_kernel;
    } else if (line.find("bytes stack frame") != std::string_view::npos) {
      if (counts_spills) {
        facts.spill_bytes +=
            number_before(line, " bytes spill stores") + number_before(line, " bytes spill loads");
      }
    } else if (line.find(": Used ") != std::string_view::npos) {
      if (kernel != entry) continue;
      facts.registers = static_cast<int>(number_before(line, " registers"));
      facts.barriers = static_cast<int>(number_before(line, " barriers"));
      facts.shared_bytes = number_before(line, " bytes smem");
    } else if (const auto remark = remark_of(line); !remark.empty()) {
      facts.notes.emplace_back(remark);
    }
  }
  return report;
}

}  // namespace attune
