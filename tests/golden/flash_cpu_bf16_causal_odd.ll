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
  %kv_tile.5 = phi i64 [ %v154, %clear_out.4.end ], [ %v1628, %row_block.12.end ]
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
  %row_block.12 = phi i64 [ 0, %value_row.11.end ], [ %v1627, %kept.14.end ]
  %v698 = icmp slt i64 %row_block.12, %v80
  br i1 %v698, label %row_block.12.body, label %row_block.12.end
row_block.12.body:
  %v699 = mul i64 %row_block.12, %v82
  %v700 = add i64 %kv_tile.5, 32
  %v701 = add i64 %v700, %v699
  %v702 = add i64 %v701, %v82
  br label %ask.13.head
ask.13.head:
  %ask.13 = phi i64 [ %v701, %row_block.12.body ], [ %v712, %ask.13.body ]
  %v703 = icmp slt i64 %ask.13, %v702
  br i1 %v703, label %ask.13.body, label %ask.13.end
ask.13.body:
  %v704 = sub i64 %v3, 1
  %v705 = icmp slt i64 %ask.13, %v704
  %v706 = select i1 %v705, i64 %ask.13, i64 %v704
  %v707 = mul i64 %v706, %v32
  %v708 = getelementptr i16, ptr %v36, i64 %v707
  call void @llvm.prefetch.p0(ptr %v708, i32 0, i32 2, i32 1)
  %v709 = getelementptr i8, ptr %v708, i64 64
  call void @llvm.prefetch.p0(ptr %v709, i32 0, i32 2, i32 1)
  %v710 = mul i64 %v706, %v44
  %v711 = getelementptr i16, ptr %v48, i64 %v710
  call void @llvm.prefetch.p0(ptr %v711, i32 0, i32 2, i32 1)
  %v712 = add i64 %ask.13, 1
  br label %ask.13.head
ask.13.end:
  %v713 = mul i64 %row_block.12, 4
  %v714 = add i64 %v13, %v713
  %v715 = add i64 %v13, %v78
  %v716 = sub i64 %v715, 1
  %v717 = add i64 %v714, 3
  %v718 = icmp slt i64 %v717, %v716
  %v719 = select i1 %v718, i64 %v717, i64 %v716
  %v720 = add i64 %kv_tile.5, %v162
  %v721 = sub i64 %v720, 1
  %v722 = add i64 %v719, %v88
  %v723 = sub i64 %v722, %v89
  %v724 = add i64 %v723, 1
  %v725 = sub i64 %v724, %kv_tile.5
  %v726 = icmp slt i64 %v725, %v162
  %v727 = select i1 %v726, i64 %v725, i64 %v162
  %v728 = icmp sgt i64 %v727, 0
  %v729 = select i1 %v728, i64 %v727, i64 0
  %v730 = add i64 %kv_tile.5, %v162
  %v731 = icmp sle i64 %v730, 0
  %v732 = icmp eq i64 %v729, 0
  %v733 = or i1 %v732, %v731
  %v734 = add i64 %v719, %v88
  %v735 = sub i64 %v734, %v89
  %v736 = icmp slt i64 %v735, %kv_tile.5
  %v737 = or i1 %v733, %v736
  %v738 = xor i1 %v737, 1
  br i1 %v738, label %kept.14.then, label %kept.14.end
kept.14.then:
  %v739 = add i64 %v714, %v88
  %v740 = sub i64 %v739, %v89
  %v741 = icmp sle i64 %v721, %v740
  %v742 = icmp eq i64 %v729, 32
  %v743 = and i1 %v742, %v741
  ; score = query * keys
  %v744 = add i64 %v729, 15
  %v745 = sdiv i64 %v744, 16
  %v746 = mul i64 %row_block.12, 4
  %v747 = mul i64 %v746, 35
  %v748 = add i64 %v747, 0
  %v749 = getelementptr float, ptr %scratch, i64 %v748
  br label %score_panel.15.head
score_panel.15.head:
  %score_panel.15 = phi i64 [ 0, %kept.14.then ], [ %v962, %score_depth_rest.17.end ]
  %v750 = icmp slt i64 %score_panel.15, %v745
  br i1 %v750, label %score_panel.15.body, label %score_panel.15.end
score_panel.15.body:
  %v751 = mul i64 %score_panel.15, 33
  %v752 = getelementptr float, ptr %scratch, i64 848
  %v753 = mul i64 %v751, 16
  %v754 = add i64 %v753, 0
  %v755 = getelementptr float, ptr %v752, i64 %v754
  %v756 = mul i64 %score_panel.15, 16
  %v757 = getelementptr float, ptr %scratch, i64 1904
  %v758 = getelementptr float, ptr %v757, i64 %v756
  %v759 = sdiv i64 33, 4
  %v760 = mul i64 %v759, 4
  br label %score_depth.16.head
score_depth.16.head:
  %score_depth.16 = phi i64 [ 0, %score_panel.15.body ], [ %v910, %score_depth.16.body ]
  %v761 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.15.body ], [ %v887, %score_depth.16.body ]
  %v762 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.15.body ], [ %v888, %score_depth.16.body ]
  %v763 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.15.body ], [ %v894, %score_depth.16.body ]
  %v764 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.15.body ], [ %v895, %score_depth.16.body ]
  %v765 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.15.body ], [ %v901, %score_depth.16.body ]
  %v766 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.15.body ], [ %v902, %score_depth.16.body ]
  %v767 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.15.body ], [ %v908, %score_depth.16.body ]
  %v768 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.15.body ], [ %v909, %score_depth.16.body ]
  %v769 = icmp slt i64 %score_depth.16, %v760
  br i1 %v769, label %score_depth.16.body, label %score_depth.16.end
