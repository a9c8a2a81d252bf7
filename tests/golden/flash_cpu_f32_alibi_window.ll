; flash_cpu rows=4 tile_kv=32 tile_q=24 vectors=2 for x86-64-v3
; problem: f32 head_dim=32 head_dim_v=32 q_heads=8 kv_heads=2 scale=0.17677669529663687 score=[score - abs(pos - kv) * slope[h]] mask=[kv <= pos && pos - w <= kv] sink=s[h]
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
  %v34 = mul i64 %v10, %v28
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
  %v46 = mul i64 %v10, %v40
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
  %v57 = mul i64 %v11, %v54
  %v58 = mul i64 %v10, %v52
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
  %v88 = getelementptr i32, ptr %args, i64 74
  %v89 = load i32, ptr %v88, align 4
  %v90 = sext i32 %v89 to i64
  %v91 = add i64 %v87, %v90
  %v92 = add i64 %v91, 2147483647
  %v93 = sext i32 %v84 to i64
  %v94 = getelementptr i32, ptr %args, i64 74
  %v95 = load i32, ptr %v94, align 4
  %v96 = sext i32 %v95 to i64
  %v97 = add i64 %v93, %v96
  %v98 = sext i32 %v84 to i64
  %v99 = getelementptr i32, ptr %args, i64 74
  %v100 = load i32, ptr %v99, align 4
  %v101 = sext i32 %v100 to i64
  %v102 = getelementptr i32, ptr %args, i64 74
  %v103 = load i32, ptr %v102, align 4
  %v104 = getelementptr i32, ptr %args, i64 60
  %v105 = load ptr, ptr %v104, align 8
  %v106 = getelementptr i32, ptr %args, i64 62
  %v107 = load i64, ptr %v106, align 8
  %v108 = getelementptr i32, ptr %args, i64 70
  %v109 = load i32, ptr %v108, align 4
  %v110 = zext i32 %v82 to i64
  %v111 = mul i64 %v110, %v107
  %v112 = add i64 0, %v111
  %v113 = icmp ule i32 %v82, %v109
  %v114 = and i1 true, %v113
  %v115 = select i1 %v114, i64 %v112, i64 0
  %v116 = getelementptr float, ptr %v105, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = select i1 %v114, float %v117, float 0x0000000000000000
  %v119 = getelementptr i32, ptr %args, i64 46
  %v120 = load ptr, ptr %v119, align 8
  %v121 = getelementptr i32, ptr %args, i64 48
  %v122 = load i64, ptr %v121, align 8
  %v123 = getelementptr i32, ptr %args, i64 56
  %v124 = load i32, ptr %v123, align 4
  %v125 = zext i32 %v82 to i64
  %v126 = mul i64 %v125, %v122
  %v127 = add i64 0, %v126
  %v128 = icmp ule i32 %v82, %v124
  %v129 = and i1 true, %v128
  %v130 = select i1 %v129, i64 %v127, i64 0
  %v131 = getelementptr float, ptr %v120, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = select i1 %v129, float %v132, float 0x0000000000000000
  %v134 = add i64 %v13, %v78
  %v135 = sub i64 %v134, 1
  %v136 = add i64 %v135, %v86
  %v137 = icmp sle i64 %v136, %v92
  %v138 = add i64 %v13, %v86
  %v139 = add i64 %v138, 2147483648
  %v140 = icmp sle i64 %v97, %v139
  %v141 = and i1 %v137, %v140
  %v142 = sub i64 %v138, %v98
  %v143 = sub i64 %v142, %v101
  %v144 = select i1 %v141, i64 %v143, i64 0
  %v145 = add i64 %v135, %v86
  %v146 = sub i64 %v145, %v98
  %v147 = add i64 %v146, 1
  %v148 = add i64 %v135, %v86
  %v149 = sub i64 %v148, %v98
  %v150 = add i64 %v13, %v86
  %v151 = sub i64 %v150, %v98
  %v152 = sub i64 %v151, %v101
  %v153 = add i64 %v135, %v86
  %v154 = icmp sle i64 %v153, %v92
  %v155 = add i64 %v13, %v86
  %v156 = add i64 %v155, 2147483648
  %v157 = icmp sle i64 %v97, %v156
  %v158 = add i64 %v13, %v86
  %v159 = sub i64 %v158, %v98
  %v160 = sub i64 %v149, %v101
  ; query rows -> f32, scaled (in f64: any finite scale is exact)
  %v161 = mul i64 %v80, 4
  br label %query.0.head
query.0.head:
  %query.0 = phi i64 [ 0, %entry ], [ %v180, %query_depth.1.end ]
  %v162 = icmp slt i64 %query.0, %v161
  br i1 %v162, label %query.0.body, label %query.0.end
query.0.body:
  %v163 = sub i64 %v1, 1
  %v164 = add i64 %v13, %query.0
  %v165 = icmp slt i64 %v164, %v163
  %v166 = select i1 %v165, i64 %v164, i64 %v163
  %v167 = mul i64 %v166, %v20
  %v168 = getelementptr float, ptr %v24, i64 %v167
  br label %query_depth.1.head
query_depth.1.head:
  %query_depth.1 = phi i64 [ 0, %query.0.body ], [ %v179, %query_depth.1.body ]
  %v169 = icmp slt i64 %query_depth.1, 32
  br i1 %v169, label %query_depth.1.body, label %query_depth.1.end
query_depth.1.body:
  %v170 = getelementptr float, ptr %v168, i64 %query_depth.1
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = add i64 %query_depth.1, 0
  %v173 = mul i64 %query.0, 34
  %v174 = add i64 %v173, %v172
  %v175 = getelementptr float, ptr %scratch, i64 %v174
  %v176 = fpext <8 x float> %v171 to <8 x double>
  %v177 = fmul <8 x double> %v176, splat (double 0x3FC6A09E667F3BCC)
  %v178 = fptrunc <8 x double> %v177 to <8 x float>
  store <8 x float> %v178, ptr %v175, align 4
  %v179 = add i64 %query_depth.1, 8
  br label %query_depth.1.head
query_depth.1.end:
  %v180 = add i64 %query.0, 1
  br label %query.0.head
query.0.end:
  ; reference: the sink, sum: its weight, accumulators 0
  %v181 = mul i64 %v80, 4
  br label %clear.2.head
clear.2.head:
  %clear.2 = phi i64 [ 0, %query.0.end ], [ %v190, %clear.2.body ]
  %v182 = icmp slt i64 %clear.2, %v181
  br i1 %v182, label %clear.2.body, label %clear.2.end
clear.2.body:
  %v183 = getelementptr float, ptr %scratch, i64 2768
  %v184 = getelementptr float, ptr %v183, i64 %clear.2
  store float 0x0000000000000000, ptr %v184, align 4
  %v185 = getelementptr float, ptr %scratch, i64 2800
  %v186 = getelementptr float, ptr %v185, i64 %clear.2
  store float 0xFFF0000000000000, ptr %v186, align 4
  %v187 = mul i64 %clear.2, 8
  %v188 = getelementptr float, ptr %scratch, i64 2832
  %v189 = getelementptr float, ptr %v188, i64 %v187
  store <8 x float> splat (float 0x0000000000000000), ptr %v189, align 4
  %v190 = add i64 %clear.2, 1
  br label %clear.2.head
clear.2.end:
  %v191 = mul i64 %v80, 4
  br label %sink.3.head
sink.3.head:
  %sink.3 = phi i64 [ 0, %clear.2.end ], [ %v221, %sink.3.body ]
  %v192 = icmp slt i64 %sink.3, %v191
  br i1 %v192, label %sink.3.body, label %sink.3.end
sink.3.body:
  %v193 = add i64 %v13, %sink.3
  %v194 = trunc i64 %v193 to i32
  %v195 = fcmp oeq float %v133, 0xFFF0000000000000
  %v196 = select i1 %v195, float 0x0000000000000000, float %v133
  %v197 = getelementptr float, ptr %scratch, i64 2768
  %v198 = getelementptr float, ptr %v197, i64 %sink.3
  store float %v196, ptr %v198, align 4
  %v199 = getelementptr float, ptr %scratch, i64 2800
  %v200 = getelementptr float, ptr %v199, i64 %sink.3
  %v201 = fadd float %v133, 0x40162E4300000000
  store float %v201, ptr %v200, align 4
  %v202 = mul i64 %sink.3, 8
  %v203 = getelementptr float, ptr %scratch, i64 2832
  %v204 = getelementptr float, ptr %v203, i64 %v202
  %v205 = fsub float %v133, %v196
  %v206 = fmul float %v205, 0x3FF7154760000000
  %v207 = fcmp olt float %v206, 0xC05FC00000000000
  %v208 = select i1 %v207, float 0xC05FC00000000000, float %v206
  %v209 = fadd float %v208, 0x4168000FE0000000
  %v210 = fsub float %v209, 0x4168000FE0000000
  %v211 = fsub float %v208, %v210
  %v212 = call float @llvm.fmuladd.f32(float 0x3F55AB4380000000, float %v211, float 0x3F83CECA00000000)
  %v213 = call float @llvm.fmuladd.f32(float %v212, float %v211, float 0x3FAC6BAA20000000)
  %v214 = call float @llvm.fmuladd.f32(float %v213, float %v211, float 0x3FCEBF9B40000000)
  %v215 = call float @llvm.fmuladd.f32(float %v214, float %v211, float 0x3FE62E4240000000)
  %v216 = call float @llvm.fmuladd.f32(float %v215, float %v211, float 0x3FF0000000000000)
  %v217 = bitcast float %v209 to i32
  %v218 = shl i32 %v217, 23
  %v219 = bitcast i32 %v218 to float
  %v220 = fmul float %v216, %v219
  store float %v220, ptr %v204, align 4
  %v221 = add i64 %sink.3, 1
  br label %sink.3.head
sink.3.end:
  %v222 = mul i64 %v80, 128
  br label %clear_out.4.head
clear_out.4.head:
  %clear_out.4 = phi i64 [ 0, %sink.3.end ], [ %v226, %clear_out.4.body ]
  %v223 = icmp slt i64 %clear_out.4, %v222
  br i1 %v223, label %clear_out.4.body, label %clear_out.4.end
clear_out.4.body:
  %v224 = getelementptr float, ptr %scratch, i64 2000
  %v225 = getelementptr float, ptr %v224, i64 %clear_out.4
  store <8 x float> splat (float 0x0000000000000000), ptr %v225, align 4
  %v226 = add i64 %clear_out.4, 8
  br label %clear_out.4.head
clear_out.4.end:
  %v227 = icmp slt i64 %v144, %v3
  %v228 = select i1 %v227, i64 %v144, i64 %v3
  %v229 = icmp sgt i64 %v228, 0
  %v230 = select i1 %v229, i64 %v228, i64 0
  %v231 = icmp slt i64 %v147, %v3
  %v232 = select i1 %v231, i64 %v147, i64 %v3
  %v233 = icmp sgt i64 %v232, %v230
  %v234 = select i1 %v233, i64 %v232, i64 %v230
  br label %kv_tile.5.head
kv_tile.5.head:
  %kv_tile.5 = phi i64 [ %v230, %clear_out.4.end ], [ %v1466, %row_block.9.end ]
  %v235 = icmp slt i64 %kv_tile.5, %v234
  br i1 %v235, label %kv_tile.5.body, label %kv_tile.5.end
kv_tile.5.body:
  %v236 = sub i64 %v234, %kv_tile.5
  %v237 = icmp slt i64 %v236, 32
  %v238 = select i1 %v237, i64 %v236, i64 32
  ; keys -> f32, transposed to depth-major panels
  %v239 = add i64 %v238, 15
  %v240 = sdiv i64 %v239, 16
  br label %key_panel.6.head
key_panel.6.head:
  %key_panel.6 = phi i64 [ 0, %kv_tile.5.body ], [ %v494, %key_depth.8.end ]
  %v241 = icmp slt i64 %key_panel.6, %v240
  br i1 %v241, label %key_panel.6.body, label %key_panel.6.end
