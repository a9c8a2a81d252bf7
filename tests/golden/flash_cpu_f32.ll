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
  %kv_tile.4 = phi i64 [ 0, %clear_out.3.end ], [ %v1250, %row_block.8.end ]
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
  %row_block.8 = phi i64 [ 0, %key_panel.5.end ], [ %v1249, %out_columns.21.end ]
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
  %out_columns.21 = phi i64 [ 0, %weight_row.19.end ], [ %v1248, %out_keys_rest.23.end ]
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
  %v939 = sdiv i64 %v121, 4
  %v940 = mul i64 %v939, 4
  br label %out_keys.22.head
out_keys.22.head:
  %out_keys.22 = phi i64 [ 0, %out_columns.21.body ], [ %v1150, %out_keys.22.body ]
  %v941 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1113, %out_keys.22.body ]
  %v942 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1114, %out_keys.22.body ]
  %v943 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1120, %out_keys.22.body ]
  %v944 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1121, %out_keys.22.body ]
  %v945 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1127, %out_keys.22.body ]
  %v946 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1128, %out_keys.22.body ]
  %v947 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1134, %out_keys.22.body ]
  %v948 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1135, %out_keys.22.body ]
  %v949 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1141, %out_keys.22.body ]
  %v950 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1142, %out_keys.22.body ]
  %v951 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1148, %out_keys.22.body ]
  %v952 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1149, %out_keys.22.body ]
  %v953 = icmp slt i64 %out_keys.22, %v940
  br i1 %v953, label %out_keys.22.body, label %out_keys.22.end
