; flash_cpu rows=4 tile_kv=32 tile_q=24 vectors=2 for x86-64-v3
; problem: bf16 head_dim=33 head_dim_v=17 q_heads=8 kv_heads=2 scale=0.17407765595569785 mask=[kv <= pos]
; FlashAttention-2 (arXiv 2307.08691, Algorithm 1); one task is one tile of query rows.
target triple = "x86_64-unknown-linux-gnu"

define void @flash_cpu_rows4_tile_kv32_tile_q24_vectors2(ptr noalias nocapture readonly %args, i64 %task, ptr noalias nocapture %scratch) #0 {
entry:
  ; task -> (batch, head, query tile); tiles fastest, last tile first
  %v0 = getelementptr i64, ptr %args, i64 20
  %v1 = load i64, ptr %v0, align 8
  %v2 = getelementptr i64, ptr %args, i64 21
  %v3 = load i64, ptr %v2, align 8
  %v4 = add i64 %v1, 23
  %v5 = sdiv i64 %v4, 24
  %v6 = srem i64 %task, %v5
  %v7 = sub i64 %v5, 1
  %v8 = sub i64 %v7, %v6
  %v9 = sdiv i64 %task, %v5
  %v10 = srem i64 %v9, 8
  %v11 = sdiv i64 %v9, 8
  %v12 = sdiv i64 %v10, 4
  %v13 = mul i64 %v8, 24
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
  %v24 = getelementptr i16, ptr %v14, i64 %v23
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
  %v36 = getelementptr i16, ptr %v26, i64 %v35
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
  %v48 = getelementptr i16, ptr %v38, i64 %v47
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
  %v60 = getelementptr i16, ptr %v50, i64 %v59
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
  %v77 = icmp slt i64 %v76, 24
  %v78 = select i1 %v77, i64 %v76, i64 24
  %v79 = add i64 %v78, 3
  %v80 = sdiv i64 %v79, 4
  %v81 = trunc i64 %v11 to i32
  %v82 = trunc i64 %v10 to i32
  %v83 = trunc i64 %v12 to i32
  %v84 = trunc i64 %v1 to i32
  %v85 = trunc i64 %v3 to i32
  %v86 = add i64 %v13, %v78
  %v87 = sub i64 %v86, 1
  %v88 = sext i32 %v85 to i64
  %v89 = add i64 %v87, %v88
  %v90 = sext i32 %v84 to i64
  %v91 = sub i64 %v89, %v90
  %v92 = add i64 %v91, 1
  %v93 = sext i32 %v85 to i64
  %v94 = add i64 %v87, %v93
  %v95 = sext i32 %v84 to i64
  %v96 = sub i64 %v94, %v95
  %v97 = sext i32 %v85 to i64
  %v98 = add i64 %v13, %v97
  %v99 = sext i32 %v84 to i64
  %v100 = sub i64 %v98, %v99
  ; query rows -> f32, scaled (in f64: any finite scale is exact)
  %v101 = mul i64 %v80, 4
  br label %query.0.head
query.0.head:
  %query.0 = phi i64 [ 0, %entry ], [ %v137, %query_depth.2.end ]
  %v102 = icmp slt i64 %query.0, %v101
  br i1 %v102, label %query.0.body, label %query.0.end
query.0.body:
  %v103 = sub i64 %v1, 1
  %v104 = add i64 %v13, %query.0
  %v105 = icmp slt i64 %v104, %v103
  %v106 = select i1 %v105, i64 %v104, i64 %v103
  %v107 = mul i64 %v106, %v20
  %v108 = getelementptr i16, ptr %v24, i64 %v107
  br label %query_depth.1.head
query_depth.1.head:
  %query_depth.1 = phi i64 [ 0, %query.0.body ], [ %v122, %query_depth.1.body ]
  %v109 = icmp slt i64 %query_depth.1, 32
  br i1 %v109, label %query_depth.1.body, label %query_depth.1.end
query_depth.1.body:
  %v110 = getelementptr i16, ptr %v108, i64 %query_depth.1
  %v111 = load <8 x i16>, ptr %v110, align 2
  %v112 = zext <8 x i16> %v111 to <8 x i32>
  %v113 = shl <8 x i32> %v112, splat (i32 16)
  %v114 = bitcast <8 x i32> %v113 to <8 x float>
  %v115 = add i64 %query_depth.1, 0
  %v116 = mul i64 %query.0, 33
  %v117 = add i64 %v116, %v115
  %v118 = getelementptr float, ptr %scratch, i64 %v117
  %v119 = fpext <8 x float> %v114 to <8 x double>
  %v120 = fmul <8 x double> %v119, splat (double 0x3FD012B1944200D4)
  %v121 = fptrunc <8 x double> %v120 to <8 x float>
  store <8 x float> %v121, ptr %v118, align 4
  %v122 = add i64 %query_depth.1, 8
  br label %query_depth.1.head
query_depth.1.end:
  br label %query_depth.2.head
query_depth.2.head:
  %query_depth.2 = phi i64 [ 32, %query_depth.1.end ], [ %v136, %query_depth.2.body ]
  %v123 = icmp slt i64 %query_depth.2, 33
  br i1 %v123, label %query_depth.2.body, label %query_depth.2.end
query_depth.2.body:
  %v124 = getelementptr i16, ptr %v108, i64 %query_depth.2
  %v125 = load i16, ptr %v124, align 2
  %v126 = zext i16 %v125 to i32
  %v127 = shl i32 %v126, 16
  %v128 = bitcast i32 %v127 to float
  %v129 = add i64 %query_depth.2, 0
  %v130 = mul i64 %query.0, 33
  %v131 = add i64 %v130, %v129
  %v132 = getelementptr float, ptr %scratch, i64 %v131
  %v133 = fpext float %v128 to double
  %v134 = fmul double %v133, 0x3FD012B1944200D4
  %v135 = fptrunc double %v134 to float
  store float %v135, ptr %v132, align 4
  %v136 = add i64 %query_depth.2, 1
  br label %query_depth.2.head
query_depth.2.end:
  %v137 = add i64 %query.0, 1
  br label %query.0.head
query.0.end:
  ; running maximum -inf (in log2 units), sum 0, accumulators 0
  br label %clear.3.head
clear.3.head:
  %clear.3 = phi i64 [ 0, %query.0.end ], [ %v143, %clear.3.body ]
  %v138 = icmp slt i64 %clear.3, 24
  br i1 %v138, label %clear.3.body, label %clear.3.end
clear.3.body:
  %v139 = getelementptr float, ptr %scratch, i64 3968
  %v140 = getelementptr float, ptr %v139, i64 %clear.3
  store <8 x float> splat (float 0xFFF0000000000000), ptr %v140, align 4
  %v141 = getelementptr float, ptr %scratch, i64 4032
  %v142 = getelementptr float, ptr %v141, i64 %clear.3
  store <8 x float> splat (float 0x0000000000000000), ptr %v142, align 4
  %v143 = add i64 %clear.3, 8
  br label %clear.3.head
clear.3.end:
  %v144 = mul i64 %v80, 96
  br label %clear_out.4.head
clear_out.4.head:
  %clear_out.4 = phi i64 [ 0, %clear.3.end ], [ %v148, %clear_out.4.body ]
  %v145 = icmp slt i64 %clear_out.4, %v144
  br i1 %v145, label %clear_out.4.body, label %clear_out.4.end
clear_out.4.body:
  %v146 = getelementptr float, ptr %scratch, i64 3392
  %v147 = getelementptr float, ptr %v146, i64 %clear_out.4
  store <8 x float> splat (float 0x0000000000000000), ptr %v147, align 4
  %v148 = add i64 %clear_out.4, 8
  br label %clear_out.4.head
clear_out.4.end:
  %v149 = icmp slt i64 0, %v3
  %v150 = select i1 %v149, i64 0, i64 %v3
  %v151 = icmp sgt i64 %v150, 0
  %v152 = select i1 %v151, i64 %v150, i64 0
  %v153 = icmp slt i64 %v92, %v3
  %v154 = select i1 %v153, i64 %v92, i64 %v3
  %v155 = icmp sgt i64 %v154, %v152
  %v156 = select i1 %v155, i64 %v154, i64 %v152
  br label %kv_tile.5.head
kv_tile.5.head:
  %kv_tile.5 = phi i64 [ %v152, %clear_out.4.end ], [ %v1325, %out_rows.24.end ]
  %v157 = icmp slt i64 %kv_tile.5, %v156
  br i1 %v157, label %kv_tile.5.body, label %kv_tile.5.end
kv_tile.5.body:
  %v158 = sub i64 %v156, %kv_tile.5
  %v159 = icmp slt i64 %v158, 32
  %v160 = select i1 %v159, i64 %v158, i64 32
  %v161 = add i64 %kv_tile.5, 32
  %v162 = icmp sle i64 %v161, %v156
  %v163 = add i64 %kv_tile.5, %v160
  %v164 = sub i64 %v163, 1
  %v165 = icmp sle i64 %v164, %v100
  %v166 = and i1 %v162, %v165
  ; keys -> f32, transposed to depth-major panels
  %v167 = add i64 %v160, 15
  %v168 = sdiv i64 %v167, 16
  br label %key_panel.6.head
key_panel.6.head:
  %key_panel.6 = phi i64 [ 0, %kv_tile.5.body ], [ %v666, %key_depth.10.end ]
  %v169 = icmp slt i64 %key_panel.6, %v168
  br i1 %v169, label %key_panel.6.body, label %key_panel.6.end
key_panel.6.body:
  %v170 = mul i64 %key_panel.6, 16
  %v171 = add i64 %kv_tile.5, %v170
  %v172 = add i64 %v171, 0
  %v173 = sub i64 %v3, 1
  %v174 = icmp slt i64 %v172, %v173
  %v175 = select i1 %v174, i64 %v172, i64 %v173
  %v176 = mul i64 %v175, %v32
  %v177 = getelementptr i16, ptr %v36, i64 %v176
  %v178 = mul i64 %key_panel.6, 16
  %v179 = add i64 %kv_tile.5, %v178
  %v180 = add i64 %v179, 1
  %v181 = sub i64 %v3, 1
  %v182 = icmp slt i64 %v180, %v181
  %v183 = select i1 %v182, i64 %v180, i64 %v181
  %v184 = mul i64 %v183, %v32
  %v185 = getelementptr i16, ptr %v36, i64 %v184
  %v186 = mul i64 %key_panel.6, 16
  %v187 = add i64 %kv_tile.5, %v186
  %v188 = add i64 %v187, 2
  %v189 = sub i64 %v3, 1
  %v190 = icmp slt i64 %v188, %v189
  %v191 = select i1 %v190, i64 %v188, i64 %v189
  %v192 = mul i64 %v191, %v32
  %v193 = getelementptr i16, ptr %v36, i64 %v192
  %v194 = mul i64 %key_panel.6, 16
  %v195 = add i64 %kv_tile.5, %v194
  %v196 = add i64 %v195, 3
  %v197 = sub i64 %v3, 1
  %v198 = icmp slt i64 %v196, %v197
  %v199 = select i1 %v198, i64 %v196, i64 %v197
  %v200 = mul i64 %v199, %v32
  %v201 = getelementptr i16, ptr %v36, i64 %v200
  %v202 = mul i64 %key_panel.6, 16
  %v203 = add i64 %kv_tile.5, %v202
  %v204 = add i64 %v203, 4
  %v205 = sub i64 %v3, 1
  %v206 = icmp slt i64 %v204, %v205
  %v207 = select i1 %v206, i64 %v204, i64 %v205
  %v208 = mul i64 %v207, %v32
  %v209 = getelementptr i16, ptr %v36, i64 %v208
  %v210 = mul i64 %key_panel.6, 16
  %v211 = add i64 %kv_tile.5, %v210
  %v212 = add i64 %v211, 5
  %v213 = sub i64 %v3, 1
  %v214 = icmp slt i64 %v212, %v213
  %v215 = select i1 %v214, i64 %v212, i64 %v213
  %v216 = mul i64 %v215, %v32
  %v217 = getelementptr i16, ptr %v36, i64 %v216
  %v218 = mul i64 %key_panel.6, 16
  %v219 = add i64 %kv_tile.5, %v218
  %v220 = add i64 %v219, 6
  %v221 = sub i64 %v3, 1
  %v222 = icmp slt i64 %v220, %v221
  %v223 = select i1 %v222, i64 %v220, i64 %v221
  %v224 = mul i64 %v223, %v32
  %v225 = getelementptr i16, ptr %v36, i64 %v224
  %v226 = mul i64 %key_panel.6, 16
  %v227 = add i64 %kv_tile.5, %v226
  %v228 = add i64 %v227, 7
  %v229 = sub i64 %v3, 1
  %v230 = icmp slt i64 %v228, %v229
  %v231 = select i1 %v230, i64 %v228, i64 %v229
  %v232 = mul i64 %v231, %v32
  %v233 = getelementptr i16, ptr %v36, i64 %v232
  br label %key_depth.7.head
