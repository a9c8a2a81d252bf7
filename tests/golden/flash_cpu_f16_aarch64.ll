; flash_cpu rows=8 tile_kv=32 tile_q=48 vectors=2 for aarch64
; problem: f16 head_dim=64 head_dim_v=64 q_heads=8 kv_heads=2 scale=0.125 mask=[kv <= pos]
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
  %v81 = trunc i64 %v11 to i32
  %v82 = trunc i64 %v10 to i32
  %v83 = trunc i64 %v12 to i32
  %v84 = trunc i64 %v1 to i32
  %v85 = trunc i64 %v3 to i32
  %v86 = add i64 %v13, %v78
  %v87 = sub i64 %v86, 1
  %v88 = sext i32 %v85 to i64
  %v89 = add i64 %v87, %v88
  %v90 = sext i32 %v84 to i64
  %v91 = sub i64 %v89, %v90
  %v92 = add i64 %v91, 1
  %v93 = sext i32 %v85 to i64
  %v94 = add i64 %v87, %v93
  %v95 = sext i32 %v84 to i64
  %v96 = sub i64 %v94, %v95
  %v97 = sext i32 %v85 to i64
  %v98 = add i64 %v13, %v97
  %v99 = sext i32 %v84 to i64
  %v100 = sub i64 %v98, %v99
  ; query rows -> f32, scaled (in f64: any finite scale is exact)
  %v101 = mul i64 %v80, 8
  br label %query.0.head
query.0.head:
  %query.0 = phi i64 [ 0, %entry ], [ %v121, %query_depth.1.end ]
  %v102 = icmp slt i64 %query.0, %v101
  br i1 %v102, label %query.0.body, label %query.0.end
query.0.body:
  %v103 = sub i64 %v1, 1
  %v104 = add i64 %v13, %query.0
  %v105 = icmp slt i64 %v104, %v103
  %v106 = select i1 %v105, i64 %v104, i64 %v103
  %v107 = mul i64 %v106, %v20
  %v108 = getelementptr half, ptr %v24, i64 %v107
  br label %query_depth.1.head
query_depth.1.head:
  %query_depth.1 = phi i64 [ 0, %query.0.body ], [ %v120, %query_depth.1.body ]
  %v109 = icmp slt i64 %query_depth.1, 64
  br i1 %v109, label %query_depth.1.body, label %query_depth.1.end
query_depth.1.body:
  %v110 = getelementptr half, ptr %v108, i64 %query_depth.1
  %v111 = load <4 x half>, ptr %v110, align 2
  %v112 = fpext <4 x half> %v111 to <4 x float>
  %v113 = add i64 %query_depth.1, 0
  %v114 = mul i64 %query.0, 64
  %v115 = add i64 %v114, %v113
  %v116 = getelementptr float, ptr %scratch, i64 %v115
  %v117 = fpext <4 x float> %v112 to <4 x double>
  %v118 = fmul <4 x double> %v117, splat (double 0x3FC71547652B82FE)
  %v119 = fptrunc <4 x double> %v118 to <4 x float>
  store <4 x float> %v119, ptr %v116, align 4
  %v120 = add i64 %query_depth.1, 4
  br label %query_depth.1.head
query_depth.1.end:
  %v121 = add i64 %query.0, 1
  br label %query.0.head
query.0.end:
  ; running maximum -inf (in log2 units), sum 0, accumulators 0
  br label %clear.2.head
clear.2.head:
  %clear.2 = phi i64 [ 0, %query.0.end ], [ %v127, %clear.2.body ]
  %v122 = icmp slt i64 %clear.2, 48
  br i1 %v122, label %clear.2.body, label %clear.2.end
clear.2.body:
  %v123 = getelementptr float, ptr %scratch, i64 11776
  %v124 = getelementptr float, ptr %v123, i64 %clear.2
  store <4 x float> splat (float 0xFFF0000000000000), ptr %v124, align 4
  %v125 = getelementptr float, ptr %scratch, i64 11872
  %v126 = getelementptr float, ptr %v125, i64 %clear.2
  store <4 x float> splat (float 0x0000000000000000), ptr %v126, align 4
  %v127 = add i64 %clear.2, 4
  br label %clear.2.head
clear.2.end:
  %v128 = mul i64 %v80, 512
  br label %clear_out.3.head
clear_out.3.head:
  %clear_out.3 = phi i64 [ 0, %clear.2.end ], [ %v132, %clear_out.3.body ]
  %v129 = icmp slt i64 %clear_out.3, %v128
  br i1 %v129, label %clear_out.3.body, label %clear_out.3.end
clear_out.3.body:
  %v130 = getelementptr float, ptr %scratch, i64 8704
  %v131 = getelementptr float, ptr %v130, i64 %clear_out.3
  store <4 x float> splat (float 0x0000000000000000), ptr %v131, align 4
  %v132 = add i64 %clear_out.3, 4
  br label %clear_out.3.head
clear_out.3.end:
  %v133 = icmp slt i64 0, %v3
  %v134 = select i1 %v133, i64 0, i64 %v3
  %v135 = icmp sgt i64 %v134, 0
  %v136 = select i1 %v135, i64 %v134, i64 0
  %v137 = icmp slt i64 %v92, %v3
  %v138 = select i1 %v137, i64 %v92, i64 %v3
  %v139 = icmp sgt i64 %v138, %v136
  %v140 = select i1 %v139, i64 %v138, i64 %v136
  br label %kv_tile.4.head
kv_tile.4.head:
  %kv_tile.4 = phi i64 [ %v136, %clear_out.3.end ], [ %v1247, %out_columns.17.end ]
  %v141 = icmp slt i64 %kv_tile.4, %v140
  br i1 %v141, label %kv_tile.4.body, label %kv_tile.4.end
kv_tile.4.body:
  %v142 = sub i64 %v140, %kv_tile.4
  %v143 = icmp slt i64 %v142, 32
  %v144 = select i1 %v143, i64 %v142, i64 32
  %v145 = add i64 %kv_tile.4, 32
  %v146 = icmp sle i64 %v145, %v140
  %v147 = add i64 %kv_tile.4, %v144
  %v148 = sub i64 %v147, 1
  %v149 = icmp sle i64 %v148, %v100
  %v150 = and i1 %v146, %v149
  ; keys -> f32, transposed to depth-major panels
  %v151 = add i64 %v144, 7
  %v152 = sdiv i64 %v151, 8
  br label %key_panel.5.head
key_panel.5.head:
  %key_panel.5 = phi i64 [ 0, %kv_tile.4.body ], [ %v326, %key_depth.7.end ]
  %v153 = icmp slt i64 %key_panel.5, %v152
  br i1 %v153, label %key_panel.5.body, label %key_panel.5.end
key_panel.5.body:
  %v154 = mul i64 %key_panel.5, 8
  %v155 = add i64 %kv_tile.4, %v154
  %v156 = add i64 %v155, 0
  %v157 = sub i64 %v3, 1
  %v158 = icmp slt i64 %v156, %v157
  %v159 = select i1 %v158, i64 %v156, i64 %v157
  %v160 = mul i64 %v159, %v32
  %v161 = getelementptr half, ptr %v36, i64 %v160
  %v162 = mul i64 %key_panel.5, 8
  %v163 = add i64 %kv_tile.4, %v162
  %v164 = add i64 %v163, 1
  %v165 = sub i64 %v3, 1
  %v166 = icmp slt i64 %v164, %v165
  %v167 = select i1 %v166, i64 %v164, i64 %v165
  %v168 = mul i64 %v167, %v32
  %v169 = getelementptr half, ptr %v36, i64 %v168
  %v170 = mul i64 %key_panel.5, 8
  %v171 = add i64 %kv_tile.4, %v170
  %v172 = add i64 %v171, 2
  %v173 = sub i64 %v3, 1
  %v174 = icmp slt i64 %v172, %v173
  %v175 = select i1 %v174, i64 %v172, i64 %v173
  %v176 = mul i64 %v175, %v32
  %v177 = getelementptr half, ptr %v36, i64 %v176
  %v178 = mul i64 %key_panel.5, 8
  %v179 = add i64 %kv_tile.4, %v178
  %v180 = add i64 %v179, 3
  %v181 = sub i64 %v3, 1
  %v182 = icmp slt i64 %v180, %v181
  %v183 = select i1 %v182, i64 %v180, i64 %v181
  %v184 = mul i64 %v183, %v32
  %v185 = getelementptr half, ptr %v36, i64 %v184
  br label %key_depth.6.head
key_depth.6.head:
  %key_depth.6 = phi i64 [ 0, %key_panel.5.body ], [ %v239, %key_depth.6.body ]
  %v186 = icmp slt i64 %key_depth.6, 64
  br i1 %v186, label %key_depth.6.body, label %key_depth.6.end
key_depth.6.body:
  %v187 = getelementptr half, ptr %v161, i64 %key_depth.6
  %v188 = load <4 x half>, ptr %v187, align 2
  %v189 = fpext <4 x half> %v188 to <4 x float>
  %v190 = getelementptr half, ptr %v169, i64 %key_depth.6
  %v191 = load <4 x half>, ptr %v190, align 2
  %v192 = fpext <4 x half> %v191 to <4 x float>
  %v193 = getelementptr half, ptr %v177, i64 %key_depth.6
  %v194 = load <4 x half>, ptr %v193, align 2
  %v195 = fpext <4 x half> %v194 to <4 x float>
  %v196 = getelementptr half, ptr %v185, i64 %key_depth.6
  %v197 = load <4 x half>, ptr %v196, align 2
  %v198 = fpext <4 x half> %v197 to <4 x float>
  %v199 = shufflevector <4 x float> %v189, <4 x float> %v192, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v200 = shufflevector <4 x float> %v195, <4 x float> %v198, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v201 = shufflevector <4 x float> %v189, <4 x float> %v192, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v202 = shufflevector <4 x float> %v195, <4 x float> %v198, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v203 = shufflevector <4 x float> %v199, <4 x float> %v200, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v204 = shufflevector <4 x float> %v199, <4 x float> %v200, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v205 = shufflevector <4 x float> %v201, <4 x float> %v202, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v206 = shufflevector <4 x float> %v201, <4 x float> %v202, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v207 = add i64 %key_depth.6, 0
  %v208 = mul i64 %key_panel.5, 64
  %v209 = add i64 %v208, 0
  %v210 = add i64 %v209, %v207
  %v211 = getelementptr float, ptr %scratch, i64 3072
  %v212 = mul i64 %v210, 8
  %v213 = add i64 %v212, 0
  %v214 = getelementptr float, ptr %v211, i64 %v213
  store <4 x float> %v203, ptr %v214, align 4
  %v215 = add i64 %key_depth.6, 1
  %v216 = mul i64 %key_panel.5, 64
  %v217 = add i64 %v216, 0
  %v218 = add i64 %v217, %v215
  %v219 = getelementptr float, ptr %scratch, i64 3072
  %v220 = mul i64 %v218, 8
  %v221 = add i64 %v220, 0
  %v222 = getelementptr float, ptr %v219, i64 %v221
  store <4 x float> %v204, ptr %v222, align 4
  %v223 = add i64 %key_depth.6, 2
  %v224 = mul i64 %key_panel.5, 64
  %v225 = add i64 %v224, 0
  %v226 = add i64 %v225, %v223
  %v227 = getelementptr float, ptr %scratch, i64 3072
  %v228 = mul i64 %v226, 8
  %v229 = add i64 %v228, 0
  %v230 = getelementptr float, ptr %v227, i64 %v229
  store <4 x float> %v205, ptr %v230, align 4
  %v231 = add i64 %key_depth.6, 3
  %v232 = mul i64 %key_panel.5, 64
  %v233 = add i64 %v232, 0
  %v234 = add i64 %v233, %v231
  %v235 = getelementptr float, ptr %scratch, i64 3072
  %v236 = mul i64 %v234, 8
  %v237 = add i64 %v236, 0
  %v238 = getelementptr float, ptr %v235, i64 %v237
  store <4 x float> %v206, ptr %v238, align 4
  %v239 = add i64 %key_depth.6, 4
  br label %key_depth.6.head
