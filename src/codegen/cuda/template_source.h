// SPDX-License-Identifier: Apache-2.0
// Where the text of the CUDA templates comes from. The program carries them, so that generation
// reads no file; a layer above may pass a source of its own, for example one that reads a folder in
// which somebody edits a kernel.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attune {

/// Gives the text of a template by its path below templates/, such as "attention/naive.cuh", or
/// nothing if there is none of that name. Generation is pure only as far as the source is.
using TemplateSource = std::function<std::optional<std::string>(std::string_view path)>;

/// The templates as they were when this program was built: the default source everywhere.
std::optional<std::string> embedded_template(std::string_view path);

/// The paths of all embedded templates, sorted.
std::vector<std::string> embedded_template_paths();

}  // namespace attune
