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
  %v192 = fmul float %v133, 0x3FF7154760000000
  %v193 = srem i64 %sink.3, 4
  %v194 = sdiv i64 %sink.3, 4
  %v195 = mul i64 %v194, 8
  %v196 = add i64 %v195, %v193
  %v197 = getelementptr float, ptr %scratch, i64 2688
  %v198 = getelementptr float, ptr %v197, i64 %v196
  store float %v192, ptr %v198, align 4
  %v199 = getelementptr float, ptr %scratch, i64 2736
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
  %kv_tile.5 = phi i64 [ %v227, %clear_out.4.end ], [ %v1582, %row_block.9.end ]
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
  %row_block.9 = phi i64 [ 0, %key_panel.6.end ], [ %v1581, %kept.10.end ]
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
  %v637 = sdiv i64 32, 4
  %v638 = mul i64 %v637, 4
  br label %score_depth.12.head
score_depth.12.head:
  %score_depth.12 = phi i64 [ 0, %score_panel.11.body ], [ %v788, %score_depth.12.body ]
  %v639 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v765, %score_depth.12.body ]
  %v640 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v766, %score_depth.12.body ]
  %v641 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v772, %score_depth.12.body ]
  %v642 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v773, %score_depth.12.body ]
  %v643 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v779, %score_depth.12.body ]
  %v644 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v780, %score_depth.12.body ]
  %v645 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v786, %score_depth.12.body ]
  %v646 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v787, %score_depth.12.body ]
  %v647 = icmp slt i64 %score_depth.12, %v638
  br i1 %v647, label %score_depth.12.body, label %score_depth.12.end
score_depth.12.body:
  %v648 = add i64 %score_depth.12, 0
  %v649 = mul i64 %v648, 16
  %v650 = getelementptr float, ptr %v636, i64 %v649
  %v651 = load <8 x float>, ptr %v650, align 32
  %v652 = mul i64 %v648, 16
  %v653 = getelementptr float, ptr %v636, i64 %v652
  %v654 = getelementptr float, ptr %v653, i64 8
  %v655 = load <8 x float>, ptr %v654, align 32
  %v656 = getelementptr float, ptr %v630, i64 %v648
  %v657 = load float, ptr %v656, align 4
  %v658 = insertelement <8 x float> poison, float %v657, i64 0
  %v659 = shufflevector <8 x float> %v658, <8 x float> poison, <8 x i32> zeroinitializer
  %v660 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v659, <8 x float> %v651, <8 x float> %v639)
  %v661 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v659, <8 x float> %v655, <8 x float> %v640)
  %v662 = getelementptr float, ptr %v630, i64 %v648
  %v663 = getelementptr float, ptr %v662, i64 32
  %v664 = load float, ptr %v663, align 4
  %v665 = insertelement <8 x float> poison, float %v664, i64 0
  %v666 = shufflevector <8 x float> %v665, <8 x float> poison, <8 x i32> zeroinitializer
  %v667 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v666, <8 x float> %v651, <8 x float> %v641)
  %v668 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v666, <8 x float> %v655, <8 x float> %v642)
  %v669 = getelementptr float, ptr %v630, i64 %v648
  %v670 = getelementptr float, ptr %v669, i64 64
  %v671 = load float, ptr %v670, align 4
  %v672 = insertelement <8 x float> poison, float %v671, i64 0
  %v673 = shufflevector <8 x float> %v672, <8 x float> poison, <8 x i32> zeroinitializer
  %v674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v673, <8 x float> %v651, <8 x float> %v643)
  %v675 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v673, <8 x float> %v655, <8 x float> %v644)
  %v676 = getelementptr float, ptr %v630, i64 %v648
  %v677 = getelementptr float, ptr %v676, i64 96
  %v678 = load float, ptr %v677, align 4
  %v679 = insertelement <8 x float> poison, float %v678, i64 0
  %v680 = shufflevector <8 x float> %v679, <8 x float> poison, <8 x i32> zeroinitializer
  %v681 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v680, <8 x float> %v651, <8 x float> %v645)
  %v682 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v680, <8 x float> %v655, <8 x float> %v646)
  %v683 = add i64 %score_depth.12, 1
  %v684 = mul i64 %v683, 16
  %v685 = getelementptr float, ptr %v636, i64 %v684
  %v686 = load <8 x float>, ptr %v685, align 32
  %v687 = mul i64 %v683, 16
  %v688 = getelementptr float, ptr %v636, i64 %v687
  %v689 = getelementptr float, ptr %v688, i64 8
  %v690 = load <8 x float>, ptr %v689, align 32
  %v691 = getelementptr float, ptr %v630, i64 %v683
  %v692 = load float, ptr %v691, align 4
  %v693 = insertelement <8 x float> poison, float %v692, i64 0
  %v694 = shufflevector <8 x float> %v693, <8 x float> poison, <8 x i32> zeroinitializer
  %v695 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v694, <8 x float> %v686, <8 x float> %v660)
  %v696 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v694, <8 x float> %v690, <8 x float> %v661)
  %v697 = getelementptr float, ptr %v630, i64 %v683
  %v698 = getelementptr float, ptr %v697, i64 32
  %v699 = load float, ptr %v698, align 4
  %v700 = insertelement <8 x float> poison, float %v699, i64 0
  %v701 = shufflevector <8 x float> %v700, <8 x float> poison, <8 x i32> zeroinitializer
  %v702 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v701, <8 x float> %v686, <8 x float> %v667)
  %v703 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v701, <8 x float> %v690, <8 x float> %v668)
  %v704 = getelementptr float, ptr %v630, i64 %v683
  %v705 = getelementptr float, ptr %v704, i64 64
  %v706 = load float, ptr %v705, align 4
  %v707 = insertelement <8 x float> poison, float %v706, i64 0
  %v708 = shufflevector <8 x float> %v707, <8 x float> poison, <8 x i32> zeroinitializer
  %v709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v708, <8 x float> %v686, <8 x float> %v674)
  %v710 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v708, <8 x float> %v690, <8 x float> %v675)
  %v711 = getelementptr float, ptr %v630, i64 %v683
  %v712 = getelementptr float, ptr %v711, i64 96
  %v713 = load float, ptr %v712, align 4
  %v714 = insertelement <8 x float> poison, float %v713, i64 0
  %v715 = shufflevector <8 x float> %v714, <8 x float> poison, <8 x i32> zeroinitializer
  %v716 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v715, <8 x float> %v686, <8 x float> %v681)
  %v717 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v715, <8 x float> %v690, <8 x float> %v682)
  %v718 = add i64 %score_depth.12, 2
  %v719 = mul i64 %v718, 16
  %v720 = getelementptr float, ptr %v636, i64 %v719
  %v721 = load <8 x float>, ptr %v720, align 32
  %v722 = mul i64 %v718, 16
  %v723 = getelementptr float, ptr %v636, i64 %v722
  %v724 = getelementptr float, ptr %v723, i64 8
  %v725 = load <8 x float>, ptr %v724, align 32
  %v726 = getelementptr float, ptr %v630, i64 %v718
  %v727 = load float, ptr %v726, align 4
  %v728 = insertelement <8 x float> poison, float %v727, i64 0
  %v729 = shufflevector <8 x float> %v728, <8 x float> poison, <8 x i32> zeroinitializer
  %v730 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v729, <8 x float> %v721, <8 x float> %v695)
  %v731 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v729, <8 x float> %v725, <8 x float> %v696)
  %v732 = getelementptr float, ptr %v630, i64 %v718
  %v733 = getelementptr float, ptr %v732, i64 32
  %v734 = load float, ptr %v733, align 4
  %v735 = insertelement <8 x float> poison, float %v734, i64 0
  %v736 = shufflevector <8 x float> %v735, <8 x float> poison, <8 x i32> zeroinitializer
  %v737 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v736, <8 x float> %v721, <8 x float> %v702)
  %v738 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v736, <8 x float> %v725, <8 x float> %v703)
  %v739 = getelementptr float, ptr %v630, i64 %v718
  %v740 = getelementptr float, ptr %v739, i64 64
  %v741 = load float, ptr %v740, align 4
  %v742 = insertelement <8 x float> poison, float %v741, i64 0
  %v743 = shufflevector <8 x float> %v742, <8 x float> poison, <8 x i32> zeroinitializer
  %v744 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v743, <8 x float> %v721, <8 x float> %v709)
  %v745 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v743, <8 x float> %v725, <8 x float> %v710)
  %v746 = getelementptr float, ptr %v630, i64 %v718
  %v747 = getelementptr float, ptr %v746, i64 96
  %v748 = load float, ptr %v747, align 4
  %v749 = insertelement <8 x float> poison, float %v748, i64 0
  %v750 = shufflevector <8 x float> %v749, <8 x float> poison, <8 x i32> zeroinitializer
  %v751 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v750, <8 x float> %v721, <8 x float> %v716)
  %v752 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v750, <8 x float> %v725, <8 x float> %v717)
  %v753 = add i64 %score_depth.12, 3
  %v754 = mul i64 %v753, 16
  %v755 = getelementptr float, ptr %v636, i64 %v754
  %v756 = load <8 x float>, ptr %v755, align 32
  %v757 = mul i64 %v753, 16
  %v758 = getelementptr float, ptr %v636, i64 %v757
  %v759 = getelementptr float, ptr %v758, i64 8
  %v760 = load <8 x float>, ptr %v759, align 32
  %v761 = getelementptr float, ptr %v630, i64 %v753
  %v762 = load float, ptr %v761, align 4
  %v763 = insertelement <8 x float> poison, float %v762, i64 0
  %v764 = shufflevector <8 x float> %v763, <8 x float> poison, <8 x i32> zeroinitializer
  %v765 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v764, <8 x float> %v756, <8 x float> %v730)
  %v766 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v764, <8 x float> %v760, <8 x float> %v731)
  %v767 = getelementptr float, ptr %v630, i64 %v753
  %v768 = getelementptr float, ptr %v767, i64 32
  %v769 = load float, ptr %v768, align 4
  %v770 = insertelement <8 x float> poison, float %v769, i64 0
  %v771 = shufflevector <8 x float> %v770, <8 x float> poison, <8 x i32> zeroinitializer
  %v772 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v771, <8 x float> %v756, <8 x float> %v737)
  %v773 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v771, <8 x float> %v760, <8 x float> %v738)
  %v774 = getelementptr float, ptr %v630, i64 %v753
  %v775 = getelementptr float, ptr %v774, i64 64
  %v776 = load float, ptr %v775, align 4
  %v777 = insertelement <8 x float> poison, float %v776, i64 0
  %v778 = shufflevector <8 x float> %v777, <8 x float> poison, <8 x i32> zeroinitializer
  %v779 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v778, <8 x float> %v756, <8 x float> %v744)
  %v780 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v778, <8 x float> %v760, <8 x float> %v745)
  %v781 = getelementptr float, ptr %v630, i64 %v753
  %v782 = getelementptr float, ptr %v781, i64 96
  %v783 = load float, ptr %v782, align 4
  %v784 = insertelement <8 x float> poison, float %v783, i64 0
  %v785 = shufflevector <8 x float> %v784, <8 x float> poison, <8 x i32> zeroinitializer
  %v786 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v785, <8 x float> %v756, <8 x float> %v751)
  %v787 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v785, <8 x float> %v760, <8 x float> %v752)
  %v788 = add i64 %score_depth.12, 4
  br label %score_depth.12.head
