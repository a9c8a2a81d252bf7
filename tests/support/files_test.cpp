// SPDX-License-Identifier: Apache-2.0
#include "src/support/files.h"

#include <doctest/doctest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <random>
#include <thread>
#include <utility>

#include <attune/store.h>

#include "tests/random_seed.h"
#include "tests/support/temp_folder.h"

using attune::ErrorCode;
using attune::read_file;
using attune::write_file;

namespace {

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

std::string random_bytes(std::mt19937_64& random, std::size_t size) {
  std::string bytes(size, '\0');
  for (char& c : bytes) c = static_cast<char>(random());
  return bytes;
}

/// Lets no file grow beyond a size: writes come out short first and fail then, as on a full disk.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t bytes) {
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &old_limit_) == 0);
    old_handler_ = ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, old_limit_.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &limit) == 0);
  }
  ~FileSizeLimit() {
    ::setrlimit(RLIMIT_FSIZE, &old_limit_);
    ::signal(SIGXFSZ, old_handler_);
  }

 private:
  rlimit old_limit_{};
  void (*old_handler_)(int) = SIG_DFL;
};

/// Interrupts the thread that made it, again and again, without restarting its system calls.
class Interruptions {
 public:
  Interruptions() {
    struct sigaction action {};
    action.sa_handler = [](int) {};
    ::sigaction(SIGALRM, &action, &old_action_);
    const itimerval often{{0, 500}, {0, 500}};
    ::setitimer(ITIMER_REAL, &often, nullptr);
  }
  ~Interruptions() {
    const itimerval never{};
    ::setitimer(ITIMER_REAL, &never, nullptr);
    ::sigaction(SIGALRM, &old_action_, nullptr);
  }

 private:
  struct sigaction old_action_ {};
};

/// A thread that receives none of the signals meant for the test's own.
template <class Work>
std::thread undisturbed_thread(Work work) {
  sigset_t alarm, old;
  sigemptyset(&alarm);
  sigaddset(&alarm, SIGALRM);
  ::pthread_sigmask(SIG_BLOCK, &alarm, &old);
  std::thread thread(std::move(work));
  ::pthread_sigmask(SIG_SETMASK, &old, nullptr);
  return thread;
}

/// Sets environment variables and puts them back.
class Environment {
 public:
  void set(const char* name, const char* value) {
    if (!old_.contains(name)) {
      const char* old = std::getenv(name);
      old_[name] = old == nullptr ? std::nullopt : std::optional<std::string>(old);
    }
    value == nullptr ? ::unsetenv(name) : ::setenv(name, value, 1);
  }
  ~Environment() {
    for (const auto& [name, value] : old_) {
      value ? ::setenv(name.c_str(), value->c_str(), 1) : ::unsetenv(name.c_str());
    }
  }