key_depth.7.head:
  %key_depth.7 = phi i64 [ 0, %key_panel.6.body ], [ %v319, %key_depth.7.body ]
  %v234 = icmp slt i64 %key_depth.7, 32
  br i1 %v234, label %key_depth.7.body, label %key_depth.7.end
key_depth.7.body:
  %v235 = getelementptr i16, ptr %v177, i64 %key_depth.7
  %v236 = load <4 x i16>, ptr %v235, align 2
  %v237 = zext <4 x i16> %v236 to <4 x i32>
  %v238 = shl <4 x i32> %v237, splat (i32 16)
  %v239 = bitcast <4 x i32> %v238 to <4 x float>
  %v240 = getelementptr i16, ptr %v209, i64 %key_depth.7
  %v241 = load <4 x i16>, ptr %v240, align 2
  %v242 = zext <4 x i16> %v241 to <4 x i32>
  %v243 = shl <4 x i32> %v242, splat (i32 16)
  %v244 = bitcast <4 x i32> %v243 to <4 x float>
  %v245 = shufflevector <4 x float> %v239, <4 x float> %v244, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v246 = getelementptr i16, ptr %v185, i64 %key_depth.7
  %v247 = load <4 x i16>, ptr %v246, align 2
  %v248 = zext <4 x i16> %v247 to <4 x i32>
  %v249 = shl <4 x i32> %v248, splat (i32 16)
  %v250 = bitcast <4 x i32> %v249 to <4 x float>
  %v251 = getelementptr i16, ptr %v217, i64 %key_depth.7
  %v252 = load <4 x i16>, ptr %v251, align 2
  %v253 = zext <4 x i16> %v252 to <4 x i32>
  %v254 = shl <4 x i32> %v253, splat (i32 16)
  %v255 = bitcast <4 x i32> %v254 to <4 x float>
  %v256 = shufflevector <4 x float> %v250, <4 x float> %v255, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v257 = getelementptr i16, ptr %v193, i64 %key_depth.7
  %v258 = load <4 x i16>, ptr %v257, align 2
  %v259 = zext <4 x i16> %v258 to <4 x i32>
  %v260 = shl <4 x i32> %v259, splat (i32 16)
  %v261 = bitcast <4 x i32> %v260 to <4 x float>
  %v262 = getelementptr i16, ptr %v225, i64 %key_depth.7
  %v263 = load <4 x i16>, ptr %v262, align 2
  %v264 = zext <4 x i16> %v263 to <4 x i32>
  %v265 = shl <4 x i32> %v264, splat (i32 16)
  %v266 = bitcast <4 x i32> %v265 to <4 x float>
  %v267 = shufflevector <4 x float> %v261, <4 x float> %v266, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v268 = getelementptr i16, ptr %v201, i64 %key_depth.7
  %v269 = load <4 x i16>, ptr %v268, align 2
  %v270 = zext <4 x i16> %v269 to <4 x i32>
  %v271 = shl <4 x i32> %v270, splat (i32 16)
  %v272 = bitcast <4 x i32> %v271 to <4 x float>
  %v273 = getelementptr i16, ptr %v233, i64 %key_depth.7
  %v274 = load <4 x i16>, ptr %v273, align 2
  %v275 = zext <4 x i16> %v274 to <4 x i32>
  %v276 = shl <4 x i32> %v275, splat (i32 16)
  %v277 = bitcast <4 x i32> %v276 to <4 x float>
  %v278 = shufflevector <4 x float> %v272, <4 x float> %v277, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v279 = shufflevector <8 x float> %v245, <8 x float> %v256, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v280 = shufflevector <8 x float> %v267, <8 x float> %v278, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v281 = shufflevector <8 x float> %v245, <8 x float> %v256, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v282 = shufflevector <8 x float> %v267, <8 x float> %v278, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v283 = shufflevector <8 x float> %v279, <8 x float> %v280, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v284 = shufflevector <8 x float> %v279, <8 x float> %v280, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v285 = shufflevector <8 x float> %v281, <8 x float> %v282, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v286 = shufflevector <8 x float> %v281, <8 x float> %v282, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v287 = add i64 %key_depth.7, 0
  %v288 = mul i64 %key_panel.6, 33
  %v289 = add i64 %v288, 0
  %v290 = add i64 %v289, %v287
  %v291 = getelementptr float, ptr %scratch, i64 800
  %v292 = mul i64 %v290, 16
  %v293 = add i64 %v292, 0
  %v294 = getelementptr float, ptr %v291, i64 %v293
  store <8 x float> %v283, ptr %v294, align 4
  %v295 = add i64 %key_depth.7, 1
  %v296 = mul i64 %key_panel.6, 33
  %v297 = add i64 %v296, 0
  %v298 = add i64 %v297, %v295
  %v299 = getelementptr float, ptr %scratch, i64 800
  %v300 = mul i64 %v298, 16
  %v301 = add i64 %v300, 0
  %v302 = getelementptr float, ptr %v299, i64 %v301
  store <8 x float> %v284, ptr %v302, align 4
  %v303 = add i64 %key_depth.7, 2
  %v304 = mul i64 %key_panel.6, 33
  %v305 = add i64 %v304, 0
  %v306 = add i64 %v305, %v303
  %v307 = getelementptr float, ptr %scratch, i64 800
  %v308 = mul i64 %v306, 16
  %v309 = add i64 %v308, 0
  %v310 = getelementptr float, ptr %v307, i64 %v309
  store <8 x float> %v285, ptr %v310, align 4
  %v311 = add i64 %key_depth.7, 3
  %v312 = mul i64 %key_panel.6, 33
  %v313 = add i64 %v312, 0
  %v314 = add i64 %v313, %v311
  %v315 = getelementptr float, ptr %scratch, i64 800
  %v316 = mul i64 %v314, 16
  %v317 = add i64 %v316, 0
  %v318 = getelementptr float, ptr %v315, i64 %v317
  store <8 x float> %v286, ptr %v318, align 4
  %v319 = add i64 %key_depth.7, 4
  br label %key_depth.7.head
key_depth.7.end:
  br label %key_depth.8.head
key_depth.8.head:
  %key_depth.8 = phi i64 [ 32, %key_depth.7.end ], [ %v417, %key_depth.8.body ]
  %v320 = icmp slt i64 %key_depth.8, 33
  br i1 %v320, label %key_depth.8.body, label %key_depth.8.end
key_depth.8.body:
  %v321 = getelementptr i16, ptr %v177, i64 %key_depth.8
  %v322 = mul i64 %key_panel.6, 33
  %v323 = add i64 %v322, 0
  %v324 = add i64 %v323, %key_depth.8
  %v325 = getelementptr float, ptr %scratch, i64 800
  %v326 = mul i64 %v324, 16
  %v327 = add i64 %v326, 0
  %v328 = getelementptr float, ptr %v325, i64 %v327
  %v329 = load i16, ptr %v321, align 2
  %v330 = zext i16 %v329 to i32
  %v331 = shl i32 %v330, 16
  %v332 = bitcast i32 %v331 to float
  store float %v332, ptr %v328, align 4
  %v333 = getelementptr i16, ptr %v185, i64 %key_depth.8
  %v334 = mul i64 %key_panel.6, 33
  %v335 = add i64 %v334, 0
  %v336 = add i64 %v335, %key_depth.8
  %v337 = getelementptr float, ptr %scratch, i64 800
  %v338 = mul i64 %v336, 16
  %v339 = add i64 %v338, 1
  %v340 = getelementptr float, ptr %v337, i64 %v339
  %v341 = load i16, ptr %v333, align 2
  %v342 = zext i16 %v341 to i32
  %v343 = shl i32 %v342, 16
  %v344 = bitcast i32 %v343 to float
  store float %v344, ptr %v340, align 4
  %v345 = getelementptr i16, ptr %v193, i64 %key_depth.8
  %v346 = mul i64 %key_panel.6, 33
  %v347 = add i64 %v346, 0
  %v348 = add i64 %v347, %key_depth.8
  %v349 = getelementptr float, ptr %scratch, i64 800
  %v350 = mul i64 %v348, 16
  %v351 = add i64 %v350, 2
  %v352 = getelementptr float, ptr %v349, i64 %v351
  %v353 = load i16, ptr %v345, align 2
  %v354 = zext i16 %v353 to i32
  %v355 = shl i32 %v354, 16
  %v356 = bitcast i32 %v355 to float
  store float %v356, ptr %v352, align 4
  %v357 = getelementptr i16, ptr %v201, i64 %key_depth.8
  %v358 = mul i64 %key_panel.6, 33
  %v359 = add i64 %v358, 0
  %v360 = add i64 %v359, %key_depth.8
  %v361 = getelementptr float, ptr %scratch, i64 800
  %v362 = mul i64 %v360, 16
  %v363 = add i64 %v362, 3
  %v364 = getelementptr float, ptr %v361, i64 %v363
  %v365 = load i16, ptr %v357, align 2
  %v366 = zext i16 %v365 to i32
  %v367 = shl i32 %v366, 16
  %v368 = bitcast i32 %v367 to float
  store float %v368, ptr %v364, align 4
  %v369 = getelementptr i16, ptr %v209, i64 %key_depth.8
  %v370 = mul i64 %key_panel.6, 33
  %v371 = add i64 %v370, 0
  %v372 = add i64 %v371, %key_depth.8
  %v373 = getelementptr float, ptr %scratch, i64 800
  %v374 = mul i64 %v372, 16
  %v375 = add i64 %v374, 4
  %v376 = getelementptr float, ptr %v373, i64 %v375
  %v377 = load i16, ptr %v369, align 2
  %v378 = zext i16 %v377 to i32
  %v379 = shl i32 %v378, 16
  %v380 = bitcast i32 %v379 to float
  store float %v380, ptr %v376, align 4
  %v381 = getelementptr i16, ptr %v217, i64 %key_depth.8
  %v382 = mul i64 %key_panel.6, 33
  %v383 = add i64 %v382, 0
  %v384 = add i64 %v383, %key_depth.8
  %v385 = getelementptr float, ptr %scratch, i64 800
  %v386 = mul i64 %v384, 16
  %v387 = add i64 %v386, 5
  %v388 = getelementptr float, ptr %v385, i64 %v387
  %v389 = load i16, ptr %v381, align 2
  %v390 = zext i16 %v389 to i32
  %v391 = shl i32 %v390, 16
  %v392 = bitcast i32 %v391 to float
  store float %v392, ptr %v388, align 4
  %v393 = getelementptr i16, ptr %v225, i64 %key_depth.8
  %v394 = mul i64 %key_panel.6, 33
  %v395 = add i64 %v394, 0
  %v396 = add i64 %v395, %key_depth.8
  %v397 = getelementptr float, ptr %scratch, i64 800
  %v398 = mul i64 %v396, 16
  %v399 = add i64 %v398, 6
  %v400 = getelementptr float, ptr %v397, i64 %v399
  %v401 = load i16, ptr %v393, align 2
  %v402 = zext i16 %v401 to i32
  %v403 = shl i32 %v402, 16
  %v404 = bitcast i32 %v403 to float
  store float %v404, ptr %v400, align 4
  %v405 = getelementptr i16, ptr %v233, i64 %key_depth.8
  %v406 = mul i64 %key_panel.6, 33
  %v407 = add i64 %v406, 0
  %v408 = add i64 %v407, %key_depth.8
  %v409 = getelementptr float, ptr %scratch, i64 800
  %v410 = mul i64 %v408, 16
  %v411 = add i64 %v410, 7
  %v412 = getelementptr float, ptr %v409, i64 %v411
  %v413 = load i16, ptr %v405, align 2
  %v414 = zext i16 %v413 to i32
  %v415 = shl i32 %v414, 16
  %v416 = bitcast i32 %v415 to float
  store float %v416, ptr %v412, align 4
  %v417 = add i64 %key_depth.8, 1
  br label %key_depth.8.head
