// SPDX-License-Identifier: Apache-2.0
#include "cache/sqlite.h"

#include <sqlite3.h>

#include <algorithm>

#include <fmt/format.h>

#include "src/support/hash.h"
#include "src/support/try.h"

namespace attune::sqlite {
namespace {

constexpr int kBusyTimeoutMs = 5000;

Fault fault_of(int code) {
  switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return Fault::kDamaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      return Fault::kBusy;
    case SQLITE_CANTOPEN:
      return Fault::kCannotOpen;
    case SQLITE_READONLY:
      // A WAL file whose shared memory cannot be made: the main file itself may still be readable.
      if (code == SQLITE_READONLY_CANTINIT || code == SQLITE_READONLY_CANTLOCK ||
          code == SQLITE_READONLY_DIRECTORY) {
        return Fault::kCannotOpen;
      }
      return Fault::kStorage;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return Fault::kStorage;
    default:
      return Fault::kOther;
  }
}

tl::unexpected<Failure> failure(sqlite3* database, int code) {
  const int extended = database == nullptr ? code : sqlite3_extended_errcode(database);
  const bool same = (extended & 0xff) == (code & 0xff);
  std::string message =
      database == nullptr || !same ? sqlite3_errstr(code) : sqlite3_errmsg(database);
  // It may quote the file, where anything can stand: one short line of plain characters is enough.
  message = message.substr(0, std::min<std::size_t>(message.find('\n'), 200));
  for (char& c : message) {
    if (c < ' ' || c > '~') c = '?';
  }
  return failed(fault_of(same ? extended : code), message);
}

std::string uri_of(const std::string& path) {
  std::string uri = "file:";
  for (char c : path) {
    if (c == '%' || c == '?' || c == '#') {
      uri += fmt::format("%{:02x}", static_cast<unsigned char>(c));
    } else {
      uri += c;
    }
  }
  return uri + "?immutable=1";
}

int bind_one(sqlite3_stmt* statement, int index, const Value& value) {
  // A null pointer would bind NULL, and an empty view may hold one.
  const auto start = [](std::string_view view) { return view.empty() ? "" : view.data(); };
  if (const auto* number = std::get_if<std::int64_t>(&value)) {
    return sqlite3_bind_int64(statement, index, *number);
  }
  if (const auto* number = std::get_if<double>(&value)) {
    return sqlite3_bind_double(statement, index, *number);
  }
  if (const auto* text = std::get_if<std::string_view>(&value)) {
    return sqlite3_bind_text64(statement, index, start(*text), text->size(), SQLITE_TRANSIENT,
                               SQLITE_UTF8);
  }
  if (const auto* blob = std::get_if<Blob>(&value)) {
    return sqlite3_bind_blob64(statement, index, start(blob->bytes), blob->bytes.size(),
                               SQLITE_TRANSIENT);
  }
  return sqlite3_bind_null(statement, index);
}

}  // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Outcome<void> Statement::bind(std::initializer_list<Value> values) {
  int index = 0;
  for (const Value& value : values) {
    const int code = bind_one(statement_.get(), ++index, value);
    if (code != SQLITE_OK) return failure(sqlite3_db_handle(statement_.get()), code);
  }
  return {};
}

Outcome<bool> Statement::step() {
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return failure(sqlite3_db_handle(statement_.get()), code);
}

