// SPDX-License-Identifier: Apache-2.0
// What the running CPU can do, from the kernel's own tables.
#if defined(__x86_64__)
#include <cpuid.h>
#include <sys/syscall.h>
#endif
#include <unistd.h>

#include <fstream>
#include <string>
#include <thread>

#include <fmt/format.h>

#include "src/runtime/cpu/host_caches.h"
#include "src/runtime/device.h"
#include "src/support/files.h"

namespace attune {
namespace {

std::string cpu_model() {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("model name") || line.starts_with("Model")) {
      const std::size_t colon = line.find(':');
      if (colon != line.npos && colon + 2 <= line.size()) return line.substr(colon + 2);
    }
  }
  return "unknown CPU";
}

#if defined(__x86_64__)
// Intel SDM volume 2, CPUID leaf 7. Linux hands out tile registers by request only
// (Documentation/arch/x86/xstate.rst), to all threads of the process at once.
std::string with_bf16_products(const std::string& arch) {
  constexpr unsigned kAmxBf16 = 1u << 22, kAmxTile = 1u << 24, kAvx512Bf16 = 1u << 5;
  constexpr long kRequestPermission = 0x1023, kTileData = 18;
  unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
  if (__get_cpuid_count(7, 1, &eax, &ebx, &ecx, &edx) == 0 || (eax & kAvx512Bf16) == 0) return arch;
  const bool has_tiles = __get_cpuid_count(7, 0, &eax, &ebx, &ecx, &edx) != 0 &&
                         (edx & kAmxBf16) != 0 && (edx & kAmxTile) != 0;
  if (has_tiles && syscall(SYS_arch_prctl, kRequestPermission, kTileData) == 0) {
    return arch + "-amx";
  }
  return arch + "-bf16";
}
#endif

std::string host_arch() {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("x86-64-v4")) return with_bf16_products("x86-64-v4");
  if (__builtin_cpu_supports("x86-64-v3")) return "x86-64-v3";
  if (__builtin_cpu_supports("x86-64-v2")) return "x86-64-v2";
  return "x86-64";
#elif defined(__aarch64__)
  return "aarch64";
#else
  return "unknown";
#endif
}

}  // namespace

Result<Target> detect_host_target() {
  auto target = target_from_arch(host_arch());
  if (!target) {
    return fail(ErrorCode::kUnsupported,
                fmt::format("this CPU ({}) is older than x86-64-v2", host_arch()),
                "attune's CPU kernels need SSE4.2 and later, or AArch64");
  }
  target->name = cpu_model();
  target->units = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
  for (int index = 0; index < 8; ++index) {
    const std::string folder = fmt::format("/sys/devices/system/cpu/cpu0/cache/index{}/", index);
    const std::string level = first_line(folder + "level");
    if (level.empty()) break;
    if (first_line(folder + "type") == "Instruction") continue;
    const std::int64_t bytes = parse_cache_size(first_line(folder + "size").c_str());
    if (bytes == 0) continue;
    if (level == "1") target->l1_bytes = bytes;
    if (level == "2") target->l2_bytes = bytes;
    if (level == "3") target->l3_bytes = bytes;
  }
  const long pages = sysconf(_SC_PHYS_PAGES), page = sysconf(_SC_PAGE_SIZE);
  // Rounded to GiB: the usable part varies a little from boot to boot, the model does not.
  if (pages > 0 && page > 0) {
    target->memory_bytes = ((std::int64_t{pages} * page + (1 << 29)) >> 30) << 30;
  }
  return target;
}

}  // namespace attune