key_depth.8.end:
  %v418 = mul i64 %key_panel.6, 16
  %v419 = add i64 %kv_tile.5, %v418
  %v420 = add i64 %v419, 8
  %v421 = sub i64 %v3, 1
  %v422 = icmp slt i64 %v420, %v421
  %v423 = select i1 %v422, i64 %v420, i64 %v421
  %v424 = mul i64 %v423, %v32
  %v425 = getelementptr i16, ptr %v36, i64 %v424
  %v426 = mul i64 %key_panel.6, 16
  %v427 = add i64 %kv_tile.5, %v426
  %v428 = add i64 %v427, 9
  %v429 = sub i64 %v3, 1
  %v430 = icmp slt i64 %v428, %v429
  %v431 = select i1 %v430, i64 %v428, i64 %v429
  %v432 = mul i64 %v431, %v32
  %v433 = getelementptr i16, ptr %v36, i64 %v432
  %v434 = mul i64 %key_panel.6, 16
  %v435 = add i64 %kv_tile.5, %v434
  %v436 = add i64 %v435, 10
  %v437 = sub i64 %v3, 1
  %v438 = icmp slt i64 %v436, %v437
  %v439 = select i1 %v438, i64 %v436, i64 %v437
  %v440 = mul i64 %v439, %v32
  %v441 = getelementptr i16, ptr %v36, i64 %v440
  %v442 = mul i64 %key_panel.6, 16
  %v443 = add i64 %kv_tile.5, %v442
  %v444 = add i64 %v443, 11
  %v445 = sub i64 %v3, 1
  %v446 = icmp slt i64 %v444, %v445
  %v447 = select i1 %v446, i64 %v444, i64 %v445
  %v448 = mul i64 %v447, %v32
  %v449 = getelementptr i16, ptr %v36, i64 %v448
  %v450 = mul i64 %key_panel.6, 16
  %v451 = add i64 %kv_tile.5, %v450
  %v452 = add i64 %v451, 12
  %v453 = sub i64 %v3, 1
  %v454 = icmp slt i64 %v452, %v453
  %v455 = select i1 %v454, i64 %v452, i64 %v453
  %v456 = mul i64 %v455, %v32
  %v457 = getelementptr i16, ptr %v36, i64 %v456
  %v458 = mul i64 %key_panel.6, 16
  %v459 = add i64 %kv_tile.5, %v458
  %v460 = add i64 %v459, 13
  %v461 = sub i64 %v3, 1
  %v462 = icmp slt i64 %v460, %v461
  %v463 = select i1 %v462, i64 %v460, i64 %v461
  %v464 = mul i64 %v463, %v32
  %v465 = getelementptr i16, ptr %v36, i64 %v464
  %v466 = mul i64 %key_panel.6, 16
  %v467 = add i64 %kv_tile.5, %v466
  %v468 = add i64 %v467, 14
  %v469 = sub i64 %v3, 1
  %v470 = icmp slt i64 %v468, %v469
  %v471 = select i1 %v470, i64 %v468, i64 %v469
  %v472 = mul i64 %v471, %v32
  %v473 = getelementptr i16, ptr %v36, i64 %v472
  %v474 = mul i64 %key_panel.6, 16
  %v475 = add i64 %kv_tile.5, %v474
  %v476 = add i64 %v475, 15
  %v477 = sub i64 %v3, 1
  %v478 = icmp slt i64 %v476, %v477
  %v479 = select i1 %v478, i64 %v476, i64 %v477
  %v480 = mul i64 %v479, %v32
  %v481 = getelementptr i16, ptr %v36, i64 %v480
  br label %key_depth.9.head
key_depth.9.head:
  %key_depth.9 = phi i64 [ 0, %key_depth.8.end ], [ %v567, %key_depth.9.body ]
  %v482 = icmp slt i64 %key_depth.9, 32
  br i1 %v482, label %key_depth.9.body, label %key_depth.9.end
key_depth.9.body:
  %v483 = getelementptr i16, ptr %v425, i64 %key_depth.9
  %v484 = load <4 x i16>, ptr %v483, align 2
  %v485 = zext <4 x i16> %v484 to <4 x i32>
  %v486 = shl <4 x i32> %v485, splat (i32 16)
  %v487 = bitcast <4 x i32> %v486 to <4 x float>
  %v488 = getelementptr i16, ptr %v457, i64 %key_depth.9
  %v489 = load <4 x i16>, ptr %v488, align 2
  %v490 = zext <4 x i16> %v489 to <4 x i32>
  %v491 = shl <4 x i32> %v490, splat (i32 16)
  %v492 = bitcast <4 x i32> %v491 to <4 x float>
  %v493 = shufflevector <4 x float> %v487, <4 x float> %v492, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v494 = getelementptr i16, ptr %v433, i64 %key_depth.9
  %v495 = load <4 x i16>, ptr %v494, align 2
  %v496 = zext <4 x i16> %v495 to <4 x i32>
  %v497 = shl <4 x i32> %v496, splat (i32 16)
  %v498 = bitcast <4 x i32> %v497 to <4 x float>
  %v499 = getelementptr i16, ptr %v465, i64 %key_depth.9
  %v500 = load <4 x i16>, ptr %v499, align 2
  %v501 = zext <4 x i16> %v500 to <4 x i32>
  %v502 = shl <4 x i32> %v501, splat (i32 16)
  %v503 = bitcast <4 x i32> %v502 to <4 x float>
  %v504 = shufflevector <4 x float> %v498, <4 x float> %v503, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v505 = getelementptr i16, ptr %v441, i64 %key_depth.9
  %v506 = load <4 x i16>, ptr %v505, align 2
  %v507 = zext <4 x i16> %v506 to <4 x i32>
  %v508 = shl <4 x i32> %v507, splat (i32 16)
  %v509 = bitcast <4 x i32> %v508 to <4 x float>
  %v510 = getelementptr i16, ptr %v473, i64 %key_depth.9
  %v511 = load <4 x i16>, ptr %v510, align 2
  %v512 = zext <4 x i16> %v511 to <4 x i32>
  %v513 = shl <4 x i32> %v512, splat (i32 16)
  %v514 = bitcast <4 x i32> %v513 to <4 x float>
  %v515 = shufflevector <4 x float> %v509, <4 x float> %v514, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v516 = getelementptr i16, ptr %v449, i64 %key_depth.9
  %v517 = load <4 x i16>, ptr %v516, align 2
  %v518 = zext <4 x i16> %v517 to <4 x i32>
  %v519 = shl <4 x i32> %v518, splat (i32 16)
  %v520 = bitcast <4 x i32> %v519 to <4 x float>
  %v521 = getelementptr i16, ptr %v481, i64 %key_depth.9
  %v522 = load <4 x i16>, ptr %v521, align 2
  %v523 = zext <4 x i16> %v522 to <4 x i32>
  %v524 = shl <4 x i32> %v523, splat (i32 16)
  %v525 = bitcast <4 x i32> %v524 to <4 x float>
  %v526 = shufflevector <4 x float> %v520, <4 x float> %v525, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v527 = shufflevector <8 x float> %v493, <8 x float> %v504, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v528 = shufflevector <8 x float> %v515, <8 x float> %v526, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v529 = shufflevector <8 x float> %v493, <8 x float> %v504, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v530 = shufflevector <8 x float> %v515, <8 x float> %v526, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v531 = shufflevector <8 x float> %v527, <8 x float> %v528, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v532 = shufflevector <8 x float> %v527, <8 x float> %v528, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v533 = shufflevector <8 x float> %v529, <8 x float> %v530, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v534 = shufflevector <8 x float> %v529, <8 x float> %v530, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v535 = add i64 %key_depth.9, 0
  %v536 = mul i64 %key_panel.6, 33
  %v537 = add i64 %v536, 0
  %v538 = add i64 %v537, %v535
  %v539 = getelementptr float, ptr %scratch, i64 800
  %v540 = mul i64 %v538, 16
  %v541 = add i64 %v540, 8
  %v542 = getelementptr float, ptr %v539, i64 %v541
  store <8 x float> %v531, ptr %v542, align 4
  %v543 = add i64 %key_depth.9, 1
  %v544 = mul i64 %key_panel.6, 33
  %v545 = add i64 %v544, 0
  %v546 = add i64 %v545, %v543
  %v547 = getelementptr float, ptr %scratch, i64 800
  %v548 = mul i64 %v546, 16
  %v549 = add i64 %v548, 8
  %v550 = getelementptr float, ptr %v547, i64 %v549
  store <8 x float> %v532, ptr %v550, align 4
  %v551 = add i64 %key_depth.9, 2
  %v552 = mul i64 %key_panel.6, 33
  %v553 = add i64 %v552, 0
  %v554 = add i64 %v553, %v551
  %v555 = getelementptr float, ptr %scratch, i64 800
  %v556 = mul i64 %v554, 16
  %v557 = add i64 %v556, 8
  %v558 = getelementptr float, ptr %v555, i64 %v557
  store <8 x float> %v533, ptr %v558, align 4
  %v559 = add i64 %key_depth.9, 3
  %v560 = mul i64 %key_panel.6, 33
  %v561 = add i64 %v560, 0
  %v562 = add i64 %v561, %v559
  %v563 = getelementptr float, ptr %scratch, i64 800
  %v564 = mul i64 %v562, 16
  %v565 = add i64 %v564, 8
  %v566 = getelementptr float, ptr %v563, i64 %v565
  store <8 x float> %v534, ptr %v566, align 4
  %v567 = add i64 %key_depth.9, 4
  br label %key_depth.9.head
key_depth.9.end:
  br label %key_depth.10.head
key_depth.10.head:
  %key_depth.10 = phi i64 [ 32, %key_depth.9.end ], [ %v665, %key_depth.10.body ]
  %v568 = icmp slt i64 %key_depth.10, 33
  br i1 %v568, label %key_depth.10.body, label %key_depth.10.end
key_depth.10.body:
  %v569 = getelementptr i16, ptr %v425, i64 %key_depth.10
  %v570 = mul i64 %key_panel.6, 33
  %v571 = add i64 %v570, 0
  %v572 = add i64 %v571, %key_depth.10
  %v573 = getelementptr float, ptr %scratch, i64 800
  %v574 = mul i64 %v572, 16
  %v575 = add i64 %v574, 8
  %v576 = getelementptr float, ptr %v573, i64 %v575
  %v577 = load i16, ptr %v569, align 2
  %v578 = zext i16 %v577 to i32
  %v579 = shl i32 %v578, 16
  %v580 = bitcast i32 %v579 to float
  store float %v580, ptr %v576, align 4
  %v581 = getelementptr i16, ptr %v433, i64 %key_depth.10
  %v582 = mul i64 %key_panel.6, 33
  %v583 = add i64 %v582, 0
  %v584 = add i64 %v583, %key_depth.10
  %v585 = getelementptr float, ptr %scratch, i64 800
  %v586 = mul i64 %v584, 16
  %v587 = add i64 %v586, 9
  %v588 = getelementptr float, ptr %v585, i64 %v587
  %v589 = load i16, ptr %v581, align 2
  %v590 = zext i16 %v589 to i32
  %v591 = shl i32 %v590, 16
  %v592 = bitcast i32 %v591 to float
  store float %v592, ptr %v588, align 4
  %v593 = getelementptr i16, ptr %v441, i64 %key_depth.10
  %v594 = mul i64 %key_panel.6, 33
  %v595 = add i64 %v594, 0
  %v596 = add i64 %v595, %key_depth.10
  %v597 = getelementptr float, ptr %scratch, i64 800
  %v598 = mul i64 %v596, 16
  %v599 = add i64 %v598, 10
  %v600 = getelementptr float, ptr %v597, i64 %v599
  %v601 = load i16, ptr %v593, align 2
  %v602 = zext i16 %v601 to i32
  %v603 = shl i32 %v602, 16
  %v604 = bitcast i32 %v603 to float
  store float %v604, ptr %v600, align 4
  %v605 = getelementptr i16, ptr %v449, i64 %key_depth.10
  %v606 = mul i64 %key_panel.6, 33
  %v607 = add i64 %v606, 0
  %v608 = add i64 %v607, %key_depth.10
  %v609 = getelementptr float, ptr %scratch, i64 800
  %v610 = mul i64 %v608, 16
  %v611 = add i64 %v610, 11
  %v612 = getelementptr float, ptr %v609, i64 %v611
  %v613 = load i16, ptr %v605, align 2
  %v614 = zext i16 %v613 to i32
  %v615 = shl i32 %v614, 16
  %v616 = bitcast i32 %v615 to float
  store float %v616, ptr %v612, align 4
  %v617 = getelementptr i16, ptr %v457, i64 %key_depth.10
  %v618 = mul i64 %key_panel.6, 33
  %v619 = add i64 %v618, 0
  %v620 = add i64 %v619, %key_depth.10
  %v621 = getelementptr float, ptr %scratch, i64 800
  %v622 = mul i64 %v620, 16
  %v623 = add i64 %v622, 12
  %v624 = getelementptr float, ptr %v621, i64 %v623
  %v625 = load i16, ptr %v617, align 2
  %v626 = zext i16 %v625 to i32
  %v627 = shl i32 %v626, 16
  %v628 = bitcast i32 %v627 to float
  store float %v628, ptr %v624, align 4
  %v629 = getelementptr i16, ptr %v465, i64 %key_depth.10
  %v630 = mul i64 %key_panel.6, 33
  %v631 = add i64 %v630, 0
  %v632 = add i64 %v631, %key_depth.10
  %v633 = getelementptr float, ptr %scratch, i64 800
  %v634 = mul i64 %v632, 16
  %v635 = add i64 %v634, 13
  %v636 = getelementptr float, ptr %v633, i64 %v635
  %v637 = load i16, ptr %v629, align 2
  %v638 = zext i16 %v637 to i32
  %v639 = shl i32 %v638, 16
  %v640 = bitcast i32 %v639 to float
  store float %v640, ptr %v636, align 4
  %v641 = getelementptr i16, ptr %v473, i64 %key_depth.10
  %v642 = mul i64 %key_panel.6, 33
  %v643 = add i64 %v642, 0
  %v644 = add i64 %v643, %key_depth.10
  %v645 = getelementptr float, ptr %scratch, i64 800
  %v646 = mul i64 %v644, 16
  %v647 = add i64 %v646, 14
  %v648 = getelementptr float, ptr %v645, i64 %v647
  %v649 = load i16, ptr %v641, align 2
  %v650 = zext i16 %v649 to i32
  %v651 = shl i32 %v650, 16
  %v652 = bitcast i32 %v651 to float
  store float %v652, ptr %v648, align 4
  %v653 = getelementptr i16, ptr %v481, i64 %key_depth.10
  %v654 = mul i64 %key_panel.6, 33
  %v655 = add i64 %v654, 0
  %v656 = add i64 %v655, %key_depth.10
  %v657 = getelementptr float, ptr %scratch, i64 800
  %v658 = mul i64 %v656, 16
  %v659 = add i64 %v658, 15
  %v660 = getelementptr float, ptr %v657, i64 %v659
  %v661 = load i16, ptr %v653, align 2
  %v662 = zext i16 %v661 to i32
  %v663 = shl i32 %v662, 16
  %v664 = bitcast i32 %v663 to float
  store float %v664, ptr %v660, align 4
  %v665 = add i64 %key_depth.10, 1
  br label %key_depth.10.head
