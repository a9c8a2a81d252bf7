// SPDX-License-Identifier: Apache-2.0
// The life of a block: fibers, turns, the end. What primitives do is in block_memory.cpp and
// block_warp.cpp.
#include "tests/simulator/block.h"

#include <bit>

#include <fmt/format.h>

#include "tests/simulator/block_meet.h"

namespace attune::sim {
namespace {

thread_local BlockRunner* running_runner = nullptr;

// Steps of a block, in primitives executed by one thread. The largest kernels in the tests take a
// hundredth of it.
constexpr std::uint64_t kMostSteps = std::uint64_t{1} << 31;

// Ends a thread that met a fault: thrown through the kernel, so that what the report was made of is
// freed. NOTE: the kernel is compiled without exceptions, but with the tables to pass through it.
struct Stopped {};

std::uint64_t mix(std::uint64_t z) {  // SplitMix64's output function.
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}

// "0 to 31, 40", from sorted numbers.
std::string ranges(const std::vector<int>& numbers) {
  std::string text;
  for (std::size_t i = 0; i < numbers.size();) {
    std::size_t end = i + 1;
    while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1) ++end;
    text += fmt::format("{}{}", text.empty() ? "" : ", ", numbers[i]);
    if (end > i + 1) text += fmt::format(" to {}", numbers[end - 1]);
    i = end;
  }
  return text;
}

}  // namespace

BlockRunner::BlockRunner(const Kernel& kernel)
    : kernel_(kernel),
      warp_count_(kernel.threads / 32),
      threads_(static_cast<std::size_t>(kernel.threads)),
      warps_(static_cast<std::size_t>(warp_count_)) {
  for (int i = 0; i < kernel.threads; ++i) {
    threads_[static_cast<std::size_t>(i)].index = i;
    threads_[static_cast<std::size_t>(i)].fiber = std::make_unique<Fiber>(&BlockRunner::fiber_main);
  }
  global_.attach(kernel.memory);
}

BlockRunner::~BlockRunner() = default;

BlockRunner& BlockRunner::running() { return *running_runner; }

std::uint64_t BlockRunner::random() { return mix(random_ += 0x9e3779b97f4a7c15u); }

std::optional<Finding> BlockRunner::run(std::uint32_t block) {
  BlockRunner* const outer = running_runner;
  running_runner = this;
  start_block(block);
  run_until_done();
  running_runner = outer;
  if (kernel_.count_requests) {
    for (int warp = 0; warp < warp_count_; ++warp) log_.flush(warp);
    Counters counted;
    for (const RequestLog::Sum& sum : log_.sums()) {
      const Place where = place(sum.site);
      counted.lines.push_back({{where.file, where.line}, sum.instruction, sum.requests});
      const bool global = sum.instruction == Instruction::kLoadGlobal ||
                          sum.instruction == Instruction::kStoreGlobal;
      Counters::Requests& total = global ? counted.global : counted.shared;
      total.requests += sum.requests.requests;
      total.bytes += sum.requests.bytes;
      total.parts += sum.requests.parts;
      total.least += sum.requests.least;
    }
    counters_.add(counted);
  }
  return std::move(finding_);
}

Counters BlockRunner::counters() const { return counters_; }

void BlockRunner::start_block(std::uint32_t block) {
  block_ = block;
  random_ = mix(kernel_.seed * 0x9e3779b97f4a7c15u + block + 1);
  steps_ = 0;
  acting_ = nullptr;
  finding_.reset();
  landings_ = {};
  for (Barrier& barrier : barriers_) barrier = {};
  ++now_;
  shared_.start(kernel_.shared_bytes, warp_count_, now_);
  const auto clock = std::make_shared<const Clock>(Clock{now_, {}});
  for (Thread& thread : threads_) {
    // A block that ended in a fault left fibers in the middle of the kernel.
    if (thread.in_kernel) thread.fiber->restart();
    thread.in_kernel = thread.exited = false;
    thread.stamp = now_;
    thread.clock = clock;
    thread.copies.clear();
    thread.first_copy = 0;
    thread.group = 0;
  }
  for (Warp& warp : warps_) {
    warp = {};
    warp.runnable = ~0u;
    warp.turn = static_cast<int>(random() % 32);
  }
  left_ = kernel_.threads;
  log_.start(warp_count_);
}

