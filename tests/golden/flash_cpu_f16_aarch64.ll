; flash_cpu rows=8 tile_kv=32 tile_q=48 vectors=2 for aarch64
; problem: f16 head_dim=64 head_dim_v=64 q_heads=8 kv_heads=2 scale=0.125 mask=[kv <= pos]
; FlashAttention-2 (arXiv 2307.08691, Algorithm 1); one task is one tile of query rows.
target triple = "aarch64-unknown-linux-gnu"

define void @flash_cpu_rows8_tile_kv32_tile_q48_vectors2(ptr noalias nocapture readonly %args, i64 %task, ptr noalias nocapture %scratch, ptr noalias nocapture %common) #0 {
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
  %v81 = add i64 %v80, 31
  %v82 = sdiv i64 %v81, %v80
  %v83 = trunc i64 %v10 to i32
  %v84 = trunc i64 %v11 to i32
  %v85 = trunc i64 %v12 to i32
  %v86 = trunc i64 %v1 to i32
  %v87 = trunc i64 %v3 to i32
  %v88 = sext i32 %v87 to i64
  %v89 = sext i32 %v86 to i64
  %v90 = add i64 %v13, %v78
  %v91 = sub i64 %v90, 1
  %v92 = add i64 %v91, %v88
  %v93 = sub i64 %v92, %v89
  %v94 = add i64 %v93, 1
  %v95 = add i64 %v91, %v88
  %v96 = sub i64 %v95, %v89
  %v97 = add i64 %v13, %v88
  %v98 = sub i64 %v97, %v89
  ; query rows -> f32, scaled (in f64: any finite scale is exact)
  %v99 = mul i64 %v80, 8
  br label %query.0.head
query.0.head:
  %query.0 = phi i64 [ 0, %entry ], [ %v119, %query_depth.1.end ]
  %v100 = icmp slt i64 %query.0, %v99
  br i1 %v100, label %query.0.body, label %query.0.end
query.0.body:
  %v101 = sub i64 %v1, 1
  %v102 = add i64 %v13, %query.0
  %v103 = icmp slt i64 %v102, %v101
  %v104 = select i1 %v103, i64 %v102, i64 %v101
  %v105 = mul i64 %v104, %v20
  %v106 = getelementptr half, ptr %v24, i64 %v105
  br label %query_depth.1.head
query_depth.1.head:
  %query_depth.1 = phi i64 [ 0, %query.0.body ], [ %v118, %query_depth.1.body ]
  %v107 = icmp slt i64 %query_depth.1, 64
  br i1 %v107, label %query_depth.1.body, label %query_depth.1.end
query_depth.1.body:
  %v108 = getelementptr half, ptr %v106, i64 %query_depth.1
  %v109 = load <4 x half>, ptr %v108, align 2
  %v110 = fpext <4 x half> %v109 to <4 x float>
  %v111 = add i64 %query_depth.1, 0
  %v112 = mul i64 %query.0, 66
  %v113 = add i64 %v112, %v111
  %v114 = getelementptr float, ptr %scratch, i64 %v113
  %v115 = fpext <4 x float> %v110 to <4 x double>
  %v116 = fmul <4 x double> %v115, splat (double 0x3FC71547652B82FE)
  %v117 = fptrunc <4 x double> %v116 to <4 x float>
  store <4 x float> %v117, ptr %v114, align 4
  %v118 = add i64 %query_depth.1, 4
  br label %query_depth.1.head
query_depth.1.end:
  %v119 = add i64 %query.0, 1
  br label %query.0.head
query.0.end:
  ; no reference, sum 0, accumulators 0
  %v120 = mul i64 %v80, 8
  br label %clear.2.head
clear.2.head:
  %clear.2 = phi i64 [ 0, %query.0.end ], [ %v129, %clear.2.body ]
  %v121 = icmp slt i64 %clear.2, %v120
  br i1 %v121, label %clear.2.body, label %clear.2.end
clear.2.body:
  %v122 = getelementptr float, ptr %scratch, i64 10624
  %v123 = getelementptr float, ptr %v122, i64 %clear.2
  store float 0x0000000000000000, ptr %v123, align 4
  %v124 = getelementptr float, ptr %scratch, i64 10672
  %v125 = getelementptr float, ptr %v124, i64 %clear.2
  store float 0xFFF0000000000000, ptr %v125, align 4
  %v126 = mul i64 %clear.2, 4
  %v127 = getelementptr float, ptr %scratch, i64 10720
  %v128 = getelementptr float, ptr %v127, i64 %v126
  store <4 x float> splat (float 0x0000000000000000), ptr %v128, align 4
  %v129 = add i64 %clear.2, 1
  br label %clear.2.head
clear.2.end:
  %v130 = mul i64 %v80, 512
  br label %clear_out.3.head
clear_out.3.head:
  %clear_out.3 = phi i64 [ 0, %clear.2.end ], [ %v134, %clear_out.3.body ]
  %v131 = icmp slt i64 %clear_out.3, %v130
  br i1 %v131, label %clear_out.3.body, label %clear_out.3.end
clear_out.3.body:
  %v132 = getelementptr float, ptr %scratch, i64 7552
  %v133 = getelementptr float, ptr %v132, i64 %clear_out.3
  store <4 x float> splat (float 0x0000000000000000), ptr %v133, align 4
  %v134 = add i64 %clear_out.3, 4
  br label %clear_out.3.head
clear_out.3.end:
  %v135 = icmp slt i64 0, %v3
  %v136 = select i1 %v135, i64 0, i64 %v3
  %v137 = icmp sgt i64 %v136, 0
  %v138 = select i1 %v137, i64 %v136, i64 0
  %v139 = icmp slt i64 %v94, %v3
  %v140 = select i1 %v139, i64 %v94, i64 %v3
  %v141 = icmp sgt i64 %v140, %v138
  %v142 = select i1 %v141, i64 %v140, i64 %v138
  br label %kv_tile.4.head
kv_tile.4.head:
  %kv_tile.4 = phi i64 [ %v138, %clear_out.3.end ], [ %v1605, %row_block.9.end ]
  %v143 = icmp slt i64 %kv_tile.4, %v142
  br i1 %v143, label %kv_tile.4.body, label %kv_tile.4.end
kv_tile.4.body:
  %v144 = sub i64 %v142, %kv_tile.4
  %v145 = icmp slt i64 %v144, 32
  %v146 = select i1 %v145, i64 %v144, i64 32
  ; keys -> f32, transposed to depth-major panels
  %v147 = add i64 %v146, 7
  %v148 = sdiv i64 %v147, 8
  br label %key_panel.5.head
key_panel.5.head:
  %key_panel.5 = phi i64 [ 0, %kv_tile.4.body ], [ %v322, %key_depth.7.end ]
  %v149 = icmp slt i64 %key_panel.5, %v148
  br i1 %v149, label %key_panel.5.body, label %key_panel.5.end
key_panel.5.body:
  %v150 = mul i64 %key_panel.5, 8
  %v151 = add i64 %kv_tile.4, %v150
  %v152 = add i64 %v151, 0
  %v153 = sub i64 %v3, 1
  %v154 = icmp slt i64 %v152, %v153
  %v155 = select i1 %v154, i64 %v152, i64 %v153
  %v156 = mul i64 %v155, %v32
  %v157 = getelementptr half, ptr %v36, i64 %v156
  %v158 = mul i64 %key_panel.5, 8
  %v159 = add i64 %kv_tile.4, %v158
  %v160 = add i64 %v159, 1
  %v161 = sub i64 %v3, 1
  %v162 = icmp slt i64 %v160, %v161
  %v163 = select i1 %v162, i64 %v160, i64 %v161
  %v164 = mul i64 %v163, %v32
  %v165 = getelementptr half, ptr %v36, i64 %v164
  %v166 = mul i64 %key_panel.5, 8
  %v167 = add i64 %kv_tile.4, %v166
  %v168 = add i64 %v167, 2
  %v169 = sub i64 %v3, 1
  %v170 = icmp slt i64 %v168, %v169
  %v171 = select i1 %v170, i64 %v168, i64 %v169
  %v172 = mul i64 %v171, %v32
  %v173 = getelementptr half, ptr %v36, i64 %v172
  %v174 = mul i64 %key_panel.5, 8
  %v175 = add i64 %kv_tile.4, %v174
  %v176 = add i64 %v175, 3
  %v177 = sub i64 %v3, 1
  %v178 = icmp slt i64 %v176, %v177
  %v179 = select i1 %v178, i64 %v176, i64 %v177
  %v180 = mul i64 %v179, %v32
  %v181 = getelementptr half, ptr %v36, i64 %v180
  br label %key_depth.6.head
key_depth.6.head:
  %key_depth.6 = phi i64 [ 0, %key_panel.5.body ], [ %v235, %key_depth.6.body ]
  %v182 = icmp slt i64 %key_depth.6, 64
  br i1 %v182, label %key_depth.6.body, label %key_depth.6.end
key_depth.6.body:
  %v183 = getelementptr half, ptr %v157, i64 %key_depth.6
  %v184 = load <4 x half>, ptr %v183, align 2
  %v185 = fpext <4 x half> %v184 to <4 x float>
  %v186 = getelementptr half, ptr %v165, i64 %key_depth.6
  %v187 = load <4 x half>, ptr %v186, align 2
  %v188 = fpext <4 x half> %v187 to <4 x float>
  %v189 = getelementptr half, ptr %v173, i64 %key_depth.6
  %v190 = load <4 x half>, ptr %v189, align 2
  %v191 = fpext <4 x half> %v190 to <4 x float>
  %v192 = getelementptr half, ptr %v181, i64 %key_depth.6
  %v193 = load <4 x half>, ptr %v192, align 2
  %v194 = fpext <4 x half> %v193 to <4 x float>
  %v195 = shufflevector <4 x float> %v185, <4 x float> %v188, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v196 = shufflevector <4 x float> %v191, <4 x float> %v194, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v197 = shufflevector <4 x float> %v185, <4 x float> %v188, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v198 = shufflevector <4 x float> %v191, <4 x float> %v194, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v199 = shufflevector <4 x float> %v195, <4 x float> %v196, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v200 = shufflevector <4 x float> %v195, <4 x float> %v196, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v201 = shufflevector <4 x float> %v197, <4 x float> %v198, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v202 = shufflevector <4 x float> %v197, <4 x float> %v198, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v203 = add i64 %key_depth.6, 0
  %v204 = mul i64 %key_panel.5, 64
  %v205 = add i64 %v204, 0
  %v206 = add i64 %v205, %v203
  %v207 = getelementptr float, ptr %scratch, i64 3168
  %v208 = mul i64 %v206, 8
  %v209 = add i64 %v208, 0
  %v210 = getelementptr float, ptr %v207, i64 %v209
  store <4 x float> %v199, ptr %v210, align 4
  %v211 = add i64 %key_depth.6, 1
  %v212 = mul i64 %key_panel.5, 64
  %v213 = add i64 %v212, 0
  %v214 = add i64 %v213, %v211
  %v215 = getelementptr float, ptr %scratch, i64 3168
  %v216 = mul i64 %v214, 8
  %v217 = add i64 %v216, 0
  %v218 = getelementptr float, ptr %v215, i64 %v217
  store <4 x float> %v200, ptr %v218, align 4
  %v219 = add i64 %key_depth.6, 2
  %v220 = mul i64 %key_panel.5, 64
  %v221 = add i64 %v220, 0
  %v222 = add i64 %v221, %v219
  %v223 = getelementptr float, ptr %scratch, i64 3168
  %v224 = mul i64 %v222, 8
  %v225 = add i64 %v224, 0
  %v226 = getelementptr float, ptr %v223, i64 %v225
  store <4 x float> %v201, ptr %v226, align 4
  %v227 = add i64 %key_depth.6, 3
  %v228 = mul i64 %key_panel.5, 64
  %v229 = add i64 %v228, 0
  %v230 = add i64 %v229, %v227
  %v231 = getelementptr float, ptr %scratch, i64 3168
  %v232 = mul i64 %v230, 8
  %v233 = add i64 %v232, 0
  %v234 = getelementptr float, ptr %v231, i64 %v233
  store <4 x float> %v202, ptr %v234, align 4
  %v235 = add i64 %key_depth.6, 4
  br label %key_depth.6.head
key_depth.6.end:
  %v236 = mul i64 %key_panel.5, 8
  %v237 = add i64 %kv_tile.4, %v236
  %v238 = add i64 %v237, 4
  %v239 = sub i64 %v3, 1
  %v240 = icmp slt i64 %v238, %v239
  %v241 = select i1 %v240, i64 %v238, i64 %v239
  %v242 = mul i64 %v241, %v32
  %v243 = getelementptr half, ptr %v36, i64 %v242
  %v244 = mul i64 %key_panel.5, 8
  %v245 = add i64 %kv_tile.4, %v244
  %v246 = add i64 %v245, 5
  %v247 = sub i64 %v3, 1
  %v248 = icmp slt i64 %v246, %v247
  %v249 = select i1 %v248, i64 %v246, i64 %v247
  %v250 = mul i64 %v249, %v32
  %v251 = getelementptr half, ptr %v36, i64 %v250
  %v252 = mul i64 %key_panel.5, 8
  %v253 = add i64 %kv_tile.4, %v252
  %v254 = add i64 %v253, 6
  %v255 = sub i64 %v3, 1
  %v256 = icmp slt i64 %v254, %v255
  %v257 = select i1 %v256, i64 %v254, i64 %v255
  %v258 = mul i64 %v257, %v32
  %v259 = getelementptr half, ptr %v36, i64 %v258
  %v260 = mul i64 %key_panel.5, 8
  %v261 = add i64 %kv_tile.4, %v260
  %v262 = add i64 %v261, 7
  %v263 = sub i64 %v3, 1
  %v264 = icmp slt i64 %v262, %v263
  %v265 = select i1 %v264, i64 %v262, i64 %v263
  %v266 = mul i64 %v265, %v32
  %v267 = getelementptr half, ptr %v36, i64 %v266
  br label %key_depth.7.head
key_depth.7.head:
  %key_depth.7 = phi i64 [ 0, %key_depth.6.end ], [ %v321, %key_depth.7.body ]
  %v268 = icmp slt i64 %key_depth.7, 64
  br i1 %v268, label %key_depth.7.body, label %key_depth.7.end
