; flash_cpu rows=6 tile_kv=32 tile_q=96 vectors=2 for x86-64-v3
; problem: f32 head_dim=64 head_dim_v=64 q_heads=8 kv_heads=2 scale=0.125 mask=true
; FlashAttention-2 (arXiv 2307.08691, Algorithm 1); one task is one tile of query rows.
target triple = "x86_64-unknown-linux-gnu"

define void @flash_cpu_rows6_tile_kv32_tile_q96_vectors2(ptr noalias nocapture readonly %args, i64 %task, ptr noalias nocapture %scratch) #0 {
entry:
  ; task -> (batch, head, query tile); tiles fastest, last tile first
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
  %v10 = srem i64 %v9, 8
  %v11 = sdiv i64 %v9, 8
  %v12 = sdiv i64 %v10, 4
  %v13 = mul i64 %v8, 96
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
  %v34 = mul i64 %v11, %v28
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
  %v46 = mul i64 %v11, %v40
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
  %v57 = mul i64 %v10, %v54
  %v58 = mul i64 %v11, %v52
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
  %v72 = mul i64 %v10, %v69
  %v73 = mul i64 %v11, %v67
  %v74 = add i64 %v73, %v72
  %v75 = getelementptr float, ptr %v65, i64 %v74
  %v76 = sub i64 %v1, %v13
  %v77 = icmp slt i64 %v76, 96
  %v78 = select i1 %v77, i64 %v76, i64 96
  %v79 = add i64 %v78, 5
  %v80 = sdiv i64 %v79, 6
  ; query rows -> f32, scale * log2(e) folded in (in f64: any finite scale is exact)
  %v81 = mul i64 %v80, 6
  br label %query.0.head
query.0.head:
  %query.0 = phi i64 [ 0, %entry ], [ %v99, %query_depth.1.end ]
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
  %query_depth.1 = phi i64 [ 0, %query.0.body ], [ %v98, %query_depth.1.body ]
  %v89 = icmp slt i64 %query_depth.1, 64
  br i1 %v89, label %query_depth.1.body, label %query_depth.1.end
query_depth.1.body:
  %v90 = getelementptr float, ptr %v88, i64 %query_depth.1
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %query.0, 64
  %v93 = add i64 %v92, %query_depth.1
  %v94 = getelementptr float, ptr %scratch, i64 %v93
  %v95 = fpext <8 x float> %v91 to <8 x double>
  %v96 = fmul <8 x double> %v95, splat (double 0x3FC71547652B82FE)
  %v97 = fptrunc <8 x double> %v96 to <8 x float>
  store <8 x float> %v97, ptr %v94, align 4
  %v98 = add i64 %query_depth.1, 8
  br label %query_depth.1.head
query_depth.1.end:
  %v99 = add i64 %query.0, 1
  br label %query.0.head
query.0.end:
  ; running maximum -inf (in log2 units), sum 0, accumulators 0
  br label %clear.2.head
clear.2.head:
  %clear.2 = phi i64 [ 0, %query.0.end ], [ %v105, %clear.2.body ]
  %v100 = icmp slt i64 %clear.2, 96
  br i1 %v100, label %clear.2.body, label %clear.2.end
clear.2.body:
  %v101 = getelementptr float, ptr %scratch, i64 17408
  %v102 = getelementptr float, ptr %v101, i64 %clear.2
  store <8 x float> splat (float 0xFFF0000000000000), ptr %v102, align 4
  %v103 = getelementptr float, ptr %scratch, i64 17600
  %v104 = getelementptr float, ptr %v103, i64 %clear.2
  store <8 x float> splat (float 0x0000000000000000), ptr %v104, align 4
  %v105 = add i64 %clear.2, 8
  br label %clear.2.head
clear.2.end:
  %v106 = mul i64 %v80, 384
  br label %clear_out.3.head
clear_out.3.head:
  %clear_out.3 = phi i64 [ 0, %clear.2.end ], [ %v110, %clear_out.3.body ]
  %v107 = icmp slt i64 %clear_out.3, %v106
  br i1 %v107, label %clear_out.3.body, label %clear_out.3.end
clear_out.3.body:
  %v108 = getelementptr float, ptr %scratch, i64 11264
  %v109 = getelementptr float, ptr %v108, i64 %clear_out.3
  store <8 x float> splat (float 0x0000000000000000), ptr %v109, align 4
  %v110 = add i64 %clear_out.3, 8
  br label %clear_out.3.head
clear_out.3.end:
  br label %kv_tile.4.head
kv_tile.4.head:
  %kv_tile.4 = phi i64 [ 0, %clear_out.3.end ], [ %v938, %out_columns.15.end ]
  %v111 = icmp slt i64 %kv_tile.4, %v3
  br i1 %v111, label %kv_tile.4.body, label %kv_tile.4.end
kv_tile.4.body:
  %v112 = sub i64 %v3, %kv_tile.4
  %v113 = icmp slt i64 %v112, 32
  %v114 = select i1 %v113, i64 %v112, i64 32
  ; keys -> f32, transposed to depth-major panels
  %v115 = add i64 %v114, 15
  %v116 = sdiv i64 %v115, 16
  br label %key_panel.5.head
key_panel.5.head:
  %key_panel.5 = phi i64 [ 0, %kv_tile.4.body ], [ %v362, %key_depth.7.end ]
  %v117 = icmp slt i64 %key_panel.5, %v116
  br i1 %v117, label %key_panel.5.body, label %key_panel.5.end
key_panel.5.body:
  %v118 = mul i64 %key_panel.5, 16
  %v119 = add i64 %kv_tile.4, %v118
  %v120 = add i64 %v119, 0
  %v121 = sub i64 %v3, 1
  %v122 = icmp slt i64 %v120, %v121
  %v123 = select i1 %v122, i64 %v120, i64 %v121
  %v124 = mul i64 %v123, %v32
  %v125 = getelementptr float, ptr %v36, i64 %v124
  %v126 = mul i64 %key_panel.5, 16
  %v127 = add i64 %kv_tile.4, %v126
  %v128 = add i64 %v127, 1
  %v129 = sub i64 %v3, 1
  %v130 = icmp slt i64 %v128, %v129
  %v131 = select i1 %v130, i64 %v128, i64 %v129
  %v132 = mul i64 %v131, %v32
  %v133 = getelementptr float, ptr %v36, i64 %v132
  %v134 = mul i64 %key_panel.5, 16
  %v135 = add i64 %kv_tile.4, %v134
  %v136 = add i64 %v135, 2
  %v137 = sub i64 %v3, 1
  %v138 = icmp slt i64 %v136, %v137
  %v139 = select i1 %v138, i64 %v136, i64 %v137
  %v140 = mul i64 %v139, %v32
  %v141 = getelementptr float, ptr %v36, i64 %v140
  %v142 = mul i64 %key_panel.5, 16
  %v143 = add i64 %kv_tile.4, %v142
  %v144 = add i64 %v143, 3
  %v145 = sub i64 %v3, 1
  %v146 = icmp slt i64 %v144, %v145
  %v147 = select i1 %v146, i64 %v144, i64 %v145
  %v148 = mul i64 %v147, %v32
  %v149 = getelementptr float, ptr %v36, i64 %v148
  %v150 = mul i64 %key_panel.5, 16
  %v151 = add i64 %kv_tile.4, %v150
  %v152 = add i64 %v151, 4
  %v153 = sub i64 %v3, 1
  %v154 = icmp slt i64 %v152, %v153
  %v155 = select i1 %v154, i64 %v152, i64 %v153
  %v156 = mul i64 %v155, %v32
  %v157 = getelementptr float, ptr %v36, i64 %v156
  %v158 = mul i64 %key_panel.5, 16
  %v159 = add i64 %kv_tile.4, %v158
  %v160 = add i64 %v159, 5
  %v161 = sub i64 %v3, 1
  %v162 = icmp slt i64 %v160, %v161
  %v163 = select i1 %v162, i64 %v160, i64 %v161
  %v164 = mul i64 %v163, %v32
  %v165 = getelementptr float, ptr %v36, i64 %v164
  %v166 = mul i64 %key_panel.5, 16
  %v167 = add i64 %kv_tile.4, %v166
  %v168 = add i64 %v167, 6
  %v169 = sub i64 %v3, 1
  %v170 = icmp slt i64 %v168, %v169
  %v171 = select i1 %v170, i64 %v168, i64 %v169
  %v172 = mul i64 %v171, %v32
  %v173 = getelementptr float, ptr %v36, i64 %v172
  %v174 = mul i64 %key_panel.5, 16
  %v175 = add i64 %kv_tile.4, %v174
  %v176 = add i64 %v175, 7
  %v177 = sub i64 %v3, 1
  %v178 = icmp slt i64 %v176, %v177
  %v179 = select i1 %v178, i64 %v176, i64 %v177
  %v180 = mul i64 %v179, %v32
  %v181 = getelementptr float, ptr %v36, i64 %v180
  br label %key_depth.6.head