key_depth.6.end:
  %v240 = mul i64 %key_panel.5, 8
  %v241 = add i64 %kv_tile.4, %v240
  %v242 = add i64 %v241, 4
  %v243 = sub i64 %v3, 1
  %v244 = icmp slt i64 %v242, %v243
  %v245 = select i1 %v244, i64 %v242, i64 %v243
  %v246 = mul i64 %v245, %v32
  %v247 = getelementptr half, ptr %v36, i64 %v246
  %v248 = mul i64 %key_panel.5, 8
  %v249 = add i64 %kv_tile.4, %v248
  %v250 = add i64 %v249, 5
  %v251 = sub i64 %v3, 1
  %v252 = icmp slt i64 %v250, %v251
  %v253 = select i1 %v252, i64 %v250, i64 %v251
  %v254 = mul i64 %v253, %v32
  %v255 = getelementptr half, ptr %v36, i64 %v254
  %v256 = mul i64 %key_panel.5, 8
  %v257 = add i64 %kv_tile.4, %v256
  %v258 = add i64 %v257, 6
  %v259 = sub i64 %v3, 1
  %v260 = icmp slt i64 %v258, %v259
  %v261 = select i1 %v260, i64 %v258, i64 %v259
  %v262 = mul i64 %v261, %v32
  %v263 = getelementptr half, ptr %v36, i64 %v262
  %v264 = mul i64 %key_panel.5, 8
  %v265 = add i64 %kv_tile.4, %v264
  %v266 = add i64 %v265, 7
  %v267 = sub i64 %v3, 1
  %v268 = icmp slt i64 %v266, %v267
  %v269 = select i1 %v268, i64 %v266, i64 %v267
  %v270 = mul i64 %v269, %v32
  %v271 = getelementptr half, ptr %v36, i64 %v270
  br label %key_depth.7.head
key_depth.7.head:
  %key_depth.7 = phi i64 [ 0, %key_depth.6.end ], [ %v325, %key_depth.7.body ]
  %v272 = icmp slt i64 %key_depth.7, 64
  br i1 %v272, label %key_depth.7.body, label %key_depth.7.end
key_depth.7.body:
  %v273 = getelementptr half, ptr %v247, i64 %key_depth.7
  %v274 = load <4 x half>, ptr %v273, align 2
  %v275 = fpext <4 x half> %v274 to <4 x float>
  %v276 = getelementptr half, ptr %v255, i64 %key_depth.7
  %v277 = load <4 x half>, ptr %v276, align 2
  %v278 = fpext <4 x half> %v277 to <4 x float>
  %v279 = getelementptr half, ptr %v263, i64 %key_depth.7
  %v280 = load <4 x half>, ptr %v279, align 2
  %v281 = fpext <4 x half> %v280 to <4 x float>
  %v282 = getelementptr half, ptr %v271, i64 %key_depth.7
  %v283 = load <4 x half>, ptr %v282, align 2
  %v284 = fpext <4 x half> %v283 to <4 x float>
  %v285 = shufflevector <4 x float> %v275, <4 x float> %v278, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v286 = shufflevector <4 x float> %v281, <4 x float> %v284, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v287 = shufflevector <4 x float> %v275, <4 x float> %v278, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v288 = shufflevector <4 x float> %v281, <4 x float> %v284, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v289 = shufflevector <4 x float> %v285, <4 x float> %v286, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v290 = shufflevector <4 x float> %v285, <4 x float> %v286, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v291 = shufflevector <4 x float> %v287, <4 x float> %v288, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v292 = shufflevector <4 x float> %v287, <4 x float> %v288, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v293 = add i64 %key_depth.7, 0
  %v294 = mul i64 %key_panel.5, 64
  %v295 = add i64 %v294, 0
  %v296 = add i64 %v295, %v293
  %v297 = getelementptr float, ptr %scratch, i64 3072
  %v298 = mul i64 %v296, 8
  %v299 = add i64 %v298, 4
  %v300 = getelementptr float, ptr %v297, i64 %v299
  store <4 x float> %v289, ptr %v300, align 4
  %v301 = add i64 %key_depth.7, 1
  %v302 = mul i64 %key_panel.5, 64
  %v303 = add i64 %v302, 0
  %v304 = add i64 %v303, %v301
  %v305 = getelementptr float, ptr %scratch, i64 3072
  %v306 = mul i64 %v304, 8
  %v307 = add i64 %v306, 4
  %v308 = getelementptr float, ptr %v305, i64 %v307
  store <4 x float> %v290, ptr %v308, align 4
  %v309 = add i64 %key_depth.7, 2
  %v310 = mul i64 %key_panel.5, 64
  %v311 = add i64 %v310, 0
  %v312 = add i64 %v311, %v309
  %v313 = getelementptr float, ptr %scratch, i64 3072
  %v314 = mul i64 %v312, 8
  %v315 = add i64 %v314, 4
  %v316 = getelementptr float, ptr %v313, i64 %v315
  store <4 x float> %v291, ptr %v316, align 4
  %v317 = add i64 %key_depth.7, 3
  %v318 = mul i64 %key_panel.5, 64
  %v319 = add i64 %v318, 0
  %v320 = add i64 %v319, %v317
  %v321 = getelementptr float, ptr %scratch, i64 3072
  %v322 = mul i64 %v320, 8
  %v323 = add i64 %v322, 4
  %v324 = getelementptr float, ptr %v321, i64 %v323
  store <4 x float> %v292, ptr %v324, align 4
  %v325 = add i64 %key_depth.7, 4
  br label %key_depth.7.head
key_depth.7.end:
  %v326 = add i64 %key_panel.5, 1
  br label %key_panel.5.head
key_panel.5.end:
  ; score = query * keys
  %v327 = add i64 %v144, 7
  %v328 = sdiv i64 %v327, 8
  br label %score_panel.8.head
score_panel.8.head:
  %score_panel.8 = phi i64 [ 0, %key_panel.5.end ], [ %v441, %score_rows.9.end ]
  %v329 = icmp slt i64 %score_panel.8, %v328
  br i1 %v329, label %score_panel.8.body, label %score_panel.8.end
score_panel.8.body:
  br label %score_rows.9.head
score_rows.9.head:
  %score_rows.9 = phi i64 [ 0, %score_panel.8.body ], [ %v440, %score_depth.10.end ]
  %v330 = icmp slt i64 %score_rows.9, %v80
  br i1 %v330, label %score_rows.9.body, label %score_rows.9.end
score_rows.9.body:
  %v331 = mul i64 %score_rows.9, 8
  %v332 = mul i64 %v331, 64
  %v333 = add i64 %v332, 0
  %v334 = getelementptr float, ptr %scratch, i64 %v333
  %v335 = mul i64 %score_panel.8, 64
  %v336 = getelementptr float, ptr %scratch, i64 3072
  %v337 = mul i64 %v335, 8
  %v338 = add i64 %v337, 0
  %v339 = getelementptr float, ptr %v336, i64 %v338
  br label %score_depth.10.head
score_depth.10.head:
  %score_depth.10 = phi i64 [ 0, %score_rows.9.body ], [ %v419, %score_depth.10.body ]
  %v340 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v368, %score_depth.10.body ]
  %v341 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v369, %score_depth.10.body ]
  %v342 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v375, %score_depth.10.body ]
  %v343 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v376, %score_depth.10.body ]
  %v344 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v382, %score_depth.10.body ]
  %v345 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v383, %score_depth.10.body ]
  %v346 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v389, %score_depth.10.body ]
  %v347 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v390, %score_depth.10.body ]
  %v348 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v396, %score_depth.10.body ]
  %v349 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v397, %score_depth.10.body ]
  %v350 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v403, %score_depth.10.body ]
  %v351 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v404, %score_depth.10.body ]
  %v352 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v410, %score_depth.10.body ]
  %v353 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v411, %score_depth.10.body ]
  %v354 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v417, %score_depth.10.body ]
  %v355 = phi <4 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v418, %score_depth.10.body ]
  %v356 = icmp slt i64 %score_depth.10, 64
  br i1 %v356, label %score_depth.10.body, label %score_depth.10.end
score_depth.10.body:
  %v357 = mul i64 %score_depth.10, 8
  %v358 = getelementptr float, ptr %v339, i64 %v357
  %v359 = load <4 x float>, ptr %v358, align 16
  %v360 = mul i64 %score_depth.10, 8
  %v361 = getelementptr float, ptr %v339, i64 %v360
  %v362 = getelementptr float, ptr %v361, i64 4
  %v363 = load <4 x float>, ptr %v362, align 16
  %v364 = getelementptr float, ptr %v334, i64 %score_depth.10
  %v365 = load float, ptr %v364, align 4
  %v366 = insertelement <4 x float> poison, float %v365, i64 0
  %v367 = shufflevector <4 x float> %v366, <4 x float> poison, <4 x i32> zeroinitializer
  %v368 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v367, <4 x float> %v359, <4 x float> %v340)
  %v369 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v367, <4 x float> %v363, <4 x float> %v341)
  %v370 = getelementptr float, ptr %v334, i64 %score_depth.10
  %v371 = getelementptr float, ptr %v370, i64 64
  %v372 = load float, ptr %v371, align 4
  %v373 = insertelement <4 x float> poison, float %v372, i64 0
  %v374 = shufflevector <4 x float> %v373, <4 x float> poison, <4 x i32> zeroinitializer
  %v375 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v374, <4 x float> %v359, <4 x float> %v342)
  %v376 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v374, <4 x float> %v363, <4 x float> %v343)
  %v377 = getelementptr float, ptr %v334, i64 %score_depth.10
  %v378 = getelementptr float, ptr %v377, i64 128
  %v379 = load float, ptr %v378, align 4
  %v380 = insertelement <4 x float> poison, float %v379, i64 0
  %v381 = shufflevector <4 x float> %v380, <4 x float> poison, <4 x i32> zeroinitializer
  %v382 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v381, <4 x float> %v359, <4 x float> %v344)
  %v383 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v381, <4 x float> %v363, <4 x float> %v345)
  %v384 = getelementptr float, ptr %v334, i64 %score_depth.10
  %v385 = getelementptr float, ptr %v384, i64 192
  %v386 = load float, ptr %v385, align 4
  %v387 = insertelement <4 x float> poison, float %v386, i64 0
  %v388 = shufflevector <4 x float> %v387, <4 x float> poison, <4 x i32> zeroinitializer
  %v389 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v388, <4 x float> %v359, <4 x float> %v346)
  %v390 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v388, <4 x float> %v363, <4 x float> %v347)
  %v391 = getelementptr float, ptr %v334, i64 %score_depth.10
  %v392 = getelementptr float, ptr %v391, i64 256
  %v393 = load float, ptr %v392, align 4
  %v394 = insertelement <4 x float> poison, float %v393, i64 0
  %v395 = shufflevector <4 x float> %v394, <4 x float> poison, <4 x i32> zeroinitializer
  %v396 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v395, <4 x float> %v359, <4 x float> %v348)
  %v397 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v395, <4 x float> %v363, <4 x float> %v349)
  %v398 = getelementptr float, ptr %v334, i64 %score_depth.10
  %v399 = getelementptr float, ptr %v398, i64 320
  %v400 = load float, ptr %v399, align 4
  %v401 = insertelement <4 x float> poison, float %v400, i64 0
  %v402 = shufflevector <4 x float> %v401, <4 x float> poison, <4 x i32> zeroinitializer
  %v403 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v402, <4 x float> %v359, <4 x float> %v350)
  %v404 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v402, <4 x float> %v363, <4 x float> %v351)
  %v405 = getelementptr float, ptr %v334, i64 %score_depth.10
  %v406 = getelementptr float, ptr %v405, i64 384
  %v407 = load float, ptr %v406, align 4
  %v408 = insertelement <4 x float> poison, float %v407, i64 0
  %v409 = shufflevector <4 x float> %v408, <4 x float> poison, <4 x i32> zeroinitializer
  %v410 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v409, <4 x float> %v359, <4 x float> %v352)
  %v411 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v409, <4 x float> %v363, <4 x float> %v353)
  %v412 = getelementptr float, ptr %v334, i64 %score_depth.10
  %v413 = getelementptr float, ptr %v412, i64 448
  %v414 = load float, ptr %v413, align 4
  %v415 = insertelement <4 x float> poison, float %v414, i64 0
  %v416 = shufflevector <4 x float> %v415, <4 x float> poison, <4 x i32> zeroinitializer
  %v417 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v416, <4 x float> %v359, <4 x float> %v354)
  %v418 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v416, <4 x float> %v363, <4 x float> %v355)
  %v419 = add i64 %score_depth.10, 1
  br label %score_depth.10.head
