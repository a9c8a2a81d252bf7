// SPDX-License-Identifier: Apache-2.0
#include "cache/store_layers.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <utility>

#include <fmt/format.h>

#include "cache/result_line.h"
#include "src/support/try.h"

namespace attune {

using sqlite::Connection;
using sqlite::OpenMode;
using sqlite::Outcome;

namespace {

Outcome<LowerLayer> read_layer(const std::string& path, std::size_t& skipped) {
  ATTUNE_TRY(Connection connection, open_connection(path, tune_file_kind(), OpenMode::kImmutable));
  LowerLayer layer;
  ATTUNE_TRY(StoredWinners winners, read_winners(connection));
  ATTUNE_TRY(layer.rules, read_blocklist(connection));
  layer.records = std::move(winners.records);
  skipped = winners.skipped.size();
  return layer;
}

}  // namespace

std::vector<std::string> sealed_files(Notes& notes) {
  namespace fs = std::filesystem;
  std::vector<std::string> files;
  const char* value = std::getenv("ATTUNE_TUNED_PATH");
  const std::string folders = value == nullptr ? "" : value;
  for (std::size_t start = 0; start < folders.size();) {
    const std::size_t end = std::min(folders.find(':', start), folders.size());
    const std::string folder = folders.substr(start, end - start);
    start = end + 1;
    if (folder.empty()) continue;
    std::error_code error;
    std::vector<std::string> here;
    fs::directory_iterator entry(folder, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
      if (entry->path().extension() == ".db") here.push_back(entry->path().string());
    }
    if (error) {
      notes.add(fmt::format("the folder `{}` of ATTUNE_TUNED_PATH cannot be read: {}", folder,
                            error.message()));
    }
    std::ranges::sort(here);
    files.insert(files.end(), here.begin(), here.end());
  }
  return files;
}

LowerLayer read_sealed_file(const std::string& path, Notes& notes) {
  std::error_code error;
  const bool regular = std::filesystem::is_regular_file(path, error);
  std::size_t skipped = 0;
  Outcome<LowerLayer> layer =
      regular ? read_layer(path, skipped)
              : Outcome<LowerLayer>(sqlite::failed(sqlite::Fault::kCannotOpen, "it is no file"));
  if (!layer) {
    notes.add(fmt::format("`{}` is not used: {}", path, layer.error().message));
    return {};
  }
  if (skipped > 0) {
    notes.add(fmt::format("{} results in `{}` are not usable and were skipped", skipped, path));
  }
  return *std::move(layer);
}

LowerLayer read_shipped_lines(std::string_view lines, Notes& notes) {
  ResultLines read = parse_result_lines(lines);
  if (!read.rejected.empty()) {
    notes.add(fmt::format("{} results that come with the program are not usable; the first: {}",
                          read.rejected.size(), read.rejected.front()));
  }
  return {std::move(read.records), {}};
}

}  // namespace attune
