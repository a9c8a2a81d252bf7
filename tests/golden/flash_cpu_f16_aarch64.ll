; flash_cpu rows=8 tile_kv=32 tile_q=48 vectors=2 for aarch64
; problem: f16 head_dim=64 head_dim_v=64 q_heads=8 kv_heads=2 scale=0.125 mask=causal
; FlashAttention-2 (arXiv 2307.08691, Algorithm 1); one task is one tile of query rows.
target triple = "aarch64-unknown-linux-gnu"

define void @flash_cpu_rows8_tile_kv32_tile_q48_vectors2(ptr noalias nocapture readonly %args, i64 %task, ptr noalias nocapture %scratch) #0 {
entry:
  ; task -> (batch, head, query tile); tiles fastest, last tile first
  %v0 = getelementptr i64, ptr %args, i64 20
  %v1 = load i64, ptr %v0, align 8
  %v2 = getelementptr i64, ptr %args, i64 21
  %v3 = load i64, ptr %v2, align 8
  %v4 = add i64 %v1, 47
  %v5 = sdiv i64 %v4, 48
  %v6 = srem i64 %task, %v5
  %v7 = sub i64 %v5, 1
  %v8 = sub i64 %v7, %v6
  %v9 = sdiv i64 %task, %v5
  %v10 = srem i64 %v9, 8
  %v11 = sdiv i64 %v9, 8
  %v12 = sdiv i64 %v10, 4
  %v13 = mul i64 %v8, 48
  %v14 = load ptr, ptr %args, align 8
  %v15 = getelementptr i64, ptr %args, i64 5
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr i64, ptr %args, i64 6
  %v18 = load i64, ptr %v17, align 8
  %v19 = getelementptr i64, ptr %args, i64 7
  %v20 = load i64, ptr %v19, align 8
  %v21 = mul i64 %v10, %v18
  %v22 = mul i64 %v11, %v16
  %v23 = add i64 %v22, %v21
  %v24 = getelementptr half, ptr %v14, i64 %v23
  %v25 = getelementptr i64, ptr %args, i64 1
  %v26 = load ptr, ptr %v25, align 8
  %v27 = getelementptr i64, ptr %args, i64 8
  %v28 = load i64, ptr %v27, align 8
  %v29 = getelementptr i64, ptr %args, i64 9
  %v30 = load i64, ptr %v29, align 8
  %v31 = getelementptr i64, ptr %args, i64 10
  %v32 = load i64, ptr %v31, align 8
  %v33 = mul i64 %v12, %v30
  %v34 = mul i64 %v11, %v28
  %v35 = add i64 %v34, %v33
  %v36 = getelementptr half, ptr %v26, i64 %v35
  %v37 = getelementptr i64, ptr %args, i64 2
  %v38 = load ptr, ptr %v37, align 8
  %v39 = getelementptr i64, ptr %args, i64 11
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr i64, ptr %args, i64 12
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr i64, ptr %args, i64 13
  %v44 = load i64, ptr %v43, align 8
  %v45 = mul i64 %v12, %v42
  %v46 = mul i64 %v11, %v40
  %v47 = add i64 %v46, %v45
  %v48 = getelementptr half, ptr %v38, i64 %v47
  %v49 = getelementptr i64, ptr %args, i64 3
  %v50 = load ptr, ptr %v49, align 8
  %v51 = getelementptr i64, ptr %args, i64 14
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr i64, ptr %args, i64 15
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr i64, ptr %args, i64 16
  %v56 = load i64, ptr %v55, align 8
  %v57 = mul i64 %v10, %v54
  %v58 = mul i64 %v11, %v52
  %v59 = add i64 %v58, %v57
  %v60 = getelementptr half, ptr %v50, i64 %v59
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
  %v72 = mul i64 %v10, %v69
  %v73 = mul i64 %v11, %v67
  %v74 = add i64 %v73, %v72
  %v75 = getelementptr float, ptr %v65, i64 %v74
  %v76 = sub i64 %v1, %v13
  %v77 = icmp slt i64 %v76, 48
  %v78 = select i1 %v77, i64 %v76, i64 48
  %v79 = add i64 %v78, 7
  %v80 = sdiv i64 %v79, 8
  ; query rows -> f32, scale * log2(e) folded in (in f64: any finite scale is exact)
  %v81 = mul i64 %v80, 8
  br label %query.0.head
query.0.head:
  %query.0 = phi i64 [ 0, %entry ], [ %v100, %query_depth.1.end ]
  %v82 = icmp slt i64 %query.0, %v81
  br i1 %v82, label %query.0.body, label %query.0.end
query.0.body:
  %v83 = sub i64 %v1, 1
  %v84 = add i64 %v13, %query.0
  %v85 = icmp slt i64 %v84, %v83
  %v86 = select i1 %v85, i64 %v84, i64 %v83
  %v87 = mul i64 %v86, %v20
  %v88 = getelementptr half, ptr %v24, i64 %v87
  br label %query_depth.1.head
query_depth.1.head:
  %query_depth.1 = phi i64 [ 0, %query.0.body ], [ %v99, %query_depth.1.body ]
  %v89 = icmp slt i64 %query_depth.1, 64
  br i1 %v89, label %query_depth.1.body, label %query_depth.1.end
query_depth.1.body:
  %v90 = getelementptr half, ptr %v88, i64 %query_depth.1
  %v91 = load <4 x half>, ptr %v90, align 2
  %v92 = fpext <4 x half> %v91 to <4 x float>
  %v93 = mul i64 %query.0, 64
  %v94 = add i64 %v93, %query_depth.1
  %v95 = getelementptr float, ptr %scratch, i64 %v94
  %v96 = fpext <4 x float> %v92 to <4 x double>
  %v97 = fmul <4 x double> %v96, splat (double 0x3FC71547652B82FE)
  %v98 = fptrunc <4 x double> %v97 to <4 x float>
  store <4 x float> %v98, ptr %v95, align 4
  %v99 = add i64 %query_depth.1, 4
  br label %query_depth.1.head
query_depth.1.end:
  %v100 = add i64 %query.0, 1
  br label %query.0.head
query.0.end:
  ; running maximum -inf (in log2 units), sum 0, accumulators 0
  br label %clear.2.head
clear.2.head:
  %clear.2 = phi i64 [ 0, %query.0.end ], [ %v106, %clear.2.body ]
  %v101 = icmp slt i64 %clear.2, 48
  br i1 %v101, label %clear.2.body, label %clear.2.end
clear.2.body:
  %v102 = getelementptr float, ptr %scratch, i64 11776
  %v103 = getelementptr float, ptr %v102, i64 %clear.2
  store <4 x float> splat (float 0xFFF0000000000000), ptr %v103, align 4
  %v104 = getelementptr float, ptr %scratch, i64 11872
  %v105 = getelementptr float, ptr %v104, i64 %clear.2
  store <4 x float> splat (float 0x0000000000000000), ptr %v105, align 4
  %v106 = add i64 %clear.2, 4
  br label %clear.2.head
clear.2.end:
  %v107 = mul i64 %v80, 512
  br label %clear_out.3.head
clear_out.3.head:
  %clear_out.3 = phi i64 [ 0, %clear.2.end ], [ %v111, %clear_out.3.body ]
  %v108 = icmp slt i64 %clear_out.3, %v107
  br i1 %v108, label %clear_out.3.body, label %clear_out.3.end
clear_out.3.body:
  %v109 = getelementptr float, ptr %scratch, i64 8704
  %v110 = getelementptr float, ptr %v109, i64 %clear_out.3
  store <4 x float> splat (float 0x0000000000000000), ptr %v110, align 4
  %v111 = add i64 %clear_out.3, 4
  br label %clear_out.3.head
clear_out.3.end:
  %v112 = sub i64 %v3, %v1
  %v113 = add i64 %v13, %v78
  %v114 = add i64 %v113, %v112
  %v115 = icmp slt i64 %v114, %v3
  %v116 = select i1 %v115, i64 %v114, i64 %v3
  %v117 = icmp sgt i64 %v116, 0
  %v118 = select i1 %v117, i64 %v116, i64 0
  br label %kv_tile.4.head
kv_tile.4.head:
  %kv_tile.4 = phi i64 [ 0, %clear_out.3.end ], [ %v1140, %out_columns.17.end ]
  %v119 = icmp slt i64 %kv_tile.4, %v118
  br i1 %v119, label %kv_tile.4.body, label %kv_tile.4.end
kv_tile.4.body:
  %v120 = sub i64 %v118, %kv_tile.4
  %v121 = icmp slt i64 %v120, 32
  %v122 = select i1 %v121, i64 %v120, i64 32
  ; keys -> f32, transposed to depth-major panels
  %v123 = add i64 %v122, 7
  %v124 = sdiv i64 %v123, 8
  br label %key_panel.5.head
key_panel.5.head:
  %key_panel.5 = phi i64 [ 0, %kv_tile.4.body ], [ %v290, %key_depth.7.end ]
  %v125 = icmp slt i64 %key_panel.5, %v124
  br i1 %v125, label %key_panel.5.body, label %key_panel.5.end
key_panel.5.body:
  %v126 = mul i64 %key_panel.5, 8
  %v127 = add i64 %kv_tile.4, %v126
  %v128 = add i64 %v127, 0
  %v129 = sub i64 %v3, 1
  %v130 = icmp slt i64 %v128, %v129
  %v131 = select i1 %v130, i64 %v128, i64 %v129
  %v132 = mul i64 %v131, %v32
  %v133 = getelementptr half, ptr %v36, i64 %v132
  %v134 = mul i64 %key_panel.5, 8
  %v135 = add i64 %kv_tile.4, %v134
  %v136 = add i64 %v135, 1
  %v137 = sub i64 %v3, 1
  %v138 = icmp slt i64 %v136, %v137
  %v139 = select i1 %v138, i64 %v136, i64 %v137
  %v140 = mul i64 %v139, %v32
  %v141 = getelementptr half, ptr %v36, i64 %v140
  %v142 = mul i64 %key_panel.5, 8
  %v143 = add i64 %kv_tile.4, %v142
  %v144 = add i64 %v143, 2
  %v145 = sub i64 %v3, 1
  %v146 = icmp slt i64 %v144, %v145
  %v147 = select i1 %v146, i64 %v144, i64 %v145
  %v148 = mul i64 %v147, %v32
  %v149 = getelementptr half, ptr %v36, i64 %v148
  %v150 = mul i64 %key_panel.5, 8
  %v151 = add i64 %kv_tile.4, %v150
  %v152 = add i64 %v151, 3
  %v153 = sub i64 %v3, 1
  %v154 = icmp slt i64 %v152, %v153
  %v155 = select i1 %v154, i64 %v152, i64 %v153
  %v156 = mul i64 %v155, %v32
  %v157 = getelementptr half, ptr %v36, i64 %v156
  br label %key_depth.6.head
key_depth.6.head:
  %key_depth.6 = phi i64 [ 0, %key_panel.5.body ], [ %v207, %key_depth.6.body ]
  %v158 = icmp slt i64 %key_depth.6, 64
  br i1 %v158, label %key_depth.6.body, label %key_depth.6.end
