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
  ; running maximum -inf (in log2 units), sum 0, accumulators 0
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
  %v138 = getelementptr float, ptr %scratch, i64 3424
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
  %kv_tile.5 = phi i64 [ %v149, %clear_out.4.end ], [ %v1803, %row_block.14.end ]
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
  ; values -> f32, rows padded to whole vectors (the padding is never written out)
  %v658 = mul i64 %kv_tile.5, %v44
  %v659 = getelementptr i16, ptr %v48, i64 %v658
  br label %stage_row.11.head
stage_row.11.head:
  %stage_row.11 = phi i64 [ 0, %key_panel.6.end ], [ %v713, %stage_depth.13.end ]
  %v660 = icmp slt i64 %stage_row.11, %v157
  br i1 %v660, label %stage_row.11.body, label %stage_row.11.end
stage_row.11.body:
  %v661 = mul i64 %stage_row.11, %v44
  %v662 = getelementptr i16, ptr %v659, i64 %v661
  br label %stage_depth.12.head
stage_depth.12.head:
  %stage_depth.12 = phi i64 [ 0, %stage_row.11.body ], [ %v673, %stage_depth.12.body ]
  %v663 = icmp slt i64 %stage_depth.12, 16
  br i1 %v663, label %stage_depth.12.body, label %stage_depth.12.end
stage_depth.12.body:
  %v664 = getelementptr float, ptr %scratch, i64 1984
  %v665 = mul i64 %stage_row.11, 24
  %v666 = add i64 %v665, %stage_depth.12
  %v667 = getelementptr float, ptr %v664, i64 %v666
  %v668 = getelementptr i16, ptr %v662, i64 %stage_depth.12
  %v669 = load <8 x i16>, ptr %v668, align 2
  %v670 = zext <8 x i16> %v669 to <8 x i32>
  %v671 = shl <8 x i32> %v670, splat (i32 16)
  %v672 = bitcast <8 x i32> %v671 to <8 x float>
  store <8 x float> %v672, ptr %v667, align 4
  %v673 = add i64 %stage_depth.12, 8
  br label %stage_depth.12.head
stage_depth.12.end:
  br label %stage_depth.13.head
stage_depth.13.head:
  %stage_depth.13 = phi i64 [ 16, %stage_depth.12.end ], [ %v684, %stage_depth.13.body ]
  %v674 = icmp slt i64 %stage_depth.13, 17
  br i1 %v674, label %stage_depth.13.body, label %stage_depth.13.end
stage_depth.13.body:
  %v675 = getelementptr float, ptr %scratch, i64 1984
  %v676 = mul i64 %stage_row.11, 24
  %v677 = add i64 %v676, %stage_depth.13
  %v678 = getelementptr float, ptr %v675, i64 %v677
  %v679 = getelementptr i16, ptr %v662, i64 %stage_depth.13
  %v680 = load i16, ptr %v679, align 2
  %v681 = zext i16 %v680 to i32
  %v682 = shl i32 %v681, 16
  %v683 = bitcast i32 %v682 to float
  store float %v683, ptr %v678, align 4
  %v684 = add i64 %stage_depth.13, 1
  br label %stage_depth.13.head
stage_depth.13.end:
  %v685 = getelementptr float, ptr %scratch, i64 1984
  %v686 = mul i64 %stage_row.11, 24
  %v687 = add i64 %v686, 17
  %v688 = getelementptr float, ptr %v685, i64 %v687
  store float 0x0000000000000000, ptr %v688, align 4
  %v689 = getelementptr float, ptr %scratch, i64 1984
  %v690 = mul i64 %stage_row.11, 24
  %v691 = add i64 %v690, 18
  %v692 = getelementptr float, ptr %v689, i64 %v691
  store float 0x0000000000000000, ptr %v692, align 4
  %v693 = getelementptr float, ptr %scratch, i64 1984
  %v694 = mul i64 %stage_row.11, 24
  %v695 = add i64 %v694, 19
  %v696 = getelementptr float, ptr %v693, i64 %v695
  store float 0x0000000000000000, ptr %v696, align 4
  %v697 = getelementptr float, ptr %scratch, i64 1984
  %v698 = mul i64 %stage_row.11, 24
  %v699 = add i64 %v698, 20
  %v700 = getelementptr float, ptr %v697, i64 %v699
  store float 0x0000000000000000, ptr %v700, align 4
  %v701 = getelementptr float, ptr %scratch, i64 1984
  %v702 = mul i64 %stage_row.11, 24
  %v703 = add i64 %v702, 21
  %v704 = getelementptr float, ptr %v701, i64 %v703
  store float 0x0000000000000000, ptr %v704, align 4
  %v705 = getelementptr float, ptr %scratch, i64 1984
  %v706 = mul i64 %stage_row.11, 24
  %v707 = add i64 %v706, 22
  %v708 = getelementptr float, ptr %v705, i64 %v707
  store float 0x0000000000000000, ptr %v708, align 4
  %v709 = getelementptr float, ptr %scratch, i64 1984
  %v710 = mul i64 %stage_row.11, 24
  %v711 = add i64 %v710, 23
  %v712 = getelementptr float, ptr %v709, i64 %v711
  store float 0x0000000000000000, ptr %v712, align 4
  %v713 = add i64 %stage_row.11, 1
  br label %stage_row.11.head
stage_row.11.end:
  br label %row_block.14.head
row_block.14.head:
  %row_block.14 = phi i64 [ 0, %stage_row.11.end ], [ %v1802, %kept.15.end ]
  %v714 = icmp slt i64 %row_block.14, %v80
  br i1 %v714, label %row_block.14.body, label %row_block.14.end
row_block.14.body:
  %v715 = mul i64 %row_block.14, 4
  %v716 = add i64 %v13, %v715
  %v717 = add i64 %v13, %v78
  %v718 = sub i64 %v717, 1
  %v719 = add i64 %v716, 3
  %v720 = icmp slt i64 %v719, %v718
  %v721 = select i1 %v720, i64 %v719, i64 %v718
  %v722 = add i64 %kv_tile.5, %v157
  %v723 = sub i64 %v722, 1
  %v724 = add i64 %v721, %v86
  %v725 = sub i64 %v724, %v87
  %v726 = add i64 %v725, 1
  %v727 = sub i64 %v726, %kv_tile.5
  %v728 = icmp slt i64 %v727, %v157
  %v729 = select i1 %v728, i64 %v727, i64 %v157
  %v730 = icmp sgt i64 %v729, 0
  %v731 = select i1 %v730, i64 %v729, i64 0
  %v732 = add i64 %kv_tile.5, %v157
  %v733 = icmp sle i64 %v732, 0
  %v734 = icmp eq i64 %v731, 0
  %v735 = or i1 %v734, %v733
  %v736 = add i64 %v721, %v86
  %v737 = sub i64 %v736, %v87
  %v738 = icmp slt i64 %v737, %kv_tile.5
  %v739 = or i1 %v735, %v738
  %v740 = xor i1 %v739, 1
  br i1 %v740, label %kept.15.then, label %kept.15.end
kept.15.then:
  %v741 = add i64 %v716, %v86
  %v742 = sub i64 %v741, %v87
  %v743 = icmp sle i64 %v723, %v742
  %v744 = icmp eq i64 %v731, 32
  %v745 = and i1 %v744, %v743
  ; score = query * keys
  %v746 = add i64 %v731, 15
  %v747 = sdiv i64 %v746, 16
  %v748 = mul i64 %row_block.14, 4
  %v749 = mul i64 %v748, 33
  %v750 = add i64 %v749, 0
  %v751 = getelementptr float, ptr %scratch, i64 %v750
  br label %score_panel.16.head
score_panel.16.head:
  %score_panel.16 = phi i64 [ 0, %kept.15.then ], [ %v964, %score_depth_rest.18.end ]
  %v752 = icmp slt i64 %score_panel.16, %v747
  br i1 %v752, label %score_panel.16.body, label %score_panel.16.end
score_panel.16.body:
  %v753 = mul i64 %score_panel.16, 33
  %v754 = getelementptr float, ptr %scratch, i64 800
  %v755 = mul i64 %v753, 16
  %v756 = add i64 %v755, 0
  %v757 = getelementptr float, ptr %v754, i64 %v756
  %v758 = sdiv i64 33, 4
  %v759 = mul i64 %v758, 4
  br label %score_depth.17.head
score_depth.17.head:
  %score_depth.17 = phi i64 [ 0, %score_panel.16.body ], [ %v909, %score_depth.17.body ]
  %v760 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.16.body ], [ %v886, %score_depth.17.body ]
  %v761 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.16.body ], [ %v887, %score_depth.17.body ]
  %v762 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.16.body ], [ %v893, %score_depth.17.body ]
  %v763 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.16.body ], [ %v894, %score_depth.17.body ]
  %v764 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.16.body ], [ %v900, %score_depth.17.body ]
  %v765 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.16.body ], [ %v901, %score_depth.17.body ]
  %v766 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.16.body ], [ %v907, %score_depth.17.body ]
  %v767 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.16.body ], [ %v908, %score_depth.17.body ]
  %v768 = icmp slt i64 %score_depth.17, %v759
  br i1 %v768, label %score_depth.17.body, label %score_depth.17.end
