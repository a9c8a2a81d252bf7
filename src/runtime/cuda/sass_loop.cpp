// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cuda/sass_loop.h"

#include <algorithm>
#include <map>

namespace attune {
namespace {

/// Stretches of instructions that run as one, and where each may go on.
struct Flow {
  struct Block {
    int begin, end;  // Instructions, `end` excluded.
    std::vector<int> next;
  };
  std::vector<Block> blocks;

  explicit Flow(const std::vector<SassInstruction>& code) {
    const int size = static_cast<int>(code.size());
    std::vector<bool> starts(code.size() + 1, false);
    starts[0] = true;
    for (int i = 0; i < size; ++i) {
      const int target = code[i].target;
      if (target < 0 && code[i].falls_through) continue;
      starts[i + 1] = true;
      if (target >= 0) starts[target] = true;
    }
    std::vector<int> block_of(code.size() + 1, -1);
    for (int i = 0; i < size; ++i) {
      if (starts[i]) blocks.push_back({i, i, {}});
      block_of[i] = static_cast<int>(blocks.size()) - 1;
      blocks.back().end = i + 1;
    }
    for (Block& block : blocks) {
      const SassInstruction& last = code[block.end - 1];
      if (last.falls_through && block.end < size) block.next.push_back(block_of[block.end]);
      if (last.target >= 0) block.next.push_back(block_of[last.target]);
    }
  }

