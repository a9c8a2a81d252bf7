; flash_cpu rows=8 tile_kv=32 tile_q=48 vectors=2 for aarch64
; problem: f16 head_dim=64 head_dim_v=64 q_heads=8 kv_heads=2 scale=0.125 mask=[kv <= pos]
; FlashAttention-2 (arXiv 2307.08691, Algorithm 1); one task is one tile of query rows.
target triple = "aarch64-unknown-linux-gnu"

define void @flash_cpu_rows8_tile_kv32_tile_q48_vectors2(ptr noalias nocapture readonly %args, i64 %task, ptr noalias nocapture %scratch) #0 {
entry:
  ; task -> (batch, heads, tile of rows); tiles fastest, last tile first
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
  %v10 = sdiv i64 %v9, 8
  %v11 = srem i64 %v9, 8
  %v12 = sdiv i64 %v11, 4
  %v13 = mul i64 %v8, 48
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
  %v34 = mul i64 %v10, %v28
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
  %v46 = mul i64 %v10, %v40
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
  %v57 = mul i64 %v11, %v54
  %v58 = mul i64 %v10, %v52
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
  %v72 = mul i64 %v11, %v69
  %v73 = mul i64 %v10, %v67
  %v74 = add i64 %v73, %v72
  %v75 = getelementptr float, ptr %v65, i64 %v74
  %v76 = sub i64 %v1, %v13
  %v77 = icmp slt i64 %v76, 48
  %v78 = select i1 %v77, i64 %v76, i64 48
  %v79 = add i64 %v78, 7
  %v80 = sdiv i64 %v79, 8
  %v81 = trunc i64 %v10 to i32
  %v82 = trunc i64 %v11 to i32
  %v83 = trunc i64 %v12 to i32
  %v84 = trunc i64 %v1 to i32
  %v85 = trunc i64 %v3 to i32
  %v86 = sext i32 %v85 to i64
  %v87 = sext i32 %v84 to i64
  %v88 = add i64 %v13, %v78
  %v89 = sub i64 %v88, 1
  %v90 = add i64 %v89, %v86
  %v91 = sub i64 %v90, %v87
  %v92 = add i64 %v91, 1
  %v93 = add i64 %v89, %v86
  %v94 = sub i64 %v93, %v87
  %v95 = add i64 %v13, %v86
  %v96 = sub i64 %v95, %v87
  ; query rows -> f32, scaled (in f64: any finite scale is exact)
  %v97 = mul i64 %v80, 8
  br label %query.0.head
query.0.head:
  %query.0 = phi i64 [ 0, %entry ], [ %v117, %query_depth.1.end ]
  %v98 = icmp slt i64 %query.0, %v97
  br i1 %v98, label %query.0.body, label %query.0.end
query.0.body:
  %v99 = sub i64 %v1, 1
  %v100 = add i64 %v13, %query.0
  %v101 = icmp slt i64 %v100, %v99
  %v102 = select i1 %v101, i64 %v100, i64 %v99
  %v103 = mul i64 %v102, %v20
  %v104 = getelementptr half, ptr %v24, i64 %v103
  br label %query_depth.1.head
query_depth.1.head:
  %query_depth.1 = phi i64 [ 0, %query.0.body ], [ %v116, %query_depth.1.body ]
  %v105 = icmp slt i64 %query_depth.1, 64
  br i1 %v105, label %query_depth.1.body, label %query_depth.1.end
query_depth.1.body:
  %v106 = getelementptr half, ptr %v104, i64 %query_depth.1
  %v107 = load <4 x half>, ptr %v106, align 2
  %v108 = fpext <4 x half> %v107 to <4 x float>
  %v109 = add i64 %query_depth.1, 0
  %v110 = mul i64 %query.0, 64
  %v111 = add i64 %v110, %v109
  %v112 = getelementptr float, ptr %scratch, i64 %v111
  %v113 = fpext <4 x float> %v108 to <4 x double>
  %v114 = fmul <4 x double> %v113, splat (double 0x3FC71547652B82FE)
  %v115 = fptrunc <4 x double> %v114 to <4 x float>
  store <4 x float> %v115, ptr %v112, align 4
  %v116 = add i64 %query_depth.1, 4
  br label %query_depth.1.head
query_depth.1.end:
  %v117 = add i64 %query.0, 1
  br label %query.0.head
query.0.end:
  ; running maximum -inf, sum 0, accumulators 0
  %v118 = mul i64 %v80, 8
  br label %clear.2.head
clear.2.head:
  %clear.2 = phi i64 [ 0, %query.0.end ], [ %v124, %clear.2.body ]
  %v119 = icmp slt i64 %clear.2, %v118
  br i1 %v119, label %clear.2.body, label %clear.2.end
clear.2.body:
  %v120 = getelementptr float, ptr %scratch, i64 10496
  %v121 = getelementptr float, ptr %v120, i64 %clear.2
  store <4 x float> splat (float 0xFFF0000000000000), ptr %v121, align 4
  %v122 = getelementptr float, ptr %scratch, i64 10544
  %v123 = getelementptr float, ptr %v122, i64 %clear.2
  store <4 x float> splat (float 0x0000000000000000), ptr %v123, align 4
  %v124 = add i64 %clear.2, 4
  br label %clear.2.head
clear.2.end:
  %v125 = mul i64 %v80, 512
  br label %clear_out.3.head
clear_out.3.head:
  %clear_out.3 = phi i64 [ 0, %clear.2.end ], [ %v129, %clear_out.3.body ]
  %v126 = icmp slt i64 %clear_out.3, %v125
  br i1 %v126, label %clear_out.3.body, label %clear_out.3.end
clear_out.3.body:
  %v127 = getelementptr float, ptr %scratch, i64 7424
  %v128 = getelementptr float, ptr %v127, i64 %clear_out.3
  store <4 x float> splat (float 0x0000000000000000), ptr %v128, align 4
  %v129 = add i64 %clear_out.3, 4
  br label %clear_out.3.head
clear_out.3.end:
  %v130 = icmp slt i64 0, %v3
  %v131 = select i1 %v130, i64 0, i64 %v3
  %v132 = icmp sgt i64 %v131, 0
  %v133 = select i1 %v132, i64 %v131, i64 0
  %v134 = icmp slt i64 %v92, %v3
  %v135 = select i1 %v134, i64 %v92, i64 %v3
  %v136 = icmp sgt i64 %v135, %v133
  %v137 = select i1 %v136, i64 %v135, i64 %v133
  br label %kv_tile.4.head
kv_tile.4.head:
  %kv_tile.4 = phi i64 [ %v133, %clear_out.3.end ], [ %v1840, %row_block.9.end ]
  %v138 = icmp slt i64 %kv_tile.4, %v137
  br i1 %v138, label %kv_tile.4.body, label %kv_tile.4.end
kv_tile.4.body:
  %v139 = sub i64 %v137, %kv_tile.4
  %v140 = icmp slt i64 %v139, 32
  %v141 = select i1 %v140, i64 %v139, i64 32
  ; keys -> f32, transposed to depth-major panels
  %v142 = add i64 %v141, 7
  %v143 = sdiv i64 %v142, 8
  br label %key_panel.5.head
key_panel.5.head:
  %key_panel.5 = phi i64 [ 0, %kv_tile.4.body ], [ %v317, %key_depth.7.end ]
  %v144 = icmp slt i64 %key_panel.5, %v143
  br i1 %v144, label %key_panel.5.body, label %key_panel.5.end
key_panel.5.body:
  %v145 = mul i64 %key_panel.5, 8
  %v146 = add i64 %kv_tile.4, %v145
  %v147 = add i64 %v146, 0
  %v148 = sub i64 %v3, 1
  %v149 = icmp slt i64 %v147, %v148
  %v150 = select i1 %v149, i64 %v147, i64 %v148
  %v151 = mul i64 %v150, %v32
  %v152 = getelementptr half, ptr %v36, i64 %v151
  %v153 = mul i64 %key_panel.5, 8
  %v154 = add i64 %kv_tile.4, %v153
  %v155 = add i64 %v154, 1
  %v156 = sub i64 %v3, 1
  %v157 = icmp slt i64 %v155, %v156
  %v158 = select i1 %v157, i64 %v155, i64 %v156
  %v159 = mul i64 %v158, %v32
  %v160 = getelementptr half, ptr %v36, i64 %v159
  %v161 = mul i64 %key_panel.5, 8
  %v162 = add i64 %kv_tile.4, %v161
  %v163 = add i64 %v162, 2
  %v164 = sub i64 %v3, 1
  %v165 = icmp slt i64 %v163, %v164
  %v166 = select i1 %v165, i64 %v163, i64 %v164
  %v167 = mul i64 %v166, %v32
  %v168 = getelementptr half, ptr %v36, i64 %v167
  %v169 = mul i64 %key_panel.5, 8
  %v170 = add i64 %kv_tile.4, %v169
  %v171 = add i64 %v170, 3
  %v172 = sub i64 %v3, 1
  %v173 = icmp slt i64 %v171, %v172
  %v174 = select i1 %v173, i64 %v171, i64 %v172
  %v175 = mul i64 %v174, %v32
  %v176 = getelementptr half, ptr %v36, i64 %v175
  br label %key_depth.6.head
key_depth.6.head:
  %key_depth.6 = phi i64 [ 0, %key_panel.5.body ], [ %v230, %key_depth.6.body ]
  %v177 = icmp slt i64 %key_depth.6, 64
  br i1 %v177, label %key_depth.6.body, label %key_depth.6.end
key_depth.6.body:
  %v178 = getelementptr half, ptr %v152, i64 %key_depth.6
  %v179 = load <4 x half>, ptr %v178, align 2
  %v180 = fpext <4 x half> %v179 to <4 x float>
  %v181 = getelementptr half, ptr %v160, i64 %key_depth.6
  %v182 = load <4 x half>, ptr %v181, align 2
  %v183 = fpext <4 x half> %v182 to <4 x float>
  %v184 = getelementptr half, ptr %v168, i64 %key_depth.6
  %v185 = load <4 x half>, ptr %v184, align 2
  %v186 = fpext <4 x half> %v185 to <4 x float>
  %v187 = getelementptr half, ptr %v176, i64 %key_depth.6
  %v188 = load <4 x half>, ptr %v187, align 2
  %v189 = fpext <4 x half> %v188 to <4 x float>
  %v190 = shufflevector <4 x float> %v180, <4 x float> %v183, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v191 = shufflevector <4 x float> %v186, <4 x float> %v189, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v192 = shufflevector <4 x float> %v180, <4 x float> %v183, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v193 = shufflevector <4 x float> %v186, <4 x float> %v189, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v194 = shufflevector <4 x float> %v190, <4 x float> %v191, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v195 = shufflevector <4 x float> %v190, <4 x float> %v191, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v196 = shufflevector <4 x float> %v192, <4 x float> %v193, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v197 = shufflevector <4 x float> %v192, <4 x float> %v193, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v198 = add i64 %key_depth.6, 0
  %v199 = mul i64 %key_panel.5, 64
  %v200 = add i64 %v199, 0
  %v201 = add i64 %v200, %v198
  %v202 = getelementptr float, ptr %scratch, i64 3072
  %v203 = mul i64 %v201, 8
  %v204 = add i64 %v203, 0
  %v205 = getelementptr float, ptr %v202, i64 %v204
  store <4 x float> %v194, ptr %v205, align 4
  %v206 = add i64 %key_depth.6, 1
  %v207 = mul i64 %key_panel.5, 64
  %v208 = add i64 %v207, 0
  %v209 = add i64 %v208, %v206
  %v210 = getelementptr float, ptr %scratch, i64 3072
  %v211 = mul i64 %v209, 8
  %v212 = add i64 %v211, 0
  %v213 = getelementptr float, ptr %v210, i64 %v212
  store <4 x float> %v195, ptr %v213, align 4
  %v214 = add i64 %key_depth.6, 2
  %v215 = mul i64 %key_panel.5, 64
  %v216 = add i64 %v215, 0
  %v217 = add i64 %v216, %v214
  %v218 = getelementptr float, ptr %scratch, i64 3072
  %v219 = mul i64 %v217, 8
  %v220 = add i64 %v219, 0
  %v221 = getelementptr float, ptr %v218, i64 %v220
  store <4 x float> %v196, ptr %v221, align 4
  %v222 = add i64 %key_depth.6, 3
  %v223 = mul i64 %key_panel.5, 64
  %v224 = add i64 %v223, 0
  %v225 = add i64 %v224, %v222
  %v226 = getelementptr float, ptr %scratch, i64 3072
  %v227 = mul i64 %v225, 8
  %v228 = add i64 %v227, 0
  %v229 = getelementptr float, ptr %v226, i64 %v228
  store <4 x float> %v197, ptr %v229, align 4
  %v230 = add i64 %key_depth.6, 4
  br label %key_depth.6.head
key_depth.6.end:
  %v231 = mul i64 %key_panel.5, 8
  %v232 = add i64 %kv_tile.4, %v231
  %v233 = add i64 %v232, 4
  %v234 = sub i64 %v3, 1
  %v235 = icmp slt i64 %v233, %v234
  %v236 = select i1 %v235, i64 %v233, i64 %v234
  %v237 = mul i64 %v236, %v32
  %v238 = getelementptr half, ptr %v36, i64 %v237
  %v239 = mul i64 %key_panel.5, 8
  %v240 = add i64 %kv_tile.4, %v239
  %v241 = add i64 %v240, 5
  %v242 = sub i64 %v3, 1
  %v243 = icmp slt i64 %v241, %v242
  %v244 = select i1 %v243, i64 %v241, i64 %v242
  %v245 = mul i64 %v244, %v32
  %v246 = getelementptr half, ptr %v36, i64 %v245
  %v247 = mul i64 %key_panel.5, 8
  %v248 = add i64 %kv_tile.4, %v247
  %v249 = add i64 %v248, 6
  %v250 = sub i64 %v3, 1
  %v251 = icmp slt i64 %v249, %v250
  %v252 = select i1 %v251, i64 %v249, i64 %v250
  %v253 = mul i64 %v252, %v32
  %v254 = getelementptr half, ptr %v36, i64 %v253
  %v255 = mul i64 %key_panel.5, 8
  %v256 = add i64 %kv_tile.4, %v255
  %v257 = add i64 %v256, 7
  %v258 = sub i64 %v3, 1
  %v259 = icmp slt i64 %v257, %v258
  %v260 = select i1 %v259, i64 %v257, i64 %v258
  %v261 = mul i64 %v260, %v32
  %v262 = getelementptr half, ptr %v36, i64 %v261
  br label %key_depth.7.head
key_depth.7.head:
  %key_depth.7 = phi i64 [ 0, %key_depth.6.end ], [ %v316, %key_depth.7.body ]
  %v263 = icmp slt i64 %key_depth.7, 64
  br i1 %v263, label %key_depth.7.body, label %key_depth.7.end
key_depth.7.body:
  %v264 = getelementptr half, ptr %v238, i64 %key_depth.7
  %v265 = load <4 x half>, ptr %v264, align 2
  %v266 = fpext <4 x half> %v265 to <4 x float>
  %v267 = getelementptr half, ptr %v246, i64 %key_depth.7
  %v268 = load <4 x half>, ptr %v267, align 2
  %v269 = fpext <4 x half> %v268 to <4 x float>
  %v270 = getelementptr half, ptr %v254, i64 %key_depth.7
  %v271 = load <4 x half>, ptr %v270, align 2
  %v272 = fpext <4 x half> %v271 to <4 x float>
  %v273 = getelementptr half, ptr %v262, i64 %key_depth.7
  %v274 = load <4 x half>, ptr %v273, align 2
  %v275 = fpext <4 x half> %v274 to <4 x float>
  %v276 = shufflevector <4 x float> %v266, <4 x float> %v269, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v277 = shufflevector <4 x float> %v272, <4 x float> %v275, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v278 = shufflevector <4 x float> %v266, <4 x float> %v269, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v279 = shufflevector <4 x float> %v272, <4 x float> %v275, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v280 = shufflevector <4 x float> %v276, <4 x float> %v277, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v281 = shufflevector <4 x float> %v276, <4 x float> %v277, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v282 = shufflevector <4 x float> %v278, <4 x float> %v279, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v283 = shufflevector <4 x float> %v278, <4 x float> %v279, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v284 = add i64 %key_depth.7, 0
  %v285 = mul i64 %key_panel.5, 64
  %v286 = add i64 %v285, 0
  %v287 = add i64 %v286, %v284
  %v288 = getelementptr float, ptr %scratch, i64 3072
  %v289 = mul i64 %v287, 8
  %v290 = add i64 %v289, 4
  %v291 = getelementptr float, ptr %v288, i64 %v290
  store <4 x float> %v280, ptr %v291, align 4
  %v292 = add i64 %key_depth.7, 1
  %v293 = mul i64 %key_panel.5, 64
  %v294 = add i64 %v293, 0
  %v295 = add i64 %v294, %v292
  %v296 = getelementptr float, ptr %scratch, i64 3072
  %v297 = mul i64 %v295, 8
  %v298 = add i64 %v297, 4
  %v299 = getelementptr float, ptr %v296, i64 %v298
  store <4 x float> %v281, ptr %v299, align 4
  %v300 = add i64 %key_depth.7, 2
  %v301 = mul i64 %key_panel.5, 64
  %v302 = add i64 %v301, 0
  %v303 = add i64 %v302, %v300
  %v304 = getelementptr float, ptr %scratch, i64 3072
  %v305 = mul i64 %v303, 8
  %v306 = add i64 %v305, 4
  %v307 = getelementptr float, ptr %v304, i64 %v306
  store <4 x float> %v282, ptr %v307, align 4
  %v308 = add i64 %key_depth.7, 3
  %v309 = mul i64 %key_panel.5, 64
  %v310 = add i64 %v309, 0
  %v311 = add i64 %v310, %v308
  %v312 = getelementptr float, ptr %scratch, i64 3072
  %v313 = mul i64 %v311, 8
  %v314 = add i64 %v313, 4
  %v315 = getelementptr float, ptr %v312, i64 %v314
  store <4 x float> %v283, ptr %v315, align 4
  %v316 = add i64 %key_depth.7, 4
  br label %key_depth.7.head
