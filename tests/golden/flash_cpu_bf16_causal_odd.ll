; flash_cpu rows=4 tile_kv=32 tile_q=24 vectors=2 for x86-64-v3
; problem: bf16 head_dim=33 head_dim_v=17 q_heads=8 kv_heads=2 scale=0.17407765595569785 mask=[kv <= pos]
; FlashAttention-2 (arXiv 2307.08691, Algorithm 1); one task is one tile of query rows.
target triple = "x86_64-unknown-linux-gnu"

define void @flash_cpu_rows4_tile_kv32_tile_q24_vectors2(ptr noalias nocapture readonly %args, i64 %task, ptr noalias nocapture %scratch, ptr noalias nocapture %common) #0 {
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
  %v99 = mul i64 %v80, 4
  br label %query.0.head
query.0.head:
  %query.0 = phi i64 [ 0, %entry ], [ %v135, %query_depth.2.end ]
  %v100 = icmp slt i64 %query.0, %v99
  br i1 %v100, label %query.0.body, label %query.0.end
query.0.body:
  %v101 = sub i64 %v1, 1
  %v102 = add i64 %v13, %query.0
  %v103 = icmp slt i64 %v102, %v101
  %v104 = select i1 %v103, i64 %v102, i64 %v101
  %v105 = mul i64 %v104, %v20
  %v106 = getelementptr i16, ptr %v24, i64 %v105
  br label %query_depth.1.head
query_depth.1.head:
  %query_depth.1 = phi i64 [ 0, %query.0.body ], [ %v120, %query_depth.1.body ]
  %v107 = icmp slt i64 %query_depth.1, 32
  br i1 %v107, label %query_depth.1.body, label %query_depth.1.end
query_depth.1.body:
  %v108 = getelementptr i16, ptr %v106, i64 %query_depth.1
  %v109 = load <8 x i16>, ptr %v108, align 2
  %v110 = zext <8 x i16> %v109 to <8 x i32>
  %v111 = shl <8 x i32> %v110, splat (i32 16)
  %v112 = bitcast <8 x i32> %v111 to <8 x float>
  %v113 = add i64 %query_depth.1, 0
  %v114 = mul i64 %query.0, 35
  %v115 = add i64 %v114, %v113
  %v116 = getelementptr float, ptr %scratch, i64 %v115
  %v117 = fpext <8 x float> %v112 to <8 x double>
  %v118 = fmul <8 x double> %v117, splat (double 0x3FD012B1944200D4)
  %v119 = fptrunc <8 x double> %v118 to <8 x float>
  store <8 x float> %v119, ptr %v116, align 4
  %v120 = add i64 %query_depth.1, 8
  br label %query_depth.1.head
query_depth.1.end:
  br label %query_depth.2.head
query_depth.2.head:
  %query_depth.2 = phi i64 [ 32, %query_depth.1.end ], [ %v134, %query_depth.2.body ]
  %v121 = icmp slt i64 %query_depth.2, 33
  br i1 %v121, label %query_depth.2.body, label %query_depth.2.end
query_depth.2.body:
  %v122 = getelementptr i16, ptr %v106, i64 %query_depth.2
  %v123 = load i16, ptr %v122, align 2
  %v124 = zext i16 %v123 to i32
  %v125 = shl i32 %v124, 16
  %v126 = bitcast i32 %v125 to float
  %v127 = add i64 %query_depth.2, 0
  %v128 = mul i64 %query.0, 35
  %v129 = add i64 %v128, %v127
  %v130 = getelementptr float, ptr %scratch, i64 %v129
  %v131 = fpext float %v126 to double
  %v132 = fmul double %v131, 0x3FD012B1944200D4
  %v133 = fptrunc double %v132 to float
  store float %v133, ptr %v130, align 4
  %v134 = add i64 %query_depth.2, 1
  br label %query_depth.2.head
query_depth.2.end:
  %v135 = add i64 %query.0, 1
  br label %query.0.head
query.0.end:
  ; no reference, sum 0, accumulators 0
  %v136 = mul i64 %v80, 4
  br label %clear.3.head
clear.3.head:
  %clear.3 = phi i64 [ 0, %query.0.end ], [ %v145, %clear.3.body ]
  %v137 = icmp slt i64 %clear.3, %v136
  br i1 %v137, label %clear.3.body, label %clear.3.end
clear.3.body:
  %v138 = getelementptr float, ptr %scratch, i64 3408
  %v139 = getelementptr float, ptr %v138, i64 %clear.3
  store float 0x0000000000000000, ptr %v139, align 4
  %v140 = getelementptr float, ptr %scratch, i64 3440
  %v141 = getelementptr float, ptr %v140, i64 %clear.3
  store float 0xFFF0000000000000, ptr %v141, align 4
  %v142 = mul i64 %clear.3, 8
  %v143 = getelementptr float, ptr %scratch, i64 3472
  %v144 = getelementptr float, ptr %v143, i64 %v142
  store <8 x float> splat (float 0x0000000000000000), ptr %v144, align 4
  %v145 = add i64 %clear.3, 1
  br label %clear.3.head
clear.3.end:
  %v146 = mul i64 %v80, 96
  br label %clear_out.4.head
clear_out.4.head:
  %clear_out.4 = phi i64 [ 0, %clear.3.end ], [ %v150, %clear_out.4.body ]
  %v147 = icmp slt i64 %clear_out.4, %v146
  br i1 %v147, label %clear_out.4.body, label %clear_out.4.end
clear_out.4.body:
  %v148 = getelementptr float, ptr %scratch, i64 2832
  %v149 = getelementptr float, ptr %v148, i64 %clear_out.4
  store <8 x float> splat (float 0x0000000000000000), ptr %v149, align 4
  %v150 = add i64 %clear_out.4, 8
  br label %clear_out.4.head
clear_out.4.end:
  %v151 = icmp slt i64 0, %v3
  %v152 = select i1 %v151, i64 0, i64 %v3
  %v153 = icmp sgt i64 %v152, 0
  %v154 = select i1 %v153, i64 %v152, i64 0
  %v155 = icmp slt i64 %v94, %v3
  %v156 = select i1 %v155, i64 %v94, i64 %v3
  %v157 = icmp sgt i64 %v156, %v154
  %v158 = select i1 %v157, i64 %v156, i64 %v154
  br label %kv_tile.5.head
kv_tile.5.head:
  %kv_tile.5 = phi i64 [ %v154, %clear_out.4.end ], [ %v1634, %row_block.12.end ]
  %v159 = icmp slt i64 %kv_tile.5, %v158
  br i1 %v159, label %kv_tile.5.body, label %kv_tile.5.end
kv_tile.5.body:
  %v160 = sub i64 %v158, %kv_tile.5
  %v161 = icmp slt i64 %v160, 32
  %v162 = select i1 %v161, i64 %v160, i64 32
  ; keys -> f32, transposed to depth-major panels
  %v163 = add i64 %v162, 15
  %v164 = sdiv i64 %v163, 16
  br label %key_panel.6.head
key_panel.6.head:
  %key_panel.6 = phi i64 [ 0, %kv_tile.5.body ], [ %v662, %key_depth.10.end ]
  %v165 = icmp slt i64 %key_panel.6, %v164
  br i1 %v165, label %key_panel.6.body, label %key_panel.6.end
key_panel.6.body:
  %v166 = mul i64 %key_panel.6, 16
  %v167 = add i64 %kv_tile.5, %v166
  %v168 = add i64 %v167, 0
  %v169 = sub i64 %v3, 1
  %v170 = icmp slt i64 %v168, %v169
  %v171 = select i1 %v170, i64 %v168, i64 %v169
  %v172 = mul i64 %v171, %v32
  %v173 = getelementptr i16, ptr %v36, i64 %v172
  %v174 = mul i64 %key_panel.6, 16
  %v175 = add i64 %kv_tile.5, %v174
  %v176 = add i64 %v175, 1
  %v177 = sub i64 %v3, 1
  %v178 = icmp slt i64 %v176, %v177
  %v179 = select i1 %v178, i64 %v176, i64 %v177
  %v180 = mul i64 %v179, %v32
  %v181 = getelementptr i16, ptr %v36, i64 %v180
  %v182 = mul i64 %key_panel.6, 16
  %v183 = add i64 %kv_tile.5, %v182
  %v184 = add i64 %v183, 2
  %v185 = sub i64 %v3, 1
  %v186 = icmp slt i64 %v184, %v185
  %v187 = select i1 %v186, i64 %v184, i64 %v185
  %v188 = mul i64 %v187, %v32
  %v189 = getelementptr i16, ptr %v36, i64 %v188
  %v190 = mul i64 %key_panel.6, 16
  %v191 = add i64 %kv_tile.5, %v190
  %v192 = add i64 %v191, 3
  %v193 = sub i64 %v3, 1
  %v194 = icmp slt i64 %v192, %v193
  %v195 = select i1 %v194, i64 %v192, i64 %v193
  %v196 = mul i64 %v195, %v32
  %v197 = getelementptr i16, ptr %v36, i64 %v196
  %v198 = mul i64 %key_panel.6, 16
  %v199 = add i64 %kv_tile.5, %v198
  %v200 = add i64 %v199, 4
  %v201 = sub i64 %v3, 1
  %v202 = icmp slt i64 %v200, %v201
  %v203 = select i1 %v202, i64 %v200, i64 %v201
  %v204 = mul i64 %v203, %v32
  %v205 = getelementptr i16, ptr %v36, i64 %v204
  %v206 = mul i64 %key_panel.6, 16
  %v207 = add i64 %kv_tile.5, %v206
  %v208 = add i64 %v207, 5
  %v209 = sub i64 %v3, 1
  %v210 = icmp slt i64 %v208, %v209
  %v211 = select i1 %v210, i64 %v208, i64 %v209
  %v212 = mul i64 %v211, %v32
  %v213 = getelementptr i16, ptr %v36, i64 %v212
  %v214 = mul i64 %key_panel.6, 16
  %v215 = add i64 %kv_tile.5, %v214
  %v216 = add i64 %v215, 6
  %v217 = sub i64 %v3, 1
  %v218 = icmp slt i64 %v216, %v217
  %v219 = select i1 %v218, i64 %v216, i64 %v217
  %v220 = mul i64 %v219, %v32
  %v221 = getelementptr i16, ptr %v36, i64 %v220
  %v222 = mul i64 %key_panel.6, 16
  %v223 = add i64 %kv_tile.5, %v222
  %v224 = add i64 %v223, 7
  %v225 = sub i64 %v3, 1
  %v226 = icmp slt i64 %v224, %v225
  %v227 = select i1 %v226, i64 %v224, i64 %v225
  %v228 = mul i64 %v227, %v32
  %v229 = getelementptr i16, ptr %v36, i64 %v228
  br label %key_depth.7.head
key_depth.7.head:
  %key_depth.7 = phi i64 [ 0, %key_panel.6.body ], [ %v315, %key_depth.7.body ]
  %v230 = icmp slt i64 %key_depth.7, 32
  br i1 %v230, label %key_depth.7.body, label %key_depth.7.end
key_depth.7.body:
  %v231 = getelementptr i16, ptr %v173, i64 %key_depth.7
  %v232 = load <4 x i16>, ptr %v231, align 2
  %v233 = zext <4 x i16> %v232 to <4 x i32>
  %v234 = shl <4 x i32> %v233, splat (i32 16)
  %v235 = bitcast <4 x i32> %v234 to <4 x float>
  %v236 = getelementptr i16, ptr %v205, i64 %key_depth.7
  %v237 = load <4 x i16>, ptr %v236, align 2
  %v238 = zext <4 x i16> %v237 to <4 x i32>
  %v239 = shl <4 x i32> %v238, splat (i32 16)
  %v240 = bitcast <4 x i32> %v239 to <4 x float>
  %v241 = shufflevector <4 x float> %v235, <4 x float> %v240, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v242 = getelementptr i16, ptr %v181, i64 %key_depth.7
  %v243 = load <4 x i16>, ptr %v242, align 2
  %v244 = zext <4 x i16> %v243 to <4 x i32>
  %v245 = shl <4 x i32> %v244, splat (i32 16)
  %v246 = bitcast <4 x i32> %v245 to <4 x float>
  %v247 = getelementptr i16, ptr %v213, i64 %key_depth.7
  %v248 = load <4 x i16>, ptr %v247, align 2
  %v249 = zext <4 x i16> %v248 to <4 x i32>
  %v250 = shl <4 x i32> %v249, splat (i32 16)
  %v251 = bitcast <4 x i32> %v250 to <4 x float>
  %v252 = shufflevector <4 x float> %v246, <4 x float> %v251, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v253 = getelementptr i16, ptr %v189, i64 %key_depth.7
  %v254 = load <4 x i16>, ptr %v253, align 2
  %v255 = zext <4 x i16> %v254 to <4 x i32>
  %v256 = shl <4 x i32> %v255, splat (i32 16)
  %v257 = bitcast <4 x i32> %v256 to <4 x float>
  %v258 = getelementptr i16, ptr %v221, i64 %key_depth.7
  %v259 = load <4 x i16>, ptr %v258, align 2
  %v260 = zext <4 x i16> %v259 to <4 x i32>
  %v261 = shl <4 x i32> %v260, splat (i32 16)
  %v262 = bitcast <4 x i32> %v261 to <4 x float>
  %v263 = shufflevector <4 x float> %v257, <4 x float> %v262, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v264 = getelementptr i16, ptr %v197, i64 %key_depth.7
  %v265 = load <4 x i16>, ptr %v264, align 2
  %v266 = zext <4 x i16> %v265 to <4 x i32>
  %v267 = shl <4 x i32> %v266, splat (i32 16)
  %v268 = bitcast <4 x i32> %v267 to <4 x float>
  %v269 = getelementptr i16, ptr %v229, i64 %key_depth.7
  %v270 = load <4 x i16>, ptr %v269, align 2
  %v271 = zext <4 x i16> %v270 to <4 x i32>
  %v272 = shl <4 x i32> %v271, splat (i32 16)
  %v273 = bitcast <4 x i32> %v272 to <4 x float>
  %v274 = shufflevector <4 x float> %v268, <4 x float> %v273, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v275 = shufflevector <8 x float> %v241, <8 x float> %v252, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v276 = shufflevector <8 x float> %v263, <8 x float> %v274, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v277 = shufflevector <8 x float> %v241, <8 x float> %v252, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v278 = shufflevector <8 x float> %v263, <8 x float> %v274, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v279 = shufflevector <8 x float> %v275, <8 x float> %v276, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v280 = shufflevector <8 x float> %v275, <8 x float> %v276, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v281 = shufflevector <8 x float> %v277, <8 x float> %v278, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v282 = shufflevector <8 x float> %v277, <8 x float> %v278, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v283 = add i64 %key_depth.7, 0
  %v284 = mul i64 %key_panel.6, 33
  %v285 = add i64 %v284, 0
  %v286 = add i64 %v285, %v283
  %v287 = getelementptr float, ptr %scratch, i64 848
  %v288 = mul i64 %v286, 16
  %v289 = add i64 %v288, 0
  %v290 = getelementptr float, ptr %v287, i64 %v289
  store <8 x float> %v279, ptr %v290, align 4
  %v291 = add i64 %key_depth.7, 1
  %v292 = mul i64 %key_panel.6, 33
  %v293 = add i64 %v292, 0
  %v294 = add i64 %v293, %v291
  %v295 = getelementptr float, ptr %scratch, i64 848
  %v296 = mul i64 %v294, 16
  %v297 = add i64 %v296, 0
  %v298 = getelementptr float, ptr %v295, i64 %v297
  store <8 x float> %v280, ptr %v298, align 4
  %v299 = add i64 %key_depth.7, 2
  %v300 = mul i64 %key_panel.6, 33
  %v301 = add i64 %v300, 0
  %v302 = add i64 %v301, %v299
  %v303 = getelementptr float, ptr %scratch, i64 848
  %v304 = mul i64 %v302, 16
  %v305 = add i64 %v304, 0
  %v306 = getelementptr float, ptr %v303, i64 %v305
  store <8 x float> %v281, ptr %v306, align 4
  %v307 = add i64 %key_depth.7, 3
  %v308 = mul i64 %key_panel.6, 33
  %v309 = add i64 %v308, 0
  %v310 = add i64 %v309, %v307
  %v311 = getelementptr float, ptr %scratch, i64 848
  %v312 = mul i64 %v310, 16
  %v313 = add i64 %v312, 0
  %v314 = getelementptr float, ptr %v311, i64 %v313
  store <8 x float> %v282, ptr %v314, align 4
  %v315 = add i64 %key_depth.7, 4
  br label %key_depth.7.head
