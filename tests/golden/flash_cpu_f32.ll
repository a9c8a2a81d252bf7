; flash_cpu rows=6 tile_kv=32 tile_q=96 vectors=2 for x86-64-v3
; problem: f32 head_dim=64 head_dim_v=64 q_heads=8 kv_heads=2 scale=0.125 mask=true
; FlashAttention-2 (arXiv 2307.08691, Algorithm 1); one task is one tile of query rows.
target triple = "x86_64-unknown-linux-gnu"

define void @flash_cpu_rows6_tile_kv32_tile_q96_vectors2(ptr noalias nocapture readonly %args, i64 %task, ptr noalias nocapture %scratch, ptr noalias nocapture %common) #0 {
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
  %v81 = add i64 %v80, 31
  %v82 = sdiv i64 %v81, %v80
  ; query rows -> f32, scaled (in f64: any finite scale is exact)
  %v83 = mul i64 %v80, 6
  br label %query.0.head
query.0.head:
  %query.0 = phi i64 [ 0, %entry ], [ %v102, %query_depth.1.end ]
  %v84 = icmp slt i64 %query.0, %v83
  br i1 %v84, label %query.0.body, label %query.0.end
query.0.body:
  %v85 = sub i64 %v1, 1
  %v86 = add i64 %v13, %query.0
  %v87 = icmp slt i64 %v86, %v85
  %v88 = select i1 %v87, i64 %v86, i64 %v85
  %v89 = mul i64 %v88, %v20
  %v90 = getelementptr float, ptr %v24, i64 %v89
  br label %query_depth.1.head
query_depth.1.head:
  %query_depth.1 = phi i64 [ 0, %query.0.body ], [ %v101, %query_depth.1.body ]
  %v91 = icmp slt i64 %query_depth.1, 64
  br i1 %v91, label %query_depth.1.body, label %query_depth.1.end
query_depth.1.body:
  %v92 = getelementptr float, ptr %v90, i64 %query_depth.1
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = add i64 %query_depth.1, 0
  %v95 = mul i64 %query.0, 66
  %v96 = add i64 %v95, %v94
  %v97 = getelementptr float, ptr %scratch, i64 %v96
  %v98 = fpext <8 x float> %v93 to <8 x double>
  %v99 = fmul <8 x double> %v98, splat (double 0x3FC71547652B82FE)
  %v100 = fptrunc <8 x double> %v99 to <8 x float>
  store <8 x float> %v100, ptr %v97, align 4
  %v101 = add i64 %query_depth.1, 8
  br label %query_depth.1.head
query_depth.1.end:
  %v102 = add i64 %query.0, 1
  br label %query.0.head
query.0.end:
  ; no reference, sum 0, accumulators 0
  %v103 = mul i64 %v80, 6
  br label %clear.2.head
clear.2.head:
  %clear.2 = phi i64 [ 0, %query.0.end ], [ %v112, %clear.2.body ]
  %v104 = icmp slt i64 %clear.2, %v103
  br i1 %v104, label %clear.2.body, label %clear.2.end
clear.2.body:
  %v105 = getelementptr float, ptr %scratch, i64 14768
  %v106 = getelementptr float, ptr %v105, i64 %clear.2
  store float 0x0000000000000000, ptr %v106, align 4
  %v107 = getelementptr float, ptr %scratch, i64 14864
  %v108 = getelementptr float, ptr %v107, i64 %clear.2
  store float 0xFFF0000000000000, ptr %v108, align 4
  %v109 = mul i64 %clear.2, 8
  %v110 = getelementptr float, ptr %scratch, i64 14960
  %v111 = getelementptr float, ptr %v110, i64 %v109
  store <8 x float> splat (float 0x0000000000000000), ptr %v111, align 4
  %v112 = add i64 %clear.2, 1
  br label %clear.2.head
clear.2.end:
  %v113 = mul i64 %v80, 384
  br label %clear_out.3.head
clear_out.3.head:
  %clear_out.3 = phi i64 [ 0, %clear.2.end ], [ %v117, %clear_out.3.body ]
  %v114 = icmp slt i64 %clear_out.3, %v113
  br i1 %v114, label %clear_out.3.body, label %clear_out.3.end
clear_out.3.body:
  %v115 = getelementptr float, ptr %scratch, i64 8624
  %v116 = getelementptr float, ptr %v115, i64 %clear_out.3
  store <8 x float> splat (float 0x0000000000000000), ptr %v116, align 4
  %v117 = add i64 %clear_out.3, 8
  br label %clear_out.3.head
clear_out.3.end:
  br label %kv_tile.4.head
kv_tile.4.head:
  %kv_tile.4 = phi i64 [ 0, %clear_out.3.end ], [ %v1249, %row_block.8.end ]
  %v118 = icmp slt i64 %kv_tile.4, %v3
  br i1 %v118, label %kv_tile.4.body, label %kv_tile.4.end
kv_tile.4.body:
  %v119 = sub i64 %v3, %kv_tile.4
  %v120 = icmp slt i64 %v119, 32
  %v121 = select i1 %v120, i64 %v119, i64 32
  ; keys -> f32, transposed to depth-major panels
  %v122 = add i64 %v121, 15
  %v123 = sdiv i64 %v122, 16
  br label %key_panel.5.head
key_panel.5.head:
  %key_panel.5 = phi i64 [ 0, %kv_tile.4.body ], [ %v377, %key_depth.7.end ]
  %v124 = icmp slt i64 %key_panel.5, %v123
  br i1 %v124, label %key_panel.5.body, label %key_panel.5.end
key_panel.5.body:
  %v125 = mul i64 %key_panel.5, 16
  %v126 = add i64 %kv_tile.4, %v125
  %v127 = add i64 %v126, 0
  %v128 = sub i64 %v3, 1
  %v129 = icmp slt i64 %v127, %v128
  %v130 = select i1 %v129, i64 %v127, i64 %v128
  %v131 = mul i64 %v130, %v32
  %v132 = getelementptr float, ptr %v36, i64 %v131
  %v133 = mul i64 %key_panel.5, 16
  %v134 = add i64 %kv_tile.4, %v133
  %v135 = add i64 %v134, 1
  %v136 = sub i64 %v3, 1
  %v137 = icmp slt i64 %v135, %v136
  %v138 = select i1 %v137, i64 %v135, i64 %v136
  %v139 = mul i64 %v138, %v32
  %v140 = getelementptr float, ptr %v36, i64 %v139
  %v141 = mul i64 %key_panel.5, 16
  %v142 = add i64 %kv_tile.4, %v141
  %v143 = add i64 %v142, 2
  %v144 = sub i64 %v3, 1
  %v145 = icmp slt i64 %v143, %v144
  %v146 = select i1 %v145, i64 %v143, i64 %v144
  %v147 = mul i64 %v146, %v32
  %v148 = getelementptr float, ptr %v36, i64 %v147
  %v149 = mul i64 %key_panel.5, 16
  %v150 = add i64 %kv_tile.4, %v149
  %v151 = add i64 %v150, 3
  %v152 = sub i64 %v3, 1
  %v153 = icmp slt i64 %v151, %v152
  %v154 = select i1 %v153, i64 %v151, i64 %v152
  %v155 = mul i64 %v154, %v32
  %v156 = getelementptr float, ptr %v36, i64 %v155
  %v157 = mul i64 %key_panel.5, 16
  %v158 = add i64 %kv_tile.4, %v157
  %v159 = add i64 %v158, 4
  %v160 = sub i64 %v3, 1
  %v161 = icmp slt i64 %v159, %v160
  %v162 = select i1 %v161, i64 %v159, i64 %v160
  %v163 = mul i64 %v162, %v32
  %v164 = getelementptr float, ptr %v36, i64 %v163
  %v165 = mul i64 %key_panel.5, 16
  %v166 = add i64 %kv_tile.4, %v165
  %v167 = add i64 %v166, 5
  %v168 = sub i64 %v3, 1
  %v169 = icmp slt i64 %v167, %v168
  %v170 = select i1 %v169, i64 %v167, i64 %v168
  %v171 = mul i64 %v170, %v32
  %v172 = getelementptr float, ptr %v36, i64 %v171
  %v173 = mul i64 %key_panel.5, 16
  %v174 = add i64 %kv_tile.4, %v173
  %v175 = add i64 %v174, 6
  %v176 = sub i64 %v3, 1
  %v177 = icmp slt i64 %v175, %v176
  %v178 = select i1 %v177, i64 %v175, i64 %v176
  %v179 = mul i64 %v178, %v32
  %v180 = getelementptr float, ptr %v36, i64 %v179
  %v181 = mul i64 %key_panel.5, 16
  %v182 = add i64 %kv_tile.4, %v181
  %v183 = add i64 %v182, 7
  %v184 = sub i64 %v3, 1
  %v185 = icmp slt i64 %v183, %v184
  %v186 = select i1 %v185, i64 %v183, i64 %v184
  %v187 = mul i64 %v186, %v32
  %v188 = getelementptr float, ptr %v36, i64 %v187
  br label %key_depth.6.head
key_depth.6.head:
  %key_depth.6 = phi i64 [ 0, %key_panel.5.body ], [ %v250, %key_depth.6.body ]
  %v189 = icmp slt i64 %key_depth.6, 64
  br i1 %v189, label %key_depth.6.body, label %key_depth.6.end
key_depth.6.body:
  %v190 = getelementptr float, ptr %v132, i64 %key_depth.6
  %v191 = load <4 x float>, ptr %v190, align 4
  %v192 = getelementptr float, ptr %v164, i64 %key_depth.6
  %v193 = load <4 x float>, ptr %v192, align 4
  %v194 = shufflevector <4 x float> %v191, <4 x float> %v193, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v195 = getelementptr float, ptr %v140, i64 %key_depth.6
  %v196 = load <4 x float>, ptr %v195, align 4
  %v197 = getelementptr float, ptr %v172, i64 %key_depth.6
  %v198 = load <4 x float>, ptr %v197, align 4
  %v199 = shufflevector <4 x float> %v196, <4 x float> %v198, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v200 = getelementptr float, ptr %v148, i64 %key_depth.6
  %v201 = load <4 x float>, ptr %v200, align 4
  %v202 = getelementptr float, ptr %v180, i64 %key_depth.6
  %v203 = load <4 x float>, ptr %v202, align 4
  %v204 = shufflevector <4 x float> %v201, <4 x float> %v203, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v205 = getelementptr float, ptr %v156, i64 %key_depth.6
  %v206 = load <4 x float>, ptr %v205, align 4
  %v207 = getelementptr float, ptr %v188, i64 %key_depth.6
  %v208 = load <4 x float>, ptr %v207, align 4
  %v209 = shufflevector <4 x float> %v206, <4 x float> %v208, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v210 = shufflevector <8 x float> %v194, <8 x float> %v199, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v211 = shufflevector <8 x float> %v204, <8 x float> %v209, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v212 = shufflevector <8 x float> %v194, <8 x float> %v199, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v213 = shufflevector <8 x float> %v204, <8 x float> %v209, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v214 = shufflevector <8 x float> %v210, <8 x float> %v211, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v215 = shufflevector <8 x float> %v210, <8 x float> %v211, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v216 = shufflevector <8 x float> %v212, <8 x float> %v213, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v217 = shufflevector <8 x float> %v212, <8 x float> %v213, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v218 = add i64 %key_depth.6, 0
  %v219 = mul i64 %key_panel.5, 64
  %v220 = add i64 %v219, 0
  %v221 = add i64 %v220, %v218
  %v222 = getelementptr float, ptr %scratch, i64 6336
  %v223 = mul i64 %v221, 16
  %v224 = add i64 %v223, 0
  %v225 = getelementptr float, ptr %v222, i64 %v224
  store <8 x float> %v214, ptr %v225, align 4
  %v226 = add i64 %key_depth.6, 1
  %v227 = mul i64 %key_panel.5, 64
  %v228 = add i64 %v227, 0
  %v229 = add i64 %v228, %v226
  %v230 = getelementptr float, ptr %scratch, i64 6336
  %v231 = mul i64 %v229, 16
  %v232 = add i64 %v231, 0
  %v233 = getelementptr float, ptr %v230, i64 %v232
  store <8 x float> %v215, ptr %v233, align 4
  %v234 = add i64 %key_depth.6, 2
  %v235 = mul i64 %key_panel.5, 64
  %v236 = add i64 %v235, 0
  %v237 = add i64 %v236, %v234
  %v238 = getelementptr float, ptr %scratch, i64 6336
  %v239 = mul i64 %v237, 16
  %v240 = add i64 %v239, 0
  %v241 = getelementptr float, ptr %v238, i64 %v240
  store <8 x float> %v216, ptr %v241, align 4
  %v242 = add i64 %key_depth.6, 3
  %v243 = mul i64 %key_panel.5, 64
  %v244 = add i64 %v243, 0
  %v245 = add i64 %v244, %v242
  %v246 = getelementptr float, ptr %scratch, i64 6336
  %v247 = mul i64 %v245, 16
  %v248 = add i64 %v247, 0
  %v249 = getelementptr float, ptr %v246, i64 %v248
  store <8 x float> %v217, ptr %v249, align 4
  %v250 = add i64 %key_depth.6, 4
  br label %key_depth.6.head
