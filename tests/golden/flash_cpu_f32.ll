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
  %v93 = mul i64 %query.0, 66
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
  ; no reference, sum 0, accumulators 0
  %v101 = mul i64 %v80, 6
  br label %clear.2.head
clear.2.head:
  %clear.2 = phi i64 [ 0, %query.0.end ], [ %v110, %clear.2.body ]
  %v102 = icmp slt i64 %clear.2, %v101
  br i1 %v102, label %clear.2.body, label %clear.2.end
clear.2.body:
  %v103 = getelementptr float, ptr %scratch, i64 14768
  %v104 = getelementptr float, ptr %v103, i64 %clear.2
  store float 0x0000000000000000, ptr %v104, align 4
  %v105 = getelementptr float, ptr %scratch, i64 14864
  %v106 = getelementptr float, ptr %v105, i64 %clear.2
  store float 0xFFF0000000000000, ptr %v106, align 4
  %v107 = mul i64 %clear.2, 8
  %v108 = getelementptr float, ptr %scratch, i64 14960
  %v109 = getelementptr float, ptr %v108, i64 %v107
  store <8 x float> splat (float 0x0000000000000000), ptr %v109, align 4
  %v110 = add i64 %clear.2, 1
  br label %clear.2.head
clear.2.end:
  %v111 = mul i64 %v80, 384
  br label %clear_out.3.head
clear_out.3.head:
  %clear_out.3 = phi i64 [ 0, %clear.2.end ], [ %v115, %clear_out.3.body ]
  %v112 = icmp slt i64 %clear_out.3, %v111
  br i1 %v112, label %clear_out.3.body, label %clear_out.3.end
clear_out.3.body:
  %v113 = getelementptr float, ptr %scratch, i64 8624
  %v114 = getelementptr float, ptr %v113, i64 %clear_out.3
  store <8 x float> splat (float 0x0000000000000000), ptr %v114, align 4
  %v115 = add i64 %clear_out.3, 8
  br label %clear_out.3.head
clear_out.3.end:
  br label %kv_tile.4.head
kv_tile.4.head:
  %kv_tile.4 = phi i64 [ 0, %clear_out.3.end ], [ %v1260, %row_block.8.end ]
  %v116 = icmp slt i64 %kv_tile.4, %v3
  br i1 %v116, label %kv_tile.4.body, label %kv_tile.4.end
kv_tile.4.body:
  %v117 = sub i64 %v3, %kv_tile.4
  %v118 = icmp slt i64 %v117, 32
  %v119 = select i1 %v118, i64 %v117, i64 32
  ; keys -> f32, transposed to depth-major panels
  %v120 = add i64 %v119, 15
  %v121 = sdiv i64 %v120, 16
  br label %key_panel.5.head
key_panel.5.head:
  %key_panel.5 = phi i64 [ 0, %kv_tile.4.body ], [ %v375, %key_depth.7.end ]
  %v122 = icmp slt i64 %key_panel.5, %v121
  br i1 %v122, label %key_panel.5.body, label %key_panel.5.end
key_panel.5.body:
  %v123 = mul i64 %key_panel.5, 16
  %v124 = add i64 %kv_tile.4, %v123
  %v125 = add i64 %v124, 0
  %v126 = sub i64 %v3, 1
  %v127 = icmp slt i64 %v125, %v126
  %v128 = select i1 %v127, i64 %v125, i64 %v126
  %v129 = mul i64 %v128, %v32
  %v130 = getelementptr float, ptr %v36, i64 %v129
  %v131 = mul i64 %key_panel.5, 16
  %v132 = add i64 %kv_tile.4, %v131
  %v133 = add i64 %v132, 1
  %v134 = sub i64 %v3, 1
  %v135 = icmp slt i64 %v133, %v134
  %v136 = select i1 %v135, i64 %v133, i64 %v134
  %v137 = mul i64 %v136, %v32
  %v138 = getelementptr float, ptr %v36, i64 %v137
  %v139 = mul i64 %key_panel.5, 16
  %v140 = add i64 %kv_tile.4, %v139
  %v141 = add i64 %v140, 2
  %v142 = sub i64 %v3, 1
  %v143 = icmp slt i64 %v141, %v142
  %v144 = select i1 %v143, i64 %v141, i64 %v142
  %v145 = mul i64 %v144, %v32
  %v146 = getelementptr float, ptr %v36, i64 %v145
  %v147 = mul i64 %key_panel.5, 16
  %v148 = add i64 %kv_tile.4, %v147
  %v149 = add i64 %v148, 3
  %v150 = sub i64 %v3, 1
  %v151 = icmp slt i64 %v149, %v150
  %v152 = select i1 %v151, i64 %v149, i64 %v150
  %v153 = mul i64 %v152, %v32
  %v154 = getelementptr float, ptr %v36, i64 %v153
  %v155 = mul i64 %key_panel.5, 16
  %v156 = add i64 %kv_tile.4, %v155
  %v157 = add i64 %v156, 4
  %v158 = sub i64 %v3, 1
  %v159 = icmp slt i64 %v157, %v158
  %v160 = select i1 %v159, i64 %v157, i64 %v158
  %v161 = mul i64 %v160, %v32
  %v162 = getelementptr float, ptr %v36, i64 %v161
  %v163 = mul i64 %key_panel.5, 16
  %v164 = add i64 %kv_tile.4, %v163
  %v165 = add i64 %v164, 5
  %v166 = sub i64 %v3, 1
  %v167 = icmp slt i64 %v165, %v166
  %v168 = select i1 %v167, i64 %v165, i64 %v166
  %v169 = mul i64 %v168, %v32
  %v170 = getelementptr float, ptr %v36, i64 %v169
  %v171 = mul i64 %key_panel.5, 16
  %v172 = add i64 %kv_tile.4, %v171
  %v173 = add i64 %v172, 6
  %v174 = sub i64 %v3, 1
  %v175 = icmp slt i64 %v173, %v174
  %v176 = select i1 %v175, i64 %v173, i64 %v174
  %v177 = mul i64 %v176, %v32
  %v178 = getelementptr float, ptr %v36, i64 %v177
  %v179 = mul i64 %key_panel.5, 16
  %v180 = add i64 %kv_tile.4, %v179
  %v181 = add i64 %v180, 7
  %v182 = sub i64 %v3, 1
  %v183 = icmp slt i64 %v181, %v182
  %v184 = select i1 %v183, i64 %v181, i64 %v182
  %v185 = mul i64 %v184, %v32
  %v186 = getelementptr float, ptr %v36, i64 %v185
  br label %key_depth.6.head
key_depth.6.head:
  %key_depth.6 = phi i64 [ 0, %key_panel.5.body ], [ %v248, %key_depth.6.body ]
  %v187 = icmp slt i64 %key_depth.6, 64
  br i1 %v187, label %key_depth.6.body, label %key_depth.6.end
key_depth.6.body:
  %v188 = getelementptr float, ptr %v130, i64 %key_depth.6
  %v189 = load <4 x float>, ptr %v188, align 4
  %v190 = getelementptr float, ptr %v162, i64 %key_depth.6
  %v191 = load <4 x float>, ptr %v190, align 4
  %v192 = shufflevector <4 x float> %v189, <4 x float> %v191, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v193 = getelementptr float, ptr %v138, i64 %key_depth.6
  %v194 = load <4 x float>, ptr %v193, align 4
  %v195 = getelementptr float, ptr %v170, i64 %key_depth.6
  %v196 = load <4 x float>, ptr %v195, align 4
  %v197 = shufflevector <4 x float> %v194, <4 x float> %v196, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v198 = getelementptr float, ptr %v146, i64 %key_depth.6
  %v199 = load <4 x float>, ptr %v198, align 4
  %v200 = getelementptr float, ptr %v178, i64 %key_depth.6
  %v201 = load <4 x float>, ptr %v200, align 4
  %v202 = shufflevector <4 x float> %v199, <4 x float> %v201, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v203 = getelementptr float, ptr %v154, i64 %key_depth.6
  %v204 = load <4 x float>, ptr %v203, align 4
  %v205 = getelementptr float, ptr %v186, i64 %key_depth.6
  %v206 = load <4 x float>, ptr %v205, align 4
  %v207 = shufflevector <4 x float> %v204, <4 x float> %v206, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v208 = shufflevector <8 x float> %v192, <8 x float> %v197, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v209 = shufflevector <8 x float> %v202, <8 x float> %v207, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v210 = shufflevector <8 x float> %v192, <8 x float> %v197, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v211 = shufflevector <8 x float> %v202, <8 x float> %v207, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v212 = shufflevector <8 x float> %v208, <8 x float> %v209, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v213 = shufflevector <8 x float> %v208, <8 x float> %v209, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v214 = shufflevector <8 x float> %v210, <8 x float> %v211, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v215 = shufflevector <8 x float> %v210, <8 x float> %v211, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v216 = add i64 %key_depth.6, 0
  %v217 = mul i64 %key_panel.5, 64
  %v218 = add i64 %v217, 0
  %v219 = add i64 %v218, %v216
  %v220 = getelementptr float, ptr %scratch, i64 6336
  %v221 = mul i64 %v219, 16
  %v222 = add i64 %v221, 0
  %v223 = getelementptr float, ptr %v220, i64 %v222
  store <8 x float> %v212, ptr %v223, align 4
  %v224 = add i64 %key_depth.6, 1
  %v225 = mul i64 %key_panel.5, 64
  %v226 = add i64 %v225, 0
  %v227 = add i64 %v226, %v224
  %v228 = getelementptr float, ptr %scratch, i64 6336
  %v229 = mul i64 %v227, 16
  %v230 = add i64 %v229, 0
  %v231 = getelementptr float, ptr %v228, i64 %v230
  store <8 x float> %v213, ptr %v231, align 4
  %v232 = add i64 %key_depth.6, 2
  %v233 = mul i64 %key_panel.5, 64
  %v234 = add i64 %v233, 0
  %v235 = add i64 %v234, %v232
  %v236 = getelementptr float, ptr %scratch, i64 6336
  %v237 = mul i64 %v235, 16
  %v238 = add i64 %v237, 0
  %v239 = getelementptr float, ptr %v236, i64 %v238
  store <8 x float> %v214, ptr %v239, align 4
  %v240 = add i64 %key_depth.6, 3
  %v241 = mul i64 %key_panel.5, 64
  %v242 = add i64 %v241, 0
  %v243 = add i64 %v242, %v240
  %v244 = getelementptr float, ptr %scratch, i64 6336
  %v245 = mul i64 %v243, 16
  %v246 = add i64 %v245, 0
  %v247 = getelementptr float, ptr %v244, i64 %v246
  store <8 x float> %v215, ptr %v247, align 4
  %v248 = add i64 %key_depth.6, 4
  br label %key_depth.6.head