key_depth.6.head:
  %key_depth.6 = phi i64 [ 0, %key_panel.5.body ], [ %v239, %key_depth.6.body ]
  %v182 = icmp slt i64 %key_depth.6, 64
  br i1 %v182, label %key_depth.6.body, label %key_depth.6.end
key_depth.6.body:
  %v183 = getelementptr float, ptr %v125, i64 %key_depth.6
  %v184 = load <4 x float>, ptr %v183, align 4
  %v185 = getelementptr float, ptr %v157, i64 %key_depth.6
  %v186 = load <4 x float>, ptr %v185, align 4
  %v187 = shufflevector <4 x float> %v184, <4 x float> %v186, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v188 = getelementptr float, ptr %v133, i64 %key_depth.6
  %v189 = load <4 x float>, ptr %v188, align 4
  %v190 = getelementptr float, ptr %v165, i64 %key_depth.6
  %v191 = load <4 x float>, ptr %v190, align 4
  %v192 = shufflevector <4 x float> %v189, <4 x float> %v191, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v193 = getelementptr float, ptr %v141, i64 %key_depth.6
  %v194 = load <4 x float>, ptr %v193, align 4
  %v195 = getelementptr float, ptr %v173, i64 %key_depth.6
  %v196 = load <4 x float>, ptr %v195, align 4
  %v197 = shufflevector <4 x float> %v194, <4 x float> %v196, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v198 = getelementptr float, ptr %v149, i64 %key_depth.6
  %v199 = load <4 x float>, ptr %v198, align 4
  %v200 = getelementptr float, ptr %v181, i64 %key_depth.6
  %v201 = load <4 x float>, ptr %v200, align 4
  %v202 = shufflevector <4 x float> %v199, <4 x float> %v201, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v203 = shufflevector <8 x float> %v187, <8 x float> %v192, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v204 = shufflevector <8 x float> %v197, <8 x float> %v202, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v205 = shufflevector <8 x float> %v187, <8 x float> %v192, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v206 = shufflevector <8 x float> %v197, <8 x float> %v202, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v207 = shufflevector <8 x float> %v203, <8 x float> %v204, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v208 = shufflevector <8 x float> %v203, <8 x float> %v204, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v209 = shufflevector <8 x float> %v205, <8 x float> %v206, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v210 = shufflevector <8 x float> %v205, <8 x float> %v206, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v211 = add i64 %key_depth.6, 0
  %v212 = mul i64 %key_panel.5, 64
  %v213 = add i64 %v212, %v211
  %v214 = getelementptr float, ptr %scratch, i64 6144
  %v215 = mul i64 %v213, 16
  %v216 = add i64 %v215, 0
  %v217 = getelementptr float, ptr %v214, i64 %v216
  store <8 x float> %v207, ptr %v217, align 4
  %v218 = add i64 %key_depth.6, 1
  %v219 = mul i64 %key_panel.5, 64
  %v220 = add i64 %v219, %v218
  %v221 = getelementptr float, ptr %scratch, i64 6144
  %v222 = mul i64 %v220, 16
  %v223 = add i64 %v222, 0
  %v224 = getelementptr float, ptr %v221, i64 %v223
  store <8 x float> %v208, ptr %v224, align 4
  %v225 = add i64 %key_depth.6, 2
  %v226 = mul i64 %key_panel.5, 64
  %v227 = add i64 %v226, %v225
  %v228 = getelementptr float, ptr %scratch, i64 6144
  %v229 = mul i64 %v227, 16
  %v230 = add i64 %v229, 0
  %v231 = getelementptr float, ptr %v228, i64 %v230
  store <8 x float> %v209, ptr %v231, align 4
  %v232 = add i64 %key_depth.6, 3
  %v233 = mul i64 %key_panel.5, 64
  %v234 = add i64 %v233, %v232
  %v235 = getelementptr float, ptr %scratch, i64 6144
  %v236 = mul i64 %v234, 16
  %v237 = add i64 %v236, 0
  %v238 = getelementptr float, ptr %v235, i64 %v237
  store <8 x float> %v210, ptr %v238, align 4
  %v239 = add i64 %key_depth.6, 4
  br label %key_depth.6.head
key_depth.6.end:
  %v240 = mul i64 %key_panel.5, 16
  %v241 = add i64 %kv_tile.4, %v240
  %v242 = add i64 %v241, 8
  %v243 = sub i64 %v3, 1
  %v244 = icmp slt i64 %v242, %v243
  %v245 = select i1 %v244, i64 %v242, i64 %v243
  %v246 = mul i64 %v245, %v32
  %v247 = getelementptr float, ptr %v36, i64 %v246
  %v248 = mul i64 %key_panel.5, 16
  %v249 = add i64 %kv_tile.4, %v248
  %v250 = add i64 %v249, 9
  %v251 = sub i64 %v3, 1
  %v252 = icmp slt i64 %v250, %v251
  %v253 = select i1 %v252, i64 %v250, i64 %v251
  %v254 = mul i64 %v253, %v32
  %v255 = getelementptr float, ptr %v36, i64 %v254
  %v256 = mul i64 %key_panel.5, 16
  %v257 = add i64 %kv_tile.4, %v256
  %v258 = add i64 %v257, 10
  %v259 = sub i64 %v3, 1
  %v260 = icmp slt i64 %v258, %v259
  %v261 = select i1 %v260, i64 %v258, i64 %v259
  %v262 = mul i64 %v261, %v32
  %v263 = getelementptr float, ptr %v36, i64 %v262
  %v264 = mul i64 %key_panel.5, 16
  %v265 = add i64 %kv_tile.4, %v264
  %v266 = add i64 %v265, 11
  %v267 = sub i64 %v3, 1
  %v268 = icmp slt i64 %v266, %v267
  %v269 = select i1 %v268, i64 %v266, i64 %v267
  %v270 = mul i64 %v269, %v32
  %v271 = getelementptr float, ptr %v36, i64 %v270
  %v272 = mul i64 %key_panel.5, 16
  %v273 = add i64 %kv_tile.4, %v272
  %v274 = add i64 %v273, 12
  %v275 = sub i64 %v3, 1
  %v276 = icmp slt i64 %v274, %v275
  %v277 = select i1 %v276, i64 %v274, i64 %v275
  %v278 = mul i64 %v277, %v32
  %v279 = getelementptr float, ptr %v36, i64 %v278
  %v280 = mul i64 %key_panel.5, 16
  %v281 = add i64 %kv_tile.4, %v280
  %v282 = add i64 %v281, 13
  %v283 = sub i64 %v3, 1
  %v284 = icmp slt i64 %v282, %v283
  %v285 = select i1 %v284, i64 %v282, i64 %v283
  %v286 = mul i64 %v285, %v32
  %v287 = getelementptr float, ptr %v36, i64 %v286
  %v288 = mul i64 %key_panel.5, 16
  %v289 = add i64 %kv_tile.4, %v288
  %v290 = add i64 %v289, 14
  %v291 = sub i64 %v3, 1
  %v292 = icmp slt i64 %v290, %v291
  %v293 = select i1 %v292, i64 %v290, i64 %v291
  %v294 = mul i64 %v293, %v32
  %v295 = getelementptr float, ptr %v36, i64 %v294
  %v296 = mul i64 %key_panel.5, 16
  %v297 = add i64 %kv_tile.4, %v296
  %v298 = add i64 %v297, 15
  %v299 = sub i64 %v3, 1
  %v300 = icmp slt i64 %v298, %v299
  %v301 = select i1 %v300, i64 %v298, i64 %v299
  %v302 = mul i64 %v301, %v32
  %v303 = getelementptr float, ptr %v36, i64 %v302
  br label %key_depth.7.head
key_depth.7.head:
  %key_depth.7 = phi i64 [ 0, %key_depth.6.end ], [ %v361, %key_depth.7.body ]
  %v304 = icmp slt i64 %key_depth.7, 64
  br i1 %v304, label %key_depth.7.body, label %key_depth.7.end
