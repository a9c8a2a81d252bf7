// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/worker.h"

#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <thread>

#include "src/runtime/open_device.h"
#include "src/support/try.h"
#include "src/tuner/check_tensors.h"
#include "src/tuner/kernel_builder.h"
#include "src/tuner/local_stand.h"
#include "src/tuner/operand_file.h"
#include "src/tuner/worker_messages.h"

namespace attune {
namespace {

using Json = nlohmann::json;

/// Reads requests on a thread of its own, so that the end of whoever asks ends this process even
/// while a candidate is stuck.
class Requests {
 public:
  explicit Requests(int socket) : reader_([this, socket] { read(socket); }) { reader_.detach(); }

  std::string next() {
    std::unique_lock lock(mutex_);
    arrived_.wait(lock, [&] { return !lines_.empty(); });
    std::string line = std::move(lines_.front());
    lines_.pop_front();
    return line;
  }

 private:
  void read(int socket) {
    std::string unread;
    char buffer[4096];
    for (;;) {
      const ssize_t got = recv(socket, buffer, sizeof buffer, 0);
      if (got < 0 && errno == EINTR) continue;
      // Nobody is left to answer to; a candidate may hang, so nothing is tidied up.
      if (got <= 0) _exit(0);
      unread.append(buffer, static_cast<std::size_t>(got));
      for (std::size_t end; (end = unread.find('\n')) != std::string::npos;) {
        {
          const std::lock_guard lock(mutex_);
          lines_.push_back(unread.substr(0, end));
        }
        unread.erase(0, end + 1);
        arrived_.notify_one();
      }
    }
  }

  std::mutex mutex_;
  std::condition_variable arrived_;
  std::deque<std::string> lines_;
  std::thread reader_;
};

class Worker {
 public:
  explicit Worker(const WorkerSettings& settings) : settings_(settings) {}

  /// The "ok" of the answer, as JSON text.
  Result<std::string> answer(const Json& request) {
    const std::string what = request.value("do", "");
    if (what == "hello") {
      return Json{{"version", ATTUNE_VERSION}, {"protocol", kWorkerProtocol}}.dump();
    }
    if (what == "open") return open(request);
    if (!stand_) return fail(ErrorCode::kInvalidArgument, "nothing is open yet");
    ATTUNE_TRY(const Schedule schedule,
               schedule_from_json(request.value("schedule", Json::object()).dump()));
    if (settings_.before_step) settings_.before_step(schedule, what);
    if (what == "build") {
      ATTUNE_TRY(const BuildOutcome built, stand_->build(schedule));
      kernels_->flush();  // Another worker takes it from there.
      return worker::build_text(built);
    }
    if (what == "check") {
      ATTUNE_TRY(const double error, stand_->check(schedule));
      return Json(error).dump();
    }
    if (what == "sample") {
      ATTUNE_TRY(const double time, stand_->sample(schedule));
      return Json(time).dump();
    }
    if (what == "release") {
      stand_->release(schedule);
      return std::string("true");
    }
    return fail(ErrorCode::kInvalidArgument, "unknown request `" + what + "`");
  }

 private:
  Result<std::string> open(const Json& request) {
    StandSetup setup;
    ATTUNE_TRY(const Problem problem, problem_from_json(request.value("problem", "")));
    ATTUNE_TRY(setup.problem, problem.normalized());
    setup.shape.batch = request.value("batch", std::int64_t{0});
    setup.shape.q_len = request.value("q_len", std::int64_t{0});
    setup.shape.kv_len = request.value("kv_len", std::int64_t{0});
    setup.seed = request.value("seed", std::uint64_t{1});
    setup.policy = request.value("cold", true) ? CachePolicy::kCold : CachePolicy::kWarm;
    const std::string operands = worker::from_hex(request.value("operands", ""));
    if (!operands.empty() && !request.contains("traits")) {
      ATTUNE_TRY(OperandFile file, OperandFile::open(operands));
      operands_.emplace(std::move(file));
      setup.operands = &operands_->tensors();
      ATTUNE_CHECK_OK(check_inputs(setup.problem, setup.shape, *setup.operands));
    }
    ATTUNE_TRY(device_,
               settings_.open_device(request.value("device", "cpu"), request.value("threads", 0)));
    kernels_ = KernelStore::open(worker::from_hex(request.value("cache_dir", "")));
    builder_ = std::make_unique<KernelBuilder>(*device_, kernels_);
    if (request.contains("traits")) {
      stand_ = LocalStand::make_builder(*device_, *builder_, setup,
                                        worker::traits_from_text(request["traits"].dump()));
    } else {
      ATTUNE_TRY(stand_, LocalStand::make(*device_, *builder_, setup));
    }
    return worker::traits_text(stand_->traits());
  }

  const WorkerSettings& settings_;
  std::optional<OperandFile> operands_;
  std::unique_ptr<Device> device_;
  std::shared_ptr<KernelStore> kernels_;
  std::unique_ptr<KernelBuilder> builder_;
  std::unique_ptr<LocalStand> stand_;
};

void send_line(int socket, const std::string& line) {
  const std::string message = line + "\n";
  for (std::size_t sent = 0; sent < message.size();) {
    const ssize_t now = send(socket, message.data() + sent, message.size() - sent, MSG_NOSIGNAL);
    if (now < 0 && errno == EINTR) continue;
    if (now <= 0) _exit(0);
    sent += static_cast<std::size_t>(now);
  }
}

}  // namespace

void serve_candidates(int socket, const WorkerSettings& settings) {
  Requests requests(socket);
  Worker worker(settings);
  for (;;) {
    const Json request = Json::parse(requests.next(), nullptr, /*allow_exceptions=*/false);
    const Result<std::string> done =
        request.is_object() ? worker.answer(request)
                            : fail(ErrorCode::kInvalidArgument, "the request is no JSON object");
    send_line(socket, done ? worker::ok_line(*done) : worker::error_line(done.error()));
  }
}

WorkerSettings worker_settings() {
  return {[](const std::string& name, int threads) {
            return open_device(name, threads, /*pinned=*/true);
          },
          {}};
}

}  // namespace attune