score_depth.17.body:
  %v769 = add i64 %score_depth.17, 0
  %v770 = mul i64 %v769, 16
  %v771 = getelementptr float, ptr %v757, i64 %v770
  %v772 = load <8 x float>, ptr %v771, align 32
  %v773 = mul i64 %v769, 16
  %v774 = getelementptr float, ptr %v757, i64 %v773
  %v775 = getelementptr float, ptr %v774, i64 8
  %v776 = load <8 x float>, ptr %v775, align 32
  %v777 = getelementptr float, ptr %v751, i64 %v769
  %v778 = load float, ptr %v777, align 4
  %v779 = insertelement <8 x float> poison, float %v778, i64 0
  %v780 = shufflevector <8 x float> %v779, <8 x float> poison, <8 x i32> zeroinitializer
  %v781 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v780, <8 x float> %v772, <8 x float> %v760)
  %v782 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v780, <8 x float> %v776, <8 x float> %v761)
  %v783 = getelementptr float, ptr %v751, i64 %v769
  %v784 = getelementptr float, ptr %v783, i64 33
  %v785 = load float, ptr %v784, align 4
  %v786 = insertelement <8 x float> poison, float %v785, i64 0
  %v787 = shufflevector <8 x float> %v786, <8 x float> poison, <8 x i32> zeroinitializer
  %v788 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v787, <8 x float> %v772, <8 x float> %v762)
  %v789 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v787, <8 x float> %v776, <8 x float> %v763)
  %v790 = getelementptr float, ptr %v751, i64 %v769
  %v791 = getelementptr float, ptr %v790, i64 66
  %v792 = load float, ptr %v791, align 4
  %v793 = insertelement <8 x float> poison, float %v792, i64 0
  %v794 = shufflevector <8 x float> %v793, <8 x float> poison, <8 x i32> zeroinitializer
  %v795 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v794, <8 x float> %v772, <8 x float> %v764)
  %v796 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v794, <8 x float> %v776, <8 x float> %v765)
  %v797 = getelementptr float, ptr %v751, i64 %v769
  %v798 = getelementptr float, ptr %v797, i64 99
  %v799 = load float, ptr %v798, align 4
  %v800 = insertelement <8 x float> poison, float %v799, i64 0
  %v801 = shufflevector <8 x float> %v800, <8 x float> poison, <8 x i32> zeroinitializer
  %v802 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v801, <8 x float> %v772, <8 x float> %v766)
  %v803 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v801, <8 x float> %v776, <8 x float> %v767)
  %v804 = add i64 %score_depth.17, 1
  %v805 = mul i64 %v804, 16
  %v806 = getelementptr float, ptr %v757, i64 %v805
  %v807 = load <8 x float>, ptr %v806, align 32
  %v808 = mul i64 %v804, 16
  %v809 = getelementptr float, ptr %v757, i64 %v808
  %v810 = getelementptr float, ptr %v809, i64 8
  %v811 = load <8 x float>, ptr %v810, align 32
  %v812 = getelementptr float, ptr %v751, i64 %v804
  %v813 = load float, ptr %v812, align 4
  %v814 = insertelement <8 x float> poison, float %v813, i64 0
  %v815 = shufflevector <8 x float> %v814, <8 x float> poison, <8 x i32> zeroinitializer
  %v816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v815, <8 x float> %v807, <8 x float> %v781)
  %v817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v815, <8 x float> %v811, <8 x float> %v782)
  %v818 = getelementptr float, ptr %v751, i64 %v804
  %v819 = getelementptr float, ptr %v818, i64 33
  %v820 = load float, ptr %v819, align 4
  %v821 = insertelement <8 x float> poison, float %v820, i64 0
  %v822 = shufflevector <8 x float> %v821, <8 x float> poison, <8 x i32> zeroinitializer
  %v823 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v822, <8 x float> %v807, <8 x float> %v788)
  %v824 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v822, <8 x float> %v811, <8 x float> %v789)
  %v825 = getelementptr float, ptr %v751, i64 %v804
  %v826 = getelementptr float, ptr %v825, i64 66
  %v827 = load float, ptr %v826, align 4
  %v828 = insertelement <8 x float> poison, float %v827, i64 0
  %v829 = shufflevector <8 x float> %v828, <8 x float> poison, <8 x i32> zeroinitializer
  %v830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v829, <8 x float> %v807, <8 x float> %v795)
  %v831 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v829, <8 x float> %v811, <8 x float> %v796)
  %v832 = getelementptr float, ptr %v751, i64 %v804
  %v833 = getelementptr float, ptr %v832, i64 99
  %v834 = load float, ptr %v833, align 4
  %v835 = insertelement <8 x float> poison, float %v834, i64 0
  %v836 = shufflevector <8 x float> %v835, <8 x float> poison, <8 x i32> zeroinitializer
  %v837 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v836, <8 x float> %v807, <8 x float> %v802)
  %v838 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v836, <8 x float> %v811, <8 x float> %v803)
  %v839 = add i64 %score_depth.17, 2
  %v840 = mul i64 %v839, 16
  %v841 = getelementptr float, ptr %v757, i64 %v840
  %v842 = load <8 x float>, ptr %v841, align 32
  %v843 = mul i64 %v839, 16
  %v844 = getelementptr float, ptr %v757, i64 %v843
  %v845 = getelementptr float, ptr %v844, i64 8
  %v846 = load <8 x float>, ptr %v845, align 32
  %v847 = getelementptr float, ptr %v751, i64 %v839
  %v848 = load float, ptr %v847, align 4
  %v849 = insertelement <8 x float> poison, float %v848, i64 0
  %v850 = shufflevector <8 x float> %v849, <8 x float> poison, <8 x i32> zeroinitializer
  %v851 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v850, <8 x float> %v842, <8 x float> %v816)
  %v852 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v850, <8 x float> %v846, <8 x float> %v817)
  %v853 = getelementptr float, ptr %v751, i64 %v839
  %v854 = getelementptr float, ptr %v853, i64 33
  %v855 = load float, ptr %v854, align 4
  %v856 = insertelement <8 x float> poison, float %v855, i64 0
  %v857 = shufflevector <8 x float> %v856, <8 x float> poison, <8 x i32> zeroinitializer
  %v858 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v857, <8 x float> %v842, <8 x float> %v823)
  %v859 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v857, <8 x float> %v846, <8 x float> %v824)
  %v860 = getelementptr float, ptr %v751, i64 %v839
  %v861 = getelementptr float, ptr %v860, i64 66
  %v862 = load float, ptr %v861, align 4
  %v863 = insertelement <8 x float> poison, float %v862, i64 0
  %v864 = shufflevector <8 x float> %v863, <8 x float> poison, <8 x i32> zeroinitializer
  %v865 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v864, <8 x float> %v842, <8 x float> %v830)
  %v866 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v864, <8 x float> %v846, <8 x float> %v831)
  %v867 = getelementptr float, ptr %v751, i64 %v839
  %v868 = getelementptr float, ptr %v867, i64 99
  %v869 = load float, ptr %v868, align 4
  %v870 = insertelement <8 x float> poison, float %v869, i64 0
  %v871 = shufflevector <8 x float> %v870, <8 x float> poison, <8 x i32> zeroinitializer
  %v872 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v871, <8 x float> %v842, <8 x float> %v837)
  %v873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v871, <8 x float> %v846, <8 x float> %v838)
  %v874 = add i64 %score_depth.17, 3
  %v875 = mul i64 %v874, 16
  %v876 = getelementptr float, ptr %v757, i64 %v875
  %v877 = load <8 x float>, ptr %v876, align 32
  %v878 = mul i64 %v874, 16
  %v879 = getelementptr float, ptr %v757, i64 %v878
  %v880 = getelementptr float, ptr %v879, i64 8
  %v881 = load <8 x float>, ptr %v880, align 32
  %v882 = getelementptr float, ptr %v751, i64 %v874
  %v883 = load float, ptr %v882, align 4
  %v884 = insertelement <8 x float> poison, float %v883, i64 0
  %v885 = shufflevector <8 x float> %v884, <8 x float> poison, <8 x i32> zeroinitializer
  %v886 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v885, <8 x float> %v877, <8 x float> %v851)
  %v887 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v885, <8 x float> %v881, <8 x float> %v852)
  %v888 = getelementptr float, ptr %v751, i64 %v874
  %v889 = getelementptr float, ptr %v888, i64 33
  %v890 = load float, ptr %v889, align 4
  %v891 = insertelement <8 x float> poison, float %v890, i64 0
  %v892 = shufflevector <8 x float> %v891, <8 x float> poison, <8 x i32> zeroinitializer
  %v893 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v892, <8 x float> %v877, <8 x float> %v858)
  %v894 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v892, <8 x float> %v881, <8 x float> %v859)
  %v895 = getelementptr float, ptr %v751, i64 %v874
  %v896 = getelementptr float, ptr %v895, i64 66
  %v897 = load float, ptr %v896, align 4
  %v898 = insertelement <8 x float> poison, float %v897, i64 0
  %v899 = shufflevector <8 x float> %v898, <8 x float> poison, <8 x i32> zeroinitializer
  %v900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v899, <8 x float> %v877, <8 x float> %v865)
  %v901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v899, <8 x float> %v881, <8 x float> %v866)
  %v902 = getelementptr float, ptr %v751, i64 %v874
  %v903 = getelementptr float, ptr %v902, i64 99
  %v904 = load float, ptr %v903, align 4
  %v905 = insertelement <8 x float> poison, float %v904, i64 0
  %v906 = shufflevector <8 x float> %v905, <8 x float> poison, <8 x i32> zeroinitializer
  %v907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v906, <8 x float> %v877, <8 x float> %v872)
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v906, <8 x float> %v881, <8 x float> %v873)
  %v909 = add i64 %score_depth.17, 4
  br label %score_depth.17.head
score_depth.17.end:
  br label %score_depth_rest.18.head
score_depth_rest.18.head:
  %score_depth_rest.18 = phi i64 [ %v759, %score_depth.17.end ], [ %v953, %score_depth_rest.18.body ]
  %v910 = phi <8 x float> [ %v760, %score_depth.17.end ], [ %v930, %score_depth_rest.18.body ]
  %v911 = phi <8 x float> [ %v761, %score_depth.17.end ], [ %v931, %score_depth_rest.18.body ]
  %v912 = phi <8 x float> [ %v762, %score_depth.17.end ], [ %v937, %score_depth_rest.18.body ]
  %v913 = phi <8 x float> [ %v763, %score_depth.17.end ], [ %v938, %score_depth_rest.18.body ]
  %v914 = phi <8 x float> [ %v764, %score_depth.17.end ], [ %v944, %score_depth_rest.18.body ]
  %v915 = phi <8 x float> [ %v765, %score_depth.17.end ], [ %v945, %score_depth_rest.18.body ]
  %v916 = phi <8 x float> [ %v766, %score_depth.17.end ], [ %v951, %score_depth_rest.18.body ]
  %v917 = phi <8 x float> [ %v767, %score_depth.17.end ], [ %v952, %score_depth_rest.18.body ]
  %v918 = icmp slt i64 %score_depth_rest.18, 33
  br i1 %v918, label %score_depth_rest.18.body, label %score_depth_rest.18.end
score_depth_rest.18.body:
  %v919 = mul i64 %score_depth_rest.18, 16
  %v920 = getelementptr float, ptr %v757, i64 %v919
  %v921 = load <8 x float>, ptr %v920, align 32
  %v922 = mul i64 %score_depth_rest.18, 16
  %v923 = getelementptr float, ptr %v757, i64 %v922
  %v924 = getelementptr float, ptr %v923, i64 8
  %v925 = load <8 x float>, ptr %v924, align 32
  %v926 = getelementptr float, ptr %v751, i64 %score_depth_rest.18
  %v927 = load float, ptr %v926, align 4
  %v928 = insertelement <8 x float> poison, float %v927, i64 0
  %v929 = shufflevector <8 x float> %v928, <8 x float> poison, <8 x i32> zeroinitializer
  %v930 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v929, <8 x float> %v921, <8 x float> %v910)
  %v931 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v929, <8 x float> %v925, <8 x float> %v911)
  %v932 = getelementptr float, ptr %v751, i64 %score_depth_rest.18
  %v933 = getelementptr float, ptr %v932, i64 33
  %v934 = load float, ptr %v933, align 4
  %v935 = insertelement <8 x float> poison, float %v934, i64 0
  %v936 = shufflevector <8 x float> %v935, <8 x float> poison, <8 x i32> zeroinitializer
  %v937 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v936, <8 x float> %v921, <8 x float> %v912)
  %v938 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v936, <8 x float> %v925, <8 x float> %v913)
  %v939 = getelementptr float, ptr %v751, i64 %score_depth_rest.18
  %v940 = getelementptr float, ptr %v939, i64 66
  %v941 = load float, ptr %v940, align 4
  %v942 = insertelement <8 x float> poison, float %v941, i64 0
  %v943 = shufflevector <8 x float> %v942, <8 x float> poison, <8 x i32> zeroinitializer
  %v944 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v943, <8 x float> %v921, <8 x float> %v914)
  %v945 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v943, <8 x float> %v925, <8 x float> %v915)
  %v946 = getelementptr float, ptr %v751, i64 %score_depth_rest.18
  %v947 = getelementptr float, ptr %v946, i64 99
  %v948 = load float, ptr %v947, align 4
  %v949 = insertelement <8 x float> poison, float %v948, i64 0
  %v950 = shufflevector <8 x float> %v949, <8 x float> poison, <8 x i32> zeroinitializer
  %v951 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v950, <8 x float> %v921, <8 x float> %v916)
  %v952 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v950, <8 x float> %v925, <8 x float> %v917)
  %v953 = add i64 %score_depth_rest.18, 1
  br label %score_depth_rest.18.head
score_depth_rest.18.end:
  %v954 = mul i64 %score_panel.16, 16
  %v955 = getelementptr float, ptr %scratch, i64 1856
  %v956 = getelementptr float, ptr %v955, i64 %v954
  store <8 x float> %v910, ptr %v956, align 4
  %v957 = getelementptr float, ptr %v956, i64 8
  store <8 x float> %v911, ptr %v957, align 4
  %v958 = getelementptr float, ptr %v956, i64 32
  store <8 x float> %v912, ptr %v958, align 4
  %v959 = getelementptr float, ptr %v956, i64 40
  store <8 x float> %v913, ptr %v959, align 4
  %v960 = getelementptr float, ptr %v956, i64 64
  store <8 x float> %v914, ptr %v960, align 4
  %v961 = getelementptr float, ptr %v956, i64 72
  store <8 x float> %v915, ptr %v961, align 4
  %v962 = getelementptr float, ptr %v956, i64 96
  store <8 x float> %v916, ptr %v962, align 4
  %v963 = getelementptr float, ptr %v956, i64 104
  store <8 x float> %v917, ptr %v963, align 4
  %v964 = add i64 %score_panel.16, 1
  br label %score_panel.16.head
score_panel.16.end:
  br i1 %v745, label %full.19.then, label %full.19.else
full.19.then:
  ; weights of a full tile
  %v965 = trunc i64 %v731 to i32
  %v966 = trunc i64 %kv_tile.5 to i32
  br label %weight_row.20.head
weight_row.20.head:
  %weight_row.20 = phi i64 [ 0, %full.19.then ], [ %v1111, %weights.21.end ]
  %v967 = icmp slt i64 %weight_row.20, 4
  br i1 %v967, label %weight_row.20.body, label %weight_row.20.end
