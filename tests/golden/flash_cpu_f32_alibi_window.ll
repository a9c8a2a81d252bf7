; flash_cpu rows=4 tile_kv=32 tile_q=24 vectors=2 for x86-64-v3
; problem: f32 head_dim=32 head_dim_v=32 q_heads=8 kv_heads=2 scale=0.17677669529663687 score=[score - abs(pos - kv) * slope[h]] mask=[kv <= pos && pos - w <= kv] sink=s[h]
; FlashAttention-2 (arXiv 2307.08691, Algorithm 1); one task is one tile of query rows.
target triple = "x86_64-unknown-linux-gnu"

define void @flash_cpu_rows4_tile_kv32_tile_q24_vectors2(ptr noalias nocapture readonly %args, i64 %task, ptr noalias nocapture %scratch) #0 {
entry:
  ; task -> (batch, heads, tile of rows); tiles fastest, last tile first
  %v0 = getelementptr i64, ptr %args, i64 20
  %v1 = load i64, ptr %v0, align 8
  %v2 = getelementptr i64, ptr %args, i64 21
  %v3 = load i64, ptr %v2, align 8
  %v4 = add i64 %v1, 23
  %v5 = sdiv i64 %v4, 24
  %v6 = srem i64 %task, %v5
  %v7 = sub i64 %v5, 1
  %v8 = sub i64 %v7, %v6
  %v9 = sdiv i64 %task, %v5
  %v10 = sdiv i64 %v9, 8
  %v11 = srem i64 %v9, 8
  %v12 = sdiv i64 %v11, 4
  %v13 = mul i64 %v8, 24
  %v14 = load ptr, ptr %args, align 8
  %v15 = getelementptr i64, ptr %args, i64 5
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i64, ptr %args, i64 6
  %v18 = load i64, ptr %v17, align 8
  %v19 = getelementptr i64, ptr %args, i64 7
  %v20 = load i64, ptr %v19, align 8
  %v21 = mul i64 %v11, %v18
  %v22 = mul i64 %v10, %v16
  %v23 = add i64 %v22, %v21
  %v24 = getelementptr float, ptr %v14, i64 %v23
  %v25 = getelementptr i64, ptr %args, i64 1
  %v26 = load ptr, ptr %v25, align 8
  %v27 = getelementptr i64, ptr %args, i64 8
  %v28 = load i64, ptr %v27, align 8
  %v29 = getelementptr i64, ptr %args, i64 9
  %v30 = load i64, ptr %v29, align 8
  %v31 = getelementptr i64, ptr %args, i64 10
  %v32 = load i64, ptr %v31, align 8
  %v33 = mul i64 %v12, %v30
  %v34 = mul i64 %v10, %v28
  %v35 = add i64 %v34, %v33
  %v36 = getelementptr float, ptr %v26, i64 %v35
  %v37 = getelementptr i64, ptr %args, i64 2
  %v38 = load ptr, ptr %v37, align 8
  %v39 = getelementptr i64, ptr %args, i64 11
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr i64, ptr %args, i64 12
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr i64, ptr %args, i64 13
  %v44 = load i64, ptr %v43, align 8
  %v45 = mul i64 %v12, %v42
  %v46 = mul i64 %v10, %v40
  %v47 = add i64 %v46, %v45
  %v48 = getelementptr float, ptr %v38, i64 %v47
  %v49 = getelementptr i64, ptr %args, i64 3
  %v50 = load ptr, ptr %v49, align 8
  %v51 = getelementptr i64, ptr %args, i64 14
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr i64, ptr %args, i64 15
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr i64, ptr %args, i64 16
  %v56 = load i64, ptr %v55, align 8
  %v57 = mul i64 %v11, %v54
  %v58 = mul i64 %v10, %v52
  %v59 = add i64 %v58, %v57
  %v60 = getelementptr float, ptr %v50, i64 %v59
  %v61 = getelementptr i64, ptr %args, i64 4
  %v62 = load ptr, ptr %v61, align 8
  %v63 = icmp ne ptr %v62, null
  %v64 = getelementptr i64, ptr %args, i64 4
  %v65 = load ptr, ptr %v64, align 8
  %v66 = getelementptr i64, ptr %args, i64 17
  %v67 = load i64, ptr %v66, align 8
  %v68 = getelementptr i64, ptr %args, i64 18
  %v69 = load i64, ptr %v68, align 8
  %v70 = getelementptr i64, ptr %args, i64 19
  %v71 = load i64, ptr %v70, align 8
  %v72 = mul i64 %v11, %v69
  %v73 = mul i64 %v10, %v67
  %v74 = add i64 %v73, %v72
  %v75 = getelementptr float, ptr %v65, i64 %v74
  %v76 = sub i64 %v1, %v13
  %v77 = icmp slt i64 %v76, 24
  %v78 = select i1 %v77, i64 %v76, i64 24
  %v79 = add i64 %v78, 3
  %v80 = sdiv i64 %v79, 4
  %v81 = trunc i64 %v10 to i32
  %v82 = trunc i64 %v11 to i32
  %v83 = trunc i64 %v12 to i32
  %v84 = trunc i64 %v1 to i32
  %v85 = trunc i64 %v3 to i32
  %v86 = sext i32 %v85 to i64
  %v87 = sext i32 %v84 to i64
  %v88 = getelementptr i32, ptr %args, i64 74
  %v89 = load i32, ptr %v88, align 4
  %v90 = sext i32 %v89 to i64
  %v91 = add i64 %v87, %v90
  %v92 = add i64 %v91, 2147483647
  %v93 = sext i32 %v84 to i64
  %v94 = getelementptr i32, ptr %args, i64 74
  %v95 = load i32, ptr %v94, align 4
  %v96 = sext i32 %v95 to i64
  %v97 = add i64 %v93, %v96
  %v98 = sext i32 %v84 to i64
  %v99 = getelementptr i32, ptr %args, i64 74
  %v100 = load i32, ptr %v99, align 4
  %v101 = sext i32 %v100 to i64
  %v102 = getelementptr i32, ptr %args, i64 74
  %v103 = load i32, ptr %v102, align 4
  %v104 = getelementptr i32, ptr %args, i64 60
  %v105 = load ptr, ptr %v104, align 8
  %v106 = getelementptr i32, ptr %args, i64 62
  %v107 = load i64, ptr %v106, align 8
  %v108 = getelementptr i32, ptr %args, i64 70
  %v109 = load i32, ptr %v108, align 4
  %v110 = zext i32 %v82 to i64
  %v111 = mul i64 %v110, %v107
  %v112 = add i64 0, %v111
  %v113 = icmp ule i32 %v82, %v109
  %v114 = and i1 true, %v113
  %v115 = select i1 %v114, i64 %v112, i64 0
  %v116 = getelementptr float, ptr %v105, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = select i1 %v114, float %v117, float 0x0000000000000000
  %v119 = getelementptr i32, ptr %args, i64 46
  %v120 = load ptr, ptr %v119, align 8
  %v121 = getelementptr i32, ptr %args, i64 48
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr i32, ptr %args, i64 56
  %v124 = load i32, ptr %v123, align 4
  %v125 = zext i32 %v82 to i64
  %v126 = mul i64 %v125, %v122
  %v127 = add i64 0, %v126
  %v128 = icmp ule i32 %v82, %v124
  %v129 = and i1 true, %v128
  %v130 = select i1 %v129, i64 %v127, i64 0
  %v131 = getelementptr float, ptr %v120, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = select i1 %v129, float %v132, float 0x0000000000000000
  %v134 = add i64 %v13, %v78
  %v135 = sub i64 %v134, 1
  %v136 = add i64 %v135, %v86
  %v137 = icmp sle i64 %v136, %v92
  %v138 = add i64 %v13, %v86
  %v139 = add i64 %v138, 2147483648
  %v140 = icmp sle i64 %v97, %v139
  %v141 = and i1 %v137, %v140
  %v142 = sub i64 %v138, %v98
  %v143 = sub i64 %v142, %v101
  %v144 = select i1 %v141, i64 %v143, i64 0
  %v145 = add i64 %v135, %v86
  %v146 = sub i64 %v145, %v98
  %v147 = add i64 %v146, 1
  %v148 = add i64 %v135, %v86
  %v149 = sub i64 %v148, %v98
  %v150 = add i64 %v13, %v86
  %v151 = sub i64 %v150, %v98
  %v152 = sub i64 %v151, %v101
  %v153 = add i64 %v135, %v86
  %v154 = icmp sle i64 %v153, %v92
  %v155 = add i64 %v13, %v86
  %v156 = add i64 %v155, 2147483648
  %v157 = icmp sle i64 %v97, %v156
  %v158 = add i64 %v13, %v86
  %v159 = sub i64 %v158, %v98
  %v160 = sub i64 %v149, %v101
  ; query rows -> f32, scaled (in f64: any finite scale is exact)
  %v161 = mul i64 %v80, 4
  br label %query.0.head
query.0.head:
  %query.0 = phi i64 [ 0, %entry ], [ %v180, %query_depth.1.end ]
  %v162 = icmp slt i64 %query.0, %v161
  br i1 %v162, label %query.0.body, label %query.0.end
query.0.body:
  %v163 = sub i64 %v1, 1
  %v164 = add i64 %v13, %query.0
  %v165 = icmp slt i64 %v164, %v163
  %v166 = select i1 %v165, i64 %v164, i64 %v163
  %v167 = mul i64 %v166, %v20
  %v168 = getelementptr float, ptr %v24, i64 %v167
  br label %query_depth.1.head
query_depth.1.head:
  %query_depth.1 = phi i64 [ 0, %query.0.body ], [ %v179, %query_depth.1.body ]
  %v169 = icmp slt i64 %query_depth.1, 32
  br i1 %v169, label %query_depth.1.body, label %query_depth.1.end
query_depth.1.body:
  %v170 = getelementptr float, ptr %v168, i64 %query_depth.1
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = add i64 %query_depth.1, 0
  %v173 = mul i64 %query.0, 32
  %v174 = add i64 %v173, %v172
  %v175 = getelementptr float, ptr %scratch, i64 %v174
  %v176 = fpext <8 x float> %v171 to <8 x double>
  %v177 = fmul <8 x double> %v176, splat (double 0x3FC6A09E667F3BCC)
  %v178 = fptrunc <8 x double> %v177 to <8 x float>
  store <8 x float> %v178, ptr %v175, align 4
  %v179 = add i64 %query_depth.1, 8
  br label %query_depth.1.head
query_depth.1.end:
  %v180 = add i64 %query.0, 1
  br label %query.0.head
query.0.end:
  ; running maximum: the sink (in log2 units), sum: its weight, accumulators 0
  %v181 = mul i64 %v80, 8
  br label %clear.2.head
clear.2.head:
  %clear.2 = phi i64 [ 0, %query.0.end ], [ %v187, %clear.2.body ]
  %v182 = icmp slt i64 %clear.2, %v181
  br i1 %v182, label %clear.2.body, label %clear.2.end
clear.2.body:
  %v183 = getelementptr float, ptr %scratch, i64 2688
  %v184 = getelementptr float, ptr %v183, i64 %clear.2
  store <8 x float> splat (float 0xFFF0000000000000), ptr %v184, align 4
  %v185 = getelementptr float, ptr %scratch, i64 2784
  %v186 = getelementptr float, ptr %v185, i64 %clear.2
  store <8 x float> splat (float 0x0000000000000000), ptr %v186, align 4
  %v187 = add i64 %clear.2, 8
  br label %clear.2.head
clear.2.end:
  %v188 = mul i64 %v80, 4
  br label %sink.3.head
sink.3.head:
  %sink.3 = phi i64 [ 0, %clear.2.end ], [ %v218, %sink.3.body ]
  %v189 = icmp slt i64 %sink.3, %v188
  br i1 %v189, label %sink.3.body, label %sink.3.end
sink.3.body:
  %v190 = add i64 %v13, %sink.3
  %v191 = trunc i64 %v190 to i32
  %v192 = fmul float %v133, 0x3FF7154760000000
  %v193 = srem i64 %sink.3, 4
  %v194 = sdiv i64 %sink.3, 4
  %v195 = mul i64 %v194, 8
  %v196 = add i64 %v195, %v193
  %v197 = getelementptr float, ptr %scratch, i64 2688
  %v198 = getelementptr float, ptr %v197, i64 %v196
  store float %v192, ptr %v198, align 4
  %v199 = getelementptr float, ptr %scratch, i64 2784
  %v200 = getelementptr float, ptr %v199, i64 %v196
  %v201 = fcmp oeq float %v192, 0xFFF0000000000000
  %v202 = select i1 %v201, float 0x0000000000000000, float %v192
  %v203 = fsub float %v192, %v202
  %v204 = fcmp olt float %v203, 0xC05FC00000000000
  %v205 = select i1 %v204, float 0xC05FC00000000000, float %v203
  %v206 = fadd float %v205, 0x4168000FE0000000
  %v207 = fsub float %v206, 0x4168000FE0000000
  %v208 = fsub float %v205, %v207
  %v209 = call float @llvm.fmuladd.f32(float 0x3F55BBA160000000, float %v208, float 0x3F83CEA880000000)
  %v210 = call float @llvm.fmuladd.f32(float %v209, float %v208, float 0x3FAC6B7520000000)
  %v211 = call float @llvm.fmuladd.f32(float %v210, float %v208, float 0x3FCEBF9BC0000000)
  %v212 = call float @llvm.fmuladd.f32(float %v211, float %v208, float 0x3FE62E42A0000000)
  %v213 = call float @llvm.fmuladd.f32(float %v212, float %v208, float 0x3FF0000000000000)
  %v214 = bitcast float %v206 to i32
  %v215 = shl i32 %v214, 23
  %v216 = bitcast i32 %v215 to float
  %v217 = fmul float %v213, %v216
  store float %v217, ptr %v200, align 4
  %v218 = add i64 %sink.3, 1
  br label %sink.3.head
sink.3.end:
  %v219 = mul i64 %v80, 128
  br label %clear_out.4.head
clear_out.4.head:
  %clear_out.4 = phi i64 [ 0, %sink.3.end ], [ %v223, %clear_out.4.body ]
  %v220 = icmp slt i64 %clear_out.4, %v219
  br i1 %v220, label %clear_out.4.body, label %clear_out.4.end
clear_out.4.body:
  %v221 = getelementptr float, ptr %scratch, i64 1920
  %v222 = getelementptr float, ptr %v221, i64 %clear_out.4
  store <8 x float> splat (float 0x0000000000000000), ptr %v222, align 4
  %v223 = add i64 %clear_out.4, 8
  br label %clear_out.4.head