score_depth.16.body:
  %v770 = add i64 %score_depth.16, 0
  %v771 = mul i64 %v770, 16
  %v772 = getelementptr float, ptr %v755, i64 %v771
  %v773 = load <8 x float>, ptr %v772, align 32
  %v774 = mul i64 %v770, 16
  %v775 = getelementptr float, ptr %v755, i64 %v774
  %v776 = getelementptr float, ptr %v775, i64 8
  %v777 = load <8 x float>, ptr %v776, align 32
  %v778 = getelementptr float, ptr %v749, i64 %v770
  %v779 = load float, ptr %v778, align 4
  %v780 = insertelement <8 x float> poison, float %v779, i64 0
  %v781 = shufflevector <8 x float> %v780, <8 x float> poison, <8 x i32> zeroinitializer
  %v782 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v781, <8 x float> %v773, <8 x float> %v761)
  %v783 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v781, <8 x float> %v777, <8 x float> %v762)
  %v784 = getelementptr float, ptr %v749, i64 %v770
  %v785 = getelementptr float, ptr %v784, i64 35
  %v786 = load float, ptr %v785, align 4
  %v787 = insertelement <8 x float> poison, float %v786, i64 0
  %v788 = shufflevector <8 x float> %v787, <8 x float> poison, <8 x i32> zeroinitializer
  %v789 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v788, <8 x float> %v773, <8 x float> %v763)
  %v790 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v788, <8 x float> %v777, <8 x float> %v764)
  %v791 = getelementptr float, ptr %v749, i64 %v770
  %v792 = getelementptr float, ptr %v791, i64 70
  %v793 = load float, ptr %v792, align 4
  %v794 = insertelement <8 x float> poison, float %v793, i64 0
  %v795 = shufflevector <8 x float> %v794, <8 x float> poison, <8 x i32> zeroinitializer
  %v796 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v795, <8 x float> %v773, <8 x float> %v765)
  %v797 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v795, <8 x float> %v777, <8 x float> %v766)
  %v798 = getelementptr float, ptr %v749, i64 %v770
  %v799 = getelementptr float, ptr %v798, i64 105
  %v800 = load float, ptr %v799, align 4
  %v801 = insertelement <8 x float> poison, float %v800, i64 0
  %v802 = shufflevector <8 x float> %v801, <8 x float> poison, <8 x i32> zeroinitializer
  %v803 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v802, <8 x float> %v773, <8 x float> %v767)
  %v804 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v802, <8 x float> %v777, <8 x float> %v768)
  %v805 = add i64 %score_depth.16, 1
  %v806 = mul i64 %v805, 16
  %v807 = getelementptr float, ptr %v755, i64 %v806
  %v808 = load <8 x float>, ptr %v807, align 32
  %v809 = mul i64 %v805, 16
  %v810 = getelementptr float, ptr %v755, i64 %v809
  %v811 = getelementptr float, ptr %v810, i64 8
  %v812 = load <8 x float>, ptr %v811, align 32
  %v813 = getelementptr float, ptr %v749, i64 %v805
  %v814 = load float, ptr %v813, align 4
  %v815 = insertelement <8 x float> poison, float %v814, i64 0
  %v816 = shufflevector <8 x float> %v815, <8 x float> poison, <8 x i32> zeroinitializer
  %v817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v816, <8 x float> %v808, <8 x float> %v782)
  %v818 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v816, <8 x float> %v812, <8 x float> %v783)
  %v819 = getelementptr float, ptr %v749, i64 %v805
  %v820 = getelementptr float, ptr %v819, i64 35
  %v821 = load float, ptr %v820, align 4
  %v822 = insertelement <8 x float> poison, float %v821, i64 0
  %v823 = shufflevector <8 x float> %v822, <8 x float> poison, <8 x i32> zeroinitializer
  %v824 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v823, <8 x float> %v808, <8 x float> %v789)
  %v825 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v823, <8 x float> %v812, <8 x float> %v790)
  %v826 = getelementptr float, ptr %v749, i64 %v805
  %v827 = getelementptr float, ptr %v826, i64 70
  %v828 = load float, ptr %v827, align 4
  %v829 = insertelement <8 x float> poison, float %v828, i64 0
  %v830 = shufflevector <8 x float> %v829, <8 x float> poison, <8 x i32> zeroinitializer
  %v831 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v830, <8 x float> %v808, <8 x float> %v796)
  %v832 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v830, <8 x float> %v812, <8 x float> %v797)
  %v833 = getelementptr float, ptr %v749, i64 %v805
  %v834 = getelementptr float, ptr %v833, i64 105
  %v835 = load float, ptr %v834, align 4
  %v836 = insertelement <8 x float> poison, float %v835, i64 0
  %v837 = shufflevector <8 x float> %v836, <8 x float> poison, <8 x i32> zeroinitializer
  %v838 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v837, <8 x float> %v808, <8 x float> %v803)
  %v839 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v837, <8 x float> %v812, <8 x float> %v804)
  %v840 = add i64 %score_depth.16, 2
  %v841 = mul i64 %v840, 16
  %v842 = getelementptr float, ptr %v755, i64 %v841
  %v843 = load <8 x float>, ptr %v842, align 32
  %v844 = mul i64 %v840, 16
  %v845 = getelementptr float, ptr %v755, i64 %v844
  %v846 = getelementptr float, ptr %v845, i64 8
  %v847 = load <8 x float>, ptr %v846, align 32
  %v848 = getelementptr float, ptr %v749, i64 %v840
  %v849 = load float, ptr %v848, align 4
  %v850 = insertelement <8 x float> poison, float %v849, i64 0
  %v851 = shufflevector <8 x float> %v850, <8 x float> poison, <8 x i32> zeroinitializer
  %v852 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v851, <8 x float> %v843, <8 x float> %v817)
  %v853 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v851, <8 x float> %v847, <8 x float> %v818)
  %v854 = getelementptr float, ptr %v749, i64 %v840
  %v855 = getelementptr float, ptr %v854, i64 35
  %v856 = load float, ptr %v855, align 4
  %v857 = insertelement <8 x float> poison, float %v856, i64 0
  %v858 = shufflevector <8 x float> %v857, <8 x float> poison, <8 x i32> zeroinitializer
  %v859 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v858, <8 x float> %v843, <8 x float> %v824)
  %v860 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v858, <8 x float> %v847, <8 x float> %v825)
  %v861 = getelementptr float, ptr %v749, i64 %v840
  %v862 = getelementptr float, ptr %v861, i64 70
  %v863 = load float, ptr %v862, align 4
  %v864 = insertelement <8 x float> poison, float %v863, i64 0
  %v865 = shufflevector <8 x float> %v864, <8 x float> poison, <8 x i32> zeroinitializer
  %v866 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v865, <8 x float> %v843, <8 x float> %v831)
  %v867 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v865, <8 x float> %v847, <8 x float> %v832)
  %v868 = getelementptr float, ptr %v749, i64 %v840
  %v869 = getelementptr float, ptr %v868, i64 105
  %v870 = load float, ptr %v869, align 4
  %v871 = insertelement <8 x float> poison, float %v870, i64 0
  %v872 = shufflevector <8 x float> %v871, <8 x float> poison, <8 x i32> zeroinitializer
  %v873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v872, <8 x float> %v843, <8 x float> %v838)
  %v874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v872, <8 x float> %v847, <8 x float> %v839)
  %v875 = add i64 %score_depth.16, 3
  %v876 = mul i64 %v875, 16
  %v877 = getelementptr float, ptr %v755, i64 %v876
  %v878 = load <8 x float>, ptr %v877, align 32
  %v879 = mul i64 %v875, 16
  %v880 = getelementptr float, ptr %v755, i64 %v879
  %v881 = getelementptr float, ptr %v880, i64 8
  %v882 = load <8 x float>, ptr %v881, align 32
  %v883 = getelementptr float, ptr %v749, i64 %v875
  %v884 = load float, ptr %v883, align 4
  %v885 = insertelement <8 x float> poison, float %v884, i64 0
  %v886 = shufflevector <8 x float> %v885, <8 x float> poison, <8 x i32> zeroinitializer
  %v887 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v886, <8 x float> %v878, <8 x float> %v852)
  %v888 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v886, <8 x float> %v882, <8 x float> %v853)
  %v889 = getelementptr float, ptr %v749, i64 %v875
  %v890 = getelementptr float, ptr %v889, i64 35
  %v891 = load float, ptr %v890, align 4
  %v892 = insertelement <8 x float> poison, float %v891, i64 0
  %v893 = shufflevector <8 x float> %v892, <8 x float> poison, <8 x i32> zeroinitializer
  %v894 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v893, <8 x float> %v878, <8 x float> %v859)
  %v895 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v893, <8 x float> %v882, <8 x float> %v860)
  %v896 = getelementptr float, ptr %v749, i64 %v875
  %v897 = getelementptr float, ptr %v896, i64 70
  %v898 = load float, ptr %v897, align 4
  %v899 = insertelement <8 x float> poison, float %v898, i64 0
  %v900 = shufflevector <8 x float> %v899, <8 x float> poison, <8 x i32> zeroinitializer
  %v901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v900, <8 x float> %v878, <8 x float> %v866)
  %v902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v900, <8 x float> %v882, <8 x float> %v867)
  %v903 = getelementptr float, ptr %v749, i64 %v875
  %v904 = getelementptr float, ptr %v903, i64 105
  %v905 = load float, ptr %v904, align 4
  %v906 = insertelement <8 x float> poison, float %v905, i64 0
  %v907 = shufflevector <8 x float> %v906, <8 x float> poison, <8 x i32> zeroinitializer
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v907, <8 x float> %v878, <8 x float> %v873)
  %v909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v907, <8 x float> %v882, <8 x float> %v874)
  %v910 = add i64 %score_depth.16, 4
  br label %score_depth.16.head
score_depth.16.end:
  br label %score_depth_rest.17.head
score_depth_rest.17.head:
  %score_depth_rest.17 = phi i64 [ %v760, %score_depth.16.end ], [ %v954, %score_depth_rest.17.body ]
  %v911 = phi <8 x float> [ %v761, %score_depth.16.end ], [ %v931, %score_depth_rest.17.body ]
  %v912 = phi <8 x float> [ %v762, %score_depth.16.end ], [ %v932, %score_depth_rest.17.body ]
  %v913 = phi <8 x float> [ %v763, %score_depth.16.end ], [ %v938, %score_depth_rest.17.body ]
  %v914 = phi <8 x float> [ %v764, %score_depth.16.end ], [ %v939, %score_depth_rest.17.body ]
  %v915 = phi <8 x float> [ %v765, %score_depth.16.end ], [ %v945, %score_depth_rest.17.body ]
  %v916 = phi <8 x float> [ %v766, %score_depth.16.end ], [ %v946, %score_depth_rest.17.body ]
  %v917 = phi <8 x float> [ %v767, %score_depth.16.end ], [ %v952, %score_depth_rest.17.body ]
  %v918 = phi <8 x float> [ %v768, %score_depth.16.end ], [ %v953, %score_depth_rest.17.body ]
  %v919 = icmp slt i64 %score_depth_rest.17, 33
  br i1 %v919, label %score_depth_rest.17.body, label %score_depth_rest.17.end
score_depth_rest.17.body:
  %v920 = mul i64 %score_depth_rest.17, 16
  %v921 = getelementptr float, ptr %v755, i64 %v920
  %v922 = load <8 x float>, ptr %v921, align 32
  %v923 = mul i64 %score_depth_rest.17, 16
  %v924 = getelementptr float, ptr %v755, i64 %v923
  %v925 = getelementptr float, ptr %v924, i64 8
  %v926 = load <8 x float>, ptr %v925, align 32
  %v927 = getelementptr float, ptr %v749, i64 %score_depth_rest.17
  %v928 = load float, ptr %v927, align 4
  %v929 = insertelement <8 x float> poison, float %v928, i64 0
  %v930 = shufflevector <8 x float> %v929, <8 x float> poison, <8 x i32> zeroinitializer
  %v931 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v930, <8 x float> %v922, <8 x float> %v911)
  %v932 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v930, <8 x float> %v926, <8 x float> %v912)
  %v933 = getelementptr float, ptr %v749, i64 %score_depth_rest.17
  %v934 = getelementptr float, ptr %v933, i64 35
  %v935 = load float, ptr %v934, align 4
  %v936 = insertelement <8 x float> poison, float %v935, i64 0
  %v937 = shufflevector <8 x float> %v936, <8 x float> poison, <8 x i32> zeroinitializer
  %v938 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v937, <8 x float> %v922, <8 x float> %v913)
  %v939 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v937, <8 x float> %v926, <8 x float> %v914)
  %v940 = getelementptr float, ptr %v749, i64 %score_depth_rest.17
  %v941 = getelementptr float, ptr %v940, i64 70
  %v942 = load float, ptr %v941, align 4
  %v943 = insertelement <8 x float> poison, float %v942, i64 0
  %v944 = shufflevector <8 x float> %v943, <8 x float> poison, <8 x i32> zeroinitializer
  %v945 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v944, <8 x float> %v922, <8 x float> %v915)
  %v946 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v944, <8 x float> %v926, <8 x float> %v916)
  %v947 = getelementptr float, ptr %v749, i64 %score_depth_rest.17
  %v948 = getelementptr float, ptr %v947, i64 105
  %v949 = load float, ptr %v948, align 4
  %v950 = insertelement <8 x float> poison, float %v949, i64 0
  %v951 = shufflevector <8 x float> %v950, <8 x float> poison, <8 x i32> zeroinitializer
  %v952 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v951, <8 x float> %v922, <8 x float> %v917)
  %v953 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v951, <8 x float> %v926, <8 x float> %v918)
  %v954 = add i64 %score_depth_rest.17, 1
  br label %score_depth_rest.17.head
score_depth_rest.17.end:
  store <8 x float> %v911, ptr %v758, align 4
  %v955 = getelementptr float, ptr %v758, i64 8
  store <8 x float> %v912, ptr %v955, align 4
  %v956 = getelementptr float, ptr %v758, i64 40
  store <8 x float> %v913, ptr %v956, align 4
  %v957 = getelementptr float, ptr %v758, i64 48
  store <8 x float> %v914, ptr %v957, align 4
  %v958 = getelementptr float, ptr %v758, i64 80
  store <8 x float> %v915, ptr %v958, align 4
  %v959 = getelementptr float, ptr %v758, i64 88
  store <8 x float> %v916, ptr %v959, align 4
  %v960 = getelementptr float, ptr %v758, i64 120
  store <8 x float> %v917, ptr %v960, align 4
  %v961 = getelementptr float, ptr %v758, i64 128
  store <8 x float> %v918, ptr %v961, align 4
  %v962 = add i64 %score_panel.15, 1
  br label %score_panel.15.head
score_panel.15.end:
  br i1 %v743, label %full.18.then, label %full.18.else
full.18.then:
  ; scores of a full tile
  %v963 = trunc i64 %v729 to i32
  %v964 = trunc i64 %kv_tile.5 to i32
  br label %score_row.19.head
