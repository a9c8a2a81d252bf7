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
  %v112 = mul i64 %query.0, 33
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
  %v126 = mul i64 %query.0, 33
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
  ; running maximum -inf, sum 0, accumulators 0
  %v134 = mul i64 %v80, 8
  br label %clear.3.head
clear.3.head:
  %clear.3 = phi i64 [ 0, %query.0.end ], [ %v140, %clear.3.body ]
  %v135 = icmp slt i64 %clear.3, %v134
  br i1 %v135, label %clear.3.body, label %clear.3.end
clear.3.body:
  %v136 = getelementptr float, ptr %scratch, i64 3328
  %v137 = getelementptr float, ptr %v136, i64 %clear.3
  store <8 x float> splat (float 0xFFF0000000000000), ptr %v137, align 4
  %v138 = getelementptr float, ptr %scratch, i64 3376
  %v139 = getelementptr float, ptr %v138, i64 %clear.3
  store <8 x float> splat (float 0x0000000000000000), ptr %v139, align 4
  %v140 = add i64 %clear.3, 8
  br label %clear.3.head
clear.3.end:
  %v141 = mul i64 %v80, 96
  br label %clear_out.4.head
clear_out.4.head:
  %clear_out.4 = phi i64 [ 0, %clear.3.end ], [ %v145, %clear_out.4.body ]
  %v142 = icmp slt i64 %clear_out.4, %v141
  br i1 %v142, label %clear_out.4.body, label %clear_out.4.end
clear_out.4.body:
  %v143 = getelementptr float, ptr %scratch, i64 2752
  %v144 = getelementptr float, ptr %v143, i64 %clear_out.4
  store <8 x float> splat (float 0x0000000000000000), ptr %v144, align 4
  %v145 = add i64 %clear_out.4, 8
  br label %clear_out.4.head
clear_out.4.end:
  %v146 = icmp slt i64 0, %v3
  %v147 = select i1 %v146, i64 0, i64 %v3
  %v148 = icmp sgt i64 %v147, 0
  %v149 = select i1 %v148, i64 %v147, i64 0
  %v150 = icmp slt i64 %v92, %v3
  %v151 = select i1 %v150, i64 %v92, i64 %v3
  %v152 = icmp sgt i64 %v151, %v149
  %v153 = select i1 %v152, i64 %v151, i64 %v149
  br label %kv_tile.5.head
kv_tile.5.head:
  %kv_tile.5 = phi i64 [ %v149, %clear_out.4.end ], [ %v1816, %row_block.12.end ]
  %v154 = icmp slt i64 %kv_tile.5, %v153
  br i1 %v154, label %kv_tile.5.body, label %kv_tile.5.end
kv_tile.5.body:
  %v155 = sub i64 %v153, %kv_tile.5
  %v156 = icmp slt i64 %v155, 32
  %v157 = select i1 %v156, i64 %v155, i64 32
  ; keys -> f32, transposed to depth-major panels
  %v158 = add i64 %v157, 15
  %v159 = sdiv i64 %v158, 16
  br label %key_panel.6.head
key_panel.6.head:
  %key_panel.6 = phi i64 [ 0, %kv_tile.5.body ], [ %v657, %key_depth.10.end ]
  %v160 = icmp slt i64 %key_panel.6, %v159
  br i1 %v160, label %key_panel.6.body, label %key_panel.6.end
key_panel.6.body:
  %v161 = mul i64 %key_panel.6, 16
  %v162 = add i64 %kv_tile.5, %v161
  %v163 = add i64 %v162, 0
  %v164 = sub i64 %v3, 1
  %v165 = icmp slt i64 %v163, %v164
  %v166 = select i1 %v165, i64 %v163, i64 %v164
  %v167 = mul i64 %v166, %v32
  %v168 = getelementptr i16, ptr %v36, i64 %v167
  %v169 = mul i64 %key_panel.6, 16
  %v170 = add i64 %kv_tile.5, %v169
  %v171 = add i64 %v170, 1
  %v172 = sub i64 %v3, 1
  %v173 = icmp slt i64 %v171, %v172
  %v174 = select i1 %v173, i64 %v171, i64 %v172
  %v175 = mul i64 %v174, %v32
  %v176 = getelementptr i16, ptr %v36, i64 %v175
  %v177 = mul i64 %key_panel.6, 16
  %v178 = add i64 %kv_tile.5, %v177
  %v179 = add i64 %v178, 2
  %v180 = sub i64 %v3, 1
  %v181 = icmp slt i64 %v179, %v180
  %v182 = select i1 %v181, i64 %v179, i64 %v180
  %v183 = mul i64 %v182, %v32
  %v184 = getelementptr i16, ptr %v36, i64 %v183
  %v185 = mul i64 %key_panel.6, 16
  %v186 = add i64 %kv_tile.5, %v185
  %v187 = add i64 %v186, 3
  %v188 = sub i64 %v3, 1
  %v189 = icmp slt i64 %v187, %v188
  %v190 = select i1 %v189, i64 %v187, i64 %v188
  %v191 = mul i64 %v190, %v32
  %v192 = getelementptr i16, ptr %v36, i64 %v191
  %v193 = mul i64 %key_panel.6, 16
  %v194 = add i64 %kv_tile.5, %v193
  %v195 = add i64 %v194, 4
  %v196 = sub i64 %v3, 1
  %v197 = icmp slt i64 %v195, %v196
  %v198 = select i1 %v197, i64 %v195, i64 %v196
  %v199 = mul i64 %v198, %v32
  %v200 = getelementptr i16, ptr %v36, i64 %v199
  %v201 = mul i64 %key_panel.6, 16
  %v202 = add i64 %kv_tile.5, %v201
  %v203 = add i64 %v202, 5
  %v204 = sub i64 %v3, 1
  %v205 = icmp slt i64 %v203, %v204
  %v206 = select i1 %v205, i64 %v203, i64 %v204
  %v207 = mul i64 %v206, %v32
  %v208 = getelementptr i16, ptr %v36, i64 %v207
  %v209 = mul i64 %key_panel.6, 16
  %v210 = add i64 %kv_tile.5, %v209
  %v211 = add i64 %v210, 6
  %v212 = sub i64 %v3, 1
  %v213 = icmp slt i64 %v211, %v212
  %v214 = select i1 %v213, i64 %v211, i64 %v212
  %v215 = mul i64 %v214, %v32
  %v216 = getelementptr i16, ptr %v36, i64 %v215
  %v217 = mul i64 %key_panel.6, 16
  %v218 = add i64 %kv_tile.5, %v217
  %v219 = add i64 %v218, 7
  %v220 = sub i64 %v3, 1
  %v221 = icmp slt i64 %v219, %v220
  %v222 = select i1 %v221, i64 %v219, i64 %v220
  %v223 = mul i64 %v222, %v32
  %v224 = getelementptr i16, ptr %v36, i64 %v223
  br label %key_depth.7.head
key_depth.7.head:
  %key_depth.7 = phi i64 [ 0, %key_panel.6.body ], [ %v310, %key_depth.7.body ]
  %v225 = icmp slt i64 %key_depth.7, 32
  br i1 %v225, label %key_depth.7.body, label %key_depth.7.end
key_depth.7.body:
  %v226 = getelementptr i16, ptr %v168, i64 %key_depth.7
  %v227 = load <4 x i16>, ptr %v226, align 2
  %v228 = zext <4 x i16> %v227 to <4 x i32>
  %v229 = shl <4 x i32> %v228, splat (i32 16)
  %v230 = bitcast <4 x i32> %v229 to <4 x float>
  %v231 = getelementptr i16, ptr %v200, i64 %key_depth.7
  %v232 = load <4 x i16>, ptr %v231, align 2
  %v233 = zext <4 x i16> %v232 to <4 x i32>
  %v234 = shl <4 x i32> %v233, splat (i32 16)
  %v235 = bitcast <4 x i32> %v234 to <4 x float>
  %v236 = shufflevector <4 x float> %v230, <4 x float> %v235, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v237 = getelementptr i16, ptr %v176, i64 %key_depth.7
  %v238 = load <4 x i16>, ptr %v237, align 2
  %v239 = zext <4 x i16> %v238 to <4 x i32>
  %v240 = shl <4 x i32> %v239, splat (i32 16)
  %v241 = bitcast <4 x i32> %v240 to <4 x float>
  %v242 = getelementptr i16, ptr %v208, i64 %key_depth.7
  %v243 = load <4 x i16>, ptr %v242, align 2
  %v244 = zext <4 x i16> %v243 to <4 x i32>
  %v245 = shl <4 x i32> %v244, splat (i32 16)
  %v246 = bitcast <4 x i32> %v245 to <4 x float>
  %v247 = shufflevector <4 x float> %v241, <4 x float> %v246, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v248 = getelementptr i16, ptr %v184, i64 %key_depth.7
  %v249 = load <4 x i16>, ptr %v248, align 2
  %v250 = zext <4 x i16> %v249 to <4 x i32>
  %v251 = shl <4 x i32> %v250, splat (i32 16)
  %v252 = bitcast <4 x i32> %v251 to <4 x float>
  %v253 = getelementptr i16, ptr %v216, i64 %key_depth.7
  %v254 = load <4 x i16>, ptr %v253, align 2
  %v255 = zext <4 x i16> %v254 to <4 x i32>
  %v256 = shl <4 x i32> %v255, splat (i32 16)
  %v257 = bitcast <4 x i32> %v256 to <4 x float>
  %v258 = shufflevector <4 x float> %v252, <4 x float> %v257, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v259 = getelementptr i16, ptr %v192, i64 %key_depth.7
  %v260 = load <4 x i16>, ptr %v259, align 2
  %v261 = zext <4 x i16> %v260 to <4 x i32>
  %v262 = shl <4 x i32> %v261, splat (i32 16)
  %v263 = bitcast <4 x i32> %v262 to <4 x float>
  %v264 = getelementptr i16, ptr %v224, i64 %key_depth.7
  %v265 = load <4 x i16>, ptr %v264, align 2
  %v266 = zext <4 x i16> %v265 to <4 x i32>
  %v267 = shl <4 x i32> %v266, splat (i32 16)
  %v268 = bitcast <4 x i32> %v267 to <4 x float>
  %v269 = shufflevector <4 x float> %v263, <4 x float> %v268, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v270 = shufflevector <8 x float> %v236, <8 x float> %v247, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v271 = shufflevector <8 x float> %v258, <8 x float> %v269, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v272 = shufflevector <8 x float> %v236, <8 x float> %v247, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v273 = shufflevector <8 x float> %v258, <8 x float> %v269, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v274 = shufflevector <8 x float> %v270, <8 x float> %v271, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v275 = shufflevector <8 x float> %v270, <8 x float> %v271, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v276 = shufflevector <8 x float> %v272, <8 x float> %v273, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v277 = shufflevector <8 x float> %v272, <8 x float> %v273, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v278 = add i64 %key_depth.7, 0
  %v279 = mul i64 %key_panel.6, 33
  %v280 = add i64 %v279, 0
  %v281 = add i64 %v280, %v278
  %v282 = getelementptr float, ptr %scratch, i64 800
  %v283 = mul i64 %v281, 16
  %v284 = add i64 %v283, 0
  %v285 = getelementptr float, ptr %v282, i64 %v284
  store <8 x float> %v274, ptr %v285, align 4
  %v286 = add i64 %key_depth.7, 1
  %v287 = mul i64 %key_panel.6, 33
  %v288 = add i64 %v287, 0
  %v289 = add i64 %v288, %v286
  %v290 = getelementptr float, ptr %scratch, i64 800
  %v291 = mul i64 %v289, 16
  %v292 = add i64 %v291, 0
  %v293 = getelementptr float, ptr %v290, i64 %v292
  store <8 x float> %v275, ptr %v293, align 4
  %v294 = add i64 %key_depth.7, 2
  %v295 = mul i64 %key_panel.6, 33
  %v296 = add i64 %v295, 0
  %v297 = add i64 %v296, %v294
  %v298 = getelementptr float, ptr %scratch, i64 800
  %v299 = mul i64 %v297, 16
  %v300 = add i64 %v299, 0
  %v301 = getelementptr float, ptr %v298, i64 %v300
  store <8 x float> %v276, ptr %v301, align 4
  %v302 = add i64 %key_depth.7, 3
  %v303 = mul i64 %key_panel.6, 33
  %v304 = add i64 %v303, 0
  %v305 = add i64 %v304, %v302
  %v306 = getelementptr float, ptr %scratch, i64 800
  %v307 = mul i64 %v305, 16
  %v308 = add i64 %v307, 0
  %v309 = getelementptr float, ptr %v306, i64 %v308
  store <8 x float> %v277, ptr %v309, align 4
  %v310 = add i64 %key_depth.7, 4
  br label %key_depth.7.head
key_depth.7.end:
  br label %key_depth.8.head
key_depth.8.head:
  %key_depth.8 = phi i64 [ 32, %key_depth.7.end ], [ %v408, %key_depth.8.body ]
  %v311 = icmp slt i64 %key_depth.8, 33
  br i1 %v311, label %key_depth.8.body, label %key_depth.8.end
key_depth.8.body:
  %v312 = getelementptr i16, ptr %v168, i64 %key_depth.8
  %v313 = mul i64 %key_panel.6, 33
  %v314 = add i64 %v313, 0
  %v315 = add i64 %v314, %key_depth.8
  %v316 = getelementptr float, ptr %scratch, i64 800
  %v317 = mul i64 %v315, 16
  %v318 = add i64 %v317, 0
  %v319 = getelementptr float, ptr %v316, i64 %v318
  %v320 = load i16, ptr %v312, align 2
  %v321 = zext i16 %v320 to i32
  %v322 = shl i32 %v321, 16
  %v323 = bitcast i32 %v322 to float
  store float %v323, ptr %v319, align 4
  %v324 = getelementptr i16, ptr %v176, i64 %key_depth.8
  %v325 = mul i64 %key_panel.6, 33
  %v326 = add i64 %v325, 0
  %v327 = add i64 %v326, %key_depth.8
  %v328 = getelementptr float, ptr %scratch, i64 800
  %v329 = mul i64 %v327, 16
  %v330 = add i64 %v329, 1
  %v331 = getelementptr float, ptr %v328, i64 %v330
  %v332 = load i16, ptr %v324, align 2
  %v333 = zext i16 %v332 to i32
  %v334 = shl i32 %v333, 16
  %v335 = bitcast i32 %v334 to float
  store float %v335, ptr %v331, align 4
  %v336 = getelementptr i16, ptr %v184, i64 %key_depth.8
  %v337 = mul i64 %key_panel.6, 33
  %v338 = add i64 %v337, 0
  %v339 = add i64 %v338, %key_depth.8
  %v340 = getelementptr float, ptr %scratch, i64 800
  %v341 = mul i64 %v339, 16
  %v342 = add i64 %v341, 2
  %v343 = getelementptr float, ptr %v340, i64 %v342
  %v344 = load i16, ptr %v336, align 2
  %v345 = zext i16 %v344 to i32
  %v346 = shl i32 %v345, 16
  %v347 = bitcast i32 %v346 to float
  store float %v347, ptr %v343, align 4
  %v348 = getelementptr i16, ptr %v192, i64 %key_depth.8
  %v349 = mul i64 %key_panel.6, 33
  %v350 = add i64 %v349, 0
  %v351 = add i64 %v350, %key_depth.8
  %v352 = getelementptr float, ptr %scratch, i64 800
  %v353 = mul i64 %v351, 16
  %v354 = add i64 %v353, 3
  %v355 = getelementptr float, ptr %v352, i64 %v354
  %v356 = load i16, ptr %v348, align 2
  %v357 = zext i16 %v356 to i32
  %v358 = shl i32 %v357, 16
  %v359 = bitcast i32 %v358 to float
  store float %v359, ptr %v355, align 4
  %v360 = getelementptr i16, ptr %v200, i64 %key_depth.8
  %v361 = mul i64 %key_panel.6, 33
  %v362 = add i64 %v361, 0
  %v363 = add i64 %v362, %key_depth.8
  %v364 = getelementptr float, ptr %scratch, i64 800
  %v365 = mul i64 %v363, 16
  %v366 = add i64 %v365, 4
  %v367 = getelementptr float, ptr %v364, i64 %v366
  %v368 = load i16, ptr %v360, align 2
  %v369 = zext i16 %v368 to i32
  %v370 = shl i32 %v369, 16
  %v371 = bitcast i32 %v370 to float
  store float %v371, ptr %v367, align 4
  %v372 = getelementptr i16, ptr %v208, i64 %key_depth.8
  %v373 = mul i64 %key_panel.6, 33
  %v374 = add i64 %v373, 0
  %v375 = add i64 %v374, %key_depth.8
  %v376 = getelementptr float, ptr %scratch, i64 800
  %v377 = mul i64 %v375, 16
  %v378 = add i64 %v377, 5
  %v379 = getelementptr float, ptr %v376, i64 %v378
  %v380 = load i16, ptr %v372, align 2
  %v381 = zext i16 %v380 to i32
  %v382 = shl i32 %v381, 16
  %v383 = bitcast i32 %v382 to float
  store float %v383, ptr %v379, align 4
  %v384 = getelementptr i16, ptr %v216, i64 %key_depth.8
  %v385 = mul i64 %key_panel.6, 33
  %v386 = add i64 %v385, 0
  %v387 = add i64 %v386, %key_depth.8
  %v388 = getelementptr float, ptr %scratch, i64 800
  %v389 = mul i64 %v387, 16
  %v390 = add i64 %v389, 6
  %v391 = getelementptr float, ptr %v388, i64 %v390
  %v392 = load i16, ptr %v384, align 2
  %v393 = zext i16 %v392 to i32
  %v394 = shl i32 %v393, 16
  %v395 = bitcast i32 %v394 to float
  store float %v395, ptr %v391, align 4
  %v396 = getelementptr i16, ptr %v224, i64 %key_depth.8
  %v397 = mul i64 %key_panel.6, 33
  %v398 = add i64 %v397, 0
  %v399 = add i64 %v398, %key_depth.8
  %v400 = getelementptr float, ptr %scratch, i64 800
  %v401 = mul i64 %v399, 16
  %v402 = add i64 %v401, 7
  %v403 = getelementptr float, ptr %v400, i64 %v402
  %v404 = load i16, ptr %v396, align 2
  %v405 = zext i16 %v404 to i32
  %v406 = shl i32 %v405, 16
  %v407 = bitcast i32 %v406 to float
  store float %v407, ptr %v403, align 4
  %v408 = add i64 %key_depth.8, 1
  br label %key_depth.8.head
