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
  ; running maximum -inf (in log2 units), sum 0, accumulators 0
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
  %v105 = getelementptr float, ptr %scratch, i64 14784
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
  %kv_tile.4 = phi i64 [ 0, %clear_out.3.end ], [ %v1389, %row_block.8.end ]
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
  %row_block.8 = phi i64 [ 0, %key_panel.5.end ], [ %v1388, %out_columns.17.end ]
  %v373 = icmp slt i64 %row_block.8, %v80
  br i1 %v373, label %row_block.8.body, label %row_block.8.end
row_block.8.body:
  %v374 = icmp eq i64 %v116, 32
  ; score = query * keys
  %v375 = add i64 %v116, 15
  %v376 = sdiv i64 %v375, 16
  %v377 = mul i64 %row_block.8, 6
  %v378 = mul i64 %v377, 64
  %v379 = add i64 %v378, 0
  %v380 = getelementptr float, ptr %scratch, i64 %v379
  br label %score_panel.9.head
score_panel.9.head:
  %score_panel.9 = phi i64 [ 0, %row_block.8.body ], [ %v675, %score_depth_rest.11.end ]
  %v381 = icmp slt i64 %score_panel.9, %v376
  br i1 %v381, label %score_panel.9.body, label %score_panel.9.end
score_panel.9.body:
  %v382 = mul i64 %score_panel.9, 64
  %v383 = getelementptr float, ptr %scratch, i64 6144
  %v384 = mul i64 %v382, 16
  %v385 = add i64 %v384, 0
  %v386 = getelementptr float, ptr %v383, i64 %v385
  %v387 = sdiv i64 64, 4
  %v388 = mul i64 %v387, 4
  br label %score_depth.10.head
score_depth.10.head:
  %score_depth.10 = phi i64 [ 0, %score_panel.9.body ], [ %v598, %score_depth.10.body ]
  %v389 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v561, %score_depth.10.body ]
  %v390 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v562, %score_depth.10.body ]
  %v391 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v568, %score_depth.10.body ]
  %v392 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v569, %score_depth.10.body ]
  %v393 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v575, %score_depth.10.body ]
  %v394 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v576, %score_depth.10.body ]
  %v395 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v582, %score_depth.10.body ]
  %v396 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v583, %score_depth.10.body ]
  %v397 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v589, %score_depth.10.body ]
  %v398 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v590, %score_depth.10.body ]
  %v399 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v596, %score_depth.10.body ]
  %v400 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v597, %score_depth.10.body ]
  %v401 = icmp slt i64 %score_depth.10, %v388
  br i1 %v401, label %score_depth.10.body, label %score_depth.10.end
score_depth.10.body:
  %v402 = add i64 %score_depth.10, 0
  %v403 = mul i64 %v402, 16
  %v404 = getelementptr float, ptr %v386, i64 %v403
  %v405 = load <8 x float>, ptr %v404, align 32
  %v406 = mul i64 %v402, 16
  %v407 = getelementptr float, ptr %v386, i64 %v406
  %v408 = getelementptr float, ptr %v407, i64 8
  %v409 = load <8 x float>, ptr %v408, align 32
  %v410 = getelementptr float, ptr %v380, i64 %v402
  %v411 = load float, ptr %v410, align 4
  %v412 = insertelement <8 x float> poison, float %v411, i64 0
  %v413 = shufflevector <8 x float> %v412, <8 x float> poison, <8 x i32> zeroinitializer
  %v414 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v413, <8 x float> %v405, <8 x float> %v389)
  %v415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v413, <8 x float> %v409, <8 x float> %v390)
  %v416 = getelementptr float, ptr %v380, i64 %v402
  %v417 = getelementptr float, ptr %v416, i64 64
  %v418 = load float, ptr %v417, align 4
  %v419 = insertelement <8 x float> poison, float %v418, i64 0
  %v420 = shufflevector <8 x float> %v419, <8 x float> poison, <8 x i32> zeroinitializer
  %v421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v420, <8 x float> %v405, <8 x float> %v391)
  %v422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v420, <8 x float> %v409, <8 x float> %v392)
  %v423 = getelementptr float, ptr %v380, i64 %v402
  %v424 = getelementptr float, ptr %v423, i64 128
  %v425 = load float, ptr %v424, align 4
  %v426 = insertelement <8 x float> poison, float %v425, i64 0
  %v427 = shufflevector <8 x float> %v426, <8 x float> poison, <8 x i32> zeroinitializer
  %v428 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v427, <8 x float> %v405, <8 x float> %v393)
  %v429 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v427, <8 x float> %v409, <8 x float> %v394)
  %v430 = getelementptr float, ptr %v380, i64 %v402
  %v431 = getelementptr float, ptr %v430, i64 192
  %v432 = load float, ptr %v431, align 4
  %v433 = insertelement <8 x float> poison, float %v432, i64 0
  %v434 = shufflevector <8 x float> %v433, <8 x float> poison, <8 x i32> zeroinitializer
  %v435 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v434, <8 x float> %v405, <8 x float> %v395)
  %v436 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v434, <8 x float> %v409, <8 x float> %v396)
  %v437 = getelementptr float, ptr %v380, i64 %v402
  %v438 = getelementptr float, ptr %v437, i64 256
  %v439 = load float, ptr %v438, align 4
  %v440 = insertelement <8 x float> poison, float %v439, i64 0
  %v441 = shufflevector <8 x float> %v440, <8 x float> poison, <8 x i32> zeroinitializer
  %v442 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v441, <8 x float> %v405, <8 x float> %v397)
  %v443 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v441, <8 x float> %v409, <8 x float> %v398)
  %v444 = getelementptr float, ptr %v380, i64 %v402
  %v445 = getelementptr float, ptr %v444, i64 320
  %v446 = load float, ptr %v445, align 4
  %v447 = insertelement <8 x float> poison, float %v446, i64 0
  %v448 = shufflevector <8 x float> %v447, <8 x float> poison, <8 x i32> zeroinitializer
  %v449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v448, <8 x float> %v405, <8 x float> %v399)
  %v450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v448, <8 x float> %v409, <8 x float> %v400)
  %v451 = add i64 %score_depth.10, 1
  %v452 = mul i64 %v451, 16
  %v453 = getelementptr float, ptr %v386, i64 %v452
  %v454 = load <8 x float>, ptr %v453, align 32
  %v455 = mul i64 %v451, 16
  %v456 = getelementptr float, ptr %v386, i64 %v455
  %v457 = getelementptr float, ptr %v456, i64 8
  %v458 = load <8 x float>, ptr %v457, align 32
  %v459 = getelementptr float, ptr %v380, i64 %v451
  %v460 = load float, ptr %v459, align 4
  %v461 = insertelement <8 x float> poison, float %v460, i64 0
  %v462 = shufflevector <8 x float> %v461, <8 x float> poison, <8 x i32> zeroinitializer
  %v463 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v462, <8 x float> %v454, <8 x float> %v414)
  %v464 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v462, <8 x float> %v458, <8 x float> %v415)
  %v465 = getelementptr float, ptr %v380, i64 %v451
  %v466 = getelementptr float, ptr %v465, i64 64
  %v467 = load float, ptr %v466, align 4
  %v468 = insertelement <8 x float> poison, float %v467, i64 0
  %v469 = shufflevector <8 x float> %v468, <8 x float> poison, <8 x i32> zeroinitializer
  %v470 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v469, <8 x float> %v454, <8 x float> %v421)
  %v471 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v469, <8 x float> %v458, <8 x float> %v422)
  %v472 = getelementptr float, ptr %v380, i64 %v451
  %v473 = getelementptr float, ptr %v472, i64 128
  %v474 = load float, ptr %v473, align 4
  %v475 = insertelement <8 x float> poison, float %v474, i64 0
  %v476 = shufflevector <8 x float> %v475, <8 x float> poison, <8 x i32> zeroinitializer
  %v477 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v476, <8 x float> %v454, <8 x float> %v428)
  %v478 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v476, <8 x float> %v458, <8 x float> %v429)
  %v479 = getelementptr float, ptr %v380, i64 %v451
  %v480 = getelementptr float, ptr %v479, i64 192
  %v481 = load float, ptr %v480, align 4
  %v482 = insertelement <8 x float> poison, float %v481, i64 0
  %v483 = shufflevector <8 x float> %v482, <8 x float> poison, <8 x i32> zeroinitializer
  %v484 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v483, <8 x float> %v454, <8 x float> %v435)
  %v485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v483, <8 x float> %v458, <8 x float> %v436)
  %v486 = getelementptr float, ptr %v380, i64 %v451
  %v487 = getelementptr float, ptr %v486, i64 256
  %v488 = load float, ptr %v487, align 4
  %v489 = insertelement <8 x float> poison, float %v488, i64 0
  %v490 = shufflevector <8 x float> %v489, <8 x float> poison, <8 x i32> zeroinitializer
  %v491 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v490, <8 x float> %v454, <8 x float> %v442)
  %v492 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v490, <8 x float> %v458, <8 x float> %v443)
  %v493 = getelementptr float, ptr %v380, i64 %v451
  %v494 = getelementptr float, ptr %v493, i64 320
  %v495 = load float, ptr %v494, align 4
  %v496 = insertelement <8 x float> poison, float %v495, i64 0
  %v497 = shufflevector <8 x float> %v496, <8 x float> poison, <8 x i32> zeroinitializer
  %v498 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v497, <8 x float> %v454, <8 x float> %v449)
  %v499 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v497, <8 x float> %v458, <8 x float> %v450)
  %v500 = add i64 %score_depth.10, 2
  %v501 = mul i64 %v500, 16
  %v502 = getelementptr float, ptr %v386, i64 %v501
  %v503 = load <8 x float>, ptr %v502, align 32
  %v504 = mul i64 %v500, 16
  %v505 = getelementptr float, ptr %v386, i64 %v504
  %v506 = getelementptr float, ptr %v505, i64 8
  %v507 = load <8 x float>, ptr %v506, align 32
  %v508 = getelementptr float, ptr %v380, i64 %v500
  %v509 = load float, ptr %v508, align 4
  %v510 = insertelement <8 x float> poison, float %v509, i64 0
  %v511 = shufflevector <8 x float> %v510, <8 x float> poison, <8 x i32> zeroinitializer
  %v512 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v511, <8 x float> %v503, <8 x float> %v463)
  %v513 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v511, <8 x float> %v507, <8 x float> %v464)
  %v514 = getelementptr float, ptr %v380, i64 %v500
  %v515 = getelementptr float, ptr %v514, i64 64
  %v516 = load float, ptr %v515, align 4
  %v517 = insertelement <8 x float> poison, float %v516, i64 0
  %v518 = shufflevector <8 x float> %v517, <8 x float> poison, <8 x i32> zeroinitializer
  %v519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v518, <8 x float> %v503, <8 x float> %v470)
  %v520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v518, <8 x float> %v507, <8 x float> %v471)
  %v521 = getelementptr float, ptr %v380, i64 %v500
  %v522 = getelementptr float, ptr %v521, i64 128
  %v523 = load float, ptr %v522, align 4
  %v524 = insertelement <8 x float> poison, float %v523, i64 0
  %v525 = shufflevector <8 x float> %v524, <8 x float> poison, <8 x i32> zeroinitializer
  %v526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v525, <8 x float> %v503, <8 x float> %v477)
  %v527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v525, <8 x float> %v507, <8 x float> %v478)
  %v528 = getelementptr float, ptr %v380, i64 %v500
  %v529 = getelementptr float, ptr %v528, i64 192
  %v530 = load float, ptr %v529, align 4
  %v531 = insertelement <8 x float> poison, float %v530, i64 0
  %v532 = shufflevector <8 x float> %v531, <8 x float> poison, <8 x i32> zeroinitializer
  %v533 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v532, <8 x float> %v503, <8 x float> %v484)
  %v534 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v532, <8 x float> %v507, <8 x float> %v485)
  %v535 = getelementptr float, ptr %v380, i64 %v500
  %v536 = getelementptr float, ptr %v535, i64 256
  %v537 = load float, ptr %v536, align 4
  %v538 = insertelement <8 x float> poison, float %v537, i64 0
  %v539 = shufflevector <8 x float> %v538, <8 x float> poison, <8 x i32> zeroinitializer
  %v540 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v539, <8 x float> %v503, <8 x float> %v491)
  %v541 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v539, <8 x float> %v507, <8 x float> %v492)
  %v542 = getelementptr float, ptr %v380, i64 %v500
  %v543 = getelementptr float, ptr %v542, i64 320
  %v544 = load float, ptr %v543, align 4
  %v545 = insertelement <8 x float> poison, float %v544, i64 0
  %v546 = shufflevector <8 x float> %v545, <8 x float> poison, <8 x i32> zeroinitializer
  %v547 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v546, <8 x float> %v503, <8 x float> %v498)
  %v548 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v546, <8 x float> %v507, <8 x float> %v499)
  %v549 = add i64 %score_depth.10, 3
  %v550 = mul i64 %v549, 16
  %v551 = getelementptr float, ptr %v386, i64 %v550
  %v552 = load <8 x float>, ptr %v551, align 32
  %v553 = mul i64 %v549, 16
  %v554 = getelementptr float, ptr %v386, i64 %v553
  %v555 = getelementptr float, ptr %v554, i64 8
  %v556 = load <8 x float>, ptr %v555, align 32
  %v557 = getelementptr float, ptr %v380, i64 %v549
  %v558 = load float, ptr %v557, align 4
  %v559 = insertelement <8 x float> poison, float %v558, i64 0
  %v560 = shufflevector <8 x float> %v559, <8 x float> poison, <8 x i32> zeroinitializer
  %v561 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v560, <8 x float> %v552, <8 x float> %v512)
  %v562 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v560, <8 x float> %v556, <8 x float> %v513)
  %v563 = getelementptr float, ptr %v380, i64 %v549
  %v564 = getelementptr float, ptr %v563, i64 64
  %v565 = load float, ptr %v564, align 4
  %v566 = insertelement <8 x float> poison, float %v565, i64 0
  %v567 = shufflevector <8 x float> %v566, <8 x float> poison, <8 x i32> zeroinitializer
  %v568 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v567, <8 x float> %v552, <8 x float> %v519)
  %v569 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v567, <8 x float> %v556, <8 x float> %v520)
  %v570 = getelementptr float, ptr %v380, i64 %v549
  %v571 = getelementptr float, ptr %v570, i64 128
  %v572 = load float, ptr %v571, align 4
  %v573 = insertelement <8 x float> poison, float %v572, i64 0
  %v574 = shufflevector <8 x float> %v573, <8 x float> poison, <8 x i32> zeroinitializer
  %v575 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v574, <8 x float> %v552, <8 x float> %v526)
  %v576 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v574, <8 x float> %v556, <8 x float> %v527)
  %v577 = getelementptr float, ptr %v380, i64 %v549
  %v578 = getelementptr float, ptr %v577, i64 192
  %v579 = load float, ptr %v578, align 4
  %v580 = insertelement <8 x float> poison, float %v579, i64 0
  %v581 = shufflevector <8 x float> %v580, <8 x float> poison, <8 x i32> zeroinitializer
  %v582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v581, <8 x float> %v552, <8 x float> %v533)
  %v583 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v581, <8 x float> %v556, <8 x float> %v534)
  %v584 = getelementptr float, ptr %v380, i64 %v549
  %v585 = getelementptr float, ptr %v584, i64 256
  %v586 = load float, ptr %v585, align 4
  %v587 = insertelement <8 x float> poison, float %v586, i64 0
  %v588 = shufflevector <8 x float> %v587, <8 x float> poison, <8 x i32> zeroinitializer
  %v589 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v588, <8 x float> %v552, <8 x float> %v540)
  %v590 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v588, <8 x float> %v556, <8 x float> %v541)
  %v591 = getelementptr float, ptr %v380, i64 %v549
  %v592 = getelementptr float, ptr %v591, i64 320
  %v593 = load float, ptr %v592, align 4
  %v594 = insertelement <8 x float> poison, float %v593, i64 0
  %v595 = shufflevector <8 x float> %v594, <8 x float> poison, <8 x i32> zeroinitializer
  %v596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v595, <8 x float> %v552, <8 x float> %v547)
  %v597 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v595, <8 x float> %v556, <8 x float> %v548)
  %v598 = add i64 %score_depth.10, 4
  br label %score_depth.10.head
