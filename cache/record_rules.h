// SPDX-License-Identifier: Apache-2.0
// What a stored record may hold, and the keys made from it. The same rules guard both ways: a row
// that breaks them is skipped when read and never written.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <attune/store.h>

namespace attune {

/// Why a record cannot be kept ("the median time is negative"), or "" when it can.
std::string fault_of(const TuneRecord& record);
std::string fault_of(const TrialRecord& record);

/// Whether brackets nest at most 32 deep: what reads or writes deeper JSON may run out of stack.
/// Says nothing else of the text.
bool is_shallow_json(std::string_view text);
/// The one text of an environment that keeps the rules: its keys sorted, no blanks.
std::string canonical_environment(const std::string& environment);

/// Whether these can be stored at all: two JSON objects and lengths within 0 … 2^40.
bool is_usable_key(const std::string& device, const std::string& problem, const Shape& shape);

/// Whether `text` is "2026-01-31T12:00:00Z", the only form that dates are stored in.
bool is_date(std::string_view text);
/// Whether `text` starts with a day, "2026-01-31", and is fit to compare dates with.
bool starts_with_day(std::string_view text);

/// {"batch":1,"q_len":128,"kv_len":128}
std::string shape_text(const Shape& shape);
/// Reads exactly what shape_text writes.
std::optional<Shape> shape_from_text(std::string_view text);

std::string device_key(const std::string& device);
std::string problem_key(const std::string& problem, const Shape& shape);
/// The "family" of a schedule's JSON, or "".
std::string family_of(const std::string& schedule);

/// Parts of Target::json that the device table repeats for people.
struct DeviceFacts {
  std::optional<std::string> arch, name;
  std::optional<std::int64_t> units, l2_bytes, memory_bytes;
};
DeviceFacts device_facts(const std::string& device);

/// log2(max(1, x)) of each length.
struct ShapeAxes {
  double batch = 0, q_len = 0, kv_len = 0;
};
ShapeAxes axes_of(const Shape& shape);
/// Sum of the axes' differences; 1 is a factor of two over all of them together.
double distance(const Shape& a, const Shape& b);
/// Whether every length rounds up to the same power of two.
bool same_bucket(const Shape& a, const Shape& b);

/// Text from a compiler or a file, fit to be shown: control characters and broken UTF-8 become '?',
/// and what is longer than 16 KiB is cut.
std::string printable(std::string_view text);

}  // namespace attune
