// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cuda/disassemble.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

#include "src/runtime/cuda/locate.h"
#include "src/support/files.h"
#include "src/support/scratch_folder.h"
#include "src/support/try.h"

extern char** environ;

namespace attune {
namespace {

/// Runs a program with both outputs going to a file; its exit status, or -1 if it did not start.
int run_to_file(const std::string& program, const std::string& argument,
                const std::string& output) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output.c_str(),
                                   O_WRONLY | O_CREAT | O_TRUNC, 0600);
  posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
  char* const words[] = {const_cast<char*>(program.c_str()), const_cast<char*>("-c"),
                         const_cast<char*>(argument.c_str()), nullptr};
  pid_t child = 0;
  const int failed = ::posix_spawn(&child, program.c_str(), &actions, nullptr, words, environ);
  posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) return -1;
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

Result<std::string> disassemble(const std::string& cubin) {
  const std::string program = locate_nvdisasm();
  if (program.empty()) {
    return fail(ErrorCode::kUnsupported, "machine code needs NVIDIA's nvdisasm, which is not here",
                "./dev setup fetches it, or put it on PATH; a .cubin or .ptx needs no nvdisasm");
  }
  ATTUNE_TRY(const auto scratch, ScratchFolder::make());
  ATTUNE_CHECK_OK(write_file(scratch->file("kernel.cubin"), cubin));
  const int status =
      run_to_file(program, scratch->file("kernel.cubin"), scratch->file("kernel.sass"));
  auto text = read_file(scratch->file("kernel.sass"));
  if (status != 0) {
    return fail(ErrorCode::kCompile, "`" + program + "` could not disassemble the kernel",
                "a disassembler older than the compiler does not know its newest architectures",
                text ? *text : "");
  }
  return text;
}

}  // namespace attune
