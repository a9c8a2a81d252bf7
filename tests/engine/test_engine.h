// SPDX-License-Identifier: Apache-2.0
// An Engine on the CPU whose store and kernel cache live in a folder of its own.
#pragma once

#include <attune/engine.h>
#include <doctest/doctest.h>

#include <string>

#include "tests/support/temp_folder.h"

struct TestEngine {
  explicit TestEngine(int threads = 0) : engine(open(folder, threads)) {}

  static attune::Engine open(const TempFolder& folder, int threads) {
    attune::EngineOptions options;
    options.threads = threads;
    options.store_path = folder.file("tune.db");
    options.cache_dir = folder.path();
    auto engine = attune::Engine::open(options);
    REQUIRE_MESSAGE(engine, engine.error().message);
    return *engine;
  }

  /// The family's default for a mid-sized shape.
  attune::Schedule any_schedule(const std::string& family, const attune::Problem& problem) const {
    if (family == "naive") return {"naive", {}};
    return attune::default_schedule(problem, {1, 128, 128}, engine.target());
  }

  TempFolder folder;
  attune::Engine engine;
};
