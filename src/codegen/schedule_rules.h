// SPDX-License-Identifier: Apache-2.0
// The rules of a schedule space, each with the line that says it to people.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace attune {

/// One rule. Case is what it looks at: a schedule, read, and the facts of its problem and target.
template <class Case>
struct ScheduleRule {
  const char* text;                    ///< One plain line: FamilyInfo::restrictions.
  std::string (*broken)(const Case&);  ///< How the case breaks it; empty if it keeps it.
};

/// How the case breaks the first rule that it breaks; empty if it keeps all. Later rules are not
/// asked then, so they may rely on earlier ones.
template <class Case>
std::string first_broken(std::span<const ScheduleRule<Case>> rules, const Case& c) {
  for (const ScheduleRule<Case>& rule : rules) {
    if (std::string reason = rule.broken(c); !reason.empty()) return reason;
  }
  return {};
}

template <class Case>
std::vector<std::string> texts_of(std::span<const ScheduleRule<Case>> rules) {
  std::vector<std::string> texts;
  for (const ScheduleRule<Case>& rule : rules) texts.emplace_back(rule.text);
  return texts;
}

}  // namespace attune