key_depth.6.end:
  %v251 = mul i64 %key_panel.5, 16
  %v252 = add i64 %kv_tile.4, %v251
  %v253 = add i64 %v252, 8
  %v254 = sub i64 %v3, 1
  %v255 = icmp slt i64 %v253, %v254
  %v256 = select i1 %v255, i64 %v253, i64 %v254
  %v257 = mul i64 %v256, %v32
  %v258 = getelementptr float, ptr %v36, i64 %v257
  %v259 = mul i64 %key_panel.5, 16
  %v260 = add i64 %kv_tile.4, %v259
  %v261 = add i64 %v260, 9
  %v262 = sub i64 %v3, 1
  %v263 = icmp slt i64 %v261, %v262
  %v264 = select i1 %v263, i64 %v261, i64 %v262
  %v265 = mul i64 %v264, %v32
  %v266 = getelementptr float, ptr %v36, i64 %v265
  %v267 = mul i64 %key_panel.5, 16
  %v268 = add i64 %kv_tile.4, %v267
  %v269 = add i64 %v268, 10
  %v270 = sub i64 %v3, 1
  %v271 = icmp slt i64 %v269, %v270
  %v272 = select i1 %v271, i64 %v269, i64 %v270
  %v273 = mul i64 %v272, %v32
  %v274 = getelementptr float, ptr %v36, i64 %v273
  %v275 = mul i64 %key_panel.5, 16
  %v276 = add i64 %kv_tile.4, %v275
  %v277 = add i64 %v276, 11
  %v278 = sub i64 %v3, 1
  %v279 = icmp slt i64 %v277, %v278
  %v280 = select i1 %v279, i64 %v277, i64 %v278
  %v281 = mul i64 %v280, %v32
  %v282 = getelementptr float, ptr %v36, i64 %v281
  %v283 = mul i64 %key_panel.5, 16
  %v284 = add i64 %kv_tile.4, %v283
  %v285 = add i64 %v284, 12
  %v286 = sub i64 %v3, 1
  %v287 = icmp slt i64 %v285, %v286
  %v288 = select i1 %v287, i64 %v285, i64 %v286
  %v289 = mul i64 %v288, %v32
  %v290 = getelementptr float, ptr %v36, i64 %v289
  %v291 = mul i64 %key_panel.5, 16
  %v292 = add i64 %kv_tile.4, %v291
  %v293 = add i64 %v292, 13
  %v294 = sub i64 %v3, 1
  %v295 = icmp slt i64 %v293, %v294
  %v296 = select i1 %v295, i64 %v293, i64 %v294
  %v297 = mul i64 %v296, %v32
  %v298 = getelementptr float, ptr %v36, i64 %v297
  %v299 = mul i64 %key_panel.5, 16
  %v300 = add i64 %kv_tile.4, %v299
  %v301 = add i64 %v300, 14
  %v302 = sub i64 %v3, 1
  %v303 = icmp slt i64 %v301, %v302
  %v304 = select i1 %v303, i64 %v301, i64 %v302
  %v305 = mul i64 %v304, %v32
  %v306 = getelementptr float, ptr %v36, i64 %v305
  %v307 = mul i64 %key_panel.5, 16
  %v308 = add i64 %kv_tile.4, %v307
  %v309 = add i64 %v308, 15
  %v310 = sub i64 %v3, 1
  %v311 = icmp slt i64 %v309, %v310
  %v312 = select i1 %v311, i64 %v309, i64 %v310
  %v313 = mul i64 %v312, %v32
  %v314 = getelementptr float, ptr %v36, i64 %v313
  br label %key_depth.7.head
key_depth.7.head:
  %key_depth.7 = phi i64 [ 0, %key_depth.6.end ], [ %v376, %key_depth.7.body ]
  %v315 = icmp slt i64 %key_depth.7, 64
  br i1 %v315, label %key_depth.7.body, label %key_depth.7.end
key_depth.7.body:
  %v316 = getelementptr float, ptr %v258, i64 %key_depth.7
  %v317 = load <4 x float>, ptr %v316, align 4
  %v318 = getelementptr float, ptr %v290, i64 %key_depth.7
  %v319 = load <4 x float>, ptr %v318, align 4
  %v320 = shufflevector <4 x float> %v317, <4 x float> %v319, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v321 = getelementptr float, ptr %v266, i64 %key_depth.7
  %v322 = load <4 x float>, ptr %v321, align 4
  %v323 = getelementptr float, ptr %v298, i64 %key_depth.7
  %v324 = load <4 x float>, ptr %v323, align 4
  %v325 = shufflevector <4 x float> %v322, <4 x float> %v324, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v326 = getelementptr float, ptr %v274, i64 %key_depth.7
  %v327 = load <4 x float>, ptr %v326, align 4
  %v328 = getelementptr float, ptr %v306, i64 %key_depth.7
  %v329 = load <4 x float>, ptr %v328, align 4
  %v330 = shufflevector <4 x float> %v327, <4 x float> %v329, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v331 = getelementptr float, ptr %v282, i64 %key_depth.7
  %v332 = load <4 x float>, ptr %v331, align 4
  %v333 = getelementptr float, ptr %v314, i64 %key_depth.7
  %v334 = load <4 x float>, ptr %v333, align 4
  %v335 = shufflevector <4 x float> %v332, <4 x float> %v334, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v336 = shufflevector <8 x float> %v320, <8 x float> %v325, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v337 = shufflevector <8 x float> %v330, <8 x float> %v335, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v338 = shufflevector <8 x float> %v320, <8 x float> %v325, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v339 = shufflevector <8 x float> %v330, <8 x float> %v335, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v340 = shufflevector <8 x float> %v336, <8 x float> %v337, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v341 = shufflevector <8 x float> %v336, <8 x float> %v337, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v342 = shufflevector <8 x float> %v338, <8 x float> %v339, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v343 = shufflevector <8 x float> %v338, <8 x float> %v339, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v344 = add i64 %key_depth.7, 0
  %v345 = mul i64 %key_panel.5, 64
  %v346 = add i64 %v345, 0
  %v347 = add i64 %v346, %v344
  %v348 = getelementptr float, ptr %scratch, i64 6336
  %v349 = mul i64 %v347, 16
  %v350 = add i64 %v349, 8
  %v351 = getelementptr float, ptr %v348, i64 %v350
  store <8 x float> %v340, ptr %v351, align 4
  %v352 = add i64 %key_depth.7, 1
  %v353 = mul i64 %key_panel.5, 64
  %v354 = add i64 %v353, 0
  %v355 = add i64 %v354, %v352
  %v356 = getelementptr float, ptr %scratch, i64 6336
  %v357 = mul i64 %v355, 16
  %v358 = add i64 %v357, 8
  %v359 = getelementptr float, ptr %v356, i64 %v358
  store <8 x float> %v341, ptr %v359, align 4
  %v360 = add i64 %key_depth.7, 2
  %v361 = mul i64 %key_panel.5, 64
  %v362 = add i64 %v361, 0
  %v363 = add i64 %v362, %v360
  %v364 = getelementptr float, ptr %scratch, i64 6336
  %v365 = mul i64 %v363, 16
  %v366 = add i64 %v365, 8
  %v367 = getelementptr float, ptr %v364, i64 %v366
  store <8 x float> %v342, ptr %v367, align 4
  %v368 = add i64 %key_depth.7, 3
  %v369 = mul i64 %key_panel.5, 64
  %v370 = add i64 %v369, 0
  %v371 = add i64 %v370, %v368
  %v372 = getelementptr float, ptr %scratch, i64 6336
  %v373 = mul i64 %v371, 16
  %v374 = add i64 %v373, 8
  %v375 = getelementptr float, ptr %v372, i64 %v374
  store <8 x float> %v343, ptr %v375, align 4
  %v376 = add i64 %key_depth.7, 4
  br label %key_depth.7.head
key_depth.7.end:
  %v377 = add i64 %key_panel.5, 1
  br label %key_panel.5.head
key_panel.5.end:
  br label %row_block.8.head
row_block.8.head:
  %row_block.8 = phi i64 [ 0, %key_panel.5.end ], [ %v1248, %out_columns.21.end ]
  %v378 = icmp slt i64 %row_block.8, %v80
  br i1 %v378, label %row_block.8.body, label %row_block.8.end
row_block.8.body:
  %v379 = mul i64 %row_block.8, %v82
  %v380 = add i64 %kv_tile.4, 32
  %v381 = add i64 %v380, %v379
  %v382 = add i64 %v381, %v82
  br label %ask.9.head
ask.9.head:
  %ask.9 = phi i64 [ %v381, %row_block.8.body ], [ %v397, %ask.9.body ]
  %v383 = icmp slt i64 %ask.9, %v382
  br i1 %v383, label %ask.9.body, label %ask.9.end
ask.9.body:
  %v384 = sub i64 %v3, 1
  %v385 = icmp slt i64 %ask.9, %v384
  %v386 = select i1 %v385, i64 %ask.9, i64 %v384
  %v387 = mul i64 %v386, %v32
  %v388 = getelementptr float, ptr %v36, i64 %v387
  call void @llvm.prefetch.p0(ptr %v388, i32 0, i32 2, i32 1)
  %v389 = getelementptr i8, ptr %v388, i64 64
  call void @llvm.prefetch.p0(ptr %v389, i32 0, i32 2, i32 1)
  %v390 = getelementptr i8, ptr %v388, i64 128
  call void @llvm.prefetch.p0(ptr %v390, i32 0, i32 2, i32 1)
  %v391 = getelementptr i8, ptr %v388, i64 192
  call void @llvm.prefetch.p0(ptr %v391, i32 0, i32 2, i32 1)
  %v392 = mul i64 %v386, %v44
  %v393 = getelementptr float, ptr %v48, i64 %v392
  call void @llvm.prefetch.p0(ptr %v393, i32 0, i32 2, i32 1)
  %v394 = getelementptr i8, ptr %v393, i64 64
  call void @llvm.prefetch.p0(ptr %v394, i32 0, i32 2, i32 1)
  %v395 = getelementptr i8, ptr %v393, i64 128
  call void @llvm.prefetch.p0(ptr %v395, i32 0, i32 2, i32 1)
  %v396 = getelementptr i8, ptr %v393, i64 192
  call void @llvm.prefetch.p0(ptr %v396, i32 0, i32 2, i32 1)
  %v397 = add i64 %ask.9, 1
  br label %ask.9.head
ask.9.end:
  %v398 = icmp eq i64 %v121, 32
  ; score = query * keys
  %v399 = add i64 %v121, 15
  %v400 = sdiv i64 %v399, 16
  %v401 = mul i64 %row_block.8, 6
  %v402 = mul i64 %v401, 66
  %v403 = add i64 %v402, 0
  %v404 = getelementptr float, ptr %scratch, i64 %v403
  br label %score_panel.10.head
score_panel.10.head:
  %score_panel.10 = phi i64 [ 0, %ask.9.end ], [ %v699, %score_depth_rest.12.end ]
  %v405 = icmp slt i64 %score_panel.10, %v400
  br i1 %v405, label %score_panel.10.body, label %score_panel.10.end
