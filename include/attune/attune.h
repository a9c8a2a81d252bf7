// SPDX-License-Identifier: Apache-2.0
// Everything but attune/dlpack.h.
#pragma once

#include <attune/engine.h>
#include <attune/expression.h>
#include <attune/families.h>
#include <attune/low_rank.h>
#include <attune/mask_map.h>
#include <attune/patterns.h>
#include <attune/problem.h>
#include <attune/result.h>
#include <attune/schedule.h>
#include <attune/store.h>
#include <attune/store_files.h>
#include <attune/target.h>
#include <attune/tensor.h>