key_depth.7.body:
  %v269 = getelementptr half, ptr %v243, i64 %key_depth.7
  %v270 = load <4 x half>, ptr %v269, align 2
  %v271 = fpext <4 x half> %v270 to <4 x float>
  %v272 = getelementptr half, ptr %v251, i64 %key_depth.7
  %v273 = load <4 x half>, ptr %v272, align 2
  %v274 = fpext <4 x half> %v273 to <4 x float>
  %v275 = getelementptr half, ptr %v259, i64 %key_depth.7
  %v276 = load <4 x half>, ptr %v275, align 2
  %v277 = fpext <4 x half> %v276 to <4 x float>
  %v278 = getelementptr half, ptr %v267, i64 %key_depth.7
  %v279 = load <4 x half>, ptr %v278, align 2
  %v280 = fpext <4 x half> %v279 to <4 x float>
  %v281 = shufflevector <4 x float> %v271, <4 x float> %v274, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v282 = shufflevector <4 x float> %v277, <4 x float> %v280, <4 x i32> <i32 0, i32 4, i32 1, i32 5>
  %v283 = shufflevector <4 x float> %v271, <4 x float> %v274, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v284 = shufflevector <4 x float> %v277, <4 x float> %v280, <4 x i32> <i32 2, i32 6, i32 3, i32 7>
  %v285 = shufflevector <4 x float> %v281, <4 x float> %v282, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v286 = shufflevector <4 x float> %v281, <4 x float> %v282, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v287 = shufflevector <4 x float> %v283, <4 x float> %v284, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %v288 = shufflevector <4 x float> %v283, <4 x float> %v284, <4 x i32> <i32 2, i32 3, i32 6, i32 7>
  %v289 = add i64 %key_depth.7, 0
  %v290 = mul i64 %key_panel.5, 64
  %v291 = add i64 %v290, 0
  %v292 = add i64 %v291, %v289
  %v293 = getelementptr float, ptr %scratch, i64 3168
  %v294 = mul i64 %v292, 8
  %v295 = add i64 %v294, 4
  %v296 = getelementptr float, ptr %v293, i64 %v295
  store <4 x float> %v285, ptr %v296, align 4
  %v297 = add i64 %key_depth.7, 1
  %v298 = mul i64 %key_panel.5, 64
  %v299 = add i64 %v298, 0
  %v300 = add i64 %v299, %v297
  %v301 = getelementptr float, ptr %scratch, i64 3168
  %v302 = mul i64 %v300, 8
  %v303 = add i64 %v302, 4
  %v304 = getelementptr float, ptr %v301, i64 %v303
  store <4 x float> %v286, ptr %v304, align 4
  %v305 = add i64 %key_depth.7, 2
  %v306 = mul i64 %key_panel.5, 64
  %v307 = add i64 %v306, 0
  %v308 = add i64 %v307, %v305
  %v309 = getelementptr float, ptr %scratch, i64 3168
  %v310 = mul i64 %v308, 8
  %v311 = add i64 %v310, 4
  %v312 = getelementptr float, ptr %v309, i64 %v311
  store <4 x float> %v287, ptr %v312, align 4
  %v313 = add i64 %key_depth.7, 3
  %v314 = mul i64 %key_panel.5, 64
  %v315 = add i64 %v314, 0
  %v316 = add i64 %v315, %v313
  %v317 = getelementptr float, ptr %scratch, i64 3168
  %v318 = mul i64 %v316, 8
  %v319 = add i64 %v318, 4
  %v320 = getelementptr float, ptr %v317, i64 %v319
  store <4 x float> %v288, ptr %v320, align 4
  %v321 = add i64 %key_depth.7, 4
  br label %key_depth.7.head
key_depth.7.end:
  %v322 = add i64 %key_panel.5, 1
  br label %key_panel.5.head
key_panel.5.end:
  ; values -> f32, in panels of as many columns as the micro-kernel has
  br label %value_row.8.head
value_row.8.head:
  %value_row.8 = phi i64 [ 0, %key_panel.5.end ], [ %v414, %value_row.8.body ]
  %v323 = icmp slt i64 %value_row.8, %v146
  br i1 %v323, label %value_row.8.body, label %value_row.8.end
value_row.8.body:
  %v324 = add i64 %kv_tile.4, %value_row.8
  %v325 = mul i64 %v324, %v44
  %v326 = getelementptr half, ptr %v48, i64 %v325
  %v327 = mul i64 %value_row.8, 8
  %v328 = add i64 %v327, 0
  %v329 = getelementptr float, ptr %scratch, i64 5504
  %v330 = getelementptr float, ptr %v329, i64 %v328
  %v331 = load <4 x half>, ptr %v326, align 2
  %v332 = fpext <4 x half> %v331 to <4 x float>
  store <4 x float> %v332, ptr %v330, align 4
  %v333 = getelementptr float, ptr %v330, i64 4
  %v334 = getelementptr half, ptr %v326, i64 4
  %v335 = load <4 x half>, ptr %v334, align 2
  %v336 = fpext <4 x half> %v335 to <4 x float>
  store <4 x float> %v336, ptr %v333, align 4
  %v337 = mul i64 %value_row.8, 8
  %v338 = add i64 %v337, 256
  %v339 = getelementptr float, ptr %scratch, i64 5504
  %v340 = getelementptr float, ptr %v339, i64 %v338
  %v341 = getelementptr half, ptr %v326, i64 8
  %v342 = load <4 x half>, ptr %v341, align 2
  %v343 = fpext <4 x half> %v342 to <4 x float>
  store <4 x float> %v343, ptr %v340, align 4
  %v344 = getelementptr float, ptr %v340, i64 4
  %v345 = getelementptr half, ptr %v326, i64 12
  %v346 = load <4 x half>, ptr %v345, align 2
  %v347 = fpext <4 x half> %v346 to <4 x float>
  store <4 x float> %v347, ptr %v344, align 4
  %v348 = mul i64 %value_row.8, 8
  %v349 = add i64 %v348, 512
  %v350 = getelementptr float, ptr %scratch, i64 5504
  %v351 = getelementptr float, ptr %v350, i64 %v349
  %v352 = getelementptr half, ptr %v326, i64 16
  %v353 = load <4 x half>, ptr %v352, align 2
  %v354 = fpext <4 x half> %v353 to <4 x float>
  store <4 x float> %v354, ptr %v351, align 4
  %v355 = getelementptr float, ptr %v351, i64 4
  %v356 = getelementptr half, ptr %v326, i64 20
  %v357 = load <4 x half>, ptr %v356, align 2
  %v358 = fpext <4 x half> %v357 to <4 x float>
  store <4 x float> %v358, ptr %v355, align 4
  %v359 = mul i64 %value_row.8, 8
  %v360 = add i64 %v359, 768
  %v361 = getelementptr float, ptr %scratch, i64 5504
  %v362 = getelementptr float, ptr %v361, i64 %v360
  %v363 = getelementptr half, ptr %v326, i64 24
  %v364 = load <4 x half>, ptr %v363, align 2
  %v365 = fpext <4 x half> %v364 to <4 x float>
  store <4 x float> %v365, ptr %v362, align 4
  %v366 = getelementptr float, ptr %v362, i64 4
  %v367 = getelementptr half, ptr %v326, i64 28
  %v368 = load <4 x half>, ptr %v367, align 2
  %v369 = fpext <4 x half> %v368 to <4 x float>
  store <4 x float> %v369, ptr %v366, align 4
  %v370 = mul i64 %value_row.8, 8
  %v371 = add i64 %v370, 1024
  %v372 = getelementptr float, ptr %scratch, i64 5504
  %v373 = getelementptr float, ptr %v372, i64 %v371
  %v374 = getelementptr half, ptr %v326, i64 32
  %v375 = load <4 x half>, ptr %v374, align 2
  %v376 = fpext <4 x half> %v375 to <4 x float>
  store <4 x float> %v376, ptr %v373, align 4
  %v377 = getelementptr float, ptr %v373, i64 4
  %v378 = getelementptr half, ptr %v326, i64 36
  %v379 = load <4 x half>, ptr %v378, align 2
  %v380 = fpext <4 x half> %v379 to <4 x float>
  store <4 x float> %v380, ptr %v377, align 4
  %v381 = mul i64 %value_row.8, 8
  %v382 = add i64 %v381, 1280
  %v383 = getelementptr float, ptr %scratch, i64 5504
  %v384 = getelementptr float, ptr %v383, i64 %v382
  %v385 = getelementptr half, ptr %v326, i64 40
  %v386 = load <4 x half>, ptr %v385, align 2
  %v387 = fpext <4 x half> %v386 to <4 x float>
  store <4 x float> %v387, ptr %v384, align 4
  %v388 = getelementptr float, ptr %v384, i64 4
  %v389 = getelementptr half, ptr %v326, i64 44
  %v390 = load <4 x half>, ptr %v389, align 2
  %v391 = fpext <4 x half> %v390 to <4 x float>
  store <4 x float> %v391, ptr %v388, align 4
  %v392 = mul i64 %value_row.8, 8
  %v393 = add i64 %v392, 1536
  %v394 = getelementptr float, ptr %scratch, i64 5504
  %v395 = getelementptr float, ptr %v394, i64 %v393
  %v396 = getelementptr half, ptr %v326, i64 48
  %v397 = load <4 x half>, ptr %v396, align 2
  %v398 = fpext <4 x half> %v397 to <4 x float>
  store <4 x float> %v398, ptr %v395, align 4
  %v399 = getelementptr float, ptr %v395, i64 4
  %v400 = getelementptr half, ptr %v326, i64 52
  %v401 = load <4 x half>, ptr %v400, align 2
  %v402 = fpext <4 x half> %v401 to <4 x float>
  store <4 x float> %v402, ptr %v399, align 4
  %v403 = mul i64 %value_row.8, 8
  %v404 = add i64 %v403, 1792
  %v405 = getelementptr float, ptr %scratch, i64 5504
  %v406 = getelementptr float, ptr %v405, i64 %v404
  %v407 = getelementptr half, ptr %v326, i64 56
  %v408 = load <4 x half>, ptr %v407, align 2
  %v409 = fpext <4 x half> %v408 to <4 x float>
  store <4 x float> %v409, ptr %v406, align 4
  %v410 = getelementptr float, ptr %v406, i64 4
  %v411 = getelementptr half, ptr %v326, i64 60
  %v412 = load <4 x half>, ptr %v411, align 2
  %v413 = fpext <4 x half> %v412 to <4 x float>
  store <4 x float> %v413, ptr %v410, align 4
  %v414 = add i64 %value_row.8, 1
  br label %value_row.8.head
value_row.8.end:
  br label %row_block.9.head
row_block.9.head:
  %row_block.9 = phi i64 [ 0, %value_row.8.end ], [ %v1604, %kept.11.end ]
  %v415 = icmp slt i64 %row_block.9, %v80
  br i1 %v415, label %row_block.9.body, label %row_block.9.end
row_block.9.body:
  %v416 = mul i64 %row_block.9, %v82
  %v417 = add i64 %kv_tile.4, 32
  %v418 = add i64 %v417, %v416
  %v419 = add i64 %v418, %v82
  br label %ask.10.head
ask.10.head:
  %ask.10 = phi i64 [ %v418, %row_block.9.body ], [ %v430, %ask.10.body ]
  %v420 = icmp slt i64 %ask.10, %v419
  br i1 %v420, label %ask.10.body, label %ask.10.end
ask.10.body:
  %v421 = sub i64 %v3, 1
  %v422 = icmp slt i64 %ask.10, %v421
  %v423 = select i1 %v422, i64 %ask.10, i64 %v421
  %v424 = mul i64 %v423, %v32
  %v425 = getelementptr half, ptr %v36, i64 %v424
  call void @llvm.prefetch.p0(ptr %v425, i32 0, i32 2, i32 1)
  %v426 = getelementptr i8, ptr %v425, i64 64
  call void @llvm.prefetch.p0(ptr %v426, i32 0, i32 2, i32 1)
  %v427 = mul i64 %v423, %v44
  %v428 = getelementptr half, ptr %v48, i64 %v427
  call void @llvm.prefetch.p0(ptr %v428, i32 0, i32 2, i32 1)
  %v429 = getelementptr i8, ptr %v428, i64 64
  call void @llvm.prefetch.p0(ptr %v429, i32 0, i32 2, i32 1)
  %v430 = add i64 %ask.10, 1
  br label %ask.10.head
ask.10.end:
  %v431 = mul i64 %row_block.9, 8
  %v432 = add i64 %v13, %v431
  %v433 = add i64 %v13, %v78
  %v434 = sub i64 %v433, 1
  %v435 = add i64 %v432, 7
  %v436 = icmp slt i64 %v435, %v434
  %v437 = select i1 %v436, i64 %v435, i64 %v434
  %v438 = add i64 %kv_tile.4, %v146
  %v439 = sub i64 %v438, 1
  %v440 = add i64 %v437, %v88
  %v441 = sub i64 %v440, %v89
  %v442 = add i64 %v441, 1
  %v443 = sub i64 %v442, %kv_tile.4
  %v444 = icmp slt i64 %v443, %v146
  %v445 = select i1 %v444, i64 %v443, i64 %v146
  %v446 = icmp sgt i64 %v445, 0
  %v447 = select i1 %v446, i64 %v445, i64 0
  %v448 = add i64 %kv_tile.4, %v146
  %v449 = icmp sle i64 %v448, 0
  %v450 = icmp eq i64 %v447, 0
  %v451 = or i1 %v450, %v449
  %v452 = add i64 %v437, %v88
  %v453 = sub i64 %v452, %v89
  %v454 = icmp slt i64 %v453, %kv_tile.4
  %v455 = or i1 %v451, %v454
  %v456 = xor i1 %v455, 1
  br i1 %v456, label %kept.11.then, label %kept.11.end
kept.11.then:
  %v457 = add i64 %v432, %v88
  %v458 = sub i64 %v457, %v89
  %v459 = icmp sle i64 %v439, %v458
  %v460 = icmp eq i64 %v447, 32
  %v461 = and i1 %v460, %v459
  ; score = query * keys
  %v462 = add i64 %v447, 7
  %v463 = sdiv i64 %v462, 8
  %v464 = mul i64 %row_block.9, 8
  %v465 = mul i64 %v464, 66
  %v466 = add i64 %v465, 0
  %v467 = getelementptr float, ptr %scratch, i64 %v466
  br label %score_panel.12.head
score_panel.12.head:
  %score_panel.12 = phi i64 [ 0, %kept.11.then ], [ %v844, %score_depth_rest.14.end ]
  %v468 = icmp slt i64 %score_panel.12, %v463
  br i1 %v468, label %score_panel.12.body, label %score_panel.12.end
score_panel.12.body:
  %v469 = mul i64 %score_panel.12, 64
  %v470 = getelementptr float, ptr %scratch, i64 3168
  %v471 = mul i64 %v469, 8
  %v472 = add i64 %v471, 0
  %v473 = getelementptr float, ptr %v470, i64 %v472
  %v474 = mul i64 %score_panel.12, 8
  %v475 = getelementptr float, ptr %scratch, i64 5216
  %v476 = getelementptr float, ptr %v475, i64 %v474
  %v477 = sdiv i64 64, 4
  %v478 = mul i64 %v477, 4
  br label %score_depth.13.head
score_depth.13.head:
  %score_depth.13 = phi i64 [ 0, %score_panel.12.body ], [ %v748, %score_depth.13.body ]
  %v479 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v697, %score_depth.13.body ]
  %v480 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v698, %score_depth.13.body ]
  %v481 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v704, %score_depth.13.body ]
  %v482 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v705, %score_depth.13.body ]
  %v483 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v711, %score_depth.13.body ]
  %v484 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v712, %score_depth.13.body ]
  %v485 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v718, %score_depth.13.body ]
  %v486 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v719, %score_depth.13.body ]
  %v487 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v725, %score_depth.13.body ]
  %v488 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v726, %score_depth.13.body ]
  %v489 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v732, %score_depth.13.body ]
  %v490 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v733, %score_depth.13.body ]
  %v491 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v739, %score_depth.13.body ]
  %v492 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v740, %score_depth.13.body ]
  %v493 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v746, %score_depth.13.body ]
  %v494 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v747, %score_depth.13.body ]
  %v495 = icmp slt i64 %score_depth.13, %v478
  br i1 %v495, label %score_depth.13.body, label %score_depth.13.end