key_panel.6.body:
  %v242 = mul i64 %key_panel.6, 16
  %v243 = add i64 %kv_tile.5, %v242
  %v244 = add i64 %v243, 0
  %v245 = sub i64 %v3, 1
  %v246 = icmp slt i64 %v244, %v245
  %v247 = select i1 %v246, i64 %v244, i64 %v245
  %v248 = mul i64 %v247, %v32
  %v249 = getelementptr float, ptr %v36, i64 %v248
  %v250 = mul i64 %key_panel.6, 16
  %v251 = add i64 %kv_tile.5, %v250
  %v252 = add i64 %v251, 1
  %v253 = sub i64 %v3, 1
  %v254 = icmp slt i64 %v252, %v253
  %v255 = select i1 %v254, i64 %v252, i64 %v253
  %v256 = mul i64 %v255, %v32
  %v257 = getelementptr float, ptr %v36, i64 %v256
  %v258 = mul i64 %key_panel.6, 16
  %v259 = add i64 %kv_tile.5, %v258
  %v260 = add i64 %v259, 2
  %v261 = sub i64 %v3, 1
  %v262 = icmp slt i64 %v260, %v261
  %v263 = select i1 %v262, i64 %v260, i64 %v261
  %v264 = mul i64 %v263, %v32
  %v265 = getelementptr float, ptr %v36, i64 %v264
  %v266 = mul i64 %key_panel.6, 16
  %v267 = add i64 %kv_tile.5, %v266
  %v268 = add i64 %v267, 3
  %v269 = sub i64 %v3, 1
  %v270 = icmp slt i64 %v268, %v269
  %v271 = select i1 %v270, i64 %v268, i64 %v269
  %v272 = mul i64 %v271, %v32
  %v273 = getelementptr float, ptr %v36, i64 %v272
  %v274 = mul i64 %key_panel.6, 16
  %v275 = add i64 %kv_tile.5, %v274
  %v276 = add i64 %v275, 4
  %v277 = sub i64 %v3, 1
  %v278 = icmp slt i64 %v276, %v277
  %v279 = select i1 %v278, i64 %v276, i64 %v277
  %v280 = mul i64 %v279, %v32
  %v281 = getelementptr float, ptr %v36, i64 %v280
  %v282 = mul i64 %key_panel.6, 16
  %v283 = add i64 %kv_tile.5, %v282
  %v284 = add i64 %v283, 5
  %v285 = sub i64 %v3, 1
  %v286 = icmp slt i64 %v284, %v285
  %v287 = select i1 %v286, i64 %v284, i64 %v285
  %v288 = mul i64 %v287, %v32
  %v289 = getelementptr float, ptr %v36, i64 %v288
  %v290 = mul i64 %key_panel.6, 16
  %v291 = add i64 %kv_tile.5, %v290
  %v292 = add i64 %v291, 6
  %v293 = sub i64 %v3, 1
  %v294 = icmp slt i64 %v292, %v293
  %v295 = select i1 %v294, i64 %v292, i64 %v293
  %v296 = mul i64 %v295, %v32
  %v297 = getelementptr float, ptr %v36, i64 %v296
  %v298 = mul i64 %key_panel.6, 16
  %v299 = add i64 %kv_tile.5, %v298
  %v300 = add i64 %v299, 7
  %v301 = sub i64 %v3, 1
  %v302 = icmp slt i64 %v300, %v301
  %v303 = select i1 %v302, i64 %v300, i64 %v301
  %v304 = mul i64 %v303, %v32
  %v305 = getelementptr float, ptr %v36, i64 %v304
  br label %key_depth.7.head
key_depth.7.head:
  %key_depth.7 = phi i64 [ 0, %key_panel.6.body ], [ %v367, %key_depth.7.body ]
  %v306 = icmp slt i64 %key_depth.7, 32
  br i1 %v306, label %key_depth.7.body, label %key_depth.7.end
key_depth.7.body:
  %v307 = getelementptr float, ptr %v249, i64 %key_depth.7
  %v308 = load <4 x float>, ptr %v307, align 4
  %v309 = getelementptr float, ptr %v281, i64 %key_depth.7
  %v310 = load <4 x float>, ptr %v309, align 4
  %v311 = shufflevector <4 x float> %v308, <4 x float> %v310, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v312 = getelementptr float, ptr %v257, i64 %key_depth.7
  %v313 = load <4 x float>, ptr %v312, align 4
  %v314 = getelementptr float, ptr %v289, i64 %key_depth.7
  %v315 = load <4 x float>, ptr %v314, align 4
  %v316 = shufflevector <4 x float> %v313, <4 x float> %v315, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v317 = getelementptr float, ptr %v265, i64 %key_depth.7
  %v318 = load <4 x float>, ptr %v317, align 4
  %v319 = getelementptr float, ptr %v297, i64 %key_depth.7
  %v320 = load <4 x float>, ptr %v319, align 4
  %v321 = shufflevector <4 x float> %v318, <4 x float> %v320, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v322 = getelementptr float, ptr %v273, i64 %key_depth.7
  %v323 = load <4 x float>, ptr %v322, align 4
  %v324 = getelementptr float, ptr %v305, i64 %key_depth.7
  %v325 = load <4 x float>, ptr %v324, align 4
  %v326 = shufflevector <4 x float> %v323, <4 x float> %v325, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v327 = shufflevector <8 x float> %v311, <8 x float> %v316, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v328 = shufflevector <8 x float> %v321, <8 x float> %v326, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v329 = shufflevector <8 x float> %v311, <8 x float> %v316, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v330 = shufflevector <8 x float> %v321, <8 x float> %v326, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v331 = shufflevector <8 x float> %v327, <8 x float> %v328, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v332 = shufflevector <8 x float> %v327, <8 x float> %v328, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v333 = shufflevector <8 x float> %v329, <8 x float> %v330, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v334 = shufflevector <8 x float> %v329, <8 x float> %v330, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v335 = add i64 %key_depth.7, 0
  %v336 = mul i64 %key_panel.6, 32
  %v337 = add i64 %v336, 0
  %v338 = add i64 %v337, %v335
  %v339 = getelementptr float, ptr %scratch, i64 816
  %v340 = mul i64 %v338, 16
  %v341 = add i64 %v340, 0
  %v342 = getelementptr float, ptr %v339, i64 %v341
  store <8 x float> %v331, ptr %v342, align 4
  %v343 = add i64 %key_depth.7, 1
  %v344 = mul i64 %key_panel.6, 32
  %v345 = add i64 %v344, 0
  %v346 = add i64 %v345, %v343
  %v347 = getelementptr float, ptr %scratch, i64 816
  %v348 = mul i64 %v346, 16
  %v349 = add i64 %v348, 0
  %v350 = getelementptr float, ptr %v347, i64 %v349
  store <8 x float> %v332, ptr %v350, align 4
  %v351 = add i64 %key_depth.7, 2
  %v352 = mul i64 %key_panel.6, 32
  %v353 = add i64 %v352, 0
  %v354 = add i64 %v353, %v351
  %v355 = getelementptr float, ptr %scratch, i64 816
  %v356 = mul i64 %v354, 16
  %v357 = add i64 %v356, 0
  %v358 = getelementptr float, ptr %v355, i64 %v357
  store <8 x float> %v333, ptr %v358, align 4
  %v359 = add i64 %key_depth.7, 3
  %v360 = mul i64 %key_panel.6, 32
  %v361 = add i64 %v360, 0
  %v362 = add i64 %v361, %v359
  %v363 = getelementptr float, ptr %scratch, i64 816
  %v364 = mul i64 %v362, 16
  %v365 = add i64 %v364, 0
  %v366 = getelementptr float, ptr %v363, i64 %v365
  store <8 x float> %v334, ptr %v366, align 4
  %v367 = add i64 %key_depth.7, 4
  br label %key_depth.7.head
key_depth.7.end:
  %v368 = mul i64 %key_panel.6, 16
  %v369 = add i64 %kv_tile.5, %v368
  %v370 = add i64 %v369, 8
  %v371 = sub i64 %v3, 1
  %v372 = icmp slt i64 %v370, %v371
  %v373 = select i1 %v372, i64 %v370, i64 %v371
  %v374 = mul i64 %v373, %v32
  %v375 = getelementptr float, ptr %v36, i64 %v374
  %v376 = mul i64 %key_panel.6, 16
  %v377 = add i64 %kv_tile.5, %v376
  %v378 = add i64 %v377, 9
  %v379 = sub i64 %v3, 1
  %v380 = icmp slt i64 %v378, %v379
  %v381 = select i1 %v380, i64 %v378, i64 %v379
  %v382 = mul i64 %v381, %v32
  %v383 = getelementptr float, ptr %v36, i64 %v382
  %v384 = mul i64 %key_panel.6, 16
  %v385 = add i64 %kv_tile.5, %v384
  %v386 = add i64 %v385, 10
  %v387 = sub i64 %v3, 1
  %v388 = icmp slt i64 %v386, %v387
  %v389 = select i1 %v388, i64 %v386, i64 %v387
  %v390 = mul i64 %v389, %v32
  %v391 = getelementptr float, ptr %v36, i64 %v390
  %v392 = mul i64 %key_panel.6, 16
  %v393 = add i64 %kv_tile.5, %v392
  %v394 = add i64 %v393, 11
  %v395 = sub i64 %v3, 1
  %v396 = icmp slt i64 %v394, %v395
  %v397 = select i1 %v396, i64 %v394, i64 %v395
  %v398 = mul i64 %v397, %v32
  %v399 = getelementptr float, ptr %v36, i64 %v398
  %v400 = mul i64 %key_panel.6, 16
  %v401 = add i64 %kv_tile.5, %v400
  %v402 = add i64 %v401, 12
  %v403 = sub i64 %v3, 1
  %v404 = icmp slt i64 %v402, %v403
  %v405 = select i1 %v404, i64 %v402, i64 %v403
  %v406 = mul i64 %v405, %v32
  %v407 = getelementptr float, ptr %v36, i64 %v406
  %v408 = mul i64 %key_panel.6, 16
  %v409 = add i64 %kv_tile.5, %v408
  %v410 = add i64 %v409, 13
  %v411 = sub i64 %v3, 1
  %v412 = icmp slt i64 %v410, %v411
  %v413 = select i1 %v412, i64 %v410, i64 %v411
  %v414 = mul i64 %v413, %v32
  %v415 = getelementptr float, ptr %v36, i64 %v414
  %v416 = mul i64 %key_panel.6, 16
  %v417 = add i64 %kv_tile.5, %v416
  %v418 = add i64 %v417, 14
  %v419 = sub i64 %v3, 1
  %v420 = icmp slt i64 %v418, %v419
  %v421 = select i1 %v420, i64 %v418, i64 %v419
  %v422 = mul i64 %v421, %v32
  %v423 = getelementptr float, ptr %v36, i64 %v422
  %v424 = mul i64 %key_panel.6, 16
  %v425 = add i64 %kv_tile.5, %v424
  %v426 = add i64 %v425, 15
  %v427 = sub i64 %v3, 1
  %v428 = icmp slt i64 %v426, %v427
  %v429 = select i1 %v428, i64 %v426, i64 %v427
  %v430 = mul i64 %v429, %v32
  %v431 = getelementptr float, ptr %v36, i64 %v430
  br label %key_depth.8.head
key_depth.8.head:
  %key_depth.8 = phi i64 [ 0, %key_depth.7.end ], [ %v493, %key_depth.8.body ]
  %v432 = icmp slt i64 %key_depth.8, 32
  br i1 %v432, label %key_depth.8.body, label %key_depth.8.end
key_depth.8.body:
  %v433 = getelementptr float, ptr %v375, i64 %key_depth.8
  %v434 = load <4 x float>, ptr %v433, align 4
  %v435 = getelementptr float, ptr %v407, i64 %key_depth.8
  %v436 = load <4 x float>, ptr %v435, align 4
  %v437 = shufflevector <4 x float> %v434, <4 x float> %v436, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v438 = getelementptr float, ptr %v383, i64 %key_depth.8
  %v439 = load <4 x float>, ptr %v438, align 4
  %v440 = getelementptr float, ptr %v415, i64 %key_depth.8
  %v441 = load <4 x float>, ptr %v440, align 4
  %v442 = shufflevector <4 x float> %v439, <4 x float> %v441, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v443 = getelementptr float, ptr %v391, i64 %key_depth.8
  %v444 = load <4 x float>, ptr %v443, align 4
  %v445 = getelementptr float, ptr %v423, i64 %key_depth.8
  %v446 = load <4 x float>, ptr %v445, align 4
  %v447 = shufflevector <4 x float> %v444, <4 x float> %v446, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v448 = getelementptr float, ptr %v399, i64 %key_depth.8
  %v449 = load <4 x float>, ptr %v448, align 4
  %v450 = getelementptr float, ptr %v431, i64 %key_depth.8
  %v451 = load <4 x float>, ptr %v450, align 4
  %v452 = shufflevector <4 x float> %v449, <4 x float> %v451, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v453 = shufflevector <8 x float> %v437, <8 x float> %v442, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v454 = shufflevector <8 x float> %v447, <8 x float> %v452, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v455 = shufflevector <8 x float> %v437, <8 x float> %v442, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v456 = shufflevector <8 x float> %v447, <8 x float> %v452, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v457 = shufflevector <8 x float> %v453, <8 x float> %v454, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v458 = shufflevector <8 x float> %v453, <8 x float> %v454, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v459 = shufflevector <8 x float> %v455, <8 x float> %v456, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v460 = shufflevector <8 x float> %v455, <8 x float> %v456, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v461 = add i64 %key_depth.8, 0
  %v462 = mul i64 %key_panel.6, 32
  %v463 = add i64 %v462, 0
  %v464 = add i64 %v463, %v461
  %v465 = getelementptr float, ptr %scratch, i64 816
  %v466 = mul i64 %v464, 16
  %v467 = add i64 %v466, 8
  %v468 = getelementptr float, ptr %v465, i64 %v467
  store <8 x float> %v457, ptr %v468, align 4
  %v469 = add i64 %key_depth.8, 1
  %v470 = mul i64 %key_panel.6, 32
  %v471 = add i64 %v470, 0
  %v472 = add i64 %v471, %v469
  %v473 = getelementptr float, ptr %scratch, i64 816
  %v474 = mul i64 %v472, 16
  %v475 = add i64 %v474, 8
  %v476 = getelementptr float, ptr %v473, i64 %v475
  store <8 x float> %v458, ptr %v476, align 4
  %v477 = add i64 %key_depth.8, 2
  %v478 = mul i64 %key_panel.6, 32
  %v479 = add i64 %v478, 0
  %v480 = add i64 %v479, %v477
  %v481 = getelementptr float, ptr %scratch, i64 816
  %v482 = mul i64 %v480, 16
  %v483 = add i64 %v482, 8
  %v484 = getelementptr float, ptr %v481, i64 %v483
  store <8 x float> %v459, ptr %v484, align 4
  %v485 = add i64 %key_depth.8, 3
  %v486 = mul i64 %key_panel.6, 32
  %v487 = add i64 %v486, 0
  %v488 = add i64 %v487, %v485
  %v489 = getelementptr float, ptr %scratch, i64 816
  %v490 = mul i64 %v488, 16
  %v491 = add i64 %v490, 8
  %v492 = getelementptr float, ptr %v489, i64 %v491
  store <8 x float> %v460, ptr %v492, align 4
  %v493 = add i64 %key_depth.8, 4
  br label %key_depth.8.head