score_row.19.head:
  %score_row.19 = phi i64 [ 0, %full.18.then ], [ %v1007, %score_row.19.body ]
  %v965 = phi <8 x i32> [ splat (i32 0), %full.18.then ], [ %v1006, %score_row.19.body ]
  %v966 = icmp slt i64 %score_row.19, 4
  br i1 %v966, label %score_row.19.body, label %score_row.19.end
score_row.19.body:
  %v967 = getelementptr float, ptr %scratch, i64 1904
  %v968 = mul i64 %score_row.19, 40
  %v969 = add i64 %v968, 0
  %v970 = getelementptr float, ptr %v967, i64 %v969
  %v971 = mul i64 %row_block.12, 4
  %v972 = add i64 %v971, %score_row.19
  %v973 = add i64 %v13, %v972
  %v974 = trunc i64 %v973 to i32
  %v975 = add i32 %v974, %v87
  %v976 = sub i32 %v975, %v86
  %v977 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v978 = load <8 x float>, ptr %v970, align 4
  %v979 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v980 = getelementptr float, ptr %v970, i64 8
  %v981 = load <8 x float>, ptr %v980, align 4
  %v982 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v983 = getelementptr float, ptr %v970, i64 16
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v986 = getelementptr float, ptr %v970, i64 24
  %v987 = load <8 x float>, ptr %v986, align 4
  %v988 = fcmp ogt <8 x float> %v978, %v981
  %v989 = select <8 x i1> %v988, <8 x float> %v978, <8 x float> %v981
  %v990 = fcmp ogt <8 x float> %v984, %v987
  %v991 = select <8 x i1> %v990, <8 x float> %v984, <8 x float> %v987
  %v992 = fcmp ogt <8 x float> %v989, %v991
  %v993 = select <8 x i1> %v992, <8 x float> %v989, <8 x float> %v991
  %v994 = mul i64 %score_row.19, 8
  %v995 = getelementptr float, ptr %scratch, i64 3664
  %v996 = getelementptr float, ptr %v995, i64 %v994
  store <8 x float> %v993, ptr %v996, align 4
  %v997 = mul i64 %row_block.12, 4
  %v998 = add i64 %v997, %score_row.19
  %v999 = getelementptr float, ptr %scratch, i64 3440
  %v1000 = getelementptr float, ptr %v999, i64 %v998
  %v1001 = load float, ptr %v1000, align 4
  %v1002 = insertelement <8 x float> poison, float %v1001, i64 0
  %v1003 = shufflevector <8 x float> %v1002, <8 x float> poison, <8 x i32> zeroinitializer
  %v1004 = fcmp ogt <8 x float> %v993, %v1003
  %v1005 = sext <8 x i1> %v1004 to <8 x i32>
  %v1006 = or <8 x i32> %v965, %v1005
  %v1007 = add i64 %score_row.19, 1
  br label %score_row.19.head
score_row.19.end:
  br label %full.18.end
full.18.else:
  ; scores of a mixed tile
  %v1008 = trunc i64 %v729 to i32
  %v1009 = trunc i64 %kv_tile.5 to i32
  br label %score_row.20.head
score_row.20.head:
  %score_row.20 = phi i64 [ 0, %full.18.else ], [ %v1099, %score_row.20.body ]
  %v1010 = phi <8 x i32> [ splat (i32 0), %full.18.else ], [ %v1098, %score_row.20.body ]
  %v1011 = icmp slt i64 %score_row.20, 4
  br i1 %v1011, label %score_row.20.body, label %score_row.20.end
score_row.20.body:
  %v1012 = getelementptr float, ptr %scratch, i64 1904
  %v1013 = mul i64 %score_row.20, 40
  %v1014 = add i64 %v1013, 0
  %v1015 = getelementptr float, ptr %v1012, i64 %v1014
  %v1016 = mul i64 %row_block.12, 4
  %v1017 = add i64 %v1016, %score_row.20
  %v1018 = add i64 %v13, %v1017
  %v1019 = trunc i64 %v1018 to i32
  %v1020 = add i32 %v1019, %v87
  %v1021 = sub i32 %v1020, %v86
  %v1022 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v1023 = load <8 x float>, ptr %v1015, align 4
  %v1024 = insertelement <8 x i32> poison, i32 %v1009, i64 0
  %v1025 = shufflevector <8 x i32> %v1024, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1026 = add <8 x i32> %v1025, %v1022
  %v1027 = insertelement <8 x i32> poison, i32 %v1008, i64 0
  %v1028 = shufflevector <8 x i32> %v1027, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1029 = icmp slt <8 x i32> %v1022, %v1028
  %v1030 = insertelement <8 x i32> poison, i32 %v1021, i64 0
  %v1031 = shufflevector <8 x i32> %v1030, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1032 = icmp sle <8 x i32> %v1026, %v1031
  %v1033 = and <8 x i1> %v1029, %v1032
  %v1034 = select <8 x i1> %v1033, <8 x float> %v1023, <8 x float> splat (float 0xFFF0000000000000)
  store <8 x float> %v1034, ptr %v1015, align 4
  %v1035 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v1036 = getelementptr float, ptr %v1015, i64 8
  %v1037 = load <8 x float>, ptr %v1036, align 4
  %v1038 = insertelement <8 x i32> poison, i32 %v1009, i64 0
  %v1039 = shufflevector <8 x i32> %v1038, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1040 = add <8 x i32> %v1039, %v1035
  %v1041 = insertelement <8 x i32> poison, i32 %v1008, i64 0
  %v1042 = shufflevector <8 x i32> %v1041, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1043 = icmp slt <8 x i32> %v1035, %v1042
  %v1044 = insertelement <8 x i32> poison, i32 %v1021, i64 0
  %v1045 = shufflevector <8 x i32> %v1044, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1046 = icmp sle <8 x i32> %v1040, %v1045
  %v1047 = and <8 x i1> %v1043, %v1046
  %v1048 = select <8 x i1> %v1047, <8 x float> %v1037, <8 x float> splat (float 0xFFF0000000000000)
  %v1049 = getelementptr float, ptr %v1015, i64 8
  store <8 x float> %v1048, ptr %v1049, align 4
  %v1050 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v1051 = getelementptr float, ptr %v1015, i64 16
  %v1052 = load <8 x float>, ptr %v1051, align 4
  %v1053 = insertelement <8 x i32> poison, i32 %v1009, i64 0
  %v1054 = shufflevector <8 x i32> %v1053, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1055 = add <8 x i32> %v1054, %v1050
  %v1056 = insertelement <8 x i32> poison, i32 %v1008, i64 0
  %v1057 = shufflevector <8 x i32> %v1056, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1058 = icmp slt <8 x i32> %v1050, %v1057
  %v1059 = insertelement <8 x i32> poison, i32 %v1021, i64 0
  %v1060 = shufflevector <8 x i32> %v1059, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1061 = icmp sle <8 x i32> %v1055, %v1060
  %v1062 = and <8 x i1> %v1058, %v1061
  %v1063 = select <8 x i1> %v1062, <8 x float> %v1052, <8 x float> splat (float 0xFFF0000000000000)
  %v1064 = getelementptr float, ptr %v1015, i64 16
  store <8 x float> %v1063, ptr %v1064, align 4
  %v1065 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v1066 = getelementptr float, ptr %v1015, i64 24
  %v1067 = load <8 x float>, ptr %v1066, align 4
  %v1068 = insertelement <8 x i32> poison, i32 %v1009, i64 0
  %v1069 = shufflevector <8 x i32> %v1068, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1070 = add <8 x i32> %v1069, %v1065
  %v1071 = insertelement <8 x i32> poison, i32 %v1008, i64 0
  %v1072 = shufflevector <8 x i32> %v1071, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1073 = icmp slt <8 x i32> %v1065, %v1072
  %v1074 = insertelement <8 x i32> poison, i32 %v1021, i64 0
  %v1075 = shufflevector <8 x i32> %v1074, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1076 = icmp sle <8 x i32> %v1070, %v1075
  %v1077 = and <8 x i1> %v1073, %v1076
  %v1078 = select <8 x i1> %v1077, <8 x float> %v1067, <8 x float> splat (float 0xFFF0000000000000)
  %v1079 = getelementptr float, ptr %v1015, i64 24
  store <8 x float> %v1078, ptr %v1079, align 4
  %v1080 = fcmp ogt <8 x float> %v1034, %v1048
  %v1081 = select <8 x i1> %v1080, <8 x float> %v1034, <8 x float> %v1048
  %v1082 = fcmp ogt <8 x float> %v1063, %v1078
  %v1083 = select <8 x i1> %v1082, <8 x float> %v1063, <8 x float> %v1078
  %v1084 = fcmp ogt <8 x float> %v1081, %v1083
  %v1085 = select <8 x i1> %v1084, <8 x float> %v1081, <8 x float> %v1083
  %v1086 = mul i64 %score_row.20, 8
  %v1087 = getelementptr float, ptr %scratch, i64 3664
  %v1088 = getelementptr float, ptr %v1087, i64 %v1086
  store <8 x float> %v1085, ptr %v1088, align 4
  %v1089 = mul i64 %row_block.12, 4
  %v1090 = add i64 %v1089, %score_row.20
  %v1091 = getelementptr float, ptr %scratch, i64 3440
  %v1092 = getelementptr float, ptr %v1091, i64 %v1090
  %v1093 = load float, ptr %v1092, align 4
  %v1094 = insertelement <8 x float> poison, float %v1093, i64 0
  %v1095 = shufflevector <8 x float> %v1094, <8 x float> poison, <8 x i32> zeroinitializer
  %v1096 = fcmp ogt <8 x float> %v1085, %v1095
  %v1097 = sext <8 x i1> %v1096 to <8 x i32>
  %v1098 = or <8 x i32> %v1010, %v1097
  %v1099 = add i64 %score_row.20, 1
  br label %score_row.20.head
score_row.20.end:
  br label %full.18.end
full.18.end:
  %v1100 = phi <8 x i32> [ %v965, %score_row.19.end ], [ %v1010, %score_row.20.end ]
  %v1101 = icmp slt <8 x i32> %v1100, splat (i32 0)
  %v1102 = call i1 @llvm.vector.reduce.or.v8i1(<8 x i1> %v1101)
  br i1 %v1102, label %raise.21.then, label %raise.21.end
