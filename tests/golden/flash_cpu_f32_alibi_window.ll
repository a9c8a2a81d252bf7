; flash_cpu rows=4 tile_kv=32 tile_q=24 vectors=2 for x86-64-v3
; problem: f32 head_dim=32 head_dim_v=32 q_heads=8 kv_heads=2 scale=0.17677669529663687 score=[score - abs(pos - kv) * slope[h]] mask=[kv <= pos && pos - w <= kv] sink=s[h]
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
  %v34 = mul i64 %v11, %v28
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
  %v46 = mul i64 %v11, %v40
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
  %v57 = mul i64 %v10, %v54
  %v58 = mul i64 %v11, %v52
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
  %v91 = getelementptr i32, ptr %args, i64 74
  %v92 = load i32, ptr %v91, align 4
  %v93 = sext i32 %v92 to i64
  %v94 = add i64 %v90, %v93
  %v95 = add i64 %v94, 2147483647
  %v96 = icmp sle i64 %v89, %v95
  %v97 = add i64 %v13, %v88
  %v98 = add i64 %v97, 2147483648
  %v99 = icmp sle i64 %v94, %v98
  %v100 = and i1 %v96, %v99
  %v101 = sub i64 %v97, %v90
  %v102 = sub i64 %v101, %v93
  %v103 = select i1 %v100, i64 %v102, i64 0
  %v104 = sext i32 %v85 to i64
  %v105 = add i64 %v87, %v104
  %v106 = sext i32 %v84 to i64
  %v107 = sub i64 %v105, %v106
  %v108 = add i64 %v107, 1
  %v109 = sext i32 %v85 to i64
  %v110 = add i64 %v87, %v109
  %v111 = sext i32 %v84 to i64
  %v112 = sub i64 %v110, %v111
  %v113 = sext i32 %v85 to i64
  %v114 = add i64 %v13, %v113
  %v115 = sext i32 %v84 to i64
  %v116 = sub i64 %v114, %v115
  %v117 = getelementptr i32, ptr %args, i64 74
  %v118 = load i32, ptr %v117, align 4
  %v119 = sext i32 %v118 to i64
  %v120 = sub i64 %v116, %v119
  %v121 = sext i32 %v85 to i64
  %v122 = add i64 %v87, %v121
  %v123 = sext i32 %v84 to i64
  %v124 = getelementptr i32, ptr %args, i64 74
  %v125 = load i32, ptr %v124, align 4
  %v126 = sext i32 %v125 to i64
  %v127 = add i64 %v123, %v126
  %v128 = add i64 %v127, 2147483647
  %v129 = icmp sle i64 %v122, %v128
  %v130 = sext i32 %v84 to i64
  %v131 = getelementptr i32, ptr %args, i64 74
  %v132 = load i32, ptr %v131, align 4
  %v133 = sext i32 %v132 to i64
  %v134 = add i64 %v130, %v133
  %v135 = sext i32 %v85 to i64
  %v136 = add i64 %v13, %v135
  %v137 = add i64 %v136, 2147483648
  %v138 = icmp sle i64 %v134, %v137
  %v139 = sext i32 %v85 to i64
  %v140 = add i64 %v13, %v139
  %v141 = sext i32 %v84 to i64
  %v142 = sub i64 %v140, %v141
  %v143 = getelementptr i32, ptr %args, i64 74
  %v144 = load i32, ptr %v143, align 4
  %v145 = sext i32 %v144 to i64
  %v146 = sub i64 %v112, %v145
  %v147 = getelementptr i32, ptr %args, i64 74
  %v148 = load i32, ptr %v147, align 4
  %v149 = getelementptr i32, ptr %args, i64 60
  %v150 = load ptr, ptr %v149, align 8
  %v151 = getelementptr i32, ptr %args, i64 62
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr i32, ptr %args, i64 70
  %v154 = load i32, ptr %v153, align 4
  %v155 = zext i32 %v82 to i64
  %v156 = mul i64 %v155, %v152
  %v157 = add i64 0, %v156
  %v158 = icmp ule i32 %v82, %v154
  %v159 = and i1 true, %v158
  %v160 = select i1 %v159, i64 %v157, i64 0
  %v161 = getelementptr float, ptr %v150, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = select i1 %v159, float %v162, float 0x0000000000000000
  %v164 = getelementptr i32, ptr %args, i64 46
  %v165 = load ptr, ptr %v164, align 8
  %v166 = getelementptr i32, ptr %args, i64 48
  %v167 = load i64, ptr %v166, align 8
  %v168 = getelementptr i32, ptr %args, i64 56
  %v169 = load i32, ptr %v168, align 4
  %v170 = zext i32 %v82 to i64
  %v171 = mul i64 %v170, %v167
  %v172 = add i64 0, %v171
  %v173 = icmp ule i32 %v82, %v169
  %v174 = and i1 true, %v173
  %v175 = select i1 %v174, i64 %v172, i64 0
  %v176 = getelementptr float, ptr %v165, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = select i1 %v174, float %v177, float 0x0000000000000000
  ; query rows -> f32, scaled (in f64: any finite scale is exact)
  %v179 = mul i64 %v80, 4
  br label %query.0.head
query.0.head:
  %query.0 = phi i64 [ 0, %entry ], [ %v198, %query_depth.1.end ]
  %v180 = icmp slt i64 %query.0, %v179
  br i1 %v180, label %query.0.body, label %query.0.end
query.0.body:
  %v181 = sub i64 %v1, 1
  %v182 = add i64 %v13, %query.0
  %v183 = icmp slt i64 %v182, %v181
  %v184 = select i1 %v183, i64 %v182, i64 %v181
  %v185 = mul i64 %v184, %v20
  %v186 = getelementptr float, ptr %v24, i64 %v185
  br label %query_depth.1.head
query_depth.1.head:
  %query_depth.1 = phi i64 [ 0, %query.0.body ], [ %v197, %query_depth.1.body ]
  %v187 = icmp slt i64 %query_depth.1, 32
  br i1 %v187, label %query_depth.1.body, label %query_depth.1.end
query_depth.1.body:
  %v188 = getelementptr float, ptr %v186, i64 %query_depth.1
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = add i64 %query_depth.1, 0
  %v191 = mul i64 %query.0, 32
  %v192 = add i64 %v191, %v190
  %v193 = getelementptr float, ptr %scratch, i64 %v192
  %v194 = fpext <8 x float> %v189 to <8 x double>
  %v195 = fmul <8 x double> %v194, splat (double 0x3FC6A09E667F3BCC)
  %v196 = fptrunc <8 x double> %v195 to <8 x float>
  store <8 x float> %v196, ptr %v193, align 4
  %v197 = add i64 %query_depth.1, 8
  br label %query_depth.1.head
query_depth.1.end:
  %v198 = add i64 %query.0, 1
  br label %query.0.head
query.0.end:
  ; running maximum: the sink (in log2 units), sum: its weight, accumulators 0
  br label %clear.2.head
clear.2.head:
  %clear.2 = phi i64 [ 0, %query.0.end ], [ %v204, %clear.2.body ]
  %v199 = icmp slt i64 %clear.2, 24
  br i1 %v199, label %clear.2.body, label %clear.2.end
clear.2.body:
  %v200 = getelementptr float, ptr %scratch, i64 3328
  %v201 = getelementptr float, ptr %v200, i64 %clear.2
  store <8 x float> splat (float 0xFFF0000000000000), ptr %v201, align 4
  %v202 = getelementptr float, ptr %scratch, i64 3392
  %v203 = getelementptr float, ptr %v202, i64 %clear.2
  store <8 x float> splat (float 0x0000000000000000), ptr %v203, align 4
  %v204 = add i64 %clear.2, 8
  br label %clear.2.head
clear.2.end:
  %v205 = mul i64 %v80, 4
  br label %sink.3.head
sink.3.head:
  %sink.3 = phi i64 [ 0, %clear.2.end ], [ %v233, %sink.3.body ]
  %v206 = icmp slt i64 %sink.3, %v205
  br i1 %v206, label %sink.3.body, label %sink.3.end
sink.3.body:
  %v207 = add i64 %v13, %sink.3
  %v208 = trunc i64 %v207 to i32
  %v209 = fmul float %v178, 0x3FF7154760000000
  %v210 = getelementptr float, ptr %scratch, i64 3328
  %v211 = getelementptr float, ptr %v210, i64 %sink.3
  store float %v209, ptr %v211, align 4
  %v212 = getelementptr float, ptr %scratch, i64 3392
  %v213 = getelementptr float, ptr %v212, i64 %sink.3
  %v214 = fcmp oeq float %v209, 0xFFF0000000000000
  %v215 = select i1 %v214, float 0x0000000000000000, float %v209
  %v216 = fsub float %v209, %v215
  %v217 = fadd float %v216, 0x4168000000000000
  %v218 = fsub float %v217, 0x4168000000000000
  %v219 = fsub float %v216, %v218
  %v220 = call float @llvm.fmuladd.f32(float 0x3F241D3340000000, float %v219, float 0x3F55F456A0000000)
  %v221 = call float @llvm.fmuladd.f32(float %v220, float %v219, float 0x3F83B2DBC0000000)
  %v222 = call float @llvm.fmuladd.f32(float %v221, float %v219, float 0x3FAC6AED40000000)
  %v223 = call float @llvm.fmuladd.f32(float %v222, float %v219, float 0x3FCEBFBDA0000000)
  %v224 = call float @llvm.fmuladd.f32(float %v223, float %v219, float 0x3FE62E4300000000)
  %v225 = call float @llvm.fmuladd.f32(float %v224, float %v219, float 0x3FF0000000000000)
  %v226 = bitcast float %v217 to i32
  %v227 = shl i32 %v226, 23
  %v228 = add i32 %v227, 1065353216
  %v229 = bitcast i32 %v228 to float
  %v230 = fmul float %v225, %v229
  %v231 = fcmp olt float %v216, 0xC05F800000000000
  %v232 = select i1 %v231, float 0x0000000000000000, float %v230
  store float %v232, ptr %v213, align 4
  %v233 = add i64 %sink.3, 1
  br label %sink.3.head
sink.3.end:
  %v234 = mul i64 %v80, 128
  br label %clear_out.4.head
clear_out.4.head:
  %clear_out.4 = phi i64 [ 0, %sink.3.end ], [ %v238, %clear_out.4.body ]
  %v235 = icmp slt i64 %clear_out.4, %v234
  br i1 %v235, label %clear_out.4.body, label %clear_out.4.end
clear_out.4.body:
  %v236 = getelementptr float, ptr %scratch, i64 2560
  %v237 = getelementptr float, ptr %v236, i64 %clear_out.4
  store <8 x float> splat (float 0x0000000000000000), ptr %v237, align 4
  %v238 = add i64 %clear_out.4, 8
  br label %clear_out.4.head
