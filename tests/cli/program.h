// SPDX-License-Identifier: Apache-2.0
// The built program as a test sees it: arguments in, exit status and output out.
#pragma once

#include <doctest/doctest.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include <attune/tensor.h>

#include "src/support/safetensors.h"
#include "tests/support/temp_folder.h"

struct Outcome {
  int status = -1;  ///< Exit status, or 128 + signal.
  std::string out, err;

  bool out_has(const std::string& text) const { return out.find(text) != std::string::npos; }
  bool err_has(const std::string& text) const { return err.find(text) != std::string::npos; }
  /// Standard output as the one JSON object it must be.
  nlohmann::json json() const {
    const auto object = nlohmann::json::parse(out, nullptr, /*allow_exceptions=*/false);
    CAPTURE(out);
    REQUIRE(object.is_object());
    return object;
  }
};

/// Runs `attune` in a folder of its own, with a cache folder of its own.
class Program {
 public:
  Program() {
    environment["ATTUNE_CACHE_DIR"] = folder.file("cache");
    environment["XDG_RUNTIME_DIR"] = folder.path();  // For what cannot be written elsewhere.
  }

  TempFolder folder;
  std::map<std::string, std::string> environment;
  rlim_t largest_file = RLIM_INFINITY;  ///< Writes beyond it fail, as on a full disk [bytes].

  bool obeys_permissions = false;  ///< Root, too, may only do what files and folders allow.

  /// Starts the program; its output goes to files of the folder.
  pid_t start(const std::vector<std::string>& words) {
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) become(words);
    return child;
  }

  Outcome wait(pid_t child) {
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    Outcome outcome;
    outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    outcome.out = read(folder.file(".out"));
    outcome.err = read(folder.file(".err"));
    return outcome;
  }

  Outcome run(const std::vector<std::string>& words) { return wait(start(words)); }

  /// Writes a file into the folder; returns its path.
  std::string write(const std::string& name, const std::string& content) {
    std::ofstream(folder.file(name), std::ios::binary) << content;
    return folder.file(name);
  }

  /// A safetensors file with q [batch, q_heads, q_len, head_dim] and fitting k and v, f32, of
  /// values that differ everywhere. `extra` adds tensors; `without` leaves one out.
  struct Operands {
    std::int64_t batch = 1, q_heads = 2, kv_heads = 2, q_len = 5, kv_len = 7, head_dim = 4;
    std::int64_t k_head_dim = 0;  ///< Of k when it shall differ.
    std::string extra, without;
    std::vector<attune::TensorToStore> more = {};  ///< Named tensors and scalars.
  };
  std::string write_operands(const std::string& name, const Operands& o) {
    const std::int64_t k_dim = o.k_head_dim != 0 ? o.k_head_dim : o.head_dim;
    const std::vector<float> values(values_for(1 << 16));
    std::vector<attune::TensorToStore> tensors = {
        {"q", attune::Dtype::kF32, {o.batch, o.q_heads, o.q_len, o.head_dim}, values.data()},
        {"k", attune::Dtype::kF32, {o.batch, o.kv_heads, o.kv_len, k_dim}, values.data() + 77},
        {"v",
         attune::Dtype::kF32,
         {o.batch, o.kv_heads, o.kv_len, o.head_dim},
         values.data() + 201}};
    std::erase_if(tensors, [&](const auto& tensor) { return tensor.name == o.without; });
    if (!o.extra.empty()) tensors.push_back({o.extra, attune::Dtype::kI32, {1}, values.data()});
    tensors.insert(tensors.end(), o.more.begin(), o.more.end());
    REQUIRE(attune::write_safetensors(folder.file(name), tensors));
    return folder.file(name);
  }
  std::string write_operands(const std::string& name) { return write_operands(name, Operands()); }

  bool exists(const std::string& name) const { return std::filesystem::exists(folder.file(name)); }

 private:
  static std::vector<float> values_for(std::size_t count) {
    std::vector<float> values(count);
    for (std::size_t i = 0; i < count; ++i) values[i] = float((i * 2654435761u) % 1000) / 500 - 1;
    return values;
  }

  static std::string read(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
  }

  [[noreturn]] void become(const std::vector<std::string>& words) {
    const int out = open(folder.file(".out").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    const int err = open(folder.file(".err").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    dup2(out, STDOUT_FILENO);
    dup2(err, STDERR_FILENO);
    for (const auto& [name, value] : environment) setenv(name.c_str(), value.c_str(), 1);
    if (chdir(folder.path().c_str()) != 0) _exit(126);
    if (largest_file != RLIM_INFINITY) {
      const rlimit limit{largest_file, largest_file};
      setrlimit(RLIMIT_FSIZE, &limit);
      signal(SIGXFSZ, SIG_IGN);
    }
    if (obeys_permissions) {
      // Root gets its capabilities back on exec, but only those of this set. Others need no change.
      prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
      prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH);
    }
    std::vector<std::string> all = {ATTUNE_PROGRAM};
    all.insert(all.end(), words.begin(), words.end());
    std::vector<char*> arguments;
    for (std::string& word : all) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    execv(arguments[0], arguments.data());
    _exit(127);
  }
};
