; naive for x86-64-v2
; problem: f16 head_dim=5 head_dim_v=3 q_heads=8 kv_heads=2 scale=0.4472135954999579 mask=causal
; One task is one query row; plain loops in f64.
target triple = "x86_64-unknown-linux-gnu"

define void @naive(ptr noalias nocapture readonly %args, i64 %task, ptr noalias nocapture %scratch) #0 {
entry:
  ; task -> (batch, head, query tile); tiles fastest, last tile first
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
  %v10 = srem i64 %v9, 8
  %v11 = sdiv i64 %v9, 8
  %v12 = sdiv i64 %v10, 4
  %v13 = mul i64 %v8, 1
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
  %v34 = mul i64 %v11, %v28
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
  %v46 = mul i64 %v11, %v40
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
  %v57 = mul i64 %v10, %v54
  %v58 = mul i64 %v11, %v52
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
  %v72 = mul i64 %v10, %v69
  %v73 = mul i64 %v11, %v67
  %v74 = add i64 %v73, %v72
  %v75 = getelementptr float, ptr %v65, i64 %v74
  %v76 = mul i64 %v13, %v20
  %v77 = getelementptr half, ptr %v24, i64 %v76
  %v78 = sub i64 %v3, %v1
  %v79 = add i64 %v13, %v78
  %v80 = add i64 %v79, 1
  %v81 = icmp slt i64 %v80, %v3
  %v82 = select i1 %v81, i64 %v80, i64 %v3
  %v83 = icmp sgt i64 %v82, 0
  %v84 = select i1 %v83, i64 %v82, i64 0
  ; pass 1: the largest score; NaN does not win here, it shows in pass 2
  br label %maximum.0.head
maximum.0.head:
  %maximum.0 = phi i64 [ 0, %entry ], [ %v131, %dot.1.end ]
  %v85 = phi double [ 0xFFF0000000000000, %entry ], [ %v130, %dot.1.end ]
  %v86 = icmp slt i64 %maximum.0, %v84
  br i1 %v86, label %maximum.0.body, label %maximum.0.end
maximum.0.body:
  %v87 = mul i64 %maximum.0, %v32
  %v88 = getelementptr half, ptr %v36, i64 %v87
  br label %dot.1.head
dot.1.head:
  %dot.1 = phi i64 [ 0, %maximum.0.body ], [ %v127, %dot.1.body ]
  %v89 = phi double [ 0x0000000000000000, %maximum.0.body ], [ %v126, %dot.1.body ]
  %v90 = icmp slt i64 %dot.1, 5
  br i1 %v90, label %dot.1.body, label %dot.1.end
dot.1.body:
  %v91 = getelementptr half, ptr %v88, i64 %dot.1
  %v92 = load half, ptr %v91, align 2
  %v93 = bitcast half %v92 to i16
  %v94 = zext i16 %v93 to i32
  %v95 = and i32 %v94, 32768
  %v96 = shl i32 %v95, 16
  %v97 = and i32 %v94, 32767
  %v98 = shl i32 %v97, 13
  %v99 = bitcast i32 %v98 to float
  %v100 = fmul float %v99, 0x46F0000000000000
  %v101 = bitcast float %v100 to i32
  %v102 = icmp uge i32 %v98, 260046848
  %v103 = or i32 %v98, 2139095040
  %v104 = select i1 %v102, i32 %v103, i32 %v101
  %v105 = or i32 %v104, %v96
  %v106 = bitcast i32 %v105 to float
  %v107 = fpext float %v106 to double
  %v108 = getelementptr half, ptr %v77, i64 %dot.1
  %v109 = load half, ptr %v108, align 2
  %v110 = bitcast half %v109 to i16
  %v111 = zext i16 %v110 to i32
  %v112 = and i32 %v111, 32768
  %v113 = shl i32 %v112, 16
  %v114 = and i32 %v111, 32767
  %v115 = shl i32 %v114, 13
  %v116 = bitcast i32 %v115 to float
  %v117 = fmul float %v116, 0x46F0000000000000
  %v118 = bitcast float %v117 to i32
  %v119 = icmp uge i32 %v115, 260046848
  %v120 = or i32 %v115, 2139095040
  %v121 = select i1 %v119, i32 %v120, i32 %v118
  %v122 = or i32 %v121, %v113
  %v123 = bitcast i32 %v122 to float
  %v124 = fpext float %v123 to double
  %v125 = fmul double %v124, %v107
  %v126 = fadd double %v89, %v125
  %v127 = add i64 %dot.1, 1
  br label %dot.1.head
