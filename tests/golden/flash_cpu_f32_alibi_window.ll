; flash_cpu rows=4 tile_kv=32 tile_q=24 vectors=2 for x86-64-v3
; problem: f32 head_dim=32 head_dim_v=32 q_heads=8 kv_heads=2 scale=0.17677669529663687 score=[score - abs(pos - kv) * slope[h]] mask=[kv <= pos && pos - w <= kv] sink=s[h]
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
  %v81 = add i64 %v80, 31
  %v82 = sdiv i64 %v81, %v80
  %v83 = trunc i64 %v10 to i32
  %v84 = trunc i64 %v11 to i32
  %v85 = trunc i64 %v12 to i32
  %v86 = trunc i64 %v1 to i32
  %v87 = trunc i64 %v3 to i32
  %v88 = sext i32 %v87 to i64
  %v89 = sext i32 %v86 to i64
  %v90 = getelementptr i32, ptr %args, i64 74
  %v91 = load i32, ptr %v90, align 4
  %v92 = sext i32 %v91 to i64
  %v93 = add i64 %v89, %v92
  %v94 = add i64 %v93, 2147483647
  %v95 = sext i32 %v86 to i64
  %v96 = getelementptr i32, ptr %args, i64 74
  %v97 = load i32, ptr %v96, align 4
  %v98 = sext i32 %v97 to i64
  %v99 = add i64 %v95, %v98
  %v100 = sext i32 %v86 to i64
  %v101 = getelementptr i32, ptr %args, i64 74
  %v102 = load i32, ptr %v101, align 4
  %v103 = sext i32 %v102 to i64
  %v104 = getelementptr i32, ptr %args, i64 74
  %v105 = load i32, ptr %v104, align 4
  %v106 = getelementptr i32, ptr %args, i64 60
  %v107 = load ptr, ptr %v106, align 8
  %v108 = getelementptr i32, ptr %args, i64 62
  %v109 = load i64, ptr %v108, align 8
  %v110 = getelementptr i32, ptr %args, i64 70
  %v111 = load i32, ptr %v110, align 4
  %v112 = zext i32 %v84 to i64
  %v113 = mul i64 %v112, %v109
  %v114 = add i64 0, %v113
  %v115 = icmp ule i32 %v84, %v111
  %v116 = and i1 true, %v115
  %v117 = select i1 %v116, i64 %v114, i64 0
  %v118 = getelementptr float, ptr %v107, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = select i1 %v116, float %v119, float 0x0000000000000000
  %v121 = getelementptr i32, ptr %args, i64 46
  %v122 = load ptr, ptr %v121, align 8
  %v123 = getelementptr i32, ptr %args, i64 48
  %v124 = load i64, ptr %v123, align 8
  %v125 = getelementptr i32, ptr %args, i64 56
  %v126 = load i32, ptr %v125, align 4
  %v127 = zext i32 %v84 to i64
  %v128 = mul i64 %v127, %v124
  %v129 = add i64 0, %v128
  %v130 = icmp ule i32 %v84, %v126
  %v131 = and i1 true, %v130
  %v132 = select i1 %v131, i64 %v129, i64 0
  %v133 = getelementptr float, ptr %v122, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = select i1 %v131, float %v134, float 0x0000000000000000
  %v136 = add i64 %v13, %v78
  %v137 = sub i64 %v136, 1
  %v138 = add i64 %v137, %v88
  %v139 = icmp sle i64 %v138, %v94
  %v140 = add i64 %v13, %v88
  %v141 = add i64 %v140, 2147483648
  %v142 = icmp sle i64 %v99, %v141
  %v143 = and i1 %v139, %v142
  %v144 = sub i64 %v140, %v100
  %v145 = sub i64 %v144, %v103
  %v146 = select i1 %v143, i64 %v145, i64 0
  %v147 = add i64 %v137, %v88
  %v148 = sub i64 %v147, %v100
  %v149 = add i64 %v148, 1
  %v150 = add i64 %v137, %v88
  %v151 = sub i64 %v150, %v100
  %v152 = add i64 %v13, %v88
  %v153 = sub i64 %v152, %v100
  %v154 = sub i64 %v153, %v103
  %v155 = add i64 %v137, %v88
  %v156 = icmp sle i64 %v155, %v94
  %v157 = add i64 %v13, %v88
  %v158 = add i64 %v157, 2147483648
  %v159 = icmp sle i64 %v99, %v158
  %v160 = add i64 %v13, %v88
  %v161 = sub i64 %v160, %v100
  %v162 = sub i64 %v151, %v103
  ; query rows -> f32, scaled (in f64: any finite scale is exact)
  %v163 = mul i64 %v80, 4
  br label %query.0.head
query.0.head:
  %query.0 = phi i64 [ 0, %entry ], [ %v182, %query_depth.1.end ]
  %v164 = icmp slt i64 %query.0, %v163
  br i1 %v164, label %query.0.body, label %query.0.end
query.0.body:
  %v165 = sub i64 %v1, 1
  %v166 = add i64 %v13, %query.0
  %v167 = icmp slt i64 %v166, %v165
  %v168 = select i1 %v167, i64 %v166, i64 %v165
  %v169 = mul i64 %v168, %v20
  %v170 = getelementptr float, ptr %v24, i64 %v169
  br label %query_depth.1.head
query_depth.1.head:
  %query_depth.1 = phi i64 [ 0, %query.0.body ], [ %v181, %query_depth.1.body ]
  %v171 = icmp slt i64 %query_depth.1, 32
  br i1 %v171, label %query_depth.1.body, label %query_depth.1.end
query_depth.1.body:
  %v172 = getelementptr float, ptr %v170, i64 %query_depth.1
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = add i64 %query_depth.1, 0
  %v175 = mul i64 %query.0, 34
  %v176 = add i64 %v175, %v174
  %v177 = getelementptr float, ptr %scratch, i64 %v176
  %v178 = fpext <8 x float> %v173 to <8 x double>
  %v179 = fmul <8 x double> %v178, splat (double 0x3FC6A09E667F3BCC)
  %v180 = fptrunc <8 x double> %v179 to <8 x float>
  store <8 x float> %v180, ptr %v177, align 4
  %v181 = add i64 %query_depth.1, 8
  br label %query_depth.1.head
query_depth.1.end:
  %v182 = add i64 %query.0, 1
  br label %query.0.head
query.0.end:
  ; reference: the sink, sum: its weight, accumulators 0
  %v183 = mul i64 %v80, 4
  br label %clear.2.head
clear.2.head:
  %clear.2 = phi i64 [ 0, %query.0.end ], [ %v192, %clear.2.body ]
  %v184 = icmp slt i64 %clear.2, %v183
  br i1 %v184, label %clear.2.body, label %clear.2.end
clear.2.body:
  %v185 = getelementptr float, ptr %scratch, i64 2768
  %v186 = getelementptr float, ptr %v185, i64 %clear.2
  store float 0x0000000000000000, ptr %v186, align 4
  %v187 = getelementptr float, ptr %scratch, i64 2800
  %v188 = getelementptr float, ptr %v187, i64 %clear.2
  store float 0xFFF0000000000000, ptr %v188, align 4
  %v189 = mul i64 %clear.2, 8
  %v190 = getelementptr float, ptr %scratch, i64 2832
  %v191 = getelementptr float, ptr %v190, i64 %v189
  store <8 x float> splat (float 0x0000000000000000), ptr %v191, align 4
  %v192 = add i64 %clear.2, 1
  br label %clear.2.head
clear.2.end:
  %v193 = mul i64 %v80, 4
  br label %sink.3.head
sink.3.head:
  %sink.3 = phi i64 [ 0, %clear.2.end ], [ %v223, %sink.3.body ]
  %v194 = icmp slt i64 %sink.3, %v193
  br i1 %v194, label %sink.3.body, label %sink.3.end
sink.3.body:
  %v195 = add i64 %v13, %sink.3
  %v196 = trunc i64 %v195 to i32
  %v197 = fcmp oeq float %v135, 0xFFF0000000000000
  %v198 = select i1 %v197, float 0x0000000000000000, float %v135
  %v199 = getelementptr float, ptr %scratch, i64 2768
  %v200 = getelementptr float, ptr %v199, i64 %sink.3
  store float %v198, ptr %v200, align 4
  %v201 = getelementptr float, ptr %scratch, i64 2800
  %v202 = getelementptr float, ptr %v201, i64 %sink.3
  %v203 = fadd float %v135, 0x40162E4300000000
  store float %v203, ptr %v202, align 4
  %v204 = mul i64 %sink.3, 8
  %v205 = getelementptr float, ptr %scratch, i64 2832
  %v206 = getelementptr float, ptr %v205, i64 %v204
  %v207 = fsub float %v135, %v198
  %v208 = fmul float %v207, 0x3FF7154760000000
  %v209 = fcmp olt float %v208, 0xC05FC00000000000
  %v210 = select i1 %v209, float 0xC05FC00000000000, float %v208
  %v211 = fadd float %v210, 0x4168000FE0000000
  %v212 = fsub float %v211, 0x4168000FE0000000
  %v213 = fsub float %v210, %v212
  %v214 = call float @llvm.fmuladd.f32(float 0x3F55AB4380000000, float %v213, float 0x3F83CECA00000000)
  %v215 = call float @llvm.fmuladd.f32(float %v214, float %v213, float 0x3FAC6BAA20000000)
  %v216 = call float @llvm.fmuladd.f32(float %v215, float %v213, float 0x3FCEBF9B40000000)
  %v217 = call float @llvm.fmuladd.f32(float %v216, float %v213, float 0x3FE62E4240000000)
  %v218 = call float @llvm.fmuladd.f32(float %v217, float %v213, float 0x3FF0000000000000)
  %v219 = bitcast float %v211 to i32
  %v220 = shl i32 %v219, 23
  %v221 = bitcast i32 %v220 to float
  %v222 = fmul float %v218, %v221
  store float %v222, ptr %v206, align 4
  %v223 = add i64 %sink.3, 1
  br label %sink.3.head
sink.3.end:
  %v224 = mul i64 %v80, 128
  br label %clear_out.4.head
clear_out.4.head:
  %clear_out.4 = phi i64 [ 0, %sink.3.end ], [ %v228, %clear_out.4.body ]
  %v225 = icmp slt i64 %clear_out.4, %v224
  br i1 %v225, label %clear_out.4.body, label %clear_out.4.end
clear_out.4.body:
  %v226 = getelementptr float, ptr %scratch, i64 2000
  %v227 = getelementptr float, ptr %v226, i64 %clear_out.4
  store <8 x float> splat (float 0x0000000000000000), ptr %v227, align 4
  %v228 = add i64 %clear_out.4, 8
  br label %clear_out.4.head
clear_out.4.end:
  %v229 = icmp slt i64 %v146, %v3
  %v230 = select i1 %v229, i64 %v146, i64 %v3
  %v231 = icmp sgt i64 %v230, 0
  %v232 = select i1 %v231, i64 %v230, i64 0
  %v233 = icmp slt i64 %v149, %v3
  %v234 = select i1 %v233, i64 %v149, i64 %v3
  %v235 = icmp sgt i64 %v234, %v232
  %v236 = select i1 %v235, i64 %v234, i64 %v232
  br label %kv_tile.5.head
kv_tile.5.head:
  %kv_tile.5 = phi i64 [ %v232, %clear_out.4.end ], [ %v1418, %row_block.9.end ]
  %v237 = icmp slt i64 %kv_tile.5, %v236
  br i1 %v237, label %kv_tile.5.body, label %kv_tile.5.end
kv_tile.5.body:
  %v238 = sub i64 %v236, %kv_tile.5
  %v239 = icmp slt i64 %v238, 32
  %v240 = select i1 %v239, i64 %v238, i64 32
  ; keys -> f32, transposed to depth-major panels
  %v241 = add i64 %v240, 15
  %v242 = sdiv i64 %v241, 16
  br label %key_panel.6.head
key_panel.6.head:
  %key_panel.6 = phi i64 [ 0, %kv_tile.5.body ], [ %v496, %key_depth.8.end ]
  %v243 = icmp slt i64 %key_panel.6, %v242
  br i1 %v243, label %key_panel.6.body, label %key_panel.6.end