clear_out.4.end:
  %v224 = icmp slt i64 %v144, %v3
  %v225 = select i1 %v224, i64 %v144, i64 %v3
  %v226 = icmp sgt i64 %v225, 0
  %v227 = select i1 %v226, i64 %v225, i64 0
  %v228 = icmp slt i64 %v147, %v3
  %v229 = select i1 %v228, i64 %v147, i64 %v3
  %v230 = icmp sgt i64 %v229, %v227
  %v231 = select i1 %v230, i64 %v229, i64 %v227
  br label %kv_tile.5.head
kv_tile.5.head:
  %kv_tile.5 = phi i64 [ %v227, %clear_out.4.end ], [ %v1544, %row_block.9.end ]
  %v232 = icmp slt i64 %kv_tile.5, %v231
  br i1 %v232, label %kv_tile.5.body, label %kv_tile.5.end
kv_tile.5.body:
  %v233 = sub i64 %v231, %kv_tile.5
  %v234 = icmp slt i64 %v233, 32
  %v235 = select i1 %v234, i64 %v233, i64 32
  ; keys -> f32, transposed to depth-major panels
  %v236 = add i64 %v235, 15
  %v237 = sdiv i64 %v236, 16
  br label %key_panel.6.head
key_panel.6.head:
  %key_panel.6 = phi i64 [ 0, %kv_tile.5.body ], [ %v491, %key_depth.8.end ]
  %v238 = icmp slt i64 %key_panel.6, %v237
  br i1 %v238, label %key_panel.6.body, label %key_panel.6.end
key_panel.6.body:
  %v239 = mul i64 %key_panel.6, 16
  %v240 = add i64 %kv_tile.5, %v239
  %v241 = add i64 %v240, 0
  %v242 = sub i64 %v3, 1
  %v243 = icmp slt i64 %v241, %v242
  %v244 = select i1 %v243, i64 %v241, i64 %v242
  %v245 = mul i64 %v244, %v32
  %v246 = getelementptr float, ptr %v36, i64 %v245
  %v247 = mul i64 %key_panel.6, 16
  %v248 = add i64 %kv_tile.5, %v247
  %v249 = add i64 %v248, 1
  %v250 = sub i64 %v3, 1
  %v251 = icmp slt i64 %v249, %v250
  %v252 = select i1 %v251, i64 %v249, i64 %v250
  %v253 = mul i64 %v252, %v32
  %v254 = getelementptr float, ptr %v36, i64 %v253
  %v255 = mul i64 %key_panel.6, 16
  %v256 = add i64 %kv_tile.5, %v255
  %v257 = add i64 %v256, 2
  %v258 = sub i64 %v3, 1
  %v259 = icmp slt i64 %v257, %v258
  %v260 = select i1 %v259, i64 %v257, i64 %v258
  %v261 = mul i64 %v260, %v32
  %v262 = getelementptr float, ptr %v36, i64 %v261
  %v263 = mul i64 %key_panel.6, 16
  %v264 = add i64 %kv_tile.5, %v263
  %v265 = add i64 %v264, 3
  %v266 = sub i64 %v3, 1
  %v267 = icmp slt i64 %v265, %v266
  %v268 = select i1 %v267, i64 %v265, i64 %v266
  %v269 = mul i64 %v268, %v32
  %v270 = getelementptr float, ptr %v36, i64 %v269
  %v271 = mul i64 %key_panel.6, 16
  %v272 = add i64 %kv_tile.5, %v271
  %v273 = add i64 %v272, 4
  %v274 = sub i64 %v3, 1
  %v275 = icmp slt i64 %v273, %v274
  %v276 = select i1 %v275, i64 %v273, i64 %v274
  %v277 = mul i64 %v276, %v32
  %v278 = getelementptr float, ptr %v36, i64 %v277
  %v279 = mul i64 %key_panel.6, 16
  %v280 = add i64 %kv_tile.5, %v279
  %v281 = add i64 %v280, 5
  %v282 = sub i64 %v3, 1
  %v283 = icmp slt i64 %v281, %v282
  %v284 = select i1 %v283, i64 %v281, i64 %v282
  %v285 = mul i64 %v284, %v32
  %v286 = getelementptr float, ptr %v36, i64 %v285
  %v287 = mul i64 %key_panel.6, 16
  %v288 = add i64 %kv_tile.5, %v287
  %v289 = add i64 %v288, 6
  %v290 = sub i64 %v3, 1
  %v291 = icmp slt i64 %v289, %v290
  %v292 = select i1 %v291, i64 %v289, i64 %v290
  %v293 = mul i64 %v292, %v32
  %v294 = getelementptr float, ptr %v36, i64 %v293
  %v295 = mul i64 %key_panel.6, 16
  %v296 = add i64 %kv_tile.5, %v295
  %v297 = add i64 %v296, 7
  %v298 = sub i64 %v3, 1
  %v299 = icmp slt i64 %v297, %v298
  %v300 = select i1 %v299, i64 %v297, i64 %v298
  %v301 = mul i64 %v300, %v32
  %v302 = getelementptr float, ptr %v36, i64 %v301
  br label %key_depth.7.head
key_depth.7.head:
  %key_depth.7 = phi i64 [ 0, %key_panel.6.body ], [ %v364, %key_depth.7.body ]
  %v303 = icmp slt i64 %key_depth.7, 32
  br i1 %v303, label %key_depth.7.body, label %key_depth.7.end
key_depth.7.body:
  %v304 = getelementptr float, ptr %v246, i64 %key_depth.7
  %v305 = load <4 x float>, ptr %v304, align 4
  %v306 = getelementptr float, ptr %v278, i64 %key_depth.7
  %v307 = load <4 x float>, ptr %v306, align 4
  %v308 = shufflevector <4 x float> %v305, <4 x float> %v307, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v309 = getelementptr float, ptr %v254, i64 %key_depth.7
  %v310 = load <4 x float>, ptr %v309, align 4
  %v311 = getelementptr float, ptr %v286, i64 %key_depth.7
  %v312 = load <4 x float>, ptr %v311, align 4
  %v313 = shufflevector <4 x float> %v310, <4 x float> %v312, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v314 = getelementptr float, ptr %v262, i64 %key_depth.7
  %v315 = load <4 x float>, ptr %v314, align 4
  %v316 = getelementptr float, ptr %v294, i64 %key_depth.7
  %v317 = load <4 x float>, ptr %v316, align 4
  %v318 = shufflevector <4 x float> %v315, <4 x float> %v317, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v319 = getelementptr float, ptr %v270, i64 %key_depth.7
  %v320 = load <4 x float>, ptr %v319, align 4
  %v321 = getelementptr float, ptr %v302, i64 %key_depth.7
  %v322 = load <4 x float>, ptr %v321, align 4
  %v323 = shufflevector <4 x float> %v320, <4 x float> %v322, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v324 = shufflevector <8 x float> %v308, <8 x float> %v313, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v325 = shufflevector <8 x float> %v318, <8 x float> %v323, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v326 = shufflevector <8 x float> %v308, <8 x float> %v313, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v327 = shufflevector <8 x float> %v318, <8 x float> %v323, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v328 = shufflevector <8 x float> %v324, <8 x float> %v325, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v329 = shufflevector <8 x float> %v324, <8 x float> %v325, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v330 = shufflevector <8 x float> %v326, <8 x float> %v327, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v331 = shufflevector <8 x float> %v326, <8 x float> %v327, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v332 = add i64 %key_depth.7, 0
  %v333 = mul i64 %key_panel.6, 32
  %v334 = add i64 %v333, 0
  %v335 = add i64 %v334, %v332
  %v336 = getelementptr float, ptr %scratch, i64 768
  %v337 = mul i64 %v335, 16
  %v338 = add i64 %v337, 0
  %v339 = getelementptr float, ptr %v336, i64 %v338
  store <8 x float> %v328, ptr %v339, align 4
  %v340 = add i64 %key_depth.7, 1
  %v341 = mul i64 %key_panel.6, 32
  %v342 = add i64 %v341, 0
  %v343 = add i64 %v342, %v340
  %v344 = getelementptr float, ptr %scratch, i64 768
  %v345 = mul i64 %v343, 16
  %v346 = add i64 %v345, 0
  %v347 = getelementptr float, ptr %v344, i64 %v346
  store <8 x float> %v329, ptr %v347, align 4
  %v348 = add i64 %key_depth.7, 2
  %v349 = mul i64 %key_panel.6, 32
  %v350 = add i64 %v349, 0
  %v351 = add i64 %v350, %v348
  %v352 = getelementptr float, ptr %scratch, i64 768
  %v353 = mul i64 %v351, 16
  %v354 = add i64 %v353, 0
  %v355 = getelementptr float, ptr %v352, i64 %v354
  store <8 x float> %v330, ptr %v355, align 4
  %v356 = add i64 %key_depth.7, 3
  %v357 = mul i64 %key_panel.6, 32
  %v358 = add i64 %v357, 0
  %v359 = add i64 %v358, %v356
  %v360 = getelementptr float, ptr %scratch, i64 768
  %v361 = mul i64 %v359, 16
  %v362 = add i64 %v361, 0
  %v363 = getelementptr float, ptr %v360, i64 %v362
  store <8 x float> %v331, ptr %v363, align 4
  %v364 = add i64 %key_depth.7, 4
  br label %key_depth.7.head
key_depth.7.end:
  %v365 = mul i64 %key_panel.6, 16
  %v366 = add i64 %kv_tile.5, %v365
  %v367 = add i64 %v366, 8
  %v368 = sub i64 %v3, 1
  %v369 = icmp slt i64 %v367, %v368
  %v370 = select i1 %v369, i64 %v367, i64 %v368
  %v371 = mul i64 %v370, %v32
  %v372 = getelementptr float, ptr %v36, i64 %v371
  %v373 = mul i64 %key_panel.6, 16
  %v374 = add i64 %kv_tile.5, %v373
  %v375 = add i64 %v374, 9
  %v376 = sub i64 %v3, 1
  %v377 = icmp slt i64 %v375, %v376
  %v378 = select i1 %v377, i64 %v375, i64 %v376
  %v379 = mul i64 %v378, %v32
  %v380 = getelementptr float, ptr %v36, i64 %v379
  %v381 = mul i64 %key_panel.6, 16
  %v382 = add i64 %kv_tile.5, %v381
  %v383 = add i64 %v382, 10
  %v384 = sub i64 %v3, 1
  %v385 = icmp slt i64 %v383, %v384
  %v386 = select i1 %v385, i64 %v383, i64 %v384
  %v387 = mul i64 %v386, %v32
  %v388 = getelementptr float, ptr %v36, i64 %v387
  %v389 = mul i64 %key_panel.6, 16
  %v390 = add i64 %kv_tile.5, %v389
  %v391 = add i64 %v390, 11
  %v392 = sub i64 %v3, 1
  %v393 = icmp slt i64 %v391, %v392
  %v394 = select i1 %v393, i64 %v391, i64 %v392
  %v395 = mul i64 %v394, %v32
  %v396 = getelementptr float, ptr %v36, i64 %v395
  %v397 = mul i64 %key_panel.6, 16
  %v398 = add i64 %kv_tile.5, %v397
  %v399 = add i64 %v398, 12
  %v400 = sub i64 %v3, 1
  %v401 = icmp slt i64 %v399, %v400
  %v402 = select i1 %v401, i64 %v399, i64 %v400
  %v403 = mul i64 %v402, %v32
  %v404 = getelementptr float, ptr %v36, i64 %v403
  %v405 = mul i64 %key_panel.6, 16
  %v406 = add i64 %kv_tile.5, %v405
  %v407 = add i64 %v406, 13
  %v408 = sub i64 %v3, 1
  %v409 = icmp slt i64 %v407, %v408
  %v410 = select i1 %v409, i64 %v407, i64 %v408
  %v411 = mul i64 %v410, %v32
  %v412 = getelementptr float, ptr %v36, i64 %v411
  %v413 = mul i64 %key_panel.6, 16
  %v414 = add i64 %kv_tile.5, %v413
  %v415 = add i64 %v414, 14
  %v416 = sub i64 %v3, 1
  %v417 = icmp slt i64 %v415, %v416
  %v418 = select i1 %v417, i64 %v415, i64 %v416
  %v419 = mul i64 %v418, %v32
  %v420 = getelementptr float, ptr %v36, i64 %v419
  %v421 = mul i64 %key_panel.6, 16
  %v422 = add i64 %kv_tile.5, %v421
  %v423 = add i64 %v422, 15
  %v424 = sub i64 %v3, 1
  %v425 = icmp slt i64 %v423, %v424
  %v426 = select i1 %v425, i64 %v423, i64 %v424
  %v427 = mul i64 %v426, %v32
  %v428 = getelementptr float, ptr %v36, i64 %v427
  br label %key_depth.8.head
key_depth.8.head:
  %key_depth.8 = phi i64 [ 0, %key_depth.7.end ], [ %v490, %key_depth.8.body ]
  %v429 = icmp slt i64 %key_depth.8, 32
  br i1 %v429, label %key_depth.8.body, label %key_depth.8.end
