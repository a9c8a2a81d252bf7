// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/unit.h"

#include <dlfcn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <vector>

#include <embedded/simulated_barrier.h>
#include <embedded/simulated_convert.h>
#include <embedded/simulated_cp_async.h>
#include <embedded/simulated_global.h>
#include <embedded/simulated_grid.h>
#include <embedded/simulated_ldmatrix.h>
#include <embedded/simulated_machine.h>
#include <embedded/simulated_math.h>
#include <embedded/simulated_mma.h>
#include <embedded/simulated_shared.h>
#include <embedded/simulated_shuffle.h>
#include <fmt/format.h>

#include "src/support/files.h"
#include "src/support/hash.h"
#include "src/support/text.h"
#include "src/support/try.h"
#include "tests/simulator/machine.h"

namespace attune::sim {
namespace {

namespace fs = std::filesystem;

struct Twin {
  std::string_view path, text;
};

// Every file of tests/simulator/device; tests/simulator/CMakeLists.txt embeds the same ones.
const std::vector<Twin>& twins() {
  static const std::vector<Twin> all = {
      {"device/barrier.cuh", embedded::simulated_barrier},
      {"device/convert.cuh", embedded::simulated_convert},
      {"device/cp_async.cuh", embedded::simulated_cp_async},
      {"device/global.cuh", embedded::simulated_global},
      {"device/grid.cuh", embedded::simulated_grid},
      {"device/ldmatrix.cuh", embedded::simulated_ldmatrix},
      {"device/machine.cuh", embedded::simulated_machine},
      {"device/math.cuh", embedded::simulated_math},
      {"device/mma.cuh", embedded::simulated_mma},
      {"device/shared.cuh", embedded::simulated_shared},
      {"device/shuffle.cuh", embedded::simulated_shuffle},
  };
  return all;
}

// No library is needed: what the unit calls (memcpy, expf) the process has.
constexpr const char* kOptions =
    "-x c++ -std=c++20 -O1 -fPIC -shared -nostdlib -fvisibility=hidden -fno-exceptions -fno-rtti "
    "-funwind-tables -fno-math-errno -ffp-contract=off -fno-stack-protector "
    "-fsanitize=array-bounds -fno-sanitize-recover=array-bounds -w";

// The words of CUDA that are not C++, and the functions that its compilers know without a header.
constexpr const char* kPrologue = R"(
#define __device__
#define __forceinline__ inline
#define __global__ __attribute__((visibility("default")))
#define __launch_bounds__(...)
#define __grid_constant__
#define __align__(n) alignas(n)
extern "C" {
float expf(float), exp2f(float), logf(float), log2f(float), sqrtf(float), tanhf(float), sinf(float),
    cosf(float), floorf(float), fabsf(float), copysignf(float, float);
double exp(double), exp2(double), log(double), log2(double), sqrt(double), tanh(double),
    sin(double), cos(double), floor(double), fabs(double);
}
)";

// The entry by a name and a type that are the same for every kernel.
constexpr const char* kEpilogue = R"(
namespace attune::sim {{
template <class Args>
void call(void (*kernel)(Args), const void* args) {{
  kernel(*static_cast<const Args*>(args));
}}
template <class Args>
constexpr unsigned long args_bytes(void (*)(Args)) {{
  return sizeof(Args);
}}
// What clang calls where an index is outside a local array; the data begins with the place.
extern "C" void __ubsan_handle_out_of_bounds_abort(Site* place, void*) {{
  machine->array_bounds(*place);
}}
extern "C" __attribute__((visibility("default"))) void attune_sim_call(const void* args) {{
  call({0}, args);
}}
extern "C" __attribute__((visibility("default"))) unsigned long attune_sim_args_bytes() {{
  return args_bytes({0});
}}
extern "C" __attribute__((visibility("default"))) void attune_sim_attach(const Machine* to) {{
  machine = to;
}}
}}  // namespace attune::sim
)";

// Leaves lines out, not their numbers. `#pragma unroll` makes clang write loops out, which doubles
// its time and changes no result; comments hold the name of the architecture, and kernels that
// differ in nothing else can share an object.
std::string without_ballast(std::string_view source) {
  std::string text;
  while (!source.empty()) {
    const auto end = source.find('\n');
    const std::string_view line = source.substr(0, end);
    source.remove_prefix(end == source.npos ? source.size() : end + 1);
    const auto begin = line.find_first_not_of(' ');
    const std::string_view words = begin == line.npos ? "" : line.substr(begin);
    if (!words.starts_with("#pragma unroll") && !words.starts_with("//")) text += line;
    text += '\n';
  }
  return text;
}

std::string quoted(const std::string& word) {
  std::string text = "'";
  for (const char c : word) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return text + "'";
}

