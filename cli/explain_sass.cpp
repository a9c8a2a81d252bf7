// SPDX-License-Identifier: Apache-2.0
#include "cli/explain_sass.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "src/runtime/cuda/disassemble.h"
#include "src/runtime/cuda/sass_bound.h"
#include "src/support/try.h"

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;

Json mix_json(const SassMix& mix) {
  Json json{{"total", mix.total()}};
  for (int i = 0; i < kSassClasses; ++i) json[sass_class_name(SassClass(i))] = mix.count[i];
  return json;
}

void print_bound(const SassBound& bound, Console& console) {
  std::vector<std::string> others;
  for (std::size_t i = 1; i < bound.pipes.size() && bound.pipes[i].clocks > 0; ++i) {
    others.push_back(fmt::format("{} {:.0f}", bound.pipes[i].pipe, bound.pipes[i].clocks));
  }
  console.line(fmt::format("  bound: {}, {:.0f} clocks a round for each sub-partition's warp ({})",
                           bound.pipes[0].pipe, bound.pipes[0].clocks, fmt::join(others, ", ")));
  if (bound.tensor_share > 0) {
    console.line(fmt::format("  the tensor cores work at most {:.0f} % of the time at peak rate",
                             100 * bound.tensor_share));
  }
}

}  // namespace

Result<std::string> print_main_loop(const std::string& cubin, const Target& target,
                                    Console& console) {
  ATTUNE_TRY(const std::string text, disassemble(cubin));
  ATTUNE_TRY(const std::vector<SassInstruction> code, read_sass(text));
  const std::optional<SassLoop> loop = main_loop(code);
  if (!loop) {
    return fail(ErrorCode::kCompile, "machine code: no loop with floating-point arithmetic in it",
                "`attune emit -o FILE.sass` shows all of it");
  }
  const SassBound bound = bound_of(code, *loop, target.compute_capability());

  console.line(
      fmt::format("main loop: {:#x} to {:#x} of {} instructions; straight: a round that "
                  "does all its products and copies and nothing special",
                  loop->first, loop->last, code.size()));
  console.line(fmt::format("  {:<12} {:>8} {:>8}", "", "straight", "all"));
  for (int i = 0; i < kSassClasses; ++i) {
    if (loop->all.count[i] == 0) continue;
    console.line(fmt::format("  {:<12} {:>8} {:>8}", sass_class_name(SassClass(i)),
                             loop->straight.count[i], loop->all.count[i]));
  }
  console.line(
      fmt::format("  {:<12} {:>8} {:>8}", "total", loop->straight.total(), loop->all.total()));
  print_bound(bound, console);
  console.line(fmt::format("  integer divisions {}, calls {}, accesses to local memory {}",
                           loop->divisions, loop->calls, loop->straight[SassClass::kLocal]));

  Json pipes;
  for (const auto& [pipe, clocks] : bound.pipes) pipes[pipe] = clocks;
  Json json{{"first", loop->first},
            {"last", loop->last},
            {"straight", mix_json(loop->straight)},
            {"all", mix_json(loop->all)},
            {"integer_divisions", loop->divisions},
            {"calls", loop->calls},
            {"bound", bound.pipes[0].pipe},
            {"clocks", std::move(pipes)}};
  json["tensor_share"] = bound.tensor_share > 0 ? Json(bound.tensor_share) : Json(nullptr);
  return json.dump();
}

}  // namespace attune::cli