score_depth.10.end:
  %v420 = mul i64 %score_panel.8, 8
  %v421 = getelementptr float, ptr %scratch, i64 5120
  %v422 = mul i64 %v331, 32
  %v423 = add i64 %v422, %v420
  %v424 = getelementptr float, ptr %v421, i64 %v423
  store <4 x float> %v340, ptr %v424, align 4
  %v425 = getelementptr float, ptr %v424, i64 4
  store <4 x float> %v341, ptr %v425, align 4
  %v426 = getelementptr float, ptr %v424, i64 32
  store <4 x float> %v342, ptr %v426, align 4
  %v427 = getelementptr float, ptr %v424, i64 36
  store <4 x float> %v343, ptr %v427, align 4
  %v428 = getelementptr float, ptr %v424, i64 64
  store <4 x float> %v344, ptr %v428, align 4
  %v429 = getelementptr float, ptr %v424, i64 68
  store <4 x float> %v345, ptr %v429, align 4
  %v430 = getelementptr float, ptr %v424, i64 96
  store <4 x float> %v346, ptr %v430, align 4
  %v431 = getelementptr float, ptr %v424, i64 100
  store <4 x float> %v347, ptr %v431, align 4
  %v432 = getelementptr float, ptr %v424, i64 128
  store <4 x float> %v348, ptr %v432, align 4
  %v433 = getelementptr float, ptr %v424, i64 132
  store <4 x float> %v349, ptr %v433, align 4
  %v434 = getelementptr float, ptr %v424, i64 160
  store <4 x float> %v350, ptr %v434, align 4
  %v435 = getelementptr float, ptr %v424, i64 164
  store <4 x float> %v351, ptr %v435, align 4
  %v436 = getelementptr float, ptr %v424, i64 192
  store <4 x float> %v352, ptr %v436, align 4
  %v437 = getelementptr float, ptr %v424, i64 196
  store <4 x float> %v353, ptr %v437, align 4
  %v438 = getelementptr float, ptr %v424, i64 224
  store <4 x float> %v354, ptr %v438, align 4
  %v439 = getelementptr float, ptr %v424, i64 228
  store <4 x float> %v355, ptr %v439, align 4
  %v440 = add i64 %score_rows.9, 1
  br label %score_rows.9.head
score_rows.9.end:
  %v441 = add i64 %score_panel.8, 1
  br label %score_panel.8.head
score_panel.8.end:
  br i1 %v150, label %full.11.then, label %full.11.else
full.11.then:
  ; weights of a full tile
  %v442 = trunc i64 %v144 to i32
  %v443 = trunc i64 %kv_tile.4 to i32
  %v444 = mul i64 %v80, 8
  br label %weight_row.12.head
weight_row.12.head:
  %weight_row.12 = phi i64 [ 0, %full.11.then ], [ %v670, %weight_row.12.body ]
  %v445 = icmp slt i64 %weight_row.12, %v444
  br i1 %v445, label %weight_row.12.body, label %weight_row.12.end
