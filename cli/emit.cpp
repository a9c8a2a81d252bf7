// SPDX-License-Identifier: Apache-2.0
// attune emit: the generated source of one kernel.
#include <algorithm>
#include <iterator>
#include <memory>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/problem_flags.h"
#include "src/codegen/family.h"
#include "src/runtime/cuda/disassemble.h"
#include "src/runtime/cuda/nvrtc.h"
#include "src/runtime/device.h"
#include "src/support/files.h"
#include "src/support/try.h"
#include "src/tuner/kernel_facts.h"

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
  attune emit --problem P.json --arch x86-64-v3 --schedule naive -o kernel.s
  attune emit --problem P.json --arch sm_90a
  attune emit --problem P.json --arch sm_80 --full -o kernel.cu
  attune emit --problem P.json --arch sm_80 -o kernel.cubin

P.json needs head_dim and q_heads here. LLVM IR (.ll) and CUDA (.cu) are written without any device or
compiler; .s is what this build's LLVM makes of it, .ptx and .cubin what NVRTC makes of it, .sass what
nvdisasm makes of the cubin. $ATTUNE_TEMPLATES_DIR names a folder of edited CUDA templates.)";

enum class Form { kIr, kAssembly, kCuda, kPtx, kCubin, kSass };

struct FormInfo {
  Form form;
  const char* suffix;
  bool gpu;
};
constexpr FormInfo kForms[] = {{Form::kIr, ".ll", false},      {Form::kAssembly, ".s", false},
                               {Form::kCuda, ".cu", true},     {Form::kPtx, ".ptx", true},
                               {Form::kCubin, ".cubin", true}, {Form::kSass, ".sass", true}};

const FormInfo& info_of(Form form) {
  return *std::find_if(std::begin(kForms), std::end(kForms),
                       [&](const FormInfo& info) { return info.form == form; });
}

/// What the output's name asks for. Errors: kInvalidArgument for a form that the target has not.
Result<Form> form_of(const std::string& output, const Target& target) {
  const char* hint = target.is_gpu() ? "for GPUs write FILE.cu, FILE.ptx, FILE.cubin or FILE.sass"
                                     : "for CPUs write FILE.ll (LLVM IR) or FILE.s (assembly)";
  if (output.empty()) return target.is_gpu() ? Form::kCuda : Form::kIr;
  for (const FormInfo& info : kForms) {
    if (!output.ends_with(info.suffix)) continue;
    if (info.gpu == target.is_gpu()) return info.form;
    return fail(
        ErrorCode::kInvalidArgument,
        fmt::format("`{}` asks for a form that kernels of {} do not have", output, target.arch),
        hint);
  }
  return fail(ErrorCode::kInvalidArgument,
              fmt::format("`{}` has none of the suffixes that name a form", output), hint);
}

Result<Target> read_target(const std::string& arch) {
  if (arch == "cpu") return detect_host_target();
  return target_from_arch(arch);
}

Result<std::string> text_of(Form form, bool full, const Problem& problem, const Schedule& schedule,
                            const Target& target) {
  ATTUNE_TRY(const KernelUnit unit,
             attune::emit_unit(problem, schedule, target, templates_of_environment()));
  switch (form) {
    case Form::kIr:
      return unit.source;
    case Form::kAssembly: {
      ATTUNE_TRY(const Engine engine, Engine::open());
      return engine.assembly(problem, schedule, target);
    }
    case Form::kCuda:
      return full ? unit.source : unit.unit;
    case Form::kPtx:
    case Form::kCubin:
    case Form::kSass:
      break;
  }
  const CudaOutput output = form == Form::kPtx ? CudaOutput::kPtx : CudaOutput::kCubin;
  ATTUNE_TRY(CudaCompilation compiled, compile_cuda(unit.source, unit.entry, target.arch, output));
  if (form == Form::kSass) return disassemble(compiled.bytes);
  return std::move(compiled.bytes);
}

Status emit_to(const EmitFlags& flags, Console& console) {
  ATTUNE_TRY(const Target target, read_target(flags.arch));
  ATTUNE_TRY(const Form form, form_of(flags.output, target));
  ATTUNE_TRY(const Configuration config,
             read_configuration(flags.problem, Shape{1, 1024, 1024}, console));
  const Problem& problem = config.problem;
  ATTUNE_TRY(const std::optional<Schedule> given, read_schedule(flags.schedule));
  if (given) ATTUNE_CHECK_OK(validate_schedule(*given, problem, target));
  const Schedule schedule =
      canonical_schedule(given ? *given : default_schedule(problem, config.shape, target));
  ATTUNE_TRY(const std::string text, text_of(form, flags.full, problem, schedule, target));

  Json json{{"problem", Json::parse(problem.json())},
            {"arch", target.arch},
            {"schedule", Json::parse(schedule.json())},
            {"schedule_text", schedule.text()},
            {"form", info_of(form).suffix + 1}};
  const auto lines = std::count(text.begin(), text.end(), '\n');
  if (form != Form::kCubin) json["lines"] = lines;
  if (flags.output.empty()) {
    console.text(text);
    json["source"] = text;
  } else {
    ATTUNE_CHECK_OK(write_file(flags.output, text));
    const std::string size = form == Form::kCubin ? fmt::format("{} bytes", text.size())
                                                  : fmt::format("{} lines", lines);
    console.line(
        fmt::format("wrote: {} ({}, {}, {})", flags.output, size, target.arch, schedule.text()));
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
  app->add_option(
         "--arch", flags->arch,
         "cpu (the running one), x86-64-v2 ... v4, x86-64-v4-bf16, x86-64-v4-amx, aarch64, or "
         "sm_70 ... sm_121a")
      ->type_name("ARCH")
      ->required();
  add_schedule_flag(*app, flags->schedule);
  app->add_flag(
      "--full", flags->full,
      "CUDA with the templates in it, one file that nvcc compiles alone; a CPU unit always "
      "is complete");
  app->add_option(
         "-o", flags->output,
         "write to FILE.{ll,s} or FILE.{cu,ptx,cubin,sass} (default: the source to standard "
         "output)")
      ->type_name("FILE");
  add_json_flag(*app);
  app->footer(kFooter);
  return {app, [flags](Console& console) { return emit_to(*flags, console); }};
}

}  // namespace attune::cli