key_depth.6.end:
  %v249 = mul i64 %key_panel.5, 16
  %v250 = add i64 %kv_tile.4, %v249
  %v251 = add i64 %v250, 8
  %v252 = sub i64 %v3, 1
  %v253 = icmp slt i64 %v251, %v252
  %v254 = select i1 %v253, i64 %v251, i64 %v252
  %v255 = mul i64 %v254, %v32
  %v256 = getelementptr float, ptr %v36, i64 %v255
  %v257 = mul i64 %key_panel.5, 16
  %v258 = add i64 %kv_tile.4, %v257
  %v259 = add i64 %v258, 9
  %v260 = sub i64 %v3, 1
  %v261 = icmp slt i64 %v259, %v260
  %v262 = select i1 %v261, i64 %v259, i64 %v260
  %v263 = mul i64 %v262, %v32
  %v264 = getelementptr float, ptr %v36, i64 %v263
  %v265 = mul i64 %key_panel.5, 16
  %v266 = add i64 %kv_tile.4, %v265
  %v267 = add i64 %v266, 10
  %v268 = sub i64 %v3, 1
  %v269 = icmp slt i64 %v267, %v268
  %v270 = select i1 %v269, i64 %v267, i64 %v268
  %v271 = mul i64 %v270, %v32
  %v272 = getelementptr float, ptr %v36, i64 %v271
  %v273 = mul i64 %key_panel.5, 16
  %v274 = add i64 %kv_tile.4, %v273
  %v275 = add i64 %v274, 11
  %v276 = sub i64 %v3, 1
  %v277 = icmp slt i64 %v275, %v276
  %v278 = select i1 %v277, i64 %v275, i64 %v276
  %v279 = mul i64 %v278, %v32
  %v280 = getelementptr float, ptr %v36, i64 %v279
  %v281 = mul i64 %key_panel.5, 16
  %v282 = add i64 %kv_tile.4, %v281
  %v283 = add i64 %v282, 12
  %v284 = sub i64 %v3, 1
  %v285 = icmp slt i64 %v283, %v284
  %v286 = select i1 %v285, i64 %v283, i64 %v284
  %v287 = mul i64 %v286, %v32
  %v288 = getelementptr float, ptr %v36, i64 %v287
  %v289 = mul i64 %key_panel.5, 16
  %v290 = add i64 %kv_tile.4, %v289
  %v291 = add i64 %v290, 13
  %v292 = sub i64 %v3, 1
  %v293 = icmp slt i64 %v291, %v292
  %v294 = select i1 %v293, i64 %v291, i64 %v292
  %v295 = mul i64 %v294, %v32
  %v296 = getelementptr float, ptr %v36, i64 %v295
  %v297 = mul i64 %key_panel.5, 16
  %v298 = add i64 %kv_tile.4, %v297
  %v299 = add i64 %v298, 14
  %v300 = sub i64 %v3, 1
  %v301 = icmp slt i64 %v299, %v300
  %v302 = select i1 %v301, i64 %v299, i64 %v300
  %v303 = mul i64 %v302, %v32
  %v304 = getelementptr float, ptr %v36, i64 %v303
  %v305 = mul i64 %key_panel.5, 16
  %v306 = add i64 %kv_tile.4, %v305
  %v307 = add i64 %v306, 15
  %v308 = sub i64 %v3, 1
  %v309 = icmp slt i64 %v307, %v308
  %v310 = select i1 %v309, i64 %v307, i64 %v308
  %v311 = mul i64 %v310, %v32
  %v312 = getelementptr float, ptr %v36, i64 %v311
  br label %key_depth.7.head
key_depth.7.head:
  %key_depth.7 = phi i64 [ 0, %key_depth.6.end ], [ %v374, %key_depth.7.body ]
  %v313 = icmp slt i64 %key_depth.7, 64
  br i1 %v313, label %key_depth.7.body, label %key_depth.7.end
key_depth.7.body:
  %v314 = getelementptr float, ptr %v256, i64 %key_depth.7
  %v315 = load <4 x float>, ptr %v314, align 4
  %v316 = getelementptr float, ptr %v288, i64 %key_depth.7
  %v317 = load <4 x float>, ptr %v316, align 4
  %v318 = shufflevector <4 x float> %v315, <4 x float> %v317, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v319 = getelementptr float, ptr %v264, i64 %key_depth.7
  %v320 = load <4 x float>, ptr %v319, align 4
  %v321 = getelementptr float, ptr %v296, i64 %key_depth.7
  %v322 = load <4 x float>, ptr %v321, align 4
  %v323 = shufflevector <4 x float> %v320, <4 x float> %v322, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v324 = getelementptr float, ptr %v272, i64 %key_depth.7
  %v325 = load <4 x float>, ptr %v324, align 4
  %v326 = getelementptr float, ptr %v304, i64 %key_depth.7
  %v327 = load <4 x float>, ptr %v326, align 4
  %v328 = shufflevector <4 x float> %v325, <4 x float> %v327, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v329 = getelementptr float, ptr %v280, i64 %key_depth.7
  %v330 = load <4 x float>, ptr %v329, align 4
  %v331 = getelementptr float, ptr %v312, i64 %key_depth.7
  %v332 = load <4 x float>, ptr %v331, align 4
  %v333 = shufflevector <4 x float> %v330, <4 x float> %v332, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v334 = shufflevector <8 x float> %v318, <8 x float> %v323, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v335 = shufflevector <8 x float> %v328, <8 x float> %v333, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v336 = shufflevector <8 x float> %v318, <8 x float> %v323, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v337 = shufflevector <8 x float> %v328, <8 x float> %v333, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v338 = shufflevector <8 x float> %v334, <8 x float> %v335, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v339 = shufflevector <8 x float> %v334, <8 x float> %v335, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v340 = shufflevector <8 x float> %v336, <8 x float> %v337, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v341 = shufflevector <8 x float> %v336, <8 x float> %v337, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v342 = add i64 %key_depth.7, 0
  %v343 = mul i64 %key_panel.5, 64
  %v344 = add i64 %v343, 0
  %v345 = add i64 %v344, %v342
  %v346 = getelementptr float, ptr %scratch, i64 6336
  %v347 = mul i64 %v345, 16
  %v348 = add i64 %v347, 8
  %v349 = getelementptr float, ptr %v346, i64 %v348
  store <8 x float> %v338, ptr %v349, align 4
  %v350 = add i64 %key_depth.7, 1
  %v351 = mul i64 %key_panel.5, 64
  %v352 = add i64 %v351, 0
  %v353 = add i64 %v352, %v350
  %v354 = getelementptr float, ptr %scratch, i64 6336
  %v355 = mul i64 %v353, 16
  %v356 = add i64 %v355, 8
  %v357 = getelementptr float, ptr %v354, i64 %v356
  store <8 x float> %v339, ptr %v357, align 4
  %v358 = add i64 %key_depth.7, 2
  %v359 = mul i64 %key_panel.5, 64
  %v360 = add i64 %v359, 0
  %v361 = add i64 %v360, %v358
  %v362 = getelementptr float, ptr %scratch, i64 6336
  %v363 = mul i64 %v361, 16
  %v364 = add i64 %v363, 8
  %v365 = getelementptr float, ptr %v362, i64 %v364
  store <8 x float> %v340, ptr %v365, align 4
  %v366 = add i64 %key_depth.7, 3
  %v367 = mul i64 %key_panel.5, 64
  %v368 = add i64 %v367, 0
  %v369 = add i64 %v368, %v366
  %v370 = getelementptr float, ptr %scratch, i64 6336
  %v371 = mul i64 %v369, 16
  %v372 = add i64 %v371, 8
  %v373 = getelementptr float, ptr %v370, i64 %v372
  store <8 x float> %v341, ptr %v373, align 4
  %v374 = add i64 %key_depth.7, 4
  br label %key_depth.7.head
key_depth.7.end:
  %v375 = add i64 %key_panel.5, 1
  br label %key_panel.5.head
key_panel.5.end:
  br label %row_block.8.head
row_block.8.head:
  %row_block.8 = phi i64 [ 0, %key_panel.5.end ], [ %v1259, %out_columns.20.end ]
  %v376 = icmp slt i64 %row_block.8, %v80
  br i1 %v376, label %row_block.8.body, label %row_block.8.end
row_block.8.body:
  %v377 = mul i64 %row_block.8, 2
  %v378 = add i64 %kv_tile.4, %v377
  %v379 = add i64 %v378, 32
  %v380 = sub i64 %v3, 1
  %v381 = icmp slt i64 %v379, %v380
  %v382 = select i1 %v381, i64 %v379, i64 %v380
  %v383 = mul i64 %v382, %v32
  %v384 = getelementptr float, ptr %v36, i64 %v383
  call void @llvm.prefetch.p0(ptr %v384, i32 0, i32 2, i32 1)
  %v385 = getelementptr i8, ptr %v384, i64 64
  call void @llvm.prefetch.p0(ptr %v385, i32 0, i32 2, i32 1)
  %v386 = getelementptr i8, ptr %v384, i64 128
  call void @llvm.prefetch.p0(ptr %v386, i32 0, i32 2, i32 1)
  %v387 = getelementptr i8, ptr %v384, i64 192
  call void @llvm.prefetch.p0(ptr %v387, i32 0, i32 2, i32 1)
  %v388 = mul i64 %v382, %v44
  %v389 = getelementptr float, ptr %v48, i64 %v388
  call void @llvm.prefetch.p0(ptr %v389, i32 0, i32 2, i32 1)
  %v390 = getelementptr i8, ptr %v389, i64 64
  call void @llvm.prefetch.p0(ptr %v390, i32 0, i32 2, i32 1)
  %v391 = getelementptr i8, ptr %v389, i64 128
  call void @llvm.prefetch.p0(ptr %v391, i32 0, i32 2, i32 1)
  %v392 = getelementptr i8, ptr %v389, i64 192
  call void @llvm.prefetch.p0(ptr %v392, i32 0, i32 2, i32 1)
  %v393 = mul i64 %row_block.8, 2
  %v394 = add i64 %kv_tile.4, %v393
  %v395 = add i64 %v394, 33
  %v396 = sub i64 %v3, 1
  %v397 = icmp slt i64 %v395, %v396
  %v398 = select i1 %v397, i64 %v395, i64 %v396
  %v399 = mul i64 %v398, %v32
  %v400 = getelementptr float, ptr %v36, i64 %v399
  call void @llvm.prefetch.p0(ptr %v400, i32 0, i32 2, i32 1)
  %v401 = getelementptr i8, ptr %v400, i64 64
  call void @llvm.prefetch.p0(ptr %v401, i32 0, i32 2, i32 1)
  %v402 = getelementptr i8, ptr %v400, i64 128
  call void @llvm.prefetch.p0(ptr %v402, i32 0, i32 2, i32 1)
  %v403 = getelementptr i8, ptr %v400, i64 192
  call void @llvm.prefetch.p0(ptr %v403, i32 0, i32 2, i32 1)
  %v404 = mul i64 %v398, %v44
  %v405 = getelementptr float, ptr %v48, i64 %v404
  call void @llvm.prefetch.p0(ptr %v405, i32 0, i32 2, i32 1)
  %v406 = getelementptr i8, ptr %v405, i64 64
  call void @llvm.prefetch.p0(ptr %v406, i32 0, i32 2, i32 1)
  %v407 = getelementptr i8, ptr %v405, i64 128
  call void @llvm.prefetch.p0(ptr %v407, i32 0, i32 2, i32 1)
  %v408 = getelementptr i8, ptr %v405, i64 192
  call void @llvm.prefetch.p0(ptr %v408, i32 0, i32 2, i32 1)
  %v409 = icmp eq i64 %v119, 32
  ; score = query * keys
  %v410 = add i64 %v119, 15
  %v411 = sdiv i64 %v410, 16
  %v412 = mul i64 %row_block.8, 6
  %v413 = mul i64 %v412, 66
  %v414 = add i64 %v413, 0
  %v415 = getelementptr float, ptr %scratch, i64 %v414
  br label %score_panel.9.head
score_panel.9.head:
  %score_panel.9 = phi i64 [ 0, %row_block.8.body ], [ %v710, %score_depth_rest.11.end ]
  %v416 = icmp slt i64 %score_panel.9, %v411
  br i1 %v416, label %score_panel.9.body, label %score_panel.9.end
score_panel.9.body:
  %v417 = mul i64 %score_panel.9, 64
  %v418 = getelementptr float, ptr %scratch, i64 6336
  %v419 = mul i64 %v417, 16
  %v420 = add i64 %v419, 0
  %v421 = getelementptr float, ptr %v418, i64 %v420
  %v422 = mul i64 %score_panel.9, 16
  %v423 = getelementptr float, ptr %scratch, i64 8384
  %v424 = getelementptr float, ptr %v423, i64 %v422
  %v425 = sdiv i64 64, 4
  %v426 = mul i64 %v425, 4
  br label %score_depth.10.head