key_depth.8.end:
  %v409 = mul i64 %key_panel.6, 16
  %v410 = add i64 %kv_tile.5, %v409
  %v411 = add i64 %v410, 8
  %v412 = sub i64 %v3, 1
  %v413 = icmp slt i64 %v411, %v412
  %v414 = select i1 %v413, i64 %v411, i64 %v412
  %v415 = mul i64 %v414, %v32
  %v416 = getelementptr i16, ptr %v36, i64 %v415
  %v417 = mul i64 %key_panel.6, 16
  %v418 = add i64 %kv_tile.5, %v417
  %v419 = add i64 %v418, 9
  %v420 = sub i64 %v3, 1
  %v421 = icmp slt i64 %v419, %v420
  %v422 = select i1 %v421, i64 %v419, i64 %v420
  %v423 = mul i64 %v422, %v32
  %v424 = getelementptr i16, ptr %v36, i64 %v423
  %v425 = mul i64 %key_panel.6, 16
  %v426 = add i64 %kv_tile.5, %v425
  %v427 = add i64 %v426, 10
  %v428 = sub i64 %v3, 1
  %v429 = icmp slt i64 %v427, %v428
  %v430 = select i1 %v429, i64 %v427, i64 %v428
  %v431 = mul i64 %v430, %v32
  %v432 = getelementptr i16, ptr %v36, i64 %v431
  %v433 = mul i64 %key_panel.6, 16
  %v434 = add i64 %kv_tile.5, %v433
  %v435 = add i64 %v434, 11
  %v436 = sub i64 %v3, 1
  %v437 = icmp slt i64 %v435, %v436
  %v438 = select i1 %v437, i64 %v435, i64 %v436
  %v439 = mul i64 %v438, %v32
  %v440 = getelementptr i16, ptr %v36, i64 %v439
  %v441 = mul i64 %key_panel.6, 16
  %v442 = add i64 %kv_tile.5, %v441
  %v443 = add i64 %v442, 12
  %v444 = sub i64 %v3, 1
  %v445 = icmp slt i64 %v443, %v444
  %v446 = select i1 %v445, i64 %v443, i64 %v444
  %v447 = mul i64 %v446, %v32
  %v448 = getelementptr i16, ptr %v36, i64 %v447
  %v449 = mul i64 %key_panel.6, 16
  %v450 = add i64 %kv_tile.5, %v449
  %v451 = add i64 %v450, 13
  %v452 = sub i64 %v3, 1
  %v453 = icmp slt i64 %v451, %v452
  %v454 = select i1 %v453, i64 %v451, i64 %v452
  %v455 = mul i64 %v454, %v32
  %v456 = getelementptr i16, ptr %v36, i64 %v455
  %v457 = mul i64 %key_panel.6, 16
  %v458 = add i64 %kv_tile.5, %v457
  %v459 = add i64 %v458, 14
  %v460 = sub i64 %v3, 1
  %v461 = icmp slt i64 %v459, %v460
  %v462 = select i1 %v461, i64 %v459, i64 %v460
  %v463 = mul i64 %v462, %v32
  %v464 = getelementptr i16, ptr %v36, i64 %v463
  %v465 = mul i64 %key_panel.6, 16
  %v466 = add i64 %kv_tile.5, %v465
  %v467 = add i64 %v466, 15
  %v468 = sub i64 %v3, 1
  %v469 = icmp slt i64 %v467, %v468
  %v470 = select i1 %v469, i64 %v467, i64 %v468
  %v471 = mul i64 %v470, %v32
  %v472 = getelementptr i16, ptr %v36, i64 %v471
  br label %key_depth.9.head
key_depth.9.head:
  %key_depth.9 = phi i64 [ 0, %key_depth.8.end ], [ %v558, %key_depth.9.body ]
  %v473 = icmp slt i64 %key_depth.9, 32
  br i1 %v473, label %key_depth.9.body, label %key_depth.9.end
key_depth.9.body:
  %v474 = getelementptr i16, ptr %v416, i64 %key_depth.9
  %v475 = load <4 x i16>, ptr %v474, align 2
  %v476 = zext <4 x i16> %v475 to <4 x i32>
  %v477 = shl <4 x i32> %v476, splat (i32 16)
  %v478 = bitcast <4 x i32> %v477 to <4 x float>
  %v479 = getelementptr i16, ptr %v448, i64 %key_depth.9
  %v480 = load <4 x i16>, ptr %v479, align 2
  %v481 = zext <4 x i16> %v480 to <4 x i32>
  %v482 = shl <4 x i32> %v481, splat (i32 16)
  %v483 = bitcast <4 x i32> %v482 to <4 x float>
  %v484 = shufflevector <4 x float> %v478, <4 x float> %v483, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v485 = getelementptr i16, ptr %v424, i64 %key_depth.9
  %v486 = load <4 x i16>, ptr %v485, align 2
  %v487 = zext <4 x i16> %v486 to <4 x i32>
  %v488 = shl <4 x i32> %v487, splat (i32 16)
  %v489 = bitcast <4 x i32> %v488 to <4 x float>
  %v490 = getelementptr i16, ptr %v456, i64 %key_depth.9
  %v491 = load <4 x i16>, ptr %v490, align 2
  %v492 = zext <4 x i16> %v491 to <4 x i32>
  %v493 = shl <4 x i32> %v492, splat (i32 16)
  %v494 = bitcast <4 x i32> %v493 to <4 x float>
  %v495 = shufflevector <4 x float> %v489, <4 x float> %v494, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v496 = getelementptr i16, ptr %v432, i64 %key_depth.9
  %v497 = load <4 x i16>, ptr %v496, align 2
  %v498 = zext <4 x i16> %v497 to <4 x i32>
  %v499 = shl <4 x i32> %v498, splat (i32 16)
  %v500 = bitcast <4 x i32> %v499 to <4 x float>
  %v501 = getelementptr i16, ptr %v464, i64 %key_depth.9
  %v502 = load <4 x i16>, ptr %v501, align 2
  %v503 = zext <4 x i16> %v502 to <4 x i32>
  %v504 = shl <4 x i32> %v503, splat (i32 16)
  %v505 = bitcast <4 x i32> %v504 to <4 x float>
  %v506 = shufflevector <4 x float> %v500, <4 x float> %v505, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v507 = getelementptr i16, ptr %v440, i64 %key_depth.9
  %v508 = load <4 x i16>, ptr %v507, align 2
  %v509 = zext <4 x i16> %v508 to <4 x i32>
  %v510 = shl <4 x i32> %v509, splat (i32 16)
  %v511 = bitcast <4 x i32> %v510 to <4 x float>
  %v512 = getelementptr i16, ptr %v472, i64 %key_depth.9
  %v513 = load <4 x i16>, ptr %v512, align 2
  %v514 = zext <4 x i16> %v513 to <4 x i32>
  %v515 = shl <4 x i32> %v514, splat (i32 16)
  %v516 = bitcast <4 x i32> %v515 to <4 x float>
  %v517 = shufflevector <4 x float> %v511, <4 x float> %v516, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v518 = shufflevector <8 x float> %v484, <8 x float> %v495, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v519 = shufflevector <8 x float> %v506, <8 x float> %v517, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v520 = shufflevector <8 x float> %v484, <8 x float> %v495, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v521 = shufflevector <8 x float> %v506, <8 x float> %v517, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v522 = shufflevector <8 x float> %v518, <8 x float> %v519, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v523 = shufflevector <8 x float> %v518, <8 x float> %v519, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v524 = shufflevector <8 x float> %v520, <8 x float> %v521, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v525 = shufflevector <8 x float> %v520, <8 x float> %v521, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v526 = add i64 %key_depth.9, 0
  %v527 = mul i64 %key_panel.6, 33
  %v528 = add i64 %v527, 0
  %v529 = add i64 %v528, %v526
  %v530 = getelementptr float, ptr %scratch, i64 800
  %v531 = mul i64 %v529, 16
  %v532 = add i64 %v531, 8
  %v533 = getelementptr float, ptr %v530, i64 %v532
  store <8 x float> %v522, ptr %v533, align 4
  %v534 = add i64 %key_depth.9, 1
  %v535 = mul i64 %key_panel.6, 33
  %v536 = add i64 %v535, 0
  %v537 = add i64 %v536, %v534
  %v538 = getelementptr float, ptr %scratch, i64 800
  %v539 = mul i64 %v537, 16
  %v540 = add i64 %v539, 8
  %v541 = getelementptr float, ptr %v538, i64 %v540
  store <8 x float> %v523, ptr %v541, align 4
  %v542 = add i64 %key_depth.9, 2
  %v543 = mul i64 %key_panel.6, 33
  %v544 = add i64 %v543, 0
  %v545 = add i64 %v544, %v542
  %v546 = getelementptr float, ptr %scratch, i64 800
  %v547 = mul i64 %v545, 16
  %v548 = add i64 %v547, 8
  %v549 = getelementptr float, ptr %v546, i64 %v548
  store <8 x float> %v524, ptr %v549, align 4
  %v550 = add i64 %key_depth.9, 3
  %v551 = mul i64 %key_panel.6, 33
  %v552 = add i64 %v551, 0
  %v553 = add i64 %v552, %v550
  %v554 = getelementptr float, ptr %scratch, i64 800
  %v555 = mul i64 %v553, 16
  %v556 = add i64 %v555, 8
  %v557 = getelementptr float, ptr %v554, i64 %v556
  store <8 x float> %v525, ptr %v557, align 4
  %v558 = add i64 %key_depth.9, 4
  br label %key_depth.9.head
key_depth.9.end:
  br label %key_depth.10.head
key_depth.10.head:
  %key_depth.10 = phi i64 [ 32, %key_depth.9.end ], [ %v656, %key_depth.10.body ]
  %v559 = icmp slt i64 %key_depth.10, 33
  br i1 %v559, label %key_depth.10.body, label %key_depth.10.end
key_depth.10.body:
  %v560 = getelementptr i16, ptr %v416, i64 %key_depth.10
  %v561 = mul i64 %key_panel.6, 33
  %v562 = add i64 %v561, 0
  %v563 = add i64 %v562, %key_depth.10
  %v564 = getelementptr float, ptr %scratch, i64 800
  %v565 = mul i64 %v563, 16
  %v566 = add i64 %v565, 8
  %v567 = getelementptr float, ptr %v564, i64 %v566
  %v568 = load i16, ptr %v560, align 2
  %v569 = zext i16 %v568 to i32
  %v570 = shl i32 %v569, 16
  %v571 = bitcast i32 %v570 to float
  store float %v571, ptr %v567, align 4
  %v572 = getelementptr i16, ptr %v424, i64 %key_depth.10
  %v573 = mul i64 %key_panel.6, 33
  %v574 = add i64 %v573, 0
  %v575 = add i64 %v574, %key_depth.10
  %v576 = getelementptr float, ptr %scratch, i64 800
  %v577 = mul i64 %v575, 16
  %v578 = add i64 %v577, 9
  %v579 = getelementptr float, ptr %v576, i64 %v578
  %v580 = load i16, ptr %v572, align 2
  %v581 = zext i16 %v580 to i32
  %v582 = shl i32 %v581, 16
  %v583 = bitcast i32 %v582 to float
  store float %v583, ptr %v579, align 4
  %v584 = getelementptr i16, ptr %v432, i64 %key_depth.10
  %v585 = mul i64 %key_panel.6, 33
  %v586 = add i64 %v585, 0
  %v587 = add i64 %v586, %key_depth.10
  %v588 = getelementptr float, ptr %scratch, i64 800
  %v589 = mul i64 %v587, 16
  %v590 = add i64 %v589, 10
  %v591 = getelementptr float, ptr %v588, i64 %v590
  %v592 = load i16, ptr %v584, align 2
  %v593 = zext i16 %v592 to i32
  %v594 = shl i32 %v593, 16
  %v595 = bitcast i32 %v594 to float
  store float %v595, ptr %v591, align 4
  %v596 = getelementptr i16, ptr %v440, i64 %key_depth.10
  %v597 = mul i64 %key_panel.6, 33
  %v598 = add i64 %v597, 0
  %v599 = add i64 %v598, %key_depth.10
  %v600 = getelementptr float, ptr %scratch, i64 800
  %v601 = mul i64 %v599, 16
  %v602 = add i64 %v601, 11
  %v603 = getelementptr float, ptr %v600, i64 %v602
  %v604 = load i16, ptr %v596, align 2
  %v605 = zext i16 %v604 to i32
  %v606 = shl i32 %v605, 16
  %v607 = bitcast i32 %v606 to float
  store float %v607, ptr %v603, align 4
  %v608 = getelementptr i16, ptr %v448, i64 %key_depth.10
  %v609 = mul i64 %key_panel.6, 33
  %v610 = add i64 %v609, 0
  %v611 = add i64 %v610, %key_depth.10
  %v612 = getelementptr float, ptr %scratch, i64 800
  %v613 = mul i64 %v611, 16
  %v614 = add i64 %v613, 12
  %v615 = getelementptr float, ptr %v612, i64 %v614
  %v616 = load i16, ptr %v608, align 2
  %v617 = zext i16 %v616 to i32
  %v618 = shl i32 %v617, 16
  %v619 = bitcast i32 %v618 to float
  store float %v619, ptr %v615, align 4
  %v620 = getelementptr i16, ptr %v456, i64 %key_depth.10
  %v621 = mul i64 %key_panel.6, 33
  %v622 = add i64 %v621, 0
  %v623 = add i64 %v622, %key_depth.10
  %v624 = getelementptr float, ptr %scratch, i64 800
  %v625 = mul i64 %v623, 16
  %v626 = add i64 %v625, 13
  %v627 = getelementptr float, ptr %v624, i64 %v626
  %v628 = load i16, ptr %v620, align 2
  %v629 = zext i16 %v628 to i32
  %v630 = shl i32 %v629, 16
  %v631 = bitcast i32 %v630 to float
  store float %v631, ptr %v627, align 4
  %v632 = getelementptr i16, ptr %v464, i64 %key_depth.10
  %v633 = mul i64 %key_panel.6, 33
  %v634 = add i64 %v633, 0
  %v635 = add i64 %v634, %key_depth.10
  %v636 = getelementptr float, ptr %scratch, i64 800
  %v637 = mul i64 %v635, 16
  %v638 = add i64 %v637, 14
  %v639 = getelementptr float, ptr %v636, i64 %v638
  %v640 = load i16, ptr %v632, align 2
  %v641 = zext i16 %v640 to i32
  %v642 = shl i32 %v641, 16
  %v643 = bitcast i32 %v642 to float
  store float %v643, ptr %v639, align 4
  %v644 = getelementptr i16, ptr %v472, i64 %key_depth.10
  %v645 = mul i64 %key_panel.6, 33
  %v646 = add i64 %v645, 0
  %v647 = add i64 %v646, %key_depth.10
  %v648 = getelementptr float, ptr %scratch, i64 800
  %v649 = mul i64 %v647, 16
  %v650 = add i64 %v649, 15
  %v651 = getelementptr float, ptr %v648, i64 %v650
  %v652 = load i16, ptr %v644, align 2
  %v653 = zext i16 %v652 to i32
  %v654 = shl i32 %v653, 16
  %v655 = bitcast i32 %v654 to float
  store float %v655, ptr %v651, align 4
  %v656 = add i64 %key_depth.10, 1
  br label %key_depth.10.head
