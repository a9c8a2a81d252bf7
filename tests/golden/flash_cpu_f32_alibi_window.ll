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
  ; running maximum: the sink, sum: its weight, accumulators 0
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
  %v185 = getelementptr float, ptr %scratch, i64 2736
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
  %v192 = srem i64 %sink.3, 4
  %v193 = sdiv i64 %sink.3, 4
  %v194 = mul i64 %v193, 8
  %v195 = add i64 %v194, %v192
  %v196 = getelementptr float, ptr %scratch, i64 2688
  %v197 = getelementptr float, ptr %v196, i64 %v195
  store float %v133, ptr %v197, align 4
  %v198 = getelementptr float, ptr %scratch, i64 2736
  %v199 = getelementptr float, ptr %v198, i64 %v195
  %v200 = fcmp oeq float %v133, 0xFFF0000000000000
  %v201 = select i1 %v200, float 0x0000000000000000, float %v133
  %v202 = fsub float %v133, %v201
  %v203 = fmul float %v202, 0x3FF7154760000000
  %v204 = fcmp olt float %v203, 0xC05FC00000000000
  %v205 = select i1 %v204, float 0xC05FC00000000000, float %v203
  %v206 = fadd float %v205, 0x4168000FE0000000
  %v207 = fsub float %v206, 0x4168000FE0000000
  %v208 = fsub float %v205, %v207
  %v209 = call float @llvm.fmuladd.f32(float 0x3F55AB4380000000, float %v208, float 0x3F83CECA00000000)
  %v210 = call float @llvm.fmuladd.f32(float %v209, float %v208, float 0x3FAC6BAA20000000)
  %v211 = call float @llvm.fmuladd.f32(float %v210, float %v208, float 0x3FCEBF9B40000000)
  %v212 = call float @llvm.fmuladd.f32(float %v211, float %v208, float 0x3FE62E4240000000)
  %v213 = call float @llvm.fmuladd.f32(float %v212, float %v208, float 0x3FF0000000000000)
  %v214 = bitcast float %v206 to i32
  %v215 = shl i32 %v214, 23
  %v216 = bitcast i32 %v215 to float
  %v217 = fmul float %v213, %v216
  store float %v217, ptr %v199, align 4
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
  %kv_tile.5 = phi i64 [ %v227, %clear_out.4.end ], [ %v1579, %row_block.9.end ]
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
  %row_block.9 = phi i64 [ 0, %key_panel.6.end ], [ %v1578, %kept.10.end ]
  %v492 = icmp slt i64 %row_block.9, %v80
  br i1 %v492, label %row_block.9.body, label %row_block.9.end
row_block.9.body:
  %v493 = mul i64 %row_block.9, 6
  %v494 = add i64 %kv_tile.5, %v493
  %v495 = add i64 %v494, 32
  %v496 = sub i64 %v3, 1
  %v497 = icmp slt i64 %v495, %v496
  %v498 = select i1 %v497, i64 %v495, i64 %v496
  %v499 = mul i64 %v498, %v32
  %v500 = getelementptr float, ptr %v36, i64 %v499
  call void @llvm.prefetch.p0(ptr %v500, i32 0, i32 2, i32 1)
  %v501 = getelementptr i8, ptr %v500, i64 64
  call void @llvm.prefetch.p0(ptr %v501, i32 0, i32 2, i32 1)
  %v502 = mul i64 %v498, %v44
  %v503 = getelementptr float, ptr %v48, i64 %v502
  call void @llvm.prefetch.p0(ptr %v503, i32 0, i32 2, i32 1)
  %v504 = getelementptr i8, ptr %v503, i64 64
  call void @llvm.prefetch.p0(ptr %v504, i32 0, i32 2, i32 1)
  %v505 = mul i64 %row_block.9, 6
  %v506 = add i64 %kv_tile.5, %v505
  %v507 = add i64 %v506, 33
  %v508 = sub i64 %v3, 1
  %v509 = icmp slt i64 %v507, %v508
  %v510 = select i1 %v509, i64 %v507, i64 %v508
  %v511 = mul i64 %v510, %v32
  %v512 = getelementptr float, ptr %v36, i64 %v511
  call void @llvm.prefetch.p0(ptr %v512, i32 0, i32 2, i32 1)
  %v513 = getelementptr i8, ptr %v512, i64 64
  call void @llvm.prefetch.p0(ptr %v513, i32 0, i32 2, i32 1)
  %v514 = mul i64 %v510, %v44
  %v515 = getelementptr float, ptr %v48, i64 %v514
  call void @llvm.prefetch.p0(ptr %v515, i32 0, i32 2, i32 1)
  %v516 = getelementptr i8, ptr %v515, i64 64
  call void @llvm.prefetch.p0(ptr %v516, i32 0, i32 2, i32 1)
  %v517 = mul i64 %row_block.9, 6
  %v518 = add i64 %kv_tile.5, %v517
  %v519 = add i64 %v518, 34
  %v520 = sub i64 %v3, 1
  %v521 = icmp slt i64 %v519, %v520
  %v522 = select i1 %v521, i64 %v519, i64 %v520
  %v523 = mul i64 %v522, %v32
  %v524 = getelementptr float, ptr %v36, i64 %v523
  call void @llvm.prefetch.p0(ptr %v524, i32 0, i32 2, i32 1)
  %v525 = getelementptr i8, ptr %v524, i64 64
  call void @llvm.prefetch.p0(ptr %v525, i32 0, i32 2, i32 1)
  %v526 = mul i64 %v522, %v44
  %v527 = getelementptr float, ptr %v48, i64 %v526
  call void @llvm.prefetch.p0(ptr %v527, i32 0, i32 2, i32 1)
  %v528 = getelementptr i8, ptr %v527, i64 64
  call void @llvm.prefetch.p0(ptr %v528, i32 0, i32 2, i32 1)
  %v529 = mul i64 %row_block.9, 6
  %v530 = add i64 %kv_tile.5, %v529
  %v531 = add i64 %v530, 35
  %v532 = sub i64 %v3, 1
  %v533 = icmp slt i64 %v531, %v532
  %v534 = select i1 %v533, i64 %v531, i64 %v532
  %v535 = mul i64 %v534, %v32
  %v536 = getelementptr float, ptr %v36, i64 %v535
  call void @llvm.prefetch.p0(ptr %v536, i32 0, i32 2, i32 1)
  %v537 = getelementptr i8, ptr %v536, i64 64
  call void @llvm.prefetch.p0(ptr %v537, i32 0, i32 2, i32 1)
  %v538 = mul i64 %v534, %v44
  %v539 = getelementptr float, ptr %v48, i64 %v538
  call void @llvm.prefetch.p0(ptr %v539, i32 0, i32 2, i32 1)
  %v540 = getelementptr i8, ptr %v539, i64 64
  call void @llvm.prefetch.p0(ptr %v540, i32 0, i32 2, i32 1)
  %v541 = mul i64 %row_block.9, 6
  %v542 = add i64 %kv_tile.5, %v541
  %v543 = add i64 %v542, 36
  %v544 = sub i64 %v3, 1
  %v545 = icmp slt i64 %v543, %v544
  %v546 = select i1 %v545, i64 %v543, i64 %v544
  %v547 = mul i64 %v546, %v32
  %v548 = getelementptr float, ptr %v36, i64 %v547
  call void @llvm.prefetch.p0(ptr %v548, i32 0, i32 2, i32 1)
  %v549 = getelementptr i8, ptr %v548, i64 64
  call void @llvm.prefetch.p0(ptr %v549, i32 0, i32 2, i32 1)
  %v550 = mul i64 %v546, %v44
  %v551 = getelementptr float, ptr %v48, i64 %v550
  call void @llvm.prefetch.p0(ptr %v551, i32 0, i32 2, i32 1)
  %v552 = getelementptr i8, ptr %v551, i64 64
  call void @llvm.prefetch.p0(ptr %v552, i32 0, i32 2, i32 1)
  %v553 = mul i64 %row_block.9, 6
  %v554 = add i64 %kv_tile.5, %v553
  %v555 = add i64 %v554, 37
  %v556 = sub i64 %v3, 1
  %v557 = icmp slt i64 %v555, %v556
  %v558 = select i1 %v557, i64 %v555, i64 %v556
  %v559 = mul i64 %v558, %v32
  %v560 = getelementptr float, ptr %v36, i64 %v559
  call void @llvm.prefetch.p0(ptr %v560, i32 0, i32 2, i32 1)
  %v561 = getelementptr i8, ptr %v560, i64 64
  call void @llvm.prefetch.p0(ptr %v561, i32 0, i32 2, i32 1)
  %v562 = mul i64 %v558, %v44
  %v563 = getelementptr float, ptr %v48, i64 %v562
  call void @llvm.prefetch.p0(ptr %v563, i32 0, i32 2, i32 1)
  %v564 = getelementptr i8, ptr %v563, i64 64
  call void @llvm.prefetch.p0(ptr %v564, i32 0, i32 2, i32 1)
  %v565 = mul i64 %row_block.9, 4
  %v566 = add i64 %v13, %v565
  %v567 = add i64 %v13, %v78
  %v568 = sub i64 %v567, 1
  %v569 = add i64 %v566, 3
  %v570 = icmp slt i64 %v569, %v568
  %v571 = select i1 %v570, i64 %v569, i64 %v568
  %v572 = add i64 %kv_tile.5, %v235
  %v573 = sub i64 %v572, 1
  %v574 = add i64 %v571, %v86
  %v575 = icmp sle i64 %v574, %v92
  %v576 = add i64 %v566, %v86
  %v577 = add i64 %v576, 2147483648
  %v578 = icmp sle i64 %v97, %v577
  %v579 = and i1 %v575, %v578
  %v580 = sub i64 %v576, %v98
  %v581 = sub i64 %v580, %v101
  %v582 = select i1 %v579, i64 %v581, i64 0
  %v583 = add i64 %v571, %v86
  %v584 = sub i64 %v583, %v98
  %v585 = add i64 %v584, 1
  %v586 = sub i64 %v585, %kv_tile.5
  %v587 = icmp slt i64 %v586, %v235
  %v588 = select i1 %v587, i64 %v586, i64 %v235
  %v589 = icmp sgt i64 %v588, 0
  %v590 = select i1 %v589, i64 %v588, i64 0
  %v591 = add i64 %kv_tile.5, %v235
  %v592 = icmp sle i64 %v591, %v582
  %v593 = icmp eq i64 %v590, 0
  %v594 = or i1 %v593, %v592
  %v595 = add i64 %v571, %v86
  %v596 = sub i64 %v595, %v98
  %v597 = icmp slt i64 %v596, %kv_tile.5
  %v598 = add i64 %v566, %v86
  %v599 = sub i64 %v598, %v98
  %v600 = sub i64 %v599, %v101
  %v601 = icmp slt i64 %v573, %v600
  %v602 = icmp sle i64 %v595, %v92
  %v603 = and i1 %v601, %v602
  %v604 = add i64 %v598, 2147483648
  %v605 = icmp sle i64 %v97, %v604
  %v606 = and i1 %v603, %v605
  %v607 = or i1 %v597, %v606
  %v608 = or i1 %v594, %v607
  %v609 = xor i1 %v608, 1
  br i1 %v609, label %kept.10.then, label %kept.10.end