score_depth.10.end:
  br label %score_depth_rest.11.head
score_depth_rest.11.head:
  %score_depth_rest.11 = phi i64 [ %v388, %score_depth.10.end ], [ %v660, %score_depth_rest.11.body ]
  %v599 = phi <8 x float> [ %v389, %score_depth.10.end ], [ %v623, %score_depth_rest.11.body ]
  %v600 = phi <8 x float> [ %v390, %score_depth.10.end ], [ %v624, %score_depth_rest.11.body ]
  %v601 = phi <8 x float> [ %v391, %score_depth.10.end ], [ %v630, %score_depth_rest.11.body ]
  %v602 = phi <8 x float> [ %v392, %score_depth.10.end ], [ %v631, %score_depth_rest.11.body ]
  %v603 = phi <8 x float> [ %v393, %score_depth.10.end ], [ %v637, %score_depth_rest.11.body ]
  %v604 = phi <8 x float> [ %v394, %score_depth.10.end ], [ %v638, %score_depth_rest.11.body ]
  %v605 = phi <8 x float> [ %v395, %score_depth.10.end ], [ %v644, %score_depth_rest.11.body ]
  %v606 = phi <8 x float> [ %v396, %score_depth.10.end ], [ %v645, %score_depth_rest.11.body ]
  %v607 = phi <8 x float> [ %v397, %score_depth.10.end ], [ %v651, %score_depth_rest.11.body ]
  %v608 = phi <8 x float> [ %v398, %score_depth.10.end ], [ %v652, %score_depth_rest.11.body ]
  %v609 = phi <8 x float> [ %v399, %score_depth.10.end ], [ %v658, %score_depth_rest.11.body ]
  %v610 = phi <8 x float> [ %v400, %score_depth.10.end ], [ %v659, %score_depth_rest.11.body ]
  %v611 = icmp slt i64 %score_depth_rest.11, 64
  br i1 %v611, label %score_depth_rest.11.body, label %score_depth_rest.11.end
score_depth_rest.11.body:
  %v612 = mul i64 %score_depth_rest.11, 16
  %v613 = getelementptr float, ptr %v386, i64 %v612
  %v614 = load <8 x float>, ptr %v613, align 32
  %v615 = mul i64 %score_depth_rest.11, 16
  %v616 = getelementptr float, ptr %v386, i64 %v615
  %v617 = getelementptr float, ptr %v616, i64 8
  %v618 = load <8 x float>, ptr %v617, align 32
  %v619 = getelementptr float, ptr %v380, i64 %score_depth_rest.11
  %v620 = load float, ptr %v619, align 4
  %v621 = insertelement <8 x float> poison, float %v620, i64 0
  %v622 = shufflevector <8 x float> %v621, <8 x float> poison, <8 x i32> zeroinitializer
  %v623 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v622, <8 x float> %v614, <8 x float> %v599)
  %v624 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v622, <8 x float> %v618, <8 x float> %v600)
  %v625 = getelementptr float, ptr %v380, i64 %score_depth_rest.11
  %v626 = getelementptr float, ptr %v625, i64 64
  %v627 = load float, ptr %v626, align 4
  %v628 = insertelement <8 x float> poison, float %v627, i64 0
  %v629 = shufflevector <8 x float> %v628, <8 x float> poison, <8 x i32> zeroinitializer
  %v630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v629, <8 x float> %v614, <8 x float> %v601)
  %v631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v629, <8 x float> %v618, <8 x float> %v602)
  %v632 = getelementptr float, ptr %v380, i64 %score_depth_rest.11
  %v633 = getelementptr float, ptr %v632, i64 128
  %v634 = load float, ptr %v633, align 4
  %v635 = insertelement <8 x float> poison, float %v634, i64 0
  %v636 = shufflevector <8 x float> %v635, <8 x float> poison, <8 x i32> zeroinitializer
  %v637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v636, <8 x float> %v614, <8 x float> %v603)
  %v638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v636, <8 x float> %v618, <8 x float> %v604)
  %v639 = getelementptr float, ptr %v380, i64 %score_depth_rest.11
  %v640 = getelementptr float, ptr %v639, i64 192
  %v641 = load float, ptr %v640, align 4
  %v642 = insertelement <8 x float> poison, float %v641, i64 0
  %v643 = shufflevector <8 x float> %v642, <8 x float> poison, <8 x i32> zeroinitializer
  %v644 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v643, <8 x float> %v614, <8 x float> %v605)
  %v645 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v643, <8 x float> %v618, <8 x float> %v606)
  %v646 = getelementptr float, ptr %v380, i64 %score_depth_rest.11
  %v647 = getelementptr float, ptr %v646, i64 256
  %v648 = load float, ptr %v647, align 4
  %v649 = insertelement <8 x float> poison, float %v648, i64 0
  %v650 = shufflevector <8 x float> %v649, <8 x float> poison, <8 x i32> zeroinitializer
  %v651 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v650, <8 x float> %v614, <8 x float> %v607)
  %v652 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v650, <8 x float> %v618, <8 x float> %v608)
  %v653 = getelementptr float, ptr %v380, i64 %score_depth_rest.11
  %v654 = getelementptr float, ptr %v653, i64 320
  %v655 = load float, ptr %v654, align 4
  %v656 = insertelement <8 x float> poison, float %v655, i64 0
  %v657 = shufflevector <8 x float> %v656, <8 x float> poison, <8 x i32> zeroinitializer
  %v658 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v657, <8 x float> %v614, <8 x float> %v609)
  %v659 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v657, <8 x float> %v618, <8 x float> %v610)
  %v660 = add i64 %score_depth_rest.11, 1
  br label %score_depth_rest.11.head
