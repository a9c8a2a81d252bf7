// SPDX-License-Identifier: Apache-2.0
// KernelStore: what is served is what was put, bit for bit, or nothing.
#include "cache/kernel_store.h"

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "tests/cache/cache_fixtures.h"
#include "tests/random_seed.h"
#include "tests/support/temp_folder.h"

using attune::KernelStore;
using attune::StoredKernel;

namespace {

StoredKernel sample_kernel(const std::string& key, std::size_t size = 1000) {
  std::string binary(size, '\0');
  for (std::size_t i = 0; i < size; ++i) binary[i] = static_cast<char>(i * 7 + key.size());
  return {key, "elf", "x86-64-v3", "LLVM 19.1.7", "flash_cpu_rows6", binary, R"({"spills":0})"};
}

bool equal(const StoredKernel& a, const StoredKernel& b) {
  return a.key == b.key && a.kind == b.kind && a.arch == b.arch && a.compiler == b.compiler &&
         a.entry == b.entry && a.binary == b.binary && a.facts == b.facts;
}

bool holds(KernelStore& store, const std::string& key, std::size_t size = 1000) {
  const auto found = store.find(key);
  return found && equal(*found, sample_kernel(key, size));
}

// Every public function; true when nothing but what was put is ever served.
bool survives_use(const std::string& folder) {
  const auto store = KernelStore::open(folder);
  for (int i = 0; i < 20; ++i) {
    const std::string key = "k" + std::to_string(i);
    const auto found = store->find(key);
    if (found && !equal(*found, sample_kernel(key))) return false;
  }
  store->put(sample_kernel("new"));
  const auto waiting = store->find("new");
  if (waiting && !equal(*waiting, sample_kernel("new"))) return false;
  store->flush();
  const auto written = store->find("new");
  if (written && !equal(*written, sample_kernel("new"))) return false;
  store->erase("k3");
  return !store->find("k3") && store->size().first >= 0 && store->clear() >= 0;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a kernel is found at once and after reopening, every field and bit equal") {
    const TempFolder folder;
    StoredKernel cubin = sample_kernel("second", 0);
    cubin.kind = "cubin";
    {
      const auto store = KernelStore::open(folder.file("a/b"));
      CHECK(store->path() == folder.file("a/b/kern.db"));
      store->put(sample_kernel("first", 100000));
      store->put(cubin);
      CHECK(holds(*store, "first", 100000));
      store->flush();
      CHECK(holds(*store, "first", 100000));
      CHECK_FALSE(store->find("third"));
      CHECK(store->size() == std::pair<std::int64_t, std::int64_t>(2, 100000));
    }
    const auto store = KernelStore::open(folder.file("a/b"));
    CHECK(holds(*store, "first", 100000));
    REQUIRE(store->find("second"));
    CHECK(equal(*store->find("second"), cubin));
    CHECK_MESSAGE(store->notes().empty(), joined(store->notes()));
  }

  TEST_CASE("a second kernel of the same key replaces the first") {
    const TempFolder folder;
    const auto store = KernelStore::open(folder.path());
    StoredKernel kernel = sample_kernel("k");
    store->put(kernel);
    kernel.binary = "other";
    kernel.entry = "other_entry";
    store->put(kernel);
    CHECK(equal(*store->find("k"), kernel));
    store->flush();
    CHECK(equal(*store->find("k"), kernel));
    CHECK(store->size().first == 1);
  }

  TEST_CASE("what is not whole is a miss and is dropped") {
    const char* changes[] = {
        "UPDATE artifact SET blob = zeroblob(size)",
        "UPDATE artifact SET blob = x''",
        "UPDATE artifact SET blob = substr(blob, 1, size - 1)",
        "UPDATE artifact SET blob = CAST(blob || x'00' AS BLOB)",
        "UPDATE artifact SET size = size + 1",
        "UPDATE artifact SET size = -9223372036854775807",
        "UPDATE artifact SET checksum = '00000000000000000000000000000000'",
        "UPDATE artifact SET kind = 'script'",
        "UPDATE artifact SET kind = 'cubin'",
        "UPDATE artifact SET entry = 'other'",
        "CREATE TABLE t AS SELECT * FROM artifact; DROP TABLE artifact;"
        "ALTER TABLE t RENAME TO artifact; CREATE UNIQUE INDEX u ON artifact (key);"
        "UPDATE artifact SET blob = NULL, entry = x'00'",
    };
    for (const char* change : changes) {
      CAPTURE(std::string(change));
      const TempFolder folder;
      KernelStore::open(folder.path())->put(sample_kernel("k"));
      raw_sql(folder.file("kern.db"), change);
      {
        const auto store = KernelStore::open(folder.path());
        CHECK_FALSE(store->find("k"));
        CHECK(store->notes().size() == 1);
        CHECK_FALSE(store->find("k"));
        CHECK(store->size().first == 0);
        store->put(sample_kernel("k"));
        CHECK(holds(*store, "k"));
      }
      CHECK(holds(*KernelStore::open(folder.path()), "k"));
    }
  }

