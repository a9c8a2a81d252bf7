// SPDX-License-Identifier: Apache-2.0
// Store: several threads and processes at one file.
#include <attune/store.h>
#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <string>
#include <system_error>
#include <thread>
#include <vector>

#include "tests/cache/cache_fixtures.h"
#include "tests/support/temp_folder.h"

using attune::Rung;
using attune::Store;

TEST_SUITE("host") {
  TEST_CASE("eight threads and four processes that put at once lose no row") {
    constexpr int kProcesses = 4, kThreads = 8, kRows = 25;
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    const auto put_rows = [](Store& store, int who) {
      for (int i = 0; i < kRows; ++i) {
        store.put(sample_record({1, who + 1, i}));
        store.put(sample_trial({1, who + 1, i}, 4));
      }
    };
    std::vector<pid_t> children;
    for (int who = 0; who < kProcesses; ++who) {
      children.push_back(start_child([&, who] {
        const auto store = Store::open(path);
        put_rows(*store, who);
        store->flush();
        return verdict(store->notes().empty(), store->notes());
      }));
    }
    {
      const auto store = Store::open(path);
      std::vector<std::thread> threads;
      for (int who = 0; who < kThreads; ++who) {
        threads.emplace_back([&, who] { put_rows(*store, kProcesses + who); });
      }
      for (std::thread& thread : threads) thread.join();
      store->flush();
      CHECK_MESSAGE(store->notes().empty(), joined(store->notes()));
    }
    for (pid_t child : children) CHECK(result_of(child) == 0);
    const auto store = Store::open(path);
    CHECK(store->records().size() == (kProcesses + kThreads) * kRows);
    CHECK(raw_integer(path, "SELECT count(*) FROM trial") == (kProcesses + kThreads) * kRows);
    CHECK(store->check().empty());
  }

  TEST_CASE("processes that open the same fresh file at once all succeed") {
    for (int round = 0; round < 5; ++round) {
      const TempFolder folder;
      const std::string path = folder.file("tune.db");
      std::vector<pid_t> children;
      for (int i = 0; i < 6; ++i) {
        children.push_back(start_child([&, i] {
          const auto store = Store::open(path);
          store->put(sample_record({1, 1, i}));
          store->flush();
          return verdict(store->path() == path && store->notes().empty(), store->notes());
        }));
      }
      for (pid_t child : children) CHECK(result_of(child) == 0);
      CHECK(Store::open(path)->records().size() == 6);
      CHECK(names_with(folder.content(), "corrupt").empty());
    }
  }

  TEST_CASE("processes that find the same damaged file lose nothing that they put") {
    for (int round = 0; round < 10; ++round) {
      const TempFolder folder;
      const std::string path = folder.file("tune.db"), garbage(8192, 'x');
      write_bytes(path, garbage);
      std::vector<pid_t> children;
      for (int i = 0; i < 6; ++i) {
        children.push_back(start_child([&, i] {
          const auto store = Store::open(path);
          store->put(sample_record({1, 1, i}));
          return verdict(store->path() == path, store->notes());
        }));
      }
      for (pid_t child : children) CHECK(result_of(child) == 0);
      CHECK(Store::open(path)->records().size() == 6);
      const auto aside = names_with(folder.content(), "corrupt");
      REQUIRE(aside.size() == 1);
      CHECK(bytes_of(folder.file(aside[0])) == garbage);
    }
  }

  TEST_CASE("a child may drop the store of its parent") {
    const TempFolder folder;
    auto store = Store::open(folder.file("tune.db"));
    store->put(sample_record({1, 1, 1}));
    store->flush();
    CHECK(in_child([&] {
            store.reset();
            return 0;
          }) == 0);
    store->put(sample_record({1, 1, 2}));
    store->flush();
    CHECK(Store::open(folder.file("tune.db"))->records().size() == 2);
  }

  TEST_CASE("no call waits for a lock that another process holds, and nothing is lost") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    const auto store = Store::open(path);
    store->put(sample_record({1, 1, 0}));
    store->flush();
    {
      auto other = attune::sqlite::Connection::open(path, attune::sqlite::OpenMode::kCreate);
      REQUIRE(other);
      // If one of these calls waited for the writing thread, that one would give up after five
      // seconds and leave a note.
      REQUIRE(other->exec("BEGIN IMMEDIATE"));
      for (int i = 1; i < 20; ++i) {
        store->put(sample_record({1, 1, i}));
        store->put(sample_trial({1, 1, i}, 4));
        store->want(kDevice, kProblem, {1, 2, i}, Rung::kDefault);
        CHECK(store->find(kDevice, kProblem, {1, 1, i}));
      }
      CHECK(store->records().size() == 20);
      CHECK(raw_integer(path, "SELECT count(*) FROM winner") == 1);
      REQUIRE(other->exec("COMMIT"));
    }
    store->flush();
    CHECK_MESSAGE(store->notes().empty(), joined(store->notes()));
    CHECK(raw_integer(path, "SELECT count(*) FROM winner") == 20);
    CHECK(raw_integer(path, "SELECT count(*) FROM trial") == 19);
    CHECK(raw_integer(path, "SELECT count(*) FROM wanted") == 19);
  }

  TEST_CASE("a process that may start no thread writes by itself") {
    const TempFolder folder;
    REQUIRE(chmod(folder.path().c_str(), 0777) == 0);
    const std::string path = folder.file("tune.db");
    const int result = in_unprivileged_child([&] {
      const rlimit none{0, 0};
      if (setrlimit(RLIMIT_NPROC, &none) != 0) return 1;
      try {
        std::thread([] {}).join();
        return 2;
      } catch (const std::system_error&) {
      }
      const auto store = Store::open(path);
      for (int i = 0; i < 5; ++i) store->put(sample_record({1, 1, i}));
      store->flush();
      return store->notes().empty() && Store::open(path)->records().size() == 5 ? 0 : 3;
    });
    if (result == kCannotDropRights) {
      MESSAGE("skipped: this process cannot drop root's rights, to which no limit applies");
      return;
    }
    CHECK(result == 0);
    CHECK(Store::open(path)->records().size() == 5);
  }
}
