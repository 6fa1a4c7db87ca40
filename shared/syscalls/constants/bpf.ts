import { enumSet, flagSet } from "../kinds/constant.ts";

export const bpfCommands = enumSet(
  [
    ["BPF_MAP_CREATE", 0, "make a map"],
    ["BPF_MAP_LOOKUP_ELEM", 1, "read the value of a key"],
    ["BPF_MAP_UPDATE_ELEM", 2, "write the value of a key"],
    ["BPF_MAP_DELETE_ELEM", 3, "remove a key"],
    ["BPF_MAP_GET_NEXT_KEY", 4, "the key behind this one"],
    ["BPF_PROG_LOAD", 5, "check a program and load it"],
    ["BPF_OBJ_PIN", 6, "give a map, program or link a name in the BPF file system"],
    ["BPF_OBJ_GET", 7, "open what has that name"],
    ["BPF_PROG_ATTACH", 8, "attach a program"],
    ["BPF_PROG_DETACH", 9, "detach a program"],
    ["BPF_PROG_TEST_RUN", 10, "run a program with given data"],
    ["BPF_PROG_GET_NEXT_ID", 11, "the program behind this number"],
    ["BPF_MAP_GET_NEXT_ID", 12, "the map behind this number"],
    ["BPF_PROG_GET_FD_BY_ID", 13, "open the program of this number"],
    ["BPF_MAP_GET_FD_BY_ID", 14, "open the map of this number"],
    ["BPF_OBJ_GET_INFO_BY_FD", 15, "ask for the facts of an object"],
    ["BPF_PROG_QUERY", 16, "which programs are attached here?"],
    ["BPF_RAW_TRACEPOINT_OPEN", 17, "run a program at a tracepoint"],
    ["BPF_BTF_LOAD", 18, "load descriptions of types"],
    ["BPF_BTF_GET_FD_BY_ID", 19, "open the descriptions of this number"],
    ["BPF_TASK_FD_QUERY", 20, "what does this perf descriptor trace?"],
    ["BPF_MAP_LOOKUP_AND_DELETE_ELEM", 21, "read the value of a key and remove it"],
    ["BPF_MAP_FREEZE", 22, "let no system call write the map any more"],
    ["BPF_BTF_GET_NEXT_ID", 23, "the descriptions behind this number"],
    ["BPF_MAP_LOOKUP_BATCH", 24, "read many values at once"],
    ["BPF_MAP_LOOKUP_AND_DELETE_BATCH", 25, "read many values and remove them"],
    ["BPF_MAP_UPDATE_BATCH", 26, "write many values at once"],
    ["BPF_MAP_DELETE_BATCH", 27, "remove many keys at once"],
    ["BPF_LINK_CREATE", 28, "attach a program for as long as a descriptor is open"],
    ["BPF_LINK_UPDATE", 29, "put another program into a link"],
    ["BPF_LINK_GET_FD_BY_ID", 30, "open the link of this number"],
    ["BPF_LINK_GET_NEXT_ID", 31, "the link behind this number"],
    ["BPF_ENABLE_STATS", 32, "measure how often and how long programs run"],
    ["BPF_ITER_CREATE", 33, "make a file that a program writes when it is read"],
    ["BPF_LINK_DETACH", 34, "detach a link's program"],
    ["BPF_PROG_BIND_MAP", 35, "keep a map for as long as a program"],
  ],
  { header: "linux/bpf.h", unknown: "BPF_???" },
);