weight_row.12.body:
  %v446 = getelementptr float, ptr %scratch, i64 5120
  %v447 = mul i64 %weight_row.12, 32
  %v448 = add i64 %v447, 0
  %v449 = getelementptr float, ptr %v446, i64 %v448
  %v450 = add i64 %v13, %weight_row.12
  %v451 = trunc i64 %v450 to i32
  %v452 = add i32 %v451, %v85
  %v453 = sub i32 %v452, %v84
  %v454 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 0)
  %v455 = load <4 x float>, ptr %v449, align 4
  %v456 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 4)
  %v457 = getelementptr float, ptr %v449, i64 4
  %v458 = load <4 x float>, ptr %v457, align 4
  %v459 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 8)
  %v460 = getelementptr float, ptr %v449, i64 8
  %v461 = load <4 x float>, ptr %v460, align 4
  %v462 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 12)
  %v463 = getelementptr float, ptr %v449, i64 12
  %v464 = load <4 x float>, ptr %v463, align 4
  %v465 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 16)
  %v466 = getelementptr float, ptr %v449, i64 16
  %v467 = load <4 x float>, ptr %v466, align 4
  %v468 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 20)
  %v469 = getelementptr float, ptr %v449, i64 20
  %v470 = load <4 x float>, ptr %v469, align 4
  %v471 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 24)
  %v472 = getelementptr float, ptr %v449, i64 24
  %v473 = load <4 x float>, ptr %v472, align 4
  %v474 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 28)
  %v475 = getelementptr float, ptr %v449, i64 28
  %v476 = load <4 x float>, ptr %v475, align 4
  %v477 = getelementptr float, ptr %scratch, i64 11776
  %v478 = getelementptr float, ptr %v477, i64 %weight_row.12
  %v479 = load float, ptr %v478, align 4
  %v480 = fcmp ogt <4 x float> %v455, %v458
  %v481 = select <4 x i1> %v480, <4 x float> %v455, <4 x float> %v458
  %v482 = fcmp ogt <4 x float> %v461, %v464
  %v483 = select <4 x i1> %v482, <4 x float> %v461, <4 x float> %v464
  %v484 = fcmp ogt <4 x float> %v467, %v470
  %v485 = select <4 x i1> %v484, <4 x float> %v467, <4 x float> %v470
  %v486 = fcmp ogt <4 x float> %v473, %v476
  %v487 = select <4 x i1> %v486, <4 x float> %v473, <4 x float> %v476
  %v488 = fcmp ogt <4 x float> %v481, %v483
  %v489 = select <4 x i1> %v488, <4 x float> %v481, <4 x float> %v483
  %v490 = fcmp ogt <4 x float> %v485, %v487
  %v491 = select <4 x i1> %v490, <4 x float> %v485, <4 x float> %v487
  %v492 = fcmp ogt <4 x float> %v489, %v491
  %v493 = select <4 x i1> %v492, <4 x float> %v489, <4 x float> %v491
  %v494 = shufflevector <4 x float> %v493, <4 x float> %v493, <2 x i32> <i32 2, i32 3>
  %v495 = shufflevector <4 x float> %v493, <4 x float> %v493, <2 x i32> <i32 0, i32 1>
  %v496 = fcmp ogt <2 x float> %v495, %v494
  %v497 = select <2 x i1> %v496, <2 x float> %v495, <2 x float> %v494
  %v498 = shufflevector <2 x float> %v497, <2 x float> %v497, <1 x i32> <i32 1>
  %v499 = shufflevector <2 x float> %v497, <2 x float> %v497, <1 x i32> <i32 0>
  %v500 = fcmp ogt <1 x float> %v499, %v498
  %v501 = select <1 x i1> %v500, <1 x float> %v499, <1 x float> %v498
  %v502 = extractelement <1 x float> %v501, i64 0
  %v503 = fcmp ogt float %v502, %v479
  %v504 = select i1 %v503, float %v502, float %v479
  %v505 = getelementptr float, ptr %scratch, i64 11824
  %v506 = getelementptr float, ptr %v505, i64 %weight_row.12
  store float %v504, ptr %v506, align 4
  %v507 = fcmp oeq float %v504, 0xFFF0000000000000
  %v508 = select i1 %v507, float 0x0000000000000000, float %v504
  %v509 = insertelement <4 x float> poison, float %v508, i64 0
  %v510 = shufflevector <4 x float> %v509, <4 x float> poison, <4 x i32> zeroinitializer
  %v511 = fsub <4 x float> %v455, %v510
  %v512 = fadd <4 x float> %v511, splat (float 0x4168000000000000)
  %v513 = fsub <4 x float> %v512, splat (float 0x4168000000000000)
  %v514 = fsub <4 x float> %v511, %v513
  %v515 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v514, <4 x float> splat (float 0x3F55F456A0000000))
  %v516 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v515, <4 x float> %v514, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v517 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v516, <4 x float> %v514, <4 x float> splat (float 0x3FAC6AED40000000))
  %v518 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v517, <4 x float> %v514, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v519 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v518, <4 x float> %v514, <4 x float> splat (float 0x3FE62E4300000000))
  %v520 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v519, <4 x float> %v514, <4 x float> splat (float 0x3FF0000000000000))
  %v521 = bitcast <4 x float> %v512 to <4 x i32>
  %v522 = shl <4 x i32> %v521, splat (i32 23)
  %v523 = add <4 x i32> %v522, splat (i32 1065353216)
  %v524 = bitcast <4 x i32> %v523 to <4 x float>
  %v525 = fmul <4 x float> %v520, %v524
  %v526 = fcmp olt <4 x float> %v511, splat (float 0xC05F800000000000)
  %v527 = select <4 x i1> %v526, <4 x float> splat (float 0x0000000000000000), <4 x float> %v525
  store <4 x float> %v527, ptr %v449, align 4
  %v528 = fsub <4 x float> %v458, %v510
  %v529 = fadd <4 x float> %v528, splat (float 0x4168000000000000)
  %v530 = fsub <4 x float> %v529, splat (float 0x4168000000000000)
  %v531 = fsub <4 x float> %v528, %v530
  %v532 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v531, <4 x float> splat (float 0x3F55F456A0000000))
  %v533 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v532, <4 x float> %v531, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v534 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v533, <4 x float> %v531, <4 x float> splat (float 0x3FAC6AED40000000))
  %v535 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v534, <4 x float> %v531, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v536 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v535, <4 x float> %v531, <4 x float> splat (float 0x3FE62E4300000000))
  %v537 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v536, <4 x float> %v531, <4 x float> splat (float 0x3FF0000000000000))
  %v538 = bitcast <4 x float> %v529 to <4 x i32>
  %v539 = shl <4 x i32> %v538, splat (i32 23)
  %v540 = add <4 x i32> %v539, splat (i32 1065353216)
  %v541 = bitcast <4 x i32> %v540 to <4 x float>
  %v542 = fmul <4 x float> %v537, %v541
  %v543 = fcmp olt <4 x float> %v528, splat (float 0xC05F800000000000)
  %v544 = select <4 x i1> %v543, <4 x float> splat (float 0x0000000000000000), <4 x float> %v542
  %v545 = getelementptr float, ptr %v449, i64 4
  store <4 x float> %v544, ptr %v545, align 4
  %v546 = fsub <4 x float> %v461, %v510
  %v547 = fadd <4 x float> %v546, splat (float 0x4168000000000000)
  %v548 = fsub <4 x float> %v547, splat (float 0x4168000000000000)
  %v549 = fsub <4 x float> %v546, %v548
  %v550 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v549, <4 x float> splat (float 0x3F55F456A0000000))
  %v551 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v550, <4 x float> %v549, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v552 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v551, <4 x float> %v549, <4 x float> splat (float 0x3FAC6AED40000000))
  %v553 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v552, <4 x float> %v549, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v554 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v553, <4 x float> %v549, <4 x float> splat (float 0x3FE62E4300000000))
  %v555 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v554, <4 x float> %v549, <4 x float> splat (float 0x3FF0000000000000))
  %v556 = bitcast <4 x float> %v547 to <4 x i32>
  %v557 = shl <4 x i32> %v556, splat (i32 23)
  %v558 = add <4 x i32> %v557, splat (i32 1065353216)
  %v559 = bitcast <4 x i32> %v558 to <4 x float>
  %v560 = fmul <4 x float> %v555, %v559
  %v561 = fcmp olt <4 x float> %v546, splat (float 0xC05F800000000000)
  %v562 = select <4 x i1> %v561, <4 x float> splat (float 0x0000000000000000), <4 x float> %v560
  %v563 = getelementptr float, ptr %v449, i64 8
  store <4 x float> %v562, ptr %v563, align 4
  %v564 = fsub <4 x float> %v464, %v510
  %v565 = fadd <4 x float> %v564, splat (float 0x4168000000000000)
  %v566 = fsub <4 x float> %v565, splat (float 0x4168000000000000)
  %v567 = fsub <4 x float> %v564, %v566
  %v568 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v567, <4 x float> splat (float 0x3F55F456A0000000))
  %v569 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v568, <4 x float> %v567, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v570 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v569, <4 x float> %v567, <4 x float> splat (float 0x3FAC6AED40000000))
  %v571 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v570, <4 x float> %v567, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v572 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v571, <4 x float> %v567, <4 x float> splat (float 0x3FE62E4300000000))
  %v573 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v572, <4 x float> %v567, <4 x float> splat (float 0x3FF0000000000000))
  %v574 = bitcast <4 x float> %v565 to <4 x i32>
  %v575 = shl <4 x i32> %v574, splat (i32 23)
  %v576 = add <4 x i32> %v575, splat (i32 1065353216)
  %v577 = bitcast <4 x i32> %v576 to <4 x float>
  %v578 = fmul <4 x float> %v573, %v577
  %v579 = fcmp olt <4 x float> %v564, splat (float 0xC05F800000000000)
  %v580 = select <4 x i1> %v579, <4 x float> splat (float 0x0000000000000000), <4 x float> %v578
  %v581 = getelementptr float, ptr %v449, i64 12
  store <4 x float> %v580, ptr %v581, align 4
  %v582 = fsub <4 x float> %v467, %v510
  %v583 = fadd <4 x float> %v582, splat (float 0x4168000000000000)
  %v584 = fsub <4 x float> %v583, splat (float 0x4168000000000000)
  %v585 = fsub <4 x float> %v582, %v584
  %v586 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v585, <4 x float> splat (float 0x3F55F456A0000000))
  %v587 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v586, <4 x float> %v585, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v588 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v587, <4 x float> %v585, <4 x float> splat (float 0x3FAC6AED40000000))
  %v589 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v588, <4 x float> %v585, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v590 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v589, <4 x float> %v585, <4 x float> splat (float 0x3FE62E4300000000))
  %v591 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v590, <4 x float> %v585, <4 x float> splat (float 0x3FF0000000000000))
  %v592 = bitcast <4 x float> %v583 to <4 x i32>
  %v593 = shl <4 x i32> %v592, splat (i32 23)
  %v594 = add <4 x i32> %v593, splat (i32 1065353216)
  %v595 = bitcast <4 x i32> %v594 to <4 x float>
  %v596 = fmul <4 x float> %v591, %v595
  %v597 = fcmp olt <4 x float> %v582, splat (float 0xC05F800000000000)
  %v598 = select <4 x i1> %v597, <4 x float> splat (float 0x0000000000000000), <4 x float> %v596
  %v599 = getelementptr float, ptr %v449, i64 16
  store <4 x float> %v598, ptr %v599, align 4
  %v600 = fsub <4 x float> %v470, %v510
  %v601 = fadd <4 x float> %v600, splat (float 0x4168000000000000)
  %v602 = fsub <4 x float> %v601, splat (float 0x4168000000000000)
  %v603 = fsub <4 x float> %v600, %v602
  %v604 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v603, <4 x float> splat (float 0x3F55F456A0000000))
  %v605 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v604, <4 x float> %v603, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v606 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v605, <4 x float> %v603, <4 x float> splat (float 0x3FAC6AED40000000))
  %v607 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v606, <4 x float> %v603, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v608 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v607, <4 x float> %v603, <4 x float> splat (float 0x3FE62E4300000000))
  %v609 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v608, <4 x float> %v603, <4 x float> splat (float 0x3FF0000000000000))
  %v610 = bitcast <4 x float> %v601 to <4 x i32>
  %v611 = shl <4 x i32> %v610, splat (i32 23)
  %v612 = add <4 x i32> %v611, splat (i32 1065353216)
  %v613 = bitcast <4 x i32> %v612 to <4 x float>
  %v614 = fmul <4 x float> %v609, %v613
  %v615 = fcmp olt <4 x float> %v600, splat (float 0xC05F800000000000)
  %v616 = select <4 x i1> %v615, <4 x float> splat (float 0x0000000000000000), <4 x float> %v614
  %v617 = getelementptr float, ptr %v449, i64 20
  store <4 x float> %v616, ptr %v617, align 4
  %v618 = fsub <4 x float> %v473, %v510
  %v619 = fadd <4 x float> %v618, splat (float 0x4168000000000000)
  %v620 = fsub <4 x float> %v619, splat (float 0x4168000000000000)
  %v621 = fsub <4 x float> %v618, %v620
  %v622 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v621, <4 x float> splat (float 0x3F55F456A0000000))
  %v623 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v622, <4 x float> %v621, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v624 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v623, <4 x float> %v621, <4 x float> splat (float 0x3FAC6AED40000000))
  %v625 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v624, <4 x float> %v621, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v626 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v625, <4 x float> %v621, <4 x float> splat (float 0x3FE62E4300000000))
  %v627 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v626, <4 x float> %v621, <4 x float> splat (float 0x3FF0000000000000))
  %v628 = bitcast <4 x float> %v619 to <4 x i32>
  %v629 = shl <4 x i32> %v628, splat (i32 23)
  %v630 = add <4 x i32> %v629, splat (i32 1065353216)
  %v631 = bitcast <4 x i32> %v630 to <4 x float>
  %v632 = fmul <4 x float> %v627, %v631
  %v633 = fcmp olt <4 x float> %v618, splat (float 0xC05F800000000000)
  %v634 = select <4 x i1> %v633, <4 x float> splat (float 0x0000000000000000), <4 x float> %v632
  %v635 = getelementptr float, ptr %v449, i64 24
  store <4 x float> %v634, ptr %v635, align 4
  %v636 = fsub <4 x float> %v476, %v510
  %v637 = fadd <4 x float> %v636, splat (float 0x4168000000000000)
  %v638 = fsub <4 x float> %v637, splat (float 0x4168000000000000)
  %v639 = fsub <4 x float> %v636, %v638
  %v640 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v639, <4 x float> splat (float 0x3F55F456A0000000))
  %v641 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v640, <4 x float> %v639, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v642 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v641, <4 x float> %v639, <4 x float> splat (float 0x3FAC6AED40000000))
  %v643 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v642, <4 x float> %v639, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v644 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v643, <4 x float> %v639, <4 x float> splat (float 0x3FE62E4300000000))
  %v645 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v644, <4 x float> %v639, <4 x float> splat (float 0x3FF0000000000000))
  %v646 = bitcast <4 x float> %v637 to <4 x i32>
  %v647 = shl <4 x i32> %v646, splat (i32 23)
  %v648 = add <4 x i32> %v647, splat (i32 1065353216)
  %v649 = bitcast <4 x i32> %v648 to <4 x float>
  %v650 = fmul <4 x float> %v645, %v649
  %v651 = fcmp olt <4 x float> %v636, splat (float 0xC05F800000000000)
  %v652 = select <4 x i1> %v651, <4 x float> splat (float 0x0000000000000000), <4 x float> %v650
  %v653 = getelementptr float, ptr %v449, i64 28
  store <4 x float> %v652, ptr %v653, align 4
  %v654 = getelementptr float, ptr %scratch, i64 11920
  %v655 = getelementptr float, ptr %v654, i64 %weight_row.12
  %v656 = fadd <4 x float> %v527, %v544
  %v657 = fadd <4 x float> %v562, %v580
  %v658 = fadd <4 x float> %v598, %v616
  %v659 = fadd <4 x float> %v634, %v652
  %v660 = fadd <4 x float> %v656, %v657
  %v661 = fadd <4 x float> %v658, %v659
  %v662 = fadd <4 x float> %v660, %v661
  %v663 = shufflevector <4 x float> %v662, <4 x float> %v662, <2 x i32> <i32 2, i32 3>
  %v664 = shufflevector <4 x float> %v662, <4 x float> %v662, <2 x i32> <i32 0, i32 1>
  %v665 = fadd <2 x float> %v664, %v663
  %v666 = shufflevector <2 x float> %v665, <2 x float> %v665, <1 x i32> <i32 1>
  %v667 = shufflevector <2 x float> %v665, <2 x float> %v665, <1 x i32> <i32 0>
  %v668 = fadd <1 x float> %v667, %v666
  %v669 = extractelement <1 x float> %v668, i64 0
  store float %v669, ptr %v655, align 4
  %v670 = add i64 %weight_row.12, 1
  br label %weight_row.12.head
weight_row.12.end:
  br label %full.11.end
full.11.else:
  ; weights of a mixed tile
  %v671 = trunc i64 %v144 to i32
  %v672 = trunc i64 %kv_tile.4 to i32
  %v673 = mul i64 %v80, 8
  br label %weight_row.13.head
weight_row.13.head:
  %weight_row.13 = phi i64 [ 0, %full.11.else ], [ %v987, %weight_row.13.body ]
  %v674 = icmp slt i64 %weight_row.13, %v673
  br i1 %v674, label %weight_row.13.body, label %weight_row.13.end
