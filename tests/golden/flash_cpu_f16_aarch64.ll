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
  %kv_tile.4 = phi i64 [ %v138, %clear_out.3.end ], [ %v1611, %row_block.9.end ]
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
  %row_block.9 = phi i64 [ 0, %value_row.8.end ], [ %v1610, %kept.11.end ]
  %v415 = icmp slt i64 %row_block.9, %v80
  br i1 %v415, label %row_block.9.body, label %row_block.9.end
row_block.9.body:
  %v416 = mul i64 %row_block.9, %v82
  %v417 = add i64 %kv_tile.4, %v416
  %v418 = add i64 %v417, %v82
  br label %ask.10.head
ask.10.head:
  %ask.10 = phi i64 [ %v417, %row_block.9.body ], [ %v436, %ask.10.body ]
  %v419 = icmp slt i64 %ask.10, %v418
  br i1 %v419, label %ask.10.body, label %ask.10.end
ask.10.body:
  %v420 = sub i64 %v3, 1
  %v421 = add i64 %ask.10, 32
  %v422 = icmp slt i64 %v421, %v420
  %v423 = select i1 %v422, i64 %v421, i64 %v420
  %v424 = mul i64 %v423, %v32
  %v425 = add i64 %v424, 0
  %v426 = getelementptr half, ptr %v36, i64 %v425
  call void @llvm.prefetch.p0(ptr %v426, i32 0, i32 2, i32 1)
  %v427 = getelementptr i8, ptr %v426, i64 64
  call void @llvm.prefetch.p0(ptr %v427, i32 0, i32 2, i32 1)
  %v428 = sub i64 %v3, 1
  %v429 = add i64 %ask.10, 32
  %v430 = icmp slt i64 %v429, %v428
  %v431 = select i1 %v430, i64 %v429, i64 %v428
  %v432 = mul i64 %v431, %v44
  %v433 = add i64 %v432, 0
  %v434 = getelementptr half, ptr %v48, i64 %v433
  call void @llvm.prefetch.p0(ptr %v434, i32 0, i32 2, i32 1)
  %v435 = getelementptr i8, ptr %v434, i64 64
  call void @llvm.prefetch.p0(ptr %v435, i32 0, i32 2, i32 1)
  %v436 = add i64 %ask.10, 1
  br label %ask.10.head
ask.10.end:
  %v437 = mul i64 %row_block.9, 8
  %v438 = add i64 %v13, %v437
  %v439 = add i64 %v13, %v78
  %v440 = sub i64 %v439, 1
  %v441 = add i64 %v438, 7
  %v442 = icmp slt i64 %v441, %v440
  %v443 = select i1 %v442, i64 %v441, i64 %v440
  %v444 = add i64 %kv_tile.4, %v146
  %v445 = sub i64 %v444, 1
  %v446 = add i64 %v443, %v88
  %v447 = sub i64 %v446, %v89
  %v448 = add i64 %v447, 1
  %v449 = sub i64 %v448, %kv_tile.4
  %v450 = icmp slt i64 %v449, %v146
  %v451 = select i1 %v450, i64 %v449, i64 %v146
  %v452 = icmp sgt i64 %v451, 0
  %v453 = select i1 %v452, i64 %v451, i64 0
  %v454 = add i64 %kv_tile.4, %v146
  %v455 = icmp sle i64 %v454, 0
  %v456 = icmp eq i64 %v453, 0
  %v457 = or i1 %v456, %v455
  %v458 = add i64 %v443, %v88
  %v459 = sub i64 %v458, %v89
  %v460 = icmp slt i64 %v459, %kv_tile.4
  %v461 = or i1 %v457, %v460
  %v462 = xor i1 %v461, 1
  br i1 %v462, label %kept.11.then, label %kept.11.end
kept.11.then:
  %v463 = add i64 %v438, %v88
  %v464 = sub i64 %v463, %v89
  %v465 = icmp sle i64 %v445, %v464
  %v466 = icmp eq i64 %v453, 32
  %v467 = and i1 %v466, %v465
  ; score = query * keys
  %v468 = add i64 %v453, 7
  %v469 = sdiv i64 %v468, 8
  %v470 = mul i64 %row_block.9, 8
  %v471 = mul i64 %v470, 66
  %v472 = add i64 %v471, 0
  %v473 = getelementptr float, ptr %scratch, i64 %v472
  br label %score_panel.12.head
score_panel.12.head:
  %score_panel.12 = phi i64 [ 0, %kept.11.then ], [ %v850, %score_depth_rest.14.end ]
  %v474 = icmp slt i64 %score_panel.12, %v469
  br i1 %v474, label %score_panel.12.body, label %score_panel.12.end
score_panel.12.body:
  %v475 = mul i64 %score_panel.12, 64
  %v476 = getelementptr float, ptr %scratch, i64 3168
  %v477 = mul i64 %v475, 8
  %v478 = add i64 %v477, 0
  %v479 = getelementptr float, ptr %v476, i64 %v478
  %v480 = mul i64 %score_panel.12, 8
  %v481 = getelementptr float, ptr %scratch, i64 5216
  %v482 = getelementptr float, ptr %v481, i64 %v480
  %v483 = sdiv i64 64, 4
  %v484 = mul i64 %v483, 4
  br label %score_depth.13.head
score_depth.13.head:
  %score_depth.13 = phi i64 [ 0, %score_panel.12.body ], [ %v754, %score_depth.13.body ]
  %v485 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v703, %score_depth.13.body ]
  %v486 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v704, %score_depth.13.body ]
  %v487 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v710, %score_depth.13.body ]
  %v488 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v711, %score_depth.13.body ]
  %v489 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v717, %score_depth.13.body ]
  %v490 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v718, %score_depth.13.body ]
  %v491 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v724, %score_depth.13.body ]
  %v492 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v725, %score_depth.13.body ]
  %v493 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v731, %score_depth.13.body ]
  %v494 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v732, %score_depth.13.body ]
  %v495 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v738, %score_depth.13.body ]
  %v496 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v739, %score_depth.13.body ]
  %v497 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v745, %score_depth.13.body ]
  %v498 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v746, %score_depth.13.body ]
  %v499 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v752, %score_depth.13.body ]
  %v500 = phi <4 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v753, %score_depth.13.body ]
  %v501 = icmp slt i64 %score_depth.13, %v484
  br i1 %v501, label %score_depth.13.body, label %score_depth.13.end