score_depth_rest.11.end:
  %v661 = mul i64 %score_panel.9, 16
  %v662 = getelementptr float, ptr %scratch, i64 8192
  %v663 = getelementptr float, ptr %v662, i64 %v661
  store <8 x float> %v599, ptr %v663, align 4
  %v664 = getelementptr float, ptr %v663, i64 8
  store <8 x float> %v600, ptr %v664, align 4
  %v665 = getelementptr float, ptr %v663, i64 32
  store <8 x float> %v601, ptr %v665, align 4
  %v666 = getelementptr float, ptr %v663, i64 40
  store <8 x float> %v602, ptr %v666, align 4
  %v667 = getelementptr float, ptr %v663, i64 64
  store <8 x float> %v603, ptr %v667, align 4
  %v668 = getelementptr float, ptr %v663, i64 72
  store <8 x float> %v604, ptr %v668, align 4
  %v669 = getelementptr float, ptr %v663, i64 96
  store <8 x float> %v605, ptr %v669, align 4
  %v670 = getelementptr float, ptr %v663, i64 104
  store <8 x float> %v606, ptr %v670, align 4
  %v671 = getelementptr float, ptr %v663, i64 128
  store <8 x float> %v607, ptr %v671, align 4
  %v672 = getelementptr float, ptr %v663, i64 136
  store <8 x float> %v608, ptr %v672, align 4
  %v673 = getelementptr float, ptr %v663, i64 160
  store <8 x float> %v609, ptr %v673, align 4
  %v674 = getelementptr float, ptr %v663, i64 168
  store <8 x float> %v610, ptr %v674, align 4
  %v675 = add i64 %score_panel.9, 1
  br label %score_panel.9.head
score_panel.9.end:
  br i1 %v374, label %full.12.then, label %full.12.else
full.12.then:
  ; weights of a full tile
  %v676 = trunc i64 %v116 to i32
  %v677 = trunc i64 %kv_tile.4 to i32
  br label %weight_row.13.head
weight_row.13.head:
  %weight_row.13 = phi i64 [ 0, %full.12.then ], [ %v818, %weights.14.end ]
  %v678 = icmp slt i64 %weight_row.13, 6
  br i1 %v678, label %weight_row.13.body, label %weight_row.13.end
weight_row.13.body:
  %v679 = getelementptr float, ptr %scratch, i64 8192
  %v680 = mul i64 %weight_row.13, 32
  %v681 = add i64 %v680, 0
  %v682 = getelementptr float, ptr %v679, i64 %v681
  %v683 = mul i64 %row_block.8, 6
  %v684 = add i64 %v683, %weight_row.13
  %v685 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v686 = load <8 x float>, ptr %v682, align 4
  %v687 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v688 = getelementptr float, ptr %v682, i64 8
  %v689 = load <8 x float>, ptr %v688, align 4
  %v690 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v691 = getelementptr float, ptr %v682, i64 16
  %v692 = load <8 x float>, ptr %v691, align 4
  %v693 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v694 = getelementptr float, ptr %v682, i64 24
  %v695 = load <8 x float>, ptr %v694, align 4
  %v696 = fcmp ogt <8 x float> %v686, %v689
  %v697 = select <8 x i1> %v696, <8 x float> %v686, <8 x float> %v689
  %v698 = fcmp ogt <8 x float> %v692, %v695
  %v699 = select <8 x i1> %v698, <8 x float> %v692, <8 x float> %v695
  %v700 = fcmp ogt <8 x float> %v697, %v699
  %v701 = select <8 x i1> %v700, <8 x float> %v697, <8 x float> %v699
  %v702 = mul i64 %row_block.8, 8
  %v703 = add i64 %v702, %weight_row.13
  %v704 = getelementptr float, ptr %scratch, i64 14528
  %v705 = getelementptr float, ptr %v704, i64 %v703
  %v706 = load float, ptr %v705, align 4
  %v707 = shufflevector <8 x float> %v701, <8 x float> %v701, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v708 = shufflevector <8 x float> %v701, <8 x float> %v701, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v709 = fcmp ogt <4 x float> %v708, %v707
  %v710 = select <4 x i1> %v709, <4 x float> %v708, <4 x float> %v707
  %v711 = shufflevector <4 x float> %v710, <4 x float> %v710, <2 x i32> <i32 2, i32 3>
  %v712 = shufflevector <4 x float> %v710, <4 x float> %v710, <2 x i32> <i32 0, i32 1>
  %v713 = fcmp ogt <2 x float> %v712, %v711
  %v714 = select <2 x i1> %v713, <2 x float> %v712, <2 x float> %v711
  %v715 = shufflevector <2 x float> %v714, <2 x float> %v714, <1 x i32> <i32 1>
  %v716 = shufflevector <2 x float> %v714, <2 x float> %v714, <1 x i32> <i32 0>
  %v717 = fcmp ogt <1 x float> %v716, %v715
  %v718 = select <1 x i1> %v717, <1 x float> %v716, <1 x float> %v715
  %v719 = extractelement <1 x float> %v718, i64 0
  %v720 = fcmp ogt float %v719, %v706
  %v721 = select i1 %v720, float %v719, float %v706
  %v722 = getelementptr float, ptr %scratch, i64 14656
  %v723 = getelementptr float, ptr %v722, i64 %v703
  store float %v721, ptr %v723, align 4
  %v724 = fcmp oeq float %v721, 0xFFF0000000000000
  %v725 = select i1 %v724, float 0x0000000000000000, float %v721
  %v726 = insertelement <8 x float> poison, float %v725, i64 0
  %v727 = shufflevector <8 x float> %v726, <8 x float> poison, <8 x i32> zeroinitializer
  br label %weights.14.head
weights.14.head:
  %weights.14 = phi i64 [ 0, %weight_row.13.body ], [ %v805, %weights.14.body ]
  %v728 = phi <8 x float> [ splat (float 0x0000000000000000), %weight_row.13.body ], [ %v804, %weights.14.body ]
  %v729 = icmp slt i64 %weights.14, 32
  br i1 %v729, label %weights.14.body, label %weights.14.end
weights.14.body:
  %v730 = getelementptr float, ptr %v682, i64 %weights.14
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = fsub <8 x float> %v731, %v727
  %v733 = fcmp olt <8 x float> %v732, splat (float 0xC05FC00000000000)
  %v734 = select <8 x i1> %v733, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v732
  %v735 = fadd <8 x float> %v734, splat (float 0x4168000FE0000000)
  %v736 = fsub <8 x float> %v735, splat (float 0x4168000FE0000000)
  %v737 = fsub <8 x float> %v734, %v736
  %v738 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v737, <8 x float> splat (float 0x3F83CEA880000000))
  %v739 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v738, <8 x float> %v737, <8 x float> splat (float 0x3FAC6B7520000000))
  %v740 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v739, <8 x float> %v737, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v741 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v740, <8 x float> %v737, <8 x float> splat (float 0x3FE62E42A0000000))
  %v742 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v741, <8 x float> %v737, <8 x float> splat (float 0x3FF0000000000000))
  %v743 = bitcast <8 x float> %v735 to <8 x i32>
  %v744 = shl <8 x i32> %v743, splat (i32 23)
  %v745 = bitcast <8 x i32> %v744 to <8 x float>
  %v746 = fmul <8 x float> %v742, %v745
  store <8 x float> %v746, ptr %v730, align 4
  %v747 = getelementptr float, ptr %v682, i64 %weights.14
  %v748 = getelementptr float, ptr %v747, i64 8
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = fsub <8 x float> %v749, %v727
  %v751 = fcmp olt <8 x float> %v750, splat (float 0xC05FC00000000000)
  %v752 = select <8 x i1> %v751, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v750
  %v753 = fadd <8 x float> %v752, splat (float 0x4168000FE0000000)
  %v754 = fsub <8 x float> %v753, splat (float 0x4168000FE0000000)
  %v755 = fsub <8 x float> %v752, %v754
  %v756 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v755, <8 x float> splat (float 0x3F83CEA880000000))
  %v757 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v756, <8 x float> %v755, <8 x float> splat (float 0x3FAC6B7520000000))
  %v758 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v757, <8 x float> %v755, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v759 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v758, <8 x float> %v755, <8 x float> splat (float 0x3FE62E42A0000000))
  %v760 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v759, <8 x float> %v755, <8 x float> splat (float 0x3FF0000000000000))
  %v761 = bitcast <8 x float> %v753 to <8 x i32>
  %v762 = shl <8 x i32> %v761, splat (i32 23)
  %v763 = bitcast <8 x i32> %v762 to <8 x float>
  %v764 = fmul <8 x float> %v760, %v763
  store <8 x float> %v764, ptr %v748, align 4
  %v765 = getelementptr float, ptr %v682, i64 %weights.14
  %v766 = getelementptr float, ptr %v765, i64 16
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = fsub <8 x float> %v767, %v727
  %v769 = fcmp olt <8 x float> %v768, splat (float 0xC05FC00000000000)
  %v770 = select <8 x i1> %v769, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v768
  %v771 = fadd <8 x float> %v770, splat (float 0x4168000FE0000000)
  %v772 = fsub <8 x float> %v771, splat (float 0x4168000FE0000000)
  %v773 = fsub <8 x float> %v770, %v772
  %v774 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v773, <8 x float> splat (float 0x3F83CEA880000000))
  %v775 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v774, <8 x float> %v773, <8 x float> splat (float 0x3FAC6B7520000000))
  %v776 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v775, <8 x float> %v773, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v777 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v776, <8 x float> %v773, <8 x float> splat (float 0x3FE62E42A0000000))
  %v778 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v777, <8 x float> %v773, <8 x float> splat (float 0x3FF0000000000000))
  %v779 = bitcast <8 x float> %v771 to <8 x i32>
  %v780 = shl <8 x i32> %v779, splat (i32 23)
  %v781 = bitcast <8 x i32> %v780 to <8 x float>
  %v782 = fmul <8 x float> %v778, %v781
  store <8 x float> %v782, ptr %v766, align 4
  %v783 = getelementptr float, ptr %v682, i64 %weights.14
  %v784 = getelementptr float, ptr %v783, i64 24
  %v785 = load <8 x float>, ptr %v784, align 4
  %v786 = fsub <8 x float> %v785, %v727
  %v787 = fcmp olt <8 x float> %v786, splat (float 0xC05FC00000000000)
  %v788 = select <8 x i1> %v787, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v786
  %v789 = fadd <8 x float> %v788, splat (float 0x4168000FE0000000)
  %v790 = fsub <8 x float> %v789, splat (float 0x4168000FE0000000)
  %v791 = fsub <8 x float> %v788, %v790
  %v792 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v791, <8 x float> splat (float 0x3F83CEA880000000))
  %v793 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v792, <8 x float> %v791, <8 x float> splat (float 0x3FAC6B7520000000))
  %v794 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v793, <8 x float> %v791, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v795 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v794, <8 x float> %v791, <8 x float> splat (float 0x3FE62E42A0000000))
  %v796 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v795, <8 x float> %v791, <8 x float> splat (float 0x3FF0000000000000))
  %v797 = bitcast <8 x float> %v789 to <8 x i32>
  %v798 = shl <8 x i32> %v797, splat (i32 23)
  %v799 = bitcast <8 x i32> %v798 to <8 x float>
  %v800 = fmul <8 x float> %v796, %v799
  store <8 x float> %v800, ptr %v784, align 4
  %v801 = fadd <8 x float> %v746, %v764
  %v802 = fadd <8 x float> %v782, %v800
  %v803 = fadd <8 x float> %v801, %v802
  %v804 = fadd <8 x float> %v728, %v803
  %v805 = add i64 %weights.14, 32
  br label %weights.14.head