weight_row.13.body:
  %v675 = getelementptr float, ptr %scratch, i64 5120
  %v676 = mul i64 %weight_row.13, 32
  %v677 = add i64 %v676, 0
  %v678 = getelementptr float, ptr %v675, i64 %v677
  %v679 = add i64 %v13, %weight_row.13
  %v680 = trunc i64 %v679 to i32
  %v681 = add i32 %v680, %v85
  %v682 = sub i32 %v681, %v84
  %v683 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 0)
  %v684 = load <4 x float>, ptr %v678, align 4
  %v685 = insertelement <4 x i32> poison, i32 %v672, i64 0
  %v686 = shufflevector <4 x i32> %v685, <4 x i32> poison, <4 x i32> zeroinitializer
  %v687 = add <4 x i32> %v686, %v683
  %v688 = insertelement <4 x i32> poison, i32 %v671, i64 0
  %v689 = shufflevector <4 x i32> %v688, <4 x i32> poison, <4 x i32> zeroinitializer
  %v690 = icmp slt <4 x i32> %v683, %v689
  %v691 = insertelement <4 x i32> poison, i32 %v682, i64 0
  %v692 = shufflevector <4 x i32> %v691, <4 x i32> poison, <4 x i32> zeroinitializer
  %v693 = icmp sle <4 x i32> %v687, %v692
  %v694 = and <4 x i1> %v690, %v693
  %v695 = select <4 x i1> %v694, <4 x float> %v684, <4 x float> splat (float 0xFFF0000000000000)
  %v696 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 4)
  %v697 = getelementptr float, ptr %v678, i64 4
  %v698 = load <4 x float>, ptr %v697, align 4
  %v699 = insertelement <4 x i32> poison, i32 %v672, i64 0
  %v700 = shufflevector <4 x i32> %v699, <4 x i32> poison, <4 x i32> zeroinitializer
  %v701 = add <4 x i32> %v700, %v696
  %v702 = insertelement <4 x i32> poison, i32 %v671, i64 0
  %v703 = shufflevector <4 x i32> %v702, <4 x i32> poison, <4 x i32> zeroinitializer
  %v704 = icmp slt <4 x i32> %v696, %v703
  %v705 = insertelement <4 x i32> poison, i32 %v682, i64 0
  %v706 = shufflevector <4 x i32> %v705, <4 x i32> poison, <4 x i32> zeroinitializer
  %v707 = icmp sle <4 x i32> %v701, %v706
  %v708 = and <4 x i1> %v704, %v707
  %v709 = select <4 x i1> %v708, <4 x float> %v698, <4 x float> splat (float 0xFFF0000000000000)
  %v710 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 8)
  %v711 = getelementptr float, ptr %v678, i64 8
  %v712 = load <4 x float>, ptr %v711, align 4
  %v713 = insertelement <4 x i32> poison, i32 %v672, i64 0
  %v714 = shufflevector <4 x i32> %v713, <4 x i32> poison, <4 x i32> zeroinitializer
  %v715 = add <4 x i32> %v714, %v710
  %v716 = insertelement <4 x i32> poison, i32 %v671, i64 0
  %v717 = shufflevector <4 x i32> %v716, <4 x i32> poison, <4 x i32> zeroinitializer
  %v718 = icmp slt <4 x i32> %v710, %v717
  %v719 = insertelement <4 x i32> poison, i32 %v682, i64 0
  %v720 = shufflevector <4 x i32> %v719, <4 x i32> poison, <4 x i32> zeroinitializer
  %v721 = icmp sle <4 x i32> %v715, %v720
  %v722 = and <4 x i1> %v718, %v721
  %v723 = select <4 x i1> %v722, <4 x float> %v712, <4 x float> splat (float 0xFFF0000000000000)
  %v724 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 12)
  %v725 = getelementptr float, ptr %v678, i64 12
  %v726 = load <4 x float>, ptr %v725, align 4
  %v727 = insertelement <4 x i32> poison, i32 %v672, i64 0
  %v728 = shufflevector <4 x i32> %v727, <4 x i32> poison, <4 x i32> zeroinitializer
  %v729 = add <4 x i32> %v728, %v724
  %v730 = insertelement <4 x i32> poison, i32 %v671, i64 0
  %v731 = shufflevector <4 x i32> %v730, <4 x i32> poison, <4 x i32> zeroinitializer
  %v732 = icmp slt <4 x i32> %v724, %v731
  %v733 = insertelement <4 x i32> poison, i32 %v682, i64 0
  %v734 = shufflevector <4 x i32> %v733, <4 x i32> poison, <4 x i32> zeroinitializer
  %v735 = icmp sle <4 x i32> %v729, %v734
  %v736 = and <4 x i1> %v732, %v735
  %v737 = select <4 x i1> %v736, <4 x float> %v726, <4 x float> splat (float 0xFFF0000000000000)
  %v738 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 16)
  %v739 = getelementptr float, ptr %v678, i64 16
  %v740 = load <4 x float>, ptr %v739, align 4
  %v741 = insertelement <4 x i32> poison, i32 %v672, i64 0
  %v742 = shufflevector <4 x i32> %v741, <4 x i32> poison, <4 x i32> zeroinitializer
  %v743 = add <4 x i32> %v742, %v738
  %v744 = insertelement <4 x i32> poison, i32 %v671, i64 0
  %v745 = shufflevector <4 x i32> %v744, <4 x i32> poison, <4 x i32> zeroinitializer
  %v746 = icmp slt <4 x i32> %v738, %v745
  %v747 = insertelement <4 x i32> poison, i32 %v682, i64 0
  %v748 = shufflevector <4 x i32> %v747, <4 x i32> poison, <4 x i32> zeroinitializer
  %v749 = icmp sle <4 x i32> %v743, %v748
  %v750 = and <4 x i1> %v746, %v749
  %v751 = select <4 x i1> %v750, <4 x float> %v740, <4 x float> splat (float 0xFFF0000000000000)
  %v752 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 20)
  %v753 = getelementptr float, ptr %v678, i64 20
  %v754 = load <4 x float>, ptr %v753, align 4
  %v755 = insertelement <4 x i32> poison, i32 %v672, i64 0
  %v756 = shufflevector <4 x i32> %v755, <4 x i32> poison, <4 x i32> zeroinitializer
  %v757 = add <4 x i32> %v756, %v752
  %v758 = insertelement <4 x i32> poison, i32 %v671, i64 0
  %v759 = shufflevector <4 x i32> %v758, <4 x i32> poison, <4 x i32> zeroinitializer
  %v760 = icmp slt <4 x i32> %v752, %v759
  %v761 = insertelement <4 x i32> poison, i32 %v682, i64 0
  %v762 = shufflevector <4 x i32> %v761, <4 x i32> poison, <4 x i32> zeroinitializer
  %v763 = icmp sle <4 x i32> %v757, %v762
  %v764 = and <4 x i1> %v760, %v763
  %v765 = select <4 x i1> %v764, <4 x float> %v754, <4 x float> splat (float 0xFFF0000000000000)
  %v766 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 24)
  %v767 = getelementptr float, ptr %v678, i64 24
  %v768 = load <4 x float>, ptr %v767, align 4
  %v769 = insertelement <4 x i32> poison, i32 %v672, i64 0
  %v770 = shufflevector <4 x i32> %v769, <4 x i32> poison, <4 x i32> zeroinitializer
  %v771 = add <4 x i32> %v770, %v766
  %v772 = insertelement <4 x i32> poison, i32 %v671, i64 0
  %v773 = shufflevector <4 x i32> %v772, <4 x i32> poison, <4 x i32> zeroinitializer
  %v774 = icmp slt <4 x i32> %v766, %v773
  %v775 = insertelement <4 x i32> poison, i32 %v682, i64 0
  %v776 = shufflevector <4 x i32> %v775, <4 x i32> poison, <4 x i32> zeroinitializer
  %v777 = icmp sle <4 x i32> %v771, %v776
  %v778 = and <4 x i1> %v774, %v777
  %v779 = select <4 x i1> %v778, <4 x float> %v768, <4 x float> splat (float 0xFFF0000000000000)
  %v780 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 28)
  %v781 = getelementptr float, ptr %v678, i64 28
  %v782 = load <4 x float>, ptr %v781, align 4
  %v783 = insertelement <4 x i32> poison, i32 %v672, i64 0
  %v784 = shufflevector <4 x i32> %v783, <4 x i32> poison, <4 x i32> zeroinitializer
  %v785 = add <4 x i32> %v784, %v780
  %v786 = insertelement <4 x i32> poison, i32 %v671, i64 0
  %v787 = shufflevector <4 x i32> %v786, <4 x i32> poison, <4 x i32> zeroinitializer
  %v788 = icmp slt <4 x i32> %v780, %v787
  %v789 = insertelement <4 x i32> poison, i32 %v682, i64 0
  %v790 = shufflevector <4 x i32> %v789, <4 x i32> poison, <4 x i32> zeroinitializer
  %v791 = icmp sle <4 x i32> %v785, %v790
  %v792 = and <4 x i1> %v788, %v791
  %v793 = select <4 x i1> %v792, <4 x float> %v782, <4 x float> splat (float 0xFFF0000000000000)
  %v794 = getelementptr float, ptr %scratch, i64 11776
  %v795 = getelementptr float, ptr %v794, i64 %weight_row.13
  %v796 = load float, ptr %v795, align 4
  %v797 = fcmp ogt <4 x float> %v695, %v709
  %v798 = select <4 x i1> %v797, <4 x float> %v695, <4 x float> %v709
  %v799 = fcmp ogt <4 x float> %v723, %v737
  %v800 = select <4 x i1> %v799, <4 x float> %v723, <4 x float> %v737
  %v801 = fcmp ogt <4 x float> %v751, %v765
  %v802 = select <4 x i1> %v801, <4 x float> %v751, <4 x float> %v765
  %v803 = fcmp ogt <4 x float> %v779, %v793
  %v804 = select <4 x i1> %v803, <4 x float> %v779, <4 x float> %v793
  %v805 = fcmp ogt <4 x float> %v798, %v800
  %v806 = select <4 x i1> %v805, <4 x float> %v798, <4 x float> %v800
  %v807 = fcmp ogt <4 x float> %v802, %v804
  %v808 = select <4 x i1> %v807, <4 x float> %v802, <4 x float> %v804
  %v809 = fcmp ogt <4 x float> %v806, %v808
  %v810 = select <4 x i1> %v809, <4 x float> %v806, <4 x float> %v808
  %v811 = shufflevector <4 x float> %v810, <4 x float> %v810, <2 x i32> <i32 2, i32 3>
  %v812 = shufflevector <4 x float> %v810, <4 x float> %v810, <2 x i32> <i32 0, i32 1>
  %v813 = fcmp ogt <2 x float> %v812, %v811
  %v814 = select <2 x i1> %v813, <2 x float> %v812, <2 x float> %v811
  %v815 = shufflevector <2 x float> %v814, <2 x float> %v814, <1 x i32> <i32 1>
  %v816 = shufflevector <2 x float> %v814, <2 x float> %v814, <1 x i32> <i32 0>
  %v817 = fcmp ogt <1 x float> %v816, %v815
  %v818 = select <1 x i1> %v817, <1 x float> %v816, <1 x float> %v815
  %v819 = extractelement <1 x float> %v818, i64 0
  %v820 = fcmp ogt float %v819, %v796
  %v821 = select i1 %v820, float %v819, float %v796
  %v822 = getelementptr float, ptr %scratch, i64 11824
  %v823 = getelementptr float, ptr %v822, i64 %weight_row.13
  store float %v821, ptr %v823, align 4
  %v824 = fcmp oeq float %v821, 0xFFF0000000000000
  %v825 = select i1 %v824, float 0x0000000000000000, float %v821
  %v826 = insertelement <4 x float> poison, float %v825, i64 0
  %v827 = shufflevector <4 x float> %v826, <4 x float> poison, <4 x i32> zeroinitializer
  %v828 = fsub <4 x float> %v695, %v827
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
  store <4 x float> %v844, ptr %v678, align 4
  %v845 = fsub <4 x float> %v709, %v827
  %v846 = fadd <4 x float> %v845, splat (float 0x4168000000000000)
  %v847 = fsub <4 x float> %v846, splat (float 0x4168000000000000)
  %v848 = fsub <4 x float> %v845, %v847
  %v849 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v848, <4 x float> splat (float 0x3F55F456A0000000))
  %v850 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v849, <4 x float> %v848, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v851 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v850, <4 x float> %v848, <4 x float> splat (float 0x3FAC6AED40000000))
  %v852 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v851, <4 x float> %v848, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v853 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v852, <4 x float> %v848, <4 x float> splat (float 0x3FE62E4300000000))
  %v854 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v853, <4 x float> %v848, <4 x float> splat (float 0x3FF0000000000000))
  %v855 = bitcast <4 x float> %v846 to <4 x i32>
  %v856 = shl <4 x i32> %v855, splat (i32 23)
  %v857 = add <4 x i32> %v856, splat (i32 1065353216)
  %v858 = bitcast <4 x i32> %v857 to <4 x float>
  %v859 = fmul <4 x float> %v854, %v858
  %v860 = fcmp olt <4 x float> %v845, splat (float 0xC05F800000000000)
  %v861 = select <4 x i1> %v860, <4 x float> splat (float 0x0000000000000000), <4 x float> %v859
  %v862 = getelementptr float, ptr %v678, i64 4
  store <4 x float> %v861, ptr %v862, align 4
  %v863 = fsub <4 x float> %v723, %v827
  %v864 = fadd <4 x float> %v863, splat (float 0x4168000000000000)
  %v865 = fsub <4 x float> %v864, splat (float 0x4168000000000000)
  %v866 = fsub <4 x float> %v863, %v865
  %v867 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v866, <4 x float> splat (float 0x3F55F456A0000000))
  %v868 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v867, <4 x float> %v866, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v869 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v868, <4 x float> %v866, <4 x float> splat (float 0x3FAC6AED40000000))
  %v870 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v869, <4 x float> %v866, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v871 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v870, <4 x float> %v866, <4 x float> splat (float 0x3FE62E4300000000))
  %v872 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v871, <4 x float> %v866, <4 x float> splat (float 0x3FF0000000000000))
  %v873 = bitcast <4 x float> %v864 to <4 x i32>
  %v874 = shl <4 x i32> %v873, splat (i32 23)
  %v875 = add <4 x i32> %v874, splat (i32 1065353216)
  %v876 = bitcast <4 x i32> %v875 to <4 x float>
  %v877 = fmul <4 x float> %v872, %v876
  %v878 = fcmp olt <4 x float> %v863, splat (float 0xC05F800000000000)
  %v879 = select <4 x i1> %v878, <4 x float> splat (float 0x0000000000000000), <4 x float> %v877
  %v880 = getelementptr float, ptr %v678, i64 8
  store <4 x float> %v879, ptr %v880, align 4
  %v881 = fsub <4 x float> %v737, %v827
  %v882 = fadd <4 x float> %v881, splat (float 0x4168000000000000)
  %v883 = fsub <4 x float> %v882, splat (float 0x4168000000000000)
  %v884 = fsub <4 x float> %v881, %v883
  %v885 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v884, <4 x float> splat (float 0x3F55F456A0000000))
  %v886 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v885, <4 x float> %v884, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v887 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v886, <4 x float> %v884, <4 x float> splat (float 0x3FAC6AED40000000))
  %v888 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v887, <4 x float> %v884, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v889 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v888, <4 x float> %v884, <4 x float> splat (float 0x3FE62E4300000000))
  %v890 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v889, <4 x float> %v884, <4 x float> splat (float 0x3FF0000000000000))
  %v891 = bitcast <4 x float> %v882 to <4 x i32>
  %v892 = shl <4 x i32> %v891, splat (i32 23)
  %v893 = add <4 x i32> %v892, splat (i32 1065353216)
  %v894 = bitcast <4 x i32> %v893 to <4 x float>
  %v895 = fmul <4 x float> %v890, %v894
  %v896 = fcmp olt <4 x float> %v881, splat (float 0xC05F800000000000)
  %v897 = select <4 x i1> %v896, <4 x float> splat (float 0x0000000000000000), <4 x float> %v895
  %v898 = getelementptr float, ptr %v678, i64 12
  store <4 x float> %v897, ptr %v898, align 4
  %v899 = fsub <4 x float> %v751, %v827
  %v900 = fadd <4 x float> %v899, splat (float 0x4168000000000000)
  %v901 = fsub <4 x float> %v900, splat (float 0x4168000000000000)
  %v902 = fsub <4 x float> %v899, %v901
  %v903 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v902, <4 x float> splat (float 0x3F55F456A0000000))
  %v904 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v903, <4 x float> %v902, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v905 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v904, <4 x float> %v902, <4 x float> splat (float 0x3FAC6AED40000000))
  %v906 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v905, <4 x float> %v902, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v907 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v906, <4 x float> %v902, <4 x float> splat (float 0x3FE62E4300000000))
  %v908 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v907, <4 x float> %v902, <4 x float> splat (float 0x3FF0000000000000))
  %v909 = bitcast <4 x float> %v900 to <4 x i32>
  %v910 = shl <4 x i32> %v909, splat (i32 23)
  %v911 = add <4 x i32> %v910, splat (i32 1065353216)
  %v912 = bitcast <4 x i32> %v911 to <4 x float>
  %v913 = fmul <4 x float> %v908, %v912
  %v914 = fcmp olt <4 x float> %v899, splat (float 0xC05F800000000000)
  %v915 = select <4 x i1> %v914, <4 x float> splat (float 0x0000000000000000), <4 x float> %v913
  %v916 = getelementptr float, ptr %v678, i64 16
  store <4 x float> %v915, ptr %v916, align 4
  %v917 = fsub <4 x float> %v765, %v827
  %v918 = fadd <4 x float> %v917, splat (float 0x4168000000000000)
  %v919 = fsub <4 x float> %v918, splat (float 0x4168000000000000)
  %v920 = fsub <4 x float> %v917, %v919
  %v921 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v920, <4 x float> splat (float 0x3F55F456A0000000))
  %v922 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v921, <4 x float> %v920, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v923 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v922, <4 x float> %v920, <4 x float> splat (float 0x3FAC6AED40000000))
  %v924 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v923, <4 x float> %v920, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v925 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v924, <4 x float> %v920, <4 x float> splat (float 0x3FE62E4300000000))
  %v926 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v925, <4 x float> %v920, <4 x float> splat (float 0x3FF0000000000000))
  %v927 = bitcast <4 x float> %v918 to <4 x i32>
  %v928 = shl <4 x i32> %v927, splat (i32 23)
  %v929 = add <4 x i32> %v928, splat (i32 1065353216)
  %v930 = bitcast <4 x i32> %v929 to <4 x float>
  %v931 = fmul <4 x float> %v926, %v930
  %v932 = fcmp olt <4 x float> %v917, splat (float 0xC05F800000000000)
  %v933 = select <4 x i1> %v932, <4 x float> splat (float 0x0000000000000000), <4 x float> %v931
  %v934 = getelementptr float, ptr %v678, i64 20
  store <4 x float> %v933, ptr %v934, align 4
  %v935 = fsub <4 x float> %v779, %v827
  %v936 = fadd <4 x float> %v935, splat (float 0x4168000000000000)
  %v937 = fsub <4 x float> %v936, splat (float 0x4168000000000000)
  %v938 = fsub <4 x float> %v935, %v937
  %v939 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v938, <4 x float> splat (float 0x3F55F456A0000000))
  %v940 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v939, <4 x float> %v938, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v941 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v940, <4 x float> %v938, <4 x float> splat (float 0x3FAC6AED40000000))
  %v942 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v941, <4 x float> %v938, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v943 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v942, <4 x float> %v938, <4 x float> splat (float 0x3FE62E4300000000))
  %v944 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v943, <4 x float> %v938, <4 x float> splat (float 0x3FF0000000000000))
  %v945 = bitcast <4 x float> %v936 to <4 x i32>
  %v946 = shl <4 x i32> %v945, splat (i32 23)
  %v947 = add <4 x i32> %v946, splat (i32 1065353216)
  %v948 = bitcast <4 x i32> %v947 to <4 x float>
  %v949 = fmul <4 x float> %v944, %v948
  %v950 = fcmp olt <4 x float> %v935, splat (float 0xC05F800000000000)
  %v951 = select <4 x i1> %v950, <4 x float> splat (float 0x0000000000000000), <4 x float> %v949
  %v952 = getelementptr float, ptr %v678, i64 24
  store <4 x float> %v951, ptr %v952, align 4
  %v953 = fsub <4 x float> %v793, %v827
  %v954 = fadd <4 x float> %v953, splat (float 0x4168000000000000)
  %v955 = fsub <4 x float> %v954, splat (float 0x4168000000000000)
  %v956 = fsub <4 x float> %v953, %v955
  %v957 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v956, <4 x float> splat (float 0x3F55F456A0000000))
  %v958 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v957, <4 x float> %v956, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v959 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v958, <4 x float> %v956, <4 x float> splat (float 0x3FAC6AED40000000))
  %v960 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v959, <4 x float> %v956, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v961 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v960, <4 x float> %v956, <4 x float> splat (float 0x3FE62E4300000000))
  %v962 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v961, <4 x float> %v956, <4 x float> splat (float 0x3FF0000000000000))
  %v963 = bitcast <4 x float> %v954 to <4 x i32>
  %v964 = shl <4 x i32> %v963, splat (i32 23)
  %v965 = add <4 x i32> %v964, splat (i32 1065353216)
  %v966 = bitcast <4 x i32> %v965 to <4 x float>
  %v967 = fmul <4 x float> %v962, %v966
  %v968 = fcmp olt <4 x float> %v953, splat (float 0xC05F800000000000)
  %v969 = select <4 x i1> %v968, <4 x float> splat (float 0x0000000000000000), <4 x float> %v967
  %v970 = getelementptr float, ptr %v678, i64 28
  store <4 x float> %v969, ptr %v970, align 4
  %v971 = getelementptr float, ptr %scratch, i64 11920
  %v972 = getelementptr float, ptr %v971, i64 %weight_row.13
  %v973 = fadd <4 x float> %v844, %v861
  %v974 = fadd <4 x float> %v879, %v897
  %v975 = fadd <4 x float> %v915, %v933
  %v976 = fadd <4 x float> %v951, %v969
  %v977 = fadd <4 x float> %v973, %v974
  %v978 = fadd <4 x float> %v975, %v976
  %v979 = fadd <4 x float> %v977, %v978
  %v980 = shufflevector <4 x float> %v979, <4 x float> %v979, <2 x i32> <i32 2, i32 3>
  %v981 = shufflevector <4 x float> %v979, <4 x float> %v979, <2 x i32> <i32 0, i32 1>
  %v982 = fadd <2 x float> %v981, %v980
  %v983 = shufflevector <2 x float> %v982, <2 x float> %v982, <1 x i32> <i32 1>
  %v984 = shufflevector <2 x float> %v982, <2 x float> %v982, <1 x i32> <i32 0>
  %v985 = fadd <1 x float> %v984, %v983
  %v986 = extractelement <1 x float> %v985, i64 0
  store float %v986, ptr %v972, align 4
  %v987 = add i64 %weight_row.13, 1
  br label %weight_row.13.head
