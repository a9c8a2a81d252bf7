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
  %kv_tile.5 = phi i64 [ %v232, %clear_out.4.end ], [ %v1412, %row_block.9.end ]
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
  %row_block.9 = phi i64 [ 0, %key_panel.6.end ], [ %v1411, %kept.11.end ]
  %v497 = icmp slt i64 %row_block.9, %v80
  br i1 %v497, label %row_block.9.body, label %row_block.9.end
row_block.9.body:
  %v498 = mul i64 %row_block.9, %v82
  %v499 = add i64 %kv_tile.5, 32
  %v500 = add i64 %v499, %v498
  %v501 = add i64 %v500, %v82
  br label %ask.10.head
ask.10.head:
  %ask.10 = phi i64 [ %v500, %row_block.9.body ], [ %v512, %ask.10.body ]
  %v502 = icmp slt i64 %ask.10, %v501
  br i1 %v502, label %ask.10.body, label %ask.10.end
ask.10.body:
  %v503 = sub i64 %v3, 1
  %v504 = icmp slt i64 %ask.10, %v503
  %v505 = select i1 %v504, i64 %ask.10, i64 %v503
  %v506 = mul i64 %v505, %v32
  %v507 = getelementptr float, ptr %v36, i64 %v506
  call void @llvm.prefetch.p0(ptr %v507, i32 0, i32 2, i32 1)
  %v508 = getelementptr i8, ptr %v507, i64 64
  call void @llvm.prefetch.p0(ptr %v508, i32 0, i32 2, i32 1)
  %v509 = mul i64 %v505, %v44
  %v510 = getelementptr float, ptr %v48, i64 %v509
  call void @llvm.prefetch.p0(ptr %v510, i32 0, i32 2, i32 1)
  %v511 = getelementptr i8, ptr %v510, i64 64
  call void @llvm.prefetch.p0(ptr %v511, i32 0, i32 2, i32 1)
  %v512 = add i64 %ask.10, 1
  br label %ask.10.head
ask.10.end:
  %v513 = mul i64 %row_block.9, 4
  %v514 = add i64 %v13, %v513
  %v515 = add i64 %v13, %v78
  %v516 = sub i64 %v515, 1
  %v517 = add i64 %v514, 3
  %v518 = icmp slt i64 %v517, %v516
  %v519 = select i1 %v518, i64 %v517, i64 %v516
  %v520 = add i64 %kv_tile.5, %v240
  %v521 = sub i64 %v520, 1
  %v522 = add i64 %v519, %v88
  %v523 = icmp sle i64 %v522, %v94
  %v524 = add i64 %v514, %v88
  %v525 = add i64 %v524, 2147483648
  %v526 = icmp sle i64 %v99, %v525
  %v527 = and i1 %v523, %v526
  %v528 = sub i64 %v524, %v100
  %v529 = sub i64 %v528, %v103
  %v530 = select i1 %v527, i64 %v529, i64 0
  %v531 = add i64 %v519, %v88
  %v532 = sub i64 %v531, %v100
  %v533 = add i64 %v532, 1
  %v534 = sub i64 %v533, %kv_tile.5
  %v535 = icmp slt i64 %v534, %v240
  %v536 = select i1 %v535, i64 %v534, i64 %v240
  %v537 = icmp sgt i64 %v536, 0
  %v538 = select i1 %v537, i64 %v536, i64 0
  %v539 = add i64 %kv_tile.5, %v240
  %v540 = icmp sle i64 %v539, %v530
  %v541 = icmp eq i64 %v538, 0
  %v542 = or i1 %v541, %v540
  %v543 = add i64 %v519, %v88
  %v544 = sub i64 %v543, %v100
  %v545 = icmp slt i64 %v544, %kv_tile.5
  %v546 = add i64 %v514, %v88
  %v547 = sub i64 %v546, %v100
  %v548 = sub i64 %v547, %v103
  %v549 = icmp slt i64 %v521, %v548
  %v550 = icmp sle i64 %v543, %v94
  %v551 = and i1 %v549, %v550
  %v552 = add i64 %v546, 2147483648
  %v553 = icmp sle i64 %v99, %v552
  %v554 = and i1 %v551, %v553
  %v555 = or i1 %v545, %v554
  %v556 = or i1 %v542, %v555
  %v557 = xor i1 %v556, 1
  br i1 %v557, label %kept.11.then, label %kept.11.end
kept.11.then:
  %v558 = add i64 %v514, %v88
  %v559 = sub i64 %v558, %v100
  %v560 = icmp sle i64 %v521, %v559
  %v561 = add i64 %v519, %v88
  %v562 = icmp sle i64 %v561, %v94
  %v563 = and i1 %v560, %v562
  %v564 = add i64 %v558, 2147483648
  %v565 = icmp sle i64 %v99, %v564
  %v566 = and i1 %v563, %v565
  %v567 = sub i64 %v561, %v100
  %v568 = sub i64 %v567, %v103
  %v569 = icmp sle i64 %v568, %kv_tile.5
  %v570 = and i1 %v566, %v569
  %v571 = icmp eq i64 %v538, 32
  %v572 = and i1 %v571, %v570
  ; score = query * keys
  %v573 = add i64 %v538, 15
  %v574 = sdiv i64 %v573, 16
  %v575 = mul i64 %row_block.9, 4
  %v576 = mul i64 %v575, 34
  %v577 = add i64 %v576, 0
  %v578 = getelementptr float, ptr %scratch, i64 %v577
  br label %score_panel.12.head
score_panel.12.head:
  %score_panel.12 = phi i64 [ 0, %kept.11.then ], [ %v791, %score_depth_rest.14.end ]
  %v579 = icmp slt i64 %score_panel.12, %v574
  br i1 %v579, label %score_panel.12.body, label %score_panel.12.end
score_panel.12.body:
  %v580 = mul i64 %score_panel.12, 32
  %v581 = getelementptr float, ptr %scratch, i64 816
  %v582 = mul i64 %v580, 16
  %v583 = add i64 %v582, 0
  %v584 = getelementptr float, ptr %v581, i64 %v583
  %v585 = mul i64 %score_panel.12, 16
  %v586 = getelementptr float, ptr %scratch, i64 1840
  %v587 = getelementptr float, ptr %v586, i64 %v585
  %v588 = sdiv i64 32, 4
  %v589 = mul i64 %v588, 4
  br label %score_depth.13.head
score_depth.13.head:
  %score_depth.13 = phi i64 [ 0, %score_panel.12.body ], [ %v739, %score_depth.13.body ]
  %v590 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v716, %score_depth.13.body ]
  %v591 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v717, %score_depth.13.body ]
  %v592 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v723, %score_depth.13.body ]
  %v593 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v724, %score_depth.13.body ]
  %v594 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v730, %score_depth.13.body ]
  %v595 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v731, %score_depth.13.body ]
  %v596 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v737, %score_depth.13.body ]
  %v597 = phi <8 x float> [ splat (float 0x0000000000000000), %score_panel.12.body ], [ %v738, %score_depth.13.body ]
  %v598 = icmp slt i64 %score_depth.13, %v589
  br i1 %v598, label %score_depth.13.body, label %score_depth.13.end
