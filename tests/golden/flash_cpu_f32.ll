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
  br label %clear.2.head
clear.2.head:
  %clear.2 = phi i64 [ 0, %query.0.end ], [ %v106, %clear.2.body ]
  %v101 = icmp slt i64 %clear.2, 96
  br i1 %v101, label %clear.2.body, label %clear.2.end
clear.2.body:
  %v102 = getelementptr float, ptr %scratch, i64 17408
  %v103 = getelementptr float, ptr %v102, i64 %clear.2
  store <8 x float> splat (float 0xFFF0000000000000), ptr %v103, align 4
  %v104 = getelementptr float, ptr %scratch, i64 17600
  %v105 = getelementptr float, ptr %v104, i64 %clear.2
  store <8 x float> splat (float 0x0000000000000000), ptr %v105, align 4
  %v106 = add i64 %clear.2, 8
  br label %clear.2.head
clear.2.end:
  %v107 = mul i64 %v80, 384
  br label %clear_out.3.head
clear_out.3.head:
  %clear_out.3 = phi i64 [ 0, %clear.2.end ], [ %v111, %clear_out.3.body ]
  %v108 = icmp slt i64 %clear_out.3, %v107
  br i1 %v108, label %clear_out.3.body, label %clear_out.3.end
clear_out.3.body:
  %v109 = getelementptr float, ptr %scratch, i64 11264
  %v110 = getelementptr float, ptr %v109, i64 %clear_out.3
  store <8 x float> splat (float 0x0000000000000000), ptr %v110, align 4
  %v111 = add i64 %clear_out.3, 8
  br label %clear_out.3.head
clear_out.3.end:
  br label %kv_tile.4.head
kv_tile.4.head:
  %kv_tile.4 = phi i64 [ 0, %clear_out.3.end ], [ %v955, %out_columns.15.end ]
  %v112 = icmp slt i64 %kv_tile.4, %v3
  br i1 %v112, label %kv_tile.4.body, label %kv_tile.4.end
kv_tile.4.body:
  %v113 = sub i64 %v3, %kv_tile.4
  %v114 = icmp slt i64 %v113, 32
  %v115 = select i1 %v114, i64 %v113, i64 32
  %v116 = add i64 %kv_tile.4, 32
  %v117 = icmp sle i64 %v116, %v3
  ; keys -> f32, transposed to depth-major panels
  %v118 = add i64 %v115, 15
  %v119 = sdiv i64 %v118, 16
  br label %key_panel.5.head
key_panel.5.head:
  %key_panel.5 = phi i64 [ 0, %kv_tile.4.body ], [ %v373, %key_depth.7.end ]
  %v120 = icmp slt i64 %key_panel.5, %v119
  br i1 %v120, label %key_panel.5.body, label %key_panel.5.end
key_panel.5.body:
  %v121 = mul i64 %key_panel.5, 16
  %v122 = add i64 %kv_tile.4, %v121
  %v123 = add i64 %v122, 0
  %v124 = sub i64 %v3, 1
  %v125 = icmp slt i64 %v123, %v124
  %v126 = select i1 %v125, i64 %v123, i64 %v124
  %v127 = mul i64 %v126, %v32
  %v128 = getelementptr float, ptr %v36, i64 %v127
  %v129 = mul i64 %key_panel.5, 16
  %v130 = add i64 %kv_tile.4, %v129
  %v131 = add i64 %v130, 1
  %v132 = sub i64 %v3, 1
  %v133 = icmp slt i64 %v131, %v132
  %v134 = select i1 %v133, i64 %v131, i64 %v132
  %v135 = mul i64 %v134, %v32
  %v136 = getelementptr float, ptr %v36, i64 %v135
  %v137 = mul i64 %key_panel.5, 16
  %v138 = add i64 %kv_tile.4, %v137
  %v139 = add i64 %v138, 2
  %v140 = sub i64 %v3, 1
  %v141 = icmp slt i64 %v139, %v140
  %v142 = select i1 %v141, i64 %v139, i64 %v140
  %v143 = mul i64 %v142, %v32
  %v144 = getelementptr float, ptr %v36, i64 %v143
  %v145 = mul i64 %key_panel.5, 16
  %v146 = add i64 %kv_tile.4, %v145
  %v147 = add i64 %v146, 3
  %v148 = sub i64 %v3, 1
  %v149 = icmp slt i64 %v147, %v148
  %v150 = select i1 %v149, i64 %v147, i64 %v148
  %v151 = mul i64 %v150, %v32
  %v152 = getelementptr float, ptr %v36, i64 %v151
  %v153 = mul i64 %key_panel.5, 16
  %v154 = add i64 %kv_tile.4, %v153
  %v155 = add i64 %v154, 4
  %v156 = sub i64 %v3, 1
  %v157 = icmp slt i64 %v155, %v156
  %v158 = select i1 %v157, i64 %v155, i64 %v156
  %v159 = mul i64 %v158, %v32
  %v160 = getelementptr float, ptr %v36, i64 %v159
  %v161 = mul i64 %key_panel.5, 16
  %v162 = add i64 %kv_tile.4, %v161
  %v163 = add i64 %v162, 5
  %v164 = sub i64 %v3, 1
  %v165 = icmp slt i64 %v163, %v164
  %v166 = select i1 %v165, i64 %v163, i64 %v164
  %v167 = mul i64 %v166, %v32
  %v168 = getelementptr float, ptr %v36, i64 %v167
  %v169 = mul i64 %key_panel.5, 16
  %v170 = add i64 %kv_tile.4, %v169
  %v171 = add i64 %v170, 6
  %v172 = sub i64 %v3, 1
  %v173 = icmp slt i64 %v171, %v172
  %v174 = select i1 %v173, i64 %v171, i64 %v172
  %v175 = mul i64 %v174, %v32
  %v176 = getelementptr float, ptr %v36, i64 %v175
  %v177 = mul i64 %key_panel.5, 16
  %v178 = add i64 %kv_tile.4, %v177
  %v179 = add i64 %v178, 7
  %v180 = sub i64 %v3, 1
  %v181 = icmp slt i64 %v179, %v180
  %v182 = select i1 %v181, i64 %v179, i64 %v180
  %v183 = mul i64 %v182, %v32
  %v184 = getelementptr float, ptr %v36, i64 %v183
  br label %key_depth.6.head
key_depth.6.head:
  %key_depth.6 = phi i64 [ 0, %key_panel.5.body ], [ %v246, %key_depth.6.body ]
  %v185 = icmp slt i64 %key_depth.6, 64
  br i1 %v185, label %key_depth.6.body, label %key_depth.6.end