key_depth.8.end:
  %v494 = add i64 %key_panel.6, 1
  br label %key_panel.6.head
key_panel.6.end:
  br label %row_block.9.head
row_block.9.head:
  %row_block.9 = phi i64 [ 0, %key_panel.6.end ], [ %v1465, %kept.10.end ]
  %v495 = icmp slt i64 %row_block.9, %v80
  br i1 %v495, label %row_block.9.body, label %row_block.9.end
row_block.9.body:
  %v496 = mul i64 %row_block.9, 6
  %v497 = add i64 %kv_tile.5, %v496
  %v498 = add i64 %v497, 32
  %v499 = sub i64 %v3, 1
  %v500 = icmp slt i64 %v498, %v499
  %v501 = select i1 %v500, i64 %v498, i64 %v499
  %v502 = mul i64 %v501, %v32
  %v503 = getelementptr float, ptr %v36, i64 %v502
  call void @llvm.prefetch.p0(ptr %v503, i32 0, i32 2, i32 1)
  %v504 = getelementptr i8, ptr %v503, i64 64
  call void @llvm.prefetch.p0(ptr %v504, i32 0, i32 2, i32 1)
  %v505 = mul i64 %v501, %v44
  %v506 = getelementptr float, ptr %v48, i64 %v505
  call void @llvm.prefetch.p0(ptr %v506, i32 0, i32 2, i32 1)
  %v507 = getelementptr i8, ptr %v506, i64 64
  call void @llvm.prefetch.p0(ptr %v507, i32 0, i32 2, i32 1)
  %v508 = mul i64 %row_block.9, 6
  %v509 = add i64 %kv_tile.5, %v508
  %v510 = add i64 %v509, 33
  %v511 = sub i64 %v3, 1
  %v512 = icmp slt i64 %v510, %v511
  %v513 = select i1 %v512, i64 %v510, i64 %v511
  %v514 = mul i64 %v513, %v32
  %v515 = getelementptr float, ptr %v36, i64 %v514
  call void @llvm.prefetch.p0(ptr %v515, i32 0, i32 2, i32 1)
  %v516 = getelementptr i8, ptr %v515, i64 64
  call void @llvm.prefetch.p0(ptr %v516, i32 0, i32 2, i32 1)
  %v517 = mul i64 %v513, %v44
  %v518 = getelementptr float, ptr %v48, i64 %v517
  call void @llvm.prefetch.p0(ptr %v518, i32 0, i32 2, i32 1)
  %v519 = getelementptr i8, ptr %v518, i64 64
  call void @llvm.prefetch.p0(ptr %v519, i32 0, i32 2, i32 1)
  %v520 = mul i64 %row_block.9, 6
  %v521 = add i64 %kv_tile.5, %v520
  %v522 = add i64 %v521, 34
  %v523 = sub i64 %v3, 1
  %v524 = icmp slt i64 %v522, %v523
  %v525 = select i1 %v524, i64 %v522, i64 %v523
  %v526 = mul i64 %v525, %v32
  %v527 = getelementptr float, ptr %v36, i64 %v526
  call void @llvm.prefetch.p0(ptr %v527, i32 0, i32 2, i32 1)
  %v528 = getelementptr i8, ptr %v527, i64 64
  call void @llvm.prefetch.p0(ptr %v528, i32 0, i32 2, i32 1)
  %v529 = mul i64 %v525, %v44
  %v530 = getelementptr float, ptr %v48, i64 %v529
  call void @llvm.prefetch.p0(ptr %v530, i32 0, i32 2, i32 1)
  %v531 = getelementptr i8, ptr %v530, i64 64
  call void @llvm.prefetch.p0(ptr %v531, i32 0, i32 2, i32 1)
  %v532 = mul i64 %row_block.9, 6
  %v533 = add i64 %kv_tile.5, %v532
  %v534 = add i64 %v533, 35
  %v535 = sub i64 %v3, 1
  %v536 = icmp slt i64 %v534, %v535
  %v537 = select i1 %v536, i64 %v534, i64 %v535
  %v538 = mul i64 %v537, %v32
  %v539 = getelementptr float, ptr %v36, i64 %v538
  call void @llvm.prefetch.p0(ptr %v539, i32 0, i32 2, i32 1)
  %v540 = getelementptr i8, ptr %v539, i64 64
  call void @llvm.prefetch.p0(ptr %v540, i32 0, i32 2, i32 1)
  %v541 = mul i64 %v537, %v44
  %v542 = getelementptr float, ptr %v48, i64 %v541
  call void @llvm.prefetch.p0(ptr %v542, i32 0, i32 2, i32 1)
  %v543 = getelementptr i8, ptr %v542, i64 64
  call void @llvm.prefetch.p0(ptr %v543, i32 0, i32 2, i32 1)
  %v544 = mul i64 %row_block.9, 6
  %v545 = add i64 %kv_tile.5, %v544
  %v546 = add i64 %v545, 36
  %v547 = sub i64 %v3, 1
  %v548 = icmp slt i64 %v546, %v547
  %v549 = select i1 %v548, i64 %v546, i64 %v547
  %v550 = mul i64 %v549, %v32
  %v551 = getelementptr float, ptr %v36, i64 %v550
  call void @llvm.prefetch.p0(ptr %v551, i32 0, i32 2, i32 1)
  %v552 = getelementptr i8, ptr %v551, i64 64
  call void @llvm.prefetch.p0(ptr %v552, i32 0, i32 2, i32 1)
  %v553 = mul i64 %v549, %v44
  %v554 = getelementptr float, ptr %v48, i64 %v553
  call void @llvm.prefetch.p0(ptr %v554, i32 0, i32 2, i32 1)
  %v555 = getelementptr i8, ptr %v554, i64 64
  call void @llvm.prefetch.p0(ptr %v555, i32 0, i32 2, i32 1)
  %v556 = mul i64 %row_block.9, 6
  %v557 = add i64 %kv_tile.5, %v556
  %v558 = add i64 %v557, 37
  %v559 = sub i64 %v3, 1
  %v560 = icmp slt i64 %v558, %v559
  %v561 = select i1 %v560, i64 %v558, i64 %v559
  %v562 = mul i64 %v561, %v32
  %v563 = getelementptr float, ptr %v36, i64 %v562
  call void @llvm.prefetch.p0(ptr %v563, i32 0, i32 2, i32 1)
  %v564 = getelementptr i8, ptr %v563, i64 64
  call void @llvm.prefetch.p0(ptr %v564, i32 0, i32 2, i32 1)
  %v565 = mul i64 %v561, %v44
  %v566 = getelementptr float, ptr %v48, i64 %v565
  call void @llvm.prefetch.p0(ptr %v566, i32 0, i32 2, i32 1)
  %v567 = getelementptr i8, ptr %v566, i64 64
  call void @llvm.prefetch.p0(ptr %v567, i32 0, i32 2, i32 1)
  %v568 = mul i64 %row_block.9, 4
  %v569 = add i64 %v13, %v568
  %v570 = add i64 %v13, %v78
  %v571 = sub i64 %v570, 1
  %v572 = add i64 %v569, 3
  %v573 = icmp slt i64 %v572, %v571
  %v574 = select i1 %v573, i64 %v572, i64 %v571
  %v575 = add i64 %kv_tile.5, %v238
  %v576 = sub i64 %v575, 1
  %v577 = add i64 %v574, %v86
  %v578 = icmp sle i64 %v577, %v92
  %v579 = add i64 %v569, %v86
  %v580 = add i64 %v579, 2147483648
  %v581 = icmp sle i64 %v97, %v580
  %v582 = and i1 %v578, %v581
  %v583 = sub i64 %v579, %v98
  %v584 = sub i64 %v583, %v101
  %v585 = select i1 %v582, i64 %v584, i64 0
  %v586 = add i64 %v574, %v86
  %v587 = sub i64 %v586, %v98
  %v588 = add i64 %v587, 1
  %v589 = sub i64 %v588, %kv_tile.5
  %v590 = icmp slt i64 %v589, %v238
  %v591 = select i1 %v590, i64 %v589, i64 %v238
  %v592 = icmp sgt i64 %v591, 0
  %v593 = select i1 %v592, i64 %v591, i64 0
  %v594 = add i64 %kv_tile.5, %v238
  %v595 = icmp sle i64 %v594, %v585
  %v596 = icmp eq i64 %v593, 0
  %v597 = or i1 %v596, %v595
  %v598 = add i64 %v574, %v86
  %v599 = sub i64 %v598, %v98
  %v600 = icmp slt i64 %v599, %kv_tile.5
  %v601 = add i64 %v569, %v86
  %v602 = sub i64 %v601, %v98
  %v603 = sub i64 %v602, %v101
  %v604 = icmp slt i64 %v576, %v603
  %v605 = icmp sle i64 %v598, %v92
  %v606 = and i1 %v604, %v605
  %v607 = add i64 %v601, 2147483648
  %v608 = icmp sle i64 %v97, %v607
  %v609 = and i1 %v606, %v608
  %v610 = or i1 %v600, %v609
  %v611 = or i1 %v597, %v610
  %v612 = xor i1 %v611, 1
  br i1 %v612, label %kept.10.then, label %kept.10.end
kept.10.then:
  %v613 = add i64 %v569, %v86
  %v614 = sub i64 %v613, %v98
  %v615 = icmp sle i64 %v576, %v614
  %v616 = add i64 %v574, %v86
  %v617 = icmp sle i64 %v616, %v92
  %v618 = and i1 %v615, %v617
  %v619 = add i64 %v613, 2147483648
  %v620 = icmp sle i64 %v97, %v619
  %v621 = and i1 %v618, %v620
  %v622 = sub i64 %v616, %v98
  %v623 = sub i64 %v622, %v101
  %v624 = icmp sle i64 %v623, %kv_tile.5
  %v625 = and i1 %v621, %v624
  %v626 = icmp eq i64 %v593, 32
  %v627 = and i1 %v626, %v625
  ; score = query * keys
  %v628 = add i64 %v593, 15
  %v629 = sdiv i64 %v628, 16
  %v630 = mul i64 %row_block.9, 4
  %v631 = mul i64 %v630, 34
  %v632 = add i64 %v631, 0
  %v633 = getelementptr float, ptr %scratch, i64 %v632
  br label %score_panel.11.head
score_panel.11.head:
  %score_panel.11 = phi i64 [ 0, %kept.10.then ], [ %v846, %score_depth_rest.13.end ]
  %v634 = icmp slt i64 %score_panel.11, %v629
  br i1 %v634, label %score_panel.11.body, label %score_panel.11.end
score_panel.11.body:
  %v635 = mul i64 %score_panel.11, 32
  %v636 = getelementptr float, ptr %scratch, i64 816
  %v637 = mul i64 %v635, 16
  %v638 = add i64 %v637, 0
  %v639 = getelementptr float, ptr %v636, i64 %v638
  %v640 = mul i64 %score_panel.11, 16
  %v641 = getelementptr float, ptr %scratch, i64 1840
  %v642 = getelementptr float, ptr %v641, i64 %v640
  %v643 = sdiv i64 32, 4
  %v644 = mul i64 %v643, 4
  br label %score_depth.12.head
score_depth.12.head:
  %score_depth.12 = phi i64 [ 0, %score_panel.11.body ], [ %v794, %score_depth.12.body ]
  %v645 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v771, %score_depth.12.body ]
  %v646 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v772, %score_depth.12.body ]
  %v647 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v778, %score_depth.12.body ]
  %v648 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v779, %score_depth.12.body ]
  %v649 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v785, %score_depth.12.body ]
  %v650 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v786, %score_depth.12.body ]
  %v651 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v792, %score_depth.12.body ]
  %v652 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.11.body ], [ %v793, %score_depth.12.body ]
  %v653 = icmp slt i64 %score_depth.12, %v644
  br i1 %v653, label %score_depth.12.body, label %score_depth.12.end