score_depth.10.head:
  %score_depth.10 = phi i64 [ 0, %score_panel.9.body ], [ %v636, %score_depth.10.body ]
  %v427 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v599, %score_depth.10.body ]
  %v428 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v600, %score_depth.10.body ]
  %v429 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v606, %score_depth.10.body ]
  %v430 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v607, %score_depth.10.body ]
  %v431 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v613, %score_depth.10.body ]
  %v432 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v614, %score_depth.10.body ]
  %v433 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v620, %score_depth.10.body ]
  %v434 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v621, %score_depth.10.body ]
  %v435 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v627, %score_depth.10.body ]
  %v436 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v628, %score_depth.10.body ]
  %v437 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v634, %score_depth.10.body ]
  %v438 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.9.body ], [ %v635, %score_depth.10.body ]
  %v439 = icmp slt i64 %score_depth.10, %v426
  br i1 %v439, label %score_depth.10.body, label %score_depth.10.end
score_depth.10.body:
  %v440 = add i64 %score_depth.10, 0
  %v441 = mul i64 %v440, 16
  %v442 = getelementptr float, ptr %v421, i64 %v441
  %v443 = load <8 x float>, ptr %v442, align 32
  %v444 = mul i64 %v440, 16
  %v445 = getelementptr float, ptr %v421, i64 %v444
  %v446 = getelementptr float, ptr %v445, i64 8
  %v447 = load <8 x float>, ptr %v446, align 32
  %v448 = getelementptr float, ptr %v415, i64 %v440
  %v449 = load float, ptr %v448, align 4
  %v450 = insertelement <8 x float> poison, float %v449, i64 0
  %v451 = shufflevector <8 x float> %v450, <8 x float> poison, <8 x i32> zeroinitializer
  %v452 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v451, <8 x float> %v443, <8 x float> %v427)
  %v453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v451, <8 x float> %v447, <8 x float> %v428)
  %v454 = getelementptr float, ptr %v415, i64 %v440
  %v455 = getelementptr float, ptr %v454, i64 66
  %v456 = load float, ptr %v455, align 4
  %v457 = insertelement <8 x float> poison, float %v456, i64 0
  %v458 = shufflevector <8 x float> %v457, <8 x float> poison, <8 x i32> zeroinitializer
  %v459 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v458, <8 x float> %v443, <8 x float> %v429)
  %v460 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v458, <8 x float> %v447, <8 x float> %v430)
  %v461 = getelementptr float, ptr %v415, i64 %v440
  %v462 = getelementptr float, ptr %v461, i64 132
  %v463 = load float, ptr %v462, align 4
  %v464 = insertelement <8 x float> poison, float %v463, i64 0
  %v465 = shufflevector <8 x float> %v464, <8 x float> poison, <8 x i32> zeroinitializer
  %v466 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v465, <8 x float> %v443, <8 x float> %v431)
  %v467 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v465, <8 x float> %v447, <8 x float> %v432)
  %v468 = getelementptr float, ptr %v415, i64 %v440
  %v469 = getelementptr float, ptr %v468, i64 198
  %v470 = load float, ptr %v469, align 4
  %v471 = insertelement <8 x float> poison, float %v470, i64 0
  %v472 = shufflevector <8 x float> %v471, <8 x float> poison, <8 x i32> zeroinitializer
  %v473 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v472, <8 x float> %v443, <8 x float> %v433)
  %v474 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v472, <8 x float> %v447, <8 x float> %v434)
  %v475 = getelementptr float, ptr %v415, i64 %v440
  %v476 = getelementptr float, ptr %v475, i64 264
  %v477 = load float, ptr %v476, align 4
  %v478 = insertelement <8 x float> poison, float %v477, i64 0
  %v479 = shufflevector <8 x float> %v478, <8 x float> poison, <8 x i32> zeroinitializer
  %v480 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v479, <8 x float> %v443, <8 x float> %v435)
  %v481 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v479, <8 x float> %v447, <8 x float> %v436)
  %v482 = getelementptr float, ptr %v415, i64 %v440
  %v483 = getelementptr float, ptr %v482, i64 330
  %v484 = load float, ptr %v483, align 4
  %v485 = insertelement <8 x float> poison, float %v484, i64 0
  %v486 = shufflevector <8 x float> %v485, <8 x float> poison, <8 x i32> zeroinitializer
  %v487 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v486, <8 x float> %v443, <8 x float> %v437)
  %v488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v486, <8 x float> %v447, <8 x float> %v438)
  %v489 = add i64 %score_depth.10, 1
  %v490 = mul i64 %v489, 16
  %v491 = getelementptr float, ptr %v421, i64 %v490
  %v492 = load <8 x float>, ptr %v491, align 32
  %v493 = mul i64 %v489, 16
  %v494 = getelementptr float, ptr %v421, i64 %v493
  %v495 = getelementptr float, ptr %v494, i64 8
  %v496 = load <8 x float>, ptr %v495, align 32
  %v497 = getelementptr float, ptr %v415, i64 %v489
  %v498 = load float, ptr %v497, align 4
  %v499 = insertelement <8 x float> poison, float %v498, i64 0
  %v500 = shufflevector <8 x float> %v499, <8 x float> poison, <8 x i32> zeroinitializer
  %v501 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v500, <8 x float> %v492, <8 x float> %v452)
  %v502 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v500, <8 x float> %v496, <8 x float> %v453)
  %v503 = getelementptr float, ptr %v415, i64 %v489
  %v504 = getelementptr float, ptr %v503, i64 66
  %v505 = load float, ptr %v504, align 4
  %v506 = insertelement <8 x float> poison, float %v505, i64 0
  %v507 = shufflevector <8 x float> %v506, <8 x float> poison, <8 x i32> zeroinitializer
  %v508 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v507, <8 x float> %v492, <8 x float> %v459)
  %v509 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v507, <8 x float> %v496, <8 x float> %v460)
  %v510 = getelementptr float, ptr %v415, i64 %v489
  %v511 = getelementptr float, ptr %v510, i64 132
  %v512 = load float, ptr %v511, align 4
  %v513 = insertelement <8 x float> poison, float %v512, i64 0
  %v514 = shufflevector <8 x float> %v513, <8 x float> poison, <8 x i32> zeroinitializer
  %v515 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v514, <8 x float> %v492, <8 x float> %v466)
  %v516 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v514, <8 x float> %v496, <8 x float> %v467)
  %v517 = getelementptr float, ptr %v415, i64 %v489
  %v518 = getelementptr float, ptr %v517, i64 198
  %v519 = load float, ptr %v518, align 4
  %v520 = insertelement <8 x float> poison, float %v519, i64 0
  %v521 = shufflevector <8 x float> %v520, <8 x float> poison, <8 x i32> zeroinitializer
  %v522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v521, <8 x float> %v492, <8 x float> %v473)
  %v523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v521, <8 x float> %v496, <8 x float> %v474)
  %v524 = getelementptr float, ptr %v415, i64 %v489
  %v525 = getelementptr float, ptr %v524, i64 264
  %v526 = load float, ptr %v525, align 4
  %v527 = insertelement <8 x float> poison, float %v526, i64 0
  %v528 = shufflevector <8 x float> %v527, <8 x float> poison, <8 x i32> zeroinitializer
  %v529 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v528, <8 x float> %v492, <8 x float> %v480)
  %v530 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v528, <8 x float> %v496, <8 x float> %v481)
  %v531 = getelementptr float, ptr %v415, i64 %v489
  %v532 = getelementptr float, ptr %v531, i64 330
  %v533 = load float, ptr %v532, align 4
  %v534 = insertelement <8 x float> poison, float %v533, i64 0
  %v535 = shufflevector <8 x float> %v534, <8 x float> poison, <8 x i32> zeroinitializer
  %v536 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v535, <8 x float> %v492, <8 x float> %v487)
  %v537 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v535, <8 x float> %v496, <8 x float> %v488)
  %v538 = add i64 %score_depth.10, 2
  %v539 = mul i64 %v538, 16
  %v540 = getelementptr float, ptr %v421, i64 %v539
  %v541 = load <8 x float>, ptr %v540, align 32
  %v542 = mul i64 %v538, 16
  %v543 = getelementptr float, ptr %v421, i64 %v542
  %v544 = getelementptr float, ptr %v543, i64 8
  %v545 = load <8 x float>, ptr %v544, align 32
  %v546 = getelementptr float, ptr %v415, i64 %v538
  %v547 = load float, ptr %v546, align 4
  %v548 = insertelement <8 x float> poison, float %v547, i64 0
  %v549 = shufflevector <8 x float> %v548, <8 x float> poison, <8 x i32> zeroinitializer
  %v550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v549, <8 x float> %v541, <8 x float> %v501)
  %v551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v549, <8 x float> %v545, <8 x float> %v502)
  %v552 = getelementptr float, ptr %v415, i64 %v538
  %v553 = getelementptr float, ptr %v552, i64 66
  %v554 = load float, ptr %v553, align 4
  %v555 = insertelement <8 x float> poison, float %v554, i64 0
  %v556 = shufflevector <8 x float> %v555, <8 x float> poison, <8 x i32> zeroinitializer
  %v557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v556, <8 x float> %v541, <8 x float> %v508)
  %v558 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v556, <8 x float> %v545, <8 x float> %v509)
  %v559 = getelementptr float, ptr %v415, i64 %v538
  %v560 = getelementptr float, ptr %v559, i64 132
  %v561 = load float, ptr %v560, align 4
  %v562 = insertelement <8 x float> poison, float %v561, i64 0
  %v563 = shufflevector <8 x float> %v562, <8 x float> poison, <8 x i32> zeroinitializer
  %v564 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v563, <8 x float> %v541, <8 x float> %v515)
  %v565 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v563, <8 x float> %v545, <8 x float> %v516)
  %v566 = getelementptr float, ptr %v415, i64 %v538
  %v567 = getelementptr float, ptr %v566, i64 198
  %v568 = load float, ptr %v567, align 4
  %v569 = insertelement <8 x float> poison, float %v568, i64 0
  %v570 = shufflevector <8 x float> %v569, <8 x float> poison, <8 x i32> zeroinitializer
  %v571 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v570, <8 x float> %v541, <8 x float> %v522)
  %v572 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v570, <8 x float> %v545, <8 x float> %v523)
  %v573 = getelementptr float, ptr %v415, i64 %v538
  %v574 = getelementptr float, ptr %v573, i64 264
  %v575 = load float, ptr %v574, align 4
  %v576 = insertelement <8 x float> poison, float %v575, i64 0
  %v577 = shufflevector <8 x float> %v576, <8 x float> poison, <8 x i32> zeroinitializer
  %v578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v577, <8 x float> %v541, <8 x float> %v529)
  %v579 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v577, <8 x float> %v545, <8 x float> %v530)
  %v580 = getelementptr float, ptr %v415, i64 %v538
  %v581 = getelementptr float, ptr %v580, i64 330
  %v582 = load float, ptr %v581, align 4
  %v583 = insertelement <8 x float> poison, float %v582, i64 0
  %v584 = shufflevector <8 x float> %v583, <8 x float> poison, <8 x i32> zeroinitializer
  %v585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v584, <8 x float> %v541, <8 x float> %v536)
  %v586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v584, <8 x float> %v545, <8 x float> %v537)
  %v587 = add i64 %score_depth.10, 3
  %v588 = mul i64 %v587, 16
  %v589 = getelementptr float, ptr %v421, i64 %v588
  %v590 = load <8 x float>, ptr %v589, align 32
  %v591 = mul i64 %v587, 16
  %v592 = getelementptr float, ptr %v421, i64 %v591
  %v593 = getelementptr float, ptr %v592, i64 8
  %v594 = load <8 x float>, ptr %v593, align 32
  %v595 = getelementptr float, ptr %v415, i64 %v587
  %v596 = load float, ptr %v595, align 4
  %v597 = insertelement <8 x float> poison, float %v596, i64 0
  %v598 = shufflevector <8 x float> %v597, <8 x float> poison, <8 x i32> zeroinitializer
  %v599 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v598, <8 x float> %v590, <8 x float> %v550)
  %v600 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v598, <8 x float> %v594, <8 x float> %v551)
  %v601 = getelementptr float, ptr %v415, i64 %v587
  %v602 = getelementptr float, ptr %v601, i64 66
  %v603 = load float, ptr %v602, align 4
  %v604 = insertelement <8 x float> poison, float %v603, i64 0
  %v605 = shufflevector <8 x float> %v604, <8 x float> poison, <8 x i32> zeroinitializer
  %v606 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v605, <8 x float> %v590, <8 x float> %v557)
  %v607 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v605, <8 x float> %v594, <8 x float> %v558)
  %v608 = getelementptr float, ptr %v415, i64 %v587
  %v609 = getelementptr float, ptr %v608, i64 132
  %v610 = load float, ptr %v609, align 4
  %v611 = insertelement <8 x float> poison, float %v610, i64 0
  %v612 = shufflevector <8 x float> %v611, <8 x float> poison, <8 x i32> zeroinitializer
  %v613 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v612, <8 x float> %v590, <8 x float> %v564)
  %v614 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v612, <8 x float> %v594, <8 x float> %v565)
  %v615 = getelementptr float, ptr %v415, i64 %v587
  %v616 = getelementptr float, ptr %v615, i64 198
  %v617 = load float, ptr %v616, align 4
  %v618 = insertelement <8 x float> poison, float %v617, i64 0
  %v619 = shufflevector <8 x float> %v618, <8 x float> poison, <8 x i32> zeroinitializer
  %v620 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v619, <8 x float> %v590, <8 x float> %v571)
  %v621 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v619, <8 x float> %v594, <8 x float> %v572)
  %v622 = getelementptr float, ptr %v415, i64 %v587
  %v623 = getelementptr float, ptr %v622, i64 264
  %v624 = load float, ptr %v623, align 4
  %v625 = insertelement <8 x float> poison, float %v624, i64 0
  %v626 = shufflevector <8 x float> %v625, <8 x float> poison, <8 x i32> zeroinitializer
  %v627 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v626, <8 x float> %v590, <8 x float> %v578)
  %v628 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v626, <8 x float> %v594, <8 x float> %v579)
  %v629 = getelementptr float, ptr %v415, i64 %v587
  %v630 = getelementptr float, ptr %v629, i64 330
  %v631 = load float, ptr %v630, align 4
  %v632 = insertelement <8 x float> poison, float %v631, i64 0
  %v633 = shufflevector <8 x float> %v632, <8 x float> poison, <8 x i32> zeroinitializer
  %v634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v633, <8 x float> %v590, <8 x float> %v585)
  %v635 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v633, <8 x float> %v594, <8 x float> %v586)
  %v636 = add i64 %score_depth.10, 4
  br label %score_depth.10.head