out_keys.22.body:
  %v954 = add i64 %out_keys.22, 0
  %v955 = mul i64 %v954, %v44
  %v956 = getelementptr float, ptr %v931, i64 %v955
  %v957 = load <8 x float>, ptr %v956, align 4
  %v958 = mul i64 %v954, %v44
  %v959 = getelementptr float, ptr %v931, i64 %v958
  %v960 = getelementptr float, ptr %v959, i64 8
  %v961 = load <8 x float>, ptr %v960, align 4
  %v962 = getelementptr float, ptr %v933, i64 %v954
  %v963 = load float, ptr %v962, align 4
  %v964 = insertelement <8 x float> poison, float %v963, i64 0
  %v965 = shufflevector <8 x float> %v964, <8 x float> poison, <8 x i32> zeroinitializer
  %v966 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v965, <8 x float> %v957, <8 x float> %v941)
  %v967 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v965, <8 x float> %v961, <8 x float> %v942)
  %v968 = getelementptr float, ptr %v933, i64 %v954
  %v969 = getelementptr float, ptr %v968, i64 40
  %v970 = load float, ptr %v969, align 4
  %v971 = insertelement <8 x float> poison, float %v970, i64 0
  %v972 = shufflevector <8 x float> %v971, <8 x float> poison, <8 x i32> zeroinitializer
  %v973 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v972, <8 x float> %v957, <8 x float> %v943)
  %v974 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v972, <8 x float> %v961, <8 x float> %v944)
  %v975 = getelementptr float, ptr %v933, i64 %v954
  %v976 = getelementptr float, ptr %v975, i64 80
  %v977 = load float, ptr %v976, align 4
  %v978 = insertelement <8 x float> poison, float %v977, i64 0
  %v979 = shufflevector <8 x float> %v978, <8 x float> poison, <8 x i32> zeroinitializer
  %v980 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v979, <8 x float> %v957, <8 x float> %v945)
  %v981 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v979, <8 x float> %v961, <8 x float> %v946)
  %v982 = getelementptr float, ptr %v933, i64 %v954
  %v983 = getelementptr float, ptr %v982, i64 120
  %v984 = load float, ptr %v983, align 4
  %v985 = insertelement <8 x float> poison, float %v984, i64 0
  %v986 = shufflevector <8 x float> %v985, <8 x float> poison, <8 x i32> zeroinitializer
  %v987 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v986, <8 x float> %v957, <8 x float> %v947)
  %v988 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v986, <8 x float> %v961, <8 x float> %v948)
  %v989 = getelementptr float, ptr %v933, i64 %v954
  %v990 = getelementptr float, ptr %v989, i64 160
  %v991 = load float, ptr %v990, align 4
  %v992 = insertelement <8 x float> poison, float %v991, i64 0
  %v993 = shufflevector <8 x float> %v992, <8 x float> poison, <8 x i32> zeroinitializer
  %v994 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v993, <8 x float> %v957, <8 x float> %v949)
  %v995 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v993, <8 x float> %v961, <8 x float> %v950)
  %v996 = getelementptr float, ptr %v933, i64 %v954
  %v997 = getelementptr float, ptr %v996, i64 200
  %v998 = load float, ptr %v997, align 4
  %v999 = insertelement <8 x float> poison, float %v998, i64 0
  %v1000 = shufflevector <8 x float> %v999, <8 x float> poison, <8 x i32> zeroinitializer
  %v1001 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1000, <8 x float> %v957, <8 x float> %v951)
  %v1002 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1000, <8 x float> %v961, <8 x float> %v952)
  %v1003 = add i64 %out_keys.22, 1
  %v1004 = mul i64 %v1003, %v44
  %v1005 = getelementptr float, ptr %v931, i64 %v1004
  %v1006 = load <8 x float>, ptr %v1005, align 4
  %v1007 = mul i64 %v1003, %v44
  %v1008 = getelementptr float, ptr %v931, i64 %v1007
  %v1009 = getelementptr float, ptr %v1008, i64 8
  %v1010 = load <8 x float>, ptr %v1009, align 4
  %v1011 = getelementptr float, ptr %v933, i64 %v1003
  %v1012 = load float, ptr %v1011, align 4
  %v1013 = insertelement <8 x float> poison, float %v1012, i64 0
  %v1014 = shufflevector <8 x float> %v1013, <8 x float> poison, <8 x i32> zeroinitializer
  %v1015 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1014, <8 x float> %v1006, <8 x float> %v966)
  %v1016 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1014, <8 x float> %v1010, <8 x float> %v967)
  %v1017 = getelementptr float, ptr %v933, i64 %v1003
  %v1018 = getelementptr float, ptr %v1017, i64 40
  %v1019 = load float, ptr %v1018, align 4
  %v1020 = insertelement <8 x float> poison, float %v1019, i64 0
  %v1021 = shufflevector <8 x float> %v1020, <8 x float> poison, <8 x i32> zeroinitializer
  %v1022 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1021, <8 x float> %v1006, <8 x float> %v973)
  %v1023 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1021, <8 x float> %v1010, <8 x float> %v974)
  %v1024 = getelementptr float, ptr %v933, i64 %v1003
  %v1025 = getelementptr float, ptr %v1024, i64 80
  %v1026 = load float, ptr %v1025, align 4
  %v1027 = insertelement <8 x float> poison, float %v1026, i64 0
  %v1028 = shufflevector <8 x float> %v1027, <8 x float> poison, <8 x i32> zeroinitializer
  %v1029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1028, <8 x float> %v1006, <8 x float> %v980)
  %v1030 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1028, <8 x float> %v1010, <8 x float> %v981)
  %v1031 = getelementptr float, ptr %v933, i64 %v1003
  %v1032 = getelementptr float, ptr %v1031, i64 120
  %v1033 = load float, ptr %v1032, align 4
  %v1034 = insertelement <8 x float> poison, float %v1033, i64 0
  %v1035 = shufflevector <8 x float> %v1034, <8 x float> poison, <8 x i32> zeroinitializer
  %v1036 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1035, <8 x float> %v1006, <8 x float> %v987)
  %v1037 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1035, <8 x float> %v1010, <8 x float> %v988)
  %v1038 = getelementptr float, ptr %v933, i64 %v1003
  %v1039 = getelementptr float, ptr %v1038, i64 160
  %v1040 = load float, ptr %v1039, align 4
  %v1041 = insertelement <8 x float> poison, float %v1040, i64 0
  %v1042 = shufflevector <8 x float> %v1041, <8 x float> poison, <8 x i32> zeroinitializer
  %v1043 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1042, <8 x float> %v1006, <8 x float> %v994)
  %v1044 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1042, <8 x float> %v1010, <8 x float> %v995)
  %v1045 = getelementptr float, ptr %v933, i64 %v1003
  %v1046 = getelementptr float, ptr %v1045, i64 200
  %v1047 = load float, ptr %v1046, align 4
  %v1048 = insertelement <8 x float> poison, float %v1047, i64 0
  %v1049 = shufflevector <8 x float> %v1048, <8 x float> poison, <8 x i32> zeroinitializer
  %v1050 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1049, <8 x float> %v1006, <8 x float> %v1001)
  %v1051 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1049, <8 x float> %v1010, <8 x float> %v1002)
  %v1052 = add i64 %out_keys.22, 2
  %v1053 = mul i64 %v1052, %v44
  %v1054 = getelementptr float, ptr %v931, i64 %v1053
  %v1055 = load <8 x float>, ptr %v1054, align 4
  %v1056 = mul i64 %v1052, %v44
  %v1057 = getelementptr float, ptr %v931, i64 %v1056
  %v1058 = getelementptr float, ptr %v1057, i64 8
  %v1059 = load <8 x float>, ptr %v1058, align 4
  %v1060 = getelementptr float, ptr %v933, i64 %v1052
  %v1061 = load float, ptr %v1060, align 4
  %v1062 = insertelement <8 x float> poison, float %v1061, i64 0
  %v1063 = shufflevector <8 x float> %v1062, <8 x float> poison, <8 x i32> zeroinitializer
  %v1064 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1063, <8 x float> %v1055, <8 x float> %v1015)
  %v1065 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1063, <8 x float> %v1059, <8 x float> %v1016)
  %v1066 = getelementptr float, ptr %v933, i64 %v1052
  %v1067 = getelementptr float, ptr %v1066, i64 40
  %v1068 = load float, ptr %v1067, align 4
  %v1069 = insertelement <8 x float> poison, float %v1068, i64 0
  %v1070 = shufflevector <8 x float> %v1069, <8 x float> poison, <8 x i32> zeroinitializer
  %v1071 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1070, <8 x float> %v1055, <8 x float> %v1022)
  %v1072 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1070, <8 x float> %v1059, <8 x float> %v1023)
  %v1073 = getelementptr float, ptr %v933, i64 %v1052
  %v1074 = getelementptr float, ptr %v1073, i64 80
  %v1075 = load float, ptr %v1074, align 4
  %v1076 = insertelement <8 x float> poison, float %v1075, i64 0
  %v1077 = shufflevector <8 x float> %v1076, <8 x float> poison, <8 x i32> zeroinitializer
  %v1078 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1077, <8 x float> %v1055, <8 x float> %v1029)
  %v1079 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1077, <8 x float> %v1059, <8 x float> %v1030)
  %v1080 = getelementptr float, ptr %v933, i64 %v1052
  %v1081 = getelementptr float, ptr %v1080, i64 120
  %v1082 = load float, ptr %v1081, align 4
  %v1083 = insertelement <8 x float> poison, float %v1082, i64 0
  %v1084 = shufflevector <8 x float> %v1083, <8 x float> poison, <8 x i32> zeroinitializer
  %v1085 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1084, <8 x float> %v1055, <8 x float> %v1036)
  %v1086 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1084, <8 x float> %v1059, <8 x float> %v1037)
  %v1087 = getelementptr float, ptr %v933, i64 %v1052
  %v1088 = getelementptr float, ptr %v1087, i64 160
  %v1089 = load float, ptr %v1088, align 4
  %v1090 = insertelement <8 x float> poison, float %v1089, i64 0
  %v1091 = shufflevector <8 x float> %v1090, <8 x float> poison, <8 x i32> zeroinitializer
  %v1092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1091, <8 x float> %v1055, <8 x float> %v1043)
  %v1093 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1091, <8 x float> %v1059, <8 x float> %v1044)
  %v1094 = getelementptr float, ptr %v933, i64 %v1052
  %v1095 = getelementptr float, ptr %v1094, i64 200
  %v1096 = load float, ptr %v1095, align 4
  %v1097 = insertelement <8 x float> poison, float %v1096, i64 0
  %v1098 = shufflevector <8 x float> %v1097, <8 x float> poison, <8 x i32> zeroinitializer
  %v1099 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1098, <8 x float> %v1055, <8 x float> %v1050)
  %v1100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1098, <8 x float> %v1059, <8 x float> %v1051)
  %v1101 = add i64 %out_keys.22, 3
  %v1102 = mul i64 %v1101, %v44
  %v1103 = getelementptr float, ptr %v931, i64 %v1102
  %v1104 = load <8 x float>, ptr %v1103, align 4
  %v1105 = mul i64 %v1101, %v44
  %v1106 = getelementptr float, ptr %v931, i64 %v1105
  %v1107 = getelementptr float, ptr %v1106, i64 8
  %v1108 = load <8 x float>, ptr %v1107, align 4
  %v1109 = getelementptr float, ptr %v933, i64 %v1101
  %v1110 = load float, ptr %v1109, align 4
  %v1111 = insertelement <8 x float> poison, float %v1110, i64 0
  %v1112 = shufflevector <8 x float> %v1111, <8 x float> poison, <8 x i32> zeroinitializer
  %v1113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1112, <8 x float> %v1104, <8 x float> %v1064)
  %v1114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1112, <8 x float> %v1108, <8 x float> %v1065)
  %v1115 = getelementptr float, ptr %v933, i64 %v1101
  %v1116 = getelementptr float, ptr %v1115, i64 40
  %v1117 = load float, ptr %v1116, align 4
  %v1118 = insertelement <8 x float> poison, float %v1117, i64 0
  %v1119 = shufflevector <8 x float> %v1118, <8 x float> poison, <8 x i32> zeroinitializer
  %v1120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1119, <8 x float> %v1104, <8 x float> %v1071)
  %v1121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1119, <8 x float> %v1108, <8 x float> %v1072)
  %v1122 = getelementptr float, ptr %v933, i64 %v1101
  %v1123 = getelementptr float, ptr %v1122, i64 80
  %v1124 = load float, ptr %v1123, align 4
  %v1125 = insertelement <8 x float> poison, float %v1124, i64 0
  %v1126 = shufflevector <8 x float> %v1125, <8 x float> poison, <8 x i32> zeroinitializer
  %v1127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1126, <8 x float> %v1104, <8 x float> %v1078)
  %v1128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1126, <8 x float> %v1108, <8 x float> %v1079)
  %v1129 = getelementptr float, ptr %v933, i64 %v1101
  %v1130 = getelementptr float, ptr %v1129, i64 120
  %v1131 = load float, ptr %v1130, align 4
  %v1132 = insertelement <8 x float> poison, float %v1131, i64 0
  %v1133 = shufflevector <8 x float> %v1132, <8 x float> poison, <8 x i32> zeroinitializer
  %v1134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1133, <8 x float> %v1104, <8 x float> %v1085)
  %v1135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1133, <8 x float> %v1108, <8 x float> %v1086)
  %v1136 = getelementptr float, ptr %v933, i64 %v1101
  %v1137 = getelementptr float, ptr %v1136, i64 160
  %v1138 = load float, ptr %v1137, align 4
  %v1139 = insertelement <8 x float> poison, float %v1138, i64 0
  %v1140 = shufflevector <8 x float> %v1139, <8 x float> poison, <8 x i32> zeroinitializer
  %v1141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1140, <8 x float> %v1104, <8 x float> %v1092)
  %v1142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1140, <8 x float> %v1108, <8 x float> %v1093)
  %v1143 = getelementptr float, ptr %v933, i64 %v1101
  %v1144 = getelementptr float, ptr %v1143, i64 200
  %v1145 = load float, ptr %v1144, align 4
  %v1146 = insertelement <8 x float> poison, float %v1145, i64 0
  %v1147 = shufflevector <8 x float> %v1146, <8 x float> poison, <8 x i32> zeroinitializer
  %v1148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1147, <8 x float> %v1104, <8 x float> %v1099)
  %v1149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1147, <8 x float> %v1108, <8 x float> %v1100)
  %v1150 = add i64 %out_keys.22, 4
  br label %out_keys.22.head
