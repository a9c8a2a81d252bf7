// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cuda/cubin.h"

#include <elf.h>

#include <cstdint>
#include <cstring>

namespace attune {
namespace {

constexpr int kCudaMachine = 190;  // EM_CUDA, which older elf.h do not name.

Status damaged(const char* what) {
  return fail(ErrorCode::kDevice, std::string("the cubin does not load: ") + what,
              "compile the kernel again");
}

/// The record at a place of the file; the caller has checked that it lies within.
template <class Record>
Record record_at(std::string_view bytes, std::uint64_t offset) {
  Record record;
  std::memcpy(&record, bytes.data() + offset, sizeof record);
  return record;
}

bool lies_within(std::string_view bytes, std::uint64_t offset, std::uint64_t size) {
  return offset <= bytes.size() && size <= bytes.size() - offset;
}

}  // namespace

Status check_cubin(std::string_view bytes) {
  if (!bytes.starts_with(ELFMAG)) return damaged("it is no ELF file");
  if (bytes.size() < sizeof(Elf64_Ehdr)) return damaged("it is cut short");
  const auto head = record_at<Elf64_Ehdr>(bytes, 0);
  if (head.e_ident[EI_CLASS] != ELFCLASS64 || head.e_ident[EI_DATA] != ELFDATA2LSB ||
      head.e_machine != kCudaMachine) {
    return damaged("it is no code for NVIDIA GPUs");
  }
  if (head.e_shentsize != sizeof(Elf64_Shdr) ||
      !lies_within(bytes, head.e_shoff, std::uint64_t{head.e_shnum} * sizeof(Elf64_Shdr))) {
    return damaged("its sections lie outside the file");
  }
  for (unsigned i = 0; i < head.e_shnum; ++i) {
    const auto section = record_at<Elf64_Shdr>(bytes, head.e_shoff + i * sizeof(Elf64_Shdr));
    if (section.sh_type != SHT_NOBITS && !lies_within(bytes, section.sh_offset, section.sh_size)) {
      return damaged("a section lies outside the file");
    }
  }
  if (head.e_phnum > 0 &&
      (head.e_phentsize != sizeof(Elf64_Phdr) ||
       !lies_within(bytes, head.e_phoff, std::uint64_t{head.e_phnum} * sizeof(Elf64_Phdr)))) {
    return damaged("its segments lie outside the file");
  }
  for (unsigned i = 0; i < head.e_phnum; ++i) {
    const auto segment = record_at<Elf64_Phdr>(bytes, head.e_phoff + i * sizeof(Elf64_Phdr));
    if (!lies_within(bytes, segment.p_offset, segment.p_filesz)) {
      return damaged("a segment lies outside the file");
    }
  }
  return {};
}

}  // namespace attune