key_depth.8.body:
  %v430 = getelementptr float, ptr %v372, i64 %key_depth.8
  %v431 = load <4 x float>, ptr %v430, align 4
  %v432 = getelementptr float, ptr %v404, i64 %key_depth.8
  %v433 = load <4 x float>, ptr %v432, align 4
  %v434 = shufflevector <4 x float> %v431, <4 x float> %v433, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v435 = getelementptr float, ptr %v380, i64 %key_depth.8
  %v436 = load <4 x float>, ptr %v435, align 4
  %v437 = getelementptr float, ptr %v412, i64 %key_depth.8
  %v438 = load <4 x float>, ptr %v437, align 4
  %v439 = shufflevector <4 x float> %v436, <4 x float> %v438, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v440 = getelementptr float, ptr %v388, i64 %key_depth.8
  %v441 = load <4 x float>, ptr %v440, align 4
  %v442 = getelementptr float, ptr %v420, i64 %key_depth.8
  %v443 = load <4 x float>, ptr %v442, align 4
  %v444 = shufflevector <4 x float> %v441, <4 x float> %v443, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v445 = getelementptr float, ptr %v396, i64 %key_depth.8
  %v446 = load <4 x float>, ptr %v445, align 4
  %v447 = getelementptr float, ptr %v428, i64 %key_depth.8
  %v448 = load <4 x float>, ptr %v447, align 4
  %v449 = shufflevector <4 x float> %v446, <4 x float> %v448, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v450 = shufflevector <8 x float> %v434, <8 x float> %v439, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v451 = shufflevector <8 x float> %v444, <8 x float> %v449, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v452 = shufflevector <8 x float> %v434, <8 x float> %v439, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v453 = shufflevector <8 x float> %v444, <8 x float> %v449, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v454 = shufflevector <8 x float> %v450, <8 x float> %v451, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v455 = shufflevector <8 x float> %v450, <8 x float> %v451, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v456 = shufflevector <8 x float> %v452, <8 x float> %v453, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v457 = shufflevector <8 x float> %v452, <8 x float> %v453, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v458 = add i64 %key_depth.8, 0
  %v459 = mul i64 %key_panel.6, 32
  %v460 = add i64 %v459, 0
  %v461 = add i64 %v460, %v458
  %v462 = getelementptr float, ptr %scratch, i64 768
  %v463 = mul i64 %v461, 16
  %v464 = add i64 %v463, 8
  %v465 = getelementptr float, ptr %v462, i64 %v464
  store <8 x float> %v454, ptr %v465, align 4
  %v466 = add i64 %key_depth.8, 1
  %v467 = mul i64 %key_panel.6, 32
  %v468 = add i64 %v467, 0
  %v469 = add i64 %v468, %v466
  %v470 = getelementptr float, ptr %scratch, i64 768
  %v471 = mul i64 %v469, 16
  %v472 = add i64 %v471, 8
  %v473 = getelementptr float, ptr %v470, i64 %v472
  store <8 x float> %v455, ptr %v473, align 4
  %v474 = add i64 %key_depth.8, 2
  %v475 = mul i64 %key_panel.6, 32
  %v476 = add i64 %v475, 0
  %v477 = add i64 %v476, %v474
  %v478 = getelementptr float, ptr %scratch, i64 768
  %v479 = mul i64 %v477, 16
  %v480 = add i64 %v479, 8
  %v481 = getelementptr float, ptr %v478, i64 %v480
  store <8 x float> %v456, ptr %v481, align 4
  %v482 = add i64 %key_depth.8, 3
  %v483 = mul i64 %key_panel.6, 32
  %v484 = add i64 %v483, 0
  %v485 = add i64 %v484, %v482
  %v486 = getelementptr float, ptr %scratch, i64 768
  %v487 = mul i64 %v485, 16
  %v488 = add i64 %v487, 8
  %v489 = getelementptr float, ptr %v486, i64 %v488
  store <8 x float> %v457, ptr %v489, align 4
  %v490 = add i64 %key_depth.8, 4
  br label %key_depth.8.head
key_depth.8.end:
  %v491 = add i64 %key_panel.6, 1
  br label %key_panel.6.head
key_panel.6.end:
  br label %row_block.9.head
row_block.9.head:
  %row_block.9 = phi i64 [ 0, %key_panel.6.end ], [ %v1543, %kept.10.end ]
  %v492 = icmp slt i64 %row_block.9, %v80
  br i1 %v492, label %row_block.9.body, label %row_block.9.end
row_block.9.body:
  %v493 = mul i64 %row_block.9, 4
  %v494 = add i64 %v13, %v493
  %v495 = add i64 %v13, %v78
  %v496 = sub i64 %v495, 1
  %v497 = add i64 %v494, 3
  %v498 = icmp slt i64 %v497, %v496
  %v499 = select i1 %v498, i64 %v497, i64 %v496
  %v500 = add i64 %kv_tile.5, %v235
  %v501 = sub i64 %v500, 1
  %v502 = add i64 %v499, %v86
  %v503 = icmp sle i64 %v502, %v92
  %v504 = add i64 %v494, %v86
  %v505 = add i64 %v504, 2147483648
  %v506 = icmp sle i64 %v97, %v505
  %v507 = and i1 %v503, %v506
  %v508 = sub i64 %v504, %v98
  %v509 = sub i64 %v508, %v101
  %v510 = select i1 %v507, i64 %v509, i64 0
  %v511 = add i64 %v499, %v86
  %v512 = sub i64 %v511, %v98
  %v513 = add i64 %v512, 1
  %v514 = sub i64 %v513, %kv_tile.5
  %v515 = icmp slt i64 %v514, %v235
  %v516 = select i1 %v515, i64 %v514, i64 %v235
  %v517 = icmp sgt i64 %v516, 0
  %v518 = select i1 %v517, i64 %v516, i64 0
  %v519 = add i64 %kv_tile.5, %v235
  %v520 = icmp sle i64 %v519, %v510
  %v521 = icmp eq i64 %v518, 0
  %v522 = or i1 %v521, %v520
  %v523 = add i64 %v499, %v86
  %v524 = sub i64 %v523, %v98
  %v525 = icmp slt i64 %v524, %kv_tile.5
  %v526 = add i64 %v494, %v86
  %v527 = sub i64 %v526, %v98
  %v528 = sub i64 %v527, %v101
  %v529 = icmp slt i64 %v501, %v528
  %v530 = icmp sle i64 %v523, %v92
  %v531 = and i1 %v529, %v530
  %v532 = add i64 %v526, 2147483648
  %v533 = icmp sle i64 %v97, %v532
  %v534 = and i1 %v531, %v533
  %v535 = or i1 %v525, %v534
  %v536 = or i1 %v522, %v535
  %v537 = xor i1 %v536, 1
  br i1 %v537, label %kept.10.then, label %kept.10.end
kept.10.then:
  %v538 = add i64 %v494, %v86
  %v539 = sub i64 %v538, %v98
  %v540 = icmp sle i64 %v501, %v539
  %v541 = add i64 %v499, %v86
  %v542 = icmp sle i64 %v541, %v92
  %v543 = and i1 %v540, %v542
  %v544 = add i64 %v538, 2147483648
  %v545 = icmp sle i64 %v97, %v544
  %v546 = and i1 %v543, %v545
  %v547 = sub i64 %v541, %v98
  %v548 = sub i64 %v547, %v101
  %v549 = icmp sle i64 %v548, %kv_tile.5
  %v550 = and i1 %v546, %v549
  %v551 = icmp eq i64 %v518, 32
  %v552 = and i1 %v551, %v550
  ; score = query * keys
  %v553 = add i64 %v518, 15
  %v554 = sdiv i64 %v553, 16
  %v555 = mul i64 %row_block.9, 4
  %v556 = mul i64 %v555, 32
  %v557 = add i64 %v556, 0
  %v558 = getelementptr float, ptr %scratch, i64 %v557
  br label %score_panel.11.head
score_panel.11.head:
  %score_panel.11 = phi i64 [ 0, %kept.10.then ], [ %v771, %score_depth_rest.13.end ]
  %v559 = icmp slt i64 %score_panel.11, %v554
  br i1 %v559, label %score_panel.11.body, label %score_panel.11.end
score_panel.11.body:
  %v560 = mul i64 %score_panel.11, 32
  %v561 = getelementptr float, ptr %scratch, i64 768
  %v562 = mul i64 %v560, 16
  %v563 = add i64 %v562, 0
  %v564 = getelementptr float, ptr %v561, i64 %v563
  %v565 = sdiv i64 32, 4
  %v566 = mul i64 %v565, 4
  br label %score_depth.12.head
score_depth.12.head:
  %score_depth.12 = phi i64 [ 0, %score_panel.11.body ], [ %v716, %score_depth.12.body ]
  %v567 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v693, %score_depth.12.body ]
  %v568 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v694, %score_depth.12.body ]
  %v569 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v700, %score_depth.12.body ]
  %v570 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v701, %score_depth.12.body ]
  %v571 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v707, %score_depth.12.body ]
  %v572 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v708, %score_depth.12.body ]
  %v573 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v714, %score_depth.12.body ]
  %v574 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v715, %score_depth.12.body ]
  %v575 = icmp slt i64 %score_depth.12, %v566
  br i1 %v575, label %score_depth.12.body, label %score_depth.12.end
score_depth.12.body:
  %v576 = add i64 %score_depth.12, 0
  %v577 = mul i64 %v576, 16
  %v578 = getelementptr float, ptr %v564, i64 %v577
  %v579 = load <8 x float>, ptr %v578, align 32
  %v580 = mul i64 %v576, 16
  %v581 = getelementptr float, ptr %v564, i64 %v580
  %v582 = getelementptr float, ptr %v581, i64 8
  %v583 = load <8 x float>, ptr %v582, align 32
  %v584 = getelementptr float, ptr %v558, i64 %v576
  %v585 = load float, ptr %v584, align 4
  %v586 = insertelement <8 x float> poison, float %v585, i64 0
  %v587 = shufflevector <8 x float> %v586, <8 x float> poison, <8 x i32> zeroinitializer
  %v588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v587, <8 x float> %v579, <8 x float> %v567)
  %v589 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v587, <8 x float> %v583, <8 x float> %v568)
  %v590 = getelementptr float, ptr %v558, i64 %v576
  %v591 = getelementptr float, ptr %v590, i64 32
  %v592 = load float, ptr %v591, align 4
  %v593 = insertelement <8 x float> poison, float %v592, i64 0
  %v594 = shufflevector <8 x float> %v593, <8 x float> poison, <8 x i32> zeroinitializer
  %v595 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v594, <8 x float> %v579, <8 x float> %v569)
  %v596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v594, <8 x float> %v583, <8 x float> %v570)
  %v597 = getelementptr float, ptr %v558, i64 %v576
  %v598 = getelementptr float, ptr %v597, i64 64
  %v599 = load float, ptr %v598, align 4
  %v600 = insertelement <8 x float> poison, float %v599, i64 0
  %v601 = shufflevector <8 x float> %v600, <8 x float> poison, <8 x i32> zeroinitializer
  %v602 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v601, <8 x float> %v579, <8 x float> %v571)
  %v603 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v601, <8 x float> %v583, <8 x float> %v572)
  %v604 = getelementptr float, ptr %v558, i64 %v576
  %v605 = getelementptr float, ptr %v604, i64 96
  %v606 = load float, ptr %v605, align 4
  %v607 = insertelement <8 x float> poison, float %v606, i64 0
  %v608 = shufflevector <8 x float> %v607, <8 x float> poison, <8 x i32> zeroinitializer
  %v609 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v608, <8 x float> %v579, <8 x float> %v573)
  %v610 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v608, <8 x float> %v583, <8 x float> %v574)
  %v611 = add i64 %score_depth.12, 1
  %v612 = mul i64 %v611, 16
  %v613 = getelementptr float, ptr %v564, i64 %v612
  %v614 = load <8 x float>, ptr %v613, align 32
  %v615 = mul i64 %v611, 16
  %v616 = getelementptr float, ptr %v564, i64 %v615
  %v617 = getelementptr float, ptr %v616, i64 8
  %v618 = load <8 x float>, ptr %v617, align 32
  %v619 = getelementptr float, ptr %v558, i64 %v611
  %v620 = load float, ptr %v619, align 4
  %v621 = insertelement <8 x float> poison, float %v620, i64 0
  %v622 = shufflevector <8 x float> %v621, <8 x float> poison, <8 x i32> zeroinitializer
  %v623 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v622, <8 x float> %v614, <8 x float> %v588)
  %v624 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v622, <8 x float> %v618, <8 x float> %v589)
  %v625 = getelementptr float, ptr %v558, i64 %v611
  %v626 = getelementptr float, ptr %v625, i64 32
  %v627 = load float, ptr %v626, align 4
  %v628 = insertelement <8 x float> poison, float %v627, i64 0
  %v629 = shufflevector <8 x float> %v628, <8 x float> poison, <8 x i32> zeroinitializer
  %v630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v629, <8 x float> %v614, <8 x float> %v595)
  %v631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v629, <8 x float> %v618, <8 x float> %v596)
  %v632 = getelementptr float, ptr %v558, i64 %v611
  %v633 = getelementptr float, ptr %v632, i64 64
  %v634 = load float, ptr %v633, align 4
  %v635 = insertelement <8 x float> poison, float %v634, i64 0
  %v636 = shufflevector <8 x float> %v635, <8 x float> poison, <8 x i32> zeroinitializer
  %v637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v636, <8 x float> %v614, <8 x float> %v602)
  %v638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v636, <8 x float> %v618, <8 x float> %v603)
  %v639 = getelementptr float, ptr %v558, i64 %v611
  %v640 = getelementptr float, ptr %v639, i64 96
  %v641 = load float, ptr %v640, align 4
  %v642 = insertelement <8 x float> poison, float %v641, i64 0
  %v643 = shufflevector <8 x float> %v642, <8 x float> poison, <8 x i32> zeroinitializer
  %v644 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v643, <8 x float> %v614, <8 x float> %v609)
  %v645 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v643, <8 x float> %v618, <8 x float> %v610)
  %v646 = add i64 %score_depth.12, 2
  %v647 = mul i64 %v646, 16
  %v648 = getelementptr float, ptr %v564, i64 %v647
  %v649 = load <8 x float>, ptr %v648, align 32
  %v650 = mul i64 %v646, 16
  %v651 = getelementptr float, ptr %v564, i64 %v650
  %v652 = getelementptr float, ptr %v651, i64 8
  %v653 = load <8 x float>, ptr %v652, align 32
  %v654 = getelementptr float, ptr %v558, i64 %v646
  %v655 = load float, ptr %v654, align 4
  %v656 = insertelement <8 x float> poison, float %v655, i64 0
  %v657 = shufflevector <8 x float> %v656, <8 x float> poison, <8 x i32> zeroinitializer
  %v658 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v657, <8 x float> %v649, <8 x float> %v623)
  %v659 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v657, <8 x float> %v653, <8 x float> %v624)
  %v660 = getelementptr float, ptr %v558, i64 %v646
  %v661 = getelementptr float, ptr %v660, i64 32
  %v662 = load float, ptr %v661, align 4
  %v663 = insertelement <8 x float> poison, float %v662, i64 0
  %v664 = shufflevector <8 x float> %v663, <8 x float> poison, <8 x i32> zeroinitializer
  %v665 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v664, <8 x float> %v649, <8 x float> %v630)
  %v666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v664, <8 x float> %v653, <8 x float> %v631)
  %v667 = getelementptr float, ptr %v558, i64 %v646
  %v668 = getelementptr float, ptr %v667, i64 64
  %v669 = load float, ptr %v668, align 4
  %v670 = insertelement <8 x float> poison, float %v669, i64 0
  %v671 = shufflevector <8 x float> %v670, <8 x float> poison, <8 x i32> zeroinitializer
  %v672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v671, <8 x float> %v649, <8 x float> %v637)
  %v673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v671, <8 x float> %v653, <8 x float> %v638)
  %v674 = getelementptr float, ptr %v558, i64 %v646
  %v675 = getelementptr float, ptr %v674, i64 96
  %v676 = load float, ptr %v675, align 4
  %v677 = insertelement <8 x float> poison, float %v676, i64 0
  %v678 = shufflevector <8 x float> %v677, <8 x float> poison, <8 x i32> zeroinitializer
  %v679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v678, <8 x float> %v649, <8 x float> %v644)
  %v680 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v678, <8 x float> %v653, <8 x float> %v645)
  %v681 = add i64 %score_depth.12, 3
  %v682 = mul i64 %v681, 16
  %v683 = getelementptr float, ptr %v564, i64 %v682
  %v684 = load <8 x float>, ptr %v683, align 32
  %v685 = mul i64 %v681, 16
  %v686 = getelementptr float, ptr %v564, i64 %v685
  %v687 = getelementptr float, ptr %v686, i64 8
  %v688 = load <8 x float>, ptr %v687, align 32
  %v689 = getelementptr float, ptr %v558, i64 %v681
  %v690 = load float, ptr %v689, align 4
  %v691 = insertelement <8 x float> poison, float %v690, i64 0
  %v692 = shufflevector <8 x float> %v691, <8 x float> poison, <8 x i32> zeroinitializer
  %v693 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v692, <8 x float> %v684, <8 x float> %v658)
  %v694 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v692, <8 x float> %v688, <8 x float> %v659)
  %v695 = getelementptr float, ptr %v558, i64 %v681
  %v696 = getelementptr float, ptr %v695, i64 32
  %v697 = load float, ptr %v696, align 4
  %v698 = insertelement <8 x float> poison, float %v697, i64 0
  %v699 = shufflevector <8 x float> %v698, <8 x float> poison, <8 x i32> zeroinitializer
  %v700 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v699, <8 x float> %v684, <8 x float> %v665)
  %v701 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v699, <8 x float> %v688, <8 x float> %v666)
  %v702 = getelementptr float, ptr %v558, i64 %v681
  %v703 = getelementptr float, ptr %v702, i64 64
  %v704 = load float, ptr %v703, align 4
  %v705 = insertelement <8 x float> poison, float %v704, i64 0
  %v706 = shufflevector <8 x float> %v705, <8 x float> poison, <8 x i32> zeroinitializer
  %v707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v706, <8 x float> %v684, <8 x float> %v672)
  %v708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v706, <8 x float> %v688, <8 x float> %v673)
  %v709 = getelementptr float, ptr %v558, i64 %v681
  %v710 = getelementptr float, ptr %v709, i64 96
  %v711 = load float, ptr %v710, align 4
  %v712 = insertelement <8 x float> poison, float %v711, i64 0
  %v713 = shufflevector <8 x float> %v712, <8 x float> poison, <8 x i32> zeroinitializer
  %v714 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v713, <8 x float> %v684, <8 x float> %v679)
  %v715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v713, <8 x float> %v688, <8 x float> %v680)
  %v716 = add i64 %score_depth.12, 4
  br label %score_depth.12.head
