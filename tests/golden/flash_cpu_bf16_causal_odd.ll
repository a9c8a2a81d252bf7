; flash_cpu rows=4 tile_kv=32 tile_q=24 vectors=2 for x86-64-v3
; problem: bf16 head_dim=33 head_dim_v=17 q_heads=8 kv_heads=2 scale=0.17407765595569785 mask=causal
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
  ; query rows -> f32, scale * log2(e) folded in (in f64: any finite scale is exact)
  %v81 = mul i64 %v80, 4
  br label %query.0.head
query.0.head:
  %query.0 = phi i64 [ 0, %entry ], [ %v115, %query_depth.2.end ]
  %v82 = icmp slt i64 %query.0, %v81
  br i1 %v82, label %query.0.body, label %query.0.end
query.0.body:
  %v83 = sub i64 %v1, 1
  %v84 = add i64 %v13, %query.0
  %v85 = icmp slt i64 %v84, %v83
  %v86 = select i1 %v85, i64 %v84, i64 %v83
  %v87 = mul i64 %v86, %v20
  %v88 = getelementptr i16, ptr %v24, i64 %v87
  br label %query_depth.1.head
query_depth.1.head:
  %query_depth.1 = phi i64 [ 0, %query.0.body ], [ %v101, %query_depth.1.body ]
  %v89 = icmp slt i64 %query_depth.1, 32
  br i1 %v89, label %query_depth.1.body, label %query_depth.1.end
query_depth.1.body:
  %v90 = getelementptr i16, ptr %v88, i64 %query_depth.1
  %v91 = load <8 x i16>, ptr %v90, align 2
  %v92 = zext <8 x i16> %v91 to <8 x i32>
  %v93 = shl <8 x i32> %v92, splat (i32 16)
  %v94 = bitcast <8 x i32> %v93 to <8 x float>
  %v95 = mul i64 %query.0, 33
  %v96 = add i64 %v95, %query_depth.1
  %v97 = getelementptr float, ptr %scratch, i64 %v96
  %v98 = fpext <8 x float> %v94 to <8 x double>
  %v99 = fmul <8 x double> %v98, splat (double 0x3FD012B1944200D4)
  %v100 = fptrunc <8 x double> %v99 to <8 x float>
  store <8 x float> %v100, ptr %v97, align 4
  %v101 = add i64 %query_depth.1, 8
  br label %query_depth.1.head
query_depth.1.end:
  br label %query_depth.2.head
query_depth.2.head:
  %query_depth.2 = phi i64 [ 32, %query_depth.1.end ], [ %v114, %query_depth.2.body ]
  %v102 = icmp slt i64 %query_depth.2, 33
  br i1 %v102, label %query_depth.2.body, label %query_depth.2.end
query_depth.2.body:
  %v103 = getelementptr i16, ptr %v88, i64 %query_depth.2
  %v104 = load i16, ptr %v103, align 2
  %v105 = zext i16 %v104 to i32
  %v106 = shl i32 %v105, 16
  %v107 = bitcast i32 %v106 to float
  %v108 = mul i64 %query.0, 33
  %v109 = add i64 %v108, %query_depth.2
  %v110 = getelementptr float, ptr %scratch, i64 %v109
  %v111 = fpext float %v107 to double
  %v112 = fmul double %v111, 0x3FD012B1944200D4
  %v113 = fptrunc double %v112 to float
  store float %v113, ptr %v110, align 4
  %v114 = add i64 %query_depth.2, 1
  br label %query_depth.2.head
query_depth.2.end:
  %v115 = add i64 %query.0, 1
  br label %query.0.head
query.0.end:
  ; running maximum -inf (in log2 units), sum 0, accumulators 0
  br label %clear.3.head
clear.3.head:
  %clear.3 = phi i64 [ 0, %query.0.end ], [ %v121, %clear.3.body ]
  %v116 = icmp slt i64 %clear.3, 24
  br i1 %v116, label %clear.3.body, label %clear.3.end
clear.3.body:
  %v117 = getelementptr float, ptr %scratch, i64 3968
  %v118 = getelementptr float, ptr %v117, i64 %clear.3
  store <8 x float> splat (float 0xFFF0000000000000), ptr %v118, align 4
  %v119 = getelementptr float, ptr %scratch, i64 4032
  %v120 = getelementptr float, ptr %v119, i64 %clear.3
  store <8 x float> splat (float 0x0000000000000000), ptr %v120, align 4
  %v121 = add i64 %clear.3, 8
  br label %clear.3.head
clear.3.end:
  %v122 = mul i64 %v80, 96
  br label %clear_out.4.head
clear_out.4.head:
  %clear_out.4 = phi i64 [ 0, %clear.3.end ], [ %v126, %clear_out.4.body ]
  %v123 = icmp slt i64 %clear_out.4, %v122
  br i1 %v123, label %clear_out.4.body, label %clear_out.4.end
clear_out.4.body:
  %v124 = getelementptr float, ptr %scratch, i64 3392
  %v125 = getelementptr float, ptr %v124, i64 %clear_out.4
  store <8 x float> splat (float 0x0000000000000000), ptr %v125, align 4
  %v126 = add i64 %clear_out.4, 8
  br label %clear_out.4.head
clear_out.4.end:
  %v127 = sub i64 %v3, %v1
  %v128 = add i64 %v13, %v78
  %v129 = add i64 %v128, %v127
  %v130 = icmp slt i64 %v129, %v3
  %v131 = select i1 %v130, i64 %v129, i64 %v3
  %v132 = icmp sgt i64 %v131, 0
  %v133 = select i1 %v132, i64 %v131, i64 0
  br label %kv_tile.5.head
kv_tile.5.head:
  %kv_tile.5 = phi i64 [ 0, %clear_out.4.end ], [ %v1241, %out_rows.24.end ]
  %v134 = icmp slt i64 %kv_tile.5, %v133
  br i1 %v134, label %kv_tile.5.body, label %kv_tile.5.end
kv_tile.5.body:
  %v135 = sub i64 %v133, %kv_tile.5
  %v136 = icmp slt i64 %v135, 32
  %v137 = select i1 %v136, i64 %v135, i64 32
  ; keys -> f32, transposed to depth-major panels
  %v138 = add i64 %v137, 15
  %v139 = sdiv i64 %v138, 16
  br label %key_panel.6.head
key_panel.6.head:
  %key_panel.6 = phi i64 [ 0, %kv_tile.5.body ], [ %v613, %key_depth.10.end ]
  %v140 = icmp slt i64 %key_panel.6, %v139
  br i1 %v140, label %key_panel.6.body, label %key_panel.6.end
key_panel.6.body:
  %v141 = mul i64 %key_panel.6, 16
  %v142 = add i64 %kv_tile.5, %v141
  %v143 = add i64 %v142, 0
  %v144 = sub i64 %v3, 1
  %v145 = icmp slt i64 %v143, %v144
  %v146 = select i1 %v145, i64 %v143, i64 %v144
  %v147 = mul i64 %v146, %v32
  %v148 = getelementptr i16, ptr %v36, i64 %v147
  %v149 = mul i64 %key_panel.6, 16
  %v150 = add i64 %kv_tile.5, %v149
  %v151 = add i64 %v150, 1
  %v152 = sub i64 %v3, 1
  %v153 = icmp slt i64 %v151, %v152
  %v154 = select i1 %v153, i64 %v151, i64 %v152
  %v155 = mul i64 %v154, %v32
  %v156 = getelementptr i16, ptr %v36, i64 %v155
  %v157 = mul i64 %key_panel.6, 16
  %v158 = add i64 %kv_tile.5, %v157
  %v159 = add i64 %v158, 2
  %v160 = sub i64 %v3, 1
  %v161 = icmp slt i64 %v159, %v160
  %v162 = select i1 %v161, i64 %v159, i64 %v160
  %v163 = mul i64 %v162, %v32
  %v164 = getelementptr i16, ptr %v36, i64 %v163
  %v165 = mul i64 %key_panel.6, 16
  %v166 = add i64 %kv_tile.5, %v165
  %v167 = add i64 %v166, 3
  %v168 = sub i64 %v3, 1
  %v169 = icmp slt i64 %v167, %v168
  %v170 = select i1 %v169, i64 %v167, i64 %v168
  %v171 = mul i64 %v170, %v32
  %v172 = getelementptr i16, ptr %v36, i64 %v171
  %v173 = mul i64 %key_panel.6, 16
  %v174 = add i64 %kv_tile.5, %v173
  %v175 = add i64 %v174, 4
  %v176 = sub i64 %v3, 1
  %v177 = icmp slt i64 %v175, %v176
  %v178 = select i1 %v177, i64 %v175, i64 %v176
  %v179 = mul i64 %v178, %v32
  %v180 = getelementptr i16, ptr %v36, i64 %v179
  %v181 = mul i64 %key_panel.6, 16
  %v182 = add i64 %kv_tile.5, %v181
  %v183 = add i64 %v182, 5
  %v184 = sub i64 %v3, 1
  %v185 = icmp slt i64 %v183, %v184
  %v186 = select i1 %v185, i64 %v183, i64 %v184
  %v187 = mul i64 %v186, %v32
  %v188 = getelementptr i16, ptr %v36, i64 %v187
  %v189 = mul i64 %key_panel.6, 16
  %v190 = add i64 %kv_tile.5, %v189
  %v191 = add i64 %v190, 6
  %v192 = sub i64 %v3, 1
  %v193 = icmp slt i64 %v191, %v192
  %v194 = select i1 %v193, i64 %v191, i64 %v192
  %v195 = mul i64 %v194, %v32
  %v196 = getelementptr i16, ptr %v36, i64 %v195
  %v197 = mul i64 %key_panel.6, 16
  %v198 = add i64 %kv_tile.5, %v197
  %v199 = add i64 %v198, 7
  %v200 = sub i64 %v3, 1
  %v201 = icmp slt i64 %v199, %v200
  %v202 = select i1 %v201, i64 %v199, i64 %v200
  %v203 = mul i64 %v202, %v32
  %v204 = getelementptr i16, ptr %v36, i64 %v203
  br label %key_depth.7.head
key_depth.7.head:
  %key_depth.7 = phi i64 [ 0, %key_panel.6.body ], [ %v286, %key_depth.7.body ]
  %v205 = icmp slt i64 %key_depth.7, 32
  br i1 %v205, label %key_depth.7.body, label %key_depth.7.end
