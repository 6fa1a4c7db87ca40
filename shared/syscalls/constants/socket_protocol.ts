/** Protocols of socket(2) by address family. The headers of Bluetooth, of mISDN and of AX.25 are not among the kernel's for programs. */
import { enumSet } from "../kinds/constant.ts";

/** in a packet socket's address and protocol */
export const etherProtocols = enumSet(
  [
    ["ETH_P_LOOP", 96],
    ["ETH_P_PUP", 512],
    ["ETH_P_PUPAT", 513],
    ["ETH_P_TSN", 8944],
    ["ETH_P_ERSPAN2", 8939],
    ["ETH_P_IP", 2048],
    ["ETH_P_X25", 2053],
    ["ETH_P_ARP", 2054],
    ["ETH_P_BPQ", 2303],
    ["ETH_P_IEEEPUP", 2560],
    ["ETH_P_IEEEPUPAT", 2561],
    ["ETH_P_BATMAN", 17157],
    ["ETH_P_DEC", 24576],
    ["ETH_P_DNA_DL", 24577],
    ["ETH_P_DNA_RC", 24578],
    ["ETH_P_DNA_RT", 24579],
    ["ETH_P_LAT", 24580],
    ["ETH_P_DIAG", 24581],
    ["ETH_P_CUST", 24582],
    ["ETH_P_SCA", 24583],
    ["ETH_P_TEB", 25944],
    ["ETH_P_RARP", 32821],
    ["ETH_P_ATALK", 32923],
    ["ETH_P_AARP", 33011],
    ["ETH_P_8021Q", 33024],
    ["ETH_P_ERSPAN", 35006],
    ["ETH_P_IPX", 33079],
    ["ETH_P_IPV6", 34525],
    ["ETH_P_PAUSE", 34824],
    ["ETH_P_SLOW", 34825],
    ["ETH_P_WCCP", 34878],
    ["ETH_P_MPLS_UC", 34887],
    ["ETH_P_MPLS_MC", 34888],
    ["ETH_P_ATMMPOA", 34892],
    ["ETH_P_PPP_DISC", 34915],
    ["ETH_P_PPP_SES", 34916],
    ["ETH_P_LINK_CTL", 34924],
    ["ETH_P_ATMFATE", 34948],
    ["ETH_P_PAE", 34958],
    ["ETH_P_REALTEK", 34969],
    ["ETH_P_AOE", 34978],
    ["ETH_P_ETHERCAT", 34980],
    ["ETH_P_8021AD", 34984],
    ["ETH_P_802_EX1", 34997],
    ["ETH_P_PREAUTH", 35015],
    ["ETH_P_TIPC", 35018],
    ["ETH_P_LLDP", 35020],
    ["ETH_P_MRP", 35043],
    ["ETH_P_MACSEC", 35045],
    ["ETH_P_8021AH", 35047],
    ["ETH_P_MVRP", 35061],
    ["ETH_P_1588", 35063],
    ["ETH_P_NCSI", 35064],
    ["ETH_P_PRP", 35067],
    ["ETH_P_CFM", 35074],
    ["ETH_P_FCOE", 35078],
    ["ETH_P_IBOE", 35093],
    ["ETH_P_TDLS", 35085],
    ["ETH_P_FIP", 35092],
    ["ETH_P_80221", 35095],
    ["ETH_P_HSR", 35119],
    ["ETH_P_NSH", 35151],
    ["ETH_P_LOOPBACK", 36864],
    ["ETH_P_QINQ1", 37120],
    ["ETH_P_QINQ2", 37376],
    ["ETH_P_QINQ3", 37632],
    ["ETH_P_EDSA", 56026],
    ["ETH_P_DSA_8021Q", 56027],
    ["ETH_P_DSA_A5PSW", 57345],
    ["ETH_P_IFE", 60734],
    ["ETH_P_AF_IUCV", 64507],
    ["ETH_P_802_3_MIN", 1536],
    ["ETH_P_802_3", 1],
    ["ETH_P_AX25", 2],
    ["ETH_P_ALL", 3],
    ["ETH_P_802_2", 4],
    ["ETH_P_SNAP", 5],
    ["ETH_P_DDCMP", 6],
    ["ETH_P_WAN_PPP", 7],
    ["ETH_P_PPP_MP", 8],
    ["ETH_P_LOCALTALK", 9],
    ["ETH_P_CAN", 12],
    ["ETH_P_CANFD", 13],
    ["ETH_P_CANXL", 14],
    ["ETH_P_PPPTALK", 16],
    ["ETH_P_TR_802_2", 17],
    ["ETH_P_MOBITEX", 21],
    ["ETH_P_CONTROL", 22],
    ["ETH_P_IRDA", 23],
    ["ETH_P_ECONET", 24],
    ["ETH_P_HDLC", 25],
    ["ETH_P_ARCNET", 26],
    ["ETH_P_DSA", 27],
    ["ETH_P_TRAILER", 28],
    ["ETH_P_PHONET", 245],
    ["ETH_P_IEEE802154", 246],
    ["ETH_P_CAIF", 247],
    ["ETH_P_XDSA", 248],
    ["ETH_P_MAP", 249],
    ["ETH_P_MCTP", 250],
  ],
  { header: "linux/if_ether.h", unknown: "ETH_P_???" },
);