score_panel.10.body:
  %v406 = mul i64 %score_panel.10, 64
  %v407 = getelementptr float, ptr %scratch, i64 6336
  %v408 = mul i64 %v406, 16
  %v409 = add i64 %v408, 0
  %v410 = getelementptr float, ptr %v407, i64 %v409
  %v411 = mul i64 %score_panel.10, 16
  %v412 = getelementptr float, ptr %scratch, i64 8384
  %v413 = getelementptr float, ptr %v412, i64 %v411
  %v414 = sdiv i64 64, 4
  %v415 = mul i64 %v414, 4
  br label %score_depth.11.head
score_depth.11.head:
  %score_depth.11 = phi i64 [ 0, %score_panel.10.body ], [ %v625, %score_depth.11.body ]
  %v416 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v588, %score_depth.11.body ]
  %v417 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v589, %score_depth.11.body ]
  %v418 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v595, %score_depth.11.body ]
  %v419 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v596, %score_depth.11.body ]
  %v420 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v602, %score_depth.11.body ]
  %v421 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v603, %score_depth.11.body ]
  %v422 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v609, %score_depth.11.body ]
  %v423 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v610, %score_depth.11.body ]
  %v424 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v616, %score_depth.11.body ]
  %v425 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v617, %score_depth.11.body ]
  %v426 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v623, %score_depth.11.body ]
  %v427 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v624, %score_depth.11.body ]
  %v428 = icmp slt i64 %score_depth.11, %v415
  br i1 %v428, label %score_depth.11.body, label %score_depth.11.end
score_depth.11.body:
  %v429 = add i64 %score_depth.11, 0
  %v430 = mul i64 %v429, 16
  %v431 = getelementptr float, ptr %v410, i64 %v430
  %v432 = load <8 x float>, ptr %v431, align 32
  %v433 = mul i64 %v429, 16
  %v434 = getelementptr float, ptr %v410, i64 %v433
  %v435 = getelementptr float, ptr %v434, i64 8
  %v436 = load <8 x float>, ptr %v435, align 32
  %v437 = getelementptr float, ptr %v404, i64 %v429
  %v438 = load float, ptr %v437, align 4
  %v439 = insertelement <8 x float> poison, float %v438, i64 0
  %v440 = shufflevector <8 x float> %v439, <8 x float> poison, <8 x i32> zeroinitializer
  %v441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v440, <8 x float> %v432, <8 x float> %v416)
  %v442 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v440, <8 x float> %v436, <8 x float> %v417)
  %v443 = getelementptr float, ptr %v404, i64 %v429
  %v444 = getelementptr float, ptr %v443, i64 66
  %v445 = load float, ptr %v444, align 4
  %v446 = insertelement <8 x float> poison, float %v445, i64 0
  %v447 = shufflevector <8 x float> %v446, <8 x float> poison, <8 x i32> zeroinitializer
  %v448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v447, <8 x float> %v432, <8 x float> %v418)
  %v449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v447, <8 x float> %v436, <8 x float> %v419)
  %v450 = getelementptr float, ptr %v404, i64 %v429
  %v451 = getelementptr float, ptr %v450, i64 132
  %v452 = load float, ptr %v451, align 4
  %v453 = insertelement <8 x float> poison, float %v452, i64 0
  %v454 = shufflevector <8 x float> %v453, <8 x float> poison, <8 x i32> zeroinitializer
  %v455 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v454, <8 x float> %v432, <8 x float> %v420)
  %v456 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v454, <8 x float> %v436, <8 x float> %v421)
  %v457 = getelementptr float, ptr %v404, i64 %v429
  %v458 = getelementptr float, ptr %v457, i64 198
  %v459 = load float, ptr %v458, align 4
  %v460 = insertelement <8 x float> poison, float %v459, i64 0
  %v461 = shufflevector <8 x float> %v460, <8 x float> poison, <8 x i32> zeroinitializer
  %v462 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v461, <8 x float> %v432, <8 x float> %v422)
  %v463 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v461, <8 x float> %v436, <8 x float> %v423)
  %v464 = getelementptr float, ptr %v404, i64 %v429
  %v465 = getelementptr float, ptr %v464, i64 264
  %v466 = load float, ptr %v465, align 4
  %v467 = insertelement <8 x float> poison, float %v466, i64 0
  %v468 = shufflevector <8 x float> %v467, <8 x float> poison, <8 x i32> zeroinitializer
  %v469 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v468, <8 x float> %v432, <8 x float> %v424)
  %v470 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v468, <8 x float> %v436, <8 x float> %v425)
  %v471 = getelementptr float, ptr %v404, i64 %v429
  %v472 = getelementptr float, ptr %v471, i64 330
  %v473 = load float, ptr %v472, align 4
  %v474 = insertelement <8 x float> poison, float %v473, i64 0
  %v475 = shufflevector <8 x float> %v474, <8 x float> poison, <8 x i32> zeroinitializer
  %v476 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v475, <8 x float> %v432, <8 x float> %v426)
  %v477 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v475, <8 x float> %v436, <8 x float> %v427)
  %v478 = add i64 %score_depth.11, 1
  %v479 = mul i64 %v478, 16
  %v480 = getelementptr float, ptr %v410, i64 %v479
  %v481 = load <8 x float>, ptr %v480, align 32
  %v482 = mul i64 %v478, 16
  %v483 = getelementptr float, ptr %v410, i64 %v482
  %v484 = getelementptr float, ptr %v483, i64 8
  %v485 = load <8 x float>, ptr %v484, align 32
  %v486 = getelementptr float, ptr %v404, i64 %v478
  %v487 = load float, ptr %v486, align 4
  %v488 = insertelement <8 x float> poison, float %v487, i64 0
  %v489 = shufflevector <8 x float> %v488, <8 x float> poison, <8 x i32> zeroinitializer
  %v490 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v489, <8 x float> %v481, <8 x float> %v441)
  %v491 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v489, <8 x float> %v485, <8 x float> %v442)
  %v492 = getelementptr float, ptr %v404, i64 %v478
  %v493 = getelementptr float, ptr %v492, i64 66
  %v494 = load float, ptr %v493, align 4
  %v495 = insertelement <8 x float> poison, float %v494, i64 0
  %v496 = shufflevector <8 x float> %v495, <8 x float> poison, <8 x i32> zeroinitializer
  %v497 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v496, <8 x float> %v481, <8 x float> %v448)
  %v498 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v496, <8 x float> %v485, <8 x float> %v449)
  %v499 = getelementptr float, ptr %v404, i64 %v478
  %v500 = getelementptr float, ptr %v499, i64 132
  %v501 = load float, ptr %v500, align 4
  %v502 = insertelement <8 x float> poison, float %v501, i64 0
  %v503 = shufflevector <8 x float> %v502, <8 x float> poison, <8 x i32> zeroinitializer
  %v504 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v503, <8 x float> %v481, <8 x float> %v455)
  %v505 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v503, <8 x float> %v485, <8 x float> %v456)
  %v506 = getelementptr float, ptr %v404, i64 %v478
  %v507 = getelementptr float, ptr %v506, i64 198
  %v508 = load float, ptr %v507, align 4
  %v509 = insertelement <8 x float> poison, float %v508, i64 0
  %v510 = shufflevector <8 x float> %v509, <8 x float> poison, <8 x i32> zeroinitializer
  %v511 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v510, <8 x float> %v481, <8 x float> %v462)
  %v512 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v510, <8 x float> %v485, <8 x float> %v463)
  %v513 = getelementptr float, ptr %v404, i64 %v478
  %v514 = getelementptr float, ptr %v513, i64 264
  %v515 = load float, ptr %v514, align 4
  %v516 = insertelement <8 x float> poison, float %v515, i64 0
  %v517 = shufflevector <8 x float> %v516, <8 x float> poison, <8 x i32> zeroinitializer
  %v518 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v517, <8 x float> %v481, <8 x float> %v469)
  %v519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v517, <8 x float> %v485, <8 x float> %v470)
  %v520 = getelementptr float, ptr %v404, i64 %v478
  %v521 = getelementptr float, ptr %v520, i64 330
  %v522 = load float, ptr %v521, align 4
  %v523 = insertelement <8 x float> poison, float %v522, i64 0
  %v524 = shufflevector <8 x float> %v523, <8 x float> poison, <8 x i32> zeroinitializer
  %v525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v524, <8 x float> %v481, <8 x float> %v476)
  %v526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v524, <8 x float> %v485, <8 x float> %v477)
  %v527 = add i64 %score_depth.11, 2
  %v528 = mul i64 %v527, 16
  %v529 = getelementptr float, ptr %v410, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 32
  %v531 = mul i64 %v527, 16
  %v532 = getelementptr float, ptr %v410, i64 %v531
  %v533 = getelementptr float, ptr %v532, i64 8
  %v534 = load <8 x float>, ptr %v533, align 32
  %v535 = getelementptr float, ptr %v404, i64 %v527
  %v536 = load float, ptr %v535, align 4
  %v537 = insertelement <8 x float> poison, float %v536, i64 0
  %v538 = shufflevector <8 x float> %v537, <8 x float> poison, <8 x i32> zeroinitializer
  %v539 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v538, <8 x float> %v530, <8 x float> %v490)
  %v540 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v538, <8 x float> %v534, <8 x float> %v491)
  %v541 = getelementptr float, ptr %v404, i64 %v527
  %v542 = getelementptr float, ptr %v541, i64 66
  %v543 = load float, ptr %v542, align 4
  %v544 = insertelement <8 x float> poison, float %v543, i64 0
  %v545 = shufflevector <8 x float> %v544, <8 x float> poison, <8 x i32> zeroinitializer
  %v546 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v545, <8 x float> %v530, <8 x float> %v497)
  %v547 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v545, <8 x float> %v534, <8 x float> %v498)
  %v548 = getelementptr float, ptr %v404, i64 %v527
  %v549 = getelementptr float, ptr %v548, i64 132
  %v550 = load float, ptr %v549, align 4
  %v551 = insertelement <8 x float> poison, float %v550, i64 0
  %v552 = shufflevector <8 x float> %v551, <8 x float> poison, <8 x i32> zeroinitializer
  %v553 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v552, <8 x float> %v530, <8 x float> %v504)
  %v554 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v552, <8 x float> %v534, <8 x float> %v505)
  %v555 = getelementptr float, ptr %v404, i64 %v527
  %v556 = getelementptr float, ptr %v555, i64 198
  %v557 = load float, ptr %v556, align 4
  %v558 = insertelement <8 x float> poison, float %v557, i64 0
  %v559 = shufflevector <8 x float> %v558, <8 x float> poison, <8 x i32> zeroinitializer
  %v560 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v559, <8 x float> %v530, <8 x float> %v511)
  %v561 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v559, <8 x float> %v534, <8 x float> %v512)
  %v562 = getelementptr float, ptr %v404, i64 %v527
  %v563 = getelementptr float, ptr %v562, i64 264
  %v564 = load float, ptr %v563, align 4
  %v565 = insertelement <8 x float> poison, float %v564, i64 0
  %v566 = shufflevector <8 x float> %v565, <8 x float> poison, <8 x i32> zeroinitializer
  %v567 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v566, <8 x float> %v530, <8 x float> %v518)
  %v568 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v566, <8 x float> %v534, <8 x float> %v519)
  %v569 = getelementptr float, ptr %v404, i64 %v527
  %v570 = getelementptr float, ptr %v569, i64 330
  %v571 = load float, ptr %v570, align 4
  %v572 = insertelement <8 x float> poison, float %v571, i64 0
  %v573 = shufflevector <8 x float> %v572, <8 x float> poison, <8 x i32> zeroinitializer
  %v574 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v573, <8 x float> %v530, <8 x float> %v525)
  %v575 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v573, <8 x float> %v534, <8 x float> %v526)
  %v576 = add i64 %score_depth.11, 3
  %v577 = mul i64 %v576, 16
  %v578 = getelementptr float, ptr %v410, i64 %v577
  %v579 = load <8 x float>, ptr %v578, align 32
  %v580 = mul i64 %v576, 16
  %v581 = getelementptr float, ptr %v410, i64 %v580
  %v582 = getelementptr float, ptr %v581, i64 8
  %v583 = load <8 x float>, ptr %v582, align 32
  %v584 = getelementptr float, ptr %v404, i64 %v576
  %v585 = load float, ptr %v584, align 4
  %v586 = insertelement <8 x float> poison, float %v585, i64 0
  %v587 = shufflevector <8 x float> %v586, <8 x float> poison, <8 x i32> zeroinitializer
  %v588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v587, <8 x float> %v579, <8 x float> %v539)
  %v589 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v587, <8 x float> %v583, <8 x float> %v540)
  %v590 = getelementptr float, ptr %v404, i64 %v576
  %v591 = getelementptr float, ptr %v590, i64 66
  %v592 = load float, ptr %v591, align 4
  %v593 = insertelement <8 x float> poison, float %v592, i64 0
  %v594 = shufflevector <8 x float> %v593, <8 x float> poison, <8 x i32> zeroinitializer
  %v595 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v594, <8 x float> %v579, <8 x float> %v546)
  %v596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v594, <8 x float> %v583, <8 x float> %v547)
  %v597 = getelementptr float, ptr %v404, i64 %v576
  %v598 = getelementptr float, ptr %v597, i64 132
  %v599 = load float, ptr %v598, align 4
  %v600 = insertelement <8 x float> poison, float %v599, i64 0
  %v601 = shufflevector <8 x float> %v600, <8 x float> poison, <8 x i32> zeroinitializer
  %v602 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v601, <8 x float> %v579, <8 x float> %v553)
  %v603 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v601, <8 x float> %v583, <8 x float> %v554)
  %v604 = getelementptr float, ptr %v404, i64 %v576
  %v605 = getelementptr float, ptr %v604, i64 198
  %v606 = load float, ptr %v605, align 4
  %v607 = insertelement <8 x float> poison, float %v606, i64 0
  %v608 = shufflevector <8 x float> %v607, <8 x float> poison, <8 x i32> zeroinitializer
  %v609 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v608, <8 x float> %v579, <8 x float> %v560)
  %v610 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v608, <8 x float> %v583, <8 x float> %v561)
  %v611 = getelementptr float, ptr %v404, i64 %v576
  %v612 = getelementptr float, ptr %v611, i64 264
  %v613 = load float, ptr %v612, align 4
  %v614 = insertelement <8 x float> poison, float %v613, i64 0
  %v615 = shufflevector <8 x float> %v614, <8 x float> poison, <8 x i32> zeroinitializer
  %v616 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v615, <8 x float> %v579, <8 x float> %v567)
  %v617 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v615, <8 x float> %v583, <8 x float> %v568)
  %v618 = getelementptr float, ptr %v404, i64 %v576
  %v619 = getelementptr float, ptr %v618, i64 330
  %v620 = load float, ptr %v619, align 4
  %v621 = insertelement <8 x float> poison, float %v620, i64 0
  %v622 = shufflevector <8 x float> %v621, <8 x float> poison, <8 x i32> zeroinitializer
  %v623 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v622, <8 x float> %v579, <8 x float> %v574)
  %v624 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v622, <8 x float> %v583, <8 x float> %v575)
  %v625 = add i64 %score_depth.11, 4
  br label %score_depth.11.head