clear_out.4.end:
  %v239 = icmp slt i64 %v103, %v3
  %v240 = select i1 %v239, i64 %v103, i64 %v3
  %v241 = icmp sgt i64 %v240, 0
  %v242 = select i1 %v241, i64 %v240, i64 0
  %v243 = icmp slt i64 %v108, %v3
  %v244 = select i1 %v243, i64 %v108, i64 %v3
  %v245 = icmp sgt i64 %v244, %v242
  %v246 = select i1 %v245, i64 %v244, i64 %v242
  br label %kv_tile.5.head
kv_tile.5.head:
  %kv_tile.5 = phi i64 [ %v242, %clear_out.4.end ], [ %v1192, %out_columns.16.end ]
  %v247 = icmp slt i64 %kv_tile.5, %v246
  br i1 %v247, label %kv_tile.5.body, label %kv_tile.5.end
kv_tile.5.body:
  %v248 = sub i64 %v246, %kv_tile.5
  %v249 = icmp slt i64 %v248, 32
  %v250 = select i1 %v249, i64 %v248, i64 32
  %v251 = add i64 %kv_tile.5, 32
  %v252 = icmp sle i64 %v251, %v246
  %v253 = add i64 %kv_tile.5, %v250
  %v254 = sub i64 %v253, 1
  %v255 = icmp sle i64 %v254, %v142
  %v256 = and i1 %v255, %v129
  %v257 = and i1 %v256, %v138
  %v258 = icmp sle i64 %v146, %kv_tile.5
  %v259 = and i1 %v257, %v258
  %v260 = and i1 %v252, %v259
  ; keys -> f32, transposed to depth-major panels
  %v261 = add i64 %v250, 15
  %v262 = sdiv i64 %v261, 16
  br label %key_panel.6.head
key_panel.6.head:
  %key_panel.6 = phi i64 [ 0, %kv_tile.5.body ], [ %v516, %key_depth.8.end ]
  %v263 = icmp slt i64 %key_panel.6, %v262
  br i1 %v263, label %key_panel.6.body, label %key_panel.6.end
key_panel.6.body:
  %v264 = mul i64 %key_panel.6, 16
  %v265 = add i64 %kv_tile.5, %v264
  %v266 = add i64 %v265, 0
  %v267 = sub i64 %v3, 1
  %v268 = icmp slt i64 %v266, %v267
  %v269 = select i1 %v268, i64 %v266, i64 %v267
  %v270 = mul i64 %v269, %v32
  %v271 = getelementptr float, ptr %v36, i64 %v270
  %v272 = mul i64 %key_panel.6, 16
  %v273 = add i64 %kv_tile.5, %v272
  %v274 = add i64 %v273, 1
  %v275 = sub i64 %v3, 1
  %v276 = icmp slt i64 %v274, %v275
  %v277 = select i1 %v276, i64 %v274, i64 %v275
  %v278 = mul i64 %v277, %v32
  %v279 = getelementptr float, ptr %v36, i64 %v278
  %v280 = mul i64 %key_panel.6, 16
  %v281 = add i64 %kv_tile.5, %v280
  %v282 = add i64 %v281, 2
  %v283 = sub i64 %v3, 1
  %v284 = icmp slt i64 %v282, %v283
  %v285 = select i1 %v284, i64 %v282, i64 %v283
  %v286 = mul i64 %v285, %v32
  %v287 = getelementptr float, ptr %v36, i64 %v286
  %v288 = mul i64 %key_panel.6, 16
  %v289 = add i64 %kv_tile.5, %v288
  %v290 = add i64 %v289, 3
  %v291 = sub i64 %v3, 1
  %v292 = icmp slt i64 %v290, %v291
  %v293 = select i1 %v292, i64 %v290, i64 %v291
  %v294 = mul i64 %v293, %v32
  %v295 = getelementptr float, ptr %v36, i64 %v294
  %v296 = mul i64 %key_panel.6, 16
  %v297 = add i64 %kv_tile.5, %v296
  %v298 = add i64 %v297, 4
  %v299 = sub i64 %v3, 1
  %v300 = icmp slt i64 %v298, %v299
  %v301 = select i1 %v300, i64 %v298, i64 %v299
  %v302 = mul i64 %v301, %v32
  %v303 = getelementptr float, ptr %v36, i64 %v302
  %v304 = mul i64 %key_panel.6, 16
  %v305 = add i64 %kv_tile.5, %v304
  %v306 = add i64 %v305, 5
  %v307 = sub i64 %v3, 1
  %v308 = icmp slt i64 %v306, %v307
  %v309 = select i1 %v308, i64 %v306, i64 %v307
  %v310 = mul i64 %v309, %v32
  %v311 = getelementptr float, ptr %v36, i64 %v310
  %v312 = mul i64 %key_panel.6, 16
  %v313 = add i64 %kv_tile.5, %v312
  %v314 = add i64 %v313, 6
  %v315 = sub i64 %v3, 1
  %v316 = icmp slt i64 %v314, %v315
  %v317 = select i1 %v316, i64 %v314, i64 %v315
  %v318 = mul i64 %v317, %v32
  %v319 = getelementptr float, ptr %v36, i64 %v318
  %v320 = mul i64 %key_panel.6, 16
  %v321 = add i64 %kv_tile.5, %v320
  %v322 = add i64 %v321, 7
  %v323 = sub i64 %v3, 1
  %v324 = icmp slt i64 %v322, %v323
  %v325 = select i1 %v324, i64 %v322, i64 %v323
  %v326 = mul i64 %v325, %v32
  %v327 = getelementptr float, ptr %v36, i64 %v326
  br label %key_depth.7.head
key_depth.7.head:
  %key_depth.7 = phi i64 [ 0, %key_panel.6.body ], [ %v389, %key_depth.7.body ]
  %v328 = icmp slt i64 %key_depth.7, 32
  br i1 %v328, label %key_depth.7.body, label %key_depth.7.end
key_depth.7.body:
  %v329 = getelementptr float, ptr %v271, i64 %key_depth.7
  %v330 = load <4 x float>, ptr %v329, align 4
  %v331 = getelementptr float, ptr %v303, i64 %key_depth.7
  %v332 = load <4 x float>, ptr %v331, align 4
  %v333 = shufflevector <4 x float> %v330, <4 x float> %v332, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v334 = getelementptr float, ptr %v279, i64 %key_depth.7
  %v335 = load <4 x float>, ptr %v334, align 4
  %v336 = getelementptr float, ptr %v311, i64 %key_depth.7
  %v337 = load <4 x float>, ptr %v336, align 4
  %v338 = shufflevector <4 x float> %v335, <4 x float> %v337, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v339 = getelementptr float, ptr %v287, i64 %key_depth.7
  %v340 = load <4 x float>, ptr %v339, align 4
  %v341 = getelementptr float, ptr %v319, i64 %key_depth.7
  %v342 = load <4 x float>, ptr %v341, align 4
  %v343 = shufflevector <4 x float> %v340, <4 x float> %v342, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v344 = getelementptr float, ptr %v295, i64 %key_depth.7
  %v345 = load <4 x float>, ptr %v344, align 4
  %v346 = getelementptr float, ptr %v327, i64 %key_depth.7
  %v347 = load <4 x float>, ptr %v346, align 4
  %v348 = shufflevector <4 x float> %v345, <4 x float> %v347, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v349 = shufflevector <8 x float> %v333, <8 x float> %v338, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v350 = shufflevector <8 x float> %v343, <8 x float> %v348, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v351 = shufflevector <8 x float> %v333, <8 x float> %v338, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v352 = shufflevector <8 x float> %v343, <8 x float> %v348, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v353 = shufflevector <8 x float> %v349, <8 x float> %v350, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v354 = shufflevector <8 x float> %v349, <8 x float> %v350, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v355 = shufflevector <8 x float> %v351, <8 x float> %v352, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v356 = shufflevector <8 x float> %v351, <8 x float> %v352, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v357 = add i64 %key_depth.7, 0
  %v358 = mul i64 %key_panel.6, 32
  %v359 = add i64 %v358, 0
  %v360 = add i64 %v359, %v357
  %v361 = getelementptr float, ptr %scratch, i64 768
  %v362 = mul i64 %v360, 16
  %v363 = add i64 %v362, 0
  %v364 = getelementptr float, ptr %v361, i64 %v363
  store <8 x float> %v353, ptr %v364, align 4
  %v365 = add i64 %key_depth.7, 1
  %v366 = mul i64 %key_panel.6, 32
  %v367 = add i64 %v366, 0
  %v368 = add i64 %v367, %v365
  %v369 = getelementptr float, ptr %scratch, i64 768
  %v370 = mul i64 %v368, 16
  %v371 = add i64 %v370, 0
  %v372 = getelementptr float, ptr %v369, i64 %v371
  store <8 x float> %v354, ptr %v372, align 4
  %v373 = add i64 %key_depth.7, 2
  %v374 = mul i64 %key_panel.6, 32
  %v375 = add i64 %v374, 0
  %v376 = add i64 %v375, %v373
  %v377 = getelementptr float, ptr %scratch, i64 768
  %v378 = mul i64 %v376, 16
  %v379 = add i64 %v378, 0
  %v380 = getelementptr float, ptr %v377, i64 %v379
  store <8 x float> %v355, ptr %v380, align 4
  %v381 = add i64 %key_depth.7, 3
  %v382 = mul i64 %key_panel.6, 32
  %v383 = add i64 %v382, 0
  %v384 = add i64 %v383, %v381
  %v385 = getelementptr float, ptr %scratch, i64 768
  %v386 = mul i64 %v384, 16
  %v387 = add i64 %v386, 0
  %v388 = getelementptr float, ptr %v385, i64 %v387
  store <8 x float> %v356, ptr %v388, align 4
  %v389 = add i64 %key_depth.7, 4
  br label %key_depth.7.head