raise.21.then:
  ; a larger reference; sum and out by exp(old reference - reference)
  br label %raise_row.22.head
raise_row.22.head:
  %raise_row.22 = phi i64 [ 0, %raise.21.then ], [ %v1169, %raise_out.23.end ]
  %v1103 = icmp slt i64 %raise_row.22, 4
  br i1 %v1103, label %raise_row.22.body, label %raise_row.22.end
raise_row.22.body:
  %v1104 = mul i64 %row_block.12, 4
  %v1105 = add i64 %v1104, %raise_row.22
  %v1106 = getelementptr float, ptr %scratch, i64 3408
  %v1107 = getelementptr float, ptr %v1106, i64 %v1105
  %v1108 = load float, ptr %v1107, align 4
  %v1109 = getelementptr float, ptr %scratch, i64 3440
  %v1110 = getelementptr float, ptr %v1109, i64 %v1105
  %v1111 = load float, ptr %v1110, align 4
  %v1112 = mul i64 %raise_row.22, 8
  %v1113 = getelementptr float, ptr %scratch, i64 3664
  %v1114 = getelementptr float, ptr %v1113, i64 %v1112
  %v1115 = load <8 x float>, ptr %v1114, align 4
  %v1116 = shufflevector <8 x float> %v1115, <8 x float> %v1115, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1117 = shufflevector <8 x float> %v1115, <8 x float> %v1115, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1118 = fcmp ogt <4 x float> %v1117, %v1116
  %v1119 = select <4 x i1> %v1118, <4 x float> %v1117, <4 x float> %v1116
  %v1120 = shufflevector <4 x float> %v1119, <4 x float> %v1119, <2 x i32> <i32 2, i32 3>
  %v1121 = shufflevector <4 x float> %v1119, <4 x float> %v1119, <2 x i32> <i32 0, i32 1>
  %v1122 = fcmp ogt <2 x float> %v1121, %v1120
  %v1123 = select <2 x i1> %v1122, <2 x float> %v1121, <2 x float> %v1120
  %v1124 = shufflevector <2 x float> %v1123, <2 x float> %v1123, <1 x i32> <i32 1>
  %v1125 = shufflevector <2 x float> %v1123, <2 x float> %v1123, <1 x i32> <i32 0>
  %v1126 = fcmp ogt <1 x float> %v1125, %v1124
  %v1127 = select <1 x i1> %v1126, <1 x float> %v1125, <1 x float> %v1124
  %v1128 = extractelement <1 x float> %v1127, i64 0
  %v1129 = fcmp ogt float %v1128, %v1111
  %v1130 = select i1 %v1129, float %v1128, float %v1108
  %v1131 = getelementptr float, ptr %scratch, i64 3408
  %v1132 = getelementptr float, ptr %v1131, i64 %v1105
  store float %v1130, ptr %v1132, align 4
  %v1133 = getelementptr float, ptr %scratch, i64 3440
  %v1134 = getelementptr float, ptr %v1133, i64 %v1105
  %v1135 = fadd float %v1128, 0x4020000000000000
  %v1136 = select i1 %v1129, float %v1135, float %v1111
  store float %v1136, ptr %v1134, align 4
  %v1137 = fcmp oeq float %v1111, 0xFFF0000000000000
  %v1138 = fsub float %v1108, %v1130
  %v1139 = fcmp olt float %v1138, 0xC05FC00000000000
  %v1140 = select i1 %v1139, float 0xC05FC00000000000, float %v1138
  %v1141 = fadd float %v1140, 0x4168000FE0000000
  %v1142 = fsub float %v1141, 0x4168000FE0000000
  %v1143 = fsub float %v1140, %v1142
  %v1144 = call float @llvm.fmuladd.f32(float 0x3F55AB4380000000, float %v1143, float 0x3F83CECA00000000)
  %v1145 = call float @llvm.fmuladd.f32(float %v1144, float %v1143, float 0x3FAC6BAA20000000)
  %v1146 = call float @llvm.fmuladd.f32(float %v1145, float %v1143, float 0x3FCEBF9B40000000)
  %v1147 = call float @llvm.fmuladd.f32(float %v1146, float %v1143, float 0x3FE62E4240000000)
  %v1148 = call float @llvm.fmuladd.f32(float %v1147, float %v1143, float 0x3FF0000000000000)
  %v1149 = bitcast float %v1141 to i32
  %v1150 = shl i32 %v1149, 23
  %v1151 = bitcast i32 %v1150 to float
  %v1152 = fmul float %v1148, %v1151
  %v1153 = select i1 %v1137, float 0x3FF0000000000000, float %v1152
  %v1154 = insertelement <8 x float> poison, float %v1153, i64 0
  %v1155 = shufflevector <8 x float> %v1154, <8 x float> poison, <8 x i32> zeroinitializer
  %v1156 = mul i64 %v1105, 8
  %v1157 = getelementptr float, ptr %scratch, i64 3472
  %v1158 = getelementptr float, ptr %v1157, i64 %v1156
  %v1159 = load <8 x float>, ptr %v1158, align 4
  %v1160 = fmul <8 x float> %v1159, %v1155
  store <8 x float> %v1160, ptr %v1158, align 4
  br label %raise_out.23.head
raise_out.23.head:
  %raise_out.23 = phi i64 [ 0, %raise_row.22.body ], [ %v1168, %raise_out.23.body ]
  %v1161 = icmp slt i64 %raise_out.23, 24
  br i1 %v1161, label %raise_out.23.body, label %raise_out.23.end
raise_out.23.body:
  %v1162 = getelementptr float, ptr %scratch, i64 2832
  %v1163 = mul i64 %v1105, 24
  %v1164 = add i64 %v1163, %raise_out.23
  %v1165 = getelementptr float, ptr %v1162, i64 %v1164
  %v1166 = load <8 x float>, ptr %v1165, align 4
  %v1167 = fmul <8 x float> %v1166, %v1155
  store <8 x float> %v1167, ptr %v1165, align 4
  %v1168 = add i64 %raise_out.23, 8
  br label %raise_out.23.head
raise_out.23.end:
  %v1169 = add i64 %raise_row.22, 1
  br label %raise_row.22.head
raise_row.22.end:
  br label %raise.21.end
raise.21.end:
  br label %weight_row.24.head
weight_row.24.head:
  %weight_row.24 = phi i64 [ 0, %raise.21.end ], [ %v1226, %weights.25.end ]
  %v1170 = icmp slt i64 %weight_row.24, 4
  br i1 %v1170, label %weight_row.24.body, label %weight_row.24.end
weight_row.24.body:
  %v1171 = mul i64 %row_block.12, 4
  %v1172 = add i64 %v1171, %weight_row.24
  %v1173 = getelementptr float, ptr %scratch, i64 3408
  %v1174 = getelementptr float, ptr %v1173, i64 %v1172
  %v1175 = load float, ptr %v1174, align 4
  %v1176 = insertelement <8 x float> poison, float %v1175, i64 0
  %v1177 = shufflevector <8 x float> %v1176, <8 x float> poison, <8 x i32> zeroinitializer
  %v1178 = getelementptr float, ptr %scratch, i64 1904
  %v1179 = mul i64 %weight_row.24, 40
  %v1180 = add i64 %v1179, 0
  %v1181 = getelementptr float, ptr %v1178, i64 %v1180
  %v1182 = mul i64 %v1172, 8
  %v1183 = getelementptr float, ptr %scratch, i64 3472
  %v1184 = getelementptr float, ptr %v1183, i64 %v1182
  %v1185 = load <8 x float>, ptr %v1184, align 4
  br label %weights.25.head
weights.25.head:
  %weights.25 = phi i64 [ 0, %weight_row.24.body ], [ %v1225, %weights.25.body ]
  %v1186 = phi <8 x float> [ %v1185, %weight_row.24.body ], [ %v1224, %weights.25.body ]
  %v1187 = icmp slt i64 %weights.25, 32
  br i1 %v1187, label %weights.25.body, label %weights.25.end
weights.25.body:
  %v1188 = getelementptr float, ptr %v1181, i64 %weights.25
  %v1189 = load <8 x float>, ptr %v1188, align 4
  %v1190 = fsub <8 x float> %v1189, %v1177
  %v1191 = fcmp olt <8 x float> %v1190, splat (float 0xC05FC00000000000)
  %v1192 = select <8 x i1> %v1191, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1190
  %v1193 = fadd <8 x float> %v1192, splat (float 0x4168000FE0000000)
  %v1194 = fsub <8 x float> %v1193, splat (float 0x4168000FE0000000)
  %v1195 = fsub <8 x float> %v1192, %v1194
  %v1196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1195, <8 x float> splat (float 0x3F83CECA00000000))
  %v1197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1196, <8 x float> %v1195, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1197, <8 x float> %v1195, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1198, <8 x float> %v1195, <8 x float> splat (float 0x3FE62E4240000000))
  %v1200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1199, <8 x float> %v1195, <8 x float> splat (float 0x3FF0000000000000))
  %v1201 = bitcast <8 x float> %v1193 to <8 x i32>
  %v1202 = shl <8 x i32> %v1201, splat (i32 23)
  %v1203 = bitcast <8 x i32> %v1202 to <8 x float>
  %v1204 = fmul <8 x float> %v1200, %v1203
  store <8 x float> %v1204, ptr %v1188, align 4
  %v1205 = getelementptr float, ptr %v1181, i64 %weights.25
  %v1206 = getelementptr float, ptr %v1205, i64 8
  %v1207 = load <8 x float>, ptr %v1206, align 4
  %v1208 = fsub <8 x float> %v1207, %v1177
  %v1209 = fcmp olt <8 x float> %v1208, splat (float 0xC05FC00000000000)
  %v1210 = select <8 x i1> %v1209, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1208
  %v1211 = fadd <8 x float> %v1210, splat (float 0x4168000FE0000000)
  %v1212 = fsub <8 x float> %v1211, splat (float 0x4168000FE0000000)
  %v1213 = fsub <8 x float> %v1210, %v1212
  %v1214 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1213, <8 x float> splat (float 0x3F83CECA00000000))
  %v1215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1214, <8 x float> %v1213, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1215, <8 x float> %v1213, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1216, <8 x float> %v1213, <8 x float> splat (float 0x3FE62E4240000000))
  %v1218 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1217, <8 x float> %v1213, <8 x float> splat (float 0x3FF0000000000000))
  %v1219 = bitcast <8 x float> %v1211 to <8 x i32>
  %v1220 = shl <8 x i32> %v1219, splat (i32 23)
  %v1221 = bitcast <8 x i32> %v1220 to <8 x float>
  %v1222 = fmul <8 x float> %v1218, %v1221
  store <8 x float> %v1222, ptr %v1206, align 4
  %v1223 = fadd <8 x float> %v1204, %v1222
  %v1224 = fadd <8 x float> %v1186, %v1223
  %v1225 = add i64 %weights.25, 16
  br label %weights.25.head
