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
  %v110 = mul i64 %query.0, 66
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
  ; no reference, sum 0, accumulators 0
  %v118 = mul i64 %v80, 8
  br label %clear.2.head
clear.2.head:
  %clear.2 = phi i64 [ 0, %query.0.end ], [ %v127, %clear.2.body ]
  %v119 = icmp slt i64 %clear.2, %v118
  br i1 %v119, label %clear.2.body, label %clear.2.end
clear.2.body:
  %v120 = getelementptr float, ptr %scratch, i64 10624
  %v121 = getelementptr float, ptr %v120, i64 %clear.2
  store float 0x0000000000000000, ptr %v121, align 4
  %v122 = getelementptr float, ptr %scratch, i64 10672
  %v123 = getelementptr float, ptr %v122, i64 %clear.2
  store float 0xFFF0000000000000, ptr %v123, align 4
  %v124 = mul i64 %clear.2, 4
  %v125 = getelementptr float, ptr %scratch, i64 10720
  %v126 = getelementptr float, ptr %v125, i64 %v124
  store <4 x float> splat (float 0x0000000000000000), ptr %v126, align 4
  %v127 = add i64 %clear.2, 1
  br label %clear.2.head
clear.2.end:
  %v128 = mul i64 %v80, 512
  br label %clear_out.3.head
clear_out.3.head:
  %clear_out.3 = phi i64 [ 0, %clear.2.end ], [ %v132, %clear_out.3.body ]
  %v129 = icmp slt i64 %clear_out.3, %v128
  br i1 %v129, label %clear_out.3.body, label %clear_out.3.end
clear_out.3.body:
  %v130 = getelementptr float, ptr %scratch, i64 7552
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
  %kv_tile.4 = phi i64 [ %v136, %clear_out.3.end ], [ %v1659, %row_block.9.end ]
  %v141 = icmp slt i64 %kv_tile.4, %v140
  br i1 %v141, label %kv_tile.4.body, label %kv_tile.4.end
kv_tile.4.body:
  %v142 = sub i64 %v140, %kv_tile.4
  %v143 = icmp slt i64 %v142, 32
  %v144 = select i1 %v143, i64 %v142, i64 32
  ; keys -> f32, transposed to depth-major panels
  %v145 = add i64 %v144, 7
  %v146 = sdiv i64 %v145, 8
  br label %key_panel.5.head
key_panel.5.head:
  %key_panel.5 = phi i64 [ 0, %kv_tile.4.body ], [ %v320, %key_depth.7.end ]
  %v147 = icmp slt i64 %key_panel.5, %v146
  br i1 %v147, label %key_panel.5.body, label %key_panel.5.end
key_panel.5.body:
  %v148 = mul i64 %key_panel.5, 8
  %v149 = add i64 %kv_tile.4, %v148
  %v150 = add i64 %v149, 0
  %v151 = sub i64 %v3, 1
  %v152 = icmp slt i64 %v150, %v151
  %v153 = select i1 %v152, i64 %v150, i64 %v151
  %v154 = mul i64 %v153, %v32
  %v155 = getelementptr half, ptr %v36, i64 %v154
  %v156 = mul i64 %key_panel.5, 8
  %v157 = add i64 %kv_tile.4, %v156
  %v158 = add i64 %v157, 1
  %v159 = sub i64 %v3, 1
  %v160 = icmp slt i64 %v158, %v159
  %v161 = select i1 %v160, i64 %v158, i64 %v159
  %v162 = mul i64 %v161, %v32
  %v163 = getelementptr half, ptr %v36, i64 %v162
  %v164 = mul i64 %key_panel.5, 8
  %v165 = add i64 %kv_tile.4, %v164
  %v166 = add i64 %v165, 2
  %v167 = sub i64 %v3, 1
  %v168 = icmp slt i64 %v166, %v167
  %v169 = select i1 %v168, i64 %v166, i64 %v167
  %v170 = mul i64 %v169, %v32
  %v171 = getelementptr half, ptr %v36, i64 %v170
  %v172 = mul i64 %key_panel.5, 8
  %v173 = add i64 %kv_tile.4, %v172
  %v174 = add i64 %v173, 3
  %v175 = sub i64 %v3, 1
  %v176 = icmp slt i64 %v174, %v175
  %v177 = select i1 %v176, i64 %v174, i64 %v175
  %v178 = mul i64 %v177, %v32
  %v179 = getelementptr half, ptr %v36, i64 %v178
  br label %key_depth.6.head
key_depth.6.head:
  %key_depth.6 = phi i64 [ 0, %key_panel.5.body ], [ %v233, %key_depth.6.body ]
  %v180 = icmp slt i64 %key_depth.6, 64
  br i1 %v180, label %key_depth.6.body, label %key_depth.6.end
key_depth.6.body:
  %v181 = getelementptr half, ptr %v155, i64 %key_depth.6
  %v182 = load <4 x half>, ptr %v181, align 2
  %v183 = fpext <4 x half> %v182 to <4 x float>
  %v184 = getelementptr half, ptr %v163, i64 %key_depth.6
  %v185 = load <4 x half>, ptr %v184, align 2
  %v186 = fpext <4 x half> %v185 to <4 x float>
  %v187 = getelementptr half, ptr %v171, i64 %key_depth.6
  %v188 = load <4 x half>, ptr %v187, align 2
  %v189 = fpext <4 x half> %v188 to <4 x float>
  %v190 = getelementptr half, ptr %v179, i64 %key_depth.6
  %v191 = load <4 x half>, ptr %v190, align 2
  %v192 = fpext <4 x half> %v191 to <4 x float>
  %v193 = shufflevector <4 x float> %v183, <4 x float> %v186, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v194 = shufflevector <4 x float> %v189, <4 x float> %v192, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v195 = shufflevector <4 x float> %v183, <4 x float> %v186, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v196 = shufflevector <4 x float> %v189, <4 x float> %v192, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v197 = shufflevector <4 x float> %v193, <4 x float> %v194, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v198 = shufflevector <4 x float> %v193, <4 x float> %v194, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v199 = shufflevector <4 x float> %v195, <4 x float> %v196, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v200 = shufflevector <4 x float> %v195, <4 x float> %v196, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v201 = add i64 %key_depth.6, 0
  %v202 = mul i64 %key_panel.5, 64
  %v203 = add i64 %v202, 0
  %v204 = add i64 %v203, %v201
  %v205 = getelementptr float, ptr %scratch, i64 3168
  %v206 = mul i64 %v204, 8
  %v207 = add i64 %v206, 0
  %v208 = getelementptr float, ptr %v205, i64 %v207
  store <4 x float> %v197, ptr %v208, align 4
  %v209 = add i64 %key_depth.6, 1
  %v210 = mul i64 %key_panel.5, 64
  %v211 = add i64 %v210, 0
  %v212 = add i64 %v211, %v209
  %v213 = getelementptr float, ptr %scratch, i64 3168
  %v214 = mul i64 %v212, 8
  %v215 = add i64 %v214, 0
  %v216 = getelementptr float, ptr %v213, i64 %v215
  store <4 x float> %v198, ptr %v216, align 4
  %v217 = add i64 %key_depth.6, 2
  %v218 = mul i64 %key_panel.5, 64
  %v219 = add i64 %v218, 0
  %v220 = add i64 %v219, %v217
  %v221 = getelementptr float, ptr %scratch, i64 3168
  %v222 = mul i64 %v220, 8
  %v223 = add i64 %v222, 0
  %v224 = getelementptr float, ptr %v221, i64 %v223
  store <4 x float> %v199, ptr %v224, align 4
  %v225 = add i64 %key_depth.6, 3
  %v226 = mul i64 %key_panel.5, 64
  %v227 = add i64 %v226, 0
  %v228 = add i64 %v227, %v225
  %v229 = getelementptr float, ptr %scratch, i64 3168
  %v230 = mul i64 %v228, 8
  %v231 = add i64 %v230, 0
  %v232 = getelementptr float, ptr %v229, i64 %v231
  store <4 x float> %v200, ptr %v232, align 4
  %v233 = add i64 %key_depth.6, 4
  br label %key_depth.6.head
key_depth.6.end:
  %v234 = mul i64 %key_panel.5, 8
  %v235 = add i64 %kv_tile.4, %v234
  %v236 = add i64 %v235, 4
  %v237 = sub i64 %v3, 1
  %v238 = icmp slt i64 %v236, %v237
  %v239 = select i1 %v238, i64 %v236, i64 %v237
  %v240 = mul i64 %v239, %v32
  %v241 = getelementptr half, ptr %v36, i64 %v240
  %v242 = mul i64 %key_panel.5, 8
  %v243 = add i64 %kv_tile.4, %v242
  %v244 = add i64 %v243, 5
  %v245 = sub i64 %v3, 1
  %v246 = icmp slt i64 %v244, %v245
  %v247 = select i1 %v246, i64 %v244, i64 %v245
  %v248 = mul i64 %v247, %v32
  %v249 = getelementptr half, ptr %v36, i64 %v248
  %v250 = mul i64 %key_panel.5, 8
  %v251 = add i64 %kv_tile.4, %v250
  %v252 = add i64 %v251, 6
  %v253 = sub i64 %v3, 1
  %v254 = icmp slt i64 %v252, %v253
  %v255 = select i1 %v254, i64 %v252, i64 %v253
  %v256 = mul i64 %v255, %v32
  %v257 = getelementptr half, ptr %v36, i64 %v256
  %v258 = mul i64 %key_panel.5, 8
  %v259 = add i64 %kv_tile.4, %v258
  %v260 = add i64 %v259, 7
  %v261 = sub i64 %v3, 1
  %v262 = icmp slt i64 %v260, %v261
  %v263 = select i1 %v262, i64 %v260, i64 %v261
  %v264 = mul i64 %v263, %v32
  %v265 = getelementptr half, ptr %v36, i64 %v264
  br label %key_depth.7.head
key_depth.7.head:
  %key_depth.7 = phi i64 [ 0, %key_depth.6.end ], [ %v319, %key_depth.7.body ]
  %v266 = icmp slt i64 %key_depth.7, 64
  br i1 %v266, label %key_depth.7.body, label %key_depth.7.end
key_depth.7.body:
  %v267 = getelementptr half, ptr %v241, i64 %key_depth.7
  %v268 = load <4 x half>, ptr %v267, align 2
  %v269 = fpext <4 x half> %v268 to <4 x float>
  %v270 = getelementptr half, ptr %v249, i64 %key_depth.7
  %v271 = load <4 x half>, ptr %v270, align 2
  %v272 = fpext <4 x half> %v271 to <4 x float>
  %v273 = getelementptr half, ptr %v257, i64 %key_depth.7
  %v274 = load <4 x half>, ptr %v273, align 2
  %v275 = fpext <4 x half> %v274 to <4 x float>
  %v276 = getelementptr half, ptr %v265, i64 %key_depth.7
  %v277 = load <4 x half>, ptr %v276, align 2
  %v278 = fpext <4 x half> %v277 to <4 x float>
  %v279 = shufflevector <4 x float> %v269, <4 x float> %v272, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v280 = shufflevector <4 x float> %v275, <4 x float> %v278, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v281 = shufflevector <4 x float> %v269, <4 x float> %v272, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v282 = shufflevector <4 x float> %v275, <4 x float> %v278, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v283 = shufflevector <4 x float> %v279, <4 x float> %v280, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v284 = shufflevector <4 x float> %v279, <4 x float> %v280, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v285 = shufflevector <4 x float> %v281, <4 x float> %v282, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v286 = shufflevector <4 x float> %v281, <4 x float> %v282, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v287 = add i64 %key_depth.7, 0
  %v288 = mul i64 %key_panel.5, 64
  %v289 = add i64 %v288, 0
  %v290 = add i64 %v289, %v287
  %v291 = getelementptr float, ptr %scratch, i64 3168
  %v292 = mul i64 %v290, 8
  %v293 = add i64 %v292, 4
  %v294 = getelementptr float, ptr %v291, i64 %v293
  store <4 x float> %v283, ptr %v294, align 4
  %v295 = add i64 %key_depth.7, 1
  %v296 = mul i64 %key_panel.5, 64
  %v297 = add i64 %v296, 0
  %v298 = add i64 %v297, %v295
  %v299 = getelementptr float, ptr %scratch, i64 3168
  %v300 = mul i64 %v298, 8
  %v301 = add i64 %v300, 4
  %v302 = getelementptr float, ptr %v299, i64 %v301
  store <4 x float> %v284, ptr %v302, align 4
  %v303 = add i64 %key_depth.7, 2
  %v304 = mul i64 %key_panel.5, 64
  %v305 = add i64 %v304, 0
  %v306 = add i64 %v305, %v303
  %v307 = getelementptr float, ptr %scratch, i64 3168
  %v308 = mul i64 %v306, 8
  %v309 = add i64 %v308, 4
  %v310 = getelementptr float, ptr %v307, i64 %v309
  store <4 x float> %v285, ptr %v310, align 4
  %v311 = add i64 %key_depth.7, 3
  %v312 = mul i64 %key_panel.5, 64
  %v313 = add i64 %v312, 0
  %v314 = add i64 %v313, %v311
  %v315 = getelementptr float, ptr %scratch, i64 3168
  %v316 = mul i64 %v314, 8
  %v317 = add i64 %v316, 4
  %v318 = getelementptr float, ptr %v315, i64 %v317
  store <4 x float> %v286, ptr %v318, align 4
  %v319 = add i64 %key_depth.7, 4
  br label %key_depth.7.head
key_depth.7.end:
  %v320 = add i64 %key_panel.5, 1
  br label %key_panel.5.head
key_panel.5.end:
  ; values -> f32, in panels of as many columns as the micro-kernel has
  br label %value_row.8.head
value_row.8.head:
  %value_row.8 = phi i64 [ 0, %key_panel.5.end ], [ %v412, %value_row.8.body ]
  %v321 = icmp slt i64 %value_row.8, %v144
  br i1 %v321, label %value_row.8.body, label %value_row.8.end
