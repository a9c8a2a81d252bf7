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
  %kv_tile.4 = phi i64 [ 0, %clear_out.3.end ], [ %v1256, %row_block.8.end ]
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
  %row_block.8 = phi i64 [ 0, %key_panel.5.end ], [ %v1255, %out_columns.21.end ]
  %v378 = icmp slt i64 %row_block.8, %v80
  br i1 %v378, label %row_block.8.body, label %row_block.8.end
row_block.8.body:
  %v379 = mul i64 %row_block.8, %v82
  %v380 = add i64 %kv_tile.4, %v379
  %v381 = add i64 %v380, %v82
  br label %ask.9.head
ask.9.head:
  %ask.9 = phi i64 [ %v380, %row_block.8.body ], [ %v403, %ask.9.body ]
  %v382 = icmp slt i64 %ask.9, %v381
  br i1 %v382, label %ask.9.body, label %ask.9.end
ask.9.body:
  %v383 = sub i64 %v3, 1
  %v384 = add i64 %ask.9, 32
  %v385 = icmp slt i64 %v384, %v383
  %v386 = select i1 %v385, i64 %v384, i64 %v383
  %v387 = mul i64 %v386, %v32
  %v388 = add i64 %v387, 0
  %v389 = getelementptr float, ptr %v36, i64 %v388
  call void @llvm.prefetch.p0(ptr %v389, i32 0, i32 2, i32 1)
  %v390 = getelementptr i8, ptr %v389, i64 64
  call void @llvm.prefetch.p0(ptr %v390, i32 0, i32 2, i32 1)
  %v391 = getelementptr i8, ptr %v389, i64 128
  call void @llvm.prefetch.p0(ptr %v391, i32 0, i32 2, i32 1)
  %v392 = getelementptr i8, ptr %v389, i64 192
  call void @llvm.prefetch.p0(ptr %v392, i32 0, i32 2, i32 1)
  %v393 = sub i64 %v3, 1
  %v394 = add i64 %ask.9, 32
  %v395 = icmp slt i64 %v394, %v393
  %v396 = select i1 %v395, i64 %v394, i64 %v393
  %v397 = mul i64 %v396, %v44
  %v398 = add i64 %v397, 0
  %v399 = getelementptr float, ptr %v48, i64 %v398
  call void @llvm.prefetch.p0(ptr %v399, i32 0, i32 2, i32 1)
  %v400 = getelementptr i8, ptr %v399, i64 64
  call void @llvm.prefetch.p0(ptr %v400, i32 0, i32 2, i32 1)
  %v401 = getelementptr i8, ptr %v399, i64 128
  call void @llvm.prefetch.p0(ptr %v401, i32 0, i32 2, i32 1)
  %v402 = getelementptr i8, ptr %v399, i64 192
  call void @llvm.prefetch.p0(ptr %v402, i32 0, i32 2, i32 1)
  %v403 = add i64 %ask.9, 1
  br label %ask.9.head
ask.9.end:
  %v404 = icmp eq i64 %v121, 32
  ; score = query * keys
  %v405 = add i64 %v121, 15
  %v406 = sdiv i64 %v405, 16
  %v407 = mul i64 %row_block.8, 6
  %v408 = mul i64 %v407, 66
  %v409 = add i64 %v408, 0
  %v410 = getelementptr float, ptr %scratch, i64 %v409
  br label %score_panel.10.head
score_panel.10.head:
  %score_panel.10 = phi i64 [ 0, %ask.9.end ], [ %v705, %score_depth_rest.12.end ]
  %v411 = icmp slt i64 %score_panel.10, %v406
  br i1 %v411, label %score_panel.10.body, label %score_panel.10.end
score_panel.10.body:
  %v412 = mul i64 %score_panel.10, 64
  %v413 = getelementptr float, ptr %scratch, i64 6336
  %v414 = mul i64 %v412, 16
  %v415 = add i64 %v414, 0
  %v416 = getelementptr float, ptr %v413, i64 %v415
  %v417 = mul i64 %score_panel.10, 16
  %v418 = getelementptr float, ptr %scratch, i64 8384
  %v419 = getelementptr float, ptr %v418, i64 %v417
  %v420 = sdiv i64 64, 4
  %v421 = mul i64 %v420, 4
  br label %score_depth.11.head
score_depth.11.head:
  %score_depth.11 = phi i64 [ 0, %score_panel.10.body ], [ %v631, %score_depth.11.body ]
  %v422 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v594, %score_depth.11.body ]
  %v423 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v595, %score_depth.11.body ]
  %v424 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v601, %score_depth.11.body ]
  %v425 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v602, %score_depth.11.body ]
  %v426 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v608, %score_depth.11.body ]
  %v427 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v609, %score_depth.11.body ]
  %v428 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v615, %score_depth.11.body ]
  %v429 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v616, %score_depth.11.body ]
  %v430 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v622, %score_depth.11.body ]
  %v431 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v623, %score_depth.11.body ]
  %v432 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v629, %score_depth.11.body ]
  %v433 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.10.body ], [ %v630, %score_depth.11.body ]
  %v434 = icmp slt i64 %score_depth.11, %v421
  br i1 %v434, label %score_depth.11.body, label %score_depth.11.end
