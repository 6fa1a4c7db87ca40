/** Words inside socket addresses. */
import { enumSet, flagSet } from "../kinds/constant.ts";

export const hardwareTypes = enumSet(
  [
    ["ARPHRD_NETROM", 0],
    ["ARPHRD_ETHER", 1],
    ["ARPHRD_EETHER", 2],
    ["ARPHRD_AX25", 3],
    ["ARPHRD_PRONET", 4],
    ["ARPHRD_CHAOS", 5],
    ["ARPHRD_IEEE802", 6],
    ["ARPHRD_ARCNET", 7],
    ["ARPHRD_APPLETLK", 8],
    ["ARPHRD_DLCI", 15],
    ["ARPHRD_ATM", 19],
    ["ARPHRD_METRICOM", 23],
    ["ARPHRD_IEEE1394", 24],
    ["ARPHRD_EUI64", 27],
    ["ARPHRD_INFINIBAND", 32],
    ["ARPHRD_SLIP", 256],
    ["ARPHRD_CSLIP", 257],
    ["ARPHRD_SLIP6", 258],
    ["ARPHRD_CSLIP6", 259],
    ["ARPHRD_RSRVD", 260],
    ["ARPHRD_ADAPT", 264],
    ["ARPHRD_ROSE", 270],
    ["ARPHRD_X25", 271],
    ["ARPHRD_HWX25", 272],
    ["ARPHRD_CAN", 280],
    ["ARPHRD_MCTP", 290],
    ["ARPHRD_PPP", 512],
    ["ARPHRD_CISCO", 513],
    ["ARPHRD_LAPB", 516],
    ["ARPHRD_DDCMP", 517],
    ["ARPHRD_RAWHDLC", 518],
    ["ARPHRD_RAWIP", 519],
    ["ARPHRD_TUNNEL", 768],
    ["ARPHRD_TUNNEL6", 769],
    ["ARPHRD_FRAD", 770],
    ["ARPHRD_SKIP", 771],
    ["ARPHRD_LOOPBACK", 772],
    ["ARPHRD_LOCALTLK", 773],
    ["ARPHRD_FDDI", 774],
    ["ARPHRD_BIF", 775],
    ["ARPHRD_SIT", 776],
    ["ARPHRD_IPDDP", 777],
    ["ARPHRD_IPGRE", 778],
    ["ARPHRD_PIMREG", 779],
    ["ARPHRD_HIPPI", 780],
    ["ARPHRD_ASH", 781],
    ["ARPHRD_ECONET", 782],
    ["ARPHRD_IRDA", 783],
    ["ARPHRD_FCPP", 784],
    ["ARPHRD_FCAL", 785],
    ["ARPHRD_FCPL", 786],
    ["ARPHRD_FCFABRIC", 787],
    ["ARPHRD_IEEE802_TR", 800],
    ["ARPHRD_IEEE80211", 801],
    ["ARPHRD_IEEE80211_PRISM", 802],
    ["ARPHRD_IEEE80211_RADIOTAP", 803],
    ["ARPHRD_IEEE802154", 804],
    ["ARPHRD_IEEE802154_MONITOR", 805],
    ["ARPHRD_PHONET", 820],
    ["ARPHRD_PHONET_PIPE", 821],
    ["ARPHRD_CAIF", 822],
    ["ARPHRD_IP6GRE", 823],
    ["ARPHRD_NETLINK", 824],
    ["ARPHRD_6LOWPAN", 825],
    ["ARPHRD_VSOCKMON", 826],
    ["ARPHRD_VOID", 65535],
    ["ARPHRD_NONE", 65534],
  ],
  { header: "linux/if_arp.h", unknown: "ARPHRD_???" },
);

export const packetTypes = enumSet(
  [
    ["PACKET_HOST", 0],
    ["PACKET_BROADCAST", 1],
    ["PACKET_MULTICAST", 2],
    ["PACKET_OTHERHOST", 3],
    ["PACKET_OUTGOING", 4],
    ["PACKET_LOOPBACK", 5],
    ["PACKET_USER", 6],
    ["PACKET_KERNEL", 7],
  ],
  { header: "linux/if_packet.h", unknown: "PACKET_???" },
);