key_depth.7.body:
  %v206 = getelementptr i16, ptr %v148, i64 %key_depth.7
  %v207 = load <4 x i16>, ptr %v206, align 2
  %v208 = zext <4 x i16> %v207 to <4 x i32>
  %v209 = shl <4 x i32> %v208, splat (i32 16)
  %v210 = bitcast <4 x i32> %v209 to <4 x float>
  %v211 = getelementptr i16, ptr %v180, i64 %key_depth.7
  %v212 = load <4 x i16>, ptr %v211, align 2
  %v213 = zext <4 x i16> %v212 to <4 x i32>
  %v214 = shl <4 x i32> %v213, splat (i32 16)
  %v215 = bitcast <4 x i32> %v214 to <4 x float>
  %v216 = shufflevector <4 x float> %v210, <4 x float> %v215, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v217 = getelementptr i16, ptr %v156, i64 %key_depth.7
  %v218 = load <4 x i16>, ptr %v217, align 2
  %v219 = zext <4 x i16> %v218 to <4 x i32>
  %v220 = shl <4 x i32> %v219, splat (i32 16)
  %v221 = bitcast <4 x i32> %v220 to <4 x float>
  %v222 = getelementptr i16, ptr %v188, i64 %key_depth.7
  %v223 = load <4 x i16>, ptr %v222, align 2
  %v224 = zext <4 x i16> %v223 to <4 x i32>
  %v225 = shl <4 x i32> %v224, splat (i32 16)
  %v226 = bitcast <4 x i32> %v225 to <4 x float>
  %v227 = shufflevector <4 x float> %v221, <4 x float> %v226, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v228 = getelementptr i16, ptr %v164, i64 %key_depth.7
  %v229 = load <4 x i16>, ptr %v228, align 2
  %v230 = zext <4 x i16> %v229 to <4 x i32>
  %v231 = shl <4 x i32> %v230, splat (i32 16)
  %v232 = bitcast <4 x i32> %v231 to <4 x float>
  %v233 = getelementptr i16, ptr %v196, i64 %key_depth.7
  %v234 = load <4 x i16>, ptr %v233, align 2
  %v235 = zext <4 x i16> %v234 to <4 x i32>
  %v236 = shl <4 x i32> %v235, splat (i32 16)
  %v237 = bitcast <4 x i32> %v236 to <4 x float>
  %v238 = shufflevector <4 x float> %v232, <4 x float> %v237, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v239 = getelementptr i16, ptr %v172, i64 %key_depth.7
  %v240 = load <4 x i16>, ptr %v239, align 2
  %v241 = zext <4 x i16> %v240 to <4 x i32>
  %v242 = shl <4 x i32> %v241, splat (i32 16)
  %v243 = bitcast <4 x i32> %v242 to <4 x float>
  %v244 = getelementptr i16, ptr %v204, i64 %key_depth.7
  %v245 = load <4 x i16>, ptr %v244, align 2
  %v246 = zext <4 x i16> %v245 to <4 x i32>
  %v247 = shl <4 x i32> %v246, splat (i32 16)
  %v248 = bitcast <4 x i32> %v247 to <4 x float>
  %v249 = shufflevector <4 x float> %v243, <4 x float> %v248, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v250 = shufflevector <8 x float> %v216, <8 x float> %v227, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v251 = shufflevector <8 x float> %v238, <8 x float> %v249, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v252 = shufflevector <8 x float> %v216, <8 x float> %v227, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v253 = shufflevector <8 x float> %v238, <8 x float> %v249, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v254 = shufflevector <8 x float> %v250, <8 x float> %v251, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v255 = shufflevector <8 x float> %v250, <8 x float> %v251, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v256 = shufflevector <8 x float> %v252, <8 x float> %v253, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v257 = shufflevector <8 x float> %v252, <8 x float> %v253, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v258 = add i64 %key_depth.7, 0
  %v259 = mul i64 %key_panel.6, 33
  %v260 = add i64 %v259, %v258
  %v261 = getelementptr float, ptr %scratch, i64 800
  %v262 = mul i64 %v260, 16
  %v263 = add i64 %v262, 0
  %v264 = getelementptr float, ptr %v261, i64 %v263
  store <8 x float> %v254, ptr %v264, align 4
  %v265 = add i64 %key_depth.7, 1
  %v266 = mul i64 %key_panel.6, 33
  %v267 = add i64 %v266, %v265
  %v268 = getelementptr float, ptr %scratch, i64 800
  %v269 = mul i64 %v267, 16
  %v270 = add i64 %v269, 0
  %v271 = getelementptr float, ptr %v268, i64 %v270
  store <8 x float> %v255, ptr %v271, align 4
  %v272 = add i64 %key_depth.7, 2
  %v273 = mul i64 %key_panel.6, 33
  %v274 = add i64 %v273, %v272
  %v275 = getelementptr float, ptr %scratch, i64 800
  %v276 = mul i64 %v274, 16
  %v277 = add i64 %v276, 0
  %v278 = getelementptr float, ptr %v275, i64 %v277
  store <8 x float> %v256, ptr %v278, align 4
  %v279 = add i64 %key_depth.7, 3
  %v280 = mul i64 %key_panel.6, 33
  %v281 = add i64 %v280, %v279
  %v282 = getelementptr float, ptr %scratch, i64 800
  %v283 = mul i64 %v281, 16
  %v284 = add i64 %v283, 0
  %v285 = getelementptr float, ptr %v282, i64 %v284
  store <8 x float> %v257, ptr %v285, align 4
  %v286 = add i64 %key_depth.7, 4
  br label %key_depth.7.head
key_depth.7.end:
  br label %key_depth.8.head
key_depth.8.head:
  %key_depth.8 = phi i64 [ 32, %key_depth.7.end ], [ %v376, %key_depth.8.body ]
  %v287 = icmp slt i64 %key_depth.8, 33
  br i1 %v287, label %key_depth.8.body, label %key_depth.8.end
key_depth.8.body:
  %v288 = getelementptr i16, ptr %v148, i64 %key_depth.8
  %v289 = mul i64 %key_panel.6, 33
  %v290 = add i64 %v289, %key_depth.8
  %v291 = getelementptr float, ptr %scratch, i64 800
  %v292 = mul i64 %v290, 16
  %v293 = add i64 %v292, 0
  %v294 = getelementptr float, ptr %v291, i64 %v293
  %v295 = load i16, ptr %v288, align 2
  %v296 = zext i16 %v295 to i32
  %v297 = shl i32 %v296, 16
  %v298 = bitcast i32 %v297 to float
  store float %v298, ptr %v294, align 4
  %v299 = getelementptr i16, ptr %v156, i64 %key_depth.8
  %v300 = mul i64 %key_panel.6, 33
  %v301 = add i64 %v300, %key_depth.8
  %v302 = getelementptr float, ptr %scratch, i64 800
  %v303 = mul i64 %v301, 16
  %v304 = add i64 %v303, 1
  %v305 = getelementptr float, ptr %v302, i64 %v304
  %v306 = load i16, ptr %v299, align 2
  %v307 = zext i16 %v306 to i32
  %v308 = shl i32 %v307, 16
  %v309 = bitcast i32 %v308 to float
  store float %v309, ptr %v305, align 4
  %v310 = getelementptr i16, ptr %v164, i64 %key_depth.8
  %v311 = mul i64 %key_panel.6, 33
  %v312 = add i64 %v311, %key_depth.8
  %v313 = getelementptr float, ptr %scratch, i64 800
  %v314 = mul i64 %v312, 16
  %v315 = add i64 %v314, 2
  %v316 = getelementptr float, ptr %v313, i64 %v315
  %v317 = load i16, ptr %v310, align 2
  %v318 = zext i16 %v317 to i32
  %v319 = shl i32 %v318, 16
  %v320 = bitcast i32 %v319 to float
  store float %v320, ptr %v316, align 4
  %v321 = getelementptr i16, ptr %v172, i64 %key_depth.8
  %v322 = mul i64 %key_panel.6, 33
  %v323 = add i64 %v322, %key_depth.8
  %v324 = getelementptr float, ptr %scratch, i64 800
  %v325 = mul i64 %v323, 16
  %v326 = add i64 %v325, 3
  %v327 = getelementptr float, ptr %v324, i64 %v326
  %v328 = load i16, ptr %v321, align 2
  %v329 = zext i16 %v328 to i32
  %v330 = shl i32 %v329, 16
  %v331 = bitcast i32 %v330 to float
  store float %v331, ptr %v327, align 4
  %v332 = getelementptr i16, ptr %v180, i64 %key_depth.8
  %v333 = mul i64 %key_panel.6, 33
  %v334 = add i64 %v333, %key_depth.8
  %v335 = getelementptr float, ptr %scratch, i64 800
  %v336 = mul i64 %v334, 16
  %v337 = add i64 %v336, 4
  %v338 = getelementptr float, ptr %v335, i64 %v337
  %v339 = load i16, ptr %v332, align 2
  %v340 = zext i16 %v339 to i32
  %v341 = shl i32 %v340, 16
  %v342 = bitcast i32 %v341 to float
  store float %v342, ptr %v338, align 4
  %v343 = getelementptr i16, ptr %v188, i64 %key_depth.8
  %v344 = mul i64 %key_panel.6, 33
  %v345 = add i64 %v344, %key_depth.8
  %v346 = getelementptr float, ptr %scratch, i64 800
  %v347 = mul i64 %v345, 16
  %v348 = add i64 %v347, 5
  %v349 = getelementptr float, ptr %v346, i64 %v348
  %v350 = load i16, ptr %v343, align 2
  %v351 = zext i16 %v350 to i32
  %v352 = shl i32 %v351, 16
  %v353 = bitcast i32 %v352 to float
  store float %v353, ptr %v349, align 4
  %v354 = getelementptr i16, ptr %v196, i64 %key_depth.8
  %v355 = mul i64 %key_panel.6, 33
  %v356 = add i64 %v355, %key_depth.8
  %v357 = getelementptr float, ptr %scratch, i64 800
  %v358 = mul i64 %v356, 16
  %v359 = add i64 %v358, 6
  %v360 = getelementptr float, ptr %v357, i64 %v359
  %v361 = load i16, ptr %v354, align 2
  %v362 = zext i16 %v361 to i32
  %v363 = shl i32 %v362, 16
  %v364 = bitcast i32 %v363 to float
  store float %v364, ptr %v360, align 4
  %v365 = getelementptr i16, ptr %v204, i64 %key_depth.8
  %v366 = mul i64 %key_panel.6, 33
  %v367 = add i64 %v366, %key_depth.8
  %v368 = getelementptr float, ptr %scratch, i64 800
  %v369 = mul i64 %v367, 16
  %v370 = add i64 %v369, 7
  %v371 = getelementptr float, ptr %v368, i64 %v370
  %v372 = load i16, ptr %v365, align 2
  %v373 = zext i16 %v372 to i32
  %v374 = shl i32 %v373, 16
  %v375 = bitcast i32 %v374 to float
  store float %v375, ptr %v371, align 4
  %v376 = add i64 %key_depth.8, 1
  br label %key_depth.8.head
key_depth.8.end:
  %v377 = mul i64 %key_panel.6, 16
  %v378 = add i64 %kv_tile.5, %v377
  %v379 = add i64 %v378, 8
  %v380 = sub i64 %v3, 1
  %v381 = icmp slt i64 %v379, %v380
  %v382 = select i1 %v381, i64 %v379, i64 %v380
  %v383 = mul i64 %v382, %v32
  %v384 = getelementptr i16, ptr %v36, i64 %v383
  %v385 = mul i64 %key_panel.6, 16
  %v386 = add i64 %kv_tile.5, %v385
  %v387 = add i64 %v386, 9
  %v388 = sub i64 %v3, 1
  %v389 = icmp slt i64 %v387, %v388
  %v390 = select i1 %v389, i64 %v387, i64 %v388
  %v391 = mul i64 %v390, %v32
  %v392 = getelementptr i16, ptr %v36, i64 %v391
  %v393 = mul i64 %key_panel.6, 16
  %v394 = add i64 %kv_tile.5, %v393
  %v395 = add i64 %v394, 10
  %v396 = sub i64 %v3, 1
  %v397 = icmp slt i64 %v395, %v396
  %v398 = select i1 %v397, i64 %v395, i64 %v396
  %v399 = mul i64 %v398, %v32
  %v400 = getelementptr i16, ptr %v36, i64 %v399
  %v401 = mul i64 %key_panel.6, 16
  %v402 = add i64 %kv_tile.5, %v401
  %v403 = add i64 %v402, 11
  %v404 = sub i64 %v3, 1
  %v405 = icmp slt i64 %v403, %v404
  %v406 = select i1 %v405, i64 %v403, i64 %v404
  %v407 = mul i64 %v406, %v32
  %v408 = getelementptr i16, ptr %v36, i64 %v407
  %v409 = mul i64 %key_panel.6, 16
  %v410 = add i64 %kv_tile.5, %v409
  %v411 = add i64 %v410, 12
  %v412 = sub i64 %v3, 1
  %v413 = icmp slt i64 %v411, %v412
  %v414 = select i1 %v413, i64 %v411, i64 %v412
  %v415 = mul i64 %v414, %v32
  %v416 = getelementptr i16, ptr %v36, i64 %v415
  %v417 = mul i64 %key_panel.6, 16
  %v418 = add i64 %kv_tile.5, %v417
  %v419 = add i64 %v418, 13
  %v420 = sub i64 %v3, 1
  %v421 = icmp slt i64 %v419, %v420
  %v422 = select i1 %v421, i64 %v419, i64 %v420
  %v423 = mul i64 %v422, %v32
  %v424 = getelementptr i16, ptr %v36, i64 %v423
  %v425 = mul i64 %key_panel.6, 16
  %v426 = add i64 %kv_tile.5, %v425
  %v427 = add i64 %v426, 14
  %v428 = sub i64 %v3, 1
  %v429 = icmp slt i64 %v427, %v428
  %v430 = select i1 %v429, i64 %v427, i64 %v428
  %v431 = mul i64 %v430, %v32
  %v432 = getelementptr i16, ptr %v36, i64 %v431
  %v433 = mul i64 %key_panel.6, 16
  %v434 = add i64 %kv_tile.5, %v433
  %v435 = add i64 %v434, 15
  %v436 = sub i64 %v3, 1
  %v437 = icmp slt i64 %v435, %v436
  %v438 = select i1 %v437, i64 %v435, i64 %v436
  %v439 = mul i64 %v438, %v32
  %v440 = getelementptr i16, ptr %v36, i64 %v439
  br label %key_depth.9.head