score_depth.11.body:
  %v435 = add i64 %score_depth.11, 0
  %v436 = mul i64 %v435, 16
  %v437 = getelementptr float, ptr %v416, i64 %v436
  %v438 = load <8 x float>, ptr %v437, align 32
  %v439 = mul i64 %v435, 16
  %v440 = getelementptr float, ptr %v416, i64 %v439
  %v441 = getelementptr float, ptr %v440, i64 8
  %v442 = load <8 x float>, ptr %v441, align 32
  %v443 = getelementptr float, ptr %v410, i64 %v435
  %v444 = load float, ptr %v443, align 4
  %v445 = insertelement <8 x float> poison, float %v444, i64 0
  %v446 = shufflevector <8 x float> %v445, <8 x float> poison, <8 x i32> zeroinitializer
  %v447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v446, <8 x float> %v438, <8 x float> %v422)
  %v448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v446, <8 x float> %v442, <8 x float> %v423)
  %v449 = getelementptr float, ptr %v410, i64 %v435
  %v450 = getelementptr float, ptr %v449, i64 66
  %v451 = load float, ptr %v450, align 4
  %v452 = insertelement <8 x float> poison, float %v451, i64 0
  %v453 = shufflevector <8 x float> %v452, <8 x float> poison, <8 x i32> zeroinitializer
  %v454 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v453, <8 x float> %v438, <8 x float> %v424)
  %v455 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v453, <8 x float> %v442, <8 x float> %v425)
  %v456 = getelementptr float, ptr %v410, i64 %v435
  %v457 = getelementptr float, ptr %v456, i64 132
  %v458 = load float, ptr %v457, align 4
  %v459 = insertelement <8 x float> poison, float %v458, i64 0
  %v460 = shufflevector <8 x float> %v459, <8 x float> poison, <8 x i32> zeroinitializer
  %v461 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v460, <8 x float> %v438, <8 x float> %v426)
  %v462 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v460, <8 x float> %v442, <8 x float> %v427)
  %v463 = getelementptr float, ptr %v410, i64 %v435
  %v464 = getelementptr float, ptr %v463, i64 198
  %v465 = load float, ptr %v464, align 4
  %v466 = insertelement <8 x float> poison, float %v465, i64 0
  %v467 = shufflevector <8 x float> %v466, <8 x float> poison, <8 x i32> zeroinitializer
  %v468 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v467, <8 x float> %v438, <8 x float> %v428)
  %v469 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v467, <8 x float> %v442, <8 x float> %v429)
  %v470 = getelementptr float, ptr %v410, i64 %v435
  %v471 = getelementptr float, ptr %v470, i64 264
  %v472 = load float, ptr %v471, align 4
  %v473 = insertelement <8 x float> poison, float %v472, i64 0
  %v474 = shufflevector <8 x float> %v473, <8 x float> poison, <8 x i32> zeroinitializer
  %v475 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v474, <8 x float> %v438, <8 x float> %v430)
  %v476 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v474, <8 x float> %v442, <8 x float> %v431)
  %v477 = getelementptr float, ptr %v410, i64 %v435
  %v478 = getelementptr float, ptr %v477, i64 330
  %v479 = load float, ptr %v478, align 4
  %v480 = insertelement <8 x float> poison, float %v479, i64 0
  %v481 = shufflevector <8 x float> %v480, <8 x float> poison, <8 x i32> zeroinitializer
  %v482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v481, <8 x float> %v438, <8 x float> %v432)
  %v483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v481, <8 x float> %v442, <8 x float> %v433)
  %v484 = add i64 %score_depth.11, 1
  %v485 = mul i64 %v484, 16
  %v486 = getelementptr float, ptr %v416, i64 %v485
  %v487 = load <8 x float>, ptr %v486, align 32
  %v488 = mul i64 %v484, 16
  %v489 = getelementptr float, ptr %v416, i64 %v488
  %v490 = getelementptr float, ptr %v489, i64 8
  %v491 = load <8 x float>, ptr %v490, align 32
  %v492 = getelementptr float, ptr %v410, i64 %v484
  %v493 = load float, ptr %v492, align 4
  %v494 = insertelement <8 x float> poison, float %v493, i64 0
  %v495 = shufflevector <8 x float> %v494, <8 x float> poison, <8 x i32> zeroinitializer
  %v496 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v495, <8 x float> %v487, <8 x float> %v447)
  %v497 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v495, <8 x float> %v491, <8 x float> %v448)
  %v498 = getelementptr float, ptr %v410, i64 %v484
  %v499 = getelementptr float, ptr %v498, i64 66
  %v500 = load float, ptr %v499, align 4
  %v501 = insertelement <8 x float> poison, float %v500, i64 0
  %v502 = shufflevector <8 x float> %v501, <8 x float> poison, <8 x i32> zeroinitializer
  %v503 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v502, <8 x float> %v487, <8 x float> %v454)
  %v504 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v502, <8 x float> %v491, <8 x float> %v455)
  %v505 = getelementptr float, ptr %v410, i64 %v484
  %v506 = getelementptr float, ptr %v505, i64 132
  %v507 = load float, ptr %v506, align 4
  %v508 = insertelement <8 x float> poison, float %v507, i64 0
  %v509 = shufflevector <8 x float> %v508, <8 x float> poison, <8 x i32> zeroinitializer
  %v510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v509, <8 x float> %v487, <8 x float> %v461)
  %v511 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v509, <8 x float> %v491, <8 x float> %v462)
  %v512 = getelementptr float, ptr %v410, i64 %v484
  %v513 = getelementptr float, ptr %v512, i64 198
  %v514 = load float, ptr %v513, align 4
  %v515 = insertelement <8 x float> poison, float %v514, i64 0
  %v516 = shufflevector <8 x float> %v515, <8 x float> poison, <8 x i32> zeroinitializer
  %v517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v516, <8 x float> %v487, <8 x float> %v468)
  %v518 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v516, <8 x float> %v491, <8 x float> %v469)
  %v519 = getelementptr float, ptr %v410, i64 %v484
  %v520 = getelementptr float, ptr %v519, i64 264
  %v521 = load float, ptr %v520, align 4
  %v522 = insertelement <8 x float> poison, float %v521, i64 0
  %v523 = shufflevector <8 x float> %v522, <8 x float> poison, <8 x i32> zeroinitializer
  %v524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v523, <8 x float> %v487, <8 x float> %v475)
  %v525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v523, <8 x float> %v491, <8 x float> %v476)
  %v526 = getelementptr float, ptr %v410, i64 %v484
  %v527 = getelementptr float, ptr %v526, i64 330
  %v528 = load float, ptr %v527, align 4
  %v529 = insertelement <8 x float> poison, float %v528, i64 0
  %v530 = shufflevector <8 x float> %v529, <8 x float> poison, <8 x i32> zeroinitializer
  %v531 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v530, <8 x float> %v487, <8 x float> %v482)
  %v532 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v530, <8 x float> %v491, <8 x float> %v483)
  %v533 = add i64 %score_depth.11, 2
  %v534 = mul i64 %v533, 16
  %v535 = getelementptr float, ptr %v416, i64 %v534
  %v536 = load <8 x float>, ptr %v535, align 32
  %v537 = mul i64 %v533, 16
  %v538 = getelementptr float, ptr %v416, i64 %v537
  %v539 = getelementptr float, ptr %v538, i64 8
  %v540 = load <8 x float>, ptr %v539, align 32
  %v541 = getelementptr float, ptr %v410, i64 %v533
  %v542 = load float, ptr %v541, align 4
  %v543 = insertelement <8 x float> poison, float %v542, i64 0
  %v544 = shufflevector <8 x float> %v543, <8 x float> poison, <8 x i32> zeroinitializer
  %v545 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v544, <8 x float> %v536, <8 x float> %v496)
  %v546 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v544, <8 x float> %v540, <8 x float> %v497)
  %v547 = getelementptr float, ptr %v410, i64 %v533
  %v548 = getelementptr float, ptr %v547, i64 66
  %v549 = load float, ptr %v548, align 4
  %v550 = insertelement <8 x float> poison, float %v549, i64 0
  %v551 = shufflevector <8 x float> %v550, <8 x float> poison, <8 x i32> zeroinitializer
  %v552 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v551, <8 x float> %v536, <8 x float> %v503)
  %v553 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v551, <8 x float> %v540, <8 x float> %v504)
  %v554 = getelementptr float, ptr %v410, i64 %v533
  %v555 = getelementptr float, ptr %v554, i64 132
  %v556 = load float, ptr %v555, align 4
  %v557 = insertelement <8 x float> poison, float %v556, i64 0
  %v558 = shufflevector <8 x float> %v557, <8 x float> poison, <8 x i32> zeroinitializer
  %v559 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v558, <8 x float> %v536, <8 x float> %v510)
  %v560 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v558, <8 x float> %v540, <8 x float> %v511)
  %v561 = getelementptr float, ptr %v410, i64 %v533
  %v562 = getelementptr float, ptr %v561, i64 198
  %v563 = load float, ptr %v562, align 4
  %v564 = insertelement <8 x float> poison, float %v563, i64 0
  %v565 = shufflevector <8 x float> %v564, <8 x float> poison, <8 x i32> zeroinitializer
  %v566 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v565, <8 x float> %v536, <8 x float> %v517)
  %v567 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v565, <8 x float> %v540, <8 x float> %v518)
  %v568 = getelementptr float, ptr %v410, i64 %v533
  %v569 = getelementptr float, ptr %v568, i64 264
  %v570 = load float, ptr %v569, align 4
  %v571 = insertelement <8 x float> poison, float %v570, i64 0
  %v572 = shufflevector <8 x float> %v571, <8 x float> poison, <8 x i32> zeroinitializer
  %v573 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v572, <8 x float> %v536, <8 x float> %v524)
  %v574 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v572, <8 x float> %v540, <8 x float> %v525)
  %v575 = getelementptr float, ptr %v410, i64 %v533
  %v576 = getelementptr float, ptr %v575, i64 330
  %v577 = load float, ptr %v576, align 4
  %v578 = insertelement <8 x float> poison, float %v577, i64 0
  %v579 = shufflevector <8 x float> %v578, <8 x float> poison, <8 x i32> zeroinitializer
  %v580 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v579, <8 x float> %v536, <8 x float> %v531)
  %v581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v579, <8 x float> %v540, <8 x float> %v532)
  %v582 = add i64 %score_depth.11, 3
  %v583 = mul i64 %v582, 16
  %v584 = getelementptr float, ptr %v416, i64 %v583
  %v585 = load <8 x float>, ptr %v584, align 32
  %v586 = mul i64 %v582, 16
  %v587 = getelementptr float, ptr %v416, i64 %v586
  %v588 = getelementptr float, ptr %v587, i64 8
  %v589 = load <8 x float>, ptr %v588, align 32
  %v590 = getelementptr float, ptr %v410, i64 %v582
  %v591 = load float, ptr %v590, align 4
  %v592 = insertelement <8 x float> poison, float %v591, i64 0
  %v593 = shufflevector <8 x float> %v592, <8 x float> poison, <8 x i32> zeroinitializer
  %v594 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v593, <8 x float> %v585, <8 x float> %v545)
  %v595 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v593, <8 x float> %v589, <8 x float> %v546)
  %v596 = getelementptr float, ptr %v410, i64 %v582
  %v597 = getelementptr float, ptr %v596, i64 66
  %v598 = load float, ptr %v597, align 4
  %v599 = insertelement <8 x float> poison, float %v598, i64 0
  %v600 = shufflevector <8 x float> %v599, <8 x float> poison, <8 x i32> zeroinitializer
  %v601 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v600, <8 x float> %v585, <8 x float> %v552)
  %v602 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v600, <8 x float> %v589, <8 x float> %v553)
  %v603 = getelementptr float, ptr %v410, i64 %v582
  %v604 = getelementptr float, ptr %v603, i64 132
  %v605 = load float, ptr %v604, align 4
  %v606 = insertelement <8 x float> poison, float %v605, i64 0
  %v607 = shufflevector <8 x float> %v606, <8 x float> poison, <8 x i32> zeroinitializer
  %v608 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v607, <8 x float> %v585, <8 x float> %v559)
  %v609 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v607, <8 x float> %v589, <8 x float> %v560)
  %v610 = getelementptr float, ptr %v410, i64 %v582
  %v611 = getelementptr float, ptr %v610, i64 198
  %v612 = load float, ptr %v611, align 4
  %v613 = insertelement <8 x float> poison, float %v612, i64 0
  %v614 = shufflevector <8 x float> %v613, <8 x float> poison, <8 x i32> zeroinitializer
  %v615 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v614, <8 x float> %v585, <8 x float> %v566)
  %v616 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v614, <8 x float> %v589, <8 x float> %v567)
  %v617 = getelementptr float, ptr %v410, i64 %v582
  %v618 = getelementptr float, ptr %v617, i64 264
  %v619 = load float, ptr %v618, align 4
  %v620 = insertelement <8 x float> poison, float %v619, i64 0
  %v621 = shufflevector <8 x float> %v620, <8 x float> poison, <8 x i32> zeroinitializer
  %v622 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v621, <8 x float> %v585, <8 x float> %v573)
  %v623 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v621, <8 x float> %v589, <8 x float> %v574)
  %v624 = getelementptr float, ptr %v410, i64 %v582
  %v625 = getelementptr float, ptr %v624, i64 330
  %v626 = load float, ptr %v625, align 4
  %v627 = insertelement <8 x float> poison, float %v626, i64 0
  %v628 = shufflevector <8 x float> %v627, <8 x float> poison, <8 x i32> zeroinitializer
  %v629 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v628, <8 x float> %v585, <8 x float> %v580)
  %v630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v628, <8 x float> %v589, <8 x float> %v581)
  %v631 = add i64 %score_depth.11, 4
  br label %score_depth.11.head