out_keys.22.end:
  br label %out_keys_rest.23.head
out_keys_rest.23.head:
  %out_keys_rest.23 = phi i64 [ %v940, %out_keys.22.end ], [ %v1212, %out_keys_rest.23.body ]
  %v1151 = phi <8 x float> [ %v941, %out_keys.22.end ], [ %v1175, %out_keys_rest.23.body ]
  %v1152 = phi <8 x float> [ %v942, %out_keys.22.end ], [ %v1176, %out_keys_rest.23.body ]
  %v1153 = phi <8 x float> [ %v943, %out_keys.22.end ], [ %v1182, %out_keys_rest.23.body ]
  %v1154 = phi <8 x float> [ %v944, %out_keys.22.end ], [ %v1183, %out_keys_rest.23.body ]
  %v1155 = phi <8 x float> [ %v945, %out_keys.22.end ], [ %v1189, %out_keys_rest.23.body ]
  %v1156 = phi <8 x float> [ %v946, %out_keys.22.end ], [ %v1190, %out_keys_rest.23.body ]
  %v1157 = phi <8 x float> [ %v947, %out_keys.22.end ], [ %v1196, %out_keys_rest.23.body ]
  %v1158 = phi <8 x float> [ %v948, %out_keys.22.end ], [ %v1197, %out_keys_rest.23.body ]
  %v1159 = phi <8 x float> [ %v949, %out_keys.22.end ], [ %v1203, %out_keys_rest.23.body ]
  %v1160 = phi <8 x float> [ %v950, %out_keys.22.end ], [ %v1204, %out_keys_rest.23.body ]
  %v1161 = phi <8 x float> [ %v951, %out_keys.22.end ], [ %v1210, %out_keys_rest.23.body ]
  %v1162 = phi <8 x float> [ %v952, %out_keys.22.end ], [ %v1211, %out_keys_rest.23.body ]
  %v1163 = icmp slt i64 %out_keys_rest.23, %v121
  br i1 %v1163, label %out_keys_rest.23.body, label %out_keys_rest.23.end