  TEST_CASE("a kernel that a damaged file offers under another key is a miss") {
    const TempFolder folder;
    KernelStore::open(folder.path())->put(sample_kernel("wanted"));
    raw_sql(folder.file("kern.db"), "UPDATE artifact SET key = 'asked'");
    const auto store = KernelStore::open(folder.path());
    CHECK_FALSE(store->find("asked"));
    CHECK_FALSE(store->find("wanted"));
    CHECK(store->size().first == 0);
  }

  TEST_CASE("the least recently used kernels make room, also across runs") {
    const TempFolder folder;
    constexpr std::int64_t kRoomForThree = 3500;
    {
      const auto store = KernelStore::open(folder.path(), kRoomForThree);
      for (const char* key : {"a", "b", "c"}) store->put(sample_kernel(key));
      store->flush();
      CHECK(store->size().first == 3);
      CHECK(store->find("a"));
    }
    const auto store = KernelStore::open(folder.path(), kRoomForThree);
    store->put(sample_kernel("d"));
    store->flush();
    CHECK(store->size() == std::pair<std::int64_t, std::int64_t>(3, 3000));
    CHECK_FALSE(store->find("b"));
    CHECK(holds(*store, "a"));
    CHECK(holds(*store, "c"));
    store->put(sample_kernel("e"));
    store->flush();
    CHECK_FALSE(store->find("d"));  // Only put, while "a" and "c" were used after it.
    CHECK(holds(*store, "e"));
  }

  TEST_CASE("the size of all kernels stays within the limit, to the byte") {
    const TempFolder folder;
    const auto store = KernelStore::open(folder.path(), 2000);
    store->put(sample_kernel("a", 1000));
    store->put(sample_kernel("b", 1000));
    store->flush();
    CHECK(store->size().first == 2);
    store->put(sample_kernel("c", 1));
    store->flush();
    CHECK(store->size() == std::pair<std::int64_t, std::int64_t>(2, 1001));
    store->put(sample_kernel("d", 2000));
    store->flush();
    CHECK(store->size() == std::pair<std::int64_t, std::int64_t>(1, 2000));
    CHECK(holds(*store, "d", 2000));
    CHECK(store->notes().empty());
    store->put(sample_kernel("e", 2001));
    store->flush();
    CHECK(holds(*store, "d", 2000));
    CHECK_FALSE(store->find("e"));
    CHECK(store->notes().size() == 1);
    CHECK(KernelStore::open(folder.path(), 10)->size().first == 1);
  }

  TEST_CASE("an erased kernel is gone at once, until it is put again") {
    const TempFolder folder;
    const auto store = KernelStore::open(folder.path());
    store->put(sample_kernel("k"));
    store->erase("k");
    CHECK_FALSE(store->find("k"));
    store->flush();
    CHECK_FALSE(store->find("k"));
    CHECK(store->size().first == 0);
    store->put(sample_kernel("k"));
    CHECK(holds(*store, "k"));
    store->erase("k");
    store->put(sample_kernel("k"));
    store->flush();
    CHECK(holds(*store, "k"));
    store->erase("never there");
    CHECK(store->size().first == 1);
  }

  TEST_CASE("clearing removes everything and gives the disk back") {
    const TempFolder folder;
    const std::string path = folder.file("kern.db");
    {
      const auto store = KernelStore::open(folder.path());
      for (int i = 0; i < 20; ++i) store->put(sample_kernel("k" + std::to_string(i), 100000));
    }
    const std::size_t before = bytes_of(path).size();
    {
      const auto store = KernelStore::open(folder.path());
      CHECK(store->clear() == 20);
      CHECK(store->clear() == 0);
      CHECK(store->size() == std::pair<std::int64_t, std::int64_t>(0, 0));
      CHECK_FALSE(store->find("k1"));
    }
    CHECK(raw_integer(path, "PRAGMA auto_vacuum") == 2);
    CHECK(bytes_of(path).size() < before / 10);
  }

  TEST_CASE("without a folder nothing is kept and nothing fails") {
    const auto store = KernelStore::open("");
    CHECK(store->path().empty());
    store->put(sample_kernel("k"));
    store->flush();
    store->erase("k");
    CHECK_FALSE(store->find("k"));
    CHECK(store->clear() == 0);
    CHECK(store->size().first == 0);
    CHECK(store->notes().empty());
  }

