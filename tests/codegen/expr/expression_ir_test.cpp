// SPDX-License-Identifier: Apache-2.0
// Trees as LLVM IR against the host evaluator: random trees, operands and points.
#include <doctest/doctest.h>

#include <cmath>
#include <cstring>
#include <limits>

#include <fmt/format.h>

#include "src/codegen/cpu/expression_ir.h"
#include "tests/codegen/expr/jit.h"
#include "tests/codegen/expr/random_tree.h"
#include "tests/random_seed.h"

namespace {

namespace ir = attune::ir;
namespace expr = attune::expr;
using expr::NodePtr;
using expr::Op;
using expr::Variable;
using ir::Value;

/// A row of points: `kv` and the score differ between lanes, the rest is shared.
struct Row {
  std::int64_t b, h, h_kv, q, kv, q_len, kv_len;
};

/// All trees at all points: result[tree][row][lane], bools and integers as doubles.
class Machine {
 public:
  /// lanes 0: scalars, one point a row.
  Machine(std::vector<NodePtr> trees, const RandomTrees& operands, ir::Type real, int lanes)
      : trees_(std::move(trees)),
        operands_(operands),
        real_(real),
        lanes_(lanes),
        layout_(operands.declarations),
        target_(attune::detect_host_target().value()),
        function_(emit()) {}

  int points_of_row() const { return std::max(lanes_, 1); }

  std::vector<double> run(const std::vector<Row>& rows, const std::vector<double>& scores) const {
    std::vector<char> block = operands_.block();
    std::vector<double> results(trees_.size() * scores.size());
    // The fields that a kernel would use for its tensors carry the points.
    attune::AttentionArgs args;
    args.q = rows.data();
    args.k = scores.data();
    args.out = results.data();
    args.q_len = static_cast<std::int64_t>(rows.size());
    std::memcpy(block.data(), &args, sizeof args);
    function_(block.data(), block.size());
    return results;
  }

 private:
  JitFunction emit() {
    ir::Builder b("points");
    auto field = [&](ir::Type type, std::size_t offset) {
      return b.load(type, b.at(b.args(), ir::kI64, static_cast<std::int64_t>(offset / 8)));
    };
    const Value rows = field(ir::kPtr, offsetof(attune::AttentionArgs, q));
    const Value scores = field(ir::kPtr, offsetof(attune::AttentionArgs, k));
    const Value results = field(ir::kPtr, offsetof(attune::AttentionArgs, out));
    const Value count = field(ir::kI64, offsetof(attune::AttentionArgs, q_len));
    const attune::ExpressionIr nothing(b, layout_, target_, real_);
    b.loop("row", b.i64(0), count, 1, [&](const Value& row) {
      const Value point = b.at(rows, ir::kI64, row * 7);
      auto position = [&](int i) {
        return b.cast("trunc", b.load(ir::kI64, b.at(point, ir::kI64, i)), ir::kI32);
      };
      attune::ExpressionIr task = nothing;
      task.know({.b = position(0),
                 .h = position(1),
                 .h_kv = position(2),
                 .q_len = position(5),
                 .kv_len = position(6)},
                trees_);
      attune::ExpressionIr query = task;
      query.know({.q = position(3)}, trees_);
      const Value first = row * points_of_row();
      Value kv = position(4);
      if (lanes_ > 0) kv = b.splat(kv, lanes_) + b.iota(lanes_);
      Value score = b.load({ir::Scalar::kDouble, lanes_}, b.at(scores, ir::kF64, first));
      if (real_ == ir::kF32) score = b.cast("fptrunc", score, {ir::Scalar::kFloat, lanes_});
      attune::ExpressionIr keys = query;
      keys.know({.score = score, .kv = kv});
      for (std::size_t tree = 0; tree < trees_.size(); ++tree) {
        const Value value = wide(b, keys.spread(keys.emit(trees_[tree]), lanes_));
        const Value place = count * double(tree) * points_of_row() + first;
        b.store(value, b.at(results, ir::kF64, place));
      }
    });
    return JitFunction(b, "points", target_);
  }

  static Value wide(ir::Builder& b, const Value& value) {
    const ir::Type f64 = value.type().with(ir::Scalar::kDouble);
    if (value.type() == f64) return value;
    if (value.type().is_float()) return b.cast("fpext", value, f64);
    return b.cast(value.type().scalar == ir::Scalar::kI1 ? "uitofp" : "sitofp", value, f64);
  }