key_depth.6.body:
  %v186 = getelementptr float, ptr %v128, i64 %key_depth.6
  %v187 = load <4 x float>, ptr %v186, align 4
  %v188 = getelementptr float, ptr %v160, i64 %key_depth.6
  %v189 = load <4 x float>, ptr %v188, align 4
  %v190 = shufflevector <4 x float> %v187, <4 x float> %v189, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v191 = getelementptr float, ptr %v136, i64 %key_depth.6
  %v192 = load <4 x float>, ptr %v191, align 4
  %v193 = getelementptr float, ptr %v168, i64 %key_depth.6
  %v194 = load <4 x float>, ptr %v193, align 4
  %v195 = shufflevector <4 x float> %v192, <4 x float> %v194, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v196 = getelementptr float, ptr %v144, i64 %key_depth.6
  %v197 = load <4 x float>, ptr %v196, align 4
  %v198 = getelementptr float, ptr %v176, i64 %key_depth.6
  %v199 = load <4 x float>, ptr %v198, align 4
  %v200 = shufflevector <4 x float> %v197, <4 x float> %v199, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v201 = getelementptr float, ptr %v152, i64 %key_depth.6
  %v202 = load <4 x float>, ptr %v201, align 4
  %v203 = getelementptr float, ptr %v184, i64 %key_depth.6
  %v204 = load <4 x float>, ptr %v203, align 4
  %v205 = shufflevector <4 x float> %v202, <4 x float> %v204, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v206 = shufflevector <8 x float> %v190, <8 x float> %v195, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v207 = shufflevector <8 x float> %v200, <8 x float> %v205, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v208 = shufflevector <8 x float> %v190, <8 x float> %v195, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v209 = shufflevector <8 x float> %v200, <8 x float> %v205, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v210 = shufflevector <8 x float> %v206, <8 x float> %v207, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v211 = shufflevector <8 x float> %v206, <8 x float> %v207, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v212 = shufflevector <8 x float> %v208, <8 x float> %v209, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v213 = shufflevector <8 x float> %v208, <8 x float> %v209, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v214 = add i64 %key_depth.6, 0
  %v215 = mul i64 %key_panel.5, 64
  %v216 = add i64 %v215, 0
  %v217 = add i64 %v216, %v214
  %v218 = getelementptr float, ptr %scratch, i64 6144
  %v219 = mul i64 %v217, 16
  %v220 = add i64 %v219, 0
  %v221 = getelementptr float, ptr %v218, i64 %v220
  store <8 x float> %v210, ptr %v221, align 4
  %v222 = add i64 %key_depth.6, 1
  %v223 = mul i64 %key_panel.5, 64
  %v224 = add i64 %v223, 0
  %v225 = add i64 %v224, %v222
  %v226 = getelementptr float, ptr %scratch, i64 6144
  %v227 = mul i64 %v225, 16
  %v228 = add i64 %v227, 0
  %v229 = getelementptr float, ptr %v226, i64 %v228
  store <8 x float> %v211, ptr %v229, align 4
  %v230 = add i64 %key_depth.6, 2
  %v231 = mul i64 %key_panel.5, 64
  %v232 = add i64 %v231, 0
  %v233 = add i64 %v232, %v230
  %v234 = getelementptr float, ptr %scratch, i64 6144
  %v235 = mul i64 %v233, 16
  %v236 = add i64 %v235, 0
  %v237 = getelementptr float, ptr %v234, i64 %v236
  store <8 x float> %v212, ptr %v237, align 4
  %v238 = add i64 %key_depth.6, 3
  %v239 = mul i64 %key_panel.5, 64
  %v240 = add i64 %v239, 0
  %v241 = add i64 %v240, %v238
  %v242 = getelementptr float, ptr %scratch, i64 6144
  %v243 = mul i64 %v241, 16
  %v244 = add i64 %v243, 0
  %v245 = getelementptr float, ptr %v242, i64 %v244
  store <8 x float> %v213, ptr %v245, align 4
  %v246 = add i64 %key_depth.6, 4
  br label %key_depth.6.head
key_depth.6.end:
  %v247 = mul i64 %key_panel.5, 16
  %v248 = add i64 %kv_tile.4, %v247
  %v249 = add i64 %v248, 8
  %v250 = sub i64 %v3, 1
  %v251 = icmp slt i64 %v249, %v250
  %v252 = select i1 %v251, i64 %v249, i64 %v250
  %v253 = mul i64 %v252, %v32
  %v254 = getelementptr float, ptr %v36, i64 %v253
  %v255 = mul i64 %key_panel.5, 16
  %v256 = add i64 %kv_tile.4, %v255
  %v257 = add i64 %v256, 9
  %v258 = sub i64 %v3, 1
  %v259 = icmp slt i64 %v257, %v258
  %v260 = select i1 %v259, i64 %v257, i64 %v258
  %v261 = mul i64 %v260, %v32
  %v262 = getelementptr float, ptr %v36, i64 %v261
  %v263 = mul i64 %key_panel.5, 16
  %v264 = add i64 %kv_tile.4, %v263
  %v265 = add i64 %v264, 10
  %v266 = sub i64 %v3, 1
  %v267 = icmp slt i64 %v265, %v266
  %v268 = select i1 %v267, i64 %v265, i64 %v266
  %v269 = mul i64 %v268, %v32
  %v270 = getelementptr float, ptr %v36, i64 %v269
  %v271 = mul i64 %key_panel.5, 16
  %v272 = add i64 %kv_tile.4, %v271
  %v273 = add i64 %v272, 11
  %v274 = sub i64 %v3, 1
  %v275 = icmp slt i64 %v273, %v274
  %v276 = select i1 %v275, i64 %v273, i64 %v274
  %v277 = mul i64 %v276, %v32
  %v278 = getelementptr float, ptr %v36, i64 %v277
  %v279 = mul i64 %key_panel.5, 16
  %v280 = add i64 %kv_tile.4, %v279
  %v281 = add i64 %v280, 12
  %v282 = sub i64 %v3, 1
  %v283 = icmp slt i64 %v281, %v282
  %v284 = select i1 %v283, i64 %v281, i64 %v282
  %v285 = mul i64 %v284, %v32
  %v286 = getelementptr float, ptr %v36, i64 %v285
  %v287 = mul i64 %key_panel.5, 16
  %v288 = add i64 %kv_tile.4, %v287
  %v289 = add i64 %v288, 13
  %v290 = sub i64 %v3, 1
  %v291 = icmp slt i64 %v289, %v290
  %v292 = select i1 %v291, i64 %v289, i64 %v290
  %v293 = mul i64 %v292, %v32
  %v294 = getelementptr float, ptr %v36, i64 %v293
  %v295 = mul i64 %key_panel.5, 16
  %v296 = add i64 %kv_tile.4, %v295
  %v297 = add i64 %v296, 14
  %v298 = sub i64 %v3, 1
  %v299 = icmp slt i64 %v297, %v298
  %v300 = select i1 %v299, i64 %v297, i64 %v298
  %v301 = mul i64 %v300, %v32
  %v302 = getelementptr float, ptr %v36, i64 %v301
  %v303 = mul i64 %key_panel.5, 16
  %v304 = add i64 %kv_tile.4, %v303
  %v305 = add i64 %v304, 15
  %v306 = sub i64 %v3, 1
  %v307 = icmp slt i64 %v305, %v306
  %v308 = select i1 %v307, i64 %v305, i64 %v306
  %v309 = mul i64 %v308, %v32
  %v310 = getelementptr float, ptr %v36, i64 %v309
  br label %key_depth.7.head
key_depth.7.head:
  %key_depth.7 = phi i64 [ 0, %key_depth.6.end ], [ %v372, %key_depth.7.body ]
  %v311 = icmp slt i64 %key_depth.7, 64
  br i1 %v311, label %key_depth.7.body, label %key_depth.7.end
key_depth.7.body:
  %v312 = getelementptr float, ptr %v254, i64 %key_depth.7
  %v313 = load <4 x float>, ptr %v312, align 4
  %v314 = getelementptr float, ptr %v286, i64 %key_depth.7
  %v315 = load <4 x float>, ptr %v314, align 4
  %v316 = shufflevector <4 x float> %v313, <4 x float> %v315, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v317 = getelementptr float, ptr %v262, i64 %key_depth.7
  %v318 = load <4 x float>, ptr %v317, align 4
  %v319 = getelementptr float, ptr %v294, i64 %key_depth.7
  %v320 = load <4 x float>, ptr %v319, align 4
  %v321 = shufflevector <4 x float> %v318, <4 x float> %v320, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v322 = getelementptr float, ptr %v270, i64 %key_depth.7
  %v323 = load <4 x float>, ptr %v322, align 4
  %v324 = getelementptr float, ptr %v302, i64 %key_depth.7
  %v325 = load <4 x float>, ptr %v324, align 4
  %v326 = shufflevector <4 x float> %v323, <4 x float> %v325, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v327 = getelementptr float, ptr %v278, i64 %key_depth.7
  %v328 = load <4 x float>, ptr %v327, align 4
  %v329 = getelementptr float, ptr %v310, i64 %key_depth.7
  %v330 = load <4 x float>, ptr %v329, align 4
  %v331 = shufflevector <4 x float> %v328, <4 x float> %v330, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v332 = shufflevector <8 x float> %v316, <8 x float> %v321, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v333 = shufflevector <8 x float> %v326, <8 x float> %v331, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v334 = shufflevector <8 x float> %v316, <8 x float> %v321, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v335 = shufflevector <8 x float> %v326, <8 x float> %v331, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v336 = shufflevector <8 x float> %v332, <8 x float> %v333, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v337 = shufflevector <8 x float> %v332, <8 x float> %v333, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v338 = shufflevector <8 x float> %v334, <8 x float> %v335, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v339 = shufflevector <8 x float> %v334, <8 x float> %v335, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v340 = add i64 %key_depth.7, 0
  %v341 = mul i64 %key_panel.5, 64
  %v342 = add i64 %v341, 0
  %v343 = add i64 %v342, %v340
  %v344 = getelementptr float, ptr %scratch, i64 6144
  %v345 = mul i64 %v343, 16
  %v346 = add i64 %v345, 8
  %v347 = getelementptr float, ptr %v344, i64 %v346
  store <8 x float> %v336, ptr %v347, align 4
  %v348 = add i64 %key_depth.7, 1
  %v349 = mul i64 %key_panel.5, 64
  %v350 = add i64 %v349, 0
  %v351 = add i64 %v350, %v348
  %v352 = getelementptr float, ptr %scratch, i64 6144
  %v353 = mul i64 %v351, 16
  %v354 = add i64 %v353, 8
  %v355 = getelementptr float, ptr %v352, i64 %v354
  store <8 x float> %v337, ptr %v355, align 4
  %v356 = add i64 %key_depth.7, 2
  %v357 = mul i64 %key_panel.5, 64
  %v358 = add i64 %v357, 0
  %v359 = add i64 %v358, %v356
  %v360 = getelementptr float, ptr %scratch, i64 6144
  %v361 = mul i64 %v359, 16
  %v362 = add i64 %v361, 8
  %v363 = getelementptr float, ptr %v360, i64 %v362
  store <8 x float> %v338, ptr %v363, align 4
  %v364 = add i64 %key_depth.7, 3
  %v365 = mul i64 %key_panel.5, 64
  %v366 = add i64 %v365, 0
  %v367 = add i64 %v366, %v364
  %v368 = getelementptr float, ptr %scratch, i64 6144
  %v369 = mul i64 %v367, 16
  %v370 = add i64 %v369, 8
  %v371 = getelementptr float, ptr %v368, i64 %v370
  store <8 x float> %v339, ptr %v371, align 4
  %v372 = add i64 %key_depth.7, 4
  br label %key_depth.7.head
