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
  ; running maximum -inf (in log2 units), sum 0, accumulators 0
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
  %v122 = getelementptr float, ptr %scratch, i64 10592
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
  %kv_tile.4 = phi i64 [ %v133, %clear_out.3.end ], [ %v1714, %row_block.10.end ]
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
  ; values -> f32, rows padded to whole vectors (the padding is never written out)
  %v318 = mul i64 %kv_tile.4, %v44
  %v319 = getelementptr half, ptr %v48, i64 %v318
  br label %stage_row.8.head
stage_row.8.head:
  %stage_row.8 = phi i64 [ 0, %key_panel.5.end ], [ %v332, %stage_depth.9.end ]
  %v320 = icmp slt i64 %stage_row.8, %v141
  br i1 %v320, label %stage_row.8.body, label %stage_row.8.end
stage_row.8.body:
  %v321 = mul i64 %stage_row.8, %v44
  %v322 = getelementptr half, ptr %v319, i64 %v321
  br label %stage_depth.9.head
stage_depth.9.head:
  %stage_depth.9 = phi i64 [ 0, %stage_row.8.body ], [ %v331, %stage_depth.9.body ]
  %v323 = icmp slt i64 %stage_depth.9, 64
  br i1 %v323, label %stage_depth.9.body, label %stage_depth.9.end
stage_depth.9.body:
  %v324 = getelementptr float, ptr %scratch, i64 5376
  %v325 = mul i64 %stage_row.8, 64
  %v326 = add i64 %v325, %stage_depth.9
  %v327 = getelementptr float, ptr %v324, i64 %v326
  %v328 = getelementptr half, ptr %v322, i64 %stage_depth.9
  %v329 = load <4 x half>, ptr %v328, align 2
  %v330 = fpext <4 x half> %v329 to <4 x float>
  store <4 x float> %v330, ptr %v327, align 4
  %v331 = add i64 %stage_depth.9, 4
  br label %stage_depth.9.head
stage_depth.9.end:
  %v332 = add i64 %stage_row.8, 1
  br label %stage_row.8.head
stage_row.8.end:
  br label %row_block.10.head
row_block.10.head:
  %row_block.10 = phi i64 [ 0, %stage_row.8.end ], [ %v1713, %kept.11.end ]
  %v333 = icmp slt i64 %row_block.10, %v80
  br i1 %v333, label %row_block.10.body, label %row_block.10.end
row_block.10.body:
  %v334 = mul i64 %row_block.10, 8
  %v335 = add i64 %v13, %v334
  %v336 = add i64 %v13, %v78
  %v337 = sub i64 %v336, 1
  %v338 = add i64 %v335, 7
  %v339 = icmp slt i64 %v338, %v337
  %v340 = select i1 %v339, i64 %v338, i64 %v337
  %v341 = add i64 %kv_tile.4, %v141
  %v342 = sub i64 %v341, 1
  %v343 = add i64 %v340, %v86
  %v344 = sub i64 %v343, %v87
  %v345 = add i64 %v344, 1
  %v346 = sub i64 %v345, %kv_tile.4
  %v347 = icmp slt i64 %v346, %v141
  %v348 = select i1 %v347, i64 %v346, i64 %v141
  %v349 = icmp sgt i64 %v348, 0
  %v350 = select i1 %v349, i64 %v348, i64 0
  %v351 = add i64 %kv_tile.4, %v141
  %v352 = icmp sle i64 %v351, 0
  %v353 = icmp eq i64 %v350, 0
  %v354 = or i1 %v353, %v352
  %v355 = add i64 %v340, %v86
  %v356 = sub i64 %v355, %v87
  %v357 = icmp slt i64 %v356, %kv_tile.4
  %v358 = or i1 %v354, %v357
  %v359 = xor i1 %v358, 1
  br i1 %v359, label %kept.11.then, label %kept.11.end
kept.11.then:
  %v360 = add i64 %v335, %v86
  %v361 = sub i64 %v360, %v87
  %v362 = icmp sle i64 %v342, %v361
  %v363 = icmp eq i64 %v350, 32
  %v364 = and i1 %v363, %v362
  ; score = query * keys
  %v365 = add i64 %v350, 7
  %v366 = sdiv i64 %v365, 8
  %v367 = mul i64 %row_block.10, 8
  %v368 = mul i64 %v367, 64
  %v369 = add i64 %v368, 0
  %v370 = getelementptr float, ptr %scratch, i64 %v369
  br label %score_panel.12.head
score_panel.12.head:
  %score_panel.12 = phi i64 [ 0, %kept.11.then ], [ %v747, %score_depth_rest.14.end ]
  %v371 = icmp slt i64 %score_panel.12, %v366
  br i1 %v371, label %score_panel.12.body, label %score_panel.12.end
score_panel.12.body:
  %v372 = mul i64 %score_panel.12, 64
  %v373 = getelementptr float, ptr %scratch, i64 3072
  %v374 = mul i64 %v372, 8
  %v375 = add i64 %v374, 0
  %v376 = getelementptr float, ptr %v373, i64 %v375
  %v377 = sdiv i64 64, 4
  %v378 = mul i64 %v377, 4
  br label %score_depth.13.head
score_depth.13.head:
  %score_depth.13 = phi i64 [ 0, %score_panel.12.body ], [ %v648, %score_depth.13.body ]
  %v379 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v597, %score_depth.13.body ]
  %v380 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v598, %score_depth.13.body ]
  %v381 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v604, %score_depth.13.body ]
  %v382 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v605, %score_depth.13.body ]
  %v383 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v611, %score_depth.13.body ]
  %v384 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v612, %score_depth.13.body ]
  %v385 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v618, %score_depth.13.body ]
  %v386 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v619, %score_depth.13.body ]
  %v387 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v625, %score_depth.13.body ]
  %v388 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v626, %score_depth.13.body ]
  %v389 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v632, %score_depth.13.body ]
  %v390 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v633, %score_depth.13.body ]
  %v391 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v639, %score_depth.13.body ]
  %v392 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v640, %score_depth.13.body ]
  %v393 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v646, %score_depth.13.body ]
  %v394 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v647, %score_depth.13.body ]
  %v395 = icmp slt i64 %score_depth.13, %v378
  br i1 %v395, label %score_depth.13.body, label %score_depth.13.end
