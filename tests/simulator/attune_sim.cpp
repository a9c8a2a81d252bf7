// SPDX-License-Identifier: Apache-2.0
// attune-sim: attune run without a device. Takes the flags of `attune run`, puts the emitted CUDA
// through the simulator, and checks every access on the way.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <memory>
#include <random>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <attune/families.h>

#include "cli/console.h"
#include "cli/problem_flags.h"
#include "src/support/safetensors.h"
#include "src/support/try.h"
#include "src/tuner/reference.h"
#include "tests/simulator/attention.h"
#include "tests/simulator/grid.h"

namespace attune::sim {
namespace {

using Json = nlohmann::ordered_json;

struct Flags {
  cli::ProblemFlags problem;
  cli::EngineFlags engine;
  std::string output, schedule;
  double tune_seconds = 0, fuzz_minutes = 0;
  std::uint64_t seed = 0;  // 0: drawn.
  bool check = false, counts = false;
};

constexpr const char* kDevice = "sim:";

constexpr const char* kFooter = R"(Example:
  attune-sim --problem P.json --input IN.safetensors --output OUT.safetensors --device sim:sm_90a --counts

A broken rule (a race, an access out of bounds, …) is told with its lines, and OUT is not written.)";

std::string cache_folder() {
  const char* given = std::getenv("ATTUNE_CACHE_DIR");
  if (given != nullptr && *given != '\0') return std::string(given) + "/simulator";
  return ATTUNE_SIMULATOR_CACHE;
}

// As the shell takes it.
std::string shell_word(const std::string& word) {
  const bool plain = !word.empty() && word.find_first_not_of(
                                          "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                          "0123456789_-+=./:,@%") == word.npos;
  if (plain) return word;
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

std::string repeat_command(const Flags& flags, std::uint64_t seed) {
  std::string command = "attune-sim";
  const auto add = [&](const char* flag, const std::string& value) {
    if (!value.empty()) command += fmt::format(" {} {}", flag, shell_word(value));
  };
  add("--problem", flags.problem.problem_path);
  add("--input", flags.problem.input_path);
  add("--output", flags.output);
  add("--device", flags.engine.options.device);
  add("--schedule", flags.schedule);
  if (flags.check) command += " --check";
  return command + fmt::format(" --seed {}", seed);
}

Result<Target> target_of(const std::string& device) {
  const std::string hint = "for example sim:sm_80, sim:sm_90a; `attune run` takes real devices";
  if (!device.starts_with(kDevice)) {
    return fail(ErrorCode::kInvalidArgument, fmt::format("--device `{}` is not simulated", device),
                hint);
  }
  ATTUNE_TRY(Target target, target_from_arch(device.substr(std::string(kDevice).size())));
  if (target.is_gpu()) return target;
  return fail(ErrorCode::kInvalidArgument,
              fmt::format("--device `{}`: the simulator is one of GPUs", device), hint);
}

// The file's operands and the results in aligned memory, as a device would have them.
class Operands {
 public:
  Operands(const Problem& problem, const Shape& shape, const cli::Inputs& inputs) {
    const std::array<std::int64_t, 3> rows{shape.batch, problem.q_heads, shape.q_len};
    tensors_ = inputs.tensors;
    for (Tensor* tensor : {&tensors_.q, &tensors_.k, &tensors_.v}) *tensor = copy(*tensor);
    for (auto& [name, tensor] : tensors_.named) tensor = copy(tensor);
    tensors_.out = make(problem.dtype, {rows[0], rows[1], rows[2], problem.head_dim_v});
    if (problem.normalizer == Normalizer::kSigmoid) return;
    tensors_.lse = make(Dtype::kF32, {rows[0], rows[1], rows[2], 1});
  }
  const Tensors& tensors() const { return tensors_; }

 private:
  Tensor make(Dtype dtype, const std::array<std::int64_t, 4>& extents) {
    constexpr std::size_t kAlignment = 256;
    Tensor tensor = Tensor::contiguous(nullptr, dtype, extents);
    const std::size_t bytes = static_cast<std::size_t>(tensor.elements()) * dtype_size(dtype);
    memory_.emplace_back(bytes + kAlignment);
    void* data = memory_.back().data();
    std::size_t space = memory_.back().size();
    tensor.data = std::align(kAlignment, bytes, data, space);
    return tensor;
  }
  Tensor copy(const Tensor& dense) {
    Tensor tensor = make(dense.dtype, dense.shape);
    const std::size_t bytes = static_cast<std::size_t>(dense.elements()) * dtype_size(dense.dtype);
    if (bytes > 0) std::memcpy(tensor.data, dense.data, bytes);
    return tensor;
  }

  std::deque<std::vector<char>> memory_;
  Tensors tensors_;
};

Json counts_json(const Counters& counters) {
  Json json = Json::object();
  for (int i = 0; i < static_cast<int>(Instruction::kCount); ++i) {
    const auto instruction = static_cast<Instruction>(i);
    if (counters.of(instruction) > 0) {
      json["instructions"][std::string(instruction_name(instruction))] = counters.of(instruction);
    }
  }
  const auto requests = [](const Counters::Requests& sum, const char* parts) {
    return Json{{"requests", sum.requests},
                {"bytes", sum.bytes},
                {parts, sum.parts},
                {std::string("least_") + parts, sum.least}};
  };
  json["shared"] = requests(counters.shared, "bank_passes");
  json["global"] = requests(counters.global, "sectors");
  return json;
}

Status simulate(const Flags& flags, cli::Console& console) {
  ATTUNE_TRY(const Target target, target_of(flags.engine.options.device));
  ATTUNE_TRY(const cli::Configuration config, cli::read_configuration(flags.problem, {}, console));
  ATTUNE_TRY(const auto given, cli::read_schedule(flags.schedule));
  const Problem& problem = config.problem;
  const Shape& shape = config.shape;
  const Schedule schedule = given ? *given : default_schedule(problem, shape, target);
  if (flags.tune_seconds > 0) console.note("--tune is ignored: the simulator has no clock");

  const Operands operands(problem, shape, *config.inputs);
  const Tensors& tensors = operands.tensors();
  SimulationOptions options;
  options.seed = flags.seed != 0 ? flags.seed : std::random_device()() | 1u;
  options.workers = flags.engine.options.threads;
  options.count_requests = flags.counts;
  options.cache_dir = cache_folder();
  ATTUNE_TRY(const Simulation simulation,
             simulate_attention(problem, shape, schedule, target, tensors, options));
  if (simulation.finding) {
    return fail(ErrorCode::kMismatch, simulation.finding->text(),
                "repeat: " + repeat_command(flags, options.seed));
  }
  console.line(fmt::format("problem: {}", problem.text()));
  console.line(fmt::format("shape: {}", shape.text()));
  console.line(fmt::format("schedule: {}", schedule.text()));
  console.line(fmt::format("simulated on {}: {:.2f} s, compiled in {:.2f} s, seed {}", target.arch,
                           simulation.run_seconds, simulation.compile_seconds, options.seed));
  if (flags.counts) console.text(simulation.counters.text());
  Json json{{"problem", Json::parse(problem.json())},    {"shape", Json::parse(shape.json())},
            {"device", flags.engine.options.device},     {"schedule", Json::parse(schedule.json())},
            {"schedule_text", schedule.text()},          {"seed", options.seed},
            {"run_s", simulation.run_seconds},           {"compile_s", simulation.compile_seconds},
            {"counts", counts_json(simulation.counters)}};
  if (flags.check) {
    const Comparison c = compare_with_reference(problem, shape, tensors);
    console.line(fmt::format("check: {}, max error {:.2e} (bound {:.2e}), relative L2 {:.2e}",
                             c.ok ? "ok" : "FAILED", c.max_error, c.max_error_bound,
                             c.relative_l2));
    if (!c.ok) {
      return fail(ErrorCode::kMismatch,
                  fmt::format("the result disagrees with the fp64 reference: {}", c.reason),
                  "repeat: " + repeat_command(flags, options.seed));
    }
    json["check"] = {{"max_error", c.max_error}, {"relative_l2", c.relative_l2}};
  }
  const auto& extents = tensors.out.shape;
  std::vector<TensorToStore> stored = {
      {"out", problem.dtype, {extents[0], extents[1], extents[2], extents[3]}, tensors.out.data}};
  if (tensors.lse) {
    stored.push_back({"lse", Dtype::kF32, {extents[0], extents[1], extents[2]}, tensors.lse->data});
  }
  ATTUNE_CHECK_OK(write_safetensors(flags.output, stored));
  json["output"] = flags.output;
  console.result(json.dump(-1, ' ', false, Json::error_handler_t::replace));
  console.line(fmt::format("wrote: {}", flags.output));
  return {};
}

// Random problems for as long as there is time; each has a seed of its own, which repeats it.
Status fuzz(const Flags& flags, cli::Console& console) {
  if (!(flags.fuzz_minutes > 0 && flags.fuzz_minutes < 1e6)) {
    return fail(ErrorCode::kInvalidArgument, fmt::format("--fuzz is {}", flags.fuzz_minutes),
                "allowed: a number of minutes above 0");
  }
  const auto begin = std::chrono::steady_clock::now();
  const std::chrono::duration<double, std::ratio<60>> budget(flags.fuzz_minutes);
  const std::uint64_t first = flags.seed != 0 ? flags.seed : std::random_device()() | 1u;
  std::uint64_t seed = first;
  do {
    RandomBits random(seed);
    const Case c = random_case(random);
    SimulationOptions options;
    options.seed = seed;
    options.cache_dir = cache_folder();
    const Outcome outcome = run_case(c, options);
    if (!outcome.ok) {
      return fail(ErrorCode::kMismatch, fmt::format("{}: {}", c.text(), outcome.reason),
                  fmt::format("repeat: attune-sim --fuzz 0.001 --seed {}", seed));
    }
    ++seed;
  } while (std::chrono::steady_clock::now() - begin < budget);
  console.line(
      fmt::format("{} random problems passed, seeds {} to {}", seed - first, first, seed - 1));
  console.result(Json{{"problems", seed - first}, {"first_seed", first}}.dump());
  return {};
}

int run_program(int count, char** words) {
  CLI::App program{"attune-sim runs the CUDA kernels that attune emits, without a GPU",
                   "attune-sim"};
  Flags flags;
  auto* problem = add_problem_flag(program, flags.problem);
  auto* input = add_input_flag(program, flags.problem);
  auto* output = program.add_option("--output", flags.output, "file for out and lse")
                     ->type_name("OUT.safetensors");
  cli::add_store_flag(program, flags.engine);
  flags.engine.options.device = "sim:sm_80";
  program.add_option("--device", flags.engine.options.device, "architecture (default sim:sm_80)")
      ->type_name("sim:ARCH");
  program.add_option("--threads", flags.engine.options.threads, "most cores (default: all)")
      ->check(CLI::Range(0, 1024))
      ->type_name("N");
  cli::add_schedule_flag(program, flags.schedule);
  program.add_option("--tune", flags.tune_seconds, "taken for likeness with attune run; ignored")
      ->type_name("SECONDS");
  program.add_option("--seed", flags.seed, "of the order of threads and copies (default: drawn)")
      ->type_name("N");
  program.add_flag("--counts", flags.counts,
                   "print instructions, bank conflicts and sectors; takes longer");
  program.add_flag("--check", flags.check, "compare the result with a reference in fp64");
  auto* minutes = program
                      .add_option("--fuzz", flags.fuzz_minutes,
                                  "instead of a problem from files, random ones for this long")
                      ->type_name("MINUTES");
  minutes->excludes(problem)->excludes(input)->excludes(output);
  cli::add_json_flag(program);
  program.footer(kFooter);
  const bool json = std::find(words, words + count, std::string_view("--json")) != words + count;
  cli::Console console(json);
  try {
    program.parse(count, words);
  } catch (const CLI::Success& help) {
    return program.exit(help);
  } catch (const CLI::ParseError& fault) {
    return console.finish(
        fail(ErrorCode::kInvalidArgument, fault.what(), "`attune-sim --help` shows what it takes"));
  }
  if (minutes->count() > 0) return console.finish(fuzz(flags, console));
  for (const CLI::Option* option : {problem, input, output}) {
    if (option->count() > 0) continue;
    return console.finish(fail(ErrorCode::kInvalidArgument,
                               fmt::format("{} is missing", option->get_name()),
                               "`attune-sim --help` shows what it takes"));
  }
  return console.finish(simulate(flags, console));
}

}  // namespace
}  // namespace attune::sim

int main(int count, char** words) { return attune::sim::run_program(count, words); }
