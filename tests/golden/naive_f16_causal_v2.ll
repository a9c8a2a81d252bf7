; naive for x86-64-v2
; problem: f16 head_dim=5 head_dim_v=3 q_heads=8 kv_heads=2 scale=0.4472135954999579 mask=[kv <= pos]
; One task is one query row; plain loops in f64.
target triple = "x86_64-unknown-linux-gnu"

define void @naive(ptr noalias nocapture readonly %args, i64 %task, ptr noalias nocapture %scratch, ptr noalias nocapture %common) #0 {
entry:
  ; task -> (batch, heads, tile of rows); tiles fastest, last tile first
  %v0 = getelementptr i64, ptr %args, i64 20
  %v1 = load i64, ptr %v0, align 8
  %v2 = getelementptr i64, ptr %args, i64 21
  %v3 = load i64, ptr %v2, align 8
  %v4 = add i64 %v1, 0
  %v5 = sdiv i64 %v4, 1
  %v6 = srem i64 %task, %v5
  %v7 = sub i64 %v5, 1
  %v8 = sub i64 %v7, %v6
  %v9 = sdiv i64 %task, %v5
  %v10 = sdiv i64 %v9, 8
  %v11 = srem i64 %v9, 8
  %v12 = sdiv i64 %v11, 4
  %v13 = mul i64 %v8, 1
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
  %v24 = getelementptr half, ptr %v14, i64 %v23
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
  %v36 = getelementptr half, ptr %v26, i64 %v35
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
  %v48 = getelementptr half, ptr %v38, i64 %v47
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
  %v60 = getelementptr half, ptr %v50, i64 %v59
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
  %v76 = trunc i64 %v10 to i32
  %v77 = trunc i64 %v11 to i32
  %v78 = trunc i64 %v12 to i32
  %v79 = trunc i64 %v1 to i32
  %v80 = trunc i64 %v3 to i32
  %v81 = trunc i64 %v13 to i32
  %v82 = add i32 %v81, %v80
  %v83 = sub i32 %v82, %v79
  ; pass 1: the largest score; NaN does not win here, it shows in pass 2
  br label %maximum.0.head
maximum.0.head:
  %maximum.0 = phi i64 [ 0, %entry ], [ %v135, %kept.1.end ]
  %v84 = phi double [ 0xFFF0000000000000, %entry ], [ %v134, %kept.1.end ]
  %v85 = icmp slt i64 %maximum.0, %v3
  br i1 %v85, label %maximum.0.body, label %maximum.0.end
maximum.0.body:
  %v86 = trunc i64 %maximum.0 to i32
  %v87 = icmp sle i32 %v86, %v83
  br i1 %v87, label %kept.1.then, label %kept.1.else
kept.1.then:
  %v88 = mul i64 %v13, %v20
  %v89 = getelementptr half, ptr %v24, i64 %v88
  %v90 = mul i64 %maximum.0, %v32
  %v91 = getelementptr half, ptr %v36, i64 %v90
  br label %dot.2.head
dot.2.head:
  %dot.2 = phi i64 [ 0, %kept.1.then ], [ %v130, %dot.2.body ]
  %v92 = phi double [ 0x0000000000000000, %kept.1.then ], [ %v129, %dot.2.body ]
  %v93 = icmp slt i64 %dot.2, 5
  br i1 %v93, label %dot.2.body, label %dot.2.end
dot.2.body:
  %v94 = getelementptr half, ptr %v91, i64 %dot.2
  %v95 = load half, ptr %v94, align 2
  %v96 = bitcast half %v95 to i16
  %v97 = zext i16 %v96 to i32
  %v98 = and i32 %v97, 32768
  %v99 = shl i32 %v98, 16
  %v100 = and i32 %v97, 32767
  %v101 = shl i32 %v100, 13
  %v102 = bitcast i32 %v101 to float
  %v103 = fmul float %v102, 0x46F0000000000000
  %v104 = bitcast float %v103 to i32
  %v105 = icmp uge i32 %v101, 260046848
  %v106 = or i32 %v101, 2139095040
  %v107 = select i1 %v105, i32 %v106, i32 %v104
  %v108 = or i32 %v107, %v99
  %v109 = bitcast i32 %v108 to float
  %v110 = fpext float %v109 to double
  %v111 = getelementptr half, ptr %v89, i64 %dot.2
  %v112 = load half, ptr %v111, align 2
  %v113 = bitcast half %v112 to i16
  %v114 = zext i16 %v113 to i32
  %v115 = and i32 %v114, 32768
  %v116 = shl i32 %v115, 16
  %v117 = and i32 %v114, 32767
  %v118 = shl i32 %v117, 13
  %v119 = bitcast i32 %v118 to float
  %v120 = fmul float %v119, 0x46F0000000000000
  %v121 = bitcast float %v120 to i32
  %v122 = icmp uge i32 %v118, 260046848
  %v123 = or i32 %v118, 2139095040
  %v124 = select i1 %v122, i32 %v123, i32 %v121
  %v125 = or i32 %v124, %v116
  %v126 = bitcast i32 %v125 to float
  %v127 = fpext float %v126 to double
  %v128 = fmul double %v127, %v110
  %v129 = fadd double %v92, %v128
  %v130 = add i64 %dot.2, 1
  br label %dot.2.head
