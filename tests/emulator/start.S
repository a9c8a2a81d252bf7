// SPDX-License-Identifier: Apache-2.0
// The image's first instructions, and where faults enter it: both go on with a fresh stack.

    .set kStack, 0x80000

    .section .start, "ax"
    .globl start
start:
    movl $bss_begin, %edi
    movl $bss_end, %ecx
    subl %edi, %ecx
    xorl %eax, %eax
    cld
    rep stosb
    movl $kStack, %esp
    call run_all
0:  hlt
    jmp 0b

// One entry of 16 bytes for each of the processor's 32 faults: each leaves its number and an error
// code, 0 where the processor gives none.
    .text
    .balign 16
    .globl fault_entries
fault_entries:
    .set vector, 0
    .rept 32
    .balign 16
    .if !((0x60227d00 >> vector) & 1)
    pushq $0
    .endif
    pushq $vector
    jmp fault
    .set vector, vector + 1
    .endr

fault:
    popq %rdi
    popq %rsi
    movq (%rsp), %rdx
    movq %cr2, %rcx
    movl $kStack, %esp
    cld
    call run_after_fault
0:  hlt
    jmp 0b

    .section .note.GNU-stack, "", @progbits