score_depth.13.body:
  %v496 = add i64 %score_depth.13, 0
  %v497 = mul i64 %v496, 8
  %v498 = getelementptr float, ptr %v473, i64 %v497
  %v499 = load <4 x float>, ptr %v498, align 16
  %v500 = mul i64 %v496, 8
  %v501 = getelementptr float, ptr %v473, i64 %v500
  %v502 = getelementptr float, ptr %v501, i64 4
  %v503 = load <4 x float>, ptr %v502, align 16
  %v504 = getelementptr float, ptr %v467, i64 %v496
  %v505 = load float, ptr %v504, align 4
  %v506 = insertelement <4 x float> poison, float %v505, i64 0
  %v507 = shufflevector <4 x float> %v506, <4 x float> poison, <4 x i32> zeroinitializer
  %v508 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v507, <4 x float> %v499, <4 x float> %v479)
  %v509 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v507, <4 x float> %v503, <4 x float> %v480)
  %v510 = getelementptr float, ptr %v467, i64 %v496
  %v511 = getelementptr float, ptr %v510, i64 66
  %v512 = load float, ptr %v511, align 4
  %v513 = insertelement <4 x float> poison, float %v512, i64 0
  %v514 = shufflevector <4 x float> %v513, <4 x float> poison, <4 x i32> zeroinitializer
  %v515 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v514, <4 x float> %v499, <4 x float> %v481)
  %v516 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v514, <4 x float> %v503, <4 x float> %v482)
  %v517 = getelementptr float, ptr %v467, i64 %v496
  %v518 = getelementptr float, ptr %v517, i64 132
  %v519 = load float, ptr %v518, align 4
  %v520 = insertelement <4 x float> poison, float %v519, i64 0
  %v521 = shufflevector <4 x float> %v520, <4 x float> poison, <4 x i32> zeroinitializer
  %v522 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v521, <4 x float> %v499, <4 x float> %v483)
  %v523 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v521, <4 x float> %v503, <4 x float> %v484)
  %v524 = getelementptr float, ptr %v467, i64 %v496
  %v525 = getelementptr float, ptr %v524, i64 198
  %v526 = load float, ptr %v525, align 4
  %v527 = insertelement <4 x float> poison, float %v526, i64 0
  %v528 = shufflevector <4 x float> %v527, <4 x float> poison, <4 x i32> zeroinitializer
  %v529 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v528, <4 x float> %v499, <4 x float> %v485)
  %v530 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v528, <4 x float> %v503, <4 x float> %v486)
  %v531 = getelementptr float, ptr %v467, i64 %v496
  %v532 = getelementptr float, ptr %v531, i64 264
  %v533 = load float, ptr %v532, align 4
  %v534 = insertelement <4 x float> poison, float %v533, i64 0
  %v535 = shufflevector <4 x float> %v534, <4 x float> poison, <4 x i32> zeroinitializer
  %v536 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v535, <4 x float> %v499, <4 x float> %v487)
  %v537 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v535, <4 x float> %v503, <4 x float> %v488)
  %v538 = getelementptr float, ptr %v467, i64 %v496
  %v539 = getelementptr float, ptr %v538, i64 330
  %v540 = load float, ptr %v539, align 4
  %v541 = insertelement <4 x float> poison, float %v540, i64 0
  %v542 = shufflevector <4 x float> %v541, <4 x float> poison, <4 x i32> zeroinitializer
  %v543 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v542, <4 x float> %v499, <4 x float> %v489)
  %v544 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v542, <4 x float> %v503, <4 x float> %v490)
  %v545 = getelementptr float, ptr %v467, i64 %v496
  %v546 = getelementptr float, ptr %v545, i64 396
  %v547 = load float, ptr %v546, align 4
  %v548 = insertelement <4 x float> poison, float %v547, i64 0
  %v549 = shufflevector <4 x float> %v548, <4 x float> poison, <4 x i32> zeroinitializer
  %v550 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v549, <4 x float> %v499, <4 x float> %v491)
  %v551 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v549, <4 x float> %v503, <4 x float> %v492)
  %v552 = getelementptr float, ptr %v467, i64 %v496
  %v553 = getelementptr float, ptr %v552, i64 462
  %v554 = load float, ptr %v553, align 4
  %v555 = insertelement <4 x float> poison, float %v554, i64 0
  %v556 = shufflevector <4 x float> %v555, <4 x float> poison, <4 x i32> zeroinitializer
  %v557 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v556, <4 x float> %v499, <4 x float> %v493)
  %v558 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v556, <4 x float> %v503, <4 x float> %v494)
  %v559 = add i64 %score_depth.13, 1
  %v560 = mul i64 %v559, 8
  %v561 = getelementptr float, ptr %v473, i64 %v560
  %v562 = load <4 x float>, ptr %v561, align 16
  %v563 = mul i64 %v559, 8
  %v564 = getelementptr float, ptr %v473, i64 %v563
  %v565 = getelementptr float, ptr %v564, i64 4
  %v566 = load <4 x float>, ptr %v565, align 16
  %v567 = getelementptr float, ptr %v467, i64 %v559
  %v568 = load float, ptr %v567, align 4
  %v569 = insertelement <4 x float> poison, float %v568, i64 0
  %v570 = shufflevector <4 x float> %v569, <4 x float> poison, <4 x i32> zeroinitializer
  %v571 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v570, <4 x float> %v562, <4 x float> %v508)
  %v572 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v570, <4 x float> %v566, <4 x float> %v509)
  %v573 = getelementptr float, ptr %v467, i64 %v559
  %v574 = getelementptr float, ptr %v573, i64 66
  %v575 = load float, ptr %v574, align 4
  %v576 = insertelement <4 x float> poison, float %v575, i64 0
  %v577 = shufflevector <4 x float> %v576, <4 x float> poison, <4 x i32> zeroinitializer
  %v578 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v577, <4 x float> %v562, <4 x float> %v515)
  %v579 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v577, <4 x float> %v566, <4 x float> %v516)
  %v580 = getelementptr float, ptr %v467, i64 %v559
  %v581 = getelementptr float, ptr %v580, i64 132
  %v582 = load float, ptr %v581, align 4
  %v583 = insertelement <4 x float> poison, float %v582, i64 0
  %v584 = shufflevector <4 x float> %v583, <4 x float> poison, <4 x i32> zeroinitializer
  %v585 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v584, <4 x float> %v562, <4 x float> %v522)
  %v586 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v584, <4 x float> %v566, <4 x float> %v523)
  %v587 = getelementptr float, ptr %v467, i64 %v559
  %v588 = getelementptr float, ptr %v587, i64 198
  %v589 = load float, ptr %v588, align 4
  %v590 = insertelement <4 x float> poison, float %v589, i64 0
  %v591 = shufflevector <4 x float> %v590, <4 x float> poison, <4 x i32> zeroinitializer
  %v592 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v591, <4 x float> %v562, <4 x float> %v529)
  %v593 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v591, <4 x float> %v566, <4 x float> %v530)
  %v594 = getelementptr float, ptr %v467, i64 %v559
  %v595 = getelementptr float, ptr %v594, i64 264
  %v596 = load float, ptr %v595, align 4
  %v597 = insertelement <4 x float> poison, float %v596, i64 0
  %v598 = shufflevector <4 x float> %v597, <4 x float> poison, <4 x i32> zeroinitializer
  %v599 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v598, <4 x float> %v562, <4 x float> %v536)
  %v600 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v598, <4 x float> %v566, <4 x float> %v537)
  %v601 = getelementptr float, ptr %v467, i64 %v559
  %v602 = getelementptr float, ptr %v601, i64 330
  %v603 = load float, ptr %v602, align 4
  %v604 = insertelement <4 x float> poison, float %v603, i64 0
  %v605 = shufflevector <4 x float> %v604, <4 x float> poison, <4 x i32> zeroinitializer
  %v606 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v605, <4 x float> %v562, <4 x float> %v543)
  %v607 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v605, <4 x float> %v566, <4 x float> %v544)
  %v608 = getelementptr float, ptr %v467, i64 %v559
  %v609 = getelementptr float, ptr %v608, i64 396
  %v610 = load float, ptr %v609, align 4
  %v611 = insertelement <4 x float> poison, float %v610, i64 0
  %v612 = shufflevector <4 x float> %v611, <4 x float> poison, <4 x i32> zeroinitializer
  %v613 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v612, <4 x float> %v562, <4 x float> %v550)
  %v614 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v612, <4 x float> %v566, <4 x float> %v551)
  %v615 = getelementptr float, ptr %v467, i64 %v559
  %v616 = getelementptr float, ptr %v615, i64 462
  %v617 = load float, ptr %v616, align 4
  %v618 = insertelement <4 x float> poison, float %v617, i64 0
  %v619 = shufflevector <4 x float> %v618, <4 x float> poison, <4 x i32> zeroinitializer
  %v620 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v619, <4 x float> %v562, <4 x float> %v557)
  %v621 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v619, <4 x float> %v566, <4 x float> %v558)
  %v622 = add i64 %score_depth.13, 2
  %v623 = mul i64 %v622, 8
  %v624 = getelementptr float, ptr %v473, i64 %v623
  %v625 = load <4 x float>, ptr %v624, align 16
  %v626 = mul i64 %v622, 8
  %v627 = getelementptr float, ptr %v473, i64 %v626
  %v628 = getelementptr float, ptr %v627, i64 4
  %v629 = load <4 x float>, ptr %v628, align 16
  %v630 = getelementptr float, ptr %v467, i64 %v622
  %v631 = load float, ptr %v630, align 4
  %v632 = insertelement <4 x float> poison, float %v631, i64 0
  %v633 = shufflevector <4 x float> %v632, <4 x float> poison, <4 x i32> zeroinitializer
  %v634 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v633, <4 x float> %v625, <4 x float> %v571)
  %v635 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v633, <4 x float> %v629, <4 x float> %v572)
  %v636 = getelementptr float, ptr %v467, i64 %v622
  %v637 = getelementptr float, ptr %v636, i64 66
  %v638 = load float, ptr %v637, align 4
  %v639 = insertelement <4 x float> poison, float %v638, i64 0
  %v640 = shufflevector <4 x float> %v639, <4 x float> poison, <4 x i32> zeroinitializer
  %v641 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v640, <4 x float> %v625, <4 x float> %v578)
  %v642 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v640, <4 x float> %v629, <4 x float> %v579)
  %v643 = getelementptr float, ptr %v467, i64 %v622
  %v644 = getelementptr float, ptr %v643, i64 132
  %v645 = load float, ptr %v644, align 4
  %v646 = insertelement <4 x float> poison, float %v645, i64 0
  %v647 = shufflevector <4 x float> %v646, <4 x float> poison, <4 x i32> zeroinitializer
  %v648 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v647, <4 x float> %v625, <4 x float> %v585)
  %v649 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v647, <4 x float> %v629, <4 x float> %v586)
  %v650 = getelementptr float, ptr %v467, i64 %v622
  %v651 = getelementptr float, ptr %v650, i64 198
  %v652 = load float, ptr %v651, align 4
  %v653 = insertelement <4 x float> poison, float %v652, i64 0
  %v654 = shufflevector <4 x float> %v653, <4 x float> poison, <4 x i32> zeroinitializer
  %v655 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v654, <4 x float> %v625, <4 x float> %v592)
  %v656 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v654, <4 x float> %v629, <4 x float> %v593)
  %v657 = getelementptr float, ptr %v467, i64 %v622
  %v658 = getelementptr float, ptr %v657, i64 264
  %v659 = load float, ptr %v658, align 4
  %v660 = insertelement <4 x float> poison, float %v659, i64 0
  %v661 = shufflevector <4 x float> %v660, <4 x float> poison, <4 x i32> zeroinitializer
  %v662 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v661, <4 x float> %v625, <4 x float> %v599)
  %v663 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v661, <4 x float> %v629, <4 x float> %v600)
  %v664 = getelementptr float, ptr %v467, i64 %v622
  %v665 = getelementptr float, ptr %v664, i64 330
  %v666 = load float, ptr %v665, align 4
  %v667 = insertelement <4 x float> poison, float %v666, i64 0
  %v668 = shufflevector <4 x float> %v667, <4 x float> poison, <4 x i32> zeroinitializer
  %v669 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v668, <4 x float> %v625, <4 x float> %v606)
  %v670 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v668, <4 x float> %v629, <4 x float> %v607)
  %v671 = getelementptr float, ptr %v467, i64 %v622
  %v672 = getelementptr float, ptr %v671, i64 396
  %v673 = load float, ptr %v672, align 4
  %v674 = insertelement <4 x float> poison, float %v673, i64 0
  %v675 = shufflevector <4 x float> %v674, <4 x float> poison, <4 x i32> zeroinitializer
  %v676 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v675, <4 x float> %v625, <4 x float> %v613)
  %v677 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v675, <4 x float> %v629, <4 x float> %v614)
  %v678 = getelementptr float, ptr %v467, i64 %v622
  %v679 = getelementptr float, ptr %v678, i64 462
  %v680 = load float, ptr %v679, align 4
  %v681 = insertelement <4 x float> poison, float %v680, i64 0
  %v682 = shufflevector <4 x float> %v681, <4 x float> poison, <4 x i32> zeroinitializer
  %v683 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v682, <4 x float> %v625, <4 x float> %v620)
  %v684 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v682, <4 x float> %v629, <4 x float> %v621)
  %v685 = add i64 %score_depth.13, 3
  %v686 = mul i64 %v685, 8
  %v687 = getelementptr float, ptr %v473, i64 %v686
  %v688 = load <4 x float>, ptr %v687, align 16
  %v689 = mul i64 %v685, 8
  %v690 = getelementptr float, ptr %v473, i64 %v689
  %v691 = getelementptr float, ptr %v690, i64 4
  %v692 = load <4 x float>, ptr %v691, align 16
  %v693 = getelementptr float, ptr %v467, i64 %v685
  %v694 = load float, ptr %v693, align 4
  %v695 = insertelement <4 x float> poison, float %v694, i64 0
  %v696 = shufflevector <4 x float> %v695, <4 x float> poison, <4 x i32> zeroinitializer
  %v697 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v696, <4 x float> %v688, <4 x float> %v634)
  %v698 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v696, <4 x float> %v692, <4 x float> %v635)
  %v699 = getelementptr float, ptr %v467, i64 %v685
  %v700 = getelementptr float, ptr %v699, i64 66
  %v701 = load float, ptr %v700, align 4
  %v702 = insertelement <4 x float> poison, float %v701, i64 0
  %v703 = shufflevector <4 x float> %v702, <4 x float> poison, <4 x i32> zeroinitializer
  %v704 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v703, <4 x float> %v688, <4 x float> %v641)
  %v705 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v703, <4 x float> %v692, <4 x float> %v642)
  %v706 = getelementptr float, ptr %v467, i64 %v685
  %v707 = getelementptr float, ptr %v706, i64 132
  %v708 = load float, ptr %v707, align 4
  %v709 = insertelement <4 x float> poison, float %v708, i64 0
  %v710 = shufflevector <4 x float> %v709, <4 x float> poison, <4 x i32> zeroinitializer
  %v711 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v710, <4 x float> %v688, <4 x float> %v648)
  %v712 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v710, <4 x float> %v692, <4 x float> %v649)
  %v713 = getelementptr float, ptr %v467, i64 %v685
  %v714 = getelementptr float, ptr %v713, i64 198
  %v715 = load float, ptr %v714, align 4
  %v716 = insertelement <4 x float> poison, float %v715, i64 0
  %v717 = shufflevector <4 x float> %v716, <4 x float> poison, <4 x i32> zeroinitializer
  %v718 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v717, <4 x float> %v688, <4 x float> %v655)
  %v719 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v717, <4 x float> %v692, <4 x float> %v656)
  %v720 = getelementptr float, ptr %v467, i64 %v685
  %v721 = getelementptr float, ptr %v720, i64 264
  %v722 = load float, ptr %v721, align 4
  %v723 = insertelement <4 x float> poison, float %v722, i64 0
  %v724 = shufflevector <4 x float> %v723, <4 x float> poison, <4 x i32> zeroinitializer
  %v725 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v724, <4 x float> %v688, <4 x float> %v662)
  %v726 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v724, <4 x float> %v692, <4 x float> %v663)
  %v727 = getelementptr float, ptr %v467, i64 %v685
  %v728 = getelementptr float, ptr %v727, i64 330
  %v729 = load float, ptr %v728, align 4
  %v730 = insertelement <4 x float> poison, float %v729, i64 0
  %v731 = shufflevector <4 x float> %v730, <4 x float> poison, <4 x i32> zeroinitializer
  %v732 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v731, <4 x float> %v688, <4 x float> %v669)
  %v733 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v731, <4 x float> %v692, <4 x float> %v670)
  %v734 = getelementptr float, ptr %v467, i64 %v685
  %v735 = getelementptr float, ptr %v734, i64 396
  %v736 = load float, ptr %v735, align 4
  %v737 = insertelement <4 x float> poison, float %v736, i64 0
  %v738 = shufflevector <4 x float> %v737, <4 x float> poison, <4 x i32> zeroinitializer
  %v739 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v738, <4 x float> %v688, <4 x float> %v676)
  %v740 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v738, <4 x float> %v692, <4 x float> %v677)
  %v741 = getelementptr float, ptr %v467, i64 %v685
  %v742 = getelementptr float, ptr %v741, i64 462
  %v743 = load float, ptr %v742, align 4
  %v744 = insertelement <4 x float> poison, float %v743, i64 0
  %v745 = shufflevector <4 x float> %v744, <4 x float> poison, <4 x i32> zeroinitializer
  %v746 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v745, <4 x float> %v688, <4 x float> %v683)
  %v747 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v745, <4 x float> %v692, <4 x float> %v684)
  %v748 = add i64 %score_depth.13, 4
  br label %score_depth.13.head
