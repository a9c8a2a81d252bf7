// SPDX-License-Identifier: Apache-2.0
#include "tests/virtual_gpu/kernel_image.h"

#include <elf.h>

#include <charconv>
#include <cstdlib>
#include <cstring>
#include <sstream>

#include <fmt/format.h>

namespace attune::virtual_gpu {
namespace {

constexpr int kCudaMachine = 190;
constexpr std::string_view kMagic = "attune virtual GPU 1\n";
constexpr std::size_t kContent = sizeof(Elf64_Ehdr) + sizeof(Elf64_Shdr);

// 80 of "sm_80", 90 of "sm_90a".
int capability_of(std::string_view arch) {
  int number = 0;
  if (arch.starts_with("sm_")) std::from_chars(arch.data() + 3, arch.data() + arch.size(), number);
  return number;
}

}  // namespace

std::string write_image(const KernelImage& image) {
  std::string content(kMagic);
  content += fmt::format("{} {}\n", image.arch, image.entries.size());
  for (const Entry& entry : image.entries) {
    content += fmt::format("{} {}\n", entry.name, entry.max_threads);
  }
  content += image.source;

  Elf64_Ehdr head{};
  std::memcpy(head.e_ident, ELFMAG, SELFMAG);
  head.e_ident[EI_CLASS] = ELFCLASS64;
  head.e_ident[EI_DATA] = ELFDATA2LSB;
  head.e_machine = kCudaMachine;
  head.e_shoff = sizeof head;
  head.e_shentsize = sizeof(Elf64_Shdr);
  head.e_shnum = 1;
  Elf64_Shdr section{};
  section.sh_type = SHT_PROGBITS;
  section.sh_offset = kContent;
  section.sh_size = content.size();
  std::string bytes(reinterpret_cast<const char*>(&head), sizeof head);
  bytes.append(reinterpret_cast<const char*>(&section), sizeof section);
  return bytes + content;
}

std::optional<KernelImage> read_image(const void* bytes) {
  Elf64_Ehdr head;
  std::memcpy(&head, bytes, sizeof head);
  if (std::memcmp(head.e_ident, ELFMAG, SELFMAG) != 0 || head.e_machine != kCudaMachine ||
      head.e_shoff != sizeof head || head.e_shnum != 1) {
    return std::nullopt;
  }
  Elf64_Shdr section;
  std::memcpy(&section, static_cast<const char*>(bytes) + sizeof head, sizeof section);
  if (section.sh_offset != kContent) return std::nullopt;
  const std::string content(static_cast<const char*>(bytes) + kContent, section.sh_size);
  if (!content.starts_with(kMagic)) return std::nullopt;

  std::istringstream lines(content.substr(kMagic.size()));
  KernelImage image;
  std::size_t count = 0;
  lines >> image.arch >> count;
  for (std::size_t i = 0; i < count && lines; ++i) {
    Entry entry;
    lines >> entry.name >> entry.max_threads;
    image.entries.push_back(std::move(entry));
  }
  if (!lines || lines.get() != '\n') return std::nullopt;
  image.source = content.substr(kMagic.size() + static_cast<std::size_t>(lines.tellg()));
  return image;
}

Result<std::shared_ptr<const sim::Unit>> build_kernel(const KernelImage& image,
                                                      const std::string& entry) {
  const char* given = std::getenv("ATTUNE_VIRTUAL_GPU_OBJECTS");
  const sim::UnitCompiler compiler(given != nullptr ? given : ATTUNE_VIRTUAL_GPU_OBJECTS);
  return compiler.build(image.source, entry, capability_of(image.arch));
}

bool runs_on(std::string_view code, std::string_view device) {
  const int compiled = capability_of(code), there = capability_of(device);
  if (code.ends_with('a')) return compiled == there;
  return compiled / 10 == there / 10 && compiled <= there;
}

}  // namespace attune::virtual_gpu