key_depth.7.end:
  %v390 = mul i64 %key_panel.6, 16
  %v391 = add i64 %kv_tile.5, %v390
  %v392 = add i64 %v391, 8
  %v393 = sub i64 %v3, 1
  %v394 = icmp slt i64 %v392, %v393
  %v395 = select i1 %v394, i64 %v392, i64 %v393
  %v396 = mul i64 %v395, %v32
  %v397 = getelementptr float, ptr %v36, i64 %v396
  %v398 = mul i64 %key_panel.6, 16
  %v399 = add i64 %kv_tile.5, %v398
  %v400 = add i64 %v399, 9
  %v401 = sub i64 %v3, 1
  %v402 = icmp slt i64 %v400, %v401
  %v403 = select i1 %v402, i64 %v400, i64 %v401
  %v404 = mul i64 %v403, %v32
  %v405 = getelementptr float, ptr %v36, i64 %v404
  %v406 = mul i64 %key_panel.6, 16
  %v407 = add i64 %kv_tile.5, %v406
  %v408 = add i64 %v407, 10
  %v409 = sub i64 %v3, 1
  %v410 = icmp slt i64 %v408, %v409
  %v411 = select i1 %v410, i64 %v408, i64 %v409
  %v412 = mul i64 %v411, %v32
  %v413 = getelementptr float, ptr %v36, i64 %v412
  %v414 = mul i64 %key_panel.6, 16
  %v415 = add i64 %kv_tile.5, %v414
  %v416 = add i64 %v415, 11
  %v417 = sub i64 %v3, 1
  %v418 = icmp slt i64 %v416, %v417
  %v419 = select i1 %v418, i64 %v416, i64 %v417
  %v420 = mul i64 %v419, %v32
  %v421 = getelementptr float, ptr %v36, i64 %v420
  %v422 = mul i64 %key_panel.6, 16
  %v423 = add i64 %kv_tile.5, %v422
  %v424 = add i64 %v423, 12
  %v425 = sub i64 %v3, 1
  %v426 = icmp slt i64 %v424, %v425
  %v427 = select i1 %v426, i64 %v424, i64 %v425
  %v428 = mul i64 %v427, %v32
  %v429 = getelementptr float, ptr %v36, i64 %v428
  %v430 = mul i64 %key_panel.6, 16
  %v431 = add i64 %kv_tile.5, %v430
  %v432 = add i64 %v431, 13
  %v433 = sub i64 %v3, 1
  %v434 = icmp slt i64 %v432, %v433
  %v435 = select i1 %v434, i64 %v432, i64 %v433
  %v436 = mul i64 %v435, %v32
  %v437 = getelementptr float, ptr %v36, i64 %v436
  %v438 = mul i64 %key_panel.6, 16
  %v439 = add i64 %kv_tile.5, %v438
  %v440 = add i64 %v439, 14
  %v441 = sub i64 %v3, 1
  %v442 = icmp slt i64 %v440, %v441
  %v443 = select i1 %v442, i64 %v440, i64 %v441
  %v444 = mul i64 %v443, %v32
  %v445 = getelementptr float, ptr %v36, i64 %v444
  %v446 = mul i64 %key_panel.6, 16
  %v447 = add i64 %kv_tile.5, %v446
  %v448 = add i64 %v447, 15
  %v449 = sub i64 %v3, 1
  %v450 = icmp slt i64 %v448, %v449
  %v451 = select i1 %v450, i64 %v448, i64 %v449
  %v452 = mul i64 %v451, %v32
  %v453 = getelementptr float, ptr %v36, i64 %v452
  br label %key_depth.8.head
key_depth.8.head:
  %key_depth.8 = phi i64 [ 0, %key_depth.7.end ], [ %v515, %key_depth.8.body ]
  %v454 = icmp slt i64 %key_depth.8, 32
  br i1 %v454, label %key_depth.8.body, label %key_depth.8.end
key_depth.8.body:
  %v455 = getelementptr float, ptr %v397, i64 %key_depth.8
  %v456 = load <4 x float>, ptr %v455, align 4
  %v457 = getelementptr float, ptr %v429, i64 %key_depth.8
  %v458 = load <4 x float>, ptr %v457, align 4
  %v459 = shufflevector <4 x float> %v456, <4 x float> %v458, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v460 = getelementptr float, ptr %v405, i64 %key_depth.8
  %v461 = load <4 x float>, ptr %v460, align 4
  %v462 = getelementptr float, ptr %v437, i64 %key_depth.8
  %v463 = load <4 x float>, ptr %v462, align 4
  %v464 = shufflevector <4 x float> %v461, <4 x float> %v463, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v465 = getelementptr float, ptr %v413, i64 %key_depth.8
  %v466 = load <4 x float>, ptr %v465, align 4
  %v467 = getelementptr float, ptr %v445, i64 %key_depth.8
  %v468 = load <4 x float>, ptr %v467, align 4
  %v469 = shufflevector <4 x float> %v466, <4 x float> %v468, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v470 = getelementptr float, ptr %v421, i64 %key_depth.8
  %v471 = load <4 x float>, ptr %v470, align 4
  %v472 = getelementptr float, ptr %v453, i64 %key_depth.8
  %v473 = load <4 x float>, ptr %v472, align 4
  %v474 = shufflevector <4 x float> %v471, <4 x float> %v473, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v475 = shufflevector <8 x float> %v459, <8 x float> %v464, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v476 = shufflevector <8 x float> %v469, <8 x float> %v474, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v477 = shufflevector <8 x float> %v459, <8 x float> %v464, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v478 = shufflevector <8 x float> %v469, <8 x float> %v474, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v479 = shufflevector <8 x float> %v475, <8 x float> %v476, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v480 = shufflevector <8 x float> %v475, <8 x float> %v476, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v481 = shufflevector <8 x float> %v477, <8 x float> %v478, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v482 = shufflevector <8 x float> %v477, <8 x float> %v478, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v483 = add i64 %key_depth.8, 0
  %v484 = mul i64 %key_panel.6, 32
  %v485 = add i64 %v484, 0
  %v486 = add i64 %v485, %v483
  %v487 = getelementptr float, ptr %scratch, i64 768
  %v488 = mul i64 %v486, 16
  %v489 = add i64 %v488, 8
  %v490 = getelementptr float, ptr %v487, i64 %v489
  store <8 x float> %v479, ptr %v490, align 4
  %v491 = add i64 %key_depth.8, 1
  %v492 = mul i64 %key_panel.6, 32
  %v493 = add i64 %v492, 0
  %v494 = add i64 %v493, %v491
  %v495 = getelementptr float, ptr %scratch, i64 768
  %v496 = mul i64 %v494, 16
  %v497 = add i64 %v496, 8
  %v498 = getelementptr float, ptr %v495, i64 %v497
  store <8 x float> %v480, ptr %v498, align 4
  %v499 = add i64 %key_depth.8, 2
  %v500 = mul i64 %key_panel.6, 32
  %v501 = add i64 %v500, 0
  %v502 = add i64 %v501, %v499
  %v503 = getelementptr float, ptr %scratch, i64 768
  %v504 = mul i64 %v502, 16
  %v505 = add i64 %v504, 8
  %v506 = getelementptr float, ptr %v503, i64 %v505
  store <8 x float> %v481, ptr %v506, align 4
  %v507 = add i64 %key_depth.8, 3
  %v508 = mul i64 %key_panel.6, 32
  %v509 = add i64 %v508, 0
  %v510 = add i64 %v509, %v507
  %v511 = getelementptr float, ptr %scratch, i64 768
  %v512 = mul i64 %v510, 16
  %v513 = add i64 %v512, 8
  %v514 = getelementptr float, ptr %v511, i64 %v513
  store <8 x float> %v482, ptr %v514, align 4
  %v515 = add i64 %key_depth.8, 4
  br label %key_depth.8.head
key_depth.8.end:
  %v516 = add i64 %key_panel.6, 1
  br label %key_panel.6.head
key_panel.6.end:
  ; score = query * keys
  %v517 = add i64 %v250, 15
  %v518 = sdiv i64 %v517, 16
  br label %score_panel.9.head
score_panel.9.head:
  %score_panel.9 = phi i64 [ 0, %key_panel.6.end ], [ %v587, %score_rows.10.end ]
  %v519 = icmp slt i64 %score_panel.9, %v518
  br i1 %v519, label %score_panel.9.body, label %score_panel.9.end
score_panel.9.body:
  br label %score_rows.10.head
score_rows.10.head:
  %score_rows.10 = phi i64 [ 0, %score_panel.9.body ], [ %v586, %score_depth.11.end ]
  %v520 = icmp slt i64 %score_rows.10, %v80
  br i1 %v520, label %score_rows.10.body, label %score_rows.10.end
score_rows.10.body:
  %v521 = mul i64 %score_rows.10, 4
  %v522 = mul i64 %v521, 32
  %v523 = add i64 %v522, 0
  %v524 = getelementptr float, ptr %scratch, i64 %v523
  %v525 = mul i64 %score_panel.9, 32
  %v526 = getelementptr float, ptr %scratch, i64 768
  %v527 = mul i64 %v525, 16
  %v528 = add i64 %v527, 0
  %v529 = getelementptr float, ptr %v526, i64 %v528
  br label %score_depth.11.head
score_depth.11.head:
  %score_depth.11 = phi i64 [ 0, %score_rows.10.body ], [ %v573, %score_depth.11.body ]
  %v530 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.10.body ], [ %v550, %score_depth.11.body ]
  %v531 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.10.body ], [ %v551, %score_depth.11.body ]
  %v532 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.10.body ], [ %v557, %score_depth.11.body ]
  %v533 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.10.body ], [ %v558, %score_depth.11.body ]
  %v534 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.10.body ], [ %v564, %score_depth.11.body ]
  %v535 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.10.body ], [ %v565, %score_depth.11.body ]
  %v536 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.10.body ], [ %v571, %score_depth.11.body ]
  %v537 = phi <8 x float> [ splat (float 0x0000000000000000), %score_rows.10.body ], [ %v572, %score_depth.11.body ]
  %v538 = icmp slt i64 %score_depth.11, 32
  br i1 %v538, label %score_depth.11.body, label %score_depth.11.end
score_depth.11.body:
  %v539 = mul i64 %score_depth.11, 16
  %v540 = getelementptr float, ptr %v529, i64 %v539
  %v541 = load <8 x float>, ptr %v540, align 32
  %v542 = mul i64 %score_depth.11, 16
  %v543 = getelementptr float, ptr %v529, i64 %v542
  %v544 = getelementptr float, ptr %v543, i64 8
  %v545 = load <8 x float>, ptr %v544, align 32
  %v546 = getelementptr float, ptr %v524, i64 %score_depth.11
  %v547 = load float, ptr %v546, align 4
  %v548 = insertelement <8 x float> poison, float %v547, i64 0
  %v549 = shufflevector <8 x float> %v548, <8 x float> poison, <8 x i32> zeroinitializer
  %v550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v549, <8 x float> %v541, <8 x float> %v530)
  %v551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v549, <8 x float> %v545, <8 x float> %v531)
  %v552 = getelementptr float, ptr %v524, i64 %score_depth.11
  %v553 = getelementptr float, ptr %v552, i64 32
  %v554 = load float, ptr %v553, align 4
  %v555 = insertelement <8 x float> poison, float %v554, i64 0
  %v556 = shufflevector <8 x float> %v555, <8 x float> poison, <8 x i32> zeroinitializer
  %v557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v556, <8 x float> %v541, <8 x float> %v532)
  %v558 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v556, <8 x float> %v545, <8 x float> %v533)
  %v559 = getelementptr float, ptr %v524, i64 %score_depth.11
  %v560 = getelementptr float, ptr %v559, i64 64
  %v561 = load float, ptr %v560, align 4
  %v562 = insertelement <8 x float> poison, float %v561, i64 0
  %v563 = shufflevector <8 x float> %v562, <8 x float> poison, <8 x i32> zeroinitializer
  %v564 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v563, <8 x float> %v541, <8 x float> %v534)
  %v565 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v563, <8 x float> %v545, <8 x float> %v535)
  %v566 = getelementptr float, ptr %v524, i64 %score_depth.11
  %v567 = getelementptr float, ptr %v566, i64 96
  %v568 = load float, ptr %v567, align 4
  %v569 = insertelement <8 x float> poison, float %v568, i64 0
  %v570 = shufflevector <8 x float> %v569, <8 x float> poison, <8 x i32> zeroinitializer
  %v571 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v570, <8 x float> %v541, <8 x float> %v536)
  %v572 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v570, <8 x float> %v545, <8 x float> %v537)
  %v573 = add i64 %score_depth.11, 1
  br label %score_depth.11.head