  TEST_CASE("a folder that cannot be used costs two notes, and kernels") {
    const TempFolder folder;
    const NoNodeLocalFolder nowhere;
    write_bytes(folder.file("file"), "x");
    for (const std::string& place : {folder.file("file"), std::string("/proc/attune")}) {
      CAPTURE(place);
      const auto store = KernelStore::open(place);
      CHECK(store->path().empty());
      for (int i = 0; i < 5; ++i) store->put(sample_kernel("k" + std::to_string(i)));
      store->flush();
      CHECK_FALSE(store->find("k1"));
      CHECK(store->notes().size() == 2);
    }
  }

  TEST_CASE("kernels that cannot be kept in their folder go to one of this machine") {
    const TempFolder folder;
    const EnvironmentValue runtime("XDG_RUNTIME_DIR", folder.path().c_str());
    KernelStore::open("/proc/attune")->put(sample_kernel("k"));
    const auto store = KernelStore::open("/proc/attune");
    CHECK(store->path().starts_with(folder.file("attune/kern-")));
    CHECK(holds(*store, "k"));
    CHECK_FALSE(KernelStore::open("/proc/other")->find("k"));
  }

  TEST_CASE("a clock that was once ahead keeps no kernel for ever") {
    const TempFolder folder;
    {
      const auto store = KernelStore::open(folder.path());
      for (const char* key : {"a", "b", "c"}) store->put(sample_kernel(key));
    }
    raw_sql(folder.file("kern.db"), "UPDATE artifact SET last_used = 9000000000000000000");
    const auto store = KernelStore::open(folder.path(), 3000);
    for (const char* key : {"d", "e", "f"}) {
      store->put(sample_kernel(key));
      store->flush();
      CHECK(holds(*store, key));
    }
    CHECK(store->size().second <= 3000);
    CHECK_FALSE(store->find("a"));
    CHECK(holds(*store, "d"));
  }

  TEST_CASE("kernels that no reader would accept are refused with a note") {
    const TempFolder folder;
    const auto store = KernelStore::open(folder.path());
    StoredKernel script = sample_kernel("k");
    script.kind = "script";
    store->put(script);
    store->put(sample_kernel(""));
    CHECK(store->size().first == 0);
    CHECK(store->notes().size() == 2);
  }

  TEST_CASE("results, a newer version and another program's database are not touched") {
    for (const char* change : {"PRAGMA user_version = 2", "PRAGMA application_id = 0x41544E31",
                               "PRAGMA application_id = 0"}) {
      CAPTURE(std::string(change));
      const TempFolder folder;
      const std::string path = folder.file("kern.db");
      KernelStore::open(folder.path())->put(sample_kernel("k"));
      raw_sql(path, change);
      const std::string before = bytes_of(path);
      {
        const auto store = KernelStore::open(folder.path());
        CHECK(store->path().empty());
        store->put(sample_kernel("l"));
        CHECK(store->clear() == 0);
        CHECK_FALSE(store->find("k"));
        CHECK(store->notes().size() == 1);
      }
      CHECK(bytes_of(path) == before);
      CHECK(folder.content().size() == 1);
    }
  }

  TEST_CASE("a kernel cache that is no database is renamed aside") {
    const TempFolder folder;
    write_bytes(folder.file("kern.db"), std::string(10000, 'x'));
    const auto store = KernelStore::open(folder.path());
    CHECK(store->notes().size() == 1);
    store->put(sample_kernel("k"));
    store->flush();
    CHECK(holds(*store, "k"));
    REQUIRE(names_with(folder.content(), "corrupt").size() == 1);
    CHECK(bytes_of(folder.file(names_with(folder.content(), "corrupt")[0])) ==
          std::string(10000, 'x'));
  }

  TEST_CASE("a read-only kernel cache is used and left as it is") {
    const TempFolder folder;
    KernelStore::open(folder.file("in"))->put(sample_kernel("k"));
    const std::string before = bytes_of(folder.file("in/kern.db"));
    REQUIRE(chmod(folder.path().c_str(), 0755) == 0);
    REQUIRE(chmod(folder.file("in").c_str(), 0555) == 0);
    const int result = in_unprivileged_child([&] {
      const NoNodeLocalFolder nowhere;
      const auto store = KernelStore::open(folder.file("in"));
      if (!holds(*store, "k")) return 1;
      store->put(sample_kernel("l"));
      store->flush();
      if (store->find("l") || store->clear() != 0) return 2;
      if (store->size().first != 1) return 3;
      store->erase("k");
      if (store->find("k")) return 4;
      return store->notes().size() == 2 ? 0 : 5;
    });
    REQUIRE(chmod(folder.file("in").c_str(), 0755) == 0);
    if (result == kCannotDropRights) {
      MESSAGE("skipped: this process can neither drop root's rights nor be refused a write");
      return;
    }
    CHECK(result == 0);
    CHECK(bytes_of(folder.file("in/kern.db")) == before);
  }