key_depth.10.end:
  %v657 = add i64 %key_panel.6, 1
  br label %key_panel.6.head
key_panel.6.end:
  ; values -> f32, in panels of as many columns as the micro-kernel has
  br label %value_row.11.head
value_row.11.head:
  %value_row.11 = phi i64 [ 0, %key_panel.6.end ], [ %v692, %value_row.11.body ]
  %v658 = icmp slt i64 %value_row.11, %v157
  br i1 %v658, label %value_row.11.body, label %value_row.11.end
value_row.11.body:
  %v659 = add i64 %kv_tile.5, %value_row.11
  %v660 = mul i64 %v659, %v44
  %v661 = getelementptr i16, ptr %v48, i64 %v660
  %v662 = mul i64 %value_row.11, 16
  %v663 = add i64 %v662, 0
  %v664 = getelementptr float, ptr %scratch, i64 1984
  %v665 = getelementptr float, ptr %v664, i64 %v663
  %v666 = load <8 x i16>, ptr %v661, align 2
  %v667 = zext <8 x i16> %v666 to <8 x i32>
  %v668 = shl <8 x i32> %v667, splat (i32 16)
  %v669 = bitcast <8 x i32> %v668 to <8 x float>
  store <8 x float> %v669, ptr %v665, align 4
  %v670 = getelementptr float, ptr %v665, i64 8
  %v671 = getelementptr i16, ptr %v661, i64 8
  %v672 = load <8 x i16>, ptr %v671, align 2
  %v673 = zext <8 x i16> %v672 to <8 x i32>
  %v674 = shl <8 x i32> %v673, splat (i32 16)
  %v675 = bitcast <8 x i32> %v674 to <8 x float>
  store <8 x float> %v675, ptr %v670, align 4
  %v676 = mul i64 %value_row.11, 8
  %v677 = add i64 %v676, 512
  %v678 = getelementptr float, ptr %scratch, i64 1984
  %v679 = getelementptr float, ptr %v678, i64 %v677
  %v680 = getelementptr i16, ptr %v661, i64 16
  %v681 = load i16, ptr %v680, align 2
  %v682 = zext i16 %v681 to i32
  %v683 = shl i32 %v682, 16
  %v684 = bitcast i32 %v683 to float
  store float %v684, ptr %v679, align 4
  %v685 = getelementptr float, ptr %v679, i64 1
  store float 0x0000000000000000, ptr %v685, align 4
  %v686 = getelementptr float, ptr %v679, i64 2
  store float 0x0000000000000000, ptr %v686, align 4
  %v687 = getelementptr float, ptr %v679, i64 3
  store float 0x0000000000000000, ptr %v687, align 4
  %v688 = getelementptr float, ptr %v679, i64 4
  store float 0x0000000000000000, ptr %v688, align 4
  %v689 = getelementptr float, ptr %v679, i64 5
  store float 0x0000000000000000, ptr %v689, align 4
  %v690 = getelementptr float, ptr %v679, i64 6
  store float 0x0000000000000000, ptr %v690, align 4
  %v691 = getelementptr float, ptr %v679, i64 7
  store float 0x0000000000000000, ptr %v691, align 4
  %v692 = add i64 %value_row.11, 1
  br label %value_row.11.head
value_row.11.end:
  br label %row_block.12.head
row_block.12.head:
  %row_block.12 = phi i64 [ 0, %value_row.11.end ], [ %v1815, %kept.13.end ]
  %v693 = icmp slt i64 %row_block.12, %v80
  br i1 %v693, label %row_block.12.body, label %row_block.12.end
row_block.12.body:
  %v694 = mul i64 %row_block.12, 6
  %v695 = add i64 %kv_tile.5, %v694
  %v696 = add i64 %v695, 32
  %v697 = sub i64 %v3, 1
  %v698 = icmp slt i64 %v696, %v697
  %v699 = select i1 %v698, i64 %v696, i64 %v697
  %v700 = mul i64 %v699, %v32
  %v701 = getelementptr i16, ptr %v36, i64 %v700
  call void @llvm.prefetch.p0(ptr %v701, i32 0, i32 2, i32 1)
  %v702 = getelementptr i8, ptr %v701, i64 64
  call void @llvm.prefetch.p0(ptr %v702, i32 0, i32 2, i32 1)
  %v703 = mul i64 %v699, %v44
  %v704 = getelementptr i16, ptr %v48, i64 %v703
  call void @llvm.prefetch.p0(ptr %v704, i32 0, i32 2, i32 1)
  %v705 = mul i64 %row_block.12, 6
  %v706 = add i64 %kv_tile.5, %v705
  %v707 = add i64 %v706, 33
  %v708 = sub i64 %v3, 1
  %v709 = icmp slt i64 %v707, %v708
  %v710 = select i1 %v709, i64 %v707, i64 %v708
  %v711 = mul i64 %v710, %v32
  %v712 = getelementptr i16, ptr %v36, i64 %v711
  call void @llvm.prefetch.p0(ptr %v712, i32 0, i32 2, i32 1)
  %v713 = getelementptr i8, ptr %v712, i64 64
  call void @llvm.prefetch.p0(ptr %v713, i32 0, i32 2, i32 1)
  %v714 = mul i64 %v710, %v44
  %v715 = getelementptr i16, ptr %v48, i64 %v714
  call void @llvm.prefetch.p0(ptr %v715, i32 0, i32 2, i32 1)
  %v716 = mul i64 %row_block.12, 6
  %v717 = add i64 %kv_tile.5, %v716
  %v718 = add i64 %v717, 34
  %v719 = sub i64 %v3, 1
  %v720 = icmp slt i64 %v718, %v719
  %v721 = select i1 %v720, i64 %v718, i64 %v719
  %v722 = mul i64 %v721, %v32
  %v723 = getelementptr i16, ptr %v36, i64 %v722
  call void @llvm.prefetch.p0(ptr %v723, i32 0, i32 2, i32 1)
  %v724 = getelementptr i8, ptr %v723, i64 64
  call void @llvm.prefetch.p0(ptr %v724, i32 0, i32 2, i32 1)
  %v725 = mul i64 %v721, %v44
  %v726 = getelementptr i16, ptr %v48, i64 %v725
  call void @llvm.prefetch.p0(ptr %v726, i32 0, i32 2, i32 1)
  %v727 = mul i64 %row_block.12, 6
  %v728 = add i64 %kv_tile.5, %v727
  %v729 = add i64 %v728, 35
  %v730 = sub i64 %v3, 1
  %v731 = icmp slt i64 %v729, %v730
  %v732 = select i1 %v731, i64 %v729, i64 %v730
  %v733 = mul i64 %v732, %v32
  %v734 = getelementptr i16, ptr %v36, i64 %v733
  call void @llvm.prefetch.p0(ptr %v734, i32 0, i32 2, i32 1)
  %v735 = getelementptr i8, ptr %v734, i64 64
  call void @llvm.prefetch.p0(ptr %v735, i32 0, i32 2, i32 1)
  %v736 = mul i64 %v732, %v44
  %v737 = getelementptr i16, ptr %v48, i64 %v736
  call void @llvm.prefetch.p0(ptr %v737, i32 0, i32 2, i32 1)
  %v738 = mul i64 %row_block.12, 6
  %v739 = add i64 %kv_tile.5, %v738
  %v740 = add i64 %v739, 36
  %v741 = sub i64 %v3, 1
  %v742 = icmp slt i64 %v740, %v741
  %v743 = select i1 %v742, i64 %v740, i64 %v741
  %v744 = mul i64 %v743, %v32
  %v745 = getelementptr i16, ptr %v36, i64 %v744
  call void @llvm.prefetch.p0(ptr %v745, i32 0, i32 2, i32 1)
  %v746 = getelementptr i8, ptr %v745, i64 64
  call void @llvm.prefetch.p0(ptr %v746, i32 0, i32 2, i32 1)
  %v747 = mul i64 %v743, %v44
  %v748 = getelementptr i16, ptr %v48, i64 %v747
  call void @llvm.prefetch.p0(ptr %v748, i32 0, i32 2, i32 1)
  %v749 = mul i64 %row_block.12, 6
  %v750 = add i64 %kv_tile.5, %v749
  %v751 = add i64 %v750, 37
  %v752 = sub i64 %v3, 1
  %v753 = icmp slt i64 %v751, %v752
  %v754 = select i1 %v753, i64 %v751, i64 %v752
  %v755 = mul i64 %v754, %v32
  %v756 = getelementptr i16, ptr %v36, i64 %v755
  call void @llvm.prefetch.p0(ptr %v756, i32 0, i32 2, i32 1)
  %v757 = getelementptr i8, ptr %v756, i64 64
  call void @llvm.prefetch.p0(ptr %v757, i32 0, i32 2, i32 1)
  %v758 = mul i64 %v754, %v44
  %v759 = getelementptr i16, ptr %v48, i64 %v758
  call void @llvm.prefetch.p0(ptr %v759, i32 0, i32 2, i32 1)
  %v760 = mul i64 %row_block.12, 4
  %v761 = add i64 %v13, %v760
  %v762 = add i64 %v13, %v78
  %v763 = sub i64 %v762, 1
  %v764 = add i64 %v761, 3
  %v765 = icmp slt i64 %v764, %v763
  %v766 = select i1 %v765, i64 %v764, i64 %v763
  %v767 = add i64 %kv_tile.5, %v157
  %v768 = sub i64 %v767, 1
  %v769 = add i64 %v766, %v86
  %v770 = sub i64 %v769, %v87
  %v771 = add i64 %v770, 1
  %v772 = sub i64 %v771, %kv_tile.5
  %v773 = icmp slt i64 %v772, %v157
  %v774 = select i1 %v773, i64 %v772, i64 %v157
  %v775 = icmp sgt i64 %v774, 0
  %v776 = select i1 %v775, i64 %v774, i64 0
  %v777 = add i64 %kv_tile.5, %v157
  %v778 = icmp sle i64 %v777, 0
  %v779 = icmp eq i64 %v776, 0
  %v780 = or i1 %v779, %v778
  %v781 = add i64 %v766, %v86
  %v782 = sub i64 %v781, %v87
  %v783 = icmp slt i64 %v782, %kv_tile.5
  %v784 = or i1 %v780, %v783
  %v785 = xor i1 %v784, 1
  br i1 %v785, label %kept.13.then, label %kept.13.end
kept.13.then:
  %v786 = add i64 %v761, %v86
  %v787 = sub i64 %v786, %v87
  %v788 = icmp sle i64 %v768, %v787
  %v789 = icmp eq i64 %v776, 32
  %v790 = and i1 %v789, %v788
  ; score = query * keys
  %v791 = add i64 %v776, 15
  %v792 = sdiv i64 %v791, 16
  %v793 = mul i64 %row_block.12, 4
  %v794 = mul i64 %v793, 33
  %v795 = add i64 %v794, 0
  %v796 = getelementptr float, ptr %scratch, i64 %v795
  br label %score_panel.14.head
score_panel.14.head:
  %score_panel.14 = phi i64 [ 0, %kept.13.then ], [ %v1009, %score_depth_rest.16.end ]
  %v797 = icmp slt i64 %score_panel.14, %v792
  br i1 %v797, label %score_panel.14.body, label %score_panel.14.end
score_panel.14.body:
  %v798 = mul i64 %score_panel.14, 33
  %v799 = getelementptr float, ptr %scratch, i64 800
  %v800 = mul i64 %v798, 16
  %v801 = add i64 %v800, 0
  %v802 = getelementptr float, ptr %v799, i64 %v801
  %v803 = mul i64 %score_panel.14, 16
  %v804 = getelementptr float, ptr %scratch, i64 1856
  %v805 = getelementptr float, ptr %v804, i64 %v803
  %v806 = sdiv i64 33, 4
  %v807 = mul i64 %v806, 4
  br label %score_depth.15.head
score_depth.15.head:
  %score_depth.15 = phi i64 [ 0, %score_panel.14.body ], [ %v957, %score_depth.15.body ]
  %v808 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.14.body ], [ %v934, %score_depth.15.body ]
  %v809 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.14.body ], [ %v935, %score_depth.15.body ]
  %v810 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.14.body ], [ %v941, %score_depth.15.body ]
  %v811 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.14.body ], [ %v942, %score_depth.15.body ]
  %v812 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.14.body ], [ %v948, %score_depth.15.body ]
  %v813 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.14.body ], [ %v949, %score_depth.15.body ]
  %v814 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.14.body ], [ %v955, %score_depth.15.body ]
  %v815 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.14.body ], [ %v956, %score_depth.15.body ]
  %v816 = icmp slt i64 %score_depth.15, %v807
  br i1 %v816, label %score_depth.15.body, label %score_depth.15.end
