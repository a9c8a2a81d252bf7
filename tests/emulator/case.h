// SPDX-License-Identifier: Apache-2.0
// One case: a kernel, the problem and shape that it is run on, and how to launch it. The table is
// written by emission.py, where each case's expressions become functions of C++.
#pragma once

#include <cmath>
#include <cstdint>

#include "src/codegen/attention_args.h"

/// Of each kernel's entry: a task, scratch of the worker's own, memory common to all tasks.
using Kernel = void(const attune::AttentionArgs*, std::int64_t, void*, void*);

/// What expressions may name.
struct Position {
  std::int64_t b, h, h_kv, q, kv, q_len, kv_len, pos;
};

/// A dense tensor that expressions read; an axis of extent 1 broadcasts.
struct NamedTensor {
  attune::Dtype dtype;  ///< kF32 or kI32.
  int rank;
  std::int64_t extents[4];
};

struct Case {
  int number;  ///< In the whole list: a part of it runs on the same data.
  Kernel* kernel;
  attune::Dtype dtype;
  int head_dim, head_dim_v, q_heads, kv_heads;
  double scale;
  std::int64_t batch, q_len, kv_len;
  std::int64_t gap;  ///< Elements between one row and the next.
  std::int64_t tasks, later_tasks;
  bool sigmoid;
  bool (*mask)(const Position&);
  double (*score)(const Position&, double score);
  double (*sink)(const Position&);  ///< Null for none.
  int block_q, block_kv;            ///< Of a block list, 0 for none.
  int tensors;
  NamedTensor named[2];
};

extern const std::uint64_t kSeed;
extern const bool kWide;  ///< Whether the kernels are for x86-64-v4.
extern const Case kCases[];
extern const int kCaseCount;

/// Element (i, j, k, l) of the case's tensor of that number, as the kernel is given it.
double tensor_element(int number, std::int64_t i, std::int64_t j, std::int64_t k, std::int64_t l);

/// Functions of expressions that the C library has not, or under another meaning.
namespace language {
inline double abs(double x) { return x < 0 ? -x : x; }
inline double sigmoid(double x) { return 1 / (1 + ::exp(-x)); }
inline double where(bool condition, double a, double b) { return condition ? a : b; }
inline double min(double a, double b) { return b < a ? b : a; }
inline double max(double a, double b) { return a < b ? b : a; }
}  // namespace language