score_depth.12.end:
  br label %score_depth_rest.13.head
score_depth_rest.13.head:
  %score_depth_rest.13 = phi i64 [ %v566, %score_depth.12.end ], [ %v760, %score_depth_rest.13.body ]
  %v717 = phi <8 x float> [ %v567, %score_depth.12.end ], [ %v737, %score_depth_rest.13.body ]
  %v718 = phi <8 x float> [ %v568, %score_depth.12.end ], [ %v738, %score_depth_rest.13.body ]
  %v719 = phi <8 x float> [ %v569, %score_depth.12.end ], [ %v744, %score_depth_rest.13.body ]
  %v720 = phi <8 x float> [ %v570, %score_depth.12.end ], [ %v745, %score_depth_rest.13.body ]
  %v721 = phi <8 x float> [ %v571, %score_depth.12.end ], [ %v751, %score_depth_rest.13.body ]
  %v722 = phi <8 x float> [ %v572, %score_depth.12.end ], [ %v752, %score_depth_rest.13.body ]
  %v723 = phi <8 x float> [ %v573, %score_depth.12.end ], [ %v758, %score_depth_rest.13.body ]
  %v724 = phi <8 x float> [ %v574, %score_depth.12.end ], [ %v759, %score_depth_rest.13.body ]
  %v725 = icmp slt i64 %score_depth_rest.13, 32
  br i1 %v725, label %score_depth_rest.13.body, label %score_depth_rest.13.end
score_depth_rest.13.body:
  %v726 = mul i64 %score_depth_rest.13, 16
  %v727 = getelementptr float, ptr %v564, i64 %v726
  %v728 = load <8 x float>, ptr %v727, align 32
  %v729 = mul i64 %score_depth_rest.13, 16
  %v730 = getelementptr float, ptr %v564, i64 %v729
  %v731 = getelementptr float, ptr %v730, i64 8
  %v732 = load <8 x float>, ptr %v731, align 32
  %v733 = getelementptr float, ptr %v558, i64 %score_depth_rest.13
  %v734 = load float, ptr %v733, align 4
  %v735 = insertelement <8 x float> poison, float %v734, i64 0
  %v736 = shufflevector <8 x float> %v735, <8 x float> poison, <8 x i32> zeroinitializer
  %v737 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v736, <8 x float> %v728, <8 x float> %v717)
  %v738 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v736, <8 x float> %v732, <8 x float> %v718)
  %v739 = getelementptr float, ptr %v558, i64 %score_depth_rest.13
  %v740 = getelementptr float, ptr %v739, i64 32
  %v741 = load float, ptr %v740, align 4
  %v742 = insertelement <8 x float> poison, float %v741, i64 0
  %v743 = shufflevector <8 x float> %v742, <8 x float> poison, <8 x i32> zeroinitializer
  %v744 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v743, <8 x float> %v728, <8 x float> %v719)
  %v745 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v743, <8 x float> %v732, <8 x float> %v720)
  %v746 = getelementptr float, ptr %v558, i64 %score_depth_rest.13
  %v747 = getelementptr float, ptr %v746, i64 64
  %v748 = load float, ptr %v747, align 4
  %v749 = insertelement <8 x float> poison, float %v748, i64 0
  %v750 = shufflevector <8 x float> %v749, <8 x float> poison, <8 x i32> zeroinitializer
  %v751 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v750, <8 x float> %v728, <8 x float> %v721)
  %v752 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v750, <8 x float> %v732, <8 x float> %v722)
  %v753 = getelementptr float, ptr %v558, i64 %score_depth_rest.13
  %v754 = getelementptr float, ptr %v753, i64 96
  %v755 = load float, ptr %v754, align 4
  %v756 = insertelement <8 x float> poison, float %v755, i64 0
  %v757 = shufflevector <8 x float> %v756, <8 x float> poison, <8 x i32> zeroinitializer
  %v758 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v757, <8 x float> %v728, <8 x float> %v723)
  %v759 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v757, <8 x float> %v732, <8 x float> %v724)
  %v760 = add i64 %score_depth_rest.13, 1
  br label %score_depth_rest.13.head
score_depth_rest.13.end:
  %v761 = mul i64 %score_panel.11, 16
  %v762 = getelementptr float, ptr %scratch, i64 1792
  %v763 = getelementptr float, ptr %v762, i64 %v761
  store <8 x float> %v717, ptr %v763, align 4
  %v764 = getelementptr float, ptr %v763, i64 8
  store <8 x float> %v718, ptr %v764, align 4
  %v765 = getelementptr float, ptr %v763, i64 32
  store <8 x float> %v719, ptr %v765, align 4
  %v766 = getelementptr float, ptr %v763, i64 40
  store <8 x float> %v720, ptr %v766, align 4
  %v767 = getelementptr float, ptr %v763, i64 64
  store <8 x float> %v721, ptr %v767, align 4
  %v768 = getelementptr float, ptr %v763, i64 72
  store <8 x float> %v722, ptr %v768, align 4
  %v769 = getelementptr float, ptr %v763, i64 96
  store <8 x float> %v723, ptr %v769, align 4
  %v770 = getelementptr float, ptr %v763, i64 104
  store <8 x float> %v724, ptr %v770, align 4
  %v771 = add i64 %score_panel.11, 1
  br label %score_panel.11.head
score_panel.11.end:
  br i1 %v552, label %full.14.then, label %full.14.else
full.14.then:
  ; weights of a full tile
  %v772 = trunc i64 %v518 to i32
  %v773 = trunc i64 %kv_tile.5 to i32
  br label %weight_row.15.head
weight_row.15.head:
  %weight_row.15 = phi i64 [ 0, %full.14.then ], [ %v982, %weights.16.end ]
  %v774 = icmp slt i64 %weight_row.15, 4
  br i1 %v774, label %weight_row.15.body, label %weight_row.15.end
weight_row.15.body:
  %v775 = getelementptr float, ptr %scratch, i64 1792
  %v776 = mul i64 %weight_row.15, 32
  %v777 = add i64 %v776, 0
  %v778 = getelementptr float, ptr %v775, i64 %v777
  %v779 = mul i64 %row_block.9, 4
  %v780 = add i64 %v779, %weight_row.15
  %v781 = add i64 %v13, %v780
  %v782 = trunc i64 %v781 to i32
  %v783 = add i32 %v782, %v85
  %v784 = sub i32 %v783, %v84
  %v785 = sub i32 %v784, %v103
  %v786 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v787 = load <8 x float>, ptr %v778, align 4
  %v788 = insertelement <8 x i32> poison, i32 %v773, i64 0
  %v789 = shufflevector <8 x i32> %v788, <8 x i32> poison, <8 x i32> zeroinitializer
  %v790 = add <8 x i32> %v789, %v786
  %v791 = insertelement <8 x i32> poison, i32 %v784, i64 0
  %v792 = shufflevector <8 x i32> %v791, <8 x i32> poison, <8 x i32> zeroinitializer
  %v793 = sub <8 x i32> %v792, %v790
  %v794 = sub <8 x i32> splat (i32 0), %v793
  %v795 = icmp slt <8 x i32> %v793, splat (i32 0)
  %v796 = select <8 x i1> %v795, <8 x i32> %v794, <8 x i32> %v793
  %v797 = sitofp <8 x i32> %v796 to <8 x float>
  %v798 = insertelement <8 x float> poison, float %v118, i64 0
  %v799 = shufflevector <8 x float> %v798, <8 x float> poison, <8 x i32> zeroinitializer
  %v800 = fmul <8 x float> %v797, %v799
  %v801 = fsub <8 x float> %v787, %v800
  %v802 = fmul <8 x float> %v801, splat (float 0x3FF7154760000000)
  store <8 x float> %v802, ptr %v778, align 4
  %v803 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v804 = getelementptr float, ptr %v778, i64 8
  %v805 = load <8 x float>, ptr %v804, align 4
  %v806 = insertelement <8 x i32> poison, i32 %v773, i64 0
  %v807 = shufflevector <8 x i32> %v806, <8 x i32> poison, <8 x i32> zeroinitializer
  %v808 = add <8 x i32> %v807, %v803
  %v809 = insertelement <8 x i32> poison, i32 %v784, i64 0
  %v810 = shufflevector <8 x i32> %v809, <8 x i32> poison, <8 x i32> zeroinitializer
  %v811 = sub <8 x i32> %v810, %v808
  %v812 = sub <8 x i32> splat (i32 0), %v811
  %v813 = icmp slt <8 x i32> %v811, splat (i32 0)
  %v814 = select <8 x i1> %v813, <8 x i32> %v812, <8 x i32> %v811
  %v815 = sitofp <8 x i32> %v814 to <8 x float>
  %v816 = insertelement <8 x float> poison, float %v118, i64 0
  %v817 = shufflevector <8 x float> %v816, <8 x float> poison, <8 x i32> zeroinitializer
  %v818 = fmul <8 x float> %v815, %v817
  %v819 = fsub <8 x float> %v805, %v818
  %v820 = fmul <8 x float> %v819, splat (float 0x3FF7154760000000)
  %v821 = getelementptr float, ptr %v778, i64 8
  store <8 x float> %v820, ptr %v821, align 4
  %v822 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v823 = getelementptr float, ptr %v778, i64 16
  %v824 = load <8 x float>, ptr %v823, align 4
  %v825 = insertelement <8 x i32> poison, i32 %v773, i64 0
  %v826 = shufflevector <8 x i32> %v825, <8 x i32> poison, <8 x i32> zeroinitializer
  %v827 = add <8 x i32> %v826, %v822
  %v828 = insertelement <8 x i32> poison, i32 %v784, i64 0
  %v829 = shufflevector <8 x i32> %v828, <8 x i32> poison, <8 x i32> zeroinitializer
  %v830 = sub <8 x i32> %v829, %v827
  %v831 = sub <8 x i32> splat (i32 0), %v830
  %v832 = icmp slt <8 x i32> %v830, splat (i32 0)
  %v833 = select <8 x i1> %v832, <8 x i32> %v831, <8 x i32> %v830
  %v834 = sitofp <8 x i32> %v833 to <8 x float>
  %v835 = insertelement <8 x float> poison, float %v118, i64 0
  %v836 = shufflevector <8 x float> %v835, <8 x float> poison, <8 x i32> zeroinitializer
  %v837 = fmul <8 x float> %v834, %v836
  %v838 = fsub <8 x float> %v824, %v837
  %v839 = fmul <8 x float> %v838, splat (float 0x3FF7154760000000)
  %v840 = getelementptr float, ptr %v778, i64 16
  store <8 x float> %v839, ptr %v840, align 4
  %v841 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v842 = getelementptr float, ptr %v778, i64 24
  %v843 = load <8 x float>, ptr %v842, align 4
  %v844 = insertelement <8 x i32> poison, i32 %v773, i64 0
  %v845 = shufflevector <8 x i32> %v844, <8 x i32> poison, <8 x i32> zeroinitializer
  %v846 = add <8 x i32> %v845, %v841
  %v847 = insertelement <8 x i32> poison, i32 %v784, i64 0
  %v848 = shufflevector <8 x i32> %v847, <8 x i32> poison, <8 x i32> zeroinitializer
  %v849 = sub <8 x i32> %v848, %v846
  %v850 = sub <8 x i32> splat (i32 0), %v849
  %v851 = icmp slt <8 x i32> %v849, splat (i32 0)
  %v852 = select <8 x i1> %v851, <8 x i32> %v850, <8 x i32> %v849
  %v853 = sitofp <8 x i32> %v852 to <8 x float>
  %v854 = insertelement <8 x float> poison, float %v118, i64 0
  %v855 = shufflevector <8 x float> %v854, <8 x float> poison, <8 x i32> zeroinitializer
  %v856 = fmul <8 x float> %v853, %v855
  %v857 = fsub <8 x float> %v843, %v856
  %v858 = fmul <8 x float> %v857, splat (float 0x3FF7154760000000)
  %v859 = getelementptr float, ptr %v778, i64 24
  store <8 x float> %v858, ptr %v859, align 4
  %v860 = fcmp ogt <8 x float> %v802, %v820
  %v861 = select <8 x i1> %v860, <8 x float> %v802, <8 x float> %v820
  %v862 = fcmp ogt <8 x float> %v839, %v858
  %v863 = select <8 x i1> %v862, <8 x float> %v839, <8 x float> %v858
  %v864 = fcmp ogt <8 x float> %v861, %v863
  %v865 = select <8 x i1> %v864, <8 x float> %v861, <8 x float> %v863
  %v866 = mul i64 %row_block.9, 8
  %v867 = add i64 %v866, %weight_row.15
  %v868 = getelementptr float, ptr %scratch, i64 2688
  %v869 = getelementptr float, ptr %v868, i64 %v867
  %v870 = load float, ptr %v869, align 4
  %v871 = shufflevector <8 x float> %v865, <8 x float> %v865, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v872 = shufflevector <8 x float> %v865, <8 x float> %v865, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v873 = fcmp ogt <4 x float> %v872, %v871
  %v874 = select <4 x i1> %v873, <4 x float> %v872, <4 x float> %v871
  %v875 = shufflevector <4 x float> %v874, <4 x float> %v874, <2 x i32> <i32 2, i32 3>
  %v876 = shufflevector <4 x float> %v874, <4 x float> %v874, <2 x i32> <i32 0, i32 1>
  %v877 = fcmp ogt <2 x float> %v876, %v875
  %v878 = select <2 x i1> %v877, <2 x float> %v876, <2 x float> %v875
  %v879 = shufflevector <2 x float> %v878, <2 x float> %v878, <1 x i32> <i32 1>
  %v880 = shufflevector <2 x float> %v878, <2 x float> %v878, <1 x i32> <i32 0>
  %v881 = fcmp ogt <1 x float> %v880, %v879
  %v882 = select <1 x i1> %v881, <1 x float> %v880, <1 x float> %v879
  %v883 = extractelement <1 x float> %v882, i64 0
  %v884 = fcmp ogt float %v883, %v870
  %v885 = select i1 %v884, float %v883, float %v870
  %v886 = getelementptr float, ptr %scratch, i64 2736
  %v887 = getelementptr float, ptr %v886, i64 %v867
  store float %v885, ptr %v887, align 4
  %v888 = fcmp oeq float %v885, 0xFFF0000000000000
  %v889 = select i1 %v888, float 0x0000000000000000, float %v885
  %v890 = insertelement <8 x float> poison, float %v889, i64 0
  %v891 = shufflevector <8 x float> %v890, <8 x float> poison, <8 x i32> zeroinitializer
  br label %weights.16.head