kept.10.then:
  %v610 = add i64 %v566, %v86
  %v611 = sub i64 %v610, %v98
  %v612 = icmp sle i64 %v573, %v611
  %v613 = add i64 %v571, %v86
  %v614 = icmp sle i64 %v613, %v92
  %v615 = and i1 %v612, %v614
  %v616 = add i64 %v610, 2147483648
  %v617 = icmp sle i64 %v97, %v616
  %v618 = and i1 %v615, %v617
  %v619 = sub i64 %v613, %v98
  %v620 = sub i64 %v619, %v101
  %v621 = icmp sle i64 %v620, %kv_tile.5
  %v622 = and i1 %v618, %v621
  %v623 = icmp eq i64 %v590, 32
  %v624 = and i1 %v623, %v622
  ; score = query * keys
  %v625 = add i64 %v590, 15
  %v626 = sdiv i64 %v625, 16
  %v627 = mul i64 %row_block.9, 4
  %v628 = mul i64 %v627, 32
  %v629 = add i64 %v628, 0
  %v630 = getelementptr float, ptr %scratch, i64 %v629
  br label %score_panel.11.head
score_panel.11.head:
  %score_panel.11 = phi i64 [ 0, %kept.10.then ], [ %v843, %score_depth_rest.13.end ]
  %v631 = icmp slt i64 %score_panel.11, %v626
  br i1 %v631, label %score_panel.11.body, label %score_panel.11.end
score_panel.11.body:
  %v632 = mul i64 %score_panel.11, 32
  %v633 = getelementptr float, ptr %scratch, i64 768
  %v634 = mul i64 %v632, 16
  %v635 = add i64 %v634, 0
  %v636 = getelementptr float, ptr %v633, i64 %v635
  %v637 = mul i64 %score_panel.11, 16
  %v638 = getelementptr float, ptr %scratch, i64 1792
  %v639 = getelementptr float, ptr %v638, i64 %v637
  %v640 = sdiv i64 32, 4
  %v641 = mul i64 %v640, 4
  br label %score_depth.12.head
score_depth.12.head:
  %score_depth.12 = phi i64 [ 0, %score_panel.11.body ], [ %v791, %score_depth.12.body ]
  %v642 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v768, %score_depth.12.body ]
  %v643 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v769, %score_depth.12.body ]
  %v644 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v775, %score_depth.12.body ]
  %v645 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v776, %score_depth.12.body ]
  %v646 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v782, %score_depth.12.body ]
  %v647 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v783, %score_depth.12.body ]
  %v648 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v789, %score_depth.12.body ]
  %v649 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v790, %score_depth.12.body ]
  %v650 = icmp slt i64 %score_depth.12, %v641
  br i1 %v650, label %score_depth.12.body, label %score_depth.12.end
score_depth.12.body:
  %v651 = add i64 %score_depth.12, 0
  %v652 = mul i64 %v651, 16
  %v653 = getelementptr float, ptr %v636, i64 %v652
  %v654 = load <8 x float>, ptr %v653, align 32
  %v655 = mul i64 %v651, 16
  %v656 = getelementptr float, ptr %v636, i64 %v655
  %v657 = getelementptr float, ptr %v656, i64 8
  %v658 = load <8 x float>, ptr %v657, align 32
  %v659 = getelementptr float, ptr %v630, i64 %v651
  %v660 = load float, ptr %v659, align 4
  %v661 = insertelement <8 x float> poison, float %v660, i64 0
  %v662 = shufflevector <8 x float> %v661, <8 x float> poison, <8 x i32> zeroinitializer
  %v663 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v662, <8 x float> %v654, <8 x float> %v642)
  %v664 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v662, <8 x float> %v658, <8 x float> %v643)
  %v665 = getelementptr float, ptr %v630, i64 %v651
  %v666 = getelementptr float, ptr %v665, i64 32
  %v667 = load float, ptr %v666, align 4
  %v668 = insertelement <8 x float> poison, float %v667, i64 0
  %v669 = shufflevector <8 x float> %v668, <8 x float> poison, <8 x i32> zeroinitializer
  %v670 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v669, <8 x float> %v654, <8 x float> %v644)
  %v671 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v669, <8 x float> %v658, <8 x float> %v645)
  %v672 = getelementptr float, ptr %v630, i64 %v651
  %v673 = getelementptr float, ptr %v672, i64 64
  %v674 = load float, ptr %v673, align 4
  %v675 = insertelement <8 x float> poison, float %v674, i64 0
  %v676 = shufflevector <8 x float> %v675, <8 x float> poison, <8 x i32> zeroinitializer
  %v677 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v676, <8 x float> %v654, <8 x float> %v646)
  %v678 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v676, <8 x float> %v658, <8 x float> %v647)
  %v679 = getelementptr float, ptr %v630, i64 %v651
  %v680 = getelementptr float, ptr %v679, i64 96
  %v681 = load float, ptr %v680, align 4
  %v682 = insertelement <8 x float> poison, float %v681, i64 0
  %v683 = shufflevector <8 x float> %v682, <8 x float> poison, <8 x i32> zeroinitializer
  %v684 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v683, <8 x float> %v654, <8 x float> %v648)
  %v685 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v683, <8 x float> %v658, <8 x float> %v649)
  %v686 = add i64 %score_depth.12, 1
  %v687 = mul i64 %v686, 16
  %v688 = getelementptr float, ptr %v636, i64 %v687
  %v689 = load <8 x float>, ptr %v688, align 32
  %v690 = mul i64 %v686, 16
  %v691 = getelementptr float, ptr %v636, i64 %v690
  %v692 = getelementptr float, ptr %v691, i64 8
  %v693 = load <8 x float>, ptr %v692, align 32
  %v694 = getelementptr float, ptr %v630, i64 %v686
  %v695 = load float, ptr %v694, align 4
  %v696 = insertelement <8 x float> poison, float %v695, i64 0
  %v697 = shufflevector <8 x float> %v696, <8 x float> poison, <8 x i32> zeroinitializer
  %v698 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v697, <8 x float> %v689, <8 x float> %v663)
  %v699 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v697, <8 x float> %v693, <8 x float> %v664)
  %v700 = getelementptr float, ptr %v630, i64 %v686
  %v701 = getelementptr float, ptr %v700, i64 32
  %v702 = load float, ptr %v701, align 4
  %v703 = insertelement <8 x float> poison, float %v702, i64 0
  %v704 = shufflevector <8 x float> %v703, <8 x float> poison, <8 x i32> zeroinitializer
  %v705 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v704, <8 x float> %v689, <8 x float> %v670)
  %v706 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v704, <8 x float> %v693, <8 x float> %v671)
  %v707 = getelementptr float, ptr %v630, i64 %v686
  %v708 = getelementptr float, ptr %v707, i64 64
  %v709 = load float, ptr %v708, align 4
  %v710 = insertelement <8 x float> poison, float %v709, i64 0
  %v711 = shufflevector <8 x float> %v710, <8 x float> poison, <8 x i32> zeroinitializer
  %v712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v711, <8 x float> %v689, <8 x float> %v677)
  %v713 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v711, <8 x float> %v693, <8 x float> %v678)
  %v714 = getelementptr float, ptr %v630, i64 %v686
  %v715 = getelementptr float, ptr %v714, i64 96
  %v716 = load float, ptr %v715, align 4
  %v717 = insertelement <8 x float> poison, float %v716, i64 0
  %v718 = shufflevector <8 x float> %v717, <8 x float> poison, <8 x i32> zeroinitializer
  %v719 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v718, <8 x float> %v689, <8 x float> %v684)
  %v720 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v718, <8 x float> %v693, <8 x float> %v685)
  %v721 = add i64 %score_depth.12, 2
  %v722 = mul i64 %v721, 16
  %v723 = getelementptr float, ptr %v636, i64 %v722
  %v724 = load <8 x float>, ptr %v723, align 32
  %v725 = mul i64 %v721, 16
  %v726 = getelementptr float, ptr %v636, i64 %v725
  %v727 = getelementptr float, ptr %v726, i64 8
  %v728 = load <8 x float>, ptr %v727, align 32
  %v729 = getelementptr float, ptr %v630, i64 %v721
  %v730 = load float, ptr %v729, align 4
  %v731 = insertelement <8 x float> poison, float %v730, i64 0
  %v732 = shufflevector <8 x float> %v731, <8 x float> poison, <8 x i32> zeroinitializer
  %v733 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v732, <8 x float> %v724, <8 x float> %v698)
  %v734 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v732, <8 x float> %v728, <8 x float> %v699)
  %v735 = getelementptr float, ptr %v630, i64 %v721
  %v736 = getelementptr float, ptr %v735, i64 32
  %v737 = load float, ptr %v736, align 4
  %v738 = insertelement <8 x float> poison, float %v737, i64 0
  %v739 = shufflevector <8 x float> %v738, <8 x float> poison, <8 x i32> zeroinitializer
  %v740 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v739, <8 x float> %v724, <8 x float> %v705)
  %v741 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v739, <8 x float> %v728, <8 x float> %v706)
  %v742 = getelementptr float, ptr %v630, i64 %v721
  %v743 = getelementptr float, ptr %v742, i64 64
  %v744 = load float, ptr %v743, align 4
  %v745 = insertelement <8 x float> poison, float %v744, i64 0
  %v746 = shufflevector <8 x float> %v745, <8 x float> poison, <8 x i32> zeroinitializer
  %v747 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v746, <8 x float> %v724, <8 x float> %v712)
  %v748 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v746, <8 x float> %v728, <8 x float> %v713)
  %v749 = getelementptr float, ptr %v630, i64 %v721
  %v750 = getelementptr float, ptr %v749, i64 96
  %v751 = load float, ptr %v750, align 4
  %v752 = insertelement <8 x float> poison, float %v751, i64 0
  %v753 = shufflevector <8 x float> %v752, <8 x float> poison, <8 x i32> zeroinitializer
  %v754 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v753, <8 x float> %v724, <8 x float> %v719)
  %v755 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v753, <8 x float> %v728, <8 x float> %v720)
  %v756 = add i64 %score_depth.12, 3
  %v757 = mul i64 %v756, 16
  %v758 = getelementptr float, ptr %v636, i64 %v757
  %v759 = load <8 x float>, ptr %v758, align 32
  %v760 = mul i64 %v756, 16
  %v761 = getelementptr float, ptr %v636, i64 %v760
  %v762 = getelementptr float, ptr %v761, i64 8
  %v763 = load <8 x float>, ptr %v762, align 32
  %v764 = getelementptr float, ptr %v630, i64 %v756
  %v765 = load float, ptr %v764, align 4
  %v766 = insertelement <8 x float> poison, float %v765, i64 0
  %v767 = shufflevector <8 x float> %v766, <8 x float> poison, <8 x i32> zeroinitializer
  %v768 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v767, <8 x float> %v759, <8 x float> %v733)
  %v769 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v767, <8 x float> %v763, <8 x float> %v734)
  %v770 = getelementptr float, ptr %v630, i64 %v756
  %v771 = getelementptr float, ptr %v770, i64 32
  %v772 = load float, ptr %v771, align 4
  %v773 = insertelement <8 x float> poison, float %v772, i64 0
  %v774 = shufflevector <8 x float> %v773, <8 x float> poison, <8 x i32> zeroinitializer
  %v775 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v774, <8 x float> %v759, <8 x float> %v740)
  %v776 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v774, <8 x float> %v763, <8 x float> %v741)
  %v777 = getelementptr float, ptr %v630, i64 %v756
  %v778 = getelementptr float, ptr %v777, i64 64
  %v779 = load float, ptr %v778, align 4
  %v780 = insertelement <8 x float> poison, float %v779, i64 0
  %v781 = shufflevector <8 x float> %v780, <8 x float> poison, <8 x i32> zeroinitializer
  %v782 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v781, <8 x float> %v759, <8 x float> %v747)
  %v783 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v781, <8 x float> %v763, <8 x float> %v748)
  %v784 = getelementptr float, ptr %v630, i64 %v756
  %v785 = getelementptr float, ptr %v784, i64 96
  %v786 = load float, ptr %v785, align 4
  %v787 = insertelement <8 x float> poison, float %v786, i64 0
  %v788 = shufflevector <8 x float> %v787, <8 x float> poison, <8 x i32> zeroinitializer
  %v789 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v788, <8 x float> %v759, <8 x float> %v754)
  %v790 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v788, <8 x float> %v763, <8 x float> %v755)
  %v791 = add i64 %score_depth.12, 4
  br label %score_depth.12.head