key_depth.7.body:
  %v305 = getelementptr float, ptr %v247, i64 %key_depth.7
  %v306 = load <4 x float>, ptr %v305, align 4
  %v307 = getelementptr float, ptr %v279, i64 %key_depth.7
  %v308 = load <4 x float>, ptr %v307, align 4
  %v309 = shufflevector <4 x float> %v306, <4 x float> %v308, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v310 = getelementptr float, ptr %v255, i64 %key_depth.7
  %v311 = load <4 x float>, ptr %v310, align 4
  %v312 = getelementptr float, ptr %v287, i64 %key_depth.7
  %v313 = load <4 x float>, ptr %v312, align 4
  %v314 = shufflevector <4 x float> %v311, <4 x float> %v313, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v315 = getelementptr float, ptr %v263, i64 %key_depth.7
  %v316 = load <4 x float>, ptr %v315, align 4
  %v317 = getelementptr float, ptr %v295, i64 %key_depth.7
  %v318 = load <4 x float>, ptr %v317, align 4
  %v319 = shufflevector <4 x float> %v316, <4 x float> %v318, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v320 = getelementptr float, ptr %v271, i64 %key_depth.7
  %v321 = load <4 x float>, ptr %v320, align 4
  %v322 = getelementptr float, ptr %v303, i64 %key_depth.7
  %v323 = load <4 x float>, ptr %v322, align 4
  %v324 = shufflevector <4 x float> %v321, <4 x float> %v323, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v325 = shufflevector <8 x float> %v309, <8 x float> %v314, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v326 = shufflevector <8 x float> %v319, <8 x float> %v324, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v327 = shufflevector <8 x float> %v309, <8 x float> %v314, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v328 = shufflevector <8 x float> %v319, <8 x float> %v324, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v329 = shufflevector <8 x float> %v325, <8 x float> %v326, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v330 = shufflevector <8 x float> %v325, <8 x float> %v326, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v331 = shufflevector <8 x float> %v327, <8 x float> %v328, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v332 = shufflevector <8 x float> %v327, <8 x float> %v328, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v333 = add i64 %key_depth.7, 0
  %v334 = mul i64 %key_panel.5, 64
  %v335 = add i64 %v334, %v333
  %v336 = getelementptr float, ptr %scratch, i64 6144
  %v337 = mul i64 %v335, 16
  %v338 = add i64 %v337, 8
  %v339 = getelementptr float, ptr %v336, i64 %v338
  store <8 x float> %v329, ptr %v339, align 4
  %v340 = add i64 %key_depth.7, 1
  %v341 = mul i64 %key_panel.5, 64
  %v342 = add i64 %v341, %v340
  %v343 = getelementptr float, ptr %scratch, i64 6144
  %v344 = mul i64 %v342, 16
  %v345 = add i64 %v344, 8
  %v346 = getelementptr float, ptr %v343, i64 %v345
  store <8 x float> %v330, ptr %v346, align 4
  %v347 = add i64 %key_depth.7, 2
  %v348 = mul i64 %key_panel.5, 64
  %v349 = add i64 %v348, %v347
  %v350 = getelementptr float, ptr %scratch, i64 6144
  %v351 = mul i64 %v349, 16
  %v352 = add i64 %v351, 8
  %v353 = getelementptr float, ptr %v350, i64 %v352
  store <8 x float> %v331, ptr %v353, align 4
  %v354 = add i64 %key_depth.7, 3
  %v355 = mul i64 %key_panel.5, 64
  %v356 = add i64 %v355, %v354
  %v357 = getelementptr float, ptr %scratch, i64 6144
  %v358 = mul i64 %v356, 16
  %v359 = add i64 %v358, 8
  %v360 = getelementptr float, ptr %v357, i64 %v359
  store <8 x float> %v332, ptr %v360, align 4
  %v361 = add i64 %key_depth.7, 4
  br label %key_depth.7.head
key_depth.7.end:
  %v362 = add i64 %key_panel.5, 1
  br label %key_panel.5.head
key_panel.5.end:
  ; score = query * keys
  %v363 = add i64 %v114, 15
  %v364 = sdiv i64 %v363, 16
  br label %score_panel.8.head
score_panel.8.head:
  %score_panel.8 = phi i64 [ 0, %key_panel.5.end ], [ %v455, %score_rows.9.end ]
  %v365 = icmp slt i64 %score_panel.8, %v364
  br i1 %v365, label %score_panel.8.body, label %score_panel.8.end
score_panel.8.body:
  br label %score_rows.9.head
score_rows.9.head:
  %score_rows.9 = phi i64 [ 0, %score_panel.8.body ], [ %v454, %score_depth.10.end ]
  %v366 = icmp slt i64 %score_rows.9, %v80
  br i1 %v366, label %score_rows.9.body, label %score_rows.9.end
score_rows.9.body:
  %v367 = mul i64 %score_rows.9, 6
  %v368 = mul i64 %v367, 64
  %v369 = add i64 %v368, 0
  %v370 = getelementptr float, ptr %scratch, i64 %v369
  %v371 = mul i64 %score_panel.8, 64
  %v372 = getelementptr float, ptr %scratch, i64 6144
  %v373 = mul i64 %v371, 16
  %v374 = add i64 %v373, 0
  %v375 = getelementptr float, ptr %v372, i64 %v374
  br label %score_depth.10.head
score_depth.10.head:
  %score_depth.10 = phi i64 [ 0, %score_rows.9.body ], [ %v437, %score_depth.10.body ]
  %v376 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v400, %score_depth.10.body ]
  %v377 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v401, %score_depth.10.body ]
  %v378 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v407, %score_depth.10.body ]
  %v379 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v408, %score_depth.10.body ]
  %v380 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v414, %score_depth.10.body ]
  %v381 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v415, %score_depth.10.body ]
  %v382 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v421, %score_depth.10.body ]
  %v383 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v422, %score_depth.10.body ]
  %v384 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v428, %score_depth.10.body ]
  %v385 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v429, %score_depth.10.body ]
  %v386 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v435, %score_depth.10.body ]
  %v387 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v436, %score_depth.10.body ]
  %v388 = icmp slt i64 %score_depth.10, 64
  br i1 %v388, label %score_depth.10.body, label %score_depth.10.end
score_depth.10.body:
  %v389 = mul i64 %score_depth.10, 16
  %v390 = getelementptr float, ptr %v375, i64 %v389
  %v391 = load <8 x float>, ptr %v390, align 32
  %v392 = mul i64 %score_depth.10, 16
  %v393 = getelementptr float, ptr %v375, i64 %v392
  %v394 = getelementptr float, ptr %v393, i64 8
  %v395 = load <8 x float>, ptr %v394, align 32
  %v396 = getelementptr float, ptr %v370, i64 %score_depth.10
  %v397 = load float, ptr %v396, align 4
  %v398 = insertelement <8 x float> poison, float %v397, i64 0
  %v399 = shufflevector <8 x float> %v398, <8 x float> poison, <8 x i32> zeroinitializer
  %v400 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v399, <8 x float> %v391, <8 x float> %v376)
  %v401 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v399, <8 x float> %v395, <8 x float> %v377)
  %v402 = getelementptr float, ptr %v370, i64 %score_depth.10
  %v403 = getelementptr float, ptr %v402, i64 64
  %v404 = load float, ptr %v403, align 4
  %v405 = insertelement <8 x float> poison, float %v404, i64 0
  %v406 = shufflevector <8 x float> %v405, <8 x float> poison, <8 x i32> zeroinitializer
  %v407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v406, <8 x float> %v391, <8 x float> %v378)
  %v408 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v406, <8 x float> %v395, <8 x float> %v379)
  %v409 = getelementptr float, ptr %v370, i64 %score_depth.10
  %v410 = getelementptr float, ptr %v409, i64 128
  %v411 = load float, ptr %v410, align 4
  %v412 = insertelement <8 x float> poison, float %v411, i64 0
  %v413 = shufflevector <8 x float> %v412, <8 x float> poison, <8 x i32> zeroinitializer
  %v414 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v413, <8 x float> %v391, <8 x float> %v380)
  %v415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v413, <8 x float> %v395, <8 x float> %v381)
  %v416 = getelementptr float, ptr %v370, i64 %score_depth.10
  %v417 = getelementptr float, ptr %v416, i64 192
  %v418 = load float, ptr %v417, align 4
  %v419 = insertelement <8 x float> poison, float %v418, i64 0
  %v420 = shufflevector <8 x float> %v419, <8 x float> poison, <8 x i32> zeroinitializer
  %v421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v420, <8 x float> %v391, <8 x float> %v382)
  %v422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v420, <8 x float> %v395, <8 x float> %v383)
  %v423 = getelementptr float, ptr %v370, i64 %score_depth.10
  %v424 = getelementptr float, ptr %v423, i64 256
  %v425 = load float, ptr %v424, align 4
  %v426 = insertelement <8 x float> poison, float %v425, i64 0
  %v427 = shufflevector <8 x float> %v426, <8 x float> poison, <8 x i32> zeroinitializer
  %v428 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v427, <8 x float> %v391, <8 x float> %v384)
  %v429 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v427, <8 x float> %v395, <8 x float> %v385)
  %v430 = getelementptr float, ptr %v370, i64 %score_depth.10
  %v431 = getelementptr float, ptr %v430, i64 320
  %v432 = load float, ptr %v431, align 4
  %v433 = insertelement <8 x float> poison, float %v432, i64 0
  %v434 = shufflevector <8 x float> %v433, <8 x float> poison, <8 x i32> zeroinitializer
  %v435 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v434, <8 x float> %v391, <8 x float> %v386)
  %v436 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v434, <8 x float> %v395, <8 x float> %v387)
  %v437 = add i64 %score_depth.10, 1
  br label %score_depth.10.head