score_depth.15.body:
  %v817 = add i64 %score_depth.15, 0
  %v818 = mul i64 %v817, 16
  %v819 = getelementptr float, ptr %v802, i64 %v818
  %v820 = load <8 x float>, ptr %v819, align 32
  %v821 = mul i64 %v817, 16
  %v822 = getelementptr float, ptr %v802, i64 %v821
  %v823 = getelementptr float, ptr %v822, i64 8
  %v824 = load <8 x float>, ptr %v823, align 32
  %v825 = getelementptr float, ptr %v796, i64 %v817
  %v826 = load float, ptr %v825, align 4
  %v827 = insertelement <8 x float> poison, float %v826, i64 0
  %v828 = shufflevector <8 x float> %v827, <8 x float> poison, <8 x i32> zeroinitializer
  %v829 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v828, <8 x float> %v820, <8 x float> %v808)
  %v830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v828, <8 x float> %v824, <8 x float> %v809)
  %v831 = getelementptr float, ptr %v796, i64 %v817
  %v832 = getelementptr float, ptr %v831, i64 33
  %v833 = load float, ptr %v832, align 4
  %v834 = insertelement <8 x float> poison, float %v833, i64 0
  %v835 = shufflevector <8 x float> %v834, <8 x float> poison, <8 x i32> zeroinitializer
  %v836 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v835, <8 x float> %v820, <8 x float> %v810)
  %v837 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v835, <8 x float> %v824, <8 x float> %v811)
  %v838 = getelementptr float, ptr %v796, i64 %v817
  %v839 = getelementptr float, ptr %v838, i64 66
  %v840 = load float, ptr %v839, align 4
  %v841 = insertelement <8 x float> poison, float %v840, i64 0
  %v842 = shufflevector <8 x float> %v841, <8 x float> poison, <8 x i32> zeroinitializer
  %v843 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v842, <8 x float> %v820, <8 x float> %v812)
  %v844 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v842, <8 x float> %v824, <8 x float> %v813)
  %v845 = getelementptr float, ptr %v796, i64 %v817
  %v846 = getelementptr float, ptr %v845, i64 99
  %v847 = load float, ptr %v846, align 4
  %v848 = insertelement <8 x float> poison, float %v847, i64 0
  %v849 = shufflevector <8 x float> %v848, <8 x float> poison, <8 x i32> zeroinitializer
  %v850 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v849, <8 x float> %v820, <8 x float> %v814)
  %v851 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v849, <8 x float> %v824, <8 x float> %v815)
  %v852 = add i64 %score_depth.15, 1
  %v853 = mul i64 %v852, 16
  %v854 = getelementptr float, ptr %v802, i64 %v853
  %v855 = load <8 x float>, ptr %v854, align 32
  %v856 = mul i64 %v852, 16
  %v857 = getelementptr float, ptr %v802, i64 %v856
  %v858 = getelementptr float, ptr %v857, i64 8
  %v859 = load <8 x float>, ptr %v858, align 32
  %v860 = getelementptr float, ptr %v796, i64 %v852
  %v861 = load float, ptr %v860, align 4
  %v862 = insertelement <8 x float> poison, float %v861, i64 0
  %v863 = shufflevector <8 x float> %v862, <8 x float> poison, <8 x i32> zeroinitializer
  %v864 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v863, <8 x float> %v855, <8 x float> %v829)
  %v865 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v863, <8 x float> %v859, <8 x float> %v830)
  %v866 = getelementptr float, ptr %v796, i64 %v852
  %v867 = getelementptr float, ptr %v866, i64 33
  %v868 = load float, ptr %v867, align 4
  %v869 = insertelement <8 x float> poison, float %v868, i64 0
  %v870 = shufflevector <8 x float> %v869, <8 x float> poison, <8 x i32> zeroinitializer
  %v871 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v870, <8 x float> %v855, <8 x float> %v836)
  %v872 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v870, <8 x float> %v859, <8 x float> %v837)
  %v873 = getelementptr float, ptr %v796, i64 %v852
  %v874 = getelementptr float, ptr %v873, i64 66
  %v875 = load float, ptr %v874, align 4
  %v876 = insertelement <8 x float> poison, float %v875, i64 0
  %v877 = shufflevector <8 x float> %v876, <8 x float> poison, <8 x i32> zeroinitializer
  %v878 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v877, <8 x float> %v855, <8 x float> %v843)
  %v879 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v877, <8 x float> %v859, <8 x float> %v844)
  %v880 = getelementptr float, ptr %v796, i64 %v852
  %v881 = getelementptr float, ptr %v880, i64 99
  %v882 = load float, ptr %v881, align 4
  %v883 = insertelement <8 x float> poison, float %v882, i64 0
  %v884 = shufflevector <8 x float> %v883, <8 x float> poison, <8 x i32> zeroinitializer
  %v885 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v884, <8 x float> %v855, <8 x float> %v850)
  %v886 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v884, <8 x float> %v859, <8 x float> %v851)
  %v887 = add i64 %score_depth.15, 2
  %v888 = mul i64 %v887, 16
  %v889 = getelementptr float, ptr %v802, i64 %v888
  %v890 = load <8 x float>, ptr %v889, align 32
  %v891 = mul i64 %v887, 16
  %v892 = getelementptr float, ptr %v802, i64 %v891
  %v893 = getelementptr float, ptr %v892, i64 8
  %v894 = load <8 x float>, ptr %v893, align 32
  %v895 = getelementptr float, ptr %v796, i64 %v887
  %v896 = load float, ptr %v895, align 4
  %v897 = insertelement <8 x float> poison, float %v896, i64 0
  %v898 = shufflevector <8 x float> %v897, <8 x float> poison, <8 x i32> zeroinitializer
  %v899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v898, <8 x float> %v890, <8 x float> %v864)
  %v900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v898, <8 x float> %v894, <8 x float> %v865)
  %v901 = getelementptr float, ptr %v796, i64 %v887
  %v902 = getelementptr float, ptr %v901, i64 33
  %v903 = load float, ptr %v902, align 4
  %v904 = insertelement <8 x float> poison, float %v903, i64 0
  %v905 = shufflevector <8 x float> %v904, <8 x float> poison, <8 x i32> zeroinitializer
  %v906 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v905, <8 x float> %v890, <8 x float> %v871)
  %v907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v905, <8 x float> %v894, <8 x float> %v872)
  %v908 = getelementptr float, ptr %v796, i64 %v887
  %v909 = getelementptr float, ptr %v908, i64 66
  %v910 = load float, ptr %v909, align 4
  %v911 = insertelement <8 x float> poison, float %v910, i64 0
  %v912 = shufflevector <8 x float> %v911, <8 x float> poison, <8 x i32> zeroinitializer
  %v913 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v912, <8 x float> %v890, <8 x float> %v878)
  %v914 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v912, <8 x float> %v894, <8 x float> %v879)
  %v915 = getelementptr float, ptr %v796, i64 %v887
  %v916 = getelementptr float, ptr %v915, i64 99
  %v917 = load float, ptr %v916, align 4
  %v918 = insertelement <8 x float> poison, float %v917, i64 0
  %v919 = shufflevector <8 x float> %v918, <8 x float> poison, <8 x i32> zeroinitializer
  %v920 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v919, <8 x float> %v890, <8 x float> %v885)
  %v921 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v919, <8 x float> %v894, <8 x float> %v886)
  %v922 = add i64 %score_depth.15, 3
  %v923 = mul i64 %v922, 16
  %v924 = getelementptr float, ptr %v802, i64 %v923
  %v925 = load <8 x float>, ptr %v924, align 32
  %v926 = mul i64 %v922, 16
  %v927 = getelementptr float, ptr %v802, i64 %v926
  %v928 = getelementptr float, ptr %v927, i64 8
  %v929 = load <8 x float>, ptr %v928, align 32
  %v930 = getelementptr float, ptr %v796, i64 %v922
  %v931 = load float, ptr %v930, align 4
  %v932 = insertelement <8 x float> poison, float %v931, i64 0
  %v933 = shufflevector <8 x float> %v932, <8 x float> poison, <8 x i32> zeroinitializer
  %v934 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v933, <8 x float> %v925, <8 x float> %v899)
  %v935 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v933, <8 x float> %v929, <8 x float> %v900)
  %v936 = getelementptr float, ptr %v796, i64 %v922
  %v937 = getelementptr float, ptr %v936, i64 33
  %v938 = load float, ptr %v937, align 4
  %v939 = insertelement <8 x float> poison, float %v938, i64 0
  %v940 = shufflevector <8 x float> %v939, <8 x float> poison, <8 x i32> zeroinitializer
  %v941 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v940, <8 x float> %v925, <8 x float> %v906)
  %v942 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v940, <8 x float> %v929, <8 x float> %v907)
  %v943 = getelementptr float, ptr %v796, i64 %v922
  %v944 = getelementptr float, ptr %v943, i64 66
  %v945 = load float, ptr %v944, align 4
  %v946 = insertelement <8 x float> poison, float %v945, i64 0
  %v947 = shufflevector <8 x float> %v946, <8 x float> poison, <8 x i32> zeroinitializer
  %v948 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v947, <8 x float> %v925, <8 x float> %v913)
  %v949 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v947, <8 x float> %v929, <8 x float> %v914)
  %v950 = getelementptr float, ptr %v796, i64 %v922
  %v951 = getelementptr float, ptr %v950, i64 99
  %v952 = load float, ptr %v951, align 4
  %v953 = insertelement <8 x float> poison, float %v952, i64 0
  %v954 = shufflevector <8 x float> %v953, <8 x float> poison, <8 x i32> zeroinitializer
  %v955 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v954, <8 x float> %v925, <8 x float> %v920)
  %v956 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v954, <8 x float> %v929, <8 x float> %v921)
  %v957 = add i64 %score_depth.15, 4
  br label %score_depth.15.head
score_depth.15.end:
  br label %score_depth_rest.16.head
score_depth_rest.16.head:
  %score_depth_rest.16 = phi i64 [ %v807, %score_depth.15.end ], [ %v1001, %score_depth_rest.16.body ]
  %v958 = phi <8 x float> [ %v808, %score_depth.15.end ], [ %v978, %score_depth_rest.16.body ]
  %v959 = phi <8 x float> [ %v809, %score_depth.15.end ], [ %v979, %score_depth_rest.16.body ]
  %v960 = phi <8 x float> [ %v810, %score_depth.15.end ], [ %v985, %score_depth_rest.16.body ]
  %v961 = phi <8 x float> [ %v811, %score_depth.15.end ], [ %v986, %score_depth_rest.16.body ]
  %v962 = phi <8 x float> [ %v812, %score_depth.15.end ], [ %v992, %score_depth_rest.16.body ]
  %v963 = phi <8 x float> [ %v813, %score_depth.15.end ], [ %v993, %score_depth_rest.16.body ]
  %v964 = phi <8 x float> [ %v814, %score_depth.15.end ], [ %v999, %score_depth_rest.16.body ]
  %v965 = phi <8 x float> [ %v815, %score_depth.15.end ], [ %v1000, %score_depth_rest.16.body ]
  %v966 = icmp slt i64 %score_depth_rest.16, 33
  br i1 %v966, label %score_depth_rest.16.body, label %score_depth_rest.16.end
score_depth_rest.16.body:
  %v967 = mul i64 %score_depth_rest.16, 16
  %v968 = getelementptr float, ptr %v802, i64 %v967
  %v969 = load <8 x float>, ptr %v968, align 32
  %v970 = mul i64 %score_depth_rest.16, 16
  %v971 = getelementptr float, ptr %v802, i64 %v970
  %v972 = getelementptr float, ptr %v971, i64 8
  %v973 = load <8 x float>, ptr %v972, align 32
  %v974 = getelementptr float, ptr %v796, i64 %score_depth_rest.16
  %v975 = load float, ptr %v974, align 4
  %v976 = insertelement <8 x float> poison, float %v975, i64 0
  %v977 = shufflevector <8 x float> %v976, <8 x float> poison, <8 x i32> zeroinitializer
  %v978 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v977, <8 x float> %v969, <8 x float> %v958)
  %v979 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v977, <8 x float> %v973, <8 x float> %v959)
  %v980 = getelementptr float, ptr %v796, i64 %score_depth_rest.16
  %v981 = getelementptr float, ptr %v980, i64 33
  %v982 = load float, ptr %v981, align 4
  %v983 = insertelement <8 x float> poison, float %v982, i64 0
  %v984 = shufflevector <8 x float> %v983, <8 x float> poison, <8 x i32> zeroinitializer
  %v985 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v984, <8 x float> %v969, <8 x float> %v960)
  %v986 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v984, <8 x float> %v973, <8 x float> %v961)
  %v987 = getelementptr float, ptr %v796, i64 %score_depth_rest.16
  %v988 = getelementptr float, ptr %v987, i64 66
  %v989 = load float, ptr %v988, align 4
  %v990 = insertelement <8 x float> poison, float %v989, i64 0
  %v991 = shufflevector <8 x float> %v990, <8 x float> poison, <8 x i32> zeroinitializer
  %v992 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v991, <8 x float> %v969, <8 x float> %v962)
  %v993 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v991, <8 x float> %v973, <8 x float> %v963)
  %v994 = getelementptr float, ptr %v796, i64 %score_depth_rest.16
  %v995 = getelementptr float, ptr %v994, i64 99
  %v996 = load float, ptr %v995, align 4
  %v997 = insertelement <8 x float> poison, float %v996, i64 0
  %v998 = shufflevector <8 x float> %v997, <8 x float> poison, <8 x i32> zeroinitializer
  %v999 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v998, <8 x float> %v969, <8 x float> %v964)
  %v1000 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v998, <8 x float> %v973, <8 x float> %v965)
  %v1001 = add i64 %score_depth_rest.16, 1
  br label %score_depth_rest.16.head
score_depth_rest.16.end:
  store <8 x float> %v958, ptr %v805, align 4
  %v1002 = getelementptr float, ptr %v805, i64 8
  store <8 x float> %v959, ptr %v1002, align 4
  %v1003 = getelementptr float, ptr %v805, i64 32
  store <8 x float> %v960, ptr %v1003, align 4
  %v1004 = getelementptr float, ptr %v805, i64 40
  store <8 x float> %v961, ptr %v1004, align 4
  %v1005 = getelementptr float, ptr %v805, i64 64
  store <8 x float> %v962, ptr %v1005, align 4
  %v1006 = getelementptr float, ptr %v805, i64 72
  store <8 x float> %v963, ptr %v1006, align 4
  %v1007 = getelementptr float, ptr %v805, i64 96
  store <8 x float> %v964, ptr %v1007, align 4
  %v1008 = getelementptr float, ptr %v805, i64 104
  store <8 x float> %v965, ptr %v1008, align 4
  %v1009 = add i64 %score_panel.14, 1
  br label %score_panel.14.head
score_panel.14.end:
  br i1 %v790, label %full.17.then, label %full.17.else
full.17.then:
  ; scores of a full tile
  %v1010 = trunc i64 %v776 to i32
  %v1011 = trunc i64 %kv_tile.5 to i32
  br label %score_row.18.head
score_row.18.head:
  %score_row.18 = phi i64 [ 0, %full.17.then ], [ %v1043, %score_row.18.body ]
  %v1012 = icmp slt i64 %score_row.18, 4
  br i1 %v1012, label %score_row.18.body, label %score_row.18.end
score_row.18.body:
  %v1013 = getelementptr float, ptr %scratch, i64 1856
  %v1014 = mul i64 %score_row.18, 32
  %v1015 = add i64 %v1014, 0
  %v1016 = getelementptr float, ptr %v1013, i64 %v1015
  %v1017 = mul i64 %row_block.12, 4
  %v1018 = add i64 %v1017, %score_row.18
  %v1019 = add i64 %v13, %v1018
  %v1020 = trunc i64 %v1019 to i32
  %v1021 = add i32 %v1020, %v85
  %v1022 = sub i32 %v1021, %v84
  %v1023 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v1024 = load <8 x float>, ptr %v1016, align 4
  %v1025 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v1026 = getelementptr float, ptr %v1016, i64 8
  %v1027 = load <8 x float>, ptr %v1026, align 4
  %v1028 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v1029 = getelementptr float, ptr %v1016, i64 16
  %v1030 = load <8 x float>, ptr %v1029, align 4
  %v1031 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v1032 = getelementptr float, ptr %v1016, i64 24
  %v1033 = load <8 x float>, ptr %v1032, align 4
  %v1034 = mul i64 %score_row.18, 8
  %v1035 = getelementptr float, ptr %scratch, i64 3488
  %v1036 = getelementptr float, ptr %v1035, i64 %v1034
  %v1037 = fcmp ogt <8 x float> %v1024, %v1027
  %v1038 = select <8 x i1> %v1037, <8 x float> %v1024, <8 x float> %v1027
  %v1039 = fcmp ogt <8 x float> %v1030, %v1033
  %v1040 = select <8 x i1> %v1039, <8 x float> %v1030, <8 x float> %v1033
  %v1041 = fcmp ogt <8 x float> %v1038, %v1040
  %v1042 = select <8 x i1> %v1041, <8 x float> %v1038, <8 x float> %v1040
  store <8 x float> %v1042, ptr %v1036, align 4
  %v1043 = add i64 %score_row.18, 1
  br label %score_row.18.head
score_row.18.end:
  br label %full.17.end
full.17.else:
  ; scores of a mixed tile
  %v1044 = trunc i64 %v776 to i32
  %v1045 = trunc i64 %kv_tile.5 to i32
  br label %score_row.19.head
score_row.19.head:
  %score_row.19 = phi i64 [ 0, %full.17.else ], [ %v1124, %score_row.19.body ]
  %v1046 = icmp slt i64 %score_row.19, 4
  br i1 %v1046, label %score_row.19.body, label %score_row.19.end
