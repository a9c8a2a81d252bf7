// SPDX-License-Identifier: Apache-2.0
#include "cli/tune_plan.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/records.h"
#include "cli/units.h"
#include "src/support/try.h"

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;

Json family_json(const FamilyInfo& family) {
  Json parameters = Json::array();
  for (const ParameterInfo& p : family.parameters) {
    Json parameter{{"name", p.name}, {"meaning", p.meaning}, {"allowed", p.allowed}};
    if (p.otherwise) parameter["otherwise"] = *p.otherwise;
    parameters.push_back(std::move(parameter));
  }
  return {{"family", family.name},
          {"summary", family.summary},
          {"abi_rev", family.abi_rev},
          {"parameters", std::move(parameters)},
          {"restrictions", family.restrictions}};
}

void print_family(const FamilyInfo& family, Console& console) {
  console.line(fmt::format("{}: {}", family.name, family.summary));
  for (const ParameterInfo& p : family.parameters) {
    console.line(fmt::format("  {:<16} {:<32} {}{}", p.name,
                             fmt::format("{}", fmt::join(p.allowed, " ")), p.meaning,
                             p.otherwise ? fmt::format(" (left out: {})", *p.otherwise) : ""));
  }
  for (const std::string& rule : family.restrictions) console.line("  rule: " + rule);
}

}  // namespace

Status print_plan(const TuneFlags& flags, const Engine& engine, const TuneCases& given,
                  Console& console) {
  const auto& [cases, inputs, why] = given;
  Json rows = Json::array();
  int open = 0;
  for (const SuiteCase& test : cases) {
    TuneOptions options;
    options.budget_seconds = flags.budget_seconds;
    options.exhaustive = flags.exhaustive;
    if (inputs) options.operands = &inputs->tensors;
    const auto stored =
        flags.again ? std::nullopt : engine.stored_result(test.problem, test.shape, options);
    const std::size_t schedules =
        ranked_schedules(test.problem, test.shape, engine.target()).size();
    open += !stored;
    console.line(fmt::format("{}{}, {}: {}", test.name.empty() ? "" : test.name + ": ",
                             test.problem.text(), test.shape.text(),
                             stored ? fmt::format("stored already ({})", winner_text(*stored))
                                    : fmt::format("{} schedule{} to choose from", schedules,
                                                  schedules == 1 ? "" : "s")));
    Json row{{"case", test.name},
             {"problem", Json::parse(test.problem.json())},
             {"shape", Json::parse(test.shape.json())},
             {"schedules", schedules},
             {"stored", stored.has_value()}};
    rows.push_back(std::move(row));
  }
  const double seconds = open * flags.budget_seconds;
  console.line(flags.exhaustive
                   ? fmt::format("{} of {} to tune, each until all is measured", open, cases.size())
                   : fmt::format("{} of {} to tune, at most {} in all", open, cases.size(),
                                 time_text(seconds * 1e6)));
  Json json{{"cases", std::move(rows)}, {"seconds", seconds}};
  if (flags.exhaustive) json["seconds"] = nullptr;
  console.result(json.dump());
  return {};
}

Status print_space(const TuneFlags& flags, const Engine& engine, Console& console) {
  Json json = Json::object();
  if (flags.problem.problem_path.empty()) {
    json["families"] = Json::array();
    for (const FamilyInfo& family : families()) {
      print_family(family, console);
      json["families"].push_back(family_json(family));
    }
    console.result(json.dump());
    return {};
  }
  ATTUNE_TRY(const Configuration config,
             read_configuration(flags.problem, Shape{1, 1024, 1024}, console));
  const Target& target = engine.target();
  console.line(fmt::format("problem: {}", config.problem.text()));
  console.line(fmt::format("shape: {}", config.shape.text()));
  for (const FamilySupport& family : supports(config.problem, target)) {
    console.line(fmt::format(
        "{}: {}", family.family,
        family.ok() ? "serves it" : fmt::format("{}", fmt::join(family.reasons, "; "))));
  }
  const Schedule first = default_schedule(config.problem, config.shape, target);
  console.line("legal schedules, the best by the model first:");
  json["schedules"] = Json::array();
  for (const Schedule& schedule : ranked_schedules(config.problem, config.shape, target)) {
    const double us = predicted_us(config.problem, config.shape, schedule, target);
    console.line(fmt::format("  {}{}", schedule.text(), schedule == first ? "  <- default" : ""));
    json["schedules"].push_back({{"schedule", schedule.text()}, {"predicted_us", us}});
  }
  json["default"] = first.text();
  console.result(json.dump());
  return {};
}

}  // namespace attune::cli
