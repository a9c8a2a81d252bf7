// SPDX-License-Identifier: Apache-2.0
#include <attune/families.h>

#include <algorithm>
#include <limits>
#include <tuple>

#include <fmt/format.h>

#include "src/codegen/cuda/flatten.h"
#include "src/codegen/family.h"
#include "src/support/text.h"
#include "src/support/try.h"

namespace attune {
namespace {

// In the order of preference for defaults, last first; the oracle comes first.
const std::vector<const Family*>& registry() {
  static const std::vector<const Family*> families = {&naive_family(), &flash_cpu_family(),
                                                      &flash_mma_family()};
  return families;
}

std::vector<std::string> family_names() {
  std::vector<std::string> names;
  for (const Family* family : registry()) names.push_back(family->info.name);
  return names;
}

// All schedules of one family that begin as `partial` does, in the order of the allowed values.
class Enumeration {
 public:
  Enumeration(const Family& family, const Problem& problem, const Target& target,
              std::vector<Schedule>& out)
      : family_(family),
        check_(family.check(problem, target)),
        partial_{family.info.name, {}},
        out_(out) {}

  void append(std::size_t parameter = 0) {
    const std::vector<ParameterInfo>& parameters = family_.info.parameters;
    if (parameter == parameters.size()) {
      if (check_(partial_).empty()) out_.push_back(partial_);
      return;
    }
    if (parameter != 0 && parameter == family_.first_additional_parameter &&
        !check_(partial_).empty()) {
      return;
    }
    const ParameterInfo& info = parameters[parameter];
    for (int value : info.allowed) {
      if (info.otherwise == value) {
        partial_.params.erase(info.name);
      } else {
        partial_.params[info.name] = value;
      }
      append(parameter + 1);
    }
    partial_.params.erase(info.name);
  }

 private:
  const Family& family_;
  const ScheduleCheck check_;
  Schedule partial_;
  std::vector<Schedule>& out_;
};

}  // namespace

const Family* find_family(std::string_view name) {
  for (const Family* family : registry()) {
    if (family->info.name == name) return family;
  }
  return nullptr;
}

std::vector<FamilyInfo> families() {
  std::vector<FamilyInfo> infos;
  for (const Family* family : registry()) infos.push_back(family->info);
  return infos;
}

std::vector<FamilySupport> supports(const Problem& problem, const Target& target) {
  std::vector<FamilySupport> answers;
  for (const Family* family : registry()) {
    answers.push_back({family->info.name, family->supports(problem, target)});
  }
  return answers;
}

std::vector<Schedule> schedule_space(const Problem& problem, const Target& target) {
  std::vector<Schedule> space;
  for (const Family* family : registry()) {
    if (!family->supports(problem, target).empty()) continue;
    Enumeration(*family, problem, target, space).append();
  }
  return space;
}

Schedule default_schedule(const Problem& problem, const Shape& shape, const Target& target) {
  for (auto family = registry().rbegin(); family != registry().rend(); ++family) {
    if ((*family)->supports(problem, target).empty()) {
      return (*family)->default_schedule(problem, shape, target);
    }
  }
  return naive_family().default_schedule(problem, shape, target);
}

double predicted_us(const Problem& problem, const Shape& shape, const Schedule& schedule,
                    const Target& target) {
  const Family* family = find_family(schedule.family);
  if (family == nullptr) return std::numeric_limits<double>::infinity();
  return family->model(problem, shape, target)(schedule);
}

std::vector<TimeShare> predicted_shares(const Problem& problem, const Shape& shape,
                                        const Schedule& schedule, const Target& target) {
  const Family* family = find_family(schedule.family);
  if (family == nullptr || family->time_shares == nullptr) return {};
  return family->time_shares(problem, shape, schedule, target);
}

std::vector<Schedule> ranked_schedules(const Problem& problem, const Shape& shape,
                                       const Target& target) {
  std::vector<Schedule> space = schedule_space(problem, target);
  const bool has_others = !space.empty() && space.back().family != naive_family().info.name;
  struct Ranked {
    double us;
    std::string text;
    Schedule schedule;
  };
  std::vector<Ranked> ranked;
  const Family* family = nullptr;
  SchedulePredictor predict;
  for (Schedule& schedule : space) {
    if (has_others && schedule.family == naive_family().info.name) continue;
    if (family == nullptr || schedule.family != family->info.name) {
      family = find_family(schedule.family);
      predict = family->model(problem, shape, target);
    }
    const double us = predict(schedule);
    std::string text = schedule.text();
    ranked.push_back({us, std::move(text), std::move(schedule)});
  }
  std::sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
    return std::tie(a.us, a.text) < std::tie(b.us, b.text);
  });
  std::vector<Schedule> schedules;
  for (Ranked& one : ranked) schedules.push_back(std::move(one.schedule));
  return schedules;
}