score_depth.12.end:
  br label %score_depth_rest.13.head
score_depth_rest.13.head:
  %score_depth_rest.13 = phi i64 [ %v641, %score_depth.12.end ], [ %v835, %score_depth_rest.13.body ]
  %v792 = phi <8 x float> [ %v642, %score_depth.12.end ], [ %v812, %score_depth_rest.13.body ]
  %v793 = phi <8 x float> [ %v643, %score_depth.12.end ], [ %v813, %score_depth_rest.13.body ]
  %v794 = phi <8 x float> [ %v644, %score_depth.12.end ], [ %v819, %score_depth_rest.13.body ]
  %v795 = phi <8 x float> [ %v645, %score_depth.12.end ], [ %v820, %score_depth_rest.13.body ]
  %v796 = phi <8 x float> [ %v646, %score_depth.12.end ], [ %v826, %score_depth_rest.13.body ]
  %v797 = phi <8 x float> [ %v647, %score_depth.12.end ], [ %v827, %score_depth_rest.13.body ]
  %v798 = phi <8 x float> [ %v648, %score_depth.12.end ], [ %v833, %score_depth_rest.13.body ]
  %v799 = phi <8 x float> [ %v649, %score_depth.12.end ], [ %v834, %score_depth_rest.13.body ]
  %v800 = icmp slt i64 %score_depth_rest.13, 32
  br i1 %v800, label %score_depth_rest.13.body, label %score_depth_rest.13.end
score_depth_rest.13.body:
  %v801 = mul i64 %score_depth_rest.13, 16
  %v802 = getelementptr float, ptr %v636, i64 %v801
  %v803 = load <8 x float>, ptr %v802, align 32
  %v804 = mul i64 %score_depth_rest.13, 16
  %v805 = getelementptr float, ptr %v636, i64 %v804
  %v806 = getelementptr float, ptr %v805, i64 8
  %v807 = load <8 x float>, ptr %v806, align 32
  %v808 = getelementptr float, ptr %v630, i64 %score_depth_rest.13
  %v809 = load float, ptr %v808, align 4
  %v810 = insertelement <8 x float> poison, float %v809, i64 0
  %v811 = shufflevector <8 x float> %v810, <8 x float> poison, <8 x i32> zeroinitializer
  %v812 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v811, <8 x float> %v803, <8 x float> %v792)
  %v813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v811, <8 x float> %v807, <8 x float> %v793)
  %v814 = getelementptr float, ptr %v630, i64 %score_depth_rest.13
  %v815 = getelementptr float, ptr %v814, i64 32
  %v816 = load float, ptr %v815, align 4
  %v817 = insertelement <8 x float> poison, float %v816, i64 0
  %v818 = shufflevector <8 x float> %v817, <8 x float> poison, <8 x i32> zeroinitializer
  %v819 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v818, <8 x float> %v803, <8 x float> %v794)
  %v820 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v818, <8 x float> %v807, <8 x float> %v795)
  %v821 = getelementptr float, ptr %v630, i64 %score_depth_rest.13
  %v822 = getelementptr float, ptr %v821, i64 64
  %v823 = load float, ptr %v822, align 4
  %v824 = insertelement <8 x float> poison, float %v823, i64 0
  %v825 = shufflevector <8 x float> %v824, <8 x float> poison, <8 x i32> zeroinitializer
  %v826 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v825, <8 x float> %v803, <8 x float> %v796)
  %v827 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v825, <8 x float> %v807, <8 x float> %v797)
  %v828 = getelementptr float, ptr %v630, i64 %score_depth_rest.13
  %v829 = getelementptr float, ptr %v828, i64 96
  %v830 = load float, ptr %v829, align 4
  %v831 = insertelement <8 x float> poison, float %v830, i64 0
  %v832 = shufflevector <8 x float> %v831, <8 x float> poison, <8 x i32> zeroinitializer
  %v833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v832, <8 x float> %v803, <8 x float> %v798)
  %v834 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v832, <8 x float> %v807, <8 x float> %v799)
  %v835 = add i64 %score_depth_rest.13, 1
  br label %score_depth_rest.13.head
score_depth_rest.13.end:
  store <8 x float> %v792, ptr %v639, align 4
  %v836 = getelementptr float, ptr %v639, i64 8
  store <8 x float> %v793, ptr %v836, align 4
  %v837 = getelementptr float, ptr %v639, i64 32
  store <8 x float> %v794, ptr %v837, align 4
  %v838 = getelementptr float, ptr %v639, i64 40
  store <8 x float> %v795, ptr %v838, align 4
  %v839 = getelementptr float, ptr %v639, i64 64
  store <8 x float> %v796, ptr %v839, align 4
  %v840 = getelementptr float, ptr %v639, i64 72
  store <8 x float> %v797, ptr %v840, align 4
  %v841 = getelementptr float, ptr %v639, i64 96
  store <8 x float> %v798, ptr %v841, align 4
  %v842 = getelementptr float, ptr %v639, i64 104
  store <8 x float> %v799, ptr %v842, align 4
  %v843 = add i64 %score_panel.11, 1
  br label %score_panel.11.head
score_panel.11.end:
  br i1 %v624, label %full.14.then, label %full.14.else
full.14.then:
  ; scores of a full tile
  %v844 = trunc i64 %v590 to i32
  %v845 = trunc i64 %kv_tile.5 to i32
  br label %score_row.15.head
score_row.15.head:
  %score_row.15 = phi i64 [ 0, %full.14.then ], [ %v937, %score_row.15.body ]
  %v846 = icmp slt i64 %score_row.15, 4
  br i1 %v846, label %score_row.15.body, label %score_row.15.end
score_row.15.body:
  %v847 = getelementptr float, ptr %scratch, i64 1792
  %v848 = mul i64 %score_row.15, 32
  %v849 = add i64 %v848, 0
  %v850 = getelementptr float, ptr %v847, i64 %v849
  %v851 = mul i64 %row_block.9, 4
  %v852 = add i64 %v851, %score_row.15
  %v853 = add i64 %v13, %v852
  %v854 = trunc i64 %v853 to i32
  %v855 = add i32 %v854, %v85
  %v856 = sub i32 %v855, %v84
  %v857 = sub i32 %v856, %v103
  %v858 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v859 = load <8 x float>, ptr %v850, align 4
  %v860 = insertelement <8 x i32> poison, i32 %v845, i64 0
  %v861 = shufflevector <8 x i32> %v860, <8 x i32> poison, <8 x i32> zeroinitializer
  %v862 = add <8 x i32> %v861, %v858
  %v863 = insertelement <8 x i32> poison, i32 %v856, i64 0
  %v864 = shufflevector <8 x i32> %v863, <8 x i32> poison, <8 x i32> zeroinitializer
  %v865 = sub <8 x i32> %v864, %v862
  %v866 = sub <8 x i32> splat (i32 0), %v865
  %v867 = icmp slt <8 x i32> %v865, splat (i32 0)
  %v868 = select <8 x i1> %v867, <8 x i32> %v866, <8 x i32> %v865
  %v869 = sitofp <8 x i32> %v868 to <8 x float>
  %v870 = insertelement <8 x float> poison, float %v118, i64 0
  %v871 = shufflevector <8 x float> %v870, <8 x float> poison, <8 x i32> zeroinitializer
  %v872 = fmul <8 x float> %v869, %v871
  %v873 = fsub <8 x float> %v859, %v872
  store <8 x float> %v873, ptr %v850, align 4
  %v874 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v875 = getelementptr float, ptr %v850, i64 8
  %v876 = load <8 x float>, ptr %v875, align 4
  %v877 = insertelement <8 x i32> poison, i32 %v845, i64 0
  %v878 = shufflevector <8 x i32> %v877, <8 x i32> poison, <8 x i32> zeroinitializer
  %v879 = add <8 x i32> %v878, %v874
  %v880 = insertelement <8 x i32> poison, i32 %v856, i64 0
  %v881 = shufflevector <8 x i32> %v880, <8 x i32> poison, <8 x i32> zeroinitializer
  %v882 = sub <8 x i32> %v881, %v879
  %v883 = sub <8 x i32> splat (i32 0), %v882
  %v884 = icmp slt <8 x i32> %v882, splat (i32 0)
  %v885 = select <8 x i1> %v884, <8 x i32> %v883, <8 x i32> %v882
  %v886 = sitofp <8 x i32> %v885 to <8 x float>
  %v887 = insertelement <8 x float> poison, float %v118, i64 0
  %v888 = shufflevector <8 x float> %v887, <8 x float> poison, <8 x i32> zeroinitializer
  %v889 = fmul <8 x float> %v886, %v888
  %v890 = fsub <8 x float> %v876, %v889
  %v891 = getelementptr float, ptr %v850, i64 8
  store <8 x float> %v890, ptr %v891, align 4
  %v892 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v893 = getelementptr float, ptr %v850, i64 16
  %v894 = load <8 x float>, ptr %v893, align 4
  %v895 = insertelement <8 x i32> poison, i32 %v845, i64 0
  %v896 = shufflevector <8 x i32> %v895, <8 x i32> poison, <8 x i32> zeroinitializer
  %v897 = add <8 x i32> %v896, %v892
  %v898 = insertelement <8 x i32> poison, i32 %v856, i64 0
  %v899 = shufflevector <8 x i32> %v898, <8 x i32> poison, <8 x i32> zeroinitializer
  %v900 = sub <8 x i32> %v899, %v897
  %v901 = sub <8 x i32> splat (i32 0), %v900
  %v902 = icmp slt <8 x i32> %v900, splat (i32 0)
  %v903 = select <8 x i1> %v902, <8 x i32> %v901, <8 x i32> %v900
  %v904 = sitofp <8 x i32> %v903 to <8 x float>
  %v905 = insertelement <8 x float> poison, float %v118, i64 0
  %v906 = shufflevector <8 x float> %v905, <8 x float> poison, <8 x i32> zeroinitializer
  %v907 = fmul <8 x float> %v904, %v906
  %v908 = fsub <8 x float> %v894, %v907
  %v909 = getelementptr float, ptr %v850, i64 16
  store <8 x float> %v908, ptr %v909, align 4
  %v910 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v911 = getelementptr float, ptr %v850, i64 24
  %v912 = load <8 x float>, ptr %v911, align 4
  %v913 = insertelement <8 x i32> poison, i32 %v845, i64 0
  %v914 = shufflevector <8 x i32> %v913, <8 x i32> poison, <8 x i32> zeroinitializer
  %v915 = add <8 x i32> %v914, %v910
  %v916 = insertelement <8 x i32> poison, i32 %v856, i64 0
  %v917 = shufflevector <8 x i32> %v916, <8 x i32> poison, <8 x i32> zeroinitializer
  %v918 = sub <8 x i32> %v917, %v915
  %v919 = sub <8 x i32> splat (i32 0), %v918
  %v920 = icmp slt <8 x i32> %v918, splat (i32 0)
  %v921 = select <8 x i1> %v920, <8 x i32> %v919, <8 x i32> %v918
  %v922 = sitofp <8 x i32> %v921 to <8 x float>
  %v923 = insertelement <8 x float> poison, float %v118, i64 0
  %v924 = shufflevector <8 x float> %v923, <8 x float> poison, <8 x i32> zeroinitializer
  %v925 = fmul <8 x float> %v922, %v924
  %v926 = fsub <8 x float> %v912, %v925
  %v927 = getelementptr float, ptr %v850, i64 24
  store <8 x float> %v926, ptr %v927, align 4
  %v928 = mul i64 %score_row.15, 8
  %v929 = getelementptr float, ptr %scratch, i64 2848
  %v930 = getelementptr float, ptr %v929, i64 %v928
  %v931 = fcmp ogt <8 x float> %v873, %v890
  %v932 = select <8 x i1> %v931, <8 x float> %v873, <8 x float> %v890
  %v933 = fcmp ogt <8 x float> %v908, %v926
  %v934 = select <8 x i1> %v933, <8 x float> %v908, <8 x float> %v926
  %v935 = fcmp ogt <8 x float> %v932, %v934
  %v936 = select <8 x i1> %v935, <8 x float> %v932, <8 x float> %v934
  store <8 x float> %v936, ptr %v930, align 4
  %v937 = add i64 %score_row.15, 1
  br label %score_row.15.head
