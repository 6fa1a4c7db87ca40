/* io_setup(2) and its kin, io_uring(7). */
#include "probe.h"

#include <linux/aio_abi.h>
#include <linux/io_uring.h>
#include <sys/eventfd.h>
#include <sys/uio.h>
#include <time.h>

static const char text[] = "0123456789abcdef0123456789abcdef0123456789\1\377\"\n";
static aio_context_t context;
static int file;

static void contexts(void) {
  aio_context_t other = 0;
  aio_context_t wrong = 5;
  CALL(SYS_io_setup, 0, &other);
  CALL(SYS_io_setup, 0x7fffffff, &other);
  CALL(SYS_io_setup, -1, &other);
  CALL(SYS_io_setup, 1, &wrong);
  CALL(SYS_io_setup, 1, NULL);
  CALL(SYS_io_setup, 1, probe_nowhere());
  CALL(SYS_io_setup, 1, probe_half(&other, 7));
  CALL(SYS_io_setup, 0xfacefeed00000000, probe_nowhere());
  CALL(SYS_io_setup, 2, &other);
  CALL(SYS_io_destroy, other);
  CALL(SYS_io_destroy, other);
  CALL(SYS_io_destroy, 0);
  CALL(SYS_io_destroy, 0xdeadbeefcafef00d);
  CALL(SYS_io_setup, 1, probe_tail_of("\0\0\0\0\0\0\0", 8));
  CALL(SYS_io_setup, 16, &context);
}

