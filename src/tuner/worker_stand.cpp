// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/worker_stand.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "src/support/try.h"
#include "src/tuner/operand_file.h"
#include "src/tuner/random_tensors.h"
#include "src/tuner/worker.h"
#include "src/tuner/worker_messages.h"

namespace attune {
namespace {

using Json = nlohmann::json;

// Starting a process, its compiler and, on a GPU, its context [s].
constexpr double kStartSeconds = 60;

bool took_the_worker_down(const Error& error) {
  return error.code == ErrorCode::kCrashed || error.code == ErrorCode::kTimeout;
}

std::string step_request(const Schedule& schedule, const char* step) {
  return Json{{"do", step}, {"schedule", Json::parse(schedule.json())}}.dump();
}

Result<Json> ask(WorkerProcess& process, const std::string& line, double seconds,
                 const std::function<bool()>& stopped) {
  ATTUNE_TRY(const std::string answer, process.ask(line, seconds, stopped));
  ATTUNE_TRY(const std::string ok, worker::read_answer(answer));
  return Json::parse(ok);
}

Error in_step(Error error, const char* step) {
  if (took_the_worker_down(error)) error.message = fmt::format("{}: {}", step, error.message);
  return error;
}

}  // namespace

FileDescriptor::~FileDescriptor() { reset(-1); }

void FileDescriptor::reset(int descriptor) {
  if (descriptor_ >= 0) close(descriptor_);
  descriptor_ = descriptor;
}

Result<std::unique_ptr<WorkerStand>> WorkerStand::make(const WorkerCommand& command,
                                                       const StandSetup& setup) {
  std::unique_ptr<WorkerStand> stand(new WorkerStand(command, setup));
  if (command.cache_dir.empty()) {
    ATTUNE_TRY(stand->scratch_, ScratchFolder::make());
    stand->command_.cache_dir = stand->scratch_->path();
  }
  if (setup.operands != nullptr) ATTUNE_CHECK_OK(stand->write_operands());
  ATTUNE_TRY(stand->measurer_, stand->start(/*only_builds=*/false));
  return stand;
}

// The file loses its name at once, so that nothing is left of it however this process ends; workers
// reach it through this process.
Status WorkerStand::write_operands() {
  ATTUNE_TRY(const auto folder, ScratchFolder::make());
  const std::string path = folder->file("operands.safetensors");
  {
    const OperandBuffers dense(setup_.problem, setup_.shape, *setup_.operands);
    ATTUNE_CHECK_OK(write_operand_file(path, dense.tensors()));
  }
  operands_.reset(open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (operands_.get() >= 0) return {};
  return fail(ErrorCode::kIo,
              fmt::format("`{}` cannot be read back: {}", path, std::strerror(errno)));
}

std::string WorkerStand::open_request(bool only_builds) const {
  const std::string operands =
      operands_.get() < 0 ? "" : fmt::format("/proc/{}/fd/{}", getpid(), operands_.get());
  Json json{{"do", "open"},
            {"device", command_.device},
            {"threads", command_.threads},
            {"cache_dir", worker::to_hex(command_.cache_dir)},
            {"problem", setup_.problem.json()},
            {"batch", setup_.shape.batch},
            {"q_len", setup_.shape.q_len},
            {"kv_len", setup_.shape.kv_len},
            {"seed", setup_.seed},
            {"cold", setup_.policy == CachePolicy::kCold},
            {"operands", worker::to_hex(operands)}};
  if (only_builds) json["traits"] = Json::parse(traits_);
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<WorkerStand::Worker> WorkerStand::start(bool only_builds) {
  const auto cannot = [&](const Error& why) {
    return fail(ErrorCode::kUnsupported,
                fmt::format("the worker `{}` cannot be used: {}", command_.program, why.message),
                why.hint, why.detail);
  };
  auto process = WorkerProcess::start(command_.program, command_.words);
  if (!process) return cannot(process.error());
  const auto hello = ask(**process, Json{{"do", "hello"}}.dump(), kStartSeconds, stopped_);
  if (!hello) return cannot(hello.error());
  if (!hello->is_object() || hello->value("protocol", Json()) != kWorkerProtocol ||
      hello->value("version", Json()) != ATTUNE_VERSION) {
    return cannot({ErrorCode::kUnsupported, "it is not of attune " ATTUNE_VERSION, "", ""});
  }
  const auto opened = ask(**process, open_request(only_builds), kStartSeconds, stopped_);
  if (!opened) return cannot(opened.error());
  if (!only_builds) traits_ = opened->dump();
  return *std::move(process);
}

Result<WorkerStand::Worker> WorkerStand::idle_builder() {
  {
    const std::lock_guard lock(mutex_);
    if (!builders_.empty()) {
      Worker worker = std::move(builders_.back());
      builders_.pop_back();
      return worker;
    }
  }
  return start(/*only_builds=*/true);
}

Result<BuildOutcome> WorkerStand::build(const Schedule& schedule) {
  ATTUNE_TRY(Worker worker, idle_builder());
  const auto answer = ask(*worker, step_request(schedule, "build"), limits_.build, stopped_);
  if (!answer && took_the_worker_down(answer.error())) {
    ++lost_;
    return tl::unexpected(in_step(answer.error(), "compiling"));
  }
  const std::lock_guard lock(mutex_);
  builders_.push_back(std::move(worker));
  if (!answer) return tl::unexpected(answer.error());
  return worker::build_from_text(answer->dump());
}

Result<double> WorkerStand::ask_measurer(const Schedule& schedule, const char* step,
                                         double seconds) {
  if (!measurer_) {
    ATTUNE_TRY(measurer_, start(/*only_builds=*/false));
  }
  const auto answer = ask(*measurer_, step_request(schedule, step), seconds, stopped_);
  if (answer && answer->is_number()) return answer->get<double>();
  const Error error = answer ? Error{ErrorCode::kDevice, "the worker's answer is no number", "", ""}
                             : answer.error();
  // After a fault of a GPU nothing of its process can be used any more, nor trusted on a CPU.
  if (error.code == ErrorCode::kDevice || took_the_worker_down(error)) {
    ++lost_;
    measurer_.reset();
    checked_.clear();
  }
  return tl::unexpected(in_step(error, step));
}

Result<double> WorkerStand::check(const Schedule& schedule) {
  ATTUNE_TRY(const double error, ask_measurer(schedule, "check", limits_.check));
  checked_.insert(schedule.text());
  return error;
}

Result<double> WorkerStand::sample(const Schedule& schedule) {
  // A process that took another's place has to be shown first that the candidate is right.
  if (!measurer_ || !checked_.contains(schedule.text())) {
    ATTUNE_TRY(const double ignored, check(schedule));
    static_cast<void>(ignored);
  }
  return ask_measurer(schedule, "sample", limits_.sample);
}

void WorkerStand::release(const Schedule& schedule) {
  if (!measurer_ || checked_.erase(schedule.text()) == 0) return;
  // Whether it worked shows with the next request.
  static_cast<void>(ask(*measurer_, step_request(schedule, "release"), kStartSeconds, stopped_));
}

}  // namespace attune