score_depth.13.end:
  br label %score_depth_rest.14.head
score_depth_rest.14.head:
  %score_depth_rest.14 = phi i64 [ %v478, %score_depth.13.end ], [ %v828, %score_depth_rest.14.body ]
  %v749 = phi <4 x float> [ %v479, %score_depth.13.end ], [ %v777, %score_depth_rest.14.body ]
  %v750 = phi <4 x float> [ %v480, %score_depth.13.end ], [ %v778, %score_depth_rest.14.body ]
  %v751 = phi <4 x float> [ %v481, %score_depth.13.end ], [ %v784, %score_depth_rest.14.body ]
  %v752 = phi <4 x float> [ %v482, %score_depth.13.end ], [ %v785, %score_depth_rest.14.body ]
  %v753 = phi <4 x float> [ %v483, %score_depth.13.end ], [ %v791, %score_depth_rest.14.body ]
  %v754 = phi <4 x float> [ %v484, %score_depth.13.end ], [ %v792, %score_depth_rest.14.body ]
  %v755 = phi <4 x float> [ %v485, %score_depth.13.end ], [ %v798, %score_depth_rest.14.body ]
  %v756 = phi <4 x float> [ %v486, %score_depth.13.end ], [ %v799, %score_depth_rest.14.body ]
  %v757 = phi <4 x float> [ %v487, %score_depth.13.end ], [ %v805, %score_depth_rest.14.body ]
  %v758 = phi <4 x float> [ %v488, %score_depth.13.end ], [ %v806, %score_depth_rest.14.body ]
  %v759 = phi <4 x float> [ %v489, %score_depth.13.end ], [ %v812, %score_depth_rest.14.body ]
  %v760 = phi <4 x float> [ %v490, %score_depth.13.end ], [ %v813, %score_depth_rest.14.body ]
  %v761 = phi <4 x float> [ %v491, %score_depth.13.end ], [ %v819, %score_depth_rest.14.body ]
  %v762 = phi <4 x float> [ %v492, %score_depth.13.end ], [ %v820, %score_depth_rest.14.body ]
  %v763 = phi <4 x float> [ %v493, %score_depth.13.end ], [ %v826, %score_depth_rest.14.body ]
  %v764 = phi <4 x float> [ %v494, %score_depth.13.end ], [ %v827, %score_depth_rest.14.body ]
  %v765 = icmp slt i64 %score_depth_rest.14, 64
  br i1 %v765, label %score_depth_rest.14.body, label %score_depth_rest.14.end
score_depth_rest.14.body:
  %v766 = mul i64 %score_depth_rest.14, 8
  %v767 = getelementptr float, ptr %v473, i64 %v766
  %v768 = load <4 x float>, ptr %v767, align 16
  %v769 = mul i64 %score_depth_rest.14, 8
  %v770 = getelementptr float, ptr %v473, i64 %v769
  %v771 = getelementptr float, ptr %v770, i64 4
  %v772 = load <4 x float>, ptr %v771, align 16
  %v773 = getelementptr float, ptr %v467, i64 %score_depth_rest.14
  %v774 = load float, ptr %v773, align 4
  %v775 = insertelement <4 x float> poison, float %v774, i64 0
  %v776 = shufflevector <4 x float> %v775, <4 x float> poison, <4 x i32> zeroinitializer
  %v777 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v776, <4 x float> %v768, <4 x float> %v749)
  %v778 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v776, <4 x float> %v772, <4 x float> %v750)
  %v779 = getelementptr float, ptr %v467, i64 %score_depth_rest.14
  %v780 = getelementptr float, ptr %v779, i64 66
  %v781 = load float, ptr %v780, align 4
  %v782 = insertelement <4 x float> poison, float %v781, i64 0
  %v783 = shufflevector <4 x float> %v782, <4 x float> poison, <4 x i32> zeroinitializer
  %v784 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v783, <4 x float> %v768, <4 x float> %v751)
  %v785 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v783, <4 x float> %v772, <4 x float> %v752)
  %v786 = getelementptr float, ptr %v467, i64 %score_depth_rest.14
  %v787 = getelementptr float, ptr %v786, i64 132
  %v788 = load float, ptr %v787, align 4
  %v789 = insertelement <4 x float> poison, float %v788, i64 0
  %v790 = shufflevector <4 x float> %v789, <4 x float> poison, <4 x i32> zeroinitializer
  %v791 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v790, <4 x float> %v768, <4 x float> %v753)
  %v792 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v790, <4 x float> %v772, <4 x float> %v754)
  %v793 = getelementptr float, ptr %v467, i64 %score_depth_rest.14
  %v794 = getelementptr float, ptr %v793, i64 198
  %v795 = load float, ptr %v794, align 4
  %v796 = insertelement <4 x float> poison, float %v795, i64 0
  %v797 = shufflevector <4 x float> %v796, <4 x float> poison, <4 x i32> zeroinitializer
  %v798 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v797, <4 x float> %v768, <4 x float> %v755)
  %v799 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v797, <4 x float> %v772, <4 x float> %v756)
  %v800 = getelementptr float, ptr %v467, i64 %score_depth_rest.14
  %v801 = getelementptr float, ptr %v800, i64 264
  %v802 = load float, ptr %v801, align 4
  %v803 = insertelement <4 x float> poison, float %v802, i64 0
  %v804 = shufflevector <4 x float> %v803, <4 x float> poison, <4 x i32> zeroinitializer
  %v805 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v804, <4 x float> %v768, <4 x float> %v757)
  %v806 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v804, <4 x float> %v772, <4 x float> %v758)
  %v807 = getelementptr float, ptr %v467, i64 %score_depth_rest.14
  %v808 = getelementptr float, ptr %v807, i64 330
  %v809 = load float, ptr %v808, align 4
  %v810 = insertelement <4 x float> poison, float %v809, i64 0
  %v811 = shufflevector <4 x float> %v810, <4 x float> poison, <4 x i32> zeroinitializer
  %v812 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v811, <4 x float> %v768, <4 x float> %v759)
  %v813 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v811, <4 x float> %v772, <4 x float> %v760)
  %v814 = getelementptr float, ptr %v467, i64 %score_depth_rest.14
  %v815 = getelementptr float, ptr %v814, i64 396
  %v816 = load float, ptr %v815, align 4
  %v817 = insertelement <4 x float> poison, float %v816, i64 0
  %v818 = shufflevector <4 x float> %v817, <4 x float> poison, <4 x i32> zeroinitializer
  %v819 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v818, <4 x float> %v768, <4 x float> %v761)
  %v820 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v818, <4 x float> %v772, <4 x float> %v762)
  %v821 = getelementptr float, ptr %v467, i64 %score_depth_rest.14
  %v822 = getelementptr float, ptr %v821, i64 462
  %v823 = load float, ptr %v822, align 4
  %v824 = insertelement <4 x float> poison, float %v823, i64 0
  %v825 = shufflevector <4 x float> %v824, <4 x float> poison, <4 x i32> zeroinitializer
  %v826 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v825, <4 x float> %v768, <4 x float> %v763)
  %v827 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v825, <4 x float> %v772, <4 x float> %v764)
  %v828 = add i64 %score_depth_rest.14, 1
  br label %score_depth_rest.14.head
score_depth_rest.14.end:
  store <4 x float> %v749, ptr %v476, align 4
  %v829 = getelementptr float, ptr %v476, i64 4
  store <4 x float> %v750, ptr %v829, align 4
  %v830 = getelementptr float, ptr %v476, i64 36
  store <4 x float> %v751, ptr %v830, align 4
  %v831 = getelementptr float, ptr %v476, i64 40
  store <4 x float> %v752, ptr %v831, align 4
  %v832 = getelementptr float, ptr %v476, i64 72
  store <4 x float> %v753, ptr %v832, align 4
  %v833 = getelementptr float, ptr %v476, i64 76
  store <4 x float> %v754, ptr %v833, align 4
  %v834 = getelementptr float, ptr %v476, i64 108
  store <4 x float> %v755, ptr %v834, align 4
  %v835 = getelementptr float, ptr %v476, i64 112
  store <4 x float> %v756, ptr %v835, align 4
  %v836 = getelementptr float, ptr %v476, i64 144
  store <4 x float> %v757, ptr %v836, align 4
  %v837 = getelementptr float, ptr %v476, i64 148
  store <4 x float> %v758, ptr %v837, align 4
  %v838 = getelementptr float, ptr %v476, i64 180
  store <4 x float> %v759, ptr %v838, align 4
  %v839 = getelementptr float, ptr %v476, i64 184
  store <4 x float> %v760, ptr %v839, align 4
  %v840 = getelementptr float, ptr %v476, i64 216
  store <4 x float> %v761, ptr %v840, align 4
  %v841 = getelementptr float, ptr %v476, i64 220
  store <4 x float> %v762, ptr %v841, align 4
  %v842 = getelementptr float, ptr %v476, i64 252
  store <4 x float> %v763, ptr %v842, align 4
  %v843 = getelementptr float, ptr %v476, i64 256
  store <4 x float> %v764, ptr %v843, align 4
  %v844 = add i64 %score_panel.12, 1
  br label %score_panel.12.head
score_panel.12.end:
  br i1 %v461, label %full.15.then, label %full.15.else
full.15.then:
  ; scores of a full tile
  %v845 = trunc i64 %v447 to i32
  %v846 = trunc i64 %kv_tile.4 to i32
  br label %score_row.16.head
score_row.16.head:
  %score_row.16 = phi i64 [ 0, %full.15.then ], [ %v909, %score_row.16.body ]
  %v847 = phi <4 x i32> [ splat (i32 0), %full.15.then ], [ %v908, %score_row.16.body ]
  %v848 = icmp slt i64 %score_row.16, 8
  br i1 %v848, label %score_row.16.body, label %score_row.16.end
score_row.16.body:
  %v849 = getelementptr float, ptr %scratch, i64 5216
  %v850 = mul i64 %score_row.16, 36
  %v851 = add i64 %v850, 0
  %v852 = getelementptr float, ptr %v849, i64 %v851
  %v853 = mul i64 %row_block.9, 8
  %v854 = add i64 %v853, %score_row.16
  %v855 = add i64 %v13, %v854
  %v856 = trunc i64 %v855 to i32
  %v857 = add i32 %v856, %v87
  %v858 = sub i32 %v857, %v86
  %v859 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 0)
  %v860 = load <4 x float>, ptr %v852, align 4
  %v861 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 4)
  %v862 = getelementptr float, ptr %v852, i64 4
  %v863 = load <4 x float>, ptr %v862, align 4
  %v864 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 8)
  %v865 = getelementptr float, ptr %v852, i64 8
  %v866 = load <4 x float>, ptr %v865, align 4
  %v867 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 12)
  %v868 = getelementptr float, ptr %v852, i64 12
  %v869 = load <4 x float>, ptr %v868, align 4
  %v870 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 16)
  %v871 = getelementptr float, ptr %v852, i64 16
  %v872 = load <4 x float>, ptr %v871, align 4
  %v873 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 20)
  %v874 = getelementptr float, ptr %v852, i64 20
  %v875 = load <4 x float>, ptr %v874, align 4
  %v876 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 24)
  %v877 = getelementptr float, ptr %v852, i64 24
  %v878 = load <4 x float>, ptr %v877, align 4
  %v879 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 28)
  %v880 = getelementptr float, ptr %v852, i64 28
  %v881 = load <4 x float>, ptr %v880, align 4
  %v882 = fcmp ogt <4 x float> %v860, %v863
  %v883 = select <4 x i1> %v882, <4 x float> %v860, <4 x float> %v863
  %v884 = fcmp ogt <4 x float> %v866, %v869
  %v885 = select <4 x i1> %v884, <4 x float> %v866, <4 x float> %v869
  %v886 = fcmp ogt <4 x float> %v872, %v875
  %v887 = select <4 x i1> %v886, <4 x float> %v872, <4 x float> %v875
  %v888 = fcmp ogt <4 x float> %v878, %v881
  %v889 = select <4 x i1> %v888, <4 x float> %v878, <4 x float> %v881
  %v890 = fcmp ogt <4 x float> %v883, %v885
  %v891 = select <4 x i1> %v890, <4 x float> %v883, <4 x float> %v885
  %v892 = fcmp ogt <4 x float> %v887, %v889
  %v893 = select <4 x i1> %v892, <4 x float> %v887, <4 x float> %v889
  %v894 = fcmp ogt <4 x float> %v891, %v893
  %v895 = select <4 x i1> %v894, <4 x float> %v891, <4 x float> %v893
  %v896 = mul i64 %score_row.16, 4
  %v897 = getelementptr float, ptr %scratch, i64 10912
  %v898 = getelementptr float, ptr %v897, i64 %v896
  store <4 x float> %v895, ptr %v898, align 4
  %v899 = mul i64 %row_block.9, 8
  %v900 = add i64 %v899, %score_row.16
  %v901 = getelementptr float, ptr %scratch, i64 10672
  %v902 = getelementptr float, ptr %v901, i64 %v900
  %v903 = load float, ptr %v902, align 4
  %v904 = insertelement <4 x float> poison, float %v903, i64 0
  %v905 = shufflevector <4 x float> %v904, <4 x float> poison, <4 x i32> zeroinitializer
  %v906 = fcmp ogt <4 x float> %v895, %v905
  %v907 = sext <4 x i1> %v906 to <4 x i32>
  %v908 = or <4 x i32> %v847, %v907
  %v909 = add i64 %score_row.16, 1
  br label %score_row.16.head
score_row.16.end:
  br label %full.15.end
full.15.else:
  ; scores of a mixed tile
  %v910 = trunc i64 %v447 to i32
  %v911 = trunc i64 %kv_tile.4 to i32
  br label %score_row.17.head