export const mapTypes = enumSet(
  [
    ["BPF_MAP_TYPE_UNSPEC", 0],
    ["BPF_MAP_TYPE_HASH", 1, "values by key"],
    ["BPF_MAP_TYPE_ARRAY", 2, "values by number"],
    ["BPF_MAP_TYPE_PROG_ARRAY", 3, "programs to jump to"],
    ["BPF_MAP_TYPE_PERF_EVENT_ARRAY", 4, "perf buffers to write to"],
    ["BPF_MAP_TYPE_PERCPU_HASH", 5, "values by key, one for each processor"],
    ["BPF_MAP_TYPE_PERCPU_ARRAY", 6, "values by number, one for each processor"],
    ["BPF_MAP_TYPE_STACK_TRACE", 7, "call stacks"],
    ["BPF_MAP_TYPE_CGROUP_ARRAY", 8],
    ["BPF_MAP_TYPE_LRU_HASH", 9, "values by key; the longest unused make room"],
    ["BPF_MAP_TYPE_LRU_PERCPU_HASH", 10, "the same, one for each processor"],
    ["BPF_MAP_TYPE_LPM_TRIE", 11, "values by the longest prefix that fits"],
    ["BPF_MAP_TYPE_ARRAY_OF_MAPS", 12, "maps by number"],
    ["BPF_MAP_TYPE_HASH_OF_MAPS", 13, "maps by key"],
    ["BPF_MAP_TYPE_DEVMAP", 14, "interfaces to send packets to"],
    ["BPF_MAP_TYPE_SOCKMAP", 15, "sockets by number"],
    ["BPF_MAP_TYPE_CPUMAP", 16, "processors to hand packets to"],
    ["BPF_MAP_TYPE_XSKMAP", 17, "AF_XDP sockets"],
    ["BPF_MAP_TYPE_SOCKHASH", 18, "sockets by key"],
    ["BPF_MAP_TYPE_CGROUP_STORAGE", 19],
    ["BPF_MAP_TYPE_REUSEPORT_SOCKARRAY", 20],
    ["BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE", 21],
    ["BPF_MAP_TYPE_QUEUE", 22, "first in, first out"],
    ["BPF_MAP_TYPE_STACK", 23, "last in, first out"],
    ["BPF_MAP_TYPE_SK_STORAGE", 24, "values that hang on sockets"],
    ["BPF_MAP_TYPE_DEVMAP_HASH", 25],
    ["BPF_MAP_TYPE_STRUCT_OPS", 26, "functions of the kernel that programs stand in for"],
    ["BPF_MAP_TYPE_RINGBUF", 27, "a ring that programs write and a process reads"],
    ["BPF_MAP_TYPE_INODE_STORAGE", 28, "values that hang on files"],
    ["BPF_MAP_TYPE_TASK_STORAGE", 29, "values that hang on tasks"],
    ["BPF_MAP_TYPE_BLOOM_FILTER", 30, "was this seen before? never a wrong no"],
    ["BPF_MAP_TYPE_USER_RINGBUF", 31, "a ring that a process writes and programs read"],
  ],
  { header: "linux/bpf.h", unknown: "BPF_MAP_TYPE_???" },
);

export const programTypes = enumSet(
  [
    ["BPF_PROG_TYPE_UNSPEC", 0],
    ["BPF_PROG_TYPE_SOCKET_FILTER", 1, "decides how much of a packet a socket gets"],
    ["BPF_PROG_TYPE_KPROBE", 2, "runs where a function of the kernel or a program begins or ends"],
    ["BPF_PROG_TYPE_SCHED_CLS", 3, "sorts packets into classes"],
    ["BPF_PROG_TYPE_SCHED_ACT", 4, "decides what happens to a packet"],
    ["BPF_PROG_TYPE_TRACEPOINT", 5, "runs at a tracepoint"],
    ["BPF_PROG_TYPE_XDP", 6, "sees packets as the driver receives them"],
    ["BPF_PROG_TYPE_PERF_EVENT", 7, "runs at a perf event"],
    ["BPF_PROG_TYPE_CGROUP_SKB", 8, "sees the packets of a control group"],
    ["BPF_PROG_TYPE_CGROUP_SOCK", 9, "sees the sockets that a control group makes"],
    ["BPF_PROG_TYPE_LWT_IN", 10],
    ["BPF_PROG_TYPE_LWT_OUT", 11],
    ["BPF_PROG_TYPE_LWT_XMIT", 12],
    ["BPF_PROG_TYPE_SOCK_OPS", 13, "runs at events of TCP"],
    ["BPF_PROG_TYPE_SK_SKB", 14, "sees the packets of the sockets in a map"],
    ["BPF_PROG_TYPE_CGROUP_DEVICE", 15, "decides which devices a control group may use"],
    ["BPF_PROG_TYPE_SK_MSG", 16, "sees what is sent to the sockets in a map"],
    ["BPF_PROG_TYPE_RAW_TRACEPOINT", 17, "runs at a tracepoint, with its raw arguments"],
    ["BPF_PROG_TYPE_CGROUP_SOCK_ADDR", 18, "sees the addresses that a control group binds and connects"],
    ["BPF_PROG_TYPE_LWT_SEG6LOCAL", 19],
    ["BPF_PROG_TYPE_LIRC_MODE2", 20],
    ["BPF_PROG_TYPE_SK_REUSEPORT", 21, "chooses among sockets of one port"],
    ["BPF_PROG_TYPE_FLOW_DISSECTOR", 22, "reads the headers of packets"],
    ["BPF_PROG_TYPE_CGROUP_SYSCTL", 23, "sees what a control group reads and writes of sysctl"],
    ["BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE", 24],
    ["BPF_PROG_TYPE_CGROUP_SOCKOPT", 25, "sees the socket options of a control group"],
    ["BPF_PROG_TYPE_TRACING", 26, "runs where a function of the kernel begins or ends, without a probe"],
    ["BPF_PROG_TYPE_STRUCT_OPS", 27, "stands in for functions of the kernel"],
    ["BPF_PROG_TYPE_EXT", 28, "stands in for a function of another program"],
    ["BPF_PROG_TYPE_LSM", 29, "decides at the hooks of security modules"],
    ["BPF_PROG_TYPE_SK_LOOKUP", 30, "chooses the socket that gets a connection"],
    ["BPF_PROG_TYPE_SYSCALL", 31, "runs when a process asks, and may make system calls"],
  ],
  { header: "linux/bpf.h", unknown: "BPF_PROG_TYPE_???" },
);

