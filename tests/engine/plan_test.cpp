// SPDX-License-Identifier: Apache-2.0
#include <attune/engine.h>
#include <doctest/doctest.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstring>
#include <thread>

#include "src/tuner/random_tensors.h"
#include "src/tuner/reference.h"
#include "tests/engine/test_engine.h"

namespace {

using attune::Dtype;
using attune::ErrorCode;
using attune::Problem;
using attune::Shape;

Problem small_problem() {
  Problem p;
  p.head_dim = 20;
  p.q_heads = 4;
  p.kv_heads = 2;
  return p.normalized().value();
}

/// Memory that ends exactly where a page begins that may not be touched.
class FencedMemory {
 public:
  explicit FencedMemory(std::size_t bytes) {
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    mapped_ = (bytes + page - 1) / page * page + page;
    base_ = static_cast<char*>(
        ::mmap(nullptr, mapped_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    REQUIRE(base_ != MAP_FAILED);
    REQUIRE(::mprotect(base_ + mapped_ - page, page, PROT_NONE) == 0);
    begin = base_ + mapped_ - page - bytes;
  }
  ~FencedMemory() { ::munmap(base_, mapped_); }
  FencedMemory(const FencedMemory&) = delete;
  FencedMemory& operator=(const FencedMemory&) = delete;
  char* begin;

 private:
  char* base_;
  std::size_t mapped_;
};

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("no schedule reads or writes past the end of a tensor") {
    TestEngine test;
    for (const Dtype dtype : {Dtype::kF32, Dtype::kF16}) {
      for (const int head_dim : {5, 32, 67}) {
        Problem p;
        p.dtype = dtype;
        p.head_dim = head_dim;
        p.q_heads = 1;
        p = p.normalized().value();
        const Shape shape{1, 29, 37};
        const auto space = attune::schedule_space(p, test.engine.target());
        for (std::size_t i = 0; i < space.size(); i += 9) {
          INFO(space[i].text());
          attune::PlanOptions options;
          options.schedule = space[i];
          const auto plan = test.engine.plan(p, shape, options);
          REQUIRE(plan);
          attune::OperandBuffers source(p, shape, 3);
          attune::Tensors fenced = source.tensors();
          const auto row = static_cast<std::size_t>(head_dim) * attune::dtype_size(dtype);
          FencedMemory q(29 * row), k(37 * row), v(37 * row), out(29 * row), lse(29 * 4);
          std::memcpy(q.begin, fenced.q.data, 29 * row);
          std::memcpy(k.begin, fenced.k.data, 37 * row);
          std::memcpy(v.begin, fenced.v.data, 37 * row);
          fenced.q.data = q.begin;
          fenced.k.data = k.begin;
          fenced.v.data = v.begin;
          fenced.out.data = out.begin;
          fenced.lse->data = lse.begin;
          REQUIRE(plan->run(fenced));
          const auto comparison = attune::compare_with_reference(p, shape, fenced);
          CHECK_MESSAGE(comparison.ok, comparison.reason);
        }
      }
    }
  }

  TEST_CASE("a tensor that does not fit the plan is refused by name and nothing is written") {
    TestEngine test;
    const Problem p = small_problem();
    const Shape shape{2, 9, 11};
    const auto plan = test.engine.plan(p, shape);
    REQUIRE(plan);
    attune::OperandBuffers operands(p, shape, 1);
    const auto untouched = operands.results();
    auto refused = [&](const char* name, auto change) {
      attune::Tensors tensors = operands.tensors();
      change(tensors);
      const auto status = plan->run(tensors);
      REQUIRE_FALSE(status);
      CHECK(status.error().code == ErrorCode::kInvalidArgument);
      CHECK(status.error().message.find(std::string("`") + name + "`") != std::string::npos);
      CHECK(operands.results() == untouched);
    };
    refused("q", [](attune::Tensors& t) { t.q.dtype = Dtype::kF16; });
    refused("k", [](attune::Tensors& t) { t.k.shape[2] = 12; });
    refused("v", [](attune::Tensors& t) { t.v.data = nullptr; });
    refused("out", [](attune::Tensors& t) { t.out.strides[3] = 2; });
    refused("out", [](attune::Tensors& t) { t.out.strides[1] = 0; });
    refused("lse", [](attune::Tensors& t) { t.lse->dtype = Dtype::kF16; });
    refused("q", [](attune::Tensors& t) { t.q.data = static_cast<char*>(t.q.data) + 1; });
  }

  TEST_CASE("a workspace of the caller's is used, and refused when small or misaligned") {
    TestEngine test;
    const Problem p = small_problem();
    const Shape shape{1, 9, 11};
    const auto plan = test.engine.plan(p, shape);
    REQUIRE(plan);
    attune::OperandBuffers operands(p, shape, 1);
    const std::size_t bytes = plan->workspace_bytes();
    REQUIRE(bytes > 0);
    std::vector<char> memory(bytes + 128);
    auto* aligned =
        memory.data() + (64 - reinterpret_cast<std::uintptr_t>(memory.data()) % 64) % 64;
    CHECK(plan->run(operands.tensors(), {aligned, bytes}));
    CHECK(attune::compare_with_reference(p, shape, operands.tensors()).ok);
    CHECK_FALSE(plan->run(operands.tensors(), {aligned, bytes - 1}));
    CHECK_FALSE(plan->run(operands.tensors(), {aligned + 4, bytes}));
  }

  TEST_CASE("one plan serves many threads at once") {
    TestEngine test(3);
    const Problem p = small_problem();
    const Shape shape{2, 130, 90};
    const auto plan = test.engine.plan(p, shape);
    REQUIRE(plan);
    attune::OperandBuffers alone(p, shape, 21);
    REQUIRE(plan->run(alone.tensors()));
    const auto expected = alone.results();
    std::vector<int> wrong(6, 0);
    std::vector<std::thread> threads;
    for (int& count : wrong) {
      threads.emplace_back([&] {
        for (int i = 0; i < 20; ++i) {
          attune::OperandBuffers operands(p, shape, 21);
          if (!plan->run(operands.tensors()) || operands.results() != expected) ++count;
        }
      });
    }
    for (std::thread& thread : threads) thread.join();
    CHECK(wrong == std::vector<int>(6, 0));
  }

  TEST_CASE("a plan outlives its engine") {
    std::optional<attune::Plan> plan;
    const Problem p = small_problem();
    const Shape shape{1, 3, 3};
    {
      TestEngine test;
      auto made = test.engine.plan(p, shape);
      REQUIRE(made);
      plan = *made;
    }
    attune::OperandBuffers operands(p, shape, 2);
    REQUIRE(plan->run(operands.tensors()));
    CHECK(attune::compare_with_reference(p, shape, operands.tensors()).ok);
  }

  TEST_CASE("the same shape with another scale never gets the first one's kernel") {
    TestEngine test;
    Problem p = small_problem();
    const Shape shape{1, 20, 20};
    for (const double scale : {0.5, -0.5, 0.0, 0.125}) {
      p.scale = scale;
      const auto plan = test.engine.plan(p, shape);
      REQUIRE(plan);
      attune::OperandBuffers operands(p, shape, 4);
      REQUIRE(plan->run(operands.tensors()));
      const auto comparison = attune::compare_with_reference(p, shape, operands.tensors());
      CHECK_MESSAGE(comparison.ok, "scale ", scale, ": ", comparison.reason);
    }
  }

  TEST_CASE("a compiled kernel is found again in memory and on disk") {
    TempFolder folder;
    attune::EngineOptions options;
    options.cache_dir = folder.path();
    options.store_path = folder.file("tune.db");
    const Problem p = small_problem();
    {
      auto engine = attune::Engine::open(options);
      REQUIRE(engine);
      const auto first = engine->plan(p, {1, 8, 8});
      REQUIRE(first);
      CHECK_FALSE(first->facts().kernel_cached);
      CHECK(first->facts().compile_ms > 0);
      const auto second = engine->plan(p, {1, 8, 8});
      REQUIRE(second);
      CHECK(second->facts().kernel_cached);
      CHECK(second->facts().compile_ms == 0);
    }
    auto engine = attune::Engine::open(options);
    REQUIRE(engine);
    const auto third = engine->plan(p, {1, 8, 8});
    REQUIRE(third);
    CHECK(third->facts().kernel_cached);
    CHECK(third->facts().compile_ms == 0);
    attune::OperandBuffers operands(p, {1, 8, 8}, 2);
    REQUIRE(third->run(operands.tensors()));
    CHECK(attune::compare_with_reference(p, {1, 8, 8}, operands.tensors()).ok);
  }

  TEST_CASE("unknown device names are refused with the known ones") {
    for (const char* device : {"tpu", "", "cuda:", "cuda:x", "cuda:-1", "cuda:1x", "CPU"}) {
      attune::EngineOptions options;
      options.device = device;
      const auto engine = attune::Engine::open(options);
      REQUIRE_FALSE(engine);
      CHECK(engine.error().code == ErrorCode::kInvalidArgument);
      CHECK(engine.error().message.find(device) != std::string::npos);
      CHECK(engine.error().hint.find("cuda:N") != std::string::npos);
    }
  }

  TEST_CASE("`auto` always finds a device, and its memory takes tensors there and back") {
    TempFolder folder;
    attune::EngineOptions options;
    options.device = "auto";
    options.store_path = folder.file("tune.db");
    options.cache_dir = folder.path();
    auto engine = attune::Engine::open(options);
    REQUIRE(engine);
    const std::vector<float> sent(1000, 1.5f);
    std::vector<float> received(1000);
    auto memory = engine->allocate(4000);
    REQUIRE(memory);
    CHECK(reinterpret_cast<std::uintptr_t>(memory->get()) % 64 == 0);
    REQUIRE(engine->copy_to_device(memory->get(), sent.data(), 4000));
    REQUIRE(engine->copy_to_host(received.data(), memory->get(), 4000));
    REQUIRE(engine->synchronize());
    CHECK(received == sent);
  }

  TEST_CASE("tensors with more than 2^31 elements are addressed with 64 bits") {
    // The strides reach past 2^31 elements; the memory between is reserved and never touched.
    TestEngine test;
    Problem p;
    p.head_dim = 8;
    p.q_heads = 2;
    p = p.normalized().value();
    const Shape shape{1, 5, 6};
    const std::int64_t far = (std::int64_t{1} << 31) + 64;
    const std::size_t bytes = static_cast<std::size_t>(far + 4096) * sizeof(float);
    void* base = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    REQUIRE(base != MAP_FAILED);
    attune::OperandBuffers source(p, shape, 6);
    attune::Tensors tensors = source.tensors();
    tensors.k.data = base;
    tensors.k.strides = {2 * far, far, 8, 1};
    const auto* dense = static_cast<const float*>(source.tensors().k.data);
    for (int head = 0; head < 2; ++head) {
      std::memcpy(static_cast<float*>(base) + head * far, dense + head * 48, 48 * sizeof(float));
    }
    const auto plan = test.engine.plan(p, shape);
    REQUIRE(plan);
    REQUIRE(plan->run(tensors));
    const auto comparison = attune::compare_with_reference(p, shape, tensors);
    CHECK_MESSAGE(comparison.ok, comparison.reason);
    ::munmap(base, bytes);
  }

  TEST_CASE("batch times heads may exceed 65,535") {
    TestEngine test;
    Problem p;
    p.head_dim = 1;
    p.q_heads = 70'000;
    p.kv_heads = 70'000;
    p = p.normalized().value();
    const Shape shape{1, 1, 2};
    const auto plan = test.engine.plan(p, shape);
    REQUIRE(plan);
    attune::OperandBuffers operands(p, shape, 8);
    REQUIRE(plan->run(operands.tensors()));
    const auto comparison = attune::compare_with_reference(p, shape, operands.tensors());
    CHECK_MESSAGE(comparison.ok, comparison.reason);
  }
}
