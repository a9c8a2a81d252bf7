// SPDX-License-Identifier: Apache-2.0
// WorkerProcess: another process that works for this one, line by line. It may die or hang; whoever
// asked learns of it and lives on.
#pragma once

#include <sys/types.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <attune/result.h>

namespace attune {

/// A process whose file descriptor 3 is one end of a socket. A request is a line, and so is the
/// answer to it. Not thread-safe. Its end kills the process; the process sees the socket close when
/// this one dies, in whatever way.
class WorkerProcess {
 public:
  /// Starts `program` with `words` as arguments, in a process group of its own, so that a
  /// terminal's Ctrl-C reaches this process alone. Errors: kNotFound or kIo saying what could not
  /// be started.
  static Result<std::unique_ptr<WorkerProcess>> start(const std::string& program,
                                                      const std::vector<std::string>& words);
  ~WorkerProcess();
  WorkerProcess(const WorkerProcess&) = delete;
  WorkerProcess& operator=(const WorkerProcess&) = delete;

  /// Sends a line and waits for the answer. Errors: kTimeout after `seconds` [s], or a moment after
  /// `stopped` says so, the process being killed then; kCrashed with how it ended and what it said
  /// last. After either nothing more can be asked.
  Result<std::string> ask(const std::string& line, double seconds,
                          const std::function<bool()>& stopped = {});

 private:
  WorkerProcess(pid_t process, int socket, int words)
      : process_(process), socket_(socket), words_(words) {}
  Error ending();
  std::string last_words() const;
  void kill_and_wait();

  pid_t process_;
  int socket_;
  int words_;  // What it writes to its standard output and error: an unnamed file.
  int status_ = 0;
  std::string unread_;
};

}  // namespace attune