weight_row.13.end:
  br label %full.11.end
full.11.end:
  ; correction = exp2(old maximum - new maximum); sum = sum * correction + tile sum
  br label %state.14.head
state.14.head:
  %state.14 = phi i64 [ 0, %full.11.end ], [ %v1027, %state.14.body ]
  %v988 = icmp slt i64 %state.14, 48
  br i1 %v988, label %state.14.body, label %state.14.end
state.14.body:
  %v989 = getelementptr float, ptr %scratch, i64 11824
  %v990 = getelementptr float, ptr %v989, i64 %state.14
  %v991 = load <4 x float>, ptr %v990, align 4
  %v992 = getelementptr float, ptr %scratch, i64 11776
  %v993 = getelementptr float, ptr %v992, i64 %state.14
  %v994 = load <4 x float>, ptr %v993, align 4
  %v995 = fcmp oeq <4 x float> %v991, splat (float 0xFFF0000000000000)
  %v996 = select <4 x i1> %v995, <4 x float> splat (float 0x0000000000000000), <4 x float> %v991
  %v997 = fsub <4 x float> %v994, %v996
  %v998 = fadd <4 x float> %v997, splat (float 0x4168000000000000)
  %v999 = fsub <4 x float> %v998, splat (float 0x4168000000000000)
  %v1000 = fsub <4 x float> %v997, %v999
  %v1001 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F241D3340000000), <4 x float> %v1000, <4 x float> splat (float 0x3F55F456A0000000))
  %v1002 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1001, <4 x float> %v1000, <4 x float> splat (float 0x3F83B2DBC0000000))
  %v1003 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1002, <4 x float> %v1000, <4 x float> splat (float 0x3FAC6AED40000000))
  %v1004 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1003, <4 x float> %v1000, <4 x float> splat (float 0x3FCEBFBDA0000000))
  %v1005 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1004, <4 x float> %v1000, <4 x float> splat (float 0x3FE62E4300000000))
  %v1006 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1005, <4 x float> %v1000, <4 x float> splat (float 0x3FF0000000000000))
  %v1007 = bitcast <4 x float> %v998 to <4 x i32>
  %v1008 = shl <4 x i32> %v1007, splat (i32 23)
  %v1009 = add <4 x i32> %v1008, splat (i32 1065353216)
  %v1010 = bitcast <4 x i32> %v1009 to <4 x float>
  %v1011 = fmul <4 x float> %v1006, %v1010
  %v1012 = fcmp olt <4 x float> %v997, splat (float 0xC05F800000000000)
  %v1013 = select <4 x i1> %v1012, <4 x float> splat (float 0x0000000000000000), <4 x float> %v1011
  %v1014 = getelementptr float, ptr %scratch, i64 11872
  %v1015 = getelementptr float, ptr %v1014, i64 %state.14
  %v1016 = load <4 x float>, ptr %v1015, align 4
  %v1017 = getelementptr float, ptr %scratch, i64 11920
  %v1018 = getelementptr float, ptr %v1017, i64 %state.14
  %v1019 = load <4 x float>, ptr %v1018, align 4
  %v1020 = getelementptr float, ptr %scratch, i64 11872
  %v1021 = getelementptr float, ptr %v1020, i64 %state.14
  %v1022 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1016, <4 x float> %v1013, <4 x float> %v1019)
  store <4 x float> %v1022, ptr %v1021, align 4
  %v1023 = getelementptr float, ptr %scratch, i64 11968
  %v1024 = getelementptr float, ptr %v1023, i64 %state.14
  store <4 x float> %v1013, ptr %v1024, align 4
  %v1025 = getelementptr float, ptr %scratch, i64 11776
  %v1026 = getelementptr float, ptr %v1025, i64 %state.14
  store <4 x float> %v991, ptr %v1026, align 4
  %v1027 = add i64 %state.14, 4
  br label %state.14.head