dot.1.end:
  %v128 = fmul double %v89, 0x3FDC9F25C5BFEDD9
  %v129 = fcmp ogt double %v128, %v85
  %v130 = select i1 %v129, double %v128, double %v85
  %v131 = add i64 %maximum.0, 1
  br label %maximum.0.head
maximum.0.end:
  %v132 = fcmp oeq double %v85, 0xFFF0000000000000
  %v133 = select i1 %v132, double 0x0000000000000000, double %v85
  ; pass 2: sums of exp(score - maximum) and of the weighted values
  br label %clear.2.head
clear.2.head:
  %clear.2 = phi i64 [ 0, %maximum.0.end ], [ %v136, %clear.2.body ]
  %v134 = icmp slt i64 %clear.2, 3
  br i1 %v134, label %clear.2.body, label %clear.2.end
clear.2.body:
  %v135 = getelementptr double, ptr %scratch, i64 %clear.2
  store double 0x0000000000000000, ptr %v135, align 8
  %v136 = add i64 %clear.2, 1
  br label %clear.2.head
clear.2.end:
  br label %attend.3.head
attend.3.head:
  %attend.3 = phi i64 [ 0, %clear.2.end ], [ %v210, %present.5.end ]
  %v137 = phi double [ 0x0000000000000000, %clear.2.end ], [ %v209, %present.5.end ]
  %v138 = icmp slt i64 %attend.3, %v84
  br i1 %v138, label %attend.3.body, label %attend.3.end
attend.3.body:
  %v139 = mul i64 %attend.3, %v32
  %v140 = getelementptr half, ptr %v36, i64 %v139
  br label %dot.4.head
dot.4.head:
  %dot.4 = phi i64 [ 0, %attend.3.body ], [ %v179, %dot.4.body ]
  %v141 = phi double [ 0x0000000000000000, %attend.3.body ], [ %v178, %dot.4.body ]
  %v142 = icmp slt i64 %dot.4, 5
  br i1 %v142, label %dot.4.body, label %dot.4.end
dot.4.body:
  %v143 = getelementptr half, ptr %v140, i64 %dot.4
  %v144 = load half, ptr %v143, align 2
  %v145 = bitcast half %v144 to i16
  %v146 = zext i16 %v145 to i32
  %v147 = and i32 %v146, 32768
  %v148 = shl i32 %v147, 16
  %v149 = and i32 %v146, 32767
  %v150 = shl i32 %v149, 13
  %v151 = bitcast i32 %v150 to float
  %v152 = fmul float %v151, 0x46F0000000000000
  %v153 = bitcast float %v152 to i32
  %v154 = icmp uge i32 %v150, 260046848
  %v155 = or i32 %v150, 2139095040
  %v156 = select i1 %v154, i32 %v155, i32 %v153
  %v157 = or i32 %v156, %v148
  %v158 = bitcast i32 %v157 to float
  %v159 = fpext float %v158 to double
  %v160 = getelementptr half, ptr %v77, i64 %dot.4
  %v161 = load half, ptr %v160, align 2
  %v162 = bitcast half %v161 to i16
  %v163 = zext i16 %v162 to i32
  %v164 = and i32 %v163, 32768
  %v165 = shl i32 %v164, 16
  %v166 = and i32 %v163, 32767
  %v167 = shl i32 %v166, 13
  %v168 = bitcast i32 %v167 to float
  %v169 = fmul float %v168, 0x46F0000000000000
  %v170 = bitcast float %v169 to i32
  %v171 = icmp uge i32 %v167, 260046848
  %v172 = or i32 %v167, 2139095040
  %v173 = select i1 %v171, i32 %v172, i32 %v170
  %v174 = or i32 %v173, %v165
  %v175 = bitcast i32 %v174 to float
  %v176 = fpext float %v175 to double
  %v177 = fmul double %v176, %v159
  %v178 = fadd double %v141, %v177
  %v179 = add i64 %dot.4, 1
  br label %dot.4.head
dot.4.end:
  %v180 = fmul double %v141, 0x3FDC9F25C5BFEDD9
  %v181 = fsub double %v180, %v133
  %v182 = call double @llvm.exp.f64(double %v181)
  %v183 = mul i64 %attend.3, %v44
  %v184 = getelementptr half, ptr %v48, i64 %v183
  %v185 = fcmp une double %v182, 0x0000000000000000
  br i1 %v185, label %present.5.then, label %present.5.end
present.5.then:
  br label %accumulate.6.head