value_row.8.body:
  %v322 = add i64 %kv_tile.4, %value_row.8
  %v323 = mul i64 %v322, %v44
  %v324 = getelementptr half, ptr %v48, i64 %v323
  %v325 = mul i64 %value_row.8, 8
  %v326 = add i64 %v325, 0
  %v327 = getelementptr float, ptr %scratch, i64 5504
  %v328 = getelementptr float, ptr %v327, i64 %v326
  %v329 = load <4 x half>, ptr %v324, align 2
  %v330 = fpext <4 x half> %v329 to <4 x float>
  store <4 x float> %v330, ptr %v328, align 4
  %v331 = getelementptr float, ptr %v328, i64 4
  %v332 = getelementptr half, ptr %v324, i64 4
  %v333 = load <4 x half>, ptr %v332, align 2
  %v334 = fpext <4 x half> %v333 to <4 x float>
  store <4 x float> %v334, ptr %v331, align 4
  %v335 = mul i64 %value_row.8, 8
  %v336 = add i64 %v335, 256
  %v337 = getelementptr float, ptr %scratch, i64 5504
  %v338 = getelementptr float, ptr %v337, i64 %v336
  %v339 = getelementptr half, ptr %v324, i64 8
  %v340 = load <4 x half>, ptr %v339, align 2
  %v341 = fpext <4 x half> %v340 to <4 x float>
  store <4 x float> %v341, ptr %v338, align 4
  %v342 = getelementptr float, ptr %v338, i64 4
  %v343 = getelementptr half, ptr %v324, i64 12
  %v344 = load <4 x half>, ptr %v343, align 2
  %v345 = fpext <4 x half> %v344 to <4 x float>
  store <4 x float> %v345, ptr %v342, align 4
  %v346 = mul i64 %value_row.8, 8
  %v347 = add i64 %v346, 512
  %v348 = getelementptr float, ptr %scratch, i64 5504
  %v349 = getelementptr float, ptr %v348, i64 %v347
  %v350 = getelementptr half, ptr %v324, i64 16
  %v351 = load <4 x half>, ptr %v350, align 2
  %v352 = fpext <4 x half> %v351 to <4 x float>
  store <4 x float> %v352, ptr %v349, align 4
  %v353 = getelementptr float, ptr %v349, i64 4
  %v354 = getelementptr half, ptr %v324, i64 20
  %v355 = load <4 x half>, ptr %v354, align 2
  %v356 = fpext <4 x half> %v355 to <4 x float>
  store <4 x float> %v356, ptr %v353, align 4
  %v357 = mul i64 %value_row.8, 8
  %v358 = add i64 %v357, 768
  %v359 = getelementptr float, ptr %scratch, i64 5504
  %v360 = getelementptr float, ptr %v359, i64 %v358
  %v361 = getelementptr half, ptr %v324, i64 24
  %v362 = load <4 x half>, ptr %v361, align 2
  %v363 = fpext <4 x half> %v362 to <4 x float>
  store <4 x float> %v363, ptr %v360, align 4
  %v364 = getelementptr float, ptr %v360, i64 4
  %v365 = getelementptr half, ptr %v324, i64 28
  %v366 = load <4 x half>, ptr %v365, align 2
  %v367 = fpext <4 x half> %v366 to <4 x float>
  store <4 x float> %v367, ptr %v364, align 4
  %v368 = mul i64 %value_row.8, 8
  %v369 = add i64 %v368, 1024
  %v370 = getelementptr float, ptr %scratch, i64 5504
  %v371 = getelementptr float, ptr %v370, i64 %v369
  %v372 = getelementptr half, ptr %v324, i64 32
  %v373 = load <4 x half>, ptr %v372, align 2
  %v374 = fpext <4 x half> %v373 to <4 x float>
  store <4 x float> %v374, ptr %v371, align 4
  %v375 = getelementptr float, ptr %v371, i64 4
  %v376 = getelementptr half, ptr %v324, i64 36
  %v377 = load <4 x half>, ptr %v376, align 2
  %v378 = fpext <4 x half> %v377 to <4 x float>
  store <4 x float> %v378, ptr %v375, align 4
  %v379 = mul i64 %value_row.8, 8
  %v380 = add i64 %v379, 1280
  %v381 = getelementptr float, ptr %scratch, i64 5504
  %v382 = getelementptr float, ptr %v381, i64 %v380
  %v383 = getelementptr half, ptr %v324, i64 40
  %v384 = load <4 x half>, ptr %v383, align 2
  %v385 = fpext <4 x half> %v384 to <4 x float>
  store <4 x float> %v385, ptr %v382, align 4
  %v386 = getelementptr float, ptr %v382, i64 4
  %v387 = getelementptr half, ptr %v324, i64 44
  %v388 = load <4 x half>, ptr %v387, align 2
  %v389 = fpext <4 x half> %v388 to <4 x float>
  store <4 x float> %v389, ptr %v386, align 4
  %v390 = mul i64 %value_row.8, 8
  %v391 = add i64 %v390, 1536
  %v392 = getelementptr float, ptr %scratch, i64 5504
  %v393 = getelementptr float, ptr %v392, i64 %v391
  %v394 = getelementptr half, ptr %v324, i64 48
  %v395 = load <4 x half>, ptr %v394, align 2
  %v396 = fpext <4 x half> %v395 to <4 x float>
  store <4 x float> %v396, ptr %v393, align 4
  %v397 = getelementptr float, ptr %v393, i64 4
  %v398 = getelementptr half, ptr %v324, i64 52
  %v399 = load <4 x half>, ptr %v398, align 2
  %v400 = fpext <4 x half> %v399 to <4 x float>
  store <4 x float> %v400, ptr %v397, align 4
  %v401 = mul i64 %value_row.8, 8
  %v402 = add i64 %v401, 1792
  %v403 = getelementptr float, ptr %scratch, i64 5504
  %v404 = getelementptr float, ptr %v403, i64 %v402
  %v405 = getelementptr half, ptr %v324, i64 56
  %v406 = load <4 x half>, ptr %v405, align 2
  %v407 = fpext <4 x half> %v406 to <4 x float>
  store <4 x float> %v407, ptr %v404, align 4
  %v408 = getelementptr float, ptr %v404, i64 4
  %v409 = getelementptr half, ptr %v324, i64 60
  %v410 = load <4 x half>, ptr %v409, align 2
  %v411 = fpext <4 x half> %v410 to <4 x float>
  store <4 x float> %v411, ptr %v408, align 4
  %v412 = add i64 %value_row.8, 1
  br label %value_row.8.head
value_row.8.end:
  br label %row_block.9.head
row_block.9.head:
  %row_block.9 = phi i64 [ 0, %value_row.8.end ], [ %v1658, %kept.10.end ]
  %v413 = icmp slt i64 %row_block.9, %v80
  br i1 %v413, label %row_block.9.body, label %row_block.9.end
row_block.9.body:
  %v414 = mul i64 %row_block.9, 6
  %v415 = add i64 %kv_tile.4, %v414
  %v416 = add i64 %v415, 32
  %v417 = sub i64 %v3, 1
  %v418 = icmp slt i64 %v416, %v417
  %v419 = select i1 %v418, i64 %v416, i64 %v417
  %v420 = mul i64 %v419, %v32
  %v421 = getelementptr half, ptr %v36, i64 %v420
  call void @llvm.prefetch.p0(ptr %v421, i32 0, i32 2, i32 1)
  %v422 = getelementptr i8, ptr %v421, i64 64
  call void @llvm.prefetch.p0(ptr %v422, i32 0, i32 2, i32 1)
  %v423 = mul i64 %v419, %v44
  %v424 = getelementptr half, ptr %v48, i64 %v423
  call void @llvm.prefetch.p0(ptr %v424, i32 0, i32 2, i32 1)
  %v425 = getelementptr i8, ptr %v424, i64 64
  call void @llvm.prefetch.p0(ptr %v425, i32 0, i32 2, i32 1)
  %v426 = mul i64 %row_block.9, 6
  %v427 = add i64 %kv_tile.4, %v426
  %v428 = add i64 %v427, 33
  %v429 = sub i64 %v3, 1
  %v430 = icmp slt i64 %v428, %v429
  %v431 = select i1 %v430, i64 %v428, i64 %v429
  %v432 = mul i64 %v431, %v32
  %v433 = getelementptr half, ptr %v36, i64 %v432
  call void @llvm.prefetch.p0(ptr %v433, i32 0, i32 2, i32 1)
  %v434 = getelementptr i8, ptr %v433, i64 64
  call void @llvm.prefetch.p0(ptr %v434, i32 0, i32 2, i32 1)
  %v435 = mul i64 %v431, %v44
  %v436 = getelementptr half, ptr %v48, i64 %v435
  call void @llvm.prefetch.p0(ptr %v436, i32 0, i32 2, i32 1)
  %v437 = getelementptr i8, ptr %v436, i64 64
  call void @llvm.prefetch.p0(ptr %v437, i32 0, i32 2, i32 1)
  %v438 = mul i64 %row_block.9, 6
  %v439 = add i64 %kv_tile.4, %v438
  %v440 = add i64 %v439, 34
  %v441 = sub i64 %v3, 1
  %v442 = icmp slt i64 %v440, %v441
  %v443 = select i1 %v442, i64 %v440, i64 %v441
  %v444 = mul i64 %v443, %v32
  %v445 = getelementptr half, ptr %v36, i64 %v444
  call void @llvm.prefetch.p0(ptr %v445, i32 0, i32 2, i32 1)
  %v446 = getelementptr i8, ptr %v445, i64 64
  call void @llvm.prefetch.p0(ptr %v446, i32 0, i32 2, i32 1)
  %v447 = mul i64 %v443, %v44
  %v448 = getelementptr half, ptr %v48, i64 %v447
  call void @llvm.prefetch.p0(ptr %v448, i32 0, i32 2, i32 1)
  %v449 = getelementptr i8, ptr %v448, i64 64
  call void @llvm.prefetch.p0(ptr %v449, i32 0, i32 2, i32 1)
  %v450 = mul i64 %row_block.9, 6
  %v451 = add i64 %kv_tile.4, %v450
  %v452 = add i64 %v451, 35
  %v453 = sub i64 %v3, 1
  %v454 = icmp slt i64 %v452, %v453
  %v455 = select i1 %v454, i64 %v452, i64 %v453
  %v456 = mul i64 %v455, %v32
  %v457 = getelementptr half, ptr %v36, i64 %v456
  call void @llvm.prefetch.p0(ptr %v457, i32 0, i32 2, i32 1)
  %v458 = getelementptr i8, ptr %v457, i64 64
  call void @llvm.prefetch.p0(ptr %v458, i32 0, i32 2, i32 1)
  %v459 = mul i64 %v455, %v44
  %v460 = getelementptr half, ptr %v48, i64 %v459
  call void @llvm.prefetch.p0(ptr %v460, i32 0, i32 2, i32 1)
  %v461 = getelementptr i8, ptr %v460, i64 64
  call void @llvm.prefetch.p0(ptr %v461, i32 0, i32 2, i32 1)
  %v462 = mul i64 %row_block.9, 6
  %v463 = add i64 %kv_tile.4, %v462
  %v464 = add i64 %v463, 36
  %v465 = sub i64 %v3, 1
  %v466 = icmp slt i64 %v464, %v465
  %v467 = select i1 %v466, i64 %v464, i64 %v465
  %v468 = mul i64 %v467, %v32
  %v469 = getelementptr half, ptr %v36, i64 %v468
  call void @llvm.prefetch.p0(ptr %v469, i32 0, i32 2, i32 1)
  %v470 = getelementptr i8, ptr %v469, i64 64
  call void @llvm.prefetch.p0(ptr %v470, i32 0, i32 2, i32 1)
  %v471 = mul i64 %v467, %v44
  %v472 = getelementptr half, ptr %v48, i64 %v471
  call void @llvm.prefetch.p0(ptr %v472, i32 0, i32 2, i32 1)
  %v473 = getelementptr i8, ptr %v472, i64 64
  call void @llvm.prefetch.p0(ptr %v473, i32 0, i32 2, i32 1)
  %v474 = mul i64 %row_block.9, 6
  %v475 = add i64 %kv_tile.4, %v474
  %v476 = add i64 %v475, 37
  %v477 = sub i64 %v3, 1
  %v478 = icmp slt i64 %v476, %v477
  %v479 = select i1 %v478, i64 %v476, i64 %v477
  %v480 = mul i64 %v479, %v32
  %v481 = getelementptr half, ptr %v36, i64 %v480
  call void @llvm.prefetch.p0(ptr %v481, i32 0, i32 2, i32 1)
  %v482 = getelementptr i8, ptr %v481, i64 64
  call void @llvm.prefetch.p0(ptr %v482, i32 0, i32 2, i32 1)
  %v483 = mul i64 %v479, %v44
  %v484 = getelementptr half, ptr %v48, i64 %v483
  call void @llvm.prefetch.p0(ptr %v484, i32 0, i32 2, i32 1)
  %v485 = getelementptr i8, ptr %v484, i64 64
  call void @llvm.prefetch.p0(ptr %v485, i32 0, i32 2, i32 1)
  %v486 = mul i64 %row_block.9, 8
  %v487 = add i64 %v13, %v486
  %v488 = add i64 %v13, %v78
  %v489 = sub i64 %v488, 1
  %v490 = add i64 %v487, 7
  %v491 = icmp slt i64 %v490, %v489
  %v492 = select i1 %v491, i64 %v490, i64 %v489
  %v493 = add i64 %kv_tile.4, %v144
  %v494 = sub i64 %v493, 1
  %v495 = add i64 %v492, %v86
  %v496 = sub i64 %v495, %v87
  %v497 = add i64 %v496, 1
  %v498 = sub i64 %v497, %kv_tile.4
  %v499 = icmp slt i64 %v498, %v144
  %v500 = select i1 %v499, i64 %v498, i64 %v144
  %v501 = icmp sgt i64 %v500, 0
  %v502 = select i1 %v501, i64 %v500, i64 0
  %v503 = add i64 %kv_tile.4, %v144
  %v504 = icmp sle i64 %v503, 0
  %v505 = icmp eq i64 %v502, 0
  %v506 = or i1 %v505, %v504
  %v507 = add i64 %v492, %v86
  %v508 = sub i64 %v507, %v87
  %v509 = icmp slt i64 %v508, %kv_tile.4
  %v510 = or i1 %v506, %v509
  %v511 = xor i1 %v510, 1
  br i1 %v511, label %kept.10.then, label %kept.10.end
kept.10.then:
  %v512 = add i64 %v487, %v86
  %v513 = sub i64 %v512, %v87
  %v514 = icmp sle i64 %v494, %v513
  %v515 = icmp eq i64 %v502, 32
  %v516 = and i1 %v515, %v514
  ; score = query * keys
  %v517 = add i64 %v502, 7
  %v518 = sdiv i64 %v517, 8
  %v519 = mul i64 %row_block.9, 8
  %v520 = mul i64 %v519, 66
  %v521 = add i64 %v520, 0
  %v522 = getelementptr float, ptr %scratch, i64 %v521
  br label %score_panel.11.head
score_panel.11.head:
  %score_panel.11 = phi i64 [ 0, %kept.10.then ], [ %v899, %score_depth_rest.13.end ]
  %v523 = icmp slt i64 %score_panel.11, %v518
  br i1 %v523, label %score_panel.11.body, label %score_panel.11.end
score_panel.11.body:
  %v524 = mul i64 %score_panel.11, 64
  %v525 = getelementptr float, ptr %scratch, i64 3168
  %v526 = mul i64 %v524, 8
  %v527 = add i64 %v526, 0
  %v528 = getelementptr float, ptr %v525, i64 %v527
  %v529 = mul i64 %score_panel.11, 8
  %v530 = getelementptr float, ptr %scratch, i64 5216
  %v531 = getelementptr float, ptr %v530, i64 %v529
  %v532 = sdiv i64 64, 4
  %v533 = mul i64 %v532, 4
  br label %score_depth.12.head
score_depth.12.head:
  %score_depth.12 = phi i64 [ 0, %score_panel.11.body ], [ %v803, %score_depth.12.body ]
  %v534 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v752, %score_depth.12.body ]
  %v535 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v753, %score_depth.12.body ]
  %v536 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v759, %score_depth.12.body ]
  %v537 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v760, %score_depth.12.body ]
  %v538 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v766, %score_depth.12.body ]
  %v539 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v767, %score_depth.12.body ]
  %v540 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v773, %score_depth.12.body ]
  %v541 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v774, %score_depth.12.body ]
  %v542 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v780, %score_depth.12.body ]
  %v543 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v781, %score_depth.12.body ]
  %v544 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v787, %score_depth.12.body ]
  %v545 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v788, %score_depth.12.body ]
  %v546 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v794, %score_depth.12.body ]
  %v547 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v795, %score_depth.12.body ]
  %v548 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v801, %score_depth.12.body ]
  %v549 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v802, %score_depth.12.body ]
  %v550 = icmp slt i64 %score_depth.12, %v533
  br i1 %v550, label %score_depth.12.body, label %score_depth.12.end