weight_row.20.body:
  %v968 = getelementptr float, ptr %scratch, i64 1856
  %v969 = mul i64 %weight_row.20, 32
  %v970 = add i64 %v969, 0
  %v971 = getelementptr float, ptr %v968, i64 %v970
  %v972 = mul i64 %row_block.14, 4
  %v973 = add i64 %v972, %weight_row.20
  %v974 = add i64 %v13, %v973
  %v975 = trunc i64 %v974 to i32
  %v976 = add i32 %v975, %v85
  %v977 = sub i32 %v976, %v84
  %v978 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v979 = load <8 x float>, ptr %v971, align 4
  %v980 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v981 = getelementptr float, ptr %v971, i64 8
  %v982 = load <8 x float>, ptr %v981, align 4
  %v983 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v984 = getelementptr float, ptr %v971, i64 16
  %v985 = load <8 x float>, ptr %v984, align 4
  %v986 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v987 = getelementptr float, ptr %v971, i64 24
  %v988 = load <8 x float>, ptr %v987, align 4
  %v989 = fcmp ogt <8 x float> %v979, %v982
  %v990 = select <8 x i1> %v989, <8 x float> %v979, <8 x float> %v982
  %v991 = fcmp ogt <8 x float> %v985, %v988
  %v992 = select <8 x i1> %v991, <8 x float> %v985, <8 x float> %v988
  %v993 = fcmp ogt <8 x float> %v990, %v992
  %v994 = select <8 x i1> %v993, <8 x float> %v990, <8 x float> %v992
  %v995 = mul i64 %row_block.14, 8
  %v996 = add i64 %v995, %weight_row.20
  %v997 = getelementptr float, ptr %scratch, i64 3328
  %v998 = getelementptr float, ptr %v997, i64 %v996
  %v999 = load float, ptr %v998, align 4
  %v1000 = shufflevector <8 x float> %v994, <8 x float> %v994, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1001 = shufflevector <8 x float> %v994, <8 x float> %v994, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1002 = fcmp ogt <4 x float> %v1001, %v1000
  %v1003 = select <4 x i1> %v1002, <4 x float> %v1001, <4 x float> %v1000
  %v1004 = shufflevector <4 x float> %v1003, <4 x float> %v1003, <2 x i32> <i32 2, i32 3>
  %v1005 = shufflevector <4 x float> %v1003, <4 x float> %v1003, <2 x i32> <i32 0, i32 1>
  %v1006 = fcmp ogt <2 x float> %v1005, %v1004
  %v1007 = select <2 x i1> %v1006, <2 x float> %v1005, <2 x float> %v1004
  %v1008 = shufflevector <2 x float> %v1007, <2 x float> %v1007, <1 x i32> <i32 1>
  %v1009 = shufflevector <2 x float> %v1007, <2 x float> %v1007, <1 x i32> <i32 0>
  %v1010 = fcmp ogt <1 x float> %v1009, %v1008
  %v1011 = select <1 x i1> %v1010, <1 x float> %v1009, <1 x float> %v1008
  %v1012 = extractelement <1 x float> %v1011, i64 0
  %v1013 = fcmp ogt float %v1012, %v999
  %v1014 = select i1 %v1013, float %v1012, float %v999
  %v1015 = getelementptr float, ptr %scratch, i64 3376
  %v1016 = getelementptr float, ptr %v1015, i64 %v996
  store float %v1014, ptr %v1016, align 4
  %v1017 = fcmp oeq float %v1014, 0xFFF0000000000000
  %v1018 = select i1 %v1017, float 0x0000000000000000, float %v1014
  %v1019 = insertelement <8 x float> poison, float %v1018, i64 0
  %v1020 = shufflevector <8 x float> %v1019, <8 x float> poison, <8 x i32> zeroinitializer
  br label %weights.21.head
weights.21.head:
  %weights.21 = phi i64 [ 0, %weight_row.20.body ], [ %v1098, %weights.21.body ]
  %v1021 = phi <8 x float> [ splat (float 0x0000000000000000), %weight_row.20.body ], [ %v1097, %weights.21.body ]
  %v1022 = icmp slt i64 %weights.21, 32
  br i1 %v1022, label %weights.21.body, label %weights.21.end
weights.21.body:
  %v1023 = getelementptr float, ptr %v971, i64 %weights.21
  %v1024 = load <8 x float>, ptr %v1023, align 4
  %v1025 = fsub <8 x float> %v1024, %v1020
  %v1026 = fcmp olt <8 x float> %v1025, splat (float 0xC05FC00000000000)
  %v1027 = select <8 x i1> %v1026, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1025
  %v1028 = fadd <8 x float> %v1027, splat (float 0x4168000FE0000000)
  %v1029 = fsub <8 x float> %v1028, splat (float 0x4168000FE0000000)
  %v1030 = fsub <8 x float> %v1027, %v1029
  %v1031 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v1030, <8 x float> splat (float 0x3F83CEA880000000))
  %v1032 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1031, <8 x float> %v1030, <8 x float> splat (float 0x3FAC6B7520000000))
  %v1033 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1032, <8 x float> %v1030, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v1034 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1033, <8 x float> %v1030, <8 x float> splat (float 0x3FE62E42A0000000))
  %v1035 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1034, <8 x float> %v1030, <8 x float> splat (float 0x3FF0000000000000))
  %v1036 = bitcast <8 x float> %v1028 to <8 x i32>
  %v1037 = shl <8 x i32> %v1036, splat (i32 23)
  %v1038 = bitcast <8 x i32> %v1037 to <8 x float>
  %v1039 = fmul <8 x float> %v1035, %v1038
  store <8 x float> %v1039, ptr %v1023, align 4
  %v1040 = getelementptr float, ptr %v971, i64 %weights.21
  %v1041 = getelementptr float, ptr %v1040, i64 8
  %v1042 = load <8 x float>, ptr %v1041, align 4
  %v1043 = fsub <8 x float> %v1042, %v1020
  %v1044 = fcmp olt <8 x float> %v1043, splat (float 0xC05FC00000000000)
  %v1045 = select <8 x i1> %v1044, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1043
  %v1046 = fadd <8 x float> %v1045, splat (float 0x4168000FE0000000)
  %v1047 = fsub <8 x float> %v1046, splat (float 0x4168000FE0000000)
  %v1048 = fsub <8 x float> %v1045, %v1047
  %v1049 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v1048, <8 x float> splat (float 0x3F83CEA880000000))
  %v1050 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1049, <8 x float> %v1048, <8 x float> splat (float 0x3FAC6B7520000000))
  %v1051 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1050, <8 x float> %v1048, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v1052 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1051, <8 x float> %v1048, <8 x float> splat (float 0x3FE62E42A0000000))
  %v1053 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1052, <8 x float> %v1048, <8 x float> splat (float 0x3FF0000000000000))
  %v1054 = bitcast <8 x float> %v1046 to <8 x i32>
  %v1055 = shl <8 x i32> %v1054, splat (i32 23)
  %v1056 = bitcast <8 x i32> %v1055 to <8 x float>
  %v1057 = fmul <8 x float> %v1053, %v1056
  store <8 x float> %v1057, ptr %v1041, align 4
  %v1058 = getelementptr float, ptr %v971, i64 %weights.21
  %v1059 = getelementptr float, ptr %v1058, i64 16
  %v1060 = load <8 x float>, ptr %v1059, align 4
  %v1061 = fsub <8 x float> %v1060, %v1020
  %v1062 = fcmp olt <8 x float> %v1061, splat (float 0xC05FC00000000000)
  %v1063 = select <8 x i1> %v1062, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1061
  %v1064 = fadd <8 x float> %v1063, splat (float 0x4168000FE0000000)
  %v1065 = fsub <8 x float> %v1064, splat (float 0x4168000FE0000000)
  %v1066 = fsub <8 x float> %v1063, %v1065
  %v1067 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v1066, <8 x float> splat (float 0x3F83CEA880000000))
  %v1068 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1067, <8 x float> %v1066, <8 x float> splat (float 0x3FAC6B7520000000))
  %v1069 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1068, <8 x float> %v1066, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v1070 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1069, <8 x float> %v1066, <8 x float> splat (float 0x3FE62E42A0000000))
  %v1071 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1070, <8 x float> %v1066, <8 x float> splat (float 0x3FF0000000000000))
  %v1072 = bitcast <8 x float> %v1064 to <8 x i32>
  %v1073 = shl <8 x i32> %v1072, splat (i32 23)
  %v1074 = bitcast <8 x i32> %v1073 to <8 x float>
  %v1075 = fmul <8 x float> %v1071, %v1074
  store <8 x float> %v1075, ptr %v1059, align 4
  %v1076 = getelementptr float, ptr %v971, i64 %weights.21
  %v1077 = getelementptr float, ptr %v1076, i64 24
  %v1078 = load <8 x float>, ptr %v1077, align 4
  %v1079 = fsub <8 x float> %v1078, %v1020
  %v1080 = fcmp olt <8 x float> %v1079, splat (float 0xC05FC00000000000)
  %v1081 = select <8 x i1> %v1080, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1079
  %v1082 = fadd <8 x float> %v1081, splat (float 0x4168000FE0000000)
  %v1083 = fsub <8 x float> %v1082, splat (float 0x4168000FE0000000)
  %v1084 = fsub <8 x float> %v1081, %v1083
  %v1085 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v1084, <8 x float> splat (float 0x3F83CEA880000000))
  %v1086 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1085, <8 x float> %v1084, <8 x float> splat (float 0x3FAC6B7520000000))
  %v1087 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1086, <8 x float> %v1084, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v1088 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1087, <8 x float> %v1084, <8 x float> splat (float 0x3FE62E42A0000000))
  %v1089 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1088, <8 x float> %v1084, <8 x float> splat (float 0x3FF0000000000000))
  %v1090 = bitcast <8 x float> %v1082 to <8 x i32>
  %v1091 = shl <8 x i32> %v1090, splat (i32 23)
  %v1092 = bitcast <8 x i32> %v1091 to <8 x float>
  %v1093 = fmul <8 x float> %v1089, %v1092
  store <8 x float> %v1093, ptr %v1077, align 4
  %v1094 = fadd <8 x float> %v1039, %v1057
  %v1095 = fadd <8 x float> %v1075, %v1093
  %v1096 = fadd <8 x float> %v1094, %v1095
  %v1097 = fadd <8 x float> %v1021, %v1096
  %v1098 = add i64 %weights.21, 32
  br label %weights.21.head
weights.21.end:
  %v1099 = getelementptr float, ptr %scratch, i64 3472
  %v1100 = getelementptr float, ptr %v1099, i64 %v996
  %v1101 = shufflevector <8 x float> %v1021, <8 x float> %v1021, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1102 = shufflevector <8 x float> %v1021, <8 x float> %v1021, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1103 = fadd <4 x float> %v1102, %v1101
  %v1104 = shufflevector <4 x float> %v1103, <4 x float> %v1103, <2 x i32> <i32 2, i32 3>
  %v1105 = shufflevector <4 x float> %v1103, <4 x float> %v1103, <2 x i32> <i32 0, i32 1>
  %v1106 = fadd <2 x float> %v1105, %v1104
  %v1107 = shufflevector <2 x float> %v1106, <2 x float> %v1106, <1 x i32> <i32 1>
  %v1108 = shufflevector <2 x float> %v1106, <2 x float> %v1106, <1 x i32> <i32 0>
  %v1109 = fadd <1 x float> %v1108, %v1107
  %v1110 = extractelement <1 x float> %v1109, i64 0
  store float %v1110, ptr %v1100, align 4
  %v1111 = add i64 %weight_row.20, 1
  br label %weight_row.20.head
weight_row.20.end:
  br label %full.19.end
full.19.else:
  ; weights of a mixed tile
  %v1112 = trunc i64 %v731 to i32
  %v1113 = trunc i64 %kv_tile.5 to i32
  br label %weight_row.22.head
weight_row.22.head:
  %weight_row.22 = phi i64 [ 0, %full.19.else ], [ %v1305, %weights.23.end ]
  %v1114 = icmp slt i64 %weight_row.22, 4
  br i1 %v1114, label %weight_row.22.body, label %weight_row.22.end