key_panel.6.body:
  %v244 = mul i64 %key_panel.6, 16
  %v245 = add i64 %kv_tile.5, %v244
  %v246 = add i64 %v245, 0
  %v247 = sub i64 %v3, 1
  %v248 = icmp slt i64 %v246, %v247
  %v249 = select i1 %v248, i64 %v246, i64 %v247
  %v250 = mul i64 %v249, %v32
  %v251 = getelementptr float, ptr %v36, i64 %v250
  %v252 = mul i64 %key_panel.6, 16
  %v253 = add i64 %kv_tile.5, %v252
  %v254 = add i64 %v253, 1
  %v255 = sub i64 %v3, 1
  %v256 = icmp slt i64 %v254, %v255
  %v257 = select i1 %v256, i64 %v254, i64 %v255
  %v258 = mul i64 %v257, %v32
  %v259 = getelementptr float, ptr %v36, i64 %v258
  %v260 = mul i64 %key_panel.6, 16
  %v261 = add i64 %kv_tile.5, %v260
  %v262 = add i64 %v261, 2
  %v263 = sub i64 %v3, 1
  %v264 = icmp slt i64 %v262, %v263
  %v265 = select i1 %v264, i64 %v262, i64 %v263
  %v266 = mul i64 %v265, %v32
  %v267 = getelementptr float, ptr %v36, i64 %v266
  %v268 = mul i64 %key_panel.6, 16
  %v269 = add i64 %kv_tile.5, %v268
  %v270 = add i64 %v269, 3
  %v271 = sub i64 %v3, 1
  %v272 = icmp slt i64 %v270, %v271
  %v273 = select i1 %v272, i64 %v270, i64 %v271
  %v274 = mul i64 %v273, %v32
  %v275 = getelementptr float, ptr %v36, i64 %v274
  %v276 = mul i64 %key_panel.6, 16
  %v277 = add i64 %kv_tile.5, %v276
  %v278 = add i64 %v277, 4
  %v279 = sub i64 %v3, 1
  %v280 = icmp slt i64 %v278, %v279
  %v281 = select i1 %v280, i64 %v278, i64 %v279
  %v282 = mul i64 %v281, %v32
  %v283 = getelementptr float, ptr %v36, i64 %v282
  %v284 = mul i64 %key_panel.6, 16
  %v285 = add i64 %kv_tile.5, %v284
  %v286 = add i64 %v285, 5
  %v287 = sub i64 %v3, 1
  %v288 = icmp slt i64 %v286, %v287
  %v289 = select i1 %v288, i64 %v286, i64 %v287
  %v290 = mul i64 %v289, %v32
  %v291 = getelementptr float, ptr %v36, i64 %v290
  %v292 = mul i64 %key_panel.6, 16
  %v293 = add i64 %kv_tile.5, %v292
  %v294 = add i64 %v293, 6
  %v295 = sub i64 %v3, 1
  %v296 = icmp slt i64 %v294, %v295
  %v297 = select i1 %v296, i64 %v294, i64 %v295
  %v298 = mul i64 %v297, %v32
  %v299 = getelementptr float, ptr %v36, i64 %v298
  %v300 = mul i64 %key_panel.6, 16
  %v301 = add i64 %kv_tile.5, %v300
  %v302 = add i64 %v301, 7
  %v303 = sub i64 %v3, 1
  %v304 = icmp slt i64 %v302, %v303
  %v305 = select i1 %v304, i64 %v302, i64 %v303
  %v306 = mul i64 %v305, %v32
  %v307 = getelementptr float, ptr %v36, i64 %v306
  br label %key_depth.7.head
key_depth.7.head:
  %key_depth.7 = phi i64 [ 0, %key_panel.6.body ], [ %v369, %key_depth.7.body ]
  %v308 = icmp slt i64 %key_depth.7, 32
  br i1 %v308, label %key_depth.7.body, label %key_depth.7.end
key_depth.7.body:
  %v309 = getelementptr float, ptr %v251, i64 %key_depth.7
  %v310 = load <4 x float>, ptr %v309, align 4
  %v311 = getelementptr float, ptr %v283, i64 %key_depth.7
  %v312 = load <4 x float>, ptr %v311, align 4
  %v313 = shufflevector <4 x float> %v310, <4 x float> %v312, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v314 = getelementptr float, ptr %v259, i64 %key_depth.7
  %v315 = load <4 x float>, ptr %v314, align 4
  %v316 = getelementptr float, ptr %v291, i64 %key_depth.7
  %v317 = load <4 x float>, ptr %v316, align 4
  %v318 = shufflevector <4 x float> %v315, <4 x float> %v317, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v319 = getelementptr float, ptr %v267, i64 %key_depth.7
  %v320 = load <4 x float>, ptr %v319, align 4
  %v321 = getelementptr float, ptr %v299, i64 %key_depth.7
  %v322 = load <4 x float>, ptr %v321, align 4
  %v323 = shufflevector <4 x float> %v320, <4 x float> %v322, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v324 = getelementptr float, ptr %v275, i64 %key_depth.7
  %v325 = load <4 x float>, ptr %v324, align 4
  %v326 = getelementptr float, ptr %v307, i64 %key_depth.7
  %v327 = load <4 x float>, ptr %v326, align 4
  %v328 = shufflevector <4 x float> %v325, <4 x float> %v327, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v329 = shufflevector <8 x float> %v313, <8 x float> %v318, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v330 = shufflevector <8 x float> %v323, <8 x float> %v328, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v331 = shufflevector <8 x float> %v313, <8 x float> %v318, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v332 = shufflevector <8 x float> %v323, <8 x float> %v328, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v333 = shufflevector <8 x float> %v329, <8 x float> %v330, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v334 = shufflevector <8 x float> %v329, <8 x float> %v330, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v335 = shufflevector <8 x float> %v331, <8 x float> %v332, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v336 = shufflevector <8 x float> %v331, <8 x float> %v332, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v337 = add i64 %key_depth.7, 0
  %v338 = mul i64 %key_panel.6, 32
  %v339 = add i64 %v338, 0
  %v340 = add i64 %v339, %v337
  %v341 = getelementptr float, ptr %scratch, i64 816
  %v342 = mul i64 %v340, 16
  %v343 = add i64 %v342, 0
  %v344 = getelementptr float, ptr %v341, i64 %v343
  store <8 x float> %v333, ptr %v344, align 4
  %v345 = add i64 %key_depth.7, 1
  %v346 = mul i64 %key_panel.6, 32
  %v347 = add i64 %v346, 0
  %v348 = add i64 %v347, %v345
  %v349 = getelementptr float, ptr %scratch, i64 816
  %v350 = mul i64 %v348, 16
  %v351 = add i64 %v350, 0
  %v352 = getelementptr float, ptr %v349, i64 %v351
  store <8 x float> %v334, ptr %v352, align 4
  %v353 = add i64 %key_depth.7, 2
  %v354 = mul i64 %key_panel.6, 32
  %v355 = add i64 %v354, 0
  %v356 = add i64 %v355, %v353
  %v357 = getelementptr float, ptr %scratch, i64 816
  %v358 = mul i64 %v356, 16
  %v359 = add i64 %v358, 0
  %v360 = getelementptr float, ptr %v357, i64 %v359
  store <8 x float> %v335, ptr %v360, align 4
  %v361 = add i64 %key_depth.7, 3
  %v362 = mul i64 %key_panel.6, 32
  %v363 = add i64 %v362, 0
  %v364 = add i64 %v363, %v361
  %v365 = getelementptr float, ptr %scratch, i64 816
  %v366 = mul i64 %v364, 16
  %v367 = add i64 %v366, 0
  %v368 = getelementptr float, ptr %v365, i64 %v367
  store <8 x float> %v336, ptr %v368, align 4
  %v369 = add i64 %key_depth.7, 4
  br label %key_depth.7.head
key_depth.7.end:
  %v370 = mul i64 %key_panel.6, 16
  %v371 = add i64 %kv_tile.5, %v370
  %v372 = add i64 %v371, 8
  %v373 = sub i64 %v3, 1
  %v374 = icmp slt i64 %v372, %v373
  %v375 = select i1 %v374, i64 %v372, i64 %v373
  %v376 = mul i64 %v375, %v32
  %v377 = getelementptr float, ptr %v36, i64 %v376
  %v378 = mul i64 %key_panel.6, 16
  %v379 = add i64 %kv_tile.5, %v378
  %v380 = add i64 %v379, 9
  %v381 = sub i64 %v3, 1
  %v382 = icmp slt i64 %v380, %v381
  %v383 = select i1 %v382, i64 %v380, i64 %v381
  %v384 = mul i64 %v383, %v32
  %v385 = getelementptr float, ptr %v36, i64 %v384
  %v386 = mul i64 %key_panel.6, 16
  %v387 = add i64 %kv_tile.5, %v386
  %v388 = add i64 %v387, 10
  %v389 = sub i64 %v3, 1
  %v390 = icmp slt i64 %v388, %v389
  %v391 = select i1 %v390, i64 %v388, i64 %v389
  %v392 = mul i64 %v391, %v32
  %v393 = getelementptr float, ptr %v36, i64 %v392
  %v394 = mul i64 %key_panel.6, 16
  %v395 = add i64 %kv_tile.5, %v394
  %v396 = add i64 %v395, 11
  %v397 = sub i64 %v3, 1
  %v398 = icmp slt i64 %v396, %v397
  %v399 = select i1 %v398, i64 %v396, i64 %v397
  %v400 = mul i64 %v399, %v32
  %v401 = getelementptr float, ptr %v36, i64 %v400
  %v402 = mul i64 %key_panel.6, 16
  %v403 = add i64 %kv_tile.5, %v402
  %v404 = add i64 %v403, 12
  %v405 = sub i64 %v3, 1
  %v406 = icmp slt i64 %v404, %v405
  %v407 = select i1 %v406, i64 %v404, i64 %v405
  %v408 = mul i64 %v407, %v32
  %v409 = getelementptr float, ptr %v36, i64 %v408
  %v410 = mul i64 %key_panel.6, 16
  %v411 = add i64 %kv_tile.5, %v410
  %v412 = add i64 %v411, 13
  %v413 = sub i64 %v3, 1
  %v414 = icmp slt i64 %v412, %v413
  %v415 = select i1 %v414, i64 %v412, i64 %v413
  %v416 = mul i64 %v415, %v32
  %v417 = getelementptr float, ptr %v36, i64 %v416
  %v418 = mul i64 %key_panel.6, 16
  %v419 = add i64 %kv_tile.5, %v418
  %v420 = add i64 %v419, 14
  %v421 = sub i64 %v3, 1
  %v422 = icmp slt i64 %v420, %v421
  %v423 = select i1 %v422, i64 %v420, i64 %v421
  %v424 = mul i64 %v423, %v32
  %v425 = getelementptr float, ptr %v36, i64 %v424
  %v426 = mul i64 %key_panel.6, 16
  %v427 = add i64 %kv_tile.5, %v426
  %v428 = add i64 %v427, 15
  %v429 = sub i64 %v3, 1
  %v430 = icmp slt i64 %v428, %v429
  %v431 = select i1 %v430, i64 %v428, i64 %v429
  %v432 = mul i64 %v431, %v32
  %v433 = getelementptr float, ptr %v36, i64 %v432
  br label %key_depth.8.head
key_depth.8.head:
  %key_depth.8 = phi i64 [ 0, %key_depth.7.end ], [ %v495, %key_depth.8.body ]
  %v434 = icmp slt i64 %key_depth.8, 32
  br i1 %v434, label %key_depth.8.body, label %key_depth.8.end
key_depth.8.body:
  %v435 = getelementptr float, ptr %v377, i64 %key_depth.8
  %v436 = load <4 x float>, ptr %v435, align 4
  %v437 = getelementptr float, ptr %v409, i64 %key_depth.8
  %v438 = load <4 x float>, ptr %v437, align 4
  %v439 = shufflevector <4 x float> %v436, <4 x float> %v438, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v440 = getelementptr float, ptr %v385, i64 %key_depth.8
  %v441 = load <4 x float>, ptr %v440, align 4
  %v442 = getelementptr float, ptr %v417, i64 %key_depth.8
  %v443 = load <4 x float>, ptr %v442, align 4
  %v444 = shufflevector <4 x float> %v441, <4 x float> %v443, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v445 = getelementptr float, ptr %v393, i64 %key_depth.8
  %v446 = load <4 x float>, ptr %v445, align 4
  %v447 = getelementptr float, ptr %v425, i64 %key_depth.8
  %v448 = load <4 x float>, ptr %v447, align 4
  %v449 = shufflevector <4 x float> %v446, <4 x float> %v448, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v450 = getelementptr float, ptr %v401, i64 %key_depth.8
  %v451 = load <4 x float>, ptr %v450, align 4
  %v452 = getelementptr float, ptr %v433, i64 %key_depth.8
  %v453 = load <4 x float>, ptr %v452, align 4
  %v454 = shufflevector <4 x float> %v451, <4 x float> %v453, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v455 = shufflevector <8 x float> %v439, <8 x float> %v444, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v456 = shufflevector <8 x float> %v449, <8 x float> %v454, <8 x i32> <i32 0, i32 8, i32 1, i32 9, i32 4, i32 12, i32 5, i32 13>
  %v457 = shufflevector <8 x float> %v439, <8 x float> %v444, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v458 = shufflevector <8 x float> %v449, <8 x float> %v454, <8 x i32> <i32 2, i32 10, i32 3, i32 11, i32 6, i32 14, i32 7, i32 15>
  %v459 = shufflevector <8 x float> %v455, <8 x float> %v456, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v460 = shufflevector <8 x float> %v455, <8 x float> %v456, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v461 = shufflevector <8 x float> %v457, <8 x float> %v458, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v462 = shufflevector <8 x float> %v457, <8 x float> %v458, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v463 = add i64 %key_depth.8, 0
  %v464 = mul i64 %key_panel.6, 32
  %v465 = add i64 %v464, 0
  %v466 = add i64 %v465, %v463
  %v467 = getelementptr float, ptr %scratch, i64 816
  %v468 = mul i64 %v466, 16
  %v469 = add i64 %v468, 8
  %v470 = getelementptr float, ptr %v467, i64 %v469
  store <8 x float> %v459, ptr %v470, align 4
  %v471 = add i64 %key_depth.8, 1
  %v472 = mul i64 %key_panel.6, 32
  %v473 = add i64 %v472, 0
  %v474 = add i64 %v473, %v471
  %v475 = getelementptr float, ptr %scratch, i64 816
  %v476 = mul i64 %v474, 16
  %v477 = add i64 %v476, 8
  %v478 = getelementptr float, ptr %v475, i64 %v477
  store <8 x float> %v460, ptr %v478, align 4
  %v479 = add i64 %key_depth.8, 2
  %v480 = mul i64 %key_panel.6, 32
  %v481 = add i64 %v480, 0
  %v482 = add i64 %v481, %v479
  %v483 = getelementptr float, ptr %scratch, i64 816
  %v484 = mul i64 %v482, 16
  %v485 = add i64 %v484, 8
  %v486 = getelementptr float, ptr %v483, i64 %v485
  store <8 x float> %v461, ptr %v486, align 4
  %v487 = add i64 %key_depth.8, 3
  %v488 = mul i64 %key_panel.6, 32
  %v489 = add i64 %v488, 0
  %v490 = add i64 %v489, %v487
  %v491 = getelementptr float, ptr %scratch, i64 816
  %v492 = mul i64 %v490, 16
  %v493 = add i64 %v492, 8
  %v494 = getelementptr float, ptr %v491, i64 %v493
  store <8 x float> %v462, ptr %v494, align 4
  %v495 = add i64 %key_depth.8, 4
  br label %key_depth.8.head