score_depth.11.end:
  br label %score_depth_rest.12.head
score_depth_rest.12.head:
  %score_depth_rest.12 = phi i64 [ %v415, %score_depth.11.end ], [ %v687, %score_depth_rest.12.body ]
  %v626 = phi <8 x float> [ %v416, %score_depth.11.end ], [ %v650, %score_depth_rest.12.body ]
  %v627 = phi <8 x float> [ %v417, %score_depth.11.end ], [ %v651, %score_depth_rest.12.body ]
  %v628 = phi <8 x float> [ %v418, %score_depth.11.end ], [ %v657, %score_depth_rest.12.body ]
  %v629 = phi <8 x float> [ %v419, %score_depth.11.end ], [ %v658, %score_depth_rest.12.body ]
  %v630 = phi <8 x float> [ %v420, %score_depth.11.end ], [ %v664, %score_depth_rest.12.body ]
  %v631 = phi <8 x float> [ %v421, %score_depth.11.end ], [ %v665, %score_depth_rest.12.body ]
  %v632 = phi <8 x float> [ %v422, %score_depth.11.end ], [ %v671, %score_depth_rest.12.body ]
  %v633 = phi <8 x float> [ %v423, %score_depth.11.end ], [ %v672, %score_depth_rest.12.body ]
  %v634 = phi <8 x float> [ %v424, %score_depth.11.end ], [ %v678, %score_depth_rest.12.body ]
  %v635 = phi <8 x float> [ %v425, %score_depth.11.end ], [ %v679, %score_depth_rest.12.body ]
  %v636 = phi <8 x float> [ %v426, %score_depth.11.end ], [ %v685, %score_depth_rest.12.body ]
  %v637 = phi <8 x float> [ %v427, %score_depth.11.end ], [ %v686, %score_depth_rest.12.body ]
  %v638 = icmp slt i64 %score_depth_rest.12, 64
  br i1 %v638, label %score_depth_rest.12.body, label %score_depth_rest.12.end
score_depth_rest.12.body:
  %v639 = mul i64 %score_depth_rest.12, 16
  %v640 = getelementptr float, ptr %v410, i64 %v639
  %v641 = load <8 x float>, ptr %v640, align 32
  %v642 = mul i64 %score_depth_rest.12, 16
  %v643 = getelementptr float, ptr %v410, i64 %v642
  %v644 = getelementptr float, ptr %v643, i64 8
  %v645 = load <8 x float>, ptr %v644, align 32
  %v646 = getelementptr float, ptr %v404, i64 %score_depth_rest.12
  %v647 = load float, ptr %v646, align 4
  %v648 = insertelement <8 x float> poison, float %v647, i64 0
  %v649 = shufflevector <8 x float> %v648, <8 x float> poison, <8 x i32> zeroinitializer
  %v650 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v649, <8 x float> %v641, <8 x float> %v626)
  %v651 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v649, <8 x float> %v645, <8 x float> %v627)
  %v652 = getelementptr float, ptr %v404, i64 %score_depth_rest.12
  %v653 = getelementptr float, ptr %v652, i64 66
  %v654 = load float, ptr %v653, align 4
  %v655 = insertelement <8 x float> poison, float %v654, i64 0
  %v656 = shufflevector <8 x float> %v655, <8 x float> poison, <8 x i32> zeroinitializer
  %v657 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v656, <8 x float> %v641, <8 x float> %v628)
  %v658 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v656, <8 x float> %v645, <8 x float> %v629)
  %v659 = getelementptr float, ptr %v404, i64 %score_depth_rest.12
  %v660 = getelementptr float, ptr %v659, i64 132
  %v661 = load float, ptr %v660, align 4
  %v662 = insertelement <8 x float> poison, float %v661, i64 0
  %v663 = shufflevector <8 x float> %v662, <8 x float> poison, <8 x i32> zeroinitializer
  %v664 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v663, <8 x float> %v641, <8 x float> %v630)
  %v665 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v663, <8 x float> %v645, <8 x float> %v631)
  %v666 = getelementptr float, ptr %v404, i64 %score_depth_rest.12
  %v667 = getelementptr float, ptr %v666, i64 198
  %v668 = load float, ptr %v667, align 4
  %v669 = insertelement <8 x float> poison, float %v668, i64 0
  %v670 = shufflevector <8 x float> %v669, <8 x float> poison, <8 x i32> zeroinitializer
  %v671 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v670, <8 x float> %v641, <8 x float> %v632)
  %v672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v670, <8 x float> %v645, <8 x float> %v633)
  %v673 = getelementptr float, ptr %v404, i64 %score_depth_rest.12
  %v674 = getelementptr float, ptr %v673, i64 264
  %v675 = load float, ptr %v674, align 4
  %v676 = insertelement <8 x float> poison, float %v675, i64 0
  %v677 = shufflevector <8 x float> %v676, <8 x float> poison, <8 x i32> zeroinitializer
  %v678 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v677, <8 x float> %v641, <8 x float> %v634)
  %v679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v677, <8 x float> %v645, <8 x float> %v635)
  %v680 = getelementptr float, ptr %v404, i64 %score_depth_rest.12
  %v681 = getelementptr float, ptr %v680, i64 330
  %v682 = load float, ptr %v681, align 4
  %v683 = insertelement <8 x float> poison, float %v682, i64 0
  %v684 = shufflevector <8 x float> %v683, <8 x float> poison, <8 x i32> zeroinitializer
  %v685 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v684, <8 x float> %v641, <8 x float> %v636)
  %v686 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v684, <8 x float> %v645, <8 x float> %v637)
  %v687 = add i64 %score_depth_rest.12, 1
  br label %score_depth_rest.12.head
score_depth_rest.12.end:
  store <8 x float> %v626, ptr %v413, align 4
  %v688 = getelementptr float, ptr %v413, i64 8
  store <8 x float> %v627, ptr %v688, align 4
  %v689 = getelementptr float, ptr %v413, i64 40
  store <8 x float> %v628, ptr %v689, align 4
  %v690 = getelementptr float, ptr %v413, i64 48
  store <8 x float> %v629, ptr %v690, align 4
  %v691 = getelementptr float, ptr %v413, i64 80
  store <8 x float> %v630, ptr %v691, align 4
  %v692 = getelementptr float, ptr %v413, i64 88
  store <8 x float> %v631, ptr %v692, align 4
  %v693 = getelementptr float, ptr %v413, i64 120
  store <8 x float> %v632, ptr %v693, align 4
  %v694 = getelementptr float, ptr %v413, i64 128
  store <8 x float> %v633, ptr %v694, align 4
  %v695 = getelementptr float, ptr %v413, i64 160
  store <8 x float> %v634, ptr %v695, align 4
  %v696 = getelementptr float, ptr %v413, i64 168
  store <8 x float> %v635, ptr %v696, align 4
  %v697 = getelementptr float, ptr %v413, i64 200
  store <8 x float> %v636, ptr %v697, align 4
  %v698 = getelementptr float, ptr %v413, i64 208
  store <8 x float> %v637, ptr %v698, align 4
  %v699 = add i64 %score_panel.10, 1
  br label %score_panel.10.head
score_panel.10.end:
  br i1 %v398, label %full.13.then, label %full.13.else
full.13.then:
  ; scores of a full tile
  %v700 = trunc i64 %v121 to i32
  %v701 = trunc i64 %kv_tile.4 to i32
  br label %score_row.14.head
score_row.14.head:
  %score_row.14 = phi i64 [ 0, %full.13.then ], [ %v740, %score_row.14.body ]
  %v702 = phi <8 x i32> [ splat (i32 0), %full.13.then ], [ %v739, %score_row.14.body ]
  %v703 = icmp slt i64 %score_row.14, 6
  br i1 %v703, label %score_row.14.body, label %score_row.14.end
score_row.14.body:
  %v704 = getelementptr float, ptr %scratch, i64 8384
  %v705 = mul i64 %score_row.14, 40
  %v706 = add i64 %v705, 0
  %v707 = getelementptr float, ptr %v704, i64 %v706
  %v708 = mul i64 %row_block.8, 6
  %v709 = add i64 %v708, %score_row.14
  %v710 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v711 = load <8 x float>, ptr %v707, align 4
  %v712 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v713 = getelementptr float, ptr %v707, i64 8
  %v714 = load <8 x float>, ptr %v713, align 4
  %v715 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v716 = getelementptr float, ptr %v707, i64 16
  %v717 = load <8 x float>, ptr %v716, align 4
  %v718 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v719 = getelementptr float, ptr %v707, i64 24
  %v720 = load <8 x float>, ptr %v719, align 4
  %v721 = fcmp ogt <8 x float> %v711, %v714
  %v722 = select <8 x i1> %v721, <8 x float> %v711, <8 x float> %v714
  %v723 = fcmp ogt <8 x float> %v717, %v720
  %v724 = select <8 x i1> %v723, <8 x float> %v717, <8 x float> %v720
  %v725 = fcmp ogt <8 x float> %v722, %v724
  %v726 = select <8 x i1> %v725, <8 x float> %v722, <8 x float> %v724
  %v727 = mul i64 %score_row.14, 8
  %v728 = getelementptr float, ptr %scratch, i64 15728
  %v729 = getelementptr float, ptr %v728, i64 %v727
  store <8 x float> %v726, ptr %v729, align 4
  %v730 = mul i64 %row_block.8, 6
  %v731 = add i64 %v730, %score_row.14
  %v732 = getelementptr float, ptr %scratch, i64 14864
  %v733 = getelementptr float, ptr %v732, i64 %v731
  %v734 = load float, ptr %v733, align 4
  %v735 = insertelement <8 x float> poison, float %v734, i64 0
  %v736 = shufflevector <8 x float> %v735, <8 x float> poison, <8 x i32> zeroinitializer
  %v737 = fcmp ogt <8 x float> %v726, %v736
  %v738 = sext <8 x i1> %v737 to <8 x i32>
  %v739 = or <8 x i32> %v702, %v738
  %v740 = add i64 %score_row.14, 1
  br label %score_row.14.head