score_depth.13.body:
  %v396 = add i64 %score_depth.13, 0
  %v397 = mul i64 %v396, 8
  %v398 = getelementptr float, ptr %v376, i64 %v397
  %v399 = load <4 x float>, ptr %v398, align 16
  %v400 = mul i64 %v396, 8
  %v401 = getelementptr float, ptr %v376, i64 %v400
  %v402 = getelementptr float, ptr %v401, i64 4
  %v403 = load <4 x float>, ptr %v402, align 16
  %v404 = getelementptr float, ptr %v370, i64 %v396
  %v405 = load float, ptr %v404, align 4
  %v406 = insertelement <4 x float> poison, float %v405, i64 0
  %v407 = shufflevector <4 x float> %v406, <4 x float> poison, <4 x i32> zeroinitializer
  %v408 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v407, <4 x float> %v399, <4 x float> %v379)
  %v409 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v407, <4 x float> %v403, <4 x float> %v380)
  %v410 = getelementptr float, ptr %v370, i64 %v396
  %v411 = getelementptr float, ptr %v410, i64 64
  %v412 = load float, ptr %v411, align 4
  %v413 = insertelement <4 x float> poison, float %v412, i64 0
  %v414 = shufflevector <4 x float> %v413, <4 x float> poison, <4 x i32> zeroinitializer
  %v415 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v414, <4 x float> %v399, <4 x float> %v381)
  %v416 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v414, <4 x float> %v403, <4 x float> %v382)
  %v417 = getelementptr float, ptr %v370, i64 %v396
  %v418 = getelementptr float, ptr %v417, i64 128
  %v419 = load float, ptr %v418, align 4
  %v420 = insertelement <4 x float> poison, float %v419, i64 0
  %v421 = shufflevector <4 x float> %v420, <4 x float> poison, <4 x i32> zeroinitializer
  %v422 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v421, <4 x float> %v399, <4 x float> %v383)
  %v423 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v421, <4 x float> %v403, <4 x float> %v384)
  %v424 = getelementptr float, ptr %v370, i64 %v396
  %v425 = getelementptr float, ptr %v424, i64 192
  %v426 = load float, ptr %v425, align 4
  %v427 = insertelement <4 x float> poison, float %v426, i64 0
  %v428 = shufflevector <4 x float> %v427, <4 x float> poison, <4 x i32> zeroinitializer
  %v429 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v428, <4 x float> %v399, <4 x float> %v385)
  %v430 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v428, <4 x float> %v403, <4 x float> %v386)
  %v431 = getelementptr float, ptr %v370, i64 %v396
  %v432 = getelementptr float, ptr %v431, i64 256
  %v433 = load float, ptr %v432, align 4
  %v434 = insertelement <4 x float> poison, float %v433, i64 0
  %v435 = shufflevector <4 x float> %v434, <4 x float> poison, <4 x i32> zeroinitializer
  %v436 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v435, <4 x float> %v399, <4 x float> %v387)
  %v437 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v435, <4 x float> %v403, <4 x float> %v388)
  %v438 = getelementptr float, ptr %v370, i64 %v396
  %v439 = getelementptr float, ptr %v438, i64 320
  %v440 = load float, ptr %v439, align 4
  %v441 = insertelement <4 x float> poison, float %v440, i64 0
  %v442 = shufflevector <4 x float> %v441, <4 x float> poison, <4 x i32> zeroinitializer
  %v443 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v442, <4 x float> %v399, <4 x float> %v389)
  %v444 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v442, <4 x float> %v403, <4 x float> %v390)
  %v445 = getelementptr float, ptr %v370, i64 %v396
  %v446 = getelementptr float, ptr %v445, i64 384
  %v447 = load float, ptr %v446, align 4
  %v448 = insertelement <4 x float> poison, float %v447, i64 0
  %v449 = shufflevector <4 x float> %v448, <4 x float> poison, <4 x i32> zeroinitializer
  %v450 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v449, <4 x float> %v399, <4 x float> %v391)
  %v451 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v449, <4 x float> %v403, <4 x float> %v392)
  %v452 = getelementptr float, ptr %v370, i64 %v396
  %v453 = getelementptr float, ptr %v452, i64 448
  %v454 = load float, ptr %v453, align 4
  %v455 = insertelement <4 x float> poison, float %v454, i64 0
  %v456 = shufflevector <4 x float> %v455, <4 x float> poison, <4 x i32> zeroinitializer
  %v457 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v456, <4 x float> %v399, <4 x float> %v393)
  %v458 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v456, <4 x float> %v403, <4 x float> %v394)
  %v459 = add i64 %score_depth.13, 1
  %v460 = mul i64 %v459, 8
  %v461 = getelementptr float, ptr %v376, i64 %v460
  %v462 = load <4 x float>, ptr %v461, align 16
  %v463 = mul i64 %v459, 8
  %v464 = getelementptr float, ptr %v376, i64 %v463
  %v465 = getelementptr float, ptr %v464, i64 4
  %v466 = load <4 x float>, ptr %v465, align 16
  %v467 = getelementptr float, ptr %v370, i64 %v459
  %v468 = load float, ptr %v467, align 4
  %v469 = insertelement <4 x float> poison, float %v468, i64 0
  %v470 = shufflevector <4 x float> %v469, <4 x float> poison, <4 x i32> zeroinitializer
  %v471 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v470, <4 x float> %v462, <4 x float> %v408)
  %v472 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v470, <4 x float> %v466, <4 x float> %v409)
  %v473 = getelementptr float, ptr %v370, i64 %v459
  %v474 = getelementptr float, ptr %v473, i64 64
  %v475 = load float, ptr %v474, align 4
  %v476 = insertelement <4 x float> poison, float %v475, i64 0
  %v477 = shufflevector <4 x float> %v476, <4 x float> poison, <4 x i32> zeroinitializer
  %v478 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v477, <4 x float> %v462, <4 x float> %v415)
  %v479 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v477, <4 x float> %v466, <4 x float> %v416)
  %v480 = getelementptr float, ptr %v370, i64 %v459
  %v481 = getelementptr float, ptr %v480, i64 128
  %v482 = load float, ptr %v481, align 4
  %v483 = insertelement <4 x float> poison, float %v482, i64 0
  %v484 = shufflevector <4 x float> %v483, <4 x float> poison, <4 x i32> zeroinitializer
  %v485 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v484, <4 x float> %v462, <4 x float> %v422)
  %v486 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v484, <4 x float> %v466, <4 x float> %v423)
  %v487 = getelementptr float, ptr %v370, i64 %v459
  %v488 = getelementptr float, ptr %v487, i64 192
  %v489 = load float, ptr %v488, align 4
  %v490 = insertelement <4 x float> poison, float %v489, i64 0
  %v491 = shufflevector <4 x float> %v490, <4 x float> poison, <4 x i32> zeroinitializer
  %v492 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v491, <4 x float> %v462, <4 x float> %v429)
  %v493 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v491, <4 x float> %v466, <4 x float> %v430)
  %v494 = getelementptr float, ptr %v370, i64 %v459
  %v495 = getelementptr float, ptr %v494, i64 256
  %v496 = load float, ptr %v495, align 4
  %v497 = insertelement <4 x float> poison, float %v496, i64 0
  %v498 = shufflevector <4 x float> %v497, <4 x float> poison, <4 x i32> zeroinitializer
  %v499 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v498, <4 x float> %v462, <4 x float> %v436)
  %v500 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v498, <4 x float> %v466, <4 x float> %v437)
  %v501 = getelementptr float, ptr %v370, i64 %v459
  %v502 = getelementptr float, ptr %v501, i64 320
  %v503 = load float, ptr %v502, align 4
  %v504 = insertelement <4 x float> poison, float %v503, i64 0
  %v505 = shufflevector <4 x float> %v504, <4 x float> poison, <4 x i32> zeroinitializer
  %v506 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v505, <4 x float> %v462, <4 x float> %v443)
  %v507 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v505, <4 x float> %v466, <4 x float> %v444)
  %v508 = getelementptr float, ptr %v370, i64 %v459
  %v509 = getelementptr float, ptr %v508, i64 384
  %v510 = load float, ptr %v509, align 4
  %v511 = insertelement <4 x float> poison, float %v510, i64 0
  %v512 = shufflevector <4 x float> %v511, <4 x float> poison, <4 x i32> zeroinitializer
  %v513 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v512, <4 x float> %v462, <4 x float> %v450)
  %v514 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v512, <4 x float> %v466, <4 x float> %v451)
  %v515 = getelementptr float, ptr %v370, i64 %v459
  %v516 = getelementptr float, ptr %v515, i64 448
  %v517 = load float, ptr %v516, align 4
  %v518 = insertelement <4 x float> poison, float %v517, i64 0
  %v519 = shufflevector <4 x float> %v518, <4 x float> poison, <4 x i32> zeroinitializer
  %v520 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v519, <4 x float> %v462, <4 x float> %v457)
  %v521 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v519, <4 x float> %v466, <4 x float> %v458)
  %v522 = add i64 %score_depth.13, 2
  %v523 = mul i64 %v522, 8
  %v524 = getelementptr float, ptr %v376, i64 %v523
  %v525 = load <4 x float>, ptr %v524, align 16
  %v526 = mul i64 %v522, 8
  %v527 = getelementptr float, ptr %v376, i64 %v526
  %v528 = getelementptr float, ptr %v527, i64 4
  %v529 = load <4 x float>, ptr %v528, align 16
  %v530 = getelementptr float, ptr %v370, i64 %v522
  %v531 = load float, ptr %v530, align 4
  %v532 = insertelement <4 x float> poison, float %v531, i64 0
  %v533 = shufflevector <4 x float> %v532, <4 x float> poison, <4 x i32> zeroinitializer
  %v534 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v533, <4 x float> %v525, <4 x float> %v471)
  %v535 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v533, <4 x float> %v529, <4 x float> %v472)
  %v536 = getelementptr float, ptr %v370, i64 %v522
  %v537 = getelementptr float, ptr %v536, i64 64
  %v538 = load float, ptr %v537, align 4
  %v539 = insertelement <4 x float> poison, float %v538, i64 0
  %v540 = shufflevector <4 x float> %v539, <4 x float> poison, <4 x i32> zeroinitializer
  %v541 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v540, <4 x float> %v525, <4 x float> %v478)
  %v542 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v540, <4 x float> %v529, <4 x float> %v479)
  %v543 = getelementptr float, ptr %v370, i64 %v522
  %v544 = getelementptr float, ptr %v543, i64 128
  %v545 = load float, ptr %v544, align 4
  %v546 = insertelement <4 x float> poison, float %v545, i64 0
  %v547 = shufflevector <4 x float> %v546, <4 x float> poison, <4 x i32> zeroinitializer
  %v548 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v547, <4 x float> %v525, <4 x float> %v485)
  %v549 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v547, <4 x float> %v529, <4 x float> %v486)
  %v550 = getelementptr float, ptr %v370, i64 %v522
  %v551 = getelementptr float, ptr %v550, i64 192
  %v552 = load float, ptr %v551, align 4
  %v553 = insertelement <4 x float> poison, float %v552, i64 0
  %v554 = shufflevector <4 x float> %v553, <4 x float> poison, <4 x i32> zeroinitializer
  %v555 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v554, <4 x float> %v525, <4 x float> %v492)
  %v556 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v554, <4 x float> %v529, <4 x float> %v493)
  %v557 = getelementptr float, ptr %v370, i64 %v522
  %v558 = getelementptr float, ptr %v557, i64 256
  %v559 = load float, ptr %v558, align 4
  %v560 = insertelement <4 x float> poison, float %v559, i64 0
  %v561 = shufflevector <4 x float> %v560, <4 x float> poison, <4 x i32> zeroinitializer
  %v562 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v561, <4 x float> %v525, <4 x float> %v499)
  %v563 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v561, <4 x float> %v529, <4 x float> %v500)
  %v564 = getelementptr float, ptr %v370, i64 %v522
  %v565 = getelementptr float, ptr %v564, i64 320
  %v566 = load float, ptr %v565, align 4
  %v567 = insertelement <4 x float> poison, float %v566, i64 0
  %v568 = shufflevector <4 x float> %v567, <4 x float> poison, <4 x i32> zeroinitializer
  %v569 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v568, <4 x float> %v525, <4 x float> %v506)
  %v570 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v568, <4 x float> %v529, <4 x float> %v507)
  %v571 = getelementptr float, ptr %v370, i64 %v522
  %v572 = getelementptr float, ptr %v571, i64 384
  %v573 = load float, ptr %v572, align 4
  %v574 = insertelement <4 x float> poison, float %v573, i64 0
  %v575 = shufflevector <4 x float> %v574, <4 x float> poison, <4 x i32> zeroinitializer
  %v576 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v575, <4 x float> %v525, <4 x float> %v513)
  %v577 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v575, <4 x float> %v529, <4 x float> %v514)
  %v578 = getelementptr float, ptr %v370, i64 %v522
  %v579 = getelementptr float, ptr %v578, i64 448
  %v580 = load float, ptr %v579, align 4
  %v581 = insertelement <4 x float> poison, float %v580, i64 0
  %v582 = shufflevector <4 x float> %v581, <4 x float> poison, <4 x i32> zeroinitializer
  %v583 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v582, <4 x float> %v525, <4 x float> %v520)
  %v584 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v582, <4 x float> %v529, <4 x float> %v521)
  %v585 = add i64 %score_depth.13, 3
  %v586 = mul i64 %v585, 8
  %v587 = getelementptr float, ptr %v376, i64 %v586
  %v588 = load <4 x float>, ptr %v587, align 16
  %v589 = mul i64 %v585, 8
  %v590 = getelementptr float, ptr %v376, i64 %v589
  %v591 = getelementptr float, ptr %v590, i64 4
  %v592 = load <4 x float>, ptr %v591, align 16
  %v593 = getelementptr float, ptr %v370, i64 %v585
  %v594 = load float, ptr %v593, align 4
  %v595 = insertelement <4 x float> poison, float %v594, i64 0
  %v596 = shufflevector <4 x float> %v595, <4 x float> poison, <4 x i32> zeroinitializer
  %v597 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v596, <4 x float> %v588, <4 x float> %v534)
  %v598 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v596, <4 x float> %v592, <4 x float> %v535)
  %v599 = getelementptr float, ptr %v370, i64 %v585
  %v600 = getelementptr float, ptr %v599, i64 64
  %v601 = load float, ptr %v600, align 4
  %v602 = insertelement <4 x float> poison, float %v601, i64 0
  %v603 = shufflevector <4 x float> %v602, <4 x float> poison, <4 x i32> zeroinitializer
  %v604 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v603, <4 x float> %v588, <4 x float> %v541)
  %v605 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v603, <4 x float> %v592, <4 x float> %v542)
  %v606 = getelementptr float, ptr %v370, i64 %v585
  %v607 = getelementptr float, ptr %v606, i64 128
  %v608 = load float, ptr %v607, align 4
  %v609 = insertelement <4 x float> poison, float %v608, i64 0
  %v610 = shufflevector <4 x float> %v609, <4 x float> poison, <4 x i32> zeroinitializer
  %v611 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v610, <4 x float> %v588, <4 x float> %v548)
  %v612 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v610, <4 x float> %v592, <4 x float> %v549)
  %v613 = getelementptr float, ptr %v370, i64 %v585
  %v614 = getelementptr float, ptr %v613, i64 192
  %v615 = load float, ptr %v614, align 4
  %v616 = insertelement <4 x float> poison, float %v615, i64 0
  %v617 = shufflevector <4 x float> %v616, <4 x float> poison, <4 x i32> zeroinitializer
  %v618 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v617, <4 x float> %v588, <4 x float> %v555)
  %v619 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v617, <4 x float> %v592, <4 x float> %v556)
  %v620 = getelementptr float, ptr %v370, i64 %v585
  %v621 = getelementptr float, ptr %v620, i64 256
  %v622 = load float, ptr %v621, align 4
  %v623 = insertelement <4 x float> poison, float %v622, i64 0
  %v624 = shufflevector <4 x float> %v623, <4 x float> poison, <4 x i32> zeroinitializer
  %v625 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v624, <4 x float> %v588, <4 x float> %v562)
  %v626 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v624, <4 x float> %v592, <4 x float> %v563)
  %v627 = getelementptr float, ptr %v370, i64 %v585
  %v628 = getelementptr float, ptr %v627, i64 320
  %v629 = load float, ptr %v628, align 4
  %v630 = insertelement <4 x float> poison, float %v629, i64 0
  %v631 = shufflevector <4 x float> %v630, <4 x float> poison, <4 x i32> zeroinitializer
  %v632 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v631, <4 x float> %v588, <4 x float> %v569)
  %v633 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v631, <4 x float> %v592, <4 x float> %v570)
  %v634 = getelementptr float, ptr %v370, i64 %v585
  %v635 = getelementptr float, ptr %v634, i64 384
  %v636 = load float, ptr %v635, align 4
  %v637 = insertelement <4 x float> poison, float %v636, i64 0
  %v638 = shufflevector <4 x float> %v637, <4 x float> poison, <4 x i32> zeroinitializer
  %v639 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v638, <4 x float> %v588, <4 x float> %v576)
  %v640 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v638, <4 x float> %v592, <4 x float> %v577)
  %v641 = getelementptr float, ptr %v370, i64 %v585
  %v642 = getelementptr float, ptr %v641, i64 448
  %v643 = load float, ptr %v642, align 4
  %v644 = insertelement <4 x float> poison, float %v643, i64 0
  %v645 = shufflevector <4 x float> %v644, <4 x float> poison, <4 x i32> zeroinitializer
  %v646 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v645, <4 x float> %v588, <4 x float> %v583)
  %v647 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v645, <4 x float> %v592, <4 x float> %v584)
  %v648 = add i64 %score_depth.13, 4
  br label %score_depth.13.head
score_depth.13.end:
  br label %score_depth_rest.14.head
score_depth_rest.14.head:
  %score_depth_rest.14 = phi i64 [ %v378, %score_depth.13.end ], [ %v728, %score_depth_rest.14.body ]
  %v649 = phi <4 x float> [ %v379, %score_depth.13.end ], [ %v677, %score_depth_rest.14.body ]
  %v650 = phi <4 x float> [ %v380, %score_depth.13.end ], [ %v678, %score_depth_rest.14.body ]
  %v651 = phi <4 x float> [ %v381, %score_depth.13.end ], [ %v684, %score_depth_rest.14.body ]
  %v652 = phi <4 x float> [ %v382, %score_depth.13.end ], [ %v685, %score_depth_rest.14.body ]
  %v653 = phi <4 x float> [ %v383, %score_depth.13.end ], [ %v691, %score_depth_rest.14.body ]
  %v654 = phi <4 x float> [ %v384, %score_depth.13.end ], [ %v692, %score_depth_rest.14.body ]
  %v655 = phi <4 x float> [ %v385, %score_depth.13.end ], [ %v698, %score_depth_rest.14.body ]
  %v656 = phi <4 x float> [ %v386, %score_depth.13.end ], [ %v699, %score_depth_rest.14.body ]
  %v657 = phi <4 x float> [ %v387, %score_depth.13.end ], [ %v705, %score_depth_rest.14.body ]
  %v658 = phi <4 x float> [ %v388, %score_depth.13.end ], [ %v706, %score_depth_rest.14.body ]
  %v659 = phi <4 x float> [ %v389, %score_depth.13.end ], [ %v712, %score_depth_rest.14.body ]
  %v660 = phi <4 x float> [ %v390, %score_depth.13.end ], [ %v713, %score_depth_rest.14.body ]
  %v661 = phi <4 x float> [ %v391, %score_depth.13.end ], [ %v719, %score_depth_rest.14.body ]
  %v662 = phi <4 x float> [ %v392, %score_depth.13.end ], [ %v720, %score_depth_rest.14.body ]
  %v663 = phi <4 x float> [ %v393, %score_depth.13.end ], [ %v726, %score_depth_rest.14.body ]
  %v664 = phi <4 x float> [ %v394, %score_depth.13.end ], [ %v727, %score_depth_rest.14.body ]
  %v665 = icmp slt i64 %score_depth_rest.14, 64
  br i1 %v665, label %score_depth_rest.14.body, label %score_depth_rest.14.end
score_depth_rest.14.body:
  %v666 = mul i64 %score_depth_rest.14, 8
  %v667 = getelementptr float, ptr %v376, i64 %v666
  %v668 = load <4 x float>, ptr %v667, align 16
  %v669 = mul i64 %score_depth_rest.14, 8
  %v670 = getelementptr float, ptr %v376, i64 %v669
  %v671 = getelementptr float, ptr %v670, i64 4
  %v672 = load <4 x float>, ptr %v671, align 16
  %v673 = getelementptr float, ptr %v370, i64 %score_depth_rest.14
  %v674 = load float, ptr %v673, align 4
  %v675 = insertelement <4 x float> poison, float %v674, i64 0
  %v676 = shufflevector <4 x float> %v675, <4 x float> poison, <4 x i32> zeroinitializer
  %v677 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v676, <4 x float> %v668, <4 x float> %v649)
  %v678 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v676, <4 x float> %v672, <4 x float> %v650)
  %v679 = getelementptr float, ptr %v370, i64 %score_depth_rest.14
  %v680 = getelementptr float, ptr %v679, i64 64
  %v681 = load float, ptr %v680, align 4
  %v682 = insertelement <4 x float> poison, float %v681, i64 0
  %v683 = shufflevector <4 x float> %v682, <4 x float> poison, <4 x i32> zeroinitializer
  %v684 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v683, <4 x float> %v668, <4 x float> %v651)
  %v685 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v683, <4 x float> %v672, <4 x float> %v652)
  %v686 = getelementptr float, ptr %v370, i64 %score_depth_rest.14
  %v687 = getelementptr float, ptr %v686, i64 128
  %v688 = load float, ptr %v687, align 4
  %v689 = insertelement <4 x float> poison, float %v688, i64 0
  %v690 = shufflevector <4 x float> %v689, <4 x float> poison, <4 x i32> zeroinitializer
  %v691 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v690, <4 x float> %v668, <4 x float> %v653)
  %v692 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v690, <4 x float> %v672, <4 x float> %v654)
  %v693 = getelementptr float, ptr %v370, i64 %score_depth_rest.14
  %v694 = getelementptr float, ptr %v693, i64 192
  %v695 = load float, ptr %v694, align 4
  %v696 = insertelement <4 x float> poison, float %v695, i64 0
  %v697 = shufflevector <4 x float> %v696, <4 x float> poison, <4 x i32> zeroinitializer
  %v698 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v697, <4 x float> %v668, <4 x float> %v655)
  %v699 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v697, <4 x float> %v672, <4 x float> %v656)
  %v700 = getelementptr float, ptr %v370, i64 %score_depth_rest.14
  %v701 = getelementptr float, ptr %v700, i64 256
  %v702 = load float, ptr %v701, align 4
  %v703 = insertelement <4 x float> poison, float %v702, i64 0
  %v704 = shufflevector <4 x float> %v703, <4 x float> poison, <4 x i32> zeroinitializer
  %v705 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v704, <4 x float> %v668, <4 x float> %v657)
  %v706 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v704, <4 x float> %v672, <4 x float> %v658)
  %v707 = getelementptr float, ptr %v370, i64 %score_depth_rest.14
  %v708 = getelementptr float, ptr %v707, i64 320
  %v709 = load float, ptr %v708, align 4
  %v710 = insertelement <4 x float> poison, float %v709, i64 0
  %v711 = shufflevector <4 x float> %v710, <4 x float> poison, <4 x i32> zeroinitializer
  %v712 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v711, <4 x float> %v668, <4 x float> %v659)
  %v713 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v711, <4 x float> %v672, <4 x float> %v660)
  %v714 = getelementptr float, ptr %v370, i64 %score_depth_rest.14
  %v715 = getelementptr float, ptr %v714, i64 384
  %v716 = load float, ptr %v715, align 4
  %v717 = insertelement <4 x float> poison, float %v716, i64 0
  %v718 = shufflevector <4 x float> %v717, <4 x float> poison, <4 x i32> zeroinitializer
  %v719 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v718, <4 x float> %v668, <4 x float> %v661)
  %v720 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v718, <4 x float> %v672, <4 x float> %v662)
  %v721 = getelementptr float, ptr %v370, i64 %score_depth_rest.14
  %v722 = getelementptr float, ptr %v721, i64 448
  %v723 = load float, ptr %v722, align 4
  %v724 = insertelement <4 x float> poison, float %v723, i64 0
  %v725 = shufflevector <4 x float> %v724, <4 x float> poison, <4 x i32> zeroinitializer
  %v726 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v725, <4 x float> %v668, <4 x float> %v663)
  %v727 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v725, <4 x float> %v672, <4 x float> %v664)
  %v728 = add i64 %score_depth_rest.14, 1
  br label %score_depth_rest.14.head