weight_row.22.body:
  %v1115 = getelementptr float, ptr %scratch, i64 1856
  %v1116 = mul i64 %weight_row.22, 32
  %v1117 = add i64 %v1116, 0
  %v1118 = getelementptr float, ptr %v1115, i64 %v1117
  %v1119 = mul i64 %row_block.14, 4
  %v1120 = add i64 %v1119, %weight_row.22
  %v1121 = add i64 %v13, %v1120
  %v1122 = trunc i64 %v1121 to i32
  %v1123 = add i32 %v1122, %v85
  %v1124 = sub i32 %v1123, %v84
  %v1125 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v1126 = load <8 x float>, ptr %v1118, align 4
  %v1127 = insertelement <8 x i32> poison, i32 %v1113, i64 0
  %v1128 = shufflevector <8 x i32> %v1127, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1129 = add <8 x i32> %v1128, %v1125
  %v1130 = insertelement <8 x i32> poison, i32 %v1112, i64 0
  %v1131 = shufflevector <8 x i32> %v1130, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1132 = icmp slt <8 x i32> %v1125, %v1131
  %v1133 = insertelement <8 x i32> poison, i32 %v1124, i64 0
  %v1134 = shufflevector <8 x i32> %v1133, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1135 = icmp sle <8 x i32> %v1129, %v1134
  %v1136 = and <8 x i1> %v1132, %v1135
  %v1137 = select <8 x i1> %v1136, <8 x float> %v1126, <8 x float> splat (float 0xFFF0000000000000)
  store <8 x float> %v1137, ptr %v1118, align 4
  %v1138 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v1139 = getelementptr float, ptr %v1118, i64 8
  %v1140 = load <8 x float>, ptr %v1139, align 4
  %v1141 = insertelement <8 x i32> poison, i32 %v1113, i64 0
  %v1142 = shufflevector <8 x i32> %v1141, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1143 = add <8 x i32> %v1142, %v1138
  %v1144 = insertelement <8 x i32> poison, i32 %v1112, i64 0
  %v1145 = shufflevector <8 x i32> %v1144, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1146 = icmp slt <8 x i32> %v1138, %v1145
  %v1147 = insertelement <8 x i32> poison, i32 %v1124, i64 0
  %v1148 = shufflevector <8 x i32> %v1147, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1149 = icmp sle <8 x i32> %v1143, %v1148
  %v1150 = and <8 x i1> %v1146, %v1149
  %v1151 = select <8 x i1> %v1150, <8 x float> %v1140, <8 x float> splat (float 0xFFF0000000000000)
  %v1152 = getelementptr float, ptr %v1118, i64 8
  store <8 x float> %v1151, ptr %v1152, align 4
  %v1153 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v1154 = getelementptr float, ptr %v1118, i64 16
  %v1155 = load <8 x float>, ptr %v1154, align 4
  %v1156 = insertelement <8 x i32> poison, i32 %v1113, i64 0
  %v1157 = shufflevector <8 x i32> %v1156, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1158 = add <8 x i32> %v1157, %v1153
  %v1159 = insertelement <8 x i32> poison, i32 %v1112, i64 0
  %v1160 = shufflevector <8 x i32> %v1159, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1161 = icmp slt <8 x i32> %v1153, %v1160
  %v1162 = insertelement <8 x i32> poison, i32 %v1124, i64 0
  %v1163 = shufflevector <8 x i32> %v1162, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1164 = icmp sle <8 x i32> %v1158, %v1163
  %v1165 = and <8 x i1> %v1161, %v1164
  %v1166 = select <8 x i1> %v1165, <8 x float> %v1155, <8 x float> splat (float 0xFFF0000000000000)
  %v1167 = getelementptr float, ptr %v1118, i64 16
  store <8 x float> %v1166, ptr %v1167, align 4
  %v1168 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v1169 = getelementptr float, ptr %v1118, i64 24
  %v1170 = load <8 x float>, ptr %v1169, align 4
  %v1171 = insertelement <8 x i32> poison, i32 %v1113, i64 0
  %v1172 = shufflevector <8 x i32> %v1171, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1173 = add <8 x i32> %v1172, %v1168
  %v1174 = insertelement <8 x i32> poison, i32 %v1112, i64 0
  %v1175 = shufflevector <8 x i32> %v1174, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1176 = icmp slt <8 x i32> %v1168, %v1175
  %v1177 = insertelement <8 x i32> poison, i32 %v1124, i64 0
  %v1178 = shufflevector <8 x i32> %v1177, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1179 = icmp sle <8 x i32> %v1173, %v1178
  %v1180 = and <8 x i1> %v1176, %v1179
  %v1181 = select <8 x i1> %v1180, <8 x float> %v1170, <8 x float> splat (float 0xFFF0000000000000)
  %v1182 = getelementptr float, ptr %v1118, i64 24
  store <8 x float> %v1181, ptr %v1182, align 4
  %v1183 = fcmp ogt <8 x float> %v1137, %v1151
  %v1184 = select <8 x i1> %v1183, <8 x float> %v1137, <8 x float> %v1151
  %v1185 = fcmp ogt <8 x float> %v1166, %v1181
  %v1186 = select <8 x i1> %v1185, <8 x float> %v1166, <8 x float> %v1181
  %v1187 = fcmp ogt <8 x float> %v1184, %v1186
  %v1188 = select <8 x i1> %v1187, <8 x float> %v1184, <8 x float> %v1186
  %v1189 = mul i64 %row_block.14, 8
  %v1190 = add i64 %v1189, %weight_row.22
  %v1191 = getelementptr float, ptr %scratch, i64 3328
  %v1192 = getelementptr float, ptr %v1191, i64 %v1190
  %v1193 = load float, ptr %v1192, align 4
  %v1194 = shufflevector <8 x float> %v1188, <8 x float> %v1188, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1195 = shufflevector <8 x float> %v1188, <8 x float> %v1188, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1196 = fcmp ogt <4 x float> %v1195, %v1194
  %v1197 = select <4 x i1> %v1196, <4 x float> %v1195, <4 x float> %v1194
  %v1198 = shufflevector <4 x float> %v1197, <4 x float> %v1197, <2 x i32> <i32 2, i32 3>
  %v1199 = shufflevector <4 x float> %v1197, <4 x float> %v1197, <2 x i32> <i32 0, i32 1>
  %v1200 = fcmp ogt <2 x float> %v1199, %v1198
  %v1201 = select <2 x i1> %v1200, <2 x float> %v1199, <2 x float> %v1198
  %v1202 = shufflevector <2 x float> %v1201, <2 x float> %v1201, <1 x i32> <i32 1>
  %v1203 = shufflevector <2 x float> %v1201, <2 x float> %v1201, <1 x i32> <i32 0>
  %v1204 = fcmp ogt <1 x float> %v1203, %v1202
  %v1205 = select <1 x i1> %v1204, <1 x float> %v1203, <1 x float> %v1202
  %v1206 = extractelement <1 x float> %v1205, i64 0
  %v1207 = fcmp ogt float %v1206, %v1193
  %v1208 = select i1 %v1207, float %v1206, float %v1193
  %v1209 = getelementptr float, ptr %scratch, i64 3376
  %v1210 = getelementptr float, ptr %v1209, i64 %v1190
  store float %v1208, ptr %v1210, align 4
  %v1211 = fcmp oeq float %v1208, 0xFFF0000000000000
  %v1212 = select i1 %v1211, float 0x0000000000000000, float %v1208
  %v1213 = insertelement <8 x float> poison, float %v1212, i64 0
  %v1214 = shufflevector <8 x float> %v1213, <8 x float> poison, <8 x i32> zeroinitializer
  br label %weights.23.head
weights.23.head:
  %weights.23 = phi i64 [ 0, %weight_row.22.body ], [ %v1292, %weights.23.body ]
  %v1215 = phi <8 x float> [ splat (float 0x0000000000000000), %weight_row.22.body ], [ %v1291, %weights.23.body ]
  %v1216 = icmp slt i64 %weights.23, 32
  br i1 %v1216, label %weights.23.body, label %weights.23.end
weights.23.body:
  %v1217 = getelementptr float, ptr %v1118, i64 %weights.23
  %v1218 = load <8 x float>, ptr %v1217, align 4
  %v1219 = fsub <8 x float> %v1218, %v1214
  %v1220 = fcmp olt <8 x float> %v1219, splat (float 0xC05FC00000000000)
  %v1221 = select <8 x i1> %v1220, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1219
  %v1222 = fadd <8 x float> %v1221, splat (float 0x4168000FE0000000)
  %v1223 = fsub <8 x float> %v1222, splat (float 0x4168000FE0000000)
  %v1224 = fsub <8 x float> %v1221, %v1223
  %v1225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v1224, <8 x float> splat (float 0x3F83CEA880000000))
  %v1226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1225, <8 x float> %v1224, <8 x float> splat (float 0x3FAC6B7520000000))
  %v1227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1226, <8 x float> %v1224, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v1228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1227, <8 x float> %v1224, <8 x float> splat (float 0x3FE62E42A0000000))
  %v1229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1228, <8 x float> %v1224, <8 x float> splat (float 0x3FF0000000000000))
  %v1230 = bitcast <8 x float> %v1222 to <8 x i32>
  %v1231 = shl <8 x i32> %v1230, splat (i32 23)
  %v1232 = bitcast <8 x i32> %v1231 to <8 x float>
  %v1233 = fmul <8 x float> %v1229, %v1232
  store <8 x float> %v1233, ptr %v1217, align 4
  %v1234 = getelementptr float, ptr %v1118, i64 %weights.23
  %v1235 = getelementptr float, ptr %v1234, i64 8
  %v1236 = load <8 x float>, ptr %v1235, align 4
  %v1237 = fsub <8 x float> %v1236, %v1214
  %v1238 = fcmp olt <8 x float> %v1237, splat (float 0xC05FC00000000000)
  %v1239 = select <8 x i1> %v1238, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1237
  %v1240 = fadd <8 x float> %v1239, splat (float 0x4168000FE0000000)
  %v1241 = fsub <8 x float> %v1240, splat (float 0x4168000FE0000000)
  %v1242 = fsub <8 x float> %v1239, %v1241
  %v1243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v1242, <8 x float> splat (float 0x3F83CEA880000000))
  %v1244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1243, <8 x float> %v1242, <8 x float> splat (float 0x3FAC6B7520000000))
  %v1245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1244, <8 x float> %v1242, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v1246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1245, <8 x float> %v1242, <8 x float> splat (float 0x3FE62E42A0000000))
  %v1247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1246, <8 x float> %v1242, <8 x float> splat (float 0x3FF0000000000000))
  %v1248 = bitcast <8 x float> %v1240 to <8 x i32>
  %v1249 = shl <8 x i32> %v1248, splat (i32 23)
  %v1250 = bitcast <8 x i32> %v1249 to <8 x float>
  %v1251 = fmul <8 x float> %v1247, %v1250
  store <8 x float> %v1251, ptr %v1235, align 4
  %v1252 = getelementptr float, ptr %v1118, i64 %weights.23
  %v1253 = getelementptr float, ptr %v1252, i64 16
  %v1254 = load <8 x float>, ptr %v1253, align 4
  %v1255 = fsub <8 x float> %v1254, %v1214
  %v1256 = fcmp olt <8 x float> %v1255, splat (float 0xC05FC00000000000)
  %v1257 = select <8 x i1> %v1256, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1255
  %v1258 = fadd <8 x float> %v1257, splat (float 0x4168000FE0000000)
  %v1259 = fsub <8 x float> %v1258, splat (float 0x4168000FE0000000)
  %v1260 = fsub <8 x float> %v1257, %v1259
  %v1261 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v1260, <8 x float> splat (float 0x3F83CEA880000000))
  %v1262 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1261, <8 x float> %v1260, <8 x float> splat (float 0x3FAC6B7520000000))
  %v1263 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1262, <8 x float> %v1260, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v1264 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1263, <8 x float> %v1260, <8 x float> splat (float 0x3FE62E42A0000000))
  %v1265 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1264, <8 x float> %v1260, <8 x float> splat (float 0x3FF0000000000000))
  %v1266 = bitcast <8 x float> %v1258 to <8 x i32>
  %v1267 = shl <8 x i32> %v1266, splat (i32 23)
  %v1268 = bitcast <8 x i32> %v1267 to <8 x float>
  %v1269 = fmul <8 x float> %v1265, %v1268
  store <8 x float> %v1269, ptr %v1253, align 4
  %v1270 = getelementptr float, ptr %v1118, i64 %weights.23
  %v1271 = getelementptr float, ptr %v1270, i64 24
  %v1272 = load <8 x float>, ptr %v1271, align 4
  %v1273 = fsub <8 x float> %v1272, %v1214
  %v1274 = fcmp olt <8 x float> %v1273, splat (float 0xC05FC00000000000)
  %v1275 = select <8 x i1> %v1274, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1273
  %v1276 = fadd <8 x float> %v1275, splat (float 0x4168000FE0000000)
  %v1277 = fsub <8 x float> %v1276, splat (float 0x4168000FE0000000)
  %v1278 = fsub <8 x float> %v1275, %v1277
  %v1279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v1278, <8 x float> splat (float 0x3F83CEA880000000))
  %v1280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1279, <8 x float> %v1278, <8 x float> splat (float 0x3FAC6B7520000000))
  %v1281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1280, <8 x float> %v1278, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v1282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1281, <8 x float> %v1278, <8 x float> splat (float 0x3FE62E42A0000000))
  %v1283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1282, <8 x float> %v1278, <8 x float> splat (float 0x3FF0000000000000))
  %v1284 = bitcast <8 x float> %v1276 to <8 x i32>
  %v1285 = shl <8 x i32> %v1284, splat (i32 23)
  %v1286 = bitcast <8 x i32> %v1285 to <8 x float>
  %v1287 = fmul <8 x float> %v1283, %v1286
  store <8 x float> %v1287, ptr %v1271, align 4
  %v1288 = fadd <8 x float> %v1233, %v1251
  %v1289 = fadd <8 x float> %v1269, %v1287
  %v1290 = fadd <8 x float> %v1288, %v1289
  %v1291 = fadd <8 x float> %v1215, %v1290
  %v1292 = add i64 %weights.23, 32
  br label %weights.23.head
