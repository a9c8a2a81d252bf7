// SPDX-License-Identifier: Apache-2.0
#include "src/support/hash.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>

#include "tests/random_seed.h"

using attune::content_hash;

TEST_SUITE("host") {
  TEST_CASE("a content hash is XXH3's 128-bit value in hex") {
    // Published for empty input and seed 0. Keys are stored in files, so they must never change.
    CHECK(content_hash("") == "99aa06d3014798d86001c324468d497f");
    CHECK(content_hash(std::string(1000, 'x')).size() == 32);
  }

  TEST_CASE("equal texts have equal hashes, and a changed byte changes them") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    for (std::size_t length : {1, 3, 16, 17, 128, 129, 240, 241, 1024, 5000}) {
      std::string text(length, '\0');
      for (char& c : text) c = static_cast<char>(random());
      std::string other = text;
      CAPTURE(length);
      CHECK(content_hash(text) == content_hash(other));
      other[random() % length] ^= static_cast<char>(1u << (random() % 8));
      CHECK(content_hash(text) != content_hash(other));
      CHECK(content_hash(text) != content_hash(text + '\0'));
    }
  }

  TEST_CASE("a hash has 32 lower-case hex digits, leading zeros included") {
    std::set<char> leading;
    for (int i = 0; i < 500; ++i) {
      const std::string hash = content_hash(std::to_string(i));
      REQUIRE(hash.size() == 32);
      CHECK(hash.find_first_not_of("0123456789abcdef") == std::string::npos);
      leading.insert(hash.front());
    }
    CHECK(leading.size() == 16);
  }

  TEST_CASE("where one part ends and the next begins makes a difference") {
    CHECK(content_hash({"ab", "c"}) == content_hash({"ab", "c"}));
    const std::set<std::string> hashes = {
        content_hash({"ab", "c"}),  content_hash({"a", "bc"}),   content_hash({"abc"}),
        content_hash({"", "abc"}),  content_hash({"abc", ""}),   content_hash({"c", "ab"}),
        content_hash({"a", "b:c"}), content_hash({"a1:b", "c"}), content_hash("abc")};
    CHECK(hashes.size() == 9);
  }
}
