; flash_cpu rows=6 tile_kv=32 tile_q=96 vectors=2 for x86-64-v3
; problem: f32 head_dim=64 head_dim_v=64 q_heads=8 kv_heads=2 scale=0.125 mask=true
; FlashAttention-2 (arXiv 2307.08691, Algorithm 1); one task is one tile of query rows.
target triple = "x86_64-unknown-linux-gnu"

define void @flash_cpu_rows6_tile_kv32_tile_q96_vectors2(ptr noalias nocapture readonly %args, i64 %task, ptr noalias nocapture %scratch) #0 {
entry:
  ; task -> (batch, heads, tile of rows); tiles fastest, last tile first
  %v0 = getelementptr i64, ptr %args, i64 20
  %v1 = load i64, ptr %v0, align 8
  %v2 = getelementptr i64, ptr %args, i64 21
  %v3 = load i64, ptr %v2, align 8
  %v4 = add i64 %v1, 95
  %v5 = sdiv i64 %v4, 96
  %v6 = srem i64 %task, %v5
  %v7 = sub i64 %v5, 1
  %v8 = sub i64 %v7, %v6
  %v9 = sdiv i64 %task, %v5
  %v10 = sdiv i64 %v9, 8
  %v11 = srem i64 %v9, 8
  %v12 = sdiv i64 %v11, 4
  %v13 = mul i64 %v8, 96
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
  %v77 = icmp slt i64 %v76, 96
  %v78 = select i1 %v77, i64 %v76, i64 96
  %v79 = add i64 %v78, 5
  %v80 = sdiv i64 %v79, 6
  ; query rows -> f32, scaled (in f64: any finite scale is exact)
  %v81 = mul i64 %v80, 6
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
  %v88 = getelementptr float, ptr %v24, i64 %v87
  br label %query_depth.1.head
query_depth.1.head:
  %query_depth.1 = phi i64 [ 0, %query.0.body ], [ %v99, %query_depth.1.body ]
  %v89 = icmp slt i64 %query_depth.1, 64
  br i1 %v89, label %query_depth.1.body, label %query_depth.1.end
query_depth.1.body:
  %v90 = getelementptr float, ptr %v88, i64 %query_depth.1
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = add i64 %query_depth.1, 0
  %v93 = mul i64 %query.0, 64
  %v94 = add i64 %v93, %v92
  %v95 = getelementptr float, ptr %scratch, i64 %v94
  %v96 = fpext <8 x float> %v91 to <8 x double>
  %v97 = fmul <8 x double> %v96, splat (double 0x3FC71547652B82FE)
  %v98 = fptrunc <8 x double> %v97 to <8 x float>
  store <8 x float> %v98, ptr %v95, align 4
  %v99 = add i64 %query_depth.1, 8
  br label %query_depth.1.head
query_depth.1.end:
  %v100 = add i64 %query.0, 1
  br label %query.0.head
query.0.end:
  ; running maximum -inf, sum 0, accumulators 0
  %v101 = mul i64 %v80, 8
  br label %clear.2.head
clear.2.head:
  %clear.2 = phi i64 [ 0, %query.0.end ], [ %v107, %clear.2.body ]
  %v102 = icmp slt i64 %clear.2, %v101
  br i1 %v102, label %clear.2.body, label %clear.2.end
clear.2.body:
  %v103 = getelementptr float, ptr %scratch, i64 14528
  %v104 = getelementptr float, ptr %v103, i64 %clear.2
  store <8 x float> splat (float 0xFFF0000000000000), ptr %v104, align 4
  %v105 = getelementptr float, ptr %scratch, i64 14656
  %v106 = getelementptr float, ptr %v105, i64 %clear.2
  store <8 x float> splat (float 0x0000000000000000), ptr %v106, align 4
  %v107 = add i64 %clear.2, 8
  br label %clear.2.head
clear.2.end:
  %v108 = mul i64 %v80, 384
  br label %clear_out.3.head
clear_out.3.head:
  %clear_out.3 = phi i64 [ 0, %clear.2.end ], [ %v112, %clear_out.3.body ]
  %v109 = icmp slt i64 %clear_out.3, %v108
  br i1 %v109, label %clear_out.3.body, label %clear_out.3.end
clear_out.3.body:
  %v110 = getelementptr float, ptr %scratch, i64 8384
  %v111 = getelementptr float, ptr %v110, i64 %clear_out.3
  store <8 x float> splat (float 0x0000000000000000), ptr %v111, align 4
  %v112 = add i64 %clear_out.3, 8
  br label %clear_out.3.head
clear_out.3.end:
  br label %kv_tile.4.head
kv_tile.4.head:
  %kv_tile.4 = phi i64 [ 0, %clear_out.3.end ], [ %v1387, %row_block.8.end ]
  %v113 = icmp slt i64 %kv_tile.4, %v3
  br i1 %v113, label %kv_tile.4.body, label %kv_tile.4.end
kv_tile.4.body:
  %v114 = sub i64 %v3, %kv_tile.4
  %v115 = icmp slt i64 %v114, 32
  %v116 = select i1 %v115, i64 %v114, i64 32
  ; keys -> f32, transposed to depth-major panels
  %v117 = add i64 %v116, 15
  %v118 = sdiv i64 %v117, 16
  br label %key_panel.5.head
key_panel.5.head:
  %key_panel.5 = phi i64 [ 0, %kv_tile.4.body ], [ %v372, %key_depth.7.end ]
  %v119 = icmp slt i64 %key_panel.5, %v118
  br i1 %v119, label %key_panel.5.body, label %key_panel.5.end
key_panel.5.body:
  %v120 = mul i64 %key_panel.5, 16
  %v121 = add i64 %kv_tile.4, %v120
  %v122 = add i64 %v121, 0
  %v123 = sub i64 %v3, 1
  %v124 = icmp slt i64 %v122, %v123
  %v125 = select i1 %v124, i64 %v122, i64 %v123
  %v126 = mul i64 %v125, %v32
  %v127 = getelementptr float, ptr %v36, i64 %v126
  %v128 = mul i64 %key_panel.5, 16
  %v129 = add i64 %kv_tile.4, %v128
  %v130 = add i64 %v129, 1
  %v131 = sub i64 %v3, 1
  %v132 = icmp slt i64 %v130, %v131
  %v133 = select i1 %v132, i64 %v130, i64 %v131
  %v134 = mul i64 %v133, %v32
  %v135 = getelementptr float, ptr %v36, i64 %v134
  %v136 = mul i64 %key_panel.5, 16
  %v137 = add i64 %kv_tile.4, %v136
  %v138 = add i64 %v137, 2
  %v139 = sub i64 %v3, 1
  %v140 = icmp slt i64 %v138, %v139
  %v141 = select i1 %v140, i64 %v138, i64 %v139
  %v142 = mul i64 %v141, %v32
  %v143 = getelementptr float, ptr %v36, i64 %v142
  %v144 = mul i64 %key_panel.5, 16
  %v145 = add i64 %kv_tile.4, %v144
  %v146 = add i64 %v145, 3
  %v147 = sub i64 %v3, 1
  %v148 = icmp slt i64 %v146, %v147
  %v149 = select i1 %v148, i64 %v146, i64 %v147
  %v150 = mul i64 %v149, %v32
  %v151 = getelementptr float, ptr %v36, i64 %v150
  %v152 = mul i64 %key_panel.5, 16
  %v153 = add i64 %kv_tile.4, %v152
  %v154 = add i64 %v153, 4
  %v155 = sub i64 %v3, 1
  %v156 = icmp slt i64 %v154, %v155
  %v157 = select i1 %v156, i64 %v154, i64 %v155
  %v158 = mul i64 %v157, %v32
  %v159 = getelementptr float, ptr %v36, i64 %v158
  %v160 = mul i64 %key_panel.5, 16
  %v161 = add i64 %kv_tile.4, %v160
  %v162 = add i64 %v161, 5
  %v163 = sub i64 %v3, 1
  %v164 = icmp slt i64 %v162, %v163
  %v165 = select i1 %v164, i64 %v162, i64 %v163
  %v166 = mul i64 %v165, %v32
  %v167 = getelementptr float, ptr %v36, i64 %v166
  %v168 = mul i64 %key_panel.5, 16
  %v169 = add i64 %kv_tile.4, %v168
  %v170 = add i64 %v169, 6
  %v171 = sub i64 %v3, 1
  %v172 = icmp slt i64 %v170, %v171
  %v173 = select i1 %v172, i64 %v170, i64 %v171
  %v174 = mul i64 %v173, %v32
  %v175 = getelementptr float, ptr %v36, i64 %v174
  %v176 = mul i64 %key_panel.5, 16
  %v177 = add i64 %kv_tile.4, %v176
  %v178 = add i64 %v177, 7
  %v179 = sub i64 %v3, 1
  %v180 = icmp slt i64 %v178, %v179
  %v181 = select i1 %v180, i64 %v178, i64 %v179
  %v182 = mul i64 %v181, %v32
  %v183 = getelementptr float, ptr %v36, i64 %v182
  br label %key_depth.6.head
key_depth.6.head:
  %key_depth.6 = phi i64 [ 0, %key_panel.5.body ], [ %v245, %key_depth.6.body ]
  %v184 = icmp slt i64 %key_depth.6, 64
  br i1 %v184, label %key_depth.6.body, label %key_depth.6.end
key_depth.6.body:
  %v185 = getelementptr float, ptr %v127, i64 %key_depth.6
  %v186 = load <4 x float>, ptr %v185, align 4
  %v187 = getelementptr float, ptr %v159, i64 %key_depth.6
  %v188 = load <4 x float>, ptr %v187, align 4
  %v189 = shufflevector <4 x float> %v186, <4 x float> %v188, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v190 = getelementptr float, ptr %v135, i64 %key_depth.6
  %v191 = load <4 x float>, ptr %v190, align 4
  %v192 = getelementptr float, ptr %v167, i64 %key_depth.6
  %v193 = load <4 x float>, ptr %v192, align 4
  %v194 = shufflevector <4 x float> %v191, <4 x float> %v193, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v195 = getelementptr float, ptr %v143, i64 %key_depth.6
  %v196 = load <4 x float>, ptr %v195, align 4
  %v197 = getelementptr float, ptr %v175, i64 %key_depth.6
  %v198 = load <4 x float>, ptr %v197, align 4
  %v199 = shufflevector <4 x float> %v196, <4 x float> %v198, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v200 = getelementptr float, ptr %v151, i64 %key_depth.6
  %v201 = load <4 x float>, ptr %v200, align 4
  %v202 = getelementptr float, ptr %v183, i64 %key_depth.6
  %v203 = load <4 x float>, ptr %v202, align 4
  %v204 = shufflevector <4 x float> %v201, <4 x float> %v203, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v205 = shufflevector <8 x float> %v189, <8 x float> %v194, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v206 = shufflevector <8 x float> %v199, <8 x float> %v204, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v207 = shufflevector <8 x float> %v189, <8 x float> %v194, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v208 = shufflevector <8 x float> %v199, <8 x float> %v204, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v209 = shufflevector <8 x float> %v205, <8 x float> %v206, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v210 = shufflevector <8 x float> %v205, <8 x float> %v206, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v211 = shufflevector <8 x float> %v207, <8 x float> %v208, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v212 = shufflevector <8 x float> %v207, <8 x float> %v208, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v213 = add i64 %key_depth.6, 0
  %v214 = mul i64 %key_panel.5, 64
  %v215 = add i64 %v214, 0
  %v216 = add i64 %v215, %v213
  %v217 = getelementptr float, ptr %scratch, i64 6144
  %v218 = mul i64 %v216, 16
  %v219 = add i64 %v218, 0
  %v220 = getelementptr float, ptr %v217, i64 %v219
  store <8 x float> %v209, ptr %v220, align 4
  %v221 = add i64 %key_depth.6, 1
  %v222 = mul i64 %key_panel.5, 64
  %v223 = add i64 %v222, 0
  %v224 = add i64 %v223, %v221
  %v225 = getelementptr float, ptr %scratch, i64 6144
  %v226 = mul i64 %v224, 16
  %v227 = add i64 %v226, 0
  %v228 = getelementptr float, ptr %v225, i64 %v227
  store <8 x float> %v210, ptr %v228, align 4
  %v229 = add i64 %key_depth.6, 2
  %v230 = mul i64 %key_panel.5, 64
  %v231 = add i64 %v230, 0
  %v232 = add i64 %v231, %v229
  %v233 = getelementptr float, ptr %scratch, i64 6144
  %v234 = mul i64 %v232, 16
  %v235 = add i64 %v234, 0
  %v236 = getelementptr float, ptr %v233, i64 %v235
  store <8 x float> %v211, ptr %v236, align 4
  %v237 = add i64 %key_depth.6, 3
  %v238 = mul i64 %key_panel.5, 64
  %v239 = add i64 %v238, 0
  %v240 = add i64 %v239, %v237
  %v241 = getelementptr float, ptr %scratch, i64 6144
  %v242 = mul i64 %v240, 16
  %v243 = add i64 %v242, 0
  %v244 = getelementptr float, ptr %v241, i64 %v243
  store <8 x float> %v212, ptr %v244, align 4
  %v245 = add i64 %key_depth.6, 4
  br label %key_depth.6.head
