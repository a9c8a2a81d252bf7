// SPDX-License-Identifier: Apache-2.0
// Shared and global memory, and the copies between them.
#include <atomic>
#include <bit>
#include <cstring>

#include <fmt/format.h>

#include "tests/simulator/block_meet.h"

namespace attune::sim {
namespace {

std::string_view words_of(Instruction instruction) {
  switch (instruction) {
    case Instruction::kLoadShared:
    case Instruction::kLoadMatrix:
    case Instruction::kLoadGlobal:
      return "reads";
    case Instruction::kCopyAsync:
      return "issues a copy to";
    default:
      return "writes";
  }
}

bool is_write(Instruction instruction) {
  return words_of(instruction) != std::string_view("reads");
}

}  // namespace

Accessor BlockRunner::accessor(Site site) {
  const Thread& who = actor();
  return {who.index, who.stamp, who.clock.get(), site_number(site)};
}

void BlockRunner::fail(const Conflict& conflict, Site site, std::string_view what,
                       std::uint32_t address, std::uint32_t bytes) {
  Finding finding;
  finding.check = conflict.check;
  finding.threads = {actor().index};
  finding.places = {{site.file, site.line}};
  finding.message = fmt::format("thread {} {} shared bytes {} to {} at {}", actor().index, what,
                                address, address + bytes - 1, finding.places[0].text());
  if (conflict.check == Check::kUninitialised) {
    finding.message += fmt::format("; byte {} was never written", conflict.byte);
  } else {
    finding.threads.push_back(conflict.other_thread);
    finding.places.push_back(place(conflict.other_site));
    finding.message +=
        conflict.check == Check::kUnwaitedCopy
            ? fmt::format("; the copy to byte {} that thread {} issued at {} is still under way",
                          conflict.byte, conflict.other_thread, finding.places[1].text())
            : fmt::format("; thread {} {} byte {} at {} and nothing orders the two",
                          conflict.other_thread, conflict.other_writes ? "wrote" : "read",
                          conflict.byte, finding.places[1].text());
  }
  stop(std::move(finding));
}

void BlockRunner::check_shared_range(std::uint32_t address, std::uint32_t bytes,
                                     std::string_view what, Site site) {
  if (address % bytes != 0) {
    fail(Check::kSharedAlignment, site,
         fmt::format("{} {} shared bytes at {}, which is no multiple of {}", what, bytes, address,
                     bytes));
  }
  if (address > shared_.bytes() || shared_.bytes() - address < bytes) {
    fail(Check::kSharedRange, site,
         fmt::format("{} shared bytes {} to {}; the block has {}", what, address,
                     std::uint64_t{address} + bytes - 1, shared_.bytes()));
  }
}

void BlockRunner::access_shared(Instruction instruction, std::uint32_t address, void* bytes,
                                std::uint32_t size, Site site) {
  const std::string_view what = words_of(instruction);
  check_shared_range(address, size, what, site);
  const Accessor who = accessor(site);
  const bool writes = is_write(instruction);
  const auto conflict =
      writes ? shared_.write(who, address, size) : shared_.read(who, address, size);
  if (conflict) fail(*conflict, site, what, address, size);
  if (kernel_.count_requests) {
    log_.access(who.thread, instruction, who.site, address, size);
  }
  if (writes) {
    std::memcpy(shared_.data(address), bytes, size);
  } else {
    std::memcpy(bytes, shared_.data(address), size);
  }
}

GlobalMemory::Run& BlockRunner::global_row(std::uint64_t address, std::uint32_t bytes,
                                           std::string_view what, bool writes, Site site) {
  GlobalMemory::Run* row = global_.row(address);
  if (row == nullptr) {
    const GlobalTensor* tensor = global_.memory().tensor_at(address);
    if (tensor == nullptr) {
      fail(Check::kGlobalRange, site,
           fmt::format("{} {} bytes at {:#x}, where there is no tensor", what, bytes, address));
    }
    const auto& e = tensor->extents;
    const auto offset = static_cast<std::int64_t>(address - global_.memory().address_of(*tensor));
    fail(Check::kGlobalRange, site,
         fmt::format("{} {} bytes at element {} from the first of `{}` [{}, {}, {}, {}], which is "
                     "none of its elements",
                     what, bytes, offset / tensor->element_bytes, tensor->name, e[0], e[1], e[2],
                     e[3]));
  }
  if (writes && !row->writable) {
    fail(Check::kGlobalWrite, site,
         fmt::format("{} {} bytes of `{}`, which is an input", what, bytes, row->tensor->name));
  }
  return *row;
}

void BlockRunner::access_global(Instruction instruction, std::uint64_t address, void* bytes,
                                std::uint32_t size, Site site) {
  const std::string_view what = words_of(instruction);
  const bool writes = is_write(instruction);
  if (address % size != 0) {
    fail(Check::kGlobalAlignment, site,
         fmt::format("{} {} bytes at an address that is no multiple of {}", what, size, size));
  }
  if (kernel_.count_requests) {
    log_.access(current_->index, instruction, site_number(site), address, size);
  }
  char* mine = static_cast<char*>(bytes);
  // An access may go over the end of a row if the next one begins there.
  for (std::uint32_t done = 0; done < size;) {
    const GlobalMemory::Run& row = global_row(address + done, size, what, writes, site);
    const auto in_row = static_cast<std::uint32_t>(
        std::min<std::uint64_t>(row.end - (address + done), size - done));
    char* theirs = row.host + (address + done - row.begin);
    if (writes) {
      std::memcpy(theirs, mine + done, in_row);
    } else {
      std::memcpy(mine + done, theirs, in_row);
    }
    done += in_row;
  }
}

unsigned BlockRunner::atomic_global(AtomicKind kind, std::uint64_t address, unsigned operand,
                                    unsigned expected, Site site) {
  if (address % sizeof(unsigned) != 0) {
    fail(Check::kGlobalAlignment, site, "has an atomic operation at no multiple of 4");
  }
  const GlobalMemory::Run& row = global_row(address, sizeof(unsigned), "updates", true, site);
  std::atomic_ref<unsigned> place(*reinterpret_cast<unsigned*>(row.host + (address - row.begin)));
  if (kind == AtomicKind::kAddU32) return place.fetch_add(operand);
  if (kind == AtomicKind::kExchangeU32) return place.exchange(operand);
  if (kind == AtomicKind::kCompareExchangeU32) {
    place.compare_exchange_strong(expected, operand);
    return expected;
  }
  unsigned before = place.load();
  for (;;) {
    const unsigned after =
        kind == AtomicKind::kAddF32
            ? std::bit_cast<unsigned>(std::bit_cast<float>(before) + std::bit_cast<float>(operand))
            : (before >= operand ? 0 : before + 1);
    if (place.compare_exchange_weak(before, after)) return before;
  }
}

void BlockRunner::copy_async(std::uint32_t to, std::uint64_t from, std::uint32_t bytes, int valid,
                             Site site) {
  const std::string_view what = words_of(Instruction::kCopyAsync);
  check_shared_range(to, bytes, what, site);
  if (valid < 0 || valid > static_cast<int>(bytes)) {
    fail(Check::kBadOperand, site,
         fmt::format("copies {} bytes of {}; allowed are 0 to {}", valid, bytes, bytes));
  }
  if (from % bytes != 0) {
    fail(Check::kGlobalAlignment, site,
         fmt::format("copies {} bytes from an address that is no multiple of {}", bytes, bytes));
  }
  const char* host = nullptr;
  if (valid > 0) {
    const auto size = static_cast<std::uint32_t>(valid);
    const GlobalMemory::Run& row = global_row(from, size, "copies", false, site);
    host = row.host + (from - row.begin);
    // Behind the row's end another row may go on, but then on the host as well.
    if (row.end - from < size) {
      const std::uint64_t last = from + size - 1, end = row.end;
      const GlobalMemory::Run& next = global_row(last, size, "copies", false, site);
      if (next.host + (last - next.begin) != host + size - 1) {
        fail(Check::kGlobalRange, site,
             fmt::format("copies {} bytes over the end of a row, {} of them behind it", size,
                         from + size - end));
      }
    }
  }
  const Accessor who = accessor(site);
  if (const auto conflict = shared_.begin_copy(who, to, bytes)) {
    fail(*conflict, site, what, to, bytes);
  }
  if (kernel_.count_requests) {
    log_.access(current_->index, Instruction::kCopyAsync, who.site, to, bytes);
    if (valid > 0) {
      log_.access(current_->index, Instruction::kLoadGlobal, who.site, from,
                  static_cast<std::uint32_t>(valid));
    }
  }
  Thread& self = *current_;
  self.copies.push_back({to, bytes, host, valid, self.group, false});
  // At once, with the wait for it, or at a moment in between.
  switch (random() % 4) {
    case 0:
      land(self.copies.back());
      break;
    case 1:
      break;
    default: {
      constexpr std::uint64_t kLatestSteps = 1 << 14;
      landings_.push(
          {steps_ + random() % kLatestSteps, self.index, self.first_copy + self.copies.size() - 1});
    }
  }
}

void BlockRunner::land(Copy& copy) {
  char* to = shared_.data(copy.to);
  std::memset(to, 0, copy.bytes);
  if (copy.valid > 0) std::memcpy(to, copy.from, static_cast<std::size_t>(copy.valid));
  copy.landed = true;
}

void BlockRunner::land_due() {
  while (!landings_.empty() && landings_.top().due <= steps_) {
    const Landing landing = landings_.top();
    landings_.pop();
    Thread& thread = threads_[static_cast<std::size_t>(landing.thread)];
    if (landing.copy < thread.first_copy) continue;  // Waited for by now.
    Copy& copy = thread.copies[landing.copy - thread.first_copy];
    if (!copy.landed) land(copy);
  }
}

void BlockRunner::array_bounds(Site site) {
  fail(Check::kArrayBounds, site, "indexes a local array outside its bounds");
}

void BlockRunner::commit_copies() { ++current_->group; }

void BlockRunner::wait_for_copies(int pending) {
  Thread& self = *current_;
  while (!self.copies.empty()) {
    Copy& copy = self.copies.front();
    // Groups are numbered; the open one, self.group, is never waited for.
    if (copy.group + static_cast<std::uint32_t>(pending) >= self.group) return;
    if (!copy.landed) land(copy);
    shared_.finish_copy(self.index, self.stamp, copy.to, copy.bytes);
    self.copies.pop_front();
    ++self.first_copy;
  }
}

}  // namespace attune::sim
