/* Requests of disks, of loops over files, of disks over a network. */
#include "ioctl_probe.h"
#include <linux/blkpg.h>
#include <linux/blktrace_api.h>
#include <linux/blkzoned.h>
#include <linux/fs.h>
#include <linux/loop.h>
#include <linux/nbd.h>

int main(void) {
  static const struct { unsigned long request; size_t size; } sized[] = {
      {BLKSECTGET, 2}, {BLKROTATIONAL, 2}, {BLKROGET, 4}, {BLKBSZGET, 4}, {BLKSSZGET, 4}, {BLKALIGNOFF, 4},
      {BLKROSET, 4}, {BLKBSZSET, 4}, {BLKPBSZGET, 4}, {BLKIOMIN, 4}, {BLKIOOPT, 4}, {BLKDISCARDZEROES, 4},
      {BLKGETZONESZ, 4}, {BLKGETNRZONES, 4}, {BLKRAGET, 8}, {BLKFRAGET, 8}, {BLKGETSIZE, 8}, {BLKGETSIZE64, 8},
      {BLKGETDISKSEQ, 8}, {BLKDISCARD, 16}, {BLKSECDISCARD, 16}, {BLKZEROOUT, 16}, {BLKPG, 24},
      {BLKTRACESETUP, sizeof(struct blk_user_trace_setup)},
      {LOOP_GET_STATUS, sizeof(struct loop_info)}, {LOOP_SET_STATUS, sizeof(struct loop_info)},
      {LOOP_GET_STATUS64, sizeof(struct loop_info64)}, {LOOP_SET_STATUS64, sizeof(struct loop_info64)},
      {LOOP_CONFIGURE, sizeof(struct loop_config)},
      /* names only */
      {BLKREPORTZONE, 16}, {BLKRESETZONE, 16}, {FIBMAP, 4}, {FIGETBSZ, 4},
  };
  static const unsigned long values[] = {
      BLKRASET, BLKFRASET, BLKRRPART, BLKFLSBUF, BLKTRACESTART, BLKTRACESTOP, BLKTRACETEARDOWN,
      LOOP_CLR_FD, LOOP_SET_CAPACITY, LOOP_CTL_GET_FREE, LOOP_SET_FD, LOOP_CHANGE_FD, LOOP_CTL_ADD, LOOP_CTL_REMOVE,
      LOOP_SET_DIRECT_IO, LOOP_SET_BLOCK_SIZE,
      NBD_DISCONNECT, NBD_CLEAR_SOCK, NBD_DO_IT, NBD_CLEAR_QUE, NBD_PRINT_DEBUG, NBD_SET_SOCK, NBD_SET_BLKSIZE,
      NBD_SET_SIZE, NBD_SET_SIZE_BLOCKS, NBD_SET_TIMEOUT, NBD_SET_FLAGS,
  };
  struct blkpg_partition partition = {1 << 20, 4096, 3, "sda3", "volume"};
  struct blkpg_ioctl_arg add = {BLKPG_ADD_PARTITION, 0, sizeof partition, &partition};
  struct loop_info64 ciphered = {.lo_encrypt_type = LO_CRYPT_CRYPTOAPI, .lo_encrypt_key_size = 5, .lo_encrypt_key = "secret"};
  probe_answer_requests();
  probe_begin();
  PROBE_EACH(sized, probe_request(sized[i_].request, sized[i_].size));
  PROBE_EACH(values, probe_value(values[i_]));
  probe_both(BLKPG, &add);
  add.data = probe_half(&partition, 24);
  probe_both(BLKPG, &add);
  add.data = NULL;
  probe_both(BLKPG, &add);
  probe_both(LOOP_SET_STATUS64, &ciphered);
  ciphered.lo_encrypt_key_size = 200;
  probe_both(LOOP_GET_STATUS64, &ciphered);
  probe_end();
}