key_depth.8.end:
  %v496 = add i64 %key_panel.6, 1
  br label %key_panel.6.head
key_panel.6.end:
  br label %row_block.9.head
row_block.9.head:
  %row_block.9 = phi i64 [ 0, %key_panel.6.end ], [ %v1417, %kept.11.end ]
  %v497 = icmp slt i64 %row_block.9, %v80
  br i1 %v497, label %row_block.9.body, label %row_block.9.end
row_block.9.body:
  %v498 = mul i64 %row_block.9, %v82
  %v499 = add i64 %kv_tile.5, %v498
  %v500 = add i64 %v499, %v82
  br label %ask.10.head
ask.10.head:
  %ask.10 = phi i64 [ %v499, %row_block.9.body ], [ %v518, %ask.10.body ]
  %v501 = icmp slt i64 %ask.10, %v500
  br i1 %v501, label %ask.10.body, label %ask.10.end
ask.10.body:
  %v502 = sub i64 %v3, 1
  %v503 = add i64 %ask.10, 32
  %v504 = icmp slt i64 %v503, %v502
  %v505 = select i1 %v504, i64 %v503, i64 %v502
  %v506 = mul i64 %v505, %v32
  %v507 = add i64 %v506, 0
  %v508 = getelementptr float, ptr %v36, i64 %v507
  call void @llvm.prefetch.p0(ptr %v508, i32 0, i32 2, i32 1)
  %v509 = getelementptr i8, ptr %v508, i64 64
  call void @llvm.prefetch.p0(ptr %v509, i32 0, i32 2, i32 1)
  %v510 = sub i64 %v3, 1
  %v511 = add i64 %ask.10, 32
  %v512 = icmp slt i64 %v511, %v510
  %v513 = select i1 %v512, i64 %v511, i64 %v510
  %v514 = mul i64 %v513, %v44
  %v515 = add i64 %v514, 0
  %v516 = getelementptr float, ptr %v48, i64 %v515
  call void @llvm.prefetch.p0(ptr %v516, i32 0, i32 2, i32 1)
  %v517 = getelementptr i8, ptr %v516, i64 64
  call void @llvm.prefetch.p0(ptr %v517, i32 0, i32 2, i32 1)
  %v518 = add i64 %ask.10, 1
  br label %ask.10.head
ask.10.end:
  %v519 = mul i64 %row_block.9, 4
  %v520 = add i64 %v13, %v519
  %v521 = add i64 %v13, %v78
  %v522 = sub i64 %v521, 1
  %v523 = add i64 %v520, 3
  %v524 = icmp slt i64 %v523, %v522
  %v525 = select i1 %v524, i64 %v523, i64 %v522
  %v526 = add i64 %kv_tile.5, %v240
  %v527 = sub i64 %v526, 1
  %v528 = add i64 %v525, %v88
  %v529 = icmp sle i64 %v528, %v94
  %v530 = add i64 %v520, %v88
  %v531 = add i64 %v530, 2147483648
  %v532 = icmp sle i64 %v99, %v531
  %v533 = and i1 %v529, %v532
  %v534 = sub i64 %v530, %v100
  %v535 = sub i64 %v534, %v103
  %v536 = select i1 %v533, i64 %v535, i64 0
  %v537 = add i64 %v525, %v88
  %v538 = sub i64 %v537, %v100
  %v539 = add i64 %v538, 1
  %v540 = sub i64 %v539, %kv_tile.5
  %v541 = icmp slt i64 %v540, %v240
  %v542 = select i1 %v541, i64 %v540, i64 %v240
  %v543 = icmp sgt i64 %v542, 0
  %v544 = select i1 %v543, i64 %v542, i64 0
  %v545 = add i64 %kv_tile.5, %v240
  %v546 = icmp sle i64 %v545, %v536
  %v547 = icmp eq i64 %v544, 0
  %v548 = or i1 %v547, %v546
  %v549 = add i64 %v525, %v88
  %v550 = sub i64 %v549, %v100
  %v551 = icmp slt i64 %v550, %kv_tile.5
  %v552 = add i64 %v520, %v88
  %v553 = sub i64 %v552, %v100
  %v554 = sub i64 %v553, %v103
  %v555 = icmp slt i64 %v527, %v554
  %v556 = icmp sle i64 %v549, %v94
  %v557 = and i1 %v555, %v556
  %v558 = add i64 %v552, 2147483648
  %v559 = icmp sle i64 %v99, %v558
  %v560 = and i1 %v557, %v559
  %v561 = or i1 %v551, %v560
  %v562 = or i1 %v548, %v561
  %v563 = xor i1 %v562, 1
  br i1 %v563, label %kept.11.then, label %kept.11.end
kept.11.then:
  %v564 = add i64 %v520, %v88
  %v565 = sub i64 %v564, %v100
  %v566 = icmp sle i64 %v527, %v565
  %v567 = add i64 %v525, %v88
  %v568 = icmp sle i64 %v567, %v94
  %v569 = and i1 %v566, %v568
  %v570 = add i64 %v564, 2147483648
  %v571 = icmp sle i64 %v99, %v570
  %v572 = and i1 %v569, %v571
  %v573 = sub i64 %v567, %v100
  %v574 = sub i64 %v573, %v103
  %v575 = icmp sle i64 %v574, %kv_tile.5
  %v576 = and i1 %v572, %v575
  %v577 = icmp eq i64 %v544, 32
  %v578 = and i1 %v577, %v576
  ; score = query * keys
  %v579 = add i64 %v544, 15
  %v580 = sdiv i64 %v579, 16
  %v581 = mul i64 %row_block.9, 4
  %v582 = mul i64 %v581, 34
  %v583 = add i64 %v582, 0
  %v584 = getelementptr float, ptr %scratch, i64 %v583
  br label %score_panel.12.head
score_panel.12.head:
  %score_panel.12 = phi i64 [ 0, %kept.11.then ], [ %v797, %score_depth_rest.14.end ]
  %v585 = icmp slt i64 %score_panel.12, %v580
  br i1 %v585, label %score_panel.12.body, label %score_panel.12.end
score_panel.12.body:
  %v586 = mul i64 %score_panel.12, 32
  %v587 = getelementptr float, ptr %scratch, i64 816
  %v588 = mul i64 %v586, 16
  %v589 = add i64 %v588, 0
  %v590 = getelementptr float, ptr %v587, i64 %v589
  %v591 = mul i64 %score_panel.12, 16
  %v592 = getelementptr float, ptr %scratch, i64 1840
  %v593 = getelementptr float, ptr %v592, i64 %v591
  %v594 = sdiv i64 32, 4
  %v595 = mul i64 %v594, 4
  br label %score_depth.13.head
score_depth.13.head:
  %score_depth.13 = phi i64 [ 0, %score_panel.12.body ], [ %v745, %score_depth.13.body ]
  %v596 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v722, %score_depth.13.body ]
  %v597 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v723, %score_depth.13.body ]
  %v598 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v729, %score_depth.13.body ]
  %v599 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v730, %score_depth.13.body ]
  %v600 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v736, %score_depth.13.body ]
  %v601 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v737, %score_depth.13.body ]
  %v602 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v743, %score_depth.13.body ]
  %v603 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v744, %score_depth.13.body ]
  %v604 = icmp slt i64 %score_depth.13, %v595
  br i1 %v604, label %score_depth.13.body, label %score_depth.13.end