score_row.15.end:
  br label %full.14.end
full.14.else:
  ; scores of a mixed tile
  %v938 = trunc i64 %v590 to i32
  %v939 = trunc i64 %kv_tile.5 to i32
  br label %score_row.16.head
score_row.16.head:
  %score_row.16 = phi i64 [ 0, %full.14.else ], [ %v1079, %score_row.16.body ]
  %v940 = icmp slt i64 %score_row.16, 4
  br i1 %v940, label %score_row.16.body, label %score_row.16.end
score_row.16.body:
  %v941 = getelementptr float, ptr %scratch, i64 1792
  %v942 = mul i64 %score_row.16, 32
  %v943 = add i64 %v942, 0
  %v944 = getelementptr float, ptr %v941, i64 %v943
  %v945 = mul i64 %row_block.9, 4
  %v946 = add i64 %v945, %score_row.16
  %v947 = add i64 %v13, %v946
  %v948 = trunc i64 %v947 to i32
  %v949 = add i32 %v948, %v85
  %v950 = sub i32 %v949, %v84
  %v951 = sub i32 %v950, %v103
  %v952 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v953 = load <8 x float>, ptr %v944, align 4
  %v954 = insertelement <8 x i32> poison, i32 %v939, i64 0
  %v955 = shufflevector <8 x i32> %v954, <8 x i32> poison, <8 x i32> zeroinitializer
  %v956 = add <8 x i32> %v955, %v952
  %v957 = insertelement <8 x i32> poison, i32 %v950, i64 0
  %v958 = shufflevector <8 x i32> %v957, <8 x i32> poison, <8 x i32> zeroinitializer
  %v959 = sub <8 x i32> %v958, %v956
  %v960 = sub <8 x i32> splat (i32 0), %v959
  %v961 = icmp slt <8 x i32> %v959, splat (i32 0)
  %v962 = select <8 x i1> %v961, <8 x i32> %v960, <8 x i32> %v959
  %v963 = sitofp <8 x i32> %v962 to <8 x float>
  %v964 = insertelement <8 x float> poison, float %v118, i64 0
  %v965 = shufflevector <8 x float> %v964, <8 x float> poison, <8 x i32> zeroinitializer
  %v966 = fmul <8 x float> %v963, %v965
  %v967 = fsub <8 x float> %v953, %v966
  %v968 = insertelement <8 x i32> poison, i32 %v938, i64 0
  %v969 = shufflevector <8 x i32> %v968, <8 x i32> poison, <8 x i32> zeroinitializer
  %v970 = icmp slt <8 x i32> %v952, %v969
  %v971 = insertelement <8 x i32> poison, i32 %v950, i64 0
  %v972 = shufflevector <8 x i32> %v971, <8 x i32> poison, <8 x i32> zeroinitializer
  %v973 = icmp sle <8 x i32> %v956, %v972
  %v974 = insertelement <8 x i32> poison, i32 %v951, i64 0
  %v975 = shufflevector <8 x i32> %v974, <8 x i32> poison, <8 x i32> zeroinitializer
  %v976 = icmp sle <8 x i32> %v975, %v956
  %v977 = and <8 x i1> %v973, %v976
  %v978 = and <8 x i1> %v970, %v977
  %v979 = select <8 x i1> %v978, <8 x float> %v967, <8 x float> splat (float 0xFFF0000000000000)
  store <8 x float> %v979, ptr %v944, align 4
  %v980 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v981 = getelementptr float, ptr %v944, i64 8
  %v982 = load <8 x float>, ptr %v981, align 4
  %v983 = insertelement <8 x i32> poison, i32 %v939, i64 0
  %v984 = shufflevector <8 x i32> %v983, <8 x i32> poison, <8 x i32> zeroinitializer
  %v985 = add <8 x i32> %v984, %v980
  %v986 = insertelement <8 x i32> poison, i32 %v950, i64 0
  %v987 = shufflevector <8 x i32> %v986, <8 x i32> poison, <8 x i32> zeroinitializer
  %v988 = sub <8 x i32> %v987, %v985
  %v989 = sub <8 x i32> splat (i32 0), %v988
  %v990 = icmp slt <8 x i32> %v988, splat (i32 0)
  %v991 = select <8 x i1> %v990, <8 x i32> %v989, <8 x i32> %v988
  %v992 = sitofp <8 x i32> %v991 to <8 x float>
  %v993 = insertelement <8 x float> poison, float %v118, i64 0
  %v994 = shufflevector <8 x float> %v993, <8 x float> poison, <8 x i32> zeroinitializer
  %v995 = fmul <8 x float> %v992, %v994
  %v996 = fsub <8 x float> %v982, %v995
  %v997 = insertelement <8 x i32> poison, i32 %v938, i64 0
  %v998 = shufflevector <8 x i32> %v997, <8 x i32> poison, <8 x i32> zeroinitializer
  %v999 = icmp slt <8 x i32> %v980, %v998
  %v1000 = insertelement <8 x i32> poison, i32 %v950, i64 0
  %v1001 = shufflevector <8 x i32> %v1000, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1002 = icmp sle <8 x i32> %v985, %v1001
  %v1003 = insertelement <8 x i32> poison, i32 %v951, i64 0
  %v1004 = shufflevector <8 x i32> %v1003, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1005 = icmp sle <8 x i32> %v1004, %v985
  %v1006 = and <8 x i1> %v1002, %v1005
  %v1007 = and <8 x i1> %v999, %v1006
  %v1008 = select <8 x i1> %v1007, <8 x float> %v996, <8 x float> splat (float 0xFFF0000000000000)
  %v1009 = getelementptr float, ptr %v944, i64 8
  store <8 x float> %v1008, ptr %v1009, align 4
  %v1010 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v1011 = getelementptr float, ptr %v944, i64 16
  %v1012 = load <8 x float>, ptr %v1011, align 4
  %v1013 = insertelement <8 x i32> poison, i32 %v939, i64 0
  %v1014 = shufflevector <8 x i32> %v1013, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1015 = add <8 x i32> %v1014, %v1010
  %v1016 = insertelement <8 x i32> poison, i32 %v950, i64 0
  %v1017 = shufflevector <8 x i32> %v1016, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1018 = sub <8 x i32> %v1017, %v1015
  %v1019 = sub <8 x i32> splat (i32 0), %v1018
  %v1020 = icmp slt <8 x i32> %v1018, splat (i32 0)
  %v1021 = select <8 x i1> %v1020, <8 x i32> %v1019, <8 x i32> %v1018
  %v1022 = sitofp <8 x i32> %v1021 to <8 x float>
  %v1023 = insertelement <8 x float> poison, float %v118, i64 0
  %v1024 = shufflevector <8 x float> %v1023, <8 x float> poison, <8 x i32> zeroinitializer
  %v1025 = fmul <8 x float> %v1022, %v1024
  %v1026 = fsub <8 x float> %v1012, %v1025
  %v1027 = insertelement <8 x i32> poison, i32 %v938, i64 0
  %v1028 = shufflevector <8 x i32> %v1027, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1029 = icmp slt <8 x i32> %v1010, %v1028
  %v1030 = insertelement <8 x i32> poison, i32 %v950, i64 0
  %v1031 = shufflevector <8 x i32> %v1030, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1032 = icmp sle <8 x i32> %v1015, %v1031
  %v1033 = insertelement <8 x i32> poison, i32 %v951, i64 0
  %v1034 = shufflevector <8 x i32> %v1033, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1035 = icmp sle <8 x i32> %v1034, %v1015
  %v1036 = and <8 x i1> %v1032, %v1035
  %v1037 = and <8 x i1> %v1029, %v1036
  %v1038 = select <8 x i1> %v1037, <8 x float> %v1026, <8 x float> splat (float 0xFFF0000000000000)
  %v1039 = getelementptr float, ptr %v944, i64 16
  store <8 x float> %v1038, ptr %v1039, align 4
  %v1040 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v1041 = getelementptr float, ptr %v944, i64 24
  %v1042 = load <8 x float>, ptr %v1041, align 4
  %v1043 = insertelement <8 x i32> poison, i32 %v939, i64 0
  %v1044 = shufflevector <8 x i32> %v1043, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1045 = add <8 x i32> %v1044, %v1040
  %v1046 = insertelement <8 x i32> poison, i32 %v950, i64 0
  %v1047 = shufflevector <8 x i32> %v1046, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1048 = sub <8 x i32> %v1047, %v1045
  %v1049 = sub <8 x i32> splat (i32 0), %v1048
  %v1050 = icmp slt <8 x i32> %v1048, splat (i32 0)
  %v1051 = select <8 x i1> %v1050, <8 x i32> %v1049, <8 x i32> %v1048
  %v1052 = sitofp <8 x i32> %v1051 to <8 x float>
  %v1053 = insertelement <8 x float> poison, float %v118, i64 0
  %v1054 = shufflevector <8 x float> %v1053, <8 x float> poison, <8 x i32> zeroinitializer
  %v1055 = fmul <8 x float> %v1052, %v1054
  %v1056 = fsub <8 x float> %v1042, %v1055
  %v1057 = insertelement <8 x i32> poison, i32 %v938, i64 0
  %v1058 = shufflevector <8 x i32> %v1057, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1059 = icmp slt <8 x i32> %v1040, %v1058
  %v1060 = insertelement <8 x i32> poison, i32 %v950, i64 0
  %v1061 = shufflevector <8 x i32> %v1060, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1062 = icmp sle <8 x i32> %v1045, %v1061
  %v1063 = insertelement <8 x i32> poison, i32 %v951, i64 0
  %v1064 = shufflevector <8 x i32> %v1063, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1065 = icmp sle <8 x i32> %v1064, %v1045
  %v1066 = and <8 x i1> %v1062, %v1065
  %v1067 = and <8 x i1> %v1059, %v1066
  %v1068 = select <8 x i1> %v1067, <8 x float> %v1056, <8 x float> splat (float 0xFFF0000000000000)
  %v1069 = getelementptr float, ptr %v944, i64 24
  store <8 x float> %v1068, ptr %v1069, align 4
  %v1070 = mul i64 %score_row.16, 8
  %v1071 = getelementptr float, ptr %scratch, i64 2848
  %v1072 = getelementptr float, ptr %v1071, i64 %v1070
  %v1073 = fcmp ogt <8 x float> %v979, %v1008
  %v1074 = select <8 x i1> %v1073, <8 x float> %v979, <8 x float> %v1008
  %v1075 = fcmp ogt <8 x float> %v1038, %v1068
  %v1076 = select <8 x i1> %v1075, <8 x float> %v1038, <8 x float> %v1068
  %v1077 = fcmp ogt <8 x float> %v1074, %v1076
  %v1078 = select <8 x i1> %v1077, <8 x float> %v1074, <8 x float> %v1076
  store <8 x float> %v1078, ptr %v1072, align 4
  %v1079 = add i64 %score_row.16, 1
  br label %score_row.16.head