key_depth.7.end:
  %v317 = add i64 %key_panel.5, 1
  br label %key_panel.5.head
key_panel.5.end:
  ; values -> f32, in panels of as many columns as the micro-kernel has
  br label %value_row.8.head
value_row.8.head:
  %value_row.8 = phi i64 [ 0, %key_panel.5.end ], [ %v409, %value_row.8.body ]
  %v318 = icmp slt i64 %value_row.8, %v141
  br i1 %v318, label %value_row.8.body, label %value_row.8.end
value_row.8.body:
  %v319 = add i64 %kv_tile.4, %value_row.8
  %v320 = mul i64 %v319, %v44
  %v321 = getelementptr half, ptr %v48, i64 %v320
  %v322 = mul i64 %value_row.8, 8
  %v323 = add i64 %v322, 0
  %v324 = getelementptr float, ptr %scratch, i64 5376
  %v325 = getelementptr float, ptr %v324, i64 %v323
  %v326 = load <4 x half>, ptr %v321, align 2
  %v327 = fpext <4 x half> %v326 to <4 x float>
  store <4 x float> %v327, ptr %v325, align 4
  %v328 = getelementptr float, ptr %v325, i64 4
  %v329 = getelementptr half, ptr %v321, i64 4
  %v330 = load <4 x half>, ptr %v329, align 2
  %v331 = fpext <4 x half> %v330 to <4 x float>
  store <4 x float> %v331, ptr %v328, align 4
  %v332 = mul i64 %value_row.8, 8
  %v333 = add i64 %v332, 256
  %v334 = getelementptr float, ptr %scratch, i64 5376
  %v335 = getelementptr float, ptr %v334, i64 %v333
  %v336 = getelementptr half, ptr %v321, i64 8
  %v337 = load <4 x half>, ptr %v336, align 2
  %v338 = fpext <4 x half> %v337 to <4 x float>
  store <4 x float> %v338, ptr %v335, align 4
  %v339 = getelementptr float, ptr %v335, i64 4
  %v340 = getelementptr half, ptr %v321, i64 12
  %v341 = load <4 x half>, ptr %v340, align 2
  %v342 = fpext <4 x half> %v341 to <4 x float>
  store <4 x float> %v342, ptr %v339, align 4
  %v343 = mul i64 %value_row.8, 8
  %v344 = add i64 %v343, 512
  %v345 = getelementptr float, ptr %scratch, i64 5376
  %v346 = getelementptr float, ptr %v345, i64 %v344
  %v347 = getelementptr half, ptr %v321, i64 16
  %v348 = load <4 x half>, ptr %v347, align 2
  %v349 = fpext <4 x half> %v348 to <4 x float>
  store <4 x float> %v349, ptr %v346, align 4
  %v350 = getelementptr float, ptr %v346, i64 4
  %v351 = getelementptr half, ptr %v321, i64 20
  %v352 = load <4 x half>, ptr %v351, align 2
  %v353 = fpext <4 x half> %v352 to <4 x float>
  store <4 x float> %v353, ptr %v350, align 4
  %v354 = mul i64 %value_row.8, 8
  %v355 = add i64 %v354, 768
  %v356 = getelementptr float, ptr %scratch, i64 5376
  %v357 = getelementptr float, ptr %v356, i64 %v355
  %v358 = getelementptr half, ptr %v321, i64 24
  %v359 = load <4 x half>, ptr %v358, align 2
  %v360 = fpext <4 x half> %v359 to <4 x float>
  store <4 x float> %v360, ptr %v357, align 4
  %v361 = getelementptr float, ptr %v357, i64 4
  %v362 = getelementptr half, ptr %v321, i64 28
  %v363 = load <4 x half>, ptr %v362, align 2
  %v364 = fpext <4 x half> %v363 to <4 x float>
  store <4 x float> %v364, ptr %v361, align 4
  %v365 = mul i64 %value_row.8, 8
  %v366 = add i64 %v365, 1024
  %v367 = getelementptr float, ptr %scratch, i64 5376
  %v368 = getelementptr float, ptr %v367, i64 %v366
  %v369 = getelementptr half, ptr %v321, i64 32
  %v370 = load <4 x half>, ptr %v369, align 2
  %v371 = fpext <4 x half> %v370 to <4 x float>
  store <4 x float> %v371, ptr %v368, align 4
  %v372 = getelementptr float, ptr %v368, i64 4
  %v373 = getelementptr half, ptr %v321, i64 36
  %v374 = load <4 x half>, ptr %v373, align 2
  %v375 = fpext <4 x half> %v374 to <4 x float>
  store <4 x float> %v375, ptr %v372, align 4
  %v376 = mul i64 %value_row.8, 8
  %v377 = add i64 %v376, 1280
  %v378 = getelementptr float, ptr %scratch, i64 5376
  %v379 = getelementptr float, ptr %v378, i64 %v377
  %v380 = getelementptr half, ptr %v321, i64 40
  %v381 = load <4 x half>, ptr %v380, align 2
  %v382 = fpext <4 x half> %v381 to <4 x float>
  store <4 x float> %v382, ptr %v379, align 4
  %v383 = getelementptr float, ptr %v379, i64 4
  %v384 = getelementptr half, ptr %v321, i64 44
  %v385 = load <4 x half>, ptr %v384, align 2
  %v386 = fpext <4 x half> %v385 to <4 x float>
  store <4 x float> %v386, ptr %v383, align 4
  %v387 = mul i64 %value_row.8, 8
  %v388 = add i64 %v387, 1536
  %v389 = getelementptr float, ptr %scratch, i64 5376
  %v390 = getelementptr float, ptr %v389, i64 %v388
  %v391 = getelementptr half, ptr %v321, i64 48
  %v392 = load <4 x half>, ptr %v391, align 2
  %v393 = fpext <4 x half> %v392 to <4 x float>
  store <4 x float> %v393, ptr %v390, align 4
  %v394 = getelementptr float, ptr %v390, i64 4
  %v395 = getelementptr half, ptr %v321, i64 52
  %v396 = load <4 x half>, ptr %v395, align 2
  %v397 = fpext <4 x half> %v396 to <4 x float>
  store <4 x float> %v397, ptr %v394, align 4
  %v398 = mul i64 %value_row.8, 8
  %v399 = add i64 %v398, 1792
  %v400 = getelementptr float, ptr %scratch, i64 5376
  %v401 = getelementptr float, ptr %v400, i64 %v399
  %v402 = getelementptr half, ptr %v321, i64 56
  %v403 = load <4 x half>, ptr %v402, align 2
  %v404 = fpext <4 x half> %v403 to <4 x float>
  store <4 x float> %v404, ptr %v401, align 4
  %v405 = getelementptr float, ptr %v401, i64 4
  %v406 = getelementptr half, ptr %v321, i64 60
  %v407 = load <4 x half>, ptr %v406, align 2
  %v408 = fpext <4 x half> %v407 to <4 x float>
  store <4 x float> %v408, ptr %v405, align 4
  %v409 = add i64 %value_row.8, 1
  br label %value_row.8.head
value_row.8.end:
  br label %row_block.9.head
row_block.9.head:
  %row_block.9 = phi i64 [ 0, %value_row.8.end ], [ %v1839, %kept.10.end ]
  %v410 = icmp slt i64 %row_block.9, %v80
  br i1 %v410, label %row_block.9.body, label %row_block.9.end
row_block.9.body:
  %v411 = mul i64 %row_block.9, 6
  %v412 = add i64 %kv_tile.4, %v411
  %v413 = add i64 %v412, 32
  %v414 = sub i64 %v3, 1
  %v415 = icmp slt i64 %v413, %v414
  %v416 = select i1 %v415, i64 %v413, i64 %v414
  %v417 = mul i64 %v416, %v32
  %v418 = getelementptr half, ptr %v36, i64 %v417
  call void @llvm.prefetch.p0(ptr %v418, i32 0, i32 2, i32 1)
  %v419 = getelementptr i8, ptr %v418, i64 64
  call void @llvm.prefetch.p0(ptr %v419, i32 0, i32 2, i32 1)
  %v420 = mul i64 %v416, %v44
  %v421 = getelementptr half, ptr %v48, i64 %v420
  call void @llvm.prefetch.p0(ptr %v421, i32 0, i32 2, i32 1)
  %v422 = getelementptr i8, ptr %v421, i64 64
  call void @llvm.prefetch.p0(ptr %v422, i32 0, i32 2, i32 1)
  %v423 = mul i64 %row_block.9, 6
  %v424 = add i64 %kv_tile.4, %v423
  %v425 = add i64 %v424, 33
  %v426 = sub i64 %v3, 1
  %v427 = icmp slt i64 %v425, %v426
  %v428 = select i1 %v427, i64 %v425, i64 %v426
  %v429 = mul i64 %v428, %v32
  %v430 = getelementptr half, ptr %v36, i64 %v429
  call void @llvm.prefetch.p0(ptr %v430, i32 0, i32 2, i32 1)
  %v431 = getelementptr i8, ptr %v430, i64 64
  call void @llvm.prefetch.p0(ptr %v431, i32 0, i32 2, i32 1)
  %v432 = mul i64 %v428, %v44
  %v433 = getelementptr half, ptr %v48, i64 %v432
  call void @llvm.prefetch.p0(ptr %v433, i32 0, i32 2, i32 1)
  %v434 = getelementptr i8, ptr %v433, i64 64
  call void @llvm.prefetch.p0(ptr %v434, i32 0, i32 2, i32 1)
  %v435 = mul i64 %row_block.9, 6
  %v436 = add i64 %kv_tile.4, %v435
  %v437 = add i64 %v436, 34
  %v438 = sub i64 %v3, 1
  %v439 = icmp slt i64 %v437, %v438
  %v440 = select i1 %v439, i64 %v437, i64 %v438
  %v441 = mul i64 %v440, %v32
  %v442 = getelementptr half, ptr %v36, i64 %v441
  call void @llvm.prefetch.p0(ptr %v442, i32 0, i32 2, i32 1)
  %v443 = getelementptr i8, ptr %v442, i64 64
  call void @llvm.prefetch.p0(ptr %v443, i32 0, i32 2, i32 1)
  %v444 = mul i64 %v440, %v44
  %v445 = getelementptr half, ptr %v48, i64 %v444
  call void @llvm.prefetch.p0(ptr %v445, i32 0, i32 2, i32 1)
  %v446 = getelementptr i8, ptr %v445, i64 64
  call void @llvm.prefetch.p0(ptr %v446, i32 0, i32 2, i32 1)
  %v447 = mul i64 %row_block.9, 6
  %v448 = add i64 %kv_tile.4, %v447
  %v449 = add i64 %v448, 35
  %v450 = sub i64 %v3, 1
  %v451 = icmp slt i64 %v449, %v450
  %v452 = select i1 %v451, i64 %v449, i64 %v450
  %v453 = mul i64 %v452, %v32
  %v454 = getelementptr half, ptr %v36, i64 %v453
  call void @llvm.prefetch.p0(ptr %v454, i32 0, i32 2, i32 1)
  %v455 = getelementptr i8, ptr %v454, i64 64
  call void @llvm.prefetch.p0(ptr %v455, i32 0, i32 2, i32 1)
  %v456 = mul i64 %v452, %v44
  %v457 = getelementptr half, ptr %v48, i64 %v456
  call void @llvm.prefetch.p0(ptr %v457, i32 0, i32 2, i32 1)
  %v458 = getelementptr i8, ptr %v457, i64 64
  call void @llvm.prefetch.p0(ptr %v458, i32 0, i32 2, i32 1)
  %v459 = mul i64 %row_block.9, 6
  %v460 = add i64 %kv_tile.4, %v459
  %v461 = add i64 %v460, 36
  %v462 = sub i64 %v3, 1
  %v463 = icmp slt i64 %v461, %v462
  %v464 = select i1 %v463, i64 %v461, i64 %v462
  %v465 = mul i64 %v464, %v32
  %v466 = getelementptr half, ptr %v36, i64 %v465
  call void @llvm.prefetch.p0(ptr %v466, i32 0, i32 2, i32 1)
  %v467 = getelementptr i8, ptr %v466, i64 64
  call void @llvm.prefetch.p0(ptr %v467, i32 0, i32 2, i32 1)
  %v468 = mul i64 %v464, %v44
  %v469 = getelementptr half, ptr %v48, i64 %v468
  call void @llvm.prefetch.p0(ptr %v469, i32 0, i32 2, i32 1)
  %v470 = getelementptr i8, ptr %v469, i64 64
  call void @llvm.prefetch.p0(ptr %v470, i32 0, i32 2, i32 1)
  %v471 = mul i64 %row_block.9, 6
  %v472 = add i64 %kv_tile.4, %v471
  %v473 = add i64 %v472, 37
  %v474 = sub i64 %v3, 1
  %v475 = icmp slt i64 %v473, %v474
  %v476 = select i1 %v475, i64 %v473, i64 %v474
  %v477 = mul i64 %v476, %v32
  %v478 = getelementptr half, ptr %v36, i64 %v477
  call void @llvm.prefetch.p0(ptr %v478, i32 0, i32 2, i32 1)
  %v479 = getelementptr i8, ptr %v478, i64 64
  call void @llvm.prefetch.p0(ptr %v479, i32 0, i32 2, i32 1)
  %v480 = mul i64 %v476, %v44
  %v481 = getelementptr half, ptr %v48, i64 %v480
  call void @llvm.prefetch.p0(ptr %v481, i32 0, i32 2, i32 1)
  %v482 = getelementptr i8, ptr %v481, i64 64
  call void @llvm.prefetch.p0(ptr %v482, i32 0, i32 2, i32 1)
  %v483 = mul i64 %row_block.9, 8
  %v484 = add i64 %v13, %v483
  %v485 = add i64 %v13, %v78
  %v486 = sub i64 %v485, 1
  %v487 = add i64 %v484, 7
  %v488 = icmp slt i64 %v487, %v486
  %v489 = select i1 %v488, i64 %v487, i64 %v486
  %v490 = add i64 %kv_tile.4, %v141
  %v491 = sub i64 %v490, 1
  %v492 = add i64 %v489, %v86
  %v493 = sub i64 %v492, %v87
  %v494 = add i64 %v493, 1
  %v495 = sub i64 %v494, %kv_tile.4
  %v496 = icmp slt i64 %v495, %v141
  %v497 = select i1 %v496, i64 %v495, i64 %v141
  %v498 = icmp sgt i64 %v497, 0
  %v499 = select i1 %v498, i64 %v497, i64 0
  %v500 = add i64 %kv_tile.4, %v141
  %v501 = icmp sle i64 %v500, 0
  %v502 = icmp eq i64 %v499, 0
  %v503 = or i1 %v502, %v501
  %v504 = add i64 %v489, %v86
  %v505 = sub i64 %v504, %v87
  %v506 = icmp slt i64 %v505, %kv_tile.4
  %v507 = or i1 %v503, %v506
  %v508 = xor i1 %v507, 1
  br i1 %v508, label %kept.10.then, label %kept.10.end
kept.10.then:
  %v509 = add i64 %v484, %v86
  %v510 = sub i64 %v509, %v87
  %v511 = icmp sle i64 %v491, %v510
  %v512 = icmp eq i64 %v499, 32
  %v513 = and i1 %v512, %v511
  ; score = query * keys
  %v514 = add i64 %v499, 7
  %v515 = sdiv i64 %v514, 8
  %v516 = mul i64 %row_block.9, 8
  %v517 = mul i64 %v516, 64
  %v518 = add i64 %v517, 0
  %v519 = getelementptr float, ptr %scratch, i64 %v518
  br label %score_panel.11.head
score_panel.11.head:
  %score_panel.11 = phi i64 [ 0, %kept.10.then ], [ %v896, %score_depth_rest.13.end ]
  %v520 = icmp slt i64 %score_panel.11, %v515
  br i1 %v520, label %score_panel.11.body, label %score_panel.11.end
score_panel.11.body:
  %v521 = mul i64 %score_panel.11, 64
  %v522 = getelementptr float, ptr %scratch, i64 3072
  %v523 = mul i64 %v521, 8
  %v524 = add i64 %v523, 0
  %v525 = getelementptr float, ptr %v522, i64 %v524
  %v526 = mul i64 %score_panel.11, 8
  %v527 = getelementptr float, ptr %scratch, i64 5120
  %v528 = getelementptr float, ptr %v527, i64 %v526
  %v529 = sdiv i64 64, 4
  %v530 = mul i64 %v529, 4
  br label %score_depth.12.head
score_depth.12.head:
  %score_depth.12 = phi i64 [ 0, %score_panel.11.body ], [ %v800, %score_depth.12.body ]
  %v531 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v749, %score_depth.12.body ]
  %v532 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v750, %score_depth.12.body ]
  %v533 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v756, %score_depth.12.body ]
  %v534 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v757, %score_depth.12.body ]
  %v535 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v763, %score_depth.12.body ]
  %v536 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v764, %score_depth.12.body ]
  %v537 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v770, %score_depth.12.body ]
  %v538 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v771, %score_depth.12.body ]
  %v539 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v777, %score_depth.12.body ]
  %v540 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v778, %score_depth.12.body ]
  %v541 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v784, %score_depth.12.body ]
  %v542 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v785, %score_depth.12.body ]
  %v543 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v791, %score_depth.12.body ]
  %v544 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v792, %score_depth.12.body ]
  %v545 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v798, %score_depth.12.body ]
  %v546 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v799, %score_depth.12.body ]
  %v547 = icmp slt i64 %score_depth.12, %v530
  br i1 %v547, label %score_depth.12.body, label %score_depth.12.end