key_depth.10.end:
  %v666 = add i64 %key_panel.6, 1
  br label %key_panel.6.head
key_panel.6.end:
  ; score = query * keys
  %v667 = add i64 %v160, 15
  %v668 = sdiv i64 %v667, 16
  br label %score_panel.11.head
score_panel.11.head:
  %score_panel.11 = phi i64 [ 0, %key_panel.6.end ], [ %v737, %score_rows.12.end ]
  %v669 = icmp slt i64 %score_panel.11, %v668
  br i1 %v669, label %score_panel.11.body, label %score_panel.11.end
score_panel.11.body:
  br label %score_rows.12.head
score_rows.12.head:
  %score_rows.12 = phi i64 [ 0, %score_panel.11.body ], [ %v736, %score_depth.13.end ]
  %v670 = icmp slt i64 %score_rows.12, %v80
  br i1 %v670, label %score_rows.12.body, label %score_rows.12.end
score_rows.12.body:
  %v671 = mul i64 %score_rows.12, 4
  %v672 = mul i64 %v671, 33
  %v673 = add i64 %v672, 0
  %v674 = getelementptr float, ptr %scratch, i64 %v673
  %v675 = mul i64 %score_panel.11, 33
  %v676 = getelementptr float, ptr %scratch, i64 800
  %v677 = mul i64 %v675, 16
  %v678 = add i64 %v677, 0
  %v679 = getelementptr float, ptr %v676, i64 %v678
  br label %score_depth.13.head
score_depth.13.head:
  %score_depth.13 = phi i64 [ 0, %score_rows.12.body ], [ %v723, %score_depth.13.body ]
  %v680 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.12.body ], [ %v700, %score_depth.13.body ]
  %v681 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.12.body ], [ %v701, %score_depth.13.body ]
  %v682 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.12.body ], [ %v707, %score_depth.13.body ]
  %v683 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.12.body ], [ %v708, %score_depth.13.body ]
  %v684 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.12.body ], [ %v714, %score_depth.13.body ]
  %v685 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.12.body ], [ %v715, %score_depth.13.body ]
  %v686 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.12.body ], [ %v721, %score_depth.13.body ]
  %v687 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.12.body ], [ %v722, %score_depth.13.body ]
  %v688 = icmp slt i64 %score_depth.13, 33
  br i1 %v688, label %score_depth.13.body, label %score_depth.13.end
score_depth.13.body:
  %v689 = mul i64 %score_depth.13, 16
  %v690 = getelementptr float, ptr %v679, i64 %v689
  %v691 = load <8 x float>, ptr %v690, align 32
  %v692 = mul i64 %score_depth.13, 16
  %v693 = getelementptr float, ptr %v679, i64 %v692
  %v694 = getelementptr float, ptr %v693, i64 8
  %v695 = load <8 x float>, ptr %v694, align 32
  %v696 = getelementptr float, ptr %v674, i64 %score_depth.13
  %v697 = load float, ptr %v696, align 4
  %v698 = insertelement <8 x float> poison, float %v697, i64 0
  %v699 = shufflevector <8 x float> %v698, <8 x float> poison, <8 x i32> zeroinitializer
  %v700 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v699, <8 x float> %v691, <8 x float> %v680)
  %v701 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v699, <8 x float> %v695, <8 x float> %v681)
  %v702 = getelementptr float, ptr %v674, i64 %score_depth.13
  %v703 = getelementptr float, ptr %v702, i64 33
  %v704 = load float, ptr %v703, align 4
  %v705 = insertelement <8 x float> poison, float %v704, i64 0
  %v706 = shufflevector <8 x float> %v705, <8 x float> poison, <8 x i32> zeroinitializer
  %v707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v706, <8 x float> %v691, <8 x float> %v682)
  %v708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v706, <8 x float> %v695, <8 x float> %v683)
  %v709 = getelementptr float, ptr %v674, i64 %score_depth.13
  %v710 = getelementptr float, ptr %v709, i64 66
  %v711 = load float, ptr %v710, align 4
  %v712 = insertelement <8 x float> poison, float %v711, i64 0
  %v713 = shufflevector <8 x float> %v712, <8 x float> poison, <8 x i32> zeroinitializer
  %v714 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v713, <8 x float> %v691, <8 x float> %v684)
  %v715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v713, <8 x float> %v695, <8 x float> %v685)
  %v716 = getelementptr float, ptr %v674, i64 %score_depth.13
  %v717 = getelementptr float, ptr %v716, i64 99
  %v718 = load float, ptr %v717, align 4
  %v719 = insertelement <8 x float> poison, float %v718, i64 0
  %v720 = shufflevector <8 x float> %v719, <8 x float> poison, <8 x i32> zeroinitializer
  %v721 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v720, <8 x float> %v691, <8 x float> %v686)
  %v722 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v720, <8 x float> %v695, <8 x float> %v687)
  %v723 = add i64 %score_depth.13, 1
  br label %score_depth.13.head
score_depth.13.end:
  %v724 = mul i64 %score_panel.11, 16
  %v725 = getelementptr float, ptr %scratch, i64 1856
  %v726 = mul i64 %v671, 32
  %v727 = add i64 %v726, %v724
  %v728 = getelementptr float, ptr %v725, i64 %v727
  store <8 x float> %v680, ptr %v728, align 4
  %v729 = getelementptr float, ptr %v728, i64 8
  store <8 x float> %v681, ptr %v729, align 4
  %v730 = getelementptr float, ptr %v728, i64 32
  store <8 x float> %v682, ptr %v730, align 4
  %v731 = getelementptr float, ptr %v728, i64 40
  store <8 x float> %v683, ptr %v731, align 4
  %v732 = getelementptr float, ptr %v728, i64 64
  store <8 x float> %v684, ptr %v732, align 4
  %v733 = getelementptr float, ptr %v728, i64 72
  store <8 x float> %v685, ptr %v733, align 4
  %v734 = getelementptr float, ptr %v728, i64 96
  store <8 x float> %v686, ptr %v734, align 4
  %v735 = getelementptr float, ptr %v728, i64 104
  store <8 x float> %v687, ptr %v735, align 4
  %v736 = add i64 %score_rows.12, 1
  br label %score_rows.12.head
score_rows.12.end:
  %v737 = add i64 %score_panel.11, 1
  br label %score_panel.11.head
score_panel.11.end:
  br i1 %v166, label %full.14.then, label %full.14.else
full.14.then:
  ; weights of a full tile
  %v738 = trunc i64 %v160 to i32
  %v739 = trunc i64 %kv_tile.5 to i32
  %v740 = mul i64 %v80, 4
  br label %weight_row.15.head
weight_row.15.head:
  %weight_row.15 = phi i64 [ 0, %full.14.then ], [ %v877, %weight_row.15.body ]
  %v741 = icmp slt i64 %weight_row.15, %v740
  br i1 %v741, label %weight_row.15.body, label %weight_row.15.end