state.14.end:
  ; values -> f32, rows padded to whole vectors (the padding is computed, never written)
  br label %value_row.15.head
value_row.15.head:
  %value_row.15 = phi i64 [ 0, %state.14.end ], [ %v1041, %value_depth.16.end ]
  %v1028 = icmp slt i64 %value_row.15, %v144
  br i1 %v1028, label %value_row.15.body, label %value_row.15.end
value_row.15.body:
  %v1029 = add i64 %kv_tile.4, %value_row.15
  %v1030 = mul i64 %v1029, %v44
  %v1031 = getelementptr half, ptr %v48, i64 %v1030
  br label %value_depth.16.head
value_depth.16.head:
  %value_depth.16 = phi i64 [ 0, %value_row.15.body ], [ %v1040, %value_depth.16.body ]
  %v1032 = icmp slt i64 %value_depth.16, 64
  br i1 %v1032, label %value_depth.16.body, label %value_depth.16.end
value_depth.16.body:
  %v1033 = getelementptr float, ptr %scratch, i64 6656
  %v1034 = mul i64 %value_row.15, 64
  %v1035 = add i64 %v1034, %value_depth.16
  %v1036 = getelementptr float, ptr %v1033, i64 %v1035
  %v1037 = getelementptr half, ptr %v1031, i64 %value_depth.16
  %v1038 = load <4 x half>, ptr %v1037, align 2
  %v1039 = fpext <4 x half> %v1038 to <4 x float>
  store <4 x float> %v1039, ptr %v1036, align 4
  %v1040 = add i64 %value_depth.16, 4
  br label %value_depth.16.head
value_depth.16.end:
  %v1041 = add i64 %value_row.15, 1
  br label %value_row.15.head
value_row.15.end:
  ; out = out * correction + weights * values
  br label %out_columns.17.head
out_columns.17.head:
  %out_columns.17 = phi i64 [ 0, %value_row.15.end ], [ %v1246, %out_rows.18.end ]
  %v1042 = icmp slt i64 %out_columns.17, 64
  br i1 %v1042, label %out_columns.17.body, label %out_columns.17.end
out_columns.17.body:
  %v1043 = getelementptr float, ptr %scratch, i64 6656
  %v1044 = getelementptr float, ptr %v1043, i64 %out_columns.17
  br label %out_rows.18.head
out_rows.18.head:
  %out_rows.18 = phi i64 [ 0, %out_columns.17.body ], [ %v1245, %out_keys.19.end ]
  %v1045 = icmp slt i64 %out_rows.18, %v80
  br i1 %v1045, label %out_rows.18.body, label %out_rows.18.end
out_rows.18.body:
  %v1046 = mul i64 %out_rows.18, 8
  %v1047 = getelementptr float, ptr %scratch, i64 5120
  %v1048 = mul i64 %v1046, 32
  %v1049 = add i64 %v1048, 0
  %v1050 = getelementptr float, ptr %v1047, i64 %v1049
  %v1051 = getelementptr float, ptr %scratch, i64 8704
  %v1052 = mul i64 %v1046, 64
  %v1053 = add i64 %v1052, %out_columns.17
  %v1054 = getelementptr float, ptr %v1051, i64 %v1053
  %v1055 = add i64 %v1046, 0
  %v1056 = getelementptr float, ptr %scratch, i64 11968
  %v1057 = getelementptr float, ptr %v1056, i64 %v1055
  %v1058 = load float, ptr %v1057, align 4
  %v1059 = insertelement <4 x float> poison, float %v1058, i64 0
  %v1060 = shufflevector <4 x float> %v1059, <4 x float> poison, <4 x i32> zeroinitializer
  %v1061 = load <4 x float>, ptr %v1054, align 4
  %v1062 = fmul <4 x float> %v1061, %v1060
  %v1063 = getelementptr float, ptr %v1054, i64 4
  %v1064 = load <4 x float>, ptr %v1063, align 4
  %v1065 = fmul <4 x float> %v1064, %v1060
  %v1066 = add i64 %v1046, 1
  %v1067 = getelementptr float, ptr %scratch, i64 11968
  %v1068 = getelementptr float, ptr %v1067, i64 %v1066
  %v1069 = load float, ptr %v1068, align 4
  %v1070 = insertelement <4 x float> poison, float %v1069, i64 0
  %v1071 = shufflevector <4 x float> %v1070, <4 x float> poison, <4 x i32> zeroinitializer
  %v1072 = getelementptr float, ptr %v1054, i64 64
  %v1073 = load <4 x float>, ptr %v1072, align 4
  %v1074 = fmul <4 x float> %v1073, %v1071
  %v1075 = getelementptr float, ptr %v1054, i64 68
  %v1076 = load <4 x float>, ptr %v1075, align 4
  %v1077 = fmul <4 x float> %v1076, %v1071
  %v1078 = add i64 %v1046, 2
  %v1079 = getelementptr float, ptr %scratch, i64 11968
  %v1080 = getelementptr float, ptr %v1079, i64 %v1078
  %v1081 = load float, ptr %v1080, align 4
  %v1082 = insertelement <4 x float> poison, float %v1081, i64 0
  %v1083 = shufflevector <4 x float> %v1082, <4 x float> poison, <4 x i32> zeroinitializer
  %v1084 = getelementptr float, ptr %v1054, i64 128
  %v1085 = load <4 x float>, ptr %v1084, align 4
  %v1086 = fmul <4 x float> %v1085, %v1083
  %v1087 = getelementptr float, ptr %v1054, i64 132
  %v1088 = load <4 x float>, ptr %v1087, align 4
  %v1089 = fmul <4 x float> %v1088, %v1083
  %v1090 = add i64 %v1046, 3
  %v1091 = getelementptr float, ptr %scratch, i64 11968
  %v1092 = getelementptr float, ptr %v1091, i64 %v1090
  %v1093 = load float, ptr %v1092, align 4
  %v1094 = insertelement <4 x float> poison, float %v1093, i64 0
  %v1095 = shufflevector <4 x float> %v1094, <4 x float> poison, <4 x i32> zeroinitializer
  %v1096 = getelementptr float, ptr %v1054, i64 192
  %v1097 = load <4 x float>, ptr %v1096, align 4
  %v1098 = fmul <4 x float> %v1097, %v1095
  %v1099 = getelementptr float, ptr %v1054, i64 196
  %v1100 = load <4 x float>, ptr %v1099, align 4
  %v1101 = fmul <4 x float> %v1100, %v1095
  %v1102 = add i64 %v1046, 4
  %v1103 = getelementptr float, ptr %scratch, i64 11968
  %v1104 = getelementptr float, ptr %v1103, i64 %v1102
  %v1105 = load float, ptr %v1104, align 4
  %v1106 = insertelement <4 x float> poison, float %v1105, i64 0
  %v1107 = shufflevector <4 x float> %v1106, <4 x float> poison, <4 x i32> zeroinitializer
  %v1108 = getelementptr float, ptr %v1054, i64 256
  %v1109 = load <4 x float>, ptr %v1108, align 4
  %v1110 = fmul <4 x float> %v1109, %v1107
  %v1111 = getelementptr float, ptr %v1054, i64 260
  %v1112 = load <4 x float>, ptr %v1111, align 4
  %v1113 = fmul <4 x float> %v1112, %v1107
  %v1114 = add i64 %v1046, 5
  %v1115 = getelementptr float, ptr %scratch, i64 11968
  %v1116 = getelementptr float, ptr %v1115, i64 %v1114
  %v1117 = load float, ptr %v1116, align 4
  %v1118 = insertelement <4 x float> poison, float %v1117, i64 0
  %v1119 = shufflevector <4 x float> %v1118, <4 x float> poison, <4 x i32> zeroinitializer
  %v1120 = getelementptr float, ptr %v1054, i64 320
  %v1121 = load <4 x float>, ptr %v1120, align 4
  %v1122 = fmul <4 x float> %v1121, %v1119
  %v1123 = getelementptr float, ptr %v1054, i64 324
  %v1124 = load <4 x float>, ptr %v1123, align 4
  %v1125 = fmul <4 x float> %v1124, %v1119
  %v1126 = add i64 %v1046, 6
  %v1127 = getelementptr float, ptr %scratch, i64 11968
  %v1128 = getelementptr float, ptr %v1127, i64 %v1126
  %v1129 = load float, ptr %v1128, align 4
  %v1130 = insertelement <4 x float> poison, float %v1129, i64 0
  %v1131 = shufflevector <4 x float> %v1130, <4 x float> poison, <4 x i32> zeroinitializer
  %v1132 = getelementptr float, ptr %v1054, i64 384
  %v1133 = load <4 x float>, ptr %v1132, align 4
  %v1134 = fmul <4 x float> %v1133, %v1131
  %v1135 = getelementptr float, ptr %v1054, i64 388
  %v1136 = load <4 x float>, ptr %v1135, align 4
  %v1137 = fmul <4 x float> %v1136, %v1131
  %v1138 = add i64 %v1046, 7
  %v1139 = getelementptr float, ptr %scratch, i64 11968
  %v1140 = getelementptr float, ptr %v1139, i64 %v1138
  %v1141 = load float, ptr %v1140, align 4
  %v1142 = insertelement <4 x float> poison, float %v1141, i64 0
  %v1143 = shufflevector <4 x float> %v1142, <4 x float> poison, <4 x i32> zeroinitializer
  %v1144 = getelementptr float, ptr %v1054, i64 448
  %v1145 = load <4 x float>, ptr %v1144, align 4
  %v1146 = fmul <4 x float> %v1145, %v1143
  %v1147 = getelementptr float, ptr %v1054, i64 452
  %v1148 = load <4 x float>, ptr %v1147, align 4
  %v1149 = fmul <4 x float> %v1148, %v1143
  br label %out_keys.19.head