weights.14.end:
  %v806 = getelementptr float, ptr %scratch, i64 14912
  %v807 = getelementptr float, ptr %v806, i64 %v703
  %v808 = shufflevector <8 x float> %v728, <8 x float> %v728, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v809 = shufflevector <8 x float> %v728, <8 x float> %v728, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v810 = fadd <4 x float> %v809, %v808
  %v811 = shufflevector <4 x float> %v810, <4 x float> %v810, <2 x i32> <i32 2, i32 3>
  %v812 = shufflevector <4 x float> %v810, <4 x float> %v810, <2 x i32> <i32 0, i32 1>
  %v813 = fadd <2 x float> %v812, %v811
  %v814 = shufflevector <2 x float> %v813, <2 x float> %v813, <1 x i32> <i32 1>
  %v815 = shufflevector <2 x float> %v813, <2 x float> %v813, <1 x i32> <i32 0>
  %v816 = fadd <1 x float> %v815, %v814
  %v817 = extractelement <1 x float> %v816, i64 0
  store float %v817, ptr %v807, align 4
  %v818 = add i64 %weight_row.13, 1
  br label %weight_row.13.head
weight_row.13.end:
  br label %full.12.end
full.12.else:
  ; weights of a mixed tile
  %v819 = trunc i64 %v116 to i32
  %v820 = trunc i64 %kv_tile.4 to i32
  br label %weight_row.15.head
weight_row.15.head:
  %weight_row.15 = phi i64 [ 0, %full.12.else ], [ %v980, %weights.16.end ]
  %v821 = icmp slt i64 %weight_row.15, 6
  br i1 %v821, label %weight_row.15.body, label %weight_row.15.end
weight_row.15.body:
  %v822 = getelementptr float, ptr %scratch, i64 8192
  %v823 = mul i64 %weight_row.15, 32
  %v824 = add i64 %v823, 0
  %v825 = getelementptr float, ptr %v822, i64 %v824
  %v826 = mul i64 %row_block.8, 6
  %v827 = add i64 %v826, %weight_row.15
  %v828 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v829 = load <8 x float>, ptr %v825, align 4
  %v830 = insertelement <8 x i32> poison, i32 %v819, i64 0
  %v831 = shufflevector <8 x i32> %v830, <8 x i32> poison, <8 x i32> zeroinitializer
  %v832 = icmp slt <8 x i32> %v828, %v831
  %v833 = select <8 x i1> %v832, <8 x float> %v829, <8 x float> splat (float 0xFFF0000000000000)
  store <8 x float> %v833, ptr %v825, align 4
  %v834 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v835 = getelementptr float, ptr %v825, i64 8
  %v836 = load <8 x float>, ptr %v835, align 4
  %v837 = insertelement <8 x i32> poison, i32 %v819, i64 0
  %v838 = shufflevector <8 x i32> %v837, <8 x i32> poison, <8 x i32> zeroinitializer
  %v839 = icmp slt <8 x i32> %v834, %v838
  %v840 = select <8 x i1> %v839, <8 x float> %v836, <8 x float> splat (float 0xFFF0000000000000)
  %v841 = getelementptr float, ptr %v825, i64 8
  store <8 x float> %v840, ptr %v841, align 4
  %v842 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v843 = getelementptr float, ptr %v825, i64 16
  %v844 = load <8 x float>, ptr %v843, align 4
  %v845 = insertelement <8 x i32> poison, i32 %v819, i64 0
  %v846 = shufflevector <8 x i32> %v845, <8 x i32> poison, <8 x i32> zeroinitializer
  %v847 = icmp slt <8 x i32> %v842, %v846
  %v848 = select <8 x i1> %v847, <8 x float> %v844, <8 x float> splat (float 0xFFF0000000000000)
  %v849 = getelementptr float, ptr %v825, i64 16
  store <8 x float> %v848, ptr %v849, align 4
  %v850 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v851 = getelementptr float, ptr %v825, i64 24
  %v852 = load <8 x float>, ptr %v851, align 4
  %v853 = insertelement <8 x i32> poison, i32 %v819, i64 0
  %v854 = shufflevector <8 x i32> %v853, <8 x i32> poison, <8 x i32> zeroinitializer
  %v855 = icmp slt <8 x i32> %v850, %v854
  %v856 = select <8 x i1> %v855, <8 x float> %v852, <8 x float> splat (float 0xFFF0000000000000)
  %v857 = getelementptr float, ptr %v825, i64 24
  store <8 x float> %v856, ptr %v857, align 4
  %v858 = fcmp ogt <8 x float> %v833, %v840
  %v859 = select <8 x i1> %v858, <8 x float> %v833, <8 x float> %v840
  %v860 = fcmp ogt <8 x float> %v848, %v856
  %v861 = select <8 x i1> %v860, <8 x float> %v848, <8 x float> %v856
  %v862 = fcmp ogt <8 x float> %v859, %v861
  %v863 = select <8 x i1> %v862, <8 x float> %v859, <8 x float> %v861
  %v864 = mul i64 %row_block.8, 8
  %v865 = add i64 %v864, %weight_row.15
  %v866 = getelementptr float, ptr %scratch, i64 14528
  %v867 = getelementptr float, ptr %v866, i64 %v865
  %v868 = load float, ptr %v867, align 4
  %v869 = shufflevector <8 x float> %v863, <8 x float> %v863, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v870 = shufflevector <8 x float> %v863, <8 x float> %v863, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v871 = fcmp ogt <4 x float> %v870, %v869
  %v872 = select <4 x i1> %v871, <4 x float> %v870, <4 x float> %v869
  %v873 = shufflevector <4 x float> %v872, <4 x float> %v872, <2 x i32> <i32 2, i32 3>
  %v874 = shufflevector <4 x float> %v872, <4 x float> %v872, <2 x i32> <i32 0, i32 1>
  %v875 = fcmp ogt <2 x float> %v874, %v873
  %v876 = select <2 x i1> %v875, <2 x float> %v874, <2 x float> %v873
  %v877 = shufflevector <2 x float> %v876, <2 x float> %v876, <1 x i32> <i32 1>
  %v878 = shufflevector <2 x float> %v876, <2 x float> %v876, <1 x i32> <i32 0>
  %v879 = fcmp ogt <1 x float> %v878, %v877
  %v880 = select <1 x i1> %v879, <1 x float> %v878, <1 x float> %v877
  %v881 = extractelement <1 x float> %v880, i64 0
  %v882 = fcmp ogt float %v881, %v868
  %v883 = select i1 %v882, float %v881, float %v868
  %v884 = getelementptr float, ptr %scratch, i64 14656
  %v885 = getelementptr float, ptr %v884, i64 %v865
  store float %v883, ptr %v885, align 4
  %v886 = fcmp oeq float %v883, 0xFFF0000000000000
  %v887 = select i1 %v886, float 0x0000000000000000, float %v883
  %v888 = insertelement <8 x float> poison, float %v887, i64 0
  %v889 = shufflevector <8 x float> %v888, <8 x float> poison, <8 x i32> zeroinitializer
  br label %weights.16.head
weights.16.head:
  %weights.16 = phi i64 [ 0, %weight_row.15.body ], [ %v967, %weights.16.body ]
  %v890 = phi <8 x float> [ splat (float 0x0000000000000000), %weight_row.15.body ], [ %v966, %weights.16.body ]
  %v891 = icmp slt i64 %weights.16, 32
  br i1 %v891, label %weights.16.body, label %weights.16.end