score_depth.12.body:
  %v548 = add i64 %score_depth.12, 0
  %v549 = mul i64 %v548, 8
  %v550 = getelementptr float, ptr %v525, i64 %v549
  %v551 = load <4 x float>, ptr %v550, align 16
  %v552 = mul i64 %v548, 8
  %v553 = getelementptr float, ptr %v525, i64 %v552
  %v554 = getelementptr float, ptr %v553, i64 4
  %v555 = load <4 x float>, ptr %v554, align 16
  %v556 = getelementptr float, ptr %v519, i64 %v548
  %v557 = load float, ptr %v556, align 4
  %v558 = insertelement <4 x float> poison, float %v557, i64 0
  %v559 = shufflevector <4 x float> %v558, <4 x float> poison, <4 x i32> zeroinitializer
  %v560 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v559, <4 x float> %v551, <4 x float> %v531)
  %v561 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v559, <4 x float> %v555, <4 x float> %v532)
  %v562 = getelementptr float, ptr %v519, i64 %v548
  %v563 = getelementptr float, ptr %v562, i64 64
  %v564 = load float, ptr %v563, align 4
  %v565 = insertelement <4 x float> poison, float %v564, i64 0
  %v566 = shufflevector <4 x float> %v565, <4 x float> poison, <4 x i32> zeroinitializer
  %v567 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v566, <4 x float> %v551, <4 x float> %v533)
  %v568 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v566, <4 x float> %v555, <4 x float> %v534)
  %v569 = getelementptr float, ptr %v519, i64 %v548
  %v570 = getelementptr float, ptr %v569, i64 128
  %v571 = load float, ptr %v570, align 4
  %v572 = insertelement <4 x float> poison, float %v571, i64 0
  %v573 = shufflevector <4 x float> %v572, <4 x float> poison, <4 x i32> zeroinitializer
  %v574 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v573, <4 x float> %v551, <4 x float> %v535)
  %v575 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v573, <4 x float> %v555, <4 x float> %v536)
  %v576 = getelementptr float, ptr %v519, i64 %v548
  %v577 = getelementptr float, ptr %v576, i64 192
  %v578 = load float, ptr %v577, align 4
  %v579 = insertelement <4 x float> poison, float %v578, i64 0
  %v580 = shufflevector <4 x float> %v579, <4 x float> poison, <4 x i32> zeroinitializer
  %v581 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v580, <4 x float> %v551, <4 x float> %v537)
  %v582 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v580, <4 x float> %v555, <4 x float> %v538)
  %v583 = getelementptr float, ptr %v519, i64 %v548
  %v584 = getelementptr float, ptr %v583, i64 256
  %v585 = load float, ptr %v584, align 4
  %v586 = insertelement <4 x float> poison, float %v585, i64 0
  %v587 = shufflevector <4 x float> %v586, <4 x float> poison, <4 x i32> zeroinitializer
  %v588 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v587, <4 x float> %v551, <4 x float> %v539)
  %v589 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v587, <4 x float> %v555, <4 x float> %v540)
  %v590 = getelementptr float, ptr %v519, i64 %v548
  %v591 = getelementptr float, ptr %v590, i64 320
  %v592 = load float, ptr %v591, align 4
  %v593 = insertelement <4 x float> poison, float %v592, i64 0
  %v594 = shufflevector <4 x float> %v593, <4 x float> poison, <4 x i32> zeroinitializer
  %v595 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v594, <4 x float> %v551, <4 x float> %v541)
  %v596 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v594, <4 x float> %v555, <4 x float> %v542)
  %v597 = getelementptr float, ptr %v519, i64 %v548
  %v598 = getelementptr float, ptr %v597, i64 384
  %v599 = load float, ptr %v598, align 4
  %v600 = insertelement <4 x float> poison, float %v599, i64 0
  %v601 = shufflevector <4 x float> %v600, <4 x float> poison, <4 x i32> zeroinitializer
  %v602 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v601, <4 x float> %v551, <4 x float> %v543)
  %v603 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v601, <4 x float> %v555, <4 x float> %v544)
  %v604 = getelementptr float, ptr %v519, i64 %v548
  %v605 = getelementptr float, ptr %v604, i64 448
  %v606 = load float, ptr %v605, align 4
  %v607 = insertelement <4 x float> poison, float %v606, i64 0
  %v608 = shufflevector <4 x float> %v607, <4 x float> poison, <4 x i32> zeroinitializer
  %v609 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v608, <4 x float> %v551, <4 x float> %v545)
  %v610 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v608, <4 x float> %v555, <4 x float> %v546)
  %v611 = add i64 %score_depth.12, 1
  %v612 = mul i64 %v611, 8
  %v613 = getelementptr float, ptr %v525, i64 %v612
  %v614 = load <4 x float>, ptr %v613, align 16
  %v615 = mul i64 %v611, 8
  %v616 = getelementptr float, ptr %v525, i64 %v615
  %v617 = getelementptr float, ptr %v616, i64 4
  %v618 = load <4 x float>, ptr %v617, align 16
  %v619 = getelementptr float, ptr %v519, i64 %v611
  %v620 = load float, ptr %v619, align 4
  %v621 = insertelement <4 x float> poison, float %v620, i64 0
  %v622 = shufflevector <4 x float> %v621, <4 x float> poison, <4 x i32> zeroinitializer
  %v623 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v622, <4 x float> %v614, <4 x float> %v560)
  %v624 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v622, <4 x float> %v618, <4 x float> %v561)
  %v625 = getelementptr float, ptr %v519, i64 %v611
  %v626 = getelementptr float, ptr %v625, i64 64
  %v627 = load float, ptr %v626, align 4
  %v628 = insertelement <4 x float> poison, float %v627, i64 0
  %v629 = shufflevector <4 x float> %v628, <4 x float> poison, <4 x i32> zeroinitializer
  %v630 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v629, <4 x float> %v614, <4 x float> %v567)
  %v631 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v629, <4 x float> %v618, <4 x float> %v568)
  %v632 = getelementptr float, ptr %v519, i64 %v611
  %v633 = getelementptr float, ptr %v632, i64 128
  %v634 = load float, ptr %v633, align 4
  %v635 = insertelement <4 x float> poison, float %v634, i64 0
  %v636 = shufflevector <4 x float> %v635, <4 x float> poison, <4 x i32> zeroinitializer
  %v637 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v636, <4 x float> %v614, <4 x float> %v574)
  %v638 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v636, <4 x float> %v618, <4 x float> %v575)
  %v639 = getelementptr float, ptr %v519, i64 %v611
  %v640 = getelementptr float, ptr %v639, i64 192
  %v641 = load float, ptr %v640, align 4
  %v642 = insertelement <4 x float> poison, float %v641, i64 0
  %v643 = shufflevector <4 x float> %v642, <4 x float> poison, <4 x i32> zeroinitializer
  %v644 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v643, <4 x float> %v614, <4 x float> %v581)
  %v645 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v643, <4 x float> %v618, <4 x float> %v582)
  %v646 = getelementptr float, ptr %v519, i64 %v611
  %v647 = getelementptr float, ptr %v646, i64 256
  %v648 = load float, ptr %v647, align 4
  %v649 = insertelement <4 x float> poison, float %v648, i64 0
  %v650 = shufflevector <4 x float> %v649, <4 x float> poison, <4 x i32> zeroinitializer
  %v651 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v650, <4 x float> %v614, <4 x float> %v588)
  %v652 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v650, <4 x float> %v618, <4 x float> %v589)
  %v653 = getelementptr float, ptr %v519, i64 %v611
  %v654 = getelementptr float, ptr %v653, i64 320
  %v655 = load float, ptr %v654, align 4
  %v656 = insertelement <4 x float> poison, float %v655, i64 0
  %v657 = shufflevector <4 x float> %v656, <4 x float> poison, <4 x i32> zeroinitializer
  %v658 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v657, <4 x float> %v614, <4 x float> %v595)
  %v659 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v657, <4 x float> %v618, <4 x float> %v596)
  %v660 = getelementptr float, ptr %v519, i64 %v611
  %v661 = getelementptr float, ptr %v660, i64 384
  %v662 = load float, ptr %v661, align 4
  %v663 = insertelement <4 x float> poison, float %v662, i64 0
  %v664 = shufflevector <4 x float> %v663, <4 x float> poison, <4 x i32> zeroinitializer
  %v665 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v664, <4 x float> %v614, <4 x float> %v602)
  %v666 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v664, <4 x float> %v618, <4 x float> %v603)
  %v667 = getelementptr float, ptr %v519, i64 %v611
  %v668 = getelementptr float, ptr %v667, i64 448
  %v669 = load float, ptr %v668, align 4
  %v670 = insertelement <4 x float> poison, float %v669, i64 0
  %v671 = shufflevector <4 x float> %v670, <4 x float> poison, <4 x i32> zeroinitializer
  %v672 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v671, <4 x float> %v614, <4 x float> %v609)
  %v673 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v671, <4 x float> %v618, <4 x float> %v610)
  %v674 = add i64 %score_depth.12, 2
  %v675 = mul i64 %v674, 8
  %v676 = getelementptr float, ptr %v525, i64 %v675
  %v677 = load <4 x float>, ptr %v676, align 16
  %v678 = mul i64 %v674, 8
  %v679 = getelementptr float, ptr %v525, i64 %v678
  %v680 = getelementptr float, ptr %v679, i64 4
  %v681 = load <4 x float>, ptr %v680, align 16
  %v682 = getelementptr float, ptr %v519, i64 %v674
  %v683 = load float, ptr %v682, align 4
  %v684 = insertelement <4 x float> poison, float %v683, i64 0
  %v685 = shufflevector <4 x float> %v684, <4 x float> poison, <4 x i32> zeroinitializer
  %v686 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v685, <4 x float> %v677, <4 x float> %v623)
  %v687 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v685, <4 x float> %v681, <4 x float> %v624)
  %v688 = getelementptr float, ptr %v519, i64 %v674
  %v689 = getelementptr float, ptr %v688, i64 64
  %v690 = load float, ptr %v689, align 4
  %v691 = insertelement <4 x float> poison, float %v690, i64 0
  %v692 = shufflevector <4 x float> %v691, <4 x float> poison, <4 x i32> zeroinitializer
  %v693 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v692, <4 x float> %v677, <4 x float> %v630)
  %v694 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v692, <4 x float> %v681, <4 x float> %v631)
  %v695 = getelementptr float, ptr %v519, i64 %v674
  %v696 = getelementptr float, ptr %v695, i64 128
  %v697 = load float, ptr %v696, align 4
  %v698 = insertelement <4 x float> poison, float %v697, i64 0
  %v699 = shufflevector <4 x float> %v698, <4 x float> poison, <4 x i32> zeroinitializer
  %v700 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v699, <4 x float> %v677, <4 x float> %v637)
  %v701 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v699, <4 x float> %v681, <4 x float> %v638)
  %v702 = getelementptr float, ptr %v519, i64 %v674
  %v703 = getelementptr float, ptr %v702, i64 192
  %v704 = load float, ptr %v703, align 4
  %v705 = insertelement <4 x float> poison, float %v704, i64 0
  %v706 = shufflevector <4 x float> %v705, <4 x float> poison, <4 x i32> zeroinitializer
  %v707 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v706, <4 x float> %v677, <4 x float> %v644)
  %v708 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v706, <4 x float> %v681, <4 x float> %v645)
  %v709 = getelementptr float, ptr %v519, i64 %v674
  %v710 = getelementptr float, ptr %v709, i64 256
  %v711 = load float, ptr %v710, align 4
  %v712 = insertelement <4 x float> poison, float %v711, i64 0
  %v713 = shufflevector <4 x float> %v712, <4 x float> poison, <4 x i32> zeroinitializer
  %v714 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v713, <4 x float> %v677, <4 x float> %v651)
  %v715 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v713, <4 x float> %v681, <4 x float> %v652)
  %v716 = getelementptr float, ptr %v519, i64 %v674
  %v717 = getelementptr float, ptr %v716, i64 320
  %v718 = load float, ptr %v717, align 4
  %v719 = insertelement <4 x float> poison, float %v718, i64 0
  %v720 = shufflevector <4 x float> %v719, <4 x float> poison, <4 x i32> zeroinitializer
  %v721 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v720, <4 x float> %v677, <4 x float> %v658)
  %v722 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v720, <4 x float> %v681, <4 x float> %v659)
  %v723 = getelementptr float, ptr %v519, i64 %v674
  %v724 = getelementptr float, ptr %v723, i64 384
  %v725 = load float, ptr %v724, align 4
  %v726 = insertelement <4 x float> poison, float %v725, i64 0
  %v727 = shufflevector <4 x float> %v726, <4 x float> poison, <4 x i32> zeroinitializer
  %v728 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v727, <4 x float> %v677, <4 x float> %v665)
  %v729 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v727, <4 x float> %v681, <4 x float> %v666)
  %v730 = getelementptr float, ptr %v519, i64 %v674
  %v731 = getelementptr float, ptr %v730, i64 448
  %v732 = load float, ptr %v731, align 4
  %v733 = insertelement <4 x float> poison, float %v732, i64 0
  %v734 = shufflevector <4 x float> %v733, <4 x float> poison, <4 x i32> zeroinitializer
  %v735 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v734, <4 x float> %v677, <4 x float> %v672)
  %v736 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v734, <4 x float> %v681, <4 x float> %v673)
  %v737 = add i64 %score_depth.12, 3
  %v738 = mul i64 %v737, 8
  %v739 = getelementptr float, ptr %v525, i64 %v738
  %v740 = load <4 x float>, ptr %v739, align 16
  %v741 = mul i64 %v737, 8
  %v742 = getelementptr float, ptr %v525, i64 %v741
  %v743 = getelementptr float, ptr %v742, i64 4
  %v744 = load <4 x float>, ptr %v743, align 16
  %v745 = getelementptr float, ptr %v519, i64 %v737
  %v746 = load float, ptr %v745, align 4
  %v747 = insertelement <4 x float> poison, float %v746, i64 0
  %v748 = shufflevector <4 x float> %v747, <4 x float> poison, <4 x i32> zeroinitializer
  %v749 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v748, <4 x float> %v740, <4 x float> %v686)
  %v750 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v748, <4 x float> %v744, <4 x float> %v687)
  %v751 = getelementptr float, ptr %v519, i64 %v737
  %v752 = getelementptr float, ptr %v751, i64 64
  %v753 = load float, ptr %v752, align 4
  %v754 = insertelement <4 x float> poison, float %v753, i64 0
  %v755 = shufflevector <4 x float> %v754, <4 x float> poison, <4 x i32> zeroinitializer
  %v756 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v755, <4 x float> %v740, <4 x float> %v693)
  %v757 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v755, <4 x float> %v744, <4 x float> %v694)
  %v758 = getelementptr float, ptr %v519, i64 %v737
  %v759 = getelementptr float, ptr %v758, i64 128
  %v760 = load float, ptr %v759, align 4
  %v761 = insertelement <4 x float> poison, float %v760, i64 0
  %v762 = shufflevector <4 x float> %v761, <4 x float> poison, <4 x i32> zeroinitializer
  %v763 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v762, <4 x float> %v740, <4 x float> %v700)
  %v764 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v762, <4 x float> %v744, <4 x float> %v701)
  %v765 = getelementptr float, ptr %v519, i64 %v737
  %v766 = getelementptr float, ptr %v765, i64 192
  %v767 = load float, ptr %v766, align 4
  %v768 = insertelement <4 x float> poison, float %v767, i64 0
  %v769 = shufflevector <4 x float> %v768, <4 x float> poison, <4 x i32> zeroinitializer
  %v770 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v769, <4 x float> %v740, <4 x float> %v707)
  %v771 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v769, <4 x float> %v744, <4 x float> %v708)
  %v772 = getelementptr float, ptr %v519, i64 %v737
  %v773 = getelementptr float, ptr %v772, i64 256
  %v774 = load float, ptr %v773, align 4
  %v775 = insertelement <4 x float> poison, float %v774, i64 0
  %v776 = shufflevector <4 x float> %v775, <4 x float> poison, <4 x i32> zeroinitializer
  %v777 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v776, <4 x float> %v740, <4 x float> %v714)
  %v778 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v776, <4 x float> %v744, <4 x float> %v715)
  %v779 = getelementptr float, ptr %v519, i64 %v737
  %v780 = getelementptr float, ptr %v779, i64 320
  %v781 = load float, ptr %v780, align 4
  %v782 = insertelement <4 x float> poison, float %v781, i64 0
  %v783 = shufflevector <4 x float> %v782, <4 x float> poison, <4 x i32> zeroinitializer
  %v784 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v783, <4 x float> %v740, <4 x float> %v721)
  %v785 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v783, <4 x float> %v744, <4 x float> %v722)
  %v786 = getelementptr float, ptr %v519, i64 %v737
  %v787 = getelementptr float, ptr %v786, i64 384
  %v788 = load float, ptr %v787, align 4
  %v789 = insertelement <4 x float> poison, float %v788, i64 0
  %v790 = shufflevector <4 x float> %v789, <4 x float> poison, <4 x i32> zeroinitializer
  %v791 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v790, <4 x float> %v740, <4 x float> %v728)
  %v792 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v790, <4 x float> %v744, <4 x float> %v729)
  %v793 = getelementptr float, ptr %v519, i64 %v737
  %v794 = getelementptr float, ptr %v793, i64 448
  %v795 = load float, ptr %v794, align 4
  %v796 = insertelement <4 x float> poison, float %v795, i64 0
  %v797 = shufflevector <4 x float> %v796, <4 x float> poison, <4 x i32> zeroinitializer
  %v798 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v797, <4 x float> %v740, <4 x float> %v735)
  %v799 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v797, <4 x float> %v744, <4 x float> %v736)
  %v800 = add i64 %score_depth.12, 4
  br label %score_depth.12.head