key_depth.6.body:
  %v159 = getelementptr half, ptr %v133, i64 %key_depth.6
  %v160 = load <4 x half>, ptr %v159, align 2
  %v161 = fpext <4 x half> %v160 to <4 x float>
  %v162 = getelementptr half, ptr %v141, i64 %key_depth.6
  %v163 = load <4 x half>, ptr %v162, align 2
  %v164 = fpext <4 x half> %v163 to <4 x float>
  %v165 = getelementptr half, ptr %v149, i64 %key_depth.6
  %v166 = load <4 x half>, ptr %v165, align 2
  %v167 = fpext <4 x half> %v166 to <4 x float>
  %v168 = getelementptr half, ptr %v157, i64 %key_depth.6
  %v169 = load <4 x half>, ptr %v168, align 2
  %v170 = fpext <4 x half> %v169 to <4 x float>
  %v171 = shufflevector <4 x float> %v161, <4 x float> %v164, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v172 = shufflevector <4 x float> %v167, <4 x float> %v170, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v173 = shufflevector <4 x float> %v161, <4 x float> %v164, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v174 = shufflevector <4 x float> %v167, <4 x float> %v170, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v175 = shufflevector <4 x float> %v171, <4 x float> %v172, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v176 = shufflevector <4 x float> %v171, <4 x float> %v172, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v177 = shufflevector <4 x float> %v173, <4 x float> %v174, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v178 = shufflevector <4 x float> %v173, <4 x float> %v174, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v179 = add i64 %key_depth.6, 0
  %v180 = mul i64 %key_panel.5, 64
  %v181 = add i64 %v180, %v179
  %v182 = getelementptr float, ptr %scratch, i64 3072
  %v183 = mul i64 %v181, 8
  %v184 = add i64 %v183, 0
  %v185 = getelementptr float, ptr %v182, i64 %v184
  store <4 x float> %v175, ptr %v185, align 4
  %v186 = add i64 %key_depth.6, 1
  %v187 = mul i64 %key_panel.5, 64
  %v188 = add i64 %v187, %v186
  %v189 = getelementptr float, ptr %scratch, i64 3072
  %v190 = mul i64 %v188, 8
  %v191 = add i64 %v190, 0
  %v192 = getelementptr float, ptr %v189, i64 %v191
  store <4 x float> %v176, ptr %v192, align 4
  %v193 = add i64 %key_depth.6, 2
  %v194 = mul i64 %key_panel.5, 64
  %v195 = add i64 %v194, %v193
  %v196 = getelementptr float, ptr %scratch, i64 3072
  %v197 = mul i64 %v195, 8
  %v198 = add i64 %v197, 0
  %v199 = getelementptr float, ptr %v196, i64 %v198
  store <4 x float> %v177, ptr %v199, align 4
  %v200 = add i64 %key_depth.6, 3
  %v201 = mul i64 %key_panel.5, 64
  %v202 = add i64 %v201, %v200
  %v203 = getelementptr float, ptr %scratch, i64 3072
  %v204 = mul i64 %v202, 8
  %v205 = add i64 %v204, 0
  %v206 = getelementptr float, ptr %v203, i64 %v205
  store <4 x float> %v178, ptr %v206, align 4
  %v207 = add i64 %key_depth.6, 4
  br label %key_depth.6.head
key_depth.6.end:
  %v208 = mul i64 %key_panel.5, 8
  %v209 = add i64 %kv_tile.4, %v208
  %v210 = add i64 %v209, 4
  %v211 = sub i64 %v3, 1
  %v212 = icmp slt i64 %v210, %v211
  %v213 = select i1 %v212, i64 %v210, i64 %v211
  %v214 = mul i64 %v213, %v32
  %v215 = getelementptr half, ptr %v36, i64 %v214
  %v216 = mul i64 %key_panel.5, 8
  %v217 = add i64 %kv_tile.4, %v216
  %v218 = add i64 %v217, 5
  %v219 = sub i64 %v3, 1
  %v220 = icmp slt i64 %v218, %v219
  %v221 = select i1 %v220, i64 %v218, i64 %v219
  %v222 = mul i64 %v221, %v32
  %v223 = getelementptr half, ptr %v36, i64 %v222
  %v224 = mul i64 %key_panel.5, 8
  %v225 = add i64 %kv_tile.4, %v224
  %v226 = add i64 %v225, 6
  %v227 = sub i64 %v3, 1
  %v228 = icmp slt i64 %v226, %v227
  %v229 = select i1 %v228, i64 %v226, i64 %v227
  %v230 = mul i64 %v229, %v32
  %v231 = getelementptr half, ptr %v36, i64 %v230
  %v232 = mul i64 %key_panel.5, 8
  %v233 = add i64 %kv_tile.4, %v232
  %v234 = add i64 %v233, 7
  %v235 = sub i64 %v3, 1
  %v236 = icmp slt i64 %v234, %v235
  %v237 = select i1 %v236, i64 %v234, i64 %v235
  %v238 = mul i64 %v237, %v32
  %v239 = getelementptr half, ptr %v36, i64 %v238
  br label %key_depth.7.head
key_depth.7.head:
  %key_depth.7 = phi i64 [ 0, %key_depth.6.end ], [ %v289, %key_depth.7.body ]
  %v240 = icmp slt i64 %key_depth.7, 64
  br i1 %v240, label %key_depth.7.body, label %key_depth.7.end
key_depth.7.body:
  %v241 = getelementptr half, ptr %v215, i64 %key_depth.7
  %v242 = load <4 x half>, ptr %v241, align 2
  %v243 = fpext <4 x half> %v242 to <4 x float>
  %v244 = getelementptr half, ptr %v223, i64 %key_depth.7
  %v245 = load <4 x half>, ptr %v244, align 2
  %v246 = fpext <4 x half> %v245 to <4 x float>
  %v247 = getelementptr half, ptr %v231, i64 %key_depth.7
  %v248 = load <4 x half>, ptr %v247, align 2
  %v249 = fpext <4 x half> %v248 to <4 x float>
  %v250 = getelementptr half, ptr %v239, i64 %key_depth.7
  %v251 = load <4 x half>, ptr %v250, align 2
  %v252 = fpext <4 x half> %v251 to <4 x float>
  %v253 = shufflevector <4 x float> %v243, <4 x float> %v246, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v254 = shufflevector <4 x float> %v249, <4 x float> %v252, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v255 = shufflevector <4 x float> %v243, <4 x float> %v246, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v256 = shufflevector <4 x float> %v249, <4 x float> %v252, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v257 = shufflevector <4 x float> %v253, <4 x float> %v254, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v258 = shufflevector <4 x float> %v253, <4 x float> %v254, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v259 = shufflevector <4 x float> %v255, <4 x float> %v256, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v260 = shufflevector <4 x float> %v255, <4 x float> %v256, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v261 = add i64 %key_depth.7, 0
  %v262 = mul i64 %key_panel.5, 64
  %v263 = add i64 %v262, %v261
  %v264 = getelementptr float, ptr %scratch, i64 3072
  %v265 = mul i64 %v263, 8
  %v266 = add i64 %v265, 4
  %v267 = getelementptr float, ptr %v264, i64 %v266
  store <4 x float> %v257, ptr %v267, align 4
  %v268 = add i64 %key_depth.7, 1
  %v269 = mul i64 %key_panel.5, 64
  %v270 = add i64 %v269, %v268
  %v271 = getelementptr float, ptr %scratch, i64 3072
  %v272 = mul i64 %v270, 8
  %v273 = add i64 %v272, 4
  %v274 = getelementptr float, ptr %v271, i64 %v273
  store <4 x float> %v258, ptr %v274, align 4
  %v275 = add i64 %key_depth.7, 2
  %v276 = mul i64 %key_panel.5, 64
  %v277 = add i64 %v276, %v275
  %v278 = getelementptr float, ptr %scratch, i64 3072
  %v279 = mul i64 %v277, 8
  %v280 = add i64 %v279, 4
  %v281 = getelementptr float, ptr %v278, i64 %v280
  store <4 x float> %v259, ptr %v281, align 4
  %v282 = add i64 %key_depth.7, 3
  %v283 = mul i64 %key_panel.5, 64
  %v284 = add i64 %v283, %v282
  %v285 = getelementptr float, ptr %scratch, i64 3072
  %v286 = mul i64 %v284, 8
  %v287 = add i64 %v286, 4
  %v288 = getelementptr float, ptr %v285, i64 %v287
  store <4 x float> %v260, ptr %v288, align 4
  %v289 = add i64 %key_depth.7, 4
  br label %key_depth.7.head
key_depth.7.end:
  %v290 = add i64 %key_panel.5, 1
  br label %key_panel.5.head
key_panel.5.end:
  ; score = query * keys
  %v291 = add i64 %v122, 7
  %v292 = sdiv i64 %v291, 8
  br label %score_panel.8.head
score_panel.8.head:
  %score_panel.8 = phi i64 [ 0, %key_panel.5.end ], [ %v405, %score_rows.9.end ]
  %v293 = icmp slt i64 %score_panel.8, %v292
  br i1 %v293, label %score_panel.8.body, label %score_panel.8.end
score_panel.8.body:
  br label %score_rows.9.head
score_rows.9.head:
  %score_rows.9 = phi i64 [ 0, %score_panel.8.body ], [ %v404, %score_depth.10.end ]
  %v294 = icmp slt i64 %score_rows.9, %v80
  br i1 %v294, label %score_rows.9.body, label %score_rows.9.end
score_rows.9.body:
  %v295 = mul i64 %score_rows.9, 8
  %v296 = mul i64 %v295, 64
  %v297 = add i64 %v296, 0
  %v298 = getelementptr float, ptr %scratch, i64 %v297
  %v299 = mul i64 %score_panel.8, 64
  %v300 = getelementptr float, ptr %scratch, i64 3072
  %v301 = mul i64 %v299, 8
  %v302 = add i64 %v301, 0
  %v303 = getelementptr float, ptr %v300, i64 %v302
  br label %score_depth.10.head
score_depth.10.head:
  %score_depth.10 = phi i64 [ 0, %score_rows.9.body ], [ %v383, %score_depth.10.body ]
  %v304 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v332, %score_depth.10.body ]
  %v305 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v333, %score_depth.10.body ]
  %v306 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v339, %score_depth.10.body ]
  %v307 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v340, %score_depth.10.body ]
  %v308 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v346, %score_depth.10.body ]
  %v309 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v347, %score_depth.10.body ]
  %v310 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v353, %score_depth.10.body ]
  %v311 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v354, %score_depth.10.body ]
  %v312 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v360, %score_depth.10.body ]
  %v313 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v361, %score_depth.10.body ]
  %v314 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v367, %score_depth.10.body ]
  %v315 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v368, %score_depth.10.body ]
  %v316 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v374, %score_depth.10.body ]
  %v317 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v375, %score_depth.10.body ]
  %v318 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v381, %score_depth.10.body ]
  %v319 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v382, %score_depth.10.body ]
  %v320 = icmp slt i64 %score_depth.10, 64
  br i1 %v320, label %score_depth.10.body, label %score_depth.10.end