score_depth.10.end:
  %v438 = mul i64 %score_panel.8, 16
  %v439 = getelementptr float, ptr %scratch, i64 8192
  %v440 = mul i64 %v367, 32
  %v441 = add i64 %v440, %v438
  %v442 = getelementptr float, ptr %v439, i64 %v441
  store <8 x float> %v376, ptr %v442, align 4
  %v443 = getelementptr float, ptr %v442, i64 8
  store <8 x float> %v377, ptr %v443, align 4
  %v444 = getelementptr float, ptr %v442, i64 32
  store <8 x float> %v378, ptr %v444, align 4
  %v445 = getelementptr float, ptr %v442, i64 40
  store <8 x float> %v379, ptr %v445, align 4
  %v446 = getelementptr float, ptr %v442, i64 64
  store <8 x float> %v380, ptr %v446, align 4
  %v447 = getelementptr float, ptr %v442, i64 72
  store <8 x float> %v381, ptr %v447, align 4
  %v448 = getelementptr float, ptr %v442, i64 96
  store <8 x float> %v382, ptr %v448, align 4
  %v449 = getelementptr float, ptr %v442, i64 104
  store <8 x float> %v383, ptr %v449, align 4
  %v450 = getelementptr float, ptr %v442, i64 128
  store <8 x float> %v384, ptr %v450, align 4
  %v451 = getelementptr float, ptr %v442, i64 136
  store <8 x float> %v385, ptr %v451, align 4
  %v452 = getelementptr float, ptr %v442, i64 160
  store <8 x float> %v386, ptr %v452, align 4
  %v453 = getelementptr float, ptr %v442, i64 168
  store <8 x float> %v387, ptr %v453, align 4
  %v454 = add i64 %score_rows.9, 1
  br label %score_rows.9.head
score_rows.9.end:
  %v455 = add i64 %score_panel.8, 1
  br label %score_panel.8.head
score_panel.8.end:
  %v456 = add i64 %kv_tile.4, 32
  %v457 = icmp sle i64 %v456, %v3
  br i1 %v457, label %bound.11.then, label %bound.11.else
bound.11.then:
  ; weights of a full tile
  %v458 = mul i64 %v80, 6
  br label %weight_row.12.head
weight_row.12.head:
  %weight_row.12 = phi i64 [ 0, %bound.11.then ], [ %v587, %weight_row.12.body ]
  %v459 = icmp slt i64 %weight_row.12, %v458
  br i1 %v459, label %weight_row.12.body, label %weight_row.12.end
weight_row.12.body:
  %v460 = getelementptr float, ptr %scratch, i64 8192
  %v461 = mul i64 %weight_row.12, 32
  %v462 = add i64 %v461, 0
  %v463 = getelementptr float, ptr %v460, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 4
  %v465 = getelementptr float, ptr %v463, i64 8
  %v466 = load <8 x float>, ptr %v465, align 4
  %v467 = getelementptr float, ptr %v463, i64 16
  %v468 = load <8 x float>, ptr %v467, align 4
  %v469 = getelementptr float, ptr %v463, i64 24
  %v470 = load <8 x float>, ptr %v469, align 4
  %v471 = getelementptr float, ptr %scratch, i64 17408
  %v472 = getelementptr float, ptr %v471, i64 %weight_row.12
  %v473 = load float, ptr %v472, align 4
  %v474 = fcmp ogt <8 x float> %v464, %v466
  %v475 = select <8 x i1> %v474, <8 x float> %v464, <8 x float> %v466
  %v476 = fcmp ogt <8 x float> %v468, %v470
  %v477 = select <8 x i1> %v476, <8 x float> %v468, <8 x float> %v470
  %v478 = fcmp ogt <8 x float> %v475, %v477
  %v479 = select <8 x i1> %v478, <8 x float> %v475, <8 x float> %v477
  %v480 = shufflevector <8 x float> %v479, <8 x float> %v479, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v481 = shufflevector <8 x float> %v479, <8 x float> %v479, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v482 = fcmp ogt <4 x float> %v481, %v480
  %v483 = select <4 x i1> %v482, <4 x float> %v481, <4 x float> %v480
  %v484 = shufflevector <4 x float> %v483, <4 x float> %v483, <2 x i32> <i32 2, i32 3>
  %v485 = shufflevector <4 x float> %v483, <4 x float> %v483, <2 x i32> <i32 0, i32 1>
  %v486 = fcmp ogt <2 x float> %v485, %v484
  %v487 = select <2 x i1> %v486, <2 x float> %v485, <2 x float> %v484
  %v488 = shufflevector <2 x float> %v487, <2 x float> %v487, <1 x i32> <i32 1>
  %v489 = shufflevector <2 x float> %v487, <2 x float> %v487, <1 x i32> <i32 0>
  %v490 = fcmp ogt <1 x float> %v489, %v488
  %v491 = select <1 x i1> %v490, <1 x float> %v489, <1 x float> %v488
  %v492 = extractelement <1 x float> %v491, i64 0
  %v493 = fcmp ogt float %v492, %v473
  %v494 = select i1 %v493, float %v492, float %v473
  %v495 = getelementptr float, ptr %scratch, i64 17504
  %v496 = getelementptr float, ptr %v495, i64 %weight_row.12
  store float %v494, ptr %v496, align 4
  %v497 = fcmp oeq float %v494, 0xFFF0000000000000
  %v498 = select i1 %v497, float 0x0000000000000000, float %v494
  %v499 = insertelement <8 x float> poison, float %v498, i64 0
  %v500 = shufflevector <8 x float> %v499, <8 x float> poison, <8 x i32> zeroinitializer
  %v501 = fsub <8 x float> %v464, %v500
  %v502 = fadd <8 x float> %v501, splat (float 0x4168000000000000)
  %v503 = fsub <8 x float> %v502, splat (float 0x4168000000000000)
  %v504 = fsub <8 x float> %v501, %v503
  %v505 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v504, <8 x float> splat (float 0x3F55F456A0000000))
  %v506 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v505, <8 x float> %v504, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v507 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v506, <8 x float> %v504, <8 x float> splat (float 0x3FAC6AED40000000))
  %v508 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v507, <8 x float> %v504, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v509 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v508, <8 x float> %v504, <8 x float> splat (float 0x3FE62E4300000000))
  %v510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v509, <8 x float> %v504, <8 x float> splat (float 0x3FF0000000000000))
  %v511 = bitcast <8 x float> %v502 to <8 x i32>
  %v512 = shl <8 x i32> %v511, splat (i32 23)
  %v513 = add <8 x i32> %v512, splat (i32 1065353216)
  %v514 = bitcast <8 x i32> %v513 to <8 x float>
  %v515 = fmul <8 x float> %v510, %v514
  %v516 = fcmp olt <8 x float> %v501, splat (float 0xC05F800000000000)
  %v517 = select <8 x i1> %v516, <8 x float> splat (float 0x0000000000000000), <8 x float> %v515
  store <8 x float> %v517, ptr %v463, align 4
  %v518 = fsub <8 x float> %v466, %v500
  %v519 = fadd <8 x float> %v518, splat (float 0x4168000000000000)
  %v520 = fsub <8 x float> %v519, splat (float 0x4168000000000000)
  %v521 = fsub <8 x float> %v518, %v520
  %v522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v521, <8 x float> splat (float 0x3F55F456A0000000))
  %v523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v522, <8 x float> %v521, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v523, <8 x float> %v521, <8 x float> splat (float 0x3FAC6AED40000000))
  %v525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v524, <8 x float> %v521, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v525, <8 x float> %v521, <8 x float> splat (float 0x3FE62E4300000000))
  %v527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v526, <8 x float> %v521, <8 x float> splat (float 0x3FF0000000000000))
  %v528 = bitcast <8 x float> %v519 to <8 x i32>
  %v529 = shl <8 x i32> %v528, splat (i32 23)
  %v530 = add <8 x i32> %v529, splat (i32 1065353216)
  %v531 = bitcast <8 x i32> %v530 to <8 x float>
  %v532 = fmul <8 x float> %v527, %v531
  %v533 = fcmp olt <8 x float> %v518, splat (float 0xC05F800000000000)
  %v534 = select <8 x i1> %v533, <8 x float> splat (float 0x0000000000000000), <8 x float> %v532
  %v535 = getelementptr float, ptr %v463, i64 8
  store <8 x float> %v534, ptr %v535, align 4
  %v536 = fsub <8 x float> %v468, %v500
  %v537 = fadd <8 x float> %v536, splat (float 0x4168000000000000)
  %v538 = fsub <8 x float> %v537, splat (float 0x4168000000000000)
  %v539 = fsub <8 x float> %v536, %v538
  %v540 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v539, <8 x float> splat (float 0x3F55F456A0000000))
  %v541 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v540, <8 x float> %v539, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v542 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v541, <8 x float> %v539, <8 x float> splat (float 0x3FAC6AED40000000))
  %v543 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v542, <8 x float> %v539, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v544 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v543, <8 x float> %v539, <8 x float> splat (float 0x3FE62E4300000000))
  %v545 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v544, <8 x float> %v539, <8 x float> splat (float 0x3FF0000000000000))
  %v546 = bitcast <8 x float> %v537 to <8 x i32>
  %v547 = shl <8 x i32> %v546, splat (i32 23)
  %v548 = add <8 x i32> %v547, splat (i32 1065353216)
  %v549 = bitcast <8 x i32> %v548 to <8 x float>
  %v550 = fmul <8 x float> %v545, %v549
  %v551 = fcmp olt <8 x float> %v536, splat (float 0xC05F800000000000)
  %v552 = select <8 x i1> %v551, <8 x float> splat (float 0x0000000000000000), <8 x float> %v550
  %v553 = getelementptr float, ptr %v463, i64 16
  store <8 x float> %v552, ptr %v553, align 4
  %v554 = fsub <8 x float> %v470, %v500
  %v555 = fadd <8 x float> %v554, splat (float 0x4168000000000000)
  %v556 = fsub <8 x float> %v555, splat (float 0x4168000000000000)
  %v557 = fsub <8 x float> %v554, %v556
  %v558 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v557, <8 x float> splat (float 0x3F55F456A0000000))
  %v559 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v558, <8 x float> %v557, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v560 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v559, <8 x float> %v557, <8 x float> splat (float 0x3FAC6AED40000000))
  %v561 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v560, <8 x float> %v557, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v562 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v561, <8 x float> %v557, <8 x float> splat (float 0x3FE62E4300000000))
  %v563 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v562, <8 x float> %v557, <8 x float> splat (float 0x3FF0000000000000))
  %v564 = bitcast <8 x float> %v555 to <8 x i32>
  %v565 = shl <8 x i32> %v564, splat (i32 23)
  %v566 = add <8 x i32> %v565, splat (i32 1065353216)
  %v567 = bitcast <8 x i32> %v566 to <8 x float>
  %v568 = fmul <8 x float> %v563, %v567
  %v569 = fcmp olt <8 x float> %v554, splat (float 0xC05F800000000000)
  %v570 = select <8 x i1> %v569, <8 x float> splat (float 0x0000000000000000), <8 x float> %v568
  %v571 = getelementptr float, ptr %v463, i64 24
  store <8 x float> %v570, ptr %v571, align 4
  %v572 = getelementptr float, ptr %scratch, i64 17696
  %v573 = getelementptr float, ptr %v572, i64 %weight_row.12
  %v574 = fadd <8 x float> %v517, %v534
  %v575 = fadd <8 x float> %v552, %v570
  %v576 = fadd <8 x float> %v574, %v575
  %v577 = shufflevector <8 x float> %v576, <8 x float> %v576, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v578 = shufflevector <8 x float> %v576, <8 x float> %v576, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v579 = fadd <4 x float> %v578, %v577
  %v580 = shufflevector <4 x float> %v579, <4 x float> %v579, <2 x i32> <i32 2, i32 3>
  %v581 = shufflevector <4 x float> %v579, <4 x float> %v579, <2 x i32> <i32 0, i32 1>
  %v582 = fadd <2 x float> %v581, %v580
  %v583 = shufflevector <2 x float> %v582, <2 x float> %v582, <1 x i32> <i32 1>
  %v584 = shufflevector <2 x float> %v582, <2 x float> %v582, <1 x i32> <i32 0>
  %v585 = fadd <1 x float> %v584, %v583
  %v586 = extractelement <1 x float> %v585, i64 0
  store float %v586, ptr %v573, align 4
  %v587 = add i64 %weight_row.12, 1
  br label %weight_row.12.head
