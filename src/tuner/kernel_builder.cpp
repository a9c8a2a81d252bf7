// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/kernel_builder.h"

#include <chrono>

#include <fmt/format.h>

#include "src/codegen/block_classes.h"
#include "src/support/hash.h"
#include "src/support/try.h"

namespace attune {
namespace {

// A process that sees ever new problems must not grow without bound; what is dropped here is still
// in kern.db.
constexpr std::size_t kMostKernelsInMemory = 512;

class Timer {
 public:
  double milliseconds() const {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin_)
        .count();
  }

 private:
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

}  // namespace

Result<std::shared_ptr<const BuiltKernel>> KernelBuilder::build(const Problem& problem,
                                                                const Schedule& schedule,
                                                                const LaunchTraits& traits,
                                                                bool* from_memory) {
  const auto emit = [&](const LaunchTraits& emitted) {
    return emit_unit(problem, schedule, device_.target(), emitted, templates_);
  };
  const Family* family = find_family(schedule.family);
  const bool uses_traits = family != nullptr && family->uses_traits;
  std::string key = problem.json() + schedule.json();
  if (uses_traits) key += traits.text();
  const LaunchTraits dense = uses_traits ? dense_traits(problem) : traits;
  return build_once(key, family, traits, dense, emit, from_memory);
}

Result<std::shared_ptr<const BuiltKernel>> KernelBuilder::build_block_classes(
    const Problem& problem) {
  const auto emit = [&](const LaunchTraits&) {
    return emit_block_classes(problem, device_.target(), templates_);
  };
  return build_once(problem.json() + "block_classes", nullptr, {}, {}, emit, nullptr);
}

KernelBuilder::Outcome KernelBuilder::build_once(const std::string& key, const Family* family,
                                                 const LaunchTraits& traits,
                                                 const LaunchTraits& dense, const Emit& emit,
                                                 bool* from_memory) {
  std::promise<Outcome> promise;
  std::shared_future<Outcome> future;
  bool mine = false;
  {
    const std::lock_guard lock(mutex_);
    auto found = built_.find(key);
    if (found == built_.end()) {
      if (built_.size() >= kMostKernelsInMemory) built_.clear();
      mine = true;
      found = built_.emplace(key, promise.get_future().share()).first;
    }
    future = found->second;
  }
  if (from_memory != nullptr) *from_memory = !mine;
  if (mine) {
    Outcome outcome = build_anew(family, traits, dense, emit);
    if (!outcome) {
      const std::lock_guard lock(mutex_);
      built_.erase(key);  // The next caller tries again.
    }
    promise.set_value(std::move(outcome));
  }
  return future.get();
}

Status KernelBuilder::load_stored(const std::string& key, BuiltKernel& built) {
  const auto stored = kernels_->find(key);
  if (!stored) return fail(ErrorCode::kNotFound, "not stored");
  const Timer watch;
  auto loaded = device_.load({stored->kind, stored->binary, stored->entry, {}});
  if (!loaded) {
    kernels_->erase(key);
    const std::lock_guard lock(mutex_);
    notes_.push_back(fmt::format("a stored kernel did not load and is built anew: {} {}",
                                 loaded.error().message, loaded.error().detail));
    return fail(ErrorCode::kDevice, loaded.error().message);
  }
  built.loaded = std::move(*loaded);
  built.load_ms = watch.milliseconds();
  built.code_bytes = static_cast<std::int64_t>(stored->binary.size());
  built.facts = facts_from_json(stored->facts);
  built.cached = true;
  return {};
}

KernelBuilder::Outcome KernelBuilder::build_anew(const Family* family, const LaunchTraits& traits,
                                                 const LaunchTraits& dense, const Emit& emit) {
  auto built = std::make_shared<BuiltKernel>();
  const Timer emit_watch;
  ATTUNE_TRY(const KernelUnit unit, emit(traits));
  built->emit_ms = emit_watch.milliseconds();
  built->family = family;
  built->traits = traits;
  built->code_hash = content_hash(unit.source);
  if (traits != dense) {
    ATTUNE_TRY(const KernelUnit same, emit(dense));
    built->code_hash = content_hash(same.source);
  }
  built->scratch_bytes = (unit.scratch_bytes + 63) / 64 * 64;
  built->threads = unit.threads;
  built->shared_bytes = unit.shared_bytes;

  const std::string& arch = device_.target().arch;
  const std::string key = content_hash({unit.source, device_.compiler(), arch});
  if (!load_stored(key, *built)) {
    ATTUNE_TRY(const Binary binary, device_.compile(unit.source, unit.entry));
    built->facts = binary.facts;
    built->compile_ms = binary.facts.compile_ms;
    const Timer load_watch;
    ATTUNE_TRY(built->loaded, device_.load(binary));
    built->load_ms = load_watch.milliseconds();
    built->code_bytes = static_cast<std::int64_t>(binary.bytes.size());
    kernels_->put({key, binary.kind, arch, device_.compiler(), binary.entry, binary.bytes,
                   facts_json(binary.facts)});
  }
  return std::shared_ptr<const BuiltKernel>(std::move(built));
}

std::vector<std::string> KernelBuilder::notes() const {
  const std::lock_guard lock(mutex_);
  return notes_;
}

}  // namespace attune