score_depth.12.end:
  br label %score_depth_rest.13.head
score_depth_rest.13.head:
  %score_depth_rest.13 = phi i64 [ %v638, %score_depth.12.end ], [ %v832, %score_depth_rest.13.body ]
  %v789 = phi <8 x float> [ %v639, %score_depth.12.end ], [ %v809, %score_depth_rest.13.body ]
  %v790 = phi <8 x float> [ %v640, %score_depth.12.end ], [ %v810, %score_depth_rest.13.body ]
  %v791 = phi <8 x float> [ %v641, %score_depth.12.end ], [ %v816, %score_depth_rest.13.body ]
  %v792 = phi <8 x float> [ %v642, %score_depth.12.end ], [ %v817, %score_depth_rest.13.body ]
  %v793 = phi <8 x float> [ %v643, %score_depth.12.end ], [ %v823, %score_depth_rest.13.body ]
  %v794 = phi <8 x float> [ %v644, %score_depth.12.end ], [ %v824, %score_depth_rest.13.body ]
  %v795 = phi <8 x float> [ %v645, %score_depth.12.end ], [ %v830, %score_depth_rest.13.body ]
  %v796 = phi <8 x float> [ %v646, %score_depth.12.end ], [ %v831, %score_depth_rest.13.body ]
  %v797 = icmp slt i64 %score_depth_rest.13, 32
  br i1 %v797, label %score_depth_rest.13.body, label %score_depth_rest.13.end
score_depth_rest.13.body:
  %v798 = mul i64 %score_depth_rest.13, 16
  %v799 = getelementptr float, ptr %v636, i64 %v798
  %v800 = load <8 x float>, ptr %v799, align 32
  %v801 = mul i64 %score_depth_rest.13, 16
  %v802 = getelementptr float, ptr %v636, i64 %v801
  %v803 = getelementptr float, ptr %v802, i64 8
  %v804 = load <8 x float>, ptr %v803, align 32
  %v805 = getelementptr float, ptr %v630, i64 %score_depth_rest.13
  %v806 = load float, ptr %v805, align 4
  %v807 = insertelement <8 x float> poison, float %v806, i64 0
  %v808 = shufflevector <8 x float> %v807, <8 x float> poison, <8 x i32> zeroinitializer
  %v809 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v808, <8 x float> %v800, <8 x float> %v789)
  %v810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v808, <8 x float> %v804, <8 x float> %v790)
  %v811 = getelementptr float, ptr %v630, i64 %score_depth_rest.13
  %v812 = getelementptr float, ptr %v811, i64 32
  %v813 = load float, ptr %v812, align 4
  %v814 = insertelement <8 x float> poison, float %v813, i64 0
  %v815 = shufflevector <8 x float> %v814, <8 x float> poison, <8 x i32> zeroinitializer
  %v816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v815, <8 x float> %v800, <8 x float> %v791)
  %v817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v815, <8 x float> %v804, <8 x float> %v792)
  %v818 = getelementptr float, ptr %v630, i64 %score_depth_rest.13
  %v819 = getelementptr float, ptr %v818, i64 64
  %v820 = load float, ptr %v819, align 4
  %v821 = insertelement <8 x float> poison, float %v820, i64 0
  %v822 = shufflevector <8 x float> %v821, <8 x float> poison, <8 x i32> zeroinitializer
  %v823 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v822, <8 x float> %v800, <8 x float> %v793)
  %v824 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v822, <8 x float> %v804, <8 x float> %v794)
  %v825 = getelementptr float, ptr %v630, i64 %score_depth_rest.13
  %v826 = getelementptr float, ptr %v825, i64 96
  %v827 = load float, ptr %v826, align 4
  %v828 = insertelement <8 x float> poison, float %v827, i64 0
  %v829 = shufflevector <8 x float> %v828, <8 x float> poison, <8 x i32> zeroinitializer
  %v830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v829, <8 x float> %v800, <8 x float> %v795)
  %v831 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v829, <8 x float> %v804, <8 x float> %v796)
  %v832 = add i64 %score_depth_rest.13, 1
  br label %score_depth_rest.13.head
score_depth_rest.13.end:
  %v833 = mul i64 %score_panel.11, 16
  %v834 = getelementptr float, ptr %scratch, i64 1792
  %v835 = getelementptr float, ptr %v834, i64 %v833
  store <8 x float> %v789, ptr %v835, align 4
  %v836 = getelementptr float, ptr %v835, i64 8
  store <8 x float> %v790, ptr %v836, align 4
  %v837 = getelementptr float, ptr %v835, i64 32
  store <8 x float> %v791, ptr %v837, align 4
  %v838 = getelementptr float, ptr %v835, i64 40
  store <8 x float> %v792, ptr %v838, align 4
  %v839 = getelementptr float, ptr %v835, i64 64
  store <8 x float> %v793, ptr %v839, align 4
  %v840 = getelementptr float, ptr %v835, i64 72
  store <8 x float> %v794, ptr %v840, align 4
  %v841 = getelementptr float, ptr %v835, i64 96
  store <8 x float> %v795, ptr %v841, align 4
  %v842 = getelementptr float, ptr %v835, i64 104
  store <8 x float> %v796, ptr %v842, align 4
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
  %score_row.15 = phi i64 [ 0, %full.14.then ], [ %v941, %score_row.15.body ]
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
  %v874 = fmul <8 x float> %v873, splat (float 0x3FF7154760000000)
  store <8 x float> %v874, ptr %v850, align 4
  %v875 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v876 = getelementptr float, ptr %v850, i64 8
  %v877 = load <8 x float>, ptr %v876, align 4
  %v878 = insertelement <8 x i32> poison, i32 %v845, i64 0
  %v879 = shufflevector <8 x i32> %v878, <8 x i32> poison, <8 x i32> zeroinitializer
  %v880 = add <8 x i32> %v879, %v875
  %v881 = insertelement <8 x i32> poison, i32 %v856, i64 0
  %v882 = shufflevector <8 x i32> %v881, <8 x i32> poison, <8 x i32> zeroinitializer
  %v883 = sub <8 x i32> %v882, %v880
  %v884 = sub <8 x i32> splat (i32 0), %v883
  %v885 = icmp slt <8 x i32> %v883, splat (i32 0)
  %v886 = select <8 x i1> %v885, <8 x i32> %v884, <8 x i32> %v883
  %v887 = sitofp <8 x i32> %v886 to <8 x float>
  %v888 = insertelement <8 x float> poison, float %v118, i64 0
  %v889 = shufflevector <8 x float> %v888, <8 x float> poison, <8 x i32> zeroinitializer
  %v890 = fmul <8 x float> %v887, %v889
  %v891 = fsub <8 x float> %v877, %v890
  %v892 = fmul <8 x float> %v891, splat (float 0x3FF7154760000000)
  %v893 = getelementptr float, ptr %v850, i64 8
  store <8 x float> %v892, ptr %v893, align 4
  %v894 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v895 = getelementptr float, ptr %v850, i64 16
  %v896 = load <8 x float>, ptr %v895, align 4
  %v897 = insertelement <8 x i32> poison, i32 %v845, i64 0
  %v898 = shufflevector <8 x i32> %v897, <8 x i32> poison, <8 x i32> zeroinitializer
  %v899 = add <8 x i32> %v898, %v894
  %v900 = insertelement <8 x i32> poison, i32 %v856, i64 0
  %v901 = shufflevector <8 x i32> %v900, <8 x i32> poison, <8 x i32> zeroinitializer
  %v902 = sub <8 x i32> %v901, %v899
  %v903 = sub <8 x i32> splat (i32 0), %v902
  %v904 = icmp slt <8 x i32> %v902, splat (i32 0)
  %v905 = select <8 x i1> %v904, <8 x i32> %v903, <8 x i32> %v902
  %v906 = sitofp <8 x i32> %v905 to <8 x float>
  %v907 = insertelement <8 x float> poison, float %v118, i64 0
  %v908 = shufflevector <8 x float> %v907, <8 x float> poison, <8 x i32> zeroinitializer
  %v909 = fmul <8 x float> %v906, %v908
  %v910 = fsub <8 x float> %v896, %v909
  %v911 = fmul <8 x float> %v910, splat (float 0x3FF7154760000000)
  %v912 = getelementptr float, ptr %v850, i64 16
  store <8 x float> %v911, ptr %v912, align 4
  %v913 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v914 = getelementptr float, ptr %v850, i64 24
  %v915 = load <8 x float>, ptr %v914, align 4
  %v916 = insertelement <8 x i32> poison, i32 %v845, i64 0
  %v917 = shufflevector <8 x i32> %v916, <8 x i32> poison, <8 x i32> zeroinitializer
  %v918 = add <8 x i32> %v917, %v913
  %v919 = insertelement <8 x i32> poison, i32 %v856, i64 0
  %v920 = shufflevector <8 x i32> %v919, <8 x i32> poison, <8 x i32> zeroinitializer
  %v921 = sub <8 x i32> %v920, %v918
  %v922 = sub <8 x i32> splat (i32 0), %v921
  %v923 = icmp slt <8 x i32> %v921, splat (i32 0)
  %v924 = select <8 x i1> %v923, <8 x i32> %v922, <8 x i32> %v921
  %v925 = sitofp <8 x i32> %v924 to <8 x float>
  %v926 = insertelement <8 x float> poison, float %v118, i64 0
  %v927 = shufflevector <8 x float> %v926, <8 x float> poison, <8 x i32> zeroinitializer
  %v928 = fmul <8 x float> %v925, %v927
  %v929 = fsub <8 x float> %v915, %v928
  %v930 = fmul <8 x float> %v929, splat (float 0x3FF7154760000000)
  %v931 = getelementptr float, ptr %v850, i64 24
  store <8 x float> %v930, ptr %v931, align 4
  %v932 = mul i64 %score_row.15, 8
  %v933 = getelementptr float, ptr %scratch, i64 2848
  %v934 = getelementptr float, ptr %v933, i64 %v932
  %v935 = fcmp ogt <8 x float> %v874, %v892
  %v936 = select <8 x i1> %v935, <8 x float> %v874, <8 x float> %v892
  %v937 = fcmp ogt <8 x float> %v911, %v930
  %v938 = select <8 x i1> %v937, <8 x float> %v911, <8 x float> %v930
  %v939 = fcmp ogt <8 x float> %v936, %v938
  %v940 = select <8 x i1> %v939, <8 x float> %v936, <8 x float> %v938
  store <8 x float> %v940, ptr %v934, align 4
  %v941 = add i64 %score_row.15, 1
  br label %score_row.15.head