score_depth.11.end:
  br label %score_depth_rest.12.head
score_depth_rest.12.head:
  %score_depth_rest.12 = phi i64 [ %v421, %score_depth.11.end ], [ %v693, %score_depth_rest.12.body ]
  %v632 = phi <8 x float> [ %v422, %score_depth.11.end ], [ %v656, %score_depth_rest.12.body ]
  %v633 = phi <8 x float> [ %v423, %score_depth.11.end ], [ %v657, %score_depth_rest.12.body ]
  %v634 = phi <8 x float> [ %v424, %score_depth.11.end ], [ %v663, %score_depth_rest.12.body ]
  %v635 = phi <8 x float> [ %v425, %score_depth.11.end ], [ %v664, %score_depth_rest.12.body ]
  %v636 = phi <8 x float> [ %v426, %score_depth.11.end ], [ %v670, %score_depth_rest.12.body ]
  %v637 = phi <8 x float> [ %v427, %score_depth.11.end ], [ %v671, %score_depth_rest.12.body ]
  %v638 = phi <8 x float> [ %v428, %score_depth.11.end ], [ %v677, %score_depth_rest.12.body ]
  %v639 = phi <8 x float> [ %v429, %score_depth.11.end ], [ %v678, %score_depth_rest.12.body ]
  %v640 = phi <8 x float> [ %v430, %score_depth.11.end ], [ %v684, %score_depth_rest.12.body ]
  %v641 = phi <8 x float> [ %v431, %score_depth.11.end ], [ %v685, %score_depth_rest.12.body ]
  %v642 = phi <8 x float> [ %v432, %score_depth.11.end ], [ %v691, %score_depth_rest.12.body ]
  %v643 = phi <8 x float> [ %v433, %score_depth.11.end ], [ %v692, %score_depth_rest.12.body ]
  %v644 = icmp slt i64 %score_depth_rest.12, 64
  br i1 %v644, label %score_depth_rest.12.body, label %score_depth_rest.12.end
score_depth_rest.12.body:
  %v645 = mul i64 %score_depth_rest.12, 16
  %v646 = getelementptr float, ptr %v416, i64 %v645
  %v647 = load <8 x float>, ptr %v646, align 32
  %v648 = mul i64 %score_depth_rest.12, 16
  %v649 = getelementptr float, ptr %v416, i64 %v648
  %v650 = getelementptr float, ptr %v649, i64 8
  %v651 = load <8 x float>, ptr %v650, align 32
  %v652 = getelementptr float, ptr %v410, i64 %score_depth_rest.12
  %v653 = load float, ptr %v652, align 4
  %v654 = insertelement <8 x float> poison, float %v653, i64 0
  %v655 = shufflevector <8 x float> %v654, <8 x float> poison, <8 x i32> zeroinitializer
  %v656 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v655, <8 x float> %v647, <8 x float> %v632)
  %v657 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v655, <8 x float> %v651, <8 x float> %v633)
  %v658 = getelementptr float, ptr %v410, i64 %score_depth_rest.12
  %v659 = getelementptr float, ptr %v658, i64 66
  %v660 = load float, ptr %v659, align 4
  %v661 = insertelement <8 x float> poison, float %v660, i64 0
  %v662 = shufflevector <8 x float> %v661, <8 x float> poison, <8 x i32> zeroinitializer
  %v663 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v662, <8 x float> %v647, <8 x float> %v634)
  %v664 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v662, <8 x float> %v651, <8 x float> %v635)
  %v665 = getelementptr float, ptr %v410, i64 %score_depth_rest.12
  %v666 = getelementptr float, ptr %v665, i64 132
  %v667 = load float, ptr %v666, align 4
  %v668 = insertelement <8 x float> poison, float %v667, i64 0
  %v669 = shufflevector <8 x float> %v668, <8 x float> poison, <8 x i32> zeroinitializer
  %v670 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v669, <8 x float> %v647, <8 x float> %v636)
  %v671 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v669, <8 x float> %v651, <8 x float> %v637)
  %v672 = getelementptr float, ptr %v410, i64 %score_depth_rest.12
  %v673 = getelementptr float, ptr %v672, i64 198
  %v674 = load float, ptr %v673, align 4
  %v675 = insertelement <8 x float> poison, float %v674, i64 0
  %v676 = shufflevector <8 x float> %v675, <8 x float> poison, <8 x i32> zeroinitializer
  %v677 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v676, <8 x float> %v647, <8 x float> %v638)
  %v678 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v676, <8 x float> %v651, <8 x float> %v639)
  %v679 = getelementptr float, ptr %v410, i64 %score_depth_rest.12
  %v680 = getelementptr float, ptr %v679, i64 264
  %v681 = load float, ptr %v680, align 4
  %v682 = insertelement <8 x float> poison, float %v681, i64 0
  %v683 = shufflevector <8 x float> %v682, <8 x float> poison, <8 x i32> zeroinitializer
  %v684 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v683, <8 x float> %v647, <8 x float> %v640)
  %v685 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v683, <8 x float> %v651, <8 x float> %v641)
  %v686 = getelementptr float, ptr %v410, i64 %score_depth_rest.12
  %v687 = getelementptr float, ptr %v686, i64 330
  %v688 = load float, ptr %v687, align 4
  %v689 = insertelement <8 x float> poison, float %v688, i64 0
  %v690 = shufflevector <8 x float> %v689, <8 x float> poison, <8 x i32> zeroinitializer
  %v691 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v690, <8 x float> %v647, <8 x float> %v642)
  %v692 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v690, <8 x float> %v651, <8 x float> %v643)
  %v693 = add i64 %score_depth_rest.12, 1
  br label %score_depth_rest.12.head
score_depth_rest.12.end:
  store <8 x float> %v632, ptr %v419, align 4
  %v694 = getelementptr float, ptr %v419, i64 8
  store <8 x float> %v633, ptr %v694, align 4
  %v695 = getelementptr float, ptr %v419, i64 40
  store <8 x float> %v634, ptr %v695, align 4
  %v696 = getelementptr float, ptr %v419, i64 48
  store <8 x float> %v635, ptr %v696, align 4
  %v697 = getelementptr float, ptr %v419, i64 80
  store <8 x float> %v636, ptr %v697, align 4
  %v698 = getelementptr float, ptr %v419, i64 88
  store <8 x float> %v637, ptr %v698, align 4
  %v699 = getelementptr float, ptr %v419, i64 120
  store <8 x float> %v638, ptr %v699, align 4
  %v700 = getelementptr float, ptr %v419, i64 128
  store <8 x float> %v639, ptr %v700, align 4
  %v701 = getelementptr float, ptr %v419, i64 160
  store <8 x float> %v640, ptr %v701, align 4
  %v702 = getelementptr float, ptr %v419, i64 168
  store <8 x float> %v641, ptr %v702, align 4
  %v703 = getelementptr float, ptr %v419, i64 200
  store <8 x float> %v642, ptr %v703, align 4
  %v704 = getelementptr float, ptr %v419, i64 208
  store <8 x float> %v643, ptr %v704, align 4
  %v705 = add i64 %score_panel.10, 1
  br label %score_panel.10.head
score_panel.10.end:
  br i1 %v404, label %full.13.then, label %full.13.else
full.13.then:
  ; scores of a full tile
  %v706 = trunc i64 %v121 to i32
  %v707 = trunc i64 %kv_tile.4 to i32
  br label %score_row.14.head
score_row.14.head:
  %score_row.14 = phi i64 [ 0, %full.13.then ], [ %v746, %score_row.14.body ]
  %v708 = phi <8 x i32> [ splat (i32 0), %full.13.then ], [ %v745, %score_row.14.body ]
  %v709 = icmp slt i64 %score_row.14, 6
  br i1 %v709, label %score_row.14.body, label %score_row.14.end
score_row.14.body:
  %v710 = getelementptr float, ptr %scratch, i64 8384
  %v711 = mul i64 %score_row.14, 40
  %v712 = add i64 %v711, 0
  %v713 = getelementptr float, ptr %v710, i64 %v712
  %v714 = mul i64 %row_block.8, 6
  %v715 = add i64 %v714, %score_row.14
  %v716 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v717 = load <8 x float>, ptr %v713, align 4
  %v718 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v719 = getelementptr float, ptr %v713, i64 8
  %v720 = load <8 x float>, ptr %v719, align 4
  %v721 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v722 = getelementptr float, ptr %v713, i64 16
  %v723 = load <8 x float>, ptr %v722, align 4
  %v724 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v725 = getelementptr float, ptr %v713, i64 24
  %v726 = load <8 x float>, ptr %v725, align 4
  %v727 = fcmp ogt <8 x float> %v717, %v720
  %v728 = select <8 x i1> %v727, <8 x float> %v717, <8 x float> %v720
  %v729 = fcmp ogt <8 x float> %v723, %v726
  %v730 = select <8 x i1> %v729, <8 x float> %v723, <8 x float> %v726
  %v731 = fcmp ogt <8 x float> %v728, %v730
  %v732 = select <8 x i1> %v731, <8 x float> %v728, <8 x float> %v730
  %v733 = mul i64 %score_row.14, 8
  %v734 = getelementptr float, ptr %scratch, i64 15728
  %v735 = getelementptr float, ptr %v734, i64 %v733
  store <8 x float> %v732, ptr %v735, align 4
  %v736 = mul i64 %row_block.8, 6
  %v737 = add i64 %v736, %score_row.14
  %v738 = getelementptr float, ptr %scratch, i64 14864
  %v739 = getelementptr float, ptr %v738, i64 %v737
  %v740 = load float, ptr %v739, align 4
  %v741 = insertelement <8 x float> poison, float %v740, i64 0
  %v742 = shufflevector <8 x float> %v741, <8 x float> poison, <8 x i32> zeroinitializer
  %v743 = fcmp ogt <8 x float> %v732, %v742
  %v744 = sext <8 x i1> %v743 to <8 x i32>
  %v745 = or <8 x i32> %v708, %v744
  %v746 = add i64 %score_row.14, 1
  br label %score_row.14.head