weights.16.head:
  %weights.16 = phi i64 [ 0, %weight_row.15.body ], [ %v969, %weights.16.body ]
  %v892 = phi <8 x float> [ splat (float 0x0000000000000000), %weight_row.15.body ], [ %v968, %weights.16.body ]
  %v893 = icmp slt i64 %weights.16, 32
  br i1 %v893, label %weights.16.body, label %weights.16.end
weights.16.body:
  %v894 = getelementptr float, ptr %v778, i64 %weights.16
  %v895 = load <8 x float>, ptr %v894, align 4
  %v896 = fsub <8 x float> %v895, %v891
  %v897 = fcmp olt <8 x float> %v896, splat (float 0xC05FC00000000000)
  %v898 = select <8 x i1> %v897, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v896
  %v899 = fadd <8 x float> %v898, splat (float 0x4168000FE0000000)
  %v900 = fsub <8 x float> %v899, splat (float 0x4168000FE0000000)
  %v901 = fsub <8 x float> %v898, %v900
  %v902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v901, <8 x float> splat (float 0x3F83CEA880000000))
  %v903 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v902, <8 x float> %v901, <8 x float> splat (float 0x3FAC6B7520000000))
  %v904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v903, <8 x float> %v901, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v904, <8 x float> %v901, <8 x float> splat (float 0x3FE62E42A0000000))
  %v906 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v905, <8 x float> %v901, <8 x float> splat (float 0x3FF0000000000000))
  %v907 = bitcast <8 x float> %v899 to <8 x i32>
  %v908 = shl <8 x i32> %v907, splat (i32 23)
  %v909 = bitcast <8 x i32> %v908 to <8 x float>
  %v910 = fmul <8 x float> %v906, %v909
  store <8 x float> %v910, ptr %v894, align 4
  %v911 = getelementptr float, ptr %v778, i64 %weights.16
  %v912 = getelementptr float, ptr %v911, i64 8
  %v913 = load <8 x float>, ptr %v912, align 4
  %v914 = fsub <8 x float> %v913, %v891
  %v915 = fcmp olt <8 x float> %v914, splat (float 0xC05FC00000000000)
  %v916 = select <8 x i1> %v915, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v914
  %v917 = fadd <8 x float> %v916, splat (float 0x4168000FE0000000)
  %v918 = fsub <8 x float> %v917, splat (float 0x4168000FE0000000)
  %v919 = fsub <8 x float> %v916, %v918
  %v920 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v919, <8 x float> splat (float 0x3F83CEA880000000))
  %v921 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v920, <8 x float> %v919, <8 x float> splat (float 0x3FAC6B7520000000))
  %v922 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v921, <8 x float> %v919, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v923 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v922, <8 x float> %v919, <8 x float> splat (float 0x3FE62E42A0000000))
  %v924 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v923, <8 x float> %v919, <8 x float> splat (float 0x3FF0000000000000))
  %v925 = bitcast <8 x float> %v917 to <8 x i32>
  %v926 = shl <8 x i32> %v925, splat (i32 23)
  %v927 = bitcast <8 x i32> %v926 to <8 x float>
  %v928 = fmul <8 x float> %v924, %v927
  store <8 x float> %v928, ptr %v912, align 4
  %v929 = getelementptr float, ptr %v778, i64 %weights.16
  %v930 = getelementptr float, ptr %v929, i64 16
  %v931 = load <8 x float>, ptr %v930, align 4
  %v932 = fsub <8 x float> %v931, %v891
  %v933 = fcmp olt <8 x float> %v932, splat (float 0xC05FC00000000000)
  %v934 = select <8 x i1> %v933, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v932
  %v935 = fadd <8 x float> %v934, splat (float 0x4168000FE0000000)
  %v936 = fsub <8 x float> %v935, splat (float 0x4168000FE0000000)
  %v937 = fsub <8 x float> %v934, %v936
  %v938 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v937, <8 x float> splat (float 0x3F83CEA880000000))
  %v939 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v938, <8 x float> %v937, <8 x float> splat (float 0x3FAC6B7520000000))
  %v940 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v939, <8 x float> %v937, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v941 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v940, <8 x float> %v937, <8 x float> splat (float 0x3FE62E42A0000000))
  %v942 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v941, <8 x float> %v937, <8 x float> splat (float 0x3FF0000000000000))
  %v943 = bitcast <8 x float> %v935 to <8 x i32>
  %v944 = shl <8 x i32> %v943, splat (i32 23)
  %v945 = bitcast <8 x i32> %v944 to <8 x float>
  %v946 = fmul <8 x float> %v942, %v945
  store <8 x float> %v946, ptr %v930, align 4
  %v947 = getelementptr float, ptr %v778, i64 %weights.16
  %v948 = getelementptr float, ptr %v947, i64 24
  %v949 = load <8 x float>, ptr %v948, align 4
  %v950 = fsub <8 x float> %v949, %v891
  %v951 = fcmp olt <8 x float> %v950, splat (float 0xC05FC00000000000)
  %v952 = select <8 x i1> %v951, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v950
  %v953 = fadd <8 x float> %v952, splat (float 0x4168000FE0000000)
  %v954 = fsub <8 x float> %v953, splat (float 0x4168000FE0000000)
  %v955 = fsub <8 x float> %v952, %v954
  %v956 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v955, <8 x float> splat (float 0x3F83CEA880000000))
  %v957 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v956, <8 x float> %v955, <8 x float> splat (float 0x3FAC6B7520000000))
  %v958 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v957, <8 x float> %v955, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v959 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v958, <8 x float> %v955, <8 x float> splat (float 0x3FE62E42A0000000))
  %v960 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v959, <8 x float> %v955, <8 x float> splat (float 0x3FF0000000000000))
  %v961 = bitcast <8 x float> %v953 to <8 x i32>
  %v962 = shl <8 x i32> %v961, splat (i32 23)
  %v963 = bitcast <8 x i32> %v962 to <8 x float>
  %v964 = fmul <8 x float> %v960, %v963
  store <8 x float> %v964, ptr %v948, align 4
  %v965 = fadd <8 x float> %v910, %v928
  %v966 = fadd <8 x float> %v946, %v964
  %v967 = fadd <8 x float> %v965, %v966
  %v968 = fadd <8 x float> %v892, %v967
  %v969 = add i64 %weights.16, 32
  br label %weights.16.head
weights.16.end:
  %v970 = getelementptr float, ptr %scratch, i64 2832
  %v971 = getelementptr float, ptr %v970, i64 %v867
  %v972 = shufflevector <8 x float> %v892, <8 x float> %v892, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v973 = shufflevector <8 x float> %v892, <8 x float> %v892, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v974 = fadd <4 x float> %v973, %v972
  %v975 = shufflevector <4 x float> %v974, <4 x float> %v974, <2 x i32> <i32 2, i32 3>
  %v976 = shufflevector <4 x float> %v974, <4 x float> %v974, <2 x i32> <i32 0, i32 1>
  %v977 = fadd <2 x float> %v976, %v975
  %v978 = shufflevector <2 x float> %v977, <2 x float> %v977, <1 x i32> <i32 1>
  %v979 = shufflevector <2 x float> %v977, <2 x float> %v977, <1 x i32> <i32 0>
  %v980 = fadd <1 x float> %v979, %v978
  %v981 = extractelement <1 x float> %v980, i64 0
  store float %v981, ptr %v971, align 4
  %v982 = add i64 %weight_row.15, 1
  br label %weight_row.15.head
weight_row.15.end:
  br label %full.14.end
full.14.else:
  ; weights of a mixed tile
  %v983 = trunc i64 %v518 to i32
  %v984 = trunc i64 %kv_tile.5 to i32
  br label %weight_row.17.head
weight_row.17.head:
  %weight_row.17 = phi i64 [ 0, %full.14.else ], [ %v1241, %weights.18.end ]
  %v985 = icmp slt i64 %weight_row.17, 4
  br i1 %v985, label %weight_row.17.body, label %weight_row.17.end
