// SPDX-License-Identifier: Apache-2.0
#include "cache/open_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <functional>
#include <thread>
#include <utility>

#include <fmt/format.h>

#include "src/support/files.h"
#include "src/support/text.h"
#include "src/support/try.h"

namespace attune {
namespace {

using sqlite::Connection;
using sqlite::failed;
using sqlite::Fault;
using sqlite::OpenMode;
using sqlite::Outcome;

constexpr std::string_view kMemoryOnly = "nothing is read from it or written to it";

std::string folder_of(const std::string& path) {
  const std::string folder = std::filesystem::path(path).parent_path().string();
  return folder.empty() ? "." : folder;
}

// Why a database with these marks must not be touched, or "".
std::string refusal(const std::string& path, const FileKind& kind, std::int64_t application_id,
                    std::int64_t user_version) {
  if (application_id != kind.application_id) {
    return fmt::format("`{}` is another program's database, not attune's {}; {}", path,
                       kind.content, kMemoryOnly);
  }
  if (user_version > kind.user_version) {
    return fmt::format(
        "`{}` was written by a newer attune (version {} of the format, this one "
        "knows {}); {}",
        path, user_version, kind.user_version, kMemoryOnly);
  }
  return {};
}

// Refuses a file by its first page alone, because merely opening a WAL database makes files beside
// it. No lock is taken: while another process makes the file, the page is absent or has its marks.
// NOTE: reading it through SQLite is essential. Had we opened and closed the file ourselves, POSIX
// would drop every lock that other connections of this process hold on it.
std::string refusal_of_first_page(const std::string& path, const FileKind& kind) {
  Outcome<Connection> connection = Connection::open(path, OpenMode::kImmutable);
  if (!connection) return {};
  // Asked first: a file that has a page has its final marks, too.
  if (connection->integer("PRAGMA page_count").value_or(0) == 0) return {};
  const Outcome<std::int64_t> id = connection->integer("PRAGMA application_id");
  const Outcome<std::int64_t> version = connection->integer("PRAGMA user_version");
  return id && version ? refusal(path, kind, *id, *version) : std::string();
}

// Another process may hold the lock for a moment, and SQLite does not wait in every such case.
Outcome<void> retry_while_busy(const std::function<Outcome<void>()>& work) {
  using namespace std::chrono_literals;
  const auto deadline = std::chrono::steady_clock::now() + 5s;
  for (;;) {
    Outcome<void> done = work();
    if (done || done.error().fault != Fault::kBusy) return done;
    if (std::chrono::steady_clock::now() > deadline) return done;
    std::this_thread::sleep_for(2ms);
  }
}

// Makes the schema unless the file has one. Two processes may be here at once: whoever gets the
// lock second finds the other's schema.
Outcome<void> make_schema(Connection& connection, const FileKind& kind) {
  const auto make = [&](Connection& inside) -> Outcome<void> {
    ATTUNE_TRY(const std::int64_t tables, inside.integer("SELECT count(*) FROM sqlite_schema"));
    ATTUNE_TRY(const std::int64_t id, inside.integer("PRAGMA application_id"));
    if (tables == 0 && id == 0) ATTUNE_CHECK_OK(inside.exec(std::string(kind.schema)));
    return {};
  };
  // Vacuuming has to be chosen before anything is written, and writes the first page itself: within
  // the transaction, so that nobody sees a page without our marks.
  return kind.incremental_vacuum
             ? sqlite::transact(connection, make, "BEGIN; PRAGMA auto_vacuum = INCREMENTAL")
             : sqlite::transact(connection, make);
}

Outcome<void> choose_journal(Connection& connection, bool network) {
  const std::string_view wanted = network ? "delete" : "wal";
  Outcome<void> changed = retry_while_busy([&]() -> Outcome<void> {
    ATTUNE_TRY(const std::string mode,
               connection.text(fmt::format("PRAGMA journal_mode = {}", wanted)));
    // Where WAL is impossible SQLite stays with the rollback journal: slower, equally safe, and
    // only safe against power loss with full synchronisation.
    return connection.exec(mode == "wal" ? "PRAGMA synchronous = NORMAL"
                                         : "PRAGMA synchronous = FULL");
  });
  // Readers elsewhere keep the journal as it is; the file works in either mode.
  if (!changed && changed.error().fault == Fault::kBusy) return {};
  return changed;
}

// The marks as SQLite sees them, including what is still in a WAL.
Outcome<void> check_marks(Connection& connection, const std::string& path, const FileKind& kind) {
  ATTUNE_TRY(const std::int64_t id, connection.integer("PRAGMA application_id"));
  ATTUNE_TRY(const std::int64_t version, connection.integer("PRAGMA user_version"));
  const std::string refused = refusal(path, kind, id, version);
  if (!refused.empty()) return failed(Fault::kForeign, refused);
  if (version < 1) return failed(Fault::kDamaged, "it has no format version");
  return {};
}

// With the right marks, a statement that cannot be prepared means tables that are not ours.
Outcome<void> check_tables(Connection& connection, const FileKind& kind) {
  Outcome<void> usable = kind.probe(connection);
  if (!usable && usable.error().fault == Fault::kOther) {
    return failed(Fault::kDamaged, usable.error().message);
  }
  return usable;
}

Outcome<OpenedFile> open_writable(const std::string& path, const FileKind& kind) {
  OpenedFile opened;
  ATTUNE_TRY(Connection writer, Connection::open(path, OpenMode::kCreate));
  ATTUNE_CHECK_OK(retry_while_busy([&]() -> Outcome<void> {
    ATTUNE_TRY(const std::int64_t id, writer.integer("PRAGMA application_id"));
    return id == 0 ? make_schema(writer, kind) : Outcome<void>();
  }));
  ATTUNE_CHECK_OK(retry_while_busy([&] { return check_marks(writer, path, kind); }));
  ATTUNE_CHECK_OK(check_tables(writer, kind));
  ATTUNE_CHECK_OK(choose_journal(writer, kind.on_network(folder_of(path))));
  ATTUNE_TRY(Connection reader, Connection::open(path, OpenMode::kCreate));
  ATTUNE_CHECK_OK(reader.exec("PRAGMA query_only = ON"));
  reader.tidy_on_close(true);
  writer.tidy_on_close(true);
  opened.access = Access::kWritable;
  opened.identity = identity_of(path).value_or(FileIdentity{});
  opened.reader.emplace(std::move(reader));
  opened.writer.emplace(std::move(writer));
  return opened;
}

Outcome<OpenedFile> open_read_only(const std::string& path, const FileKind& kind, OpenMode mode) {
  OpenedFile opened;
  ATTUNE_TRY(Connection reader, Connection::open(path, mode));
  ATTUNE_CHECK_OK(check_marks(reader, path, kind));
  ATTUNE_CHECK_OK(check_tables(reader, kind));
  opened.access = Access::kReadOnly;
  opened.identity = identity_of(path).value_or(FileIdentity{});
  opened.reader.emplace(std::move(reader));
  return opened;
}

OpenedFile open_what_can_be_read(const std::string& path, const FileKind& kind, Notes& notes) {
  Outcome<OpenedFile> opened = open_read_only(path, kind, OpenMode::kReadOnly);
  std::string without_log;
  const bool half_written = identity_of(path + "-journal").has_value();
  if (!opened && opened.error().fault == Fault::kCannotOpen && !half_written) {
    // WAL needs a shared-memory file beside the database, which a folder that cannot be written
    // does not take. Nobody can be writing here, so the main file is read without any lock.
    opened = open_read_only(path, kind, OpenMode::kImmutable);
    std::error_code ignored;
    if (std::filesystem::file_size(path + "-wal", ignored) > 0 && !ignored) {
      without_log = ", without what is only in its write-ahead log";
    }
  }
  if (!opened) {
    const sqlite::Failure& why = opened.error();
    notes.add(why.fault == Fault::kForeign
                  ? why.message
                  : fmt::format("`{}` can be neither written nor read ({}); {}", path, why.message,
                                kMemoryOnly));
    return {};
  }
  notes.add(fmt::format("`{}` cannot be written: its {} are used{}, new ones stay in memory", path,
                        kind.content, without_log));
  return *std::move(opened);
}

bool can_write(const std::string& path) {
  return faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

}  // namespace

std::optional<FileIdentity> identity_of(const std::string& path) {
  struct stat facts {};
  if (stat(path.c_str(), &facts) != 0) return std::nullopt;
  return FileIdentity{facts.st_dev, facts.st_ino};
}

OpenedFile open_file(const std::string& path, const FileKind& kind, Notes& notes) {
  const auto memory_only = [&](const std::string& note) {
    notes.add(note);
    return OpenedFile{};
  };
  const std::string folder = folder_of(path);
  if (Status made = make_folder(folder); !made) {
    return memory_only(fmt::format("`{}` cannot be used: {}; {} stay in memory", path,
                                   made.error().message, kind.content));
  }
  for (int attempt = 0; attempt < 3; ++attempt) {
    struct stat facts {};
    const bool exists = stat(path.c_str(), &facts) == 0;
    if (!exists && errno != ENOENT) {
      return memory_only(fmt::format("`{}` cannot be used: {}; {} stay in memory", path,
                                     std::strerror(errno), kind.content));
    }
    if (exists && !S_ISREG(facts.st_mode)) {
      return memory_only(fmt::format("`{}` is not a file; {} stay in memory", path, kind.content));
    }
    const bool fresh = !exists || facts.st_size == 0;
    const bool writable = can_write(folder) && (!exists || can_write(path));
    if (fresh && !writable) {
      return memory_only(fmt::format("`{}` cannot be written ({}); {} stay in memory", path,
                                     std::strerror(errno), kind.content));
    }
    const std::string refused = fresh ? std::string() : refusal_of_first_page(path, kind);
    if (!refused.empty()) return memory_only(refused);
    if (!writable) return open_what_can_be_read(path, kind, notes);

    const FileIdentity seen = identity_of(path).value_or(FileIdentity{});
    Outcome<OpenedFile> opened = open_writable(path, kind);
    if (opened) return *std::move(opened);
    if (opened.error().fault == Fault::kForeign) return memory_only(opened.error().message);
    if (opened.error().fault != Fault::kDamaged) {
      return memory_only(fmt::format("`{}` cannot be opened: {}; {} stay in memory", path,
                                     opened.error().message, kind.content));
    }
    if (!set_aside(path, seen, opened.error().message, notes)) return {};
  }
  return memory_only(
      fmt::format("`{}` keeps being damaged; {} stay in memory", path, kind.content));
}

bool set_aside(const std::string& path, const FileIdentity& identity, const std::string& reason,
               Notes& notes) {
  // One process after the other, so that nobody renames the fresh file that another has just made.
  // Where the folder cannot be locked, comparing identities still leaves only a moment's gap.
  const int lock = open(folder_of(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  for (int i = 0; lock >= 0 && i < 100 && flock(lock, LOCK_EX | LOCK_NB) != 0; ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  bool done = true;
  if (identity_of(path) == identity) {
    std::string stamp = utc_now();
    std::erase_if(stamp, [](char c) { return c == '-' || c == ':'; });
    const std::string base = path + ".corrupt-" + stamp;
    std::string aside = base;
    for (int i = 2; identity_of(aside) && i < 1000; ++i) aside = fmt::format("{}-{}", base, i);
    // The log goes first: beside a fresh database, SQLite would take it for that one's.
    for (const char* suffix : {"-wal", "-shm", "-journal"}) {
      static_cast<void>(std::rename((path + suffix).c_str(), (aside + suffix).c_str()));
    }
    done = std::rename(path.c_str(), aside.c_str()) == 0;
    notes.add(done ? fmt::format("`{}` was damaged ({}); it is kept as `{}` and a new file was "
                                 "started",
                                 path, reason, aside)
                   : fmt::format("`{}` is damaged ({}) and cannot be renamed ({}); {}", path,
                                 reason, std::strerror(errno), kMemoryOnly));
  }
  if (lock >= 0) close(lock);
  return done;
}

}  // namespace attune