score_depth_rest.14.end:
  %v729 = mul i64 %score_panel.12, 8
  %v730 = getelementptr float, ptr %scratch, i64 5120
  %v731 = getelementptr float, ptr %v730, i64 %v729
  store <4 x float> %v649, ptr %v731, align 4
  %v732 = getelementptr float, ptr %v731, i64 4
  store <4 x float> %v650, ptr %v732, align 4
  %v733 = getelementptr float, ptr %v731, i64 32
  store <4 x float> %v651, ptr %v733, align 4
  %v734 = getelementptr float, ptr %v731, i64 36
  store <4 x float> %v652, ptr %v734, align 4
  %v735 = getelementptr float, ptr %v731, i64 64
  store <4 x float> %v653, ptr %v735, align 4
  %v736 = getelementptr float, ptr %v731, i64 68
  store <4 x float> %v654, ptr %v736, align 4
  %v737 = getelementptr float, ptr %v731, i64 96
  store <4 x float> %v655, ptr %v737, align 4
  %v738 = getelementptr float, ptr %v731, i64 100
  store <4 x float> %v656, ptr %v738, align 4
  %v739 = getelementptr float, ptr %v731, i64 128
  store <4 x float> %v657, ptr %v739, align 4
  %v740 = getelementptr float, ptr %v731, i64 132
  store <4 x float> %v658, ptr %v740, align 4
  %v741 = getelementptr float, ptr %v731, i64 160
  store <4 x float> %v659, ptr %v741, align 4
  %v742 = getelementptr float, ptr %v731, i64 164
  store <4 x float> %v660, ptr %v742, align 4
  %v743 = getelementptr float, ptr %v731, i64 192
  store <4 x float> %v661, ptr %v743, align 4
  %v744 = getelementptr float, ptr %v731, i64 196
  store <4 x float> %v662, ptr %v744, align 4
  %v745 = getelementptr float, ptr %v731, i64 224
  store <4 x float> %v663, ptr %v745, align 4
  %v746 = getelementptr float, ptr %v731, i64 228
  store <4 x float> %v664, ptr %v746, align 4
  %v747 = add i64 %score_panel.12, 1
  br label %score_panel.12.head
score_panel.12.end:
  br i1 %v364, label %full.15.then, label %full.15.else
full.15.then:
  ; weights of a full tile
  %v748 = trunc i64 %v350 to i32
  %v749 = trunc i64 %kv_tile.4 to i32
  br label %weight_row.16.head
weight_row.16.head:
  %weight_row.16 = phi i64 [ 0, %full.15.then ], [ %v907, %weights.17.end ]
  %v750 = icmp slt i64 %weight_row.16, 8
  br i1 %v750, label %weight_row.16.body, label %weight_row.16.end
weight_row.16.body:
  %v751 = getelementptr float, ptr %scratch, i64 5120
  %v752 = mul i64 %weight_row.16, 32
  %v753 = add i64 %v752, 0
  %v754 = getelementptr float, ptr %v751, i64 %v753
  %v755 = mul i64 %row_block.10, 8
  %v756 = add i64 %v755, %weight_row.16
  %v757 = add i64 %v13, %v756
  %v758 = trunc i64 %v757 to i32
  %v759 = add i32 %v758, %v85
  %v760 = sub i32 %v759, %v84
  %v761 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 0)
  %v762 = load <4 x float>, ptr %v754, align 4
  %v763 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 4)
  %v764 = getelementptr float, ptr %v754, i64 4
  %v765 = load <4 x float>, ptr %v764, align 4
  %v766 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 8)
  %v767 = getelementptr float, ptr %v754, i64 8
  %v768 = load <4 x float>, ptr %v767, align 4
  %v769 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 12)
  %v770 = getelementptr float, ptr %v754, i64 12
  %v771 = load <4 x float>, ptr %v770, align 4
  %v772 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 16)
  %v773 = getelementptr float, ptr %v754, i64 16
  %v774 = load <4 x float>, ptr %v773, align 4
  %v775 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 20)
  %v776 = getelementptr float, ptr %v754, i64 20
  %v777 = load <4 x float>, ptr %v776, align 4
  %v778 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 24)
  %v779 = getelementptr float, ptr %v754, i64 24
  %v780 = load <4 x float>, ptr %v779, align 4
  %v781 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 28)
  %v782 = getelementptr float, ptr %v754, i64 28
  %v783 = load <4 x float>, ptr %v782, align 4
  %v784 = fcmp ogt <4 x float> %v762, %v765
  %v785 = select <4 x i1> %v784, <4 x float> %v762, <4 x float> %v765
  %v786 = fcmp ogt <4 x float> %v768, %v771
  %v787 = select <4 x i1> %v786, <4 x float> %v768, <4 x float> %v771
  %v788 = fcmp ogt <4 x float> %v774, %v777
  %v789 = select <4 x i1> %v788, <4 x float> %v774, <4 x float> %v777
  %v790 = fcmp ogt <4 x float> %v780, %v783
  %v791 = select <4 x i1> %v790, <4 x float> %v780, <4 x float> %v783
  %v792 = fcmp ogt <4 x float> %v785, %v787
  %v793 = select <4 x i1> %v792, <4 x float> %v785, <4 x float> %v787
  %v794 = fcmp ogt <4 x float> %v789, %v791
  %v795 = select <4 x i1> %v794, <4 x float> %v789, <4 x float> %v791
  %v796 = fcmp ogt <4 x float> %v793, %v795
  %v797 = select <4 x i1> %v796, <4 x float> %v793, <4 x float> %v795
  %v798 = mul i64 %row_block.10, 8
  %v799 = add i64 %v798, %weight_row.16
  %v800 = getelementptr float, ptr %scratch, i64 10496
  %v801 = getelementptr float, ptr %v800, i64 %v799
  %v802 = load float, ptr %v801, align 4
  %v803 = shufflevector <4 x float> %v797, <4 x float> %v797, <2 x i32> <i32 2, i32 3>
  %v804 = shufflevector <4 x float> %v797, <4 x float> %v797, <2 x i32> <i32 0, i32 1>
  %v805 = fcmp ogt <2 x float> %v804, %v803
  %v806 = select <2 x i1> %v805, <2 x float> %v804, <2 x float> %v803
  %v807 = shufflevector <2 x float> %v806, <2 x float> %v806, <1 x i32> <i32 1>
  %v808 = shufflevector <2 x float> %v806, <2 x float> %v806, <1 x i32> <i32 0>
  %v809 = fcmp ogt <1 x float> %v808, %v807
  %v810 = select <1 x i1> %v809, <1 x float> %v808, <1 x float> %v807
  %v811 = extractelement <1 x float> %v810, i64 0
  %v812 = fcmp ogt float %v811, %v802
  %v813 = select i1 %v812, float %v811, float %v802
  %v814 = getelementptr float, ptr %scratch, i64 10544
  %v815 = getelementptr float, ptr %v814, i64 %v799
  store float %v813, ptr %v815, align 4
  %v816 = fcmp oeq float %v813, 0xFFF0000000000000
  %v817 = select i1 %v816, float 0x0000000000000000, float %v813
  %v818 = insertelement <4 x float> poison, float %v817, i64 0
  %v819 = shufflevector <4 x float> %v818, <4 x float> poison, <4 x i32> zeroinitializer
  br label %weights.17.head
weights.17.head:
  %weights.17 = phi i64 [ 0, %weight_row.16.body ], [ %v897, %weights.17.body ]
  %v820 = phi <4 x float> [ splat (float 0x0000000000000000), %weight_row.16.body ], [ %v896, %weights.17.body ]
  %v821 = icmp slt i64 %weights.17, 32
  br i1 %v821, label %weights.17.body, label %weights.17.end
weights.17.body:
  %v822 = getelementptr float, ptr %v754, i64 %weights.17
  %v823 = load <4 x float>, ptr %v822, align 4
  %v824 = fsub <4 x float> %v823, %v819
  %v825 = fcmp olt <4 x float> %v824, splat (float 0xC05FC00000000000)
  %v826 = select <4 x i1> %v825, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v824
  %v827 = fadd <4 x float> %v826, splat (float 0x4168000FE0000000)
  %v828 = fsub <4 x float> %v827, splat (float 0x4168000FE0000000)
  %v829 = fsub <4 x float> %v826, %v828
  %v830 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55BBA160000000), <4 x float> %v829, <4 x float> splat (float 0x3F83CEA880000000))
  %v831 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v830, <4 x float> %v829, <4 x float> splat (float 0x3FAC6B7520000000))
  %v832 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v831, <4 x float> %v829, <4 x float> splat (float 0x3FCEBF9BC0000000))
  %v833 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v832, <4 x float> %v829, <4 x float> splat (float 0x3FE62E42A0000000))
  %v834 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v833, <4 x float> %v829, <4 x float> splat (float 0x3FF0000000000000))
  %v835 = bitcast <4 x float> %v827 to <4 x i32>
  %v836 = shl <4 x i32> %v835, splat (i32 23)
  %v837 = bitcast <4 x i32> %v836 to <4 x float>
  %v838 = fmul <4 x float> %v834, %v837
  store <4 x float> %v838, ptr %v822, align 4
  %v839 = getelementptr float, ptr %v754, i64 %weights.17
  %v840 = getelementptr float, ptr %v839, i64 4
  %v841 = load <4 x float>, ptr %v840, align 4
  %v842 = fsub <4 x float> %v841, %v819
  %v843 = fcmp olt <4 x float> %v842, splat (float 0xC05FC00000000000)
  %v844 = select <4 x i1> %v843, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v842
  %v845 = fadd <4 x float> %v844, splat (float 0x4168000FE0000000)
  %v846 = fsub <4 x float> %v845, splat (float 0x4168000FE0000000)
  %v847 = fsub <4 x float> %v844, %v846
  %v848 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55BBA160000000), <4 x float> %v847, <4 x float> splat (float 0x3F83CEA880000000))
  %v849 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v848, <4 x float> %v847, <4 x float> splat (float 0x3FAC6B7520000000))
  %v850 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v849, <4 x float> %v847, <4 x float> splat (float 0x3FCEBF9BC0000000))
  %v851 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v850, <4 x float> %v847, <4 x float> splat (float 0x3FE62E42A0000000))
  %v852 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v851, <4 x float> %v847, <4 x float> splat (float 0x3FF0000000000000))
  %v853 = bitcast <4 x float> %v845 to <4 x i32>
  %v854 = shl <4 x i32> %v853, splat (i32 23)
  %v855 = bitcast <4 x i32> %v854 to <4 x float>
  %v856 = fmul <4 x float> %v852, %v855
  store <4 x float> %v856, ptr %v840, align 4
  %v857 = getelementptr float, ptr %v754, i64 %weights.17
  %v858 = getelementptr float, ptr %v857, i64 8
  %v859 = load <4 x float>, ptr %v858, align 4
  %v860 = fsub <4 x float> %v859, %v819
  %v861 = fcmp olt <4 x float> %v860, splat (float 0xC05FC00000000000)
  %v862 = select <4 x i1> %v861, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v860
  %v863 = fadd <4 x float> %v862, splat (float 0x4168000FE0000000)
  %v864 = fsub <4 x float> %v863, splat (float 0x4168000FE0000000)
  %v865 = fsub <4 x float> %v862, %v864
  %v866 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55BBA160000000), <4 x float> %v865, <4 x float> splat (float 0x3F83CEA880000000))
  %v867 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v866, <4 x float> %v865, <4 x float> splat (float 0x3FAC6B7520000000))
  %v868 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v867, <4 x float> %v865, <4 x float> splat (float 0x3FCEBF9BC0000000))
  %v869 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v868, <4 x float> %v865, <4 x float> splat (float 0x3FE62E42A0000000))
  %v870 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v869, <4 x float> %v865, <4 x float> splat (float 0x3FF0000000000000))
  %v871 = bitcast <4 x float> %v863 to <4 x i32>
  %v872 = shl <4 x i32> %v871, splat (i32 23)
  %v873 = bitcast <4 x i32> %v872 to <4 x float>
  %v874 = fmul <4 x float> %v870, %v873
  store <4 x float> %v874, ptr %v858, align 4
  %v875 = getelementptr float, ptr %v754, i64 %weights.17
  %v876 = getelementptr float, ptr %v875, i64 12
  %v877 = load <4 x float>, ptr %v876, align 4
  %v878 = fsub <4 x float> %v877, %v819
  %v879 = fcmp olt <4 x float> %v878, splat (float 0xC05FC00000000000)
  %v880 = select <4 x i1> %v879, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v878
  %v881 = fadd <4 x float> %v880, splat (float 0x4168000FE0000000)
  %v882 = fsub <4 x float> %v881, splat (float 0x4168000FE0000000)
  %v883 = fsub <4 x float> %v880, %v882
  %v884 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55BBA160000000), <4 x float> %v883, <4 x float> splat (float 0x3F83CEA880000000))
  %v885 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v884, <4 x float> %v883, <4 x float> splat (float 0x3FAC6B7520000000))
  %v886 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v885, <4 x float> %v883, <4 x float> splat (float 0x3FCEBF9BC0000000))
  %v887 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v886, <4 x float> %v883, <4 x float> splat (float 0x3FE62E42A0000000))
  %v888 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v887, <4 x float> %v883, <4 x float> splat (float 0x3FF0000000000000))
  %v889 = bitcast <4 x float> %v881 to <4 x i32>
  %v890 = shl <4 x i32> %v889, splat (i32 23)
  %v891 = bitcast <4 x i32> %v890 to <4 x float>
  %v892 = fmul <4 x float> %v888, %v891
  store <4 x float> %v892, ptr %v876, align 4
  %v893 = fadd <4 x float> %v838, %v856
  %v894 = fadd <4 x float> %v874, %v892
  %v895 = fadd <4 x float> %v893, %v894
  %v896 = fadd <4 x float> %v820, %v895
  %v897 = add i64 %weights.17, 16
  br label %weights.17.head