key_depth.7.end:
  br label %key_depth.8.head
key_depth.8.head:
  %key_depth.8 = phi i64 [ 32, %key_depth.7.end ], [ %v413, %key_depth.8.body ]
  %v316 = icmp slt i64 %key_depth.8, 33
  br i1 %v316, label %key_depth.8.body, label %key_depth.8.end
key_depth.8.body:
  %v317 = getelementptr i16, ptr %v173, i64 %key_depth.8
  %v318 = mul i64 %key_panel.6, 33
  %v319 = add i64 %v318, 0
  %v320 = add i64 %v319, %key_depth.8
  %v321 = getelementptr float, ptr %scratch, i64 848
  %v322 = mul i64 %v320, 16
  %v323 = add i64 %v322, 0
  %v324 = getelementptr float, ptr %v321, i64 %v323
  %v325 = load i16, ptr %v317, align 2
  %v326 = zext i16 %v325 to i32
  %v327 = shl i32 %v326, 16
  %v328 = bitcast i32 %v327 to float
  store float %v328, ptr %v324, align 4
  %v329 = getelementptr i16, ptr %v181, i64 %key_depth.8
  %v330 = mul i64 %key_panel.6, 33
  %v331 = add i64 %v330, 0
  %v332 = add i64 %v331, %key_depth.8
  %v333 = getelementptr float, ptr %scratch, i64 848
  %v334 = mul i64 %v332, 16
  %v335 = add i64 %v334, 1
  %v336 = getelementptr float, ptr %v333, i64 %v335
  %v337 = load i16, ptr %v329, align 2
  %v338 = zext i16 %v337 to i32
  %v339 = shl i32 %v338, 16
  %v340 = bitcast i32 %v339 to float
  store float %v340, ptr %v336, align 4
  %v341 = getelementptr i16, ptr %v189, i64 %key_depth.8
  %v342 = mul i64 %key_panel.6, 33
  %v343 = add i64 %v342, 0
  %v344 = add i64 %v343, %key_depth.8
  %v345 = getelementptr float, ptr %scratch, i64 848
  %v346 = mul i64 %v344, 16
  %v347 = add i64 %v346, 2
  %v348 = getelementptr float, ptr %v345, i64 %v347
  %v349 = load i16, ptr %v341, align 2
  %v350 = zext i16 %v349 to i32
  %v351 = shl i32 %v350, 16
  %v352 = bitcast i32 %v351 to float
  store float %v352, ptr %v348, align 4
  %v353 = getelementptr i16, ptr %v197, i64 %key_depth.8
  %v354 = mul i64 %key_panel.6, 33
  %v355 = add i64 %v354, 0
  %v356 = add i64 %v355, %key_depth.8
  %v357 = getelementptr float, ptr %scratch, i64 848
  %v358 = mul i64 %v356, 16
  %v359 = add i64 %v358, 3
  %v360 = getelementptr float, ptr %v357, i64 %v359
  %v361 = load i16, ptr %v353, align 2
  %v362 = zext i16 %v361 to i32
  %v363 = shl i32 %v362, 16
  %v364 = bitcast i32 %v363 to float
  store float %v364, ptr %v360, align 4
  %v365 = getelementptr i16, ptr %v205, i64 %key_depth.8
  %v366 = mul i64 %key_panel.6, 33
  %v367 = add i64 %v366, 0
  %v368 = add i64 %v367, %key_depth.8
  %v369 = getelementptr float, ptr %scratch, i64 848
  %v370 = mul i64 %v368, 16
  %v371 = add i64 %v370, 4
  %v372 = getelementptr float, ptr %v369, i64 %v371
  %v373 = load i16, ptr %v365, align 2
  %v374 = zext i16 %v373 to i32
  %v375 = shl i32 %v374, 16
  %v376 = bitcast i32 %v375 to float
  store float %v376, ptr %v372, align 4
  %v377 = getelementptr i16, ptr %v213, i64 %key_depth.8
  %v378 = mul i64 %key_panel.6, 33
  %v379 = add i64 %v378, 0
  %v380 = add i64 %v379, %key_depth.8
  %v381 = getelementptr float, ptr %scratch, i64 848
  %v382 = mul i64 %v380, 16
  %v383 = add i64 %v382, 5
  %v384 = getelementptr float, ptr %v381, i64 %v383
  %v385 = load i16, ptr %v377, align 2
  %v386 = zext i16 %v385 to i32
  %v387 = shl i32 %v386, 16
  %v388 = bitcast i32 %v387 to float
  store float %v388, ptr %v384, align 4
  %v389 = getelementptr i16, ptr %v221, i64 %key_depth.8
  %v390 = mul i64 %key_panel.6, 33
  %v391 = add i64 %v390, 0
  %v392 = add i64 %v391, %key_depth.8
  %v393 = getelementptr float, ptr %scratch, i64 848
  %v394 = mul i64 %v392, 16
  %v395 = add i64 %v394, 6
  %v396 = getelementptr float, ptr %v393, i64 %v395
  %v397 = load i16, ptr %v389, align 2
  %v398 = zext i16 %v397 to i32
  %v399 = shl i32 %v398, 16
  %v400 = bitcast i32 %v399 to float
  store float %v400, ptr %v396, align 4
  %v401 = getelementptr i16, ptr %v229, i64 %key_depth.8
  %v402 = mul i64 %key_panel.6, 33
  %v403 = add i64 %v402, 0
  %v404 = add i64 %v403, %key_depth.8
  %v405 = getelementptr float, ptr %scratch, i64 848
  %v406 = mul i64 %v404, 16
  %v407 = add i64 %v406, 7
  %v408 = getelementptr float, ptr %v405, i64 %v407
  %v409 = load i16, ptr %v401, align 2
  %v410 = zext i16 %v409 to i32
  %v411 = shl i32 %v410, 16
  %v412 = bitcast i32 %v411 to float
  store float %v412, ptr %v408, align 4
  %v413 = add i64 %key_depth.8, 1
  br label %key_depth.8.head
key_depth.8.end:
  %v414 = mul i64 %key_panel.6, 16
  %v415 = add i64 %kv_tile.5, %v414
  %v416 = add i64 %v415, 8
  %v417 = sub i64 %v3, 1
  %v418 = icmp slt i64 %v416, %v417
  %v419 = select i1 %v418, i64 %v416, i64 %v417
  %v420 = mul i64 %v419, %v32
  %v421 = getelementptr i16, ptr %v36, i64 %v420
  %v422 = mul i64 %key_panel.6, 16
  %v423 = add i64 %kv_tile.5, %v422
  %v424 = add i64 %v423, 9
  %v425 = sub i64 %v3, 1
  %v426 = icmp slt i64 %v424, %v425
  %v427 = select i1 %v426, i64 %v424, i64 %v425
  %v428 = mul i64 %v427, %v32
  %v429 = getelementptr i16, ptr %v36, i64 %v428
  %v430 = mul i64 %key_panel.6, 16
  %v431 = add i64 %kv_tile.5, %v430
  %v432 = add i64 %v431, 10
  %v433 = sub i64 %v3, 1
  %v434 = icmp slt i64 %v432, %v433
  %v435 = select i1 %v434, i64 %v432, i64 %v433
  %v436 = mul i64 %v435, %v32
  %v437 = getelementptr i16, ptr %v36, i64 %v436
  %v438 = mul i64 %key_panel.6, 16
  %v439 = add i64 %kv_tile.5, %v438
  %v440 = add i64 %v439, 11
  %v441 = sub i64 %v3, 1
  %v442 = icmp slt i64 %v440, %v441
  %v443 = select i1 %v442, i64 %v440, i64 %v441
  %v444 = mul i64 %v443, %v32
  %v445 = getelementptr i16, ptr %v36, i64 %v444
  %v446 = mul i64 %key_panel.6, 16
  %v447 = add i64 %kv_tile.5, %v446
  %v448 = add i64 %v447, 12
  %v449 = sub i64 %v3, 1
  %v450 = icmp slt i64 %v448, %v449
  %v451 = select i1 %v450, i64 %v448, i64 %v449
  %v452 = mul i64 %v451, %v32
  %v453 = getelementptr i16, ptr %v36, i64 %v452
  %v454 = mul i64 %key_panel.6, 16
  %v455 = add i64 %kv_tile.5, %v454
  %v456 = add i64 %v455, 13
  %v457 = sub i64 %v3, 1
  %v458 = icmp slt i64 %v456, %v457
  %v459 = select i1 %v458, i64 %v456, i64 %v457
  %v460 = mul i64 %v459, %v32
  %v461 = getelementptr i16, ptr %v36, i64 %v460
  %v462 = mul i64 %key_panel.6, 16
  %v463 = add i64 %kv_tile.5, %v462
  %v464 = add i64 %v463, 14
  %v465 = sub i64 %v3, 1
  %v466 = icmp slt i64 %v464, %v465
  %v467 = select i1 %v466, i64 %v464, i64 %v465
  %v468 = mul i64 %v467, %v32
  %v469 = getelementptr i16, ptr %v36, i64 %v468
  %v470 = mul i64 %key_panel.6, 16
  %v471 = add i64 %kv_tile.5, %v470
  %v472 = add i64 %v471, 15
  %v473 = sub i64 %v3, 1
  %v474 = icmp slt i64 %v472, %v473
  %v475 = select i1 %v474, i64 %v472, i64 %v473
  %v476 = mul i64 %v475, %v32
  %v477 = getelementptr i16, ptr %v36, i64 %v476
  br label %key_depth.9.head
key_depth.9.head:
  %key_depth.9 = phi i64 [ 0, %key_depth.8.end ], [ %v563, %key_depth.9.body ]
  %v478 = icmp slt i64 %key_depth.9, 32
  br i1 %v478, label %key_depth.9.body, label %key_depth.9.end
key_depth.9.body:
  %v479 = getelementptr i16, ptr %v421, i64 %key_depth.9
  %v480 = load <4 x i16>, ptr %v479, align 2
  %v481 = zext <4 x i16> %v480 to <4 x i32>
  %v482 = shl <4 x i32> %v481, splat (i32 16)
  %v483 = bitcast <4 x i32> %v482 to <4 x float>
  %v484 = getelementptr i16, ptr %v453, i64 %key_depth.9
  %v485 = load <4 x i16>, ptr %v484, align 2
  %v486 = zext <4 x i16> %v485 to <4 x i32>
  %v487 = shl <4 x i32> %v486, splat (i32 16)
  %v488 = bitcast <4 x i32> %v487 to <4 x float>
  %v489 = shufflevector <4 x float> %v483, <4 x float> %v488, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v490 = getelementptr i16, ptr %v429, i64 %key_depth.9
  %v491 = load <4 x i16>, ptr %v490, align 2
  %v492 = zext <4 x i16> %v491 to <4 x i32>
  %v493 = shl <4 x i32> %v492, splat (i32 16)
  %v494 = bitcast <4 x i32> %v493 to <4 x float>
  %v495 = getelementptr i16, ptr %v461, i64 %key_depth.9
  %v496 = load <4 x i16>, ptr %v495, align 2
  %v497 = zext <4 x i16> %v496 to <4 x i32>
  %v498 = shl <4 x i32> %v497, splat (i32 16)
  %v499 = bitcast <4 x i32> %v498 to <4 x float>
  %v500 = shufflevector <4 x float> %v494, <4 x float> %v499, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v501 = getelementptr i16, ptr %v437, i64 %key_depth.9
  %v502 = load <4 x i16>, ptr %v501, align 2
  %v503 = zext <4 x i16> %v502 to <4 x i32>
  %v504 = shl <4 x i32> %v503, splat (i32 16)
  %v505 = bitcast <4 x i32> %v504 to <4 x float>
  %v506 = getelementptr i16, ptr %v469, i64 %key_depth.9
  %v507 = load <4 x i16>, ptr %v506, align 2
  %v508 = zext <4 x i16> %v507 to <4 x i32>
  %v509 = shl <4 x i32> %v508, splat (i32 16)
  %v510 = bitcast <4 x i32> %v509 to <4 x float>
  %v511 = shufflevector <4 x float> %v505, <4 x float> %v510, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v512 = getelementptr i16, ptr %v445, i64 %key_depth.9
  %v513 = load <4 x i16>, ptr %v512, align 2
  %v514 = zext <4 x i16> %v513 to <4 x i32>
  %v515 = shl <4 x i32> %v514, splat (i32 16)
  %v516 = bitcast <4 x i32> %v515 to <4 x float>
  %v517 = getelementptr i16, ptr %v477, i64 %key_depth.9
  %v518 = load <4 x i16>, ptr %v517, align 2
  %v519 = zext <4 x i16> %v518 to <4 x i32>
  %v520 = shl <4 x i32> %v519, splat (i32 16)
  %v521 = bitcast <4 x i32> %v520 to <4 x float>
  %v522 = shufflevector <4 x float> %v516, <4 x float> %v521, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v523 = shufflevector <8 x float> %v489, <8 x float> %v500, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v524 = shufflevector <8 x float> %v511, <8 x float> %v522, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v525 = shufflevector <8 x float> %v489, <8 x float> %v500, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v526 = shufflevector <8 x float> %v511, <8 x float> %v522, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v527 = shufflevector <8 x float> %v523, <8 x float> %v524, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v528 = shufflevector <8 x float> %v523, <8 x float> %v524, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v529 = shufflevector <8 x float> %v525, <8 x float> %v526, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v530 = shufflevector <8 x float> %v525, <8 x float> %v526, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v531 = add i64 %key_depth.9, 0
  %v532 = mul i64 %key_panel.6, 33
  %v533 = add i64 %v532, 0
  %v534 = add i64 %v533, %v531
  %v535 = getelementptr float, ptr %scratch, i64 848
  %v536 = mul i64 %v534, 16
  %v537 = add i64 %v536, 8
  %v538 = getelementptr float, ptr %v535, i64 %v537
  store <8 x float> %v527, ptr %v538, align 4
  %v539 = add i64 %key_depth.9, 1
  %v540 = mul i64 %key_panel.6, 33
  %v541 = add i64 %v540, 0
  %v542 = add i64 %v541, %v539
  %v543 = getelementptr float, ptr %scratch, i64 848
  %v544 = mul i64 %v542, 16
  %v545 = add i64 %v544, 8
  %v546 = getelementptr float, ptr %v543, i64 %v545
  store <8 x float> %v528, ptr %v546, align 4
  %v547 = add i64 %key_depth.9, 2
  %v548 = mul i64 %key_panel.6, 33
  %v549 = add i64 %v548, 0
  %v550 = add i64 %v549, %v547
  %v551 = getelementptr float, ptr %scratch, i64 848
  %v552 = mul i64 %v550, 16
  %v553 = add i64 %v552, 8
  %v554 = getelementptr float, ptr %v551, i64 %v553
  store <8 x float> %v529, ptr %v554, align 4
  %v555 = add i64 %key_depth.9, 3
  %v556 = mul i64 %key_panel.6, 33
  %v557 = add i64 %v556, 0
  %v558 = add i64 %v557, %v555
  %v559 = getelementptr float, ptr %scratch, i64 848
  %v560 = mul i64 %v558, 16
  %v561 = add i64 %v560, 8
  %v562 = getelementptr float, ptr %v559, i64 %v561
  store <8 x float> %v530, ptr %v562, align 4
  %v563 = add i64 %key_depth.9, 4
  br label %key_depth.9.head