weights.16.body:
  %v892 = getelementptr float, ptr %v825, i64 %weights.16
  %v893 = load <8 x float>, ptr %v892, align 4
  %v894 = fsub <8 x float> %v893, %v889
  %v895 = fcmp olt <8 x float> %v894, splat (float 0xC05FC00000000000)
  %v896 = select <8 x i1> %v895, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v894
  %v897 = fadd <8 x float> %v896, splat (float 0x4168000FE0000000)
  %v898 = fsub <8 x float> %v897, splat (float 0x4168000FE0000000)
  %v899 = fsub <8 x float> %v896, %v898
  %v900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v899, <8 x float> splat (float 0x3F83CEA880000000))
  %v901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v900, <8 x float> %v899, <8 x float> splat (float 0x3FAC6B7520000000))
  %v902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v901, <8 x float> %v899, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v903 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v902, <8 x float> %v899, <8 x float> splat (float 0x3FE62E42A0000000))
  %v904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v903, <8 x float> %v899, <8 x float> splat (float 0x3FF0000000000000))
  %v905 = bitcast <8 x float> %v897 to <8 x i32>
  %v906 = shl <8 x i32> %v905, splat (i32 23)
  %v907 = bitcast <8 x i32> %v906 to <8 x float>
  %v908 = fmul <8 x float> %v904, %v907
  store <8 x float> %v908, ptr %v892, align 4
  %v909 = getelementptr float, ptr %v825, i64 %weights.16
  %v910 = getelementptr float, ptr %v909, i64 8
  %v911 = load <8 x float>, ptr %v910, align 4
  %v912 = fsub <8 x float> %v911, %v889
  %v913 = fcmp olt <8 x float> %v912, splat (float 0xC05FC00000000000)
  %v914 = select <8 x i1> %v913, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v912
  %v915 = fadd <8 x float> %v914, splat (float 0x4168000FE0000000)
  %v916 = fsub <8 x float> %v915, splat (float 0x4168000FE0000000)
  %v917 = fsub <8 x float> %v914, %v916
  %v918 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v917, <8 x float> splat (float 0x3F83CEA880000000))
  %v919 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v918, <8 x float> %v917, <8 x float> splat (float 0x3FAC6B7520000000))
  %v920 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v919, <8 x float> %v917, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v921 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v920, <8 x float> %v917, <8 x float> splat (float 0x3FE62E42A0000000))
  %v922 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v921, <8 x float> %v917, <8 x float> splat (float 0x3FF0000000000000))
  %v923 = bitcast <8 x float> %v915 to <8 x i32>
  %v924 = shl <8 x i32> %v923, splat (i32 23)
  %v925 = bitcast <8 x i32> %v924 to <8 x float>
  %v926 = fmul <8 x float> %v922, %v925
  store <8 x float> %v926, ptr %v910, align 4
  %v927 = getelementptr float, ptr %v825, i64 %weights.16
  %v928 = getelementptr float, ptr %v927, i64 16
  %v929 = load <8 x float>, ptr %v928, align 4
  %v930 = fsub <8 x float> %v929, %v889
  %v931 = fcmp olt <8 x float> %v930, splat (float 0xC05FC00000000000)
  %v932 = select <8 x i1> %v931, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v930
  %v933 = fadd <8 x float> %v932, splat (float 0x4168000FE0000000)
  %v934 = fsub <8 x float> %v933, splat (float 0x4168000FE0000000)
  %v935 = fsub <8 x float> %v932, %v934
  %v936 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v935, <8 x float> splat (float 0x3F83CEA880000000))
  %v937 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v936, <8 x float> %v935, <8 x float> splat (float 0x3FAC6B7520000000))
  %v938 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v937, <8 x float> %v935, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v939 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v938, <8 x float> %v935, <8 x float> splat (float 0x3FE62E42A0000000))
  %v940 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v939, <8 x float> %v935, <8 x float> splat (float 0x3FF0000000000000))
  %v941 = bitcast <8 x float> %v933 to <8 x i32>
  %v942 = shl <8 x i32> %v941, splat (i32 23)
  %v943 = bitcast <8 x i32> %v942 to <8 x float>
  %v944 = fmul <8 x float> %v940, %v943
  store <8 x float> %v944, ptr %v928, align 4
  %v945 = getelementptr float, ptr %v825, i64 %weights.16
  %v946 = getelementptr float, ptr %v945, i64 24
  %v947 = load <8 x float>, ptr %v946, align 4
  %v948 = fsub <8 x float> %v947, %v889
  %v949 = fcmp olt <8 x float> %v948, splat (float 0xC05FC00000000000)
  %v950 = select <8 x i1> %v949, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v948
  %v951 = fadd <8 x float> %v950, splat (float 0x4168000FE0000000)
  %v952 = fsub <8 x float> %v951, splat (float 0x4168000FE0000000)
  %v953 = fsub <8 x float> %v950, %v952
  %v954 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v953, <8 x float> splat (float 0x3F83CEA880000000))
  %v955 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v954, <8 x float> %v953, <8 x float> splat (float 0x3FAC6B7520000000))
  %v956 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v955, <8 x float> %v953, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v957 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v956, <8 x float> %v953, <8 x float> splat (float 0x3FE62E42A0000000))
  %v958 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v957, <8 x float> %v953, <8 x float> splat (float 0x3FF0000000000000))
  %v959 = bitcast <8 x float> %v951 to <8 x i32>
  %v960 = shl <8 x i32> %v959, splat (i32 23)
  %v961 = bitcast <8 x i32> %v960 to <8 x float>
  %v962 = fmul <8 x float> %v958, %v961
  store <8 x float> %v962, ptr %v946, align 4
  %v963 = fadd <8 x float> %v908, %v926
  %v964 = fadd <8 x float> %v944, %v962
  %v965 = fadd <8 x float> %v963, %v964
  %v966 = fadd <8 x float> %v890, %v965
  %v967 = add i64 %weights.16, 32
  br label %weights.16.head
weights.16.end:
  %v968 = getelementptr float, ptr %scratch, i64 14912
  %v969 = getelementptr float, ptr %v968, i64 %v865
  %v970 = shufflevector <8 x float> %v890, <8 x float> %v890, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v971 = shufflevector <8 x float> %v890, <8 x float> %v890, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v972 = fadd <4 x float> %v971, %v970
  %v973 = shufflevector <4 x float> %v972, <4 x float> %v972, <2 x i32> <i32 2, i32 3>
  %v974 = shufflevector <4 x float> %v972, <4 x float> %v972, <2 x i32> <i32 0, i32 1>
  %v975 = fadd <2 x float> %v974, %v973
  %v976 = shufflevector <2 x float> %v975, <2 x float> %v975, <1 x i32> <i32 1>
  %v977 = shufflevector <2 x float> %v975, <2 x float> %v975, <1 x i32> <i32 0>
  %v978 = fadd <1 x float> %v977, %v976
  %v979 = extractelement <1 x float> %v978, i64 0
  store float %v979, ptr %v969, align 4
  %v980 = add i64 %weight_row.15, 1
  br label %weight_row.15.head
weight_row.15.end:
  br label %full.12.end
full.12.end:
  ; correction = exp2(old maximum - new maximum); sum = sum * correction + tile sum
  %v981 = mul i64 %row_block.8, 8
  %v982 = add i64 %v981, 0
  %v983 = getelementptr float, ptr %scratch, i64 14656
  %v984 = getelementptr float, ptr %v983, i64 %v982
  %v985 = load <8 x float>, ptr %v984, align 4
  %v986 = getelementptr float, ptr %scratch, i64 14528
  %v987 = getelementptr float, ptr %v986, i64 %v982
  %v988 = load <8 x float>, ptr %v987, align 4
  %v989 = fcmp oeq <8 x float> %v985, splat (float 0xFFF0000000000000)
  %v990 = select <8 x i1> %v989, <8 x float> splat (float 0x0000000000000000), <8 x float> %v985
  %v991 = fsub <8 x float> %v988, %v990
  %v992 = fcmp olt <8 x float> %v991, splat (float 0xC05FC00000000000)
  %v993 = select <8 x i1> %v992, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v991
  %v994 = fadd <8 x float> %v993, splat (float 0x4168000FE0000000)
  %v995 = fsub <8 x float> %v994, splat (float 0x4168000FE0000000)
  %v996 = fsub <8 x float> %v993, %v995
  %v997 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v996, <8 x float> splat (float 0x3F83CEA880000000))
  %v998 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v997, <8 x float> %v996, <8 x float> splat (float 0x3FAC6B7520000000))
  %v999 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v998, <8 x float> %v996, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v1000 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v999, <8 x float> %v996, <8 x float> splat (float 0x3FE62E42A0000000))
  %v1001 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1000, <8 x float> %v996, <8 x float> splat (float 0x3FF0000000000000))
  %v1002 = bitcast <8 x float> %v994 to <8 x i32>
  %v1003 = shl <8 x i32> %v1002, splat (i32 23)
  %v1004 = bitcast <8 x i32> %v1003 to <8 x float>
  %v1005 = fmul <8 x float> %v1001, %v1004
  %v1006 = getelementptr float, ptr %scratch, i64 14784
  %v1007 = getelementptr float, ptr %v1006, i64 %v982
  %v1008 = load <8 x float>, ptr %v1007, align 4
  %v1009 = getelementptr float, ptr %scratch, i64 14912
  %v1010 = getelementptr float, ptr %v1009, i64 %v982
  %v1011 = load <8 x float>, ptr %v1010, align 4
  %v1012 = getelementptr float, ptr %scratch, i64 14784
  %v1013 = getelementptr float, ptr %v1012, i64 %v982
  %v1014 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1008, <8 x float> %v1005, <8 x float> %v1011)
  store <8 x float> %v1014, ptr %v1013, align 4
  %v1015 = getelementptr float, ptr %scratch, i64 15040
  %v1016 = getelementptr float, ptr %v1015, i64 %v982
  store <8 x float> %v1005, ptr %v1016, align 4
  %v1017 = getelementptr float, ptr %scratch, i64 14528
  %v1018 = getelementptr float, ptr %v1017, i64 %v982
  store <8 x float> %v985, ptr %v1018, align 4
  ; out = out * correction + weights * values
  br label %out_columns.17.head
out_columns.17.head:
  %out_columns.17 = phi i64 [ 0, %full.12.end ], [ %v1387, %out_keys_rest.19.end ]
  %v1019 = icmp slt i64 %out_columns.17, 64
  br i1 %v1019, label %out_columns.17.body, label %out_columns.17.end
