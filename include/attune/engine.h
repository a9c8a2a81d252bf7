// SPDX-License-Identifier: Apache-2.0
// Engine and Plan: the facade for host code. Open an Engine once, make a Plan per problem and
// shape, run it as often as you like.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <attune/families.h>
#include <attune/problem.h>
#include <attune/result.h>
#include <attune/schedule.h>
#include <attune/store.h>
#include <attune/target.h>
#include <attune/tensor.h>

namespace attune {

struct EngineOptions {
  /// "cpu", "cuda" (the first one), "cuda:N", or "auto": a CUDA device if there is one, else the
  /// CPU.
  std::string device = "cpu";
  int threads = 0;              ///< Worker threads of the CPU device; 0 means one per usable core.
  std::string store_path = {};  ///< tune.db; empty means the default folder's.
  std::string cache_dir = {};   ///< Folder of kern.db; empty means the default folder.
  /// The program whose processes tuning runs candidates in: `attune`. Empty: $ATTUNE_WORKER, else
  /// the one that was installed with this library. Without one, candidates run in this process,
  /// and one that crashes takes it down.
  std::string worker_program = {};
};

/// Which blocks of keys the queries of each block attend to, for problems with a block_size.
/// Row i of a head's list are indices[offsets[b, h, i]] … indices[offsets[b, h, i + 1] - 1]:
/// numbers of blocks of keys, rising. Of a listed block the problem's mask keeps what it keeps;
/// where `full` says so all of it is kept and the mask is not asked. Lists that are not so are
/// undefined behaviour unless PlanOptions::checked looks at them.
struct BlockList {
  Tensor offsets;  ///< i32 [batch, q_heads, q_blocks + 1, 1]; no stride is negative, and extent 1
                   ///< on the first two axes broadcasts.
  Tensor indices;  ///< i32 [n, 1, 1, 1], dense.
  std::optional<Tensor> full;  ///< bool [n, 1, 1, 1], dense.
};

/// A block list in device memory of its own.
struct BuiltBlockList {
  BlockList list;
  std::shared_ptr<void> memory;                 ///< What `list` points into.
  std::int64_t empty = 0, mixed = 0, full = 0;  ///< Blocks of each class, over items and heads.
};

/// The tensors of one run. Shapes as in Problem and Shape; strides free except the last axis.
struct Tensors {
  Tensor q;                   ///< [batch, q_heads, q_len, head_dim]
  Tensor k;                   ///< [batch, kv_heads, kv_len, head_dim]
  Tensor v;                   ///< [batch, kv_heads, kv_len, head_dim_v]
  Tensor out;                 ///< [batch, q_heads, q_len, head_dim_v], written
  std::optional<Tensor> lse;  ///< [batch, q_heads, q_len, 1] f32, written when given; softmax only
  /// What the problem's expressions name (Problem::declarations). A tensor has as many axes as the
  /// expression indexes, any strides and any extents: an axis of extent 1 broadcasts, and an index
  /// outside an axis reads 0. Tensor::shape is 1 on the axes behind these.
  std::map<std::string, Tensor> named = {};
  std::map<std::string, double> scalars = {};  ///< A bool is 0 or 1.
  std::optional<BlockList> blocks = {};        ///< If and only if the problem has a block_size.
};

/// Scratch memory of one run in flight. Leave `data` null to use the Plan's own pool.
struct Workspace {
  void* data = nullptr;  ///< 64-byte aligned, at least Plan::workspace_bytes.
  std::size_t bytes = 0;
};

/// An order of execution on the device. The CPU device runs at once and returns when done; on a GPU
/// runs are queued, and Engine::synchronize waits for them.
struct Stream {
  void* handle = nullptr;  ///< A CUstream; null is the default stream.
};

/// Facts about a Plan's kernel.
struct PlanFacts {
  Rung rung = Rung::kDefault;  ///< How the schedule was found.
  /// The record it is from, if it was stored or tuned now.
  std::optional<TuneRecord> record;
  bool kernel_cached = false;   ///< The compiled kernel came from kern.db or from memory.
  double emit_ms = 0;           ///< [ms] printing the source; 0 when in memory already.
  double compile_ms = 0;        ///< [ms] compiling it; 0 when cached.
  double load_ms = 0;           ///< [ms] linking or loading it.
  std::int64_t code_bytes = 0;  ///< Size of the compiled kernel [bytes].
  // GPU kernels only: the compiler's report and what a launch asks for.
  int registers = 0;              ///< Of one thread.
  std::int64_t spill_bytes = 0;   ///< Registers kept in local memory [bytes].
  int threads = 1;                ///< Of one block.
  std::int64_t shared_bytes = 0;  ///< Shared memory of one block, static and dynamic [bytes].
  std::vector<std::string> compiler_notes;  ///< Remarks on performance, one line each.
};

/// Problem + Shape + Schedule + loaded kernel. Immutable and cheap to copy; it keeps what it needs
/// of the Engine alive.
class Plan {
 public:
  const Problem& problem() const;
  const Shape& shape() const;
  const Schedule& schedule() const;
  const PlanFacts& facts() const;
  /// Scratch that one run in flight needs [bytes].
  std::size_t workspace_bytes() const;

