// SPDX-License-Identifier: Apache-2.0
// attune cache: its flags, and its actions by file: what is stored, whether it is sound, and moving
// results between files.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <attune/store.h>

#include "cli/console.h"
#include "cli/problem_flags.h"

namespace attune::cli {

struct CacheFlags {
  EngineFlags engine;
  ProblemFlags problem;               ///< show and export.
  std::optional<std::size_t> number;  ///< show.
  std::optional<int> older_than_days;
  bool kernels = false, stale = false;  ///< prune.
  std::vector<std::string> files;       ///< check, import, merge and diff.
  std::string output;                   ///< export and merge.
  std::string device, since;            ///< export.
  bool dry_run = false;                 ///< import.
};

/// The user's file: --store, else the default one.
std::string place_of(const CacheFlags& flags);

/// Opens the store to look at it. Unlike a run, this neither makes a file nor sets a damaged one
/// aside. Errors: kNotFound for a --store that does not exist; kInvalidArgument for one that is no
/// database. The default file may be absent: then there is no store, which is null here.
Result<std::shared_ptr<Store>> open_existing(const CacheFlags& flags);
/// The same to write to it, in place on a network file system too; an absent file is made if
/// `create`.
Result<std::shared_ptr<Store>> open_to_write(const CacheFlags& flags, bool create);

/// The moment this many days ago, as the store writes dates.
std::string days_ago(int days);

Status list_cache(const CacheFlags& flags, Console& console);
Status show_cache(const CacheFlags& flags, Console& console);
Status check_cache(const CacheFlags& flags, Console& console);
Status prune_cache(const CacheFlags& flags, Console& console);
Status export_cache(const CacheFlags& flags, Console& console);
Status import_cache(const CacheFlags& flags, Console& console);
Status merge_cache(const CacheFlags& flags, Console& console);
Status diff_cache(const CacheFlags& flags, Console& console);

}  // namespace attune::cli