Schedule canonical_schedule(Schedule schedule) {
  const Family* family = find_family(schedule.family);
  if (family == nullptr) return schedule;
  for (const ParameterInfo& info : family->info.parameters) {
    const auto given = schedule.params.find(info.name);
    if (given != schedule.params.end() && info.otherwise == given->second) {
      schedule.params.erase(given);
    }
  }
  return schedule;
}

Status validate_schedule(const Schedule& schedule, const Problem& problem, const Target& target) {
  const Family* family = find_family(schedule.family);
  if (family == nullptr) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("schedule: unknown kernel family `{}`", schedule.family),
                did_you_mean(schedule.family, family_names()) +
                    "families of this version: " + list_of(family_names()));
  }
  std::vector<std::string> names;
  for (const ParameterInfo& info : family->info.parameters) {
    names.push_back(info.name);
    const auto given = schedule.params.find(info.name);
    std::vector<std::string> allowed;
    for (int value : info.allowed) allowed.push_back(fmt::format("{}", value));
    const std::string hint = fmt::format("allowed: {} ({})", list_of(allowed), info.meaning);
    if (given == schedule.params.end()) {
      if (info.otherwise) continue;
      return fail(ErrorCode::kInvalidArgument,
                  fmt::format("schedule: `{}` needs `{}`", schedule.family, info.name), hint);
    }
    if (std::find(info.allowed.begin(), info.allowed.end(), given->second) == info.allowed.end()) {
      return fail(ErrorCode::kInvalidArgument,
                  fmt::format("schedule: `{}` is {}", info.name, given->second), hint);
    }
  }
  for (const auto& [name, value] : schedule.params) {
    if (std::find(names.begin(), names.end(), name) == names.end()) {
      return fail(ErrorCode::kInvalidArgument,
                  fmt::format("schedule: `{}` has no parameter `{}`", schedule.family, name),
                  names.empty() ? "it takes none"
                                : did_you_mean(name, names) + "parameters: " + list_of(names));
    }
  }
  const std::vector<std::string> reasons = family->supports(problem, target);
  if (!reasons.empty()) {
    return fail(ErrorCode::kUnsupported,
                fmt::format("`{}` does not serve this problem on {}", schedule.family, target.arch),
                fmt::format("{}", fmt::join(reasons, "; ")));
  }
  const std::string illegal = family->check(problem, target)(schedule);
  if (!illegal.empty()) {
    return fail(ErrorCode::kInvalidArgument, fmt::format("schedule `{}` cannot be used on {}: {}",
                                                         schedule.text(), target.arch, illegal));
  }
  return {};
}

Result<KernelUnit> emit_unit(const Problem& problem, const Schedule& schedule, const Target& target,
                             const LaunchTraits& traits, const TemplateSource& templates) {
  ATTUNE_CHECK_OK(validate_schedule(schedule, problem, target));
  KernelUnit unit = find_family(schedule.family)->emit(problem, schedule, target, traits);
  if (!unit.unit.empty()) {
    ATTUNE_TRY(unit.source, flatten(unit.unit, unit.entry + ".cu", templates));
  }
  return unit;
}

Result<KernelUnit> emit_unit(const Problem& problem, const Schedule& schedule, const Target& target,
                             const TemplateSource& templates) {
  return emit_unit(problem, schedule, target, dense_traits(problem), templates);
}

Result<std::string> emit(const Problem& problem, const Schedule& schedule, const Target& target) {
  ATTUNE_TRY(KernelUnit unit, emit_unit(problem, schedule, target));
  return std::move(unit.source);
}

}  // namespace attune
