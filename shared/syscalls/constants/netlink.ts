/** Headers of netlink messages, and their types by protocol. netlink(7), linux/netlink.h and the headers of each protocol */
import { type Constants, enumSet, type FlagSet, flagSet } from "../kinds/constant.ts";

export const NLMSG_ERROR = 2;
export const NLMSG_DONE = 3;
/** smaller types are the same in every protocol */
export const NLMSG_MIN_TYPE = 0x10;
export const NLM_F_REQUEST = 1;
export const NLM_F_CAPPED = 0x100;

export const controlTypes = enumSet(
  [
    ["NLMSG_NOOP", 1],
    ["NLMSG_ERROR", NLMSG_ERROR],
    ["NLMSG_DONE", NLMSG_DONE],
    ["NLMSG_OVERRUN", 4],
  ],
  { header: "linux/netlink.h", unknown: "NLMSG_???" },
);

const COMMON: Constants = [
  ["NLM_F_REQUEST", NLM_F_REQUEST],
  ["NLM_F_MULTI", 2],
  ["NLM_F_ACK", 4],
  ["NLM_F_ECHO", 8],
  ["NLM_F_DUMP_INTR", 0x10],
  ["NLM_F_DUMP_FILTERED", 0x20],
];
const withCommon = (own: Constants): FlagSet =>
  flagSet([...COMMON, ...own], { header: "linux/netlink.h", unknown: "NLM_F_???" });

/** The bits above the common ones mean one thing in a request that makes something, and others in other messages. */
export const commonFlags = withCommon([]);
export const newFlags = withCommon([
  ["NLM_F_REPLACE", 0x100],
  ["NLM_F_EXCL", 0x200],
  ["NLM_F_CREATE", 0x400],
  ["NLM_F_APPEND", 0x800],
]);
export const deleteFlags = withCommon([
  ["NLM_F_NONREC", 0x100],
  ["NLM_F_BULK", 0x200],
]);
export const getFlags = withCommon([
  ["NLM_F_DUMP", 0x300],
  ["NLM_F_ROOT", 0x100],
  ["NLM_F_MATCH", 0x200],
  ["NLM_F_ATOMIC", 0x400],
]);
export const errorFlags = withCommon([
  ["NLM_F_CAPPED", NLM_F_CAPPED],
  ["NLM_F_ACK_TLVS", 0x200],
]);

export const routeTypes = enumSet(
  [
    ["RTM_NEWLINK", 16],
    ["RTM_DELLINK", 17],
    ["RTM_GETLINK", 18],
    ["RTM_SETLINK", 19],
    ["RTM_NEWADDR", 20],
    ["RTM_DELADDR", 21],
    ["RTM_GETADDR", 22],
    ["RTM_NEWROUTE", 24],
    ["RTM_DELROUTE", 25],
    ["RTM_GETROUTE", 26],
    ["RTM_NEWNEIGH", 28],
    ["RTM_DELNEIGH", 29],
    ["RTM_GETNEIGH", 30],
    ["RTM_NEWRULE", 32],
    ["RTM_DELRULE", 33],
    ["RTM_GETRULE", 34],
    ["RTM_NEWQDISC", 36],
    ["RTM_DELQDISC", 37],
    ["RTM_GETQDISC", 38],
    ["RTM_NEWTCLASS", 40],
    ["RTM_DELTCLASS", 41],
    ["RTM_GETTCLASS", 42],
    ["RTM_NEWTFILTER", 44],
    ["RTM_DELTFILTER", 45],
    ["RTM_GETTFILTER", 46],
    ["RTM_NEWACTION", 48],
    ["RTM_DELACTION", 49],
    ["RTM_GETACTION", 50],
    ["RTM_NEWPREFIX", 52],
    ["RTM_GETMULTICAST", 58],
    ["RTM_GETANYCAST", 62],
    ["RTM_NEWNEIGHTBL", 64],
    ["RTM_GETNEIGHTBL", 66],
    ["RTM_SETNEIGHTBL", 67],
    ["RTM_NEWNDUSEROPT", 68],
    ["RTM_NEWADDRLABEL", 72],
    ["RTM_DELADDRLABEL", 73],
    ["RTM_GETADDRLABEL", 74],
    ["RTM_GETDCB", 78],
    ["RTM_SETDCB", 79],
    ["RTM_NEWNETCONF", 80],
    ["RTM_DELNETCONF", 81],
    ["RTM_GETNETCONF", 82],
    ["RTM_NEWMDB", 84],
    ["RTM_DELMDB", 85],
    ["RTM_GETMDB", 86],
    ["RTM_NEWNSID", 88],
    ["RTM_DELNSID", 89],
    ["RTM_GETNSID", 90],
    ["RTM_NEWSTATS", 92],
    ["RTM_GETSTATS", 94],
    ["RTM_SETSTATS", 95],
    ["RTM_NEWCACHEREPORT", 96],
    ["RTM_NEWCHAIN", 100],
    ["RTM_DELCHAIN", 101],
    ["RTM_GETCHAIN", 102],
    ["RTM_NEWNEXTHOP", 104],
    ["RTM_DELNEXTHOP", 105],
    ["RTM_GETNEXTHOP", 106],
    ["RTM_NEWLINKPROP", 108],
    ["RTM_DELLINKPROP", 109],
    ["RTM_GETLINKPROP", 110],
    ["RTM_NEWVLAN", 112],
    ["RTM_DELVLAN", 113],
    ["RTM_GETVLAN", 114],
    ["RTM_NEWNEXTHOPBUCKET", 116],
    ["RTM_DELNEXTHOPBUCKET", 117],
    ["RTM_GETNEXTHOPBUCKET", 118],
    ["RTM_NEWTUNNEL", 120],
    ["RTM_DELTUNNEL", 121],
    ["RTM_GETTUNNEL", 122],
  ],
  { header: "linux/rtnetlink.h", unknown: "RTM_???" },
);