score_row.14.end:
  br label %full.13.end
full.13.else:
  ; scores of a mixed tile
  %v747 = trunc i64 %v121 to i32
  %v748 = trunc i64 %kv_tile.4 to i32
  br label %score_row.15.head
score_row.15.head:
  %score_row.15 = phi i64 [ 0, %full.13.else ], [ %v806, %score_row.15.body ]
  %v749 = phi <8 x i32> [ splat (i32 0), %full.13.else ], [ %v805, %score_row.15.body ]
  %v750 = icmp slt i64 %score_row.15, 6
  br i1 %v750, label %score_row.15.body, label %score_row.15.end
score_row.15.body:
  %v751 = getelementptr float, ptr %scratch, i64 8384
  %v752 = mul i64 %score_row.15, 40
  %v753 = add i64 %v752, 0
  %v754 = getelementptr float, ptr %v751, i64 %v753
  %v755 = mul i64 %row_block.8, 6
  %v756 = add i64 %v755, %score_row.15
  %v757 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v758 = load <8 x float>, ptr %v754, align 4
  %v759 = insertelement <8 x i32> poison, i32 %v747, i64 0
  %v760 = shufflevector <8 x i32> %v759, <8 x i32> poison, <8 x i32> zeroinitializer
  %v761 = icmp slt <8 x i32> %v757, %v760
  %v762 = select <8 x i1> %v761, <8 x float> %v758, <8 x float> splat (float 0xFFF0000000000000)
  store <8 x float> %v762, ptr %v754, align 4
  %v763 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v764 = getelementptr float, ptr %v754, i64 8
  %v765 = load <8 x float>, ptr %v764, align 4
  %v766 = insertelement <8 x i32> poison, i32 %v747, i64 0
  %v767 = shufflevector <8 x i32> %v766, <8 x i32> poison, <8 x i32> zeroinitializer
  %v768 = icmp slt <8 x i32> %v763, %v767
  %v769 = select <8 x i1> %v768, <8 x float> %v765, <8 x float> splat (float 0xFFF0000000000000)
  %v770 = getelementptr float, ptr %v754, i64 8
  store <8 x float> %v769, ptr %v770, align 4
  %v771 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v772 = getelementptr float, ptr %v754, i64 16
  %v773 = load <8 x float>, ptr %v772, align 4
  %v774 = insertelement <8 x i32> poison, i32 %v747, i64 0
  %v775 = shufflevector <8 x i32> %v774, <8 x i32> poison, <8 x i32> zeroinitializer
  %v776 = icmp slt <8 x i32> %v771, %v775
  %v777 = select <8 x i1> %v776, <8 x float> %v773, <8 x float> splat (float 0xFFF0000000000000)
  %v778 = getelementptr float, ptr %v754, i64 16
  store <8 x float> %v777, ptr %v778, align 4
  %v779 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v780 = getelementptr float, ptr %v754, i64 24
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = insertelement <8 x i32> poison, i32 %v747, i64 0
  %v783 = shufflevector <8 x i32> %v782, <8 x i32> poison, <8 x i32> zeroinitializer
  %v784 = icmp slt <8 x i32> %v779, %v783
  %v785 = select <8 x i1> %v784, <8 x float> %v781, <8 x float> splat (float 0xFFF0000000000000)
  %v786 = getelementptr float, ptr %v754, i64 24
  store <8 x float> %v785, ptr %v786, align 4
  %v787 = fcmp ogt <8 x float> %v762, %v769
  %v788 = select <8 x i1> %v787, <8 x float> %v762, <8 x float> %v769
  %v789 = fcmp ogt <8 x float> %v777, %v785
  %v790 = select <8 x i1> %v789, <8 x float> %v777, <8 x float> %v785
  %v791 = fcmp ogt <8 x float> %v788, %v790
  %v792 = select <8 x i1> %v791, <8 x float> %v788, <8 x float> %v790
  %v793 = mul i64 %score_row.15, 8
  %v794 = getelementptr float, ptr %scratch, i64 15728
  %v795 = getelementptr float, ptr %v794, i64 %v793
  store <8 x float> %v792, ptr %v795, align 4
  %v796 = mul i64 %row_block.8, 6
  %v797 = add i64 %v796, %score_row.15
  %v798 = getelementptr float, ptr %scratch, i64 14864
  %v799 = getelementptr float, ptr %v798, i64 %v797
  %v800 = load float, ptr %v799, align 4
  %v801 = insertelement <8 x float> poison, float %v800, i64 0
  %v802 = shufflevector <8 x float> %v801, <8 x float> poison, <8 x i32> zeroinitializer
  %v803 = fcmp ogt <8 x float> %v792, %v802
  %v804 = sext <8 x i1> %v803 to <8 x i32>
  %v805 = or <8 x i32> %v749, %v804
  %v806 = add i64 %score_row.15, 1
  br label %score_row.15.head
score_row.15.end:
  br label %full.13.end
full.13.end:
  %v807 = phi <8 x i32> [ %v708, %score_row.14.end ], [ %v749, %score_row.15.end ]
  %v808 = icmp slt <8 x i32> %v807, splat (i32 0)
  %v809 = call i1 @llvm.vector.reduce.or.v8i1(<8 x i1> %v808)
  br i1 %v809, label %raise.16.then, label %raise.16.end
raise.16.then:
  ; a larger reference; sum and out by exp(old reference - reference)
  br label %raise_row.17.head
raise_row.17.head:
  %raise_row.17 = phi i64 [ 0, %raise.16.then ], [ %v876, %raise_out.18.end ]
  %v810 = icmp slt i64 %raise_row.17, 6
  br i1 %v810, label %raise_row.17.body, label %raise_row.17.end
raise_row.17.body:
  %v811 = mul i64 %row_block.8, 6
  %v812 = add i64 %v811, %raise_row.17
  %v813 = getelementptr float, ptr %scratch, i64 14768
  %v814 = getelementptr float, ptr %v813, i64 %v812
  %v815 = load float, ptr %v814, align 4
  %v816 = getelementptr float, ptr %scratch, i64 14864
  %v817 = getelementptr float, ptr %v816, i64 %v812
  %v818 = load float, ptr %v817, align 4
  %v819 = mul i64 %raise_row.17, 8
  %v820 = getelementptr float, ptr %scratch, i64 15728
  %v821 = getelementptr float, ptr %v820, i64 %v819
  %v822 = load <8 x float>, ptr %v821, align 4
  %v823 = shufflevector <8 x float> %v822, <8 x float> %v822, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v824 = shufflevector <8 x float> %v822, <8 x float> %v822, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v825 = fcmp ogt <4 x float> %v824, %v823
  %v826 = select <4 x i1> %v825, <4 x float> %v824, <4 x float> %v823
  %v827 = shufflevector <4 x float> %v826, <4 x float> %v826, <2 x i32> <i32 2, i32 3>
  %v828 = shufflevector <4 x float> %v826, <4 x float> %v826, <2 x i32> <i32 0, i32 1>
  %v829 = fcmp ogt <2 x float> %v828, %v827
  %v830 = select <2 x i1> %v829, <2 x float> %v828, <2 x float> %v827
  %v831 = shufflevector <2 x float> %v830, <2 x float> %v830, <1 x i32> <i32 1>
  %v832 = shufflevector <2 x float> %v830, <2 x float> %v830, <1 x i32> <i32 0>
  %v833 = fcmp ogt <1 x float> %v832, %v831
  %v834 = select <1 x i1> %v833, <1 x float> %v832, <1 x float> %v831
  %v835 = extractelement <1 x float> %v834, i64 0
  %v836 = fcmp ogt float %v835, %v818
  %v837 = select i1 %v836, float %v835, float %v815
  %v838 = getelementptr float, ptr %scratch, i64 14768
  %v839 = getelementptr float, ptr %v838, i64 %v812
  store float %v837, ptr %v839, align 4
  %v840 = getelementptr float, ptr %scratch, i64 14864
  %v841 = getelementptr float, ptr %v840, i64 %v812
  %v842 = fadd float %v835, 0x4020000000000000
  %v843 = select i1 %v836, float %v842, float %v818
  store float %v843, ptr %v841, align 4
  %v844 = fcmp oeq float %v818, 0xFFF0000000000000
  %v845 = fsub float %v815, %v837
  %v846 = fcmp olt float %v845, 0xC05FC00000000000
  %v847 = select i1 %v846, float 0xC05FC00000000000, float %v845
  %v848 = fadd float %v847, 0x4168000FE0000000
  %v849 = fsub float %v848, 0x4168000FE0000000
  %v850 = fsub float %v847, %v849
  %v851 = call float @llvm.fmuladd.f32(float 0x3F55AB4380000000, float %v850, float 0x3F83CECA00000000)
  %v852 = call float @llvm.fmuladd.f32(float %v851, float %v850, float 0x3FAC6BAA20000000)
  %v853 = call float @llvm.fmuladd.f32(float %v852, float %v850, float 0x3FCEBF9B40000000)
  %v854 = call float @llvm.fmuladd.f32(float %v853, float %v850, float 0x3FE62E4240000000)
  %v855 = call float @llvm.fmuladd.f32(float %v854, float %v850, float 0x3FF0000000000000)
  %v856 = bitcast float %v848 to i32
  %v857 = shl i32 %v856, 23
  %v858 = bitcast i32 %v857 to float
  %v859 = fmul float %v855, %v858
  %v860 = select i1 %v844, float 0x3FF0000000000000, float %v859
  %v861 = insertelement <8 x float> poison, float %v860, i64 0
  %v862 = shufflevector <8 x float> %v861, <8 x float> poison, <8 x i32> zeroinitializer
  %v863 = mul i64 %v812, 8
  %v864 = getelementptr float, ptr %scratch, i64 14960
  %v865 = getelementptr float, ptr %v864, i64 %v863
  %v866 = load <8 x float>, ptr %v865, align 4
  %v867 = fmul <8 x float> %v866, %v862
  store <8 x float> %v867, ptr %v865, align 4
  br label %raise_out.18.head
