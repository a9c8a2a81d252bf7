// SPDX-License-Identifier: Apache-2.0
#include "cli/work.h"

#include <fmt/format.h>

#include "src/codegen/problem_expressions.h"
#include "src/tuner/launch.h"
#include "src/tuner/listed_tiles.h"

namespace attune::cli {

double useful_flops(const Problem& problem, const Shape& shape, const Tensors* operands) {
  if (operands == nullptr) return flops(problem, shape);
  const double flops_of_pair = 2.0 * (problem.head_dim + problem.head_dim_v);
  if (operands->blocks) return listed_work(problem, shape, *operands).kept * flops_of_pair;
  const expr::Operands values = LaunchArguments(problem).operands(*operands);
  return attended_pairs(problem, shape, &values) * flops_of_pair;
}

std::string operands_text(const Problem& problem, const std::optional<Inputs>& inputs) {
  std::vector<std::string> names = {"q", "k", "v"};
  for (const auto& [name, declaration] : problem.declarations.tensors) names.push_back(name);
  for (const auto& [name, dtype] : problem.declarations.scalars) names.push_back(name);
  if (problem.has_blocks()) names.push_back("the block list");
  const std::string listed = fmt::format("{}", fmt::join(names, ", "));
  return inputs ? fmt::format("{} from `{}`", listed, inputs->path)
                : fmt::format("{} drawn at random", listed);
}

}  // namespace attune::cli
