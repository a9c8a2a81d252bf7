; naive for x86-64-v3
; problem: f32 head_dim=64 head_dim_v=64 q_heads=8 kv_heads=2 scale=0.125 mask=true
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
  ; pass 1: the largest score; NaN does not win here, it shows in pass 2
  br label %maximum.0.head
maximum.0.head:
  %maximum.0 = phi i64 [ 0, %entry ], [ %v96, %dot.1.end ]
  %v76 = phi double [ 0xFFF0000000000000, %entry ], [ %v95, %dot.1.end ]
  %v77 = icmp slt i64 %maximum.0, %v3
  br i1 %v77, label %maximum.0.body, label %maximum.0.end
maximum.0.body:
  %v78 = mul i64 %v13, %v20
  %v79 = getelementptr float, ptr %v24, i64 %v78
  %v80 = mul i64 %maximum.0, %v32
  %v81 = getelementptr float, ptr %v36, i64 %v80
  br label %dot.1.head
dot.1.head:
  %dot.1 = phi i64 [ 0, %maximum.0.body ], [ %v92, %dot.1.body ]
  %v82 = phi double [ 0x0000000000000000, %maximum.0.body ], [ %v91, %dot.1.body ]
  %v83 = icmp slt i64 %dot.1, 64
  br i1 %v83, label %dot.1.body, label %dot.1.end
dot.1.body:
  %v84 = getelementptr float, ptr %v81, i64 %dot.1
  %v85 = load float, ptr %v84, align 4
  %v86 = fpext float %v85 to double
  %v87 = getelementptr float, ptr %v79, i64 %dot.1
  %v88 = load float, ptr %v87, align 4
  %v89 = fpext float %v88 to double
  %v90 = fmul double %v89, %v86
  %v91 = fadd double %v82, %v90
  %v92 = add i64 %dot.1, 1
  br label %dot.1.head
dot.1.end:
  %v93 = fmul double %v82, 0x3FC0000000000000
  %v94 = fcmp ogt double %v93, %v76
  %v95 = select i1 %v94, double %v93, double %v76
  %v96 = add i64 %maximum.0, 1
  br label %maximum.0.head
maximum.0.end:
  %v97 = fcmp oeq double %v76, 0xFFF0000000000000
  %v98 = select i1 %v97, double 0x0000000000000000, double %v76
  ; pass 2: sums of exp(score - maximum) and of the weighted values
  br label %clear.2.head
clear.2.head:
  %clear.2 = phi i64 [ 0, %maximum.0.end ], [ %v101, %clear.2.body ]
  %v99 = icmp slt i64 %clear.2, 64
  br i1 %v99, label %clear.2.body, label %clear.2.end
clear.2.body:
  %v100 = getelementptr double, ptr %scratch, i64 %clear.2
  store double 0x0000000000000000, ptr %v100, align 8
  %v101 = add i64 %clear.2, 1
  br label %clear.2.head
clear.2.end:
  br label %attend.3.head
attend.3.head:
  %attend.3 = phi i64 [ 0, %clear.2.end ], [ %v136, %present.5.end ]
  %v102 = phi double [ 0x0000000000000000, %clear.2.end ], [ %v135, %present.5.end ]
  %v103 = icmp slt i64 %attend.3, %v3
  br i1 %v103, label %attend.3.body, label %attend.3.end
attend.3.body:
  %v104 = mul i64 %v13, %v20
  %v105 = getelementptr float, ptr %v24, i64 %v104
  %v106 = mul i64 %attend.3, %v32
  %v107 = getelementptr float, ptr %v36, i64 %v106
  br label %dot.4.head
dot.4.head:
  %dot.4 = phi i64 [ 0, %attend.3.body ], [ %v118, %dot.4.body ]
  %v108 = phi double [ 0x0000000000000000, %attend.3.body ], [ %v117, %dot.4.body ]
  %v109 = icmp slt i64 %dot.4, 64
  br i1 %v109, label %dot.4.body, label %dot.4.end