score_depth.13.body:
  %v605 = add i64 %score_depth.13, 0
  %v606 = mul i64 %v605, 16
  %v607 = getelementptr float, ptr %v590, i64 %v606
  %v608 = load <8 x float>, ptr %v607, align 32
  %v609 = mul i64 %v605, 16
  %v610 = getelementptr float, ptr %v590, i64 %v609
  %v611 = getelementptr float, ptr %v610, i64 8
  %v612 = load <8 x float>, ptr %v611, align 32
  %v613 = getelementptr float, ptr %v584, i64 %v605
  %v614 = load float, ptr %v613, align 4
  %v615 = insertelement <8 x float> poison, float %v614, i64 0
  %v616 = shufflevector <8 x float> %v615, <8 x float> poison, <8 x i32> zeroinitializer
  %v617 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v616, <8 x float> %v608, <8 x float> %v596)
  %v618 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v616, <8 x float> %v612, <8 x float> %v597)
  %v619 = getelementptr float, ptr %v584, i64 %v605
  %v620 = getelementptr float, ptr %v619, i64 34
  %v621 = load float, ptr %v620, align 4
  %v622 = insertelement <8 x float> poison, float %v621, i64 0
  %v623 = shufflevector <8 x float> %v622, <8 x float> poison, <8 x i32> zeroinitializer
  %v624 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v623, <8 x float> %v608, <8 x float> %v598)
  %v625 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v623, <8 x float> %v612, <8 x float> %v599)
  %v626 = getelementptr float, ptr %v584, i64 %v605
  %v627 = getelementptr float, ptr %v626, i64 68
  %v628 = load float, ptr %v627, align 4
  %v629 = insertelement <8 x float> poison, float %v628, i64 0
  %v630 = shufflevector <8 x float> %v629, <8 x float> poison, <8 x i32> zeroinitializer
  %v631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v630, <8 x float> %v608, <8 x float> %v600)
  %v632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v630, <8 x float> %v612, <8 x float> %v601)
  %v633 = getelementptr float, ptr %v584, i64 %v605
  %v634 = getelementptr float, ptr %v633, i64 102
  %v635 = load float, ptr %v634, align 4
  %v636 = insertelement <8 x float> poison, float %v635, i64 0
  %v637 = shufflevector <8 x float> %v636, <8 x float> poison, <8 x i32> zeroinitializer
  %v638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v637, <8 x float> %v608, <8 x float> %v602)
  %v639 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v637, <8 x float> %v612, <8 x float> %v603)
  %v640 = add i64 %score_depth.13, 1
  %v641 = mul i64 %v640, 16
  %v642 = getelementptr float, ptr %v590, i64 %v641
  %v643 = load <8 x float>, ptr %v642, align 32
  %v644 = mul i64 %v640, 16
  %v645 = getelementptr float, ptr %v590, i64 %v644
  %v646 = getelementptr float, ptr %v645, i64 8
  %v647 = load <8 x float>, ptr %v646, align 32
  %v648 = getelementptr float, ptr %v584, i64 %v640
  %v649 = load float, ptr %v648, align 4
  %v650 = insertelement <8 x float> poison, float %v649, i64 0
  %v651 = shufflevector <8 x float> %v650, <8 x float> poison, <8 x i32> zeroinitializer
  %v652 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v651, <8 x float> %v643, <8 x float> %v617)
  %v653 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v651, <8 x float> %v647, <8 x float> %v618)
  %v654 = getelementptr float, ptr %v584, i64 %v640
  %v655 = getelementptr float, ptr %v654, i64 34
  %v656 = load float, ptr %v655, align 4
  %v657 = insertelement <8 x float> poison, float %v656, i64 0
  %v658 = shufflevector <8 x float> %v657, <8 x float> poison, <8 x i32> zeroinitializer
  %v659 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v658, <8 x float> %v643, <8 x float> %v624)
  %v660 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v658, <8 x float> %v647, <8 x float> %v625)
  %v661 = getelementptr float, ptr %v584, i64 %v640
  %v662 = getelementptr float, ptr %v661, i64 68
  %v663 = load float, ptr %v662, align 4
  %v664 = insertelement <8 x float> poison, float %v663, i64 0
  %v665 = shufflevector <8 x float> %v664, <8 x float> poison, <8 x i32> zeroinitializer
  %v666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v665, <8 x float> %v643, <8 x float> %v631)
  %v667 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v665, <8 x float> %v647, <8 x float> %v632)
  %v668 = getelementptr float, ptr %v584, i64 %v640
  %v669 = getelementptr float, ptr %v668, i64 102
  %v670 = load float, ptr %v669, align 4
  %v671 = insertelement <8 x float> poison, float %v670, i64 0
  %v672 = shufflevector <8 x float> %v671, <8 x float> poison, <8 x i32> zeroinitializer
  %v673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v672, <8 x float> %v643, <8 x float> %v638)
  %v674 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v672, <8 x float> %v647, <8 x float> %v639)
  %v675 = add i64 %score_depth.13, 2
  %v676 = mul i64 %v675, 16
  %v677 = getelementptr float, ptr %v590, i64 %v676
  %v678 = load <8 x float>, ptr %v677, align 32
  %v679 = mul i64 %v675, 16
  %v680 = getelementptr float, ptr %v590, i64 %v679
  %v681 = getelementptr float, ptr %v680, i64 8
  %v682 = load <8 x float>, ptr %v681, align 32
  %v683 = getelementptr float, ptr %v584, i64 %v675
  %v684 = load float, ptr %v683, align 4
  %v685 = insertelement <8 x float> poison, float %v684, i64 0
  %v686 = shufflevector <8 x float> %v685, <8 x float> poison, <8 x i32> zeroinitializer
  %v687 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v686, <8 x float> %v678, <8 x float> %v652)
  %v688 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v686, <8 x float> %v682, <8 x float> %v653)
  %v689 = getelementptr float, ptr %v584, i64 %v675
  %v690 = getelementptr float, ptr %v689, i64 34
  %v691 = load float, ptr %v690, align 4
  %v692 = insertelement <8 x float> poison, float %v691, i64 0
  %v693 = shufflevector <8 x float> %v692, <8 x float> poison, <8 x i32> zeroinitializer
  %v694 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v693, <8 x float> %v678, <8 x float> %v659)
  %v695 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v693, <8 x float> %v682, <8 x float> %v660)
  %v696 = getelementptr float, ptr %v584, i64 %v675
  %v697 = getelementptr float, ptr %v696, i64 68
  %v698 = load float, ptr %v697, align 4
  %v699 = insertelement <8 x float> poison, float %v698, i64 0
  %v700 = shufflevector <8 x float> %v699, <8 x float> poison, <8 x i32> zeroinitializer
  %v701 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v700, <8 x float> %v678, <8 x float> %v666)
  %v702 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v700, <8 x float> %v682, <8 x float> %v667)
  %v703 = getelementptr float, ptr %v584, i64 %v675
  %v704 = getelementptr float, ptr %v703, i64 102
  %v705 = load float, ptr %v704, align 4
  %v706 = insertelement <8 x float> poison, float %v705, i64 0
  %v707 = shufflevector <8 x float> %v706, <8 x float> poison, <8 x i32> zeroinitializer
  %v708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v707, <8 x float> %v678, <8 x float> %v673)
  %v709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v707, <8 x float> %v682, <8 x float> %v674)
  %v710 = add i64 %score_depth.13, 3
  %v711 = mul i64 %v710, 16
  %v712 = getelementptr float, ptr %v590, i64 %v711
  %v713 = load <8 x float>, ptr %v712, align 32
  %v714 = mul i64 %v710, 16
  %v715 = getelementptr float, ptr %v590, i64 %v714
  %v716 = getelementptr float, ptr %v715, i64 8
  %v717 = load <8 x float>, ptr %v716, align 32
  %v718 = getelementptr float, ptr %v584, i64 %v710
  %v719 = load float, ptr %v718, align 4
  %v720 = insertelement <8 x float> poison, float %v719, i64 0
  %v721 = shufflevector <8 x float> %v720, <8 x float> poison, <8 x i32> zeroinitializer
  %v722 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v721, <8 x float> %v713, <8 x float> %v687)
  %v723 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v721, <8 x float> %v717, <8 x float> %v688)
  %v724 = getelementptr float, ptr %v584, i64 %v710
  %v725 = getelementptr float, ptr %v724, i64 34
  %v726 = load float, ptr %v725, align 4
  %v727 = insertelement <8 x float> poison, float %v726, i64 0
  %v728 = shufflevector <8 x float> %v727, <8 x float> poison, <8 x i32> zeroinitializer
  %v729 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v728, <8 x float> %v713, <8 x float> %v694)
  %v730 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v728, <8 x float> %v717, <8 x float> %v695)
  %v731 = getelementptr float, ptr %v584, i64 %v710
  %v732 = getelementptr float, ptr %v731, i64 68
  %v733 = load float, ptr %v732, align 4
  %v734 = insertelement <8 x float> poison, float %v733, i64 0
  %v735 = shufflevector <8 x float> %v734, <8 x float> poison, <8 x i32> zeroinitializer
  %v736 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v735, <8 x float> %v713, <8 x float> %v701)
  %v737 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v735, <8 x float> %v717, <8 x float> %v702)
  %v738 = getelementptr float, ptr %v584, i64 %v710
  %v739 = getelementptr float, ptr %v738, i64 102
  %v740 = load float, ptr %v739, align 4
  %v741 = insertelement <8 x float> poison, float %v740, i64 0
  %v742 = shufflevector <8 x float> %v741, <8 x float> poison, <8 x i32> zeroinitializer
  %v743 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v742, <8 x float> %v713, <8 x float> %v708)
  %v744 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v742, <8 x float> %v717, <8 x float> %v709)
  %v745 = add i64 %score_depth.13, 4
  br label %score_depth.13.head
score_depth.13.end:
  br label %score_depth_rest.14.head
score_depth_rest.14.head:
  %score_depth_rest.14 = phi i64 [ %v595, %score_depth.13.end ], [ %v789, %score_depth_rest.14.body ]
  %v746 = phi <8 x float> [ %v596, %score_depth.13.end ], [ %v766, %score_depth_rest.14.body ]
  %v747 = phi <8 x float> [ %v597, %score_depth.13.end ], [ %v767, %score_depth_rest.14.body ]
  %v748 = phi <8 x float> [ %v598, %score_depth.13.end ], [ %v773, %score_depth_rest.14.body ]
  %v749 = phi <8 x float> [ %v599, %score_depth.13.end ], [ %v774, %score_depth_rest.14.body ]
  %v750 = phi <8 x float> [ %v600, %score_depth.13.end ], [ %v780, %score_depth_rest.14.body ]
  %v751 = phi <8 x float> [ %v601, %score_depth.13.end ], [ %v781, %score_depth_rest.14.body ]
  %v752 = phi <8 x float> [ %v602, %score_depth.13.end ], [ %v787, %score_depth_rest.14.body ]
  %v753 = phi <8 x float> [ %v603, %score_depth.13.end ], [ %v788, %score_depth_rest.14.body ]
  %v754 = icmp slt i64 %score_depth_rest.14, 32
  br i1 %v754, label %score_depth_rest.14.body, label %score_depth_rest.14.end
score_depth_rest.14.body:
  %v755 = mul i64 %score_depth_rest.14, 16
  %v756 = getelementptr float, ptr %v590, i64 %v755
  %v757 = load <8 x float>, ptr %v756, align 32
  %v758 = mul i64 %score_depth_rest.14, 16
  %v759 = getelementptr float, ptr %v590, i64 %v758
  %v760 = getelementptr float, ptr %v759, i64 8
  %v761 = load <8 x float>, ptr %v760, align 32
  %v762 = getelementptr float, ptr %v584, i64 %score_depth_rest.14
  %v763 = load float, ptr %v762, align 4
  %v764 = insertelement <8 x float> poison, float %v763, i64 0
  %v765 = shufflevector <8 x float> %v764, <8 x float> poison, <8 x i32> zeroinitializer
  %v766 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v765, <8 x float> %v757, <8 x float> %v746)
  %v767 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v765, <8 x float> %v761, <8 x float> %v747)
  %v768 = getelementptr float, ptr %v584, i64 %score_depth_rest.14
  %v769 = getelementptr float, ptr %v768, i64 34
  %v770 = load float, ptr %v769, align 4
  %v771 = insertelement <8 x float> poison, float %v770, i64 0
  %v772 = shufflevector <8 x float> %v771, <8 x float> poison, <8 x i32> zeroinitializer
  %v773 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v772, <8 x float> %v757, <8 x float> %v748)
  %v774 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v772, <8 x float> %v761, <8 x float> %v749)
  %v775 = getelementptr float, ptr %v584, i64 %score_depth_rest.14
  %v776 = getelementptr float, ptr %v775, i64 68
  %v777 = load float, ptr %v776, align 4
  %v778 = insertelement <8 x float> poison, float %v777, i64 0
  %v779 = shufflevector <8 x float> %v778, <8 x float> poison, <8 x i32> zeroinitializer
  %v780 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v779, <8 x float> %v757, <8 x float> %v750)
  %v781 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v779, <8 x float> %v761, <8 x float> %v751)
  %v782 = getelementptr float, ptr %v584, i64 %score_depth_rest.14
  %v783 = getelementptr float, ptr %v782, i64 102
  %v784 = load float, ptr %v783, align 4
  %v785 = insertelement <8 x float> poison, float %v784, i64 0
  %v786 = shufflevector <8 x float> %v785, <8 x float> poison, <8 x i32> zeroinitializer
  %v787 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v786, <8 x float> %v757, <8 x float> %v752)
  %v788 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v786, <8 x float> %v761, <8 x float> %v753)
  %v789 = add i64 %score_depth_rest.14, 1
  br label %score_depth_rest.14.head
score_depth_rest.14.end:
  store <8 x float> %v746, ptr %v593, align 4
  %v790 = getelementptr float, ptr %v593, i64 8
  store <8 x float> %v747, ptr %v790, align 4
  %v791 = getelementptr float, ptr %v593, i64 40
  store <8 x float> %v748, ptr %v791, align 4
  %v792 = getelementptr float, ptr %v593, i64 48
  store <8 x float> %v749, ptr %v792, align 4
  %v793 = getelementptr float, ptr %v593, i64 80
  store <8 x float> %v750, ptr %v793, align 4
  %v794 = getelementptr float, ptr %v593, i64 88
  store <8 x float> %v751, ptr %v794, align 4
  %v795 = getelementptr float, ptr %v593, i64 120
  store <8 x float> %v752, ptr %v795, align 4
  %v796 = getelementptr float, ptr %v593, i64 128
  store <8 x float> %v753, ptr %v796, align 4
  %v797 = add i64 %score_panel.12, 1
  br label %score_panel.12.head
score_panel.12.end:
  br i1 %v578, label %full.15.then, label %full.15.else
full.15.then:
  ; scores of a full tile
  %v798 = trunc i64 %v544 to i32
  %v799 = trunc i64 %kv_tile.5 to i32
  br label %score_row.16.head
score_row.16.head:
  %score_row.16 = phi i64 [ 0, %full.15.then ], [ %v902, %score_row.16.body ]
  %v800 = phi <8 x i32> [ splat (i32 0), %full.15.then ], [ %v901, %score_row.16.body ]
  %v801 = icmp slt i64 %score_row.16, 4
  br i1 %v801, label %score_row.16.body, label %score_row.16.end
