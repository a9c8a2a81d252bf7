// SPDX-License-Identifier: Apache-2.0
// The proof of the simulator: faults planted in the real skeletons are caught, in every order
// tried, by the check that is named here, and the finding names the line that is named here.
#include <doctest/doctest.h>

#include <cstdio>

#include <fmt/format.h>

#include "src/support/files.h"
#include "tests/simulator/cases.h"
#include "tests/simulator/simulated.h"

namespace {

using attune::sim::Case;
using attune::sim::Outcome;

constexpr const char* kFlash = "attention/flash_mma.cuh";
constexpr const char* kTiles = "attention/flash_mma_tiles.cuh";
constexpr const char* kProducts = "attention/mma_products.cuh";
constexpr const char* kTf32 = "attention/tf32_products.cuh";
constexpr const char* kFma = "attention/fma_products.cuh";
constexpr const char* kStaged = "attention/staged_bias.cuh";
constexpr const char* kBias = "attention/low_rank.cuh";
constexpr const char* kSoftmax = "attention/online_softmax.cuh";
constexpr const char* kShared = "attention/shared_tile.cuh";
constexpr const char* kWalk = "attention/tile_walk.cuh";
constexpr const char* kTask = "attention/task.cuh";
constexpr const char* kOracle = "attention/naive.cuh";

// What the mutated kernel runs on.
enum class On {
  kPlain,      // f16, head dim 64, causal, GQA, two tiles and a bit each way
  kOddDims,    // head dims 60 and 36
  kWideOut,    // head dims 32 and 128: the tile of out covers keys and values
  kUnaligned,  // rows at addresses that are no multiple of 16
  kNegative,   // scale −0.2
  kFar,        // batch and head strides beyond 2^32 elements
  kFewKeys,    // causal with rows that see no key
  kNoMask,     // every key, the last tile not full
  kLowRank,    // a low-rank bias: 18 columns and padding
  kNaive,      // the oracle, f32
  kFloats,     // f32 in tf32 products, head dims 40 and 24
  kNoTf32,     // f32 by multiply-adds
  kTuring,     // sm_75: copies by the threads
  kPacked,     // three query heads share tasks
  kInTurn,     // one block takes all tasks
  kColumns,    // two warps share rows, head_dim_v 256
  kStagedBias  // a bias in f16 comes with the keys
};

struct Mutation {
  const char* name;
  const char* file;
  const char* from;
  const char* to;
  On on;
  const char* caught_by;  // A check's name, or several where the order decides; or "wrong result".
  const char* at;         // Part of a line that the finding names; "" for wrong results.
};

constexpr Mutation kMutations[] = {
    {"no barrier before keys are read", kFlash, "sync_block();  // All see the keys",
     "// All see the keys", On::kPlain, "race, copy not waited for", "cp_async<kAlignment>(to + i"},
    {"no barrier before values are read", kFlash, "sync_block();  // All see the values",
     "// All see the values", On::kPlain, "race, copy not waited for",
     "cp_async<kAlignment>(to + i"},
    {"no barrier before out takes the tiles' place", kFlash, "sync_block();  // The tile takes",
     "// The tile takes", On::kWideOut, "race, copy not waited for", "pack2<Element>(low, high)"},
    {"no barrier before out is stored", kFlash, "sync_block();\n  tile.template store",
     "tile.template store", On::kPlain, "race", "load_shared(at(row"},
    {"keys waited for one group too little", kFlash,
     "cp_async_wait<2 * (kStages - 1)>();\n    sync_block();  // All see the keys",
     "cp_async_wait<2 * (kStages - 1) + 1>();\n    sync_block();  // All see the keys", On::kPlain,
     "copy not waited for", "ldmatrix_x4(b, corner"},
    {"values waited for one group too little", kFlash,
     "cp_async_wait<2 * (kStages - 1)>();\n    sync_block();  // All see the values",
     "cp_async_wait<2 * (kStages - 1) + 1>();\n    sync_block();  // All see the values",
     On::kPlain, "copy not waited for", "ldmatrix_x4_trans(b"},
    {"a group is not committed", kFlash, "walk.next(next_values);\n    }\n    cp_async_commit();",
     "walk.next(next_values);\n    }", On::kPlain, "copy not waited for",
     "cp_async<kAlignment>(to + i"},
    {"stale stage", kFlash, "F::value_tile(stage))", "F::value_tile(0))", On::kPlain,
     "copy not waited for", "ldmatrix_x4_trans(b"},
    {"load into a stage that is being read", kFlash, "stage == 0 ? kStages - 1 : stage - 1",
     "stage", On::kPlain, "copy not waited for", "cp_async<kAlignment>(to + i"},
    {"last tile left out", kWalk, "int((keys + Config::kTileKv - 1) / Config::kTileKv)",
     "int(keys / Config::kTileKv)", On::kPlain, "wrong result", ""},
    {"mixed tiles taken for full", kFlash, "asked && walk.classify", "false && walk.classify",
     On::kPlain, "wrong result", ""},
    {"mask without the keys' end", kFlash, "column >= keys || ", "", On::kNoMask, "wrong result",
     ""},
    {"mask off by one at the keys' end", kFlash, "column >= keys || ", "column > keys || ",
     On::kNoMask, "wrong result", ""},
    {"mask applied to the wrong half", kFlash, "F::row_of(i, e / 2));\n        const int column",
     "F::row_of(i, 1 - e / 2));\n        const int column", On::kPlain, "wrong result", ""},
    {"scale folded although negative", kFlash, "kFolded > 0;", "true;", On::kNegative,
     "wrong result", ""},
    {"out not rescaled", kSoftmax, "out[i][j][2 * half + 1] *= correction[i][half];", ";",
     On::kPlain, "wrong result", ""},
    {"sum not rescaled", kSoftmax, "sum[i][half] *= correction[i][half];", ";", On::kPlain,
     "wrong result", ""},
    {"a maximum that grows is overlooked", kSoftmax, "now > before", "before == -infinity()",
     On::kPlain, "wrong result", ""},
    {"maximum of half a quad", kSoftmax, "now = larger(now, shuffle_xor(now, 2));", ";", On::kPlain,
     "wrong result", ""},
    {"sum of half a quad", kSoftmax, "row += shuffle_xor(row, 2);", ";", On::kPlain, "wrong result",
     ""},
    {"rows without keys are NaN", kSoftmax,
     "maximum[i][half] == -infinity() ? 0.f : maximum[i][half]", "maximum[i][half]", On::kFewKeys,
     "wrong result", ""},
    {"shuffle in half of the lanes only", kSoftmax, "row += shuffle_xor(row, 1);",
     "if (lane_index() < 16) row += shuffle_xor(row, 1);", On::kPlain, "divergent collective",
     "if (lane_index() < 16) row"},
    {"ldmatrix not transposed", kProducts, "ldmatrix_x4_trans(b", "ldmatrix_x4(b", On::kPlain,
     "wrong result", ""},
    {"wrong fragment index", kProducts, "sums[i][j], a[i], b[0], b[1])",
     "sums[i][j], a[i], b[0], b[2])", On::kPlain, "wrong result", ""},
    {"wrong row of a fragment", kTiles, "half * 8 + lane_index() / 4",
     "(1 - half) * 8 + lane_index() / 4", On::kPlain, "wrong result", ""},
    {"swizzle of the reader differs", kProducts,
     "ldmatrix_x4(a, rows.at(row, 2 * step + lane / 16));",
     "ldmatrix_x4(a, rows.at(row, 2 * step) + lane / 16 * 8);", On::kPlain,
     "race, copy not waited for", "ldmatrix_x4(a, rows"},
    {"tile one row too far", kProducts, "values.at(lane % 16,", "values.at(lane % 16 + 1,",
     On::kPlain, "copy not waited for", "ldmatrix_x4_trans(b"},
    {"stages overlap", kTiles, "kStageElements = KeyTile::kElements + ValueTile::kElements",
     "kStageElements = KeyTile::kElements + ValueTile::kElements - 64", On::kPlain,
     "copy not waited for", "cp_async<kAlignment>(to + i"},
    {"no zero fill of missing rows", kShared, "row < rows ? valid : 0", "valid", On::kPlain,
     "global memory out of bounds", "cp_async<kAlignment>(to + i"},
    {"no zero fill of missing columns", kShared,
     "kWidth == kColumns ? int(kChunkElements) : behind", "int(kChunkElements)", On::kOddDims,
     "global memory out of bounds", "cp_async<kAlignment>(to + i"},
    {"16-byte copies from unaligned rows", kShared, "copy_chunk<kAlignment, kWholeChunks>(to",
     "copy_chunk<16, kWholeChunks>(to", On::kUnaligned, "misaligned global memory access",
     "cp_async<kAlignment>(to + i"},
    {"stores of words to unaligned rows", kShared, "kAlignment < 4 || width < kChunkElements",
     "width < kChunkElements", On::kUnaligned, "misaligned global memory access",
     "store_global(reinterpret_cast<u32*>(to)"},
    {"padding of a row is stored", kShared, "scatter(to, bytes, clamp(width, kChunkElements))",
     "scatter(to, bytes, kChunkElements)", On::kOddDims, "global memory out of bounds",
     "if (i < valid) store_global"},
    {"rows behind the last are stored", kShared, "row >= left || ", "", On::kPlain,
     "global memory out of bounds", "store_global(reinterpret_cast<Bytes16*>(to)"},
    {"32-bit offset overflows", kTask, "tensor + batch * strides.batch",
     "tensor + int(u32(batch) * u32(strides.batch))", On::kFar, "global memory out of bounds",
     "cp_async<kAlignment>(to + i"},
    {"key head of the wrong group", kTask, "task.first_head / Config::kGroupSize",
     "task.first_head", On::kPlain, "global memory out of bounds", "cp_async<kAlignment>(to + i"},
    {"pieces of a chunk at one place", kShared, "cp_async<kAlignment>(to + i, from + i",
     "cp_async<kAlignment>(to, from + i", On::kOddDims, "copy not waited for",
     "cp_async<kAlignment>(to, from"},
    {"columns of a bias written while others read", kFlash, "bias.add_to(scores);",
     "bias.add_to(scores); bias.write_keys();", On::kLowRank, "race", "store_shared((tile.at(row"},
    {"padding of a bias's columns is not cleared", kBias, "clear_padding(key_tile());", "",
     On::kLowRank, "uninitialised shared memory", "ldmatrix_x4(b, corner"},
    {"columns of a bias end in the tile of values", kBias, "QueryTile{F::key_tile(Config::kStages)",
     "QueryTile{F::key_tile(Config::kStages - 1)", On::kLowRank, "race, copy not waited for",
     "store_shared((tile.at(row"},
    {"rows of a bias for the tile before", kFlash, "bias.read_ahead(first_key_of(current));",
     "bias.read_ahead(first_key);", On::kLowRank, "wrong result", ""},
    {"a pair of terms is not the other's", kBias, "kOfQuery ? second : again",
     "kOfQuery ? again : second", On::kLowRank, "wrong result", ""},
    {"kv factor of the query's head", kBias, "Place{task_.kv_head,", "Place{task_.first_head,",
     On::kLowRank, "wrong result", ""},
    {"scale folded although there is a bias", kFlash, "Hooks::kRank == 0 && ", "", On::kLowRank,
     "wrong result", ""},
    {"no barrier before the scratch is read", kOracle,
     "sync_block();\n  value = load_shared(scratch);", "value = load_shared(scratch);", On::kNaive,
     "uninitialised shared memory", "value = load_shared(scratch);"},
    {"no barrier before weights are replaced", kOracle, "    sync_block();\n  }\n  sum = ",
     "  }\n  sum = ", On::kNaive, "race", "store_shared(weights + thread"},
    {"one key too many", kOracle, "kv < args.kv_len ? weight_of", "kv <= args.kv_len ? weight_of",
     On::kNaive, "global memory out of bounds", "load_global(key + d)"},
    {"ldmatrix in half of the lanes only", kProducts, "ldmatrix_x4_trans(b",
     "if (lane < 16) ldmatrix_x4_trans(b", On::kPlain, "divergent collective",
     "if (lane < 16) ldmatrix_x4_trans(b"},
    {"barrier in a divergent branch", kOracle, "  sum = reduce_block",
     "  if (thread % 2 == 0) sync_block();\n  sum = reduce_block", On::kNaive,
     "divergent collective", "if (thread % 2 == 0) sync_block()"},
    {"a warp leaves early", kOracle, "  sum = reduce_block",
     "  if (thread >= 96) return;\n  sum = reduce_block", On::kNaive, "deadlock", "sync_block()"},
    {"a small part of floats left out", kTf32, "mma_m16n8k8_tf32(rest, a, b_small[first]",
     "if (false) mma_m16n8k8_tf32(rest, a, b_small[first]", On::kFloats, "wrong result", ""},
    {"floats cut off, not split", kTf32, "bits_of(whole - float_of(large[i]))", "0", On::kFloats,
     "wrong result", ""},
    {"weights and values in different orders of keys", kTf32, "block[r % 2 * 2 + r / 2]",
     "block[r]", On::kFloats, "wrong result", ""},
    {"weight of another lane", kFma, "quad + key / 2", "quad + key % 4", On::kNoTf32,
     "wrong result", ""},
    {"weights not moved on", kFma, "row[i / 4 % (F::kKeyBlocks - 1) + 1][i % 4];",
     "row[i / 4 % (F::kKeyBlocks - 1)][i % 4];", On::kNoTf32, "wrong result", ""},
    {"no barrier before keys are read, without copies", kFlash,
     "sync_block();  // All see the keys", "// All see the keys", On::kTuring,
     "race, uninitialised shared memory", "cp_async<kAlignment>(to + i"},
    {"one head's rows for the whole group", kTask, "Offset(i % kHeads) * head_stride",
     "Offset(0) * head_stride", On::kPacked, "wrong result", ""},
    {"position of another packed row", kTask, "first_q + u32(first_member + row) / kRowHeads",
     "first_q + u32(row) / kRowHeads", On::kPacked, "wrong result", ""},
    {"head of another packed row", kTask, "u32(first_member + row) % kRowHeads",
     "u32(row) % kRowHeads", On::kPacked, "wrong result", ""},
    {"no barrier between tasks", kFlash, "if (first > 0) sync_block();", "", On::kInTurn, "race",
     "load_shared(at(row"},
    {"the last round of tasks left out", kFlash, "first < tasks; first += blocks",
     "first + blocks < tasks; first += blocks", On::kInTurn, "wrong result", ""},
    {"columns of another warp", kTiles, "warp_index() / kRowWarps * (kColumnBlocks * 8)", "0",
     On::kColumns, "race, uninitialised shared memory", "pack2<Element>(low, high)"},
    {"bias of another stage", kFlash, "staged.load(stage, first_key);",
     "staged.load(0, first_key);", On::kStagedBias, "race, uninitialised shared memory",
     "load_shared(place"},
    {"bias of another row", kStaged, ".element(row, column)", ".element(row ^ 1, column)",
     On::kStagedBias, "wrong result", ""},
    {"bias behind its end", kStaged, "left < 0 ? 0 : int(left)", "int(Config::kTileKv)",
     On::kStagedBias, "global memory out of bounds", "load_global(i < valid"},
};

Case case_on(On on) {
  Case c;
  attune::Problem& p = c.problem;
  p.dtype = attune::Dtype::kF16;
  p.head_dim = 64;
  p.q_heads = 2;
  p.kv_heads = 1;
  p.mask = "causal";
  c.shape = {1, 70, 101};
  c.arch = "sm_80";
  c.data_seed = 3;
  const char* schedule = "flash_mma tile_q=64 tile_kv=32 stages=2 warps=4";
  switch (on) {
    case On::kPlain:
      break;
    case On::kOddDims:
      p.head_dim = 60;
      p.head_dim_v = 36;
      break;
    case On::kWideOut:
      p.head_dim = 32;
      p.head_dim_v = 128;
      break;
    case On::kUnaligned:
      for (MemoryLayout* layout : {&c.q, &c.k, &c.v, &c.out}) layout->gaps = {0, 0, 3};
      break;
    case On::kNegative:
      p.scale = -0.2;
      break;
    case On::kFar:
      c.shape.batch = 2;
      break;
    case On::kFewKeys:
      c.shape = {1, 70, 37};
      break;
    case On::kNoMask:
      p.mask = "true";
      break;
    case On::kLowRank:
      p.q_heads = 4;
      p.kv_heads = 2;
      p.low_rank_bias = {"factor_q", "factor_kv", 3};
      break;
    case On::kNaive:
      p.mask = "true";
      p.dtype = attune::Dtype::kF32;
      p.head_dim = 8;
      c.shape = {1, 5, 300};
      schedule = "naive";
      break;
    case On::kFloats:
    case On::kNoTf32:
      p.dtype = attune::Dtype::kF32;
      p.head_dim = 40;
      p.head_dim_v = 24;
      if (on == On::kNoTf32) c.arch = "sm_75";
      break;
    case On::kTuring:
      c.arch = "sm_75";
      break;
    case On::kPacked:
      p.q_heads = 6;
      p.kv_heads = 2;
      p.sink = "0.5 * h";
      c.shape = {1, 31, 101};
      schedule = "flash_mma tile_q=64 tile_kv=32 stages=2 warps=4 pack_gqa=1";
      break;
    case On::kInTurn:
      p.head_dim_v = 32;
      schedule = "flash_mma tile_q=64 tile_kv=32 stages=2 warps=4 heads_together=1 persistent=1";
      break;
    case On::kColumns:
      p.head_dim = 32;
      p.head_dim_v = 256;
      schedule = "flash_mma tile_q=64 tile_kv=32 stages=2 warps=8 column_warps=2";
      break;
    case On::kStagedBias:
      p.score = "score + bias[h, q, kv]";
      p.declarations.tensors["bias"] = {attune::Dtype::kF16, {}};
      schedule = "flash_mma tile_q=64 tile_kv=32 stages=2 warps=4 stage_bias=1";
      break;
  }
  p = p.normalized().value();
  c.schedule = attune::parse_schedule(schedule).value();
  return c;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  return at == text.npos ? "" : text.replace(at, from.size(), to);
}

std::string line_of(const std::string& text, unsigned line) {
  std::size_t begin = 0;
  for (unsigned i = 1; i < line && begin != text.npos; ++i) begin = text.find('\n', begin) + 1;
  return text.substr(begin, text.find('\n', begin) - begin);
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("planted faults are caught by the right check, at the right line, in every order") {
    if (!clang_or_skip()) return;
    std::printf("%-46s %-30s %s\n", "planted fault", "caught by", "at");
    for (const Mutation& mutation : kMutations) {
      INFO(std::string(mutation.name));
      const auto original = attune::embedded_template(mutation.file);
      REQUIRE(original);
      const std::string mutated = replaced(*original, mutation.from, mutation.to);
      REQUIRE_MESSAGE(!mutated.empty(), "the template has changed: plant this fault anew");
      for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        auto options = simulation_options(seed);
        options.workers = 1;
        options.templates = [&](std::string_view path) {
          return path == mutation.file ? mutated : attune::embedded_template(path);
        };
        if (mutation.on == On::kFar) options.stretch = std::int64_t{1} << 22;
        const Outcome outcome = attune::sim::run_case(case_on(mutation.on), options);
        INFO(outcome.reason);
        CHECK_FALSE(outcome.ok);
        const std::string caught = outcome.finding
                                       ? std::string(check_name(outcome.finding->check))
                                       : outcome.reason.substr(0, outcome.reason.find(':'));
        CHECK_MESSAGE(std::string(mutation.caught_by).find(caught) != std::string::npos, caught);
        std::string places;
        bool named = !outcome.finding;
        if (outcome.finding) {
          for (const auto& place : outcome.finding->places) {
            places += (places.empty() ? "" : ", ") + place.text();
            const std::string path = place.file.substr(place.file.find('/') + 1);
            const auto text = path == mutation.file ? mutated : attune::embedded_template(path);
            REQUIRE_MESSAGE(text, place.file);
            named = named || line_of(*text, place.line).find(mutation.at) != std::string::npos;
          }
        }
        CHECK_MESSAGE(named, "no line of the finding has `", std::string(mutation.at), "`");
        if (seed == 1) {
          std::printf("%-46s %-30s %s\n", mutation.name, caught.c_str(), places.c_str());
        }
      }
    }
  }

  TEST_CASE("unmutated skeletons are clean in many orders") {
    if (!clang_or_skip()) return;
    constexpr std::uint64_t kOrders = ATTUNE_SIMULATOR_STEP == 1 ? 25 : 5;  // Sanitizers are slow.
    for (const On on :
         {On::kPlain, On::kOddDims, On::kWideOut, On::kUnaligned, On::kNegative, On::kFar,
          On::kFewKeys, On::kNoMask, On::kLowRank, On::kNaive, On::kFloats, On::kNoTf32,
          On::kTuring, On::kPacked, On::kInTurn, On::kColumns, On::kStagedBias}) {
      const Case c = case_on(on);
      INFO(c.text());
      for (std::uint64_t seed = 1; seed <= kOrders; ++seed) {
        auto options = simulation_options(seed);
        options.workers = 1;
        if (on == On::kFar) options.stretch = std::int64_t{1} << 22;
        const Outcome outcome = attune::sim::run_case(c, options);
        REQUIRE_MESSAGE(outcome.ok, "seed ", seed, ": ", outcome.reason);
      }
    }
  }
}