score_row.14.end:
  br label %full.13.end
full.13.else:
  ; scores of a mixed tile
  %v741 = trunc i64 %v121 to i32
  %v742 = trunc i64 %kv_tile.4 to i32
  br label %score_row.15.head
score_row.15.head:
  %score_row.15 = phi i64 [ 0, %full.13.else ], [ %v800, %score_row.15.body ]
  %v743 = phi <8 x i32> [ splat (i32 0), %full.13.else ], [ %v799, %score_row.15.body ]
  %v744 = icmp slt i64 %score_row.15, 6
  br i1 %v744, label %score_row.15.body, label %score_row.15.end
score_row.15.body:
  %v745 = getelementptr float, ptr %scratch, i64 8384
  %v746 = mul i64 %score_row.15, 40
  %v747 = add i64 %v746, 0
  %v748 = getelementptr float, ptr %v745, i64 %v747
  %v749 = mul i64 %row_block.8, 6
  %v750 = add i64 %v749, %score_row.15
  %v751 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v752 = load <8 x float>, ptr %v748, align 4
  %v753 = insertelement <8 x i32> poison, i32 %v741, i64 0
  %v754 = shufflevector <8 x i32> %v753, <8 x i32> poison, <8 x i32> zeroinitializer
  %v755 = icmp slt <8 x i32> %v751, %v754
  %v756 = select <8 x i1> %v755, <8 x float> %v752, <8 x float> splat (float 0xFFF0000000000000)
  store <8 x float> %v756, ptr %v748, align 4
  %v757 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v758 = getelementptr float, ptr %v748, i64 8
  %v759 = load <8 x float>, ptr %v758, align 4
  %v760 = insertelement <8 x i32> poison, i32 %v741, i64 0
  %v761 = shufflevector <8 x i32> %v760, <8 x i32> poison, <8 x i32> zeroinitializer
  %v762 = icmp slt <8 x i32> %v757, %v761
  %v763 = select <8 x i1> %v762, <8 x float> %v759, <8 x float> splat (float 0xFFF0000000000000)
  %v764 = getelementptr float, ptr %v748, i64 8
  store <8 x float> %v763, ptr %v764, align 4
  %v765 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v766 = getelementptr float, ptr %v748, i64 16
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = insertelement <8 x i32> poison, i32 %v741, i64 0
  %v769 = shufflevector <8 x i32> %v768, <8 x i32> poison, <8 x i32> zeroinitializer
  %v770 = icmp slt <8 x i32> %v765, %v769
  %v771 = select <8 x i1> %v770, <8 x float> %v767, <8 x float> splat (float 0xFFF0000000000000)
  %v772 = getelementptr float, ptr %v748, i64 16
  store <8 x float> %v771, ptr %v772, align 4
  %v773 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v774 = getelementptr float, ptr %v748, i64 24
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = insertelement <8 x i32> poison, i32 %v741, i64 0
  %v777 = shufflevector <8 x i32> %v776, <8 x i32> poison, <8 x i32> zeroinitializer
  %v778 = icmp slt <8 x i32> %v773, %v777
  %v779 = select <8 x i1> %v778, <8 x float> %v775, <8 x float> splat (float 0xFFF0000000000000)
  %v780 = getelementptr float, ptr %v748, i64 24
  store <8 x float> %v779, ptr %v780, align 4
  %v781 = fcmp ogt <8 x float> %v756, %v763
  %v782 = select <8 x i1> %v781, <8 x float> %v756, <8 x float> %v763
  %v783 = fcmp ogt <8 x float> %v771, %v779
  %v784 = select <8 x i1> %v783, <8 x float> %v771, <8 x float> %v779
  %v785 = fcmp ogt <8 x float> %v782, %v784
  %v786 = select <8 x i1> %v785, <8 x float> %v782, <8 x float> %v784
  %v787 = mul i64 %score_row.15, 8
  %v788 = getelementptr float, ptr %scratch, i64 15728
  %v789 = getelementptr float, ptr %v788, i64 %v787
  store <8 x float> %v786, ptr %v789, align 4
  %v790 = mul i64 %row_block.8, 6
  %v791 = add i64 %v790, %score_row.15
  %v792 = getelementptr float, ptr %scratch, i64 14864
  %v793 = getelementptr float, ptr %v792, i64 %v791
  %v794 = load float, ptr %v793, align 4
  %v795 = insertelement <8 x float> poison, float %v794, i64 0
  %v796 = shufflevector <8 x float> %v795, <8 x float> poison, <8 x i32> zeroinitializer
  %v797 = fcmp ogt <8 x float> %v786, %v796
  %v798 = sext <8 x i1> %v797 to <8 x i32>
  %v799 = or <8 x i32> %v743, %v798
  %v800 = add i64 %score_row.15, 1
  br label %score_row.15.head
score_row.15.end:
  br label %full.13.end
full.13.end:
  %v801 = phi <8 x i32> [ %v702, %score_row.14.end ], [ %v743, %score_row.15.end ]
  %v802 = icmp slt <8 x i32> %v801, splat (i32 0)
  %v803 = call i1 @llvm.vector.reduce.or.v8i1(<8 x i1> %v802)
  br i1 %v803, label %raise.16.then, label %raise.16.end
raise.16.then:
  ; a larger reference; sum and out by exp(old reference - reference)
  br label %raise_row.17.head
raise_row.17.head:
  %raise_row.17 = phi i64 [ 0, %raise.16.then ], [ %v870, %raise_out.18.end ]
  %v804 = icmp slt i64 %raise_row.17, 6
  br i1 %v804, label %raise_row.17.body, label %raise_row.17.end
raise_row.17.body:
  %v805 = mul i64 %row_block.8, 6
  %v806 = add i64 %v805, %raise_row.17
  %v807 = getelementptr float, ptr %scratch, i64 14768
  %v808 = getelementptr float, ptr %v807, i64 %v806
  %v809 = load float, ptr %v808, align 4
  %v810 = getelementptr float, ptr %scratch, i64 14864
  %v811 = getelementptr float, ptr %v810, i64 %v806
  %v812 = load float, ptr %v811, align 4
  %v813 = mul i64 %raise_row.17, 8
  %v814 = getelementptr float, ptr %scratch, i64 15728
  %v815 = getelementptr float, ptr %v814, i64 %v813
  %v816 = load <8 x float>, ptr %v815, align 4
  %v817 = shufflevector <8 x float> %v816, <8 x float> %v816, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v818 = shufflevector <8 x float> %v816, <8 x float> %v816, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v819 = fcmp ogt <4 x float> %v818, %v817
  %v820 = select <4 x i1> %v819, <4 x float> %v818, <4 x float> %v817
  %v821 = shufflevector <4 x float> %v820, <4 x float> %v820, <2 x i32> <i32 2, i32 3>
  %v822 = shufflevector <4 x float> %v820, <4 x float> %v820, <2 x i32> <i32 0, i32 1>
  %v823 = fcmp ogt <2 x float> %v822, %v821
  %v824 = select <2 x i1> %v823, <2 x float> %v822, <2 x float> %v821
  %v825 = shufflevector <2 x float> %v824, <2 x float> %v824, <1 x i32> <i32 1>
  %v826 = shufflevector <2 x float> %v824, <2 x float> %v824, <1 x i32> <i32 0>
  %v827 = fcmp ogt <1 x float> %v826, %v825
  %v828 = select <1 x i1> %v827, <1 x float> %v826, <1 x float> %v825
  %v829 = extractelement <1 x float> %v828, i64 0
  %v830 = fcmp ogt float %v829, %v812
  %v831 = select i1 %v830, float %v829, float %v809
  %v832 = getelementptr float, ptr %scratch, i64 14768
  %v833 = getelementptr float, ptr %v832, i64 %v806
  store float %v831, ptr %v833, align 4
  %v834 = getelementptr float, ptr %scratch, i64 14864
  %v835 = getelementptr float, ptr %v834, i64 %v806
  %v836 = fadd float %v829, 0x4020000000000000
  %v837 = select i1 %v830, float %v836, float %v812
  store float %v837, ptr %v835, align 4
  %v838 = fcmp oeq float %v812, 0xFFF0000000000000
  %v839 = fsub float %v809, %v831
  %v840 = fcmp olt float %v839, 0xC05FC00000000000
  %v841 = select i1 %v840, float 0xC05FC00000000000, float %v839
  %v842 = fadd float %v841, 0x4168000FE0000000
  %v843 = fsub float %v842, 0x4168000FE0000000
  %v844 = fsub float %v841, %v843
  %v845 = call float @llvm.fmuladd.f32(float 0x3F55AB4380000000, float %v844, float 0x3F83CECA00000000)
  %v846 = call float @llvm.fmuladd.f32(float %v845, float %v844, float 0x3FAC6BAA20000000)
  %v847 = call float @llvm.fmuladd.f32(float %v846, float %v844, float 0x3FCEBF9B40000000)
  %v848 = call float @llvm.fmuladd.f32(float %v847, float %v844, float 0x3FE62E4240000000)
  %v849 = call float @llvm.fmuladd.f32(float %v848, float %v844, float 0x3FF0000000000000)
  %v850 = bitcast float %v842 to i32
  %v851 = shl i32 %v850, 23
  %v852 = bitcast i32 %v851 to float
  %v853 = fmul float %v849, %v852
  %v854 = select i1 %v838, float 0x3FF0000000000000, float %v853
  %v855 = insertelement <8 x float> poison, float %v854, i64 0
  %v856 = shufflevector <8 x float> %v855, <8 x float> poison, <8 x i32> zeroinitializer
  %v857 = mul i64 %v806, 8
  %v858 = getelementptr float, ptr %scratch, i64 14960
  %v859 = getelementptr float, ptr %v858, i64 %v857
  %v860 = load <8 x float>, ptr %v859, align 4
  %v861 = fmul <8 x float> %v860, %v856
  store <8 x float> %v861, ptr %v859, align 4
  br label %raise_out.18.head
raise_out.18.head:
  %raise_out.18 = phi i64 [ 0, %raise_row.17.body ], [ %v869, %raise_out.18.body ]
  %v862 = icmp slt i64 %raise_out.18, 64
  br i1 %v862, label %raise_out.18.body, label %raise_out.18.end
raise_out.18.body:
  %v863 = getelementptr float, ptr %scratch, i64 8624
  %v864 = mul i64 %v806, 64
  %v865 = add i64 %v864, %raise_out.18
  %v866 = getelementptr float, ptr %v863, i64 %v865
  %v867 = load <8 x float>, ptr %v866, align 4
  %v868 = fmul <8 x float> %v867, %v856
  store <8 x float> %v868, ptr %v866, align 4
  %v869 = add i64 %raise_out.18, 8
  br label %raise_out.18.head
raise_out.18.end:
  %v870 = add i64 %raise_row.17, 1
  br label %raise_row.17.head
raise_row.17.end:
  br label %raise.16.end
raise.16.end:
  br label %weight_row.19.head