score_depth.13.body:
  %v502 = add i64 %score_depth.13, 0
  %v503 = mul i64 %v502, 8
  %v504 = getelementptr float, ptr %v479, i64 %v503
  %v505 = load <4 x float>, ptr %v504, align 16
  %v506 = mul i64 %v502, 8
  %v507 = getelementptr float, ptr %v479, i64 %v506
  %v508 = getelementptr float, ptr %v507, i64 4
  %v509 = load <4 x float>, ptr %v508, align 16
  %v510 = getelementptr float, ptr %v473, i64 %v502
  %v511 = load float, ptr %v510, align 4
  %v512 = insertelement <4 x float> poison, float %v511, i64 0
  %v513 = shufflevector <4 x float> %v512, <4 x float> poison, <4 x i32> zeroinitializer
  %v514 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v513, <4 x float> %v505, <4 x float> %v485)
  %v515 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v513, <4 x float> %v509, <4 x float> %v486)
  %v516 = getelementptr float, ptr %v473, i64 %v502
  %v517 = getelementptr float, ptr %v516, i64 66
  %v518 = load float, ptr %v517, align 4
  %v519 = insertelement <4 x float> poison, float %v518, i64 0
  %v520 = shufflevector <4 x float> %v519, <4 x float> poison, <4 x i32> zeroinitializer
  %v521 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v520, <4 x float> %v505, <4 x float> %v487)
  %v522 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v520, <4 x float> %v509, <4 x float> %v488)
  %v523 = getelementptr float, ptr %v473, i64 %v502
  %v524 = getelementptr float, ptr %v523, i64 132
  %v525 = load float, ptr %v524, align 4
  %v526 = insertelement <4 x float> poison, float %v525, i64 0
  %v527 = shufflevector <4 x float> %v526, <4 x float> poison, <4 x i32> zeroinitializer
  %v528 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v527, <4 x float> %v505, <4 x float> %v489)
  %v529 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v527, <4 x float> %v509, <4 x float> %v490)
  %v530 = getelementptr float, ptr %v473, i64 %v502
  %v531 = getelementptr float, ptr %v530, i64 198
  %v532 = load float, ptr %v531, align 4
  %v533 = insertelement <4 x float> poison, float %v532, i64 0
  %v534 = shufflevector <4 x float> %v533, <4 x float> poison, <4 x i32> zeroinitializer
  %v535 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v534, <4 x float> %v505, <4 x float> %v491)
  %v536 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v534, <4 x float> %v509, <4 x float> %v492)
  %v537 = getelementptr float, ptr %v473, i64 %v502
  %v538 = getelementptr float, ptr %v537, i64 264
  %v539 = load float, ptr %v538, align 4
  %v540 = insertelement <4 x float> poison, float %v539, i64 0
  %v541 = shufflevector <4 x float> %v540, <4 x float> poison, <4 x i32> zeroinitializer
  %v542 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v541, <4 x float> %v505, <4 x float> %v493)
  %v543 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v541, <4 x float> %v509, <4 x float> %v494)
  %v544 = getelementptr float, ptr %v473, i64 %v502
  %v545 = getelementptr float, ptr %v544, i64 330
  %v546 = load float, ptr %v545, align 4
  %v547 = insertelement <4 x float> poison, float %v546, i64 0
  %v548 = shufflevector <4 x float> %v547, <4 x float> poison, <4 x i32> zeroinitializer
  %v549 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v548, <4 x float> %v505, <4 x float> %v495)
  %v550 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v548, <4 x float> %v509, <4 x float> %v496)
  %v551 = getelementptr float, ptr %v473, i64 %v502
  %v552 = getelementptr float, ptr %v551, i64 396
  %v553 = load float, ptr %v552, align 4
  %v554 = insertelement <4 x float> poison, float %v553, i64 0
  %v555 = shufflevector <4 x float> %v554, <4 x float> poison, <4 x i32> zeroinitializer
  %v556 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v555, <4 x float> %v505, <4 x float> %v497)
  %v557 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v555, <4 x float> %v509, <4 x float> %v498)
  %v558 = getelementptr float, ptr %v473, i64 %v502
  %v559 = getelementptr float, ptr %v558, i64 462
  %v560 = load float, ptr %v559, align 4
  %v561 = insertelement <4 x float> poison, float %v560, i64 0
  %v562 = shufflevector <4 x float> %v561, <4 x float> poison, <4 x i32> zeroinitializer
  %v563 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v562, <4 x float> %v505, <4 x float> %v499)
  %v564 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v562, <4 x float> %v509, <4 x float> %v500)
  %v565 = add i64 %score_depth.13, 1
  %v566 = mul i64 %v565, 8
  %v567 = getelementptr float, ptr %v479, i64 %v566
  %v568 = load <4 x float>, ptr %v567, align 16
  %v569 = mul i64 %v565, 8
  %v570 = getelementptr float, ptr %v479, i64 %v569
  %v571 = getelementptr float, ptr %v570, i64 4
  %v572 = load <4 x float>, ptr %v571, align 16
  %v573 = getelementptr float, ptr %v473, i64 %v565
  %v574 = load float, ptr %v573, align 4
  %v575 = insertelement <4 x float> poison, float %v574, i64 0
  %v576 = shufflevector <4 x float> %v575, <4 x float> poison, <4 x i32> zeroinitializer
  %v577 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v576, <4 x float> %v568, <4 x float> %v514)
  %v578 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v576, <4 x float> %v572, <4 x float> %v515)
  %v579 = getelementptr float, ptr %v473, i64 %v565
  %v580 = getelementptr float, ptr %v579, i64 66
  %v581 = load float, ptr %v580, align 4
  %v582 = insertelement <4 x float> poison, float %v581, i64 0
  %v583 = shufflevector <4 x float> %v582, <4 x float> poison, <4 x i32> zeroinitializer
  %v584 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v583, <4 x float> %v568, <4 x float> %v521)
  %v585 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v583, <4 x float> %v572, <4 x float> %v522)
  %v586 = getelementptr float, ptr %v473, i64 %v565
  %v587 = getelementptr float, ptr %v586, i64 132
  %v588 = load float, ptr %v587, align 4
  %v589 = insertelement <4 x float> poison, float %v588, i64 0
  %v590 = shufflevector <4 x float> %v589, <4 x float> poison, <4 x i32> zeroinitializer
  %v591 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v590, <4 x float> %v568, <4 x float> %v528)
  %v592 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v590, <4 x float> %v572, <4 x float> %v529)
  %v593 = getelementptr float, ptr %v473, i64 %v565
  %v594 = getelementptr float, ptr %v593, i64 198
  %v595 = load float, ptr %v594, align 4
  %v596 = insertelement <4 x float> poison, float %v595, i64 0
  %v597 = shufflevector <4 x float> %v596, <4 x float> poison, <4 x i32> zeroinitializer
  %v598 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v597, <4 x float> %v568, <4 x float> %v535)
  %v599 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v597, <4 x float> %v572, <4 x float> %v536)
  %v600 = getelementptr float, ptr %v473, i64 %v565
  %v601 = getelementptr float, ptr %v600, i64 264
  %v602 = load float, ptr %v601, align 4
  %v603 = insertelement <4 x float> poison, float %v602, i64 0
  %v604 = shufflevector <4 x float> %v603, <4 x float> poison, <4 x i32> zeroinitializer
  %v605 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v604, <4 x float> %v568, <4 x float> %v542)
  %v606 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v604, <4 x float> %v572, <4 x float> %v543)
  %v607 = getelementptr float, ptr %v473, i64 %v565
  %v608 = getelementptr float, ptr %v607, i64 330
  %v609 = load float, ptr %v608, align 4
  %v610 = insertelement <4 x float> poison, float %v609, i64 0
  %v611 = shufflevector <4 x float> %v610, <4 x float> poison, <4 x i32> zeroinitializer
  %v612 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v611, <4 x float> %v568, <4 x float> %v549)
  %v613 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v611, <4 x float> %v572, <4 x float> %v550)
  %v614 = getelementptr float, ptr %v473, i64 %v565
  %v615 = getelementptr float, ptr %v614, i64 396
  %v616 = load float, ptr %v615, align 4
  %v617 = insertelement <4 x float> poison, float %v616, i64 0
  %v618 = shufflevector <4 x float> %v617, <4 x float> poison, <4 x i32> zeroinitializer
  %v619 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v618, <4 x float> %v568, <4 x float> %v556)
  %v620 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v618, <4 x float> %v572, <4 x float> %v557)
  %v621 = getelementptr float, ptr %v473, i64 %v565
  %v622 = getelementptr float, ptr %v621, i64 462
  %v623 = load float, ptr %v622, align 4
  %v624 = insertelement <4 x float> poison, float %v623, i64 0
  %v625 = shufflevector <4 x float> %v624, <4 x float> poison, <4 x i32> zeroinitializer
  %v626 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v625, <4 x float> %v568, <4 x float> %v563)
  %v627 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v625, <4 x float> %v572, <4 x float> %v564)
  %v628 = add i64 %score_depth.13, 2
  %v629 = mul i64 %v628, 8
  %v630 = getelementptr float, ptr %v479, i64 %v629
  %v631 = load <4 x float>, ptr %v630, align 16
  %v632 = mul i64 %v628, 8
  %v633 = getelementptr float, ptr %v479, i64 %v632
  %v634 = getelementptr float, ptr %v633, i64 4
  %v635 = load <4 x float>, ptr %v634, align 16
  %v636 = getelementptr float, ptr %v473, i64 %v628
  %v637 = load float, ptr %v636, align 4
  %v638 = insertelement <4 x float> poison, float %v637, i64 0
  %v639 = shufflevector <4 x float> %v638, <4 x float> poison, <4 x i32> zeroinitializer
  %v640 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v639, <4 x float> %v631, <4 x float> %v577)
  %v641 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v639, <4 x float> %v635, <4 x float> %v578)
  %v642 = getelementptr float, ptr %v473, i64 %v628
  %v643 = getelementptr float, ptr %v642, i64 66
  %v644 = load float, ptr %v643, align 4
  %v645 = insertelement <4 x float> poison, float %v644, i64 0
  %v646 = shufflevector <4 x float> %v645, <4 x float> poison, <4 x i32> zeroinitializer
  %v647 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v646, <4 x float> %v631, <4 x float> %v584)
  %v648 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v646, <4 x float> %v635, <4 x float> %v585)
  %v649 = getelementptr float, ptr %v473, i64 %v628
  %v650 = getelementptr float, ptr %v649, i64 132
  %v651 = load float, ptr %v650, align 4
  %v652 = insertelement <4 x float> poison, float %v651, i64 0
  %v653 = shufflevector <4 x float> %v652, <4 x float> poison, <4 x i32> zeroinitializer
  %v654 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v653, <4 x float> %v631, <4 x float> %v591)
  %v655 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v653, <4 x float> %v635, <4 x float> %v592)
  %v656 = getelementptr float, ptr %v473, i64 %v628
  %v657 = getelementptr float, ptr %v656, i64 198
  %v658 = load float, ptr %v657, align 4
  %v659 = insertelement <4 x float> poison, float %v658, i64 0
  %v660 = shufflevector <4 x float> %v659, <4 x float> poison, <4 x i32> zeroinitializer
  %v661 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v660, <4 x float> %v631, <4 x float> %v598)
  %v662 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v660, <4 x float> %v635, <4 x float> %v599)
  %v663 = getelementptr float, ptr %v473, i64 %v628
  %v664 = getelementptr float, ptr %v663, i64 264
  %v665 = load float, ptr %v664, align 4
  %v666 = insertelement <4 x float> poison, float %v665, i64 0
  %v667 = shufflevector <4 x float> %v666, <4 x float> poison, <4 x i32> zeroinitializer
  %v668 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v667, <4 x float> %v631, <4 x float> %v605)
  %v669 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v667, <4 x float> %v635, <4 x float> %v606)
  %v670 = getelementptr float, ptr %v473, i64 %v628
  %v671 = getelementptr float, ptr %v670, i64 330
  %v672 = load float, ptr %v671, align 4
  %v673 = insertelement <4 x float> poison, float %v672, i64 0
  %v674 = shufflevector <4 x float> %v673, <4 x float> poison, <4 x i32> zeroinitializer
  %v675 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v674, <4 x float> %v631, <4 x float> %v612)
  %v676 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v674, <4 x float> %v635, <4 x float> %v613)
  %v677 = getelementptr float, ptr %v473, i64 %v628
  %v678 = getelementptr float, ptr %v677, i64 396
  %v679 = load float, ptr %v678, align 4
  %v680 = insertelement <4 x float> poison, float %v679, i64 0
  %v681 = shufflevector <4 x float> %v680, <4 x float> poison, <4 x i32> zeroinitializer
  %v682 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v681, <4 x float> %v631, <4 x float> %v619)
  %v683 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v681, <4 x float> %v635, <4 x float> %v620)
  %v684 = getelementptr float, ptr %v473, i64 %v628
  %v685 = getelementptr float, ptr %v684, i64 462
  %v686 = load float, ptr %v685, align 4
  %v687 = insertelement <4 x float> poison, float %v686, i64 0
  %v688 = shufflevector <4 x float> %v687, <4 x float> poison, <4 x i32> zeroinitializer
  %v689 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v688, <4 x float> %v631, <4 x float> %v626)
  %v690 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v688, <4 x float> %v635, <4 x float> %v627)
  %v691 = add i64 %score_depth.13, 3
  %v692 = mul i64 %v691, 8
  %v693 = getelementptr float, ptr %v479, i64 %v692
  %v694 = load <4 x float>, ptr %v693, align 16
  %v695 = mul i64 %v691, 8
  %v696 = getelementptr float, ptr %v479, i64 %v695
  %v697 = getelementptr float, ptr %v696, i64 4
  %v698 = load <4 x float>, ptr %v697, align 16
  %v699 = getelementptr float, ptr %v473, i64 %v691
  %v700 = load float, ptr %v699, align 4
  %v701 = insertelement <4 x float> poison, float %v700, i64 0
  %v702 = shufflevector <4 x float> %v701, <4 x float> poison, <4 x i32> zeroinitializer
  %v703 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v702, <4 x float> %v694, <4 x float> %v640)
  %v704 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v702, <4 x float> %v698, <4 x float> %v641)
  %v705 = getelementptr float, ptr %v473, i64 %v691
  %v706 = getelementptr float, ptr %v705, i64 66
  %v707 = load float, ptr %v706, align 4
  %v708 = insertelement <4 x float> poison, float %v707, i64 0
  %v709 = shufflevector <4 x float> %v708, <4 x float> poison, <4 x i32> zeroinitializer
  %v710 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v709, <4 x float> %v694, <4 x float> %v647)
  %v711 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v709, <4 x float> %v698, <4 x float> %v648)
  %v712 = getelementptr float, ptr %v473, i64 %v691
  %v713 = getelementptr float, ptr %v712, i64 132
  %v714 = load float, ptr %v713, align 4
  %v715 = insertelement <4 x float> poison, float %v714, i64 0
  %v716 = shufflevector <4 x float> %v715, <4 x float> poison, <4 x i32> zeroinitializer
  %v717 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v716, <4 x float> %v694, <4 x float> %v654)
  %v718 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v716, <4 x float> %v698, <4 x float> %v655)
  %v719 = getelementptr float, ptr %v473, i64 %v691
  %v720 = getelementptr float, ptr %v719, i64 198
  %v721 = load float, ptr %v720, align 4
  %v722 = insertelement <4 x float> poison, float %v721, i64 0
  %v723 = shufflevector <4 x float> %v722, <4 x float> poison, <4 x i32> zeroinitializer
  %v724 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v723, <4 x float> %v694, <4 x float> %v661)
  %v725 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v723, <4 x float> %v698, <4 x float> %v662)
  %v726 = getelementptr float, ptr %v473, i64 %v691
  %v727 = getelementptr float, ptr %v726, i64 264
  %v728 = load float, ptr %v727, align 4
  %v729 = insertelement <4 x float> poison, float %v728, i64 0
  %v730 = shufflevector <4 x float> %v729, <4 x float> poison, <4 x i32> zeroinitializer
  %v731 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v730, <4 x float> %v694, <4 x float> %v668)
  %v732 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v730, <4 x float> %v698, <4 x float> %v669)
  %v733 = getelementptr float, ptr %v473, i64 %v691
  %v734 = getelementptr float, ptr %v733, i64 330
  %v735 = load float, ptr %v734, align 4
  %v736 = insertelement <4 x float> poison, float %v735, i64 0
  %v737 = shufflevector <4 x float> %v736, <4 x float> poison, <4 x i32> zeroinitializer
  %v738 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v737, <4 x float> %v694, <4 x float> %v675)
  %v739 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v737, <4 x float> %v698, <4 x float> %v676)
  %v740 = getelementptr float, ptr %v473, i64 %v691
  %v741 = getelementptr float, ptr %v740, i64 396
  %v742 = load float, ptr %v741, align 4
  %v743 = insertelement <4 x float> poison, float %v742, i64 0
  %v744 = shufflevector <4 x float> %v743, <4 x float> poison, <4 x i32> zeroinitializer
  %v745 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v744, <4 x float> %v694, <4 x float> %v682)
  %v746 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v744, <4 x float> %v698, <4 x float> %v683)
  %v747 = getelementptr float, ptr %v473, i64 %v691
  %v748 = getelementptr float, ptr %v747, i64 462
  %v749 = load float, ptr %v748, align 4
  %v750 = insertelement <4 x float> poison, float %v749, i64 0
  %v751 = shufflevector <4 x float> %v750, <4 x float> poison, <4 x i32> zeroinitializer
  %v752 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v751, <4 x float> %v694, <4 x float> %v689)
  %v753 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v751, <4 x float> %v698, <4 x float> %v690)
  %v754 = add i64 %score_depth.13, 4
  br label %score_depth.13.head
score_depth.13.end:
  br label %score_depth_rest.14.head