weights.17.end:
  %v898 = getelementptr float, ptr %scratch, i64 10640
  %v899 = getelementptr float, ptr %v898, i64 %v799
  %v900 = shufflevector <4 x float> %v820, <4 x float> %v820, <2 x i32> <i32 2, i32 3>
  %v901 = shufflevector <4 x float> %v820, <4 x float> %v820, <2 x i32> <i32 0, i32 1>
  %v902 = fadd <2 x float> %v901, %v900
  %v903 = shufflevector <2 x float> %v902, <2 x float> %v902, <1 x i32> <i32 1>
  %v904 = shufflevector <2 x float> %v902, <2 x float> %v902, <1 x i32> <i32 0>
  %v905 = fadd <1 x float> %v904, %v903
  %v906 = extractelement <1 x float> %v905, i64 0
  store float %v906, ptr %v899, align 4
  %v907 = add i64 %weight_row.16, 1
  br label %weight_row.16.head
weight_row.16.end:
  br label %full.15.end
full.15.else:
  ; weights of a mixed tile
  %v908 = trunc i64 %v350 to i32
  %v909 = trunc i64 %kv_tile.4 to i32
  br label %weight_row.18.head
weight_row.18.head:
  %weight_row.18 = phi i64 [ 0, %full.15.else ], [ %v1162, %weights.19.end ]
  %v910 = icmp slt i64 %weight_row.18, 8
  br i1 %v910, label %weight_row.18.body, label %weight_row.18.end
weight_row.18.body:
  %v911 = getelementptr float, ptr %scratch, i64 5120
  %v912 = mul i64 %weight_row.18, 32
  %v913 = add i64 %v912, 0
  %v914 = getelementptr float, ptr %v911, i64 %v913
  %v915 = mul i64 %row_block.10, 8
  %v916 = add i64 %v915, %weight_row.18
  %v917 = add i64 %v13, %v916
  %v918 = trunc i64 %v917 to i32
  %v919 = add i32 %v918, %v85
  %v920 = sub i32 %v919, %v84
  %v921 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 0)
  %v922 = load <4 x float>, ptr %v914, align 4
  %v923 = insertelement <4 x i32> poison, i32 %v909, i64 0
  %v924 = shufflevector <4 x i32> %v923, <4 x i32> poison, <4 x i32> zeroinitializer
  %v925 = add <4 x i32> %v924, %v921
  %v926 = insertelement <4 x i32> poison, i32 %v908, i64 0
  %v927 = shufflevector <4 x i32> %v926, <4 x i32> poison, <4 x i32> zeroinitializer
  %v928 = icmp slt <4 x i32> %v921, %v927
  %v929 = insertelement <4 x i32> poison, i32 %v920, i64 0
  %v930 = shufflevector <4 x i32> %v929, <4 x i32> poison, <4 x i32> zeroinitializer
  %v931 = icmp sle <4 x i32> %v925, %v930
  %v932 = and <4 x i1> %v928, %v931
  %v933 = select <4 x i1> %v932, <4 x float> %v922, <4 x float> splat (float 0xFFF0000000000000)
  store <4 x float> %v933, ptr %v914, align 4
  %v934 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 4)
  %v935 = getelementptr float, ptr %v914, i64 4
  %v936 = load <4 x float>, ptr %v935, align 4
  %v937 = insertelement <4 x i32> poison, i32 %v909, i64 0
  %v938 = shufflevector <4 x i32> %v937, <4 x i32> poison, <4 x i32> zeroinitializer
  %v939 = add <4 x i32> %v938, %v934
  %v940 = insertelement <4 x i32> poison, i32 %v908, i64 0
  %v941 = shufflevector <4 x i32> %v940, <4 x i32> poison, <4 x i32> zeroinitializer
  %v942 = icmp slt <4 x i32> %v934, %v941
  %v943 = insertelement <4 x i32> poison, i32 %v920, i64 0
  %v944 = shufflevector <4 x i32> %v943, <4 x i32> poison, <4 x i32> zeroinitializer
  %v945 = icmp sle <4 x i32> %v939, %v944
  %v946 = and <4 x i1> %v942, %v945
  %v947 = select <4 x i1> %v946, <4 x float> %v936, <4 x float> splat (float 0xFFF0000000000000)
  %v948 = getelementptr float, ptr %v914, i64 4
  store <4 x float> %v947, ptr %v948, align 4
  %v949 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 8)
  %v950 = getelementptr float, ptr %v914, i64 8
  %v951 = load <4 x float>, ptr %v950, align 4
  %v952 = insertelement <4 x i32> poison, i32 %v909, i64 0
  %v953 = shufflevector <4 x i32> %v952, <4 x i32> poison, <4 x i32> zeroinitializer
  %v954 = add <4 x i32> %v953, %v949
  %v955 = insertelement <4 x i32> poison, i32 %v908, i64 0
  %v956 = shufflevector <4 x i32> %v955, <4 x i32> poison, <4 x i32> zeroinitializer
  %v957 = icmp slt <4 x i32> %v949, %v956
  %v958 = insertelement <4 x i32> poison, i32 %v920, i64 0
  %v959 = shufflevector <4 x i32> %v958, <4 x i32> poison, <4 x i32> zeroinitializer
  %v960 = icmp sle <4 x i32> %v954, %v959
  %v961 = and <4 x i1> %v957, %v960
  %v962 = select <4 x i1> %v961, <4 x float> %v951, <4 x float> splat (float 0xFFF0000000000000)
  %v963 = getelementptr float, ptr %v914, i64 8
  store <4 x float> %v962, ptr %v963, align 4
  %v964 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 12)
  %v965 = getelementptr float, ptr %v914, i64 12
  %v966 = load <4 x float>, ptr %v965, align 4
  %v967 = insertelement <4 x i32> poison, i32 %v909, i64 0
  %v968 = shufflevector <4 x i32> %v967, <4 x i32> poison, <4 x i32> zeroinitializer
  %v969 = add <4 x i32> %v968, %v964
  %v970 = insertelement <4 x i32> poison, i32 %v908, i64 0
  %v971 = shufflevector <4 x i32> %v970, <4 x i32> poison, <4 x i32> zeroinitializer
  %v972 = icmp slt <4 x i32> %v964, %v971
  %v973 = insertelement <4 x i32> poison, i32 %v920, i64 0
  %v974 = shufflevector <4 x i32> %v973, <4 x i32> poison, <4 x i32> zeroinitializer
  %v975 = icmp sle <4 x i32> %v969, %v974
  %v976 = and <4 x i1> %v972, %v975
  %v977 = select <4 x i1> %v976, <4 x float> %v966, <4 x float> splat (float 0xFFF0000000000000)
  %v978 = getelementptr float, ptr %v914, i64 12
  store <4 x float> %v977, ptr %v978, align 4
  %v979 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 16)
  %v980 = getelementptr float, ptr %v914, i64 16
  %v981 = load <4 x float>, ptr %v980, align 4
  %v982 = insertelement <4 x i32> poison, i32 %v909, i64 0
  %v983 = shufflevector <4 x i32> %v982, <4 x i32> poison, <4 x i32> zeroinitializer
  %v984 = add <4 x i32> %v983, %v979
  %v985 = insertelement <4 x i32> poison, i32 %v908, i64 0
  %v986 = shufflevector <4 x i32> %v985, <4 x i32> poison, <4 x i32> zeroinitializer
  %v987 = icmp slt <4 x i32> %v979, %v986
  %v988 = insertelement <4 x i32> poison, i32 %v920, i64 0
  %v989 = shufflevector <4 x i32> %v988, <4 x i32> poison, <4 x i32> zeroinitializer
  %v990 = icmp sle <4 x i32> %v984, %v989
  %v991 = and <4 x i1> %v987, %v990
  %v992 = select <4 x i1> %v991, <4 x float> %v981, <4 x float> splat (float 0xFFF0000000000000)
  %v993 = getelementptr float, ptr %v914, i64 16
  store <4 x float> %v992, ptr %v993, align 4
  %v994 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 20)
  %v995 = getelementptr float, ptr %v914, i64 20
  %v996 = load <4 x float>, ptr %v995, align 4
  %v997 = insertelement <4 x i32> poison, i32 %v909, i64 0
  %v998 = shufflevector <4 x i32> %v997, <4 x i32> poison, <4 x i32> zeroinitializer
  %v999 = add <4 x i32> %v998, %v994
  %v1000 = insertelement <4 x i32> poison, i32 %v908, i64 0
  %v1001 = shufflevector <4 x i32> %v1000, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1002 = icmp slt <4 x i32> %v994, %v1001
  %v1003 = insertelement <4 x i32> poison, i32 %v920, i64 0
  %v1004 = shufflevector <4 x i32> %v1003, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1005 = icmp sle <4 x i32> %v999, %v1004
  %v1006 = and <4 x i1> %v1002, %v1005
  %v1007 = select <4 x i1> %v1006, <4 x float> %v996, <4 x float> splat (float 0xFFF0000000000000)
  %v1008 = getelementptr float, ptr %v914, i64 20
  store <4 x float> %v1007, ptr %v1008, align 4
  %v1009 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 24)
  %v1010 = getelementptr float, ptr %v914, i64 24
  %v1011 = load <4 x float>, ptr %v1010, align 4
  %v1012 = insertelement <4 x i32> poison, i32 %v909, i64 0
  %v1013 = shufflevector <4 x i32> %v1012, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1014 = add <4 x i32> %v1013, %v1009
  %v1015 = insertelement <4 x i32> poison, i32 %v908, i64 0
  %v1016 = shufflevector <4 x i32> %v1015, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1017 = icmp slt <4 x i32> %v1009, %v1016
  %v1018 = insertelement <4 x i32> poison, i32 %v920, i64 0
  %v1019 = shufflevector <4 x i32> %v1018, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1020 = icmp sle <4 x i32> %v1014, %v1019
  %v1021 = and <4 x i1> %v1017, %v1020
  %v1022 = select <4 x i1> %v1021, <4 x float> %v1011, <4 x float> splat (float 0xFFF0000000000000)
  %v1023 = getelementptr float, ptr %v914, i64 24
  store <4 x float> %v1022, ptr %v1023, align 4
  %v1024 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 28)
  %v1025 = getelementptr float, ptr %v914, i64 28
  %v1026 = load <4 x float>, ptr %v1025, align 4
  %v1027 = insertelement <4 x i32> poison, i32 %v909, i64 0
  %v1028 = shufflevector <4 x i32> %v1027, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1029 = add <4 x i32> %v1028, %v1024
  %v1030 = insertelement <4 x i32> poison, i32 %v908, i64 0
  %v1031 = shufflevector <4 x i32> %v1030, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1032 = icmp slt <4 x i32> %v1024, %v1031
  %v1033 = insertelement <4 x i32> poison, i32 %v920, i64 0
  %v1034 = shufflevector <4 x i32> %v1033, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1035 = icmp sle <4 x i32> %v1029, %v1034
  %v1036 = and <4 x i1> %v1032, %v1035
  %v1037 = select <4 x i1> %v1036, <4 x float> %v1026, <4 x float> splat (float 0xFFF0000000000000)
  %v1038 = getelementptr float, ptr %v914, i64 28
  store <4 x float> %v1037, ptr %v1038, align 4
  %v1039 = fcmp ogt <4 x float> %v933, %v947
  %v1040 = select <4 x i1> %v1039, <4 x float> %v933, <4 x float> %v947
  %v1041 = fcmp ogt <4 x float> %v962, %v977
  %v1042 = select <4 x i1> %v1041, <4 x float> %v962, <4 x float> %v977
  %v1043 = fcmp ogt <4 x float> %v992, %v1007
  %v1044 = select <4 x i1> %v1043, <4 x float> %v992, <4 x float> %v1007
  %v1045 = fcmp ogt <4 x float> %v1022, %v1037
  %v1046 = select <4 x i1> %v1045, <4 x float> %v1022, <4 x float> %v1037
  %v1047 = fcmp ogt <4 x float> %v1040, %v1042
  %v1048 = select <4 x i1> %v1047, <4 x float> %v1040, <4 x float> %v1042
  %v1049 = fcmp ogt <4 x float> %v1044, %v1046
  %v1050 = select <4 x i1> %v1049, <4 x float> %v1044, <4 x float> %v1046
  %v1051 = fcmp ogt <4 x float> %v1048, %v1050
  %v1052 = select <4 x i1> %v1051, <4 x float> %v1048, <4 x float> %v1050
  %v1053 = mul i64 %row_block.10, 8
  %v1054 = add i64 %v1053, %weight_row.18
  %v1055 = getelementptr float, ptr %scratch, i64 10496
  %v1056 = getelementptr float, ptr %v1055, i64 %v1054
  %v1057 = load float, ptr %v1056, align 4
  %v1058 = shufflevector <4 x float> %v1052, <4 x float> %v1052, <2 x i32> <i32 2, i32 3>
  %v1059 = shufflevector <4 x float> %v1052, <4 x float> %v1052, <2 x i32> <i32 0, i32 1>
  %v1060 = fcmp ogt <2 x float> %v1059, %v1058
  %v1061 = select <2 x i1> %v1060, <2 x float> %v1059, <2 x float> %v1058
  %v1062 = shufflevector <2 x float> %v1061, <2 x float> %v1061, <1 x i32> <i32 1>
  %v1063 = shufflevector <2 x float> %v1061, <2 x float> %v1061, <1 x i32> <i32 0>
  %v1064 = fcmp ogt <1 x float> %v1063, %v1062
  %v1065 = select <1 x i1> %v1064, <1 x float> %v1063, <1 x float> %v1062
  %v1066 = extractelement <1 x float> %v1065, i64 0
  %v1067 = fcmp ogt float %v1066, %v1057
  %v1068 = select i1 %v1067, float %v1066, float %v1057
  %v1069 = getelementptr float, ptr %scratch, i64 10544
  %v1070 = getelementptr float, ptr %v1069, i64 %v1054
  store float %v1068, ptr %v1070, align 4
  %v1071 = fcmp oeq float %v1068, 0xFFF0000000000000
  %v1072 = select i1 %v1071, float 0x0000000000000000, float %v1068
  %v1073 = insertelement <4 x float> poison, float %v1072, i64 0
  %v1074 = shufflevector <4 x float> %v1073, <4 x float> poison, <4 x i32> zeroinitializer
  br label %weights.19.head