key_depth.7.end:
  %v373 = add i64 %key_panel.5, 1
  br label %key_panel.5.head
key_panel.5.end:
  ; score = query * keys
  %v374 = add i64 %v115, 15
  %v375 = sdiv i64 %v374, 16
  br label %score_panel.8.head
score_panel.8.head:
  %score_panel.8 = phi i64 [ 0, %key_panel.5.end ], [ %v466, %score_rows.9.end ]
  %v376 = icmp slt i64 %score_panel.8, %v375
  br i1 %v376, label %score_panel.8.body, label %score_panel.8.end
score_panel.8.body:
  br label %score_rows.9.head
score_rows.9.head:
  %score_rows.9 = phi i64 [ 0, %score_panel.8.body ], [ %v465, %score_depth.10.end ]
  %v377 = icmp slt i64 %score_rows.9, %v80
  br i1 %v377, label %score_rows.9.body, label %score_rows.9.end
score_rows.9.body:
  %v378 = mul i64 %score_rows.9, 6
  %v379 = mul i64 %v378, 64
  %v380 = add i64 %v379, 0
  %v381 = getelementptr float, ptr %scratch, i64 %v380
  %v382 = mul i64 %score_panel.8, 64
  %v383 = getelementptr float, ptr %scratch, i64 6144
  %v384 = mul i64 %v382, 16
  %v385 = add i64 %v384, 0
  %v386 = getelementptr float, ptr %v383, i64 %v385
  br label %score_depth.10.head
score_depth.10.head:
  %score_depth.10 = phi i64 [ 0, %score_rows.9.body ], [ %v448, %score_depth.10.body ]
  %v387 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v411, %score_depth.10.body ]
  %v388 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v412, %score_depth.10.body ]
  %v389 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v418, %score_depth.10.body ]
  %v390 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v419, %score_depth.10.body ]
  %v391 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v425, %score_depth.10.body ]
  %v392 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v426, %score_depth.10.body ]
  %v393 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v432, %score_depth.10.body ]
  %v394 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v433, %score_depth.10.body ]
  %v395 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v439, %score_depth.10.body ]
  %v396 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v440, %score_depth.10.body ]
  %v397 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v446, %score_depth.10.body ]
  %v398 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.9.body ], [ %v447, %score_depth.10.body ]
  %v399 = icmp slt i64 %score_depth.10, 64
  br i1 %v399, label %score_depth.10.body, label %score_depth.10.end
score_depth.10.body:
  %v400 = mul i64 %score_depth.10, 16
  %v401 = getelementptr float, ptr %v386, i64 %v400
  %v402 = load <8 x float>, ptr %v401, align 32
  %v403 = mul i64 %score_depth.10, 16
  %v404 = getelementptr float, ptr %v386, i64 %v403
  %v405 = getelementptr float, ptr %v404, i64 8
  %v406 = load <8 x float>, ptr %v405, align 32
  %v407 = getelementptr float, ptr %v381, i64 %score_depth.10
  %v408 = load float, ptr %v407, align 4
  %v409 = insertelement <8 x float> poison, float %v408, i64 0
  %v410 = shufflevector <8 x float> %v409, <8 x float> poison, <8 x i32> zeroinitializer
  %v411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v410, <8 x float> %v402, <8 x float> %v387)
  %v412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v410, <8 x float> %v406, <8 x float> %v388)
  %v413 = getelementptr float, ptr %v381, i64 %score_depth.10
  %v414 = getelementptr float, ptr %v413, i64 64
  %v415 = load float, ptr %v414, align 4
  %v416 = insertelement <8 x float> poison, float %v415, i64 0
  %v417 = shufflevector <8 x float> %v416, <8 x float> poison, <8 x i32> zeroinitializer
  %v418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v417, <8 x float> %v402, <8 x float> %v389)
  %v419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v417, <8 x float> %v406, <8 x float> %v390)
  %v420 = getelementptr float, ptr %v381, i64 %score_depth.10
  %v421 = getelementptr float, ptr %v420, i64 128
  %v422 = load float, ptr %v421, align 4
  %v423 = insertelement <8 x float> poison, float %v422, i64 0
  %v424 = shufflevector <8 x float> %v423, <8 x float> poison, <8 x i32> zeroinitializer
  %v425 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v424, <8 x float> %v402, <8 x float> %v391)
  %v426 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v424, <8 x float> %v406, <8 x float> %v392)
  %v427 = getelementptr float, ptr %v381, i64 %score_depth.10
  %v428 = getelementptr float, ptr %v427, i64 192
  %v429 = load float, ptr %v428, align 4
  %v430 = insertelement <8 x float> poison, float %v429, i64 0
  %v431 = shufflevector <8 x float> %v430, <8 x float> poison, <8 x i32> zeroinitializer
  %v432 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v431, <8 x float> %v402, <8 x float> %v393)
  %v433 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v431, <8 x float> %v406, <8 x float> %v394)
  %v434 = getelementptr float, ptr %v381, i64 %score_depth.10
  %v435 = getelementptr float, ptr %v434, i64 256
  %v436 = load float, ptr %v435, align 4
  %v437 = insertelement <8 x float> poison, float %v436, i64 0
  %v438 = shufflevector <8 x float> %v437, <8 x float> poison, <8 x i32> zeroinitializer
  %v439 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v438, <8 x float> %v402, <8 x float> %v395)
  %v440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v438, <8 x float> %v406, <8 x float> %v396)
  %v441 = getelementptr float, ptr %v381, i64 %score_depth.10
  %v442 = getelementptr float, ptr %v441, i64 320
  %v443 = load float, ptr %v442, align 4
  %v444 = insertelement <8 x float> poison, float %v443, i64 0
  %v445 = shufflevector <8 x float> %v444, <8 x float> poison, <8 x i32> zeroinitializer
  %v446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v445, <8 x float> %v402, <8 x float> %v397)
  %v447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v445, <8 x float> %v406, <8 x float> %v398)
  %v448 = add i64 %score_depth.10, 1
  br label %score_depth.10.head
score_depth.10.end:
  %v449 = mul i64 %score_panel.8, 16
  %v450 = getelementptr float, ptr %scratch, i64 8192
  %v451 = mul i64 %v378, 32
  %v452 = add i64 %v451, %v449
  %v453 = getelementptr float, ptr %v450, i64 %v452
  store <8 x float> %v387, ptr %v453, align 4
  %v454 = getelementptr float, ptr %v453, i64 8
  store <8 x float> %v388, ptr %v454, align 4
  %v455 = getelementptr float, ptr %v453, i64 32
  store <8 x float> %v389, ptr %v455, align 4
  %v456 = getelementptr float, ptr %v453, i64 40
  store <8 x float> %v390, ptr %v456, align 4
  %v457 = getelementptr float, ptr %v453, i64 64
  store <8 x float> %v391, ptr %v457, align 4
  %v458 = getelementptr float, ptr %v453, i64 72
  store <8 x float> %v392, ptr %v458, align 4
  %v459 = getelementptr float, ptr %v453, i64 96
  store <8 x float> %v393, ptr %v459, align 4
  %v460 = getelementptr float, ptr %v453, i64 104
  store <8 x float> %v394, ptr %v460, align 4
  %v461 = getelementptr float, ptr %v453, i64 128
  store <8 x float> %v395, ptr %v461, align 4
  %v462 = getelementptr float, ptr %v453, i64 136
  store <8 x float> %v396, ptr %v462, align 4
  %v463 = getelementptr float, ptr %v453, i64 160
  store <8 x float> %v397, ptr %v463, align 4
  %v464 = getelementptr float, ptr %v453, i64 168
  store <8 x float> %v398, ptr %v464, align 4
  %v465 = add i64 %score_rows.9, 1
  br label %score_rows.9.head