score_depth_rest.14.head:
  %score_depth_rest.14 = phi i64 [ %v484, %score_depth.13.end ], [ %v834, %score_depth_rest.14.body ]
  %v755 = phi <4 x float> [ %v485, %score_depth.13.end ], [ %v783, %score_depth_rest.14.body ]
  %v756 = phi <4 x float> [ %v486, %score_depth.13.end ], [ %v784, %score_depth_rest.14.body ]
  %v757 = phi <4 x float> [ %v487, %score_depth.13.end ], [ %v790, %score_depth_rest.14.body ]
  %v758 = phi <4 x float> [ %v488, %score_depth.13.end ], [ %v791, %score_depth_rest.14.body ]
  %v759 = phi <4 x float> [ %v489, %score_depth.13.end ], [ %v797, %score_depth_rest.14.body ]
  %v760 = phi <4 x float> [ %v490, %score_depth.13.end ], [ %v798, %score_depth_rest.14.body ]
  %v761 = phi <4 x float> [ %v491, %score_depth.13.end ], [ %v804, %score_depth_rest.14.body ]
  %v762 = phi <4 x float> [ %v492, %score_depth.13.end ], [ %v805, %score_depth_rest.14.body ]
  %v763 = phi <4 x float> [ %v493, %score_depth.13.end ], [ %v811, %score_depth_rest.14.body ]
  %v764 = phi <4 x float> [ %v494, %score_depth.13.end ], [ %v812, %score_depth_rest.14.body ]
  %v765 = phi <4 x float> [ %v495, %score_depth.13.end ], [ %v818, %score_depth_rest.14.body ]
  %v766 = phi <4 x float> [ %v496, %score_depth.13.end ], [ %v819, %score_depth_rest.14.body ]
  %v767 = phi <4 x float> [ %v497, %score_depth.13.end ], [ %v825, %score_depth_rest.14.body ]
  %v768 = phi <4 x float> [ %v498, %score_depth.13.end ], [ %v826, %score_depth_rest.14.body ]
  %v769 = phi <4 x float> [ %v499, %score_depth.13.end ], [ %v832, %score_depth_rest.14.body ]
  %v770 = phi <4 x float> [ %v500, %score_depth.13.end ], [ %v833, %score_depth_rest.14.body ]
  %v771 = icmp slt i64 %score_depth_rest.14, 64
  br i1 %v771, label %score_depth_rest.14.body, label %score_depth_rest.14.end
score_depth_rest.14.body:
  %v772 = mul i64 %score_depth_rest.14, 8
  %v773 = getelementptr float, ptr %v479, i64 %v772
  %v774 = load <4 x float>, ptr %v773, align 16
  %v775 = mul i64 %score_depth_rest.14, 8
  %v776 = getelementptr float, ptr %v479, i64 %v775
  %v777 = getelementptr float, ptr %v776, i64 4
  %v778 = load <4 x float>, ptr %v777, align 16
  %v779 = getelementptr float, ptr %v473, i64 %score_depth_rest.14
  %v780 = load float, ptr %v779, align 4
  %v781 = insertelement <4 x float> poison, float %v780, i64 0
  %v782 = shufflevector <4 x float> %v781, <4 x float> poison, <4 x i32> zeroinitializer
  %v783 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v782, <4 x float> %v774, <4 x float> %v755)
  %v784 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v782, <4 x float> %v778, <4 x float> %v756)
  %v785 = getelementptr float, ptr %v473, i64 %score_depth_rest.14
  %v786 = getelementptr float, ptr %v785, i64 66
  %v787 = load float, ptr %v786, align 4
  %v788 = insertelement <4 x float> poison, float %v787, i64 0
  %v789 = shufflevector <4 x float> %v788, <4 x float> poison, <4 x i32> zeroinitializer
  %v790 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v789, <4 x float> %v774, <4 x float> %v757)
  %v791 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v789, <4 x float> %v778, <4 x float> %v758)
  %v792 = getelementptr float, ptr %v473, i64 %score_depth_rest.14
  %v793 = getelementptr float, ptr %v792, i64 132
  %v794 = load float, ptr %v793, align 4
  %v795 = insertelement <4 x float> poison, float %v794, i64 0
  %v796 = shufflevector <4 x float> %v795, <4 x float> poison, <4 x i32> zeroinitializer
  %v797 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v796, <4 x float> %v774, <4 x float> %v759)
  %v798 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v796, <4 x float> %v778, <4 x float> %v760)
  %v799 = getelementptr float, ptr %v473, i64 %score_depth_rest.14
  %v800 = getelementptr float, ptr %v799, i64 198
  %v801 = load float, ptr %v800, align 4
  %v802 = insertelement <4 x float> poison, float %v801, i64 0
  %v803 = shufflevector <4 x float> %v802, <4 x float> poison, <4 x i32> zeroinitializer
  %v804 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v803, <4 x float> %v774, <4 x float> %v761)
  %v805 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v803, <4 x float> %v778, <4 x float> %v762)
  %v806 = getelementptr float, ptr %v473, i64 %score_depth_rest.14
  %v807 = getelementptr float, ptr %v806, i64 264
  %v808 = load float, ptr %v807, align 4
  %v809 = insertelement <4 x float> poison, float %v808, i64 0
  %v810 = shufflevector <4 x float> %v809, <4 x float> poison, <4 x i32> zeroinitializer
  %v811 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v810, <4 x float> %v774, <4 x float> %v763)
  %v812 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v810, <4 x float> %v778, <4 x float> %v764)
  %v813 = getelementptr float, ptr %v473, i64 %score_depth_rest.14
  %v814 = getelementptr float, ptr %v813, i64 330
  %v815 = load float, ptr %v814, align 4
  %v816 = insertelement <4 x float> poison, float %v815, i64 0
  %v817 = shufflevector <4 x float> %v816, <4 x float> poison, <4 x i32> zeroinitializer
  %v818 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v817, <4 x float> %v774, <4 x float> %v765)
  %v819 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v817, <4 x float> %v778, <4 x float> %v766)
  %v820 = getelementptr float, ptr %v473, i64 %score_depth_rest.14
  %v821 = getelementptr float, ptr %v820, i64 396
  %v822 = load float, ptr %v821, align 4
  %v823 = insertelement <4 x float> poison, float %v822, i64 0
  %v824 = shufflevector <4 x float> %v823, <4 x float> poison, <4 x i32> zeroinitializer
  %v825 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v824, <4 x float> %v774, <4 x float> %v767)
  %v826 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v824, <4 x float> %v778, <4 x float> %v768)
  %v827 = getelementptr float, ptr %v473, i64 %score_depth_rest.14
  %v828 = getelementptr float, ptr %v827, i64 462
  %v829 = load float, ptr %v828, align 4
  %v830 = insertelement <4 x float> poison, float %v829, i64 0
  %v831 = shufflevector <4 x float> %v830, <4 x float> poison, <4 x i32> zeroinitializer
  %v832 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v831, <4 x float> %v774, <4 x float> %v769)
  %v833 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v831, <4 x float> %v778, <4 x float> %v770)
  %v834 = add i64 %score_depth_rest.14, 1
  br label %score_depth_rest.14.head
score_depth_rest.14.end:
  store <4 x float> %v755, ptr %v482, align 4
  %v835 = getelementptr float, ptr %v482, i64 4
  store <4 x float> %v756, ptr %v835, align 4
  %v836 = getelementptr float, ptr %v482, i64 36
  store <4 x float> %v757, ptr %v836, align 4
  %v837 = getelementptr float, ptr %v482, i64 40
  store <4 x float> %v758, ptr %v837, align 4
  %v838 = getelementptr float, ptr %v482, i64 72
  store <4 x float> %v759, ptr %v838, align 4
  %v839 = getelementptr float, ptr %v482, i64 76
  store <4 x float> %v760, ptr %v839, align 4
  %v840 = getelementptr float, ptr %v482, i64 108
  store <4 x float> %v761, ptr %v840, align 4
  %v841 = getelementptr float, ptr %v482, i64 112
  store <4 x float> %v762, ptr %v841, align 4
  %v842 = getelementptr float, ptr %v482, i64 144
  store <4 x float> %v763, ptr %v842, align 4
  %v843 = getelementptr float, ptr %v482, i64 148
  store <4 x float> %v764, ptr %v843, align 4
  %v844 = getelementptr float, ptr %v482, i64 180
  store <4 x float> %v765, ptr %v844, align 4
  %v845 = getelementptr float, ptr %v482, i64 184
  store <4 x float> %v766, ptr %v845, align 4
  %v846 = getelementptr float, ptr %v482, i64 216
  store <4 x float> %v767, ptr %v846, align 4
  %v847 = getelementptr float, ptr %v482, i64 220
  store <4 x float> %v768, ptr %v847, align 4
  %v848 = getelementptr float, ptr %v482, i64 252
  store <4 x float> %v769, ptr %v848, align 4
  %v849 = getelementptr float, ptr %v482, i64 256
  store <4 x float> %v770, ptr %v849, align 4
  %v850 = add i64 %score_panel.12, 1
  br label %score_panel.12.head
score_panel.12.end:
  br i1 %v467, label %full.15.then, label %full.15.else
full.15.then:
  ; scores of a full tile
  %v851 = trunc i64 %v453 to i32
  %v852 = trunc i64 %kv_tile.4 to i32
  br label %score_row.16.head
score_row.16.head:
  %score_row.16 = phi i64 [ 0, %full.15.then ], [ %v915, %score_row.16.body ]
  %v853 = phi <4 x i32> [ splat (i32 0), %full.15.then ], [ %v914, %score_row.16.body ]
  %v854 = icmp slt i64 %score_row.16, 8
  br i1 %v854, label %score_row.16.body, label %score_row.16.end
score_row.16.body:
  %v855 = getelementptr float, ptr %scratch, i64 5216
  %v856 = mul i64 %score_row.16, 36
  %v857 = add i64 %v856, 0
  %v858 = getelementptr float, ptr %v855, i64 %v857
  %v859 = mul i64 %row_block.9, 8
  %v860 = add i64 %v859, %score_row.16
  %v861 = add i64 %v13, %v860
  %v862 = trunc i64 %v861 to i32
  %v863 = add i32 %v862, %v87
  %v864 = sub i32 %v863, %v86
  %v865 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 0)
  %v866 = load <4 x float>, ptr %v858, align 4
  %v867 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 4)
  %v868 = getelementptr float, ptr %v858, i64 4
  %v869 = load <4 x float>, ptr %v868, align 4
  %v870 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 8)
  %v871 = getelementptr float, ptr %v858, i64 8
  %v872 = load <4 x float>, ptr %v871, align 4
  %v873 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 12)
  %v874 = getelementptr float, ptr %v858, i64 12
  %v875 = load <4 x float>, ptr %v874, align 4
  %v876 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 16)
  %v877 = getelementptr float, ptr %v858, i64 16
  %v878 = load <4 x float>, ptr %v877, align 4
  %v879 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 20)
  %v880 = getelementptr float, ptr %v858, i64 20
  %v881 = load <4 x float>, ptr %v880, align 4
  %v882 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 24)
  %v883 = getelementptr float, ptr %v858, i64 24
  %v884 = load <4 x float>, ptr %v883, align 4
  %v885 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 28)
  %v886 = getelementptr float, ptr %v858, i64 28
  %v887 = load <4 x float>, ptr %v886, align 4
  %v888 = fcmp ogt <4 x float> %v866, %v869
  %v889 = select <4 x i1> %v888, <4 x float> %v866, <4 x float> %v869
  %v890 = fcmp ogt <4 x float> %v872, %v875
  %v891 = select <4 x i1> %v890, <4 x float> %v872, <4 x float> %v875
  %v892 = fcmp ogt <4 x float> %v878, %v881
  %v893 = select <4 x i1> %v892, <4 x float> %v878, <4 x float> %v881
  %v894 = fcmp ogt <4 x float> %v884, %v887
  %v895 = select <4 x i1> %v894, <4 x float> %v884, <4 x float> %v887
  %v896 = fcmp ogt <4 x float> %v889, %v891
  %v897 = select <4 x i1> %v896, <4 x float> %v889, <4 x float> %v891
  %v898 = fcmp ogt <4 x float> %v893, %v895
  %v899 = select <4 x i1> %v898, <4 x float> %v893, <4 x float> %v895
  %v900 = fcmp ogt <4 x float> %v897, %v899
  %v901 = select <4 x i1> %v900, <4 x float> %v897, <4 x float> %v899
  %v902 = mul i64 %score_row.16, 4
  %v903 = getelementptr float, ptr %scratch, i64 10912
  %v904 = getelementptr float, ptr %v903, i64 %v902
  store <4 x float> %v901, ptr %v904, align 4
  %v905 = mul i64 %row_block.9, 8
  %v906 = add i64 %v905, %score_row.16
  %v907 = getelementptr float, ptr %scratch, i64 10672
  %v908 = getelementptr float, ptr %v907, i64 %v906
  %v909 = load float, ptr %v908, align 4
  %v910 = insertelement <4 x float> poison, float %v909, i64 0
  %v911 = shufflevector <4 x float> %v910, <4 x float> poison, <4 x i32> zeroinitializer
  %v912 = fcmp ogt <4 x float> %v901, %v911
  %v913 = sext <4 x i1> %v912 to <4 x i32>
  %v914 = or <4 x i32> %v853, %v913
  %v915 = add i64 %score_row.16, 1
  br label %score_row.16.head
score_row.16.end:
  br label %full.15.end
