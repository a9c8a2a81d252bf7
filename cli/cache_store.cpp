// SPDX-License-Identifier: Apache-2.0
// The store that attune cache works on.
#include <chrono>
#include <filesystem>
#include <fstream>
#include <string_view>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "cli/cache_flags.h"
#include "src/support/try.h"

namespace attune::cli {
namespace {

Status check_is_database(const std::string& path) {
  std::error_code error;
  char magic[16] = "";
  std::ifstream file(path, std::ios::binary);
  file.read(magic, sizeof magic);
  const bool sqlite =
      std::string_view(magic, sizeof magic) == std::string_view("SQLite format 3\0", 16);
  if (!sqlite && !(file.gcount() == 0 && std::filesystem::is_regular_file(path, error))) {
    return fail(ErrorCode::kInvalidArgument, fmt::format("`{}` is not a database of attune", path),
                "it was left as it is");
  }
  return {};
}

Result<std::shared_ptr<Store>> open(const CacheFlags& flags, bool write, bool create) {
  const std::string path = place_of(flags);
  const bool named = !flags.engine.options.store_path.empty();
  if (path.empty()) {
    return fail(ErrorCode::kInvalidArgument,
                "none of ATTUNE_CACHE_DIR, XDG_CACHE_HOME and HOME is set",
                "name the file with --store");
  }
  std::error_code error;
  const bool exists = std::filesystem::exists(path, error);
  if (!exists && !create) {
    if (!named) return std::shared_ptr<Store>();
    return fail(ErrorCode::kNotFound, fmt::format("there is no store `{}`", path),
                "`attune tune --store FILE` makes one");
  }
  if (exists) ATTUNE_CHECK_OK(check_is_database(path));
  StoreOptions options;
  options.path = path;
  options.sealed.emplace();  // Only what is the user's own.
  options.trust_network = write;
  return Store::open(options);
}

}  // namespace

std::string place_of(const CacheFlags& flags) {
  const std::string& named = flags.engine.options.store_path;
  if (!named.empty()) return named;
  const std::string folder = default_cache_dir();
  return folder.empty() ? folder : folder + "/tune.db";
}

Result<std::shared_ptr<Store>> open_existing(const CacheFlags& flags) {
  return open(flags, /*write=*/false, /*create=*/false);
}

Result<std::shared_ptr<Store>> open_to_write(const CacheFlags& flags, bool create) {
  return open(flags, /*write=*/true, create);
}

std::string days_ago(int days) {
  const auto then = std::chrono::system_clock::now() - std::chrono::hours(24) * days;
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}",
                     fmt::gmtime(std::chrono::system_clock::to_time_t(then)));
}

}  // namespace attune::cli