weights.19.head:
  %weights.19 = phi i64 [ 0, %weight_row.18.body ], [ %v1152, %weights.19.body ]
  %v1075 = phi <4 x float> [ splat (float 0x0000000000000000), %weight_row.18.body ], [ %v1151, %weights.19.body ]
  %v1076 = icmp slt i64 %weights.19, 32
  br i1 %v1076, label %weights.19.body, label %weights.19.end
weights.19.body:
  %v1077 = getelementptr float, ptr %v914, i64 %weights.19
  %v1078 = load <4 x float>, ptr %v1077, align 4
  %v1079 = fsub <4 x float> %v1078, %v1074
  %v1080 = fcmp olt <4 x float> %v1079, splat (float 0xC05FC00000000000)
  %v1081 = select <4 x i1> %v1080, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v1079
  %v1082 = fadd <4 x float> %v1081, splat (float 0x4168000FE0000000)
  %v1083 = fsub <4 x float> %v1082, splat (float 0x4168000FE0000000)
  %v1084 = fsub <4 x float> %v1081, %v1083
  %v1085 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55BBA160000000), <4 x float> %v1084, <4 x float> splat (float 0x3F83CEA880000000))
  %v1086 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1085, <4 x float> %v1084, <4 x float> splat (float 0x3FAC6B7520000000))
  %v1087 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1086, <4 x float> %v1084, <4 x float> splat (float 0x3FCEBF9BC0000000))
  %v1088 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1087, <4 x float> %v1084, <4 x float> splat (float 0x3FE62E42A0000000))
  %v1089 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1088, <4 x float> %v1084, <4 x float> splat (float 0x3FF0000000000000))
  %v1090 = bitcast <4 x float> %v1082 to <4 x i32>
  %v1091 = shl <4 x i32> %v1090, splat (i32 23)
  %v1092 = bitcast <4 x i32> %v1091 to <4 x float>
  %v1093 = fmul <4 x float> %v1089, %v1092
  store <4 x float> %v1093, ptr %v1077, align 4
  %v1094 = getelementptr float, ptr %v914, i64 %weights.19
  %v1095 = getelementptr float, ptr %v1094, i64 4
  %v1096 = load <4 x float>, ptr %v1095, align 4
  %v1097 = fsub <4 x float> %v1096, %v1074
  %v1098 = fcmp olt <4 x float> %v1097, splat (float 0xC05FC00000000000)
  %v1099 = select <4 x i1> %v1098, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v1097
  %v1100 = fadd <4 x float> %v1099, splat (float 0x4168000FE0000000)
  %v1101 = fsub <4 x float> %v1100, splat (float 0x4168000FE0000000)
  %v1102 = fsub <4 x float> %v1099, %v1101
  %v1103 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55BBA160000000), <4 x float> %v1102, <4 x float> splat (float 0x3F83CEA880000000))
  %v1104 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1103, <4 x float> %v1102, <4 x float> splat (float 0x3FAC6B7520000000))
  %v1105 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1104, <4 x float> %v1102, <4 x float> splat (float 0x3FCEBF9BC0000000))
  %v1106 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1105, <4 x float> %v1102, <4 x float> splat (float 0x3FE62E42A0000000))
  %v1107 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1106, <4 x float> %v1102, <4 x float> splat (float 0x3FF0000000000000))
  %v1108 = bitcast <4 x float> %v1100 to <4 x i32>
  %v1109 = shl <4 x i32> %v1108, splat (i32 23)
  %v1110 = bitcast <4 x i32> %v1109 to <4 x float>
  %v1111 = fmul <4 x float> %v1107, %v1110
  store <4 x float> %v1111, ptr %v1095, align 4
  %v1112 = getelementptr float, ptr %v914, i64 %weights.19
  %v1113 = getelementptr float, ptr %v1112, i64 8
  %v1114 = load <4 x float>, ptr %v1113, align 4
  %v1115 = fsub <4 x float> %v1114, %v1074
  %v1116 = fcmp olt <4 x float> %v1115, splat (float 0xC05FC00000000000)
  %v1117 = select <4 x i1> %v1116, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v1115
  %v1118 = fadd <4 x float> %v1117, splat (float 0x4168000FE0000000)
  %v1119 = fsub <4 x float> %v1118, splat (float 0x4168000FE0000000)
  %v1120 = fsub <4 x float> %v1117, %v1119
  %v1121 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55BBA160000000), <4 x float> %v1120, <4 x float> splat (float 0x3F83CEA880000000))
  %v1122 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1121, <4 x float> %v1120, <4 x float> splat (float 0x3FAC6B7520000000))
  %v1123 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1122, <4 x float> %v1120, <4 x float> splat (float 0x3FCEBF9BC0000000))
  %v1124 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1123, <4 x float> %v1120, <4 x float> splat (float 0x3FE62E42A0000000))
  %v1125 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1124, <4 x float> %v1120, <4 x float> splat (float 0x3FF0000000000000))
  %v1126 = bitcast <4 x float> %v1118 to <4 x i32>
  %v1127 = shl <4 x i32> %v1126, splat (i32 23)
  %v1128 = bitcast <4 x i32> %v1127 to <4 x float>
  %v1129 = fmul <4 x float> %v1125, %v1128
  store <4 x float> %v1129, ptr %v1113, align 4
  %v1130 = getelementptr float, ptr %v914, i64 %weights.19
  %v1131 = getelementptr float, ptr %v1130, i64 12
  %v1132 = load <4 x float>, ptr %v1131, align 4
  %v1133 = fsub <4 x float> %v1132, %v1074
  %v1134 = fcmp olt <4 x float> %v1133, splat (float 0xC05FC00000000000)
  %v1135 = select <4 x i1> %v1134, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v1133
  %v1136 = fadd <4 x float> %v1135, splat (float 0x4168000FE0000000)
  %v1137 = fsub <4 x float> %v1136, splat (float 0x4168000FE0000000)
  %v1138 = fsub <4 x float> %v1135, %v1137
  %v1139 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55BBA160000000), <4 x float> %v1138, <4 x float> splat (float 0x3F83CEA880000000))
  %v1140 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1139, <4 x float> %v1138, <4 x float> splat (float 0x3FAC6B7520000000))
  %v1141 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1140, <4 x float> %v1138, <4 x float> splat (float 0x3FCEBF9BC0000000))
  %v1142 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1141, <4 x float> %v1138, <4 x float> splat (float 0x3FE62E42A0000000))
  %v1143 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1142, <4 x float> %v1138, <4 x float> splat (float 0x3FF0000000000000))
  %v1144 = bitcast <4 x float> %v1136 to <4 x i32>
  %v1145 = shl <4 x i32> %v1144, splat (i32 23)
  %v1146 = bitcast <4 x i32> %v1145 to <4 x float>
  %v1147 = fmul <4 x float> %v1143, %v1146
  store <4 x float> %v1147, ptr %v1131, align 4
  %v1148 = fadd <4 x float> %v1093, %v1111
  %v1149 = fadd <4 x float> %v1129, %v1147
  %v1150 = fadd <4 x float> %v1148, %v1149
  %v1151 = fadd <4 x float> %v1075, %v1150
  %v1152 = add i64 %weights.19, 16
  br label %weights.19.head
weights.19.end:
  %v1153 = getelementptr float, ptr %scratch, i64 10640
  %v1154 = getelementptr float, ptr %v1153, i64 %v1054
  %v1155 = shufflevector <4 x float> %v1075, <4 x float> %v1075, <2 x i32> <i32 2, i32 3>
  %v1156 = shufflevector <4 x float> %v1075, <4 x float> %v1075, <2 x i32> <i32 0, i32 1>
  %v1157 = fadd <2 x float> %v1156, %v1155
  %v1158 = shufflevector <2 x float> %v1157, <2 x float> %v1157, <1 x i32> <i32 1>
  %v1159 = shufflevector <2 x float> %v1157, <2 x float> %v1157, <1 x i32> <i32 0>
  %v1160 = fadd <1 x float> %v1159, %v1158
  %v1161 = extractelement <1 x float> %v1160, i64 0
  store float %v1161, ptr %v1154, align 4
  %v1162 = add i64 %weight_row.18, 1
  br label %weight_row.18.head
weight_row.18.end:
  br label %full.15.end
full.15.end:
  ; correction = exp2(old maximum - new maximum); sum = sum * correction + tile sum
  %v1163 = mul i64 %row_block.10, 8
  %v1164 = add i64 %v1163, 0
  %v1165 = getelementptr float, ptr %scratch, i64 10544
  %v1166 = getelementptr float, ptr %v1165, i64 %v1164
  %v1167 = load <4 x float>, ptr %v1166, align 4
  %v1168 = getelementptr float, ptr %scratch, i64 10496
  %v1169 = getelementptr float, ptr %v1168, i64 %v1164
  %v1170 = load <4 x float>, ptr %v1169, align 4
  %v1171 = fcmp oeq <4 x float> %v1167, splat (float 0xFFF0000000000000)
  %v1172 = select <4 x i1> %v1171, <4 x float> splat (float 0x0000000000000000), <4 x float> %v1167
  %v1173 = fsub <4 x float> %v1170, %v1172
  %v1174 = fcmp olt <4 x float> %v1173, splat (float 0xC05FC00000000000)
  %v1175 = select <4 x i1> %v1174, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v1173
  %v1176 = fadd <4 x float> %v1175, splat (float 0x4168000FE0000000)
  %v1177 = fsub <4 x float> %v1176, splat (float 0x4168000FE0000000)
  %v1178 = fsub <4 x float> %v1175, %v1177
  %v1179 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55BBA160000000), <4 x float> %v1178, <4 x float> splat (float 0x3F83CEA880000000))
  %v1180 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1179, <4 x float> %v1178, <4 x float> splat (float 0x3FAC6B7520000000))
  %v1181 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1180, <4 x float> %v1178, <4 x float> splat (float 0x3FCEBF9BC0000000))
  %v1182 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1181, <4 x float> %v1178, <4 x float> splat (float 0x3FE62E42A0000000))
  %v1183 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1182, <4 x float> %v1178, <4 x float> splat (float 0x3FF0000000000000))
  %v1184 = bitcast <4 x float> %v1176 to <4 x i32>
  %v1185 = shl <4 x i32> %v1184, splat (i32 23)
  %v1186 = bitcast <4 x i32> %v1185 to <4 x float>
  %v1187 = fmul <4 x float> %v1183, %v1186
  %v1188 = getelementptr float, ptr %scratch, i64 10592
  %v1189 = getelementptr float, ptr %v1188, i64 %v1164
  %v1190 = load <4 x float>, ptr %v1189, align 4
  %v1191 = getelementptr float, ptr %scratch, i64 10640
  %v1192 = getelementptr float, ptr %v1191, i64 %v1164
  %v1193 = load <4 x float>, ptr %v1192, align 4
  %v1194 = getelementptr float, ptr %scratch, i64 10592
  %v1195 = getelementptr float, ptr %v1194, i64 %v1164
  %v1196 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1190, <4 x float> %v1187, <4 x float> %v1193)
  store <4 x float> %v1196, ptr %v1195, align 4
  %v1197 = getelementptr float, ptr %scratch, i64 10688
  %v1198 = getelementptr float, ptr %v1197, i64 %v1164
  store <4 x float> %v1187, ptr %v1198, align 4
  %v1199 = getelementptr float, ptr %scratch, i64 10496
  %v1200 = getelementptr float, ptr %v1199, i64 %v1164
  store <4 x float> %v1167, ptr %v1200, align 4
  %v1201 = mul i64 %row_block.10, 8
  %v1202 = add i64 %v1201, 4
  %v1203 = getelementptr float, ptr %scratch, i64 10544
  %v1204 = getelementptr float, ptr %v1203, i64 %v1202
  %v1205 = load <4 x float>, ptr %v1204, align 4
  %v1206 = getelementptr float, ptr %scratch, i64 10496
  %v1207 = getelementptr float, ptr %v1206, i64 %v1202
  %v1208 = load <4 x float>, ptr %v1207, align 4
  %v1209 = fcmp oeq <4 x float> %v1205, splat (float 0xFFF0000000000000)
  %v1210 = select <4 x i1> %v1209, <4 x float> splat (float 0x0000000000000000), <4 x float> %v1205
  %v1211 = fsub <4 x float> %v1208, %v1210
  %v1212 = fcmp olt <4 x float> %v1211, splat (float 0xC05FC00000000000)
  %v1213 = select <4 x i1> %v1212, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v1211
  %v1214 = fadd <4 x float> %v1213, splat (float 0x4168000FE0000000)
  %v1215 = fsub <4 x float> %v1214, splat (float 0x4168000FE0000000)
  %v1216 = fsub <4 x float> %v1213, %v1215
  %v1217 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55BBA160000000), <4 x float> %v1216, <4 x float> splat (float 0x3F83CEA880000000))
  %v1218 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1217, <4 x float> %v1216, <4 x float> splat (float 0x3FAC6B7520000000))
  %v1219 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1218, <4 x float> %v1216, <4 x float> splat (float 0x3FCEBF9BC0000000))
  %v1220 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1219, <4 x float> %v1216, <4 x float> splat (float 0x3FE62E42A0000000))
  %v1221 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1220, <4 x float> %v1216, <4 x float> splat (float 0x3FF0000000000000))
  %v1222 = bitcast <4 x float> %v1214 to <4 x i32>
  %v1223 = shl <4 x i32> %v1222, splat (i32 23)
  %v1224 = bitcast <4 x i32> %v1223 to <4 x float>
  %v1225 = fmul <4 x float> %v1221, %v1224
  %v1226 = getelementptr float, ptr %scratch, i64 10592
  %v1227 = getelementptr float, ptr %v1226, i64 %v1202
  %v1228 = load <4 x float>, ptr %v1227, align 4
  %v1229 = getelementptr float, ptr %scratch, i64 10640
  %v1230 = getelementptr float, ptr %v1229, i64 %v1202
  %v1231 = load <4 x float>, ptr %v1230, align 4
  %v1232 = getelementptr float, ptr %scratch, i64 10592
  %v1233 = getelementptr float, ptr %v1232, i64 %v1202
  %v1234 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1228, <4 x float> %v1225, <4 x float> %v1231)
  store <4 x float> %v1234, ptr %v1233, align 4
  %v1235 = getelementptr float, ptr %scratch, i64 10688
  %v1236 = getelementptr float, ptr %v1235, i64 %v1202
  store <4 x float> %v1225, ptr %v1236, align 4
  %v1237 = getelementptr float, ptr %scratch, i64 10496
  %v1238 = getelementptr float, ptr %v1237, i64 %v1202
  store <4 x float> %v1205, ptr %v1238, align 4
  ; out = out * correction + weights * values
  br label %out_columns.20.head