full.15.else:
  ; scores of a mixed tile
  %v916 = trunc i64 %v453 to i32
  %v917 = trunc i64 %kv_tile.4 to i32
  br label %score_row.17.head
score_row.17.head:
  %score_row.17 = phi i64 [ 0, %full.15.else ], [ %v1075, %score_row.17.body ]
  %v918 = phi <4 x i32> [ splat (i32 0), %full.15.else ], [ %v1074, %score_row.17.body ]
  %v919 = icmp slt i64 %score_row.17, 8
  br i1 %v919, label %score_row.17.body, label %score_row.17.end
score_row.17.body:
  %v920 = getelementptr float, ptr %scratch, i64 5216
  %v921 = mul i64 %score_row.17, 36
  %v922 = add i64 %v921, 0
  %v923 = getelementptr float, ptr %v920, i64 %v922
  %v924 = mul i64 %row_block.9, 8
  %v925 = add i64 %v924, %score_row.17
  %v926 = add i64 %v13, %v925
  %v927 = trunc i64 %v926 to i32
  %v928 = add i32 %v927, %v87
  %v929 = sub i32 %v928, %v86
  %v930 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 0)
  %v931 = load <4 x float>, ptr %v923, align 4
  %v932 = insertelement <4 x i32> poison, i32 %v917, i64 0
  %v933 = shufflevector <4 x i32> %v932, <4 x i32> poison, <4 x i32> zeroinitializer
  %v934 = add <4 x i32> %v933, %v930
  %v935 = insertelement <4 x i32> poison, i32 %v916, i64 0
  %v936 = shufflevector <4 x i32> %v935, <4 x i32> poison, <4 x i32> zeroinitializer
  %v937 = icmp slt <4 x i32> %v930, %v936
  %v938 = insertelement <4 x i32> poison, i32 %v929, i64 0
  %v939 = shufflevector <4 x i32> %v938, <4 x i32> poison, <4 x i32> zeroinitializer
  %v940 = icmp sle <4 x i32> %v934, %v939
  %v941 = and <4 x i1> %v937, %v940
  %v942 = select <4 x i1> %v941, <4 x float> %v931, <4 x float> splat (float 0xFFF0000000000000)
  store <4 x float> %v942, ptr %v923, align 4
  %v943 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 4)
  %v944 = getelementptr float, ptr %v923, i64 4
  %v945 = load <4 x float>, ptr %v944, align 4
  %v946 = insertelement <4 x i32> poison, i32 %v917, i64 0
  %v947 = shufflevector <4 x i32> %v946, <4 x i32> poison, <4 x i32> zeroinitializer
  %v948 = add <4 x i32> %v947, %v943
  %v949 = insertelement <4 x i32> poison, i32 %v916, i64 0
  %v950 = shufflevector <4 x i32> %v949, <4 x i32> poison, <4 x i32> zeroinitializer
  %v951 = icmp slt <4 x i32> %v943, %v950
  %v952 = insertelement <4 x i32> poison, i32 %v929, i64 0
  %v953 = shufflevector <4 x i32> %v952, <4 x i32> poison, <4 x i32> zeroinitializer
  %v954 = icmp sle <4 x i32> %v948, %v953
  %v955 = and <4 x i1> %v951, %v954
  %v956 = select <4 x i1> %v955, <4 x float> %v945, <4 x float> splat (float 0xFFF0000000000000)
  %v957 = getelementptr float, ptr %v923, i64 4
  store <4 x float> %v956, ptr %v957, align 4
  %v958 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 8)
  %v959 = getelementptr float, ptr %v923, i64 8
  %v960 = load <4 x float>, ptr %v959, align 4
  %v961 = insertelement <4 x i32> poison, i32 %v917, i64 0
  %v962 = shufflevector <4 x i32> %v961, <4 x i32> poison, <4 x i32> zeroinitializer
  %v963 = add <4 x i32> %v962, %v958
  %v964 = insertelement <4 x i32> poison, i32 %v916, i64 0
  %v965 = shufflevector <4 x i32> %v964, <4 x i32> poison, <4 x i32> zeroinitializer
  %v966 = icmp slt <4 x i32> %v958, %v965
  %v967 = insertelement <4 x i32> poison, i32 %v929, i64 0
  %v968 = shufflevector <4 x i32> %v967, <4 x i32> poison, <4 x i32> zeroinitializer
  %v969 = icmp sle <4 x i32> %v963, %v968
  %v970 = and <4 x i1> %v966, %v969
  %v971 = select <4 x i1> %v970, <4 x float> %v960, <4 x float> splat (float 0xFFF0000000000000)
  %v972 = getelementptr float, ptr %v923, i64 8
  store <4 x float> %v971, ptr %v972, align 4
  %v973 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 12)
  %v974 = getelementptr float, ptr %v923, i64 12
  %v975 = load <4 x float>, ptr %v974, align 4
  %v976 = insertelement <4 x i32> poison, i32 %v917, i64 0
  %v977 = shufflevector <4 x i32> %v976, <4 x i32> poison, <4 x i32> zeroinitializer
  %v978 = add <4 x i32> %v977, %v973
  %v979 = insertelement <4 x i32> poison, i32 %v916, i64 0
  %v980 = shufflevector <4 x i32> %v979, <4 x i32> poison, <4 x i32> zeroinitializer
  %v981 = icmp slt <4 x i32> %v973, %v980
  %v982 = insertelement <4 x i32> poison, i32 %v929, i64 0
  %v983 = shufflevector <4 x i32> %v982, <4 x i32> poison, <4 x i32> zeroinitializer
  %v984 = icmp sle <4 x i32> %v978, %v983
  %v985 = and <4 x i1> %v981, %v984
  %v986 = select <4 x i1> %v985, <4 x float> %v975, <4 x float> splat (float 0xFFF0000000000000)
  %v987 = getelementptr float, ptr %v923, i64 12
  store <4 x float> %v986, ptr %v987, align 4
  %v988 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 16)
  %v989 = getelementptr float, ptr %v923, i64 16
  %v990 = load <4 x float>, ptr %v989, align 4
  %v991 = insertelement <4 x i32> poison, i32 %v917, i64 0
  %v992 = shufflevector <4 x i32> %v991, <4 x i32> poison, <4 x i32> zeroinitializer
  %v993 = add <4 x i32> %v992, %v988
  %v994 = insertelement <4 x i32> poison, i32 %v916, i64 0
  %v995 = shufflevector <4 x i32> %v994, <4 x i32> poison, <4 x i32> zeroinitializer
  %v996 = icmp slt <4 x i32> %v988, %v995
  %v997 = insertelement <4 x i32> poison, i32 %v929, i64 0
  %v998 = shufflevector <4 x i32> %v997, <4 x i32> poison, <4 x i32> zeroinitializer
  %v999 = icmp sle <4 x i32> %v993, %v998
  %v1000 = and <4 x i1> %v996, %v999
  %v1001 = select <4 x i1> %v1000, <4 x float> %v990, <4 x float> splat (float 0xFFF0000000000000)
  %v1002 = getelementptr float, ptr %v923, i64 16
  store <4 x float> %v1001, ptr %v1002, align 4
  %v1003 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 20)
  %v1004 = getelementptr float, ptr %v923, i64 20
  %v1005 = load <4 x float>, ptr %v1004, align 4
  %v1006 = insertelement <4 x i32> poison, i32 %v917, i64 0
  %v1007 = shufflevector <4 x i32> %v1006, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1008 = add <4 x i32> %v1007, %v1003
  %v1009 = insertelement <4 x i32> poison, i32 %v916, i64 0
  %v1010 = shufflevector <4 x i32> %v1009, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1011 = icmp slt <4 x i32> %v1003, %v1010
  %v1012 = insertelement <4 x i32> poison, i32 %v929, i64 0
  %v1013 = shufflevector <4 x i32> %v1012, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1014 = icmp sle <4 x i32> %v1008, %v1013
  %v1015 = and <4 x i1> %v1011, %v1014
  %v1016 = select <4 x i1> %v1015, <4 x float> %v1005, <4 x float> splat (float 0xFFF0000000000000)
  %v1017 = getelementptr float, ptr %v923, i64 20
  store <4 x float> %v1016, ptr %v1017, align 4
  %v1018 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 24)
  %v1019 = getelementptr float, ptr %v923, i64 24
  %v1020 = load <4 x float>, ptr %v1019, align 4
  %v1021 = insertelement <4 x i32> poison, i32 %v917, i64 0
  %v1022 = shufflevector <4 x i32> %v1021, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1023 = add <4 x i32> %v1022, %v1018
  %v1024 = insertelement <4 x i32> poison, i32 %v916, i64 0
  %v1025 = shufflevector <4 x i32> %v1024, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1026 = icmp slt <4 x i32> %v1018, %v1025
  %v1027 = insertelement <4 x i32> poison, i32 %v929, i64 0
  %v1028 = shufflevector <4 x i32> %v1027, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1029 = icmp sle <4 x i32> %v1023, %v1028
  %v1030 = and <4 x i1> %v1026, %v1029
  %v1031 = select <4 x i1> %v1030, <4 x float> %v1020, <4 x float> splat (float 0xFFF0000000000000)
  %v1032 = getelementptr float, ptr %v923, i64 24
  store <4 x float> %v1031, ptr %v1032, align 4
  %v1033 = add <4 x i32> <i32 0, i32 1, i32 2, i32 3>, splat (i32 28)
  %v1034 = getelementptr float, ptr %v923, i64 28
  %v1035 = load <4 x float>, ptr %v1034, align 4
  %v1036 = insertelement <4 x i32> poison, i32 %v917, i64 0
  %v1037 = shufflevector <4 x i32> %v1036, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1038 = add <4 x i32> %v1037, %v1033
  %v1039 = insertelement <4 x i32> poison, i32 %v916, i64 0
  %v1040 = shufflevector <4 x i32> %v1039, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1041 = icmp slt <4 x i32> %v1033, %v1040
  %v1042 = insertelement <4 x i32> poison, i32 %v929, i64 0
  %v1043 = shufflevector <4 x i32> %v1042, <4 x i32> poison, <4 x i32> zeroinitializer
  %v1044 = icmp sle <4 x i32> %v1038, %v1043
  %v1045 = and <4 x i1> %v1041, %v1044
  %v1046 = select <4 x i1> %v1045, <4 x float> %v1035, <4 x float> splat (float 0xFFF0000000000000)
  %v1047 = getelementptr float, ptr %v923, i64 28
  store <4 x float> %v1046, ptr %v1047, align 4
  %v1048 = fcmp ogt <4 x float> %v942, %v956
  %v1049 = select <4 x i1> %v1048, <4 x float> %v942, <4 x float> %v956
  %v1050 = fcmp ogt <4 x float> %v971, %v986
  %v1051 = select <4 x i1> %v1050, <4 x float> %v971, <4 x float> %v986
  %v1052 = fcmp ogt <4 x float> %v1001, %v1016
  %v1053 = select <4 x i1> %v1052, <4 x float> %v1001, <4 x float> %v1016
  %v1054 = fcmp ogt <4 x float> %v1031, %v1046
  %v1055 = select <4 x i1> %v1054, <4 x float> %v1031, <4 x float> %v1046
  %v1056 = fcmp ogt <4 x float> %v1049, %v1051
  %v1057 = select <4 x i1> %v1056, <4 x float> %v1049, <4 x float> %v1051
  %v1058 = fcmp ogt <4 x float> %v1053, %v1055
  %v1059 = select <4 x i1> %v1058, <4 x float> %v1053, <4 x float> %v1055
  %v1060 = fcmp ogt <4 x float> %v1057, %v1059
  %v1061 = select <4 x i1> %v1060, <4 x float> %v1057, <4 x float> %v1059
  %v1062 = mul i64 %score_row.17, 4
  %v1063 = getelementptr float, ptr %scratch, i64 10912
  %v1064 = getelementptr float, ptr %v1063, i64 %v1062
  store <4 x float> %v1061, ptr %v1064, align 4
  %v1065 = mul i64 %row_block.9, 8
  %v1066 = add i64 %v1065, %score_row.17
  %v1067 = getelementptr float, ptr %scratch, i64 10672
  %v1068 = getelementptr float, ptr %v1067, i64 %v1066
  %v1069 = load float, ptr %v1068, align 4
  %v1070 = insertelement <4 x float> poison, float %v1069, i64 0
  %v1071 = shufflevector <4 x float> %v1070, <4 x float> poison, <4 x i32> zeroinitializer
  %v1072 = fcmp ogt <4 x float> %v1061, %v1071
  %v1073 = sext <4 x i1> %v1072 to <4 x i32>
  %v1074 = or <4 x i32> %v918, %v1073
  %v1075 = add i64 %score_row.17, 1
  br label %score_row.17.head