weights.25.end:
  store <8 x float> %v1186, ptr %v1184, align 4
  %v1226 = add i64 %weight_row.24, 1
  br label %weight_row.24.head
weight_row.24.end:
  ; out = out + weights * values
  br label %out_columns.26.head
out_columns.26.head:
  %out_columns.26 = phi i64 [ 0, %weight_row.24.end ], [ %v1457, %out_keys_rest.28.end ]
  %v1227 = icmp slt i64 %out_columns.26, 16
  br i1 %v1227, label %out_columns.26.body, label %out_columns.26.end
out_columns.26.body:
  %v1228 = mul i64 %out_columns.26, 32
  %v1229 = getelementptr float, ptr %scratch, i64 2064
  %v1230 = getelementptr float, ptr %v1229, i64 %v1228
  %v1231 = getelementptr float, ptr %scratch, i64 1904
  %v1232 = getelementptr float, ptr %v1231, i64 0
  %v1233 = mul i64 %row_block.12, 4
  %v1234 = getelementptr float, ptr %scratch, i64 2832
  %v1235 = mul i64 %v1233, 24
  %v1236 = add i64 %v1235, %out_columns.26
  %v1237 = getelementptr float, ptr %v1234, i64 %v1236
  %v1238 = sdiv i64 %v729, 4
  %v1239 = mul i64 %v1238, 4
  br label %out_keys.27.head
out_keys.27.head:
  %out_keys.27 = phi i64 [ 0, %out_columns.26.body ], [ %v1389, %out_keys.27.body ]
  %v1240 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.body ], [ %v1366, %out_keys.27.body ]
  %v1241 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.body ], [ %v1367, %out_keys.27.body ]
  %v1242 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.body ], [ %v1373, %out_keys.27.body ]
  %v1243 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.body ], [ %v1374, %out_keys.27.body ]
  %v1244 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.body ], [ %v1380, %out_keys.27.body ]
  %v1245 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.body ], [ %v1381, %out_keys.27.body ]
  %v1246 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.body ], [ %v1387, %out_keys.27.body ]
  %v1247 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.body ], [ %v1388, %out_keys.27.body ]
  %v1248 = icmp slt i64 %out_keys.27, %v1239
  br i1 %v1248, label %out_keys.27.body, label %out_keys.27.end
out_keys.27.body:
  %v1249 = add i64 %out_keys.27, 0
  %v1250 = mul i64 %v1249, 16
  %v1251 = getelementptr float, ptr %v1230, i64 %v1250
  %v1252 = load <8 x float>, ptr %v1251, align 4
  %v1253 = mul i64 %v1249, 16
  %v1254 = getelementptr float, ptr %v1230, i64 %v1253
  %v1255 = getelementptr float, ptr %v1254, i64 8
  %v1256 = load <8 x float>, ptr %v1255, align 4
  %v1257 = getelementptr float, ptr %v1232, i64 %v1249
  %v1258 = load float, ptr %v1257, align 4
  %v1259 = insertelement <8 x float> poison, float %v1258, i64 0
  %v1260 = shufflevector <8 x float> %v1259, <8 x float> poison, <8 x i32> zeroinitializer
  %v1261 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1260, <8 x float> %v1252, <8 x float> %v1240)
  %v1262 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1260, <8 x float> %v1256, <8 x float> %v1241)
  %v1263 = getelementptr float, ptr %v1232, i64 %v1249
  %v1264 = getelementptr float, ptr %v1263, i64 40
  %v1265 = load float, ptr %v1264, align 4
  %v1266 = insertelement <8 x float> poison, float %v1265, i64 0
  %v1267 = shufflevector <8 x float> %v1266, <8 x float> poison, <8 x i32> zeroinitializer
  %v1268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1267, <8 x float> %v1252, <8 x float> %v1242)
  %v1269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1267, <8 x float> %v1256, <8 x float> %v1243)
  %v1270 = getelementptr float, ptr %v1232, i64 %v1249
  %v1271 = getelementptr float, ptr %v1270, i64 80
  %v1272 = load float, ptr %v1271, align 4
  %v1273 = insertelement <8 x float> poison, float %v1272, i64 0
  %v1274 = shufflevector <8 x float> %v1273, <8 x float> poison, <8 x i32> zeroinitializer
  %v1275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1274, <8 x float> %v1252, <8 x float> %v1244)
  %v1276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1274, <8 x float> %v1256, <8 x float> %v1245)
  %v1277 = getelementptr float, ptr %v1232, i64 %v1249
  %v1278 = getelementptr float, ptr %v1277, i64 120
  %v1279 = load float, ptr %v1278, align 4
  %v1280 = insertelement <8 x float> poison, float %v1279, i64 0
  %v1281 = shufflevector <8 x float> %v1280, <8 x float> poison, <8 x i32> zeroinitializer
  %v1282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1281, <8 x float> %v1252, <8 x float> %v1246)
  %v1283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1281, <8 x float> %v1256, <8 x float> %v1247)
  %v1284 = add i64 %out_keys.27, 1
  %v1285 = mul i64 %v1284, 16
  %v1286 = getelementptr float, ptr %v1230, i64 %v1285
  %v1287 = load <8 x float>, ptr %v1286, align 4
  %v1288 = mul i64 %v1284, 16
  %v1289 = getelementptr float, ptr %v1230, i64 %v1288
  %v1290 = getelementptr float, ptr %v1289, i64 8
  %v1291 = load <8 x float>, ptr %v1290, align 4
  %v1292 = getelementptr float, ptr %v1232, i64 %v1284
  %v1293 = load float, ptr %v1292, align 4
  %v1294 = insertelement <8 x float> poison, float %v1293, i64 0
  %v1295 = shufflevector <8 x float> %v1294, <8 x float> poison, <8 x i32> zeroinitializer
  %v1296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1295, <8 x float> %v1287, <8 x float> %v1261)
  %v1297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1295, <8 x float> %v1291, <8 x float> %v1262)
  %v1298 = getelementptr float, ptr %v1232, i64 %v1284
  %v1299 = getelementptr float, ptr %v1298, i64 40
  %v1300 = load float, ptr %v1299, align 4
  %v1301 = insertelement <8 x float> poison, float %v1300, i64 0
  %v1302 = shufflevector <8 x float> %v1301, <8 x float> poison, <8 x i32> zeroinitializer
  %v1303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1302, <8 x float> %v1287, <8 x float> %v1268)
  %v1304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1302, <8 x float> %v1291, <8 x float> %v1269)
  %v1305 = getelementptr float, ptr %v1232, i64 %v1284
  %v1306 = getelementptr float, ptr %v1305, i64 80
  %v1307 = load float, ptr %v1306, align 4
  %v1308 = insertelement <8 x float> poison, float %v1307, i64 0
  %v1309 = shufflevector <8 x float> %v1308, <8 x float> poison, <8 x i32> zeroinitializer
  %v1310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1309, <8 x float> %v1287, <8 x float> %v1275)
  %v1311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1309, <8 x float> %v1291, <8 x float> %v1276)
  %v1312 = getelementptr float, ptr %v1232, i64 %v1284
  %v1313 = getelementptr float, ptr %v1312, i64 120
  %v1314 = load float, ptr %v1313, align 4
  %v1315 = insertelement <8 x float> poison, float %v1314, i64 0
  %v1316 = shufflevector <8 x float> %v1315, <8 x float> poison, <8 x i32> zeroinitializer
  %v1317 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1316, <8 x float> %v1287, <8 x float> %v1282)
  %v1318 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1316, <8 x float> %v1291, <8 x float> %v1283)
  %v1319 = add i64 %out_keys.27, 2
  %v1320 = mul i64 %v1319, 16
  %v1321 = getelementptr float, ptr %v1230, i64 %v1320
  %v1322 = load <8 x float>, ptr %v1321, align 4
  %v1323 = mul i64 %v1319, 16
  %v1324 = getelementptr float, ptr %v1230, i64 %v1323
  %v1325 = getelementptr float, ptr %v1324, i64 8
  %v1326 = load <8 x float>, ptr %v1325, align 4
  %v1327 = getelementptr float, ptr %v1232, i64 %v1319
  %v1328 = load float, ptr %v1327, align 4
  %v1329 = insertelement <8 x float> poison, float %v1328, i64 0
  %v1330 = shufflevector <8 x float> %v1329, <8 x float> poison, <8 x i32> zeroinitializer
  %v1331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1330, <8 x float> %v1322, <8 x float> %v1296)
  %v1332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1330, <8 x float> %v1326, <8 x float> %v1297)
  %v1333 = getelementptr float, ptr %v1232, i64 %v1319
  %v1334 = getelementptr float, ptr %v1333, i64 40
  %v1335 = load float, ptr %v1334, align 4
  %v1336 = insertelement <8 x float> poison, float %v1335, i64 0
  %v1337 = shufflevector <8 x float> %v1336, <8 x float> poison, <8 x i32> zeroinitializer
  %v1338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1337, <8 x float> %v1322, <8 x float> %v1303)
  %v1339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1337, <8 x float> %v1326, <8 x float> %v1304)
  %v1340 = getelementptr float, ptr %v1232, i64 %v1319
  %v1341 = getelementptr float, ptr %v1340, i64 80
  %v1342 = load float, ptr %v1341, align 4
  %v1343 = insertelement <8 x float> poison, float %v1342, i64 0
  %v1344 = shufflevector <8 x float> %v1343, <8 x float> poison, <8 x i32> zeroinitializer
  %v1345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1344, <8 x float> %v1322, <8 x float> %v1310)
  %v1346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1344, <8 x float> %v1326, <8 x float> %v1311)
  %v1347 = getelementptr float, ptr %v1232, i64 %v1319
  %v1348 = getelementptr float, ptr %v1347, i64 120
  %v1349 = load float, ptr %v1348, align 4
  %v1350 = insertelement <8 x float> poison, float %v1349, i64 0
  %v1351 = shufflevector <8 x float> %v1350, <8 x float> poison, <8 x i32> zeroinitializer
  %v1352 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1351, <8 x float> %v1322, <8 x float> %v1317)
  %v1353 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1351, <8 x float> %v1326, <8 x float> %v1318)
  %v1354 = add i64 %out_keys.27, 3
  %v1355 = mul i64 %v1354, 16
  %v1356 = getelementptr float, ptr %v1230, i64 %v1355
  %v1357 = load <8 x float>, ptr %v1356, align 4
  %v1358 = mul i64 %v1354, 16
  %v1359 = getelementptr float, ptr %v1230, i64 %v1358
  %v1360 = getelementptr float, ptr %v1359, i64 8
  %v1361 = load <8 x float>, ptr %v1360, align 4
  %v1362 = getelementptr float, ptr %v1232, i64 %v1354
  %v1363 = load float, ptr %v1362, align 4
  %v1364 = insertelement <8 x float> poison, float %v1363, i64 0
  %v1365 = shufflevector <8 x float> %v1364, <8 x float> poison, <8 x i32> zeroinitializer
  %v1366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1365, <8 x float> %v1357, <8 x float> %v1331)
  %v1367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1365, <8 x float> %v1361, <8 x float> %v1332)
  %v1368 = getelementptr float, ptr %v1232, i64 %v1354
  %v1369 = getelementptr float, ptr %v1368, i64 40
  %v1370 = load float, ptr %v1369, align 4
  %v1371 = insertelement <8 x float> poison, float %v1370, i64 0
  %v1372 = shufflevector <8 x float> %v1371, <8 x float> poison, <8 x i32> zeroinitializer
  %v1373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1372, <8 x float> %v1357, <8 x float> %v1338)
  %v1374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1372, <8 x float> %v1361, <8 x float> %v1339)
  %v1375 = getelementptr float, ptr %v1232, i64 %v1354
  %v1376 = getelementptr float, ptr %v1375, i64 80
  %v1377 = load float, ptr %v1376, align 4
  %v1378 = insertelement <8 x float> poison, float %v1377, i64 0
  %v1379 = shufflevector <8 x float> %v1378, <8 x float> poison, <8 x i32> zeroinitializer
  %v1380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1379, <8 x float> %v1357, <8 x float> %v1345)
  %v1381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1379, <8 x float> %v1361, <8 x float> %v1346)
  %v1382 = getelementptr float, ptr %v1232, i64 %v1354
  %v1383 = getelementptr float, ptr %v1382, i64 120
  %v1384 = load float, ptr %v1383, align 4
  %v1385 = insertelement <8 x float> poison, float %v1384, i64 0
  %v1386 = shufflevector <8 x float> %v1385, <8 x float> poison, <8 x i32> zeroinitializer
  %v1387 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1386, <8 x float> %v1357, <8 x float> %v1352)
  %v1388 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1386, <8 x float> %v1361, <8 x float> %v1353)
  %v1389 = add i64 %out_keys.27, 4
  br label %out_keys.27.head