out_columns.20.head:
  %out_columns.20 = phi i64 [ 0, %full.15.end ], [ %v1712, %out_keys_rest.22.end ]
  %v1239 = icmp slt i64 %out_columns.20, 64
  br i1 %v1239, label %out_columns.20.body, label %out_columns.20.end
out_columns.20.body:
  %v1240 = getelementptr float, ptr %scratch, i64 5376
  %v1241 = getelementptr float, ptr %v1240, i64 %out_columns.20
  %v1242 = getelementptr float, ptr %scratch, i64 5120
  %v1243 = getelementptr float, ptr %v1242, i64 0
  %v1244 = mul i64 %row_block.10, 8
  %v1245 = getelementptr float, ptr %scratch, i64 7424
  %v1246 = mul i64 %v1244, 64
  %v1247 = add i64 %v1246, %out_columns.20
  %v1248 = getelementptr float, ptr %v1245, i64 %v1247
  %v1249 = mul i64 %row_block.10, 8
  %v1250 = add i64 %v1249, 0
  %v1251 = getelementptr float, ptr %scratch, i64 10688
  %v1252 = getelementptr float, ptr %v1251, i64 %v1250
  %v1253 = load float, ptr %v1252, align 4
  %v1254 = insertelement <4 x float> poison, float %v1253, i64 0
  %v1255 = shufflevector <4 x float> %v1254, <4 x float> poison, <4 x i32> zeroinitializer
  %v1256 = load <4 x float>, ptr %v1248, align 4
  %v1257 = fmul <4 x float> %v1256, %v1255
  %v1258 = getelementptr float, ptr %v1248, i64 4
  %v1259 = load <4 x float>, ptr %v1258, align 4
  %v1260 = fmul <4 x float> %v1259, %v1255
  %v1261 = add i64 %v1249, 1
  %v1262 = getelementptr float, ptr %scratch, i64 10688
  %v1263 = getelementptr float, ptr %v1262, i64 %v1261
  %v1264 = load float, ptr %v1263, align 4
  %v1265 = insertelement <4 x float> poison, float %v1264, i64 0
  %v1266 = shufflevector <4 x float> %v1265, <4 x float> poison, <4 x i32> zeroinitializer
  %v1267 = getelementptr float, ptr %v1248, i64 64
  %v1268 = load <4 x float>, ptr %v1267, align 4
  %v1269 = fmul <4 x float> %v1268, %v1266
  %v1270 = getelementptr float, ptr %v1248, i64 68
  %v1271 = load <4 x float>, ptr %v1270, align 4
  %v1272 = fmul <4 x float> %v1271, %v1266
  %v1273 = add i64 %v1249, 2
  %v1274 = getelementptr float, ptr %scratch, i64 10688
  %v1275 = getelementptr float, ptr %v1274, i64 %v1273
  %v1276 = load float, ptr %v1275, align 4
  %v1277 = insertelement <4 x float> poison, float %v1276, i64 0
  %v1278 = shufflevector <4 x float> %v1277, <4 x float> poison, <4 x i32> zeroinitializer
  %v1279 = getelementptr float, ptr %v1248, i64 128
  %v1280 = load <4 x float>, ptr %v1279, align 4
  %v1281 = fmul <4 x float> %v1280, %v1278
  %v1282 = getelementptr float, ptr %v1248, i64 132
  %v1283 = load <4 x float>, ptr %v1282, align 4
  %v1284 = fmul <4 x float> %v1283, %v1278
  %v1285 = add i64 %v1249, 3
  %v1286 = getelementptr float, ptr %scratch, i64 10688
  %v1287 = getelementptr float, ptr %v1286, i64 %v1285
  %v1288 = load float, ptr %v1287, align 4
  %v1289 = insertelement <4 x float> poison, float %v1288, i64 0
  %v1290 = shufflevector <4 x float> %v1289, <4 x float> poison, <4 x i32> zeroinitializer
  %v1291 = getelementptr float, ptr %v1248, i64 192
  %v1292 = load <4 x float>, ptr %v1291, align 4
  %v1293 = fmul <4 x float> %v1292, %v1290
  %v1294 = getelementptr float, ptr %v1248, i64 196
  %v1295 = load <4 x float>, ptr %v1294, align 4
  %v1296 = fmul <4 x float> %v1295, %v1290
  %v1297 = add i64 %v1249, 4
  %v1298 = getelementptr float, ptr %scratch, i64 10688
  %v1299 = getelementptr float, ptr %v1298, i64 %v1297
  %v1300 = load float, ptr %v1299, align 4
  %v1301 = insertelement <4 x float> poison, float %v1300, i64 0
  %v1302 = shufflevector <4 x float> %v1301, <4 x float> poison, <4 x i32> zeroinitializer
  %v1303 = getelementptr float, ptr %v1248, i64 256
  %v1304 = load <4 x float>, ptr %v1303, align 4
  %v1305 = fmul <4 x float> %v1304, %v1302
  %v1306 = getelementptr float, ptr %v1248, i64 260
  %v1307 = load <4 x float>, ptr %v1306, align 4
  %v1308 = fmul <4 x float> %v1307, %v1302
  %v1309 = add i64 %v1249, 5
  %v1310 = getelementptr float, ptr %scratch, i64 10688
  %v1311 = getelementptr float, ptr %v1310, i64 %v1309
  %v1312 = load float, ptr %v1311, align 4
  %v1313 = insertelement <4 x float> poison, float %v1312, i64 0
  %v1314 = shufflevector <4 x float> %v1313, <4 x float> poison, <4 x i32> zeroinitializer
  %v1315 = getelementptr float, ptr %v1248, i64 320
  %v1316 = load <4 x float>, ptr %v1315, align 4
  %v1317 = fmul <4 x float> %v1316, %v1314
  %v1318 = getelementptr float, ptr %v1248, i64 324
  %v1319 = load <4 x float>, ptr %v1318, align 4
  %v1320 = fmul <4 x float> %v1319, %v1314
  %v1321 = add i64 %v1249, 6
  %v1322 = getelementptr float, ptr %scratch, i64 10688
  %v1323 = getelementptr float, ptr %v1322, i64 %v1321
  %v1324 = load float, ptr %v1323, align 4
  %v1325 = insertelement <4 x float> poison, float %v1324, i64 0
  %v1326 = shufflevector <4 x float> %v1325, <4 x float> poison, <4 x i32> zeroinitializer
  %v1327 = getelementptr float, ptr %v1248, i64 384
  %v1328 = load <4 x float>, ptr %v1327, align 4
  %v1329 = fmul <4 x float> %v1328, %v1326
  %v1330 = getelementptr float, ptr %v1248, i64 388
  %v1331 = load <4 x float>, ptr %v1330, align 4
  %v1332 = fmul <4 x float> %v1331, %v1326
  %v1333 = add i64 %v1249, 7
  %v1334 = getelementptr float, ptr %scratch, i64 10688
  %v1335 = getelementptr float, ptr %v1334, i64 %v1333
  %v1336 = load float, ptr %v1335, align 4
  %v1337 = insertelement <4 x float> poison, float %v1336, i64 0
  %v1338 = shufflevector <4 x float> %v1337, <4 x float> poison, <4 x i32> zeroinitializer
  %v1339 = getelementptr float, ptr %v1248, i64 448
  %v1340 = load <4 x float>, ptr %v1339, align 4
  %v1341 = fmul <4 x float> %v1340, %v1338
  %v1342 = getelementptr float, ptr %v1248, i64 452
  %v1343 = load <4 x float>, ptr %v1342, align 4
  %v1344 = fmul <4 x float> %v1343, %v1338
  %v1345 = sdiv i64 %v350, 4
  %v1346 = mul i64 %v1345, 4
  br label %out_keys.21.head
out_keys.21.head:
  %out_keys.21 = phi i64 [ 0, %out_columns.20.body ], [ %v1616, %out_keys.21.body ]
  %v1347 = phi <4 x float> [ %v1257, %out_columns.20.body ], [ %v1565, %out_keys.21.body ]
  %v1348 = phi <4 x float> [ %v1260, %out_columns.20.body ], [ %v1566, %out_keys.21.body ]
  %v1349 = phi <4 x float> [ %v1269, %out_columns.20.body ], [ %v1572, %out_keys.21.body ]
  %v1350 = phi <4 x float> [ %v1272, %out_columns.20.body ], [ %v1573, %out_keys.21.body ]
  %v1351 = phi <4 x float> [ %v1281, %out_columns.20.body ], [ %v1579, %out_keys.21.body ]
  %v1352 = phi <4 x float> [ %v1284, %out_columns.20.body ], [ %v1580, %out_keys.21.body ]
  %v1353 = phi <4 x float> [ %v1293, %out_columns.20.body ], [ %v1586, %out_keys.21.body ]
  %v1354 = phi <4 x float> [ %v1296, %out_columns.20.body ], [ %v1587, %out_keys.21.body ]
  %v1355 = phi <4 x float> [ %v1305, %out_columns.20.body ], [ %v1593, %out_keys.21.body ]
  %v1356 = phi <4 x float> [ %v1308, %out_columns.20.body ], [ %v1594, %out_keys.21.body ]
  %v1357 = phi <4 x float> [ %v1317, %out_columns.20.body ], [ %v1600, %out_keys.21.body ]
  %v1358 = phi <4 x float> [ %v1320, %out_columns.20.body ], [ %v1601, %out_keys.21.body ]
  %v1359 = phi <4 x float> [ %v1329, %out_columns.20.body ], [ %v1607, %out_keys.21.body ]
  %v1360 = phi <4 x float> [ %v1332, %out_columns.20.body ], [ %v1608, %out_keys.21.body ]
  %v1361 = phi <4 x float> [ %v1341, %out_columns.20.body ], [ %v1614, %out_keys.21.body ]
  %v1362 = phi <4 x float> [ %v1344, %out_columns.20.body ], [ %v1615, %out_keys.21.body ]
  %v1363 = icmp slt i64 %out_keys.21, %v1346
  br i1 %v1363, label %out_keys.21.body, label %out_keys.21.end
