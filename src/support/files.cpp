// SPDX-License-Identifier: Apache-2.0
#include "src/support/files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <optional>
#include <utility>
#include <vector>

#include <attune/store.h>

namespace attune {
namespace {

namespace fs = std::filesystem;

// Everything read whole is text or a small table; an endless device must not use up the memory.
constexpr std::size_t kLargestRead = std::size_t{1} << 30;  // [bytes]

struct KnownFileSystem {
  std::uint32_t magic;
  const char* name;
  bool network;
};

// From statfs(2), linux/magic.h and the file systems' own sources.
constexpr KnownFileSystem kFileSystems[] = {
    {0x0000ef53, "ext4", false},     {0x58465342, "xfs", false},
    {0x9123683e, "btrfs", false},    {0x01021994, "tmpfs", false},
    {0x794c7630, "overlay", false},  {0x2fc12fc1, "zfs", false},
    {0xca451a4e, "bcachefs", false}, {0xf2f52010, "f2fs", false},
    {0x3153464a, "jfs", false},      {0x52654973, "reiserfs", false},
    {0x858458f6, "ramfs", false},    {0x73717368, "squashfs", false},
    {0xe0f5e1e2, "erofs", false},    {0x0000f15f, "ecryptfs", false},
    {0x00004d44, "msdos", false},    {0x2011bab0, "exfat", false},
    {0x5346544e, "ntfs", false},     {0x7366746e, "ntfs3", false},
    {0x00009660, "isofs", false},    {0x0000482b, "hfsplus", false},
    {0x00009fa0, "proc", false},     {0x62656572, "sysfs", false},
    {0x00006969, "nfs", true},       {0x0000517b, "smb", true},
    {0xff534d42, "cifs", true},      {0xfe534d42, "smb2", true},
    {0x01021997, "9p", true},        {0x65735546, "fuse", true},
    {0x0bd00bd0, "lustre", true},    {0x47504653, "gpfs", true},
    {0x00c36400, "ceph", true},      {0x5346414f, "afs", true},
    {0x6b414653, "afs", true},       {0x73757245, "coda", true},
    {0x0000564c, "ncp", true},       {0x19830326, "beegfs", true},
    {0x7461636f, "ocfs2", true},     {0x01161970, "gfs2", true},
    {0xaad7aaea, "panfs", true},     {0x20030528, "orangefs", true},
    {0xbeefdead, "snfs", true},      {0x61636673, "acfs", true},
    {0x013111a8, "ibrix", true},     {0x786f4256, "vboxsf", true},
    {0xbacbacbc, "vmhgfs", true},    {0x7c7c6673, "prl_fs", true}};

/// Repeats a system call for as long as a signal interrupts it.
template <class Call>
auto retried(Call call) {
  auto result = call();
  while (result < 0 && errno == EINTR) result = call();
  return result;
}

/// An open file, closed at the end of its scope.
class OpenFile {
 public:
  OpenFile(const std::string& path, int flags, mode_t mode = 0)
      : descriptor_(retried([&] { return ::open(path.c_str(), flags | O_CLOEXEC, mode); })) {}
  ~OpenFile() { close(); }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  bool is_open() const { return descriptor_ >= 0; }
  int descriptor() const { return descriptor_; }
  /// Returns 0 or errno: network file systems report a failed write only here.
  int close() {
    if (!is_open()) return 0;
    // Linux has released the descriptor even when a signal interrupted this.
    return ::close(std::exchange(descriptor_, -1)) == 0 || errno == EINTR ? 0 : errno;
  }