 private:
  std::map<std::string, std::optional<std::string>> old_;
};

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a written file is read back byte for byte, and nothing else is left in the folder") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    const TempFolder folder;
    for (std::size_t size : {0, 1, 4095, 65535, 65536, 65537, 3000000}) {
      CAPTURE(size);
      const std::string content = random_bytes(random, size);
      REQUIRE(write_file(folder.file("data"), content));
      const auto read = read_file(folder.file("data"));
      REQUIRE(read);
      CHECK(*read == content);
      CHECK(folder.content() == std::vector<std::string>{"data"});
    }
  }

  TEST_CASE("reading what is not there names the path and says so") {
    const TempFolder folder;
    REQUIRE(write_file(folder.file("file"), "x"));
    for (const std::string& path : {folder.file("absent"), folder.file("file") + "/below"}) {
      const auto read = read_file(path);
      REQUIRE(!read);
      CHECK(read.error().code == ErrorCode::kNotFound);
      CHECK(contains(read.error().message, "`" + path + "`"));
    }
  }

  TEST_CASE("reading a folder is an error") {
    const TempFolder folder;
    const auto read = read_file(folder.path());
    REQUIRE(!read);
    CHECK(read.error().code == ErrorCode::kIo);
    CHECK(contains(read.error().message, "directory"));
  }

  TEST_CASE("a file without an announced size is read to its end") {
    const auto read = read_file("/proc/self/status");
    REQUIRE(read);
    CHECK(contains(*read, "Name:"));
    CHECK(contains(*read, "Threads:"));
  }

  TEST_CASE("reading and writing a pipe survives signals and short counts") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    const std::string content = random_bytes(random, 400000);
    const TempFolder folder;
    const std::string pipe = folder.file("pipe");
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);

    std::string received;
    std::thread reader = undisturbed_thread([&] {
      std::ifstream stream(pipe, std::ios::binary);
      char buffer[4096];
      while (stream.read(buffer, sizeof buffer) || stream.gcount() > 0) {
        received.append(buffer, static_cast<std::size_t>(stream.gcount()));
        ::usleep(200);
      }
    });
    attune::Status written;
    {
      const Interruptions interruptions;
      written = write_file(pipe, content);
    }
    reader.join();
    CHECK(written);
    CHECK(received == content);
    CHECK(folder.content() == std::vector<std::string>{"pipe"});

    std::thread writer = undisturbed_thread([&] {
      std::ofstream stream(pipe, std::ios::binary);
      for (std::size_t i = 0; i < content.size(); i += 4000) {
        stream.write(content.data() + i,
                     static_cast<std::streamsize>(std::min<std::size_t>(4000, content.size() - i)));
        stream.flush();
        ::usleep(200);
      }
    });
    attune::Result<std::string> read;
    {
      const Interruptions interruptions;
      read = read_file(pipe);
    }
    writer.join();
    REQUIRE(read);
    CHECK(*read == content);
  }

  TEST_CASE("a write that fails half way keeps the old content and leaves no temporary file") {
    const TempFolder folder;
    const std::string path = folder.file("data");
    REQUIRE(write_file(path, "old"));
    attune::Status written;
    {
      const FileSizeLimit limit(1000);
      written = write_file(path, std::string(10000, 'n'));
    }
    REQUIRE(!written);
    CHECK(written.error().code == ErrorCode::kIo);
    CHECK(contains(written.error().message, "`" + path + "`"));
    CHECK(contains(written.error().message, "File too large"));
    CHECK(read_file(path).value() == "old");
    CHECK(folder.content() == std::vector<std::string>{"data"});
  }

  TEST_CASE("a first write that fails leaves nothing at all") {
    const TempFolder folder;
    {
      const FileSizeLimit limit(1000);
      CHECK(!write_file(folder.file("data"), std::string(1001, 'n')));
      CHECK(write_file(folder.file("fits"), std::string(1000, 'n')));
    }
    CHECK(folder.content() == std::vector<std::string>{"fits"});
  }

  TEST_CASE("a name that the file system refuses fails at the rename and leaves nothing") {
    const TempFolder folder;
    CHECK(write_file(folder.file(std::string(255, 'n')), "fits"));
    const auto written = write_file(folder.file(std::string(256, 'n')), "x");
    REQUIRE(!written);
    CHECK(contains(written.error().message, "File name too long"));
    CHECK(folder.content() == std::vector<std::string>{std::string(255, 'n')});
  }

  TEST_CASE("writing into a folder that does not exist names the path and creates nothing") {
    const TempFolder folder;
    for (const char* name : {"absent/data", "absent/"}) {
      const auto written = write_file(folder.file(name), "x");
      REQUIRE(!written);
      CHECK(written.error().code == ErrorCode::kIo);
      CHECK(contains(written.error().message, folder.file(name)));
      CHECK(contains(written.error().hint, "folder"));
    }
    CHECK(!write_file("", "x"));
    CHECK(folder.content().empty());
  }

  TEST_CASE("writing over a folder is an error and keeps it") {
    const TempFolder folder;
    REQUIRE(write_file(folder.file("keep"), "x"));
    const auto written = write_file(folder.path(), "y");
    REQUIRE(!written);
    CHECK(contains(written.error().message, "directory"));
    CHECK(folder.content() == std::vector<std::string>{"keep"});
  }

  TEST_CASE("a device is written to, not replaced") {
    if (!std::filesystem::is_character_file("/dev/full")) {
      MESSAGE("skipped: there is no /dev/full here");
      return;
    }
    const auto written = write_file("/dev/full", "x");
    REQUIRE(!written);
    CHECK(contains(written.error().message, "No space left"));
    CHECK(std::filesystem::is_character_file("/dev/full"));
  }

  TEST_CASE("a link stays a link and its file gets the content") {
    const TempFolder folder;
    std::filesystem::create_directory(folder.file("real"));
    REQUIRE(write_file(folder.file("real/data"), "old"));
    std::filesystem::create_symlink("real/data", folder.file("link"));
    REQUIRE(write_file(folder.file("link"), "new"));
    CHECK(std::filesystem::is_symlink(folder.file("link")));
    CHECK(read_file(folder.file("real/data")).value() == "new");

    std::filesystem::create_symlink("nowhere", folder.file("dangling"));
    const auto written = write_file(folder.file("dangling"), "x");
    REQUIRE(!written);
    CHECK(contains(written.error().message, "links to"));
    CHECK(std::filesystem::is_symlink(folder.file("dangling")));
  }

  TEST_CASE("permissions of a rewritten file stay, those of a new one follow the umask") {
    const TempFolder folder;
    const std::string path = folder.file("data");
    const mode_t old_mask = ::umask(027);
    CHECK(write_file(path, "old"));
    ::umask(old_mask);
    struct stat facts {};
    REQUIRE(::stat(path.c_str(), &facts) == 0);
    CHECK((facts.st_mode & 0777) == 0640);
    REQUIRE(::chmod(path.c_str(), 0600) == 0);
    REQUIRE(write_file(path, "new"));
    REQUIRE(::stat(path.c_str(), &facts) == 0);
    CHECK((facts.st_mode & 0777) == 0600);
  }

  TEST_CASE("a write-protected file is not replaced") {
    if (::geteuid() == 0) {
      MESSAGE("skipped: the superuser may write everywhere");
      return;
    }
    const TempFolder folder;
    REQUIRE(write_file(folder.file("data"), "old"));
    REQUIRE(::chmod(folder.file("data").c_str(), 0400) == 0);
    CHECK(!write_file(folder.file("data"), "new"));
    CHECK(read_file(folder.file("data")).value() == "old");
  }

  TEST_CASE("temporary files of a killed process are passed over, not written to") {
    const TempFolder folder;
    // The names that this process may come to next, as another one of its number could have left.
    const std::string stem = ".attune-" + std::to_string(::getpid()) + "-";
    REQUIRE(write_file(folder.file("precious"), "keep"));
    for (int i = 0; i < 500; ++i) {
      std::filesystem::create_symlink("precious", folder.file(stem + std::to_string(i) + ".tmp"));
    }
    REQUIRE(write_file(folder.file("data"), "new"));
    CHECK(read_file(folder.file("data")).value() == "new");
    CHECK(read_file(folder.file("precious")).value() == "keep");
    CHECK(folder.content().size() == 502);
  }

  TEST_CASE("writers of one file at the same time never mix their content") {
    const TempFolder folder;
    const std::string path = folder.file("data");
    std::vector<std::thread> writers;
    for (char letter : {'a', 'b', 'c'}) {
      writers.emplace_back([&path, letter] {
        for (int i = 0; i < 8; ++i) {
          if (!write_file(path, std::string(100000, letter))) std::abort();
        }
      });
    }
    for (int i = 0; i < 50; ++i) {
      const auto read = read_file(path);
      if (!read) continue;  // Nobody has written yet.
      REQUIRE(read->size() == 100000);
      CHECK(read->find_first_not_of(read->front()) == std::string::npos);
    }
    for (std::thread& writer : writers) writer.join();
    CHECK(folder.content() == std::vector<std::string>{"data"});
  }

  TEST_CASE("folders are made with their parents, and again without harm") {
    const TempFolder folder;
    for (const char* name : {"a/b/c", "a/b/c", "a/b/c/", "x/"}) {
      CAPTURE(name);
      CHECK(attune::make_folder(folder.file(name)));
      CHECK(std::filesystem::is_directory(folder.file(name)));
    }
  }

  TEST_CASE("a folder cannot be made where a file is") {
    const TempFolder folder;
    REQUIRE(write_file(folder.file("file"), "x"));
    for (const char* name : {"file", "file/below"}) {
      CAPTURE(name);
      const auto made = attune::make_folder(folder.file(name));
      REQUIRE(!made);
      CHECK(made.error().code == ErrorCode::kIo);
      CHECK(contains(made.error().message, folder.file(name)));
    }
    CHECK(!attune::make_folder(""));
  }

  TEST_CASE("file systems are named as the system's own list of mounts names them") {
    std::map<std::string, std::string> types;  // By mount point; the last mount covers the others.
    std::ifstream mounts("/proc/self/mounts");
    for (std::string source, point, type, rest;
         mounts >> source >> point >> type && std::getline(mounts, rest);) {
      types[point] = type;
    }
    int compared = 0;
    for (const auto& [point, type] : types) {
      const bool known = type == "ext4" || type == "xfs" || type == "btrfs" || type == "tmpfs" ||
                         type == "overlay" || type == "proc" || type == "sysfs" || type == "9p" ||
                         type == "nfs";
      if (!known || !std::filesystem::is_directory(point)) continue;
      CAPTURE(point);
      CHECK(attune::file_system_name(point) == type);
      CHECK(attune::on_network_file_system(point) == (type == "nfs" || type == "9p"));
      ++compared;
    }
    CHECK(compared > 0);
  }

  TEST_CASE("network and FUSE file systems are told from local ones by their type numbers") {
    const std::pair<std::uint32_t, const char*> network[] = {
        {0x6969, "nfs"},      {0xff534d42, "cifs"},   {0xfe534d42, "smb2"}, {0x01021997, "9p"},
        {0x65735546, "fuse"}, {0x0bd00bd0, "lustre"}, {0x47504653, "gpfs"}, {0x00c36400, "ceph"}};
    for (const auto& [magic, name] : network) {
      CHECK(attune::file_system_type(magic).name == name);
      CHECK(attune::file_system_type(magic).network);
    }
    const std::pair<std::uint32_t, const char*> local[] = {
        {0xef53, "ext4"},      {0x58465342, "xfs"},     {0x9123683e, "btrfs"},
        {0x01021994, "tmpfs"}, {0x794c7630, "overlay"}, {0x12345678, "0x12345678"}};
    for (const auto& [magic, name] : local) {
      CHECK(attune::file_system_type(magic).name == name);
      CHECK_FALSE(attune::file_system_type(magic).network);
    }
  }

  TEST_CASE("a folder that does not exist yet is judged by its nearest parent") {
    const TempFolder folder;
    const std::string here = attune::file_system_name(folder.path());
    CHECK(here != "unknown");
    CHECK(attune::file_system_name(folder.file("not/yet/there")) == here);
    CHECK(attune::file_system_name("") == attune::file_system_name("."));
  }

  TEST_CASE("the cache folder comes from the first variable that is set and not empty") {
    Environment environment;
    environment.set("ATTUNE_CACHE_DIR", "/own");
    environment.set("XDG_CACHE_HOME", "/xdg");
    environment.set("HOME", "/home/somebody");
    CHECK(attune::default_cache_dir() == "/own");
    environment.set("ATTUNE_CACHE_DIR", "");
    CHECK(attune::default_cache_dir() == "/xdg/attune");
    environment.set("ATTUNE_CACHE_DIR", nullptr);
    environment.set("XDG_CACHE_HOME", "");
    CHECK(attune::default_cache_dir() == "/home/somebody/.cache/attune");
    environment.set("XDG_CACHE_HOME", nullptr);
    environment.set("HOME", nullptr);
    CHECK(attune::default_cache_dir() == "");
  }
}