score_row.17.end:
  br label %full.15.end
full.15.end:
  %v1076 = phi <4 x i32> [ %v853, %score_row.16.end ], [ %v918, %score_row.17.end ]
  %v1077 = icmp slt <4 x i32> %v1076, splat (i32 0)
  %v1078 = call i1 @llvm.vector.reduce.or.v4i1(<4 x i1> %v1077)
  br i1 %v1078, label %raise.18.then, label %raise.18.end
raise.18.then:
  ; a larger reference; sum and out by exp(old reference - reference)
  br label %raise_row.19.head
raise_row.19.head:
  %raise_row.19 = phi i64 [ 0, %raise.18.then ], [ %v1141, %raise_out.20.end ]
  %v1079 = icmp slt i64 %raise_row.19, 8
  br i1 %v1079, label %raise_row.19.body, label %raise_row.19.end
raise_row.19.body:
  %v1080 = mul i64 %row_block.9, 8
  %v1081 = add i64 %v1080, %raise_row.19
  %v1082 = getelementptr float, ptr %scratch, i64 10624
  %v1083 = getelementptr float, ptr %v1082, i64 %v1081
  %v1084 = load float, ptr %v1083, align 4
  %v1085 = getelementptr float, ptr %scratch, i64 10672
  %v1086 = getelementptr float, ptr %v1085, i64 %v1081
  %v1087 = load float, ptr %v1086, align 4
  %v1088 = mul i64 %raise_row.19, 4
  %v1089 = getelementptr float, ptr %scratch, i64 10912
  %v1090 = getelementptr float, ptr %v1089, i64 %v1088
  %v1091 = load <4 x float>, ptr %v1090, align 4
  %v1092 = shufflevector <4 x float> %v1091, <4 x float> %v1091, <2 x i32> <i32 2, i32 3>
  %v1093 = shufflevector <4 x float> %v1091, <4 x float> %v1091, <2 x i32> <i32 0, i32 1>
  %v1094 = fcmp ogt <2 x float> %v1093, %v1092
  %v1095 = select <2 x i1> %v1094, <2 x float> %v1093, <2 x float> %v1092
  %v1096 = shufflevector <2 x float> %v1095, <2 x float> %v1095, <1 x i32> <i32 1>
  %v1097 = shufflevector <2 x float> %v1095, <2 x float> %v1095, <1 x i32> <i32 0>
  %v1098 = fcmp ogt <1 x float> %v1097, %v1096
  %v1099 = select <1 x i1> %v1098, <1 x float> %v1097, <1 x float> %v1096
  %v1100 = extractelement <1 x float> %v1099, i64 0
  %v1101 = fcmp ogt float %v1100, %v1087
  %v1102 = select i1 %v1101, float %v1100, float %v1084
  %v1103 = getelementptr float, ptr %scratch, i64 10624
  %v1104 = getelementptr float, ptr %v1103, i64 %v1081
  store float %v1102, ptr %v1104, align 4
  %v1105 = getelementptr float, ptr %scratch, i64 10672
  %v1106 = getelementptr float, ptr %v1105, i64 %v1081
  %v1107 = fadd float %v1100, 0x4020000000000000
  %v1108 = select i1 %v1101, float %v1107, float %v1087
  store float %v1108, ptr %v1106, align 4
  %v1109 = fcmp oeq float %v1087, 0xFFF0000000000000
  %v1110 = fsub float %v1084, %v1102
  %v1111 = fcmp olt float %v1110, 0xC05FC00000000000
  %v1112 = select i1 %v1111, float 0xC05FC00000000000, float %v1110
  %v1113 = fadd float %v1112, 0x4168000FE0000000
  %v1114 = fsub float %v1113, 0x4168000FE0000000
  %v1115 = fsub float %v1112, %v1114
  %v1116 = call float @llvm.fmuladd.f32(float 0x3F55AB4380000000, float %v1115, float 0x3F83CECA00000000)
  %v1117 = call float @llvm.fmuladd.f32(float %v1116, float %v1115, float 0x3FAC6BAA20000000)
  %v1118 = call float @llvm.fmuladd.f32(float %v1117, float %v1115, float 0x3FCEBF9B40000000)
  %v1119 = call float @llvm.fmuladd.f32(float %v1118, float %v1115, float 0x3FE62E4240000000)
  %v1120 = call float @llvm.fmuladd.f32(float %v1119, float %v1115, float 0x3FF0000000000000)
  %v1121 = bitcast float %v1113 to i32
  %v1122 = shl i32 %v1121, 23
  %v1123 = bitcast i32 %v1122 to float
  %v1124 = fmul float %v1120, %v1123
  %v1125 = select i1 %v1109, float 0x3FF0000000000000, float %v1124
  %v1126 = insertelement <4 x float> poison, float %v1125, i64 0
  %v1127 = shufflevector <4 x float> %v1126, <4 x float> poison, <4 x i32> zeroinitializer
  %v1128 = mul i64 %v1081, 4
  %v1129 = getelementptr float, ptr %scratch, i64 10720
  %v1130 = getelementptr float, ptr %v1129, i64 %v1128
  %v1131 = load <4 x float>, ptr %v1130, align 4
  %v1132 = fmul <4 x float> %v1131, %v1127
  store <4 x float> %v1132, ptr %v1130, align 4
  br label %raise_out.20.head
raise_out.20.head:
  %raise_out.20 = phi i64 [ 0, %raise_row.19.body ], [ %v1140, %raise_out.20.body ]
  %v1133 = icmp slt i64 %raise_out.20, 64
  br i1 %v1133, label %raise_out.20.body, label %raise_out.20.end
raise_out.20.body:
  %v1134 = getelementptr float, ptr %scratch, i64 7552
  %v1135 = mul i64 %v1081, 64
  %v1136 = add i64 %v1135, %raise_out.20
  %v1137 = getelementptr float, ptr %v1134, i64 %v1136
  %v1138 = load <4 x float>, ptr %v1137, align 4
  %v1139 = fmul <4 x float> %v1138, %v1127
  store <4 x float> %v1139, ptr %v1137, align 4
  %v1140 = add i64 %raise_out.20, 4
  br label %raise_out.20.head
raise_out.20.end:
  %v1141 = add i64 %raise_row.19, 1
  br label %raise_row.19.head
raise_row.19.end:
  br label %raise.18.end
raise.18.end:
  br label %weight_row.21.head
weight_row.21.head:
  %weight_row.21 = phi i64 [ 0, %raise.18.end ], [ %v1198, %weights.22.end ]
  %v1142 = icmp slt i64 %weight_row.21, 8
  br i1 %v1142, label %weight_row.21.body, label %weight_row.21.end
weight_row.21.body:
  %v1143 = mul i64 %row_block.9, 8
  %v1144 = add i64 %v1143, %weight_row.21
  %v1145 = getelementptr float, ptr %scratch, i64 10624
  %v1146 = getelementptr float, ptr %v1145, i64 %v1144
  %v1147 = load float, ptr %v1146, align 4
  %v1148 = insertelement <4 x float> poison, float %v1147, i64 0
  %v1149 = shufflevector <4 x float> %v1148, <4 x float> poison, <4 x i32> zeroinitializer
  %v1150 = getelementptr float, ptr %scratch, i64 5216
  %v1151 = mul i64 %weight_row.21, 36
  %v1152 = add i64 %v1151, 0
  %v1153 = getelementptr float, ptr %v1150, i64 %v1152
  %v1154 = mul i64 %v1144, 4
  %v1155 = getelementptr float, ptr %scratch, i64 10720
  %v1156 = getelementptr float, ptr %v1155, i64 %v1154
  %v1157 = load <4 x float>, ptr %v1156, align 4
  br label %weights.22.head
weights.22.head:
  %weights.22 = phi i64 [ 0, %weight_row.21.body ], [ %v1197, %weights.22.body ]
  %v1158 = phi <4 x float> [ %v1157, %weight_row.21.body ], [ %v1196, %weights.22.body ]
  %v1159 = icmp slt i64 %weights.22, 32
  br i1 %v1159, label %weights.22.body, label %weights.22.end
weights.22.body:
  %v1160 = getelementptr float, ptr %v1153, i64 %weights.22
  %v1161 = load <4 x float>, ptr %v1160, align 4
  %v1162 = fsub <4 x float> %v1161, %v1149
  %v1163 = fcmp olt <4 x float> %v1162, splat (float 0xC05FC00000000000)
  %v1164 = select <4 x i1> %v1163, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v1162
  %v1165 = fadd <4 x float> %v1164, splat (float 0x4168000FE0000000)
  %v1166 = fsub <4 x float> %v1165, splat (float 0x4168000FE0000000)
  %v1167 = fsub <4 x float> %v1164, %v1166
  %v1168 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55AB4380000000), <4 x float> %v1167, <4 x float> splat (float 0x3F83CECA00000000))
  %v1169 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1168, <4 x float> %v1167, <4 x float> splat (float 0x3FAC6BAA20000000))
  %v1170 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1169, <4 x float> %v1167, <4 x float> splat (float 0x3FCEBF9B40000000))
  %v1171 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1170, <4 x float> %v1167, <4 x float> splat (float 0x3FE62E4240000000))
  %v1172 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1171, <4 x float> %v1167, <4 x float> splat (float 0x3FF0000000000000))
  %v1173 = bitcast <4 x float> %v1165 to <4 x i32>
  %v1174 = shl <4 x i32> %v1173, splat (i32 23)
  %v1175 = bitcast <4 x i32> %v1174 to <4 x float>
  %v1176 = fmul <4 x float> %v1172, %v1175
  store <4 x float> %v1176, ptr %v1160, align 4
  %v1177 = getelementptr float, ptr %v1153, i64 %weights.22
  %v1178 = getelementptr float, ptr %v1177, i64 4
  %v1179 = load <4 x float>, ptr %v1178, align 4
  %v1180 = fsub <4 x float> %v1179, %v1149
  %v1181 = fcmp olt <4 x float> %v1180, splat (float 0xC05FC00000000000)
  %v1182 = select <4 x i1> %v1181, <4 x float> splat (float 0xC05FC00000000000), <4 x float> %v1180
  %v1183 = fadd <4 x float> %v1182, splat (float 0x4168000FE0000000)
  %v1184 = fsub <4 x float> %v1183, splat (float 0x4168000FE0000000)
  %v1185 = fsub <4 x float> %v1182, %v1184
  %v1186 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> splat (float 0x3F55AB4380000000), <4 x float> %v1185, <4 x float> splat (float 0x3F83CECA00000000))
  %v1187 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1186, <4 x float> %v1185, <4 x float> splat (float 0x3FAC6BAA20000000))
  %v1188 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1187, <4 x float> %v1185, <4 x float> splat (float 0x3FCEBF9B40000000))
  %v1189 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1188, <4 x float> %v1185, <4 x float> splat (float 0x3FE62E4240000000))
  %v1190 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1189, <4 x float> %v1185, <4 x float> splat (float 0x3FF0000000000000))
  %v1191 = bitcast <4 x float> %v1183 to <4 x i32>
  %v1192 = shl <4 x i32> %v1191, splat (i32 23)
  %v1193 = bitcast <4 x i32> %v1192 to <4 x float>
  %v1194 = fmul <4 x float> %v1190, %v1193
  store <4 x float> %v1194, ptr %v1178, align 4
  %v1195 = fadd <4 x float> %v1176, %v1194
  %v1196 = fadd <4 x float> %v1158, %v1195
  %v1197 = add i64 %weights.22, 8
  br label %weights.22.head
weights.22.end:
  store <4 x float> %v1158, ptr %v1156, align 4
  %v1198 = add i64 %weight_row.21, 1
  br label %weight_row.21.head
weight_row.21.end:
  ; out = out + weights * values
  br label %out_columns.23.head
out_columns.23.head:
  %out_columns.23 = phi i64 [ 0, %weight_row.21.end ], [ %v1609, %out_keys_rest.25.end ]
  %v1199 = icmp slt i64 %out_columns.23, 64
  br i1 %v1199, label %out_columns.23.body, label %out_columns.23.end
