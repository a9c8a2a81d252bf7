// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/comparison.h"

#include <limits>

#include "tests/emulator/machine.h"

using attune::Dtype;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr std::int64_t kGuardBytes = 1 << 16;  // Looked at before out and lse.

void judge(Finding& finding, const char* where, std::int64_t row, std::int64_t d, double got,
           double want, double bound) {
  double error = got == want ? 0 : language::abs(got - want);
  if (!(error <= std::numeric_limits<double>::max())) error = kInfinity;  // NaN too.
  const double excess = error / bound;
  if (where[0] == 'l') finding.lse_error = language::max(finding.lse_error, error);
  if (excess <= finding.excess && finding.where[0] != 0) return;
  finding = {excess, error, bound, finding.lse_error, where, row, d, got, want};
}

// What is allowed where scores are no farther from 0 than this: an f32 score is wrong by some units
// in its last place, and its weight by as much, relative.
double bound_of(double farthest) { return 1e-5 + farthest * 0x1p-20; }

// Of the last rounding into the dtype, relative.
double rounding_of(Dtype dtype) {
  return dtype == Dtype::kBf16 ? 0x1p-8 : dtype == Dtype::kF16 ? 0x1p-11 : 0;
}

// All values of a tensor, dense, in the memory that `next` points to and is moved behind.
const double* widened(const Placed& placed, double*& next) {
  const double* const first = next;
  for (std::int64_t row = 0; row < placed.rows; ++row) {
    for (std::int64_t d = 0; d < placed.dim; ++d) *next++ = placed.value(row, d);
  }
  return first;
}

Position position_of(const Case& c, std::int64_t row) {
  Position p{};
  p.b = row / c.q_len / c.q_heads;
  p.h = row / c.q_len % c.q_heads;
  p.h_kv = p.h / (c.q_heads / c.kv_heads);
  p.q = row % c.q_len;
  p.q_len = c.q_len;
  p.kv_len = c.kv_len;
  p.pos = p.q + c.kv_len - c.q_len;
  return p;
}

class Reference {
 public:
  Reference(const Case& c, const Blocks& blocks, const Placed& q, const Placed& k, const Placed& v)
      : case_(c), blocks_(blocks) {
    auto* memory = reinterpret_cast<double*>(machine::kFreeMemory);
    queries_ = widened(q, memory);
    keys_ = widened(k, memory);
    values_ = widened(v, memory);
    scores_ = memory;
    sums_ = memory + c.kv_len;
  }

  /// Computes one row; what follows is of this.
  void attend(std::int64_t row) {
    const Position p = position_of(case_, row);
    first_key_ = (p.b * case_.kv_heads + p.h_kv) * case_.kv_len;
    largest_ = case_.sink != nullptr ? case_.sink(p) : -kInfinity;
    farthest_ = 0;
    compute_scores(p, queries_ + row * case_.head_dim);
    sum_ = case_.sink != nullptr ? exp(case_.sink(p) - largest_) : 0;
    add_values();
  }

  double out(std::int64_t d) const {
    return case_.sigmoid || sum_ == 0 ? sums_[d] : sums_[d] / sum_;
  }
  double lse() const { return sum_ == 0 ? -kInfinity : largest_ + log(sum_); }
  double farthest() const { return farthest_; }

 private:
  void compute_scores(Position p, const double* query) {
    for (p.kv = 0; p.kv < case_.kv_len; ++p.kv) {
      scores_[p.kv] = -kInfinity;
      if (!blocks_.keeps(p, case_.mask(p))) continue;
      const double* const key = keys_ + (first_key_ + p.kv) * case_.head_dim;
      double product = 0;
      for (int d = 0; d < case_.head_dim; ++d) product += query[d] * key[d];
      product *= case_.scale;
      const double score = scores_[p.kv] = case_.score(p, product);
      largest_ = language::max(largest_, score);
      farthest_ = language::max(farthest_, language::abs(product));
      farthest_ = language::max(farthest_, language::abs(score));
    }
  }

  void add_values() {
    for (int d = 0; d < case_.head_dim_v; ++d) sums_[d] = 0;
    for (std::int64_t kv = 0; kv < case_.kv_len; ++kv) {
      if (scores_[kv] == -kInfinity) continue;
      const double weight =
          case_.sigmoid ? language::sigmoid(scores_[kv]) : exp(scores_[kv] - largest_);
      sum_ += weight;
      const double* const value = values_ + (first_key_ + kv) * case_.head_dim_v;
      for (int d = 0; d < case_.head_dim_v; ++d) sums_[d] += weight * value[d];
    }
  }

  const Case& case_;
  const Blocks& blocks_;
  const double *queries_, *keys_, *values_;
  double *scores_, *sums_;
  std::int64_t first_key_ = 0;
  double largest_ = 0, farthest_ = 0, sum_ = 0;
};

}  // namespace

Finding compare(const Case& c, const Blocks& blocks, const Placed& q, const Placed& k,
                const Placed& v, const Placed& out, const Placed& lse) {
  Finding finding;
  Reference reference(c, blocks, q, k, v);
  for (std::int64_t row = 0; row < q.rows; ++row) {
    reference.attend(row);
    const double bound = bound_of(reference.farthest());
    for (int d = 0; d < c.head_dim_v; ++d) {
      const double want = reference.out(d);
      judge(finding, "out", row, d, out.value(row, d), want,
            bound + language::abs(want) * rounding_of(c.dtype));
    }
    if (!c.sigmoid) judge(finding, "lse", row, 0, lse.value(row, 0), reference.lse(), bound);
  }
  for (const Placed* placed : {&out, &lse}) {
    const char* first = placed->data - kGuardBytes;
    for (std::int64_t row = 0; row < placed->rows; ++row) {
      if (!is_poisoned(first, placed->element(row, 0))) {
        judge(finding, "gap", row, 0, kInfinity, 0, bound_of(0));
      }
      first = placed->element(row, placed->dim);
    }
  }
  return finding;
}