  /// Computes out (and lse). Thread-safe: several runs may be in flight, each with its own
  /// workspace. Fills a parameter block and launches; allocates only when the Plan's own pool has
  /// to grow. On a GPU the Plan's kernel is the one for dense tensors; the first run with tensors
  /// whose rows start at other multiples of 2, 4, 8 or 16 bytes compiles theirs, so such a run goes
  /// before a graph is captured. Errors: kInvalidArgument when a tensor's dtype, extents or last
  /// stride do not fit the Plan, a pointer is null, or the workspace is too small; nothing is
  /// written then.
  Status run(const Tensors& tensors, Workspace workspace = {}, Stream stream = {}) const;

  /// Mean time of `repeats` runs in a row by the device's own clock [us]. Errors: as run, and those
  /// of the runs themselves.
  Result<double> time_us(const Tensors& tensors, int repeats) const;

 private:
  friend class Engine;
  struct Impl;
  explicit Plan(std::shared_ptr<const Impl> impl);
  std::shared_ptr<const Impl> impl_;
};

/// Progress of tuning, reported after every step.
struct TuneProgress {
  std::string phase;                   ///< "compile", "check" or "measure".
  int done = 0, total = 0;             ///< Of candidates, or rounds of samples; total 0: unknown.
  int racing = 0;                      ///< Candidates that can still win.
  double elapsed_s = 0, budget_s = 0;  ///< [s]
  std::string best;                    ///< Schedule::text of the leader so far, or empty.
  double best_us = 0;                  ///< [us]
  double default_us = 0;               ///< [us] 0 before the default is measured.
};

struct TuneOptions {
  /// [s] Candidates not reached within it are not measured. 0: the default alone is. A minute and
  /// more makes the search a full one: the whole space, as far as the time lasts.
  double budget_seconds = 10;
  bool exhaustive = false;  ///< Measure every candidate to the end, whatever it takes.
  /// Measure anew. Otherwise a result of this device that is stored and as thorough is returned as
  /// it is, and what an interrupted tuning found out is not found out again.
  bool again = false;
  int jobs = 0;            ///< Parallel compilations; 0 means one per core, at most 8.
  std::uint64_t seed = 0;  ///< Inputs and order; 0 draws one, which the report names.
  /// What one candidate may take to compile, to be checked or for one sample [s]; 0: a limit made
  /// from the problem's size and the times seen so far. Needs workers of their own to hold.
  double candidate_seconds = 0;
  bool isolate = true;  ///< false: in this process, even if there is a worker program.
  /// Asked now and then, from several threads; when it says true, the tuning ends without a winner.
  /// What it found out is in the store, and the next one goes on from there.
  std::function<bool()> stopped = {};
  /// Measure on copies of these tensors, in host memory, rather than on random ones: a mask that
  /// reads tensors costs what the real ones make it cost. out and lse are not looked at.
  const Tensors* operands = nullptr;
  /// Called from several threads, one at a time.
  std::function<void(const TuneProgress&)> progress;
};

struct TuneReport {
  TuneRecord winner;
  std::vector<TrialRecord> trials;  ///< Every candidate looked at, fastest first, failures last.
  int not_reached = 0;              ///< Legal candidates that were not looked at.
  int known = 0;                    ///< Candidates whose end an interrupted tuning had stored.
  std::uint64_t seed = 0;
  bool stored_before = false;  ///< The winner was stored; nothing was measured.
  bool isolated = false;       ///< Candidates ran in processes of their own.
  int lost_workers = 0;        ///< Such processes that candidates took down.
  double measure_seconds = 0;  ///< Time that samples took [s].
  int rounds = 0;              ///< Of samples that count.
  int discarded_rounds = 0;    ///< Beside these, those in which the device's clock was not steady.
  std::vector<std::string> notes;  ///< What a person should know.
};

/// What a Plan does about a problem and shape without an exact record.
enum class TunePolicy {
  kUseStored,        ///< The nearest record that fits, else the default.
  kTuneIfMissing,    ///< Tunes first, within the budget.
  kTuneInBackground  ///< As kUseStored at once; a thread tunes, and the next Plan has the winner.
};

struct PlanOptions {
  std::optional<Schedule> schedule;  ///< Use exactly this one.
  TunePolicy tuning = TunePolicy::kUseStored;
  double tune_seconds = 10;  ///< Budget of such a tuning [s].
  /// What it measures on, as TuneOptions::operands; not for tuning in the background.
  const Tensors* tune_operands = nullptr;
  bool use_store = true;  ///< false: the default schedule unless one is given.
  /// Note in the store that the shape was asked for when it has no exact record.
  bool remember_wanted = true;
  /// Looks at every block list before it is used, which takes the host a pass over it and, on a
  /// GPU, a copy and a wait: a list out of range, unsorted or with duplicates is an error then.
  bool checked = false;
};

/// How one schedule's result compares with the fp64 reference.
struct VerifyResult {
  Schedule schedule;
  Shape shape;
  double max_error = 0;    ///< Largest absolute error of out.
  double relative_l2 = 0;  ///< Relative L2 error of out.
  double max_error_bound = 0, relative_l2_bound = 0;
  double lse_error = 0;  ///< Largest of |error| / max(1, |lse|).
  bool ok = false;
  std::string reason;  ///< When not ok: what failed.
};

/// A device, a store and a kernel cache: makes Plans. All member functions are thread-safe.
class Engine {
 public:
  /// Errors: kInvalidArgument for an unknown device name; kUnsupported or kNotFound for a device
  /// that this build or this machine lacks, saying what is missing and how to get it.
  static Result<Engine> open(const EngineOptions& options = {});