score_row.15.end:
  br label %full.14.end
full.14.else:
  ; scores of a mixed tile
  %v942 = trunc i64 %v590 to i32
  %v943 = trunc i64 %kv_tile.5 to i32
  br label %score_row.16.head
score_row.16.head:
  %score_row.16 = phi i64 [ 0, %full.14.else ], [ %v1087, %score_row.16.body ]
  %v944 = icmp slt i64 %score_row.16, 4
  br i1 %v944, label %score_row.16.body, label %score_row.16.end
score_row.16.body:
  %v945 = getelementptr float, ptr %scratch, i64 1792
  %v946 = mul i64 %score_row.16, 32
  %v947 = add i64 %v946, 0
  %v948 = getelementptr float, ptr %v945, i64 %v947
  %v949 = mul i64 %row_block.9, 4
  %v950 = add i64 %v949, %score_row.16
  %v951 = add i64 %v13, %v950
  %v952 = trunc i64 %v951 to i32
  %v953 = add i32 %v952, %v85
  %v954 = sub i32 %v953, %v84
  %v955 = sub i32 %v954, %v103
  %v956 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v957 = load <8 x float>, ptr %v948, align 4
  %v958 = insertelement <8 x i32> poison, i32 %v943, i64 0
  %v959 = shufflevector <8 x i32> %v958, <8 x i32> poison, <8 x i32> zeroinitializer
  %v960 = add <8 x i32> %v959, %v956
  %v961 = insertelement <8 x i32> poison, i32 %v954, i64 0
  %v962 = shufflevector <8 x i32> %v961, <8 x i32> poison, <8 x i32> zeroinitializer
  %v963 = sub <8 x i32> %v962, %v960
  %v964 = sub <8 x i32> splat (i32 0), %v963
  %v965 = icmp slt <8 x i32> %v963, splat (i32 0)
  %v966 = select <8 x i1> %v965, <8 x i32> %v964, <8 x i32> %v963
  %v967 = sitofp <8 x i32> %v966 to <8 x float>
  %v968 = insertelement <8 x float> poison, float %v118, i64 0
  %v969 = shufflevector <8 x float> %v968, <8 x float> poison, <8 x i32> zeroinitializer
  %v970 = fmul <8 x float> %v967, %v969
  %v971 = fsub <8 x float> %v957, %v970
  %v972 = fmul <8 x float> %v971, splat (float 0x3FF7154760000000)
  %v973 = insertelement <8 x i32> poison, i32 %v942, i64 0
  %v974 = shufflevector <8 x i32> %v973, <8 x i32> poison, <8 x i32> zeroinitializer
  %v975 = icmp slt <8 x i32> %v956, %v974
  %v976 = insertelement <8 x i32> poison, i32 %v954, i64 0
  %v977 = shufflevector <8 x i32> %v976, <8 x i32> poison, <8 x i32> zeroinitializer
  %v978 = icmp sle <8 x i32> %v960, %v977
  %v979 = insertelement <8 x i32> poison, i32 %v955, i64 0
  %v980 = shufflevector <8 x i32> %v979, <8 x i32> poison, <8 x i32> zeroinitializer
  %v981 = icmp sle <8 x i32> %v980, %v960
  %v982 = and <8 x i1> %v978, %v981
  %v983 = and <8 x i1> %v975, %v982
  %v984 = select <8 x i1> %v983, <8 x float> %v972, <8 x float> splat (float 0xFFF0000000000000)
  store <8 x float> %v984, ptr %v948, align 4
  %v985 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v986 = getelementptr float, ptr %v948, i64 8
  %v987 = load <8 x float>, ptr %v986, align 4
  %v988 = insertelement <8 x i32> poison, i32 %v943, i64 0
  %v989 = shufflevector <8 x i32> %v988, <8 x i32> poison, <8 x i32> zeroinitializer
  %v990 = add <8 x i32> %v989, %v985
  %v991 = insertelement <8 x i32> poison, i32 %v954, i64 0
  %v992 = shufflevector <8 x i32> %v991, <8 x i32> poison, <8 x i32> zeroinitializer
  %v993 = sub <8 x i32> %v992, %v990
  %v994 = sub <8 x i32> splat (i32 0), %v993
  %v995 = icmp slt <8 x i32> %v993, splat (i32 0)
  %v996 = select <8 x i1> %v995, <8 x i32> %v994, <8 x i32> %v993
  %v997 = sitofp <8 x i32> %v996 to <8 x float>
  %v998 = insertelement <8 x float> poison, float %v118, i64 0
  %v999 = shufflevector <8 x float> %v998, <8 x float> poison, <8 x i32> zeroinitializer
  %v1000 = fmul <8 x float> %v997, %v999
  %v1001 = fsub <8 x float> %v987, %v1000
  %v1002 = fmul <8 x float> %v1001, splat (float 0x3FF7154760000000)
  %v1003 = insertelement <8 x i32> poison, i32 %v942, i64 0
  %v1004 = shufflevector <8 x i32> %v1003, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1005 = icmp slt <8 x i32> %v985, %v1004
  %v1006 = insertelement <8 x i32> poison, i32 %v954, i64 0
  %v1007 = shufflevector <8 x i32> %v1006, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1008 = icmp sle <8 x i32> %v990, %v1007
  %v1009 = insertelement <8 x i32> poison, i32 %v955, i64 0
  %v1010 = shufflevector <8 x i32> %v1009, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1011 = icmp sle <8 x i32> %v1010, %v990
  %v1012 = and <8 x i1> %v1008, %v1011
  %v1013 = and <8 x i1> %v1005, %v1012
  %v1014 = select <8 x i1> %v1013, <8 x float> %v1002, <8 x float> splat (float 0xFFF0000000000000)
  %v1015 = getelementptr float, ptr %v948, i64 8
  store <8 x float> %v1014, ptr %v1015, align 4
  %v1016 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v1017 = getelementptr float, ptr %v948, i64 16
  %v1018 = load <8 x float>, ptr %v1017, align 4
  %v1019 = insertelement <8 x i32> poison, i32 %v943, i64 0
  %v1020 = shufflevector <8 x i32> %v1019, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1021 = add <8 x i32> %v1020, %v1016
  %v1022 = insertelement <8 x i32> poison, i32 %v954, i64 0
  %v1023 = shufflevector <8 x i32> %v1022, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1024 = sub <8 x i32> %v1023, %v1021
  %v1025 = sub <8 x i32> splat (i32 0), %v1024
  %v1026 = icmp slt <8 x i32> %v1024, splat (i32 0)
  %v1027 = select <8 x i1> %v1026, <8 x i32> %v1025, <8 x i32> %v1024
  %v1028 = sitofp <8 x i32> %v1027 to <8 x float>
  %v1029 = insertelement <8 x float> poison, float %v118, i64 0
  %v1030 = shufflevector <8 x float> %v1029, <8 x float> poison, <8 x i32> zeroinitializer
  %v1031 = fmul <8 x float> %v1028, %v1030
  %v1032 = fsub <8 x float> %v1018, %v1031
  %v1033 = fmul <8 x float> %v1032, splat (float 0x3FF7154760000000)
  %v1034 = insertelement <8 x i32> poison, i32 %v942, i64 0
  %v1035 = shufflevector <8 x i32> %v1034, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1036 = icmp slt <8 x i32> %v1016, %v1035
  %v1037 = insertelement <8 x i32> poison, i32 %v954, i64 0
  %v1038 = shufflevector <8 x i32> %v1037, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1039 = icmp sle <8 x i32> %v1021, %v1038
  %v1040 = insertelement <8 x i32> poison, i32 %v955, i64 0
  %v1041 = shufflevector <8 x i32> %v1040, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1042 = icmp sle <8 x i32> %v1041, %v1021
  %v1043 = and <8 x i1> %v1039, %v1042
  %v1044 = and <8 x i1> %v1036, %v1043
  %v1045 = select <8 x i1> %v1044, <8 x float> %v1033, <8 x float> splat (float 0xFFF0000000000000)
  %v1046 = getelementptr float, ptr %v948, i64 16
  store <8 x float> %v1045, ptr %v1046, align 4
  %v1047 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v1048 = getelementptr float, ptr %v948, i64 24
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = insertelement <8 x i32> poison, i32 %v943, i64 0
  %v1051 = shufflevector <8 x i32> %v1050, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1052 = add <8 x i32> %v1051, %v1047
  %v1053 = insertelement <8 x i32> poison, i32 %v954, i64 0
  %v1054 = shufflevector <8 x i32> %v1053, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1055 = sub <8 x i32> %v1054, %v1052
  %v1056 = sub <8 x i32> splat (i32 0), %v1055
  %v1057 = icmp slt <8 x i32> %v1055, splat (i32 0)
  %v1058 = select <8 x i1> %v1057, <8 x i32> %v1056, <8 x i32> %v1055
  %v1059 = sitofp <8 x i32> %v1058 to <8 x float>
  %v1060 = insertelement <8 x float> poison, float %v118, i64 0
  %v1061 = shufflevector <8 x float> %v1060, <8 x float> poison, <8 x i32> zeroinitializer
  %v1062 = fmul <8 x float> %v1059, %v1061
  %v1063 = fsub <8 x float> %v1049, %v1062
  %v1064 = fmul <8 x float> %v1063, splat (float 0x3FF7154760000000)
  %v1065 = insertelement <8 x i32> poison, i32 %v942, i64 0
  %v1066 = shufflevector <8 x i32> %v1065, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1067 = icmp slt <8 x i32> %v1047, %v1066
  %v1068 = insertelement <8 x i32> poison, i32 %v954, i64 0
  %v1069 = shufflevector <8 x i32> %v1068, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1070 = icmp sle <8 x i32> %v1052, %v1069
  %v1071 = insertelement <8 x i32> poison, i32 %v955, i64 0
  %v1072 = shufflevector <8 x i32> %v1071, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1073 = icmp sle <8 x i32> %v1072, %v1052
  %v1074 = and <8 x i1> %v1070, %v1073
  %v1075 = and <8 x i1> %v1067, %v1074
  %v1076 = select <8 x i1> %v1075, <8 x float> %v1064, <8 x float> splat (float 0xFFF0000000000000)
  %v1077 = getelementptr float, ptr %v948, i64 24
  store <8 x float> %v1076, ptr %v1077, align 4
  %v1078 = mul i64 %score_row.16, 8
  %v1079 = getelementptr float, ptr %scratch, i64 2848
  %v1080 = getelementptr float, ptr %v1079, i64 %v1078
  %v1081 = fcmp ogt <8 x float> %v984, %v1014
  %v1082 = select <8 x i1> %v1081, <8 x float> %v984, <8 x float> %v1014
  %v1083 = fcmp ogt <8 x float> %v1045, %v1076
  %v1084 = select <8 x i1> %v1083, <8 x float> %v1045, <8 x float> %v1076
  %v1085 = fcmp ogt <8 x float> %v1082, %v1084
  %v1086 = select <8 x i1> %v1085, <8 x float> %v1082, <8 x float> %v1084
  store <8 x float> %v1086, ptr %v1080, align 4
  %v1087 = add i64 %score_row.16, 1
  br label %score_row.16.head