key_depth.9.head:
  %key_depth.9 = phi i64 [ 0, %key_depth.8.end ], [ %v522, %key_depth.9.body ]
  %v441 = icmp slt i64 %key_depth.9, 32
  br i1 %v441, label %key_depth.9.body, label %key_depth.9.end
key_depth.9.body:
  %v442 = getelementptr i16, ptr %v384, i64 %key_depth.9
  %v443 = load <4 x i16>, ptr %v442, align 2
  %v444 = zext <4 x i16> %v443 to <4 x i32>
  %v445 = shl <4 x i32> %v444, splat (i32 16)
  %v446 = bitcast <4 x i32> %v445 to <4 x float>
  %v447 = getelementptr i16, ptr %v416, i64 %key_depth.9
  %v448 = load <4 x i16>, ptr %v447, align 2
  %v449 = zext <4 x i16> %v448 to <4 x i32>
  %v450 = shl <4 x i32> %v449, splat (i32 16)
  %v451 = bitcast <4 x i32> %v450 to <4 x float>
  %v452 = shufflevector <4 x float> %v446, <4 x float> %v451, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v453 = getelementptr i16, ptr %v392, i64 %key_depth.9
  %v454 = load <4 x i16>, ptr %v453, align 2
  %v455 = zext <4 x i16> %v454 to <4 x i32>
  %v456 = shl <4 x i32> %v455, splat (i32 16)
  %v457 = bitcast <4 x i32> %v456 to <4 x float>
  %v458 = getelementptr i16, ptr %v424, i64 %key_depth.9
  %v459 = load <4 x i16>, ptr %v458, align 2
  %v460 = zext <4 x i16> %v459 to <4 x i32>
  %v461 = shl <4 x i32> %v460, splat (i32 16)
  %v462 = bitcast <4 x i32> %v461 to <4 x float>
  %v463 = shufflevector <4 x float> %v457, <4 x float> %v462, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v464 = getelementptr i16, ptr %v400, i64 %key_depth.9
  %v465 = load <4 x i16>, ptr %v464, align 2
  %v466 = zext <4 x i16> %v465 to <4 x i32>
  %v467 = shl <4 x i32> %v466, splat (i32 16)
  %v468 = bitcast <4 x i32> %v467 to <4 x float>
  %v469 = getelementptr i16, ptr %v432, i64 %key_depth.9
  %v470 = load <4 x i16>, ptr %v469, align 2
  %v471 = zext <4 x i16> %v470 to <4 x i32>
  %v472 = shl <4 x i32> %v471, splat (i32 16)
  %v473 = bitcast <4 x i32> %v472 to <4 x float>
  %v474 = shufflevector <4 x float> %v468, <4 x float> %v473, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v475 = getelementptr i16, ptr %v408, i64 %key_depth.9
  %v476 = load <4 x i16>, ptr %v475, align 2
  %v477 = zext <4 x i16> %v476 to <4 x i32>
  %v478 = shl <4 x i32> %v477, splat (i32 16)
  %v479 = bitcast <4 x i32> %v478 to <4 x float>
  %v480 = getelementptr i16, ptr %v440, i64 %key_depth.9
  %v481 = load <4 x i16>, ptr %v480, align 2
  %v482 = zext <4 x i16> %v481 to <4 x i32>
  %v483 = shl <4 x i32> %v482, splat (i32 16)
  %v484 = bitcast <4 x i32> %v483 to <4 x float>
  %v485 = shufflevector <4 x float> %v479, <4 x float> %v484, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v486 = shufflevector <8 x float> %v452, <8 x float> %v463, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v487 = shufflevector <8 x float> %v474, <8 x float> %v485, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v488 = shufflevector <8 x float> %v452, <8 x float> %v463, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v489 = shufflevector <8 x float> %v474, <8 x float> %v485, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v490 = shufflevector <8 x float> %v486, <8 x float> %v487, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v491 = shufflevector <8 x float> %v486, <8 x float> %v487, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v492 = shufflevector <8 x float> %v488, <8 x float> %v489, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v493 = shufflevector <8 x float> %v488, <8 x float> %v489, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v494 = add i64 %key_depth.9, 0
  %v495 = mul i64 %key_panel.6, 33
  %v496 = add i64 %v495, %v494
  %v497 = getelementptr float, ptr %scratch, i64 800
  %v498 = mul i64 %v496, 16
  %v499 = add i64 %v498, 8
  %v500 = getelementptr float, ptr %v497, i64 %v499
  store <8 x float> %v490, ptr %v500, align 4
  %v501 = add i64 %key_depth.9, 1
  %v502 = mul i64 %key_panel.6, 33
  %v503 = add i64 %v502, %v501
  %v504 = getelementptr float, ptr %scratch, i64 800
  %v505 = mul i64 %v503, 16
  %v506 = add i64 %v505, 8
  %v507 = getelementptr float, ptr %v504, i64 %v506
  store <8 x float> %v491, ptr %v507, align 4
  %v508 = add i64 %key_depth.9, 2
  %v509 = mul i64 %key_panel.6, 33
  %v510 = add i64 %v509, %v508
  %v511 = getelementptr float, ptr %scratch, i64 800
  %v512 = mul i64 %v510, 16
  %v513 = add i64 %v512, 8
  %v514 = getelementptr float, ptr %v511, i64 %v513
  store <8 x float> %v492, ptr %v514, align 4
  %v515 = add i64 %key_depth.9, 3
  %v516 = mul i64 %key_panel.6, 33
  %v517 = add i64 %v516, %v515
  %v518 = getelementptr float, ptr %scratch, i64 800
  %v519 = mul i64 %v517, 16
  %v520 = add i64 %v519, 8
  %v521 = getelementptr float, ptr %v518, i64 %v520
  store <8 x float> %v493, ptr %v521, align 4
  %v522 = add i64 %key_depth.9, 4
  br label %key_depth.9.head
key_depth.9.end:
  br label %key_depth.10.head
key_depth.10.head:
  %key_depth.10 = phi i64 [ 32, %key_depth.9.end ], [ %v612, %key_depth.10.body ]
  %v523 = icmp slt i64 %key_depth.10, 33
  br i1 %v523, label %key_depth.10.body, label %key_depth.10.end
key_depth.10.body:
  %v524 = getelementptr i16, ptr %v384, i64 %key_depth.10
  %v525 = mul i64 %key_panel.6, 33
  %v526 = add i64 %v525, %key_depth.10
  %v527 = getelementptr float, ptr %scratch, i64 800
  %v528 = mul i64 %v526, 16
  %v529 = add i64 %v528, 8
  %v530 = getelementptr float, ptr %v527, i64 %v529
  %v531 = load i16, ptr %v524, align 2
  %v532 = zext i16 %v531 to i32
  %v533 = shl i32 %v532, 16
  %v534 = bitcast i32 %v533 to float
  store float %v534, ptr %v530, align 4
  %v535 = getelementptr i16, ptr %v392, i64 %key_depth.10
  %v536 = mul i64 %key_panel.6, 33
  %v537 = add i64 %v536, %key_depth.10
  %v538 = getelementptr float, ptr %scratch, i64 800
  %v539 = mul i64 %v537, 16
  %v540 = add i64 %v539, 9
  %v541 = getelementptr float, ptr %v538, i64 %v540
  %v542 = load i16, ptr %v535, align 2
  %v543 = zext i16 %v542 to i32
  %v544 = shl i32 %v543, 16
  %v545 = bitcast i32 %v544 to float
  store float %v545, ptr %v541, align 4
  %v546 = getelementptr i16, ptr %v400, i64 %key_depth.10
  %v547 = mul i64 %key_panel.6, 33
  %v548 = add i64 %v547, %key_depth.10
  %v549 = getelementptr float, ptr %scratch, i64 800
  %v550 = mul i64 %v548, 16
  %v551 = add i64 %v550, 10
  %v552 = getelementptr float, ptr %v549, i64 %v551
  %v553 = load i16, ptr %v546, align 2
  %v554 = zext i16 %v553 to i32
  %v555 = shl i32 %v554, 16
  %v556 = bitcast i32 %v555 to float
  store float %v556, ptr %v552, align 4
  %v557 = getelementptr i16, ptr %v408, i64 %key_depth.10
  %v558 = mul i64 %key_panel.6, 33
  %v559 = add i64 %v558, %key_depth.10
  %v560 = getelementptr float, ptr %scratch, i64 800
  %v561 = mul i64 %v559, 16
  %v562 = add i64 %v561, 11
  %v563 = getelementptr float, ptr %v560, i64 %v562
  %v564 = load i16, ptr %v557, align 2
  %v565 = zext i16 %v564 to i32
  %v566 = shl i32 %v565, 16
  %v567 = bitcast i32 %v566 to float
  store float %v567, ptr %v563, align 4
  %v568 = getelementptr i16, ptr %v416, i64 %key_depth.10
  %v569 = mul i64 %key_panel.6, 33
  %v570 = add i64 %v569, %key_depth.10
  %v571 = getelementptr float, ptr %scratch, i64 800
  %v572 = mul i64 %v570, 16
  %v573 = add i64 %v572, 12
  %v574 = getelementptr float, ptr %v571, i64 %v573
  %v575 = load i16, ptr %v568, align 2
  %v576 = zext i16 %v575 to i32
  %v577 = shl i32 %v576, 16
  %v578 = bitcast i32 %v577 to float
  store float %v578, ptr %v574, align 4
  %v579 = getelementptr i16, ptr %v424, i64 %key_depth.10
  %v580 = mul i64 %key_panel.6, 33
  %v581 = add i64 %v580, %key_depth.10
  %v582 = getelementptr float, ptr %scratch, i64 800
  %v583 = mul i64 %v581, 16
  %v584 = add i64 %v583, 13
  %v585 = getelementptr float, ptr %v582, i64 %v584
  %v586 = load i16, ptr %v579, align 2
  %v587 = zext i16 %v586 to i32
  %v588 = shl i32 %v587, 16
  %v589 = bitcast i32 %v588 to float
  store float %v589, ptr %v585, align 4
  %v590 = getelementptr i16, ptr %v432, i64 %key_depth.10
  %v591 = mul i64 %key_panel.6, 33
  %v592 = add i64 %v591, %key_depth.10
  %v593 = getelementptr float, ptr %scratch, i64 800
  %v594 = mul i64 %v592, 16
  %v595 = add i64 %v594, 14
  %v596 = getelementptr float, ptr %v593, i64 %v595
  %v597 = load i16, ptr %v590, align 2
  %v598 = zext i16 %v597 to i32
  %v599 = shl i32 %v598, 16
  %v600 = bitcast i32 %v599 to float
  store float %v600, ptr %v596, align 4
  %v601 = getelementptr i16, ptr %v440, i64 %key_depth.10
  %v602 = mul i64 %key_panel.6, 33
  %v603 = add i64 %v602, %key_depth.10
  %v604 = getelementptr float, ptr %scratch, i64 800
  %v605 = mul i64 %v603, 16
  %v606 = add i64 %v605, 15
  %v607 = getelementptr float, ptr %v604, i64 %v606
  %v608 = load i16, ptr %v601, align 2
  %v609 = zext i16 %v608 to i32
  %v610 = shl i32 %v609, 16
  %v611 = bitcast i32 %v610 to float
  store float %v611, ptr %v607, align 4
  %v612 = add i64 %key_depth.10, 1
  br label %key_depth.10.head