weights.23.end:
  %v1293 = getelementptr float, ptr %scratch, i64 3472
  %v1294 = getelementptr float, ptr %v1293, i64 %v1190
  %v1295 = shufflevector <8 x float> %v1215, <8 x float> %v1215, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1296 = shufflevector <8 x float> %v1215, <8 x float> %v1215, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1297 = fadd <4 x float> %v1296, %v1295
  %v1298 = shufflevector <4 x float> %v1297, <4 x float> %v1297, <2 x i32> <i32 2, i32 3>
  %v1299 = shufflevector <4 x float> %v1297, <4 x float> %v1297, <2 x i32> <i32 0, i32 1>
  %v1300 = fadd <2 x float> %v1299, %v1298
  %v1301 = shufflevector <2 x float> %v1300, <2 x float> %v1300, <1 x i32> <i32 1>
  %v1302 = shufflevector <2 x float> %v1300, <2 x float> %v1300, <1 x i32> <i32 0>
  %v1303 = fadd <1 x float> %v1302, %v1301
  %v1304 = extractelement <1 x float> %v1303, i64 0
  store float %v1304, ptr %v1294, align 4
  %v1305 = add i64 %weight_row.22, 1
  br label %weight_row.22.head
weight_row.22.end:
  br label %full.19.end
full.19.end:
  ; correction = exp2(old maximum - new maximum); sum = sum * correction + tile sum
  %v1306 = mul i64 %row_block.14, 8
  %v1307 = add i64 %v1306, 0
  %v1308 = getelementptr float, ptr %scratch, i64 3376
  %v1309 = getelementptr float, ptr %v1308, i64 %v1307
  %v1310 = load <8 x float>, ptr %v1309, align 4
  %v1311 = getelementptr float, ptr %scratch, i64 3328
  %v1312 = getelementptr float, ptr %v1311, i64 %v1307
  %v1313 = load <8 x float>, ptr %v1312, align 4
  %v1314 = fcmp oeq <8 x float> %v1310, splat (float 0xFFF0000000000000)
  %v1315 = select <8 x i1> %v1314, <8 x float> splat (float 0x0000000000000000), <8 x float> %v1310
  %v1316 = fsub <8 x float> %v1313, %v1315
  %v1317 = fcmp olt <8 x float> %v1316, splat (float 0xC05FC00000000000)
  %v1318 = select <8 x i1> %v1317, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1316
  %v1319 = fadd <8 x float> %v1318, splat (float 0x4168000FE0000000)
  %v1320 = fsub <8 x float> %v1319, splat (float 0x4168000FE0000000)
  %v1321 = fsub <8 x float> %v1318, %v1320
  %v1322 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55BBA160000000), <8 x float> %v1321, <8 x float> splat (float 0x3F83CEA880000000))
  %v1323 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1322, <8 x float> %v1321, <8 x float> splat (float 0x3FAC6B7520000000))
  %v1324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1323, <8 x float> %v1321, <8 x float> splat (float 0x3FCEBF9BC0000000))
  %v1325 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1324, <8 x float> %v1321, <8 x float> splat (float 0x3FE62E42A0000000))
  %v1326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1325, <8 x float> %v1321, <8 x float> splat (float 0x3FF0000000000000))
  %v1327 = bitcast <8 x float> %v1319 to <8 x i32>
  %v1328 = shl <8 x i32> %v1327, splat (i32 23)
  %v1329 = bitcast <8 x i32> %v1328 to <8 x float>
  %v1330 = fmul <8 x float> %v1326, %v1329
  %v1331 = getelementptr float, ptr %scratch, i64 3424
  %v1332 = getelementptr float, ptr %v1331, i64 %v1307
  %v1333 = load <8 x float>, ptr %v1332, align 4
  %v1334 = getelementptr float, ptr %scratch, i64 3472
  %v1335 = getelementptr float, ptr %v1334, i64 %v1307
  %v1336 = load <8 x float>, ptr %v1335, align 4
  %v1337 = getelementptr float, ptr %scratch, i64 3424
  %v1338 = getelementptr float, ptr %v1337, i64 %v1307
  %v1339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1333, <8 x float> %v1330, <8 x float> %v1336)
  store <8 x float> %v1339, ptr %v1338, align 4
  %v1340 = getelementptr float, ptr %scratch, i64 3520
  %v1341 = getelementptr float, ptr %v1340, i64 %v1307
  store <8 x float> %v1330, ptr %v1341, align 4
  %v1342 = getelementptr float, ptr %scratch, i64 3328
  %v1343 = getelementptr float, ptr %v1342, i64 %v1307
  store <8 x float> %v1310, ptr %v1343, align 4
  ; out = out * correction + weights * values
  br label %out_columns.24.head
out_columns.24.head:
  %out_columns.24 = phi i64 [ 0, %full.19.end ], [ %v1605, %out_keys_rest.26.end ]
  %v1344 = icmp slt i64 %out_columns.24, 16
  br i1 %v1344, label %out_columns.24.body, label %out_columns.24.end
out_columns.24.body:
  %v1345 = getelementptr float, ptr %scratch, i64 1984
  %v1346 = getelementptr float, ptr %v1345, i64 %out_columns.24
  %v1347 = getelementptr float, ptr %scratch, i64 1856
  %v1348 = getelementptr float, ptr %v1347, i64 0
  %v1349 = mul i64 %row_block.14, 4
  %v1350 = getelementptr float, ptr %scratch, i64 2752
  %v1351 = mul i64 %v1349, 24
  %v1352 = add i64 %v1351, %out_columns.24
  %v1353 = getelementptr float, ptr %v1350, i64 %v1352
  %v1354 = mul i64 %row_block.14, 8
  %v1355 = add i64 %v1354, 0
  %v1356 = getelementptr float, ptr %scratch, i64 3520
  %v1357 = getelementptr float, ptr %v1356, i64 %v1355
  %v1358 = load float, ptr %v1357, align 4
  %v1359 = insertelement <8 x float> poison, float %v1358, i64 0
  %v1360 = shufflevector <8 x float> %v1359, <8 x float> poison, <8 x i32> zeroinitializer
  %v1361 = load <8 x float>, ptr %v1353, align 4
  %v1362 = fmul <8 x float> %v1361, %v1360
  %v1363 = getelementptr float, ptr %v1353, i64 8
  %v1364 = load <8 x float>, ptr %v1363, align 4
  %v1365 = fmul <8 x float> %v1364, %v1360
  %v1366 = add i64 %v1354, 1
  %v1367 = getelementptr float, ptr %scratch, i64 3520
  %v1368 = getelementptr float, ptr %v1367, i64 %v1366
  %v1369 = load float, ptr %v1368, align 4
  %v1370 = insertelement <8 x float> poison, float %v1369, i64 0
  %v1371 = shufflevector <8 x float> %v1370, <8 x float> poison, <8 x i32> zeroinitializer
  %v1372 = getelementptr float, ptr %v1353, i64 24
  %v1373 = load <8 x float>, ptr %v1372, align 4
  %v1374 = fmul <8 x float> %v1373, %v1371
  %v1375 = getelementptr float, ptr %v1353, i64 32
  %v1376 = load <8 x float>, ptr %v1375, align 4
  %v1377 = fmul <8 x float> %v1376, %v1371
  %v1378 = add i64 %v1354, 2
  %v1379 = getelementptr float, ptr %scratch, i64 3520
  %v1380 = getelementptr float, ptr %v1379, i64 %v1378
  %v1381 = load float, ptr %v1380, align 4
  %v1382 = insertelement <8 x float> poison, float %v1381, i64 0
  %v1383 = shufflevector <8 x float> %v1382, <8 x float> poison, <8 x i32> zeroinitializer
  %v1384 = getelementptr float, ptr %v1353, i64 48
  %v1385 = load <8 x float>, ptr %v1384, align 4
  %v1386 = fmul <8 x float> %v1385, %v1383
  %v1387 = getelementptr float, ptr %v1353, i64 56
  %v1388 = load <8 x float>, ptr %v1387, align 4
  %v1389 = fmul <8 x float> %v1388, %v1383
  %v1390 = add i64 %v1354, 3
  %v1391 = getelementptr float, ptr %scratch, i64 3520
  %v1392 = getelementptr float, ptr %v1391, i64 %v1390
  %v1393 = load float, ptr %v1392, align 4
  %v1394 = insertelement <8 x float> poison, float %v1393, i64 0
  %v1395 = shufflevector <8 x float> %v1394, <8 x float> poison, <8 x i32> zeroinitializer
  %v1396 = getelementptr float, ptr %v1353, i64 72
  %v1397 = load <8 x float>, ptr %v1396, align 4
  %v1398 = fmul <8 x float> %v1397, %v1395
  %v1399 = getelementptr float, ptr %v1353, i64 80
  %v1400 = load <8 x float>, ptr %v1399, align 4
  %v1401 = fmul <8 x float> %v1400, %v1395
  %v1402 = sdiv i64 %v731, 4
  %v1403 = mul i64 %v1402, 4
  br label %out_keys.25.head
out_keys.25.head:
  %out_keys.25 = phi i64 [ 0, %out_columns.24.body ], [ %v1553, %out_keys.25.body ]
  %v1404 = phi <8 x float> [ %v1362, %out_columns.24.body ], [ %v1530, %out_keys.25.body ]
  %v1405 = phi <8 x float> [ %v1365, %out_columns.24.body ], [ %v1531, %out_keys.25.body ]
  %v1406 = phi <8 x float> [ %v1374, %out_columns.24.body ], [ %v1537, %out_keys.25.body ]
  %v1407 = phi <8 x float> [ %v1377, %out_columns.24.body ], [ %v1538, %out_keys.25.body ]
  %v1408 = phi <8 x float> [ %v1386, %out_columns.24.body ], [ %v1544, %out_keys.25.body ]
  %v1409 = phi <8 x float> [ %v1389, %out_columns.24.body ], [ %v1545, %out_keys.25.body ]
  %v1410 = phi <8 x float> [ %v1398, %out_columns.24.body ], [ %v1551, %out_keys.25.body ]
  %v1411 = phi <8 x float> [ %v1401, %out_columns.24.body ], [ %v1552, %out_keys.25.body ]
  %v1412 = icmp slt i64 %out_keys.25, %v1403
  br i1 %v1412, label %out_keys.25.body, label %out_keys.25.end
