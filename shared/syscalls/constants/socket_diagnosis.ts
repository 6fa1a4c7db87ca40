/** What sock_diag(7) says about sockets. */
import { enumSet, flagSet } from "../kinds/constant.ts";

const STATES = [
  ["TCP_ESTABLISHED", 1],
  ["TCP_SYN_SENT", 2],
  ["TCP_SYN_RECV", 3],
  ["TCP_FIN_WAIT1", 4],
  ["TCP_FIN_WAIT2", 5],
  ["TCP_TIME_WAIT", 6],
  ["TCP_CLOSE", 7],
  ["TCP_CLOSE_WAIT", 8],
  ["TCP_LAST_ACK", 9],
  ["TCP_LISTEN", 10],
  ["TCP_CLOSING", 11],
  ["TCP_NEW_SYN_RECV", 12],
] as const;

/** states of TCP, which sockets of other families use as well; net/tcp_states.h, which programs do not get */
export const tcpStates = enumSet(STATES, { unknown: "TCP_???" });
/** a set of them */
export const tcpStateFlags = flagSet(
  STATES.map(([name, state]) => [`1<<${name}`, 1 << state] as const),
  { unknown: "1<<TCP_???" },
);

/** what is asked for beside the socket: the attribute of a number is the bit below it */
export const inetExtensions = flagSet(
  [
    ["1<<(INET_DIAG_MEMINFO-1)", 1],
    ["1<<(INET_DIAG_INFO-1)", 2],
    ["1<<(INET_DIAG_VEGASINFO-1)", 4],
    ["1<<(INET_DIAG_CONG-1)", 8],
    ["1<<(INET_DIAG_TOS-1)", 16],
    ["1<<(INET_DIAG_TCLASS-1)", 32],
    ["1<<(INET_DIAG_SKMEMINFO-1)", 64],
    ["1<<(INET_DIAG_SHUTDOWN-1)", 128],
    ["1<<(INET_DIAG_DCTCPINFO-1)", 256],
    ["1<<(INET_DIAG_PROTOCOL-1)", 512],
    ["1<<(INET_DIAG_SKV6ONLY-1)", 1024],
    ["1<<(INET_DIAG_LOCALS-1)", 2048],
    ["1<<(INET_DIAG_PEERS-1)", 4096],
    ["1<<(INET_DIAG_PAD-1)", 8192],
    ["1<<(INET_DIAG_MARK-1)", 16384],
    ["1<<(INET_DIAG_BBRINFO-1)", 32768],
    ["1<<(INET_DIAG_CLASS_ID-1)", 65536],
    ["1<<(INET_DIAG_MD5SIG-1)", 131072],
    ["1<<(INET_DIAG_ULP_INFO-1)", 262144],
    ["1<<(INET_DIAG_SK_BPF_STORAGES-1)", 524288],
    ["1<<(INET_DIAG_CGROUP_ID-1)", 1048576],
    ["1<<(INET_DIAG_SOCKOPT-1)", 2097152],
  ],
  { unknown: "1<<INET_DIAG_???-1" },
);

export const shutdownFlags = flagSet(
  [
    ["RCV_SHUTDOWN", 1],
    ["SEND_SHUTDOWN", 2],
  ],
  { unknown: "???_SHUTDOWN" },
);

export const inetByteCodes = enumSet(
  [
    ["INET_DIAG_BC_NOP", 0],
    ["INET_DIAG_BC_JMP", 1],
    ["INET_DIAG_BC_S_GE", 2],
    ["INET_DIAG_BC_S_LE", 3],
    ["INET_DIAG_BC_D_GE", 4],
    ["INET_DIAG_BC_D_LE", 5],
    ["INET_DIAG_BC_AUTO", 6],
    ["INET_DIAG_BC_S_COND", 7],
    ["INET_DIAG_BC_D_COND", 8],
    ["INET_DIAG_BC_DEV_COND", 9],
    ["INET_DIAG_BC_MARK_COND", 10],
    ["INET_DIAG_BC_S_EQ", 11],
    ["INET_DIAG_BC_D_EQ", 12],
    ["INET_DIAG_BC_CGROUP_COND", 13],
  ],
  { header: "linux/inet_diag.h", unknown: "INET_DIAG_BC_???" },
);

