// SPDX-License-Identifier: Apache-2.0
// The device's own primitives compile for the least architecture that each names, and become the
// instructions that they are named after. Needs NVIDIA's run-time compiler, no GPU.
#include <doctest/doctest.h>

#include "src/codegen/cuda/flatten.h"
#include "tests/runtime/cuda/skip.h"

namespace {

struct Row {
  const char* arch;
  std::vector<const char*> headers;
  const char* body;  // Sees `x`, a u32 of the thread, and `out`, where its result goes.
  std::vector<const char*> instructions;
};

const std::vector<Row>& rows() {
  static const std::vector<Row> all = {
      {"sm_75",
       {"barrier", "shuffle", "grid"},
       "sync_warp(); fence_block(); fence_device(); arrive_named(2, 64); sync_named(3, 64);\n"
       "x = shuffle_from(x, 3) + shuffle_up(x, 1) + shuffle_down(x, 2) + shuffle_xor(x, 4);\n"
       "const float f = shuffle_from(float(x), 5) + float(shuffle_xor(double(x), 1));\n"
       "store_global(out, u32(f) + vote_any(x > 1) + vote_all(x > 2) + vote_ballot(x > 3));\n"
       "sync_block();\n",
       {"bar.warp.sync", "fence.acq_rel.cta", "fence.acq_rel.gpu", "bar.arrive", "shfl.sync.idx",
        "shfl.sync.up", "shfl.sync.down", "vote.sync.any", "vote.sync.all", "vote.sync.ballot"}},
      {"sm_75",
       {"global", "shared"},
       "const SharedPtr<u32> at = shared_memory<u32>() + int(x);\n"
       "store_shared(at.as<float>(), 1.f); store_shared(at.as<u16>(), u16(2));\n"
       "store_shared(at.as<double>(), 1.0); store_shared(at.as<Bytes16>(), Bytes16{});\n"
       "x += atomic_add(out, 1u) + atomic_increment(out, 3u) + atomic_exchange(out, 4u) +\n"
       "     atomic_compare_exchange(out, 5u, 6u) + load_shared(at.as<u16>()) + load_shared(at);\n"
       "atomic_add(reinterpret_cast<float*>(out), load_shared(at.as<float>()));\n"
       "store_global(out, x + u32(load_shared(at.as<double>())) + load_shared(at.as<Bytes16>())"
       ".word[3]);\n",
       {"atom.global.add.u32", "atom.global.inc.u32", "atom.global.exch.b32", "atom.global.cas.b32",
        "atom.global.add.f32", "ld.shared.u16", "st.shared.u16", "st.shared.f32",
        "ld.shared.v4.u32"}},
      {"sm_75",
       {"mma", "ldmatrix", "math"},
       "u32 a[2], four[4]; float d[4] = {};\n"
       "ldmatrix_x2(a, shared_memory<u32>()); ldmatrix_x4_trans(four, shared_memory<u32>());\n"
       "ldmatrix_x2_trans(a, shared_memory<u32>()); ldmatrix_x4(four, shared_memory<u32>());\n"
       "mma_m16n8k8<F16>(d, a, four[1]);\n"
       "store_global(out, u32(tanh_approx(d[0]) + exp2_approx(d[1]) + log2_approx(d[2]) +\n"
       "                      reciprocal_approx(d[3])));\n",
       {"ldmatrix.sync.aligned.m8n8.x2.shared", "ldmatrix.sync.aligned.m8n8.x2.trans",
        "mma.sync.aligned.m16n8k8.row.col.f32.f16", "tanh.approx.f32", "rcp.approx.ftz.f32"}},
      {"sm_80",
       {"mma", "cp_async", "convert"},
       "u32 a4[4] = {x, x, x, x}, a2[2] = {x, x}; float d[4] = {};\n"
       "cp_async<4>(shared_memory<u32>(), out, 3); cp_async<16>(shared_memory<u32>(), out, 16);\n"
       "cp_async_commit(); cp_async_wait<0>();\n"
       "mma_m16n8k16<F16>(d, a4, x, x); mma_m16n8k16<Bf16>(d, a4, x, x);\n"
       "mma_m16n8k8<Bf16>(d, a2, x); mma_m16n8k8_tf32(d, a4, x, x);\n"
       "store_global(out, pack2<F16>(d[0], d[1]) + pack2<Bf16>(d[2], d[3]));\n",
       {"cp.async.ca.shared.global", "cp.async.cg.shared.global", "mma.sync.aligned.m16n8k16",
        "m16n8k8.row.col.f32.bf16", "m16n8k8.row.col.f32.tf32", "cvt.rn.bf16x2.f32"}},
      {"sm_90a",
       {"ldmatrix"},
       "const u32 four[4] = {x, x, x, x};\n"
       "stmatrix_x4(shared_memory<u32>(), four); stmatrix_x4_trans(shared_memory<u32>(), four);\n"
       "store_global(out, x);\n",
       {"stmatrix.sync.aligned.m8n8.x4.shared", "stmatrix.sync.aligned.m8n8.x4.trans"}},
  };
  return all;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE(
      "device primitives compile for their least architecture, into what they are named for") {
    const auto nvrtc = nvrtc_or_skip();
    if (!nvrtc) return;
    for (const Row& row : rows()) {
      std::string unit = "#include <device/global.cuh>\n#include <device/grid.cuh>\n";
      for (const char* header : row.headers) {
        unit += std::string("#include <device/") + header + ".cuh>\n";
      }
      unit += std::string(
                  "namespace attune {\n"
                  "extern \"C\" __global__ void tiny(const u32* in, u32* out) {\n"
                  "u32 x = load_global(in + thread_index());\n") +
              row.body + "}\n}\n";
      const auto source = attune::flatten(unit, "tiny.cu", attune::embedded_template);
      REQUIRE(source);
      const auto ptx = nvrtc->compile(*source, "tiny", row.arch, attune::CudaOutput::kPtx);
      REQUIRE_MESSAGE(ptx, (ptx ? "" : ptx.error().message + "\n" + ptx.error().detail));
      for (const char* instruction : row.instructions) {
        CHECK_MESSAGE(ptx->bytes.find(instruction) != std::string::npos, row.arch, ": no ",
                      std::string(instruction));
      }
      // The assembler has the last word on what an architecture has.
      const auto cubin = nvrtc->compile(*source, "tiny", row.arch, attune::CudaOutput::kCubin);
      CHECK_MESSAGE(cubin, (cubin ? "" : cubin.error().message + "\n" + cubin.error().detail));
    }
  }
}
