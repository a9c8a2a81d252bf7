// SPDX-License-Identifier: Apache-2.0
// In place of the instructions of AVX512-BF16 and AMX-BF16 that flash_cpu uses, LLVM IR for any CPU
// that gives the same sums of products, in another order and without taking denormal numbers as 0.
// Tile registers are one global, so that kernels must run on one thread; without a configuration,
// or after its release, they keep what they hold.
#pragma once

#include <string>

/// `source` with calls of these functions in place of the intrinsics, and no feature asked for.
inline std::string emulate_bf16(std::string source) {
  const auto replace_all = [&](const std::string& from, const std::string& to) {
    for (std::size_t at = 0; (at = source.find(from, at)) != source.npos; at += to.size()) {
      source.replace(at, from.size(), to);
    }
  };
  const auto remove_lines = [&](const std::string& start) {
    for (std::size_t at = 0; (at = source.find("\n" + start, at)) != source.npos;) {
      source.erase(at, source.find('\n', at + 1) - at);
    }
  };
  for (const char* type : {"void", "<16 x float>", "<16 x bfloat>"}) {
    remove_lines(std::string("declare ") + type + " @llvm.x86.");
  }
  replace_all("@llvm.x86.", "@emulated.");
  replace_all("bfloat", "i16");
  replace_all(R"( "target-features"="+avx512bf16,+amx-tile,+amx-bf16")", "");
  replace_all(R"( "target-features"="+avx512bf16")", "");
  return source + R"(
@tiles = internal global [8 x [16 x <16 x i32>]] zeroinitializer, align 64
@configured = internal global i1 false

define internal <16 x float> @products(<16 x float> %sum, <16 x i32> %a, <16 x i32> %b) #0 {
  %a_low = shl <16 x i32> %a, splat (i32 16)
  %b_low = shl <16 x i32> %b, splat (i32 16)
  %a_high = and <16 x i32> %a, splat (i32 -65536)
  %b_high = and <16 x i32> %b, splat (i32 -65536)
  %al = bitcast <16 x i32> %a_low to <16 x float>
  %bl = bitcast <16 x i32> %b_low to <16 x float>
  %ah = bitcast <16 x i32> %a_high to <16 x float>
  %bh = bitcast <16 x i32> %b_high to <16 x float>
  %high = fmul <16 x float> %ah, %bh
  %low = fmul <16 x float> %al, %bl
  %first = fadd <16 x float> %sum, %low
  %both = fadd <16 x float> %first, %high
  ret <16 x float> %both
}

define internal <16 x float> @emulated.avx512bf16.dpbf16ps.512(<16 x float> %sum, <32 x i16> %a, <32 x i16> %b) #0 {
  %wa = bitcast <32 x i16> %a to <16 x i32>
  %wb = bitcast <32 x i16> %b to <16 x i32>
  %r = call <16 x float> @products(<16 x float> %sum, <16 x i32> %wa, <16 x i32> %wb)
  ret <16 x float> %r
}

define internal <16 x i16> @emulated.avx512bf16.cvtneps2bf16.512(<16 x float> %x) #0 {
  %bits = bitcast <16 x float> %x to <16 x i32>
  %shifted = lshr <16 x i32> %bits, splat (i32 16)
  %odd = and <16 x i32> %shifted, splat (i32 1)
  %half = add <16 x i32> %odd, splat (i32 32767)
  %rounded = add <16 x i32> %bits, %half
  %nan = fcmp uno <16 x float> %x, zeroinitializer
  %chosen = select <16 x i1> %nan, <16 x i32> splat (i32 2143289344), <16 x i32> %rounded
  %upper = lshr <16 x i32> %chosen, splat (i32 16)
  %r = trunc <16 x i32> %upper to <16 x i16>
  ret <16 x i16> %r
}

define internal void @emulated.ldtilecfg(ptr %config) #0 {
  %p2 = getelementptr i64, ptr %config, i64 2
  %p3 = getelementptr i64, ptr %config, i64 3
  %p6 = getelementptr i64, ptr %config, i64 6
  %w0 = load i64, ptr %config
  %w2 = load i64, ptr %p2
  %w3 = load i64, ptr %p3
  %w6 = load i64, ptr %p6
  %palette = icmp eq i64 %w0, 1
  %columns = icmp eq i64 %w2, 18014673391583296
  %columns2 = icmp eq i64 %w3, 18014673391583296
  %rows = icmp eq i64 %w6, 1157442765409226768
  %c = and i1 %columns, %columns2
  %d = and i1 %palette, %rows
  %right = and i1 %c, %d
  store i1 %right, ptr @configured
  store [8 x [16 x <16 x i32>]] zeroinitializer, ptr @tiles
  ret void
}