score_depth.11.end:
  %v574 = mul i64 %score_panel.9, 16
  %v575 = getelementptr float, ptr %scratch, i64 1792
  %v576 = mul i64 %v521, 32
  %v577 = add i64 %v576, %v574
  %v578 = getelementptr float, ptr %v575, i64 %v577
  store <8 x float> %v530, ptr %v578, align 4
  %v579 = getelementptr float, ptr %v578, i64 8
  store <8 x float> %v531, ptr %v579, align 4
  %v580 = getelementptr float, ptr %v578, i64 32
  store <8 x float> %v532, ptr %v580, align 4
  %v581 = getelementptr float, ptr %v578, i64 40
  store <8 x float> %v533, ptr %v581, align 4
  %v582 = getelementptr float, ptr %v578, i64 64
  store <8 x float> %v534, ptr %v582, align 4
  %v583 = getelementptr float, ptr %v578, i64 72
  store <8 x float> %v535, ptr %v583, align 4
  %v584 = getelementptr float, ptr %v578, i64 96
  store <8 x float> %v536, ptr %v584, align 4
  %v585 = getelementptr float, ptr %v578, i64 104
  store <8 x float> %v537, ptr %v585, align 4
  %v586 = add i64 %score_rows.10, 1
  br label %score_rows.10.head
score_rows.10.end:
  %v587 = add i64 %score_panel.9, 1
  br label %score_panel.9.head
score_panel.9.end:
  br i1 %v260, label %full.12.then, label %full.12.else
full.12.then:
  ; weights of a full tile
  %v588 = trunc i64 %v250 to i32
  %v589 = trunc i64 %kv_tile.5 to i32
  %v590 = mul i64 %v80, 4
  br label %weight_row.13.head
weight_row.13.head:
  %weight_row.13 = phi i64 [ 0, %full.12.then ], [ %v788, %weight_row.13.body ]
  %v591 = icmp slt i64 %weight_row.13, %v590
  br i1 %v591, label %weight_row.13.body, label %weight_row.13.end
weight_row.13.body:
  %v592 = getelementptr float, ptr %scratch, i64 1792
  %v593 = mul i64 %weight_row.13, 32
  %v594 = add i64 %v593, 0
  %v595 = getelementptr float, ptr %v592, i64 %v594
  %v596 = add i64 %v13, %weight_row.13
  %v597 = trunc i64 %v596 to i32
  %v598 = add i32 %v597, %v85
  %v599 = sub i32 %v598, %v84
  %v600 = sub i32 %v599, %v148
  %v601 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v602 = load <8 x float>, ptr %v595, align 4
  %v603 = insertelement <8 x i32> poison, i32 %v589, i64 0
  %v604 = shufflevector <8 x i32> %v603, <8 x i32> poison, <8 x i32> zeroinitializer
  %v605 = add <8 x i32> %v604, %v601
  %v606 = insertelement <8 x i32> poison, i32 %v599, i64 0
  %v607 = shufflevector <8 x i32> %v606, <8 x i32> poison, <8 x i32> zeroinitializer
  %v608 = sub <8 x i32> %v607, %v605
  %v609 = sub <8 x i32> splat (i32 0), %v608
  %v610 = icmp slt <8 x i32> %v608, splat (i32 0)
  %v611 = select <8 x i1> %v610, <8 x i32> %v609, <8 x i32> %v608
  %v612 = sitofp <8 x i32> %v611 to <8 x float>
  %v613 = insertelement <8 x float> poison, float %v163, i64 0
  %v614 = shufflevector <8 x float> %v613, <8 x float> poison, <8 x i32> zeroinitializer
  %v615 = fmul <8 x float> %v612, %v614
  %v616 = fsub <8 x float> %v602, %v615
  %v617 = fmul <8 x float> %v616, splat (float 0x3FF7154760000000)
  %v618 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v619 = getelementptr float, ptr %v595, i64 8
  %v620 = load <8 x float>, ptr %v619, align 4
  %v621 = insertelement <8 x i32> poison, i32 %v589, i64 0
  %v622 = shufflevector <8 x i32> %v621, <8 x i32> poison, <8 x i32> zeroinitializer
  %v623 = add <8 x i32> %v622, %v618
  %v624 = insertelement <8 x i32> poison, i32 %v599, i64 0
  %v625 = shufflevector <8 x i32> %v624, <8 x i32> poison, <8 x i32> zeroinitializer
  %v626 = sub <8 x i32> %v625, %v623
  %v627 = sub <8 x i32> splat (i32 0), %v626
  %v628 = icmp slt <8 x i32> %v626, splat (i32 0)
  %v629 = select <8 x i1> %v628, <8 x i32> %v627, <8 x i32> %v626
  %v630 = sitofp <8 x i32> %v629 to <8 x float>
  %v631 = insertelement <8 x float> poison, float %v163, i64 0
  %v632 = shufflevector <8 x float> %v631, <8 x float> poison, <8 x i32> zeroinitializer
  %v633 = fmul <8 x float> %v630, %v632
  %v634 = fsub <8 x float> %v620, %v633
  %v635 = fmul <8 x float> %v634, splat (float 0x3FF7154760000000)
  %v636 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v637 = getelementptr float, ptr %v595, i64 16
  %v638 = load <8 x float>, ptr %v637, align 4
  %v639 = insertelement <8 x i32> poison, i32 %v589, i64 0
  %v640 = shufflevector <8 x i32> %v639, <8 x i32> poison, <8 x i32> zeroinitializer
  %v641 = add <8 x i32> %v640, %v636
  %v642 = insertelement <8 x i32> poison, i32 %v599, i64 0
  %v643 = shufflevector <8 x i32> %v642, <8 x i32> poison, <8 x i32> zeroinitializer
  %v644 = sub <8 x i32> %v643, %v641
  %v645 = sub <8 x i32> splat (i32 0), %v644
  %v646 = icmp slt <8 x i32> %v644, splat (i32 0)
  %v647 = select <8 x i1> %v646, <8 x i32> %v645, <8 x i32> %v644
  %v648 = sitofp <8 x i32> %v647 to <8 x float>
  %v649 = insertelement <8 x float> poison, float %v163, i64 0
  %v650 = shufflevector <8 x float> %v649, <8 x float> poison, <8 x i32> zeroinitializer
  %v651 = fmul <8 x float> %v648, %v650
  %v652 = fsub <8 x float> %v638, %v651
  %v653 = fmul <8 x float> %v652, splat (float 0x3FF7154760000000)
  %v654 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v655 = getelementptr float, ptr %v595, i64 24
  %v656 = load <8 x float>, ptr %v655, align 4
  %v657 = insertelement <8 x i32> poison, i32 %v589, i64 0
  %v658 = shufflevector <8 x i32> %v657, <8 x i32> poison, <8 x i32> zeroinitializer
  %v659 = add <8 x i32> %v658, %v654
  %v660 = insertelement <8 x i32> poison, i32 %v599, i64 0
  %v661 = shufflevector <8 x i32> %v660, <8 x i32> poison, <8 x i32> zeroinitializer
  %v662 = sub <8 x i32> %v661, %v659
  %v663 = sub <8 x i32> splat (i32 0), %v662
  %v664 = icmp slt <8 x i32> %v662, splat (i32 0)
  %v665 = select <8 x i1> %v664, <8 x i32> %v663, <8 x i32> %v662
  %v666 = sitofp <8 x i32> %v665 to <8 x float>
  %v667 = insertelement <8 x float> poison, float %v163, i64 0
  %v668 = shufflevector <8 x float> %v667, <8 x float> poison, <8 x i32> zeroinitializer
  %v669 = fmul <8 x float> %v666, %v668
  %v670 = fsub <8 x float> %v656, %v669
  %v671 = fmul <8 x float> %v670, splat (float 0x3FF7154760000000)
  %v672 = getelementptr float, ptr %scratch, i64 3328
  %v673 = getelementptr float, ptr %v672, i64 %weight_row.13
  %v674 = load float, ptr %v673, align 4
  %v675 = fcmp ogt <8 x float> %v617, %v635
  %v676 = select <8 x i1> %v675, <8 x float> %v617, <8 x float> %v635
  %v677 = fcmp ogt <8 x float> %v653, %v671
  %v678 = select <8 x i1> %v677, <8 x float> %v653, <8 x float> %v671
  %v679 = fcmp ogt <8 x float> %v676, %v678
  %v680 = select <8 x i1> %v679, <8 x float> %v676, <8 x float> %v678
  %v681 = shufflevector <8 x float> %v680, <8 x float> %v680, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v682 = shufflevector <8 x float> %v680, <8 x float> %v680, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v683 = fcmp ogt <4 x float> %v682, %v681
  %v684 = select <4 x i1> %v683, <4 x float> %v682, <4 x float> %v681
  %v685 = shufflevector <4 x float> %v684, <4 x float> %v684, <2 x i32> <i32 2, i32 3>
  %v686 = shufflevector <4 x float> %v684, <4 x float> %v684, <2 x i32> <i32 0, i32 1>
  %v687 = fcmp ogt <2 x float> %v686, %v685
  %v688 = select <2 x i1> %v687, <2 x float> %v686, <2 x float> %v685
  %v689 = shufflevector <2 x float> %v688, <2 x float> %v688, <1 x i32> <i32 1>
  %v690 = shufflevector <2 x float> %v688, <2 x float> %v688, <1 x i32> <i32 0>
  %v691 = fcmp ogt <1 x float> %v690, %v689
  %v692 = select <1 x i1> %v691, <1 x float> %v690, <1 x float> %v689
  %v693 = extractelement <1 x float> %v692, i64 0
  %v694 = fcmp ogt float %v693, %v674
  %v695 = select i1 %v694, float %v693, float %v674
  %v696 = getelementptr float, ptr %scratch, i64 3360
  %v697 = getelementptr float, ptr %v696, i64 %weight_row.13
  store float %v695, ptr %v697, align 4
  %v698 = fcmp oeq float %v695, 0xFFF0000000000000
  %v699 = select i1 %v698, float 0x0000000000000000, float %v695
  %v700 = insertelement <8 x float> poison, float %v699, i64 0
  %v701 = shufflevector <8 x float> %v700, <8 x float> poison, <8 x i32> zeroinitializer
  %v702 = fsub <8 x float> %v617, %v701
  %v703 = fadd <8 x float> %v702, splat (float 0x4168000000000000)
  %v704 = fsub <8 x float> %v703, splat (float 0x4168000000000000)
  %v705 = fsub <8 x float> %v702, %v704
  %v706 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v705, <8 x float> splat (float 0x3F55F456A0000000))
  %v707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v706, <8 x float> %v705, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v707, <8 x float> %v705, <8 x float> splat (float 0x3FAC6AED40000000))
  %v709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v708, <8 x float> %v705, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v710 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v709, <8 x float> %v705, <8 x float> splat (float 0x3FE62E4300000000))
  %v711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v710, <8 x float> %v705, <8 x float> splat (float 0x3FF0000000000000))
  %v712 = bitcast <8 x float> %v703 to <8 x i32>
  %v713 = shl <8 x i32> %v712, splat (i32 23)
  %v714 = add <8 x i32> %v713, splat (i32 1065353216)
  %v715 = bitcast <8 x i32> %v714 to <8 x float>
  %v716 = fmul <8 x float> %v711, %v715
  %v717 = fcmp olt <8 x float> %v702, splat (float 0xC05F800000000000)
  %v718 = select <8 x i1> %v717, <8 x float> splat (float 0x0000000000000000), <8 x float> %v716
  store <8 x float> %v718, ptr %v595, align 4
  %v719 = fsub <8 x float> %v635, %v701
  %v720 = fadd <8 x float> %v719, splat (float 0x4168000000000000)
  %v721 = fsub <8 x float> %v720, splat (float 0x4168000000000000)
  %v722 = fsub <8 x float> %v719, %v721
  %v723 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v722, <8 x float> splat (float 0x3F55F456A0000000))
  %v724 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v723, <8 x float> %v722, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v725 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v724, <8 x float> %v722, <8 x float> splat (float 0x3FAC6AED40000000))
  %v726 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v725, <8 x float> %v722, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v727 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v726, <8 x float> %v722, <8 x float> splat (float 0x3FE62E4300000000))
  %v728 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v727, <8 x float> %v722, <8 x float> splat (float 0x3FF0000000000000))
  %v729 = bitcast <8 x float> %v720 to <8 x i32>
  %v730 = shl <8 x i32> %v729, splat (i32 23)
  %v731 = add <8 x i32> %v730, splat (i32 1065353216)
  %v732 = bitcast <8 x i32> %v731 to <8 x float>
  %v733 = fmul <8 x float> %v728, %v732
  %v734 = fcmp olt <8 x float> %v719, splat (float 0xC05F800000000000)
  %v735 = select <8 x i1> %v734, <8 x float> splat (float 0x0000000000000000), <8 x float> %v733
  %v736 = getelementptr float, ptr %v595, i64 8
  store <8 x float> %v735, ptr %v736, align 4
  %v737 = fsub <8 x float> %v653, %v701
  %v738 = fadd <8 x float> %v737, splat (float 0x4168000000000000)
  %v739 = fsub <8 x float> %v738, splat (float 0x4168000000000000)
  %v740 = fsub <8 x float> %v737, %v739
  %v741 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v740, <8 x float> splat (float 0x3F55F456A0000000))
  %v742 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v741, <8 x float> %v740, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v743 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v742, <8 x float> %v740, <8 x float> splat (float 0x3FAC6AED40000000))
  %v744 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v743, <8 x float> %v740, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v745 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v744, <8 x float> %v740, <8 x float> splat (float 0x3FE62E4300000000))
  %v746 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v745, <8 x float> %v740, <8 x float> splat (float 0x3FF0000000000000))
  %v747 = bitcast <8 x float> %v738 to <8 x i32>
  %v748 = shl <8 x i32> %v747, splat (i32 23)
  %v749 = add <8 x i32> %v748, splat (i32 1065353216)
  %v750 = bitcast <8 x i32> %v749 to <8 x float>
  %v751 = fmul <8 x float> %v746, %v750
  %v752 = fcmp olt <8 x float> %v737, splat (float 0xC05F800000000000)
  %v753 = select <8 x i1> %v752, <8 x float> splat (float 0x0000000000000000), <8 x float> %v751
  %v754 = getelementptr float, ptr %v595, i64 16
  store <8 x float> %v753, ptr %v754, align 4
  %v755 = fsub <8 x float> %v671, %v701
  %v756 = fadd <8 x float> %v755, splat (float 0x4168000000000000)
  %v757 = fsub <8 x float> %v756, splat (float 0x4168000000000000)
  %v758 = fsub <8 x float> %v755, %v757
  %v759 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v758, <8 x float> splat (float 0x3F55F456A0000000))
  %v760 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v759, <8 x float> %v758, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v761 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v760, <8 x float> %v758, <8 x float> splat (float 0x3FAC6AED40000000))
  %v762 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v761, <8 x float> %v758, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v763 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v762, <8 x float> %v758, <8 x float> splat (float 0x3FE62E4300000000))
  %v764 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v763, <8 x float> %v758, <8 x float> splat (float 0x3FF0000000000000))
  %v765 = bitcast <8 x float> %v756 to <8 x i32>
  %v766 = shl <8 x i32> %v765, splat (i32 23)
  %v767 = add <8 x i32> %v766, splat (i32 1065353216)
  %v768 = bitcast <8 x i32> %v767 to <8 x float>
  %v769 = fmul <8 x float> %v764, %v768
  %v770 = fcmp olt <8 x float> %v755, splat (float 0xC05F800000000000)
  %v771 = select <8 x i1> %v770, <8 x float> splat (float 0x0000000000000000), <8 x float> %v769
  %v772 = getelementptr float, ptr %v595, i64 24
  store <8 x float> %v771, ptr %v772, align 4
  %v773 = getelementptr float, ptr %scratch, i64 3424
  %v774 = getelementptr float, ptr %v773, i64 %weight_row.13
  %v775 = fadd <8 x float> %v718, %v735
  %v776 = fadd <8 x float> %v753, %v771
  %v777 = fadd <8 x float> %v775, %v776
  %v778 = shufflevector <8 x float> %v777, <8 x float> %v777, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v779 = shufflevector <8 x float> %v777, <8 x float> %v777, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v780 = fadd <4 x float> %v779, %v778
  %v781 = shufflevector <4 x float> %v780, <4 x float> %v780, <2 x i32> <i32 2, i32 3>
  %v782 = shufflevector <4 x float> %v780, <4 x float> %v780, <2 x i32> <i32 0, i32 1>
  %v783 = fadd <2 x float> %v782, %v781
  %v784 = shufflevector <2 x float> %v783, <2 x float> %v783, <1 x i32> <i32 1>
  %v785 = shufflevector <2 x float> %v783, <2 x float> %v783, <1 x i32> <i32 0>
  %v786 = fadd <1 x float> %v785, %v784
  %v787 = extractelement <1 x float> %v786, i64 0
  store float %v787, ptr %v774, align 4
  %v788 = add i64 %weight_row.13, 1
  br label %weight_row.13.head