export const diagnosisTypes = enumSet(
  [
    ["TCPDIAG_GETSOCK", 18],
    ["DCCPDIAG_GETSOCK", 19],
    ["SOCK_DIAG_BY_FAMILY", 20],
    ["SOCK_DESTROY", 21],
  ],
  { header: "linux/sock_diag.h", unknown: "SOCK_DIAG_???" },
);

export const transformTypes = enumSet(
  [
    ["XFRM_MSG_NEWSA", 16],
    ["XFRM_MSG_DELSA", 17],
    ["XFRM_MSG_GETSA", 18],
    ["XFRM_MSG_NEWPOLICY", 19],
    ["XFRM_MSG_DELPOLICY", 20],
    ["XFRM_MSG_GETPOLICY", 21],
    ["XFRM_MSG_ALLOCSPI", 22],
    ["XFRM_MSG_ACQUIRE", 23],
    ["XFRM_MSG_EXPIRE", 24],
    ["XFRM_MSG_UPDPOLICY", 25],
    ["XFRM_MSG_UPDSA", 26],
    ["XFRM_MSG_POLEXPIRE", 27],
    ["XFRM_MSG_FLUSHSA", 28],
    ["XFRM_MSG_FLUSHPOLICY", 29],
    ["XFRM_MSG_NEWAE", 30],
    ["XFRM_MSG_GETAE", 31],
    ["XFRM_MSG_REPORT", 32],
    ["XFRM_MSG_MIGRATE", 33],
    ["XFRM_MSG_NEWSADINFO", 34],
    ["XFRM_MSG_GETSADINFO", 35],
    ["XFRM_MSG_NEWSPDINFO", 36],
    ["XFRM_MSG_GETSPDINFO", 37],
    ["XFRM_MSG_MAPPING", 38],
    ["XFRM_MSG_SETDEFAULT", 39],
    ["XFRM_MSG_GETDEFAULT", 40],
  ],
  { header: "linux/xfrm.h", unknown: "XFRM_MSG_???" },
);

export const cryptoTypes = enumSet(
  [
    ["CRYPTO_MSG_NEWALG", 16],
    ["CRYPTO_MSG_DELALG", 17],
    ["CRYPTO_MSG_UPDATEALG", 18],
    ["CRYPTO_MSG_GETALG", 19],
    ["CRYPTO_MSG_DELRNG", 20],
    ["CRYPTO_MSG_GETSTAT", 21],
  ],
  { header: "linux/cryptouser.h", unknown: "CRYPTO_MSG_???" },
);

export const selinuxTypes = enumSet(
  [
    ["SELNL_MSG_SETENFORCE", 16],
    ["SELNL_MSG_POLICYLOAD", 17],
  ],
  { header: "linux/selinux_netlink.h", unknown: "SELNL_MSG_???" },
);