out_keys.27.end:
  br label %out_keys_rest.28.head
out_keys_rest.28.head:
  %out_keys_rest.28 = phi i64 [ %v1239, %out_keys.27.end ], [ %v1433, %out_keys_rest.28.body ]
  %v1390 = phi <8 x float> [ %v1240, %out_keys.27.end ], [ %v1410, %out_keys_rest.28.body ]
  %v1391 = phi <8 x float> [ %v1241, %out_keys.27.end ], [ %v1411, %out_keys_rest.28.body ]
  %v1392 = phi <8 x float> [ %v1242, %out_keys.27.end ], [ %v1417, %out_keys_rest.28.body ]
  %v1393 = phi <8 x float> [ %v1243, %out_keys.27.end ], [ %v1418, %out_keys_rest.28.body ]
  %v1394 = phi <8 x float> [ %v1244, %out_keys.27.end ], [ %v1424, %out_keys_rest.28.body ]
  %v1395 = phi <8 x float> [ %v1245, %out_keys.27.end ], [ %v1425, %out_keys_rest.28.body ]
  %v1396 = phi <8 x float> [ %v1246, %out_keys.27.end ], [ %v1431, %out_keys_rest.28.body ]
  %v1397 = phi <8 x float> [ %v1247, %out_keys.27.end ], [ %v1432, %out_keys_rest.28.body ]
  %v1398 = icmp slt i64 %out_keys_rest.28, %v729
  br i1 %v1398, label %out_keys_rest.28.body, label %out_keys_rest.28.end
out_keys_rest.28.body:
  %v1399 = mul i64 %out_keys_rest.28, 16
  %v1400 = getelementptr float, ptr %v1230, i64 %v1399
  %v1401 = load <8 x float>, ptr %v1400, align 4
  %v1402 = mul i64 %out_keys_rest.28, 16
  %v1403 = getelementptr float, ptr %v1230, i64 %v1402
  %v1404 = getelementptr float, ptr %v1403, i64 8
  %v1405 = load <8 x float>, ptr %v1404, align 4
  %v1406 = getelementptr float, ptr %v1232, i64 %out_keys_rest.28
  %v1407 = load float, ptr %v1406, align 4
  %v1408 = insertelement <8 x float> poison, float %v1407, i64 0
  %v1409 = shufflevector <8 x float> %v1408, <8 x float> poison, <8 x i32> zeroinitializer
  %v1410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1409, <8 x float> %v1401, <8 x float> %v1390)
  %v1411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1409, <8 x float> %v1405, <8 x float> %v1391)
  %v1412 = getelementptr float, ptr %v1232, i64 %out_keys_rest.28
  %v1413 = getelementptr float, ptr %v1412, i64 40
  %v1414 = load float, ptr %v1413, align 4
  %v1415 = insertelement <8 x float> poison, float %v1414, i64 0
  %v1416 = shufflevector <8 x float> %v1415, <8 x float> poison, <8 x i32> zeroinitializer
  %v1417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1416, <8 x float> %v1401, <8 x float> %v1392)
  %v1418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1416, <8 x float> %v1405, <8 x float> %v1393)
  %v1419 = getelementptr float, ptr %v1232, i64 %out_keys_rest.28
  %v1420 = getelementptr float, ptr %v1419, i64 80
  %v1421 = load float, ptr %v1420, align 4
  %v1422 = insertelement <8 x float> poison, float %v1421, i64 0
  %v1423 = shufflevector <8 x float> %v1422, <8 x float> poison, <8 x i32> zeroinitializer
  %v1424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1423, <8 x float> %v1401, <8 x float> %v1394)
  %v1425 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1423, <8 x float> %v1405, <8 x float> %v1395)
  %v1426 = getelementptr float, ptr %v1232, i64 %out_keys_rest.28
  %v1427 = getelementptr float, ptr %v1426, i64 120
  %v1428 = load float, ptr %v1427, align 4
  %v1429 = insertelement <8 x float> poison, float %v1428, i64 0
  %v1430 = shufflevector <8 x float> %v1429, <8 x float> poison, <8 x i32> zeroinitializer
  %v1431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1430, <8 x float> %v1401, <8 x float> %v1396)
  %v1432 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1430, <8 x float> %v1405, <8 x float> %v1397)
  %v1433 = add i64 %out_keys_rest.28, 1
  br label %out_keys_rest.28.head
out_keys_rest.28.end:
  %v1434 = load <8 x float>, ptr %v1237, align 4
  %v1435 = fadd <8 x float> %v1434, %v1390
  store <8 x float> %v1435, ptr %v1237, align 4
  %v1436 = getelementptr float, ptr %v1237, i64 8
  %v1437 = load <8 x float>, ptr %v1436, align 4
  %v1438 = fadd <8 x float> %v1437, %v1391
  store <8 x float> %v1438, ptr %v1436, align 4
  %v1439 = getelementptr float, ptr %v1237, i64 24
  %v1440 = load <8 x float>, ptr %v1439, align 4
  %v1441 = fadd <8 x float> %v1440, %v1392
  store <8 x float> %v1441, ptr %v1439, align 4
  %v1442 = getelementptr float, ptr %v1237, i64 32
  %v1443 = load <8 x float>, ptr %v1442, align 4
  %v1444 = fadd <8 x float> %v1443, %v1393
  store <8 x float> %v1444, ptr %v1442, align 4
  %v1445 = getelementptr float, ptr %v1237, i64 48
  %v1446 = load <8 x float>, ptr %v1445, align 4
  %v1447 = fadd <8 x float> %v1446, %v1394
  store <8 x float> %v1447, ptr %v1445, align 4
  %v1448 = getelementptr float, ptr %v1237, i64 56
  %v1449 = load <8 x float>, ptr %v1448, align 4
  %v1450 = fadd <8 x float> %v1449, %v1395
  store <8 x float> %v1450, ptr %v1448, align 4
  %v1451 = getelementptr float, ptr %v1237, i64 72
  %v1452 = load <8 x float>, ptr %v1451, align 4
  %v1453 = fadd <8 x float> %v1452, %v1396
  store <8 x float> %v1453, ptr %v1451, align 4
  %v1454 = getelementptr float, ptr %v1237, i64 80
  %v1455 = load <8 x float>, ptr %v1454, align 4
  %v1456 = fadd <8 x float> %v1455, %v1397
  store <8 x float> %v1456, ptr %v1454, align 4
  %v1457 = add i64 %out_columns.26, 16
  br label %out_columns.26.head
out_columns.26.end:
  %v1458 = mul i64 16, 32
  %v1459 = getelementptr float, ptr %scratch, i64 2064
  %v1460 = getelementptr float, ptr %v1459, i64 %v1458
  %v1461 = getelementptr float, ptr %scratch, i64 1904
  %v1462 = getelementptr float, ptr %v1461, i64 0
  %v1463 = mul i64 %row_block.12, 4
  %v1464 = getelementptr float, ptr %scratch, i64 2832
  %v1465 = mul i64 %v1463, 24
  %v1466 = add i64 %v1465, 16
  %v1467 = getelementptr float, ptr %v1464, i64 %v1466
  %v1468 = sdiv i64 %v729, 4
  %v1469 = mul i64 %v1468, 4
  br label %out_keys.29.head
