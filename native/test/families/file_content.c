/* Positions, locks, space, caches, and copies inside the kernel: lseek(2) to vmsplice(2). */
#include "probe.h"

#include <sys/file.h>
#include <sys/socket.h>
#include <sys/uio.h>

static int file, other, ends[2], second[2];

static const unsigned long odd_numbers[] = {0, 1, -1ul, 0x7fffffff, 0x80000000, 0xffffffff, 0x7fffffffffffffff, 0x8000000000000000, 0xfacefeedcafebabe};
#define ODD_NUMBERS (sizeof odd_numbers / sizeof *odd_numbers)

static void positions(void) {
  for (int whence = -1; whence < 7; whence++) CALL(SYS_lseek, file, 0, whence);
  for (size_t i = 0; i < ODD_NUMBERS; i++) CALL(SYS_lseek, file, odd_numbers[i], 0xfacefeed00000000 | i);
  CALL(SYS_lseek, ends[0], 0, SEEK_CUR);
  CALL(SYS_lseek, -1, 5, SEEK_END);
  CALL(SYS_lseek, 99, -5, 0x80000000);
  CALL(SYS_lseek, file, 100, SEEK_SET);
  CALL(SYS_lseek, file, -1, SEEK_CUR);
}

static void locks(void) {
  CALL(SYS_flock, file, LOCK_SH);
  CALL(SYS_flock, file, LOCK_EX | LOCK_NB);
  CALL(SYS_flock, file, LOCK_UN);
  CALL(SYS_flock, file, LOCK_SH | LOCK_EX | LOCK_UN);
  CALL(SYS_flock, 99, LOCK_MAND);
  CALL(SYS_flock, 99, LOCK_MAND | LOCK_READ);
  CALL(SYS_flock, 99, LOCK_MAND | LOCK_WRITE);
  CALL(SYS_flock, 99, LOCK_MAND | LOCK_RW);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_flock, 99, 1u << bit);
  CALL(SYS_flock, 99, 0);
  CALL(SYS_flock, -1, -1);
  CALL(SYS_flock, 0xfacefeed00000063, 0xfacefeed00000002);
}

static void flushing(void) {
  CALL(SYS_fsync, file);
  CALL(SYS_fsync, -1);
  CALL(SYS_fsync, ends[0]);
  CALL(SYS_fdatasync, file);
  CALL(SYS_fdatasync, 0xfacefeed00000063);
  CALL(SYS_syncfs, 99);
  CALL(SYS_syncfs, -100);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_sync_file_range, 99, 0, 0, 1u << bit);
  CALL(SYS_sync_file_range, file, 0, 1, 7);
  CALL(SYS_sync_file_range, file, 0, 1, 0);
  CALL(SYS_sync_file_range, 99, 0, 0, -1);
  CALL(SYS_sync_file_range, 99, 0, 0, 0xfacefeed00000005);
  for (size_t i = 0; i < ODD_NUMBERS; i++) {
    CALL(SYS_sync_file_range, 99, odd_numbers[i], odd_numbers[ODD_NUMBERS - 1 - i], 7);
    CALL(SYS_readahead, 99, odd_numbers[i], odd_numbers[ODD_NUMBERS - 1 - i]);
    CALL(SYS_fadvise64, 99, odd_numbers[i], odd_numbers[ODD_NUMBERS - 1 - i], odd_numbers[i]);
    CALL(SYS_fallocate, 99, 0, odd_numbers[i], odd_numbers[ODD_NUMBERS - 1 - i]);
  }
  CALL(SYS_readahead, file, 0, 4096);
  CALL(SYS_readahead, -1, -1, -1);
  for (int advice = -1; advice < 9; advice++) CALL(SYS_fadvise64, file, 0, 0, advice);
  CALL(SYS_fadvise64, ends[0], 0, 0, POSIX_FADV_SEQUENTIAL);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_fallocate, 99, 1u << bit, 0, 1);
  CALL(SYS_fallocate, 99, 3, 4096, 4096);
  CALL(SYS_fallocate, 99, 0x7f, -1, 0);
  CALL(SYS_fallocate, 99, -1, 0, -1);
  CALL(SYS_fallocate, 99, 0xfacefeed00000001, 0, 1);
}