key_depth.6.end:
  %v246 = mul i64 %key_panel.5, 16
  %v247 = add i64 %kv_tile.4, %v246
  %v248 = add i64 %v247, 8
  %v249 = sub i64 %v3, 1
  %v250 = icmp slt i64 %v248, %v249
  %v251 = select i1 %v250, i64 %v248, i64 %v249
  %v252 = mul i64 %v251, %v32
  %v253 = getelementptr float, ptr %v36, i64 %v252
  %v254 = mul i64 %key_panel.5, 16
  %v255 = add i64 %kv_tile.4, %v254
  %v256 = add i64 %v255, 9
  %v257 = sub i64 %v3, 1
  %v258 = icmp slt i64 %v256, %v257
  %v259 = select i1 %v258, i64 %v256, i64 %v257
  %v260 = mul i64 %v259, %v32
  %v261 = getelementptr float, ptr %v36, i64 %v260
  %v262 = mul i64 %key_panel.5, 16
  %v263 = add i64 %kv_tile.4, %v262
  %v264 = add i64 %v263, 10
  %v265 = sub i64 %v3, 1
  %v266 = icmp slt i64 %v264, %v265
  %v267 = select i1 %v266, i64 %v264, i64 %v265
  %v268 = mul i64 %v267, %v32
  %v269 = getelementptr float, ptr %v36, i64 %v268
  %v270 = mul i64 %key_panel.5, 16
  %v271 = add i64 %kv_tile.4, %v270
  %v272 = add i64 %v271, 11
  %v273 = sub i64 %v3, 1
  %v274 = icmp slt i64 %v272, %v273
  %v275 = select i1 %v274, i64 %v272, i64 %v273
  %v276 = mul i64 %v275, %v32
  %v277 = getelementptr float, ptr %v36, i64 %v276
  %v278 = mul i64 %key_panel.5, 16
  %v279 = add i64 %kv_tile.4, %v278
  %v280 = add i64 %v279, 12
  %v281 = sub i64 %v3, 1
  %v282 = icmp slt i64 %v280, %v281
  %v283 = select i1 %v282, i64 %v280, i64 %v281
  %v284 = mul i64 %v283, %v32
  %v285 = getelementptr float, ptr %v36, i64 %v284
  %v286 = mul i64 %key_panel.5, 16
  %v287 = add i64 %kv_tile.4, %v286
  %v288 = add i64 %v287, 13
  %v289 = sub i64 %v3, 1
  %v290 = icmp slt i64 %v288, %v289
  %v291 = select i1 %v290, i64 %v288, i64 %v289
  %v292 = mul i64 %v291, %v32
  %v293 = getelementptr float, ptr %v36, i64 %v292
  %v294 = mul i64 %key_panel.5, 16
  %v295 = add i64 %kv_tile.4, %v294
  %v296 = add i64 %v295, 14
  %v297 = sub i64 %v3, 1
  %v298 = icmp slt i64 %v296, %v297
  %v299 = select i1 %v298, i64 %v296, i64 %v297
  %v300 = mul i64 %v299, %v32
  %v301 = getelementptr float, ptr %v36, i64 %v300
  %v302 = mul i64 %key_panel.5, 16
  %v303 = add i64 %kv_tile.4, %v302
  %v304 = add i64 %v303, 15
  %v305 = sub i64 %v3, 1
  %v306 = icmp slt i64 %v304, %v305
  %v307 = select i1 %v306, i64 %v304, i64 %v305
  %v308 = mul i64 %v307, %v32
  %v309 = getelementptr float, ptr %v36, i64 %v308
  br label %key_depth.7.head
key_depth.7.head:
  %key_depth.7 = phi i64 [ 0, %key_depth.6.end ], [ %v371, %key_depth.7.body ]
  %v310 = icmp slt i64 %key_depth.7, 64
  br i1 %v310, label %key_depth.7.body, label %key_depth.7.end
key_depth.7.body:
  %v311 = getelementptr float, ptr %v253, i64 %key_depth.7
  %v312 = load <4 x float>, ptr %v311, align 4
  %v313 = getelementptr float, ptr %v285, i64 %key_depth.7
  %v314 = load <4 x float>, ptr %v313, align 4
  %v315 = shufflevector <4 x float> %v312, <4 x float> %v314, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v316 = getelementptr float, ptr %v261, i64 %key_depth.7
  %v317 = load <4 x float>, ptr %v316, align 4
  %v318 = getelementptr float, ptr %v293, i64 %key_depth.7
  %v319 = load <4 x float>, ptr %v318, align 4
  %v320 = shufflevector <4 x float> %v317, <4 x float> %v319, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v321 = getelementptr float, ptr %v269, i64 %key_depth.7
  %v322 = load <4 x float>, ptr %v321, align 4
  %v323 = getelementptr float, ptr %v301, i64 %key_depth.7
  %v324 = load <4 x float>, ptr %v323, align 4
  %v325 = shufflevector <4 x float> %v322, <4 x float> %v324, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v326 = getelementptr float, ptr %v277, i64 %key_depth.7
  %v327 = load <4 x float>, ptr %v326, align 4
  %v328 = getelementptr float, ptr %v309, i64 %key_depth.7
  %v329 = load <4 x float>, ptr %v328, align 4
  %v330 = shufflevector <4 x float> %v327, <4 x float> %v329, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v331 = shufflevector <8 x float> %v315, <8 x float> %v320, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v332 = shufflevector <8 x float> %v325, <8 x float> %v330, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v333 = shufflevector <8 x float> %v315, <8 x float> %v320, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v334 = shufflevector <8 x float> %v325, <8 x float> %v330, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v335 = shufflevector <8 x float> %v331, <8 x float> %v332, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v336 = shufflevector <8 x float> %v331, <8 x float> %v332, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v337 = shufflevector <8 x float> %v333, <8 x float> %v334, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v338 = shufflevector <8 x float> %v333, <8 x float> %v334, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v339 = add i64 %key_depth.7, 0
  %v340 = mul i64 %key_panel.5, 64
  %v341 = add i64 %v340, 0
  %v342 = add i64 %v341, %v339
  %v343 = getelementptr float, ptr %scratch, i64 6144
  %v344 = mul i64 %v342, 16
  %v345 = add i64 %v344, 8
  %v346 = getelementptr float, ptr %v343, i64 %v345
  store <8 x float> %v335, ptr %v346, align 4
  %v347 = add i64 %key_depth.7, 1
  %v348 = mul i64 %key_panel.5, 64
  %v349 = add i64 %v348, 0
  %v350 = add i64 %v349, %v347
  %v351 = getelementptr float, ptr %scratch, i64 6144
  %v352 = mul i64 %v350, 16
  %v353 = add i64 %v352, 8
  %v354 = getelementptr float, ptr %v351, i64 %v353
  store <8 x float> %v336, ptr %v354, align 4
  %v355 = add i64 %key_depth.7, 2
  %v356 = mul i64 %key_panel.5, 64
  %v357 = add i64 %v356, 0
  %v358 = add i64 %v357, %v355
  %v359 = getelementptr float, ptr %scratch, i64 6144
  %v360 = mul i64 %v358, 16
  %v361 = add i64 %v360, 8
  %v362 = getelementptr float, ptr %v359, i64 %v361
  store <8 x float> %v337, ptr %v362, align 4
  %v363 = add i64 %key_depth.7, 3
  %v364 = mul i64 %key_panel.5, 64
  %v365 = add i64 %v364, 0
  %v366 = add i64 %v365, %v363
  %v367 = getelementptr float, ptr %scratch, i64 6144
  %v368 = mul i64 %v366, 16
  %v369 = add i64 %v368, 8
  %v370 = getelementptr float, ptr %v367, i64 %v369
  store <8 x float> %v338, ptr %v370, align 4
  %v371 = add i64 %key_depth.7, 4
  br label %key_depth.7.head
key_depth.7.end:
  %v372 = add i64 %key_panel.5, 1
  br label %key_panel.5.head
key_panel.5.end:
  br label %row_block.8.head
row_block.8.head:
  %row_block.8 = phi i64 [ 0, %key_panel.5.end ], [ %v1386, %out_columns.17.end ]
  %v373 = icmp slt i64 %row_block.8, %v80
  br i1 %v373, label %row_block.8.body, label %row_block.8.end
row_block.8.body:
  %v374 = mul i64 %row_block.8, 2
  %v375 = add i64 %kv_tile.4, %v374
  %v376 = add i64 %v375, 32
  %v377 = sub i64 %v3, 1
  %v378 = icmp slt i64 %v376, %v377
  %v379 = select i1 %v378, i64 %v376, i64 %v377
  %v380 = mul i64 %v379, %v32
  %v381 = getelementptr float, ptr %v36, i64 %v380
  call void @llvm.prefetch.p0(ptr %v381, i32 0, i32 2, i32 1)
  %v382 = getelementptr i8, ptr %v381, i64 64
  call void @llvm.prefetch.p0(ptr %v382, i32 0, i32 2, i32 1)
  %v383 = getelementptr i8, ptr %v381, i64 128
  call void @llvm.prefetch.p0(ptr %v383, i32 0, i32 2, i32 1)
  %v384 = getelementptr i8, ptr %v381, i64 192
  call void @llvm.prefetch.p0(ptr %v384, i32 0, i32 2, i32 1)
  %v385 = mul i64 %v379, %v44
  %v386 = getelementptr float, ptr %v48, i64 %v385
  call void @llvm.prefetch.p0(ptr %v386, i32 0, i32 2, i32 1)
  %v387 = getelementptr i8, ptr %v386, i64 64
  call void @llvm.prefetch.p0(ptr %v387, i32 0, i32 2, i32 1)
  %v388 = getelementptr i8, ptr %v386, i64 128
  call void @llvm.prefetch.p0(ptr %v388, i32 0, i32 2, i32 1)
  %v389 = getelementptr i8, ptr %v386, i64 192
  call void @llvm.prefetch.p0(ptr %v389, i32 0, i32 2, i32 1)
  %v390 = mul i64 %row_block.8, 2
  %v391 = add i64 %kv_tile.4, %v390
  %v392 = add i64 %v391, 33
  %v393 = sub i64 %v3, 1
  %v394 = icmp slt i64 %v392, %v393
  %v395 = select i1 %v394, i64 %v392, i64 %v393
  %v396 = mul i64 %v395, %v32
  %v397 = getelementptr float, ptr %v36, i64 %v396
  call void @llvm.prefetch.p0(ptr %v397, i32 0, i32 2, i32 1)
  %v398 = getelementptr i8, ptr %v397, i64 64
  call void @llvm.prefetch.p0(ptr %v398, i32 0, i32 2, i32 1)
  %v399 = getelementptr i8, ptr %v397, i64 128
  call void @llvm.prefetch.p0(ptr %v399, i32 0, i32 2, i32 1)
  %v400 = getelementptr i8, ptr %v397, i64 192
  call void @llvm.prefetch.p0(ptr %v400, i32 0, i32 2, i32 1)
  %v401 = mul i64 %v395, %v44
  %v402 = getelementptr float, ptr %v48, i64 %v401
  call void @llvm.prefetch.p0(ptr %v402, i32 0, i32 2, i32 1)
  %v403 = getelementptr i8, ptr %v402, i64 64
  call void @llvm.prefetch.p0(ptr %v403, i32 0, i32 2, i32 1)
  %v404 = getelementptr i8, ptr %v402, i64 128
  call void @llvm.prefetch.p0(ptr %v404, i32 0, i32 2, i32 1)
  %v405 = getelementptr i8, ptr %v402, i64 192
  call void @llvm.prefetch.p0(ptr %v405, i32 0, i32 2, i32 1)
  %v406 = icmp eq i64 %v116, 32
  ; score = query * keys
  %v407 = add i64 %v116, 15
  %v408 = sdiv i64 %v407, 16
  %v409 = mul i64 %row_block.8, 6
  %v410 = mul i64 %v409, 64
  %v411 = add i64 %v410, 0
  %v412 = getelementptr float, ptr %scratch, i64 %v411
  br label %score_panel.9.head
score_panel.9.head:
  %score_panel.9 = phi i64 [ 0, %row_block.8.body ], [ %v707, %score_depth_rest.11.end ]
  %v413 = icmp slt i64 %score_panel.9, %v408
  br i1 %v413, label %score_panel.9.body, label %score_panel.9.end
score_panel.9.body:
  %v414 = mul i64 %score_panel.9, 64
  %v415 = getelementptr float, ptr %scratch, i64 6144
  %v416 = mul i64 %v414, 16
  %v417 = add i64 %v416, 0
  %v418 = getelementptr float, ptr %v415, i64 %v417
  %v419 = mul i64 %score_panel.9, 16
  %v420 = getelementptr float, ptr %scratch, i64 8192
  %v421 = getelementptr float, ptr %v420, i64 %v419
  %v422 = sdiv i64 64, 4
  %v423 = mul i64 %v422, 4
  br label %score_depth.10.head