score_row.16.body:
  %v802 = getelementptr float, ptr %scratch, i64 1840
  %v803 = mul i64 %score_row.16, 40
  %v804 = add i64 %v803, 0
  %v805 = getelementptr float, ptr %v802, i64 %v804
  %v806 = mul i64 %row_block.9, 4
  %v807 = add i64 %v806, %score_row.16
  %v808 = add i64 %v13, %v807
  %v809 = trunc i64 %v808 to i32
  %v810 = add i32 %v809, %v87
  %v811 = sub i32 %v810, %v86
  %v812 = sub i32 %v811, %v105
  %v813 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v814 = load <8 x float>, ptr %v805, align 4
  %v815 = insertelement <8 x i32> poison, i32 %v799, i64 0
  %v816 = shufflevector <8 x i32> %v815, <8 x i32> poison, <8 x i32> zeroinitializer
  %v817 = add <8 x i32> %v816, %v813
  %v818 = insertelement <8 x i32> poison, i32 %v811, i64 0
  %v819 = shufflevector <8 x i32> %v818, <8 x i32> poison, <8 x i32> zeroinitializer
  %v820 = sub <8 x i32> %v819, %v817
  %v821 = sub <8 x i32> splat (i32 0), %v820
  %v822 = icmp slt <8 x i32> %v820, splat (i32 0)
  %v823 = select <8 x i1> %v822, <8 x i32> %v821, <8 x i32> %v820
  %v824 = sitofp <8 x i32> %v823 to <8 x float>
  %v825 = insertelement <8 x float> poison, float %v120, i64 0
  %v826 = shufflevector <8 x float> %v825, <8 x float> poison, <8 x i32> zeroinitializer
  %v827 = fmul <8 x float> %v824, %v826
  %v828 = fsub <8 x float> %v814, %v827
  store <8 x float> %v828, ptr %v805, align 4
  %v829 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v830 = getelementptr float, ptr %v805, i64 8
  %v831 = load <8 x float>, ptr %v830, align 4
  %v832 = insertelement <8 x i32> poison, i32 %v799, i64 0
  %v833 = shufflevector <8 x i32> %v832, <8 x i32> poison, <8 x i32> zeroinitializer
  %v834 = add <8 x i32> %v833, %v829
  %v835 = insertelement <8 x i32> poison, i32 %v811, i64 0
  %v836 = shufflevector <8 x i32> %v835, <8 x i32> poison, <8 x i32> zeroinitializer
  %v837 = sub <8 x i32> %v836, %v834
  %v838 = sub <8 x i32> splat (i32 0), %v837
  %v839 = icmp slt <8 x i32> %v837, splat (i32 0)
  %v840 = select <8 x i1> %v839, <8 x i32> %v838, <8 x i32> %v837
  %v841 = sitofp <8 x i32> %v840 to <8 x float>
  %v842 = insertelement <8 x float> poison, float %v120, i64 0
  %v843 = shufflevector <8 x float> %v842, <8 x float> poison, <8 x i32> zeroinitializer
  %v844 = fmul <8 x float> %v841, %v843
  %v845 = fsub <8 x float> %v831, %v844
  %v846 = getelementptr float, ptr %v805, i64 8
  store <8 x float> %v845, ptr %v846, align 4
  %v847 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v848 = getelementptr float, ptr %v805, i64 16
  %v849 = load <8 x float>, ptr %v848, align 4
  %v850 = insertelement <8 x i32> poison, i32 %v799, i64 0
  %v851 = shufflevector <8 x i32> %v850, <8 x i32> poison, <8 x i32> zeroinitializer
  %v852 = add <8 x i32> %v851, %v847
  %v853 = insertelement <8 x i32> poison, i32 %v811, i64 0
  %v854 = shufflevector <8 x i32> %v853, <8 x i32> poison, <8 x i32> zeroinitializer
  %v855 = sub <8 x i32> %v854, %v852
  %v856 = sub <8 x i32> splat (i32 0), %v855
  %v857 = icmp slt <8 x i32> %v855, splat (i32 0)
  %v858 = select <8 x i1> %v857, <8 x i32> %v856, <8 x i32> %v855
  %v859 = sitofp <8 x i32> %v858 to <8 x float>
  %v860 = insertelement <8 x float> poison, float %v120, i64 0
  %v861 = shufflevector <8 x float> %v860, <8 x float> poison, <8 x i32> zeroinitializer
  %v862 = fmul <8 x float> %v859, %v861
  %v863 = fsub <8 x float> %v849, %v862
  %v864 = getelementptr float, ptr %v805, i64 16
  store <8 x float> %v863, ptr %v864, align 4
  %v865 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v866 = getelementptr float, ptr %v805, i64 24
  %v867 = load <8 x float>, ptr %v866, align 4
  %v868 = insertelement <8 x i32> poison, i32 %v799, i64 0
  %v869 = shufflevector <8 x i32> %v868, <8 x i32> poison, <8 x i32> zeroinitializer
  %v870 = add <8 x i32> %v869, %v865
  %v871 = insertelement <8 x i32> poison, i32 %v811, i64 0
  %v872 = shufflevector <8 x i32> %v871, <8 x i32> poison, <8 x i32> zeroinitializer
  %v873 = sub <8 x i32> %v872, %v870
  %v874 = sub <8 x i32> splat (i32 0), %v873
  %v875 = icmp slt <8 x i32> %v873, splat (i32 0)
  %v876 = select <8 x i1> %v875, <8 x i32> %v874, <8 x i32> %v873
  %v877 = sitofp <8 x i32> %v876 to <8 x float>
  %v878 = insertelement <8 x float> poison, float %v120, i64 0
  %v879 = shufflevector <8 x float> %v878, <8 x float> poison, <8 x i32> zeroinitializer
  %v880 = fmul <8 x float> %v877, %v879
  %v881 = fsub <8 x float> %v867, %v880
  %v882 = getelementptr float, ptr %v805, i64 24
  store <8 x float> %v881, ptr %v882, align 4
  %v883 = fcmp ogt <8 x float> %v828, %v845
  %v884 = select <8 x i1> %v883, <8 x float> %v828, <8 x float> %v845
  %v885 = fcmp ogt <8 x float> %v863, %v881
  %v886 = select <8 x i1> %v885, <8 x float> %v863, <8 x float> %v881
  %v887 = fcmp ogt <8 x float> %v884, %v886
  %v888 = select <8 x i1> %v887, <8 x float> %v884, <8 x float> %v886
  %v889 = mul i64 %score_row.16, 8
  %v890 = getelementptr float, ptr %scratch, i64 3024
  %v891 = getelementptr float, ptr %v890, i64 %v889
  store <8 x float> %v888, ptr %v891, align 4
  %v892 = mul i64 %row_block.9, 4
  %v893 = add i64 %v892, %score_row.16
  %v894 = getelementptr float, ptr %scratch, i64 2800
  %v895 = getelementptr float, ptr %v894, i64 %v893
  %v896 = load float, ptr %v895, align 4
  %v897 = insertelement <8 x float> poison, float %v896, i64 0
  %v898 = shufflevector <8 x float> %v897, <8 x float> poison, <8 x i32> zeroinitializer
  %v899 = fcmp ogt <8 x float> %v888, %v898
  %v900 = sext <8 x i1> %v899 to <8 x i32>
  %v901 = or <8 x i32> %v800, %v900
  %v902 = add i64 %score_row.16, 1
  br label %score_row.16.head
score_row.16.end:
  br label %full.15.end
full.15.else:
  ; scores of a mixed tile
  %v903 = trunc i64 %v544 to i32
  %v904 = trunc i64 %kv_tile.5 to i32
  br label %score_row.17.head
score_row.17.head:
  %score_row.17 = phi i64 [ 0, %full.15.else ], [ %v1055, %score_row.17.body ]
  %v905 = phi <8 x i32> [ splat (i32 0), %full.15.else ], [ %v1054, %score_row.17.body ]
  %v906 = icmp slt i64 %score_row.17, 4
  br i1 %v906, label %score_row.17.body, label %score_row.17.end
score_row.17.body:
  %v907 = getelementptr float, ptr %scratch, i64 1840
  %v908 = mul i64 %score_row.17, 40
  %v909 = add i64 %v908, 0
  %v910 = getelementptr float, ptr %v907, i64 %v909
  %v911 = mul i64 %row_block.9, 4
  %v912 = add i64 %v911, %score_row.17
  %v913 = add i64 %v13, %v912
  %v914 = trunc i64 %v913 to i32
  %v915 = add i32 %v914, %v87
  %v916 = sub i32 %v915, %v86
  %v917 = sub i32 %v916, %v105
  %v918 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v919 = load <8 x float>, ptr %v910, align 4
  %v920 = insertelement <8 x i32> poison, i32 %v904, i64 0
  %v921 = shufflevector <8 x i32> %v920, <8 x i32> poison, <8 x i32> zeroinitializer
  %v922 = add <8 x i32> %v921, %v918
  %v923 = insertelement <8 x i32> poison, i32 %v916, i64 0
  %v924 = shufflevector <8 x i32> %v923, <8 x i32> poison, <8 x i32> zeroinitializer
  %v925 = sub <8 x i32> %v924, %v922
  %v926 = sub <8 x i32> splat (i32 0), %v925
  %v927 = icmp slt <8 x i32> %v925, splat (i32 0)
  %v928 = select <8 x i1> %v927, <8 x i32> %v926, <8 x i32> %v925
  %v929 = sitofp <8 x i32> %v928 to <8 x float>
  %v930 = insertelement <8 x float> poison, float %v120, i64 0
  %v931 = shufflevector <8 x float> %v930, <8 x float> poison, <8 x i32> zeroinitializer
  %v932 = fmul <8 x float> %v929, %v931
  %v933 = fsub <8 x float> %v919, %v932
  %v934 = insertelement <8 x i32> poison, i32 %v903, i64 0
  %v935 = shufflevector <8 x i32> %v934, <8 x i32> poison, <8 x i32> zeroinitializer
  %v936 = icmp slt <8 x i32> %v918, %v935
  %v937 = insertelement <8 x i32> poison, i32 %v916, i64 0
  %v938 = shufflevector <8 x i32> %v937, <8 x i32> poison, <8 x i32> zeroinitializer
  %v939 = icmp sle <8 x i32> %v922, %v938
  %v940 = insertelement <8 x i32> poison, i32 %v917, i64 0
  %v941 = shufflevector <8 x i32> %v940, <8 x i32> poison, <8 x i32> zeroinitializer
  %v942 = icmp sle <8 x i32> %v941, %v922
  %v943 = and <8 x i1> %v939, %v942
  %v944 = and <8 x i1> %v936, %v943
  %v945 = select <8 x i1> %v944, <8 x float> %v933, <8 x float> splat (float 0xFFF0000000000000)
  store <8 x float> %v945, ptr %v910, align 4
  %v946 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v947 = getelementptr float, ptr %v910, i64 8
  %v948 = load <8 x float>, ptr %v947, align 4
  %v949 = insertelement <8 x i32> poison, i32 %v904, i64 0
  %v950 = shufflevector <8 x i32> %v949, <8 x i32> poison, <8 x i32> zeroinitializer
  %v951 = add <8 x i32> %v950, %v946
  %v952 = insertelement <8 x i32> poison, i32 %v916, i64 0
  %v953 = shufflevector <8 x i32> %v952, <8 x i32> poison, <8 x i32> zeroinitializer
  %v954 = sub <8 x i32> %v953, %v951
  %v955 = sub <8 x i32> splat (i32 0), %v954
  %v956 = icmp slt <8 x i32> %v954, splat (i32 0)
  %v957 = select <8 x i1> %v956, <8 x i32> %v955, <8 x i32> %v954
  %v958 = sitofp <8 x i32> %v957 to <8 x float>
  %v959 = insertelement <8 x float> poison, float %v120, i64 0
  %v960 = shufflevector <8 x float> %v959, <8 x float> poison, <8 x i32> zeroinitializer
  %v961 = fmul <8 x float> %v958, %v960
  %v962 = fsub <8 x float> %v948, %v961
  %v963 = insertelement <8 x i32> poison, i32 %v903, i64 0
  %v964 = shufflevector <8 x i32> %v963, <8 x i32> poison, <8 x i32> zeroinitializer
  %v965 = icmp slt <8 x i32> %v946, %v964
  %v966 = insertelement <8 x i32> poison, i32 %v916, i64 0
  %v967 = shufflevector <8 x i32> %v966, <8 x i32> poison, <8 x i32> zeroinitializer
  %v968 = icmp sle <8 x i32> %v951, %v967
  %v969 = insertelement <8 x i32> poison, i32 %v917, i64 0
  %v970 = shufflevector <8 x i32> %v969, <8 x i32> poison, <8 x i32> zeroinitializer
  %v971 = icmp sle <8 x i32> %v970, %v951
  %v972 = and <8 x i1> %v968, %v971
  %v973 = and <8 x i1> %v965, %v972
  %v974 = select <8 x i1> %v973, <8 x float> %v962, <8 x float> splat (float 0xFFF0000000000000)
  %v975 = getelementptr float, ptr %v910, i64 8
  store <8 x float> %v974, ptr %v975, align 4
  %v976 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v977 = getelementptr float, ptr %v910, i64 16
  %v978 = load <8 x float>, ptr %v977, align 4
  %v979 = insertelement <8 x i32> poison, i32 %v904, i64 0
  %v980 = shufflevector <8 x i32> %v979, <8 x i32> poison, <8 x i32> zeroinitializer
  %v981 = add <8 x i32> %v980, %v976
  %v982 = insertelement <8 x i32> poison, i32 %v916, i64 0
  %v983 = shufflevector <8 x i32> %v982, <8 x i32> poison, <8 x i32> zeroinitializer
  %v984 = sub <8 x i32> %v983, %v981
  %v985 = sub <8 x i32> splat (i32 0), %v984
  %v986 = icmp slt <8 x i32> %v984, splat (i32 0)
  %v987 = select <8 x i1> %v986, <8 x i32> %v985, <8 x i32> %v984
  %v988 = sitofp <8 x i32> %v987 to <8 x float>
  %v989 = insertelement <8 x float> poison, float %v120, i64 0
  %v990 = shufflevector <8 x float> %v989, <8 x float> poison, <8 x i32> zeroinitializer
  %v991 = fmul <8 x float> %v988, %v990
  %v992 = fsub <8 x float> %v978, %v991
  %v993 = insertelement <8 x i32> poison, i32 %v903, i64 0
  %v994 = shufflevector <8 x i32> %v993, <8 x i32> poison, <8 x i32> zeroinitializer
  %v995 = icmp slt <8 x i32> %v976, %v994
  %v996 = insertelement <8 x i32> poison, i32 %v916, i64 0
  %v997 = shufflevector <8 x i32> %v996, <8 x i32> poison, <8 x i32> zeroinitializer
  %v998 = icmp sle <8 x i32> %v981, %v997
  %v999 = insertelement <8 x i32> poison, i32 %v917, i64 0
  %v1000 = shufflevector <8 x i32> %v999, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1001 = icmp sle <8 x i32> %v1000, %v981
  %v1002 = and <8 x i1> %v998, %v1001
  %v1003 = and <8 x i1> %v995, %v1002
  %v1004 = select <8 x i1> %v1003, <8 x float> %v992, <8 x float> splat (float 0xFFF0000000000000)
  %v1005 = getelementptr float, ptr %v910, i64 16
  store <8 x float> %v1004, ptr %v1005, align 4
  %v1006 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v1007 = getelementptr float, ptr %v910, i64 24
  %v1008 = load <8 x float>, ptr %v1007, align 4
  %v1009 = insertelement <8 x i32> poison, i32 %v904, i64 0
  %v1010 = shufflevector <8 x i32> %v1009, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1011 = add <8 x i32> %v1010, %v1006
  %v1012 = insertelement <8 x i32> poison, i32 %v916, i64 0
  %v1013 = shufflevector <8 x i32> %v1012, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1014 = sub <8 x i32> %v1013, %v1011
  %v1015 = sub <8 x i32> splat (i32 0), %v1014
  %v1016 = icmp slt <8 x i32> %v1014, splat (i32 0)
  %v1017 = select <8 x i1> %v1016, <8 x i32> %v1015, <8 x i32> %v1014
  %v1018 = sitofp <8 x i32> %v1017 to <8 x float>
  %v1019 = insertelement <8 x float> poison, float %v120, i64 0
  %v1020 = shufflevector <8 x float> %v1019, <8 x float> poison, <8 x i32> zeroinitializer
  %v1021 = fmul <8 x float> %v1018, %v1020
  %v1022 = fsub <8 x float> %v1008, %v1021
  %v1023 = insertelement <8 x i32> poison, i32 %v903, i64 0
  %v1024 = shufflevector <8 x i32> %v1023, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1025 = icmp slt <8 x i32> %v1006, %v1024
  %v1026 = insertelement <8 x i32> poison, i32 %v916, i64 0
  %v1027 = shufflevector <8 x i32> %v1026, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1028 = icmp sle <8 x i32> %v1011, %v1027
  %v1029 = insertelement <8 x i32> poison, i32 %v917, i64 0
  %v1030 = shufflevector <8 x i32> %v1029, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1031 = icmp sle <8 x i32> %v1030, %v1011
  %v1032 = and <8 x i1> %v1028, %v1031
  %v1033 = and <8 x i1> %v1025, %v1032
  %v1034 = select <8 x i1> %v1033, <8 x float> %v1022, <8 x float> splat (float 0xFFF0000000000000)
  %v1035 = getelementptr float, ptr %v910, i64 24
  store <8 x float> %v1034, ptr %v1035, align 4
  %v1036 = fcmp ogt <8 x float> %v945, %v974
  %v1037 = select <8 x i1> %v1036, <8 x float> %v945, <8 x float> %v974
  %v1038 = fcmp ogt <8 x float> %v1004, %v1034
  %v1039 = select <8 x i1> %v1038, <8 x float> %v1004, <8 x float> %v1034
  %v1040 = fcmp ogt <8 x float> %v1037, %v1039
  %v1041 = select <8 x i1> %v1040, <8 x float> %v1037, <8 x float> %v1039
  %v1042 = mul i64 %score_row.17, 8
  %v1043 = getelementptr float, ptr %scratch, i64 3024
  %v1044 = getelementptr float, ptr %v1043, i64 %v1042
  store <8 x float> %v1041, ptr %v1044, align 4
  %v1045 = mul i64 %row_block.9, 4
  %v1046 = add i64 %v1045, %score_row.17
  %v1047 = getelementptr float, ptr %scratch, i64 2800
  %v1048 = getelementptr float, ptr %v1047, i64 %v1046
  %v1049 = load float, ptr %v1048, align 4
  %v1050 = insertelement <8 x float> poison, float %v1049, i64 0
  %v1051 = shufflevector <8 x float> %v1050, <8 x float> poison, <8 x i32> zeroinitializer
  %v1052 = fcmp ogt <8 x float> %v1041, %v1051
  %v1053 = sext <8 x i1> %v1052 to <8 x i32>
  %v1054 = or <8 x i32> %v905, %v1053
  %v1055 = add i64 %score_row.17, 1
  br label %score_row.17.head