weight_row.19.head:
  %weight_row.19 = phi i64 [ 0, %raise.16.end ], [ %v927, %weights.20.end ]
  %v871 = icmp slt i64 %weight_row.19, 6
  br i1 %v871, label %weight_row.19.body, label %weight_row.19.end
weight_row.19.body:
  %v872 = mul i64 %row_block.8, 6
  %v873 = add i64 %v872, %weight_row.19
  %v874 = getelementptr float, ptr %scratch, i64 14768
  %v875 = getelementptr float, ptr %v874, i64 %v873
  %v876 = load float, ptr %v875, align 4
  %v877 = insertelement <8 x float> poison, float %v876, i64 0
  %v878 = shufflevector <8 x float> %v877, <8 x float> poison, <8 x i32> zeroinitializer
  %v879 = getelementptr float, ptr %scratch, i64 8384
  %v880 = mul i64 %weight_row.19, 40
  %v881 = add i64 %v880, 0
  %v882 = getelementptr float, ptr %v879, i64 %v881
  %v883 = mul i64 %v873, 8
  %v884 = getelementptr float, ptr %scratch, i64 14960
  %v885 = getelementptr float, ptr %v884, i64 %v883
  %v886 = load <8 x float>, ptr %v885, align 4
  br label %weights.20.head
weights.20.head:
  %weights.20 = phi i64 [ 0, %weight_row.19.body ], [ %v926, %weights.20.body ]
  %v887 = phi <8 x float> [ %v886, %weight_row.19.body ], [ %v925, %weights.20.body ]
  %v888 = icmp slt i64 %weights.20, 32
  br i1 %v888, label %weights.20.body, label %weights.20.end
weights.20.body:
  %v889 = getelementptr float, ptr %v882, i64 %weights.20
  %v890 = load <8 x float>, ptr %v889, align 4
  %v891 = fsub <8 x float> %v890, %v878
  %v892 = fcmp olt <8 x float> %v891, splat (float 0xC05FC00000000000)
  %v893 = select <8 x i1> %v892, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v891
  %v894 = fadd <8 x float> %v893, splat (float 0x4168000FE0000000)
  %v895 = fsub <8 x float> %v894, splat (float 0x4168000FE0000000)
  %v896 = fsub <8 x float> %v893, %v895
  %v897 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v896, <8 x float> splat (float 0x3F83CECA00000000))
  %v898 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v897, <8 x float> %v896, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v898, <8 x float> %v896, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v899, <8 x float> %v896, <8 x float> splat (float 0x3FE62E4240000000))
  %v901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v900, <8 x float> %v896, <8 x float> splat (float 0x3FF0000000000000))
  %v902 = bitcast <8 x float> %v894 to <8 x i32>
  %v903 = shl <8 x i32> %v902, splat (i32 23)
  %v904 = bitcast <8 x i32> %v903 to <8 x float>
  %v905 = fmul <8 x float> %v901, %v904
  store <8 x float> %v905, ptr %v889, align 4
  %v906 = getelementptr float, ptr %v882, i64 %weights.20
  %v907 = getelementptr float, ptr %v906, i64 8
  %v908 = load <8 x float>, ptr %v907, align 4
  %v909 = fsub <8 x float> %v908, %v878
  %v910 = fcmp olt <8 x float> %v909, splat (float 0xC05FC00000000000)
  %v911 = select <8 x i1> %v910, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v909
  %v912 = fadd <8 x float> %v911, splat (float 0x4168000FE0000000)
  %v913 = fsub <8 x float> %v912, splat (float 0x4168000FE0000000)
  %v914 = fsub <8 x float> %v911, %v913
  %v915 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v914, <8 x float> splat (float 0x3F83CECA00000000))
  %v916 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v915, <8 x float> %v914, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v917 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v916, <8 x float> %v914, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v918 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v917, <8 x float> %v914, <8 x float> splat (float 0x3FE62E4240000000))
  %v919 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v918, <8 x float> %v914, <8 x float> splat (float 0x3FF0000000000000))
  %v920 = bitcast <8 x float> %v912 to <8 x i32>
  %v921 = shl <8 x i32> %v920, splat (i32 23)
  %v922 = bitcast <8 x i32> %v921 to <8 x float>
  %v923 = fmul <8 x float> %v919, %v922
  store <8 x float> %v923, ptr %v907, align 4
  %v924 = fadd <8 x float> %v905, %v923
  %v925 = fadd <8 x float> %v887, %v924
  %v926 = add i64 %weights.20, 16
  br label %weights.20.head
weights.20.end:
  store <8 x float> %v887, ptr %v885, align 4
  %v927 = add i64 %weight_row.19, 1
  br label %weight_row.19.head
weight_row.19.end:
  ; out = out + weights * values
  br label %out_columns.21.head
out_columns.21.head:
  %out_columns.21 = phi i64 [ 0, %weight_row.19.end ], [ %v1247, %out_keys_rest.23.end ]
  %v928 = icmp slt i64 %out_columns.21, 64
  br i1 %v928, label %out_columns.21.body, label %out_columns.21.end
out_columns.21.body:
  %v929 = mul i64 %kv_tile.4, %v44
  %v930 = add i64 %v929, %out_columns.21
  %v931 = getelementptr float, ptr %v48, i64 %v930
  %v932 = getelementptr float, ptr %scratch, i64 8384
  %v933 = getelementptr float, ptr %v932, i64 0
  %v934 = mul i64 %row_block.8, 6
  %v935 = getelementptr float, ptr %scratch, i64 8624
  %v936 = mul i64 %v934, 64
  %v937 = add i64 %v936, %out_columns.21
  %v938 = getelementptr float, ptr %v935, i64 %v937
  %v939 = load <8 x float>, ptr %v938, align 4
  %v940 = getelementptr float, ptr %v938, i64 8
  %v941 = load <8 x float>, ptr %v940, align 4
  %v942 = getelementptr float, ptr %v938, i64 64
  %v943 = load <8 x float>, ptr %v942, align 4
  %v944 = getelementptr float, ptr %v938, i64 72
  %v945 = load <8 x float>, ptr %v944, align 4
  %v946 = getelementptr float, ptr %v938, i64 128
  %v947 = load <8 x float>, ptr %v946, align 4
  %v948 = getelementptr float, ptr %v938, i64 136
  %v949 = load <8 x float>, ptr %v948, align 4
  %v950 = getelementptr float, ptr %v938, i64 192
  %v951 = load <8 x float>, ptr %v950, align 4
  %v952 = getelementptr float, ptr %v938, i64 200
  %v953 = load <8 x float>, ptr %v952, align 4
  %v954 = getelementptr float, ptr %v938, i64 256
  %v955 = load <8 x float>, ptr %v954, align 4
  %v956 = getelementptr float, ptr %v938, i64 264
  %v957 = load <8 x float>, ptr %v956, align 4
  %v958 = getelementptr float, ptr %v938, i64 320
  %v959 = load <8 x float>, ptr %v958, align 4
  %v960 = getelementptr float, ptr %v938, i64 328
  %v961 = load <8 x float>, ptr %v960, align 4
  %v962 = sdiv i64 %v121, 4
  %v963 = mul i64 %v962, 4
  br label %out_keys.22.head
out_keys.22.head:
  %out_keys.22 = phi i64 [ 0, %out_columns.21.body ], [ %v1173, %out_keys.22.body ]
  %v964 = phi <8 x float> [ %v939, %out_columns.21.body ], [ %v1136, %out_keys.22.body ]
  %v965 = phi <8 x float> [ %v941, %out_columns.21.body ], [ %v1137, %out_keys.22.body ]
  %v966 = phi <8 x float> [ %v943, %out_columns.21.body ], [ %v1143, %out_keys.22.body ]
  %v967 = phi <8 x float> [ %v945, %out_columns.21.body ], [ %v1144, %out_keys.22.body ]
  %v968 = phi <8 x float> [ %v947, %out_columns.21.body ], [ %v1150, %out_keys.22.body ]
  %v969 = phi <8 x float> [ %v949, %out_columns.21.body ], [ %v1151, %out_keys.22.body ]
  %v970 = phi <8 x float> [ %v951, %out_columns.21.body ], [ %v1157, %out_keys.22.body ]
  %v971 = phi <8 x float> [ %v953, %out_columns.21.body ], [ %v1158, %out_keys.22.body ]
  %v972 = phi <8 x float> [ %v955, %out_columns.21.body ], [ %v1164, %out_keys.22.body ]
  %v973 = phi <8 x float> [ %v957, %out_columns.21.body ], [ %v1165, %out_keys.22.body ]
  %v974 = phi <8 x float> [ %v959, %out_columns.21.body ], [ %v1171, %out_keys.22.body ]
  %v975 = phi <8 x float> [ %v961, %out_columns.21.body ], [ %v1172, %out_keys.22.body ]
  %v976 = icmp slt i64 %out_keys.22, %v963
  br i1 %v976, label %out_keys.22.body, label %out_keys.22.end