score_depth.13.body:
  %v599 = add i64 %score_depth.13, 0
  %v600 = mul i64 %v599, 16
  %v601 = getelementptr float, ptr %v584, i64 %v600
  %v602 = load <8 x float>, ptr %v601, align 32
  %v603 = mul i64 %v599, 16
  %v604 = getelementptr float, ptr %v584, i64 %v603
  %v605 = getelementptr float, ptr %v604, i64 8
  %v606 = load <8 x float>, ptr %v605, align 32
  %v607 = getelementptr float, ptr %v578, i64 %v599
  %v608 = load float, ptr %v607, align 4
  %v609 = insertelement <8 x float> poison, float %v608, i64 0
  %v610 = shufflevector <8 x float> %v609, <8 x float> poison, <8 x i32> zeroinitializer
  %v611 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v610, <8 x float> %v602, <8 x float> %v590)
  %v612 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v610, <8 x float> %v606, <8 x float> %v591)
  %v613 = getelementptr float, ptr %v578, i64 %v599
  %v614 = getelementptr float, ptr %v613, i64 34
  %v615 = load float, ptr %v614, align 4
  %v616 = insertelement <8 x float> poison, float %v615, i64 0
  %v617 = shufflevector <8 x float> %v616, <8 x float> poison, <8 x i32> zeroinitializer
  %v618 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v617, <8 x float> %v602, <8 x float> %v592)
  %v619 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v617, <8 x float> %v606, <8 x float> %v593)
  %v620 = getelementptr float, ptr %v578, i64 %v599
  %v621 = getelementptr float, ptr %v620, i64 68
  %v622 = load float, ptr %v621, align 4
  %v623 = insertelement <8 x float> poison, float %v622, i64 0
  %v624 = shufflevector <8 x float> %v623, <8 x float> poison, <8 x i32> zeroinitializer
  %v625 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v624, <8 x float> %v602, <8 x float> %v594)
  %v626 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v624, <8 x float> %v606, <8 x float> %v595)
  %v627 = getelementptr float, ptr %v578, i64 %v599
  %v628 = getelementptr float, ptr %v627, i64 102
  %v629 = load float, ptr %v628, align 4
  %v630 = insertelement <8 x float> poison, float %v629, i64 0
  %v631 = shufflevector <8 x float> %v630, <8 x float> poison, <8 x i32> zeroinitializer
  %v632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v631, <8 x float> %v602, <8 x float> %v596)
  %v633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v631, <8 x float> %v606, <8 x float> %v597)
  %v634 = add i64 %score_depth.13, 1
  %v635 = mul i64 %v634, 16
  %v636 = getelementptr float, ptr %v584, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 32
  %v638 = mul i64 %v634, 16
  %v639 = getelementptr float, ptr %v584, i64 %v638
  %v640 = getelementptr float, ptr %v639, i64 8
  %v641 = load <8 x float>, ptr %v640, align 32
  %v642 = getelementptr float, ptr %v578, i64 %v634
  %v643 = load float, ptr %v642, align 4
  %v644 = insertelement <8 x float> poison, float %v643, i64 0
  %v645 = shufflevector <8 x float> %v644, <8 x float> poison, <8 x i32> zeroinitializer
  %v646 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v645, <8 x float> %v637, <8 x float> %v611)
  %v647 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v645, <8 x float> %v641, <8 x float> %v612)
  %v648 = getelementptr float, ptr %v578, i64 %v634
  %v649 = getelementptr float, ptr %v648, i64 34
  %v650 = load float, ptr %v649, align 4
  %v651 = insertelement <8 x float> poison, float %v650, i64 0
  %v652 = shufflevector <8 x float> %v651, <8 x float> poison, <8 x i32> zeroinitializer
  %v653 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v652, <8 x float> %v637, <8 x float> %v618)
  %v654 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v652, <8 x float> %v641, <8 x float> %v619)
  %v655 = getelementptr float, ptr %v578, i64 %v634
  %v656 = getelementptr float, ptr %v655, i64 68
  %v657 = load float, ptr %v656, align 4
  %v658 = insertelement <8 x float> poison, float %v657, i64 0
  %v659 = shufflevector <8 x float> %v658, <8 x float> poison, <8 x i32> zeroinitializer
  %v660 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v659, <8 x float> %v637, <8 x float> %v625)
  %v661 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v659, <8 x float> %v641, <8 x float> %v626)
  %v662 = getelementptr float, ptr %v578, i64 %v634
  %v663 = getelementptr float, ptr %v662, i64 102
  %v664 = load float, ptr %v663, align 4
  %v665 = insertelement <8 x float> poison, float %v664, i64 0
  %v666 = shufflevector <8 x float> %v665, <8 x float> poison, <8 x i32> zeroinitializer
  %v667 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v666, <8 x float> %v637, <8 x float> %v632)
  %v668 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v666, <8 x float> %v641, <8 x float> %v633)
  %v669 = add i64 %score_depth.13, 2
  %v670 = mul i64 %v669, 16
  %v671 = getelementptr float, ptr %v584, i64 %v670
  %v672 = load <8 x float>, ptr %v671, align 32
  %v673 = mul i64 %v669, 16
  %v674 = getelementptr float, ptr %v584, i64 %v673
  %v675 = getelementptr float, ptr %v674, i64 8
  %v676 = load <8 x float>, ptr %v675, align 32
  %v677 = getelementptr float, ptr %v578, i64 %v669
  %v678 = load float, ptr %v677, align 4
  %v679 = insertelement <8 x float> poison, float %v678, i64 0
  %v680 = shufflevector <8 x float> %v679, <8 x float> poison, <8 x i32> zeroinitializer
  %v681 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v680, <8 x float> %v672, <8 x float> %v646)
  %v682 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v680, <8 x float> %v676, <8 x float> %v647)
  %v683 = getelementptr float, ptr %v578, i64 %v669
  %v684 = getelementptr float, ptr %v683, i64 34
  %v685 = load float, ptr %v684, align 4
  %v686 = insertelement <8 x float> poison, float %v685, i64 0
  %v687 = shufflevector <8 x float> %v686, <8 x float> poison, <8 x i32> zeroinitializer
  %v688 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v687, <8 x float> %v672, <8 x float> %v653)
  %v689 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v687, <8 x float> %v676, <8 x float> %v654)
  %v690 = getelementptr float, ptr %v578, i64 %v669
  %v691 = getelementptr float, ptr %v690, i64 68
  %v692 = load float, ptr %v691, align 4
  %v693 = insertelement <8 x float> poison, float %v692, i64 0
  %v694 = shufflevector <8 x float> %v693, <8 x float> poison, <8 x i32> zeroinitializer
  %v695 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v694, <8 x float> %v672, <8 x float> %v660)
  %v696 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v694, <8 x float> %v676, <8 x float> %v661)
  %v697 = getelementptr float, ptr %v578, i64 %v669
  %v698 = getelementptr float, ptr %v697, i64 102
  %v699 = load float, ptr %v698, align 4
  %v700 = insertelement <8 x float> poison, float %v699, i64 0
  %v701 = shufflevector <8 x float> %v700, <8 x float> poison, <8 x i32> zeroinitializer
  %v702 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v701, <8 x float> %v672, <8 x float> %v667)
  %v703 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v701, <8 x float> %v676, <8 x float> %v668)
  %v704 = add i64 %score_depth.13, 3
  %v705 = mul i64 %v704, 16
  %v706 = getelementptr float, ptr %v584, i64 %v705
  %v707 = load <8 x float>, ptr %v706, align 32
  %v708 = mul i64 %v704, 16
  %v709 = getelementptr float, ptr %v584, i64 %v708
  %v710 = getelementptr float, ptr %v709, i64 8
  %v711 = load <8 x float>, ptr %v710, align 32
  %v712 = getelementptr float, ptr %v578, i64 %v704
  %v713 = load float, ptr %v712, align 4
  %v714 = insertelement <8 x float> poison, float %v713, i64 0
  %v715 = shufflevector <8 x float> %v714, <8 x float> poison, <8 x i32> zeroinitializer
  %v716 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v715, <8 x float> %v707, <8 x float> %v681)
  %v717 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v715, <8 x float> %v711, <8 x float> %v682)
  %v718 = getelementptr float, ptr %v578, i64 %v704
  %v719 = getelementptr float, ptr %v718, i64 34
  %v720 = load float, ptr %v719, align 4
  %v721 = insertelement <8 x float> poison, float %v720, i64 0
  %v722 = shufflevector <8 x float> %v721, <8 x float> poison, <8 x i32> zeroinitializer
  %v723 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v722, <8 x float> %v707, <8 x float> %v688)
  %v724 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v722, <8 x float> %v711, <8 x float> %v689)
  %v725 = getelementptr float, ptr %v578, i64 %v704
  %v726 = getelementptr float, ptr %v725, i64 68
  %v727 = load float, ptr %v726, align 4
  %v728 = insertelement <8 x float> poison, float %v727, i64 0
  %v729 = shufflevector <8 x float> %v728, <8 x float> poison, <8 x i32> zeroinitializer
  %v730 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v729, <8 x float> %v707, <8 x float> %v695)
  %v731 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v729, <8 x float> %v711, <8 x float> %v696)
  %v732 = getelementptr float, ptr %v578, i64 %v704
  %v733 = getelementptr float, ptr %v732, i64 102
  %v734 = load float, ptr %v733, align 4
  %v735 = insertelement <8 x float> poison, float %v734, i64 0
  %v736 = shufflevector <8 x float> %v735, <8 x float> poison, <8 x i32> zeroinitializer
  %v737 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v736, <8 x float> %v707, <8 x float> %v702)
  %v738 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v736, <8 x float> %v711, <8 x float> %v703)
  %v739 = add i64 %score_depth.13, 4
  br label %score_depth.13.head
score_depth.13.end:
  br label %score_depth_rest.14.head
score_depth_rest.14.head:
  %score_depth_rest.14 = phi i64 [ %v589, %score_depth.13.end ], [ %v783, %score_depth_rest.14.body ]
  %v740 = phi <8 x float> [ %v590, %score_depth.13.end ], [ %v760, %score_depth_rest.14.body ]
  %v741 = phi <8 x float> [ %v591, %score_depth.13.end ], [ %v761, %score_depth_rest.14.body ]
  %v742 = phi <8 x float> [ %v592, %score_depth.13.end ], [ %v767, %score_depth_rest.14.body ]
  %v743 = phi <8 x float> [ %v593, %score_depth.13.end ], [ %v768, %score_depth_rest.14.body ]
  %v744 = phi <8 x float> [ %v594, %score_depth.13.end ], [ %v774, %score_depth_rest.14.body ]
  %v745 = phi <8 x float> [ %v595, %score_depth.13.end ], [ %v775, %score_depth_rest.14.body ]
  %v746 = phi <8 x float> [ %v596, %score_depth.13.end ], [ %v781, %score_depth_rest.14.body ]
  %v747 = phi <8 x float> [ %v597, %score_depth.13.end ], [ %v782, %score_depth_rest.14.body ]
  %v748 = icmp slt i64 %score_depth_rest.14, 32
  br i1 %v748, label %score_depth_rest.14.body, label %score_depth_rest.14.end
score_depth_rest.14.body:
  %v749 = mul i64 %score_depth_rest.14, 16
  %v750 = getelementptr float, ptr %v584, i64 %v749
  %v751 = load <8 x float>, ptr %v750, align 32
  %v752 = mul i64 %score_depth_rest.14, 16
  %v753 = getelementptr float, ptr %v584, i64 %v752
  %v754 = getelementptr float, ptr %v753, i64 8
  %v755 = load <8 x float>, ptr %v754, align 32
  %v756 = getelementptr float, ptr %v578, i64 %score_depth_rest.14
  %v757 = load float, ptr %v756, align 4
  %v758 = insertelement <8 x float> poison, float %v757, i64 0
  %v759 = shufflevector <8 x float> %v758, <8 x float> poison, <8 x i32> zeroinitializer
  %v760 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v759, <8 x float> %v751, <8 x float> %v740)
  %v761 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v759, <8 x float> %v755, <8 x float> %v741)
  %v762 = getelementptr float, ptr %v578, i64 %score_depth_rest.14
  %v763 = getelementptr float, ptr %v762, i64 34
  %v764 = load float, ptr %v763, align 4
  %v765 = insertelement <8 x float> poison, float %v764, i64 0
  %v766 = shufflevector <8 x float> %v765, <8 x float> poison, <8 x i32> zeroinitializer
  %v767 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v766, <8 x float> %v751, <8 x float> %v742)
  %v768 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v766, <8 x float> %v755, <8 x float> %v743)
  %v769 = getelementptr float, ptr %v578, i64 %score_depth_rest.14
  %v770 = getelementptr float, ptr %v769, i64 68
  %v771 = load float, ptr %v770, align 4
  %v772 = insertelement <8 x float> poison, float %v771, i64 0
  %v773 = shufflevector <8 x float> %v772, <8 x float> poison, <8 x i32> zeroinitializer
  %v774 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v773, <8 x float> %v751, <8 x float> %v744)
  %v775 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v773, <8 x float> %v755, <8 x float> %v745)
  %v776 = getelementptr float, ptr %v578, i64 %score_depth_rest.14
  %v777 = getelementptr float, ptr %v776, i64 102
  %v778 = load float, ptr %v777, align 4
  %v779 = insertelement <8 x float> poison, float %v778, i64 0
  %v780 = shufflevector <8 x float> %v779, <8 x float> poison, <8 x i32> zeroinitializer
  %v781 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v780, <8 x float> %v751, <8 x float> %v746)
  %v782 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v780, <8 x float> %v755, <8 x float> %v747)
  %v783 = add i64 %score_depth_rest.14, 1
  br label %score_depth_rest.14.head