dot.2.end:
  %v131 = fmul double %v92, 0x3FDC9F25C5BFEDD9
  br label %kept.1.end
kept.1.else:
  br label %kept.1.end
kept.1.end:
  %v132 = phi double [ %v131, %dot.2.end ], [ 0xFFF0000000000000, %kept.1.else ]
  %v133 = fcmp ogt double %v132, %v84
  %v134 = select i1 %v133, double %v132, double %v84
  %v135 = add i64 %maximum.0, 1
  br label %maximum.0.head
maximum.0.end:
  %v136 = fcmp oeq double %v84, 0xFFF0000000000000
  %v137 = select i1 %v136, double 0x0000000000000000, double %v84
  ; pass 2: sums of exp(score - maximum) and of the weighted values
  br label %clear.3.head
clear.3.head:
  %clear.3 = phi i64 [ 0, %maximum.0.end ], [ %v140, %clear.3.body ]
  %v138 = icmp slt i64 %clear.3, 3
  br i1 %v138, label %clear.3.body, label %clear.3.end
clear.3.body:
  %v139 = getelementptr double, ptr %scratch, i64 %clear.3
  store double 0x0000000000000000, ptr %v139, align 8
  %v140 = add i64 %clear.3, 1
  br label %clear.3.head
clear.3.end:
  br label %attend.4.head
attend.4.head:
  %attend.4 = phi i64 [ 0, %clear.3.end ], [ %v220, %present.7.end ]
  %v141 = phi double [ 0x0000000000000000, %clear.3.end ], [ %v219, %present.7.end ]
  %v142 = icmp slt i64 %attend.4, %v3
  br i1 %v142, label %attend.4.body, label %attend.4.end
attend.4.body:
  %v143 = trunc i64 %attend.4 to i32
  %v144 = icmp sle i32 %v143, %v83
  br i1 %v144, label %kept.5.then, label %kept.5.else
kept.5.then:
  %v145 = mul i64 %v13, %v20
  %v146 = getelementptr half, ptr %v24, i64 %v145
  %v147 = mul i64 %attend.4, %v32
  %v148 = getelementptr half, ptr %v36, i64 %v147
  br label %dot.6.head
dot.6.head:
  %dot.6 = phi i64 [ 0, %kept.5.then ], [ %v187, %dot.6.body ]
  %v149 = phi double [ 0x0000000000000000, %kept.5.then ], [ %v186, %dot.6.body ]
  %v150 = icmp slt i64 %dot.6, 5
  br i1 %v150, label %dot.6.body, label %dot.6.end
dot.6.body:
  %v151 = getelementptr half, ptr %v148, i64 %dot.6
  %v152 = load half, ptr %v151, align 2
  %v153 = bitcast half %v152 to i16
  %v154 = zext i16 %v153 to i32
  %v155 = and i32 %v154, 32768
  %v156 = shl i32 %v155, 16
  %v157 = and i32 %v154, 32767
  %v158 = shl i32 %v157, 13
  %v159 = bitcast i32 %v158 to float
  %v160 = fmul float %v159, 0x46F0000000000000
  %v161 = bitcast float %v160 to i32
  %v162 = icmp uge i32 %v158, 260046848
  %v163 = or i32 %v158, 2139095040
  %v164 = select i1 %v162, i32 %v163, i32 %v161
  %v165 = or i32 %v164, %v156
  %v166 = bitcast i32 %v165 to float
  %v167 = fpext float %v166 to double
  %v168 = getelementptr half, ptr %v146, i64 %dot.6
  %v169 = load half, ptr %v168, align 2
  %v170 = bitcast half %v169 to i16
  %v171 = zext i16 %v170 to i32
  %v172 = and i32 %v171, 32768
  %v173 = shl i32 %v172, 16
  %v174 = and i32 %v171, 32767
  %v175 = shl i32 %v174, 13
  %v176 = bitcast i32 %v175 to float
  %v177 = fmul float %v176, 0x46F0000000000000
  %v178 = bitcast float %v177 to i32
  %v179 = icmp uge i32 %v175, 260046848
  %v180 = or i32 %v175, 2139095040
  %v181 = select i1 %v179, i32 %v180, i32 %v178
  %v182 = or i32 %v181, %v173
  %v183 = bitcast i32 %v182 to float
  %v184 = fpext float %v183 to double
  %v185 = fmul double %v184, %v167
  %v186 = fadd double %v149, %v185
  %v187 = add i64 %dot.6, 1
  br label %dot.6.head
dot.6.end:
  %v188 = fmul double %v149, 0x3FDC9F25C5BFEDD9
  br label %kept.5.end
kept.5.else:
  br label %kept.5.end