score_depth.12.body:
  %v551 = add i64 %score_depth.12, 0
  %v552 = mul i64 %v551, 8
  %v553 = getelementptr float, ptr %v528, i64 %v552
  %v554 = load <4 x float>, ptr %v553, align 16
  %v555 = mul i64 %v551, 8
  %v556 = getelementptr float, ptr %v528, i64 %v555
  %v557 = getelementptr float, ptr %v556, i64 4
  %v558 = load <4 x float>, ptr %v557, align 16
  %v559 = getelementptr float, ptr %v522, i64 %v551
  %v560 = load float, ptr %v559, align 4
  %v561 = insertelement <4 x float> poison, float %v560, i64 0
  %v562 = shufflevector <4 x float> %v561, <4 x float> poison, <4 x i32> zeroinitializer
  %v563 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v562, <4 x float> %v554, <4 x float> %v534)
  %v564 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v562, <4 x float> %v558, <4 x float> %v535)
  %v565 = getelementptr float, ptr %v522, i64 %v551
  %v566 = getelementptr float, ptr %v565, i64 66
  %v567 = load float, ptr %v566, align 4
  %v568 = insertelement <4 x float> poison, float %v567, i64 0
  %v569 = shufflevector <4 x float> %v568, <4 x float> poison, <4 x i32> zeroinitializer
  %v570 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v569, <4 x float> %v554, <4 x float> %v536)
  %v571 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v569, <4 x float> %v558, <4 x float> %v537)
  %v572 = getelementptr float, ptr %v522, i64 %v551
  %v573 = getelementptr float, ptr %v572, i64 132
  %v574 = load float, ptr %v573, align 4
  %v575 = insertelement <4 x float> poison, float %v574, i64 0
  %v576 = shufflevector <4 x float> %v575, <4 x float> poison, <4 x i32> zeroinitializer
  %v577 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v576, <4 x float> %v554, <4 x float> %v538)
  %v578 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v576, <4 x float> %v558, <4 x float> %v539)
  %v579 = getelementptr float, ptr %v522, i64 %v551
  %v580 = getelementptr float, ptr %v579, i64 198
  %v581 = load float, ptr %v580, align 4
  %v582 = insertelement <4 x float> poison, float %v581, i64 0
  %v583 = shufflevector <4 x float> %v582, <4 x float> poison, <4 x i32> zeroinitializer
  %v584 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v583, <4 x float> %v554, <4 x float> %v540)
  %v585 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v583, <4 x float> %v558, <4 x float> %v541)
  %v586 = getelementptr float, ptr %v522, i64 %v551
  %v587 = getelementptr float, ptr %v586, i64 264
  %v588 = load float, ptr %v587, align 4
  %v589 = insertelement <4 x float> poison, float %v588, i64 0
  %v590 = shufflevector <4 x float> %v589, <4 x float> poison, <4 x i32> zeroinitializer
  %v591 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v590, <4 x float> %v554, <4 x float> %v542)
  %v592 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v590, <4 x float> %v558, <4 x float> %v543)
  %v593 = getelementptr float, ptr %v522, i64 %v551
  %v594 = getelementptr float, ptr %v593, i64 330
  %v595 = load float, ptr %v594, align 4
  %v596 = insertelement <4 x float> poison, float %v595, i64 0
  %v597 = shufflevector <4 x float> %v596, <4 x float> poison, <4 x i32> zeroinitializer
  %v598 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v597, <4 x float> %v554, <4 x float> %v544)
  %v599 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v597, <4 x float> %v558, <4 x float> %v545)
  %v600 = getelementptr float, ptr %v522, i64 %v551
  %v601 = getelementptr float, ptr %v600, i64 396
  %v602 = load float, ptr %v601, align 4
  %v603 = insertelement <4 x float> poison, float %v602, i64 0
  %v604 = shufflevector <4 x float> %v603, <4 x float> poison, <4 x i32> zeroinitializer
  %v605 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v604, <4 x float> %v554, <4 x float> %v546)
  %v606 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v604, <4 x float> %v558, <4 x float> %v547)
  %v607 = getelementptr float, ptr %v522, i64 %v551
  %v608 = getelementptr float, ptr %v607, i64 462
  %v609 = load float, ptr %v608, align 4
  %v610 = insertelement <4 x float> poison, float %v609, i64 0
  %v611 = shufflevector <4 x float> %v610, <4 x float> poison, <4 x i32> zeroinitializer
  %v612 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v611, <4 x float> %v554, <4 x float> %v548)
  %v613 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v611, <4 x float> %v558, <4 x float> %v549)
  %v614 = add i64 %score_depth.12, 1
  %v615 = mul i64 %v614, 8
  %v616 = getelementptr float, ptr %v528, i64 %v615
  %v617 = load <4 x float>, ptr %v616, align 16
  %v618 = mul i64 %v614, 8
  %v619 = getelementptr float, ptr %v528, i64 %v618
  %v620 = getelementptr float, ptr %v619, i64 4
  %v621 = load <4 x float>, ptr %v620, align 16
  %v622 = getelementptr float, ptr %v522, i64 %v614
  %v623 = load float, ptr %v622, align 4
  %v624 = insertelement <4 x float> poison, float %v623, i64 0
  %v625 = shufflevector <4 x float> %v624, <4 x float> poison, <4 x i32> zeroinitializer
  %v626 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v625, <4 x float> %v617, <4 x float> %v563)
  %v627 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v625, <4 x float> %v621, <4 x float> %v564)
  %v628 = getelementptr float, ptr %v522, i64 %v614
  %v629 = getelementptr float, ptr %v628, i64 66
  %v630 = load float, ptr %v629, align 4
  %v631 = insertelement <4 x float> poison, float %v630, i64 0
  %v632 = shufflevector <4 x float> %v631, <4 x float> poison, <4 x i32> zeroinitializer
  %v633 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v632, <4 x float> %v617, <4 x float> %v570)
  %v634 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v632, <4 x float> %v621, <4 x float> %v571)
  %v635 = getelementptr float, ptr %v522, i64 %v614
  %v636 = getelementptr float, ptr %v635, i64 132
  %v637 = load float, ptr %v636, align 4
  %v638 = insertelement <4 x float> poison, float %v637, i64 0
  %v639 = shufflevector <4 x float> %v638, <4 x float> poison, <4 x i32> zeroinitializer
  %v640 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v639, <4 x float> %v617, <4 x float> %v577)
  %v641 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v639, <4 x float> %v621, <4 x float> %v578)
  %v642 = getelementptr float, ptr %v522, i64 %v614
  %v643 = getelementptr float, ptr %v642, i64 198
  %v644 = load float, ptr %v643, align 4
  %v645 = insertelement <4 x float> poison, float %v644, i64 0
  %v646 = shufflevector <4 x float> %v645, <4 x float> poison, <4 x i32> zeroinitializer
  %v647 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v646, <4 x float> %v617, <4 x float> %v584)
  %v648 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v646, <4 x float> %v621, <4 x float> %v585)
  %v649 = getelementptr float, ptr %v522, i64 %v614
  %v650 = getelementptr float, ptr %v649, i64 264
  %v651 = load float, ptr %v650, align 4
  %v652 = insertelement <4 x float> poison, float %v651, i64 0
  %v653 = shufflevector <4 x float> %v652, <4 x float> poison, <4 x i32> zeroinitializer
  %v654 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v653, <4 x float> %v617, <4 x float> %v591)
  %v655 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v653, <4 x float> %v621, <4 x float> %v592)
  %v656 = getelementptr float, ptr %v522, i64 %v614
  %v657 = getelementptr float, ptr %v656, i64 330
  %v658 = load float, ptr %v657, align 4
  %v659 = insertelement <4 x float> poison, float %v658, i64 0
  %v660 = shufflevector <4 x float> %v659, <4 x float> poison, <4 x i32> zeroinitializer
  %v661 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v660, <4 x float> %v617, <4 x float> %v598)
  %v662 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v660, <4 x float> %v621, <4 x float> %v599)
  %v663 = getelementptr float, ptr %v522, i64 %v614
  %v664 = getelementptr float, ptr %v663, i64 396
  %v665 = load float, ptr %v664, align 4
  %v666 = insertelement <4 x float> poison, float %v665, i64 0
  %v667 = shufflevector <4 x float> %v666, <4 x float> poison, <4 x i32> zeroinitializer
  %v668 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v667, <4 x float> %v617, <4 x float> %v605)
  %v669 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v667, <4 x float> %v621, <4 x float> %v606)
  %v670 = getelementptr float, ptr %v522, i64 %v614
  %v671 = getelementptr float, ptr %v670, i64 462
  %v672 = load float, ptr %v671, align 4
  %v673 = insertelement <4 x float> poison, float %v672, i64 0
  %v674 = shufflevector <4 x float> %v673, <4 x float> poison, <4 x i32> zeroinitializer
  %v675 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v674, <4 x float> %v617, <4 x float> %v612)
  %v676 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v674, <4 x float> %v621, <4 x float> %v613)
  %v677 = add i64 %score_depth.12, 2
  %v678 = mul i64 %v677, 8
  %v679 = getelementptr float, ptr %v528, i64 %v678
  %v680 = load <4 x float>, ptr %v679, align 16
  %v681 = mul i64 %v677, 8
  %v682 = getelementptr float, ptr %v528, i64 %v681
  %v683 = getelementptr float, ptr %v682, i64 4
  %v684 = load <4 x float>, ptr %v683, align 16
  %v685 = getelementptr float, ptr %v522, i64 %v677
  %v686 = load float, ptr %v685, align 4
  %v687 = insertelement <4 x float> poison, float %v686, i64 0
  %v688 = shufflevector <4 x float> %v687, <4 x float> poison, <4 x i32> zeroinitializer
  %v689 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v688, <4 x float> %v680, <4 x float> %v626)
  %v690 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v688, <4 x float> %v684, <4 x float> %v627)
  %v691 = getelementptr float, ptr %v522, i64 %v677
  %v692 = getelementptr float, ptr %v691, i64 66
  %v693 = load float, ptr %v692, align 4
  %v694 = insertelement <4 x float> poison, float %v693, i64 0
  %v695 = shufflevector <4 x float> %v694, <4 x float> poison, <4 x i32> zeroinitializer
  %v696 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v695, <4 x float> %v680, <4 x float> %v633)
  %v697 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v695, <4 x float> %v684, <4 x float> %v634)
  %v698 = getelementptr float, ptr %v522, i64 %v677
  %v699 = getelementptr float, ptr %v698, i64 132
  %v700 = load float, ptr %v699, align 4
  %v701 = insertelement <4 x float> poison, float %v700, i64 0
  %v702 = shufflevector <4 x float> %v701, <4 x float> poison, <4 x i32> zeroinitializer
  %v703 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v702, <4 x float> %v680, <4 x float> %v640)
  %v704 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v702, <4 x float> %v684, <4 x float> %v641)
  %v705 = getelementptr float, ptr %v522, i64 %v677
  %v706 = getelementptr float, ptr %v705, i64 198
  %v707 = load float, ptr %v706, align 4
  %v708 = insertelement <4 x float> poison, float %v707, i64 0
  %v709 = shufflevector <4 x float> %v708, <4 x float> poison, <4 x i32> zeroinitializer
  %v710 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v709, <4 x float> %v680, <4 x float> %v647)
  %v711 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v709, <4 x float> %v684, <4 x float> %v648)
  %v712 = getelementptr float, ptr %v522, i64 %v677
  %v713 = getelementptr float, ptr %v712, i64 264
  %v714 = load float, ptr %v713, align 4
  %v715 = insertelement <4 x float> poison, float %v714, i64 0
  %v716 = shufflevector <4 x float> %v715, <4 x float> poison, <4 x i32> zeroinitializer
  %v717 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v716, <4 x float> %v680, <4 x float> %v654)
  %v718 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v716, <4 x float> %v684, <4 x float> %v655)
  %v719 = getelementptr float, ptr %v522, i64 %v677
  %v720 = getelementptr float, ptr %v719, i64 330
  %v721 = load float, ptr %v720, align 4
  %v722 = insertelement <4 x float> poison, float %v721, i64 0
  %v723 = shufflevector <4 x float> %v722, <4 x float> poison, <4 x i32> zeroinitializer
  %v724 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v723, <4 x float> %v680, <4 x float> %v661)
  %v725 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v723, <4 x float> %v684, <4 x float> %v662)
  %v726 = getelementptr float, ptr %v522, i64 %v677
  %v727 = getelementptr float, ptr %v726, i64 396
  %v728 = load float, ptr %v727, align 4
  %v729 = insertelement <4 x float> poison, float %v728, i64 0
  %v730 = shufflevector <4 x float> %v729, <4 x float> poison, <4 x i32> zeroinitializer
  %v731 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v730, <4 x float> %v680, <4 x float> %v668)
  %v732 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v730, <4 x float> %v684, <4 x float> %v669)
  %v733 = getelementptr float, ptr %v522, i64 %v677
  %v734 = getelementptr float, ptr %v733, i64 462
  %v735 = load float, ptr %v734, align 4
  %v736 = insertelement <4 x float> poison, float %v735, i64 0
  %v737 = shufflevector <4 x float> %v736, <4 x float> poison, <4 x i32> zeroinitializer
  %v738 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v737, <4 x float> %v680, <4 x float> %v675)
  %v739 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v737, <4 x float> %v684, <4 x float> %v676)
  %v740 = add i64 %score_depth.12, 3
  %v741 = mul i64 %v740, 8
  %v742 = getelementptr float, ptr %v528, i64 %v741
  %v743 = load <4 x float>, ptr %v742, align 16
  %v744 = mul i64 %v740, 8
  %v745 = getelementptr float, ptr %v528, i64 %v744
  %v746 = getelementptr float, ptr %v745, i64 4
  %v747 = load <4 x float>, ptr %v746, align 16
  %v748 = getelementptr float, ptr %v522, i64 %v740
  %v749 = load float, ptr %v748, align 4
  %v750 = insertelement <4 x float> poison, float %v749, i64 0
  %v751 = shufflevector <4 x float> %v750, <4 x float> poison, <4 x i32> zeroinitializer
  %v752 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v751, <4 x float> %v743, <4 x float> %v689)
  %v753 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v751, <4 x float> %v747, <4 x float> %v690)
  %v754 = getelementptr float, ptr %v522, i64 %v740
  %v755 = getelementptr float, ptr %v754, i64 66
  %v756 = load float, ptr %v755, align 4
  %v757 = insertelement <4 x float> poison, float %v756, i64 0
  %v758 = shufflevector <4 x float> %v757, <4 x float> poison, <4 x i32> zeroinitializer
  %v759 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v758, <4 x float> %v743, <4 x float> %v696)
  %v760 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v758, <4 x float> %v747, <4 x float> %v697)
  %v761 = getelementptr float, ptr %v522, i64 %v740
  %v762 = getelementptr float, ptr %v761, i64 132
  %v763 = load float, ptr %v762, align 4
  %v764 = insertelement <4 x float> poison, float %v763, i64 0
  %v765 = shufflevector <4 x float> %v764, <4 x float> poison, <4 x i32> zeroinitializer
  %v766 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v765, <4 x float> %v743, <4 x float> %v703)
  %v767 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v765, <4 x float> %v747, <4 x float> %v704)
  %v768 = getelementptr float, ptr %v522, i64 %v740
  %v769 = getelementptr float, ptr %v768, i64 198
  %v770 = load float, ptr %v769, align 4
  %v771 = insertelement <4 x float> poison, float %v770, i64 0
  %v772 = shufflevector <4 x float> %v771, <4 x float> poison, <4 x i32> zeroinitializer
  %v773 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v772, <4 x float> %v743, <4 x float> %v710)
  %v774 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v772, <4 x float> %v747, <4 x float> %v711)
  %v775 = getelementptr float, ptr %v522, i64 %v740
  %v776 = getelementptr float, ptr %v775, i64 264
  %v777 = load float, ptr %v776, align 4
  %v778 = insertelement <4 x float> poison, float %v777, i64 0
  %v779 = shufflevector <4 x float> %v778, <4 x float> poison, <4 x i32> zeroinitializer
  %v780 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v779, <4 x float> %v743, <4 x float> %v717)
  %v781 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v779, <4 x float> %v747, <4 x float> %v718)
  %v782 = getelementptr float, ptr %v522, i64 %v740
  %v783 = getelementptr float, ptr %v782, i64 330
  %v784 = load float, ptr %v783, align 4
  %v785 = insertelement <4 x float> poison, float %v784, i64 0
  %v786 = shufflevector <4 x float> %v785, <4 x float> poison, <4 x i32> zeroinitializer
  %v787 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v786, <4 x float> %v743, <4 x float> %v724)
  %v788 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v786, <4 x float> %v747, <4 x float> %v725)
  %v789 = getelementptr float, ptr %v522, i64 %v740
  %v790 = getelementptr float, ptr %v789, i64 396
  %v791 = load float, ptr %v790, align 4
  %v792 = insertelement <4 x float> poison, float %v791, i64 0
  %v793 = shufflevector <4 x float> %v792, <4 x float> poison, <4 x i32> zeroinitializer
  %v794 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v793, <4 x float> %v743, <4 x float> %v731)
  %v795 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v793, <4 x float> %v747, <4 x float> %v732)
  %v796 = getelementptr float, ptr %v522, i64 %v740
  %v797 = getelementptr float, ptr %v796, i64 462
  %v798 = load float, ptr %v797, align 4
  %v799 = insertelement <4 x float> poison, float %v798, i64 0
  %v800 = shufflevector <4 x float> %v799, <4 x float> poison, <4 x i32> zeroinitializer
  %v801 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v800, <4 x float> %v743, <4 x float> %v738)
  %v802 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v800, <4 x float> %v747, <4 x float> %v739)
  %v803 = add i64 %score_depth.12, 4
  br label %score_depth.12.head