score_depth.10.body:
  %v321 = mul i64 %score_depth.10, 8
  %v322 = getelementptr float, ptr %v303, i64 %v321
  %v323 = load <4 x float>, ptr %v322, align 16
  %v324 = mul i64 %score_depth.10, 8
  %v325 = getelementptr float, ptr %v303, i64 %v324
  %v326 = getelementptr float, ptr %v325, i64 4
  %v327 = load <4 x float>, ptr %v326, align 16
  %v328 = getelementptr float, ptr %v298, i64 %score_depth.10
  %v329 = load float, ptr %v328, align 4
  %v330 = insertelement <4 x float> poison, float %v329, i64 0
  %v331 = shufflevector <4 x float> %v330, <4 x float> poison, <4 x i32> zeroinitializer
  %v332 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v331, <4 x float> %v323, <4 x float> %v304)
  %v333 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v331, <4 x float> %v327, <4 x float> %v305)
  %v334 = getelementptr float, ptr %v298, i64 %score_depth.10
  %v335 = getelementptr float, ptr %v334, i64 64
  %v336 = load float, ptr %v335, align 4
  %v337 = insertelement <4 x float> poison, float %v336, i64 0
  %v338 = shufflevector <4 x float> %v337, <4 x float> poison, <4 x i32> zeroinitializer
  %v339 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v338, <4 x float> %v323, <4 x float> %v306)
  %v340 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v338, <4 x float> %v327, <4 x float> %v307)
  %v341 = getelementptr float, ptr %v298, i64 %score_depth.10
  %v342 = getelementptr float, ptr %v341, i64 128
  %v343 = load float, ptr %v342, align 4
  %v344 = insertelement <4 x float> poison, float %v343, i64 0
  %v345 = shufflevector <4 x float> %v344, <4 x float> poison, <4 x i32> zeroinitializer
  %v346 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v345, <4 x float> %v323, <4 x float> %v308)
  %v347 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v345, <4 x float> %v327, <4 x float> %v309)
  %v348 = getelementptr float, ptr %v298, i64 %score_depth.10
  %v349 = getelementptr float, ptr %v348, i64 192
  %v350 = load float, ptr %v349, align 4
  %v351 = insertelement <4 x float> poison, float %v350, i64 0
  %v352 = shufflevector <4 x float> %v351, <4 x float> poison, <4 x i32> zeroinitializer
  %v353 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v352, <4 x float> %v323, <4 x float> %v310)
  %v354 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v352, <4 x float> %v327, <4 x float> %v311)
  %v355 = getelementptr float, ptr %v298, i64 %score_depth.10
  %v356 = getelementptr float, ptr %v355, i64 256
  %v357 = load float, ptr %v356, align 4
  %v358 = insertelement <4 x float> poison, float %v357, i64 0
  %v359 = shufflevector <4 x float> %v358, <4 x float> poison, <4 x i32> zeroinitializer
  %v360 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v359, <4 x float> %v323, <4 x float> %v312)
  %v361 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v359, <4 x float> %v327, <4 x float> %v313)
  %v362 = getelementptr float, ptr %v298, i64 %score_depth.10
  %v363 = getelementptr float, ptr %v362, i64 320
  %v364 = load float, ptr %v363, align 4
  %v365 = insertelement <4 x float> poison, float %v364, i64 0
  %v366 = shufflevector <4 x float> %v365, <4 x float> poison, <4 x i32> zeroinitializer
  %v367 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v366, <4 x float> %v323, <4 x float> %v314)
  %v368 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v366, <4 x float> %v327, <4 x float> %v315)
  %v369 = getelementptr float, ptr %v298, i64 %score_depth.10
  %v370 = getelementptr float, ptr %v369, i64 384
  %v371 = load float, ptr %v370, align 4
  %v372 = insertelement <4 x float> poison, float %v371, i64 0
  %v373 = shufflevector <4 x float> %v372, <4 x float> poison, <4 x i32> zeroinitializer
  %v374 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v373, <4 x float> %v323, <4 x float> %v316)
  %v375 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v373, <4 x float> %v327, <4 x float> %v317)
  %v376 = getelementptr float, ptr %v298, i64 %score_depth.10
  %v377 = getelementptr float, ptr %v376, i64 448
  %v378 = load float, ptr %v377, align 4
  %v379 = insertelement <4 x float> poison, float %v378, i64 0
  %v380 = shufflevector <4 x float> %v379, <4 x float> poison, <4 x i32> zeroinitializer
  %v381 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v380, <4 x float> %v323, <4 x float> %v318)
  %v382 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v380, <4 x float> %v327, <4 x float> %v319)
  %v383 = add i64 %score_depth.10, 1
  br label %score_depth.10.head
score_depth.10.end:
  %v384 = mul i64 %score_panel.8, 8
  %v385 = getelementptr float, ptr %scratch, i64 5120
  %v386 = mul i64 %v295, 32
  %v387 = add i64 %v386, %v384
  %v388 = getelementptr float, ptr %v385, i64 %v387
  store <4 x float> %v304, ptr %v388, align 4
  %v389 = getelementptr float, ptr %v388, i64 4
  store <4 x float> %v305, ptr %v389, align 4
  %v390 = getelementptr float, ptr %v388, i64 32
  store <4 x float> %v306, ptr %v390, align 4
  %v391 = getelementptr float, ptr %v388, i64 36
  store <4 x float> %v307, ptr %v391, align 4
  %v392 = getelementptr float, ptr %v388, i64 64
  store <4 x float> %v308, ptr %v392, align 4
  %v393 = getelementptr float, ptr %v388, i64 68
  store <4 x float> %v309, ptr %v393, align 4
  %v394 = getelementptr float, ptr %v388, i64 96
  store <4 x float> %v310, ptr %v394, align 4
  %v395 = getelementptr float, ptr %v388, i64 100
  store <4 x float> %v311, ptr %v395, align 4
  %v396 = getelementptr float, ptr %v388, i64 128
  store <4 x float> %v312, ptr %v396, align 4
  %v397 = getelementptr float, ptr %v388, i64 132
  store <4 x float> %v313, ptr %v397, align 4
  %v398 = getelementptr float, ptr %v388, i64 160
  store <4 x float> %v314, ptr %v398, align 4
  %v399 = getelementptr float, ptr %v388, i64 164
  store <4 x float> %v315, ptr %v399, align 4
  %v400 = getelementptr float, ptr %v388, i64 192
  store <4 x float> %v316, ptr %v400, align 4
  %v401 = getelementptr float, ptr %v388, i64 196
  store <4 x float> %v317, ptr %v401, align 4
  %v402 = getelementptr float, ptr %v388, i64 224
  store <4 x float> %v318, ptr %v402, align 4
  %v403 = getelementptr float, ptr %v388, i64 228
  store <4 x float> %v319, ptr %v403, align 4
  %v404 = add i64 %score_rows.9, 1
  br label %score_rows.9.head
score_rows.9.end:
  %v405 = add i64 %score_panel.8, 1
  br label %score_panel.8.head
score_panel.8.end:
  %v406 = sub i64 %v3, %v1
  %v407 = add i64 %v13, %v406
  %v408 = add i64 %v407, 1
  %v409 = icmp slt i64 %v408, %v3
  %v410 = select i1 %v409, i64 %v408, i64 %v3
  %v411 = add i64 %kv_tile.4, 32
  %v412 = icmp sle i64 %v411, %v410
  br i1 %v412, label %bound.11.then, label %bound.11.else
bound.11.then:
  ; weights of a full tile
  %v413 = mul i64 %v80, 8
  br label %weight_row.12.head
weight_row.12.head:
  %weight_row.12 = phi i64 [ 0, %bound.11.then ], [ %v627, %weight_row.12.body ]
  %v414 = icmp slt i64 %weight_row.12, %v413
  br i1 %v414, label %weight_row.12.body, label %weight_row.12.end