raise_out.18.head:
  %raise_out.18 = phi i64 [ 0, %raise_row.17.body ], [ %v875, %raise_out.18.body ]
  %v868 = icmp slt i64 %raise_out.18, 64
  br i1 %v868, label %raise_out.18.body, label %raise_out.18.end
raise_out.18.body:
  %v869 = getelementptr float, ptr %scratch, i64 8624
  %v870 = mul i64 %v812, 64
  %v871 = add i64 %v870, %raise_out.18
  %v872 = getelementptr float, ptr %v869, i64 %v871
  %v873 = load <8 x float>, ptr %v872, align 4
  %v874 = fmul <8 x float> %v873, %v862
  store <8 x float> %v874, ptr %v872, align 4
  %v875 = add i64 %raise_out.18, 8
  br label %raise_out.18.head
raise_out.18.end:
  %v876 = add i64 %raise_row.17, 1
  br label %raise_row.17.head
raise_row.17.end:
  br label %raise.16.end
raise.16.end:
  br label %weight_row.19.head
weight_row.19.head:
  %weight_row.19 = phi i64 [ 0, %raise.16.end ], [ %v933, %weights.20.end ]
  %v877 = icmp slt i64 %weight_row.19, 6
  br i1 %v877, label %weight_row.19.body, label %weight_row.19.end
weight_row.19.body:
  %v878 = mul i64 %row_block.8, 6
  %v879 = add i64 %v878, %weight_row.19
  %v880 = getelementptr float, ptr %scratch, i64 14768
  %v881 = getelementptr float, ptr %v880, i64 %v879
  %v882 = load float, ptr %v881, align 4
  %v883 = insertelement <8 x float> poison, float %v882, i64 0
  %v884 = shufflevector <8 x float> %v883, <8 x float> poison, <8 x i32> zeroinitializer
  %v885 = getelementptr float, ptr %scratch, i64 8384
  %v886 = mul i64 %weight_row.19, 40
  %v887 = add i64 %v886, 0
  %v888 = getelementptr float, ptr %v885, i64 %v887
  %v889 = mul i64 %v879, 8
  %v890 = getelementptr float, ptr %scratch, i64 14960
  %v891 = getelementptr float, ptr %v890, i64 %v889
  %v892 = load <8 x float>, ptr %v891, align 4
  br label %weights.20.head
weights.20.head:
  %weights.20 = phi i64 [ 0, %weight_row.19.body ], [ %v932, %weights.20.body ]
  %v893 = phi <8 x float> [ %v892, %weight_row.19.body ], [ %v931, %weights.20.body ]
  %v894 = icmp slt i64 %weights.20, 32
  br i1 %v894, label %weights.20.body, label %weights.20.end
weights.20.body:
  %v895 = getelementptr float, ptr %v888, i64 %weights.20
  %v896 = load <8 x float>, ptr %v895, align 4
  %v897 = fsub <8 x float> %v896, %v884
  %v898 = fcmp olt <8 x float> %v897, splat (float 0xC05FC00000000000)
  %v899 = select <8 x i1> %v898, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v897
  %v900 = fadd <8 x float> %v899, splat (float 0x4168000FE0000000)
  %v901 = fsub <8 x float> %v900, splat (float 0x4168000FE0000000)
  %v902 = fsub <8 x float> %v899, %v901
  %v903 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v902, <8 x float> splat (float 0x3F83CECA00000000))
  %v904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v903, <8 x float> %v902, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v904, <8 x float> %v902, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v906 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v905, <8 x float> %v902, <8 x float> splat (float 0x3FE62E4240000000))
  %v907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v906, <8 x float> %v902, <8 x float> splat (float 0x3FF0000000000000))
  %v908 = bitcast <8 x float> %v900 to <8 x i32>
  %v909 = shl <8 x i32> %v908, splat (i32 23)
  %v910 = bitcast <8 x i32> %v909 to <8 x float>
  %v911 = fmul <8 x float> %v907, %v910
  store <8 x float> %v911, ptr %v895, align 4
  %v912 = getelementptr float, ptr %v888, i64 %weights.20
  %v913 = getelementptr float, ptr %v912, i64 8
  %v914 = load <8 x float>, ptr %v913, align 4
  %v915 = fsub <8 x float> %v914, %v884
  %v916 = fcmp olt <8 x float> %v915, splat (float 0xC05FC00000000000)
  %v917 = select <8 x i1> %v916, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v915
  %v918 = fadd <8 x float> %v917, splat (float 0x4168000FE0000000)
  %v919 = fsub <8 x float> %v918, splat (float 0x4168000FE0000000)
  %v920 = fsub <8 x float> %v917, %v919
  %v921 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v920, <8 x float> splat (float 0x3F83CECA00000000))
  %v922 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v921, <8 x float> %v920, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v923 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v922, <8 x float> %v920, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v924 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v923, <8 x float> %v920, <8 x float> splat (float 0x3FE62E4240000000))
  %v925 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v924, <8 x float> %v920, <8 x float> splat (float 0x3FF0000000000000))
  %v926 = bitcast <8 x float> %v918 to <8 x i32>
  %v927 = shl <8 x i32> %v926, splat (i32 23)
  %v928 = bitcast <8 x i32> %v927 to <8 x float>
  %v929 = fmul <8 x float> %v925, %v928
  store <8 x float> %v929, ptr %v913, align 4
  %v930 = fadd <8 x float> %v911, %v929
  %v931 = fadd <8 x float> %v893, %v930
  %v932 = add i64 %weights.20, 16
  br label %weights.20.head
weights.20.end:
  store <8 x float> %v893, ptr %v891, align 4
  %v933 = add i64 %weight_row.19, 1
  br label %weight_row.19.head
weight_row.19.end:
  ; out = out + weights * values
  br label %out_columns.21.head
out_columns.21.head:
  %out_columns.21 = phi i64 [ 0, %weight_row.19.end ], [ %v1254, %out_keys_rest.23.end ]
  %v934 = icmp slt i64 %out_columns.21, 64
  br i1 %v934, label %out_columns.21.body, label %out_columns.21.end
out_columns.21.body:
  %v935 = mul i64 %kv_tile.4, %v44
  %v936 = add i64 %v935, %out_columns.21
  %v937 = getelementptr float, ptr %v48, i64 %v936
  %v938 = getelementptr float, ptr %scratch, i64 8384
  %v939 = getelementptr float, ptr %v938, i64 0
  %v940 = mul i64 %row_block.8, 6
  %v941 = getelementptr float, ptr %scratch, i64 8624
  %v942 = mul i64 %v940, 64
  %v943 = add i64 %v942, %out_columns.21
  %v944 = getelementptr float, ptr %v941, i64 %v943
  %v945 = sdiv i64 %v121, 4
  %v946 = mul i64 %v945, 4
  br label %out_keys.22.head
out_keys.22.head:
  %out_keys.22 = phi i64 [ 0, %out_columns.21.body ], [ %v1156, %out_keys.22.body ]
  %v947 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1119, %out_keys.22.body ]
  %v948 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1120, %out_keys.22.body ]
  %v949 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1126, %out_keys.22.body ]
  %v950 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1127, %out_keys.22.body ]
  %v951 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1133, %out_keys.22.body ]
  %v952 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1134, %out_keys.22.body ]
  %v953 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1140, %out_keys.22.body ]
  %v954 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1141, %out_keys.22.body ]
  %v955 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1147, %out_keys.22.body ]
  %v956 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1148, %out_keys.22.body ]
  %v957 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1154, %out_keys.22.body ]
  %v958 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.21.body ], [ %v1155, %out_keys.22.body ]
  %v959 = icmp slt i64 %out_keys.22, %v946
  br i1 %v959, label %out_keys.22.body, label %out_keys.22.end
