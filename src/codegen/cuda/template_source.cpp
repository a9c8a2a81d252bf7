// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cuda/template_source.h"

#include <embedded/template_attention_args.h>
#include <embedded/template_attention_block_classes.h>
#include <embedded/template_attention_block_list.h>
#include <embedded/template_attention_expression_math.h>
#include <embedded/template_attention_flash_mma.h>
#include <embedded/template_attention_flash_mma_tiles.h>
#include <embedded/template_attention_fma_products.h>
#include <embedded/template_attention_hooks.h>
#include <embedded/template_attention_low_rank.h>
#include <embedded/template_attention_mma_products.h>
#include <embedded/template_attention_naive.h>
#include <embedded/template_attention_online_softmax.h>
#include <embedded/template_attention_operand.h>
#include <embedded/template_attention_shared_tile.h>
#include <embedded/template_attention_staged_bias.h>
#include <embedded/template_attention_task.h>
#include <embedded/template_attention_tf32_products.h>
#include <embedded/template_attention_tile_walk.h>
#include <embedded/template_attention_wrapping_int.h>
#include <embedded/template_device_barrier.h>
#include <embedded/template_device_convert.h>
#include <embedded/template_device_cp_async.h>
#include <embedded/template_device_global.h>
#include <embedded/template_device_grid.h>
#include <embedded/template_device_ldmatrix.h>
#include <embedded/template_device_math.h>
#include <embedded/template_device_mma.h>
#include <embedded/template_device_shared.h>
#include <embedded/template_device_shuffle.h>
#include <embedded/template_device_types.h>

namespace attune {
namespace {

struct Template {
  std::string_view path, text;
};

// Every file of templates/; src/codegen/CMakeLists.txt embeds the same ones.
const std::vector<Template>& embedded_templates() {
  static const std::vector<Template> templates = {
      {"attention/args.cuh", embedded::template_attention_args},
      {"attention/block_classes.cuh", embedded::template_attention_block_classes},
      {"attention/block_list.cuh", embedded::template_attention_block_list},
      {"attention/expression_math.cuh", embedded::template_attention_expression_math},
      {"attention/flash_mma.cuh", embedded::template_attention_flash_mma},
      {"attention/flash_mma_tiles.cuh", embedded::template_attention_flash_mma_tiles},
      {"attention/fma_products.cuh", embedded::template_attention_fma_products},
      {"attention/hooks.cuh", embedded::template_attention_hooks},
      {"attention/low_rank.cuh", embedded::template_attention_low_rank},
      {"attention/mma_products.cuh", embedded::template_attention_mma_products},
      {"attention/naive.cuh", embedded::template_attention_naive},
      {"attention/online_softmax.cuh", embedded::template_attention_online_softmax},
      {"attention/operand.cuh", embedded::template_attention_operand},
      {"attention/shared_tile.cuh", embedded::template_attention_shared_tile},
      {"attention/staged_bias.cuh", embedded::template_attention_staged_bias},
      {"attention/task.cuh", embedded::template_attention_task},
      {"attention/tf32_products.cuh", embedded::template_attention_tf32_products},
      {"attention/tile_walk.cuh", embedded::template_attention_tile_walk},
      {"attention/wrapping_int.cuh", embedded::template_attention_wrapping_int},
      {"device/barrier.cuh", embedded::template_device_barrier},
      {"device/convert.cuh", embedded::template_device_convert},
      {"device/cp_async.cuh", embedded::template_device_cp_async},
      {"device/global.cuh", embedded::template_device_global},
      {"device/grid.cuh", embedded::template_device_grid},
      {"device/ldmatrix.cuh", embedded::template_device_ldmatrix},
      {"device/math.cuh", embedded::template_device_math},
      {"device/mma.cuh", embedded::template_device_mma},
      {"device/shared.cuh", embedded::template_device_shared},
      {"device/shuffle.cuh", embedded::template_device_shuffle},
      {"device/types.cuh", embedded::template_device_types},
  };
  return templates;
}

}  // namespace

std::optional<std::string> embedded_template(std::string_view path) {
  for (const Template& known : embedded_templates()) {
    if (known.path == path) return std::string(known.text);
  }
  return std::nullopt;
}

std::vector<std::string> embedded_template_paths() {
  std::vector<std::string> paths;
  for (const Template& known : embedded_templates()) paths.emplace_back(known.path);
  return paths;
}

}  // namespace attune