weight_row.13.end:
  br label %full.12.end
full.12.else:
  ; weights of a mixed tile
  %v789 = trunc i64 %v250 to i32
  %v790 = trunc i64 %kv_tile.5 to i32
  %v791 = mul i64 %v80, 4
  br label %weight_row.14.head
weight_row.14.head:
  %weight_row.14 = phi i64 [ 0, %full.12.else ], [ %v1037, %weight_row.14.body ]
  %v792 = icmp slt i64 %weight_row.14, %v791
  br i1 %v792, label %weight_row.14.body, label %weight_row.14.end
weight_row.14.body:
  %v793 = getelementptr float, ptr %scratch, i64 1792
  %v794 = mul i64 %weight_row.14, 32
  %v795 = add i64 %v794, 0
  %v796 = getelementptr float, ptr %v793, i64 %v795
  %v797 = add i64 %v13, %weight_row.14
  %v798 = trunc i64 %v797 to i32
  %v799 = add i32 %v798, %v85
  %v800 = sub i32 %v799, %v84
  %v801 = sub i32 %v800, %v148
  %v802 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v803 = load <8 x float>, ptr %v796, align 4
  %v804 = insertelement <8 x i32> poison, i32 %v790, i64 0
  %v805 = shufflevector <8 x i32> %v804, <8 x i32> poison, <8 x i32> zeroinitializer
  %v806 = add <8 x i32> %v805, %v802
  %v807 = insertelement <8 x i32> poison, i32 %v800, i64 0
  %v808 = shufflevector <8 x i32> %v807, <8 x i32> poison, <8 x i32> zeroinitializer
  %v809 = sub <8 x i32> %v808, %v806
  %v810 = sub <8 x i32> splat (i32 0), %v809
  %v811 = icmp slt <8 x i32> %v809, splat (i32 0)
  %v812 = select <8 x i1> %v811, <8 x i32> %v810, <8 x i32> %v809
  %v813 = sitofp <8 x i32> %v812 to <8 x float>
  %v814 = insertelement <8 x float> poison, float %v163, i64 0
  %v815 = shufflevector <8 x float> %v814, <8 x float> poison, <8 x i32> zeroinitializer
  %v816 = fmul <8 x float> %v813, %v815
  %v817 = fsub <8 x float> %v803, %v816
  %v818 = fmul <8 x float> %v817, splat (float 0x3FF7154760000000)
  %v819 = insertelement <8 x i32> poison, i32 %v789, i64 0
  %v820 = shufflevector <8 x i32> %v819, <8 x i32> poison, <8 x i32> zeroinitializer
  %v821 = icmp slt <8 x i32> %v802, %v820
  %v822 = insertelement <8 x i32> poison, i32 %v800, i64 0
  %v823 = shufflevector <8 x i32> %v822, <8 x i32> poison, <8 x i32> zeroinitializer
  %v824 = icmp sle <8 x i32> %v806, %v823
  %v825 = insertelement <8 x i32> poison, i32 %v801, i64 0
  %v826 = shufflevector <8 x i32> %v825, <8 x i32> poison, <8 x i32> zeroinitializer
  %v827 = icmp sle <8 x i32> %v826, %v806
  %v828 = and <8 x i1> %v824, %v827
  %v829 = and <8 x i1> %v821, %v828
  %v830 = select <8 x i1> %v829, <8 x float> %v818, <8 x float> splat (float 0xFFF0000000000000)
  %v831 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v832 = getelementptr float, ptr %v796, i64 8
  %v833 = load <8 x float>, ptr %v832, align 4
  %v834 = insertelement <8 x i32> poison, i32 %v790, i64 0
  %v835 = shufflevector <8 x i32> %v834, <8 x i32> poison, <8 x i32> zeroinitializer
  %v836 = add <8 x i32> %v835, %v831
  %v837 = insertelement <8 x i32> poison, i32 %v800, i64 0
  %v838 = shufflevector <8 x i32> %v837, <8 x i32> poison, <8 x i32> zeroinitializer
  %v839 = sub <8 x i32> %v838, %v836
  %v840 = sub <8 x i32> splat (i32 0), %v839
  %v841 = icmp slt <8 x i32> %v839, splat (i32 0)
  %v842 = select <8 x i1> %v841, <8 x i32> %v840, <8 x i32> %v839
  %v843 = sitofp <8 x i32> %v842 to <8 x float>
  %v844 = insertelement <8 x float> poison, float %v163, i64 0
  %v845 = shufflevector <8 x float> %v844, <8 x float> poison, <8 x i32> zeroinitializer
  %v846 = fmul <8 x float> %v843, %v845
  %v847 = fsub <8 x float> %v833, %v846
  %v848 = fmul <8 x float> %v847, splat (float 0x3FF7154760000000)
  %v849 = insertelement <8 x i32> poison, i32 %v789, i64 0
  %v850 = shufflevector <8 x i32> %v849, <8 x i32> poison, <8 x i32> zeroinitializer
  %v851 = icmp slt <8 x i32> %v831, %v850
  %v852 = insertelement <8 x i32> poison, i32 %v800, i64 0
  %v853 = shufflevector <8 x i32> %v852, <8 x i32> poison, <8 x i32> zeroinitializer
  %v854 = icmp sle <8 x i32> %v836, %v853
  %v855 = insertelement <8 x i32> poison, i32 %v801, i64 0
  %v856 = shufflevector <8 x i32> %v855, <8 x i32> poison, <8 x i32> zeroinitializer
  %v857 = icmp sle <8 x i32> %v856, %v836
  %v858 = and <8 x i1> %v854, %v857
  %v859 = and <8 x i1> %v851, %v858
  %v860 = select <8 x i1> %v859, <8 x float> %v848, <8 x float> splat (float 0xFFF0000000000000)
  %v861 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v862 = getelementptr float, ptr %v796, i64 16
  %v863 = load <8 x float>, ptr %v862, align 4
  %v864 = insertelement <8 x i32> poison, i32 %v790, i64 0
  %v865 = shufflevector <8 x i32> %v864, <8 x i32> poison, <8 x i32> zeroinitializer
  %v866 = add <8 x i32> %v865, %v861
  %v867 = insertelement <8 x i32> poison, i32 %v800, i64 0
  %v868 = shufflevector <8 x i32> %v867, <8 x i32> poison, <8 x i32> zeroinitializer
  %v869 = sub <8 x i32> %v868, %v866
  %v870 = sub <8 x i32> splat (i32 0), %v869
  %v871 = icmp slt <8 x i32> %v869, splat (i32 0)
  %v872 = select <8 x i1> %v871, <8 x i32> %v870, <8 x i32> %v869
  %v873 = sitofp <8 x i32> %v872 to <8 x float>
  %v874 = insertelement <8 x float> poison, float %v163, i64 0
  %v875 = shufflevector <8 x float> %v874, <8 x float> poison, <8 x i32> zeroinitializer
  %v876 = fmul <8 x float> %v873, %v875
  %v877 = fsub <8 x float> %v863, %v876
  %v878 = fmul <8 x float> %v877, splat (float 0x3FF7154760000000)
  %v879 = insertelement <8 x i32> poison, i32 %v789, i64 0
  %v880 = shufflevector <8 x i32> %v879, <8 x i32> poison, <8 x i32> zeroinitializer
  %v881 = icmp slt <8 x i32> %v861, %v880
  %v882 = insertelement <8 x i32> poison, i32 %v800, i64 0
  %v883 = shufflevector <8 x i32> %v882, <8 x i32> poison, <8 x i32> zeroinitializer
  %v884 = icmp sle <8 x i32> %v866, %v883
  %v885 = insertelement <8 x i32> poison, i32 %v801, i64 0
  %v886 = shufflevector <8 x i32> %v885, <8 x i32> poison, <8 x i32> zeroinitializer
  %v887 = icmp sle <8 x i32> %v886, %v866
  %v888 = and <8 x i1> %v884, %v887
  %v889 = and <8 x i1> %v881, %v888
  %v890 = select <8 x i1> %v889, <8 x float> %v878, <8 x float> splat (float 0xFFF0000000000000)
  %v891 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v892 = getelementptr float, ptr %v796, i64 24
  %v893 = load <8 x float>, ptr %v892, align 4
  %v894 = insertelement <8 x i32> poison, i32 %v790, i64 0
  %v895 = shufflevector <8 x i32> %v894, <8 x i32> poison, <8 x i32> zeroinitializer
  %v896 = add <8 x i32> %v895, %v891
  %v897 = insertelement <8 x i32> poison, i32 %v800, i64 0
  %v898 = shufflevector <8 x i32> %v897, <8 x i32> poison, <8 x i32> zeroinitializer
  %v899 = sub <8 x i32> %v898, %v896
  %v900 = sub <8 x i32> splat (i32 0), %v899
  %v901 = icmp slt <8 x i32> %v899, splat (i32 0)
  %v902 = select <8 x i1> %v901, <8 x i32> %v900, <8 x i32> %v899
  %v903 = sitofp <8 x i32> %v902 to <8 x float>
  %v904 = insertelement <8 x float> poison, float %v163, i64 0
  %v905 = shufflevector <8 x float> %v904, <8 x float> poison, <8 x i32> zeroinitializer
  %v906 = fmul <8 x float> %v903, %v905
  %v907 = fsub <8 x float> %v893, %v906
  %v908 = fmul <8 x float> %v907, splat (float 0x3FF7154760000000)
  %v909 = insertelement <8 x i32> poison, i32 %v789, i64 0
  %v910 = shufflevector <8 x i32> %v909, <8 x i32> poison, <8 x i32> zeroinitializer
  %v911 = icmp slt <8 x i32> %v891, %v910
  %v912 = insertelement <8 x i32> poison, i32 %v800, i64 0
  %v913 = shufflevector <8 x i32> %v912, <8 x i32> poison, <8 x i32> zeroinitializer
  %v914 = icmp sle <8 x i32> %v896, %v913
  %v915 = insertelement <8 x i32> poison, i32 %v801, i64 0
  %v916 = shufflevector <8 x i32> %v915, <8 x i32> poison, <8 x i32> zeroinitializer
  %v917 = icmp sle <8 x i32> %v916, %v896
  %v918 = and <8 x i1> %v914, %v917
  %v919 = and <8 x i1> %v911, %v918
  %v920 = select <8 x i1> %v919, <8 x float> %v908, <8 x float> splat (float 0xFFF0000000000000)
  %v921 = getelementptr float, ptr %scratch, i64 3328
  %v922 = getelementptr float, ptr %v921, i64 %weight_row.14
  %v923 = load float, ptr %v922, align 4
  %v924 = fcmp ogt <8 x float> %v830, %v860
  %v925 = select <8 x i1> %v924, <8 x float> %v830, <8 x float> %v860
  %v926 = fcmp ogt <8 x float> %v890, %v920
  %v927 = select <8 x i1> %v926, <8 x float> %v890, <8 x float> %v920
  %v928 = fcmp ogt <8 x float> %v925, %v927
  %v929 = select <8 x i1> %v928, <8 x float> %v925, <8 x float> %v927
  %v930 = shufflevector <8 x float> %v929, <8 x float> %v929, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v931 = shufflevector <8 x float> %v929, <8 x float> %v929, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v932 = fcmp ogt <4 x float> %v931, %v930
  %v933 = select <4 x i1> %v932, <4 x float> %v931, <4 x float> %v930
  %v934 = shufflevector <4 x float> %v933, <4 x float> %v933, <2 x i32> <i32 2, i32 3>
  %v935 = shufflevector <4 x float> %v933, <4 x float> %v933, <2 x i32> <i32 0, i32 1>
  %v936 = fcmp ogt <2 x float> %v935, %v934
  %v937 = select <2 x i1> %v936, <2 x float> %v935, <2 x float> %v934
  %v938 = shufflevector <2 x float> %v937, <2 x float> %v937, <1 x i32> <i32 1>
  %v939 = shufflevector <2 x float> %v937, <2 x float> %v937, <1 x i32> <i32 0>
  %v940 = fcmp ogt <1 x float> %v939, %v938
  %v941 = select <1 x i1> %v940, <1 x float> %v939, <1 x float> %v938
  %v942 = extractelement <1 x float> %v941, i64 0
  %v943 = fcmp ogt float %v942, %v923
  %v944 = select i1 %v943, float %v942, float %v923
  %v945 = getelementptr float, ptr %scratch, i64 3360
  %v946 = getelementptr float, ptr %v945, i64 %weight_row.14
  store float %v944, ptr %v946, align 4
  %v947 = fcmp oeq float %v944, 0xFFF0000000000000
  %v948 = select i1 %v947, float 0x0000000000000000, float %v944
  %v949 = insertelement <8 x float> poison, float %v948, i64 0
  %v950 = shufflevector <8 x float> %v949, <8 x float> poison, <8 x i32> zeroinitializer
  %v951 = fsub <8 x float> %v830, %v950
  %v952 = fadd <8 x float> %v951, splat (float 0x4168000000000000)
  %v953 = fsub <8 x float> %v952, splat (float 0x4168000000000000)
  %v954 = fsub <8 x float> %v951, %v953
  %v955 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v954, <8 x float> splat (float 0x3F55F456A0000000))
  %v956 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v955, <8 x float> %v954, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v957 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v956, <8 x float> %v954, <8 x float> splat (float 0x3FAC6AED40000000))
  %v958 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v957, <8 x float> %v954, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v959 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v958, <8 x float> %v954, <8 x float> splat (float 0x3FE62E4300000000))
  %v960 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v959, <8 x float> %v954, <8 x float> splat (float 0x3FF0000000000000))
  %v961 = bitcast <8 x float> %v952 to <8 x i32>
  %v962 = shl <8 x i32> %v961, splat (i32 23)
  %v963 = add <8 x i32> %v962, splat (i32 1065353216)
  %v964 = bitcast <8 x i32> %v963 to <8 x float>
  %v965 = fmul <8 x float> %v960, %v964
  %v966 = fcmp olt <8 x float> %v951, splat (float 0xC05F800000000000)
  %v967 = select <8 x i1> %v966, <8 x float> splat (float 0x0000000000000000), <8 x float> %v965
  store <8 x float> %v967, ptr %v796, align 4
  %v968 = fsub <8 x float> %v860, %v950
  %v969 = fadd <8 x float> %v968, splat (float 0x4168000000000000)
  %v970 = fsub <8 x float> %v969, splat (float 0x4168000000000000)
  %v971 = fsub <8 x float> %v968, %v970
  %v972 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v971, <8 x float> splat (float 0x3F55F456A0000000))
  %v973 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v972, <8 x float> %v971, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v974 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v973, <8 x float> %v971, <8 x float> splat (float 0x3FAC6AED40000000))
  %v975 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v974, <8 x float> %v971, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v976 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v975, <8 x float> %v971, <8 x float> splat (float 0x3FE62E4300000000))
  %v977 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v976, <8 x float> %v971, <8 x float> splat (float 0x3FF0000000000000))
  %v978 = bitcast <8 x float> %v969 to <8 x i32>
  %v979 = shl <8 x i32> %v978, splat (i32 23)
  %v980 = add <8 x i32> %v979, splat (i32 1065353216)
  %v981 = bitcast <8 x i32> %v980 to <8 x float>
  %v982 = fmul <8 x float> %v977, %v981
  %v983 = fcmp olt <8 x float> %v968, splat (float 0xC05F800000000000)
  %v984 = select <8 x i1> %v983, <8 x float> splat (float 0x0000000000000000), <8 x float> %v982
  %v985 = getelementptr float, ptr %v796, i64 8
  store <8 x float> %v984, ptr %v985, align 4
  %v986 = fsub <8 x float> %v890, %v950
  %v987 = fadd <8 x float> %v986, splat (float 0x4168000000000000)
  %v988 = fsub <8 x float> %v987, splat (float 0x4168000000000000)
  %v989 = fsub <8 x float> %v986, %v988
  %v990 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v989, <8 x float> splat (float 0x3F55F456A0000000))
  %v991 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v990, <8 x float> %v989, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v992 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v991, <8 x float> %v989, <8 x float> splat (float 0x3FAC6AED40000000))
  %v993 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v992, <8 x float> %v989, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v994 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v993, <8 x float> %v989, <8 x float> splat (float 0x3FE62E4300000000))
  %v995 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v994, <8 x float> %v989, <8 x float> splat (float 0x3FF0000000000000))
  %v996 = bitcast <8 x float> %v987 to <8 x i32>
  %v997 = shl <8 x i32> %v996, splat (i32 23)
  %v998 = add <8 x i32> %v997, splat (i32 1065353216)
  %v999 = bitcast <8 x i32> %v998 to <8 x float>
  %v1000 = fmul <8 x float> %v995, %v999
  %v1001 = fcmp olt <8 x float> %v986, splat (float 0xC05F800000000000)
  %v1002 = select <8 x i1> %v1001, <8 x float> splat (float 0x0000000000000000), <8 x float> %v1000
  %v1003 = getelementptr float, ptr %v796, i64 16
  store <8 x float> %v1002, ptr %v1003, align 4
  %v1004 = fsub <8 x float> %v920, %v950
  %v1005 = fadd <8 x float> %v1004, splat (float 0x4168000000000000)
  %v1006 = fsub <8 x float> %v1005, splat (float 0x4168000000000000)
  %v1007 = fsub <8 x float> %v1004, %v1006
  %v1008 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v1007, <8 x float> splat (float 0x3F55F456A0000000))
  %v1009 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1008, <8 x float> %v1007, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v1010 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1009, <8 x float> %v1007, <8 x float> splat (float 0x3FAC6AED40000000))
  %v1011 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1010, <8 x float> %v1007, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v1012 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1011, <8 x float> %v1007, <8 x float> splat (float 0x3FE62E4300000000))
  %v1013 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1012, <8 x float> %v1007, <8 x float> splat (float 0x3FF0000000000000))
  %v1014 = bitcast <8 x float> %v1005 to <8 x i32>
  %v1015 = shl <8 x i32> %v1014, splat (i32 23)
  %v1016 = add <8 x i32> %v1015, splat (i32 1065353216)
  %v1017 = bitcast <8 x i32> %v1016 to <8 x float>
  %v1018 = fmul <8 x float> %v1013, %v1017
  %v1019 = fcmp olt <8 x float> %v1004, splat (float 0xC05F800000000000)
  %v1020 = select <8 x i1> %v1019, <8 x float> splat (float 0x0000000000000000), <8 x float> %v1018
  %v1021 = getelementptr float, ptr %v796, i64 24
  store <8 x float> %v1020, ptr %v1021, align 4
  %v1022 = getelementptr float, ptr %scratch, i64 3424
  %v1023 = getelementptr float, ptr %v1022, i64 %weight_row.14
  %v1024 = fadd <8 x float> %v967, %v984
  %v1025 = fadd <8 x float> %v1002, %v1020
  %v1026 = fadd <8 x float> %v1024, %v1025
  %v1027 = shufflevector <8 x float> %v1026, <8 x float> %v1026, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1028 = shufflevector <8 x float> %v1026, <8 x float> %v1026, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1029 = fadd <4 x float> %v1028, %v1027
  %v1030 = shufflevector <4 x float> %v1029, <4 x float> %v1029, <2 x i32> <i32 2, i32 3>
  %v1031 = shufflevector <4 x float> %v1029, <4 x float> %v1029, <2 x i32> <i32 0, i32 1>
  %v1032 = fadd <2 x float> %v1031, %v1030
  %v1033 = shufflevector <2 x float> %v1032, <2 x float> %v1032, <1 x i32> <i32 1>
  %v1034 = shufflevector <2 x float> %v1032, <2 x float> %v1032, <1 x i32> <i32 0>
  %v1035 = fadd <1 x float> %v1034, %v1033
  %v1036 = extractelement <1 x float> %v1035, i64 0
  store float %v1036, ptr %v1023, align 4
  %v1037 = add i64 %weight_row.14, 1
  br label %weight_row.14.head
