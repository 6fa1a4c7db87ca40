/* bpf(2): each command with attributes of every size, every flag, type and name. Descriptors that do not exist keep the calls from
 * doing anything; the few that succeed make a map and two small programs, which end with this process. */
#include "probe.h"
#include <linux/bpf.h>

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

enum { ROOM = 160 };
static char *end;
static union bpf_attr attr;

/* The first `size` bytes of `attr`, just before an unmapped page. */
static long ask(int cmd, unsigned size) {
  memcpy(end - size, &attr, size);
  return syscall(SYS_bpf, cmd, end - size, size);
}

static union bpf_attr *cleared(void) { return memset(&attr, 0, sizeof attr); }

/* Every word of four bytes has its own number. */
static void numbered(void) {
  unsigned *word = (unsigned *)&attr;
  for (unsigned i = 0; i < sizeof attr / sizeof *word; i++) word[i] = 0x7fff0000 + i;
}

static void sizes(void) {
  static const unsigned size[] = {4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60, 64, 68, 72, 76, 80, 100, 112, 116, 128, 132, sizeof attr};
  for (int cmd = -1; cmd <= BPF_PROG_BIND_MAP + 3; cmd++) {
    numbered();
    if (cmd != BPF_ENABLE_STATS) CALL(SYS_bpf, cmd, &attr, 0);
    CALL(SYS_bpf, cmd, NULL, 16);
    CALL(SYS_bpf, cmd, probe_nowhere(), 16);
    CALL(SYS_bpf, cmd, end - 4, 8);
    CALL(SYS_bpf, cmd, &attr, 4097);
    CALL(SYS_bpf, cmd, &attr, -1);
    for (unsigned i = 0; i < LENGTH(size); i++) ask(cmd, size[i]);
    /* From the last number on there is none. */
    cleared()->start_id = -1;
    ask(cmd, sizeof attr);
  }
  /* The kernel's own types come first. */
  cleared();
  ask(BPF_BTF_GET_NEXT_ID, 8);
}

static void maps(void) {
  for (unsigned type = 0; type < 36; type++) {
    cleared()->map_type = type;
    attr.key_size = 0x7fffffff;
    attr.map_fd = type == 3 ? -1 : attr.map_fd;
    ask(BPF_MAP_CREATE, 20);
  }
  for (unsigned bit = 0; bit < 32; bit++) {
    cleared()->map_type = 99;
    attr.map_flags = 1u << bit;
    attr.numa_node = 7;
    ask(BPF_MAP_CREATE, 32);
    cleared()->map_id = -1;
    attr.open_flags = 1u << bit;
    ask(BPF_MAP_GET_FD_BY_ID, 12);
  }
  for (unsigned bit = 0; bit < 64; bit++) {
    cleared()->map_fd = -1;
    attr.flags = 1UL << bit;
    ask(BPF_MAP_UPDATE_ELEM, 32);
    ask(BPF_MAP_LOOKUP_ELEM, 32);
    cleared()->batch.map_fd = -1;
    attr.batch.elem_flags = attr.batch.flags = 1UL << bit;
    ask(BPF_MAP_UPDATE_BATCH, 56);
  }
  for (unsigned interface = 0; interface < 2; interface++) {
    cleared()->map_type = 99;
    attr.map_flags = BPF_F_NUMA_NODE;
    attr.numa_node = -1 + interface;
    attr.map_ifindex = interface;
    ask(BPF_MAP_CREATE, 48);
    cleared()->prog_type = 99;
    attr.prog_ifindex = interface;
    ask(BPF_PROG_LOAD, 68);
  }
  static const char *const names[] = {"", "a", "name\t\"of\"\1\377", "fifteen_letters", "sixteen__letters"};
  for (unsigned i = 0; i < LENGTH(names); i++) {
    cleared()->map_type = 99;
    memcpy(attr.map_name, names[i], strnlen(names[i], 16));
    ask(BPF_MAP_CREATE, 72);
    ask(BPF_MAP_CREATE, 34);
  }
}