score_row.16.end:
  br label %full.14.end
full.14.end:
  ; maximum = max(maximum, scores); correction = exp2(old maximum - maximum)
  %v1088 = mul i64 %row_block.9, 8
  %v1089 = add i64 %v1088, 0
  %v1090 = getelementptr float, ptr %scratch, i64 2688
  %v1091 = getelementptr float, ptr %v1090, i64 %v1089
  %v1092 = load <8 x float>, ptr %v1091, align 4
  %v1093 = getelementptr float, ptr %scratch, i64 2848
  %v1094 = getelementptr float, ptr %v1093, i64 0
  %v1095 = load <8 x float>, ptr %v1094, align 4
  %v1096 = getelementptr float, ptr %scratch, i64 2848
  %v1097 = getelementptr float, ptr %v1096, i64 8
  %v1098 = load <8 x float>, ptr %v1097, align 4
  %v1099 = getelementptr float, ptr %scratch, i64 2848
  %v1100 = getelementptr float, ptr %v1099, i64 16
  %v1101 = load <8 x float>, ptr %v1100, align 4
  %v1102 = getelementptr float, ptr %scratch, i64 2848
  %v1103 = getelementptr float, ptr %v1102, i64 24
  %v1104 = load <8 x float>, ptr %v1103, align 4
  %v1105 = getelementptr float, ptr %scratch, i64 2848
  %v1106 = getelementptr float, ptr %v1105, i64 0
  %v1107 = load <8 x float>, ptr %v1106, align 4
  %v1108 = getelementptr float, ptr %scratch, i64 2848
  %v1109 = getelementptr float, ptr %v1108, i64 0
  %v1110 = load <8 x float>, ptr %v1109, align 4
  %v1111 = getelementptr float, ptr %scratch, i64 2848
  %v1112 = getelementptr float, ptr %v1111, i64 0
  %v1113 = load <8 x float>, ptr %v1112, align 4
  %v1114 = getelementptr float, ptr %scratch, i64 2848
  %v1115 = getelementptr float, ptr %v1114, i64 0
  %v1116 = load <8 x float>, ptr %v1115, align 4
  %v1117 = shufflevector <8 x float> %v1095, <8 x float> %v1098, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1118 = shufflevector <8 x float> %v1095, <8 x float> %v1098, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1119 = fcmp ogt <8 x float> %v1118, %v1117
  %v1120 = select <8 x i1> %v1119, <8 x float> %v1118, <8 x float> %v1117
  %v1121 = shufflevector <8 x float> %v1101, <8 x float> %v1104, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1122 = shufflevector <8 x float> %v1101, <8 x float> %v1104, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1123 = fcmp ogt <8 x float> %v1122, %v1121
  %v1124 = select <8 x i1> %v1123, <8 x float> %v1122, <8 x float> %v1121
  %v1125 = shufflevector <8 x float> %v1107, <8 x float> %v1110, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1126 = shufflevector <8 x float> %v1107, <8 x float> %v1110, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1127 = fcmp ogt <8 x float> %v1126, %v1125
  %v1128 = select <8 x i1> %v1127, <8 x float> %v1126, <8 x float> %v1125
  %v1129 = shufflevector <8 x float> %v1113, <8 x float> %v1116, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1130 = shufflevector <8 x float> %v1113, <8 x float> %v1116, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1131 = fcmp ogt <8 x float> %v1130, %v1129
  %v1132 = select <8 x i1> %v1131, <8 x float> %v1130, <8 x float> %v1129
  %v1133 = shufflevector <8 x float> %v1120, <8 x float> %v1124, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1134 = shufflevector <8 x float> %v1120, <8 x float> %v1124, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1135 = fcmp ogt <8 x float> %v1134, %v1133
  %v1136 = select <8 x i1> %v1135, <8 x float> %v1134, <8 x float> %v1133
  %v1137 = shufflevector <8 x float> %v1128, <8 x float> %v1132, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1138 = shufflevector <8 x float> %v1128, <8 x float> %v1132, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1139 = fcmp ogt <8 x float> %v1138, %v1137
  %v1140 = select <8 x i1> %v1139, <8 x float> %v1138, <8 x float> %v1137
  %v1141 = shufflevector <8 x float> %v1136, <8 x float> %v1140, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1142 = shufflevector <8 x float> %v1136, <8 x float> %v1140, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1143 = fcmp ogt <8 x float> %v1142, %v1141
  %v1144 = select <8 x i1> %v1143, <8 x float> %v1142, <8 x float> %v1141
  %v1145 = fcmp ogt <8 x float> %v1144, %v1092
  %v1146 = select <8 x i1> %v1145, <8 x float> %v1144, <8 x float> %v1092
  %v1147 = fcmp oeq <8 x float> %v1146, splat (float 0xFFF0000000000000)
  %v1148 = select <8 x i1> %v1147, <8 x float> splat (float 0x0000000000000000), <8 x float> %v1146
  %v1149 = getelementptr float, ptr %scratch, i64 2688
  %v1150 = getelementptr float, ptr %v1149, i64 %v1089
  store <8 x float> %v1146, ptr %v1150, align 4
  %v1151 = getelementptr float, ptr %scratch, i64 2832
  %v1152 = getelementptr float, ptr %v1151, i64 0
  store <8 x float> %v1148, ptr %v1152, align 4
  %v1153 = getelementptr float, ptr %scratch, i64 2784
  %v1154 = getelementptr float, ptr %v1153, i64 %v1089
  %v1155 = fsub <8 x float> %v1092, %v1148
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
  store <8 x float> %v1169, ptr %v1154, align 4
  br label %weight_row.17.head