/** Bluetooth's headers are not among the kernel's for programs. */
export const hciChannels = enumSet(
  [
    ["HCI_CHANNEL_RAW", 0],
    ["HCI_CHANNEL_USER", 1],
    ["HCI_CHANNEL_MONITOR", 2],
    ["HCI_CHANNEL_CONTROL", 3],
    ["HCI_CHANNEL_LOGGING", 4],
  ],
  { unknown: "HCI_CHANNEL_???" },
);

export const l2capServices = enumSet(
  [
    ["L2CAP_PSM_SDP", 0x1],
    ["L2CAP_PSM_RFCOMM", 0x3],
    ["L2CAP_PSM_3DSP", 0x21],
    ["L2CAP_PSM_IPSP", 0x23],
    ["L2CAP_PSM_LE_DYN_START", 0x80],
    ["L2CAP_PSM_LE_DYN_END", 0xff],
    ["L2CAP_PSM_DYN_START", 0x1001],
    ["L2CAP_PSM_AUTO_END", 0x10ff],
    ["L2CAP_PSM_DYN_END", 0xffff],
  ],
  { unknown: "L2CAP_PSM_???" },
);

export const l2capChannels = enumSet(
  [
    ["L2CAP_CID_SIGNALING", 0x1],
    ["L2CAP_CID_CONN_LESS", 0x2],
    ["L2CAP_CID_A2MP", 0x3],
    ["L2CAP_CID_ATT", 0x4],
    ["L2CAP_CID_LE_SIGNALING", 0x5],
    ["L2CAP_CID_SMP", 0x6],
    ["L2CAP_CID_SMP_BREDR", 0x7],
    ["L2CAP_CID_DYN_START", 0x40],
    ["L2CAP_CID_LE_DYN_END", 0x7f],
    ["L2CAP_CID_DYN_END", 0xffff],
  ],
  { unknown: "L2CAP_CID_???" },
);

export const bluetoothAddressTypes = enumSet(
  [
    ["BDADDR_BREDR", 0],
    ["BDADDR_LE_PUBLIC", 1],
    ["BDADDR_LE_RANDOM", 2],
  ],
  { unknown: "BDADDR_???" },
);

export const machineIds = enumSet(
  [
    ["VMADDR_CID_ANY", 0xffffffff],
    ["VMADDR_CID_HYPERVISOR", 0],
    ["VMADDR_CID_LOCAL", 1],
    ["VMADDR_CID_HOST", 2],
  ],
  { header: "linux/vm_sockets.h", unknown: "VMADDR_CID_???" },
);

export const machineFlags = flagSet([["VMADDR_FLAG_TO_HOST", 1]], {
  header: "linux/vm_sockets.h",
  unknown: "VMADDR_FLAG_???",
});

export const nfcProtocols = enumSet(
  [
    ["NFC_PROTO_JEWEL", 1],
    ["NFC_PROTO_MIFARE", 2],
    ["NFC_PROTO_FELICA", 3],
    ["NFC_PROTO_ISO14443", 4],
    ["NFC_PROTO_NFC_DEP", 5],
    ["NFC_PROTO_ISO14443_B", 6],
    ["NFC_PROTO_ISO15693", 7],
  ],
  { header: "linux/nfc.h", unknown: "NFC_PROTO_???" },
);

export const nfcServices = enumSet(
  [
    ["LLCP_SAP_SDP", 1],
    ["LLCP_SAP_IP", 2],
    ["LLCP_SAP_OBEX", 3],
    ["LLCP_SAP_SNEP", 4],
  ],
  { unknown: "LLCP_SAP_???" },
);

export const xdpFlags = flagSet(
  [
    ["XDP_SHARED_UMEM", 1],
    ["XDP_COPY", 2],
    ["XDP_ZEROCOPY", 4],
    ["XDP_USE_NEED_WAKEUP", 8],
  ],
  { header: "linux/if_xdp.h", unknown: "XDP_???" },
);

/** The kernel tells programs of this one only. */
export const cryptoFlags = flagSet([["CRYPTO_ALG_KERN_DRIVER_ONLY", 0x1000]], { unknown: "CRYPTO_ALG_???" });
