// SPDX-License-Identifier: Apache-2.0
// The inside of an Engine.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "src/engine/plan_impl.h"

namespace attune {

struct Engine::Impl {
  std::shared_ptr<EngineCore> core;

  Device& device() const { return *core->device; }
  const Target& target() const { return core->device->target(); }

  struct Choice {
    Schedule schedule;
    Rung rung = Rung::kDefault;
    std::optional<TuneRecord> record;  // Where it came from.
  };
  std::optional<Choice> stored(const Problem& problem, const Shape& shape) const;
  Result<Choice> choose(const Problem& problem, const Shape& shape, const PlanOptions& options);
  Result<bool> still_right(const Problem& problem, const Shape& shape, const Choice& choice,
                           const BuiltKernel& kernel);
};

}  // namespace attune
