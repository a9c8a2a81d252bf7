// SPDX-License-Identifier: Apache-2.0
// The lines that a WorkerStand and its workers exchange: JSON objects.
//
//   request   {"do": "hello"}
//             {"do": "open", "device", "threads", "cache_dir", "problem", "shape", "seed",
//             "policy",
//              "operands": path or ""}
//             {"do": "build" | "check" | "sample" | "release", "schedule": {...}}
//   answer    {"ok": {...}} or {"error": {"code", "message", "hint", "detail"}}
//
// A schedule is checked against its family's space by whoever builds it, so a worker trusts no
// line.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include <attune/result.h>

#include "src/tuner/test_stand.h"

namespace attune::worker {

using Json = nlohmann::json;

Json error_json(const Error& error);
/// The content of "ok". Errors: the one that was answered; kDevice when the line is no answer.
Result<Json> read_answer(const std::string& line);

Json build_json(const BuildOutcome& outcome);
BuildOutcome build_from_json(const Json& json);

/// A line of JSON, whatever bytes a compiler's log holds.
std::string line_of(const Json& json);

}  // namespace attune::worker
