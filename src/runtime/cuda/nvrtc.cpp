// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cuda/nvrtc.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <string_view>

#include <fmt/format.h>

#include "src/runtime/cuda/build_id.h"
#include "src/runtime/cuda/locate.h"
#include "src/runtime/cuda/nvrtc_functions.h"
#include "src/runtime/cuda/ptxas_log.h"
#include "src/support/text.h"
#include "src/support/try.h"

namespace attune {
namespace {

// The bytes depend on the program's name, and messages show it.
constexpr const char* kProgramName = "kernel.cu";

/// One of NVRTC's texts or binaries, which it hands out in two calls.
std::string text_of(NvrtcProgram program, int (*size_of)(NvrtcProgram, std::size_t*),
                    int (*text)(NvrtcProgram, char*)) {
  std::size_t size = 0;
  if (size_of(program, &size) != kNvrtcSuccess || size == 0) return {};
  std::string bytes(size, '\0');
  return text(program, bytes.data()) == kNvrtcSuccess ? bytes : std::string();
}

std::string without_final_nul(std::string text) {
  while (!text.empty() && text.back() == '\0') text.pop_back();
  return text;
}

/// The first line that tells of an error, for the message; the whole log goes to the detail.
std::string first_error(std::string_view log) {
  while (!log.empty()) {
    const std::string_view line = log.substr(0, log.find('\n'));
    if (line.find("error") != line.npos || line.find("fatal") != line.npos) {
      return std::string(line);
    }
    log.remove_prefix(std::min(line.size() + 1, log.size()));
  }
  return "it gives no reason";
}

double milliseconds_since(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
      .count();
}

/// Asked by the compiler, from its own threads, whether to stop.
struct Deadline {
  Deadline(std::chrono::steady_clock::time_point begin_at, double seconds)
      : begin(begin_at), limit_ms(seconds * 1000) {}

  static int is_over(void* deadline, void*) {
    auto& self = *static_cast<Deadline*>(deadline);
    if (milliseconds_since(self.begin) >= self.limit_ms) self.passed = true;
    return self.passed ? 1 : 0;
  }