out_keys.29.head:
  %out_keys.29 = phi i64 [ 0, %out_columns.26.end ], [ %v1583, %out_keys.29.body ]
  %v1470 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.end ], [ %v1564, %out_keys.29.body ]
  %v1471 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.end ], [ %v1570, %out_keys.29.body ]
  %v1472 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.end ], [ %v1576, %out_keys.29.body ]
  %v1473 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.26.end ], [ %v1582, %out_keys.29.body ]
  %v1474 = icmp slt i64 %out_keys.29, %v1469
  br i1 %v1474, label %out_keys.29.body, label %out_keys.29.end
out_keys.29.body:
  %v1475 = add i64 %out_keys.29, 0
  %v1476 = mul i64 %v1475, 8
  %v1477 = getelementptr float, ptr %v1460, i64 %v1476
  %v1478 = load <8 x float>, ptr %v1477, align 4
  %v1479 = getelementptr float, ptr %v1462, i64 %v1475
  %v1480 = load float, ptr %v1479, align 4
  %v1481 = insertelement <8 x float> poison, float %v1480, i64 0
  %v1482 = shufflevector <8 x float> %v1481, <8 x float> poison, <8 x i32> zeroinitializer
  %v1483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1482, <8 x float> %v1478, <8 x float> %v1470)
  %v1484 = getelementptr float, ptr %v1462, i64 %v1475
  %v1485 = getelementptr float, ptr %v1484, i64 40
  %v1486 = load float, ptr %v1485, align 4
  %v1487 = insertelement <8 x float> poison, float %v1486, i64 0
  %v1488 = shufflevector <8 x float> %v1487, <8 x float> poison, <8 x i32> zeroinitializer
  %v1489 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1488, <8 x float> %v1478, <8 x float> %v1471)
  %v1490 = getelementptr float, ptr %v1462, i64 %v1475
  %v1491 = getelementptr float, ptr %v1490, i64 80
  %v1492 = load float, ptr %v1491, align 4
  %v1493 = insertelement <8 x float> poison, float %v1492, i64 0
  %v1494 = shufflevector <8 x float> %v1493, <8 x float> poison, <8 x i32> zeroinitializer
  %v1495 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1494, <8 x float> %v1478, <8 x float> %v1472)
  %v1496 = getelementptr float, ptr %v1462, i64 %v1475
  %v1497 = getelementptr float, ptr %v1496, i64 120
  %v1498 = load float, ptr %v1497, align 4
  %v1499 = insertelement <8 x float> poison, float %v1498, i64 0
  %v1500 = shufflevector <8 x float> %v1499, <8 x float> poison, <8 x i32> zeroinitializer
  %v1501 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1500, <8 x float> %v1478, <8 x float> %v1473)
  %v1502 = add i64 %out_keys.29, 1
  %v1503 = mul i64 %v1502, 8
  %v1504 = getelementptr float, ptr %v1460, i64 %v1503
  %v1505 = load <8 x float>, ptr %v1504, align 4
  %v1506 = getelementptr float, ptr %v1462, i64 %v1502
  %v1507 = load float, ptr %v1506, align 4
  %v1508 = insertelement <8 x float> poison, float %v1507, i64 0
  %v1509 = shufflevector <8 x float> %v1508, <8 x float> poison, <8 x i32> zeroinitializer
  %v1510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1509, <8 x float> %v1505, <8 x float> %v1483)
  %v1511 = getelementptr float, ptr %v1462, i64 %v1502
  %v1512 = getelementptr float, ptr %v1511, i64 40
  %v1513 = load float, ptr %v1512, align 4
  %v1514 = insertelement <8 x float> poison, float %v1513, i64 0
  %v1515 = shufflevector <8 x float> %v1514, <8 x float> poison, <8 x i32> zeroinitializer
  %v1516 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1515, <8 x float> %v1505, <8 x float> %v1489)
  %v1517 = getelementptr float, ptr %v1462, i64 %v1502
  %v1518 = getelementptr float, ptr %v1517, i64 80
  %v1519 = load float, ptr %v1518, align 4
  %v1520 = insertelement <8 x float> poison, float %v1519, i64 0
  %v1521 = shufflevector <8 x float> %v1520, <8 x float> poison, <8 x i32> zeroinitializer
  %v1522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1521, <8 x float> %v1505, <8 x float> %v1495)
  %v1523 = getelementptr float, ptr %v1462, i64 %v1502
  %v1524 = getelementptr float, ptr %v1523, i64 120
  %v1525 = load float, ptr %v1524, align 4
  %v1526 = insertelement <8 x float> poison, float %v1525, i64 0
  %v1527 = shufflevector <8 x float> %v1526, <8 x float> poison, <8 x i32> zeroinitializer
  %v1528 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1527, <8 x float> %v1505, <8 x float> %v1501)
  %v1529 = add i64 %out_keys.29, 2
  %v1530 = mul i64 %v1529, 8
  %v1531 = getelementptr float, ptr %v1460, i64 %v1530
  %v1532 = load <8 x float>, ptr %v1531, align 4
  %v1533 = getelementptr float, ptr %v1462, i64 %v1529
  %v1534 = load float, ptr %v1533, align 4
  %v1535 = insertelement <8 x float> poison, float %v1534, i64 0
  %v1536 = shufflevector <8 x float> %v1535, <8 x float> poison, <8 x i32> zeroinitializer
  %v1537 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1536, <8 x float> %v1532, <8 x float> %v1510)
  %v1538 = getelementptr float, ptr %v1462, i64 %v1529
  %v1539 = getelementptr float, ptr %v1538, i64 40
  %v1540 = load float, ptr %v1539, align 4
  %v1541 = insertelement <8 x float> poison, float %v1540, i64 0
  %v1542 = shufflevector <8 x float> %v1541, <8 x float> poison, <8 x i32> zeroinitializer
  %v1543 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1542, <8 x float> %v1532, <8 x float> %v1516)
  %v1544 = getelementptr float, ptr %v1462, i64 %v1529
  %v1545 = getelementptr float, ptr %v1544, i64 80
  %v1546 = load float, ptr %v1545, align 4
  %v1547 = insertelement <8 x float> poison, float %v1546, i64 0
  %v1548 = shufflevector <8 x float> %v1547, <8 x float> poison, <8 x i32> zeroinitializer
  %v1549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1548, <8 x float> %v1532, <8 x float> %v1522)
  %v1550 = getelementptr float, ptr %v1462, i64 %v1529
  %v1551 = getelementptr float, ptr %v1550, i64 120
  %v1552 = load float, ptr %v1551, align 4
  %v1553 = insertelement <8 x float> poison, float %v1552, i64 0
  %v1554 = shufflevector <8 x float> %v1553, <8 x float> poison, <8 x i32> zeroinitializer
  %v1555 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1554, <8 x float> %v1532, <8 x float> %v1528)
  %v1556 = add i64 %out_keys.29, 3
  %v1557 = mul i64 %v1556, 8
  %v1558 = getelementptr float, ptr %v1460, i64 %v1557
  %v1559 = load <8 x float>, ptr %v1558, align 4
  %v1560 = getelementptr float, ptr %v1462, i64 %v1556
  %v1561 = load float, ptr %v1560, align 4
  %v1562 = insertelement <8 x float> poison, float %v1561, i64 0
  %v1563 = shufflevector <8 x float> %v1562, <8 x float> poison, <8 x i32> zeroinitializer
  %v1564 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1563, <8 x float> %v1559, <8 x float> %v1537)
  %v1565 = getelementptr float, ptr %v1462, i64 %v1556
  %v1566 = getelementptr float, ptr %v1565, i64 40
  %v1567 = load float, ptr %v1566, align 4
  %v1568 = insertelement <8 x float> poison, float %v1567, i64 0
  %v1569 = shufflevector <8 x float> %v1568, <8 x float> poison, <8 x i32> zeroinitializer
  %v1570 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1569, <8 x float> %v1559, <8 x float> %v1543)
  %v1571 = getelementptr float, ptr %v1462, i64 %v1556
  %v1572 = getelementptr float, ptr %v1571, i64 80
  %v1573 = load float, ptr %v1572, align 4
  %v1574 = insertelement <8 x float> poison, float %v1573, i64 0
  %v1575 = shufflevector <8 x float> %v1574, <8 x float> poison, <8 x i32> zeroinitializer
  %v1576 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1575, <8 x float> %v1559, <8 x float> %v1549)
  %v1577 = getelementptr float, ptr %v1462, i64 %v1556
  %v1578 = getelementptr float, ptr %v1577, i64 120
  %v1579 = load float, ptr %v1578, align 4
  %v1580 = insertelement <8 x float> poison, float %v1579, i64 0
  %v1581 = shufflevector <8 x float> %v1580, <8 x float> poison, <8 x i32> zeroinitializer
  %v1582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1581, <8 x float> %v1559, <8 x float> %v1555)
  %v1583 = add i64 %out_keys.29, 4
  br label %out_keys.29.head
out_keys.29.end:
  br label %out_keys_rest.30.head
out_keys_rest.30.head:
  %out_keys_rest.30 = phi i64 [ %v1469, %out_keys.29.end ], [ %v1615, %out_keys_rest.30.body ]
  %v1584 = phi <8 x float> [ %v1470, %out_keys.29.end ], [ %v1596, %out_keys_rest.30.body ]
  %v1585 = phi <8 x float> [ %v1471, %out_keys.29.end ], [ %v1602, %out_keys_rest.30.body ]
  %v1586 = phi <8 x float> [ %v1472, %out_keys.29.end ], [ %v1608, %out_keys_rest.30.body ]
  %v1587 = phi <8 x float> [ %v1473, %out_keys.29.end ], [ %v1614, %out_keys_rest.30.body ]
  %v1588 = icmp slt i64 %out_keys_rest.30, %v729
  br i1 %v1588, label %out_keys_rest.30.body, label %out_keys_rest.30.end