static void submissions(void) {
  static struct iovec vector[] = {{(void *)text, 5}, {(void *)text, sizeof text}, {NULL, 7}};
  static char buffer[64];
  struct iocb blocks[24] = {};
  struct iocb *list[24];
  for (int i = 0; i < 24; i++) list[i] = &blocks[i];
  /* Each opcode, known or not, one at a time; a wrong descriptor keeps the kernel from doing anything. */
  for (int opcode = 0; opcode < 12; opcode++) {
    struct iocb block = {.aio_data = 0xfacefeed0000 + opcode, .aio_lio_opcode = opcode, .aio_reqprio = opcode * 3, .aio_fildes = 99,
                         .aio_buf = (uintptr_t)text, .aio_nbytes = sizeof text, .aio_offset = 0x1234567890 + opcode};
    list[0] = &block;
    CALL(SYS_io_submit, context, 1, list);
    block.aio_buf = (uintptr_t)vector, block.aio_nbytes = 3, block.aio_data = 0, block.aio_offset = -1, block.aio_reqprio = -1;
    CALL(SYS_io_submit, context, 1, list);
    block.aio_buf = 0, block.aio_nbytes = 0, block.aio_fildes = -1, block.aio_key = 7, block.aio_rw_flags = 1;
    CALL(SYS_io_submit, context, 1, list);
    block.aio_buf = (uintptr_t)probe_nowhere(), block.aio_nbytes = 4, block.aio_flags = IOCB_FLAG_RESFD, block.aio_resfd = 99;
    CALL(SYS_io_submit, context, 1, list);
    block.aio_nbytes = -1, block.aio_flags = 0xffffffff, block.aio_rw_flags = 0x1f, block.aio_resfd = -1;
    CALL(SYS_io_submit, context, 1, list);
    block.aio_nbytes = 1ull << 40, block.aio_flags = IOCB_FLAG_IOPRIO, block.aio_rw_flags = 0x80000000, block.aio_reqprio = 0x4005;
    CALL(SYS_io_submit, context, 1, list);
    block.aio_flags = 0, block.aio_reserved2 = 5, block.aio_buf = 0x1234;
    CALL(SYS_io_submit, context, 1, list);
  }
  /* A length below zero is none, whatever the buffer. */
  for (int opcode = 0; opcode < 9; opcode++) {
    struct iocb block = {.aio_lio_opcode = opcode, .aio_fildes = 99, .aio_nbytes = 1ull << 63, .aio_buf = opcode & 2 ? 0x1234 : 0};
    list[0] = &block;
    CALL(SYS_io_submit, context, 1, list);
    block.aio_buf = opcode & 2 ? 0 : (uintptr_t)text;
    CALL(SYS_io_submit, context, 1, list);
  }
  struct iocb negative = {.aio_lio_opcode = -1, .aio_fildes = 99};
  list[0] = &negative;
  CALL(SYS_io_submit, context, 1, list);

  for (int i = 0; i < 24; i++) blocks[i] = (struct iocb){.aio_lio_opcode = i % 9, .aio_fildes = 99}, list[i] = &blocks[i];
  CALL(SYS_io_submit, context, 0, list);
  CALL(SYS_io_submit, context, 3, list);
  CALL(SYS_io_submit, context, 24, list);
  CALL(SYS_io_submit, context, -1L, list);
  CALL(SYS_io_submit, context, 1L << 40, list);
  CALL(SYS_io_submit, context, 1, NULL);
  CALL(SYS_io_submit, 0, 0, NULL);
  CALL(SYS_io_submit, 0xdeadbeefcafef00d, 1, probe_nowhere());
  list[1] = NULL;
  CALL(SYS_io_submit, context, 3, list);
  list[1] = probe_nowhere();
  CALL(SYS_io_submit, context, 3, list);
  list[1] = probe_half(&blocks[0], sizeof blocks[0] - 1);
  CALL(SYS_io_submit, context, 3, list);
  CALL(SYS_io_submit, context, 3, probe_half(list, 20));
  CALL(SYS_io_submit, context, 3, probe_tail_of(list, 16));
  CALL(SYS_io_submit, context, 3, probe_odd(list, 24));

  struct io_event event = {1, 2, 3, 4};
  CALL(SYS_io_cancel, context, &blocks[0], &event);
  CALL(SYS_io_cancel, context, &blocks[1], NULL);
  CALL(SYS_io_cancel, context, NULL, &event);
  CALL(SYS_io_cancel, context, probe_nowhere(), probe_nowhere());
  CALL(SYS_io_cancel, 0xdeadbeefcafef00d, probe_half(&blocks[0], sizeof blocks[0] - 1), &event);
  CALL(SYS_io_cancel, 0, probe_tail_of(&blocks[0], sizeof blocks[0]), &event);

  struct io_event events[4] = {};
  struct timespec now = {0, 0}, later = {1, 5}, wrong = {-1, 2000000000};
  CALL(SYS_io_getevents, context, 0, 4, events, &now);
  CALL(SYS_io_getevents, context, 0, 0, events, NULL);
  CALL(SYS_io_getevents, context, -1L, 4, events, &wrong);
  CALL(SYS_io_getevents, context, 5, 4, events, &later);
  CALL(SYS_io_getevents, 0xdeadbeefcafef00d, 1, 0x7fffffffffffffff, NULL, probe_nowhere());
  CALL(SYS_io_getevents, 0, 1, -1L, probe_nowhere(), probe_half(&now, 15));
  struct iocb works = {.aio_data = 0xfacefeedcafe, .aio_lio_opcode = IOCB_CMD_PREAD, .aio_fildes = file, .aio_buf = (uintptr_t)buffer, .aio_nbytes = 5};
  struct iocb more = works;
  more.aio_data = 7, more.aio_lio_opcode = IOCB_CMD_PWRITE, more.aio_buf = (uintptr_t)text;
  struct iocb *both[] = {&works, &more};
  CALL(SYS_io_submit, context, 2, both);
  CALL(SYS_io_getevents, context, 2, 4, events, NULL);
  CALL(SYS_io_submit, context, 2, both);
  CALL(SYS_io_getevents, context, 1, 1, events, &later);
  CALL(SYS_io_getevents, context, 1, 4, probe_tail(sizeof events[0]), &later);

  uint64_t mask = 0x4002;
  struct { void *set; size_t size; } signals = {&mask, 8};
  CALL(SYS_io_pgetevents, context, 0, 4, events, &now, &signals);
  CALL(SYS_io_pgetevents, context, 0, 4, events, &now, NULL);
  CALL(SYS_io_pgetevents, context, 0, 0, events, NULL, &signals);
  CALL(SYS_io_pgetevents, context, 0, 4, NULL, &now, probe_nowhere());
  CALL(SYS_io_pgetevents, context, 0, 4, events, &now, probe_half(&signals, 15));
  signals.size = 16;
  CALL(SYS_io_pgetevents, context, 0, 4, events, &wrong, &signals);
  signals.size = 4;
  CALL(SYS_io_pgetevents, context, 0, 4, events, &wrong, &signals);
  signals.set = NULL, signals.size = 8;
  CALL(SYS_io_pgetevents, context, 0, 4, events, &now, &signals);
  signals.set = probe_nowhere();
  CALL(SYS_io_pgetevents, context, 0, 4, events, &now, &signals);
  signals.set = &mask, mask = -1;
  CALL(SYS_io_pgetevents, 0, 0, 4, events, &now, &signals);
  CALL(SYS_io_submit, context, 2, both);
  CALL(SYS_io_pgetevents, context, 2, 4, events, &later, &signals);
  CALL(SYS_io_destroy, context);
}

