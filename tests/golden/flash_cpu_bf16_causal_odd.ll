; flash_cpu rows=4 tile_kv=32 tile_q=24 vectors=2 for x86-64-v3
; problem: bf16 head_dim=33 head_dim_v=17 q_heads=8 kv_heads=2 scale=0.17407765595569785 mask=[kv <= pos]
; FlashAttention-2 (arXiv 2307.08691, Algorithm 1); one task is one tile of query rows.
target triple = "x86_64-unknown-linux-gnu"

define void @flash_cpu_rows4_tile_kv32_tile_q24_vectors2(ptr noalias nocapture readonly %args, i64 %task, ptr noalias nocapture %scratch) #0 {
entry:
  ; task -> (batch, heads, tile of rows); tiles fastest, last tile first
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
  %v10 = sdiv i64 %v9, 8
  %v11 = srem i64 %v9, 8
  %v12 = sdiv i64 %v11, 4
  %v13 = mul i64 %v8, 24
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
  %v34 = mul i64 %v10, %v28
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
  %v46 = mul i64 %v10, %v40
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
  %v57 = mul i64 %v11, %v54
  %v58 = mul i64 %v10, %v52
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
  %v72 = mul i64 %v11, %v69
  %v73 = mul i64 %v10, %v67
  %v74 = add i64 %v73, %v72
  %v75 = getelementptr float, ptr %v65, i64 %v74
  %v76 = sub i64 %v1, %v13
  %v77 = icmp slt i64 %v76, 24
  %v78 = select i1 %v77, i64 %v76, i64 24
  %v79 = add i64 %v78, 3
  %v80 = sdiv i64 %v79, 4
  %v81 = trunc i64 %v10 to i32
  %v82 = trunc i64 %v11 to i32
  %v83 = trunc i64 %v12 to i32
  %v84 = trunc i64 %v1 to i32
  %v85 = trunc i64 %v3 to i32
  %v86 = sext i32 %v85 to i64
  %v87 = sext i32 %v84 to i64
  %v88 = add i64 %v13, %v78
  %v89 = sub i64 %v88, 1
  %v90 = add i64 %v89, %v86
  %v91 = sub i64 %v90, %v87
  %v92 = add i64 %v91, 1
  %v93 = add i64 %v89, %v86
  %v94 = sub i64 %v93, %v87
  %v95 = add i64 %v13, %v86
  %v96 = sub i64 %v95, %v87
  ; query rows -> f32, scaled (in f64: any finite scale is exact)
  %v97 = mul i64 %v80, 4
  br label %query.0.head
query.0.head:
  %query.0 = phi i64 [ 0, %entry ], [ %v133, %query_depth.2.end ]
  %v98 = icmp slt i64 %query.0, %v97
  br i1 %v98, label %query.0.body, label %query.0.end
query.0.body:
  %v99 = sub i64 %v1, 1
  %v100 = add i64 %v13, %query.0
  %v101 = icmp slt i64 %v100, %v99
  %v102 = select i1 %v101, i64 %v100, i64 %v99
  %v103 = mul i64 %v102, %v20
  %v104 = getelementptr i16, ptr %v24, i64 %v103
  br label %query_depth.1.head
query_depth.1.head:
  %query_depth.1 = phi i64 [ 0, %query.0.body ], [ %v118, %query_depth.1.body ]
  %v105 = icmp slt i64 %query_depth.1, 32
  br i1 %v105, label %query_depth.1.body, label %query_depth.1.end
query_depth.1.body:
  %v106 = getelementptr i16, ptr %v104, i64 %query_depth.1
  %v107 = load <8 x i16>, ptr %v106, align 2
  %v108 = zext <8 x i16> %v107 to <8 x i32>
  %v109 = shl <8 x i32> %v108, splat (i32 16)
  %v110 = bitcast <8 x i32> %v109 to <8 x float>
  %v111 = add i64 %query_depth.1, 0
  %v112 = mul i64 %query.0, 35
  %v113 = add i64 %v112, %v111
  %v114 = getelementptr float, ptr %scratch, i64 %v113
  %v115 = fpext <8 x float> %v110 to <8 x double>
  %v116 = fmul <8 x double> %v115, splat (double 0x3FD012B1944200D4)
  %v117 = fptrunc <8 x double> %v116 to <8 x float>
  store <8 x float> %v117, ptr %v114, align 4
  %v118 = add i64 %query_depth.1, 8
  br label %query_depth.1.head
query_depth.1.end:
  br label %query_depth.2.head
query_depth.2.head:
  %query_depth.2 = phi i64 [ 32, %query_depth.1.end ], [ %v132, %query_depth.2.body ]
  %v119 = icmp slt i64 %query_depth.2, 33
  br i1 %v119, label %query_depth.2.body, label %query_depth.2.end
query_depth.2.body:
  %v120 = getelementptr i16, ptr %v104, i64 %query_depth.2
  %v121 = load i16, ptr %v120, align 2
  %v122 = zext i16 %v121 to i32
  %v123 = shl i32 %v122, 16
  %v124 = bitcast i32 %v123 to float
  %v125 = add i64 %query_depth.2, 0
  %v126 = mul i64 %query.0, 35
  %v127 = add i64 %v126, %v125
  %v128 = getelementptr float, ptr %scratch, i64 %v127
  %v129 = fpext float %v124 to double
  %v130 = fmul double %v129, 0x3FD012B1944200D4
  %v131 = fptrunc double %v130 to float
  store float %v131, ptr %v128, align 4
  %v132 = add i64 %query_depth.2, 1
  br label %query_depth.2.head
query_depth.2.end:
  %v133 = add i64 %query.0, 1
  br label %query.0.head
query.0.end:
  ; no reference, sum 0, accumulators 0
  %v134 = mul i64 %v80, 4
  br label %clear.3.head
clear.3.head:
  %clear.3 = phi i64 [ 0, %query.0.end ], [ %v143, %clear.3.body ]
  %v135 = icmp slt i64 %clear.3, %v134
  br i1 %v135, label %clear.3.body, label %clear.3.end
clear.3.body:
  %v136 = getelementptr float, ptr %scratch, i64 3408
  %v137 = getelementptr float, ptr %v136, i64 %clear.3
  store float 0x0000000000000000, ptr %v137, align 4
  %v138 = getelementptr float, ptr %scratch, i64 3440
  %v139 = getelementptr float, ptr %v138, i64 %clear.3
  store float 0xFFF0000000000000, ptr %v139, align 4
  %v140 = mul i64 %clear.3, 8
  %v141 = getelementptr float, ptr %scratch, i64 3472
  %v142 = getelementptr float, ptr %v141, i64 %v140
  store <8 x float> splat (float 0x0000000000000000), ptr %v142, align 4
  %v143 = add i64 %clear.3, 1
  br label %clear.3.head
clear.3.end:
  %v144 = mul i64 %v80, 96
  br label %clear_out.4.head
clear_out.4.head:
  %clear_out.4 = phi i64 [ 0, %clear.3.end ], [ %v148, %clear_out.4.body ]
  %v145 = icmp slt i64 %clear_out.4, %v144
  br i1 %v145, label %clear_out.4.body, label %clear_out.4.end
clear_out.4.body:
  %v146 = getelementptr float, ptr %scratch, i64 2832
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
  %kv_tile.5 = phi i64 [ %v152, %clear_out.4.end ], [ %v1676, %row_block.12.end ]
  %v157 = icmp slt i64 %kv_tile.5, %v156
  br i1 %v157, label %kv_tile.5.body, label %kv_tile.5.end
kv_tile.5.body:
  %v158 = sub i64 %v156, %kv_tile.5
  %v159 = icmp slt i64 %v158, 32
  %v160 = select i1 %v159, i64 %v158, i64 32
  ; keys -> f32, transposed to depth-major panels
  %v161 = add i64 %v160, 15
  %v162 = sdiv i64 %v161, 16
  br label %key_panel.6.head
key_panel.6.head:
  %key_panel.6 = phi i64 [ 0, %kv_tile.5.body ], [ %v660, %key_depth.10.end ]
  %v163 = icmp slt i64 %key_panel.6, %v162
  br i1 %v163, label %key_panel.6.body, label %key_panel.6.end
key_panel.6.body:
  %v164 = mul i64 %key_panel.6, 16
  %v165 = add i64 %kv_tile.5, %v164
  %v166 = add i64 %v165, 0
  %v167 = sub i64 %v3, 1
  %v168 = icmp slt i64 %v166, %v167
  %v169 = select i1 %v168, i64 %v166, i64 %v167
  %v170 = mul i64 %v169, %v32
  %v171 = getelementptr i16, ptr %v36, i64 %v170
  %v172 = mul i64 %key_panel.6, 16
  %v173 = add i64 %kv_tile.5, %v172
  %v174 = add i64 %v173, 1
  %v175 = sub i64 %v3, 1
  %v176 = icmp slt i64 %v174, %v175
  %v177 = select i1 %v176, i64 %v174, i64 %v175
  %v178 = mul i64 %v177, %v32
  %v179 = getelementptr i16, ptr %v36, i64 %v178
  %v180 = mul i64 %key_panel.6, 16
  %v181 = add i64 %kv_tile.5, %v180
  %v182 = add i64 %v181, 2
  %v183 = sub i64 %v3, 1
  %v184 = icmp slt i64 %v182, %v183
  %v185 = select i1 %v184, i64 %v182, i64 %v183
  %v186 = mul i64 %v185, %v32
  %v187 = getelementptr i16, ptr %v36, i64 %v186
  %v188 = mul i64 %key_panel.6, 16
  %v189 = add i64 %kv_tile.5, %v188
  %v190 = add i64 %v189, 3
  %v191 = sub i64 %v3, 1
  %v192 = icmp slt i64 %v190, %v191
  %v193 = select i1 %v192, i64 %v190, i64 %v191
  %v194 = mul i64 %v193, %v32
  %v195 = getelementptr i16, ptr %v36, i64 %v194
  %v196 = mul i64 %key_panel.6, 16
  %v197 = add i64 %kv_tile.5, %v196
  %v198 = add i64 %v197, 4
  %v199 = sub i64 %v3, 1
  %v200 = icmp slt i64 %v198, %v199
  %v201 = select i1 %v200, i64 %v198, i64 %v199
  %v202 = mul i64 %v201, %v32
  %v203 = getelementptr i16, ptr %v36, i64 %v202
  %v204 = mul i64 %key_panel.6, 16
  %v205 = add i64 %kv_tile.5, %v204
  %v206 = add i64 %v205, 5
  %v207 = sub i64 %v3, 1
  %v208 = icmp slt i64 %v206, %v207
  %v209 = select i1 %v208, i64 %v206, i64 %v207
  %v210 = mul i64 %v209, %v32
  %v211 = getelementptr i16, ptr %v36, i64 %v210
  %v212 = mul i64 %key_panel.6, 16
  %v213 = add i64 %kv_tile.5, %v212
  %v214 = add i64 %v213, 6
  %v215 = sub i64 %v3, 1
  %v216 = icmp slt i64 %v214, %v215
  %v217 = select i1 %v216, i64 %v214, i64 %v215
  %v218 = mul i64 %v217, %v32
  %v219 = getelementptr i16, ptr %v36, i64 %v218
  %v220 = mul i64 %key_panel.6, 16
  %v221 = add i64 %kv_tile.5, %v220
  %v222 = add i64 %v221, 7
  %v223 = sub i64 %v3, 1
  %v224 = icmp slt i64 %v222, %v223
  %v225 = select i1 %v224, i64 %v222, i64 %v223
  %v226 = mul i64 %v225, %v32
  %v227 = getelementptr i16, ptr %v36, i64 %v226
  br label %key_depth.7.head
key_depth.7.head:
  %key_depth.7 = phi i64 [ 0, %key_panel.6.body ], [ %v313, %key_depth.7.body ]
  %v228 = icmp slt i64 %key_depth.7, 32
  br i1 %v228, label %key_depth.7.body, label %key_depth.7.end
key_depth.7.body:
  %v229 = getelementptr i16, ptr %v171, i64 %key_depth.7
  %v230 = load <4 x i16>, ptr %v229, align 2
  %v231 = zext <4 x i16> %v230 to <4 x i32>
  %v232 = shl <4 x i32> %v231, splat (i32 16)
  %v233 = bitcast <4 x i32> %v232 to <4 x float>
  %v234 = getelementptr i16, ptr %v203, i64 %key_depth.7
  %v235 = load <4 x i16>, ptr %v234, align 2
  %v236 = zext <4 x i16> %v235 to <4 x i32>
  %v237 = shl <4 x i32> %v236, splat (i32 16)
  %v238 = bitcast <4 x i32> %v237 to <4 x float>
  %v239 = shufflevector <4 x float> %v233, <4 x float> %v238, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v240 = getelementptr i16, ptr %v179, i64 %key_depth.7
  %v241 = load <4 x i16>, ptr %v240, align 2
  %v242 = zext <4 x i16> %v241 to <4 x i32>
  %v243 = shl <4 x i32> %v242, splat (i32 16)
  %v244 = bitcast <4 x i32> %v243 to <4 x float>
  %v245 = getelementptr i16, ptr %v211, i64 %key_depth.7
  %v246 = load <4 x i16>, ptr %v245, align 2
  %v247 = zext <4 x i16> %v246 to <4 x i32>
  %v248 = shl <4 x i32> %v247, splat (i32 16)
  %v249 = bitcast <4 x i32> %v248 to <4 x float>
  %v250 = shufflevector <4 x float> %v244, <4 x float> %v249, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v251 = getelementptr i16, ptr %v187, i64 %key_depth.7
  %v252 = load <4 x i16>, ptr %v251, align 2
  %v253 = zext <4 x i16> %v252 to <4 x i32>
  %v254 = shl <4 x i32> %v253, splat (i32 16)
  %v255 = bitcast <4 x i32> %v254 to <4 x float>
  %v256 = getelementptr i16, ptr %v219, i64 %key_depth.7
  %v257 = load <4 x i16>, ptr %v256, align 2
  %v258 = zext <4 x i16> %v257 to <4 x i32>
  %v259 = shl <4 x i32> %v258, splat (i32 16)
  %v260 = bitcast <4 x i32> %v259 to <4 x float>
  %v261 = shufflevector <4 x float> %v255, <4 x float> %v260, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v262 = getelementptr i16, ptr %v195, i64 %key_depth.7
  %v263 = load <4 x i16>, ptr %v262, align 2
  %v264 = zext <4 x i16> %v263 to <4 x i32>
  %v265 = shl <4 x i32> %v264, splat (i32 16)
  %v266 = bitcast <4 x i32> %v265 to <4 x float>
  %v267 = getelementptr i16, ptr %v227, i64 %key_depth.7
  %v268 = load <4 x i16>, ptr %v267, align 2
  %v269 = zext <4 x i16> %v268 to <4 x i32>
  %v270 = shl <4 x i32> %v269, splat (i32 16)
  %v271 = bitcast <4 x i32> %v270 to <4 x float>
  %v272 = shufflevector <4 x float> %v266, <4 x float> %v271, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v273 = shufflevector <8 x float> %v239, <8 x float> %v250, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v274 = shufflevector <8 x float> %v261, <8 x float> %v272, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v275 = shufflevector <8 x float> %v239, <8 x float> %v250, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v276 = shufflevector <8 x float> %v261, <8 x float> %v272, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v277 = shufflevector <8 x float> %v273, <8 x float> %v274, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v278 = shufflevector <8 x float> %v273, <8 x float> %v274, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v279 = shufflevector <8 x float> %v275, <8 x float> %v276, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v280 = shufflevector <8 x float> %v275, <8 x float> %v276, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v281 = add i64 %key_depth.7, 0
  %v282 = mul i64 %key_panel.6, 33
  %v283 = add i64 %v282, 0
  %v284 = add i64 %v283, %v281
  %v285 = getelementptr float, ptr %scratch, i64 848
  %v286 = mul i64 %v284, 16
  %v287 = add i64 %v286, 0
  %v288 = getelementptr float, ptr %v285, i64 %v287
  store <8 x float> %v277, ptr %v288, align 4
  %v289 = add i64 %key_depth.7, 1
  %v290 = mul i64 %key_panel.6, 33
  %v291 = add i64 %v290, 0
  %v292 = add i64 %v291, %v289
  %v293 = getelementptr float, ptr %scratch, i64 848
  %v294 = mul i64 %v292, 16
  %v295 = add i64 %v294, 0
  %v296 = getelementptr float, ptr %v293, i64 %v295
  store <8 x float> %v278, ptr %v296, align 4
  %v297 = add i64 %key_depth.7, 2
  %v298 = mul i64 %key_panel.6, 33
  %v299 = add i64 %v298, 0
  %v300 = add i64 %v299, %v297
  %v301 = getelementptr float, ptr %scratch, i64 848
  %v302 = mul i64 %v300, 16
  %v303 = add i64 %v302, 0
  %v304 = getelementptr float, ptr %v301, i64 %v303
  store <8 x float> %v279, ptr %v304, align 4
  %v305 = add i64 %key_depth.7, 3
  %v306 = mul i64 %key_panel.6, 33
  %v307 = add i64 %v306, 0
  %v308 = add i64 %v307, %v305
  %v309 = getelementptr float, ptr %scratch, i64 848
  %v310 = mul i64 %v308, 16
  %v311 = add i64 %v310, 0
  %v312 = getelementptr float, ptr %v309, i64 %v311
  store <8 x float> %v280, ptr %v312, align 4
  %v313 = add i64 %key_depth.7, 4
  br label %key_depth.7.head