score_depth.12.body:
  %v654 = add i64 %score_depth.12, 0
  %v655 = mul i64 %v654, 16
  %v656 = getelementptr float, ptr %v639, i64 %v655
  %v657 = load <8 x float>, ptr %v656, align 32
  %v658 = mul i64 %v654, 16
  %v659 = getelementptr float, ptr %v639, i64 %v658
  %v660 = getelementptr float, ptr %v659, i64 8
  %v661 = load <8 x float>, ptr %v660, align 32
  %v662 = getelementptr float, ptr %v633, i64 %v654
  %v663 = load float, ptr %v662, align 4
  %v664 = insertelement <8 x float> poison, float %v663, i64 0
  %v665 = shufflevector <8 x float> %v664, <8 x float> poison, <8 x i32> zeroinitializer
  %v666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v665, <8 x float> %v657, <8 x float> %v645)
  %v667 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v665, <8 x float> %v661, <8 x float> %v646)
  %v668 = getelementptr float, ptr %v633, i64 %v654
  %v669 = getelementptr float, ptr %v668, i64 34
  %v670 = load float, ptr %v669, align 4
  %v671 = insertelement <8 x float> poison, float %v670, i64 0
  %v672 = shufflevector <8 x float> %v671, <8 x float> poison, <8 x i32> zeroinitializer
  %v673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v672, <8 x float> %v657, <8 x float> %v647)
  %v674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v672, <8 x float> %v661, <8 x float> %v648)
  %v675 = getelementptr float, ptr %v633, i64 %v654
  %v676 = getelementptr float, ptr %v675, i64 68
  %v677 = load float, ptr %v676, align 4
  %v678 = insertelement <8 x float> poison, float %v677, i64 0
  %v679 = shufflevector <8 x float> %v678, <8 x float> poison, <8 x i32> zeroinitializer
  %v680 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v679, <8 x float> %v657, <8 x float> %v649)
  %v681 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v679, <8 x float> %v661, <8 x float> %v650)
  %v682 = getelementptr float, ptr %v633, i64 %v654
  %v683 = getelementptr float, ptr %v682, i64 102
  %v684 = load float, ptr %v683, align 4
  %v685 = insertelement <8 x float> poison, float %v684, i64 0
  %v686 = shufflevector <8 x float> %v685, <8 x float> poison, <8 x i32> zeroinitializer
  %v687 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v686, <8 x float> %v657, <8 x float> %v651)
  %v688 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v686, <8 x float> %v661, <8 x float> %v652)
  %v689 = add i64 %score_depth.12, 1
  %v690 = mul i64 %v689, 16
  %v691 = getelementptr float, ptr %v639, i64 %v690
  %v692 = load <8 x float>, ptr %v691, align 32
  %v693 = mul i64 %v689, 16
  %v694 = getelementptr float, ptr %v639, i64 %v693
  %v695 = getelementptr float, ptr %v694, i64 8
  %v696 = load <8 x float>, ptr %v695, align 32
  %v697 = getelementptr float, ptr %v633, i64 %v689
  %v698 = load float, ptr %v697, align 4
  %v699 = insertelement <8 x float> poison, float %v698, i64 0
  %v700 = shufflevector <8 x float> %v699, <8 x float> poison, <8 x i32> zeroinitializer
  %v701 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v700, <8 x float> %v692, <8 x float> %v666)
  %v702 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v700, <8 x float> %v696, <8 x float> %v667)
  %v703 = getelementptr float, ptr %v633, i64 %v689
  %v704 = getelementptr float, ptr %v703, i64 34
  %v705 = load float, ptr %v704, align 4
  %v706 = insertelement <8 x float> poison, float %v705, i64 0
  %v707 = shufflevector <8 x float> %v706, <8 x float> poison, <8 x i32> zeroinitializer
  %v708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v707, <8 x float> %v692, <8 x float> %v673)
  %v709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v707, <8 x float> %v696, <8 x float> %v674)
  %v710 = getelementptr float, ptr %v633, i64 %v689
  %v711 = getelementptr float, ptr %v710, i64 68
  %v712 = load float, ptr %v711, align 4
  %v713 = insertelement <8 x float> poison, float %v712, i64 0
  %v714 = shufflevector <8 x float> %v713, <8 x float> poison, <8 x i32> zeroinitializer
  %v715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v714, <8 x float> %v692, <8 x float> %v680)
  %v716 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v714, <8 x float> %v696, <8 x float> %v681)
  %v717 = getelementptr float, ptr %v633, i64 %v689
  %v718 = getelementptr float, ptr %v717, i64 102
  %v719 = load float, ptr %v718, align 4
  %v720 = insertelement <8 x float> poison, float %v719, i64 0
  %v721 = shufflevector <8 x float> %v720, <8 x float> poison, <8 x i32> zeroinitializer
  %v722 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v721, <8 x float> %v692, <8 x float> %v687)
  %v723 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v721, <8 x float> %v696, <8 x float> %v688)
  %v724 = add i64 %score_depth.12, 2
  %v725 = mul i64 %v724, 16
  %v726 = getelementptr float, ptr %v639, i64 %v725
  %v727 = load <8 x float>, ptr %v726, align 32
  %v728 = mul i64 %v724, 16
  %v729 = getelementptr float, ptr %v639, i64 %v728
  %v730 = getelementptr float, ptr %v729, i64 8
  %v731 = load <8 x float>, ptr %v730, align 32
  %v732 = getelementptr float, ptr %v633, i64 %v724
  %v733 = load float, ptr %v732, align 4
  %v734 = insertelement <8 x float> poison, float %v733, i64 0
  %v735 = shufflevector <8 x float> %v734, <8 x float> poison, <8 x i32> zeroinitializer
  %v736 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v735, <8 x float> %v727, <8 x float> %v701)
  %v737 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v735, <8 x float> %v731, <8 x float> %v702)
  %v738 = getelementptr float, ptr %v633, i64 %v724
  %v739 = getelementptr float, ptr %v738, i64 34
  %v740 = load float, ptr %v739, align 4
  %v741 = insertelement <8 x float> poison, float %v740, i64 0
  %v742 = shufflevector <8 x float> %v741, <8 x float> poison, <8 x i32> zeroinitializer
  %v743 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v742, <8 x float> %v727, <8 x float> %v708)
  %v744 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v742, <8 x float> %v731, <8 x float> %v709)
  %v745 = getelementptr float, ptr %v633, i64 %v724
  %v746 = getelementptr float, ptr %v745, i64 68
  %v747 = load float, ptr %v746, align 4
  %v748 = insertelement <8 x float> poison, float %v747, i64 0
  %v749 = shufflevector <8 x float> %v748, <8 x float> poison, <8 x i32> zeroinitializer
  %v750 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v749, <8 x float> %v727, <8 x float> %v715)
  %v751 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v749, <8 x float> %v731, <8 x float> %v716)
  %v752 = getelementptr float, ptr %v633, i64 %v724
  %v753 = getelementptr float, ptr %v752, i64 102
  %v754 = load float, ptr %v753, align 4
  %v755 = insertelement <8 x float> poison, float %v754, i64 0
  %v756 = shufflevector <8 x float> %v755, <8 x float> poison, <8 x i32> zeroinitializer
  %v757 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v756, <8 x float> %v727, <8 x float> %v722)
  %v758 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v756, <8 x float> %v731, <8 x float> %v723)
  %v759 = add i64 %score_depth.12, 3
  %v760 = mul i64 %v759, 16
  %v761 = getelementptr float, ptr %v639, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 32
  %v763 = mul i64 %v759, 16
  %v764 = getelementptr float, ptr %v639, i64 %v763
  %v765 = getelementptr float, ptr %v764, i64 8
  %v766 = load <8 x float>, ptr %v765, align 32
  %v767 = getelementptr float, ptr %v633, i64 %v759
  %v768 = load float, ptr %v767, align 4
  %v769 = insertelement <8 x float> poison, float %v768, i64 0
  %v770 = shufflevector <8 x float> %v769, <8 x float> poison, <8 x i32> zeroinitializer
  %v771 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v770, <8 x float> %v762, <8 x float> %v736)
  %v772 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v770, <8 x float> %v766, <8 x float> %v737)
  %v773 = getelementptr float, ptr %v633, i64 %v759
  %v774 = getelementptr float, ptr %v773, i64 34
  %v775 = load float, ptr %v774, align 4
  %v776 = insertelement <8 x float> poison, float %v775, i64 0
  %v777 = shufflevector <8 x float> %v776, <8 x float> poison, <8 x i32> zeroinitializer
  %v778 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v777, <8 x float> %v762, <8 x float> %v743)
  %v779 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v777, <8 x float> %v766, <8 x float> %v744)
  %v780 = getelementptr float, ptr %v633, i64 %v759
  %v781 = getelementptr float, ptr %v780, i64 68
  %v782 = load float, ptr %v781, align 4
  %v783 = insertelement <8 x float> poison, float %v782, i64 0
  %v784 = shufflevector <8 x float> %v783, <8 x float> poison, <8 x i32> zeroinitializer
  %v785 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v784, <8 x float> %v762, <8 x float> %v750)
  %v786 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v784, <8 x float> %v766, <8 x float> %v751)
  %v787 = getelementptr float, ptr %v633, i64 %v759
  %v788 = getelementptr float, ptr %v787, i64 102
  %v789 = load float, ptr %v788, align 4
  %v790 = insertelement <8 x float> poison, float %v789, i64 0
  %v791 = shufflevector <8 x float> %v790, <8 x float> poison, <8 x i32> zeroinitializer
  %v792 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v791, <8 x float> %v762, <8 x float> %v757)
  %v793 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v791, <8 x float> %v766, <8 x float> %v758)
  %v794 = add i64 %score_depth.12, 4
  br label %score_depth.12.head
score_depth.12.end:
  br label %score_depth_rest.13.head
score_depth_rest.13.head:
  %score_depth_rest.13 = phi i64 [ %v644, %score_depth.12.end ], [ %v838, %score_depth_rest.13.body ]
  %v795 = phi <8 x float> [ %v645, %score_depth.12.end ], [ %v815, %score_depth_rest.13.body ]
  %v796 = phi <8 x float> [ %v646, %score_depth.12.end ], [ %v816, %score_depth_rest.13.body ]
  %v797 = phi <8 x float> [ %v647, %score_depth.12.end ], [ %v822, %score_depth_rest.13.body ]
  %v798 = phi <8 x float> [ %v648, %score_depth.12.end ], [ %v823, %score_depth_rest.13.body ]
  %v799 = phi <8 x float> [ %v649, %score_depth.12.end ], [ %v829, %score_depth_rest.13.body ]
  %v800 = phi <8 x float> [ %v650, %score_depth.12.end ], [ %v830, %score_depth_rest.13.body ]
  %v801 = phi <8 x float> [ %v651, %score_depth.12.end ], [ %v836, %score_depth_rest.13.body ]
  %v802 = phi <8 x float> [ %v652, %score_depth.12.end ], [ %v837, %score_depth_rest.13.body ]
  %v803 = icmp slt i64 %score_depth_rest.13, 32
  br i1 %v803, label %score_depth_rest.13.body, label %score_depth_rest.13.end
score_depth_rest.13.body:
  %v804 = mul i64 %score_depth_rest.13, 16
  %v805 = getelementptr float, ptr %v639, i64 %v804
  %v806 = load <8 x float>, ptr %v805, align 32
  %v807 = mul i64 %score_depth_rest.13, 16
  %v808 = getelementptr float, ptr %v639, i64 %v807
  %v809 = getelementptr float, ptr %v808, i64 8
  %v810 = load <8 x float>, ptr %v809, align 32
  %v811 = getelementptr float, ptr %v633, i64 %score_depth_rest.13
  %v812 = load float, ptr %v811, align 4
  %v813 = insertelement <8 x float> poison, float %v812, i64 0
  %v814 = shufflevector <8 x float> %v813, <8 x float> poison, <8 x i32> zeroinitializer
  %v815 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v814, <8 x float> %v806, <8 x float> %v795)
  %v816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v814, <8 x float> %v810, <8 x float> %v796)
  %v817 = getelementptr float, ptr %v633, i64 %score_depth_rest.13
  %v818 = getelementptr float, ptr %v817, i64 34
  %v819 = load float, ptr %v818, align 4
  %v820 = insertelement <8 x float> poison, float %v819, i64 0
  %v821 = shufflevector <8 x float> %v820, <8 x float> poison, <8 x i32> zeroinitializer
  %v822 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v821, <8 x float> %v806, <8 x float> %v797)
  %v823 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v821, <8 x float> %v810, <8 x float> %v798)
  %v824 = getelementptr float, ptr %v633, i64 %score_depth_rest.13
  %v825 = getelementptr float, ptr %v824, i64 68
  %v826 = load float, ptr %v825, align 4
  %v827 = insertelement <8 x float> poison, float %v826, i64 0
  %v828 = shufflevector <8 x float> %v827, <8 x float> poison, <8 x i32> zeroinitializer
  %v829 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v828, <8 x float> %v806, <8 x float> %v799)
  %v830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v828, <8 x float> %v810, <8 x float> %v800)
  %v831 = getelementptr float, ptr %v633, i64 %score_depth_rest.13
  %v832 = getelementptr float, ptr %v831, i64 102
  %v833 = load float, ptr %v832, align 4
  %v834 = insertelement <8 x float> poison, float %v833, i64 0
  %v835 = shufflevector <8 x float> %v834, <8 x float> poison, <8 x i32> zeroinitializer
  %v836 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v835, <8 x float> %v806, <8 x float> %v801)
  %v837 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v835, <8 x float> %v810, <8 x float> %v802)
  %v838 = add i64 %score_depth_rest.13, 1
  br label %score_depth_rest.13.head
score_depth_rest.13.end:
  store <8 x float> %v795, ptr %v642, align 4
  %v839 = getelementptr float, ptr %v642, i64 8
  store <8 x float> %v796, ptr %v839, align 4
  %v840 = getelementptr float, ptr %v642, i64 40
  store <8 x float> %v797, ptr %v840, align 4
  %v841 = getelementptr float, ptr %v642, i64 48
  store <8 x float> %v798, ptr %v841, align 4
  %v842 = getelementptr float, ptr %v642, i64 80
  store <8 x float> %v799, ptr %v842, align 4
  %v843 = getelementptr float, ptr %v642, i64 88
  store <8 x float> %v800, ptr %v843, align 4
  %v844 = getelementptr float, ptr %v642, i64 120
  store <8 x float> %v801, ptr %v844, align 4
  %v845 = getelementptr float, ptr %v642, i64 128
  store <8 x float> %v802, ptr %v845, align 4
  %v846 = add i64 %score_panel.11, 1
  br label %score_panel.11.head
score_panel.11.end:
  br i1 %v627, label %full.14.then, label %full.14.else
full.14.then:
  ; scores of a full tile
  %v847 = trunc i64 %v593 to i32
  %v848 = trunc i64 %kv_tile.5 to i32
  br label %score_row.15.head
