// SPDX-License-Identifier: Apache-2.0
// From the source of a unit to something that can be launched: clang compiles it for the host with
// the simulator's primitives in place of templates/device, once per content.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include <attune/result.h>

#include "src/codegen/cuda/template_source.h"

namespace attune::sim {

/// The simulator's own file for device primitives, `templates` for everything else.
TemplateSource simulated_templates(const TemplateSource& templates = embedded_template);

/// The files that take the place of those of the same name in templates/, sorted.
std::vector<std::string> simulated_template_paths();

/// A kernel in this process's memory, until the last reference is gone.
class Unit {
 public:
  Unit(void* library, void (*call)(const void*), std::size_t args_bytes)
      : library_(library), call_(call), args_bytes_(args_bytes) {}
  ~Unit();
  Unit(const Unit&) = delete;
  Unit& operator=(const Unit&) = delete;

  /// Runs the kernel's entry for the current thread; `args` points to its one parameter.
  void (*function() const)(const void* args) { return call_; }
  /// Of that parameter [bytes].
  std::size_t args_bytes() const { return args_bytes_; }

 private:
  void* library_;
  void (*call_)(const void*);
  std::size_t args_bytes_;
};

/// Thread-safe; processes may share the folder.
class UnitCompiler {
 public:
  /// `folder` keeps the objects; it is made when needed, and its oldest ones are removed when there
  /// are too many.
  explicit UnitCompiler(std::string folder) : folder_(std::move(folder)) {}

  /// `source` includes nothing (emit_unit with simulated_templates); `entry` is its kernel, taking
  /// one parameter; `compute_capability` is what it sees as its architecture: 80, 90.
  /// Errors: kCompile with the compiler's messages; kNotFound when there is no clang; kIo.
  Result<std::shared_ptr<const Unit>> build(const std::string& source, const std::string& entry,
                                            int compute_capability) const;

  /// Where clang 19 or newer is, or empty: $ATTUNE_CLANG, else what CMake found.
  static std::string clang();

 private:
  std::string folder_;
};

}  // namespace attune::sim