score_rows.9.end:
  %v466 = add i64 %score_panel.8, 1
  br label %score_panel.8.head
score_panel.8.end:
  br i1 %v117, label %full.11.then, label %full.11.else
full.11.then:
  ; weights of a full tile
  %v467 = trunc i64 %v115 to i32
  %v468 = trunc i64 %kv_tile.4 to i32
  %v469 = mul i64 %v80, 6
  br label %weight_row.12.head
weight_row.12.head:
  %weight_row.12 = phi i64 [ 0, %full.11.then ], [ %v602, %weight_row.12.body ]
  %v470 = icmp slt i64 %weight_row.12, %v469
  br i1 %v470, label %weight_row.12.body, label %weight_row.12.end
weight_row.12.body:
  %v471 = getelementptr float, ptr %scratch, i64 8192
  %v472 = mul i64 %weight_row.12, 32
  %v473 = add i64 %v472, 0
  %v474 = getelementptr float, ptr %v471, i64 %v473
  %v475 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v476 = load <8 x float>, ptr %v474, align 4
  %v477 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v478 = getelementptr float, ptr %v474, i64 8
  %v479 = load <8 x float>, ptr %v478, align 4
  %v480 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v481 = getelementptr float, ptr %v474, i64 16
  %v482 = load <8 x float>, ptr %v481, align 4
  %v483 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v484 = getelementptr float, ptr %v474, i64 24
  %v485 = load <8 x float>, ptr %v484, align 4
  %v486 = getelementptr float, ptr %scratch, i64 17408
  %v487 = getelementptr float, ptr %v486, i64 %weight_row.12
  %v488 = load float, ptr %v487, align 4
  %v489 = fcmp ogt <8 x float> %v476, %v479
  %v490 = select <8 x i1> %v489, <8 x float> %v476, <8 x float> %v479
  %v491 = fcmp ogt <8 x float> %v482, %v485
  %v492 = select <8 x i1> %v491, <8 x float> %v482, <8 x float> %v485
  %v493 = fcmp ogt <8 x float> %v490, %v492
  %v494 = select <8 x i1> %v493, <8 x float> %v490, <8 x float> %v492
  %v495 = shufflevector <8 x float> %v494, <8 x float> %v494, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v496 = shufflevector <8 x float> %v494, <8 x float> %v494, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v497 = fcmp ogt <4 x float> %v496, %v495
  %v498 = select <4 x i1> %v497, <4 x float> %v496, <4 x float> %v495
  %v499 = shufflevector <4 x float> %v498, <4 x float> %v498, <2 x i32> <i32 2, i32 3>
  %v500 = shufflevector <4 x float> %v498, <4 x float> %v498, <2 x i32> <i32 0, i32 1>
  %v501 = fcmp ogt <2 x float> %v500, %v499
  %v502 = select <2 x i1> %v501, <2 x float> %v500, <2 x float> %v499
  %v503 = shufflevector <2 x float> %v502, <2 x float> %v502, <1 x i32> <i32 1>
  %v504 = shufflevector <2 x float> %v502, <2 x float> %v502, <1 x i32> <i32 0>
  %v505 = fcmp ogt <1 x float> %v504, %v503
  %v506 = select <1 x i1> %v505, <1 x float> %v504, <1 x float> %v503
  %v507 = extractelement <1 x float> %v506, i64 0
  %v508 = fcmp ogt float %v507, %v488
  %v509 = select i1 %v508, float %v507, float %v488
  %v510 = getelementptr float, ptr %scratch, i64 17504
  %v511 = getelementptr float, ptr %v510, i64 %weight_row.12
  store float %v509, ptr %v511, align 4
  %v512 = fcmp oeq float %v509, 0xFFF0000000000000
  %v513 = select i1 %v512, float 0x0000000000000000, float %v509
  %v514 = insertelement <8 x float> poison, float %v513, i64 0
  %v515 = shufflevector <8 x float> %v514, <8 x float> poison, <8 x i32> zeroinitializer
  %v516 = fsub <8 x float> %v476, %v515
  %v517 = fadd <8 x float> %v516, splat (float 0x4168000000000000)
  %v518 = fsub <8 x float> %v517, splat (float 0x4168000000000000)
  %v519 = fsub <8 x float> %v516, %v518
  %v520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v519, <8 x float> splat (float 0x3F55F456A0000000))
  %v521 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v520, <8 x float> %v519, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v521, <8 x float> %v519, <8 x float> splat (float 0x3FAC6AED40000000))
  %v523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v522, <8 x float> %v519, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v523, <8 x float> %v519, <8 x float> splat (float 0x3FE62E4300000000))
  %v525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v524, <8 x float> %v519, <8 x float> splat (float 0x3FF0000000000000))
  %v526 = bitcast <8 x float> %v517 to <8 x i32>
  %v527 = shl <8 x i32> %v526, splat (i32 23)
  %v528 = add <8 x i32> %v527, splat (i32 1065353216)
  %v529 = bitcast <8 x i32> %v528 to <8 x float>
  %v530 = fmul <8 x float> %v525, %v529
  %v531 = fcmp olt <8 x float> %v516, splat (float 0xC05F800000000000)
  %v532 = select <8 x i1> %v531, <8 x float> splat (float 0x0000000000000000), <8 x float> %v530
  store <8 x float> %v532, ptr %v474, align 4
  %v533 = fsub <8 x float> %v479, %v515
  %v534 = fadd <8 x float> %v533, splat (float 0x4168000000000000)
  %v535 = fsub <8 x float> %v534, splat (float 0x4168000000000000)
  %v536 = fsub <8 x float> %v533, %v535
  %v537 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v536, <8 x float> splat (float 0x3F55F456A0000000))
  %v538 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v537, <8 x float> %v536, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v539 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v538, <8 x float> %v536, <8 x float> splat (float 0x3FAC6AED40000000))
  %v540 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v539, <8 x float> %v536, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v541 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v540, <8 x float> %v536, <8 x float> splat (float 0x3FE62E4300000000))
  %v542 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v541, <8 x float> %v536, <8 x float> splat (float 0x3FF0000000000000))
  %v543 = bitcast <8 x float> %v534 to <8 x i32>
  %v544 = shl <8 x i32> %v543, splat (i32 23)
  %v545 = add <8 x i32> %v544, splat (i32 1065353216)
  %v546 = bitcast <8 x i32> %v545 to <8 x float>
  %v547 = fmul <8 x float> %v542, %v546
  %v548 = fcmp olt <8 x float> %v533, splat (float 0xC05F800000000000)
  %v549 = select <8 x i1> %v548, <8 x float> splat (float 0x0000000000000000), <8 x float> %v547
  %v550 = getelementptr float, ptr %v474, i64 8
  store <8 x float> %v549, ptr %v550, align 4
  %v551 = fsub <8 x float> %v482, %v515
  %v552 = fadd <8 x float> %v551, splat (float 0x4168000000000000)
  %v553 = fsub <8 x float> %v552, splat (float 0x4168000000000000)
  %v554 = fsub <8 x float> %v551, %v553
  %v555 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v554, <8 x float> splat (float 0x3F55F456A0000000))
  %v556 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v555, <8 x float> %v554, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v556, <8 x float> %v554, <8 x float> splat (float 0x3FAC6AED40000000))
  %v558 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v557, <8 x float> %v554, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v559 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v558, <8 x float> %v554, <8 x float> splat (float 0x3FE62E4300000000))
  %v560 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v559, <8 x float> %v554, <8 x float> splat (float 0x3FF0000000000000))
  %v561 = bitcast <8 x float> %v552 to <8 x i32>
  %v562 = shl <8 x i32> %v561, splat (i32 23)
  %v563 = add <8 x i32> %v562, splat (i32 1065353216)
  %v564 = bitcast <8 x i32> %v563 to <8 x float>
  %v565 = fmul <8 x float> %v560, %v564
  %v566 = fcmp olt <8 x float> %v551, splat (float 0xC05F800000000000)
  %v567 = select <8 x i1> %v566, <8 x float> splat (float 0x0000000000000000), <8 x float> %v565
  %v568 = getelementptr float, ptr %v474, i64 16
  store <8 x float> %v567, ptr %v568, align 4
  %v569 = fsub <8 x float> %v485, %v515
  %v570 = fadd <8 x float> %v569, splat (float 0x4168000000000000)
  %v571 = fsub <8 x float> %v570, splat (float 0x4168000000000000)
  %v572 = fsub <8 x float> %v569, %v571
  %v573 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v572, <8 x float> splat (float 0x3F55F456A0000000))
  %v574 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v573, <8 x float> %v572, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v575 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v574, <8 x float> %v572, <8 x float> splat (float 0x3FAC6AED40000000))
  %v576 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v575, <8 x float> %v572, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v577 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v576, <8 x float> %v572, <8 x float> splat (float 0x3FE62E4300000000))
  %v578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v577, <8 x float> %v572, <8 x float> splat (float 0x3FF0000000000000))
  %v579 = bitcast <8 x float> %v570 to <8 x i32>
  %v580 = shl <8 x i32> %v579, splat (i32 23)
  %v581 = add <8 x i32> %v580, splat (i32 1065353216)
  %v582 = bitcast <8 x i32> %v581 to <8 x float>
  %v583 = fmul <8 x float> %v578, %v582
  %v584 = fcmp olt <8 x float> %v569, splat (float 0xC05F800000000000)
  %v585 = select <8 x i1> %v584, <8 x float> splat (float 0x0000000000000000), <8 x float> %v583
  %v586 = getelementptr float, ptr %v474, i64 24
  store <8 x float> %v585, ptr %v586, align 4
  %v587 = getelementptr float, ptr %scratch, i64 17696
  %v588 = getelementptr float, ptr %v587, i64 %weight_row.12
  %v589 = fadd <8 x float> %v532, %v549
  %v590 = fadd <8 x float> %v567, %v585
  %v591 = fadd <8 x float> %v589, %v590
  %v592 = shufflevector <8 x float> %v591, <8 x float> %v591, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v593 = shufflevector <8 x float> %v591, <8 x float> %v591, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v594 = fadd <4 x float> %v593, %v592
  %v595 = shufflevector <4 x float> %v594, <4 x float> %v594, <2 x i32> <i32 2, i32 3>
  %v596 = shufflevector <4 x float> %v594, <4 x float> %v594, <2 x i32> <i32 0, i32 1>
  %v597 = fadd <2 x float> %v596, %v595
  %v598 = shufflevector <2 x float> %v597, <2 x float> %v597, <1 x i32> <i32 1>
  %v599 = shufflevector <2 x float> %v597, <2 x float> %v597, <1 x i32> <i32 0>
  %v600 = fadd <1 x float> %v599, %v598
  %v601 = extractelement <1 x float> %v600, i64 0
  store float %v601, ptr %v588, align 4
  %v602 = add i64 %weight_row.12, 1
  br label %weight_row.12.head