bool Statement::is_null(int column) const {
  return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

std::optional<std::int64_t> Statement::integer(int column) const {
  if (sqlite3_column_type(statement_.get(), column) != SQLITE_INTEGER) return std::nullopt;
  return sqlite3_column_int64(statement_.get(), column);
}

std::optional<double> Statement::real(int column) const {
  const int type = sqlite3_column_type(statement_.get(), column);
  if (type != SQLITE_FLOAT && type != SQLITE_INTEGER) return std::nullopt;
  return sqlite3_column_double(statement_.get(), column);
}

std::optional<std::string> Statement::text(int column) const {
  if (sqlite3_column_type(statement_.get(), column) != SQLITE_TEXT) return std::nullopt;
  const auto* start = sqlite3_column_text(statement_.get(), column);
  if (start == nullptr) return std::nullopt;
  const int bytes = sqlite3_column_bytes(statement_.get(), column);
  return std::string(reinterpret_cast<const char*>(start), static_cast<std::size_t>(bytes));
}

std::optional<std::string> Statement::blob(int column) const {
  if (sqlite3_column_type(statement_.get(), column) != SQLITE_BLOB) return std::nullopt;
  const void* start = sqlite3_column_blob(statement_.get(), column);
  const int bytes = sqlite3_column_bytes(statement_.get(), column);
  if (start == nullptr || bytes <= 0) return std::string();
  return std::string(static_cast<const char*>(start), static_cast<std::size_t>(bytes));
}

void Connection::Close::operator()(sqlite3* database) const { sqlite3_close_v2(database); }

Outcome<Connection> Connection::open(const std::string& path, OpenMode mode) {
  int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  flags |=
      mode == OpenMode::kCreate ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
  if (mode == OpenMode::kImmutable) flags |= SQLITE_OPEN_URI;
  // A leading "file:" would be taken for a URI by libraries built that way; "./" prevents it.
  const std::string plain = path.rfind("file:", 0) == 0 ? "./" + path : path;
  const std::string name = mode == OpenMode::kImmutable ? uri_of(plain) : plain;
  sqlite3* database = nullptr;
  const int code = sqlite3_open_v2(name.c_str(), &database, flags, nullptr);
  Connection connection(database);
  if (code != SQLITE_OK) return failure(database, code);

  ATTUNE_CHECK_OK(connection.guard());
  return connection;
}

Outcome<Connection> Connection::in_memory() {
  sqlite3* database = nullptr;
  const int code = sqlite3_open_v2(
      ":memory:", &database,
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
      nullptr);
  Connection connection(database);
  if (code != SQLITE_OK) return failure(database, code);
  ATTUNE_CHECK_OK(connection.guard());
  return connection;
}

Outcome<void> Connection::guard() {
  sqlite3* database = database_.get();
  sqlite3_busy_timeout(database, kBusyTimeoutMs);
  // The file may come from a stranger: nothing stored in it may run.
  sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
  tidy_on_close(false);
  return exec(
      "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;"
      "PRAGMA foreign_keys = ON; PRAGMA journal_size_limit = 16777216;");
}

Outcome<void> Connection::copy_into(Connection& target) {
  sqlite3* to = target.database_.get();
  sqlite3_backup* backup = sqlite3_backup_init(to, "main", database_.get(), "main");
  if (backup == nullptr) return failure(to, sqlite3_errcode(to));
  const int code = sqlite3_backup_step(backup, /*all pages*/ -1);
  sqlite3_backup_finish(backup);
  if (code != SQLITE_DONE) return failure(nullptr, code);
  return {};
}

Outcome<void> Connection::define_content_hash() {
  const auto call = [](sqlite3_context* context, int, sqlite3_value** values) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    if (text == nullptr) return sqlite3_result_null(context);
    const std::string hash = content_hash(
        std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(values[0]))));
    sqlite3_result_text(context, hash.data(), static_cast<int>(hash.size()), SQLITE_TRANSIENT);
  };
  const int code = sqlite3_create_function_v2(database_.get(), "content_hash", 1,
                                              SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, call,
                                              nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return failure(database_.get(), code);
  return {};
}

Outcome<void> Connection::exec(const std::string& sql) {
  const int code = sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return failure(database_.get(), code);
  return {};
}

Outcome<Statement> Connection::query(std::string_view sql, std::initializer_list<Value> values) {
  sqlite3_stmt* raw = nullptr;
  const int code =
      sqlite3_prepare_v2(database_.get(), sql.data(), static_cast<int>(sql.size()), &raw, nullptr);
  if (code != SQLITE_OK) return failure(database_.get(), code);
  Statement statement(raw);
  ATTUNE_CHECK_OK(statement.bind(values));
  return statement;
}

Outcome<void> Connection::run(std::string_view sql, std::initializer_list<Value> values) {
  ATTUNE_TRY(Statement statement, query(sql, values));
  for (;;) {
    ATTUNE_TRY(const bool row, statement.step());
    if (!row) return {};
  }
}

Outcome<std::int64_t> Connection::integer(std::string_view sql,
                                          std::initializer_list<Value> values) {
  ATTUNE_TRY(Statement statement, query(sql, values));
  ATTUNE_TRY(const bool row, statement.step());
  const std::optional<std::int64_t> number = row ? statement.integer(0) : std::nullopt;
  if (!number) return failed(Fault::kOther, "no integer where one was expected");
  return *number;
}

Outcome<std::string> Connection::text(std::string_view sql, std::initializer_list<Value> values) {
  ATTUNE_TRY(Statement statement, query(sql, values));
  ATTUNE_TRY(const bool row, statement.step());
  std::optional<std::string> content = row ? statement.text(0) : std::nullopt;
  if (!content) return failed(Fault::kOther, "no text where one was expected");
  return *std::move(content);
}

std::int64_t Connection::changes() const { return sqlite3_changes64(database_.get()); }

void Connection::tidy_on_close(bool tidy) {
  sqlite3_db_config(database_.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, tidy ? 0 : 1, nullptr);
}

Outcome<void> transact(Connection& connection, const Work& work, const std::string& begin) {
  Outcome<void> done = connection.exec(begin);
  if (done) done = work(connection);
  if (done) done = connection.exec("COMMIT");
  if (!done) {
    // It fails when SQLite has rolled back by itself, which is what we want anyway.
    const Outcome<void> ignored = connection.exec("ROLLBACK");
    static_cast<void>(ignored);
  }
  return done;
}

bool glob_matches(const std::string& pattern, const std::string& text) {
  return sqlite3_strglob(pattern.c_str(), text.c_str()) == 0;
}

}  // namespace attune::sqlite