score_depth.10.end:
  br label %score_depth_rest.11.head
score_depth_rest.11.head:
  %score_depth_rest.11 = phi i64 [ %v426, %score_depth.10.end ], [ %v698, %score_depth_rest.11.body ]
  %v637 = phi <8 x float> [ %v427, %score_depth.10.end ], [ %v661, %score_depth_rest.11.body ]
  %v638 = phi <8 x float> [ %v428, %score_depth.10.end ], [ %v662, %score_depth_rest.11.body ]
  %v639 = phi <8 x float> [ %v429, %score_depth.10.end ], [ %v668, %score_depth_rest.11.body ]
  %v640 = phi <8 x float> [ %v430, %score_depth.10.end ], [ %v669, %score_depth_rest.11.body ]
  %v641 = phi <8 x float> [ %v431, %score_depth.10.end ], [ %v675, %score_depth_rest.11.body ]
  %v642 = phi <8 x float> [ %v432, %score_depth.10.end ], [ %v676, %score_depth_rest.11.body ]
  %v643 = phi <8 x float> [ %v433, %score_depth.10.end ], [ %v682, %score_depth_rest.11.body ]
  %v644 = phi <8 x float> [ %v434, %score_depth.10.end ], [ %v683, %score_depth_rest.11.body ]
  %v645 = phi <8 x float> [ %v435, %score_depth.10.end ], [ %v689, %score_depth_rest.11.body ]
  %v646 = phi <8 x float> [ %v436, %score_depth.10.end ], [ %v690, %score_depth_rest.11.body ]
  %v647 = phi <8 x float> [ %v437, %score_depth.10.end ], [ %v696, %score_depth_rest.11.body ]
  %v648 = phi <8 x float> [ %v438, %score_depth.10.end ], [ %v697, %score_depth_rest.11.body ]
  %v649 = icmp slt i64 %score_depth_rest.11, 64
  br i1 %v649, label %score_depth_rest.11.body, label %score_depth_rest.11.end
score_depth_rest.11.body:
  %v650 = mul i64 %score_depth_rest.11, 16
  %v651 = getelementptr float, ptr %v421, i64 %v650
  %v652 = load <8 x float>, ptr %v651, align 32
  %v653 = mul i64 %score_depth_rest.11, 16
  %v654 = getelementptr float, ptr %v421, i64 %v653
  %v655 = getelementptr float, ptr %v654, i64 8
  %v656 = load <8 x float>, ptr %v655, align 32
  %v657 = getelementptr float, ptr %v415, i64 %score_depth_rest.11
  %v658 = load float, ptr %v657, align 4
  %v659 = insertelement <8 x float> poison, float %v658, i64 0
  %v660 = shufflevector <8 x float> %v659, <8 x float> poison, <8 x i32> zeroinitializer
  %v661 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v660, <8 x float> %v652, <8 x float> %v637)
  %v662 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v660, <8 x float> %v656, <8 x float> %v638)
  %v663 = getelementptr float, ptr %v415, i64 %score_depth_rest.11
  %v664 = getelementptr float, ptr %v663, i64 66
  %v665 = load float, ptr %v664, align 4
  %v666 = insertelement <8 x float> poison, float %v665, i64 0
  %v667 = shufflevector <8 x float> %v666, <8 x float> poison, <8 x i32> zeroinitializer
  %v668 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v667, <8 x float> %v652, <8 x float> %v639)
  %v669 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v667, <8 x float> %v656, <8 x float> %v640)
  %v670 = getelementptr float, ptr %v415, i64 %score_depth_rest.11
  %v671 = getelementptr float, ptr %v670, i64 132
  %v672 = load float, ptr %v671, align 4
  %v673 = insertelement <8 x float> poison, float %v672, i64 0
  %v674 = shufflevector <8 x float> %v673, <8 x float> poison, <8 x i32> zeroinitializer
  %v675 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v674, <8 x float> %v652, <8 x float> %v641)
  %v676 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v674, <8 x float> %v656, <8 x float> %v642)
  %v677 = getelementptr float, ptr %v415, i64 %score_depth_rest.11
  %v678 = getelementptr float, ptr %v677, i64 198
  %v679 = load float, ptr %v678, align 4
  %v680 = insertelement <8 x float> poison, float %v679, i64 0
  %v681 = shufflevector <8 x float> %v680, <8 x float> poison, <8 x i32> zeroinitializer
  %v682 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v681, <8 x float> %v652, <8 x float> %v643)
  %v683 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v681, <8 x float> %v656, <8 x float> %v644)
  %v684 = getelementptr float, ptr %v415, i64 %score_depth_rest.11
  %v685 = getelementptr float, ptr %v684, i64 264
  %v686 = load float, ptr %v685, align 4
  %v687 = insertelement <8 x float> poison, float %v686, i64 0
  %v688 = shufflevector <8 x float> %v687, <8 x float> poison, <8 x i32> zeroinitializer
  %v689 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v688, <8 x float> %v652, <8 x float> %v645)
  %v690 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v688, <8 x float> %v656, <8 x float> %v646)
  %v691 = getelementptr float, ptr %v415, i64 %score_depth_rest.11
  %v692 = getelementptr float, ptr %v691, i64 330
  %v693 = load float, ptr %v692, align 4
  %v694 = insertelement <8 x float> poison, float %v693, i64 0
  %v695 = shufflevector <8 x float> %v694, <8 x float> poison, <8 x i32> zeroinitializer
  %v696 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v695, <8 x float> %v652, <8 x float> %v647)
  %v697 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v695, <8 x float> %v656, <8 x float> %v648)
  %v698 = add i64 %score_depth_rest.11, 1
  br label %score_depth_rest.11.head
score_depth_rest.11.end:
  store <8 x float> %v637, ptr %v424, align 4
  %v699 = getelementptr float, ptr %v424, i64 8
  store <8 x float> %v638, ptr %v699, align 4
  %v700 = getelementptr float, ptr %v424, i64 40
  store <8 x float> %v639, ptr %v700, align 4
  %v701 = getelementptr float, ptr %v424, i64 48
  store <8 x float> %v640, ptr %v701, align 4
  %v702 = getelementptr float, ptr %v424, i64 80
  store <8 x float> %v641, ptr %v702, align 4
  %v703 = getelementptr float, ptr %v424, i64 88
  store <8 x float> %v642, ptr %v703, align 4
  %v704 = getelementptr float, ptr %v424, i64 120
  store <8 x float> %v643, ptr %v704, align 4
  %v705 = getelementptr float, ptr %v424, i64 128
  store <8 x float> %v644, ptr %v705, align 4
  %v706 = getelementptr float, ptr %v424, i64 160
  store <8 x float> %v645, ptr %v706, align 4
  %v707 = getelementptr float, ptr %v424, i64 168
  store <8 x float> %v646, ptr %v707, align 4
  %v708 = getelementptr float, ptr %v424, i64 200
  store <8 x float> %v647, ptr %v708, align 4
  %v709 = getelementptr float, ptr %v424, i64 208
  store <8 x float> %v648, ptr %v709, align 4
  %v710 = add i64 %score_panel.9, 1
  br label %score_panel.9.head
score_panel.9.end:
  br i1 %v409, label %full.12.then, label %full.12.else
full.12.then:
  ; scores of a full tile
  %v711 = trunc i64 %v119 to i32
  %v712 = trunc i64 %kv_tile.4 to i32
  br label %score_row.13.head
score_row.13.head:
  %score_row.13 = phi i64 [ 0, %full.12.then ], [ %v751, %score_row.13.body ]
  %v713 = phi <8 x i32> [ splat (i32 0), %full.12.then ], [ %v750, %score_row.13.body ]
  %v714 = icmp slt i64 %score_row.13, 6
  br i1 %v714, label %score_row.13.body, label %score_row.13.end
score_row.13.body:
  %v715 = getelementptr float, ptr %scratch, i64 8384
  %v716 = mul i64 %score_row.13, 40
  %v717 = add i64 %v716, 0
  %v718 = getelementptr float, ptr %v715, i64 %v717
  %v719 = mul i64 %row_block.8, 6
  %v720 = add i64 %v719, %score_row.13
  %v721 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v722 = load <8 x float>, ptr %v718, align 4
  %v723 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v724 = getelementptr float, ptr %v718, i64 8
  %v725 = load <8 x float>, ptr %v724, align 4
  %v726 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v727 = getelementptr float, ptr %v718, i64 16
  %v728 = load <8 x float>, ptr %v727, align 4
  %v729 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v730 = getelementptr float, ptr %v718, i64 24
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = fcmp ogt <8 x float> %v722, %v725
  %v733 = select <8 x i1> %v732, <8 x float> %v722, <8 x float> %v725
  %v734 = fcmp ogt <8 x float> %v728, %v731
  %v735 = select <8 x i1> %v734, <8 x float> %v728, <8 x float> %v731
  %v736 = fcmp ogt <8 x float> %v733, %v735
  %v737 = select <8 x i1> %v736, <8 x float> %v733, <8 x float> %v735
  %v738 = mul i64 %score_row.13, 8
  %v739 = getelementptr float, ptr %scratch, i64 15728
  %v740 = getelementptr float, ptr %v739, i64 %v738
  store <8 x float> %v737, ptr %v740, align 4
  %v741 = mul i64 %row_block.8, 6
  %v742 = add i64 %v741, %score_row.13
  %v743 = getelementptr float, ptr %scratch, i64 14864
  %v744 = getelementptr float, ptr %v743, i64 %v742
  %v745 = load float, ptr %v744, align 4
  %v746 = insertelement <8 x float> poison, float %v745, i64 0
  %v747 = shufflevector <8 x float> %v746, <8 x float> poison, <8 x i32> zeroinitializer
  %v748 = fcmp ogt <8 x float> %v737, %v747
  %v749 = sext <8 x i1> %v748 to <8 x i32>
  %v750 = or <8 x i32> %v713, %v749
  %v751 = add i64 %score_row.13, 1
  br label %score_row.13.head