export const netfilterSubsystems = enumSet(
  [
    ["NFNL_SUBSYS_NONE", 0],
    ["NFNL_SUBSYS_CTNETLINK", 1],
    ["NFNL_SUBSYS_CTNETLINK_EXP", 2],
    ["NFNL_SUBSYS_QUEUE", 3],
    ["NFNL_SUBSYS_ULOG", 4],
    ["NFNL_SUBSYS_OSF", 5],
    ["NFNL_SUBSYS_IPSET", 6],
    ["NFNL_SUBSYS_ACCT", 7],
    ["NFNL_SUBSYS_CTNETLINK_TIMEOUT", 8],
    ["NFNL_SUBSYS_CTHELPER", 9],
    ["NFNL_SUBSYS_NFTABLES", 10],
    ["NFNL_SUBSYS_NFT_COMPAT", 11],
    ["NFNL_SUBSYS_HOOK", 12],
  ],
  { header: "linux/netfilter/nfnetlink.h", unknown: "NFNL_SUBSYS_???" },
);

/** around messages that are carried out together: of linux/netfilter/nfnetlink.h, which makes them from another header's number */
export const netfilterBatches = enumSet([
  ["NFNL_MSG_BATCH_BEGIN", 0x10],
  ["NFNL_MSG_BATCH_END", 0x11],
]);