key_depth.9.end:
  br label %key_depth.10.head
key_depth.10.head:
  %key_depth.10 = phi i64 [ 32, %key_depth.9.end ], [ %v661, %key_depth.10.body ]
  %v564 = icmp slt i64 %key_depth.10, 33
  br i1 %v564, label %key_depth.10.body, label %key_depth.10.end
key_depth.10.body:
  %v565 = getelementptr i16, ptr %v421, i64 %key_depth.10
  %v566 = mul i64 %key_panel.6, 33
  %v567 = add i64 %v566, 0
  %v568 = add i64 %v567, %key_depth.10
  %v569 = getelementptr float, ptr %scratch, i64 848
  %v570 = mul i64 %v568, 16
  %v571 = add i64 %v570, 8
  %v572 = getelementptr float, ptr %v569, i64 %v571
  %v573 = load i16, ptr %v565, align 2
  %v574 = zext i16 %v573 to i32
  %v575 = shl i32 %v574, 16
  %v576 = bitcast i32 %v575 to float
  store float %v576, ptr %v572, align 4
  %v577 = getelementptr i16, ptr %v429, i64 %key_depth.10
  %v578 = mul i64 %key_panel.6, 33
  %v579 = add i64 %v578, 0
  %v580 = add i64 %v579, %key_depth.10
  %v581 = getelementptr float, ptr %scratch, i64 848
  %v582 = mul i64 %v580, 16
  %v583 = add i64 %v582, 9
  %v584 = getelementptr float, ptr %v581, i64 %v583
  %v585 = load i16, ptr %v577, align 2
  %v586 = zext i16 %v585 to i32
  %v587 = shl i32 %v586, 16
  %v588 = bitcast i32 %v587 to float
  store float %v588, ptr %v584, align 4
  %v589 = getelementptr i16, ptr %v437, i64 %key_depth.10
  %v590 = mul i64 %key_panel.6, 33
  %v591 = add i64 %v590, 0
  %v592 = add i64 %v591, %key_depth.10
  %v593 = getelementptr float, ptr %scratch, i64 848
  %v594 = mul i64 %v592, 16
  %v595 = add i64 %v594, 10
  %v596 = getelementptr float, ptr %v593, i64 %v595
  %v597 = load i16, ptr %v589, align 2
  %v598 = zext i16 %v597 to i32
  %v599 = shl i32 %v598, 16
  %v600 = bitcast i32 %v599 to float
  store float %v600, ptr %v596, align 4
  %v601 = getelementptr i16, ptr %v445, i64 %key_depth.10
  %v602 = mul i64 %key_panel.6, 33
  %v603 = add i64 %v602, 0
  %v604 = add i64 %v603, %key_depth.10
  %v605 = getelementptr float, ptr %scratch, i64 848
  %v606 = mul i64 %v604, 16
  %v607 = add i64 %v606, 11
  %v608 = getelementptr float, ptr %v605, i64 %v607
  %v609 = load i16, ptr %v601, align 2
  %v610 = zext i16 %v609 to i32
  %v611 = shl i32 %v610, 16
  %v612 = bitcast i32 %v611 to float
  store float %v612, ptr %v608, align 4
  %v613 = getelementptr i16, ptr %v453, i64 %key_depth.10
  %v614 = mul i64 %key_panel.6, 33
  %v615 = add i64 %v614, 0
  %v616 = add i64 %v615, %key_depth.10
  %v617 = getelementptr float, ptr %scratch, i64 848
  %v618 = mul i64 %v616, 16
  %v619 = add i64 %v618, 12
  %v620 = getelementptr float, ptr %v617, i64 %v619
  %v621 = load i16, ptr %v613, align 2
  %v622 = zext i16 %v621 to i32
  %v623 = shl i32 %v622, 16
  %v624 = bitcast i32 %v623 to float
  store float %v624, ptr %v620, align 4
  %v625 = getelementptr i16, ptr %v461, i64 %key_depth.10
  %v626 = mul i64 %key_panel.6, 33
  %v627 = add i64 %v626, 0
  %v628 = add i64 %v627, %key_depth.10
  %v629 = getelementptr float, ptr %scratch, i64 848
  %v630 = mul i64 %v628, 16
  %v631 = add i64 %v630, 13
  %v632 = getelementptr float, ptr %v629, i64 %v631
  %v633 = load i16, ptr %v625, align 2
  %v634 = zext i16 %v633 to i32
  %v635 = shl i32 %v634, 16
  %v636 = bitcast i32 %v635 to float
  store float %v636, ptr %v632, align 4
  %v637 = getelementptr i16, ptr %v469, i64 %key_depth.10
  %v638 = mul i64 %key_panel.6, 33
  %v639 = add i64 %v638, 0
  %v640 = add i64 %v639, %key_depth.10
  %v641 = getelementptr float, ptr %scratch, i64 848
  %v642 = mul i64 %v640, 16
  %v643 = add i64 %v642, 14
  %v644 = getelementptr float, ptr %v641, i64 %v643
  %v645 = load i16, ptr %v637, align 2
  %v646 = zext i16 %v645 to i32
  %v647 = shl i32 %v646, 16
  %v648 = bitcast i32 %v647 to float
  store float %v648, ptr %v644, align 4
  %v649 = getelementptr i16, ptr %v477, i64 %key_depth.10
  %v650 = mul i64 %key_panel.6, 33
  %v651 = add i64 %v650, 0
  %v652 = add i64 %v651, %key_depth.10
  %v653 = getelementptr float, ptr %scratch, i64 848
  %v654 = mul i64 %v652, 16
  %v655 = add i64 %v654, 15
  %v656 = getelementptr float, ptr %v653, i64 %v655
  %v657 = load i16, ptr %v649, align 2
  %v658 = zext i16 %v657 to i32
  %v659 = shl i32 %v658, 16
  %v660 = bitcast i32 %v659 to float
  store float %v660, ptr %v656, align 4
  %v661 = add i64 %key_depth.10, 1
  br label %key_depth.10.head
key_depth.10.end:
  %v662 = add i64 %key_panel.6, 1
  br label %key_panel.6.head
key_panel.6.end:
  ; values -> f32, in panels of as many columns as the micro-kernel has
  br label %value_row.11.head
value_row.11.head:
  %value_row.11 = phi i64 [ 0, %key_panel.6.end ], [ %v697, %value_row.11.body ]
  %v663 = icmp slt i64 %value_row.11, %v162
  br i1 %v663, label %value_row.11.body, label %value_row.11.end
value_row.11.body:
  %v664 = add i64 %kv_tile.5, %value_row.11
  %v665 = mul i64 %v664, %v44
  %v666 = getelementptr i16, ptr %v48, i64 %v665
  %v667 = mul i64 %value_row.11, 16
  %v668 = add i64 %v667, 0
  %v669 = getelementptr float, ptr %scratch, i64 2064
  %v670 = getelementptr float, ptr %v669, i64 %v668
  %v671 = load <8 x i16>, ptr %v666, align 2
  %v672 = zext <8 x i16> %v671 to <8 x i32>
  %v673 = shl <8 x i32> %v672, splat (i32 16)
  %v674 = bitcast <8 x i32> %v673 to <8 x float>
  store <8 x float> %v674, ptr %v670, align 4
  %v675 = getelementptr float, ptr %v670, i64 8
  %v676 = getelementptr i16, ptr %v666, i64 8
  %v677 = load <8 x i16>, ptr %v676, align 2
  %v678 = zext <8 x i16> %v677 to <8 x i32>
  %v679 = shl <8 x i32> %v678, splat (i32 16)
  %v680 = bitcast <8 x i32> %v679 to <8 x float>
  store <8 x float> %v680, ptr %v675, align 4
  %v681 = mul i64 %value_row.11, 8
  %v682 = add i64 %v681, 512
  %v683 = getelementptr float, ptr %scratch, i64 2064
  %v684 = getelementptr float, ptr %v683, i64 %v682
  %v685 = getelementptr i16, ptr %v666, i64 16
  %v686 = load i16, ptr %v685, align 2
  %v687 = zext i16 %v686 to i32
  %v688 = shl i32 %v687, 16
  %v689 = bitcast i32 %v688 to float
  store float %v689, ptr %v684, align 4
  %v690 = getelementptr float, ptr %v684, i64 1
  store float 0x0000000000000000, ptr %v690, align 4
  %v691 = getelementptr float, ptr %v684, i64 2
  store float 0x0000000000000000, ptr %v691, align 4
  %v692 = getelementptr float, ptr %v684, i64 3
  store float 0x0000000000000000, ptr %v692, align 4
  %v693 = getelementptr float, ptr %v684, i64 4
  store float 0x0000000000000000, ptr %v693, align 4
  %v694 = getelementptr float, ptr %v684, i64 5
  store float 0x0000000000000000, ptr %v694, align 4
  %v695 = getelementptr float, ptr %v684, i64 6
  store float 0x0000000000000000, ptr %v695, align 4
  %v696 = getelementptr float, ptr %v684, i64 7
  store float 0x0000000000000000, ptr %v696, align 4
  %v697 = add i64 %value_row.11, 1
  br label %value_row.11.head
value_row.11.end:
  br label %row_block.12.head
row_block.12.head:
  %row_block.12 = phi i64 [ 0, %value_row.11.end ], [ %v1633, %kept.14.end ]
  %v698 = icmp slt i64 %row_block.12, %v80
  br i1 %v698, label %row_block.12.body, label %row_block.12.end
row_block.12.body:
  %v699 = mul i64 %row_block.12, %v82
  %v700 = add i64 %kv_tile.5, %v699
  %v701 = add i64 %v700, %v82
  br label %ask.13.head
ask.13.head:
  %ask.13 = phi i64 [ %v700, %row_block.12.body ], [ %v718, %ask.13.body ]
  %v702 = icmp slt i64 %ask.13, %v701
  br i1 %v702, label %ask.13.body, label %ask.13.end
ask.13.body:
  %v703 = sub i64 %v3, 1
  %v704 = add i64 %ask.13, 32
  %v705 = icmp slt i64 %v704, %v703
  %v706 = select i1 %v705, i64 %v704, i64 %v703
  %v707 = mul i64 %v706, %v32
  %v708 = add i64 %v707, 0
  %v709 = getelementptr i16, ptr %v36, i64 %v708
  call void @llvm.prefetch.p0(ptr %v709, i32 0, i32 2, i32 1)
  %v710 = getelementptr i8, ptr %v709, i64 64
  call void @llvm.prefetch.p0(ptr %v710, i32 0, i32 2, i32 1)
  %v711 = sub i64 %v3, 1
  %v712 = add i64 %ask.13, 32
  %v713 = icmp slt i64 %v712, %v711
  %v714 = select i1 %v713, i64 %v712, i64 %v711
  %v715 = mul i64 %v714, %v44
  %v716 = add i64 %v715, 0
  %v717 = getelementptr i16, ptr %v48, i64 %v716
  call void @llvm.prefetch.p0(ptr %v717, i32 0, i32 2, i32 1)
  %v718 = add i64 %ask.13, 1
  br label %ask.13.head
ask.13.end:
  %v719 = mul i64 %row_block.12, 4
  %v720 = add i64 %v13, %v719
  %v721 = add i64 %v13, %v78
  %v722 = sub i64 %v721, 1
  %v723 = add i64 %v720, 3
  %v724 = icmp slt i64 %v723, %v722
  %v725 = select i1 %v724, i64 %v723, i64 %v722
  %v726 = add i64 %kv_tile.5, %v162
  %v727 = sub i64 %v726, 1
  %v728 = add i64 %v725, %v88
  %v729 = sub i64 %v728, %v89
  %v730 = add i64 %v729, 1
  %v731 = sub i64 %v730, %kv_tile.5
  %v732 = icmp slt i64 %v731, %v162
  %v733 = select i1 %v732, i64 %v731, i64 %v162
  %v734 = icmp sgt i64 %v733, 0
  %v735 = select i1 %v734, i64 %v733, i64 0
  %v736 = add i64 %kv_tile.5, %v162
  %v737 = icmp sle i64 %v736, 0
  %v738 = icmp eq i64 %v735, 0
  %v739 = or i1 %v738, %v737
  %v740 = add i64 %v725, %v88
  %v741 = sub i64 %v740, %v89
  %v742 = icmp slt i64 %v741, %kv_tile.5
  %v743 = or i1 %v739, %v742
  %v744 = xor i1 %v743, 1
  br i1 %v744, label %kept.14.then, label %kept.14.end
kept.14.then:
  %v745 = add i64 %v720, %v88
  %v746 = sub i64 %v745, %v89
  %v747 = icmp sle i64 %v727, %v746
  %v748 = icmp eq i64 %v735, 32
  %v749 = and i1 %v748, %v747
  ; score = query * keys
  %v750 = add i64 %v735, 15
  %v751 = sdiv i64 %v750, 16
  %v752 = mul i64 %row_block.12, 4
  %v753 = mul i64 %v752, 35
  %v754 = add i64 %v753, 0
  %v755 = getelementptr float, ptr %scratch, i64 %v754
  br label %score_panel.15.head
score_panel.15.head:
  %score_panel.15 = phi i64 [ 0, %kept.14.then ], [ %v968, %score_depth_rest.17.end ]
  %v756 = icmp slt i64 %score_panel.15, %v751
  br i1 %v756, label %score_panel.15.body, label %score_panel.15.end
score_panel.15.body:
  %v757 = mul i64 %score_panel.15, 33
  %v758 = getelementptr float, ptr %scratch, i64 848
  %v759 = mul i64 %v757, 16
  %v760 = add i64 %v759, 0
  %v761 = getelementptr float, ptr %v758, i64 %v760
  %v762 = mul i64 %score_panel.15, 16
  %v763 = getelementptr float, ptr %scratch, i64 1904
  %v764 = getelementptr float, ptr %v763, i64 %v762
  %v765 = sdiv i64 33, 4
  %v766 = mul i64 %v765, 4
  br label %score_depth.16.head
score_depth.16.head:
  %score_depth.16 = phi i64 [ 0, %score_panel.15.body ], [ %v916, %score_depth.16.body ]
  %v767 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.15.body ], [ %v893, %score_depth.16.body ]
  %v768 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.15.body ], [ %v894, %score_depth.16.body ]
  %v769 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.15.body ], [ %v900, %score_depth.16.body ]
  %v770 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.15.body ], [ %v901, %score_depth.16.body ]
  %v771 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.15.body ], [ %v907, %score_depth.16.body ]
  %v772 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.15.body ], [ %v908, %score_depth.16.body ]
  %v773 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.15.body ], [ %v914, %score_depth.16.body ]
  %v774 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.15.body ], [ %v915, %score_depth.16.body ]
  %v775 = icmp slt i64 %score_depth.16, %v766
  br i1 %v775, label %score_depth.16.body, label %score_depth.16.end