out_keys_rest.23.body:
  %v1164 = mul i64 %out_keys_rest.23, %v44
  %v1165 = getelementptr float, ptr %v931, i64 %v1164
  %v1166 = load <8 x float>, ptr %v1165, align 4
  %v1167 = mul i64 %out_keys_rest.23, %v44
  %v1168 = getelementptr float, ptr %v931, i64 %v1167
  %v1169 = getelementptr float, ptr %v1168, i64 8
  %v1170 = load <8 x float>, ptr %v1169, align 4
  %v1171 = getelementptr float, ptr %v933, i64 %out_keys_rest.23
  %v1172 = load float, ptr %v1171, align 4
  %v1173 = insertelement <8 x float> poison, float %v1172, i64 0
  %v1174 = shufflevector <8 x float> %v1173, <8 x float> poison, <8 x i32> zeroinitializer
  %v1175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1174, <8 x float> %v1166, <8 x float> %v1151)
  %v1176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1174, <8 x float> %v1170, <8 x float> %v1152)
  %v1177 = getelementptr float, ptr %v933, i64 %out_keys_rest.23
  %v1178 = getelementptr float, ptr %v1177, i64 40
  %v1179 = load float, ptr %v1178, align 4
  %v1180 = insertelement <8 x float> poison, float %v1179, i64 0
  %v1181 = shufflevector <8 x float> %v1180, <8 x float> poison, <8 x i32> zeroinitializer
  %v1182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1181, <8 x float> %v1166, <8 x float> %v1153)
  %v1183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1181, <8 x float> %v1170, <8 x float> %v1154)
  %v1184 = getelementptr float, ptr %v933, i64 %out_keys_rest.23
  %v1185 = getelementptr float, ptr %v1184, i64 80
  %v1186 = load float, ptr %v1185, align 4
  %v1187 = insertelement <8 x float> poison, float %v1186, i64 0
  %v1188 = shufflevector <8 x float> %v1187, <8 x float> poison, <8 x i32> zeroinitializer
  %v1189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1188, <8 x float> %v1166, <8 x float> %v1155)
  %v1190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1188, <8 x float> %v1170, <8 x float> %v1156)
  %v1191 = getelementptr float, ptr %v933, i64 %out_keys_rest.23
  %v1192 = getelementptr float, ptr %v1191, i64 120
  %v1193 = load float, ptr %v1192, align 4
  %v1194 = insertelement <8 x float> poison, float %v1193, i64 0
  %v1195 = shufflevector <8 x float> %v1194, <8 x float> poison, <8 x i32> zeroinitializer
  %v1196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1195, <8 x float> %v1166, <8 x float> %v1157)
  %v1197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1195, <8 x float> %v1170, <8 x float> %v1158)
  %v1198 = getelementptr float, ptr %v933, i64 %out_keys_rest.23
  %v1199 = getelementptr float, ptr %v1198, i64 160
  %v1200 = load float, ptr %v1199, align 4
  %v1201 = insertelement <8 x float> poison, float %v1200, i64 0
  %v1202 = shufflevector <8 x float> %v1201, <8 x float> poison, <8 x i32> zeroinitializer
  %v1203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1202, <8 x float> %v1166, <8 x float> %v1159)
  %v1204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1202, <8 x float> %v1170, <8 x float> %v1160)
  %v1205 = getelementptr float, ptr %v933, i64 %out_keys_rest.23
  %v1206 = getelementptr float, ptr %v1205, i64 200
  %v1207 = load float, ptr %v1206, align 4
  %v1208 = insertelement <8 x float> poison, float %v1207, i64 0
  %v1209 = shufflevector <8 x float> %v1208, <8 x float> poison, <8 x i32> zeroinitializer
  %v1210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1209, <8 x float> %v1166, <8 x float> %v1161)
  %v1211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1209, <8 x float> %v1170, <8 x float> %v1162)
  %v1212 = add i64 %out_keys_rest.23, 1
  br label %out_keys_rest.23.head