score_depth.12.end:
  br label %score_depth_rest.13.head
score_depth_rest.13.head:
  %score_depth_rest.13 = phi i64 [ %v530, %score_depth.12.end ], [ %v880, %score_depth_rest.13.body ]
  %v801 = phi <4 x float> [ %v531, %score_depth.12.end ], [ %v829, %score_depth_rest.13.body ]
  %v802 = phi <4 x float> [ %v532, %score_depth.12.end ], [ %v830, %score_depth_rest.13.body ]
  %v803 = phi <4 x float> [ %v533, %score_depth.12.end ], [ %v836, %score_depth_rest.13.body ]
  %v804 = phi <4 x float> [ %v534, %score_depth.12.end ], [ %v837, %score_depth_rest.13.body ]
  %v805 = phi <4 x float> [ %v535, %score_depth.12.end ], [ %v843, %score_depth_rest.13.body ]
  %v806 = phi <4 x float> [ %v536, %score_depth.12.end ], [ %v844, %score_depth_rest.13.body ]
  %v807 = phi <4 x float> [ %v537, %score_depth.12.end ], [ %v850, %score_depth_rest.13.body ]
  %v808 = phi <4 x float> [ %v538, %score_depth.12.end ], [ %v851, %score_depth_rest.13.body ]
  %v809 = phi <4 x float> [ %v539, %score_depth.12.end ], [ %v857, %score_depth_rest.13.body ]
  %v810 = phi <4 x float> [ %v540, %score_depth.12.end ], [ %v858, %score_depth_rest.13.body ]
  %v811 = phi <4 x float> [ %v541, %score_depth.12.end ], [ %v864, %score_depth_rest.13.body ]
  %v812 = phi <4 x float> [ %v542, %score_depth.12.end ], [ %v865, %score_depth_rest.13.body ]
  %v813 = phi <4 x float> [ %v543, %score_depth.12.end ], [ %v871, %score_depth_rest.13.body ]
  %v814 = phi <4 x float> [ %v544, %score_depth.12.end ], [ %v872, %score_depth_rest.13.body ]
  %v815 = phi <4 x float> [ %v545, %score_depth.12.end ], [ %v878, %score_depth_rest.13.body ]
  %v816 = phi <4 x float> [ %v546, %score_depth.12.end ], [ %v879, %score_depth_rest.13.body ]
  %v817 = icmp slt i64 %score_depth_rest.13, 64
  br i1 %v817, label %score_depth_rest.13.body, label %score_depth_rest.13.end
score_depth_rest.13.body:
  %v818 = mul i64 %score_depth_rest.13, 8
  %v819 = getelementptr float, ptr %v525, i64 %v818
  %v820 = load <4 x float>, ptr %v819, align 16
  %v821 = mul i64 %score_depth_rest.13, 8
  %v822 = getelementptr float, ptr %v525, i64 %v821
  %v823 = getelementptr float, ptr %v822, i64 4
  %v824 = load <4 x float>, ptr %v823, align 16
  %v825 = getelementptr float, ptr %v519, i64 %score_depth_rest.13
  %v826 = load float, ptr %v825, align 4
  %v827 = insertelement <4 x float> poison, float %v826, i64 0
  %v828 = shufflevector <4 x float> %v827, <4 x float> poison, <4 x i32> zeroinitializer
  %v829 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v828, <4 x float> %v820, <4 x float> %v801)
  %v830 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v828, <4 x float> %v824, <4 x float> %v802)
  %v831 = getelementptr float, ptr %v519, i64 %score_depth_rest.13
  %v832 = getelementptr float, ptr %v831, i64 64
  %v833 = load float, ptr %v832, align 4
  %v834 = insertelement <4 x float> poison, float %v833, i64 0
  %v835 = shufflevector <4 x float> %v834, <4 x float> poison, <4 x i32> zeroinitializer
  %v836 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v835, <4 x float> %v820, <4 x float> %v803)
  %v837 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v835, <4 x float> %v824, <4 x float> %v804)
  %v838 = getelementptr float, ptr %v519, i64 %score_depth_rest.13
  %v839 = getelementptr float, ptr %v838, i64 128
  %v840 = load float, ptr %v839, align 4
  %v841 = insertelement <4 x float> poison, float %v840, i64 0
  %v842 = shufflevector <4 x float> %v841, <4 x float> poison, <4 x i32> zeroinitializer
  %v843 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v842, <4 x float> %v820, <4 x float> %v805)
  %v844 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v842, <4 x float> %v824, <4 x float> %v806)
  %v845 = getelementptr float, ptr %v519, i64 %score_depth_rest.13
  %v846 = getelementptr float, ptr %v845, i64 192
  %v847 = load float, ptr %v846, align 4
  %v848 = insertelement <4 x float> poison, float %v847, i64 0
  %v849 = shufflevector <4 x float> %v848, <4 x float> poison, <4 x i32> zeroinitializer
  %v850 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v849, <4 x float> %v820, <4 x float> %v807)
  %v851 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v849, <4 x float> %v824, <4 x float> %v808)
  %v852 = getelementptr float, ptr %v519, i64 %score_depth_rest.13
  %v853 = getelementptr float, ptr %v852, i64 256
  %v854 = load float, ptr %v853, align 4
  %v855 = insertelement <4 x float> poison, float %v854, i64 0
  %v856 = shufflevector <4 x float> %v855, <4 x float> poison, <4 x i32> zeroinitializer
  %v857 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v856, <4 x float> %v820, <4 x float> %v809)
  %v858 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v856, <4 x float> %v824, <4 x float> %v810)
  %v859 = getelementptr float, ptr %v519, i64 %score_depth_rest.13
  %v860 = getelementptr float, ptr %v859, i64 320
  %v861 = load float, ptr %v860, align 4
  %v862 = insertelement <4 x float> poison, float %v861, i64 0
  %v863 = shufflevector <4 x float> %v862, <4 x float> poison, <4 x i32> zeroinitializer
  %v864 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v863, <4 x float> %v820, <4 x float> %v811)
  %v865 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v863, <4 x float> %v824, <4 x float> %v812)
  %v866 = getelementptr float, ptr %v519, i64 %score_depth_rest.13
  %v867 = getelementptr float, ptr %v866, i64 384
  %v868 = load float, ptr %v867, align 4
  %v869 = insertelement <4 x float> poison, float %v868, i64 0
  %v870 = shufflevector <4 x float> %v869, <4 x float> poison, <4 x i32> zeroinitializer
  %v871 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v870, <4 x float> %v820, <4 x float> %v813)
  %v872 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v870, <4 x float> %v824, <4 x float> %v814)
  %v873 = getelementptr float, ptr %v519, i64 %score_depth_rest.13
  %v874 = getelementptr float, ptr %v873, i64 448
  %v875 = load float, ptr %v874, align 4
  %v876 = insertelement <4 x float> poison, float %v875, i64 0
  %v877 = shufflevector <4 x float> %v876, <4 x float> poison, <4 x i32> zeroinitializer
  %v878 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v877, <4 x float> %v820, <4 x float> %v815)
  %v879 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v877, <4 x float> %v824, <4 x float> %v816)
  %v880 = add i64 %score_depth_rest.13, 1
  br label %score_depth_rest.13.head
score_depth_rest.13.end:
  store <4 x float> %v801, ptr %v528, align 4
  %v881 = getelementptr float, ptr %v528, i64 4
  store <4 x float> %v802, ptr %v881, align 4
  %v882 = getelementptr float, ptr %v528, i64 32
  store <4 x float> %v803, ptr %v882, align 4
  %v883 = getelementptr float, ptr %v528, i64 36
  store <4 x float> %v804, ptr %v883, align 4
  %v884 = getelementptr float, ptr %v528, i64 64
  store <4 x float> %v805, ptr %v884, align 4
  %v885 = getelementptr float, ptr %v528, i64 68
  store <4 x float> %v806, ptr %v885, align 4
  %v886 = getelementptr float, ptr %v528, i64 96
  store <4 x float> %v807, ptr %v886, align 4
  %v887 = getelementptr float, ptr %v528, i64 100
  store <4 x float> %v808, ptr %v887, align 4
  %v888 = getelementptr float, ptr %v528, i64 128
  store <4 x float> %v809, ptr %v888, align 4
  %v889 = getelementptr float, ptr %v528, i64 132
  store <4 x float> %v810, ptr %v889, align 4
  %v890 = getelementptr float, ptr %v528, i64 160
  store <4 x float> %v811, ptr %v890, align 4
  %v891 = getelementptr float, ptr %v528, i64 164
  store <4 x float> %v812, ptr %v891, align 4
  %v892 = getelementptr float, ptr %v528, i64 192
  store <4 x float> %v813, ptr %v892, align 4
  %v893 = getelementptr float, ptr %v528, i64 196
  store <4 x float> %v814, ptr %v893, align 4
  %v894 = getelementptr float, ptr %v528, i64 224
  store <4 x float> %v815, ptr %v894, align 4
  %v895 = getelementptr float, ptr %v528, i64 228
  store <4 x float> %v816, ptr %v895, align 4
  %v896 = add i64 %score_panel.11, 1
  br label %score_panel.11.head
score_panel.11.end:
  br i1 %v513, label %full.14.then, label %full.14.else
full.14.then:
  ; scores of a full tile
  %v897 = trunc i64 %v499 to i32
  %v898 = trunc i64 %kv_tile.4 to i32
  br label %score_row.15.head
score_row.15.head:
  %score_row.15 = phi i64 [ 0, %full.14.then ], [ %v950, %score_row.15.body ]
  %v899 = icmp slt i64 %score_row.15, 8
  br i1 %v899, label %score_row.15.body, label %score_row.15.end
score_row.15.body:
  %v900 = getelementptr float, ptr %scratch, i64 5120
  %v901 = mul i64 %score_row.15, 32
  %v902 = add i64 %v901, 0
  %v903 = getelementptr float, ptr %v900, i64 %v902
  %v904 = mul i64 %row_block.9, 8
  %v905 = add i64 %v904, %score_row.15
  %v906 = add i64 %v13, %v905
  %v907 = trunc i64 %v906 to i32
  %v908 = add i32 %v907, %v85
  %v909 = sub i32 %v908, %v84
  %v910 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 0)
  %v911 = load <4 x float>, ptr %v903, align 4
  %v912 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 4)
  %v913 = getelementptr float, ptr %v903, i64 4
  %v914 = load <4 x float>, ptr %v913, align 4
  %v915 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 8)
  %v916 = getelementptr float, ptr %v903, i64 8
  %v917 = load <4 x float>, ptr %v916, align 4
  %v918 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 12)
  %v919 = getelementptr float, ptr %v903, i64 12
  %v920 = load <4 x float>, ptr %v919, align 4
  %v921 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 16)
  %v922 = getelementptr float, ptr %v903, i64 16
  %v923 = load <4 x float>, ptr %v922, align 4
  %v924 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 20)
  %v925 = getelementptr float, ptr %v903, i64 20
  %v926 = load <4 x float>, ptr %v925, align 4
  %v927 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 24)
  %v928 = getelementptr float, ptr %v903, i64 24
  %v929 = load <4 x float>, ptr %v928, align 4
  %v930 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 28)
  %v931 = getelementptr float, ptr %v903, i64 28
  %v932 = load <4 x float>, ptr %v931, align 4
  %v933 = mul i64 %score_row.15, 4
  %v934 = getelementptr float, ptr %scratch, i64 10656
  %v935 = getelementptr float, ptr %v934, i64 %v933
  %v936 = fcmp ogt <4 x float> %v911, %v914
  %v937 = select <4 x i1> %v936, <4 x float> %v911, <4 x float> %v914
  %v938 = fcmp ogt <4 x float> %v917, %v920
  %v939 = select <4 x i1> %v938, <4 x float> %v917, <4 x float> %v920
  %v940 = fcmp ogt <4 x float> %v923, %v926
  %v941 = select <4 x i1> %v940, <4 x float> %v923, <4 x float> %v926
  %v942 = fcmp ogt <4 x float> %v929, %v932
  %v943 = select <4 x i1> %v942, <4 x float> %v929, <4 x float> %v932
  %v944 = fcmp ogt <4 x float> %v937, %v939
  %v945 = select <4 x i1> %v944, <4 x float> %v937, <4 x float> %v939
  %v946 = fcmp ogt <4 x float> %v941, %v943
  %v947 = select <4 x i1> %v946, <4 x float> %v941, <4 x float> %v943
  %v948 = fcmp ogt <4 x float> %v945, %v947
  %v949 = select <4 x i1> %v948, <4 x float> %v945, <4 x float> %v947
  store <4 x float> %v949, ptr %v935, align 4
  %v950 = add i64 %score_row.15, 1
  br label %score_row.15.head
score_row.15.end:
  br label %full.14.end
full.14.else:
  ; scores of a mixed tile
  %v951 = trunc i64 %v499 to i32
  %v952 = trunc i64 %kv_tile.4 to i32
  br label %score_row.16.head
score_row.16.head:
  %score_row.16 = phi i64 [ 0, %full.14.else ], [ %v1099, %score_row.16.body ]
  %v953 = icmp slt i64 %score_row.16, 8
  br i1 %v953, label %score_row.16.body, label %score_row.16.end
