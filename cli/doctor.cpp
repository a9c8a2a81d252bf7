// SPDX-License-Identifier: Apache-2.0
// attune doctor: what was found on this machine, and what to do about what was not.
#include <sched.h>
#include <unistd.h>
#include <algorithm>

#include <filesystem>
#include <memory>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cache/kernel_store.h"
#include "cli/commands.h"
#include "cli/problem_flags.h"
#include "cli/units.h"
#include "src/runtime/cuda/locate.h"
#include "src/runtime/device.h"
#include "src/support/files.h"

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kFooter = R"(Example:
  attune doctor --json

Missing NVIDIA parts are no failure: the CPU device needs none of them.)";

/// A finding, with what to do when something is missing.
void say(Console& console, const char* label, const std::string& found,
         const std::string& advice = {}) {
  console.line(fmt::format("{:<10} {}", label, found));
  if (!advice.empty()) console.line(fmt::format("{:<10} -> {}", "", advice));
}

int usable_cores() {
  cpu_set_t set;
  CPU_ZERO(&set);
  return sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
}

Json look_at_cpu(Console& console) {
  Json json{{"usable_cores", usable_cores()}};
  if (const Result<Target> target = detect_host_target()) {
    say(console, "CPU", target->text());
    json["target"] = Json::parse(target->json(), nullptr, /*allow_exceptions=*/false);
  } else {
    say(console, "CPU", target.error().message, target.error().hint);
    json["problem"] = target.error().message;
  }
  say(console, "cores", fmt::format("{} usable by this process", usable_cores()));
  return json;
}

Json look_at_llvm(Console& console) {
  std::string why_not;
  if (cpu_device_built(&why_not)) {
    say(console, "LLVM", cpu_compiler_version());
    return {{"version", cpu_compiler_version()}};
  }
  say(console, "LLVM", "none: " + why_not,
      "the CPU device needs a build with LLVM 19 (preset release)");
  return {{"version", nullptr}, {"problem", why_not}};
}

Json look_at_driver(Console& console) {
  const CudaDriver driver = locate_cuda_driver();
  Json json{{"path", driver.path}, {"problem", driver.problem}, {"devices", Json::array()}};
  if (driver.path.empty()) {
    say(console, "NVIDIA", "no driver: " + driver.problem,
        "only CUDA devices need it: install NVIDIA's driver, or start the container with its GPUs");
    return json;
  }
  const std::string version = fmt::format("{}.{}", driver.major, driver.minor);
  json["cuda_version"] = version;
  say(console, "NVIDIA", fmt::format("driver for CUDA {} ({})", version, driver.path));
  if (!driver.problem.empty()) say(console, "", driver.problem, "nvidia-smi tells more");
  for (const auto& device : driver.devices) {
    say(console, "GPU",
        fmt::format("{}, compute capability {}.{}", device.name, device.major, device.minor));
    json["devices"].push_back(
        {{"name", device.name},
         {"compute_capability", fmt::format("{}.{}", device.major, device.minor)}});
  }
  return json;
}

Json look_at_nvrtc(Console& console) {
  const NvrtcLibrary nvrtc = locate_nvrtc();
  if (nvrtc.path.empty()) {
    say(console, "NVRTC", "none: " + nvrtc.problem,
        "only CUDA kernels need it: ./dev setup fetches it, or set ATTUNE_NVRTC to libnvrtc.so");
    return {{"path", ""}, {"problem", nvrtc.problem}};
  }
  const std::string version = fmt::format("{}.{}", nvrtc.major, nvrtc.minor);
  say(console, "NVRTC", fmt::format("{} ({})", version, nvrtc.path));
  return {{"path", nvrtc.path}, {"version", version}};
}

Json look_at_nvdisasm(Console& console) {
  const std::string path = locate_nvdisasm();
  if (path.empty()) {
    say(console, "nvdisasm", "none",
        "only machine code of CUDA kernels needs it: ./dev setup fetches it, or put it on PATH");
  } else {
    say(console, "nvdisasm", path);
  }
  return {{"path", path}};
}

std::string file_text(const std::string& path, const std::string& content) {
  if (path.empty()) return "in memory only; see the notes";
  const std::string folder = std::filesystem::path(path).parent_path().string();
  const bool writable = access(path.c_str(), W_OK) == 0 && access(folder.c_str(), W_OK) == 0;
  return fmt::format("{} ({}{}), {}", path, file_system_name(folder),
                     writable ? "" : ", cannot be written", content);
}

Json look_at_store(const Store& store, Console& console) {
  const std::vector<TuneRecord> records = store.records();
  const auto shipped =
      static_cast<std::size_t>(std::ranges::count(records, "shipped", &TuneRecord::origin));
  const std::size_t rows = records.size() - shipped;
  const std::string content = fmt::format("{}, and {} that came with attune or lie sealed",
                                          count_text(rows, "result"), shipped);
  say(console, "store", file_text(store.path(), content));
  Json json{{"path", store.path()}, {"results", rows}, {"shipped", shipped}};
  if (!store.path().empty()) {
    const std::string folder = std::filesystem::path(store.path()).parent_path().string();
    json["file_system"] = file_system_name(folder);
    json["writable"] = access(store.path().c_str(), W_OK) == 0 && access(folder.c_str(), W_OK) == 0;
  }
  return json;
}

Json look_at_kernels(Console& console, std::vector<std::string>& notes) {
  const std::shared_ptr<KernelStore> kernels = KernelStore::open(default_cache_dir());
  const auto [count, bytes] = kernels->size();
  say(console, "kernels",
      file_text(kernels->path(), fmt::format("{} kernels, {}", count, bytes_text(double(bytes)))));
  for (std::string& note : kernels->notes()) notes.push_back(std::move(note));
  return {{"path", kernels->path()}, {"kernels", count}, {"bytes", bytes}};
}

Status doctor(const EngineFlags& flags, Console& console) {
  say(console, "attune", std::string(version()));
  Json json{{"attune", version()}};
  json["cpu"] = look_at_cpu(console);
  json["llvm"] = look_at_llvm(console);
  json["nvidia_driver"] = look_at_driver(console);
  json["nvrtc"] = look_at_nvrtc(console);
  json["nvdisasm"] = look_at_nvdisasm(console);
  std::vector<std::string> notes;
  {
    const Result<Engine> engine = Engine::open(flags.options);
    if (engine) {
      say(console, "device", fmt::format("cpu, {} threads", engine->threads()));
      json["store"] = look_at_store(engine->store(), console);
      notes = engine->notes();
    } else {
      say(console, "device", "none: " + engine.error().message, engine.error().hint);
      const std::shared_ptr<Store> store = Store::open(flags.options.store_path);
      json["store"] = look_at_store(*store, console);
      notes = store->notes();
    }
    json["device"] = engine ? "cpu" : "";
  }
  json["kern_db"] = look_at_kernels(console, notes);
  console.notes(notes);
  console.result(json.dump(-1, ' ', false, Json::error_handler_t::replace));
  return {};
}

}  // namespace

Command add_doctor(CLI::App& program) {
  CLI::App* app = program.add_subcommand("doctor", "what was found here; what to do if missing");
  auto flags = std::make_shared<EngineFlags>();
  add_store_flag(*app, *flags);
  add_json_flag(*app);
  app->footer(kFooter);
  return {app, [flags](Console& console) { return doctor(*flags, console); }};
}

}  // namespace attune::cli