score_row.13.end:
  br label %full.12.end
full.12.else:
  ; scores of a mixed tile
  %v752 = trunc i64 %v119 to i32
  %v753 = trunc i64 %kv_tile.4 to i32
  br label %score_row.14.head
score_row.14.head:
  %score_row.14 = phi i64 [ 0, %full.12.else ], [ %v811, %score_row.14.body ]
  %v754 = phi <8 x i32> [ splat (i32 0), %full.12.else ], [ %v810, %score_row.14.body ]
  %v755 = icmp slt i64 %score_row.14, 6
  br i1 %v755, label %score_row.14.body, label %score_row.14.end
score_row.14.body:
  %v756 = getelementptr float, ptr %scratch, i64 8384
  %v757 = mul i64 %score_row.14, 40
  %v758 = add i64 %v757, 0
  %v759 = getelementptr float, ptr %v756, i64 %v758
  %v760 = mul i64 %row_block.8, 6
  %v761 = add i64 %v760, %score_row.14
  %v762 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v763 = load <8 x float>, ptr %v759, align 4
  %v764 = insertelement <8 x i32> poison, i32 %v752, i64 0
  %v765 = shufflevector <8 x i32> %v764, <8 x i32> poison, <8 x i32> zeroinitializer
  %v766 = icmp slt <8 x i32> %v762, %v765
  %v767 = select <8 x i1> %v766, <8 x float> %v763, <8 x float> splat (float 0xFFF0000000000000)
  store <8 x float> %v767, ptr %v759, align 4
  %v768 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v769 = getelementptr float, ptr %v759, i64 8
  %v770 = load <8 x float>, ptr %v769, align 4
  %v771 = insertelement <8 x i32> poison, i32 %v752, i64 0
  %v772 = shufflevector <8 x i32> %v771, <8 x i32> poison, <8 x i32> zeroinitializer
  %v773 = icmp slt <8 x i32> %v768, %v772
  %v774 = select <8 x i1> %v773, <8 x float> %v770, <8 x float> splat (float 0xFFF0000000000000)
  %v775 = getelementptr float, ptr %v759, i64 8
  store <8 x float> %v774, ptr %v775, align 4
  %v776 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v777 = getelementptr float, ptr %v759, i64 16
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = insertelement <8 x i32> poison, i32 %v752, i64 0
  %v780 = shufflevector <8 x i32> %v779, <8 x i32> poison, <8 x i32> zeroinitializer
  %v781 = icmp slt <8 x i32> %v776, %v780
  %v782 = select <8 x i1> %v781, <8 x float> %v778, <8 x float> splat (float 0xFFF0000000000000)
  %v783 = getelementptr float, ptr %v759, i64 16
  store <8 x float> %v782, ptr %v783, align 4
  %v784 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v785 = getelementptr float, ptr %v759, i64 24
  %v786 = load <8 x float>, ptr %v785, align 4
  %v787 = insertelement <8 x i32> poison, i32 %v752, i64 0
  %v788 = shufflevector <8 x i32> %v787, <8 x i32> poison, <8 x i32> zeroinitializer
  %v789 = icmp slt <8 x i32> %v784, %v788
  %v790 = select <8 x i1> %v789, <8 x float> %v786, <8 x float> splat (float 0xFFF0000000000000)
  %v791 = getelementptr float, ptr %v759, i64 24
  store <8 x float> %v790, ptr %v791, align 4
  %v792 = fcmp ogt <8 x float> %v767, %v774
  %v793 = select <8 x i1> %v792, <8 x float> %v767, <8 x float> %v774
  %v794 = fcmp ogt <8 x float> %v782, %v790
  %v795 = select <8 x i1> %v794, <8 x float> %v782, <8 x float> %v790
  %v796 = fcmp ogt <8 x float> %v793, %v795
  %v797 = select <8 x i1> %v796, <8 x float> %v793, <8 x float> %v795
  %v798 = mul i64 %score_row.14, 8
  %v799 = getelementptr float, ptr %scratch, i64 15728
  %v800 = getelementptr float, ptr %v799, i64 %v798
  store <8 x float> %v797, ptr %v800, align 4
  %v801 = mul i64 %row_block.8, 6
  %v802 = add i64 %v801, %score_row.14
  %v803 = getelementptr float, ptr %scratch, i64 14864
  %v804 = getelementptr float, ptr %v803, i64 %v802
  %v805 = load float, ptr %v804, align 4
  %v806 = insertelement <8 x float> poison, float %v805, i64 0
  %v807 = shufflevector <8 x float> %v806, <8 x float> poison, <8 x i32> zeroinitializer
  %v808 = fcmp ogt <8 x float> %v797, %v807
  %v809 = sext <8 x i1> %v808 to <8 x i32>
  %v810 = or <8 x i32> %v754, %v809
  %v811 = add i64 %score_row.14, 1
  br label %score_row.14.head
score_row.14.end:
  br label %full.12.end
full.12.end:
  %v812 = phi <8 x i32> [ %v713, %score_row.13.end ], [ %v754, %score_row.14.end ]
  %v813 = icmp slt <8 x i32> %v812, splat (i32 0)
  %v814 = call i1 @llvm.vector.reduce.or.v8i1(<8 x i1> %v813)
  br i1 %v814, label %raise.15.then, label %raise.15.end
raise.15.then:
  ; a larger reference; sum and out by exp(old reference - reference)
  br label %raise_row.16.head
raise_row.16.head:
  %raise_row.16 = phi i64 [ 0, %raise.15.then ], [ %v881, %raise_out.17.end ]
  %v815 = icmp slt i64 %raise_row.16, 6
  br i1 %v815, label %raise_row.16.body, label %raise_row.16.end
raise_row.16.body:
  %v816 = mul i64 %row_block.8, 6
  %v817 = add i64 %v816, %raise_row.16
  %v818 = getelementptr float, ptr %scratch, i64 14768
  %v819 = getelementptr float, ptr %v818, i64 %v817
  %v820 = load float, ptr %v819, align 4
  %v821 = getelementptr float, ptr %scratch, i64 14864
  %v822 = getelementptr float, ptr %v821, i64 %v817
  %v823 = load float, ptr %v822, align 4
  %v824 = mul i64 %raise_row.16, 8
  %v825 = getelementptr float, ptr %scratch, i64 15728
  %v826 = getelementptr float, ptr %v825, i64 %v824
  %v827 = load <8 x float>, ptr %v826, align 4
  %v828 = shufflevector <8 x float> %v827, <8 x float> %v827, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v829 = shufflevector <8 x float> %v827, <8 x float> %v827, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v830 = fcmp ogt <4 x float> %v829, %v828
  %v831 = select <4 x i1> %v830, <4 x float> %v829, <4 x float> %v828
  %v832 = shufflevector <4 x float> %v831, <4 x float> %v831, <2 x i32> <i32 2, i32 3>
  %v833 = shufflevector <4 x float> %v831, <4 x float> %v831, <2 x i32> <i32 0, i32 1>
  %v834 = fcmp ogt <2 x float> %v833, %v832
  %v835 = select <2 x i1> %v834, <2 x float> %v833, <2 x float> %v832
  %v836 = shufflevector <2 x float> %v835, <2 x float> %v835, <1 x i32> <i32 1>
  %v837 = shufflevector <2 x float> %v835, <2 x float> %v835, <1 x i32> <i32 0>
  %v838 = fcmp ogt <1 x float> %v837, %v836
  %v839 = select <1 x i1> %v838, <1 x float> %v837, <1 x float> %v836
  %v840 = extractelement <1 x float> %v839, i64 0
  %v841 = fcmp ogt float %v840, %v823
  %v842 = select i1 %v841, float %v840, float %v820
  %v843 = getelementptr float, ptr %scratch, i64 14768
  %v844 = getelementptr float, ptr %v843, i64 %v817
  store float %v842, ptr %v844, align 4
  %v845 = getelementptr float, ptr %scratch, i64 14864
  %v846 = getelementptr float, ptr %v845, i64 %v817
  %v847 = fadd float %v840, 0x4020000000000000
  %v848 = select i1 %v841, float %v847, float %v823
  store float %v848, ptr %v846, align 4
  %v849 = fcmp oeq float %v823, 0xFFF0000000000000
  %v850 = fsub float %v820, %v842
  %v851 = fcmp olt float %v850, 0xC05FC00000000000
  %v852 = select i1 %v851, float 0xC05FC00000000000, float %v850
  %v853 = fadd float %v852, 0x4168000FE0000000
  %v854 = fsub float %v853, 0x4168000FE0000000
  %v855 = fsub float %v852, %v854
  %v856 = call float @llvm.fmuladd.f32(float 0x3F55AB4380000000, float %v855, float 0x3F83CECA00000000)
  %v857 = call float @llvm.fmuladd.f32(float %v856, float %v855, float 0x3FAC6BAA20000000)
  %v858 = call float @llvm.fmuladd.f32(float %v857, float %v855, float 0x3FCEBF9B40000000)
  %v859 = call float @llvm.fmuladd.f32(float %v858, float %v855, float 0x3FE62E4240000000)
  %v860 = call float @llvm.fmuladd.f32(float %v859, float %v855, float 0x3FF0000000000000)
  %v861 = bitcast float %v853 to i32
  %v862 = shl i32 %v861, 23
  %v863 = bitcast i32 %v862 to float
  %v864 = fmul float %v860, %v863
  %v865 = select i1 %v849, float 0x3FF0000000000000, float %v864
  %v866 = insertelement <8 x float> poison, float %v865, i64 0
  %v867 = shufflevector <8 x float> %v866, <8 x float> poison, <8 x i32> zeroinitializer
  %v868 = mul i64 %v817, 8
  %v869 = getelementptr float, ptr %scratch, i64 14960
  %v870 = getelementptr float, ptr %v869, i64 %v868
  %v871 = load <8 x float>, ptr %v870, align 4
  %v872 = fmul <8 x float> %v871, %v867
  store <8 x float> %v872, ptr %v870, align 4
  br label %raise_out.17.head
raise_out.17.head:
  %raise_out.17 = phi i64 [ 0, %raise_row.16.body ], [ %v880, %raise_out.17.body ]
  %v873 = icmp slt i64 %raise_out.17, 64
  br i1 %v873, label %raise_out.17.body, label %raise_out.17.end
raise_out.17.body:
  %v874 = getelementptr float, ptr %scratch, i64 8624
  %v875 = mul i64 %v817, 64
  %v876 = add i64 %v875, %raise_out.17
  %v877 = getelementptr float, ptr %v874, i64 %v876
  %v878 = load <8 x float>, ptr %v877, align 4
  %v879 = fmul <8 x float> %v878, %v867
  store <8 x float> %v879, ptr %v877, align 4
  %v880 = add i64 %raise_out.17, 8
  br label %raise_out.17.head
raise_out.17.end:
  %v881 = add i64 %raise_row.16, 1
  br label %raise_row.16.head
raise_row.16.end:
  br label %raise.15.end
raise.15.end:
  br label %weight_row.18.head
weight_row.18.head:
  %weight_row.18 = phi i64 [ 0, %raise.15.end ], [ %v938, %weights.19.end ]
  %v882 = icmp slt i64 %weight_row.18, 6
  br i1 %v882, label %weight_row.18.body, label %weight_row.18.end
