// SPDX-License-Identifier: Apache-2.0
#include "cli/explain_mask.h"

#include <cmath>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/mask_picture.h"
#include "cli/units.h"
#include "src/support/files.h"
#include "src/support/try.h"
#include "src/tuner/listed_tiles.h"

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;

// Bounds of masks with many conjuncts are long; --json has them whole.
constexpr std::size_t kLongestBound = 300;

std::string shortened(const std::string& text) {
  if (text.size() <= kLongestBound) return text;
  return text.substr(0, kLongestBound) + fmt::format(" ... ({} characters)", text.size());
}

/// Under a block list kernels walk the list, and the range of keys is of no use.
void print_bounds(const MaskBounds& bounds, bool listed, Console& console) {
  if (!listed) {
    console.line(fmt::format("keys of a tile of rows: {} ... ({}) - 1", shortened(bounds.first_key),
                             shortened(bounds.end_key)));
  }
  console.line("  empty where " + shortened(bounds.empty));
  console.line("  full where " + shortened(bounds.full));
}

std::string share(double part, double whole) {
  return fmt::format("{:.0f} ({:.1f} %)", part, whole > 0 ? 100 * part / whole : 0);
}

void print_counts(const Problem& problem, const MaskMap& map, Console& console) {
  const TileCounts& c = map.counts;
  console.line(fmt::format("tiles of {} x {}: {}{:.0f}; empty {}, full {}, mixed {}",
                           map.walk.tile_q, map.walk.tile_kv, c.sampled ? "about " : "", c.tiles,
                           share(c.empty, c.tiles), share(c.full, c.tiles),
                           share(c.mixed, c.tiles)));
  if (c.sampled) console.line("  some rows of tiles were looked at, the numbers are scaled up");
  const double per_pair = 2.0 * (problem.head_dim + problem.head_dim_v);
  console.line(fmt::format(
      "FLOPs really done: {} in the visited tiles, {:.1f} % of dense ({}), "
      "{:.2f}x the useful ones ({})",
      flop_text(c.visited_pairs * per_pair),
      c.dense_pairs > 0 ? 100 * c.visited_pairs / c.dense_pairs : 0,
      flop_text(c.dense_pairs * per_pair), c.kept_pairs > 0 ? c.visited_pairs / c.kept_pairs : 0,
      flop_text(c.kept_pairs * per_pair)));
}

void print_exact(const TileCounts& c, bool listed, Console& console) {
  console.line("the mask reads tensors: kernels know such tiles only as mixed");
  console.line(fmt::format(
      "  by their values {}{:.0f} mixed tiles keep no pair and {}, "
      "{:.0f} keep every pair",
      c.exact_sampled ? "about " : "", c.hollow,
      listed ? "are listed nevertheless" : "could be skipped with a block list", c.solid));
}

/// Whose tiles a map shows, where the problem has a block list.
std::string list_text(const Configuration& config) {
  if (!config.problem.has_blocks()) return "";
  return config.inputs ? fmt::format(", with the block list of `{}`", config.inputs->path)
                       : ", without the block list";
}

Json count_json(double value) { return static_cast<std::int64_t>(std::llround(value)); }

Json map_json(const Problem& problem, const MaskBounds& bounds, const MaskMap& map) {
  const TileCounts& c = map.counts;
  const double per_pair = 2.0 * (problem.head_dim + problem.head_dim_v);
  Json json{{"tile_q", map.walk.tile_q},
            {"tile_kv", map.walk.tile_kv},
            {"tiles", count_json(c.tiles)},
            {"empty", count_json(c.empty)},
            {"full", count_json(c.full)},
            {"mixed", count_json(c.mixed)},
            {"sampled", c.sampled},
            {"flops_done", c.visited_pairs * per_pair},
            {"flops_dense", c.dense_pairs * per_pair},
            {"flops_useful", c.kept_pairs * per_pair},
            {"item", map.item},
            {"head", map.head},
            {"picture", mask_picture(map)}};
  if (bounds.reads_tensors) {
    json["keep_no_pair"] = count_json(c.hollow);
    json["keep_every_pair"] = count_json(c.solid);
    json["values_sampled"] = c.exact_sampled;
  }
  return json;
}

}  // namespace