weight_row.12.end:
  br label %bound.11.end
bound.11.else:
  ; weights of a tile that a bound cuts
  %v588 = mul i64 %v80, 6
  br label %weight_row.13.head
weight_row.13.head:
  %weight_row.13 = phi i64 [ 0, %bound.11.else ], [ %v737, %weight_row.13.body ]
  %v589 = icmp slt i64 %weight_row.13, %v588
  br i1 %v589, label %weight_row.13.body, label %weight_row.13.end
weight_row.13.body:
  %v590 = getelementptr float, ptr %scratch, i64 8192
  %v591 = mul i64 %weight_row.13, 32
  %v592 = add i64 %v591, 0
  %v593 = getelementptr float, ptr %v590, i64 %v592
  %v594 = sub i64 %v3, %kv_tile.4
  %v595 = icmp slt i64 %v594, 32
  %v596 = select i1 %v595, i64 %v594, i64 32
  %v597 = icmp sgt i64 %v596, 0
  %v598 = select i1 %v597, i64 %v596, i64 0
  %v599 = trunc i64 %v598 to i32
  %v600 = insertelement <8 x i32> poison, i32 %v599, i64 0
  %v601 = shufflevector <8 x i32> %v600, <8 x i32> poison, <8 x i32> zeroinitializer
  %v602 = load <8 x float>, ptr %v593, align 4
  %v603 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v604 = icmp slt <8 x i32> %v603, %v601
  %v605 = select <8 x i1> %v604, <8 x float> %v602, <8 x float> splat (float 0xFFF0000000000000)
  %v606 = getelementptr float, ptr %v593, i64 8
  %v607 = load <8 x float>, ptr %v606, align 4
  %v608 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v609 = icmp slt <8 x i32> %v608, %v601
  %v610 = select <8 x i1> %v609, <8 x float> %v607, <8 x float> splat (float 0xFFF0000000000000)
  %v611 = getelementptr float, ptr %v593, i64 16
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v614 = icmp slt <8 x i32> %v613, %v601
  %v615 = select <8 x i1> %v614, <8 x float> %v612, <8 x float> splat (float 0xFFF0000000000000)
  %v616 = getelementptr float, ptr %v593, i64 24
  %v617 = load <8 x float>, ptr %v616, align 4
  %v618 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v619 = icmp slt <8 x i32> %v618, %v601
  %v620 = select <8 x i1> %v619, <8 x float> %v617, <8 x float> splat (float 0xFFF0000000000000)
  %v621 = getelementptr float, ptr %scratch, i64 17408
  %v622 = getelementptr float, ptr %v621, i64 %weight_row.13
  %v623 = load float, ptr %v622, align 4
  %v624 = fcmp ogt <8 x float> %v605, %v610
  %v625 = select <8 x i1> %v624, <8 x float> %v605, <8 x float> %v610
  %v626 = fcmp ogt <8 x float> %v615, %v620
  %v627 = select <8 x i1> %v626, <8 x float> %v615, <8 x float> %v620
  %v628 = fcmp ogt <8 x float> %v625, %v627
  %v629 = select <8 x i1> %v628, <8 x float> %v625, <8 x float> %v627
  %v630 = shufflevector <8 x float> %v629, <8 x float> %v629, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v631 = shufflevector <8 x float> %v629, <8 x float> %v629, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v632 = fcmp ogt <4 x float> %v631, %v630
  %v633 = select <4 x i1> %v632, <4 x float> %v631, <4 x float> %v630
  %v634 = shufflevector <4 x float> %v633, <4 x float> %v633, <2 x i32> <i32 2, i32 3>
  %v635 = shufflevector <4 x float> %v633, <4 x float> %v633, <2 x i32> <i32 0, i32 1>
  %v636 = fcmp ogt <2 x float> %v635, %v634
  %v637 = select <2 x i1> %v636, <2 x float> %v635, <2 x float> %v634
  %v638 = shufflevector <2 x float> %v637, <2 x float> %v637, <1 x i32> <i32 1>
  %v639 = shufflevector <2 x float> %v637, <2 x float> %v637, <1 x i32> <i32 0>
  %v640 = fcmp ogt <1 x float> %v639, %v638
  %v641 = select <1 x i1> %v640, <1 x float> %v639, <1 x float> %v638
  %v642 = extractelement <1 x float> %v641, i64 0
  %v643 = fcmp ogt float %v642, %v623
  %v644 = select i1 %v643, float %v642, float %v623
  %v645 = getelementptr float, ptr %scratch, i64 17504
  %v646 = getelementptr float, ptr %v645, i64 %weight_row.13
  store float %v644, ptr %v646, align 4
  %v647 = fcmp oeq float %v644, 0xFFF0000000000000
  %v648 = select i1 %v647, float 0x0000000000000000, float %v644
  %v649 = insertelement <8 x float> poison, float %v648, i64 0
  %v650 = shufflevector <8 x float> %v649, <8 x float> poison, <8 x i32> zeroinitializer
  %v651 = fsub <8 x float> %v605, %v650
  %v652 = fadd <8 x float> %v651, splat (float 0x4168000000000000)
  %v653 = fsub <8 x float> %v652, splat (float 0x4168000000000000)
  %v654 = fsub <8 x float> %v651, %v653
  %v655 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v654, <8 x float> splat (float 0x3F55F456A0000000))
  %v656 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v655, <8 x float> %v654, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v657 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v656, <8 x float> %v654, <8 x float> splat (float 0x3FAC6AED40000000))
  %v658 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v657, <8 x float> %v654, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v659 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v658, <8 x float> %v654, <8 x float> splat (float 0x3FE62E4300000000))
  %v660 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v659, <8 x float> %v654, <8 x float> splat (float 0x3FF0000000000000))
  %v661 = bitcast <8 x float> %v652 to <8 x i32>
  %v662 = shl <8 x i32> %v661, splat (i32 23)
  %v663 = add <8 x i32> %v662, splat (i32 1065353216)
  %v664 = bitcast <8 x i32> %v663 to <8 x float>
  %v665 = fmul <8 x float> %v660, %v664
  %v666 = fcmp olt <8 x float> %v651, splat (float 0xC05F800000000000)
  %v667 = select <8 x i1> %v666, <8 x float> splat (float 0x0000000000000000), <8 x float> %v665
  store <8 x float> %v667, ptr %v593, align 4
  %v668 = fsub <8 x float> %v610, %v650
  %v669 = fadd <8 x float> %v668, splat (float 0x4168000000000000)
  %v670 = fsub <8 x float> %v669, splat (float 0x4168000000000000)
  %v671 = fsub <8 x float> %v668, %v670
  %v672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v671, <8 x float> splat (float 0x3F55F456A0000000))
  %v673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v672, <8 x float> %v671, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v673, <8 x float> %v671, <8 x float> splat (float 0x3FAC6AED40000000))
  %v675 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v674, <8 x float> %v671, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v676 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v675, <8 x float> %v671, <8 x float> splat (float 0x3FE62E4300000000))
  %v677 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v676, <8 x float> %v671, <8 x float> splat (float 0x3FF0000000000000))
  %v678 = bitcast <8 x float> %v669 to <8 x i32>
  %v679 = shl <8 x i32> %v678, splat (i32 23)
  %v680 = add <8 x i32> %v679, splat (i32 1065353216)
  %v681 = bitcast <8 x i32> %v680 to <8 x float>
  %v682 = fmul <8 x float> %v677, %v681
  %v683 = fcmp olt <8 x float> %v668, splat (float 0xC05F800000000000)
  %v684 = select <8 x i1> %v683, <8 x float> splat (float 0x0000000000000000), <8 x float> %v682
  %v685 = getelementptr float, ptr %v593, i64 8
  store <8 x float> %v684, ptr %v685, align 4
  %v686 = fsub <8 x float> %v615, %v650
  %v687 = fadd <8 x float> %v686, splat (float 0x4168000000000000)
  %v688 = fsub <8 x float> %v687, splat (float 0x4168000000000000)
  %v689 = fsub <8 x float> %v686, %v688
  %v690 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v689, <8 x float> splat (float 0x3F55F456A0000000))
  %v691 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v690, <8 x float> %v689, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v692 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v691, <8 x float> %v689, <8 x float> splat (float 0x3FAC6AED40000000))
  %v693 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v692, <8 x float> %v689, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v694 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v693, <8 x float> %v689, <8 x float> splat (float 0x3FE62E4300000000))
  %v695 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v694, <8 x float> %v689, <8 x float> splat (float 0x3FF0000000000000))
  %v696 = bitcast <8 x float> %v687 to <8 x i32>
  %v697 = shl <8 x i32> %v696, splat (i32 23)
  %v698 = add <8 x i32> %v697, splat (i32 1065353216)
  %v699 = bitcast <8 x i32> %v698 to <8 x float>
  %v700 = fmul <8 x float> %v695, %v699
  %v701 = fcmp olt <8 x float> %v686, splat (float 0xC05F800000000000)
  %v702 = select <8 x i1> %v701, <8 x float> splat (float 0x0000000000000000), <8 x float> %v700
  %v703 = getelementptr float, ptr %v593, i64 16
  store <8 x float> %v702, ptr %v703, align 4
  %v704 = fsub <8 x float> %v620, %v650
  %v705 = fadd <8 x float> %v704, splat (float 0x4168000000000000)
  %v706 = fsub <8 x float> %v705, splat (float 0x4168000000000000)
  %v707 = fsub <8 x float> %v704, %v706
  %v708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v707, <8 x float> splat (float 0x3F55F456A0000000))
  %v709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v708, <8 x float> %v707, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v710 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v709, <8 x float> %v707, <8 x float> splat (float 0x3FAC6AED40000000))
  %v711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v710, <8 x float> %v707, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v711, <8 x float> %v707, <8 x float> splat (float 0x3FE62E4300000000))
  %v713 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v712, <8 x float> %v707, <8 x float> splat (float 0x3FF0000000000000))
  %v714 = bitcast <8 x float> %v705 to <8 x i32>
  %v715 = shl <8 x i32> %v714, splat (i32 23)
  %v716 = add <8 x i32> %v715, splat (i32 1065353216)
  %v717 = bitcast <8 x i32> %v716 to <8 x float>
  %v718 = fmul <8 x float> %v713, %v717
  %v719 = fcmp olt <8 x float> %v704, splat (float 0xC05F800000000000)
  %v720 = select <8 x i1> %v719, <8 x float> splat (float 0x0000000000000000), <8 x float> %v718
  %v721 = getelementptr float, ptr %v593, i64 24
  store <8 x float> %v720, ptr %v721, align 4
  %v722 = getelementptr float, ptr %scratch, i64 17696
  %v723 = getelementptr float, ptr %v722, i64 %weight_row.13
  %v724 = fadd <8 x float> %v667, %v684
  %v725 = fadd <8 x float> %v702, %v720
  %v726 = fadd <8 x float> %v724, %v725
  %v727 = shufflevector <8 x float> %v726, <8 x float> %v726, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v728 = shufflevector <8 x float> %v726, <8 x float> %v726, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v729 = fadd <4 x float> %v728, %v727
  %v730 = shufflevector <4 x float> %v729, <4 x float> %v729, <2 x i32> <i32 2, i32 3>
  %v731 = shufflevector <4 x float> %v729, <4 x float> %v729, <2 x i32> <i32 0, i32 1>
  %v732 = fadd <2 x float> %v731, %v730
  %v733 = shufflevector <2 x float> %v732, <2 x float> %v732, <1 x i32> <i32 1>
  %v734 = shufflevector <2 x float> %v732, <2 x float> %v732, <1 x i32> <i32 0>
  %v735 = fadd <1 x float> %v734, %v733
  %v736 = extractelement <1 x float> %v735, i64 0
  store float %v736, ptr %v723, align 4
  %v737 = add i64 %weight_row.13, 1
  br label %weight_row.13.head