score_depth.10.head:
  %score_depth.10 = phi i64 [ 0, %score_panel.9.body ], [ %v633, %score_depth.10.body ]
  %v424 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v596, %score_depth.10.body ]
  %v425 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v597, %score_depth.10.body ]
  %v426 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v603, %score_depth.10.body ]
  %v427 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v604, %score_depth.10.body ]
  %v428 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v610, %score_depth.10.body ]
  %v429 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v611, %score_depth.10.body ]
  %v430 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v617, %score_depth.10.body ]
  %v431 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v618, %score_depth.10.body ]
  %v432 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v624, %score_depth.10.body ]
  %v433 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v625, %score_depth.10.body ]
  %v434 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v631, %score_depth.10.body ]
  %v435 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v632, %score_depth.10.body ]
  %v436 = icmp slt i64 %score_depth.10, %v423
  br i1 %v436, label %score_depth.10.body, label %score_depth.10.end
score_depth.10.body:
  %v437 = add i64 %score_depth.10, 0
  %v438 = mul i64 %v437, 16
  %v439 = getelementptr float, ptr %v418, i64 %v438
  %v440 = load <8 x float>, ptr %v439, align 32
  %v441 = mul i64 %v437, 16
  %v442 = getelementptr float, ptr %v418, i64 %v441
  %v443 = getelementptr float, ptr %v442, i64 8
  %v444 = load <8 x float>, ptr %v443, align 32
  %v445 = getelementptr float, ptr %v412, i64 %v437
  %v446 = load float, ptr %v445, align 4
  %v447 = insertelement <8 x float> poison, float %v446, i64 0
  %v448 = shufflevector <8 x float> %v447, <8 x float> poison, <8 x i32> zeroinitializer
  %v449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v448, <8 x float> %v440, <8 x float> %v424)
  %v450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v448, <8 x float> %v444, <8 x float> %v425)
  %v451 = getelementptr float, ptr %v412, i64 %v437
  %v452 = getelementptr float, ptr %v451, i64 64
  %v453 = load float, ptr %v452, align 4
  %v454 = insertelement <8 x float> poison, float %v453, i64 0
  %v455 = shufflevector <8 x float> %v454, <8 x float> poison, <8 x i32> zeroinitializer
  %v456 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v455, <8 x float> %v440, <8 x float> %v426)
  %v457 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v455, <8 x float> %v444, <8 x float> %v427)
  %v458 = getelementptr float, ptr %v412, i64 %v437
  %v459 = getelementptr float, ptr %v458, i64 128
  %v460 = load float, ptr %v459, align 4
  %v461 = insertelement <8 x float> poison, float %v460, i64 0
  %v462 = shufflevector <8 x float> %v461, <8 x float> poison, <8 x i32> zeroinitializer
  %v463 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v462, <8 x float> %v440, <8 x float> %v428)
  %v464 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v462, <8 x float> %v444, <8 x float> %v429)
  %v465 = getelementptr float, ptr %v412, i64 %v437
  %v466 = getelementptr float, ptr %v465, i64 192
  %v467 = load float, ptr %v466, align 4
  %v468 = insertelement <8 x float> poison, float %v467, i64 0
  %v469 = shufflevector <8 x float> %v468, <8 x float> poison, <8 x i32> zeroinitializer
  %v470 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v469, <8 x float> %v440, <8 x float> %v430)
  %v471 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v469, <8 x float> %v444, <8 x float> %v431)
  %v472 = getelementptr float, ptr %v412, i64 %v437
  %v473 = getelementptr float, ptr %v472, i64 256
  %v474 = load float, ptr %v473, align 4
  %v475 = insertelement <8 x float> poison, float %v474, i64 0
  %v476 = shufflevector <8 x float> %v475, <8 x float> poison, <8 x i32> zeroinitializer
  %v477 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v476, <8 x float> %v440, <8 x float> %v432)
  %v478 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v476, <8 x float> %v444, <8 x float> %v433)
  %v479 = getelementptr float, ptr %v412, i64 %v437
  %v480 = getelementptr float, ptr %v479, i64 320
  %v481 = load float, ptr %v480, align 4
  %v482 = insertelement <8 x float> poison, float %v481, i64 0
  %v483 = shufflevector <8 x float> %v482, <8 x float> poison, <8 x i32> zeroinitializer
  %v484 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v483, <8 x float> %v440, <8 x float> %v434)
  %v485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v483, <8 x float> %v444, <8 x float> %v435)
  %v486 = add i64 %score_depth.10, 1
  %v487 = mul i64 %v486, 16
  %v488 = getelementptr float, ptr %v418, i64 %v487
  %v489 = load <8 x float>, ptr %v488, align 32
  %v490 = mul i64 %v486, 16
  %v491 = getelementptr float, ptr %v418, i64 %v490
  %v492 = getelementptr float, ptr %v491, i64 8
  %v493 = load <8 x float>, ptr %v492, align 32
  %v494 = getelementptr float, ptr %v412, i64 %v486
  %v495 = load float, ptr %v494, align 4
  %v496 = insertelement <8 x float> poison, float %v495, i64 0
  %v497 = shufflevector <8 x float> %v496, <8 x float> poison, <8 x i32> zeroinitializer
  %v498 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v497, <8 x float> %v489, <8 x float> %v449)
  %v499 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v497, <8 x float> %v493, <8 x float> %v450)
  %v500 = getelementptr float, ptr %v412, i64 %v486
  %v501 = getelementptr float, ptr %v500, i64 64
  %v502 = load float, ptr %v501, align 4
  %v503 = insertelement <8 x float> poison, float %v502, i64 0
  %v504 = shufflevector <8 x float> %v503, <8 x float> poison, <8 x i32> zeroinitializer
  %v505 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v504, <8 x float> %v489, <8 x float> %v456)
  %v506 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v504, <8 x float> %v493, <8 x float> %v457)
  %v507 = getelementptr float, ptr %v412, i64 %v486
  %v508 = getelementptr float, ptr %v507, i64 128
  %v509 = load float, ptr %v508, align 4
  %v510 = insertelement <8 x float> poison, float %v509, i64 0
  %v511 = shufflevector <8 x float> %v510, <8 x float> poison, <8 x i32> zeroinitializer
  %v512 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v511, <8 x float> %v489, <8 x float> %v463)
  %v513 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v511, <8 x float> %v493, <8 x float> %v464)
  %v514 = getelementptr float, ptr %v412, i64 %v486
  %v515 = getelementptr float, ptr %v514, i64 192
  %v516 = load float, ptr %v515, align 4
  %v517 = insertelement <8 x float> poison, float %v516, i64 0
  %v518 = shufflevector <8 x float> %v517, <8 x float> poison, <8 x i32> zeroinitializer
  %v519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v518, <8 x float> %v489, <8 x float> %v470)
  %v520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v518, <8 x float> %v493, <8 x float> %v471)
  %v521 = getelementptr float, ptr %v412, i64 %v486
  %v522 = getelementptr float, ptr %v521, i64 256
  %v523 = load float, ptr %v522, align 4
  %v524 = insertelement <8 x float> poison, float %v523, i64 0
  %v525 = shufflevector <8 x float> %v524, <8 x float> poison, <8 x i32> zeroinitializer
  %v526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v525, <8 x float> %v489, <8 x float> %v477)
  %v527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v525, <8 x float> %v493, <8 x float> %v478)
  %v528 = getelementptr float, ptr %v412, i64 %v486
  %v529 = getelementptr float, ptr %v528, i64 320
  %v530 = load float, ptr %v529, align 4
  %v531 = insertelement <8 x float> poison, float %v530, i64 0
  %v532 = shufflevector <8 x float> %v531, <8 x float> poison, <8 x i32> zeroinitializer
  %v533 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v532, <8 x float> %v489, <8 x float> %v484)
  %v534 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v532, <8 x float> %v493, <8 x float> %v485)
  %v535 = add i64 %score_depth.10, 2
  %v536 = mul i64 %v535, 16
  %v537 = getelementptr float, ptr %v418, i64 %v536
  %v538 = load <8 x float>, ptr %v537, align 32
  %v539 = mul i64 %v535, 16
  %v540 = getelementptr float, ptr %v418, i64 %v539
  %v541 = getelementptr float, ptr %v540, i64 8
  %v542 = load <8 x float>, ptr %v541, align 32
  %v543 = getelementptr float, ptr %v412, i64 %v535
  %v544 = load float, ptr %v543, align 4
  %v545 = insertelement <8 x float> poison, float %v544, i64 0
  %v546 = shufflevector <8 x float> %v545, <8 x float> poison, <8 x i32> zeroinitializer
  %v547 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v546, <8 x float> %v538, <8 x float> %v498)
  %v548 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v546, <8 x float> %v542, <8 x float> %v499)
  %v549 = getelementptr float, ptr %v412, i64 %v535
  %v550 = getelementptr float, ptr %v549, i64 64
  %v551 = load float, ptr %v550, align 4
  %v552 = insertelement <8 x float> poison, float %v551, i64 0
  %v553 = shufflevector <8 x float> %v552, <8 x float> poison, <8 x i32> zeroinitializer
  %v554 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v553, <8 x float> %v538, <8 x float> %v505)
  %v555 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v553, <8 x float> %v542, <8 x float> %v506)
  %v556 = getelementptr float, ptr %v412, i64 %v535
  %v557 = getelementptr float, ptr %v556, i64 128
  %v558 = load float, ptr %v557, align 4
  %v559 = insertelement <8 x float> poison, float %v558, i64 0
  %v560 = shufflevector <8 x float> %v559, <8 x float> poison, <8 x i32> zeroinitializer
  %v561 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v560, <8 x float> %v538, <8 x float> %v512)
  %v562 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v560, <8 x float> %v542, <8 x float> %v513)
  %v563 = getelementptr float, ptr %v412, i64 %v535
  %v564 = getelementptr float, ptr %v563, i64 192
  %v565 = load float, ptr %v564, align 4
  %v566 = insertelement <8 x float> poison, float %v565, i64 0
  %v567 = shufflevector <8 x float> %v566, <8 x float> poison, <8 x i32> zeroinitializer
  %v568 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v567, <8 x float> %v538, <8 x float> %v519)
  %v569 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v567, <8 x float> %v542, <8 x float> %v520)
  %v570 = getelementptr float, ptr %v412, i64 %v535
  %v571 = getelementptr float, ptr %v570, i64 256
  %v572 = load float, ptr %v571, align 4
  %v573 = insertelement <8 x float> poison, float %v572, i64 0
  %v574 = shufflevector <8 x float> %v573, <8 x float> poison, <8 x i32> zeroinitializer
  %v575 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v574, <8 x float> %v538, <8 x float> %v526)
  %v576 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v574, <8 x float> %v542, <8 x float> %v527)
  %v577 = getelementptr float, ptr %v412, i64 %v535
  %v578 = getelementptr float, ptr %v577, i64 320
  %v579 = load float, ptr %v578, align 4
  %v580 = insertelement <8 x float> poison, float %v579, i64 0
  %v581 = shufflevector <8 x float> %v580, <8 x float> poison, <8 x i32> zeroinitializer
  %v582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v581, <8 x float> %v538, <8 x float> %v533)
  %v583 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v581, <8 x float> %v542, <8 x float> %v534)
  %v584 = add i64 %score_depth.10, 3
  %v585 = mul i64 %v584, 16
  %v586 = getelementptr float, ptr %v418, i64 %v585
  %v587 = load <8 x float>, ptr %v586, align 32
  %v588 = mul i64 %v584, 16
  %v589 = getelementptr float, ptr %v418, i64 %v588
  %v590 = getelementptr float, ptr %v589, i64 8
  %v591 = load <8 x float>, ptr %v590, align 32
  %v592 = getelementptr float, ptr %v412, i64 %v584
  %v593 = load float, ptr %v592, align 4
  %v594 = insertelement <8 x float> poison, float %v593, i64 0
  %v595 = shufflevector <8 x float> %v594, <8 x float> poison, <8 x i32> zeroinitializer
  %v596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v595, <8 x float> %v587, <8 x float> %v547)
  %v597 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v595, <8 x float> %v591, <8 x float> %v548)
  %v598 = getelementptr float, ptr %v412, i64 %v584
  %v599 = getelementptr float, ptr %v598, i64 64
  %v600 = load float, ptr %v599, align 4
  %v601 = insertelement <8 x float> poison, float %v600, i64 0
  %v602 = shufflevector <8 x float> %v601, <8 x float> poison, <8 x i32> zeroinitializer
  %v603 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v602, <8 x float> %v587, <8 x float> %v554)
  %v604 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v602, <8 x float> %v591, <8 x float> %v555)
  %v605 = getelementptr float, ptr %v412, i64 %v584
  %v606 = getelementptr float, ptr %v605, i64 128
  %v607 = load float, ptr %v606, align 4
  %v608 = insertelement <8 x float> poison, float %v607, i64 0
  %v609 = shufflevector <8 x float> %v608, <8 x float> poison, <8 x i32> zeroinitializer
  %v610 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v609, <8 x float> %v587, <8 x float> %v561)
  %v611 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v609, <8 x float> %v591, <8 x float> %v562)
  %v612 = getelementptr float, ptr %v412, i64 %v584
  %v613 = getelementptr float, ptr %v612, i64 192
  %v614 = load float, ptr %v613, align 4
  %v615 = insertelement <8 x float> poison, float %v614, i64 0
  %v616 = shufflevector <8 x float> %v615, <8 x float> poison, <8 x i32> zeroinitializer
  %v617 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v616, <8 x float> %v587, <8 x float> %v568)
  %v618 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v616, <8 x float> %v591, <8 x float> %v569)
  %v619 = getelementptr float, ptr %v412, i64 %v584
  %v620 = getelementptr float, ptr %v619, i64 256
  %v621 = load float, ptr %v620, align 4
  %v622 = insertelement <8 x float> poison, float %v621, i64 0
  %v623 = shufflevector <8 x float> %v622, <8 x float> poison, <8 x i32> zeroinitializer
  %v624 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v623, <8 x float> %v587, <8 x float> %v575)
  %v625 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v623, <8 x float> %v591, <8 x float> %v576)
  %v626 = getelementptr float, ptr %v412, i64 %v584
  %v627 = getelementptr float, ptr %v626, i64 320
  %v628 = load float, ptr %v627, align 4
  %v629 = insertelement <8 x float> poison, float %v628, i64 0
  %v630 = shufflevector <8 x float> %v629, <8 x float> poison, <8 x i32> zeroinitializer
  %v631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v630, <8 x float> %v587, <8 x float> %v582)
  %v632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v630, <8 x float> %v591, <8 x float> %v583)
  %v633 = add i64 %score_depth.10, 4
  br label %score_depth.10.head