score_row.16.end:
  br label %full.14.end
full.14.end:
  ; maximum = max(maximum, scores); correction = exp(old maximum - maximum)
  %v1080 = mul i64 %row_block.9, 8
  %v1081 = add i64 %v1080, 0
  %v1082 = getelementptr float, ptr %scratch, i64 2688
  %v1083 = getelementptr float, ptr %v1082, i64 %v1081
  %v1084 = load <8 x float>, ptr %v1083, align 4
  %v1085 = getelementptr float, ptr %scratch, i64 2848
  %v1086 = getelementptr float, ptr %v1085, i64 0
  %v1087 = load <8 x float>, ptr %v1086, align 4
  %v1088 = getelementptr float, ptr %scratch, i64 2848
  %v1089 = getelementptr float, ptr %v1088, i64 8
  %v1090 = load <8 x float>, ptr %v1089, align 4
  %v1091 = getelementptr float, ptr %scratch, i64 2848
  %v1092 = getelementptr float, ptr %v1091, i64 16
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = getelementptr float, ptr %scratch, i64 2848
  %v1095 = getelementptr float, ptr %v1094, i64 24
  %v1096 = load <8 x float>, ptr %v1095, align 4
  %v1097 = getelementptr float, ptr %scratch, i64 2848
  %v1098 = getelementptr float, ptr %v1097, i64 0
  %v1099 = load <8 x float>, ptr %v1098, align 4
  %v1100 = getelementptr float, ptr %scratch, i64 2848
  %v1101 = getelementptr float, ptr %v1100, i64 0
  %v1102 = load <8 x float>, ptr %v1101, align 4
  %v1103 = getelementptr float, ptr %scratch, i64 2848
  %v1104 = getelementptr float, ptr %v1103, i64 0
  %v1105 = load <8 x float>, ptr %v1104, align 4
  %v1106 = getelementptr float, ptr %scratch, i64 2848
  %v1107 = getelementptr float, ptr %v1106, i64 0
  %v1108 = load <8 x float>, ptr %v1107, align 4
  %v1109 = shufflevector <8 x float> %v1087, <8 x float> %v1090, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1110 = shufflevector <8 x float> %v1087, <8 x float> %v1090, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1111 = fcmp ogt <8 x float> %v1110, %v1109
  %v1112 = select <8 x i1> %v1111, <8 x float> %v1110, <8 x float> %v1109
  %v1113 = shufflevector <8 x float> %v1093, <8 x float> %v1096, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1114 = shufflevector <8 x float> %v1093, <8 x float> %v1096, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1115 = fcmp ogt <8 x float> %v1114, %v1113
  %v1116 = select <8 x i1> %v1115, <8 x float> %v1114, <8 x float> %v1113
  %v1117 = shufflevector <8 x float> %v1099, <8 x float> %v1102, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1118 = shufflevector <8 x float> %v1099, <8 x float> %v1102, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1119 = fcmp ogt <8 x float> %v1118, %v1117
  %v1120 = select <8 x i1> %v1119, <8 x float> %v1118, <8 x float> %v1117
  %v1121 = shufflevector <8 x float> %v1105, <8 x float> %v1108, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1122 = shufflevector <8 x float> %v1105, <8 x float> %v1108, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1123 = fcmp ogt <8 x float> %v1122, %v1121
  %v1124 = select <8 x i1> %v1123, <8 x float> %v1122, <8 x float> %v1121
  %v1125 = shufflevector <8 x float> %v1112, <8 x float> %v1116, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1126 = shufflevector <8 x float> %v1112, <8 x float> %v1116, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1127 = fcmp ogt <8 x float> %v1126, %v1125
  %v1128 = select <8 x i1> %v1127, <8 x float> %v1126, <8 x float> %v1125
  %v1129 = shufflevector <8 x float> %v1120, <8 x float> %v1124, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1130 = shufflevector <8 x float> %v1120, <8 x float> %v1124, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1131 = fcmp ogt <8 x float> %v1130, %v1129
  %v1132 = select <8 x i1> %v1131, <8 x float> %v1130, <8 x float> %v1129
  %v1133 = shufflevector <8 x float> %v1128, <8 x float> %v1132, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1134 = shufflevector <8 x float> %v1128, <8 x float> %v1132, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1135 = fcmp ogt <8 x float> %v1134, %v1133
  %v1136 = select <8 x i1> %v1135, <8 x float> %v1134, <8 x float> %v1133
  %v1137 = fcmp ogt <8 x float> %v1136, %v1084
  %v1138 = select <8 x i1> %v1137, <8 x float> %v1136, <8 x float> %v1084
  %v1139 = fcmp oeq <8 x float> %v1138, splat (float 0xFFF0000000000000)
  %v1140 = select <8 x i1> %v1139, <8 x float> splat (float 0x0000000000000000), <8 x float> %v1138
  %v1141 = getelementptr float, ptr %scratch, i64 2688
  %v1142 = getelementptr float, ptr %v1141, i64 %v1081
  store <8 x float> %v1138, ptr %v1142, align 4
  %v1143 = getelementptr float, ptr %scratch, i64 2832
  %v1144 = getelementptr float, ptr %v1143, i64 0
  store <8 x float> %v1140, ptr %v1144, align 4
  %v1145 = getelementptr float, ptr %scratch, i64 2784
  %v1146 = getelementptr float, ptr %v1145, i64 %v1081
  %v1147 = fsub <8 x float> %v1084, %v1140
  %v1148 = fmul <8 x float> %v1147, splat (float 0x3FF7154760000000)
  %v1149 = fcmp olt <8 x float> %v1148, splat (float 0xC05FC00000000000)
  %v1150 = select <8 x i1> %v1149, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1148
  %v1151 = fadd <8 x float> %v1150, splat (float 0x4168000FE0000000)
  %v1152 = fsub <8 x float> %v1151, splat (float 0x4168000FE0000000)
  %v1153 = fsub <8 x float> %v1150, %v1152
  %v1154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1153, <8 x float> splat (float 0x3F83CECA00000000))
  %v1155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1154, <8 x float> %v1153, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1155, <8 x float> %v1153, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1156, <8 x float> %v1153, <8 x float> splat (float 0x3FE62E4240000000))
  %v1158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1157, <8 x float> %v1153, <8 x float> splat (float 0x3FF0000000000000))
  %v1159 = bitcast <8 x float> %v1151 to <8 x i32>
  %v1160 = shl <8 x i32> %v1159, splat (i32 23)
  %v1161 = bitcast <8 x i32> %v1160 to <8 x float>
  %v1162 = fmul <8 x float> %v1158, %v1161
  store <8 x float> %v1162, ptr %v1146, align 4
  br label %weight_row.17.head
weight_row.17.head:
  %weight_row.17 = phi i64 [ 0, %full.14.end ], [ %v1258, %weights.18.end ]
  %v1163 = icmp slt i64 %weight_row.17, 4
  br i1 %v1163, label %weight_row.17.body, label %weight_row.17.end
weight_row.17.body:
  %v1164 = getelementptr float, ptr %scratch, i64 2832
  %v1165 = getelementptr float, ptr %v1164, i64 %weight_row.17
  %v1166 = load float, ptr %v1165, align 4
  %v1167 = insertelement <8 x float> poison, float %v1166, i64 0
  %v1168 = shufflevector <8 x float> %v1167, <8 x float> poison, <8 x i32> zeroinitializer
  %v1169 = getelementptr float, ptr %scratch, i64 1792
  %v1170 = mul i64 %weight_row.17, 32
  %v1171 = add i64 %v1170, 0
  %v1172 = getelementptr float, ptr %v1169, i64 %v1171
  br label %weights.18.head
weights.18.head:
  %weights.18 = phi i64 [ 0, %weight_row.17.body ], [ %v1254, %weights.18.body ]
  %v1173 = phi <8 x float> [ splat (float 0x0000000000000000), %weight_row.17.body ], [ %v1253, %weights.18.body ]
  %v1174 = icmp slt i64 %weights.18, 32
  br i1 %v1174, label %weights.18.body, label %weights.18.end