score_depth.12.end:
  br label %score_depth_rest.13.head
score_depth_rest.13.head:
  %score_depth_rest.13 = phi i64 [ %v533, %score_depth.12.end ], [ %v883, %score_depth_rest.13.body ]
  %v804 = phi <4 x float> [ %v534, %score_depth.12.end ], [ %v832, %score_depth_rest.13.body ]
  %v805 = phi <4 x float> [ %v535, %score_depth.12.end ], [ %v833, %score_depth_rest.13.body ]
  %v806 = phi <4 x float> [ %v536, %score_depth.12.end ], [ %v839, %score_depth_rest.13.body ]
  %v807 = phi <4 x float> [ %v537, %score_depth.12.end ], [ %v840, %score_depth_rest.13.body ]
  %v808 = phi <4 x float> [ %v538, %score_depth.12.end ], [ %v846, %score_depth_rest.13.body ]
  %v809 = phi <4 x float> [ %v539, %score_depth.12.end ], [ %v847, %score_depth_rest.13.body ]
  %v810 = phi <4 x float> [ %v540, %score_depth.12.end ], [ %v853, %score_depth_rest.13.body ]
  %v811 = phi <4 x float> [ %v541, %score_depth.12.end ], [ %v854, %score_depth_rest.13.body ]
  %v812 = phi <4 x float> [ %v542, %score_depth.12.end ], [ %v860, %score_depth_rest.13.body ]
  %v813 = phi <4 x float> [ %v543, %score_depth.12.end ], [ %v861, %score_depth_rest.13.body ]
  %v814 = phi <4 x float> [ %v544, %score_depth.12.end ], [ %v867, %score_depth_rest.13.body ]
  %v815 = phi <4 x float> [ %v545, %score_depth.12.end ], [ %v868, %score_depth_rest.13.body ]
  %v816 = phi <4 x float> [ %v546, %score_depth.12.end ], [ %v874, %score_depth_rest.13.body ]
  %v817 = phi <4 x float> [ %v547, %score_depth.12.end ], [ %v875, %score_depth_rest.13.body ]
  %v818 = phi <4 x float> [ %v548, %score_depth.12.end ], [ %v881, %score_depth_rest.13.body ]
  %v819 = phi <4 x float> [ %v549, %score_depth.12.end ], [ %v882, %score_depth_rest.13.body ]
  %v820 = icmp slt i64 %score_depth_rest.13, 64
  br i1 %v820, label %score_depth_rest.13.body, label %score_depth_rest.13.end
score_depth_rest.13.body:
  %v821 = mul i64 %score_depth_rest.13, 8
  %v822 = getelementptr float, ptr %v528, i64 %v821
  %v823 = load <4 x float>, ptr %v822, align 16
  %v824 = mul i64 %score_depth_rest.13, 8
  %v825 = getelementptr float, ptr %v528, i64 %v824
  %v826 = getelementptr float, ptr %v825, i64 4
  %v827 = load <4 x float>, ptr %v826, align 16
  %v828 = getelementptr float, ptr %v522, i64 %score_depth_rest.13
  %v829 = load float, ptr %v828, align 4
  %v830 = insertelement <4 x float> poison, float %v829, i64 0
  %v831 = shufflevector <4 x float> %v830, <4 x float> poison, <4 x i32> zeroinitializer
  %v832 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v831, <4 x float> %v823, <4 x float> %v804)
  %v833 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v831, <4 x float> %v827, <4 x float> %v805)
  %v834 = getelementptr float, ptr %v522, i64 %score_depth_rest.13
  %v835 = getelementptr float, ptr %v834, i64 66
  %v836 = load float, ptr %v835, align 4
  %v837 = insertelement <4 x float> poison, float %v836, i64 0
  %v838 = shufflevector <4 x float> %v837, <4 x float> poison, <4 x i32> zeroinitializer
  %v839 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v838, <4 x float> %v823, <4 x float> %v806)
  %v840 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v838, <4 x float> %v827, <4 x float> %v807)
  %v841 = getelementptr float, ptr %v522, i64 %score_depth_rest.13
  %v842 = getelementptr float, ptr %v841, i64 132
  %v843 = load float, ptr %v842, align 4
  %v844 = insertelement <4 x float> poison, float %v843, i64 0
  %v845 = shufflevector <4 x float> %v844, <4 x float> poison, <4 x i32> zeroinitializer
  %v846 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v845, <4 x float> %v823, <4 x float> %v808)
  %v847 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v845, <4 x float> %v827, <4 x float> %v809)
  %v848 = getelementptr float, ptr %v522, i64 %score_depth_rest.13
  %v849 = getelementptr float, ptr %v848, i64 198
  %v850 = load float, ptr %v849, align 4
  %v851 = insertelement <4 x float> poison, float %v850, i64 0
  %v852 = shufflevector <4 x float> %v851, <4 x float> poison, <4 x i32> zeroinitializer
  %v853 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v852, <4 x float> %v823, <4 x float> %v810)
  %v854 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v852, <4 x float> %v827, <4 x float> %v811)
  %v855 = getelementptr float, ptr %v522, i64 %score_depth_rest.13
  %v856 = getelementptr float, ptr %v855, i64 264
  %v857 = load float, ptr %v856, align 4
  %v858 = insertelement <4 x float> poison, float %v857, i64 0
  %v859 = shufflevector <4 x float> %v858, <4 x float> poison, <4 x i32> zeroinitializer
  %v860 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v859, <4 x float> %v823, <4 x float> %v812)
  %v861 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v859, <4 x float> %v827, <4 x float> %v813)
  %v862 = getelementptr float, ptr %v522, i64 %score_depth_rest.13
  %v863 = getelementptr float, ptr %v862, i64 330
  %v864 = load float, ptr %v863, align 4
  %v865 = insertelement <4 x float> poison, float %v864, i64 0
  %v866 = shufflevector <4 x float> %v865, <4 x float> poison, <4 x i32> zeroinitializer
  %v867 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v866, <4 x float> %v823, <4 x float> %v814)
  %v868 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v866, <4 x float> %v827, <4 x float> %v815)
  %v869 = getelementptr float, ptr %v522, i64 %score_depth_rest.13
  %v870 = getelementptr float, ptr %v869, i64 396
  %v871 = load float, ptr %v870, align 4
  %v872 = insertelement <4 x float> poison, float %v871, i64 0
  %v873 = shufflevector <4 x float> %v872, <4 x float> poison, <4 x i32> zeroinitializer
  %v874 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v873, <4 x float> %v823, <4 x float> %v816)
  %v875 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v873, <4 x float> %v827, <4 x float> %v817)
  %v876 = getelementptr float, ptr %v522, i64 %score_depth_rest.13
  %v877 = getelementptr float, ptr %v876, i64 462
  %v878 = load float, ptr %v877, align 4
  %v879 = insertelement <4 x float> poison, float %v878, i64 0
  %v880 = shufflevector <4 x float> %v879, <4 x float> poison, <4 x i32> zeroinitializer
  %v881 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v880, <4 x float> %v823, <4 x float> %v818)
  %v882 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v880, <4 x float> %v827, <4 x float> %v819)
  %v883 = add i64 %score_depth_rest.13, 1
  br label %score_depth_rest.13.head
score_depth_rest.13.end:
  store <4 x float> %v804, ptr %v531, align 4
  %v884 = getelementptr float, ptr %v531, i64 4
  store <4 x float> %v805, ptr %v884, align 4
  %v885 = getelementptr float, ptr %v531, i64 36
  store <4 x float> %v806, ptr %v885, align 4
  %v886 = getelementptr float, ptr %v531, i64 40
  store <4 x float> %v807, ptr %v886, align 4
  %v887 = getelementptr float, ptr %v531, i64 72
  store <4 x float> %v808, ptr %v887, align 4
  %v888 = getelementptr float, ptr %v531, i64 76
  store <4 x float> %v809, ptr %v888, align 4
  %v889 = getelementptr float, ptr %v531, i64 108
  store <4 x float> %v810, ptr %v889, align 4
  %v890 = getelementptr float, ptr %v531, i64 112
  store <4 x float> %v811, ptr %v890, align 4
  %v891 = getelementptr float, ptr %v531, i64 144
  store <4 x float> %v812, ptr %v891, align 4
  %v892 = getelementptr float, ptr %v531, i64 148
  store <4 x float> %v813, ptr %v892, align 4
  %v893 = getelementptr float, ptr %v531, i64 180
  store <4 x float> %v814, ptr %v893, align 4
  %v894 = getelementptr float, ptr %v531, i64 184
  store <4 x float> %v815, ptr %v894, align 4
  %v895 = getelementptr float, ptr %v531, i64 216
  store <4 x float> %v816, ptr %v895, align 4
  %v896 = getelementptr float, ptr %v531, i64 220
  store <4 x float> %v817, ptr %v896, align 4
  %v897 = getelementptr float, ptr %v531, i64 252
  store <4 x float> %v818, ptr %v897, align 4
  %v898 = getelementptr float, ptr %v531, i64 256
  store <4 x float> %v819, ptr %v898, align 4
  %v899 = add i64 %score_panel.11, 1
  br label %score_panel.11.head
score_panel.11.end:
  br i1 %v516, label %full.14.then, label %full.14.else
full.14.then:
  ; scores of a full tile
  %v900 = trunc i64 %v502 to i32
  %v901 = trunc i64 %kv_tile.4 to i32
  br label %score_row.15.head
score_row.15.head:
  %score_row.15 = phi i64 [ 0, %full.14.then ], [ %v964, %score_row.15.body ]
  %v902 = phi <4 x i32> [ splat (i32 0), %full.14.then ], [ %v963, %score_row.15.body ]
  %v903 = icmp slt i64 %score_row.15, 8
  br i1 %v903, label %score_row.15.body, label %score_row.15.end
score_row.15.body:
  %v904 = getelementptr float, ptr %scratch, i64 5216
  %v905 = mul i64 %score_row.15, 36
  %v906 = add i64 %v905, 0
  %v907 = getelementptr float, ptr %v904, i64 %v906
  %v908 = mul i64 %row_block.9, 8
  %v909 = add i64 %v908, %score_row.15
  %v910 = add i64 %v13, %v909
  %v911 = trunc i64 %v910 to i32
  %v912 = add i32 %v911, %v85
  %v913 = sub i32 %v912, %v84
  %v914 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 0)
  %v915 = load <4 x float>, ptr %v907, align 4
  %v916 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 4)
  %v917 = getelementptr float, ptr %v907, i64 4
  %v918 = load <4 x float>, ptr %v917, align 4
  %v919 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 8)
  %v920 = getelementptr float, ptr %v907, i64 8
  %v921 = load <4 x float>, ptr %v920, align 4
  %v922 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 12)
  %v923 = getelementptr float, ptr %v907, i64 12
  %v924 = load <4 x float>, ptr %v923, align 4
  %v925 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 16)
  %v926 = getelementptr float, ptr %v907, i64 16
  %v927 = load <4 x float>, ptr %v926, align 4
  %v928 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 20)
  %v929 = getelementptr float, ptr %v907, i64 20
  %v930 = load <4 x float>, ptr %v929, align 4
  %v931 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 24)
  %v932 = getelementptr float, ptr %v907, i64 24
  %v933 = load <4 x float>, ptr %v932, align 4
  %v934 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 28)
  %v935 = getelementptr float, ptr %v907, i64 28
  %v936 = load <4 x float>, ptr %v935, align 4
  %v937 = fcmp ogt <4 x float> %v915, %v918
  %v938 = select <4 x i1> %v937, <4 x float> %v915, <4 x float> %v918
  %v939 = fcmp ogt <4 x float> %v921, %v924
  %v940 = select <4 x i1> %v939, <4 x float> %v921, <4 x float> %v924
  %v941 = fcmp ogt <4 x float> %v927, %v930
  %v942 = select <4 x i1> %v941, <4 x float> %v927, <4 x float> %v930
  %v943 = fcmp ogt <4 x float> %v933, %v936
  %v944 = select <4 x i1> %v943, <4 x float> %v933, <4 x float> %v936
  %v945 = fcmp ogt <4 x float> %v938, %v940
  %v946 = select <4 x i1> %v945, <4 x float> %v938, <4 x float> %v940
  %v947 = fcmp ogt <4 x float> %v942, %v944
  %v948 = select <4 x i1> %v947, <4 x float> %v942, <4 x float> %v944
  %v949 = fcmp ogt <4 x float> %v946, %v948
  %v950 = select <4 x i1> %v949, <4 x float> %v946, <4 x float> %v948
  %v951 = mul i64 %score_row.15, 4
  %v952 = getelementptr float, ptr %scratch, i64 10912
  %v953 = getelementptr float, ptr %v952, i64 %v951
  store <4 x float> %v950, ptr %v953, align 4
  %v954 = mul i64 %row_block.9, 8
  %v955 = add i64 %v954, %score_row.15
  %v956 = getelementptr float, ptr %scratch, i64 10672
  %v957 = getelementptr float, ptr %v956, i64 %v955
  %v958 = load float, ptr %v957, align 4
  %v959 = insertelement <4 x float> poison, float %v958, i64 0
  %v960 = shufflevector <4 x float> %v959, <4 x float> poison, <4 x i32> zeroinitializer
  %v961 = fcmp ogt <4 x float> %v950, %v960
  %v962 = sext <4 x i1> %v961 to <4 x i32>
  %v963 = or <4 x i32> %v902, %v962
  %v964 = add i64 %score_row.15, 1
  br label %score_row.15.head
score_row.15.end:
  br label %full.14.end
full.14.else:
  ; scores of a mixed tile
  %v965 = trunc i64 %v502 to i32
  %v966 = trunc i64 %kv_tile.4 to i32
  br label %score_row.16.head
score_row.16.head:
  %score_row.16 = phi i64 [ 0, %full.14.else ], [ %v1124, %score_row.16.body ]
  %v967 = phi <4 x i32> [ splat (i32 0), %full.14.else ], [ %v1123, %score_row.16.body ]
  %v968 = icmp slt i64 %score_row.16, 8
  br i1 %v968, label %score_row.16.body, label %score_row.16.end