static void rings(void) {
  struct io_uring_params params = {};
  const int ring = syscall(SYS_io_uring_setup, 4, &params);
  CALL(SYS_io_uring_setup, 0, &params);
  CALL(SYS_io_uring_setup, -1, &params);
  CALL(SYS_io_uring_setup, 1, NULL);
  CALL(SYS_io_uring_setup, 1, probe_nowhere());
  CALL(SYS_io_uring_setup, 1, probe_half(&params, sizeof params - 1));
  for (int bit = 0; bit < 32; bit++) {
    params = (struct io_uring_params){.flags = 1u << bit};
    CALL(SYS_io_uring_setup, 0x7fffffff, &params);
  }
  params = (struct io_uring_params){.flags = -1, .sq_thread_cpu = 3, .sq_thread_idle = 1000, .wq_fd = 99, .cq_entries = 77};
  CALL(SYS_io_uring_setup, 1, &params);
  params.flags = IORING_SETUP_SQPOLL | IORING_SETUP_SQ_AFF | IORING_SETUP_CQSIZE;
  params.sq_entries = 12, params.features = 0x3fff;
  CALL(SYS_io_uring_setup, 0, &params);
  params.flags = IORING_SETUP_ATTACH_WQ, params.resv[0] = 5;
  CALL(SYS_io_uring_setup, 1, &params);
  params.flags = 0, params.resv[0] = 0, params.resv[2] = 7;
  CALL(SYS_io_uring_setup, 1, &params);

  uint64_t mask = 0x4002;
  CALL(SYS_io_uring_enter, ring, 0, 0, 0, NULL, 0);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_io_uring_enter, -1, bit, 2, 1u << bit, &mask, 8);
  CALL(SYS_io_uring_enter, -1, -1, -1, 3, &mask, 8);
  CALL(SYS_io_uring_enter, 99, 1, 2, -1, &mask, 16);
  CALL(SYS_io_uring_enter, 99, 1, 2, 9, &mask, 24);
  CALL(SYS_io_uring_enter, 99, 1, 2, 0, &mask, 4);
  CALL(SYS_io_uring_enter, 99, 1, 2, 0, &mask, 0);
  CALL(SYS_io_uring_enter, 99, 1, 2, 0, NULL, 8);
  CALL(SYS_io_uring_enter, 99, 1, 2, 0, probe_nowhere(), 8);
  CALL(SYS_io_uring_enter, 0xfacefeed00000063, 0xfacefeed00000001, 0xfacefeed00000002, 0xfacefeed00000000, probe_half(&mask, 7), -1L);

  struct iovec vector[] = {{(void *)text, 5}, {NULL, 0}, {probe_nowhere(), 4096}};
  uint64_t tags[3] = {5, 0, 7};
  int descriptors[40] = {0, -1, 99, file, -2};
  for (int opcode = 0; opcode < 40; opcode++) {
    /* strace reads an affinity mask of 4294967295 bytes as far as it shows it; here a negative int is no length. */
    const int huge = opcode != IORING_REGISTER_IOWQ_AFF;
    CALL(SYS_io_uring_register, -1, opcode, NULL, 0);
    CALL(SYS_io_uring_register, -1, opcode, vector, 0);
    CALL(SYS_io_uring_register, -1, opcode, vector, 1);
    CALL(SYS_io_uring_register, -1, opcode, vector, 3);
    CALL(SYS_io_uring_register, -1, opcode, descriptors, 5);
    CALL(SYS_io_uring_register, -1, opcode, descriptors, 40);
    CALL(SYS_io_uring_register, -1, opcode, probe_nowhere(), 1);
    CALL(SYS_io_uring_register, -1, opcode, probe_tail_of(descriptors, 12), 5);
    CALL(SYS_io_uring_register, -1, opcode, probe_tail_of(descriptors, 16), 2);
    CALL(SYS_io_uring_register, -1, opcode, probe_half(descriptors, 3), 1);
    if (huge) CALL(SYS_io_uring_register, -1, opcode, text, -1);
    CALL(SYS_io_uring_register, 0xfacefeed00000063, opcode, text, 0xfacefeed00000001);
  }
  CALL(SYS_io_uring_register, -1, -1, NULL, 0);
  struct io_uring_rsrc_register resources = {.nr = 3, .data = (uintptr_t)descriptors, .tags = (uintptr_t)tags};
  struct io_uring_rsrc_update2 update = {.offset = 1, .data = (uintptr_t)descriptors, .tags = (uintptr_t)tags, .nr = 3};
  for (int opcode = IORING_REGISTER_FILES2; opcode <= IORING_REGISTER_BUFFERS_UPDATE; opcode++) {
    const int updates = opcode == IORING_REGISTER_FILES_UPDATE2 || opcode == IORING_REGISTER_BUFFERS_UPDATE;
    void *structure = updates ? (void *)&update : (void *)&resources;
    const int buffers = opcode >= IORING_REGISTER_BUFFERS2;
    resources.data = update.data = buffers ? (uintptr_t)vector : (uintptr_t)descriptors;
    resources.flags = 0, resources.resv2 = 0, update.resv = 0, update.resv2 = 0, resources.nr = update.nr = 3;
    resources.tags = update.tags = (uintptr_t)tags;
    CALL(SYS_io_uring_register, -1, opcode, structure, 32);
    CALL(SYS_io_uring_register, -1, opcode, structure, 31);
    CALL(SYS_io_uring_register, -1, opcode, probe_half(structure, 31), 32);
    CALL(SYS_io_uring_register, -1, opcode, probe_tail_of(structure, 32), 40);
    resources.flags = 1, resources.resv2 = 9, update.resv = 4, update.resv2 = 5, resources.nr = update.nr = 0;
    CALL(SYS_io_uring_register, -1, opcode, structure, 32);
    resources.data = update.data = 5, resources.tags = update.tags = 0, resources.nr = update.nr = 1, resources.flags = -1;
    CALL(SYS_io_uring_register, -1, opcode, structure, 32);
  }
  unsigned workers[2] = {};
  CALL(SYS_io_uring_register, ring, IORING_REGISTER_IOWQ_MAX_WORKERS, workers, 1);
  workers[0] = workers[1] = 3;
  CALL(SYS_io_uring_register, ring, IORING_REGISTER_IOWQ_MAX_WORKERS, workers, 2);
  CALL(SYS_io_uring_register, ring, IORING_REGISTER_IOWQ_MAX_WORKERS, workers, 2);
  CALL(SYS_io_uring_register, ring, IORING_REGISTER_IOWQ_AFF, "\3\0\0\0\0\0\0", 8);
  CALL(SYS_io_uring_register, ring, IORING_UNREGISTER_IOWQ_AFF, NULL, 0);
  CALL(SYS_io_uring_register, -1, 0x80000001, text, 1);

  /* What the kernel knows is asked for with zeros; anything else is refused, and shown. */
  struct { struct io_uring_probe fixed; struct io_uring_probe_op operations[4]; } probe = {};
  CALL(SYS_io_uring_register, ring, IORING_REGISTER_PROBE, &probe, 4);
  CALL(SYS_io_uring_register, -1, IORING_REGISTER_PROBE, &probe, 4);
  CALL(SYS_io_uring_register, ring, IORING_REGISTER_PROBE, &probe, 0);
  memset(&probe, 0, sizeof probe);
  CALL(SYS_io_uring_register, -1, IORING_REGISTER_PROBE, &probe, 0);
  CALL(SYS_io_uring_register, -1, IORING_REGISTER_PROBE, &probe, 4);
  for (int i = 0; i < 4; i++) probe.operations[i] = (struct io_uring_probe_op){.op = 45 + i, .flags = i, .resv = i};
  CALL(SYS_io_uring_register, -1, IORING_REGISTER_PROBE, &probe, 4);
  CALL(SYS_io_uring_register, -1, IORING_REGISTER_PROBE, &probe, 2);
  struct io_uring_restriction restrictions[6] = {};
  for (int i = 0; i < 6; i++) restrictions[i] = (struct io_uring_restriction){.opcode = i % 3, .register_op = 22 + 25 * (i / 3)};
  CALL(SYS_io_uring_register, -1, IORING_REGISTER_RESTRICTIONS, restrictions, 6);
  struct io_uring_rsrc_update numbers[4] = {{.offset = -1, .data = 3}, {.offset = -2, .data = -1}, {.offset = 1, .resv = 2, .data = 99}};
  CALL(SYS_io_uring_register, -1, IORING_REGISTER_RING_FDS, numbers, 4);
  CALL(SYS_io_uring_register, -1, IORING_UNREGISTER_RING_FDS, numbers, 4);
  struct io_uring_buf_reg buffers = {.ring_addr = 0xfacefeed000, .ring_entries = 8, .bgid = 5};
  CALL(SYS_io_uring_register, -1, IORING_REGISTER_PBUF_RING, &buffers, 1);
  buffers = (struct io_uring_buf_reg){.resv[1] = 7};
  CALL(SYS_io_uring_register, -1, IORING_UNREGISTER_PBUF_RING, &buffers, 1);
  struct { unsigned offset, reserved; uint64_t files; } files = {1, 0, (uintptr_t)descriptors};
  CALL(SYS_io_uring_register, -1, IORING_REGISTER_FILES_UPDATE, &files, 5);
  descriptors[1] = -3, files.reserved = 7;
  CALL(SYS_io_uring_register, -1, IORING_REGISTER_FILES_UPDATE, &files, 5);
  update = (struct io_uring_rsrc_update2){.data = (uintptr_t)descriptors, .nr = 5};
  CALL(SYS_io_uring_register, -1, IORING_REGISTER_FILES_UPDATE2, &update, sizeof update);
}

int main(void) {
  file = open("file", O_RDWR | O_CREAT, 0600);
  if (write(file, "file content", 12) != 12) abort();
  probe_begin();
  contexts();
  submissions();
  rings();
  probe_end();
  return 0;
}