key_depth.7.end:
  br label %key_depth.8.head
key_depth.8.head:
  %key_depth.8 = phi i64 [ 32, %key_depth.7.end ], [ %v411, %key_depth.8.body ]
  %v314 = icmp slt i64 %key_depth.8, 33
  br i1 %v314, label %key_depth.8.body, label %key_depth.8.end
key_depth.8.body:
  %v315 = getelementptr i16, ptr %v171, i64 %key_depth.8
  %v316 = mul i64 %key_panel.6, 33
  %v317 = add i64 %v316, 0
  %v318 = add i64 %v317, %key_depth.8
  %v319 = getelementptr float, ptr %scratch, i64 848
  %v320 = mul i64 %v318, 16
  %v321 = add i64 %v320, 0
  %v322 = getelementptr float, ptr %v319, i64 %v321
  %v323 = load i16, ptr %v315, align 2
  %v324 = zext i16 %v323 to i32
  %v325 = shl i32 %v324, 16
  %v326 = bitcast i32 %v325 to float
  store float %v326, ptr %v322, align 4
  %v327 = getelementptr i16, ptr %v179, i64 %key_depth.8
  %v328 = mul i64 %key_panel.6, 33
  %v329 = add i64 %v328, 0
  %v330 = add i64 %v329, %key_depth.8
  %v331 = getelementptr float, ptr %scratch, i64 848
  %v332 = mul i64 %v330, 16
  %v333 = add i64 %v332, 1
  %v334 = getelementptr float, ptr %v331, i64 %v333
  %v335 = load i16, ptr %v327, align 2
  %v336 = zext i16 %v335 to i32
  %v337 = shl i32 %v336, 16
  %v338 = bitcast i32 %v337 to float
  store float %v338, ptr %v334, align 4
  %v339 = getelementptr i16, ptr %v187, i64 %key_depth.8
  %v340 = mul i64 %key_panel.6, 33
  %v341 = add i64 %v340, 0
  %v342 = add i64 %v341, %key_depth.8
  %v343 = getelementptr float, ptr %scratch, i64 848
  %v344 = mul i64 %v342, 16
  %v345 = add i64 %v344, 2
  %v346 = getelementptr float, ptr %v343, i64 %v345
  %v347 = load i16, ptr %v339, align 2
  %v348 = zext i16 %v347 to i32
  %v349 = shl i32 %v348, 16
  %v350 = bitcast i32 %v349 to float
  store float %v350, ptr %v346, align 4
  %v351 = getelementptr i16, ptr %v195, i64 %key_depth.8
  %v352 = mul i64 %key_panel.6, 33
  %v353 = add i64 %v352, 0
  %v354 = add i64 %v353, %key_depth.8
  %v355 = getelementptr float, ptr %scratch, i64 848
  %v356 = mul i64 %v354, 16
  %v357 = add i64 %v356, 3
  %v358 = getelementptr float, ptr %v355, i64 %v357
  %v359 = load i16, ptr %v351, align 2
  %v360 = zext i16 %v359 to i32
  %v361 = shl i32 %v360, 16
  %v362 = bitcast i32 %v361 to float
  store float %v362, ptr %v358, align 4
  %v363 = getelementptr i16, ptr %v203, i64 %key_depth.8
  %v364 = mul i64 %key_panel.6, 33
  %v365 = add i64 %v364, 0
  %v366 = add i64 %v365, %key_depth.8
  %v367 = getelementptr float, ptr %scratch, i64 848
  %v368 = mul i64 %v366, 16
  %v369 = add i64 %v368, 4
  %v370 = getelementptr float, ptr %v367, i64 %v369
  %v371 = load i16, ptr %v363, align 2
  %v372 = zext i16 %v371 to i32
  %v373 = shl i32 %v372, 16
  %v374 = bitcast i32 %v373 to float
  store float %v374, ptr %v370, align 4
  %v375 = getelementptr i16, ptr %v211, i64 %key_depth.8
  %v376 = mul i64 %key_panel.6, 33
  %v377 = add i64 %v376, 0
  %v378 = add i64 %v377, %key_depth.8
  %v379 = getelementptr float, ptr %scratch, i64 848
  %v380 = mul i64 %v378, 16
  %v381 = add i64 %v380, 5
  %v382 = getelementptr float, ptr %v379, i64 %v381
  %v383 = load i16, ptr %v375, align 2
  %v384 = zext i16 %v383 to i32
  %v385 = shl i32 %v384, 16
  %v386 = bitcast i32 %v385 to float
  store float %v386, ptr %v382, align 4
  %v387 = getelementptr i16, ptr %v219, i64 %key_depth.8
  %v388 = mul i64 %key_panel.6, 33
  %v389 = add i64 %v388, 0
  %v390 = add i64 %v389, %key_depth.8
  %v391 = getelementptr float, ptr %scratch, i64 848
  %v392 = mul i64 %v390, 16
  %v393 = add i64 %v392, 6
  %v394 = getelementptr float, ptr %v391, i64 %v393
  %v395 = load i16, ptr %v387, align 2
  %v396 = zext i16 %v395 to i32
  %v397 = shl i32 %v396, 16
  %v398 = bitcast i32 %v397 to float
  store float %v398, ptr %v394, align 4
  %v399 = getelementptr i16, ptr %v227, i64 %key_depth.8
  %v400 = mul i64 %key_panel.6, 33
  %v401 = add i64 %v400, 0
  %v402 = add i64 %v401, %key_depth.8
  %v403 = getelementptr float, ptr %scratch, i64 848
  %v404 = mul i64 %v402, 16
  %v405 = add i64 %v404, 7
  %v406 = getelementptr float, ptr %v403, i64 %v405
  %v407 = load i16, ptr %v399, align 2
  %v408 = zext i16 %v407 to i32
  %v409 = shl i32 %v408, 16
  %v410 = bitcast i32 %v409 to float
  store float %v410, ptr %v406, align 4
  %v411 = add i64 %key_depth.8, 1
  br label %key_depth.8.head
key_depth.8.end:
  %v412 = mul i64 %key_panel.6, 16
  %v413 = add i64 %kv_tile.5, %v412
  %v414 = add i64 %v413, 8
  %v415 = sub i64 %v3, 1
  %v416 = icmp slt i64 %v414, %v415
  %v417 = select i1 %v416, i64 %v414, i64 %v415
  %v418 = mul i64 %v417, %v32
  %v419 = getelementptr i16, ptr %v36, i64 %v418
  %v420 = mul i64 %key_panel.6, 16
  %v421 = add i64 %kv_tile.5, %v420
  %v422 = add i64 %v421, 9
  %v423 = sub i64 %v3, 1
  %v424 = icmp slt i64 %v422, %v423
  %v425 = select i1 %v424, i64 %v422, i64 %v423
  %v426 = mul i64 %v425, %v32
  %v427 = getelementptr i16, ptr %v36, i64 %v426
  %v428 = mul i64 %key_panel.6, 16
  %v429 = add i64 %kv_tile.5, %v428
  %v430 = add i64 %v429, 10
  %v431 = sub i64 %v3, 1
  %v432 = icmp slt i64 %v430, %v431
  %v433 = select i1 %v432, i64 %v430, i64 %v431
  %v434 = mul i64 %v433, %v32
  %v435 = getelementptr i16, ptr %v36, i64 %v434
  %v436 = mul i64 %key_panel.6, 16
  %v437 = add i64 %kv_tile.5, %v436
  %v438 = add i64 %v437, 11
  %v439 = sub i64 %v3, 1
  %v440 = icmp slt i64 %v438, %v439
  %v441 = select i1 %v440, i64 %v438, i64 %v439
  %v442 = mul i64 %v441, %v32
  %v443 = getelementptr i16, ptr %v36, i64 %v442
  %v444 = mul i64 %key_panel.6, 16
  %v445 = add i64 %kv_tile.5, %v444
  %v446 = add i64 %v445, 12
  %v447 = sub i64 %v3, 1
  %v448 = icmp slt i64 %v446, %v447
  %v449 = select i1 %v448, i64 %v446, i64 %v447
  %v450 = mul i64 %v449, %v32
  %v451 = getelementptr i16, ptr %v36, i64 %v450
  %v452 = mul i64 %key_panel.6, 16
  %v453 = add i64 %kv_tile.5, %v452
  %v454 = add i64 %v453, 13
  %v455 = sub i64 %v3, 1
  %v456 = icmp slt i64 %v454, %v455
  %v457 = select i1 %v456, i64 %v454, i64 %v455
  %v458 = mul i64 %v457, %v32
  %v459 = getelementptr i16, ptr %v36, i64 %v458
  %v460 = mul i64 %key_panel.6, 16
  %v461 = add i64 %kv_tile.5, %v460
  %v462 = add i64 %v461, 14
  %v463 = sub i64 %v3, 1
  %v464 = icmp slt i64 %v462, %v463
  %v465 = select i1 %v464, i64 %v462, i64 %v463
  %v466 = mul i64 %v465, %v32
  %v467 = getelementptr i16, ptr %v36, i64 %v466
  %v468 = mul i64 %key_panel.6, 16
  %v469 = add i64 %kv_tile.5, %v468
  %v470 = add i64 %v469, 15
  %v471 = sub i64 %v3, 1
  %v472 = icmp slt i64 %v470, %v471
  %v473 = select i1 %v472, i64 %v470, i64 %v471
  %v474 = mul i64 %v473, %v32
  %v475 = getelementptr i16, ptr %v36, i64 %v474
  br label %key_depth.9.head
key_depth.9.head:
  %key_depth.9 = phi i64 [ 0, %key_depth.8.end ], [ %v561, %key_depth.9.body ]
  %v476 = icmp slt i64 %key_depth.9, 32
  br i1 %v476, label %key_depth.9.body, label %key_depth.9.end
key_depth.9.body:
  %v477 = getelementptr i16, ptr %v419, i64 %key_depth.9
  %v478 = load <4 x i16>, ptr %v477, align 2
  %v479 = zext <4 x i16> %v478 to <4 x i32>
  %v480 = shl <4 x i32> %v479, splat (i32 16)
  %v481 = bitcast <4 x i32> %v480 to <4 x float>
  %v482 = getelementptr i16, ptr %v451, i64 %key_depth.9
  %v483 = load <4 x i16>, ptr %v482, align 2
  %v484 = zext <4 x i16> %v483 to <4 x i32>
  %v485 = shl <4 x i32> %v484, splat (i32 16)
  %v486 = bitcast <4 x i32> %v485 to <4 x float>
  %v487 = shufflevector <4 x float> %v481, <4 x float> %v486, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v488 = getelementptr i16, ptr %v427, i64 %key_depth.9
  %v489 = load <4 x i16>, ptr %v488, align 2
  %v490 = zext <4 x i16> %v489 to <4 x i32>
  %v491 = shl <4 x i32> %v490, splat (i32 16)
  %v492 = bitcast <4 x i32> %v491 to <4 x float>
  %v493 = getelementptr i16, ptr %v459, i64 %key_depth.9
  %v494 = load <4 x i16>, ptr %v493, align 2
  %v495 = zext <4 x i16> %v494 to <4 x i32>
  %v496 = shl <4 x i32> %v495, splat (i32 16)
  %v497 = bitcast <4 x i32> %v496 to <4 x float>
  %v498 = shufflevector <4 x float> %v492, <4 x float> %v497, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v499 = getelementptr i16, ptr %v435, i64 %key_depth.9
  %v500 = load <4 x i16>, ptr %v499, align 2
  %v501 = zext <4 x i16> %v500 to <4 x i32>
  %v502 = shl <4 x i32> %v501, splat (i32 16)
  %v503 = bitcast <4 x i32> %v502 to <4 x float>
  %v504 = getelementptr i16, ptr %v467, i64 %key_depth.9
  %v505 = load <4 x i16>, ptr %v504, align 2
  %v506 = zext <4 x i16> %v505 to <4 x i32>
  %v507 = shl <4 x i32> %v506, splat (i32 16)
  %v508 = bitcast <4 x i32> %v507 to <4 x float>
  %v509 = shufflevector <4 x float> %v503, <4 x float> %v508, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v510 = getelementptr i16, ptr %v443, i64 %key_depth.9
  %v511 = load <4 x i16>, ptr %v510, align 2
  %v512 = zext <4 x i16> %v511 to <4 x i32>
  %v513 = shl <4 x i32> %v512, splat (i32 16)
  %v514 = bitcast <4 x i32> %v513 to <4 x float>
  %v515 = getelementptr i16, ptr %v475, i64 %key_depth.9
  %v516 = load <4 x i16>, ptr %v515, align 2
  %v517 = zext <4 x i16> %v516 to <4 x i32>
  %v518 = shl <4 x i32> %v517, splat (i32 16)
  %v519 = bitcast <4 x i32> %v518 to <4 x float>
  %v520 = shufflevector <4 x float> %v514, <4 x float> %v519, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v521 = shufflevector <8 x float> %v487, <8 x float> %v498, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v522 = shufflevector <8 x float> %v509, <8 x float> %v520, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v523 = shufflevector <8 x float> %v487, <8 x float> %v498, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v524 = shufflevector <8 x float> %v509, <8 x float> %v520, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v525 = shufflevector <8 x float> %v521, <8 x float> %v522, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v526 = shufflevector <8 x float> %v521, <8 x float> %v522, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v527 = shufflevector <8 x float> %v523, <8 x float> %v524, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v528 = shufflevector <8 x float> %v523, <8 x float> %v524, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v529 = add i64 %key_depth.9, 0
  %v530 = mul i64 %key_panel.6, 33
  %v531 = add i64 %v530, 0
  %v532 = add i64 %v531, %v529
  %v533 = getelementptr float, ptr %scratch, i64 848
  %v534 = mul i64 %v532, 16
  %v535 = add i64 %v534, 8
  %v536 = getelementptr float, ptr %v533, i64 %v535
  store <8 x float> %v525, ptr %v536, align 4
  %v537 = add i64 %key_depth.9, 1
  %v538 = mul i64 %key_panel.6, 33
  %v539 = add i64 %v538, 0
  %v540 = add i64 %v539, %v537
  %v541 = getelementptr float, ptr %scratch, i64 848
  %v542 = mul i64 %v540, 16
  %v543 = add i64 %v542, 8
  %v544 = getelementptr float, ptr %v541, i64 %v543
  store <8 x float> %v526, ptr %v544, align 4
  %v545 = add i64 %key_depth.9, 2
  %v546 = mul i64 %key_panel.6, 33
  %v547 = add i64 %v546, 0
  %v548 = add i64 %v547, %v545
  %v549 = getelementptr float, ptr %scratch, i64 848
  %v550 = mul i64 %v548, 16
  %v551 = add i64 %v550, 8
  %v552 = getelementptr float, ptr %v549, i64 %v551
  store <8 x float> %v527, ptr %v552, align 4
  %v553 = add i64 %key_depth.9, 3
  %v554 = mul i64 %key_panel.6, 33
  %v555 = add i64 %v554, 0
  %v556 = add i64 %v555, %v553
  %v557 = getelementptr float, ptr %scratch, i64 848
  %v558 = mul i64 %v556, 16
  %v559 = add i64 %v558, 8
  %v560 = getelementptr float, ptr %v557, i64 %v559
  store <8 x float> %v528, ptr %v560, align 4
  %v561 = add i64 %key_depth.9, 4
  br label %key_depth.9.head