score_row.15.head:
  %score_row.15 = phi i64 [ 0, %full.14.then ], [ %v951, %score_row.15.body ]
  %v849 = phi <8 x i32> [ splat (i32 0), %full.14.then ], [ %v950, %score_row.15.body ]
  %v850 = icmp slt i64 %score_row.15, 4
  br i1 %v850, label %score_row.15.body, label %score_row.15.end
score_row.15.body:
  %v851 = getelementptr float, ptr %scratch, i64 1840
  %v852 = mul i64 %score_row.15, 40
  %v853 = add i64 %v852, 0
  %v854 = getelementptr float, ptr %v851, i64 %v853
  %v855 = mul i64 %row_block.9, 4
  %v856 = add i64 %v855, %score_row.15
  %v857 = add i64 %v13, %v856
  %v858 = trunc i64 %v857 to i32
  %v859 = add i32 %v858, %v85
  %v860 = sub i32 %v859, %v84
  %v861 = sub i32 %v860, %v103
  %v862 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v863 = load <8 x float>, ptr %v854, align 4
  %v864 = insertelement <8 x i32> poison, i32 %v848, i64 0
  %v865 = shufflevector <8 x i32> %v864, <8 x i32> poison, <8 x i32> zeroinitializer
  %v866 = add <8 x i32> %v865, %v862
  %v867 = insertelement <8 x i32> poison, i32 %v860, i64 0
  %v868 = shufflevector <8 x i32> %v867, <8 x i32> poison, <8 x i32> zeroinitializer
  %v869 = sub <8 x i32> %v868, %v866
  %v870 = sub <8 x i32> splat (i32 0), %v869
  %v871 = icmp slt <8 x i32> %v869, splat (i32 0)
  %v872 = select <8 x i1> %v871, <8 x i32> %v870, <8 x i32> %v869
  %v873 = sitofp <8 x i32> %v872 to <8 x float>
  %v874 = insertelement <8 x float> poison, float %v118, i64 0
  %v875 = shufflevector <8 x float> %v874, <8 x float> poison, <8 x i32> zeroinitializer
  %v876 = fmul <8 x float> %v873, %v875
  %v877 = fsub <8 x float> %v863, %v876
  store <8 x float> %v877, ptr %v854, align 4
  %v878 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v879 = getelementptr float, ptr %v854, i64 8
  %v880 = load <8 x float>, ptr %v879, align 4
  %v881 = insertelement <8 x i32> poison, i32 %v848, i64 0
  %v882 = shufflevector <8 x i32> %v881, <8 x i32> poison, <8 x i32> zeroinitializer
  %v883 = add <8 x i32> %v882, %v878
  %v884 = insertelement <8 x i32> poison, i32 %v860, i64 0
  %v885 = shufflevector <8 x i32> %v884, <8 x i32> poison, <8 x i32> zeroinitializer
  %v886 = sub <8 x i32> %v885, %v883
  %v887 = sub <8 x i32> splat (i32 0), %v886
  %v888 = icmp slt <8 x i32> %v886, splat (i32 0)
  %v889 = select <8 x i1> %v888, <8 x i32> %v887, <8 x i32> %v886
  %v890 = sitofp <8 x i32> %v889 to <8 x float>
  %v891 = insertelement <8 x float> poison, float %v118, i64 0
  %v892 = shufflevector <8 x float> %v891, <8 x float> poison, <8 x i32> zeroinitializer
  %v893 = fmul <8 x float> %v890, %v892
  %v894 = fsub <8 x float> %v880, %v893
  %v895 = getelementptr float, ptr %v854, i64 8
  store <8 x float> %v894, ptr %v895, align 4
  %v896 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v897 = getelementptr float, ptr %v854, i64 16
  %v898 = load <8 x float>, ptr %v897, align 4
  %v899 = insertelement <8 x i32> poison, i32 %v848, i64 0
  %v900 = shufflevector <8 x i32> %v899, <8 x i32> poison, <8 x i32> zeroinitializer
  %v901 = add <8 x i32> %v900, %v896
  %v902 = insertelement <8 x i32> poison, i32 %v860, i64 0
  %v903 = shufflevector <8 x i32> %v902, <8 x i32> poison, <8 x i32> zeroinitializer
  %v904 = sub <8 x i32> %v903, %v901
  %v905 = sub <8 x i32> splat (i32 0), %v904
  %v906 = icmp slt <8 x i32> %v904, splat (i32 0)
  %v907 = select <8 x i1> %v906, <8 x i32> %v905, <8 x i32> %v904
  %v908 = sitofp <8 x i32> %v907 to <8 x float>
  %v909 = insertelement <8 x float> poison, float %v118, i64 0
  %v910 = shufflevector <8 x float> %v909, <8 x float> poison, <8 x i32> zeroinitializer
  %v911 = fmul <8 x float> %v908, %v910
  %v912 = fsub <8 x float> %v898, %v911
  %v913 = getelementptr float, ptr %v854, i64 16
  store <8 x float> %v912, ptr %v913, align 4
  %v914 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v915 = getelementptr float, ptr %v854, i64 24
  %v916 = load <8 x float>, ptr %v915, align 4
  %v917 = insertelement <8 x i32> poison, i32 %v848, i64 0
  %v918 = shufflevector <8 x i32> %v917, <8 x i32> poison, <8 x i32> zeroinitializer
  %v919 = add <8 x i32> %v918, %v914
  %v920 = insertelement <8 x i32> poison, i32 %v860, i64 0
  %v921 = shufflevector <8 x i32> %v920, <8 x i32> poison, <8 x i32> zeroinitializer
  %v922 = sub <8 x i32> %v921, %v919
  %v923 = sub <8 x i32> splat (i32 0), %v922
  %v924 = icmp slt <8 x i32> %v922, splat (i32 0)
  %v925 = select <8 x i1> %v924, <8 x i32> %v923, <8 x i32> %v922
  %v926 = sitofp <8 x i32> %v925 to <8 x float>
  %v927 = insertelement <8 x float> poison, float %v118, i64 0
  %v928 = shufflevector <8 x float> %v927, <8 x float> poison, <8 x i32> zeroinitializer
  %v929 = fmul <8 x float> %v926, %v928
  %v930 = fsub <8 x float> %v916, %v929
  %v931 = getelementptr float, ptr %v854, i64 24
  store <8 x float> %v930, ptr %v931, align 4
  %v932 = fcmp ogt <8 x float> %v877, %v894
  %v933 = select <8 x i1> %v932, <8 x float> %v877, <8 x float> %v894
  %v934 = fcmp ogt <8 x float> %v912, %v930
  %v935 = select <8 x i1> %v934, <8 x float> %v912, <8 x float> %v930
  %v936 = fcmp ogt <8 x float> %v933, %v935
  %v937 = select <8 x i1> %v936, <8 x float> %v933, <8 x float> %v935
  %v938 = mul i64 %score_row.15, 8
  %v939 = getelementptr float, ptr %scratch, i64 3024
  %v940 = getelementptr float, ptr %v939, i64 %v938
  store <8 x float> %v937, ptr %v940, align 4
  %v941 = mul i64 %row_block.9, 4
  %v942 = add i64 %v941, %score_row.15
  %v943 = getelementptr float, ptr %scratch, i64 2800
  %v944 = getelementptr float, ptr %v943, i64 %v942
  %v945 = load float, ptr %v944, align 4
  %v946 = insertelement <8 x float> poison, float %v945, i64 0
  %v947 = shufflevector <8 x float> %v946, <8 x float> poison, <8 x i32> zeroinitializer
  %v948 = fcmp ogt <8 x float> %v937, %v947
  %v949 = sext <8 x i1> %v948 to <8 x i32>
  %v950 = or <8 x i32> %v849, %v949
  %v951 = add i64 %score_row.15, 1
  br label %score_row.15.head
score_row.15.end:
  br label %full.14.end
full.14.else:
  ; scores of a mixed tile
  %v952 = trunc i64 %v593 to i32
  %v953 = trunc i64 %kv_tile.5 to i32
  br label %score_row.16.head
score_row.16.head:
  %score_row.16 = phi i64 [ 0, %full.14.else ], [ %v1104, %score_row.16.body ]
  %v954 = phi <8 x i32> [ splat (i32 0), %full.14.else ], [ %v1103, %score_row.16.body ]
  %v955 = icmp slt i64 %score_row.16, 4
  br i1 %v955, label %score_row.16.body, label %score_row.16.end
