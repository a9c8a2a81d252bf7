// SPDX-License-Identifier: Apache-2.0
// `naive` for GPUs: the oracle on the device (templates/attention/naive.cuh). One block of
// kNaiveCudaThreads threads is one query row.
#pragma once

#include "src/codegen/family.h"

namespace attune {

/// Whether the architecture has what the template needs: sm_70 and newer.
bool naive_cuda_serves(const Target& target);

KernelUnit emit_naive_cuda(const Problem& problem, const Schedule& schedule, const Target& target);

}  // namespace attune
