// SPDX-License-Identifier: Apache-2.0
// The results that come with the program: what the build takes in, and what it refuses.
#include <attune/families.h>
#include <attune/store_files.h>
#include <doctest/doctest.h>
#include <fcntl.h>

#include <string>
#include <vector>

#include "cache/result_line.h"
#include "tests/cache/cache_fixtures.h"
#include "tests/support/temp_folder.h"

using attune::TuneRecord;

namespace {

// The default schedule of a small problem on a device that nobody has.
TuneRecord legal_record(std::int64_t kv_len) {
  attune::Target target = attune::target_from_arch("x86-64-v3").value();
  target.name = "Made-up CPU";
  target.units = 3;
  attune::Problem problem;
  problem.head_dim = 32;
  problem.q_heads = 2;
  problem = problem.normalized().value();
  TuneRecord record = sample_record({1, 8, kv_len});
  record.device = target.json();
  record.problem = problem.json();
  const attune::Schedule schedule = attune::default_schedule(problem, record.shape, target);
  record.schedule = schedule.json();
  record.runner_up.clear();
  record.runner_up_us = 0;
  for (const attune::FamilyInfo& family : attune::families()) {
    if (family.name == schedule.family) record.abi_rev = family.abi_rev;
  }
  return record;
}

/// The program's exit status; what it says goes to the file `said`.
int seal(const TempFolder& folder, const std::vector<std::string>& inputs) {
  return in_child([&] {
    const int said = open(folder.file("said").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    dup2(said, STDERR_FILENO);
    std::vector<std::string> words = {ATTUNE_SEAL_RESULTS, folder.file("out")};
    for (const std::string& input : inputs) words.push_back(folder.file(input));
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    execv(arguments[0], arguments.data());
    return 127;
  });
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("legal results of several files become one sorted text that a store serves") {
    const TempFolder folder;
    const std::string one = attune::result_line(legal_record(100)),
                      two = attune::result_line(legal_record(20));
    write_bytes(folder.file("a.jsonl"), one);
    write_bytes(folder.file("b.jsonl"), two);
    REQUIRE(seal(folder, {"a.jsonl", "b.jsonl"}) == 0);
    const std::string text = bytes_of(folder.file("out"));
    CHECK(text == two + one);
    attune::StoreOptions options;
    options.path = folder.file("tune.db");
    options.shipped = text;
    options.sealed.emplace();
    const auto store = attune::Store::open(options);
    const TuneRecord record = legal_record(100);
    const auto hit = store->find(record.device, record.problem, {1, 8, 100});
    REQUIRE(hit);
    CHECK(hit->rung == attune::Rung::kExact);
    CHECK(hit->record.origin == "shipped");
  }

  TEST_CASE("no files at all give an empty text") {
    const TempFolder folder;
    REQUIRE(seal(folder, {}) == 0);
    CHECK(bytes_of(folder.file("out")).empty());
  }

  TEST_CASE("a result that would not be used stops the build with its place and the reason") {
    const auto fault = [&](const TuneRecord& record) {
      const TempFolder folder;
      write_bytes(folder.file("a.jsonl"),
                  attune::result_line(legal_record(1)) + attune::result_line(record));
      CHECK(seal(folder, {"a.jsonl"}) == 1);
      CHECK(names_with(folder.content(), "out").empty());
      const std::string said = bytes_of(folder.file("said"));
      CHECK(said.find("a.jsonl:2: ") != std::string::npos);
      return said;
    };
    const auto says = [&](const TuneRecord& record, const std::string& reason) {
      CAPTURE(reason);
      CHECK(fault(record).find(reason) != std::string::npos);
    };
    TuneRecord record = legal_record(2);
    record.abi_rev += 1;
    says(record, "of revision");
    record = legal_record(2);
    record.schedule = R"({"family":"flash_cpu","rows":100000})";
    says(record, "its schedule: ");
    record = legal_record(2);
    record.schedule = R"({"family":"rm_rf"})";
    says(record, "its schedule: ");
    record = legal_record(2);
    record.device = R"({"arch":"z80"})";
    says(record, "its device: ");
    record = legal_record(2);
    record.problem = R"({"head_dim":32,"q_heads":2})";
    says(record, "canonical");
    record = legal_record(2);
    record.problem = R"({"dtype":"f3"})";
    says(record, "its problem: ");
    record = legal_record(2);
    record.origin = "imported";
    says(record, "passed on");
    says(legal_record(1), "the same key");
  }

  TEST_CASE("an absent or damaged file stops the build") {
    const TempFolder folder;
    CHECK(seal(folder, {"none.jsonl"}) == 1);
    write_bytes(folder.file("a.jsonl"), "nonsense\n");
    CHECK(seal(folder, {"a.jsonl"}) == 1);
  }
}