score_row.19.body:
  %v1047 = getelementptr float, ptr %scratch, i64 1856
  %v1048 = mul i64 %score_row.19, 32
  %v1049 = add i64 %v1048, 0
  %v1050 = getelementptr float, ptr %v1047, i64 %v1049
  %v1051 = mul i64 %row_block.12, 4
  %v1052 = add i64 %v1051, %score_row.19
  %v1053 = add i64 %v13, %v1052
  %v1054 = trunc i64 %v1053 to i32
  %v1055 = add i32 %v1054, %v85
  %v1056 = sub i32 %v1055, %v84
  %v1057 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v1058 = load <8 x float>, ptr %v1050, align 4
  %v1059 = insertelement <8 x i32> poison, i32 %v1045, i64 0
  %v1060 = shufflevector <8 x i32> %v1059, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1061 = add <8 x i32> %v1060, %v1057
  %v1062 = insertelement <8 x i32> poison, i32 %v1044, i64 0
  %v1063 = shufflevector <8 x i32> %v1062, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1064 = icmp slt <8 x i32> %v1057, %v1063
  %v1065 = insertelement <8 x i32> poison, i32 %v1056, i64 0
  %v1066 = shufflevector <8 x i32> %v1065, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1067 = icmp sle <8 x i32> %v1061, %v1066
  %v1068 = and <8 x i1> %v1064, %v1067
  %v1069 = select <8 x i1> %v1068, <8 x float> %v1058, <8 x float> splat (float 0xFFF0000000000000)
  store <8 x float> %v1069, ptr %v1050, align 4
  %v1070 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v1071 = getelementptr float, ptr %v1050, i64 8
  %v1072 = load <8 x float>, ptr %v1071, align 4
  %v1073 = insertelement <8 x i32> poison, i32 %v1045, i64 0
  %v1074 = shufflevector <8 x i32> %v1073, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1075 = add <8 x i32> %v1074, %v1070
  %v1076 = insertelement <8 x i32> poison, i32 %v1044, i64 0
  %v1077 = shufflevector <8 x i32> %v1076, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1078 = icmp slt <8 x i32> %v1070, %v1077
  %v1079 = insertelement <8 x i32> poison, i32 %v1056, i64 0
  %v1080 = shufflevector <8 x i32> %v1079, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1081 = icmp sle <8 x i32> %v1075, %v1080
  %v1082 = and <8 x i1> %v1078, %v1081
  %v1083 = select <8 x i1> %v1082, <8 x float> %v1072, <8 x float> splat (float 0xFFF0000000000000)
  %v1084 = getelementptr float, ptr %v1050, i64 8
  store <8 x float> %v1083, ptr %v1084, align 4
  %v1085 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v1086 = getelementptr float, ptr %v1050, i64 16
  %v1087 = load <8 x float>, ptr %v1086, align 4
  %v1088 = insertelement <8 x i32> poison, i32 %v1045, i64 0
  %v1089 = shufflevector <8 x i32> %v1088, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1090 = add <8 x i32> %v1089, %v1085
  %v1091 = insertelement <8 x i32> poison, i32 %v1044, i64 0
  %v1092 = shufflevector <8 x i32> %v1091, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1093 = icmp slt <8 x i32> %v1085, %v1092
  %v1094 = insertelement <8 x i32> poison, i32 %v1056, i64 0
  %v1095 = shufflevector <8 x i32> %v1094, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1096 = icmp sle <8 x i32> %v1090, %v1095
  %v1097 = and <8 x i1> %v1093, %v1096
  %v1098 = select <8 x i1> %v1097, <8 x float> %v1087, <8 x float> splat (float 0xFFF0000000000000)
  %v1099 = getelementptr float, ptr %v1050, i64 16
  store <8 x float> %v1098, ptr %v1099, align 4
  %v1100 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v1101 = getelementptr float, ptr %v1050, i64 24
  %v1102 = load <8 x float>, ptr %v1101, align 4
  %v1103 = insertelement <8 x i32> poison, i32 %v1045, i64 0
  %v1104 = shufflevector <8 x i32> %v1103, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1105 = add <8 x i32> %v1104, %v1100
  %v1106 = insertelement <8 x i32> poison, i32 %v1044, i64 0
  %v1107 = shufflevector <8 x i32> %v1106, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1108 = icmp slt <8 x i32> %v1100, %v1107
  %v1109 = insertelement <8 x i32> poison, i32 %v1056, i64 0
  %v1110 = shufflevector <8 x i32> %v1109, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1111 = icmp sle <8 x i32> %v1105, %v1110
  %v1112 = and <8 x i1> %v1108, %v1111
  %v1113 = select <8 x i1> %v1112, <8 x float> %v1102, <8 x float> splat (float 0xFFF0000000000000)
  %v1114 = getelementptr float, ptr %v1050, i64 24
  store <8 x float> %v1113, ptr %v1114, align 4
  %v1115 = mul i64 %score_row.19, 8
  %v1116 = getelementptr float, ptr %scratch, i64 3488
  %v1117 = getelementptr float, ptr %v1116, i64 %v1115
  %v1118 = fcmp ogt <8 x float> %v1069, %v1083
  %v1119 = select <8 x i1> %v1118, <8 x float> %v1069, <8 x float> %v1083
  %v1120 = fcmp ogt <8 x float> %v1098, %v1113
  %v1121 = select <8 x i1> %v1120, <8 x float> %v1098, <8 x float> %v1113
  %v1122 = fcmp ogt <8 x float> %v1119, %v1121
  %v1123 = select <8 x i1> %v1122, <8 x float> %v1119, <8 x float> %v1121
  store <8 x float> %v1123, ptr %v1117, align 4
  %v1124 = add i64 %score_row.19, 1
  br label %score_row.19.head
score_row.19.end:
  br label %full.17.end
full.17.end:
  ; maximum = max(maximum, scores); correction = exp(old maximum - maximum)
  %v1125 = mul i64 %row_block.12, 8
  %v1126 = add i64 %v1125, 0
  %v1127 = getelementptr float, ptr %scratch, i64 3328
  %v1128 = getelementptr float, ptr %v1127, i64 %v1126
  %v1129 = load <8 x float>, ptr %v1128, align 4
  %v1130 = getelementptr float, ptr %scratch, i64 3488
  %v1131 = getelementptr float, ptr %v1130, i64 0
  %v1132 = load <8 x float>, ptr %v1131, align 4
  %v1133 = getelementptr float, ptr %scratch, i64 3488
  %v1134 = getelementptr float, ptr %v1133, i64 8
  %v1135 = load <8 x float>, ptr %v1134, align 4
  %v1136 = getelementptr float, ptr %scratch, i64 3488
  %v1137 = getelementptr float, ptr %v1136, i64 16
  %v1138 = load <8 x float>, ptr %v1137, align 4
  %v1139 = getelementptr float, ptr %scratch, i64 3488
  %v1140 = getelementptr float, ptr %v1139, i64 24
  %v1141 = load <8 x float>, ptr %v1140, align 4
  %v1142 = getelementptr float, ptr %scratch, i64 3488
  %v1143 = getelementptr float, ptr %v1142, i64 0
  %v1144 = load <8 x float>, ptr %v1143, align 4
  %v1145 = getelementptr float, ptr %scratch, i64 3488
  %v1146 = getelementptr float, ptr %v1145, i64 0
  %v1147 = load <8 x float>, ptr %v1146, align 4
  %v1148 = getelementptr float, ptr %scratch, i64 3488
  %v1149 = getelementptr float, ptr %v1148, i64 0
  %v1150 = load <8 x float>, ptr %v1149, align 4
  %v1151 = getelementptr float, ptr %scratch, i64 3488
  %v1152 = getelementptr float, ptr %v1151, i64 0
  %v1153 = load <8 x float>, ptr %v1152, align 4
  %v1154 = shufflevector <8 x float> %v1132, <8 x float> %v1135, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1155 = shufflevector <8 x float> %v1132, <8 x float> %v1135, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1156 = fcmp ogt <8 x float> %v1155, %v1154
  %v1157 = select <8 x i1> %v1156, <8 x float> %v1155, <8 x float> %v1154
  %v1158 = shufflevector <8 x float> %v1138, <8 x float> %v1141, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1159 = shufflevector <8 x float> %v1138, <8 x float> %v1141, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1160 = fcmp ogt <8 x float> %v1159, %v1158
  %v1161 = select <8 x i1> %v1160, <8 x float> %v1159, <8 x float> %v1158
  %v1162 = shufflevector <8 x float> %v1144, <8 x float> %v1147, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1163 = shufflevector <8 x float> %v1144, <8 x float> %v1147, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1164 = fcmp ogt <8 x float> %v1163, %v1162
  %v1165 = select <8 x i1> %v1164, <8 x float> %v1163, <8 x float> %v1162
  %v1166 = shufflevector <8 x float> %v1150, <8 x float> %v1153, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1167 = shufflevector <8 x float> %v1150, <8 x float> %v1153, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1168 = fcmp ogt <8 x float> %v1167, %v1166
  %v1169 = select <8 x i1> %v1168, <8 x float> %v1167, <8 x float> %v1166
  %v1170 = shufflevector <8 x float> %v1157, <8 x float> %v1161, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1171 = shufflevector <8 x float> %v1157, <8 x float> %v1161, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1172 = fcmp ogt <8 x float> %v1171, %v1170
  %v1173 = select <8 x i1> %v1172, <8 x float> %v1171, <8 x float> %v1170
  %v1174 = shufflevector <8 x float> %v1165, <8 x float> %v1169, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1175 = shufflevector <8 x float> %v1165, <8 x float> %v1169, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1176 = fcmp ogt <8 x float> %v1175, %v1174
  %v1177 = select <8 x i1> %v1176, <8 x float> %v1175, <8 x float> %v1174
  %v1178 = shufflevector <8 x float> %v1173, <8 x float> %v1177, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1179 = shufflevector <8 x float> %v1173, <8 x float> %v1177, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1180 = fcmp ogt <8 x float> %v1179, %v1178
  %v1181 = select <8 x i1> %v1180, <8 x float> %v1179, <8 x float> %v1178
  %v1182 = fcmp ogt <8 x float> %v1181, %v1129
  %v1183 = select <8 x i1> %v1182, <8 x float> %v1181, <8 x float> %v1129
  %v1184 = fcmp oeq <8 x float> %v1183, splat (float 0xFFF0000000000000)
  %v1185 = select <8 x i1> %v1184, <8 x float> splat (float 0x0000000000000000), <8 x float> %v1183
  %v1186 = getelementptr float, ptr %scratch, i64 3328
  %v1187 = getelementptr float, ptr %v1186, i64 %v1126
  store <8 x float> %v1183, ptr %v1187, align 4
  %v1188 = getelementptr float, ptr %scratch, i64 3472
  %v1189 = getelementptr float, ptr %v1188, i64 0
  store <8 x float> %v1185, ptr %v1189, align 4
  %v1190 = getelementptr float, ptr %scratch, i64 3424
  %v1191 = getelementptr float, ptr %v1190, i64 %v1126
  %v1192 = fsub <8 x float> %v1129, %v1185
  %v1193 = fcmp olt <8 x float> %v1192, splat (float 0xC05FC00000000000)
  %v1194 = select <8 x i1> %v1193, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1192
  %v1195 = fadd <8 x float> %v1194, splat (float 0x4168000FE0000000)
  %v1196 = fsub <8 x float> %v1195, splat (float 0x4168000FE0000000)
  %v1197 = fsub <8 x float> %v1194, %v1196
  %v1198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1197, <8 x float> splat (float 0x3F83CECA00000000))
  %v1199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1198, <8 x float> %v1197, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1199, <8 x float> %v1197, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1200, <8 x float> %v1197, <8 x float> splat (float 0x3FE62E4240000000))
  %v1202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1201, <8 x float> %v1197, <8 x float> splat (float 0x3FF0000000000000))
  %v1203 = bitcast <8 x float> %v1195 to <8 x i32>
  %v1204 = shl <8 x i32> %v1203, splat (i32 23)
  %v1205 = bitcast <8 x i32> %v1204 to <8 x float>
  %v1206 = fmul <8 x float> %v1202, %v1205
  store <8 x float> %v1206, ptr %v1191, align 4
  br label %weight_row.20.head
weight_row.20.head:
  %weight_row.20 = phi i64 [ 0, %full.17.end ], [ %v1298, %weights.21.end ]
  %v1207 = icmp slt i64 %weight_row.20, 4
  br i1 %v1207, label %weight_row.20.body, label %weight_row.20.end
weight_row.20.body:
  %v1208 = getelementptr float, ptr %scratch, i64 3472
  %v1209 = getelementptr float, ptr %v1208, i64 %weight_row.20
  %v1210 = load float, ptr %v1209, align 4
  %v1211 = insertelement <8 x float> poison, float %v1210, i64 0
  %v1212 = shufflevector <8 x float> %v1211, <8 x float> poison, <8 x i32> zeroinitializer
  %v1213 = getelementptr float, ptr %scratch, i64 1856
  %v1214 = mul i64 %weight_row.20, 32
  %v1215 = add i64 %v1214, 0
  %v1216 = getelementptr float, ptr %v1213, i64 %v1215
  br label %weights.21.head
weights.21.head:
  %weights.21 = phi i64 [ 0, %weight_row.20.body ], [ %v1294, %weights.21.body ]
  %v1217 = phi <8 x float> [ splat (float 0x0000000000000000), %weight_row.20.body ], [ %v1293, %weights.21.body ]
  %v1218 = icmp slt i64 %weights.21, 32
  br i1 %v1218, label %weights.21.body, label %weights.21.end
weights.21.body:
  %v1219 = getelementptr float, ptr %v1216, i64 %weights.21
  %v1220 = load <8 x float>, ptr %v1219, align 4
  %v1221 = fsub <8 x float> %v1220, %v1212
  %v1222 = fcmp olt <8 x float> %v1221, splat (float 0xC05FC00000000000)
  %v1223 = select <8 x i1> %v1222, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1221
  %v1224 = fadd <8 x float> %v1223, splat (float 0x4168000FE0000000)
  %v1225 = fsub <8 x float> %v1224, splat (float 0x4168000FE0000000)
  %v1226 = fsub <8 x float> %v1223, %v1225
  %v1227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1226, <8 x float> splat (float 0x3F83CECA00000000))
  %v1228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1227, <8 x float> %v1226, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1228, <8 x float> %v1226, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1229, <8 x float> %v1226, <8 x float> splat (float 0x3FE62E4240000000))
  %v1231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1230, <8 x float> %v1226, <8 x float> splat (float 0x3FF0000000000000))
  %v1232 = bitcast <8 x float> %v1224 to <8 x i32>
  %v1233 = shl <8 x i32> %v1232, splat (i32 23)
  %v1234 = bitcast <8 x i32> %v1233 to <8 x float>
  %v1235 = fmul <8 x float> %v1231, %v1234
  store <8 x float> %v1235, ptr %v1219, align 4
  %v1236 = getelementptr float, ptr %v1216, i64 %weights.21
  %v1237 = getelementptr float, ptr %v1236, i64 8
  %v1238 = load <8 x float>, ptr %v1237, align 4
  %v1239 = fsub <8 x float> %v1238, %v1212
  %v1240 = fcmp olt <8 x float> %v1239, splat (float 0xC05FC00000000000)
  %v1241 = select <8 x i1> %v1240, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1239
  %v1242 = fadd <8 x float> %v1241, splat (float 0x4168000FE0000000)
  %v1243 = fsub <8 x float> %v1242, splat (float 0x4168000FE0000000)
  %v1244 = fsub <8 x float> %v1241, %v1243
  %v1245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1244, <8 x float> splat (float 0x3F83CECA00000000))
  %v1246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1245, <8 x float> %v1244, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1246, <8 x float> %v1244, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1247, <8 x float> %v1244, <8 x float> splat (float 0x3FE62E4240000000))
  %v1249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1248, <8 x float> %v1244, <8 x float> splat (float 0x3FF0000000000000))
  %v1250 = bitcast <8 x float> %v1242 to <8 x i32>
  %v1251 = shl <8 x i32> %v1250, splat (i32 23)
  %v1252 = bitcast <8 x i32> %v1251 to <8 x float>
  %v1253 = fmul <8 x float> %v1249, %v1252
  store <8 x float> %v1253, ptr %v1237, align 4
  %v1254 = getelementptr float, ptr %v1216, i64 %weights.21
  %v1255 = getelementptr float, ptr %v1254, i64 16
  %v1256 = load <8 x float>, ptr %v1255, align 4
  %v1257 = fsub <8 x float> %v1256, %v1212
  %v1258 = fcmp olt <8 x float> %v1257, splat (float 0xC05FC00000000000)
  %v1259 = select <8 x i1> %v1258, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1257
  %v1260 = fadd <8 x float> %v1259, splat (float 0x4168000FE0000000)
  %v1261 = fsub <8 x float> %v1260, splat (float 0x4168000FE0000000)
  %v1262 = fsub <8 x float> %v1259, %v1261
  %v1263 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1262, <8 x float> splat (float 0x3F83CECA00000000))
  %v1264 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1263, <8 x float> %v1262, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1265 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1264, <8 x float> %v1262, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1266 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1265, <8 x float> %v1262, <8 x float> splat (float 0x3FE62E4240000000))
  %v1267 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1266, <8 x float> %v1262, <8 x float> splat (float 0x3FF0000000000000))
  %v1268 = bitcast <8 x float> %v1260 to <8 x i32>
  %v1269 = shl <8 x i32> %v1268, splat (i32 23)
  %v1270 = bitcast <8 x i32> %v1269 to <8 x float>
  %v1271 = fmul <8 x float> %v1267, %v1270
  store <8 x float> %v1271, ptr %v1255, align 4
  %v1272 = getelementptr float, ptr %v1216, i64 %weights.21
  %v1273 = getelementptr float, ptr %v1272, i64 24
  %v1274 = load <8 x float>, ptr %v1273, align 4
  %v1275 = fsub <8 x float> %v1274, %v1212
  %v1276 = fcmp olt <8 x float> %v1275, splat (float 0xC05FC00000000000)
  %v1277 = select <8 x i1> %v1276, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1275
  %v1278 = fadd <8 x float> %v1277, splat (float 0x4168000FE0000000)
  %v1279 = fsub <8 x float> %v1278, splat (float 0x4168000FE0000000)
  %v1280 = fsub <8 x float> %v1277, %v1279
  %v1281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1280, <8 x float> splat (float 0x3F83CECA00000000))
  %v1282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1281, <8 x float> %v1280, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1282, <8 x float> %v1280, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1283, <8 x float> %v1280, <8 x float> splat (float 0x3FE62E4240000000))
  %v1285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1284, <8 x float> %v1280, <8 x float> splat (float 0x3FF0000000000000))
  %v1286 = bitcast <8 x float> %v1278 to <8 x i32>
  %v1287 = shl <8 x i32> %v1286, splat (i32 23)
  %v1288 = bitcast <8 x i32> %v1287 to <8 x float>
  %v1289 = fmul <8 x float> %v1285, %v1288
  store <8 x float> %v1289, ptr %v1273, align 4
  %v1290 = fadd <8 x float> %v1235, %v1253
  %v1291 = fadd <8 x float> %v1271, %v1289
  %v1292 = fadd <8 x float> %v1290, %v1291
  %v1293 = fadd <8 x float> %v1217, %v1292
  %v1294 = add i64 %weights.21, 32
  br label %weights.21.head