score_depth.10.end:
  br label %score_depth_rest.11.head
score_depth_rest.11.head:
  %score_depth_rest.11 = phi i64 [ %v423, %score_depth.10.end ], [ %v695, %score_depth_rest.11.body ]
  %v634 = phi <8 x float> [ %v424, %score_depth.10.end ], [ %v658, %score_depth_rest.11.body ]
  %v635 = phi <8 x float> [ %v425, %score_depth.10.end ], [ %v659, %score_depth_rest.11.body ]
  %v636 = phi <8 x float> [ %v426, %score_depth.10.end ], [ %v665, %score_depth_rest.11.body ]
  %v637 = phi <8 x float> [ %v427, %score_depth.10.end ], [ %v666, %score_depth_rest.11.body ]
  %v638 = phi <8 x float> [ %v428, %score_depth.10.end ], [ %v672, %score_depth_rest.11.body ]
  %v639 = phi <8 x float> [ %v429, %score_depth.10.end ], [ %v673, %score_depth_rest.11.body ]
  %v640 = phi <8 x float> [ %v430, %score_depth.10.end ], [ %v679, %score_depth_rest.11.body ]
  %v641 = phi <8 x float> [ %v431, %score_depth.10.end ], [ %v680, %score_depth_rest.11.body ]
  %v642 = phi <8 x float> [ %v432, %score_depth.10.end ], [ %v686, %score_depth_rest.11.body ]
  %v643 = phi <8 x float> [ %v433, %score_depth.10.end ], [ %v687, %score_depth_rest.11.body ]
  %v644 = phi <8 x float> [ %v434, %score_depth.10.end ], [ %v693, %score_depth_rest.11.body ]
  %v645 = phi <8 x float> [ %v435, %score_depth.10.end ], [ %v694, %score_depth_rest.11.body ]
  %v646 = icmp slt i64 %score_depth_rest.11, 64
  br i1 %v646, label %score_depth_rest.11.body, label %score_depth_rest.11.end
score_depth_rest.11.body:
  %v647 = mul i64 %score_depth_rest.11, 16
  %v648 = getelementptr float, ptr %v418, i64 %v647
  %v649 = load <8 x float>, ptr %v648, align 32
  %v650 = mul i64 %score_depth_rest.11, 16
  %v651 = getelementptr float, ptr %v418, i64 %v650
  %v652 = getelementptr float, ptr %v651, i64 8
  %v653 = load <8 x float>, ptr %v652, align 32
  %v654 = getelementptr float, ptr %v412, i64 %score_depth_rest.11
  %v655 = load float, ptr %v654, align 4
  %v656 = insertelement <8 x float> poison, float %v655, i64 0
  %v657 = shufflevector <8 x float> %v656, <8 x float> poison, <8 x i32> zeroinitializer
  %v658 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v657, <8 x float> %v649, <8 x float> %v634)
  %v659 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v657, <8 x float> %v653, <8 x float> %v635)
  %v660 = getelementptr float, ptr %v412, i64 %score_depth_rest.11
  %v661 = getelementptr float, ptr %v660, i64 64
  %v662 = load float, ptr %v661, align 4
  %v663 = insertelement <8 x float> poison, float %v662, i64 0
  %v664 = shufflevector <8 x float> %v663, <8 x float> poison, <8 x i32> zeroinitializer
  %v665 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v664, <8 x float> %v649, <8 x float> %v636)
  %v666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v664, <8 x float> %v653, <8 x float> %v637)
  %v667 = getelementptr float, ptr %v412, i64 %score_depth_rest.11
  %v668 = getelementptr float, ptr %v667, i64 128
  %v669 = load float, ptr %v668, align 4
  %v670 = insertelement <8 x float> poison, float %v669, i64 0
  %v671 = shufflevector <8 x float> %v670, <8 x float> poison, <8 x i32> zeroinitializer
  %v672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v671, <8 x float> %v649, <8 x float> %v638)
  %v673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v671, <8 x float> %v653, <8 x float> %v639)
  %v674 = getelementptr float, ptr %v412, i64 %score_depth_rest.11
  %v675 = getelementptr float, ptr %v674, i64 192
  %v676 = load float, ptr %v675, align 4
  %v677 = insertelement <8 x float> poison, float %v676, i64 0
  %v678 = shufflevector <8 x float> %v677, <8 x float> poison, <8 x i32> zeroinitializer
  %v679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v678, <8 x float> %v649, <8 x float> %v640)
  %v680 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v678, <8 x float> %v653, <8 x float> %v641)
  %v681 = getelementptr float, ptr %v412, i64 %score_depth_rest.11
  %v682 = getelementptr float, ptr %v681, i64 256
  %v683 = load float, ptr %v682, align 4
  %v684 = insertelement <8 x float> poison, float %v683, i64 0
  %v685 = shufflevector <8 x float> %v684, <8 x float> poison, <8 x i32> zeroinitializer
  %v686 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v685, <8 x float> %v649, <8 x float> %v642)
  %v687 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v685, <8 x float> %v653, <8 x float> %v643)
  %v688 = getelementptr float, ptr %v412, i64 %score_depth_rest.11
  %v689 = getelementptr float, ptr %v688, i64 320
  %v690 = load float, ptr %v689, align 4
  %v691 = insertelement <8 x float> poison, float %v690, i64 0
  %v692 = shufflevector <8 x float> %v691, <8 x float> poison, <8 x i32> zeroinitializer
  %v693 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v692, <8 x float> %v649, <8 x float> %v644)
  %v694 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v692, <8 x float> %v653, <8 x float> %v645)
  %v695 = add i64 %score_depth_rest.11, 1
  br label %score_depth_rest.11.head
score_depth_rest.11.end:
  store <8 x float> %v634, ptr %v421, align 4
  %v696 = getelementptr float, ptr %v421, i64 8
  store <8 x float> %v635, ptr %v696, align 4
  %v697 = getelementptr float, ptr %v421, i64 32
  store <8 x float> %v636, ptr %v697, align 4
  %v698 = getelementptr float, ptr %v421, i64 40
  store <8 x float> %v637, ptr %v698, align 4
  %v699 = getelementptr float, ptr %v421, i64 64
  store <8 x float> %v638, ptr %v699, align 4
  %v700 = getelementptr float, ptr %v421, i64 72
  store <8 x float> %v639, ptr %v700, align 4
  %v701 = getelementptr float, ptr %v421, i64 96
  store <8 x float> %v640, ptr %v701, align 4
  %v702 = getelementptr float, ptr %v421, i64 104
  store <8 x float> %v641, ptr %v702, align 4
  %v703 = getelementptr float, ptr %v421, i64 128
  store <8 x float> %v642, ptr %v703, align 4
  %v704 = getelementptr float, ptr %v421, i64 136
  store <8 x float> %v643, ptr %v704, align 4
  %v705 = getelementptr float, ptr %v421, i64 160
  store <8 x float> %v644, ptr %v705, align 4
  %v706 = getelementptr float, ptr %v421, i64 168
  store <8 x float> %v645, ptr %v706, align 4
  %v707 = add i64 %score_panel.9, 1
  br label %score_panel.9.head
score_panel.9.end:
  br i1 %v406, label %full.12.then, label %full.12.else
full.12.then:
  ; scores of a full tile
  %v708 = trunc i64 %v116 to i32
  %v709 = trunc i64 %kv_tile.4 to i32
  br label %score_row.13.head
score_row.13.head:
  %score_row.13 = phi i64 [ 0, %full.12.then ], [ %v737, %score_row.13.body ]
  %v710 = icmp slt i64 %score_row.13, 6
  br i1 %v710, label %score_row.13.body, label %score_row.13.end
score_row.13.body:
  %v711 = getelementptr float, ptr %scratch, i64 8192
  %v712 = mul i64 %score_row.13, 32
  %v713 = add i64 %v712, 0
  %v714 = getelementptr float, ptr %v711, i64 %v713
  %v715 = mul i64 %row_block.8, 6
  %v716 = add i64 %v715, %score_row.13
  %v717 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v718 = load <8 x float>, ptr %v714, align 4
  %v719 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v720 = getelementptr float, ptr %v714, i64 8
  %v721 = load <8 x float>, ptr %v720, align 4
  %v722 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v723 = getelementptr float, ptr %v714, i64 16
  %v724 = load <8 x float>, ptr %v723, align 4
  %v725 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v726 = getelementptr float, ptr %v714, i64 24
  %v727 = load <8 x float>, ptr %v726, align 4
  %v728 = mul i64 %score_row.13, 8
  %v729 = getelementptr float, ptr %scratch, i64 14928
  %v730 = getelementptr float, ptr %v729, i64 %v728
  %v731 = fcmp ogt <8 x float> %v718, %v721
  %v732 = select <8 x i1> %v731, <8 x float> %v718, <8 x float> %v721
  %v733 = fcmp ogt <8 x float> %v724, %v727
  %v734 = select <8 x i1> %v733, <8 x float> %v724, <8 x float> %v727
  %v735 = fcmp ogt <8 x float> %v732, %v734
  %v736 = select <8 x i1> %v735, <8 x float> %v732, <8 x float> %v734
  store <8 x float> %v736, ptr %v730, align 4
  %v737 = add i64 %score_row.13, 1
  br label %score_row.13.head
score_row.13.end:
  br label %full.12.end
full.12.else:
  ; scores of a mixed tile
  %v738 = trunc i64 %v116 to i32
  %v739 = trunc i64 %kv_tile.4 to i32
  br label %score_row.14.head
score_row.14.head:
  %score_row.14 = phi i64 [ 0, %full.12.else ], [ %v786, %score_row.14.body ]
  %v740 = icmp slt i64 %score_row.14, 6
  br i1 %v740, label %score_row.14.body, label %score_row.14.end
score_row.14.body:
  %v741 = getelementptr float, ptr %scratch, i64 8192
  %v742 = mul i64 %score_row.14, 32
  %v743 = add i64 %v742, 0
  %v744 = getelementptr float, ptr %v741, i64 %v743
  %v745 = mul i64 %row_block.8, 6
  %v746 = add i64 %v745, %score_row.14
  %v747 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v748 = load <8 x float>, ptr %v744, align 4
  %v749 = insertelement <8 x i32> poison, i32 %v738, i64 0
  %v750 = shufflevector <8 x i32> %v749, <8 x i32> poison, <8 x i32> zeroinitializer
  %v751 = icmp slt <8 x i32> %v747, %v750
  %v752 = select <8 x i1> %v751, <8 x float> %v748, <8 x float> splat (float 0xFFF0000000000000)
  store <8 x float> %v752, ptr %v744, align 4
  %v753 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v754 = getelementptr float, ptr %v744, i64 8
  %v755 = load <8 x float>, ptr %v754, align 4
  %v756 = insertelement <8 x i32> poison, i32 %v738, i64 0
  %v757 = shufflevector <8 x i32> %v756, <8 x i32> poison, <8 x i32> zeroinitializer
  %v758 = icmp slt <8 x i32> %v753, %v757
  %v759 = select <8 x i1> %v758, <8 x float> %v755, <8 x float> splat (float 0xFFF0000000000000)
  %v760 = getelementptr float, ptr %v744, i64 8
  store <8 x float> %v759, ptr %v760, align 4
  %v761 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v762 = getelementptr float, ptr %v744, i64 16
  %v763 = load <8 x float>, ptr %v762, align 4
  %v764 = insertelement <8 x i32> poison, i32 %v738, i64 0
  %v765 = shufflevector <8 x i32> %v764, <8 x i32> poison, <8 x i32> zeroinitializer
  %v766 = icmp slt <8 x i32> %v761, %v765
  %v767 = select <8 x i1> %v766, <8 x float> %v763, <8 x float> splat (float 0xFFF0000000000000)
  %v768 = getelementptr float, ptr %v744, i64 16
  store <8 x float> %v767, ptr %v768, align 4
  %v769 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v770 = getelementptr float, ptr %v744, i64 24
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = insertelement <8 x i32> poison, i32 %v738, i64 0
  %v773 = shufflevector <8 x i32> %v772, <8 x i32> poison, <8 x i32> zeroinitializer
  %v774 = icmp slt <8 x i32> %v769, %v773
  %v775 = select <8 x i1> %v774, <8 x float> %v771, <8 x float> splat (float 0xFFF0000000000000)
  %v776 = getelementptr float, ptr %v744, i64 24
  store <8 x float> %v775, ptr %v776, align 4
  %v777 = mul i64 %score_row.14, 8
  %v778 = getelementptr float, ptr %scratch, i64 14928
  %v779 = getelementptr float, ptr %v778, i64 %v777
  %v780 = fcmp ogt <8 x float> %v752, %v759
  %v781 = select <8 x i1> %v780, <8 x float> %v752, <8 x float> %v759
  %v782 = fcmp ogt <8 x float> %v767, %v775
  %v783 = select <8 x i1> %v782, <8 x float> %v767, <8 x float> %v775
  %v784 = fcmp ogt <8 x float> %v781, %v783
  %v785 = select <8 x i1> %v784, <8 x float> %v781, <8 x float> %v783
  store <8 x float> %v785, ptr %v779, align 4
  %v786 = add i64 %score_row.14, 1
  br label %score_row.14.head