out_keys.25.body:
  %v1413 = add i64 %out_keys.25, 0
  %v1414 = mul i64 %v1413, 24
  %v1415 = getelementptr float, ptr %v1346, i64 %v1414
  %v1416 = load <8 x float>, ptr %v1415, align 4
  %v1417 = mul i64 %v1413, 24
  %v1418 = getelementptr float, ptr %v1346, i64 %v1417
  %v1419 = getelementptr float, ptr %v1418, i64 8
  %v1420 = load <8 x float>, ptr %v1419, align 4
  %v1421 = getelementptr float, ptr %v1348, i64 %v1413
  %v1422 = load float, ptr %v1421, align 4
  %v1423 = insertelement <8 x float> poison, float %v1422, i64 0
  %v1424 = shufflevector <8 x float> %v1423, <8 x float> poison, <8 x i32> zeroinitializer
  %v1425 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1424, <8 x float> %v1416, <8 x float> %v1404)
  %v1426 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1424, <8 x float> %v1420, <8 x float> %v1405)
  %v1427 = getelementptr float, ptr %v1348, i64 %v1413
  %v1428 = getelementptr float, ptr %v1427, i64 32
  %v1429 = load float, ptr %v1428, align 4
  %v1430 = insertelement <8 x float> poison, float %v1429, i64 0
  %v1431 = shufflevector <8 x float> %v1430, <8 x float> poison, <8 x i32> zeroinitializer
  %v1432 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1431, <8 x float> %v1416, <8 x float> %v1406)
  %v1433 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1431, <8 x float> %v1420, <8 x float> %v1407)
  %v1434 = getelementptr float, ptr %v1348, i64 %v1413
  %v1435 = getelementptr float, ptr %v1434, i64 64
  %v1436 = load float, ptr %v1435, align 4
  %v1437 = insertelement <8 x float> poison, float %v1436, i64 0
  %v1438 = shufflevector <8 x float> %v1437, <8 x float> poison, <8 x i32> zeroinitializer
  %v1439 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1438, <8 x float> %v1416, <8 x float> %v1408)
  %v1440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1438, <8 x float> %v1420, <8 x float> %v1409)
  %v1441 = getelementptr float, ptr %v1348, i64 %v1413
  %v1442 = getelementptr float, ptr %v1441, i64 96
  %v1443 = load float, ptr %v1442, align 4
  %v1444 = insertelement <8 x float> poison, float %v1443, i64 0
  %v1445 = shufflevector <8 x float> %v1444, <8 x float> poison, <8 x i32> zeroinitializer
  %v1446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1445, <8 x float> %v1416, <8 x float> %v1410)
  %v1447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1445, <8 x float> %v1420, <8 x float> %v1411)
  %v1448 = add i64 %out_keys.25, 1
  %v1449 = mul i64 %v1448, 24
  %v1450 = getelementptr float, ptr %v1346, i64 %v1449
  %v1451 = load <8 x float>, ptr %v1450, align 4
  %v1452 = mul i64 %v1448, 24
  %v1453 = getelementptr float, ptr %v1346, i64 %v1452
  %v1454 = getelementptr float, ptr %v1453, i64 8
  %v1455 = load <8 x float>, ptr %v1454, align 4
  %v1456 = getelementptr float, ptr %v1348, i64 %v1448
  %v1457 = load float, ptr %v1456, align 4
  %v1458 = insertelement <8 x float> poison, float %v1457, i64 0
  %v1459 = shufflevector <8 x float> %v1458, <8 x float> poison, <8 x i32> zeroinitializer
  %v1460 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1459, <8 x float> %v1451, <8 x float> %v1425)
  %v1461 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1459, <8 x float> %v1455, <8 x float> %v1426)
  %v1462 = getelementptr float, ptr %v1348, i64 %v1448
  %v1463 = getelementptr float, ptr %v1462, i64 32
  %v1464 = load float, ptr %v1463, align 4
  %v1465 = insertelement <8 x float> poison, float %v1464, i64 0
  %v1466 = shufflevector <8 x float> %v1465, <8 x float> poison, <8 x i32> zeroinitializer
  %v1467 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1466, <8 x float> %v1451, <8 x float> %v1432)
  %v1468 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1466, <8 x float> %v1455, <8 x float> %v1433)
  %v1469 = getelementptr float, ptr %v1348, i64 %v1448
  %v1470 = getelementptr float, ptr %v1469, i64 64
  %v1471 = load float, ptr %v1470, align 4
  %v1472 = insertelement <8 x float> poison, float %v1471, i64 0
  %v1473 = shufflevector <8 x float> %v1472, <8 x float> poison, <8 x i32> zeroinitializer
  %v1474 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1473, <8 x float> %v1451, <8 x float> %v1439)
  %v1475 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1473, <8 x float> %v1455, <8 x float> %v1440)
  %v1476 = getelementptr float, ptr %v1348, i64 %v1448
  %v1477 = getelementptr float, ptr %v1476, i64 96
  %v1478 = load float, ptr %v1477, align 4
  %v1479 = insertelement <8 x float> poison, float %v1478, i64 0
  %v1480 = shufflevector <8 x float> %v1479, <8 x float> poison, <8 x i32> zeroinitializer
  %v1481 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1480, <8 x float> %v1451, <8 x float> %v1446)
  %v1482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1480, <8 x float> %v1455, <8 x float> %v1447)
  %v1483 = add i64 %out_keys.25, 2
  %v1484 = mul i64 %v1483, 24
  %v1485 = getelementptr float, ptr %v1346, i64 %v1484
  %v1486 = load <8 x float>, ptr %v1485, align 4
  %v1487 = mul i64 %v1483, 24
  %v1488 = getelementptr float, ptr %v1346, i64 %v1487
  %v1489 = getelementptr float, ptr %v1488, i64 8
  %v1490 = load <8 x float>, ptr %v1489, align 4
  %v1491 = getelementptr float, ptr %v1348, i64 %v1483
  %v1492 = load float, ptr %v1491, align 4
  %v1493 = insertelement <8 x float> poison, float %v1492, i64 0
  %v1494 = shufflevector <8 x float> %v1493, <8 x float> poison, <8 x i32> zeroinitializer
  %v1495 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1494, <8 x float> %v1486, <8 x float> %v1460)
  %v1496 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1494, <8 x float> %v1490, <8 x float> %v1461)
  %v1497 = getelementptr float, ptr %v1348, i64 %v1483
  %v1498 = getelementptr float, ptr %v1497, i64 32
  %v1499 = load float, ptr %v1498, align 4
  %v1500 = insertelement <8 x float> poison, float %v1499, i64 0
  %v1501 = shufflevector <8 x float> %v1500, <8 x float> poison, <8 x i32> zeroinitializer
  %v1502 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1501, <8 x float> %v1486, <8 x float> %v1467)
  %v1503 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1501, <8 x float> %v1490, <8 x float> %v1468)
  %v1504 = getelementptr float, ptr %v1348, i64 %v1483
  %v1505 = getelementptr float, ptr %v1504, i64 64
  %v1506 = load float, ptr %v1505, align 4
  %v1507 = insertelement <8 x float> poison, float %v1506, i64 0
  %v1508 = shufflevector <8 x float> %v1507, <8 x float> poison, <8 x i32> zeroinitializer
  %v1509 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1508, <8 x float> %v1486, <8 x float> %v1474)
  %v1510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1508, <8 x float> %v1490, <8 x float> %v1475)
  %v1511 = getelementptr float, ptr %v1348, i64 %v1483
  %v1512 = getelementptr float, ptr %v1511, i64 96
  %v1513 = load float, ptr %v1512, align 4
  %v1514 = insertelement <8 x float> poison, float %v1513, i64 0
  %v1515 = shufflevector <8 x float> %v1514, <8 x float> poison, <8 x i32> zeroinitializer
  %v1516 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1515, <8 x float> %v1486, <8 x float> %v1481)
  %v1517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1515, <8 x float> %v1490, <8 x float> %v1482)
  %v1518 = add i64 %out_keys.25, 3
  %v1519 = mul i64 %v1518, 24
  %v1520 = getelementptr float, ptr %v1346, i64 %v1519
  %v1521 = load <8 x float>, ptr %v1520, align 4
  %v1522 = mul i64 %v1518, 24
  %v1523 = getelementptr float, ptr %v1346, i64 %v1522
  %v1524 = getelementptr float, ptr %v1523, i64 8
  %v1525 = load <8 x float>, ptr %v1524, align 4
  %v1526 = getelementptr float, ptr %v1348, i64 %v1518
  %v1527 = load float, ptr %v1526, align 4
  %v1528 = insertelement <8 x float> poison, float %v1527, i64 0
  %v1529 = shufflevector <8 x float> %v1528, <8 x float> poison, <8 x i32> zeroinitializer
  %v1530 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1529, <8 x float> %v1521, <8 x float> %v1495)
  %v1531 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1529, <8 x float> %v1525, <8 x float> %v1496)
  %v1532 = getelementptr float, ptr %v1348, i64 %v1518
  %v1533 = getelementptr float, ptr %v1532, i64 32
  %v1534 = load float, ptr %v1533, align 4
  %v1535 = insertelement <8 x float> poison, float %v1534, i64 0
  %v1536 = shufflevector <8 x float> %v1535, <8 x float> poison, <8 x i32> zeroinitializer
  %v1537 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1536, <8 x float> %v1521, <8 x float> %v1502)
  %v1538 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1536, <8 x float> %v1525, <8 x float> %v1503)
  %v1539 = getelementptr float, ptr %v1348, i64 %v1518
  %v1540 = getelementptr float, ptr %v1539, i64 64
  %v1541 = load float, ptr %v1540, align 4
  %v1542 = insertelement <8 x float> poison, float %v1541, i64 0
  %v1543 = shufflevector <8 x float> %v1542, <8 x float> poison, <8 x i32> zeroinitializer
  %v1544 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1543, <8 x float> %v1521, <8 x float> %v1509)
  %v1545 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1543, <8 x float> %v1525, <8 x float> %v1510)
  %v1546 = getelementptr float, ptr %v1348, i64 %v1518
  %v1547 = getelementptr float, ptr %v1546, i64 96
  %v1548 = load float, ptr %v1547, align 4
  %v1549 = insertelement <8 x float> poison, float %v1548, i64 0
  %v1550 = shufflevector <8 x float> %v1549, <8 x float> poison, <8 x i32> zeroinitializer
  %v1551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1550, <8 x float> %v1521, <8 x float> %v1516)
  %v1552 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1550, <8 x float> %v1525, <8 x float> %v1517)
  %v1553 = add i64 %out_keys.25, 4
  br label %out_keys.25.head
out_keys.25.end:
  br label %out_keys_rest.26.head
out_keys_rest.26.head:
  %out_keys_rest.26 = phi i64 [ %v1403, %out_keys.25.end ], [ %v1597, %out_keys_rest.26.body ]
  %v1554 = phi <8 x float> [ %v1404, %out_keys.25.end ], [ %v1574, %out_keys_rest.26.body ]
  %v1555 = phi <8 x float> [ %v1405, %out_keys.25.end ], [ %v1575, %out_keys_rest.26.body ]
  %v1556 = phi <8 x float> [ %v1406, %out_keys.25.end ], [ %v1581, %out_keys_rest.26.body ]
  %v1557 = phi <8 x float> [ %v1407, %out_keys.25.end ], [ %v1582, %out_keys_rest.26.body ]
  %v1558 = phi <8 x float> [ %v1408, %out_keys.25.end ], [ %v1588, %out_keys_rest.26.body ]
  %v1559 = phi <8 x float> [ %v1409, %out_keys.25.end ], [ %v1589, %out_keys_rest.26.body ]
  %v1560 = phi <8 x float> [ %v1410, %out_keys.25.end ], [ %v1595, %out_keys_rest.26.body ]
  %v1561 = phi <8 x float> [ %v1411, %out_keys.25.end ], [ %v1596, %out_keys_rest.26.body ]
  %v1562 = icmp slt i64 %out_keys_rest.26, %v731
  br i1 %v1562, label %out_keys_rest.26.body, label %out_keys_rest.26.end