weight_row.13.end:
  br label %bound.11.end
bound.11.end:
  ; correction = exp2(old maximum - new maximum); sum = sum * correction + tile sum
  br label %state.14.head
state.14.head:
  %state.14 = phi i64 [ 0, %bound.11.end ], [ %v777, %state.14.body ]
  %v738 = icmp slt i64 %state.14, 96
  br i1 %v738, label %state.14.body, label %state.14.end
state.14.body:
  %v739 = getelementptr float, ptr %scratch, i64 17504
  %v740 = getelementptr float, ptr %v739, i64 %state.14
  %v741 = load <8 x float>, ptr %v740, align 4
  %v742 = getelementptr float, ptr %scratch, i64 17408
  %v743 = getelementptr float, ptr %v742, i64 %state.14
  %v744 = load <8 x float>, ptr %v743, align 4
  %v745 = fcmp oeq <8 x float> %v741, splat (float 0xFFF0000000000000)
  %v746 = select <8 x i1> %v745, <8 x float> splat (float 0x0000000000000000), <8 x float> %v741
  %v747 = fsub <8 x float> %v744, %v746
  %v748 = fadd <8 x float> %v747, splat (float 0x4168000000000000)
  %v749 = fsub <8 x float> %v748, splat (float 0x4168000000000000)
  %v750 = fsub <8 x float> %v747, %v749
  %v751 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v750, <8 x float> splat (float 0x3F55F456A0000000))
  %v752 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v751, <8 x float> %v750, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v753 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v752, <8 x float> %v750, <8 x float> splat (float 0x3FAC6AED40000000))
  %v754 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v753, <8 x float> %v750, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v755 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v754, <8 x float> %v750, <8 x float> splat (float 0x3FE62E4300000000))
  %v756 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v755, <8 x float> %v750, <8 x float> splat (float 0x3FF0000000000000))
  %v757 = bitcast <8 x float> %v748 to <8 x i32>
  %v758 = shl <8 x i32> %v757, splat (i32 23)
  %v759 = add <8 x i32> %v758, splat (i32 1065353216)
  %v760 = bitcast <8 x i32> %v759 to <8 x float>
  %v761 = fmul <8 x float> %v756, %v760
  %v762 = fcmp olt <8 x float> %v747, splat (float 0xC05F800000000000)
  %v763 = select <8 x i1> %v762, <8 x float> splat (float 0x0000000000000000), <8 x float> %v761
  %v764 = getelementptr float, ptr %scratch, i64 17600
  %v765 = getelementptr float, ptr %v764, i64 %state.14
  %v766 = load <8 x float>, ptr %v765, align 4
  %v767 = getelementptr float, ptr %scratch, i64 17696
  %v768 = getelementptr float, ptr %v767, i64 %state.14
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = getelementptr float, ptr %scratch, i64 17600
  %v771 = getelementptr float, ptr %v770, i64 %state.14
  %v772 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v766, <8 x float> %v763, <8 x float> %v769)
  store <8 x float> %v772, ptr %v771, align 4
  %v773 = getelementptr float, ptr %scratch, i64 17792
  %v774 = getelementptr float, ptr %v773, i64 %state.14
  store <8 x float> %v763, ptr %v774, align 4
  %v775 = getelementptr float, ptr %scratch, i64 17408
  %v776 = getelementptr float, ptr %v775, i64 %state.14
  store <8 x float> %v741, ptr %v776, align 4
  %v777 = add i64 %state.14, 8
  br label %state.14.head
