// SPDX-License-Identifier: Apache-2.0
// attune emit: the generated source of one kernel.
#include <algorithm>
#include <memory>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/problem_flags.h"
#include "src/runtime/device.h"
#include "src/support/files.h"
#include "src/support/try.h"

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;

struct EmitFlags {
  ProblemFlags problem;
  std::string arch, schedule, output;
  bool full = false;
};

constexpr const char* kFooter = R"(Examples:
  attune emit --problem P.json --arch cpu
  attune emit --problem P.json --arch x86-64-v3 --schedule naive -o kernel.ll
  attune emit --problem P.json --arch cpu -o kernel.s

P.json needs head_dim and q_heads here. LLVM IR (.ll) is written without any device or compiler;
assembly (.s) is what this build's LLVM makes of it.)";

enum class Form { kIr, kAssembly };

/// What the output's name asks for. Errors: kUnsupported for what CPU kernels do not have.
Result<Form> form_of(const std::string& output) {
  if (output.empty() || output.ends_with(".ll")) return Form::kIr;
  if (output.ends_with(".s")) return Form::kAssembly;
  const std::string hint = "for CPU architectures write FILE.ll (LLVM IR) or FILE.s (assembly)";
  for (const char* suffix : {".cu", ".ptx", ".cubin", ".sass"}) {
    if (!output.ends_with(suffix)) continue;
    return fail(
        ErrorCode::kUnsupported,
        fmt::format("`{}` asks for a CUDA form; CUDA emission is not in this version", output),
        hint);
  }
  return fail(ErrorCode::kInvalidArgument,
              fmt::format("`{}` has none of the suffixes that name a form", output), hint);
}

Result<Target> read_target(const std::string& arch) {
  if (arch == "cpu") return detect_host_target();
  if (arch.starts_with("sm_")) {
    return fail(ErrorCode::kUnsupported,
                fmt::format("CUDA emission is not in this version; --arch is `{}`", arch),
                "allowed: cpu, x86-64-v2, x86-64-v3, x86-64-v4 or aarch64");
  }
  return target_from_arch(arch);
}

Result<std::string> emit_form(Form form, const Problem& problem, const Schedule& schedule,
                              const Target& target) {
  if (form == Form::kIr) return attune::emit(problem, schedule, target);
  ATTUNE_TRY(const Engine engine, Engine::open());
  return engine.assembly(problem, schedule, target);
}

Status emit_unit(const EmitFlags& flags, Console& console) {
  ATTUNE_TRY(const Form form, form_of(flags.output));
  ATTUNE_TRY(const Target target, read_target(flags.arch));
  ATTUNE_TRY(const Configuration config,
             read_configuration(flags.problem, Shape{1, 1024, 1024}, console));
  const Problem& problem = config.problem;
  ATTUNE_TRY(const std::optional<Schedule> given, read_schedule(flags.schedule));
  const Schedule schedule = given ? *given : default_schedule(problem, config.shape, target);
  ATTUNE_TRY(const std::string source, emit_form(form, problem, schedule, target));

  const auto lines = std::count(source.begin(), source.end(), '\n');
  Json json{{"problem", Json::parse(problem.json())},   {"arch", target.arch},
            {"schedule", Json::parse(schedule.json())}, {"schedule_text", schedule.text()},
            {"form", form == Form::kIr ? "ll" : "s"},   {"lines", lines}};
  if (flags.output.empty()) {
    console.text(source);
    json["source"] = source;
  } else {
    ATTUNE_CHECK_OK(write_file(flags.output, source));
    console.line(fmt::format("wrote: {} ({} lines, {}, {})", flags.output, lines, target.arch,
                             schedule.text()));
    json["output"] = flags.output;
  }
  console.result(json.dump(-1, ' ', false, Json::error_handler_t::replace));
  return {};
}

}  // namespace

Command add_emit(CLI::App& program) {
  CLI::App* app = program.add_subcommand("emit", "print the generated source of a kernel");
  auto flags = std::make_shared<EmitFlags>();
  add_problem_flag(*app, flags->problem)->required();
  add_input_flag(*app, flags->problem);
  add_shape_flags(*app, flags->problem,
                  "the default schedule is the one for this shape (default 1 x 1024 x 1024)");
  app->add_option("--arch", flags->arch,
                  "cpu (the running one), x86-64-v2, x86-64-v3, x86-64-v4 or aarch64")
      ->type_name("ARCH")
      ->required();
  add_schedule_flag(*app, flags->schedule);
  app->add_flag("--full", flags->full,
                "one self-contained file; a CPU unit always is one, so this changes nothing there");
  app->add_option("-o", flags->output,
                  "write to FILE.ll or FILE.s (default: LLVM IR to standard output)")
      ->type_name("FILE");
  add_json_flag(*app);
  app->footer(kFooter);
  return {app, [flags](Console& console) { return emit_unit(*flags, console); }};
}

}  // namespace attune::cli