weight_row.12.end:
  br label %full.11.end
full.11.else:
  ; weights of a mixed tile
  %v603 = trunc i64 %v115 to i32
  %v604 = trunc i64 %kv_tile.4 to i32
  %v605 = mul i64 %v80, 6
  br label %weight_row.13.head
weight_row.13.head:
  %weight_row.13 = phi i64 [ 0, %full.11.else ], [ %v754, %weight_row.13.body ]
  %v606 = icmp slt i64 %weight_row.13, %v605
  br i1 %v606, label %weight_row.13.body, label %weight_row.13.end
weight_row.13.body:
  %v607 = getelementptr float, ptr %scratch, i64 8192
  %v608 = mul i64 %weight_row.13, 32
  %v609 = add i64 %v608, 0
  %v610 = getelementptr float, ptr %v607, i64 %v609
  %v611 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v612 = load <8 x float>, ptr %v610, align 4
  %v613 = insertelement <8 x i32> poison, i32 %v603, i64 0
  %v614 = shufflevector <8 x i32> %v613, <8 x i32> poison, <8 x i32> zeroinitializer
  %v615 = icmp slt <8 x i32> %v611, %v614
  %v616 = select <8 x i1> %v615, <8 x float> %v612, <8 x float> splat (float 0xFFF0000000000000)
  %v617 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v618 = getelementptr float, ptr %v610, i64 8
  %v619 = load <8 x float>, ptr %v618, align 4
  %v620 = insertelement <8 x i32> poison, i32 %v603, i64 0
  %v621 = shufflevector <8 x i32> %v620, <8 x i32> poison, <8 x i32> zeroinitializer
  %v622 = icmp slt <8 x i32> %v617, %v621
  %v623 = select <8 x i1> %v622, <8 x float> %v619, <8 x float> splat (float 0xFFF0000000000000)
  %v624 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v625 = getelementptr float, ptr %v610, i64 16
  %v626 = load <8 x float>, ptr %v625, align 4
  %v627 = insertelement <8 x i32> poison, i32 %v603, i64 0
  %v628 = shufflevector <8 x i32> %v627, <8 x i32> poison, <8 x i32> zeroinitializer
  %v629 = icmp slt <8 x i32> %v624, %v628
  %v630 = select <8 x i1> %v629, <8 x float> %v626, <8 x float> splat (float 0xFFF0000000000000)
  %v631 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v632 = getelementptr float, ptr %v610, i64 24
  %v633 = load <8 x float>, ptr %v632, align 4
  %v634 = insertelement <8 x i32> poison, i32 %v603, i64 0
  %v635 = shufflevector <8 x i32> %v634, <8 x i32> poison, <8 x i32> zeroinitializer
  %v636 = icmp slt <8 x i32> %v631, %v635
  %v637 = select <8 x i1> %v636, <8 x float> %v633, <8 x float> splat (float 0xFFF0000000000000)
  %v638 = getelementptr float, ptr %scratch, i64 17408
  %v639 = getelementptr float, ptr %v638, i64 %weight_row.13
  %v640 = load float, ptr %v639, align 4
  %v641 = fcmp ogt <8 x float> %v616, %v623
  %v642 = select <8 x i1> %v641, <8 x float> %v616, <8 x float> %v623
  %v643 = fcmp ogt <8 x float> %v630, %v637
  %v644 = select <8 x i1> %v643, <8 x float> %v630, <8 x float> %v637
  %v645 = fcmp ogt <8 x float> %v642, %v644
  %v646 = select <8 x i1> %v645, <8 x float> %v642, <8 x float> %v644
  %v647 = shufflevector <8 x float> %v646, <8 x float> %v646, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v648 = shufflevector <8 x float> %v646, <8 x float> %v646, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v649 = fcmp ogt <4 x float> %v648, %v647
  %v650 = select <4 x i1> %v649, <4 x float> %v648, <4 x float> %v647
  %v651 = shufflevector <4 x float> %v650, <4 x float> %v650, <2 x i32> <i32 2, i32 3>
  %v652 = shufflevector <4 x float> %v650, <4 x float> %v650, <2 x i32> <i32 0, i32 1>
  %v653 = fcmp ogt <2 x float> %v652, %v651
  %v654 = select <2 x i1> %v653, <2 x float> %v652, <2 x float> %v651
  %v655 = shufflevector <2 x float> %v654, <2 x float> %v654, <1 x i32> <i32 1>
  %v656 = shufflevector <2 x float> %v654, <2 x float> %v654, <1 x i32> <i32 0>
  %v657 = fcmp ogt <1 x float> %v656, %v655
  %v658 = select <1 x i1> %v657, <1 x float> %v656, <1 x float> %v655
  %v659 = extractelement <1 x float> %v658, i64 0
  %v660 = fcmp ogt float %v659, %v640
  %v661 = select i1 %v660, float %v659, float %v640
  %v662 = getelementptr float, ptr %scratch, i64 17504
  %v663 = getelementptr float, ptr %v662, i64 %weight_row.13
  store float %v661, ptr %v663, align 4
  %v664 = fcmp oeq float %v661, 0xFFF0000000000000
  %v665 = select i1 %v664, float 0x0000000000000000, float %v661
  %v666 = insertelement <8 x float> poison, float %v665, i64 0
  %v667 = shufflevector <8 x float> %v666, <8 x float> poison, <8 x i32> zeroinitializer
  %v668 = fsub <8 x float> %v616, %v667
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
  store <8 x float> %v684, ptr %v610, align 4
  %v685 = fsub <8 x float> %v623, %v667
  %v686 = fadd <8 x float> %v685, splat (float 0x4168000000000000)
  %v687 = fsub <8 x float> %v686, splat (float 0x4168000000000000)
  %v688 = fsub <8 x float> %v685, %v687
  %v689 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v688, <8 x float> splat (float 0x3F55F456A0000000))
  %v690 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v689, <8 x float> %v688, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v691 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v690, <8 x float> %v688, <8 x float> splat (float 0x3FAC6AED40000000))
  %v692 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v691, <8 x float> %v688, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v693 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v692, <8 x float> %v688, <8 x float> splat (float 0x3FE62E4300000000))
  %v694 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v693, <8 x float> %v688, <8 x float> splat (float 0x3FF0000000000000))
  %v695 = bitcast <8 x float> %v686 to <8 x i32>
  %v696 = shl <8 x i32> %v695, splat (i32 23)
  %v697 = add <8 x i32> %v696, splat (i32 1065353216)
  %v698 = bitcast <8 x i32> %v697 to <8 x float>
  %v699 = fmul <8 x float> %v694, %v698
  %v700 = fcmp olt <8 x float> %v685, splat (float 0xC05F800000000000)
  %v701 = select <8 x i1> %v700, <8 x float> splat (float 0x0000000000000000), <8 x float> %v699
  %v702 = getelementptr float, ptr %v610, i64 8
  store <8 x float> %v701, ptr %v702, align 4
  %v703 = fsub <8 x float> %v630, %v667
  %v704 = fadd <8 x float> %v703, splat (float 0x4168000000000000)
  %v705 = fsub <8 x float> %v704, splat (float 0x4168000000000000)
  %v706 = fsub <8 x float> %v703, %v705
  %v707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v706, <8 x float> splat (float 0x3F55F456A0000000))
  %v708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v707, <8 x float> %v706, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v708, <8 x float> %v706, <8 x float> splat (float 0x3FAC6AED40000000))
  %v710 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v709, <8 x float> %v706, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v710, <8 x float> %v706, <8 x float> splat (float 0x3FE62E4300000000))
  %v712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v711, <8 x float> %v706, <8 x float> splat (float 0x3FF0000000000000))
  %v713 = bitcast <8 x float> %v704 to <8 x i32>
  %v714 = shl <8 x i32> %v713, splat (i32 23)
  %v715 = add <8 x i32> %v714, splat (i32 1065353216)
  %v716 = bitcast <8 x i32> %v715 to <8 x float>
  %v717 = fmul <8 x float> %v712, %v716
  %v718 = fcmp olt <8 x float> %v703, splat (float 0xC05F800000000000)
  %v719 = select <8 x i1> %v718, <8 x float> splat (float 0x0000000000000000), <8 x float> %v717
  %v720 = getelementptr float, ptr %v610, i64 16
  store <8 x float> %v719, ptr %v720, align 4
  %v721 = fsub <8 x float> %v637, %v667
  %v722 = fadd <8 x float> %v721, splat (float 0x4168000000000000)
  %v723 = fsub <8 x float> %v722, splat (float 0x4168000000000000)
  %v724 = fsub <8 x float> %v721, %v723
  %v725 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v724, <8 x float> splat (float 0x3F55F456A0000000))
  %v726 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v725, <8 x float> %v724, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v727 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v726, <8 x float> %v724, <8 x float> splat (float 0x3FAC6AED40000000))
  %v728 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v727, <8 x float> %v724, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v729 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v728, <8 x float> %v724, <8 x float> splat (float 0x3FE62E4300000000))
  %v730 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v729, <8 x float> %v724, <8 x float> splat (float 0x3FF0000000000000))
  %v731 = bitcast <8 x float> %v722 to <8 x i32>
  %v732 = shl <8 x i32> %v731, splat (i32 23)
  %v733 = add <8 x i32> %v732, splat (i32 1065353216)
  %v734 = bitcast <8 x i32> %v733 to <8 x float>
  %v735 = fmul <8 x float> %v730, %v734
  %v736 = fcmp olt <8 x float> %v721, splat (float 0xC05F800000000000)
  %v737 = select <8 x i1> %v736, <8 x float> splat (float 0x0000000000000000), <8 x float> %v735
  %v738 = getelementptr float, ptr %v610, i64 24
  store <8 x float> %v737, ptr %v738, align 4
  %v739 = getelementptr float, ptr %scratch, i64 17696
  %v740 = getelementptr float, ptr %v739, i64 %weight_row.13
  %v741 = fadd <8 x float> %v684, %v701
  %v742 = fadd <8 x float> %v719, %v737
  %v743 = fadd <8 x float> %v741, %v742
  %v744 = shufflevector <8 x float> %v743, <8 x float> %v743, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v745 = shufflevector <8 x float> %v743, <8 x float> %v743, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v746 = fadd <4 x float> %v745, %v744
  %v747 = shufflevector <4 x float> %v746, <4 x float> %v746, <2 x i32> <i32 2, i32 3>
  %v748 = shufflevector <4 x float> %v746, <4 x float> %v746, <2 x i32> <i32 0, i32 1>
  %v749 = fadd <2 x float> %v748, %v747
  %v750 = shufflevector <2 x float> %v749, <2 x float> %v749, <1 x i32> <i32 1>
  %v751 = shufflevector <2 x float> %v749, <2 x float> %v749, <1 x i32> <i32 0>
  %v752 = fadd <1 x float> %v751, %v750
  %v753 = extractelement <1 x float> %v752, i64 0
  store float %v753, ptr %v740, align 4
  %v754 = add i64 %weight_row.13, 1
  br label %weight_row.13.head