weight_row.15.body:
  %v742 = getelementptr float, ptr %scratch, i64 1856
  %v743 = mul i64 %weight_row.15, 32
  %v744 = add i64 %v743, 0
  %v745 = getelementptr float, ptr %v742, i64 %v744
  %v746 = add i64 %v13, %weight_row.15
  %v747 = trunc i64 %v746 to i32
  %v748 = add i32 %v747, %v85
  %v749 = sub i32 %v748, %v84
  %v750 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v751 = load <8 x float>, ptr %v745, align 4
  %v752 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v753 = getelementptr float, ptr %v745, i64 8
  %v754 = load <8 x float>, ptr %v753, align 4
  %v755 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v756 = getelementptr float, ptr %v745, i64 16
  %v757 = load <8 x float>, ptr %v756, align 4
  %v758 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v759 = getelementptr float, ptr %v745, i64 24
  %v760 = load <8 x float>, ptr %v759, align 4
  %v761 = getelementptr float, ptr %scratch, i64 3968
  %v762 = getelementptr float, ptr %v761, i64 %weight_row.15
  %v763 = load float, ptr %v762, align 4
  %v764 = fcmp ogt <8 x float> %v751, %v754
  %v765 = select <8 x i1> %v764, <8 x float> %v751, <8 x float> %v754
  %v766 = fcmp ogt <8 x float> %v757, %v760
  %v767 = select <8 x i1> %v766, <8 x float> %v757, <8 x float> %v760
  %v768 = fcmp ogt <8 x float> %v765, %v767
  %v769 = select <8 x i1> %v768, <8 x float> %v765, <8 x float> %v767
  %v770 = shufflevector <8 x float> %v769, <8 x float> %v769, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v771 = shufflevector <8 x float> %v769, <8 x float> %v769, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v772 = fcmp ogt <4 x float> %v771, %v770
  %v773 = select <4 x i1> %v772, <4 x float> %v771, <4 x float> %v770
  %v774 = shufflevector <4 x float> %v773, <4 x float> %v773, <2 x i32> <i32 2, i32 3>
  %v775 = shufflevector <4 x float> %v773, <4 x float> %v773, <2 x i32> <i32 0, i32 1>
  %v776 = fcmp ogt <2 x float> %v775, %v774
  %v777 = select <2 x i1> %v776, <2 x float> %v775, <2 x float> %v774
  %v778 = shufflevector <2 x float> %v777, <2 x float> %v777, <1 x i32> <i32 1>
  %v779 = shufflevector <2 x float> %v777, <2 x float> %v777, <1 x i32> <i32 0>
  %v780 = fcmp ogt <1 x float> %v779, %v778
  %v781 = select <1 x i1> %v780, <1 x float> %v779, <1 x float> %v778
  %v782 = extractelement <1 x float> %v781, i64 0
  %v783 = fcmp ogt float %v782, %v763
  %v784 = select i1 %v783, float %v782, float %v763
  %v785 = getelementptr float, ptr %scratch, i64 4000
  %v786 = getelementptr float, ptr %v785, i64 %weight_row.15
  store float %v784, ptr %v786, align 4
  %v787 = fcmp oeq float %v784, 0xFFF0000000000000
  %v788 = select i1 %v787, float 0x0000000000000000, float %v784
  %v789 = insertelement <8 x float> poison, float %v788, i64 0
  %v790 = shufflevector <8 x float> %v789, <8 x float> poison, <8 x i32> zeroinitializer
  %v791 = fsub <8 x float> %v751, %v790
  %v792 = fadd <8 x float> %v791, splat (float 0x4168000000000000)
  %v793 = fsub <8 x float> %v792, splat (float 0x4168000000000000)
  %v794 = fsub <8 x float> %v791, %v793
  %v795 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v794, <8 x float> splat (float 0x3F55F456A0000000))
  %v796 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v795, <8 x float> %v794, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v797 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v796, <8 x float> %v794, <8 x float> splat (float 0x3FAC6AED40000000))
  %v798 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v797, <8 x float> %v794, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v799 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v798, <8 x float> %v794, <8 x float> splat (float 0x3FE62E4300000000))
  %v800 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v799, <8 x float> %v794, <8 x float> splat (float 0x3FF0000000000000))
  %v801 = bitcast <8 x float> %v792 to <8 x i32>
  %v802 = shl <8 x i32> %v801, splat (i32 23)
  %v803 = add <8 x i32> %v802, splat (i32 1065353216)
  %v804 = bitcast <8 x i32> %v803 to <8 x float>
  %v805 = fmul <8 x float> %v800, %v804
  %v806 = fcmp olt <8 x float> %v791, splat (float 0xC05F800000000000)
  %v807 = select <8 x i1> %v806, <8 x float> splat (float 0x0000000000000000), <8 x float> %v805
  store <8 x float> %v807, ptr %v745, align 4
  %v808 = fsub <8 x float> %v754, %v790
  %v809 = fadd <8 x float> %v808, splat (float 0x4168000000000000)
  %v810 = fsub <8 x float> %v809, splat (float 0x4168000000000000)
  %v811 = fsub <8 x float> %v808, %v810
  %v812 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v811, <8 x float> splat (float 0x3F55F456A0000000))
  %v813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v812, <8 x float> %v811, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v814 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v813, <8 x float> %v811, <8 x float> splat (float 0x3FAC6AED40000000))
  %v815 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v814, <8 x float> %v811, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v815, <8 x float> %v811, <8 x float> splat (float 0x3FE62E4300000000))
  %v817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v816, <8 x float> %v811, <8 x float> splat (float 0x3FF0000000000000))
  %v818 = bitcast <8 x float> %v809 to <8 x i32>
  %v819 = shl <8 x i32> %v818, splat (i32 23)
  %v820 = add <8 x i32> %v819, splat (i32 1065353216)
  %v821 = bitcast <8 x i32> %v820 to <8 x float>
  %v822 = fmul <8 x float> %v817, %v821
  %v823 = fcmp olt <8 x float> %v808, splat (float 0xC05F800000000000)
  %v824 = select <8 x i1> %v823, <8 x float> splat (float 0x0000000000000000), <8 x float> %v822
  %v825 = getelementptr float, ptr %v745, i64 8
  store <8 x float> %v824, ptr %v825, align 4
  %v826 = fsub <8 x float> %v757, %v790
  %v827 = fadd <8 x float> %v826, splat (float 0x4168000000000000)
  %v828 = fsub <8 x float> %v827, splat (float 0x4168000000000000)
  %v829 = fsub <8 x float> %v826, %v828
  %v830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v829, <8 x float> splat (float 0x3F55F456A0000000))
  %v831 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v830, <8 x float> %v829, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v832 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v831, <8 x float> %v829, <8 x float> splat (float 0x3FAC6AED40000000))
  %v833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v832, <8 x float> %v829, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v834 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v833, <8 x float> %v829, <8 x float> splat (float 0x3FE62E4300000000))
  %v835 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v834, <8 x float> %v829, <8 x float> splat (float 0x3FF0000000000000))
  %v836 = bitcast <8 x float> %v827 to <8 x i32>
  %v837 = shl <8 x i32> %v836, splat (i32 23)
  %v838 = add <8 x i32> %v837, splat (i32 1065353216)
  %v839 = bitcast <8 x i32> %v838 to <8 x float>
  %v840 = fmul <8 x float> %v835, %v839
  %v841 = fcmp olt <8 x float> %v826, splat (float 0xC05F800000000000)
  %v842 = select <8 x i1> %v841, <8 x float> splat (float 0x0000000000000000), <8 x float> %v840
  %v843 = getelementptr float, ptr %v745, i64 16
  store <8 x float> %v842, ptr %v843, align 4
  %v844 = fsub <8 x float> %v760, %v790
  %v845 = fadd <8 x float> %v844, splat (float 0x4168000000000000)
  %v846 = fsub <8 x float> %v845, splat (float 0x4168000000000000)
  %v847 = fsub <8 x float> %v844, %v846
  %v848 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v847, <8 x float> splat (float 0x3F55F456A0000000))
  %v849 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v848, <8 x float> %v847, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v850 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v849, <8 x float> %v847, <8 x float> splat (float 0x3FAC6AED40000000))
  %v851 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v850, <8 x float> %v847, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v852 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v851, <8 x float> %v847, <8 x float> splat (float 0x3FE62E4300000000))
  %v853 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v852, <8 x float> %v847, <8 x float> splat (float 0x3FF0000000000000))
  %v854 = bitcast <8 x float> %v845 to <8 x i32>
  %v855 = shl <8 x i32> %v854, splat (i32 23)
  %v856 = add <8 x i32> %v855, splat (i32 1065353216)
  %v857 = bitcast <8 x i32> %v856 to <8 x float>
  %v858 = fmul <8 x float> %v853, %v857
  %v859 = fcmp olt <8 x float> %v844, splat (float 0xC05F800000000000)
  %v860 = select <8 x i1> %v859, <8 x float> splat (float 0x0000000000000000), <8 x float> %v858
  %v861 = getelementptr float, ptr %v745, i64 24
  store <8 x float> %v860, ptr %v861, align 4
  %v862 = getelementptr float, ptr %scratch, i64 4064
  %v863 = getelementptr float, ptr %v862, i64 %weight_row.15
  %v864 = fadd <8 x float> %v807, %v824
  %v865 = fadd <8 x float> %v842, %v860
  %v866 = fadd <8 x float> %v864, %v865
  %v867 = shufflevector <8 x float> %v866, <8 x float> %v866, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v868 = shufflevector <8 x float> %v866, <8 x float> %v866, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v869 = fadd <4 x float> %v868, %v867
  %v870 = shufflevector <4 x float> %v869, <4 x float> %v869, <2 x i32> <i32 2, i32 3>
  %v871 = shufflevector <4 x float> %v869, <4 x float> %v869, <2 x i32> <i32 0, i32 1>
  %v872 = fadd <2 x float> %v871, %v870
  %v873 = shufflevector <2 x float> %v872, <2 x float> %v872, <1 x i32> <i32 1>
  %v874 = shufflevector <2 x float> %v872, <2 x float> %v872, <1 x i32> <i32 0>
  %v875 = fadd <1 x float> %v874, %v873
  %v876 = extractelement <1 x float> %v875, i64 0
  store float %v876, ptr %v863, align 4
  %v877 = add i64 %weight_row.15, 1
  br label %weight_row.15.head
weight_row.15.end:
  br label %full.14.end
full.14.else:
  ; weights of a mixed tile
  %v878 = trunc i64 %v160 to i32
  %v879 = trunc i64 %kv_tile.5 to i32
  %v880 = mul i64 %v80, 4
  br label %weight_row.16.head
weight_row.16.head:
  %weight_row.16 = phi i64 [ 0, %full.14.else ], [ %v1061, %weight_row.16.body ]
  %v881 = icmp slt i64 %weight_row.16, %v880
  br i1 %v881, label %weight_row.16.body, label %weight_row.16.end