key_depth.10.end:
  %v613 = add i64 %key_panel.6, 1
  br label %key_panel.6.head
key_panel.6.end:
  ; score = query * keys
  %v614 = add i64 %v137, 15
  %v615 = sdiv i64 %v614, 16
  br label %score_panel.11.head
score_panel.11.head:
  %score_panel.11 = phi i64 [ 0, %key_panel.6.end ], [ %v684, %score_rows.12.end ]
  %v616 = icmp slt i64 %score_panel.11, %v615
  br i1 %v616, label %score_panel.11.body, label %score_panel.11.end
score_panel.11.body:
  br label %score_rows.12.head
score_rows.12.head:
  %score_rows.12 = phi i64 [ 0, %score_panel.11.body ], [ %v683, %score_depth.13.end ]
  %v617 = icmp slt i64 %score_rows.12, %v80
  br i1 %v617, label %score_rows.12.body, label %score_rows.12.end
score_rows.12.body:
  %v618 = mul i64 %score_rows.12, 4
  %v619 = mul i64 %v618, 33
  %v620 = add i64 %v619, 0
  %v621 = getelementptr float, ptr %scratch, i64 %v620
  %v622 = mul i64 %score_panel.11, 33
  %v623 = getelementptr float, ptr %scratch, i64 800
  %v624 = mul i64 %v622, 16
  %v625 = add i64 %v624, 0
  %v626 = getelementptr float, ptr %v623, i64 %v625
  br label %score_depth.13.head
score_depth.13.head:
  %score_depth.13 = phi i64 [ 0, %score_rows.12.body ], [ %v670, %score_depth.13.body ]
  %v627 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.12.body ], [ %v647, %score_depth.13.body ]
  %v628 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.12.body ], [ %v648, %score_depth.13.body ]
  %v629 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.12.body ], [ %v654, %score_depth.13.body ]
  %v630 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.12.body ], [ %v655, %score_depth.13.body ]
  %v631 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.12.body ], [ %v661, %score_depth.13.body ]
  %v632 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.12.body ], [ %v662, %score_depth.13.body ]
  %v633 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.12.body ], [ %v668, %score_depth.13.body ]
  %v634 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.12.body ], [ %v669, %score_depth.13.body ]
  %v635 = icmp slt i64 %score_depth.13, 33
  br i1 %v635, label %score_depth.13.body, label %score_depth.13.end
score_depth.13.body:
  %v636 = mul i64 %score_depth.13, 16
  %v637 = getelementptr float, ptr %v626, i64 %v636
  %v638 = load <8 x float>, ptr %v637, align 32
  %v639 = mul i64 %score_depth.13, 16
  %v640 = getelementptr float, ptr %v626, i64 %v639
  %v641 = getelementptr float, ptr %v640, i64 8
  %v642 = load <8 x float>, ptr %v641, align 32
  %v643 = getelementptr float, ptr %v621, i64 %score_depth.13
  %v644 = load float, ptr %v643, align 4
  %v645 = insertelement <8 x float> poison, float %v644, i64 0
  %v646 = shufflevector <8 x float> %v645, <8 x float> poison, <8 x i32> zeroinitializer
  %v647 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v646, <8 x float> %v638, <8 x float> %v627)
  %v648 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v646, <8 x float> %v642, <8 x float> %v628)
  %v649 = getelementptr float, ptr %v621, i64 %score_depth.13
  %v650 = getelementptr float, ptr %v649, i64 33
  %v651 = load float, ptr %v650, align 4
  %v652 = insertelement <8 x float> poison, float %v651, i64 0
  %v653 = shufflevector <8 x float> %v652, <8 x float> poison, <8 x i32> zeroinitializer
  %v654 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v653, <8 x float> %v638, <8 x float> %v629)
  %v655 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v653, <8 x float> %v642, <8 x float> %v630)
  %v656 = getelementptr float, ptr %v621, i64 %score_depth.13
  %v657 = getelementptr float, ptr %v656, i64 66
  %v658 = load float, ptr %v657, align 4
  %v659 = insertelement <8 x float> poison, float %v658, i64 0
  %v660 = shufflevector <8 x float> %v659, <8 x float> poison, <8 x i32> zeroinitializer
  %v661 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v660, <8 x float> %v638, <8 x float> %v631)
  %v662 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v660, <8 x float> %v642, <8 x float> %v632)
  %v663 = getelementptr float, ptr %v621, i64 %score_depth.13
  %v664 = getelementptr float, ptr %v663, i64 99
  %v665 = load float, ptr %v664, align 4
  %v666 = insertelement <8 x float> poison, float %v665, i64 0
  %v667 = shufflevector <8 x float> %v666, <8 x float> poison, <8 x i32> zeroinitializer
  %v668 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v667, <8 x float> %v638, <8 x float> %v633)
  %v669 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v667, <8 x float> %v642, <8 x float> %v634)
  %v670 = add i64 %score_depth.13, 1
  br label %score_depth.13.head
score_depth.13.end:
  %v671 = mul i64 %score_panel.11, 16
  %v672 = getelementptr float, ptr %scratch, i64 1856
  %v673 = mul i64 %v618, 32
  %v674 = add i64 %v673, %v671
  %v675 = getelementptr float, ptr %v672, i64 %v674
  store <8 x float> %v627, ptr %v675, align 4
  %v676 = getelementptr float, ptr %v675, i64 8
  store <8 x float> %v628, ptr %v676, align 4
  %v677 = getelementptr float, ptr %v675, i64 32
  store <8 x float> %v629, ptr %v677, align 4
  %v678 = getelementptr float, ptr %v675, i64 40
  store <8 x float> %v630, ptr %v678, align 4
  %v679 = getelementptr float, ptr %v675, i64 64
  store <8 x float> %v631, ptr %v679, align 4
  %v680 = getelementptr float, ptr %v675, i64 72
  store <8 x float> %v632, ptr %v680, align 4
  %v681 = getelementptr float, ptr %v675, i64 96
  store <8 x float> %v633, ptr %v681, align 4
  %v682 = getelementptr float, ptr %v675, i64 104
  store <8 x float> %v634, ptr %v682, align 4
  %v683 = add i64 %score_rows.12, 1
  br label %score_rows.12.head
score_rows.12.end:
  %v684 = add i64 %score_panel.11, 1
  br label %score_panel.11.head
score_panel.11.end:
  %v685 = sub i64 %v3, %v1
  %v686 = add i64 %v13, %v685
  %v687 = add i64 %v686, 1
  %v688 = icmp slt i64 %v687, %v3
  %v689 = select i1 %v688, i64 %v687, i64 %v3
  %v690 = add i64 %kv_tile.5, 32
  %v691 = icmp sle i64 %v690, %v689
  br i1 %v691, label %bound.14.then, label %bound.14.else
bound.14.then:
  ; weights of a full tile
  %v692 = mul i64 %v80, 4
  br label %weight_row.15.head
weight_row.15.head:
  %weight_row.15 = phi i64 [ 0, %bound.14.then ], [ %v821, %weight_row.15.body ]
  %v693 = icmp slt i64 %weight_row.15, %v692
  br i1 %v693, label %weight_row.15.body, label %weight_row.15.end