  std::chrono::steady_clock::time_point begin;
  double limit_ms;
  std::atomic<bool> passed = false;
};

std::vector<std::string> options_for(const std::string& arch, CudaOutput output, bool caches,
                                     const std::vector<std::string>& extra) {
  std::vector<std::string> options = {"--std=c++17"};
  // By default NVRTC raises the stack limit of the whole process, which is not a library's to do.
  options.emplace_back("--modify-stack-limit=false");
  // A result out of NVRTC's own cache would come without a log, and so without facts.
  if (caches) options.emplace_back("--no-cache");
  if (output == CudaOutput::kPtx) {
    options.push_back("--gpu-architecture=compute_" + arch.substr(3));
  } else {
    options.push_back("--gpu-architecture=" + arch);
    // The assembler takes one flag per option; two in one are an error.
    options.emplace_back("--ptxas-options=-v");
    options.emplace_back("--ptxas-options=--warn-on-spills");
  }
  options.insert(options.end(), extra.begin(), extra.end());
  return options;
}

}  // namespace

Nvrtc::Nvrtc(const NvrtcFunctions& functions)
    : functions_(std::make_unique<NvrtcFunctions>(functions)) {}
Nvrtc::~Nvrtc() = default;

bool Nvrtc::can_cancel() const { return functions_->set_flow_callback != nullptr; }

Result<std::shared_ptr<const Nvrtc>> Nvrtc::open(const std::string& file) {
  ATTUNE_TRY(const NvrtcFunctions functions, NvrtcFunctions::load(file));
  std::shared_ptr<Nvrtc> nvrtc(new Nvrtc(functions));
  const CudaCompilation none;
  ATTUNE_CHECK_OK(nvrtc->status_of(functions.version(&nvrtc->major_, &nvrtc->minor_), none));
  nvrtc->name_ = fmt::format("NVRTC {}.{} build {:.16}", nvrtc->major_, nvrtc->minor_,
                             build_id_of(reinterpret_cast<const void*>(functions.version)));
  int count = 0;
  ATTUNE_CHECK_OK(nvrtc->status_of(functions.architecture_count(&count), none));
  std::vector<int> numbers(static_cast<std::size_t>(count));
  ATTUNE_CHECK_OK(nvrtc->status_of(functions.architectures(numbers.data()), none));
  for (const int number : numbers) {
    nvrtc->architectures_.push_back(fmt::format("sm_{}", number));
    // Not in its list: from Hopper on, each has a form with features of its own alone.
    if (number >= 90) nvrtc->architectures_.push_back(fmt::format("sm_{}a", number));
  }
  return std::shared_ptr<const Nvrtc>(std::move(nvrtc));
}

Result<std::shared_ptr<const Nvrtc>> Nvrtc::find() {
  static std::mutex mutex;
  static std::shared_ptr<const Nvrtc> found;
  const std::lock_guard lock(mutex);
  if (found) return found;
  const NvrtcLibrary library = locate_nvrtc();
  if (library.path.empty()) {
    return fail(ErrorCode::kUnsupported,
                fmt::format("compiling CUDA kernels needs NVRTC: {}", library.problem),
                kHowToGetNvrtc);
  }
  ATTUNE_TRY(found, open(library.path));
  return found;
}

Status Nvrtc::check_architecture(const std::string& arch) const {
  const auto& known = architectures_;
  if (std::find(known.begin(), known.end(), arch) != known.end()) return {};
  return fail(ErrorCode::kUnsupported,
              fmt::format("NVRTC {}.{} does not compile for `{}`", major_, minor_, arch),
              fmt::format("{}it compiles for {}", did_you_mean(arch, known), list_of(known)));
}

Status Nvrtc::status_of(int code, const CudaCompilation& compiled) const {
  if (code == kNvrtcSuccess) return {};
  const auto refused = [&](ErrorCode kind, std::string message, std::string hint = {}) {
    return fail(kind, std::move(message), std::move(hint), compiled.log);
  };
  switch (code) {
    case kNvrtcCompilation:
      return refused(ErrorCode::kCompile, fmt::format("the CUDA source does not compile: {}",
                                                      first_error(compiled.log)));
    case kNvrtcInvalidOption:
      return refused(ErrorCode::kInvalidArgument,
                     fmt::format("NVRTC {}.{} refuses an option: {}", major_, minor_,
                                 first_error(compiled.log)),
                     fmt::format("passed were {}", fmt::join(compiled.options, " ")));
    case kNvrtcOutOfMemory:
      return refused(ErrorCode::kCompile, "NVRTC ran out of host memory",
                     "compile fewer kernels at once (--jobs)");
    case kNvrtcBuiltins:
      return refused(ErrorCode::kUnsupported,
                     "NVRTC does not find libnvrtc-builtins.so of its own release",
                     "it belongs into the folder of libnvrtc.so; `./dev setup` fetches both");
    default:
      return refused(ErrorCode::kCompile,
                     fmt::format("NVRTC fails with {}", functions_->error_string(code)));
  }
}

Result<CudaCompilation> Nvrtc::compile(const std::string& source, const std::string& entry,
                                       const std::string& arch, CudaOutput output,
                                       const CudaCompileOptions& options) const {
  ATTUNE_CHECK_OK(check_architecture(arch));
  CudaCompilation compiled;
  const bool caches = major_ > 12 || minor_ >= 9;
  compiled.options = options_for(arch, output, caches, options.extra);
  std::vector<const char*> words;
  for (const std::string& option : compiled.options) words.push_back(option.c_str());

  const NvrtcFunctions& f = *functions_;
  const auto begin = std::chrono::steady_clock::now();
  NvrtcProgram program = nullptr;
  ATTUNE_CHECK_OK(
      status_of(f.create(&program, source.c_str(), kProgramName, 0, nullptr, nullptr), compiled));
  const auto destroy = [&f](NvrtcProgram* created) { f.destroy(created); };
  const std::unique_ptr<NvrtcProgram, decltype(destroy)> owner(&program, destroy);
  Deadline deadline(begin, options.time_limit);
  if (can_cancel()) {
    ATTUNE_CHECK_OK(
        status_of(f.set_flow_callback(program, Deadline::is_over, &deadline), compiled));
  }
  const int code = f.compile(program, static_cast<int>(words.size()), words.data());
  compiled.log = without_final_nul(text_of(program, f.log_size, f.log));
  compiled.facts.compile_ms = milliseconds_since(begin);
  if (code != kNvrtcSuccess && deadline.passed) {
    return fail(ErrorCode::kCompile,
                fmt::format("compiling was cancelled at its limit of {} s", options.time_limit),
                "smaller tiles or fewer unrolled steps compile faster", std::move(compiled.log));
  }
  ATTUNE_CHECK_OK(status_of(code, compiled));
  if (output == CudaOutput::kPtx) {
    compiled.bytes = without_final_nul(text_of(program, f.ptx_size, f.ptx));
    return compiled;
  }
  compiled.bytes = text_of(program, f.cubin_size, f.cubin);
  PtxasReport report = read_ptxas_log(compiled.log, entry);
  if (!report.has_entry) {
    const std::string kernels =
        report.entries.empty() ? "it has none" : "it has " + list_of(report.entries);
    return fail(ErrorCode::kCompile,
                fmt::format("the CUDA source has no kernel `{}`: {}", entry, kernels),
                "declare it extern \"C\" __global__", std::move(compiled.log));
  }
  report.facts.compile_ms = compiled.facts.compile_ms;
  compiled.facts = std::move(report.facts);
  return compiled;
}

Result<CudaCompilation> compile_cuda(const std::string& source, const std::string& entry,
                                     const std::string& arch, CudaOutput output,
                                     const CudaCompileOptions& options) {
  ATTUNE_TRY(const auto nvrtc, Nvrtc::find());
  return nvrtc->compile(source, entry, arch, output, options);
}

}  // namespace attune