weight_row.17.head:
  %weight_row.17 = phi i64 [ 0, %full.14.end ], [ %v1261, %weights.18.end ]
  %v1170 = icmp slt i64 %weight_row.17, 4
  br i1 %v1170, label %weight_row.17.body, label %weight_row.17.end
weight_row.17.body:
  %v1171 = getelementptr float, ptr %scratch, i64 2832
  %v1172 = getelementptr float, ptr %v1171, i64 %weight_row.17
  %v1173 = load float, ptr %v1172, align 4
  %v1174 = insertelement <8 x float> poison, float %v1173, i64 0
  %v1175 = shufflevector <8 x float> %v1174, <8 x float> poison, <8 x i32> zeroinitializer
  %v1176 = getelementptr float, ptr %scratch, i64 1792
  %v1177 = mul i64 %weight_row.17, 32
  %v1178 = add i64 %v1177, 0
  %v1179 = getelementptr float, ptr %v1176, i64 %v1178
  br label %weights.18.head
weights.18.head:
  %weights.18 = phi i64 [ 0, %weight_row.17.body ], [ %v1257, %weights.18.body ]
  %v1180 = phi <8 x float> [ splat (float 0x0000000000000000), %weight_row.17.body ], [ %v1256, %weights.18.body ]
  %v1181 = icmp slt i64 %weights.18, 32
  br i1 %v1181, label %weights.18.body, label %weights.18.end
weights.18.body:
  %v1182 = getelementptr float, ptr %v1179, i64 %weights.18
  %v1183 = load <8 x float>, ptr %v1182, align 4
  %v1184 = fsub <8 x float> %v1183, %v1175
  %v1185 = fcmp olt <8 x float> %v1184, splat (float 0xC05FC00000000000)
  %v1186 = select <8 x i1> %v1185, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1184
  %v1187 = fadd <8 x float> %v1186, splat (float 0x4168000FE0000000)
  %v1188 = fsub <8 x float> %v1187, splat (float 0x4168000FE0000000)
  %v1189 = fsub <8 x float> %v1186, %v1188
  %v1190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v1189, <8 x float> splat (float 0x3F83CEA880000000))
  %v1191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1190, <8 x float> %v1189, <8 x float> splat (float 0x3FAC6B7520000000))
  %v1192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1191, <8 x float> %v1189, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v1193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1192, <8 x float> %v1189, <8 x float> splat (float 0x3FE62E42A0000000))
  %v1194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1193, <8 x float> %v1189, <8 x float> splat (float 0x3FF0000000000000))
  %v1195 = bitcast <8 x float> %v1187 to <8 x i32>
  %v1196 = shl <8 x i32> %v1195, splat (i32 23)
  %v1197 = bitcast <8 x i32> %v1196 to <8 x float>
  %v1198 = fmul <8 x float> %v1194, %v1197
  store <8 x float> %v1198, ptr %v1182, align 4
  %v1199 = getelementptr float, ptr %v1179, i64 %weights.18
  %v1200 = getelementptr float, ptr %v1199, i64 8
  %v1201 = load <8 x float>, ptr %v1200, align 4
  %v1202 = fsub <8 x float> %v1201, %v1175
  %v1203 = fcmp olt <8 x float> %v1202, splat (float 0xC05FC00000000000)
  %v1204 = select <8 x i1> %v1203, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1202
  %v1205 = fadd <8 x float> %v1204, splat (float 0x4168000FE0000000)
  %v1206 = fsub <8 x float> %v1205, splat (float 0x4168000FE0000000)
  %v1207 = fsub <8 x float> %v1204, %v1206
  %v1208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v1207, <8 x float> splat (float 0x3F83CEA880000000))
  %v1209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1208, <8 x float> %v1207, <8 x float> splat (float 0x3FAC6B7520000000))
  %v1210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1209, <8 x float> %v1207, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v1211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1210, <8 x float> %v1207, <8 x float> splat (float 0x3FE62E42A0000000))
  %v1212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1211, <8 x float> %v1207, <8 x float> splat (float 0x3FF0000000000000))
  %v1213 = bitcast <8 x float> %v1205 to <8 x i32>
  %v1214 = shl <8 x i32> %v1213, splat (i32 23)
  %v1215 = bitcast <8 x i32> %v1214 to <8 x float>
  %v1216 = fmul <8 x float> %v1212, %v1215
  store <8 x float> %v1216, ptr %v1200, align 4
  %v1217 = getelementptr float, ptr %v1179, i64 %weights.18
  %v1218 = getelementptr float, ptr %v1217, i64 16
  %v1219 = load <8 x float>, ptr %v1218, align 4
  %v1220 = fsub <8 x float> %v1219, %v1175
  %v1221 = fcmp olt <8 x float> %v1220, splat (float 0xC05FC00000000000)
  %v1222 = select <8 x i1> %v1221, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1220
  %v1223 = fadd <8 x float> %v1222, splat (float 0x4168000FE0000000)
  %v1224 = fsub <8 x float> %v1223, splat (float 0x4168000FE0000000)
  %v1225 = fsub <8 x float> %v1222, %v1224
  %v1226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v1225, <8 x float> splat (float 0x3F83CEA880000000))
  %v1227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1226, <8 x float> %v1225, <8 x float> splat (float 0x3FAC6B7520000000))
  %v1228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1227, <8 x float> %v1225, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v1229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1228, <8 x float> %v1225, <8 x float> splat (float 0x3FE62E42A0000000))
  %v1230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1229, <8 x float> %v1225, <8 x float> splat (float 0x3FF0000000000000))
  %v1231 = bitcast <8 x float> %v1223 to <8 x i32>
  %v1232 = shl <8 x i32> %v1231, splat (i32 23)
  %v1233 = bitcast <8 x i32> %v1232 to <8 x float>
  %v1234 = fmul <8 x float> %v1230, %v1233
  store <8 x float> %v1234, ptr %v1218, align 4
  %v1235 = getelementptr float, ptr %v1179, i64 %weights.18
  %v1236 = getelementptr float, ptr %v1235, i64 24
  %v1237 = load <8 x float>, ptr %v1236, align 4
  %v1238 = fsub <8 x float> %v1237, %v1175
  %v1239 = fcmp olt <8 x float> %v1238, splat (float 0xC05FC00000000000)
  %v1240 = select <8 x i1> %v1239, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1238
  %v1241 = fadd <8 x float> %v1240, splat (float 0x4168000FE0000000)
  %v1242 = fsub <8 x float> %v1241, splat (float 0x4168000FE0000000)
  %v1243 = fsub <8 x float> %v1240, %v1242
  %v1244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v1243, <8 x float> splat (float 0x3F83CEA880000000))
  %v1245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1244, <8 x float> %v1243, <8 x float> splat (float 0x3FAC6B7520000000))
  %v1246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1245, <8 x float> %v1243, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v1247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1246, <8 x float> %v1243, <8 x float> splat (float 0x3FE62E42A0000000))
  %v1248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1247, <8 x float> %v1243, <8 x float> splat (float 0x3FF0000000000000))
  %v1249 = bitcast <8 x float> %v1241 to <8 x i32>
  %v1250 = shl <8 x i32> %v1249, splat (i32 23)
  %v1251 = bitcast <8 x i32> %v1250 to <8 x float>
  %v1252 = fmul <8 x float> %v1248, %v1251
  store <8 x float> %v1252, ptr %v1236, align 4
  %v1253 = fadd <8 x float> %v1198, %v1216
  %v1254 = fadd <8 x float> %v1234, %v1252
  %v1255 = fadd <8 x float> %v1253, %v1254
  %v1256 = fadd <8 x float> %v1180, %v1255
  %v1257 = add i64 %weights.18, 32
  br label %weights.18.head
weights.18.end:
  %v1258 = mul i64 %weight_row.17, 8
  %v1259 = getelementptr float, ptr %scratch, i64 2848
  %v1260 = getelementptr float, ptr %v1259, i64 %v1258
  store <8 x float> %v1180, ptr %v1260, align 4
  %v1261 = add i64 %weight_row.17, 1
  br label %weight_row.17.head