static void programs(void) {
  static const struct bpf_insn body[] = {{0xb7, 0, 0, 0, 1}, {0x95, 0, 0, 0, 0}};
  static char empty[64], text[] = "a log that was not empty before, and longer than is shown";
  for (unsigned type = 0; type < 36; type++) {
    cleared()->prog_type = type;
    ask(BPF_PROG_LOAD, 24);
  }
  for (unsigned bit = 0; bit < 32; bit++) {
    cleared()->prog_type = 99;
    attr.prog_flags = 1u << bit;
    attr.kern_version = 1u << bit;
    ask(BPF_PROG_LOAD, 48);
  }
  for (unsigned type = 0; type < 48; type++) {
    cleared()->prog_type = 99;
    attr.expected_attach_type = type;
    ask(BPF_PROG_LOAD, 72);
    cleared()->link_create.prog_fd = -1;
    attr.link_create.attach_type = type;
    attr.link_create.flags = type;
    attr.link_create.iter_info = 0x123456789UL;
    attr.link_create.iter_info_len = type & 7;
    ask(BPF_LINK_CREATE, 16);
    ask(BPF_LINK_CREATE, 32);
    ask(BPF_LINK_CREATE, 64);
  }
  for (unsigned bit = 0; bit < 32; bit++) {
    cleared()->target_fd = -1;
    attr.attach_flags = 1u << bit;
    attr.replace_bpf_fd = 5;
    ask(BPF_PROG_ATTACH, 20);
    cleared()->query.target_fd = -1;
    attr.query.query_flags = attr.query.attach_flags = 1u << bit;
    ask(BPF_PROG_QUERY, 32);
    cleared()->link_update.link_fd = -1;
    attr.link_update.flags = 1u << bit;
    attr.link_update.old_prog_fd = 5;
    ask(BPF_LINK_UPDATE, 16);
    cleared()->test.prog_fd = -1;
    attr.test.flags = attr.test.cpu = 1u << bit;
    ask(BPF_PROG_TEST_RUN, 80);
    cleared()->task_fd_query.pid = -1;
    attr.task_fd_query.fd_type = bit;
    ask(BPF_TASK_FD_QUERY, 48);
  }
  char *const licenses[] = {"GPL", "a license with a name that is too long to be shown", probe_tail_of("half", 4), probe_nowhere(), NULL, ""};
  for (unsigned i = 0; i < LENGTH(licenses); i++) {
    cleared()->prog_type = 99;
    attr.license = (uintptr_t)licenses[i];
    attr.insns = (uintptr_t)body;
    attr.insn_cnt = 2;
    ask(BPF_PROG_LOAD, 48);
    cleared()->raw_tracepoint.name = (uintptr_t)licenses[i];
    attr.raw_tracepoint.prog_fd = -1;
    ask(BPF_RAW_TRACEPOINT_OPEN, 16);
    cleared()->pathname = (uintptr_t)licenses[i];
    attr.bpf_fd = -1;
    attr.file_flags = 8 << i;
    ask(BPF_OBJ_PIN, 16);
    ask(BPF_OBJ_GET, 16);
    for (unsigned size = 0; size < 6; size++) {
      cleared()->btf = (uintptr_t)licenses[i];
      attr.btf_size = size * size;
      attr.btf_log_buf = (uintptr_t)licenses[i];
      attr.btf_log_size = size;
      ask(BPF_BTF_LOAD, 28);
    }
    cleared()->task_fd_query.pid = -1;
    attr.task_fd_query.buf = (uintptr_t)licenses[i];
    attr.task_fd_query.buf_len = 3 * i;
    ask(BPF_TASK_FD_QUERY, 48);
  }
  for (unsigned size = 0; size < 70; size += 10) {
    cleared()->prog_type = 99;
    attr.log_level = size;
    attr.log_size = size;
    attr.log_buf = (uintptr_t)empty;
    ask(BPF_PROG_LOAD, 48);
    attr.log_buf = (uintptr_t)text;
    ask(BPF_PROG_LOAD, 48);
    attr.log_buf = (uintptr_t)probe_nowhere();
    ask(BPF_PROG_LOAD, 48);
  }
}