out_keys_rest.26.body:
  %v1563 = mul i64 %out_keys_rest.26, 24
  %v1564 = getelementptr float, ptr %v1346, i64 %v1563
  %v1565 = load <8 x float>, ptr %v1564, align 4
  %v1566 = mul i64 %out_keys_rest.26, 24
  %v1567 = getelementptr float, ptr %v1346, i64 %v1566
  %v1568 = getelementptr float, ptr %v1567, i64 8
  %v1569 = load <8 x float>, ptr %v1568, align 4
  %v1570 = getelementptr float, ptr %v1348, i64 %out_keys_rest.26
  %v1571 = load float, ptr %v1570, align 4
  %v1572 = insertelement <8 x float> poison, float %v1571, i64 0
  %v1573 = shufflevector <8 x float> %v1572, <8 x float> poison, <8 x i32> zeroinitializer
  %v1574 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1573, <8 x float> %v1565, <8 x float> %v1554)
  %v1575 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1573, <8 x float> %v1569, <8 x float> %v1555)
  %v1576 = getelementptr float, ptr %v1348, i64 %out_keys_rest.26
  %v1577 = getelementptr float, ptr %v1576, i64 32
  %v1578 = load float, ptr %v1577, align 4
  %v1579 = insertelement <8 x float> poison, float %v1578, i64 0
  %v1580 = shufflevector <8 x float> %v1579, <8 x float> poison, <8 x i32> zeroinitializer
  %v1581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1580, <8 x float> %v1565, <8 x float> %v1556)
  %v1582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1580, <8 x float> %v1569, <8 x float> %v1557)
  %v1583 = getelementptr float, ptr %v1348, i64 %out_keys_rest.26
  %v1584 = getelementptr float, ptr %v1583, i64 64
  %v1585 = load float, ptr %v1584, align 4
  %v1586 = insertelement <8 x float> poison, float %v1585, i64 0
  %v1587 = shufflevector <8 x float> %v1586, <8 x float> poison, <8 x i32> zeroinitializer
  %v1588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1587, <8 x float> %v1565, <8 x float> %v1558)
  %v1589 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1587, <8 x float> %v1569, <8 x float> %v1559)
  %v1590 = getelementptr float, ptr %v1348, i64 %out_keys_rest.26
  %v1591 = getelementptr float, ptr %v1590, i64 96
  %v1592 = load float, ptr %v1591, align 4
  %v1593 = insertelement <8 x float> poison, float %v1592, i64 0
  %v1594 = shufflevector <8 x float> %v1593, <8 x float> poison, <8 x i32> zeroinitializer
  %v1595 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1594, <8 x float> %v1565, <8 x float> %v1560)
  %v1596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1594, <8 x float> %v1569, <8 x float> %v1561)
  %v1597 = add i64 %out_keys_rest.26, 1
  br label %out_keys_rest.26.head
out_keys_rest.26.end:
  store <8 x float> %v1554, ptr %v1353, align 4
  %v1598 = getelementptr float, ptr %v1353, i64 8
  store <8 x float> %v1555, ptr %v1598, align 4
  %v1599 = getelementptr float, ptr %v1353, i64 24
  store <8 x float> %v1556, ptr %v1599, align 4
  %v1600 = getelementptr float, ptr %v1353, i64 32
  store <8 x float> %v1557, ptr %v1600, align 4
  %v1601 = getelementptr float, ptr %v1353, i64 48
  store <8 x float> %v1558, ptr %v1601, align 4
  %v1602 = getelementptr float, ptr %v1353, i64 56
  store <8 x float> %v1559, ptr %v1602, align 4
  %v1603 = getelementptr float, ptr %v1353, i64 72
  store <8 x float> %v1560, ptr %v1603, align 4
  %v1604 = getelementptr float, ptr %v1353, i64 80
  store <8 x float> %v1561, ptr %v1604, align 4
  %v1605 = add i64 %out_columns.24, 16
  br label %out_columns.24.head
out_columns.24.end:
  %v1606 = getelementptr float, ptr %scratch, i64 1984
  %v1607 = getelementptr float, ptr %v1606, i64 16
  %v1608 = getelementptr float, ptr %scratch, i64 1856
  %v1609 = getelementptr float, ptr %v1608, i64 0
  %v1610 = mul i64 %row_block.14, 4
  %v1611 = getelementptr float, ptr %scratch, i64 2752
  %v1612 = mul i64 %v1610, 24
  %v1613 = add i64 %v1612, 16
  %v1614 = getelementptr float, ptr %v1611, i64 %v1613
  %v1615 = mul i64 %row_block.14, 8
  %v1616 = add i64 %v1615, 0
  %v1617 = getelementptr float, ptr %scratch, i64 3520
  %v1618 = getelementptr float, ptr %v1617, i64 %v1616
  %v1619 = load float, ptr %v1618, align 4
  %v1620 = insertelement <8 x float> poison, float %v1619, i64 0
  %v1621 = shufflevector <8 x float> %v1620, <8 x float> poison, <8 x i32> zeroinitializer
  %v1622 = load <8 x float>, ptr %v1614, align 4
  %v1623 = fmul <8 x float> %v1622, %v1621
  %v1624 = add i64 %v1615, 1
  %v1625 = getelementptr float, ptr %scratch, i64 3520
  %v1626 = getelementptr float, ptr %v1625, i64 %v1624
  %v1627 = load float, ptr %v1626, align 4
  %v1628 = insertelement <8 x float> poison, float %v1627, i64 0
  %v1629 = shufflevector <8 x float> %v1628, <8 x float> poison, <8 x i32> zeroinitializer
  %v1630 = getelementptr float, ptr %v1614, i64 24
  %v1631 = load <8 x float>, ptr %v1630, align 4
  %v1632 = fmul <8 x float> %v1631, %v1629
  %v1633 = add i64 %v1615, 2
  %v1634 = getelementptr float, ptr %scratch, i64 3520
  %v1635 = getelementptr float, ptr %v1634, i64 %v1633
  %v1636 = load float, ptr %v1635, align 4
  %v1637 = insertelement <8 x float> poison, float %v1636, i64 0
  %v1638 = shufflevector <8 x float> %v1637, <8 x float> poison, <8 x i32> zeroinitializer
  %v1639 = getelementptr float, ptr %v1614, i64 48
  %v1640 = load <8 x float>, ptr %v1639, align 4
  %v1641 = fmul <8 x float> %v1640, %v1638
  %v1642 = add i64 %v1615, 3
  %v1643 = getelementptr float, ptr %scratch, i64 3520
  %v1644 = getelementptr float, ptr %v1643, i64 %v1642
  %v1645 = load float, ptr %v1644, align 4
  %v1646 = insertelement <8 x float> poison, float %v1645, i64 0
  %v1647 = shufflevector <8 x float> %v1646, <8 x float> poison, <8 x i32> zeroinitializer
  %v1648 = getelementptr float, ptr %v1614, i64 72
  %v1649 = load <8 x float>, ptr %v1648, align 4
  %v1650 = fmul <8 x float> %v1649, %v1647
  %v1651 = sdiv i64 %v731, 4
  %v1652 = mul i64 %v1651, 4
  br label %out_keys.27.head
out_keys.27.head:
  %out_keys.27 = phi i64 [ 0, %out_columns.24.end ], [ %v1766, %out_keys.27.body ]
  %v1653 = phi <8 x float> [ %v1623, %out_columns.24.end ], [ %v1747, %out_keys.27.body ]
  %v1654 = phi <8 x float> [ %v1632, %out_columns.24.end ], [ %v1753, %out_keys.27.body ]
  %v1655 = phi <8 x float> [ %v1641, %out_columns.24.end ], [ %v1759, %out_keys.27.body ]
  %v1656 = phi <8 x float> [ %v1650, %out_columns.24.end ], [ %v1765, %out_keys.27.body ]
  %v1657 = icmp slt i64 %out_keys.27, %v1652
  br i1 %v1657, label %out_keys.27.body, label %out_keys.27.end
out_keys.27.body:
  %v1658 = add i64 %out_keys.27, 0
  %v1659 = mul i64 %v1658, 24
  %v1660 = getelementptr float, ptr %v1607, i64 %v1659
  %v1661 = load <8 x float>, ptr %v1660, align 4
  %v1662 = getelementptr float, ptr %v1609, i64 %v1658
  %v1663 = load float, ptr %v1662, align 4
  %v1664 = insertelement <8 x float> poison, float %v1663, i64 0
  %v1665 = shufflevector <8 x float> %v1664, <8 x float> poison, <8 x i32> zeroinitializer
  %v1666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1665, <8 x float> %v1661, <8 x float> %v1653)
  %v1667 = getelementptr float, ptr %v1609, i64 %v1658
  %v1668 = getelementptr float, ptr %v1667, i64 32
  %v1669 = load float, ptr %v1668, align 4
  %v1670 = insertelement <8 x float> poison, float %v1669, i64 0
  %v1671 = shufflevector <8 x float> %v1670, <8 x float> poison, <8 x i32> zeroinitializer
  %v1672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1671, <8 x float> %v1661, <8 x float> %v1654)
  %v1673 = getelementptr float, ptr %v1609, i64 %v1658
  %v1674 = getelementptr float, ptr %v1673, i64 64
  %v1675 = load float, ptr %v1674, align 4
  %v1676 = insertelement <8 x float> poison, float %v1675, i64 0
  %v1677 = shufflevector <8 x float> %v1676, <8 x float> poison, <8 x i32> zeroinitializer
  %v1678 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1677, <8 x float> %v1661, <8 x float> %v1655)
  %v1679 = getelementptr float, ptr %v1609, i64 %v1658
  %v1680 = getelementptr float, ptr %v1679, i64 96
  %v1681 = load float, ptr %v1680, align 4
  %v1682 = insertelement <8 x float> poison, float %v1681, i64 0
  %v1683 = shufflevector <8 x float> %v1682, <8 x float> poison, <8 x i32> zeroinitializer
  %v1684 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1683, <8 x float> %v1661, <8 x float> %v1656)
  %v1685 = add i64 %out_keys.27, 1
  %v1686 = mul i64 %v1685, 24
  %v1687 = getelementptr float, ptr %v1607, i64 %v1686
  %v1688 = load <8 x float>, ptr %v1687, align 4
  %v1689 = getelementptr float, ptr %v1609, i64 %v1685
  %v1690 = load float, ptr %v1689, align 4
  %v1691 = insertelement <8 x float> poison, float %v1690, i64 0
  %v1692 = shufflevector <8 x float> %v1691, <8 x float> poison, <8 x i32> zeroinitializer
  %v1693 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1692, <8 x float> %v1688, <8 x float> %v1666)
  %v1694 = getelementptr float, ptr %v1609, i64 %v1685
  %v1695 = getelementptr float, ptr %v1694, i64 32
  %v1696 = load float, ptr %v1695, align 4
  %v1697 = insertelement <8 x float> poison, float %v1696, i64 0
  %v1698 = shufflevector <8 x float> %v1697, <8 x float> poison, <8 x i32> zeroinitializer
  %v1699 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1698, <8 x float> %v1688, <8 x float> %v1672)
  %v1700 = getelementptr float, ptr %v1609, i64 %v1685
  %v1701 = getelementptr float, ptr %v1700, i64 64
  %v1702 = load float, ptr %v1701, align 4
  %v1703 = insertelement <8 x float> poison, float %v1702, i64 0
  %v1704 = shufflevector <8 x float> %v1703, <8 x float> poison, <8 x i32> zeroinitializer
  %v1705 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1704, <8 x float> %v1688, <8 x float> %v1678)
  %v1706 = getelementptr float, ptr %v1609, i64 %v1685
  %v1707 = getelementptr float, ptr %v1706, i64 96
  %v1708 = load float, ptr %v1707, align 4
  %v1709 = insertelement <8 x float> poison, float %v1708, i64 0
  %v1710 = shufflevector <8 x float> %v1709, <8 x float> poison, <8 x i32> zeroinitializer
  %v1711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1710, <8 x float> %v1688, <8 x float> %v1684)
  %v1712 = add i64 %out_keys.27, 2
  %v1713 = mul i64 %v1712, 24
  %v1714 = getelementptr float, ptr %v1607, i64 %v1713
  %v1715 = load <8 x float>, ptr %v1714, align 4
  %v1716 = getelementptr float, ptr %v1609, i64 %v1712
  %v1717 = load float, ptr %v1716, align 4
  %v1718 = insertelement <8 x float> poison, float %v1717, i64 0
  %v1719 = shufflevector <8 x float> %v1718, <8 x float> poison, <8 x i32> zeroinitializer
  %v1720 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1719, <8 x float> %v1715, <8 x float> %v1693)
  %v1721 = getelementptr float, ptr %v1609, i64 %v1712
  %v1722 = getelementptr float, ptr %v1721, i64 32
  %v1723 = load float, ptr %v1722, align 4
  %v1724 = insertelement <8 x float> poison, float %v1723, i64 0
  %v1725 = shufflevector <8 x float> %v1724, <8 x float> poison, <8 x i32> zeroinitializer
  %v1726 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1725, <8 x float> %v1715, <8 x float> %v1699)
  %v1727 = getelementptr float, ptr %v1609, i64 %v1712
  %v1728 = getelementptr float, ptr %v1727, i64 64
  %v1729 = load float, ptr %v1728, align 4
  %v1730 = insertelement <8 x float> poison, float %v1729, i64 0
  %v1731 = shufflevector <8 x float> %v1730, <8 x float> poison, <8 x i32> zeroinitializer
  %v1732 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1731, <8 x float> %v1715, <8 x float> %v1705)
  %v1733 = getelementptr float, ptr %v1609, i64 %v1712
  %v1734 = getelementptr float, ptr %v1733, i64 96
  %v1735 = load float, ptr %v1734, align 4
  %v1736 = insertelement <8 x float> poison, float %v1735, i64 0
  %v1737 = shufflevector <8 x float> %v1736, <8 x float> poison, <8 x i32> zeroinitializer
  %v1738 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1737, <8 x float> %v1715, <8 x float> %v1711)
  %v1739 = add i64 %out_keys.27, 3
  %v1740 = mul i64 %v1739, 24
  %v1741 = getelementptr float, ptr %v1607, i64 %v1740
  %v1742 = load <8 x float>, ptr %v1741, align 4
  %v1743 = getelementptr float, ptr %v1609, i64 %v1739
  %v1744 = load float, ptr %v1743, align 4
  %v1745 = insertelement <8 x float> poison, float %v1744, i64 0
  %v1746 = shufflevector <8 x float> %v1745, <8 x float> poison, <8 x i32> zeroinitializer
  %v1747 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1746, <8 x float> %v1742, <8 x float> %v1720)
  %v1748 = getelementptr float, ptr %v1609, i64 %v1739
  %v1749 = getelementptr float, ptr %v1748, i64 32
  %v1750 = load float, ptr %v1749, align 4
  %v1751 = insertelement <8 x float> poison, float %v1750, i64 0
  %v1752 = shufflevector <8 x float> %v1751, <8 x float> poison, <8 x i32> zeroinitializer
  %v1753 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1752, <8 x float> %v1742, <8 x float> %v1726)
  %v1754 = getelementptr float, ptr %v1609, i64 %v1739
  %v1755 = getelementptr float, ptr %v1754, i64 64
  %v1756 = load float, ptr %v1755, align 4
  %v1757 = insertelement <8 x float> poison, float %v1756, i64 0
  %v1758 = shufflevector <8 x float> %v1757, <8 x float> poison, <8 x i32> zeroinitializer
  %v1759 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1758, <8 x float> %v1742, <8 x float> %v1732)
  %v1760 = getelementptr float, ptr %v1609, i64 %v1739
  %v1761 = getelementptr float, ptr %v1760, i64 96
  %v1762 = load float, ptr %v1761, align 4
  %v1763 = insertelement <8 x float> poison, float %v1762, i64 0
  %v1764 = shufflevector <8 x float> %v1763, <8 x float> poison, <8 x i32> zeroinitializer
  %v1765 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1764, <8 x float> %v1742, <8 x float> %v1738)
  %v1766 = add i64 %out_keys.27, 4
  br label %out_keys.27.head
