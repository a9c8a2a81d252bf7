// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/suite_list.h"

namespace attune {

std::vector<Suite> picture_suites() {
  constexpr Dtype f32 = Dtype::kF32, f16 = Dtype::kF16;
  const auto problem = [](Dtype dtype, int head_dim, SuiteHeads heads) {
    return suite_problem(dtype, head_dim, heads);
  };
  return {
      // config.json of google/vit-base-patch16-224: num_attention_heads 12, hidden_size 768.
      {"vit-b16",
       "ViT-B/16 at 224 x 224: 196 patches and one class token, 12 heads of 64",
       {{"batch1", problem(f32, 64, {12, 12}), {1, 197, 197}},
        {"batch8", problem(f32, 64, {12, 12}), {8, 197, 197}}}},
      // config.json of google/vit-large-patch16-224: num_attention_heads 16, hidden_size 1024.
      {"vit-l16",
       "ViT-L/16 at 224 x 224: 196 patches and one class token, 16 heads of 64",
       {{"batch1", problem(f32, 64, {16, 16}), {1, 197, 197}},
        {"batch8", problem(f32, 64, {16, 16}), {8, 197, 197}}}},
      // unet/config.json of Stable Diffusion 1.5: attention_head_dim 8, which counts heads;
      // block_out_channels 320, 640, 1280, 1280. The text encoder gives 77 tokens; batch 2 is
      // classifier-free guidance.
      {"sd15",
       "Stable Diffusion 1.5 at 512 x 512: self- and cross-attention of its U-Net, 8 heads, batch "
       "2",
       {{"self-64x64", problem(f16, 40, {8, 8}), {2, 4096, 4096}},
        {"self-32x32", problem(f16, 80, {8, 8}), {2, 1024, 1024}},
        {"self-16x16", problem(f16, 160, {8, 8}), {2, 256, 256}},
        {"self-8x8", problem(f16, 160, {8, 8}), {2, 64, 64}},
        {"cross-64x64", problem(f16, 40, {8, 8}), {2, 4096, 77}},
        {"cross-32x32", problem(f16, 80, {8, 8}), {2, 1024, 77}},
        {"cross-16x16", problem(f16, 160, {8, 8}), {2, 256, 77}},
        {"cross-8x8", problem(f16, 160, {8, 8}), {2, 64, 77}}}},
      // unet/config.json of stabilityai/stable-diffusion-xl-base-1.0: attention_head_dim
      // [5, 10, 20], which counts heads; block_out_channels [320, 640, 1280], the first without
      // attention; transformer_layers_per_block [1, 2, 10]. An image of 1024 x 1024 is a latent of
      // 128 x 128, halved before either of the blocks with attention.
      {"sdxl",
       "Stable Diffusion XL at 1024 x 1024: self- and cross-attention of its U-Net, heads of 64, "
       "batch 2",
       {{"self-64x64", problem(f16, 64, {10, 10}), {2, 4096, 4096}},
        {"self-32x32", problem(f16, 64, {20, 20}), {2, 1024, 1024}},
        {"cross-64x64", problem(f16, 64, {10, 10}), {2, 4096, 77}},
        {"cross-32x32", problem(f16, 64, {20, 20}), {2, 1024, 77}}}},
      // Attention over the frames of a video: each pixel of the latent is a sequence, so that there
      // are thousands of short ones. AnimateDiff, arXiv 2307.04725, on Stable Diffusion 1.5 at
      // 512 x 512: motion modules with 8 heads (num_attention_heads 8) behind the blocks of 320,
      // 640 and 1280 channels, 16 frames, positions for at most 24
      // (temporal_position_encoding_max_len); twice the pixels for guidance. ModelScope,
      // arXiv 2308.06571: unet/config.json of ali-vilab/text-to-video-ms-1.7b has
      // attention_head_dim 64, block_out_channels [320, 640, 1280, 1280] and sample_size 32.
      {"video-temporal",
       "attention over the frames of AnimateDiff and ModelScope: thousands of sequences of 16 or "
       "24",
       {{"animatediff-64x64-16", problem(f16, 40, {8, 8}), {2 * 64 * 64, 16, 16}},
        {"animatediff-32x32-16", problem(f16, 80, {8, 8}), {2 * 32 * 32, 16, 16}},
        {"animatediff-16x16-16", problem(f16, 160, {8, 8}), {2 * 16 * 16, 16, 16}},
        {"animatediff-64x64-24", problem(f16, 40, {8, 8}), {2 * 64 * 64, 24, 24}},
        {"modelscope-32x32-16", problem(f16, 64, {5, 5}), {2 * 32 * 32, 16, 16}},
        {"modelscope-16x16-16", problem(f16, 64, {10, 10}), {2 * 16 * 16, 16, 16}},
        {"modelscope-8x8-16", problem(f16, 64, {20, 20}), {2 * 8 * 8, 16, 16}}}},
  };
}

}  // namespace attune