score_row.16.body:
  %v956 = getelementptr float, ptr %scratch, i64 1840
  %v957 = mul i64 %score_row.16, 40
  %v958 = add i64 %v957, 0
  %v959 = getelementptr float, ptr %v956, i64 %v958
  %v960 = mul i64 %row_block.9, 4
  %v961 = add i64 %v960, %score_row.16
  %v962 = add i64 %v13, %v961
  %v963 = trunc i64 %v962 to i32
  %v964 = add i32 %v963, %v85
  %v965 = sub i32 %v964, %v84
  %v966 = sub i32 %v965, %v103
  %v967 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v968 = load <8 x float>, ptr %v959, align 4
  %v969 = insertelement <8 x i32> poison, i32 %v953, i64 0
  %v970 = shufflevector <8 x i32> %v969, <8 x i32> poison, <8 x i32> zeroinitializer
  %v971 = add <8 x i32> %v970, %v967
  %v972 = insertelement <8 x i32> poison, i32 %v965, i64 0
  %v973 = shufflevector <8 x i32> %v972, <8 x i32> poison, <8 x i32> zeroinitializer
  %v974 = sub <8 x i32> %v973, %v971
  %v975 = sub <8 x i32> splat (i32 0), %v974
  %v976 = icmp slt <8 x i32> %v974, splat (i32 0)
  %v977 = select <8 x i1> %v976, <8 x i32> %v975, <8 x i32> %v974
  %v978 = sitofp <8 x i32> %v977 to <8 x float>
  %v979 = insertelement <8 x float> poison, float %v118, i64 0
  %v980 = shufflevector <8 x float> %v979, <8 x float> poison, <8 x i32> zeroinitializer
  %v981 = fmul <8 x float> %v978, %v980
  %v982 = fsub <8 x float> %v968, %v981
  %v983 = insertelement <8 x i32> poison, i32 %v952, i64 0
  %v984 = shufflevector <8 x i32> %v983, <8 x i32> poison, <8 x i32> zeroinitializer
  %v985 = icmp slt <8 x i32> %v967, %v984
  %v986 = insertelement <8 x i32> poison, i32 %v965, i64 0
  %v987 = shufflevector <8 x i32> %v986, <8 x i32> poison, <8 x i32> zeroinitializer
  %v988 = icmp sle <8 x i32> %v971, %v987
  %v989 = insertelement <8 x i32> poison, i32 %v966, i64 0
  %v990 = shufflevector <8 x i32> %v989, <8 x i32> poison, <8 x i32> zeroinitializer
  %v991 = icmp sle <8 x i32> %v990, %v971
  %v992 = and <8 x i1> %v988, %v991
  %v993 = and <8 x i1> %v985, %v992
  %v994 = select <8 x i1> %v993, <8 x float> %v982, <8 x float> splat (float 0xFFF0000000000000)
  store <8 x float> %v994, ptr %v959, align 4
  %v995 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v996 = getelementptr float, ptr %v959, i64 8
  %v997 = load <8 x float>, ptr %v996, align 4
  %v998 = insertelement <8 x i32> poison, i32 %v953, i64 0
  %v999 = shufflevector <8 x i32> %v998, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1000 = add <8 x i32> %v999, %v995
  %v1001 = insertelement <8 x i32> poison, i32 %v965, i64 0
  %v1002 = shufflevector <8 x i32> %v1001, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1003 = sub <8 x i32> %v1002, %v1000
  %v1004 = sub <8 x i32> splat (i32 0), %v1003
  %v1005 = icmp slt <8 x i32> %v1003, splat (i32 0)
  %v1006 = select <8 x i1> %v1005, <8 x i32> %v1004, <8 x i32> %v1003
  %v1007 = sitofp <8 x i32> %v1006 to <8 x float>
  %v1008 = insertelement <8 x float> poison, float %v118, i64 0
  %v1009 = shufflevector <8 x float> %v1008, <8 x float> poison, <8 x i32> zeroinitializer
  %v1010 = fmul <8 x float> %v1007, %v1009
  %v1011 = fsub <8 x float> %v997, %v1010
  %v1012 = insertelement <8 x i32> poison, i32 %v952, i64 0
  %v1013 = shufflevector <8 x i32> %v1012, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1014 = icmp slt <8 x i32> %v995, %v1013
  %v1015 = insertelement <8 x i32> poison, i32 %v965, i64 0
  %v1016 = shufflevector <8 x i32> %v1015, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1017 = icmp sle <8 x i32> %v1000, %v1016
  %v1018 = insertelement <8 x i32> poison, i32 %v966, i64 0
  %v1019 = shufflevector <8 x i32> %v1018, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1020 = icmp sle <8 x i32> %v1019, %v1000
  %v1021 = and <8 x i1> %v1017, %v1020
  %v1022 = and <8 x i1> %v1014, %v1021
  %v1023 = select <8 x i1> %v1022, <8 x float> %v1011, <8 x float> splat (float 0xFFF0000000000000)
  %v1024 = getelementptr float, ptr %v959, i64 8
  store <8 x float> %v1023, ptr %v1024, align 4
  %v1025 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v1026 = getelementptr float, ptr %v959, i64 16
  %v1027 = load <8 x float>, ptr %v1026, align 4
  %v1028 = insertelement <8 x i32> poison, i32 %v953, i64 0
  %v1029 = shufflevector <8 x i32> %v1028, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1030 = add <8 x i32> %v1029, %v1025
  %v1031 = insertelement <8 x i32> poison, i32 %v965, i64 0
  %v1032 = shufflevector <8 x i32> %v1031, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1033 = sub <8 x i32> %v1032, %v1030
  %v1034 = sub <8 x i32> splat (i32 0), %v1033
  %v1035 = icmp slt <8 x i32> %v1033, splat (i32 0)
  %v1036 = select <8 x i1> %v1035, <8 x i32> %v1034, <8 x i32> %v1033
  %v1037 = sitofp <8 x i32> %v1036 to <8 x float>
  %v1038 = insertelement <8 x float> poison, float %v118, i64 0
  %v1039 = shufflevector <8 x float> %v1038, <8 x float> poison, <8 x i32> zeroinitializer
  %v1040 = fmul <8 x float> %v1037, %v1039
  %v1041 = fsub <8 x float> %v1027, %v1040
  %v1042 = insertelement <8 x i32> poison, i32 %v952, i64 0
  %v1043 = shufflevector <8 x i32> %v1042, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1044 = icmp slt <8 x i32> %v1025, %v1043
  %v1045 = insertelement <8 x i32> poison, i32 %v965, i64 0
  %v1046 = shufflevector <8 x i32> %v1045, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1047 = icmp sle <8 x i32> %v1030, %v1046
  %v1048 = insertelement <8 x i32> poison, i32 %v966, i64 0
  %v1049 = shufflevector <8 x i32> %v1048, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1050 = icmp sle <8 x i32> %v1049, %v1030
  %v1051 = and <8 x i1> %v1047, %v1050
  %v1052 = and <8 x i1> %v1044, %v1051
  %v1053 = select <8 x i1> %v1052, <8 x float> %v1041, <8 x float> splat (float 0xFFF0000000000000)
  %v1054 = getelementptr float, ptr %v959, i64 16
  store <8 x float> %v1053, ptr %v1054, align 4
  %v1055 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v1056 = getelementptr float, ptr %v959, i64 24
  %v1057 = load <8 x float>, ptr %v1056, align 4
  %v1058 = insertelement <8 x i32> poison, i32 %v953, i64 0
  %v1059 = shufflevector <8 x i32> %v1058, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1060 = add <8 x i32> %v1059, %v1055
  %v1061 = insertelement <8 x i32> poison, i32 %v965, i64 0
  %v1062 = shufflevector <8 x i32> %v1061, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1063 = sub <8 x i32> %v1062, %v1060
  %v1064 = sub <8 x i32> splat (i32 0), %v1063
  %v1065 = icmp slt <8 x i32> %v1063, splat (i32 0)
  %v1066 = select <8 x i1> %v1065, <8 x i32> %v1064, <8 x i32> %v1063
  %v1067 = sitofp <8 x i32> %v1066 to <8 x float>
  %v1068 = insertelement <8 x float> poison, float %v118, i64 0
  %v1069 = shufflevector <8 x float> %v1068, <8 x float> poison, <8 x i32> zeroinitializer
  %v1070 = fmul <8 x float> %v1067, %v1069
  %v1071 = fsub <8 x float> %v1057, %v1070
  %v1072 = insertelement <8 x i32> poison, i32 %v952, i64 0
  %v1073 = shufflevector <8 x i32> %v1072, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1074 = icmp slt <8 x i32> %v1055, %v1073
  %v1075 = insertelement <8 x i32> poison, i32 %v965, i64 0
  %v1076 = shufflevector <8 x i32> %v1075, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1077 = icmp sle <8 x i32> %v1060, %v1076
  %v1078 = insertelement <8 x i32> poison, i32 %v966, i64 0
  %v1079 = shufflevector <8 x i32> %v1078, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1080 = icmp sle <8 x i32> %v1079, %v1060
  %v1081 = and <8 x i1> %v1077, %v1080
  %v1082 = and <8 x i1> %v1074, %v1081
  %v1083 = select <8 x i1> %v1082, <8 x float> %v1071, <8 x float> splat (float 0xFFF0000000000000)
  %v1084 = getelementptr float, ptr %v959, i64 24
  store <8 x float> %v1083, ptr %v1084, align 4
  %v1085 = fcmp ogt <8 x float> %v994, %v1023
  %v1086 = select <8 x i1> %v1085, <8 x float> %v994, <8 x float> %v1023
  %v1087 = fcmp ogt <8 x float> %v1053, %v1083
  %v1088 = select <8 x i1> %v1087, <8 x float> %v1053, <8 x float> %v1083
  %v1089 = fcmp ogt <8 x float> %v1086, %v1088
  %v1090 = select <8 x i1> %v1089, <8 x float> %v1086, <8 x float> %v1088
  %v1091 = mul i64 %score_row.16, 8
  %v1092 = getelementptr float, ptr %scratch, i64 3024
  %v1093 = getelementptr float, ptr %v1092, i64 %v1091
  store <8 x float> %v1090, ptr %v1093, align 4
  %v1094 = mul i64 %row_block.9, 4
  %v1095 = add i64 %v1094, %score_row.16
  %v1096 = getelementptr float, ptr %scratch, i64 2800
  %v1097 = getelementptr float, ptr %v1096, i64 %v1095
  %v1098 = load float, ptr %v1097, align 4
  %v1099 = insertelement <8 x float> poison, float %v1098, i64 0
  %v1100 = shufflevector <8 x float> %v1099, <8 x float> poison, <8 x i32> zeroinitializer
  %v1101 = fcmp ogt <8 x float> %v1090, %v1100
  %v1102 = sext <8 x i1> %v1101 to <8 x i32>
  %v1103 = or <8 x i32> %v954, %v1102
  %v1104 = add i64 %score_row.16, 1
  br label %score_row.16.head
score_row.16.end:
  br label %full.14.end
full.14.end:
  %v1105 = phi <8 x i32> [ %v849, %score_row.15.end ], [ %v954, %score_row.16.end ]
  %v1106 = icmp slt <8 x i32> %v1105, splat (i32 0)
  %v1107 = call i1 @llvm.vector.reduce.or.v8i1(<8 x i1> %v1106)
  br i1 %v1107, label %raise.17.then, label %raise.17.end
raise.17.then:
  ; a larger reference; sum and out by exp(old reference - reference)
  br label %raise_row.18.head
raise_row.18.head:
  %raise_row.18 = phi i64 [ 0, %raise.17.then ], [ %v1175, %raise_out.19.end ]
  %v1108 = icmp slt i64 %raise_row.18, 4
  br i1 %v1108, label %raise_row.18.body, label %raise_row.18.end
raise_row.18.body:
  %v1109 = mul i64 %row_block.9, 4
  %v1110 = add i64 %v1109, %raise_row.18
  %v1111 = getelementptr float, ptr %scratch, i64 2768
  %v1112 = getelementptr float, ptr %v1111, i64 %v1110
  %v1113 = load float, ptr %v1112, align 4
  %v1114 = getelementptr float, ptr %scratch, i64 2800
  %v1115 = getelementptr float, ptr %v1114, i64 %v1110
  %v1116 = load float, ptr %v1115, align 4
  %v1117 = mul i64 %raise_row.18, 8
  %v1118 = getelementptr float, ptr %scratch, i64 3024
  %v1119 = getelementptr float, ptr %v1118, i64 %v1117
  %v1120 = load <8 x float>, ptr %v1119, align 4
  %v1121 = shufflevector <8 x float> %v1120, <8 x float> %v1120, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1122 = shufflevector <8 x float> %v1120, <8 x float> %v1120, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1123 = fcmp ogt <4 x float> %v1122, %v1121
  %v1124 = select <4 x i1> %v1123, <4 x float> %v1122, <4 x float> %v1121
  %v1125 = shufflevector <4 x float> %v1124, <4 x float> %v1124, <2 x i32> <i32 2, i32 3>
  %v1126 = shufflevector <4 x float> %v1124, <4 x float> %v1124, <2 x i32> <i32 0, i32 1>
  %v1127 = fcmp ogt <2 x float> %v1126, %v1125
  %v1128 = select <2 x i1> %v1127, <2 x float> %v1126, <2 x float> %v1125
  %v1129 = shufflevector <2 x float> %v1128, <2 x float> %v1128, <1 x i32> <i32 1>
  %v1130 = shufflevector <2 x float> %v1128, <2 x float> %v1128, <1 x i32> <i32 0>
  %v1131 = fcmp ogt <1 x float> %v1130, %v1129
  %v1132 = select <1 x i1> %v1131, <1 x float> %v1130, <1 x float> %v1129
  %v1133 = extractelement <1 x float> %v1132, i64 0
  %v1134 = fcmp ogt float %v1133, %v1116
  %v1135 = select i1 %v1134, float %v1133, float %v1113
  %v1136 = getelementptr float, ptr %scratch, i64 2768
  %v1137 = getelementptr float, ptr %v1136, i64 %v1110
  store float %v1135, ptr %v1137, align 4
  %v1138 = getelementptr float, ptr %scratch, i64 2800
  %v1139 = getelementptr float, ptr %v1138, i64 %v1110
  %v1140 = fadd float %v1133, 0x40162E4300000000
  %v1141 = select i1 %v1134, float %v1140, float %v1116
  store float %v1141, ptr %v1139, align 4
  %v1142 = fcmp oeq float %v1116, 0xFFF0000000000000
  %v1143 = fsub float %v1113, %v1135
  %v1144 = fmul float %v1143, 0x3FF7154760000000
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
  %v1159 = select i1 %v1142, float 0x3FF0000000000000, float %v1158
  %v1160 = insertelement <8 x float> poison, float %v1159, i64 0
  %v1161 = shufflevector <8 x float> %v1160, <8 x float> poison, <8 x i32> zeroinitializer
  %v1162 = mul i64 %v1110, 8
  %v1163 = getelementptr float, ptr %scratch, i64 2832
  %v1164 = getelementptr float, ptr %v1163, i64 %v1162
  %v1165 = load <8 x float>, ptr %v1164, align 4
  %v1166 = fmul <8 x float> %v1165, %v1161
  store <8 x float> %v1166, ptr %v1164, align 4
  br label %raise_out.19.head
raise_out.19.head:
  %raise_out.19 = phi i64 [ 0, %raise_row.18.body ], [ %v1174, %raise_out.19.body ]
  %v1167 = icmp slt i64 %raise_out.19, 32
  br i1 %v1167, label %raise_out.19.body, label %raise_out.19.end
raise_out.19.body:
  %v1168 = getelementptr float, ptr %scratch, i64 2000
  %v1169 = mul i64 %v1110, 32
  %v1170 = add i64 %v1169, %raise_out.19
  %v1171 = getelementptr float, ptr %v1168, i64 %v1170
  %v1172 = load <8 x float>, ptr %v1171, align 4
  %v1173 = fmul <8 x float> %v1172, %v1161
  store <8 x float> %v1173, ptr %v1171, align 4
  %v1174 = add i64 %raise_out.19, 8
  br label %raise_out.19.head
raise_out.19.end:
  %v1175 = add i64 %raise_row.18, 1
  br label %raise_row.18.head
raise_row.18.end:
  br label %raise.17.end
raise.17.end:
  br label %weight_row.20.head
weight_row.20.head:
  %weight_row.20 = phi i64 [ 0, %raise.17.end ], [ %v1234, %weights.21.end ]
  %v1176 = icmp slt i64 %weight_row.20, 4
  br i1 %v1176, label %weight_row.20.body, label %weight_row.20.end
weight_row.20.body:
  %v1177 = mul i64 %row_block.9, 4
  %v1178 = add i64 %v1177, %weight_row.20
  %v1179 = getelementptr float, ptr %scratch, i64 2768
  %v1180 = getelementptr float, ptr %v1179, i64 %v1178
  %v1181 = load float, ptr %v1180, align 4
  %v1182 = insertelement <8 x float> poison, float %v1181, i64 0
  %v1183 = shufflevector <8 x float> %v1182, <8 x float> poison, <8 x i32> zeroinitializer
  %v1184 = getelementptr float, ptr %scratch, i64 1840
  %v1185 = mul i64 %weight_row.20, 40
  %v1186 = add i64 %v1185, 0
  %v1187 = getelementptr float, ptr %v1184, i64 %v1186
  %v1188 = mul i64 %v1178, 8
  %v1189 = getelementptr float, ptr %scratch, i64 2832
  %v1190 = getelementptr float, ptr %v1189, i64 %v1188
  %v1191 = load <8 x float>, ptr %v1190, align 4
  br label %weights.21.head
weights.21.head:
  %weights.21 = phi i64 [ 0, %weight_row.20.body ], [ %v1233, %weights.21.body ]
  %v1192 = phi <8 x float> [ %v1191, %weight_row.20.body ], [ %v1232, %weights.21.body ]
  %v1193 = icmp slt i64 %weights.21, 32
  br i1 %v1193, label %weights.21.body, label %weights.21.end