key_depth.9.end:
  br label %key_depth.10.head
key_depth.10.head:
  %key_depth.10 = phi i64 [ 32, %key_depth.9.end ], [ %v659, %key_depth.10.body ]
  %v562 = icmp slt i64 %key_depth.10, 33
  br i1 %v562, label %key_depth.10.body, label %key_depth.10.end
key_depth.10.body:
  %v563 = getelementptr i16, ptr %v419, i64 %key_depth.10
  %v564 = mul i64 %key_panel.6, 33
  %v565 = add i64 %v564, 0
  %v566 = add i64 %v565, %key_depth.10
  %v567 = getelementptr float, ptr %scratch, i64 848
  %v568 = mul i64 %v566, 16
  %v569 = add i64 %v568, 8
  %v570 = getelementptr float, ptr %v567, i64 %v569
  %v571 = load i16, ptr %v563, align 2
  %v572 = zext i16 %v571 to i32
  %v573 = shl i32 %v572, 16
  %v574 = bitcast i32 %v573 to float
  store float %v574, ptr %v570, align 4
  %v575 = getelementptr i16, ptr %v427, i64 %key_depth.10
  %v576 = mul i64 %key_panel.6, 33
  %v577 = add i64 %v576, 0
  %v578 = add i64 %v577, %key_depth.10
  %v579 = getelementptr float, ptr %scratch, i64 848
  %v580 = mul i64 %v578, 16
  %v581 = add i64 %v580, 9
  %v582 = getelementptr float, ptr %v579, i64 %v581
  %v583 = load i16, ptr %v575, align 2
  %v584 = zext i16 %v583 to i32
  %v585 = shl i32 %v584, 16
  %v586 = bitcast i32 %v585 to float
  store float %v586, ptr %v582, align 4
  %v587 = getelementptr i16, ptr %v435, i64 %key_depth.10
  %v588 = mul i64 %key_panel.6, 33
  %v589 = add i64 %v588, 0
  %v590 = add i64 %v589, %key_depth.10
  %v591 = getelementptr float, ptr %scratch, i64 848
  %v592 = mul i64 %v590, 16
  %v593 = add i64 %v592, 10
  %v594 = getelementptr float, ptr %v591, i64 %v593
  %v595 = load i16, ptr %v587, align 2
  %v596 = zext i16 %v595 to i32
  %v597 = shl i32 %v596, 16
  %v598 = bitcast i32 %v597 to float
  store float %v598, ptr %v594, align 4
  %v599 = getelementptr i16, ptr %v443, i64 %key_depth.10
  %v600 = mul i64 %key_panel.6, 33
  %v601 = add i64 %v600, 0
  %v602 = add i64 %v601, %key_depth.10
  %v603 = getelementptr float, ptr %scratch, i64 848
  %v604 = mul i64 %v602, 16
  %v605 = add i64 %v604, 11
  %v606 = getelementptr float, ptr %v603, i64 %v605
  %v607 = load i16, ptr %v599, align 2
  %v608 = zext i16 %v607 to i32
  %v609 = shl i32 %v608, 16
  %v610 = bitcast i32 %v609 to float
  store float %v610, ptr %v606, align 4
  %v611 = getelementptr i16, ptr %v451, i64 %key_depth.10
  %v612 = mul i64 %key_panel.6, 33
  %v613 = add i64 %v612, 0
  %v614 = add i64 %v613, %key_depth.10
  %v615 = getelementptr float, ptr %scratch, i64 848
  %v616 = mul i64 %v614, 16
  %v617 = add i64 %v616, 12
  %v618 = getelementptr float, ptr %v615, i64 %v617
  %v619 = load i16, ptr %v611, align 2
  %v620 = zext i16 %v619 to i32
  %v621 = shl i32 %v620, 16
  %v622 = bitcast i32 %v621 to float
  store float %v622, ptr %v618, align 4
  %v623 = getelementptr i16, ptr %v459, i64 %key_depth.10
  %v624 = mul i64 %key_panel.6, 33
  %v625 = add i64 %v624, 0
  %v626 = add i64 %v625, %key_depth.10
  %v627 = getelementptr float, ptr %scratch, i64 848
  %v628 = mul i64 %v626, 16
  %v629 = add i64 %v628, 13
  %v630 = getelementptr float, ptr %v627, i64 %v629
  %v631 = load i16, ptr %v623, align 2
  %v632 = zext i16 %v631 to i32
  %v633 = shl i32 %v632, 16
  %v634 = bitcast i32 %v633 to float
  store float %v634, ptr %v630, align 4
  %v635 = getelementptr i16, ptr %v467, i64 %key_depth.10
  %v636 = mul i64 %key_panel.6, 33
  %v637 = add i64 %v636, 0
  %v638 = add i64 %v637, %key_depth.10
  %v639 = getelementptr float, ptr %scratch, i64 848
  %v640 = mul i64 %v638, 16
  %v641 = add i64 %v640, 14
  %v642 = getelementptr float, ptr %v639, i64 %v641
  %v643 = load i16, ptr %v635, align 2
  %v644 = zext i16 %v643 to i32
  %v645 = shl i32 %v644, 16
  %v646 = bitcast i32 %v645 to float
  store float %v646, ptr %v642, align 4
  %v647 = getelementptr i16, ptr %v475, i64 %key_depth.10
  %v648 = mul i64 %key_panel.6, 33
  %v649 = add i64 %v648, 0
  %v650 = add i64 %v649, %key_depth.10
  %v651 = getelementptr float, ptr %scratch, i64 848
  %v652 = mul i64 %v650, 16
  %v653 = add i64 %v652, 15
  %v654 = getelementptr float, ptr %v651, i64 %v653
  %v655 = load i16, ptr %v647, align 2
  %v656 = zext i16 %v655 to i32
  %v657 = shl i32 %v656, 16
  %v658 = bitcast i32 %v657 to float
  store float %v658, ptr %v654, align 4
  %v659 = add i64 %key_depth.10, 1
  br label %key_depth.10.head
key_depth.10.end:
  %v660 = add i64 %key_panel.6, 1
  br label %key_panel.6.head
key_panel.6.end:
  ; values -> f32, in panels of as many columns as the micro-kernel has
  br label %value_row.11.head
value_row.11.head:
  %value_row.11 = phi i64 [ 0, %key_panel.6.end ], [ %v695, %value_row.11.body ]
  %v661 = icmp slt i64 %value_row.11, %v160
  br i1 %v661, label %value_row.11.body, label %value_row.11.end
value_row.11.body:
  %v662 = add i64 %kv_tile.5, %value_row.11
  %v663 = mul i64 %v662, %v44
  %v664 = getelementptr i16, ptr %v48, i64 %v663
  %v665 = mul i64 %value_row.11, 16
  %v666 = add i64 %v665, 0
  %v667 = getelementptr float, ptr %scratch, i64 2064
  %v668 = getelementptr float, ptr %v667, i64 %v666
  %v669 = load <8 x i16>, ptr %v664, align 2
  %v670 = zext <8 x i16> %v669 to <8 x i32>
  %v671 = shl <8 x i32> %v670, splat (i32 16)
  %v672 = bitcast <8 x i32> %v671 to <8 x float>
  store <8 x float> %v672, ptr %v668, align 4
  %v673 = getelementptr float, ptr %v668, i64 8
  %v674 = getelementptr i16, ptr %v664, i64 8
  %v675 = load <8 x i16>, ptr %v674, align 2
  %v676 = zext <8 x i16> %v675 to <8 x i32>
  %v677 = shl <8 x i32> %v676, splat (i32 16)
  %v678 = bitcast <8 x i32> %v677 to <8 x float>
  store <8 x float> %v678, ptr %v673, align 4
  %v679 = mul i64 %value_row.11, 8
  %v680 = add i64 %v679, 512
  %v681 = getelementptr float, ptr %scratch, i64 2064
  %v682 = getelementptr float, ptr %v681, i64 %v680
  %v683 = getelementptr i16, ptr %v664, i64 16
  %v684 = load i16, ptr %v683, align 2
  %v685 = zext i16 %v684 to i32
  %v686 = shl i32 %v685, 16
  %v687 = bitcast i32 %v686 to float
  store float %v687, ptr %v682, align 4
  %v688 = getelementptr float, ptr %v682, i64 1
  store float 0x0000000000000000, ptr %v688, align 4
  %v689 = getelementptr float, ptr %v682, i64 2
  store float 0x0000000000000000, ptr %v689, align 4
  %v690 = getelementptr float, ptr %v682, i64 3
  store float 0x0000000000000000, ptr %v690, align 4
  %v691 = getelementptr float, ptr %v682, i64 4
  store float 0x0000000000000000, ptr %v691, align 4
  %v692 = getelementptr float, ptr %v682, i64 5
  store float 0x0000000000000000, ptr %v692, align 4
  %v693 = getelementptr float, ptr %v682, i64 6
  store float 0x0000000000000000, ptr %v693, align 4
  %v694 = getelementptr float, ptr %v682, i64 7
  store float 0x0000000000000000, ptr %v694, align 4
  %v695 = add i64 %value_row.11, 1
  br label %value_row.11.head
value_row.11.end:
  br label %row_block.12.head
row_block.12.head:
  %row_block.12 = phi i64 [ 0, %value_row.11.end ], [ %v1675, %kept.13.end ]
  %v696 = icmp slt i64 %row_block.12, %v80
  br i1 %v696, label %row_block.12.body, label %row_block.12.end
row_block.12.body:
  %v697 = mul i64 %row_block.12, 6
  %v698 = add i64 %kv_tile.5, %v697
  %v699 = add i64 %v698, 32
  %v700 = sub i64 %v3, 1
  %v701 = icmp slt i64 %v699, %v700
  %v702 = select i1 %v701, i64 %v699, i64 %v700
  %v703 = mul i64 %v702, %v32
  %v704 = getelementptr i16, ptr %v36, i64 %v703
  call void @llvm.prefetch.p0(ptr %v704, i32 0, i32 2, i32 1)
  %v705 = getelementptr i8, ptr %v704, i64 64
  call void @llvm.prefetch.p0(ptr %v705, i32 0, i32 2, i32 1)
  %v706 = mul i64 %v702, %v44
  %v707 = getelementptr i16, ptr %v48, i64 %v706
  call void @llvm.prefetch.p0(ptr %v707, i32 0, i32 2, i32 1)
  %v708 = mul i64 %row_block.12, 6
  %v709 = add i64 %kv_tile.5, %v708
  %v710 = add i64 %v709, 33
  %v711 = sub i64 %v3, 1
  %v712 = icmp slt i64 %v710, %v711
  %v713 = select i1 %v712, i64 %v710, i64 %v711
  %v714 = mul i64 %v713, %v32
  %v715 = getelementptr i16, ptr %v36, i64 %v714
  call void @llvm.prefetch.p0(ptr %v715, i32 0, i32 2, i32 1)
  %v716 = getelementptr i8, ptr %v715, i64 64
  call void @llvm.prefetch.p0(ptr %v716, i32 0, i32 2, i32 1)
  %v717 = mul i64 %v713, %v44
  %v718 = getelementptr i16, ptr %v48, i64 %v717
  call void @llvm.prefetch.p0(ptr %v718, i32 0, i32 2, i32 1)
  %v719 = mul i64 %row_block.12, 6
  %v720 = add i64 %kv_tile.5, %v719
  %v721 = add i64 %v720, 34
  %v722 = sub i64 %v3, 1
  %v723 = icmp slt i64 %v721, %v722
  %v724 = select i1 %v723, i64 %v721, i64 %v722
  %v725 = mul i64 %v724, %v32
  %v726 = getelementptr i16, ptr %v36, i64 %v725
  call void @llvm.prefetch.p0(ptr %v726, i32 0, i32 2, i32 1)
  %v727 = getelementptr i8, ptr %v726, i64 64
  call void @llvm.prefetch.p0(ptr %v727, i32 0, i32 2, i32 1)
  %v728 = mul i64 %v724, %v44
  %v729 = getelementptr i16, ptr %v48, i64 %v728
  call void @llvm.prefetch.p0(ptr %v729, i32 0, i32 2, i32 1)
  %v730 = mul i64 %row_block.12, 6
  %v731 = add i64 %kv_tile.5, %v730
  %v732 = add i64 %v731, 35
  %v733 = sub i64 %v3, 1
  %v734 = icmp slt i64 %v732, %v733
  %v735 = select i1 %v734, i64 %v732, i64 %v733
  %v736 = mul i64 %v735, %v32
  %v737 = getelementptr i16, ptr %v36, i64 %v736
  call void @llvm.prefetch.p0(ptr %v737, i32 0, i32 2, i32 1)
  %v738 = getelementptr i8, ptr %v737, i64 64
  call void @llvm.prefetch.p0(ptr %v738, i32 0, i32 2, i32 1)
  %v739 = mul i64 %v735, %v44
  %v740 = getelementptr i16, ptr %v48, i64 %v739
  call void @llvm.prefetch.p0(ptr %v740, i32 0, i32 2, i32 1)
  %v741 = mul i64 %row_block.12, 6
  %v742 = add i64 %kv_tile.5, %v741
  %v743 = add i64 %v742, 36
  %v744 = sub i64 %v3, 1
  %v745 = icmp slt i64 %v743, %v744
  %v746 = select i1 %v745, i64 %v743, i64 %v744
  %v747 = mul i64 %v746, %v32
  %v748 = getelementptr i16, ptr %v36, i64 %v747
  call void @llvm.prefetch.p0(ptr %v748, i32 0, i32 2, i32 1)
  %v749 = getelementptr i8, ptr %v748, i64 64
  call void @llvm.prefetch.p0(ptr %v749, i32 0, i32 2, i32 1)
  %v750 = mul i64 %v746, %v44
  %v751 = getelementptr i16, ptr %v48, i64 %v750
  call void @llvm.prefetch.p0(ptr %v751, i32 0, i32 2, i32 1)
  %v752 = mul i64 %row_block.12, 6
  %v753 = add i64 %kv_tile.5, %v752
  %v754 = add i64 %v753, 37
  %v755 = sub i64 %v3, 1
  %v756 = icmp slt i64 %v754, %v755
  %v757 = select i1 %v756, i64 %v754, i64 %v755
  %v758 = mul i64 %v757, %v32
  %v759 = getelementptr i16, ptr %v36, i64 %v758
  call void @llvm.prefetch.p0(ptr %v759, i32 0, i32 2, i32 1)
  %v760 = getelementptr i8, ptr %v759, i64 64
  call void @llvm.prefetch.p0(ptr %v760, i32 0, i32 2, i32 1)
  %v761 = mul i64 %v757, %v44
  %v762 = getelementptr i16, ptr %v48, i64 %v761
  call void @llvm.prefetch.p0(ptr %v762, i32 0, i32 2, i32 1)
  %v763 = mul i64 %row_block.12, 4
  %v764 = add i64 %v13, %v763
  %v765 = add i64 %v13, %v78
  %v766 = sub i64 %v765, 1
  %v767 = add i64 %v764, 3
  %v768 = icmp slt i64 %v767, %v766
  %v769 = select i1 %v768, i64 %v767, i64 %v766
  %v770 = add i64 %kv_tile.5, %v160
  %v771 = sub i64 %v770, 1
  %v772 = add i64 %v769, %v86
  %v773 = sub i64 %v772, %v87
  %v774 = add i64 %v773, 1
  %v775 = sub i64 %v774, %kv_tile.5
  %v776 = icmp slt i64 %v775, %v160
  %v777 = select i1 %v776, i64 %v775, i64 %v160
  %v778 = icmp sgt i64 %v777, 0
  %v779 = select i1 %v778, i64 %v777, i64 0
  %v780 = add i64 %kv_tile.5, %v160
  %v781 = icmp sle i64 %v780, 0
  %v782 = icmp eq i64 %v779, 0
  %v783 = or i1 %v782, %v781
  %v784 = add i64 %v769, %v86
  %v785 = sub i64 %v784, %v87
  %v786 = icmp slt i64 %v785, %kv_tile.5
  %v787 = or i1 %v783, %v786
  %v788 = xor i1 %v787, 1
  br i1 %v788, label %kept.13.then, label %kept.13.end