weights.21.end:
  %v1295 = mul i64 %weight_row.20, 8
  %v1296 = getelementptr float, ptr %scratch, i64 3488
  %v1297 = getelementptr float, ptr %v1296, i64 %v1295
  store <8 x float> %v1217, ptr %v1297, align 4
  %v1298 = add i64 %weight_row.20, 1
  br label %weight_row.20.head
weight_row.20.end:
  ; sum = sum * correction + weights
  %v1299 = mul i64 %row_block.12, 8
  %v1300 = add i64 %v1299, 0
  %v1301 = getelementptr float, ptr %scratch, i64 3376
  %v1302 = getelementptr float, ptr %v1301, i64 %v1300
  %v1303 = load <8 x float>, ptr %v1302, align 4
  %v1304 = getelementptr float, ptr %scratch, i64 3424
  %v1305 = getelementptr float, ptr %v1304, i64 %v1300
  %v1306 = load <8 x float>, ptr %v1305, align 4
  %v1307 = getelementptr float, ptr %scratch, i64 3376
  %v1308 = getelementptr float, ptr %v1307, i64 %v1300
  %v1309 = getelementptr float, ptr %scratch, i64 3488
  %v1310 = getelementptr float, ptr %v1309, i64 0
  %v1311 = load <8 x float>, ptr %v1310, align 4
  %v1312 = getelementptr float, ptr %scratch, i64 3488
  %v1313 = getelementptr float, ptr %v1312, i64 8
  %v1314 = load <8 x float>, ptr %v1313, align 4
  %v1315 = getelementptr float, ptr %scratch, i64 3488
  %v1316 = getelementptr float, ptr %v1315, i64 16
  %v1317 = load <8 x float>, ptr %v1316, align 4
  %v1318 = getelementptr float, ptr %scratch, i64 3488
  %v1319 = getelementptr float, ptr %v1318, i64 24
  %v1320 = load <8 x float>, ptr %v1319, align 4
  %v1321 = getelementptr float, ptr %scratch, i64 3488
  %v1322 = getelementptr float, ptr %v1321, i64 0
  %v1323 = load <8 x float>, ptr %v1322, align 4
  %v1324 = getelementptr float, ptr %scratch, i64 3488
  %v1325 = getelementptr float, ptr %v1324, i64 0
  %v1326 = load <8 x float>, ptr %v1325, align 4
  %v1327 = getelementptr float, ptr %scratch, i64 3488
  %v1328 = getelementptr float, ptr %v1327, i64 0
  %v1329 = load <8 x float>, ptr %v1328, align 4
  %v1330 = getelementptr float, ptr %scratch, i64 3488
  %v1331 = getelementptr float, ptr %v1330, i64 0
  %v1332 = load <8 x float>, ptr %v1331, align 4
  %v1333 = shufflevector <8 x float> %v1311, <8 x float> %v1314, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1334 = shufflevector <8 x float> %v1311, <8 x float> %v1314, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1335 = fadd <8 x float> %v1334, %v1333
  %v1336 = shufflevector <8 x float> %v1317, <8 x float> %v1320, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1337 = shufflevector <8 x float> %v1317, <8 x float> %v1320, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1338 = fadd <8 x float> %v1337, %v1336
  %v1339 = shufflevector <8 x float> %v1323, <8 x float> %v1326, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1340 = shufflevector <8 x float> %v1323, <8 x float> %v1326, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1341 = fadd <8 x float> %v1340, %v1339
  %v1342 = shufflevector <8 x float> %v1329, <8 x float> %v1332, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1343 = shufflevector <8 x float> %v1329, <8 x float> %v1332, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1344 = fadd <8 x float> %v1343, %v1342
  %v1345 = shufflevector <8 x float> %v1335, <8 x float> %v1338, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1346 = shufflevector <8 x float> %v1335, <8 x float> %v1338, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1347 = fadd <8 x float> %v1346, %v1345
  %v1348 = shufflevector <8 x float> %v1341, <8 x float> %v1344, <8 x i32> <i32 1, i32 3, i32 9, i32 11, i32 5, i32 7, i32 13, i32 15>
  %v1349 = shufflevector <8 x float> %v1341, <8 x float> %v1344, <8 x i32> <i32 0, i32 2, i32 8, i32 10, i32 4, i32 6, i32 12, i32 14>
  %v1350 = fadd <8 x float> %v1349, %v1348
  %v1351 = shufflevector <8 x float> %v1347, <8 x float> %v1350, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1352 = shufflevector <8 x float> %v1347, <8 x float> %v1350, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1353 = fadd <8 x float> %v1352, %v1351
  %v1354 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1303, <8 x float> %v1306, <8 x float> %v1353)
  store <8 x float> %v1354, ptr %v1308, align 4
  ; out = out * correction + weights * values
  br label %out_columns.22.head
out_columns.22.head:
  %out_columns.22 = phi i64 [ 0, %weight_row.20.end ], [ %v1617, %out_keys_rest.24.end ]
  %v1355 = icmp slt i64 %out_columns.22, 16
  br i1 %v1355, label %out_columns.22.body, label %out_columns.22.end
out_columns.22.body:
  %v1356 = mul i64 %out_columns.22, 32
  %v1357 = getelementptr float, ptr %scratch, i64 1984
  %v1358 = getelementptr float, ptr %v1357, i64 %v1356
  %v1359 = getelementptr float, ptr %scratch, i64 1856
  %v1360 = getelementptr float, ptr %v1359, i64 0
  %v1361 = mul i64 %row_block.12, 4
  %v1362 = getelementptr float, ptr %scratch, i64 2752
  %v1363 = mul i64 %v1361, 24
  %v1364 = add i64 %v1363, %out_columns.22
  %v1365 = getelementptr float, ptr %v1362, i64 %v1364
  %v1366 = mul i64 %row_block.12, 8
  %v1367 = add i64 %v1366, 0
  %v1368 = getelementptr float, ptr %scratch, i64 3424
  %v1369 = getelementptr float, ptr %v1368, i64 %v1367
  %v1370 = load float, ptr %v1369, align 4
  %v1371 = insertelement <8 x float> poison, float %v1370, i64 0
  %v1372 = shufflevector <8 x float> %v1371, <8 x float> poison, <8 x i32> zeroinitializer
  %v1373 = load <8 x float>, ptr %v1365, align 4
  %v1374 = fmul <8 x float> %v1373, %v1372
  %v1375 = getelementptr float, ptr %v1365, i64 8
  %v1376 = load <8 x float>, ptr %v1375, align 4
  %v1377 = fmul <8 x float> %v1376, %v1372
  %v1378 = add i64 %v1366, 1
  %v1379 = getelementptr float, ptr %scratch, i64 3424
  %v1380 = getelementptr float, ptr %v1379, i64 %v1378
  %v1381 = load float, ptr %v1380, align 4
  %v1382 = insertelement <8 x float> poison, float %v1381, i64 0
  %v1383 = shufflevector <8 x float> %v1382, <8 x float> poison, <8 x i32> zeroinitializer
  %v1384 = getelementptr float, ptr %v1365, i64 24
  %v1385 = load <8 x float>, ptr %v1384, align 4
  %v1386 = fmul <8 x float> %v1385, %v1383
  %v1387 = getelementptr float, ptr %v1365, i64 32
  %v1388 = load <8 x float>, ptr %v1387, align 4
  %v1389 = fmul <8 x float> %v1388, %v1383
  %v1390 = add i64 %v1366, 2
  %v1391 = getelementptr float, ptr %scratch, i64 3424
  %v1392 = getelementptr float, ptr %v1391, i64 %v1390
  %v1393 = load float, ptr %v1392, align 4
  %v1394 = insertelement <8 x float> poison, float %v1393, i64 0
  %v1395 = shufflevector <8 x float> %v1394, <8 x float> poison, <8 x i32> zeroinitializer
  %v1396 = getelementptr float, ptr %v1365, i64 48
  %v1397 = load <8 x float>, ptr %v1396, align 4
  %v1398 = fmul <8 x float> %v1397, %v1395
  %v1399 = getelementptr float, ptr %v1365, i64 56
  %v1400 = load <8 x float>, ptr %v1399, align 4
  %v1401 = fmul <8 x float> %v1400, %v1395
  %v1402 = add i64 %v1366, 3
  %v1403 = getelementptr float, ptr %scratch, i64 3424
  %v1404 = getelementptr float, ptr %v1403, i64 %v1402
  %v1405 = load float, ptr %v1404, align 4
  %v1406 = insertelement <8 x float> poison, float %v1405, i64 0
  %v1407 = shufflevector <8 x float> %v1406, <8 x float> poison, <8 x i32> zeroinitializer
  %v1408 = getelementptr float, ptr %v1365, i64 72
  %v1409 = load <8 x float>, ptr %v1408, align 4
  %v1410 = fmul <8 x float> %v1409, %v1407
  %v1411 = getelementptr float, ptr %v1365, i64 80
  %v1412 = load <8 x float>, ptr %v1411, align 4
  %v1413 = fmul <8 x float> %v1412, %v1407
  %v1414 = sdiv i64 %v776, 4
  %v1415 = mul i64 %v1414, 4
  br label %out_keys.23.head
out_keys.23.head:
  %out_keys.23 = phi i64 [ 0, %out_columns.22.body ], [ %v1565, %out_keys.23.body ]
  %v1416 = phi <8 x float> [ %v1374, %out_columns.22.body ], [ %v1542, %out_keys.23.body ]
  %v1417 = phi <8 x float> [ %v1377, %out_columns.22.body ], [ %v1543, %out_keys.23.body ]
  %v1418 = phi <8 x float> [ %v1386, %out_columns.22.body ], [ %v1549, %out_keys.23.body ]
  %v1419 = phi <8 x float> [ %v1389, %out_columns.22.body ], [ %v1550, %out_keys.23.body ]
  %v1420 = phi <8 x float> [ %v1398, %out_columns.22.body ], [ %v1556, %out_keys.23.body ]
  %v1421 = phi <8 x float> [ %v1401, %out_columns.22.body ], [ %v1557, %out_keys.23.body ]
  %v1422 = phi <8 x float> [ %v1410, %out_columns.22.body ], [ %v1563, %out_keys.23.body ]
  %v1423 = phi <8 x float> [ %v1413, %out_columns.22.body ], [ %v1564, %out_keys.23.body ]
  %v1424 = icmp slt i64 %out_keys.23, %v1415
  br i1 %v1424, label %out_keys.23.body, label %out_keys.23.end