weights.18.body:
  %v1175 = getelementptr float, ptr %v1172, i64 %weights.18
  %v1176 = load <8 x float>, ptr %v1175, align 4
  %v1177 = fsub <8 x float> %v1176, %v1168
  %v1178 = fmul <8 x float> %v1177, splat (float 0x3FF7154760000000)
  %v1179 = fcmp olt <8 x float> %v1178, splat (float 0xC05FC00000000000)
  %v1180 = select <8 x i1> %v1179, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1178
  %v1181 = fadd <8 x float> %v1180, splat (float 0x4168000FE0000000)
  %v1182 = fsub <8 x float> %v1181, splat (float 0x4168000FE0000000)
  %v1183 = fsub <8 x float> %v1180, %v1182
  %v1184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1183, <8 x float> splat (float 0x3F83CECA00000000))
  %v1185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1184, <8 x float> %v1183, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1185, <8 x float> %v1183, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1186, <8 x float> %v1183, <8 x float> splat (float 0x3FE62E4240000000))
  %v1188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1187, <8 x float> %v1183, <8 x float> splat (float 0x3FF0000000000000))
  %v1189 = bitcast <8 x float> %v1181 to <8 x i32>
  %v1190 = shl <8 x i32> %v1189, splat (i32 23)
  %v1191 = bitcast <8 x i32> %v1190 to <8 x float>
  %v1192 = fmul <8 x float> %v1188, %v1191
  store <8 x float> %v1192, ptr %v1175, align 4
  %v1193 = getelementptr float, ptr %v1172, i64 %weights.18
  %v1194 = getelementptr float, ptr %v1193, i64 8
  %v1195 = load <8 x float>, ptr %v1194, align 4
  %v1196 = fsub <8 x float> %v1195, %v1168
  %v1197 = fmul <8 x float> %v1196, splat (float 0x3FF7154760000000)
  %v1198 = fcmp olt <8 x float> %v1197, splat (float 0xC05FC00000000000)
  %v1199 = select <8 x i1> %v1198, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1197
  %v1200 = fadd <8 x float> %v1199, splat (float 0x4168000FE0000000)
  %v1201 = fsub <8 x float> %v1200, splat (float 0x4168000FE0000000)
  %v1202 = fsub <8 x float> %v1199, %v1201
  %v1203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1202, <8 x float> splat (float 0x3F83CECA00000000))
  %v1204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1203, <8 x float> %v1202, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1204, <8 x float> %v1202, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1205, <8 x float> %v1202, <8 x float> splat (float 0x3FE62E4240000000))
  %v1207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1206, <8 x float> %v1202, <8 x float> splat (float 0x3FF0000000000000))
  %v1208 = bitcast <8 x float> %v1200 to <8 x i32>
  %v1209 = shl <8 x i32> %v1208, splat (i32 23)
  %v1210 = bitcast <8 x i32> %v1209 to <8 x float>
  %v1211 = fmul <8 x float> %v1207, %v1210
  store <8 x float> %v1211, ptr %v1194, align 4
  %v1212 = getelementptr float, ptr %v1172, i64 %weights.18
  %v1213 = getelementptr float, ptr %v1212, i64 16
  %v1214 = load <8 x float>, ptr %v1213, align 4
  %v1215 = fsub <8 x float> %v1214, %v1168
  %v1216 = fmul <8 x float> %v1215, splat (float 0x3FF7154760000000)
  %v1217 = fcmp olt <8 x float> %v1216, splat (float 0xC05FC00000000000)
  %v1218 = select <8 x i1> %v1217, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1216
  %v1219 = fadd <8 x float> %v1218, splat (float 0x4168000FE0000000)
  %v1220 = fsub <8 x float> %v1219, splat (float 0x4168000FE0000000)
  %v1221 = fsub <8 x float> %v1218, %v1220
  %v1222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1221, <8 x float> splat (float 0x3F83CECA00000000))
  %v1223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1222, <8 x float> %v1221, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1223, <8 x float> %v1221, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1224, <8 x float> %v1221, <8 x float> splat (float 0x3FE62E4240000000))
  %v1226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1225, <8 x float> %v1221, <8 x float> splat (float 0x3FF0000000000000))
  %v1227 = bitcast <8 x float> %v1219 to <8 x i32>
  %v1228 = shl <8 x i32> %v1227, splat (i32 23)
  %v1229 = bitcast <8 x i32> %v1228 to <8 x float>
  %v1230 = fmul <8 x float> %v1226, %v1229
  store <8 x float> %v1230, ptr %v1213, align 4
  %v1231 = getelementptr float, ptr %v1172, i64 %weights.18
  %v1232 = getelementptr float, ptr %v1231, i64 24
  %v1233 = load <8 x float>, ptr %v1232, align 4
  %v1234 = fsub <8 x float> %v1233, %v1168
  %v1235 = fmul <8 x float> %v1234, splat (float 0x3FF7154760000000)
  %v1236 = fcmp olt <8 x float> %v1235, splat (float 0xC05FC00000000000)
  %v1237 = select <8 x i1> %v1236, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1235
  %v1238 = fadd <8 x float> %v1237, splat (float 0x4168000FE0000000)
  %v1239 = fsub <8 x float> %v1238, splat (float 0x4168000FE0000000)
  %v1240 = fsub <8 x float> %v1237, %v1239
  %v1241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1240, <8 x float> splat (float 0x3F83CECA00000000))
  %v1242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1241, <8 x float> %v1240, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1242, <8 x float> %v1240, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1243, <8 x float> %v1240, <8 x float> splat (float 0x3FE62E4240000000))
  %v1245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1244, <8 x float> %v1240, <8 x float> splat (float 0x3FF0000000000000))
  %v1246 = bitcast <8 x float> %v1238 to <8 x i32>
  %v1247 = shl <8 x i32> %v1246, splat (i32 23)
  %v1248 = bitcast <8 x i32> %v1247 to <8 x float>
  %v1249 = fmul <8 x float> %v1245, %v1248
  store <8 x float> %v1249, ptr %v1232, align 4
  %v1250 = fadd <8 x float> %v1192, %v1211
  %v1251 = fadd <8 x float> %v1230, %v1249
  %v1252 = fadd <8 x float> %v1250, %v1251
  %v1253 = fadd <8 x float> %v1173, %v1252
  %v1254 = add i64 %weights.18, 32
  br label %weights.18.head
weights.18.end:
  %v1255 = mul i64 %weight_row.17, 8
  %v1256 = getelementptr float, ptr %scratch, i64 2848
  %v1257 = getelementptr float, ptr %v1256, i64 %v1255
  store <8 x float> %v1173, ptr %v1257, align 4
  %v1258 = add i64 %weight_row.17, 1
  br label %weight_row.17.head
weight_row.17.end:
  ; sum = sum * correction + weights
  %v1259 = mul i64 %row_block.9, 8
  %v1260 = add i64 %v1259, 0
  %v1261 = getelementptr float, ptr %scratch, i64 2736
  %v1262 = getelementptr float, ptr %v1261, i64 %v1260
  %v1263 = load <8 x float>, ptr %v1262, align 4
  %v1264 = getelementptr float, ptr %scratch, i64 2784
  %v1265 = getelementptr float, ptr %v1264, i64 %v1260
  %v1266 = load <8 x float>, ptr %v1265, align 4
  %v1267 = getelementptr float, ptr %scratch, i64 2736
  %v1268 = getelementptr float, ptr %v1267, i64 %v1260
  %v1269 = getelementptr float, ptr %scratch, i64 2848
  %v1270 = getelementptr float, ptr %v1269, i64 0
  %v1271 = load <8 x float>, ptr %v1270, align 4
  %v1272 = getelementptr float, ptr %scratch, i64 2848
  %v1273 = getelementptr float, ptr %v1272, i64 8
  %v1274 = load <8 x float>, ptr %v1273, align 4
  %v1275 = getelementptr float, ptr %scratch, i64 2848
  %v1276 = getelementptr float, ptr %v1275, i64 16
  %v1277 = load <8 x float>, ptr %v1276, align 4
  %v1278 = getelementptr float, ptr %scratch, i64 2848
  %v1279 = getelementptr float, ptr %v1278, i64 24
  %v1280 = load <8 x float>, ptr %v1279, align 4
  %v1281 = getelementptr float, ptr %scratch, i64 2848
  %v1282 = getelementptr float, ptr %v1281, i64 0
  %v1283 = load <8 x float>, ptr %v1282, align 4
  %v1284 = getelementptr float, ptr %scratch, i64 2848
  %v1285 = getelementptr float, ptr %v1284, i64 0
  %v1286 = load <8 x float>, ptr %v1285, align 4
  %v1287 = getelementptr float, ptr %scratch, i64 2848
  %v1288 = getelementptr float, ptr %v1287, i64 0
  %v1289 = load <8 x float>, ptr %v1288, align 4
  %v1290 = getelementptr float, ptr %scratch, i64 2848
  %v1291 = getelementptr float, ptr %v1290, i64 0
  %v1292 = load <8 x float>, ptr %v1291, align 4
  %v1293 = shufflevector <8 x float> %v1271, <8 x float> %v1274, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1294 = shufflevector <8 x float> %v1271, <8 x float> %v1274, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1295 = fadd <8 x float> %v1294, %v1293
  %v1296 = shufflevector <8 x float> %v1277, <8 x float> %v1280, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1297 = shufflevector <8 x float> %v1277, <8 x float> %v1280, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1298 = fadd <8 x float> %v1297, %v1296
  %v1299 = shufflevector <8 x float> %v1283, <8 x float> %v1286, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1300 = shufflevector <8 x float> %v1283, <8 x float> %v1286, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1301 = fadd <8 x float> %v1300, %v1299
  %v1302 = shufflevector <8 x float> %v1289, <8 x float> %v1292, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1303 = shufflevector <8 x float> %v1289, <8 x float> %v1292, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1304 = fadd <8 x float> %v1303, %v1302
  %v1305 = shufflevector <8 x float> %v1295, <8 x float> %v1298, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1306 = shufflevector <8 x float> %v1295, <8 x float> %v1298, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1307 = fadd <8 x float> %v1306, %v1305
  %v1308 = shufflevector <8 x float> %v1301, <8 x float> %v1304, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1309 = shufflevector <8 x float> %v1301, <8 x float> %v1304, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1310 = fadd <8 x float> %v1309, %v1308
  %v1311 = shufflevector <8 x float> %v1307, <8 x float> %v1310, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1312 = shufflevector <8 x float> %v1307, <8 x float> %v1310, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1313 = fadd <8 x float> %v1312, %v1311
  %v1314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1263, <8 x float> %v1266, <8 x float> %v1313)
  store <8 x float> %v1314, ptr %v1268, align 4
  ; out = out * correction + weights * values
  br label %out_columns.19.head
out_columns.19.head:
  %out_columns.19 = phi i64 [ 0, %weight_row.17.end ], [ %v1577, %out_keys_rest.21.end ]
  %v1315 = icmp slt i64 %out_columns.19, 32
  br i1 %v1315, label %out_columns.19.body, label %out_columns.19.end
out_columns.19.body:
  %v1316 = mul i64 %kv_tile.5, %v44
  %v1317 = add i64 %v1316, %out_columns.19
  %v1318 = getelementptr float, ptr %v48, i64 %v1317
  %v1319 = getelementptr float, ptr %scratch, i64 1792
  %v1320 = getelementptr float, ptr %v1319, i64 0
  %v1321 = mul i64 %row_block.9, 4
  %v1322 = getelementptr float, ptr %scratch, i64 1920
  %v1323 = mul i64 %v1321, 32
  %v1324 = add i64 %v1323, %out_columns.19
  %v1325 = getelementptr float, ptr %v1322, i64 %v1324
  %v1326 = mul i64 %row_block.9, 8
  %v1327 = add i64 %v1326, 0
  %v1328 = getelementptr float, ptr %scratch, i64 2784
  %v1329 = getelementptr float, ptr %v1328, i64 %v1327
  %v1330 = load float, ptr %v1329, align 4
  %v1331 = insertelement <8 x float> poison, float %v1330, i64 0
  %v1332 = shufflevector <8 x float> %v1331, <8 x float> poison, <8 x i32> zeroinitializer
  %v1333 = load <8 x float>, ptr %v1325, align 4
  %v1334 = fmul <8 x float> %v1333, %v1332
  %v1335 = getelementptr float, ptr %v1325, i64 8
  %v1336 = load <8 x float>, ptr %v1335, align 4
  %v1337 = fmul <8 x float> %v1336, %v1332
  %v1338 = add i64 %v1326, 1
  %v1339 = getelementptr float, ptr %scratch, i64 2784
  %v1340 = getelementptr float, ptr %v1339, i64 %v1338
  %v1341 = load float, ptr %v1340, align 4
  %v1342 = insertelement <8 x float> poison, float %v1341, i64 0
  %v1343 = shufflevector <8 x float> %v1342, <8 x float> poison, <8 x i32> zeroinitializer
  %v1344 = getelementptr float, ptr %v1325, i64 32
  %v1345 = load <8 x float>, ptr %v1344, align 4
  %v1346 = fmul <8 x float> %v1345, %v1343
  %v1347 = getelementptr float, ptr %v1325, i64 40
  %v1348 = load <8 x float>, ptr %v1347, align 4
  %v1349 = fmul <8 x float> %v1348, %v1343
  %v1350 = add i64 %v1326, 2
  %v1351 = getelementptr float, ptr %scratch, i64 2784
  %v1352 = getelementptr float, ptr %v1351, i64 %v1350
  %v1353 = load float, ptr %v1352, align 4
  %v1354 = insertelement <8 x float> poison, float %v1353, i64 0
  %v1355 = shufflevector <8 x float> %v1354, <8 x float> poison, <8 x i32> zeroinitializer
  %v1356 = getelementptr float, ptr %v1325, i64 64
  %v1357 = load <8 x float>, ptr %v1356, align 4
  %v1358 = fmul <8 x float> %v1357, %v1355
  %v1359 = getelementptr float, ptr %v1325, i64 72
  %v1360 = load <8 x float>, ptr %v1359, align 4
  %v1361 = fmul <8 x float> %v1360, %v1355
  %v1362 = add i64 %v1326, 3
  %v1363 = getelementptr float, ptr %scratch, i64 2784
  %v1364 = getelementptr float, ptr %v1363, i64 %v1362
  %v1365 = load float, ptr %v1364, align 4
  %v1366 = insertelement <8 x float> poison, float %v1365, i64 0
  %v1367 = shufflevector <8 x float> %v1366, <8 x float> poison, <8 x i32> zeroinitializer
  %v1368 = getelementptr float, ptr %v1325, i64 96
  %v1369 = load <8 x float>, ptr %v1368, align 4
  %v1370 = fmul <8 x float> %v1369, %v1367
  %v1371 = getelementptr float, ptr %v1325, i64 104
  %v1372 = load <8 x float>, ptr %v1371, align 4
  %v1373 = fmul <8 x float> %v1372, %v1367
  %v1374 = sdiv i64 %v590, 4
  %v1375 = mul i64 %v1374, 4
  br label %out_keys.20.head