score_depth.16.body:
  %v776 = add i64 %score_depth.16, 0
  %v777 = mul i64 %v776, 16
  %v778 = getelementptr float, ptr %v761, i64 %v777
  %v779 = load <8 x float>, ptr %v778, align 32
  %v780 = mul i64 %v776, 16
  %v781 = getelementptr float, ptr %v761, i64 %v780
  %v782 = getelementptr float, ptr %v781, i64 8
  %v783 = load <8 x float>, ptr %v782, align 32
  %v784 = getelementptr float, ptr %v755, i64 %v776
  %v785 = load float, ptr %v784, align 4
  %v786 = insertelement <8 x float> poison, float %v785, i64 0
  %v787 = shufflevector <8 x float> %v786, <8 x float> poison, <8 x i32> zeroinitializer
  %v788 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v787, <8 x float> %v779, <8 x float> %v767)
  %v789 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v787, <8 x float> %v783, <8 x float> %v768)
  %v790 = getelementptr float, ptr %v755, i64 %v776
  %v791 = getelementptr float, ptr %v790, i64 35
  %v792 = load float, ptr %v791, align 4
  %v793 = insertelement <8 x float> poison, float %v792, i64 0
  %v794 = shufflevector <8 x float> %v793, <8 x float> poison, <8 x i32> zeroinitializer
  %v795 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v794, <8 x float> %v779, <8 x float> %v769)
  %v796 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v794, <8 x float> %v783, <8 x float> %v770)
  %v797 = getelementptr float, ptr %v755, i64 %v776
  %v798 = getelementptr float, ptr %v797, i64 70
  %v799 = load float, ptr %v798, align 4
  %v800 = insertelement <8 x float> poison, float %v799, i64 0
  %v801 = shufflevector <8 x float> %v800, <8 x float> poison, <8 x i32> zeroinitializer
  %v802 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v801, <8 x float> %v779, <8 x float> %v771)
  %v803 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v801, <8 x float> %v783, <8 x float> %v772)
  %v804 = getelementptr float, ptr %v755, i64 %v776
  %v805 = getelementptr float, ptr %v804, i64 105
  %v806 = load float, ptr %v805, align 4
  %v807 = insertelement <8 x float> poison, float %v806, i64 0
  %v808 = shufflevector <8 x float> %v807, <8 x float> poison, <8 x i32> zeroinitializer
  %v809 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v808, <8 x float> %v779, <8 x float> %v773)
  %v810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v808, <8 x float> %v783, <8 x float> %v774)
  %v811 = add i64 %score_depth.16, 1
  %v812 = mul i64 %v811, 16
  %v813 = getelementptr float, ptr %v761, i64 %v812
  %v814 = load <8 x float>, ptr %v813, align 32
  %v815 = mul i64 %v811, 16
  %v816 = getelementptr float, ptr %v761, i64 %v815
  %v817 = getelementptr float, ptr %v816, i64 8
  %v818 = load <8 x float>, ptr %v817, align 32
  %v819 = getelementptr float, ptr %v755, i64 %v811
  %v820 = load float, ptr %v819, align 4
  %v821 = insertelement <8 x float> poison, float %v820, i64 0
  %v822 = shufflevector <8 x float> %v821, <8 x float> poison, <8 x i32> zeroinitializer
  %v823 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v822, <8 x float> %v814, <8 x float> %v788)
  %v824 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v822, <8 x float> %v818, <8 x float> %v789)
  %v825 = getelementptr float, ptr %v755, i64 %v811
  %v826 = getelementptr float, ptr %v825, i64 35
  %v827 = load float, ptr %v826, align 4
  %v828 = insertelement <8 x float> poison, float %v827, i64 0
  %v829 = shufflevector <8 x float> %v828, <8 x float> poison, <8 x i32> zeroinitializer
  %v830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v829, <8 x float> %v814, <8 x float> %v795)
  %v831 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v829, <8 x float> %v818, <8 x float> %v796)
  %v832 = getelementptr float, ptr %v755, i64 %v811
  %v833 = getelementptr float, ptr %v832, i64 70
  %v834 = load float, ptr %v833, align 4
  %v835 = insertelement <8 x float> poison, float %v834, i64 0
  %v836 = shufflevector <8 x float> %v835, <8 x float> poison, <8 x i32> zeroinitializer
  %v837 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v836, <8 x float> %v814, <8 x float> %v802)
  %v838 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v836, <8 x float> %v818, <8 x float> %v803)
  %v839 = getelementptr float, ptr %v755, i64 %v811
  %v840 = getelementptr float, ptr %v839, i64 105
  %v841 = load float, ptr %v840, align 4
  %v842 = insertelement <8 x float> poison, float %v841, i64 0
  %v843 = shufflevector <8 x float> %v842, <8 x float> poison, <8 x i32> zeroinitializer
  %v844 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v843, <8 x float> %v814, <8 x float> %v809)
  %v845 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v843, <8 x float> %v818, <8 x float> %v810)
  %v846 = add i64 %score_depth.16, 2
  %v847 = mul i64 %v846, 16
  %v848 = getelementptr float, ptr %v761, i64 %v847
  %v849 = load <8 x float>, ptr %v848, align 32
  %v850 = mul i64 %v846, 16
  %v851 = getelementptr float, ptr %v761, i64 %v850
  %v852 = getelementptr float, ptr %v851, i64 8
  %v853 = load <8 x float>, ptr %v852, align 32
  %v854 = getelementptr float, ptr %v755, i64 %v846
  %v855 = load float, ptr %v854, align 4
  %v856 = insertelement <8 x float> poison, float %v855, i64 0
  %v857 = shufflevector <8 x float> %v856, <8 x float> poison, <8 x i32> zeroinitializer
  %v858 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v857, <8 x float> %v849, <8 x float> %v823)
  %v859 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v857, <8 x float> %v853, <8 x float> %v824)
  %v860 = getelementptr float, ptr %v755, i64 %v846
  %v861 = getelementptr float, ptr %v860, i64 35
  %v862 = load float, ptr %v861, align 4
  %v863 = insertelement <8 x float> poison, float %v862, i64 0
  %v864 = shufflevector <8 x float> %v863, <8 x float> poison, <8 x i32> zeroinitializer
  %v865 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v864, <8 x float> %v849, <8 x float> %v830)
  %v866 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v864, <8 x float> %v853, <8 x float> %v831)
  %v867 = getelementptr float, ptr %v755, i64 %v846
  %v868 = getelementptr float, ptr %v867, i64 70
  %v869 = load float, ptr %v868, align 4
  %v870 = insertelement <8 x float> poison, float %v869, i64 0
  %v871 = shufflevector <8 x float> %v870, <8 x float> poison, <8 x i32> zeroinitializer
  %v872 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v871, <8 x float> %v849, <8 x float> %v837)
  %v873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v871, <8 x float> %v853, <8 x float> %v838)
  %v874 = getelementptr float, ptr %v755, i64 %v846
  %v875 = getelementptr float, ptr %v874, i64 105
  %v876 = load float, ptr %v875, align 4
  %v877 = insertelement <8 x float> poison, float %v876, i64 0
  %v878 = shufflevector <8 x float> %v877, <8 x float> poison, <8 x i32> zeroinitializer
  %v879 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v878, <8 x float> %v849, <8 x float> %v844)
  %v880 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v878, <8 x float> %v853, <8 x float> %v845)
  %v881 = add i64 %score_depth.16, 3
  %v882 = mul i64 %v881, 16
  %v883 = getelementptr float, ptr %v761, i64 %v882
  %v884 = load <8 x float>, ptr %v883, align 32
  %v885 = mul i64 %v881, 16
  %v886 = getelementptr float, ptr %v761, i64 %v885
  %v887 = getelementptr float, ptr %v886, i64 8
  %v888 = load <8 x float>, ptr %v887, align 32
  %v889 = getelementptr float, ptr %v755, i64 %v881
  %v890 = load float, ptr %v889, align 4
  %v891 = insertelement <8 x float> poison, float %v890, i64 0
  %v892 = shufflevector <8 x float> %v891, <8 x float> poison, <8 x i32> zeroinitializer
  %v893 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v892, <8 x float> %v884, <8 x float> %v858)
  %v894 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v892, <8 x float> %v888, <8 x float> %v859)
  %v895 = getelementptr float, ptr %v755, i64 %v881
  %v896 = getelementptr float, ptr %v895, i64 35
  %v897 = load float, ptr %v896, align 4
  %v898 = insertelement <8 x float> poison, float %v897, i64 0
  %v899 = shufflevector <8 x float> %v898, <8 x float> poison, <8 x i32> zeroinitializer
  %v900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v899, <8 x float> %v884, <8 x float> %v865)
  %v901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v899, <8 x float> %v888, <8 x float> %v866)
  %v902 = getelementptr float, ptr %v755, i64 %v881
  %v903 = getelementptr float, ptr %v902, i64 70
  %v904 = load float, ptr %v903, align 4
  %v905 = insertelement <8 x float> poison, float %v904, i64 0
  %v906 = shufflevector <8 x float> %v905, <8 x float> poison, <8 x i32> zeroinitializer
  %v907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v906, <8 x float> %v884, <8 x float> %v872)
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v906, <8 x float> %v888, <8 x float> %v873)
  %v909 = getelementptr float, ptr %v755, i64 %v881
  %v910 = getelementptr float, ptr %v909, i64 105
  %v911 = load float, ptr %v910, align 4
  %v912 = insertelement <8 x float> poison, float %v911, i64 0
  %v913 = shufflevector <8 x float> %v912, <8 x float> poison, <8 x i32> zeroinitializer
  %v914 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v913, <8 x float> %v884, <8 x float> %v879)
  %v915 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v913, <8 x float> %v888, <8 x float> %v880)
  %v916 = add i64 %score_depth.16, 4
  br label %score_depth.16.head
score_depth.16.end:
  br label %score_depth_rest.17.head
score_depth_rest.17.head:
  %score_depth_rest.17 = phi i64 [ %v766, %score_depth.16.end ], [ %v960, %score_depth_rest.17.body ]
  %v917 = phi <8 x float> [ %v767, %score_depth.16.end ], [ %v937, %score_depth_rest.17.body ]
  %v918 = phi <8 x float> [ %v768, %score_depth.16.end ], [ %v938, %score_depth_rest.17.body ]
  %v919 = phi <8 x float> [ %v769, %score_depth.16.end ], [ %v944, %score_depth_rest.17.body ]
  %v920 = phi <8 x float> [ %v770, %score_depth.16.end ], [ %v945, %score_depth_rest.17.body ]
  %v921 = phi <8 x float> [ %v771, %score_depth.16.end ], [ %v951, %score_depth_rest.17.body ]
  %v922 = phi <8 x float> [ %v772, %score_depth.16.end ], [ %v952, %score_depth_rest.17.body ]
  %v923 = phi <8 x float> [ %v773, %score_depth.16.end ], [ %v958, %score_depth_rest.17.body ]
  %v924 = phi <8 x float> [ %v774, %score_depth.16.end ], [ %v959, %score_depth_rest.17.body ]
  %v925 = icmp slt i64 %score_depth_rest.17, 33
  br i1 %v925, label %score_depth_rest.17.body, label %score_depth_rest.17.end
score_depth_rest.17.body:
  %v926 = mul i64 %score_depth_rest.17, 16
  %v927 = getelementptr float, ptr %v761, i64 %v926
  %v928 = load <8 x float>, ptr %v927, align 32
  %v929 = mul i64 %score_depth_rest.17, 16
  %v930 = getelementptr float, ptr %v761, i64 %v929
  %v931 = getelementptr float, ptr %v930, i64 8
  %v932 = load <8 x float>, ptr %v931, align 32
  %v933 = getelementptr float, ptr %v755, i64 %score_depth_rest.17
  %v934 = load float, ptr %v933, align 4
  %v935 = insertelement <8 x float> poison, float %v934, i64 0
  %v936 = shufflevector <8 x float> %v935, <8 x float> poison, <8 x i32> zeroinitializer
  %v937 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v936, <8 x float> %v928, <8 x float> %v917)
  %v938 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v936, <8 x float> %v932, <8 x float> %v918)
  %v939 = getelementptr float, ptr %v755, i64 %score_depth_rest.17
  %v940 = getelementptr float, ptr %v939, i64 35
  %v941 = load float, ptr %v940, align 4
  %v942 = insertelement <8 x float> poison, float %v941, i64 0
  %v943 = shufflevector <8 x float> %v942, <8 x float> poison, <8 x i32> zeroinitializer
  %v944 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v943, <8 x float> %v928, <8 x float> %v919)
  %v945 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v943, <8 x float> %v932, <8 x float> %v920)
  %v946 = getelementptr float, ptr %v755, i64 %score_depth_rest.17
  %v947 = getelementptr float, ptr %v946, i64 70
  %v948 = load float, ptr %v947, align 4
  %v949 = insertelement <8 x float> poison, float %v948, i64 0
  %v950 = shufflevector <8 x float> %v949, <8 x float> poison, <8 x i32> zeroinitializer
  %v951 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v950, <8 x float> %v928, <8 x float> %v921)
  %v952 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v950, <8 x float> %v932, <8 x float> %v922)
  %v953 = getelementptr float, ptr %v755, i64 %score_depth_rest.17
  %v954 = getelementptr float, ptr %v953, i64 105
  %v955 = load float, ptr %v954, align 4
  %v956 = insertelement <8 x float> poison, float %v955, i64 0
  %v957 = shufflevector <8 x float> %v956, <8 x float> poison, <8 x i32> zeroinitializer
  %v958 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v957, <8 x float> %v928, <8 x float> %v923)
  %v959 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v957, <8 x float> %v932, <8 x float> %v924)
  %v960 = add i64 %score_depth_rest.17, 1
  br label %score_depth_rest.17.head
score_depth_rest.17.end:
  store <8 x float> %v917, ptr %v764, align 4
  %v961 = getelementptr float, ptr %v764, i64 8
  store <8 x float> %v918, ptr %v961, align 4
  %v962 = getelementptr float, ptr %v764, i64 40
  store <8 x float> %v919, ptr %v962, align 4
  %v963 = getelementptr float, ptr %v764, i64 48
  store <8 x float> %v920, ptr %v963, align 4
  %v964 = getelementptr float, ptr %v764, i64 80
  store <8 x float> %v921, ptr %v964, align 4
  %v965 = getelementptr float, ptr %v764, i64 88
  store <8 x float> %v922, ptr %v965, align 4
  %v966 = getelementptr float, ptr %v764, i64 120
  store <8 x float> %v923, ptr %v966, align 4
  %v967 = getelementptr float, ptr %v764, i64 128
  store <8 x float> %v924, ptr %v967, align 4
  %v968 = add i64 %score_panel.15, 1
  br label %score_panel.15.head
score_panel.15.end:
  br i1 %v749, label %full.18.then, label %full.18.else
full.18.then:
  ; scores of a full tile
  %v969 = trunc i64 %v735 to i32
  %v970 = trunc i64 %kv_tile.5 to i32
  br label %score_row.19.head