weight_row.12.body:
  %v415 = getelementptr float, ptr %scratch, i64 5120
  %v416 = mul i64 %weight_row.12, 32
  %v417 = add i64 %v416, 0
  %v418 = getelementptr float, ptr %v415, i64 %v417
  %v419 = load <4 x float>, ptr %v418, align 4
  %v420 = getelementptr float, ptr %v418, i64 4
  %v421 = load <4 x float>, ptr %v420, align 4
  %v422 = getelementptr float, ptr %v418, i64 8
  %v423 = load <4 x float>, ptr %v422, align 4
  %v424 = getelementptr float, ptr %v418, i64 12
  %v425 = load <4 x float>, ptr %v424, align 4
  %v426 = getelementptr float, ptr %v418, i64 16
  %v427 = load <4 x float>, ptr %v426, align 4
  %v428 = getelementptr float, ptr %v418, i64 20
  %v429 = load <4 x float>, ptr %v428, align 4
  %v430 = getelementptr float, ptr %v418, i64 24
  %v431 = load <4 x float>, ptr %v430, align 4
  %v432 = getelementptr float, ptr %v418, i64 28
  %v433 = load <4 x float>, ptr %v432, align 4
  %v434 = getelementptr float, ptr %scratch, i64 11776
  %v435 = getelementptr float, ptr %v434, i64 %weight_row.12
  %v436 = load float, ptr %v435, align 4
  %v437 = fcmp ogt <4 x float> %v419, %v421
  %v438 = select <4 x i1> %v437, <4 x float> %v419, <4 x float> %v421
  %v439 = fcmp ogt <4 x float> %v423, %v425
  %v440 = select <4 x i1> %v439, <4 x float> %v423, <4 x float> %v425
  %v441 = fcmp ogt <4 x float> %v427, %v429
  %v442 = select <4 x i1> %v441, <4 x float> %v427, <4 x float> %v429
  %v443 = fcmp ogt <4 x float> %v431, %v433
  %v444 = select <4 x i1> %v443, <4 x float> %v431, <4 x float> %v433
  %v445 = fcmp ogt <4 x float> %v438, %v440
  %v446 = select <4 x i1> %v445, <4 x float> %v438, <4 x float> %v440
  %v447 = fcmp ogt <4 x float> %v442, %v444
  %v448 = select <4 x i1> %v447, <4 x float> %v442, <4 x float> %v444
  %v449 = fcmp ogt <4 x float> %v446, %v448
  %v450 = select <4 x i1> %v449, <4 x float> %v446, <4 x float> %v448
  %v451 = shufflevector <4 x float> %v450, <4 x float> %v450, <2 x i32> <i32 2, i32 3>
  %v452 = shufflevector <4 x float> %v450, <4 x float> %v450, <2 x i32> <i32 0, i32 1>
  %v453 = fcmp ogt <2 x float> %v452, %v451
  %v454 = select <2 x i1> %v453, <2 x float> %v452, <2 x float> %v451
  %v455 = shufflevector <2 x float> %v454, <2 x float> %v454, <1 x i32> <i32 1>
  %v456 = shufflevector <2 x float> %v454, <2 x float> %v454, <1 x i32> <i32 0>
  %v457 = fcmp ogt <1 x float> %v456, %v455
  %v458 = select <1 x i1> %v457, <1 x float> %v456, <1 x float> %v455
  %v459 = extractelement <1 x float> %v458, i64 0
  %v460 = fcmp ogt float %v459, %v436
  %v461 = select i1 %v460, float %v459, float %v436
  %v462 = getelementptr float, ptr %scratch, i64 11824
  %v463 = getelementptr float, ptr %v462, i64 %weight_row.12
  store float %v461, ptr %v463, align 4
  %v464 = fcmp oeq float %v461, 0xFFF0000000000000
  %v465 = select i1 %v464, float 0x0000000000000000, float %v461
  %v466 = insertelement <4 x float> poison, float %v465, i64 0
  %v467 = shufflevector <4 x float> %v466, <4 x float> poison, <4 x i32> zeroinitializer
  %v468 = fsub <4 x float> %v419, %v467
  %v469 = fadd <4 x float> %v468, splat (float 0x4168000000000000)
  %v470 = fsub <4 x float> %v469, splat (float 0x4168000000000000)
  %v471 = fsub <4 x float> %v468, %v470
  %v472 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v471, <4 x float> splat (float 0x3F55F456A0000000))
  %v473 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v472, <4 x float> %v471, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v474 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v473, <4 x float> %v471, <4 x float> splat (float 0x3FAC6AED40000000))
  %v475 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v474, <4 x float> %v471, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v476 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v475, <4 x float> %v471, <4 x float> splat (float 0x3FE62E4300000000))
  %v477 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v476, <4 x float> %v471, <4 x float> splat (float 0x3FF0000000000000))
  %v478 = bitcast <4 x float> %v469 to <4 x i32>
  %v479 = shl <4 x i32> %v478, splat (i32 23)
  %v480 = add <4 x i32> %v479, splat (i32 1065353216)
  %v481 = bitcast <4 x i32> %v480 to <4 x float>
  %v482 = fmul <4 x float> %v477, %v481
  %v483 = fcmp olt <4 x float> %v468, splat (float 0xC05F800000000000)
  %v484 = select <4 x i1> %v483, <4 x float> splat (float 0x0000000000000000), <4 x float> %v482
  store <4 x float> %v484, ptr %v418, align 4
  %v485 = fsub <4 x float> %v421, %v467
  %v486 = fadd <4 x float> %v485, splat (float 0x4168000000000000)
  %v487 = fsub <4 x float> %v486, splat (float 0x4168000000000000)
  %v488 = fsub <4 x float> %v485, %v487
  %v489 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v488, <4 x float> splat (float 0x3F55F456A0000000))
  %v490 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v489, <4 x float> %v488, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v491 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v490, <4 x float> %v488, <4 x float> splat (float 0x3FAC6AED40000000))
  %v492 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v491, <4 x float> %v488, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v493 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v492, <4 x float> %v488, <4 x float> splat (float 0x3FE62E4300000000))
  %v494 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v493, <4 x float> %v488, <4 x float> splat (float 0x3FF0000000000000))
  %v495 = bitcast <4 x float> %v486 to <4 x i32>
  %v496 = shl <4 x i32> %v495, splat (i32 23)
  %v497 = add <4 x i32> %v496, splat (i32 1065353216)
  %v498 = bitcast <4 x i32> %v497 to <4 x float>
  %v499 = fmul <4 x float> %v494, %v498
  %v500 = fcmp olt <4 x float> %v485, splat (float 0xC05F800000000000)
  %v501 = select <4 x i1> %v500, <4 x float> splat (float 0x0000000000000000), <4 x float> %v499
  %v502 = getelementptr float, ptr %v418, i64 4
  store <4 x float> %v501, ptr %v502, align 4
  %v503 = fsub <4 x float> %v423, %v467
  %v504 = fadd <4 x float> %v503, splat (float 0x4168000000000000)
  %v505 = fsub <4 x float> %v504, splat (float 0x4168000000000000)
  %v506 = fsub <4 x float> %v503, %v505
  %v507 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v506, <4 x float> splat (float 0x3F55F456A0000000))
  %v508 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v507, <4 x float> %v506, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v509 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v508, <4 x float> %v506, <4 x float> splat (float 0x3FAC6AED40000000))
  %v510 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v509, <4 x float> %v506, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v511 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v510, <4 x float> %v506, <4 x float> splat (float 0x3FE62E4300000000))
  %v512 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v511, <4 x float> %v506, <4 x float> splat (float 0x3FF0000000000000))
  %v513 = bitcast <4 x float> %v504 to <4 x i32>
  %v514 = shl <4 x i32> %v513, splat (i32 23)
  %v515 = add <4 x i32> %v514, splat (i32 1065353216)
  %v516 = bitcast <4 x i32> %v515 to <4 x float>
  %v517 = fmul <4 x float> %v512, %v516
  %v518 = fcmp olt <4 x float> %v503, splat (float 0xC05F800000000000)
  %v519 = select <4 x i1> %v518, <4 x float> splat (float 0x0000000000000000), <4 x float> %v517
  %v520 = getelementptr float, ptr %v418, i64 8
  store <4 x float> %v519, ptr %v520, align 4
  %v521 = fsub <4 x float> %v425, %v467
  %v522 = fadd <4 x float> %v521, splat (float 0x4168000000000000)
  %v523 = fsub <4 x float> %v522, splat (float 0x4168000000000000)
  %v524 = fsub <4 x float> %v521, %v523
  %v525 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v524, <4 x float> splat (float 0x3F55F456A0000000))
  %v526 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v525, <4 x float> %v524, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v527 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v526, <4 x float> %v524, <4 x float> splat (float 0x3FAC6AED40000000))
  %v528 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v527, <4 x float> %v524, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v529 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v528, <4 x float> %v524, <4 x float> splat (float 0x3FE62E4300000000))
  %v530 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v529, <4 x float> %v524, <4 x float> splat (float 0x3FF0000000000000))
  %v531 = bitcast <4 x float> %v522 to <4 x i32>
  %v532 = shl <4 x i32> %v531, splat (i32 23)
  %v533 = add <4 x i32> %v532, splat (i32 1065353216)
  %v534 = bitcast <4 x i32> %v533 to <4 x float>
  %v535 = fmul <4 x float> %v530, %v534
  %v536 = fcmp olt <4 x float> %v521, splat (float 0xC05F800000000000)
  %v537 = select <4 x i1> %v536, <4 x float> splat (float 0x0000000000000000), <4 x float> %v535
  %v538 = getelementptr float, ptr %v418, i64 12
  store <4 x float> %v537, ptr %v538, align 4
  %v539 = fsub <4 x float> %v427, %v467
  %v540 = fadd <4 x float> %v539, splat (float 0x4168000000000000)
  %v541 = fsub <4 x float> %v540, splat (float 0x4168000000000000)
  %v542 = fsub <4 x float> %v539, %v541
  %v543 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v542, <4 x float> splat (float 0x3F55F456A0000000))
  %v544 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v543, <4 x float> %v542, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v545 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v544, <4 x float> %v542, <4 x float> splat (float 0x3FAC6AED40000000))
  %v546 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v545, <4 x float> %v542, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v547 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v546, <4 x float> %v542, <4 x float> splat (float 0x3FE62E4300000000))
  %v548 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v547, <4 x float> %v542, <4 x float> splat (float 0x3FF0000000000000))
  %v549 = bitcast <4 x float> %v540 to <4 x i32>
  %v550 = shl <4 x i32> %v549, splat (i32 23)
  %v551 = add <4 x i32> %v550, splat (i32 1065353216)
  %v552 = bitcast <4 x i32> %v551 to <4 x float>
  %v553 = fmul <4 x float> %v548, %v552
  %v554 = fcmp olt <4 x float> %v539, splat (float 0xC05F800000000000)
  %v555 = select <4 x i1> %v554, <4 x float> splat (float 0x0000000000000000), <4 x float> %v553
  %v556 = getelementptr float, ptr %v418, i64 16
  store <4 x float> %v555, ptr %v556, align 4
  %v557 = fsub <4 x float> %v429, %v467
  %v558 = fadd <4 x float> %v557, splat (float 0x4168000000000000)
  %v559 = fsub <4 x float> %v558, splat (float 0x4168000000000000)
  %v560 = fsub <4 x float> %v557, %v559
  %v561 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v560, <4 x float> splat (float 0x3F55F456A0000000))
  %v562 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v561, <4 x float> %v560, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v563 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v562, <4 x float> %v560, <4 x float> splat (float 0x3FAC6AED40000000))
  %v564 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v563, <4 x float> %v560, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v565 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v564, <4 x float> %v560, <4 x float> splat (float 0x3FE62E4300000000))
  %v566 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v565, <4 x float> %v560, <4 x float> splat (float 0x3FF0000000000000))
  %v567 = bitcast <4 x float> %v558 to <4 x i32>
  %v568 = shl <4 x i32> %v567, splat (i32 23)
  %v569 = add <4 x i32> %v568, splat (i32 1065353216)
  %v570 = bitcast <4 x i32> %v569 to <4 x float>
  %v571 = fmul <4 x float> %v566, %v570
  %v572 = fcmp olt <4 x float> %v557, splat (float 0xC05F800000000000)
  %v573 = select <4 x i1> %v572, <4 x float> splat (float 0x0000000000000000), <4 x float> %v571
  %v574 = getelementptr float, ptr %v418, i64 20
  store <4 x float> %v573, ptr %v574, align 4
  %v575 = fsub <4 x float> %v431, %v467
  %v576 = fadd <4 x float> %v575, splat (float 0x4168000000000000)
  %v577 = fsub <4 x float> %v576, splat (float 0x4168000000000000)
  %v578 = fsub <4 x float> %v575, %v577
  %v579 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v578, <4 x float> splat (float 0x3F55F456A0000000))
  %v580 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v579, <4 x float> %v578, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v581 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v580, <4 x float> %v578, <4 x float> splat (float 0x3FAC6AED40000000))
  %v582 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v581, <4 x float> %v578, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v583 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v582, <4 x float> %v578, <4 x float> splat (float 0x3FE62E4300000000))
  %v584 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v583, <4 x float> %v578, <4 x float> splat (float 0x3FF0000000000000))
  %v585 = bitcast <4 x float> %v576 to <4 x i32>
  %v586 = shl <4 x i32> %v585, splat (i32 23)
  %v587 = add <4 x i32> %v586, splat (i32 1065353216)
  %v588 = bitcast <4 x i32> %v587 to <4 x float>
  %v589 = fmul <4 x float> %v584, %v588
  %v590 = fcmp olt <4 x float> %v575, splat (float 0xC05F800000000000)
  %v591 = select <4 x i1> %v590, <4 x float> splat (float 0x0000000000000000), <4 x float> %v589
  %v592 = getelementptr float, ptr %v418, i64 24
  store <4 x float> %v591, ptr %v592, align 4
  %v593 = fsub <4 x float> %v433, %v467
  %v594 = fadd <4 x float> %v593, splat (float 0x4168000000000000)
  %v595 = fsub <4 x float> %v594, splat (float 0x4168000000000000)
  %v596 = fsub <4 x float> %v593, %v595
  %v597 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v596, <4 x float> splat (float 0x3F55F456A0000000))
  %v598 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v597, <4 x float> %v596, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v599 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v598, <4 x float> %v596, <4 x float> splat (float 0x3FAC6AED40000000))
  %v600 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v599, <4 x float> %v596, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v601 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v600, <4 x float> %v596, <4 x float> splat (float 0x3FE62E4300000000))
  %v602 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v601, <4 x float> %v596, <4 x float> splat (float 0x3FF0000000000000))
  %v603 = bitcast <4 x float> %v594 to <4 x i32>
  %v604 = shl <4 x i32> %v603, splat (i32 23)
  %v605 = add <4 x i32> %v604, splat (i32 1065353216)
  %v606 = bitcast <4 x i32> %v605 to <4 x float>
  %v607 = fmul <4 x float> %v602, %v606
  %v608 = fcmp olt <4 x float> %v593, splat (float 0xC05F800000000000)
  %v609 = select <4 x i1> %v608, <4 x float> splat (float 0x0000000000000000), <4 x float> %v607
  %v610 = getelementptr float, ptr %v418, i64 28
  store <4 x float> %v609, ptr %v610, align 4
  %v611 = getelementptr float, ptr %scratch, i64 11920
  %v612 = getelementptr float, ptr %v611, i64 %weight_row.12
  %v613 = fadd <4 x float> %v484, %v501
  %v614 = fadd <4 x float> %v519, %v537
  %v615 = fadd <4 x float> %v555, %v573
  %v616 = fadd <4 x float> %v591, %v609
  %v617 = fadd <4 x float> %v613, %v614
  %v618 = fadd <4 x float> %v615, %v616
  %v619 = fadd <4 x float> %v617, %v618
  %v620 = shufflevector <4 x float> %v619, <4 x float> %v619, <2 x i32> <i32 2, i32 3>
  %v621 = shufflevector <4 x float> %v619, <4 x float> %v619, <2 x i32> <i32 0, i32 1>
  %v622 = fadd <2 x float> %v621, %v620
  %v623 = shufflevector <2 x float> %v622, <2 x float> %v622, <1 x i32> <i32 1>
  %v624 = shufflevector <2 x float> %v622, <2 x float> %v622, <1 x i32> <i32 0>
  %v625 = fadd <1 x float> %v624, %v623
  %v626 = extractelement <1 x float> %v625, i64 0
  store float %v626, ptr %v612, align 4
  %v627 = add i64 %weight_row.12, 1
  br label %weight_row.12.head