out_keys.19.head:
  %out_keys.19 = phi i64 [ 0, %out_rows.18.body ], [ %v1229, %out_keys.19.body ]
  %v1150 = phi <4 x float> [ %v1062, %out_rows.18.body ], [ %v1178, %out_keys.19.body ]
  %v1151 = phi <4 x float> [ %v1065, %out_rows.18.body ], [ %v1179, %out_keys.19.body ]
  %v1152 = phi <4 x float> [ %v1074, %out_rows.18.body ], [ %v1185, %out_keys.19.body ]
  %v1153 = phi <4 x float> [ %v1077, %out_rows.18.body ], [ %v1186, %out_keys.19.body ]
  %v1154 = phi <4 x float> [ %v1086, %out_rows.18.body ], [ %v1192, %out_keys.19.body ]
  %v1155 = phi <4 x float> [ %v1089, %out_rows.18.body ], [ %v1193, %out_keys.19.body ]
  %v1156 = phi <4 x float> [ %v1098, %out_rows.18.body ], [ %v1199, %out_keys.19.body ]
  %v1157 = phi <4 x float> [ %v1101, %out_rows.18.body ], [ %v1200, %out_keys.19.body ]
  %v1158 = phi <4 x float> [ %v1110, %out_rows.18.body ], [ %v1206, %out_keys.19.body ]
  %v1159 = phi <4 x float> [ %v1113, %out_rows.18.body ], [ %v1207, %out_keys.19.body ]
  %v1160 = phi <4 x float> [ %v1122, %out_rows.18.body ], [ %v1213, %out_keys.19.body ]
  %v1161 = phi <4 x float> [ %v1125, %out_rows.18.body ], [ %v1214, %out_keys.19.body ]
  %v1162 = phi <4 x float> [ %v1134, %out_rows.18.body ], [ %v1220, %out_keys.19.body ]
  %v1163 = phi <4 x float> [ %v1137, %out_rows.18.body ], [ %v1221, %out_keys.19.body ]
  %v1164 = phi <4 x float> [ %v1146, %out_rows.18.body ], [ %v1227, %out_keys.19.body ]
  %v1165 = phi <4 x float> [ %v1149, %out_rows.18.body ], [ %v1228, %out_keys.19.body ]
  %v1166 = icmp slt i64 %out_keys.19, %v144
  br i1 %v1166, label %out_keys.19.body, label %out_keys.19.end
out_keys.19.body:
  %v1167 = mul i64 %out_keys.19, 64
  %v1168 = getelementptr float, ptr %v1044, i64 %v1167
  %v1169 = load <4 x float>, ptr %v1168, align 4
  %v1170 = mul i64 %out_keys.19, 64
  %v1171 = getelementptr float, ptr %v1044, i64 %v1170
  %v1172 = getelementptr float, ptr %v1171, i64 4
  %v1173 = load <4 x float>, ptr %v1172, align 4
  %v1174 = getelementptr float, ptr %v1050, i64 %out_keys.19
  %v1175 = load float, ptr %v1174, align 4
  %v1176 = insertelement <4 x float> poison, float %v1175, i64 0
  %v1177 = shufflevector <4 x float> %v1176, <4 x float> poison, <4 x i32> zeroinitializer
  %v1178 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1177, <4 x float> %v1169, <4 x float> %v1150)
  %v1179 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1177, <4 x float> %v1173, <4 x float> %v1151)
  %v1180 = getelementptr float, ptr %v1050, i64 %out_keys.19
  %v1181 = getelementptr float, ptr %v1180, i64 32
  %v1182 = load float, ptr %v1181, align 4
  %v1183 = insertelement <4 x float> poison, float %v1182, i64 0
  %v1184 = shufflevector <4 x float> %v1183, <4 x float> poison, <4 x i32> zeroinitializer
  %v1185 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1184, <4 x float> %v1169, <4 x float> %v1152)
  %v1186 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1184, <4 x float> %v1173, <4 x float> %v1153)
  %v1187 = getelementptr float, ptr %v1050, i64 %out_keys.19
  %v1188 = getelementptr float, ptr %v1187, i64 64
  %v1189 = load float, ptr %v1188, align 4
  %v1190 = insertelement <4 x float> poison, float %v1189, i64 0
  %v1191 = shufflevector <4 x float> %v1190, <4 x float> poison, <4 x i32> zeroinitializer
  %v1192 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1191, <4 x float> %v1169, <4 x float> %v1154)
  %v1193 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1191, <4 x float> %v1173, <4 x float> %v1155)
  %v1194 = getelementptr float, ptr %v1050, i64 %out_keys.19
  %v1195 = getelementptr float, ptr %v1194, i64 96
  %v1196 = load float, ptr %v1195, align 4
  %v1197 = insertelement <4 x float> poison, float %v1196, i64 0
  %v1198 = shufflevector <4 x float> %v1197, <4 x float> poison, <4 x i32> zeroinitializer
  %v1199 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1198, <4 x float> %v1169, <4 x float> %v1156)
  %v1200 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1198, <4 x float> %v1173, <4 x float> %v1157)
  %v1201 = getelementptr float, ptr %v1050, i64 %out_keys.19
  %v1202 = getelementptr float, ptr %v1201, i64 128
  %v1203 = load float, ptr %v1202, align 4
  %v1204 = insertelement <4 x float> poison, float %v1203, i64 0
  %v1205 = shufflevector <4 x float> %v1204, <4 x float> poison, <4 x i32> zeroinitializer
  %v1206 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1205, <4 x float> %v1169, <4 x float> %v1158)
  %v1207 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1205, <4 x float> %v1173, <4 x float> %v1159)
  %v1208 = getelementptr float, ptr %v1050, i64 %out_keys.19
  %v1209 = getelementptr float, ptr %v1208, i64 160
  %v1210 = load float, ptr %v1209, align 4
  %v1211 = insertelement <4 x float> poison, float %v1210, i64 0
  %v1212 = shufflevector <4 x float> %v1211, <4 x float> poison, <4 x i32> zeroinitializer
  %v1213 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1212, <4 x float> %v1169, <4 x float> %v1160)
  %v1214 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1212, <4 x float> %v1173, <4 x float> %v1161)
  %v1215 = getelementptr float, ptr %v1050, i64 %out_keys.19
  %v1216 = getelementptr float, ptr %v1215, i64 192
  %v1217 = load float, ptr %v1216, align 4
  %v1218 = insertelement <4 x float> poison, float %v1217, i64 0
  %v1219 = shufflevector <4 x float> %v1218, <4 x float> poison, <4 x i32> zeroinitializer
  %v1220 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1219, <4 x float> %v1169, <4 x float> %v1162)
  %v1221 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1219, <4 x float> %v1173, <4 x float> %v1163)
  %v1222 = getelementptr float, ptr %v1050, i64 %out_keys.19
  %v1223 = getelementptr float, ptr %v1222, i64 224
  %v1224 = load float, ptr %v1223, align 4
  %v1225 = insertelement <4 x float> poison, float %v1224, i64 0
  %v1226 = shufflevector <4 x float> %v1225, <4 x float> poison, <4 x i32> zeroinitializer
  %v1227 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1226, <4 x float> %v1169, <4 x float> %v1164)
  %v1228 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1226, <4 x float> %v1173, <4 x float> %v1165)
  %v1229 = add i64 %out_keys.19, 1
  br label %out_keys.19.head
out_keys.19.end:
  store <4 x float> %v1150, ptr %v1054, align 4
  %v1230 = getelementptr float, ptr %v1054, i64 4
  store <4 x float> %v1151, ptr %v1230, align 4
  %v1231 = getelementptr float, ptr %v1054, i64 64
  store <4 x float> %v1152, ptr %v1231, align 4
  %v1232 = getelementptr float, ptr %v1054, i64 68
  store <4 x float> %v1153, ptr %v1232, align 4
  %v1233 = getelementptr float, ptr %v1054, i64 128
  store <4 x float> %v1154, ptr %v1233, align 4
  %v1234 = getelementptr float, ptr %v1054, i64 132
  store <4 x float> %v1155, ptr %v1234, align 4
  %v1235 = getelementptr float, ptr %v1054, i64 192
  store <4 x float> %v1156, ptr %v1235, align 4
  %v1236 = getelementptr float, ptr %v1054, i64 196
  store <4 x float> %v1157, ptr %v1236, align 4
  %v1237 = getelementptr float, ptr %v1054, i64 256
  store <4 x float> %v1158, ptr %v1237, align 4
  %v1238 = getelementptr float, ptr %v1054, i64 260
  store <4 x float> %v1159, ptr %v1238, align 4
  %v1239 = getelementptr float, ptr %v1054, i64 320
  store <4 x float> %v1160, ptr %v1239, align 4
  %v1240 = getelementptr float, ptr %v1054, i64 324
  store <4 x float> %v1161, ptr %v1240, align 4
  %v1241 = getelementptr float, ptr %v1054, i64 384
  store <4 x float> %v1162, ptr %v1241, align 4
  %v1242 = getelementptr float, ptr %v1054, i64 388
  store <4 x float> %v1163, ptr %v1242, align 4
  %v1243 = getelementptr float, ptr %v1054, i64 448
  store <4 x float> %v1164, ptr %v1243, align 4
  %v1244 = getelementptr float, ptr %v1054, i64 452
  store <4 x float> %v1165, ptr %v1244, align 4
  %v1245 = add i64 %out_rows.18, 1
  br label %out_rows.18.head
out_rows.18.end:
  %v1246 = add i64 %out_columns.17, 8
  br label %out_columns.17.head
out_columns.17.end:
  %v1247 = add i64 %kv_tile.4, 32
  br label %kv_tile.4.head
kv_tile.4.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.20.head
result_row.20.head:
  %result_row.20 = phi i64 [ 0, %kv_tile.4.end ], [ %v1278, %lse.22.end ]
  %v1248 = icmp slt i64 %result_row.20, %v78
  br i1 %v1248, label %result_row.20.body, label %result_row.20.end
result_row.20.body:
  %v1249 = getelementptr float, ptr %scratch, i64 11872
  %v1250 = getelementptr float, ptr %v1249, i64 %result_row.20
  %v1251 = load float, ptr %v1250, align 4
  %v1252 = fdiv float 0x3FF0000000000000, %v1251
  %v1253 = fcmp oeq float %v1251, 0x0000000000000000
  %v1254 = select i1 %v1253, float 0x0000000000000000, float %v1252
  %v1255 = add i64 %v13, %result_row.20
  %v1256 = mul i64 %v1255, %v56
  %v1257 = getelementptr half, ptr %v60, i64 %v1256
  br label %result_depth.21.head
result_depth.21.head:
  %result_depth.21 = phi i64 [ 0, %result_row.20.body ], [ %v1269, %result_depth.21.body ]
  %v1258 = icmp slt i64 %result_depth.21, 64
  br i1 %v1258, label %result_depth.21.body, label %result_depth.21.end
result_depth.21.body:
  %v1259 = getelementptr float, ptr %scratch, i64 8704
  %v1260 = mul i64 %result_row.20, 64
  %v1261 = add i64 %v1260, %result_depth.21
  %v1262 = getelementptr float, ptr %v1259, i64 %v1261
  %v1263 = load <4 x float>, ptr %v1262, align 4
  %v1264 = insertelement <4 x float> poison, float %v1254, i64 0
  %v1265 = shufflevector <4 x float> %v1264, <4 x float> poison, <4 x i32> zeroinitializer
  %v1266 = getelementptr half, ptr %v1257, i64 %result_depth.21
  %v1267 = fmul <4 x float> %v1263, %v1265
  %v1268 = fptrunc <4 x float> %v1267 to <4 x half>
  store <4 x half> %v1268, ptr %v1266, align 2
  %v1269 = add i64 %result_depth.21, 4
  br label %result_depth.21.head
result_depth.21.end:
  br i1 %v63, label %lse.22.then, label %lse.22.end
lse.22.then:
  %v1270 = getelementptr float, ptr %scratch, i64 11776
  %v1271 = getelementptr float, ptr %v1270, i64 %result_row.20
  %v1272 = load float, ptr %v1271, align 4
  %v1273 = mul i64 %v1255, %v71
  %v1274 = getelementptr float, ptr %v75, i64 %v1273
  %v1275 = call float @llvm.log.f32(float %v1251)
  %v1276 = fmul float %v1272, 0x3FE62E4300000000
  %v1277 = fadd float %v1276, %v1275
  store float %v1277, ptr %v1274, align 4
  br label %lse.22.end
lse.22.end:
  %v1278 = add i64 %result_row.20, 1
  br label %result_row.20.head
result_row.20.end:
  ret void
}

declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-features"="+neon,+fullfp16" }
