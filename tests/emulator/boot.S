// SPDX-License-Identifier: Apache-2.0
// The first sector of the disk: from the BIOS's 16 bits to 64, then the image from the sectors
// behind this one to 1 MiB, and into it. Memory is mapped as it is, the first GiB in pages of 2 MiB
// (machine.cpp takes some of these away). Assemble with -DSECTORS=…, the image's length.

    .set kTables, 0x1000      // Page tables of three levels, 4 KiB each.
    .set kImage, 0x100000

    .code16
    .globl boot
boot:
    cli
    cld
    ljmp $0, $.Lflat
.Lflat:
    xorw %ax, %ax
    movw %ax, %ds
    movw %ax, %es
    movw %ax, %ss
    movw $0x7c00, %sp
    inb $0x92, %al            // Addresses of more than 20 bits.
    orb $2, %al
    outb %al, $0x92

    movl $kTables, %edi
    movl %edi, %cr3
    xorl %eax, %eax
    movw $0xc00, %cx
    rep stosl
    movl $kTables + 0x1003, kTables
    movl $kTables + 0x2003, kTables + 0x1000
    movl $kTables + 0x2000, %edi
    movl $0x83, %eax
    movw $512, %cx
.Lpage:
    movl %eax, (%edi)
    addl $8, %edi
    addl $0x200000, %eax
    loop .Lpage

    movl %cr4, %eax
    orl $0x620, %eax          // Wide page tables, SSE and its exceptions.
    movl %eax, %cr4
    movl $0xc0000080, %ecx
    rdmsr
    orl $0x100, %eax
    wrmsr
    lgdtl .Lsegments_address
    movl %cr0, %eax
    andl $0xfffffff3, %eax    // No emulation of vector units, no lazy switching.
    orl $0x80000003, %eax
    movl %eax, %cr0
    ljmp $8, $.Llong

    .code64
.Llong:
    movl $16, %eax
    movl %eax, %ds
    movl %eax, %es
    movl %eax, %ss
    movl $0x80000, %esp
    movl $kImage, %edi
    movl $1, %ebx
.Lsector:
    movl $0x1f7, %edx         // The first ATA disk, one sector at a time.
.Lbusy:
    inb %dx, %al
    testb $0x80, %al
    jnz .Lbusy
    movl $0x1f2, %edx
    movb $1, %al
    outb %al, %dx
    movl %ebx, %eax
    incl %edx
    outb %al, %dx
    shrl $8, %eax
    incl %edx
    outb %al, %dx
    shrl $8, %eax
    incl %edx
    outb %al, %dx
    movb $0xe0, %al
    incl %edx
    outb %al, %dx
    movb $0x20, %al
    incl %edx
    outb %al, %dx
.Lwait:
    inb %dx, %al
    testb $0x80, %al
    jnz .Lwait
    testb $8, %al
    jz .Lwait
    movl $0x1f0, %edx
    movl $256, %ecx
    rep insw
    incl %ebx
    cmpl $SECTORS, %ebx
    jbe .Lsector
    movl $kImage, %eax
    jmp *%rax

    .balign 8
.Lsegments:
    .quad 0
    .quad 0x00209a0000000000  // 64-bit code.
    .quad 0x0000920000000000  // Data.
.Lsegments_address:
    .word 23
    .long .Lsegments

    .org 510
    .word 0xaa55