out_columns.17.body:
  %v1020 = mul i64 %kv_tile.4, %v44
  %v1021 = add i64 %v1020, %out_columns.17
  %v1022 = getelementptr float, ptr %v48, i64 %v1021
  %v1023 = getelementptr float, ptr %scratch, i64 8192
  %v1024 = getelementptr float, ptr %v1023, i64 0
  %v1025 = mul i64 %row_block.8, 6
  %v1026 = getelementptr float, ptr %scratch, i64 8384
  %v1027 = mul i64 %v1025, 64
  %v1028 = add i64 %v1027, %out_columns.17
  %v1029 = getelementptr float, ptr %v1026, i64 %v1028
  %v1030 = mul i64 %row_block.8, 8
  %v1031 = add i64 %v1030, 0
  %v1032 = getelementptr float, ptr %scratch, i64 15040
  %v1033 = getelementptr float, ptr %v1032, i64 %v1031
  %v1034 = load float, ptr %v1033, align 4
  %v1035 = insertelement <8 x float> poison, float %v1034, i64 0
  %v1036 = shufflevector <8 x float> %v1035, <8 x float> poison, <8 x i32> zeroinitializer
  %v1037 = load <8 x float>, ptr %v1029, align 4
  %v1038 = fmul <8 x float> %v1037, %v1036
  %v1039 = getelementptr float, ptr %v1029, i64 8
  %v1040 = load <8 x float>, ptr %v1039, align 4
  %v1041 = fmul <8 x float> %v1040, %v1036
  %v1042 = add i64 %v1030, 1
  %v1043 = getelementptr float, ptr %scratch, i64 15040
  %v1044 = getelementptr float, ptr %v1043, i64 %v1042
  %v1045 = load float, ptr %v1044, align 4
  %v1046 = insertelement <8 x float> poison, float %v1045, i64 0
  %v1047 = shufflevector <8 x float> %v1046, <8 x float> poison, <8 x i32> zeroinitializer
  %v1048 = getelementptr float, ptr %v1029, i64 64
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = fmul <8 x float> %v1049, %v1047
  %v1051 = getelementptr float, ptr %v1029, i64 72
  %v1052 = load <8 x float>, ptr %v1051, align 4
  %v1053 = fmul <8 x float> %v1052, %v1047
  %v1054 = add i64 %v1030, 2
  %v1055 = getelementptr float, ptr %scratch, i64 15040
  %v1056 = getelementptr float, ptr %v1055, i64 %v1054
  %v1057 = load float, ptr %v1056, align 4
  %v1058 = insertelement <8 x float> poison, float %v1057, i64 0
  %v1059 = shufflevector <8 x float> %v1058, <8 x float> poison, <8 x i32> zeroinitializer
  %v1060 = getelementptr float, ptr %v1029, i64 128
  %v1061 = load <8 x float>, ptr %v1060, align 4
  %v1062 = fmul <8 x float> %v1061, %v1059
  %v1063 = getelementptr float, ptr %v1029, i64 136
  %v1064 = load <8 x float>, ptr %v1063, align 4
  %v1065 = fmul <8 x float> %v1064, %v1059
  %v1066 = add i64 %v1030, 3
  %v1067 = getelementptr float, ptr %scratch, i64 15040
  %v1068 = getelementptr float, ptr %v1067, i64 %v1066
  %v1069 = load float, ptr %v1068, align 4
  %v1070 = insertelement <8 x float> poison, float %v1069, i64 0
  %v1071 = shufflevector <8 x float> %v1070, <8 x float> poison, <8 x i32> zeroinitializer
  %v1072 = getelementptr float, ptr %v1029, i64 192
  %v1073 = load <8 x float>, ptr %v1072, align 4
  %v1074 = fmul <8 x float> %v1073, %v1071
  %v1075 = getelementptr float, ptr %v1029, i64 200
  %v1076 = load <8 x float>, ptr %v1075, align 4
  %v1077 = fmul <8 x float> %v1076, %v1071
  %v1078 = add i64 %v1030, 4
  %v1079 = getelementptr float, ptr %scratch, i64 15040
  %v1080 = getelementptr float, ptr %v1079, i64 %v1078
  %v1081 = load float, ptr %v1080, align 4
  %v1082 = insertelement <8 x float> poison, float %v1081, i64 0
  %v1083 = shufflevector <8 x float> %v1082, <8 x float> poison, <8 x i32> zeroinitializer
  %v1084 = getelementptr float, ptr %v1029, i64 256
  %v1085 = load <8 x float>, ptr %v1084, align 4
  %v1086 = fmul <8 x float> %v1085, %v1083
  %v1087 = getelementptr float, ptr %v1029, i64 264
  %v1088 = load <8 x float>, ptr %v1087, align 4
  %v1089 = fmul <8 x float> %v1088, %v1083
  %v1090 = add i64 %v1030, 5
  %v1091 = getelementptr float, ptr %scratch, i64 15040
  %v1092 = getelementptr float, ptr %v1091, i64 %v1090
  %v1093 = load float, ptr %v1092, align 4
  %v1094 = insertelement <8 x float> poison, float %v1093, i64 0
  %v1095 = shufflevector <8 x float> %v1094, <8 x float> poison, <8 x i32> zeroinitializer
  %v1096 = getelementptr float, ptr %v1029, i64 320
  %v1097 = load <8 x float>, ptr %v1096, align 4
  %v1098 = fmul <8 x float> %v1097, %v1095
  %v1099 = getelementptr float, ptr %v1029, i64 328
  %v1100 = load <8 x float>, ptr %v1099, align 4
  %v1101 = fmul <8 x float> %v1100, %v1095
  %v1102 = sdiv i64 %v116, 4
  %v1103 = mul i64 %v1102, 4
  br label %out_keys.18.head
out_keys.18.head:
  %out_keys.18 = phi i64 [ 0, %out_columns.17.body ], [ %v1313, %out_keys.18.body ]
  %v1104 = phi <8 x float> [ %v1038, %out_columns.17.body ], [ %v1276, %out_keys.18.body ]
  %v1105 = phi <8 x float> [ %v1041, %out_columns.17.body ], [ %v1277, %out_keys.18.body ]
  %v1106 = phi <8 x float> [ %v1050, %out_columns.17.body ], [ %v1283, %out_keys.18.body ]
  %v1107 = phi <8 x float> [ %v1053, %out_columns.17.body ], [ %v1284, %out_keys.18.body ]
  %v1108 = phi <8 x float> [ %v1062, %out_columns.17.body ], [ %v1290, %out_keys.18.body ]
  %v1109 = phi <8 x float> [ %v1065, %out_columns.17.body ], [ %v1291, %out_keys.18.body ]
  %v1110 = phi <8 x float> [ %v1074, %out_columns.17.body ], [ %v1297, %out_keys.18.body ]
  %v1111 = phi <8 x float> [ %v1077, %out_columns.17.body ], [ %v1298, %out_keys.18.body ]
  %v1112 = phi <8 x float> [ %v1086, %out_columns.17.body ], [ %v1304, %out_keys.18.body ]
  %v1113 = phi <8 x float> [ %v1089, %out_columns.17.body ], [ %v1305, %out_keys.18.body ]
  %v1114 = phi <8 x float> [ %v1098, %out_columns.17.body ], [ %v1311, %out_keys.18.body ]
  %v1115 = phi <8 x float> [ %v1101, %out_columns.17.body ], [ %v1312, %out_keys.18.body ]
  %v1116 = icmp slt i64 %out_keys.18, %v1103
  br i1 %v1116, label %out_keys.18.body, label %out_keys.18.end