score_row.16.body:
  %v969 = getelementptr float, ptr %scratch, i64 5216
  %v970 = mul i64 %score_row.16, 36
  %v971 = add i64 %v970, 0
  %v972 = getelementptr float, ptr %v969, i64 %v971
  %v973 = mul i64 %row_block.9, 8
  %v974 = add i64 %v973, %score_row.16
  %v975 = add i64 %v13, %v974
  %v976 = trunc i64 %v975 to i32
  %v977 = add i32 %v976, %v85
  %v978 = sub i32 %v977, %v84
  %v979 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 0)
  %v980 = load <4 x float>, ptr %v972, align 4
  %v981 = insertelement <4 x i32> poison, i32 %v966, i64 0
  %v982 = shufflevector <4 x i32> %v981, <4 x i32> poison, <4 x i32> zeroinitializer
  %v983 = add <4 x i32> %v982, %v979
  %v984 = insertelement <4 x i32> poison, i32 %v965, i64 0
  %v985 = shufflevector <4 x i32> %v984, <4 x i32> poison, <4 x i32> zeroinitializer
  %v986 = icmp slt <4 x i32> %v979, %v985
  %v987 = insertelement <4 x i32> poison, i32 %v978, i64 0
  %v988 = shufflevector <4 x i32> %v987, <4 x i32> poison, <4 x i32> zeroinitializer
  %v989 = icmp sle <4 x i32> %v983, %v988
  %v990 = and <4 x i1> %v986, %v989
  %v991 = select <4 x i1> %v990, <4 x float> %v980, <4 x float> splat (float 0xFFF0000000000000)
  store <4 x float> %v991, ptr %v972, align 4
  %v992 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 4)
  %v993 = getelementptr float, ptr %v972, i64 4
  %v994 = load <4 x float>, ptr %v993, align 4
  %v995 = insertelement <4 x i32> poison, i32 %v966, i64 0
  %v996 = shufflevector <4 x i32> %v995, <4 x i32> poison, <4 x i32> zeroinitializer
  %v997 = add <4 x i32> %v996, %v992
  %v998 = insertelement <4 x i32> poison, i32 %v965, i64 0
  %v999 = shufflevector <4 x i32> %v998, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1000 = icmp slt <4 x i32> %v992, %v999
  %v1001 = insertelement <4 x i32> poison, i32 %v978, i64 0
  %v1002 = shufflevector <4 x i32> %v1001, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1003 = icmp sle <4 x i32> %v997, %v1002
  %v1004 = and <4 x i1> %v1000, %v1003
  %v1005 = select <4 x i1> %v1004, <4 x float> %v994, <4 x float> splat (float 0xFFF0000000000000)
  %v1006 = getelementptr float, ptr %v972, i64 4
  store <4 x float> %v1005, ptr %v1006, align 4
  %v1007 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 8)
  %v1008 = getelementptr float, ptr %v972, i64 8
  %v1009 = load <4 x float>, ptr %v1008, align 4
  %v1010 = insertelement <4 x i32> poison, i32 %v966, i64 0
  %v1011 = shufflevector <4 x i32> %v1010, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1012 = add <4 x i32> %v1011, %v1007
  %v1013 = insertelement <4 x i32> poison, i32 %v965, i64 0
  %v1014 = shufflevector <4 x i32> %v1013, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1015 = icmp slt <4 x i32> %v1007, %v1014
  %v1016 = insertelement <4 x i32> poison, i32 %v978, i64 0
  %v1017 = shufflevector <4 x i32> %v1016, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1018 = icmp sle <4 x i32> %v1012, %v1017
  %v1019 = and <4 x i1> %v1015, %v1018
  %v1020 = select <4 x i1> %v1019, <4 x float> %v1009, <4 x float> splat (float 0xFFF0000000000000)
  %v1021 = getelementptr float, ptr %v972, i64 8
  store <4 x float> %v1020, ptr %v1021, align 4
  %v1022 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 12)
  %v1023 = getelementptr float, ptr %v972, i64 12
  %v1024 = load <4 x float>, ptr %v1023, align 4
  %v1025 = insertelement <4 x i32> poison, i32 %v966, i64 0
  %v1026 = shufflevector <4 x i32> %v1025, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1027 = add <4 x i32> %v1026, %v1022
  %v1028 = insertelement <4 x i32> poison, i32 %v965, i64 0
  %v1029 = shufflevector <4 x i32> %v1028, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1030 = icmp slt <4 x i32> %v1022, %v1029
  %v1031 = insertelement <4 x i32> poison, i32 %v978, i64 0
  %v1032 = shufflevector <4 x i32> %v1031, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1033 = icmp sle <4 x i32> %v1027, %v1032
  %v1034 = and <4 x i1> %v1030, %v1033
  %v1035 = select <4 x i1> %v1034, <4 x float> %v1024, <4 x float> splat (float 0xFFF0000000000000)
  %v1036 = getelementptr float, ptr %v972, i64 12
  store <4 x float> %v1035, ptr %v1036, align 4
  %v1037 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 16)
  %v1038 = getelementptr float, ptr %v972, i64 16
  %v1039 = load <4 x float>, ptr %v1038, align 4
  %v1040 = insertelement <4 x i32> poison, i32 %v966, i64 0
  %v1041 = shufflevector <4 x i32> %v1040, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1042 = add <4 x i32> %v1041, %v1037
  %v1043 = insertelement <4 x i32> poison, i32 %v965, i64 0
  %v1044 = shufflevector <4 x i32> %v1043, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1045 = icmp slt <4 x i32> %v1037, %v1044
  %v1046 = insertelement <4 x i32> poison, i32 %v978, i64 0
  %v1047 = shufflevector <4 x i32> %v1046, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1048 = icmp sle <4 x i32> %v1042, %v1047
  %v1049 = and <4 x i1> %v1045, %v1048
  %v1050 = select <4 x i1> %v1049, <4 x float> %v1039, <4 x float> splat (float 0xFFF0000000000000)
  %v1051 = getelementptr float, ptr %v972, i64 16
  store <4 x float> %v1050, ptr %v1051, align 4
  %v1052 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 20)
  %v1053 = getelementptr float, ptr %v972, i64 20
  %v1054 = load <4 x float>, ptr %v1053, align 4
  %v1055 = insertelement <4 x i32> poison, i32 %v966, i64 0
  %v1056 = shufflevector <4 x i32> %v1055, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1057 = add <4 x i32> %v1056, %v1052
  %v1058 = insertelement <4 x i32> poison, i32 %v965, i64 0
  %v1059 = shufflevector <4 x i32> %v1058, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1060 = icmp slt <4 x i32> %v1052, %v1059
  %v1061 = insertelement <4 x i32> poison, i32 %v978, i64 0
  %v1062 = shufflevector <4 x i32> %v1061, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1063 = icmp sle <4 x i32> %v1057, %v1062
  %v1064 = and <4 x i1> %v1060, %v1063
  %v1065 = select <4 x i1> %v1064, <4 x float> %v1054, <4 x float> splat (float 0xFFF0000000000000)
  %v1066 = getelementptr float, ptr %v972, i64 20
  store <4 x float> %v1065, ptr %v1066, align 4
  %v1067 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 24)
  %v1068 = getelementptr float, ptr %v972, i64 24
  %v1069 = load <4 x float>, ptr %v1068, align 4
  %v1070 = insertelement <4 x i32> poison, i32 %v966, i64 0
  %v1071 = shufflevector <4 x i32> %v1070, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1072 = add <4 x i32> %v1071, %v1067
  %v1073 = insertelement <4 x i32> poison, i32 %v965, i64 0
  %v1074 = shufflevector <4 x i32> %v1073, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1075 = icmp slt <4 x i32> %v1067, %v1074
  %v1076 = insertelement <4 x i32> poison, i32 %v978, i64 0
  %v1077 = shufflevector <4 x i32> %v1076, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1078 = icmp sle <4 x i32> %v1072, %v1077
  %v1079 = and <4 x i1> %v1075, %v1078
  %v1080 = select <4 x i1> %v1079, <4 x float> %v1069, <4 x float> splat (float 0xFFF0000000000000)
  %v1081 = getelementptr float, ptr %v972, i64 24
  store <4 x float> %v1080, ptr %v1081, align 4
  %v1082 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 28)
  %v1083 = getelementptr float, ptr %v972, i64 28
  %v1084 = load <4 x float>, ptr %v1083, align 4
  %v1085 = insertelement <4 x i32> poison, i32 %v966, i64 0
  %v1086 = shufflevector <4 x i32> %v1085, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1087 = add <4 x i32> %v1086, %v1082
  %v1088 = insertelement <4 x i32> poison, i32 %v965, i64 0
  %v1089 = shufflevector <4 x i32> %v1088, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1090 = icmp slt <4 x i32> %v1082, %v1089
  %v1091 = insertelement <4 x i32> poison, i32 %v978, i64 0
  %v1092 = shufflevector <4 x i32> %v1091, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1093 = icmp sle <4 x i32> %v1087, %v1092
  %v1094 = and <4 x i1> %v1090, %v1093
  %v1095 = select <4 x i1> %v1094, <4 x float> %v1084, <4 x float> splat (float 0xFFF0000000000000)
  %v1096 = getelementptr float, ptr %v972, i64 28
  store <4 x float> %v1095, ptr %v1096, align 4
  %v1097 = fcmp ogt <4 x float> %v991, %v1005
  %v1098 = select <4 x i1> %v1097, <4 x float> %v991, <4 x float> %v1005
  %v1099 = fcmp ogt <4 x float> %v1020, %v1035
  %v1100 = select <4 x i1> %v1099, <4 x float> %v1020, <4 x float> %v1035
  %v1101 = fcmp ogt <4 x float> %v1050, %v1065
  %v1102 = select <4 x i1> %v1101, <4 x float> %v1050, <4 x float> %v1065
  %v1103 = fcmp ogt <4 x float> %v1080, %v1095
  %v1104 = select <4 x i1> %v1103, <4 x float> %v1080, <4 x float> %v1095
  %v1105 = fcmp ogt <4 x float> %v1098, %v1100
  %v1106 = select <4 x i1> %v1105, <4 x float> %v1098, <4 x float> %v1100
  %v1107 = fcmp ogt <4 x float> %v1102, %v1104
  %v1108 = select <4 x i1> %v1107, <4 x float> %v1102, <4 x float> %v1104
  %v1109 = fcmp ogt <4 x float> %v1106, %v1108
  %v1110 = select <4 x i1> %v1109, <4 x float> %v1106, <4 x float> %v1108
  %v1111 = mul i64 %score_row.16, 4
  %v1112 = getelementptr float, ptr %scratch, i64 10912
  %v1113 = getelementptr float, ptr %v1112, i64 %v1111
  store <4 x float> %v1110, ptr %v1113, align 4
  %v1114 = mul i64 %row_block.9, 8
  %v1115 = add i64 %v1114, %score_row.16
  %v1116 = getelementptr float, ptr %scratch, i64 10672
  %v1117 = getelementptr float, ptr %v1116, i64 %v1115
  %v1118 = load float, ptr %v1117, align 4
  %v1119 = insertelement <4 x float> poison, float %v1118, i64 0
  %v1120 = shufflevector <4 x float> %v1119, <4 x float> poison, <4 x i32> zeroinitializer
  %v1121 = fcmp ogt <4 x float> %v1110, %v1120
  %v1122 = sext <4 x i1> %v1121 to <4 x i32>
  %v1123 = or <4 x i32> %v967, %v1122
  %v1124 = add i64 %score_row.16, 1
  br label %score_row.16.head
score_row.16.end:
  br label %full.14.end
full.14.end:
  %v1125 = phi <4 x i32> [ %v902, %score_row.15.end ], [ %v967, %score_row.16.end ]
  %v1126 = icmp slt <4 x i32> %v1125, splat (i32 0)
  %v1127 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v1126)
  br i1 %v1127, label %raise.17.then, label %raise.17.end
raise.17.then:
  ; a larger reference; sum and out by exp(old reference - reference)
  br label %raise_row.18.head
raise_row.18.head:
  %raise_row.18 = phi i64 [ 0, %raise.17.then ], [ %v1190, %raise_out.19.end ]
  %v1128 = icmp slt i64 %raise_row.18, 8
  br i1 %v1128, label %raise_row.18.body, label %raise_row.18.end
raise_row.18.body:
  %v1129 = mul i64 %row_block.9, 8
  %v1130 = add i64 %v1129, %raise_row.18
  %v1131 = getelementptr float, ptr %scratch, i64 10624
  %v1132 = getelementptr float, ptr %v1131, i64 %v1130
  %v1133 = load float, ptr %v1132, align 4
  %v1134 = getelementptr float, ptr %scratch, i64 10672
  %v1135 = getelementptr float, ptr %v1134, i64 %v1130
  %v1136 = load float, ptr %v1135, align 4
  %v1137 = mul i64 %raise_row.18, 4
  %v1138 = getelementptr float, ptr %scratch, i64 10912
  %v1139 = getelementptr float, ptr %v1138, i64 %v1137
  %v1140 = load <4 x float>, ptr %v1139, align 4
  %v1141 = shufflevector <4 x float> %v1140, <4 x float> %v1140, <2 x i32> <i32 2, i32 3>
  %v1142 = shufflevector <4 x float> %v1140, <4 x float> %v1140, <2 x i32> <i32 0, i32 1>
  %v1143 = fcmp ogt <2 x float> %v1142, %v1141
  %v1144 = select <2 x i1> %v1143, <2 x float> %v1142, <2 x float> %v1141
  %v1145 = shufflevector <2 x float> %v1144, <2 x float> %v1144, <1 x i32> <i32 1>
  %v1146 = shufflevector <2 x float> %v1144, <2 x float> %v1144, <1 x i32> <i32 0>
  %v1147 = fcmp ogt <1 x float> %v1146, %v1145
  %v1148 = select <1 x i1> %v1147, <1 x float> %v1146, <1 x float> %v1145
  %v1149 = extractelement <1 x float> %v1148, i64 0
  %v1150 = fcmp ogt float %v1149, %v1136
  %v1151 = select i1 %v1150, float %v1149, float %v1133
  %v1152 = getelementptr float, ptr %scratch, i64 10624
  %v1153 = getelementptr float, ptr %v1152, i64 %v1130
  store float %v1151, ptr %v1153, align 4
  %v1154 = getelementptr float, ptr %scratch, i64 10672
  %v1155 = getelementptr float, ptr %v1154, i64 %v1130
  %v1156 = fadd float %v1149, 0x4020000000000000
  %v1157 = select i1 %v1150, float %v1156, float %v1136
  store float %v1157, ptr %v1155, align 4
  %v1158 = fcmp oeq float %v1136, 0xFFF0000000000000
  %v1159 = fsub float %v1133, %v1151
  %v1160 = fcmp olt float %v1159, 0xC05FC00000000000
  %v1161 = select i1 %v1160, float 0xC05FC00000000000, float %v1159
  %v1162 = fadd float %v1161, 0x4168000FE0000000
  %v1163 = fsub float %v1162, 0x4168000FE0000000
  %v1164 = fsub float %v1161, %v1163
  %v1165 = call float @llvm.fmuladd.f32(float 0x3F55AB4380000000, float %v1164, float 0x3F83CECA00000000)
  %v1166 = call float @llvm.fmuladd.f32(float %v1165, float %v1164, float 0x3FAC6BAA20000000)
  %v1167 = call float @llvm.fmuladd.f32(float %v1166, float %v1164, float 0x3FCEBF9B40000000)
  %v1168 = call float @llvm.fmuladd.f32(float %v1167, float %v1164, float 0x3FE62E4240000000)
  %v1169 = call float @llvm.fmuladd.f32(float %v1168, float %v1164, float 0x3FF0000000000000)
  %v1170 = bitcast float %v1162 to i32
  %v1171 = shl i32 %v1170, 23
  %v1172 = bitcast i32 %v1171 to float
  %v1173 = fmul float %v1169, %v1172
  %v1174 = select i1 %v1158, float 0x3FF0000000000000, float %v1173
  %v1175 = insertelement <4 x float> poison, float %v1174, i64 0
  %v1176 = shufflevector <4 x float> %v1175, <4 x float> poison, <4 x i32> zeroinitializer
  %v1177 = mul i64 %v1130, 4
  %v1178 = getelementptr float, ptr %scratch, i64 10720
  %v1179 = getelementptr float, ptr %v1178, i64 %v1177
  %v1180 = load <4 x float>, ptr %v1179, align 4
  %v1181 = fmul <4 x float> %v1180, %v1176
  store <4 x float> %v1181, ptr %v1179, align 4
  br label %raise_out.19.head