weight_row.15.body:
  %v694 = getelementptr float, ptr %scratch, i64 1856
  %v695 = mul i64 %weight_row.15, 32
  %v696 = add i64 %v695, 0
  %v697 = getelementptr float, ptr %v694, i64 %v696
  %v698 = load <8 x float>, ptr %v697, align 4
  %v699 = getelementptr float, ptr %v697, i64 8
  %v700 = load <8 x float>, ptr %v699, align 4
  %v701 = getelementptr float, ptr %v697, i64 16
  %v702 = load <8 x float>, ptr %v701, align 4
  %v703 = getelementptr float, ptr %v697, i64 24
  %v704 = load <8 x float>, ptr %v703, align 4
  %v705 = getelementptr float, ptr %scratch, i64 3968
  %v706 = getelementptr float, ptr %v705, i64 %weight_row.15
  %v707 = load float, ptr %v706, align 4
  %v708 = fcmp ogt <8 x float> %v698, %v700
  %v709 = select <8 x i1> %v708, <8 x float> %v698, <8 x float> %v700
  %v710 = fcmp ogt <8 x float> %v702, %v704
  %v711 = select <8 x i1> %v710, <8 x float> %v702, <8 x float> %v704
  %v712 = fcmp ogt <8 x float> %v709, %v711
  %v713 = select <8 x i1> %v712, <8 x float> %v709, <8 x float> %v711
  %v714 = shufflevector <8 x float> %v713, <8 x float> %v713, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v715 = shufflevector <8 x float> %v713, <8 x float> %v713, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v716 = fcmp ogt <4 x float> %v715, %v714
  %v717 = select <4 x i1> %v716, <4 x float> %v715, <4 x float> %v714
  %v718 = shufflevector <4 x float> %v717, <4 x float> %v717, <2 x i32> <i32 2, i32 3>
  %v719 = shufflevector <4 x float> %v717, <4 x float> %v717, <2 x i32> <i32 0, i32 1>
  %v720 = fcmp ogt <2 x float> %v719, %v718
  %v721 = select <2 x i1> %v720, <2 x float> %v719, <2 x float> %v718
  %v722 = shufflevector <2 x float> %v721, <2 x float> %v721, <1 x i32> <i32 1>
  %v723 = shufflevector <2 x float> %v721, <2 x float> %v721, <1 x i32> <i32 0>
  %v724 = fcmp ogt <1 x float> %v723, %v722
  %v725 = select <1 x i1> %v724, <1 x float> %v723, <1 x float> %v722
  %v726 = extractelement <1 x float> %v725, i64 0
  %v727 = fcmp ogt float %v726, %v707
  %v728 = select i1 %v727, float %v726, float %v707
  %v729 = getelementptr float, ptr %scratch, i64 4000
  %v730 = getelementptr float, ptr %v729, i64 %weight_row.15
  store float %v728, ptr %v730, align 4
  %v731 = fcmp oeq float %v728, 0xFFF0000000000000
  %v732 = select i1 %v731, float 0x0000000000000000, float %v728
  %v733 = insertelement <8 x float> poison, float %v732, i64 0
  %v734 = shufflevector <8 x float> %v733, <8 x float> poison, <8 x i32> zeroinitializer
  %v735 = fsub <8 x float> %v698, %v734
  %v736 = fadd <8 x float> %v735, splat (float 0x4168000000000000)
  %v737 = fsub <8 x float> %v736, splat (float 0x4168000000000000)
  %v738 = fsub <8 x float> %v735, %v737
  %v739 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v738, <8 x float> splat (float 0x3F55F456A0000000))
  %v740 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v739, <8 x float> %v738, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v741 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v740, <8 x float> %v738, <8 x float> splat (float 0x3FAC6AED40000000))
  %v742 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v741, <8 x float> %v738, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v743 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v742, <8 x float> %v738, <8 x float> splat (float 0x3FE62E4300000000))
  %v744 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v743, <8 x float> %v738, <8 x float> splat (float 0x3FF0000000000000))
  %v745 = bitcast <8 x float> %v736 to <8 x i32>
  %v746 = shl <8 x i32> %v745, splat (i32 23)
  %v747 = add <8 x i32> %v746, splat (i32 1065353216)
  %v748 = bitcast <8 x i32> %v747 to <8 x float>
  %v749 = fmul <8 x float> %v744, %v748
  %v750 = fcmp olt <8 x float> %v735, splat (float 0xC05F800000000000)
  %v751 = select <8 x i1> %v750, <8 x float> splat (float 0x0000000000000000), <8 x float> %v749
  store <8 x float> %v751, ptr %v697, align 4
  %v752 = fsub <8 x float> %v700, %v734
  %v753 = fadd <8 x float> %v752, splat (float 0x4168000000000000)
  %v754 = fsub <8 x float> %v753, splat (float 0x4168000000000000)
  %v755 = fsub <8 x float> %v752, %v754
  %v756 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v755, <8 x float> splat (float 0x3F55F456A0000000))
  %v757 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v756, <8 x float> %v755, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v758 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v757, <8 x float> %v755, <8 x float> splat (float 0x3FAC6AED40000000))
  %v759 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v758, <8 x float> %v755, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v760 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v759, <8 x float> %v755, <8 x float> splat (float 0x3FE62E4300000000))
  %v761 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v760, <8 x float> %v755, <8 x float> splat (float 0x3FF0000000000000))
  %v762 = bitcast <8 x float> %v753 to <8 x i32>
  %v763 = shl <8 x i32> %v762, splat (i32 23)
  %v764 = add <8 x i32> %v763, splat (i32 1065353216)
  %v765 = bitcast <8 x i32> %v764 to <8 x float>
  %v766 = fmul <8 x float> %v761, %v765
  %v767 = fcmp olt <8 x float> %v752, splat (float 0xC05F800000000000)
  %v768 = select <8 x i1> %v767, <8 x float> splat (float 0x0000000000000000), <8 x float> %v766
  %v769 = getelementptr float, ptr %v697, i64 8
  store <8 x float> %v768, ptr %v769, align 4
  %v770 = fsub <8 x float> %v702, %v734
  %v771 = fadd <8 x float> %v770, splat (float 0x4168000000000000)
  %v772 = fsub <8 x float> %v771, splat (float 0x4168000000000000)
  %v773 = fsub <8 x float> %v770, %v772
  %v774 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v773, <8 x float> splat (float 0x3F55F456A0000000))
  %v775 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v774, <8 x float> %v773, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v776 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v775, <8 x float> %v773, <8 x float> splat (float 0x3FAC6AED40000000))
  %v777 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v776, <8 x float> %v773, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v778 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v777, <8 x float> %v773, <8 x float> splat (float 0x3FE62E4300000000))
  %v779 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v778, <8 x float> %v773, <8 x float> splat (float 0x3FF0000000000000))
  %v780 = bitcast <8 x float> %v771 to <8 x i32>
  %v781 = shl <8 x i32> %v780, splat (i32 23)
  %v782 = add <8 x i32> %v781, splat (i32 1065353216)
  %v783 = bitcast <8 x i32> %v782 to <8 x float>
  %v784 = fmul <8 x float> %v779, %v783
  %v785 = fcmp olt <8 x float> %v770, splat (float 0xC05F800000000000)
  %v786 = select <8 x i1> %v785, <8 x float> splat (float 0x0000000000000000), <8 x float> %v784
  %v787 = getelementptr float, ptr %v697, i64 16
  store <8 x float> %v786, ptr %v787, align 4
  %v788 = fsub <8 x float> %v704, %v734
  %v789 = fadd <8 x float> %v788, splat (float 0x4168000000000000)
  %v790 = fsub <8 x float> %v789, splat (float 0x4168000000000000)
  %v791 = fsub <8 x float> %v788, %v790
  %v792 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v791, <8 x float> splat (float 0x3F55F456A0000000))
  %v793 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v792, <8 x float> %v791, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v794 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v793, <8 x float> %v791, <8 x float> splat (float 0x3FAC6AED40000000))
  %v795 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v794, <8 x float> %v791, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v796 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v795, <8 x float> %v791, <8 x float> splat (float 0x3FE62E4300000000))
  %v797 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v796, <8 x float> %v791, <8 x float> splat (float 0x3FF0000000000000))
  %v798 = bitcast <8 x float> %v789 to <8 x i32>
  %v799 = shl <8 x i32> %v798, splat (i32 23)
  %v800 = add <8 x i32> %v799, splat (i32 1065353216)
  %v801 = bitcast <8 x i32> %v800 to <8 x float>
  %v802 = fmul <8 x float> %v797, %v801
  %v803 = fcmp olt <8 x float> %v788, splat (float 0xC05F800000000000)
  %v804 = select <8 x i1> %v803, <8 x float> splat (float 0x0000000000000000), <8 x float> %v802
  %v805 = getelementptr float, ptr %v697, i64 24
  store <8 x float> %v804, ptr %v805, align 4
  %v806 = getelementptr float, ptr %scratch, i64 4064
  %v807 = getelementptr float, ptr %v806, i64 %weight_row.15
  %v808 = fadd <8 x float> %v751, %v768
  %v809 = fadd <8 x float> %v786, %v804
  %v810 = fadd <8 x float> %v808, %v809
  %v811 = shufflevector <8 x float> %v810, <8 x float> %v810, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v812 = shufflevector <8 x float> %v810, <8 x float> %v810, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v813 = fadd <4 x float> %v812, %v811
  %v814 = shufflevector <4 x float> %v813, <4 x float> %v813, <2 x i32> <i32 2, i32 3>
  %v815 = shufflevector <4 x float> %v813, <4 x float> %v813, <2 x i32> <i32 0, i32 1>
  %v816 = fadd <2 x float> %v815, %v814
  %v817 = shufflevector <2 x float> %v816, <2 x float> %v816, <1 x i32> <i32 1>
  %v818 = shufflevector <2 x float> %v816, <2 x float> %v816, <1 x i32> <i32 0>
  %v819 = fadd <1 x float> %v818, %v817
  %v820 = extractelement <1 x float> %v819, i64 0
  store float %v820, ptr %v807, align 4
  %v821 = add i64 %weight_row.15, 1
  br label %weight_row.15.head
weight_row.15.end:
  br label %bound.14.end
bound.14.else:
  ; weights of a tile that a bound cuts
  %v822 = mul i64 %v80, 4
  br label %weight_row.16.head
weight_row.16.head:
  %weight_row.16 = phi i64 [ 0, %bound.14.else ], [ %v977, %weight_row.16.body ]
  %v823 = icmp slt i64 %weight_row.16, %v822
  br i1 %v823, label %weight_row.16.body, label %weight_row.16.end