void add_mask_flags(CLI::App& app, MaskFlags& flags) {
  app.add_option("--item", flags.item, "whose tiles the picture shows (default 0)")->type_name("N");
  app.add_option("--head", flags.head, "which query head's (default 0)")->type_name("N");
  app.add_option("-o", flags.svg_path, "write the picture of the mask's tiles to FILE.svg")
      ->type_name("FILE.svg");
}

Result<std::optional<MaskMap>> read_mask_map(const Configuration& config, const Schedule& schedule,
                                             const MaskFlags& flags) {
  const std::optional<TileWalk> walk = tile_walk(schedule, heads_of_tile(schedule, config.problem));
  ATTUNE_TRY(const MaskBounds bounds, mask_bounds(config.problem));
  const bool unknown = (bounds.reads_tensors || bounds.reads_scalars) && !config.inputs;
  const bool wanted = !flags.svg_path.empty();
  if (wanted && !flags.svg_path.ends_with(".svg")) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("`{}` does not end in .svg", flags.svg_path),
                "-o writes the picture of the mask's tiles as SVG");
  }
  if (wanted && !walk) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("the schedule `{}` has no tiles to show", schedule.text()),
                "it looks at every pair; give --schedule with one that has tile_q and tile_kv");
  }
  if (wanted && unknown) {
    return fail(ErrorCode::kInvalidArgument, "the picture needs the values of what the mask reads",
                "give --input");
  }
  if (!walk || unknown) return std::optional<MaskMap>();
  MaskMapOptions options;
  options.item = flags.item;
  options.head = flags.head;
  if (config.inputs) options.operands = &config.inputs->tensors;
  ATTUNE_TRY(MaskMap map, mask_map(config.problem, config.shape, *walk, options));
  return std::optional<MaskMap>(std::move(map));
}

std::string print_block_list(const Configuration& config, Console& console) {
  Json json{{"given", config.inputs.has_value()}};
  if (config.inputs) {
    const ListedWork work = listed_work(config.problem, config.shape, config.inputs->tensors);
    console.line(fmt::format("block list: {} of {:.0f} blocks of {} x {}, {:.0f} of them full",
                             share(work.listed, work.blocks), work.blocks,
                             config.problem.block_size[0], config.problem.block_size[1],
                             work.full));
    json["blocks"] = count_json(work.blocks);
    json["listed"] = count_json(work.listed);
    json["full"] = count_json(work.full);
  } else {
    console.line(
        "block list: comes with --input; work, traffic and tiles below are those of the mask "
        "alone");
  }
  return json.dump();
}

Result<std::string> print_mask(const Configuration& config, const std::optional<MaskMap>& map,
                               const MaskFlags& flags, Console& console) {
  ATTUNE_TRY(const MaskBounds bounds, mask_bounds(config.problem));
  console.line(fmt::format("mask: {}", config.problem.mask));
  const bool listed = config.problem.has_blocks() && config.inputs;
  if (config.problem.mask != "true") print_bounds(bounds, listed, console);
  Json json = Json::object();
  if (map) {
    print_counts(config.problem, *map, console);
    if (bounds.reads_tensors) print_exact(map->counts, listed, console);
    const std::vector<std::string> picture = mask_picture(*map);
    if (!picture.empty() && (listed || config.problem.mask != "true")) {
      console.line(fmt::format("tiles of item {}, head {}{}; queries downwards, keys to the right:",
                               map->item, map->head, list_text(config)));
      for (const std::string& line : picture) console.line("  |" + line + "|");
      console.line("  " + mask_legend(*map));
    }
    json = map_json(config.problem, bounds, *map);
  } else if (bounds.reads_tensors || bounds.reads_scalars) {
    console.line("tiles: not counted, the mask reads values that only --input gives");
  } else {
    console.line(config.problem.has_blocks()
                     ? "tiles: none, this schedule looks at every pair of the listed blocks"
                     : "tiles: none, this schedule looks at every pair");
  }
  json["bounds"] = {{"first_key", bounds.first_key},
                    {"end_key", bounds.end_key},
                    {"empty", bounds.empty},
                    {"full", bounds.full}};
  if (!flags.svg_path.empty() && map) {
    const std::string title =
        fmt::format("mask: {}{}", shortened(config.problem.mask), list_text(config));
    ATTUNE_CHECK_OK(write_file(flags.svg_path, mask_svg(*map, title)));
    console.line(fmt::format("wrote: {}", flags.svg_path));
    json["output"] = flags.svg_path;
  }
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace attune::cli