accumulate.6.head:
  %accumulate.6 = phi i64 [ 0, %present.5.then ], [ %v208, %accumulate.6.body ]
  %v186 = icmp slt i64 %accumulate.6, 3
  br i1 %v186, label %accumulate.6.body, label %accumulate.6.end
accumulate.6.body:
  %v187 = getelementptr double, ptr %scratch, i64 %accumulate.6
  %v188 = getelementptr half, ptr %v184, i64 %accumulate.6
  %v189 = load half, ptr %v188, align 2
  %v190 = bitcast half %v189 to i16
  %v191 = zext i16 %v190 to i32
  %v192 = and i32 %v191, 32768
  %v193 = shl i32 %v192, 16
  %v194 = and i32 %v191, 32767
  %v195 = shl i32 %v194, 13
  %v196 = bitcast i32 %v195 to float
  %v197 = fmul float %v196, 0x46F0000000000000
  %v198 = bitcast float %v197 to i32
  %v199 = icmp uge i32 %v195, 260046848
  %v200 = or i32 %v195, 2139095040
  %v201 = select i1 %v199, i32 %v200, i32 %v198
  %v202 = or i32 %v201, %v193
  %v203 = bitcast i32 %v202 to float
  %v204 = fpext float %v203 to double
  %v205 = fmul double %v182, %v204
  %v206 = load double, ptr %v187, align 8
  %v207 = fadd double %v206, %v205
  store double %v207, ptr %v187, align 8
  %v208 = add i64 %accumulate.6, 1
  br label %accumulate.6.head
accumulate.6.end:
  br label %present.5.end
present.5.end:
  %v209 = fadd double %v137, %v182
  %v210 = add i64 %attend.3, 1
  br label %attend.3.head
attend.3.end:
  ; out = weighted values / sum, 0 for a row without keys; lse = maximum + log(sum)
  %v211 = fcmp oeq double %v137, 0x0000000000000000
  %v212 = mul i64 %v13, %v56
  %v213 = getelementptr half, ptr %v60, i64 %v212
  br label %finish.7.head
finish.7.head:
  %finish.7 = phi i64 [ 0, %attend.3.end ], [ %v243, %finish.7.body ]
  %v214 = icmp slt i64 %finish.7, 3
  br i1 %v214, label %finish.7.body, label %finish.7.end
finish.7.body:
  %v215 = getelementptr double, ptr %scratch, i64 %finish.7
  %v216 = load double, ptr %v215, align 8
  %v217 = fdiv double %v216, %v137
  %v218 = select i1 %v211, double 0x0000000000000000, double %v217
  %v219 = getelementptr half, ptr %v213, i64 %finish.7
  %v220 = fptrunc double %v218 to float
  %v221 = bitcast float %v220 to i32
  %v222 = and i32 %v221, -2147483648
  %v223 = lshr i32 %v222, 16
  %v224 = and i32 %v221, 2147483647
  %v225 = lshr i32 %v224, 13
  %v226 = and i32 %v225, 1
  %v227 = add i32 %v224, 4095
  %v228 = add i32 %v227, %v226
  %v229 = sub i32 %v228, 939524096
  %v230 = lshr i32 %v229, 13
  %v231 = bitcast i32 %v224 to float
  %v232 = fadd float %v231, 0x3FE0000000000000
  %v233 = bitcast float %v232 to i32
  %v234 = sub i32 %v233, 1056964608
  %v235 = icmp ult i32 %v224, 947912704
  %v236 = select i1 %v235, i32 %v234, i32 %v230
  %v237 = icmp uge i32 %v224, 1199566848
  %v238 = select i1 %v237, i32 31744, i32 %v236
  %v239 = icmp ugt i32 %v224, 2139095040
  %v240 = select i1 %v239, i32 32256, i32 %v238
  %v241 = or i32 %v240, %v223
  %v242 = trunc i32 %v241 to i16
  store i16 %v242, ptr %v219, align 2
  %v243 = add i64 %finish.7, 1
  br label %finish.7.head
finish.7.end:
  br i1 %v63, label %lse.8.then, label %lse.8.end
lse.8.then:
  %v244 = call double @llvm.log.f64(double %v137)
  %v245 = fadd double %v85, %v244
  %v246 = mul i64 %v13, %v71
  %v247 = getelementptr float, ptr %v75, i64 %v246
  %v248 = fptrunc double %v245 to float
  store float %v248, ptr %v247, align 4
  br label %lse.8.end
lse.8.end:
  ret void
}

declare double @llvm.exp.f64(double)
declare double @llvm.log.f64(double)

attributes #0 = { nounwind "target-cpu"="x86-64-v2" }