state.14.end:
  ; out = out * correction + weights * values
  br label %out_columns.15.head
out_columns.15.head:
  %out_columns.15 = phi i64 [ 0, %state.14.end ], [ %v937, %out_rows.16.end ]
  %v778 = icmp slt i64 %out_columns.15, 64
  br i1 %v778, label %out_columns.15.body, label %out_columns.15.end
out_columns.15.body:
  %v779 = mul i64 %kv_tile.4, %v44
  %v780 = add i64 %v779, %out_columns.15
  %v781 = getelementptr float, ptr %v48, i64 %v780
  br label %out_rows.16.head
out_rows.16.head:
  %out_rows.16 = phi i64 [ 0, %out_columns.15.body ], [ %v936, %out_keys.17.end ]
  %v782 = icmp slt i64 %out_rows.16, %v80
  br i1 %v782, label %out_rows.16.body, label %out_rows.16.end
out_rows.16.body:
  %v783 = mul i64 %out_rows.16, 6
  %v784 = getelementptr float, ptr %scratch, i64 8192
  %v785 = mul i64 %v783, 32
  %v786 = add i64 %v785, 0
  %v787 = getelementptr float, ptr %v784, i64 %v786
  %v788 = getelementptr float, ptr %scratch, i64 11264
  %v789 = mul i64 %v783, 64
  %v790 = add i64 %v789, %out_columns.15
  %v791 = getelementptr float, ptr %v788, i64 %v790
  %v792 = add i64 %v783, 0
  %v793 = getelementptr float, ptr %scratch, i64 17792
  %v794 = getelementptr float, ptr %v793, i64 %v792
  %v795 = load float, ptr %v794, align 4
  %v796 = insertelement <8 x float> poison, float %v795, i64 0
  %v797 = shufflevector <8 x float> %v796, <8 x float> poison, <8 x i32> zeroinitializer
  %v798 = load <8 x float>, ptr %v791, align 4
  %v799 = fmul <8 x float> %v798, %v797
  %v800 = getelementptr float, ptr %v791, i64 8
  %v801 = load <8 x float>, ptr %v800, align 4
  %v802 = fmul <8 x float> %v801, %v797
  %v803 = add i64 %v783, 1
  %v804 = getelementptr float, ptr %scratch, i64 17792
  %v805 = getelementptr float, ptr %v804, i64 %v803
  %v806 = load float, ptr %v805, align 4
  %v807 = insertelement <8 x float> poison, float %v806, i64 0
  %v808 = shufflevector <8 x float> %v807, <8 x float> poison, <8 x i32> zeroinitializer
  %v809 = getelementptr float, ptr %v791, i64 64
  %v810 = load <8 x float>, ptr %v809, align 4
  %v811 = fmul <8 x float> %v810, %v808
  %v812 = getelementptr float, ptr %v791, i64 72
  %v813 = load <8 x float>, ptr %v812, align 4
  %v814 = fmul <8 x float> %v813, %v808
  %v815 = add i64 %v783, 2
  %v816 = getelementptr float, ptr %scratch, i64 17792
  %v817 = getelementptr float, ptr %v816, i64 %v815
  %v818 = load float, ptr %v817, align 4
  %v819 = insertelement <8 x float> poison, float %v818, i64 0
  %v820 = shufflevector <8 x float> %v819, <8 x float> poison, <8 x i32> zeroinitializer
  %v821 = getelementptr float, ptr %v791, i64 128
  %v822 = load <8 x float>, ptr %v821, align 4
  %v823 = fmul <8 x float> %v822, %v820
  %v824 = getelementptr float, ptr %v791, i64 136
  %v825 = load <8 x float>, ptr %v824, align 4
  %v826 = fmul <8 x float> %v825, %v820
  %v827 = add i64 %v783, 3
  %v828 = getelementptr float, ptr %scratch, i64 17792
  %v829 = getelementptr float, ptr %v828, i64 %v827
  %v830 = load float, ptr %v829, align 4
  %v831 = insertelement <8 x float> poison, float %v830, i64 0
  %v832 = shufflevector <8 x float> %v831, <8 x float> poison, <8 x i32> zeroinitializer
  %v833 = getelementptr float, ptr %v791, i64 192
  %v834 = load <8 x float>, ptr %v833, align 4
  %v835 = fmul <8 x float> %v834, %v832
  %v836 = getelementptr float, ptr %v791, i64 200
  %v837 = load <8 x float>, ptr %v836, align 4
  %v838 = fmul <8 x float> %v837, %v832
  %v839 = add i64 %v783, 4
  %v840 = getelementptr float, ptr %scratch, i64 17792
  %v841 = getelementptr float, ptr %v840, i64 %v839
  %v842 = load float, ptr %v841, align 4
  %v843 = insertelement <8 x float> poison, float %v842, i64 0
  %v844 = shufflevector <8 x float> %v843, <8 x float> poison, <8 x i32> zeroinitializer
  %v845 = getelementptr float, ptr %v791, i64 256
  %v846 = load <8 x float>, ptr %v845, align 4
  %v847 = fmul <8 x float> %v846, %v844
  %v848 = getelementptr float, ptr %v791, i64 264
  %v849 = load <8 x float>, ptr %v848, align 4
  %v850 = fmul <8 x float> %v849, %v844
  %v851 = add i64 %v783, 5
  %v852 = getelementptr float, ptr %scratch, i64 17792
  %v853 = getelementptr float, ptr %v852, i64 %v851
  %v854 = load float, ptr %v853, align 4
  %v855 = insertelement <8 x float> poison, float %v854, i64 0
  %v856 = shufflevector <8 x float> %v855, <8 x float> poison, <8 x i32> zeroinitializer
  %v857 = getelementptr float, ptr %v791, i64 320
  %v858 = load <8 x float>, ptr %v857, align 4
  %v859 = fmul <8 x float> %v858, %v856
  %v860 = getelementptr float, ptr %v791, i64 328
  %v861 = load <8 x float>, ptr %v860, align 4
  %v862 = fmul <8 x float> %v861, %v856
  br label %out_keys.17.head
out_keys.17.head:
  %out_keys.17 = phi i64 [ 0, %out_rows.16.body ], [ %v924, %out_keys.17.body ]
  %v863 = phi <8 x float> [ %v799, %out_rows.16.body ], [ %v887, %out_keys.17.body ]
  %v864 = phi <8 x float> [ %v802, %out_rows.16.body ], [ %v888, %out_keys.17.body ]
  %v865 = phi <8 x float> [ %v811, %out_rows.16.body ], [ %v894, %out_keys.17.body ]
  %v866 = phi <8 x float> [ %v814, %out_rows.16.body ], [ %v895, %out_keys.17.body ]
  %v867 = phi <8 x float> [ %v823, %out_rows.16.body ], [ %v901, %out_keys.17.body ]
  %v868 = phi <8 x float> [ %v826, %out_rows.16.body ], [ %v902, %out_keys.17.body ]
  %v869 = phi <8 x float> [ %v835, %out_rows.16.body ], [ %v908, %out_keys.17.body ]
  %v870 = phi <8 x float> [ %v838, %out_rows.16.body ], [ %v909, %out_keys.17.body ]
  %v871 = phi <8 x float> [ %v847, %out_rows.16.body ], [ %v915, %out_keys.17.body ]
  %v872 = phi <8 x float> [ %v850, %out_rows.16.body ], [ %v916, %out_keys.17.body ]
  %v873 = phi <8 x float> [ %v859, %out_rows.16.body ], [ %v922, %out_keys.17.body ]
  %v874 = phi <8 x float> [ %v862, %out_rows.16.body ], [ %v923, %out_keys.17.body ]
  %v875 = icmp slt i64 %out_keys.17, %v114
  br i1 %v875, label %out_keys.17.body, label %out_keys.17.end