  const std::vector<NodePtr> trees_;
  const RandomTrees& operands_;
  const ir::Type real_;
  const int lanes_;
  const attune::OperandLayout layout_;
  const attune::Target target_;
  const JitFunction function_;
};

/// Rows near the tensors' extents, some far away, where i32 wraps.
std::vector<Row> random_rows(RandomTrees& random, int count) {
  std::vector<Row> rows;
  for (int i = 0; i < count; ++i) {
    Row row{random.pick(0, 3),  random.pick(0, 3),  random.pick(0, 3), random.pick(0, 40),
            random.pick(0, 40), random.pick(0, 40), random.pick(0, 40)};
    if (i % 8 == 0) row.kv = (1 << 30) - random.pick(0, 40);
    if (i % 16 == 0) row.q = row.kv_len = 1 << 30;
    if (i % 4 == 1) row.kv = 0;
    rows.push_back(row);
  }
  return rows;
}

expr::Point point_of(const Row& row, int lane, double score) {
  expr::Point point;
  point.score = score;
  point.b = row.b, point.h = row.h, point.h_kv = row.h_kv, point.q = row.q;
  point.kv = row.kv + lane, point.q_len = row.q_len, point.kv_len = row.kv_len;
  return point;
}

double evaluate(const NodePtr& tree, const expr::Evaluator& evaluator, const expr::Point& point) {
  if (tree->type == expr::Type::kF32) return evaluator.real(point);
  if (tree->type == expr::Type::kBool) return evaluator.boolean(point);
  return static_cast<double>(evaluator.integer(point));
}

bool same(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

/// Calls check(tree, got, want, point) for every tree at every point.
template <class Check>
void compare_all(const std::vector<NodePtr>& trees, RandomTrees& random, ir::Type real, int lanes,
                 const Check& check) {
  const Machine machine(trees, random, real, lanes);
  const int width = machine.points_of_row();
  const std::vector<Row> rows = random_rows(random, 48);
  std::vector<double> scores(rows.size() * width);
  for (double& score : scores) score = random.pick(-80, 80) / 16.0;
  const std::vector<double> got = machine.run(rows, scores);
  for (std::size_t t = 0; t < trees.size(); ++t) {
    const expr::Evaluator evaluator(trees[t], random.operands);
    for (std::size_t i = 0; i < scores.size(); ++i) {
      const expr::Point point = point_of(rows[i / width], static_cast<int>(i % width), scores[i]);
      check(trees[t], got[t * scores.size() + i], evaluate(trees[t], evaluator, point), point);
    }
  }
}

std::string words(const NodePtr& tree, const expr::Point& p) {
  return fmt::format("{} at b={} h={} h_kv={} q={} kv={} q_len={} kv_len={} score={}",
                     expr::text(tree), p.b, p.h, p.h_kv, p.q, p.kv, p.q_len, p.kv_len, p.score);
}

constexpr int kLanes[] = {0, 1, 4, 8, 16};

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("integers and bools are exactly the host evaluator's") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 engine(seed);
    for (int round = 0; round < 10; ++round) {
      RandomTrees random(engine);
      std::vector<NodePtr> trees;
      for (int depth = 0; depth < 5; ++depth) {
        for (int i = 0; i < 3; ++i) trees.push_back(random.boolean(depth));
        for (int i = 0; i < 3; ++i) trees.push_back(random.integer(depth));
      }
      const int lanes = kLanes[round % 5];
      const ir::Type real = lanes == 0 ? ir::kF64 : ir::kF32;
      compare_all(trees, random, real, lanes,
                  [&](const NodePtr& tree, double got, double want, const expr::Point& point) {
                    if (!same(got, want)) {
                      FAIL_CHECK(words(tree, point) << ": " << got << ", not " << want);
                    }
                  });
    }
  }