score_row.16.body:
  %v954 = getelementptr float, ptr %scratch, i64 5120
  %v955 = mul i64 %score_row.16, 32
  %v956 = add i64 %v955, 0
  %v957 = getelementptr float, ptr %v954, i64 %v956
  %v958 = mul i64 %row_block.9, 8
  %v959 = add i64 %v958, %score_row.16
  %v960 = add i64 %v13, %v959
  %v961 = trunc i64 %v960 to i32
  %v962 = add i32 %v961, %v85
  %v963 = sub i32 %v962, %v84
  %v964 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 0)
  %v965 = load <4 x float>, ptr %v957, align 4
  %v966 = insertelement <4 x i32> poison, i32 %v952, i64 0
  %v967 = shufflevector <4 x i32> %v966, <4 x i32> poison, <4 x i32> zeroinitializer
  %v968 = add <4 x i32> %v967, %v964
  %v969 = insertelement <4 x i32> poison, i32 %v951, i64 0
  %v970 = shufflevector <4 x i32> %v969, <4 x i32> poison, <4 x i32> zeroinitializer
  %v971 = icmp slt <4 x i32> %v964, %v970
  %v972 = insertelement <4 x i32> poison, i32 %v963, i64 0
  %v973 = shufflevector <4 x i32> %v972, <4 x i32> poison, <4 x i32> zeroinitializer
  %v974 = icmp sle <4 x i32> %v968, %v973
  %v975 = and <4 x i1> %v971, %v974
  %v976 = select <4 x i1> %v975, <4 x float> %v965, <4 x float> splat (float 0xFFF0000000000000)
  store <4 x float> %v976, ptr %v957, align 4
  %v977 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 4)
  %v978 = getelementptr float, ptr %v957, i64 4
  %v979 = load <4 x float>, ptr %v978, align 4
  %v980 = insertelement <4 x i32> poison, i32 %v952, i64 0
  %v981 = shufflevector <4 x i32> %v980, <4 x i32> poison, <4 x i32> zeroinitializer
  %v982 = add <4 x i32> %v981, %v977
  %v983 = insertelement <4 x i32> poison, i32 %v951, i64 0
  %v984 = shufflevector <4 x i32> %v983, <4 x i32> poison, <4 x i32> zeroinitializer
  %v985 = icmp slt <4 x i32> %v977, %v984
  %v986 = insertelement <4 x i32> poison, i32 %v963, i64 0
  %v987 = shufflevector <4 x i32> %v986, <4 x i32> poison, <4 x i32> zeroinitializer
  %v988 = icmp sle <4 x i32> %v982, %v987
  %v989 = and <4 x i1> %v985, %v988
  %v990 = select <4 x i1> %v989, <4 x float> %v979, <4 x float> splat (float 0xFFF0000000000000)
  %v991 = getelementptr float, ptr %v957, i64 4
  store <4 x float> %v990, ptr %v991, align 4
  %v992 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 8)
  %v993 = getelementptr float, ptr %v957, i64 8
  %v994 = load <4 x float>, ptr %v993, align 4
  %v995 = insertelement <4 x i32> poison, i32 %v952, i64 0
  %v996 = shufflevector <4 x i32> %v995, <4 x i32> poison, <4 x i32> zeroinitializer
  %v997 = add <4 x i32> %v996, %v992
  %v998 = insertelement <4 x i32> poison, i32 %v951, i64 0
  %v999 = shufflevector <4 x i32> %v998, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1000 = icmp slt <4 x i32> %v992, %v999
  %v1001 = insertelement <4 x i32> poison, i32 %v963, i64 0
  %v1002 = shufflevector <4 x i32> %v1001, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1003 = icmp sle <4 x i32> %v997, %v1002
  %v1004 = and <4 x i1> %v1000, %v1003
  %v1005 = select <4 x i1> %v1004, <4 x float> %v994, <4 x float> splat (float 0xFFF0000000000000)
  %v1006 = getelementptr float, ptr %v957, i64 8
  store <4 x float> %v1005, ptr %v1006, align 4
  %v1007 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 12)
  %v1008 = getelementptr float, ptr %v957, i64 12
  %v1009 = load <4 x float>, ptr %v1008, align 4
  %v1010 = insertelement <4 x i32> poison, i32 %v952, i64 0
  %v1011 = shufflevector <4 x i32> %v1010, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1012 = add <4 x i32> %v1011, %v1007
  %v1013 = insertelement <4 x i32> poison, i32 %v951, i64 0
  %v1014 = shufflevector <4 x i32> %v1013, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1015 = icmp slt <4 x i32> %v1007, %v1014
  %v1016 = insertelement <4 x i32> poison, i32 %v963, i64 0
  %v1017 = shufflevector <4 x i32> %v1016, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1018 = icmp sle <4 x i32> %v1012, %v1017
  %v1019 = and <4 x i1> %v1015, %v1018
  %v1020 = select <4 x i1> %v1019, <4 x float> %v1009, <4 x float> splat (float 0xFFF0000000000000)
  %v1021 = getelementptr float, ptr %v957, i64 12
  store <4 x float> %v1020, ptr %v1021, align 4
  %v1022 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 16)
  %v1023 = getelementptr float, ptr %v957, i64 16
  %v1024 = load <4 x float>, ptr %v1023, align 4
  %v1025 = insertelement <4 x i32> poison, i32 %v952, i64 0
  %v1026 = shufflevector <4 x i32> %v1025, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1027 = add <4 x i32> %v1026, %v1022
  %v1028 = insertelement <4 x i32> poison, i32 %v951, i64 0
  %v1029 = shufflevector <4 x i32> %v1028, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1030 = icmp slt <4 x i32> %v1022, %v1029
  %v1031 = insertelement <4 x i32> poison, i32 %v963, i64 0
  %v1032 = shufflevector <4 x i32> %v1031, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1033 = icmp sle <4 x i32> %v1027, %v1032
  %v1034 = and <4 x i1> %v1030, %v1033
  %v1035 = select <4 x i1> %v1034, <4 x float> %v1024, <4 x float> splat (float 0xFFF0000000000000)
  %v1036 = getelementptr float, ptr %v957, i64 16
  store <4 x float> %v1035, ptr %v1036, align 4
  %v1037 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 20)
  %v1038 = getelementptr float, ptr %v957, i64 20
  %v1039 = load <4 x float>, ptr %v1038, align 4
  %v1040 = insertelement <4 x i32> poison, i32 %v952, i64 0
  %v1041 = shufflevector <4 x i32> %v1040, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1042 = add <4 x i32> %v1041, %v1037
  %v1043 = insertelement <4 x i32> poison, i32 %v951, i64 0
  %v1044 = shufflevector <4 x i32> %v1043, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1045 = icmp slt <4 x i32> %v1037, %v1044
  %v1046 = insertelement <4 x i32> poison, i32 %v963, i64 0
  %v1047 = shufflevector <4 x i32> %v1046, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1048 = icmp sle <4 x i32> %v1042, %v1047
  %v1049 = and <4 x i1> %v1045, %v1048
  %v1050 = select <4 x i1> %v1049, <4 x float> %v1039, <4 x float> splat (float 0xFFF0000000000000)
  %v1051 = getelementptr float, ptr %v957, i64 20
  store <4 x float> %v1050, ptr %v1051, align 4
  %v1052 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 24)
  %v1053 = getelementptr float, ptr %v957, i64 24
  %v1054 = load <4 x float>, ptr %v1053, align 4
  %v1055 = insertelement <4 x i32> poison, i32 %v952, i64 0
  %v1056 = shufflevector <4 x i32> %v1055, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1057 = add <4 x i32> %v1056, %v1052
  %v1058 = insertelement <4 x i32> poison, i32 %v951, i64 0
  %v1059 = shufflevector <4 x i32> %v1058, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1060 = icmp slt <4 x i32> %v1052, %v1059
  %v1061 = insertelement <4 x i32> poison, i32 %v963, i64 0
  %v1062 = shufflevector <4 x i32> %v1061, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1063 = icmp sle <4 x i32> %v1057, %v1062
  %v1064 = and <4 x i1> %v1060, %v1063
  %v1065 = select <4 x i1> %v1064, <4 x float> %v1054, <4 x float> splat (float 0xFFF0000000000000)
  %v1066 = getelementptr float, ptr %v957, i64 24
  store <4 x float> %v1065, ptr %v1066, align 4
  %v1067 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 28)
  %v1068 = getelementptr float, ptr %v957, i64 28
  %v1069 = load <4 x float>, ptr %v1068, align 4
  %v1070 = insertelement <4 x i32> poison, i32 %v952, i64 0
  %v1071 = shufflevector <4 x i32> %v1070, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1072 = add <4 x i32> %v1071, %v1067
  %v1073 = insertelement <4 x i32> poison, i32 %v951, i64 0
  %v1074 = shufflevector <4 x i32> %v1073, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1075 = icmp slt <4 x i32> %v1067, %v1074
  %v1076 = insertelement <4 x i32> poison, i32 %v963, i64 0
  %v1077 = shufflevector <4 x i32> %v1076, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1078 = icmp sle <4 x i32> %v1072, %v1077
  %v1079 = and <4 x i1> %v1075, %v1078
  %v1080 = select <4 x i1> %v1079, <4 x float> %v1069, <4 x float> splat (float 0xFFF0000000000000)
  %v1081 = getelementptr float, ptr %v957, i64 28
  store <4 x float> %v1080, ptr %v1081, align 4
  %v1082 = mul i64 %score_row.16, 4
  %v1083 = getelementptr float, ptr %scratch, i64 10656
  %v1084 = getelementptr float, ptr %v1083, i64 %v1082
  %v1085 = fcmp ogt <4 x float> %v976, %v990
  %v1086 = select <4 x i1> %v1085, <4 x float> %v976, <4 x float> %v990
  %v1087 = fcmp ogt <4 x float> %v1005, %v1020
  %v1088 = select <4 x i1> %v1087, <4 x float> %v1005, <4 x float> %v1020
  %v1089 = fcmp ogt <4 x float> %v1035, %v1050
  %v1090 = select <4 x i1> %v1089, <4 x float> %v1035, <4 x float> %v1050
  %v1091 = fcmp ogt <4 x float> %v1065, %v1080
  %v1092 = select <4 x i1> %v1091, <4 x float> %v1065, <4 x float> %v1080
  %v1093 = fcmp ogt <4 x float> %v1086, %v1088
  %v1094 = select <4 x i1> %v1093, <4 x float> %v1086, <4 x float> %v1088
  %v1095 = fcmp ogt <4 x float> %v1090, %v1092
  %v1096 = select <4 x i1> %v1095, <4 x float> %v1090, <4 x float> %v1092
  %v1097 = fcmp ogt <4 x float> %v1094, %v1096
  %v1098 = select <4 x i1> %v1097, <4 x float> %v1094, <4 x float> %v1096
  store <4 x float> %v1098, ptr %v1084, align 4
  %v1099 = add i64 %score_row.16, 1
  br label %score_row.16.head
score_row.16.end:
  br label %full.14.end
full.14.end:
  ; maximum = max(maximum, scores); correction = exp(old maximum - maximum)
  %v1100 = mul i64 %row_block.9, 8
  %v1101 = add i64 %v1100, 0
  %v1102 = getelementptr float, ptr %scratch, i64 10496
  %v1103 = getelementptr float, ptr %v1102, i64 %v1101
  %v1104 = load <4 x float>, ptr %v1103, align 4
  %v1105 = getelementptr float, ptr %scratch, i64 10656
  %v1106 = getelementptr float, ptr %v1105, i64 0
  %v1107 = load <4 x float>, ptr %v1106, align 4
  %v1108 = getelementptr float, ptr %scratch, i64 10656
  %v1109 = getelementptr float, ptr %v1108, i64 4
  %v1110 = load <4 x float>, ptr %v1109, align 4
  %v1111 = getelementptr float, ptr %scratch, i64 10656
  %v1112 = getelementptr float, ptr %v1111, i64 8
  %v1113 = load <4 x float>, ptr %v1112, align 4
  %v1114 = getelementptr float, ptr %scratch, i64 10656
  %v1115 = getelementptr float, ptr %v1114, i64 12
  %v1116 = load <4 x float>, ptr %v1115, align 4
  %v1117 = shufflevector <4 x float> %v1107, <4 x float> %v1110, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v1118 = shufflevector <4 x float> %v1107, <4 x float> %v1110, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v1119 = fcmp ogt <4 x float> %v1118, %v1117
  %v1120 = select <4 x i1> %v1119, <4 x float> %v1118, <4 x float> %v1117
  %v1121 = shufflevector <4 x float> %v1113, <4 x float> %v1116, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v1122 = shufflevector <4 x float> %v1113, <4 x float> %v1116, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v1123 = fcmp ogt <4 x float> %v1122, %v1121
  %v1124 = select <4 x i1> %v1123, <4 x float> %v1122, <4 x float> %v1121
  %v1125 = shufflevector <4 x float> %v1120, <4 x float> %v1124, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v1126 = shufflevector <4 x float> %v1120, <4 x float> %v1124, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v1127 = fcmp ogt <4 x float> %v1126, %v1125
  %v1128 = select <4 x i1> %v1127, <4 x float> %v1126, <4 x float> %v1125
  %v1129 = fcmp ogt <4 x float> %v1128, %v1104
  %v1130 = select <4 x i1> %v1129, <4 x float> %v1128, <4 x float> %v1104
  %v1131 = fcmp oeq <4 x float> %v1130, splat (float 0xFFF0000000000000)
  %v1132 = select <4 x i1> %v1131, <4 x float> splat (float 0x0000000000000000), <4 x float> %v1130
  %v1133 = getelementptr float, ptr %scratch, i64 10496
  %v1134 = getelementptr float, ptr %v1133, i64 %v1101
  store <4 x float> %v1130, ptr %v1134, align 4
  %v1135 = getelementptr float, ptr %scratch, i64 10640
  %v1136 = getelementptr float, ptr %v1135, i64 0
  store <4 x float> %v1132, ptr %v1136, align 4
  %v1137 = getelementptr float, ptr %scratch, i64 10592
  %v1138 = getelementptr float, ptr %v1137, i64 %v1101
  %v1139 = fsub <4 x float> %v1104, %v1132
  %v1140 = fcmp olt <4 x float> %v1139, splat (float 0xC05FC00000000000)
  %v1141 = select <4 x i1> %v1140, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v1139
  %v1142 = fadd <4 x float> %v1141, splat (float 0x4168000FE0000000)
  %v1143 = fsub <4 x float> %v1142, splat (float 0x4168000FE0000000)
  %v1144 = fsub <4 x float> %v1141, %v1143
  %v1145 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55AB4380000000), <4 x float> %v1144, <4 x float> splat (float 0x3F83CECA00000000))
  %v1146 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1145, <4 x float> %v1144, <4 x float> splat (float 0x3FAC6BAA20000000))
  %v1147 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1146, <4 x float> %v1144, <4 x float> splat (float 0x3FCEBF9B40000000))
  %v1148 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1147, <4 x float> %v1144, <4 x float> splat (float 0x3FE62E4240000000))
  %v1149 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1148, <4 x float> %v1144, <4 x float> splat (float 0x3FF0000000000000))
  %v1150 = bitcast <4 x float> %v1142 to <4 x i32>
  %v1151 = shl <4 x i32> %v1150, splat (i32 23)
  %v1152 = bitcast <4 x i32> %v1151 to <4 x float>
  %v1153 = fmul <4 x float> %v1149, %v1152
  store <4 x float> %v1153, ptr %v1138, align 4
  %v1154 = mul i64 %row_block.9, 8
  %v1155 = add i64 %v1154, 4
  %v1156 = getelementptr float, ptr %scratch, i64 10496
  %v1157 = getelementptr float, ptr %v1156, i64 %v1155
  %v1158 = load <4 x float>, ptr %v1157, align 4
  %v1159 = getelementptr float, ptr %scratch, i64 10656
  %v1160 = getelementptr float, ptr %v1159, i64 16
  %v1161 = load <4 x float>, ptr %v1160, align 4
  %v1162 = getelementptr float, ptr %scratch, i64 10656
  %v1163 = getelementptr float, ptr %v1162, i64 20
  %v1164 = load <4 x float>, ptr %v1163, align 4
  %v1165 = getelementptr float, ptr %scratch, i64 10656
  %v1166 = getelementptr float, ptr %v1165, i64 24
  %v1167 = load <4 x float>, ptr %v1166, align 4
  %v1168 = getelementptr float, ptr %scratch, i64 10656
  %v1169 = getelementptr float, ptr %v1168, i64 28
  %v1170 = load <4 x float>, ptr %v1169, align 4
  %v1171 = shufflevector <4 x float> %v1161, <4 x float> %v1164, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v1172 = shufflevector <4 x float> %v1161, <4 x float> %v1164, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v1173 = fcmp ogt <4 x float> %v1172, %v1171
  %v1174 = select <4 x i1> %v1173, <4 x float> %v1172, <4 x float> %v1171
  %v1175 = shufflevector <4 x float> %v1167, <4 x float> %v1170, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v1176 = shufflevector <4 x float> %v1167, <4 x float> %v1170, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v1177 = fcmp ogt <4 x float> %v1176, %v1175
  %v1178 = select <4 x i1> %v1177, <4 x float> %v1176, <4 x float> %v1175
  %v1179 = shufflevector <4 x float> %v1174, <4 x float> %v1178, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v1180 = shufflevector <4 x float> %v1174, <4 x float> %v1178, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v1181 = fcmp ogt <4 x float> %v1180, %v1179
  %v1182 = select <4 x i1> %v1181, <4 x float> %v1180, <4 x float> %v1179
  %v1183 = fcmp ogt <4 x float> %v1182, %v1158
  %v1184 = select <4 x i1> %v1183, <4 x float> %v1182, <4 x float> %v1158
  %v1185 = fcmp oeq <4 x float> %v1184, splat (float 0xFFF0000000000000)
  %v1186 = select <4 x i1> %v1185, <4 x float> splat (float 0x0000000000000000), <4 x float> %v1184
  %v1187 = getelementptr float, ptr %scratch, i64 10496
  %v1188 = getelementptr float, ptr %v1187, i64 %v1155
  store <4 x float> %v1184, ptr %v1188, align 4
  %v1189 = getelementptr float, ptr %scratch, i64 10640
  %v1190 = getelementptr float, ptr %v1189, i64 4
  store <4 x float> %v1186, ptr %v1190, align 4
  %v1191 = getelementptr float, ptr %scratch, i64 10592
  %v1192 = getelementptr float, ptr %v1191, i64 %v1155
  %v1193 = fsub <4 x float> %v1158, %v1186
  %v1194 = fcmp olt <4 x float> %v1193, splat (float 0xC05FC00000000000)
  %v1195 = select <4 x i1> %v1194, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v1193
  %v1196 = fadd <4 x float> %v1195, splat (float 0x4168000FE0000000)
  %v1197 = fsub <4 x float> %v1196, splat (float 0x4168000FE0000000)
  %v1198 = fsub <4 x float> %v1195, %v1197
  %v1199 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55AB4380000000), <4 x float> %v1198, <4 x float> splat (float 0x3F83CECA00000000))
  %v1200 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1199, <4 x float> %v1198, <4 x float> splat (float 0x3FAC6BAA20000000))
  %v1201 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1200, <4 x float> %v1198, <4 x float> splat (float 0x3FCEBF9B40000000))
  %v1202 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1201, <4 x float> %v1198, <4 x float> splat (float 0x3FE62E4240000000))
  %v1203 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1202, <4 x float> %v1198, <4 x float> splat (float 0x3FF0000000000000))
  %v1204 = bitcast <4 x float> %v1196 to <4 x i32>
  %v1205 = shl <4 x i32> %v1204, splat (i32 23)
  %v1206 = bitcast <4 x i32> %v1205 to <4 x float>
  %v1207 = fmul <4 x float> %v1203, %v1206
  store <4 x float> %v1207, ptr %v1192, align 4
  br label %weight_row.17.head
weight_row.17.head:
  %weight_row.17 = phi i64 [ 0, %full.14.end ], [ %v1299, %weights.18.end ]
  %v1208 = icmp slt i64 %weight_row.17, 8
  br i1 %v1208, label %weight_row.17.body, label %weight_row.17.end
weight_row.17.body:
  %v1209 = getelementptr float, ptr %scratch, i64 10640
  %v1210 = getelementptr float, ptr %v1209, i64 %weight_row.17
  %v1211 = load float, ptr %v1210, align 4
  %v1212 = insertelement <4 x float> poison, float %v1211, i64 0
  %v1213 = shufflevector <4 x float> %v1212, <4 x float> poison, <4 x i32> zeroinitializer
  %v1214 = getelementptr float, ptr %scratch, i64 5120
  %v1215 = mul i64 %weight_row.17, 32
  %v1216 = add i64 %v1215, 0
  %v1217 = getelementptr float, ptr %v1214, i64 %v1216
  br label %weights.18.head
weights.18.head:
  %weights.18 = phi i64 [ 0, %weight_row.17.body ], [ %v1295, %weights.18.body ]
  %v1218 = phi <4 x float> [ splat (float 0x0000000000000000), %weight_row.17.body ], [ %v1294, %weights.18.body ]
  %v1219 = icmp slt i64 %weights.18, 32
  br i1 %v1219, label %weights.18.body, label %weights.18.end