raise_out.19.head:
  %raise_out.19 = phi i64 [ 0, %raise_row.18.body ], [ %v1189, %raise_out.19.body ]
  %v1182 = icmp slt i64 %raise_out.19, 64
  br i1 %v1182, label %raise_out.19.body, label %raise_out.19.end
raise_out.19.body:
  %v1183 = getelementptr float, ptr %scratch, i64 7552
  %v1184 = mul i64 %v1130, 64
  %v1185 = add i64 %v1184, %raise_out.19
  %v1186 = getelementptr float, ptr %v1183, i64 %v1185
  %v1187 = load <4 x float>, ptr %v1186, align 4
  %v1188 = fmul <4 x float> %v1187, %v1176
  store <4 x float> %v1188, ptr %v1186, align 4
  %v1189 = add i64 %raise_out.19, 4
  br label %raise_out.19.head
raise_out.19.end:
  %v1190 = add i64 %raise_row.18, 1
  br label %raise_row.18.head
raise_row.18.end:
  br label %raise.17.end
raise.17.end:
  br label %weight_row.20.head
weight_row.20.head:
  %weight_row.20 = phi i64 [ 0, %raise.17.end ], [ %v1247, %weights.21.end ]
  %v1191 = icmp slt i64 %weight_row.20, 8
  br i1 %v1191, label %weight_row.20.body, label %weight_row.20.end
weight_row.20.body:
  %v1192 = mul i64 %row_block.9, 8
  %v1193 = add i64 %v1192, %weight_row.20
  %v1194 = getelementptr float, ptr %scratch, i64 10624
  %v1195 = getelementptr float, ptr %v1194, i64 %v1193
  %v1196 = load float, ptr %v1195, align 4
  %v1197 = insertelement <4 x float> poison, float %v1196, i64 0
  %v1198 = shufflevector <4 x float> %v1197, <4 x float> poison, <4 x i32> zeroinitializer
  %v1199 = getelementptr float, ptr %scratch, i64 5216
  %v1200 = mul i64 %weight_row.20, 36
  %v1201 = add i64 %v1200, 0
  %v1202 = getelementptr float, ptr %v1199, i64 %v1201
  %v1203 = mul i64 %v1193, 4
  %v1204 = getelementptr float, ptr %scratch, i64 10720
  %v1205 = getelementptr float, ptr %v1204, i64 %v1203
  %v1206 = load <4 x float>, ptr %v1205, align 4
  br label %weights.21.head
weights.21.head:
  %weights.21 = phi i64 [ 0, %weight_row.20.body ], [ %v1246, %weights.21.body ]
  %v1207 = phi <4 x float> [ %v1206, %weight_row.20.body ], [ %v1245, %weights.21.body ]
  %v1208 = icmp slt i64 %weights.21, 32
  br i1 %v1208, label %weights.21.body, label %weights.21.end
weights.21.body:
  %v1209 = getelementptr float, ptr %v1202, i64 %weights.21
  %v1210 = load <4 x float>, ptr %v1209, align 4
  %v1211 = fsub <4 x float> %v1210, %v1198
  %v1212 = fcmp olt <4 x float> %v1211, splat (float 0xC05FC00000000000)
  %v1213 = select <4 x i1> %v1212, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v1211
  %v1214 = fadd <4 x float> %v1213, splat (float 0x4168000FE0000000)
  %v1215 = fsub <4 x float> %v1214, splat (float 0x4168000FE0000000)
  %v1216 = fsub <4 x float> %v1213, %v1215
  %v1217 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55AB4380000000), <4 x float> %v1216, <4 x float> splat (float 0x3F83CECA00000000))
  %v1218 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1217, <4 x float> %v1216, <4 x float> splat (float 0x3FAC6BAA20000000))
  %v1219 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1218, <4 x float> %v1216, <4 x float> splat (float 0x3FCEBF9B40000000))
  %v1220 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1219, <4 x float> %v1216, <4 x float> splat (float 0x3FE62E4240000000))
  %v1221 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1220, <4 x float> %v1216, <4 x float> splat (float 0x3FF0000000000000))
  %v1222 = bitcast <4 x float> %v1214 to <4 x i32>
  %v1223 = shl <4 x i32> %v1222, splat (i32 23)
  %v1224 = bitcast <4 x i32> %v1223 to <4 x float>
  %v1225 = fmul <4 x float> %v1221, %v1224
  store <4 x float> %v1225, ptr %v1209, align 4
  %v1226 = getelementptr float, ptr %v1202, i64 %weights.21
  %v1227 = getelementptr float, ptr %v1226, i64 4
  %v1228 = load <4 x float>, ptr %v1227, align 4
  %v1229 = fsub <4 x float> %v1228, %v1198
  %v1230 = fcmp olt <4 x float> %v1229, splat (float 0xC05FC00000000000)
  %v1231 = select <4 x i1> %v1230, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v1229
  %v1232 = fadd <4 x float> %v1231, splat (float 0x4168000FE0000000)
  %v1233 = fsub <4 x float> %v1232, splat (float 0x4168000FE0000000)
  %v1234 = fsub <4 x float> %v1231, %v1233
  %v1235 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55AB4380000000), <4 x float> %v1234, <4 x float> splat (float 0x3F83CECA00000000))
  %v1236 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1235, <4 x float> %v1234, <4 x float> splat (float 0x3FAC6BAA20000000))
  %v1237 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1236, <4 x float> %v1234, <4 x float> splat (float 0x3FCEBF9B40000000))
  %v1238 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1237, <4 x float> %v1234, <4 x float> splat (float 0x3FE62E4240000000))
  %v1239 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1238, <4 x float> %v1234, <4 x float> splat (float 0x3FF0000000000000))
  %v1240 = bitcast <4 x float> %v1232 to <4 x i32>
  %v1241 = shl <4 x i32> %v1240, splat (i32 23)
  %v1242 = bitcast <4 x i32> %v1241 to <4 x float>
  %v1243 = fmul <4 x float> %v1239, %v1242
  store <4 x float> %v1243, ptr %v1227, align 4
  %v1244 = fadd <4 x float> %v1225, %v1243
  %v1245 = fadd <4 x float> %v1207, %v1244
  %v1246 = add i64 %weights.21, 8
  br label %weights.21.head
weights.21.end:
  store <4 x float> %v1207, ptr %v1205, align 4
  %v1247 = add i64 %weight_row.20, 1
  br label %weight_row.20.head
weight_row.20.end:
  ; out = out + weights * values
  br label %out_columns.22.head
out_columns.22.head:
  %out_columns.22 = phi i64 [ 0, %weight_row.20.end ], [ %v1657, %out_keys_rest.24.end ]
  %v1248 = icmp slt i64 %out_columns.22, 64
  br i1 %v1248, label %out_columns.22.body, label %out_columns.22.end
out_columns.22.body:
  %v1249 = mul i64 %out_columns.22, 32
  %v1250 = getelementptr float, ptr %scratch, i64 5504
  %v1251 = getelementptr float, ptr %v1250, i64 %v1249
  %v1252 = getelementptr float, ptr %scratch, i64 5216
  %v1253 = getelementptr float, ptr %v1252, i64 0
  %v1254 = mul i64 %row_block.9, 8
  %v1255 = getelementptr float, ptr %scratch, i64 7552
  %v1256 = mul i64 %v1254, 64
  %v1257 = add i64 %v1256, %out_columns.22
  %v1258 = getelementptr float, ptr %v1255, i64 %v1257
  %v1259 = load <4 x float>, ptr %v1258, align 4
  %v1260 = getelementptr float, ptr %v1258, i64 4
  %v1261 = load <4 x float>, ptr %v1260, align 4
  %v1262 = getelementptr float, ptr %v1258, i64 64
  %v1263 = load <4 x float>, ptr %v1262, align 4
  %v1264 = getelementptr float, ptr %v1258, i64 68
  %v1265 = load <4 x float>, ptr %v1264, align 4
  %v1266 = getelementptr float, ptr %v1258, i64 128
  %v1267 = load <4 x float>, ptr %v1266, align 4
  %v1268 = getelementptr float, ptr %v1258, i64 132
  %v1269 = load <4 x float>, ptr %v1268, align 4
  %v1270 = getelementptr float, ptr %v1258, i64 192
  %v1271 = load <4 x float>, ptr %v1270, align 4
  %v1272 = getelementptr float, ptr %v1258, i64 196
  %v1273 = load <4 x float>, ptr %v1272, align 4
  %v1274 = getelementptr float, ptr %v1258, i64 256
  %v1275 = load <4 x float>, ptr %v1274, align 4
  %v1276 = getelementptr float, ptr %v1258, i64 260
  %v1277 = load <4 x float>, ptr %v1276, align 4
  %v1278 = getelementptr float, ptr %v1258, i64 320
  %v1279 = load <4 x float>, ptr %v1278, align 4
  %v1280 = getelementptr float, ptr %v1258, i64 324
  %v1281 = load <4 x float>, ptr %v1280, align 4
  %v1282 = getelementptr float, ptr %v1258, i64 384
  %v1283 = load <4 x float>, ptr %v1282, align 4
  %v1284 = getelementptr float, ptr %v1258, i64 388
  %v1285 = load <4 x float>, ptr %v1284, align 4
  %v1286 = getelementptr float, ptr %v1258, i64 448
  %v1287 = load <4 x float>, ptr %v1286, align 4
  %v1288 = getelementptr float, ptr %v1258, i64 452
  %v1289 = load <4 x float>, ptr %v1288, align 4
  %v1290 = sdiv i64 %v502, 4
  %v1291 = mul i64 %v1290, 4
  br label %out_keys.23.head
out_keys.23.head:
  %out_keys.23 = phi i64 [ 0, %out_columns.22.body ], [ %v1561, %out_keys.23.body ]
  %v1292 = phi <4 x float> [ %v1259, %out_columns.22.body ], [ %v1510, %out_keys.23.body ]
  %v1293 = phi <4 x float> [ %v1261, %out_columns.22.body ], [ %v1511, %out_keys.23.body ]
  %v1294 = phi <4 x float> [ %v1263, %out_columns.22.body ], [ %v1517, %out_keys.23.body ]
  %v1295 = phi <4 x float> [ %v1265, %out_columns.22.body ], [ %v1518, %out_keys.23.body ]
  %v1296 = phi <4 x float> [ %v1267, %out_columns.22.body ], [ %v1524, %out_keys.23.body ]
  %v1297 = phi <4 x float> [ %v1269, %out_columns.22.body ], [ %v1525, %out_keys.23.body ]
  %v1298 = phi <4 x float> [ %v1271, %out_columns.22.body ], [ %v1531, %out_keys.23.body ]
  %v1299 = phi <4 x float> [ %v1273, %out_columns.22.body ], [ %v1532, %out_keys.23.body ]
  %v1300 = phi <4 x float> [ %v1275, %out_columns.22.body ], [ %v1538, %out_keys.23.body ]
  %v1301 = phi <4 x float> [ %v1277, %out_columns.22.body ], [ %v1539, %out_keys.23.body ]
  %v1302 = phi <4 x float> [ %v1279, %out_columns.22.body ], [ %v1545, %out_keys.23.body ]
  %v1303 = phi <4 x float> [ %v1281, %out_columns.22.body ], [ %v1546, %out_keys.23.body ]
  %v1304 = phi <4 x float> [ %v1283, %out_columns.22.body ], [ %v1552, %out_keys.23.body ]
  %v1305 = phi <4 x float> [ %v1285, %out_columns.22.body ], [ %v1553, %out_keys.23.body ]
  %v1306 = phi <4 x float> [ %v1287, %out_columns.22.body ], [ %v1559, %out_keys.23.body ]
  %v1307 = phi <4 x float> [ %v1289, %out_columns.22.body ], [ %v1560, %out_keys.23.body ]
  %v1308 = icmp slt i64 %out_keys.23, %v1291
  br i1 %v1308, label %out_keys.23.body, label %out_keys.23.end