weight_row.18.body:
  %v883 = mul i64 %row_block.8, 6
  %v884 = add i64 %v883, %weight_row.18
  %v885 = getelementptr float, ptr %scratch, i64 14768
  %v886 = getelementptr float, ptr %v885, i64 %v884
  %v887 = load float, ptr %v886, align 4
  %v888 = insertelement <8 x float> poison, float %v887, i64 0
  %v889 = shufflevector <8 x float> %v888, <8 x float> poison, <8 x i32> zeroinitializer
  %v890 = getelementptr float, ptr %scratch, i64 8384
  %v891 = mul i64 %weight_row.18, 40
  %v892 = add i64 %v891, 0
  %v893 = getelementptr float, ptr %v890, i64 %v892
  %v894 = mul i64 %v884, 8
  %v895 = getelementptr float, ptr %scratch, i64 14960
  %v896 = getelementptr float, ptr %v895, i64 %v894
  %v897 = load <8 x float>, ptr %v896, align 4
  br label %weights.19.head
weights.19.head:
  %weights.19 = phi i64 [ 0, %weight_row.18.body ], [ %v937, %weights.19.body ]
  %v898 = phi <8 x float> [ %v897, %weight_row.18.body ], [ %v936, %weights.19.body ]
  %v899 = icmp slt i64 %weights.19, 32
  br i1 %v899, label %weights.19.body, label %weights.19.end
weights.19.body:
  %v900 = getelementptr float, ptr %v893, i64 %weights.19
  %v901 = load <8 x float>, ptr %v900, align 4
  %v902 = fsub <8 x float> %v901, %v889
  %v903 = fcmp olt <8 x float> %v902, splat (float 0xC05FC00000000000)
  %v904 = select <8 x i1> %v903, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v902
  %v905 = fadd <8 x float> %v904, splat (float 0x4168000FE0000000)
  %v906 = fsub <8 x float> %v905, splat (float 0x4168000FE0000000)
  %v907 = fsub <8 x float> %v904, %v906
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v907, <8 x float> splat (float 0x3F83CECA00000000))
  %v909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v908, <8 x float> %v907, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v910 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v909, <8 x float> %v907, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v911 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v910, <8 x float> %v907, <8 x float> splat (float 0x3FE62E4240000000))
  %v912 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v911, <8 x float> %v907, <8 x float> splat (float 0x3FF0000000000000))
  %v913 = bitcast <8 x float> %v905 to <8 x i32>
  %v914 = shl <8 x i32> %v913, splat (i32 23)
  %v915 = bitcast <8 x i32> %v914 to <8 x float>
  %v916 = fmul <8 x float> %v912, %v915
  store <8 x float> %v916, ptr %v900, align 4
  %v917 = getelementptr float, ptr %v893, i64 %weights.19
  %v918 = getelementptr float, ptr %v917, i64 8
  %v919 = load <8 x float>, ptr %v918, align 4
  %v920 = fsub <8 x float> %v919, %v889
  %v921 = fcmp olt <8 x float> %v920, splat (float 0xC05FC00000000000)
  %v922 = select <8 x i1> %v921, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v920
  %v923 = fadd <8 x float> %v922, splat (float 0x4168000FE0000000)
  %v924 = fsub <8 x float> %v923, splat (float 0x4168000FE0000000)
  %v925 = fsub <8 x float> %v922, %v924
  %v926 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v925, <8 x float> splat (float 0x3F83CECA00000000))
  %v927 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v926, <8 x float> %v925, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v928 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v927, <8 x float> %v925, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v929 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v928, <8 x float> %v925, <8 x float> splat (float 0x3FE62E4240000000))
  %v930 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v929, <8 x float> %v925, <8 x float> splat (float 0x3FF0000000000000))
  %v931 = bitcast <8 x float> %v923 to <8 x i32>
  %v932 = shl <8 x i32> %v931, splat (i32 23)
  %v933 = bitcast <8 x i32> %v932 to <8 x float>
  %v934 = fmul <8 x float> %v930, %v933
  store <8 x float> %v934, ptr %v918, align 4
  %v935 = fadd <8 x float> %v916, %v934
  %v936 = fadd <8 x float> %v898, %v935
  %v937 = add i64 %weights.19, 16
  br label %weights.19.head
weights.19.end:
  store <8 x float> %v898, ptr %v896, align 4
  %v938 = add i64 %weight_row.18, 1
  br label %weight_row.18.head
weight_row.18.end:
  ; out = out + weights * values
  br label %out_columns.20.head
out_columns.20.head:
  %out_columns.20 = phi i64 [ 0, %weight_row.18.end ], [ %v1258, %out_keys_rest.22.end ]
  %v939 = icmp slt i64 %out_columns.20, 64
  br i1 %v939, label %out_columns.20.body, label %out_columns.20.end
out_columns.20.body:
  %v940 = mul i64 %kv_tile.4, %v44
  %v941 = add i64 %v940, %out_columns.20
  %v942 = getelementptr float, ptr %v48, i64 %v941
  %v943 = getelementptr float, ptr %scratch, i64 8384
  %v944 = getelementptr float, ptr %v943, i64 0
  %v945 = mul i64 %row_block.8, 6
  %v946 = getelementptr float, ptr %scratch, i64 8624
  %v947 = mul i64 %v945, 64
  %v948 = add i64 %v947, %out_columns.20
  %v949 = getelementptr float, ptr %v946, i64 %v948
  %v950 = load <8 x float>, ptr %v949, align 4
  %v951 = getelementptr float, ptr %v949, i64 8
  %v952 = load <8 x float>, ptr %v951, align 4
  %v953 = getelementptr float, ptr %v949, i64 64
  %v954 = load <8 x float>, ptr %v953, align 4
  %v955 = getelementptr float, ptr %v949, i64 72
  %v956 = load <8 x float>, ptr %v955, align 4
  %v957 = getelementptr float, ptr %v949, i64 128
  %v958 = load <8 x float>, ptr %v957, align 4
  %v959 = getelementptr float, ptr %v949, i64 136
  %v960 = load <8 x float>, ptr %v959, align 4
  %v961 = getelementptr float, ptr %v949, i64 192
  %v962 = load <8 x float>, ptr %v961, align 4
  %v963 = getelementptr float, ptr %v949, i64 200
  %v964 = load <8 x float>, ptr %v963, align 4
  %v965 = getelementptr float, ptr %v949, i64 256
  %v966 = load <8 x float>, ptr %v965, align 4
  %v967 = getelementptr float, ptr %v949, i64 264
  %v968 = load <8 x float>, ptr %v967, align 4
  %v969 = getelementptr float, ptr %v949, i64 320
  %v970 = load <8 x float>, ptr %v969, align 4
  %v971 = getelementptr float, ptr %v949, i64 328
  %v972 = load <8 x float>, ptr %v971, align 4
  %v973 = sdiv i64 %v119, 4
  %v974 = mul i64 %v973, 4
  br label %out_keys.21.head
out_keys.21.head:
  %out_keys.21 = phi i64 [ 0, %out_columns.20.body ], [ %v1184, %out_keys.21.body ]
  %v975 = phi <8 x float> [ %v950, %out_columns.20.body ], [ %v1147, %out_keys.21.body ]
  %v976 = phi <8 x float> [ %v952, %out_columns.20.body ], [ %v1148, %out_keys.21.body ]
  %v977 = phi <8 x float> [ %v954, %out_columns.20.body ], [ %v1154, %out_keys.21.body ]
  %v978 = phi <8 x float> [ %v956, %out_columns.20.body ], [ %v1155, %out_keys.21.body ]
  %v979 = phi <8 x float> [ %v958, %out_columns.20.body ], [ %v1161, %out_keys.21.body ]
  %v980 = phi <8 x float> [ %v960, %out_columns.20.body ], [ %v1162, %out_keys.21.body ]
  %v981 = phi <8 x float> [ %v962, %out_columns.20.body ], [ %v1168, %out_keys.21.body ]
  %v982 = phi <8 x float> [ %v964, %out_columns.20.body ], [ %v1169, %out_keys.21.body ]
  %v983 = phi <8 x float> [ %v966, %out_columns.20.body ], [ %v1175, %out_keys.21.body ]
  %v984 = phi <8 x float> [ %v968, %out_columns.20.body ], [ %v1176, %out_keys.21.body ]
  %v985 = phi <8 x float> [ %v970, %out_columns.20.body ], [ %v1182, %out_keys.21.body ]
  %v986 = phi <8 x float> [ %v972, %out_columns.20.body ], [ %v1183, %out_keys.21.body ]
  %v987 = icmp slt i64 %out_keys.21, %v974
  br i1 %v987, label %out_keys.21.body, label %out_keys.21.end
