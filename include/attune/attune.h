// SPDX-License-Identifier: Apache-2.0
// Everything but attune/dlpack.h.
#pragma once

#include <attune/engine.h>
#include <attune/families.h>
#include <attune/problem.h>
#include <attune/result.h>
#include <attune/schedule.h>
#include <attune/store.h>
#include <attune/target.h>
#include <attune/tensor.h>
