// SPDX-License-Identifier: Apache-2.0
// The lines that a WorkerStand and its workers exchange: JSON objects.
//
//   request   {"do": "hello"}
//             {"do": "open", "device", "threads", "cache_dir": hex, "problem", "batch", "q_len",
//              "kv_len", "seed", "cold", "operands": hex of a path, or "", "traits": of one that
//              only compiles}, answered with the traits of its operands
//             {"do": "build" | "check" | "sample" | "release", "schedule": {...}}
//   answer    {"ok": ...} or {"error": {"code", "message", "hint", "detail"}}
//
// A schedule is checked against its family's space by whoever builds it, so a worker trusts no
// line.
#pragma once

#include <string>

#include <attune/result.h>

#include "src/codegen/launch_traits.h"
#include "src/tuner/test_stand.h"

namespace attune::worker {

/// The answer of a step that worked: `ok` is JSON text.
std::string ok_line(const std::string& ok);
/// That of one that did not, whatever bytes a compiler's log holds.
std::string error_line(const Error& error);
/// The "ok" of an answer, as JSON text. Errors: the one that was answered; kDevice when the line is
/// no answer.
Result<std::string> read_answer(const std::string& line);

/// Bytes as text, for paths that need not be UTF-8. Reading what is no such text gives "".
std::string to_hex(const std::string& bytes);
std::string from_hex(const std::string& text);

/// What building told, as JSON text, and back; what is missing or malformed is as if unknown.
std::string traits_text(const LaunchTraits& traits);
LaunchTraits traits_from_text(const std::string& text);
std::string build_text(const BuildOutcome& outcome);
BuildOutcome build_from_text(const std::string& text);

}  // namespace attune::worker
