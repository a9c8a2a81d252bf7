// SPDX-License-Identifier: Apache-2.0
// Store: files, folders and rows that are not what they should be. Nothing here may fail a caller.
#include <attune/store.h>
#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "cache/node_local.h"
#include "cache/store_rows.h"
#include "tests/cache/cache_fixtures.h"
#include "tests/random_seed.h"
#include "tests/support/temp_folder.h"

using attune::Rung;
using attune::Shape;
using attune::Store;
using attune::TuneRecord;

namespace {

// A store that could use no file still has to work.
bool works_from_memory(Store& store) {
  const TuneRecord record = sample_record({1, 77, 78});
  store.put(record);
  store.put(sample_trial(record.shape, 4));
  store.want(kDevice, kProblem, {1, 1, 1}, Rung::kDefault);
  store.flush();
  return store.find(kDevice, kProblem, record.shape).has_value() &&
         store.trials(record).size() == 1 && store.check().empty();
}

bool is_memory_only(Store& store, const std::string& note) {
  const std::size_t notes = store.notes().size();
  return store.path().empty() && notes >= 1 && notes <= 2 &&
         joined(store.notes()).find(note) != std::string::npos && works_from_memory(store) &&
         store.notes().size() == notes;
}

void fill(const std::string& path, int rows) {
  const auto store = Store::open(path);
  for (int i = 0; i < rows; ++i) {
    store->put(sample_record({1, 8, i}));
    store->put(sample_trial({1, 8, i}, 4));
    store->put(sample_trial({1, 8, i}, 8));
  }
}

// Every public function, on whatever the file turned out to be; true when a winner that is put is
// found. A trial may go down with a file whose damage shows only when it is read again.
bool survives_use(const std::string& path) {
  const auto store = Store::open(path);
  for (const TuneRecord& record : store->records()) static_cast<void>(store->trials(record));
  static_cast<void>(store->find(kDevice, kProblem, {1, 8, 3}));
  static_cast<void>(store->check());
  store->put(sample_record({3, 3, 3}));
  store->put(sample_trial({3, 3, 3}, 4));
  store->want(kDevice, kProblem, {1, 1, 1}, Rung::kDefault);
  store->flush();
  return store->find(kDevice, kProblem, {3, 3, 3}).has_value() &&
         store->trials(sample_record({3, 3, 3})).size() <= 1 && store->prune("2026-01-01") >= 0;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("without any folder for data the store works from memory") {
    const EnvironmentValue own("ATTUNE_CACHE_DIR", nullptr), xdg("XDG_CACHE_HOME", nullptr),
        home("HOME", nullptr);
    CHECK(is_memory_only(*Store::open(), "HOME"));
  }

  TEST_CASE("an unnamed store is tune.db in the default folder") {
    const TempFolder folder;
    const EnvironmentValue own("ATTUNE_CACHE_DIR", folder.file("a/b").c_str());
    CHECK(Store::open()->path() == folder.file("a/b/tune.db"));
  }

  TEST_CASE("a folder that cannot be made gives a store in memory") {
    const TempFolder folder;
    const NoNodeLocalFolder nowhere;
    write_bytes(folder.file("file"), "x");
    CHECK(is_memory_only(*Store::open(folder.file("file/below/tune.db")), "memory"));
    CHECK(is_memory_only(*Store::open("/proc/attune/tune.db"), "memory"));
    CHECK(is_memory_only(*Store::open("/sys/attune/tune.db"), "memory"));
    CHECK(bytes_of(folder.file("file")) == "x");
  }

  TEST_CASE("what is no regular file gives a store in memory") {
    const TempFolder folder;
    const NoNodeLocalFolder nowhere;
    CHECK(is_memory_only(*Store::open(folder.path()), "not a file"));
    REQUIRE(mkfifo(folder.file("pipe").c_str(), 0600) == 0);
    CHECK(is_memory_only(*Store::open(folder.file("pipe")), "not a file"));
    CHECK(is_memory_only(*Store::open("/dev/null"), "not a file"));
    CHECK(is_memory_only(*Store::open(folder.file(std::string(5000, 'x'))), "memory"));
    REQUIRE(symlink("loop", folder.file("loop").c_str()) == 0);
    CHECK(is_memory_only(*Store::open(folder.file("loop")), "memory"));
  }

  TEST_CASE("odd characters in a path are part of the name") {
    const TempFolder folder;
    for (const char* name : {"a?b#c%20d é.db", "file:x.db", "'q\".db", ":memory:"}) {
      CAPTURE(std::string(name));
      Store::open(folder.file(name))->put(sample_record({1, 1, 1}));
      CHECK(Store::open(folder.file(name))->records().size() == 1);
      CHECK(std::filesystem::exists(folder.file(name)));
    }
  }

  TEST_CASE("an empty file is a fresh one") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    write_bytes(path, "");
    {
      const auto store = Store::open(path);
      CHECK(store->path() == path);
      CHECK(store->notes().empty());
      store->put(sample_record({1, 1, 1}));
    }
    CHECK(Store::open(path)->records().size() == 1);
  }