weight_row.16.body:
  %v882 = getelementptr float, ptr %scratch, i64 1856
  %v883 = mul i64 %weight_row.16, 32
  %v884 = add i64 %v883, 0
  %v885 = getelementptr float, ptr %v882, i64 %v884
  %v886 = add i64 %v13, %weight_row.16
  %v887 = trunc i64 %v886 to i32
  %v888 = add i32 %v887, %v85
  %v889 = sub i32 %v888, %v84
  %v890 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v891 = load <8 x float>, ptr %v885, align 4
  %v892 = insertelement <8 x i32> poison, i32 %v879, i64 0
  %v893 = shufflevector <8 x i32> %v892, <8 x i32> poison, <8 x i32> zeroinitializer
  %v894 = add <8 x i32> %v893, %v890
  %v895 = insertelement <8 x i32> poison, i32 %v878, i64 0
  %v896 = shufflevector <8 x i32> %v895, <8 x i32> poison, <8 x i32> zeroinitializer
  %v897 = icmp slt <8 x i32> %v890, %v896
  %v898 = insertelement <8 x i32> poison, i32 %v889, i64 0
  %v899 = shufflevector <8 x i32> %v898, <8 x i32> poison, <8 x i32> zeroinitializer
  %v900 = icmp sle <8 x i32> %v894, %v899
  %v901 = and <8 x i1> %v897, %v900
  %v902 = select <8 x i1> %v901, <8 x float> %v891, <8 x float> splat (float 0xFFF0000000000000)
  %v903 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v904 = getelementptr float, ptr %v885, i64 8
  %v905 = load <8 x float>, ptr %v904, align 4
  %v906 = insertelement <8 x i32> poison, i32 %v879, i64 0
  %v907 = shufflevector <8 x i32> %v906, <8 x i32> poison, <8 x i32> zeroinitializer
  %v908 = add <8 x i32> %v907, %v903
  %v909 = insertelement <8 x i32> poison, i32 %v878, i64 0
  %v910 = shufflevector <8 x i32> %v909, <8 x i32> poison, <8 x i32> zeroinitializer
  %v911 = icmp slt <8 x i32> %v903, %v910
  %v912 = insertelement <8 x i32> poison, i32 %v889, i64 0
  %v913 = shufflevector <8 x i32> %v912, <8 x i32> poison, <8 x i32> zeroinitializer
  %v914 = icmp sle <8 x i32> %v908, %v913
  %v915 = and <8 x i1> %v911, %v914
  %v916 = select <8 x i1> %v915, <8 x float> %v905, <8 x float> splat (float 0xFFF0000000000000)
  %v917 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v918 = getelementptr float, ptr %v885, i64 16
  %v919 = load <8 x float>, ptr %v918, align 4
  %v920 = insertelement <8 x i32> poison, i32 %v879, i64 0
  %v921 = shufflevector <8 x i32> %v920, <8 x i32> poison, <8 x i32> zeroinitializer
  %v922 = add <8 x i32> %v921, %v917
  %v923 = insertelement <8 x i32> poison, i32 %v878, i64 0
  %v924 = shufflevector <8 x i32> %v923, <8 x i32> poison, <8 x i32> zeroinitializer
  %v925 = icmp slt <8 x i32> %v917, %v924
  %v926 = insertelement <8 x i32> poison, i32 %v889, i64 0
  %v927 = shufflevector <8 x i32> %v926, <8 x i32> poison, <8 x i32> zeroinitializer
  %v928 = icmp sle <8 x i32> %v922, %v927
  %v929 = and <8 x i1> %v925, %v928
  %v930 = select <8 x i1> %v929, <8 x float> %v919, <8 x float> splat (float 0xFFF0000000000000)
  %v931 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v932 = getelementptr float, ptr %v885, i64 24
  %v933 = load <8 x float>, ptr %v932, align 4
  %v934 = insertelement <8 x i32> poison, i32 %v879, i64 0
  %v935 = shufflevector <8 x i32> %v934, <8 x i32> poison, <8 x i32> zeroinitializer
  %v936 = add <8 x i32> %v935, %v931
  %v937 = insertelement <8 x i32> poison, i32 %v878, i64 0
  %v938 = shufflevector <8 x i32> %v937, <8 x i32> poison, <8 x i32> zeroinitializer
  %v939 = icmp slt <8 x i32> %v931, %v938
  %v940 = insertelement <8 x i32> poison, i32 %v889, i64 0
  %v941 = shufflevector <8 x i32> %v940, <8 x i32> poison, <8 x i32> zeroinitializer
  %v942 = icmp sle <8 x i32> %v936, %v941
  %v943 = and <8 x i1> %v939, %v942
  %v944 = select <8 x i1> %v943, <8 x float> %v933, <8 x float> splat (float 0xFFF0000000000000)
  %v945 = getelementptr float, ptr %scratch, i64 3968
  %v946 = getelementptr float, ptr %v945, i64 %weight_row.16
  %v947 = load float, ptr %v946, align 4
  %v948 = fcmp ogt <8 x float> %v902, %v916
  %v949 = select <8 x i1> %v948, <8 x float> %v902, <8 x float> %v916
  %v950 = fcmp ogt <8 x float> %v930, %v944
  %v951 = select <8 x i1> %v950, <8 x float> %v930, <8 x float> %v944
  %v952 = fcmp ogt <8 x float> %v949, %v951
  %v953 = select <8 x i1> %v952, <8 x float> %v949, <8 x float> %v951
  %v954 = shufflevector <8 x float> %v953, <8 x float> %v953, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v955 = shufflevector <8 x float> %v953, <8 x float> %v953, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v956 = fcmp ogt <4 x float> %v955, %v954
  %v957 = select <4 x i1> %v956, <4 x float> %v955, <4 x float> %v954
  %v958 = shufflevector <4 x float> %v957, <4 x float> %v957, <2 x i32> <i32 2, i32 3>
  %v959 = shufflevector <4 x float> %v957, <4 x float> %v957, <2 x i32> <i32 0, i32 1>
  %v960 = fcmp ogt <2 x float> %v959, %v958
  %v961 = select <2 x i1> %v960, <2 x float> %v959, <2 x float> %v958
  %v962 = shufflevector <2 x float> %v961, <2 x float> %v961, <1 x i32> <i32 1>
  %v963 = shufflevector <2 x float> %v961, <2 x float> %v961, <1 x i32> <i32 0>
  %v964 = fcmp ogt <1 x float> %v963, %v962
  %v965 = select <1 x i1> %v964, <1 x float> %v963, <1 x float> %v962
  %v966 = extractelement <1 x float> %v965, i64 0
  %v967 = fcmp ogt float %v966, %v947
  %v968 = select i1 %v967, float %v966, float %v947
  %v969 = getelementptr float, ptr %scratch, i64 4000
  %v970 = getelementptr float, ptr %v969, i64 %weight_row.16
  store float %v968, ptr %v970, align 4
  %v971 = fcmp oeq float %v968, 0xFFF0000000000000
  %v972 = select i1 %v971, float 0x0000000000000000, float %v968
  %v973 = insertelement <8 x float> poison, float %v972, i64 0
  %v974 = shufflevector <8 x float> %v973, <8 x float> poison, <8 x i32> zeroinitializer
  %v975 = fsub <8 x float> %v902, %v974
  %v976 = fadd <8 x float> %v975, splat (float 0x4168000000000000)
  %v977 = fsub <8 x float> %v976, splat (float 0x4168000000000000)
  %v978 = fsub <8 x float> %v975, %v977
  %v979 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v978, <8 x float> splat (float 0x3F55F456A0000000))
  %v980 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v979, <8 x float> %v978, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v981 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v980, <8 x float> %v978, <8 x float> splat (float 0x3FAC6AED40000000))
  %v982 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v981, <8 x float> %v978, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v983 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v982, <8 x float> %v978, <8 x float> splat (float 0x3FE62E4300000000))
  %v984 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v983, <8 x float> %v978, <8 x float> splat (float 0x3FF0000000000000))
  %v985 = bitcast <8 x float> %v976 to <8 x i32>
  %v986 = shl <8 x i32> %v985, splat (i32 23)
  %v987 = add <8 x i32> %v986, splat (i32 1065353216)
  %v988 = bitcast <8 x i32> %v987 to <8 x float>
  %v989 = fmul <8 x float> %v984, %v988
  %v990 = fcmp olt <8 x float> %v975, splat (float 0xC05F800000000000)
  %v991 = select <8 x i1> %v990, <8 x float> splat (float 0x0000000000000000), <8 x float> %v989
  store <8 x float> %v991, ptr %v885, align 4
  %v992 = fsub <8 x float> %v916, %v974
  %v993 = fadd <8 x float> %v992, splat (float 0x4168000000000000)
  %v994 = fsub <8 x float> %v993, splat (float 0x4168000000000000)
  %v995 = fsub <8 x float> %v992, %v994
  %v996 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v995, <8 x float> splat (float 0x3F55F456A0000000))
  %v997 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v996, <8 x float> %v995, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v998 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v997, <8 x float> %v995, <8 x float> splat (float 0x3FAC6AED40000000))
  %v999 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v998, <8 x float> %v995, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v1000 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v999, <8 x float> %v995, <8 x float> splat (float 0x3FE62E4300000000))
  %v1001 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1000, <8 x float> %v995, <8 x float> splat (float 0x3FF0000000000000))
  %v1002 = bitcast <8 x float> %v993 to <8 x i32>
  %v1003 = shl <8 x i32> %v1002, splat (i32 23)
  %v1004 = add <8 x i32> %v1003, splat (i32 1065353216)
  %v1005 = bitcast <8 x i32> %v1004 to <8 x float>
  %v1006 = fmul <8 x float> %v1001, %v1005
  %v1007 = fcmp olt <8 x float> %v992, splat (float 0xC05F800000000000)
  %v1008 = select <8 x i1> %v1007, <8 x float> splat (float 0x0000000000000000), <8 x float> %v1006
  %v1009 = getelementptr float, ptr %v885, i64 8
  store <8 x float> %v1008, ptr %v1009, align 4
  %v1010 = fsub <8 x float> %v930, %v974
  %v1011 = fadd <8 x float> %v1010, splat (float 0x4168000000000000)
  %v1012 = fsub <8 x float> %v1011, splat (float 0x4168000000000000)
  %v1013 = fsub <8 x float> %v1010, %v1012
  %v1014 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v1013, <8 x float> splat (float 0x3F55F456A0000000))
  %v1015 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1014, <8 x float> %v1013, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v1016 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1015, <8 x float> %v1013, <8 x float> splat (float 0x3FAC6AED40000000))
  %v1017 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1016, <8 x float> %v1013, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v1018 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1017, <8 x float> %v1013, <8 x float> splat (float 0x3FE62E4300000000))
  %v1019 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1018, <8 x float> %v1013, <8 x float> splat (float 0x3FF0000000000000))
  %v1020 = bitcast <8 x float> %v1011 to <8 x i32>
  %v1021 = shl <8 x i32> %v1020, splat (i32 23)
  %v1022 = add <8 x i32> %v1021, splat (i32 1065353216)
  %v1023 = bitcast <8 x i32> %v1022 to <8 x float>
  %v1024 = fmul <8 x float> %v1019, %v1023
  %v1025 = fcmp olt <8 x float> %v1010, splat (float 0xC05F800000000000)
  %v1026 = select <8 x i1> %v1025, <8 x float> splat (float 0x0000000000000000), <8 x float> %v1024
  %v1027 = getelementptr float, ptr %v885, i64 16
  store <8 x float> %v1026, ptr %v1027, align 4
  %v1028 = fsub <8 x float> %v944, %v974
  %v1029 = fadd <8 x float> %v1028, splat (float 0x4168000000000000)
  %v1030 = fsub <8 x float> %v1029, splat (float 0x4168000000000000)
  %v1031 = fsub <8 x float> %v1028, %v1030
  %v1032 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v1031, <8 x float> splat (float 0x3F55F456A0000000))
  %v1033 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1032, <8 x float> %v1031, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v1034 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1033, <8 x float> %v1031, <8 x float> splat (float 0x3FAC6AED40000000))
  %v1035 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1034, <8 x float> %v1031, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v1036 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1035, <8 x float> %v1031, <8 x float> splat (float 0x3FE62E4300000000))
  %v1037 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1036, <8 x float> %v1031, <8 x float> splat (float 0x3FF0000000000000))
  %v1038 = bitcast <8 x float> %v1029 to <8 x i32>
  %v1039 = shl <8 x i32> %v1038, splat (i32 23)
  %v1040 = add <8 x i32> %v1039, splat (i32 1065353216)
  %v1041 = bitcast <8 x i32> %v1040 to <8 x float>
  %v1042 = fmul <8 x float> %v1037, %v1041
  %v1043 = fcmp olt <8 x float> %v1028, splat (float 0xC05F800000000000)
  %v1044 = select <8 x i1> %v1043, <8 x float> splat (float 0x0000000000000000), <8 x float> %v1042
  %v1045 = getelementptr float, ptr %v885, i64 24
  store <8 x float> %v1044, ptr %v1045, align 4
  %v1046 = getelementptr float, ptr %scratch, i64 4064
  %v1047 = getelementptr float, ptr %v1046, i64 %weight_row.16
  %v1048 = fadd <8 x float> %v991, %v1008
  %v1049 = fadd <8 x float> %v1026, %v1044
  %v1050 = fadd <8 x float> %v1048, %v1049
  %v1051 = shufflevector <8 x float> %v1050, <8 x float> %v1050, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1052 = shufflevector <8 x float> %v1050, <8 x float> %v1050, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1053 = fadd <4 x float> %v1052, %v1051
  %v1054 = shufflevector <4 x float> %v1053, <4 x float> %v1053, <2 x i32> <i32 2, i32 3>
  %v1055 = shufflevector <4 x float> %v1053, <4 x float> %v1053, <2 x i32> <i32 0, i32 1>
  %v1056 = fadd <2 x float> %v1055, %v1054
  %v1057 = shufflevector <2 x float> %v1056, <2 x float> %v1056, <1 x i32> <i32 1>
  %v1058 = shufflevector <2 x float> %v1056, <2 x float> %v1056, <1 x i32> <i32 0>
  %v1059 = fadd <1 x float> %v1058, %v1057
  %v1060 = extractelement <1 x float> %v1059, i64 0
  store float %v1060, ptr %v1047, align 4
  %v1061 = add i64 %weight_row.16, 1
  br label %weight_row.16.head
weight_row.16.end:
  br label %full.14.end
full.14.end:
  ; correction = exp2(old maximum - new maximum); sum = sum * correction + tile sum
  br label %state.17.head
state.17.head:
  %state.17 = phi i64 [ 0, %full.14.end ], [ %v1101, %state.17.body ]
  %v1062 = icmp slt i64 %state.17, 24
  br i1 %v1062, label %state.17.body, label %state.17.end
state.17.body:
  %v1063 = getelementptr float, ptr %scratch, i64 4000
  %v1064 = getelementptr float, ptr %v1063, i64 %state.17
  %v1065 = load <8 x float>, ptr %v1064, align 4
  %v1066 = getelementptr float, ptr %scratch, i64 3968
  %v1067 = getelementptr float, ptr %v1066, i64 %state.17
  %v1068 = load <8 x float>, ptr %v1067, align 4
  %v1069 = fcmp oeq <8 x float> %v1065, splat (float 0xFFF0000000000000)
  %v1070 = select <8 x i1> %v1069, <8 x float> splat (float 0x0000000000000000), <8 x float> %v1065
  %v1071 = fsub <8 x float> %v1068, %v1070
  %v1072 = fadd <8 x float> %v1071, splat (float 0x4168000000000000)
  %v1073 = fsub <8 x float> %v1072, splat (float 0x4168000000000000)
  %v1074 = fsub <8 x float> %v1071, %v1073
  %v1075 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v1074, <8 x float> splat (float 0x3F55F456A0000000))
  %v1076 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1075, <8 x float> %v1074, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v1077 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1076, <8 x float> %v1074, <8 x float> splat (float 0x3FAC6AED40000000))
  %v1078 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1077, <8 x float> %v1074, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v1079 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1078, <8 x float> %v1074, <8 x float> splat (float 0x3FE62E4300000000))
  %v1080 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1079, <8 x float> %v1074, <8 x float> splat (float 0x3FF0000000000000))
  %v1081 = bitcast <8 x float> %v1072 to <8 x i32>
  %v1082 = shl <8 x i32> %v1081, splat (i32 23)
  %v1083 = add <8 x i32> %v1082, splat (i32 1065353216)
  %v1084 = bitcast <8 x i32> %v1083 to <8 x float>
  %v1085 = fmul <8 x float> %v1080, %v1084
  %v1086 = fcmp olt <8 x float> %v1071, splat (float 0xC05F800000000000)
  %v1087 = select <8 x i1> %v1086, <8 x float> splat (float 0x0000000000000000), <8 x float> %v1085
  %v1088 = getelementptr float, ptr %scratch, i64 4032
  %v1089 = getelementptr float, ptr %v1088, i64 %state.17
  %v1090 = load <8 x float>, ptr %v1089, align 4
  %v1091 = getelementptr float, ptr %scratch, i64 4064
  %v1092 = getelementptr float, ptr %v1091, i64 %state.17
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = getelementptr float, ptr %scratch, i64 4032
  %v1095 = getelementptr float, ptr %v1094, i64 %state.17
  %v1096 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1090, <8 x float> %v1087, <8 x float> %v1093)
  store <8 x float> %v1096, ptr %v1095, align 4
  %v1097 = getelementptr float, ptr %scratch, i64 4096
  %v1098 = getelementptr float, ptr %v1097, i64 %state.17
  store <8 x float> %v1087, ptr %v1098, align 4
  %v1099 = getelementptr float, ptr %scratch, i64 3968
  %v1100 = getelementptr float, ptr %v1099, i64 %state.17
  store <8 x float> %v1065, ptr %v1100, align 4
  %v1101 = add i64 %state.17, 8
  br label %state.17.head