export const socketMemory = enumSet(
  [
    ["SK_MEMINFO_RMEM_ALLOC", 0],
    ["SK_MEMINFO_RCVBUF", 1],
    ["SK_MEMINFO_WMEM_ALLOC", 2],
    ["SK_MEMINFO_SNDBUF", 3],
    ["SK_MEMINFO_FWD_ALLOC", 4],
    ["SK_MEMINFO_WMEM_QUEUED", 5],
    ["SK_MEMINFO_OPTMEM", 6],
    ["SK_MEMINFO_BACKLOG", 7],
    ["SK_MEMINFO_DROPS", 8],
  ],
  { header: "linux/sock_diag.h", unknown: "SK_MEMINFO_???" },
);

export const unixShows = flagSet(
  [
    ["UDIAG_SHOW_NAME", 1],
    ["UDIAG_SHOW_VFS", 2],
    ["UDIAG_SHOW_PEER", 4],
    ["UDIAG_SHOW_ICONS", 8],
    ["UDIAG_SHOW_RQLEN", 16],
    ["UDIAG_SHOW_MEMINFO", 32],
    ["UDIAG_SHOW_UID", 64],
  ],
  { header: "linux/unix_diag.h", unknown: "UDIAG_SHOW_???" },
);

export const netlinkShows = flagSet(
  [
    ["NDIAG_SHOW_MEMINFO", 1],
    ["NDIAG_SHOW_GROUPS", 2],
    ["NDIAG_SHOW_RING_CFG", 4],
    ["NDIAG_SHOW_FLAGS", 8],
  ],
  { header: "linux/netlink_diag.h", unknown: "NDIAG_SHOW_???" },
);

export const netlinkSocketFlags = flagSet(
  [
    ["NDIAG_FLAG_CB_RUNNING", 1],
    ["NDIAG_FLAG_PKTINFO", 2],
    ["NDIAG_FLAG_BROADCAST_ERROR", 4],
    ["NDIAG_FLAG_NO_ENOBUFS", 8],
    ["NDIAG_FLAG_LISTEN_ALL_NSID", 16],
    ["NDIAG_FLAG_CAP_ACK", 32],
  ],
  { header: "linux/netlink_diag.h", unknown: "NDIAG_FLAG_???" },
);

/** net/netlink/af_netlink.h, which programs do not get */
export const netlinkStates = enumSet(
  [
    ["NETLINK_UNCONNECTED", 0],
    ["NETLINK_CONNECTED", 1],
  ],
  { unknown: "NETLINK_???" },
);

export const packetShows = flagSet(
  [
    ["PACKET_SHOW_INFO", 1],
    ["PACKET_SHOW_MCLIST", 2],
    ["PACKET_SHOW_RING_CFG", 4],
    ["PACKET_SHOW_FANOUT", 8],
    ["PACKET_SHOW_MEMINFO", 16],
    ["PACKET_SHOW_FILTER", 32],
  ],
  { header: "linux/packet_diag.h", unknown: "PACKET_SHOW_???" },
);

export const packetInfoFlags = flagSet(
  [
    ["PDI_RUNNING", 1],
    ["PDI_AUXDATA", 2],
    ["PDI_ORIGDEV", 4],
    ["PDI_VNETHDR", 8],
    ["PDI_LOSS", 16],
  ],
  { header: "linux/packet_diag.h", unknown: "PDI_???" },
);

export const packetVersions = enumSet(
  [
    ["TPACKET_V1", 0],
    ["TPACKET_V2", 1],
    ["TPACKET_V3", 2],
  ],
  { header: "linux/if_packet.h", unknown: "TPACKET_???" },
);
