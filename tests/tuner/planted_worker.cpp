// SPDX-License-Identifier: Apache-2.0
// A worker with planted faults: $ATTUNE_PLANT is a JSON object {"crash" | "hang" | "wrong":
// {"schedule": TEXT, "step": "build" | "check" | "sample"}, ...}. Candidates of such a schedule end
// the process, never end, or give a result that differs in one number.
#include <signal.h>
#include <unistd.h>

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string>

#include "src/codegen/attention_args.h"
#include "src/runtime/open_device.h"
#include "src/support/try.h"
#include "src/tuner/worker.h"

namespace {

using namespace attune;

// The step that the worker is at.
bool spoils_results = false;

/// The real device, but for results of planted candidates.
class SpoiltDevice : public Device {
 public:
  explicit SpoiltDevice(std::unique_ptr<Device> real) : real_(std::move(real)) {}
  const Target& target() const override { return real_->target(); }
  int workers() const override { return real_->workers(); }
  std::string compiler() const override { return real_->compiler(); }
  std::string driver() const override { return real_->driver(); }
  std::int64_t cache_bytes() const override { return real_->cache_bytes(); }
  bool uses_host_memory() const override { return real_->uses_host_memory(); }
  Result<Binary> compile(const std::string& source, const std::string& entry) override {
    return real_->compile(source, entry);
  }
  Result<std::string> assembly(const std::string& source) override {
    return real_->assembly(source);
  }
  Result<std::shared_ptr<const LoadedKernel>> load(const Binary& binary) override {
    is_oracle_ = binary.entry == "naive";
    ATTUNE_TRY(auto kernel, real_->load(binary));
    if (is_oracle_) oracle_ = kernel.get();
    return kernel;
  }
  Result<std::unique_ptr<DeviceMemory>> allocate(std::size_t bytes) override {
    return real_->allocate(bytes);
  }
  Status copy_to_device(void* device, const void* host, std::size_t bytes) override {
    return real_->copy_to_device(device, host, bytes);
  }
  Status copy_to_host(void* host, const void* device, std::size_t bytes) override {
    return real_->copy_to_host(host, device, bytes);
  }
  Status overwrite(void* device, std::size_t bytes) override {
    return real_->overwrite(device, bytes);
  }
  Status run(const Launch& launch, void* stream) override {
    ATTUNE_CHECK_OK(real_->run(launch, stream));
    if (spoils_results && launch.kernel != oracle_) {
      static_cast<float*>(static_cast<const AttentionArgs*>(launch.args)->out)[0] += 0.25f;
    }
    return {};
  }
  Status synchronize(void* stream) override { return real_->synchronize(stream); }
  Result<double> time_us(std::span<const Launch> launches, int repeats) override {
    return real_->time_us(launches, repeats);
  }

 private:
  std::unique_ptr<Device> real_;
  const LoadedKernel* oracle_ = nullptr;
  bool is_oracle_ = false;
};

bool is_planted(const nlohmann::json& plant, const char* fault, const Schedule& schedule,
                std::string_view step) {
  if (!plant.contains(fault)) return false;
  const auto& planted = plant[fault];
  return planted.value("schedule", "") == schedule.text() && planted.value("step", "") == step;
}

}  // namespace

int main() {
  const char* text = std::getenv("ATTUNE_PLANT");
  const auto plant = nlohmann::json::parse(text != nullptr ? text : "{}");
  WorkerSettings settings;
  settings.open_device = [](const std::string& name,
                            int threads) -> Result<std::unique_ptr<Device>> {
    ATTUNE_TRY(auto real, open_device(name, threads, /*pinned=*/true));
    return std::unique_ptr<Device>(std::make_unique<SpoiltDevice>(std::move(real)));
  };
  settings.before_step = [plant](const Schedule& schedule, std::string_view step) {
    if (is_planted(plant, "crash", schedule, step)) raise(SIGSEGV);
    while (is_planted(plant, "hang", schedule, step)) pause();
    spoils_results = is_planted(plant, "wrong", schedule, step);
  };
  serve_candidates(3, settings);
}