weights.18.body:
  %v1220 = getelementptr float, ptr %v1217, i64 %weights.18
  %v1221 = load <4 x float>, ptr %v1220, align 4
  %v1222 = fsub <4 x float> %v1221, %v1213
  %v1223 = fcmp olt <4 x float> %v1222, splat (float 0xC05FC00000000000)
  %v1224 = select <4 x i1> %v1223, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v1222
  %v1225 = fadd <4 x float> %v1224, splat (float 0x4168000FE0000000)
  %v1226 = fsub <4 x float> %v1225, splat (float 0x4168000FE0000000)
  %v1227 = fsub <4 x float> %v1224, %v1226
  %v1228 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55AB4380000000), <4 x float> %v1227, <4 x float> splat (float 0x3F83CECA00000000))
  %v1229 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1228, <4 x float> %v1227, <4 x float> splat (float 0x3FAC6BAA20000000))
  %v1230 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1229, <4 x float> %v1227, <4 x float> splat (float 0x3FCEBF9B40000000))
  %v1231 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1230, <4 x float> %v1227, <4 x float> splat (float 0x3FE62E4240000000))
  %v1232 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1231, <4 x float> %v1227, <4 x float> splat (float 0x3FF0000000000000))
  %v1233 = bitcast <4 x float> %v1225 to <4 x i32>
  %v1234 = shl <4 x i32> %v1233, splat (i32 23)
  %v1235 = bitcast <4 x i32> %v1234 to <4 x float>
  %v1236 = fmul <4 x float> %v1232, %v1235
  store <4 x float> %v1236, ptr %v1220, align 4
  %v1237 = getelementptr float, ptr %v1217, i64 %weights.18
  %v1238 = getelementptr float, ptr %v1237, i64 4
  %v1239 = load <4 x float>, ptr %v1238, align 4
  %v1240 = fsub <4 x float> %v1239, %v1213
  %v1241 = fcmp olt <4 x float> %v1240, splat (float 0xC05FC00000000000)
  %v1242 = select <4 x i1> %v1241, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v1240
  %v1243 = fadd <4 x float> %v1242, splat (float 0x4168000FE0000000)
  %v1244 = fsub <4 x float> %v1243, splat (float 0x4168000FE0000000)
  %v1245 = fsub <4 x float> %v1242, %v1244
  %v1246 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55AB4380000000), <4 x float> %v1245, <4 x float> splat (float 0x3F83CECA00000000))
  %v1247 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1246, <4 x float> %v1245, <4 x float> splat (float 0x3FAC6BAA20000000))
  %v1248 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1247, <4 x float> %v1245, <4 x float> splat (float 0x3FCEBF9B40000000))
  %v1249 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1248, <4 x float> %v1245, <4 x float> splat (float 0x3FE62E4240000000))
  %v1250 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1249, <4 x float> %v1245, <4 x float> splat (float 0x3FF0000000000000))
  %v1251 = bitcast <4 x float> %v1243 to <4 x i32>
  %v1252 = shl <4 x i32> %v1251, splat (i32 23)
  %v1253 = bitcast <4 x i32> %v1252 to <4 x float>
  %v1254 = fmul <4 x float> %v1250, %v1253
  store <4 x float> %v1254, ptr %v1238, align 4
  %v1255 = getelementptr float, ptr %v1217, i64 %weights.18
  %v1256 = getelementptr float, ptr %v1255, i64 8
  %v1257 = load <4 x float>, ptr %v1256, align 4
  %v1258 = fsub <4 x float> %v1257, %v1213
  %v1259 = fcmp olt <4 x float> %v1258, splat (float 0xC05FC00000000000)
  %v1260 = select <4 x i1> %v1259, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v1258
  %v1261 = fadd <4 x float> %v1260, splat (float 0x4168000FE0000000)
  %v1262 = fsub <4 x float> %v1261, splat (float 0x4168000FE0000000)
  %v1263 = fsub <4 x float> %v1260, %v1262
  %v1264 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55AB4380000000), <4 x float> %v1263, <4 x float> splat (float 0x3F83CECA00000000))
  %v1265 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1264, <4 x float> %v1263, <4 x float> splat (float 0x3FAC6BAA20000000))
  %v1266 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1265, <4 x float> %v1263, <4 x float> splat (float 0x3FCEBF9B40000000))
  %v1267 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1266, <4 x float> %v1263, <4 x float> splat (float 0x3FE62E4240000000))
  %v1268 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1267, <4 x float> %v1263, <4 x float> splat (float 0x3FF0000000000000))
  %v1269 = bitcast <4 x float> %v1261 to <4 x i32>
  %v1270 = shl <4 x i32> %v1269, splat (i32 23)
  %v1271 = bitcast <4 x i32> %v1270 to <4 x float>
  %v1272 = fmul <4 x float> %v1268, %v1271
  store <4 x float> %v1272, ptr %v1256, align 4
  %v1273 = getelementptr float, ptr %v1217, i64 %weights.18
  %v1274 = getelementptr float, ptr %v1273, i64 12
  %v1275 = load <4 x float>, ptr %v1274, align 4
  %v1276 = fsub <4 x float> %v1275, %v1213
  %v1277 = fcmp olt <4 x float> %v1276, splat (float 0xC05FC00000000000)
  %v1278 = select <4 x i1> %v1277, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v1276
  %v1279 = fadd <4 x float> %v1278, splat (float 0x4168000FE0000000)
  %v1280 = fsub <4 x float> %v1279, splat (float 0x4168000FE0000000)
  %v1281 = fsub <4 x float> %v1278, %v1280
  %v1282 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55AB4380000000), <4 x float> %v1281, <4 x float> splat (float 0x3F83CECA00000000))
  %v1283 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1282, <4 x float> %v1281, <4 x float> splat (float 0x3FAC6BAA20000000))
  %v1284 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1283, <4 x float> %v1281, <4 x float> splat (float 0x3FCEBF9B40000000))
  %v1285 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1284, <4 x float> %v1281, <4 x float> splat (float 0x3FE62E4240000000))
  %v1286 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1285, <4 x float> %v1281, <4 x float> splat (float 0x3FF0000000000000))
  %v1287 = bitcast <4 x float> %v1279 to <4 x i32>
  %v1288 = shl <4 x i32> %v1287, splat (i32 23)
  %v1289 = bitcast <4 x i32> %v1288 to <4 x float>
  %v1290 = fmul <4 x float> %v1286, %v1289
  store <4 x float> %v1290, ptr %v1274, align 4
  %v1291 = fadd <4 x float> %v1236, %v1254
  %v1292 = fadd <4 x float> %v1272, %v1290
  %v1293 = fadd <4 x float> %v1291, %v1292
  %v1294 = fadd <4 x float> %v1218, %v1293
  %v1295 = add i64 %weights.18, 16
  br label %weights.18.head
weights.18.end:
  %v1296 = mul i64 %weight_row.17, 4
  %v1297 = getelementptr float, ptr %scratch, i64 10656
  %v1298 = getelementptr float, ptr %v1297, i64 %v1296
  store <4 x float> %v1218, ptr %v1298, align 4
  %v1299 = add i64 %weight_row.17, 1
  br label %weight_row.17.head
weight_row.17.end:
  ; sum = sum * correction + weights
  %v1300 = mul i64 %row_block.9, 8
  %v1301 = add i64 %v1300, 0
  %v1302 = getelementptr float, ptr %scratch, i64 10544
  %v1303 = getelementptr float, ptr %v1302, i64 %v1301
  %v1304 = load <4 x float>, ptr %v1303, align 4
  %v1305 = getelementptr float, ptr %scratch, i64 10592
  %v1306 = getelementptr float, ptr %v1305, i64 %v1301
  %v1307 = load <4 x float>, ptr %v1306, align 4
  %v1308 = getelementptr float, ptr %scratch, i64 10544
  %v1309 = getelementptr float, ptr %v1308, i64 %v1301
  %v1310 = getelementptr float, ptr %scratch, i64 10656
  %v1311 = getelementptr float, ptr %v1310, i64 0
  %v1312 = load <4 x float>, ptr %v1311, align 4
  %v1313 = getelementptr float, ptr %scratch, i64 10656
  %v1314 = getelementptr float, ptr %v1313, i64 4
  %v1315 = load <4 x float>, ptr %v1314, align 4
  %v1316 = getelementptr float, ptr %scratch, i64 10656
  %v1317 = getelementptr float, ptr %v1316, i64 8
  %v1318 = load <4 x float>, ptr %v1317, align 4
  %v1319 = getelementptr float, ptr %scratch, i64 10656
  %v1320 = getelementptr float, ptr %v1319, i64 12
  %v1321 = load <4 x float>, ptr %v1320, align 4
  %v1322 = shufflevector <4 x float> %v1312, <4 x float> %v1315, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v1323 = shufflevector <4 x float> %v1312, <4 x float> %v1315, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v1324 = fadd <4 x float> %v1323, %v1322
  %v1325 = shufflevector <4 x float> %v1318, <4 x float> %v1321, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v1326 = shufflevector <4 x float> %v1318, <4 x float> %v1321, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v1327 = fadd <4 x float> %v1326, %v1325
  %v1328 = shufflevector <4 x float> %v1324, <4 x float> %v1327, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v1329 = shufflevector <4 x float> %v1324, <4 x float> %v1327, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v1330 = fadd <4 x float> %v1329, %v1328
  %v1331 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1304, <4 x float> %v1307, <4 x float> %v1330)
  store <4 x float> %v1331, ptr %v1309, align 4
  %v1332 = mul i64 %row_block.9, 8
  %v1333 = add i64 %v1332, 4
  %v1334 = getelementptr float, ptr %scratch, i64 10544
  %v1335 = getelementptr float, ptr %v1334, i64 %v1333
  %v1336 = load <4 x float>, ptr %v1335, align 4
  %v1337 = getelementptr float, ptr %scratch, i64 10592
  %v1338 = getelementptr float, ptr %v1337, i64 %v1333
  %v1339 = load <4 x float>, ptr %v1338, align 4
  %v1340 = getelementptr float, ptr %scratch, i64 10544
  %v1341 = getelementptr float, ptr %v1340, i64 %v1333
  %v1342 = getelementptr float, ptr %scratch, i64 10656
  %v1343 = getelementptr float, ptr %v1342, i64 16
  %v1344 = load <4 x float>, ptr %v1343, align 4
  %v1345 = getelementptr float, ptr %scratch, i64 10656
  %v1346 = getelementptr float, ptr %v1345, i64 20
  %v1347 = load <4 x float>, ptr %v1346, align 4
  %v1348 = getelementptr float, ptr %scratch, i64 10656
  %v1349 = getelementptr float, ptr %v1348, i64 24
  %v1350 = load <4 x float>, ptr %v1349, align 4
  %v1351 = getelementptr float, ptr %scratch, i64 10656
  %v1352 = getelementptr float, ptr %v1351, i64 28
  %v1353 = load <4 x float>, ptr %v1352, align 4
  %v1354 = shufflevector <4 x float> %v1344, <4 x float> %v1347, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v1355 = shufflevector <4 x float> %v1344, <4 x float> %v1347, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v1356 = fadd <4 x float> %v1355, %v1354
  %v1357 = shufflevector <4 x float> %v1350, <4 x float> %v1353, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v1358 = shufflevector <4 x float> %v1350, <4 x float> %v1353, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v1359 = fadd <4 x float> %v1358, %v1357
  %v1360 = shufflevector <4 x float> %v1356, <4 x float> %v1359, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %v1361 = shufflevector <4 x float> %v1356, <4 x float> %v1359, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %v1362 = fadd <4 x float> %v1361, %v1360
  %v1363 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1336, <4 x float> %v1339, <4 x float> %v1362)
  store <4 x float> %v1363, ptr %v1341, align 4
  ; out = out * correction + weights * values
  br label %out_columns.19.head
out_columns.19.head:
  %out_columns.19 = phi i64 [ 0, %weight_row.17.end ], [ %v1838, %out_keys_rest.21.end ]
  %v1364 = icmp slt i64 %out_columns.19, 64
  br i1 %v1364, label %out_columns.19.body, label %out_columns.19.end
out_columns.19.body:
  %v1365 = mul i64 %out_columns.19, 32
  %v1366 = getelementptr float, ptr %scratch, i64 5376
  %v1367 = getelementptr float, ptr %v1366, i64 %v1365
  %v1368 = getelementptr float, ptr %scratch, i64 5120
  %v1369 = getelementptr float, ptr %v1368, i64 0
  %v1370 = mul i64 %row_block.9, 8
  %v1371 = getelementptr float, ptr %scratch, i64 7424
  %v1372 = mul i64 %v1370, 64
  %v1373 = add i64 %v1372, %out_columns.19
  %v1374 = getelementptr float, ptr %v1371, i64 %v1373
  %v1375 = mul i64 %row_block.9, 8
  %v1376 = add i64 %v1375, 0
  %v1377 = getelementptr float, ptr %scratch, i64 10592
  %v1378 = getelementptr float, ptr %v1377, i64 %v1376
  %v1379 = load float, ptr %v1378, align 4
  %v1380 = insertelement <4 x float> poison, float %v1379, i64 0
  %v1381 = shufflevector <4 x float> %v1380, <4 x float> poison, <4 x i32> zeroinitializer
  %v1382 = load <4 x float>, ptr %v1374, align 4
  %v1383 = fmul <4 x float> %v1382, %v1381
  %v1384 = getelementptr float, ptr %v1374, i64 4
  %v1385 = load <4 x float>, ptr %v1384, align 4
  %v1386 = fmul <4 x float> %v1385, %v1381
  %v1387 = add i64 %v1375, 1
  %v1388 = getelementptr float, ptr %scratch, i64 10592
  %v1389 = getelementptr float, ptr %v1388, i64 %v1387
  %v1390 = load float, ptr %v1389, align 4
  %v1391 = insertelement <4 x float> poison, float %v1390, i64 0
  %v1392 = shufflevector <4 x float> %v1391, <4 x float> poison, <4 x i32> zeroinitializer
  %v1393 = getelementptr float, ptr %v1374, i64 64
  %v1394 = load <4 x float>, ptr %v1393, align 4
  %v1395 = fmul <4 x float> %v1394, %v1392
  %v1396 = getelementptr float, ptr %v1374, i64 68
  %v1397 = load <4 x float>, ptr %v1396, align 4
  %v1398 = fmul <4 x float> %v1397, %v1392
  %v1399 = add i64 %v1375, 2
  %v1400 = getelementptr float, ptr %scratch, i64 10592
  %v1401 = getelementptr float, ptr %v1400, i64 %v1399
  %v1402 = load float, ptr %v1401, align 4
  %v1403 = insertelement <4 x float> poison, float %v1402, i64 0
  %v1404 = shufflevector <4 x float> %v1403, <4 x float> poison, <4 x i32> zeroinitializer
  %v1405 = getelementptr float, ptr %v1374, i64 128
  %v1406 = load <4 x float>, ptr %v1405, align 4
  %v1407 = fmul <4 x float> %v1406, %v1404
  %v1408 = getelementptr float, ptr %v1374, i64 132
  %v1409 = load <4 x float>, ptr %v1408, align 4
  %v1410 = fmul <4 x float> %v1409, %v1404
  %v1411 = add i64 %v1375, 3
  %v1412 = getelementptr float, ptr %scratch, i64 10592
  %v1413 = getelementptr float, ptr %v1412, i64 %v1411
  %v1414 = load float, ptr %v1413, align 4
  %v1415 = insertelement <4 x float> poison, float %v1414, i64 0
  %v1416 = shufflevector <4 x float> %v1415, <4 x float> poison, <4 x i32> zeroinitializer
  %v1417 = getelementptr float, ptr %v1374, i64 192
  %v1418 = load <4 x float>, ptr %v1417, align 4
  %v1419 = fmul <4 x float> %v1418, %v1416
  %v1420 = getelementptr float, ptr %v1374, i64 196
  %v1421 = load <4 x float>, ptr %v1420, align 4
  %v1422 = fmul <4 x float> %v1421, %v1416
  %v1423 = add i64 %v1375, 4
  %v1424 = getelementptr float, ptr %scratch, i64 10592
  %v1425 = getelementptr float, ptr %v1424, i64 %v1423
  %v1426 = load float, ptr %v1425, align 4
  %v1427 = insertelement <4 x float> poison, float %v1426, i64 0
  %v1428 = shufflevector <4 x float> %v1427, <4 x float> poison, <4 x i32> zeroinitializer
  %v1429 = getelementptr float, ptr %v1374, i64 256
  %v1430 = load <4 x float>, ptr %v1429, align 4
  %v1431 = fmul <4 x float> %v1430, %v1428
  %v1432 = getelementptr float, ptr %v1374, i64 260
  %v1433 = load <4 x float>, ptr %v1432, align 4
  %v1434 = fmul <4 x float> %v1433, %v1428
  %v1435 = add i64 %v1375, 5
  %v1436 = getelementptr float, ptr %scratch, i64 10592
  %v1437 = getelementptr float, ptr %v1436, i64 %v1435
  %v1438 = load float, ptr %v1437, align 4
  %v1439 = insertelement <4 x float> poison, float %v1438, i64 0
  %v1440 = shufflevector <4 x float> %v1439, <4 x float> poison, <4 x i32> zeroinitializer
  %v1441 = getelementptr float, ptr %v1374, i64 320
  %v1442 = load <4 x float>, ptr %v1441, align 4
  %v1443 = fmul <4 x float> %v1442, %v1440
  %v1444 = getelementptr float, ptr %v1374, i64 324
  %v1445 = load <4 x float>, ptr %v1444, align 4
  %v1446 = fmul <4 x float> %v1445, %v1440
  %v1447 = add i64 %v1375, 6
  %v1448 = getelementptr float, ptr %scratch, i64 10592
  %v1449 = getelementptr float, ptr %v1448, i64 %v1447
  %v1450 = load float, ptr %v1449, align 4
  %v1451 = insertelement <4 x float> poison, float %v1450, i64 0
  %v1452 = shufflevector <4 x float> %v1451, <4 x float> poison, <4 x i32> zeroinitializer
  %v1453 = getelementptr float, ptr %v1374, i64 384
  %v1454 = load <4 x float>, ptr %v1453, align 4
  %v1455 = fmul <4 x float> %v1454, %v1452
  %v1456 = getelementptr float, ptr %v1374, i64 388
  %v1457 = load <4 x float>, ptr %v1456, align 4
  %v1458 = fmul <4 x float> %v1457, %v1452
  %v1459 = add i64 %v1375, 7
  %v1460 = getelementptr float, ptr %scratch, i64 10592
  %v1461 = getelementptr float, ptr %v1460, i64 %v1459
  %v1462 = load float, ptr %v1461, align 4
  %v1463 = insertelement <4 x float> poison, float %v1462, i64 0
  %v1464 = shufflevector <4 x float> %v1463, <4 x float> poison, <4 x i32> zeroinitializer
  %v1465 = getelementptr float, ptr %v1374, i64 448
  %v1466 = load <4 x float>, ptr %v1465, align 4
  %v1467 = fmul <4 x float> %v1466, %v1464
  %v1468 = getelementptr float, ptr %v1374, i64 452
  %v1469 = load <4 x float>, ptr %v1468, align 4
  %v1470 = fmul <4 x float> %v1469, %v1464
  %v1471 = sdiv i64 %v499, 4
  %v1472 = mul i64 %v1471, 4
  br label %out_keys.20.head