weight_row.12.end:
  br label %bound.11.end
bound.11.else:
  ; weights of a tile that a bound cuts
  %v628 = mul i64 %v80, 8
  br label %weight_row.13.head
weight_row.13.head:
  %weight_row.13 = phi i64 [ 0, %bound.11.else ], [ %v880, %weight_row.13.body ]
  %v629 = icmp slt i64 %weight_row.13, %v628
  br i1 %v629, label %weight_row.13.body, label %weight_row.13.end
weight_row.13.body:
  %v630 = getelementptr float, ptr %scratch, i64 5120
  %v631 = mul i64 %weight_row.13, 32
  %v632 = add i64 %v631, 0
  %v633 = getelementptr float, ptr %v630, i64 %v632
  %v634 = sub i64 %v3, %v1
  %v635 = add i64 %v13, %weight_row.13
  %v636 = add i64 %v635, %v634
  %v637 = add i64 %v636, 1
  %v638 = icmp slt i64 %v3, %v637
  %v639 = select i1 %v638, i64 %v3, i64 %v637
  %v640 = sub i64 %v639, %kv_tile.4
  %v641 = icmp slt i64 %v640, 32
  %v642 = select i1 %v641, i64 %v640, i64 32
  %v643 = icmp sgt i64 %v642, 0
  %v644 = select i1 %v643, i64 %v642, i64 0
  %v645 = trunc i64 %v644 to i32
  %v646 = insertelement <4 x i32> poison, i32 %v645, i64 0
  %v647 = shufflevector <4 x i32> %v646, <4 x i32> poison, <4 x i32> zeroinitializer
  %v648 = load <4 x float>, ptr %v633, align 4
  %v649 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 0)
  %v650 = icmp slt <4 x i32> %v649, %v647
  %v651 = select <4 x i1> %v650, <4 x float> %v648, <4 x float> splat (float 0xFFF0000000000000)
  %v652 = getelementptr float, ptr %v633, i64 4
  %v653 = load <4 x float>, ptr %v652, align 4
  %v654 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 4)
  %v655 = icmp slt <4 x i32> %v654, %v647
  %v656 = select <4 x i1> %v655, <4 x float> %v653, <4 x float> splat (float 0xFFF0000000000000)
  %v657 = getelementptr float, ptr %v633, i64 8
  %v658 = load <4 x float>, ptr %v657, align 4
  %v659 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 8)
  %v660 = icmp slt <4 x i32> %v659, %v647
  %v661 = select <4 x i1> %v660, <4 x float> %v658, <4 x float> splat (float 0xFFF0000000000000)
  %v662 = getelementptr float, ptr %v633, i64 12
  %v663 = load <4 x float>, ptr %v662, align 4
  %v664 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 12)
  %v665 = icmp slt <4 x i32> %v664, %v647
  %v666 = select <4 x i1> %v665, <4 x float> %v663, <4 x float> splat (float 0xFFF0000000000000)
  %v667 = getelementptr float, ptr %v633, i64 16
  %v668 = load <4 x float>, ptr %v667, align 4
  %v669 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 16)
  %v670 = icmp slt <4 x i32> %v669, %v647
  %v671 = select <4 x i1> %v670, <4 x float> %v668, <4 x float> splat (float 0xFFF0000000000000)
  %v672 = getelementptr float, ptr %v633, i64 20
  %v673 = load <4 x float>, ptr %v672, align 4
  %v674 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 20)
  %v675 = icmp slt <4 x i32> %v674, %v647
  %v676 = select <4 x i1> %v675, <4 x float> %v673, <4 x float> splat (float 0xFFF0000000000000)
  %v677 = getelementptr float, ptr %v633, i64 24
  %v678 = load <4 x float>, ptr %v677, align 4
  %v679 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 24)
  %v680 = icmp slt <4 x i32> %v679, %v647
  %v681 = select <4 x i1> %v680, <4 x float> %v678, <4 x float> splat (float 0xFFF0000000000000)
  %v682 = getelementptr float, ptr %v633, i64 28
  %v683 = load <4 x float>, ptr %v682, align 4
  %v684 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 28)
  %v685 = icmp slt <4 x i32> %v684, %v647
  %v686 = select <4 x i1> %v685, <4 x float> %v683, <4 x float> splat (float 0xFFF0000000000000)
  %v687 = getelementptr float, ptr %scratch, i64 11776
  %v688 = getelementptr float, ptr %v687, i64 %weight_row.13
  %v689 = load float, ptr %v688, align 4
  %v690 = fcmp ogt <4 x float> %v651, %v656
  %v691 = select <4 x i1> %v690, <4 x float> %v651, <4 x float> %v656
  %v692 = fcmp ogt <4 x float> %v661, %v666
  %v693 = select <4 x i1> %v692, <4 x float> %v661, <4 x float> %v666
  %v694 = fcmp ogt <4 x float> %v671, %v676
  %v695 = select <4 x i1> %v694, <4 x float> %v671, <4 x float> %v676
  %v696 = fcmp ogt <4 x float> %v681, %v686
  %v697 = select <4 x i1> %v696, <4 x float> %v681, <4 x float> %v686
  %v698 = fcmp ogt <4 x float> %v691, %v693
  %v699 = select <4 x i1> %v698, <4 x float> %v691, <4 x float> %v693
  %v700 = fcmp ogt <4 x float> %v695, %v697
  %v701 = select <4 x i1> %v700, <4 x float> %v695, <4 x float> %v697
  %v702 = fcmp ogt <4 x float> %v699, %v701
  %v703 = select <4 x i1> %v702, <4 x float> %v699, <4 x float> %v701
  %v704 = shufflevector <4 x float> %v703, <4 x float> %v703, <2 x i32> <i32 2, i32 3>
  %v705 = shufflevector <4 x float> %v703, <4 x float> %v703, <2 x i32> <i32 0, i32 1>
  %v706 = fcmp ogt <2 x float> %v705, %v704
  %v707 = select <2 x i1> %v706, <2 x float> %v705, <2 x float> %v704
  %v708 = shufflevector <2 x float> %v707, <2 x float> %v707, <1 x i32> <i32 1>
  %v709 = shufflevector <2 x float> %v707, <2 x float> %v707, <1 x i32> <i32 0>
  %v710 = fcmp ogt <1 x float> %v709, %v708
  %v711 = select <1 x i1> %v710, <1 x float> %v709, <1 x float> %v708
  %v712 = extractelement <1 x float> %v711, i64 0
  %v713 = fcmp ogt float %v712, %v689
  %v714 = select i1 %v713, float %v712, float %v689
  %v715 = getelementptr float, ptr %scratch, i64 11824
  %v716 = getelementptr float, ptr %v715, i64 %weight_row.13
  store float %v714, ptr %v716, align 4
  %v717 = fcmp oeq float %v714, 0xFFF0000000000000
  %v718 = select i1 %v717, float 0x0000000000000000, float %v714
  %v719 = insertelement <4 x float> poison, float %v718, i64 0
  %v720 = shufflevector <4 x float> %v719, <4 x float> poison, <4 x i32> zeroinitializer
  %v721 = fsub <4 x float> %v651, %v720
  %v722 = fadd <4 x float> %v721, splat (float 0x4168000000000000)
  %v723 = fsub <4 x float> %v722, splat (float 0x4168000000000000)
  %v724 = fsub <4 x float> %v721, %v723
  %v725 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v724, <4 x float> splat (float 0x3F55F456A0000000))
  %v726 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v725, <4 x float> %v724, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v727 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v726, <4 x float> %v724, <4 x float> splat (float 0x3FAC6AED40000000))
  %v728 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v727, <4 x float> %v724, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v729 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v728, <4 x float> %v724, <4 x float> splat (float 0x3FE62E4300000000))
  %v730 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v729, <4 x float> %v724, <4 x float> splat (float 0x3FF0000000000000))
  %v731 = bitcast <4 x float> %v722 to <4 x i32>
  %v732 = shl <4 x i32> %v731, splat (i32 23)
  %v733 = add <4 x i32> %v732, splat (i32 1065353216)
  %v734 = bitcast <4 x i32> %v733 to <4 x float>
  %v735 = fmul <4 x float> %v730, %v734
  %v736 = fcmp olt <4 x float> %v721, splat (float 0xC05F800000000000)
  %v737 = select <4 x i1> %v736, <4 x float> splat (float 0x0000000000000000), <4 x float> %v735
  store <4 x float> %v737, ptr %v633, align 4
  %v738 = fsub <4 x float> %v656, %v720
  %v739 = fadd <4 x float> %v738, splat (float 0x4168000000000000)
  %v740 = fsub <4 x float> %v739, splat (float 0x4168000000000000)
  %v741 = fsub <4 x float> %v738, %v740
  %v742 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v741, <4 x float> splat (float 0x3F55F456A0000000))
  %v743 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v742, <4 x float> %v741, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v744 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v743, <4 x float> %v741, <4 x float> splat (float 0x3FAC6AED40000000))
  %v745 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v744, <4 x float> %v741, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v746 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v745, <4 x float> %v741, <4 x float> splat (float 0x3FE62E4300000000))
  %v747 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v746, <4 x float> %v741, <4 x float> splat (float 0x3FF0000000000000))
  %v748 = bitcast <4 x float> %v739 to <4 x i32>
  %v749 = shl <4 x i32> %v748, splat (i32 23)
  %v750 = add <4 x i32> %v749, splat (i32 1065353216)
  %v751 = bitcast <4 x i32> %v750 to <4 x float>
  %v752 = fmul <4 x float> %v747, %v751
  %v753 = fcmp olt <4 x float> %v738, splat (float 0xC05F800000000000)
  %v754 = select <4 x i1> %v753, <4 x float> splat (float 0x0000000000000000), <4 x float> %v752
  %v755 = getelementptr float, ptr %v633, i64 4
  store <4 x float> %v754, ptr %v755, align 4
  %v756 = fsub <4 x float> %v661, %v720
  %v757 = fadd <4 x float> %v756, splat (float 0x4168000000000000)
  %v758 = fsub <4 x float> %v757, splat (float 0x4168000000000000)
  %v759 = fsub <4 x float> %v756, %v758
  %v760 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v759, <4 x float> splat (float 0x3F55F456A0000000))
  %v761 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v760, <4 x float> %v759, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v762 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v761, <4 x float> %v759, <4 x float> splat (float 0x3FAC6AED40000000))
  %v763 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v762, <4 x float> %v759, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v764 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v763, <4 x float> %v759, <4 x float> splat (float 0x3FE62E4300000000))
  %v765 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v764, <4 x float> %v759, <4 x float> splat (float 0x3FF0000000000000))
  %v766 = bitcast <4 x float> %v757 to <4 x i32>
  %v767 = shl <4 x i32> %v766, splat (i32 23)
  %v768 = add <4 x i32> %v767, splat (i32 1065353216)
  %v769 = bitcast <4 x i32> %v768 to <4 x float>
  %v770 = fmul <4 x float> %v765, %v769
  %v771 = fcmp olt <4 x float> %v756, splat (float 0xC05F800000000000)
  %v772 = select <4 x i1> %v771, <4 x float> splat (float 0x0000000000000000), <4 x float> %v770
  %v773 = getelementptr float, ptr %v633, i64 8
  store <4 x float> %v772, ptr %v773, align 4
  %v774 = fsub <4 x float> %v666, %v720
  %v775 = fadd <4 x float> %v774, splat (float 0x4168000000000000)
  %v776 = fsub <4 x float> %v775, splat (float 0x4168000000000000)
  %v777 = fsub <4 x float> %v774, %v776
  %v778 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v777, <4 x float> splat (float 0x3F55F456A0000000))
  %v779 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v778, <4 x float> %v777, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v780 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v779, <4 x float> %v777, <4 x float> splat (float 0x3FAC6AED40000000))
  %v781 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v780, <4 x float> %v777, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v782 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v781, <4 x float> %v777, <4 x float> splat (float 0x3FE62E4300000000))
  %v783 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v782, <4 x float> %v777, <4 x float> splat (float 0x3FF0000000000000))
  %v784 = bitcast <4 x float> %v775 to <4 x i32>
  %v785 = shl <4 x i32> %v784, splat (i32 23)
  %v786 = add <4 x i32> %v785, splat (i32 1065353216)
  %v787 = bitcast <4 x i32> %v786 to <4 x float>
  %v788 = fmul <4 x float> %v783, %v787
  %v789 = fcmp olt <4 x float> %v774, splat (float 0xC05F800000000000)
  %v790 = select <4 x i1> %v789, <4 x float> splat (float 0x0000000000000000), <4 x float> %v788
  %v791 = getelementptr float, ptr %v633, i64 12
  store <4 x float> %v790, ptr %v791, align 4
  %v792 = fsub <4 x float> %v671, %v720
  %v793 = fadd <4 x float> %v792, splat (float 0x4168000000000000)
  %v794 = fsub <4 x float> %v793, splat (float 0x4168000000000000)
  %v795 = fsub <4 x float> %v792, %v794
  %v796 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v795, <4 x float> splat (float 0x3F55F456A0000000))
  %v797 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v796, <4 x float> %v795, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v798 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v797, <4 x float> %v795, <4 x float> splat (float 0x3FAC6AED40000000))
  %v799 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v798, <4 x float> %v795, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v800 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v799, <4 x float> %v795, <4 x float> splat (float 0x3FE62E4300000000))
  %v801 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v800, <4 x float> %v795, <4 x float> splat (float 0x3FF0000000000000))
  %v802 = bitcast <4 x float> %v793 to <4 x i32>
  %v803 = shl <4 x i32> %v802, splat (i32 23)
  %v804 = add <4 x i32> %v803, splat (i32 1065353216)
  %v805 = bitcast <4 x i32> %v804 to <4 x float>
  %v806 = fmul <4 x float> %v801, %v805
  %v807 = fcmp olt <4 x float> %v792, splat (float 0xC05F800000000000)
  %v808 = select <4 x i1> %v807, <4 x float> splat (float 0x0000000000000000), <4 x float> %v806
  %v809 = getelementptr float, ptr %v633, i64 16
  store <4 x float> %v808, ptr %v809, align 4
  %v810 = fsub <4 x float> %v676, %v720
  %v811 = fadd <4 x float> %v810, splat (float 0x4168000000000000)
  %v812 = fsub <4 x float> %v811, splat (float 0x4168000000000000)
  %v813 = fsub <4 x float> %v810, %v812
  %v814 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v813, <4 x float> splat (float 0x3F55F456A0000000))
  %v815 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v814, <4 x float> %v813, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v816 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v815, <4 x float> %v813, <4 x float> splat (float 0x3FAC6AED40000000))
  %v817 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v816, <4 x float> %v813, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v818 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v817, <4 x float> %v813, <4 x float> splat (float 0x3FE62E4300000000))
  %v819 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v818, <4 x float> %v813, <4 x float> splat (float 0x3FF0000000000000))
  %v820 = bitcast <4 x float> %v811 to <4 x i32>
  %v821 = shl <4 x i32> %v820, splat (i32 23)
  %v822 = add <4 x i32> %v821, splat (i32 1065353216)
  %v823 = bitcast <4 x i32> %v822 to <4 x float>
  %v824 = fmul <4 x float> %v819, %v823
  %v825 = fcmp olt <4 x float> %v810, splat (float 0xC05F800000000000)
  %v826 = select <4 x i1> %v825, <4 x float> splat (float 0x0000000000000000), <4 x float> %v824
  %v827 = getelementptr float, ptr %v633, i64 20
  store <4 x float> %v826, ptr %v827, align 4
  %v828 = fsub <4 x float> %v681, %v720
  %v829 = fadd <4 x float> %v828, splat (float 0x4168000000000000)
  %v830 = fsub <4 x float> %v829, splat (float 0x4168000000000000)
  %v831 = fsub <4 x float> %v828, %v830
  %v832 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v831, <4 x float> splat (float 0x3F55F456A0000000))
  %v833 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v832, <4 x float> %v831, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v834 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v833, <4 x float> %v831, <4 x float> splat (float 0x3FAC6AED40000000))
  %v835 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v834, <4 x float> %v831, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v836 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v835, <4 x float> %v831, <4 x float> splat (float 0x3FE62E4300000000))
  %v837 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v836, <4 x float> %v831, <4 x float> splat (float 0x3FF0000000000000))
  %v838 = bitcast <4 x float> %v829 to <4 x i32>
  %v839 = shl <4 x i32> %v838, splat (i32 23)
  %v840 = add <4 x i32> %v839, splat (i32 1065353216)
  %v841 = bitcast <4 x i32> %v840 to <4 x float>
  %v842 = fmul <4 x float> %v837, %v841
  %v843 = fcmp olt <4 x float> %v828, splat (float 0xC05F800000000000)
  %v844 = select <4 x i1> %v843, <4 x float> splat (float 0x0000000000000000), <4 x float> %v842
  %v845 = getelementptr float, ptr %v633, i64 24
  store <4 x float> %v844, ptr %v845, align 4
  %v846 = fsub <4 x float> %v686, %v720
  %v847 = fadd <4 x float> %v846, splat (float 0x4168000000000000)
  %v848 = fsub <4 x float> %v847, splat (float 0x4168000000000000)
  %v849 = fsub <4 x float> %v846, %v848
  %v850 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v849, <4 x float> splat (float 0x3F55F456A0000000))
  %v851 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v850, <4 x float> %v849, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v852 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v851, <4 x float> %v849, <4 x float> splat (float 0x3FAC6AED40000000))
  %v853 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v852, <4 x float> %v849, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v854 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v853, <4 x float> %v849, <4 x float> splat (float 0x3FE62E4300000000))
  %v855 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v854, <4 x float> %v849, <4 x float> splat (float 0x3FF0000000000000))
  %v856 = bitcast <4 x float> %v847 to <4 x i32>
  %v857 = shl <4 x i32> %v856, splat (i32 23)
  %v858 = add <4 x i32> %v857, splat (i32 1065353216)
  %v859 = bitcast <4 x i32> %v858 to <4 x float>
  %v860 = fmul <4 x float> %v855, %v859
  %v861 = fcmp olt <4 x float> %v846, splat (float 0xC05F800000000000)
  %v862 = select <4 x i1> %v861, <4 x float> splat (float 0x0000000000000000), <4 x float> %v860
  %v863 = getelementptr float, ptr %v633, i64 28
  store <4 x float> %v862, ptr %v863, align 4
  %v864 = getelementptr float, ptr %scratch, i64 11920
  %v865 = getelementptr float, ptr %v864, i64 %weight_row.13
  %v866 = fadd <4 x float> %v737, %v754
  %v867 = fadd <4 x float> %v772, %v790
  %v868 = fadd <4 x float> %v808, %v826
  %v869 = fadd <4 x float> %v844, %v862
  %v870 = fadd <4 x float> %v866, %v867
  %v871 = fadd <4 x float> %v868, %v869
  %v872 = fadd <4 x float> %v870, %v871
  %v873 = shufflevector <4 x float> %v872, <4 x float> %v872, <2 x i32> <i32 2, i32 3>
  %v874 = shufflevector <4 x float> %v872, <4 x float> %v872, <2 x i32> <i32 0, i32 1>
  %v875 = fadd <2 x float> %v874, %v873
  %v876 = shufflevector <2 x float> %v875, <2 x float> %v875, <1 x i32> <i32 1>
  %v877 = shufflevector <2 x float> %v875, <2 x float> %v875, <1 x i32> <i32 0>
  %v878 = fadd <1 x float> %v877, %v876
  %v879 = extractelement <1 x float> %v878, i64 0
  store float %v879, ptr %v865, align 4
  %v880 = add i64 %weight_row.13, 1
  br label %weight_row.13.head