score_row.17.head:
  %score_row.17 = phi i64 [ 0, %full.15.else ], [ %v1069, %score_row.17.body ]
  %v912 = phi <4 x i32> [ splat (i32 0), %full.15.else ], [ %v1068, %score_row.17.body ]
  %v913 = icmp slt i64 %score_row.17, 8
  br i1 %v913, label %score_row.17.body, label %score_row.17.end
score_row.17.body:
  %v914 = getelementptr float, ptr %scratch, i64 5216
  %v915 = mul i64 %score_row.17, 36
  %v916 = add i64 %v915, 0
  %v917 = getelementptr float, ptr %v914, i64 %v916
  %v918 = mul i64 %row_block.9, 8
  %v919 = add i64 %v918, %score_row.17
  %v920 = add i64 %v13, %v919
  %v921 = trunc i64 %v920 to i32
  %v922 = add i32 %v921, %v87
  %v923 = sub i32 %v922, %v86
  %v924 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 0)
  %v925 = load <4 x float>, ptr %v917, align 4
  %v926 = insertelement <4 x i32> poison, i32 %v911, i64 0
  %v927 = shufflevector <4 x i32> %v926, <4 x i32> poison, <4 x i32> zeroinitializer
  %v928 = add <4 x i32> %v927, %v924
  %v929 = insertelement <4 x i32> poison, i32 %v910, i64 0
  %v930 = shufflevector <4 x i32> %v929, <4 x i32> poison, <4 x i32> zeroinitializer
  %v931 = icmp slt <4 x i32> %v924, %v930
  %v932 = insertelement <4 x i32> poison, i32 %v923, i64 0
  %v933 = shufflevector <4 x i32> %v932, <4 x i32> poison, <4 x i32> zeroinitializer
  %v934 = icmp sle <4 x i32> %v928, %v933
  %v935 = and <4 x i1> %v931, %v934
  %v936 = select <4 x i1> %v935, <4 x float> %v925, <4 x float> splat (float 0xFFF0000000000000)
  store <4 x float> %v936, ptr %v917, align 4
  %v937 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 4)
  %v938 = getelementptr float, ptr %v917, i64 4
  %v939 = load <4 x float>, ptr %v938, align 4
  %v940 = insertelement <4 x i32> poison, i32 %v911, i64 0
  %v941 = shufflevector <4 x i32> %v940, <4 x i32> poison, <4 x i32> zeroinitializer
  %v942 = add <4 x i32> %v941, %v937
  %v943 = insertelement <4 x i32> poison, i32 %v910, i64 0
  %v944 = shufflevector <4 x i32> %v943, <4 x i32> poison, <4 x i32> zeroinitializer
  %v945 = icmp slt <4 x i32> %v937, %v944
  %v946 = insertelement <4 x i32> poison, i32 %v923, i64 0
  %v947 = shufflevector <4 x i32> %v946, <4 x i32> poison, <4 x i32> zeroinitializer
  %v948 = icmp sle <4 x i32> %v942, %v947
  %v949 = and <4 x i1> %v945, %v948
  %v950 = select <4 x i1> %v949, <4 x float> %v939, <4 x float> splat (float 0xFFF0000000000000)
  %v951 = getelementptr float, ptr %v917, i64 4
  store <4 x float> %v950, ptr %v951, align 4
  %v952 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 8)
  %v953 = getelementptr float, ptr %v917, i64 8
  %v954 = load <4 x float>, ptr %v953, align 4
  %v955 = insertelement <4 x i32> poison, i32 %v911, i64 0
  %v956 = shufflevector <4 x i32> %v955, <4 x i32> poison, <4 x i32> zeroinitializer
  %v957 = add <4 x i32> %v956, %v952
  %v958 = insertelement <4 x i32> poison, i32 %v910, i64 0
  %v959 = shufflevector <4 x i32> %v958, <4 x i32> poison, <4 x i32> zeroinitializer
  %v960 = icmp slt <4 x i32> %v952, %v959
  %v961 = insertelement <4 x i32> poison, i32 %v923, i64 0
  %v962 = shufflevector <4 x i32> %v961, <4 x i32> poison, <4 x i32> zeroinitializer
  %v963 = icmp sle <4 x i32> %v957, %v962
  %v964 = and <4 x i1> %v960, %v963
  %v965 = select <4 x i1> %v964, <4 x float> %v954, <4 x float> splat (float 0xFFF0000000000000)
  %v966 = getelementptr float, ptr %v917, i64 8
  store <4 x float> %v965, ptr %v966, align 4
  %v967 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 12)
  %v968 = getelementptr float, ptr %v917, i64 12
  %v969 = load <4 x float>, ptr %v968, align 4
  %v970 = insertelement <4 x i32> poison, i32 %v911, i64 0
  %v971 = shufflevector <4 x i32> %v970, <4 x i32> poison, <4 x i32> zeroinitializer
  %v972 = add <4 x i32> %v971, %v967
  %v973 = insertelement <4 x i32> poison, i32 %v910, i64 0
  %v974 = shufflevector <4 x i32> %v973, <4 x i32> poison, <4 x i32> zeroinitializer
  %v975 = icmp slt <4 x i32> %v967, %v974
  %v976 = insertelement <4 x i32> poison, i32 %v923, i64 0
  %v977 = shufflevector <4 x i32> %v976, <4 x i32> poison, <4 x i32> zeroinitializer
  %v978 = icmp sle <4 x i32> %v972, %v977
  %v979 = and <4 x i1> %v975, %v978
  %v980 = select <4 x i1> %v979, <4 x float> %v969, <4 x float> splat (float 0xFFF0000000000000)
  %v981 = getelementptr float, ptr %v917, i64 12
  store <4 x float> %v980, ptr %v981, align 4
  %v982 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 16)
  %v983 = getelementptr float, ptr %v917, i64 16
  %v984 = load <4 x float>, ptr %v983, align 4
  %v985 = insertelement <4 x i32> poison, i32 %v911, i64 0
  %v986 = shufflevector <4 x i32> %v985, <4 x i32> poison, <4 x i32> zeroinitializer
  %v987 = add <4 x i32> %v986, %v982
  %v988 = insertelement <4 x i32> poison, i32 %v910, i64 0
  %v989 = shufflevector <4 x i32> %v988, <4 x i32> poison, <4 x i32> zeroinitializer
  %v990 = icmp slt <4 x i32> %v982, %v989
  %v991 = insertelement <4 x i32> poison, i32 %v923, i64 0
  %v992 = shufflevector <4 x i32> %v991, <4 x i32> poison, <4 x i32> zeroinitializer
  %v993 = icmp sle <4 x i32> %v987, %v992
  %v994 = and <4 x i1> %v990, %v993
  %v995 = select <4 x i1> %v994, <4 x float> %v984, <4 x float> splat (float 0xFFF0000000000000)
  %v996 = getelementptr float, ptr %v917, i64 16
  store <4 x float> %v995, ptr %v996, align 4
  %v997 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 20)
  %v998 = getelementptr float, ptr %v917, i64 20
  %v999 = load <4 x float>, ptr %v998, align 4
  %v1000 = insertelement <4 x i32> poison, i32 %v911, i64 0
  %v1001 = shufflevector <4 x i32> %v1000, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1002 = add <4 x i32> %v1001, %v997
  %v1003 = insertelement <4 x i32> poison, i32 %v910, i64 0
  %v1004 = shufflevector <4 x i32> %v1003, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1005 = icmp slt <4 x i32> %v997, %v1004
  %v1006 = insertelement <4 x i32> poison, i32 %v923, i64 0
  %v1007 = shufflevector <4 x i32> %v1006, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1008 = icmp sle <4 x i32> %v1002, %v1007
  %v1009 = and <4 x i1> %v1005, %v1008
  %v1010 = select <4 x i1> %v1009, <4 x float> %v999, <4 x float> splat (float 0xFFF0000000000000)
  %v1011 = getelementptr float, ptr %v917, i64 20
  store <4 x float> %v1010, ptr %v1011, align 4
  %v1012 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 24)
  %v1013 = getelementptr float, ptr %v917, i64 24
  %v1014 = load <4 x float>, ptr %v1013, align 4
  %v1015 = insertelement <4 x i32> poison, i32 %v911, i64 0
  %v1016 = shufflevector <4 x i32> %v1015, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1017 = add <4 x i32> %v1016, %v1012
  %v1018 = insertelement <4 x i32> poison, i32 %v910, i64 0
  %v1019 = shufflevector <4 x i32> %v1018, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1020 = icmp slt <4 x i32> %v1012, %v1019
  %v1021 = insertelement <4 x i32> poison, i32 %v923, i64 0
  %v1022 = shufflevector <4 x i32> %v1021, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1023 = icmp sle <4 x i32> %v1017, %v1022
  %v1024 = and <4 x i1> %v1020, %v1023
  %v1025 = select <4 x i1> %v1024, <4 x float> %v1014, <4 x float> splat (float 0xFFF0000000000000)
  %v1026 = getelementptr float, ptr %v917, i64 24
  store <4 x float> %v1025, ptr %v1026, align 4
  %v1027 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 28)
  %v1028 = getelementptr float, ptr %v917, i64 28
  %v1029 = load <4 x float>, ptr %v1028, align 4
  %v1030 = insertelement <4 x i32> poison, i32 %v911, i64 0
  %v1031 = shufflevector <4 x i32> %v1030, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1032 = add <4 x i32> %v1031, %v1027
  %v1033 = insertelement <4 x i32> poison, i32 %v910, i64 0
  %v1034 = shufflevector <4 x i32> %v1033, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1035 = icmp slt <4 x i32> %v1027, %v1034
  %v1036 = insertelement <4 x i32> poison, i32 %v923, i64 0
  %v1037 = shufflevector <4 x i32> %v1036, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1038 = icmp sle <4 x i32> %v1032, %v1037
  %v1039 = and <4 x i1> %v1035, %v1038
  %v1040 = select <4 x i1> %v1039, <4 x float> %v1029, <4 x float> splat (float 0xFFF0000000000000)
  %v1041 = getelementptr float, ptr %v917, i64 28
  store <4 x float> %v1040, ptr %v1041, align 4
  %v1042 = fcmp ogt <4 x float> %v936, %v950
  %v1043 = select <4 x i1> %v1042, <4 x float> %v936, <4 x float> %v950
  %v1044 = fcmp ogt <4 x float> %v965, %v980
  %v1045 = select <4 x i1> %v1044, <4 x float> %v965, <4 x float> %v980
  %v1046 = fcmp ogt <4 x float> %v995, %v1010
  %v1047 = select <4 x i1> %v1046, <4 x float> %v995, <4 x float> %v1010
  %v1048 = fcmp ogt <4 x float> %v1025, %v1040
  %v1049 = select <4 x i1> %v1048, <4 x float> %v1025, <4 x float> %v1040
  %v1050 = fcmp ogt <4 x float> %v1043, %v1045
  %v1051 = select <4 x i1> %v1050, <4 x float> %v1043, <4 x float> %v1045
  %v1052 = fcmp ogt <4 x float> %v1047, %v1049
  %v1053 = select <4 x i1> %v1052, <4 x float> %v1047, <4 x float> %v1049
  %v1054 = fcmp ogt <4 x float> %v1051, %v1053
  %v1055 = select <4 x i1> %v1054, <4 x float> %v1051, <4 x float> %v1053
  %v1056 = mul i64 %score_row.17, 4
  %v1057 = getelementptr float, ptr %scratch, i64 10912
  %v1058 = getelementptr float, ptr %v1057, i64 %v1056
  store <4 x float> %v1055, ptr %v1058, align 4
  %v1059 = mul i64 %row_block.9, 8
  %v1060 = add i64 %v1059, %score_row.17
  %v1061 = getelementptr float, ptr %scratch, i64 10672
  %v1062 = getelementptr float, ptr %v1061, i64 %v1060
  %v1063 = load float, ptr %v1062, align 4
  %v1064 = insertelement <4 x float> poison, float %v1063, i64 0
  %v1065 = shufflevector <4 x float> %v1064, <4 x float> poison, <4 x i32> zeroinitializer
  %v1066 = fcmp ogt <4 x float> %v1055, %v1065
  %v1067 = sext <4 x i1> %v1066 to <4 x i32>
  %v1068 = or <4 x i32> %v912, %v1067
  %v1069 = add i64 %score_row.17, 1
  br label %score_row.17.head
score_row.17.end:
  br label %full.15.end
full.15.end:
  %v1070 = phi <4 x i32> [ %v847, %score_row.16.end ], [ %v912, %score_row.17.end ]
  %v1071 = icmp slt <4 x i32> %v1070, splat (i32 0)
  %v1072 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v1071)
  br i1 %v1072, label %raise.18.then, label %raise.18.end
raise.18.then:
  ; a larger reference; sum and out by exp(old reference - reference)
  br label %raise_row.19.head
raise_row.19.head:
  %raise_row.19 = phi i64 [ 0, %raise.18.then ], [ %v1135, %raise_out.20.end ]
  %v1073 = icmp slt i64 %raise_row.19, 8
  br i1 %v1073, label %raise_row.19.body, label %raise_row.19.end
raise_row.19.body:
  %v1074 = mul i64 %row_block.9, 8
  %v1075 = add i64 %v1074, %raise_row.19
  %v1076 = getelementptr float, ptr %scratch, i64 10624
  %v1077 = getelementptr float, ptr %v1076, i64 %v1075
  %v1078 = load float, ptr %v1077, align 4
  %v1079 = getelementptr float, ptr %scratch, i64 10672
  %v1080 = getelementptr float, ptr %v1079, i64 %v1075
  %v1081 = load float, ptr %v1080, align 4
  %v1082 = mul i64 %raise_row.19, 4
  %v1083 = getelementptr float, ptr %scratch, i64 10912
  %v1084 = getelementptr float, ptr %v1083, i64 %v1082
  %v1085 = load <4 x float>, ptr %v1084, align 4
  %v1086 = shufflevector <4 x float> %v1085, <4 x float> %v1085, <2 x i32> <i32 2, i32 3>
  %v1087 = shufflevector <4 x float> %v1085, <4 x float> %v1085, <2 x i32> <i32 0, i32 1>
  %v1088 = fcmp ogt <2 x float> %v1087, %v1086
  %v1089 = select <2 x i1> %v1088, <2 x float> %v1087, <2 x float> %v1086
  %v1090 = shufflevector <2 x float> %v1089, <2 x float> %v1089, <1 x i32> <i32 1>
  %v1091 = shufflevector <2 x float> %v1089, <2 x float> %v1089, <1 x i32> <i32 0>
  %v1092 = fcmp ogt <1 x float> %v1091, %v1090
  %v1093 = select <1 x i1> %v1092, <1 x float> %v1091, <1 x float> %v1090
  %v1094 = extractelement <1 x float> %v1093, i64 0
  %v1095 = fcmp ogt float %v1094, %v1081
  %v1096 = select i1 %v1095, float %v1094, float %v1078
  %v1097 = getelementptr float, ptr %scratch, i64 10624
  %v1098 = getelementptr float, ptr %v1097, i64 %v1075
  store float %v1096, ptr %v1098, align 4
  %v1099 = getelementptr float, ptr %scratch, i64 10672
  %v1100 = getelementptr float, ptr %v1099, i64 %v1075
  %v1101 = fadd float %v1094, 0x4020000000000000
  %v1102 = select i1 %v1095, float %v1101, float %v1081
  store float %v1102, ptr %v1100, align 4
  %v1103 = fcmp oeq float %v1081, 0xFFF0000000000000
  %v1104 = fsub float %v1078, %v1096
  %v1105 = fcmp olt float %v1104, 0xC05FC00000000000
  %v1106 = select i1 %v1105, float 0xC05FC00000000000, float %v1104
  %v1107 = fadd float %v1106, 0x4168000FE0000000
  %v1108 = fsub float %v1107, 0x4168000FE0000000
  %v1109 = fsub float %v1106, %v1108
  %v1110 = call float @llvm.fmuladd.f32(float 0x3F55AB4380000000, float %v1109, float 0x3F83CECA00000000)
  %v1111 = call float @llvm.fmuladd.f32(float %v1110, float %v1109, float 0x3FAC6BAA20000000)
  %v1112 = call float @llvm.fmuladd.f32(float %v1111, float %v1109, float 0x3FCEBF9B40000000)
  %v1113 = call float @llvm.fmuladd.f32(float %v1112, float %v1109, float 0x3FE62E4240000000)
  %v1114 = call float @llvm.fmuladd.f32(float %v1113, float %v1109, float 0x3FF0000000000000)
  %v1115 = bitcast float %v1107 to i32
  %v1116 = shl i32 %v1115, 23
  %v1117 = bitcast i32 %v1116 to float
  %v1118 = fmul float %v1114, %v1117
  %v1119 = select i1 %v1103, float 0x3FF0000000000000, float %v1118
  %v1120 = insertelement <4 x float> poison, float %v1119, i64 0
  %v1121 = shufflevector <4 x float> %v1120, <4 x float> poison, <4 x i32> zeroinitializer
  %v1122 = mul i64 %v1075, 4
  %v1123 = getelementptr float, ptr %scratch, i64 10720
  %v1124 = getelementptr float, ptr %v1123, i64 %v1122
  %v1125 = load <4 x float>, ptr %v1124, align 4
  %v1126 = fmul <4 x float> %v1125, %v1121
  store <4 x float> %v1126, ptr %v1124, align 4
  br label %raise_out.20.head