score_row.14.end:
  br label %full.12.end
full.12.end:
  ; maximum = max(maximum, scores); correction = exp(old maximum - maximum)
  %v787 = mul i64 %row_block.8, 8
  %v788 = add i64 %v787, 0
  %v789 = getelementptr float, ptr %scratch, i64 14528
  %v790 = getelementptr float, ptr %v789, i64 %v788
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = getelementptr float, ptr %scratch, i64 14928
  %v793 = getelementptr float, ptr %v792, i64 0
  %v794 = load <8 x float>, ptr %v793, align 4
  %v795 = getelementptr float, ptr %scratch, i64 14928
  %v796 = getelementptr float, ptr %v795, i64 8
  %v797 = load <8 x float>, ptr %v796, align 4
  %v798 = getelementptr float, ptr %scratch, i64 14928
  %v799 = getelementptr float, ptr %v798, i64 16
  %v800 = load <8 x float>, ptr %v799, align 4
  %v801 = getelementptr float, ptr %scratch, i64 14928
  %v802 = getelementptr float, ptr %v801, i64 24
  %v803 = load <8 x float>, ptr %v802, align 4
  %v804 = getelementptr float, ptr %scratch, i64 14928
  %v805 = getelementptr float, ptr %v804, i64 32
  %v806 = load <8 x float>, ptr %v805, align 4
  %v807 = getelementptr float, ptr %scratch, i64 14928
  %v808 = getelementptr float, ptr %v807, i64 40
  %v809 = load <8 x float>, ptr %v808, align 4
  %v810 = getelementptr float, ptr %scratch, i64 14928
  %v811 = getelementptr float, ptr %v810, i64 0
  %v812 = load <8 x float>, ptr %v811, align 4
  %v813 = getelementptr float, ptr %scratch, i64 14928
  %v814 = getelementptr float, ptr %v813, i64 0
  %v815 = load <8 x float>, ptr %v814, align 4
  %v816 = shufflevector <8 x float> %v794, <8 x float> %v797, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v817 = shufflevector <8 x float> %v794, <8 x float> %v797, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v818 = fcmp ogt <8 x float> %v817, %v816
  %v819 = select <8 x i1> %v818, <8 x float> %v817, <8 x float> %v816
  %v820 = shufflevector <8 x float> %v800, <8 x float> %v803, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v821 = shufflevector <8 x float> %v800, <8 x float> %v803, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v822 = fcmp ogt <8 x float> %v821, %v820
  %v823 = select <8 x i1> %v822, <8 x float> %v821, <8 x float> %v820
  %v824 = shufflevector <8 x float> %v806, <8 x float> %v809, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v825 = shufflevector <8 x float> %v806, <8 x float> %v809, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v826 = fcmp ogt <8 x float> %v825, %v824
  %v827 = select <8 x i1> %v826, <8 x float> %v825, <8 x float> %v824
  %v828 = shufflevector <8 x float> %v812, <8 x float> %v815, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v829 = shufflevector <8 x float> %v812, <8 x float> %v815, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v830 = fcmp ogt <8 x float> %v829, %v828
  %v831 = select <8 x i1> %v830, <8 x float> %v829, <8 x float> %v828
  %v832 = shufflevector <8 x float> %v819, <8 x float> %v823, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v833 = shufflevector <8 x float> %v819, <8 x float> %v823, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v834 = fcmp ogt <8 x float> %v833, %v832
  %v835 = select <8 x i1> %v834, <8 x float> %v833, <8 x float> %v832
  %v836 = shufflevector <8 x float> %v827, <8 x float> %v831, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v837 = shufflevector <8 x float> %v827, <8 x float> %v831, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v838 = fcmp ogt <8 x float> %v837, %v836
  %v839 = select <8 x i1> %v838, <8 x float> %v837, <8 x float> %v836
  %v840 = shufflevector <8 x float> %v835, <8 x float> %v839, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v841 = shufflevector <8 x float> %v835, <8 x float> %v839, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v842 = fcmp ogt <8 x float> %v841, %v840
  %v843 = select <8 x i1> %v842, <8 x float> %v841, <8 x float> %v840
  %v844 = fcmp ogt <8 x float> %v843, %v791
  %v845 = select <8 x i1> %v844, <8 x float> %v843, <8 x float> %v791
  %v846 = fcmp oeq <8 x float> %v845, splat (float 0xFFF0000000000000)
  %v847 = select <8 x i1> %v846, <8 x float> splat (float 0x0000000000000000), <8 x float> %v845
  %v848 = getelementptr float, ptr %scratch, i64 14528
  %v849 = getelementptr float, ptr %v848, i64 %v788
  store <8 x float> %v845, ptr %v849, align 4
  %v850 = getelementptr float, ptr %scratch, i64 14912
  %v851 = getelementptr float, ptr %v850, i64 0
  store <8 x float> %v847, ptr %v851, align 4
  %v852 = getelementptr float, ptr %scratch, i64 14784
  %v853 = getelementptr float, ptr %v852, i64 %v788
  %v854 = fsub <8 x float> %v791, %v847
  %v855 = fcmp olt <8 x float> %v854, splat (float 0xC05FC00000000000)
  %v856 = select <8 x i1> %v855, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v854
  %v857 = fadd <8 x float> %v856, splat (float 0x4168000FE0000000)
  %v858 = fsub <8 x float> %v857, splat (float 0x4168000FE0000000)
  %v859 = fsub <8 x float> %v856, %v858
  %v860 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v859, <8 x float> splat (float 0x3F83CECA00000000))
  %v861 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v860, <8 x float> %v859, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v862 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v861, <8 x float> %v859, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v863 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v862, <8 x float> %v859, <8 x float> splat (float 0x3FE62E4240000000))
  %v864 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v863, <8 x float> %v859, <8 x float> splat (float 0x3FF0000000000000))
  %v865 = bitcast <8 x float> %v857 to <8 x i32>
  %v866 = shl <8 x i32> %v865, splat (i32 23)
  %v867 = bitcast <8 x i32> %v866 to <8 x float>
  %v868 = fmul <8 x float> %v864, %v867
  store <8 x float> %v868, ptr %v853, align 4
  br label %weight_row.15.head
weight_row.15.head:
  %weight_row.15 = phi i64 [ 0, %full.12.end ], [ %v960, %weights.16.end ]
  %v869 = icmp slt i64 %weight_row.15, 6
  br i1 %v869, label %weight_row.15.body, label %weight_row.15.end
weight_row.15.body:
  %v870 = getelementptr float, ptr %scratch, i64 14912
  %v871 = getelementptr float, ptr %v870, i64 %weight_row.15
  %v872 = load float, ptr %v871, align 4
  %v873 = insertelement <8 x float> poison, float %v872, i64 0
  %v874 = shufflevector <8 x float> %v873, <8 x float> poison, <8 x i32> zeroinitializer
  %v875 = getelementptr float, ptr %scratch, i64 8192
  %v876 = mul i64 %weight_row.15, 32
  %v877 = add i64 %v876, 0
  %v878 = getelementptr float, ptr %v875, i64 %v877
  br label %weights.16.head
weights.16.head:
  %weights.16 = phi i64 [ 0, %weight_row.15.body ], [ %v956, %weights.16.body ]
  %v879 = phi <8 x float> [ splat (float 0x0000000000000000), %weight_row.15.body ], [ %v955, %weights.16.body ]
  %v880 = icmp slt i64 %weights.16, 32
  br i1 %v880, label %weights.16.body, label %weights.16.end
weights.16.body:
  %v881 = getelementptr float, ptr %v878, i64 %weights.16
  %v882 = load <8 x float>, ptr %v881, align 4
  %v883 = fsub <8 x float> %v882, %v874
  %v884 = fcmp olt <8 x float> %v883, splat (float 0xC05FC00000000000)
  %v885 = select <8 x i1> %v884, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v883
  %v886 = fadd <8 x float> %v885, splat (float 0x4168000FE0000000)
  %v887 = fsub <8 x float> %v886, splat (float 0x4168000FE0000000)
  %v888 = fsub <8 x float> %v885, %v887
  %v889 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v888, <8 x float> splat (float 0x3F83CECA00000000))
  %v890 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v889, <8 x float> %v888, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v891 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v890, <8 x float> %v888, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v892 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v891, <8 x float> %v888, <8 x float> splat (float 0x3FE62E4240000000))
  %v893 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v892, <8 x float> %v888, <8 x float> splat (float 0x3FF0000000000000))
  %v894 = bitcast <8 x float> %v886 to <8 x i32>
  %v895 = shl <8 x i32> %v894, splat (i32 23)
  %v896 = bitcast <8 x i32> %v895 to <8 x float>
  %v897 = fmul <8 x float> %v893, %v896
  store <8 x float> %v897, ptr %v881, align 4
  %v898 = getelementptr float, ptr %v878, i64 %weights.16
  %v899 = getelementptr float, ptr %v898, i64 8
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = fsub <8 x float> %v900, %v874
  %v902 = fcmp olt <8 x float> %v901, splat (float 0xC05FC00000000000)
  %v903 = select <8 x i1> %v902, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v901
  %v904 = fadd <8 x float> %v903, splat (float 0x4168000FE0000000)
  %v905 = fsub <8 x float> %v904, splat (float 0x4168000FE0000000)
  %v906 = fsub <8 x float> %v903, %v905
  %v907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v906, <8 x float> splat (float 0x3F83CECA00000000))
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v907, <8 x float> %v906, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v908, <8 x float> %v906, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v910 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v909, <8 x float> %v906, <8 x float> splat (float 0x3FE62E4240000000))
  %v911 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v910, <8 x float> %v906, <8 x float> splat (float 0x3FF0000000000000))
  %v912 = bitcast <8 x float> %v904 to <8 x i32>
  %v913 = shl <8 x i32> %v912, splat (i32 23)
  %v914 = bitcast <8 x i32> %v913 to <8 x float>
  %v915 = fmul <8 x float> %v911, %v914
  store <8 x float> %v915, ptr %v899, align 4
  %v916 = getelementptr float, ptr %v878, i64 %weights.16
  %v917 = getelementptr float, ptr %v916, i64 16
  %v918 = load <8 x float>, ptr %v917, align 4
  %v919 = fsub <8 x float> %v918, %v874
  %v920 = fcmp olt <8 x float> %v919, splat (float 0xC05FC00000000000)
  %v921 = select <8 x i1> %v920, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v919
  %v922 = fadd <8 x float> %v921, splat (float 0x4168000FE0000000)
  %v923 = fsub <8 x float> %v922, splat (float 0x4168000FE0000000)
  %v924 = fsub <8 x float> %v921, %v923
  %v925 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v924, <8 x float> splat (float 0x3F83CECA00000000))
  %v926 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v925, <8 x float> %v924, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v927 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v926, <8 x float> %v924, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v928 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v927, <8 x float> %v924, <8 x float> splat (float 0x3FE62E4240000000))
  %v929 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v928, <8 x float> %v924, <8 x float> splat (float 0x3FF0000000000000))
  %v930 = bitcast <8 x float> %v922 to <8 x i32>
  %v931 = shl <8 x i32> %v930, splat (i32 23)
  %v932 = bitcast <8 x i32> %v931 to <8 x float>
  %v933 = fmul <8 x float> %v929, %v932
  store <8 x float> %v933, ptr %v917, align 4
  %v934 = getelementptr float, ptr %v878, i64 %weights.16
  %v935 = getelementptr float, ptr %v934, i64 24
  %v936 = load <8 x float>, ptr %v935, align 4
  %v937 = fsub <8 x float> %v936, %v874
  %v938 = fcmp olt <8 x float> %v937, splat (float 0xC05FC00000000000)
  %v939 = select <8 x i1> %v938, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v937
  %v940 = fadd <8 x float> %v939, splat (float 0x4168000FE0000000)
  %v941 = fsub <8 x float> %v940, splat (float 0x4168000FE0000000)
  %v942 = fsub <8 x float> %v939, %v941
  %v943 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v942, <8 x float> splat (float 0x3F83CECA00000000))
  %v944 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v943, <8 x float> %v942, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v945 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v944, <8 x float> %v942, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v946 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v945, <8 x float> %v942, <8 x float> splat (float 0x3FE62E4240000000))
  %v947 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v946, <8 x float> %v942, <8 x float> splat (float 0x3FF0000000000000))
  %v948 = bitcast <8 x float> %v940 to <8 x i32>
  %v949 = shl <8 x i32> %v948, splat (i32 23)
  %v950 = bitcast <8 x i32> %v949 to <8 x float>
  %v951 = fmul <8 x float> %v947, %v950
  store <8 x float> %v951, ptr %v935, align 4
  %v952 = fadd <8 x float> %v897, %v915
  %v953 = fadd <8 x float> %v933, %v951
  %v954 = fadd <8 x float> %v952, %v953
  %v955 = fadd <8 x float> %v879, %v954
  %v956 = add i64 %weights.16, 32
  br label %weights.16.head