weight_row.14.end:
  br label %full.12.end
full.12.end:
  ; correction = exp2(old maximum - new maximum); sum = sum * correction + tile sum
  br label %state.15.head
state.15.head:
  %state.15 = phi i64 [ 0, %full.12.end ], [ %v1077, %state.15.body ]
  %v1038 = icmp slt i64 %state.15, 24
  br i1 %v1038, label %state.15.body, label %state.15.end
state.15.body:
  %v1039 = getelementptr float, ptr %scratch, i64 3360
  %v1040 = getelementptr float, ptr %v1039, i64 %state.15
  %v1041 = load <8 x float>, ptr %v1040, align 4
  %v1042 = getelementptr float, ptr %scratch, i64 3328
  %v1043 = getelementptr float, ptr %v1042, i64 %state.15
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = fcmp oeq <8 x float> %v1041, splat (float 0xFFF0000000000000)
  %v1046 = select <8 x i1> %v1045, <8 x float> splat (float 0x0000000000000000), <8 x float> %v1041
  %v1047 = fsub <8 x float> %v1044, %v1046
  %v1048 = fadd <8 x float> %v1047, splat (float 0x4168000000000000)
  %v1049 = fsub <8 x float> %v1048, splat (float 0x4168000000000000)
  %v1050 = fsub <8 x float> %v1047, %v1049
  %v1051 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F241D3340000000), <8 x float> %v1050, <8 x float> splat (float 0x3F55F456A0000000))
  %v1052 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1051, <8 x float> %v1050, <8 x float> splat (float 0x3F83B2DBC0000000))
  %v1053 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1052, <8 x float> %v1050, <8 x float> splat (float 0x3FAC6AED40000000))
  %v1054 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1053, <8 x float> %v1050, <8 x float> splat (float 0x3FCEBFBDA0000000))
  %v1055 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1054, <8 x float> %v1050, <8 x float> splat (float 0x3FE62E4300000000))
  %v1056 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1055, <8 x float> %v1050, <8 x float> splat (float 0x3FF0000000000000))
  %v1057 = bitcast <8 x float> %v1048 to <8 x i32>
  %v1058 = shl <8 x i32> %v1057, splat (i32 23)
  %v1059 = add <8 x i32> %v1058, splat (i32 1065353216)
  %v1060 = bitcast <8 x i32> %v1059 to <8 x float>
  %v1061 = fmul <8 x float> %v1056, %v1060
  %v1062 = fcmp olt <8 x float> %v1047, splat (float 0xC05F800000000000)
  %v1063 = select <8 x i1> %v1062, <8 x float> splat (float 0x0000000000000000), <8 x float> %v1061
  %v1064 = getelementptr float, ptr %scratch, i64 3392
  %v1065 = getelementptr float, ptr %v1064, i64 %state.15
  %v1066 = load <8 x float>, ptr %v1065, align 4
  %v1067 = getelementptr float, ptr %scratch, i64 3424
  %v1068 = getelementptr float, ptr %v1067, i64 %state.15
  %v1069 = load <8 x float>, ptr %v1068, align 4
  %v1070 = getelementptr float, ptr %scratch, i64 3392
  %v1071 = getelementptr float, ptr %v1070, i64 %state.15
  %v1072 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1066, <8 x float> %v1063, <8 x float> %v1069)
  store <8 x float> %v1072, ptr %v1071, align 4
  %v1073 = getelementptr float, ptr %scratch, i64 3456
  %v1074 = getelementptr float, ptr %v1073, i64 %state.15
  store <8 x float> %v1063, ptr %v1074, align 4
  %v1075 = getelementptr float, ptr %scratch, i64 3328
  %v1076 = getelementptr float, ptr %v1075, i64 %state.15
  store <8 x float> %v1041, ptr %v1076, align 4
  %v1077 = add i64 %state.15, 8
  br label %state.15.head
