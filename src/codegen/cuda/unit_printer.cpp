// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cuda/unit_printer.h"

#include <algorithm>

#include <fmt/format.h>

#include "src/codegen/cuda/args_struct.h"
#include "src/codegen/cuda/expression_cuda.h"
#include "src/codegen/problem_expressions.h"
#include "src/codegen/staged_bias.h"

namespace attune {
namespace {

using namespace fmt::literals;

std::string element_type(Dtype dtype) {
  switch (dtype) {
    case Dtype::kF16:
      return "F16";
    case Dtype::kBf16:
      return "Bf16";
    default:
      return "float";
  }
}

constexpr const char* kPlainHooks = "struct Hooks : DefaultHooks {};";

constexpr std::size_t kColumns = 100;

/// Breaks a long line behind && and ||, which C++ text of a tree has between its conditions.
std::string wrapped(std::string line, const std::string& indent) {
  std::string result;
  while (line.size() > kColumns) {
    std::size_t at = 0;
    for (const char* word : {" && ", " || "}) {
      const std::size_t found = line.rfind(word, kColumns - 3);
      if (found != std::string::npos && found > indent.size()) at = std::max(at, found + 3);
    }
    if (at == 0) break;
    result += line.substr(0, at) + "\n";
    line = indent + line.substr(at + 1);
  }
  return result + line;
}

/// A member function of Hooks: on one line if that fits.
std::string print_hook(const std::string& signature, const std::vector<std::string>& statements) {
  if (statements.size() == 1) {
    const std::string line = fmt::format("  {} {{ {} }}\n", signature, statements[0]);
    if (line.size() <= kColumns + 1) return line;
  }
  std::string text = fmt::format("  {} {{\n", signature);
  for (const std::string& statement : statements) {
    text += wrapped("    " + statement, "        ") + "\n";
  }
  return text + "  }\n";
}

const std::string kDevice = "static ATTUNE_DEVICE ";
const std::string kPerPair = "(Int b, Int h, Int q, Int kv, const Args& a)";

std::string print_score(const ProblemExpressions& trees, CudaExpressionStyle style,
                        const expr::NodePtr& staged) {
  if (staged) style.staged = staged->name;
  return "  template <class Real>\n" +
         print_hook(
             fmt::format("{}Real score(Real s, Int b, Int h, Int q, Int kv, const Args& a{})",
                         kDevice, staged ? ", float staged" : ""),
             {"return " + print_cuda(trees.score, style) + ";"});
}

/// `staged`: the tensor that reaches the score by way of shared memory, or null.
std::string print_hooks(const Problem& problem, const ProblemExpressions& trees,
                        const expr::NodePtr& staged) {
  if (trees.trivial() && !problem.low_rank_bias) return kPlainHooks;
  CudaExpressionStyle real, position;
  real.real = "Real";
  real.fast_math = position.fast_math = problem.fast_math;
  const bool empty_tiles = trees.has_empty_tiles() ||
                           (problem.has_blocks() && trees.tile.empty->op != expr::Op::kConstant);
  std::string flags;
  auto flag = [&](int value, const char* name) {
    if (value != 0) flags += fmt::format("{}{} = {}", flags.empty() ? "" : ", ", name, value);
  };
  flag(trees.changes_score(), "kChangesScore");
  flag(trees.masks(), "kMasks");
  flag(empty_tiles, "kHasEmptyTiles");
  flag(trees.sink != nullptr, "kHasSink");
  flag(problem.low_rank_bias ? problem.low_rank_bias->rank : 0, "kRank");
  flag(staged != nullptr, "kStagesBias");

  std::string hooks = "struct Hooks : DefaultHooks {\n";
  if (!flags.empty()) hooks += fmt::format("  enum : int {{ {} }};\n", flags);
  auto give = [](const std::string& value) { return "return " + value + ";"; };
  if (trees.changes_score()) hooks += print_score(trees, real, staged);
  if (staged) {
    hooks += fmt::format("  using StagedElement = {};\n", element_type(staged->dtype));
    hooks += print_hook(kDevice + "auto staged_bias(Int b, Int h, const Args& a)",
                        {give(print_cuda_matrix(*staged))});
  }
  if (const auto& bias = problem.low_rank_bias) {
    for (const auto& [hook, factor] :
         {std::pair{"q_factor", &bias->q_factor}, {"kv_factor", &bias->kv_factor}}) {
      hooks += print_hook(fmt::format("{}const auto& {}(const Args& a)", kDevice, hook),
                          {give("a." + args_member(*factor))});
    }
  }
  if (trees.sink) {
    hooks += "  template <class Real>\n" +
             print_hook(kDevice + "Real sink(Int b, Int h, Int q, const Args& a)",
                        {give(print_cuda(trees.sink, real))});
  }
  if (trees.masks()) {
    hooks += print_hook(kDevice + "bool mask" + kPerPair, {give(print_cuda(trees.mask, position))});
    hooks += print_hook(
        kDevice + "KvRange kv_range(Int b, Int h, Index first_q, Index last_q, const Args& a)",
        {give(fmt::format("{{{}, {}}}", print_cuda(trees.range.first, position),
                          print_cuda(trees.range.end, position)))});
    std::vector<std::string> classes;
    if (empty_tiles) {
      classes.push_back(
          fmt::format("if ({}) return TileClass::kEmpty;", print_cuda(trees.tile.empty, position)));
    }
    classes.push_back(give(fmt::format("{} ? TileClass::kFull : TileClass::kMixed",
                                       print_cuda(trees.tile.full, position))));
    hooks += print_hook(kDevice +
                            "TileClass classify_tile(Int b, Int h, Index first_q, Index last_q,\n"
                            "                                               Index first_kv, Index "
                            "last_kv, const Args& a)",
                        classes);
  }
  return hooks + "};";
}

constexpr const char* kUnit = R"(// {family} for {arch}, generated by attune
// problem: {problem}
// schedule: {schedule}
#include <{skeleton}.cuh>

namespace attune {{

struct Config : DefaultConfig {{
  using Element = {element};
{offset}  enum : int {{
    kHeadDim = {head_dim}, kHeadDimV = {head_dim_v}, kQHeads = {q_heads}, kGroupSize = {group_size},
    {constants}
  }};
  static ATTUNE_DEVICE constexpr double scale() {{ return {scale}; }}
}};

{args}
{hooks}

extern "C" __global__ __launch_bounds__({bounds})
void {entry}(const __grid_constant__ Args args) {{
  {function}<Config, Hooks>(args);
}}

}}  // namespace attune
)";

}  // namespace