  TEST_CASE("a newer version's file is not touched") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    fill(path, 2);
    raw_sql(path, "PRAGMA user_version = 3");
    const std::string before = bytes_of(path);
    CHECK(is_memory_only(*Store::open(path), "newer attune"));
    CHECK(bytes_of(path) == before);
    CHECK(folder.content().size() == 1);
  }

  TEST_CASE("a newer version that is still in the write-ahead log is not touched") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    fill(path, 2);
    auto other = attune::sqlite::Connection::open(path, attune::sqlite::OpenMode::kCreate);
    REQUIRE(other);
    REQUIRE(other->exec("PRAGMA user_version = 3"));
    const std::string before = bytes_of(path), log = bytes_of(path + "-wal");
    CHECK(!log.empty());
    CHECK(is_memory_only(*Store::open(path), "newer attune"));
    CHECK(bytes_of(path) == before);
    CHECK(bytes_of(path + "-wal") == log);
  }

  TEST_CASE("another program's database is not touched") {
    for (const char* mode : {"wal", "delete"}) {
      CAPTURE(std::string(mode));
      const TempFolder folder;
      const std::string path = folder.file("tune.db");
      raw_sql(path, std::string("PRAGMA journal_mode = ") + mode +
                        "; CREATE TABLE winner (a); INSERT INTO winner VALUES ('theirs')");
      const std::string before = bytes_of(path);
      CHECK(is_memory_only(*Store::open(path), "another program"));
      CHECK(bytes_of(path) == before);
      CHECK(folder.content().size() == 1);
    }
  }

  TEST_CASE("what is no database is renamed aside, whole, with what lies beside it") {
    for (const std::size_t size : {2, 99, 100, 511, 512, 4096, 100000}) {
      CAPTURE(size);
      const TempFolder folder;
      const std::string path = folder.file("tune.db"), garbage(size, '\x5a');
      write_bytes(path, garbage);
      write_bytes(path + "-wal", "old log");
      const auto store = Store::open(path);
      CHECK(store->path() == path);
      REQUIRE(store->notes().size() == 1);
      store->put(sample_record({1, 1, 1}));
      store->flush();
      CHECK(Store::open(path)->records().size() == 1);
      const auto aside = names_with(folder.content(), "tune.db.corrupt-");
      REQUIRE(names_with(aside, "-wal").size() == 1);
      CHECK(bytes_of(folder.file(names_with(aside, "-wal")[0])) == "old log");
      const std::string name = names_with(aside, "-wal")[0];
      CHECK(bytes_of(folder.file(name.substr(0, name.size() - 4))) == garbage);
      CHECK(store->notes()[0].find(name.substr(0, name.size() - 4)) != std::string::npos);
    }
  }

  TEST_CASE("our marks on other tables count as damage") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    raw_sql(path,
            "PRAGMA application_id = 0x41544E31; PRAGMA user_version = 1;"
            "CREATE TABLE winner (a)");
    CHECK(survives_use(path));
    CHECK(names_with(folder.content(), "corrupt").size() == 1);
    CHECK(Store::open(path)->records().size() == 1);
  }

  TEST_CASE("truncated files never crash and never stop the store from working") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    const TempFolder folder;
    fill(folder.file("sound.db"), 60);
    const std::string sound = bytes_of(folder.file("sound.db"));
    for (int i = 0; i < 25; ++i) {
      const std::size_t size = random() % sound.size();
      CAPTURE(size);
      const std::string path = folder.file(std::to_string(i) + ".db");
      write_bytes(path, sound.substr(0, size));
      CHECK(survives_use(path));
      CHECK(survives_use(path));
    }
  }

  TEST_CASE("flipped bits never crash and never stop the store from working") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    const TempFolder folder;
    fill(folder.file("sound.db"), 60);
    const std::string sound = bytes_of(folder.file("sound.db"));
    for (int i = 0; i < 60; ++i) {
      CAPTURE(i);
      std::string bytes = sound;
      // A third of the flips hits the header and the schema, where few bits decide much.
      const std::size_t range = i % 3 == 0 ? 8192 : bytes.size();
      for (std::uint64_t flips = 1 + random() % 30; flips > 0; --flips) {
        bytes[random() % range] ^= static_cast<char>(1 << random() % 8);
      }
      const std::string path = folder.file(std::to_string(i) + ".db");
      write_bytes(path, bytes);
      CHECK(survives_use(path));
      CHECK(survives_use(path));
    }
  }

  TEST_CASE("a file that is damaged while open is replaced, and gets all that memory knows") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    const auto store = Store::open(path);
    for (int i = 0; i < 30; ++i) store->put(sample_record({1, 8, i}));
    store->flush();
    // Another connection changes the file, so that the store's own has to read it again.
    raw_sql(path, "UPDATE meta SET v = 'x'; PRAGMA wal_checkpoint(TRUNCATE)");
    {
      std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
      const std::string garbage(std::filesystem::file_size(path) - 4096, '\xa5');
      file.seekp(4096);
      file << garbage;
    }
    store->put(sample_record({1, 8, 30}));
    store->flush();
    store->flush();
    CHECK(store->notes().size() == 1);
    CHECK(names_with(folder.content(), "corrupt").size() >= 1);
    CHECK(Store::open(path)->records().size() == 31);
    CHECK(Store::open(path)->check().empty());
  }

  TEST_CASE("a file that is deleted while open is made again") {
    const TempFolder folder;
    const std::string path = folder.file("deep/tune.db");
    const auto store = Store::open(path);
    store->put(sample_record({1, 1, 1}));
    store->flush();
    std::filesystem::remove_all(folder.file("deep"));
    store->put(sample_record({1, 1, 2}));
    store->flush();
    CHECK(Store::open(path)->find(kDevice, kProblem, {1, 1, 2}));
  }

  TEST_CASE("a full disk costs one note, and what waits is written once there is room") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    const int result = in_child([&] {
      std::signal(SIGXFSZ, SIG_IGN);
      const auto store = Store::open(path);
      store->put(sample_record({1, 1, 0}));
      store->flush();
      rlimit limit{};
      getrlimit(RLIMIT_FSIZE, &limit);
      const rlimit small{4096, limit.rlim_max};
      setrlimit(RLIMIT_FSIZE, &small);
      for (int i = 1; i < 50; ++i) {
        store->put(sample_record({1, 1, i}));
        store->put(sample_trial({1, 1, i}, 4));
      }
      store->flush();
      if (store->notes().size() != 1) return 1;
      if (store->records().size() != 50) return 2;
      if (store->trials(sample_record({1, 1, 49})).size() != 1) return 3;
      if (!store->find(kDevice, kProblem, {1, 1, 49})) return 4;
      if (Store::open(path)->records().size() != 1) return 5;
      setrlimit(RLIMIT_FSIZE, &limit);
      store->flush();
      return store->notes().size() == 1 ? 0 : 6;
    });
    CHECK(result == 0);
    CHECK(Store::open(path)->records().size() == 50);
    CHECK(raw_integer(path, "SELECT count(*) FROM trial") == 49);
    CHECK(names_with(folder.content(), "corrupt").empty());
  }

  TEST_CASE("a folder that cannot be written is read, also when its file is in WAL mode") {
    for (const bool wal : {true, false}) {
      CAPTURE(wal);
      const TempFolder folder;
      const std::string inner = folder.file("100% read?only"), path = inner + "/tune.db";
      fill(path, 3);
      if (!wal) raw_sql(path, "PRAGMA journal_mode = DELETE");
      CHECK(bytes_of(path)[18] == (wal ? 2 : 1));
      const std::string before = bytes_of(path);
      REQUIRE(chmod(folder.path().c_str(), 0755) == 0);
      REQUIRE(chmod(inner.c_str(), 0555) == 0);
      const int result = in_unprivileged_child([&] {
        const NoNodeLocalFolder nowhere;
        const auto store = Store::open(path);
        if (store->path() != path) return 1;
        if (store->records().size() != 3) return 2;
        if (store->trials(sample_record({1, 8, 1})).size() != 2) return 3;
        if (store->notes().size() != 2) return 4;
        if (!works_from_memory(*store)) return 5;
        store->put(sample_trial({1, 8, 1}, 2));
        if (store->trials(sample_record({1, 8, 1})).size() != 3) return 6;
        if (store->prune("2027-01-01") != 4 || !store->records().empty()) return 7;
        return store->notes().size() == 2 ? 0 : 8;
      });
      REQUIRE(chmod(inner.c_str(), 0755) == 0);
      if (result == kCannotDropRights) {
        MESSAGE("skipped: this process can neither drop root's rights nor be refused a write");
        continue;
      }
      CHECK(result == 0);
      CHECK(bytes_of(path) == before);
    }
  }

  TEST_CASE("a file that cannot be written, or not even read, gives what it can") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db"), secret = folder.file("secret.db");
    const std::string damaged = folder.file("damaged.db");
    fill(path, 3);
    fill(secret, 3);
    write_bytes(damaged, std::string(8192, 'x'));
    REQUIRE(chmod(folder.path().c_str(), 0755) == 0);
    REQUIRE(chmod(path.c_str(), 0444) == 0);
    REQUIRE(chmod(secret.c_str(), 0000) == 0);
    REQUIRE(chmod(damaged.c_str(), 0444) == 0);
    const int result = in_unprivileged_child([&] {
      const NoNodeLocalFolder nowhere;
      const auto readable = Store::open(path), unreadable = Store::open(secret);
      if (readable->records().size() != 3 || !works_from_memory(*readable)) return 1;
      if (!unreadable->records().empty() || !works_from_memory(*unreadable)) return 2;
      if (!unreadable->path().empty()) return 3;
      if (!is_memory_only(*Store::open(damaged), "neither written nor read")) return 4;
      return is_memory_only(*Store::open(folder.file("new.db")), "cannot be written") ||
                     geteuid() != 65534
                 ? 0
                 : 5;
    });
    if (result == kCannotDropRights) {
      MESSAGE("skipped: this process can neither drop root's rights nor be refused a write");
      return;
    }
    CHECK(result == 0);
  }

  TEST_CASE("a file that is only read takes new rows in a file of this machine") {
    const TempFolder folder;
    const std::string inner = folder.file("inner"), path = inner + "/tune.db";
    fill(path, 3);
    const std::string before = bytes_of(path);
    REQUIRE(chmod(folder.path().c_str(), 0777) == 0);
    REQUIRE(chmod(inner.c_str(), 0555) == 0);
    const int result = in_unprivileged_child([&] {
      const EnvironmentValue runtime("XDG_RUNTIME_DIR", folder.path().c_str());
      {
        const auto store = Store::open(path);
        if (!store->path().starts_with(folder.file("attune/tune-"))) return 1;
        if (joined(store->notes()).find("attune cache import") == std::string::npos) return 2;
        store->put(sample_record({1, 8, 1}, 4));  // Takes the place of the one below.
        store->put(sample_record({1, 8, 7}));
        store->put(sample_trial({1, 8, 1}, 2));
        store->want(kDevice, kProblem, {1, 8, 9}, Rung::kDefault);
      }
      const auto store = Store::open(path);
      if (store->records().size() != 4) return 3;
      const auto hit = store->find(kDevice, kProblem, {1, 8, 1});
      if (!hit || hit->record.schedule != sample_record({}, 4).schedule) return 4;
      if (store->trials(sample_record({1, 8, 1})).size() != 3) return 5;
      if (store->wanted(kDevice).size() != 1 || !store->check().empty()) return 6;
      return 0;
    });
    REQUIRE(chmod(inner.c_str(), 0755) == 0);
    if (result == kCannotDropRights) {
      MESSAGE("skipped: this process can neither drop root's rights nor be refused a write");
      return;
    }
    CHECK(result == 0);
    CHECK(bytes_of(path) == before);
  }

  TEST_CASE("a folder of this machine that is not one's own alone is not used") {
    const TempFolder folder;
    std::string why;
    const auto used = [&] {
      const EnvironmentValue runtime("XDG_RUNTIME_DIR", folder.path().c_str()),
          temporary("TMPDIR", "/proc");
      return attune::node_local_folder(why);
    };
    CHECK(used() == folder.file("attune"));
    struct stat facts {};
    REQUIRE(stat(folder.file("attune").c_str(), &facts) == 0);
    CHECK((facts.st_mode & 0777) == 0700);
    REQUIRE(chmod(folder.file("attune").c_str(), 0755) == 0);
    CHECK(used().empty());
    CHECK_FALSE(why.empty());
    std::filesystem::remove(folder.file("attune"));
    std::filesystem::create_directory(folder.file("theirs"));
    REQUIRE(chmod(folder.file("theirs").c_str(), 0700) == 0);
    REQUIRE(symlink("theirs", folder.file("attune").c_str()) == 0);
    CHECK(used().empty());
    std::filesystem::remove(folder.file("attune"));
    write_bytes(folder.file("attune"), "x");
    CHECK(used().empty());
    std::filesystem::remove(folder.file("attune"));
    REQUIRE(mkdir(folder.file("attune").c_str(), 0700) == 0);
    if (chown(folder.file("attune").c_str(), 65534, 65534) == 0) CHECK(used().empty());
  }

  TEST_CASE("a file on a network file system is read, and written only on request") {
    const TempFolder folder;
    const EnvironmentValue runtime("XDG_RUNTIME_DIR", folder.path().c_str());
    const std::string path = folder.file("tune.db");
    fill(path, 3);
    const std::string before = bytes_of(path);
    attune::Notes notes;
    attune::FileKind kind = attune::tune_file_kind();
    kind.on_network = [](const std::string& name) {
      return name.find("/attune/") == name.npos && !name.ends_with("/attune");
    };
    {
      const attune::OpenedPlace place = attune::open_place(path, "tune", kind, notes);
      REQUIRE(place.read_only);
      CHECK(place.read_only->access() == attune::Access::kReadOnly);
      CHECK(place.main->access() == attune::Access::kWritable);
      CHECK(place.path.starts_with(folder.file("attune/tune-")));
      CHECK(notes.lines().size() == 2);
      CHECK(joined(notes.lines()).find("network file system") != std::string::npos);
    }
    CHECK(bytes_of(path) == before);
    kind.trust_network = true;
    attune::Notes none;
    auto opened = attune::open_file(path, kind, none);
    REQUIRE(opened.writer);
    CHECK(opened.writer->text("PRAGMA journal_mode").value_or("") == "delete");
    CHECK(bytes_of(path)[18] == 1);
    CHECK(none.lines().empty());
  }

  TEST_CASE("processes that put the same key leave one sound row of one of them") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    std::vector<pid_t> children;
    for (int i = 0; i < 6; ++i) {
      children.push_back(start_child([&, i] {
        const auto store = Store::open(path);
        for (int j = 0; j < 20; ++j) store->put(sample_record({1, 8, 8}, i + 1));
        store->flush();
        return verdict(store->notes().empty(), store->notes());
      }));
    }
    for (pid_t child : children) CHECK(result_of(child) == 0);
    const auto store = Store::open(path);
    CHECK(store->records().size() == 1);
    CHECK(store->check().empty());
  }

  TEST_CASE("JSON that nests deeper than a reader's stack is refused") {
    const TempFolder folder;
    const auto store = Store::open(folder.file("tune.db"));
    TuneRecord record = sample_record({1, 1, 1});
    record.device = "{\"a\":" + std::string(30000, '[') + std::string(30000, ']') + "}";
    store->put(record);
    CHECK(store->records().empty());
    CHECK(store->notes().size() == 1);
  }
}
