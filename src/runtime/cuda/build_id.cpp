// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cuda/build_id.h"

#include <dlfcn.h>
#include <link.h>

#include <cstdint>
#include <cstring>
#include <filesystem>
#include <string_view>

#include <fmt/format.h>

namespace attune {
namespace {

struct Search {
  std::uintptr_t base = 0;  // Where the library was loaded.
  std::string id;
};

/// Looks through one note segment: records of name size, content size, type, name, content.
std::string id_in_notes(const char* notes, std::size_t bytes) {
  const auto padded = [](std::size_t size) { return (size + 3) & ~std::size_t{3}; };
  std::size_t at = 0;
  while (at + sizeof(ElfW(Nhdr)) <= bytes) {
    ElfW(Nhdr) note;
    std::memcpy(&note, notes + at, sizeof note);
    const std::size_t name = at + sizeof note;
    const std::size_t content = name + padded(note.n_namesz);
    if (content + note.n_descsz > bytes) break;
    if (note.n_type == NT_GNU_BUILD_ID && note.n_namesz == 4 &&
        std::string_view(notes + name, 3) == "GNU") {
      std::string hex;
      for (std::size_t i = 0; i < note.n_descsz; ++i) {
        hex += fmt::format("{:02x}", static_cast<unsigned char>(notes[content + i]));
      }
      return hex;
    }
    at = content + padded(note.n_descsz);
  }
  return {};
}

int look_at(dl_phdr_info* library, std::size_t, void* opaque) {
  auto& search = *static_cast<Search*>(opaque);
  if (library->dlpi_addr != search.base) return 0;
  for (int i = 0; i < library->dlpi_phnum && search.id.empty(); ++i) {
    const auto& segment = library->dlpi_phdr[i];
    if (segment.p_type != PT_NOTE) continue;
    const std::uintptr_t notes = library->dlpi_addr + segment.p_vaddr;
    search.id = id_in_notes(reinterpret_cast<const char*>(notes), segment.p_memsz);
  }
  return 1;  // There is only one library at this place.
}

}  // namespace

std::string build_id_of(const void* address) {
  Dl_info info{};
  if (dladdr(address, &info) == 0) return "unknown";
  Search search{reinterpret_cast<std::uintptr_t>(info.dli_fbase), {}};
  dl_iterate_phdr(look_at, &search);
  if (!search.id.empty()) return search.id;
  std::error_code error;
  const auto bytes = std::filesystem::file_size(info.dli_fname, error);
  return error ? "unknown" : fmt::format("{} bytes", bytes);
}

}  // namespace attune