out_columns.23.body:
  %v1200 = mul i64 %out_columns.23, 32
  %v1201 = getelementptr float, ptr %scratch, i64 5504
  %v1202 = getelementptr float, ptr %v1201, i64 %v1200
  %v1203 = getelementptr float, ptr %scratch, i64 5216
  %v1204 = getelementptr float, ptr %v1203, i64 0
  %v1205 = mul i64 %row_block.9, 8
  %v1206 = getelementptr float, ptr %scratch, i64 7552
  %v1207 = mul i64 %v1205, 64
  %v1208 = add i64 %v1207, %out_columns.23
  %v1209 = getelementptr float, ptr %v1206, i64 %v1208
  %v1210 = sdiv i64 %v453, 4
  %v1211 = mul i64 %v1210, 4
  br label %out_keys.24.head
out_keys.24.head:
  %out_keys.24 = phi i64 [ 0, %out_columns.23.body ], [ %v1481, %out_keys.24.body ]
  %v1212 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1430, %out_keys.24.body ]
  %v1213 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1431, %out_keys.24.body ]
  %v1214 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1437, %out_keys.24.body ]
  %v1215 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1438, %out_keys.24.body ]
  %v1216 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1444, %out_keys.24.body ]
  %v1217 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1445, %out_keys.24.body ]
  %v1218 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1451, %out_keys.24.body ]
  %v1219 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1452, %out_keys.24.body ]
  %v1220 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1458, %out_keys.24.body ]
  %v1221 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1459, %out_keys.24.body ]
  %v1222 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1465, %out_keys.24.body ]
  %v1223 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1466, %out_keys.24.body ]
  %v1224 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1472, %out_keys.24.body ]
  %v1225 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1473, %out_keys.24.body ]
  %v1226 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1479, %out_keys.24.body ]
  %v1227 = phi <4 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1480, %out_keys.24.body ]
  %v1228 = icmp slt i64 %out_keys.24, %v1211
  br i1 %v1228, label %out_keys.24.body, label %out_keys.24.end
out_keys.24.body:
  %v1229 = add i64 %out_keys.24, 0
  %v1230 = mul i64 %v1229, 8
  %v1231 = getelementptr float, ptr %v1202, i64 %v1230
  %v1232 = load <4 x float>, ptr %v1231, align 4
  %v1233 = mul i64 %v1229, 8
  %v1234 = getelementptr float, ptr %v1202, i64 %v1233
  %v1235 = getelementptr float, ptr %v1234, i64 4
  %v1236 = load <4 x float>, ptr %v1235, align 4
  %v1237 = getelementptr float, ptr %v1204, i64 %v1229
  %v1238 = load float, ptr %v1237, align 4
  %v1239 = insertelement <4 x float> poison, float %v1238, i64 0
  %v1240 = shufflevector <4 x float> %v1239, <4 x float> poison, <4 x i32> zeroinitializer
  %v1241 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1240, <4 x float> %v1232, <4 x float> %v1212)
  %v1242 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1240, <4 x float> %v1236, <4 x float> %v1213)
  %v1243 = getelementptr float, ptr %v1204, i64 %v1229
  %v1244 = getelementptr float, ptr %v1243, i64 36
  %v1245 = load float, ptr %v1244, align 4
  %v1246 = insertelement <4 x float> poison, float %v1245, i64 0
  %v1247 = shufflevector <4 x float> %v1246, <4 x float> poison, <4 x i32> zeroinitializer
  %v1248 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1247, <4 x float> %v1232, <4 x float> %v1214)
  %v1249 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1247, <4 x float> %v1236, <4 x float> %v1215)
  %v1250 = getelementptr float, ptr %v1204, i64 %v1229
  %v1251 = getelementptr float, ptr %v1250, i64 72
  %v1252 = load float, ptr %v1251, align 4
  %v1253 = insertelement <4 x float> poison, float %v1252, i64 0
  %v1254 = shufflevector <4 x float> %v1253, <4 x float> poison, <4 x i32> zeroinitializer
  %v1255 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1254, <4 x float> %v1232, <4 x float> %v1216)
  %v1256 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1254, <4 x float> %v1236, <4 x float> %v1217)
  %v1257 = getelementptr float, ptr %v1204, i64 %v1229
  %v1258 = getelementptr float, ptr %v1257, i64 108
  %v1259 = load float, ptr %v1258, align 4
  %v1260 = insertelement <4 x float> poison, float %v1259, i64 0
  %v1261 = shufflevector <4 x float> %v1260, <4 x float> poison, <4 x i32> zeroinitializer
  %v1262 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1261, <4 x float> %v1232, <4 x float> %v1218)
  %v1263 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1261, <4 x float> %v1236, <4 x float> %v1219)
  %v1264 = getelementptr float, ptr %v1204, i64 %v1229
  %v1265 = getelementptr float, ptr %v1264, i64 144
  %v1266 = load float, ptr %v1265, align 4
  %v1267 = insertelement <4 x float> poison, float %v1266, i64 0
  %v1268 = shufflevector <4 x float> %v1267, <4 x float> poison, <4 x i32> zeroinitializer
  %v1269 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1268, <4 x float> %v1232, <4 x float> %v1220)
  %v1270 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1268, <4 x float> %v1236, <4 x float> %v1221)
  %v1271 = getelementptr float, ptr %v1204, i64 %v1229
  %v1272 = getelementptr float, ptr %v1271, i64 180
  %v1273 = load float, ptr %v1272, align 4
  %v1274 = insertelement <4 x float> poison, float %v1273, i64 0
  %v1275 = shufflevector <4 x float> %v1274, <4 x float> poison, <4 x i32> zeroinitializer
  %v1276 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1275, <4 x float> %v1232, <4 x float> %v1222)
  %v1277 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1275, <4 x float> %v1236, <4 x float> %v1223)
  %v1278 = getelementptr float, ptr %v1204, i64 %v1229
  %v1279 = getelementptr float, ptr %v1278, i64 216
  %v1280 = load float, ptr %v1279, align 4
  %v1281 = insertelement <4 x float> poison, float %v1280, i64 0
  %v1282 = shufflevector <4 x float> %v1281, <4 x float> poison, <4 x i32> zeroinitializer
  %v1283 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1282, <4 x float> %v1232, <4 x float> %v1224)
  %v1284 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1282, <4 x float> %v1236, <4 x float> %v1225)
  %v1285 = getelementptr float, ptr %v1204, i64 %v1229
  %v1286 = getelementptr float, ptr %v1285, i64 252
  %v1287 = load float, ptr %v1286, align 4
  %v1288 = insertelement <4 x float> poison, float %v1287, i64 0
  %v1289 = shufflevector <4 x float> %v1288, <4 x float> poison, <4 x i32> zeroinitializer
  %v1290 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1289, <4 x float> %v1232, <4 x float> %v1226)
  %v1291 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1289, <4 x float> %v1236, <4 x float> %v1227)
  %v1292 = add i64 %out_keys.24, 1
  %v1293 = mul i64 %v1292, 8
  %v1294 = getelementptr float, ptr %v1202, i64 %v1293
  %v1295 = load <4 x float>, ptr %v1294, align 4
  %v1296 = mul i64 %v1292, 8
  %v1297 = getelementptr float, ptr %v1202, i64 %v1296
  %v1298 = getelementptr float, ptr %v1297, i64 4
  %v1299 = load <4 x float>, ptr %v1298, align 4
  %v1300 = getelementptr float, ptr %v1204, i64 %v1292
  %v1301 = load float, ptr %v1300, align 4
  %v1302 = insertelement <4 x float> poison, float %v1301, i64 0
  %v1303 = shufflevector <4 x float> %v1302, <4 x float> poison, <4 x i32> zeroinitializer
  %v1304 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1303, <4 x float> %v1295, <4 x float> %v1241)
  %v1305 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1303, <4 x float> %v1299, <4 x float> %v1242)
  %v1306 = getelementptr float, ptr %v1204, i64 %v1292
  %v1307 = getelementptr float, ptr %v1306, i64 36
  %v1308 = load float, ptr %v1307, align 4
  %v1309 = insertelement <4 x float> poison, float %v1308, i64 0
  %v1310 = shufflevector <4 x float> %v1309, <4 x float> poison, <4 x i32> zeroinitializer
  %v1311 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1310, <4 x float> %v1295, <4 x float> %v1248)
  %v1312 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1310, <4 x float> %v1299, <4 x float> %v1249)
  %v1313 = getelementptr float, ptr %v1204, i64 %v1292
  %v1314 = getelementptr float, ptr %v1313, i64 72
  %v1315 = load float, ptr %v1314, align 4
  %v1316 = insertelement <4 x float> poison, float %v1315, i64 0
  %v1317 = shufflevector <4 x float> %v1316, <4 x float> poison, <4 x i32> zeroinitializer
  %v1318 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1317, <4 x float> %v1295, <4 x float> %v1255)
  %v1319 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1317, <4 x float> %v1299, <4 x float> %v1256)
  %v1320 = getelementptr float, ptr %v1204, i64 %v1292
  %v1321 = getelementptr float, ptr %v1320, i64 108
  %v1322 = load float, ptr %v1321, align 4
  %v1323 = insertelement <4 x float> poison, float %v1322, i64 0
  %v1324 = shufflevector <4 x float> %v1323, <4 x float> poison, <4 x i32> zeroinitializer
  %v1325 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1324, <4 x float> %v1295, <4 x float> %v1262)
  %v1326 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1324, <4 x float> %v1299, <4 x float> %v1263)
  %v1327 = getelementptr float, ptr %v1204, i64 %v1292
  %v1328 = getelementptr float, ptr %v1327, i64 144
  %v1329 = load float, ptr %v1328, align 4
  %v1330 = insertelement <4 x float> poison, float %v1329, i64 0
  %v1331 = shufflevector <4 x float> %v1330, <4 x float> poison, <4 x i32> zeroinitializer
  %v1332 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1331, <4 x float> %v1295, <4 x float> %v1269)
  %v1333 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1331, <4 x float> %v1299, <4 x float> %v1270)
  %v1334 = getelementptr float, ptr %v1204, i64 %v1292
  %v1335 = getelementptr float, ptr %v1334, i64 180
  %v1336 = load float, ptr %v1335, align 4
  %v1337 = insertelement <4 x float> poison, float %v1336, i64 0
  %v1338 = shufflevector <4 x float> %v1337, <4 x float> poison, <4 x i32> zeroinitializer
  %v1339 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1338, <4 x float> %v1295, <4 x float> %v1276)
  %v1340 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1338, <4 x float> %v1299, <4 x float> %v1277)
  %v1341 = getelementptr float, ptr %v1204, i64 %v1292
  %v1342 = getelementptr float, ptr %v1341, i64 216
  %v1343 = load float, ptr %v1342, align 4
  %v1344 = insertelement <4 x float> poison, float %v1343, i64 0
  %v1345 = shufflevector <4 x float> %v1344, <4 x float> poison, <4 x i32> zeroinitializer
  %v1346 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1345, <4 x float> %v1295, <4 x float> %v1283)
  %v1347 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1345, <4 x float> %v1299, <4 x float> %v1284)
  %v1348 = getelementptr float, ptr %v1204, i64 %v1292
  %v1349 = getelementptr float, ptr %v1348, i64 252
  %v1350 = load float, ptr %v1349, align 4
  %v1351 = insertelement <4 x float> poison, float %v1350, i64 0
  %v1352 = shufflevector <4 x float> %v1351, <4 x float> poison, <4 x i32> zeroinitializer
  %v1353 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1352, <4 x float> %v1295, <4 x float> %v1290)
  %v1354 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1352, <4 x float> %v1299, <4 x float> %v1291)
  %v1355 = add i64 %out_keys.24, 2
  %v1356 = mul i64 %v1355, 8
  %v1357 = getelementptr float, ptr %v1202, i64 %v1356
  %v1358 = load <4 x float>, ptr %v1357, align 4
  %v1359 = mul i64 %v1355, 8
  %v1360 = getelementptr float, ptr %v1202, i64 %v1359
  %v1361 = getelementptr float, ptr %v1360, i64 4
  %v1362 = load <4 x float>, ptr %v1361, align 4
  %v1363 = getelementptr float, ptr %v1204, i64 %v1355
  %v1364 = load float, ptr %v1363, align 4
  %v1365 = insertelement <4 x float> poison, float %v1364, i64 0
  %v1366 = shufflevector <4 x float> %v1365, <4 x float> poison, <4 x i32> zeroinitializer
  %v1367 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1366, <4 x float> %v1358, <4 x float> %v1304)
  %v1368 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1366, <4 x float> %v1362, <4 x float> %v1305)
  %v1369 = getelementptr float, ptr %v1204, i64 %v1355
  %v1370 = getelementptr float, ptr %v1369, i64 36
  %v1371 = load float, ptr %v1370, align 4
  %v1372 = insertelement <4 x float> poison, float %v1371, i64 0
  %v1373 = shufflevector <4 x float> %v1372, <4 x float> poison, <4 x i32> zeroinitializer
  %v1374 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1373, <4 x float> %v1358, <4 x float> %v1311)
  %v1375 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1373, <4 x float> %v1362, <4 x float> %v1312)
  %v1376 = getelementptr float, ptr %v1204, i64 %v1355
  %v1377 = getelementptr float, ptr %v1376, i64 72
  %v1378 = load float, ptr %v1377, align 4
  %v1379 = insertelement <4 x float> poison, float %v1378, i64 0
  %v1380 = shufflevector <4 x float> %v1379, <4 x float> poison, <4 x i32> zeroinitializer
  %v1381 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1380, <4 x float> %v1358, <4 x float> %v1318)
  %v1382 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1380, <4 x float> %v1362, <4 x float> %v1319)
  %v1383 = getelementptr float, ptr %v1204, i64 %v1355
  %v1384 = getelementptr float, ptr %v1383, i64 108
  %v1385 = load float, ptr %v1384, align 4
  %v1386 = insertelement <4 x float> poison, float %v1385, i64 0
  %v1387 = shufflevector <4 x float> %v1386, <4 x float> poison, <4 x i32> zeroinitializer
  %v1388 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1387, <4 x float> %v1358, <4 x float> %v1325)
  %v1389 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1387, <4 x float> %v1362, <4 x float> %v1326)
  %v1390 = getelementptr float, ptr %v1204, i64 %v1355
  %v1391 = getelementptr float, ptr %v1390, i64 144
  %v1392 = load float, ptr %v1391, align 4
  %v1393 = insertelement <4 x float> poison, float %v1392, i64 0
  %v1394 = shufflevector <4 x float> %v1393, <4 x float> poison, <4 x i32> zeroinitializer
  %v1395 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1394, <4 x float> %v1358, <4 x float> %v1332)
  %v1396 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1394, <4 x float> %v1362, <4 x float> %v1333)
  %v1397 = getelementptr float, ptr %v1204, i64 %v1355
  %v1398 = getelementptr float, ptr %v1397, i64 180
  %v1399 = load float, ptr %v1398, align 4
  %v1400 = insertelement <4 x float> poison, float %v1399, i64 0
  %v1401 = shufflevector <4 x float> %v1400, <4 x float> poison, <4 x i32> zeroinitializer
  %v1402 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1401, <4 x float> %v1358, <4 x float> %v1339)
  %v1403 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1401, <4 x float> %v1362, <4 x float> %v1340)
  %v1404 = getelementptr float, ptr %v1204, i64 %v1355
  %v1405 = getelementptr float, ptr %v1404, i64 216
  %v1406 = load float, ptr %v1405, align 4
  %v1407 = insertelement <4 x float> poison, float %v1406, i64 0
  %v1408 = shufflevector <4 x float> %v1407, <4 x float> poison, <4 x i32> zeroinitializer
  %v1409 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1408, <4 x float> %v1358, <4 x float> %v1346)
  %v1410 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1408, <4 x float> %v1362, <4 x float> %v1347)
  %v1411 = getelementptr float, ptr %v1204, i64 %v1355
  %v1412 = getelementptr float, ptr %v1411, i64 252
  %v1413 = load float, ptr %v1412, align 4
  %v1414 = insertelement <4 x float> poison, float %v1413, i64 0
  %v1415 = shufflevector <4 x float> %v1414, <4 x float> poison, <4 x i32> zeroinitializer
  %v1416 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1415, <4 x float> %v1358, <4 x float> %v1353)
  %v1417 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1415, <4 x float> %v1362, <4 x float> %v1354)
  %v1418 = add i64 %out_keys.24, 3
  %v1419 = mul i64 %v1418, 8
  %v1420 = getelementptr float, ptr %v1202, i64 %v1419
  %v1421 = load <4 x float>, ptr %v1420, align 4
  %v1422 = mul i64 %v1418, 8
  %v1423 = getelementptr float, ptr %v1202, i64 %v1422
  %v1424 = getelementptr float, ptr %v1423, i64 4
  %v1425 = load <4 x float>, ptr %v1424, align 4
  %v1426 = getelementptr float, ptr %v1204, i64 %v1418
  %v1427 = load float, ptr %v1426, align 4
  %v1428 = insertelement <4 x float> poison, float %v1427, i64 0
  %v1429 = shufflevector <4 x float> %v1428, <4 x float> poison, <4 x i32> zeroinitializer
  %v1430 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1429, <4 x float> %v1421, <4 x float> %v1367)
  %v1431 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1429, <4 x float> %v1425, <4 x float> %v1368)
  %v1432 = getelementptr float, ptr %v1204, i64 %v1418
  %v1433 = getelementptr float, ptr %v1432, i64 36
  %v1434 = load float, ptr %v1433, align 4
  %v1435 = insertelement <4 x float> poison, float %v1434, i64 0
  %v1436 = shufflevector <4 x float> %v1435, <4 x float> poison, <4 x i32> zeroinitializer
  %v1437 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1436, <4 x float> %v1421, <4 x float> %v1374)
  %v1438 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1436, <4 x float> %v1425, <4 x float> %v1375)
  %v1439 = getelementptr float, ptr %v1204, i64 %v1418
  %v1440 = getelementptr float, ptr %v1439, i64 72
  %v1441 = load float, ptr %v1440, align 4
  %v1442 = insertelement <4 x float> poison, float %v1441, i64 0
  %v1443 = shufflevector <4 x float> %v1442, <4 x float> poison, <4 x i32> zeroinitializer
  %v1444 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1443, <4 x float> %v1421, <4 x float> %v1381)
  %v1445 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1443, <4 x float> %v1425, <4 x float> %v1382)
  %v1446 = getelementptr float, ptr %v1204, i64 %v1418
  %v1447 = getelementptr float, ptr %v1446, i64 108
  %v1448 = load float, ptr %v1447, align 4
  %v1449 = insertelement <4 x float> poison, float %v1448, i64 0
  %v1450 = shufflevector <4 x float> %v1449, <4 x float> poison, <4 x i32> zeroinitializer
  %v1451 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1450, <4 x float> %v1421, <4 x float> %v1388)
  %v1452 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1450, <4 x float> %v1425, <4 x float> %v1389)
  %v1453 = getelementptr float, ptr %v1204, i64 %v1418
  %v1454 = getelementptr float, ptr %v1453, i64 144
  %v1455 = load float, ptr %v1454, align 4
  %v1456 = insertelement <4 x float> poison, float %v1455, i64 0
  %v1457 = shufflevector <4 x float> %v1456, <4 x float> poison, <4 x i32> zeroinitializer
  %v1458 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1457, <4 x float> %v1421, <4 x float> %v1395)
  %v1459 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1457, <4 x float> %v1425, <4 x float> %v1396)
  %v1460 = getelementptr float, ptr %v1204, i64 %v1418
  %v1461 = getelementptr float, ptr %v1460, i64 180
  %v1462 = load float, ptr %v1461, align 4
  %v1463 = insertelement <4 x float> poison, float %v1462, i64 0
  %v1464 = shufflevector <4 x float> %v1463, <4 x float> poison, <4 x i32> zeroinitializer
  %v1465 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1464, <4 x float> %v1421, <4 x float> %v1402)
  %v1466 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1464, <4 x float> %v1425, <4 x float> %v1403)
  %v1467 = getelementptr float, ptr %v1204, i64 %v1418
  %v1468 = getelementptr float, ptr %v1467, i64 216
  %v1469 = load float, ptr %v1468, align 4
  %v1470 = insertelement <4 x float> poison, float %v1469, i64 0
  %v1471 = shufflevector <4 x float> %v1470, <4 x float> poison, <4 x i32> zeroinitializer
  %v1472 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1471, <4 x float> %v1421, <4 x float> %v1409)
  %v1473 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1471, <4 x float> %v1425, <4 x float> %v1410)
  %v1474 = getelementptr float, ptr %v1204, i64 %v1418
  %v1475 = getelementptr float, ptr %v1474, i64 252
  %v1476 = load float, ptr %v1475, align 4
  %v1477 = insertelement <4 x float> poison, float %v1476, i64 0
  %v1478 = shufflevector <4 x float> %v1477, <4 x float> poison, <4 x i32> zeroinitializer
  %v1479 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1478, <4 x float> %v1421, <4 x float> %v1416)
  %v1480 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1478, <4 x float> %v1425, <4 x float> %v1417)
  %v1481 = add i64 %out_keys.24, 4
  br label %out_keys.24.head
