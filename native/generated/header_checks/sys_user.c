/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<sys/user.h>)
#include <sys/user.h>
_Static_assert(sizeof(struct user_regs_struct) == 216, "struct user_regs_struct has 216 bytes in the table");
_Static_assert(offsetof(struct user_regs_struct, r15) == 0, "r15 of struct user_regs_struct is at 0 in the table");
_Static_assert(offsetof(struct user_regs_struct, r14) == 8, "r14 of struct user_regs_struct is at 8 in the table");
_Static_assert(offsetof(struct user_regs_struct, r13) == 16, "r13 of struct user_regs_struct is at 16 in the table");
_Static_assert(offsetof(struct user_regs_struct, r12) == 24, "r12 of struct user_regs_struct is at 24 in the table");
_Static_assert(offsetof(struct user_regs_struct, rbp) == 32, "rbp of struct user_regs_struct is at 32 in the table");
_Static_assert(offsetof(struct user_regs_struct, rbx) == 40, "rbx of struct user_regs_struct is at 40 in the table");
_Static_assert(offsetof(struct user_regs_struct, r11) == 48, "r11 of struct user_regs_struct is at 48 in the table");
_Static_assert(offsetof(struct user_regs_struct, r10) == 56, "r10 of struct user_regs_struct is at 56 in the table");
_Static_assert(offsetof(struct user_regs_struct, r9) == 64, "r9 of struct user_regs_struct is at 64 in the table");
_Static_assert(offsetof(struct user_regs_struct, r8) == 72, "r8 of struct user_regs_struct is at 72 in the table");
_Static_assert(offsetof(struct user_regs_struct, rax) == 80, "rax of struct user_regs_struct is at 80 in the table");
_Static_assert(offsetof(struct user_regs_struct, rcx) == 88, "rcx of struct user_regs_struct is at 88 in the table");
_Static_assert(offsetof(struct user_regs_struct, rdx) == 96, "rdx of struct user_regs_struct is at 96 in the table");
_Static_assert(offsetof(struct user_regs_struct, rsi) == 104, "rsi of struct user_regs_struct is at 104 in the table");
_Static_assert(offsetof(struct user_regs_struct, rdi) == 112, "rdi of struct user_regs_struct is at 112 in the table");
_Static_assert(offsetof(struct user_regs_struct, orig_rax) == 120, "orig_rax of struct user_regs_struct is at 120 in the table");
_Static_assert(offsetof(struct user_regs_struct, rip) == 128, "rip of struct user_regs_struct is at 128 in the table");
_Static_assert(offsetof(struct user_regs_struct, cs) == 136, "cs of struct user_regs_struct is at 136 in the table");
_Static_assert(offsetof(struct user_regs_struct, eflags) == 144, "eflags of struct user_regs_struct is at 144 in the table");
_Static_assert(offsetof(struct user_regs_struct, rsp) == 152, "rsp of struct user_regs_struct is at 152 in the table");
_Static_assert(offsetof(struct user_regs_struct, ss) == 160, "ss of struct user_regs_struct is at 160 in the table");
_Static_assert(offsetof(struct user_regs_struct, fs_base) == 168, "fs_base of struct user_regs_struct is at 168 in the table");
_Static_assert(offsetof(struct user_regs_struct, gs_base) == 176, "gs_base of struct user_regs_struct is at 176 in the table");
_Static_assert(offsetof(struct user_regs_struct, ds) == 184, "ds of struct user_regs_struct is at 184 in the table");
_Static_assert(offsetof(struct user_regs_struct, es) == 192, "es of struct user_regs_struct is at 192 in the table");
_Static_assert(offsetof(struct user_regs_struct, fs) == 200, "fs of struct user_regs_struct is at 200 in the table");
_Static_assert(offsetof(struct user_regs_struct, gs) == 208, "gs of struct user_regs_struct is at 208 in the table");
_Static_assert(sizeof(struct user_fpregs_struct) == 512, "struct user_fpregs_struct has 512 bytes in the table");
_Static_assert(offsetof(struct user_fpregs_struct, cwd) == 0, "cwd of struct user_fpregs_struct is at 0 in the table");
_Static_assert(offsetof(struct user_fpregs_struct, swd) == 2, "swd of struct user_fpregs_struct is at 2 in the table");
_Static_assert(offsetof(struct user_fpregs_struct, ftw) == 4, "ftw of struct user_fpregs_struct is at 4 in the table");
_Static_assert(offsetof(struct user_fpregs_struct, fop) == 6, "fop of struct user_fpregs_struct is at 6 in the table");
_Static_assert(offsetof(struct user_fpregs_struct, rip) == 8, "rip of struct user_fpregs_struct is at 8 in the table");
_Static_assert(offsetof(struct user_fpregs_struct, rdp) == 16, "rdp of struct user_fpregs_struct is at 16 in the table");
_Static_assert(offsetof(struct user_fpregs_struct, mxcsr) == 24, "mxcsr of struct user_fpregs_struct is at 24 in the table");
_Static_assert(offsetof(struct user_fpregs_struct, mxcr_mask) == 28, "mxcr_mask of struct user_fpregs_struct is at 28 in the table");
_Static_assert(offsetof(struct user_fpregs_struct, st_space) == 32, "st_space of struct user_fpregs_struct is at 32 in the table");
_Static_assert(offsetof(struct user_fpregs_struct, xmm_space) == 160, "xmm_space of struct user_fpregs_struct is at 160 in the table");
_Static_assert(offsetof(struct user_fpregs_struct, padding) == 416, "padding of struct user_fpregs_struct is at 416 in the table");
_Static_assert(sizeof(struct user) == 912, "struct user has 912 bytes in the table");
_Static_assert(offsetof(struct user, u_fpvalid) == 216, "u_fpvalid of struct user is at 216 in the table");
_Static_assert(offsetof(struct user, i387) == 224, "i387 of struct user is at 224 in the table");
_Static_assert(offsetof(struct user, u_tsize) == 736, "u_tsize of struct user is at 736 in the table");
_Static_assert(offsetof(struct user, u_dsize) == 744, "u_dsize of struct user is at 744 in the table");
_Static_assert(offsetof(struct user, u_ssize) == 752, "u_ssize of struct user is at 752 in the table");
_Static_assert(offsetof(struct user, start_code) == 760, "start_code of struct user is at 760 in the table");
_Static_assert(offsetof(struct user, start_stack) == 768, "start_stack of struct user is at 768 in the table");
_Static_assert(offsetof(struct user, signal) == 776, "signal of struct user is at 776 in the table");
_Static_assert(offsetof(struct user, reserved) == 784, "reserved of struct user is at 784 in the table");
_Static_assert(offsetof(struct user, u_ar0) == 792, "u_ar0 of struct user is at 792 in the table");
_Static_assert(offsetof(struct user, u_fpstate) == 800, "u_fpstate of struct user is at 800 in the table");
_Static_assert(offsetof(struct user, magic) == 808, "magic of struct user is at 808 in the table");
_Static_assert(offsetof(struct user, u_comm) == 816, "u_comm of struct user is at 816 in the table");
_Static_assert(offsetof(struct user, u_debugreg) == 848, "u_debugreg of struct user is at 848 in the table");
#endif