out_keys.22.body:
  %v977 = add i64 %out_keys.22, 0
  %v978 = mul i64 %v977, %v44
  %v979 = getelementptr float, ptr %v931, i64 %v978
  %v980 = load <8 x float>, ptr %v979, align 4
  %v981 = mul i64 %v977, %v44
  %v982 = getelementptr float, ptr %v931, i64 %v981
  %v983 = getelementptr float, ptr %v982, i64 8
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = getelementptr float, ptr %v933, i64 %v977
  %v986 = load float, ptr %v985, align 4
  %v987 = insertelement <8 x float> poison, float %v986, i64 0
  %v988 = shufflevector <8 x float> %v987, <8 x float> poison, <8 x i32> zeroinitializer
  %v989 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v988, <8 x float> %v980, <8 x float> %v964)
  %v990 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v988, <8 x float> %v984, <8 x float> %v965)
  %v991 = getelementptr float, ptr %v933, i64 %v977
  %v992 = getelementptr float, ptr %v991, i64 40
  %v993 = load float, ptr %v992, align 4
  %v994 = insertelement <8 x float> poison, float %v993, i64 0
  %v995 = shufflevector <8 x float> %v994, <8 x float> poison, <8 x i32> zeroinitializer
  %v996 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v995, <8 x float> %v980, <8 x float> %v966)
  %v997 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v995, <8 x float> %v984, <8 x float> %v967)
  %v998 = getelementptr float, ptr %v933, i64 %v977
  %v999 = getelementptr float, ptr %v998, i64 80
  %v1000 = load float, ptr %v999, align 4
  %v1001 = insertelement <8 x float> poison, float %v1000, i64 0
  %v1002 = shufflevector <8 x float> %v1001, <8 x float> poison, <8 x i32> zeroinitializer
  %v1003 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1002, <8 x float> %v980, <8 x float> %v968)
  %v1004 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1002, <8 x float> %v984, <8 x float> %v969)
  %v1005 = getelementptr float, ptr %v933, i64 %v977
  %v1006 = getelementptr float, ptr %v1005, i64 120
  %v1007 = load float, ptr %v1006, align 4
  %v1008 = insertelement <8 x float> poison, float %v1007, i64 0
  %v1009 = shufflevector <8 x float> %v1008, <8 x float> poison, <8 x i32> zeroinitializer
  %v1010 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1009, <8 x float> %v980, <8 x float> %v970)
  %v1011 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1009, <8 x float> %v984, <8 x float> %v971)
  %v1012 = getelementptr float, ptr %v933, i64 %v977
  %v1013 = getelementptr float, ptr %v1012, i64 160
  %v1014 = load float, ptr %v1013, align 4
  %v1015 = insertelement <8 x float> poison, float %v1014, i64 0
  %v1016 = shufflevector <8 x float> %v1015, <8 x float> poison, <8 x i32> zeroinitializer
  %v1017 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1016, <8 x float> %v980, <8 x float> %v972)
  %v1018 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1016, <8 x float> %v984, <8 x float> %v973)
  %v1019 = getelementptr float, ptr %v933, i64 %v977
  %v1020 = getelementptr float, ptr %v1019, i64 200
  %v1021 = load float, ptr %v1020, align 4
  %v1022 = insertelement <8 x float> poison, float %v1021, i64 0
  %v1023 = shufflevector <8 x float> %v1022, <8 x float> poison, <8 x i32> zeroinitializer
  %v1024 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1023, <8 x float> %v980, <8 x float> %v974)
  %v1025 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1023, <8 x float> %v984, <8 x float> %v975)
  %v1026 = add i64 %out_keys.22, 1
  %v1027 = mul i64 %v1026, %v44
  %v1028 = getelementptr float, ptr %v931, i64 %v1027
  %v1029 = load <8 x float>, ptr %v1028, align 4
  %v1030 = mul i64 %v1026, %v44
  %v1031 = getelementptr float, ptr %v931, i64 %v1030
  %v1032 = getelementptr float, ptr %v1031, i64 8
  %v1033 = load <8 x float>, ptr %v1032, align 4
  %v1034 = getelementptr float, ptr %v933, i64 %v1026
  %v1035 = load float, ptr %v1034, align 4
  %v1036 = insertelement <8 x float> poison, float %v1035, i64 0
  %v1037 = shufflevector <8 x float> %v1036, <8 x float> poison, <8 x i32> zeroinitializer
  %v1038 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1037, <8 x float> %v1029, <8 x float> %v989)
  %v1039 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1037, <8 x float> %v1033, <8 x float> %v990)
  %v1040 = getelementptr float, ptr %v933, i64 %v1026
  %v1041 = getelementptr float, ptr %v1040, i64 40
  %v1042 = load float, ptr %v1041, align 4
  %v1043 = insertelement <8 x float> poison, float %v1042, i64 0
  %v1044 = shufflevector <8 x float> %v1043, <8 x float> poison, <8 x i32> zeroinitializer
  %v1045 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1044, <8 x float> %v1029, <8 x float> %v996)
  %v1046 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1044, <8 x float> %v1033, <8 x float> %v997)
  %v1047 = getelementptr float, ptr %v933, i64 %v1026
  %v1048 = getelementptr float, ptr %v1047, i64 80
  %v1049 = load float, ptr %v1048, align 4
  %v1050 = insertelement <8 x float> poison, float %v1049, i64 0
  %v1051 = shufflevector <8 x float> %v1050, <8 x float> poison, <8 x i32> zeroinitializer
  %v1052 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1051, <8 x float> %v1029, <8 x float> %v1003)
  %v1053 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1051, <8 x float> %v1033, <8 x float> %v1004)
  %v1054 = getelementptr float, ptr %v933, i64 %v1026
  %v1055 = getelementptr float, ptr %v1054, i64 120
  %v1056 = load float, ptr %v1055, align 4
  %v1057 = insertelement <8 x float> poison, float %v1056, i64 0
  %v1058 = shufflevector <8 x float> %v1057, <8 x float> poison, <8 x i32> zeroinitializer
  %v1059 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1058, <8 x float> %v1029, <8 x float> %v1010)
  %v1060 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1058, <8 x float> %v1033, <8 x float> %v1011)
  %v1061 = getelementptr float, ptr %v933, i64 %v1026
  %v1062 = getelementptr float, ptr %v1061, i64 160
  %v1063 = load float, ptr %v1062, align 4
  %v1064 = insertelement <8 x float> poison, float %v1063, i64 0
  %v1065 = shufflevector <8 x float> %v1064, <8 x float> poison, <8 x i32> zeroinitializer
  %v1066 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1065, <8 x float> %v1029, <8 x float> %v1017)
  %v1067 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1065, <8 x float> %v1033, <8 x float> %v1018)
  %v1068 = getelementptr float, ptr %v933, i64 %v1026
  %v1069 = getelementptr float, ptr %v1068, i64 200
  %v1070 = load float, ptr %v1069, align 4
  %v1071 = insertelement <8 x float> poison, float %v1070, i64 0
  %v1072 = shufflevector <8 x float> %v1071, <8 x float> poison, <8 x i32> zeroinitializer
  %v1073 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1072, <8 x float> %v1029, <8 x float> %v1024)
  %v1074 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1072, <8 x float> %v1033, <8 x float> %v1025)
  %v1075 = add i64 %out_keys.22, 2
  %v1076 = mul i64 %v1075, %v44
  %v1077 = getelementptr float, ptr %v931, i64 %v1076
  %v1078 = load <8 x float>, ptr %v1077, align 4
  %v1079 = mul i64 %v1075, %v44
  %v1080 = getelementptr float, ptr %v931, i64 %v1079
  %v1081 = getelementptr float, ptr %v1080, i64 8
  %v1082 = load <8 x float>, ptr %v1081, align 4
  %v1083 = getelementptr float, ptr %v933, i64 %v1075
  %v1084 = load float, ptr %v1083, align 4
  %v1085 = insertelement <8 x float> poison, float %v1084, i64 0
  %v1086 = shufflevector <8 x float> %v1085, <8 x float> poison, <8 x i32> zeroinitializer
  %v1087 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1086, <8 x float> %v1078, <8 x float> %v1038)
  %v1088 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1086, <8 x float> %v1082, <8 x float> %v1039)
  %v1089 = getelementptr float, ptr %v933, i64 %v1075
  %v1090 = getelementptr float, ptr %v1089, i64 40
  %v1091 = load float, ptr %v1090, align 4
  %v1092 = insertelement <8 x float> poison, float %v1091, i64 0
  %v1093 = shufflevector <8 x float> %v1092, <8 x float> poison, <8 x i32> zeroinitializer
  %v1094 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1093, <8 x float> %v1078, <8 x float> %v1045)
  %v1095 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1093, <8 x float> %v1082, <8 x float> %v1046)
  %v1096 = getelementptr float, ptr %v933, i64 %v1075
  %v1097 = getelementptr float, ptr %v1096, i64 80
  %v1098 = load float, ptr %v1097, align 4
  %v1099 = insertelement <8 x float> poison, float %v1098, i64 0
  %v1100 = shufflevector <8 x float> %v1099, <8 x float> poison, <8 x i32> zeroinitializer
  %v1101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1100, <8 x float> %v1078, <8 x float> %v1052)
  %v1102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1100, <8 x float> %v1082, <8 x float> %v1053)
  %v1103 = getelementptr float, ptr %v933, i64 %v1075
  %v1104 = getelementptr float, ptr %v1103, i64 120
  %v1105 = load float, ptr %v1104, align 4
  %v1106 = insertelement <8 x float> poison, float %v1105, i64 0
  %v1107 = shufflevector <8 x float> %v1106, <8 x float> poison, <8 x i32> zeroinitializer
  %v1108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1107, <8 x float> %v1078, <8 x float> %v1059)
  %v1109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1107, <8 x float> %v1082, <8 x float> %v1060)
  %v1110 = getelementptr float, ptr %v933, i64 %v1075
  %v1111 = getelementptr float, ptr %v1110, i64 160
  %v1112 = load float, ptr %v1111, align 4
  %v1113 = insertelement <8 x float> poison, float %v1112, i64 0
  %v1114 = shufflevector <8 x float> %v1113, <8 x float> poison, <8 x i32> zeroinitializer
  %v1115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1114, <8 x float> %v1078, <8 x float> %v1066)
  %v1116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1114, <8 x float> %v1082, <8 x float> %v1067)
  %v1117 = getelementptr float, ptr %v933, i64 %v1075
  %v1118 = getelementptr float, ptr %v1117, i64 200
  %v1119 = load float, ptr %v1118, align 4
  %v1120 = insertelement <8 x float> poison, float %v1119, i64 0
  %v1121 = shufflevector <8 x float> %v1120, <8 x float> poison, <8 x i32> zeroinitializer
  %v1122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1121, <8 x float> %v1078, <8 x float> %v1073)
  %v1123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1121, <8 x float> %v1082, <8 x float> %v1074)
  %v1124 = add i64 %out_keys.22, 3
  %v1125 = mul i64 %v1124, %v44
  %v1126 = getelementptr float, ptr %v931, i64 %v1125
  %v1127 = load <8 x float>, ptr %v1126, align 4
  %v1128 = mul i64 %v1124, %v44
  %v1129 = getelementptr float, ptr %v931, i64 %v1128
  %v1130 = getelementptr float, ptr %v1129, i64 8
  %v1131 = load <8 x float>, ptr %v1130, align 4
  %v1132 = getelementptr float, ptr %v933, i64 %v1124
  %v1133 = load float, ptr %v1132, align 4
  %v1134 = insertelement <8 x float> poison, float %v1133, i64 0
  %v1135 = shufflevector <8 x float> %v1134, <8 x float> poison, <8 x i32> zeroinitializer
  %v1136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1135, <8 x float> %v1127, <8 x float> %v1087)
  %v1137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1135, <8 x float> %v1131, <8 x float> %v1088)
  %v1138 = getelementptr float, ptr %v933, i64 %v1124
  %v1139 = getelementptr float, ptr %v1138, i64 40
  %v1140 = load float, ptr %v1139, align 4
  %v1141 = insertelement <8 x float> poison, float %v1140, i64 0
  %v1142 = shufflevector <8 x float> %v1141, <8 x float> poison, <8 x i32> zeroinitializer
  %v1143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1142, <8 x float> %v1127, <8 x float> %v1094)
  %v1144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1142, <8 x float> %v1131, <8 x float> %v1095)
  %v1145 = getelementptr float, ptr %v933, i64 %v1124
  %v1146 = getelementptr float, ptr %v1145, i64 80
  %v1147 = load float, ptr %v1146, align 4
  %v1148 = insertelement <8 x float> poison, float %v1147, i64 0
  %v1149 = shufflevector <8 x float> %v1148, <8 x float> poison, <8 x i32> zeroinitializer
  %v1150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1149, <8 x float> %v1127, <8 x float> %v1101)
  %v1151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1149, <8 x float> %v1131, <8 x float> %v1102)
  %v1152 = getelementptr float, ptr %v933, i64 %v1124
  %v1153 = getelementptr float, ptr %v1152, i64 120
  %v1154 = load float, ptr %v1153, align 4
  %v1155 = insertelement <8 x float> poison, float %v1154, i64 0
  %v1156 = shufflevector <8 x float> %v1155, <8 x float> poison, <8 x i32> zeroinitializer
  %v1157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1156, <8 x float> %v1127, <8 x float> %v1108)
  %v1158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1156, <8 x float> %v1131, <8 x float> %v1109)
  %v1159 = getelementptr float, ptr %v933, i64 %v1124
  %v1160 = getelementptr float, ptr %v1159, i64 160
  %v1161 = load float, ptr %v1160, align 4
  %v1162 = insertelement <8 x float> poison, float %v1161, i64 0
  %v1163 = shufflevector <8 x float> %v1162, <8 x float> poison, <8 x i32> zeroinitializer
  %v1164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1163, <8 x float> %v1127, <8 x float> %v1115)
  %v1165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1163, <8 x float> %v1131, <8 x float> %v1116)
  %v1166 = getelementptr float, ptr %v933, i64 %v1124
  %v1167 = getelementptr float, ptr %v1166, i64 200
  %v1168 = load float, ptr %v1167, align 4
  %v1169 = insertelement <8 x float> poison, float %v1168, i64 0
  %v1170 = shufflevector <8 x float> %v1169, <8 x float> poison, <8 x i32> zeroinitializer
  %v1171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1170, <8 x float> %v1127, <8 x float> %v1122)
  %v1172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1170, <8 x float> %v1131, <8 x float> %v1123)
  %v1173 = add i64 %out_keys.22, 4
  br label %out_keys.22.head
out_keys.22.end:
  br label %out_keys_rest.23.head