weights.16.end:
  %v957 = mul i64 %weight_row.15, 8
  %v958 = getelementptr float, ptr %scratch, i64 14928
  %v959 = getelementptr float, ptr %v958, i64 %v957
  store <8 x float> %v879, ptr %v959, align 4
  %v960 = add i64 %weight_row.15, 1
  br label %weight_row.15.head
weight_row.15.end:
  ; sum = sum * correction + weights
  %v961 = mul i64 %row_block.8, 8
  %v962 = add i64 %v961, 0
  %v963 = getelementptr float, ptr %scratch, i64 14656
  %v964 = getelementptr float, ptr %v963, i64 %v962
  %v965 = load <8 x float>, ptr %v964, align 4
  %v966 = getelementptr float, ptr %scratch, i64 14784
  %v967 = getelementptr float, ptr %v966, i64 %v962
  %v968 = load <8 x float>, ptr %v967, align 4
  %v969 = getelementptr float, ptr %scratch, i64 14656
  %v970 = getelementptr float, ptr %v969, i64 %v962
  %v971 = getelementptr float, ptr %scratch, i64 14928
  %v972 = getelementptr float, ptr %v971, i64 0
  %v973 = load <8 x float>, ptr %v972, align 4
  %v974 = getelementptr float, ptr %scratch, i64 14928
  %v975 = getelementptr float, ptr %v974, i64 8
  %v976 = load <8 x float>, ptr %v975, align 4
  %v977 = getelementptr float, ptr %scratch, i64 14928
  %v978 = getelementptr float, ptr %v977, i64 16
  %v979 = load <8 x float>, ptr %v978, align 4
  %v980 = getelementptr float, ptr %scratch, i64 14928
  %v981 = getelementptr float, ptr %v980, i64 24
  %v982 = load <8 x float>, ptr %v981, align 4
  %v983 = getelementptr float, ptr %scratch, i64 14928
  %v984 = getelementptr float, ptr %v983, i64 32
  %v985 = load <8 x float>, ptr %v984, align 4
  %v986 = getelementptr float, ptr %scratch, i64 14928
  %v987 = getelementptr float, ptr %v986, i64 40
  %v988 = load <8 x float>, ptr %v987, align 4
  %v989 = getelementptr float, ptr %scratch, i64 14928
  %v990 = getelementptr float, ptr %v989, i64 0
  %v991 = load <8 x float>, ptr %v990, align 4
  %v992 = getelementptr float, ptr %scratch, i64 14928
  %v993 = getelementptr float, ptr %v992, i64 0
  %v994 = load <8 x float>, ptr %v993, align 4
  %v995 = shufflevector <8 x float> %v973, <8 x float> %v976, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v996 = shufflevector <8 x float> %v973, <8 x float> %v976, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v997 = fadd <8 x float> %v996, %v995
  %v998 = shufflevector <8 x float> %v979, <8 x float> %v982, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v999 = shufflevector <8 x float> %v979, <8 x float> %v982, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1000 = fadd <8 x float> %v999, %v998
  %v1001 = shufflevector <8 x float> %v985, <8 x float> %v988, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1002 = shufflevector <8 x float> %v985, <8 x float> %v988, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1003 = fadd <8 x float> %v1002, %v1001
  %v1004 = shufflevector <8 x float> %v991, <8 x float> %v994, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1005 = shufflevector <8 x float> %v991, <8 x float> %v994, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1006 = fadd <8 x float> %v1005, %v1004
  %v1007 = shufflevector <8 x float> %v997, <8 x float> %v1000, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1008 = shufflevector <8 x float> %v997, <8 x float> %v1000, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1009 = fadd <8 x float> %v1008, %v1007
  %v1010 = shufflevector <8 x float> %v1003, <8 x float> %v1006, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1011 = shufflevector <8 x float> %v1003, <8 x float> %v1006, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1012 = fadd <8 x float> %v1011, %v1010
  %v1013 = shufflevector <8 x float> %v1009, <8 x float> %v1012, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1014 = shufflevector <8 x float> %v1009, <8 x float> %v1012, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1015 = fadd <8 x float> %v1014, %v1013
  %v1016 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v965, <8 x float> %v968, <8 x float> %v1015)
  store <8 x float> %v1016, ptr %v970, align 4
  ; out = out * correction + weights * values
  br label %out_columns.17.head
out_columns.17.head:
  %out_columns.17 = phi i64 [ 0, %weight_row.15.end ], [ %v1385, %out_keys_rest.19.end ]
  %v1017 = icmp slt i64 %out_columns.17, 64
  br i1 %v1017, label %out_columns.17.body, label %out_columns.17.end
out_columns.17.body:
  %v1018 = mul i64 %kv_tile.4, %v44
  %v1019 = add i64 %v1018, %out_columns.17
  %v1020 = getelementptr float, ptr %v48, i64 %v1019
  %v1021 = getelementptr float, ptr %scratch, i64 8192
  %v1022 = getelementptr float, ptr %v1021, i64 0
  %v1023 = mul i64 %row_block.8, 6
  %v1024 = getelementptr float, ptr %scratch, i64 8384
  %v1025 = mul i64 %v1023, 64
  %v1026 = add i64 %v1025, %out_columns.17
  %v1027 = getelementptr float, ptr %v1024, i64 %v1026
  %v1028 = mul i64 %row_block.8, 8
  %v1029 = add i64 %v1028, 0
  %v1030 = getelementptr float, ptr %scratch, i64 14784
  %v1031 = getelementptr float, ptr %v1030, i64 %v1029
  %v1032 = load float, ptr %v1031, align 4
  %v1033 = insertelement <8 x float> poison, float %v1032, i64 0
  %v1034 = shufflevector <8 x float> %v1033, <8 x float> poison, <8 x i32> zeroinitializer
  %v1035 = load <8 x float>, ptr %v1027, align 4
  %v1036 = fmul <8 x float> %v1035, %v1034
  %v1037 = getelementptr float, ptr %v1027, i64 8
  %v1038 = load <8 x float>, ptr %v1037, align 4
  %v1039 = fmul <8 x float> %v1038, %v1034
  %v1040 = add i64 %v1028, 1
  %v1041 = getelementptr float, ptr %scratch, i64 14784
  %v1042 = getelementptr float, ptr %v1041, i64 %v1040
  %v1043 = load float, ptr %v1042, align 4
  %v1044 = insertelement <8 x float> poison, float %v1043, i64 0
  %v1045 = shufflevector <8 x float> %v1044, <8 x float> poison, <8 x i32> zeroinitializer
  %v1046 = getelementptr float, ptr %v1027, i64 64
  %v1047 = load <8 x float>, ptr %v1046, align 4
  %v1048 = fmul <8 x float> %v1047, %v1045
  %v1049 = getelementptr float, ptr %v1027, i64 72
  %v1050 = load <8 x float>, ptr %v1049, align 4
  %v1051 = fmul <8 x float> %v1050, %v1045
  %v1052 = add i64 %v1028, 2
  %v1053 = getelementptr float, ptr %scratch, i64 14784
  %v1054 = getelementptr float, ptr %v1053, i64 %v1052
  %v1055 = load float, ptr %v1054, align 4
  %v1056 = insertelement <8 x float> poison, float %v1055, i64 0
  %v1057 = shufflevector <8 x float> %v1056, <8 x float> poison, <8 x i32> zeroinitializer
  %v1058 = getelementptr float, ptr %v1027, i64 128
  %v1059 = load <8 x float>, ptr %v1058, align 4
  %v1060 = fmul <8 x float> %v1059, %v1057
  %v1061 = getelementptr float, ptr %v1027, i64 136
  %v1062 = load <8 x float>, ptr %v1061, align 4
  %v1063 = fmul <8 x float> %v1062, %v1057
  %v1064 = add i64 %v1028, 3
  %v1065 = getelementptr float, ptr %scratch, i64 14784
  %v1066 = getelementptr float, ptr %v1065, i64 %v1064
  %v1067 = load float, ptr %v1066, align 4
  %v1068 = insertelement <8 x float> poison, float %v1067, i64 0
  %v1069 = shufflevector <8 x float> %v1068, <8 x float> poison, <8 x i32> zeroinitializer
  %v1070 = getelementptr float, ptr %v1027, i64 192
  %v1071 = load <8 x float>, ptr %v1070, align 4
  %v1072 = fmul <8 x float> %v1071, %v1069
  %v1073 = getelementptr float, ptr %v1027, i64 200
  %v1074 = load <8 x float>, ptr %v1073, align 4
  %v1075 = fmul <8 x float> %v1074, %v1069
  %v1076 = add i64 %v1028, 4
  %v1077 = getelementptr float, ptr %scratch, i64 14784
  %v1078 = getelementptr float, ptr %v1077, i64 %v1076
  %v1079 = load float, ptr %v1078, align 4
  %v1080 = insertelement <8 x float> poison, float %v1079, i64 0
  %v1081 = shufflevector <8 x float> %v1080, <8 x float> poison, <8 x i32> zeroinitializer
  %v1082 = getelementptr float, ptr %v1027, i64 256
  %v1083 = load <8 x float>, ptr %v1082, align 4
  %v1084 = fmul <8 x float> %v1083, %v1081
  %v1085 = getelementptr float, ptr %v1027, i64 264
  %v1086 = load <8 x float>, ptr %v1085, align 4
  %v1087 = fmul <8 x float> %v1086, %v1081
  %v1088 = add i64 %v1028, 5
  %v1089 = getelementptr float, ptr %scratch, i64 14784
  %v1090 = getelementptr float, ptr %v1089, i64 %v1088
  %v1091 = load float, ptr %v1090, align 4
  %v1092 = insertelement <8 x float> poison, float %v1091, i64 0
  %v1093 = shufflevector <8 x float> %v1092, <8 x float> poison, <8 x i32> zeroinitializer
  %v1094 = getelementptr float, ptr %v1027, i64 320
  %v1095 = load <8 x float>, ptr %v1094, align 4
  %v1096 = fmul <8 x float> %v1095, %v1093
  %v1097 = getelementptr float, ptr %v1027, i64 328
  %v1098 = load <8 x float>, ptr %v1097, align 4
  %v1099 = fmul <8 x float> %v1098, %v1093
  %v1100 = sdiv i64 %v116, 4
  %v1101 = mul i64 %v1100, 4
  br label %out_keys.18.head
out_keys.18.head:
  %out_keys.18 = phi i64 [ 0, %out_columns.17.body ], [ %v1311, %out_keys.18.body ]
  %v1102 = phi <8 x float> [ %v1036, %out_columns.17.body ], [ %v1274, %out_keys.18.body ]
  %v1103 = phi <8 x float> [ %v1039, %out_columns.17.body ], [ %v1275, %out_keys.18.body ]
  %v1104 = phi <8 x float> [ %v1048, %out_columns.17.body ], [ %v1281, %out_keys.18.body ]
  %v1105 = phi <8 x float> [ %v1051, %out_columns.17.body ], [ %v1282, %out_keys.18.body ]
  %v1106 = phi <8 x float> [ %v1060, %out_columns.17.body ], [ %v1288, %out_keys.18.body ]
  %v1107 = phi <8 x float> [ %v1063, %out_columns.17.body ], [ %v1289, %out_keys.18.body ]
  %v1108 = phi <8 x float> [ %v1072, %out_columns.17.body ], [ %v1295, %out_keys.18.body ]
  %v1109 = phi <8 x float> [ %v1075, %out_columns.17.body ], [ %v1296, %out_keys.18.body ]
  %v1110 = phi <8 x float> [ %v1084, %out_columns.17.body ], [ %v1302, %out_keys.18.body ]
  %v1111 = phi <8 x float> [ %v1087, %out_columns.17.body ], [ %v1303, %out_keys.18.body ]
  %v1112 = phi <8 x float> [ %v1096, %out_columns.17.body ], [ %v1309, %out_keys.18.body ]
  %v1113 = phi <8 x float> [ %v1099, %out_columns.17.body ], [ %v1310, %out_keys.18.body ]
  %v1114 = icmp slt i64 %out_keys.18, %v1101
  br i1 %v1114, label %out_keys.18.body, label %out_keys.18.end