score_depth_rest.14.end:
  store <8 x float> %v740, ptr %v587, align 4
  %v784 = getelementptr float, ptr %v587, i64 8
  store <8 x float> %v741, ptr %v784, align 4
  %v785 = getelementptr float, ptr %v587, i64 40
  store <8 x float> %v742, ptr %v785, align 4
  %v786 = getelementptr float, ptr %v587, i64 48
  store <8 x float> %v743, ptr %v786, align 4
  %v787 = getelementptr float, ptr %v587, i64 80
  store <8 x float> %v744, ptr %v787, align 4
  %v788 = getelementptr float, ptr %v587, i64 88
  store <8 x float> %v745, ptr %v788, align 4
  %v789 = getelementptr float, ptr %v587, i64 120
  store <8 x float> %v746, ptr %v789, align 4
  %v790 = getelementptr float, ptr %v587, i64 128
  store <8 x float> %v747, ptr %v790, align 4
  %v791 = add i64 %score_panel.12, 1
  br label %score_panel.12.head
score_panel.12.end:
  br i1 %v572, label %full.15.then, label %full.15.else
full.15.then:
  ; scores of a full tile
  %v792 = trunc i64 %v538 to i32
  %v793 = trunc i64 %kv_tile.5 to i32
  br label %score_row.16.head
score_row.16.head:
  %score_row.16 = phi i64 [ 0, %full.15.then ], [ %v896, %score_row.16.body ]
  %v794 = phi <8 x i32> [ splat (i32 0), %full.15.then ], [ %v895, %score_row.16.body ]
  %v795 = icmp slt i64 %score_row.16, 4
  br i1 %v795, label %score_row.16.body, label %score_row.16.end
score_row.16.body:
  %v796 = getelementptr float, ptr %scratch, i64 1840
  %v797 = mul i64 %score_row.16, 40
  %v798 = add i64 %v797, 0
  %v799 = getelementptr float, ptr %v796, i64 %v798
  %v800 = mul i64 %row_block.9, 4
  %v801 = add i64 %v800, %score_row.16
  %v802 = add i64 %v13, %v801
  %v803 = trunc i64 %v802 to i32
  %v804 = add i32 %v803, %v87
  %v805 = sub i32 %v804, %v86
  %v806 = sub i32 %v805, %v105
  %v807 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v808 = load <8 x float>, ptr %v799, align 4
  %v809 = insertelement <8 x i32> poison, i32 %v793, i64 0
  %v810 = shufflevector <8 x i32> %v809, <8 x i32> poison, <8 x i32> zeroinitializer
  %v811 = add <8 x i32> %v810, %v807
  %v812 = insertelement <8 x i32> poison, i32 %v805, i64 0
  %v813 = shufflevector <8 x i32> %v812, <8 x i32> poison, <8 x i32> zeroinitializer
  %v814 = sub <8 x i32> %v813, %v811
  %v815 = sub <8 x i32> splat (i32 0), %v814
  %v816 = icmp slt <8 x i32> %v814, splat (i32 0)
  %v817 = select <8 x i1> %v816, <8 x i32> %v815, <8 x i32> %v814
  %v818 = sitofp <8 x i32> %v817 to <8 x float>
  %v819 = insertelement <8 x float> poison, float %v120, i64 0
  %v820 = shufflevector <8 x float> %v819, <8 x float> poison, <8 x i32> zeroinitializer
  %v821 = fmul <8 x float> %v818, %v820
  %v822 = fsub <8 x float> %v808, %v821
  store <8 x float> %v822, ptr %v799, align 4
  %v823 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v824 = getelementptr float, ptr %v799, i64 8
  %v825 = load <8 x float>, ptr %v824, align 4
  %v826 = insertelement <8 x i32> poison, i32 %v793, i64 0
  %v827 = shufflevector <8 x i32> %v826, <8 x i32> poison, <8 x i32> zeroinitializer
  %v828 = add <8 x i32> %v827, %v823
  %v829 = insertelement <8 x i32> poison, i32 %v805, i64 0
  %v830 = shufflevector <8 x i32> %v829, <8 x i32> poison, <8 x i32> zeroinitializer
  %v831 = sub <8 x i32> %v830, %v828
  %v832 = sub <8 x i32> splat (i32 0), %v831
  %v833 = icmp slt <8 x i32> %v831, splat (i32 0)
  %v834 = select <8 x i1> %v833, <8 x i32> %v832, <8 x i32> %v831
  %v835 = sitofp <8 x i32> %v834 to <8 x float>
  %v836 = insertelement <8 x float> poison, float %v120, i64 0
  %v837 = shufflevector <8 x float> %v836, <8 x float> poison, <8 x i32> zeroinitializer
  %v838 = fmul <8 x float> %v835, %v837
  %v839 = fsub <8 x float> %v825, %v838
  %v840 = getelementptr float, ptr %v799, i64 8
  store <8 x float> %v839, ptr %v840, align 4
  %v841 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v842 = getelementptr float, ptr %v799, i64 16
  %v843 = load <8 x float>, ptr %v842, align 4
  %v844 = insertelement <8 x i32> poison, i32 %v793, i64 0
  %v845 = shufflevector <8 x i32> %v844, <8 x i32> poison, <8 x i32> zeroinitializer
  %v846 = add <8 x i32> %v845, %v841
  %v847 = insertelement <8 x i32> poison, i32 %v805, i64 0
  %v848 = shufflevector <8 x i32> %v847, <8 x i32> poison, <8 x i32> zeroinitializer
  %v849 = sub <8 x i32> %v848, %v846
  %v850 = sub <8 x i32> splat (i32 0), %v849
  %v851 = icmp slt <8 x i32> %v849, splat (i32 0)
  %v852 = select <8 x i1> %v851, <8 x i32> %v850, <8 x i32> %v849
  %v853 = sitofp <8 x i32> %v852 to <8 x float>
  %v854 = insertelement <8 x float> poison, float %v120, i64 0
  %v855 = shufflevector <8 x float> %v854, <8 x float> poison, <8 x i32> zeroinitializer
  %v856 = fmul <8 x float> %v853, %v855
  %v857 = fsub <8 x float> %v843, %v856
  %v858 = getelementptr float, ptr %v799, i64 16
  store <8 x float> %v857, ptr %v858, align 4
  %v859 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v860 = getelementptr float, ptr %v799, i64 24
  %v861 = load <8 x float>, ptr %v860, align 4
  %v862 = insertelement <8 x i32> poison, i32 %v793, i64 0
  %v863 = shufflevector <8 x i32> %v862, <8 x i32> poison, <8 x i32> zeroinitializer
  %v864 = add <8 x i32> %v863, %v859
  %v865 = insertelement <8 x i32> poison, i32 %v805, i64 0
  %v866 = shufflevector <8 x i32> %v865, <8 x i32> poison, <8 x i32> zeroinitializer
  %v867 = sub <8 x i32> %v866, %v864
  %v868 = sub <8 x i32> splat (i32 0), %v867
  %v869 = icmp slt <8 x i32> %v867, splat (i32 0)
  %v870 = select <8 x i1> %v869, <8 x i32> %v868, <8 x i32> %v867
  %v871 = sitofp <8 x i32> %v870 to <8 x float>
  %v872 = insertelement <8 x float> poison, float %v120, i64 0
  %v873 = shufflevector <8 x float> %v872, <8 x float> poison, <8 x i32> zeroinitializer
  %v874 = fmul <8 x float> %v871, %v873
  %v875 = fsub <8 x float> %v861, %v874
  %v876 = getelementptr float, ptr %v799, i64 24
  store <8 x float> %v875, ptr %v876, align 4
  %v877 = fcmp ogt <8 x float> %v822, %v839
  %v878 = select <8 x i1> %v877, <8 x float> %v822, <8 x float> %v839
  %v879 = fcmp ogt <8 x float> %v857, %v875
  %v880 = select <8 x i1> %v879, <8 x float> %v857, <8 x float> %v875
  %v881 = fcmp ogt <8 x float> %v878, %v880
  %v882 = select <8 x i1> %v881, <8 x float> %v878, <8 x float> %v880
  %v883 = mul i64 %score_row.16, 8
  %v884 = getelementptr float, ptr %scratch, i64 3024
  %v885 = getelementptr float, ptr %v884, i64 %v883
  store <8 x float> %v882, ptr %v885, align 4
  %v886 = mul i64 %row_block.9, 4
  %v887 = add i64 %v886, %score_row.16
  %v888 = getelementptr float, ptr %scratch, i64 2800
  %v889 = getelementptr float, ptr %v888, i64 %v887
  %v890 = load float, ptr %v889, align 4
  %v891 = insertelement <8 x float> poison, float %v890, i64 0
  %v892 = shufflevector <8 x float> %v891, <8 x float> poison, <8 x i32> zeroinitializer
  %v893 = fcmp ogt <8 x float> %v882, %v892
  %v894 = sext <8 x i1> %v893 to <8 x i32>
  %v895 = or <8 x i32> %v794, %v894
  %v896 = add i64 %score_row.16, 1
  br label %score_row.16.head