/* Programs that are linked to what they trace or iterate over. */
static void links(void) {
  static const char *const symbols[] = {"a_function", "a function with a name that is longer than is shown", NULL, (void *)5};
  static unsigned long addresses[40] = {1, 0, 0xffff};
  const char **names = probe_tail_of(symbols, sizeof symbols);
  for (unsigned count = 0; count < 6; count++) {
    cleared()->link_create.prog_fd = -1;
    attr.link_create.attach_type = BPF_TRACE_KPROBE_MULTI;
    attr.link_create.kprobe_multi.flags = count;
    attr.link_create.kprobe_multi.cnt = count;
    attr.link_create.kprobe_multi.syms = (uintptr_t)names;
    attr.link_create.kprobe_multi.addrs = (uintptr_t)addresses;
    attr.link_create.kprobe_multi.cookies = count & 1 ? 0 : (uintptr_t)probe_nowhere();
    ask(BPF_LINK_CREATE, 48);
    ask(BPF_LINK_CREATE, 20);
    attr.link_create.attach_type = BPF_TRACE_ITER;
    attr.link_create.iter_info = (uintptr_t)addresses;
    attr.link_create.iter_info_len = count * count * 2;
    ask(BPF_LINK_CREATE, 28);
    ask(BPF_LINK_CREATE, 64);
    attr.link_create.attach_type = BPF_PERF_EVENT;
    ask(BPF_LINK_CREATE, 24);
    attr.link_create.attach_type = BPF_TRACE_FENTRY;
    attr.link_create.target_btf_id = count;
    ask(BPF_LINK_CREATE, 20);
    attr.link_create.attach_type = BPF_CGROUP_INET_INGRESS;
    ask(BPF_LINK_CREATE, 20);
  }
}

static void objects(void) {
  static const struct bpf_insn body[] = {{0xb7, 0, 0, 0, 1}, {0x95, 0, 0, 0, 0}};
  char information[512] = {0};
  unsigned key = 1;
  unsigned long value = 2;
  cleared()->map_type = BPF_MAP_TYPE_ARRAY;
  attr.key_size = 4, attr.value_size = 8, attr.max_entries = 4;
  strcpy(attr.map_name, "trapline");
  const int map = ask(BPF_MAP_CREATE, 72);
  cleared()->map_fd = map;
  attr.key = (uintptr_t)&key, attr.value = (uintptr_t)&value;
  ask(BPF_MAP_UPDATE_ELEM, 32);
  ask(BPF_MAP_LOOKUP_ELEM, 32);
  ask(BPF_MAP_GET_NEXT_KEY, 24);
  ask(BPF_MAP_FREEZE, 4);
  cleared()->prog_type = BPF_PROG_TYPE_SOCKET_FILTER;
  attr.insn_cnt = 2, attr.insns = (uintptr_t)body, attr.license = (uintptr_t) "GPL";
  strcpy(attr.prog_name, "trapline");
  const int program = ask(BPF_PROG_LOAD, 128);
  ask(BPF_PROG_LOAD, 24);
  const int objects[] = {map, program};
  for (unsigned i = 0; i < 2; i++) {
    for (unsigned length = 0; length <= 400; length += 40) {
      cleared()->info.bpf_fd = objects[i];
      attr.info.info_len = length;
      attr.info.info = (uintptr_t)information;
      ask(BPF_OBJ_GET_INFO_BY_FD, 16);
    }
  }
  unsigned ids[8] = {0};
  for (unsigned count = 0; count < 3; count++) {
    cleared()->query.target_fd = program;
    attr.query.prog_ids = (uintptr_t)ids;
    attr.query.prog_cnt = count;
    ask(BPF_PROG_QUERY, 28);
    attr.query.prog_ids = 0;
    ask(BPF_PROG_QUERY, 28);
  }
}

int main(void) {
  probe_begin();
  end = (char *)probe_tail(ROOM) + ROOM;
  sizes();
  maps();
  programs();
  links();
  objects();
  probe_end();
  return 0;
}