out_keys.24.end:
  br label %out_keys_rest.25.head
out_keys_rest.25.head:
  %out_keys_rest.25 = phi i64 [ %v1211, %out_keys.24.end ], [ %v1561, %out_keys_rest.25.body ]
  %v1482 = phi <4 x float> [ %v1212, %out_keys.24.end ], [ %v1510, %out_keys_rest.25.body ]
  %v1483 = phi <4 x float> [ %v1213, %out_keys.24.end ], [ %v1511, %out_keys_rest.25.body ]
  %v1484 = phi <4 x float> [ %v1214, %out_keys.24.end ], [ %v1517, %out_keys_rest.25.body ]
  %v1485 = phi <4 x float> [ %v1215, %out_keys.24.end ], [ %v1518, %out_keys_rest.25.body ]
  %v1486 = phi <4 x float> [ %v1216, %out_keys.24.end ], [ %v1524, %out_keys_rest.25.body ]
  %v1487 = phi <4 x float> [ %v1217, %out_keys.24.end ], [ %v1525, %out_keys_rest.25.body ]
  %v1488 = phi <4 x float> [ %v1218, %out_keys.24.end ], [ %v1531, %out_keys_rest.25.body ]
  %v1489 = phi <4 x float> [ %v1219, %out_keys.24.end ], [ %v1532, %out_keys_rest.25.body ]
  %v1490 = phi <4 x float> [ %v1220, %out_keys.24.end ], [ %v1538, %out_keys_rest.25.body ]
  %v1491 = phi <4 x float> [ %v1221, %out_keys.24.end ], [ %v1539, %out_keys_rest.25.body ]
  %v1492 = phi <4 x float> [ %v1222, %out_keys.24.end ], [ %v1545, %out_keys_rest.25.body ]
  %v1493 = phi <4 x float> [ %v1223, %out_keys.24.end ], [ %v1546, %out_keys_rest.25.body ]
  %v1494 = phi <4 x float> [ %v1224, %out_keys.24.end ], [ %v1552, %out_keys_rest.25.body ]
  %v1495 = phi <4 x float> [ %v1225, %out_keys.24.end ], [ %v1553, %out_keys_rest.25.body ]
  %v1496 = phi <4 x float> [ %v1226, %out_keys.24.end ], [ %v1559, %out_keys_rest.25.body ]
  %v1497 = phi <4 x float> [ %v1227, %out_keys.24.end ], [ %v1560, %out_keys_rest.25.body ]
  %v1498 = icmp slt i64 %out_keys_rest.25, %v453
  br i1 %v1498, label %out_keys_rest.25.body, label %out_keys_rest.25.end
