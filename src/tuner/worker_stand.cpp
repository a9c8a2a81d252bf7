// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/worker_stand.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "src/support/try.h"
#include "src/tuner/operand_file.h"
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

Result<std::unique_ptr<WorkerStand>> WorkerStand::make(const WorkerCommand& command,
                                                       const StandSetup& setup) {
  std::unique_ptr<WorkerStand> stand(new WorkerStand(command, setup));
  std::string operands;
  if (setup.operands != nullptr || command.cache_dir.empty()) {
    ATTUNE_TRY(stand->scratch_, ScratchFolder::make());
  }
  if (command.cache_dir.empty()) stand->command_.cache_dir = stand->scratch_->path();
  if (setup.operands != nullptr) {
    const OperandBuffers dense(setup.problem, setup.shape, *setup.operands);
    operands = stand->scratch_->file("operands.safetensors");
    ATTUNE_CHECK_OK(write_operand_file(operands, dense.tensors()));
  }
  stand->open_request_ = Json{
      {"do", "open"},
      {"device", command.device},
      {"threads", command.threads},
      {"cache_dir", stand->command_.cache_dir},
      {"problem", setup.problem.json()},
      {"batch", setup.shape.batch},
      {"q_len", setup.shape.q_len},
      {"kv_len", setup.shape.kv_len},
      {"seed", setup.seed},
      {"cold", setup.policy == CachePolicy::kCold},
      {"operands", operands}}.dump();
  ATTUNE_TRY(stand->measurer_, stand->start());
  return stand;
}

Result<WorkerStand::Worker> WorkerStand::start() {
  ATTUNE_TRY(Worker process, WorkerProcess::start(command_.program, command_.words));
  const auto hello = ask(*process, Json{{"do", "hello"}}.dump(), kStartSeconds, stopped_);
  if (!hello || hello->value("protocol", 0) != kWorkerProtocol ||
      hello->value("version", "") != ATTUNE_VERSION) {
    return fail(
        ErrorCode::kUnsupported,
        fmt::format("`{}` is not the worker of attune {}", command_.program, ATTUNE_VERSION),
        hello ? "" : hello.error().message);
  }
  ATTUNE_TRY(const Json opened, ask(*process, open_request_, kStartSeconds, stopped_));
  static_cast<void>(opened);
  return process;
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
  return start();
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
    ATTUNE_TRY(measurer_, start());
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
