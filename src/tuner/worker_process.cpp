// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/worker_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>

#include <fmt/format.h>

extern char** environ;

namespace attune {
namespace {

constexpr int kSocketInWorker = 3;
// What a worker can send at once; a line beyond it is not one of ours.
constexpr std::size_t kLongestLine = std::size_t{16} << 20;

std::string signal_text(int signal) {
  const char* words = strsignal(signal);
  return fmt::format("signal {} ({})", signal, words != nullptr ? words : "unknown");
}

Status cannot_start(const std::string& program, int error) {
  return fail(error == ENOENT ? ErrorCode::kNotFound : ErrorCode::kIo,
              fmt::format("`{}` cannot be started: {}", program, std::strerror(error)));
}

class SpawnSettings {
 public:
  SpawnSettings(int socket, int words) {
    posix_spawn_file_actions_init(&files_);
    posix_spawn_file_actions_addopen(&files_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&files_, words, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&files_, words, STDERR_FILENO);
    posix_spawn_file_actions_adddup2(&files_, socket, kSocketInWorker);
    // The host program's other descriptors are none of a worker's business.
    posix_spawn_file_actions_addclosefrom_np(&files_, kSocketInWorker + 1);
    posix_spawnattr_init(&attributes_);
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes_, &none);
    posix_spawnattr_setsigdefault(&attributes_, &all);
    posix_spawnattr_setpgroup(&attributes_, 0);
    posix_spawnattr_setflags(
        &attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
  }
  ~SpawnSettings() {
    posix_spawn_file_actions_destroy(&files_);
    posix_spawnattr_destroy(&attributes_);
  }
  SpawnSettings(const SpawnSettings&) = delete;
  SpawnSettings& operator=(const SpawnSettings&) = delete;

  posix_spawn_file_actions_t files_;
  posix_spawnattr_t attributes_;
};

}  // namespace

Result<std::unique_ptr<WorkerProcess>> WorkerProcess::start(const std::string& program,
                                                            const std::vector<std::string>& words) {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
    return tl::unexpected(cannot_start(program, errno).error());
  }
  const int said = memfd_create("attune-worker", MFD_CLOEXEC);
  std::vector<std::string> all = {program};
  all.insert(all.end(), words.begin(), words.end());
  std::vector<char*> arguments;
  for (std::string& word : all) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  pid_t process = 0;
  int error = said < 0 ? errno : 0;
  if (error == 0) {
    // NOTE: a descriptor that is 3 already would stay close-on-exec, as dup2 onto itself does
    // nothing; ends of a socket that come first in a process without standard streams are.
    if (ends[1] == kSocketInWorker) ends[1] = fcntl(ends[1], F_DUPFD_CLOEXEC, kSocketInWorker + 1);
    const SpawnSettings settings(ends[1], said);
    error = posix_spawn(&process, program.c_str(), &settings.files_, &settings.attributes_,
                        arguments.data(), environ);
  }
  close(ends[1]);
  if (error != 0) {
    close(ends[0]);
    if (said >= 0) close(said);
    return tl::unexpected(cannot_start(program, error).error());
  }
  return std::unique_ptr<WorkerProcess>(new WorkerProcess(process, ends[0], said));
}

WorkerProcess::~WorkerProcess() {
  kill_and_wait();
  close(socket_);
  close(words_);
}

void WorkerProcess::kill_and_wait() {
  if (process_ <= 0) return;
  kill(process_, SIGKILL);
  // A host program that ignores SIGCHLD reaps the process itself; then there is no status.
  while (waitpid(process_, &status_, 0) < 0 && errno == EINTR) {
  }
  process_ = 0;
}

std::string WorkerProcess::last_words() const {
  constexpr off_t kMostBytes = 2000;
  const off_t end = lseek(words_, 0, SEEK_END);
  const off_t begin = std::max<off_t>(0, end - kMostBytes);
  std::string text(static_cast<std::size_t>(std::max<off_t>(0, end - begin)), ' ');
  const ssize_t got = pread(words_, text.data(), text.size(), begin);
  text.resize(static_cast<std::size_t>(std::max<ssize_t>(0, got)));
  return text;
}

Error WorkerProcess::ending() {
  // The socket is closed, so the process is ending or has ended; a moment later it is gone.
  for (int i = 0; i < 200 && process_ > 0; ++i) {
    const pid_t ended = waitpid(process_, &status_, WNOHANG);
    if (ended == process_ || (ended < 0 && errno == ECHILD)) {
      process_ = 0;
    } else {
      usleep(5000);
    }
  }
  kill_and_wait();
  const std::string how = WIFSIGNALED(status_)
                              ? "by " + signal_text(WTERMSIG(status_))
                              : fmt::format("with status {}", WEXITSTATUS(status_));
  return {ErrorCode::kCrashed, "its process ended " + how, "", last_words()};
}

Result<std::string> WorkerProcess::ask(const std::string& line, double seconds,
                                       const std::function<bool()>& stopped) {
  constexpr long long kStopGrain = 100;  // [ms]
  using Clock = std::chrono::steady_clock;
  if (process_ <= 0) return fail(ErrorCode::kCrashed, "its process has ended", "", last_words());
  const auto deadline = Clock::now() + std::chrono::duration_cast<Clock::duration>(
                                           std::chrono::duration<double>(std::min(seconds, 1e6)));
  const std::string message = line + "\n";
  for (std::size_t sent = 0; sent < message.size();) {
    const ssize_t now = send(socket_, message.data() + sent, message.size() - sent, MSG_NOSIGNAL);
    if (now < 0 && errno == EINTR) continue;
    if (now <= 0) return tl::unexpected(ending());
    sent += static_cast<std::size_t>(now);
  }
  for (;;) {
    const std::size_t end = unread_.find('\n');
    if (end != std::string::npos) {
      std::string answer = unread_.substr(0, end);
      unread_.erase(0, end + 1);
      return answer;
    }
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (stopped && stopped()) {
      kill_and_wait();
      return fail(ErrorCode::kTimeout, "it was stopped");
    }
    if (left <= 0 || unread_.size() > kLongestLine) {
      kill_and_wait();
      return fail(ErrorCode::kTimeout, fmt::format("it did not end within {:.3g} s", seconds));
    }
    pollfd waiting{socket_, POLLIN, 0};
    const int ready = poll(&waiting, 1, static_cast<int>(std::min<long long>(left, kStopGrain)));
    if (ready <= 0) continue;
    char buffer[4096];
    const ssize_t got = recv(socket_, buffer, sizeof buffer, 0);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return tl::unexpected(ending());
    unread_.append(buffer, static_cast<std::size_t>(got));
  }
}

}  // namespace attune