out_keys_rest.23.end:
  %v1213 = load <8 x float>, ptr %v938, align 4
  %v1214 = fadd <8 x float> %v1213, %v1151
  store <8 x float> %v1214, ptr %v938, align 4
  %v1215 = getelementptr float, ptr %v938, i64 8
  %v1216 = load <8 x float>, ptr %v1215, align 4
  %v1217 = fadd <8 x float> %v1216, %v1152
  store <8 x float> %v1217, ptr %v1215, align 4
  %v1218 = getelementptr float, ptr %v938, i64 64
  %v1219 = load <8 x float>, ptr %v1218, align 4
  %v1220 = fadd <8 x float> %v1219, %v1153
  store <8 x float> %v1220, ptr %v1218, align 4
  %v1221 = getelementptr float, ptr %v938, i64 72
  %v1222 = load <8 x float>, ptr %v1221, align 4
  %v1223 = fadd <8 x float> %v1222, %v1154
  store <8 x float> %v1223, ptr %v1221, align 4
  %v1224 = getelementptr float, ptr %v938, i64 128
  %v1225 = load <8 x float>, ptr %v1224, align 4
  %v1226 = fadd <8 x float> %v1225, %v1155
  store <8 x float> %v1226, ptr %v1224, align 4
  %v1227 = getelementptr float, ptr %v938, i64 136
  %v1228 = load <8 x float>, ptr %v1227, align 4
  %v1229 = fadd <8 x float> %v1228, %v1156
  store <8 x float> %v1229, ptr %v1227, align 4
  %v1230 = getelementptr float, ptr %v938, i64 192
  %v1231 = load <8 x float>, ptr %v1230, align 4
  %v1232 = fadd <8 x float> %v1231, %v1157
  store <8 x float> %v1232, ptr %v1230, align 4
  %v1233 = getelementptr float, ptr %v938, i64 200
  %v1234 = load <8 x float>, ptr %v1233, align 4
  %v1235 = fadd <8 x float> %v1234, %v1158
  store <8 x float> %v1235, ptr %v1233, align 4
  %v1236 = getelementptr float, ptr %v938, i64 256
  %v1237 = load <8 x float>, ptr %v1236, align 4
  %v1238 = fadd <8 x float> %v1237, %v1159
  store <8 x float> %v1238, ptr %v1236, align 4
  %v1239 = getelementptr float, ptr %v938, i64 264
  %v1240 = load <8 x float>, ptr %v1239, align 4
  %v1241 = fadd <8 x float> %v1240, %v1160
  store <8 x float> %v1241, ptr %v1239, align 4
  %v1242 = getelementptr float, ptr %v938, i64 320
  %v1243 = load <8 x float>, ptr %v1242, align 4
  %v1244 = fadd <8 x float> %v1243, %v1161
  store <8 x float> %v1244, ptr %v1242, align 4
  %v1245 = getelementptr float, ptr %v938, i64 328
  %v1246 = load <8 x float>, ptr %v1245, align 4
  %v1247 = fadd <8 x float> %v1246, %v1162
  store <8 x float> %v1247, ptr %v1245, align 4
  %v1248 = add i64 %out_columns.21, 16
  br label %out_columns.21.head