state.17.end:
  ; values -> f32, rows padded to whole vectors (the padding is computed, never written)
  br label %value_row.18.head
value_row.18.head:
  %value_row.18 = phi i64 [ 0, %state.17.end ], [ %v1128, %value_depth.20.end ]
  %v1102 = icmp slt i64 %value_row.18, %v160
  br i1 %v1102, label %value_row.18.body, label %value_row.18.end
value_row.18.body:
  %v1103 = add i64 %kv_tile.5, %value_row.18
  %v1104 = mul i64 %v1103, %v44
  %v1105 = getelementptr i16, ptr %v48, i64 %v1104
  br label %value_depth.19.head
value_depth.19.head:
  %value_depth.19 = phi i64 [ 0, %value_row.18.body ], [ %v1116, %value_depth.19.body ]
  %v1106 = icmp slt i64 %value_depth.19, 16
  br i1 %v1106, label %value_depth.19.body, label %value_depth.19.end
value_depth.19.body:
  %v1107 = getelementptr float, ptr %scratch, i64 2624
  %v1108 = mul i64 %value_row.18, 24
  %v1109 = add i64 %v1108, %value_depth.19
  %v1110 = getelementptr float, ptr %v1107, i64 %v1109
  %v1111 = getelementptr i16, ptr %v1105, i64 %value_depth.19
  %v1112 = load <8 x i16>, ptr %v1111, align 2
  %v1113 = zext <8 x i16> %v1112 to <8 x i32>
  %v1114 = shl <8 x i32> %v1113, splat (i32 16)
  %v1115 = bitcast <8 x i32> %v1114 to <8 x float>
  store <8 x float> %v1115, ptr %v1110, align 4
  %v1116 = add i64 %value_depth.19, 8
  br label %value_depth.19.head
value_depth.19.end:
  br label %value_depth.20.head
value_depth.20.head:
  %value_depth.20 = phi i64 [ 16, %value_depth.19.end ], [ %v1127, %value_depth.20.body ]
  %v1117 = icmp slt i64 %value_depth.20, 17
  br i1 %v1117, label %value_depth.20.body, label %value_depth.20.end
value_depth.20.body:
  %v1118 = getelementptr float, ptr %scratch, i64 2624
  %v1119 = mul i64 %value_row.18, 24
  %v1120 = add i64 %v1119, %value_depth.20
  %v1121 = getelementptr float, ptr %v1118, i64 %v1120
  %v1122 = getelementptr i16, ptr %v1105, i64 %value_depth.20
  %v1123 = load i16, ptr %v1122, align 2
  %v1124 = zext i16 %v1123 to i32
  %v1125 = shl i32 %v1124, 16
  %v1126 = bitcast i32 %v1125 to float
  store float %v1126, ptr %v1121, align 4
  %v1127 = add i64 %value_depth.20, 1
  br label %value_depth.20.head
value_depth.20.end:
  %v1128 = add i64 %value_row.18, 1
  br label %value_row.18.head
value_row.18.end:
  ; out = out * correction + weights * values
  br label %out_columns.21.head
out_columns.21.head:
  %out_columns.21 = phi i64 [ 0, %value_row.18.end ], [ %v1241, %out_rows.22.end ]
  %v1129 = icmp slt i64 %out_columns.21, 16
  br i1 %v1129, label %out_columns.21.body, label %out_columns.21.end
out_columns.21.body:
  %v1130 = getelementptr float, ptr %scratch, i64 2624
  %v1131 = getelementptr float, ptr %v1130, i64 %out_columns.21
  br label %out_rows.22.head
out_rows.22.head:
  %out_rows.22 = phi i64 [ 0, %out_columns.21.body ], [ %v1240, %out_keys.23.end ]
  %v1132 = icmp slt i64 %out_rows.22, %v80
  br i1 %v1132, label %out_rows.22.body, label %out_rows.22.end
out_rows.22.body:
  %v1133 = mul i64 %out_rows.22, 4
  %v1134 = getelementptr float, ptr %scratch, i64 1856
  %v1135 = mul i64 %v1133, 32
  %v1136 = add i64 %v1135, 0
  %v1137 = getelementptr float, ptr %v1134, i64 %v1136
  %v1138 = getelementptr float, ptr %scratch, i64 3392
  %v1139 = mul i64 %v1133, 24
  %v1140 = add i64 %v1139, %out_columns.21
  %v1141 = getelementptr float, ptr %v1138, i64 %v1140
  %v1142 = add i64 %v1133, 0
  %v1143 = getelementptr float, ptr %scratch, i64 4096
  %v1144 = getelementptr float, ptr %v1143, i64 %v1142
  %v1145 = load float, ptr %v1144, align 4
  %v1146 = insertelement <8 x float> poison, float %v1145, i64 0
  %v1147 = shufflevector <8 x float> %v1146, <8 x float> poison, <8 x i32> zeroinitializer
  %v1148 = load <8 x float>, ptr %v1141, align 4
  %v1149 = fmul <8 x float> %v1148, %v1147
  %v1150 = getelementptr float, ptr %v1141, i64 8
  %v1151 = load <8 x float>, ptr %v1150, align 4
  %v1152 = fmul <8 x float> %v1151, %v1147
  %v1153 = add i64 %v1133, 1
  %v1154 = getelementptr float, ptr %scratch, i64 4096
  %v1155 = getelementptr float, ptr %v1154, i64 %v1153
  %v1156 = load float, ptr %v1155, align 4
  %v1157 = insertelement <8 x float> poison, float %v1156, i64 0
  %v1158 = shufflevector <8 x float> %v1157, <8 x float> poison, <8 x i32> zeroinitializer
  %v1159 = getelementptr float, ptr %v1141, i64 24
  %v1160 = load <8 x float>, ptr %v1159, align 4
  %v1161 = fmul <8 x float> %v1160, %v1158
  %v1162 = getelementptr float, ptr %v1141, i64 32
  %v1163 = load <8 x float>, ptr %v1162, align 4
  %v1164 = fmul <8 x float> %v1163, %v1158
  %v1165 = add i64 %v1133, 2
  %v1166 = getelementptr float, ptr %scratch, i64 4096
  %v1167 = getelementptr float, ptr %v1166, i64 %v1165
  %v1168 = load float, ptr %v1167, align 4
  %v1169 = insertelement <8 x float> poison, float %v1168, i64 0
  %v1170 = shufflevector <8 x float> %v1169, <8 x float> poison, <8 x i32> zeroinitializer
  %v1171 = getelementptr float, ptr %v1141, i64 48
  %v1172 = load <8 x float>, ptr %v1171, align 4
  %v1173 = fmul <8 x float> %v1172, %v1170
  %v1174 = getelementptr float, ptr %v1141, i64 56
  %v1175 = load <8 x float>, ptr %v1174, align 4
  %v1176 = fmul <8 x float> %v1175, %v1170
  %v1177 = add i64 %v1133, 3
  %v1178 = getelementptr float, ptr %scratch, i64 4096
  %v1179 = getelementptr float, ptr %v1178, i64 %v1177
  %v1180 = load float, ptr %v1179, align 4
  %v1181 = insertelement <8 x float> poison, float %v1180, i64 0
  %v1182 = shufflevector <8 x float> %v1181, <8 x float> poison, <8 x i32> zeroinitializer
  %v1183 = getelementptr float, ptr %v1141, i64 72
  %v1184 = load <8 x float>, ptr %v1183, align 4
  %v1185 = fmul <8 x float> %v1184, %v1182
  %v1186 = getelementptr float, ptr %v1141, i64 80
  %v1187 = load <8 x float>, ptr %v1186, align 4
  %v1188 = fmul <8 x float> %v1187, %v1182
  br label %out_keys.23.head
out_keys.23.head:
  %out_keys.23 = phi i64 [ 0, %out_rows.22.body ], [ %v1232, %out_keys.23.body ]
  %v1189 = phi <8 x float> [ %v1149, %out_rows.22.body ], [ %v1209, %out_keys.23.body ]
  %v1190 = phi <8 x float> [ %v1152, %out_rows.22.body ], [ %v1210, %out_keys.23.body ]
  %v1191 = phi <8 x float> [ %v1161, %out_rows.22.body ], [ %v1216, %out_keys.23.body ]
  %v1192 = phi <8 x float> [ %v1164, %out_rows.22.body ], [ %v1217, %out_keys.23.body ]
  %v1193 = phi <8 x float> [ %v1173, %out_rows.22.body ], [ %v1223, %out_keys.23.body ]
  %v1194 = phi <8 x float> [ %v1176, %out_rows.22.body ], [ %v1224, %out_keys.23.body ]
  %v1195 = phi <8 x float> [ %v1185, %out_rows.22.body ], [ %v1230, %out_keys.23.body ]
  %v1196 = phi <8 x float> [ %v1188, %out_rows.22.body ], [ %v1231, %out_keys.23.body ]
  %v1197 = icmp slt i64 %out_keys.23, %v160
  br i1 %v1197, label %out_keys.23.body, label %out_keys.23.end
out_keys.23.body:
  %v1198 = mul i64 %out_keys.23, 24
  %v1199 = getelementptr float, ptr %v1131, i64 %v1198
  %v1200 = load <8 x float>, ptr %v1199, align 4
  %v1201 = mul i64 %out_keys.23, 24
  %v1202 = getelementptr float, ptr %v1131, i64 %v1201
  %v1203 = getelementptr float, ptr %v1202, i64 8
  %v1204 = load <8 x float>, ptr %v1203, align 4
  %v1205 = getelementptr float, ptr %v1137, i64 %out_keys.23
  %v1206 = load float, ptr %v1205, align 4
  %v1207 = insertelement <8 x float> poison, float %v1206, i64 0
  %v1208 = shufflevector <8 x float> %v1207, <8 x float> poison, <8 x i32> zeroinitializer
  %v1209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1208, <8 x float> %v1200, <8 x float> %v1189)
  %v1210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1208, <8 x float> %v1204, <8 x float> %v1190)
  %v1211 = getelementptr float, ptr %v1137, i64 %out_keys.23
  %v1212 = getelementptr float, ptr %v1211, i64 32
  %v1213 = load float, ptr %v1212, align 4
  %v1214 = insertelement <8 x float> poison, float %v1213, i64 0
  %v1215 = shufflevector <8 x float> %v1214, <8 x float> poison, <8 x i32> zeroinitializer
  %v1216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1215, <8 x float> %v1200, <8 x float> %v1191)
  %v1217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1215, <8 x float> %v1204, <8 x float> %v1192)
  %v1218 = getelementptr float, ptr %v1137, i64 %out_keys.23
  %v1219 = getelementptr float, ptr %v1218, i64 64
  %v1220 = load float, ptr %v1219, align 4
  %v1221 = insertelement <8 x float> poison, float %v1220, i64 0
  %v1222 = shufflevector <8 x float> %v1221, <8 x float> poison, <8 x i32> zeroinitializer
  %v1223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1222, <8 x float> %v1200, <8 x float> %v1193)
  %v1224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1222, <8 x float> %v1204, <8 x float> %v1194)
  %v1225 = getelementptr float, ptr %v1137, i64 %out_keys.23
  %v1226 = getelementptr float, ptr %v1225, i64 96
  %v1227 = load float, ptr %v1226, align 4
  %v1228 = insertelement <8 x float> poison, float %v1227, i64 0
  %v1229 = shufflevector <8 x float> %v1228, <8 x float> poison, <8 x i32> zeroinitializer
  %v1230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1229, <8 x float> %v1200, <8 x float> %v1195)
  %v1231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1229, <8 x float> %v1204, <8 x float> %v1196)
  %v1232 = add i64 %out_keys.23, 1
  br label %out_keys.23.head
out_keys.23.end:
  store <8 x float> %v1189, ptr %v1141, align 4
  %v1233 = getelementptr float, ptr %v1141, i64 8
  store <8 x float> %v1190, ptr %v1233, align 4
  %v1234 = getelementptr float, ptr %v1141, i64 24
  store <8 x float> %v1191, ptr %v1234, align 4
  %v1235 = getelementptr float, ptr %v1141, i64 32
  store <8 x float> %v1192, ptr %v1235, align 4
  %v1236 = getelementptr float, ptr %v1141, i64 48
  store <8 x float> %v1193, ptr %v1236, align 4
  %v1237 = getelementptr float, ptr %v1141, i64 56
  store <8 x float> %v1194, ptr %v1237, align 4
  %v1238 = getelementptr float, ptr %v1141, i64 72
  store <8 x float> %v1195, ptr %v1238, align 4
  %v1239 = getelementptr float, ptr %v1141, i64 80
  store <8 x float> %v1196, ptr %v1239, align 4
  %v1240 = add i64 %out_rows.22, 1
  br label %out_rows.22.head