weight_row.13.end:
  br label %full.11.end
full.11.end:
  ; correction = exp2(old maximum - new maximum); sum = sum * correction + tile sum
  br label %state.14.head
state.14.head:
  %state.14 = phi i64 [ 0, %full.11.end ], [ %v794, %state.14.body ]
  %v755 = icmp slt i64 %state.14, 96
  br i1 %v755, label %state.14.body, label %state.14.end
state.14.body:
  %v756 = getelementptr float, ptr %scratch, i64 17504
  %v757 = getelementptr float, ptr %v756, i64 %state.14
  %v758 = load <8 x float>, ptr %v757, align 4
  %v759 = getelementptr float, ptr %scratch, i64 17408
  %v760 = getelementptr float, ptr %v759, i64 %state.14
  %v761 = load <8 x float>, ptr %v760, align 4
  %v762 = fcmp oeq <8 x float> %v758, splat (float 0xFFF0000000000000)
  %v763 = select <8 x i1> %v762, <8 x float> splat (float 0x0000000000000000), <8 x float> %v758
  %v764 = fsub <8 x float> %v761, %v763
  %v765 = fadd <8 x float> %v764, splat (float 0x4168000000000000)
  %v766 = fsub <8 x float> %v765, splat (float 0x4168000000000000)
  %v767 = fsub <8 x float> %v764, %v766
  %v768 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v767, <8 x float> splat (float 0x3F55F456A0000000))
  %v769 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v768, <8 x float> %v767, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v770 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v769, <8 x float> %v767, <8 x float> splat (float 0x3FAC6AED40000000))
  %v771 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v770, <8 x float> %v767, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v772 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v771, <8 x float> %v767, <8 x float> splat (float 0x3FE62E4300000000))
  %v773 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v772, <8 x float> %v767, <8 x float> splat (float 0x3FF0000000000000))
  %v774 = bitcast <8 x float> %v765 to <8 x i32>
  %v775 = shl <8 x i32> %v774, splat (i32 23)
  %v776 = add <8 x i32> %v775, splat (i32 1065353216)
  %v777 = bitcast <8 x i32> %v776 to <8 x float>
  %v778 = fmul <8 x float> %v773, %v777
  %v779 = fcmp olt <8 x float> %v764, splat (float 0xC05F800000000000)
  %v780 = select <8 x i1> %v779, <8 x float> splat (float 0x0000000000000000), <8 x float> %v778
  %v781 = getelementptr float, ptr %scratch, i64 17600
  %v782 = getelementptr float, ptr %v781, i64 %state.14
  %v783 = load <8 x float>, ptr %v782, align 4
  %v784 = getelementptr float, ptr %scratch, i64 17696
  %v785 = getelementptr float, ptr %v784, i64 %state.14
  %v786 = load <8 x float>, ptr %v785, align 4
  %v787 = getelementptr float, ptr %scratch, i64 17600
  %v788 = getelementptr float, ptr %v787, i64 %state.14
  %v789 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v783, <8 x float> %v780, <8 x float> %v786)
  store <8 x float> %v789, ptr %v788, align 4
  %v790 = getelementptr float, ptr %scratch, i64 17792
  %v791 = getelementptr float, ptr %v790, i64 %state.14
  store <8 x float> %v780, ptr %v791, align 4
  %v792 = getelementptr float, ptr %scratch, i64 17408
  %v793 = getelementptr float, ptr %v792, i64 %state.14
  store <8 x float> %v758, ptr %v793, align 4
  %v794 = add i64 %state.14, 8
  br label %state.14.head