std::string print_unit(const CudaUnit& unit, const Problem& problem, const Schedule& schedule,
                       const Target& target) {
  std::vector<std::pair<std::string, int>> all = unit.constants;
  if (problem.normalizer == Normalizer::kSigmoid) all.emplace_back("kSigmoid", 1);
  if (problem.has_blocks()) {
    all.emplace_back("kBlockQ", problem.block_size[0]);
    all.emplace_back("kBlockKv", problem.block_size[1]);
  }
  std::string constants, line;
  for (const auto& [name, value] : all) {
    const std::string word = fmt::format("{} = {},", name, value);
    if (line.size() + word.size() + 5 > kColumns) {
      constants += line + "\n    ";
      line.clear();
    }
    line += (line.empty() ? "" : " ") + word;
  }
  constants += line;
  std::string bounds = fmt::format("{}", unit.threads);
  if (unit.least_blocks > 0) bounds += fmt::format(", {}", unit.least_blocks);
  return fmt::format(
      kUnit, "family"_a = schedule.family, "arch"_a = target.arch, "problem"_a = problem.text(),
      "schedule"_a = schedule.text(), "skeleton"_a = unit.skeleton,
      "element"_a = element_type(problem.dtype),
      "offset"_a = unit.wide_offsets ? "  using Offset = Index;\n" : "",
      "head_dim"_a = problem.head_dim, "head_dim_v"_a = problem.head_dim_v,
      "q_heads"_a = problem.q_heads, "group_size"_a = problem.group_size(),
      "constants"_a = constants, "scale"_a = *problem.scale,
      "args"_a = print_args(problem.declarations, problem.has_blocks(), unit.wide_offsets),
      "hooks"_a = print_hooks(problem, expressions_of(problem),
                              unit.stages_bias ? staged_bias(problem) : nullptr),
      "bounds"_a = bounds, "entry"_a = unit.entry, "function"_a = unit.function);
}

}  // namespace attune