score_row.19.head:
  %score_row.19 = phi i64 [ 0, %full.18.then ], [ %v1013, %score_row.19.body ]
  %v971 = phi <8 x i32> [ splat (i32 0), %full.18.then ], [ %v1012, %score_row.19.body ]
  %v972 = icmp slt i64 %score_row.19, 4
  br i1 %v972, label %score_row.19.body, label %score_row.19.end
score_row.19.body:
  %v973 = getelementptr float, ptr %scratch, i64 1904
  %v974 = mul i64 %score_row.19, 40
  %v975 = add i64 %v974, 0
  %v976 = getelementptr float, ptr %v973, i64 %v975
  %v977 = mul i64 %row_block.12, 4
  %v978 = add i64 %v977, %score_row.19
  %v979 = add i64 %v13, %v978
  %v980 = trunc i64 %v979 to i32
  %v981 = add i32 %v980, %v87
  %v982 = sub i32 %v981, %v86
  %v983 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v984 = load <8 x float>, ptr %v976, align 4
  %v985 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v986 = getelementptr float, ptr %v976, i64 8
  %v987 = load <8 x float>, ptr %v986, align 4
  %v988 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v989 = getelementptr float, ptr %v976, i64 16
  %v990 = load <8 x float>, ptr %v989, align 4
  %v991 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v992 = getelementptr float, ptr %v976, i64 24
  %v993 = load <8 x float>, ptr %v992, align 4
  %v994 = fcmp ogt <8 x float> %v984, %v987
  %v995 = select <8 x i1> %v994, <8 x float> %v984, <8 x float> %v987
  %v996 = fcmp ogt <8 x float> %v990, %v993
  %v997 = select <8 x i1> %v996, <8 x float> %v990, <8 x float> %v993
  %v998 = fcmp ogt <8 x float> %v995, %v997
  %v999 = select <8 x i1> %v998, <8 x float> %v995, <8 x float> %v997
  %v1000 = mul i64 %score_row.19, 8
  %v1001 = getelementptr float, ptr %scratch, i64 3664
  %v1002 = getelementptr float, ptr %v1001, i64 %v1000
  store <8 x float> %v999, ptr %v1002, align 4
  %v1003 = mul i64 %row_block.12, 4
  %v1004 = add i64 %v1003, %score_row.19
  %v1005 = getelementptr float, ptr %scratch, i64 3440
  %v1006 = getelementptr float, ptr %v1005, i64 %v1004
  %v1007 = load float, ptr %v1006, align 4
  %v1008 = insertelement <8 x float> poison, float %v1007, i64 0
  %v1009 = shufflevector <8 x float> %v1008, <8 x float> poison, <8 x i32> zeroinitializer
  %v1010 = fcmp ogt <8 x float> %v999, %v1009
  %v1011 = sext <8 x i1> %v1010 to <8 x i32>
  %v1012 = or <8 x i32> %v971, %v1011
  %v1013 = add i64 %score_row.19, 1
  br label %score_row.19.head
score_row.19.end:
  br label %full.18.end
full.18.else:
  ; scores of a mixed tile
  %v1014 = trunc i64 %v735 to i32
  %v1015 = trunc i64 %kv_tile.5 to i32
  br label %score_row.20.head
score_row.20.head:
  %score_row.20 = phi i64 [ 0, %full.18.else ], [ %v1105, %score_row.20.body ]
  %v1016 = phi <8 x i32> [ splat (i32 0), %full.18.else ], [ %v1104, %score_row.20.body ]
  %v1017 = icmp slt i64 %score_row.20, 4
  br i1 %v1017, label %score_row.20.body, label %score_row.20.end
score_row.20.body:
  %v1018 = getelementptr float, ptr %scratch, i64 1904
  %v1019 = mul i64 %score_row.20, 40
  %v1020 = add i64 %v1019, 0
  %v1021 = getelementptr float, ptr %v1018, i64 %v1020
  %v1022 = mul i64 %row_block.12, 4
  %v1023 = add i64 %v1022, %score_row.20
  %v1024 = add i64 %v13, %v1023
  %v1025 = trunc i64 %v1024 to i32
  %v1026 = add i32 %v1025, %v87
  %v1027 = sub i32 %v1026, %v86
  %v1028 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v1029 = load <8 x float>, ptr %v1021, align 4
  %v1030 = insertelement <8 x i32> poison, i32 %v1015, i64 0
  %v1031 = shufflevector <8 x i32> %v1030, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1032 = add <8 x i32> %v1031, %v1028
  %v1033 = insertelement <8 x i32> poison, i32 %v1014, i64 0
  %v1034 = shufflevector <8 x i32> %v1033, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1035 = icmp slt <8 x i32> %v1028, %v1034
  %v1036 = insertelement <8 x i32> poison, i32 %v1027, i64 0
  %v1037 = shufflevector <8 x i32> %v1036, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1038 = icmp sle <8 x i32> %v1032, %v1037
  %v1039 = and <8 x i1> %v1035, %v1038
  %v1040 = select <8 x i1> %v1039, <8 x float> %v1029, <8 x float> splat (float 0xFFF0000000000000)
  store <8 x float> %v1040, ptr %v1021, align 4
  %v1041 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v1042 = getelementptr float, ptr %v1021, i64 8
  %v1043 = load <8 x float>, ptr %v1042, align 4
  %v1044 = insertelement <8 x i32> poison, i32 %v1015, i64 0
  %v1045 = shufflevector <8 x i32> %v1044, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1046 = add <8 x i32> %v1045, %v1041
  %v1047 = insertelement <8 x i32> poison, i32 %v1014, i64 0
  %v1048 = shufflevector <8 x i32> %v1047, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1049 = icmp slt <8 x i32> %v1041, %v1048
  %v1050 = insertelement <8 x i32> poison, i32 %v1027, i64 0
  %v1051 = shufflevector <8 x i32> %v1050, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1052 = icmp sle <8 x i32> %v1046, %v1051
  %v1053 = and <8 x i1> %v1049, %v1052
  %v1054 = select <8 x i1> %v1053, <8 x float> %v1043, <8 x float> splat (float 0xFFF0000000000000)
  %v1055 = getelementptr float, ptr %v1021, i64 8
  store <8 x float> %v1054, ptr %v1055, align 4
  %v1056 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v1057 = getelementptr float, ptr %v1021, i64 16
  %v1058 = load <8 x float>, ptr %v1057, align 4
  %v1059 = insertelement <8 x i32> poison, i32 %v1015, i64 0
  %v1060 = shufflevector <8 x i32> %v1059, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1061 = add <8 x i32> %v1060, %v1056
  %v1062 = insertelement <8 x i32> poison, i32 %v1014, i64 0
  %v1063 = shufflevector <8 x i32> %v1062, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1064 = icmp slt <8 x i32> %v1056, %v1063
  %v1065 = insertelement <8 x i32> poison, i32 %v1027, i64 0
  %v1066 = shufflevector <8 x i32> %v1065, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1067 = icmp sle <8 x i32> %v1061, %v1066
  %v1068 = and <8 x i1> %v1064, %v1067
  %v1069 = select <8 x i1> %v1068, <8 x float> %v1058, <8 x float> splat (float 0xFFF0000000000000)
  %v1070 = getelementptr float, ptr %v1021, i64 16
  store <8 x float> %v1069, ptr %v1070, align 4
  %v1071 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v1072 = getelementptr float, ptr %v1021, i64 24
  %v1073 = load <8 x float>, ptr %v1072, align 4
  %v1074 = insertelement <8 x i32> poison, i32 %v1015, i64 0
  %v1075 = shufflevector <8 x i32> %v1074, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1076 = add <8 x i32> %v1075, %v1071
  %v1077 = insertelement <8 x i32> poison, i32 %v1014, i64 0
  %v1078 = shufflevector <8 x i32> %v1077, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1079 = icmp slt <8 x i32> %v1071, %v1078
  %v1080 = insertelement <8 x i32> poison, i32 %v1027, i64 0
  %v1081 = shufflevector <8 x i32> %v1080, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1082 = icmp sle <8 x i32> %v1076, %v1081
  %v1083 = and <8 x i1> %v1079, %v1082
  %v1084 = select <8 x i1> %v1083, <8 x float> %v1073, <8 x float> splat (float 0xFFF0000000000000)
  %v1085 = getelementptr float, ptr %v1021, i64 24
  store <8 x float> %v1084, ptr %v1085, align 4
  %v1086 = fcmp ogt <8 x float> %v1040, %v1054
  %v1087 = select <8 x i1> %v1086, <8 x float> %v1040, <8 x float> %v1054
  %v1088 = fcmp ogt <8 x float> %v1069, %v1084
  %v1089 = select <8 x i1> %v1088, <8 x float> %v1069, <8 x float> %v1084
  %v1090 = fcmp ogt <8 x float> %v1087, %v1089
  %v1091 = select <8 x i1> %v1090, <8 x float> %v1087, <8 x float> %v1089
  %v1092 = mul i64 %score_row.20, 8
  %v1093 = getelementptr float, ptr %scratch, i64 3664
  %v1094 = getelementptr float, ptr %v1093, i64 %v1092
  store <8 x float> %v1091, ptr %v1094, align 4
  %v1095 = mul i64 %row_block.12, 4
  %v1096 = add i64 %v1095, %score_row.20
  %v1097 = getelementptr float, ptr %scratch, i64 3440
  %v1098 = getelementptr float, ptr %v1097, i64 %v1096
  %v1099 = load float, ptr %v1098, align 4
  %v1100 = insertelement <8 x float> poison, float %v1099, i64 0
  %v1101 = shufflevector <8 x float> %v1100, <8 x float> poison, <8 x i32> zeroinitializer
  %v1102 = fcmp ogt <8 x float> %v1091, %v1101
  %v1103 = sext <8 x i1> %v1102 to <8 x i32>
  %v1104 = or <8 x i32> %v1016, %v1103
  %v1105 = add i64 %score_row.20, 1
  br label %score_row.20.head
score_row.20.end:
  br label %full.18.end
full.18.end:
  %v1106 = phi <8 x i32> [ %v971, %score_row.19.end ], [ %v1016, %score_row.20.end ]
  %v1107 = icmp slt <8 x i32> %v1106, splat (i32 0)
  %v1108 = call i1 @llvm.vector.reduce.or.v8i1(<8 x i1> %v1107)
  br i1 %v1108, label %raise.21.then, label %raise.21.end
raise.21.then:
  ; a larger reference; sum and out by exp(old reference - reference)
  br label %raise_row.22.head
raise_row.22.head:
  %raise_row.22 = phi i64 [ 0, %raise.21.then ], [ %v1175, %raise_out.23.end ]
  %v1109 = icmp slt i64 %raise_row.22, 4
  br i1 %v1109, label %raise_row.22.body, label %raise_row.22.end
raise_row.22.body:
  %v1110 = mul i64 %row_block.12, 4
  %v1111 = add i64 %v1110, %raise_row.22
  %v1112 = getelementptr float, ptr %scratch, i64 3408
  %v1113 = getelementptr float, ptr %v1112, i64 %v1111
  %v1114 = load float, ptr %v1113, align 4
  %v1115 = getelementptr float, ptr %scratch, i64 3440
  %v1116 = getelementptr float, ptr %v1115, i64 %v1111
  %v1117 = load float, ptr %v1116, align 4
  %v1118 = mul i64 %raise_row.22, 8
  %v1119 = getelementptr float, ptr %scratch, i64 3664
  %v1120 = getelementptr float, ptr %v1119, i64 %v1118
  %v1121 = load <8 x float>, ptr %v1120, align 4
  %v1122 = shufflevector <8 x float> %v1121, <8 x float> %v1121, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1123 = shufflevector <8 x float> %v1121, <8 x float> %v1121, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1124 = fcmp ogt <4 x float> %v1123, %v1122
  %v1125 = select <4 x i1> %v1124, <4 x float> %v1123, <4 x float> %v1122
  %v1126 = shufflevector <4 x float> %v1125, <4 x float> %v1125, <2 x i32> <i32 2, i32 3>
  %v1127 = shufflevector <4 x float> %v1125, <4 x float> %v1125, <2 x i32> <i32 0, i32 1>
  %v1128 = fcmp ogt <2 x float> %v1127, %v1126
  %v1129 = select <2 x i1> %v1128, <2 x float> %v1127, <2 x float> %v1126
  %v1130 = shufflevector <2 x float> %v1129, <2 x float> %v1129, <1 x i32> <i32 1>
  %v1131 = shufflevector <2 x float> %v1129, <2 x float> %v1129, <1 x i32> <i32 0>
  %v1132 = fcmp ogt <1 x float> %v1131, %v1130
  %v1133 = select <1 x i1> %v1132, <1 x float> %v1131, <1 x float> %v1130
  %v1134 = extractelement <1 x float> %v1133, i64 0
  %v1135 = fcmp ogt float %v1134, %v1117
  %v1136 = select i1 %v1135, float %v1134, float %v1114
  %v1137 = getelementptr float, ptr %scratch, i64 3408
  %v1138 = getelementptr float, ptr %v1137, i64 %v1111
  store float %v1136, ptr %v1138, align 4
  %v1139 = getelementptr float, ptr %scratch, i64 3440
  %v1140 = getelementptr float, ptr %v1139, i64 %v1111
  %v1141 = fadd float %v1134, 0x4020000000000000
  %v1142 = select i1 %v1135, float %v1141, float %v1117
  store float %v1142, ptr %v1140, align 4
  %v1143 = fcmp oeq float %v1117, 0xFFF0000000000000
  %v1144 = fsub float %v1114, %v1136
  %v1145 = fcmp olt float %v1144, 0xC05FC00000000000
  %v1146 = select i1 %v1145, float 0xC05FC00000000000, float %v1144
  %v1147 = fadd float %v1146, 0x4168000FE0000000
  %v1148 = fsub float %v1147, 0x4168000FE0000000
  %v1149 = fsub float %v1146, %v1148
  %v1150 = call float @llvm.fmuladd.f32(float 0x3F55AB4380000000, float %v1149, float 0x3F83CECA00000000)
  %v1151 = call float @llvm.fmuladd.f32(float %v1150, float %v1149, float 0x3FAC6BAA20000000)
  %v1152 = call float @llvm.fmuladd.f32(float %v1151, float %v1149, float 0x3FCEBF9B40000000)
  %v1153 = call float @llvm.fmuladd.f32(float %v1152, float %v1149, float 0x3FE62E4240000000)
  %v1154 = call float @llvm.fmuladd.f32(float %v1153, float %v1149, float 0x3FF0000000000000)
  %v1155 = bitcast float %v1147 to i32
  %v1156 = shl i32 %v1155, 23
  %v1157 = bitcast i32 %v1156 to float
  %v1158 = fmul float %v1154, %v1157
  %v1159 = select i1 %v1143, float 0x3FF0000000000000, float %v1158
  %v1160 = insertelement <8 x float> poison, float %v1159, i64 0
  %v1161 = shufflevector <8 x float> %v1160, <8 x float> poison, <8 x i32> zeroinitializer
  %v1162 = mul i64 %v1111, 8
  %v1163 = getelementptr float, ptr %scratch, i64 3472
  %v1164 = getelementptr float, ptr %v1163, i64 %v1162
  %v1165 = load <8 x float>, ptr %v1164, align 4
  %v1166 = fmul <8 x float> %v1165, %v1161
  store <8 x float> %v1166, ptr %v1164, align 4
  br label %raise_out.23.head
