// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cuda/device_target.h"

#include <fmt/format.h>

#include "src/support/try.h"

namespace attune {

Result<std::string> arch_of_capability(int major, int minor) {
  const auto is_known = [](const std::string& arch) { return target_from_arch(arch).has_value(); };
  const std::string exact = fmt::format("sm_{}{}", major, minor);
  if (is_known(exact + "a")) return exact + "a";
  // Machine code of X.y runs on X.z for every z from y on. What is compiled with the suffix `a`
  // runs on its own capability alone.
  for (int older = minor; older >= 0; --older) {
    const std::string arch = fmt::format("sm_{}{}", major, older);
    if (is_known(arch)) return arch;
  }
  return fail(ErrorCode::kUnsupported,
              fmt::format("devices of compute capability {}.{} are not supported", major, minor),
              "supported are 7.5, 8.x, 9.0, 10.0 and 12.0");
}

Result<Target> target_of_device(const CudaContext& context) {
  ATTUNE_TRY(const int major, context.attribute(kCuCapabilityMajor));
  ATTUNE_TRY(const int minor, context.attribute(kCuCapabilityMinor));
  ATTUNE_TRY(const std::string arch, arch_of_capability(major, minor));
  ATTUNE_TRY(Target target, target_from_arch(arch));
  ATTUNE_TRY(target.units, context.attribute(kCuMultiprocessors));
  ATTUNE_TRY(target.l2_bytes, context.attribute(kCuL2Bytes));
  ATTUNE_TRY(target.shared_bytes, context.attribute(kCuSharedBytesOfBlock));
  ATTUNE_TRY(target.unit_shared_bytes, context.attribute(kCuSharedBytesOfMultiprocessor));
  ATTUNE_TRY(target.unit_registers, context.attribute(kCuRegistersOfMultiprocessor));

  const DriverApi& api = context.api();
  char name[256] = "";
  ATTUNE_CHECK_OK(context.check(api.device_get_name(name, sizeof name - 1, context.device()),
                                "cuDeviceGetName"));
  target.name = name;
  std::size_t bytes = 0;
  ATTUNE_CHECK_OK(
      context.check(api.device_total_mem(&bytes, context.device()), "cuDeviceTotalMem"));
  constexpr std::int64_t kGib = std::int64_t{1} << 30;
  target.memory_bytes = (static_cast<std::int64_t>(bytes) + kGib / 2) / kGib * kGib;
  return target;
}

}  // namespace attune