weights.21.body:
  %v1194 = getelementptr float, ptr %v1187, i64 %weights.21
  %v1195 = load <8 x float>, ptr %v1194, align 4
  %v1196 = fsub <8 x float> %v1195, %v1183
  %v1197 = fmul <8 x float> %v1196, splat (float 0x3FF7154760000000)
  %v1198 = fcmp olt <8 x float> %v1197, splat (float 0xC05FC00000000000)
  %v1199 = select <8 x i1> %v1198, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1197
  %v1200 = fadd <8 x float> %v1199, splat (float 0x4168000FE0000000)
  %v1201 = fsub <8 x float> %v1200, splat (float 0x4168000FE0000000)
  %v1202 = fsub <8 x float> %v1199, %v1201
  %v1203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1202, <8 x float> splat (float 0x3F83CECA00000000))
  %v1204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1203, <8 x float> %v1202, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1204, <8 x float> %v1202, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1205, <8 x float> %v1202, <8 x float> splat (float 0x3FE62E4240000000))
  %v1207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1206, <8 x float> %v1202, <8 x float> splat (float 0x3FF0000000000000))
  %v1208 = bitcast <8 x float> %v1200 to <8 x i32>
  %v1209 = shl <8 x i32> %v1208, splat (i32 23)
  %v1210 = bitcast <8 x i32> %v1209 to <8 x float>
  %v1211 = fmul <8 x float> %v1207, %v1210
  store <8 x float> %v1211, ptr %v1194, align 4
  %v1212 = getelementptr float, ptr %v1187, i64 %weights.21
  %v1213 = getelementptr float, ptr %v1212, i64 8
  %v1214 = load <8 x float>, ptr %v1213, align 4
  %v1215 = fsub <8 x float> %v1214, %v1183
  %v1216 = fmul <8 x float> %v1215, splat (float 0x3FF7154760000000)
  %v1217 = fcmp olt <8 x float> %v1216, splat (float 0xC05FC00000000000)
  %v1218 = select <8 x i1> %v1217, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1216
  %v1219 = fadd <8 x float> %v1218, splat (float 0x4168000FE0000000)
  %v1220 = fsub <8 x float> %v1219, splat (float 0x4168000FE0000000)
  %v1221 = fsub <8 x float> %v1218, %v1220
  %v1222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1221, <8 x float> splat (float 0x3F83CECA00000000))
  %v1223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1222, <8 x float> %v1221, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1223, <8 x float> %v1221, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1224, <8 x float> %v1221, <8 x float> splat (float 0x3FE62E4240000000))
  %v1226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1225, <8 x float> %v1221, <8 x float> splat (float 0x3FF0000000000000))
  %v1227 = bitcast <8 x float> %v1219 to <8 x i32>
  %v1228 = shl <8 x i32> %v1227, splat (i32 23)
  %v1229 = bitcast <8 x i32> %v1228 to <8 x float>
  %v1230 = fmul <8 x float> %v1226, %v1229
  store <8 x float> %v1230, ptr %v1213, align 4
  %v1231 = fadd <8 x float> %v1211, %v1230
  %v1232 = fadd <8 x float> %v1192, %v1231
  %v1233 = add i64 %weights.21, 16
  br label %weights.21.head
weights.21.end:
  store <8 x float> %v1192, ptr %v1190, align 4
  %v1234 = add i64 %weight_row.20, 1
  br label %weight_row.20.head
weight_row.20.end:
  ; out = out + weights * values
  br label %out_columns.22.head
out_columns.22.head:
  %out_columns.22 = phi i64 [ 0, %weight_row.20.end ], [ %v1464, %out_keys_rest.24.end ]
  %v1235 = icmp slt i64 %out_columns.22, 32
  br i1 %v1235, label %out_columns.22.body, label %out_columns.22.end
out_columns.22.body:
  %v1236 = mul i64 %kv_tile.5, %v44
  %v1237 = add i64 %v1236, %out_columns.22
  %v1238 = getelementptr float, ptr %v48, i64 %v1237
  %v1239 = getelementptr float, ptr %scratch, i64 1840
  %v1240 = getelementptr float, ptr %v1239, i64 0
  %v1241 = mul i64 %row_block.9, 4
  %v1242 = getelementptr float, ptr %scratch, i64 2000
  %v1243 = mul i64 %v1241, 32
  %v1244 = add i64 %v1243, %out_columns.22
  %v1245 = getelementptr float, ptr %v1242, i64 %v1244
  %v1246 = load <8 x float>, ptr %v1245, align 4
  %v1247 = getelementptr float, ptr %v1245, i64 8
  %v1248 = load <8 x float>, ptr %v1247, align 4
  %v1249 = getelementptr float, ptr %v1245, i64 32
  %v1250 = load <8 x float>, ptr %v1249, align 4
  %v1251 = getelementptr float, ptr %v1245, i64 40
  %v1252 = load <8 x float>, ptr %v1251, align 4
  %v1253 = getelementptr float, ptr %v1245, i64 64
  %v1254 = load <8 x float>, ptr %v1253, align 4
  %v1255 = getelementptr float, ptr %v1245, i64 72
  %v1256 = load <8 x float>, ptr %v1255, align 4
  %v1257 = getelementptr float, ptr %v1245, i64 96
  %v1258 = load <8 x float>, ptr %v1257, align 4
  %v1259 = getelementptr float, ptr %v1245, i64 104
  %v1260 = load <8 x float>, ptr %v1259, align 4
  %v1261 = sdiv i64 %v593, 4
  %v1262 = mul i64 %v1261, 4
  br label %out_keys.23.head
out_keys.23.head:
  %out_keys.23 = phi i64 [ 0, %out_columns.22.body ], [ %v1412, %out_keys.23.body ]
  %v1263 = phi <8 x float> [ %v1246, %out_columns.22.body ], [ %v1389, %out_keys.23.body ]
  %v1264 = phi <8 x float> [ %v1248, %out_columns.22.body ], [ %v1390, %out_keys.23.body ]
  %v1265 = phi <8 x float> [ %v1250, %out_columns.22.body ], [ %v1396, %out_keys.23.body ]
  %v1266 = phi <8 x float> [ %v1252, %out_columns.22.body ], [ %v1397, %out_keys.23.body ]
  %v1267 = phi <8 x float> [ %v1254, %out_columns.22.body ], [ %v1403, %out_keys.23.body ]
  %v1268 = phi <8 x float> [ %v1256, %out_columns.22.body ], [ %v1404, %out_keys.23.body ]
  %v1269 = phi <8 x float> [ %v1258, %out_columns.22.body ], [ %v1410, %out_keys.23.body ]
  %v1270 = phi <8 x float> [ %v1260, %out_columns.22.body ], [ %v1411, %out_keys.23.body ]
  %v1271 = icmp slt i64 %out_keys.23, %v1262
  br i1 %v1271, label %out_keys.23.body, label %out_keys.23.end
out_keys.23.body:
  %v1272 = add i64 %out_keys.23, 0
  %v1273 = mul i64 %v1272, %v44
  %v1274 = getelementptr float, ptr %v1238, i64 %v1273
  %v1275 = load <8 x float>, ptr %v1274, align 4
  %v1276 = mul i64 %v1272, %v44
  %v1277 = getelementptr float, ptr %v1238, i64 %v1276
  %v1278 = getelementptr float, ptr %v1277, i64 8
  %v1279 = load <8 x float>, ptr %v1278, align 4
  %v1280 = getelementptr float, ptr %v1240, i64 %v1272
  %v1281 = load float, ptr %v1280, align 4
  %v1282 = insertelement <8 x float> poison, float %v1281, i64 0
  %v1283 = shufflevector <8 x float> %v1282, <8 x float> poison, <8 x i32> zeroinitializer
  %v1284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1283, <8 x float> %v1275, <8 x float> %v1263)
  %v1285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1283, <8 x float> %v1279, <8 x float> %v1264)
  %v1286 = getelementptr float, ptr %v1240, i64 %v1272
  %v1287 = getelementptr float, ptr %v1286, i64 40
  %v1288 = load float, ptr %v1287, align 4
  %v1289 = insertelement <8 x float> poison, float %v1288, i64 0
  %v1290 = shufflevector <8 x float> %v1289, <8 x float> poison, <8 x i32> zeroinitializer
  %v1291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1290, <8 x float> %v1275, <8 x float> %v1265)
  %v1292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1290, <8 x float> %v1279, <8 x float> %v1266)
  %v1293 = getelementptr float, ptr %v1240, i64 %v1272
  %v1294 = getelementptr float, ptr %v1293, i64 80
  %v1295 = load float, ptr %v1294, align 4
  %v1296 = insertelement <8 x float> poison, float %v1295, i64 0
  %v1297 = shufflevector <8 x float> %v1296, <8 x float> poison, <8 x i32> zeroinitializer
  %v1298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1297, <8 x float> %v1275, <8 x float> %v1267)
  %v1299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1297, <8 x float> %v1279, <8 x float> %v1268)
  %v1300 = getelementptr float, ptr %v1240, i64 %v1272
  %v1301 = getelementptr float, ptr %v1300, i64 120
  %v1302 = load float, ptr %v1301, align 4
  %v1303 = insertelement <8 x float> poison, float %v1302, i64 0
  %v1304 = shufflevector <8 x float> %v1303, <8 x float> poison, <8 x i32> zeroinitializer
  %v1305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1304, <8 x float> %v1275, <8 x float> %v1269)
  %v1306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1304, <8 x float> %v1279, <8 x float> %v1270)
  %v1307 = add i64 %out_keys.23, 1
  %v1308 = mul i64 %v1307, %v44
  %v1309 = getelementptr float, ptr %v1238, i64 %v1308
  %v1310 = load <8 x float>, ptr %v1309, align 4
  %v1311 = mul i64 %v1307, %v44
  %v1312 = getelementptr float, ptr %v1238, i64 %v1311
  %v1313 = getelementptr float, ptr %v1312, i64 8
  %v1314 = load <8 x float>, ptr %v1313, align 4
  %v1315 = getelementptr float, ptr %v1240, i64 %v1307
  %v1316 = load float, ptr %v1315, align 4
  %v1317 = insertelement <8 x float> poison, float %v1316, i64 0
  %v1318 = shufflevector <8 x float> %v1317, <8 x float> poison, <8 x i32> zeroinitializer
  %v1319 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1318, <8 x float> %v1310, <8 x float> %v1284)
  %v1320 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1318, <8 x float> %v1314, <8 x float> %v1285)
  %v1321 = getelementptr float, ptr %v1240, i64 %v1307
  %v1322 = getelementptr float, ptr %v1321, i64 40
  %v1323 = load float, ptr %v1322, align 4
  %v1324 = insertelement <8 x float> poison, float %v1323, i64 0
  %v1325 = shufflevector <8 x float> %v1324, <8 x float> poison, <8 x i32> zeroinitializer
  %v1326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1325, <8 x float> %v1310, <8 x float> %v1291)
  %v1327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1325, <8 x float> %v1314, <8 x float> %v1292)
  %v1328 = getelementptr float, ptr %v1240, i64 %v1307
  %v1329 = getelementptr float, ptr %v1328, i64 80
  %v1330 = load float, ptr %v1329, align 4
  %v1331 = insertelement <8 x float> poison, float %v1330, i64 0
  %v1332 = shufflevector <8 x float> %v1331, <8 x float> poison, <8 x i32> zeroinitializer
  %v1333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1332, <8 x float> %v1310, <8 x float> %v1298)
  %v1334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1332, <8 x float> %v1314, <8 x float> %v1299)
  %v1335 = getelementptr float, ptr %v1240, i64 %v1307
  %v1336 = getelementptr float, ptr %v1335, i64 120
  %v1337 = load float, ptr %v1336, align 4
  %v1338 = insertelement <8 x float> poison, float %v1337, i64 0
  %v1339 = shufflevector <8 x float> %v1338, <8 x float> poison, <8 x i32> zeroinitializer
  %v1340 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1339, <8 x float> %v1310, <8 x float> %v1305)
  %v1341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1339, <8 x float> %v1314, <8 x float> %v1306)
  %v1342 = add i64 %out_keys.23, 2
  %v1343 = mul i64 %v1342, %v44
  %v1344 = getelementptr float, ptr %v1238, i64 %v1343
  %v1345 = load <8 x float>, ptr %v1344, align 4
  %v1346 = mul i64 %v1342, %v44
  %v1347 = getelementptr float, ptr %v1238, i64 %v1346
  %v1348 = getelementptr float, ptr %v1347, i64 8
  %v1349 = load <8 x float>, ptr %v1348, align 4
  %v1350 = getelementptr float, ptr %v1240, i64 %v1342
  %v1351 = load float, ptr %v1350, align 4
  %v1352 = insertelement <8 x float> poison, float %v1351, i64 0
  %v1353 = shufflevector <8 x float> %v1352, <8 x float> poison, <8 x i32> zeroinitializer
  %v1354 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1353, <8 x float> %v1345, <8 x float> %v1319)
  %v1355 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1353, <8 x float> %v1349, <8 x float> %v1320)
  %v1356 = getelementptr float, ptr %v1240, i64 %v1342
  %v1357 = getelementptr float, ptr %v1356, i64 40
  %v1358 = load float, ptr %v1357, align 4
  %v1359 = insertelement <8 x float> poison, float %v1358, i64 0
  %v1360 = shufflevector <8 x float> %v1359, <8 x float> poison, <8 x i32> zeroinitializer
  %v1361 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1360, <8 x float> %v1345, <8 x float> %v1326)
  %v1362 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1360, <8 x float> %v1349, <8 x float> %v1327)
  %v1363 = getelementptr float, ptr %v1240, i64 %v1342
  %v1364 = getelementptr float, ptr %v1363, i64 80
  %v1365 = load float, ptr %v1364, align 4
  %v1366 = insertelement <8 x float> poison, float %v1365, i64 0
  %v1367 = shufflevector <8 x float> %v1366, <8 x float> poison, <8 x i32> zeroinitializer
  %v1368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1367, <8 x float> %v1345, <8 x float> %v1333)
  %v1369 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1367, <8 x float> %v1349, <8 x float> %v1334)
  %v1370 = getelementptr float, ptr %v1240, i64 %v1342
  %v1371 = getelementptr float, ptr %v1370, i64 120
  %v1372 = load float, ptr %v1371, align 4
  %v1373 = insertelement <8 x float> poison, float %v1372, i64 0
  %v1374 = shufflevector <8 x float> %v1373, <8 x float> poison, <8 x i32> zeroinitializer
  %v1375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1374, <8 x float> %v1345, <8 x float> %v1340)
  %v1376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1374, <8 x float> %v1349, <8 x float> %v1341)
  %v1377 = add i64 %out_keys.23, 3
  %v1378 = mul i64 %v1377, %v44
  %v1379 = getelementptr float, ptr %v1238, i64 %v1378
  %v1380 = load <8 x float>, ptr %v1379, align 4
  %v1381 = mul i64 %v1377, %v44
  %v1382 = getelementptr float, ptr %v1238, i64 %v1381
  %v1383 = getelementptr float, ptr %v1382, i64 8
  %v1384 = load <8 x float>, ptr %v1383, align 4
  %v1385 = getelementptr float, ptr %v1240, i64 %v1377
  %v1386 = load float, ptr %v1385, align 4
  %v1387 = insertelement <8 x float> poison, float %v1386, i64 0
  %v1388 = shufflevector <8 x float> %v1387, <8 x float> poison, <8 x i32> zeroinitializer
  %v1389 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1388, <8 x float> %v1380, <8 x float> %v1354)
  %v1390 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1388, <8 x float> %v1384, <8 x float> %v1355)
  %v1391 = getelementptr float, ptr %v1240, i64 %v1377
  %v1392 = getelementptr float, ptr %v1391, i64 40
  %v1393 = load float, ptr %v1392, align 4
  %v1394 = insertelement <8 x float> poison, float %v1393, i64 0
  %v1395 = shufflevector <8 x float> %v1394, <8 x float> poison, <8 x i32> zeroinitializer
  %v1396 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1395, <8 x float> %v1380, <8 x float> %v1361)
  %v1397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1395, <8 x float> %v1384, <8 x float> %v1362)
  %v1398 = getelementptr float, ptr %v1240, i64 %v1377
  %v1399 = getelementptr float, ptr %v1398, i64 80
  %v1400 = load float, ptr %v1399, align 4
  %v1401 = insertelement <8 x float> poison, float %v1400, i64 0
  %v1402 = shufflevector <8 x float> %v1401, <8 x float> poison, <8 x i32> zeroinitializer
  %v1403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1402, <8 x float> %v1380, <8 x float> %v1368)
  %v1404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1402, <8 x float> %v1384, <8 x float> %v1369)
  %v1405 = getelementptr float, ptr %v1240, i64 %v1377
  %v1406 = getelementptr float, ptr %v1405, i64 120
  %v1407 = load float, ptr %v1406, align 4
  %v1408 = insertelement <8 x float> poison, float %v1407, i64 0
  %v1409 = shufflevector <8 x float> %v1408, <8 x float> poison, <8 x i32> zeroinitializer
  %v1410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1409, <8 x float> %v1380, <8 x float> %v1375)
  %v1411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1409, <8 x float> %v1384, <8 x float> %v1376)
  %v1412 = add i64 %out_keys.23, 4
  br label %out_keys.23.head