out_keys.20.head:
  %out_keys.20 = phi i64 [ 0, %out_columns.19.body ], [ %v1742, %out_keys.20.body ]
  %v1473 = phi <4 x float> [ %v1383, %out_columns.19.body ], [ %v1691, %out_keys.20.body ]
  %v1474 = phi <4 x float> [ %v1386, %out_columns.19.body ], [ %v1692, %out_keys.20.body ]
  %v1475 = phi <4 x float> [ %v1395, %out_columns.19.body ], [ %v1698, %out_keys.20.body ]
  %v1476 = phi <4 x float> [ %v1398, %out_columns.19.body ], [ %v1699, %out_keys.20.body ]
  %v1477 = phi <4 x float> [ %v1407, %out_columns.19.body ], [ %v1705, %out_keys.20.body ]
  %v1478 = phi <4 x float> [ %v1410, %out_columns.19.body ], [ %v1706, %out_keys.20.body ]
  %v1479 = phi <4 x float> [ %v1419, %out_columns.19.body ], [ %v1712, %out_keys.20.body ]
  %v1480 = phi <4 x float> [ %v1422, %out_columns.19.body ], [ %v1713, %out_keys.20.body ]
  %v1481 = phi <4 x float> [ %v1431, %out_columns.19.body ], [ %v1719, %out_keys.20.body ]
  %v1482 = phi <4 x float> [ %v1434, %out_columns.19.body ], [ %v1720, %out_keys.20.body ]
  %v1483 = phi <4 x float> [ %v1443, %out_columns.19.body ], [ %v1726, %out_keys.20.body ]
  %v1484 = phi <4 x float> [ %v1446, %out_columns.19.body ], [ %v1727, %out_keys.20.body ]
  %v1485 = phi <4 x float> [ %v1455, %out_columns.19.body ], [ %v1733, %out_keys.20.body ]
  %v1486 = phi <4 x float> [ %v1458, %out_columns.19.body ], [ %v1734, %out_keys.20.body ]
  %v1487 = phi <4 x float> [ %v1467, %out_columns.19.body ], [ %v1740, %out_keys.20.body ]
  %v1488 = phi <4 x float> [ %v1470, %out_columns.19.body ], [ %v1741, %out_keys.20.body ]
  %v1489 = icmp slt i64 %out_keys.20, %v1472
  br i1 %v1489, label %out_keys.20.body, label %out_keys.20.end
out_keys.20.body:
  %v1490 = add i64 %out_keys.20, 0
  %v1491 = mul i64 %v1490, 8
  %v1492 = getelementptr float, ptr %v1367, i64 %v1491
  %v1493 = load <4 x float>, ptr %v1492, align 4
  %v1494 = mul i64 %v1490, 8
  %v1495 = getelementptr float, ptr %v1367, i64 %v1494
  %v1496 = getelementptr float, ptr %v1495, i64 4
  %v1497 = load <4 x float>, ptr %v1496, align 4
  %v1498 = getelementptr float, ptr %v1369, i64 %v1490
  %v1499 = load float, ptr %v1498, align 4
  %v1500 = insertelement <4 x float> poison, float %v1499, i64 0
  %v1501 = shufflevector <4 x float> %v1500, <4 x float> poison, <4 x i32> zeroinitializer
  %v1502 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1501, <4 x float> %v1493, <4 x float> %v1473)
  %v1503 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1501, <4 x float> %v1497, <4 x float> %v1474)
  %v1504 = getelementptr float, ptr %v1369, i64 %v1490
  %v1505 = getelementptr float, ptr %v1504, i64 32
  %v1506 = load float, ptr %v1505, align 4
  %v1507 = insertelement <4 x float> poison, float %v1506, i64 0
  %v1508 = shufflevector <4 x float> %v1507, <4 x float> poison, <4 x i32> zeroinitializer
  %v1509 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1508, <4 x float> %v1493, <4 x float> %v1475)
  %v1510 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1508, <4 x float> %v1497, <4 x float> %v1476)
  %v1511 = getelementptr float, ptr %v1369, i64 %v1490
  %v1512 = getelementptr float, ptr %v1511, i64 64
  %v1513 = load float, ptr %v1512, align 4
  %v1514 = insertelement <4 x float> poison, float %v1513, i64 0
  %v1515 = shufflevector <4 x float> %v1514, <4 x float> poison, <4 x i32> zeroinitializer
  %v1516 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1515, <4 x float> %v1493, <4 x float> %v1477)
  %v1517 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1515, <4 x float> %v1497, <4 x float> %v1478)
  %v1518 = getelementptr float, ptr %v1369, i64 %v1490
  %v1519 = getelementptr float, ptr %v1518, i64 96
  %v1520 = load float, ptr %v1519, align 4
  %v1521 = insertelement <4 x float> poison, float %v1520, i64 0
  %v1522 = shufflevector <4 x float> %v1521, <4 x float> poison, <4 x i32> zeroinitializer
  %v1523 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1522, <4 x float> %v1493, <4 x float> %v1479)
  %v1524 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1522, <4 x float> %v1497, <4 x float> %v1480)
  %v1525 = getelementptr float, ptr %v1369, i64 %v1490
  %v1526 = getelementptr float, ptr %v1525, i64 128
  %v1527 = load float, ptr %v1526, align 4
  %v1528 = insertelement <4 x float> poison, float %v1527, i64 0
  %v1529 = shufflevector <4 x float> %v1528, <4 x float> poison, <4 x i32> zeroinitializer
  %v1530 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1529, <4 x float> %v1493, <4 x float> %v1481)
  %v1531 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1529, <4 x float> %v1497, <4 x float> %v1482)
  %v1532 = getelementptr float, ptr %v1369, i64 %v1490
  %v1533 = getelementptr float, ptr %v1532, i64 160
  %v1534 = load float, ptr %v1533, align 4
  %v1535 = insertelement <4 x float> poison, float %v1534, i64 0
  %v1536 = shufflevector <4 x float> %v1535, <4 x float> poison, <4 x i32> zeroinitializer
  %v1537 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1536, <4 x float> %v1493, <4 x float> %v1483)
  %v1538 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1536, <4 x float> %v1497, <4 x float> %v1484)
  %v1539 = getelementptr float, ptr %v1369, i64 %v1490
  %v1540 = getelementptr float, ptr %v1539, i64 192
  %v1541 = load float, ptr %v1540, align 4
  %v1542 = insertelement <4 x float> poison, float %v1541, i64 0
  %v1543 = shufflevector <4 x float> %v1542, <4 x float> poison, <4 x i32> zeroinitializer
  %v1544 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1543, <4 x float> %v1493, <4 x float> %v1485)
  %v1545 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1543, <4 x float> %v1497, <4 x float> %v1486)
  %v1546 = getelementptr float, ptr %v1369, i64 %v1490
  %v1547 = getelementptr float, ptr %v1546, i64 224
  %v1548 = load float, ptr %v1547, align 4
  %v1549 = insertelement <4 x float> poison, float %v1548, i64 0
  %v1550 = shufflevector <4 x float> %v1549, <4 x float> poison, <4 x i32> zeroinitializer
  %v1551 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1550, <4 x float> %v1493, <4 x float> %v1487)
  %v1552 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1550, <4 x float> %v1497, <4 x float> %v1488)
  %v1553 = add i64 %out_keys.20, 1
  %v1554 = mul i64 %v1553, 8
  %v1555 = getelementptr float, ptr %v1367, i64 %v1554
  %v1556 = load <4 x float>, ptr %v1555, align 4
  %v1557 = mul i64 %v1553, 8
  %v1558 = getelementptr float, ptr %v1367, i64 %v1557
  %v1559 = getelementptr float, ptr %v1558, i64 4
  %v1560 = load <4 x float>, ptr %v1559, align 4
  %v1561 = getelementptr float, ptr %v1369, i64 %v1553
  %v1562 = load float, ptr %v1561, align 4
  %v1563 = insertelement <4 x float> poison, float %v1562, i64 0
  %v1564 = shufflevector <4 x float> %v1563, <4 x float> poison, <4 x i32> zeroinitializer
  %v1565 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1564, <4 x float> %v1556, <4 x float> %v1502)
  %v1566 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1564, <4 x float> %v1560, <4 x float> %v1503)
  %v1567 = getelementptr float, ptr %v1369, i64 %v1553
  %v1568 = getelementptr float, ptr %v1567, i64 32
  %v1569 = load float, ptr %v1568, align 4
  %v1570 = insertelement <4 x float> poison, float %v1569, i64 0
  %v1571 = shufflevector <4 x float> %v1570, <4 x float> poison, <4 x i32> zeroinitializer
  %v1572 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1571, <4 x float> %v1556, <4 x float> %v1509)
  %v1573 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1571, <4 x float> %v1560, <4 x float> %v1510)
  %v1574 = getelementptr float, ptr %v1369, i64 %v1553
  %v1575 = getelementptr float, ptr %v1574, i64 64
  %v1576 = load float, ptr %v1575, align 4
  %v1577 = insertelement <4 x float> poison, float %v1576, i64 0
  %v1578 = shufflevector <4 x float> %v1577, <4 x float> poison, <4 x i32> zeroinitializer
  %v1579 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1578, <4 x float> %v1556, <4 x float> %v1516)
  %v1580 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1578, <4 x float> %v1560, <4 x float> %v1517)
  %v1581 = getelementptr float, ptr %v1369, i64 %v1553
  %v1582 = getelementptr float, ptr %v1581, i64 96
  %v1583 = load float, ptr %v1582, align 4
  %v1584 = insertelement <4 x float> poison, float %v1583, i64 0
  %v1585 = shufflevector <4 x float> %v1584, <4 x float> poison, <4 x i32> zeroinitializer
  %v1586 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1585, <4 x float> %v1556, <4 x float> %v1523)
  %v1587 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1585, <4 x float> %v1560, <4 x float> %v1524)
  %v1588 = getelementptr float, ptr %v1369, i64 %v1553
  %v1589 = getelementptr float, ptr %v1588, i64 128
  %v1590 = load float, ptr %v1589, align 4
  %v1591 = insertelement <4 x float> poison, float %v1590, i64 0
  %v1592 = shufflevector <4 x float> %v1591, <4 x float> poison, <4 x i32> zeroinitializer
  %v1593 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1592, <4 x float> %v1556, <4 x float> %v1530)
  %v1594 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1592, <4 x float> %v1560, <4 x float> %v1531)
  %v1595 = getelementptr float, ptr %v1369, i64 %v1553
  %v1596 = getelementptr float, ptr %v1595, i64 160
  %v1597 = load float, ptr %v1596, align 4
  %v1598 = insertelement <4 x float> poison, float %v1597, i64 0
  %v1599 = shufflevector <4 x float> %v1598, <4 x float> poison, <4 x i32> zeroinitializer
  %v1600 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1599, <4 x float> %v1556, <4 x float> %v1537)
  %v1601 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1599, <4 x float> %v1560, <4 x float> %v1538)
  %v1602 = getelementptr float, ptr %v1369, i64 %v1553
  %v1603 = getelementptr float, ptr %v1602, i64 192
  %v1604 = load float, ptr %v1603, align 4
  %v1605 = insertelement <4 x float> poison, float %v1604, i64 0
  %v1606 = shufflevector <4 x float> %v1605, <4 x float> poison, <4 x i32> zeroinitializer
  %v1607 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1606, <4 x float> %v1556, <4 x float> %v1544)
  %v1608 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1606, <4 x float> %v1560, <4 x float> %v1545)
  %v1609 = getelementptr float, ptr %v1369, i64 %v1553
  %v1610 = getelementptr float, ptr %v1609, i64 224
  %v1611 = load float, ptr %v1610, align 4
  %v1612 = insertelement <4 x float> poison, float %v1611, i64 0
  %v1613 = shufflevector <4 x float> %v1612, <4 x float> poison, <4 x i32> zeroinitializer
  %v1614 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1613, <4 x float> %v1556, <4 x float> %v1551)
  %v1615 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1613, <4 x float> %v1560, <4 x float> %v1552)
  %v1616 = add i64 %out_keys.20, 2
  %v1617 = mul i64 %v1616, 8
  %v1618 = getelementptr float, ptr %v1367, i64 %v1617
  %v1619 = load <4 x float>, ptr %v1618, align 4
  %v1620 = mul i64 %v1616, 8
  %v1621 = getelementptr float, ptr %v1367, i64 %v1620
  %v1622 = getelementptr float, ptr %v1621, i64 4
  %v1623 = load <4 x float>, ptr %v1622, align 4
  %v1624 = getelementptr float, ptr %v1369, i64 %v1616
  %v1625 = load float, ptr %v1624, align 4
  %v1626 = insertelement <4 x float> poison, float %v1625, i64 0
  %v1627 = shufflevector <4 x float> %v1626, <4 x float> poison, <4 x i32> zeroinitializer
  %v1628 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1627, <4 x float> %v1619, <4 x float> %v1565)
  %v1629 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1627, <4 x float> %v1623, <4 x float> %v1566)
  %v1630 = getelementptr float, ptr %v1369, i64 %v1616
  %v1631 = getelementptr float, ptr %v1630, i64 32
  %v1632 = load float, ptr %v1631, align 4
  %v1633 = insertelement <4 x float> poison, float %v1632, i64 0
  %v1634 = shufflevector <4 x float> %v1633, <4 x float> poison, <4 x i32> zeroinitializer
  %v1635 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1634, <4 x float> %v1619, <4 x float> %v1572)
  %v1636 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1634, <4 x float> %v1623, <4 x float> %v1573)
  %v1637 = getelementptr float, ptr %v1369, i64 %v1616
  %v1638 = getelementptr float, ptr %v1637, i64 64
  %v1639 = load float, ptr %v1638, align 4
  %v1640 = insertelement <4 x float> poison, float %v1639, i64 0
  %v1641 = shufflevector <4 x float> %v1640, <4 x float> poison, <4 x i32> zeroinitializer
  %v1642 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1641, <4 x float> %v1619, <4 x float> %v1579)
  %v1643 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1641, <4 x float> %v1623, <4 x float> %v1580)
  %v1644 = getelementptr float, ptr %v1369, i64 %v1616
  %v1645 = getelementptr float, ptr %v1644, i64 96
  %v1646 = load float, ptr %v1645, align 4
  %v1647 = insertelement <4 x float> poison, float %v1646, i64 0
  %v1648 = shufflevector <4 x float> %v1647, <4 x float> poison, <4 x i32> zeroinitializer
  %v1649 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1648, <4 x float> %v1619, <4 x float> %v1586)
  %v1650 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1648, <4 x float> %v1623, <4 x float> %v1587)
  %v1651 = getelementptr float, ptr %v1369, i64 %v1616
  %v1652 = getelementptr float, ptr %v1651, i64 128
  %v1653 = load float, ptr %v1652, align 4
  %v1654 = insertelement <4 x float> poison, float %v1653, i64 0
  %v1655 = shufflevector <4 x float> %v1654, <4 x float> poison, <4 x i32> zeroinitializer
  %v1656 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1655, <4 x float> %v1619, <4 x float> %v1593)
  %v1657 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1655, <4 x float> %v1623, <4 x float> %v1594)
  %v1658 = getelementptr float, ptr %v1369, i64 %v1616
  %v1659 = getelementptr float, ptr %v1658, i64 160
  %v1660 = load float, ptr %v1659, align 4
  %v1661 = insertelement <4 x float> poison, float %v1660, i64 0
  %v1662 = shufflevector <4 x float> %v1661, <4 x float> poison, <4 x i32> zeroinitializer
  %v1663 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1662, <4 x float> %v1619, <4 x float> %v1600)
  %v1664 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1662, <4 x float> %v1623, <4 x float> %v1601)
  %v1665 = getelementptr float, ptr %v1369, i64 %v1616
  %v1666 = getelementptr float, ptr %v1665, i64 192
  %v1667 = load float, ptr %v1666, align 4
  %v1668 = insertelement <4 x float> poison, float %v1667, i64 0
  %v1669 = shufflevector <4 x float> %v1668, <4 x float> poison, <4 x i32> zeroinitializer
  %v1670 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1669, <4 x float> %v1619, <4 x float> %v1607)
  %v1671 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1669, <4 x float> %v1623, <4 x float> %v1608)
  %v1672 = getelementptr float, ptr %v1369, i64 %v1616
  %v1673 = getelementptr float, ptr %v1672, i64 224
  %v1674 = load float, ptr %v1673, align 4
  %v1675 = insertelement <4 x float> poison, float %v1674, i64 0
  %v1676 = shufflevector <4 x float> %v1675, <4 x float> poison, <4 x i32> zeroinitializer
  %v1677 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1676, <4 x float> %v1619, <4 x float> %v1614)
  %v1678 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1676, <4 x float> %v1623, <4 x float> %v1615)
  %v1679 = add i64 %out_keys.20, 3
  %v1680 = mul i64 %v1679, 8
  %v1681 = getelementptr float, ptr %v1367, i64 %v1680
  %v1682 = load <4 x float>, ptr %v1681, align 4
  %v1683 = mul i64 %v1679, 8
  %v1684 = getelementptr float, ptr %v1367, i64 %v1683
  %v1685 = getelementptr float, ptr %v1684, i64 4
  %v1686 = load <4 x float>, ptr %v1685, align 4
  %v1687 = getelementptr float, ptr %v1369, i64 %v1679
  %v1688 = load float, ptr %v1687, align 4
  %v1689 = insertelement <4 x float> poison, float %v1688, i64 0
  %v1690 = shufflevector <4 x float> %v1689, <4 x float> poison, <4 x i32> zeroinitializer
  %v1691 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1690, <4 x float> %v1682, <4 x float> %v1628)
  %v1692 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1690, <4 x float> %v1686, <4 x float> %v1629)
  %v1693 = getelementptr float, ptr %v1369, i64 %v1679
  %v1694 = getelementptr float, ptr %v1693, i64 32
  %v1695 = load float, ptr %v1694, align 4
  %v1696 = insertelement <4 x float> poison, float %v1695, i64 0
  %v1697 = shufflevector <4 x float> %v1696, <4 x float> poison, <4 x i32> zeroinitializer
  %v1698 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1697, <4 x float> %v1682, <4 x float> %v1635)
  %v1699 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1697, <4 x float> %v1686, <4 x float> %v1636)
  %v1700 = getelementptr float, ptr %v1369, i64 %v1679
  %v1701 = getelementptr float, ptr %v1700, i64 64
  %v1702 = load float, ptr %v1701, align 4
  %v1703 = insertelement <4 x float> poison, float %v1702, i64 0
  %v1704 = shufflevector <4 x float> %v1703, <4 x float> poison, <4 x i32> zeroinitializer
  %v1705 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1704, <4 x float> %v1682, <4 x float> %v1642)
  %v1706 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1704, <4 x float> %v1686, <4 x float> %v1643)
  %v1707 = getelementptr float, ptr %v1369, i64 %v1679
  %v1708 = getelementptr float, ptr %v1707, i64 96
  %v1709 = load float, ptr %v1708, align 4
  %v1710 = insertelement <4 x float> poison, float %v1709, i64 0
  %v1711 = shufflevector <4 x float> %v1710, <4 x float> poison, <4 x i32> zeroinitializer
  %v1712 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1711, <4 x float> %v1682, <4 x float> %v1649)
  %v1713 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1711, <4 x float> %v1686, <4 x float> %v1650)
  %v1714 = getelementptr float, ptr %v1369, i64 %v1679
  %v1715 = getelementptr float, ptr %v1714, i64 128
  %v1716 = load float, ptr %v1715, align 4
  %v1717 = insertelement <4 x float> poison, float %v1716, i64 0
  %v1718 = shufflevector <4 x float> %v1717, <4 x float> poison, <4 x i32> zeroinitializer
  %v1719 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1718, <4 x float> %v1682, <4 x float> %v1656)
  %v1720 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1718, <4 x float> %v1686, <4 x float> %v1657)
  %v1721 = getelementptr float, ptr %v1369, i64 %v1679
  %v1722 = getelementptr float, ptr %v1721, i64 160
  %v1723 = load float, ptr %v1722, align 4
  %v1724 = insertelement <4 x float> poison, float %v1723, i64 0
  %v1725 = shufflevector <4 x float> %v1724, <4 x float> poison, <4 x i32> zeroinitializer
  %v1726 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1725, <4 x float> %v1682, <4 x float> %v1663)
  %v1727 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1725, <4 x float> %v1686, <4 x float> %v1664)
  %v1728 = getelementptr float, ptr %v1369, i64 %v1679
  %v1729 = getelementptr float, ptr %v1728, i64 192
  %v1730 = load float, ptr %v1729, align 4
  %v1731 = insertelement <4 x float> poison, float %v1730, i64 0
  %v1732 = shufflevector <4 x float> %v1731, <4 x float> poison, <4 x i32> zeroinitializer
  %v1733 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1732, <4 x float> %v1682, <4 x float> %v1670)
  %v1734 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1732, <4 x float> %v1686, <4 x float> %v1671)
  %v1735 = getelementptr float, ptr %v1369, i64 %v1679
  %v1736 = getelementptr float, ptr %v1735, i64 224
  %v1737 = load float, ptr %v1736, align 4
  %v1738 = insertelement <4 x float> poison, float %v1737, i64 0
  %v1739 = shufflevector <4 x float> %v1738, <4 x float> poison, <4 x i32> zeroinitializer
  %v1740 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1739, <4 x float> %v1682, <4 x float> %v1677)
  %v1741 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1739, <4 x float> %v1686, <4 x float> %v1678)
  %v1742 = add i64 %out_keys.20, 4
  br label %out_keys.20.head
