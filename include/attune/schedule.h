// SPDX-License-Identifier: Apache-2.0
// Schedule: how a kernel computes a Problem. A family name and its integers, self-describing, so
// that a stored schedule can be read by a person and checked before use.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include <attune/result.h>

namespace attune {

/// Kernel family plus integer parameters, for example "flash_cpu rows=6 tile_kv=64 tile_q=96
/// vectors=2". Which parameters exist and what they may be is the family's space
/// (attune/families.h).
struct Schedule {
  std::string family;
  std::map<std::string, int> params;  ///< Ordered by name, so that the text is canonical.

  /// The value of a parameter that the family declares; aborts on a name it does not have, which a
  /// validated schedule never asks for.
  int at(std::string_view name) const;

  std::string text() const;  ///< The canonical text form above.
  std::string json() const;  ///< {"family":"flash_cpu","rows":6,…}
  /// A name fit for symbols and files: "flash_cpu_rows6_tile_kv64_tile_q96_vectors2".
  std::string name() const;

  friend bool operator==(const Schedule&, const Schedule&) = default;
};

/// Reads the text form; parameters may come in any order. Only the syntax is checked here.
/// Errors: kInvalidArgument naming the word that is not `name=integer`, or is given twice.
Result<Schedule> parse_schedule(std::string_view text);

/// Reads the JSON form. Errors: kInvalidArgument naming the key.
Result<Schedule> schedule_from_json(std::string_view text);

}  // namespace attune