/** types of messages by the subsystem in the upper byte of the type */
export const netfilterMessages = new Map([
  [
    1,
    enumSet(
      [
        ["IPCTNL_MSG_CT_NEW", 0],
        ["IPCTNL_MSG_CT_GET", 1],
        ["IPCTNL_MSG_CT_DELETE", 2],
        ["IPCTNL_MSG_CT_GET_CTRZERO", 3],
        ["IPCTNL_MSG_CT_GET_STATS_CPU", 4],
        ["IPCTNL_MSG_CT_GET_STATS", 5],
        ["IPCTNL_MSG_CT_GET_DYING", 6],
        ["IPCTNL_MSG_CT_GET_UNCONFIRMED", 7],
      ],
      { header: "linux/netfilter/nfnetlink_conntrack.h", unknown: "IPCTNL_MSG_CT_???" },
    ),
  ],
  [
    2,
    enumSet(
      [
        ["IPCTNL_MSG_EXP_NEW", 0],
        ["IPCTNL_MSG_EXP_GET", 1],
        ["IPCTNL_MSG_EXP_DELETE", 2],
        ["IPCTNL_MSG_EXP_GET_STATS_CPU", 3],
      ],
      { header: "linux/netfilter/nfnetlink_conntrack.h", unknown: "IPCTNL_MSG_EXP_???" },
    ),
  ],
  [
    3,
    enumSet(
      [
        ["NFQNL_MSG_PACKET", 0],
        ["NFQNL_MSG_VERDICT", 1],
        ["NFQNL_MSG_CONFIG", 2],
        ["NFQNL_MSG_VERDICT_BATCH", 3],
      ],
      { header: "linux/netfilter/nfnetlink_queue.h", unknown: "NFQNL_MSG_???" },
    ),
  ],
  [
    4,
    enumSet(
      [
        ["NFULNL_MSG_PACKET", 0],
        ["NFULNL_MSG_CONFIG", 1],
      ],
      { header: "linux/netfilter/nfnetlink_log.h", unknown: "NFULNL_MSG_???" },
    ),
  ],
  [
    5,
    enumSet(
      [
        ["OSF_MSG_ADD", 0],
        ["OSF_MSG_REMOVE", 1],
      ],
      { header: "linux/netfilter/nfnetlink_osf.h", unknown: "OSF_MSG_???" },
    ),
  ],
  [
    6,
    enumSet(
      [
        ["IPSET_CMD_PROTOCOL", 1],
        ["IPSET_CMD_CREATE", 2],
        ["IPSET_CMD_DESTROY", 3],
        ["IPSET_CMD_FLUSH", 4],
        ["IPSET_CMD_RENAME", 5],
        ["IPSET_CMD_SWAP", 6],
        ["IPSET_CMD_LIST", 7],
        ["IPSET_CMD_SAVE", 8],
        ["IPSET_CMD_ADD", 9],
        ["IPSET_CMD_DEL", 10],
        ["IPSET_CMD_TEST", 11],
        ["IPSET_CMD_HEADER", 12],
        ["IPSET_CMD_TYPE", 13],
        ["IPSET_CMD_GET_BYNAME", 14],
        ["IPSET_CMD_GET_BYINDEX", 15],
        ["IPSET_CMD_RESTORE", 16],
        ["IPSET_CMD_HELP", 17],
        ["IPSET_CMD_VERSION", 18],
        ["IPSET_CMD_QUIT", 19],
        ["IPSET_CMD_COMMIT", 20],
      ],
      { header: "linux/netfilter/ipset/ip_set.h", unknown: "IPSET_CMD_???" },
    ),
  ],
  [
    7,
    enumSet(
      [
        ["NFNL_MSG_ACCT_NEW", 0],
        ["NFNL_MSG_ACCT_GET", 1],
        ["NFNL_MSG_ACCT_GET_CTRZERO", 2],
        ["NFNL_MSG_ACCT_DEL", 3],
        ["NFNL_MSG_ACCT_OVERQUOTA", 4],
      ],
      { header: "linux/netfilter/nfnetlink_acct.h", unknown: "NFNL_MSG_ACCT_???" },
    ),
  ],
  [
    8,
    enumSet(
      [
        ["IPCTNL_MSG_TIMEOUT_NEW", 0],
        ["IPCTNL_MSG_TIMEOUT_GET", 1],
        ["IPCTNL_MSG_TIMEOUT_DELETE", 2],
        ["IPCTNL_MSG_TIMEOUT_DEFAULT_SET", 3],
        ["IPCTNL_MSG_TIMEOUT_DEFAULT_GET", 4],
      ],
      { header: "linux/netfilter/nfnetlink_cttimeout.h", unknown: "IPCTNL_MSG_TIMEOUT_???" },
    ),
  ],
  [
    9,
    enumSet(
      [
        ["NFNL_MSG_CTHELPER_NEW", 0],
        ["NFNL_MSG_CTHELPER_GET", 1],
        ["NFNL_MSG_CTHELPER_DEL", 2],
      ],
      { header: "linux/netfilter/nfnetlink_cthelper.h", unknown: "NFNL_MSG_CTHELPER_???" },
    ),
  ],
  [
    10,
    enumSet(
      [
        ["NFT_MSG_NEWTABLE", 0],
        ["NFT_MSG_GETTABLE", 1],
        ["NFT_MSG_DELTABLE", 2],
        ["NFT_MSG_NEWCHAIN", 3],
        ["NFT_MSG_GETCHAIN", 4],
        ["NFT_MSG_DELCHAIN", 5],
        ["NFT_MSG_NEWRULE", 6],
        ["NFT_MSG_GETRULE", 7],
        ["NFT_MSG_DELRULE", 8],
        ["NFT_MSG_NEWSET", 9],
        ["NFT_MSG_GETSET", 10],
        ["NFT_MSG_DELSET", 11],
        ["NFT_MSG_NEWSETELEM", 12],
        ["NFT_MSG_GETSETELEM", 13],
        ["NFT_MSG_DELSETELEM", 14],
        ["NFT_MSG_NEWGEN", 15],
        ["NFT_MSG_GETGEN", 16],
        ["NFT_MSG_TRACE", 17],
        ["NFT_MSG_NEWOBJ", 18],
        ["NFT_MSG_GETOBJ", 19],
        ["NFT_MSG_DELOBJ", 20],
        ["NFT_MSG_GETOBJ_RESET", 21],
        ["NFT_MSG_NEWFLOWTABLE", 22],
        ["NFT_MSG_GETFLOWTABLE", 23],
        ["NFT_MSG_DELFLOWTABLE", 24],
      ],
      { header: "linux/netfilter/nf_tables.h", unknown: "NFT_MSG_???" },
    ),
  ],
  [
    11,
    enumSet([["NFNL_MSG_COMPAT_GET", 0]], {
      header: "linux/netfilter/nf_tables_compat.h",
      unknown: "NFNL_MSG_COMPAT_???",
    }),
  ],
  [
    12,
    enumSet([["NFNL_MSG_HOOK_GET", 0]], { header: "linux/netfilter/nfnetlink_hook.h", unknown: "NFT_MSG_HOOK_???" }),
  ],
]);