  TEST_CASE("a full disk costs one note and kernels, nothing else") {
    const TempFolder folder;
    const int result = in_child([&] {
      std::signal(SIGXFSZ, SIG_IGN);
      const auto store = KernelStore::open(folder.path());
      store->put(sample_kernel("before"));
      store->flush();
      rlimit limit{};
      getrlimit(RLIMIT_FSIZE, &limit);
      const rlimit small{4096, limit.rlim_max};
      setrlimit(RLIMIT_FSIZE, &small);
      for (int i = 0; i < 9; ++i) store->put(sample_kernel("k" + std::to_string(i), 50000));
      store->flush();
      if (!holds(*store, "before") || store->find("k8")) return 1;
      if (store->notes().size() != 1) return 2;
      setrlimit(RLIMIT_FSIZE, &limit);
      store->put(sample_kernel("after"));
      store->flush();
      return holds(*store, "after") ? 0 : 3;
    });
    CHECK(result == 0);
    CHECK(KernelStore::open(folder.path())->size().first == 2);
  }

  TEST_CASE("damaged caches never crash and never serve a changed kernel") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    const TempFolder folder;
    {
      const auto store = KernelStore::open(folder.file("sound"));
      for (int i = 0; i < 20; ++i) store->put(sample_kernel("k" + std::to_string(i)));
    }
    const std::string sound = bytes_of(folder.file("sound/kern.db"));
    for (int i = 0; i < 60; ++i) {
      CAPTURE(i);
      std::string bytes = sound;
      if (i % 4 == 0) bytes.resize(random() % bytes.size());
      const std::size_t range = i % 4 == 1 ? 8192 : bytes.size();
      for (std::uint64_t flips = i % 4 == 0 ? 0 : 1 + random() % 30; flips > 0; --flips) {
        bytes[random() % range] ^= static_cast<char>(1 << random() % 8);
      }
      const std::string place = folder.file(std::to_string(i));
      REQUIRE(mkdir(place.c_str(), 0755) == 0);
      write_bytes(place + "/kern.db", bytes);
      CHECK(survives_use(place));
      CHECK(survives_use(place));
    }
  }

  TEST_CASE("threads and processes that share a cache lose no kernel") {
    constexpr int kProcesses = 4, kThreads = 8, kKernels = 10;
    const TempFolder folder;
    const auto use = [](KernelStore& store, int who) {
      bool all = true;
      for (int i = 0; i < kKernels; ++i) {
        const std::string key = "k" + std::to_string(who * kKernels + i);
        store.put(sample_kernel(key, 5000));
        all = all && holds(store, key, 5000);
      }
      return all;
    };
    std::vector<pid_t> children;
    for (int who = 0; who < kProcesses; ++who) {
      children.push_back(start_child([&, who] {
        const auto store = KernelStore::open(folder.path());
        const bool found = use(*store, who);
        store->flush();
        return verdict(found && store->notes().empty(), store->notes());
      }));
    }
    {
      const auto store = KernelStore::open(folder.path());
      std::vector<int> found(kThreads);
      std::vector<std::thread> threads;
      for (int who = 0; who < kThreads; ++who) {
        threads.emplace_back(
            [&, who] { found[static_cast<std::size_t>(who)] = use(*store, kProcesses + who); });
      }
      for (std::thread& thread : threads) thread.join();
      CHECK(found == std::vector<int>(kThreads, 1));
    }
    for (pid_t child : children) CHECK(result_of(child) == 0);
    const auto store = KernelStore::open(folder.path());
    CHECK(store->size().first == (kProcesses + kThreads) * kKernels);
    for (int i = 0; i < (kProcesses + kThreads) * kKernels; ++i) {
      CHECK(holds(*store, "k" + std::to_string(i), 5000));
    }
    CHECK_MESSAGE(store->notes().empty(), joined(store->notes()));
  }

  TEST_CASE("a child may drop the kernel store of its parent") {
    const TempFolder folder;
    auto store = KernelStore::open(folder.path());
    store->put(sample_kernel("k"));
    store->flush();
    CHECK(in_child([&] {
            store.reset();
            return 0;
          }) == 0);
    CHECK(holds(*store, "k"));
  }
}
