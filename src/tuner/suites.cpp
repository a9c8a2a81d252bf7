// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/suites.h"

#include <fmt/format.h>

#include "src/support/text.h"
#include "src/tuner/suite_list.h"

namespace attune {

const std::vector<Suite>& suites() {
  static const std::vector<Suite> all = [] {
    std::vector<Suite> list = machine_suites();
    for (Suite& suite : language_suites()) list.push_back(std::move(suite));
    for (Suite& suite : picture_suites()) list.push_back(std::move(suite));
    for (Suite& suite : science_suites()) list.push_back(std::move(suite));
    return list;
  }();
  return all;
}

Result<Suite> find_suite(std::string_view name) {
  std::vector<std::string> names;
  for (const Suite& suite : suites()) {
    if (suite.name == name) return suite;
    names.push_back(suite.name);
  }
  return fail(ErrorCode::kInvalidArgument, fmt::format("there is no suite `{}`", name),
              did_you_mean(name, names) + "suites: " + list_of(names));
}

}  // namespace attune
