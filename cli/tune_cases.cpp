// SPDX-License-Identifier: Apache-2.0
#include "cli/tune_cases.h"

#include <charconv>

#include <fmt/format.h>

#include "src/support/try.h"

namespace attune::cli {
namespace {

constexpr std::size_t kMostWanted = 100;

std::vector<SuiteCase> wanted_cases(const Engine& engine) {
  std::vector<SuiteCase> cases;
  for (const WantedShape& wanted : engine.store().wanted(engine.target().json())) {
    // A row is data from a file: what is no problem of ours is passed over.
    auto problem = problem_from_json(wanted.problem);
    if (!problem || !wanted.shape.validate()) continue;
    if (wanted.shape.batch * wanted.shape.q_len == 0) continue;
    const std::string times = wanted.hits == 1 ? "once" : fmt::format("{} times", wanted.hits);
    cases.push_back({"asked for " + times, *std::move(problem), wanted.shape});
    if (cases.size() == kMostWanted) break;
  }
  return cases;
}

}  // namespace

Result<TuneCases> read_tune_cases(const TuneFlags& flags, const Engine& engine, Console& console) {
  const ProblemFlags& p = flags.problem;
  const bool problem = !p.problem_path.empty();
  const bool shape = !p.input_path.empty() || p.batch || p.q_len || p.kv_len;
  if (problem && flags.suite.empty() && !flags.wanted) {
    ATTUNE_TRY(Configuration config, read_configuration(p, {}, console));
    return TuneCases{{{"", config.problem, config.shape}}, std::move(config.inputs), ""};
  }
  if (problem || shape) {
    return fail(ErrorCode::kInvalidArgument,
                problem ? fmt::format("--{} cannot go with --problem, --input or a shape",
                                      flags.wanted ? "wanted" : "suite")
                        : "--input and a shape go with --problem",
                "a suite, and what was wanted, bring their own problems and shapes");
  }
  if (!flags.suite.empty() && flags.wanted) {
    return fail(ErrorCode::kInvalidArgument, "--suite cannot go with --wanted",
                "tune one after the other");
  }
  if (flags.suite.empty() && !flags.shard.empty()) {
    return fail(ErrorCode::kInvalidArgument, "--shard goes with --suite",
                "what was wanted changes while it is tuned, so that shares of it would overlap");
  }
  if (!flags.suite.empty()) {
    ATTUNE_TRY(const Suite suite, find_suite(flags.suite));
    return TuneCases{suite.cases, {}, ""};
  }
  std::vector<SuiteCase> wanted = wanted_cases(engine);
  if (flags.wanted || !wanted.empty()) {
    std::string why = wanted.empty() ? "nothing: no run on this device lacked a result"
                                     : fmt::format("{} shape{} that runs on this device asked for",
                                                   wanted.size(), wanted.size() == 1 ? "" : "s");
    return TuneCases{std::move(wanted), {}, std::move(why)};
  }
  const char* name = engine.target().is_gpu() ? "llama3-8b" : "cpu";
  ATTUNE_TRY(const Suite suite, find_suite(name));
  return TuneCases{suite.cases,
                   {},
                   fmt::format("no run on this device asked for a shape yet, so the suite `{}`: {}",
                               suite.name, suite.summary)};
}

Result<std::vector<SuiteCase>> shard_of(std::vector<SuiteCase> cases, const std::string& text) {
  if (text.empty()) return cases;
  std::size_t index = 0, count = 0;
  const char* end = text.data() + text.size();
  const auto first = std::from_chars(text.data(), end, index);
  const bool slash = first.ec == std::errc{} && first.ptr != end && *first.ptr == '/';
  const auto second = slash ? std::from_chars(first.ptr + 1, end, count) : first;
  if (!slash || second.ec != std::errc{} || second.ptr != end || index < 1 || index > count) {
    return fail(ErrorCode::kInvalidArgument, fmt::format("--shard is `{}`", text),
                "allowed: i/n with i from 1 to n, such as 2/4: the second of four shares");
  }
  std::vector<SuiteCase> share;
  for (std::size_t i = index - 1; i < cases.size(); i += count) share.push_back(cases[i]);
  return share;
}

}  // namespace attune::cli