weight_row.16.body:
  %v824 = getelementptr float, ptr %scratch, i64 1856
  %v825 = mul i64 %weight_row.16, 32
  %v826 = add i64 %v825, 0
  %v827 = getelementptr float, ptr %v824, i64 %v826
  %v828 = sub i64 %v3, %v1
  %v829 = add i64 %v13, %weight_row.16
  %v830 = add i64 %v829, %v828
  %v831 = add i64 %v830, 1
  %v832 = icmp slt i64 %v3, %v831
  %v833 = select i1 %v832, i64 %v3, i64 %v831
  %v834 = sub i64 %v833, %kv_tile.5
  %v835 = icmp slt i64 %v834, 32
  %v836 = select i1 %v835, i64 %v834, i64 32
  %v837 = icmp sgt i64 %v836, 0
  %v838 = select i1 %v837, i64 %v836, i64 0
  %v839 = trunc i64 %v838 to i32
  %v840 = insertelement <8 x i32> poison, i32 %v839, i64 0
  %v841 = shufflevector <8 x i32> %v840, <8 x i32> poison, <8 x i32> zeroinitializer
  %v842 = load <8 x float>, ptr %v827, align 4
  %v843 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v844 = icmp slt <8 x i32> %v843, %v841
  %v845 = select <8 x i1> %v844, <8 x float> %v842, <8 x float> splat (float 0xFFF0000000000000)
  %v846 = getelementptr float, ptr %v827, i64 8
  %v847 = load <8 x float>, ptr %v846, align 4
  %v848 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v849 = icmp slt <8 x i32> %v848, %v841
  %v850 = select <8 x i1> %v849, <8 x float> %v847, <8 x float> splat (float 0xFFF0000000000000)
  %v851 = getelementptr float, ptr %v827, i64 16
  %v852 = load <8 x float>, ptr %v851, align 4
  %v853 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v854 = icmp slt <8 x i32> %v853, %v841
  %v855 = select <8 x i1> %v854, <8 x float> %v852, <8 x float> splat (float 0xFFF0000000000000)
  %v856 = getelementptr float, ptr %v827, i64 24
  %v857 = load <8 x float>, ptr %v856, align 4
  %v858 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v859 = icmp slt <8 x i32> %v858, %v841
  %v860 = select <8 x i1> %v859, <8 x float> %v857, <8 x float> splat (float 0xFFF0000000000000)
  %v861 = getelementptr float, ptr %scratch, i64 3968
  %v862 = getelementptr float, ptr %v861, i64 %weight_row.16
  %v863 = load float, ptr %v862, align 4
  %v864 = fcmp ogt <8 x float> %v845, %v850
  %v865 = select <8 x i1> %v864, <8 x float> %v845, <8 x float> %v850
  %v866 = fcmp ogt <8 x float> %v855, %v860
  %v867 = select <8 x i1> %v866, <8 x float> %v855, <8 x float> %v860
  %v868 = fcmp ogt <8 x float> %v865, %v867
  %v869 = select <8 x i1> %v868, <8 x float> %v865, <8 x float> %v867
  %v870 = shufflevector <8 x float> %v869, <8 x float> %v869, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v871 = shufflevector <8 x float> %v869, <8 x float> %v869, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v872 = fcmp ogt <4 x float> %v871, %v870
  %v873 = select <4 x i1> %v872, <4 x float> %v871, <4 x float> %v870
  %v874 = shufflevector <4 x float> %v873, <4 x float> %v873, <2 x i32> <i32 2, i32 3>
  %v875 = shufflevector <4 x float> %v873, <4 x float> %v873, <2 x i32> <i32 0, i32 1>
  %v876 = fcmp ogt <2 x float> %v875, %v874
  %v877 = select <2 x i1> %v876, <2 x float> %v875, <2 x float> %v874
  %v878 = shufflevector <2 x float> %v877, <2 x float> %v877, <1 x i32> <i32 1>
  %v879 = shufflevector <2 x float> %v877, <2 x float> %v877, <1 x i32> <i32 0>
  %v880 = fcmp ogt <1 x float> %v879, %v878
  %v881 = select <1 x i1> %v880, <1 x float> %v879, <1 x float> %v878
  %v882 = extractelement <1 x float> %v881, i64 0
  %v883 = fcmp ogt float %v882, %v863
  %v884 = select i1 %v883, float %v882, float %v863
  %v885 = getelementptr float, ptr %scratch, i64 4000
  %v886 = getelementptr float, ptr %v885, i64 %weight_row.16
  store float %v884, ptr %v886, align 4
  %v887 = fcmp oeq float %v884, 0xFFF0000000000000
  %v888 = select i1 %v887, float 0x0000000000000000, float %v884
  %v889 = insertelement <8 x float> poison, float %v888, i64 0
  %v890 = shufflevector <8 x float> %v889, <8 x float> poison, <8 x i32> zeroinitializer
  %v891 = fsub <8 x float> %v845, %v890
  %v892 = fadd <8 x float> %v891, splat (float 0x4168000000000000)
  %v893 = fsub <8 x float> %v892, splat (float 0x4168000000000000)
  %v894 = fsub <8 x float> %v891, %v893
  %v895 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v894, <8 x float> splat (float 0x3F55F456A0000000))
  %v896 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v895, <8 x float> %v894, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v897 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v896, <8 x float> %v894, <8 x float> splat (float 0x3FAC6AED40000000))
  %v898 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v897, <8 x float> %v894, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v898, <8 x float> %v894, <8 x float> splat (float 0x3FE62E4300000000))
  %v900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v899, <8 x float> %v894, <8 x float> splat (float 0x3FF0000000000000))
  %v901 = bitcast <8 x float> %v892 to <8 x i32>
  %v902 = shl <8 x i32> %v901, splat (i32 23)
  %v903 = add <8 x i32> %v902, splat (i32 1065353216)
  %v904 = bitcast <8 x i32> %v903 to <8 x float>
  %v905 = fmul <8 x float> %v900, %v904
  %v906 = fcmp olt <8 x float> %v891, splat (float 0xC05F800000000000)
  %v907 = select <8 x i1> %v906, <8 x float> splat (float 0x0000000000000000), <8 x float> %v905
  store <8 x float> %v907, ptr %v827, align 4
  %v908 = fsub <8 x float> %v850, %v890
  %v909 = fadd <8 x float> %v908, splat (float 0x4168000000000000)
  %v910 = fsub <8 x float> %v909, splat (float 0x4168000000000000)
  %v911 = fsub <8 x float> %v908, %v910
  %v912 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v911, <8 x float> splat (float 0x3F55F456A0000000))
  %v913 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v912, <8 x float> %v911, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v914 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v913, <8 x float> %v911, <8 x float> splat (float 0x3FAC6AED40000000))
  %v915 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v914, <8 x float> %v911, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v916 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v915, <8 x float> %v911, <8 x float> splat (float 0x3FE62E4300000000))
  %v917 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v916, <8 x float> %v911, <8 x float> splat (float 0x3FF0000000000000))
  %v918 = bitcast <8 x float> %v909 to <8 x i32>
  %v919 = shl <8 x i32> %v918, splat (i32 23)
  %v920 = add <8 x i32> %v919, splat (i32 1065353216)
  %v921 = bitcast <8 x i32> %v920 to <8 x float>
  %v922 = fmul <8 x float> %v917, %v921
  %v923 = fcmp olt <8 x float> %v908, splat (float 0xC05F800000000000)
  %v924 = select <8 x i1> %v923, <8 x float> splat (float 0x0000000000000000), <8 x float> %v922
  %v925 = getelementptr float, ptr %v827, i64 8
  store <8 x float> %v924, ptr %v925, align 4
  %v926 = fsub <8 x float> %v855, %v890
  %v927 = fadd <8 x float> %v926, splat (float 0x4168000000000000)
  %v928 = fsub <8 x float> %v927, splat (float 0x4168000000000000)
  %v929 = fsub <8 x float> %v926, %v928
  %v930 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v929, <8 x float> splat (float 0x3F55F456A0000000))
  %v931 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v930, <8 x float> %v929, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v932 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v931, <8 x float> %v929, <8 x float> splat (float 0x3FAC6AED40000000))
  %v933 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v932, <8 x float> %v929, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v934 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v933, <8 x float> %v929, <8 x float> splat (float 0x3FE62E4300000000))
  %v935 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v934, <8 x float> %v929, <8 x float> splat (float 0x3FF0000000000000))
  %v936 = bitcast <8 x float> %v927 to <8 x i32>
  %v937 = shl <8 x i32> %v936, splat (i32 23)
  %v938 = add <8 x i32> %v937, splat (i32 1065353216)
  %v939 = bitcast <8 x i32> %v938 to <8 x float>
  %v940 = fmul <8 x float> %v935, %v939
  %v941 = fcmp olt <8 x float> %v926, splat (float 0xC05F800000000000)
  %v942 = select <8 x i1> %v941, <8 x float> splat (float 0x0000000000000000), <8 x float> %v940
  %v943 = getelementptr float, ptr %v827, i64 16
  store <8 x float> %v942, ptr %v943, align 4
  %v944 = fsub <8 x float> %v860, %v890
  %v945 = fadd <8 x float> %v944, splat (float 0x4168000000000000)
  %v946 = fsub <8 x float> %v945, splat (float 0x4168000000000000)
  %v947 = fsub <8 x float> %v944, %v946
  %v948 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v947, <8 x float> splat (float 0x3F55F456A0000000))
  %v949 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v948, <8 x float> %v947, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v950 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v949, <8 x float> %v947, <8 x float> splat (float 0x3FAC6AED40000000))
  %v951 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v950, <8 x float> %v947, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v952 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v951, <8 x float> %v947, <8 x float> splat (float 0x3FE62E4300000000))
  %v953 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v952, <8 x float> %v947, <8 x float> splat (float 0x3FF0000000000000))
  %v954 = bitcast <8 x float> %v945 to <8 x i32>
  %v955 = shl <8 x i32> %v954, splat (i32 23)
  %v956 = add <8 x i32> %v955, splat (i32 1065353216)
  %v957 = bitcast <8 x i32> %v956 to <8 x float>
  %v958 = fmul <8 x float> %v953, %v957
  %v959 = fcmp olt <8 x float> %v944, splat (float 0xC05F800000000000)
  %v960 = select <8 x i1> %v959, <8 x float> splat (float 0x0000000000000000), <8 x float> %v958
  %v961 = getelementptr float, ptr %v827, i64 24
  store <8 x float> %v960, ptr %v961, align 4
  %v962 = getelementptr float, ptr %scratch, i64 4064
  %v963 = getelementptr float, ptr %v962, i64 %weight_row.16
  %v964 = fadd <8 x float> %v907, %v924
  %v965 = fadd <8 x float> %v942, %v960
  %v966 = fadd <8 x float> %v964, %v965
  %v967 = shufflevector <8 x float> %v966, <8 x float> %v966, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v968 = shufflevector <8 x float> %v966, <8 x float> %v966, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v969 = fadd <4 x float> %v968, %v967
  %v970 = shufflevector <4 x float> %v969, <4 x float> %v969, <2 x i32> <i32 2, i32 3>
  %v971 = shufflevector <4 x float> %v969, <4 x float> %v969, <2 x i32> <i32 0, i32 1>
  %v972 = fadd <2 x float> %v971, %v970
  %v973 = shufflevector <2 x float> %v972, <2 x float> %v972, <1 x i32> <i32 1>
  %v974 = shufflevector <2 x float> %v972, <2 x float> %v972, <1 x i32> <i32 0>
  %v975 = fadd <1 x float> %v974, %v973
  %v976 = extractelement <1 x float> %v975, i64 0
  store float %v976, ptr %v963, align 4
  %v977 = add i64 %weight_row.16, 1
  br label %weight_row.16.head
weight_row.16.end:
  br label %bound.14.end
bound.14.end:
  ; correction = exp2(old maximum - new maximum); sum = sum * correction + tile sum
  br label %state.17.head
state.17.head:
  %state.17 = phi i64 [ 0, %bound.14.end ], [ %v1017, %state.17.body ]
  %v978 = icmp slt i64 %state.17, 24
  br i1 %v978, label %state.17.body, label %state.17.end
state.17.body:
  %v979 = getelementptr float, ptr %scratch, i64 4000
  %v980 = getelementptr float, ptr %v979, i64 %state.17
  %v981 = load <8 x float>, ptr %v980, align 4
  %v982 = getelementptr float, ptr %scratch, i64 3968
  %v983 = getelementptr float, ptr %v982, i64 %state.17
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = fcmp oeq <8 x float> %v981, splat (float 0xFFF0000000000000)
  %v986 = select <8 x i1> %v985, <8 x float> splat (float 0x0000000000000000), <8 x float> %v981
  %v987 = fsub <8 x float> %v984, %v986
  %v988 = fadd <8 x float> %v987, splat (float 0x4168000000000000)
  %v989 = fsub <8 x float> %v988, splat (float 0x4168000000000000)
  %v990 = fsub <8 x float> %v987, %v989
  %v991 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v990, <8 x float> splat (float 0x3F55F456A0000000))
  %v992 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v991, <8 x float> %v990, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v993 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v992, <8 x float> %v990, <8 x float> splat (float 0x3FAC6AED40000000))
  %v994 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v993, <8 x float> %v990, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v995 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v994, <8 x float> %v990, <8 x float> splat (float 0x3FE62E4300000000))
  %v996 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v995, <8 x float> %v990, <8 x float> splat (float 0x3FF0000000000000))
  %v997 = bitcast <8 x float> %v988 to <8 x i32>
  %v998 = shl <8 x i32> %v997, splat (i32 23)
  %v999 = add <8 x i32> %v998, splat (i32 1065353216)
  %v1000 = bitcast <8 x i32> %v999 to <8 x float>
  %v1001 = fmul <8 x float> %v996, %v1000
  %v1002 = fcmp olt <8 x float> %v987, splat (float 0xC05F800000000000)
  %v1003 = select <8 x i1> %v1002, <8 x float> splat (float 0x0000000000000000), <8 x float> %v1001
  %v1004 = getelementptr float, ptr %scratch, i64 4032
  %v1005 = getelementptr float, ptr %v1004, i64 %state.17
  %v1006 = load <8 x float>, ptr %v1005, align 4
  %v1007 = getelementptr float, ptr %scratch, i64 4064
  %v1008 = getelementptr float, ptr %v1007, i64 %state.17
  %v1009 = load <8 x float>, ptr %v1008, align 4
  %v1010 = getelementptr float, ptr %scratch, i64 4032
  %v1011 = getelementptr float, ptr %v1010, i64 %state.17
  %v1012 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1006, <8 x float> %v1003, <8 x float> %v1009)
  store <8 x float> %v1012, ptr %v1011, align 4
  %v1013 = getelementptr float, ptr %scratch, i64 4096
  %v1014 = getelementptr float, ptr %v1013, i64 %state.17
  store <8 x float> %v1003, ptr %v1014, align 4
  %v1015 = getelementptr float, ptr %scratch, i64 3968
  %v1016 = getelementptr float, ptr %v1015, i64 %state.17
  store <8 x float> %v981, ptr %v1016, align 4
  %v1017 = add i64 %state.17, 8
  br label %state.17.head
state.17.end:
  ; values -> f32, rows padded to whole vectors (the padding is computed, never written)
  br label %value_row.18.head
value_row.18.head:
  %value_row.18 = phi i64 [ 0, %state.17.end ], [ %v1044, %value_depth.20.end ]
  %v1018 = icmp slt i64 %value_row.18, %v137
  br i1 %v1018, label %value_row.18.body, label %value_row.18.end
value_row.18.body:
  %v1019 = add i64 %kv_tile.5, %value_row.18
  %v1020 = mul i64 %v1019, %v44
  %v1021 = getelementptr i16, ptr %v48, i64 %v1020
  br label %value_depth.19.head
value_depth.19.head:
  %value_depth.19 = phi i64 [ 0, %value_row.18.body ], [ %v1032, %value_depth.19.body ]
  %v1022 = icmp slt i64 %value_depth.19, 16
  br i1 %v1022, label %value_depth.19.body, label %value_depth.19.end
value_depth.19.body:
  %v1023 = getelementptr float, ptr %scratch, i64 2624
  %v1024 = mul i64 %value_row.18, 24
  %v1025 = add i64 %v1024, %value_depth.19
  %v1026 = getelementptr float, ptr %v1023, i64 %v1025
  %v1027 = getelementptr i16, ptr %v1021, i64 %value_depth.19
  %v1028 = load <8 x i16>, ptr %v1027, align 2
  %v1029 = zext <8 x i16> %v1028 to <8 x i32>
  %v1030 = shl <8 x i32> %v1029, splat (i32 16)
  %v1031 = bitcast <8 x i32> %v1030 to <8 x float>
  store <8 x float> %v1031, ptr %v1026, align 4
  %v1032 = add i64 %value_depth.19, 8
  br label %value_depth.19.head