define internal void @emulated.tilerelease() #0 {
  store i1 false, ptr @configured
  ret void
}

define internal void @emulated.tilezero(i8 %tile) #0 {
  %t = getelementptr [16 x <16 x i32>], ptr @tiles, i8 %tile
  %on = load i1, ptr @configured
  br i1 %on, label %clear, label %end
clear:
  store [16 x <16 x i32>] zeroinitializer, ptr %t
  br label %end
end:
  ret void
}

define internal void @emulated.tileloadd64(i8 %tile, ptr %from, i64 %stride) #0 {
entry:
  %t = getelementptr [16 x <16 x i32>], ptr @tiles, i8 %tile
  br label %row
row:
  %i = phi i64 [ 0, %entry ], [ %next, %row ]
  %offset = mul i64 %i, %stride
  %source = getelementptr i8, ptr %from, i64 %offset
  %target = getelementptr <16 x i32>, ptr %t, i64 %i
  %words = load <16 x i32>, ptr %source, align 2
  %old = load <16 x i32>, ptr %target, align 64
  %on = load i1, ptr @configured
  %kept = select i1 %on, <16 x i32> %words, <16 x i32> %old
  store <16 x i32> %kept, ptr %target, align 64
  %next = add i64 %i, 1
  %more = icmp slt i64 %next, 16
  br i1 %more, label %row, label %end
end:
  ret void
}

define internal void @emulated.tilestored64(i8 %tile, ptr %to, i64 %stride) #0 {
entry:
  %t = getelementptr [16 x <16 x i32>], ptr @tiles, i8 %tile
  br label %row
row:
  %i = phi i64 [ 0, %entry ], [ %next, %row ]
  %offset = mul i64 %i, %stride
  %target = getelementptr i8, ptr %to, i64 %offset
  %source = getelementptr <16 x i32>, ptr %t, i64 %i
  %words = load <16 x i32>, ptr %source, align 64
  store <16 x i32> %words, ptr %target, align 4
  %next = add i64 %i, 1
  %more = icmp slt i64 %next, 16
  br i1 %more, label %row, label %end
end:
  ret void
}

define internal void @emulated.tdpbf16ps(i8 %sums, i8 %left, i8 %right) #0 {
entry:
  %c = getelementptr [16 x <16 x i32>], ptr @tiles, i8 %sums
  %a = getelementptr [16 x <16 x i32>], ptr @tiles, i8 %left
  %b = getelementptr [16 x <16 x i32>], ptr @tiles, i8 %right
  br label %row
row:
  %m = phi i64 [ 0, %entry ], [ %m_next, %row_end ]
  %c_row = getelementptr <16 x float>, ptr %c, i64 %m
  %begin = load <16 x float>, ptr %c_row, align 64
  br label %step
step:
  %k = phi i64 [ 0, %row ], [ %k_next, %step ]
  %sum = phi <16 x float> [ %begin, %row ], [ %new, %step ]
  %a_row = getelementptr <16 x i32>, ptr %a, i64 %m
  %a_word = getelementptr i32, ptr %a_row, i64 %k
  %word = load i32, ptr %a_word
  %one = insertelement <16 x i32> poison, i32 %word, i64 0
  %all = shufflevector <16 x i32> %one, <16 x i32> poison, <16 x i32> zeroinitializer
  %b_row = getelementptr <16 x i32>, ptr %b, i64 %k
  %b_words = load <16 x i32>, ptr %b_row, align 64
  %new = call <16 x float> @products(<16 x float> %sum, <16 x i32> %all, <16 x i32> %b_words)
  %k_next = add i64 %k, 1
  %k_more = icmp slt i64 %k_next, 16
  br i1 %k_more, label %step, label %row_end
row_end:
  %on = load i1, ptr @configured
  %kept = select i1 %on, <16 x float> %new, <16 x float> %begin
  store <16 x float> %kept, ptr %c_row, align 64
  %m_next = add i64 %m, 1
  %m_more = icmp slt i64 %m_next, 16
  br i1 %m_more, label %row, label %end
end:
  ret void
}
)";
}