raise_out.23.head:
  %raise_out.23 = phi i64 [ 0, %raise_row.22.body ], [ %v1174, %raise_out.23.body ]
  %v1167 = icmp slt i64 %raise_out.23, 24
  br i1 %v1167, label %raise_out.23.body, label %raise_out.23.end
raise_out.23.body:
  %v1168 = getelementptr float, ptr %scratch, i64 2832
  %v1169 = mul i64 %v1111, 24
  %v1170 = add i64 %v1169, %raise_out.23
  %v1171 = getelementptr float, ptr %v1168, i64 %v1170
  %v1172 = load <8 x float>, ptr %v1171, align 4
  %v1173 = fmul <8 x float> %v1172, %v1161
  store <8 x float> %v1173, ptr %v1171, align 4
  %v1174 = add i64 %raise_out.23, 8
  br label %raise_out.23.head
raise_out.23.end:
  %v1175 = add i64 %raise_row.22, 1
  br label %raise_row.22.head
raise_row.22.end:
  br label %raise.21.end
raise.21.end:
  br label %weight_row.24.head
weight_row.24.head:
  %weight_row.24 = phi i64 [ 0, %raise.21.end ], [ %v1232, %weights.25.end ]
  %v1176 = icmp slt i64 %weight_row.24, 4
  br i1 %v1176, label %weight_row.24.body, label %weight_row.24.end
weight_row.24.body:
  %v1177 = mul i64 %row_block.12, 4
  %v1178 = add i64 %v1177, %weight_row.24
  %v1179 = getelementptr float, ptr %scratch, i64 3408
  %v1180 = getelementptr float, ptr %v1179, i64 %v1178
  %v1181 = load float, ptr %v1180, align 4
  %v1182 = insertelement <8 x float> poison, float %v1181, i64 0
  %v1183 = shufflevector <8 x float> %v1182, <8 x float> poison, <8 x i32> zeroinitializer
  %v1184 = getelementptr float, ptr %scratch, i64 1904
  %v1185 = mul i64 %weight_row.24, 40
  %v1186 = add i64 %v1185, 0
  %v1187 = getelementptr float, ptr %v1184, i64 %v1186
  %v1188 = mul i64 %v1178, 8
  %v1189 = getelementptr float, ptr %scratch, i64 3472
  %v1190 = getelementptr float, ptr %v1189, i64 %v1188
  %v1191 = load <8 x float>, ptr %v1190, align 4
  br label %weights.25.head
weights.25.head:
  %weights.25 = phi i64 [ 0, %weight_row.24.body ], [ %v1231, %weights.25.body ]
  %v1192 = phi <8 x float> [ %v1191, %weight_row.24.body ], [ %v1230, %weights.25.body ]
  %v1193 = icmp slt i64 %weights.25, 32
  br i1 %v1193, label %weights.25.body, label %weights.25.end
weights.25.body:
  %v1194 = getelementptr float, ptr %v1187, i64 %weights.25
  %v1195 = load <8 x float>, ptr %v1194, align 4
  %v1196 = fsub <8 x float> %v1195, %v1183
  %v1197 = fcmp olt <8 x float> %v1196, splat (float 0xC05FC00000000000)
  %v1198 = select <8 x i1> %v1197, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1196
  %v1199 = fadd <8 x float> %v1198, splat (float 0x4168000FE0000000)
  %v1200 = fsub <8 x float> %v1199, splat (float 0x4168000FE0000000)
  %v1201 = fsub <8 x float> %v1198, %v1200
  %v1202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1201, <8 x float> splat (float 0x3F83CECA00000000))
  %v1203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1202, <8 x float> %v1201, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1203, <8 x float> %v1201, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1204, <8 x float> %v1201, <8 x float> splat (float 0x3FE62E4240000000))
  %v1206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1205, <8 x float> %v1201, <8 x float> splat (float 0x3FF0000000000000))
  %v1207 = bitcast <8 x float> %v1199 to <8 x i32>
  %v1208 = shl <8 x i32> %v1207, splat (i32 23)
  %v1209 = bitcast <8 x i32> %v1208 to <8 x float>
  %v1210 = fmul <8 x float> %v1206, %v1209
  store <8 x float> %v1210, ptr %v1194, align 4
  %v1211 = getelementptr float, ptr %v1187, i64 %weights.25
  %v1212 = getelementptr float, ptr %v1211, i64 8
  %v1213 = load <8 x float>, ptr %v1212, align 4
  %v1214 = fsub <8 x float> %v1213, %v1183
  %v1215 = fcmp olt <8 x float> %v1214, splat (float 0xC05FC00000000000)
  %v1216 = select <8 x i1> %v1215, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1214
  %v1217 = fadd <8 x float> %v1216, splat (float 0x4168000FE0000000)
  %v1218 = fsub <8 x float> %v1217, splat (float 0x4168000FE0000000)
  %v1219 = fsub <8 x float> %v1216, %v1218
  %v1220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1219, <8 x float> splat (float 0x3F83CECA00000000))
  %v1221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1220, <8 x float> %v1219, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1221, <8 x float> %v1219, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1222, <8 x float> %v1219, <8 x float> splat (float 0x3FE62E4240000000))
  %v1224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1223, <8 x float> %v1219, <8 x float> splat (float 0x3FF0000000000000))
  %v1225 = bitcast <8 x float> %v1217 to <8 x i32>
  %v1226 = shl <8 x i32> %v1225, splat (i32 23)
  %v1227 = bitcast <8 x i32> %v1226 to <8 x float>
  %v1228 = fmul <8 x float> %v1224, %v1227
  store <8 x float> %v1228, ptr %v1212, align 4
  %v1229 = fadd <8 x float> %v1210, %v1228
  %v1230 = fadd <8 x float> %v1192, %v1229
  %v1231 = add i64 %weights.25, 16
  br label %weights.25.head
weights.25.end:
  store <8 x float> %v1192, ptr %v1190, align 4
  %v1232 = add i64 %weight_row.24, 1
  br label %weight_row.24.head
weight_row.24.end:
  ; out = out + weights * values
  br label %out_columns.26.head
out_columns.26.head:
  %out_columns.26 = phi i64 [ 0, %weight_row.24.end ], [ %v1463, %out_keys_rest.28.end ]
  %v1233 = icmp slt i64 %out_columns.26, 16
  br i1 %v1233, label %out_columns.26.body, label %out_columns.26.end
out_columns.26.body:
  %v1234 = mul i64 %out_columns.26, 32
  %v1235 = getelementptr float, ptr %scratch, i64 2064
  %v1236 = getelementptr float, ptr %v1235, i64 %v1234
  %v1237 = getelementptr float, ptr %scratch, i64 1904
  %v1238 = getelementptr float, ptr %v1237, i64 0
  %v1239 = mul i64 %row_block.12, 4
  %v1240 = getelementptr float, ptr %scratch, i64 2832
  %v1241 = mul i64 %v1239, 24
  %v1242 = add i64 %v1241, %out_columns.26
  %v1243 = getelementptr float, ptr %v1240, i64 %v1242
  %v1244 = sdiv i64 %v735, 4
  %v1245 = mul i64 %v1244, 4
  br label %out_keys.27.head
out_keys.27.head:
  %out_keys.27 = phi i64 [ 0, %out_columns.26.body ], [ %v1395, %out_keys.27.body ]
  %v1246 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.body ], [ %v1372, %out_keys.27.body ]
  %v1247 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.body ], [ %v1373, %out_keys.27.body ]
  %v1248 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.body ], [ %v1379, %out_keys.27.body ]
  %v1249 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.body ], [ %v1380, %out_keys.27.body ]
  %v1250 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.body ], [ %v1386, %out_keys.27.body ]
  %v1251 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.body ], [ %v1387, %out_keys.27.body ]
  %v1252 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.body ], [ %v1393, %out_keys.27.body ]
  %v1253 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.body ], [ %v1394, %out_keys.27.body ]
  %v1254 = icmp slt i64 %out_keys.27, %v1245
  br i1 %v1254, label %out_keys.27.body, label %out_keys.27.end
out_keys.27.body:
  %v1255 = add i64 %out_keys.27, 0
  %v1256 = mul i64 %v1255, 16
  %v1257 = getelementptr float, ptr %v1236, i64 %v1256
  %v1258 = load <8 x float>, ptr %v1257, align 4
  %v1259 = mul i64 %v1255, 16
  %v1260 = getelementptr float, ptr %v1236, i64 %v1259
  %v1261 = getelementptr float, ptr %v1260, i64 8
  %v1262 = load <8 x float>, ptr %v1261, align 4
  %v1263 = getelementptr float, ptr %v1238, i64 %v1255
  %v1264 = load float, ptr %v1263, align 4
  %v1265 = insertelement <8 x float> poison, float %v1264, i64 0
  %v1266 = shufflevector <8 x float> %v1265, <8 x float> poison, <8 x i32> zeroinitializer
  %v1267 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1266, <8 x float> %v1258, <8 x float> %v1246)
  %v1268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1266, <8 x float> %v1262, <8 x float> %v1247)
  %v1269 = getelementptr float, ptr %v1238, i64 %v1255
  %v1270 = getelementptr float, ptr %v1269, i64 40
  %v1271 = load float, ptr %v1270, align 4
  %v1272 = insertelement <8 x float> poison, float %v1271, i64 0
  %v1273 = shufflevector <8 x float> %v1272, <8 x float> poison, <8 x i32> zeroinitializer
  %v1274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1273, <8 x float> %v1258, <8 x float> %v1248)
  %v1275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1273, <8 x float> %v1262, <8 x float> %v1249)
  %v1276 = getelementptr float, ptr %v1238, i64 %v1255
  %v1277 = getelementptr float, ptr %v1276, i64 80
  %v1278 = load float, ptr %v1277, align 4
  %v1279 = insertelement <8 x float> poison, float %v1278, i64 0
  %v1280 = shufflevector <8 x float> %v1279, <8 x float> poison, <8 x i32> zeroinitializer
  %v1281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1280, <8 x float> %v1258, <8 x float> %v1250)
  %v1282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1280, <8 x float> %v1262, <8 x float> %v1251)
  %v1283 = getelementptr float, ptr %v1238, i64 %v1255
  %v1284 = getelementptr float, ptr %v1283, i64 120
  %v1285 = load float, ptr %v1284, align 4
  %v1286 = insertelement <8 x float> poison, float %v1285, i64 0
  %v1287 = shufflevector <8 x float> %v1286, <8 x float> poison, <8 x i32> zeroinitializer
  %v1288 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1287, <8 x float> %v1258, <8 x float> %v1252)
  %v1289 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1287, <8 x float> %v1262, <8 x float> %v1253)
  %v1290 = add i64 %out_keys.27, 1
  %v1291 = mul i64 %v1290, 16
  %v1292 = getelementptr float, ptr %v1236, i64 %v1291
  %v1293 = load <8 x float>, ptr %v1292, align 4
  %v1294 = mul i64 %v1290, 16
  %v1295 = getelementptr float, ptr %v1236, i64 %v1294
  %v1296 = getelementptr float, ptr %v1295, i64 8
  %v1297 = load <8 x float>, ptr %v1296, align 4
  %v1298 = getelementptr float, ptr %v1238, i64 %v1290
  %v1299 = load float, ptr %v1298, align 4
  %v1300 = insertelement <8 x float> poison, float %v1299, i64 0
  %v1301 = shufflevector <8 x float> %v1300, <8 x float> poison, <8 x i32> zeroinitializer
  %v1302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1301, <8 x float> %v1293, <8 x float> %v1267)
  %v1303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1301, <8 x float> %v1297, <8 x float> %v1268)
  %v1304 = getelementptr float, ptr %v1238, i64 %v1290
  %v1305 = getelementptr float, ptr %v1304, i64 40
  %v1306 = load float, ptr %v1305, align 4
  %v1307 = insertelement <8 x float> poison, float %v1306, i64 0
  %v1308 = shufflevector <8 x float> %v1307, <8 x float> poison, <8 x i32> zeroinitializer
  %v1309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1308, <8 x float> %v1293, <8 x float> %v1274)
  %v1310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1308, <8 x float> %v1297, <8 x float> %v1275)
  %v1311 = getelementptr float, ptr %v1238, i64 %v1290
  %v1312 = getelementptr float, ptr %v1311, i64 80
  %v1313 = load float, ptr %v1312, align 4
  %v1314 = insertelement <8 x float> poison, float %v1313, i64 0
  %v1315 = shufflevector <8 x float> %v1314, <8 x float> poison, <8 x i32> zeroinitializer
  %v1316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1315, <8 x float> %v1293, <8 x float> %v1281)
  %v1317 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1315, <8 x float> %v1297, <8 x float> %v1282)
  %v1318 = getelementptr float, ptr %v1238, i64 %v1290
  %v1319 = getelementptr float, ptr %v1318, i64 120
  %v1320 = load float, ptr %v1319, align 4
  %v1321 = insertelement <8 x float> poison, float %v1320, i64 0
  %v1322 = shufflevector <8 x float> %v1321, <8 x float> poison, <8 x i32> zeroinitializer
  %v1323 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1322, <8 x float> %v1293, <8 x float> %v1288)
  %v1324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1322, <8 x float> %v1297, <8 x float> %v1289)
  %v1325 = add i64 %out_keys.27, 2
  %v1326 = mul i64 %v1325, 16
  %v1327 = getelementptr float, ptr %v1236, i64 %v1326
  %v1328 = load <8 x float>, ptr %v1327, align 4
  %v1329 = mul i64 %v1325, 16
  %v1330 = getelementptr float, ptr %v1236, i64 %v1329
  %v1331 = getelementptr float, ptr %v1330, i64 8
  %v1332 = load <8 x float>, ptr %v1331, align 4
  %v1333 = getelementptr float, ptr %v1238, i64 %v1325
  %v1334 = load float, ptr %v1333, align 4
  %v1335 = insertelement <8 x float> poison, float %v1334, i64 0
  %v1336 = shufflevector <8 x float> %v1335, <8 x float> poison, <8 x i32> zeroinitializer
  %v1337 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1336, <8 x float> %v1328, <8 x float> %v1302)
  %v1338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1336, <8 x float> %v1332, <8 x float> %v1303)
  %v1339 = getelementptr float, ptr %v1238, i64 %v1325
  %v1340 = getelementptr float, ptr %v1339, i64 40
  %v1341 = load float, ptr %v1340, align 4
  %v1342 = insertelement <8 x float> poison, float %v1341, i64 0
  %v1343 = shufflevector <8 x float> %v1342, <8 x float> poison, <8 x i32> zeroinitializer
  %v1344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1343, <8 x float> %v1328, <8 x float> %v1309)
  %v1345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1343, <8 x float> %v1332, <8 x float> %v1310)
  %v1346 = getelementptr float, ptr %v1238, i64 %v1325
  %v1347 = getelementptr float, ptr %v1346, i64 80
  %v1348 = load float, ptr %v1347, align 4
  %v1349 = insertelement <8 x float> poison, float %v1348, i64 0
  %v1350 = shufflevector <8 x float> %v1349, <8 x float> poison, <8 x i32> zeroinitializer
  %v1351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1350, <8 x float> %v1328, <8 x float> %v1316)
  %v1352 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1350, <8 x float> %v1332, <8 x float> %v1317)
  %v1353 = getelementptr float, ptr %v1238, i64 %v1325
  %v1354 = getelementptr float, ptr %v1353, i64 120
  %v1355 = load float, ptr %v1354, align 4
  %v1356 = insertelement <8 x float> poison, float %v1355, i64 0
  %v1357 = shufflevector <8 x float> %v1356, <8 x float> poison, <8 x i32> zeroinitializer
  %v1358 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1357, <8 x float> %v1328, <8 x float> %v1323)
  %v1359 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1357, <8 x float> %v1332, <8 x float> %v1324)
  %v1360 = add i64 %out_keys.27, 3
  %v1361 = mul i64 %v1360, 16
  %v1362 = getelementptr float, ptr %v1236, i64 %v1361
  %v1363 = load <8 x float>, ptr %v1362, align 4
  %v1364 = mul i64 %v1360, 16
  %v1365 = getelementptr float, ptr %v1236, i64 %v1364
  %v1366 = getelementptr float, ptr %v1365, i64 8
  %v1367 = load <8 x float>, ptr %v1366, align 4
  %v1368 = getelementptr float, ptr %v1238, i64 %v1360
  %v1369 = load float, ptr %v1368, align 4
  %v1370 = insertelement <8 x float> poison, float %v1369, i64 0
  %v1371 = shufflevector <8 x float> %v1370, <8 x float> poison, <8 x i32> zeroinitializer
  %v1372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1371, <8 x float> %v1363, <8 x float> %v1337)
  %v1373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1371, <8 x float> %v1367, <8 x float> %v1338)
  %v1374 = getelementptr float, ptr %v1238, i64 %v1360
  %v1375 = getelementptr float, ptr %v1374, i64 40
  %v1376 = load float, ptr %v1375, align 4
  %v1377 = insertelement <8 x float> poison, float %v1376, i64 0
  %v1378 = shufflevector <8 x float> %v1377, <8 x float> poison, <8 x i32> zeroinitializer
  %v1379 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1378, <8 x float> %v1363, <8 x float> %v1344)
  %v1380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1378, <8 x float> %v1367, <8 x float> %v1345)
  %v1381 = getelementptr float, ptr %v1238, i64 %v1360
  %v1382 = getelementptr float, ptr %v1381, i64 80
  %v1383 = load float, ptr %v1382, align 4
  %v1384 = insertelement <8 x float> poison, float %v1383, i64 0
  %v1385 = shufflevector <8 x float> %v1384, <8 x float> poison, <8 x i32> zeroinitializer
  %v1386 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1385, <8 x float> %v1363, <8 x float> %v1351)
  %v1387 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1385, <8 x float> %v1367, <8 x float> %v1352)
  %v1388 = getelementptr float, ptr %v1238, i64 %v1360
  %v1389 = getelementptr float, ptr %v1388, i64 120
  %v1390 = load float, ptr %v1389, align 4
  %v1391 = insertelement <8 x float> poison, float %v1390, i64 0
  %v1392 = shufflevector <8 x float> %v1391, <8 x float> poison, <8 x i32> zeroinitializer
  %v1393 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1392, <8 x float> %v1363, <8 x float> %v1358)
  %v1394 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1392, <8 x float> %v1367, <8 x float> %v1359)
  %v1395 = add i64 %out_keys.27, 4
  br label %out_keys.27.head