raise_out.20.head:
  %raise_out.20 = phi i64 [ 0, %raise_row.19.body ], [ %v1134, %raise_out.20.body ]
  %v1127 = icmp slt i64 %raise_out.20, 64
  br i1 %v1127, label %raise_out.20.body, label %raise_out.20.end
raise_out.20.body:
  %v1128 = getelementptr float, ptr %scratch, i64 7552
  %v1129 = mul i64 %v1075, 64
  %v1130 = add i64 %v1129, %raise_out.20
  %v1131 = getelementptr float, ptr %v1128, i64 %v1130
  %v1132 = load <4 x float>, ptr %v1131, align 4
  %v1133 = fmul <4 x float> %v1132, %v1121
  store <4 x float> %v1133, ptr %v1131, align 4
  %v1134 = add i64 %raise_out.20, 4
  br label %raise_out.20.head
raise_out.20.end:
  %v1135 = add i64 %raise_row.19, 1
  br label %raise_row.19.head
raise_row.19.end:
  br label %raise.18.end
raise.18.end:
  br label %weight_row.21.head
weight_row.21.head:
  %weight_row.21 = phi i64 [ 0, %raise.18.end ], [ %v1192, %weights.22.end ]
  %v1136 = icmp slt i64 %weight_row.21, 8
  br i1 %v1136, label %weight_row.21.body, label %weight_row.21.end
weight_row.21.body:
  %v1137 = mul i64 %row_block.9, 8
  %v1138 = add i64 %v1137, %weight_row.21
  %v1139 = getelementptr float, ptr %scratch, i64 10624
  %v1140 = getelementptr float, ptr %v1139, i64 %v1138
  %v1141 = load float, ptr %v1140, align 4
  %v1142 = insertelement <4 x float> poison, float %v1141, i64 0
  %v1143 = shufflevector <4 x float> %v1142, <4 x float> poison, <4 x i32> zeroinitializer
  %v1144 = getelementptr float, ptr %scratch, i64 5216
  %v1145 = mul i64 %weight_row.21, 36
  %v1146 = add i64 %v1145, 0
  %v1147 = getelementptr float, ptr %v1144, i64 %v1146
  %v1148 = mul i64 %v1138, 4
  %v1149 = getelementptr float, ptr %scratch, i64 10720
  %v1150 = getelementptr float, ptr %v1149, i64 %v1148
  %v1151 = load <4 x float>, ptr %v1150, align 4
  br label %weights.22.head
weights.22.head:
  %weights.22 = phi i64 [ 0, %weight_row.21.body ], [ %v1191, %weights.22.body ]
  %v1152 = phi <4 x float> [ %v1151, %weight_row.21.body ], [ %v1190, %weights.22.body ]
  %v1153 = icmp slt i64 %weights.22, 32
  br i1 %v1153, label %weights.22.body, label %weights.22.end
weights.22.body:
  %v1154 = getelementptr float, ptr %v1147, i64 %weights.22
  %v1155 = load <4 x float>, ptr %v1154, align 4
  %v1156 = fsub <4 x float> %v1155, %v1143
  %v1157 = fcmp olt <4 x float> %v1156, splat (float 0xC05FC00000000000)
  %v1158 = select <4 x i1> %v1157, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v1156
  %v1159 = fadd <4 x float> %v1158, splat (float 0x4168000FE0000000)
  %v1160 = fsub <4 x float> %v1159, splat (float 0x4168000FE0000000)
  %v1161 = fsub <4 x float> %v1158, %v1160
  %v1162 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55AB4380000000), <4 x float> %v1161, <4 x float> splat (float 0x3F83CECA00000000))
  %v1163 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1162, <4 x float> %v1161, <4 x float> splat (float 0x3FAC6BAA20000000))
  %v1164 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1163, <4 x float> %v1161, <4 x float> splat (float 0x3FCEBF9B40000000))
  %v1165 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1164, <4 x float> %v1161, <4 x float> splat (float 0x3FE62E4240000000))
  %v1166 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1165, <4 x float> %v1161, <4 x float> splat (float 0x3FF0000000000000))
  %v1167 = bitcast <4 x float> %v1159 to <4 x i32>
  %v1168 = shl <4 x i32> %v1167, splat (i32 23)
  %v1169 = bitcast <4 x i32> %v1168 to <4 x float>
  %v1170 = fmul <4 x float> %v1166, %v1169
  store <4 x float> %v1170, ptr %v1154, align 4
  %v1171 = getelementptr float, ptr %v1147, i64 %weights.22
  %v1172 = getelementptr float, ptr %v1171, i64 4
  %v1173 = load <4 x float>, ptr %v1172, align 4
  %v1174 = fsub <4 x float> %v1173, %v1143
  %v1175 = fcmp olt <4 x float> %v1174, splat (float 0xC05FC00000000000)
  %v1176 = select <4 x i1> %v1175, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v1174
  %v1177 = fadd <4 x float> %v1176, splat (float 0x4168000FE0000000)
  %v1178 = fsub <4 x float> %v1177, splat (float 0x4168000FE0000000)
  %v1179 = fsub <4 x float> %v1176, %v1178
  %v1180 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55AB4380000000), <4 x float> %v1179, <4 x float> splat (float 0x3F83CECA00000000))
  %v1181 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1180, <4 x float> %v1179, <4 x float> splat (float 0x3FAC6BAA20000000))
  %v1182 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1181, <4 x float> %v1179, <4 x float> splat (float 0x3FCEBF9B40000000))
  %v1183 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1182, <4 x float> %v1179, <4 x float> splat (float 0x3FE62E4240000000))
  %v1184 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1183, <4 x float> %v1179, <4 x float> splat (float 0x3FF0000000000000))
  %v1185 = bitcast <4 x float> %v1177 to <4 x i32>
  %v1186 = shl <4 x i32> %v1185, splat (i32 23)
  %v1187 = bitcast <4 x i32> %v1186 to <4 x float>
  %v1188 = fmul <4 x float> %v1184, %v1187
  store <4 x float> %v1188, ptr %v1172, align 4
  %v1189 = fadd <4 x float> %v1170, %v1188
  %v1190 = fadd <4 x float> %v1152, %v1189
  %v1191 = add i64 %weights.22, 8
  br label %weights.22.head
weights.22.end:
  store <4 x float> %v1152, ptr %v1150, align 4
  %v1192 = add i64 %weight_row.21, 1
  br label %weight_row.21.head
weight_row.21.end:
  ; out = out + weights * values
  br label %out_columns.23.head
out_columns.23.head:
  %out_columns.23 = phi i64 [ 0, %weight_row.21.end ], [ %v1603, %out_keys_rest.25.end ]
  %v1193 = icmp slt i64 %out_columns.23, 64
  br i1 %v1193, label %out_columns.23.body, label %out_columns.23.end
out_columns.23.body:
  %v1194 = mul i64 %out_columns.23, 32
  %v1195 = getelementptr float, ptr %scratch, i64 5504
  %v1196 = getelementptr float, ptr %v1195, i64 %v1194
  %v1197 = getelementptr float, ptr %scratch, i64 5216
  %v1198 = getelementptr float, ptr %v1197, i64 0
  %v1199 = mul i64 %row_block.9, 8
  %v1200 = getelementptr float, ptr %scratch, i64 7552
  %v1201 = mul i64 %v1199, 64
  %v1202 = add i64 %v1201, %out_columns.23
  %v1203 = getelementptr float, ptr %v1200, i64 %v1202
  %v1204 = sdiv i64 %v447, 4
  %v1205 = mul i64 %v1204, 4
  br label %out_keys.24.head
out_keys.24.head:
  %out_keys.24 = phi i64 [ 0, %out_columns.23.body ], [ %v1475, %out_keys.24.body ]
  %v1206 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1424, %out_keys.24.body ]
  %v1207 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1425, %out_keys.24.body ]
  %v1208 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1431, %out_keys.24.body ]
  %v1209 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1432, %out_keys.24.body ]
  %v1210 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1438, %out_keys.24.body ]
  %v1211 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1439, %out_keys.24.body ]
  %v1212 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1445, %out_keys.24.body ]
  %v1213 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1446, %out_keys.24.body ]
  %v1214 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1452, %out_keys.24.body ]
  %v1215 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1453, %out_keys.24.body ]
  %v1216 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1459, %out_keys.24.body ]
  %v1217 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1460, %out_keys.24.body ]
  %v1218 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1466, %out_keys.24.body ]
  %v1219 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1467, %out_keys.24.body ]
  %v1220 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1473, %out_keys.24.body ]
  %v1221 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1474, %out_keys.24.body ]
  %v1222 = icmp slt i64 %out_keys.24, %v1205
  br i1 %v1222, label %out_keys.24.body, label %out_keys.24.end