static void copies(void) {
  long offset = 3, beyond = 1000000, negative = -1, large = 0x7fffffffffffffff;
  CALL(SYS_sendfile, ends[1], file, NULL, 5);
  CALL(SYS_sendfile, ends[1], file, &offset, 5);
  CALL(SYS_sendfile, ends[1], file, &beyond, 5);
  CALL(SYS_sendfile, ends[1], file, &negative, 5);
  CALL(SYS_sendfile, ends[1], file, &large, 5);
  CALL(SYS_sendfile, ends[1], file, &offset, 0);
  CALL(SYS_sendfile, ends[1], file, probe_nowhere(), 5);
  CALL(SYS_sendfile, ends[1], file, probe_tail(7), 5);
  CALL(SYS_sendfile, ends[1], file, probe_tail(8), 5);
  CALL(SYS_sendfile, ends[1], file, probe_odd(&offset, 8), 5);
  CALL(SYS_sendfile, -1, file, &offset, -1);
  CALL(SYS_sendfile, 99, 98, NULL, 0x8000000000000000);
  CALL(SYS_sendfile, 0xfacefeed00000063, 0xfacefeed00000062, &offset, 0xfacefeedcafebabe);
  CALL(SYS_sendfile, ends[1], other, NULL, 5);

  long in = 2, out = 7;
  CALL(SYS_copy_file_range, file, &in, other, &out, 10, 0);
  CALL(SYS_copy_file_range, file, &in, other, NULL, 10, 0);
  CALL(SYS_copy_file_range, file, NULL, other, &out, 10, 0);
  CALL(SYS_copy_file_range, file, &beyond, other, &out, 10, 0);
  CALL(SYS_copy_file_range, file, &negative, other, &negative, 10, 0);
  CALL(SYS_copy_file_range, file, NULL, other, NULL, 0, 0);
  for (int bit = 0; bit < 32; bit += 5) CALL(SYS_copy_file_range, 99, NULL, -1, NULL, 10, 1u << bit);
  CALL(SYS_copy_file_range, 99, probe_nowhere(), 98, probe_tail(4), -1, -1);
  CALL(SYS_copy_file_range, 99, probe_tail_of(&in, 8), 98, probe_odd(&in, 8), 0xfacefeedcafebabe, 0xfacefeed00000000);
  CALL(SYS_copy_file_range, ends[0], NULL, other, NULL, 1, 0);

  CALL(SYS_splice, file, &in, ends[1], NULL, 10, 0);
  CALL(SYS_splice, file, &in, ends[1], NULL, 10, 1);
  CALL(SYS_splice, ends[0], NULL, other, &out, 4, 3);
  CALL(SYS_splice, ends[0], NULL, other, NULL, 4, 4);
  CALL(SYS_splice, ends[0], &in, other, NULL, 4, 0);
  CALL(SYS_splice, file, &beyond, ends[1], NULL, 4, 0);
  CALL(SYS_splice, file, &negative, ends[1], NULL, 4, 0);
  CALL(SYS_splice, 99, probe_nowhere(), -1, probe_tail(7), -1, -1);
  CALL(SYS_splice, file, probe_nowhere(), ends[1], NULL, 5, 0);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_splice, 99, NULL, 98, NULL, 1, 1u << bit);
  CALL(SYS_splice, 99, NULL, 98, NULL, 0xfacefeedcafebabe, 0xfacefeed00000005);
  CALL(SYS_splice, 99, NULL, 98, NULL, 0, 15);
  CALL(SYS_tee, ends[0], second[1], 4, SPLICE_F_NONBLOCK);
  CALL(SYS_tee, ends[0], second[1], 0, 0);
  CALL(SYS_tee, file, second[1], 4, 0);
  CALL(SYS_tee, 99, -1, -1, -1);
  CALL(SYS_tee, 0xfacefeed00000063, 0xfacefeed00000062, 0xfacefeedcafebabe, 0xfacefeed00000010);
  for (int bit = 0; bit < 32; bit += 3) CALL(SYS_tee, 99, 98, 1, 1u << bit);
}

static void pages(void) {
  static char text[] = "some text for a pipe that is longer than thirty-two bytes";
  struct iovec pieces[40];
  for (int i = 0; i < 40; i++) pieces[i] = (struct iovec){text, i};
  CALL(SYS_vmsplice, ends[1], pieces + 3, 2, 0);
  CALL(SYS_vmsplice, ends[1], pieces + 30, 10, SPLICE_F_GIFT);
  CALL(SYS_vmsplice, ends[1], pieces, 40, SPLICE_F_NONBLOCK);
  CALL(SYS_vmsplice, ends[1], pieces, 0, 0);
  CALL(SYS_vmsplice, ends[1], NULL, 0, 0);
  CALL(SYS_vmsplice, ends[1], NULL, 1, 0);
  CALL(SYS_vmsplice, ends[1], pieces, -1, 0);
  CALL(SYS_vmsplice, ends[1], pieces, 1025, 0);
  CALL(SYS_vmsplice, -1, probe_nowhere(), 2, -1);
  CALL(SYS_vmsplice, 99, probe_half(pieces + 5, 24), 2, 15);
  CALL(SYS_vmsplice, 99, probe_half(pieces + 5, 16), 2, 15);
  CALL(SYS_vmsplice, 99, probe_odd(pieces + 5, 32), 2, 0xfacefeed00000020);
  char into[16];
  const struct iovec room = {into, sizeof into};
  CALL(SYS_vmsplice, ends[0], &room, 1, SPLICE_F_NONBLOCK);
  CALL(SYS_vmsplice, file, &room, 1, 0);
}

int main(void) {
  file = open("file", O_RDWR | O_CREAT, 0600);
  other = open("other", O_RDWR | O_CREAT, 0600);
  for (int i = 0; i < 100; i++) dprintf(file, "line %d\n", i);
  lseek(file, 0, SEEK_SET);
  pipe(ends);
  pipe(second);
  probe_begin();
  positions();
  locks();
  flushing();
  copies();
  pages();
  CALL(SYS_sync);
  probe_end();
  return 0;
}