out_columns.21.end:
  %v1249 = add i64 %row_block.8, 1
  br label %row_block.8.head
row_block.8.end:
  %v1250 = add i64 %kv_tile.4, 32
  br label %kv_tile.4.head
kv_tile.4.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.24.head
result_row.24.head:
  %result_row.24 = phi i64 [ 0, %kv_tile.4.end ], [ %v1305, %lse.26.end ]
  %v1251 = icmp slt i64 %result_row.24, %v78
  br i1 %v1251, label %result_row.24.body, label %result_row.24.end
result_row.24.body:
  %v1252 = mul i64 %result_row.24, 8
  %v1253 = getelementptr float, ptr %scratch, i64 14960
  %v1254 = getelementptr float, ptr %v1253, i64 %v1252
  %v1255 = load <8 x float>, ptr %v1254, align 4
  %v1256 = shufflevector <8 x float> %v1255, <8 x float> %v1255, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1257 = shufflevector <8 x float> %v1255, <8 x float> %v1255, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1258 = fadd <4 x float> %v1257, %v1256
  %v1259 = shufflevector <4 x float> %v1258, <4 x float> %v1258, <2 x i32> <i32 2, i32 3>
  %v1260 = shufflevector <4 x float> %v1258, <4 x float> %v1258, <2 x i32> <i32 0, i32 1>
  %v1261 = fadd <2 x float> %v1260, %v1259
  %v1262 = shufflevector <2 x float> %v1261, <2 x float> %v1261, <1 x i32> <i32 1>
  %v1263 = shufflevector <2 x float> %v1261, <2 x float> %v1261, <1 x i32> <i32 0>
  %v1264 = fadd <1 x float> %v1263, %v1262
  %v1265 = extractelement <1 x float> %v1264, i64 0
  %v1266 = fdiv float 0x3FF0000000000000, %v1265
  %v1267 = fcmp oeq float %v1265, 0x0000000000000000
  %v1268 = select i1 %v1267, float 0x0000000000000000, float %v1266
  %v1269 = add i64 %v13, %result_row.24
  %v1270 = mul i64 %v1269, %v56
  %v1271 = getelementptr float, ptr %v60, i64 %v1270
  br label %result_depth.25.head