weight_row.13.end:
  br label %bound.11.end
bound.11.end:
  ; correction = exp2(old maximum - new maximum); sum = sum * correction + tile sum
  br label %state.14.head
state.14.head:
  %state.14 = phi i64 [ 0, %bound.11.end ], [ %v920, %state.14.body ]
  %v881 = icmp slt i64 %state.14, 48
  br i1 %v881, label %state.14.body, label %state.14.end
state.14.body:
  %v882 = getelementptr float, ptr %scratch, i64 11824
  %v883 = getelementptr float, ptr %v882, i64 %state.14
  %v884 = load <4 x float>, ptr %v883, align 4
  %v885 = getelementptr float, ptr %scratch, i64 11776
  %v886 = getelementptr float, ptr %v885, i64 %state.14
  %v887 = load <4 x float>, ptr %v886, align 4
  %v888 = fcmp oeq <4 x float> %v884, splat (float 0xFFF0000000000000)
  %v889 = select <4 x i1> %v888, <4 x float> splat (float 0x0000000000000000), <4 x float> %v884
  %v890 = fsub <4 x float> %v887, %v889
  %v891 = fadd <4 x float> %v890, splat (float 0x4168000000000000)
  %v892 = fsub <4 x float> %v891, splat (float 0x4168000000000000)
  %v893 = fsub <4 x float> %v890, %v892
  %v894 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v893, <4 x float> splat (float 0x3F55F456A0000000))
  %v895 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v894, <4 x float> %v893, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v896 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v895, <4 x float> %v893, <4 x float> splat (float 0x3FAC6AED40000000))
  %v897 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v896, <4 x float> %v893, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v898 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v897, <4 x float> %v893, <4 x float> splat (float 0x3FE62E4300000000))
  %v899 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v898, <4 x float> %v893, <4 x float> splat (float 0x3FF0000000000000))
  %v900 = bitcast <4 x float> %v891 to <4 x i32>
  %v901 = shl <4 x i32> %v900, splat (i32 23)
  %v902 = add <4 x i32> %v901, splat (i32 1065353216)
  %v903 = bitcast <4 x i32> %v902 to <4 x float>
  %v904 = fmul <4 x float> %v899, %v903
  %v905 = fcmp olt <4 x float> %v890, splat (float 0xC05F800000000000)
  %v906 = select <4 x i1> %v905, <4 x float> splat (float 0x0000000000000000), <4 x float> %v904
  %v907 = getelementptr float, ptr %scratch, i64 11872
  %v908 = getelementptr float, ptr %v907, i64 %state.14
  %v909 = load <4 x float>, ptr %v908, align 4
  %v910 = getelementptr float, ptr %scratch, i64 11920
  %v911 = getelementptr float, ptr %v910, i64 %state.14
  %v912 = load <4 x float>, ptr %v911, align 4
  %v913 = getelementptr float, ptr %scratch, i64 11872
  %v914 = getelementptr float, ptr %v913, i64 %state.14
  %v915 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v909, <4 x float> %v906, <4 x float> %v912)
  store <4 x float> %v915, ptr %v914, align 4
  %v916 = getelementptr float, ptr %scratch, i64 11968
  %v917 = getelementptr float, ptr %v916, i64 %state.14
  store <4 x float> %v906, ptr %v917, align 4
  %v918 = getelementptr float, ptr %scratch, i64 11776
  %v919 = getelementptr float, ptr %v918, i64 %state.14
  store <4 x float> %v884, ptr %v919, align 4
  %v920 = add i64 %state.14, 4
  br label %state.14.head