out_keys.27.end:
  br label %out_keys_rest.28.head
out_keys_rest.28.head:
  %out_keys_rest.28 = phi i64 [ %v1245, %out_keys.27.end ], [ %v1439, %out_keys_rest.28.body ]
  %v1396 = phi <8 x float> [ %v1246, %out_keys.27.end ], [ %v1416, %out_keys_rest.28.body ]
  %v1397 = phi <8 x float> [ %v1247, %out_keys.27.end ], [ %v1417, %out_keys_rest.28.body ]
  %v1398 = phi <8 x float> [ %v1248, %out_keys.27.end ], [ %v1423, %out_keys_rest.28.body ]
  %v1399 = phi <8 x float> [ %v1249, %out_keys.27.end ], [ %v1424, %out_keys_rest.28.body ]
  %v1400 = phi <8 x float> [ %v1250, %out_keys.27.end ], [ %v1430, %out_keys_rest.28.body ]
  %v1401 = phi <8 x float> [ %v1251, %out_keys.27.end ], [ %v1431, %out_keys_rest.28.body ]
  %v1402 = phi <8 x float> [ %v1252, %out_keys.27.end ], [ %v1437, %out_keys_rest.28.body ]
  %v1403 = phi <8 x float> [ %v1253, %out_keys.27.end ], [ %v1438, %out_keys_rest.28.body ]
  %v1404 = icmp slt i64 %out_keys_rest.28, %v735
  br i1 %v1404, label %out_keys_rest.28.body, label %out_keys_rest.28.end
out_keys_rest.28.body:
  %v1405 = mul i64 %out_keys_rest.28, 16
  %v1406 = getelementptr float, ptr %v1236, i64 %v1405
  %v1407 = load <8 x float>, ptr %v1406, align 4
  %v1408 = mul i64 %out_keys_rest.28, 16
  %v1409 = getelementptr float, ptr %v1236, i64 %v1408
  %v1410 = getelementptr float, ptr %v1409, i64 8
  %v1411 = load <8 x float>, ptr %v1410, align 4
  %v1412 = getelementptr float, ptr %v1238, i64 %out_keys_rest.28
  %v1413 = load float, ptr %v1412, align 4
  %v1414 = insertelement <8 x float> poison, float %v1413, i64 0
  %v1415 = shufflevector <8 x float> %v1414, <8 x float> poison, <8 x i32> zeroinitializer
  %v1416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1415, <8 x float> %v1407, <8 x float> %v1396)
  %v1417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1415, <8 x float> %v1411, <8 x float> %v1397)
  %v1418 = getelementptr float, ptr %v1238, i64 %out_keys_rest.28
  %v1419 = getelementptr float, ptr %v1418, i64 40
  %v1420 = load float, ptr %v1419, align 4
  %v1421 = insertelement <8 x float> poison, float %v1420, i64 0
  %v1422 = shufflevector <8 x float> %v1421, <8 x float> poison, <8 x i32> zeroinitializer
  %v1423 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1422, <8 x float> %v1407, <8 x float> %v1398)
  %v1424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1422, <8 x float> %v1411, <8 x float> %v1399)
  %v1425 = getelementptr float, ptr %v1238, i64 %out_keys_rest.28
  %v1426 = getelementptr float, ptr %v1425, i64 80
  %v1427 = load float, ptr %v1426, align 4
  %v1428 = insertelement <8 x float> poison, float %v1427, i64 0
  %v1429 = shufflevector <8 x float> %v1428, <8 x float> poison, <8 x i32> zeroinitializer
  %v1430 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1429, <8 x float> %v1407, <8 x float> %v1400)
  %v1431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1429, <8 x float> %v1411, <8 x float> %v1401)
  %v1432 = getelementptr float, ptr %v1238, i64 %out_keys_rest.28
  %v1433 = getelementptr float, ptr %v1432, i64 120
  %v1434 = load float, ptr %v1433, align 4
  %v1435 = insertelement <8 x float> poison, float %v1434, i64 0
  %v1436 = shufflevector <8 x float> %v1435, <8 x float> poison, <8 x i32> zeroinitializer
  %v1437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1436, <8 x float> %v1407, <8 x float> %v1402)
  %v1438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1436, <8 x float> %v1411, <8 x float> %v1403)
  %v1439 = add i64 %out_keys_rest.28, 1
  br label %out_keys_rest.28.head
out_keys_rest.28.end:
  %v1440 = load <8 x float>, ptr %v1243, align 4
  %v1441 = fadd <8 x float> %v1440, %v1396
  store <8 x float> %v1441, ptr %v1243, align 4
  %v1442 = getelementptr float, ptr %v1243, i64 8
  %v1443 = load <8 x float>, ptr %v1442, align 4
  %v1444 = fadd <8 x float> %v1443, %v1397
  store <8 x float> %v1444, ptr %v1442, align 4
  %v1445 = getelementptr float, ptr %v1243, i64 24
  %v1446 = load <8 x float>, ptr %v1445, align 4
  %v1447 = fadd <8 x float> %v1446, %v1398
  store <8 x float> %v1447, ptr %v1445, align 4
  %v1448 = getelementptr float, ptr %v1243, i64 32
  %v1449 = load <8 x float>, ptr %v1448, align 4
  %v1450 = fadd <8 x float> %v1449, %v1399
  store <8 x float> %v1450, ptr %v1448, align 4
  %v1451 = getelementptr float, ptr %v1243, i64 48
  %v1452 = load <8 x float>, ptr %v1451, align 4
  %v1453 = fadd <8 x float> %v1452, %v1400
  store <8 x float> %v1453, ptr %v1451, align 4
  %v1454 = getelementptr float, ptr %v1243, i64 56
  %v1455 = load <8 x float>, ptr %v1454, align 4
  %v1456 = fadd <8 x float> %v1455, %v1401
  store <8 x float> %v1456, ptr %v1454, align 4
  %v1457 = getelementptr float, ptr %v1243, i64 72
  %v1458 = load <8 x float>, ptr %v1457, align 4
  %v1459 = fadd <8 x float> %v1458, %v1402
  store <8 x float> %v1459, ptr %v1457, align 4
  %v1460 = getelementptr float, ptr %v1243, i64 80
  %v1461 = load <8 x float>, ptr %v1460, align 4
  %v1462 = fadd <8 x float> %v1461, %v1403
  store <8 x float> %v1462, ptr %v1460, align 4
  %v1463 = add i64 %out_columns.26, 16
  br label %out_columns.26.head
out_columns.26.end:
  %v1464 = mul i64 16, 32
  %v1465 = getelementptr float, ptr %scratch, i64 2064
  %v1466 = getelementptr float, ptr %v1465, i64 %v1464
  %v1467 = getelementptr float, ptr %scratch, i64 1904
  %v1468 = getelementptr float, ptr %v1467, i64 0
  %v1469 = mul i64 %row_block.12, 4
  %v1470 = getelementptr float, ptr %scratch, i64 2832
  %v1471 = mul i64 %v1469, 24
  %v1472 = add i64 %v1471, 16
  %v1473 = getelementptr float, ptr %v1470, i64 %v1472
  %v1474 = sdiv i64 %v735, 4
  %v1475 = mul i64 %v1474, 4
  br label %out_keys.29.head
out_keys.29.head:
  %out_keys.29 = phi i64 [ 0, %out_columns.26.end ], [ %v1589, %out_keys.29.body ]
  %v1476 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.end ], [ %v1570, %out_keys.29.body ]
  %v1477 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.end ], [ %v1576, %out_keys.29.body ]
  %v1478 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.end ], [ %v1582, %out_keys.29.body ]
  %v1479 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.end ], [ %v1588, %out_keys.29.body ]
  %v1480 = icmp slt i64 %out_keys.29, %v1475
  br i1 %v1480, label %out_keys.29.body, label %out_keys.29.end
out_keys.29.body:
  %v1481 = add i64 %out_keys.29, 0
  %v1482 = mul i64 %v1481, 8
  %v1483 = getelementptr float, ptr %v1466, i64 %v1482
  %v1484 = load <8 x float>, ptr %v1483, align 4
  %v1485 = getelementptr float, ptr %v1468, i64 %v1481
  %v1486 = load float, ptr %v1485, align 4
  %v1487 = insertelement <8 x float> poison, float %v1486, i64 0
  %v1488 = shufflevector <8 x float> %v1487, <8 x float> poison, <8 x i32> zeroinitializer
  %v1489 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1488, <8 x float> %v1484, <8 x float> %v1476)
  %v1490 = getelementptr float, ptr %v1468, i64 %v1481
  %v1491 = getelementptr float, ptr %v1490, i64 40
  %v1492 = load float, ptr %v1491, align 4
  %v1493 = insertelement <8 x float> poison, float %v1492, i64 0
  %v1494 = shufflevector <8 x float> %v1493, <8 x float> poison, <8 x i32> zeroinitializer
  %v1495 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1494, <8 x float> %v1484, <8 x float> %v1477)
  %v1496 = getelementptr float, ptr %v1468, i64 %v1481
  %v1497 = getelementptr float, ptr %v1496, i64 80
  %v1498 = load float, ptr %v1497, align 4
  %v1499 = insertelement <8 x float> poison, float %v1498, i64 0
  %v1500 = shufflevector <8 x float> %v1499, <8 x float> poison, <8 x i32> zeroinitializer
  %v1501 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1500, <8 x float> %v1484, <8 x float> %v1478)
  %v1502 = getelementptr float, ptr %v1468, i64 %v1481
  %v1503 = getelementptr float, ptr %v1502, i64 120
  %v1504 = load float, ptr %v1503, align 4
  %v1505 = insertelement <8 x float> poison, float %v1504, i64 0
  %v1506 = shufflevector <8 x float> %v1505, <8 x float> poison, <8 x i32> zeroinitializer
  %v1507 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1506, <8 x float> %v1484, <8 x float> %v1479)
  %v1508 = add i64 %out_keys.29, 1
  %v1509 = mul i64 %v1508, 8
  %v1510 = getelementptr float, ptr %v1466, i64 %v1509
  %v1511 = load <8 x float>, ptr %v1510, align 4
  %v1512 = getelementptr float, ptr %v1468, i64 %v1508
  %v1513 = load float, ptr %v1512, align 4
  %v1514 = insertelement <8 x float> poison, float %v1513, i64 0
  %v1515 = shufflevector <8 x float> %v1514, <8 x float> poison, <8 x i32> zeroinitializer
  %v1516 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1515, <8 x float> %v1511, <8 x float> %v1489)
  %v1517 = getelementptr float, ptr %v1468, i64 %v1508
  %v1518 = getelementptr float, ptr %v1517, i64 40
  %v1519 = load float, ptr %v1518, align 4
  %v1520 = insertelement <8 x float> poison, float %v1519, i64 0
  %v1521 = shufflevector <8 x float> %v1520, <8 x float> poison, <8 x i32> zeroinitializer
  %v1522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1521, <8 x float> %v1511, <8 x float> %v1495)
  %v1523 = getelementptr float, ptr %v1468, i64 %v1508
  %v1524 = getelementptr float, ptr %v1523, i64 80
  %v1525 = load float, ptr %v1524, align 4
  %v1526 = insertelement <8 x float> poison, float %v1525, i64 0
  %v1527 = shufflevector <8 x float> %v1526, <8 x float> poison, <8 x i32> zeroinitializer
  %v1528 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1527, <8 x float> %v1511, <8 x float> %v1501)
  %v1529 = getelementptr float, ptr %v1468, i64 %v1508
  %v1530 = getelementptr float, ptr %v1529, i64 120
  %v1531 = load float, ptr %v1530, align 4
  %v1532 = insertelement <8 x float> poison, float %v1531, i64 0
  %v1533 = shufflevector <8 x float> %v1532, <8 x float> poison, <8 x i32> zeroinitializer
  %v1534 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1533, <8 x float> %v1511, <8 x float> %v1507)
  %v1535 = add i64 %out_keys.29, 2
  %v1536 = mul i64 %v1535, 8
  %v1537 = getelementptr float, ptr %v1466, i64 %v1536
  %v1538 = load <8 x float>, ptr %v1537, align 4
  %v1539 = getelementptr float, ptr %v1468, i64 %v1535
  %v1540 = load float, ptr %v1539, align 4
  %v1541 = insertelement <8 x float> poison, float %v1540, i64 0
  %v1542 = shufflevector <8 x float> %v1541, <8 x float> poison, <8 x i32> zeroinitializer
  %v1543 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1542, <8 x float> %v1538, <8 x float> %v1516)
  %v1544 = getelementptr float, ptr %v1468, i64 %v1535
  %v1545 = getelementptr float, ptr %v1544, i64 40
  %v1546 = load float, ptr %v1545, align 4
  %v1547 = insertelement <8 x float> poison, float %v1546, i64 0
  %v1548 = shufflevector <8 x float> %v1547, <8 x float> poison, <8 x i32> zeroinitializer
  %v1549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1548, <8 x float> %v1538, <8 x float> %v1522)
  %v1550 = getelementptr float, ptr %v1468, i64 %v1535
  %v1551 = getelementptr float, ptr %v1550, i64 80
  %v1552 = load float, ptr %v1551, align 4
  %v1553 = insertelement <8 x float> poison, float %v1552, i64 0
  %v1554 = shufflevector <8 x float> %v1553, <8 x float> poison, <8 x i32> zeroinitializer
  %v1555 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1554, <8 x float> %v1538, <8 x float> %v1528)
  %v1556 = getelementptr float, ptr %v1468, i64 %v1535
  %v1557 = getelementptr float, ptr %v1556, i64 120
  %v1558 = load float, ptr %v1557, align 4
  %v1559 = insertelement <8 x float> poison, float %v1558, i64 0
  %v1560 = shufflevector <8 x float> %v1559, <8 x float> poison, <8 x i32> zeroinitializer
  %v1561 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1560, <8 x float> %v1538, <8 x float> %v1534)
  %v1562 = add i64 %out_keys.29, 3
  %v1563 = mul i64 %v1562, 8
  %v1564 = getelementptr float, ptr %v1466, i64 %v1563
  %v1565 = load <8 x float>, ptr %v1564, align 4
  %v1566 = getelementptr float, ptr %v1468, i64 %v1562
  %v1567 = load float, ptr %v1566, align 4
  %v1568 = insertelement <8 x float> poison, float %v1567, i64 0
  %v1569 = shufflevector <8 x float> %v1568, <8 x float> poison, <8 x i32> zeroinitializer
  %v1570 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1569, <8 x float> %v1565, <8 x float> %v1543)
  %v1571 = getelementptr float, ptr %v1468, i64 %v1562
  %v1572 = getelementptr float, ptr %v1571, i64 40
  %v1573 = load float, ptr %v1572, align 4
  %v1574 = insertelement <8 x float> poison, float %v1573, i64 0
  %v1575 = shufflevector <8 x float> %v1574, <8 x float> poison, <8 x i32> zeroinitializer
  %v1576 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1575, <8 x float> %v1565, <8 x float> %v1549)
  %v1577 = getelementptr float, ptr %v1468, i64 %v1562
  %v1578 = getelementptr float, ptr %v1577, i64 80
  %v1579 = load float, ptr %v1578, align 4
  %v1580 = insertelement <8 x float> poison, float %v1579, i64 0
  %v1581 = shufflevector <8 x float> %v1580, <8 x float> poison, <8 x i32> zeroinitializer
  %v1582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1581, <8 x float> %v1565, <8 x float> %v1555)
  %v1583 = getelementptr float, ptr %v1468, i64 %v1562
  %v1584 = getelementptr float, ptr %v1583, i64 120
  %v1585 = load float, ptr %v1584, align 4
  %v1586 = insertelement <8 x float> poison, float %v1585, i64 0
  %v1587 = shufflevector <8 x float> %v1586, <8 x float> poison, <8 x i32> zeroinitializer
  %v1588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1587, <8 x float> %v1565, <8 x float> %v1561)
  %v1589 = add i64 %out_keys.29, 4
  br label %out_keys.29.head