out_keys.18.body:
  %v1115 = add i64 %out_keys.18, 0
  %v1116 = mul i64 %v1115, %v44
  %v1117 = getelementptr float, ptr %v1020, i64 %v1116
  %v1118 = load <8 x float>, ptr %v1117, align 4
  %v1119 = mul i64 %v1115, %v44
  %v1120 = getelementptr float, ptr %v1020, i64 %v1119
  %v1121 = getelementptr float, ptr %v1120, i64 8
  %v1122 = load <8 x float>, ptr %v1121, align 4
  %v1123 = getelementptr float, ptr %v1022, i64 %v1115
  %v1124 = load float, ptr %v1123, align 4
  %v1125 = insertelement <8 x float> poison, float %v1124, i64 0
  %v1126 = shufflevector <8 x float> %v1125, <8 x float> poison, <8 x i32> zeroinitializer
  %v1127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1126, <8 x float> %v1118, <8 x float> %v1102)
  %v1128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1126, <8 x float> %v1122, <8 x float> %v1103)
  %v1129 = getelementptr float, ptr %v1022, i64 %v1115
  %v1130 = getelementptr float, ptr %v1129, i64 32
  %v1131 = load float, ptr %v1130, align 4
  %v1132 = insertelement <8 x float> poison, float %v1131, i64 0
  %v1133 = shufflevector <8 x float> %v1132, <8 x float> poison, <8 x i32> zeroinitializer
  %v1134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1133, <8 x float> %v1118, <8 x float> %v1104)
  %v1135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1133, <8 x float> %v1122, <8 x float> %v1105)
  %v1136 = getelementptr float, ptr %v1022, i64 %v1115
  %v1137 = getelementptr float, ptr %v1136, i64 64
  %v1138 = load float, ptr %v1137, align 4
  %v1139 = insertelement <8 x float> poison, float %v1138, i64 0
  %v1140 = shufflevector <8 x float> %v1139, <8 x float> poison, <8 x i32> zeroinitializer
  %v1141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1140, <8 x float> %v1118, <8 x float> %v1106)
  %v1142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1140, <8 x float> %v1122, <8 x float> %v1107)
  %v1143 = getelementptr float, ptr %v1022, i64 %v1115
  %v1144 = getelementptr float, ptr %v1143, i64 96
  %v1145 = load float, ptr %v1144, align 4
  %v1146 = insertelement <8 x float> poison, float %v1145, i64 0
  %v1147 = shufflevector <8 x float> %v1146, <8 x float> poison, <8 x i32> zeroinitializer
  %v1148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1147, <8 x float> %v1118, <8 x float> %v1108)
  %v1149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1147, <8 x float> %v1122, <8 x float> %v1109)
  %v1150 = getelementptr float, ptr %v1022, i64 %v1115
  %v1151 = getelementptr float, ptr %v1150, i64 128
  %v1152 = load float, ptr %v1151, align 4
  %v1153 = insertelement <8 x float> poison, float %v1152, i64 0
  %v1154 = shufflevector <8 x float> %v1153, <8 x float> poison, <8 x i32> zeroinitializer
  %v1155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1154, <8 x float> %v1118, <8 x float> %v1110)
  %v1156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1154, <8 x float> %v1122, <8 x float> %v1111)
  %v1157 = getelementptr float, ptr %v1022, i64 %v1115
  %v1158 = getelementptr float, ptr %v1157, i64 160
  %v1159 = load float, ptr %v1158, align 4
  %v1160 = insertelement <8 x float> poison, float %v1159, i64 0
  %v1161 = shufflevector <8 x float> %v1160, <8 x float> poison, <8 x i32> zeroinitializer
  %v1162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1161, <8 x float> %v1118, <8 x float> %v1112)
  %v1163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1161, <8 x float> %v1122, <8 x float> %v1113)
  %v1164 = add i64 %out_keys.18, 1
  %v1165 = mul i64 %v1164, %v44
  %v1166 = getelementptr float, ptr %v1020, i64 %v1165
  %v1167 = load <8 x float>, ptr %v1166, align 4
  %v1168 = mul i64 %v1164, %v44
  %v1169 = getelementptr float, ptr %v1020, i64 %v1168
  %v1170 = getelementptr float, ptr %v1169, i64 8
  %v1171 = load <8 x float>, ptr %v1170, align 4
  %v1172 = getelementptr float, ptr %v1022, i64 %v1164
  %v1173 = load float, ptr %v1172, align 4
  %v1174 = insertelement <8 x float> poison, float %v1173, i64 0
  %v1175 = shufflevector <8 x float> %v1174, <8 x float> poison, <8 x i32> zeroinitializer
  %v1176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1175, <8 x float> %v1167, <8 x float> %v1127)
  %v1177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1175, <8 x float> %v1171, <8 x float> %v1128)
  %v1178 = getelementptr float, ptr %v1022, i64 %v1164
  %v1179 = getelementptr float, ptr %v1178, i64 32
  %v1180 = load float, ptr %v1179, align 4
  %v1181 = insertelement <8 x float> poison, float %v1180, i64 0
  %v1182 = shufflevector <8 x float> %v1181, <8 x float> poison, <8 x i32> zeroinitializer
  %v1183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1182, <8 x float> %v1167, <8 x float> %v1134)
  %v1184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1182, <8 x float> %v1171, <8 x float> %v1135)
  %v1185 = getelementptr float, ptr %v1022, i64 %v1164
  %v1186 = getelementptr float, ptr %v1185, i64 64
  %v1187 = load float, ptr %v1186, align 4
  %v1188 = insertelement <8 x float> poison, float %v1187, i64 0
  %v1189 = shufflevector <8 x float> %v1188, <8 x float> poison, <8 x i32> zeroinitializer
  %v1190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1189, <8 x float> %v1167, <8 x float> %v1141)
  %v1191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1189, <8 x float> %v1171, <8 x float> %v1142)
  %v1192 = getelementptr float, ptr %v1022, i64 %v1164
  %v1193 = getelementptr float, ptr %v1192, i64 96
  %v1194 = load float, ptr %v1193, align 4
  %v1195 = insertelement <8 x float> poison, float %v1194, i64 0
  %v1196 = shufflevector <8 x float> %v1195, <8 x float> poison, <8 x i32> zeroinitializer
  %v1197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1196, <8 x float> %v1167, <8 x float> %v1148)
  %v1198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1196, <8 x float> %v1171, <8 x float> %v1149)
  %v1199 = getelementptr float, ptr %v1022, i64 %v1164
  %v1200 = getelementptr float, ptr %v1199, i64 128
  %v1201 = load float, ptr %v1200, align 4
  %v1202 = insertelement <8 x float> poison, float %v1201, i64 0
  %v1203 = shufflevector <8 x float> %v1202, <8 x float> poison, <8 x i32> zeroinitializer
  %v1204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1203, <8 x float> %v1167, <8 x float> %v1155)
  %v1205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1203, <8 x float> %v1171, <8 x float> %v1156)
  %v1206 = getelementptr float, ptr %v1022, i64 %v1164
  %v1207 = getelementptr float, ptr %v1206, i64 160
  %v1208 = load float, ptr %v1207, align 4
  %v1209 = insertelement <8 x float> poison, float %v1208, i64 0
  %v1210 = shufflevector <8 x float> %v1209, <8 x float> poison, <8 x i32> zeroinitializer
  %v1211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1210, <8 x float> %v1167, <8 x float> %v1162)
  %v1212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1210, <8 x float> %v1171, <8 x float> %v1163)
  %v1213 = add i64 %out_keys.18, 2
  %v1214 = mul i64 %v1213, %v44
  %v1215 = getelementptr float, ptr %v1020, i64 %v1214
  %v1216 = load <8 x float>, ptr %v1215, align 4
  %v1217 = mul i64 %v1213, %v44
  %v1218 = getelementptr float, ptr %v1020, i64 %v1217
  %v1219 = getelementptr float, ptr %v1218, i64 8
  %v1220 = load <8 x float>, ptr %v1219, align 4
  %v1221 = getelementptr float, ptr %v1022, i64 %v1213
  %v1222 = load float, ptr %v1221, align 4
  %v1223 = insertelement <8 x float> poison, float %v1222, i64 0
  %v1224 = shufflevector <8 x float> %v1223, <8 x float> poison, <8 x i32> zeroinitializer
  %v1225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1224, <8 x float> %v1216, <8 x float> %v1176)
  %v1226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1224, <8 x float> %v1220, <8 x float> %v1177)
  %v1227 = getelementptr float, ptr %v1022, i64 %v1213
  %v1228 = getelementptr float, ptr %v1227, i64 32
  %v1229 = load float, ptr %v1228, align 4
  %v1230 = insertelement <8 x float> poison, float %v1229, i64 0
  %v1231 = shufflevector <8 x float> %v1230, <8 x float> poison, <8 x i32> zeroinitializer
  %v1232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1231, <8 x float> %v1216, <8 x float> %v1183)
  %v1233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1231, <8 x float> %v1220, <8 x float> %v1184)
  %v1234 = getelementptr float, ptr %v1022, i64 %v1213
  %v1235 = getelementptr float, ptr %v1234, i64 64
  %v1236 = load float, ptr %v1235, align 4
  %v1237 = insertelement <8 x float> poison, float %v1236, i64 0
  %v1238 = shufflevector <8 x float> %v1237, <8 x float> poison, <8 x i32> zeroinitializer
  %v1239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1238, <8 x float> %v1216, <8 x float> %v1190)
  %v1240 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1238, <8 x float> %v1220, <8 x float> %v1191)
  %v1241 = getelementptr float, ptr %v1022, i64 %v1213
  %v1242 = getelementptr float, ptr %v1241, i64 96
  %v1243 = load float, ptr %v1242, align 4
  %v1244 = insertelement <8 x float> poison, float %v1243, i64 0
  %v1245 = shufflevector <8 x float> %v1244, <8 x float> poison, <8 x i32> zeroinitializer
  %v1246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1245, <8 x float> %v1216, <8 x float> %v1197)
  %v1247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1245, <8 x float> %v1220, <8 x float> %v1198)
  %v1248 = getelementptr float, ptr %v1022, i64 %v1213
  %v1249 = getelementptr float, ptr %v1248, i64 128
  %v1250 = load float, ptr %v1249, align 4
  %v1251 = insertelement <8 x float> poison, float %v1250, i64 0
  %v1252 = shufflevector <8 x float> %v1251, <8 x float> poison, <8 x i32> zeroinitializer
  %v1253 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1252, <8 x float> %v1216, <8 x float> %v1204)
  %v1254 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1252, <8 x float> %v1220, <8 x float> %v1205)
  %v1255 = getelementptr float, ptr %v1022, i64 %v1213
  %v1256 = getelementptr float, ptr %v1255, i64 160
  %v1257 = load float, ptr %v1256, align 4
  %v1258 = insertelement <8 x float> poison, float %v1257, i64 0
  %v1259 = shufflevector <8 x float> %v1258, <8 x float> poison, <8 x i32> zeroinitializer
  %v1260 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1259, <8 x float> %v1216, <8 x float> %v1211)
  %v1261 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1259, <8 x float> %v1220, <8 x float> %v1212)
  %v1262 = add i64 %out_keys.18, 3
  %v1263 = mul i64 %v1262, %v44
  %v1264 = getelementptr float, ptr %v1020, i64 %v1263
  %v1265 = load <8 x float>, ptr %v1264, align 4
  %v1266 = mul i64 %v1262, %v44
  %v1267 = getelementptr float, ptr %v1020, i64 %v1266
  %v1268 = getelementptr float, ptr %v1267, i64 8
  %v1269 = load <8 x float>, ptr %v1268, align 4
  %v1270 = getelementptr float, ptr %v1022, i64 %v1262
  %v1271 = load float, ptr %v1270, align 4
  %v1272 = insertelement <8 x float> poison, float %v1271, i64 0
  %v1273 = shufflevector <8 x float> %v1272, <8 x float> poison, <8 x i32> zeroinitializer
  %v1274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1273, <8 x float> %v1265, <8 x float> %v1225)
  %v1275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1273, <8 x float> %v1269, <8 x float> %v1226)
  %v1276 = getelementptr float, ptr %v1022, i64 %v1262
  %v1277 = getelementptr float, ptr %v1276, i64 32
  %v1278 = load float, ptr %v1277, align 4
  %v1279 = insertelement <8 x float> poison, float %v1278, i64 0
  %v1280 = shufflevector <8 x float> %v1279, <8 x float> poison, <8 x i32> zeroinitializer
  %v1281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1280, <8 x float> %v1265, <8 x float> %v1232)
  %v1282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1280, <8 x float> %v1269, <8 x float> %v1233)
  %v1283 = getelementptr float, ptr %v1022, i64 %v1262
  %v1284 = getelementptr float, ptr %v1283, i64 64
  %v1285 = load float, ptr %v1284, align 4
  %v1286 = insertelement <8 x float> poison, float %v1285, i64 0
  %v1287 = shufflevector <8 x float> %v1286, <8 x float> poison, <8 x i32> zeroinitializer
  %v1288 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1287, <8 x float> %v1265, <8 x float> %v1239)
  %v1289 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1287, <8 x float> %v1269, <8 x float> %v1240)
  %v1290 = getelementptr float, ptr %v1022, i64 %v1262
  %v1291 = getelementptr float, ptr %v1290, i64 96
  %v1292 = load float, ptr %v1291, align 4
  %v1293 = insertelement <8 x float> poison, float %v1292, i64 0
  %v1294 = shufflevector <8 x float> %v1293, <8 x float> poison, <8 x i32> zeroinitializer
  %v1295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1294, <8 x float> %v1265, <8 x float> %v1246)
  %v1296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1294, <8 x float> %v1269, <8 x float> %v1247)
  %v1297 = getelementptr float, ptr %v1022, i64 %v1262
  %v1298 = getelementptr float, ptr %v1297, i64 128
  %v1299 = load float, ptr %v1298, align 4
  %v1300 = insertelement <8 x float> poison, float %v1299, i64 0
  %v1301 = shufflevector <8 x float> %v1300, <8 x float> poison, <8 x i32> zeroinitializer
  %v1302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1301, <8 x float> %v1265, <8 x float> %v1253)
  %v1303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1301, <8 x float> %v1269, <8 x float> %v1254)
  %v1304 = getelementptr float, ptr %v1022, i64 %v1262
  %v1305 = getelementptr float, ptr %v1304, i64 160
  %v1306 = load float, ptr %v1305, align 4
  %v1307 = insertelement <8 x float> poison, float %v1306, i64 0
  %v1308 = shufflevector <8 x float> %v1307, <8 x float> poison, <8 x i32> zeroinitializer
  %v1309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1308, <8 x float> %v1265, <8 x float> %v1260)
  %v1310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1308, <8 x float> %v1269, <8 x float> %v1261)
  %v1311 = add i64 %out_keys.18, 4
  br label %out_keys.18.head