value_depth.19.end:
  br label %value_depth.20.head
value_depth.20.head:
  %value_depth.20 = phi i64 [ 16, %value_depth.19.end ], [ %v1043, %value_depth.20.body ]
  %v1033 = icmp slt i64 %value_depth.20, 17
  br i1 %v1033, label %value_depth.20.body, label %value_depth.20.end
value_depth.20.body:
  %v1034 = getelementptr float, ptr %scratch, i64 2624
  %v1035 = mul i64 %value_row.18, 24
  %v1036 = add i64 %v1035, %value_depth.20
  %v1037 = getelementptr float, ptr %v1034, i64 %v1036
  %v1038 = getelementptr i16, ptr %v1021, i64 %value_depth.20
  %v1039 = load i16, ptr %v1038, align 2
  %v1040 = zext i16 %v1039 to i32
  %v1041 = shl i32 %v1040, 16
  %v1042 = bitcast i32 %v1041 to float
  store float %v1042, ptr %v1037, align 4
  %v1043 = add i64 %value_depth.20, 1
  br label %value_depth.20.head
value_depth.20.end:
  %v1044 = add i64 %value_row.18, 1
  br label %value_row.18.head
value_row.18.end:
  ; out = out * correction + weights * values
  br label %out_columns.21.head
out_columns.21.head:
  %out_columns.21 = phi i64 [ 0, %value_row.18.end ], [ %v1157, %out_rows.22.end ]
  %v1045 = icmp slt i64 %out_columns.21, 16
  br i1 %v1045, label %out_columns.21.body, label %out_columns.21.end
out_columns.21.body:
  %v1046 = getelementptr float, ptr %scratch, i64 2624
  %v1047 = getelementptr float, ptr %v1046, i64 %out_columns.21
  br label %out_rows.22.head
out_rows.22.head:
  %out_rows.22 = phi i64 [ 0, %out_columns.21.body ], [ %v1156, %out_keys.23.end ]
  %v1048 = icmp slt i64 %out_rows.22, %v80
  br i1 %v1048, label %out_rows.22.body, label %out_rows.22.end
out_rows.22.body:
  %v1049 = mul i64 %out_rows.22, 4
  %v1050 = getelementptr float, ptr %scratch, i64 1856
  %v1051 = mul i64 %v1049, 32
  %v1052 = add i64 %v1051, 0
  %v1053 = getelementptr float, ptr %v1050, i64 %v1052
  %v1054 = getelementptr float, ptr %scratch, i64 3392
  %v1055 = mul i64 %v1049, 24
  %v1056 = add i64 %v1055, %out_columns.21
  %v1057 = getelementptr float, ptr %v1054, i64 %v1056
  %v1058 = add i64 %v1049, 0
  %v1059 = getelementptr float, ptr %scratch, i64 4096
  %v1060 = getelementptr float, ptr %v1059, i64 %v1058
  %v1061 = load float, ptr %v1060, align 4
  %v1062 = insertelement <8 x float> poison, float %v1061, i64 0
  %v1063 = shufflevector <8 x float> %v1062, <8 x float> poison, <8 x i32> zeroinitializer
  %v1064 = load <8 x float>, ptr %v1057, align 4
  %v1065 = fmul <8 x float> %v1064, %v1063
  %v1066 = getelementptr float, ptr %v1057, i64 8
  %v1067 = load <8 x float>, ptr %v1066, align 4
  %v1068 = fmul <8 x float> %v1067, %v1063
  %v1069 = add i64 %v1049, 1
  %v1070 = getelementptr float, ptr %scratch, i64 4096
  %v1071 = getelementptr float, ptr %v1070, i64 %v1069
  %v1072 = load float, ptr %v1071, align 4
  %v1073 = insertelement <8 x float> poison, float %v1072, i64 0
  %v1074 = shufflevector <8 x float> %v1073, <8 x float> poison, <8 x i32> zeroinitializer
  %v1075 = getelementptr float, ptr %v1057, i64 24
  %v1076 = load <8 x float>, ptr %v1075, align 4
  %v1077 = fmul <8 x float> %v1076, %v1074
  %v1078 = getelementptr float, ptr %v1057, i64 32
  %v1079 = load <8 x float>, ptr %v1078, align 4
  %v1080 = fmul <8 x float> %v1079, %v1074
  %v1081 = add i64 %v1049, 2
  %v1082 = getelementptr float, ptr %scratch, i64 4096
  %v1083 = getelementptr float, ptr %v1082, i64 %v1081
  %v1084 = load float, ptr %v1083, align 4
  %v1085 = insertelement <8 x float> poison, float %v1084, i64 0
  %v1086 = shufflevector <8 x float> %v1085, <8 x float> poison, <8 x i32> zeroinitializer
  %v1087 = getelementptr float, ptr %v1057, i64 48
  %v1088 = load <8 x float>, ptr %v1087, align 4
  %v1089 = fmul <8 x float> %v1088, %v1086
  %v1090 = getelementptr float, ptr %v1057, i64 56
  %v1091 = load <8 x float>, ptr %v1090, align 4
  %v1092 = fmul <8 x float> %v1091, %v1086
  %v1093 = add i64 %v1049, 3
  %v1094 = getelementptr float, ptr %scratch, i64 4096
  %v1095 = getelementptr float, ptr %v1094, i64 %v1093
  %v1096 = load float, ptr %v1095, align 4
  %v1097 = insertelement <8 x float> poison, float %v1096, i64 0
  %v1098 = shufflevector <8 x float> %v1097, <8 x float> poison, <8 x i32> zeroinitializer
  %v1099 = getelementptr float, ptr %v1057, i64 72
  %v1100 = load <8 x float>, ptr %v1099, align 4
  %v1101 = fmul <8 x float> %v1100, %v1098
  %v1102 = getelementptr float, ptr %v1057, i64 80
  %v1103 = load <8 x float>, ptr %v1102, align 4
  %v1104 = fmul <8 x float> %v1103, %v1098
  br label %out_keys.23.head
out_keys.23.head:
  %out_keys.23 = phi i64 [ 0, %out_rows.22.body ], [ %v1148, %out_keys.23.body ]
  %v1105 = phi <8 x float> [ %v1065, %out_rows.22.body ], [ %v1125, %out_keys.23.body ]
  %v1106 = phi <8 x float> [ %v1068, %out_rows.22.body ], [ %v1126, %out_keys.23.body ]
  %v1107 = phi <8 x float> [ %v1077, %out_rows.22.body ], [ %v1132, %out_keys.23.body ]
  %v1108 = phi <8 x float> [ %v1080, %out_rows.22.body ], [ %v1133, %out_keys.23.body ]
  %v1109 = phi <8 x float> [ %v1089, %out_rows.22.body ], [ %v1139, %out_keys.23.body ]
  %v1110 = phi <8 x float> [ %v1092, %out_rows.22.body ], [ %v1140, %out_keys.23.body ]
  %v1111 = phi <8 x float> [ %v1101, %out_rows.22.body ], [ %v1146, %out_keys.23.body ]
  %v1112 = phi <8 x float> [ %v1104, %out_rows.22.body ], [ %v1147, %out_keys.23.body ]
  %v1113 = icmp slt i64 %out_keys.23, %v137
  br i1 %v1113, label %out_keys.23.body, label %out_keys.23.end
out_keys.23.body:
  %v1114 = mul i64 %out_keys.23, 24
  %v1115 = getelementptr float, ptr %v1047, i64 %v1114
  %v1116 = load <8 x float>, ptr %v1115, align 4
  %v1117 = mul i64 %out_keys.23, 24
  %v1118 = getelementptr float, ptr %v1047, i64 %v1117
  %v1119 = getelementptr float, ptr %v1118, i64 8
  %v1120 = load <8 x float>, ptr %v1119, align 4
  %v1121 = getelementptr float, ptr %v1053, i64 %out_keys.23
  %v1122 = load float, ptr %v1121, align 4
  %v1123 = insertelement <8 x float> poison, float %v1122, i64 0
  %v1124 = shufflevector <8 x float> %v1123, <8 x float> poison, <8 x i32> zeroinitializer
  %v1125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1124, <8 x float> %v1116, <8 x float> %v1105)
  %v1126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1124, <8 x float> %v1120, <8 x float> %v1106)
  %v1127 = getelementptr float, ptr %v1053, i64 %out_keys.23
  %v1128 = getelementptr float, ptr %v1127, i64 32
  %v1129 = load float, ptr %v1128, align 4
  %v1130 = insertelement <8 x float> poison, float %v1129, i64 0
  %v1131 = shufflevector <8 x float> %v1130, <8 x float> poison, <8 x i32> zeroinitializer
  %v1132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1131, <8 x float> %v1116, <8 x float> %v1107)
  %v1133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1131, <8 x float> %v1120, <8 x float> %v1108)
  %v1134 = getelementptr float, ptr %v1053, i64 %out_keys.23
  %v1135 = getelementptr float, ptr %v1134, i64 64
  %v1136 = load float, ptr %v1135, align 4
  %v1137 = insertelement <8 x float> poison, float %v1136, i64 0
  %v1138 = shufflevector <8 x float> %v1137, <8 x float> poison, <8 x i32> zeroinitializer
  %v1139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1138, <8 x float> %v1116, <8 x float> %v1109)
  %v1140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1138, <8 x float> %v1120, <8 x float> %v1110)
  %v1141 = getelementptr float, ptr %v1053, i64 %out_keys.23
  %v1142 = getelementptr float, ptr %v1141, i64 96
  %v1143 = load float, ptr %v1142, align 4
  %v1144 = insertelement <8 x float> poison, float %v1143, i64 0
  %v1145 = shufflevector <8 x float> %v1144, <8 x float> poison, <8 x i32> zeroinitializer
  %v1146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1145, <8 x float> %v1116, <8 x float> %v1111)
  %v1147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1145, <8 x float> %v1120, <8 x float> %v1112)
  %v1148 = add i64 %out_keys.23, 1
  br label %out_keys.23.head
out_keys.23.end:
  store <8 x float> %v1105, ptr %v1057, align 4
  %v1149 = getelementptr float, ptr %v1057, i64 8
  store <8 x float> %v1106, ptr %v1149, align 4
  %v1150 = getelementptr float, ptr %v1057, i64 24
  store <8 x float> %v1107, ptr %v1150, align 4
  %v1151 = getelementptr float, ptr %v1057, i64 32
  store <8 x float> %v1108, ptr %v1151, align 4
  %v1152 = getelementptr float, ptr %v1057, i64 48
  store <8 x float> %v1109, ptr %v1152, align 4
  %v1153 = getelementptr float, ptr %v1057, i64 56
  store <8 x float> %v1110, ptr %v1153, align 4
  %v1154 = getelementptr float, ptr %v1057, i64 72
  store <8 x float> %v1111, ptr %v1154, align 4
  %v1155 = getelementptr float, ptr %v1057, i64 80
  store <8 x float> %v1112, ptr %v1155, align 4
  %v1156 = add i64 %out_rows.22, 1
  br label %out_rows.22.head
out_rows.22.end:
  %v1157 = add i64 %out_columns.21, 16
  br label %out_columns.21.head
out_columns.21.end:
  %v1158 = getelementptr float, ptr %scratch, i64 2624
  %v1159 = getelementptr float, ptr %v1158, i64 16
  br label %out_rows.24.head
out_rows.24.head:
  %out_rows.24 = phi i64 [ 0, %out_columns.21.end ], [ %v1240, %out_keys.25.end ]
  %v1160 = icmp slt i64 %out_rows.24, %v80
  br i1 %v1160, label %out_rows.24.body, label %out_rows.24.end