state.14.end:
  ; out = out * correction + weights * values
  br label %out_columns.15.head
out_columns.15.head:
  %out_columns.15 = phi i64 [ 0, %state.14.end ], [ %v954, %out_rows.16.end ]
  %v795 = icmp slt i64 %out_columns.15, 64
  br i1 %v795, label %out_columns.15.body, label %out_columns.15.end
out_columns.15.body:
  %v796 = mul i64 %kv_tile.4, %v44
  %v797 = add i64 %v796, %out_columns.15
  %v798 = getelementptr float, ptr %v48, i64 %v797
  br label %out_rows.16.head
out_rows.16.head:
  %out_rows.16 = phi i64 [ 0, %out_columns.15.body ], [ %v953, %out_keys.17.end ]
  %v799 = icmp slt i64 %out_rows.16, %v80
  br i1 %v799, label %out_rows.16.body, label %out_rows.16.end
out_rows.16.body:
  %v800 = mul i64 %out_rows.16, 6
  %v801 = getelementptr float, ptr %scratch, i64 8192
  %v802 = mul i64 %v800, 32
  %v803 = add i64 %v802, 0
  %v804 = getelementptr float, ptr %v801, i64 %v803
  %v805 = getelementptr float, ptr %scratch, i64 11264
  %v806 = mul i64 %v800, 64
  %v807 = add i64 %v806, %out_columns.15
  %v808 = getelementptr float, ptr %v805, i64 %v807
  %v809 = add i64 %v800, 0
  %v810 = getelementptr float, ptr %scratch, i64 17792
  %v811 = getelementptr float, ptr %v810, i64 %v809
  %v812 = load float, ptr %v811, align 4
  %v813 = insertelement <8 x float> poison, float %v812, i64 0
  %v814 = shufflevector <8 x float> %v813, <8 x float> poison, <8 x i32> zeroinitializer
  %v815 = load <8 x float>, ptr %v808, align 4
  %v816 = fmul <8 x float> %v815, %v814
  %v817 = getelementptr float, ptr %v808, i64 8
  %v818 = load <8 x float>, ptr %v817, align 4
  %v819 = fmul <8 x float> %v818, %v814
  %v820 = add i64 %v800, 1
  %v821 = getelementptr float, ptr %scratch, i64 17792
  %v822 = getelementptr float, ptr %v821, i64 %v820
  %v823 = load float, ptr %v822, align 4
  %v824 = insertelement <8 x float> poison, float %v823, i64 0
  %v825 = shufflevector <8 x float> %v824, <8 x float> poison, <8 x i32> zeroinitializer
  %v826 = getelementptr float, ptr %v808, i64 64
  %v827 = load <8 x float>, ptr %v826, align 4
  %v828 = fmul <8 x float> %v827, %v825
  %v829 = getelementptr float, ptr %v808, i64 72
  %v830 = load <8 x float>, ptr %v829, align 4
  %v831 = fmul <8 x float> %v830, %v825
  %v832 = add i64 %v800, 2
  %v833 = getelementptr float, ptr %scratch, i64 17792
  %v834 = getelementptr float, ptr %v833, i64 %v832
  %v835 = load float, ptr %v834, align 4
  %v836 = insertelement <8 x float> poison, float %v835, i64 0
  %v837 = shufflevector <8 x float> %v836, <8 x float> poison, <8 x i32> zeroinitializer
  %v838 = getelementptr float, ptr %v808, i64 128
  %v839 = load <8 x float>, ptr %v838, align 4
  %v840 = fmul <8 x float> %v839, %v837
  %v841 = getelementptr float, ptr %v808, i64 136
  %v842 = load <8 x float>, ptr %v841, align 4
  %v843 = fmul <8 x float> %v842, %v837
  %v844 = add i64 %v800, 3
  %v845 = getelementptr float, ptr %scratch, i64 17792
  %v846 = getelementptr float, ptr %v845, i64 %v844
  %v847 = load float, ptr %v846, align 4
  %v848 = insertelement <8 x float> poison, float %v847, i64 0
  %v849 = shufflevector <8 x float> %v848, <8 x float> poison, <8 x i32> zeroinitializer
  %v850 = getelementptr float, ptr %v808, i64 192
  %v851 = load <8 x float>, ptr %v850, align 4
  %v852 = fmul <8 x float> %v851, %v849
  %v853 = getelementptr float, ptr %v808, i64 200
  %v854 = load <8 x float>, ptr %v853, align 4
  %v855 = fmul <8 x float> %v854, %v849
  %v856 = add i64 %v800, 4
  %v857 = getelementptr float, ptr %scratch, i64 17792
  %v858 = getelementptr float, ptr %v857, i64 %v856
  %v859 = load float, ptr %v858, align 4
  %v860 = insertelement <8 x float> poison, float %v859, i64 0
  %v861 = shufflevector <8 x float> %v860, <8 x float> poison, <8 x i32> zeroinitializer
  %v862 = getelementptr float, ptr %v808, i64 256
  %v863 = load <8 x float>, ptr %v862, align 4
  %v864 = fmul <8 x float> %v863, %v861
  %v865 = getelementptr float, ptr %v808, i64 264
  %v866 = load <8 x float>, ptr %v865, align 4
  %v867 = fmul <8 x float> %v866, %v861
  %v868 = add i64 %v800, 5
  %v869 = getelementptr float, ptr %scratch, i64 17792
  %v870 = getelementptr float, ptr %v869, i64 %v868
  %v871 = load float, ptr %v870, align 4
  %v872 = insertelement <8 x float> poison, float %v871, i64 0
  %v873 = shufflevector <8 x float> %v872, <8 x float> poison, <8 x i32> zeroinitializer
  %v874 = getelementptr float, ptr %v808, i64 320
  %v875 = load <8 x float>, ptr %v874, align 4
  %v876 = fmul <8 x float> %v875, %v873
  %v877 = getelementptr float, ptr %v808, i64 328
  %v878 = load <8 x float>, ptr %v877, align 4
  %v879 = fmul <8 x float> %v878, %v873
  br label %out_keys.17.head
out_keys.17.head:
  %out_keys.17 = phi i64 [ 0, %out_rows.16.body ], [ %v941, %out_keys.17.body ]
  %v880 = phi <8 x float> [ %v816, %out_rows.16.body ], [ %v904, %out_keys.17.body ]
  %v881 = phi <8 x float> [ %v819, %out_rows.16.body ], [ %v905, %out_keys.17.body ]
  %v882 = phi <8 x float> [ %v828, %out_rows.16.body ], [ %v911, %out_keys.17.body ]
  %v883 = phi <8 x float> [ %v831, %out_rows.16.body ], [ %v912, %out_keys.17.body ]
  %v884 = phi <8 x float> [ %v840, %out_rows.16.body ], [ %v918, %out_keys.17.body ]
  %v885 = phi <8 x float> [ %v843, %out_rows.16.body ], [ %v919, %out_keys.17.body ]
  %v886 = phi <8 x float> [ %v852, %out_rows.16.body ], [ %v925, %out_keys.17.body ]
  %v887 = phi <8 x float> [ %v855, %out_rows.16.body ], [ %v926, %out_keys.17.body ]
  %v888 = phi <8 x float> [ %v864, %out_rows.16.body ], [ %v932, %out_keys.17.body ]
  %v889 = phi <8 x float> [ %v867, %out_rows.16.body ], [ %v933, %out_keys.17.body ]
  %v890 = phi <8 x float> [ %v876, %out_rows.16.body ], [ %v939, %out_keys.17.body ]
  %v891 = phi <8 x float> [ %v879, %out_rows.16.body ], [ %v940, %out_keys.17.body ]
  %v892 = icmp slt i64 %out_keys.17, %v115
  br i1 %v892, label %out_keys.17.body, label %out_keys.17.end
