/*
 * What every family's program is made of. A program makes the calls of its family with valid, invalid, NULL, misaligned and
 * half-mapped arguments, huge lengths and unknown bits; `e2e/differential` runs it under strace and under Trapline and
 * compares the lines between the two marks. It never checks anything itself, and must do the same at each run: no times,
 * no random names, no dependence on the kernel's version where it can be helped.
 */
#ifndef TRAPLINE_PROBE_H
#define TRAPLINE_PROBE_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

/* Lines before the first and after the last mark (the loader's, the C library's) are not compared. */
#define PROBE_MARK 0xfacade
static inline void probe_begin(void) { syscall(SYS_close, PROBE_MARK); }
static inline void probe_end(void) { syscall(SYS_close, PROBE_MARK); }

/* An object of `size` bytes that ends where an unmapped page begins. */
static inline void *probe_tail(size_t size) {
  const size_t page = 4096;
  const size_t room = (size + page - 1) / page * page;
  char *base = mmap(NULL, room + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (base == MAP_FAILED) abort();
  munmap(base + room, page);
  return base + room - size;
}

/* The same, filled from `bytes`. */
static inline void *probe_tail_of(const void *bytes, size_t size) { return memcpy(probe_tail(size), bytes, size); }

/* The first `size` bytes of the object are mapped, the rest is not. */
static inline void *probe_half(const void *bytes, size_t mapped) { return probe_tail_of(bytes, mapped); }

/* Nothing is mapped here. */
static inline void *probe_nowhere(void) { return (char *)probe_tail(8) + 8; }

/* A copy at an odd address. */
static inline void *probe_odd(const void *bytes, size_t size) {
  char *copy = mmap(NULL, size + 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (copy == MAP_FAILED) abort();
  return memcpy(copy + 1, bytes, size);
}

/* Makes a call by number, past the C library. */
#define CALL(...) ((void)syscall(__VA_ARGS__))

#endif