weight_row.17.end:
  ; sum = sum * correction + weights
  %v1262 = mul i64 %row_block.9, 8
  %v1263 = add i64 %v1262, 0
  %v1264 = getelementptr float, ptr %scratch, i64 2736
  %v1265 = getelementptr float, ptr %v1264, i64 %v1263
  %v1266 = load <8 x float>, ptr %v1265, align 4
  %v1267 = getelementptr float, ptr %scratch, i64 2784
  %v1268 = getelementptr float, ptr %v1267, i64 %v1263
  %v1269 = load <8 x float>, ptr %v1268, align 4
  %v1270 = getelementptr float, ptr %scratch, i64 2736
  %v1271 = getelementptr float, ptr %v1270, i64 %v1263
  %v1272 = getelementptr float, ptr %scratch, i64 2848
  %v1273 = getelementptr float, ptr %v1272, i64 0
  %v1274 = load <8 x float>, ptr %v1273, align 4
  %v1275 = getelementptr float, ptr %scratch, i64 2848
  %v1276 = getelementptr float, ptr %v1275, i64 8
  %v1277 = load <8 x float>, ptr %v1276, align 4
  %v1278 = getelementptr float, ptr %scratch, i64 2848
  %v1279 = getelementptr float, ptr %v1278, i64 16
  %v1280 = load <8 x float>, ptr %v1279, align 4
  %v1281 = getelementptr float, ptr %scratch, i64 2848
  %v1282 = getelementptr float, ptr %v1281, i64 24
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
  %v1293 = getelementptr float, ptr %scratch, i64 2848
  %v1294 = getelementptr float, ptr %v1293, i64 0
  %v1295 = load <8 x float>, ptr %v1294, align 4
  %v1296 = shufflevector <8 x float> %v1274, <8 x float> %v1277, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1297 = shufflevector <8 x float> %v1274, <8 x float> %v1277, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1298 = fadd <8 x float> %v1297, %v1296
  %v1299 = shufflevector <8 x float> %v1280, <8 x float> %v1283, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1300 = shufflevector <8 x float> %v1280, <8 x float> %v1283, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1301 = fadd <8 x float> %v1300, %v1299
  %v1302 = shufflevector <8 x float> %v1286, <8 x float> %v1289, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1303 = shufflevector <8 x float> %v1286, <8 x float> %v1289, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1304 = fadd <8 x float> %v1303, %v1302
  %v1305 = shufflevector <8 x float> %v1292, <8 x float> %v1295, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1306 = shufflevector <8 x float> %v1292, <8 x float> %v1295, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1307 = fadd <8 x float> %v1306, %v1305
  %v1308 = shufflevector <8 x float> %v1298, <8 x float> %v1301, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1309 = shufflevector <8 x float> %v1298, <8 x float> %v1301, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1310 = fadd <8 x float> %v1309, %v1308
  %v1311 = shufflevector <8 x float> %v1304, <8 x float> %v1307, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1312 = shufflevector <8 x float> %v1304, <8 x float> %v1307, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1313 = fadd <8 x float> %v1312, %v1311
  %v1314 = shufflevector <8 x float> %v1310, <8 x float> %v1313, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1315 = shufflevector <8 x float> %v1310, <8 x float> %v1313, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1316 = fadd <8 x float> %v1315, %v1314
  %v1317 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1266, <8 x float> %v1269, <8 x float> %v1316)
  store <8 x float> %v1317, ptr %v1271, align 4
  ; out = out * correction + weights * values
  br label %out_columns.19.head
out_columns.19.head:
  %out_columns.19 = phi i64 [ 0, %weight_row.17.end ], [ %v1580, %out_keys_rest.21.end ]
  %v1318 = icmp slt i64 %out_columns.19, 32
  br i1 %v1318, label %out_columns.19.body, label %out_columns.19.end
out_columns.19.body:
  %v1319 = mul i64 %kv_tile.5, %v44
  %v1320 = add i64 %v1319, %out_columns.19
  %v1321 = getelementptr float, ptr %v48, i64 %v1320
  %v1322 = getelementptr float, ptr %scratch, i64 1792
  %v1323 = getelementptr float, ptr %v1322, i64 0
  %v1324 = mul i64 %row_block.9, 4
  %v1325 = getelementptr float, ptr %scratch, i64 1920
  %v1326 = mul i64 %v1324, 32
  %v1327 = add i64 %v1326, %out_columns.19
  %v1328 = getelementptr float, ptr %v1325, i64 %v1327
  %v1329 = mul i64 %row_block.9, 8
  %v1330 = add i64 %v1329, 0
  %v1331 = getelementptr float, ptr %scratch, i64 2784
  %v1332 = getelementptr float, ptr %v1331, i64 %v1330
  %v1333 = load float, ptr %v1332, align 4
  %v1334 = insertelement <8 x float> poison, float %v1333, i64 0
  %v1335 = shufflevector <8 x float> %v1334, <8 x float> poison, <8 x i32> zeroinitializer
  %v1336 = load <8 x float>, ptr %v1328, align 4
  %v1337 = fmul <8 x float> %v1336, %v1335
  %v1338 = getelementptr float, ptr %v1328, i64 8
  %v1339 = load <8 x float>, ptr %v1338, align 4
  %v1340 = fmul <8 x float> %v1339, %v1335
  %v1341 = add i64 %v1329, 1
  %v1342 = getelementptr float, ptr %scratch, i64 2784
  %v1343 = getelementptr float, ptr %v1342, i64 %v1341
  %v1344 = load float, ptr %v1343, align 4
  %v1345 = insertelement <8 x float> poison, float %v1344, i64 0
  %v1346 = shufflevector <8 x float> %v1345, <8 x float> poison, <8 x i32> zeroinitializer
  %v1347 = getelementptr float, ptr %v1328, i64 32
  %v1348 = load <8 x float>, ptr %v1347, align 4
  %v1349 = fmul <8 x float> %v1348, %v1346
  %v1350 = getelementptr float, ptr %v1328, i64 40
  %v1351 = load <8 x float>, ptr %v1350, align 4
  %v1352 = fmul <8 x float> %v1351, %v1346
  %v1353 = add i64 %v1329, 2
  %v1354 = getelementptr float, ptr %scratch, i64 2784
  %v1355 = getelementptr float, ptr %v1354, i64 %v1353
  %v1356 = load float, ptr %v1355, align 4
  %v1357 = insertelement <8 x float> poison, float %v1356, i64 0
  %v1358 = shufflevector <8 x float> %v1357, <8 x float> poison, <8 x i32> zeroinitializer
  %v1359 = getelementptr float, ptr %v1328, i64 64
  %v1360 = load <8 x float>, ptr %v1359, align 4
  %v1361 = fmul <8 x float> %v1360, %v1358
  %v1362 = getelementptr float, ptr %v1328, i64 72
  %v1363 = load <8 x float>, ptr %v1362, align 4
  %v1364 = fmul <8 x float> %v1363, %v1358
  %v1365 = add i64 %v1329, 3
  %v1366 = getelementptr float, ptr %scratch, i64 2784
  %v1367 = getelementptr float, ptr %v1366, i64 %v1365
  %v1368 = load float, ptr %v1367, align 4
  %v1369 = insertelement <8 x float> poison, float %v1368, i64 0
  %v1370 = shufflevector <8 x float> %v1369, <8 x float> poison, <8 x i32> zeroinitializer
  %v1371 = getelementptr float, ptr %v1328, i64 96
  %v1372 = load <8 x float>, ptr %v1371, align 4
  %v1373 = fmul <8 x float> %v1372, %v1370
  %v1374 = getelementptr float, ptr %v1328, i64 104
  %v1375 = load <8 x float>, ptr %v1374, align 4
  %v1376 = fmul <8 x float> %v1375, %v1370
  %v1377 = sdiv i64 %v590, 4
  %v1378 = mul i64 %v1377, 4
  br label %out_keys.20.head
out_keys.20.head:
  %out_keys.20 = phi i64 [ 0, %out_columns.19.body ], [ %v1528, %out_keys.20.body ]
  %v1379 = phi <8 x float> [ %v1337, %out_columns.19.body ], [ %v1505, %out_keys.20.body ]
  %v1380 = phi <8 x float> [ %v1340, %out_columns.19.body ], [ %v1506, %out_keys.20.body ]
  %v1381 = phi <8 x float> [ %v1349, %out_columns.19.body ], [ %v1512, %out_keys.20.body ]
  %v1382 = phi <8 x float> [ %v1352, %out_columns.19.body ], [ %v1513, %out_keys.20.body ]
  %v1383 = phi <8 x float> [ %v1361, %out_columns.19.body ], [ %v1519, %out_keys.20.body ]
  %v1384 = phi <8 x float> [ %v1364, %out_columns.19.body ], [ %v1520, %out_keys.20.body ]
  %v1385 = phi <8 x float> [ %v1373, %out_columns.19.body ], [ %v1526, %out_keys.20.body ]
  %v1386 = phi <8 x float> [ %v1376, %out_columns.19.body ], [ %v1527, %out_keys.20.body ]
  %v1387 = icmp slt i64 %out_keys.20, %v1378
  br i1 %v1387, label %out_keys.20.body, label %out_keys.20.end