  struct Edge {
    int from, to;
  };
  /// The edges that close a circle, in a walk from the entry, and all blocks in an order in which
  /// every other edge leads onwards.
  struct Walk {
    std::vector<Edge> back;
    std::vector<int> order;
  };
  Walk walk() const {
    Walk result;
    enum { kNew, kOpen, kDone };
    std::vector<int> state(blocks.size(), kNew);
    struct Frame {
      int block;
      std::size_t edge;
    };
    std::vector<Frame> stack{{0, 0}};
    state[0] = kOpen;
    while (!stack.empty()) {
      Frame& top = stack.back();
      const int here = top.block;
      if (top.edge == blocks[here].next.size()) {
        state[here] = kDone;
        result.order.push_back(here);
        stack.pop_back();
        continue;
      }
      const int to = blocks[here].next[top.edge++];
      if (state[to] == kOpen) result.back.push_back({here, to});
      if (state[to] != kNew) continue;
      state[to] = kOpen;
      stack.push_back({to, 0});
    }
    std::reverse(result.order.begin(), result.order.end());
    return result;
  }
};

/// A loop's head, the ends of its rounds and all its blocks.
struct Loop {
  int head;
  std::vector<int> ends;
  std::vector<bool> inside;
};

std::vector<Loop> loops_of(const Flow& flow, const std::vector<Flow::Edge>& back) {
  std::vector<std::vector<int>> before(flow.blocks.size());
  for (int b = 0; b < static_cast<int>(flow.blocks.size()); ++b) {
    for (int to : flow.blocks[b].next) before[to].push_back(b);
  }
  std::map<int, Loop> by_head;
  for (const auto& [from, head] : back) {
    Loop& loop = by_head.try_emplace(head, Loop{head, {}, std::vector<bool>(before.size(), false)})
                     .first->second;
    loop.ends.push_back(from);
    loop.inside[head] = true;
    std::vector<int> open{from};
    while (!open.empty()) {
      const int block = open.back();
      open.pop_back();
      if (loop.inside[block]) continue;
      loop.inside[block] = true;
      open.insert(open.end(), before[block].begin(), before[block].end());
    }
  }
  std::vector<Loop> loops;
  for (auto& [head, loop] : by_head) loops.push_back(std::move(loop));
  return loops;
}

SassMix mix_of(const std::vector<SassInstruction>& code, int begin, int end) {
  SassMix mix;
  for (int i = begin; i < end; ++i) ++mix.count[static_cast<int>(class_of(code[i]))];
  return mix;
}

void add(SassMix& mix, const SassMix& other) {
  for (int i = 0; i < kSassClasses; ++i) mix.count[i] += other.count[i];
}

int work_of(const SassMix& mix, bool tensor) {
  return tensor ? mix[SassClass::kTensor] : mix[SassClass::kFloat] + mix[SassClass::kDouble];
}

/// The blocks of the best way through one round, as SassLoop::straight defines it.
std::vector<int> straight_way(const Flow& flow, const Flow::Walk& walk, const Loop& loop,
                              const std::vector<SassMix>& mixes) {
  struct Way {
    bool reached = false;
    int tensor = 0, copies = 0, instructions = 0, from = -1;
    bool beats(const Way& other) const {
      if (!other.reached || tensor != other.tensor) return !other.reached || tensor > other.tensor;
      if (copies != other.copies) return copies > other.copies;
      return instructions < other.instructions;
    }
  };
  auto is_back = [&](int from, int to) {
    return std::any_of(walk.back.begin(), walk.back.end(),
                       [&](const Flow::Edge& edge) { return edge.from == from && edge.to == to; });
  };
  std::vector<Way> best(flow.blocks.size());
  auto arrive = [&](int block, const Way& before, int from) {
    Way way{true, before.tensor + mixes[block][SassClass::kTensor],
            before.copies + mixes[block][SassClass::kAsyncCopy],
            before.instructions + mixes[block].total(), from};
    if (way.beats(best[block])) best[block] = way;
  };
  arrive(loop.head, {}, -1);
  for (int block : walk.order) {
    if (!best[block].reached) continue;
    for (int to : flow.blocks[block].next) {
      if (loop.inside[to] && !is_back(block, to)) arrive(to, best[block], block);
    }
  }
  int last = loop.ends.front();
  for (int end : loop.ends) {
    if (best[end].reached && best[end].beats(best[last])) last = end;
  }
  std::vector<int> way;
  for (int block = last; block >= 0; block = best[block].from) way.push_back(block);
  std::reverse(way.begin(), way.end());
  return way;
}

}  // namespace

std::optional<SassLoop> main_loop(const std::vector<SassInstruction>& code) {
  const Flow flow(code);
  const Flow::Walk walk = flow.walk();
  std::vector<SassMix> mixes;
  for (const auto& [begin, end, next] : flow.blocks) mixes.push_back(mix_of(code, begin, end));
  const bool tensor = std::any_of(mixes.begin(), mixes.end(),
                                  [](const SassMix& mix) { return mix[SassClass::kTensor] > 0; });
  const std::vector<Loop> loops = loops_of(flow, walk.back);
  const Loop* chosen = nullptr;
  SassMix chosen_mix;
  for (const Loop& loop : loops) {
    SassMix mix;
    for (std::size_t b = 0; b < mixes.size(); ++b) {
      if (loop.inside[b]) add(mix, mixes[b]);
    }
    const int work = work_of(mix, tensor), best = work_of(chosen_mix, tensor);
    if (work == 0 || work < best) continue;
    if (chosen != nullptr && work == best && mix.total() >= chosen_mix.total()) continue;
    chosen = &loop;
    chosen_mix = mix;
  }
  if (chosen == nullptr) return std::nullopt;

  SassLoop result;
  result.all = chosen_mix;
  result.first = UINT32_MAX;
  for (std::size_t b = 0; b < mixes.size(); ++b) {
    if (!chosen->inside[b]) continue;
    result.first = std::min(result.first, code[flow.blocks[b].begin].address);
    result.last = std::max(result.last, code[flow.blocks[b].end - 1].address);
  }
  for (int block : straight_way(flow, walk, *chosen, mixes)) {
    add(result.straight, mixes[block]);
    for (int i = flow.blocks[block].begin; i < flow.blocks[block].end; ++i) {
      result.way.push_back(i);
      const std::string& opcode = code[i].opcode;
      result.divisions += opcode.starts_with("I2F") && opcode.find(".RP") != opcode.npos;
      result.calls += opcode.starts_with("CALL") && code[i].target < 0;
    }
  }
  return result;
}

}  // namespace attune