out_keys.18.body:
  %v1117 = add i64 %out_keys.18, 0
  %v1118 = mul i64 %v1117, %v44
  %v1119 = getelementptr float, ptr %v1022, i64 %v1118
  %v1120 = load <8 x float>, ptr %v1119, align 4
  %v1121 = mul i64 %v1117, %v44
  %v1122 = getelementptr float, ptr %v1022, i64 %v1121
  %v1123 = getelementptr float, ptr %v1122, i64 8
  %v1124 = load <8 x float>, ptr %v1123, align 4
  %v1125 = getelementptr float, ptr %v1024, i64 %v1117
  %v1126 = load float, ptr %v1125, align 4
  %v1127 = insertelement <8 x float> poison, float %v1126, i64 0
  %v1128 = shufflevector <8 x float> %v1127, <8 x float> poison, <8 x i32> zeroinitializer
  %v1129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1128, <8 x float> %v1120, <8 x float> %v1104)
  %v1130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1128, <8 x float> %v1124, <8 x float> %v1105)
  %v1131 = getelementptr float, ptr %v1024, i64 %v1117
  %v1132 = getelementptr float, ptr %v1131, i64 32
  %v1133 = load float, ptr %v1132, align 4
  %v1134 = insertelement <8 x float> poison, float %v1133, i64 0
  %v1135 = shufflevector <8 x float> %v1134, <8 x float> poison, <8 x i32> zeroinitializer
  %v1136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1135, <8 x float> %v1120, <8 x float> %v1106)
  %v1137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1135, <8 x float> %v1124, <8 x float> %v1107)
  %v1138 = getelementptr float, ptr %v1024, i64 %v1117
  %v1139 = getelementptr float, ptr %v1138, i64 64
  %v1140 = load float, ptr %v1139, align 4
  %v1141 = insertelement <8 x float> poison, float %v1140, i64 0
  %v1142 = shufflevector <8 x float> %v1141, <8 x float> poison, <8 x i32> zeroinitializer
  %v1143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1142, <8 x float> %v1120, <8 x float> %v1108)
  %v1144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1142, <8 x float> %v1124, <8 x float> %v1109)
  %v1145 = getelementptr float, ptr %v1024, i64 %v1117
  %v1146 = getelementptr float, ptr %v1145, i64 96
  %v1147 = load float, ptr %v1146, align 4
  %v1148 = insertelement <8 x float> poison, float %v1147, i64 0
  %v1149 = shufflevector <8 x float> %v1148, <8 x float> poison, <8 x i32> zeroinitializer
  %v1150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1149, <8 x float> %v1120, <8 x float> %v1110)
  %v1151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1149, <8 x float> %v1124, <8 x float> %v1111)
  %v1152 = getelementptr float, ptr %v1024, i64 %v1117
  %v1153 = getelementptr float, ptr %v1152, i64 128
  %v1154 = load float, ptr %v1153, align 4
  %v1155 = insertelement <8 x float> poison, float %v1154, i64 0
  %v1156 = shufflevector <8 x float> %v1155, <8 x float> poison, <8 x i32> zeroinitializer
  %v1157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1156, <8 x float> %v1120, <8 x float> %v1112)
  %v1158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1156, <8 x float> %v1124, <8 x float> %v1113)
  %v1159 = getelementptr float, ptr %v1024, i64 %v1117
  %v1160 = getelementptr float, ptr %v1159, i64 160
  %v1161 = load float, ptr %v1160, align 4
  %v1162 = insertelement <8 x float> poison, float %v1161, i64 0
  %v1163 = shufflevector <8 x float> %v1162, <8 x float> poison, <8 x i32> zeroinitializer
  %v1164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1163, <8 x float> %v1120, <8 x float> %v1114)
  %v1165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1163, <8 x float> %v1124, <8 x float> %v1115)
  %v1166 = add i64 %out_keys.18, 1
  %v1167 = mul i64 %v1166, %v44
  %v1168 = getelementptr float, ptr %v1022, i64 %v1167
  %v1169 = load <8 x float>, ptr %v1168, align 4
  %v1170 = mul i64 %v1166, %v44
  %v1171 = getelementptr float, ptr %v1022, i64 %v1170
  %v1172 = getelementptr float, ptr %v1171, i64 8
  %v1173 = load <8 x float>, ptr %v1172, align 4
  %v1174 = getelementptr float, ptr %v1024, i64 %v1166
  %v1175 = load float, ptr %v1174, align 4
  %v1176 = insertelement <8 x float> poison, float %v1175, i64 0
  %v1177 = shufflevector <8 x float> %v1176, <8 x float> poison, <8 x i32> zeroinitializer
  %v1178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1177, <8 x float> %v1169, <8 x float> %v1129)
  %v1179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1177, <8 x float> %v1173, <8 x float> %v1130)
  %v1180 = getelementptr float, ptr %v1024, i64 %v1166
  %v1181 = getelementptr float, ptr %v1180, i64 32
  %v1182 = load float, ptr %v1181, align 4
  %v1183 = insertelement <8 x float> poison, float %v1182, i64 0
  %v1184 = shufflevector <8 x float> %v1183, <8 x float> poison, <8 x i32> zeroinitializer
  %v1185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1184, <8 x float> %v1169, <8 x float> %v1136)
  %v1186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1184, <8 x float> %v1173, <8 x float> %v1137)
  %v1187 = getelementptr float, ptr %v1024, i64 %v1166
  %v1188 = getelementptr float, ptr %v1187, i64 64
  %v1189 = load float, ptr %v1188, align 4
  %v1190 = insertelement <8 x float> poison, float %v1189, i64 0
  %v1191 = shufflevector <8 x float> %v1190, <8 x float> poison, <8 x i32> zeroinitializer
  %v1192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1191, <8 x float> %v1169, <8 x float> %v1143)
  %v1193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1191, <8 x float> %v1173, <8 x float> %v1144)
  %v1194 = getelementptr float, ptr %v1024, i64 %v1166
  %v1195 = getelementptr float, ptr %v1194, i64 96
  %v1196 = load float, ptr %v1195, align 4
  %v1197 = insertelement <8 x float> poison, float %v1196, i64 0
  %v1198 = shufflevector <8 x float> %v1197, <8 x float> poison, <8 x i32> zeroinitializer
  %v1199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1198, <8 x float> %v1169, <8 x float> %v1150)
  %v1200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1198, <8 x float> %v1173, <8 x float> %v1151)
  %v1201 = getelementptr float, ptr %v1024, i64 %v1166
  %v1202 = getelementptr float, ptr %v1201, i64 128
  %v1203 = load float, ptr %v1202, align 4
  %v1204 = insertelement <8 x float> poison, float %v1203, i64 0
  %v1205 = shufflevector <8 x float> %v1204, <8 x float> poison, <8 x i32> zeroinitializer
  %v1206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1205, <8 x float> %v1169, <8 x float> %v1157)
  %v1207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1205, <8 x float> %v1173, <8 x float> %v1158)
  %v1208 = getelementptr float, ptr %v1024, i64 %v1166
  %v1209 = getelementptr float, ptr %v1208, i64 160
  %v1210 = load float, ptr %v1209, align 4
  %v1211 = insertelement <8 x float> poison, float %v1210, i64 0
  %v1212 = shufflevector <8 x float> %v1211, <8 x float> poison, <8 x i32> zeroinitializer
  %v1213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1212, <8 x float> %v1169, <8 x float> %v1164)
  %v1214 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1212, <8 x float> %v1173, <8 x float> %v1165)
  %v1215 = add i64 %out_keys.18, 2
  %v1216 = mul i64 %v1215, %v44
  %v1217 = getelementptr float, ptr %v1022, i64 %v1216
  %v1218 = load <8 x float>, ptr %v1217, align 4
  %v1219 = mul i64 %v1215, %v44
  %v1220 = getelementptr float, ptr %v1022, i64 %v1219
  %v1221 = getelementptr float, ptr %v1220, i64 8
  %v1222 = load <8 x float>, ptr %v1221, align 4
  %v1223 = getelementptr float, ptr %v1024, i64 %v1215
  %v1224 = load float, ptr %v1223, align 4
  %v1225 = insertelement <8 x float> poison, float %v1224, i64 0
  %v1226 = shufflevector <8 x float> %v1225, <8 x float> poison, <8 x i32> zeroinitializer
  %v1227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1226, <8 x float> %v1218, <8 x float> %v1178)
  %v1228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1226, <8 x float> %v1222, <8 x float> %v1179)
  %v1229 = getelementptr float, ptr %v1024, i64 %v1215
  %v1230 = getelementptr float, ptr %v1229, i64 32
  %v1231 = load float, ptr %v1230, align 4
  %v1232 = insertelement <8 x float> poison, float %v1231, i64 0
  %v1233 = shufflevector <8 x float> %v1232, <8 x float> poison, <8 x i32> zeroinitializer
  %v1234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1233, <8 x float> %v1218, <8 x float> %v1185)
  %v1235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1233, <8 x float> %v1222, <8 x float> %v1186)
  %v1236 = getelementptr float, ptr %v1024, i64 %v1215
  %v1237 = getelementptr float, ptr %v1236, i64 64
  %v1238 = load float, ptr %v1237, align 4
  %v1239 = insertelement <8 x float> poison, float %v1238, i64 0
  %v1240 = shufflevector <8 x float> %v1239, <8 x float> poison, <8 x i32> zeroinitializer
  %v1241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1240, <8 x float> %v1218, <8 x float> %v1192)
  %v1242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1240, <8 x float> %v1222, <8 x float> %v1193)
  %v1243 = getelementptr float, ptr %v1024, i64 %v1215
  %v1244 = getelementptr float, ptr %v1243, i64 96
  %v1245 = load float, ptr %v1244, align 4
  %v1246 = insertelement <8 x float> poison, float %v1245, i64 0
  %v1247 = shufflevector <8 x float> %v1246, <8 x float> poison, <8 x i32> zeroinitializer
  %v1248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1247, <8 x float> %v1218, <8 x float> %v1199)
  %v1249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1247, <8 x float> %v1222, <8 x float> %v1200)
  %v1250 = getelementptr float, ptr %v1024, i64 %v1215
  %v1251 = getelementptr float, ptr %v1250, i64 128
  %v1252 = load float, ptr %v1251, align 4
  %v1253 = insertelement <8 x float> poison, float %v1252, i64 0
  %v1254 = shufflevector <8 x float> %v1253, <8 x float> poison, <8 x i32> zeroinitializer
  %v1255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1254, <8 x float> %v1218, <8 x float> %v1206)
  %v1256 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1254, <8 x float> %v1222, <8 x float> %v1207)
  %v1257 = getelementptr float, ptr %v1024, i64 %v1215
  %v1258 = getelementptr float, ptr %v1257, i64 160
  %v1259 = load float, ptr %v1258, align 4
  %v1260 = insertelement <8 x float> poison, float %v1259, i64 0
  %v1261 = shufflevector <8 x float> %v1260, <8 x float> poison, <8 x i32> zeroinitializer
  %v1262 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1261, <8 x float> %v1218, <8 x float> %v1213)
  %v1263 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1261, <8 x float> %v1222, <8 x float> %v1214)
  %v1264 = add i64 %out_keys.18, 3
  %v1265 = mul i64 %v1264, %v44
  %v1266 = getelementptr float, ptr %v1022, i64 %v1265
  %v1267 = load <8 x float>, ptr %v1266, align 4
  %v1268 = mul i64 %v1264, %v44
  %v1269 = getelementptr float, ptr %v1022, i64 %v1268
  %v1270 = getelementptr float, ptr %v1269, i64 8
  %v1271 = load <8 x float>, ptr %v1270, align 4
  %v1272 = getelementptr float, ptr %v1024, i64 %v1264
  %v1273 = load float, ptr %v1272, align 4
  %v1274 = insertelement <8 x float> poison, float %v1273, i64 0
  %v1275 = shufflevector <8 x float> %v1274, <8 x float> poison, <8 x i32> zeroinitializer
  %v1276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1275, <8 x float> %v1267, <8 x float> %v1227)
  %v1277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1275, <8 x float> %v1271, <8 x float> %v1228)
  %v1278 = getelementptr float, ptr %v1024, i64 %v1264
  %v1279 = getelementptr float, ptr %v1278, i64 32
  %v1280 = load float, ptr %v1279, align 4
  %v1281 = insertelement <8 x float> poison, float %v1280, i64 0
  %v1282 = shufflevector <8 x float> %v1281, <8 x float> poison, <8 x i32> zeroinitializer
  %v1283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1282, <8 x float> %v1267, <8 x float> %v1234)
  %v1284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1282, <8 x float> %v1271, <8 x float> %v1235)
  %v1285 = getelementptr float, ptr %v1024, i64 %v1264
  %v1286 = getelementptr float, ptr %v1285, i64 64
  %v1287 = load float, ptr %v1286, align 4
  %v1288 = insertelement <8 x float> poison, float %v1287, i64 0
  %v1289 = shufflevector <8 x float> %v1288, <8 x float> poison, <8 x i32> zeroinitializer
  %v1290 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1289, <8 x float> %v1267, <8 x float> %v1241)
  %v1291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1289, <8 x float> %v1271, <8 x float> %v1242)
  %v1292 = getelementptr float, ptr %v1024, i64 %v1264
  %v1293 = getelementptr float, ptr %v1292, i64 96
  %v1294 = load float, ptr %v1293, align 4
  %v1295 = insertelement <8 x float> poison, float %v1294, i64 0
  %v1296 = shufflevector <8 x float> %v1295, <8 x float> poison, <8 x i32> zeroinitializer
  %v1297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1296, <8 x float> %v1267, <8 x float> %v1248)
  %v1298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1296, <8 x float> %v1271, <8 x float> %v1249)
  %v1299 = getelementptr float, ptr %v1024, i64 %v1264
  %v1300 = getelementptr float, ptr %v1299, i64 128
  %v1301 = load float, ptr %v1300, align 4
  %v1302 = insertelement <8 x float> poison, float %v1301, i64 0
  %v1303 = shufflevector <8 x float> %v1302, <8 x float> poison, <8 x i32> zeroinitializer
  %v1304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1303, <8 x float> %v1267, <8 x float> %v1255)
  %v1305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1303, <8 x float> %v1271, <8 x float> %v1256)
  %v1306 = getelementptr float, ptr %v1024, i64 %v1264
  %v1307 = getelementptr float, ptr %v1306, i64 160
  %v1308 = load float, ptr %v1307, align 4
  %v1309 = insertelement <8 x float> poison, float %v1308, i64 0
  %v1310 = shufflevector <8 x float> %v1309, <8 x float> poison, <8 x i32> zeroinitializer
  %v1311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1310, <8 x float> %v1267, <8 x float> %v1262)
  %v1312 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1310, <8 x float> %v1271, <8 x float> %v1263)
  %v1313 = add i64 %out_keys.18, 4
  br label %out_keys.18.head
out_keys.18.end:
  br label %out_keys_rest.19.head