score_row.16.end:
  br label %full.15.end
full.15.else:
  ; scores of a mixed tile
  %v897 = trunc i64 %v538 to i32
  %v898 = trunc i64 %kv_tile.5 to i32
  br label %score_row.17.head
score_row.17.head:
  %score_row.17 = phi i64 [ 0, %full.15.else ], [ %v1049, %score_row.17.body ]
  %v899 = phi <8 x i32> [ splat (i32 0), %full.15.else ], [ %v1048, %score_row.17.body ]
  %v900 = icmp slt i64 %score_row.17, 4
  br i1 %v900, label %score_row.17.body, label %score_row.17.end
score_row.17.body:
  %v901 = getelementptr float, ptr %scratch, i64 1840
  %v902 = mul i64 %score_row.17, 40
  %v903 = add i64 %v902, 0
  %v904 = getelementptr float, ptr %v901, i64 %v903
  %v905 = mul i64 %row_block.9, 4
  %v906 = add i64 %v905, %score_row.17
  %v907 = add i64 %v13, %v906
  %v908 = trunc i64 %v907 to i32
  %v909 = add i32 %v908, %v87
  %v910 = sub i32 %v909, %v86
  %v911 = sub i32 %v910, %v105
  %v912 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 0)
  %v913 = load <8 x float>, ptr %v904, align 4
  %v914 = insertelement <8 x i32> poison, i32 %v898, i64 0
  %v915 = shufflevector <8 x i32> %v914, <8 x i32> poison, <8 x i32> zeroinitializer
  %v916 = add <8 x i32> %v915, %v912
  %v917 = insertelement <8 x i32> poison, i32 %v910, i64 0
  %v918 = shufflevector <8 x i32> %v917, <8 x i32> poison, <8 x i32> zeroinitializer
  %v919 = sub <8 x i32> %v918, %v916
  %v920 = sub <8 x i32> splat (i32 0), %v919
  %v921 = icmp slt <8 x i32> %v919, splat (i32 0)
  %v922 = select <8 x i1> %v921, <8 x i32> %v920, <8 x i32> %v919
  %v923 = sitofp <8 x i32> %v922 to <8 x float>
  %v924 = insertelement <8 x float> poison, float %v120, i64 0
  %v925 = shufflevector <8 x float> %v924, <8 x float> poison, <8 x i32> zeroinitializer
  %v926 = fmul <8 x float> %v923, %v925
  %v927 = fsub <8 x float> %v913, %v926
  %v928 = insertelement <8 x i32> poison, i32 %v897, i64 0
  %v929 = shufflevector <8 x i32> %v928, <8 x i32> poison, <8 x i32> zeroinitializer
  %v930 = icmp slt <8 x i32> %v912, %v929
  %v931 = insertelement <8 x i32> poison, i32 %v910, i64 0
  %v932 = shufflevector <8 x i32> %v931, <8 x i32> poison, <8 x i32> zeroinitializer
  %v933 = icmp sle <8 x i32> %v916, %v932
  %v934 = insertelement <8 x i32> poison, i32 %v911, i64 0
  %v935 = shufflevector <8 x i32> %v934, <8 x i32> poison, <8 x i32> zeroinitializer
  %v936 = icmp sle <8 x i32> %v935, %v916
  %v937 = and <8 x i1> %v933, %v936
  %v938 = and <8 x i1> %v930, %v937
  %v939 = select <8 x i1> %v938, <8 x float> %v927, <8 x float> splat (float 0xFFF0000000000000)
  store <8 x float> %v939, ptr %v904, align 4
  %v940 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 8)
  %v941 = getelementptr float, ptr %v904, i64 8
  %v942 = load <8 x float>, ptr %v941, align 4
  %v943 = insertelement <8 x i32> poison, i32 %v898, i64 0
  %v944 = shufflevector <8 x i32> %v943, <8 x i32> poison, <8 x i32> zeroinitializer
  %v945 = add <8 x i32> %v944, %v940
  %v946 = insertelement <8 x i32> poison, i32 %v910, i64 0
  %v947 = shufflevector <8 x i32> %v946, <8 x i32> poison, <8 x i32> zeroinitializer
  %v948 = sub <8 x i32> %v947, %v945
  %v949 = sub <8 x i32> splat (i32 0), %v948
  %v950 = icmp slt <8 x i32> %v948, splat (i32 0)
  %v951 = select <8 x i1> %v950, <8 x i32> %v949, <8 x i32> %v948
  %v952 = sitofp <8 x i32> %v951 to <8 x float>
  %v953 = insertelement <8 x float> poison, float %v120, i64 0
  %v954 = shufflevector <8 x float> %v953, <8 x float> poison, <8 x i32> zeroinitializer
  %v955 = fmul <8 x float> %v952, %v954
  %v956 = fsub <8 x float> %v942, %v955
  %v957 = insertelement <8 x i32> poison, i32 %v897, i64 0
  %v958 = shufflevector <8 x i32> %v957, <8 x i32> poison, <8 x i32> zeroinitializer
  %v959 = icmp slt <8 x i32> %v940, %v958
  %v960 = insertelement <8 x i32> poison, i32 %v910, i64 0
  %v961 = shufflevector <8 x i32> %v960, <8 x i32> poison, <8 x i32> zeroinitializer
  %v962 = icmp sle <8 x i32> %v945, %v961
  %v963 = insertelement <8 x i32> poison, i32 %v911, i64 0
  %v964 = shufflevector <8 x i32> %v963, <8 x i32> poison, <8 x i32> zeroinitializer
  %v965 = icmp sle <8 x i32> %v964, %v945
  %v966 = and <8 x i1> %v962, %v965
  %v967 = and <8 x i1> %v959, %v966
  %v968 = select <8 x i1> %v967, <8 x float> %v956, <8 x float> splat (float 0xFFF0000000000000)
  %v969 = getelementptr float, ptr %v904, i64 8
  store <8 x float> %v968, ptr %v969, align 4
  %v970 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 16)
  %v971 = getelementptr float, ptr %v904, i64 16
  %v972 = load <8 x float>, ptr %v971, align 4
  %v973 = insertelement <8 x i32> poison, i32 %v898, i64 0
  %v974 = shufflevector <8 x i32> %v973, <8 x i32> poison, <8 x i32> zeroinitializer
  %v975 = add <8 x i32> %v974, %v970
  %v976 = insertelement <8 x i32> poison, i32 %v910, i64 0
  %v977 = shufflevector <8 x i32> %v976, <8 x i32> poison, <8 x i32> zeroinitializer
  %v978 = sub <8 x i32> %v977, %v975
  %v979 = sub <8 x i32> splat (i32 0), %v978
  %v980 = icmp slt <8 x i32> %v978, splat (i32 0)
  %v981 = select <8 x i1> %v980, <8 x i32> %v979, <8 x i32> %v978
  %v982 = sitofp <8 x i32> %v981 to <8 x float>
  %v983 = insertelement <8 x float> poison, float %v120, i64 0
  %v984 = shufflevector <8 x float> %v983, <8 x float> poison, <8 x i32> zeroinitializer
  %v985 = fmul <8 x float> %v982, %v984
  %v986 = fsub <8 x float> %v972, %v985
  %v987 = insertelement <8 x i32> poison, i32 %v897, i64 0
  %v988 = shufflevector <8 x i32> %v987, <8 x i32> poison, <8 x i32> zeroinitializer
  %v989 = icmp slt <8 x i32> %v970, %v988
  %v990 = insertelement <8 x i32> poison, i32 %v910, i64 0
  %v991 = shufflevector <8 x i32> %v990, <8 x i32> poison, <8 x i32> zeroinitializer
  %v992 = icmp sle <8 x i32> %v975, %v991
  %v993 = insertelement <8 x i32> poison, i32 %v911, i64 0
  %v994 = shufflevector <8 x i32> %v993, <8 x i32> poison, <8 x i32> zeroinitializer
  %v995 = icmp sle <8 x i32> %v994, %v975
  %v996 = and <8 x i1> %v992, %v995
  %v997 = and <8 x i1> %v989, %v996
  %v998 = select <8 x i1> %v997, <8 x float> %v986, <8 x float> splat (float 0xFFF0000000000000)
  %v999 = getelementptr float, ptr %v904, i64 16
  store <8 x float> %v998, ptr %v999, align 4
  %v1000 = add <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, splat (i32 24)
  %v1001 = getelementptr float, ptr %v904, i64 24
  %v1002 = load <8 x float>, ptr %v1001, align 4
  %v1003 = insertelement <8 x i32> poison, i32 %v898, i64 0
  %v1004 = shufflevector <8 x i32> %v1003, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1005 = add <8 x i32> %v1004, %v1000
  %v1006 = insertelement <8 x i32> poison, i32 %v910, i64 0
  %v1007 = shufflevector <8 x i32> %v1006, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1008 = sub <8 x i32> %v1007, %v1005
  %v1009 = sub <8 x i32> splat (i32 0), %v1008
  %v1010 = icmp slt <8 x i32> %v1008, splat (i32 0)
  %v1011 = select <8 x i1> %v1010, <8 x i32> %v1009, <8 x i32> %v1008
  %v1012 = sitofp <8 x i32> %v1011 to <8 x float>
  %v1013 = insertelement <8 x float> poison, float %v120, i64 0
  %v1014 = shufflevector <8 x float> %v1013, <8 x float> poison, <8 x i32> zeroinitializer
  %v1015 = fmul <8 x float> %v1012, %v1014
  %v1016 = fsub <8 x float> %v1002, %v1015
  %v1017 = insertelement <8 x i32> poison, i32 %v897, i64 0
  %v1018 = shufflevector <8 x i32> %v1017, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1019 = icmp slt <8 x i32> %v1000, %v1018
  %v1020 = insertelement <8 x i32> poison, i32 %v910, i64 0
  %v1021 = shufflevector <8 x i32> %v1020, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1022 = icmp sle <8 x i32> %v1005, %v1021
  %v1023 = insertelement <8 x i32> poison, i32 %v911, i64 0
  %v1024 = shufflevector <8 x i32> %v1023, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1025 = icmp sle <8 x i32> %v1024, %v1005
  %v1026 = and <8 x i1> %v1022, %v1025
  %v1027 = and <8 x i1> %v1019, %v1026
  %v1028 = select <8 x i1> %v1027, <8 x float> %v1016, <8 x float> splat (float 0xFFF0000000000000)
  %v1029 = getelementptr float, ptr %v904, i64 24
  store <8 x float> %v1028, ptr %v1029, align 4
  %v1030 = fcmp ogt <8 x float> %v939, %v968
  %v1031 = select <8 x i1> %v1030, <8 x float> %v939, <8 x float> %v968
  %v1032 = fcmp ogt <8 x float> %v998, %v1028
  %v1033 = select <8 x i1> %v1032, <8 x float> %v998, <8 x float> %v1028
  %v1034 = fcmp ogt <8 x float> %v1031, %v1033
  %v1035 = select <8 x i1> %v1034, <8 x float> %v1031, <8 x float> %v1033
  %v1036 = mul i64 %score_row.17, 8
  %v1037 = getelementptr float, ptr %scratch, i64 3024
  %v1038 = getelementptr float, ptr %v1037, i64 %v1036
  store <8 x float> %v1035, ptr %v1038, align 4
  %v1039 = mul i64 %row_block.9, 4
  %v1040 = add i64 %v1039, %score_row.17
  %v1041 = getelementptr float, ptr %scratch, i64 2800
  %v1042 = getelementptr float, ptr %v1041, i64 %v1040
  %v1043 = load float, ptr %v1042, align 4
  %v1044 = insertelement <8 x float> poison, float %v1043, i64 0
  %v1045 = shufflevector <8 x float> %v1044, <8 x float> poison, <8 x i32> zeroinitializer
  %v1046 = fcmp ogt <8 x float> %v1035, %v1045
  %v1047 = sext <8 x i1> %v1046 to <8 x i32>
  %v1048 = or <8 x i32> %v899, %v1047
  %v1049 = add i64 %score_row.17, 1
  br label %score_row.17.head