out_keys.23.end:
  br label %out_keys_rest.24.head
out_keys_rest.24.head:
  %out_keys_rest.24 = phi i64 [ %v1262, %out_keys.23.end ], [ %v1456, %out_keys_rest.24.body ]
  %v1413 = phi <8 x float> [ %v1263, %out_keys.23.end ], [ %v1433, %out_keys_rest.24.body ]
  %v1414 = phi <8 x float> [ %v1264, %out_keys.23.end ], [ %v1434, %out_keys_rest.24.body ]
  %v1415 = phi <8 x float> [ %v1265, %out_keys.23.end ], [ %v1440, %out_keys_rest.24.body ]
  %v1416 = phi <8 x float> [ %v1266, %out_keys.23.end ], [ %v1441, %out_keys_rest.24.body ]
  %v1417 = phi <8 x float> [ %v1267, %out_keys.23.end ], [ %v1447, %out_keys_rest.24.body ]
  %v1418 = phi <8 x float> [ %v1268, %out_keys.23.end ], [ %v1448, %out_keys_rest.24.body ]
  %v1419 = phi <8 x float> [ %v1269, %out_keys.23.end ], [ %v1454, %out_keys_rest.24.body ]
  %v1420 = phi <8 x float> [ %v1270, %out_keys.23.end ], [ %v1455, %out_keys_rest.24.body ]
  %v1421 = icmp slt i64 %out_keys_rest.24, %v593
  br i1 %v1421, label %out_keys_rest.24.body, label %out_keys_rest.24.end
out_keys_rest.24.body:
  %v1422 = mul i64 %out_keys_rest.24, %v44
  %v1423 = getelementptr float, ptr %v1238, i64 %v1422
  %v1424 = load <8 x float>, ptr %v1423, align 4
  %v1425 = mul i64 %out_keys_rest.24, %v44
  %v1426 = getelementptr float, ptr %v1238, i64 %v1425
  %v1427 = getelementptr float, ptr %v1426, i64 8
  %v1428 = load <8 x float>, ptr %v1427, align 4
  %v1429 = getelementptr float, ptr %v1240, i64 %out_keys_rest.24
  %v1430 = load float, ptr %v1429, align 4
  %v1431 = insertelement <8 x float> poison, float %v1430, i64 0
  %v1432 = shufflevector <8 x float> %v1431, <8 x float> poison, <8 x i32> zeroinitializer
  %v1433 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1432, <8 x float> %v1424, <8 x float> %v1413)
  %v1434 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1432, <8 x float> %v1428, <8 x float> %v1414)
  %v1435 = getelementptr float, ptr %v1240, i64 %out_keys_rest.24
  %v1436 = getelementptr float, ptr %v1435, i64 40
  %v1437 = load float, ptr %v1436, align 4
  %v1438 = insertelement <8 x float> poison, float %v1437, i64 0
  %v1439 = shufflevector <8 x float> %v1438, <8 x float> poison, <8 x i32> zeroinitializer
  %v1440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1439, <8 x float> %v1424, <8 x float> %v1415)
  %v1441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1439, <8 x float> %v1428, <8 x float> %v1416)
  %v1442 = getelementptr float, ptr %v1240, i64 %out_keys_rest.24
  %v1443 = getelementptr float, ptr %v1442, i64 80
  %v1444 = load float, ptr %v1443, align 4
  %v1445 = insertelement <8 x float> poison, float %v1444, i64 0
  %v1446 = shufflevector <8 x float> %v1445, <8 x float> poison, <8 x i32> zeroinitializer
  %v1447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1446, <8 x float> %v1424, <8 x float> %v1417)
  %v1448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1446, <8 x float> %v1428, <8 x float> %v1418)
  %v1449 = getelementptr float, ptr %v1240, i64 %out_keys_rest.24
  %v1450 = getelementptr float, ptr %v1449, i64 120
  %v1451 = load float, ptr %v1450, align 4
  %v1452 = insertelement <8 x float> poison, float %v1451, i64 0
  %v1453 = shufflevector <8 x float> %v1452, <8 x float> poison, <8 x i32> zeroinitializer
  %v1454 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1453, <8 x float> %v1424, <8 x float> %v1419)
  %v1455 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1453, <8 x float> %v1428, <8 x float> %v1420)
  %v1456 = add i64 %out_keys_rest.24, 1
  br label %out_keys_rest.24.head
out_keys_rest.24.end:
  store <8 x float> %v1413, ptr %v1245, align 4
  %v1457 = getelementptr float, ptr %v1245, i64 8
  store <8 x float> %v1414, ptr %v1457, align 4
  %v1458 = getelementptr float, ptr %v1245, i64 32
  store <8 x float> %v1415, ptr %v1458, align 4
  %v1459 = getelementptr float, ptr %v1245, i64 40
  store <8 x float> %v1416, ptr %v1459, align 4
  %v1460 = getelementptr float, ptr %v1245, i64 64
  store <8 x float> %v1417, ptr %v1460, align 4
  %v1461 = getelementptr float, ptr %v1245, i64 72
  store <8 x float> %v1418, ptr %v1461, align 4
  %v1462 = getelementptr float, ptr %v1245, i64 96
  store <8 x float> %v1419, ptr %v1462, align 4
  %v1463 = getelementptr float, ptr %v1245, i64 104
  store <8 x float> %v1420, ptr %v1463, align 4
  %v1464 = add i64 %out_columns.22, 16
  br label %out_columns.22.head
out_columns.22.end:
  br label %kept.10.end
kept.10.end:
  %v1465 = add i64 %row_block.9, 1
  br label %row_block.9.head
row_block.9.end:
  %v1466 = add i64 %kv_tile.5, 32
  br label %kv_tile.5.head
kv_tile.5.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.25.head
result_row.25.head:
  %result_row.25 = phi i64 [ 0, %kv_tile.5.end ], [ %v1520, %lse.27.end ]
  %v1467 = icmp slt i64 %result_row.25, %v78
  br i1 %v1467, label %result_row.25.body, label %result_row.25.end
result_row.25.body:
  %v1468 = mul i64 %result_row.25, 8
  %v1469 = getelementptr float, ptr %scratch, i64 2832
  %v1470 = getelementptr float, ptr %v1469, i64 %v1468
  %v1471 = load <8 x float>, ptr %v1470, align 4
  %v1472 = shufflevector <8 x float> %v1471, <8 x float> %v1471, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1473 = shufflevector <8 x float> %v1471, <8 x float> %v1471, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1474 = fadd <4 x float> %v1473, %v1472
  %v1475 = shufflevector <4 x float> %v1474, <4 x float> %v1474, <2 x i32> <i32 2, i32 3>
  %v1476 = shufflevector <4 x float> %v1474, <4 x float> %v1474, <2 x i32> <i32 0, i32 1>
  %v1477 = fadd <2 x float> %v1476, %v1475
  %v1478 = shufflevector <2 x float> %v1477, <2 x float> %v1477, <1 x i32> <i32 1>
  %v1479 = shufflevector <2 x float> %v1477, <2 x float> %v1477, <1 x i32> <i32 0>
  %v1480 = fadd <1 x float> %v1479, %v1478
  %v1481 = extractelement <1 x float> %v1480, i64 0
  %v1482 = fdiv float 0x3FF0000000000000, %v1481
  %v1483 = fcmp oeq float %v1481, 0x0000000000000000
  %v1484 = select i1 %v1483, float 0x0000000000000000, float %v1482
  %v1485 = add i64 %v13, %result_row.25
  %v1486 = mul i64 %v1485, %v56
  %v1487 = getelementptr float, ptr %v60, i64 %v1486
  br label %result_depth.26.head
result_depth.26.head:
  %result_depth.26 = phi i64 [ 0, %result_row.25.body ], [ %v1498, %result_depth.26.body ]
  %v1488 = icmp slt i64 %result_depth.26, 32
  br i1 %v1488, label %result_depth.26.body, label %result_depth.26.end
result_depth.26.body:
  %v1489 = getelementptr float, ptr %scratch, i64 2000
  %v1490 = mul i64 %result_row.25, 32
  %v1491 = add i64 %v1490, %result_depth.26
  %v1492 = getelementptr float, ptr %v1489, i64 %v1491
  %v1493 = load <8 x float>, ptr %v1492, align 4
  %v1494 = insertelement <8 x float> poison, float %v1484, i64 0
  %v1495 = shufflevector <8 x float> %v1494, <8 x float> poison, <8 x i32> zeroinitializer
  %v1496 = getelementptr float, ptr %v1487, i64 %result_depth.26
  %v1497 = fmul <8 x float> %v1493, %v1495
  store <8 x float> %v1497, ptr %v1496, align 4
  %v1498 = add i64 %result_depth.26, 8
  br label %result_depth.26.head
result_depth.26.end:
  br i1 %v63, label %lse.27.then, label %lse.27.end
lse.27.then:
  %v1499 = mul i64 %v1485, %v71
  %v1500 = getelementptr float, ptr %v75, i64 %v1499
  %v1501 = getelementptr float, ptr %scratch, i64 2768
  %v1502 = getelementptr float, ptr %v1501, i64 %result_row.25
  %v1503 = load float, ptr %v1502, align 4
  %v1504 = mul i64 %result_row.25, 8
  %v1505 = getelementptr float, ptr %scratch, i64 2832
  %v1506 = getelementptr float, ptr %v1505, i64 %v1504
  %v1507 = load <8 x float>, ptr %v1506, align 4
  %v1508 = shufflevector <8 x float> %v1507, <8 x float> %v1507, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1509 = shufflevector <8 x float> %v1507, <8 x float> %v1507, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1510 = fadd <4 x float> %v1509, %v1508
  %v1511 = shufflevector <4 x float> %v1510, <4 x float> %v1510, <2 x i32> <i32 2, i32 3>
  %v1512 = shufflevector <4 x float> %v1510, <4 x float> %v1510, <2 x i32> <i32 0, i32 1>
  %v1513 = fadd <2 x float> %v1512, %v1511
  %v1514 = shufflevector <2 x float> %v1513, <2 x float> %v1513, <1 x i32> <i32 1>
  %v1515 = shufflevector <2 x float> %v1513, <2 x float> %v1513, <1 x i32> <i32 0>
  %v1516 = fadd <1 x float> %v1515, %v1514
  %v1517 = extractelement <1 x float> %v1516, i64 0
  %v1518 = call float @llvm.log.f32(float %v1517)
  %v1519 = fadd float %v1503, %v1518
  store float %v1519, ptr %v1500, align 4
  br label %lse.27.end
lse.27.end:
  %v1520 = add i64 %result_row.25, 1
  br label %result_row.25.head
result_row.25.end:
  ret void
}

declare float @llvm.fmuladd.f32(float, float, float)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i1 @llvm.vector.reduce.or.v8i1(<8 x i1>)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-cpu"="x86-64-v3" }