out_keys.20.end:
  br label %out_keys_rest.21.head
out_keys_rest.21.head:
  %out_keys_rest.21 = phi i64 [ %v1472, %out_keys.20.end ], [ %v1822, %out_keys_rest.21.body ]
  %v1743 = phi <4 x float> [ %v1473, %out_keys.20.end ], [ %v1771, %out_keys_rest.21.body ]
  %v1744 = phi <4 x float> [ %v1474, %out_keys.20.end ], [ %v1772, %out_keys_rest.21.body ]
  %v1745 = phi <4 x float> [ %v1475, %out_keys.20.end ], [ %v1778, %out_keys_rest.21.body ]
  %v1746 = phi <4 x float> [ %v1476, %out_keys.20.end ], [ %v1779, %out_keys_rest.21.body ]
  %v1747 = phi <4 x float> [ %v1477, %out_keys.20.end ], [ %v1785, %out_keys_rest.21.body ]
  %v1748 = phi <4 x float> [ %v1478, %out_keys.20.end ], [ %v1786, %out_keys_rest.21.body ]
  %v1749 = phi <4 x float> [ %v1479, %out_keys.20.end ], [ %v1792, %out_keys_rest.21.body ]
  %v1750 = phi <4 x float> [ %v1480, %out_keys.20.end ], [ %v1793, %out_keys_rest.21.body ]
  %v1751 = phi <4 x float> [ %v1481, %out_keys.20.end ], [ %v1799, %out_keys_rest.21.body ]
  %v1752 = phi <4 x float> [ %v1482, %out_keys.20.end ], [ %v1800, %out_keys_rest.21.body ]
  %v1753 = phi <4 x float> [ %v1483, %out_keys.20.end ], [ %v1806, %out_keys_rest.21.body ]
  %v1754 = phi <4 x float> [ %v1484, %out_keys.20.end ], [ %v1807, %out_keys_rest.21.body ]
  %v1755 = phi <4 x float> [ %v1485, %out_keys.20.end ], [ %v1813, %out_keys_rest.21.body ]
  %v1756 = phi <4 x float> [ %v1486, %out_keys.20.end ], [ %v1814, %out_keys_rest.21.body ]
  %v1757 = phi <4 x float> [ %v1487, %out_keys.20.end ], [ %v1820, %out_keys_rest.21.body ]
  %v1758 = phi <4 x float> [ %v1488, %out_keys.20.end ], [ %v1821, %out_keys_rest.21.body ]
  %v1759 = icmp slt i64 %out_keys_rest.21, %v499
  br i1 %v1759, label %out_keys_rest.21.body, label %out_keys_rest.21.end
out_keys_rest.21.body:
  %v1760 = mul i64 %out_keys_rest.21, 8
  %v1761 = getelementptr float, ptr %v1367, i64 %v1760
  %v1762 = load <4 x float>, ptr %v1761, align 4
  %v1763 = mul i64 %out_keys_rest.21, 8
  %v1764 = getelementptr float, ptr %v1367, i64 %v1763
  %v1765 = getelementptr float, ptr %v1764, i64 4
  %v1766 = load <4 x float>, ptr %v1765, align 4
  %v1767 = getelementptr float, ptr %v1369, i64 %out_keys_rest.21
  %v1768 = load float, ptr %v1767, align 4
  %v1769 = insertelement <4 x float> poison, float %v1768, i64 0
  %v1770 = shufflevector <4 x float> %v1769, <4 x float> poison, <4 x i32> zeroinitializer
  %v1771 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1770, <4 x float> %v1762, <4 x float> %v1743)
  %v1772 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1770, <4 x float> %v1766, <4 x float> %v1744)
  %v1773 = getelementptr float, ptr %v1369, i64 %out_keys_rest.21
  %v1774 = getelementptr float, ptr %v1773, i64 32
  %v1775 = load float, ptr %v1774, align 4
  %v1776 = insertelement <4 x float> poison, float %v1775, i64 0
  %v1777 = shufflevector <4 x float> %v1776, <4 x float> poison, <4 x i32> zeroinitializer
  %v1778 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1777, <4 x float> %v1762, <4 x float> %v1745)
  %v1779 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1777, <4 x float> %v1766, <4 x float> %v1746)
  %v1780 = getelementptr float, ptr %v1369, i64 %out_keys_rest.21
  %v1781 = getelementptr float, ptr %v1780, i64 64
  %v1782 = load float, ptr %v1781, align 4
  %v1783 = insertelement <4 x float> poison, float %v1782, i64 0
  %v1784 = shufflevector <4 x float> %v1783, <4 x float> poison, <4 x i32> zeroinitializer
  %v1785 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1784, <4 x float> %v1762, <4 x float> %v1747)
  %v1786 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1784, <4 x float> %v1766, <4 x float> %v1748)
  %v1787 = getelementptr float, ptr %v1369, i64 %out_keys_rest.21
  %v1788 = getelementptr float, ptr %v1787, i64 96
  %v1789 = load float, ptr %v1788, align 4
  %v1790 = insertelement <4 x float> poison, float %v1789, i64 0
  %v1791 = shufflevector <4 x float> %v1790, <4 x float> poison, <4 x i32> zeroinitializer
  %v1792 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1791, <4 x float> %v1762, <4 x float> %v1749)
  %v1793 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1791, <4 x float> %v1766, <4 x float> %v1750)
  %v1794 = getelementptr float, ptr %v1369, i64 %out_keys_rest.21
  %v1795 = getelementptr float, ptr %v1794, i64 128
  %v1796 = load float, ptr %v1795, align 4
  %v1797 = insertelement <4 x float> poison, float %v1796, i64 0
  %v1798 = shufflevector <4 x float> %v1797, <4 x float> poison, <4 x i32> zeroinitializer
  %v1799 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1798, <4 x float> %v1762, <4 x float> %v1751)
  %v1800 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1798, <4 x float> %v1766, <4 x float> %v1752)
  %v1801 = getelementptr float, ptr %v1369, i64 %out_keys_rest.21
  %v1802 = getelementptr float, ptr %v1801, i64 160
  %v1803 = load float, ptr %v1802, align 4
  %v1804 = insertelement <4 x float> poison, float %v1803, i64 0
  %v1805 = shufflevector <4 x float> %v1804, <4 x float> poison, <4 x i32> zeroinitializer
  %v1806 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1805, <4 x float> %v1762, <4 x float> %v1753)
  %v1807 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1805, <4 x float> %v1766, <4 x float> %v1754)
  %v1808 = getelementptr float, ptr %v1369, i64 %out_keys_rest.21
  %v1809 = getelementptr float, ptr %v1808, i64 192
  %v1810 = load float, ptr %v1809, align 4
  %v1811 = insertelement <4 x float> poison, float %v1810, i64 0
  %v1812 = shufflevector <4 x float> %v1811, <4 x float> poison, <4 x i32> zeroinitializer
  %v1813 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1812, <4 x float> %v1762, <4 x float> %v1755)
  %v1814 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1812, <4 x float> %v1766, <4 x float> %v1756)
  %v1815 = getelementptr float, ptr %v1369, i64 %out_keys_rest.21
  %v1816 = getelementptr float, ptr %v1815, i64 224
  %v1817 = load float, ptr %v1816, align 4
  %v1818 = insertelement <4 x float> poison, float %v1817, i64 0
  %v1819 = shufflevector <4 x float> %v1818, <4 x float> poison, <4 x i32> zeroinitializer
  %v1820 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1819, <4 x float> %v1762, <4 x float> %v1757)
  %v1821 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1819, <4 x float> %v1766, <4 x float> %v1758)
  %v1822 = add i64 %out_keys_rest.21, 1
  br label %out_keys_rest.21.head
out_keys_rest.21.end:
  store <4 x float> %v1743, ptr %v1374, align 4
  %v1823 = getelementptr float, ptr %v1374, i64 4
  store <4 x float> %v1744, ptr %v1823, align 4
  %v1824 = getelementptr float, ptr %v1374, i64 64
  store <4 x float> %v1745, ptr %v1824, align 4
  %v1825 = getelementptr float, ptr %v1374, i64 68
  store <4 x float> %v1746, ptr %v1825, align 4
  %v1826 = getelementptr float, ptr %v1374, i64 128
  store <4 x float> %v1747, ptr %v1826, align 4
  %v1827 = getelementptr float, ptr %v1374, i64 132
  store <4 x float> %v1748, ptr %v1827, align 4
  %v1828 = getelementptr float, ptr %v1374, i64 192
  store <4 x float> %v1749, ptr %v1828, align 4
  %v1829 = getelementptr float, ptr %v1374, i64 196
  store <4 x float> %v1750, ptr %v1829, align 4
  %v1830 = getelementptr float, ptr %v1374, i64 256
  store <4 x float> %v1751, ptr %v1830, align 4
  %v1831 = getelementptr float, ptr %v1374, i64 260
  store <4 x float> %v1752, ptr %v1831, align 4
  %v1832 = getelementptr float, ptr %v1374, i64 320
  store <4 x float> %v1753, ptr %v1832, align 4
  %v1833 = getelementptr float, ptr %v1374, i64 324
  store <4 x float> %v1754, ptr %v1833, align 4
  %v1834 = getelementptr float, ptr %v1374, i64 384
  store <4 x float> %v1755, ptr %v1834, align 4
  %v1835 = getelementptr float, ptr %v1374, i64 388
  store <4 x float> %v1756, ptr %v1835, align 4
  %v1836 = getelementptr float, ptr %v1374, i64 448
  store <4 x float> %v1757, ptr %v1836, align 4
  %v1837 = getelementptr float, ptr %v1374, i64 452
  store <4 x float> %v1758, ptr %v1837, align 4
  %v1838 = add i64 %out_columns.19, 8
  br label %out_columns.19.head
out_columns.19.end:
  br label %kept.10.end
kept.10.end:
  %v1839 = add i64 %row_block.9, 1
  br label %row_block.9.head
row_block.9.end:
  %v1840 = add i64 %kv_tile.4, 32
  br label %kv_tile.4.head
kv_tile.4.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.22.head
result_row.22.head:
  %result_row.22 = phi i64 [ 0, %kv_tile.4.end ], [ %v1886, %lse.24.end ]
  %v1841 = icmp slt i64 %result_row.22, %v78
  br i1 %v1841, label %result_row.22.body, label %result_row.22.end
result_row.22.body:
  %v1842 = srem i64 %result_row.22, 8
  %v1843 = sdiv i64 %result_row.22, 8
  %v1844 = mul i64 %v1843, 8
  %v1845 = add i64 %v1844, %v1842
  %v1846 = getelementptr float, ptr %scratch, i64 10544
  %v1847 = getelementptr float, ptr %v1846, i64 %v1845
  %v1848 = load float, ptr %v1847, align 4
  %v1849 = fdiv float 0x3FF0000000000000, %v1848
  %v1850 = fcmp oeq float %v1848, 0x0000000000000000
  %v1851 = select i1 %v1850, float 0x0000000000000000, float %v1849
  %v1852 = add i64 %v13, %result_row.22
  %v1853 = mul i64 %v1852, %v56
  %v1854 = getelementptr half, ptr %v60, i64 %v1853
  br label %result_depth.23.head
result_depth.23.head:
  %result_depth.23 = phi i64 [ 0, %result_row.22.body ], [ %v1866, %result_depth.23.body ]
  %v1855 = icmp slt i64 %result_depth.23, 64
  br i1 %v1855, label %result_depth.23.body, label %result_depth.23.end
result_depth.23.body:
  %v1856 = getelementptr float, ptr %scratch, i64 7424
  %v1857 = mul i64 %result_row.22, 64
  %v1858 = add i64 %v1857, %result_depth.23
  %v1859 = getelementptr float, ptr %v1856, i64 %v1858
  %v1860 = load <4 x float>, ptr %v1859, align 4
  %v1861 = insertelement <4 x float> poison, float %v1851, i64 0
  %v1862 = shufflevector <4 x float> %v1861, <4 x float> poison, <4 x i32> zeroinitializer
  %v1863 = getelementptr half, ptr %v1854, i64 %result_depth.23
  %v1864 = fmul <4 x float> %v1860, %v1862
  %v1865 = fptrunc <4 x float> %v1864 to <4 x half>
  store <4 x half> %v1865, ptr %v1863, align 2
  %v1866 = add i64 %result_depth.23, 4
  br label %result_depth.23.head
result_depth.23.end:
  br i1 %v63, label %lse.24.then, label %lse.24.end
lse.24.then:
  %v1867 = mul i64 %v1852, %v71
  %v1868 = getelementptr float, ptr %v75, i64 %v1867
  %v1869 = srem i64 %result_row.22, 8
  %v1870 = sdiv i64 %result_row.22, 8
  %v1871 = mul i64 %v1870, 8
  %v1872 = add i64 %v1871, %v1869
  %v1873 = getelementptr float, ptr %scratch, i64 10496
  %v1874 = getelementptr float, ptr %v1873, i64 %v1872
  %v1875 = load float, ptr %v1874, align 4
  %v1876 = srem i64 %result_row.22, 8
  %v1877 = sdiv i64 %result_row.22, 8
  %v1878 = mul i64 %v1877, 8
  %v1879 = add i64 %v1878, %v1876
  %v1880 = getelementptr float, ptr %scratch, i64 10544
  %v1881 = getelementptr float, ptr %v1880, i64 %v1879
  %v1882 = load float, ptr %v1881, align 4
  %v1883 = call float @llvm.log.f32(float %v1882)
  %v1884 = fmul float %v1875, 0x3FE62E4300000000
  %v1885 = fadd float %v1884, %v1883
  store float %v1885, ptr %v1868, align 4
  br label %lse.24.end
lse.24.end:
  %v1886 = add i64 %result_row.22, 1
  br label %result_row.22.head
result_row.22.end:
  ret void
}

declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-features"="+neon,+fullfp16" }