out_keys.23.body:
  %v1425 = add i64 %out_keys.23, 0
  %v1426 = mul i64 %v1425, 16
  %v1427 = getelementptr float, ptr %v1358, i64 %v1426
  %v1428 = load <8 x float>, ptr %v1427, align 4
  %v1429 = mul i64 %v1425, 16
  %v1430 = getelementptr float, ptr %v1358, i64 %v1429
  %v1431 = getelementptr float, ptr %v1430, i64 8
  %v1432 = load <8 x float>, ptr %v1431, align 4
  %v1433 = getelementptr float, ptr %v1360, i64 %v1425
  %v1434 = load float, ptr %v1433, align 4
  %v1435 = insertelement <8 x float> poison, float %v1434, i64 0
  %v1436 = shufflevector <8 x float> %v1435, <8 x float> poison, <8 x i32> zeroinitializer
  %v1437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1436, <8 x float> %v1428, <8 x float> %v1416)
  %v1438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1436, <8 x float> %v1432, <8 x float> %v1417)
  %v1439 = getelementptr float, ptr %v1360, i64 %v1425
  %v1440 = getelementptr float, ptr %v1439, i64 32
  %v1441 = load float, ptr %v1440, align 4
  %v1442 = insertelement <8 x float> poison, float %v1441, i64 0
  %v1443 = shufflevector <8 x float> %v1442, <8 x float> poison, <8 x i32> zeroinitializer
  %v1444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1443, <8 x float> %v1428, <8 x float> %v1418)
  %v1445 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1443, <8 x float> %v1432, <8 x float> %v1419)
  %v1446 = getelementptr float, ptr %v1360, i64 %v1425
  %v1447 = getelementptr float, ptr %v1446, i64 64
  %v1448 = load float, ptr %v1447, align 4
  %v1449 = insertelement <8 x float> poison, float %v1448, i64 0
  %v1450 = shufflevector <8 x float> %v1449, <8 x float> poison, <8 x i32> zeroinitializer
  %v1451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1450, <8 x float> %v1428, <8 x float> %v1420)
  %v1452 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1450, <8 x float> %v1432, <8 x float> %v1421)
  %v1453 = getelementptr float, ptr %v1360, i64 %v1425
  %v1454 = getelementptr float, ptr %v1453, i64 96
  %v1455 = load float, ptr %v1454, align 4
  %v1456 = insertelement <8 x float> poison, float %v1455, i64 0
  %v1457 = shufflevector <8 x float> %v1456, <8 x float> poison, <8 x i32> zeroinitializer
  %v1458 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1457, <8 x float> %v1428, <8 x float> %v1422)
  %v1459 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1457, <8 x float> %v1432, <8 x float> %v1423)
  %v1460 = add i64 %out_keys.23, 1
  %v1461 = mul i64 %v1460, 16
  %v1462 = getelementptr float, ptr %v1358, i64 %v1461
  %v1463 = load <8 x float>, ptr %v1462, align 4
  %v1464 = mul i64 %v1460, 16
  %v1465 = getelementptr float, ptr %v1358, i64 %v1464
  %v1466 = getelementptr float, ptr %v1465, i64 8
  %v1467 = load <8 x float>, ptr %v1466, align 4
  %v1468 = getelementptr float, ptr %v1360, i64 %v1460
  %v1469 = load float, ptr %v1468, align 4
  %v1470 = insertelement <8 x float> poison, float %v1469, i64 0
  %v1471 = shufflevector <8 x float> %v1470, <8 x float> poison, <8 x i32> zeroinitializer
  %v1472 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1471, <8 x float> %v1463, <8 x float> %v1437)
  %v1473 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1471, <8 x float> %v1467, <8 x float> %v1438)
  %v1474 = getelementptr float, ptr %v1360, i64 %v1460
  %v1475 = getelementptr float, ptr %v1474, i64 32
  %v1476 = load float, ptr %v1475, align 4
  %v1477 = insertelement <8 x float> poison, float %v1476, i64 0
  %v1478 = shufflevector <8 x float> %v1477, <8 x float> poison, <8 x i32> zeroinitializer
  %v1479 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1478, <8 x float> %v1463, <8 x float> %v1444)
  %v1480 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1478, <8 x float> %v1467, <8 x float> %v1445)
  %v1481 = getelementptr float, ptr %v1360, i64 %v1460
  %v1482 = getelementptr float, ptr %v1481, i64 64
  %v1483 = load float, ptr %v1482, align 4
  %v1484 = insertelement <8 x float> poison, float %v1483, i64 0
  %v1485 = shufflevector <8 x float> %v1484, <8 x float> poison, <8 x i32> zeroinitializer
  %v1486 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1485, <8 x float> %v1463, <8 x float> %v1451)
  %v1487 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1485, <8 x float> %v1467, <8 x float> %v1452)
  %v1488 = getelementptr float, ptr %v1360, i64 %v1460
  %v1489 = getelementptr float, ptr %v1488, i64 96
  %v1490 = load float, ptr %v1489, align 4
  %v1491 = insertelement <8 x float> poison, float %v1490, i64 0
  %v1492 = shufflevector <8 x float> %v1491, <8 x float> poison, <8 x i32> zeroinitializer
  %v1493 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1492, <8 x float> %v1463, <8 x float> %v1458)
  %v1494 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1492, <8 x float> %v1467, <8 x float> %v1459)
  %v1495 = add i64 %out_keys.23, 2
  %v1496 = mul i64 %v1495, 16
  %v1497 = getelementptr float, ptr %v1358, i64 %v1496
  %v1498 = load <8 x float>, ptr %v1497, align 4
  %v1499 = mul i64 %v1495, 16
  %v1500 = getelementptr float, ptr %v1358, i64 %v1499
  %v1501 = getelementptr float, ptr %v1500, i64 8
  %v1502 = load <8 x float>, ptr %v1501, align 4
  %v1503 = getelementptr float, ptr %v1360, i64 %v1495
  %v1504 = load float, ptr %v1503, align 4
  %v1505 = insertelement <8 x float> poison, float %v1504, i64 0
  %v1506 = shufflevector <8 x float> %v1505, <8 x float> poison, <8 x i32> zeroinitializer
  %v1507 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1506, <8 x float> %v1498, <8 x float> %v1472)
  %v1508 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1506, <8 x float> %v1502, <8 x float> %v1473)
  %v1509 = getelementptr float, ptr %v1360, i64 %v1495
  %v1510 = getelementptr float, ptr %v1509, i64 32
  %v1511 = load float, ptr %v1510, align 4
  %v1512 = insertelement <8 x float> poison, float %v1511, i64 0
  %v1513 = shufflevector <8 x float> %v1512, <8 x float> poison, <8 x i32> zeroinitializer
  %v1514 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1513, <8 x float> %v1498, <8 x float> %v1479)
  %v1515 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1513, <8 x float> %v1502, <8 x float> %v1480)
  %v1516 = getelementptr float, ptr %v1360, i64 %v1495
  %v1517 = getelementptr float, ptr %v1516, i64 64
  %v1518 = load float, ptr %v1517, align 4
  %v1519 = insertelement <8 x float> poison, float %v1518, i64 0
  %v1520 = shufflevector <8 x float> %v1519, <8 x float> poison, <8 x i32> zeroinitializer
  %v1521 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1520, <8 x float> %v1498, <8 x float> %v1486)
  %v1522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1520, <8 x float> %v1502, <8 x float> %v1487)
  %v1523 = getelementptr float, ptr %v1360, i64 %v1495
  %v1524 = getelementptr float, ptr %v1523, i64 96
  %v1525 = load float, ptr %v1524, align 4
  %v1526 = insertelement <8 x float> poison, float %v1525, i64 0
  %v1527 = shufflevector <8 x float> %v1526, <8 x float> poison, <8 x i32> zeroinitializer
  %v1528 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1527, <8 x float> %v1498, <8 x float> %v1493)
  %v1529 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1527, <8 x float> %v1502, <8 x float> %v1494)
  %v1530 = add i64 %out_keys.23, 3
  %v1531 = mul i64 %v1530, 16
  %v1532 = getelementptr float, ptr %v1358, i64 %v1531
  %v1533 = load <8 x float>, ptr %v1532, align 4
  %v1534 = mul i64 %v1530, 16
  %v1535 = getelementptr float, ptr %v1358, i64 %v1534
  %v1536 = getelementptr float, ptr %v1535, i64 8
  %v1537 = load <8 x float>, ptr %v1536, align 4
  %v1538 = getelementptr float, ptr %v1360, i64 %v1530
  %v1539 = load float, ptr %v1538, align 4
  %v1540 = insertelement <8 x float> poison, float %v1539, i64 0
  %v1541 = shufflevector <8 x float> %v1540, <8 x float> poison, <8 x i32> zeroinitializer
  %v1542 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1541, <8 x float> %v1533, <8 x float> %v1507)
  %v1543 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1541, <8 x float> %v1537, <8 x float> %v1508)
  %v1544 = getelementptr float, ptr %v1360, i64 %v1530
  %v1545 = getelementptr float, ptr %v1544, i64 32
  %v1546 = load float, ptr %v1545, align 4
  %v1547 = insertelement <8 x float> poison, float %v1546, i64 0
  %v1548 = shufflevector <8 x float> %v1547, <8 x float> poison, <8 x i32> zeroinitializer
  %v1549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1548, <8 x float> %v1533, <8 x float> %v1514)
  %v1550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1548, <8 x float> %v1537, <8 x float> %v1515)
  %v1551 = getelementptr float, ptr %v1360, i64 %v1530
  %v1552 = getelementptr float, ptr %v1551, i64 64
  %v1553 = load float, ptr %v1552, align 4
  %v1554 = insertelement <8 x float> poison, float %v1553, i64 0
  %v1555 = shufflevector <8 x float> %v1554, <8 x float> poison, <8 x i32> zeroinitializer
  %v1556 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1555, <8 x float> %v1533, <8 x float> %v1521)
  %v1557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1555, <8 x float> %v1537, <8 x float> %v1522)
  %v1558 = getelementptr float, ptr %v1360, i64 %v1530
  %v1559 = getelementptr float, ptr %v1558, i64 96
  %v1560 = load float, ptr %v1559, align 4
  %v1561 = insertelement <8 x float> poison, float %v1560, i64 0
  %v1562 = shufflevector <8 x float> %v1561, <8 x float> poison, <8 x i32> zeroinitializer
  %v1563 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1562, <8 x float> %v1533, <8 x float> %v1528)
  %v1564 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1562, <8 x float> %v1537, <8 x float> %v1529)
  %v1565 = add i64 %out_keys.23, 4
  br label %out_keys.23.head
out_keys.23.end:
  br label %out_keys_rest.24.head
out_keys_rest.24.head:
  %out_keys_rest.24 = phi i64 [ %v1415, %out_keys.23.end ], [ %v1609, %out_keys_rest.24.body ]
  %v1566 = phi <8 x float> [ %v1416, %out_keys.23.end ], [ %v1586, %out_keys_rest.24.body ]
  %v1567 = phi <8 x float> [ %v1417, %out_keys.23.end ], [ %v1587, %out_keys_rest.24.body ]
  %v1568 = phi <8 x float> [ %v1418, %out_keys.23.end ], [ %v1593, %out_keys_rest.24.body ]
  %v1569 = phi <8 x float> [ %v1419, %out_keys.23.end ], [ %v1594, %out_keys_rest.24.body ]
  %v1570 = phi <8 x float> [ %v1420, %out_keys.23.end ], [ %v1600, %out_keys_rest.24.body ]
  %v1571 = phi <8 x float> [ %v1421, %out_keys.23.end ], [ %v1601, %out_keys_rest.24.body ]
  %v1572 = phi <8 x float> [ %v1422, %out_keys.23.end ], [ %v1607, %out_keys_rest.24.body ]
  %v1573 = phi <8 x float> [ %v1423, %out_keys.23.end ], [ %v1608, %out_keys_rest.24.body ]
  %v1574 = icmp slt i64 %out_keys_rest.24, %v776
  br i1 %v1574, label %out_keys_rest.24.body, label %out_keys_rest.24.end
out_keys_rest.24.body:
  %v1575 = mul i64 %out_keys_rest.24, 16
  %v1576 = getelementptr float, ptr %v1358, i64 %v1575
  %v1577 = load <8 x float>, ptr %v1576, align 4
  %v1578 = mul i64 %out_keys_rest.24, 16
  %v1579 = getelementptr float, ptr %v1358, i64 %v1578
  %v1580 = getelementptr float, ptr %v1579, i64 8
  %v1581 = load <8 x float>, ptr %v1580, align 4
  %v1582 = getelementptr float, ptr %v1360, i64 %out_keys_rest.24
  %v1583 = load float, ptr %v1582, align 4
  %v1584 = insertelement <8 x float> poison, float %v1583, i64 0
  %v1585 = shufflevector <8 x float> %v1584, <8 x float> poison, <8 x i32> zeroinitializer
  %v1586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1585, <8 x float> %v1577, <8 x float> %v1566)
  %v1587 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1585, <8 x float> %v1581, <8 x float> %v1567)
  %v1588 = getelementptr float, ptr %v1360, i64 %out_keys_rest.24
  %v1589 = getelementptr float, ptr %v1588, i64 32
  %v1590 = load float, ptr %v1589, align 4
  %v1591 = insertelement <8 x float> poison, float %v1590, i64 0
  %v1592 = shufflevector <8 x float> %v1591, <8 x float> poison, <8 x i32> zeroinitializer
  %v1593 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1592, <8 x float> %v1577, <8 x float> %v1568)
  %v1594 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1592, <8 x float> %v1581, <8 x float> %v1569)
  %v1595 = getelementptr float, ptr %v1360, i64 %out_keys_rest.24
  %v1596 = getelementptr float, ptr %v1595, i64 64
  %v1597 = load float, ptr %v1596, align 4
  %v1598 = insertelement <8 x float> poison, float %v1597, i64 0
  %v1599 = shufflevector <8 x float> %v1598, <8 x float> poison, <8 x i32> zeroinitializer
  %v1600 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1599, <8 x float> %v1577, <8 x float> %v1570)
  %v1601 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1599, <8 x float> %v1581, <8 x float> %v1571)
  %v1602 = getelementptr float, ptr %v1360, i64 %out_keys_rest.24
  %v1603 = getelementptr float, ptr %v1602, i64 96
  %v1604 = load float, ptr %v1603, align 4
  %v1605 = insertelement <8 x float> poison, float %v1604, i64 0
  %v1606 = shufflevector <8 x float> %v1605, <8 x float> poison, <8 x i32> zeroinitializer
  %v1607 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1606, <8 x float> %v1577, <8 x float> %v1572)
  %v1608 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1606, <8 x float> %v1581, <8 x float> %v1573)
  %v1609 = add i64 %out_keys_rest.24, 1
  br label %out_keys_rest.24.head
out_keys_rest.24.end:
  store <8 x float> %v1566, ptr %v1365, align 4
  %v1610 = getelementptr float, ptr %v1365, i64 8
  store <8 x float> %v1567, ptr %v1610, align 4
  %v1611 = getelementptr float, ptr %v1365, i64 24
  store <8 x float> %v1568, ptr %v1611, align 4
  %v1612 = getelementptr float, ptr %v1365, i64 32
  store <8 x float> %v1569, ptr %v1612, align 4
  %v1613 = getelementptr float, ptr %v1365, i64 48
  store <8 x float> %v1570, ptr %v1613, align 4
  %v1614 = getelementptr float, ptr %v1365, i64 56
  store <8 x float> %v1571, ptr %v1614, align 4
  %v1615 = getelementptr float, ptr %v1365, i64 72
  store <8 x float> %v1572, ptr %v1615, align 4
  %v1616 = getelementptr float, ptr %v1365, i64 80
  store <8 x float> %v1573, ptr %v1616, align 4
  %v1617 = add i64 %out_columns.22, 16
  br label %out_columns.22.head
out_columns.22.end:
  %v1618 = mul i64 16, 32
  %v1619 = getelementptr float, ptr %scratch, i64 1984
  %v1620 = getelementptr float, ptr %v1619, i64 %v1618
  %v1621 = getelementptr float, ptr %scratch, i64 1856
  %v1622 = getelementptr float, ptr %v1621, i64 0
  %v1623 = mul i64 %row_block.12, 4
  %v1624 = getelementptr float, ptr %scratch, i64 2752
  %v1625 = mul i64 %v1623, 24
  %v1626 = add i64 %v1625, 16
  %v1627 = getelementptr float, ptr %v1624, i64 %v1626
  %v1628 = mul i64 %row_block.12, 8
  %v1629 = add i64 %v1628, 0
  %v1630 = getelementptr float, ptr %scratch, i64 3424
  %v1631 = getelementptr float, ptr %v1630, i64 %v1629
  %v1632 = load float, ptr %v1631, align 4
  %v1633 = insertelement <8 x float> poison, float %v1632, i64 0
  %v1634 = shufflevector <8 x float> %v1633, <8 x float> poison, <8 x i32> zeroinitializer
  %v1635 = load <8 x float>, ptr %v1627, align 4
  %v1636 = fmul <8 x float> %v1635, %v1634
  %v1637 = add i64 %v1628, 1
  %v1638 = getelementptr float, ptr %scratch, i64 3424
  %v1639 = getelementptr float, ptr %v1638, i64 %v1637
  %v1640 = load float, ptr %v1639, align 4
  %v1641 = insertelement <8 x float> poison, float %v1640, i64 0
  %v1642 = shufflevector <8 x float> %v1641, <8 x float> poison, <8 x i32> zeroinitializer
  %v1643 = getelementptr float, ptr %v1627, i64 24
  %v1644 = load <8 x float>, ptr %v1643, align 4
  %v1645 = fmul <8 x float> %v1644, %v1642
  %v1646 = add i64 %v1628, 2
  %v1647 = getelementptr float, ptr %scratch, i64 3424
  %v1648 = getelementptr float, ptr %v1647, i64 %v1646
  %v1649 = load float, ptr %v1648, align 4
  %v1650 = insertelement <8 x float> poison, float %v1649, i64 0
  %v1651 = shufflevector <8 x float> %v1650, <8 x float> poison, <8 x i32> zeroinitializer
  %v1652 = getelementptr float, ptr %v1627, i64 48
  %v1653 = load <8 x float>, ptr %v1652, align 4
  %v1654 = fmul <8 x float> %v1653, %v1651
  %v1655 = add i64 %v1628, 3
  %v1656 = getelementptr float, ptr %scratch, i64 3424
  %v1657 = getelementptr float, ptr %v1656, i64 %v1655
  %v1658 = load float, ptr %v1657, align 4
  %v1659 = insertelement <8 x float> poison, float %v1658, i64 0
  %v1660 = shufflevector <8 x float> %v1659, <8 x float> poison, <8 x i32> zeroinitializer
  %v1661 = getelementptr float, ptr %v1627, i64 72
  %v1662 = load <8 x float>, ptr %v1661, align 4
  %v1663 = fmul <8 x float> %v1662, %v1660
  %v1664 = sdiv i64 %v776, 4
  %v1665 = mul i64 %v1664, 4
  br label %out_keys.25.head
out_keys.25.head:
  %out_keys.25 = phi i64 [ 0, %out_columns.22.end ], [ %v1779, %out_keys.25.body ]
  %v1666 = phi <8 x float> [ %v1636, %out_columns.22.end ], [ %v1760, %out_keys.25.body ]
  %v1667 = phi <8 x float> [ %v1645, %out_columns.22.end ], [ %v1766, %out_keys.25.body ]
  %v1668 = phi <8 x float> [ %v1654, %out_columns.22.end ], [ %v1772, %out_keys.25.body ]
  %v1669 = phi <8 x float> [ %v1663, %out_columns.22.end ], [ %v1778, %out_keys.25.body ]
  %v1670 = icmp slt i64 %out_keys.25, %v1665
  br i1 %v1670, label %out_keys.25.body, label %out_keys.25.end
