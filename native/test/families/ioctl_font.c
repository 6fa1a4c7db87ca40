/* Requests of a console's fonts, and of the map from Unicode to their characters. */
#include "ioctl_probe.h"
#include <linux/kd.h>

#define MOST_PAIRS 40

static void probe_map(unsigned long request, unsigned short count, void *entries) {
  struct unimapdesc *map = (struct unimapdesc *)probe_object(sizeof *map);
  *map = (struct unimapdesc){.entry_ct = count, .entries = (struct unipair *)entries};
  probe_both(request, map);
  probe_both(request, (char *)map + 1);
}

static void probe_characters(unsigned long request, unsigned short count, void *data) {
  struct consolefontdesc *font = (struct consolefontdesc *)probe_object(sizeof *font);
  *font = (struct consolefontdesc){.charcount = count, .charheight = 16, .chardata = (char *)data};
  probe_both(request, font);
  probe_both(request, (char *)font + 1);
}

static void probe_operation(unsigned op, unsigned flags, unsigned width, unsigned height, unsigned count, void *data) {
  struct console_font_op *font = (struct console_font_op *)probe_object(sizeof *font);
  *font = (struct console_font_op){op, flags, width, height, count, (unsigned char *)data};
  probe_both(KDFONTOP, font);
  probe_both(KDFONTOP, (char *)font + 1);
}

int main(void) {
  static const unsigned long maps[] = {GIO_UNIMAP, PIO_UNIMAP};
  static const unsigned long fonts[] = {GIO_FONTX, PIO_FONTX};
  static const unsigned operations[] = {KD_FONT_OP_SET, KD_FONT_OP_GET, KD_FONT_OP_SET_DEFAULT, KD_FONT_OP_COPY, 4, -1u};
  static const unsigned flags[] = {0, KD_FONT_FLAG_DONT_RECALC, 2, 0x80000000, -1u};
  struct unipair *pairs = (struct unipair *)probe_tail(MOST_PAIRS * sizeof *pairs);
  unsigned char *bits = (unsigned char *)probe_tail(64 * 32);
  for (unsigned short i = 0; i < MOST_PAIRS; ++i) pairs[i] = (struct unipair){i, (unsigned short)(0x100 + i)};
  for (unsigned i = 0; i < 64 * 32; ++i) bits[i] = (unsigned char)i;
  probe_answer_requests();
  probe_begin();
  for (unsigned i = 0; i < 2; ++i) {
    probe_both(maps[i], NULL);
    probe_both(fonts[i], NULL);
    probe_map(maps[i], 3, NULL);
    probe_map(maps[i], 0, pairs);
    probe_map(maps[i], 1, pairs + MOST_PAIRS);
    probe_map(maps[i], 1, pairs);
    probe_map(maps[i], 32, pairs);
    probe_map(maps[i], 33, pairs);
    probe_map(maps[i], 3, pairs + MOST_PAIRS - 2);
    probe_characters(fonts[i], 3, NULL);
    probe_characters(fonts[i], 0, bits);
    probe_characters(fonts[i], 1, bits + 63 * 32);
    probe_characters(fonts[i], 1, bits + 63 * 32 + 1);
    probe_characters(fonts[i], 2, bits);
    probe_characters(fonts[i], 64, bits + 32);
    probe_characters(fonts[i], 65535, bits);
  }
  probe_both(KDFONTOP, NULL);
  PROBE_EACH(operations, probe_operation(operations[i_], 1, 8, 16, 3, NULL));
  PROBE_EACH(operations, probe_operation(operations[i_], 0, 8, 16, 2, bits));
  PROBE_EACH(operations, probe_operation(operations[i_], 0, 8, 16, 1, bits + 63 * 32));
  PROBE_EACH(operations, probe_operation(operations[i_], 0, 8, 16, 1, bits + 63 * 32 + 1));
  PROBE_EACH(operations, probe_operation(operations[i_], 0, 0, 16, 1, bits));
  PROBE_EACH(operations, probe_operation(operations[i_], 0, 9, 0, 256, bits));
  PROBE_EACH(flags, probe_operation(KD_FONT_OP_SET, flags[i_], 8, 0xffffffff, 0, bits));
  strcpy((char *)bits + 64 * 32 - 8, "default");
  probe_operation(KD_FONT_OP_SET_DEFAULT, 0, 8, 16, 0, bits + 64 * 32 - 8);
  strcpy((char *)bits + 64 * 32 - 41, "0123456789012345678901234567890123456789");
  for (unsigned left = 30; left < 37; ++left) {
    probe_operation(KD_FONT_OP_SET_DEFAULT, 0, 8, 16, 0, bits + 64 * 32 - left);
  }
  memset(bits + 64 * 32 - 41, 'x', 41);
  for (unsigned left = 30; left < 37; ++left) {
    probe_operation(KD_FONT_OP_SET_DEFAULT, 0, 8, 16, 0, bits + 64 * 32 - left);
  }
  probe_end();
}
