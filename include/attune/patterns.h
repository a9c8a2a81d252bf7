// SPDX-License-Identifier: Apache-2.0
// Published sparsity patterns, by the names of their field: each function gives the expressions
// that a Problem needs for one. A pattern is text like any other: it can be combined with `&&` and
// `||`, and every kernel family serves it. The guide is docs/guide/expressions.md.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include <attune/expression.h>
#include <attune/problem.h>
#include <attune/result.h>

namespace attune {

/// The expressions of a pattern and what they name.
struct Pattern {
  Expression score = expressions::score();
  Expression mask = true;
  std::string sink = {};  ///< Empty for none.
  /// Tensors and scalars that have to be given at every run. Each function says what they hold.
  Declarations declarations = {};
  /// What a person should know of this choice of parameters; empty if there is nothing.
  std::string warning = {};

  /// Sets the problem's score, mask and sink, and adds the declarations to its own.
  void apply_to(Problem& problem) const;
};

/// Block lists as data: per batch item and query head the kv blocks that each block of queries
/// attends to. The blocks of query block `i` of item `b` and head `h` are
/// indices[offsets[at]] … indices[offsets[at + 1] - 1] with at = (b · q_heads + h) · (q_blocks + 1)
/// + i, sorted upwards, none twice.
struct BlockLists {
  std::int64_t q_blocks = 0;          ///< ⌈q_len / block_size[0]⌉
  std::vector<std::int32_t> offsets;  ///< `block_offsets`, dense [batch, q_heads, q_blocks + 1].
  std::vector<std::int32_t> indices;  ///< `block_indices`, [n].
};

/// The chance, in 0 … 1, that a pair of blocks at this distance [blocks], 1 or more, is kept.
using BlockProbability = std::function<double(std::int64_t distance)>;

namespace patterns {

// --- windows and groups of a sequence ------------------------------------------------------------
// Queries stand at `pos`, aligned with the end of the keys. All of these are causal, so a query
// before the first key (q_len > kv_len) has no key: out 0, lse −inf.

/// The last `left` keys, the query's own, and the first `sinks` keys of the sequence. Either may be
/// a constant or a scalar given at every run.
/// Paper: StreamingLLM, arXiv 2309.17453.
Pattern sliding_window_with_sinks(const Expression& left, const Expression& sinks);

/// Per-head strided shards: blocks of `block` keys, of which head h sees the `local_blocks` nearest
/// and every `stride`-th, shifted from head to head so that the heads together see everything.
/// NOTE: together they see every causal block only if stride <= q_heads; `warning` says so where
/// they do not.
/// Errors: kInvalidArgument for a parameter below 1.
/// Paper: S2-Attention, arXiv 2407.17678.
Result<Pattern> strided_shards(int q_heads, int block, int local_blocks, int stride);

/// Groups of `group` positions, causal inside each; for the second half of the heads the groups
/// begin half a group earlier, so that information passes between neighbours.
/// NOTE: the published training code rolls the sequence and applies a causal mask to what was
/// rolled, which lets the first half group attend to the end of the sequence: to its own future.
/// Here the first and last half groups stand alone.
/// Errors: kInvalidArgument for q_heads below 1 or `group` below 2.
/// Paper: LongLoRA (shifted sparse attention), arXiv 2309.12307.
Result<Pattern> shifted_groups(int q_heads, int group);

/// Shifted groups of which some heads are put back in their unshifted place (segmentation and
/// reassembly): only the last `shifted_heads` heads are shifted; and the first `sinks` keys are
/// seen by every later query. NOTE: no code of the method is published; this is its description.
/// Errors: kInvalidArgument as above, for negative `sinks` and for shifted_heads outside
/// 0 … q_heads.
/// Paper: SinkLoRA, arXiv 2406.05678.
Result<Pattern> shifted_groups_with_sinks(int q_heads, int group, int shifted_heads, int sinks);

// --- images --------------------------------------------------------------------------------------
// Positions are the pixels of an image `width` wide, row by row: q and kv count from its first
// pixel.

/// What lies outside the image in a neighbourhood that reaches over its edge.
enum class ImageEdge {
  kMasked,    ///< Nothing: the sum runs over real pixels.
  kZeroKeys,  ///< Zero keys and zero values, as zero padding gives: they take part in the sum.
};

/// Image blocks of block × block queries, each attending to its own pixels and a halo of `halo`
/// around them. With kZeroKeys the pixels outside are counted by a `sink`: a zero key has score 0,
/// so this is exact where the score of a zero key is 0; and kv_len must be a multiple of `width`.
/// NOTE: a published implementation fills the wrong side of its mask, hiding the real pixels.
/// Errors: kInvalidArgument for `width` or `block` below 1 or a negative `halo`.
/// Paper: HaloNet, arXiv 2103.12731.
Result<Pattern> block_local_2d(int width, int block, int halo, ImageEdge edge = ImageEdge::kMasked);

/// Windows of window × window pixels, displaced by `shift` pixels to the right and down; what the
/// displacement cuts off at the edges attends to itself only. 0 gives plain windows.
/// Errors: kInvalidArgument for `width` or `window` below 1, or a shift outside 0 … window − 1.
/// Paper: Swin, arXiv 2103.14030.
Result<Pattern> shifted_windows_2d(int width, int window, int shift);

/// Relative positions of an image as a score: adds rel_rows[b, h, q, dy + reach] and
/// rel_columns[b, h, q, dx + reach], where dy and dx are the key's place seen from the query;
/// beyond `reach` in either direction that term is 0. The caller fills both tensors (f32, last axis
/// 2 · reach + 1) with the products of q and the relative embeddings. Use its `score` with one of
/// the masks above.
/// Errors: kInvalidArgument for `width` below 1 or a negative `reach`.
Result<Pattern> relative_logits_2d(int width, int reach);

// --- documents, prefixes, ids --------------------------------------------------------------------

enum class Direction { kCausal, kBidirectional };

/// Several documents one after the other in each item: a query sees its own. Tensor `doc`
/// [batch, kv_len] i32: the document of each position. A query before the first key has none.
Pattern packed_documents(Direction direction);

/// Prefix language model: the first prefix_len[b] keys are seen by all, the others causally.
/// Tensor `prefix_len` [batch] i32.
Pattern prefix_lm();

/// A query sees the keys that carry its own id (objects in self-attention, regions and prompts in
/// cross-attention). Tensors `q_id` [batch, q_len] and `kv_id` [batch, kv_len] i32. A query whose
/// id no key has gives out 0.
Pattern matching_ids();

/// Packed documents with ALiBi, bidirectional: −slope[h] · |distance| inside each document. Tensors
/// `doc` as above and `slope` [q_heads] f32, for which see alibi_slopes.
/// Paper: MosaicBERT, arXiv 2312.17482; ALiBi, arXiv 2108.12409.
Pattern alibi_documents();

/// The same for items padded to a common length: tensor `len` [batch] i32 has the used lengths, of
/// queries and keys alike. Padded queries give out 0.
Pattern alibi_padded();

/// The slopes of ALiBi: for a power of two 2^(−8/q_heads · (h + 1)); for other numbers of heads
/// those of the next lower power of two, then every second one of twice as many.
std::vector<float> alibi_slopes(int q_heads);

// --- random blocks -------------------------------------------------------------------------------

/// 1 / (1 + distance).
double inverse_distance(std::int64_t distance);

/// Block lists drawn at random: blocks that hold a query's own position are always kept, those
/// `distance` blocks before it with the given probability, later ones never (kCausal) or likewise
/// (kBidirectional). Draws depend only on (seed, item, head, query block, kv block): equal seeds
/// give equal lists on every machine. The lists say nothing of single keys: use them with mask
/// `causal`. NOTE: the paper's own probabilities are not public; inverse_distance is a stand-in.
/// Errors: kInvalidArgument for a block size that a Problem does not allow, a shape or a number of
/// heads that is negative, a probability outside 0 … 1, or more than 2^31 − 1 blocks.
/// Paper: PrFlashAttention, arXiv 2410.18441.
Result<BlockLists> random_blocks(const Shape& shape, int q_heads, std::array<int, 2> block_size,
                                 std::uint64_t seed,
                                 const BlockProbability& probability = inverse_distance,
                                 Direction direction = Direction::kCausal);

/// A causal pattern for random_blocks with inverse_distance: adds −ln(probability) to the scores,
/// so that the sums over the kept blocks are right on average.
Pattern inverse_distance_weights(std::array<int, 2> block_size);

}  // namespace patterns
}  // namespace attune