export const attachTypes = enumSet(
  [
    ["BPF_CGROUP_INET_INGRESS", 0],
    ["BPF_CGROUP_INET_EGRESS", 1],
    ["BPF_CGROUP_INET_SOCK_CREATE", 2],
    ["BPF_CGROUP_SOCK_OPS", 3],
    ["BPF_SK_SKB_STREAM_PARSER", 4],
    ["BPF_SK_SKB_STREAM_VERDICT", 5],
    ["BPF_CGROUP_DEVICE", 6],
    ["BPF_SK_MSG_VERDICT", 7],
    ["BPF_CGROUP_INET4_BIND", 8],
    ["BPF_CGROUP_INET6_BIND", 9],
    ["BPF_CGROUP_INET4_CONNECT", 10],
    ["BPF_CGROUP_INET6_CONNECT", 11],
    ["BPF_CGROUP_INET4_POST_BIND", 12],
    ["BPF_CGROUP_INET6_POST_BIND", 13],
    ["BPF_CGROUP_UDP4_SENDMSG", 14],
    ["BPF_CGROUP_UDP6_SENDMSG", 15],
    ["BPF_LIRC_MODE2", 16],
    ["BPF_FLOW_DISSECTOR", 17],
    ["BPF_CGROUP_SYSCTL", 18],
    ["BPF_CGROUP_UDP4_RECVMSG", 19],
    ["BPF_CGROUP_UDP6_RECVMSG", 20],
    ["BPF_CGROUP_GETSOCKOPT", 21],
    ["BPF_CGROUP_SETSOCKOPT", 22],
    ["BPF_TRACE_RAW_TP", 23],
    ["BPF_TRACE_FENTRY", 24],
    ["BPF_TRACE_FEXIT", 25],
    ["BPF_MODIFY_RETURN", 26],
    ["BPF_LSM_MAC", 27],
    ["BPF_TRACE_ITER", 28],
    ["BPF_CGROUP_INET4_GETPEERNAME", 29],
    ["BPF_CGROUP_INET6_GETPEERNAME", 30],
    ["BPF_CGROUP_INET4_GETSOCKNAME", 31],
    ["BPF_CGROUP_INET6_GETSOCKNAME", 32],
    ["BPF_XDP_DEVMAP", 33],
    ["BPF_CGROUP_INET_SOCK_RELEASE", 34],
    ["BPF_XDP_CPUMAP", 35],
    ["BPF_SK_LOOKUP", 36],
    ["BPF_XDP", 37],
    ["BPF_SK_SKB_VERDICT", 38],
    ["BPF_SK_REUSEPORT_SELECT", 39],
    ["BPF_SK_REUSEPORT_SELECT_OR_MIGRATE", 40],
    ["BPF_PERF_EVENT", 41],
    ["BPF_TRACE_KPROBE_MULTI", 42],
    ["BPF_LSM_CGROUP", 43],
  ],
  { header: "linux/bpf.h", unknown: "BPF_???" },
);

