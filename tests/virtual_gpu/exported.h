// SPDX-License-Identifier: Apache-2.0
// Functions that a library exports under NVIDIA's names. Theirs are the types in the tables through
// which attune calls them; one of another type does not compile.
#pragma once

#include <type_traits>

#define ATTUNE_EXPORTED_AS(table, member, function) \
  static_assert(std::is_same_v<decltype(&(function)), decltype(::attune::table::member)>)