out_keys.25.body:
  %v1671 = add i64 %out_keys.25, 0
  %v1672 = mul i64 %v1671, 8
  %v1673 = getelementptr float, ptr %v1620, i64 %v1672
  %v1674 = load <8 x float>, ptr %v1673, align 4
  %v1675 = getelementptr float, ptr %v1622, i64 %v1671
  %v1676 = load float, ptr %v1675, align 4
  %v1677 = insertelement <8 x float> poison, float %v1676, i64 0
  %v1678 = shufflevector <8 x float> %v1677, <8 x float> poison, <8 x i32> zeroinitializer
  %v1679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1678, <8 x float> %v1674, <8 x float> %v1666)
  %v1680 = getelementptr float, ptr %v1622, i64 %v1671
  %v1681 = getelementptr float, ptr %v1680, i64 32
  %v1682 = load float, ptr %v1681, align 4
  %v1683 = insertelement <8 x float> poison, float %v1682, i64 0
  %v1684 = shufflevector <8 x float> %v1683, <8 x float> poison, <8 x i32> zeroinitializer
  %v1685 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1684, <8 x float> %v1674, <8 x float> %v1667)
  %v1686 = getelementptr float, ptr %v1622, i64 %v1671
  %v1687 = getelementptr float, ptr %v1686, i64 64
  %v1688 = load float, ptr %v1687, align 4
  %v1689 = insertelement <8 x float> poison, float %v1688, i64 0
  %v1690 = shufflevector <8 x float> %v1689, <8 x float> poison, <8 x i32> zeroinitializer
  %v1691 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1690, <8 x float> %v1674, <8 x float> %v1668)
  %v1692 = getelementptr float, ptr %v1622, i64 %v1671
  %v1693 = getelementptr float, ptr %v1692, i64 96
  %v1694 = load float, ptr %v1693, align 4
  %v1695 = insertelement <8 x float> poison, float %v1694, i64 0
  %v1696 = shufflevector <8 x float> %v1695, <8 x float> poison, <8 x i32> zeroinitializer
  %v1697 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1696, <8 x float> %v1674, <8 x float> %v1669)
  %v1698 = add i64 %out_keys.25, 1
  %v1699 = mul i64 %v1698, 8
  %v1700 = getelementptr float, ptr %v1620, i64 %v1699
  %v1701 = load <8 x float>, ptr %v1700, align 4
  %v1702 = getelementptr float, ptr %v1622, i64 %v1698
  %v1703 = load float, ptr %v1702, align 4
  %v1704 = insertelement <8 x float> poison, float %v1703, i64 0
  %v1705 = shufflevector <8 x float> %v1704, <8 x float> poison, <8 x i32> zeroinitializer
  %v1706 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1705, <8 x float> %v1701, <8 x float> %v1679)
  %v1707 = getelementptr float, ptr %v1622, i64 %v1698
  %v1708 = getelementptr float, ptr %v1707, i64 32
  %v1709 = load float, ptr %v1708, align 4
  %v1710 = insertelement <8 x float> poison, float %v1709, i64 0
  %v1711 = shufflevector <8 x float> %v1710, <8 x float> poison, <8 x i32> zeroinitializer
  %v1712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1711, <8 x float> %v1701, <8 x float> %v1685)
  %v1713 = getelementptr float, ptr %v1622, i64 %v1698
  %v1714 = getelementptr float, ptr %v1713, i64 64
  %v1715 = load float, ptr %v1714, align 4
  %v1716 = insertelement <8 x float> poison, float %v1715, i64 0
  %v1717 = shufflevector <8 x float> %v1716, <8 x float> poison, <8 x i32> zeroinitializer
  %v1718 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1717, <8 x float> %v1701, <8 x float> %v1691)
  %v1719 = getelementptr float, ptr %v1622, i64 %v1698
  %v1720 = getelementptr float, ptr %v1719, i64 96
  %v1721 = load float, ptr %v1720, align 4
  %v1722 = insertelement <8 x float> poison, float %v1721, i64 0
  %v1723 = shufflevector <8 x float> %v1722, <8 x float> poison, <8 x i32> zeroinitializer
  %v1724 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1723, <8 x float> %v1701, <8 x float> %v1697)
  %v1725 = add i64 %out_keys.25, 2
  %v1726 = mul i64 %v1725, 8
  %v1727 = getelementptr float, ptr %v1620, i64 %v1726
  %v1728 = load <8 x float>, ptr %v1727, align 4
  %v1729 = getelementptr float, ptr %v1622, i64 %v1725
  %v1730 = load float, ptr %v1729, align 4
  %v1731 = insertelement <8 x float> poison, float %v1730, i64 0
  %v1732 = shufflevector <8 x float> %v1731, <8 x float> poison, <8 x i32> zeroinitializer
  %v1733 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1732, <8 x float> %v1728, <8 x float> %v1706)
  %v1734 = getelementptr float, ptr %v1622, i64 %v1725
  %v1735 = getelementptr float, ptr %v1734, i64 32
  %v1736 = load float, ptr %v1735, align 4
  %v1737 = insertelement <8 x float> poison, float %v1736, i64 0
  %v1738 = shufflevector <8 x float> %v1737, <8 x float> poison, <8 x i32> zeroinitializer
  %v1739 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1738, <8 x float> %v1728, <8 x float> %v1712)
  %v1740 = getelementptr float, ptr %v1622, i64 %v1725
  %v1741 = getelementptr float, ptr %v1740, i64 64
  %v1742 = load float, ptr %v1741, align 4
  %v1743 = insertelement <8 x float> poison, float %v1742, i64 0
  %v1744 = shufflevector <8 x float> %v1743, <8 x float> poison, <8 x i32> zeroinitializer
  %v1745 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1744, <8 x float> %v1728, <8 x float> %v1718)
  %v1746 = getelementptr float, ptr %v1622, i64 %v1725
  %v1747 = getelementptr float, ptr %v1746, i64 96
  %v1748 = load float, ptr %v1747, align 4
  %v1749 = insertelement <8 x float> poison, float %v1748, i64 0
  %v1750 = shufflevector <8 x float> %v1749, <8 x float> poison, <8 x i32> zeroinitializer
  %v1751 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1750, <8 x float> %v1728, <8 x float> %v1724)
  %v1752 = add i64 %out_keys.25, 3
  %v1753 = mul i64 %v1752, 8
  %v1754 = getelementptr float, ptr %v1620, i64 %v1753
  %v1755 = load <8 x float>, ptr %v1754, align 4
  %v1756 = getelementptr float, ptr %v1622, i64 %v1752
  %v1757 = load float, ptr %v1756, align 4
  %v1758 = insertelement <8 x float> poison, float %v1757, i64 0
  %v1759 = shufflevector <8 x float> %v1758, <8 x float> poison, <8 x i32> zeroinitializer
  %v1760 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1759, <8 x float> %v1755, <8 x float> %v1733)
  %v1761 = getelementptr float, ptr %v1622, i64 %v1752
  %v1762 = getelementptr float, ptr %v1761, i64 32
  %v1763 = load float, ptr %v1762, align 4
  %v1764 = insertelement <8 x float> poison, float %v1763, i64 0
  %v1765 = shufflevector <8 x float> %v1764, <8 x float> poison, <8 x i32> zeroinitializer
  %v1766 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1765, <8 x float> %v1755, <8 x float> %v1739)
  %v1767 = getelementptr float, ptr %v1622, i64 %v1752
  %v1768 = getelementptr float, ptr %v1767, i64 64
  %v1769 = load float, ptr %v1768, align 4
  %v1770 = insertelement <8 x float> poison, float %v1769, i64 0
  %v1771 = shufflevector <8 x float> %v1770, <8 x float> poison, <8 x i32> zeroinitializer
  %v1772 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1771, <8 x float> %v1755, <8 x float> %v1745)
  %v1773 = getelementptr float, ptr %v1622, i64 %v1752
  %v1774 = getelementptr float, ptr %v1773, i64 96
  %v1775 = load float, ptr %v1774, align 4
  %v1776 = insertelement <8 x float> poison, float %v1775, i64 0
  %v1777 = shufflevector <8 x float> %v1776, <8 x float> poison, <8 x i32> zeroinitializer
  %v1778 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1777, <8 x float> %v1755, <8 x float> %v1751)
  %v1779 = add i64 %out_keys.25, 4
  br label %out_keys.25.head
out_keys.25.end:
  br label %out_keys_rest.26.head
out_keys_rest.26.head:
  %out_keys_rest.26 = phi i64 [ %v1665, %out_keys.25.end ], [ %v1811, %out_keys_rest.26.body ]
  %v1780 = phi <8 x float> [ %v1666, %out_keys.25.end ], [ %v1792, %out_keys_rest.26.body ]
  %v1781 = phi <8 x float> [ %v1667, %out_keys.25.end ], [ %v1798, %out_keys_rest.26.body ]
  %v1782 = phi <8 x float> [ %v1668, %out_keys.25.end ], [ %v1804, %out_keys_rest.26.body ]
  %v1783 = phi <8 x float> [ %v1669, %out_keys.25.end ], [ %v1810, %out_keys_rest.26.body ]
  %v1784 = icmp slt i64 %out_keys_rest.26, %v776
  br i1 %v1784, label %out_keys_rest.26.body, label %out_keys_rest.26.end
out_keys_rest.26.body:
  %v1785 = mul i64 %out_keys_rest.26, 8
  %v1786 = getelementptr float, ptr %v1620, i64 %v1785
  %v1787 = load <8 x float>, ptr %v1786, align 4
  %v1788 = getelementptr float, ptr %v1622, i64 %out_keys_rest.26
  %v1789 = load float, ptr %v1788, align 4
  %v1790 = insertelement <8 x float> poison, float %v1789, i64 0
  %v1791 = shufflevector <8 x float> %v1790, <8 x float> poison, <8 x i32> zeroinitializer
  %v1792 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1791, <8 x float> %v1787, <8 x float> %v1780)
  %v1793 = getelementptr float, ptr %v1622, i64 %out_keys_rest.26
  %v1794 = getelementptr float, ptr %v1793, i64 32
  %v1795 = load float, ptr %v1794, align 4
  %v1796 = insertelement <8 x float> poison, float %v1795, i64 0
  %v1797 = shufflevector <8 x float> %v1796, <8 x float> poison, <8 x i32> zeroinitializer
  %v1798 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1797, <8 x float> %v1787, <8 x float> %v1781)
  %v1799 = getelementptr float, ptr %v1622, i64 %out_keys_rest.26
  %v1800 = getelementptr float, ptr %v1799, i64 64
  %v1801 = load float, ptr %v1800, align 4
  %v1802 = insertelement <8 x float> poison, float %v1801, i64 0
  %v1803 = shufflevector <8 x float> %v1802, <8 x float> poison, <8 x i32> zeroinitializer
  %v1804 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1803, <8 x float> %v1787, <8 x float> %v1782)
  %v1805 = getelementptr float, ptr %v1622, i64 %out_keys_rest.26
  %v1806 = getelementptr float, ptr %v1805, i64 96
  %v1807 = load float, ptr %v1806, align 4
  %v1808 = insertelement <8 x float> poison, float %v1807, i64 0
  %v1809 = shufflevector <8 x float> %v1808, <8 x float> poison, <8 x i32> zeroinitializer
  %v1810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1809, <8 x float> %v1787, <8 x float> %v1783)
  %v1811 = add i64 %out_keys_rest.26, 1
  br label %out_keys_rest.26.head
out_keys_rest.26.end:
  store <8 x float> %v1780, ptr %v1627, align 4
  %v1812 = getelementptr float, ptr %v1627, i64 24
  store <8 x float> %v1781, ptr %v1812, align 4
  %v1813 = getelementptr float, ptr %v1627, i64 48
  store <8 x float> %v1782, ptr %v1813, align 4
  %v1814 = getelementptr float, ptr %v1627, i64 72
  store <8 x float> %v1783, ptr %v1814, align 4
  br label %kept.13.end
kept.13.end:
  %v1815 = add i64 %row_block.12, 1
  br label %row_block.12.head
row_block.12.end:
  %v1816 = add i64 %kv_tile.5, 32
  br label %kv_tile.5.head
kv_tile.5.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.27.head
result_row.27.head:
  %result_row.27 = phi i64 [ 0, %kv_tile.5.end ], [ %v1892, %lse.30.end ]
  %v1817 = icmp slt i64 %result_row.27, %v78
  br i1 %v1817, label %result_row.27.body, label %result_row.27.end
result_row.27.body:
  %v1818 = srem i64 %result_row.27, 4
  %v1819 = sdiv i64 %result_row.27, 4
  %v1820 = mul i64 %v1819, 8
  %v1821 = add i64 %v1820, %v1818
  %v1822 = getelementptr float, ptr %scratch, i64 3376
  %v1823 = getelementptr float, ptr %v1822, i64 %v1821
  %v1824 = load float, ptr %v1823, align 4
  %v1825 = fdiv float 0x3FF0000000000000, %v1824
  %v1826 = fcmp oeq float %v1824, 0x0000000000000000
  %v1827 = select i1 %v1826, float 0x0000000000000000, float %v1825
  %v1828 = add i64 %v13, %result_row.27
  %v1829 = mul i64 %v1828, %v56
  %v1830 = getelementptr i16, ptr %v60, i64 %v1829
  br label %result_depth.28.head
result_depth.28.head:
  %result_depth.28 = phi i64 [ 0, %result_row.27.body ], [ %v1852, %result_depth.28.body ]
  %v1831 = icmp slt i64 %result_depth.28, 16
  br i1 %v1831, label %result_depth.28.body, label %result_depth.28.end
result_depth.28.body:
  %v1832 = getelementptr float, ptr %scratch, i64 2752
  %v1833 = mul i64 %result_row.27, 24
  %v1834 = add i64 %v1833, %result_depth.28
  %v1835 = getelementptr float, ptr %v1832, i64 %v1834
  %v1836 = load <8 x float>, ptr %v1835, align 4
  %v1837 = insertelement <8 x float> poison, float %v1827, i64 0
  %v1838 = shufflevector <8 x float> %v1837, <8 x float> poison, <8 x i32> zeroinitializer
  %v1839 = getelementptr i16, ptr %v1830, i64 %result_depth.28
  %v1840 = fmul <8 x float> %v1836, %v1838
  %v1841 = bitcast <8 x float> %v1840 to <8 x i32>
  %v1842 = lshr <8 x i32> %v1841, splat (i32 16)
  %v1843 = and <8 x i32> %v1842, splat (i32 1)
  %v1844 = add <8 x i32> %v1841, splat (i32 32767)
  %v1845 = add <8 x i32> %v1844, %v1843
  %v1846 = lshr <8 x i32> %v1845, splat (i32 16)
  %v1847 = lshr <8 x i32> %v1841, splat (i32 16)
  %v1848 = or <8 x i32> %v1847, splat (i32 64)
  %v1849 = fcmp uno <8 x float> %v1840, %v1840
  %v1850 = select <8 x i1> %v1849, <8 x i32> %v1848, <8 x i32> %v1846
  %v1851 = trunc <8 x i32> %v1850 to <8 x i16>
  store <8 x i16> %v1851, ptr %v1839, align 2
  %v1852 = add i64 %result_depth.28, 8
  br label %result_depth.28.head
result_depth.28.end:
  br label %result_depth.29.head
result_depth.29.head:
  %result_depth.29 = phi i64 [ 16, %result_depth.28.end ], [ %v1872, %result_depth.29.body ]
  %v1853 = icmp slt i64 %result_depth.29, 17
  br i1 %v1853, label %result_depth.29.body, label %result_depth.29.end
result_depth.29.body:
  %v1854 = getelementptr float, ptr %scratch, i64 2752
  %v1855 = mul i64 %result_row.27, 24
  %v1856 = add i64 %v1855, %result_depth.29
  %v1857 = getelementptr float, ptr %v1854, i64 %v1856
  %v1858 = load float, ptr %v1857, align 4
  %v1859 = getelementptr i16, ptr %v1830, i64 %result_depth.29
  %v1860 = fmul float %v1858, %v1827
  %v1861 = bitcast float %v1860 to i32
  %v1862 = lshr i32 %v1861, 16
  %v1863 = and i32 %v1862, 1
  %v1864 = add i32 %v1861, 32767
  %v1865 = add i32 %v1864, %v1863
  %v1866 = lshr i32 %v1865, 16
  %v1867 = lshr i32 %v1861, 16
  %v1868 = or i32 %v1867, 64
  %v1869 = fcmp uno float %v1860, %v1860
  %v1870 = select i1 %v1869, i32 %v1868, i32 %v1866
  %v1871 = trunc i32 %v1870 to i16
  store i16 %v1871, ptr %v1859, align 2
  %v1872 = add i64 %result_depth.29, 1
  br label %result_depth.29.head
result_depth.29.end:
  br i1 %v63, label %lse.30.then, label %lse.30.end
lse.30.then:
  %v1873 = mul i64 %v1828, %v71
  %v1874 = getelementptr float, ptr %v75, i64 %v1873
  %v1875 = srem i64 %result_row.27, 4
  %v1876 = sdiv i64 %result_row.27, 4
  %v1877 = mul i64 %v1876, 8
  %v1878 = add i64 %v1877, %v1875
  %v1879 = getelementptr float, ptr %scratch, i64 3328
  %v1880 = getelementptr float, ptr %v1879, i64 %v1878
  %v1881 = load float, ptr %v1880, align 4
  %v1882 = srem i64 %result_row.27, 4
  %v1883 = sdiv i64 %result_row.27, 4
  %v1884 = mul i64 %v1883, 8
  %v1885 = add i64 %v1884, %v1882
  %v1886 = getelementptr float, ptr %scratch, i64 3376
  %v1887 = getelementptr float, ptr %v1886, i64 %v1885
  %v1888 = load float, ptr %v1887, align 4
  %v1889 = call float @llvm.log.f32(float %v1888)
  %v1890 = fmul float %v1881, 0x3FE62E4300000000
  %v1891 = fadd float %v1890, %v1889
  store float %v1891, ptr %v1874, align 4
  br label %lse.30.end
lse.30.end:
  %v1892 = add i64 %result_row.27, 1
  br label %result_row.27.head
result_row.27.end:
  ret void
}

declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-cpu"="x86-64-v3" }
