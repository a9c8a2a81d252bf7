// SPDX-License-Identifier: Apache-2.0
// Writing records as one file of attune/store_files.h.
#pragma once

#include <string>
#include <vector>

#include <attune/store_files.h>

namespace attune {

enum class ResultFormat { kDatabase, kLines };
/// By the name's ending. Errors: kInvalidArgument.
Result<ResultFormat> format_of(const std::string& path);

/// Refuses a file that is there and is neither of our two kinds, or is a store. Errors:
/// kInvalidArgument.
Status check_output(const std::string& path);

/// Sorts the records, of which no two may have the same key, and writes them; whole or not at all.
/// Errors: those of the two functions above; kIo.
Result<ExportReport> write_results(std::vector<TuneRecord> records, const std::string& path);

}  // namespace attune