out_keys.18.end:
  br label %out_keys_rest.19.head
out_keys_rest.19.head:
  %out_keys_rest.19 = phi i64 [ %v1101, %out_keys.18.end ], [ %v1373, %out_keys_rest.19.body ]
  %v1312 = phi <8 x float> [ %v1102, %out_keys.18.end ], [ %v1336, %out_keys_rest.19.body ]
  %v1313 = phi <8 x float> [ %v1103, %out_keys.18.end ], [ %v1337, %out_keys_rest.19.body ]
  %v1314 = phi <8 x float> [ %v1104, %out_keys.18.end ], [ %v1343, %out_keys_rest.19.body ]
  %v1315 = phi <8 x float> [ %v1105, %out_keys.18.end ], [ %v1344, %out_keys_rest.19.body ]
  %v1316 = phi <8 x float> [ %v1106, %out_keys.18.end ], [ %v1350, %out_keys_rest.19.body ]
  %v1317 = phi <8 x float> [ %v1107, %out_keys.18.end ], [ %v1351, %out_keys_rest.19.body ]
  %v1318 = phi <8 x float> [ %v1108, %out_keys.18.end ], [ %v1357, %out_keys_rest.19.body ]
  %v1319 = phi <8 x float> [ %v1109, %out_keys.18.end ], [ %v1358, %out_keys_rest.19.body ]
  %v1320 = phi <8 x float> [ %v1110, %out_keys.18.end ], [ %v1364, %out_keys_rest.19.body ]
  %v1321 = phi <8 x float> [ %v1111, %out_keys.18.end ], [ %v1365, %out_keys_rest.19.body ]
  %v1322 = phi <8 x float> [ %v1112, %out_keys.18.end ], [ %v1371, %out_keys_rest.19.body ]
  %v1323 = phi <8 x float> [ %v1113, %out_keys.18.end ], [ %v1372, %out_keys_rest.19.body ]
  %v1324 = icmp slt i64 %out_keys_rest.19, %v116
  br i1 %v1324, label %out_keys_rest.19.body, label %out_keys_rest.19.end
out_keys_rest.19.body:
  %v1325 = mul i64 %out_keys_rest.19, %v44
  %v1326 = getelementptr float, ptr %v1020, i64 %v1325
  %v1327 = load <8 x float>, ptr %v1326, align 4
  %v1328 = mul i64 %out_keys_rest.19, %v44
  %v1329 = getelementptr float, ptr %v1020, i64 %v1328
  %v1330 = getelementptr float, ptr %v1329, i64 8
  %v1331 = load <8 x float>, ptr %v1330, align 4
  %v1332 = getelementptr float, ptr %v1022, i64 %out_keys_rest.19
  %v1333 = load float, ptr %v1332, align 4
  %v1334 = insertelement <8 x float> poison, float %v1333, i64 0
  %v1335 = shufflevector <8 x float> %v1334, <8 x float> poison, <8 x i32> zeroinitializer
  %v1336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1335, <8 x float> %v1327, <8 x float> %v1312)
  %v1337 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1335, <8 x float> %v1331, <8 x float> %v1313)
  %v1338 = getelementptr float, ptr %v1022, i64 %out_keys_rest.19
  %v1339 = getelementptr float, ptr %v1338, i64 32
  %v1340 = load float, ptr %v1339, align 4
  %v1341 = insertelement <8 x float> poison, float %v1340, i64 0
  %v1342 = shufflevector <8 x float> %v1341, <8 x float> poison, <8 x i32> zeroinitializer
  %v1343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1342, <8 x float> %v1327, <8 x float> %v1314)
  %v1344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1342, <8 x float> %v1331, <8 x float> %v1315)
  %v1345 = getelementptr float, ptr %v1022, i64 %out_keys_rest.19
  %v1346 = getelementptr float, ptr %v1345, i64 64
  %v1347 = load float, ptr %v1346, align 4
  %v1348 = insertelement <8 x float> poison, float %v1347, i64 0
  %v1349 = shufflevector <8 x float> %v1348, <8 x float> poison, <8 x i32> zeroinitializer
  %v1350 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1349, <8 x float> %v1327, <8 x float> %v1316)
  %v1351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1349, <8 x float> %v1331, <8 x float> %v1317)
  %v1352 = getelementptr float, ptr %v1022, i64 %out_keys_rest.19
  %v1353 = getelementptr float, ptr %v1352, i64 96
  %v1354 = load float, ptr %v1353, align 4
  %v1355 = insertelement <8 x float> poison, float %v1354, i64 0
  %v1356 = shufflevector <8 x float> %v1355, <8 x float> poison, <8 x i32> zeroinitializer
  %v1357 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1356, <8 x float> %v1327, <8 x float> %v1318)
  %v1358 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1356, <8 x float> %v1331, <8 x float> %v1319)
  %v1359 = getelementptr float, ptr %v1022, i64 %out_keys_rest.19
  %v1360 = getelementptr float, ptr %v1359, i64 128
  %v1361 = load float, ptr %v1360, align 4
  %v1362 = insertelement <8 x float> poison, float %v1361, i64 0
  %v1363 = shufflevector <8 x float> %v1362, <8 x float> poison, <8 x i32> zeroinitializer
  %v1364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1363, <8 x float> %v1327, <8 x float> %v1320)
  %v1365 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1363, <8 x float> %v1331, <8 x float> %v1321)
  %v1366 = getelementptr float, ptr %v1022, i64 %out_keys_rest.19
  %v1367 = getelementptr float, ptr %v1366, i64 160
  %v1368 = load float, ptr %v1367, align 4
  %v1369 = insertelement <8 x float> poison, float %v1368, i64 0
  %v1370 = shufflevector <8 x float> %v1369, <8 x float> poison, <8 x i32> zeroinitializer
  %v1371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1370, <8 x float> %v1327, <8 x float> %v1322)
  %v1372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1370, <8 x float> %v1331, <8 x float> %v1323)
  %v1373 = add i64 %out_keys_rest.19, 1
  br label %out_keys_rest.19.head
out_keys_rest.19.end:
  store <8 x float> %v1312, ptr %v1027, align 4
  %v1374 = getelementptr float, ptr %v1027, i64 8
  store <8 x float> %v1313, ptr %v1374, align 4
  %v1375 = getelementptr float, ptr %v1027, i64 64
  store <8 x float> %v1314, ptr %v1375, align 4
  %v1376 = getelementptr float, ptr %v1027, i64 72
  store <8 x float> %v1315, ptr %v1376, align 4
  %v1377 = getelementptr float, ptr %v1027, i64 128
  store <8 x float> %v1316, ptr %v1377, align 4
  %v1378 = getelementptr float, ptr %v1027, i64 136
  store <8 x float> %v1317, ptr %v1378, align 4
  %v1379 = getelementptr float, ptr %v1027, i64 192
  store <8 x float> %v1318, ptr %v1379, align 4
  %v1380 = getelementptr float, ptr %v1027, i64 200
  store <8 x float> %v1319, ptr %v1380, align 4
  %v1381 = getelementptr float, ptr %v1027, i64 256
  store <8 x float> %v1320, ptr %v1381, align 4
  %v1382 = getelementptr float, ptr %v1027, i64 264
  store <8 x float> %v1321, ptr %v1382, align 4
  %v1383 = getelementptr float, ptr %v1027, i64 320
  store <8 x float> %v1322, ptr %v1383, align 4
  %v1384 = getelementptr float, ptr %v1027, i64 328
  store <8 x float> %v1323, ptr %v1384, align 4
  %v1385 = add i64 %out_columns.17, 16
  br label %out_columns.17.head
out_columns.17.end:
  %v1386 = add i64 %row_block.8, 1
  br label %row_block.8.head
row_block.8.end:
  %v1387 = add i64 %kv_tile.4, 32
  br label %kv_tile.4.head
kv_tile.4.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.20.head
result_row.20.head:
  %result_row.20 = phi i64 [ 0, %kv_tile.4.end ], [ %v1432, %lse.22.end ]
  %v1388 = icmp slt i64 %result_row.20, %v78
  br i1 %v1388, label %result_row.20.body, label %result_row.20.end
result_row.20.body:
  %v1389 = srem i64 %result_row.20, 6
  %v1390 = sdiv i64 %result_row.20, 6
  %v1391 = mul i64 %v1390, 8
  %v1392 = add i64 %v1391, %v1389
  %v1393 = getelementptr float, ptr %scratch, i64 14656
  %v1394 = getelementptr float, ptr %v1393, i64 %v1392
  %v1395 = load float, ptr %v1394, align 4
  %v1396 = fdiv float 0x3FF0000000000000, %v1395
  %v1397 = fcmp oeq float %v1395, 0x0000000000000000
  %v1398 = select i1 %v1397, float 0x0000000000000000, float %v1396
  %v1399 = add i64 %v13, %result_row.20
  %v1400 = mul i64 %v1399, %v56
  %v1401 = getelementptr float, ptr %v60, i64 %v1400
  br label %result_depth.21.head
result_depth.21.head:
  %result_depth.21 = phi i64 [ 0, %result_row.20.body ], [ %v1412, %result_depth.21.body ]
  %v1402 = icmp slt i64 %result_depth.21, 64
  br i1 %v1402, label %result_depth.21.body, label %result_depth.21.end
result_depth.21.body:
  %v1403 = getelementptr float, ptr %scratch, i64 8384
  %v1404 = mul i64 %result_row.20, 64
  %v1405 = add i64 %v1404, %result_depth.21
  %v1406 = getelementptr float, ptr %v1403, i64 %v1405
  %v1407 = load <8 x float>, ptr %v1406, align 4
  %v1408 = insertelement <8 x float> poison, float %v1398, i64 0
  %v1409 = shufflevector <8 x float> %v1408, <8 x float> poison, <8 x i32> zeroinitializer
  %v1410 = getelementptr float, ptr %v1401, i64 %result_depth.21
  %v1411 = fmul <8 x float> %v1407, %v1409
  store <8 x float> %v1411, ptr %v1410, align 4
  %v1412 = add i64 %result_depth.21, 8
  br label %result_depth.21.head
result_depth.21.end:
  br i1 %v63, label %lse.22.then, label %lse.22.end
lse.22.then:
  %v1413 = mul i64 %v1399, %v71
  %v1414 = getelementptr float, ptr %v75, i64 %v1413
  %v1415 = srem i64 %result_row.20, 6
  %v1416 = sdiv i64 %result_row.20, 6
  %v1417 = mul i64 %v1416, 8
  %v1418 = add i64 %v1417, %v1415
  %v1419 = getelementptr float, ptr %scratch, i64 14528
  %v1420 = getelementptr float, ptr %v1419, i64 %v1418
  %v1421 = load float, ptr %v1420, align 4
  %v1422 = srem i64 %result_row.20, 6
  %v1423 = sdiv i64 %result_row.20, 6
  %v1424 = mul i64 %v1423, 8
  %v1425 = add i64 %v1424, %v1422
  %v1426 = getelementptr float, ptr %scratch, i64 14656
  %v1427 = getelementptr float, ptr %v1426, i64 %v1425
  %v1428 = load float, ptr %v1427, align 4
  %v1429 = call float @llvm.log.f32(float %v1428)
  %v1430 = fmul float %v1421, 0x3FE62E4300000000
  %v1431 = fadd float %v1430, %v1429
  store float %v1431, ptr %v1414, align 4
  br label %lse.22.end
lse.22.end:
  %v1432 = add i64 %result_row.20, 1
  br label %result_row.20.head
result_row.20.end:
  ret void
}

declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-cpu"="x86-64-v3" }