result_depth.25.head:
  %result_depth.25 = phi i64 [ 0, %result_row.24.body ], [ %v1282, %result_depth.25.body ]
  %v1272 = icmp slt i64 %result_depth.25, 64
  br i1 %v1272, label %result_depth.25.body, label %result_depth.25.end
result_depth.25.body:
  %v1273 = getelementptr float, ptr %scratch, i64 8624
  %v1274 = mul i64 %result_row.24, 64
  %v1275 = add i64 %v1274, %result_depth.25
  %v1276 = getelementptr float, ptr %v1273, i64 %v1275
  %v1277 = load <8 x float>, ptr %v1276, align 4
  %v1278 = insertelement <8 x float> poison, float %v1268, i64 0
  %v1279 = shufflevector <8 x float> %v1278, <8 x float> poison, <8 x i32> zeroinitializer
  %v1280 = getelementptr float, ptr %v1271, i64 %result_depth.25
  %v1281 = fmul <8 x float> %v1277, %v1279
  store <8 x float> %v1281, ptr %v1280, align 4
  %v1282 = add i64 %result_depth.25, 8
  br label %result_depth.25.head
result_depth.25.end:
  br i1 %v63, label %lse.26.then, label %lse.26.end
lse.26.then:
  %v1283 = mul i64 %v1269, %v71
  %v1284 = getelementptr float, ptr %v75, i64 %v1283
  %v1285 = getelementptr float, ptr %scratch, i64 14768
  %v1286 = getelementptr float, ptr %v1285, i64 %result_row.24
  %v1287 = load float, ptr %v1286, align 4
  %v1288 = mul i64 %result_row.24, 8
  %v1289 = getelementptr float, ptr %scratch, i64 14960
  %v1290 = getelementptr float, ptr %v1289, i64 %v1288
  %v1291 = load <8 x float>, ptr %v1290, align 4
  %v1292 = shufflevector <8 x float> %v1291, <8 x float> %v1291, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1293 = shufflevector <8 x float> %v1291, <8 x float> %v1291, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1294 = fadd <4 x float> %v1293, %v1292
  %v1295 = shufflevector <4 x float> %v1294, <4 x float> %v1294, <2 x i32> <i32 2, i32 3>
  %v1296 = shufflevector <4 x float> %v1294, <4 x float> %v1294, <2 x i32> <i32 0, i32 1>
  %v1297 = fadd <2 x float> %v1296, %v1295
  %v1298 = shufflevector <2 x float> %v1297, <2 x float> %v1297, <1 x i32> <i32 1>
  %v1299 = shufflevector <2 x float> %v1297, <2 x float> %v1297, <1 x i32> <i32 0>
  %v1300 = fadd <1 x float> %v1299, %v1298
  %v1301 = extractelement <1 x float> %v1300, i64 0
  %v1302 = call float @llvm.log.f32(float %v1301)
  %v1303 = fmul float %v1287, 0x3FE62E4300000000
  %v1304 = fadd float %v1303, %v1302
  store float %v1304, ptr %v1284, align 4
  br label %lse.26.end
lse.26.end:
  %v1305 = add i64 %result_row.24, 1
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