weight_row.17.body:
  %v986 = getelementptr float, ptr %scratch, i64 1792
  %v987 = mul i64 %weight_row.17, 32
  %v988 = add i64 %v987, 0
  %v989 = getelementptr float, ptr %v986, i64 %v988
  %v990 = mul i64 %row_block.9, 4
  %v991 = add i64 %v990, %weight_row.17
  %v992 = add i64 %v13, %v991
  %v993 = trunc i64 %v992 to i32
  %v994 = add i32 %v993, %v85
  %v995 = sub i32 %v994, %v84
  %v996 = sub i32 %v995, %v103
  %v997 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v998 = load <8 x float>, ptr %v989, align 4
  %v999 = insertelement <8 x i32> poison, i32 %v984, i64 0
  %v1000 = shufflevector <8 x i32> %v999, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1001 = add <8 x i32> %v1000, %v997
  %v1002 = insertelement <8 x i32> poison, i32 %v995, i64 0
  %v1003 = shufflevector <8 x i32> %v1002, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1004 = sub <8 x i32> %v1003, %v1001
  %v1005 = sub <8 x i32> splat (i32 0), %v1004
  %v1006 = icmp slt <8 x i32> %v1004, splat (i32 0)
  %v1007 = select <8 x i1> %v1006, <8 x i32> %v1005, <8 x i32> %v1004
  %v1008 = sitofp <8 x i32> %v1007 to <8 x float>
  %v1009 = insertelement <8 x float> poison, float %v118, i64 0
  %v1010 = shufflevector <8 x float> %v1009, <8 x float> poison, <8 x i32> zeroinitializer
  %v1011 = fmul <8 x float> %v1008, %v1010
  %v1012 = fsub <8 x float> %v998, %v1011
  %v1013 = fmul <8 x float> %v1012, splat (float 0x3FF7154760000000)
  %v1014 = insertelement <8 x i32> poison, i32 %v983, i64 0
  %v1015 = shufflevector <8 x i32> %v1014, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1016 = icmp slt <8 x i32> %v997, %v1015
  %v1017 = insertelement <8 x i32> poison, i32 %v995, i64 0
  %v1018 = shufflevector <8 x i32> %v1017, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1019 = icmp sle <8 x i32> %v1001, %v1018
  %v1020 = insertelement <8 x i32> poison, i32 %v996, i64 0
  %v1021 = shufflevector <8 x i32> %v1020, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1022 = icmp sle <8 x i32> %v1021, %v1001
  %v1023 = and <8 x i1> %v1019, %v1022
  %v1024 = and <8 x i1> %v1016, %v1023
  %v1025 = select <8 x i1> %v1024, <8 x float> %v1013, <8 x float> splat (float 0xFFF0000000000000)
  store <8 x float> %v1025, ptr %v989, align 4
  %v1026 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v1027 = getelementptr float, ptr %v989, i64 8
  %v1028 = load <8 x float>, ptr %v1027, align 4
  %v1029 = insertelement <8 x i32> poison, i32 %v984, i64 0
  %v1030 = shufflevector <8 x i32> %v1029, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1031 = add <8 x i32> %v1030, %v1026
  %v1032 = insertelement <8 x i32> poison, i32 %v995, i64 0
  %v1033 = shufflevector <8 x i32> %v1032, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1034 = sub <8 x i32> %v1033, %v1031
  %v1035 = sub <8 x i32> splat (i32 0), %v1034
  %v1036 = icmp slt <8 x i32> %v1034, splat (i32 0)
  %v1037 = select <8 x i1> %v1036, <8 x i32> %v1035, <8 x i32> %v1034
  %v1038 = sitofp <8 x i32> %v1037 to <8 x float>
  %v1039 = insertelement <8 x float> poison, float %v118, i64 0
  %v1040 = shufflevector <8 x float> %v1039, <8 x float> poison, <8 x i32> zeroinitializer
  %v1041 = fmul <8 x float> %v1038, %v1040
  %v1042 = fsub <8 x float> %v1028, %v1041
  %v1043 = fmul <8 x float> %v1042, splat (float 0x3FF7154760000000)
  %v1044 = insertelement <8 x i32> poison, i32 %v983, i64 0
  %v1045 = shufflevector <8 x i32> %v1044, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1046 = icmp slt <8 x i32> %v1026, %v1045
  %v1047 = insertelement <8 x i32> poison, i32 %v995, i64 0
  %v1048 = shufflevector <8 x i32> %v1047, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1049 = icmp sle <8 x i32> %v1031, %v1048
  %v1050 = insertelement <8 x i32> poison, i32 %v996, i64 0
  %v1051 = shufflevector <8 x i32> %v1050, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1052 = icmp sle <8 x i32> %v1051, %v1031
  %v1053 = and <8 x i1> %v1049, %v1052
  %v1054 = and <8 x i1> %v1046, %v1053
  %v1055 = select <8 x i1> %v1054, <8 x float> %v1043, <8 x float> splat (float 0xFFF0000000000000)
  %v1056 = getelementptr float, ptr %v989, i64 8
  store <8 x float> %v1055, ptr %v1056, align 4
  %v1057 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v1058 = getelementptr float, ptr %v989, i64 16
  %v1059 = load <8 x float>, ptr %v1058, align 4
  %v1060 = insertelement <8 x i32> poison, i32 %v984, i64 0
  %v1061 = shufflevector <8 x i32> %v1060, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1062 = add <8 x i32> %v1061, %v1057
  %v1063 = insertelement <8 x i32> poison, i32 %v995, i64 0
  %v1064 = shufflevector <8 x i32> %v1063, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1065 = sub <8 x i32> %v1064, %v1062
  %v1066 = sub <8 x i32> splat (i32 0), %v1065
  %v1067 = icmp slt <8 x i32> %v1065, splat (i32 0)
  %v1068 = select <8 x i1> %v1067, <8 x i32> %v1066, <8 x i32> %v1065
  %v1069 = sitofp <8 x i32> %v1068 to <8 x float>
  %v1070 = insertelement <8 x float> poison, float %v118, i64 0
  %v1071 = shufflevector <8 x float> %v1070, <8 x float> poison, <8 x i32> zeroinitializer
  %v1072 = fmul <8 x float> %v1069, %v1071
  %v1073 = fsub <8 x float> %v1059, %v1072
  %v1074 = fmul <8 x float> %v1073, splat (float 0x3FF7154760000000)
  %v1075 = insertelement <8 x i32> poison, i32 %v983, i64 0
  %v1076 = shufflevector <8 x i32> %v1075, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1077 = icmp slt <8 x i32> %v1057, %v1076
  %v1078 = insertelement <8 x i32> poison, i32 %v995, i64 0
  %v1079 = shufflevector <8 x i32> %v1078, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1080 = icmp sle <8 x i32> %v1062, %v1079
  %v1081 = insertelement <8 x i32> poison, i32 %v996, i64 0
  %v1082 = shufflevector <8 x i32> %v1081, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1083 = icmp sle <8 x i32> %v1082, %v1062
  %v1084 = and <8 x i1> %v1080, %v1083
  %v1085 = and <8 x i1> %v1077, %v1084
  %v1086 = select <8 x i1> %v1085, <8 x float> %v1074, <8 x float> splat (float 0xFFF0000000000000)
  %v1087 = getelementptr float, ptr %v989, i64 16
  store <8 x float> %v1086, ptr %v1087, align 4
  %v1088 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v1089 = getelementptr float, ptr %v989, i64 24
  %v1090 = load <8 x float>, ptr %v1089, align 4
  %v1091 = insertelement <8 x i32> poison, i32 %v984, i64 0
  %v1092 = shufflevector <8 x i32> %v1091, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1093 = add <8 x i32> %v1092, %v1088
  %v1094 = insertelement <8 x i32> poison, i32 %v995, i64 0
  %v1095 = shufflevector <8 x i32> %v1094, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1096 = sub <8 x i32> %v1095, %v1093
  %v1097 = sub <8 x i32> splat (i32 0), %v1096
  %v1098 = icmp slt <8 x i32> %v1096, splat (i32 0)
  %v1099 = select <8 x i1> %v1098, <8 x i32> %v1097, <8 x i32> %v1096
  %v1100 = sitofp <8 x i32> %v1099 to <8 x float>
  %v1101 = insertelement <8 x float> poison, float %v118, i64 0
  %v1102 = shufflevector <8 x float> %v1101, <8 x float> poison, <8 x i32> zeroinitializer
  %v1103 = fmul <8 x float> %v1100, %v1102
  %v1104 = fsub <8 x float> %v1090, %v1103
  %v1105 = fmul <8 x float> %v1104, splat (float 0x3FF7154760000000)
  %v1106 = insertelement <8 x i32> poison, i32 %v983, i64 0
  %v1107 = shufflevector <8 x i32> %v1106, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1108 = icmp slt <8 x i32> %v1088, %v1107
  %v1109 = insertelement <8 x i32> poison, i32 %v995, i64 0
  %v1110 = shufflevector <8 x i32> %v1109, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1111 = icmp sle <8 x i32> %v1093, %v1110
  %v1112 = insertelement <8 x i32> poison, i32 %v996, i64 0
  %v1113 = shufflevector <8 x i32> %v1112, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1114 = icmp sle <8 x i32> %v1113, %v1093
  %v1115 = and <8 x i1> %v1111, %v1114
  %v1116 = and <8 x i1> %v1108, %v1115
  %v1117 = select <8 x i1> %v1116, <8 x float> %v1105, <8 x float> splat (float 0xFFF0000000000000)
  %v1118 = getelementptr float, ptr %v989, i64 24
  store <8 x float> %v1117, ptr %v1118, align 4
  %v1119 = fcmp ogt <8 x float> %v1025, %v1055
  %v1120 = select <8 x i1> %v1119, <8 x float> %v1025, <8 x float> %v1055
  %v1121 = fcmp ogt <8 x float> %v1086, %v1117
  %v1122 = select <8 x i1> %v1121, <8 x float> %v1086, <8 x float> %v1117
  %v1123 = fcmp ogt <8 x float> %v1120, %v1122
  %v1124 = select <8 x i1> %v1123, <8 x float> %v1120, <8 x float> %v1122
  %v1125 = mul i64 %row_block.9, 8
  %v1126 = add i64 %v1125, %weight_row.17
  %v1127 = getelementptr float, ptr %scratch, i64 2688
  %v1128 = getelementptr float, ptr %v1127, i64 %v1126
  %v1129 = load float, ptr %v1128, align 4
  %v1130 = shufflevector <8 x float> %v1124, <8 x float> %v1124, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1131 = shufflevector <8 x float> %v1124, <8 x float> %v1124, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1132 = fcmp ogt <4 x float> %v1131, %v1130
  %v1133 = select <4 x i1> %v1132, <4 x float> %v1131, <4 x float> %v1130
  %v1134 = shufflevector <4 x float> %v1133, <4 x float> %v1133, <2 x i32> <i32 2, i32 3>
  %v1135 = shufflevector <4 x float> %v1133, <4 x float> %v1133, <2 x i32> <i32 0, i32 1>
  %v1136 = fcmp ogt <2 x float> %v1135, %v1134
  %v1137 = select <2 x i1> %v1136, <2 x float> %v1135, <2 x float> %v1134
  %v1138 = shufflevector <2 x float> %v1137, <2 x float> %v1137, <1 x i32> <i32 1>
  %v1139 = shufflevector <2 x float> %v1137, <2 x float> %v1137, <1 x i32> <i32 0>
  %v1140 = fcmp ogt <1 x float> %v1139, %v1138
  %v1141 = select <1 x i1> %v1140, <1 x float> %v1139, <1 x float> %v1138
  %v1142 = extractelement <1 x float> %v1141, i64 0
  %v1143 = fcmp ogt float %v1142, %v1129
  %v1144 = select i1 %v1143, float %v1142, float %v1129
  %v1145 = getelementptr float, ptr %scratch, i64 2736
  %v1146 = getelementptr float, ptr %v1145, i64 %v1126
  store float %v1144, ptr %v1146, align 4
  %v1147 = fcmp oeq float %v1144, 0xFFF0000000000000
  %v1148 = select i1 %v1147, float 0x0000000000000000, float %v1144
  %v1149 = insertelement <8 x float> poison, float %v1148, i64 0
  %v1150 = shufflevector <8 x float> %v1149, <8 x float> poison, <8 x i32> zeroinitializer
  br label %weights.18.head
weights.18.head:
  %weights.18 = phi i64 [ 0, %weight_row.17.body ], [ %v1228, %weights.18.body ]
  %v1151 = phi <8 x float> [ splat (float 0x0000000000000000), %weight_row.17.body ], [ %v1227, %weights.18.body ]
  %v1152 = icmp slt i64 %weights.18, 32
  br i1 %v1152, label %weights.18.body, label %weights.18.end
weights.18.body:
  %v1153 = getelementptr float, ptr %v989, i64 %weights.18
  %v1154 = load <8 x float>, ptr %v1153, align 4
  %v1155 = fsub <8 x float> %v1154, %v1150
  %v1156 = fcmp olt <8 x float> %v1155, splat (float 0xC05FC00000000000)
  %v1157 = select <8 x i1> %v1156, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1155
  %v1158 = fadd <8 x float> %v1157, splat (float 0x4168000FE0000000)
  %v1159 = fsub <8 x float> %v1158, splat (float 0x4168000FE0000000)
  %v1160 = fsub <8 x float> %v1157, %v1159
  %v1161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v1160, <8 x float> splat (float 0x3F83CEA880000000))
  %v1162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1161, <8 x float> %v1160, <8 x float> splat (float 0x3FAC6B7520000000))
  %v1163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1162, <8 x float> %v1160, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v1164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1163, <8 x float> %v1160, <8 x float> splat (float 0x3FE62E42A0000000))
  %v1165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1164, <8 x float> %v1160, <8 x float> splat (float 0x3FF0000000000000))
  %v1166 = bitcast <8 x float> %v1158 to <8 x i32>
  %v1167 = shl <8 x i32> %v1166, splat (i32 23)
  %v1168 = bitcast <8 x i32> %v1167 to <8 x float>
  %v1169 = fmul <8 x float> %v1165, %v1168
  store <8 x float> %v1169, ptr %v1153, align 4
  %v1170 = getelementptr float, ptr %v989, i64 %weights.18
  %v1171 = getelementptr float, ptr %v1170, i64 8
  %v1172 = load <8 x float>, ptr %v1171, align 4
  %v1173 = fsub <8 x float> %v1172, %v1150
  %v1174 = fcmp olt <8 x float> %v1173, splat (float 0xC05FC00000000000)
  %v1175 = select <8 x i1> %v1174, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1173
  %v1176 = fadd <8 x float> %v1175, splat (float 0x4168000FE0000000)
  %v1177 = fsub <8 x float> %v1176, splat (float 0x4168000FE0000000)
  %v1178 = fsub <8 x float> %v1175, %v1177
  %v1179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v1178, <8 x float> splat (float 0x3F83CEA880000000))
  %v1180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1179, <8 x float> %v1178, <8 x float> splat (float 0x3FAC6B7520000000))
  %v1181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1180, <8 x float> %v1178, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v1182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1181, <8 x float> %v1178, <8 x float> splat (float 0x3FE62E42A0000000))
  %v1183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1182, <8 x float> %v1178, <8 x float> splat (float 0x3FF0000000000000))
  %v1184 = bitcast <8 x float> %v1176 to <8 x i32>
  %v1185 = shl <8 x i32> %v1184, splat (i32 23)
  %v1186 = bitcast <8 x i32> %v1185 to <8 x float>
  %v1187 = fmul <8 x float> %v1183, %v1186
  store <8 x float> %v1187, ptr %v1171, align 4
  %v1188 = getelementptr float, ptr %v989, i64 %weights.18
  %v1189 = getelementptr float, ptr %v1188, i64 16
  %v1190 = load <8 x float>, ptr %v1189, align 4
  %v1191 = fsub <8 x float> %v1190, %v1150
  %v1192 = fcmp olt <8 x float> %v1191, splat (float 0xC05FC00000000000)
  %v1193 = select <8 x i1> %v1192, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1191
  %v1194 = fadd <8 x float> %v1193, splat (float 0x4168000FE0000000)
  %v1195 = fsub <8 x float> %v1194, splat (float 0x4168000FE0000000)
  %v1196 = fsub <8 x float> %v1193, %v1195
  %v1197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v1196, <8 x float> splat (float 0x3F83CEA880000000))
  %v1198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1197, <8 x float> %v1196, <8 x float> splat (float 0x3FAC6B7520000000))
  %v1199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1198, <8 x float> %v1196, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v1200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1199, <8 x float> %v1196, <8 x float> splat (float 0x3FE62E42A0000000))
  %v1201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1200, <8 x float> %v1196, <8 x float> splat (float 0x3FF0000000000000))
  %v1202 = bitcast <8 x float> %v1194 to <8 x i32>
  %v1203 = shl <8 x i32> %v1202, splat (i32 23)
  %v1204 = bitcast <8 x i32> %v1203 to <8 x float>
  %v1205 = fmul <8 x float> %v1201, %v1204
  store <8 x float> %v1205, ptr %v1189, align 4
  %v1206 = getelementptr float, ptr %v989, i64 %weights.18
  %v1207 = getelementptr float, ptr %v1206, i64 24
  %v1208 = load <8 x float>, ptr %v1207, align 4
  %v1209 = fsub <8 x float> %v1208, %v1150
  %v1210 = fcmp olt <8 x float> %v1209, splat (float 0xC05FC00000000000)
  %v1211 = select <8 x i1> %v1210, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1209
  %v1212 = fadd <8 x float> %v1211, splat (float 0x4168000FE0000000)
  %v1213 = fsub <8 x float> %v1212, splat (float 0x4168000FE0000000)
  %v1214 = fsub <8 x float> %v1211, %v1213
  %v1215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v1214, <8 x float> splat (float 0x3F83CEA880000000))
  %v1216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1215, <8 x float> %v1214, <8 x float> splat (float 0x3FAC6B7520000000))
  %v1217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1216, <8 x float> %v1214, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v1218 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1217, <8 x float> %v1214, <8 x float> splat (float 0x3FE62E42A0000000))
  %v1219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1218, <8 x float> %v1214, <8 x float> splat (float 0x3FF0000000000000))
  %v1220 = bitcast <8 x float> %v1212 to <8 x i32>
  %v1221 = shl <8 x i32> %v1220, splat (i32 23)
  %v1222 = bitcast <8 x i32> %v1221 to <8 x float>
  %v1223 = fmul <8 x float> %v1219, %v1222
  store <8 x float> %v1223, ptr %v1207, align 4
  %v1224 = fadd <8 x float> %v1169, %v1187
  %v1225 = fadd <8 x float> %v1205, %v1223
  %v1226 = fadd <8 x float> %v1224, %v1225
  %v1227 = fadd <8 x float> %v1151, %v1226
  %v1228 = add i64 %weights.18, 32
  br label %weights.18.head
