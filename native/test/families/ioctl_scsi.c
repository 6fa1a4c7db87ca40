/* Requests of SCSI devices. */
#include "ioctl_probe.h"
#include <linux/bsg.h>
#include <scsi/sg.h>
#include <sys/uio.h>

int main(void) {
  static const struct { unsigned long request; size_t size; } sized[] = {
      {SG_IO, 160}, {SG_GET_SCSI_ID, 32}, {SG_GET_REQUEST_TABLE, 24}, {SG_SCSI_RESET, 4}, {SG_NEXT_CMD_LEN, 4},
      {SG_SET_COMMAND_Q, 4}, {SG_SET_DEBUG, 4}, {SG_SET_FORCE_LOW_DMA, 4}, {SG_SET_FORCE_PACK_ID, 4},
      {SG_SET_KEEP_ORPHAN, 4}, {SG_SET_RESERVED_SIZE, 4}, {SG_SET_TIMEOUT, 4}, {SG_EMULATED_HOST, 4},
      {SG_GET_COMMAND_Q, 4}, {SG_GET_KEEP_ORPHAN, 4}, {SG_GET_LOW_DMA, 4}, {SG_GET_NUM_WAITING, 4},
      {SG_GET_PACK_ID, 4}, {SG_GET_RESERVED_SIZE, 4}, {SG_GET_SG_TABLESIZE, 4}, {SG_GET_TRANSFORM, 4},
      {SG_GET_VERSION_NUM, 4},
  };
  static const unsigned resets[] = {SG_SCSI_RESET_DEVICE, 4, 0x101, 0x105};
  static const int directions[] = {SG_DXFER_NONE, SG_DXFER_TO_DEV, SG_DXFER_FROM_DEV, SG_DXFER_TO_FROM_DEV, -5};
  unsigned char inquiry[] = {0x12, 0, 0, 0, 96, 0}, sense[] = {0x70, 0, 5}, data[64] = "what a disk says of itself";
  struct iovec pieces[] = {{data, 4}, {data + 4, 60}};
  struct sg_io_hdr third = {'S', 0, sizeof inquiry, sizeof sense, 0, sizeof data, data, inquiry, sense, 5000,
                            SG_FLAG_DIRECT_IO | 0x80, .sb_len_wr = 3, .resid = 10, .duration = 2, .info = SG_INFO_CHECK};
  struct sg_io_v4 fourth = {
      'Q', BSG_PROTOCOL_SCSI, BSG_SUB_PROTOCOL_SCSI_CMD, sizeof inquiry, (uintptr_t)inquiry, .max_response_len = 3,
      .response = (uintptr_t)sense, .dout_xfer_len = 20, .dout_xferp = (uintptr_t)data, .din_xfer_len = 40,
      .din_xferp = (uintptr_t)data, .timeout = 9, .flags = BSG_FLAG_Q_AT_TAIL, .response_len = 3, .din_resid = 8};
  probe_answer_requests();
  probe_begin();
  PROBE_EACH(sized, probe_request(sized[i_].request, sized[i_].size));
  probe_value(SG_SET_TRANSFORM);
  probe_value(SG_GET_TIMEOUT);
  PROBE_EACH(resets, probe_both(SG_SCSI_RESET, &resets[i_]));
  PROBE_EACH(directions, ({
               third.dxfer_direction = directions[i_];
               third.iovec_count = 0;
               third.dxferp = data;
               probe_both(SG_IO, &third);
             }));
  third.dxfer_direction = SG_DXFER_TO_DEV;
  third.iovec_count = 2;
  third.dxferp = pieces;
  probe_both(SG_IO, &third);
  third.cmdp = probe_nowhere();
  third.sbp = NULL;
  probe_both(SG_IO, &third);
  probe_both(SG_IO, probe_half(&third, 40));
  probe_both(SG_IO, &fourth);
  fourth.dout_xferp = 0;
  fourth.response = (uintptr_t)probe_nowhere();
  probe_both(SG_IO, &fourth);
  probe_both(SG_IO, probe_half(&fourth, 40));
  /* buffers at addresses that no program can have */
  struct sg_io_v4 *wild = (struct sg_io_v4 *)probe_object(sizeof *wild);
  *wild = (struct sg_io_v4){.guard = 'Q', .request_len = 0x8f8e8d8c, .request = 0xfacefeedfffffff1, .max_response_len = 64};
  wild->response_len = 0x87868584;
  wild->response = 0xfacefeedfffffff2;
  probe_both(SG_IO, wild);
  probe_end();
}