kept.13.then:
  %v789 = add i64 %v764, %v86
  %v790 = sub i64 %v789, %v87
  %v791 = icmp sle i64 %v771, %v790
  %v792 = icmp eq i64 %v779, 32
  %v793 = and i1 %v792, %v791
  ; score = query * keys
  %v794 = add i64 %v779, 15
  %v795 = sdiv i64 %v794, 16
  %v796 = mul i64 %row_block.12, 4
  %v797 = mul i64 %v796, 35
  %v798 = add i64 %v797, 0
  %v799 = getelementptr float, ptr %scratch, i64 %v798
  br label %score_panel.14.head
score_panel.14.head:
  %score_panel.14 = phi i64 [ 0, %kept.13.then ], [ %v1012, %score_depth_rest.16.end ]
  %v800 = icmp slt i64 %score_panel.14, %v795
  br i1 %v800, label %score_panel.14.body, label %score_panel.14.end
score_panel.14.body:
  %v801 = mul i64 %score_panel.14, 33
  %v802 = getelementptr float, ptr %scratch, i64 848
  %v803 = mul i64 %v801, 16
  %v804 = add i64 %v803, 0
  %v805 = getelementptr float, ptr %v802, i64 %v804
  %v806 = mul i64 %score_panel.14, 16
  %v807 = getelementptr float, ptr %scratch, i64 1904
  %v808 = getelementptr float, ptr %v807, i64 %v806
  %v809 = sdiv i64 33, 4
  %v810 = mul i64 %v809, 4
  br label %score_depth.15.head
score_depth.15.head:
  %score_depth.15 = phi i64 [ 0, %score_panel.14.body ], [ %v960, %score_depth.15.body ]
  %v811 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.14.body ], [ %v937, %score_depth.15.body ]
  %v812 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.14.body ], [ %v938, %score_depth.15.body ]
  %v813 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.14.body ], [ %v944, %score_depth.15.body ]
  %v814 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.14.body ], [ %v945, %score_depth.15.body ]
  %v815 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.14.body ], [ %v951, %score_depth.15.body ]
  %v816 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.14.body ], [ %v952, %score_depth.15.body ]
  %v817 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.14.body ], [ %v958, %score_depth.15.body ]
  %v818 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.14.body ], [ %v959, %score_depth.15.body ]
  %v819 = icmp slt i64 %score_depth.15, %v810
  br i1 %v819, label %score_depth.15.body, label %score_depth.15.end
score_depth.15.body:
  %v820 = add i64 %score_depth.15, 0
  %v821 = mul i64 %v820, 16
  %v822 = getelementptr float, ptr %v805, i64 %v821
  %v823 = load <8 x float>, ptr %v822, align 32
  %v824 = mul i64 %v820, 16
  %v825 = getelementptr float, ptr %v805, i64 %v824
  %v826 = getelementptr float, ptr %v825, i64 8
  %v827 = load <8 x float>, ptr %v826, align 32
  %v828 = getelementptr float, ptr %v799, i64 %v820
  %v829 = load float, ptr %v828, align 4
  %v830 = insertelement <8 x float> poison, float %v829, i64 0
  %v831 = shufflevector <8 x float> %v830, <8 x float> poison, <8 x i32> zeroinitializer
  %v832 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v831, <8 x float> %v823, <8 x float> %v811)
  %v833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v831, <8 x float> %v827, <8 x float> %v812)
  %v834 = getelementptr float, ptr %v799, i64 %v820
  %v835 = getelementptr float, ptr %v834, i64 35
  %v836 = load float, ptr %v835, align 4
  %v837 = insertelement <8 x float> poison, float %v836, i64 0
  %v838 = shufflevector <8 x float> %v837, <8 x float> poison, <8 x i32> zeroinitializer
  %v839 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v838, <8 x float> %v823, <8 x float> %v813)
  %v840 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v838, <8 x float> %v827, <8 x float> %v814)
  %v841 = getelementptr float, ptr %v799, i64 %v820
  %v842 = getelementptr float, ptr %v841, i64 70
  %v843 = load float, ptr %v842, align 4
  %v844 = insertelement <8 x float> poison, float %v843, i64 0
  %v845 = shufflevector <8 x float> %v844, <8 x float> poison, <8 x i32> zeroinitializer
  %v846 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v845, <8 x float> %v823, <8 x float> %v815)
  %v847 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v845, <8 x float> %v827, <8 x float> %v816)
  %v848 = getelementptr float, ptr %v799, i64 %v820
  %v849 = getelementptr float, ptr %v848, i64 105
  %v850 = load float, ptr %v849, align 4
  %v851 = insertelement <8 x float> poison, float %v850, i64 0
  %v852 = shufflevector <8 x float> %v851, <8 x float> poison, <8 x i32> zeroinitializer
  %v853 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v852, <8 x float> %v823, <8 x float> %v817)
  %v854 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v852, <8 x float> %v827, <8 x float> %v818)
  %v855 = add i64 %score_depth.15, 1
  %v856 = mul i64 %v855, 16
  %v857 = getelementptr float, ptr %v805, i64 %v856
  %v858 = load <8 x float>, ptr %v857, align 32
  %v859 = mul i64 %v855, 16
  %v860 = getelementptr float, ptr %v805, i64 %v859
  %v861 = getelementptr float, ptr %v860, i64 8
  %v862 = load <8 x float>, ptr %v861, align 32
  %v863 = getelementptr float, ptr %v799, i64 %v855
  %v864 = load float, ptr %v863, align 4
  %v865 = insertelement <8 x float> poison, float %v864, i64 0
  %v866 = shufflevector <8 x float> %v865, <8 x float> poison, <8 x i32> zeroinitializer
  %v867 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v866, <8 x float> %v858, <8 x float> %v832)
  %v868 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v866, <8 x float> %v862, <8 x float> %v833)
  %v869 = getelementptr float, ptr %v799, i64 %v855
  %v870 = getelementptr float, ptr %v869, i64 35
  %v871 = load float, ptr %v870, align 4
  %v872 = insertelement <8 x float> poison, float %v871, i64 0
  %v873 = shufflevector <8 x float> %v872, <8 x float> poison, <8 x i32> zeroinitializer
  %v874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v873, <8 x float> %v858, <8 x float> %v839)
  %v875 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v873, <8 x float> %v862, <8 x float> %v840)
  %v876 = getelementptr float, ptr %v799, i64 %v855
  %v877 = getelementptr float, ptr %v876, i64 70
  %v878 = load float, ptr %v877, align 4
  %v879 = insertelement <8 x float> poison, float %v878, i64 0
  %v880 = shufflevector <8 x float> %v879, <8 x float> poison, <8 x i32> zeroinitializer
  %v881 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v880, <8 x float> %v858, <8 x float> %v846)
  %v882 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v880, <8 x float> %v862, <8 x float> %v847)
  %v883 = getelementptr float, ptr %v799, i64 %v855
  %v884 = getelementptr float, ptr %v883, i64 105
  %v885 = load float, ptr %v884, align 4
  %v886 = insertelement <8 x float> poison, float %v885, i64 0
  %v887 = shufflevector <8 x float> %v886, <8 x float> poison, <8 x i32> zeroinitializer
  %v888 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v887, <8 x float> %v858, <8 x float> %v853)
  %v889 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v887, <8 x float> %v862, <8 x float> %v854)
  %v890 = add i64 %score_depth.15, 2
  %v891 = mul i64 %v890, 16
  %v892 = getelementptr float, ptr %v805, i64 %v891
  %v893 = load <8 x float>, ptr %v892, align 32
  %v894 = mul i64 %v890, 16
  %v895 = getelementptr float, ptr %v805, i64 %v894
  %v896 = getelementptr float, ptr %v895, i64 8
  %v897 = load <8 x float>, ptr %v896, align 32
  %v898 = getelementptr float, ptr %v799, i64 %v890
  %v899 = load float, ptr %v898, align 4
  %v900 = insertelement <8 x float> poison, float %v899, i64 0
  %v901 = shufflevector <8 x float> %v900, <8 x float> poison, <8 x i32> zeroinitializer
  %v902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v901, <8 x float> %v893, <8 x float> %v867)
  %v903 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v901, <8 x float> %v897, <8 x float> %v868)
  %v904 = getelementptr float, ptr %v799, i64 %v890
  %v905 = getelementptr float, ptr %v904, i64 35
  %v906 = load float, ptr %v905, align 4
  %v907 = insertelement <8 x float> poison, float %v906, i64 0
  %v908 = shufflevector <8 x float> %v907, <8 x float> poison, <8 x i32> zeroinitializer
  %v909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v908, <8 x float> %v893, <8 x float> %v874)
  %v910 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v908, <8 x float> %v897, <8 x float> %v875)
  %v911 = getelementptr float, ptr %v799, i64 %v890
  %v912 = getelementptr float, ptr %v911, i64 70
  %v913 = load float, ptr %v912, align 4
  %v914 = insertelement <8 x float> poison, float %v913, i64 0
  %v915 = shufflevector <8 x float> %v914, <8 x float> poison, <8 x i32> zeroinitializer
  %v916 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v915, <8 x float> %v893, <8 x float> %v881)
  %v917 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v915, <8 x float> %v897, <8 x float> %v882)
  %v918 = getelementptr float, ptr %v799, i64 %v890
  %v919 = getelementptr float, ptr %v918, i64 105
  %v920 = load float, ptr %v919, align 4
  %v921 = insertelement <8 x float> poison, float %v920, i64 0
  %v922 = shufflevector <8 x float> %v921, <8 x float> poison, <8 x i32> zeroinitializer
  %v923 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v922, <8 x float> %v893, <8 x float> %v888)
  %v924 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v922, <8 x float> %v897, <8 x float> %v889)
  %v925 = add i64 %score_depth.15, 3
  %v926 = mul i64 %v925, 16
  %v927 = getelementptr float, ptr %v805, i64 %v926
  %v928 = load <8 x float>, ptr %v927, align 32
  %v929 = mul i64 %v925, 16
  %v930 = getelementptr float, ptr %v805, i64 %v929
  %v931 = getelementptr float, ptr %v930, i64 8
  %v932 = load <8 x float>, ptr %v931, align 32
  %v933 = getelementptr float, ptr %v799, i64 %v925
  %v934 = load float, ptr %v933, align 4
  %v935 = insertelement <8 x float> poison, float %v934, i64 0
  %v936 = shufflevector <8 x float> %v935, <8 x float> poison, <8 x i32> zeroinitializer
  %v937 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v936, <8 x float> %v928, <8 x float> %v902)
  %v938 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v936, <8 x float> %v932, <8 x float> %v903)
  %v939 = getelementptr float, ptr %v799, i64 %v925
  %v940 = getelementptr float, ptr %v939, i64 35
  %v941 = load float, ptr %v940, align 4
  %v942 = insertelement <8 x float> poison, float %v941, i64 0
  %v943 = shufflevector <8 x float> %v942, <8 x float> poison, <8 x i32> zeroinitializer
  %v944 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v943, <8 x float> %v928, <8 x float> %v909)
  %v945 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v943, <8 x float> %v932, <8 x float> %v910)
  %v946 = getelementptr float, ptr %v799, i64 %v925
  %v947 = getelementptr float, ptr %v946, i64 70
  %v948 = load float, ptr %v947, align 4
  %v949 = insertelement <8 x float> poison, float %v948, i64 0
  %v950 = shufflevector <8 x float> %v949, <8 x float> poison, <8 x i32> zeroinitializer
  %v951 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v950, <8 x float> %v928, <8 x float> %v916)
  %v952 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v950, <8 x float> %v932, <8 x float> %v917)
  %v953 = getelementptr float, ptr %v799, i64 %v925
  %v954 = getelementptr float, ptr %v953, i64 105
  %v955 = load float, ptr %v954, align 4
  %v956 = insertelement <8 x float> poison, float %v955, i64 0
  %v957 = shufflevector <8 x float> %v956, <8 x float> poison, <8 x i32> zeroinitializer
  %v958 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v957, <8 x float> %v928, <8 x float> %v923)
  %v959 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v957, <8 x float> %v932, <8 x float> %v924)
  %v960 = add i64 %score_depth.15, 4
  br label %score_depth.15.head
score_depth.15.end:
  br label %score_depth_rest.16.head
score_depth_rest.16.head:
  %score_depth_rest.16 = phi i64 [ %v810, %score_depth.15.end ], [ %v1004, %score_depth_rest.16.body ]
  %v961 = phi <8 x float> [ %v811, %score_depth.15.end ], [ %v981, %score_depth_rest.16.body ]
  %v962 = phi <8 x float> [ %v812, %score_depth.15.end ], [ %v982, %score_depth_rest.16.body ]
  %v963 = phi <8 x float> [ %v813, %score_depth.15.end ], [ %v988, %score_depth_rest.16.body ]
  %v964 = phi <8 x float> [ %v814, %score_depth.15.end ], [ %v989, %score_depth_rest.16.body ]
  %v965 = phi <8 x float> [ %v815, %score_depth.15.end ], [ %v995, %score_depth_rest.16.body ]
  %v966 = phi <8 x float> [ %v816, %score_depth.15.end ], [ %v996, %score_depth_rest.16.body ]
  %v967 = phi <8 x float> [ %v817, %score_depth.15.end ], [ %v1002, %score_depth_rest.16.body ]
  %v968 = phi <8 x float> [ %v818, %score_depth.15.end ], [ %v1003, %score_depth_rest.16.body ]
  %v969 = icmp slt i64 %score_depth_rest.16, 33
  br i1 %v969, label %score_depth_rest.16.body, label %score_depth_rest.16.end
score_depth_rest.16.body:
  %v970 = mul i64 %score_depth_rest.16, 16
  %v971 = getelementptr float, ptr %v805, i64 %v970
  %v972 = load <8 x float>, ptr %v971, align 32
  %v973 = mul i64 %score_depth_rest.16, 16
  %v974 = getelementptr float, ptr %v805, i64 %v973
  %v975 = getelementptr float, ptr %v974, i64 8
  %v976 = load <8 x float>, ptr %v975, align 32
  %v977 = getelementptr float, ptr %v799, i64 %score_depth_rest.16
  %v978 = load float, ptr %v977, align 4
  %v979 = insertelement <8 x float> poison, float %v978, i64 0
  %v980 = shufflevector <8 x float> %v979, <8 x float> poison, <8 x i32> zeroinitializer
  %v981 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v980, <8 x float> %v972, <8 x float> %v961)
  %v982 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v980, <8 x float> %v976, <8 x float> %v962)
  %v983 = getelementptr float, ptr %v799, i64 %score_depth_rest.16
  %v984 = getelementptr float, ptr %v983, i64 35
  %v985 = load float, ptr %v984, align 4
  %v986 = insertelement <8 x float> poison, float %v985, i64 0
  %v987 = shufflevector <8 x float> %v986, <8 x float> poison, <8 x i32> zeroinitializer
  %v988 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v987, <8 x float> %v972, <8 x float> %v963)
  %v989 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v987, <8 x float> %v976, <8 x float> %v964)
  %v990 = getelementptr float, ptr %v799, i64 %score_depth_rest.16
  %v991 = getelementptr float, ptr %v990, i64 70
  %v992 = load float, ptr %v991, align 4
  %v993 = insertelement <8 x float> poison, float %v992, i64 0
  %v994 = shufflevector <8 x float> %v993, <8 x float> poison, <8 x i32> zeroinitializer
  %v995 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v994, <8 x float> %v972, <8 x float> %v965)
  %v996 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v994, <8 x float> %v976, <8 x float> %v966)
  %v997 = getelementptr float, ptr %v799, i64 %score_depth_rest.16
  %v998 = getelementptr float, ptr %v997, i64 105
  %v999 = load float, ptr %v998, align 4
  %v1000 = insertelement <8 x float> poison, float %v999, i64 0
  %v1001 = shufflevector <8 x float> %v1000, <8 x float> poison, <8 x i32> zeroinitializer
  %v1002 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1001, <8 x float> %v972, <8 x float> %v967)
  %v1003 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1001, <8 x float> %v976, <8 x float> %v968)
  %v1004 = add i64 %score_depth_rest.16, 1
  br label %score_depth_rest.16.head
