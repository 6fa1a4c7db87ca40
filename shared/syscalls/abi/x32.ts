/**
 * The x32 ABI: x86-64's numbers and structures, but for calls that meet pointers or longs in memory. Those have numbers of their
 * own from 512 on, and their x86-64 numbers are refused. The build checks the numbers against asm/unistd_x32.h.
 */
import { lengthOf } from "../kinds/length.ts";
import { buffersIn, buffersOut, environmentVector, stringVector } from "../kinds/vector.ts";
import type { DerivedFamily } from "./derived_call.ts";

const strings = { argv: stringVector("argv"), envp: environmentVector("envp") };
const readBuffers = { iov: buffersOut("iov", lengthOf("iovcnt"), 4) };
const writeBuffers = { iov: buffersIn("iov", lengthOf("iovcnt"), 4) };

export const x32Calls = {
  rt_sigaction: 512,
  rt_sigreturn: { nr: 513, same: ["frame"] },
  ioctl: 514,
  readv: { nr: 515, instead: readBuffers },
  writev: { nr: 516, instead: writeBuffers },
  recvfrom: 517,
  sendmsg: 518,
  recvmsg: 519,
  execve: { nr: 520, instead: strings },
  ptrace: 521,
  rt_sigpending: 522,
  rt_sigtimedwait: { nr: 523, same: ["timeout"] },
  rt_sigqueueinfo: 524,
  sigaltstack: 525,
  timer_create: 526,
  mq_notify: 527,
  kexec_load: 528,
  waitid: 529,
  set_robust_list: 530,
  get_robust_list: 531,
  vmsplice: { nr: 532, instead: { iov: buffersIn("iov", lengthOf("nr_segs"), 4) } },
  move_pages: 533,
  preadv: { nr: 534, instead: readBuffers },
  pwritev: { nr: 535, instead: writeBuffers },
  rt_tgsigqueueinfo: 536,
  recvmmsg: { nr: 537, same: ["timeout"] },
  sendmmsg: 538,
  process_vm_readv: 539,
  process_vm_writev: 540,
  setsockopt: 541,
  getsockopt: 542,
  io_setup: 543,
  io_submit: 544,
  execveat: { nr: 545, instead: strings },
  preadv2: { nr: 546, instead: readBuffers },
  pwritev2: { nr: 547, instead: writeBuffers },
} satisfies DerivedFamily;

/** Calls of x86-64 that x32 never had under any number; `x32Calls` names those that moved. */
export const NOT_IN_X32: ReadonlySet<string> = new Set([
  "uselib",
  "_sysctl",
  "create_module",
  "get_kernel_syms",
  "query_module",
  "nfsservctl",
  "set_thread_area",
  "get_thread_area",
  "epoll_ctl_old",
  "epoll_wait_old",
  "vserver",
]);
