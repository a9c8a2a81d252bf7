// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>
#include <elf.h>

#include <cstring>
#include <string>

#include "src/runtime/cuda/cubin.h"
#include "tests/runtime/cuda/fake_device.h"
#include "tests/runtime/cuda/skip.h"

namespace {

/// A cubin with one section of eight bytes behind its table.
std::string with_section(std::uint32_t type, std::uint64_t offset, std::uint64_t size) {
  std::string bytes = fake_cubin();
  Elf64_Ehdr head;
  std::memcpy(&head, bytes.data(), sizeof head);
  head.e_shoff = sizeof head;
  head.e_shnum = 1;
  std::memcpy(bytes.data(), &head, sizeof head);
  Elf64_Shdr section{};
  section.sh_type = type;
  section.sh_offset = offset;
  section.sh_size = size;
  bytes.append(reinterpret_cast<const char*>(&section), sizeof section);
  return bytes + "12345678";
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a section must lie within the file, unless it takes no room in it") {
    constexpr std::uint64_t kBegin = sizeof(Elf64_Ehdr) + sizeof(Elf64_Shdr);
    CHECK(attune::check_cubin(with_section(SHT_PROGBITS, kBegin, 8)));
    CHECK_FALSE(attune::check_cubin(with_section(SHT_PROGBITS, kBegin, 9)));
    CHECK_FALSE(attune::check_cubin(with_section(SHT_PROGBITS, kBegin + 9, 0)));
    CHECK_FALSE(attune::check_cubin(with_section(SHT_PROGBITS, kBegin, ~std::uint64_t{0})));
    CHECK_FALSE(attune::check_cubin(with_section(SHT_PROGBITS, ~std::uint64_t{0}, 8)));
    CHECK(attune::check_cubin(with_section(SHT_NOBITS, kBegin, 1 << 20)));
  }

  TEST_CASE("files that are no cubins are refused with the reason") {
    CHECK(attune::check_cubin(fake_cubin()));
    std::string host_code = fake_cubin();
    host_code[offsetof(Elf64_Ehdr, e_machine)] = EM_X86_64;
    CHECK(contains(error_of(attune::check_cubin(host_code)), "no code for NVIDIA GPUs"));
    CHECK(contains(error_of(attune::check_cubin(".version 9.0\n")), "no ELF file"));
    CHECK(contains(error_of(attune::check_cubin("")), "compile the kernel again"));
    for (std::size_t size = 0; size < fake_cubin().size(); ++size) {
      CHECK_FALSE(attune::check_cubin(fake_cubin().substr(0, size)));
    }
  }

  TEST_CASE("a real cubin that is cut short anywhere is refused") {
    const auto nvrtc = nvrtc_or_skip();
    if (!nvrtc) return;
    const auto compiled = nvrtc->compile(
        "extern \"C\" __global__ void k(int* p) { __shared__ int s[9]; "
        "s[threadIdx.x] = *p; __syncthreads(); *p = s[8 - threadIdx.x]; }",
        "k", "sm_90a", attune::CudaOutput::kCubin);
    REQUIRE(compiled);
    CHECK(attune::check_cubin(compiled->bytes));
    for (std::size_t cut = 1; cut < compiled->bytes.size(); cut += 7) {
      CHECK_FALSE(attune::check_cubin(compiled->bytes.substr(0, compiled->bytes.size() - cut)));
    }
    // Flipped bytes may pass, but are never read from outside the file.
    for (std::size_t at = 0; at < compiled->bytes.size(); ++at) {
      std::string flipped = compiled->bytes;
      flipped[at] = static_cast<char>(~flipped[at]);
      static_cast<void>(attune::check_cubin(flipped));
    }
  }
}