out_keys.27.end:
  br label %out_keys_rest.28.head
out_keys_rest.28.head:
  %out_keys_rest.28 = phi i64 [ %v1652, %out_keys.27.end ], [ %v1798, %out_keys_rest.28.body ]
  %v1767 = phi <8 x float> [ %v1653, %out_keys.27.end ], [ %v1779, %out_keys_rest.28.body ]
  %v1768 = phi <8 x float> [ %v1654, %out_keys.27.end ], [ %v1785, %out_keys_rest.28.body ]
  %v1769 = phi <8 x float> [ %v1655, %out_keys.27.end ], [ %v1791, %out_keys_rest.28.body ]
  %v1770 = phi <8 x float> [ %v1656, %out_keys.27.end ], [ %v1797, %out_keys_rest.28.body ]
  %v1771 = icmp slt i64 %out_keys_rest.28, %v731
  br i1 %v1771, label %out_keys_rest.28.body, label %out_keys_rest.28.end
out_keys_rest.28.body:
  %v1772 = mul i64 %out_keys_rest.28, 24
  %v1773 = getelementptr float, ptr %v1607, i64 %v1772
  %v1774 = load <8 x float>, ptr %v1773, align 4
  %v1775 = getelementptr float, ptr %v1609, i64 %out_keys_rest.28
  %v1776 = load float, ptr %v1775, align 4
  %v1777 = insertelement <8 x float> poison, float %v1776, i64 0
  %v1778 = shufflevector <8 x float> %v1777, <8 x float> poison, <8 x i32> zeroinitializer
  %v1779 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1778, <8 x float> %v1774, <8 x float> %v1767)
  %v1780 = getelementptr float, ptr %v1609, i64 %out_keys_rest.28
  %v1781 = getelementptr float, ptr %v1780, i64 32
  %v1782 = load float, ptr %v1781, align 4
  %v1783 = insertelement <8 x float> poison, float %v1782, i64 0
  %v1784 = shufflevector <8 x float> %v1783, <8 x float> poison, <8 x i32> zeroinitializer
  %v1785 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1784, <8 x float> %v1774, <8 x float> %v1768)
  %v1786 = getelementptr float, ptr %v1609, i64 %out_keys_rest.28
  %v1787 = getelementptr float, ptr %v1786, i64 64
  %v1788 = load float, ptr %v1787, align 4
  %v1789 = insertelement <8 x float> poison, float %v1788, i64 0
  %v1790 = shufflevector <8 x float> %v1789, <8 x float> poison, <8 x i32> zeroinitializer
  %v1791 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1790, <8 x float> %v1774, <8 x float> %v1769)
  %v1792 = getelementptr float, ptr %v1609, i64 %out_keys_rest.28
  %v1793 = getelementptr float, ptr %v1792, i64 96
  %v1794 = load float, ptr %v1793, align 4
  %v1795 = insertelement <8 x float> poison, float %v1794, i64 0
  %v1796 = shufflevector <8 x float> %v1795, <8 x float> poison, <8 x i32> zeroinitializer
  %v1797 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1796, <8 x float> %v1774, <8 x float> %v1770)
  %v1798 = add i64 %out_keys_rest.28, 1
  br label %out_keys_rest.28.head
out_keys_rest.28.end:
  store <8 x float> %v1767, ptr %v1614, align 4
  %v1799 = getelementptr float, ptr %v1614, i64 24
  store <8 x float> %v1768, ptr %v1799, align 4
  %v1800 = getelementptr float, ptr %v1614, i64 48
  store <8 x float> %v1769, ptr %v1800, align 4
  %v1801 = getelementptr float, ptr %v1614, i64 72
  store <8 x float> %v1770, ptr %v1801, align 4
  br label %kept.15.end
kept.15.end:
  %v1802 = add i64 %row_block.14, 1
  br label %row_block.14.head
row_block.14.end:
  %v1803 = add i64 %kv_tile.5, 32
  br label %kv_tile.5.head
kv_tile.5.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.29.head
result_row.29.head:
  %result_row.29 = phi i64 [ 0, %kv_tile.5.end ], [ %v1872, %lse.32.end ]
  %v1804 = icmp slt i64 %result_row.29, %v78
  br i1 %v1804, label %result_row.29.body, label %result_row.29.end
result_row.29.body:
  %v1805 = srem i64 %result_row.29, 4
  %v1806 = sdiv i64 %result_row.29, 4
  %v1807 = mul i64 %v1806, 8
  %v1808 = add i64 %v1807, %v1805
  %v1809 = getelementptr float, ptr %scratch, i64 3424
  %v1810 = getelementptr float, ptr %v1809, i64 %v1808
  %v1811 = load float, ptr %v1810, align 4
  %v1812 = fdiv float 0x3FF0000000000000, %v1811
  %v1813 = fcmp oeq float %v1811, 0x0000000000000000
  %v1814 = select i1 %v1813, float 0x0000000000000000, float %v1812
  %v1815 = add i64 %v13, %result_row.29
  %v1816 = mul i64 %v1815, %v56
  %v1817 = getelementptr i16, ptr %v60, i64 %v1816
  br label %result_depth.30.head
result_depth.30.head:
  %result_depth.30 = phi i64 [ 0, %result_row.29.body ], [ %v1839, %result_depth.30.body ]
  %v1818 = icmp slt i64 %result_depth.30, 16
  br i1 %v1818, label %result_depth.30.body, label %result_depth.30.end
result_depth.30.body:
  %v1819 = getelementptr float, ptr %scratch, i64 2752
  %v1820 = mul i64 %result_row.29, 24
  %v1821 = add i64 %v1820, %result_depth.30
  %v1822 = getelementptr float, ptr %v1819, i64 %v1821
  %v1823 = load <8 x float>, ptr %v1822, align 4
  %v1824 = insertelement <8 x float> poison, float %v1814, i64 0
  %v1825 = shufflevector <8 x float> %v1824, <8 x float> poison, <8 x i32> zeroinitializer
  %v1826 = getelementptr i16, ptr %v1817, i64 %result_depth.30
  %v1827 = fmul <8 x float> %v1823, %v1825
  %v1828 = bitcast <8 x float> %v1827 to <8 x i32>
  %v1829 = lshr <8 x i32> %v1828, splat (i32 16)
  %v1830 = and <8 x i32> %v1829, splat (i32 1)
  %v1831 = add <8 x i32> %v1828, splat (i32 32767)
  %v1832 = add <8 x i32> %v1831, %v1830
  %v1833 = lshr <8 x i32> %v1832, splat (i32 16)
  %v1834 = lshr <8 x i32> %v1828, splat (i32 16)
  %v1835 = or <8 x i32> %v1834, splat (i32 64)
  %v1836 = fcmp uno <8 x float> %v1827, %v1827
  %v1837 = select <8 x i1> %v1836, <8 x i32> %v1835, <8 x i32> %v1833
  %v1838 = trunc <8 x i32> %v1837 to <8 x i16>
  store <8 x i16> %v1838, ptr %v1826, align 2
  %v1839 = add i64 %result_depth.30, 8
  br label %result_depth.30.head
result_depth.30.end:
  br label %result_depth.31.head
result_depth.31.head:
  %result_depth.31 = phi i64 [ 16, %result_depth.30.end ], [ %v1859, %result_depth.31.body ]
  %v1840 = icmp slt i64 %result_depth.31, 17
  br i1 %v1840, label %result_depth.31.body, label %result_depth.31.end
result_depth.31.body:
  %v1841 = getelementptr float, ptr %scratch, i64 2752
  %v1842 = mul i64 %result_row.29, 24
  %v1843 = add i64 %v1842, %result_depth.31
  %v1844 = getelementptr float, ptr %v1841, i64 %v1843
  %v1845 = load float, ptr %v1844, align 4
  %v1846 = getelementptr i16, ptr %v1817, i64 %result_depth.31
  %v1847 = fmul float %v1845, %v1814
  %v1848 = bitcast float %v1847 to i32
  %v1849 = lshr i32 %v1848, 16
  %v1850 = and i32 %v1849, 1
  %v1851 = add i32 %v1848, 32767
  %v1852 = add i32 %v1851, %v1850
  %v1853 = lshr i32 %v1852, 16
  %v1854 = lshr i32 %v1848, 16
  %v1855 = or i32 %v1854, 64
  %v1856 = fcmp uno float %v1847, %v1847
  %v1857 = select i1 %v1856, i32 %v1855, i32 %v1853
  %v1858 = trunc i32 %v1857 to i16
  store i16 %v1858, ptr %v1846, align 2
  %v1859 = add i64 %result_depth.31, 1
  br label %result_depth.31.head
result_depth.31.end:
  br i1 %v63, label %lse.32.then, label %lse.32.end
lse.32.then:
  %v1860 = srem i64 %result_row.29, 4
  %v1861 = sdiv i64 %result_row.29, 4
  %v1862 = mul i64 %v1861, 8
  %v1863 = add i64 %v1862, %v1860
  %v1864 = getelementptr float, ptr %scratch, i64 3328
  %v1865 = getelementptr float, ptr %v1864, i64 %v1863
  %v1866 = load float, ptr %v1865, align 4
  %v1867 = mul i64 %v1815, %v71
  %v1868 = getelementptr float, ptr %v75, i64 %v1867
  %v1869 = call float @llvm.log.f32(float %v1811)
  %v1870 = fmul float %v1866, 0x3FE62E4300000000
  %v1871 = fadd float %v1870, %v1869
  store float %v1871, ptr %v1868, align 4
  br label %lse.32.end
lse.32.end:
  %v1872 = add i64 %result_row.29, 1
  br label %result_row.29.head
result_row.29.end:
  ret void
}

declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-cpu"="x86-64-v3" }
