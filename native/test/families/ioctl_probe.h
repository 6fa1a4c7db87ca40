/*
 * How a request of ioctl(2) is shown to the two tracers: on a descriptor that does not exist, so that what goes in is seen, and
 * on one whose ioctl a filter answers with success, so that what would come out is seen of devices that no machine here has.
 * Memory ends where the object does; it is empty, counts up, is all ones, repeats small numbers or letters.
 */
#ifndef TRAPLINE_IOCTL_PROBE_H
#define TRAPLINE_IOCTL_PROBE_H

#include "probe.h"
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>

#define PROBE_NO_FD -1
/* No descriptor either; the filter answers its requests. */
#define PROBE_ANSWERED_FD -2

static inline void probe_answer_requests(void) {
  struct sock_filter filter[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_ioctl, 0, 3),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[0])),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)PROBE_ANSWERED_FD, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = {sizeof filter / sizeof *filter, filter};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) abort();
  if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0) abort();
}

static inline void probe_both(unsigned long request, const void *argument) {
  CALL(SYS_ioctl, PROBE_NO_FD, request, argument);
  CALL(SYS_ioctl, PROBE_ANSWERED_FD, request, argument);
}

/* The same memory is used again and again: one object at a time ends at the unmapped page. */
#define PROBE_MOST_BYTES 8192
static inline unsigned char *probe_object(size_t size) {
  static unsigned char *end;
  if (end == NULL) end = (unsigned char *)probe_tail(PROBE_MOST_BYTES) + PROBE_MOST_BYTES;
  if (size > PROBE_MOST_BYTES) abort();
  return end - size;
}

static inline void probe_words(unsigned long request, size_t size, uint32_t word) {
  unsigned char *object = probe_object(size);
  for (size_t i = 0; i < size; ++i) object[i] = (unsigned char)(word >> (i % 4 * 8));
  probe_both(request, object);
}

/* A request whose argument is an address of `size` bytes. */
static inline void probe_request(unsigned long request, size_t size) {
  unsigned char *object = probe_object(size);
  probe_both(request, NULL);
  probe_both(request, probe_object(0));
  memset(object, 0, size);
  probe_both(request, object);
  for (size_t i = 0; i < size; ++i) object[i] = (unsigned char)(i + 1);
  probe_both(request, object);
  probe_both(request, object + 1);
  memset(object, 0xff, size);
  probe_both(request, object);
  for (uint32_t word = 1; word <= 5; ++word) probe_words(request, size, word);
  for (int bit = 4; bit < 32; bit += 3) probe_words(request, size, 1u << bit);
  for (size_t i = 0; i < size; ++i) object[i] = (unsigned char)('a' + i % 26);
  probe_both(request, object);
}

/* A request that takes a number. */
static inline void probe_value(unsigned long request) {
  static const uint64_t values[] = {0, 1, 2, 3, 4, 7, 0x20, 0xff, 0xdeadbeef, 0xbadc0ded00000001, -1ull};
  for (size_t i = 0; i < sizeof values / sizeof *values; ++i) {
    CALL(SYS_ioctl, PROBE_NO_FD, request, values[i]);
  }
}

#define PROBE_SIZED(request) probe_request(request, _IOC_SIZE(request))
#define PROBE_EACH(requests, probe)                                                    \
  do {                                                                                 \
    for (size_t i_ = 0; i_ < sizeof(requests) / sizeof *(requests); ++i_) probe;       \
  } while (0)

#endif