out_keys.29.end:
  br label %out_keys_rest.30.head
out_keys_rest.30.head:
  %out_keys_rest.30 = phi i64 [ %v1475, %out_keys.29.end ], [ %v1621, %out_keys_rest.30.body ]
  %v1590 = phi <8 x float> [ %v1476, %out_keys.29.end ], [ %v1602, %out_keys_rest.30.body ]
  %v1591 = phi <8 x float> [ %v1477, %out_keys.29.end ], [ %v1608, %out_keys_rest.30.body ]
  %v1592 = phi <8 x float> [ %v1478, %out_keys.29.end ], [ %v1614, %out_keys_rest.30.body ]
  %v1593 = phi <8 x float> [ %v1479, %out_keys.29.end ], [ %v1620, %out_keys_rest.30.body ]
  %v1594 = icmp slt i64 %out_keys_rest.30, %v735
  br i1 %v1594, label %out_keys_rest.30.body, label %out_keys_rest.30.end
out_keys_rest.30.body:
  %v1595 = mul i64 %out_keys_rest.30, 8
  %v1596 = getelementptr float, ptr %v1466, i64 %v1595
  %v1597 = load <8 x float>, ptr %v1596, align 4
  %v1598 = getelementptr float, ptr %v1468, i64 %out_keys_rest.30
  %v1599 = load float, ptr %v1598, align 4
  %v1600 = insertelement <8 x float> poison, float %v1599, i64 0
  %v1601 = shufflevector <8 x float> %v1600, <8 x float> poison, <8 x i32> zeroinitializer
  %v1602 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1601, <8 x float> %v1597, <8 x float> %v1590)
  %v1603 = getelementptr float, ptr %v1468, i64 %out_keys_rest.30
  %v1604 = getelementptr float, ptr %v1603, i64 40
  %v1605 = load float, ptr %v1604, align 4
  %v1606 = insertelement <8 x float> poison, float %v1605, i64 0
  %v1607 = shufflevector <8 x float> %v1606, <8 x float> poison, <8 x i32> zeroinitializer
  %v1608 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1607, <8 x float> %v1597, <8 x float> %v1591)
  %v1609 = getelementptr float, ptr %v1468, i64 %out_keys_rest.30
  %v1610 = getelementptr float, ptr %v1609, i64 80
  %v1611 = load float, ptr %v1610, align 4
  %v1612 = insertelement <8 x float> poison, float %v1611, i64 0
  %v1613 = shufflevector <8 x float> %v1612, <8 x float> poison, <8 x i32> zeroinitializer
  %v1614 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1613, <8 x float> %v1597, <8 x float> %v1592)
  %v1615 = getelementptr float, ptr %v1468, i64 %out_keys_rest.30
  %v1616 = getelementptr float, ptr %v1615, i64 120
  %v1617 = load float, ptr %v1616, align 4
  %v1618 = insertelement <8 x float> poison, float %v1617, i64 0
  %v1619 = shufflevector <8 x float> %v1618, <8 x float> poison, <8 x i32> zeroinitializer
  %v1620 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1619, <8 x float> %v1597, <8 x float> %v1593)
  %v1621 = add i64 %out_keys_rest.30, 1
  br label %out_keys_rest.30.head
out_keys_rest.30.end:
  %v1622 = load <8 x float>, ptr %v1473, align 4
  %v1623 = fadd <8 x float> %v1622, %v1590
  store <8 x float> %v1623, ptr %v1473, align 4
  %v1624 = getelementptr float, ptr %v1473, i64 24
  %v1625 = load <8 x float>, ptr %v1624, align 4
  %v1626 = fadd <8 x float> %v1625, %v1591
  store <8 x float> %v1626, ptr %v1624, align 4
  %v1627 = getelementptr float, ptr %v1473, i64 48
  %v1628 = load <8 x float>, ptr %v1627, align 4
  %v1629 = fadd <8 x float> %v1628, %v1592
  store <8 x float> %v1629, ptr %v1627, align 4
  %v1630 = getelementptr float, ptr %v1473, i64 72
  %v1631 = load <8 x float>, ptr %v1630, align 4
  %v1632 = fadd <8 x float> %v1631, %v1593
  store <8 x float> %v1632, ptr %v1630, align 4
  br label %kept.14.end
kept.14.end:
  %v1633 = add i64 %row_block.12, 1
  br label %row_block.12.head
row_block.12.end:
  %v1634 = add i64 %kv_tile.5, 32
  br label %kv_tile.5.head
kv_tile.5.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.31.head
result_row.31.head:
  %result_row.31 = phi i64 [ 0, %kv_tile.5.end ], [ %v1720, %lse.34.end ]
  %v1635 = icmp slt i64 %result_row.31, %v78
  br i1 %v1635, label %result_row.31.body, label %result_row.31.end
result_row.31.body:
  %v1636 = mul i64 %result_row.31, 8
  %v1637 = getelementptr float, ptr %scratch, i64 3472
  %v1638 = getelementptr float, ptr %v1637, i64 %v1636
  %v1639 = load <8 x float>, ptr %v1638, align 4
  %v1640 = shufflevector <8 x float> %v1639, <8 x float> %v1639, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1641 = shufflevector <8 x float> %v1639, <8 x float> %v1639, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1642 = fadd <4 x float> %v1641, %v1640
  %v1643 = shufflevector <4 x float> %v1642, <4 x float> %v1642, <2 x i32> <i32 2, i32 3>
  %v1644 = shufflevector <4 x float> %v1642, <4 x float> %v1642, <2 x i32> <i32 0, i32 1>
  %v1645 = fadd <2 x float> %v1644, %v1643
  %v1646 = shufflevector <2 x float> %v1645, <2 x float> %v1645, <1 x i32> <i32 1>
  %v1647 = shufflevector <2 x float> %v1645, <2 x float> %v1645, <1 x i32> <i32 0>
  %v1648 = fadd <1 x float> %v1647, %v1646
  %v1649 = extractelement <1 x float> %v1648, i64 0
  %v1650 = fdiv float 0x3FF0000000000000, %v1649
  %v1651 = fcmp oeq float %v1649, 0x0000000000000000
  %v1652 = select i1 %v1651, float 0x0000000000000000, float %v1650
  %v1653 = add i64 %v13, %result_row.31
  %v1654 = mul i64 %v1653, %v56
  %v1655 = getelementptr i16, ptr %v60, i64 %v1654
  br label %result_depth.32.head
result_depth.32.head:
  %result_depth.32 = phi i64 [ 0, %result_row.31.body ], [ %v1677, %result_depth.32.body ]
  %v1656 = icmp slt i64 %result_depth.32, 16
  br i1 %v1656, label %result_depth.32.body, label %result_depth.32.end
result_depth.32.body:
  %v1657 = getelementptr float, ptr %scratch, i64 2832
  %v1658 = mul i64 %result_row.31, 24
  %v1659 = add i64 %v1658, %result_depth.32
  %v1660 = getelementptr float, ptr %v1657, i64 %v1659
  %v1661 = load <8 x float>, ptr %v1660, align 4
  %v1662 = insertelement <8 x float> poison, float %v1652, i64 0
  %v1663 = shufflevector <8 x float> %v1662, <8 x float> poison, <8 x i32> zeroinitializer
  %v1664 = getelementptr i16, ptr %v1655, i64 %result_depth.32
  %v1665 = fmul <8 x float> %v1661, %v1663
  %v1666 = bitcast <8 x float> %v1665 to <8 x i32>
  %v1667 = lshr <8 x i32> %v1666, splat (i32 16)
  %v1668 = and <8 x i32> %v1667, splat (i32 1)
  %v1669 = add <8 x i32> %v1666, splat (i32 32767)
  %v1670 = add <8 x i32> %v1669, %v1668
  %v1671 = lshr <8 x i32> %v1670, splat (i32 16)
  %v1672 = lshr <8 x i32> %v1666, splat (i32 16)
  %v1673 = or <8 x i32> %v1672, splat (i32 64)
  %v1674 = fcmp uno <8 x float> %v1665, %v1665
  %v1675 = select <8 x i1> %v1674, <8 x i32> %v1673, <8 x i32> %v1671
  %v1676 = trunc <8 x i32> %v1675 to <8 x i16>
  store <8 x i16> %v1676, ptr %v1664, align 2
  %v1677 = add i64 %result_depth.32, 8
  br label %result_depth.32.head
result_depth.32.end:
  br label %result_depth.33.head
result_depth.33.head:
  %result_depth.33 = phi i64 [ 16, %result_depth.32.end ], [ %v1697, %result_depth.33.body ]
  %v1678 = icmp slt i64 %result_depth.33, 17
  br i1 %v1678, label %result_depth.33.body, label %result_depth.33.end
result_depth.33.body:
  %v1679 = getelementptr float, ptr %scratch, i64 2832
  %v1680 = mul i64 %result_row.31, 24
  %v1681 = add i64 %v1680, %result_depth.33
  %v1682 = getelementptr float, ptr %v1679, i64 %v1681
  %v1683 = load float, ptr %v1682, align 4
  %v1684 = getelementptr i16, ptr %v1655, i64 %result_depth.33
  %v1685 = fmul float %v1683, %v1652
  %v1686 = bitcast float %v1685 to i32
  %v1687 = lshr i32 %v1686, 16
  %v1688 = and i32 %v1687, 1
  %v1689 = add i32 %v1686, 32767
  %v1690 = add i32 %v1689, %v1688
  %v1691 = lshr i32 %v1690, 16
  %v1692 = lshr i32 %v1686, 16
  %v1693 = or i32 %v1692, 64
  %v1694 = fcmp uno float %v1685, %v1685
  %v1695 = select i1 %v1694, i32 %v1693, i32 %v1691
  %v1696 = trunc i32 %v1695 to i16
  store i16 %v1696, ptr %v1684, align 2
  %v1697 = add i64 %result_depth.33, 1
  br label %result_depth.33.head
result_depth.33.end:
  br i1 %v63, label %lse.34.then, label %lse.34.end
lse.34.then:
  %v1698 = mul i64 %v1653, %v71
  %v1699 = getelementptr float, ptr %v75, i64 %v1698
  %v1700 = getelementptr float, ptr %scratch, i64 3408
  %v1701 = getelementptr float, ptr %v1700, i64 %result_row.31
  %v1702 = load float, ptr %v1701, align 4
  %v1703 = mul i64 %result_row.31, 8
  %v1704 = getelementptr float, ptr %scratch, i64 3472
  %v1705 = getelementptr float, ptr %v1704, i64 %v1703
  %v1706 = load <8 x float>, ptr %v1705, align 4
  %v1707 = shufflevector <8 x float> %v1706, <8 x float> %v1706, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1708 = shufflevector <8 x float> %v1706, <8 x float> %v1706, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1709 = fadd <4 x float> %v1708, %v1707
  %v1710 = shufflevector <4 x float> %v1709, <4 x float> %v1709, <2 x i32> <i32 2, i32 3>
  %v1711 = shufflevector <4 x float> %v1709, <4 x float> %v1709, <2 x i32> <i32 0, i32 1>
  %v1712 = fadd <2 x float> %v1711, %v1710
  %v1713 = shufflevector <2 x float> %v1712, <2 x float> %v1712, <1 x i32> <i32 1>
  %v1714 = shufflevector <2 x float> %v1712, <2 x float> %v1712, <1 x i32> <i32 0>
  %v1715 = fadd <1 x float> %v1714, %v1713
  %v1716 = extractelement <1 x float> %v1715, i64 0
  %v1717 = call float @llvm.log.f32(float %v1716)
  %v1718 = fmul float %v1702, 0x3FE62E4300000000
  %v1719 = fadd float %v1718, %v1717
  store float %v1719, ptr %v1699, align 4
  br label %lse.34.end
lse.34.end:
  %v1720 = add i64 %result_row.31, 1
  br label %result_row.31.head
result_row.31.end:
  ret void
}

declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i1 @llvm.vector.reduce.or.v8i1(<8 x i1>)
declare float @llvm.fmuladd.f32(float, float, float)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-cpu"="x86-64-v3" }
