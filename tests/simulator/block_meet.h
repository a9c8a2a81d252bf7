// SPDX-License-Identifier: Apache-2.0
// How the lanes of a warp meet: the template that all collectives are made of.
#pragma once

#include <cstring>

#include <fmt/format.h>

#include "tests/simulator/block.h"

namespace attune::sim {

template <class Complete>
void BlockRunner::meet(std::string_view operation, int detail, bool same_line, Site site,
                       void* operand, Complete complete) {
  Warp& warp = current_warp();
  Meeting& meeting = warp.meeting;
  const int lane = current_->index % 32;
  if (meeting.came == 0) {
    meeting.operation = operation;
    meeting.detail = detail;
    meeting.site = site;
    meeting.first = current_->index;
  } else {
    const bool same_place =
        meeting.site.line == site.line &&
        (meeting.site.file == site.file || std::strcmp(meeting.site.file, site.file) == 0);
    if (meeting.operation != operation || meeting.detail != detail || (same_line && !same_place)) {
      Finding finding;
      finding.check = Check::kDivergence;
      finding.threads = {current_->index, meeting.first};
      finding.places = {{site.file, site.line}, {meeting.site.file, meeting.site.line}};
      finding.message =
          fmt::format("thread {} executes {} at {} while thread {} of its warp waits for {} at {}",
                      current_->index, operation, finding.places[0].text(), meeting.first,
                      meeting.operation, finding.places[1].text());
      stop(std::move(finding));
    }
  }
  meeting.operands[static_cast<std::size_t>(lane)] = operand;
  meeting.came |= 1u << lane;
  current_->waits_for = operation;
  current_->waits_at = site;
  warp.runnable &= ~(1u << lane);
  if (meeting.came != ~0u) return resume_next_lane(warp);
  meeting.came = 0;
  warp.runnable = ~0u;
  complete(meeting.operands);
  together(warp);
}

}  // namespace attune::sim