out_keys.23.body:
  %v1309 = add i64 %out_keys.23, 0
  %v1310 = mul i64 %v1309, 8
  %v1311 = getelementptr float, ptr %v1251, i64 %v1310
  %v1312 = load <4 x float>, ptr %v1311, align 4
  %v1313 = mul i64 %v1309, 8
  %v1314 = getelementptr float, ptr %v1251, i64 %v1313
  %v1315 = getelementptr float, ptr %v1314, i64 4
  %v1316 = load <4 x float>, ptr %v1315, align 4
  %v1317 = getelementptr float, ptr %v1253, i64 %v1309
  %v1318 = load float, ptr %v1317, align 4
  %v1319 = insertelement <4 x float> poison, float %v1318, i64 0
  %v1320 = shufflevector <4 x float> %v1319, <4 x float> poison, <4 x i32> zeroinitializer
  %v1321 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1320, <4 x float> %v1312, <4 x float> %v1292)
  %v1322 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1320, <4 x float> %v1316, <4 x float> %v1293)
  %v1323 = getelementptr float, ptr %v1253, i64 %v1309
  %v1324 = getelementptr float, ptr %v1323, i64 36
  %v1325 = load float, ptr %v1324, align 4
  %v1326 = insertelement <4 x float> poison, float %v1325, i64 0
  %v1327 = shufflevector <4 x float> %v1326, <4 x float> poison, <4 x i32> zeroinitializer
  %v1328 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1327, <4 x float> %v1312, <4 x float> %v1294)
  %v1329 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1327, <4 x float> %v1316, <4 x float> %v1295)
  %v1330 = getelementptr float, ptr %v1253, i64 %v1309
  %v1331 = getelementptr float, ptr %v1330, i64 72
  %v1332 = load float, ptr %v1331, align 4
  %v1333 = insertelement <4 x float> poison, float %v1332, i64 0
  %v1334 = shufflevector <4 x float> %v1333, <4 x float> poison, <4 x i32> zeroinitializer
  %v1335 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1334, <4 x float> %v1312, <4 x float> %v1296)
  %v1336 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1334, <4 x float> %v1316, <4 x float> %v1297)
  %v1337 = getelementptr float, ptr %v1253, i64 %v1309
  %v1338 = getelementptr float, ptr %v1337, i64 108
  %v1339 = load float, ptr %v1338, align 4
  %v1340 = insertelement <4 x float> poison, float %v1339, i64 0
  %v1341 = shufflevector <4 x float> %v1340, <4 x float> poison, <4 x i32> zeroinitializer
  %v1342 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1341, <4 x float> %v1312, <4 x float> %v1298)
  %v1343 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1341, <4 x float> %v1316, <4 x float> %v1299)
  %v1344 = getelementptr float, ptr %v1253, i64 %v1309
  %v1345 = getelementptr float, ptr %v1344, i64 144
  %v1346 = load float, ptr %v1345, align 4
  %v1347 = insertelement <4 x float> poison, float %v1346, i64 0
  %v1348 = shufflevector <4 x float> %v1347, <4 x float> poison, <4 x i32> zeroinitializer
  %v1349 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1348, <4 x float> %v1312, <4 x float> %v1300)
  %v1350 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1348, <4 x float> %v1316, <4 x float> %v1301)
  %v1351 = getelementptr float, ptr %v1253, i64 %v1309
  %v1352 = getelementptr float, ptr %v1351, i64 180
  %v1353 = load float, ptr %v1352, align 4
  %v1354 = insertelement <4 x float> poison, float %v1353, i64 0
  %v1355 = shufflevector <4 x float> %v1354, <4 x float> poison, <4 x i32> zeroinitializer
  %v1356 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1355, <4 x float> %v1312, <4 x float> %v1302)
  %v1357 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1355, <4 x float> %v1316, <4 x float> %v1303)
  %v1358 = getelementptr float, ptr %v1253, i64 %v1309
  %v1359 = getelementptr float, ptr %v1358, i64 216
  %v1360 = load float, ptr %v1359, align 4
  %v1361 = insertelement <4 x float> poison, float %v1360, i64 0
  %v1362 = shufflevector <4 x float> %v1361, <4 x float> poison, <4 x i32> zeroinitializer
  %v1363 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1362, <4 x float> %v1312, <4 x float> %v1304)
  %v1364 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1362, <4 x float> %v1316, <4 x float> %v1305)
  %v1365 = getelementptr float, ptr %v1253, i64 %v1309
  %v1366 = getelementptr float, ptr %v1365, i64 252
  %v1367 = load float, ptr %v1366, align 4
  %v1368 = insertelement <4 x float> poison, float %v1367, i64 0
  %v1369 = shufflevector <4 x float> %v1368, <4 x float> poison, <4 x i32> zeroinitializer
  %v1370 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1369, <4 x float> %v1312, <4 x float> %v1306)
  %v1371 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1369, <4 x float> %v1316, <4 x float> %v1307)
  %v1372 = add i64 %out_keys.23, 1
  %v1373 = mul i64 %v1372, 8
  %v1374 = getelementptr float, ptr %v1251, i64 %v1373
  %v1375 = load <4 x float>, ptr %v1374, align 4
  %v1376 = mul i64 %v1372, 8
  %v1377 = getelementptr float, ptr %v1251, i64 %v1376
  %v1378 = getelementptr float, ptr %v1377, i64 4
  %v1379 = load <4 x float>, ptr %v1378, align 4
  %v1380 = getelementptr float, ptr %v1253, i64 %v1372
  %v1381 = load float, ptr %v1380, align 4
  %v1382 = insertelement <4 x float> poison, float %v1381, i64 0
  %v1383 = shufflevector <4 x float> %v1382, <4 x float> poison, <4 x i32> zeroinitializer
  %v1384 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1383, <4 x float> %v1375, <4 x float> %v1321)
  %v1385 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1383, <4 x float> %v1379, <4 x float> %v1322)
  %v1386 = getelementptr float, ptr %v1253, i64 %v1372
  %v1387 = getelementptr float, ptr %v1386, i64 36
  %v1388 = load float, ptr %v1387, align 4
  %v1389 = insertelement <4 x float> poison, float %v1388, i64 0
  %v1390 = shufflevector <4 x float> %v1389, <4 x float> poison, <4 x i32> zeroinitializer
  %v1391 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1390, <4 x float> %v1375, <4 x float> %v1328)
  %v1392 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1390, <4 x float> %v1379, <4 x float> %v1329)
  %v1393 = getelementptr float, ptr %v1253, i64 %v1372
  %v1394 = getelementptr float, ptr %v1393, i64 72
  %v1395 = load float, ptr %v1394, align 4
  %v1396 = insertelement <4 x float> poison, float %v1395, i64 0
  %v1397 = shufflevector <4 x float> %v1396, <4 x float> poison, <4 x i32> zeroinitializer
  %v1398 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1397, <4 x float> %v1375, <4 x float> %v1335)
  %v1399 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1397, <4 x float> %v1379, <4 x float> %v1336)
  %v1400 = getelementptr float, ptr %v1253, i64 %v1372
  %v1401 = getelementptr float, ptr %v1400, i64 108
  %v1402 = load float, ptr %v1401, align 4
  %v1403 = insertelement <4 x float> poison, float %v1402, i64 0
  %v1404 = shufflevector <4 x float> %v1403, <4 x float> poison, <4 x i32> zeroinitializer
  %v1405 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1404, <4 x float> %v1375, <4 x float> %v1342)
  %v1406 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1404, <4 x float> %v1379, <4 x float> %v1343)
  %v1407 = getelementptr float, ptr %v1253, i64 %v1372
  %v1408 = getelementptr float, ptr %v1407, i64 144
  %v1409 = load float, ptr %v1408, align 4
  %v1410 = insertelement <4 x float> poison, float %v1409, i64 0
  %v1411 = shufflevector <4 x float> %v1410, <4 x float> poison, <4 x i32> zeroinitializer
  %v1412 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1411, <4 x float> %v1375, <4 x float> %v1349)
  %v1413 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1411, <4 x float> %v1379, <4 x float> %v1350)
  %v1414 = getelementptr float, ptr %v1253, i64 %v1372
  %v1415 = getelementptr float, ptr %v1414, i64 180
  %v1416 = load float, ptr %v1415, align 4
  %v1417 = insertelement <4 x float> poison, float %v1416, i64 0
  %v1418 = shufflevector <4 x float> %v1417, <4 x float> poison, <4 x i32> zeroinitializer
  %v1419 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1418, <4 x float> %v1375, <4 x float> %v1356)
  %v1420 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1418, <4 x float> %v1379, <4 x float> %v1357)
  %v1421 = getelementptr float, ptr %v1253, i64 %v1372
  %v1422 = getelementptr float, ptr %v1421, i64 216
  %v1423 = load float, ptr %v1422, align 4
  %v1424 = insertelement <4 x float> poison, float %v1423, i64 0
  %v1425 = shufflevector <4 x float> %v1424, <4 x float> poison, <4 x i32> zeroinitializer
  %v1426 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1425, <4 x float> %v1375, <4 x float> %v1363)
  %v1427 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1425, <4 x float> %v1379, <4 x float> %v1364)
  %v1428 = getelementptr float, ptr %v1253, i64 %v1372
  %v1429 = getelementptr float, ptr %v1428, i64 252
  %v1430 = load float, ptr %v1429, align 4
  %v1431 = insertelement <4 x float> poison, float %v1430, i64 0
  %v1432 = shufflevector <4 x float> %v1431, <4 x float> poison, <4 x i32> zeroinitializer
  %v1433 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1432, <4 x float> %v1375, <4 x float> %v1370)
  %v1434 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1432, <4 x float> %v1379, <4 x float> %v1371)
  %v1435 = add i64 %out_keys.23, 2
  %v1436 = mul i64 %v1435, 8
  %v1437 = getelementptr float, ptr %v1251, i64 %v1436
  %v1438 = load <4 x float>, ptr %v1437, align 4
  %v1439 = mul i64 %v1435, 8
  %v1440 = getelementptr float, ptr %v1251, i64 %v1439
  %v1441 = getelementptr float, ptr %v1440, i64 4
  %v1442 = load <4 x float>, ptr %v1441, align 4
  %v1443 = getelementptr float, ptr %v1253, i64 %v1435
  %v1444 = load float, ptr %v1443, align 4
  %v1445 = insertelement <4 x float> poison, float %v1444, i64 0
  %v1446 = shufflevector <4 x float> %v1445, <4 x float> poison, <4 x i32> zeroinitializer
  %v1447 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1446, <4 x float> %v1438, <4 x float> %v1384)
  %v1448 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1446, <4 x float> %v1442, <4 x float> %v1385)
  %v1449 = getelementptr float, ptr %v1253, i64 %v1435
  %v1450 = getelementptr float, ptr %v1449, i64 36
  %v1451 = load float, ptr %v1450, align 4
  %v1452 = insertelement <4 x float> poison, float %v1451, i64 0
  %v1453 = shufflevector <4 x float> %v1452, <4 x float> poison, <4 x i32> zeroinitializer
  %v1454 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1453, <4 x float> %v1438, <4 x float> %v1391)
  %v1455 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1453, <4 x float> %v1442, <4 x float> %v1392)
  %v1456 = getelementptr float, ptr %v1253, i64 %v1435
  %v1457 = getelementptr float, ptr %v1456, i64 72
  %v1458 = load float, ptr %v1457, align 4
  %v1459 = insertelement <4 x float> poison, float %v1458, i64 0
  %v1460 = shufflevector <4 x float> %v1459, <4 x float> poison, <4 x i32> zeroinitializer
  %v1461 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1460, <4 x float> %v1438, <4 x float> %v1398)
  %v1462 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1460, <4 x float> %v1442, <4 x float> %v1399)
  %v1463 = getelementptr float, ptr %v1253, i64 %v1435
  %v1464 = getelementptr float, ptr %v1463, i64 108
  %v1465 = load float, ptr %v1464, align 4
  %v1466 = insertelement <4 x float> poison, float %v1465, i64 0
  %v1467 = shufflevector <4 x float> %v1466, <4 x float> poison, <4 x i32> zeroinitializer
  %v1468 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1467, <4 x float> %v1438, <4 x float> %v1405)
  %v1469 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1467, <4 x float> %v1442, <4 x float> %v1406)
  %v1470 = getelementptr float, ptr %v1253, i64 %v1435
  %v1471 = getelementptr float, ptr %v1470, i64 144
  %v1472 = load float, ptr %v1471, align 4
  %v1473 = insertelement <4 x float> poison, float %v1472, i64 0
  %v1474 = shufflevector <4 x float> %v1473, <4 x float> poison, <4 x i32> zeroinitializer
  %v1475 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1474, <4 x float> %v1438, <4 x float> %v1412)
  %v1476 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1474, <4 x float> %v1442, <4 x float> %v1413)
  %v1477 = getelementptr float, ptr %v1253, i64 %v1435
  %v1478 = getelementptr float, ptr %v1477, i64 180
  %v1479 = load float, ptr %v1478, align 4
  %v1480 = insertelement <4 x float> poison, float %v1479, i64 0
  %v1481 = shufflevector <4 x float> %v1480, <4 x float> poison, <4 x i32> zeroinitializer
  %v1482 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1481, <4 x float> %v1438, <4 x float> %v1419)
  %v1483 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1481, <4 x float> %v1442, <4 x float> %v1420)
  %v1484 = getelementptr float, ptr %v1253, i64 %v1435
  %v1485 = getelementptr float, ptr %v1484, i64 216
  %v1486 = load float, ptr %v1485, align 4
  %v1487 = insertelement <4 x float> poison, float %v1486, i64 0
  %v1488 = shufflevector <4 x float> %v1487, <4 x float> poison, <4 x i32> zeroinitializer
  %v1489 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1488, <4 x float> %v1438, <4 x float> %v1426)
  %v1490 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1488, <4 x float> %v1442, <4 x float> %v1427)
  %v1491 = getelementptr float, ptr %v1253, i64 %v1435
  %v1492 = getelementptr float, ptr %v1491, i64 252
  %v1493 = load float, ptr %v1492, align 4
  %v1494 = insertelement <4 x float> poison, float %v1493, i64 0
  %v1495 = shufflevector <4 x float> %v1494, <4 x float> poison, <4 x i32> zeroinitializer
  %v1496 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1495, <4 x float> %v1438, <4 x float> %v1433)
  %v1497 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1495, <4 x float> %v1442, <4 x float> %v1434)
  %v1498 = add i64 %out_keys.23, 3
  %v1499 = mul i64 %v1498, 8
  %v1500 = getelementptr float, ptr %v1251, i64 %v1499
  %v1501 = load <4 x float>, ptr %v1500, align 4
  %v1502 = mul i64 %v1498, 8
  %v1503 = getelementptr float, ptr %v1251, i64 %v1502
  %v1504 = getelementptr float, ptr %v1503, i64 4
  %v1505 = load <4 x float>, ptr %v1504, align 4
  %v1506 = getelementptr float, ptr %v1253, i64 %v1498
  %v1507 = load float, ptr %v1506, align 4
  %v1508 = insertelement <4 x float> poison, float %v1507, i64 0
  %v1509 = shufflevector <4 x float> %v1508, <4 x float> poison, <4 x i32> zeroinitializer
  %v1510 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1509, <4 x float> %v1501, <4 x float> %v1447)
  %v1511 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1509, <4 x float> %v1505, <4 x float> %v1448)
  %v1512 = getelementptr float, ptr %v1253, i64 %v1498
  %v1513 = getelementptr float, ptr %v1512, i64 36
  %v1514 = load float, ptr %v1513, align 4
  %v1515 = insertelement <4 x float> poison, float %v1514, i64 0
  %v1516 = shufflevector <4 x float> %v1515, <4 x float> poison, <4 x i32> zeroinitializer
  %v1517 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1516, <4 x float> %v1501, <4 x float> %v1454)
  %v1518 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1516, <4 x float> %v1505, <4 x float> %v1455)
  %v1519 = getelementptr float, ptr %v1253, i64 %v1498
  %v1520 = getelementptr float, ptr %v1519, i64 72
  %v1521 = load float, ptr %v1520, align 4
  %v1522 = insertelement <4 x float> poison, float %v1521, i64 0
  %v1523 = shufflevector <4 x float> %v1522, <4 x float> poison, <4 x i32> zeroinitializer
  %v1524 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1523, <4 x float> %v1501, <4 x float> %v1461)
  %v1525 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1523, <4 x float> %v1505, <4 x float> %v1462)
  %v1526 = getelementptr float, ptr %v1253, i64 %v1498
  %v1527 = getelementptr float, ptr %v1526, i64 108
  %v1528 = load float, ptr %v1527, align 4
  %v1529 = insertelement <4 x float> poison, float %v1528, i64 0
  %v1530 = shufflevector <4 x float> %v1529, <4 x float> poison, <4 x i32> zeroinitializer
  %v1531 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1530, <4 x float> %v1501, <4 x float> %v1468)
  %v1532 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1530, <4 x float> %v1505, <4 x float> %v1469)
  %v1533 = getelementptr float, ptr %v1253, i64 %v1498
  %v1534 = getelementptr float, ptr %v1533, i64 144
  %v1535 = load float, ptr %v1534, align 4
  %v1536 = insertelement <4 x float> poison, float %v1535, i64 0
  %v1537 = shufflevector <4 x float> %v1536, <4 x float> poison, <4 x i32> zeroinitializer
  %v1538 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1537, <4 x float> %v1501, <4 x float> %v1475)
  %v1539 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1537, <4 x float> %v1505, <4 x float> %v1476)
  %v1540 = getelementptr float, ptr %v1253, i64 %v1498
  %v1541 = getelementptr float, ptr %v1540, i64 180
  %v1542 = load float, ptr %v1541, align 4
  %v1543 = insertelement <4 x float> poison, float %v1542, i64 0
  %v1544 = shufflevector <4 x float> %v1543, <4 x float> poison, <4 x i32> zeroinitializer
  %v1545 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1544, <4 x float> %v1501, <4 x float> %v1482)
  %v1546 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1544, <4 x float> %v1505, <4 x float> %v1483)
  %v1547 = getelementptr float, ptr %v1253, i64 %v1498
  %v1548 = getelementptr float, ptr %v1547, i64 216
  %v1549 = load float, ptr %v1548, align 4
  %v1550 = insertelement <4 x float> poison, float %v1549, i64 0
  %v1551 = shufflevector <4 x float> %v1550, <4 x float> poison, <4 x i32> zeroinitializer
  %v1552 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1551, <4 x float> %v1501, <4 x float> %v1489)
  %v1553 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1551, <4 x float> %v1505, <4 x float> %v1490)
  %v1554 = getelementptr float, ptr %v1253, i64 %v1498
  %v1555 = getelementptr float, ptr %v1554, i64 252
  %v1556 = load float, ptr %v1555, align 4
  %v1557 = insertelement <4 x float> poison, float %v1556, i64 0
  %v1558 = shufflevector <4 x float> %v1557, <4 x float> poison, <4 x i32> zeroinitializer
  %v1559 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1558, <4 x float> %v1501, <4 x float> %v1496)
  %v1560 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1558, <4 x float> %v1505, <4 x float> %v1497)
  %v1561 = add i64 %out_keys.23, 4
  br label %out_keys.23.head