state.14.end:
  ; values -> f32, rows padded to whole vectors (the padding is computed, never written)
  br label %value_row.15.head
value_row.15.head:
  %value_row.15 = phi i64 [ 0, %state.14.end ], [ %v934, %value_depth.16.end ]
  %v921 = icmp slt i64 %value_row.15, %v122
  br i1 %v921, label %value_row.15.body, label %value_row.15.end
value_row.15.body:
  %v922 = add i64 %kv_tile.4, %value_row.15
  %v923 = mul i64 %v922, %v44
  %v924 = getelementptr half, ptr %v48, i64 %v923
  br label %value_depth.16.head
value_depth.16.head:
  %value_depth.16 = phi i64 [ 0, %value_row.15.body ], [ %v933, %value_depth.16.body ]
  %v925 = icmp slt i64 %value_depth.16, 64
  br i1 %v925, label %value_depth.16.body, label %value_depth.16.end
value_depth.16.body:
  %v926 = getelementptr float, ptr %scratch, i64 6656
  %v927 = mul i64 %value_row.15, 64
  %v928 = add i64 %v927, %value_depth.16
  %v929 = getelementptr float, ptr %v926, i64 %v928
  %v930 = getelementptr half, ptr %v924, i64 %value_depth.16
  %v931 = load <4 x half>, ptr %v930, align 2
  %v932 = fpext <4 x half> %v931 to <4 x float>
  store <4 x float> %v932, ptr %v929, align 4
  %v933 = add i64 %value_depth.16, 4
  br label %value_depth.16.head
value_depth.16.end:
  %v934 = add i64 %value_row.15, 1
  br label %value_row.15.head
value_row.15.end:
  ; out = out * correction + weights * values
  br label %out_columns.17.head
out_columns.17.head:
  %out_columns.17 = phi i64 [ 0, %value_row.15.end ], [ %v1139, %out_rows.18.end ]
  %v935 = icmp slt i64 %out_columns.17, 64
  br i1 %v935, label %out_columns.17.body, label %out_columns.17.end
out_columns.17.body:
  %v936 = getelementptr float, ptr %scratch, i64 6656
  %v937 = getelementptr float, ptr %v936, i64 %out_columns.17
  br label %out_rows.18.head
out_rows.18.head:
  %out_rows.18 = phi i64 [ 0, %out_columns.17.body ], [ %v1138, %out_keys.19.end ]
  %v938 = icmp slt i64 %out_rows.18, %v80
  br i1 %v938, label %out_rows.18.body, label %out_rows.18.end
out_rows.18.body:
  %v939 = mul i64 %out_rows.18, 8
  %v940 = getelementptr float, ptr %scratch, i64 5120
  %v941 = mul i64 %v939, 32
  %v942 = add i64 %v941, 0
  %v943 = getelementptr float, ptr %v940, i64 %v942
  %v944 = getelementptr float, ptr %scratch, i64 8704
  %v945 = mul i64 %v939, 64
  %v946 = add i64 %v945, %out_columns.17
  %v947 = getelementptr float, ptr %v944, i64 %v946
  %v948 = add i64 %v939, 0
  %v949 = getelementptr float, ptr %scratch, i64 11968
  %v950 = getelementptr float, ptr %v949, i64 %v948
  %v951 = load float, ptr %v950, align 4
  %v952 = insertelement <4 x float> poison, float %v951, i64 0
  %v953 = shufflevector <4 x float> %v952, <4 x float> poison, <4 x i32> zeroinitializer
  %v954 = load <4 x float>, ptr %v947, align 4
  %v955 = fmul <4 x float> %v954, %v953
  %v956 = getelementptr float, ptr %v947, i64 4
  %v957 = load <4 x float>, ptr %v956, align 4
  %v958 = fmul <4 x float> %v957, %v953
  %v959 = add i64 %v939, 1
  %v960 = getelementptr float, ptr %scratch, i64 11968
  %v961 = getelementptr float, ptr %v960, i64 %v959
  %v962 = load float, ptr %v961, align 4
  %v963 = insertelement <4 x float> poison, float %v962, i64 0
  %v964 = shufflevector <4 x float> %v963, <4 x float> poison, <4 x i32> zeroinitializer
  %v965 = getelementptr float, ptr %v947, i64 64
  %v966 = load <4 x float>, ptr %v965, align 4
  %v967 = fmul <4 x float> %v966, %v964
  %v968 = getelementptr float, ptr %v947, i64 68
  %v969 = load <4 x float>, ptr %v968, align 4
  %v970 = fmul <4 x float> %v969, %v964
  %v971 = add i64 %v939, 2
  %v972 = getelementptr float, ptr %scratch, i64 11968
  %v973 = getelementptr float, ptr %v972, i64 %v971
  %v974 = load float, ptr %v973, align 4
  %v975 = insertelement <4 x float> poison, float %v974, i64 0
  %v976 = shufflevector <4 x float> %v975, <4 x float> poison, <4 x i32> zeroinitializer
  %v977 = getelementptr float, ptr %v947, i64 128
  %v978 = load <4 x float>, ptr %v977, align 4
  %v979 = fmul <4 x float> %v978, %v976
  %v980 = getelementptr float, ptr %v947, i64 132
  %v981 = load <4 x float>, ptr %v980, align 4
  %v982 = fmul <4 x float> %v981, %v976
  %v983 = add i64 %v939, 3
  %v984 = getelementptr float, ptr %scratch, i64 11968
  %v985 = getelementptr float, ptr %v984, i64 %v983
  %v986 = load float, ptr %v985, align 4
  %v987 = insertelement <4 x float> poison, float %v986, i64 0
  %v988 = shufflevector <4 x float> %v987, <4 x float> poison, <4 x i32> zeroinitializer
  %v989 = getelementptr float, ptr %v947, i64 192
  %v990 = load <4 x float>, ptr %v989, align 4
  %v991 = fmul <4 x float> %v990, %v988
  %v992 = getelementptr float, ptr %v947, i64 196
  %v993 = load <4 x float>, ptr %v992, align 4
  %v994 = fmul <4 x float> %v993, %v988
  %v995 = add i64 %v939, 4
  %v996 = getelementptr float, ptr %scratch, i64 11968
  %v997 = getelementptr float, ptr %v996, i64 %v995
  %v998 = load float, ptr %v997, align 4
  %v999 = insertelement <4 x float> poison, float %v998, i64 0
  %v1000 = shufflevector <4 x float> %v999, <4 x float> poison, <4 x i32> zeroinitializer
  %v1001 = getelementptr float, ptr %v947, i64 256
  %v1002 = load <4 x float>, ptr %v1001, align 4
  %v1003 = fmul <4 x float> %v1002, %v1000
  %v1004 = getelementptr float, ptr %v947, i64 260
  %v1005 = load <4 x float>, ptr %v1004, align 4
  %v1006 = fmul <4 x float> %v1005, %v1000
  %v1007 = add i64 %v939, 5
  %v1008 = getelementptr float, ptr %scratch, i64 11968
  %v1009 = getelementptr float, ptr %v1008, i64 %v1007
  %v1010 = load float, ptr %v1009, align 4
  %v1011 = insertelement <4 x float> poison, float %v1010, i64 0
  %v1012 = shufflevector <4 x float> %v1011, <4 x float> poison, <4 x i32> zeroinitializer
  %v1013 = getelementptr float, ptr %v947, i64 320
  %v1014 = load <4 x float>, ptr %v1013, align 4
  %v1015 = fmul <4 x float> %v1014, %v1012
  %v1016 = getelementptr float, ptr %v947, i64 324
  %v1017 = load <4 x float>, ptr %v1016, align 4
  %v1018 = fmul <4 x float> %v1017, %v1012
  %v1019 = add i64 %v939, 6
  %v1020 = getelementptr float, ptr %scratch, i64 11968
  %v1021 = getelementptr float, ptr %v1020, i64 %v1019
  %v1022 = load float, ptr %v1021, align 4
  %v1023 = insertelement <4 x float> poison, float %v1022, i64 0
  %v1024 = shufflevector <4 x float> %v1023, <4 x float> poison, <4 x i32> zeroinitializer
  %v1025 = getelementptr float, ptr %v947, i64 384
  %v1026 = load <4 x float>, ptr %v1025, align 4
  %v1027 = fmul <4 x float> %v1026, %v1024
  %v1028 = getelementptr float, ptr %v947, i64 388
  %v1029 = load <4 x float>, ptr %v1028, align 4
  %v1030 = fmul <4 x float> %v1029, %v1024
  %v1031 = add i64 %v939, 7
  %v1032 = getelementptr float, ptr %scratch, i64 11968
  %v1033 = getelementptr float, ptr %v1032, i64 %v1031
  %v1034 = load float, ptr %v1033, align 4
  %v1035 = insertelement <4 x float> poison, float %v1034, i64 0
  %v1036 = shufflevector <4 x float> %v1035, <4 x float> poison, <4 x i32> zeroinitializer
  %v1037 = getelementptr float, ptr %v947, i64 448
  %v1038 = load <4 x float>, ptr %v1037, align 4
  %v1039 = fmul <4 x float> %v1038, %v1036
  %v1040 = getelementptr float, ptr %v947, i64 452
  %v1041 = load <4 x float>, ptr %v1040, align 4
  %v1042 = fmul <4 x float> %v1041, %v1036
  br label %out_keys.19.head
