// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/counters.h"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

namespace attune::sim {
namespace {

constexpr std::uint32_t kBanks = 32, kBankBytes = 4, kPassBytes = kBanks * kBankBytes;
constexpr std::uint32_t kSectorBytes = 32;

bool is_shared(Instruction instruction) {
  switch (instruction) {
    case Instruction::kLoadMatrix:
    case Instruction::kStoreMatrix:
    case Instruction::kLoadShared:
    case Instruction::kStoreShared:
    case Instruction::kCopyAsync:
      return true;
    default:
      return false;
  }
}

std::uint64_t divide_up(std::uint64_t a, std::uint64_t b) { return (a + b - 1) / b; }

void add_to(Counters::Requests& sum, const Counters::Requests& more) {
  sum.requests += more.requests;
  sum.bytes += more.bytes;
  sum.parts += more.parts;
  sum.least += more.least;
}

}  // namespace

std::string_view instruction_name(Instruction instruction) {
  constexpr std::string_view kNames[] = {
      "mma",        "ldmatrix",      "stmatrix", "cp.async", "ld.shared", "st.shared",
      "ld.global",  "st.global",     "atomic",   "shuffle",  "vote",      "sync_warp",
      "sync_block", "named barrier", "fence",    "commit",   "wait",      "ex2, lg2, rcp, tanh"};
  static_assert(std::size(kNames) == static_cast<std::size_t>(Instruction::kCount));
  return kNames[static_cast<std::size_t>(instruction)];
}

void Counters::add(const Counters& other) {
  for (std::size_t i = 0; i < instructions.size(); ++i) instructions[i] += other.instructions[i];
  add_to(shared, other.shared);
  add_to(global, other.global);
  for (const PerLine& line : other.lines) {
    const auto known = std::find_if(lines.begin(), lines.end(), [&](const PerLine& l) {
      return l.where == line.where && l.instruction == line.instruction;
    });
    if (known == lines.end()) {
      lines.push_back(line);
    } else {
      add_to(known->sum, line.sum);
    }
  }
}

std::string Counters::text() const {
  std::string text = "instructions, by threads that executed them:\n";
  for (std::size_t i = 0; i < instructions.size(); ++i) {
    if (instructions[i] == 0) continue;
    text += fmt::format("  {:<14}{:>14}\n", instruction_name(static_cast<Instruction>(i)),
                        instructions[i]);
  }
  if (lines.empty()) return text;
  text += fmt::format("shared memory: {} requests in {} bank passes, the fewest possible are {}\n",
                      shared.requests, shared.parts, shared.least);
  text += fmt::format("global memory: {} requests of {} sectors, the fewest possible are {}\n",
                      global.requests, global.parts, global.least);
  text += "requests, by line:\n";
  std::vector<PerLine> sorted = lines;
  std::sort(sorted.begin(), sorted.end(), [](const PerLine& a, const PerLine& b) {
    return std::tie(a.where.file, a.where.line) < std::tie(b.where.file, b.where.line);
  });
  for (const PerLine& line : sorted) {
    text += fmt::format("  {:<48} {:<10}{:>10} requests {:>10} {} (fewest {})\n",
                        fmt::format("{}:{}", line.where.file, line.where.line),
                        instruction_name(line.instruction), line.sum.requests, line.sum.parts,
                        is_shared(line.instruction) ? "passes" : "sectors", line.sum.least);
  }
  return text;
}

std::uint64_t bank_passes(const std::vector<std::uint64_t>& addresses, std::uint32_t bytes) {
  const std::size_t group =
      bytes <= kBankBytes ? addresses.size() : std::max<std::size_t>(1, kPassBytes / bytes);
  std::uint64_t passes = 0;
  for (std::size_t first = 0; first < addresses.size(); first += group) {
    std::vector<std::uint64_t> words;
    for (std::size_t i = first; i < std::min(first + group, addresses.size()); ++i) {
      if (addresses[i] == kNoAddress) continue;
      for (std::uint64_t word = addresses[i] / kBankBytes;
           word <= (addresses[i] + bytes - 1) / kBankBytes; ++word) {
        words.push_back(word);
      }
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    std::array<std::uint64_t, kBanks> in_bank{};
    for (const std::uint64_t word : words) ++in_bank[word % kBanks];
    passes += *std::max_element(in_bank.begin(), in_bank.end());  // 0 if no lane takes part.
  }
  return passes;
}

std::uint64_t sector_count(const std::vector<std::uint64_t>& addresses, std::uint32_t bytes) {
  std::vector<std::uint64_t> sectors;
  for (const std::uint64_t address : addresses) {
    if (address == kNoAddress) continue;
    for (std::uint64_t s = address / kSectorBytes; s <= (address + bytes - 1) / kSectorBytes; ++s) {
      sectors.push_back(s);
    }
  }
  std::sort(sectors.begin(), sectors.end());
  return static_cast<std::uint64_t>(std::unique(sectors.begin(), sectors.end()) - sectors.begin());
}

void RequestLog::start(int warps) {
  warps_.assign(static_cast<std::size_t>(warps), {});
  sums_.clear();
}

void RequestLog::access(int thread, Instruction instruction, std::uint16_t site,
                        std::uint64_t address, std::uint32_t bytes) {
  Warp& warp = warps_[static_cast<std::size_t>(thread / 32)];
  // A copy asks for global and for shared memory on the same line, so the key has both.
  const auto key = static_cast<std::uint16_t>(site * 2 + (is_shared(instruction) ? 1 : 0));
  auto& requests = warp.requests[key];
  std::uint32_t& execution = warp.executions[key][static_cast<std::size_t>(thread % 32)];
  if (execution == requests.size()) {
    requests.push_back(warp.open.size());
    warp.open.push_back({instruction, site, std::vector<std::uint64_t>(32, kNoAddress), bytes});
  }
  warp.open[requests[execution++]].addresses[static_cast<std::size_t>(thread % 32)] = address;
}

void RequestLog::flush(int warp) {
  Warp& done = warps_[static_cast<std::size_t>(warp)];
  if (done.open.empty()) return;
  for (const Request& request : done.open) count(request);
  done = {};
}

void RequestLog::count(const Request& request) {
  Counters::Requests one;
  one.requests = 1;
  const auto absent = std::count(request.addresses.begin(), request.addresses.end(), kNoAddress);
  one.bytes = (request.addresses.size() - static_cast<std::size_t>(absent)) * request.bytes;
  if (is_shared(request.instruction)) {
    one.parts = bank_passes(request.addresses, request.bytes);
    one.least = divide_up(one.bytes, kPassBytes);
  } else {
    one.parts = sector_count(request.addresses, request.bytes);
    one.least = divide_up(one.bytes, kSectorBytes);
  }
  const auto known = std::find_if(sums_.begin(), sums_.end(), [&](const Sum& sum) {
    return sum.site == request.site && sum.instruction == request.instruction;
  });
  if (known == sums_.end()) {
    sums_.push_back({request.site, request.instruction, one});
  } else {
    add_to(known->requests, one);
  }
}

}  // namespace attune::sim
