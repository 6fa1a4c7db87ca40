/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<asm/kvm.h>)
#include <asm/kvm.h>
_Static_assert(sizeof(struct kvm_regs) == 144, "struct kvm_regs has 144 bytes in the table");
_Static_assert(offsetof(struct kvm_regs, rax) == 0, "rax of struct kvm_regs is at 0 in the table");
_Static_assert(offsetof(struct kvm_regs, rbx) == 8, "rbx of struct kvm_regs is at 8 in the table");
_Static_assert(offsetof(struct kvm_regs, rcx) == 16, "rcx of struct kvm_regs is at 16 in the table");
_Static_assert(offsetof(struct kvm_regs, rdx) == 24, "rdx of struct kvm_regs is at 24 in the table");
_Static_assert(offsetof(struct kvm_regs, rsi) == 32, "rsi of struct kvm_regs is at 32 in the table");
_Static_assert(offsetof(struct kvm_regs, rdi) == 40, "rdi of struct kvm_regs is at 40 in the table");
_Static_assert(offsetof(struct kvm_regs, rsp) == 48, "rsp of struct kvm_regs is at 48 in the table");
_Static_assert(offsetof(struct kvm_regs, rbp) == 56, "rbp of struct kvm_regs is at 56 in the table");
_Static_assert(offsetof(struct kvm_regs, r8) == 64, "r8 of struct kvm_regs is at 64 in the table");
_Static_assert(offsetof(struct kvm_regs, r9) == 72, "r9 of struct kvm_regs is at 72 in the table");
_Static_assert(offsetof(struct kvm_regs, r10) == 80, "r10 of struct kvm_regs is at 80 in the table");
_Static_assert(offsetof(struct kvm_regs, r11) == 88, "r11 of struct kvm_regs is at 88 in the table");
_Static_assert(offsetof(struct kvm_regs, r12) == 96, "r12 of struct kvm_regs is at 96 in the table");
_Static_assert(offsetof(struct kvm_regs, r13) == 104, "r13 of struct kvm_regs is at 104 in the table");
_Static_assert(offsetof(struct kvm_regs, r14) == 112, "r14 of struct kvm_regs is at 112 in the table");
_Static_assert(offsetof(struct kvm_regs, r15) == 120, "r15 of struct kvm_regs is at 120 in the table");
_Static_assert(offsetof(struct kvm_regs, rip) == 128, "rip of struct kvm_regs is at 128 in the table");
_Static_assert(offsetof(struct kvm_regs, rflags) == 136, "rflags of struct kvm_regs is at 136 in the table");
_Static_assert(sizeof(struct kvm_segment) == 24, "struct kvm_segment has 24 bytes in the table");
_Static_assert(offsetof(struct kvm_segment, base) == 0, "base of struct kvm_segment is at 0 in the table");
_Static_assert(offsetof(struct kvm_segment, limit) == 8, "limit of struct kvm_segment is at 8 in the table");
_Static_assert(offsetof(struct kvm_segment, selector) == 12, "selector of struct kvm_segment is at 12 in the table");
_Static_assert(offsetof(struct kvm_segment, type) == 14, "type of struct kvm_segment is at 14 in the table");
_Static_assert(offsetof(struct kvm_segment, present) == 15, "present of struct kvm_segment is at 15 in the table");
_Static_assert(offsetof(struct kvm_segment, dpl) == 16, "dpl of struct kvm_segment is at 16 in the table");
_Static_assert(offsetof(struct kvm_segment, db) == 17, "db of struct kvm_segment is at 17 in the table");
_Static_assert(offsetof(struct kvm_segment, s) == 18, "s of struct kvm_segment is at 18 in the table");
_Static_assert(offsetof(struct kvm_segment, l) == 19, "l of struct kvm_segment is at 19 in the table");
_Static_assert(offsetof(struct kvm_segment, g) == 20, "g of struct kvm_segment is at 20 in the table");
_Static_assert(offsetof(struct kvm_segment, avl) == 21, "avl of struct kvm_segment is at 21 in the table");
_Static_assert(sizeof(struct kvm_dtable) == 16, "struct kvm_dtable has 16 bytes in the table");
_Static_assert(offsetof(struct kvm_dtable, base) == 0, "base of struct kvm_dtable is at 0 in the table");
_Static_assert(offsetof(struct kvm_dtable, limit) == 8, "limit of struct kvm_dtable is at 8 in the table");
_Static_assert(sizeof(struct kvm_sregs) == 312, "struct kvm_sregs has 312 bytes in the table");
_Static_assert(offsetof(struct kvm_sregs, cs) == 0, "cs of struct kvm_sregs is at 0 in the table");
_Static_assert(offsetof(struct kvm_sregs, ds) == 24, "ds of struct kvm_sregs is at 24 in the table");
_Static_assert(offsetof(struct kvm_sregs, es) == 48, "es of struct kvm_sregs is at 48 in the table");
_Static_assert(offsetof(struct kvm_sregs, fs) == 72, "fs of struct kvm_sregs is at 72 in the table");
_Static_assert(offsetof(struct kvm_sregs, gs) == 96, "gs of struct kvm_sregs is at 96 in the table");
_Static_assert(offsetof(struct kvm_sregs, ss) == 120, "ss of struct kvm_sregs is at 120 in the table");
_Static_assert(offsetof(struct kvm_sregs, tr) == 144, "tr of struct kvm_sregs is at 144 in the table");
_Static_assert(offsetof(struct kvm_sregs, ldt) == 168, "ldt of struct kvm_sregs is at 168 in the table");
_Static_assert(offsetof(struct kvm_sregs, gdt) == 192, "gdt of struct kvm_sregs is at 192 in the table");
_Static_assert(offsetof(struct kvm_sregs, idt) == 208, "idt of struct kvm_sregs is at 208 in the table");
_Static_assert(offsetof(struct kvm_sregs, cr0) == 224, "cr0 of struct kvm_sregs is at 224 in the table");
_Static_assert(offsetof(struct kvm_sregs, cr2) == 232, "cr2 of struct kvm_sregs is at 232 in the table");
_Static_assert(offsetof(struct kvm_sregs, cr3) == 240, "cr3 of struct kvm_sregs is at 240 in the table");
_Static_assert(offsetof(struct kvm_sregs, cr4) == 248, "cr4 of struct kvm_sregs is at 248 in the table");
_Static_assert(offsetof(struct kvm_sregs, cr8) == 256, "cr8 of struct kvm_sregs is at 256 in the table");
_Static_assert(offsetof(struct kvm_sregs, efer) == 264, "efer of struct kvm_sregs is at 264 in the table");
_Static_assert(offsetof(struct kvm_sregs, apic_base) == 272, "apic_base of struct kvm_sregs is at 272 in the table");
_Static_assert(offsetof(struct kvm_sregs, interrupt_bitmap) == 280, "interrupt_bitmap of struct kvm_sregs is at 280 in the table");
#endif