out_keys_rest.25.body:
  %v1499 = mul i64 %out_keys_rest.25, 8
  %v1500 = getelementptr float, ptr %v1202, i64 %v1499
  %v1501 = load <4 x float>, ptr %v1500, align 4
  %v1502 = mul i64 %out_keys_rest.25, 8
  %v1503 = getelementptr float, ptr %v1202, i64 %v1502
  %v1504 = getelementptr float, ptr %v1503, i64 4
  %v1505 = load <4 x float>, ptr %v1504, align 4
  %v1506 = getelementptr float, ptr %v1204, i64 %out_keys_rest.25
  %v1507 = load float, ptr %v1506, align 4
  %v1508 = insertelement <4 x float> poison, float %v1507, i64 0
  %v1509 = shufflevector <4 x float> %v1508, <4 x float> poison, <4 x i32> zeroinitializer
  %v1510 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1509, <4 x float> %v1501, <4 x float> %v1482)
  %v1511 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1509, <4 x float> %v1505, <4 x float> %v1483)
  %v1512 = getelementptr float, ptr %v1204, i64 %out_keys_rest.25
  %v1513 = getelementptr float, ptr %v1512, i64 36
  %v1514 = load float, ptr %v1513, align 4
  %v1515 = insertelement <4 x float> poison, float %v1514, i64 0
  %v1516 = shufflevector <4 x float> %v1515, <4 x float> poison, <4 x i32> zeroinitializer
  %v1517 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1516, <4 x float> %v1501, <4 x float> %v1484)
  %v1518 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1516, <4 x float> %v1505, <4 x float> %v1485)
  %v1519 = getelementptr float, ptr %v1204, i64 %out_keys_rest.25
  %v1520 = getelementptr float, ptr %v1519, i64 72
  %v1521 = load float, ptr %v1520, align 4
  %v1522 = insertelement <4 x float> poison, float %v1521, i64 0
  %v1523 = shufflevector <4 x float> %v1522, <4 x float> poison, <4 x i32> zeroinitializer
  %v1524 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1523, <4 x float> %v1501, <4 x float> %v1486)
  %v1525 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1523, <4 x float> %v1505, <4 x float> %v1487)
  %v1526 = getelementptr float, ptr %v1204, i64 %out_keys_rest.25
  %v1527 = getelementptr float, ptr %v1526, i64 108
  %v1528 = load float, ptr %v1527, align 4
  %v1529 = insertelement <4 x float> poison, float %v1528, i64 0
  %v1530 = shufflevector <4 x float> %v1529, <4 x float> poison, <4 x i32> zeroinitializer
  %v1531 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1530, <4 x float> %v1501, <4 x float> %v1488)
  %v1532 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1530, <4 x float> %v1505, <4 x float> %v1489)
  %v1533 = getelementptr float, ptr %v1204, i64 %out_keys_rest.25
  %v1534 = getelementptr float, ptr %v1533, i64 144
  %v1535 = load float, ptr %v1534, align 4
  %v1536 = insertelement <4 x float> poison, float %v1535, i64 0
  %v1537 = shufflevector <4 x float> %v1536, <4 x float> poison, <4 x i32> zeroinitializer
  %v1538 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1537, <4 x float> %v1501, <4 x float> %v1490)
  %v1539 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1537, <4 x float> %v1505, <4 x float> %v1491)
  %v1540 = getelementptr float, ptr %v1204, i64 %out_keys_rest.25
  %v1541 = getelementptr float, ptr %v1540, i64 180
  %v1542 = load float, ptr %v1541, align 4
  %v1543 = insertelement <4 x float> poison, float %v1542, i64 0
  %v1544 = shufflevector <4 x float> %v1543, <4 x float> poison, <4 x i32> zeroinitializer
  %v1545 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1544, <4 x float> %v1501, <4 x float> %v1492)
  %v1546 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1544, <4 x float> %v1505, <4 x float> %v1493)
  %v1547 = getelementptr float, ptr %v1204, i64 %out_keys_rest.25
  %v1548 = getelementptr float, ptr %v1547, i64 216
  %v1549 = load float, ptr %v1548, align 4
  %v1550 = insertelement <4 x float> poison, float %v1549, i64 0
  %v1551 = shufflevector <4 x float> %v1550, <4 x float> poison, <4 x i32> zeroinitializer
  %v1552 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1551, <4 x float> %v1501, <4 x float> %v1494)
  %v1553 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1551, <4 x float> %v1505, <4 x float> %v1495)
  %v1554 = getelementptr float, ptr %v1204, i64 %out_keys_rest.25
  %v1555 = getelementptr float, ptr %v1554, i64 252
  %v1556 = load float, ptr %v1555, align 4
  %v1557 = insertelement <4 x float> poison, float %v1556, i64 0
  %v1558 = shufflevector <4 x float> %v1557, <4 x float> poison, <4 x i32> zeroinitializer
  %v1559 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1558, <4 x float> %v1501, <4 x float> %v1496)
  %v1560 = call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %v1558, <4 x float> %v1505, <4 x float> %v1497)
  %v1561 = add i64 %out_keys_rest.25, 1
  br label %out_keys_rest.25.head
out_keys_rest.25.end:
  %v1562 = load <4 x float>, ptr %v1209, align 4
  %v1563 = fadd <4 x float> %v1562, %v1482
  store <4 x float> %v1563, ptr %v1209, align 4
  %v1564 = getelementptr float, ptr %v1209, i64 4
  %v1565 = load <4 x float>, ptr %v1564, align 4
  %v1566 = fadd <4 x float> %v1565, %v1483
  store <4 x float> %v1566, ptr %v1564, align 4
  %v1567 = getelementptr float, ptr %v1209, i64 64
  %v1568 = load <4 x float>, ptr %v1567, align 4
  %v1569 = fadd <4 x float> %v1568, %v1484
  store <4 x float> %v1569, ptr %v1567, align 4
  %v1570 = getelementptr float, ptr %v1209, i64 68
  %v1571 = load <4 x float>, ptr %v1570, align 4
  %v1572 = fadd <4 x float> %v1571, %v1485
  store <4 x float> %v1572, ptr %v1570, align 4
  %v1573 = getelementptr float, ptr %v1209, i64 128
  %v1574 = load <4 x float>, ptr %v1573, align 4
  %v1575 = fadd <4 x float> %v1574, %v1486
  store <4 x float> %v1575, ptr %v1573, align 4
  %v1576 = getelementptr float, ptr %v1209, i64 132
  %v1577 = load <4 x float>, ptr %v1576, align 4
  %v1578 = fadd <4 x float> %v1577, %v1487
  store <4 x float> %v1578, ptr %v1576, align 4
  %v1579 = getelementptr float, ptr %v1209, i64 192
  %v1580 = load <4 x float>, ptr %v1579, align 4
  %v1581 = fadd <4 x float> %v1580, %v1488
  store <4 x float> %v1581, ptr %v1579, align 4
  %v1582 = getelementptr float, ptr %v1209, i64 196
  %v1583 = load <4 x float>, ptr %v1582, align 4
  %v1584 = fadd <4 x float> %v1583, %v1489
  store <4 x float> %v1584, ptr %v1582, align 4
  %v1585 = getelementptr float, ptr %v1209, i64 256
  %v1586 = load <4 x float>, ptr %v1585, align 4
  %v1587 = fadd <4 x float> %v1586, %v1490
  store <4 x float> %v1587, ptr %v1585, align 4
  %v1588 = getelementptr float, ptr %v1209, i64 260
  %v1589 = load <4 x float>, ptr %v1588, align 4
  %v1590 = fadd <4 x float> %v1589, %v1491
  store <4 x float> %v1590, ptr %v1588, align 4
  %v1591 = getelementptr float, ptr %v1209, i64 320
  %v1592 = load <4 x float>, ptr %v1591, align 4
  %v1593 = fadd <4 x float> %v1592, %v1492
  store <4 x float> %v1593, ptr %v1591, align 4
  %v1594 = getelementptr float, ptr %v1209, i64 324
  %v1595 = load <4 x float>, ptr %v1594, align 4
  %v1596 = fadd <4 x float> %v1595, %v1493
  store <4 x float> %v1596, ptr %v1594, align 4
  %v1597 = getelementptr float, ptr %v1209, i64 384
  %v1598 = load <4 x float>, ptr %v1597, align 4
  %v1599 = fadd <4 x float> %v1598, %v1494
  store <4 x float> %v1599, ptr %v1597, align 4
  %v1600 = getelementptr float, ptr %v1209, i64 388
  %v1601 = load <4 x float>, ptr %v1600, align 4
  %v1602 = fadd <4 x float> %v1601, %v1495
  store <4 x float> %v1602, ptr %v1600, align 4
  %v1603 = getelementptr float, ptr %v1209, i64 448
  %v1604 = load <4 x float>, ptr %v1603, align 4
  %v1605 = fadd <4 x float> %v1604, %v1496
  store <4 x float> %v1605, ptr %v1603, align 4
  %v1606 = getelementptr float, ptr %v1209, i64 452
  %v1607 = load <4 x float>, ptr %v1606, align 4
  %v1608 = fadd <4 x float> %v1607, %v1497
  store <4 x float> %v1608, ptr %v1606, align 4
  %v1609 = add i64 %out_columns.23, 8
  br label %out_columns.23.head
out_columns.23.end:
  br label %kept.11.end
kept.11.end:
  %v1610 = add i64 %row_block.9, 1
  br label %row_block.9.head
row_block.9.end:
  %v1611 = add i64 %kv_tile.4, 32
  br label %kv_tile.4.head
kv_tile.4.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.26.head
result_row.26.head:
  %result_row.26 = phi i64 [ 0, %kv_tile.4.end ], [ %v1661, %lse.28.end ]
  %v1612 = icmp slt i64 %result_row.26, %v78
  br i1 %v1612, label %result_row.26.body, label %result_row.26.end
result_row.26.body:
  %v1613 = mul i64 %result_row.26, 4
  %v1614 = getelementptr float, ptr %scratch, i64 10720
  %v1615 = getelementptr float, ptr %v1614, i64 %v1613
  %v1616 = load <4 x float>, ptr %v1615, align 4
  %v1617 = shufflevector <4 x float> %v1616, <4 x float> %v1616, <2 x i32> <i32 2, i32 3>
  %v1618 = shufflevector <4 x float> %v1616, <4 x float> %v1616, <2 x i32> <i32 0, i32 1>
  %v1619 = fadd <2 x float> %v1618, %v1617
  %v1620 = shufflevector <2 x float> %v1619, <2 x float> %v1619, <1 x i32> <i32 1>
  %v1621 = shufflevector <2 x float> %v1619, <2 x float> %v1619, <1 x i32> <i32 0>
  %v1622 = fadd <1 x float> %v1621, %v1620
  %v1623 = extractelement <1 x float> %v1622, i64 0
  %v1624 = fdiv float 0x3FF0000000000000, %v1623
  %v1625 = fcmp oeq float %v1623, 0x0000000000000000
  %v1626 = select i1 %v1625, float 0x0000000000000000, float %v1624
  %v1627 = add i64 %v13, %result_row.26
  %v1628 = mul i64 %v1627, %v56
  %v1629 = getelementptr half, ptr %v60, i64 %v1628
  br label %result_depth.27.head
result_depth.27.head:
  %result_depth.27 = phi i64 [ 0, %result_row.26.body ], [ %v1641, %result_depth.27.body ]
  %v1630 = icmp slt i64 %result_depth.27, 64
  br i1 %v1630, label %result_depth.27.body, label %result_depth.27.end
result_depth.27.body:
  %v1631 = getelementptr float, ptr %scratch, i64 7552
  %v1632 = mul i64 %result_row.26, 64
  %v1633 = add i64 %v1632, %result_depth.27
  %v1634 = getelementptr float, ptr %v1631, i64 %v1633
  %v1635 = load <4 x float>, ptr %v1634, align 4
  %v1636 = insertelement <4 x float> poison, float %v1626, i64 0
  %v1637 = shufflevector <4 x float> %v1636, <4 x float> poison, <4 x i32> zeroinitializer
  %v1638 = getelementptr half, ptr %v1629, i64 %result_depth.27
  %v1639 = fmul <4 x float> %v1635, %v1637
  %v1640 = fptrunc <4 x float> %v1639 to <4 x half>
  store <4 x half> %v1640, ptr %v1638, align 2
  %v1641 = add i64 %result_depth.27, 4
  br label %result_depth.27.head
result_depth.27.end:
  br i1 %v63, label %lse.28.then, label %lse.28.end
lse.28.then:
  %v1642 = mul i64 %v1627, %v71
  %v1643 = getelementptr float, ptr %v75, i64 %v1642
  %v1644 = getelementptr float, ptr %scratch, i64 10624
  %v1645 = getelementptr float, ptr %v1644, i64 %result_row.26
  %v1646 = load float, ptr %v1645, align 4
  %v1647 = mul i64 %result_row.26, 4
  %v1648 = getelementptr float, ptr %scratch, i64 10720
  %v1649 = getelementptr float, ptr %v1648, i64 %v1647
  %v1650 = load <4 x float>, ptr %v1649, align 4
  %v1651 = shufflevector <4 x float> %v1650, <4 x float> %v1650, <2 x i32> <i32 2, i32 3>
  %v1652 = shufflevector <4 x float> %v1650, <4 x float> %v1650, <2 x i32> <i32 0, i32 1>
  %v1653 = fadd <2 x float> %v1652, %v1651
  %v1654 = shufflevector <2 x float> %v1653, <2 x float> %v1653, <1 x i32> <i32 1>
  %v1655 = shufflevector <2 x float> %v1653, <2 x float> %v1653, <1 x i32> <i32 0>
  %v1656 = fadd <1 x float> %v1655, %v1654
  %v1657 = extractelement <1 x float> %v1656, i64 0
  %v1658 = call float @llvm.log.f32(float %v1657)
  %v1659 = fmul float %v1646, 0x3FE62E4300000000
  %v1660 = fadd float %v1659, %v1658
  store float %v1660, ptr %v1643, align 4
  br label %lse.28.end
lse.28.end:
  %v1661 = add i64 %result_row.26, 1
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
