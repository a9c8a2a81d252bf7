// SPDX-License-Identifier: Apache-2.0
// Named sets of problems and shapes, for `attune tune --suite` and `attune bench --suite`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <attune/problem.h>

namespace attune {

struct SuiteCase {
  std::string name;  ///< Unique within its suite: "self-64x64".
  Problem problem;   ///< Normalized.
  Shape shape;
};

struct Suite {
  std::string name;
  std::string summary;  ///< One line: what it stands for.
  std::vector<SuiteCase> cases;
  std::string baseline = {};  ///< The case that the others' times are compared with, if any.
};

/// All suites, in a fixed order.
const std::vector<Suite>& suites();

/// Errors: kInvalidArgument for an unknown name, listing the suites.
Result<Suite> find_suite(std::string_view name);

}  // namespace attune