out_keys.20.body:
  %v1388 = add i64 %out_keys.20, 0
  %v1389 = mul i64 %v1388, %v44
  %v1390 = getelementptr float, ptr %v1321, i64 %v1389
  %v1391 = load <8 x float>, ptr %v1390, align 4
  %v1392 = mul i64 %v1388, %v44
  %v1393 = getelementptr float, ptr %v1321, i64 %v1392
  %v1394 = getelementptr float, ptr %v1393, i64 8
  %v1395 = load <8 x float>, ptr %v1394, align 4
  %v1396 = getelementptr float, ptr %v1323, i64 %v1388
  %v1397 = load float, ptr %v1396, align 4
  %v1398 = insertelement <8 x float> poison, float %v1397, i64 0
  %v1399 = shufflevector <8 x float> %v1398, <8 x float> poison, <8 x i32> zeroinitializer
  %v1400 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1399, <8 x float> %v1391, <8 x float> %v1379)
  %v1401 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1399, <8 x float> %v1395, <8 x float> %v1380)
  %v1402 = getelementptr float, ptr %v1323, i64 %v1388
  %v1403 = getelementptr float, ptr %v1402, i64 32
  %v1404 = load float, ptr %v1403, align 4
  %v1405 = insertelement <8 x float> poison, float %v1404, i64 0
  %v1406 = shufflevector <8 x float> %v1405, <8 x float> poison, <8 x i32> zeroinitializer
  %v1407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1406, <8 x float> %v1391, <8 x float> %v1381)
  %v1408 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1406, <8 x float> %v1395, <8 x float> %v1382)
  %v1409 = getelementptr float, ptr %v1323, i64 %v1388
  %v1410 = getelementptr float, ptr %v1409, i64 64
  %v1411 = load float, ptr %v1410, align 4
  %v1412 = insertelement <8 x float> poison, float %v1411, i64 0
  %v1413 = shufflevector <8 x float> %v1412, <8 x float> poison, <8 x i32> zeroinitializer
  %v1414 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1413, <8 x float> %v1391, <8 x float> %v1383)
  %v1415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1413, <8 x float> %v1395, <8 x float> %v1384)
  %v1416 = getelementptr float, ptr %v1323, i64 %v1388
  %v1417 = getelementptr float, ptr %v1416, i64 96
  %v1418 = load float, ptr %v1417, align 4
  %v1419 = insertelement <8 x float> poison, float %v1418, i64 0
  %v1420 = shufflevector <8 x float> %v1419, <8 x float> poison, <8 x i32> zeroinitializer
  %v1421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1420, <8 x float> %v1391, <8 x float> %v1385)
  %v1422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1420, <8 x float> %v1395, <8 x float> %v1386)
  %v1423 = add i64 %out_keys.20, 1
  %v1424 = mul i64 %v1423, %v44
  %v1425 = getelementptr float, ptr %v1321, i64 %v1424
  %v1426 = load <8 x float>, ptr %v1425, align 4
  %v1427 = mul i64 %v1423, %v44
  %v1428 = getelementptr float, ptr %v1321, i64 %v1427
  %v1429 = getelementptr float, ptr %v1428, i64 8
  %v1430 = load <8 x float>, ptr %v1429, align 4
  %v1431 = getelementptr float, ptr %v1323, i64 %v1423
  %v1432 = load float, ptr %v1431, align 4
  %v1433 = insertelement <8 x float> poison, float %v1432, i64 0
  %v1434 = shufflevector <8 x float> %v1433, <8 x float> poison, <8 x i32> zeroinitializer
  %v1435 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1434, <8 x float> %v1426, <8 x float> %v1400)
  %v1436 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1434, <8 x float> %v1430, <8 x float> %v1401)
  %v1437 = getelementptr float, ptr %v1323, i64 %v1423
  %v1438 = getelementptr float, ptr %v1437, i64 32
  %v1439 = load float, ptr %v1438, align 4
  %v1440 = insertelement <8 x float> poison, float %v1439, i64 0
  %v1441 = shufflevector <8 x float> %v1440, <8 x float> poison, <8 x i32> zeroinitializer
  %v1442 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1441, <8 x float> %v1426, <8 x float> %v1407)
  %v1443 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1441, <8 x float> %v1430, <8 x float> %v1408)
  %v1444 = getelementptr float, ptr %v1323, i64 %v1423
  %v1445 = getelementptr float, ptr %v1444, i64 64
  %v1446 = load float, ptr %v1445, align 4
  %v1447 = insertelement <8 x float> poison, float %v1446, i64 0
  %v1448 = shufflevector <8 x float> %v1447, <8 x float> poison, <8 x i32> zeroinitializer
  %v1449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1448, <8 x float> %v1426, <8 x float> %v1414)
  %v1450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1448, <8 x float> %v1430, <8 x float> %v1415)
  %v1451 = getelementptr float, ptr %v1323, i64 %v1423
  %v1452 = getelementptr float, ptr %v1451, i64 96
  %v1453 = load float, ptr %v1452, align 4
  %v1454 = insertelement <8 x float> poison, float %v1453, i64 0
  %v1455 = shufflevector <8 x float> %v1454, <8 x float> poison, <8 x i32> zeroinitializer
  %v1456 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1455, <8 x float> %v1426, <8 x float> %v1421)
  %v1457 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1455, <8 x float> %v1430, <8 x float> %v1422)
  %v1458 = add i64 %out_keys.20, 2
  %v1459 = mul i64 %v1458, %v44
  %v1460 = getelementptr float, ptr %v1321, i64 %v1459
  %v1461 = load <8 x float>, ptr %v1460, align 4
  %v1462 = mul i64 %v1458, %v44
  %v1463 = getelementptr float, ptr %v1321, i64 %v1462
  %v1464 = getelementptr float, ptr %v1463, i64 8
  %v1465 = load <8 x float>, ptr %v1464, align 4
  %v1466 = getelementptr float, ptr %v1323, i64 %v1458
  %v1467 = load float, ptr %v1466, align 4
  %v1468 = insertelement <8 x float> poison, float %v1467, i64 0
  %v1469 = shufflevector <8 x float> %v1468, <8 x float> poison, <8 x i32> zeroinitializer
  %v1470 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1469, <8 x float> %v1461, <8 x float> %v1435)
  %v1471 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1469, <8 x float> %v1465, <8 x float> %v1436)
  %v1472 = getelementptr float, ptr %v1323, i64 %v1458
  %v1473 = getelementptr float, ptr %v1472, i64 32
  %v1474 = load float, ptr %v1473, align 4
  %v1475 = insertelement <8 x float> poison, float %v1474, i64 0
  %v1476 = shufflevector <8 x float> %v1475, <8 x float> poison, <8 x i32> zeroinitializer
  %v1477 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1476, <8 x float> %v1461, <8 x float> %v1442)
  %v1478 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1476, <8 x float> %v1465, <8 x float> %v1443)
  %v1479 = getelementptr float, ptr %v1323, i64 %v1458
  %v1480 = getelementptr float, ptr %v1479, i64 64
  %v1481 = load float, ptr %v1480, align 4
  %v1482 = insertelement <8 x float> poison, float %v1481, i64 0
  %v1483 = shufflevector <8 x float> %v1482, <8 x float> poison, <8 x i32> zeroinitializer
  %v1484 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1483, <8 x float> %v1461, <8 x float> %v1449)
  %v1485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1483, <8 x float> %v1465, <8 x float> %v1450)
  %v1486 = getelementptr float, ptr %v1323, i64 %v1458
  %v1487 = getelementptr float, ptr %v1486, i64 96
  %v1488 = load float, ptr %v1487, align 4
  %v1489 = insertelement <8 x float> poison, float %v1488, i64 0
  %v1490 = shufflevector <8 x float> %v1489, <8 x float> poison, <8 x i32> zeroinitializer
  %v1491 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1490, <8 x float> %v1461, <8 x float> %v1456)
  %v1492 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1490, <8 x float> %v1465, <8 x float> %v1457)
  %v1493 = add i64 %out_keys.20, 3
  %v1494 = mul i64 %v1493, %v44
  %v1495 = getelementptr float, ptr %v1321, i64 %v1494
  %v1496 = load <8 x float>, ptr %v1495, align 4
  %v1497 = mul i64 %v1493, %v44
  %v1498 = getelementptr float, ptr %v1321, i64 %v1497
  %v1499 = getelementptr float, ptr %v1498, i64 8
  %v1500 = load <8 x float>, ptr %v1499, align 4
  %v1501 = getelementptr float, ptr %v1323, i64 %v1493
  %v1502 = load float, ptr %v1501, align 4
  %v1503 = insertelement <8 x float> poison, float %v1502, i64 0
  %v1504 = shufflevector <8 x float> %v1503, <8 x float> poison, <8 x i32> zeroinitializer
  %v1505 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1504, <8 x float> %v1496, <8 x float> %v1470)
  %v1506 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1504, <8 x float> %v1500, <8 x float> %v1471)
  %v1507 = getelementptr float, ptr %v1323, i64 %v1493
  %v1508 = getelementptr float, ptr %v1507, i64 32
  %v1509 = load float, ptr %v1508, align 4
  %v1510 = insertelement <8 x float> poison, float %v1509, i64 0
  %v1511 = shufflevector <8 x float> %v1510, <8 x float> poison, <8 x i32> zeroinitializer
  %v1512 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1511, <8 x float> %v1496, <8 x float> %v1477)
  %v1513 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1511, <8 x float> %v1500, <8 x float> %v1478)
  %v1514 = getelementptr float, ptr %v1323, i64 %v1493
  %v1515 = getelementptr float, ptr %v1514, i64 64
  %v1516 = load float, ptr %v1515, align 4
  %v1517 = insertelement <8 x float> poison, float %v1516, i64 0
  %v1518 = shufflevector <8 x float> %v1517, <8 x float> poison, <8 x i32> zeroinitializer
  %v1519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1518, <8 x float> %v1496, <8 x float> %v1484)
  %v1520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1518, <8 x float> %v1500, <8 x float> %v1485)
  %v1521 = getelementptr float, ptr %v1323, i64 %v1493
  %v1522 = getelementptr float, ptr %v1521, i64 96
  %v1523 = load float, ptr %v1522, align 4
  %v1524 = insertelement <8 x float> poison, float %v1523, i64 0
  %v1525 = shufflevector <8 x float> %v1524, <8 x float> poison, <8 x i32> zeroinitializer
  %v1526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1525, <8 x float> %v1496, <8 x float> %v1491)
  %v1527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1525, <8 x float> %v1500, <8 x float> %v1492)
  %v1528 = add i64 %out_keys.20, 4
  br label %out_keys.20.head
