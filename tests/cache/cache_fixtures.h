// SPDX-License-Identifier: Apache-2.0
// What the tests of both stores need: sample records, and child processes.
#pragma once

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include <attune/store.h>

#include "cache/sqlite.h"

inline constexpr const char* kDevice = R"({"arch":"x86-64-v3","name":"Test CPU","units":8})";
inline constexpr const char* kProblem = R"({"dtype":"f32","head_dim":64})";

inline attune::TuneRecord sample_record(attune::Shape shape, int rows = 6) {
  attune::TuneRecord record;
  record.device = kDevice;
  record.problem = kProblem;
  record.shape = shape;
  record.schedule = R"({"family":"flash_cpu","rows":)" + std::to_string(rows) + "}";
  record.abi_rev = 3;
  record.policy = "warm";  // As files of version 1 have it; "cold" is another key.
  record.code_hash = "0123456789abcdef0123456789abcdef";
  record.median_us = 12.5;
  record.low_us = 12.25;
  record.high_us = 13;
  record.samples = 40;
  record.default_us = 20.125;
  record.runner_up = R"({"family":"flash_cpu","rows":4})";
  record.runner_up_us = 12.75;
  record.max_error = 1e-6;
  record.trials = 17;
  record.tune_seconds = 2.5;
  record.created = "2026-01-31T12:00:00Z";
  return record;
}

inline attune::TrialRecord sample_trial(attune::Shape shape, int rows) {
  attune::TrialRecord trial;
  trial.device = kDevice;
  trial.problem = kProblem;
  trial.shape = shape;
  trial.schedule = R"({"family":"flash_cpu","rows":)" + std::to_string(rows) + "}";
  trial.policy = "warm";
  trial.status = "ok";
  trial.code_hash = "0123456789abcdef0123456789abcdef";
  trial.median_us = 30;
  trial.low_us = 29.5;
  trial.high_us = 31;
  trial.samples = 9;
  trial.compile_ms = 41.5;
  trial.code_bytes = 9000;
  trial.created = "2026-01-31T12:00:00Z";
  return trial;
}

inline std::string joined(const std::vector<std::string>& lines) {
  std::string all;
  for (const std::string& line : lines) all += line + "\n";
  return all;
}

/// What a child returns: 0 when `good`. Otherwise the notes say why, where a person can see them.
inline int verdict(bool good, const std::vector<std::string>& notes) {
  if (!good) std::fputs(("a child failed; its store's notes:\n" + joined(notes)).c_str(), stderr);
  return good ? 0 : 1;
}

inline std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline void write_bytes(const std::string& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

/// Runs SQL on a file behind the store's back, without the guards of our schema.
inline void raw_sql(const std::string& path, const std::string& sql) {
  auto connection = attune::sqlite::Connection::open(path, attune::sqlite::OpenMode::kCreate);
  REQUIRE(connection);
  connection->tidy_on_close(true);
  REQUIRE(connection->exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON"));
  const auto done = connection->exec(sql);
  REQUIRE_MESSAGE(done, (done ? "" : done.error().message));
}

inline std::int64_t raw_integer(const std::string& path, const std::string& sql) {
  auto connection = attune::sqlite::Connection::open(path, attune::sqlite::OpenMode::kCreate);
  REQUIRE(connection);
  connection->tidy_on_close(true);
  const auto number = connection->integer(sql);
  REQUIRE_MESSAGE(number, (number ? "" : number.error().message));
  return *number;
}

/// Starts a child that runs `work` and exits with its result, 0 … 255. It must not use doctest,
/// whose state belongs to the parent.
inline pid_t start_child(const std::function<int()>& work) {
  std::fflush(nullptr);  // What is still in a buffer must not be printed twice.
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) _exit(work());
  return child;
}

/// Waits for a child; -1 when it did not exit by itself.
inline int result_of(pid_t child) {
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

inline int in_child(const std::function<int()>& work) { return result_of(start_child(work)); }

inline constexpr int kCannotDropRights = 77;

/// In a child that file permissions apply to: root's child becomes another user.
inline int in_unprivileged_child(const std::function<int()>& work) {
  return in_child([&] {
    constexpr unsigned kNobody = 65534;
    if (geteuid() == 0 && (setgid(kNobody) != 0 || setuid(kNobody) != 0)) return kCannotDropRights;
    return work();
  });
}

/// Sets an environment variable, or unsets it where `value` is null, until the end of its scope.
class EnvironmentValue {
 public:
  EnvironmentValue(const char* name, const char* value) : name_(name) {
    const char* present = std::getenv(name);
    if (present != nullptr) before_ = present;
    change(value);
  }
  ~EnvironmentValue() { change(before_ ? before_->c_str() : nullptr); }
  EnvironmentValue(const EnvironmentValue&) = delete;
  EnvironmentValue& operator=(const EnvironmentValue&) = delete;

 private:
  void change(const char* value) const {
    if (value == nullptr) {
      unsetenv(name_);
    } else {
      setenv(name_, value, 1);
    }
  }
  const char* name_;
  std::optional<std::string> before_;
};

/// While it lives, no folder of this machine takes rows that cannot be written where they belong.
class NoNodeLocalFolder {
  EnvironmentValue runtime_{"XDG_RUNTIME_DIR", nullptr}, temporary_{"TMPDIR", "/proc"};
};

/// Names in a folder that contain `part`.
inline std::vector<std::string> names_with(std::vector<std::string> names,
                                           const std::string& part) {
  std::erase_if(names, [&](const std::string& name) { return name.find(part) == name.npos; });
  return names;
}