out_keys.22.body:
  %v960 = add i64 %out_keys.22, 0
  %v961 = mul i64 %v960, %v44
  %v962 = getelementptr float, ptr %v937, i64 %v961
  %v963 = load <8 x float>, ptr %v962, align 4
  %v964 = mul i64 %v960, %v44
  %v965 = getelementptr float, ptr %v937, i64 %v964
  %v966 = getelementptr float, ptr %v965, i64 8
  %v967 = load <8 x float>, ptr %v966, align 4
  %v968 = getelementptr float, ptr %v939, i64 %v960
  %v969 = load float, ptr %v968, align 4
  %v970 = insertelement <8 x float> poison, float %v969, i64 0
  %v971 = shufflevector <8 x float> %v970, <8 x float> poison, <8 x i32> zeroinitializer
  %v972 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v971, <8 x float> %v963, <8 x float> %v947)
  %v973 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v971, <8 x float> %v967, <8 x float> %v948)
  %v974 = getelementptr float, ptr %v939, i64 %v960
  %v975 = getelementptr float, ptr %v974, i64 40
  %v976 = load float, ptr %v975, align 4
  %v977 = insertelement <8 x float> poison, float %v976, i64 0
  %v978 = shufflevector <8 x float> %v977, <8 x float> poison, <8 x i32> zeroinitializer
  %v979 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v978, <8 x float> %v963, <8 x float> %v949)
  %v980 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v978, <8 x float> %v967, <8 x float> %v950)
  %v981 = getelementptr float, ptr %v939, i64 %v960
  %v982 = getelementptr float, ptr %v981, i64 80
  %v983 = load float, ptr %v982, align 4
  %v984 = insertelement <8 x float> poison, float %v983, i64 0
  %v985 = shufflevector <8 x float> %v984, <8 x float> poison, <8 x i32> zeroinitializer
  %v986 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v985, <8 x float> %v963, <8 x float> %v951)
  %v987 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v985, <8 x float> %v967, <8 x float> %v952)
  %v988 = getelementptr float, ptr %v939, i64 %v960
  %v989 = getelementptr float, ptr %v988, i64 120
  %v990 = load float, ptr %v989, align 4
  %v991 = insertelement <8 x float> poison, float %v990, i64 0
  %v992 = shufflevector <8 x float> %v991, <8 x float> poison, <8 x i32> zeroinitializer
  %v993 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v992, <8 x float> %v963, <8 x float> %v953)
  %v994 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v992, <8 x float> %v967, <8 x float> %v954)
  %v995 = getelementptr float, ptr %v939, i64 %v960
  %v996 = getelementptr float, ptr %v995, i64 160
  %v997 = load float, ptr %v996, align 4
  %v998 = insertelement <8 x float> poison, float %v997, i64 0
  %v999 = shufflevector <8 x float> %v998, <8 x float> poison, <8 x i32> zeroinitializer
  %v1000 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v999, <8 x float> %v963, <8 x float> %v955)
  %v1001 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v999, <8 x float> %v967, <8 x float> %v956)
  %v1002 = getelementptr float, ptr %v939, i64 %v960
  %v1003 = getelementptr float, ptr %v1002, i64 200
  %v1004 = load float, ptr %v1003, align 4
  %v1005 = insertelement <8 x float> poison, float %v1004, i64 0
  %v1006 = shufflevector <8 x float> %v1005, <8 x float> poison, <8 x i32> zeroinitializer
  %v1007 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1006, <8 x float> %v963, <8 x float> %v957)
  %v1008 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1006, <8 x float> %v967, <8 x float> %v958)
  %v1009 = add i64 %out_keys.22, 1
  %v1010 = mul i64 %v1009, %v44
  %v1011 = getelementptr float, ptr %v937, i64 %v1010
  %v1012 = load <8 x float>, ptr %v1011, align 4
  %v1013 = mul i64 %v1009, %v44
  %v1014 = getelementptr float, ptr %v937, i64 %v1013
  %v1015 = getelementptr float, ptr %v1014, i64 8
  %v1016 = load <8 x float>, ptr %v1015, align 4
  %v1017 = getelementptr float, ptr %v939, i64 %v1009
  %v1018 = load float, ptr %v1017, align 4
  %v1019 = insertelement <8 x float> poison, float %v1018, i64 0
  %v1020 = shufflevector <8 x float> %v1019, <8 x float> poison, <8 x i32> zeroinitializer
  %v1021 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1020, <8 x float> %v1012, <8 x float> %v972)
  %v1022 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1020, <8 x float> %v1016, <8 x float> %v973)
  %v1023 = getelementptr float, ptr %v939, i64 %v1009
  %v1024 = getelementptr float, ptr %v1023, i64 40
  %v1025 = load float, ptr %v1024, align 4
  %v1026 = insertelement <8 x float> poison, float %v1025, i64 0
  %v1027 = shufflevector <8 x float> %v1026, <8 x float> poison, <8 x i32> zeroinitializer
  %v1028 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1027, <8 x float> %v1012, <8 x float> %v979)
  %v1029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1027, <8 x float> %v1016, <8 x float> %v980)
  %v1030 = getelementptr float, ptr %v939, i64 %v1009
  %v1031 = getelementptr float, ptr %v1030, i64 80
  %v1032 = load float, ptr %v1031, align 4
  %v1033 = insertelement <8 x float> poison, float %v1032, i64 0
  %v1034 = shufflevector <8 x float> %v1033, <8 x float> poison, <8 x i32> zeroinitializer
  %v1035 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1034, <8 x float> %v1012, <8 x float> %v986)
  %v1036 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1034, <8 x float> %v1016, <8 x float> %v987)
  %v1037 = getelementptr float, ptr %v939, i64 %v1009
  %v1038 = getelementptr float, ptr %v1037, i64 120
  %v1039 = load float, ptr %v1038, align 4
  %v1040 = insertelement <8 x float> poison, float %v1039, i64 0
  %v1041 = shufflevector <8 x float> %v1040, <8 x float> poison, <8 x i32> zeroinitializer
  %v1042 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1041, <8 x float> %v1012, <8 x float> %v993)
  %v1043 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1041, <8 x float> %v1016, <8 x float> %v994)
  %v1044 = getelementptr float, ptr %v939, i64 %v1009
  %v1045 = getelementptr float, ptr %v1044, i64 160
  %v1046 = load float, ptr %v1045, align 4
  %v1047 = insertelement <8 x float> poison, float %v1046, i64 0
  %v1048 = shufflevector <8 x float> %v1047, <8 x float> poison, <8 x i32> zeroinitializer
  %v1049 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1048, <8 x float> %v1012, <8 x float> %v1000)
  %v1050 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1048, <8 x float> %v1016, <8 x float> %v1001)
  %v1051 = getelementptr float, ptr %v939, i64 %v1009
  %v1052 = getelementptr float, ptr %v1051, i64 200
  %v1053 = load float, ptr %v1052, align 4
  %v1054 = insertelement <8 x float> poison, float %v1053, i64 0
  %v1055 = shufflevector <8 x float> %v1054, <8 x float> poison, <8 x i32> zeroinitializer
  %v1056 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1055, <8 x float> %v1012, <8 x float> %v1007)
  %v1057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1055, <8 x float> %v1016, <8 x float> %v1008)
  %v1058 = add i64 %out_keys.22, 2
  %v1059 = mul i64 %v1058, %v44
  %v1060 = getelementptr float, ptr %v937, i64 %v1059
  %v1061 = load <8 x float>, ptr %v1060, align 4
  %v1062 = mul i64 %v1058, %v44
  %v1063 = getelementptr float, ptr %v937, i64 %v1062
  %v1064 = getelementptr float, ptr %v1063, i64 8
  %v1065 = load <8 x float>, ptr %v1064, align 4
  %v1066 = getelementptr float, ptr %v939, i64 %v1058
  %v1067 = load float, ptr %v1066, align 4
  %v1068 = insertelement <8 x float> poison, float %v1067, i64 0
  %v1069 = shufflevector <8 x float> %v1068, <8 x float> poison, <8 x i32> zeroinitializer
  %v1070 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1069, <8 x float> %v1061, <8 x float> %v1021)
  %v1071 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1069, <8 x float> %v1065, <8 x float> %v1022)
  %v1072 = getelementptr float, ptr %v939, i64 %v1058
  %v1073 = getelementptr float, ptr %v1072, i64 40
  %v1074 = load float, ptr %v1073, align 4
  %v1075 = insertelement <8 x float> poison, float %v1074, i64 0
  %v1076 = shufflevector <8 x float> %v1075, <8 x float> poison, <8 x i32> zeroinitializer
  %v1077 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1076, <8 x float> %v1061, <8 x float> %v1028)
  %v1078 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1076, <8 x float> %v1065, <8 x float> %v1029)
  %v1079 = getelementptr float, ptr %v939, i64 %v1058
  %v1080 = getelementptr float, ptr %v1079, i64 80
  %v1081 = load float, ptr %v1080, align 4
  %v1082 = insertelement <8 x float> poison, float %v1081, i64 0
  %v1083 = shufflevector <8 x float> %v1082, <8 x float> poison, <8 x i32> zeroinitializer
  %v1084 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1083, <8 x float> %v1061, <8 x float> %v1035)
  %v1085 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1083, <8 x float> %v1065, <8 x float> %v1036)
  %v1086 = getelementptr float, ptr %v939, i64 %v1058
  %v1087 = getelementptr float, ptr %v1086, i64 120
  %v1088 = load float, ptr %v1087, align 4
  %v1089 = insertelement <8 x float> poison, float %v1088, i64 0
  %v1090 = shufflevector <8 x float> %v1089, <8 x float> poison, <8 x i32> zeroinitializer
  %v1091 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1090, <8 x float> %v1061, <8 x float> %v1042)
  %v1092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1090, <8 x float> %v1065, <8 x float> %v1043)
  %v1093 = getelementptr float, ptr %v939, i64 %v1058
  %v1094 = getelementptr float, ptr %v1093, i64 160
  %v1095 = load float, ptr %v1094, align 4
  %v1096 = insertelement <8 x float> poison, float %v1095, i64 0
  %v1097 = shufflevector <8 x float> %v1096, <8 x float> poison, <8 x i32> zeroinitializer
  %v1098 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1097, <8 x float> %v1061, <8 x float> %v1049)
  %v1099 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1097, <8 x float> %v1065, <8 x float> %v1050)
  %v1100 = getelementptr float, ptr %v939, i64 %v1058
  %v1101 = getelementptr float, ptr %v1100, i64 200
  %v1102 = load float, ptr %v1101, align 4
  %v1103 = insertelement <8 x float> poison, float %v1102, i64 0
  %v1104 = shufflevector <8 x float> %v1103, <8 x float> poison, <8 x i32> zeroinitializer
  %v1105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1104, <8 x float> %v1061, <8 x float> %v1056)
  %v1106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1104, <8 x float> %v1065, <8 x float> %v1057)
  %v1107 = add i64 %out_keys.22, 3
  %v1108 = mul i64 %v1107, %v44
  %v1109 = getelementptr float, ptr %v937, i64 %v1108
  %v1110 = load <8 x float>, ptr %v1109, align 4
  %v1111 = mul i64 %v1107, %v44
  %v1112 = getelementptr float, ptr %v937, i64 %v1111
  %v1113 = getelementptr float, ptr %v1112, i64 8
  %v1114 = load <8 x float>, ptr %v1113, align 4
  %v1115 = getelementptr float, ptr %v939, i64 %v1107
  %v1116 = load float, ptr %v1115, align 4
  %v1117 = insertelement <8 x float> poison, float %v1116, i64 0
  %v1118 = shufflevector <8 x float> %v1117, <8 x float> poison, <8 x i32> zeroinitializer
  %v1119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1118, <8 x float> %v1110, <8 x float> %v1070)
  %v1120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1118, <8 x float> %v1114, <8 x float> %v1071)
  %v1121 = getelementptr float, ptr %v939, i64 %v1107
  %v1122 = getelementptr float, ptr %v1121, i64 40
  %v1123 = load float, ptr %v1122, align 4
  %v1124 = insertelement <8 x float> poison, float %v1123, i64 0
  %v1125 = shufflevector <8 x float> %v1124, <8 x float> poison, <8 x i32> zeroinitializer
  %v1126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1125, <8 x float> %v1110, <8 x float> %v1077)
  %v1127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1125, <8 x float> %v1114, <8 x float> %v1078)
  %v1128 = getelementptr float, ptr %v939, i64 %v1107
  %v1129 = getelementptr float, ptr %v1128, i64 80
  %v1130 = load float, ptr %v1129, align 4
  %v1131 = insertelement <8 x float> poison, float %v1130, i64 0
  %v1132 = shufflevector <8 x float> %v1131, <8 x float> poison, <8 x i32> zeroinitializer
  %v1133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1132, <8 x float> %v1110, <8 x float> %v1084)
  %v1134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1132, <8 x float> %v1114, <8 x float> %v1085)
  %v1135 = getelementptr float, ptr %v939, i64 %v1107
  %v1136 = getelementptr float, ptr %v1135, i64 120
  %v1137 = load float, ptr %v1136, align 4
  %v1138 = insertelement <8 x float> poison, float %v1137, i64 0
  %v1139 = shufflevector <8 x float> %v1138, <8 x float> poison, <8 x i32> zeroinitializer
  %v1140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1139, <8 x float> %v1110, <8 x float> %v1091)
  %v1141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1139, <8 x float> %v1114, <8 x float> %v1092)
  %v1142 = getelementptr float, ptr %v939, i64 %v1107
  %v1143 = getelementptr float, ptr %v1142, i64 160
  %v1144 = load float, ptr %v1143, align 4
  %v1145 = insertelement <8 x float> poison, float %v1144, i64 0
  %v1146 = shufflevector <8 x float> %v1145, <8 x float> poison, <8 x i32> zeroinitializer
  %v1147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1146, <8 x float> %v1110, <8 x float> %v1098)
  %v1148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1146, <8 x float> %v1114, <8 x float> %v1099)
  %v1149 = getelementptr float, ptr %v939, i64 %v1107
  %v1150 = getelementptr float, ptr %v1149, i64 200
  %v1151 = load float, ptr %v1150, align 4
  %v1152 = insertelement <8 x float> poison, float %v1151, i64 0
  %v1153 = shufflevector <8 x float> %v1152, <8 x float> poison, <8 x i32> zeroinitializer
  %v1154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1153, <8 x float> %v1110, <8 x float> %v1105)
  %v1155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1153, <8 x float> %v1114, <8 x float> %v1106)
  %v1156 = add i64 %out_keys.22, 4
  br label %out_keys.22.head