out_keys.17.body:
  %v893 = mul i64 %out_keys.17, %v44
  %v894 = getelementptr float, ptr %v798, i64 %v893
  %v895 = load <8 x float>, ptr %v894, align 4
  %v896 = mul i64 %out_keys.17, %v44
  %v897 = getelementptr float, ptr %v798, i64 %v896
  %v898 = getelementptr float, ptr %v897, i64 8
  %v899 = load <8 x float>, ptr %v898, align 4
  %v900 = getelementptr float, ptr %v804, i64 %out_keys.17
  %v901 = load float, ptr %v900, align 4
  %v902 = insertelement <8 x float> poison, float %v901, i64 0
  %v903 = shufflevector <8 x float> %v902, <8 x float> poison, <8 x i32> zeroinitializer
  %v904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v903, <8 x float> %v895, <8 x float> %v880)
  %v905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v903, <8 x float> %v899, <8 x float> %v881)
  %v906 = getelementptr float, ptr %v804, i64 %out_keys.17
  %v907 = getelementptr float, ptr %v906, i64 32
  %v908 = load float, ptr %v907, align 4
  %v909 = insertelement <8 x float> poison, float %v908, i64 0
  %v910 = shufflevector <8 x float> %v909, <8 x float> poison, <8 x i32> zeroinitializer
  %v911 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v910, <8 x float> %v895, <8 x float> %v882)
  %v912 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v910, <8 x float> %v899, <8 x float> %v883)
  %v913 = getelementptr float, ptr %v804, i64 %out_keys.17
  %v914 = getelementptr float, ptr %v913, i64 64
  %v915 = load float, ptr %v914, align 4
  %v916 = insertelement <8 x float> poison, float %v915, i64 0
  %v917 = shufflevector <8 x float> %v916, <8 x float> poison, <8 x i32> zeroinitializer
  %v918 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v917, <8 x float> %v895, <8 x float> %v884)
  %v919 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v917, <8 x float> %v899, <8 x float> %v885)
  %v920 = getelementptr float, ptr %v804, i64 %out_keys.17
  %v921 = getelementptr float, ptr %v920, i64 96
  %v922 = load float, ptr %v921, align 4
  %v923 = insertelement <8 x float> poison, float %v922, i64 0
  %v924 = shufflevector <8 x float> %v923, <8 x float> poison, <8 x i32> zeroinitializer
  %v925 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v924, <8 x float> %v895, <8 x float> %v886)
  %v926 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v924, <8 x float> %v899, <8 x float> %v887)
  %v927 = getelementptr float, ptr %v804, i64 %out_keys.17
  %v928 = getelementptr float, ptr %v927, i64 128
  %v929 = load float, ptr %v928, align 4
  %v930 = insertelement <8 x float> poison, float %v929, i64 0
  %v931 = shufflevector <8 x float> %v930, <8 x float> poison, <8 x i32> zeroinitializer
  %v932 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v931, <8 x float> %v895, <8 x float> %v888)
  %v933 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v931, <8 x float> %v899, <8 x float> %v889)
  %v934 = getelementptr float, ptr %v804, i64 %out_keys.17
  %v935 = getelementptr float, ptr %v934, i64 160
  %v936 = load float, ptr %v935, align 4
  %v937 = insertelement <8 x float> poison, float %v936, i64 0
  %v938 = shufflevector <8 x float> %v937, <8 x float> poison, <8 x i32> zeroinitializer
  %v939 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v938, <8 x float> %v895, <8 x float> %v890)
  %v940 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v938, <8 x float> %v899, <8 x float> %v891)
  %v941 = add i64 %out_keys.17, 1
  br label %out_keys.17.head
out_keys.17.end:
  store <8 x float> %v880, ptr %v808, align 4
  %v942 = getelementptr float, ptr %v808, i64 8
  store <8 x float> %v881, ptr %v942, align 4
  %v943 = getelementptr float, ptr %v808, i64 64
  store <8 x float> %v882, ptr %v943, align 4
  %v944 = getelementptr float, ptr %v808, i64 72
  store <8 x float> %v883, ptr %v944, align 4
  %v945 = getelementptr float, ptr %v808, i64 128
  store <8 x float> %v884, ptr %v945, align 4
  %v946 = getelementptr float, ptr %v808, i64 136
  store <8 x float> %v885, ptr %v946, align 4
  %v947 = getelementptr float, ptr %v808, i64 192
  store <8 x float> %v886, ptr %v947, align 4
  %v948 = getelementptr float, ptr %v808, i64 200
  store <8 x float> %v887, ptr %v948, align 4
  %v949 = getelementptr float, ptr %v808, i64 256
  store <8 x float> %v888, ptr %v949, align 4
  %v950 = getelementptr float, ptr %v808, i64 264
  store <8 x float> %v889, ptr %v950, align 4
  %v951 = getelementptr float, ptr %v808, i64 320
  store <8 x float> %v890, ptr %v951, align 4
  %v952 = getelementptr float, ptr %v808, i64 328
  store <8 x float> %v891, ptr %v952, align 4
  %v953 = add i64 %out_rows.16, 1
  br label %out_rows.16.head
out_rows.16.end:
  %v954 = add i64 %out_columns.15, 16
  br label %out_columns.15.head
out_columns.15.end:
  %v955 = add i64 %kv_tile.4, 32
  br label %kv_tile.4.head
kv_tile.4.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.18.head
result_row.18.head:
  %result_row.18 = phi i64 [ 0, %kv_tile.4.end ], [ %v985, %lse.20.end ]
  %v956 = icmp slt i64 %result_row.18, %v78
  br i1 %v956, label %result_row.18.body, label %result_row.18.end
result_row.18.body:
  %v957 = getelementptr float, ptr %scratch, i64 17600
  %v958 = getelementptr float, ptr %v957, i64 %result_row.18
  %v959 = load float, ptr %v958, align 4
  %v960 = fdiv float 0x3FF0000000000000, %v959
  %v961 = fcmp oeq float %v959, 0x0000000000000000
  %v962 = select i1 %v961, float 0x0000000000000000, float %v960
  %v963 = add i64 %v13, %result_row.18
  %v964 = mul i64 %v963, %v56
  %v965 = getelementptr float, ptr %v60, i64 %v964
  br label %result_depth.19.head
result_depth.19.head:
  %result_depth.19 = phi i64 [ 0, %result_row.18.body ], [ %v976, %result_depth.19.body ]
  %v966 = icmp slt i64 %result_depth.19, 64
  br i1 %v966, label %result_depth.19.body, label %result_depth.19.end
result_depth.19.body:
  %v967 = getelementptr float, ptr %scratch, i64 11264
  %v968 = mul i64 %result_row.18, 64
  %v969 = add i64 %v968, %result_depth.19
  %v970 = getelementptr float, ptr %v967, i64 %v969
  %v971 = load <8 x float>, ptr %v970, align 4
  %v972 = insertelement <8 x float> poison, float %v962, i64 0
  %v973 = shufflevector <8 x float> %v972, <8 x float> poison, <8 x i32> zeroinitializer
  %v974 = getelementptr float, ptr %v965, i64 %result_depth.19
  %v975 = fmul <8 x float> %v971, %v973
  store <8 x float> %v975, ptr %v974, align 4
  %v976 = add i64 %result_depth.19, 8
  br label %result_depth.19.head
result_depth.19.end:
  br i1 %v63, label %lse.20.then, label %lse.20.end
lse.20.then:
  %v977 = getelementptr float, ptr %scratch, i64 17408
  %v978 = getelementptr float, ptr %v977, i64 %result_row.18
  %v979 = load float, ptr %v978, align 4
  %v980 = mul i64 %v963, %v71
  %v981 = getelementptr float, ptr %v75, i64 %v980
  %v982 = call float @llvm.log.f32(float %v959)
  %v983 = fmul float %v979, 0x3FE62E4300000000
  %v984 = fadd float %v983, %v982
  store float %v984, ptr %v981, align 4
  br label %lse.20.end
lse.20.end:
  %v985 = add i64 %result_row.18, 1
  br label %result_row.18.head
result_row.18.end:
  ret void
}

declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-cpu"="x86-64-v3" }