export const ax25Protocols = enumSet(
  [
    ["AX25_P_ROSE", 1],
    ["AX25_P_VJCOMP", 6],
    ["AX25_P_VJUNCOMP", 7],
    ["AX25_P_SEGMENT", 8],
    ["AX25_P_TEXNET", 195],
    ["AX25_P_LQ", 196],
    ["AX25_P_ATALK", 202],
    ["AX25_P_ATALK_ARP", 203],
    ["AX25_P_IP", 204],
    ["AX25_P_ARP", 205],
    ["AX25_P_FLEXNET", 206],
    ["AX25_P_NETROM", 207],
    ["AX25_P_TEXT", 240],
  ],
  { unknown: "AX25_P_???" },
);

export const bluetoothProtocols = enumSet(
  [
    ["BTPROTO_L2CAP", 0],
    ["BTPROTO_HCI", 1],
    ["BTPROTO_SCO", 2],
    ["BTPROTO_RFCOMM", 3],
    ["BTPROTO_BNEP", 4],
    ["BTPROTO_CMTP", 5],
    ["BTPROTO_HIDP", 6],
    ["BTPROTO_AVDTP", 7],
  ],
  { unknown: "BTPROTO_???" },
);

export const canProtocols = enumSet(
  [
    ["CAN_RAW", 1],
    ["CAN_BCM", 2],
    ["CAN_TP16", 3],
    ["CAN_TP20", 4],
    ["CAN_MCNET", 5],
    ["CAN_ISOTP", 6],
    ["CAN_J1939", 7],
  ],
  { header: "linux/can.h", unknown: "CAN_???" },
);

export const caifProtocols = enumSet(
  [
    ["CAIFPROTO_AT", 0],
    ["CAIFPROTO_DATAGRAM", 1],
    ["CAIFPROTO_DATAGRAM_LOOP", 2],
    ["CAIFPROTO_UTIL", 3],
    ["CAIFPROTO_RFM", 4],
    ["CAIFPROTO_DEBUG", 5],
  ],
  { header: "linux/caif/caif_socket.h", unknown: "CAIFPROTO_???" },
);

export const isdnProtocols = enumSet(
  [
    ["ISDN_P_BASE", 0],
    ["ISDN_P_TE_S0", 1],
    ["ISDN_P_NT_S0", 2],
    ["ISDN_P_TE_E1", 3],
    ["ISDN_P_NT_E1", 4],
    ["ISDN_P_LAPD_TE", 16],
    ["ISDN_P_LAPD_NT", 17],
    ["ISDN_P_B_MASK", 31],
    ["ISDN_P_B_START", 32],
    ["ISDN_P_B_RAW", 33],
    ["ISDN_P_B_HDLC", 34],
    ["ISDN_P_B_X75SLP", 35],
    ["ISDN_P_B_L2DTMF", 36],
    ["ISDN_P_B_L2DSP", 37],
    ["ISDN_P_B_L2DSPHDLC", 38],
  ],
  { unknown: "ISDN_P_???" },
);

export const kcmProtocols = enumSet([["KCMPROTO_CONNECTED", 0]], { header: "linux/kcm.h", unknown: "KCMPROTO_???" });

export const nfcSocketProtocols = enumSet(
  [
    ["NFC_SOCKPROTO_RAW", 0],
    ["NFC_SOCKPROTO_LLCP", 1],
  ],
  { header: "linux/nfc.h", unknown: "NFC_SOCKPROTO_???" },
);

/** linux/phonet.h, which cannot be included by itself */
export const phonetProtocols = enumSet(
  [
    ["PN_PROTO_TRANSPORT", 0],
    ["PN_PROTO_PHONET", 1],
    ["PN_PROTO_PIPE", 2],
  ],
  { unknown: "PN_PROTO_???" },
);

export const smcProtocols = enumSet(
  [
    ["SMCPROTO_SMC", 0],
    ["SMCPROTO_SMC6", 1],
  ],
  { unknown: "SMCPROTO_???" },
);

export const irdaProtocols = enumSet(
  [
    ["IRDAPROTO_UNITDATA", 0],
    ["IRDAPROTO_ULTRA", 1],
  ],
  { unknown: "IRDAPROTO_???" },
);