out_keys.21.body:
  %v988 = add i64 %out_keys.21, 0
  %v989 = mul i64 %v988, %v44
  %v990 = getelementptr float, ptr %v942, i64 %v989
  %v991 = load <8 x float>, ptr %v990, align 4
  %v992 = mul i64 %v988, %v44
  %v993 = getelementptr float, ptr %v942, i64 %v992
  %v994 = getelementptr float, ptr %v993, i64 8
  %v995 = load <8 x float>, ptr %v994, align 4
  %v996 = getelementptr float, ptr %v944, i64 %v988
  %v997 = load float, ptr %v996, align 4
  %v998 = insertelement <8 x float> poison, float %v997, i64 0
  %v999 = shufflevector <8 x float> %v998, <8 x float> poison, <8 x i32> zeroinitializer
  %v1000 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v999, <8 x float> %v991, <8 x float> %v975)
  %v1001 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v999, <8 x float> %v995, <8 x float> %v976)
  %v1002 = getelementptr float, ptr %v944, i64 %v988
  %v1003 = getelementptr float, ptr %v1002, i64 40
  %v1004 = load float, ptr %v1003, align 4
  %v1005 = insertelement <8 x float> poison, float %v1004, i64 0
  %v1006 = shufflevector <8 x float> %v1005, <8 x float> poison, <8 x i32> zeroinitializer
  %v1007 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1006, <8 x float> %v991, <8 x float> %v977)
  %v1008 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1006, <8 x float> %v995, <8 x float> %v978)
  %v1009 = getelementptr float, ptr %v944, i64 %v988
  %v1010 = getelementptr float, ptr %v1009, i64 80
  %v1011 = load float, ptr %v1010, align 4
  %v1012 = insertelement <8 x float> poison, float %v1011, i64 0
  %v1013 = shufflevector <8 x float> %v1012, <8 x float> poison, <8 x i32> zeroinitializer
  %v1014 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1013, <8 x float> %v991, <8 x float> %v979)
  %v1015 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1013, <8 x float> %v995, <8 x float> %v980)
  %v1016 = getelementptr float, ptr %v944, i64 %v988
  %v1017 = getelementptr float, ptr %v1016, i64 120
  %v1018 = load float, ptr %v1017, align 4
  %v1019 = insertelement <8 x float> poison, float %v1018, i64 0
  %v1020 = shufflevector <8 x float> %v1019, <8 x float> poison, <8 x i32> zeroinitializer
  %v1021 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1020, <8 x float> %v991, <8 x float> %v981)
  %v1022 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1020, <8 x float> %v995, <8 x float> %v982)
  %v1023 = getelementptr float, ptr %v944, i64 %v988
  %v1024 = getelementptr float, ptr %v1023, i64 160
  %v1025 = load float, ptr %v1024, align 4
  %v1026 = insertelement <8 x float> poison, float %v1025, i64 0
  %v1027 = shufflevector <8 x float> %v1026, <8 x float> poison, <8 x i32> zeroinitializer
  %v1028 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1027, <8 x float> %v991, <8 x float> %v983)
  %v1029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1027, <8 x float> %v995, <8 x float> %v984)
  %v1030 = getelementptr float, ptr %v944, i64 %v988
  %v1031 = getelementptr float, ptr %v1030, i64 200
  %v1032 = load float, ptr %v1031, align 4
  %v1033 = insertelement <8 x float> poison, float %v1032, i64 0
  %v1034 = shufflevector <8 x float> %v1033, <8 x float> poison, <8 x i32> zeroinitializer
  %v1035 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1034, <8 x float> %v991, <8 x float> %v985)
  %v1036 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1034, <8 x float> %v995, <8 x float> %v986)
  %v1037 = add i64 %out_keys.21, 1
  %v1038 = mul i64 %v1037, %v44
  %v1039 = getelementptr float, ptr %v942, i64 %v1038
  %v1040 = load <8 x float>, ptr %v1039, align 4
  %v1041 = mul i64 %v1037, %v44
  %v1042 = getelementptr float, ptr %v942, i64 %v1041
  %v1043 = getelementptr float, ptr %v1042, i64 8
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = getelementptr float, ptr %v944, i64 %v1037
  %v1046 = load float, ptr %v1045, align 4
  %v1047 = insertelement <8 x float> poison, float %v1046, i64 0
  %v1048 = shufflevector <8 x float> %v1047, <8 x float> poison, <8 x i32> zeroinitializer
  %v1049 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1048, <8 x float> %v1040, <8 x float> %v1000)
  %v1050 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1048, <8 x float> %v1044, <8 x float> %v1001)
  %v1051 = getelementptr float, ptr %v944, i64 %v1037
  %v1052 = getelementptr float, ptr %v1051, i64 40
  %v1053 = load float, ptr %v1052, align 4
  %v1054 = insertelement <8 x float> poison, float %v1053, i64 0
  %v1055 = shufflevector <8 x float> %v1054, <8 x float> poison, <8 x i32> zeroinitializer
  %v1056 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1055, <8 x float> %v1040, <8 x float> %v1007)
  %v1057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1055, <8 x float> %v1044, <8 x float> %v1008)
  %v1058 = getelementptr float, ptr %v944, i64 %v1037
  %v1059 = getelementptr float, ptr %v1058, i64 80
  %v1060 = load float, ptr %v1059, align 4
  %v1061 = insertelement <8 x float> poison, float %v1060, i64 0
  %v1062 = shufflevector <8 x float> %v1061, <8 x float> poison, <8 x i32> zeroinitializer
  %v1063 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1062, <8 x float> %v1040, <8 x float> %v1014)
  %v1064 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1062, <8 x float> %v1044, <8 x float> %v1015)
  %v1065 = getelementptr float, ptr %v944, i64 %v1037
  %v1066 = getelementptr float, ptr %v1065, i64 120
  %v1067 = load float, ptr %v1066, align 4
  %v1068 = insertelement <8 x float> poison, float %v1067, i64 0
  %v1069 = shufflevector <8 x float> %v1068, <8 x float> poison, <8 x i32> zeroinitializer
  %v1070 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1069, <8 x float> %v1040, <8 x float> %v1021)
  %v1071 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1069, <8 x float> %v1044, <8 x float> %v1022)
  %v1072 = getelementptr float, ptr %v944, i64 %v1037
  %v1073 = getelementptr float, ptr %v1072, i64 160
  %v1074 = load float, ptr %v1073, align 4
  %v1075 = insertelement <8 x float> poison, float %v1074, i64 0
  %v1076 = shufflevector <8 x float> %v1075, <8 x float> poison, <8 x i32> zeroinitializer
  %v1077 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1076, <8 x float> %v1040, <8 x float> %v1028)
  %v1078 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1076, <8 x float> %v1044, <8 x float> %v1029)
  %v1079 = getelementptr float, ptr %v944, i64 %v1037
  %v1080 = getelementptr float, ptr %v1079, i64 200
  %v1081 = load float, ptr %v1080, align 4
  %v1082 = insertelement <8 x float> poison, float %v1081, i64 0
  %v1083 = shufflevector <8 x float> %v1082, <8 x float> poison, <8 x i32> zeroinitializer
  %v1084 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1083, <8 x float> %v1040, <8 x float> %v1035)
  %v1085 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1083, <8 x float> %v1044, <8 x float> %v1036)
  %v1086 = add i64 %out_keys.21, 2
  %v1087 = mul i64 %v1086, %v44
  %v1088 = getelementptr float, ptr %v942, i64 %v1087
  %v1089 = load <8 x float>, ptr %v1088, align 4
  %v1090 = mul i64 %v1086, %v44
  %v1091 = getelementptr float, ptr %v942, i64 %v1090
  %v1092 = getelementptr float, ptr %v1091, i64 8
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = getelementptr float, ptr %v944, i64 %v1086
  %v1095 = load float, ptr %v1094, align 4
  %v1096 = insertelement <8 x float> poison, float %v1095, i64 0
  %v1097 = shufflevector <8 x float> %v1096, <8 x float> poison, <8 x i32> zeroinitializer
  %v1098 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1097, <8 x float> %v1089, <8 x float> %v1049)
  %v1099 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1097, <8 x float> %v1093, <8 x float> %v1050)
  %v1100 = getelementptr float, ptr %v944, i64 %v1086
  %v1101 = getelementptr float, ptr %v1100, i64 40
  %v1102 = load float, ptr %v1101, align 4
  %v1103 = insertelement <8 x float> poison, float %v1102, i64 0
  %v1104 = shufflevector <8 x float> %v1103, <8 x float> poison, <8 x i32> zeroinitializer
  %v1105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1104, <8 x float> %v1089, <8 x float> %v1056)
  %v1106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1104, <8 x float> %v1093, <8 x float> %v1057)
  %v1107 = getelementptr float, ptr %v944, i64 %v1086
  %v1108 = getelementptr float, ptr %v1107, i64 80
  %v1109 = load float, ptr %v1108, align 4
  %v1110 = insertelement <8 x float> poison, float %v1109, i64 0
  %v1111 = shufflevector <8 x float> %v1110, <8 x float> poison, <8 x i32> zeroinitializer
  %v1112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1111, <8 x float> %v1089, <8 x float> %v1063)
  %v1113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1111, <8 x float> %v1093, <8 x float> %v1064)
  %v1114 = getelementptr float, ptr %v944, i64 %v1086
  %v1115 = getelementptr float, ptr %v1114, i64 120
  %v1116 = load float, ptr %v1115, align 4
  %v1117 = insertelement <8 x float> poison, float %v1116, i64 0
  %v1118 = shufflevector <8 x float> %v1117, <8 x float> poison, <8 x i32> zeroinitializer
  %v1119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1118, <8 x float> %v1089, <8 x float> %v1070)
  %v1120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1118, <8 x float> %v1093, <8 x float> %v1071)
  %v1121 = getelementptr float, ptr %v944, i64 %v1086
  %v1122 = getelementptr float, ptr %v1121, i64 160
  %v1123 = load float, ptr %v1122, align 4
  %v1124 = insertelement <8 x float> poison, float %v1123, i64 0
  %v1125 = shufflevector <8 x float> %v1124, <8 x float> poison, <8 x i32> zeroinitializer
  %v1126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1125, <8 x float> %v1089, <8 x float> %v1077)
  %v1127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1125, <8 x float> %v1093, <8 x float> %v1078)
  %v1128 = getelementptr float, ptr %v944, i64 %v1086
  %v1129 = getelementptr float, ptr %v1128, i64 200
  %v1130 = load float, ptr %v1129, align 4
  %v1131 = insertelement <8 x float> poison, float %v1130, i64 0
  %v1132 = shufflevector <8 x float> %v1131, <8 x float> poison, <8 x i32> zeroinitializer
  %v1133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1132, <8 x float> %v1089, <8 x float> %v1084)
  %v1134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1132, <8 x float> %v1093, <8 x float> %v1085)
  %v1135 = add i64 %out_keys.21, 3
  %v1136 = mul i64 %v1135, %v44
  %v1137 = getelementptr float, ptr %v942, i64 %v1136
  %v1138 = load <8 x float>, ptr %v1137, align 4
  %v1139 = mul i64 %v1135, %v44
  %v1140 = getelementptr float, ptr %v942, i64 %v1139
  %v1141 = getelementptr float, ptr %v1140, i64 8
  %v1142 = load <8 x float>, ptr %v1141, align 4
  %v1143 = getelementptr float, ptr %v944, i64 %v1135
  %v1144 = load float, ptr %v1143, align 4
  %v1145 = insertelement <8 x float> poison, float %v1144, i64 0
  %v1146 = shufflevector <8 x float> %v1145, <8 x float> poison, <8 x i32> zeroinitializer
  %v1147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1146, <8 x float> %v1138, <8 x float> %v1098)
  %v1148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1146, <8 x float> %v1142, <8 x float> %v1099)
  %v1149 = getelementptr float, ptr %v944, i64 %v1135
  %v1150 = getelementptr float, ptr %v1149, i64 40
  %v1151 = load float, ptr %v1150, align 4
  %v1152 = insertelement <8 x float> poison, float %v1151, i64 0
  %v1153 = shufflevector <8 x float> %v1152, <8 x float> poison, <8 x i32> zeroinitializer
  %v1154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1153, <8 x float> %v1138, <8 x float> %v1105)
  %v1155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1153, <8 x float> %v1142, <8 x float> %v1106)
  %v1156 = getelementptr float, ptr %v944, i64 %v1135
  %v1157 = getelementptr float, ptr %v1156, i64 80
  %v1158 = load float, ptr %v1157, align 4
  %v1159 = insertelement <8 x float> poison, float %v1158, i64 0
  %v1160 = shufflevector <8 x float> %v1159, <8 x float> poison, <8 x i32> zeroinitializer
  %v1161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1160, <8 x float> %v1138, <8 x float> %v1112)
  %v1162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1160, <8 x float> %v1142, <8 x float> %v1113)
  %v1163 = getelementptr float, ptr %v944, i64 %v1135
  %v1164 = getelementptr float, ptr %v1163, i64 120
  %v1165 = load float, ptr %v1164, align 4
  %v1166 = insertelement <8 x float> poison, float %v1165, i64 0
  %v1167 = shufflevector <8 x float> %v1166, <8 x float> poison, <8 x i32> zeroinitializer
  %v1168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1167, <8 x float> %v1138, <8 x float> %v1119)
  %v1169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1167, <8 x float> %v1142, <8 x float> %v1120)
  %v1170 = getelementptr float, ptr %v944, i64 %v1135
  %v1171 = getelementptr float, ptr %v1170, i64 160
  %v1172 = load float, ptr %v1171, align 4
  %v1173 = insertelement <8 x float> poison, float %v1172, i64 0
  %v1174 = shufflevector <8 x float> %v1173, <8 x float> poison, <8 x i32> zeroinitializer
  %v1175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1174, <8 x float> %v1138, <8 x float> %v1126)
  %v1176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1174, <8 x float> %v1142, <8 x float> %v1127)
  %v1177 = getelementptr float, ptr %v944, i64 %v1135
  %v1178 = getelementptr float, ptr %v1177, i64 200
  %v1179 = load float, ptr %v1178, align 4
  %v1180 = insertelement <8 x float> poison, float %v1179, i64 0
  %v1181 = shufflevector <8 x float> %v1180, <8 x float> poison, <8 x i32> zeroinitializer
  %v1182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1181, <8 x float> %v1138, <8 x float> %v1133)
  %v1183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1181, <8 x float> %v1142, <8 x float> %v1134)
  %v1184 = add i64 %out_keys.21, 4
  br label %out_keys.21.head
out_keys.21.end:
  br label %out_keys_rest.22.head