 private:
  int descriptor_;
};

/// Returns 0 or errno.
int write_all(int descriptor, std::string_view content) {
  while (!content.empty()) {
    const ssize_t written =
        retried([&] { return ::write(descriptor, content.data(), content.size()); });
    if (written < 0) return errno;
    if (written == 0) return EIO;
    content.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

/// Returns 0 or errno. Some file systems have nothing to sync and say so, which is no failure.
int sync(int descriptor) {
  if (retried([&] { return ::fsync(descriptor); }) == 0) return 0;
  return errno == EINVAL || errno == ENOTSUP || errno == ENOSYS ? 0 : errno;
}

tl::unexpected<Error> read_failure(const std::string& path, int error) {
  const bool absent = error == ENOENT || error == ENOTDIR;
  return fail(absent ? ErrorCode::kNotFound : ErrorCode::kIo,
              fmt::format("cannot read `{}`: {}", path, std::strerror(error)));
}

tl::unexpected<Error> write_failure(const std::string& path, int error) {
  std::string hint;
  if (error == ENOENT) hint = "create its folder first";
  if (error == EISDIR) hint = "give the name of a file";
  return fail(ErrorCode::kIo, fmt::format("cannot write `{}`: {}", path, std::strerror(error)),
              std::move(hint));
}

/// A name in `folder` that no other writer uses: with O_EXCL, one that is left over from a killed
/// process or taken by one of the same number on another machine is only passed over. It is short,
/// so that it fits wherever the file's own name does.
fs::path temporary_name(const fs::path& folder) {
  static std::atomic<unsigned> counter{0};
  return folder / fmt::format(".attune-{}-{}.tmp", ::getpid(), counter.fetch_add(1));
}

/// Writes the temporary file and gives it its final name. Returns 0 or errno.
int write_and_rename(const fs::path& target, std::string_view content, std::optional<mode_t> mode) {
  constexpr int kAttempts = 1000;
  for (int attempt = 0; attempt < kAttempts; ++attempt) {
    const fs::path temporary = temporary_name(target.parent_path());
    OpenFile file(temporary.string(), O_WRONLY | O_CREAT | O_EXCL, mode.value_or(0666));
    if (!file.is_open()) {
      if (errno == EEXIST) continue;
      return errno;
    }
    int error = write_all(file.descriptor(), content);
    if (error == 0 && mode && ::fchmod(file.descriptor(), *mode) != 0) error = errno;
    if (error == 0) error = sync(file.descriptor());
    const int close_error = file.close();
    if (error == 0) error = close_error;
    if (error == 0 && ::rename(temporary.c_str(), target.c_str()) != 0) error = errno;
    if (error != 0) ::unlink(temporary.c_str());
    return error;
  }
  return EEXIST;
}

std::optional<std::uint32_t> file_system_magic(const std::string& folder) {
  std::error_code error;
  fs::path place = fs::absolute(folder.empty() ? "." : folder, error);
  while (true) {
    struct statfs facts {};
    if (retried([&] { return ::statfs(place.c_str(), &facts); }) == 0) {
      return static_cast<std::uint32_t>(facts.f_type);
    }
    if (!place.has_relative_path()) return std::nullopt;
    place = place.parent_path();
  }
}

/// An environment variable; an empty one counts as unset.
std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

}  // namespace

Result<std::string> read_file(const std::string& path) {
  const OpenFile file(path, O_RDONLY);
  if (!file.is_open()) return read_failure(path, errno);
  std::string content;
  std::vector<char> buffer(std::size_t{1} << 16);
  while (true) {
    const ssize_t got =
        retried([&] { return ::read(file.descriptor(), buffer.data(), buffer.size()); });
    if (got < 0) return read_failure(path, errno);
    if (got == 0) return content;
    content.append(buffer.data(), static_cast<std::size_t>(got));
    if (content.size() > kLargestRead) {
      return fail(ErrorCode::kIo, fmt::format("cannot read `{}`: it is larger than {} MiB", path,
                                              kLargestRead >> 20));
    }
  }
}

std::string first_line(const std::string& path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  return line;
}

Status write_file(const std::string& path, std::string_view content) {
  struct stat facts {};
  const bool exists = ::stat(path.c_str(), &facts) == 0;
  if (exists && !S_ISREG(facts.st_mode)) {
    // A device or pipe has no content to keep, and renaming over it would destroy it. A folder
    // cannot be opened for writing.
    OpenFile device(path, O_WRONLY | O_NOCTTY);
    if (!device.is_open()) return write_failure(path, errno);
    int error = write_all(device.descriptor(), content);
    const int close_error = device.close();
    if (error == 0) error = close_error;
    if (error != 0) return write_failure(path, error);
    return {};
  }
  // Renaming needs no right to write to the old file, but a write-protected one is meant to stay.
  if (exists && ::access(path.c_str(), W_OK) != 0) {
    return write_failure(path, errno);
  }
  fs::path target = path;
  std::error_code link_error;
  if (fs::is_symlink(target, link_error)) {
    target = fs::canonical(target, link_error);
    if (link_error) {
      return fail(ErrorCode::kIo, fmt::format("cannot write `{}`: the file that it links to: {}",
                                              path, std::strerror(link_error.value())));
    }
  }
  std::optional<mode_t> mode;
  if (exists) mode = facts.st_mode & 0777;
  const int error = write_and_rename(target, content, mode);
  if (error != 0) return write_failure(path, error);
  return {};
}

Status make_folder(const std::string& path) {
  std::error_code error;
  fs::create_directories(path, error);
  // Another process may have made it at the same moment: what counts is that it is there.
  std::error_code ignored;
  if (fs::is_directory(path, ignored)) return {};
  const int reason = error ? error.value() : ENOTDIR;
  return fail(ErrorCode::kIo,
              fmt::format("cannot create the folder `{}`: {}", path, std::strerror(reason)));
}

FileSystemType file_system_type(std::uint32_t magic) {
  for (const KnownFileSystem& known : kFileSystems) {
    if (known.magic == magic) return {known.name, known.network};
  }
  return {fmt::format("{:#x}", magic), false};
}

bool on_network_file_system(const std::string& folder) {
  const auto magic = file_system_magic(folder);
  return magic && file_system_type(*magic).network;
}

std::string file_system_name(const std::string& folder) {
  const auto magic = file_system_magic(folder);
  return magic ? file_system_type(*magic).name : "unknown";
}

std::string default_cache_dir() {
  if (const std::string own = environment("ATTUNE_CACHE_DIR"); !own.empty()) return own;
  if (const std::string xdg = environment("XDG_CACHE_HOME"); !xdg.empty()) return xdg + "/attune";
  if (const std::string home = environment("HOME"); !home.empty()) return home + "/.cache/attune";
  return {};
}

}  // namespace attune