score_depth_rest.16.end:
  store <8 x float> %v961, ptr %v808, align 4
  %v1005 = getelementptr float, ptr %v808, i64 8
  store <8 x float> %v962, ptr %v1005, align 4
  %v1006 = getelementptr float, ptr %v808, i64 40
  store <8 x float> %v963, ptr %v1006, align 4
  %v1007 = getelementptr float, ptr %v808, i64 48
  store <8 x float> %v964, ptr %v1007, align 4
  %v1008 = getelementptr float, ptr %v808, i64 80
  store <8 x float> %v965, ptr %v1008, align 4
  %v1009 = getelementptr float, ptr %v808, i64 88
  store <8 x float> %v966, ptr %v1009, align 4
  %v1010 = getelementptr float, ptr %v808, i64 120
  store <8 x float> %v967, ptr %v1010, align 4
  %v1011 = getelementptr float, ptr %v808, i64 128
  store <8 x float> %v968, ptr %v1011, align 4
  %v1012 = add i64 %score_panel.14, 1
  br label %score_panel.14.head
score_panel.14.end:
  br i1 %v793, label %full.17.then, label %full.17.else
full.17.then:
  ; scores of a full tile
  %v1013 = trunc i64 %v779 to i32
  %v1014 = trunc i64 %kv_tile.5 to i32
  br label %score_row.18.head
score_row.18.head:
  %score_row.18 = phi i64 [ 0, %full.17.then ], [ %v1057, %score_row.18.body ]
  %v1015 = phi <8 x i32> [ splat (i32 0), %full.17.then ], [ %v1056, %score_row.18.body ]
  %v1016 = icmp slt i64 %score_row.18, 4
  br i1 %v1016, label %score_row.18.body, label %score_row.18.end
score_row.18.body:
  %v1017 = getelementptr float, ptr %scratch, i64 1904
  %v1018 = mul i64 %score_row.18, 40
  %v1019 = add i64 %v1018, 0
  %v1020 = getelementptr float, ptr %v1017, i64 %v1019
  %v1021 = mul i64 %row_block.12, 4
  %v1022 = add i64 %v1021, %score_row.18
  %v1023 = add i64 %v13, %v1022
  %v1024 = trunc i64 %v1023 to i32
  %v1025 = add i32 %v1024, %v85
  %v1026 = sub i32 %v1025, %v84
  %v1027 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v1028 = load <8 x float>, ptr %v1020, align 4
  %v1029 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v1030 = getelementptr float, ptr %v1020, i64 8
  %v1031 = load <8 x float>, ptr %v1030, align 4
  %v1032 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v1033 = getelementptr float, ptr %v1020, i64 16
  %v1034 = load <8 x float>, ptr %v1033, align 4
  %v1035 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v1036 = getelementptr float, ptr %v1020, i64 24
  %v1037 = load <8 x float>, ptr %v1036, align 4
  %v1038 = fcmp ogt <8 x float> %v1028, %v1031
  %v1039 = select <8 x i1> %v1038, <8 x float> %v1028, <8 x float> %v1031
  %v1040 = fcmp ogt <8 x float> %v1034, %v1037
  %v1041 = select <8 x i1> %v1040, <8 x float> %v1034, <8 x float> %v1037
  %v1042 = fcmp ogt <8 x float> %v1039, %v1041
  %v1043 = select <8 x i1> %v1042, <8 x float> %v1039, <8 x float> %v1041
  %v1044 = mul i64 %score_row.18, 8
  %v1045 = getelementptr float, ptr %scratch, i64 3664
  %v1046 = getelementptr float, ptr %v1045, i64 %v1044
  store <8 x float> %v1043, ptr %v1046, align 4
  %v1047 = mul i64 %row_block.12, 4
  %v1048 = add i64 %v1047, %score_row.18
  %v1049 = getelementptr float, ptr %scratch, i64 3440
  %v1050 = getelementptr float, ptr %v1049, i64 %v1048
  %v1051 = load float, ptr %v1050, align 4
  %v1052 = insertelement <8 x float> poison, float %v1051, i64 0
  %v1053 = shufflevector <8 x float> %v1052, <8 x float> poison, <8 x i32> zeroinitializer
  %v1054 = fcmp ogt <8 x float> %v1043, %v1053
  %v1055 = sext <8 x i1> %v1054 to <8 x i32>
  %v1056 = or <8 x i32> %v1015, %v1055
  %v1057 = add i64 %score_row.18, 1
  br label %score_row.18.head
score_row.18.end:
  br label %full.17.end
full.17.else:
  ; scores of a mixed tile
  %v1058 = trunc i64 %v779 to i32
  %v1059 = trunc i64 %kv_tile.5 to i32
  br label %score_row.19.head
score_row.19.head:
  %score_row.19 = phi i64 [ 0, %full.17.else ], [ %v1149, %score_row.19.body ]
  %v1060 = phi <8 x i32> [ splat (i32 0), %full.17.else ], [ %v1148, %score_row.19.body ]
  %v1061 = icmp slt i64 %score_row.19, 4
  br i1 %v1061, label %score_row.19.body, label %score_row.19.end
score_row.19.body:
  %v1062 = getelementptr float, ptr %scratch, i64 1904
  %v1063 = mul i64 %score_row.19, 40
  %v1064 = add i64 %v1063, 0
  %v1065 = getelementptr float, ptr %v1062, i64 %v1064
  %v1066 = mul i64 %row_block.12, 4
  %v1067 = add i64 %v1066, %score_row.19
  %v1068 = add i64 %v13, %v1067
  %v1069 = trunc i64 %v1068 to i32
  %v1070 = add i32 %v1069, %v85
  %v1071 = sub i32 %v1070, %v84
  %v1072 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v1073 = load <8 x float>, ptr %v1065, align 4
  %v1074 = insertelement <8 x i32> poison, i32 %v1059, i64 0
  %v1075 = shufflevector <8 x i32> %v1074, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1076 = add <8 x i32> %v1075, %v1072
  %v1077 = insertelement <8 x i32> poison, i32 %v1058, i64 0
  %v1078 = shufflevector <8 x i32> %v1077, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1079 = icmp slt <8 x i32> %v1072, %v1078
  %v1080 = insertelement <8 x i32> poison, i32 %v1071, i64 0
  %v1081 = shufflevector <8 x i32> %v1080, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1082 = icmp sle <8 x i32> %v1076, %v1081
  %v1083 = and <8 x i1> %v1079, %v1082
  %v1084 = select <8 x i1> %v1083, <8 x float> %v1073, <8 x float> splat (float 0xFFF0000000000000)
  store <8 x float> %v1084, ptr %v1065, align 4
  %v1085 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v1086 = getelementptr float, ptr %v1065, i64 8
  %v1087 = load <8 x float>, ptr %v1086, align 4
  %v1088 = insertelement <8 x i32> poison, i32 %v1059, i64 0
  %v1089 = shufflevector <8 x i32> %v1088, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1090 = add <8 x i32> %v1089, %v1085
  %v1091 = insertelement <8 x i32> poison, i32 %v1058, i64 0
  %v1092 = shufflevector <8 x i32> %v1091, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1093 = icmp slt <8 x i32> %v1085, %v1092
  %v1094 = insertelement <8 x i32> poison, i32 %v1071, i64 0
  %v1095 = shufflevector <8 x i32> %v1094, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1096 = icmp sle <8 x i32> %v1090, %v1095
  %v1097 = and <8 x i1> %v1093, %v1096
  %v1098 = select <8 x i1> %v1097, <8 x float> %v1087, <8 x float> splat (float 0xFFF0000000000000)
  %v1099 = getelementptr float, ptr %v1065, i64 8
  store <8 x float> %v1098, ptr %v1099, align 4
  %v1100 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v1101 = getelementptr float, ptr %v1065, i64 16
  %v1102 = load <8 x float>, ptr %v1101, align 4
  %v1103 = insertelement <8 x i32> poison, i32 %v1059, i64 0
  %v1104 = shufflevector <8 x i32> %v1103, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1105 = add <8 x i32> %v1104, %v1100
  %v1106 = insertelement <8 x i32> poison, i32 %v1058, i64 0
  %v1107 = shufflevector <8 x i32> %v1106, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1108 = icmp slt <8 x i32> %v1100, %v1107
  %v1109 = insertelement <8 x i32> poison, i32 %v1071, i64 0
  %v1110 = shufflevector <8 x i32> %v1109, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1111 = icmp sle <8 x i32> %v1105, %v1110
  %v1112 = and <8 x i1> %v1108, %v1111
  %v1113 = select <8 x i1> %v1112, <8 x float> %v1102, <8 x float> splat (float 0xFFF0000000000000)
  %v1114 = getelementptr float, ptr %v1065, i64 16
  store <8 x float> %v1113, ptr %v1114, align 4
  %v1115 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v1116 = getelementptr float, ptr %v1065, i64 24
  %v1117 = load <8 x float>, ptr %v1116, align 4
  %v1118 = insertelement <8 x i32> poison, i32 %v1059, i64 0
  %v1119 = shufflevector <8 x i32> %v1118, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1120 = add <8 x i32> %v1119, %v1115
  %v1121 = insertelement <8 x i32> poison, i32 %v1058, i64 0
  %v1122 = shufflevector <8 x i32> %v1121, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1123 = icmp slt <8 x i32> %v1115, %v1122
  %v1124 = insertelement <8 x i32> poison, i32 %v1071, i64 0
  %v1125 = shufflevector <8 x i32> %v1124, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1126 = icmp sle <8 x i32> %v1120, %v1125
  %v1127 = and <8 x i1> %v1123, %v1126
  %v1128 = select <8 x i1> %v1127, <8 x float> %v1117, <8 x float> splat (float 0xFFF0000000000000)
  %v1129 = getelementptr float, ptr %v1065, i64 24
  store <8 x float> %v1128, ptr %v1129, align 4
  %v1130 = fcmp ogt <8 x float> %v1084, %v1098
  %v1131 = select <8 x i1> %v1130, <8 x float> %v1084, <8 x float> %v1098
  %v1132 = fcmp ogt <8 x float> %v1113, %v1128
  %v1133 = select <8 x i1> %v1132, <8 x float> %v1113, <8 x float> %v1128
  %v1134 = fcmp ogt <8 x float> %v1131, %v1133
  %v1135 = select <8 x i1> %v1134, <8 x float> %v1131, <8 x float> %v1133
  %v1136 = mul i64 %score_row.19, 8
  %v1137 = getelementptr float, ptr %scratch, i64 3664
  %v1138 = getelementptr float, ptr %v1137, i64 %v1136
  store <8 x float> %v1135, ptr %v1138, align 4
  %v1139 = mul i64 %row_block.12, 4
  %v1140 = add i64 %v1139, %score_row.19
  %v1141 = getelementptr float, ptr %scratch, i64 3440
  %v1142 = getelementptr float, ptr %v1141, i64 %v1140
  %v1143 = load float, ptr %v1142, align 4
  %v1144 = insertelement <8 x float> poison, float %v1143, i64 0
  %v1145 = shufflevector <8 x float> %v1144, <8 x float> poison, <8 x i32> zeroinitializer
  %v1146 = fcmp ogt <8 x float> %v1135, %v1145
  %v1147 = sext <8 x i1> %v1146 to <8 x i32>
  %v1148 = or <8 x i32> %v1060, %v1147
  %v1149 = add i64 %score_row.19, 1
  br label %score_row.19.head
score_row.19.end:
  br label %full.17.end
full.17.end:
  %v1150 = phi <8 x i32> [ %v1015, %score_row.18.end ], [ %v1060, %score_row.19.end ]
  %v1151 = icmp slt <8 x i32> %v1150, splat (i32 0)
  %v1152 = call i1 @llvm.vector.reduce.or.v8i1(<8 x i1> %v1151)
  br i1 %v1152, label %raise.20.then, label %raise.20.end
raise.20.then:
  ; a larger reference; sum and out by exp(old reference - reference)
  br label %raise_row.21.head
raise_row.21.head:
  %raise_row.21 = phi i64 [ 0, %raise.20.then ], [ %v1219, %raise_out.22.end ]
  %v1153 = icmp slt i64 %raise_row.21, 4
  br i1 %v1153, label %raise_row.21.body, label %raise_row.21.end
raise_row.21.body:
  %v1154 = mul i64 %row_block.12, 4
  %v1155 = add i64 %v1154, %raise_row.21
  %v1156 = getelementptr float, ptr %scratch, i64 3408
  %v1157 = getelementptr float, ptr %v1156, i64 %v1155
  %v1158 = load float, ptr %v1157, align 4
  %v1159 = getelementptr float, ptr %scratch, i64 3440
  %v1160 = getelementptr float, ptr %v1159, i64 %v1155
  %v1161 = load float, ptr %v1160, align 4
  %v1162 = mul i64 %raise_row.21, 8
  %v1163 = getelementptr float, ptr %scratch, i64 3664
  %v1164 = getelementptr float, ptr %v1163, i64 %v1162
  %v1165 = load <8 x float>, ptr %v1164, align 4
  %v1166 = shufflevector <8 x float> %v1165, <8 x float> %v1165, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1167 = shufflevector <8 x float> %v1165, <8 x float> %v1165, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1168 = fcmp ogt <4 x float> %v1167, %v1166
  %v1169 = select <4 x i1> %v1168, <4 x float> %v1167, <4 x float> %v1166
  %v1170 = shufflevector <4 x float> %v1169, <4 x float> %v1169, <2 x i32> <i32 2, i32 3>
  %v1171 = shufflevector <4 x float> %v1169, <4 x float> %v1169, <2 x i32> <i32 0, i32 1>
  %v1172 = fcmp ogt <2 x float> %v1171, %v1170
  %v1173 = select <2 x i1> %v1172, <2 x float> %v1171, <2 x float> %v1170
  %v1174 = shufflevector <2 x float> %v1173, <2 x float> %v1173, <1 x i32> <i32 1>
  %v1175 = shufflevector <2 x float> %v1173, <2 x float> %v1173, <1 x i32> <i32 0>
  %v1176 = fcmp ogt <1 x float> %v1175, %v1174
  %v1177 = select <1 x i1> %v1176, <1 x float> %v1175, <1 x float> %v1174
  %v1178 = extractelement <1 x float> %v1177, i64 0
  %v1179 = fcmp ogt float %v1178, %v1161
  %v1180 = select i1 %v1179, float %v1178, float %v1158
  %v1181 = getelementptr float, ptr %scratch, i64 3408
  %v1182 = getelementptr float, ptr %v1181, i64 %v1155
  store float %v1180, ptr %v1182, align 4
  %v1183 = getelementptr float, ptr %scratch, i64 3440
  %v1184 = getelementptr float, ptr %v1183, i64 %v1155
  %v1185 = fadd float %v1178, 0x4020000000000000
  %v1186 = select i1 %v1179, float %v1185, float %v1161
  store float %v1186, ptr %v1184, align 4
  %v1187 = fcmp oeq float %v1161, 0xFFF0000000000000
  %v1188 = fsub float %v1158, %v1180
  %v1189 = fcmp olt float %v1188, 0xC05FC00000000000
  %v1190 = select i1 %v1189, float 0xC05FC00000000000, float %v1188
  %v1191 = fadd float %v1190, 0x4168000FE0000000
  %v1192 = fsub float %v1191, 0x4168000FE0000000
  %v1193 = fsub float %v1190, %v1192
  %v1194 = call float @llvm.fmuladd.f32(float 0x3F55AB4380000000, float %v1193, float 0x3F83CECA00000000)
  %v1195 = call float @llvm.fmuladd.f32(float %v1194, float %v1193, float 0x3FAC6BAA20000000)
  %v1196 = call float @llvm.fmuladd.f32(float %v1195, float %v1193, float 0x3FCEBF9B40000000)
  %v1197 = call float @llvm.fmuladd.f32(float %v1196, float %v1193, float 0x3FE62E4240000000)
  %v1198 = call float @llvm.fmuladd.f32(float %v1197, float %v1193, float 0x3FF0000000000000)
  %v1199 = bitcast float %v1191 to i32
  %v1200 = shl i32 %v1199, 23
  %v1201 = bitcast i32 %v1200 to float
  %v1202 = fmul float %v1198, %v1201
  %v1203 = select i1 %v1187, float 0x3FF0000000000000, float %v1202
  %v1204 = insertelement <8 x float> poison, float %v1203, i64 0
  %v1205 = shufflevector <8 x float> %v1204, <8 x float> poison, <8 x i32> zeroinitializer
  %v1206 = mul i64 %v1155, 8
  %v1207 = getelementptr float, ptr %scratch, i64 3472
  %v1208 = getelementptr float, ptr %v1207, i64 %v1206
  %v1209 = load <8 x float>, ptr %v1208, align 4
  %v1210 = fmul <8 x float> %v1209, %v1205
  store <8 x float> %v1210, ptr %v1208, align 4
  br label %raise_out.22.head