export const tracedTypes = enumSet(
  [
    ["BPF_FD_TYPE_RAW_TRACEPOINT", 0],
    ["BPF_FD_TYPE_TRACEPOINT", 1],
    ["BPF_FD_TYPE_KPROBE", 2],
    ["BPF_FD_TYPE_KRETPROBE", 3],
    ["BPF_FD_TYPE_UPROBE", 4],
    ["BPF_FD_TYPE_URETPROBE", 5],
  ],
  { header: "linux/bpf.h", unknown: "BPF_FD_TYPE_???" },
);

export const mapFlags = flagSet(
  [
    ["BPF_F_NO_PREALLOC", 1, "memory for entries is taken when they are made"],
    ["BPF_F_NO_COMMON_LRU", 2, "each processor keeps its own order of use"],
    ["BPF_F_NUMA_NODE", 4, "memory from the given node"],
    ["BPF_F_RDONLY", 8, "system calls may only read it"],
    ["BPF_F_WRONLY", 0x10, "system calls may only write it"],
    ["BPF_F_STACK_BUILD_ID", 0x20],
    ["BPF_F_ZERO_SEED", 0x40],
    ["BPF_F_RDONLY_PROG", 0x80, "programs may only read it"],
    ["BPF_F_WRONLY_PROG", 0x100, "programs may only write it"],
    ["BPF_F_CLONE", 0x200, "handed on to sockets that are accepted"],
    ["BPF_F_MMAPABLE", 0x400, "can be mapped into memory"],
    ["BPF_F_PRESERVE_ELEMS", 0x800, "perf events stay when who put them there closes the map"],
    ["BPF_F_INNER_MAP", 0x1000, "may differ in size from the other maps inside a map"],
  ],
  { header: "linux/bpf.h", unknown: "BPF_F_???" },
);

export const openFlags = flagSet(
  [
    ["BPF_F_RDONLY", 8],
    ["BPF_F_WRONLY", 0x10],
  ],
  { header: "linux/bpf.h", unknown: "BPF_F_???" },
);

export const updateFlags = enumSet(
  [
    ["BPF_ANY", 0, "whether the key is there or not"],
    ["BPF_NOEXIST", 1, "only when the key is not there"],
    ["BPF_EXIST", 2, "only when the key is there"],
    ["BPF_F_LOCK", 4, "with the value's lock held"],
  ],
  { header: "linux/bpf.h", unknown: "BPF_???" },
);

export const lookupFlags = flagSet(
  [
    ["BPF_ANY", 0],
    ["BPF_F_LOCK", 4],
  ],
  { header: "linux/bpf.h", unknown: "BPF_???" },
);

export const programFlags = flagSet(
  [
    ["BPF_F_STRICT_ALIGNMENT", 1, "accesses must be aligned"],
    ["BPF_F_ANY_ALIGNMENT", 2, "accesses need not be aligned"],
    ["BPF_F_TEST_RND_HI32", 4],
    ["BPF_F_TEST_STATE_FREQ", 8],
    ["BPF_F_SLEEPABLE", 0x10, "the program may wait"],
  ],
  { header: "linux/bpf.h", unknown: "BPF_F_???" },
);

export const attachFlags = flagSet(
  [
    ["BPF_F_ALLOW_OVERRIDE", 1, "a group below may put its own program in this one's place"],
    ["BPF_F_ALLOW_MULTI", 2, "a group below may add programs of its own"],
    ["BPF_F_REPLACE", 4, "put it in another program's place"],
  ],
  { header: "linux/bpf.h", unknown: "BPF_F_???" },
);

export const queryFlags = flagSet([["BPF_F_QUERY_EFFECTIVE", 1, "also those that come from the groups above"]], {
  header: "linux/bpf.h",
  unknown: "BPF_F_QUERY_???",
});

export const testFlags = flagSet(
  [
    ["BPF_F_TEST_RUN_ON_CPU", 1, "on the given processor"],
    ["BPF_F_TEST_XDP_LIVE_FRAMES", 2],
  ],
  { header: "linux/bpf.h", unknown: "BPF_F_???" },
);

export const kprobeFlags = flagSet([["BPF_F_KPROBE_MULTI_RETURN", 1]], { header: "linux/bpf.h", unknown: "BPF_F_???" });