out_rows.22.end:
  %v1241 = add i64 %out_columns.21, 16
  br label %out_columns.21.head
out_columns.21.end:
  %v1242 = getelementptr float, ptr %scratch, i64 2624
  %v1243 = getelementptr float, ptr %v1242, i64 16
  br label %out_rows.24.head
out_rows.24.head:
  %out_rows.24 = phi i64 [ 0, %out_columns.21.end ], [ %v1324, %out_keys.25.end ]
  %v1244 = icmp slt i64 %out_rows.24, %v80
  br i1 %v1244, label %out_rows.24.body, label %out_rows.24.end
out_rows.24.body:
  %v1245 = mul i64 %out_rows.24, 4
  %v1246 = getelementptr float, ptr %scratch, i64 1856
  %v1247 = mul i64 %v1245, 32
  %v1248 = add i64 %v1247, 0
  %v1249 = getelementptr float, ptr %v1246, i64 %v1248
  %v1250 = getelementptr float, ptr %scratch, i64 3392
  %v1251 = mul i64 %v1245, 24
  %v1252 = add i64 %v1251, 16
  %v1253 = getelementptr float, ptr %v1250, i64 %v1252
  %v1254 = add i64 %v1245, 0
  %v1255 = getelementptr float, ptr %scratch, i64 4096
  %v1256 = getelementptr float, ptr %v1255, i64 %v1254
  %v1257 = load float, ptr %v1256, align 4
  %v1258 = insertelement <8 x float> poison, float %v1257, i64 0
  %v1259 = shufflevector <8 x float> %v1258, <8 x float> poison, <8 x i32> zeroinitializer
  %v1260 = load <8 x float>, ptr %v1253, align 4
  %v1261 = fmul <8 x float> %v1260, %v1259
  %v1262 = add i64 %v1245, 1
  %v1263 = getelementptr float, ptr %scratch, i64 4096
  %v1264 = getelementptr float, ptr %v1263, i64 %v1262
  %v1265 = load float, ptr %v1264, align 4
  %v1266 = insertelement <8 x float> poison, float %v1265, i64 0
  %v1267 = shufflevector <8 x float> %v1266, <8 x float> poison, <8 x i32> zeroinitializer
  %v1268 = getelementptr float, ptr %v1253, i64 24
  %v1269 = load <8 x float>, ptr %v1268, align 4
  %v1270 = fmul <8 x float> %v1269, %v1267
  %v1271 = add i64 %v1245, 2
  %v1272 = getelementptr float, ptr %scratch, i64 4096
  %v1273 = getelementptr float, ptr %v1272, i64 %v1271
  %v1274 = load float, ptr %v1273, align 4
  %v1275 = insertelement <8 x float> poison, float %v1274, i64 0
  %v1276 = shufflevector <8 x float> %v1275, <8 x float> poison, <8 x i32> zeroinitializer
  %v1277 = getelementptr float, ptr %v1253, i64 48
  %v1278 = load <8 x float>, ptr %v1277, align 4
  %v1279 = fmul <8 x float> %v1278, %v1276
  %v1280 = add i64 %v1245, 3
  %v1281 = getelementptr float, ptr %scratch, i64 4096
  %v1282 = getelementptr float, ptr %v1281, i64 %v1280
  %v1283 = load float, ptr %v1282, align 4
  %v1284 = insertelement <8 x float> poison, float %v1283, i64 0
  %v1285 = shufflevector <8 x float> %v1284, <8 x float> poison, <8 x i32> zeroinitializer
  %v1286 = getelementptr float, ptr %v1253, i64 72
  %v1287 = load <8 x float>, ptr %v1286, align 4
  %v1288 = fmul <8 x float> %v1287, %v1285
  br label %out_keys.25.head
out_keys.25.head:
  %out_keys.25 = phi i64 [ 0, %out_rows.24.body ], [ %v1320, %out_keys.25.body ]
  %v1289 = phi <8 x float> [ %v1261, %out_rows.24.body ], [ %v1301, %out_keys.25.body ]
  %v1290 = phi <8 x float> [ %v1270, %out_rows.24.body ], [ %v1307, %out_keys.25.body ]
  %v1291 = phi <8 x float> [ %v1279, %out_rows.24.body ], [ %v1313, %out_keys.25.body ]
  %v1292 = phi <8 x float> [ %v1288, %out_rows.24.body ], [ %v1319, %out_keys.25.body ]
  %v1293 = icmp slt i64 %out_keys.25, %v160
  br i1 %v1293, label %out_keys.25.body, label %out_keys.25.end
out_keys.25.body:
  %v1294 = mul i64 %out_keys.25, 24
  %v1295 = getelementptr float, ptr %v1243, i64 %v1294
  %v1296 = load <8 x float>, ptr %v1295, align 4
  %v1297 = getelementptr float, ptr %v1249, i64 %out_keys.25
  %v1298 = load float, ptr %v1297, align 4
  %v1299 = insertelement <8 x float> poison, float %v1298, i64 0
  %v1300 = shufflevector <8 x float> %v1299, <8 x float> poison, <8 x i32> zeroinitializer
  %v1301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1300, <8 x float> %v1296, <8 x float> %v1289)
  %v1302 = getelementptr float, ptr %v1249, i64 %out_keys.25
  %v1303 = getelementptr float, ptr %v1302, i64 32
  %v1304 = load float, ptr %v1303, align 4
  %v1305 = insertelement <8 x float> poison, float %v1304, i64 0
  %v1306 = shufflevector <8 x float> %v1305, <8 x float> poison, <8 x i32> zeroinitializer
  %v1307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1306, <8 x float> %v1296, <8 x float> %v1290)
  %v1308 = getelementptr float, ptr %v1249, i64 %out_keys.25
  %v1309 = getelementptr float, ptr %v1308, i64 64
  %v1310 = load float, ptr %v1309, align 4
  %v1311 = insertelement <8 x float> poison, float %v1310, i64 0
  %v1312 = shufflevector <8 x float> %v1311, <8 x float> poison, <8 x i32> zeroinitializer
  %v1313 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1312, <8 x float> %v1296, <8 x float> %v1291)
  %v1314 = getelementptr float, ptr %v1249, i64 %out_keys.25
  %v1315 = getelementptr float, ptr %v1314, i64 96
  %v1316 = load float, ptr %v1315, align 4
  %v1317 = insertelement <8 x float> poison, float %v1316, i64 0
  %v1318 = shufflevector <8 x float> %v1317, <8 x float> poison, <8 x i32> zeroinitializer
  %v1319 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1318, <8 x float> %v1296, <8 x float> %v1292)
  %v1320 = add i64 %out_keys.25, 1
  br label %out_keys.25.head
out_keys.25.end:
  store <8 x float> %v1289, ptr %v1253, align 4
  %v1321 = getelementptr float, ptr %v1253, i64 24
  store <8 x float> %v1290, ptr %v1321, align 4
  %v1322 = getelementptr float, ptr %v1253, i64 48
  store <8 x float> %v1291, ptr %v1322, align 4
  %v1323 = getelementptr float, ptr %v1253, i64 72
  store <8 x float> %v1292, ptr %v1323, align 4
  %v1324 = add i64 %out_rows.24, 1
  br label %out_rows.24.head
out_rows.24.end:
  %v1325 = add i64 %kv_tile.5, 32
  br label %kv_tile.5.head
kv_tile.5.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.26.head
result_row.26.head:
  %result_row.26 = phi i64 [ 0, %kv_tile.5.end ], [ %v1386, %lse.29.end ]
  %v1326 = icmp slt i64 %result_row.26, %v78
  br i1 %v1326, label %result_row.26.body, label %result_row.26.end
result_row.26.body:
  %v1327 = getelementptr float, ptr %scratch, i64 4032
  %v1328 = getelementptr float, ptr %v1327, i64 %result_row.26
  %v1329 = load float, ptr %v1328, align 4
  %v1330 = fdiv float 0x3FF0000000000000, %v1329
  %v1331 = fcmp oeq float %v1329, 0x0000000000000000
  %v1332 = select i1 %v1331, float 0x0000000000000000, float %v1330
  %v1333 = add i64 %v13, %result_row.26
  %v1334 = mul i64 %v1333, %v56
  %v1335 = getelementptr i16, ptr %v60, i64 %v1334
  br label %result_depth.27.head
result_depth.27.head:
  %result_depth.27 = phi i64 [ 0, %result_row.26.body ], [ %v1357, %result_depth.27.body ]
  %v1336 = icmp slt i64 %result_depth.27, 16
  br i1 %v1336, label %result_depth.27.body, label %result_depth.27.end
result_depth.27.body:
  %v1337 = getelementptr float, ptr %scratch, i64 3392
  %v1338 = mul i64 %result_row.26, 24
  %v1339 = add i64 %v1338, %result_depth.27
  %v1340 = getelementptr float, ptr %v1337, i64 %v1339
  %v1341 = load <8 x float>, ptr %v1340, align 4
  %v1342 = insertelement <8 x float> poison, float %v1332, i64 0
  %v1343 = shufflevector <8 x float> %v1342, <8 x float> poison, <8 x i32> zeroinitializer
  %v1344 = getelementptr i16, ptr %v1335, i64 %result_depth.27
  %v1345 = fmul <8 x float> %v1341, %v1343
  %v1346 = bitcast <8 x float> %v1345 to <8 x i32>
  %v1347 = lshr <8 x i32> %v1346, splat (i32 16)
  %v1348 = and <8 x i32> %v1347, splat (i32 1)
  %v1349 = add <8 x i32> %v1346, splat (i32 32767)
  %v1350 = add <8 x i32> %v1349, %v1348
  %v1351 = lshr <8 x i32> %v1350, splat (i32 16)
  %v1352 = lshr <8 x i32> %v1346, splat (i32 16)
  %v1353 = or <8 x i32> %v1352, splat (i32 64)
  %v1354 = fcmp uno <8 x float> %v1345, %v1345
  %v1355 = select <8 x i1> %v1354, <8 x i32> %v1353, <8 x i32> %v1351
  %v1356 = trunc <8 x i32> %v1355 to <8 x i16>
  store <8 x i16> %v1356, ptr %v1344, align 2
  %v1357 = add i64 %result_depth.27, 8
  br label %result_depth.27.head
result_depth.27.end:
  br label %result_depth.28.head
result_depth.28.head:
  %result_depth.28 = phi i64 [ 16, %result_depth.27.end ], [ %v1377, %result_depth.28.body ]
  %v1358 = icmp slt i64 %result_depth.28, 17
  br i1 %v1358, label %result_depth.28.body, label %result_depth.28.end
result_depth.28.body:
  %v1359 = getelementptr float, ptr %scratch, i64 3392
  %v1360 = mul i64 %result_row.26, 24
  %v1361 = add i64 %v1360, %result_depth.28
  %v1362 = getelementptr float, ptr %v1359, i64 %v1361
  %v1363 = load float, ptr %v1362, align 4
  %v1364 = getelementptr i16, ptr %v1335, i64 %result_depth.28
  %v1365 = fmul float %v1363, %v1332
  %v1366 = bitcast float %v1365 to i32
  %v1367 = lshr i32 %v1366, 16
  %v1368 = and i32 %v1367, 1
  %v1369 = add i32 %v1366, 32767
  %v1370 = add i32 %v1369, %v1368
  %v1371 = lshr i32 %v1370, 16
  %v1372 = lshr i32 %v1366, 16
  %v1373 = or i32 %v1372, 64
  %v1374 = fcmp uno float %v1365, %v1365
  %v1375 = select i1 %v1374, i32 %v1373, i32 %v1371
  %v1376 = trunc i32 %v1375 to i16
  store i16 %v1376, ptr %v1364, align 2
  %v1377 = add i64 %result_depth.28, 1
  br label %result_depth.28.head
result_depth.28.end:
  br i1 %v63, label %lse.29.then, label %lse.29.end
lse.29.then:
  %v1378 = getelementptr float, ptr %scratch, i64 3968
  %v1379 = getelementptr float, ptr %v1378, i64 %result_row.26
  %v1380 = load float, ptr %v1379, align 4
  %v1381 = mul i64 %v1333, %v71
  %v1382 = getelementptr float, ptr %v75, i64 %v1381
  %v1383 = call float @llvm.log.f32(float %v1329)
  %v1384 = fmul float %v1380, 0x3FE62E4300000000
  %v1385 = fadd float %v1384, %v1383
  store float %v1385, ptr %v1382, align 4
  br label %lse.29.end
lse.29.end:
  %v1386 = add i64 %result_row.26, 1
  br label %result_row.26.head
result_row.26.end:
  ret void
}

declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-cpu"="x86-64-v3" }