raise_out.22.head:
  %raise_out.22 = phi i64 [ 0, %raise_row.21.body ], [ %v1218, %raise_out.22.body ]
  %v1211 = icmp slt i64 %raise_out.22, 24
  br i1 %v1211, label %raise_out.22.body, label %raise_out.22.end
raise_out.22.body:
  %v1212 = getelementptr float, ptr %scratch, i64 2832
  %v1213 = mul i64 %v1155, 24
  %v1214 = add i64 %v1213, %raise_out.22
  %v1215 = getelementptr float, ptr %v1212, i64 %v1214
  %v1216 = load <8 x float>, ptr %v1215, align 4
  %v1217 = fmul <8 x float> %v1216, %v1205
  store <8 x float> %v1217, ptr %v1215, align 4
  %v1218 = add i64 %raise_out.22, 8
  br label %raise_out.22.head
raise_out.22.end:
  %v1219 = add i64 %raise_row.21, 1
  br label %raise_row.21.head
raise_row.21.end:
  br label %raise.20.end
raise.20.end:
  br label %weight_row.23.head
weight_row.23.head:
  %weight_row.23 = phi i64 [ 0, %raise.20.end ], [ %v1276, %weights.24.end ]
  %v1220 = icmp slt i64 %weight_row.23, 4
  br i1 %v1220, label %weight_row.23.body, label %weight_row.23.end
weight_row.23.body:
  %v1221 = mul i64 %row_block.12, 4
  %v1222 = add i64 %v1221, %weight_row.23
  %v1223 = getelementptr float, ptr %scratch, i64 3408
  %v1224 = getelementptr float, ptr %v1223, i64 %v1222
  %v1225 = load float, ptr %v1224, align 4
  %v1226 = insertelement <8 x float> poison, float %v1225, i64 0
  %v1227 = shufflevector <8 x float> %v1226, <8 x float> poison, <8 x i32> zeroinitializer
  %v1228 = getelementptr float, ptr %scratch, i64 1904
  %v1229 = mul i64 %weight_row.23, 40
  %v1230 = add i64 %v1229, 0
  %v1231 = getelementptr float, ptr %v1228, i64 %v1230
  %v1232 = mul i64 %v1222, 8
  %v1233 = getelementptr float, ptr %scratch, i64 3472
  %v1234 = getelementptr float, ptr %v1233, i64 %v1232
  %v1235 = load <8 x float>, ptr %v1234, align 4
  br label %weights.24.head
weights.24.head:
  %weights.24 = phi i64 [ 0, %weight_row.23.body ], [ %v1275, %weights.24.body ]
  %v1236 = phi <8 x float> [ %v1235, %weight_row.23.body ], [ %v1274, %weights.24.body ]
  %v1237 = icmp slt i64 %weights.24, 32
  br i1 %v1237, label %weights.24.body, label %weights.24.end
weights.24.body:
  %v1238 = getelementptr float, ptr %v1231, i64 %weights.24
  %v1239 = load <8 x float>, ptr %v1238, align 4
  %v1240 = fsub <8 x float> %v1239, %v1227
  %v1241 = fcmp olt <8 x float> %v1240, splat (float 0xC05FC00000000000)
  %v1242 = select <8 x i1> %v1241, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1240
  %v1243 = fadd <8 x float> %v1242, splat (float 0x4168000FE0000000)
  %v1244 = fsub <8 x float> %v1243, splat (float 0x4168000FE0000000)
  %v1245 = fsub <8 x float> %v1242, %v1244
  %v1246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1245, <8 x float> splat (float 0x3F83CECA00000000))
  %v1247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1246, <8 x float> %v1245, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1247, <8 x float> %v1245, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1248, <8 x float> %v1245, <8 x float> splat (float 0x3FE62E4240000000))
  %v1250 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1249, <8 x float> %v1245, <8 x float> splat (float 0x3FF0000000000000))
  %v1251 = bitcast <8 x float> %v1243 to <8 x i32>
  %v1252 = shl <8 x i32> %v1251, splat (i32 23)
  %v1253 = bitcast <8 x i32> %v1252 to <8 x float>
  %v1254 = fmul <8 x float> %v1250, %v1253
  store <8 x float> %v1254, ptr %v1238, align 4
  %v1255 = getelementptr float, ptr %v1231, i64 %weights.24
  %v1256 = getelementptr float, ptr %v1255, i64 8
  %v1257 = load <8 x float>, ptr %v1256, align 4
  %v1258 = fsub <8 x float> %v1257, %v1227
  %v1259 = fcmp olt <8 x float> %v1258, splat (float 0xC05FC00000000000)
  %v1260 = select <8 x i1> %v1259, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1258
  %v1261 = fadd <8 x float> %v1260, splat (float 0x4168000FE0000000)
  %v1262 = fsub <8 x float> %v1261, splat (float 0x4168000FE0000000)
  %v1263 = fsub <8 x float> %v1260, %v1262
  %v1264 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1263, <8 x float> splat (float 0x3F83CECA00000000))
  %v1265 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1264, <8 x float> %v1263, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1266 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1265, <8 x float> %v1263, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1267 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1266, <8 x float> %v1263, <8 x float> splat (float 0x3FE62E4240000000))
  %v1268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1267, <8 x float> %v1263, <8 x float> splat (float 0x3FF0000000000000))
  %v1269 = bitcast <8 x float> %v1261 to <8 x i32>
  %v1270 = shl <8 x i32> %v1269, splat (i32 23)
  %v1271 = bitcast <8 x i32> %v1270 to <8 x float>
  %v1272 = fmul <8 x float> %v1268, %v1271
  store <8 x float> %v1272, ptr %v1256, align 4
  %v1273 = fadd <8 x float> %v1254, %v1272
  %v1274 = fadd <8 x float> %v1236, %v1273
  %v1275 = add i64 %weights.24, 16
  br label %weights.24.head
weights.24.end:
  store <8 x float> %v1236, ptr %v1234, align 4
  %v1276 = add i64 %weight_row.23, 1
  br label %weight_row.23.head
weight_row.23.end:
  ; out = out + weights * values
  br label %out_columns.25.head
out_columns.25.head:
  %out_columns.25 = phi i64 [ 0, %weight_row.23.end ], [ %v1506, %out_keys_rest.27.end ]
  %v1277 = icmp slt i64 %out_columns.25, 16
  br i1 %v1277, label %out_columns.25.body, label %out_columns.25.end
out_columns.25.body:
  %v1278 = mul i64 %out_columns.25, 32
  %v1279 = getelementptr float, ptr %scratch, i64 2064
  %v1280 = getelementptr float, ptr %v1279, i64 %v1278
  %v1281 = getelementptr float, ptr %scratch, i64 1904
  %v1282 = getelementptr float, ptr %v1281, i64 0
  %v1283 = mul i64 %row_block.12, 4
  %v1284 = getelementptr float, ptr %scratch, i64 2832
  %v1285 = mul i64 %v1283, 24
  %v1286 = add i64 %v1285, %out_columns.25
  %v1287 = getelementptr float, ptr %v1284, i64 %v1286
  %v1288 = load <8 x float>, ptr %v1287, align 4
  %v1289 = getelementptr float, ptr %v1287, i64 8
  %v1290 = load <8 x float>, ptr %v1289, align 4
  %v1291 = getelementptr float, ptr %v1287, i64 24
  %v1292 = load <8 x float>, ptr %v1291, align 4
  %v1293 = getelementptr float, ptr %v1287, i64 32
  %v1294 = load <8 x float>, ptr %v1293, align 4
  %v1295 = getelementptr float, ptr %v1287, i64 48
  %v1296 = load <8 x float>, ptr %v1295, align 4
  %v1297 = getelementptr float, ptr %v1287, i64 56
  %v1298 = load <8 x float>, ptr %v1297, align 4
  %v1299 = getelementptr float, ptr %v1287, i64 72
  %v1300 = load <8 x float>, ptr %v1299, align 4
  %v1301 = getelementptr float, ptr %v1287, i64 80
  %v1302 = load <8 x float>, ptr %v1301, align 4
  %v1303 = sdiv i64 %v779, 4
  %v1304 = mul i64 %v1303, 4
  br label %out_keys.26.head
out_keys.26.head:
  %out_keys.26 = phi i64 [ 0, %out_columns.25.body ], [ %v1454, %out_keys.26.body ]
  %v1305 = phi <8 x float> [ %v1288, %out_columns.25.body ], [ %v1431, %out_keys.26.body ]
  %v1306 = phi <8 x float> [ %v1290, %out_columns.25.body ], [ %v1432, %out_keys.26.body ]
  %v1307 = phi <8 x float> [ %v1292, %out_columns.25.body ], [ %v1438, %out_keys.26.body ]
  %v1308 = phi <8 x float> [ %v1294, %out_columns.25.body ], [ %v1439, %out_keys.26.body ]
  %v1309 = phi <8 x float> [ %v1296, %out_columns.25.body ], [ %v1445, %out_keys.26.body ]
  %v1310 = phi <8 x float> [ %v1298, %out_columns.25.body ], [ %v1446, %out_keys.26.body ]
  %v1311 = phi <8 x float> [ %v1300, %out_columns.25.body ], [ %v1452, %out_keys.26.body ]
  %v1312 = phi <8 x float> [ %v1302, %out_columns.25.body ], [ %v1453, %out_keys.26.body ]
  %v1313 = icmp slt i64 %out_keys.26, %v1304
  br i1 %v1313, label %out_keys.26.body, label %out_keys.26.end
out_keys.26.body:
  %v1314 = add i64 %out_keys.26, 0
  %v1315 = mul i64 %v1314, 16
  %v1316 = getelementptr float, ptr %v1280, i64 %v1315
  %v1317 = load <8 x float>, ptr %v1316, align 4
  %v1318 = mul i64 %v1314, 16
  %v1319 = getelementptr float, ptr %v1280, i64 %v1318
  %v1320 = getelementptr float, ptr %v1319, i64 8
  %v1321 = load <8 x float>, ptr %v1320, align 4
  %v1322 = getelementptr float, ptr %v1282, i64 %v1314
  %v1323 = load float, ptr %v1322, align 4
  %v1324 = insertelement <8 x float> poison, float %v1323, i64 0
  %v1325 = shufflevector <8 x float> %v1324, <8 x float> poison, <8 x i32> zeroinitializer
  %v1326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1325, <8 x float> %v1317, <8 x float> %v1305)
  %v1327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1325, <8 x float> %v1321, <8 x float> %v1306)
  %v1328 = getelementptr float, ptr %v1282, i64 %v1314
  %v1329 = getelementptr float, ptr %v1328, i64 40
  %v1330 = load float, ptr %v1329, align 4
  %v1331 = insertelement <8 x float> poison, float %v1330, i64 0
  %v1332 = shufflevector <8 x float> %v1331, <8 x float> poison, <8 x i32> zeroinitializer
  %v1333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1332, <8 x float> %v1317, <8 x float> %v1307)
  %v1334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1332, <8 x float> %v1321, <8 x float> %v1308)
  %v1335 = getelementptr float, ptr %v1282, i64 %v1314
  %v1336 = getelementptr float, ptr %v1335, i64 80
  %v1337 = load float, ptr %v1336, align 4
  %v1338 = insertelement <8 x float> poison, float %v1337, i64 0
  %v1339 = shufflevector <8 x float> %v1338, <8 x float> poison, <8 x i32> zeroinitializer
  %v1340 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1339, <8 x float> %v1317, <8 x float> %v1309)
  %v1341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1339, <8 x float> %v1321, <8 x float> %v1310)
  %v1342 = getelementptr float, ptr %v1282, i64 %v1314
  %v1343 = getelementptr float, ptr %v1342, i64 120
  %v1344 = load float, ptr %v1343, align 4
  %v1345 = insertelement <8 x float> poison, float %v1344, i64 0
  %v1346 = shufflevector <8 x float> %v1345, <8 x float> poison, <8 x i32> zeroinitializer
  %v1347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1346, <8 x float> %v1317, <8 x float> %v1311)
  %v1348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1346, <8 x float> %v1321, <8 x float> %v1312)
  %v1349 = add i64 %out_keys.26, 1
  %v1350 = mul i64 %v1349, 16
  %v1351 = getelementptr float, ptr %v1280, i64 %v1350
  %v1352 = load <8 x float>, ptr %v1351, align 4
  %v1353 = mul i64 %v1349, 16
  %v1354 = getelementptr float, ptr %v1280, i64 %v1353
  %v1355 = getelementptr float, ptr %v1354, i64 8
  %v1356 = load <8 x float>, ptr %v1355, align 4
  %v1357 = getelementptr float, ptr %v1282, i64 %v1349
  %v1358 = load float, ptr %v1357, align 4
  %v1359 = insertelement <8 x float> poison, float %v1358, i64 0
  %v1360 = shufflevector <8 x float> %v1359, <8 x float> poison, <8 x i32> zeroinitializer
  %v1361 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1360, <8 x float> %v1352, <8 x float> %v1326)
  %v1362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1360, <8 x float> %v1356, <8 x float> %v1327)
  %v1363 = getelementptr float, ptr %v1282, i64 %v1349
  %v1364 = getelementptr float, ptr %v1363, i64 40
  %v1365 = load float, ptr %v1364, align 4
  %v1366 = insertelement <8 x float> poison, float %v1365, i64 0
  %v1367 = shufflevector <8 x float> %v1366, <8 x float> poison, <8 x i32> zeroinitializer
  %v1368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1367, <8 x float> %v1352, <8 x float> %v1333)
  %v1369 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1367, <8 x float> %v1356, <8 x float> %v1334)
  %v1370 = getelementptr float, ptr %v1282, i64 %v1349
  %v1371 = getelementptr float, ptr %v1370, i64 80
  %v1372 = load float, ptr %v1371, align 4
  %v1373 = insertelement <8 x float> poison, float %v1372, i64 0
  %v1374 = shufflevector <8 x float> %v1373, <8 x float> poison, <8 x i32> zeroinitializer
  %v1375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1374, <8 x float> %v1352, <8 x float> %v1340)
  %v1376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1374, <8 x float> %v1356, <8 x float> %v1341)
  %v1377 = getelementptr float, ptr %v1282, i64 %v1349
  %v1378 = getelementptr float, ptr %v1377, i64 120
  %v1379 = load float, ptr %v1378, align 4
  %v1380 = insertelement <8 x float> poison, float %v1379, i64 0
  %v1381 = shufflevector <8 x float> %v1380, <8 x float> poison, <8 x i32> zeroinitializer
  %v1382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1381, <8 x float> %v1352, <8 x float> %v1347)
  %v1383 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1381, <8 x float> %v1356, <8 x float> %v1348)
  %v1384 = add i64 %out_keys.26, 2
  %v1385 = mul i64 %v1384, 16
  %v1386 = getelementptr float, ptr %v1280, i64 %v1385
  %v1387 = load <8 x float>, ptr %v1386, align 4
  %v1388 = mul i64 %v1384, 16
  %v1389 = getelementptr float, ptr %v1280, i64 %v1388
  %v1390 = getelementptr float, ptr %v1389, i64 8
  %v1391 = load <8 x float>, ptr %v1390, align 4
  %v1392 = getelementptr float, ptr %v1282, i64 %v1384
  %v1393 = load float, ptr %v1392, align 4
  %v1394 = insertelement <8 x float> poison, float %v1393, i64 0
  %v1395 = shufflevector <8 x float> %v1394, <8 x float> poison, <8 x i32> zeroinitializer
  %v1396 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1395, <8 x float> %v1387, <8 x float> %v1361)
  %v1397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1395, <8 x float> %v1391, <8 x float> %v1362)
  %v1398 = getelementptr float, ptr %v1282, i64 %v1384
  %v1399 = getelementptr float, ptr %v1398, i64 40
  %v1400 = load float, ptr %v1399, align 4
  %v1401 = insertelement <8 x float> poison, float %v1400, i64 0
  %v1402 = shufflevector <8 x float> %v1401, <8 x float> poison, <8 x i32> zeroinitializer
  %v1403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1402, <8 x float> %v1387, <8 x float> %v1368)
  %v1404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1402, <8 x float> %v1391, <8 x float> %v1369)
  %v1405 = getelementptr float, ptr %v1282, i64 %v1384
  %v1406 = getelementptr float, ptr %v1405, i64 80
  %v1407 = load float, ptr %v1406, align 4
  %v1408 = insertelement <8 x float> poison, float %v1407, i64 0
  %v1409 = shufflevector <8 x float> %v1408, <8 x float> poison, <8 x i32> zeroinitializer
  %v1410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1409, <8 x float> %v1387, <8 x float> %v1375)
  %v1411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1409, <8 x float> %v1391, <8 x float> %v1376)
  %v1412 = getelementptr float, ptr %v1282, i64 %v1384
  %v1413 = getelementptr float, ptr %v1412, i64 120
  %v1414 = load float, ptr %v1413, align 4
  %v1415 = insertelement <8 x float> poison, float %v1414, i64 0
  %v1416 = shufflevector <8 x float> %v1415, <8 x float> poison, <8 x i32> zeroinitializer
  %v1417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1416, <8 x float> %v1387, <8 x float> %v1382)
  %v1418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1416, <8 x float> %v1391, <8 x float> %v1383)
  %v1419 = add i64 %out_keys.26, 3
  %v1420 = mul i64 %v1419, 16
  %v1421 = getelementptr float, ptr %v1280, i64 %v1420
  %v1422 = load <8 x float>, ptr %v1421, align 4
  %v1423 = mul i64 %v1419, 16
  %v1424 = getelementptr float, ptr %v1280, i64 %v1423
  %v1425 = getelementptr float, ptr %v1424, i64 8
  %v1426 = load <8 x float>, ptr %v1425, align 4
  %v1427 = getelementptr float, ptr %v1282, i64 %v1419
  %v1428 = load float, ptr %v1427, align 4
  %v1429 = insertelement <8 x float> poison, float %v1428, i64 0
  %v1430 = shufflevector <8 x float> %v1429, <8 x float> poison, <8 x i32> zeroinitializer
  %v1431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1430, <8 x float> %v1422, <8 x float> %v1396)
  %v1432 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1430, <8 x float> %v1426, <8 x float> %v1397)
  %v1433 = getelementptr float, ptr %v1282, i64 %v1419
  %v1434 = getelementptr float, ptr %v1433, i64 40
  %v1435 = load float, ptr %v1434, align 4
  %v1436 = insertelement <8 x float> poison, float %v1435, i64 0
  %v1437 = shufflevector <8 x float> %v1436, <8 x float> poison, <8 x i32> zeroinitializer
  %v1438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1437, <8 x float> %v1422, <8 x float> %v1403)
  %v1439 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1437, <8 x float> %v1426, <8 x float> %v1404)
  %v1440 = getelementptr float, ptr %v1282, i64 %v1419
  %v1441 = getelementptr float, ptr %v1440, i64 80
  %v1442 = load float, ptr %v1441, align 4
  %v1443 = insertelement <8 x float> poison, float %v1442, i64 0
  %v1444 = shufflevector <8 x float> %v1443, <8 x float> poison, <8 x i32> zeroinitializer
  %v1445 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1444, <8 x float> %v1422, <8 x float> %v1410)
  %v1446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1444, <8 x float> %v1426, <8 x float> %v1411)
  %v1447 = getelementptr float, ptr %v1282, i64 %v1419
  %v1448 = getelementptr float, ptr %v1447, i64 120
  %v1449 = load float, ptr %v1448, align 4
  %v1450 = insertelement <8 x float> poison, float %v1449, i64 0
  %v1451 = shufflevector <8 x float> %v1450, <8 x float> poison, <8 x i32> zeroinitializer
  %v1452 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1451, <8 x float> %v1422, <8 x float> %v1417)
  %v1453 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1451, <8 x float> %v1426, <8 x float> %v1418)
  %v1454 = add i64 %out_keys.26, 4
  br label %out_keys.26.head