weights.18.end:
  %v1229 = getelementptr float, ptr %scratch, i64 2832
  %v1230 = getelementptr float, ptr %v1229, i64 %v1126
  %v1231 = shufflevector <8 x float> %v1151, <8 x float> %v1151, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1232 = shufflevector <8 x float> %v1151, <8 x float> %v1151, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1233 = fadd <4 x float> %v1232, %v1231
  %v1234 = shufflevector <4 x float> %v1233, <4 x float> %v1233, <2 x i32> <i32 2, i32 3>
  %v1235 = shufflevector <4 x float> %v1233, <4 x float> %v1233, <2 x i32> <i32 0, i32 1>
  %v1236 = fadd <2 x float> %v1235, %v1234
  %v1237 = shufflevector <2 x float> %v1236, <2 x float> %v1236, <1 x i32> <i32 1>
  %v1238 = shufflevector <2 x float> %v1236, <2 x float> %v1236, <1 x i32> <i32 0>
  %v1239 = fadd <1 x float> %v1238, %v1237
  %v1240 = extractelement <1 x float> %v1239, i64 0
  store float %v1240, ptr %v1230, align 4
  %v1241 = add i64 %weight_row.17, 1
  br label %weight_row.17.head
weight_row.17.end:
  br label %full.14.end
full.14.end:
  ; correction = exp2(old maximum - new maximum); sum = sum * correction + tile sum
  %v1242 = mul i64 %row_block.9, 8
  %v1243 = add i64 %v1242, 0
  %v1244 = getelementptr float, ptr %scratch, i64 2736
  %v1245 = getelementptr float, ptr %v1244, i64 %v1243
  %v1246 = load <8 x float>, ptr %v1245, align 4
  %v1247 = getelementptr float, ptr %scratch, i64 2688
  %v1248 = getelementptr float, ptr %v1247, i64 %v1243
  %v1249 = load <8 x float>, ptr %v1248, align 4
  %v1250 = fcmp oeq <8 x float> %v1246, splat (float 0xFFF0000000000000)
  %v1251 = select <8 x i1> %v1250, <8 x float> splat (float 0x0000000000000000), <8 x float> %v1246
  %v1252 = fsub <8 x float> %v1249, %v1251
  %v1253 = fcmp olt <8 x float> %v1252, splat (float 0xC05FC00000000000)
  %v1254 = select <8 x i1> %v1253, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1252
  %v1255 = fadd <8 x float> %v1254, splat (float 0x4168000FE0000000)
  %v1256 = fsub <8 x float> %v1255, splat (float 0x4168000FE0000000)
  %v1257 = fsub <8 x float> %v1254, %v1256
  %v1258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v1257, <8 x float> splat (float 0x3F83CEA880000000))
  %v1259 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1258, <8 x float> %v1257, <8 x float> splat (float 0x3FAC6B7520000000))
  %v1260 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1259, <8 x float> %v1257, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v1261 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1260, <8 x float> %v1257, <8 x float> splat (float 0x3FE62E42A0000000))
  %v1262 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1261, <8 x float> %v1257, <8 x float> splat (float 0x3FF0000000000000))
  %v1263 = bitcast <8 x float> %v1255 to <8 x i32>
  %v1264 = shl <8 x i32> %v1263, splat (i32 23)
  %v1265 = bitcast <8 x i32> %v1264 to <8 x float>
  %v1266 = fmul <8 x float> %v1262, %v1265
  %v1267 = getelementptr float, ptr %scratch, i64 2784
  %v1268 = getelementptr float, ptr %v1267, i64 %v1243
  %v1269 = load <8 x float>, ptr %v1268, align 4
  %v1270 = getelementptr float, ptr %scratch, i64 2832
  %v1271 = getelementptr float, ptr %v1270, i64 %v1243
  %v1272 = load <8 x float>, ptr %v1271, align 4
  %v1273 = getelementptr float, ptr %scratch, i64 2784
  %v1274 = getelementptr float, ptr %v1273, i64 %v1243
  %v1275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1269, <8 x float> %v1266, <8 x float> %v1272)
  store <8 x float> %v1275, ptr %v1274, align 4
  %v1276 = getelementptr float, ptr %scratch, i64 2880
  %v1277 = getelementptr float, ptr %v1276, i64 %v1243
  store <8 x float> %v1266, ptr %v1277, align 4
  %v1278 = getelementptr float, ptr %scratch, i64 2688
  %v1279 = getelementptr float, ptr %v1278, i64 %v1243
  store <8 x float> %v1246, ptr %v1279, align 4
  ; out = out * correction + weights * values
  br label %out_columns.19.head
out_columns.19.head:
  %out_columns.19 = phi i64 [ 0, %full.14.end ], [ %v1542, %out_keys_rest.21.end ]
  %v1280 = icmp slt i64 %out_columns.19, 32
  br i1 %v1280, label %out_columns.19.body, label %out_columns.19.end
out_columns.19.body:
  %v1281 = mul i64 %kv_tile.5, %v44
  %v1282 = add i64 %v1281, %out_columns.19
  %v1283 = getelementptr float, ptr %v48, i64 %v1282
  %v1284 = getelementptr float, ptr %scratch, i64 1792
  %v1285 = getelementptr float, ptr %v1284, i64 0
  %v1286 = mul i64 %row_block.9, 4
  %v1287 = getelementptr float, ptr %scratch, i64 1920
  %v1288 = mul i64 %v1286, 32
  %v1289 = add i64 %v1288, %out_columns.19
  %v1290 = getelementptr float, ptr %v1287, i64 %v1289
  %v1291 = mul i64 %row_block.9, 8
  %v1292 = add i64 %v1291, 0
  %v1293 = getelementptr float, ptr %scratch, i64 2880
  %v1294 = getelementptr float, ptr %v1293, i64 %v1292
  %v1295 = load float, ptr %v1294, align 4
  %v1296 = insertelement <8 x float> poison, float %v1295, i64 0
  %v1297 = shufflevector <8 x float> %v1296, <8 x float> poison, <8 x i32> zeroinitializer
  %v1298 = load <8 x float>, ptr %v1290, align 4
  %v1299 = fmul <8 x float> %v1298, %v1297
  %v1300 = getelementptr float, ptr %v1290, i64 8
  %v1301 = load <8 x float>, ptr %v1300, align 4
  %v1302 = fmul <8 x float> %v1301, %v1297
  %v1303 = add i64 %v1291, 1
  %v1304 = getelementptr float, ptr %scratch, i64 2880
  %v1305 = getelementptr float, ptr %v1304, i64 %v1303
  %v1306 = load float, ptr %v1305, align 4
  %v1307 = insertelement <8 x float> poison, float %v1306, i64 0
  %v1308 = shufflevector <8 x float> %v1307, <8 x float> poison, <8 x i32> zeroinitializer
  %v1309 = getelementptr float, ptr %v1290, i64 32
  %v1310 = load <8 x float>, ptr %v1309, align 4
  %v1311 = fmul <8 x float> %v1310, %v1308
  %v1312 = getelementptr float, ptr %v1290, i64 40
  %v1313 = load <8 x float>, ptr %v1312, align 4
  %v1314 = fmul <8 x float> %v1313, %v1308
  %v1315 = add i64 %v1291, 2
  %v1316 = getelementptr float, ptr %scratch, i64 2880
  %v1317 = getelementptr float, ptr %v1316, i64 %v1315
  %v1318 = load float, ptr %v1317, align 4
  %v1319 = insertelement <8 x float> poison, float %v1318, i64 0
  %v1320 = shufflevector <8 x float> %v1319, <8 x float> poison, <8 x i32> zeroinitializer
  %v1321 = getelementptr float, ptr %v1290, i64 64
  %v1322 = load <8 x float>, ptr %v1321, align 4
  %v1323 = fmul <8 x float> %v1322, %v1320
  %v1324 = getelementptr float, ptr %v1290, i64 72
  %v1325 = load <8 x float>, ptr %v1324, align 4
  %v1326 = fmul <8 x float> %v1325, %v1320
  %v1327 = add i64 %v1291, 3
  %v1328 = getelementptr float, ptr %scratch, i64 2880
  %v1329 = getelementptr float, ptr %v1328, i64 %v1327
  %v1330 = load float, ptr %v1329, align 4
  %v1331 = insertelement <8 x float> poison, float %v1330, i64 0
  %v1332 = shufflevector <8 x float> %v1331, <8 x float> poison, <8 x i32> zeroinitializer
  %v1333 = getelementptr float, ptr %v1290, i64 96
  %v1334 = load <8 x float>, ptr %v1333, align 4
  %v1335 = fmul <8 x float> %v1334, %v1332
  %v1336 = getelementptr float, ptr %v1290, i64 104
  %v1337 = load <8 x float>, ptr %v1336, align 4
  %v1338 = fmul <8 x float> %v1337, %v1332
  %v1339 = sdiv i64 %v518, 4
  %v1340 = mul i64 %v1339, 4
  br label %out_keys.20.head
out_keys.20.head:
  %out_keys.20 = phi i64 [ 0, %out_columns.19.body ], [ %v1490, %out_keys.20.body ]
  %v1341 = phi <8 x float> [ %v1299, %out_columns.19.body ], [ %v1467, %out_keys.20.body ]
  %v1342 = phi <8 x float> [ %v1302, %out_columns.19.body ], [ %v1468, %out_keys.20.body ]
  %v1343 = phi <8 x float> [ %v1311, %out_columns.19.body ], [ %v1474, %out_keys.20.body ]
  %v1344 = phi <8 x float> [ %v1314, %out_columns.19.body ], [ %v1475, %out_keys.20.body ]
  %v1345 = phi <8 x float> [ %v1323, %out_columns.19.body ], [ %v1481, %out_keys.20.body ]
  %v1346 = phi <8 x float> [ %v1326, %out_columns.19.body ], [ %v1482, %out_keys.20.body ]
  %v1347 = phi <8 x float> [ %v1335, %out_columns.19.body ], [ %v1488, %out_keys.20.body ]
  %v1348 = phi <8 x float> [ %v1338, %out_columns.19.body ], [ %v1489, %out_keys.20.body ]
  %v1349 = icmp slt i64 %out_keys.20, %v1340
  br i1 %v1349, label %out_keys.20.body, label %out_keys.20.end