out_keys.20.end:
  br label %out_keys_rest.21.head
out_keys_rest.21.head:
  %out_keys_rest.21 = phi i64 [ %v1378, %out_keys.20.end ], [ %v1572, %out_keys_rest.21.body ]
  %v1529 = phi <8 x float> [ %v1379, %out_keys.20.end ], [ %v1549, %out_keys_rest.21.body ]
  %v1530 = phi <8 x float> [ %v1380, %out_keys.20.end ], [ %v1550, %out_keys_rest.21.body ]
  %v1531 = phi <8 x float> [ %v1381, %out_keys.20.end ], [ %v1556, %out_keys_rest.21.body ]
  %v1532 = phi <8 x float> [ %v1382, %out_keys.20.end ], [ %v1557, %out_keys_rest.21.body ]
  %v1533 = phi <8 x float> [ %v1383, %out_keys.20.end ], [ %v1563, %out_keys_rest.21.body ]
  %v1534 = phi <8 x float> [ %v1384, %out_keys.20.end ], [ %v1564, %out_keys_rest.21.body ]
  %v1535 = phi <8 x float> [ %v1385, %out_keys.20.end ], [ %v1570, %out_keys_rest.21.body ]
  %v1536 = phi <8 x float> [ %v1386, %out_keys.20.end ], [ %v1571, %out_keys_rest.21.body ]
  %v1537 = icmp slt i64 %out_keys_rest.21, %v590
  br i1 %v1537, label %out_keys_rest.21.body, label %out_keys_rest.21.end
out_keys_rest.21.body:
  %v1538 = mul i64 %out_keys_rest.21, %v44
  %v1539 = getelementptr float, ptr %v1321, i64 %v1538
  %v1540 = load <8 x float>, ptr %v1539, align 4
  %v1541 = mul i64 %out_keys_rest.21, %v44
  %v1542 = getelementptr float, ptr %v1321, i64 %v1541
  %v1543 = getelementptr float, ptr %v1542, i64 8
  %v1544 = load <8 x float>, ptr %v1543, align 4
  %v1545 = getelementptr float, ptr %v1323, i64 %out_keys_rest.21
  %v1546 = load float, ptr %v1545, align 4
  %v1547 = insertelement <8 x float> poison, float %v1546, i64 0
  %v1548 = shufflevector <8 x float> %v1547, <8 x float> poison, <8 x i32> zeroinitializer
  %v1549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1548, <8 x float> %v1540, <8 x float> %v1529)
  %v1550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1548, <8 x float> %v1544, <8 x float> %v1530)
  %v1551 = getelementptr float, ptr %v1323, i64 %out_keys_rest.21
  %v1552 = getelementptr float, ptr %v1551, i64 32
  %v1553 = load float, ptr %v1552, align 4
  %v1554 = insertelement <8 x float> poison, float %v1553, i64 0
  %v1555 = shufflevector <8 x float> %v1554, <8 x float> poison, <8 x i32> zeroinitializer
  %v1556 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1555, <8 x float> %v1540, <8 x float> %v1531)
  %v1557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1555, <8 x float> %v1544, <8 x float> %v1532)
  %v1558 = getelementptr float, ptr %v1323, i64 %out_keys_rest.21
  %v1559 = getelementptr float, ptr %v1558, i64 64
  %v1560 = load float, ptr %v1559, align 4
  %v1561 = insertelement <8 x float> poison, float %v1560, i64 0
  %v1562 = shufflevector <8 x float> %v1561, <8 x float> poison, <8 x i32> zeroinitializer
  %v1563 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1562, <8 x float> %v1540, <8 x float> %v1533)
  %v1564 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1562, <8 x float> %v1544, <8 x float> %v1534)
  %v1565 = getelementptr float, ptr %v1323, i64 %out_keys_rest.21
  %v1566 = getelementptr float, ptr %v1565, i64 96
  %v1567 = load float, ptr %v1566, align 4
  %v1568 = insertelement <8 x float> poison, float %v1567, i64 0
  %v1569 = shufflevector <8 x float> %v1568, <8 x float> poison, <8 x i32> zeroinitializer
  %v1570 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1569, <8 x float> %v1540, <8 x float> %v1535)
  %v1571 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1569, <8 x float> %v1544, <8 x float> %v1536)
  %v1572 = add i64 %out_keys_rest.21, 1
  br label %out_keys_rest.21.head
out_keys_rest.21.end:
  store <8 x float> %v1529, ptr %v1328, align 4
  %v1573 = getelementptr float, ptr %v1328, i64 8
  store <8 x float> %v1530, ptr %v1573, align 4
  %v1574 = getelementptr float, ptr %v1328, i64 32
  store <8 x float> %v1531, ptr %v1574, align 4
  %v1575 = getelementptr float, ptr %v1328, i64 40
  store <8 x float> %v1532, ptr %v1575, align 4
  %v1576 = getelementptr float, ptr %v1328, i64 64
  store <8 x float> %v1533, ptr %v1576, align 4
  %v1577 = getelementptr float, ptr %v1328, i64 72
  store <8 x float> %v1534, ptr %v1577, align 4
  %v1578 = getelementptr float, ptr %v1328, i64 96
  store <8 x float> %v1535, ptr %v1578, align 4
  %v1579 = getelementptr float, ptr %v1328, i64 104
  store <8 x float> %v1536, ptr %v1579, align 4
  %v1580 = add i64 %out_columns.19, 16
  br label %out_columns.19.head
out_columns.19.end:
  br label %kept.10.end
kept.10.end:
  %v1581 = add i64 %row_block.9, 1
  br label %row_block.9.head
row_block.9.end:
  %v1582 = add i64 %kv_tile.5, 32
  br label %kv_tile.5.head
kv_tile.5.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.22.head
result_row.22.head:
  %result_row.22 = phi i64 [ 0, %kv_tile.5.end ], [ %v1620, %lse.24.end ]
  %v1583 = icmp slt i64 %result_row.22, %v78
  br i1 %v1583, label %result_row.22.body, label %result_row.22.end
result_row.22.body:
  %v1584 = srem i64 %result_row.22, 4
  %v1585 = sdiv i64 %result_row.22, 4
  %v1586 = mul i64 %v1585, 8
  %v1587 = add i64 %v1586, %v1584
  %v1588 = getelementptr float, ptr %scratch, i64 2736
  %v1589 = getelementptr float, ptr %v1588, i64 %v1587
  %v1590 = load float, ptr %v1589, align 4
  %v1591 = fdiv float 0x3FF0000000000000, %v1590
  %v1592 = fcmp oeq float %v1590, 0x0000000000000000
  %v1593 = select i1 %v1592, float 0x0000000000000000, float %v1591
  %v1594 = add i64 %v13, %result_row.22
  %v1595 = mul i64 %v1594, %v56
  %v1596 = getelementptr float, ptr %v60, i64 %v1595
  br label %result_depth.23.head
result_depth.23.head:
  %result_depth.23 = phi i64 [ 0, %result_row.22.body ], [ %v1607, %result_depth.23.body ]
  %v1597 = icmp slt i64 %result_depth.23, 32
  br i1 %v1597, label %result_depth.23.body, label %result_depth.23.end
result_depth.23.body:
  %v1598 = getelementptr float, ptr %scratch, i64 1920
  %v1599 = mul i64 %result_row.22, 32
  %v1600 = add i64 %v1599, %result_depth.23
  %v1601 = getelementptr float, ptr %v1598, i64 %v1600
  %v1602 = load <8 x float>, ptr %v1601, align 4
  %v1603 = insertelement <8 x float> poison, float %v1593, i64 0
  %v1604 = shufflevector <8 x float> %v1603, <8 x float> poison, <8 x i32> zeroinitializer
  %v1605 = getelementptr float, ptr %v1596, i64 %result_depth.23
  %v1606 = fmul <8 x float> %v1602, %v1604
  store <8 x float> %v1606, ptr %v1605, align 4
  %v1607 = add i64 %result_depth.23, 8
  br label %result_depth.23.head
result_depth.23.end:
  br i1 %v63, label %lse.24.then, label %lse.24.end
lse.24.then:
  %v1608 = srem i64 %result_row.22, 4
  %v1609 = sdiv i64 %result_row.22, 4
  %v1610 = mul i64 %v1609, 8
  %v1611 = add i64 %v1610, %v1608
  %v1612 = getelementptr float, ptr %scratch, i64 2688
  %v1613 = getelementptr float, ptr %v1612, i64 %v1611
  %v1614 = load float, ptr %v1613, align 4
  %v1615 = mul i64 %v1594, %v71
  %v1616 = getelementptr float, ptr %v75, i64 %v1615
  %v1617 = call float @llvm.log.f32(float %v1590)
  %v1618 = fmul float %v1614, 0x3FE62E4300000000
  %v1619 = fadd float %v1618, %v1617
  store float %v1619, ptr %v1616, align 4
  br label %lse.24.end
lse.24.end:
  %v1620 = add i64 %result_row.22, 1
  br label %result_row.22.head
result_row.22.end:
  ret void
}

declare float @llvm.fmuladd.f32(float, float, float)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-cpu"="x86-64-v3" }