out_keys.26.end:
  br label %out_keys_rest.27.head
out_keys_rest.27.head:
  %out_keys_rest.27 = phi i64 [ %v1304, %out_keys.26.end ], [ %v1498, %out_keys_rest.27.body ]
  %v1455 = phi <8 x float> [ %v1305, %out_keys.26.end ], [ %v1475, %out_keys_rest.27.body ]
  %v1456 = phi <8 x float> [ %v1306, %out_keys.26.end ], [ %v1476, %out_keys_rest.27.body ]
  %v1457 = phi <8 x float> [ %v1307, %out_keys.26.end ], [ %v1482, %out_keys_rest.27.body ]
  %v1458 = phi <8 x float> [ %v1308, %out_keys.26.end ], [ %v1483, %out_keys_rest.27.body ]
  %v1459 = phi <8 x float> [ %v1309, %out_keys.26.end ], [ %v1489, %out_keys_rest.27.body ]
  %v1460 = phi <8 x float> [ %v1310, %out_keys.26.end ], [ %v1490, %out_keys_rest.27.body ]
  %v1461 = phi <8 x float> [ %v1311, %out_keys.26.end ], [ %v1496, %out_keys_rest.27.body ]
  %v1462 = phi <8 x float> [ %v1312, %out_keys.26.end ], [ %v1497, %out_keys_rest.27.body ]
  %v1463 = icmp slt i64 %out_keys_rest.27, %v779
  br i1 %v1463, label %out_keys_rest.27.body, label %out_keys_rest.27.end
out_keys_rest.27.body:
  %v1464 = mul i64 %out_keys_rest.27, 16
  %v1465 = getelementptr float, ptr %v1280, i64 %v1464
  %v1466 = load <8 x float>, ptr %v1465, align 4
  %v1467 = mul i64 %out_keys_rest.27, 16
  %v1468 = getelementptr float, ptr %v1280, i64 %v1467
  %v1469 = getelementptr float, ptr %v1468, i64 8
  %v1470 = load <8 x float>, ptr %v1469, align 4
  %v1471 = getelementptr float, ptr %v1282, i64 %out_keys_rest.27
  %v1472 = load float, ptr %v1471, align 4
  %v1473 = insertelement <8 x float> poison, float %v1472, i64 0
  %v1474 = shufflevector <8 x float> %v1473, <8 x float> poison, <8 x i32> zeroinitializer
  %v1475 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1474, <8 x float> %v1466, <8 x float> %v1455)
  %v1476 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1474, <8 x float> %v1470, <8 x float> %v1456)
  %v1477 = getelementptr float, ptr %v1282, i64 %out_keys_rest.27
  %v1478 = getelementptr float, ptr %v1477, i64 40
  %v1479 = load float, ptr %v1478, align 4
  %v1480 = insertelement <8 x float> poison, float %v1479, i64 0
  %v1481 = shufflevector <8 x float> %v1480, <8 x float> poison, <8 x i32> zeroinitializer
  %v1482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1481, <8 x float> %v1466, <8 x float> %v1457)
  %v1483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1481, <8 x float> %v1470, <8 x float> %v1458)
  %v1484 = getelementptr float, ptr %v1282, i64 %out_keys_rest.27
  %v1485 = getelementptr float, ptr %v1484, i64 80
  %v1486 = load float, ptr %v1485, align 4
  %v1487 = insertelement <8 x float> poison, float %v1486, i64 0
  %v1488 = shufflevector <8 x float> %v1487, <8 x float> poison, <8 x i32> zeroinitializer
  %v1489 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1488, <8 x float> %v1466, <8 x float> %v1459)
  %v1490 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1488, <8 x float> %v1470, <8 x float> %v1460)
  %v1491 = getelementptr float, ptr %v1282, i64 %out_keys_rest.27
  %v1492 = getelementptr float, ptr %v1491, i64 120
  %v1493 = load float, ptr %v1492, align 4
  %v1494 = insertelement <8 x float> poison, float %v1493, i64 0
  %v1495 = shufflevector <8 x float> %v1494, <8 x float> poison, <8 x i32> zeroinitializer
  %v1496 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1495, <8 x float> %v1466, <8 x float> %v1461)
  %v1497 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1495, <8 x float> %v1470, <8 x float> %v1462)
  %v1498 = add i64 %out_keys_rest.27, 1
  br label %out_keys_rest.27.head
out_keys_rest.27.end:
  store <8 x float> %v1455, ptr %v1287, align 4
  %v1499 = getelementptr float, ptr %v1287, i64 8
  store <8 x float> %v1456, ptr %v1499, align 4
  %v1500 = getelementptr float, ptr %v1287, i64 24
  store <8 x float> %v1457, ptr %v1500, align 4
  %v1501 = getelementptr float, ptr %v1287, i64 32
  store <8 x float> %v1458, ptr %v1501, align 4
  %v1502 = getelementptr float, ptr %v1287, i64 48
  store <8 x float> %v1459, ptr %v1502, align 4
  %v1503 = getelementptr float, ptr %v1287, i64 56
  store <8 x float> %v1460, ptr %v1503, align 4
  %v1504 = getelementptr float, ptr %v1287, i64 72
  store <8 x float> %v1461, ptr %v1504, align 4
  %v1505 = getelementptr float, ptr %v1287, i64 80
  store <8 x float> %v1462, ptr %v1505, align 4
  %v1506 = add i64 %out_columns.25, 16
  br label %out_columns.25.head
out_columns.25.end:
  %v1507 = mul i64 16, 32
  %v1508 = getelementptr float, ptr %scratch, i64 2064
  %v1509 = getelementptr float, ptr %v1508, i64 %v1507
  %v1510 = getelementptr float, ptr %scratch, i64 1904
  %v1511 = getelementptr float, ptr %v1510, i64 0
  %v1512 = mul i64 %row_block.12, 4
  %v1513 = getelementptr float, ptr %scratch, i64 2832
  %v1514 = mul i64 %v1512, 24
  %v1515 = add i64 %v1514, 16
  %v1516 = getelementptr float, ptr %v1513, i64 %v1515
  %v1517 = load <8 x float>, ptr %v1516, align 4
  %v1518 = getelementptr float, ptr %v1516, i64 24
  %v1519 = load <8 x float>, ptr %v1518, align 4
  %v1520 = getelementptr float, ptr %v1516, i64 48
  %v1521 = load <8 x float>, ptr %v1520, align 4
  %v1522 = getelementptr float, ptr %v1516, i64 72
  %v1523 = load <8 x float>, ptr %v1522, align 4
  %v1524 = sdiv i64 %v779, 4
  %v1525 = mul i64 %v1524, 4
  br label %out_keys.28.head
out_keys.28.head:
  %out_keys.28 = phi i64 [ 0, %out_columns.25.end ], [ %v1639, %out_keys.28.body ]
  %v1526 = phi <8 x float> [ %v1517, %out_columns.25.end ], [ %v1620, %out_keys.28.body ]
  %v1527 = phi <8 x float> [ %v1519, %out_columns.25.end ], [ %v1626, %out_keys.28.body ]
  %v1528 = phi <8 x float> [ %v1521, %out_columns.25.end ], [ %v1632, %out_keys.28.body ]
  %v1529 = phi <8 x float> [ %v1523, %out_columns.25.end ], [ %v1638, %out_keys.28.body ]
  %v1530 = icmp slt i64 %out_keys.28, %v1525
  br i1 %v1530, label %out_keys.28.body, label %out_keys.28.end
