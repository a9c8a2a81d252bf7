// SPDX-License-Identifier: Apache-2.0
// A folder with programs that answer as attune, its tests, compute-sanitizer, nvidia-smi and
// Python would on a machine with a GPU, and bench/gpu-check run with them.
#pragma once

#include <doctest/doctest.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "tests/runtime/cuda/skip.h"
#include "tests/support/temp_folder.h"

class StandIns {
 public:
  struct Outcome {
    int status = -1;  ///< Exit status, or 128 + signal.
    std::string out, err;
  };

  StandIns() {
    for (const char* name : {"build", "bin", "problems"}) {
      std::filesystem::create_directory(folder.file(name));
    }
    write("torch", "0");
    write("doctor.json", R"x({"attune":"0.1.0","nvidia_driver":{"path":"/lib/libcuda.so.1",)x"
                         R"x("problem":"","devices":[{"name":"NVIDIA Test 3000",)x"
                         R"x("compute_capability":"9.0"}],"cuda_version":"13.0"},)x"
                         R"x("nvrtc":{"path":"/lib/libnvrtc.so","version":"13.1"}})x");
    write("build/libattune_bench.so", "");
    script("build/attune", kAttune);
    script("build/attune_tests", kTests);
    script("bin/compute-sanitizer", kSanitizer);
    script("bin/nvidia-smi", "echo 580.1\n");
    script("bin/python3", kPython);
  }

  TempFolder folder;

  void write(const std::string& name, const std::string& content) {
    std::ofstream(folder.file(name), std::ios::binary) << content;
  }
  /// A program in shell, in which $here is the folder.
  void script(const std::string& name, const std::string& body) {
    write(name, "#!/bin/sh\nhere='" + folder.path() + "'\n" + body);
    std::filesystem::permissions(folder.file(name), std::filesystem::perms::owner_all);
  }
  void remove(const std::string& name) { std::filesystem::remove(folder.file(name)); }
  /// The test cases that there are.
  void list(const std::vector<std::string>& names) {
    std::string lines;
    for (const std::string& name : names) lines += name + "\n";
    write("cases", lines);
  }

  pid_t start(std::vector<std::string> words) {
    words.insert(words.end(),
                 {"--build", folder.file("build"), "--results", folder.file("results")});
    return start_program(ATTUNE_SOURCE_DIR "/bench/gpu-check", words);
  }
  Outcome run(const std::vector<std::string>& words) { return wait(start(words)); }
  Outcome run_program(const std::string& program, const std::vector<std::string>& words) {
    return wait(start_program(program, words));
  }

  Outcome wait(pid_t child) {
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return {code, read(".out"), read(".err")};
  }

  /// The process of the hanging test case, once it hangs; 0 if it never does.
  pid_t wait_for_hang() {
    for (int i = 0; i < 600; ++i) {
      const std::string number = read("hanging");
      if (number.ends_with('\n')) return static_cast<pid_t>(std::stol(number));
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return 0;
  }
  /// Whether a process is gone, or goes soon.
  static bool ends(pid_t process) {
    for (int i = 0; i < 200; ++i) {
      if (kill(process, 0) != 0) return true;
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return false;
  }

  /// A file of the results.
  std::string text(const std::string& name) const {
    return read("results/nvidia-test-3000/" + name);
  }
  nlohmann::json json(const std::string& name) const {
    const std::string content = text(name);
    auto value = nlohmann::json::parse(content, nullptr, /*allow_exceptions=*/false);
    CAPTURE(content);
    REQUIRE(value.is_object());
    return value;
  }

 private:
  // $here is the folder. The cases behave as their names say.
  static constexpr const char* kTests = R"x(
case "$*" in
*--list-test-cases*)
  echo '[doctest] listing all test case names'
  echo ==========================================
  cat "$here/cases"
  echo ==========================================
  echo '[doctest] unskipped test cases passing the current filters: 4'
  exit ;;
*'-tc=passes\, with a comma'* | *small*) ;;
*slow*) sleep 1.1 ;;
*fails*) echo 'ERROR: CHECK( 1 == 2 ) is NOT correct!'
  echo '[doctest] test cases: 1 | 0 passed | 1 failed'
  exit 1 ;;
*hangs*) echo $$ >"$here/hanging"; exec sleep 60 ;;
*crashes*) kill -SEGV $$ ;;
*skipped*) echo 'x.h:16: MESSAGE: skipped: needs a larger GPU: it has 8 GiB' ;;
*) echo '[doctest] test cases: 0 | 0 passed | 0 failed'; exit 0 ;;
esac
echo '[doctest] test cases:  1 |  1 passed | 0 failed'
)x";
  static constexpr const char* kAttune = R"x(
case "$1" in
doctor) cat "$here/doctor.json" ;;
tune)
  cp "$3" "$here/problems/$$.json"
  case "$(cat "$3")" in *softcap*) echo 'attune: it broke' >&2; exit 1 ;; esac
  printf '{"results":[{"winner":{"schedule":{"family":"flash_mma"},'
  printf '"schedule_text":"flash_mma tile_q=128","median_us":12.34,"samples":9,"gain":1.5},'
  printf '"gflops":99.04}]}\n' ;;
esac
)x";
  static constexpr const char* kSanitizer = R"x(
case "$2" in
memcheck | synccheck) echo '========= ERROR SUMMARY: 0 errors' ;;
racecheck) echo '========= RACECHECK SUMMARY: 3 hazards'; exit 99 ;;
esac
echo '[doctest] test cases: 1 | 1 passed | 0 failed'
)x";
  static constexpr const char* kPython = R"x(
torch=$(cat "$here/torch")
if [ "$1" = -c ]; then
  if [ "$torch" != 1 ]; then exit 0; fi
  echo 'torch 9 sees no CUDA device' >&2
  exit 1
fi
while [ "$1" != "" ]; do
  if [ "$1" = --output ]; then file=$2; fi
  all="$all${all:+, }\"$1\""
  shift
done
echo "{\"arguments\": [$all]}" >"$file"
if [ "$torch" = 2 ]; then exit 1; fi
)x";

  std::string read(const std::string& name) const {
    std::ifstream file(folder.file(name), std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
  }

  pid_t start_program(const std::string& program, std::vector<std::string> words) {
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child != 0) return child;
    const int out = open(folder.file(".out").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    const int err = open(folder.file(".err").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    dup2(out, STDOUT_FILENO);
    dup2(err, STDERR_FILENO);
    // What the machine itself has of these must not be found.
    setenv("PATH", (folder.file("bin") + ":/usr/bin:/bin").c_str(), 1);
    setenv("CUDA_HOME", folder.path().c_str(), 1);
    setenv("TMPDIR", folder.path().c_str(), 1);  // A killed script leaves its scratch there.
    setenv("PYTHONDONTWRITEBYTECODE", "1", 1);
    words.insert(words.begin(), program);
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    execv(arguments[0], arguments.data());
    _exit(127);
  }
};