out_keys_rest.19.head:
  %out_keys_rest.19 = phi i64 [ %v1103, %out_keys.18.end ], [ %v1375, %out_keys_rest.19.body ]
  %v1314 = phi <8 x float> [ %v1104, %out_keys.18.end ], [ %v1338, %out_keys_rest.19.body ]
  %v1315 = phi <8 x float> [ %v1105, %out_keys.18.end ], [ %v1339, %out_keys_rest.19.body ]
  %v1316 = phi <8 x float> [ %v1106, %out_keys.18.end ], [ %v1345, %out_keys_rest.19.body ]
  %v1317 = phi <8 x float> [ %v1107, %out_keys.18.end ], [ %v1346, %out_keys_rest.19.body ]
  %v1318 = phi <8 x float> [ %v1108, %out_keys.18.end ], [ %v1352, %out_keys_rest.19.body ]
  %v1319 = phi <8 x float> [ %v1109, %out_keys.18.end ], [ %v1353, %out_keys_rest.19.body ]
  %v1320 = phi <8 x float> [ %v1110, %out_keys.18.end ], [ %v1359, %out_keys_rest.19.body ]
  %v1321 = phi <8 x float> [ %v1111, %out_keys.18.end ], [ %v1360, %out_keys_rest.19.body ]
  %v1322 = phi <8 x float> [ %v1112, %out_keys.18.end ], [ %v1366, %out_keys_rest.19.body ]
  %v1323 = phi <8 x float> [ %v1113, %out_keys.18.end ], [ %v1367, %out_keys_rest.19.body ]
  %v1324 = phi <8 x float> [ %v1114, %out_keys.18.end ], [ %v1373, %out_keys_rest.19.body ]
  %v1325 = phi <8 x float> [ %v1115, %out_keys.18.end ], [ %v1374, %out_keys_rest.19.body ]
  %v1326 = icmp slt i64 %out_keys_rest.19, %v116
  br i1 %v1326, label %out_keys_rest.19.body, label %out_keys_rest.19.end
out_keys_rest.19.body:
  %v1327 = mul i64 %out_keys_rest.19, %v44
  %v1328 = getelementptr float, ptr %v1022, i64 %v1327
  %v1329 = load <8 x float>, ptr %v1328, align 4
  %v1330 = mul i64 %out_keys_rest.19, %v44
  %v1331 = getelementptr float, ptr %v1022, i64 %v1330
  %v1332 = getelementptr float, ptr %v1331, i64 8
  %v1333 = load <8 x float>, ptr %v1332, align 4
  %v1334 = getelementptr float, ptr %v1024, i64 %out_keys_rest.19
  %v1335 = load float, ptr %v1334, align 4
  %v1336 = insertelement <8 x float> poison, float %v1335, i64 0
  %v1337 = shufflevector <8 x float> %v1336, <8 x float> poison, <8 x i32> zeroinitializer
  %v1338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1337, <8 x float> %v1329, <8 x float> %v1314)
  %v1339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1337, <8 x float> %v1333, <8 x float> %v1315)
  %v1340 = getelementptr float, ptr %v1024, i64 %out_keys_rest.19
  %v1341 = getelementptr float, ptr %v1340, i64 32
  %v1342 = load float, ptr %v1341, align 4
  %v1343 = insertelement <8 x float> poison, float %v1342, i64 0
  %v1344 = shufflevector <8 x float> %v1343, <8 x float> poison, <8 x i32> zeroinitializer
  %v1345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1344, <8 x float> %v1329, <8 x float> %v1316)
  %v1346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1344, <8 x float> %v1333, <8 x float> %v1317)
  %v1347 = getelementptr float, ptr %v1024, i64 %out_keys_rest.19
  %v1348 = getelementptr float, ptr %v1347, i64 64
  %v1349 = load float, ptr %v1348, align 4
  %v1350 = insertelement <8 x float> poison, float %v1349, i64 0
  %v1351 = shufflevector <8 x float> %v1350, <8 x float> poison, <8 x i32> zeroinitializer
  %v1352 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1351, <8 x float> %v1329, <8 x float> %v1318)
  %v1353 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1351, <8 x float> %v1333, <8 x float> %v1319)
  %v1354 = getelementptr float, ptr %v1024, i64 %out_keys_rest.19
  %v1355 = getelementptr float, ptr %v1354, i64 96
  %v1356 = load float, ptr %v1355, align 4
  %v1357 = insertelement <8 x float> poison, float %v1356, i64 0
  %v1358 = shufflevector <8 x float> %v1357, <8 x float> poison, <8 x i32> zeroinitializer
  %v1359 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1358, <8 x float> %v1329, <8 x float> %v1320)
  %v1360 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1358, <8 x float> %v1333, <8 x float> %v1321)
  %v1361 = getelementptr float, ptr %v1024, i64 %out_keys_rest.19
  %v1362 = getelementptr float, ptr %v1361, i64 128
  %v1363 = load float, ptr %v1362, align 4
  %v1364 = insertelement <8 x float> poison, float %v1363, i64 0
  %v1365 = shufflevector <8 x float> %v1364, <8 x float> poison, <8 x i32> zeroinitializer
  %v1366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1365, <8 x float> %v1329, <8 x float> %v1322)
  %v1367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1365, <8 x float> %v1333, <8 x float> %v1323)
  %v1368 = getelementptr float, ptr %v1024, i64 %out_keys_rest.19
  %v1369 = getelementptr float, ptr %v1368, i64 160
  %v1370 = load float, ptr %v1369, align 4
  %v1371 = insertelement <8 x float> poison, float %v1370, i64 0
  %v1372 = shufflevector <8 x float> %v1371, <8 x float> poison, <8 x i32> zeroinitializer
  %v1373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1372, <8 x float> %v1329, <8 x float> %v1324)
  %v1374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1372, <8 x float> %v1333, <8 x float> %v1325)
  %v1375 = add i64 %out_keys_rest.19, 1
  br label %out_keys_rest.19.head
out_keys_rest.19.end:
  store <8 x float> %v1314, ptr %v1029, align 4
  %v1376 = getelementptr float, ptr %v1029, i64 8
  store <8 x float> %v1315, ptr %v1376, align 4
  %v1377 = getelementptr float, ptr %v1029, i64 64
  store <8 x float> %v1316, ptr %v1377, align 4
  %v1378 = getelementptr float, ptr %v1029, i64 72
  store <8 x float> %v1317, ptr %v1378, align 4
  %v1379 = getelementptr float, ptr %v1029, i64 128
  store <8 x float> %v1318, ptr %v1379, align 4
  %v1380 = getelementptr float, ptr %v1029, i64 136
  store <8 x float> %v1319, ptr %v1380, align 4
  %v1381 = getelementptr float, ptr %v1029, i64 192
  store <8 x float> %v1320, ptr %v1381, align 4
  %v1382 = getelementptr float, ptr %v1029, i64 200
  store <8 x float> %v1321, ptr %v1382, align 4
  %v1383 = getelementptr float, ptr %v1029, i64 256
  store <8 x float> %v1322, ptr %v1383, align 4
  %v1384 = getelementptr float, ptr %v1029, i64 264
  store <8 x float> %v1323, ptr %v1384, align 4
  %v1385 = getelementptr float, ptr %v1029, i64 320
  store <8 x float> %v1324, ptr %v1385, align 4
  %v1386 = getelementptr float, ptr %v1029, i64 328
  store <8 x float> %v1325, ptr %v1386, align 4
  %v1387 = add i64 %out_columns.17, 16
  br label %out_columns.17.head
out_columns.17.end:
  %v1388 = add i64 %row_block.8, 1
  br label %row_block.8.head
row_block.8.end:
  %v1389 = add i64 %kv_tile.4, 32
  br label %kv_tile.4.head
kv_tile.4.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.20.head
result_row.20.head:
  %result_row.20 = phi i64 [ 0, %kv_tile.4.end ], [ %v1427, %lse.22.end ]
  %v1390 = icmp slt i64 %result_row.20, %v78
  br i1 %v1390, label %result_row.20.body, label %result_row.20.end
result_row.20.body:
  %v1391 = srem i64 %result_row.20, 6
  %v1392 = sdiv i64 %result_row.20, 6
  %v1393 = mul i64 %v1392, 8
  %v1394 = add i64 %v1393, %v1391
  %v1395 = getelementptr float, ptr %scratch, i64 14784
  %v1396 = getelementptr float, ptr %v1395, i64 %v1394
  %v1397 = load float, ptr %v1396, align 4
  %v1398 = fdiv float 0x3FF0000000000000, %v1397
  %v1399 = fcmp oeq float %v1397, 0x0000000000000000
  %v1400 = select i1 %v1399, float 0x0000000000000000, float %v1398
  %v1401 = add i64 %v13, %result_row.20
  %v1402 = mul i64 %v1401, %v56
  %v1403 = getelementptr float, ptr %v60, i64 %v1402
  br label %result_depth.21.head
result_depth.21.head:
  %result_depth.21 = phi i64 [ 0, %result_row.20.body ], [ %v1414, %result_depth.21.body ]
  %v1404 = icmp slt i64 %result_depth.21, 64
  br i1 %v1404, label %result_depth.21.body, label %result_depth.21.end
result_depth.21.body:
  %v1405 = getelementptr float, ptr %scratch, i64 8384
  %v1406 = mul i64 %result_row.20, 64
  %v1407 = add i64 %v1406, %result_depth.21
  %v1408 = getelementptr float, ptr %v1405, i64 %v1407
  %v1409 = load <8 x float>, ptr %v1408, align 4
  %v1410 = insertelement <8 x float> poison, float %v1400, i64 0
  %v1411 = shufflevector <8 x float> %v1410, <8 x float> poison, <8 x i32> zeroinitializer
  %v1412 = getelementptr float, ptr %v1403, i64 %result_depth.21
  %v1413 = fmul <8 x float> %v1409, %v1411
  store <8 x float> %v1413, ptr %v1412, align 4
  %v1414 = add i64 %result_depth.21, 8
  br label %result_depth.21.head
result_depth.21.end:
  br i1 %v63, label %lse.22.then, label %lse.22.end
lse.22.then:
  %v1415 = srem i64 %result_row.20, 6
  %v1416 = sdiv i64 %result_row.20, 6
  %v1417 = mul i64 %v1416, 8
  %v1418 = add i64 %v1417, %v1415
  %v1419 = getelementptr float, ptr %scratch, i64 14528
  %v1420 = getelementptr float, ptr %v1419, i64 %v1418
  %v1421 = load float, ptr %v1420, align 4
  %v1422 = mul i64 %v1401, %v71
  %v1423 = getelementptr float, ptr %v75, i64 %v1422
  %v1424 = call float @llvm.log.f32(float %v1397)
  %v1425 = fmul float %v1421, 0x3FE62E4300000000
  %v1426 = fadd float %v1425, %v1424
  store float %v1426, ptr %v1423, align 4
  br label %lse.22.end
lse.22.end:
  %v1427 = add i64 %result_row.20, 1
  br label %result_row.20.head
result_row.20.end:
  ret void
}

declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-cpu"="x86-64-v3" }