out_keys.22.end:
  br label %out_keys_rest.23.head
out_keys_rest.23.head:
  %out_keys_rest.23 = phi i64 [ %v946, %out_keys.22.end ], [ %v1218, %out_keys_rest.23.body ]
  %v1157 = phi <8 x float> [ %v947, %out_keys.22.end ], [ %v1181, %out_keys_rest.23.body ]
  %v1158 = phi <8 x float> [ %v948, %out_keys.22.end ], [ %v1182, %out_keys_rest.23.body ]
  %v1159 = phi <8 x float> [ %v949, %out_keys.22.end ], [ %v1188, %out_keys_rest.23.body ]
  %v1160 = phi <8 x float> [ %v950, %out_keys.22.end ], [ %v1189, %out_keys_rest.23.body ]
  %v1161 = phi <8 x float> [ %v951, %out_keys.22.end ], [ %v1195, %out_keys_rest.23.body ]
  %v1162 = phi <8 x float> [ %v952, %out_keys.22.end ], [ %v1196, %out_keys_rest.23.body ]
  %v1163 = phi <8 x float> [ %v953, %out_keys.22.end ], [ %v1202, %out_keys_rest.23.body ]
  %v1164 = phi <8 x float> [ %v954, %out_keys.22.end ], [ %v1203, %out_keys_rest.23.body ]
  %v1165 = phi <8 x float> [ %v955, %out_keys.22.end ], [ %v1209, %out_keys_rest.23.body ]
  %v1166 = phi <8 x float> [ %v956, %out_keys.22.end ], [ %v1210, %out_keys_rest.23.body ]
  %v1167 = phi <8 x float> [ %v957, %out_keys.22.end ], [ %v1216, %out_keys_rest.23.body ]
  %v1168 = phi <8 x float> [ %v958, %out_keys.22.end ], [ %v1217, %out_keys_rest.23.body ]
  %v1169 = icmp slt i64 %out_keys_rest.23, %v121
  br i1 %v1169, label %out_keys_rest.23.body, label %out_keys_rest.23.end
out_keys_rest.23.body:
  %v1170 = mul i64 %out_keys_rest.23, %v44
  %v1171 = getelementptr float, ptr %v937, i64 %v1170
  %v1172 = load <8 x float>, ptr %v1171, align 4
  %v1173 = mul i64 %out_keys_rest.23, %v44
  %v1174 = getelementptr float, ptr %v937, i64 %v1173
  %v1175 = getelementptr float, ptr %v1174, i64 8
  %v1176 = load <8 x float>, ptr %v1175, align 4
  %v1177 = getelementptr float, ptr %v939, i64 %out_keys_rest.23
  %v1178 = load float, ptr %v1177, align 4
  %v1179 = insertelement <8 x float> poison, float %v1178, i64 0
  %v1180 = shufflevector <8 x float> %v1179, <8 x float> poison, <8 x i32> zeroinitializer
  %v1181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1180, <8 x float> %v1172, <8 x float> %v1157)
  %v1182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1180, <8 x float> %v1176, <8 x float> %v1158)
  %v1183 = getelementptr float, ptr %v939, i64 %out_keys_rest.23
  %v1184 = getelementptr float, ptr %v1183, i64 40
  %v1185 = load float, ptr %v1184, align 4
  %v1186 = insertelement <8 x float> poison, float %v1185, i64 0
  %v1187 = shufflevector <8 x float> %v1186, <8 x float> poison, <8 x i32> zeroinitializer
  %v1188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1187, <8 x float> %v1172, <8 x float> %v1159)
  %v1189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1187, <8 x float> %v1176, <8 x float> %v1160)
  %v1190 = getelementptr float, ptr %v939, i64 %out_keys_rest.23
  %v1191 = getelementptr float, ptr %v1190, i64 80
  %v1192 = load float, ptr %v1191, align 4
  %v1193 = insertelement <8 x float> poison, float %v1192, i64 0
  %v1194 = shufflevector <8 x float> %v1193, <8 x float> poison, <8 x i32> zeroinitializer
  %v1195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1194, <8 x float> %v1172, <8 x float> %v1161)
  %v1196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1194, <8 x float> %v1176, <8 x float> %v1162)
  %v1197 = getelementptr float, ptr %v939, i64 %out_keys_rest.23
  %v1198 = getelementptr float, ptr %v1197, i64 120
  %v1199 = load float, ptr %v1198, align 4
  %v1200 = insertelement <8 x float> poison, float %v1199, i64 0
  %v1201 = shufflevector <8 x float> %v1200, <8 x float> poison, <8 x i32> zeroinitializer
  %v1202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1201, <8 x float> %v1172, <8 x float> %v1163)
  %v1203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1201, <8 x float> %v1176, <8 x float> %v1164)
  %v1204 = getelementptr float, ptr %v939, i64 %out_keys_rest.23
  %v1205 = getelementptr float, ptr %v1204, i64 160
  %v1206 = load float, ptr %v1205, align 4
  %v1207 = insertelement <8 x float> poison, float %v1206, i64 0
  %v1208 = shufflevector <8 x float> %v1207, <8 x float> poison, <8 x i32> zeroinitializer
  %v1209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1208, <8 x float> %v1172, <8 x float> %v1165)
  %v1210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1208, <8 x float> %v1176, <8 x float> %v1166)
  %v1211 = getelementptr float, ptr %v939, i64 %out_keys_rest.23
  %v1212 = getelementptr float, ptr %v1211, i64 200
  %v1213 = load float, ptr %v1212, align 4
  %v1214 = insertelement <8 x float> poison, float %v1213, i64 0
  %v1215 = shufflevector <8 x float> %v1214, <8 x float> poison, <8 x i32> zeroinitializer
  %v1216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1215, <8 x float> %v1172, <8 x float> %v1167)
  %v1217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1215, <8 x float> %v1176, <8 x float> %v1168)
  %v1218 = add i64 %out_keys_rest.23, 1
  br label %out_keys_rest.23.head
