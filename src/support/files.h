// SPDX-License-Identifier: Apache-2.0
// Files as the rest of attune needs them: whole reads, atomic writes, and where data lives.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <attune/result.h>

namespace attune {

/// The whole content of a file. Errors: kNotFound or kIo, naming the path and the system's reason.
Result<std::string> read_file(const std::string& path);

/// The first line of a file, such as those in /proc and /sys; empty if there is none.
std::string first_line(const std::string& path);

/// Writes a file so that `path` either keeps its old content or has all of the new one: a temporary
/// file beside it is written, synced and renamed; it is removed again when anything fails. A link
/// is followed and permissions are kept; a device or pipe is written to directly. Errors: kIo
/// naming the path and the system's reason.
Status write_file(const std::string& path, std::string_view content);

/// Creates a folder and its parents. Errors: kIo.
Status make_folder(const std::string& path);

/// Whether `folder` lies on a network or FUSE file system, where SQLite's WAL must not be used.
/// A folder that does not exist yet is judged by its nearest parent that does.
bool on_network_file_system(const std::string& folder);

/// The file system's name at `folder`: "ext4", "nfs", "overlay", …, or a hex number; "unknown" when
/// the system does not say.
std::string file_system_name(const std::string& folder);

/// What a type number of statfs(2) stands for.
struct FileSystemType {
  std::string name;      ///< "ext4", …; the number in hex when it is not a known one.
  bool network = false;  ///< A network or FUSE file system.
};
FileSystemType file_system_type(std::uint32_t magic);

}  // namespace attune