score_row.17.end:
  br label %full.15.end
full.15.end:
  %v1050 = phi <8 x i32> [ %v794, %score_row.16.end ], [ %v899, %score_row.17.end ]
  %v1051 = icmp slt <8 x i32> %v1050, splat (i32 0)
  %v1052 = call i1 @llvm.vector.reduce.or.v8i1(<8 x i1> %v1051)
  br i1 %v1052, label %raise.18.then, label %raise.18.end
raise.18.then:
  ; a larger reference; sum and out by exp(old reference - reference)
  br label %raise_row.19.head
raise_row.19.head:
  %raise_row.19 = phi i64 [ 0, %raise.18.then ], [ %v1120, %raise_out.20.end ]
  %v1053 = icmp slt i64 %raise_row.19, 4
  br i1 %v1053, label %raise_row.19.body, label %raise_row.19.end
raise_row.19.body:
  %v1054 = mul i64 %row_block.9, 4
  %v1055 = add i64 %v1054, %raise_row.19
  %v1056 = getelementptr float, ptr %scratch, i64 2768
  %v1057 = getelementptr float, ptr %v1056, i64 %v1055
  %v1058 = load float, ptr %v1057, align 4
  %v1059 = getelementptr float, ptr %scratch, i64 2800
  %v1060 = getelementptr float, ptr %v1059, i64 %v1055
  %v1061 = load float, ptr %v1060, align 4
  %v1062 = mul i64 %raise_row.19, 8
  %v1063 = getelementptr float, ptr %scratch, i64 3024
  %v1064 = getelementptr float, ptr %v1063, i64 %v1062
  %v1065 = load <8 x float>, ptr %v1064, align 4
  %v1066 = shufflevector <8 x float> %v1065, <8 x float> %v1065, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1067 = shufflevector <8 x float> %v1065, <8 x float> %v1065, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1068 = fcmp ogt <4 x float> %v1067, %v1066
  %v1069 = select <4 x i1> %v1068, <4 x float> %v1067, <4 x float> %v1066
  %v1070 = shufflevector <4 x float> %v1069, <4 x float> %v1069, <2 x i32> <i32 2, i32 3>
  %v1071 = shufflevector <4 x float> %v1069, <4 x float> %v1069, <2 x i32> <i32 0, i32 1>
  %v1072 = fcmp ogt <2 x float> %v1071, %v1070
  %v1073 = select <2 x i1> %v1072, <2 x float> %v1071, <2 x float> %v1070
  %v1074 = shufflevector <2 x float> %v1073, <2 x float> %v1073, <1 x i32> <i32 1>
  %v1075 = shufflevector <2 x float> %v1073, <2 x float> %v1073, <1 x i32> <i32 0>
  %v1076 = fcmp ogt <1 x float> %v1075, %v1074
  %v1077 = select <1 x i1> %v1076, <1 x float> %v1075, <1 x float> %v1074
  %v1078 = extractelement <1 x float> %v1077, i64 0
  %v1079 = fcmp ogt float %v1078, %v1061
  %v1080 = select i1 %v1079, float %v1078, float %v1058
  %v1081 = getelementptr float, ptr %scratch, i64 2768
  %v1082 = getelementptr float, ptr %v1081, i64 %v1055
  store float %v1080, ptr %v1082, align 4
  %v1083 = getelementptr float, ptr %scratch, i64 2800
  %v1084 = getelementptr float, ptr %v1083, i64 %v1055
  %v1085 = fadd float %v1078, 0x40162E4300000000
  %v1086 = select i1 %v1079, float %v1085, float %v1061
  store float %v1086, ptr %v1084, align 4
  %v1087 = fcmp oeq float %v1061, 0xFFF0000000000000
  %v1088 = fsub float %v1058, %v1080
  %v1089 = fmul float %v1088, 0x3FF7154760000000
  %v1090 = fcmp olt float %v1089, 0xC05FC00000000000
  %v1091 = select i1 %v1090, float 0xC05FC00000000000, float %v1089
  %v1092 = fadd float %v1091, 0x4168000FE0000000
  %v1093 = fsub float %v1092, 0x4168000FE0000000
  %v1094 = fsub float %v1091, %v1093
  %v1095 = call float @llvm.fmuladd.f32(float 0x3F55AB4380000000, float %v1094, float 0x3F83CECA00000000)
  %v1096 = call float @llvm.fmuladd.f32(float %v1095, float %v1094, float 0x3FAC6BAA20000000)
  %v1097 = call float @llvm.fmuladd.f32(float %v1096, float %v1094, float 0x3FCEBF9B40000000)
  %v1098 = call float @llvm.fmuladd.f32(float %v1097, float %v1094, float 0x3FE62E4240000000)
  %v1099 = call float @llvm.fmuladd.f32(float %v1098, float %v1094, float 0x3FF0000000000000)
  %v1100 = bitcast float %v1092 to i32
  %v1101 = shl i32 %v1100, 23
  %v1102 = bitcast i32 %v1101 to float
  %v1103 = fmul float %v1099, %v1102
  %v1104 = select i1 %v1087, float 0x3FF0000000000000, float %v1103
  %v1105 = insertelement <8 x float> poison, float %v1104, i64 0
  %v1106 = shufflevector <8 x float> %v1105, <8 x float> poison, <8 x i32> zeroinitializer
  %v1107 = mul i64 %v1055, 8
  %v1108 = getelementptr float, ptr %scratch, i64 2832
  %v1109 = getelementptr float, ptr %v1108, i64 %v1107
  %v1110 = load <8 x float>, ptr %v1109, align 4
  %v1111 = fmul <8 x float> %v1110, %v1106
  store <8 x float> %v1111, ptr %v1109, align 4
  br label %raise_out.20.head
raise_out.20.head:
  %raise_out.20 = phi i64 [ 0, %raise_row.19.body ], [ %v1119, %raise_out.20.body ]
  %v1112 = icmp slt i64 %raise_out.20, 32
  br i1 %v1112, label %raise_out.20.body, label %raise_out.20.end
raise_out.20.body:
  %v1113 = getelementptr float, ptr %scratch, i64 2000
  %v1114 = mul i64 %v1055, 32
  %v1115 = add i64 %v1114, %raise_out.20
  %v1116 = getelementptr float, ptr %v1113, i64 %v1115
  %v1117 = load <8 x float>, ptr %v1116, align 4
  %v1118 = fmul <8 x float> %v1117, %v1106
  store <8 x float> %v1118, ptr %v1116, align 4
  %v1119 = add i64 %raise_out.20, 8
  br label %raise_out.20.head
raise_out.20.end:
  %v1120 = add i64 %raise_row.19, 1
  br label %raise_row.19.head
raise_row.19.end:
  br label %raise.18.end
raise.18.end:
  br label %weight_row.21.head
weight_row.21.head:
  %weight_row.21 = phi i64 [ 0, %raise.18.end ], [ %v1179, %weights.22.end ]
  %v1121 = icmp slt i64 %weight_row.21, 4
  br i1 %v1121, label %weight_row.21.body, label %weight_row.21.end
