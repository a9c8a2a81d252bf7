// SPDX-License-Identifier: Apache-2.0
// A thin RAII layer over SQLite's C interface. Its types and result codes stay in sqlite.cpp.
#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace attune::sqlite {

/// What a caller can do about a failure.
enum class Fault {
  kDamaged,     ///< Not a database, or its pages contradict each other: set it aside.
  kBusy,        ///< Another process held the lock for longer than the timeout: try later.
  kCannotOpen,  ///< The file, its journal or its shared memory cannot be opened.
  kStorage,     ///< Disk full, read-only or an I/O error: may work later.
  kForeign,     ///< A sound database that is not ours to touch; the message says all of it.
  kOther,       ///< The statement or the row itself is at fault.
};

struct Failure {
  Fault fault = Fault::kOther;
  std::string message;
};

template <class T>
class [[nodiscard]] Outcome : public tl::expected<T, Failure> {
 public:
  using tl::expected<T, Failure>::expected;
};

/// The failing side of an Outcome.
inline tl::unexpected<Failure> failed(Fault fault, std::string message) {
  return tl::unexpected<Failure>(Failure{fault, std::move(message)});
}

struct Blob {
  std::string_view bytes;
};
/// A parameter of a statement; monostate is NULL.
using Value = std::variant<std::monostate, std::int64_t, double, std::string_view, Blob>;

/// A prepared statement. Columns are read by type, without SQLite's conversions: a column of
/// another type than the one asked for is nullopt, since a file's content is only data.
class Statement {
 public:
  explicit Statement(sqlite3_stmt* statement) : statement_(statement) {}

  Outcome<void> bind(std::initializer_list<Value> values);
  /// Whether there is a row to read.
  Outcome<bool> step();

  bool is_null(int column) const;
  std::optional<std::int64_t> integer(int column) const;
  std::optional<double> real(int column) const;  ///< Integers too.
  std::optional<std::string> text(int column) const;
  std::optional<std::string> blob(int column) const;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

enum class OpenMode {
  kCreate,     ///< Read and write, created when absent.
  kReadOnly,   ///< Through locks and, for WAL files, shared memory.
  kImmutable,  ///< The main file alone, no locks: for a WAL file in a folder that cannot be
               ///< written.
};

/// One connection. Not thread-safe: each is used under a lock of its owner.
class Connection {
 public:
  /// Waits up to five seconds for locks; triggers, views and untrusted functions are off.
  static Outcome<Connection> open(const std::string& path, OpenMode mode);

  /// A database of its own that lives as long as the connection.
  static Outcome<Connection> in_memory();

  /// Replaces all that `target` holds by what this connection reads.
  Outcome<void> copy_into(Connection& target);
  /// Lets SQL call content_hash(TEXT) of src/support/hash.h.
  Outcome<void> define_content_hash();

  /// Runs one or several statements without parameters.
  Outcome<void> exec(const std::string& sql);
  /// Prepares and binds one statement.
  Outcome<Statement> query(std::string_view sql, std::initializer_list<Value> values = {});
  /// Prepares, binds and steps one statement to its end.
  Outcome<void> run(std::string_view sql, std::initializer_list<Value> values = {});
  /// First column of the first row. Errors: also when it is no integer or there is no row.
  Outcome<std::int64_t> integer(std::string_view sql, std::initializer_list<Value> values = {});
  Outcome<std::string> text(std::string_view sql, std::initializer_list<Value> values = {});
  /// Rows that the last INSERT, UPDATE or DELETE changed.
  std::int64_t changes() const;
  /// Whether closing brings a write-ahead log back into the file and deletes it, if nobody else has
  /// the file open. Off at first: a file that turns out not to be ours, or damaged, is left as it
  /// is.
  void tidy_on_close(bool tidy);

 private:
  struct Close {
    void operator()(sqlite3* database) const;
  };
  explicit Connection(sqlite3* database) : database_(database) {}
  Outcome<void> guard();
  std::unique_ptr<sqlite3, Close> database_;
};

using Work = std::function<Outcome<void>(Connection&)>;

/// Runs `work` between `begin` and COMMIT; rolls back when any of them fails.
Outcome<void> transact(Connection& connection, const Work& work,
                       const std::string& begin = "BEGIN IMMEDIATE");

/// SQLite's GLOB.
bool glob_matches(const std::string& pattern, const std::string& text);

}  // namespace attune::sqlite