out_keys.17.body:
  %v876 = mul i64 %out_keys.17, %v44
  %v877 = getelementptr float, ptr %v781, i64 %v876
  %v878 = load <8 x float>, ptr %v877, align 4
  %v879 = mul i64 %out_keys.17, %v44
  %v880 = getelementptr float, ptr %v781, i64 %v879
  %v881 = getelementptr float, ptr %v880, i64 8
  %v882 = load <8 x float>, ptr %v881, align 4
  %v883 = getelementptr float, ptr %v787, i64 %out_keys.17
  %v884 = load float, ptr %v883, align 4
  %v885 = insertelement <8 x float> poison, float %v884, i64 0
  %v886 = shufflevector <8 x float> %v885, <8 x float> poison, <8 x i32> zeroinitializer
  %v887 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v886, <8 x float> %v878, <8 x float> %v863)
  %v888 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v886, <8 x float> %v882, <8 x float> %v864)
  %v889 = getelementptr float, ptr %v787, i64 %out_keys.17
  %v890 = getelementptr float, ptr %v889, i64 32
  %v891 = load float, ptr %v890, align 4
  %v892 = insertelement <8 x float> poison, float %v891, i64 0
  %v893 = shufflevector <8 x float> %v892, <8 x float> poison, <8 x i32> zeroinitializer
  %v894 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v893, <8 x float> %v878, <8 x float> %v865)
  %v895 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v893, <8 x float> %v882, <8 x float> %v866)
  %v896 = getelementptr float, ptr %v787, i64 %out_keys.17
  %v897 = getelementptr float, ptr %v896, i64 64
  %v898 = load float, ptr %v897, align 4
  %v899 = insertelement <8 x float> poison, float %v898, i64 0
  %v900 = shufflevector <8 x float> %v899, <8 x float> poison, <8 x i32> zeroinitializer
  %v901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v900, <8 x float> %v878, <8 x float> %v867)
  %v902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v900, <8 x float> %v882, <8 x float> %v868)
  %v903 = getelementptr float, ptr %v787, i64 %out_keys.17
  %v904 = getelementptr float, ptr %v903, i64 96
  %v905 = load float, ptr %v904, align 4
  %v906 = insertelement <8 x float> poison, float %v905, i64 0
  %v907 = shufflevector <8 x float> %v906, <8 x float> poison, <8 x i32> zeroinitializer
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v907, <8 x float> %v878, <8 x float> %v869)
  %v909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v907, <8 x float> %v882, <8 x float> %v870)
  %v910 = getelementptr float, ptr %v787, i64 %out_keys.17
  %v911 = getelementptr float, ptr %v910, i64 128
  %v912 = load float, ptr %v911, align 4
  %v913 = insertelement <8 x float> poison, float %v912, i64 0
  %v914 = shufflevector <8 x float> %v913, <8 x float> poison, <8 x i32> zeroinitializer
  %v915 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v914, <8 x float> %v878, <8 x float> %v871)
  %v916 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v914, <8 x float> %v882, <8 x float> %v872)
  %v917 = getelementptr float, ptr %v787, i64 %out_keys.17
  %v918 = getelementptr float, ptr %v917, i64 160
  %v919 = load float, ptr %v918, align 4
  %v920 = insertelement <8 x float> poison, float %v919, i64 0
  %v921 = shufflevector <8 x float> %v920, <8 x float> poison, <8 x i32> zeroinitializer
  %v922 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v921, <8 x float> %v878, <8 x float> %v873)
  %v923 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v921, <8 x float> %v882, <8 x float> %v874)
  %v924 = add i64 %out_keys.17, 1
  br label %out_keys.17.head
out_keys.17.end:
  store <8 x float> %v863, ptr %v791, align 4
  %v925 = getelementptr float, ptr %v791, i64 8
  store <8 x float> %v864, ptr %v925, align 4
  %v926 = getelementptr float, ptr %v791, i64 64
  store <8 x float> %v865, ptr %v926, align 4
  %v927 = getelementptr float, ptr %v791, i64 72
  store <8 x float> %v866, ptr %v927, align 4
  %v928 = getelementptr float, ptr %v791, i64 128
  store <8 x float> %v867, ptr %v928, align 4
  %v929 = getelementptr float, ptr %v791, i64 136
  store <8 x float> %v868, ptr %v929, align 4
  %v930 = getelementptr float, ptr %v791, i64 192
  store <8 x float> %v869, ptr %v930, align 4
  %v931 = getelementptr float, ptr %v791, i64 200
  store <8 x float> %v870, ptr %v931, align 4
  %v932 = getelementptr float, ptr %v791, i64 256
  store <8 x float> %v871, ptr %v932, align 4
  %v933 = getelementptr float, ptr %v791, i64 264
  store <8 x float> %v872, ptr %v933, align 4
  %v934 = getelementptr float, ptr %v791, i64 320
  store <8 x float> %v873, ptr %v934, align 4
  %v935 = getelementptr float, ptr %v791, i64 328
  store <8 x float> %v874, ptr %v935, align 4
  %v936 = add i64 %out_rows.16, 1
  br label %out_rows.16.head
out_rows.16.end:
  %v937 = add i64 %out_columns.15, 16
  br label %out_columns.15.head
out_columns.15.end:
  %v938 = add i64 %kv_tile.4, 32
  br label %kv_tile.4.head
kv_tile.4.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.18.head
result_row.18.head:
  %result_row.18 = phi i64 [ 0, %kv_tile.4.end ], [ %v968, %lse.20.end ]
  %v939 = icmp slt i64 %result_row.18, %v78
  br i1 %v939, label %result_row.18.body, label %result_row.18.end
result_row.18.body:
  %v940 = getelementptr float, ptr %scratch, i64 17600
  %v941 = getelementptr float, ptr %v940, i64 %result_row.18
  %v942 = load float, ptr %v941, align 4
  %v943 = fdiv float 0x3FF0000000000000, %v942
  %v944 = fcmp oeq float %v942, 0x0000000000000000
  %v945 = select i1 %v944, float 0x0000000000000000, float %v943
  %v946 = add i64 %v13, %result_row.18
  %v947 = mul i64 %v946, %v56
  %v948 = getelementptr float, ptr %v60, i64 %v947
  br label %result_depth.19.head
result_depth.19.head:
  %result_depth.19 = phi i64 [ 0, %result_row.18.body ], [ %v959, %result_depth.19.body ]
  %v949 = icmp slt i64 %result_depth.19, 64
  br i1 %v949, label %result_depth.19.body, label %result_depth.19.end
result_depth.19.body:
  %v950 = getelementptr float, ptr %scratch, i64 11264
  %v951 = mul i64 %result_row.18, 64
  %v952 = add i64 %v951, %result_depth.19
  %v953 = getelementptr float, ptr %v950, i64 %v952
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = insertelement <8 x float> poison, float %v945, i64 0
  %v956 = shufflevector <8 x float> %v955, <8 x float> poison, <8 x i32> zeroinitializer
  %v957 = getelementptr float, ptr %v948, i64 %result_depth.19
  %v958 = fmul <8 x float> %v954, %v956
  store <8 x float> %v958, ptr %v957, align 4
  %v959 = add i64 %result_depth.19, 8
  br label %result_depth.19.head
result_depth.19.end:
  br i1 %v63, label %lse.20.then, label %lse.20.end
lse.20.then:
  %v960 = getelementptr float, ptr %scratch, i64 17408
  %v961 = getelementptr float, ptr %v960, i64 %result_row.18
  %v962 = load float, ptr %v961, align 4
  %v963 = mul i64 %v946, %v71
  %v964 = getelementptr float, ptr %v75, i64 %v963
  %v965 = call float @llvm.log.f32(float %v942)
  %v966 = fmul float %v962, 0x3FE62E4300000000
  %v967 = fadd float %v966, %v965
  store float %v967, ptr %v964, align 4
  br label %lse.20.end
lse.20.end:
  %v968 = add i64 %result_row.18, 1
  br label %result_row.18.head
result_row.18.end:
  ret void
}

declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-cpu"="x86-64-v3" }