weight_row.21.body:
  %v1122 = mul i64 %row_block.9, 4
  %v1123 = add i64 %v1122, %weight_row.21
  %v1124 = getelementptr float, ptr %scratch, i64 2768
  %v1125 = getelementptr float, ptr %v1124, i64 %v1123
  %v1126 = load float, ptr %v1125, align 4
  %v1127 = insertelement <8 x float> poison, float %v1126, i64 0
  %v1128 = shufflevector <8 x float> %v1127, <8 x float> poison, <8 x i32> zeroinitializer
  %v1129 = getelementptr float, ptr %scratch, i64 1840
  %v1130 = mul i64 %weight_row.21, 40
  %v1131 = add i64 %v1130, 0
  %v1132 = getelementptr float, ptr %v1129, i64 %v1131
  %v1133 = mul i64 %v1123, 8
  %v1134 = getelementptr float, ptr %scratch, i64 2832
  %v1135 = getelementptr float, ptr %v1134, i64 %v1133
  %v1136 = load <8 x float>, ptr %v1135, align 4
  br label %weights.22.head
weights.22.head:
  %weights.22 = phi i64 [ 0, %weight_row.21.body ], [ %v1178, %weights.22.body ]
  %v1137 = phi <8 x float> [ %v1136, %weight_row.21.body ], [ %v1177, %weights.22.body ]
  %v1138 = icmp slt i64 %weights.22, 32
  br i1 %v1138, label %weights.22.body, label %weights.22.end
weights.22.body:
  %v1139 = getelementptr float, ptr %v1132, i64 %weights.22
  %v1140 = load <8 x float>, ptr %v1139, align 4
  %v1141 = fsub <8 x float> %v1140, %v1128
  %v1142 = fmul <8 x float> %v1141, splat (float 0x3FF7154760000000)
  %v1143 = fcmp olt <8 x float> %v1142, splat (float 0xC05FC00000000000)
  %v1144 = select <8 x i1> %v1143, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1142
  %v1145 = fadd <8 x float> %v1144, splat (float 0x4168000FE0000000)
  %v1146 = fsub <8 x float> %v1145, splat (float 0x4168000FE0000000)
  %v1147 = fsub <8 x float> %v1144, %v1146
  %v1148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1147, <8 x float> splat (float 0x3F83CECA00000000))
  %v1149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1148, <8 x float> %v1147, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1149, <8 x float> %v1147, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1150, <8 x float> %v1147, <8 x float> splat (float 0x3FE62E4240000000))
  %v1152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1151, <8 x float> %v1147, <8 x float> splat (float 0x3FF0000000000000))
  %v1153 = bitcast <8 x float> %v1145 to <8 x i32>
  %v1154 = shl <8 x i32> %v1153, splat (i32 23)
  %v1155 = bitcast <8 x i32> %v1154 to <8 x float>
  %v1156 = fmul <8 x float> %v1152, %v1155
  store <8 x float> %v1156, ptr %v1139, align 4
  %v1157 = getelementptr float, ptr %v1132, i64 %weights.22
  %v1158 = getelementptr float, ptr %v1157, i64 8
  %v1159 = load <8 x float>, ptr %v1158, align 4
  %v1160 = fsub <8 x float> %v1159, %v1128
  %v1161 = fmul <8 x float> %v1160, splat (float 0x3FF7154760000000)
  %v1162 = fcmp olt <8 x float> %v1161, splat (float 0xC05FC00000000000)
  %v1163 = select <8 x i1> %v1162, <8 x float> splat (float 0xC05FC00000000000), <8 x float> %v1161
  %v1164 = fadd <8 x float> %v1163, splat (float 0x4168000FE0000000)
  %v1165 = fsub <8 x float> %v1164, splat (float 0x4168000FE0000000)
  %v1166 = fsub <8 x float> %v1163, %v1165
  %v1167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F55AB4380000000), <8 x float> %v1166, <8 x float> splat (float 0x3F83CECA00000000))
  %v1168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1167, <8 x float> %v1166, <8 x float> splat (float 0x3FAC6BAA20000000))
  %v1169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1168, <8 x float> %v1166, <8 x float> splat (float 0x3FCEBF9B40000000))
  %v1170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1169, <8 x float> %v1166, <8 x float> splat (float 0x3FE62E4240000000))
  %v1171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1170, <8 x float> %v1166, <8 x float> splat (float 0x3FF0000000000000))
  %v1172 = bitcast <8 x float> %v1164 to <8 x i32>
  %v1173 = shl <8 x i32> %v1172, splat (i32 23)
  %v1174 = bitcast <8 x i32> %v1173 to <8 x float>
  %v1175 = fmul <8 x float> %v1171, %v1174
  store <8 x float> %v1175, ptr %v1158, align 4
  %v1176 = fadd <8 x float> %v1156, %v1175
  %v1177 = fadd <8 x float> %v1137, %v1176
  %v1178 = add i64 %weights.22, 16
  br label %weights.22.head
weights.22.end:
  store <8 x float> %v1137, ptr %v1135, align 4
  %v1179 = add i64 %weight_row.21, 1
  br label %weight_row.21.head
weight_row.21.end:
  ; out = out + weights * values
  br label %out_columns.23.head
out_columns.23.head:
  %out_columns.23 = phi i64 [ 0, %weight_row.21.end ], [ %v1410, %out_keys_rest.25.end ]
  %v1180 = icmp slt i64 %out_columns.23, 32
  br i1 %v1180, label %out_columns.23.body, label %out_columns.23.end
out_columns.23.body:
  %v1181 = mul i64 %kv_tile.5, %v44
  %v1182 = add i64 %v1181, %out_columns.23
  %v1183 = getelementptr float, ptr %v48, i64 %v1182
  %v1184 = getelementptr float, ptr %scratch, i64 1840
  %v1185 = getelementptr float, ptr %v1184, i64 0
  %v1186 = mul i64 %row_block.9, 4
  %v1187 = getelementptr float, ptr %scratch, i64 2000
  %v1188 = mul i64 %v1186, 32
  %v1189 = add i64 %v1188, %out_columns.23
  %v1190 = getelementptr float, ptr %v1187, i64 %v1189
  %v1191 = sdiv i64 %v538, 4
  %v1192 = mul i64 %v1191, 4
  br label %out_keys.24.head
out_keys.24.head:
  %out_keys.24 = phi i64 [ 0, %out_columns.23.body ], [ %v1342, %out_keys.24.body ]
  %v1193 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1319, %out_keys.24.body ]
  %v1194 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1320, %out_keys.24.body ]
  %v1195 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1326, %out_keys.24.body ]
  %v1196 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1327, %out_keys.24.body ]
  %v1197 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1333, %out_keys.24.body ]
  %v1198 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1334, %out_keys.24.body ]
  %v1199 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1340, %out_keys.24.body ]
  %v1200 = phi <8 x float> [ splat (float 0x0000000000000000), %out_columns.23.body ], [ %v1341, %out_keys.24.body ]
  %v1201 = icmp slt i64 %out_keys.24, %v1192
  br i1 %v1201, label %out_keys.24.body, label %out_keys.24.end