// What `command` prints, and whether it succeeded. Errors and output go to `log`.
bool run(const std::string& command, const std::string& log) {
  const int status = std::system((command + " >" + quoted(log) + " 2>&1 </dev/null").c_str());
  return status != -1 && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

// Names clang's build, so that another one does not take over its objects. Asked once.
std::string compiler_identity(const std::string& clang) {
  std::error_code ignored;
  const fs::path path = fs::canonical(clang, ignored);
  const auto written = fs::last_write_time(path, ignored).time_since_epoch().count();
  return fmt::format("{} {} {}", path.string(), fs::file_size(path, ignored), written);
}

// Objects are small, and a change of a template makes all of them useless.
void drop_oldest(const std::string& folder) {
  constexpr std::size_t kMostObjects = 3000, kKept = 2000;
  std::error_code ignored;
  std::vector<std::pair<fs::file_time_type, fs::path>> objects;
  for (const auto& entry : fs::directory_iterator(folder, ignored)) {
    if (entry.path().extension() == ".so") {
      objects.emplace_back(entry.last_write_time(ignored), entry.path());
    }
  }
  if (objects.size() <= kMostObjects) return;
  std::sort(objects.begin(), objects.end());
  for (std::size_t i = 0; i + kKept < objects.size(); ++i) fs::remove(objects[i].second, ignored);
}

Result<std::shared_ptr<const Unit>> load(const std::string& object) {
  void* library = dlopen(object.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) {
    return fail(ErrorCode::kDevice, fmt::format("cannot load `{}`", object), dlerror());
  }
  const auto attach =
      reinterpret_cast<void (*)(const Machine*)>(dlsym(library, "attune_sim_attach"));
  const auto call = reinterpret_cast<void (*)(const void*)>(dlsym(library, "attune_sim_call"));
  const auto args_bytes =
      reinterpret_cast<unsigned long (*)()>(dlsym(library, "attune_sim_args_bytes"));
  if (attach == nullptr || call == nullptr || args_bytes == nullptr) {
    dlclose(library);
    return fail(ErrorCode::kDevice, fmt::format("`{}` is no simulated unit", object));
  }
  attach(&simulated_machine());
  return std::make_shared<const Unit>(library, call, args_bytes());
}

}  // namespace

Unit::~Unit() { dlclose(library_); }

TemplateSource simulated_templates(const TemplateSource& templates) {
  return [templates](std::string_view path) -> std::optional<std::string> {
    for (const Twin& twin : twins()) {
      if (twin.path == path) return std::string(twin.text);
    }
    return templates(path);
  };
}

std::vector<std::string> simulated_template_paths() {
  std::vector<std::string> paths;
  for (const Twin& twin : twins()) paths.emplace_back(twin.path);
  return paths;
}

std::string UnitCompiler::clang() {
  const char* given = std::getenv("ATTUNE_CLANG");
  return given != nullptr && *given != '\0' ? given : ATTUNE_SIMULATOR_CLANG;
}

Result<std::shared_ptr<const Unit>> UnitCompiler::build(const std::string& source,
                                                        const std::string& entry,
                                                        int compute_capability) const {
  const std::string compiler = clang();
  if (compiler.empty()) {
    return fail(ErrorCode::kNotFound, "the simulator needs clang 19 or newer",
                "install clang-19, or name it in $ATTUNE_CLANG");
  }
  static const std::string identity = compiler_identity(compiler);
  // Of capabilities only what the twins ask for: kernels that differ in nothing else can share an
  // object.
  const int features = compute_capability < 75 ? 70 : compute_capability < 80 ? 75 : 80;
  std::string text = kPrologue + fmt::format("#define ATTUNE_SIMULATED_CAPABILITY {}\n", features);
  const std::string body = without_ballast(source);
  if (body.find("__CUDA_ARCH__") != body.npos) {
    text += fmt::format("#define __CUDA_ARCH__ {}0\n", compute_capability);
  }
  text += body + fmt::format(fmt::runtime(kEpilogue), "attune::" + entry);
  const std::string key = content_hash({text, kOptions, identity});
  const std::string object = folder_ + "/" + key + ".so";
  std::error_code error;
  if (fs::exists(object, error)) {
    fs::last_write_time(object, fs::file_time_type::clock::now(), error);
    auto loaded = load(object);
    if (loaded) return loaded;
    fs::remove(object, error);  // Cut off by a full disk, say.
  }
  ATTUNE_CHECK_OK(make_folder(folder_));
  static std::atomic<int> number = 0;
  const std::string own = fmt::format("{}/{}.{}.{}", folder_, key, getpid(), number++);
  ATTUNE_CHECK_OK(write_file(own + ".cpp", text));
  const bool compiled = run(fmt::format("{} {} {} -o {}", quoted(compiler), kOptions,
                                        quoted(own + ".cpp"), quoted(own + ".part")),
                            own + ".log");
  const std::string log = read_file(own + ".log").value_or("");
  fs::remove(own + ".log", error);
  fs::remove(own + ".cpp", error);
  if (!compiled) {
    fs::remove(own + ".part", error);
    return fail(ErrorCode::kCompile, fmt::format("clang rejects the simulated unit `{}`", entry),
                "", log);
  }
  fs::rename(own + ".part", object, error);
  if (error) {
    return fail(ErrorCode::kIo, fmt::format("cannot write `{}`: {}", object, error.message()));
  }
  drop_oldest(folder_);
  return load(object);
}

}  // namespace attune::sim
