// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/fiber.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <new>

namespace attune::sim {
namespace {

// Kernels keep their register arrays here: at most a few KiB, more in builds without optimisation.
constexpr std::size_t kStackBytes = 256 << 10;

// Which fiber is being entered for the first time.
thread_local Fiber* starting = nullptr;

}  // namespace

#if defined(__x86_64__)
// Pushes what the System V ABI preserves across calls, exchanges the stacks, pops and returns
// there.
extern "C" void attune_sim_switch(void** save, void* load);
asm(R"(
.text
.globl attune_sim_switch
.hidden attune_sim_switch
.type attune_sim_switch,@function
attune_sim_switch:
  pushq %rbp
  pushq %rbx
  pushq %r12
  pushq %r13
  pushq %r14
  pushq %r15
  movq %rsp, (%rdi)
  movq %rsi, %rsp
  popq %r15
  popq %r14
  popq %r13
  popq %r12
  popq %rbx
  popq %rbp
  ret
.size attune_sim_switch,.-attune_sim_switch
)");
#endif

Fiber::Fiber() { sanitizer_.adopt_thread(); }

Fiber::Fiber(Entry entry) : entry_(entry) {
  const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
  void* mapping = mmap(nullptr, kStackBytes + page, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
  if (mapping == MAP_FAILED) throw std::bad_alloc();
  mapping_ = mapping;
  mprotect(mapping, page, PROT_NONE);
  stack_ = static_cast<char*>(mapping) + page;
  restart();
}

Fiber::~Fiber() {
  if (mapping_ != nullptr)
    munmap(mapping_, static_cast<std::size_t>(stack_ - static_cast<char*>(mapping_)) + kStackBytes);
}

void Fiber::restart() {
  sanitizer_.renew(stack_, kStackBytes);
#if defined(__x86_64__)
  // What attune_sim_switch pops: six registers and the place to return to. Above it lies an empty
  // return address, so that the stack is aligned as at the begin of a called function.
  auto* top = reinterpret_cast<void**>(stack_ + kStackBytes);
  *--top = nullptr;
  *--top = reinterpret_cast<void*>(&Fiber::begin);
  for (int i = 0; i < 6; ++i) *--top = nullptr;
  stack_pointer_ = top;
#else
  getcontext(&context_);
  context_.uc_stack.ss_sp = stack_;
  context_.uc_stack.ss_size = kStackBytes;
  context_.uc_link = nullptr;
  makecontext(&context_, &Fiber::begin, 0);
#endif
}

void Fiber::begin() {
  Fiber* self = starting;
  self->sanitizer_.entered();
  self->entry_();
  std::abort();  // Entries do not return.
}

void Fiber::change(Fiber& from, Fiber& to) {
  starting = &to;
  from.sanitizer_.leave_for(to.sanitizer_);
#if defined(__x86_64__)
  attune_sim_switch(&from.stack_pointer_, to.stack_pointer_);
#else
  swapcontext(&from.context_, &to.context_);
#endif
  from.sanitizer_.entered();
}

}  // namespace attune::sim