dot.4.body:
  %v110 = getelementptr float, ptr %v107, i64 %dot.4
  %v111 = load float, ptr %v110, align 4
  %v112 = fpext float %v111 to double
  %v113 = getelementptr float, ptr %v105, i64 %dot.4
  %v114 = load float, ptr %v113, align 4
  %v115 = fpext float %v114 to double
  %v116 = fmul double %v115, %v112
  %v117 = fadd double %v108, %v116
  %v118 = add i64 %dot.4, 1
  br label %dot.4.head
dot.4.end:
  %v119 = fmul double %v108, 0x3FC0000000000000
  %v120 = fsub double %v119, %v98
  %v121 = call double @llvm.exp.f64(double %v120)
  %v122 = mul i64 %attend.3, %v44
  %v123 = getelementptr float, ptr %v48, i64 %v122
  %v124 = fcmp une double %v121, 0x0000000000000000
  br i1 %v124, label %present.5.then, label %present.5.end
present.5.then:
  br label %accumulate.6.head
accumulate.6.head:
  %accumulate.6 = phi i64 [ 0, %present.5.then ], [ %v134, %accumulate.6.body ]
  %v125 = icmp slt i64 %accumulate.6, 64
  br i1 %v125, label %accumulate.6.body, label %accumulate.6.end
accumulate.6.body:
  %v126 = getelementptr double, ptr %scratch, i64 %accumulate.6
  %v127 = getelementptr float, ptr %v123, i64 %accumulate.6
  %v128 = load float, ptr %v127, align 4
  %v129 = fpext float %v128 to double
  %v130 = fmul double %v121, %v129
  %v131 = getelementptr double, ptr %scratch, i64 %accumulate.6
  %v132 = load double, ptr %v131, align 8
  %v133 = fadd double %v132, %v130
  store double %v133, ptr %v126, align 8
  %v134 = add i64 %accumulate.6, 1
  br label %accumulate.6.head
accumulate.6.end:
  br label %present.5.end
present.5.end:
  %v135 = fadd double %v102, %v121
  %v136 = add i64 %attend.3, 1
  br label %attend.3.head
attend.3.end:
  ; out = weighted values / sum, 0 for a row without keys; lse = maximum + log(sum)
  %v137 = mul i64 %v13, %v56
  %v138 = getelementptr float, ptr %v60, i64 %v137
  br label %finish.7.head
finish.7.head:
  %finish.7 = phi i64 [ 0, %attend.3.end ], [ %v147, %finish.7.body ]
  %v139 = icmp slt i64 %finish.7, 64
  br i1 %v139, label %finish.7.body, label %finish.7.end
finish.7.body:
  %v140 = getelementptr double, ptr %scratch, i64 %finish.7
  %v141 = load double, ptr %v140, align 8
  %v142 = fdiv double %v141, %v102
  %v143 = fcmp oeq double %v102, 0x0000000000000000
  %v144 = select i1 %v143, double 0x0000000000000000, double %v142
  %v145 = getelementptr float, ptr %v138, i64 %finish.7
  %v146 = fptrunc double %v144 to float
  store float %v146, ptr %v145, align 4
  %v147 = add i64 %finish.7, 1
  br label %finish.7.head
finish.7.end:
  br i1 %v63, label %lse.8.then, label %lse.8.end
lse.8.then:
  %v148 = call double @llvm.log.f64(double %v102)
  %v149 = fadd double %v76, %v148
  %v150 = mul i64 %v13, %v71
  %v151 = getelementptr float, ptr %v75, i64 %v150
  %v152 = fptrunc double %v149 to float
  store float %v152, ptr %v151, align 4
  br label %lse.8.end
lse.8.end:
  ret void
}

declare double @llvm.exp.f64(double)
declare double @llvm.log.f64(double)

attributes #0 = { nounwind "target-cpu"="x86-64-v3" }