out_keys.20.body:
  %v1350 = add i64 %out_keys.20, 0
  %v1351 = mul i64 %v1350, %v44
  %v1352 = getelementptr float, ptr %v1283, i64 %v1351
  %v1353 = load <8 x float>, ptr %v1352, align 4
  %v1354 = mul i64 %v1350, %v44
  %v1355 = getelementptr float, ptr %v1283, i64 %v1354
  %v1356 = getelementptr float, ptr %v1355, i64 8
  %v1357 = load <8 x float>, ptr %v1356, align 4
  %v1358 = getelementptr float, ptr %v1285, i64 %v1350
  %v1359 = load float, ptr %v1358, align 4
  %v1360 = insertelement <8 x float> poison, float %v1359, i64 0
  %v1361 = shufflevector <8 x float> %v1360, <8 x float> poison, <8 x i32> zeroinitializer
  %v1362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1361, <8 x float> %v1353, <8 x float> %v1341)
  %v1363 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1361, <8 x float> %v1357, <8 x float> %v1342)
  %v1364 = getelementptr float, ptr %v1285, i64 %v1350
  %v1365 = getelementptr float, ptr %v1364, i64 32
  %v1366 = load float, ptr %v1365, align 4
  %v1367 = insertelement <8 x float> poison, float %v1366, i64 0
  %v1368 = shufflevector <8 x float> %v1367, <8 x float> poison, <8 x i32> zeroinitializer
  %v1369 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1368, <8 x float> %v1353, <8 x float> %v1343)
  %v1370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1368, <8 x float> %v1357, <8 x float> %v1344)
  %v1371 = getelementptr float, ptr %v1285, i64 %v1350
  %v1372 = getelementptr float, ptr %v1371, i64 64
  %v1373 = load float, ptr %v1372, align 4
  %v1374 = insertelement <8 x float> poison, float %v1373, i64 0
  %v1375 = shufflevector <8 x float> %v1374, <8 x float> poison, <8 x i32> zeroinitializer
  %v1376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1375, <8 x float> %v1353, <8 x float> %v1345)
  %v1377 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1375, <8 x float> %v1357, <8 x float> %v1346)
  %v1378 = getelementptr float, ptr %v1285, i64 %v1350
  %v1379 = getelementptr float, ptr %v1378, i64 96
  %v1380 = load float, ptr %v1379, align 4
  %v1381 = insertelement <8 x float> poison, float %v1380, i64 0
  %v1382 = shufflevector <8 x float> %v1381, <8 x float> poison, <8 x i32> zeroinitializer
  %v1383 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1382, <8 x float> %v1353, <8 x float> %v1347)
  %v1384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1382, <8 x float> %v1357, <8 x float> %v1348)
  %v1385 = add i64 %out_keys.20, 1
  %v1386 = mul i64 %v1385, %v44
  %v1387 = getelementptr float, ptr %v1283, i64 %v1386
  %v1388 = load <8 x float>, ptr %v1387, align 4
  %v1389 = mul i64 %v1385, %v44
  %v1390 = getelementptr float, ptr %v1283, i64 %v1389
  %v1391 = getelementptr float, ptr %v1390, i64 8
  %v1392 = load <8 x float>, ptr %v1391, align 4
  %v1393 = getelementptr float, ptr %v1285, i64 %v1385
  %v1394 = load float, ptr %v1393, align 4
  %v1395 = insertelement <8 x float> poison, float %v1394, i64 0
  %v1396 = shufflevector <8 x float> %v1395, <8 x float> poison, <8 x i32> zeroinitializer
  %v1397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1396, <8 x float> %v1388, <8 x float> %v1362)
  %v1398 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1396, <8 x float> %v1392, <8 x float> %v1363)
  %v1399 = getelementptr float, ptr %v1285, i64 %v1385
  %v1400 = getelementptr float, ptr %v1399, i64 32
  %v1401 = load float, ptr %v1400, align 4
  %v1402 = insertelement <8 x float> poison, float %v1401, i64 0
  %v1403 = shufflevector <8 x float> %v1402, <8 x float> poison, <8 x i32> zeroinitializer
  %v1404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1403, <8 x float> %v1388, <8 x float> %v1369)
  %v1405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1403, <8 x float> %v1392, <8 x float> %v1370)
  %v1406 = getelementptr float, ptr %v1285, i64 %v1385
  %v1407 = getelementptr float, ptr %v1406, i64 64
  %v1408 = load float, ptr %v1407, align 4
  %v1409 = insertelement <8 x float> poison, float %v1408, i64 0
  %v1410 = shufflevector <8 x float> %v1409, <8 x float> poison, <8 x i32> zeroinitializer
  %v1411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1410, <8 x float> %v1388, <8 x float> %v1376)
  %v1412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1410, <8 x float> %v1392, <8 x float> %v1377)
  %v1413 = getelementptr float, ptr %v1285, i64 %v1385
  %v1414 = getelementptr float, ptr %v1413, i64 96
  %v1415 = load float, ptr %v1414, align 4
  %v1416 = insertelement <8 x float> poison, float %v1415, i64 0
  %v1417 = shufflevector <8 x float> %v1416, <8 x float> poison, <8 x i32> zeroinitializer
  %v1418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1417, <8 x float> %v1388, <8 x float> %v1383)
  %v1419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1417, <8 x float> %v1392, <8 x float> %v1384)
  %v1420 = add i64 %out_keys.20, 2
  %v1421 = mul i64 %v1420, %v44
  %v1422 = getelementptr float, ptr %v1283, i64 %v1421
  %v1423 = load <8 x float>, ptr %v1422, align 4
  %v1424 = mul i64 %v1420, %v44
  %v1425 = getelementptr float, ptr %v1283, i64 %v1424
  %v1426 = getelementptr float, ptr %v1425, i64 8
  %v1427 = load <8 x float>, ptr %v1426, align 4
  %v1428 = getelementptr float, ptr %v1285, i64 %v1420
  %v1429 = load float, ptr %v1428, align 4
  %v1430 = insertelement <8 x float> poison, float %v1429, i64 0
  %v1431 = shufflevector <8 x float> %v1430, <8 x float> poison, <8 x i32> zeroinitializer
  %v1432 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1431, <8 x float> %v1423, <8 x float> %v1397)
  %v1433 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1431, <8 x float> %v1427, <8 x float> %v1398)
  %v1434 = getelementptr float, ptr %v1285, i64 %v1420
  %v1435 = getelementptr float, ptr %v1434, i64 32
  %v1436 = load float, ptr %v1435, align 4
  %v1437 = insertelement <8 x float> poison, float %v1436, i64 0
  %v1438 = shufflevector <8 x float> %v1437, <8 x float> poison, <8 x i32> zeroinitializer
  %v1439 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1438, <8 x float> %v1423, <8 x float> %v1404)
  %v1440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1438, <8 x float> %v1427, <8 x float> %v1405)
  %v1441 = getelementptr float, ptr %v1285, i64 %v1420
  %v1442 = getelementptr float, ptr %v1441, i64 64
  %v1443 = load float, ptr %v1442, align 4
  %v1444 = insertelement <8 x float> poison, float %v1443, i64 0
  %v1445 = shufflevector <8 x float> %v1444, <8 x float> poison, <8 x i32> zeroinitializer
  %v1446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1445, <8 x float> %v1423, <8 x float> %v1411)
  %v1447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1445, <8 x float> %v1427, <8 x float> %v1412)
  %v1448 = getelementptr float, ptr %v1285, i64 %v1420
  %v1449 = getelementptr float, ptr %v1448, i64 96
  %v1450 = load float, ptr %v1449, align 4
  %v1451 = insertelement <8 x float> poison, float %v1450, i64 0
  %v1452 = shufflevector <8 x float> %v1451, <8 x float> poison, <8 x i32> zeroinitializer
  %v1453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1452, <8 x float> %v1423, <8 x float> %v1418)
  %v1454 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1452, <8 x float> %v1427, <8 x float> %v1419)
  %v1455 = add i64 %out_keys.20, 3
  %v1456 = mul i64 %v1455, %v44
  %v1457 = getelementptr float, ptr %v1283, i64 %v1456
  %v1458 = load <8 x float>, ptr %v1457, align 4
  %v1459 = mul i64 %v1455, %v44
  %v1460 = getelementptr float, ptr %v1283, i64 %v1459
  %v1461 = getelementptr float, ptr %v1460, i64 8
  %v1462 = load <8 x float>, ptr %v1461, align 4
  %v1463 = getelementptr float, ptr %v1285, i64 %v1455
  %v1464 = load float, ptr %v1463, align 4
  %v1465 = insertelement <8 x float> poison, float %v1464, i64 0
  %v1466 = shufflevector <8 x float> %v1465, <8 x float> poison, <8 x i32> zeroinitializer
  %v1467 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1466, <8 x float> %v1458, <8 x float> %v1432)
  %v1468 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1466, <8 x float> %v1462, <8 x float> %v1433)
  %v1469 = getelementptr float, ptr %v1285, i64 %v1455
  %v1470 = getelementptr float, ptr %v1469, i64 32
  %v1471 = load float, ptr %v1470, align 4
  %v1472 = insertelement <8 x float> poison, float %v1471, i64 0
  %v1473 = shufflevector <8 x float> %v1472, <8 x float> poison, <8 x i32> zeroinitializer
  %v1474 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1473, <8 x float> %v1458, <8 x float> %v1439)
  %v1475 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1473, <8 x float> %v1462, <8 x float> %v1440)
  %v1476 = getelementptr float, ptr %v1285, i64 %v1455
  %v1477 = getelementptr float, ptr %v1476, i64 64
  %v1478 = load float, ptr %v1477, align 4
  %v1479 = insertelement <8 x float> poison, float %v1478, i64 0
  %v1480 = shufflevector <8 x float> %v1479, <8 x float> poison, <8 x i32> zeroinitializer
  %v1481 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1480, <8 x float> %v1458, <8 x float> %v1446)
  %v1482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1480, <8 x float> %v1462, <8 x float> %v1447)
  %v1483 = getelementptr float, ptr %v1285, i64 %v1455
  %v1484 = getelementptr float, ptr %v1483, i64 96
  %v1485 = load float, ptr %v1484, align 4
  %v1486 = insertelement <8 x float> poison, float %v1485, i64 0
  %v1487 = shufflevector <8 x float> %v1486, <8 x float> poison, <8 x i32> zeroinitializer
  %v1488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1487, <8 x float> %v1458, <8 x float> %v1453)
  %v1489 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1487, <8 x float> %v1462, <8 x float> %v1454)
  %v1490 = add i64 %out_keys.20, 4
  br label %out_keys.20.head
out_keys.20.end:
  br label %out_keys_rest.21.head
out_keys_rest.21.head:
  %out_keys_rest.21 = phi i64 [ %v1340, %out_keys.20.end ], [ %v1534, %out_keys_rest.21.body ]
  %v1491 = phi <8 x float> [ %v1341, %out_keys.20.end ], [ %v1511, %out_keys_rest.21.body ]
  %v1492 = phi <8 x float> [ %v1342, %out_keys.20.end ], [ %v1512, %out_keys_rest.21.body ]
  %v1493 = phi <8 x float> [ %v1343, %out_keys.20.end ], [ %v1518, %out_keys_rest.21.body ]
  %v1494 = phi <8 x float> [ %v1344, %out_keys.20.end ], [ %v1519, %out_keys_rest.21.body ]
  %v1495 = phi <8 x float> [ %v1345, %out_keys.20.end ], [ %v1525, %out_keys_rest.21.body ]
  %v1496 = phi <8 x float> [ %v1346, %out_keys.20.end ], [ %v1526, %out_keys_rest.21.body ]
  %v1497 = phi <8 x float> [ %v1347, %out_keys.20.end ], [ %v1532, %out_keys_rest.21.body ]
  %v1498 = phi <8 x float> [ %v1348, %out_keys.20.end ], [ %v1533, %out_keys_rest.21.body ]
  %v1499 = icmp slt i64 %out_keys_rest.21, %v518
  br i1 %v1499, label %out_keys_rest.21.body, label %out_keys_rest.21.end
out_keys_rest.21.body:
  %v1500 = mul i64 %out_keys_rest.21, %v44
  %v1501 = getelementptr float, ptr %v1283, i64 %v1500
  %v1502 = load <8 x float>, ptr %v1501, align 4
  %v1503 = mul i64 %out_keys_rest.21, %v44
  %v1504 = getelementptr float, ptr %v1283, i64 %v1503
  %v1505 = getelementptr float, ptr %v1504, i64 8
  %v1506 = load <8 x float>, ptr %v1505, align 4
  %v1507 = getelementptr float, ptr %v1285, i64 %out_keys_rest.21
  %v1508 = load float, ptr %v1507, align 4
  %v1509 = insertelement <8 x float> poison, float %v1508, i64 0
  %v1510 = shufflevector <8 x float> %v1509, <8 x float> poison, <8 x i32> zeroinitializer
  %v1511 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1510, <8 x float> %v1502, <8 x float> %v1491)
  %v1512 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1510, <8 x float> %v1506, <8 x float> %v1492)
  %v1513 = getelementptr float, ptr %v1285, i64 %out_keys_rest.21
  %v1514 = getelementptr float, ptr %v1513, i64 32
  %v1515 = load float, ptr %v1514, align 4
  %v1516 = insertelement <8 x float> poison, float %v1515, i64 0
  %v1517 = shufflevector <8 x float> %v1516, <8 x float> poison, <8 x i32> zeroinitializer
  %v1518 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1517, <8 x float> %v1502, <8 x float> %v1493)
  %v1519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1517, <8 x float> %v1506, <8 x float> %v1494)
  %v1520 = getelementptr float, ptr %v1285, i64 %out_keys_rest.21
  %v1521 = getelementptr float, ptr %v1520, i64 64
  %v1522 = load float, ptr %v1521, align 4
  %v1523 = insertelement <8 x float> poison, float %v1522, i64 0
  %v1524 = shufflevector <8 x float> %v1523, <8 x float> poison, <8 x i32> zeroinitializer
  %v1525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1524, <8 x float> %v1502, <8 x float> %v1495)
  %v1526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1524, <8 x float> %v1506, <8 x float> %v1496)
  %v1527 = getelementptr float, ptr %v1285, i64 %out_keys_rest.21
  %v1528 = getelementptr float, ptr %v1527, i64 96
  %v1529 = load float, ptr %v1528, align 4
  %v1530 = insertelement <8 x float> poison, float %v1529, i64 0
  %v1531 = shufflevector <8 x float> %v1530, <8 x float> poison, <8 x i32> zeroinitializer
  %v1532 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1531, <8 x float> %v1502, <8 x float> %v1497)
  %v1533 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1531, <8 x float> %v1506, <8 x float> %v1498)
  %v1534 = add i64 %out_keys_rest.21, 1
  br label %out_keys_rest.21.head
out_keys_rest.21.end:
  store <8 x float> %v1491, ptr %v1290, align 4
  %v1535 = getelementptr float, ptr %v1290, i64 8
  store <8 x float> %v1492, ptr %v1535, align 4
  %v1536 = getelementptr float, ptr %v1290, i64 32
  store <8 x float> %v1493, ptr %v1536, align 4
  %v1537 = getelementptr float, ptr %v1290, i64 40
  store <8 x float> %v1494, ptr %v1537, align 4
  %v1538 = getelementptr float, ptr %v1290, i64 64
  store <8 x float> %v1495, ptr %v1538, align 4
  %v1539 = getelementptr float, ptr %v1290, i64 72
  store <8 x float> %v1496, ptr %v1539, align 4
  %v1540 = getelementptr float, ptr %v1290, i64 96
  store <8 x float> %v1497, ptr %v1540, align 4
  %v1541 = getelementptr float, ptr %v1290, i64 104
  store <8 x float> %v1498, ptr %v1541, align 4
  %v1542 = add i64 %out_columns.19, 16
  br label %out_columns.19.head
out_columns.19.end:
  br label %kept.10.end
kept.10.end:
  %v1543 = add i64 %row_block.9, 1
  br label %row_block.9.head
row_block.9.end:
  %v1544 = add i64 %kv_tile.5, 32
  br label %kv_tile.5.head
kv_tile.5.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.22.head
result_row.22.head:
  %result_row.22 = phi i64 [ 0, %kv_tile.5.end ], [ %v1582, %lse.24.end ]
  %v1545 = icmp slt i64 %result_row.22, %v78
  br i1 %v1545, label %result_row.22.body, label %result_row.22.end
result_row.22.body:
  %v1546 = srem i64 %result_row.22, 4
  %v1547 = sdiv i64 %result_row.22, 4
  %v1548 = mul i64 %v1547, 8
  %v1549 = add i64 %v1548, %v1546
  %v1550 = getelementptr float, ptr %scratch, i64 2784
  %v1551 = getelementptr float, ptr %v1550, i64 %v1549
  %v1552 = load float, ptr %v1551, align 4
  %v1553 = fdiv float 0x3FF0000000000000, %v1552
  %v1554 = fcmp oeq float %v1552, 0x0000000000000000
  %v1555 = select i1 %v1554, float 0x0000000000000000, float %v1553
  %v1556 = add i64 %v13, %result_row.22
  %v1557 = mul i64 %v1556, %v56
  %v1558 = getelementptr float, ptr %v60, i64 %v1557
  br label %result_depth.23.head
result_depth.23.head:
  %result_depth.23 = phi i64 [ 0, %result_row.22.body ], [ %v1569, %result_depth.23.body ]
  %v1559 = icmp slt i64 %result_depth.23, 32
  br i1 %v1559, label %result_depth.23.body, label %result_depth.23.end
result_depth.23.body:
  %v1560 = getelementptr float, ptr %scratch, i64 1920
  %v1561 = mul i64 %result_row.22, 32
  %v1562 = add i64 %v1561, %result_depth.23
  %v1563 = getelementptr float, ptr %v1560, i64 %v1562
  %v1564 = load <8 x float>, ptr %v1563, align 4
  %v1565 = insertelement <8 x float> poison, float %v1555, i64 0
  %v1566 = shufflevector <8 x float> %v1565, <8 x float> poison, <8 x i32> zeroinitializer
  %v1567 = getelementptr float, ptr %v1558, i64 %result_depth.23
  %v1568 = fmul <8 x float> %v1564, %v1566
  store <8 x float> %v1568, ptr %v1567, align 4
  %v1569 = add i64 %result_depth.23, 8
  br label %result_depth.23.head
result_depth.23.end:
  br i1 %v63, label %lse.24.then, label %lse.24.end
lse.24.then:
  %v1570 = srem i64 %result_row.22, 4
  %v1571 = sdiv i64 %result_row.22, 4
  %v1572 = mul i64 %v1571, 8
  %v1573 = add i64 %v1572, %v1570
  %v1574 = getelementptr float, ptr %scratch, i64 2688
  %v1575 = getelementptr float, ptr %v1574, i64 %v1573
  %v1576 = load float, ptr %v1575, align 4
  %v1577 = mul i64 %v1556, %v71
  %v1578 = getelementptr float, ptr %v75, i64 %v1577
  %v1579 = call float @llvm.log.f32(float %v1552)
  %v1580 = fmul float %v1576, 0x3FE62E4300000000
  %v1581 = fadd float %v1580, %v1579
  store float %v1581, ptr %v1578, align 4
  br label %lse.24.end
lse.24.end:
  %v1582 = add i64 %result_row.22, 1
  br label %result_row.22.head
result_row.22.end:
  ret void
}

declare float @llvm.fmuladd.f32(float, float, float)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-cpu"="x86-64-v3" }