  const Target& target() const;
  Store& store() const;
  /// CPU threads that a run uses at most; 0 on a GPU.
  int threads() const;
  /// Whether runs take host tensors as they are. If not, tensors live in memory from `allocate`.
  bool uses_host_memory() const;
  /// What surrounds measurements now, as TuneRecord::environment.
  std::string environment() const;
  /// What a person should know: a store in memory only, a kernel cache that cannot be written, …
  std::vector<std::string> notes() const;

  /// Chooses a schedule (given → tuned now → stored → default), compiles or finds its kernel.
  /// Errors: those of Problem::normalized and validate_schedule; kCompile with the log in `detail`.
  Result<Plan> plan(const Problem& problem, const Shape& shape, const PlanOptions& options = {});

  /// Measures the legal schedules on this device and stores the winner.
  /// Errors: as plan; kDevice when no candidate could be measured.
  Result<TuneReport> tune(const Problem& problem, const Shape& shape,
                          const TuneOptions& options = {});

  /// The stored result that `tune` with these options would return without measuring anything.
  std::optional<TuneRecord> stored_result(const Problem& problem, const Shape& shape,
                                          const TuneOptions& options = {}) const;

  /// Waits until nothing is left to tune in the background.
  void wait_for_background();

  /// Runs a schedule on random inputs drawn from `seed` and compares it with the fp64 reference.
  Result<VerifyResult> verify(const Problem& problem, const Shape& shape, const Schedule& schedule,
                              std::uint64_t seed);
  /// The same on copies of these tensors, in host memory; out and lse are not looked at.
  Result<VerifyResult> verify(const Problem& problem, const Shape& shape, const Schedule& schedule,
                              const Tensors& operands);

  /// The check that tuning makes of every candidate: two small shapes made from this one, inputs
  /// drawn from `seed`, results compared with those of `naive`. Returns the largest difference.
  /// Errors: as plan; kMismatch saying what differs.
  Result<double> accept(const Problem& problem, const Shape& shape, const Schedule& schedule,
                        std::uint64_t seed);

  /// Which blocks the problem's mask keeps, found out on the device by a generated kernel: for
  /// masks that read tensors, whose empty blocks nothing else can know. `operands` needs what the
  /// expressions name; the list serves every Plan of the problem and shape as long as the mask's
  /// operands stay as they are. Waits for the device. Errors: kInvalidArgument when the problem has
  /// no block_size or an operand does not fit; as plan.
  Result<BuiltBlockList> list_blocks(const Problem& problem, const Shape& shape,
                                     const Tensors& operands);

  /// The assembly of a schedule's kernel for this build's compiler. Errors: as plan.
  Result<std::string> assembly(const Problem& problem, const Schedule& schedule,
                               const Target& target) const;

  /// Device memory for tensors, 64-byte aligned, freed with the last copy of the pointer. On the
  /// CPU device it is host memory; any other host memory serves as well there. Errors: kDevice when
  /// there is none left.
  Result<std::shared_ptr<void>> allocate(std::size_t bytes);
  /// Copies between host and device memory and waits until done. Errors: kDevice.
  Status copy_to_device(void* device, const void* host, std::size_t bytes);
  Status copy_to_host(void* host, const void* device, std::size_t bytes);
  /// Waits for everything queued on a stream. Errors: kDevice, for faults of earlier runs too.
  Status synchronize(Stream stream = {});

  /// The CPU device's measured multiply-add peak over `threads` threads [GFLOP/s], f32.
  /// Errors: kUnsupported on a GPU.
  Result<double> measure_peak_gflops(int threads);
  /// How fast the CPU device's threads together read memory that no cache holds [GB/s, of 10^9
  /// bytes]. Errors: kUnsupported on a GPU; kDevice when there is no such memory.
  Result<double> measure_read_gb_per_s();

 private:
  struct Impl;
  explicit Engine(std::shared_ptr<Impl> impl);
  std::shared_ptr<Impl> impl_;
};

/// This library's version, "0.1.0".
std::string_view version();

}  // namespace attune
