// SPDX-License-Identifier: Apache-2.0
#include "cli/interrupt.h"

#include <poll.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <cstdio>

namespace attune::cli {
namespace {

sigset_t ending_signals() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGTERM);
  return set;
}

}  // namespace

InterruptGuard::InterruptGuard() {
  const sigset_t set = ending_signals();
  signals_ = signalfd(-1, &set, SFD_CLOEXEC);
  stop_ = eventfd(0, EFD_CLOEXEC);
  if (signals_ < 0 || stop_ < 0) return;  // The system's default stays: the program just ends.
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
  watcher_ = std::thread([this] { watch(); });
}

InterruptGuard::~InterruptGuard() {
  if (watcher_.joinable()) {
    eventfd_write(stop_, 1);
    watcher_.join();
    const sigset_t set = ending_signals();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
  }
  if (signals_ >= 0) close(signals_);
  if (stop_ >= 0) close(stop_);
}

void InterruptGuard::before_exit(std::function<void()> action) {
  const std::lock_guard lock(mutex_);
  action_ = std::move(action);
}

void InterruptGuard::watch() {
  pollfd waited[] = {{signals_, POLLIN, 0}, {stop_, POLLIN, 0}};
  while (poll(waited, 2, -1) < 0) {
  }
  if ((waited[1].revents & POLLIN) != 0) return;
  signalfd_siginfo info{};
  if (read(signals_, &info, sizeof info) != static_cast<ssize_t>(sizeof info)) return;
  const sigset_t set = ending_signals();
  pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
  {
    const std::lock_guard lock(mutex_);
    if (action_) action_();
  }
  std::fflush(stdout);
  // Not exit(): other threads are still at work on what destructors would take away.
  _exit(128 + static_cast<int>(info.ssi_signo));
}

}  // namespace attune::cli