void BlockRunner::run_until_done() {
  std::vector<int> ready;
  while (left_ > 0 && !finding_) {
    ready.clear();
    for (int w = 0; w < warp_count_; ++w) {
      if (warps_[static_cast<std::size_t>(w)].runnable != 0) ready.push_back(w);
    }
    if (ready.empty()) return report_deadlock();
    const int chosen = ready[random() % ready.size()];
    const Warp& warp = warps_[static_cast<std::size_t>(chosen)];
    const int lane = (std::countr_zero(std::rotr(warp.runnable, warp.turn)) + warp.turn) % 32;
    current_ = &thread_of(chosen, lane);
    Fiber::change(scheduler_, *current_->fiber);
    current_ = nullptr;
  }
}

void BlockRunner::fiber_main() {
  for (;;) {
    BlockRunner& runner = running();
    runner.current_->in_kernel = true;
    bool stopped = false;
    try {
      runner.kernel_.function(runner.kernel_.args);
    } catch (const Stopped&) {
      stopped = true;
    }
    // The block ends; start_block begins this fiber anew.
    if (stopped) Fiber::change(*running().current_->fiber, running().scheduler_);
    running().thread_done();
  }
}

void BlockRunner::thread_done() {
  current_->in_kernel = false;
  current_->exited = true;
  --left_;
  Warp& warp = current_warp();
  warp.runnable &= ~(1u << (current_->index % 32));
  resume_next_lane(warp);
}

void BlockRunner::resume_next_lane(Warp& warp) {
  Fiber& self = *current_->fiber;
  if (warp.runnable == 0) return Fiber::change(self, scheduler_);
  const int lane = (std::countr_zero(std::rotr(warp.runnable, warp.turn)) + warp.turn) % 32;
  current_ = &thread_of(current_->index / 32, lane);
  Fiber::change(self, *current_->fiber);
}

void BlockRunner::give_way() { Fiber::change(*current_->fiber, scheduler_); }

void BlockRunner::end_turn() {
  if (steps_ > kMostSteps) {
    fail(Check::kRunaway, current_->waits_at,
         fmt::format("more than {} primitives; a loop does not end", kMostSteps));
  }
  give_way();
}

void BlockRunner::together(Warp& warp) {
  land_due();
  if (kernel_.count_requests) log_.flush(current_->index / 32);
  warp.turn = static_cast<int>(random() % 32);
  if (warp.runnable == 0) return resume_next_lane(warp);  // It waits at a barrier.
  constexpr std::uint64_t kMeetingsOfTurn = 8;
  if (warp_count_ > 1 && random() % kMeetingsOfTurn == 0) give_way();
}

void BlockRunner::report_deadlock() {
  Finding finding;
  finding.check = Check::kDeadlock;
  finding.block = block_;
  struct Group {
    std::string words;
    std::vector<int> threads;
  };
  std::vector<Group> groups;
  for (const Thread& thread : threads_) {
    const Place where{thread.waits_at.file != nullptr ? thread.waits_at.file : "",
                      thread.waits_at.line};
    const std::string words = thread.exited
                                  ? std::string("have returned")
                                  : fmt::format("wait for {} ({})", thread.waits_for, where.text());
    auto group = groups.begin();
    while (group != groups.end() && group->words != words) ++group;
    if (group == groups.end()) {
      group = groups.insert(group, Group{words, {}});
      if (!thread.exited) finding.places.push_back(where);
    }
    group->threads.push_back(thread.index);
    if (!thread.exited) finding.threads.push_back(thread.index);
  }
  for (const Group& group : groups) {
    finding.message += fmt::format("{}threads {} {}", finding.message.empty() ? "" : "; ",
                                   ranges(group.threads), group.words);
  }
  finding_ = std::move(finding);
}

void BlockRunner::stop(Finding finding) {
  finding.block = block_;
  finding_ = std::move(finding);
  throw Stopped();
}

void BlockRunner::fail(Check check, Site site, std::string message) {
  Finding finding;
  finding.check = check;
  finding.threads = {actor().index};
  finding.places = {{site.file, site.line}};
  finding.message =
      fmt::format("thread {} at {} {}", actor().index, finding.places[0].text(), message);
  stop(std::move(finding));
}

std::uint16_t BlockRunner::site_number(Site site) {
  const auto hash = (reinterpret_cast<std::uintptr_t>(site.file) >> 4) * 31 + site.line;
  std::uint16_t& cached = site_cache_[hash % site_cache_.size()];
  const auto same = [&](const Site& known) {
    return known.file == site.file && known.line == site.line;
  };
  if (cached < sites_.size() && same(sites_[cached])) return cached;
  std::size_t i = 0;
  while (i < sites_.size() && !same(sites_[i])) ++i;
  if (i == sites_.size()) sites_.push_back(site);
  cached = static_cast<std::uint16_t>(i);
  return cached;
}

Place BlockRunner::place(std::uint16_t site) const {
  return {sites_[site].file, sites_[site].line};
}

}  // namespace attune::sim