out_keys.21.body:
  %v1364 = add i64 %out_keys.21, 0
  %v1365 = mul i64 %v1364, 64
  %v1366 = getelementptr float, ptr %v1241, i64 %v1365
  %v1367 = load <4 x float>, ptr %v1366, align 4
  %v1368 = mul i64 %v1364, 64
  %v1369 = getelementptr float, ptr %v1241, i64 %v1368
  %v1370 = getelementptr float, ptr %v1369, i64 4
  %v1371 = load <4 x float>, ptr %v1370, align 4
  %v1372 = getelementptr float, ptr %v1243, i64 %v1364
  %v1373 = load float, ptr %v1372, align 4
  %v1374 = insertelement <4 x float> poison, float %v1373, i64 0
  %v1375 = shufflevector <4 x float> %v1374, <4 x float> poison, <4 x i32> zeroinitializer
  %v1376 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1375, <4 x float> %v1367, <4 x float> %v1347)
  %v1377 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1375, <4 x float> %v1371, <4 x float> %v1348)
  %v1378 = getelementptr float, ptr %v1243, i64 %v1364
  %v1379 = getelementptr float, ptr %v1378, i64 32
  %v1380 = load float, ptr %v1379, align 4
  %v1381 = insertelement <4 x float> poison, float %v1380, i64 0
  %v1382 = shufflevector <4 x float> %v1381, <4 x float> poison, <4 x i32> zeroinitializer
  %v1383 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1382, <4 x float> %v1367, <4 x float> %v1349)
  %v1384 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1382, <4 x float> %v1371, <4 x float> %v1350)
  %v1385 = getelementptr float, ptr %v1243, i64 %v1364
  %v1386 = getelementptr float, ptr %v1385, i64 64
  %v1387 = load float, ptr %v1386, align 4
  %v1388 = insertelement <4 x float> poison, float %v1387, i64 0
  %v1389 = shufflevector <4 x float> %v1388, <4 x float> poison, <4 x i32> zeroinitializer
  %v1390 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1389, <4 x float> %v1367, <4 x float> %v1351)
  %v1391 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1389, <4 x float> %v1371, <4 x float> %v1352)
  %v1392 = getelementptr float, ptr %v1243, i64 %v1364
  %v1393 = getelementptr float, ptr %v1392, i64 96
  %v1394 = load float, ptr %v1393, align 4
  %v1395 = insertelement <4 x float> poison, float %v1394, i64 0
  %v1396 = shufflevector <4 x float> %v1395, <4 x float> poison, <4 x i32> zeroinitializer
  %v1397 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1396, <4 x float> %v1367, <4 x float> %v1353)
  %v1398 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1396, <4 x float> %v1371, <4 x float> %v1354)
  %v1399 = getelementptr float, ptr %v1243, i64 %v1364
  %v1400 = getelementptr float, ptr %v1399, i64 128
  %v1401 = load float, ptr %v1400, align 4
  %v1402 = insertelement <4 x float> poison, float %v1401, i64 0
  %v1403 = shufflevector <4 x float> %v1402, <4 x float> poison, <4 x i32> zeroinitializer
  %v1404 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1403, <4 x float> %v1367, <4 x float> %v1355)
  %v1405 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1403, <4 x float> %v1371, <4 x float> %v1356)
  %v1406 = getelementptr float, ptr %v1243, i64 %v1364
  %v1407 = getelementptr float, ptr %v1406, i64 160
  %v1408 = load float, ptr %v1407, align 4
  %v1409 = insertelement <4 x float> poison, float %v1408, i64 0
  %v1410 = shufflevector <4 x float> %v1409, <4 x float> poison, <4 x i32> zeroinitializer
  %v1411 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1410, <4 x float> %v1367, <4 x float> %v1357)
  %v1412 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1410, <4 x float> %v1371, <4 x float> %v1358)
  %v1413 = getelementptr float, ptr %v1243, i64 %v1364
  %v1414 = getelementptr float, ptr %v1413, i64 192
  %v1415 = load float, ptr %v1414, align 4
  %v1416 = insertelement <4 x float> poison, float %v1415, i64 0
  %v1417 = shufflevector <4 x float> %v1416, <4 x float> poison, <4 x i32> zeroinitializer
  %v1418 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1417, <4 x float> %v1367, <4 x float> %v1359)
  %v1419 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1417, <4 x float> %v1371, <4 x float> %v1360)
  %v1420 = getelementptr float, ptr %v1243, i64 %v1364
  %v1421 = getelementptr float, ptr %v1420, i64 224
  %v1422 = load float, ptr %v1421, align 4
  %v1423 = insertelement <4 x float> poison, float %v1422, i64 0
  %v1424 = shufflevector <4 x float> %v1423, <4 x float> poison, <4 x i32> zeroinitializer
  %v1425 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1424, <4 x float> %v1367, <4 x float> %v1361)
  %v1426 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1424, <4 x float> %v1371, <4 x float> %v1362)
  %v1427 = add i64 %out_keys.21, 1
  %v1428 = mul i64 %v1427, 64
  %v1429 = getelementptr float, ptr %v1241, i64 %v1428
  %v1430 = load <4 x float>, ptr %v1429, align 4
  %v1431 = mul i64 %v1427, 64
  %v1432 = getelementptr float, ptr %v1241, i64 %v1431
  %v1433 = getelementptr float, ptr %v1432, i64 4
  %v1434 = load <4 x float>, ptr %v1433, align 4
  %v1435 = getelementptr float, ptr %v1243, i64 %v1427
  %v1436 = load float, ptr %v1435, align 4
  %v1437 = insertelement <4 x float> poison, float %v1436, i64 0
  %v1438 = shufflevector <4 x float> %v1437, <4 x float> poison, <4 x i32> zeroinitializer
  %v1439 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1438, <4 x float> %v1430, <4 x float> %v1376)
  %v1440 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1438, <4 x float> %v1434, <4 x float> %v1377)
  %v1441 = getelementptr float, ptr %v1243, i64 %v1427
  %v1442 = getelementptr float, ptr %v1441, i64 32
  %v1443 = load float, ptr %v1442, align 4
  %v1444 = insertelement <4 x float> poison, float %v1443, i64 0
  %v1445 = shufflevector <4 x float> %v1444, <4 x float> poison, <4 x i32> zeroinitializer
  %v1446 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1445, <4 x float> %v1430, <4 x float> %v1383)
  %v1447 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1445, <4 x float> %v1434, <4 x float> %v1384)
  %v1448 = getelementptr float, ptr %v1243, i64 %v1427
  %v1449 = getelementptr float, ptr %v1448, i64 64
  %v1450 = load float, ptr %v1449, align 4
  %v1451 = insertelement <4 x float> poison, float %v1450, i64 0
  %v1452 = shufflevector <4 x float> %v1451, <4 x float> poison, <4 x i32> zeroinitializer
  %v1453 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1452, <4 x float> %v1430, <4 x float> %v1390)
  %v1454 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1452, <4 x float> %v1434, <4 x float> %v1391)
  %v1455 = getelementptr float, ptr %v1243, i64 %v1427
  %v1456 = getelementptr float, ptr %v1455, i64 96
  %v1457 = load float, ptr %v1456, align 4
  %v1458 = insertelement <4 x float> poison, float %v1457, i64 0
  %v1459 = shufflevector <4 x float> %v1458, <4 x float> poison, <4 x i32> zeroinitializer
  %v1460 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1459, <4 x float> %v1430, <4 x float> %v1397)
  %v1461 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1459, <4 x float> %v1434, <4 x float> %v1398)
  %v1462 = getelementptr float, ptr %v1243, i64 %v1427
  %v1463 = getelementptr float, ptr %v1462, i64 128
  %v1464 = load float, ptr %v1463, align 4
  %v1465 = insertelement <4 x float> poison, float %v1464, i64 0
  %v1466 = shufflevector <4 x float> %v1465, <4 x float> poison, <4 x i32> zeroinitializer
  %v1467 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1466, <4 x float> %v1430, <4 x float> %v1404)
  %v1468 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1466, <4 x float> %v1434, <4 x float> %v1405)
  %v1469 = getelementptr float, ptr %v1243, i64 %v1427
  %v1470 = getelementptr float, ptr %v1469, i64 160
  %v1471 = load float, ptr %v1470, align 4
  %v1472 = insertelement <4 x float> poison, float %v1471, i64 0
  %v1473 = shufflevector <4 x float> %v1472, <4 x float> poison, <4 x i32> zeroinitializer
  %v1474 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1473, <4 x float> %v1430, <4 x float> %v1411)
  %v1475 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1473, <4 x float> %v1434, <4 x float> %v1412)
  %v1476 = getelementptr float, ptr %v1243, i64 %v1427
  %v1477 = getelementptr float, ptr %v1476, i64 192
  %v1478 = load float, ptr %v1477, align 4
  %v1479 = insertelement <4 x float> poison, float %v1478, i64 0
  %v1480 = shufflevector <4 x float> %v1479, <4 x float> poison, <4 x i32> zeroinitializer
  %v1481 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1480, <4 x float> %v1430, <4 x float> %v1418)
  %v1482 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1480, <4 x float> %v1434, <4 x float> %v1419)
  %v1483 = getelementptr float, ptr %v1243, i64 %v1427
  %v1484 = getelementptr float, ptr %v1483, i64 224
  %v1485 = load float, ptr %v1484, align 4
  %v1486 = insertelement <4 x float> poison, float %v1485, i64 0
  %v1487 = shufflevector <4 x float> %v1486, <4 x float> poison, <4 x i32> zeroinitializer
  %v1488 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1487, <4 x float> %v1430, <4 x float> %v1425)
  %v1489 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1487, <4 x float> %v1434, <4 x float> %v1426)
  %v1490 = add i64 %out_keys.21, 2
  %v1491 = mul i64 %v1490, 64
  %v1492 = getelementptr float, ptr %v1241, i64 %v1491
  %v1493 = load <4 x float>, ptr %v1492, align 4
  %v1494 = mul i64 %v1490, 64
  %v1495 = getelementptr float, ptr %v1241, i64 %v1494
  %v1496 = getelementptr float, ptr %v1495, i64 4
  %v1497 = load <4 x float>, ptr %v1496, align 4
  %v1498 = getelementptr float, ptr %v1243, i64 %v1490
  %v1499 = load float, ptr %v1498, align 4
  %v1500 = insertelement <4 x float> poison, float %v1499, i64 0
  %v1501 = shufflevector <4 x float> %v1500, <4 x float> poison, <4 x i32> zeroinitializer
  %v1502 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1501, <4 x float> %v1493, <4 x float> %v1439)
  %v1503 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1501, <4 x float> %v1497, <4 x float> %v1440)
  %v1504 = getelementptr float, ptr %v1243, i64 %v1490
  %v1505 = getelementptr float, ptr %v1504, i64 32
  %v1506 = load float, ptr %v1505, align 4
  %v1507 = insertelement <4 x float> poison, float %v1506, i64 0
  %v1508 = shufflevector <4 x float> %v1507, <4 x float> poison, <4 x i32> zeroinitializer
  %v1509 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1508, <4 x float> %v1493, <4 x float> %v1446)
  %v1510 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1508, <4 x float> %v1497, <4 x float> %v1447)
  %v1511 = getelementptr float, ptr %v1243, i64 %v1490
  %v1512 = getelementptr float, ptr %v1511, i64 64
  %v1513 = load float, ptr %v1512, align 4
  %v1514 = insertelement <4 x float> poison, float %v1513, i64 0
  %v1515 = shufflevector <4 x float> %v1514, <4 x float> poison, <4 x i32> zeroinitializer
  %v1516 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1515, <4 x float> %v1493, <4 x float> %v1453)
  %v1517 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1515, <4 x float> %v1497, <4 x float> %v1454)
  %v1518 = getelementptr float, ptr %v1243, i64 %v1490
  %v1519 = getelementptr float, ptr %v1518, i64 96
  %v1520 = load float, ptr %v1519, align 4
  %v1521 = insertelement <4 x float> poison, float %v1520, i64 0
  %v1522 = shufflevector <4 x float> %v1521, <4 x float> poison, <4 x i32> zeroinitializer
  %v1523 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1522, <4 x float> %v1493, <4 x float> %v1460)
  %v1524 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1522, <4 x float> %v1497, <4 x float> %v1461)
  %v1525 = getelementptr float, ptr %v1243, i64 %v1490
  %v1526 = getelementptr float, ptr %v1525, i64 128
  %v1527 = load float, ptr %v1526, align 4
  %v1528 = insertelement <4 x float> poison, float %v1527, i64 0
  %v1529 = shufflevector <4 x float> %v1528, <4 x float> poison, <4 x i32> zeroinitializer
  %v1530 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1529, <4 x float> %v1493, <4 x float> %v1467)
  %v1531 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1529, <4 x float> %v1497, <4 x float> %v1468)
  %v1532 = getelementptr float, ptr %v1243, i64 %v1490
  %v1533 = getelementptr float, ptr %v1532, i64 160
  %v1534 = load float, ptr %v1533, align 4
  %v1535 = insertelement <4 x float> poison, float %v1534, i64 0
  %v1536 = shufflevector <4 x float> %v1535, <4 x float> poison, <4 x i32> zeroinitializer
  %v1537 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1536, <4 x float> %v1493, <4 x float> %v1474)
  %v1538 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1536, <4 x float> %v1497, <4 x float> %v1475)
  %v1539 = getelementptr float, ptr %v1243, i64 %v1490
  %v1540 = getelementptr float, ptr %v1539, i64 192
  %v1541 = load float, ptr %v1540, align 4
  %v1542 = insertelement <4 x float> poison, float %v1541, i64 0
  %v1543 = shufflevector <4 x float> %v1542, <4 x float> poison, <4 x i32> zeroinitializer
  %v1544 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1543, <4 x float> %v1493, <4 x float> %v1481)
  %v1545 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1543, <4 x float> %v1497, <4 x float> %v1482)
  %v1546 = getelementptr float, ptr %v1243, i64 %v1490
  %v1547 = getelementptr float, ptr %v1546, i64 224
  %v1548 = load float, ptr %v1547, align 4
  %v1549 = insertelement <4 x float> poison, float %v1548, i64 0
  %v1550 = shufflevector <4 x float> %v1549, <4 x float> poison, <4 x i32> zeroinitializer
  %v1551 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1550, <4 x float> %v1493, <4 x float> %v1488)
  %v1552 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1550, <4 x float> %v1497, <4 x float> %v1489)
  %v1553 = add i64 %out_keys.21, 3
  %v1554 = mul i64 %v1553, 64
  %v1555 = getelementptr float, ptr %v1241, i64 %v1554
  %v1556 = load <4 x float>, ptr %v1555, align 4
  %v1557 = mul i64 %v1553, 64
  %v1558 = getelementptr float, ptr %v1241, i64 %v1557
  %v1559 = getelementptr float, ptr %v1558, i64 4
  %v1560 = load <4 x float>, ptr %v1559, align 4
  %v1561 = getelementptr float, ptr %v1243, i64 %v1553
  %v1562 = load float, ptr %v1561, align 4
  %v1563 = insertelement <4 x float> poison, float %v1562, i64 0
  %v1564 = shufflevector <4 x float> %v1563, <4 x float> poison, <4 x i32> zeroinitializer
  %v1565 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1564, <4 x float> %v1556, <4 x float> %v1502)
  %v1566 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1564, <4 x float> %v1560, <4 x float> %v1503)
  %v1567 = getelementptr float, ptr %v1243, i64 %v1553
  %v1568 = getelementptr float, ptr %v1567, i64 32
  %v1569 = load float, ptr %v1568, align 4
  %v1570 = insertelement <4 x float> poison, float %v1569, i64 0
  %v1571 = shufflevector <4 x float> %v1570, <4 x float> poison, <4 x i32> zeroinitializer
  %v1572 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1571, <4 x float> %v1556, <4 x float> %v1509)
  %v1573 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1571, <4 x float> %v1560, <4 x float> %v1510)
  %v1574 = getelementptr float, ptr %v1243, i64 %v1553
  %v1575 = getelementptr float, ptr %v1574, i64 64
  %v1576 = load float, ptr %v1575, align 4
  %v1577 = insertelement <4 x float> poison, float %v1576, i64 0
  %v1578 = shufflevector <4 x float> %v1577, <4 x float> poison, <4 x i32> zeroinitializer
  %v1579 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1578, <4 x float> %v1556, <4 x float> %v1516)
  %v1580 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1578, <4 x float> %v1560, <4 x float> %v1517)
  %v1581 = getelementptr float, ptr %v1243, i64 %v1553
  %v1582 = getelementptr float, ptr %v1581, i64 96
  %v1583 = load float, ptr %v1582, align 4
  %v1584 = insertelement <4 x float> poison, float %v1583, i64 0
  %v1585 = shufflevector <4 x float> %v1584, <4 x float> poison, <4 x i32> zeroinitializer
  %v1586 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1585, <4 x float> %v1556, <4 x float> %v1523)
  %v1587 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1585, <4 x float> %v1560, <4 x float> %v1524)
  %v1588 = getelementptr float, ptr %v1243, i64 %v1553
  %v1589 = getelementptr float, ptr %v1588, i64 128
  %v1590 = load float, ptr %v1589, align 4
  %v1591 = insertelement <4 x float> poison, float %v1590, i64 0
  %v1592 = shufflevector <4 x float> %v1591, <4 x float> poison, <4 x i32> zeroinitializer
  %v1593 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1592, <4 x float> %v1556, <4 x float> %v1530)
  %v1594 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1592, <4 x float> %v1560, <4 x float> %v1531)
  %v1595 = getelementptr float, ptr %v1243, i64 %v1553
  %v1596 = getelementptr float, ptr %v1595, i64 160
  %v1597 = load float, ptr %v1596, align 4
  %v1598 = insertelement <4 x float> poison, float %v1597, i64 0
  %v1599 = shufflevector <4 x float> %v1598, <4 x float> poison, <4 x i32> zeroinitializer
  %v1600 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1599, <4 x float> %v1556, <4 x float> %v1537)
  %v1601 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1599, <4 x float> %v1560, <4 x float> %v1538)
  %v1602 = getelementptr float, ptr %v1243, i64 %v1553
  %v1603 = getelementptr float, ptr %v1602, i64 192
  %v1604 = load float, ptr %v1603, align 4
  %v1605 = insertelement <4 x float> poison, float %v1604, i64 0
  %v1606 = shufflevector <4 x float> %v1605, <4 x float> poison, <4 x i32> zeroinitializer
  %v1607 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1606, <4 x float> %v1556, <4 x float> %v1544)
  %v1608 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1606, <4 x float> %v1560, <4 x float> %v1545)
  %v1609 = getelementptr float, ptr %v1243, i64 %v1553
  %v1610 = getelementptr float, ptr %v1609, i64 224
  %v1611 = load float, ptr %v1610, align 4
  %v1612 = insertelement <4 x float> poison, float %v1611, i64 0
  %v1613 = shufflevector <4 x float> %v1612, <4 x float> poison, <4 x i32> zeroinitializer
  %v1614 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1613, <4 x float> %v1556, <4 x float> %v1551)
  %v1615 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1613, <4 x float> %v1560, <4 x float> %v1552)
  %v1616 = add i64 %out_keys.21, 4
  br label %out_keys.21.head