out_keys_rest.22.head:
  %out_keys_rest.22 = phi i64 [ %v974, %out_keys.21.end ], [ %v1246, %out_keys_rest.22.body ]
  %v1185 = phi <8 x float> [ %v975, %out_keys.21.end ], [ %v1209, %out_keys_rest.22.body ]
  %v1186 = phi <8 x float> [ %v976, %out_keys.21.end ], [ %v1210, %out_keys_rest.22.body ]
  %v1187 = phi <8 x float> [ %v977, %out_keys.21.end ], [ %v1216, %out_keys_rest.22.body ]
  %v1188 = phi <8 x float> [ %v978, %out_keys.21.end ], [ %v1217, %out_keys_rest.22.body ]
  %v1189 = phi <8 x float> [ %v979, %out_keys.21.end ], [ %v1223, %out_keys_rest.22.body ]
  %v1190 = phi <8 x float> [ %v980, %out_keys.21.end ], [ %v1224, %out_keys_rest.22.body ]
  %v1191 = phi <8 x float> [ %v981, %out_keys.21.end ], [ %v1230, %out_keys_rest.22.body ]
  %v1192 = phi <8 x float> [ %v982, %out_keys.21.end ], [ %v1231, %out_keys_rest.22.body ]
  %v1193 = phi <8 x float> [ %v983, %out_keys.21.end ], [ %v1237, %out_keys_rest.22.body ]
  %v1194 = phi <8 x float> [ %v984, %out_keys.21.end ], [ %v1238, %out_keys_rest.22.body ]
  %v1195 = phi <8 x float> [ %v985, %out_keys.21.end ], [ %v1244, %out_keys_rest.22.body ]
  %v1196 = phi <8 x float> [ %v986, %out_keys.21.end ], [ %v1245, %out_keys_rest.22.body ]
  %v1197 = icmp slt i64 %out_keys_rest.22, %v119
  br i1 %v1197, label %out_keys_rest.22.body, label %out_keys_rest.22.end
out_keys_rest.22.body:
  %v1198 = mul i64 %out_keys_rest.22, %v44
  %v1199 = getelementptr float, ptr %v942, i64 %v1198
  %v1200 = load <8 x float>, ptr %v1199, align 4
  %v1201 = mul i64 %out_keys_rest.22, %v44
  %v1202 = getelementptr float, ptr %v942, i64 %v1201
  %v1203 = getelementptr float, ptr %v1202, i64 8
  %v1204 = load <8 x float>, ptr %v1203, align 4
  %v1205 = getelementptr float, ptr %v944, i64 %out_keys_rest.22
  %v1206 = load float, ptr %v1205, align 4
  %v1207 = insertelement <8 x float> poison, float %v1206, i64 0
  %v1208 = shufflevector <8 x float> %v1207, <8 x float> poison, <8 x i32> zeroinitializer
  %v1209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1208, <8 x float> %v1200, <8 x float> %v1185)
  %v1210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1208, <8 x float> %v1204, <8 x float> %v1186)
  %v1211 = getelementptr float, ptr %v944, i64 %out_keys_rest.22
  %v1212 = getelementptr float, ptr %v1211, i64 40
  %v1213 = load float, ptr %v1212, align 4
  %v1214 = insertelement <8 x float> poison, float %v1213, i64 0
  %v1215 = shufflevector <8 x float> %v1214, <8 x float> poison, <8 x i32> zeroinitializer
  %v1216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1215, <8 x float> %v1200, <8 x float> %v1187)
  %v1217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1215, <8 x float> %v1204, <8 x float> %v1188)
  %v1218 = getelementptr float, ptr %v944, i64 %out_keys_rest.22
  %v1219 = getelementptr float, ptr %v1218, i64 80
  %v1220 = load float, ptr %v1219, align 4
  %v1221 = insertelement <8 x float> poison, float %v1220, i64 0
  %v1222 = shufflevector <8 x float> %v1221, <8 x float> poison, <8 x i32> zeroinitializer
  %v1223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1222, <8 x float> %v1200, <8 x float> %v1189)
  %v1224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1222, <8 x float> %v1204, <8 x float> %v1190)
  %v1225 = getelementptr float, ptr %v944, i64 %out_keys_rest.22
  %v1226 = getelementptr float, ptr %v1225, i64 120
  %v1227 = load float, ptr %v1226, align 4
  %v1228 = insertelement <8 x float> poison, float %v1227, i64 0
  %v1229 = shufflevector <8 x float> %v1228, <8 x float> poison, <8 x i32> zeroinitializer
  %v1230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1229, <8 x float> %v1200, <8 x float> %v1191)
  %v1231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1229, <8 x float> %v1204, <8 x float> %v1192)
  %v1232 = getelementptr float, ptr %v944, i64 %out_keys_rest.22
  %v1233 = getelementptr float, ptr %v1232, i64 160
  %v1234 = load float, ptr %v1233, align 4
  %v1235 = insertelement <8 x float> poison, float %v1234, i64 0
  %v1236 = shufflevector <8 x float> %v1235, <8 x float> poison, <8 x i32> zeroinitializer
  %v1237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1236, <8 x float> %v1200, <8 x float> %v1193)
  %v1238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1236, <8 x float> %v1204, <8 x float> %v1194)
  %v1239 = getelementptr float, ptr %v944, i64 %out_keys_rest.22
  %v1240 = getelementptr float, ptr %v1239, i64 200
  %v1241 = load float, ptr %v1240, align 4
  %v1242 = insertelement <8 x float> poison, float %v1241, i64 0
  %v1243 = shufflevector <8 x float> %v1242, <8 x float> poison, <8 x i32> zeroinitializer
  %v1244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1243, <8 x float> %v1200, <8 x float> %v1195)
  %v1245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1243, <8 x float> %v1204, <8 x float> %v1196)
  %v1246 = add i64 %out_keys_rest.22, 1
  br label %out_keys_rest.22.head
out_keys_rest.22.end:
  store <8 x float> %v1185, ptr %v949, align 4
  %v1247 = getelementptr float, ptr %v949, i64 8
  store <8 x float> %v1186, ptr %v1247, align 4
  %v1248 = getelementptr float, ptr %v949, i64 64
  store <8 x float> %v1187, ptr %v1248, align 4
  %v1249 = getelementptr float, ptr %v949, i64 72
  store <8 x float> %v1188, ptr %v1249, align 4
  %v1250 = getelementptr float, ptr %v949, i64 128
  store <8 x float> %v1189, ptr %v1250, align 4
  %v1251 = getelementptr float, ptr %v949, i64 136
  store <8 x float> %v1190, ptr %v1251, align 4
  %v1252 = getelementptr float, ptr %v949, i64 192
  store <8 x float> %v1191, ptr %v1252, align 4
  %v1253 = getelementptr float, ptr %v949, i64 200
  store <8 x float> %v1192, ptr %v1253, align 4
  %v1254 = getelementptr float, ptr %v949, i64 256
  store <8 x float> %v1193, ptr %v1254, align 4
  %v1255 = getelementptr float, ptr %v949, i64 264
  store <8 x float> %v1194, ptr %v1255, align 4
  %v1256 = getelementptr float, ptr %v949, i64 320
  store <8 x float> %v1195, ptr %v1256, align 4
  %v1257 = getelementptr float, ptr %v949, i64 328
  store <8 x float> %v1196, ptr %v1257, align 4
  %v1258 = add i64 %out_columns.20, 16
  br label %out_columns.20.head
out_columns.20.end:
  %v1259 = add i64 %row_block.8, 1
  br label %row_block.8.head
row_block.8.end:
  %v1260 = add i64 %kv_tile.4, 32
  br label %kv_tile.4.head
kv_tile.4.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.23.head
result_row.23.head:
  %result_row.23 = phi i64 [ 0, %kv_tile.4.end ], [ %v1315, %lse.25.end ]
  %v1261 = icmp slt i64 %result_row.23, %v78
  br i1 %v1261, label %result_row.23.body, label %result_row.23.end
result_row.23.body:
  %v1262 = mul i64 %result_row.23, 8
  %v1263 = getelementptr float, ptr %scratch, i64 14960
  %v1264 = getelementptr float, ptr %v1263, i64 %v1262
  %v1265 = load <8 x float>, ptr %v1264, align 4
  %v1266 = shufflevector <8 x float> %v1265, <8 x float> %v1265, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1267 = shufflevector <8 x float> %v1265, <8 x float> %v1265, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1268 = fadd <4 x float> %v1267, %v1266
  %v1269 = shufflevector <4 x float> %v1268, <4 x float> %v1268, <2 x i32> <i32 2, i32 3>
  %v1270 = shufflevector <4 x float> %v1268, <4 x float> %v1268, <2 x i32> <i32 0, i32 1>
  %v1271 = fadd <2 x float> %v1270, %v1269
  %v1272 = shufflevector <2 x float> %v1271, <2 x float> %v1271, <1 x i32> <i32 1>
  %v1273 = shufflevector <2 x float> %v1271, <2 x float> %v1271, <1 x i32> <i32 0>
  %v1274 = fadd <1 x float> %v1273, %v1272
  %v1275 = extractelement <1 x float> %v1274, i64 0
  %v1276 = fdiv float 0x3FF0000000000000, %v1275
  %v1277 = fcmp oeq float %v1275, 0x0000000000000000
  %v1278 = select i1 %v1277, float 0x0000000000000000, float %v1276
  %v1279 = add i64 %v13, %result_row.23
  %v1280 = mul i64 %v1279, %v56
  %v1281 = getelementptr float, ptr %v60, i64 %v1280
  br label %result_depth.24.head
result_depth.24.head:
  %result_depth.24 = phi i64 [ 0, %result_row.23.body ], [ %v1292, %result_depth.24.body ]
  %v1282 = icmp slt i64 %result_depth.24, 64
  br i1 %v1282, label %result_depth.24.body, label %result_depth.24.end
result_depth.24.body:
  %v1283 = getelementptr float, ptr %scratch, i64 8624
  %v1284 = mul i64 %result_row.23, 64
  %v1285 = add i64 %v1284, %result_depth.24
  %v1286 = getelementptr float, ptr %v1283, i64 %v1285
  %v1287 = load <8 x float>, ptr %v1286, align 4
  %v1288 = insertelement <8 x float> poison, float %v1278, i64 0
  %v1289 = shufflevector <8 x float> %v1288, <8 x float> poison, <8 x i32> zeroinitializer
  %v1290 = getelementptr float, ptr %v1281, i64 %result_depth.24
  %v1291 = fmul <8 x float> %v1287, %v1289
  store <8 x float> %v1291, ptr %v1290, align 4
  %v1292 = add i64 %result_depth.24, 8
  br label %result_depth.24.head
result_depth.24.end:
  br i1 %v63, label %lse.25.then, label %lse.25.end
lse.25.then:
  %v1293 = mul i64 %v1279, %v71
  %v1294 = getelementptr float, ptr %v75, i64 %v1293
  %v1295 = getelementptr float, ptr %scratch, i64 14768
  %v1296 = getelementptr float, ptr %v1295, i64 %result_row.23
  %v1297 = load float, ptr %v1296, align 4
  %v1298 = mul i64 %result_row.23, 8
  %v1299 = getelementptr float, ptr %scratch, i64 14960
  %v1300 = getelementptr float, ptr %v1299, i64 %v1298
  %v1301 = load <8 x float>, ptr %v1300, align 4
  %v1302 = shufflevector <8 x float> %v1301, <8 x float> %v1301, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1303 = shufflevector <8 x float> %v1301, <8 x float> %v1301, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1304 = fadd <4 x float> %v1303, %v1302
  %v1305 = shufflevector <4 x float> %v1304, <4 x float> %v1304, <2 x i32> <i32 2, i32 3>
  %v1306 = shufflevector <4 x float> %v1304, <4 x float> %v1304, <2 x i32> <i32 0, i32 1>
  %v1307 = fadd <2 x float> %v1306, %v1305
  %v1308 = shufflevector <2 x float> %v1307, <2 x float> %v1307, <1 x i32> <i32 1>
  %v1309 = shufflevector <2 x float> %v1307, <2 x float> %v1307, <1 x i32> <i32 0>
  %v1310 = fadd <1 x float> %v1309, %v1308
  %v1311 = extractelement <1 x float> %v1310, i64 0
  %v1312 = call float @llvm.log.f32(float %v1311)
  %v1313 = fmul float %v1297, 0x3FE62E4300000000
  %v1314 = fadd float %v1313, %v1312
  store float %v1314, ptr %v1294, align 4
  br label %lse.25.end
lse.25.end:
  %v1315 = add i64 %result_row.23, 1
  br label %result_row.23.head
result_row.23.end:
  ret void
}

declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i1 @llvm.vector.reduce.or.v8i1(<8 x i1>)
declare float @llvm.fmuladd.f32(float, float, float)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-cpu"="x86-64-v3" }