out_keys.23.end:
  br label %out_keys_rest.24.head
out_keys_rest.24.head:
  %out_keys_rest.24 = phi i64 [ %v1291, %out_keys.23.end ], [ %v1641, %out_keys_rest.24.body ]
  %v1562 = phi <4 x float> [ %v1292, %out_keys.23.end ], [ %v1590, %out_keys_rest.24.body ]
  %v1563 = phi <4 x float> [ %v1293, %out_keys.23.end ], [ %v1591, %out_keys_rest.24.body ]
  %v1564 = phi <4 x float> [ %v1294, %out_keys.23.end ], [ %v1597, %out_keys_rest.24.body ]
  %v1565 = phi <4 x float> [ %v1295, %out_keys.23.end ], [ %v1598, %out_keys_rest.24.body ]
  %v1566 = phi <4 x float> [ %v1296, %out_keys.23.end ], [ %v1604, %out_keys_rest.24.body ]
  %v1567 = phi <4 x float> [ %v1297, %out_keys.23.end ], [ %v1605, %out_keys_rest.24.body ]
  %v1568 = phi <4 x float> [ %v1298, %out_keys.23.end ], [ %v1611, %out_keys_rest.24.body ]
  %v1569 = phi <4 x float> [ %v1299, %out_keys.23.end ], [ %v1612, %out_keys_rest.24.body ]
  %v1570 = phi <4 x float> [ %v1300, %out_keys.23.end ], [ %v1618, %out_keys_rest.24.body ]
  %v1571 = phi <4 x float> [ %v1301, %out_keys.23.end ], [ %v1619, %out_keys_rest.24.body ]
  %v1572 = phi <4 x float> [ %v1302, %out_keys.23.end ], [ %v1625, %out_keys_rest.24.body ]
  %v1573 = phi <4 x float> [ %v1303, %out_keys.23.end ], [ %v1626, %out_keys_rest.24.body ]
  %v1574 = phi <4 x float> [ %v1304, %out_keys.23.end ], [ %v1632, %out_keys_rest.24.body ]
  %v1575 = phi <4 x float> [ %v1305, %out_keys.23.end ], [ %v1633, %out_keys_rest.24.body ]
  %v1576 = phi <4 x float> [ %v1306, %out_keys.23.end ], [ %v1639, %out_keys_rest.24.body ]
  %v1577 = phi <4 x float> [ %v1307, %out_keys.23.end ], [ %v1640, %out_keys_rest.24.body ]
  %v1578 = icmp slt i64 %out_keys_rest.24, %v502
  br i1 %v1578, label %out_keys_rest.24.body, label %out_keys_rest.24.end
out_keys_rest.24.body:
  %v1579 = mul i64 %out_keys_rest.24, 8
  %v1580 = getelementptr float, ptr %v1251, i64 %v1579
  %v1581 = load <4 x float>, ptr %v1580, align 4
  %v1582 = mul i64 %out_keys_rest.24, 8
  %v1583 = getelementptr float, ptr %v1251, i64 %v1582
  %v1584 = getelementptr float, ptr %v1583, i64 4
  %v1585 = load <4 x float>, ptr %v1584, align 4
  %v1586 = getelementptr float, ptr %v1253, i64 %out_keys_rest.24
  %v1587 = load float, ptr %v1586, align 4
  %v1588 = insertelement <4 x float> poison, float %v1587, i64 0
  %v1589 = shufflevector <4 x float> %v1588, <4 x float> poison, <4 x i32> zeroinitializer
  %v1590 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1589, <4 x float> %v1581, <4 x float> %v1562)
  %v1591 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1589, <4 x float> %v1585, <4 x float> %v1563)
  %v1592 = getelementptr float, ptr %v1253, i64 %out_keys_rest.24
  %v1593 = getelementptr float, ptr %v1592, i64 36
  %v1594 = load float, ptr %v1593, align 4
  %v1595 = insertelement <4 x float> poison, float %v1594, i64 0
  %v1596 = shufflevector <4 x float> %v1595, <4 x float> poison, <4 x i32> zeroinitializer
  %v1597 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1596, <4 x float> %v1581, <4 x float> %v1564)
  %v1598 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1596, <4 x float> %v1585, <4 x float> %v1565)
  %v1599 = getelementptr float, ptr %v1253, i64 %out_keys_rest.24
  %v1600 = getelementptr float, ptr %v1599, i64 72
  %v1601 = load float, ptr %v1600, align 4
  %v1602 = insertelement <4 x float> poison, float %v1601, i64 0
  %v1603 = shufflevector <4 x float> %v1602, <4 x float> poison, <4 x i32> zeroinitializer
  %v1604 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1603, <4 x float> %v1581, <4 x float> %v1566)
  %v1605 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1603, <4 x float> %v1585, <4 x float> %v1567)
  %v1606 = getelementptr float, ptr %v1253, i64 %out_keys_rest.24
  %v1607 = getelementptr float, ptr %v1606, i64 108
  %v1608 = load float, ptr %v1607, align 4
  %v1609 = insertelement <4 x float> poison, float %v1608, i64 0
  %v1610 = shufflevector <4 x float> %v1609, <4 x float> poison, <4 x i32> zeroinitializer
  %v1611 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1610, <4 x float> %v1581, <4 x float> %v1568)
  %v1612 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1610, <4 x float> %v1585, <4 x float> %v1569)
  %v1613 = getelementptr float, ptr %v1253, i64 %out_keys_rest.24
  %v1614 = getelementptr float, ptr %v1613, i64 144
  %v1615 = load float, ptr %v1614, align 4
  %v1616 = insertelement <4 x float> poison, float %v1615, i64 0
  %v1617 = shufflevector <4 x float> %v1616, <4 x float> poison, <4 x i32> zeroinitializer
  %v1618 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1617, <4 x float> %v1581, <4 x float> %v1570)
  %v1619 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1617, <4 x float> %v1585, <4 x float> %v1571)
  %v1620 = getelementptr float, ptr %v1253, i64 %out_keys_rest.24
  %v1621 = getelementptr float, ptr %v1620, i64 180
  %v1622 = load float, ptr %v1621, align 4
  %v1623 = insertelement <4 x float> poison, float %v1622, i64 0
  %v1624 = shufflevector <4 x float> %v1623, <4 x float> poison, <4 x i32> zeroinitializer
  %v1625 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1624, <4 x float> %v1581, <4 x float> %v1572)
  %v1626 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1624, <4 x float> %v1585, <4 x float> %v1573)
  %v1627 = getelementptr float, ptr %v1253, i64 %out_keys_rest.24
  %v1628 = getelementptr float, ptr %v1627, i64 216
  %v1629 = load float, ptr %v1628, align 4
  %v1630 = insertelement <4 x float> poison, float %v1629, i64 0
  %v1631 = shufflevector <4 x float> %v1630, <4 x float> poison, <4 x i32> zeroinitializer
  %v1632 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1631, <4 x float> %v1581, <4 x float> %v1574)
  %v1633 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1631, <4 x float> %v1585, <4 x float> %v1575)
  %v1634 = getelementptr float, ptr %v1253, i64 %out_keys_rest.24
  %v1635 = getelementptr float, ptr %v1634, i64 252
  %v1636 = load float, ptr %v1635, align 4
  %v1637 = insertelement <4 x float> poison, float %v1636, i64 0
  %v1638 = shufflevector <4 x float> %v1637, <4 x float> poison, <4 x i32> zeroinitializer
  %v1639 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1638, <4 x float> %v1581, <4 x float> %v1576)
  %v1640 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1638, <4 x float> %v1585, <4 x float> %v1577)
  %v1641 = add i64 %out_keys_rest.24, 1
  br label %out_keys_rest.24.head
out_keys_rest.24.end:
  store <4 x float> %v1562, ptr %v1258, align 4
  %v1642 = getelementptr float, ptr %v1258, i64 4
  store <4 x float> %v1563, ptr %v1642, align 4
  %v1643 = getelementptr float, ptr %v1258, i64 64
  store <4 x float> %v1564, ptr %v1643, align 4
  %v1644 = getelementptr float, ptr %v1258, i64 68
  store <4 x float> %v1565, ptr %v1644, align 4
  %v1645 = getelementptr float, ptr %v1258, i64 128
  store <4 x float> %v1566, ptr %v1645, align 4
  %v1646 = getelementptr float, ptr %v1258, i64 132
  store <4 x float> %v1567, ptr %v1646, align 4
  %v1647 = getelementptr float, ptr %v1258, i64 192
  store <4 x float> %v1568, ptr %v1647, align 4
  %v1648 = getelementptr float, ptr %v1258, i64 196
  store <4 x float> %v1569, ptr %v1648, align 4
  %v1649 = getelementptr float, ptr %v1258, i64 256
  store <4 x float> %v1570, ptr %v1649, align 4
  %v1650 = getelementptr float, ptr %v1258, i64 260
  store <4 x float> %v1571, ptr %v1650, align 4
  %v1651 = getelementptr float, ptr %v1258, i64 320
  store <4 x float> %v1572, ptr %v1651, align 4
  %v1652 = getelementptr float, ptr %v1258, i64 324
  store <4 x float> %v1573, ptr %v1652, align 4
  %v1653 = getelementptr float, ptr %v1258, i64 384
  store <4 x float> %v1574, ptr %v1653, align 4
  %v1654 = getelementptr float, ptr %v1258, i64 388
  store <4 x float> %v1575, ptr %v1654, align 4
  %v1655 = getelementptr float, ptr %v1258, i64 448
  store <4 x float> %v1576, ptr %v1655, align 4
  %v1656 = getelementptr float, ptr %v1258, i64 452
  store <4 x float> %v1577, ptr %v1656, align 4
  %v1657 = add i64 %out_columns.22, 8
  br label %out_columns.22.head
out_columns.22.end:
  br label %kept.10.end
kept.10.end:
  %v1658 = add i64 %row_block.9, 1
  br label %row_block.9.head
row_block.9.end:
  %v1659 = add i64 %kv_tile.4, 32
  br label %kv_tile.4.head
kv_tile.4.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.25.head
result_row.25.head:
  %result_row.25 = phi i64 [ 0, %kv_tile.4.end ], [ %v1709, %lse.27.end ]
  %v1660 = icmp slt i64 %result_row.25, %v78
  br i1 %v1660, label %result_row.25.body, label %result_row.25.end
result_row.25.body:
  %v1661 = mul i64 %result_row.25, 4
  %v1662 = getelementptr float, ptr %scratch, i64 10720
  %v1663 = getelementptr float, ptr %v1662, i64 %v1661
  %v1664 = load <4 x float>, ptr %v1663, align 4
  %v1665 = shufflevector <4 x float> %v1664, <4 x float> %v1664, <2 x i32> <i32 2, i32 3>
  %v1666 = shufflevector <4 x float> %v1664, <4 x float> %v1664, <2 x i32> <i32 0, i32 1>
  %v1667 = fadd <2 x float> %v1666, %v1665
  %v1668 = shufflevector <2 x float> %v1667, <2 x float> %v1667, <1 x i32> <i32 1>
  %v1669 = shufflevector <2 x float> %v1667, <2 x float> %v1667, <1 x i32> <i32 0>
  %v1670 = fadd <1 x float> %v1669, %v1668
  %v1671 = extractelement <1 x float> %v1670, i64 0
  %v1672 = fdiv float 0x3FF0000000000000, %v1671
  %v1673 = fcmp oeq float %v1671, 0x0000000000000000
  %v1674 = select i1 %v1673, float 0x0000000000000000, float %v1672
  %v1675 = add i64 %v13, %result_row.25
  %v1676 = mul i64 %v1675, %v56
  %v1677 = getelementptr half, ptr %v60, i64 %v1676
  br label %result_depth.26.head
result_depth.26.head:
  %result_depth.26 = phi i64 [ 0, %result_row.25.body ], [ %v1689, %result_depth.26.body ]
  %v1678 = icmp slt i64 %result_depth.26, 64
  br i1 %v1678, label %result_depth.26.body, label %result_depth.26.end
result_depth.26.body:
  %v1679 = getelementptr float, ptr %scratch, i64 7552
  %v1680 = mul i64 %result_row.25, 64
  %v1681 = add i64 %v1680, %result_depth.26
  %v1682 = getelementptr float, ptr %v1679, i64 %v1681
  %v1683 = load <4 x float>, ptr %v1682, align 4
  %v1684 = insertelement <4 x float> poison, float %v1674, i64 0
  %v1685 = shufflevector <4 x float> %v1684, <4 x float> poison, <4 x i32> zeroinitializer
  %v1686 = getelementptr half, ptr %v1677, i64 %result_depth.26
  %v1687 = fmul <4 x float> %v1683, %v1685
  %v1688 = fptrunc <4 x float> %v1687 to <4 x half>
  store <4 x half> %v1688, ptr %v1686, align 2
  %v1689 = add i64 %result_depth.26, 4
  br label %result_depth.26.head
result_depth.26.end:
  br i1 %v63, label %lse.27.then, label %lse.27.end
lse.27.then:
  %v1690 = mul i64 %v1675, %v71
  %v1691 = getelementptr float, ptr %v75, i64 %v1690
  %v1692 = getelementptr float, ptr %scratch, i64 10624
  %v1693 = getelementptr float, ptr %v1692, i64 %result_row.25
  %v1694 = load float, ptr %v1693, align 4
  %v1695 = mul i64 %result_row.25, 4
  %v1696 = getelementptr float, ptr %scratch, i64 10720
  %v1697 = getelementptr float, ptr %v1696, i64 %v1695
  %v1698 = load <4 x float>, ptr %v1697, align 4
  %v1699 = shufflevector <4 x float> %v1698, <4 x float> %v1698, <2 x i32> <i32 2, i32 3>
  %v1700 = shufflevector <4 x float> %v1698, <4 x float> %v1698, <2 x i32> <i32 0, i32 1>
  %v1701 = fadd <2 x float> %v1700, %v1699
  %v1702 = shufflevector <2 x float> %v1701, <2 x float> %v1701, <1 x i32> <i32 1>
  %v1703 = shufflevector <2 x float> %v1701, <2 x float> %v1701, <1 x i32> <i32 0>
  %v1704 = fadd <1 x float> %v1703, %v1702
  %v1705 = extractelement <1 x float> %v1704, i64 0
  %v1706 = call float @llvm.log.f32(float %v1705)
  %v1707 = fmul float %v1694, 0x3FE62E4300000000
  %v1708 = fadd float %v1707, %v1706
  store float %v1708, ptr %v1691, align 4
  br label %lse.27.end
lse.27.end:
  %v1709 = add i64 %result_row.25, 1
  br label %result_row.25.head
result_row.25.end:
  ret void
}

declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare i1 @llvm.vector.reduce.or.v4i1(<4 x i1>)
declare float @llvm.fmuladd.f32(float, float, float)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-features"="+neon,+fullfp16" }
