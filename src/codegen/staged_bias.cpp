// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/staged_bias.h"

#include <map>

#include "src/codegen/expr/parse.h"

namespace attune {
namespace {

using expr::Node;
using expr::NodePtr;
using expr::Op;
using expr::Variable;

bool is_variable(const Node& node, Variable variable) {
  return node.op == Op::kVariable && node.variable == variable;
}

/// Whether an index is one number for all pairs of a head.
bool is_of_head(const NodePtr& index) {
  return !expr::any_node(index, [](const Node& node) {
    if (node.op != Op::kVariable) return false;
    return node.variable != Variable::kB && node.variable != Variable::kH &&
           node.variable != Variable::kHKv && node.variable != Variable::kQLen &&
           node.variable != Variable::kKvLen;
  });
}

bool is_stageable(const Node& read) {
  const std::size_t axes = read.arguments.size();
  if (axes < 2 || (read.broadcast_axes >> (axes - 2)) != 0) return false;
  if (read.dtype != Dtype::kF32 && read.dtype != Dtype::kF16 && read.dtype != Dtype::kBf16) {
    return false;
  }
  for (std::size_t i = 0; i + 2 < axes; ++i) {
    if (!is_of_head(read.arguments[i])) return false;
  }
  return is_variable(*read.arguments[axes - 2], Variable::kQ) &&
         is_variable(*read.arguments[axes - 1], Variable::kKv);
}

void collect_reads(const NodePtr& node, std::map<std::string, std::vector<NodePtr>>& reads) {
  if (node->op == Op::kTensor) reads[node->name].push_back(node);
  for (const NodePtr& argument : node->arguments) collect_reads(argument, reads);
}

}  // namespace

NodePtr staged_bias(const Problem& problem) {
  const NodePtr score =
      expr::parse(problem.score, ExpressionRole::kScore, problem.declarations).value();
  std::map<std::string, std::vector<NodePtr>> reads;
  collect_reads(score, reads);
  for (const auto& [name, nodes] : reads) {
    bool same = is_stageable(*nodes.front());
    for (const NodePtr& node : nodes) same = same && expr::equal(node, nodes.front());
    if (same) return nodes.front();
  }
  return nullptr;
}

}  // namespace attune