out_keys.24.body:
  %v1202 = add i64 %out_keys.24, 0
  %v1203 = mul i64 %v1202, %v44
  %v1204 = getelementptr float, ptr %v1183, i64 %v1203
  %v1205 = load <8 x float>, ptr %v1204, align 4
  %v1206 = mul i64 %v1202, %v44
  %v1207 = getelementptr float, ptr %v1183, i64 %v1206
  %v1208 = getelementptr float, ptr %v1207, i64 8
  %v1209 = load <8 x float>, ptr %v1208, align 4
  %v1210 = getelementptr float, ptr %v1185, i64 %v1202
  %v1211 = load float, ptr %v1210, align 4
  %v1212 = insertelement <8 x float> poison, float %v1211, i64 0
  %v1213 = shufflevector <8 x float> %v1212, <8 x float> poison, <8 x i32> zeroinitializer
  %v1214 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1213, <8 x float> %v1205, <8 x float> %v1193)
  %v1215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1213, <8 x float> %v1209, <8 x float> %v1194)
  %v1216 = getelementptr float, ptr %v1185, i64 %v1202
  %v1217 = getelementptr float, ptr %v1216, i64 40
  %v1218 = load float, ptr %v1217, align 4
  %v1219 = insertelement <8 x float> poison, float %v1218, i64 0
  %v1220 = shufflevector <8 x float> %v1219, <8 x float> poison, <8 x i32> zeroinitializer
  %v1221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1220, <8 x float> %v1205, <8 x float> %v1195)
  %v1222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1220, <8 x float> %v1209, <8 x float> %v1196)
  %v1223 = getelementptr float, ptr %v1185, i64 %v1202
  %v1224 = getelementptr float, ptr %v1223, i64 80
  %v1225 = load float, ptr %v1224, align 4
  %v1226 = insertelement <8 x float> poison, float %v1225, i64 0
  %v1227 = shufflevector <8 x float> %v1226, <8 x float> poison, <8 x i32> zeroinitializer
  %v1228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1227, <8 x float> %v1205, <8 x float> %v1197)
  %v1229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1227, <8 x float> %v1209, <8 x float> %v1198)
  %v1230 = getelementptr float, ptr %v1185, i64 %v1202
  %v1231 = getelementptr float, ptr %v1230, i64 120
  %v1232 = load float, ptr %v1231, align 4
  %v1233 = insertelement <8 x float> poison, float %v1232, i64 0
  %v1234 = shufflevector <8 x float> %v1233, <8 x float> poison, <8 x i32> zeroinitializer
  %v1235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1234, <8 x float> %v1205, <8 x float> %v1199)
  %v1236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1234, <8 x float> %v1209, <8 x float> %v1200)
  %v1237 = add i64 %out_keys.24, 1
  %v1238 = mul i64 %v1237, %v44
  %v1239 = getelementptr float, ptr %v1183, i64 %v1238
  %v1240 = load <8 x float>, ptr %v1239, align 4
  %v1241 = mul i64 %v1237, %v44
  %v1242 = getelementptr float, ptr %v1183, i64 %v1241
  %v1243 = getelementptr float, ptr %v1242, i64 8
  %v1244 = load <8 x float>, ptr %v1243, align 4
  %v1245 = getelementptr float, ptr %v1185, i64 %v1237
  %v1246 = load float, ptr %v1245, align 4
  %v1247 = insertelement <8 x float> poison, float %v1246, i64 0
  %v1248 = shufflevector <8 x float> %v1247, <8 x float> poison, <8 x i32> zeroinitializer
  %v1249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1248, <8 x float> %v1240, <8 x float> %v1214)
  %v1250 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1248, <8 x float> %v1244, <8 x float> %v1215)
  %v1251 = getelementptr float, ptr %v1185, i64 %v1237
  %v1252 = getelementptr float, ptr %v1251, i64 40
  %v1253 = load float, ptr %v1252, align 4
  %v1254 = insertelement <8 x float> poison, float %v1253, i64 0
  %v1255 = shufflevector <8 x float> %v1254, <8 x float> poison, <8 x i32> zeroinitializer
  %v1256 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1255, <8 x float> %v1240, <8 x float> %v1221)
  %v1257 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1255, <8 x float> %v1244, <8 x float> %v1222)
  %v1258 = getelementptr float, ptr %v1185, i64 %v1237
  %v1259 = getelementptr float, ptr %v1258, i64 80
  %v1260 = load float, ptr %v1259, align 4
  %v1261 = insertelement <8 x float> poison, float %v1260, i64 0
  %v1262 = shufflevector <8 x float> %v1261, <8 x float> poison, <8 x i32> zeroinitializer
  %v1263 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1262, <8 x float> %v1240, <8 x float> %v1228)
  %v1264 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1262, <8 x float> %v1244, <8 x float> %v1229)
  %v1265 = getelementptr float, ptr %v1185, i64 %v1237
  %v1266 = getelementptr float, ptr %v1265, i64 120
  %v1267 = load float, ptr %v1266, align 4
  %v1268 = insertelement <8 x float> poison, float %v1267, i64 0
  %v1269 = shufflevector <8 x float> %v1268, <8 x float> poison, <8 x i32> zeroinitializer
  %v1270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1269, <8 x float> %v1240, <8 x float> %v1235)
  %v1271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1269, <8 x float> %v1244, <8 x float> %v1236)
  %v1272 = add i64 %out_keys.24, 2
  %v1273 = mul i64 %v1272, %v44
  %v1274 = getelementptr float, ptr %v1183, i64 %v1273
  %v1275 = load <8 x float>, ptr %v1274, align 4
  %v1276 = mul i64 %v1272, %v44
  %v1277 = getelementptr float, ptr %v1183, i64 %v1276
  %v1278 = getelementptr float, ptr %v1277, i64 8
  %v1279 = load <8 x float>, ptr %v1278, align 4
  %v1280 = getelementptr float, ptr %v1185, i64 %v1272
  %v1281 = load float, ptr %v1280, align 4
  %v1282 = insertelement <8 x float> poison, float %v1281, i64 0
  %v1283 = shufflevector <8 x float> %v1282, <8 x float> poison, <8 x i32> zeroinitializer
  %v1284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1283, <8 x float> %v1275, <8 x float> %v1249)
  %v1285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1283, <8 x float> %v1279, <8 x float> %v1250)
  %v1286 = getelementptr float, ptr %v1185, i64 %v1272
  %v1287 = getelementptr float, ptr %v1286, i64 40
  %v1288 = load float, ptr %v1287, align 4
  %v1289 = insertelement <8 x float> poison, float %v1288, i64 0
  %v1290 = shufflevector <8 x float> %v1289, <8 x float> poison, <8 x i32> zeroinitializer
  %v1291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1290, <8 x float> %v1275, <8 x float> %v1256)
  %v1292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1290, <8 x float> %v1279, <8 x float> %v1257)
  %v1293 = getelementptr float, ptr %v1185, i64 %v1272
  %v1294 = getelementptr float, ptr %v1293, i64 80
  %v1295 = load float, ptr %v1294, align 4
  %v1296 = insertelement <8 x float> poison, float %v1295, i64 0
  %v1297 = shufflevector <8 x float> %v1296, <8 x float> poison, <8 x i32> zeroinitializer
  %v1298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1297, <8 x float> %v1275, <8 x float> %v1263)
  %v1299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1297, <8 x float> %v1279, <8 x float> %v1264)
  %v1300 = getelementptr float, ptr %v1185, i64 %v1272
  %v1301 = getelementptr float, ptr %v1300, i64 120
  %v1302 = load float, ptr %v1301, align 4
  %v1303 = insertelement <8 x float> poison, float %v1302, i64 0
  %v1304 = shufflevector <8 x float> %v1303, <8 x float> poison, <8 x i32> zeroinitializer
  %v1305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1304, <8 x float> %v1275, <8 x float> %v1270)
  %v1306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1304, <8 x float> %v1279, <8 x float> %v1271)
  %v1307 = add i64 %out_keys.24, 3
  %v1308 = mul i64 %v1307, %v44
  %v1309 = getelementptr float, ptr %v1183, i64 %v1308
  %v1310 = load <8 x float>, ptr %v1309, align 4
  %v1311 = mul i64 %v1307, %v44
  %v1312 = getelementptr float, ptr %v1183, i64 %v1311
  %v1313 = getelementptr float, ptr %v1312, i64 8
  %v1314 = load <8 x float>, ptr %v1313, align 4
  %v1315 = getelementptr float, ptr %v1185, i64 %v1307
  %v1316 = load float, ptr %v1315, align 4
  %v1317 = insertelement <8 x float> poison, float %v1316, i64 0
  %v1318 = shufflevector <8 x float> %v1317, <8 x float> poison, <8 x i32> zeroinitializer
  %v1319 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1318, <8 x float> %v1310, <8 x float> %v1284)
  %v1320 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1318, <8 x float> %v1314, <8 x float> %v1285)
  %v1321 = getelementptr float, ptr %v1185, i64 %v1307
  %v1322 = getelementptr float, ptr %v1321, i64 40
  %v1323 = load float, ptr %v1322, align 4
  %v1324 = insertelement <8 x float> poison, float %v1323, i64 0
  %v1325 = shufflevector <8 x float> %v1324, <8 x float> poison, <8 x i32> zeroinitializer
  %v1326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1325, <8 x float> %v1310, <8 x float> %v1291)
  %v1327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1325, <8 x float> %v1314, <8 x float> %v1292)
  %v1328 = getelementptr float, ptr %v1185, i64 %v1307
  %v1329 = getelementptr float, ptr %v1328, i64 80
  %v1330 = load float, ptr %v1329, align 4
  %v1331 = insertelement <8 x float> poison, float %v1330, i64 0
  %v1332 = shufflevector <8 x float> %v1331, <8 x float> poison, <8 x i32> zeroinitializer
  %v1333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1332, <8 x float> %v1310, <8 x float> %v1298)
  %v1334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1332, <8 x float> %v1314, <8 x float> %v1299)
  %v1335 = getelementptr float, ptr %v1185, i64 %v1307
  %v1336 = getelementptr float, ptr %v1335, i64 120
  %v1337 = load float, ptr %v1336, align 4
  %v1338 = insertelement <8 x float> poison, float %v1337, i64 0
  %v1339 = shufflevector <8 x float> %v1338, <8 x float> poison, <8 x i32> zeroinitializer
  %v1340 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1339, <8 x float> %v1310, <8 x float> %v1305)
  %v1341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1339, <8 x float> %v1314, <8 x float> %v1306)
  %v1342 = add i64 %out_keys.24, 4
  br label %out_keys.24.head
out_keys.24.end:
  br label %out_keys_rest.25.head
out_keys_rest.25.head:
  %out_keys_rest.25 = phi i64 [ %v1192, %out_keys.24.end ], [ %v1386, %out_keys_rest.25.body ]
  %v1343 = phi <8 x float> [ %v1193, %out_keys.24.end ], [ %v1363, %out_keys_rest.25.body ]
  %v1344 = phi <8 x float> [ %v1194, %out_keys.24.end ], [ %v1364, %out_keys_rest.25.body ]
  %v1345 = phi <8 x float> [ %v1195, %out_keys.24.end ], [ %v1370, %out_keys_rest.25.body ]
  %v1346 = phi <8 x float> [ %v1196, %out_keys.24.end ], [ %v1371, %out_keys_rest.25.body ]
  %v1347 = phi <8 x float> [ %v1197, %out_keys.24.end ], [ %v1377, %out_keys_rest.25.body ]
  %v1348 = phi <8 x float> [ %v1198, %out_keys.24.end ], [ %v1378, %out_keys_rest.25.body ]
  %v1349 = phi <8 x float> [ %v1199, %out_keys.24.end ], [ %v1384, %out_keys_rest.25.body ]
  %v1350 = phi <8 x float> [ %v1200, %out_keys.24.end ], [ %v1385, %out_keys_rest.25.body ]
  %v1351 = icmp slt i64 %out_keys_rest.25, %v538
  br i1 %v1351, label %out_keys_rest.25.body, label %out_keys_rest.25.end