out_keys.21.end:
  br label %out_keys_rest.22.head
out_keys_rest.22.head:
  %out_keys_rest.22 = phi i64 [ %v1346, %out_keys.21.end ], [ %v1696, %out_keys_rest.22.body ]
  %v1617 = phi <4 x float> [ %v1347, %out_keys.21.end ], [ %v1645, %out_keys_rest.22.body ]
  %v1618 = phi <4 x float> [ %v1348, %out_keys.21.end ], [ %v1646, %out_keys_rest.22.body ]
  %v1619 = phi <4 x float> [ %v1349, %out_keys.21.end ], [ %v1652, %out_keys_rest.22.body ]
  %v1620 = phi <4 x float> [ %v1350, %out_keys.21.end ], [ %v1653, %out_keys_rest.22.body ]
  %v1621 = phi <4 x float> [ %v1351, %out_keys.21.end ], [ %v1659, %out_keys_rest.22.body ]
  %v1622 = phi <4 x float> [ %v1352, %out_keys.21.end ], [ %v1660, %out_keys_rest.22.body ]
  %v1623 = phi <4 x float> [ %v1353, %out_keys.21.end ], [ %v1666, %out_keys_rest.22.body ]
  %v1624 = phi <4 x float> [ %v1354, %out_keys.21.end ], [ %v1667, %out_keys_rest.22.body ]
  %v1625 = phi <4 x float> [ %v1355, %out_keys.21.end ], [ %v1673, %out_keys_rest.22.body ]
  %v1626 = phi <4 x float> [ %v1356, %out_keys.21.end ], [ %v1674, %out_keys_rest.22.body ]
  %v1627 = phi <4 x float> [ %v1357, %out_keys.21.end ], [ %v1680, %out_keys_rest.22.body ]
  %v1628 = phi <4 x float> [ %v1358, %out_keys.21.end ], [ %v1681, %out_keys_rest.22.body ]
  %v1629 = phi <4 x float> [ %v1359, %out_keys.21.end ], [ %v1687, %out_keys_rest.22.body ]
  %v1630 = phi <4 x float> [ %v1360, %out_keys.21.end ], [ %v1688, %out_keys_rest.22.body ]
  %v1631 = phi <4 x float> [ %v1361, %out_keys.21.end ], [ %v1694, %out_keys_rest.22.body ]
  %v1632 = phi <4 x float> [ %v1362, %out_keys.21.end ], [ %v1695, %out_keys_rest.22.body ]
  %v1633 = icmp slt i64 %out_keys_rest.22, %v350
  br i1 %v1633, label %out_keys_rest.22.body, label %out_keys_rest.22.end
out_keys_rest.22.body:
  %v1634 = mul i64 %out_keys_rest.22, 64
  %v1635 = getelementptr float, ptr %v1241, i64 %v1634
  %v1636 = load <4 x float>, ptr %v1635, align 4
  %v1637 = mul i64 %out_keys_rest.22, 64
  %v1638 = getelementptr float, ptr %v1241, i64 %v1637
  %v1639 = getelementptr float, ptr %v1638, i64 4
  %v1640 = load <4 x float>, ptr %v1639, align 4
  %v1641 = getelementptr float, ptr %v1243, i64 %out_keys_rest.22
  %v1642 = load float, ptr %v1641, align 4
  %v1643 = insertelement <4 x float> poison, float %v1642, i64 0
  %v1644 = shufflevector <4 x float> %v1643, <4 x float> poison, <4 x i32> zeroinitializer
  %v1645 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1644, <4 x float> %v1636, <4 x float> %v1617)
  %v1646 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1644, <4 x float> %v1640, <4 x float> %v1618)
  %v1647 = getelementptr float, ptr %v1243, i64 %out_keys_rest.22
  %v1648 = getelementptr float, ptr %v1647, i64 32
  %v1649 = load float, ptr %v1648, align 4
  %v1650 = insertelement <4 x float> poison, float %v1649, i64 0
  %v1651 = shufflevector <4 x float> %v1650, <4 x float> poison, <4 x i32> zeroinitializer
  %v1652 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1651, <4 x float> %v1636, <4 x float> %v1619)
  %v1653 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1651, <4 x float> %v1640, <4 x float> %v1620)
  %v1654 = getelementptr float, ptr %v1243, i64 %out_keys_rest.22
  %v1655 = getelementptr float, ptr %v1654, i64 64
  %v1656 = load float, ptr %v1655, align 4
  %v1657 = insertelement <4 x float> poison, float %v1656, i64 0
  %v1658 = shufflevector <4 x float> %v1657, <4 x float> poison, <4 x i32> zeroinitializer
  %v1659 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1658, <4 x float> %v1636, <4 x float> %v1621)
  %v1660 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1658, <4 x float> %v1640, <4 x float> %v1622)
  %v1661 = getelementptr float, ptr %v1243, i64 %out_keys_rest.22
  %v1662 = getelementptr float, ptr %v1661, i64 96
  %v1663 = load float, ptr %v1662, align 4
  %v1664 = insertelement <4 x float> poison, float %v1663, i64 0
  %v1665 = shufflevector <4 x float> %v1664, <4 x float> poison, <4 x i32> zeroinitializer
  %v1666 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1665, <4 x float> %v1636, <4 x float> %v1623)
  %v1667 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1665, <4 x float> %v1640, <4 x float> %v1624)
  %v1668 = getelementptr float, ptr %v1243, i64 %out_keys_rest.22
  %v1669 = getelementptr float, ptr %v1668, i64 128
  %v1670 = load float, ptr %v1669, align 4
  %v1671 = insertelement <4 x float> poison, float %v1670, i64 0
  %v1672 = shufflevector <4 x float> %v1671, <4 x float> poison, <4 x i32> zeroinitializer
  %v1673 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1672, <4 x float> %v1636, <4 x float> %v1625)
  %v1674 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1672, <4 x float> %v1640, <4 x float> %v1626)
  %v1675 = getelementptr float, ptr %v1243, i64 %out_keys_rest.22
  %v1676 = getelementptr float, ptr %v1675, i64 160
  %v1677 = load float, ptr %v1676, align 4
  %v1678 = insertelement <4 x float> poison, float %v1677, i64 0
  %v1679 = shufflevector <4 x float> %v1678, <4 x float> poison, <4 x i32> zeroinitializer
  %v1680 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1679, <4 x float> %v1636, <4 x float> %v1627)
  %v1681 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1679, <4 x float> %v1640, <4 x float> %v1628)
  %v1682 = getelementptr float, ptr %v1243, i64 %out_keys_rest.22
  %v1683 = getelementptr float, ptr %v1682, i64 192
  %v1684 = load float, ptr %v1683, align 4
  %v1685 = insertelement <4 x float> poison, float %v1684, i64 0
  %v1686 = shufflevector <4 x float> %v1685, <4 x float> poison, <4 x i32> zeroinitializer
  %v1687 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1686, <4 x float> %v1636, <4 x float> %v1629)
  %v1688 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1686, <4 x float> %v1640, <4 x float> %v1630)
  %v1689 = getelementptr float, ptr %v1243, i64 %out_keys_rest.22
  %v1690 = getelementptr float, ptr %v1689, i64 224
  %v1691 = load float, ptr %v1690, align 4
  %v1692 = insertelement <4 x float> poison, float %v1691, i64 0
  %v1693 = shufflevector <4 x float> %v1692, <4 x float> poison, <4 x i32> zeroinitializer
  %v1694 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1693, <4 x float> %v1636, <4 x float> %v1631)
  %v1695 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1693, <4 x float> %v1640, <4 x float> %v1632)
  %v1696 = add i64 %out_keys_rest.22, 1
  br label %out_keys_rest.22.head
out_keys_rest.22.end:
  store <4 x float> %v1617, ptr %v1248, align 4
  %v1697 = getelementptr float, ptr %v1248, i64 4
  store <4 x float> %v1618, ptr %v1697, align 4
  %v1698 = getelementptr float, ptr %v1248, i64 64
  store <4 x float> %v1619, ptr %v1698, align 4
  %v1699 = getelementptr float, ptr %v1248, i64 68
  store <4 x float> %v1620, ptr %v1699, align 4
  %v1700 = getelementptr float, ptr %v1248, i64 128
  store <4 x float> %v1621, ptr %v1700, align 4
  %v1701 = getelementptr float, ptr %v1248, i64 132
  store <4 x float> %v1622, ptr %v1701, align 4
  %v1702 = getelementptr float, ptr %v1248, i64 192
  store <4 x float> %v1623, ptr %v1702, align 4
  %v1703 = getelementptr float, ptr %v1248, i64 196
  store <4 x float> %v1624, ptr %v1703, align 4
  %v1704 = getelementptr float, ptr %v1248, i64 256
  store <4 x float> %v1625, ptr %v1704, align 4
  %v1705 = getelementptr float, ptr %v1248, i64 260
  store <4 x float> %v1626, ptr %v1705, align 4
  %v1706 = getelementptr float, ptr %v1248, i64 320
  store <4 x float> %v1627, ptr %v1706, align 4
  %v1707 = getelementptr float, ptr %v1248, i64 324
  store <4 x float> %v1628, ptr %v1707, align 4
  %v1708 = getelementptr float, ptr %v1248, i64 384
  store <4 x float> %v1629, ptr %v1708, align 4
  %v1709 = getelementptr float, ptr %v1248, i64 388
  store <4 x float> %v1630, ptr %v1709, align 4
  %v1710 = getelementptr float, ptr %v1248, i64 448
  store <4 x float> %v1631, ptr %v1710, align 4
  %v1711 = getelementptr float, ptr %v1248, i64 452
  store <4 x float> %v1632, ptr %v1711, align 4
  %v1712 = add i64 %out_columns.20, 8
  br label %out_columns.20.head
out_columns.20.end:
  br label %kept.11.end
kept.11.end:
  %v1713 = add i64 %row_block.10, 1
  br label %row_block.10.head
row_block.10.end:
  %v1714 = add i64 %kv_tile.4, 32
  br label %kv_tile.4.head
kv_tile.4.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.23.head
result_row.23.head:
  %result_row.23 = phi i64 [ 0, %kv_tile.4.end ], [ %v1753, %lse.25.end ]
  %v1715 = icmp slt i64 %result_row.23, %v78
  br i1 %v1715, label %result_row.23.body, label %result_row.23.end
result_row.23.body:
  %v1716 = srem i64 %result_row.23, 8
  %v1717 = sdiv i64 %result_row.23, 8
  %v1718 = mul i64 %v1717, 8
  %v1719 = add i64 %v1718, %v1716
  %v1720 = getelementptr float, ptr %scratch, i64 10592
  %v1721 = getelementptr float, ptr %v1720, i64 %v1719
  %v1722 = load float, ptr %v1721, align 4
  %v1723 = fdiv float 0x3FF0000000000000, %v1722
  %v1724 = fcmp oeq float %v1722, 0x0000000000000000
  %v1725 = select i1 %v1724, float 0x0000000000000000, float %v1723
  %v1726 = add i64 %v13, %result_row.23
  %v1727 = mul i64 %v1726, %v56
  %v1728 = getelementptr half, ptr %v60, i64 %v1727
  br label %result_depth.24.head
result_depth.24.head:
  %result_depth.24 = phi i64 [ 0, %result_row.23.body ], [ %v1740, %result_depth.24.body ]
  %v1729 = icmp slt i64 %result_depth.24, 64
  br i1 %v1729, label %result_depth.24.body, label %result_depth.24.end
result_depth.24.body:
  %v1730 = getelementptr float, ptr %scratch, i64 7424
  %v1731 = mul i64 %result_row.23, 64
  %v1732 = add i64 %v1731, %result_depth.24
  %v1733 = getelementptr float, ptr %v1730, i64 %v1732
  %v1734 = load <4 x float>, ptr %v1733, align 4
  %v1735 = insertelement <4 x float> poison, float %v1725, i64 0
  %v1736 = shufflevector <4 x float> %v1735, <4 x float> poison, <4 x i32> zeroinitializer
  %v1737 = getelementptr half, ptr %v1728, i64 %result_depth.24
  %v1738 = fmul <4 x float> %v1734, %v1736
  %v1739 = fptrunc <4 x float> %v1738 to <4 x half>
  store <4 x half> %v1739, ptr %v1737, align 2
  %v1740 = add i64 %result_depth.24, 4
  br label %result_depth.24.head
result_depth.24.end:
  br i1 %v63, label %lse.25.then, label %lse.25.end
lse.25.then:
  %v1741 = srem i64 %result_row.23, 8
  %v1742 = sdiv i64 %result_row.23, 8
  %v1743 = mul i64 %v1742, 8
  %v1744 = add i64 %v1743, %v1741
  %v1745 = getelementptr float, ptr %scratch, i64 10496
  %v1746 = getelementptr float, ptr %v1745, i64 %v1744
  %v1747 = load float, ptr %v1746, align 4
  %v1748 = mul i64 %v1726, %v71
  %v1749 = getelementptr float, ptr %v75, i64 %v1748
  %v1750 = call float @llvm.log.f32(float %v1722)
  %v1751 = fmul float %v1747, 0x3FE62E4300000000
  %v1752 = fadd float %v1751, %v1750
  store float %v1752, ptr %v1749, align 4
  br label %lse.25.end
lse.25.end:
  %v1753 = add i64 %result_row.23, 1
  br label %result_row.23.head
result_row.23.end:
  ret void
}

declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-features"="+neon,+fullfp16" }