out_keys.19.head:
  %out_keys.19 = phi i64 [ 0, %out_rows.18.body ], [ %v1122, %out_keys.19.body ]
  %v1043 = phi <4 x float> [ %v955, %out_rows.18.body ], [ %v1071, %out_keys.19.body ]
  %v1044 = phi <4 x float> [ %v958, %out_rows.18.body ], [ %v1072, %out_keys.19.body ]
  %v1045 = phi <4 x float> [ %v967, %out_rows.18.body ], [ %v1078, %out_keys.19.body ]
  %v1046 = phi <4 x float> [ %v970, %out_rows.18.body ], [ %v1079, %out_keys.19.body ]
  %v1047 = phi <4 x float> [ %v979, %out_rows.18.body ], [ %v1085, %out_keys.19.body ]
  %v1048 = phi <4 x float> [ %v982, %out_rows.18.body ], [ %v1086, %out_keys.19.body ]
  %v1049 = phi <4 x float> [ %v991, %out_rows.18.body ], [ %v1092, %out_keys.19.body ]
  %v1050 = phi <4 x float> [ %v994, %out_rows.18.body ], [ %v1093, %out_keys.19.body ]
  %v1051 = phi <4 x float> [ %v1003, %out_rows.18.body ], [ %v1099, %out_keys.19.body ]
  %v1052 = phi <4 x float> [ %v1006, %out_rows.18.body ], [ %v1100, %out_keys.19.body ]
  %v1053 = phi <4 x float> [ %v1015, %out_rows.18.body ], [ %v1106, %out_keys.19.body ]
  %v1054 = phi <4 x float> [ %v1018, %out_rows.18.body ], [ %v1107, %out_keys.19.body ]
  %v1055 = phi <4 x float> [ %v1027, %out_rows.18.body ], [ %v1113, %out_keys.19.body ]
  %v1056 = phi <4 x float> [ %v1030, %out_rows.18.body ], [ %v1114, %out_keys.19.body ]
  %v1057 = phi <4 x float> [ %v1039, %out_rows.18.body ], [ %v1120, %out_keys.19.body ]
  %v1058 = phi <4 x float> [ %v1042, %out_rows.18.body ], [ %v1121, %out_keys.19.body ]
  %v1059 = icmp slt i64 %out_keys.19, %v122
  br i1 %v1059, label %out_keys.19.body, label %out_keys.19.end
out_keys.19.body:
  %v1060 = mul i64 %out_keys.19, 64
  %v1061 = getelementptr float, ptr %v937, i64 %v1060
  %v1062 = load <4 x float>, ptr %v1061, align 4
  %v1063 = mul i64 %out_keys.19, 64
  %v1064 = getelementptr float, ptr %v937, i64 %v1063
  %v1065 = getelementptr float, ptr %v1064, i64 4
  %v1066 = load <4 x float>, ptr %v1065, align 4
  %v1067 = getelementptr float, ptr %v943, i64 %out_keys.19
  %v1068 = load float, ptr %v1067, align 4
  %v1069 = insertelement <4 x float> poison, float %v1068, i64 0
  %v1070 = shufflevector <4 x float> %v1069, <4 x float> poison, <4 x i32> zeroinitializer
  %v1071 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1070, <4 x float> %v1062, <4 x float> %v1043)
  %v1072 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1070, <4 x float> %v1066, <4 x float> %v1044)
  %v1073 = getelementptr float, ptr %v943, i64 %out_keys.19
  %v1074 = getelementptr float, ptr %v1073, i64 32
  %v1075 = load float, ptr %v1074, align 4
  %v1076 = insertelement <4 x float> poison, float %v1075, i64 0
  %v1077 = shufflevector <4 x float> %v1076, <4 x float> poison, <4 x i32> zeroinitializer
  %v1078 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1077, <4 x float> %v1062, <4 x float> %v1045)
  %v1079 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1077, <4 x float> %v1066, <4 x float> %v1046)
  %v1080 = getelementptr float, ptr %v943, i64 %out_keys.19
  %v1081 = getelementptr float, ptr %v1080, i64 64
  %v1082 = load float, ptr %v1081, align 4
  %v1083 = insertelement <4 x float> poison, float %v1082, i64 0
  %v1084 = shufflevector <4 x float> %v1083, <4 x float> poison, <4 x i32> zeroinitializer
  %v1085 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1084, <4 x float> %v1062, <4 x float> %v1047)
  %v1086 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1084, <4 x float> %v1066, <4 x float> %v1048)
  %v1087 = getelementptr float, ptr %v943, i64 %out_keys.19
  %v1088 = getelementptr float, ptr %v1087, i64 96
  %v1089 = load float, ptr %v1088, align 4
  %v1090 = insertelement <4 x float> poison, float %v1089, i64 0
  %v1091 = shufflevector <4 x float> %v1090, <4 x float> poison, <4 x i32> zeroinitializer
  %v1092 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1091, <4 x float> %v1062, <4 x float> %v1049)
  %v1093 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1091, <4 x float> %v1066, <4 x float> %v1050)
  %v1094 = getelementptr float, ptr %v943, i64 %out_keys.19
  %v1095 = getelementptr float, ptr %v1094, i64 128
  %v1096 = load float, ptr %v1095, align 4
  %v1097 = insertelement <4 x float> poison, float %v1096, i64 0
  %v1098 = shufflevector <4 x float> %v1097, <4 x float> poison, <4 x i32> zeroinitializer
  %v1099 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1098, <4 x float> %v1062, <4 x float> %v1051)
  %v1100 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1098, <4 x float> %v1066, <4 x float> %v1052)
  %v1101 = getelementptr float, ptr %v943, i64 %out_keys.19
  %v1102 = getelementptr float, ptr %v1101, i64 160
  %v1103 = load float, ptr %v1102, align 4
  %v1104 = insertelement <4 x float> poison, float %v1103, i64 0
  %v1105 = shufflevector <4 x float> %v1104, <4 x float> poison, <4 x i32> zeroinitializer
  %v1106 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1105, <4 x float> %v1062, <4 x float> %v1053)
  %v1107 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1105, <4 x float> %v1066, <4 x float> %v1054)
  %v1108 = getelementptr float, ptr %v943, i64 %out_keys.19
  %v1109 = getelementptr float, ptr %v1108, i64 192
  %v1110 = load float, ptr %v1109, align 4
  %v1111 = insertelement <4 x float> poison, float %v1110, i64 0
  %v1112 = shufflevector <4 x float> %v1111, <4 x float> poison, <4 x i32> zeroinitializer
  %v1113 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1112, <4 x float> %v1062, <4 x float> %v1055)
  %v1114 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1112, <4 x float> %v1066, <4 x float> %v1056)
  %v1115 = getelementptr float, ptr %v943, i64 %out_keys.19
  %v1116 = getelementptr float, ptr %v1115, i64 224
  %v1117 = load float, ptr %v1116, align 4
  %v1118 = insertelement <4 x float> poison, float %v1117, i64 0
  %v1119 = shufflevector <4 x float> %v1118, <4 x float> poison, <4 x i32> zeroinitializer
  %v1120 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1119, <4 x float> %v1062, <4 x float> %v1057)
  %v1121 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1119, <4 x float> %v1066, <4 x float> %v1058)
  %v1122 = add i64 %out_keys.19, 1
  br label %out_keys.19.head
out_keys.19.end:
  store <4 x float> %v1043, ptr %v947, align 4
  %v1123 = getelementptr float, ptr %v947, i64 4
  store <4 x float> %v1044, ptr %v1123, align 4
  %v1124 = getelementptr float, ptr %v947, i64 64
  store <4 x float> %v1045, ptr %v1124, align 4
  %v1125 = getelementptr float, ptr %v947, i64 68
  store <4 x float> %v1046, ptr %v1125, align 4
  %v1126 = getelementptr float, ptr %v947, i64 128
  store <4 x float> %v1047, ptr %v1126, align 4
  %v1127 = getelementptr float, ptr %v947, i64 132
  store <4 x float> %v1048, ptr %v1127, align 4
  %v1128 = getelementptr float, ptr %v947, i64 192
  store <4 x float> %v1049, ptr %v1128, align 4
  %v1129 = getelementptr float, ptr %v947, i64 196
  store <4 x float> %v1050, ptr %v1129, align 4
  %v1130 = getelementptr float, ptr %v947, i64 256
  store <4 x float> %v1051, ptr %v1130, align 4
  %v1131 = getelementptr float, ptr %v947, i64 260
  store <4 x float> %v1052, ptr %v1131, align 4
  %v1132 = getelementptr float, ptr %v947, i64 320
  store <4 x float> %v1053, ptr %v1132, align 4
  %v1133 = getelementptr float, ptr %v947, i64 324
  store <4 x float> %v1054, ptr %v1133, align 4
  %v1134 = getelementptr float, ptr %v947, i64 384
  store <4 x float> %v1055, ptr %v1134, align 4
  %v1135 = getelementptr float, ptr %v947, i64 388
  store <4 x float> %v1056, ptr %v1135, align 4
  %v1136 = getelementptr float, ptr %v947, i64 448
  store <4 x float> %v1057, ptr %v1136, align 4
  %v1137 = getelementptr float, ptr %v947, i64 452
  store <4 x float> %v1058, ptr %v1137, align 4
  %v1138 = add i64 %out_rows.18, 1
  br label %out_rows.18.head
out_rows.18.end:
  %v1139 = add i64 %out_columns.17, 8
  br label %out_columns.17.head
out_columns.17.end:
  %v1140 = add i64 %kv_tile.4, 32
  br label %kv_tile.4.head
kv_tile.4.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.20.head
result_row.20.head:
  %result_row.20 = phi i64 [ 0, %kv_tile.4.end ], [ %v1171, %lse.22.end ]
  %v1141 = icmp slt i64 %result_row.20, %v78
  br i1 %v1141, label %result_row.20.body, label %result_row.20.end
result_row.20.body:
  %v1142 = getelementptr float, ptr %scratch, i64 11872
  %v1143 = getelementptr float, ptr %v1142, i64 %result_row.20
  %v1144 = load float, ptr %v1143, align 4
  %v1145 = fdiv float 0x3FF0000000000000, %v1144
  %v1146 = fcmp oeq float %v1144, 0x0000000000000000
  %v1147 = select i1 %v1146, float 0x0000000000000000, float %v1145
  %v1148 = add i64 %v13, %result_row.20
  %v1149 = mul i64 %v1148, %v56
  %v1150 = getelementptr half, ptr %v60, i64 %v1149
  br label %result_depth.21.head
result_depth.21.head:
  %result_depth.21 = phi i64 [ 0, %result_row.20.body ], [ %v1162, %result_depth.21.body ]
  %v1151 = icmp slt i64 %result_depth.21, 64
  br i1 %v1151, label %result_depth.21.body, label %result_depth.21.end
result_depth.21.body:
  %v1152 = getelementptr float, ptr %scratch, i64 8704
  %v1153 = mul i64 %result_row.20, 64
  %v1154 = add i64 %v1153, %result_depth.21
  %v1155 = getelementptr float, ptr %v1152, i64 %v1154
  %v1156 = load <4 x float>, ptr %v1155, align 4
  %v1157 = insertelement <4 x float> poison, float %v1147, i64 0
  %v1158 = shufflevector <4 x float> %v1157, <4 x float> poison, <4 x i32> zeroinitializer
  %v1159 = getelementptr half, ptr %v1150, i64 %result_depth.21
  %v1160 = fmul <4 x float> %v1156, %v1158
  %v1161 = fptrunc <4 x float> %v1160 to <4 x half>
  store <4 x half> %v1161, ptr %v1159, align 2
  %v1162 = add i64 %result_depth.21, 4
  br label %result_depth.21.head
result_depth.21.end:
  br i1 %v63, label %lse.22.then, label %lse.22.end
lse.22.then:
  %v1163 = getelementptr float, ptr %scratch, i64 11776
  %v1164 = getelementptr float, ptr %v1163, i64 %result_row.20
  %v1165 = load float, ptr %v1164, align 4
  %v1166 = mul i64 %v1148, %v71
  %v1167 = getelementptr float, ptr %v75, i64 %v1166
  %v1168 = call float @llvm.log.f32(float %v1144)
  %v1169 = fmul float %v1165, 0x3FE62E4300000000
  %v1170 = fadd float %v1169, %v1168
  store float %v1170, ptr %v1167, align 4
  br label %lse.22.end
lse.22.end:
  %v1171 = add i64 %result_row.20, 1
  br label %result_row.20.head
result_row.20.end:
  ret void
}

declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-features"="+neon,+fullfp16" }