out_keys_rest.25.body:
  %v1352 = mul i64 %out_keys_rest.25, %v44
  %v1353 = getelementptr float, ptr %v1183, i64 %v1352
  %v1354 = load <8 x float>, ptr %v1353, align 4
  %v1355 = mul i64 %out_keys_rest.25, %v44
  %v1356 = getelementptr float, ptr %v1183, i64 %v1355
  %v1357 = getelementptr float, ptr %v1356, i64 8
  %v1358 = load <8 x float>, ptr %v1357, align 4
  %v1359 = getelementptr float, ptr %v1185, i64 %out_keys_rest.25
  %v1360 = load float, ptr %v1359, align 4
  %v1361 = insertelement <8 x float> poison, float %v1360, i64 0
  %v1362 = shufflevector <8 x float> %v1361, <8 x float> poison, <8 x i32> zeroinitializer
  %v1363 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1362, <8 x float> %v1354, <8 x float> %v1343)
  %v1364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1362, <8 x float> %v1358, <8 x float> %v1344)
  %v1365 = getelementptr float, ptr %v1185, i64 %out_keys_rest.25
  %v1366 = getelementptr float, ptr %v1365, i64 40
  %v1367 = load float, ptr %v1366, align 4
  %v1368 = insertelement <8 x float> poison, float %v1367, i64 0
  %v1369 = shufflevector <8 x float> %v1368, <8 x float> poison, <8 x i32> zeroinitializer
  %v1370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1369, <8 x float> %v1354, <8 x float> %v1345)
  %v1371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1369, <8 x float> %v1358, <8 x float> %v1346)
  %v1372 = getelementptr float, ptr %v1185, i64 %out_keys_rest.25
  %v1373 = getelementptr float, ptr %v1372, i64 80
  %v1374 = load float, ptr %v1373, align 4
  %v1375 = insertelement <8 x float> poison, float %v1374, i64 0
  %v1376 = shufflevector <8 x float> %v1375, <8 x float> poison, <8 x i32> zeroinitializer
  %v1377 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1376, <8 x float> %v1354, <8 x float> %v1347)
  %v1378 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1376, <8 x float> %v1358, <8 x float> %v1348)
  %v1379 = getelementptr float, ptr %v1185, i64 %out_keys_rest.25
  %v1380 = getelementptr float, ptr %v1379, i64 120
  %v1381 = load float, ptr %v1380, align 4
  %v1382 = insertelement <8 x float> poison, float %v1381, i64 0
  %v1383 = shufflevector <8 x float> %v1382, <8 x float> poison, <8 x i32> zeroinitializer
  %v1384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1383, <8 x float> %v1354, <8 x float> %v1349)
  %v1385 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1383, <8 x float> %v1358, <8 x float> %v1350)
  %v1386 = add i64 %out_keys_rest.25, 1
  br label %out_keys_rest.25.head
out_keys_rest.25.end:
  %v1387 = load <8 x float>, ptr %v1190, align 4
  %v1388 = fadd <8 x float> %v1387, %v1343
  store <8 x float> %v1388, ptr %v1190, align 4
  %v1389 = getelementptr float, ptr %v1190, i64 8
  %v1390 = load <8 x float>, ptr %v1389, align 4
  %v1391 = fadd <8 x float> %v1390, %v1344
  store <8 x float> %v1391, ptr %v1389, align 4
  %v1392 = getelementptr float, ptr %v1190, i64 32
  %v1393 = load <8 x float>, ptr %v1392, align 4
  %v1394 = fadd <8 x float> %v1393, %v1345
  store <8 x float> %v1394, ptr %v1392, align 4
  %v1395 = getelementptr float, ptr %v1190, i64 40
  %v1396 = load <8 x float>, ptr %v1395, align 4
  %v1397 = fadd <8 x float> %v1396, %v1346
  store <8 x float> %v1397, ptr %v1395, align 4
  %v1398 = getelementptr float, ptr %v1190, i64 64
  %v1399 = load <8 x float>, ptr %v1398, align 4
  %v1400 = fadd <8 x float> %v1399, %v1347
  store <8 x float> %v1400, ptr %v1398, align 4
  %v1401 = getelementptr float, ptr %v1190, i64 72
  %v1402 = load <8 x float>, ptr %v1401, align 4
  %v1403 = fadd <8 x float> %v1402, %v1348
  store <8 x float> %v1403, ptr %v1401, align 4
  %v1404 = getelementptr float, ptr %v1190, i64 96
  %v1405 = load <8 x float>, ptr %v1404, align 4
  %v1406 = fadd <8 x float> %v1405, %v1349
  store <8 x float> %v1406, ptr %v1404, align 4
  %v1407 = getelementptr float, ptr %v1190, i64 104
  %v1408 = load <8 x float>, ptr %v1407, align 4
  %v1409 = fadd <8 x float> %v1408, %v1350
  store <8 x float> %v1409, ptr %v1407, align 4
  %v1410 = add i64 %out_columns.23, 16
  br label %out_columns.23.head
out_columns.23.end:
  br label %kept.11.end
kept.11.end:
  %v1411 = add i64 %row_block.9, 1
  br label %row_block.9.head
row_block.9.end:
  %v1412 = add i64 %kv_tile.5, 32
  br label %kv_tile.5.head
kv_tile.5.end:
  ; out = accumulators / sum, 0 for a row without keys; lse in natural log
  br label %result_row.26.head
result_row.26.head:
  %result_row.26 = phi i64 [ 0, %kv_tile.5.end ], [ %v1466, %lse.28.end ]
  %v1413 = icmp slt i64 %result_row.26, %v78
  br i1 %v1413, label %result_row.26.body, label %result_row.26.end
result_row.26.body:
  %v1414 = mul i64 %result_row.26, 8
  %v1415 = getelementptr float, ptr %scratch, i64 2832
  %v1416 = getelementptr float, ptr %v1415, i64 %v1414
  %v1417 = load <8 x float>, ptr %v1416, align 4
  %v1418 = shufflevector <8 x float> %v1417, <8 x float> %v1417, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1419 = shufflevector <8 x float> %v1417, <8 x float> %v1417, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1420 = fadd <4 x float> %v1419, %v1418
  %v1421 = shufflevector <4 x float> %v1420, <4 x float> %v1420, <2 x i32> <i32 2, i32 3>
  %v1422 = shufflevector <4 x float> %v1420, <4 x float> %v1420, <2 x i32> <i32 0, i32 1>
  %v1423 = fadd <2 x float> %v1422, %v1421
  %v1424 = shufflevector <2 x float> %v1423, <2 x float> %v1423, <1 x i32> <i32 1>
  %v1425 = shufflevector <2 x float> %v1423, <2 x float> %v1423, <1 x i32> <i32 0>
  %v1426 = fadd <1 x float> %v1425, %v1424
  %v1427 = extractelement <1 x float> %v1426, i64 0
  %v1428 = fdiv float 0x3FF0000000000000, %v1427
  %v1429 = fcmp oeq float %v1427, 0x0000000000000000
  %v1430 = select i1 %v1429, float 0x0000000000000000, float %v1428
  %v1431 = add i64 %v13, %result_row.26
  %v1432 = mul i64 %v1431, %v56
  %v1433 = getelementptr float, ptr %v60, i64 %v1432
  br label %result_depth.27.head
result_depth.27.head:
  %result_depth.27 = phi i64 [ 0, %result_row.26.body ], [ %v1444, %result_depth.27.body ]
  %v1434 = icmp slt i64 %result_depth.27, 32
  br i1 %v1434, label %result_depth.27.body, label %result_depth.27.end
result_depth.27.body:
  %v1435 = getelementptr float, ptr %scratch, i64 2000
  %v1436 = mul i64 %result_row.26, 32
  %v1437 = add i64 %v1436, %result_depth.27
  %v1438 = getelementptr float, ptr %v1435, i64 %v1437
  %v1439 = load <8 x float>, ptr %v1438, align 4
  %v1440 = insertelement <8 x float> poison, float %v1430, i64 0
  %v1441 = shufflevector <8 x float> %v1440, <8 x float> poison, <8 x i32> zeroinitializer
  %v1442 = getelementptr float, ptr %v1433, i64 %result_depth.27
  %v1443 = fmul <8 x float> %v1439, %v1441
  store <8 x float> %v1443, ptr %v1442, align 4
  %v1444 = add i64 %result_depth.27, 8
  br label %result_depth.27.head
result_depth.27.end:
  br i1 %v63, label %lse.28.then, label %lse.28.end
lse.28.then:
  %v1445 = mul i64 %v1431, %v71
  %v1446 = getelementptr float, ptr %v75, i64 %v1445
  %v1447 = getelementptr float, ptr %scratch, i64 2768
  %v1448 = getelementptr float, ptr %v1447, i64 %result_row.26
  %v1449 = load float, ptr %v1448, align 4
  %v1450 = mul i64 %result_row.26, 8
  %v1451 = getelementptr float, ptr %scratch, i64 2832
  %v1452 = getelementptr float, ptr %v1451, i64 %v1450
  %v1453 = load <8 x float>, ptr %v1452, align 4
  %v1454 = shufflevector <8 x float> %v1453, <8 x float> %v1453, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1455 = shufflevector <8 x float> %v1453, <8 x float> %v1453, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1456 = fadd <4 x float> %v1455, %v1454
  %v1457 = shufflevector <4 x float> %v1456, <4 x float> %v1456, <2 x i32> <i32 2, i32 3>
  %v1458 = shufflevector <4 x float> %v1456, <4 x float> %v1456, <2 x i32> <i32 0, i32 1>
  %v1459 = fadd <2 x float> %v1458, %v1457
  %v1460 = shufflevector <2 x float> %v1459, <2 x float> %v1459, <1 x i32> <i32 1>
  %v1461 = shufflevector <2 x float> %v1459, <2 x float> %v1459, <1 x i32> <i32 0>
  %v1462 = fadd <1 x float> %v1461, %v1460
  %v1463 = extractelement <1 x float> %v1462, i64 0
  %v1464 = call float @llvm.log.f32(float %v1463)
  %v1465 = fadd float %v1449, %v1464
  store float %v1465, ptr %v1446, align 4
  br label %lse.28.end
lse.28.end:
  %v1466 = add i64 %result_row.26, 1
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