out_rows.24.body:
  %v1161 = mul i64 %out_rows.24, 4
  %v1162 = getelementptr float, ptr %scratch, i64 1856
  %v1163 = mul i64 %v1161, 32
  %v1164 = add i64 %v1163, 0
  %v1165 = getelementptr float, ptr %v1162, i64 %v1164
  %v1166 = getelementptr float, ptr %scratch, i64 3392
  %v1167 = mul i64 %v1161, 24
  %v1168 = add i64 %v1167, 16
  %v1169 = getelementptr float, ptr %v1166, i64 %v1168
  %v1170 = add i64 %v1161, 0
  %v1171 = getelementptr float, ptr %scratch, i64 4096
  %v1172 = getelementptr float, ptr %v1171, i64 %v1170
  %v1173 = load float, ptr %v1172, align 4
  %v1174 = insertelement <8 x float> poison, float %v1173, i64 0
  %v1175 = shufflevector <8 x float> %v1174, <8 x float> poison, <8 x i32> zeroinitializer
  %v1176 = load <8 x float>, ptr %v1169, align 4
  %v1177 = fmul <8 x float> %v1176, %v1175
  %v1178 = add i64 %v1161, 1
  %v1179 = getelementptr float, ptr %scratch, i64 4096
  %v1180 = getelementptr float, ptr %v1179, i64 %v1178
  %v1181 = load float, ptr %v1180, align 4
  %v1182 = insertelement <8 x float> poison, float %v1181, i64 0
  %v1183 = shufflevector <8 x float> %v1182, <8 x float> poison, <8 x i32> zeroinitializer
  %v1184 = getelementptr float, ptr %v1169, i64 24
  %v1185 = load <8 x float>, ptr %v1184, align 4
  %v1186 = fmul <8 x float> %v1185, %v1183
  %v1187 = add i64 %v1161, 2
  %v1188 = getelementptr float, ptr %scratch, i64 4096
  %v1189 = getelementptr float, ptr %v1188, i64 %v1187
  %v1190 = load float, ptr %v1189, align 4
  %v1191 = insertelement <8 x float> poison, float %v1190, i64 0
  %v1192 = shufflevector <8 x float> %v1191, <8 x float> poison, <8 x i32> zeroinitializer
  %v1193 = getelementptr float, ptr %v1169, i64 48
  %v1194 = load <8 x float>, ptr %v1193, align 4
  %v1195 = fmul <8 x float> %v1194, %v1192
  %v1196 = add i64 %v1161, 3
  %v1197 = getelementptr float, ptr %scratch, i64 4096
  %v1198 = getelementptr float, ptr %v1197, i64 %v1196
  %v1199 = load float, ptr %v1198, align 4
  %v1200 = insertelement <8 x float> poison, float %v1199, i64 0
  %v1201 = shufflevector <8 x float> %v1200, <8 x float> poison, <8 x i32> zeroinitializer
  %v1202 = getelementptr float, ptr %v1169, i64 72
  %v1203 = load <8 x float>, ptr %v1202, align 4
  %v1204 = fmul <8 x float> %v1203, %v1201
  br label %out_keys.25.head
out_keys.25.head:
  %out_keys.25 = phi i64 [ 0, %out_rows.24.body ], [ %v1236, %out_keys.25.body ]
  %v1205 = phi <8 x float> [ %v1177, %out_rows.24.body ], [ %v1217, %out_keys.25.body ]
  %v1206 = phi <8 x float> [ %v1186, %out_rows.24.body ], [ %v1223, %out_keys.25.body ]
  %v1207 = phi <8 x float> [ %v1195, %out_rows.24.body ], [ %v1229, %out_keys.25.body ]
  %v1208 = phi <8 x float> [ %v1204, %out_rows.24.body ], [ %v1235, %out_keys.25.body ]
  %v1209 = icmp slt i64 %out_keys.25, %v137
  br i1 %v1209, label %out_keys.25.body, label %out_keys.25.end
out_keys.25.body:
  %v1210 = mul i64 %out_keys.25, 24
  %v1211 = getelementptr float, ptr %v1159, i64 %v1210
  %v1212 = load <8 x float>, ptr %v1211, align 4
  %v1213 = getelementptr float, ptr %v1165, i64 %out_keys.25
  %v1214 = load float, ptr %v1213, align 4
  %v1215 = insertelement <8 x float> poison, float %v1214, i64 0
  %v1216 = shufflevector <8 x float> %v1215, <8 x float> poison, <8 x i32> zeroinitializer
  %v1217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1216, <8 x float> %v1212, <8 x float> %v1205)
  %v1218 = getelementptr float, ptr %v1165, i64 %out_keys.25
  %v1219 = getelementptr float, ptr %v1218, i64 32
  %v1220 = load float, ptr %v1219, align 4
  %v1221 = insertelement <8 x float> poison, float %v1220, i64 0
  %v1222 = shufflevector <8 x float> %v1221, <8 x float> poison, <8 x i32> zeroinitializer
  %v1223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1222, <8 x float> %v1212, <8 x float> %v1206)
  %v1224 = getelementptr float, ptr %v1165, i64 %out_keys.25
  %v1225 = getelementptr float, ptr %v1224, i64 64
  %v1226 = load float, ptr %v1225, align 4
  %v1227 = insertelement <8 x float> poison, float %v1226, i64 0
  %v1228 = shufflevector <8 x float> %v1227, <8 x float> poison, <8 x i32> zeroinitializer
  %v1229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1228, <8 x float> %v1212, <8 x float> %v1207)
  %v1230 = getelementptr float, ptr %v1165, i64 %out_keys.25
  %v1231 = getelementptr float, ptr %v1230, i64 96
  %v1232 = load float, ptr %v1231, align 4
  %v1233 = insertelement <8 x float> poison, float %v1232, i64 0
  %v1234 = shufflevector <8 x float> %v1233, <8 x float> poison, <8 x i32> zeroinitializer
  %v1235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1234, <8 x float> %v1212, <8 x float> %v1208)
  %v1236 = add i64 %out_keys.25, 1
  br label %out_keys.25.head
out_keys.25.end:
  store <8 x float> %v1205, ptr %v1169, align 4
  %v1237 = getelementptr float, ptr %v1169, i64 24
  store <8 x float> %v1206, ptr %v1237, align 4
  %v1238 = getelementptr float, ptr %v1169, i64 48
  store <8 x float> %v1207, ptr %v1238, align 4
  %v1239 = getelementptr float, ptr %v1169, i64 72
  store <8 x float> %v1208, ptr %v1239, align 4
  %v1240 = add i64 %out_rows.24, 1
  br label %out_rows.24.head
out_rows.24.end:
  %v1241 = add i64 %kv_tile.5, 32
  br label %kv_tile.5.head
kv_tile.5.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.26.head
result_row.26.head:
  %result_row.26 = phi i64 [ 0, %kv_tile.5.end ], [ %v1302, %lse.29.end ]
  %v1242 = icmp slt i64 %result_row.26, %v78
  br i1 %v1242, label %result_row.26.body, label %result_row.26.end
result_row.26.body:
  %v1243 = getelementptr float, ptr %scratch, i64 4032
  %v1244 = getelementptr float, ptr %v1243, i64 %result_row.26
  %v1245 = load float, ptr %v1244, align 4
  %v1246 = fdiv float 0x3FF0000000000000, %v1245
  %v1247 = fcmp oeq float %v1245, 0x0000000000000000
  %v1248 = select i1 %v1247, float 0x0000000000000000, float %v1246
  %v1249 = add i64 %v13, %result_row.26
  %v1250 = mul i64 %v1249, %v56
  %v1251 = getelementptr i16, ptr %v60, i64 %v1250
  br label %result_depth.27.head
result_depth.27.head:
  %result_depth.27 = phi i64 [ 0, %result_row.26.body ], [ %v1273, %result_depth.27.body ]
  %v1252 = icmp slt i64 %result_depth.27, 16
  br i1 %v1252, label %result_depth.27.body, label %result_depth.27.end
result_depth.27.body:
  %v1253 = getelementptr float, ptr %scratch, i64 3392
  %v1254 = mul i64 %result_row.26, 24
  %v1255 = add i64 %v1254, %result_depth.27
  %v1256 = getelementptr float, ptr %v1253, i64 %v1255
  %v1257 = load <8 x float>, ptr %v1256, align 4
  %v1258 = insertelement <8 x float> poison, float %v1248, i64 0
  %v1259 = shufflevector <8 x float> %v1258, <8 x float> poison, <8 x i32> zeroinitializer
  %v1260 = getelementptr i16, ptr %v1251, i64 %result_depth.27
  %v1261 = fmul <8 x float> %v1257, %v1259
  %v1262 = bitcast <8 x float> %v1261 to <8 x i32>
  %v1263 = lshr <8 x i32> %v1262, splat (i32 16)
  %v1264 = and <8 x i32> %v1263, splat (i32 1)
  %v1265 = add <8 x i32> %v1262, splat (i32 32767)
  %v1266 = add <8 x i32> %v1265, %v1264
  %v1267 = lshr <8 x i32> %v1266, splat (i32 16)
  %v1268 = lshr <8 x i32> %v1262, splat (i32 16)
  %v1269 = or <8 x i32> %v1268, splat (i32 64)
  %v1270 = fcmp uno <8 x float> %v1261, %v1261
  %v1271 = select <8 x i1> %v1270, <8 x i32> %v1269, <8 x i32> %v1267
  %v1272 = trunc <8 x i32> %v1271 to <8 x i16>
  store <8 x i16> %v1272, ptr %v1260, align 2
  %v1273 = add i64 %result_depth.27, 8
  br label %result_depth.27.head
result_depth.27.end:
  br label %result_depth.28.head
result_depth.28.head:
  %result_depth.28 = phi i64 [ 16, %result_depth.27.end ], [ %v1293, %result_depth.28.body ]
  %v1274 = icmp slt i64 %result_depth.28, 17
  br i1 %v1274, label %result_depth.28.body, label %result_depth.28.end
result_depth.28.body:
  %v1275 = getelementptr float, ptr %scratch, i64 3392
  %v1276 = mul i64 %result_row.26, 24
  %v1277 = add i64 %v1276, %result_depth.28
  %v1278 = getelementptr float, ptr %v1275, i64 %v1277
  %v1279 = load float, ptr %v1278, align 4
  %v1280 = getelementptr i16, ptr %v1251, i64 %result_depth.28
  %v1281 = fmul float %v1279, %v1248
  %v1282 = bitcast float %v1281 to i32
  %v1283 = lshr i32 %v1282, 16
  %v1284 = and i32 %v1283, 1
  %v1285 = add i32 %v1282, 32767
  %v1286 = add i32 %v1285, %v1284
  %v1287 = lshr i32 %v1286, 16
  %v1288 = lshr i32 %v1282, 16
  %v1289 = or i32 %v1288, 64
  %v1290 = fcmp uno float %v1281, %v1281
  %v1291 = select i1 %v1290, i32 %v1289, i32 %v1287
  %v1292 = trunc i32 %v1291 to i16
  store i16 %v1292, ptr %v1280, align 2
  %v1293 = add i64 %result_depth.28, 1
  br label %result_depth.28.head
result_depth.28.end:
  br i1 %v63, label %lse.29.then, label %lse.29.end
lse.29.then:
  %v1294 = getelementptr float, ptr %scratch, i64 3968
  %v1295 = getelementptr float, ptr %v1294, i64 %result_row.26
  %v1296 = load float, ptr %v1295, align 4
  %v1297 = mul i64 %v1249, %v71
  %v1298 = getelementptr float, ptr %v75, i64 %v1297
  %v1299 = call float @llvm.log.f32(float %v1245)
  %v1300 = fmul float %v1296, 0x3FE62E4300000000
  %v1301 = fadd float %v1300, %v1299
  store float %v1301, ptr %v1298, align 4
  br label %lse.29.end
lse.29.end:
  %v1302 = add i64 %result_row.26, 1
  br label %result_row.26.head
result_row.26.end:
  ret void
}

declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-cpu"="x86-64-v3" }
