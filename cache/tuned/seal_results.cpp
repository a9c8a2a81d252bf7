// SPDX-License-Identifier: Apache-2.0
// attune_seal_results OUTPUT INPUT…  runs while attune is built: checks the result lines of the
// inputs and writes all of them, sorted, as one text to be compiled in. A line that a running
// attune would not use is a fault here, named as file:line.
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include <attune/store_files.h>

#include "cache/result_line.h"
#include "src/support/files.h"

namespace {

struct Sealed {
  attune::TuneRecord record;
  std::string place;  // "file:line"
};

int complain(const std::string& place, const std::string& fault) {
  std::fputs(fmt::format("{}: {}\n", place, fault).c_str(), stderr);
  return 1;
}

std::string fault_of_line(const std::string& line, attune::TuneRecord& record) {
  if (std::string fault = attune::parse_result_line(line, record); !fault.empty()) return fault;
  if (record.origin != "local") return "it was passed on, not measured by the file's own store";
  return attune::unusable_reason(record);
}

int read_file(const std::string& path, std::vector<Sealed>& all) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return complain(path, "it cannot be read");
  int faults = 0, number = 0;
  for (std::string line; std::getline(file, line);) {
    const std::string place = fmt::format("{}:{}", path, ++number);
    attune::TuneRecord record;
    if (const std::string fault = fault_of_line(line, record); !fault.empty()) {
      faults += complain(place, fault);
    } else {
      all.push_back({std::move(record), place});
    }
  }
  return faults;
}

}  // namespace

int main(int count, char** words) {
  if (count < 2) return complain(words[0], "usage: attune_seal_results OUTPUT INPUT…");
  std::vector<Sealed> all;
  int faults = 0;
  for (int i = 2; i < count; ++i) faults += read_file(words[i], all);
  std::ranges::sort(all, attune::result_order, &Sealed::record);
  std::string text;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i > 0 && attune::same_result_key(all[i - 1].record, all[i].record)) {
      faults += complain(all[i].place, "it has the same key as " + all[i - 1].place);
    }
    text += attune::result_line(all[i].record);
  }
  if (faults > 0) return 1;
  const attune::Status written = attune::write_file(words[1], text);
  return written ? 0 : complain(words[1], written.error().message);
}
