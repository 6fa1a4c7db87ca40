/* Requests of trusted execution environments. */
#include "ioctl_probe.h"
#include <linux/tee.h>

#define MOST_PARAMETERS 34

static void probe_buffer(unsigned long request, const void *at, uint64_t length) {
  struct tee_ioctl_buf_data *data = (struct tee_ioctl_buf_data *)probe_object(sizeof *data);
  *data = (struct tee_ioctl_buf_data){.buf_ptr = (uintptr_t)at, .buf_len = length};
  probe_both(request, data);
}

/* `head` words and the number of parameters, which follow it up to the unmapped page. */
static void probe_parameters(unsigned long request, size_t head, uint32_t word, uint32_t count, uint32_t claimed,
                             uint64_t first) {
  static unsigned char *end;
  if (end == NULL) end = (unsigned char *)probe_tail(4096) + 4096;
  size_t size = head + count * sizeof(struct tee_ioctl_param);
  unsigned char *at = end - size;
  for (size_t i = 0; i < head / 4; ++i) memcpy(at + i * 4, &word, 4);
  memcpy(at + head - 4, &claimed, 4);
  struct tee_ioctl_param *parameters = (struct tee_ioctl_param *)(at + head);
  for (uint32_t i = 0; i < count; ++i) {
    parameters[i] = (struct tee_ioctl_param){first + i, i, 0xdeadbeef00000000 + i, (uint64_t)i << 40 | 0xffffffff};
  }
  probe_buffer(request, at, head + claimed * sizeof(struct tee_ioctl_param));
  probe_buffer(request, at, size);
  probe_buffer(request, at, size + 1);
  probe_buffer(request, at, head);
  probe_buffer(request, at, head - 1);
  probe_buffer(request, at, 1024);
  probe_buffer(request, at, 1025);
  probe_buffer(request, at + 1, size);
}

int main(void) {
  static const unsigned long sized[] = {
      TEE_IOC_VERSION, TEE_IOC_SHM_ALLOC, TEE_IOC_CANCEL, TEE_IOC_CLOSE_SESSION, TEE_IOC_SHM_REGISTER, 
      _IOWR(TEE_IOC_MAGIC, 8, char[32]),
  };
  static const struct { unsigned long request; size_t head; } counted[] = {
      {TEE_IOC_OPEN_SESSION, sizeof(struct tee_ioctl_open_session_arg)},
      {TEE_IOC_INVOKE, sizeof(struct tee_ioctl_invoke_arg)},
      {TEE_IOC_SUPPL_RECV, sizeof(struct tee_iocl_supp_recv_arg)},
      {TEE_IOC_SUPPL_SEND, sizeof(struct tee_iocl_supp_send_arg)},
  };
  static const uint32_t words[] = {0, 1, 2, 3, 4, 5, 6, 7, 0x80000000, 0x80000001, 0xbfffffff, 0xc0000000, 0xffffffff};
  probe_answer_requests();
  probe_begin();
  PROBE_EACH(sized, PROBE_SIZED(sized[i_]));
  for (unsigned i = 0; i < 4; ++i) {
    unsigned long request = counted[i].request;
    PROBE_SIZED(request);
    PROBE_EACH(words, probe_parameters(request, counted[i].head, words[i_], 0, 0, 0));
    probe_parameters(request, counted[i].head, 2, 9, 9, 0);
    probe_parameters(request, counted[i].head, 2, 9, 9, 0x100);
    probe_parameters(request, counted[i].head, 2, 2, 2, 0x1fe);
    probe_parameters(request, counted[i].head, 2, 2, 2, 0xdeadbeef00000000);
    probe_parameters(request, counted[i].head, 2, 2, 2, 0x200);
    probe_parameters(request, counted[i].head, 2, 2, 2, 0x80000301);
    probe_parameters(request, counted[i].head, 2, 2, 3, 1);
    probe_parameters(request, counted[i].head, 2, 31, 31, 1);
    probe_parameters(request, counted[i].head, 2, 32, 32, 1);
    probe_parameters(request, counted[i].head, 2, 34, 34, 1);
    probe_parameters(request, counted[i].head, 2, 3, 0xffffffff, 1);
  }
  probe_end();
}