state.15.end:
  ; out = out * correction + weights * values
  br label %out_columns.16.head
out_columns.16.head:
  %out_columns.16 = phi i64 [ 0, %state.15.end ], [ %v1191, %out_rows.17.end ]
  %v1078 = icmp slt i64 %out_columns.16, 32
  br i1 %v1078, label %out_columns.16.body, label %out_columns.16.end
out_columns.16.body:
  %v1079 = mul i64 %kv_tile.5, %v44
  %v1080 = add i64 %v1079, %out_columns.16
  %v1081 = getelementptr float, ptr %v48, i64 %v1080
  br label %out_rows.17.head
out_rows.17.head:
  %out_rows.17 = phi i64 [ 0, %out_columns.16.body ], [ %v1190, %out_keys.18.end ]
  %v1082 = icmp slt i64 %out_rows.17, %v80
  br i1 %v1082, label %out_rows.17.body, label %out_rows.17.end
out_rows.17.body:
  %v1083 = mul i64 %out_rows.17, 4
  %v1084 = getelementptr float, ptr %scratch, i64 1792
  %v1085 = mul i64 %v1083, 32
  %v1086 = add i64 %v1085, 0
  %v1087 = getelementptr float, ptr %v1084, i64 %v1086
  %v1088 = getelementptr float, ptr %scratch, i64 2560
  %v1089 = mul i64 %v1083, 32
  %v1090 = add i64 %v1089, %out_columns.16
  %v1091 = getelementptr float, ptr %v1088, i64 %v1090
  %v1092 = add i64 %v1083, 0
  %v1093 = getelementptr float, ptr %scratch, i64 3456
  %v1094 = getelementptr float, ptr %v1093, i64 %v1092
  %v1095 = load float, ptr %v1094, align 4
  %v1096 = insertelement <8 x float> poison, float %v1095, i64 0
  %v1097 = shufflevector <8 x float> %v1096, <8 x float> poison, <8 x i32> zeroinitializer
  %v1098 = load <8 x float>, ptr %v1091, align 4
  %v1099 = fmul <8 x float> %v1098, %v1097
  %v1100 = getelementptr float, ptr %v1091, i64 8
  %v1101 = load <8 x float>, ptr %v1100, align 4
  %v1102 = fmul <8 x float> %v1101, %v1097
  %v1103 = add i64 %v1083, 1
  %v1104 = getelementptr float, ptr %scratch, i64 3456
  %v1105 = getelementptr float, ptr %v1104, i64 %v1103
  %v1106 = load float, ptr %v1105, align 4
  %v1107 = insertelement <8 x float> poison, float %v1106, i64 0
  %v1108 = shufflevector <8 x float> %v1107, <8 x float> poison, <8 x i32> zeroinitializer
  %v1109 = getelementptr float, ptr %v1091, i64 32
  %v1110 = load <8 x float>, ptr %v1109, align 4
  %v1111 = fmul <8 x float> %v1110, %v1108
  %v1112 = getelementptr float, ptr %v1091, i64 40
  %v1113 = load <8 x float>, ptr %v1112, align 4
  %v1114 = fmul <8 x float> %v1113, %v1108
  %v1115 = add i64 %v1083, 2
  %v1116 = getelementptr float, ptr %scratch, i64 3456
  %v1117 = getelementptr float, ptr %v1116, i64 %v1115
  %v1118 = load float, ptr %v1117, align 4
  %v1119 = insertelement <8 x float> poison, float %v1118, i64 0
  %v1120 = shufflevector <8 x float> %v1119, <8 x float> poison, <8 x i32> zeroinitializer
  %v1121 = getelementptr float, ptr %v1091, i64 64
  %v1122 = load <8 x float>, ptr %v1121, align 4
  %v1123 = fmul <8 x float> %v1122, %v1120
  %v1124 = getelementptr float, ptr %v1091, i64 72
  %v1125 = load <8 x float>, ptr %v1124, align 4
  %v1126 = fmul <8 x float> %v1125, %v1120
  %v1127 = add i64 %v1083, 3
  %v1128 = getelementptr float, ptr %scratch, i64 3456
  %v1129 = getelementptr float, ptr %v1128, i64 %v1127
  %v1130 = load float, ptr %v1129, align 4
  %v1131 = insertelement <8 x float> poison, float %v1130, i64 0
  %v1132 = shufflevector <8 x float> %v1131, <8 x float> poison, <8 x i32> zeroinitializer
  %v1133 = getelementptr float, ptr %v1091, i64 96
  %v1134 = load <8 x float>, ptr %v1133, align 4
  %v1135 = fmul <8 x float> %v1134, %v1132
  %v1136 = getelementptr float, ptr %v1091, i64 104
  %v1137 = load <8 x float>, ptr %v1136, align 4
  %v1138 = fmul <8 x float> %v1137, %v1132
  br label %out_keys.18.head