out_keys.20.head:
  %out_keys.20 = phi i64 [ 0, %out_columns.19.body ], [ %v1525, %out_keys.20.body ]
  %v1376 = phi <8 x float> [ %v1334, %out_columns.19.body ], [ %v1502, %out_keys.20.body ]
  %v1377 = phi <8 x float> [ %v1337, %out_columns.19.body ], [ %v1503, %out_keys.20.body ]
  %v1378 = phi <8 x float> [ %v1346, %out_columns.19.body ], [ %v1509, %out_keys.20.body ]
  %v1379 = phi <8 x float> [ %v1349, %out_columns.19.body ], [ %v1510, %out_keys.20.body ]
  %v1380 = phi <8 x float> [ %v1358, %out_columns.19.body ], [ %v1516, %out_keys.20.body ]
  %v1381 = phi <8 x float> [ %v1361, %out_columns.19.body ], [ %v1517, %out_keys.20.body ]
  %v1382 = phi <8 x float> [ %v1370, %out_columns.19.body ], [ %v1523, %out_keys.20.body ]
  %v1383 = phi <8 x float> [ %v1373, %out_columns.19.body ], [ %v1524, %out_keys.20.body ]
  %v1384 = icmp slt i64 %out_keys.20, %v1375
  br i1 %v1384, label %out_keys.20.body, label %out_keys.20.end
out_keys.20.body:
  %v1385 = add i64 %out_keys.20, 0
  %v1386 = mul i64 %v1385, %v44
  %v1387 = getelementptr float, ptr %v1318, i64 %v1386
  %v1388 = load <8 x float>, ptr %v1387, align 4
  %v1389 = mul i64 %v1385, %v44
  %v1390 = getelementptr float, ptr %v1318, i64 %v1389
  %v1391 = getelementptr float, ptr %v1390, i64 8
  %v1392 = load <8 x float>, ptr %v1391, align 4
  %v1393 = getelementptr float, ptr %v1320, i64 %v1385
  %v1394 = load float, ptr %v1393, align 4
  %v1395 = insertelement <8 x float> poison, float %v1394, i64 0
  %v1396 = shufflevector <8 x float> %v1395, <8 x float> poison, <8 x i32> zeroinitializer
  %v1397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1396, <8 x float> %v1388, <8 x float> %v1376)
  %v1398 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1396, <8 x float> %v1392, <8 x float> %v1377)
  %v1399 = getelementptr float, ptr %v1320, i64 %v1385
  %v1400 = getelementptr float, ptr %v1399, i64 32
  %v1401 = load float, ptr %v1400, align 4
  %v1402 = insertelement <8 x float> poison, float %v1401, i64 0
  %v1403 = shufflevector <8 x float> %v1402, <8 x float> poison, <8 x i32> zeroinitializer
  %v1404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1403, <8 x float> %v1388, <8 x float> %v1378)
  %v1405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1403, <8 x float> %v1392, <8 x float> %v1379)
  %v1406 = getelementptr float, ptr %v1320, i64 %v1385
  %v1407 = getelementptr float, ptr %v1406, i64 64
  %v1408 = load float, ptr %v1407, align 4
  %v1409 = insertelement <8 x float> poison, float %v1408, i64 0
  %v1410 = shufflevector <8 x float> %v1409, <8 x float> poison, <8 x i32> zeroinitializer
  %v1411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1410, <8 x float> %v1388, <8 x float> %v1380)
  %v1412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1410, <8 x float> %v1392, <8 x float> %v1381)
  %v1413 = getelementptr float, ptr %v1320, i64 %v1385
  %v1414 = getelementptr float, ptr %v1413, i64 96
  %v1415 = load float, ptr %v1414, align 4
  %v1416 = insertelement <8 x float> poison, float %v1415, i64 0
  %v1417 = shufflevector <8 x float> %v1416, <8 x float> poison, <8 x i32> zeroinitializer
  %v1418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1417, <8 x float> %v1388, <8 x float> %v1382)
  %v1419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1417, <8 x float> %v1392, <8 x float> %v1383)
  %v1420 = add i64 %out_keys.20, 1
  %v1421 = mul i64 %v1420, %v44
  %v1422 = getelementptr float, ptr %v1318, i64 %v1421
  %v1423 = load <8 x float>, ptr %v1422, align 4
  %v1424 = mul i64 %v1420, %v44
  %v1425 = getelementptr float, ptr %v1318, i64 %v1424
  %v1426 = getelementptr float, ptr %v1425, i64 8
  %v1427 = load <8 x float>, ptr %v1426, align 4
  %v1428 = getelementptr float, ptr %v1320, i64 %v1420
  %v1429 = load float, ptr %v1428, align 4
  %v1430 = insertelement <8 x float> poison, float %v1429, i64 0
  %v1431 = shufflevector <8 x float> %v1430, <8 x float> poison, <8 x i32> zeroinitializer
  %v1432 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1431, <8 x float> %v1423, <8 x float> %v1397)
  %v1433 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1431, <8 x float> %v1427, <8 x float> %v1398)
  %v1434 = getelementptr float, ptr %v1320, i64 %v1420
  %v1435 = getelementptr float, ptr %v1434, i64 32
  %v1436 = load float, ptr %v1435, align 4
  %v1437 = insertelement <8 x float> poison, float %v1436, i64 0
  %v1438 = shufflevector <8 x float> %v1437, <8 x float> poison, <8 x i32> zeroinitializer
  %v1439 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1438, <8 x float> %v1423, <8 x float> %v1404)
  %v1440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1438, <8 x float> %v1427, <8 x float> %v1405)
  %v1441 = getelementptr float, ptr %v1320, i64 %v1420
  %v1442 = getelementptr float, ptr %v1441, i64 64
  %v1443 = load float, ptr %v1442, align 4
  %v1444 = insertelement <8 x float> poison, float %v1443, i64 0
  %v1445 = shufflevector <8 x float> %v1444, <8 x float> poison, <8 x i32> zeroinitializer
  %v1446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1445, <8 x float> %v1423, <8 x float> %v1411)
  %v1447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1445, <8 x float> %v1427, <8 x float> %v1412)
  %v1448 = getelementptr float, ptr %v1320, i64 %v1420
  %v1449 = getelementptr float, ptr %v1448, i64 96
  %v1450 = load float, ptr %v1449, align 4
  %v1451 = insertelement <8 x float> poison, float %v1450, i64 0
  %v1452 = shufflevector <8 x float> %v1451, <8 x float> poison, <8 x i32> zeroinitializer
  %v1453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1452, <8 x float> %v1423, <8 x float> %v1418)
  %v1454 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1452, <8 x float> %v1427, <8 x float> %v1419)
  %v1455 = add i64 %out_keys.20, 2
  %v1456 = mul i64 %v1455, %v44
  %v1457 = getelementptr float, ptr %v1318, i64 %v1456
  %v1458 = load <8 x float>, ptr %v1457, align 4
  %v1459 = mul i64 %v1455, %v44
  %v1460 = getelementptr float, ptr %v1318, i64 %v1459
  %v1461 = getelementptr float, ptr %v1460, i64 8
  %v1462 = load <8 x float>, ptr %v1461, align 4
  %v1463 = getelementptr float, ptr %v1320, i64 %v1455
  %v1464 = load float, ptr %v1463, align 4
  %v1465 = insertelement <8 x float> poison, float %v1464, i64 0
  %v1466 = shufflevector <8 x float> %v1465, <8 x float> poison, <8 x i32> zeroinitializer
  %v1467 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1466, <8 x float> %v1458, <8 x float> %v1432)
  %v1468 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1466, <8 x float> %v1462, <8 x float> %v1433)
  %v1469 = getelementptr float, ptr %v1320, i64 %v1455
  %v1470 = getelementptr float, ptr %v1469, i64 32
  %v1471 = load float, ptr %v1470, align 4
  %v1472 = insertelement <8 x float> poison, float %v1471, i64 0
  %v1473 = shufflevector <8 x float> %v1472, <8 x float> poison, <8 x i32> zeroinitializer
  %v1474 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1473, <8 x float> %v1458, <8 x float> %v1439)
  %v1475 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1473, <8 x float> %v1462, <8 x float> %v1440)
  %v1476 = getelementptr float, ptr %v1320, i64 %v1455
  %v1477 = getelementptr float, ptr %v1476, i64 64
  %v1478 = load float, ptr %v1477, align 4
  %v1479 = insertelement <8 x float> poison, float %v1478, i64 0
  %v1480 = shufflevector <8 x float> %v1479, <8 x float> poison, <8 x i32> zeroinitializer
  %v1481 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1480, <8 x float> %v1458, <8 x float> %v1446)
  %v1482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1480, <8 x float> %v1462, <8 x float> %v1447)
  %v1483 = getelementptr float, ptr %v1320, i64 %v1455
  %v1484 = getelementptr float, ptr %v1483, i64 96
  %v1485 = load float, ptr %v1484, align 4
  %v1486 = insertelement <8 x float> poison, float %v1485, i64 0
  %v1487 = shufflevector <8 x float> %v1486, <8 x float> poison, <8 x i32> zeroinitializer
  %v1488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1487, <8 x float> %v1458, <8 x float> %v1453)
  %v1489 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1487, <8 x float> %v1462, <8 x float> %v1454)
  %v1490 = add i64 %out_keys.20, 3
  %v1491 = mul i64 %v1490, %v44
  %v1492 = getelementptr float, ptr %v1318, i64 %v1491
  %v1493 = load <8 x float>, ptr %v1492, align 4
  %v1494 = mul i64 %v1490, %v44
  %v1495 = getelementptr float, ptr %v1318, i64 %v1494
  %v1496 = getelementptr float, ptr %v1495, i64 8
  %v1497 = load <8 x float>, ptr %v1496, align 4
  %v1498 = getelementptr float, ptr %v1320, i64 %v1490
  %v1499 = load float, ptr %v1498, align 4
  %v1500 = insertelement <8 x float> poison, float %v1499, i64 0
  %v1501 = shufflevector <8 x float> %v1500, <8 x float> poison, <8 x i32> zeroinitializer
  %v1502 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1501, <8 x float> %v1493, <8 x float> %v1467)
  %v1503 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1501, <8 x float> %v1497, <8 x float> %v1468)
  %v1504 = getelementptr float, ptr %v1320, i64 %v1490
  %v1505 = getelementptr float, ptr %v1504, i64 32
  %v1506 = load float, ptr %v1505, align 4
  %v1507 = insertelement <8 x float> poison, float %v1506, i64 0
  %v1508 = shufflevector <8 x float> %v1507, <8 x float> poison, <8 x i32> zeroinitializer
  %v1509 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1508, <8 x float> %v1493, <8 x float> %v1474)
  %v1510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1508, <8 x float> %v1497, <8 x float> %v1475)
  %v1511 = getelementptr float, ptr %v1320, i64 %v1490
  %v1512 = getelementptr float, ptr %v1511, i64 64
  %v1513 = load float, ptr %v1512, align 4
  %v1514 = insertelement <8 x float> poison, float %v1513, i64 0
  %v1515 = shufflevector <8 x float> %v1514, <8 x float> poison, <8 x i32> zeroinitializer
  %v1516 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1515, <8 x float> %v1493, <8 x float> %v1481)
  %v1517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1515, <8 x float> %v1497, <8 x float> %v1482)
  %v1518 = getelementptr float, ptr %v1320, i64 %v1490
  %v1519 = getelementptr float, ptr %v1518, i64 96
  %v1520 = load float, ptr %v1519, align 4
  %v1521 = insertelement <8 x float> poison, float %v1520, i64 0
  %v1522 = shufflevector <8 x float> %v1521, <8 x float> poison, <8 x i32> zeroinitializer
  %v1523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1522, <8 x float> %v1493, <8 x float> %v1488)
  %v1524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1522, <8 x float> %v1497, <8 x float> %v1489)
  %v1525 = add i64 %out_keys.20, 4
  br label %out_keys.20.head