score_row.17.end:
  br label %full.15.end
full.15.end:
  %v1056 = phi <8 x i32> [ %v800, %score_row.16.end ], [ %v905, %score_row.17.end ]
  %v1057 = icmp slt <8 x i32> %v1056, splat (i32 0)
  %v1058 = call i1 @llvm.vector.reduce.or.v8i1(<8 x i1> %v1057)
  br i1 %v1058, label %raise.18.then, label %raise.18.end
raise.18.then:
  ; a larger reference; sum and out by exp(old reference - reference)
  br label %raise_row.19.head
raise_row.19.head:
  %raise_row.19 = phi i64 [ 0, %raise.18.then ], [ %v1126, %raise_out.20.end ]
  %v1059 = icmp slt i64 %raise_row.19, 4
  br i1 %v1059, label %raise_row.19.body, label %raise_row.19.end
raise_row.19.body:
  %v1060 = mul i64 %row_block.9, 4
  %v1061 = add i64 %v1060, %raise_row.19
  %v1062 = getelementptr float, ptr %scratch, i64 2768
  %v1063 = getelementptr float, ptr %v1062, i64 %v1061
  %v1064 = load float, ptr %v1063, align 4
  %v1065 = getelementptr float, ptr %scratch, i64 2800
  %v1066 = getelementptr float, ptr %v1065, i64 %v1061
  %v1067 = load float, ptr %v1066, align 4
  %v1068 = mul i64 %raise_row.19, 8
  %v1069 = getelementptr float, ptr %scratch, i64 3024
  %v1070 = getelementptr float, ptr %v1069, i64 %v1068
  %v1071 = load <8 x float>, ptr %v1070, align 4
  %v1072 = shufflevector <8 x float> %v1071, <8 x float> %v1071, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1073 = shufflevector <8 x float> %v1071, <8 x float> %v1071, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1074 = fcmp ogt <4 x float> %v1073, %v1072
  %v1075 = select <4 x i1> %v1074, <4 x float> %v1073, <4 x float> %v1072
  %v1076 = shufflevector <4 x float> %v1075, <4 x float> %v1075, <2 x i32> <i32 2, i32 3>
  %v1077 = shufflevector <4 x float> %v1075, <4 x float> %v1075, <2 x i32> <i32 0, i32 1>
  %v1078 = fcmp ogt <2 x float> %v1077, %v1076
  %v1079 = select <2 x i1> %v1078, <2 x float> %v1077, <2 x float> %v1076
  %v1080 = shufflevector <2 x float> %v1079, <2 x float> %v1079, <1 x i32> <i32 1>
  %v1081 = shufflevector <2 x float> %v1079, <2 x float> %v1079, <1 x i32> <i32 0>
  %v1082 = fcmp ogt <1 x float> %v1081, %v1080
  %v1083 = select <1 x i1> %v1082, <1 x float> %v1081, <1 x float> %v1080
  %v1084 = extractelement <1 x float> %v1083, i64 0
  %v1085 = fcmp ogt float %v1084, %v1067
  %v1086 = select i1 %v1085, float %v1084, float %v1064
  %v1087 = getelementptr float, ptr %scratch, i64 2768
  %v1088 = getelementptr float, ptr %v1087, i64 %v1061
  store float %v1086, ptr %v1088, align 4
  %v1089 = getelementptr float, ptr %scratch, i64 2800
  %v1090 = getelementptr float, ptr %v1089, i64 %v1061
  %v1091 = fadd float %v1084, 0x40162E4300000000
  %v1092 = select i1 %v1085, float %v1091, float %v1067
  store float %v1092, ptr %v1090, align 4
  %v1093 = fcmp oeq float %v1067, 0xFFF0000000000000
  %v1094 = fsub float %v1064, %v1086
  %v1095 = fmul float %v1094, 0x3FF7154760000000
  %v1096 = fcmp olt float %v1095, 0xC05FC00000000000
  %v1097 = select i1 %v1096, float 0xC05FC00000000000, float %v1095
  %v1098 = fadd float %v1097, 0x4168000FE0000000
  %v1099 = fsub float %v1098, 0x4168000FE0000000
  %v1100 = fsub float %v1097, %v1099
  %v1101 = call float @llvm.fmuladd.f32(float 0x3F55AB4380000000, float %v1100, float 0x3F83CECA00000000)
  %v1102 = call float @llvm.fmuladd.f32(float %v1101, float %v1100, float 0x3FAC6BAA20000000)
  %v1103 = call float @llvm.fmuladd.f32(float %v1102, float %v1100, float 0x3FCEBF9B40000000)
  %v1104 = call float @llvm.fmuladd.f32(float %v1103, float %v1100, float 0x3FE62E4240000000)
  %v1105 = call float @llvm.fmuladd.f32(float %v1104, float %v1100, float 0x3FF0000000000000)
  %v1106 = bitcast float %v1098 to i32
  %v1107 = shl i32 %v1106, 23
  %v1108 = bitcast i32 %v1107 to float
  %v1109 = fmul float %v1105, %v1108
  %v1110 = select i1 %v1093, float 0x3FF0000000000000, float %v1109
  %v1111 = insertelement <8 x float> poison, float %v1110, i64 0
  %v1112 = shufflevector <8 x float> %v1111, <8 x float> poison, <8 x i32> zeroinitializer
  %v1113 = mul i64 %v1061, 8
  %v1114 = getelementptr float, ptr %scratch, i64 2832
  %v1115 = getelementptr float, ptr %v1114, i64 %v1113
  %v1116 = load <8 x float>, ptr %v1115, align 4
  %v1117 = fmul <8 x float> %v1116, %v1112
  store <8 x float> %v1117, ptr %v1115, align 4
  br label %raise_out.20.head
raise_out.20.head:
  %raise_out.20 = phi i64 [ 0, %raise_row.19.body ], [ %v1125, %raise_out.20.body ]
  %v1118 = icmp slt i64 %raise_out.20, 32
  br i1 %v1118, label %raise_out.20.body, label %raise_out.20.end
raise_out.20.body:
  %v1119 = getelementptr float, ptr %scratch, i64 2000
  %v1120 = mul i64 %v1061, 32
  %v1121 = add i64 %v1120, %raise_out.20
  %v1122 = getelementptr float, ptr %v1119, i64 %v1121
  %v1123 = load <8 x float>, ptr %v1122, align 4
  %v1124 = fmul <8 x float> %v1123, %v1112
  store <8 x float> %v1124, ptr %v1122, align 4
  %v1125 = add i64 %raise_out.20, 8
  br label %raise_out.20.head
raise_out.20.end:
  %v1126 = add i64 %raise_row.19, 1
  br label %raise_row.19.head
raise_row.19.end:
  br label %raise.18.end
raise.18.end:
  br label %weight_row.21.head
weight_row.21.head:
  %weight_row.21 = phi i64 [ 0, %raise.18.end ], [ %v1185, %weights.22.end ]
  %v1127 = icmp slt i64 %weight_row.21, 4
  br i1 %v1127, label %weight_row.21.body, label %weight_row.21.end
weight_row.21.body:
  %v1128 = mul i64 %row_block.9, 4
  %v1129 = add i64 %v1128, %weight_row.21
  %v1130 = getelementptr float, ptr %scratch, i64 2768
  %v1131 = getelementptr float, ptr %v1130, i64 %v1129
  %v1132 = load float, ptr %v1131, align 4
  %v1133 = insertelement <8 x float> poison, float %v1132, i64 0
  %v1134 = shufflevector <8 x float> %v1133, <8 x float> poison, <8 x i32> zeroinitializer
  %v1135 = getelementptr float, ptr %scratch, i64 1840
  %v1136 = mul i64 %weight_row.21, 40
  %v1137 = add i64 %v1136, 0
  %v1138 = getelementptr float, ptr %v1135, i64 %v1137
  %v1139 = mul i64 %v1129, 8
  %v1140 = getelementptr float, ptr %scratch, i64 2832
  %v1141 = getelementptr float, ptr %v1140, i64 %v1139
  %v1142 = load <8 x float>, ptr %v1141, align 4
  br label %weights.22.head
weights.22.head:
  %weights.22 = phi i64 [ 0, %weight_row.21.body ], [ %v1184, %weights.22.body ]
  %v1143 = phi <8 x float> [ %v1142, %weight_row.21.body ], [ %v1183, %weights.22.body ]
  %v1144 = icmp slt i64 %weights.22, 32
  br i1 %v1144, label %weights.22.body, label %weights.22.end
