// SPDX-License-Identifier: Apache-2.0
#include "cli/work.h"

#include <fmt/format.h>

#include "src/codegen/problem_expressions.h"
#include "src/tuner/launch.h"

namespace attune::cli {

double useful_flops(const Problem& problem, const Shape& shape, const Tensors* operands) {
  if (operands == nullptr) return flops(problem, shape);
  const expr::Operands values = LaunchArguments(problem).operands(*operands);
  return 2.0 * attended_pairs(problem, shape, &values) * (problem.head_dim + problem.head_dim_v);
}

std::string operands_text(const Problem& problem, const std::optional<Inputs>& inputs) {
  std::vector<std::string> names = {"q", "k", "v"};
  for (const auto& [name, declaration] : problem.declarations.tensors) names.push_back(name);
  for (const auto& [name, dtype] : problem.declarations.scalars) names.push_back(name);
  const std::string listed = fmt::format("{}", fmt::join(names, ", "));
  return inputs ? fmt::format("{} from `{}`", listed, inputs->path)
                : fmt::format("{} drawn at random", listed);
}

}  // namespace attune::cli