out_keys.20.end:
  br label %out_keys_rest.21.head
out_keys_rest.21.head:
  %out_keys_rest.21 = phi i64 [ %v1375, %out_keys.20.end ], [ %v1569, %out_keys_rest.21.body ]
  %v1526 = phi <8 x float> [ %v1376, %out_keys.20.end ], [ %v1546, %out_keys_rest.21.body ]
  %v1527 = phi <8 x float> [ %v1377, %out_keys.20.end ], [ %v1547, %out_keys_rest.21.body ]
  %v1528 = phi <8 x float> [ %v1378, %out_keys.20.end ], [ %v1553, %out_keys_rest.21.body ]
  %v1529 = phi <8 x float> [ %v1379, %out_keys.20.end ], [ %v1554, %out_keys_rest.21.body ]
  %v1530 = phi <8 x float> [ %v1380, %out_keys.20.end ], [ %v1560, %out_keys_rest.21.body ]
  %v1531 = phi <8 x float> [ %v1381, %out_keys.20.end ], [ %v1561, %out_keys_rest.21.body ]
  %v1532 = phi <8 x float> [ %v1382, %out_keys.20.end ], [ %v1567, %out_keys_rest.21.body ]
  %v1533 = phi <8 x float> [ %v1383, %out_keys.20.end ], [ %v1568, %out_keys_rest.21.body ]
  %v1534 = icmp slt i64 %out_keys_rest.21, %v590
  br i1 %v1534, label %out_keys_rest.21.body, label %out_keys_rest.21.end
out_keys_rest.21.body:
  %v1535 = mul i64 %out_keys_rest.21, %v44
  %v1536 = getelementptr float, ptr %v1318, i64 %v1535
  %v1537 = load <8 x float>, ptr %v1536, align 4
  %v1538 = mul i64 %out_keys_rest.21, %v44
  %v1539 = getelementptr float, ptr %v1318, i64 %v1538
  %v1540 = getelementptr float, ptr %v1539, i64 8
  %v1541 = load <8 x float>, ptr %v1540, align 4
  %v1542 = getelementptr float, ptr %v1320, i64 %out_keys_rest.21
  %v1543 = load float, ptr %v1542, align 4
  %v1544 = insertelement <8 x float> poison, float %v1543, i64 0
  %v1545 = shufflevector <8 x float> %v1544, <8 x float> poison, <8 x i32> zeroinitializer
  %v1546 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1545, <8 x float> %v1537, <8 x float> %v1526)
  %v1547 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1545, <8 x float> %v1541, <8 x float> %v1527)
  %v1548 = getelementptr float, ptr %v1320, i64 %out_keys_rest.21
  %v1549 = getelementptr float, ptr %v1548, i64 32
  %v1550 = load float, ptr %v1549, align 4
  %v1551 = insertelement <8 x float> poison, float %v1550, i64 0
  %v1552 = shufflevector <8 x float> %v1551, <8 x float> poison, <8 x i32> zeroinitializer
  %v1553 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1552, <8 x float> %v1537, <8 x float> %v1528)
  %v1554 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1552, <8 x float> %v1541, <8 x float> %v1529)
  %v1555 = getelementptr float, ptr %v1320, i64 %out_keys_rest.21
  %v1556 = getelementptr float, ptr %v1555, i64 64
  %v1557 = load float, ptr %v1556, align 4
  %v1558 = insertelement <8 x float> poison, float %v1557, i64 0
  %v1559 = shufflevector <8 x float> %v1558, <8 x float> poison, <8 x i32> zeroinitializer
  %v1560 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1559, <8 x float> %v1537, <8 x float> %v1530)
  %v1561 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1559, <8 x float> %v1541, <8 x float> %v1531)
  %v1562 = getelementptr float, ptr %v1320, i64 %out_keys_rest.21
  %v1563 = getelementptr float, ptr %v1562, i64 96
  %v1564 = load float, ptr %v1563, align 4
  %v1565 = insertelement <8 x float> poison, float %v1564, i64 0
  %v1566 = shufflevector <8 x float> %v1565, <8 x float> poison, <8 x i32> zeroinitializer
  %v1567 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1566, <8 x float> %v1537, <8 x float> %v1532)
  %v1568 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1566, <8 x float> %v1541, <8 x float> %v1533)
  %v1569 = add i64 %out_keys_rest.21, 1
  br label %out_keys_rest.21.head
out_keys_rest.21.end:
  store <8 x float> %v1526, ptr %v1325, align 4
  %v1570 = getelementptr float, ptr %v1325, i64 8
  store <8 x float> %v1527, ptr %v1570, align 4
  %v1571 = getelementptr float, ptr %v1325, i64 32
  store <8 x float> %v1528, ptr %v1571, align 4
  %v1572 = getelementptr float, ptr %v1325, i64 40
  store <8 x float> %v1529, ptr %v1572, align 4
  %v1573 = getelementptr float, ptr %v1325, i64 64
  store <8 x float> %v1530, ptr %v1573, align 4
  %v1574 = getelementptr float, ptr %v1325, i64 72
  store <8 x float> %v1531, ptr %v1574, align 4
  %v1575 = getelementptr float, ptr %v1325, i64 96
  store <8 x float> %v1532, ptr %v1575, align 4
  %v1576 = getelementptr float, ptr %v1325, i64 104
  store <8 x float> %v1533, ptr %v1576, align 4
  %v1577 = add i64 %out_columns.19, 16
  br label %out_columns.19.head
out_columns.19.end:
  br label %kept.10.end
kept.10.end:
  %v1578 = add i64 %row_block.9, 1
  br label %row_block.9.head
row_block.9.end:
  %v1579 = add i64 %kv_tile.5, 32
  br label %kv_tile.5.head
kv_tile.5.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.22.head
result_row.22.head:
  %result_row.22 = phi i64 [ 0, %kv_tile.5.end ], [ %v1623, %lse.24.end ]
  %v1580 = icmp slt i64 %result_row.22, %v78
  br i1 %v1580, label %result_row.22.body, label %result_row.22.end
result_row.22.body:
  %v1581 = srem i64 %result_row.22, 4
  %v1582 = sdiv i64 %result_row.22, 4
  %v1583 = mul i64 %v1582, 8
  %v1584 = add i64 %v1583, %v1581
  %v1585 = getelementptr float, ptr %scratch, i64 2736
  %v1586 = getelementptr float, ptr %v1585, i64 %v1584
  %v1587 = load float, ptr %v1586, align 4
  %v1588 = fdiv float 0x3FF0000000000000, %v1587
  %v1589 = fcmp oeq float %v1587, 0x0000000000000000
  %v1590 = select i1 %v1589, float 0x0000000000000000, float %v1588
  %v1591 = add i64 %v13, %result_row.22
  %v1592 = mul i64 %v1591, %v56
  %v1593 = getelementptr float, ptr %v60, i64 %v1592
  br label %result_depth.23.head
result_depth.23.head:
  %result_depth.23 = phi i64 [ 0, %result_row.22.body ], [ %v1604, %result_depth.23.body ]
  %v1594 = icmp slt i64 %result_depth.23, 32
  br i1 %v1594, label %result_depth.23.body, label %result_depth.23.end
result_depth.23.body:
  %v1595 = getelementptr float, ptr %scratch, i64 1920
  %v1596 = mul i64 %result_row.22, 32
  %v1597 = add i64 %v1596, %result_depth.23
  %v1598 = getelementptr float, ptr %v1595, i64 %v1597
  %v1599 = load <8 x float>, ptr %v1598, align 4
  %v1600 = insertelement <8 x float> poison, float %v1590, i64 0
  %v1601 = shufflevector <8 x float> %v1600, <8 x float> poison, <8 x i32> zeroinitializer
  %v1602 = getelementptr float, ptr %v1593, i64 %result_depth.23
  %v1603 = fmul <8 x float> %v1599, %v1601
  store <8 x float> %v1603, ptr %v1602, align 4
  %v1604 = add i64 %result_depth.23, 8
  br label %result_depth.23.head
result_depth.23.end:
  br i1 %v63, label %lse.24.then, label %lse.24.end
lse.24.then:
  %v1605 = mul i64 %v1591, %v71
  %v1606 = getelementptr float, ptr %v75, i64 %v1605
  %v1607 = srem i64 %result_row.22, 4
  %v1608 = sdiv i64 %result_row.22, 4
  %v1609 = mul i64 %v1608, 8
  %v1610 = add i64 %v1609, %v1607
  %v1611 = getelementptr float, ptr %scratch, i64 2688
  %v1612 = getelementptr float, ptr %v1611, i64 %v1610
  %v1613 = load float, ptr %v1612, align 4
  %v1614 = srem i64 %result_row.22, 4
  %v1615 = sdiv i64 %result_row.22, 4
  %v1616 = mul i64 %v1615, 8
  %v1617 = add i64 %v1616, %v1614
  %v1618 = getelementptr float, ptr %scratch, i64 2736
  %v1619 = getelementptr float, ptr %v1618, i64 %v1617
  %v1620 = load float, ptr %v1619, align 4
  %v1621 = call float @llvm.log.f32(float %v1620)
  %v1622 = fadd float %v1613, %v1621
  store float %v1622, ptr %v1606, align 4
  br label %lse.24.end
lse.24.end:
  %v1623 = add i64 %result_row.22, 1
  br label %result_row.22.head
result_row.22.end:
  ret void
}

declare float @llvm.fmuladd.f32(float, float, float)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-cpu"="x86-64-v3" }
