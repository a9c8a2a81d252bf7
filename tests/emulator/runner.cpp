// SPDX-License-Identifier: Apache-2.0
// Runs every case of the table and compares with attention in f64. A line for each goes to the
// serial line, numbers as the bits of f64: they are printed by whoever reads it.
//
// Tensors end where mapped memory ends, with NaN before them and in their gaps; out, lse, scratch
// and common memory hold NaN before the first task. So reading too far is a fault, reading too
// early shows in the result, and writing too far is a fault or shows as a changed byte.
#include <cstring>

#include "tests/emulator/blocks.h"
#include "tests/emulator/case.h"
#include "tests/emulator/comparison.h"
#include "tests/emulator/machine.h"
#include "tests/emulator/tensors.h"

namespace {

using attune::AttentionArgs;
using attune::BlockListOperand;
using attune::Dtype;
using attune::Strides;
using attune::TensorOperand;

/// What a kernel reads: AttentionArgs and behind it its named tensors, or, since no case has both,
/// its block list in their place.
struct Arguments {
  AttentionArgs args;
  TensorOperand named[2];
};
static_assert(sizeof(Arguments) == sizeof(AttentionArgs) + 2 * sizeof(TensorOperand));
static_assert(sizeof(BlockListOperand) <= 2 * sizeof(TensorOperand));

Arguments arguments;
int current = -1;  // The case that runs.
int wrong_cases = 0;

void print_all() {}

template <class First, class... Rest>
void print_all(const First& first, const Rest&... rest) {
  machine::print(" ");
  if constexpr (std::is_same_v<First, double>) {
    machine::print_bits(first);
  } else {
    machine::print(first);
  }
  print_all(rest...);
}

// Integers count up slowly, so that equal ones lie beside each other as the documents of a batch
// do.
void place_named(Random& random, const NamedTensor& tensor, int number) {
  std::int64_t elements = 1;
  TensorOperand& operand = arguments.named[number] = {};
  for (int axis = tensor.rank - 1; axis >= 0; --axis) {
    const std::int64_t extent = tensor.extents[axis];
    operand.strides[axis] = extent == 1 ? 0 : elements;
    operand.limits[axis] = extent == 1 ? 0xffffffffu : static_cast<std::uint32_t>(extent - 1);
    elements *= extent;
  }
  const Placed placed =
      place(static_cast<Area>(kFirstNamed + number), tensor.dtype, 1, 1, 1, elements, 0);
  operand.data = placed.data;
  if (tensor.dtype == Dtype::kF32) {
    random.fill(placed);
    return;
  }
  for (std::int64_t i = 0; i < elements; ++i) {
    *reinterpret_cast<std::int32_t*>(placed.element(0, i)) = static_cast<std::int32_t>(i / 23);
  }
}

void launch(const Case& c) {
  char* const scratch = machine::area(kScratch);
  char* const common = machine::area(kCommon);
  machine::fill(scratch, kPoison, machine::kAreaBytes);
  machine::fill(common, kPoison, machine::kAreaBytes);
  for (std::int64_t task = 0; task < c.tasks + c.later_tasks; ++task) {
    c.kernel(&arguments.args, task, scratch, common);
  }
}

void report(const Case& c, const Finding& finding) {
  const bool ok = finding.excess <= 1;
  wrong_cases += ok ? 0 : 1;
  machine::print(ok ? "ok" : "wrong");
  print_all(std::int64_t{c.number}, finding.error, finding.bound, finding.lse_error);
  if (!ok) {
    print_all(finding.where, finding.row / c.q_len, finding.row % c.q_len, finding.d, finding.got,
              finding.want);
  }
  machine::print("\n");
}

void run(const Case& c) {
  Random random(kSeed + 1000003u * static_cast<std::uint64_t>(c.number));
  const Placed q = place(kQ, c.dtype, c.batch, c.q_heads, c.q_len, c.head_dim, c.gap);
  const Placed k = place(kK, c.dtype, c.batch, c.kv_heads, c.kv_len, c.head_dim, c.gap);
  const Placed v = place(kV, c.dtype, c.batch, c.kv_heads, c.kv_len, c.head_dim_v, c.gap);
  const Placed out = place(kOut, c.dtype, c.batch, c.q_heads, c.q_len, c.head_dim_v, c.gap);
  const Placed lse = place(kLse, Dtype::kF32, c.batch, c.q_heads, c.q_len, 1, 0);
  for (const Placed& input : {q, k, v}) random.fill(input);
  for (int i = 0; i < c.tensors; ++i) place_named(random, c.named[i], i);

  const Blocks blocks(c, random);
  if (c.block_q != 0) std::memcpy(arguments.named, &blocks.operand(), sizeof(BlockListOperand));

  AttentionArgs& args = arguments.args;
  args.q = q.data;
  args.k = k.data;
  args.v = v.data;
  args.out = out.data;
  args.lse = c.sigmoid ? nullptr : reinterpret_cast<float*>(lse.data);
  args.q_strides = q.strides;
  args.k_strides = k.strides;
  args.v_strides = v.strides;
  args.out_strides = out.strides;
  args.lse_strides = lse.strides;
  args.q_len = c.q_len;
  args.kv_len = c.kv_len;
  args.batch = c.batch;
  launch(c);
  report(c, compare(c, blocks, q, k, v, out, lse));
}

[[noreturn]] void stop() {
  machine::print("done");
  print_all(std::int64_t{wrong_cases});
  machine::print("\n");
  for (;;) asm volatile("hlt");
}

[[noreturn]] void run_rest() {
  for (++current; current < kCaseCount; ++current) run(kCases[current]);
  stop();
}

}  // namespace

double tensor_element(int number, std::int64_t i, std::int64_t j, std::int64_t k, std::int64_t l) {
  const TensorOperand& operand = arguments.named[number];
  const NamedTensor& tensor = kCases[current].named[number];
  const std::int64_t indices[] = {i, j, k, l};
  std::int64_t place = 0;
  for (int axis = 0; axis < tensor.rank; ++axis) {
    if (static_cast<std::uint32_t>(indices[axis]) > operand.limits[axis]) return 0;
    place += indices[axis] * operand.strides[axis];
  }
  if (tensor.dtype == Dtype::kI32) return static_cast<const std::int32_t*>(operand.data)[place];
  return static_cast<const float*>(operand.data)[place];
}

/// Entered from start.S.
extern "C" [[noreturn]] void run_all() {
  if (machine::open(kWide)) run_rest();
  stop();
}

/// Entered from start.S: the case that ran is lost, the next may be right.
extern "C" [[noreturn]] void run_after_fault(std::int64_t vector, std::int64_t error,
                                             std::uint64_t instruction, std::uint64_t address) {
  ++wrong_cases;
  machine::print("fault");
  print_all(std::int64_t{kCases[current].number}, vector, error);
  machine::print(" ");
  machine::print_bits(instruction);
  machine::print(" ");
  machine::print_bits(address);
  machine::print("\n");
  run_rest();
}
