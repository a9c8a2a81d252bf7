// SPDX-License-Identifier: Apache-2.0
// Errors as values. Every fallible function of attune returns a Result; nothing throws on bad
// input.
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace attune {

/// What kind of failure it was. `exit_status` maps these to the program's exit status.
enum class ErrorCode {
  kInvalidArgument,  ///< The caller's input is wrong: a field, a tensor, a flag.
  kUnsupported,  ///< The input is valid, but this build, device or kernel family cannot serve it.
  kNotFound,     ///< A file, device or stored row that was named does not exist.
  kIo,           ///< The operating system refused a read or a write.
  kCompile,      ///< The kernel compiler rejected a generated unit.
  kDevice,       ///< Loading, launching or memory on the device failed.
  kMismatch,     ///< A kernel's result disagrees with the oracle.
  kCrashed,      ///< A candidate took its worker process down.
  kTimeout,      ///< A candidate did not end within its time.
};

/// One failure, written for the person who has to act on it.
struct Error {
  ErrorCode code = ErrorCode::kInvalidArgument;
  std::string message;  ///< What was wrong, in one line: names the field and the value.
  std::string hint;     ///< What is allowed or what to do; may be empty.
  std::string detail;   ///< Long material such as a compiler's log; may be empty.
};

/// A value or an Error. Never ignore one: the class is [[nodiscard]].
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
 public:
  using Base = tl::expected<T, Error>;
  using Base::Base;
  Result() = default;
  Result(Base base) : Base(std::move(base)) {}
};

/// Success without a value, or an Error.
using Status = Result<void>;

/// Builds the failing side of a Result.
inline tl::unexpected<Error> fail(ErrorCode code, std::string message, std::string hint = {},
                                  std::string detail = {}) {
  return tl::unexpected<Error>(Error{code, std::move(message), std::move(hint), std::move(detail)});
}

}  // namespace attune