out_keys_rest.30.body:
  %v1589 = mul i64 %out_keys_rest.30, 8
  %v1590 = getelementptr float, ptr %v1460, i64 %v1589
  %v1591 = load <8 x float>, ptr %v1590, align 4
  %v1592 = getelementptr float, ptr %v1462, i64 %out_keys_rest.30
  %v1593 = load float, ptr %v1592, align 4
  %v1594 = insertelement <8 x float> poison, float %v1593, i64 0
  %v1595 = shufflevector <8 x float> %v1594, <8 x float> poison, <8 x i32> zeroinitializer
  %v1596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1595, <8 x float> %v1591, <8 x float> %v1584)
  %v1597 = getelementptr float, ptr %v1462, i64 %out_keys_rest.30
  %v1598 = getelementptr float, ptr %v1597, i64 40
  %v1599 = load float, ptr %v1598, align 4
  %v1600 = insertelement <8 x float> poison, float %v1599, i64 0
  %v1601 = shufflevector <8 x float> %v1600, <8 x float> poison, <8 x i32> zeroinitializer
  %v1602 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1601, <8 x float> %v1591, <8 x float> %v1585)
  %v1603 = getelementptr float, ptr %v1462, i64 %out_keys_rest.30
  %v1604 = getelementptr float, ptr %v1603, i64 80
  %v1605 = load float, ptr %v1604, align 4
  %v1606 = insertelement <8 x float> poison, float %v1605, i64 0
  %v1607 = shufflevector <8 x float> %v1606, <8 x float> poison, <8 x i32> zeroinitializer
  %v1608 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1607, <8 x float> %v1591, <8 x float> %v1586)
  %v1609 = getelementptr float, ptr %v1462, i64 %out_keys_rest.30
  %v1610 = getelementptr float, ptr %v1609, i64 120
  %v1611 = load float, ptr %v1610, align 4
  %v1612 = insertelement <8 x float> poison, float %v1611, i64 0
  %v1613 = shufflevector <8 x float> %v1612, <8 x float> poison, <8 x i32> zeroinitializer
  %v1614 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1613, <8 x float> %v1591, <8 x float> %v1587)
  %v1615 = add i64 %out_keys_rest.30, 1
  br label %out_keys_rest.30.head
out_keys_rest.30.end:
  %v1616 = load <8 x float>, ptr %v1467, align 4
  %v1617 = fadd <8 x float> %v1616, %v1584
  store <8 x float> %v1617, ptr %v1467, align 4
  %v1618 = getelementptr float, ptr %v1467, i64 24
  %v1619 = load <8 x float>, ptr %v1618, align 4
  %v1620 = fadd <8 x float> %v1619, %v1585
  store <8 x float> %v1620, ptr %v1618, align 4
  %v1621 = getelementptr float, ptr %v1467, i64 48
  %v1622 = load <8 x float>, ptr %v1621, align 4
  %v1623 = fadd <8 x float> %v1622, %v1586
  store <8 x float> %v1623, ptr %v1621, align 4
  %v1624 = getelementptr float, ptr %v1467, i64 72
  %v1625 = load <8 x float>, ptr %v1624, align 4
  %v1626 = fadd <8 x float> %v1625, %v1587
  store <8 x float> %v1626, ptr %v1624, align 4
  br label %kept.14.end
kept.14.end:
  %v1627 = add i64 %row_block.12, 1
  br label %row_block.12.head
row_block.12.end:
  %v1628 = add i64 %kv_tile.5, 32
  br label %kv_tile.5.head
kv_tile.5.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.31.head
result_row.31.head:
  %result_row.31 = phi i64 [ 0, %kv_tile.5.end ], [ %v1714, %lse.34.end ]
  %v1629 = icmp slt i64 %result_row.31, %v78
  br i1 %v1629, label %result_row.31.body, label %result_row.31.end
result_row.31.body:
  %v1630 = mul i64 %result_row.31, 8
  %v1631 = getelementptr float, ptr %scratch, i64 3472
  %v1632 = getelementptr float, ptr %v1631, i64 %v1630
  %v1633 = load <8 x float>, ptr %v1632, align 4
  %v1634 = shufflevector <8 x float> %v1633, <8 x float> %v1633, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1635 = shufflevector <8 x float> %v1633, <8 x float> %v1633, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1636 = fadd <4 x float> %v1635, %v1634
  %v1637 = shufflevector <4 x float> %v1636, <4 x float> %v1636, <2 x i32> <i32 2, i32 3>
  %v1638 = shufflevector <4 x float> %v1636, <4 x float> %v1636, <2 x i32> <i32 0, i32 1>
  %v1639 = fadd <2 x float> %v1638, %v1637
  %v1640 = shufflevector <2 x float> %v1639, <2 x float> %v1639, <1 x i32> <i32 1>
  %v1641 = shufflevector <2 x float> %v1639, <2 x float> %v1639, <1 x i32> <i32 0>
  %v1642 = fadd <1 x float> %v1641, %v1640
  %v1643 = extractelement <1 x float> %v1642, i64 0
  %v1644 = fdiv float 0x3FF0000000000000, %v1643
  %v1645 = fcmp oeq float %v1643, 0x0000000000000000
  %v1646 = select i1 %v1645, float 0x0000000000000000, float %v1644
  %v1647 = add i64 %v13, %result_row.31
  %v1648 = mul i64 %v1647, %v56
  %v1649 = getelementptr i16, ptr %v60, i64 %v1648
  br label %result_depth.32.head
result_depth.32.head:
  %result_depth.32 = phi i64 [ 0, %result_row.31.body ], [ %v1671, %result_depth.32.body ]
  %v1650 = icmp slt i64 %result_depth.32, 16
  br i1 %v1650, label %result_depth.32.body, label %result_depth.32.end
result_depth.32.body:
  %v1651 = getelementptr float, ptr %scratch, i64 2832
  %v1652 = mul i64 %result_row.31, 24
  %v1653 = add i64 %v1652, %result_depth.32
  %v1654 = getelementptr float, ptr %v1651, i64 %v1653
  %v1655 = load <8 x float>, ptr %v1654, align 4
  %v1656 = insertelement <8 x float> poison, float %v1646, i64 0
  %v1657 = shufflevector <8 x float> %v1656, <8 x float> poison, <8 x i32> zeroinitializer
  %v1658 = getelementptr i16, ptr %v1649, i64 %result_depth.32
  %v1659 = fmul <8 x float> %v1655, %v1657
  %v1660 = bitcast <8 x float> %v1659 to <8 x i32>
  %v1661 = lshr <8 x i32> %v1660, splat (i32 16)
  %v1662 = and <8 x i32> %v1661, splat (i32 1)
  %v1663 = add <8 x i32> %v1660, splat (i32 32767)
  %v1664 = add <8 x i32> %v1663, %v1662
  %v1665 = lshr <8 x i32> %v1664, splat (i32 16)
  %v1666 = lshr <8 x i32> %v1660, splat (i32 16)
  %v1667 = or <8 x i32> %v1666, splat (i32 64)
  %v1668 = fcmp uno <8 x float> %v1659, %v1659
  %v1669 = select <8 x i1> %v1668, <8 x i32> %v1667, <8 x i32> %v1665
  %v1670 = trunc <8 x i32> %v1669 to <8 x i16>
  store <8 x i16> %v1670, ptr %v1658, align 2
  %v1671 = add i64 %result_depth.32, 8
  br label %result_depth.32.head
result_depth.32.end:
  br label %result_depth.33.head
result_depth.33.head:
  %result_depth.33 = phi i64 [ 16, %result_depth.32.end ], [ %v1691, %result_depth.33.body ]
  %v1672 = icmp slt i64 %result_depth.33, 17
  br i1 %v1672, label %result_depth.33.body, label %result_depth.33.end
result_depth.33.body:
  %v1673 = getelementptr float, ptr %scratch, i64 2832
  %v1674 = mul i64 %result_row.31, 24
  %v1675 = add i64 %v1674, %result_depth.33
  %v1676 = getelementptr float, ptr %v1673, i64 %v1675
  %v1677 = load float, ptr %v1676, align 4
  %v1678 = getelementptr i16, ptr %v1649, i64 %result_depth.33
  %v1679 = fmul float %v1677, %v1646
  %v1680 = bitcast float %v1679 to i32
  %v1681 = lshr i32 %v1680, 16
  %v1682 = and i32 %v1681, 1
  %v1683 = add i32 %v1680, 32767
  %v1684 = add i32 %v1683, %v1682
  %v1685 = lshr i32 %v1684, 16
  %v1686 = lshr i32 %v1680, 16
  %v1687 = or i32 %v1686, 64
  %v1688 = fcmp uno float %v1679, %v1679
  %v1689 = select i1 %v1688, i32 %v1687, i32 %v1685
  %v1690 = trunc i32 %v1689 to i16
  store i16 %v1690, ptr %v1678, align 2
  %v1691 = add i64 %result_depth.33, 1
  br label %result_depth.33.head
result_depth.33.end:
  br i1 %v63, label %lse.34.then, label %lse.34.end
lse.34.then:
  %v1692 = mul i64 %v1647, %v71
  %v1693 = getelementptr float, ptr %v75, i64 %v1692
  %v1694 = getelementptr float, ptr %scratch, i64 3408
  %v1695 = getelementptr float, ptr %v1694, i64 %result_row.31
  %v1696 = load float, ptr %v1695, align 4
  %v1697 = mul i64 %result_row.31, 8
  %v1698 = getelementptr float, ptr %scratch, i64 3472
  %v1699 = getelementptr float, ptr %v1698, i64 %v1697
  %v1700 = load <8 x float>, ptr %v1699, align 4
  %v1701 = shufflevector <8 x float> %v1700, <8 x float> %v1700, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1702 = shufflevector <8 x float> %v1700, <8 x float> %v1700, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1703 = fadd <4 x float> %v1702, %v1701
  %v1704 = shufflevector <4 x float> %v1703, <4 x float> %v1703, <2 x i32> <i32 2, i32 3>
  %v1705 = shufflevector <4 x float> %v1703, <4 x float> %v1703, <2 x i32> <i32 0, i32 1>
  %v1706 = fadd <2 x float> %v1705, %v1704
  %v1707 = shufflevector <2 x float> %v1706, <2 x float> %v1706, <1 x i32> <i32 1>
  %v1708 = shufflevector <2 x float> %v1706, <2 x float> %v1706, <1 x i32> <i32 0>
  %v1709 = fadd <1 x float> %v1708, %v1707
  %v1710 = extractelement <1 x float> %v1709, i64 0
  %v1711 = call float @llvm.log.f32(float %v1710)
  %v1712 = fmul float %v1696, 0x3FE62E4300000000
  %v1713 = fadd float %v1712, %v1711
  store float %v1713, ptr %v1693, align 4
  br label %lse.34.end
lse.34.end:
  %v1714 = add i64 %result_row.31, 1
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