out_keys.18.head:
  %out_keys.18 = phi i64 [ 0, %out_rows.17.body ], [ %v1182, %out_keys.18.body ]
  %v1139 = phi <8 x float> [ %v1099, %out_rows.17.body ], [ %v1159, %out_keys.18.body ]
  %v1140 = phi <8 x float> [ %v1102, %out_rows.17.body ], [ %v1160, %out_keys.18.body ]
  %v1141 = phi <8 x float> [ %v1111, %out_rows.17.body ], [ %v1166, %out_keys.18.body ]
  %v1142 = phi <8 x float> [ %v1114, %out_rows.17.body ], [ %v1167, %out_keys.18.body ]
  %v1143 = phi <8 x float> [ %v1123, %out_rows.17.body ], [ %v1173, %out_keys.18.body ]
  %v1144 = phi <8 x float> [ %v1126, %out_rows.17.body ], [ %v1174, %out_keys.18.body ]
  %v1145 = phi <8 x float> [ %v1135, %out_rows.17.body ], [ %v1180, %out_keys.18.body ]
  %v1146 = phi <8 x float> [ %v1138, %out_rows.17.body ], [ %v1181, %out_keys.18.body ]
  %v1147 = icmp slt i64 %out_keys.18, %v250
  br i1 %v1147, label %out_keys.18.body, label %out_keys.18.end
out_keys.18.body:
  %v1148 = mul i64 %out_keys.18, %v44
  %v1149 = getelementptr float, ptr %v1081, i64 %v1148
  %v1150 = load <8 x float>, ptr %v1149, align 4
  %v1151 = mul i64 %out_keys.18, %v44
  %v1152 = getelementptr float, ptr %v1081, i64 %v1151
  %v1153 = getelementptr float, ptr %v1152, i64 8
  %v1154 = load <8 x float>, ptr %v1153, align 4
  %v1155 = getelementptr float, ptr %v1087, i64 %out_keys.18
  %v1156 = load float, ptr %v1155, align 4
  %v1157 = insertelement <8 x float> poison, float %v1156, i64 0
  %v1158 = shufflevector <8 x float> %v1157, <8 x float> poison, <8 x i32> zeroinitializer
  %v1159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1158, <8 x float> %v1150, <8 x float> %v1139)
  %v1160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1158, <8 x float> %v1154, <8 x float> %v1140)
  %v1161 = getelementptr float, ptr %v1087, i64 %out_keys.18
  %v1162 = getelementptr float, ptr %v1161, i64 32
  %v1163 = load float, ptr %v1162, align 4
  %v1164 = insertelement <8 x float> poison, float %v1163, i64 0
  %v1165 = shufflevector <8 x float> %v1164, <8 x float> poison, <8 x i32> zeroinitializer
  %v1166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1165, <8 x float> %v1150, <8 x float> %v1141)
  %v1167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1165, <8 x float> %v1154, <8 x float> %v1142)
  %v1168 = getelementptr float, ptr %v1087, i64 %out_keys.18
  %v1169 = getelementptr float, ptr %v1168, i64 64
  %v1170 = load float, ptr %v1169, align 4
  %v1171 = insertelement <8 x float> poison, float %v1170, i64 0
  %v1172 = shufflevector <8 x float> %v1171, <8 x float> poison, <8 x i32> zeroinitializer
  %v1173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1172, <8 x float> %v1150, <8 x float> %v1143)
  %v1174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1172, <8 x float> %v1154, <8 x float> %v1144)
  %v1175 = getelementptr float, ptr %v1087, i64 %out_keys.18
  %v1176 = getelementptr float, ptr %v1175, i64 96
  %v1177 = load float, ptr %v1176, align 4
  %v1178 = insertelement <8 x float> poison, float %v1177, i64 0
  %v1179 = shufflevector <8 x float> %v1178, <8 x float> poison, <8 x i32> zeroinitializer
  %v1180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1179, <8 x float> %v1150, <8 x float> %v1145)
  %v1181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1179, <8 x float> %v1154, <8 x float> %v1146)
  %v1182 = add i64 %out_keys.18, 1
  br label %out_keys.18.head
out_keys.18.end:
  store <8 x float> %v1139, ptr %v1091, align 4
  %v1183 = getelementptr float, ptr %v1091, i64 8
  store <8 x float> %v1140, ptr %v1183, align 4
  %v1184 = getelementptr float, ptr %v1091, i64 32
  store <8 x float> %v1141, ptr %v1184, align 4
  %v1185 = getelementptr float, ptr %v1091, i64 40
  store <8 x float> %v1142, ptr %v1185, align 4
  %v1186 = getelementptr float, ptr %v1091, i64 64
  store <8 x float> %v1143, ptr %v1186, align 4
  %v1187 = getelementptr float, ptr %v1091, i64 72
  store <8 x float> %v1144, ptr %v1187, align 4
  %v1188 = getelementptr float, ptr %v1091, i64 96
  store <8 x float> %v1145, ptr %v1188, align 4
  %v1189 = getelementptr float, ptr %v1091, i64 104
  store <8 x float> %v1146, ptr %v1189, align 4
  %v1190 = add i64 %out_rows.17, 1
  br label %out_rows.17.head
out_rows.17.end:
  %v1191 = add i64 %out_columns.16, 16
  br label %out_columns.16.head
out_columns.16.end:
  %v1192 = add i64 %kv_tile.5, 32
  br label %kv_tile.5.head
kv_tile.5.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.19.head
result_row.19.head:
  %result_row.19 = phi i64 [ 0, %kv_tile.5.end ], [ %v1222, %lse.21.end ]
  %v1193 = icmp slt i64 %result_row.19, %v78
  br i1 %v1193, label %result_row.19.body, label %result_row.19.end
result_row.19.body:
  %v1194 = getelementptr float, ptr %scratch, i64 3392
  %v1195 = getelementptr float, ptr %v1194, i64 %result_row.19
  %v1196 = load float, ptr %v1195, align 4
  %v1197 = fdiv float 0x3FF0000000000000, %v1196
  %v1198 = fcmp oeq float %v1196, 0x0000000000000000
  %v1199 = select i1 %v1198, float 0x0000000000000000, float %v1197
  %v1200 = add i64 %v13, %result_row.19
  %v1201 = mul i64 %v1200, %v56
  %v1202 = getelementptr float, ptr %v60, i64 %v1201
  br label %result_depth.20.head
result_depth.20.head:
  %result_depth.20 = phi i64 [ 0, %result_row.19.body ], [ %v1213, %result_depth.20.body ]
  %v1203 = icmp slt i64 %result_depth.20, 32
  br i1 %v1203, label %result_depth.20.body, label %result_depth.20.end
result_depth.20.body:
  %v1204 = getelementptr float, ptr %scratch, i64 2560
  %v1205 = mul i64 %result_row.19, 32
  %v1206 = add i64 %v1205, %result_depth.20
  %v1207 = getelementptr float, ptr %v1204, i64 %v1206
  %v1208 = load <8 x float>, ptr %v1207, align 4
  %v1209 = insertelement <8 x float> poison, float %v1199, i64 0
  %v1210 = shufflevector <8 x float> %v1209, <8 x float> poison, <8 x i32> zeroinitializer
  %v1211 = getelementptr float, ptr %v1202, i64 %result_depth.20
  %v1212 = fmul <8 x float> %v1208, %v1210
  store <8 x float> %v1212, ptr %v1211, align 4
  %v1213 = add i64 %result_depth.20, 8
  br label %result_depth.20.head
result_depth.20.end:
  br i1 %v63, label %lse.21.then, label %lse.21.end
lse.21.then:
  %v1214 = getelementptr float, ptr %scratch, i64 3328
  %v1215 = getelementptr float, ptr %v1214, i64 %result_row.19
  %v1216 = load float, ptr %v1215, align 4
  %v1217 = mul i64 %v1200, %v71
  %v1218 = getelementptr float, ptr %v75, i64 %v1217
  %v1219 = call float @llvm.log.f32(float %v1196)
  %v1220 = fmul float %v1216, 0x3FE62E4300000000
  %v1221 = fadd float %v1220, %v1219
  store float %v1221, ptr %v1218, align 4
  br label %lse.21.end
lse.21.end:
  %v1222 = add i64 %result_row.19, 1
  br label %result_row.19.head
result_row.19.end:
  ret void
}

declare float @llvm.fmuladd.f32(float, float, float)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-cpu"="x86-64-v3" }
