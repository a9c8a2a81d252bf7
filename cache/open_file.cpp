// SPDX-License-Identifier: Apache-2.0
#include "cache/open_file.h"

#include <fcntl.h>
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

#include "cache/folder_lock.h"
#include "cache/migration.h"
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

Outcome<bool> is_older(Connection& connection, const FileKind& kind) {
  ATTUNE_TRY(const std::int64_t version, connection.integer("PRAGMA user_version"));
  return version < kind.user_version;
}

// With the right marks, a statement that cannot be prepared means tables that are not ours.
Outcome<void> check_tables(Connection& connection, const FileKind& kind) {
  Outcome<void> usable = kind.probe(connection);
  if (!usable && usable.error().fault == Fault::kOther) {
    return failed(Fault::kDamaged, usable.error().message);
  }
  return usable;
}

Outcome<OpenedFile> open_writable(const std::string& path, const FileKind& kind, Notes& notes) {
  OpenedFile opened;
  ATTUNE_TRY(Connection writer, Connection::open(path, OpenMode::kCreate));
  ATTUNE_CHECK_OK(retry_while_busy([&]() -> Outcome<void> {
    ATTUNE_TRY(const std::int64_t id, writer.integer("PRAGMA application_id"));
    return id == 0 ? make_schema(writer, kind) : Outcome<void>();
  }));
  ATTUNE_CHECK_OK(retry_while_busy([&] { return check_marks(writer, path, kind); }));
  ATTUNE_CHECK_OK(retry_while_busy([&]() -> Outcome<void> {
    ATTUNE_TRY(const bool older, is_older(writer, kind));
    return older ? migrate_file(writer, path, kind, notes) : Outcome<void>();
  }));
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
  ATTUNE_TRY(Connection reader, open_connection(path, kind, mode));
  opened.access = Access::kReadOnly;
  opened.identity = identity_of(path).value_or(FileIdentity{});
  opened.reader.emplace(std::move(reader));
  return opened;
}

// `why_not` says why the file is only read: "cannot be written".
OpenedFile open_what_can_be_read(const std::string& path, const FileKind& kind,
                                 std::string_view why_not, Notes& notes) {
  Outcome<OpenedFile> opened = open_read_only(path, kind, OpenMode::kReadOnly);
  std::string without_log;
  std::error_code ignored;
  const bool half_written = identity_of(path + "-journal").has_value();
  const bool has_log = std::filesystem::file_size(path + "-wal", ignored) > 0 && !ignored;
  // WAL needs a shared-memory file beside the database, which a folder that cannot be written does
  // not take, nor a full disk. Nobody can be writing in the one, and without a log nobody is in the
  // other, so that the main file is read without any lock.
  const bool without_locks = !opened && (opened.error().fault == Fault::kCannotOpen ||
                                         (opened.error().fault == Fault::kStorage && !has_log));
  if (without_locks && !half_written) {
    opened = open_read_only(path, kind, OpenMode::kImmutable);
    if (has_log) without_log = ", without what is only in its write-ahead log";
  }
  if (!opened) {
    const sqlite::Failure& why = opened.error();
    notes.add(why.fault == Fault::kForeign
                  ? why.message
                  : fmt::format("`{}` can be neither written nor read ({}); {}", path, why.message,
                                kMemoryOnly));
    OpenedFile none;
    none.writes_elsewhere = why.fault != Fault::kForeign;
    return none;
  }
  opened->writes_elsewhere = true;
  notes.add(fmt::format("`{}` {}: its {} are used{}", path, why_not, kind.content, without_log));
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

Outcome<Connection> open_connection(const std::string& path, const FileKind& kind, OpenMode mode) {
  ATTUNE_TRY(Connection reader, Connection::open(path, mode));
  ATTUNE_CHECK_OK(check_marks(reader, path, kind));
  ATTUNE_TRY(const bool older, is_older(reader, kind));
  if (older) {
    ATTUNE_TRY(reader, migrated_copy(reader, kind));
  }
  ATTUNE_CHECK_OK(check_tables(reader, kind));
  return reader;
}

OpenedFile open_file(const std::string& path, const FileKind& kind, Notes& notes) {
  const auto nothing = [&](const std::string& note) {
    notes.add(note);
    return OpenedFile{};
  };
  const auto elsewhere = [&](const std::string& note) {
    OpenedFile none = nothing(note);
    none.writes_elsewhere = true;
    return none;
  };
  const std::string folder = folder_of(path);
  const bool network = !kind.trust_network && kind.on_network(folder);
  if (Status made = network ? Status() : make_folder(folder); !made) {
    return elsewhere(fmt::format("`{}` cannot be used: {}", path, made.error().message));
  }
  for (int attempt = 0; attempt < 3; ++attempt) {
    struct stat facts {};
    const bool exists = stat(path.c_str(), &facts) == 0;
    if (!exists && errno != ENOENT) {
      return elsewhere(fmt::format("`{}` cannot be used: {}", path, std::strerror(errno)));
    }
    if (exists && !S_ISREG(facts.st_mode)) {
      return nothing(fmt::format("`{}` is not a file; {} stay in memory", path, kind.content));
    }
    const bool fresh = !exists || facts.st_size == 0;
    const bool writable = !network && can_write(folder) && (!exists || can_write(path));
    if (fresh && !writable) {
      return elsewhere(
          network ? fmt::format("`{}` would lie on a network file system", path)
                  : fmt::format("`{}` cannot be written ({})", path, std::strerror(errno)));
    }
    const std::string refused = fresh ? std::string() : refusal_of_first_page(path, kind);
    if (!refused.empty()) return nothing(refused);
    if (!writable) {
      return open_what_can_be_read(
          path, kind, network ? "lies on a network file system" : "cannot be written", notes);
    }
    const FileIdentity seen = identity_of(path).value_or(FileIdentity{});
    Outcome<OpenedFile> opened = open_writable(path, kind, notes);
    if (opened) return *std::move(opened);
    const sqlite::Failure& why = opened.error();
    if (why.fault == Fault::kForeign) return nothing(why.message);
    if (why.fault == Fault::kStorage && !fresh) {
      return open_what_can_be_read(path, kind, fmt::format("cannot be written ({})", why.message),
                                   notes);
    }
    if (why.fault != Fault::kDamaged) {
      return elsewhere(fmt::format("`{}` cannot be opened: {}", path, why.message));
    }
    if (!set_aside(path, seen, why.message, notes)) return {};
  }
  return nothing(fmt::format("`{}` keeps being damaged; {} stay in memory", path, kind.content));
}

bool set_aside(const std::string& path, const FileIdentity& identity, const std::string& reason,
               Notes& notes) {
  // So that nobody renames the fresh file that another process has just made.
  const FolderLock lock(path);
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
  return done;
}

}  // namespace attune
