// SPDX-License-Identifier: Apache-2.0
#include "cache/node_local.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

#include <fmt/format.h>

#include "src/support/files.h"
#include "src/support/hash.h"

namespace attune {
namespace {

// Why the folder must not be used, or "". In a place that everybody can write, somebody else may
// have made it first: then it stays theirs.
std::string claim(const std::string& folder) {
  if (mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
    return fmt::format("`{}` cannot be made ({})", folder, std::strerror(errno));
  }
  struct stat facts {};
  if (lstat(folder.c_str(), &facts) != 0) {
    return fmt::format("`{}` cannot be used ({})", folder, std::strerror(errno));
  }
  if (!S_ISDIR(facts.st_mode)) return fmt::format("`{}` is not a folder", folder);
  if (facts.st_uid != geteuid()) return fmt::format("`{}` is another user's", folder);
  if ((facts.st_mode & 077) != 0) return fmt::format("`{}` is open to other users", folder);
  if (access(folder.c_str(), W_OK) != 0) return fmt::format("`{}` cannot be written", folder);
  if (on_network_file_system(folder)) {
    return fmt::format("`{}` is on a network file system", folder);
  }
  return {};
}

std::string absolute_value(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && value[0] == '/' ? value : "";
}

}  // namespace

std::string node_local_folder(std::string& why) {
  if (const std::string runtime = absolute_value("XDG_RUNTIME_DIR"); !runtime.empty()) {
    const std::string folder = runtime + "/attune";
    why = claim(folder);
    if (why.empty()) return folder;
  }
  const std::string temporary = absolute_value("TMPDIR");
  const std::string folder =
      fmt::format("{}/attune-{}", temporary.empty() ? "/tmp" : temporary, geteuid());
  why = claim(folder);
  return why.empty() ? folder : std::string();
}

OpenedPlace open_place(const std::string& path, std::string_view stem, const FileKind& kind,
                       Notes& notes, const std::function<void()>& replaced) {
  OpenedPlace place;
  place.main = std::make_unique<Database>(path, kind, notes, replaced);
  if (place.main->access() != Access::kNone) place.path = path;
  if (!place.main->writes_elsewhere()) return place;

  std::string why;
  const std::string folder = node_local_folder(why);
  if (folder.empty()) {
    notes.add(fmt::format("new {} stay in memory: {}", kind.content, why));
    return place;
  }
  const std::string file = fmt::format("{}/{}-{}.db", folder, stem, content_hash(path));
  auto local = std::make_unique<Database>(file, kind, notes, replaced);
  if (local->access() != Access::kWritable) {
    notes.add(fmt::format("new {} stay in memory", kind.content));
    return place;
  }
  std::string note = fmt::format("new {} go to `{}`", kind.content, file);
  if (kind.importable) note += fmt::format("; `attune cache import {}` brings them home", file);
  notes.add(note);
  place.read_only = std::exchange(place.main, std::move(local));
  place.path = file;
  return place;
}

}  // namespace attune
