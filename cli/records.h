// SPDX-License-Identifier: Apache-2.0
// Stored tuning results as text and JSON.
#pragma once

#include <string>

#include <attune/store.h>

namespace attune::cli {

/// Stored JSON in the short text form of people; the JSON itself where it cannot be read.
std::string schedule_text(const std::string& json);
std::string problem_text(const std::string& json);
std::string device_text(const std::string& json);

/// How much faster the winner is than the default: 1.25 means the default takes 25 % longer; 0
/// where unknown.
double gain(const TuneRecord& record);

/// "flash_cpu …, 85.3 us, 1.25x the default"
std::string winner_text(const TuneRecord& record);

/// All fields as a JSON object; device, problem, shape and schedule are objects inside.
std::string record_json(const TuneRecord& record);
std::string trial_json(const TrialRecord& trial);

}  // namespace attune::cli