weights.22.body:
  %v1145 = getelementptr float, ptr %v1138, i64 %weights.22
  %v1146 = load <8 x float>, ptr %v1145, align 4
  %v1147 = fsub <8 x float> %v1146, %v1134
  %v1148 = fmul <8 x float> %v1147, splat (float 0x3FF7154760000000)
  %v1149 = fcmp olt <8 x float> %v1148, splat (float 0xC05FC00000000000)
  %v1150 = select <8 x i1> %v1149, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1148
  %v1151 = fadd <8 x float> %v1150, splat (float 0x4168000FE0000000)
  %v1152 = fsub <8 x float> %v1151, splat (float 0x4168000FE0000000)
  %v1153 = fsub <8 x float> %v1150, %v1152
  %v1154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1153, <8 x float> splat (float 0x3F83CECA00000000))
  %v1155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1154, <8 x float> %v1153, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1155, <8 x float> %v1153, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1156, <8 x float> %v1153, <8 x float> splat (float 0x3FE62E4240000000))
  %v1158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1157, <8 x float> %v1153, <8 x float> splat (float 0x3FF0000000000000))
  %v1159 = bitcast <8 x float> %v1151 to <8 x i32>
  %v1160 = shl <8 x i32> %v1159, splat (i32 23)
  %v1161 = bitcast <8 x i32> %v1160 to <8 x float>
  %v1162 = fmul <8 x float> %v1158, %v1161
  store <8 x float> %v1162, ptr %v1145, align 4
  %v1163 = getelementptr float, ptr %v1138, i64 %weights.22
  %v1164 = getelementptr float, ptr %v1163, i64 8
  %v1165 = load <8 x float>, ptr %v1164, align 4
  %v1166 = fsub <8 x float> %v1165, %v1134
  %v1167 = fmul <8 x float> %v1166, splat (float 0x3FF7154760000000)
  %v1168 = fcmp olt <8 x float> %v1167, splat (float 0xC05FC00000000000)
  %v1169 = select <8 x i1> %v1168, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1167
  %v1170 = fadd <8 x float> %v1169, splat (float 0x4168000FE0000000)
  %v1171 = fsub <8 x float> %v1170, splat (float 0x4168000FE0000000)
  %v1172 = fsub <8 x float> %v1169, %v1171
  %v1173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1172, <8 x float> splat (float 0x3F83CECA00000000))
  %v1174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1173, <8 x float> %v1172, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1174, <8 x float> %v1172, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1175, <8 x float> %v1172, <8 x float> splat (float 0x3FE62E4240000000))
  %v1177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1176, <8 x float> %v1172, <8 x float> splat (float 0x3FF0000000000000))
  %v1178 = bitcast <8 x float> %v1170 to <8 x i32>
  %v1179 = shl <8 x i32> %v1178, splat (i32 23)
  %v1180 = bitcast <8 x i32> %v1179 to <8 x float>
  %v1181 = fmul <8 x float> %v1177, %v1180
  store <8 x float> %v1181, ptr %v1164, align 4
  %v1182 = fadd <8 x float> %v1162, %v1181
  %v1183 = fadd <8 x float> %v1143, %v1182
  %v1184 = add i64 %weights.22, 16
  br label %weights.22.head
weights.22.end:
  store <8 x float> %v1143, ptr %v1141, align 4
  %v1185 = add i64 %weight_row.21, 1
  br label %weight_row.21.head
weight_row.21.end:
  ; out = out + weights * values
  br label %out_columns.23.head
out_columns.23.head:
  %out_columns.23 = phi i64 [ 0, %weight_row.21.end ], [ %v1416, %out_keys_rest.25.end ]
  %v1186 = icmp slt i64 %out_columns.23, 32
  br i1 %v1186, label %out_columns.23.body, label %out_columns.23.end
out_columns.23.body:
  %v1187 = mul i64 %kv_tile.5, %v44
  %v1188 = add i64 %v1187, %out_columns.23
  %v1189 = getelementptr float, ptr %v48, i64 %v1188
  %v1190 = getelementptr float, ptr %scratch, i64 1840
  %v1191 = getelementptr float, ptr %v1190, i64 0
  %v1192 = mul i64 %row_block.9, 4
  %v1193 = getelementptr float, ptr %scratch, i64 2000
  %v1194 = mul i64 %v1192, 32
  %v1195 = add i64 %v1194, %out_columns.23
  %v1196 = getelementptr float, ptr %v1193, i64 %v1195
  %v1197 = sdiv i64 %v544, 4
  %v1198 = mul i64 %v1197, 4
  br label %out_keys.24.head
out_keys.24.head:
  %out_keys.24 = phi i64 [ 0, %out_columns.23.body ], [ %v1348, %out_keys.24.body ]
  %v1199 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1325, %out_keys.24.body ]
  %v1200 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1326, %out_keys.24.body ]
  %v1201 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1332, %out_keys.24.body ]
  %v1202 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1333, %out_keys.24.body ]
  %v1203 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1339, %out_keys.24.body ]
  %v1204 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1340, %out_keys.24.body ]
  %v1205 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1346, %out_keys.24.body ]
  %v1206 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1347, %out_keys.24.body ]
  %v1207 = icmp slt i64 %out_keys.24, %v1198
  br i1 %v1207, label %out_keys.24.body, label %out_keys.24.end
out_keys.24.body:
  %v1208 = add i64 %out_keys.24, 0
  %v1209 = mul i64 %v1208, %v44
  %v1210 = getelementptr float, ptr %v1189, i64 %v1209
  %v1211 = load <8 x float>, ptr %v1210, align 4
  %v1212 = mul i64 %v1208, %v44
  %v1213 = getelementptr float, ptr %v1189, i64 %v1212
  %v1214 = getelementptr float, ptr %v1213, i64 8
  %v1215 = load <8 x float>, ptr %v1214, align 4
  %v1216 = getelementptr float, ptr %v1191, i64 %v1208
  %v1217 = load float, ptr %v1216, align 4
  %v1218 = insertelement <8 x float> poison, float %v1217, i64 0
  %v1219 = shufflevector <8 x float> %v1218, <8 x float> poison, <8 x i32> zeroinitializer
  %v1220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1219, <8 x float> %v1211, <8 x float> %v1199)
  %v1221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1219, <8 x float> %v1215, <8 x float> %v1200)
  %v1222 = getelementptr float, ptr %v1191, i64 %v1208
  %v1223 = getelementptr float, ptr %v1222, i64 40
  %v1224 = load float, ptr %v1223, align 4
  %v1225 = insertelement <8 x float> poison, float %v1224, i64 0
  %v1226 = shufflevector <8 x float> %v1225, <8 x float> poison, <8 x i32> zeroinitializer
  %v1227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1226, <8 x float> %v1211, <8 x float> %v1201)
  %v1228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1226, <8 x float> %v1215, <8 x float> %v1202)
  %v1229 = getelementptr float, ptr %v1191, i64 %v1208
  %v1230 = getelementptr float, ptr %v1229, i64 80
  %v1231 = load float, ptr %v1230, align 4
  %v1232 = insertelement <8 x float> poison, float %v1231, i64 0
  %v1233 = shufflevector <8 x float> %v1232, <8 x float> poison, <8 x i32> zeroinitializer
  %v1234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1233, <8 x float> %v1211, <8 x float> %v1203)
  %v1235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1233, <8 x float> %v1215, <8 x float> %v1204)
  %v1236 = getelementptr float, ptr %v1191, i64 %v1208
  %v1237 = getelementptr float, ptr %v1236, i64 120
  %v1238 = load float, ptr %v1237, align 4
  %v1239 = insertelement <8 x float> poison, float %v1238, i64 0
  %v1240 = shufflevector <8 x float> %v1239, <8 x float> poison, <8 x i32> zeroinitializer
  %v1241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1240, <8 x float> %v1211, <8 x float> %v1205)
  %v1242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1240, <8 x float> %v1215, <8 x float> %v1206)
  %v1243 = add i64 %out_keys.24, 1
  %v1244 = mul i64 %v1243, %v44
  %v1245 = getelementptr float, ptr %v1189, i64 %v1244
  %v1246 = load <8 x float>, ptr %v1245, align 4
  %v1247 = mul i64 %v1243, %v44
  %v1248 = getelementptr float, ptr %v1189, i64 %v1247
  %v1249 = getelementptr float, ptr %v1248, i64 8
  %v1250 = load <8 x float>, ptr %v1249, align 4
  %v1251 = getelementptr float, ptr %v1191, i64 %v1243
  %v1252 = load float, ptr %v1251, align 4
  %v1253 = insertelement <8 x float> poison, float %v1252, i64 0
  %v1254 = shufflevector <8 x float> %v1253, <8 x float> poison, <8 x i32> zeroinitializer
  %v1255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1254, <8 x float> %v1246, <8 x float> %v1220)
  %v1256 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1254, <8 x float> %v1250, <8 x float> %v1221)
  %v1257 = getelementptr float, ptr %v1191, i64 %v1243
  %v1258 = getelementptr float, ptr %v1257, i64 40
  %v1259 = load float, ptr %v1258, align 4
  %v1260 = insertelement <8 x float> poison, float %v1259, i64 0
  %v1261 = shufflevector <8 x float> %v1260, <8 x float> poison, <8 x i32> zeroinitializer
  %v1262 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1261, <8 x float> %v1246, <8 x float> %v1227)
  %v1263 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1261, <8 x float> %v1250, <8 x float> %v1228)
  %v1264 = getelementptr float, ptr %v1191, i64 %v1243
  %v1265 = getelementptr float, ptr %v1264, i64 80
  %v1266 = load float, ptr %v1265, align 4
  %v1267 = insertelement <8 x float> poison, float %v1266, i64 0
  %v1268 = shufflevector <8 x float> %v1267, <8 x float> poison, <8 x i32> zeroinitializer
  %v1269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1268, <8 x float> %v1246, <8 x float> %v1234)
  %v1270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1268, <8 x float> %v1250, <8 x float> %v1235)
  %v1271 = getelementptr float, ptr %v1191, i64 %v1243
  %v1272 = getelementptr float, ptr %v1271, i64 120
  %v1273 = load float, ptr %v1272, align 4
  %v1274 = insertelement <8 x float> poison, float %v1273, i64 0
  %v1275 = shufflevector <8 x float> %v1274, <8 x float> poison, <8 x i32> zeroinitializer
  %v1276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1275, <8 x float> %v1246, <8 x float> %v1241)
  %v1277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1275, <8 x float> %v1250, <8 x float> %v1242)
  %v1278 = add i64 %out_keys.24, 2
  %v1279 = mul i64 %v1278, %v44
  %v1280 = getelementptr float, ptr %v1189, i64 %v1279
  %v1281 = load <8 x float>, ptr %v1280, align 4
  %v1282 = mul i64 %v1278, %v44
  %v1283 = getelementptr float, ptr %v1189, i64 %v1282
  %v1284 = getelementptr float, ptr %v1283, i64 8
  %v1285 = load <8 x float>, ptr %v1284, align 4
  %v1286 = getelementptr float, ptr %v1191, i64 %v1278
  %v1287 = load float, ptr %v1286, align 4
  %v1288 = insertelement <8 x float> poison, float %v1287, i64 0
  %v1289 = shufflevector <8 x float> %v1288, <8 x float> poison, <8 x i32> zeroinitializer
  %v1290 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1289, <8 x float> %v1281, <8 x float> %v1255)
  %v1291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1289, <8 x float> %v1285, <8 x float> %v1256)
  %v1292 = getelementptr float, ptr %v1191, i64 %v1278
  %v1293 = getelementptr float, ptr %v1292, i64 40
  %v1294 = load float, ptr %v1293, align 4
  %v1295 = insertelement <8 x float> poison, float %v1294, i64 0
  %v1296 = shufflevector <8 x float> %v1295, <8 x float> poison, <8 x i32> zeroinitializer
  %v1297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1296, <8 x float> %v1281, <8 x float> %v1262)
  %v1298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1296, <8 x float> %v1285, <8 x float> %v1263)
  %v1299 = getelementptr float, ptr %v1191, i64 %v1278
  %v1300 = getelementptr float, ptr %v1299, i64 80
  %v1301 = load float, ptr %v1300, align 4
  %v1302 = insertelement <8 x float> poison, float %v1301, i64 0
  %v1303 = shufflevector <8 x float> %v1302, <8 x float> poison, <8 x i32> zeroinitializer
  %v1304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1303, <8 x float> %v1281, <8 x float> %v1269)
  %v1305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1303, <8 x float> %v1285, <8 x float> %v1270)
  %v1306 = getelementptr float, ptr %v1191, i64 %v1278
  %v1307 = getelementptr float, ptr %v1306, i64 120
  %v1308 = load float, ptr %v1307, align 4
  %v1309 = insertelement <8 x float> poison, float %v1308, i64 0
  %v1310 = shufflevector <8 x float> %v1309, <8 x float> poison, <8 x i32> zeroinitializer
  %v1311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1310, <8 x float> %v1281, <8 x float> %v1276)
  %v1312 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1310, <8 x float> %v1285, <8 x float> %v1277)
  %v1313 = add i64 %out_keys.24, 3
  %v1314 = mul i64 %v1313, %v44
  %v1315 = getelementptr float, ptr %v1189, i64 %v1314
  %v1316 = load <8 x float>, ptr %v1315, align 4
  %v1317 = mul i64 %v1313, %v44
  %v1318 = getelementptr float, ptr %v1189, i64 %v1317
  %v1319 = getelementptr float, ptr %v1318, i64 8
  %v1320 = load <8 x float>, ptr %v1319, align 4
  %v1321 = getelementptr float, ptr %v1191, i64 %v1313
  %v1322 = load float, ptr %v1321, align 4
  %v1323 = insertelement <8 x float> poison, float %v1322, i64 0
  %v1324 = shufflevector <8 x float> %v1323, <8 x float> poison, <8 x i32> zeroinitializer
  %v1325 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1324, <8 x float> %v1316, <8 x float> %v1290)
  %v1326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1324, <8 x float> %v1320, <8 x float> %v1291)
  %v1327 = getelementptr float, ptr %v1191, i64 %v1313
  %v1328 = getelementptr float, ptr %v1327, i64 40
  %v1329 = load float, ptr %v1328, align 4
  %v1330 = insertelement <8 x float> poison, float %v1329, i64 0
  %v1331 = shufflevector <8 x float> %v1330, <8 x float> poison, <8 x i32> zeroinitializer
  %v1332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1331, <8 x float> %v1316, <8 x float> %v1297)
  %v1333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1331, <8 x float> %v1320, <8 x float> %v1298)
  %v1334 = getelementptr float, ptr %v1191, i64 %v1313
  %v1335 = getelementptr float, ptr %v1334, i64 80
  %v1336 = load float, ptr %v1335, align 4
  %v1337 = insertelement <8 x float> poison, float %v1336, i64 0
  %v1338 = shufflevector <8 x float> %v1337, <8 x float> poison, <8 x i32> zeroinitializer
  %v1339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1338, <8 x float> %v1316, <8 x float> %v1304)
  %v1340 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1338, <8 x float> %v1320, <8 x float> %v1305)
  %v1341 = getelementptr float, ptr %v1191, i64 %v1313
  %v1342 = getelementptr float, ptr %v1341, i64 120
  %v1343 = load float, ptr %v1342, align 4
  %v1344 = insertelement <8 x float> poison, float %v1343, i64 0
  %v1345 = shufflevector <8 x float> %v1344, <8 x float> poison, <8 x i32> zeroinitializer
  %v1346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1345, <8 x float> %v1316, <8 x float> %v1311)
  %v1347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1345, <8 x float> %v1320, <8 x float> %v1312)
  %v1348 = add i64 %out_keys.24, 4
  br label %out_keys.24.head