out_keys_rest.23.end:
  %v1219 = load <8 x float>, ptr %v944, align 4
  %v1220 = fadd <8 x float> %v1219, %v1157
  store <8 x float> %v1220, ptr %v944, align 4
  %v1221 = getelementptr float, ptr %v944, i64 8
  %v1222 = load <8 x float>, ptr %v1221, align 4
  %v1223 = fadd <8 x float> %v1222, %v1158
  store <8 x float> %v1223, ptr %v1221, align 4
  %v1224 = getelementptr float, ptr %v944, i64 64
  %v1225 = load <8 x float>, ptr %v1224, align 4
  %v1226 = fadd <8 x float> %v1225, %v1159
  store <8 x float> %v1226, ptr %v1224, align 4
  %v1227 = getelementptr float, ptr %v944, i64 72
  %v1228 = load <8 x float>, ptr %v1227, align 4
  %v1229 = fadd <8 x float> %v1228, %v1160
  store <8 x float> %v1229, ptr %v1227, align 4
  %v1230 = getelementptr float, ptr %v944, i64 128
  %v1231 = load <8 x float>, ptr %v1230, align 4
  %v1232 = fadd <8 x float> %v1231, %v1161
  store <8 x float> %v1232, ptr %v1230, align 4
  %v1233 = getelementptr float, ptr %v944, i64 136
  %v1234 = load <8 x float>, ptr %v1233, align 4
  %v1235 = fadd <8 x float> %v1234, %v1162
  store <8 x float> %v1235, ptr %v1233, align 4
  %v1236 = getelementptr float, ptr %v944, i64 192
  %v1237 = load <8 x float>, ptr %v1236, align 4
  %v1238 = fadd <8 x float> %v1237, %v1163
  store <8 x float> %v1238, ptr %v1236, align 4
  %v1239 = getelementptr float, ptr %v944, i64 200
  %v1240 = load <8 x float>, ptr %v1239, align 4
  %v1241 = fadd <8 x float> %v1240, %v1164
  store <8 x float> %v1241, ptr %v1239, align 4
  %v1242 = getelementptr float, ptr %v944, i64 256
  %v1243 = load <8 x float>, ptr %v1242, align 4
  %v1244 = fadd <8 x float> %v1243, %v1165
  store <8 x float> %v1244, ptr %v1242, align 4
  %v1245 = getelementptr float, ptr %v944, i64 264
  %v1246 = load <8 x float>, ptr %v1245, align 4
  %v1247 = fadd <8 x float> %v1246, %v1166
  store <8 x float> %v1247, ptr %v1245, align 4
  %v1248 = getelementptr float, ptr %v944, i64 320
  %v1249 = load <8 x float>, ptr %v1248, align 4
  %v1250 = fadd <8 x float> %v1249, %v1167
  store <8 x float> %v1250, ptr %v1248, align 4
  %v1251 = getelementptr float, ptr %v944, i64 328
  %v1252 = load <8 x float>, ptr %v1251, align 4
  %v1253 = fadd <8 x float> %v1252, %v1168
  store <8 x float> %v1253, ptr %v1251, align 4
  %v1254 = add i64 %out_columns.21, 16
  br label %out_columns.21.head
out_columns.21.end:
  %v1255 = add i64 %row_block.8, 1
  br label %row_block.8.head
row_block.8.end:
  %v1256 = add i64 %kv_tile.4, 32
  br label %kv_tile.4.head
kv_tile.4.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.24.head
result_row.24.head:
  %result_row.24 = phi i64 [ 0, %kv_tile.4.end ], [ %v1311, %lse.26.end ]
  %v1257 = icmp slt i64 %result_row.24, %v78
  br i1 %v1257, label %result_row.24.body, label %result_row.24.end
result_row.24.body:
  %v1258 = mul i64 %result_row.24, 8
  %v1259 = getelementptr float, ptr %scratch, i64 14960
  %v1260 = getelementptr float, ptr %v1259, i64 %v1258
  %v1261 = load <8 x float>, ptr %v1260, align 4
  %v1262 = shufflevector <8 x float> %v1261, <8 x float> %v1261, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1263 = shufflevector <8 x float> %v1261, <8 x float> %v1261, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1264 = fadd <4 x float> %v1263, %v1262
  %v1265 = shufflevector <4 x float> %v1264, <4 x float> %v1264, <2 x i32> <i32 2, i32 3>
  %v1266 = shufflevector <4 x float> %v1264, <4 x float> %v1264, <2 x i32> <i32 0, i32 1>
  %v1267 = fadd <2 x float> %v1266, %v1265
  %v1268 = shufflevector <2 x float> %v1267, <2 x float> %v1267, <1 x i32> <i32 1>
  %v1269 = shufflevector <2 x float> %v1267, <2 x float> %v1267, <1 x i32> <i32 0>
  %v1270 = fadd <1 x float> %v1269, %v1268
  %v1271 = extractelement <1 x float> %v1270, i64 0
  %v1272 = fdiv float 0x3FF0000000000000, %v1271
  %v1273 = fcmp oeq float %v1271, 0x0000000000000000
  %v1274 = select i1 %v1273, float 0x0000000000000000, float %v1272
  %v1275 = add i64 %v13, %result_row.24
  %v1276 = mul i64 %v1275, %v56
  %v1277 = getelementptr float, ptr %v60, i64 %v1276
  br label %result_depth.25.head
result_depth.25.head:
  %result_depth.25 = phi i64 [ 0, %result_row.24.body ], [ %v1288, %result_depth.25.body ]
  %v1278 = icmp slt i64 %result_depth.25, 64
  br i1 %v1278, label %result_depth.25.body, label %result_depth.25.end
result_depth.25.body:
  %v1279 = getelementptr float, ptr %scratch, i64 8624
  %v1280 = mul i64 %result_row.24, 64
  %v1281 = add i64 %v1280, %result_depth.25
  %v1282 = getelementptr float, ptr %v1279, i64 %v1281
  %v1283 = load <8 x float>, ptr %v1282, align 4
  %v1284 = insertelement <8 x float> poison, float %v1274, i64 0
  %v1285 = shufflevector <8 x float> %v1284, <8 x float> poison, <8 x i32> zeroinitializer
  %v1286 = getelementptr float, ptr %v1277, i64 %result_depth.25
  %v1287 = fmul <8 x float> %v1283, %v1285
  store <8 x float> %v1287, ptr %v1286, align 4
  %v1288 = add i64 %result_depth.25, 8
  br label %result_depth.25.head
result_depth.25.end:
  br i1 %v63, label %lse.26.then, label %lse.26.end
lse.26.then:
  %v1289 = mul i64 %v1275, %v71
  %v1290 = getelementptr float, ptr %v75, i64 %v1289
  %v1291 = getelementptr float, ptr %scratch, i64 14768
  %v1292 = getelementptr float, ptr %v1291, i64 %result_row.24
  %v1293 = load float, ptr %v1292, align 4
  %v1294 = mul i64 %result_row.24, 8
  %v1295 = getelementptr float, ptr %scratch, i64 14960
  %v1296 = getelementptr float, ptr %v1295, i64 %v1294
  %v1297 = load <8 x float>, ptr %v1296, align 4
  %v1298 = shufflevector <8 x float> %v1297, <8 x float> %v1297, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1299 = shufflevector <8 x float> %v1297, <8 x float> %v1297, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1300 = fadd <4 x float> %v1299, %v1298
  %v1301 = shufflevector <4 x float> %v1300, <4 x float> %v1300, <2 x i32> <i32 2, i32 3>
  %v1302 = shufflevector <4 x float> %v1300, <4 x float> %v1300, <2 x i32> <i32 0, i32 1>
  %v1303 = fadd <2 x float> %v1302, %v1301
  %v1304 = shufflevector <2 x float> %v1303, <2 x float> %v1303, <1 x i32> <i32 1>
  %v1305 = shufflevector <2 x float> %v1303, <2 x float> %v1303, <1 x i32> <i32 0>
  %v1306 = fadd <1 x float> %v1305, %v1304
  %v1307 = extractelement <1 x float> %v1306, i64 0
  %v1308 = call float @llvm.log.f32(float %v1307)
  %v1309 = fmul float %v1293, 0x3FE62E4300000000
  %v1310 = fadd float %v1309, %v1308
  store float %v1310, ptr %v1290, align 4
  br label %lse.26.end
lse.26.end:
  %v1311 = add i64 %result_row.24, 1
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