  TEST_CASE("f64 arithmetic is the host evaluator's") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 engine(seed ^ 1);
    for (int round = 0; round < 6; ++round) {
      RandomTrees random(engine);
      std::vector<NodePtr> trees;
      for (int depth = 0; depth < 5; ++depth) {
        for (int i = 0; i < 5; ++i) trees.push_back(random.real(depth));
      }
      compare_all(trees, random, ir::kF64, 0,
                  [&](const NodePtr& tree, double got, double want, const expr::Point& point) {
                    if (!same(got, want) && !(std::abs(got - want) <= 1e-9 * std::abs(want))) {
                      FAIL_CHECK(words(tree, point) << ": " << got << ", not " << want);
                    }
                  });
    }
  }

  TEST_CASE("each f32 operation on exact operands is within 4 ulp of the host evaluator") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 engine(seed ^ 2);
    for (const int lanes : kLanes) {
      RandomTrees random(engine);
      std::vector<NodePtr> trees;
      for (int i = 0; i < 40; ++i) trees.push_back(random.real(1));
      compare_all(trees, random, ir::kF32, lanes,
                  [&](const NodePtr& tree, double got, double want, const expr::Point& point) {
                    const double ulp = std::max(std::abs(want), 0x1p-126) * 0x1p-23;
                    const bool overflow = std::isinf(got) && std::abs(want) > 3.4e38;
                    if (!same(got, want) && !overflow && !(std::abs(got - want) <= 4 * ulp)) {
                      FAIL_CHECK(words(tree, point) << ": " << got << ", not " << want);
                    }
                  });
    }
  }

  TEST_CASE("vectors give what scalars give, lane by lane") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 engine(seed ^ 3);
    for (const int lanes : {2, 4, 8, 16}) {
      RandomTrees random(engine);
      std::vector<NodePtr> trees;
      for (int i = 0; i < 15; ++i) trees.push_back(random.real(2 + i % 3));
      const Machine vector(trees, random, ir::kF32, lanes), scalar(trees, random, ir::kF32, 0);
      const std::vector<Row> rows = random_rows(random, 32);
      std::vector<Row> points;
      std::vector<double> scores;
      for (const Row& row : rows) {
        for (int lane = 0; lane < lanes; ++lane) {
          points.push_back(row);
          points.back().kv += lane;
          scores.push_back(random.pick(-80, 80) / 16.0);
        }
      }
      const std::vector<double> a = vector.run(rows, scores), b = scalar.run(points, scores);
      for (std::size_t i = 0; i < a.size(); ++i) {
        if (!same(a[i], b[i])) FAIL_CHECK(expr::text(trees[i / scores.size()]));
      }
    }
  }

  TEST_CASE("loop bounds are computed in 64 bits") {
    attune::ir::Builder b("bound");
    const attune::OperandLayout layout{{}};
    const attune::Target target = attune::detect_host_target().value();
    attune::ExpressionIr ir(b, layout, target, attune::ir::kF32);
    const Value args = b.args();
    ir.know({.q_len = b.load(attune::ir::kI32, args),
             .kv_len = b.load(attune::ir::kI32, b.at(args, attune::ir::kI32, 1)),
             .last_q = b.load(attune::ir::kI64, b.at(args, attune::ir::kI64, 1))});
    const NodePtr kv_len = expr::make(Op::kToI64, {expr::variable(Variable::kKvLen)});
    const NodePtr q_len = expr::make(Op::kToI64, {expr::variable(Variable::kQLen)});
    const NodePtr last_q = expr::variable(Variable::kLastQ);
    const NodePtr bound = expr::make(
        Op::kMin, {expr::make(Op::kAdd, {last_q, expr::make(Op::kSubtract, {kv_len, q_len})}),
                   expr::make(Op::kDivide, {expr::constant_i64(1LL << 62), q_len})});
    const Value out = b.load(attune::ir::kPtr, b.at(args, attune::ir::kI64, 2));
    b.store(ir.emit(bound), out);
    const JitFunction function(b, "bound", target);
    struct Args {
      std::int32_t q_len, kv_len;
      std::int64_t last_q;
      std::int64_t* out;
    };
    auto run = [&](std::int32_t q, std::int32_t kv, std::int64_t last) {
      std::int64_t result = -1;
      const Args block{q, kv, last, &result};
      function(&block, sizeof block);
      return result;
    };
    CHECK(run(4, 10, 3) == 9);
    CHECK(run(1 << 30, 5, (1LL << 31) + 7) == (1LL << 31) + 12 - (1 << 30));
    CHECK(run(1 << 30, 1 << 30, 1LL << 40) == 1LL << 32);
    CHECK(run(0, 10, 3) == 0);  // Division by zero gives 0.
  }

  TEST_CASE("known subtrees are emitted once, where they become known") {
    attune::ir::Builder b("hoist");
    attune::Declarations declarations;
    declarations.tensors["slope"] = {attune::Dtype::kF32, {}};
    const attune::OperandLayout layout(declarations);
    const attune::Target target = attune::target_from_arch("x86-64-v3").value();
    const NodePtr slope =
        expr::tensor("slope", attune::Dtype::kF32, {expr::variable(Variable::kH)});
    const NodePtr distance = expr::make(
        Op::kToF32, {expr::make(Op::kSubtract,
                                {expr::variable(Variable::kPos), expr::variable(Variable::kKv)})});
    const NodePtr score = expr::make(
        Op::kAdd, {expr::variable(Variable::kScore), expr::make(Op::kMultiply, {slope, distance})});
    attune::ExpressionIr task(b, layout, target, attune::ir::kF32);
    task.know({.h = b.i32(1), .q_len = b.i32(4), .kv_len = b.i32(5)}, {score});
    b.comment("task ends");
    attune::ExpressionIr row = task;
    row.know({.q = b.i32(2)}, {score});
    b.comment("row ends");
    row.know({.score = b.load({attune::ir::Scalar::kFloat, 8}, b.scratch()), .kv = b.iota(8)});
    b.store(row.emit(score), b.scratch());
    const std::string text = b.module_text("", "", "");
    const std::string before = text.substr(0, text.find("task ends"));
    const std::string after = text.substr(text.find("row ends"));
    CHECK(before.find("load float") != before.npos);
    CHECK(after.find("load float,") == after.npos);
    CHECK(after.find("add i32") == after.npos);  // pos is known already.
  }
}