out_keys_rest.23.head:
  %out_keys_rest.23 = phi i64 [ %v963, %out_keys.22.end ], [ %v1235, %out_keys_rest.23.body ]
  %v1174 = phi <8 x float> [ %v964, %out_keys.22.end ], [ %v1198, %out_keys_rest.23.body ]
  %v1175 = phi <8 x float> [ %v965, %out_keys.22.end ], [ %v1199, %out_keys_rest.23.body ]
  %v1176 = phi <8 x float> [ %v966, %out_keys.22.end ], [ %v1205, %out_keys_rest.23.body ]
  %v1177 = phi <8 x float> [ %v967, %out_keys.22.end ], [ %v1206, %out_keys_rest.23.body ]
  %v1178 = phi <8 x float> [ %v968, %out_keys.22.end ], [ %v1212, %out_keys_rest.23.body ]
  %v1179 = phi <8 x float> [ %v969, %out_keys.22.end ], [ %v1213, %out_keys_rest.23.body ]
  %v1180 = phi <8 x float> [ %v970, %out_keys.22.end ], [ %v1219, %out_keys_rest.23.body ]
  %v1181 = phi <8 x float> [ %v971, %out_keys.22.end ], [ %v1220, %out_keys_rest.23.body ]
  %v1182 = phi <8 x float> [ %v972, %out_keys.22.end ], [ %v1226, %out_keys_rest.23.body ]
  %v1183 = phi <8 x float> [ %v973, %out_keys.22.end ], [ %v1227, %out_keys_rest.23.body ]
  %v1184 = phi <8 x float> [ %v974, %out_keys.22.end ], [ %v1233, %out_keys_rest.23.body ]
  %v1185 = phi <8 x float> [ %v975, %out_keys.22.end ], [ %v1234, %out_keys_rest.23.body ]
  %v1186 = icmp slt i64 %out_keys_rest.23, %v121
  br i1 %v1186, label %out_keys_rest.23.body, label %out_keys_rest.23.end
out_keys_rest.23.body:
  %v1187 = mul i64 %out_keys_rest.23, %v44
  %v1188 = getelementptr float, ptr %v931, i64 %v1187
  %v1189 = load <8 x float>, ptr %v1188, align 4
  %v1190 = mul i64 %out_keys_rest.23, %v44
  %v1191 = getelementptr float, ptr %v931, i64 %v1190
  %v1192 = getelementptr float, ptr %v1191, i64 8
  %v1193 = load <8 x float>, ptr %v1192, align 4
  %v1194 = getelementptr float, ptr %v933, i64 %out_keys_rest.23
  %v1195 = load float, ptr %v1194, align 4
  %v1196 = insertelement <8 x float> poison, float %v1195, i64 0
  %v1197 = shufflevector <8 x float> %v1196, <8 x float> poison, <8 x i32> zeroinitializer
  %v1198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1197, <8 x float> %v1189, <8 x float> %v1174)
  %v1199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1197, <8 x float> %v1193, <8 x float> %v1175)
  %v1200 = getelementptr float, ptr %v933, i64 %out_keys_rest.23
  %v1201 = getelementptr float, ptr %v1200, i64 40
  %v1202 = load float, ptr %v1201, align 4
  %v1203 = insertelement <8 x float> poison, float %v1202, i64 0
  %v1204 = shufflevector <8 x float> %v1203, <8 x float> poison, <8 x i32> zeroinitializer
  %v1205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1204, <8 x float> %v1189, <8 x float> %v1176)
  %v1206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1204, <8 x float> %v1193, <8 x float> %v1177)
  %v1207 = getelementptr float, ptr %v933, i64 %out_keys_rest.23
  %v1208 = getelementptr float, ptr %v1207, i64 80
  %v1209 = load float, ptr %v1208, align 4
  %v1210 = insertelement <8 x float> poison, float %v1209, i64 0
  %v1211 = shufflevector <8 x float> %v1210, <8 x float> poison, <8 x i32> zeroinitializer
  %v1212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1211, <8 x float> %v1189, <8 x float> %v1178)
  %v1213 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1211, <8 x float> %v1193, <8 x float> %v1179)
  %v1214 = getelementptr float, ptr %v933, i64 %out_keys_rest.23
  %v1215 = getelementptr float, ptr %v1214, i64 120
  %v1216 = load float, ptr %v1215, align 4
  %v1217 = insertelement <8 x float> poison, float %v1216, i64 0
  %v1218 = shufflevector <8 x float> %v1217, <8 x float> poison, <8 x i32> zeroinitializer
  %v1219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1218, <8 x float> %v1189, <8 x float> %v1180)
  %v1220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1218, <8 x float> %v1193, <8 x float> %v1181)
  %v1221 = getelementptr float, ptr %v933, i64 %out_keys_rest.23
  %v1222 = getelementptr float, ptr %v1221, i64 160
  %v1223 = load float, ptr %v1222, align 4
  %v1224 = insertelement <8 x float> poison, float %v1223, i64 0
  %v1225 = shufflevector <8 x float> %v1224, <8 x float> poison, <8 x i32> zeroinitializer
  %v1226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1225, <8 x float> %v1189, <8 x float> %v1182)
  %v1227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1225, <8 x float> %v1193, <8 x float> %v1183)
  %v1228 = getelementptr float, ptr %v933, i64 %out_keys_rest.23
  %v1229 = getelementptr float, ptr %v1228, i64 200
  %v1230 = load float, ptr %v1229, align 4
  %v1231 = insertelement <8 x float> poison, float %v1230, i64 0
  %v1232 = shufflevector <8 x float> %v1231, <8 x float> poison, <8 x i32> zeroinitializer
  %v1233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1232, <8 x float> %v1189, <8 x float> %v1184)
  %v1234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1232, <8 x float> %v1193, <8 x float> %v1185)
  %v1235 = add i64 %out_keys_rest.23, 1
  br label %out_keys_rest.23.head
out_keys_rest.23.end:
  store <8 x float> %v1174, ptr %v938, align 4
  %v1236 = getelementptr float, ptr %v938, i64 8
  store <8 x float> %v1175, ptr %v1236, align 4
  %v1237 = getelementptr float, ptr %v938, i64 64
  store <8 x float> %v1176, ptr %v1237, align 4
  %v1238 = getelementptr float, ptr %v938, i64 72
  store <8 x float> %v1177, ptr %v1238, align 4
  %v1239 = getelementptr float, ptr %v938, i64 128
  store <8 x float> %v1178, ptr %v1239, align 4
  %v1240 = getelementptr float, ptr %v938, i64 136
  store <8 x float> %v1179, ptr %v1240, align 4
  %v1241 = getelementptr float, ptr %v938, i64 192
  store <8 x float> %v1180, ptr %v1241, align 4
  %v1242 = getelementptr float, ptr %v938, i64 200
  store <8 x float> %v1181, ptr %v1242, align 4
  %v1243 = getelementptr float, ptr %v938, i64 256
  store <8 x float> %v1182, ptr %v1243, align 4
  %v1244 = getelementptr float, ptr %v938, i64 264
  store <8 x float> %v1183, ptr %v1244, align 4
  %v1245 = getelementptr float, ptr %v938, i64 320
  store <8 x float> %v1184, ptr %v1245, align 4
  %v1246 = getelementptr float, ptr %v938, i64 328
  store <8 x float> %v1185, ptr %v1246, align 4
  %v1247 = add i64 %out_columns.21, 16
  br label %out_columns.21.head
out_columns.21.end:
  %v1248 = add i64 %row_block.8, 1
  br label %row_block.8.head
row_block.8.end:
  %v1249 = add i64 %kv_tile.4, 32
  br label %kv_tile.4.head
kv_tile.4.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.24.head
result_row.24.head:
  %result_row.24 = phi i64 [ 0, %kv_tile.4.end ], [ %v1304, %lse.26.end ]
  %v1250 = icmp slt i64 %result_row.24, %v78
  br i1 %v1250, label %result_row.24.body, label %result_row.24.end
result_row.24.body:
  %v1251 = mul i64 %result_row.24, 8
  %v1252 = getelementptr float, ptr %scratch, i64 14960
  %v1253 = getelementptr float, ptr %v1252, i64 %v1251
  %v1254 = load <8 x float>, ptr %v1253, align 4
  %v1255 = shufflevector <8 x float> %v1254, <8 x float> %v1254, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1256 = shufflevector <8 x float> %v1254, <8 x float> %v1254, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1257 = fadd <4 x float> %v1256, %v1255
  %v1258 = shufflevector <4 x float> %v1257, <4 x float> %v1257, <2 x i32> <i32 2, i32 3>
  %v1259 = shufflevector <4 x float> %v1257, <4 x float> %v1257, <2 x i32> <i32 0, i32 1>
  %v1260 = fadd <2 x float> %v1259, %v1258
  %v1261 = shufflevector <2 x float> %v1260, <2 x float> %v1260, <1 x i32> <i32 1>
  %v1262 = shufflevector <2 x float> %v1260, <2 x float> %v1260, <1 x i32> <i32 0>
  %v1263 = fadd <1 x float> %v1262, %v1261
  %v1264 = extractelement <1 x float> %v1263, i64 0
  %v1265 = fdiv float 0x3FF0000000000000, %v1264
  %v1266 = fcmp oeq float %v1264, 0x0000000000000000
  %v1267 = select i1 %v1266, float 0x0000000000000000, float %v1265
  %v1268 = add i64 %v13, %result_row.24
  %v1269 = mul i64 %v1268, %v56
  %v1270 = getelementptr float, ptr %v60, i64 %v1269
  br label %result_depth.25.head
result_depth.25.head:
  %result_depth.25 = phi i64 [ 0, %result_row.24.body ], [ %v1281, %result_depth.25.body ]
  %v1271 = icmp slt i64 %result_depth.25, 64
  br i1 %v1271, label %result_depth.25.body, label %result_depth.25.end
result_depth.25.body:
  %v1272 = getelementptr float, ptr %scratch, i64 8624
  %v1273 = mul i64 %result_row.24, 64
  %v1274 = add i64 %v1273, %result_depth.25
  %v1275 = getelementptr float, ptr %v1272, i64 %v1274
  %v1276 = load <8 x float>, ptr %v1275, align 4
  %v1277 = insertelement <8 x float> poison, float %v1267, i64 0
  %v1278 = shufflevector <8 x float> %v1277, <8 x float> poison, <8 x i32> zeroinitializer
  %v1279 = getelementptr float, ptr %v1270, i64 %result_depth.25
  %v1280 = fmul <8 x float> %v1276, %v1278
  store <8 x float> %v1280, ptr %v1279, align 4
  %v1281 = add i64 %result_depth.25, 8
  br label %result_depth.25.head
result_depth.25.end:
  br i1 %v63, label %lse.26.then, label %lse.26.end
lse.26.then:
  %v1282 = mul i64 %v1268, %v71
  %v1283 = getelementptr float, ptr %v75, i64 %v1282
  %v1284 = getelementptr float, ptr %scratch, i64 14768
  %v1285 = getelementptr float, ptr %v1284, i64 %result_row.24
  %v1286 = load float, ptr %v1285, align 4
  %v1287 = mul i64 %result_row.24, 8
  %v1288 = getelementptr float, ptr %scratch, i64 14960
  %v1289 = getelementptr float, ptr %v1288, i64 %v1287
  %v1290 = load <8 x float>, ptr %v1289, align 4
  %v1291 = shufflevector <8 x float> %v1290, <8 x float> %v1290, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1292 = shufflevector <8 x float> %v1290, <8 x float> %v1290, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1293 = fadd <4 x float> %v1292, %v1291
  %v1294 = shufflevector <4 x float> %v1293, <4 x float> %v1293, <2 x i32> <i32 2, i32 3>
  %v1295 = shufflevector <4 x float> %v1293, <4 x float> %v1293, <2 x i32> <i32 0, i32 1>
  %v1296 = fadd <2 x float> %v1295, %v1294
  %v1297 = shufflevector <2 x float> %v1296, <2 x float> %v1296, <1 x i32> <i32 1>
  %v1298 = shufflevector <2 x float> %v1296, <2 x float> %v1296, <1 x i32> <i32 0>
  %v1299 = fadd <1 x float> %v1298, %v1297
  %v1300 = extractelement <1 x float> %v1299, i64 0
  %v1301 = call float @llvm.log.f32(float %v1300)
  %v1302 = fmul float %v1286, 0x3FE62E4300000000
  %v1303 = fadd float %v1302, %v1301
  store float %v1303, ptr %v1283, align 4
  br label %lse.26.end
lse.26.end:
  %v1304 = add i64 %result_row.24, 1
  br label %result_row.24.head
result_row.24.end:
  ret void
}

declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i1 @llvm.vector.reduce.or.v8i1(<8 x i1>)
declare float @llvm.fmuladd.f32(float, float, float)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-cpu"="x86-64-v3" }
