/* readv(2), writev, preadv, pwritev, preadv2, pwritev2. */
#include "probe.h"

#include <sys/uio.h>

static char text[] = "some text that is longer than thirty-two bytes, with \1\377\n\"odd\" ones, and then some more of it";
static int file;
static struct iovec out[40], in[40];
static char room[40][64];

static void refill(void) {
  for (int i = 0; i < 40; i++) {
    out[i] = (struct iovec){text + i, i};
    in[i] = (struct iovec){room[i], i};
  }
}

static void plain(long nr, const struct iovec *pieces, const void *bad) {
  CALL(nr, file, pieces + 5, 1);
  CALL(nr, file, pieces + 32, 3);
  CALL(nr, file, pieces, 4);
  CALL(nr, file, pieces, 31);
  CALL(nr, file, pieces, 32);
  CALL(nr, file, pieces, 33);
  CALL(nr, file, pieces, 40);
  CALL(nr, file, pieces, 0);
  CALL(nr, file, NULL, 0);
  CALL(nr, file, NULL, 2);
  CALL(nr, file, pieces, -1);
  CALL(nr, file, pieces, 1025);
  CALL(nr, file, pieces, 0x100000001);
  CALL(nr, file, pieces, 0xfacefeed00000002);
  CALL(nr, -1, probe_nowhere(), 3);
  CALL(nr, file, probe_nowhere(), 0);
  CALL(nr, file, probe_half(pieces + 3, 16), 2);
  CALL(nr, file, probe_half(pieces + 3, 31), 2);
  CALL(nr, file, probe_half(pieces + 3, 15), 2);
  CALL(nr, file, probe_tail_of(pieces + 3, 32), 2);
  CALL(nr, file, probe_odd(pieces + 3, 32), 2);
  struct iovec odd[] = {{NULL, 0}, {NULL, 5}, {(void *)bad, 5}, {text, 0}, {room[0], -1}, {probe_tail_of(text, 7), 8}};
  for (int i = 0; i < 6; i++) CALL(nr, file, odd + i, 1);
  CALL(nr, 99, odd, 6);
  CALL(nr, 0xfacefeed00000063, odd + 2, 3);
}

static void placed(long nr, const struct iovec *pieces) {
  static const long places[] = {0, 3, -1, -2, 0x7fffffff, 0x80000000, 0xffffffff, 0x7fffffffffffffff, 0x8000000000000000, 0xfacefeedcafebabe};
  for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
    CALL(nr, file, pieces + 4, 2, places[i], 0, 0);
    CALL(nr, 99, pieces + 4, 2, places[i], 1, 1);
    CALL(nr, 99, pieces + 4, 2, places[i], -1, -1);
    CALL(nr, 99, pieces + 4, 2, 5, places[i], 3);
  }
  CALL(nr, file, pieces + 33, 7, 2, 0, 0);
  CALL(nr, file, pieces, 40, 2, 0, 0);
  CALL(nr, file, probe_nowhere(), 2, 0, 0, 0);
  CALL(nr, file, probe_half(pieces + 3, 31), 2, 0, 0, 0);
  CALL(nr, file, NULL, 0, 0, 0, 0);
}

static void flagged(long nr, const struct iovec *pieces) {
  placed(nr, pieces);
  for (int bit = 0; bit < 32; bit++) CALL(nr, 99, pieces + 4, 1, 0, 0, 1u << bit);
  CALL(nr, file, pieces + 4, 1, 0, 0, 0x1f);
  CALL(nr, 99, pieces + 4, 1, 0, 0, 0xff);
  CALL(nr, 99, pieces + 4, 1, 0, 0, 0xfacefeed00000004);
}

int main(void) {
  file = open("file", O_RDWR | O_CREAT, 0600);
  dprintf(file, "%s%s%s", text, text, text);
  lseek(file, 0, SEEK_SET);
  refill();
  probe_begin();
  plain(SYS_readv, in, probe_nowhere());
  CALL(SYS_lseek, file, 290, SEEK_SET);
  CALL(SYS_readv, file, in + 30, 3);
  CALL(SYS_readv, file, in + 30, 3);
  plain(SYS_writev, out, probe_nowhere());
  placed(SYS_preadv, in);
  placed(SYS_pwritev, out);
  flagged(SYS_preadv2, in);
  flagged(SYS_pwritev2, out);
  probe_end();
  return 0;
}