out_keys.24.end:
  br label %out_keys_rest.25.head
out_keys_rest.25.head:
  %out_keys_rest.25 = phi i64 [ %v1198, %out_keys.24.end ], [ %v1392, %out_keys_rest.25.body ]
  %v1349 = phi <8 x float> [ %v1199, %out_keys.24.end ], [ %v1369, %out_keys_rest.25.body ]
  %v1350 = phi <8 x float> [ %v1200, %out_keys.24.end ], [ %v1370, %out_keys_rest.25.body ]
  %v1351 = phi <8 x float> [ %v1201, %out_keys.24.end ], [ %v1376, %out_keys_rest.25.body ]
  %v1352 = phi <8 x float> [ %v1202, %out_keys.24.end ], [ %v1377, %out_keys_rest.25.body ]
  %v1353 = phi <8 x float> [ %v1203, %out_keys.24.end ], [ %v1383, %out_keys_rest.25.body ]
  %v1354 = phi <8 x float> [ %v1204, %out_keys.24.end ], [ %v1384, %out_keys_rest.25.body ]
  %v1355 = phi <8 x float> [ %v1205, %out_keys.24.end ], [ %v1390, %out_keys_rest.25.body ]
  %v1356 = phi <8 x float> [ %v1206, %out_keys.24.end ], [ %v1391, %out_keys_rest.25.body ]
  %v1357 = icmp slt i64 %out_keys_rest.25, %v544
  br i1 %v1357, label %out_keys_rest.25.body, label %out_keys_rest.25.end
out_keys_rest.25.body:
  %v1358 = mul i64 %out_keys_rest.25, %v44
  %v1359 = getelementptr float, ptr %v1189, i64 %v1358
  %v1360 = load <8 x float>, ptr %v1359, align 4
  %v1361 = mul i64 %out_keys_rest.25, %v44
  %v1362 = getelementptr float, ptr %v1189, i64 %v1361
  %v1363 = getelementptr float, ptr %v1362, i64 8
  %v1364 = load <8 x float>, ptr %v1363, align 4
  %v1365 = getelementptr float, ptr %v1191, i64 %out_keys_rest.25
  %v1366 = load float, ptr %v1365, align 4
  %v1367 = insertelement <8 x float> poison, float %v1366, i64 0
  %v1368 = shufflevector <8 x float> %v1367, <8 x float> poison, <8 x i32> zeroinitializer
  %v1369 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1368, <8 x float> %v1360, <8 x float> %v1349)
  %v1370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1368, <8 x float> %v1364, <8 x float> %v1350)
  %v1371 = getelementptr float, ptr %v1191, i64 %out_keys_rest.25
  %v1372 = getelementptr float, ptr %v1371, i64 40
  %v1373 = load float, ptr %v1372, align 4
  %v1374 = insertelement <8 x float> poison, float %v1373, i64 0
  %v1375 = shufflevector <8 x float> %v1374, <8 x float> poison, <8 x i32> zeroinitializer
  %v1376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1375, <8 x float> %v1360, <8 x float> %v1351)
  %v1377 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1375, <8 x float> %v1364, <8 x float> %v1352)
  %v1378 = getelementptr float, ptr %v1191, i64 %out_keys_rest.25
  %v1379 = getelementptr float, ptr %v1378, i64 80
  %v1380 = load float, ptr %v1379, align 4
  %v1381 = insertelement <8 x float> poison, float %v1380, i64 0
  %v1382 = shufflevector <8 x float> %v1381, <8 x float> poison, <8 x i32> zeroinitializer
  %v1383 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1382, <8 x float> %v1360, <8 x float> %v1353)
  %v1384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1382, <8 x float> %v1364, <8 x float> %v1354)
  %v1385 = getelementptr float, ptr %v1191, i64 %out_keys_rest.25
  %v1386 = getelementptr float, ptr %v1385, i64 120
  %v1387 = load float, ptr %v1386, align 4
  %v1388 = insertelement <8 x float> poison, float %v1387, i64 0
  %v1389 = shufflevector <8 x float> %v1388, <8 x float> poison, <8 x i32> zeroinitializer
  %v1390 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1389, <8 x float> %v1360, <8 x float> %v1355)
  %v1391 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1389, <8 x float> %v1364, <8 x float> %v1356)
  %v1392 = add i64 %out_keys_rest.25, 1
  br label %out_keys_rest.25.head
out_keys_rest.25.end:
  %v1393 = load <8 x float>, ptr %v1196, align 4
  %v1394 = fadd <8 x float> %v1393, %v1349
  store <8 x float> %v1394, ptr %v1196, align 4
  %v1395 = getelementptr float, ptr %v1196, i64 8
  %v1396 = load <8 x float>, ptr %v1395, align 4
  %v1397 = fadd <8 x float> %v1396, %v1350
  store <8 x float> %v1397, ptr %v1395, align 4
  %v1398 = getelementptr float, ptr %v1196, i64 32
  %v1399 = load <8 x float>, ptr %v1398, align 4
  %v1400 = fadd <8 x float> %v1399, %v1351
  store <8 x float> %v1400, ptr %v1398, align 4
  %v1401 = getelementptr float, ptr %v1196, i64 40
  %v1402 = load <8 x float>, ptr %v1401, align 4
  %v1403 = fadd <8 x float> %v1402, %v1352
  store <8 x float> %v1403, ptr %v1401, align 4
  %v1404 = getelementptr float, ptr %v1196, i64 64
  %v1405 = load <8 x float>, ptr %v1404, align 4
  %v1406 = fadd <8 x float> %v1405, %v1353
  store <8 x float> %v1406, ptr %v1404, align 4
  %v1407 = getelementptr float, ptr %v1196, i64 72
  %v1408 = load <8 x float>, ptr %v1407, align 4
  %v1409 = fadd <8 x float> %v1408, %v1354
  store <8 x float> %v1409, ptr %v1407, align 4
  %v1410 = getelementptr float, ptr %v1196, i64 96
  %v1411 = load <8 x float>, ptr %v1410, align 4
  %v1412 = fadd <8 x float> %v1411, %v1355
  store <8 x float> %v1412, ptr %v1410, align 4
  %v1413 = getelementptr float, ptr %v1196, i64 104
  %v1414 = load <8 x float>, ptr %v1413, align 4
  %v1415 = fadd <8 x float> %v1414, %v1356
  store <8 x float> %v1415, ptr %v1413, align 4
  %v1416 = add i64 %out_columns.23, 16
  br label %out_columns.23.head
out_columns.23.end:
  br label %kept.11.end
kept.11.end:
  %v1417 = add i64 %row_block.9, 1
  br label %row_block.9.head
row_block.9.end:
  %v1418 = add i64 %kv_tile.5, 32
  br label %kv_tile.5.head
kv_tile.5.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.26.head
result_row.26.head:
  %result_row.26 = phi i64 [ 0, %kv_tile.5.end ], [ %v1472, %lse.28.end ]
  %v1419 = icmp slt i64 %result_row.26, %v78
  br i1 %v1419, label %result_row.26.body, label %result_row.26.end
result_row.26.body:
  %v1420 = mul i64 %result_row.26, 8
  %v1421 = getelementptr float, ptr %scratch, i64 2832
  %v1422 = getelementptr float, ptr %v1421, i64 %v1420
  %v1423 = load <8 x float>, ptr %v1422, align 4
  %v1424 = shufflevector <8 x float> %v1423, <8 x float> %v1423, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1425 = shufflevector <8 x float> %v1423, <8 x float> %v1423, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1426 = fadd <4 x float> %v1425, %v1424
  %v1427 = shufflevector <4 x float> %v1426, <4 x float> %v1426, <2 x i32> <i32 2, i32 3>
  %v1428 = shufflevector <4 x float> %v1426, <4 x float> %v1426, <2 x i32> <i32 0, i32 1>
  %v1429 = fadd <2 x float> %v1428, %v1427
  %v1430 = shufflevector <2 x float> %v1429, <2 x float> %v1429, <1 x i32> <i32 1>
  %v1431 = shufflevector <2 x float> %v1429, <2 x float> %v1429, <1 x i32> <i32 0>
  %v1432 = fadd <1 x float> %v1431, %v1430
  %v1433 = extractelement <1 x float> %v1432, i64 0
  %v1434 = fdiv float 0x3FF0000000000000, %v1433
  %v1435 = fcmp oeq float %v1433, 0x0000000000000000
  %v1436 = select i1 %v1435, float 0x0000000000000000, float %v1434
  %v1437 = add i64 %v13, %result_row.26
  %v1438 = mul i64 %v1437, %v56
  %v1439 = getelementptr float, ptr %v60, i64 %v1438
  br label %result_depth.27.head
result_depth.27.head:
  %result_depth.27 = phi i64 [ 0, %result_row.26.body ], [ %v1450, %result_depth.27.body ]
  %v1440 = icmp slt i64 %result_depth.27, 32
  br i1 %v1440, label %result_depth.27.body, label %result_depth.27.end
result_depth.27.body:
  %v1441 = getelementptr float, ptr %scratch, i64 2000
  %v1442 = mul i64 %result_row.26, 32
  %v1443 = add i64 %v1442, %result_depth.27
  %v1444 = getelementptr float, ptr %v1441, i64 %v1443
  %v1445 = load <8 x float>, ptr %v1444, align 4
  %v1446 = insertelement <8 x float> poison, float %v1436, i64 0
  %v1447 = shufflevector <8 x float> %v1446, <8 x float> poison, <8 x i32> zeroinitializer
  %v1448 = getelementptr float, ptr %v1439, i64 %result_depth.27
  %v1449 = fmul <8 x float> %v1445, %v1447
  store <8 x float> %v1449, ptr %v1448, align 4
  %v1450 = add i64 %result_depth.27, 8
  br label %result_depth.27.head
result_depth.27.end:
  br i1 %v63, label %lse.28.then, label %lse.28.end
lse.28.then:
  %v1451 = mul i64 %v1437, %v71
  %v1452 = getelementptr float, ptr %v75, i64 %v1451
  %v1453 = getelementptr float, ptr %scratch, i64 2768
  %v1454 = getelementptr float, ptr %v1453, i64 %result_row.26
  %v1455 = load float, ptr %v1454, align 4
  %v1456 = mul i64 %result_row.26, 8
  %v1457 = getelementptr float, ptr %scratch, i64 2832
  %v1458 = getelementptr float, ptr %v1457, i64 %v1456
  %v1459 = load <8 x float>, ptr %v1458, align 4
  %v1460 = shufflevector <8 x float> %v1459, <8 x float> %v1459, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1461 = shufflevector <8 x float> %v1459, <8 x float> %v1459, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1462 = fadd <4 x float> %v1461, %v1460
  %v1463 = shufflevector <4 x float> %v1462, <4 x float> %v1462, <2 x i32> <i32 2, i32 3>
  %v1464 = shufflevector <4 x float> %v1462, <4 x float> %v1462, <2 x i32> <i32 0, i32 1>
  %v1465 = fadd <2 x float> %v1464, %v1463
  %v1466 = shufflevector <2 x float> %v1465, <2 x float> %v1465, <1 x i32> <i32 1>
  %v1467 = shufflevector <2 x float> %v1465, <2 x float> %v1465, <1 x i32> <i32 0>
  %v1468 = fadd <1 x float> %v1467, %v1466
  %v1469 = extractelement <1 x float> %v1468, i64 0
  %v1470 = call float @llvm.log.f32(float %v1469)
  %v1471 = fadd float %v1455, %v1470
  store float %v1471, ptr %v1452, align 4
  br label %lse.28.end
lse.28.end:
  %v1472 = add i64 %result_row.26, 1
  br label %result_row.26.head
result_row.26.end:
  ret void
}

declare float @llvm.fmuladd.f32(float, float, float)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i1 @llvm.vector.reduce.or.v8i1(<8 x i1>)
declare float @llvm.log.f32(float)

attributes #0 = { nounwind "target-cpu"="x86-64-v3" }