out_keys.24.body:
  %v1223 = add i64 %out_keys.24, 0
  %v1224 = mul i64 %v1223, 8
  %v1225 = getelementptr float, ptr %v1196, i64 %v1224
  %v1226 = load <4 x float>, ptr %v1225, align 4
  %v1227 = mul i64 %v1223, 8
  %v1228 = getelementptr float, ptr %v1196, i64 %v1227
  %v1229 = getelementptr float, ptr %v1228, i64 4
  %v1230 = load <4 x float>, ptr %v1229, align 4
  %v1231 = getelementptr float, ptr %v1198, i64 %v1223
  %v1232 = load float, ptr %v1231, align 4
  %v1233 = insertelement <4 x float> poison, float %v1232, i64 0
  %v1234 = shufflevector <4 x float> %v1233, <4 x float> poison, <4 x i32> zeroinitializer
  %v1235 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1234, <4 x float> %v1226, <4 x float> %v1206)
  %v1236 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1234, <4 x float> %v1230, <4 x float> %v1207)
  %v1237 = getelementptr float, ptr %v1198, i64 %v1223
  %v1238 = getelementptr float, ptr %v1237, i64 36
  %v1239 = load float, ptr %v1238, align 4
  %v1240 = insertelement <4 x float> poison, float %v1239, i64 0
  %v1241 = shufflevector <4 x float> %v1240, <4 x float> poison, <4 x i32> zeroinitializer
  %v1242 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1241, <4 x float> %v1226, <4 x float> %v1208)
  %v1243 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1241, <4 x float> %v1230, <4 x float> %v1209)
  %v1244 = getelementptr float, ptr %v1198, i64 %v1223
  %v1245 = getelementptr float, ptr %v1244, i64 72
  %v1246 = load float, ptr %v1245, align 4
  %v1247 = insertelement <4 x float> poison, float %v1246, i64 0
  %v1248 = shufflevector <4 x float> %v1247, <4 x float> poison, <4 x i32> zeroinitializer
  %v1249 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1248, <4 x float> %v1226, <4 x float> %v1210)
  %v1250 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1248, <4 x float> %v1230, <4 x float> %v1211)
  %v1251 = getelementptr float, ptr %v1198, i64 %v1223
  %v1252 = getelementptr float, ptr %v1251, i64 108
  %v1253 = load float, ptr %v1252, align 4
  %v1254 = insertelement <4 x float> poison, float %v1253, i64 0
  %v1255 = shufflevector <4 x float> %v1254, <4 x float> poison, <4 x i32> zeroinitializer
  %v1256 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1255, <4 x float> %v1226, <4 x float> %v1212)
  %v1257 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1255, <4 x float> %v1230, <4 x float> %v1213)
  %v1258 = getelementptr float, ptr %v1198, i64 %v1223
  %v1259 = getelementptr float, ptr %v1258, i64 144
  %v1260 = load float, ptr %v1259, align 4
  %v1261 = insertelement <4 x float> poison, float %v1260, i64 0
  %v1262 = shufflevector <4 x float> %v1261, <4 x float> poison, <4 x i32> zeroinitializer
  %v1263 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1262, <4 x float> %v1226, <4 x float> %v1214)
  %v1264 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1262, <4 x float> %v1230, <4 x float> %v1215)
  %v1265 = getelementptr float, ptr %v1198, i64 %v1223
  %v1266 = getelementptr float, ptr %v1265, i64 180
  %v1267 = load float, ptr %v1266, align 4
  %v1268 = insertelement <4 x float> poison, float %v1267, i64 0
  %v1269 = shufflevector <4 x float> %v1268, <4 x float> poison, <4 x i32> zeroinitializer
  %v1270 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1269, <4 x float> %v1226, <4 x float> %v1216)
  %v1271 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1269, <4 x float> %v1230, <4 x float> %v1217)
  %v1272 = getelementptr float, ptr %v1198, i64 %v1223
  %v1273 = getelementptr float, ptr %v1272, i64 216
  %v1274 = load float, ptr %v1273, align 4
  %v1275 = insertelement <4 x float> poison, float %v1274, i64 0
  %v1276 = shufflevector <4 x float> %v1275, <4 x float> poison, <4 x i32> zeroinitializer
  %v1277 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1276, <4 x float> %v1226, <4 x float> %v1218)
  %v1278 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1276, <4 x float> %v1230, <4 x float> %v1219)
  %v1279 = getelementptr float, ptr %v1198, i64 %v1223
  %v1280 = getelementptr float, ptr %v1279, i64 252
  %v1281 = load float, ptr %v1280, align 4
  %v1282 = insertelement <4 x float> poison, float %v1281, i64 0
  %v1283 = shufflevector <4 x float> %v1282, <4 x float> poison, <4 x i32> zeroinitializer
  %v1284 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1283, <4 x float> %v1226, <4 x float> %v1220)
  %v1285 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1283, <4 x float> %v1230, <4 x float> %v1221)
  %v1286 = add i64 %out_keys.24, 1
  %v1287 = mul i64 %v1286, 8
  %v1288 = getelementptr float, ptr %v1196, i64 %v1287
  %v1289 = load <4 x float>, ptr %v1288, align 4
  %v1290 = mul i64 %v1286, 8
  %v1291 = getelementptr float, ptr %v1196, i64 %v1290
  %v1292 = getelementptr float, ptr %v1291, i64 4
  %v1293 = load <4 x float>, ptr %v1292, align 4
  %v1294 = getelementptr float, ptr %v1198, i64 %v1286
  %v1295 = load float, ptr %v1294, align 4
  %v1296 = insertelement <4 x float> poison, float %v1295, i64 0
  %v1297 = shufflevector <4 x float> %v1296, <4 x float> poison, <4 x i32> zeroinitializer
  %v1298 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1297, <4 x float> %v1289, <4 x float> %v1235)
  %v1299 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1297, <4 x float> %v1293, <4 x float> %v1236)
  %v1300 = getelementptr float, ptr %v1198, i64 %v1286
  %v1301 = getelementptr float, ptr %v1300, i64 36
  %v1302 = load float, ptr %v1301, align 4
  %v1303 = insertelement <4 x float> poison, float %v1302, i64 0
  %v1304 = shufflevector <4 x float> %v1303, <4 x float> poison, <4 x i32> zeroinitializer
  %v1305 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1304, <4 x float> %v1289, <4 x float> %v1242)
  %v1306 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1304, <4 x float> %v1293, <4 x float> %v1243)
  %v1307 = getelementptr float, ptr %v1198, i64 %v1286
  %v1308 = getelementptr float, ptr %v1307, i64 72
  %v1309 = load float, ptr %v1308, align 4
  %v1310 = insertelement <4 x float> poison, float %v1309, i64 0
  %v1311 = shufflevector <4 x float> %v1310, <4 x float> poison, <4 x i32> zeroinitializer
  %v1312 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1311, <4 x float> %v1289, <4 x float> %v1249)
  %v1313 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1311, <4 x float> %v1293, <4 x float> %v1250)
  %v1314 = getelementptr float, ptr %v1198, i64 %v1286
  %v1315 = getelementptr float, ptr %v1314, i64 108
  %v1316 = load float, ptr %v1315, align 4
  %v1317 = insertelement <4 x float> poison, float %v1316, i64 0
  %v1318 = shufflevector <4 x float> %v1317, <4 x float> poison, <4 x i32> zeroinitializer
  %v1319 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1318, <4 x float> %v1289, <4 x float> %v1256)
  %v1320 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1318, <4 x float> %v1293, <4 x float> %v1257)
  %v1321 = getelementptr float, ptr %v1198, i64 %v1286
  %v1322 = getelementptr float, ptr %v1321, i64 144
  %v1323 = load float, ptr %v1322, align 4
  %v1324 = insertelement <4 x float> poison, float %v1323, i64 0
  %v1325 = shufflevector <4 x float> %v1324, <4 x float> poison, <4 x i32> zeroinitializer
  %v1326 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1325, <4 x float> %v1289, <4 x float> %v1263)
  %v1327 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1325, <4 x float> %v1293, <4 x float> %v1264)
  %v1328 = getelementptr float, ptr %v1198, i64 %v1286
  %v1329 = getelementptr float, ptr %v1328, i64 180
  %v1330 = load float, ptr %v1329, align 4
  %v1331 = insertelement <4 x float> poison, float %v1330, i64 0
  %v1332 = shufflevector <4 x float> %v1331, <4 x float> poison, <4 x i32> zeroinitializer
  %v1333 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1332, <4 x float> %v1289, <4 x float> %v1270)
  %v1334 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1332, <4 x float> %v1293, <4 x float> %v1271)
  %v1335 = getelementptr float, ptr %v1198, i64 %v1286
  %v1336 = getelementptr float, ptr %v1335, i64 216
  %v1337 = load float, ptr %v1336, align 4
  %v1338 = insertelement <4 x float> poison, float %v1337, i64 0
  %v1339 = shufflevector <4 x float> %v1338, <4 x float> poison, <4 x i32> zeroinitializer
  %v1340 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1339, <4 x float> %v1289, <4 x float> %v1277)
  %v1341 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1339, <4 x float> %v1293, <4 x float> %v1278)
  %v1342 = getelementptr float, ptr %v1198, i64 %v1286
  %v1343 = getelementptr float, ptr %v1342, i64 252
  %v1344 = load float, ptr %v1343, align 4
  %v1345 = insertelement <4 x float> poison, float %v1344, i64 0
  %v1346 = shufflevector <4 x float> %v1345, <4 x float> poison, <4 x i32> zeroinitializer
  %v1347 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1346, <4 x float> %v1289, <4 x float> %v1284)
  %v1348 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1346, <4 x float> %v1293, <4 x float> %v1285)
  %v1349 = add i64 %out_keys.24, 2
  %v1350 = mul i64 %v1349, 8
  %v1351 = getelementptr float, ptr %v1196, i64 %v1350
  %v1352 = load <4 x float>, ptr %v1351, align 4
  %v1353 = mul i64 %v1349, 8
  %v1354 = getelementptr float, ptr %v1196, i64 %v1353
  %v1355 = getelementptr float, ptr %v1354, i64 4
  %v1356 = load <4 x float>, ptr %v1355, align 4
  %v1357 = getelementptr float, ptr %v1198, i64 %v1349
  %v1358 = load float, ptr %v1357, align 4
  %v1359 = insertelement <4 x float> poison, float %v1358, i64 0
  %v1360 = shufflevector <4 x float> %v1359, <4 x float> poison, <4 x i32> zeroinitializer
  %v1361 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1360, <4 x float> %v1352, <4 x float> %v1298)
  %v1362 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1360, <4 x float> %v1356, <4 x float> %v1299)
  %v1363 = getelementptr float, ptr %v1198, i64 %v1349
  %v1364 = getelementptr float, ptr %v1363, i64 36
  %v1365 = load float, ptr %v1364, align 4
  %v1366 = insertelement <4 x float> poison, float %v1365, i64 0
  %v1367 = shufflevector <4 x float> %v1366, <4 x float> poison, <4 x i32> zeroinitializer
  %v1368 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1367, <4 x float> %v1352, <4 x float> %v1305)
  %v1369 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1367, <4 x float> %v1356, <4 x float> %v1306)
  %v1370 = getelementptr float, ptr %v1198, i64 %v1349
  %v1371 = getelementptr float, ptr %v1370, i64 72
  %v1372 = load float, ptr %v1371, align 4
  %v1373 = insertelement <4 x float> poison, float %v1372, i64 0
  %v1374 = shufflevector <4 x float> %v1373, <4 x float> poison, <4 x i32> zeroinitializer
  %v1375 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1374, <4 x float> %v1352, <4 x float> %v1312)
  %v1376 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1374, <4 x float> %v1356, <4 x float> %v1313)
  %v1377 = getelementptr float, ptr %v1198, i64 %v1349
  %v1378 = getelementptr float, ptr %v1377, i64 108
  %v1379 = load float, ptr %v1378, align 4
  %v1380 = insertelement <4 x float> poison, float %v1379, i64 0
  %v1381 = shufflevector <4 x float> %v1380, <4 x float> poison, <4 x i32> zeroinitializer
  %v1382 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1381, <4 x float> %v1352, <4 x float> %v1319)
  %v1383 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1381, <4 x float> %v1356, <4 x float> %v1320)
  %v1384 = getelementptr float, ptr %v1198, i64 %v1349
  %v1385 = getelementptr float, ptr %v1384, i64 144
  %v1386 = load float, ptr %v1385, align 4
  %v1387 = insertelement <4 x float> poison, float %v1386, i64 0
  %v1388 = shufflevector <4 x float> %v1387, <4 x float> poison, <4 x i32> zeroinitializer
  %v1389 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1388, <4 x float> %v1352, <4 x float> %v1326)
  %v1390 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1388, <4 x float> %v1356, <4 x float> %v1327)
  %v1391 = getelementptr float, ptr %v1198, i64 %v1349
  %v1392 = getelementptr float, ptr %v1391, i64 180
  %v1393 = load float, ptr %v1392, align 4
  %v1394 = insertelement <4 x float> poison, float %v1393, i64 0
  %v1395 = shufflevector <4 x float> %v1394, <4 x float> poison, <4 x i32> zeroinitializer
  %v1396 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1395, <4 x float> %v1352, <4 x float> %v1333)
  %v1397 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1395, <4 x float> %v1356, <4 x float> %v1334)
  %v1398 = getelementptr float, ptr %v1198, i64 %v1349
  %v1399 = getelementptr float, ptr %v1398, i64 216
  %v1400 = load float, ptr %v1399, align 4
  %v1401 = insertelement <4 x float> poison, float %v1400, i64 0
  %v1402 = shufflevector <4 x float> %v1401, <4 x float> poison, <4 x i32> zeroinitializer
  %v1403 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1402, <4 x float> %v1352, <4 x float> %v1340)
  %v1404 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1402, <4 x float> %v1356, <4 x float> %v1341)
  %v1405 = getelementptr float, ptr %v1198, i64 %v1349
  %v1406 = getelementptr float, ptr %v1405, i64 252
  %v1407 = load float, ptr %v1406, align 4
  %v1408 = insertelement <4 x float> poison, float %v1407, i64 0
  %v1409 = shufflevector <4 x float> %v1408, <4 x float> poison, <4 x i32> zeroinitializer
  %v1410 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1409, <4 x float> %v1352, <4 x float> %v1347)
  %v1411 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1409, <4 x float> %v1356, <4 x float> %v1348)
  %v1412 = add i64 %out_keys.24, 3
  %v1413 = mul i64 %v1412, 8
  %v1414 = getelementptr float, ptr %v1196, i64 %v1413
  %v1415 = load <4 x float>, ptr %v1414, align 4
  %v1416 = mul i64 %v1412, 8
  %v1417 = getelementptr float, ptr %v1196, i64 %v1416
  %v1418 = getelementptr float, ptr %v1417, i64 4
  %v1419 = load <4 x float>, ptr %v1418, align 4
  %v1420 = getelementptr float, ptr %v1198, i64 %v1412
  %v1421 = load float, ptr %v1420, align 4
  %v1422 = insertelement <4 x float> poison, float %v1421, i64 0
  %v1423 = shufflevector <4 x float> %v1422, <4 x float> poison, <4 x i32> zeroinitializer
  %v1424 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1423, <4 x float> %v1415, <4 x float> %v1361)
  %v1425 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1423, <4 x float> %v1419, <4 x float> %v1362)
  %v1426 = getelementptr float, ptr %v1198, i64 %v1412
  %v1427 = getelementptr float, ptr %v1426, i64 36
  %v1428 = load float, ptr %v1427, align 4
  %v1429 = insertelement <4 x float> poison, float %v1428, i64 0
  %v1430 = shufflevector <4 x float> %v1429, <4 x float> poison, <4 x i32> zeroinitializer
  %v1431 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1430, <4 x float> %v1415, <4 x float> %v1368)
  %v1432 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1430, <4 x float> %v1419, <4 x float> %v1369)
  %v1433 = getelementptr float, ptr %v1198, i64 %v1412
  %v1434 = getelementptr float, ptr %v1433, i64 72
  %v1435 = load float, ptr %v1434, align 4
  %v1436 = insertelement <4 x float> poison, float %v1435, i64 0
  %v1437 = shufflevector <4 x float> %v1436, <4 x float> poison, <4 x i32> zeroinitializer
  %v1438 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1437, <4 x float> %v1415, <4 x float> %v1375)
  %v1439 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1437, <4 x float> %v1419, <4 x float> %v1376)
  %v1440 = getelementptr float, ptr %v1198, i64 %v1412
  %v1441 = getelementptr float, ptr %v1440, i64 108
  %v1442 = load float, ptr %v1441, align 4
  %v1443 = insertelement <4 x float> poison, float %v1442, i64 0
  %v1444 = shufflevector <4 x float> %v1443, <4 x float> poison, <4 x i32> zeroinitializer
  %v1445 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1444, <4 x float> %v1415, <4 x float> %v1382)
  %v1446 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1444, <4 x float> %v1419, <4 x float> %v1383)
  %v1447 = getelementptr float, ptr %v1198, i64 %v1412
  %v1448 = getelementptr float, ptr %v1447, i64 144
  %v1449 = load float, ptr %v1448, align 4
  %v1450 = insertelement <4 x float> poison, float %v1449, i64 0
  %v1451 = shufflevector <4 x float> %v1450, <4 x float> poison, <4 x i32> zeroinitializer
  %v1452 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1451, <4 x float> %v1415, <4 x float> %v1389)
  %v1453 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1451, <4 x float> %v1419, <4 x float> %v1390)
  %v1454 = getelementptr float, ptr %v1198, i64 %v1412
  %v1455 = getelementptr float, ptr %v1454, i64 180
  %v1456 = load float, ptr %v1455, align 4
  %v1457 = insertelement <4 x float> poison, float %v1456, i64 0
  %v1458 = shufflevector <4 x float> %v1457, <4 x float> poison, <4 x i32> zeroinitializer
  %v1459 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1458, <4 x float> %v1415, <4 x float> %v1396)
  %v1460 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1458, <4 x float> %v1419, <4 x float> %v1397)
  %v1461 = getelementptr float, ptr %v1198, i64 %v1412
  %v1462 = getelementptr float, ptr %v1461, i64 216
  %v1463 = load float, ptr %v1462, align 4
  %v1464 = insertelement <4 x float> poison, float %v1463, i64 0
  %v1465 = shufflevector <4 x float> %v1464, <4 x float> poison, <4 x i32> zeroinitializer
  %v1466 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1465, <4 x float> %v1415, <4 x float> %v1403)
  %v1467 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1465, <4 x float> %v1419, <4 x float> %v1404)
  %v1468 = getelementptr float, ptr %v1198, i64 %v1412
  %v1469 = getelementptr float, ptr %v1468, i64 252
  %v1470 = load float, ptr %v1469, align 4
  %v1471 = insertelement <4 x float> poison, float %v1470, i64 0
  %v1472 = shufflevector <4 x float> %v1471, <4 x float> poison, <4 x i32> zeroinitializer
  %v1473 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1472, <4 x float> %v1415, <4 x float> %v1410)
  %v1474 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1472, <4 x float> %v1419, <4 x float> %v1411)
  %v1475 = add i64 %out_keys.24, 4
  br label %out_keys.24.head
out_keys.24.end:
  br label %out_keys_rest.25.head
out_keys_rest.25.head:
  %out_keys_rest.25 = phi i64 [ %v1205, %out_keys.24.end ], [ %v1555, %out_keys_rest.25.body ]
  %v1476 = phi <4 x float> [ %v1206, %out_keys.24.end ], [ %v1504, %out_keys_rest.25.body ]
  %v1477 = phi <4 x float> [ %v1207, %out_keys.24.end ], [ %v1505, %out_keys_rest.25.body ]
  %v1478 = phi <4 x float> [ %v1208, %out_keys.24.end ], [ %v1511, %out_keys_rest.25.body ]
  %v1479 = phi <4 x float> [ %v1209, %out_keys.24.end ], [ %v1512, %out_keys_rest.25.body ]
  %v1480 = phi <4 x float> [ %v1210, %out_keys.24.end ], [ %v1518, %out_keys_rest.25.body ]
  %v1481 = phi <4 x float> [ %v1211, %out_keys.24.end ], [ %v1519, %out_keys_rest.25.body ]
  %v1482 = phi <4 x float> [ %v1212, %out_keys.24.end ], [ %v1525, %out_keys_rest.25.body ]
  %v1483 = phi <4 x float> [ %v1213, %out_keys.24.end ], [ %v1526, %out_keys_rest.25.body ]
  %v1484 = phi <4 x float> [ %v1214, %out_keys.24.end ], [ %v1532, %out_keys_rest.25.body ]
  %v1485 = phi <4 x float> [ %v1215, %out_keys.24.end ], [ %v1533, %out_keys_rest.25.body ]
  %v1486 = phi <4 x float> [ %v1216, %out_keys.24.end ], [ %v1539, %out_keys_rest.25.body ]
  %v1487 = phi <4 x float> [ %v1217, %out_keys.24.end ], [ %v1540, %out_keys_rest.25.body ]
  %v1488 = phi <4 x float> [ %v1218, %out_keys.24.end ], [ %v1546, %out_keys_rest.25.body ]
  %v1489 = phi <4 x float> [ %v1219, %out_keys.24.end ], [ %v1547, %out_keys_rest.25.body ]
  %v1490 = phi <4 x float> [ %v1220, %out_keys.24.end ], [ %v1553, %out_keys_rest.25.body ]
  %v1491 = phi <4 x float> [ %v1221, %out_keys.24.end ], [ %v1554, %out_keys_rest.25.body ]
  %v1492 = icmp slt i64 %out_keys_rest.25, %v447
  br i1 %v1492, label %out_keys_rest.25.body, label %out_keys_rest.25.end