kept.5.end:
  %v189 = phi double [ %v188, %dot.6.end ], [ 0xFFF0000000000000, %kept.5.else ]
  %v190 = fsub double %v189, %v137
  %v191 = call double @llvm.exp.f64(double %v190)
  %v192 = mul i64 %attend.4, %v44
  %v193 = getelementptr half, ptr %v48, i64 %v192
  %v194 = fcmp une double %v191, 0x0000000000000000
  br i1 %v194, label %present.7.then, label %present.7.end
present.7.then:
  br label %accumulate.8.head
accumulate.8.head:
  %accumulate.8 = phi i64 [ 0, %present.7.then ], [ %v218, %accumulate.8.body ]
  %v195 = icmp slt i64 %accumulate.8, 3
  br i1 %v195, label %accumulate.8.body, label %accumulate.8.end
accumulate.8.body:
  %v196 = getelementptr double, ptr %scratch, i64 %accumulate.8
  %v197 = getelementptr half, ptr %v193, i64 %accumulate.8
  %v198 = load half, ptr %v197, align 2
  %v199 = bitcast half %v198 to i16
  %v200 = zext i16 %v199 to i32
  %v201 = and i32 %v200, 32768
  %v202 = shl i32 %v201, 16
  %v203 = and i32 %v200, 32767
  %v204 = shl i32 %v203, 13
  %v205 = bitcast i32 %v204 to float
  %v206 = fmul float %v205, 0x46F0000000000000
  %v207 = bitcast float %v206 to i32
  %v208 = icmp uge i32 %v204, 260046848
  %v209 = or i32 %v204, 2139095040
  %v210 = select i1 %v208, i32 %v209, i32 %v207
  %v211 = or i32 %v210, %v202
  %v212 = bitcast i32 %v211 to float
  %v213 = fpext float %v212 to double
  %v214 = fmul double %v191, %v213
  %v215 = getelementptr double, ptr %scratch, i64 %accumulate.8
  %v216 = load double, ptr %v215, align 8
  %v217 = fadd double %v216, %v214
  store double %v217, ptr %v196, align 8
  %v218 = add i64 %accumulate.8, 1
  br label %accumulate.8.head
accumulate.8.end:
  br label %present.7.end
present.7.end:
  %v219 = fadd double %v141, %v191
  %v220 = add i64 %attend.4, 1
  br label %attend.4.head
attend.4.end:
  ; out = weighted values / sum, 0 for a row without keys; lse = maximum + log(sum)
  %v221 = mul i64 %v13, %v56
  %v222 = getelementptr half, ptr %v60, i64 %v221
  br label %finish.9.head
finish.9.head:
  %finish.9 = phi i64 [ 0, %attend.4.end ], [ %v253, %finish.9.body ]
  %v223 = icmp slt i64 %finish.9, 3
  br i1 %v223, label %finish.9.body, label %finish.9.end
finish.9.body:
  %v224 = getelementptr double, ptr %scratch, i64 %finish.9
  %v225 = load double, ptr %v224, align 8
  %v226 = fdiv double %v225, %v141
  %v227 = fcmp oeq double %v141, 0x0000000000000000
  %v228 = select i1 %v227, double 0x0000000000000000, double %v226
  %v229 = getelementptr half, ptr %v222, i64 %finish.9
  %v230 = fptrunc double %v228 to float
  %v231 = bitcast float %v230 to i32
  %v232 = and i32 %v231, -2147483648
  %v233 = lshr i32 %v232, 16
  %v234 = and i32 %v231, 2147483647
  %v235 = lshr i32 %v234, 13
  %v236 = and i32 %v235, 1
  %v237 = add i32 %v234, 4095
  %v238 = add i32 %v237, %v236
  %v239 = sub i32 %v238, 939524096
  %v240 = lshr i32 %v239, 13
  %v241 = bitcast i32 %v234 to float
  %v242 = fadd float %v241, 0x3FE0000000000000
  %v243 = bitcast float %v242 to i32
  %v244 = sub i32 %v243, 1056964608
  %v245 = icmp ult i32 %v234, 947912704
  %v246 = select i1 %v245, i32 %v244, i32 %v240
  %v247 = icmp uge i32 %v234, 1199566848
  %v248 = select i1 %v247, i32 31744, i32 %v246
  %v249 = icmp ugt i32 %v234, 2139095040
  %v250 = select i1 %v249, i32 32256, i32 %v248
  %v251 = or i32 %v250, %v233
  %v252 = trunc i32 %v251 to i16
  store i16 %v252, ptr %v229, align 2
  %v253 = add i64 %finish.9, 1
  br label %finish.9.head
finish.9.end:
  br i1 %v63, label %lse.10.then, label %lse.10.end
lse.10.then:
  %v254 = call double @llvm.log.f64(double %v141)
  %v255 = fadd double %v84, %v254
  %v256 = mul i64 %v13, %v71
  %v257 = getelementptr float, ptr %v75, i64 %v256
  %v258 = fptrunc double %v255 to float
  store float %v258, ptr %v257, align 4
  br label %lse.10.end
lse.10.end:
  ret void
}

declare double @llvm.exp.f64(double)
declare double @llvm.log.f64(double)

attributes #0 = { nounwind "target-cpu"="x86-64-v2" }