out_keys.28.body:
  %v1531 = add i64 %out_keys.28, 0
  %v1532 = mul i64 %v1531, 8
  %v1533 = getelementptr float, ptr %v1509, i64 %v1532
  %v1534 = load <8 x float>, ptr %v1533, align 4
  %v1535 = getelementptr float, ptr %v1511, i64 %v1531
  %v1536 = load float, ptr %v1535, align 4
  %v1537 = insertelement <8 x float> poison, float %v1536, i64 0
  %v1538 = shufflevector <8 x float> %v1537, <8 x float> poison, <8 x i32> zeroinitializer
  %v1539 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1538, <8 x float> %v1534, <8 x float> %v1526)
  %v1540 = getelementptr float, ptr %v1511, i64 %v1531
  %v1541 = getelementptr float, ptr %v1540, i64 40
  %v1542 = load float, ptr %v1541, align 4
  %v1543 = insertelement <8 x float> poison, float %v1542, i64 0
  %v1544 = shufflevector <8 x float> %v1543, <8 x float> poison, <8 x i32> zeroinitializer
  %v1545 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1544, <8 x float> %v1534, <8 x float> %v1527)
  %v1546 = getelementptr float, ptr %v1511, i64 %v1531
  %v1547 = getelementptr float, ptr %v1546, i64 80
  %v1548 = load float, ptr %v1547, align 4
  %v1549 = insertelement <8 x float> poison, float %v1548, i64 0
  %v1550 = shufflevector <8 x float> %v1549, <8 x float> poison, <8 x i32> zeroinitializer
  %v1551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1550, <8 x float> %v1534, <8 x float> %v1528)
  %v1552 = getelementptr float, ptr %v1511, i64 %v1531
  %v1553 = getelementptr float, ptr %v1552, i64 120
  %v1554 = load float, ptr %v1553, align 4
  %v1555 = insertelement <8 x float> poison, float %v1554, i64 0
  %v1556 = shufflevector <8 x float> %v1555, <8 x float> poison, <8 x i32> zeroinitializer
  %v1557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1556, <8 x float> %v1534, <8 x float> %v1529)
  %v1558 = add i64 %out_keys.28, 1
  %v1559 = mul i64 %v1558, 8
  %v1560 = getelementptr float, ptr %v1509, i64 %v1559
  %v1561 = load <8 x float>, ptr %v1560, align 4
  %v1562 = getelementptr float, ptr %v1511, i64 %v1558
  %v1563 = load float, ptr %v1562, align 4
  %v1564 = insertelement <8 x float> poison, float %v1563, i64 0
  %v1565 = shufflevector <8 x float> %v1564, <8 x float> poison, <8 x i32> zeroinitializer
  %v1566 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1565, <8 x float> %v1561, <8 x float> %v1539)
  %v1567 = getelementptr float, ptr %v1511, i64 %v1558
  %v1568 = getelementptr float, ptr %v1567, i64 40
  %v1569 = load float, ptr %v1568, align 4
  %v1570 = insertelement <8 x float> poison, float %v1569, i64 0
  %v1571 = shufflevector <8 x float> %v1570, <8 x float> poison, <8 x i32> zeroinitializer
  %v1572 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1571, <8 x float> %v1561, <8 x float> %v1545)
  %v1573 = getelementptr float, ptr %v1511, i64 %v1558
  %v1574 = getelementptr float, ptr %v1573, i64 80
  %v1575 = load float, ptr %v1574, align 4
  %v1576 = insertelement <8 x float> poison, float %v1575, i64 0
  %v1577 = shufflevector <8 x float> %v1576, <8 x float> poison, <8 x i32> zeroinitializer
  %v1578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1577, <8 x float> %v1561, <8 x float> %v1551)
  %v1579 = getelementptr float, ptr %v1511, i64 %v1558
  %v1580 = getelementptr float, ptr %v1579, i64 120
  %v1581 = load float, ptr %v1580, align 4
  %v1582 = insertelement <8 x float> poison, float %v1581, i64 0
  %v1583 = shufflevector <8 x float> %v1582, <8 x float> poison, <8 x i32> zeroinitializer
  %v1584 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1583, <8 x float> %v1561, <8 x float> %v1557)
  %v1585 = add i64 %out_keys.28, 2
  %v1586 = mul i64 %v1585, 8
  %v1587 = getelementptr float, ptr %v1509, i64 %v1586
  %v1588 = load <8 x float>, ptr %v1587, align 4
  %v1589 = getelementptr float, ptr %v1511, i64 %v1585
  %v1590 = load float, ptr %v1589, align 4
  %v1591 = insertelement <8 x float> poison, float %v1590, i64 0
  %v1592 = shufflevector <8 x float> %v1591, <8 x float> poison, <8 x i32> zeroinitializer
  %v1593 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1592, <8 x float> %v1588, <8 x float> %v1566)
  %v1594 = getelementptr float, ptr %v1511, i64 %v1585
  %v1595 = getelementptr float, ptr %v1594, i64 40
  %v1596 = load float, ptr %v1595, align 4
  %v1597 = insertelement <8 x float> poison, float %v1596, i64 0
  %v1598 = shufflevector <8 x float> %v1597, <8 x float> poison, <8 x i32> zeroinitializer
  %v1599 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1598, <8 x float> %v1588, <8 x float> %v1572)
  %v1600 = getelementptr float, ptr %v1511, i64 %v1585
  %v1601 = getelementptr float, ptr %v1600, i64 80
  %v1602 = load float, ptr %v1601, align 4
  %v1603 = insertelement <8 x float> poison, float %v1602, i64 0
  %v1604 = shufflevector <8 x float> %v1603, <8 x float> poison, <8 x i32> zeroinitializer
  %v1605 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1604, <8 x float> %v1588, <8 x float> %v1578)
  %v1606 = getelementptr float, ptr %v1511, i64 %v1585
  %v1607 = getelementptr float, ptr %v1606, i64 120
  %v1608 = load float, ptr %v1607, align 4
  %v1609 = insertelement <8 x float> poison, float %v1608, i64 0
  %v1610 = shufflevector <8 x float> %v1609, <8 x float> poison, <8 x i32> zeroinitializer
  %v1611 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1610, <8 x float> %v1588, <8 x float> %v1584)
  %v1612 = add i64 %out_keys.28, 3
  %v1613 = mul i64 %v1612, 8
  %v1614 = getelementptr float, ptr %v1509, i64 %v1613
  %v1615 = load <8 x float>, ptr %v1614, align 4
  %v1616 = getelementptr float, ptr %v1511, i64 %v1612
  %v1617 = load float, ptr %v1616, align 4
  %v1618 = insertelement <8 x float> poison, float %v1617, i64 0
  %v1619 = shufflevector <8 x float> %v1618, <8 x float> poison, <8 x i32> zeroinitializer
  %v1620 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1619, <8 x float> %v1615, <8 x float> %v1593)
  %v1621 = getelementptr float, ptr %v1511, i64 %v1612
  %v1622 = getelementptr float, ptr %v1621, i64 40
  %v1623 = load float, ptr %v1622, align 4
  %v1624 = insertelement <8 x float> poison, float %v1623, i64 0
  %v1625 = shufflevector <8 x float> %v1624, <8 x float> poison, <8 x i32> zeroinitializer
  %v1626 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1625, <8 x float> %v1615, <8 x float> %v1599)
  %v1627 = getelementptr float, ptr %v1511, i64 %v1612
  %v1628 = getelementptr float, ptr %v1627, i64 80
  %v1629 = load float, ptr %v1628, align 4
  %v1630 = insertelement <8 x float> poison, float %v1629, i64 0
  %v1631 = shufflevector <8 x float> %v1630, <8 x float> poison, <8 x i32> zeroinitializer
  %v1632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1631, <8 x float> %v1615, <8 x float> %v1605)
  %v1633 = getelementptr float, ptr %v1511, i64 %v1612
  %v1634 = getelementptr float, ptr %v1633, i64 120
  %v1635 = load float, ptr %v1634, align 4
  %v1636 = insertelement <8 x float> poison, float %v1635, i64 0
  %v1637 = shufflevector <8 x float> %v1636, <8 x float> poison, <8 x i32> zeroinitializer
  %v1638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1637, <8 x float> %v1615, <8 x float> %v1611)
  %v1639 = add i64 %out_keys.28, 4
  br label %out_keys.28.head
out_keys.28.end:
  br label %out_keys_rest.29.head
out_keys_rest.29.head:
  %out_keys_rest.29 = phi i64 [ %v1525, %out_keys.28.end ], [ %v1671, %out_keys_rest.29.body ]
  %v1640 = phi <8 x float> [ %v1526, %out_keys.28.end ], [ %v1652, %out_keys_rest.29.body ]
  %v1641 = phi <8 x float> [ %v1527, %out_keys.28.end ], [ %v1658, %out_keys_rest.29.body ]
  %v1642 = phi <8 x float> [ %v1528, %out_keys.28.end ], [ %v1664, %out_keys_rest.29.body ]
  %v1643 = phi <8 x float> [ %v1529, %out_keys.28.end ], [ %v1670, %out_keys_rest.29.body ]
  %v1644 = icmp slt i64 %out_keys_rest.29, %v779
  br i1 %v1644, label %out_keys_rest.29.body, label %out_keys_rest.29.end
out_keys_rest.29.body:
  %v1645 = mul i64 %out_keys_rest.29, 8
  %v1646 = getelementptr float, ptr %v1509, i64 %v1645
  %v1647 = load <8 x float>, ptr %v1646, align 4
  %v1648 = getelementptr float, ptr %v1511, i64 %out_keys_rest.29
  %v1649 = load float, ptr %v1648, align 4
  %v1650 = insertelement <8 x float> poison, float %v1649, i64 0
  %v1651 = shufflevector <8 x float> %v1650, <8 x float> poison, <8 x i32> zeroinitializer
  %v1652 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1651, <8 x float> %v1647, <8 x float> %v1640)
  %v1653 = getelementptr float, ptr %v1511, i64 %out_keys_rest.29
  %v1654 = getelementptr float, ptr %v1653, i64 40
  %v1655 = load float, ptr %v1654, align 4
  %v1656 = insertelement <8 x float> poison, float %v1655, i64 0
  %v1657 = shufflevector <8 x float> %v1656, <8 x float> poison, <8 x i32> zeroinitializer
  %v1658 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1657, <8 x float> %v1647, <8 x float> %v1641)
  %v1659 = getelementptr float, ptr %v1511, i64 %out_keys_rest.29
  %v1660 = getelementptr float, ptr %v1659, i64 80
  %v1661 = load float, ptr %v1660, align 4
  %v1662 = insertelement <8 x float> poison, float %v1661, i64 0
  %v1663 = shufflevector <8 x float> %v1662, <8 x float> poison, <8 x i32> zeroinitializer
  %v1664 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1663, <8 x float> %v1647, <8 x float> %v1642)
  %v1665 = getelementptr float, ptr %v1511, i64 %out_keys_rest.29
  %v1666 = getelementptr float, ptr %v1665, i64 120
  %v1667 = load float, ptr %v1666, align 4
  %v1668 = insertelement <8 x float> poison, float %v1667, i64 0
  %v1669 = shufflevector <8 x float> %v1668, <8 x float> poison, <8 x i32> zeroinitializer
  %v1670 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1669, <8 x float> %v1647, <8 x float> %v1643)
  %v1671 = add i64 %out_keys_rest.29, 1
  br label %out_keys_rest.29.head
out_keys_rest.29.end:
  store <8 x float> %v1640, ptr %v1516, align 4
  %v1672 = getelementptr float, ptr %v1516, i64 24
  store <8 x float> %v1641, ptr %v1672, align 4
  %v1673 = getelementptr float, ptr %v1516, i64 48
  store <8 x float> %v1642, ptr %v1673, align 4
  %v1674 = getelementptr float, ptr %v1516, i64 72
  store <8 x float> %v1643, ptr %v1674, align 4
  br label %kept.13.end
kept.13.end:
  %v1675 = add i64 %row_block.12, 1
  br label %row_block.12.head
row_block.12.end:
  %v1676 = add i64 %kv_tile.5, 32
  br label %kv_tile.5.head
kv_tile.5.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.30.head
result_row.30.head:
  %result_row.30 = phi i64 [ 0, %kv_tile.5.end ], [ %v1762, %lse.33.end ]
  %v1677 = icmp slt i64 %result_row.30, %v78
  br i1 %v1677, label %result_row.30.body, label %result_row.30.end
result_row.30.body:
  %v1678 = mul i64 %result_row.30, 8
  %v1679 = getelementptr float, ptr %scratch, i64 3472
  %v1680 = getelementptr float, ptr %v1679, i64 %v1678
  %v1681 = load <8 x float>, ptr %v1680, align 4
  %v1682 = shufflevector <8 x float> %v1681, <8 x float> %v1681, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1683 = shufflevector <8 x float> %v1681, <8 x float> %v1681, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1684 = fadd <4 x float> %v1683, %v1682
  %v1685 = shufflevector <4 x float> %v1684, <4 x float> %v1684, <2 x i32> <i32 2, i32 3>
  %v1686 = shufflevector <4 x float> %v1684, <4 x float> %v1684, <2 x i32> <i32 0, i32 1>
  %v1687 = fadd <2 x float> %v1686, %v1685
  %v1688 = shufflevector <2 x float> %v1687, <2 x float> %v1687, <1 x i32> <i32 1>
  %v1689 = shufflevector <2 x float> %v1687, <2 x float> %v1687, <1 x i32> <i32 0>
  %v1690 = fadd <1 x float> %v1689, %v1688
  %v1691 = extractelement <1 x float> %v1690, i64 0
  %v1692 = fdiv float 0x3FF0000000000000, %v1691
  %v1693 = fcmp oeq float %v1691, 0x0000000000000000
  %v1694 = select i1 %v1693, float 0x0000000000000000, float %v1692
  %v1695 = add i64 %v13, %result_row.30
  %v1696 = mul i64 %v1695, %v56
  %v1697 = getelementptr i16, ptr %v60, i64 %v1696
  br label %result_depth.31.head
result_depth.31.head:
  %result_depth.31 = phi i64 [ 0, %result_row.30.body ], [ %v1719, %result_depth.31.body ]
  %v1698 = icmp slt i64 %result_depth.31, 16
  br i1 %v1698, label %result_depth.31.body, label %result_depth.31.end
result_depth.31.body:
  %v1699 = getelementptr float, ptr %scratch, i64 2832
  %v1700 = mul i64 %result_row.30, 24
  %v1701 = add i64 %v1700, %result_depth.31
  %v1702 = getelementptr float, ptr %v1699, i64 %v1701
  %v1703 = load <8 x float>, ptr %v1702, align 4
  %v1704 = insertelement <8 x float> poison, float %v1694, i64 0
  %v1705 = shufflevector <8 x float> %v1704, <8 x float> poison, <8 x i32> zeroinitializer
  %v1706 = getelementptr i16, ptr %v1697, i64 %result_depth.31
  %v1707 = fmul <8 x float> %v1703, %v1705
  %v1708 = bitcast <8 x float> %v1707 to <8 x i32>
  %v1709 = lshr <8 x i32> %v1708, splat (i32 16)
  %v1710 = and <8 x i32> %v1709, splat (i32 1)
  %v1711 = add <8 x i32> %v1708, splat (i32 32767)
  %v1712 = add <8 x i32> %v1711, %v1710
  %v1713 = lshr <8 x i32> %v1712, splat (i32 16)
  %v1714 = lshr <8 x i32> %v1708, splat (i32 16)
  %v1715 = or <8 x i32> %v1714, splat (i32 64)
  %v1716 = fcmp uno <8 x float> %v1707, %v1707
  %v1717 = select <8 x i1> %v1716, <8 x i32> %v1715, <8 x i32> %v1713
  %v1718 = trunc <8 x i32> %v1717 to <8 x i16>
  store <8 x i16> %v1718, ptr %v1706, align 2
  %v1719 = add i64 %result_depth.31, 8
  br label %result_depth.31.head
result_depth.31.end:
  br label %result_depth.32.head
result_depth.32.head:
  %result_depth.32 = phi i64 [ 16, %result_depth.31.end ], [ %v1739, %result_depth.32.body ]
  %v1720 = icmp slt i64 %result_depth.32, 17
  br i1 %v1720, label %result_depth.32.body, label %result_depth.32.end
result_depth.32.body:
  %v1721 = getelementptr float, ptr %scratch, i64 2832
  %v1722 = mul i64 %result_row.30, 24
  %v1723 = add i64 %v1722, %result_depth.32
  %v1724 = getelementptr float, ptr %v1721, i64 %v1723
  %v1725 = load float, ptr %v1724, align 4
  %v1726 = getelementptr i16, ptr %v1697, i64 %result_depth.32
  %v1727 = fmul float %v1725, %v1694
  %v1728 = bitcast float %v1727 to i32
  %v1729 = lshr i32 %v1728, 16
  %v1730 = and i32 %v1729, 1
  %v1731 = add i32 %v1728, 32767
  %v1732 = add i32 %v1731, %v1730
  %v1733 = lshr i32 %v1732, 16
  %v1734 = lshr i32 %v1728, 16
  %v1735 = or i32 %v1734, 64
  %v1736 = fcmp uno float %v1727, %v1727
  %v1737 = select i1 %v1736, i32 %v1735, i32 %v1733
  %v1738 = trunc i32 %v1737 to i16
  store i16 %v1738, ptr %v1726, align 2
  %v1739 = add i64 %result_depth.32, 1
  br label %result_depth.32.head
result_depth.32.end:
  br i1 %v63, label %lse.33.then, label %lse.33.end
lse.33.then:
  %v1740 = mul i64 %v1695, %v71
  %v1741 = getelementptr float, ptr %v75, i64 %v1740
  %v1742 = getelementptr float, ptr %scratch, i64 3408
  %v1743 = getelementptr float, ptr %v1742, i64 %result_row.30
  %v1744 = load float, ptr %v1743, align 4
  %v1745 = mul i64 %result_row.30, 8
  %v1746 = getelementptr float, ptr %scratch, i64 3472
  %v1747 = getelementptr float, ptr %v1746, i64 %v1745
  %v1748 = load <8 x float>, ptr %v1747, align 4
  %v1749 = shufflevector <8 x float> %v1748, <8 x float> %v1748, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1750 = shufflevector <8 x float> %v1748, <8 x float> %v1748, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1751 = fadd <4 x float> %v1750, %v1749
  %v1752 = shufflevector <4 x float> %v1751, <4 x float> %v1751, <2 x i32> <i32 2, i32 3>
  %v1753 = shufflevector <4 x float> %v1751, <4 x float> %v1751, <2 x i32> <i32 0, i32 1>
  %v1754 = fadd <2 x float> %v1753, %v1752
  %v1755 = shufflevector <2 x float> %v1754, <2 x float> %v1754, <1 x i32> <i32 1>
  %v1756 = shufflevector <2 x float> %v1754, <2 x float> %v1754, <1 x i32> <i32 0>
  %v1757 = fadd <1 x float> %v1756, %v1755
  %v1758 = extractelement <1 x float> %v1757, i64 0
  %v1759 = call float @llvm.log.f32(float %v1758)
  %v1760 = fmul float %v1744, 0x3FE62E4300000000
  %v1761 = fadd float %v1760, %v1759
  store float %v1761, ptr %v1741, align 4
  br label %lse.33.end
lse.33.end:
  %v1762 = add i64 %result_row.30, 1
  br label %result_row.30.head
result_row.30.end:
  ret void
}

declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i1 @llvm.vector.reduce.or.v8i1(<8 x i1>)
declare float @llvm.fmuladd.f32(float, float, float)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-cpu"="x86-64-v3" }