out_keys_rest.25.body:
  %v1493 = mul i64 %out_keys_rest.25, 8
  %v1494 = getelementptr float, ptr %v1196, i64 %v1493
  %v1495 = load <4 x float>, ptr %v1494, align 4
  %v1496 = mul i64 %out_keys_rest.25, 8
  %v1497 = getelementptr float, ptr %v1196, i64 %v1496
  %v1498 = getelementptr float, ptr %v1497, i64 4
  %v1499 = load <4 x float>, ptr %v1498, align 4
  %v1500 = getelementptr float, ptr %v1198, i64 %out_keys_rest.25
  %v1501 = load float, ptr %v1500, align 4
  %v1502 = insertelement <4 x float> poison, float %v1501, i64 0
  %v1503 = shufflevector <4 x float> %v1502, <4 x float> poison, <4 x i32> zeroinitializer
  %v1504 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1503, <4 x float> %v1495, <4 x float> %v1476)
  %v1505 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1503, <4 x float> %v1499, <4 x float> %v1477)
  %v1506 = getelementptr float, ptr %v1198, i64 %out_keys_rest.25
  %v1507 = getelementptr float, ptr %v1506, i64 36
  %v1508 = load float, ptr %v1507, align 4
  %v1509 = insertelement <4 x float> poison, float %v1508, i64 0
  %v1510 = shufflevector <4 x float> %v1509, <4 x float> poison, <4 x i32> zeroinitializer
  %v1511 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1510, <4 x float> %v1495, <4 x float> %v1478)
  %v1512 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1510, <4 x float> %v1499, <4 x float> %v1479)
  %v1513 = getelementptr float, ptr %v1198, i64 %out_keys_rest.25
  %v1514 = getelementptr float, ptr %v1513, i64 72
  %v1515 = load float, ptr %v1514, align 4
  %v1516 = insertelement <4 x float> poison, float %v1515, i64 0
  %v1517 = shufflevector <4 x float> %v1516, <4 x float> poison, <4 x i32> zeroinitializer
  %v1518 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1517, <4 x float> %v1495, <4 x float> %v1480)
  %v1519 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1517, <4 x float> %v1499, <4 x float> %v1481)
  %v1520 = getelementptr float, ptr %v1198, i64 %out_keys_rest.25
  %v1521 = getelementptr float, ptr %v1520, i64 108
  %v1522 = load float, ptr %v1521, align 4
  %v1523 = insertelement <4 x float> poison, float %v1522, i64 0
  %v1524 = shufflevector <4 x float> %v1523, <4 x float> poison, <4 x i32> zeroinitializer
  %v1525 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1524, <4 x float> %v1495, <4 x float> %v1482)
  %v1526 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1524, <4 x float> %v1499, <4 x float> %v1483)
  %v1527 = getelementptr float, ptr %v1198, i64 %out_keys_rest.25
  %v1528 = getelementptr float, ptr %v1527, i64 144
  %v1529 = load float, ptr %v1528, align 4
  %v1530 = insertelement <4 x float> poison, float %v1529, i64 0
  %v1531 = shufflevector <4 x float> %v1530, <4 x float> poison, <4 x i32> zeroinitializer
  %v1532 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1531, <4 x float> %v1495, <4 x float> %v1484)
  %v1533 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1531, <4 x float> %v1499, <4 x float> %v1485)
  %v1534 = getelementptr float, ptr %v1198, i64 %out_keys_rest.25
  %v1535 = getelementptr float, ptr %v1534, i64 180
  %v1536 = load float, ptr %v1535, align 4
  %v1537 = insertelement <4 x float> poison, float %v1536, i64 0
  %v1538 = shufflevector <4 x float> %v1537, <4 x float> poison, <4 x i32> zeroinitializer
  %v1539 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1538, <4 x float> %v1495, <4 x float> %v1486)
  %v1540 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1538, <4 x float> %v1499, <4 x float> %v1487)
  %v1541 = getelementptr float, ptr %v1198, i64 %out_keys_rest.25
  %v1542 = getelementptr float, ptr %v1541, i64 216
  %v1543 = load float, ptr %v1542, align 4
  %v1544 = insertelement <4 x float> poison, float %v1543, i64 0
  %v1545 = shufflevector <4 x float> %v1544, <4 x float> poison, <4 x i32> zeroinitializer
  %v1546 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1545, <4 x float> %v1495, <4 x float> %v1488)
  %v1547 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1545, <4 x float> %v1499, <4 x float> %v1489)
  %v1548 = getelementptr float, ptr %v1198, i64 %out_keys_rest.25
  %v1549 = getelementptr float, ptr %v1548, i64 252
  %v1550 = load float, ptr %v1549, align 4
  %v1551 = insertelement <4 x float> poison, float %v1550, i64 0
  %v1552 = shufflevector <4 x float> %v1551, <4 x float> poison, <4 x i32> zeroinitializer
  %v1553 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1552, <4 x float> %v1495, <4 x float> %v1490)
  %v1554 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1552, <4 x float> %v1499, <4 x float> %v1491)
  %v1555 = add i64 %out_keys_rest.25, 1
  br label %out_keys_rest.25.head
out_keys_rest.25.end:
  %v1556 = load <4 x float>, ptr %v1203, align 4
  %v1557 = fadd <4 x float> %v1556, %v1476
  store <4 x float> %v1557, ptr %v1203, align 4
  %v1558 = getelementptr float, ptr %v1203, i64 4
  %v1559 = load <4 x float>, ptr %v1558, align 4
  %v1560 = fadd <4 x float> %v1559, %v1477
  store <4 x float> %v1560, ptr %v1558, align 4
  %v1561 = getelementptr float, ptr %v1203, i64 64
  %v1562 = load <4 x float>, ptr %v1561, align 4
  %v1563 = fadd <4 x float> %v1562, %v1478
  store <4 x float> %v1563, ptr %v1561, align 4
  %v1564 = getelementptr float, ptr %v1203, i64 68
  %v1565 = load <4 x float>, ptr %v1564, align 4
  %v1566 = fadd <4 x float> %v1565, %v1479
  store <4 x float> %v1566, ptr %v1564, align 4
  %v1567 = getelementptr float, ptr %v1203, i64 128
  %v1568 = load <4 x float>, ptr %v1567, align 4
  %v1569 = fadd <4 x float> %v1568, %v1480
  store <4 x float> %v1569, ptr %v1567, align 4
  %v1570 = getelementptr float, ptr %v1203, i64 132
  %v1571 = load <4 x float>, ptr %v1570, align 4
  %v1572 = fadd <4 x float> %v1571, %v1481
  store <4 x float> %v1572, ptr %v1570, align 4
  %v1573 = getelementptr float, ptr %v1203, i64 192
  %v1574 = load <4 x float>, ptr %v1573, align 4
  %v1575 = fadd <4 x float> %v1574, %v1482
  store <4 x float> %v1575, ptr %v1573, align 4
  %v1576 = getelementptr float, ptr %v1203, i64 196
  %v1577 = load <4 x float>, ptr %v1576, align 4
  %v1578 = fadd <4 x float> %v1577, %v1483
  store <4 x float> %v1578, ptr %v1576, align 4
  %v1579 = getelementptr float, ptr %v1203, i64 256
  %v1580 = load <4 x float>, ptr %v1579, align 4
  %v1581 = fadd <4 x float> %v1580, %v1484
  store <4 x float> %v1581, ptr %v1579, align 4
  %v1582 = getelementptr float, ptr %v1203, i64 260
  %v1583 = load <4 x float>, ptr %v1582, align 4
  %v1584 = fadd <4 x float> %v1583, %v1485
  store <4 x float> %v1584, ptr %v1582, align 4
  %v1585 = getelementptr float, ptr %v1203, i64 320
  %v1586 = load <4 x float>, ptr %v1585, align 4
  %v1587 = fadd <4 x float> %v1586, %v1486
  store <4 x float> %v1587, ptr %v1585, align 4
  %v1588 = getelementptr float, ptr %v1203, i64 324
  %v1589 = load <4 x float>, ptr %v1588, align 4
  %v1590 = fadd <4 x float> %v1589, %v1487
  store <4 x float> %v1590, ptr %v1588, align 4
  %v1591 = getelementptr float, ptr %v1203, i64 384
  %v1592 = load <4 x float>, ptr %v1591, align 4
  %v1593 = fadd <4 x float> %v1592, %v1488
  store <4 x float> %v1593, ptr %v1591, align 4
  %v1594 = getelementptr float, ptr %v1203, i64 388
  %v1595 = load <4 x float>, ptr %v1594, align 4
  %v1596 = fadd <4 x float> %v1595, %v1489
  store <4 x float> %v1596, ptr %v1594, align 4
  %v1597 = getelementptr float, ptr %v1203, i64 448
  %v1598 = load <4 x float>, ptr %v1597, align 4
  %v1599 = fadd <4 x float> %v1598, %v1490
  store <4 x float> %v1599, ptr %v1597, align 4
  %v1600 = getelementptr float, ptr %v1203, i64 452
  %v1601 = load <4 x float>, ptr %v1600, align 4
  %v1602 = fadd <4 x float> %v1601, %v1491
  store <4 x float> %v1602, ptr %v1600, align 4
  %v1603 = add i64 %out_columns.23, 8
  br label %out_columns.23.head
out_columns.23.end:
  br label %kept.11.end
kept.11.end:
  %v1604 = add i64 %row_block.9, 1
  br label %row_block.9.head
row_block.9.end:
  %v1605 = add i64 %kv_tile.4, 32
  br label %kv_tile.4.head
kv_tile.4.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.26.head
result_row.26.head:
  %result_row.26 = phi i64 [ 0, %kv_tile.4.end ], [ %v1655, %lse.28.end ]
  %v1606 = icmp slt i64 %result_row.26, %v78
  br i1 %v1606, label %result_row.26.body, label %result_row.26.end
result_row.26.body:
  %v1607 = mul i64 %result_row.26, 4
  %v1608 = getelementptr float, ptr %scratch, i64 10720
  %v1609 = getelementptr float, ptr %v1608, i64 %v1607
  %v1610 = load <4 x float>, ptr %v1609, align 4
  %v1611 = shufflevector <4 x float> %v1610, <4 x float> %v1610, <2 x i32> <i32 2, i32 3>
  %v1612 = shufflevector <4 x float> %v1610, <4 x float> %v1610, <2 x i32> <i32 0, i32 1>
  %v1613 = fadd <2 x float> %v1612, %v1611
  %v1614 = shufflevector <2 x float> %v1613, <2 x float> %v1613, <1 x i32> <i32 1>
  %v1615 = shufflevector <2 x float> %v1613, <2 x float> %v1613, <1 x i32> <i32 0>
  %v1616 = fadd <1 x float> %v1615, %v1614
  %v1617 = extractelement <1 x float> %v1616, i64 0
  %v1618 = fdiv float 0x3FF0000000000000, %v1617
  %v1619 = fcmp oeq float %v1617, 0x0000000000000000
  %v1620 = select i1 %v1619, float 0x0000000000000000, float %v1618
  %v1621 = add i64 %v13, %result_row.26
  %v1622 = mul i64 %v1621, %v56
  %v1623 = getelementptr half, ptr %v60, i64 %v1622
  br label %result_depth.27.head
result_depth.27.head:
  %result_depth.27 = phi i64 [ 0, %result_row.26.body ], [ %v1635, %result_depth.27.body ]
  %v1624 = icmp slt i64 %result_depth.27, 64
  br i1 %v1624, label %result_depth.27.body, label %result_depth.27.end
result_depth.27.body:
  %v1625 = getelementptr float, ptr %scratch, i64 7552
  %v1626 = mul i64 %result_row.26, 64
  %v1627 = add i64 %v1626, %result_depth.27
  %v1628 = getelementptr float, ptr %v1625, i64 %v1627
  %v1629 = load <4 x float>, ptr %v1628, align 4
  %v1630 = insertelement <4 x float> poison, float %v1620, i64 0
  %v1631 = shufflevector <4 x float> %v1630, <4 x float> poison, <4 x i32> zeroinitializer
  %v1632 = getelementptr half, ptr %v1623, i64 %result_depth.27
  %v1633 = fmul <4 x float> %v1629, %v1631
  %v1634 = fptrunc <4 x float> %v1633 to <4 x half>
  store <4 x half> %v1634, ptr %v1632, align 2
  %v1635 = add i64 %result_depth.27, 4
  br label %result_depth.27.head
result_depth.27.end:
  br i1 %v63, label %lse.28.then, label %lse.28.end
lse.28.then:
  %v1636 = mul i64 %v1621, %v71
  %v1637 = getelementptr float, ptr %v75, i64 %v1636
  %v1638 = getelementptr float, ptr %scratch, i64 10624
  %v1639 = getelementptr float, ptr %v1638, i64 %result_row.26
  %v1640 = load float, ptr %v1639, align 4
  %v1641 = mul i64 %result_row.26, 4
  %v1642 = getelementptr float, ptr %scratch, i64 10720
  %v1643 = getelementptr float, ptr %v1642, i64 %v1641
  %v1644 = load <4 x float>, ptr %v1643, align 4
  %v1645 = shufflevector <4 x float> %v1644, <4 x float> %v1644, <2 x i32> <i32 2, i32 3>
  %v1646 = shufflevector <4 x float> %v1644, <4 x float> %v1644, <2 x i32> <i32 0, i32 1>
  %v1647 = fadd <2 x float> %v1646, %v1645
  %v1648 = shufflevector <2 x float> %v1647, <2 x float> %v1647, <1 x i32> <i32 1>
  %v1649 = shufflevector <2 x float> %v1647, <2 x float> %v1647, <1 x i32> <i32 0>
  %v1650 = fadd <1 x float> %v1649, %v1648
  %v1651 = extractelement <1 x float> %v1650, i64 0
  %v1652 = call float @llvm.log.f32(float %v1651)
  %v1653 = fmul float %v1640, 0x3FE62E4300000000
  %v1654 = fadd float %v1653, %v1652
  store float %v1654, ptr %v1637, align 4
  br label %lse.28.end
lse.28.end:
  %v1655 = add i64 %result_row.26, 1
  br label %result_row.26.head
result_row.26.end:
  ret void
}

declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
declare i1 @llvm.vector.reduce.or.v4i1(<4 x i1>)
declare float @llvm.fmuladd.f32(float, float, float)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-features"="+neon,+fullfp16" }
