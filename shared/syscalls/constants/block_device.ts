/** Disks, loops over files, disks over a network, SCSI devices. */
import { enumSet, flagSet } from "../kinds/constant.ts";

export const partitionOperations = enumSet(
  [
    ["BLKPG_ADD_PARTITION", 1],
    ["BLKPG_DEL_PARTITION", 2],
    ["BLKPG_RESIZE_PARTITION", 3],
  ],
  { header: "linux/blkpg.h", unknown: "BLKPG_???" },
);

export const loopFlags = flagSet(
  [
    ["LO_FLAGS_READ_ONLY", 1],
    ["LO_FLAGS_USE_AOPS", 2],
    ["LO_FLAGS_AUTOCLEAR", 4],
    ["LO_FLAGS_PARTSCAN", 8],
    ["LO_FLAGS_DIRECT_IO", 0x10],
  ],
  { header: "linux/loop.h", unknown: "LO_FLAGS_???" },
);

export const loopCiphers = enumSet(
  [
    ["LO_CRYPT_NONE", 0],
    ["LO_CRYPT_XOR", 1],
    ["LO_CRYPT_DES", 2],
    ["LO_CRYPT_FISH2", 3],
    ["LO_CRYPT_BLOW", 4],
    ["LO_CRYPT_CAST128", 5],
    ["LO_CRYPT_IDEA", 6],
    ["LO_CRYPT_DUMMY", 9],
    ["LO_CRYPT_SKIPJACK", 0xa],
    ["LO_CRYPT_CRYPTOAPI", 0x12],
  ],
  { header: "linux/loop.h", unknown: "LO_CRYPT_???" },
);

/** The header lacks those that only the protocol has. */
export const networkDiskFlags = flagSet(
  [
    ["NBD_FLAG_HAS_FLAGS", 1],
    ["NBD_FLAG_READ_ONLY", 2],
    ["NBD_FLAG_SEND_FLUSH", 4],
    ["NBD_FLAG_SEND_FUA", 8],
    ["NBD_FLAG_ROTATIONAL", 0x10],
    ["NBD_FLAG_SEND_TRIM", 0x20],
    ["NBD_FLAG_SEND_WRITE_ZEROES", 0x40],
    ["NBD_FLAG_SEND_DF", 0x80],
    ["NBD_FLAG_CAN_MULTI_CONN", 0x100],
    ["NBD_FLAG_SEND_RESIZE", 0x200],
    ["NBD_FLAG_SEND_CACHE", 0x400],
  ],
  { header: "linux/nbd.h", unknown: "NBD_IOC_FLAG_???" },
);

export const busStates = enumSet(
  [
    ["BUSSTATE_OFF", 0],
    ["BUSSTATE_ON", 1],
    ["BUSSTATE_TRISTATE", 2],
  ],
  { header: "linux/hdreg.h", unknown: "BUSSTATE_???" },
);

export const scsiResets = enumSet(
  [
    ["SG_SCSI_RESET_NOTHING", 0],
    ["SG_SCSI_RESET_DEVICE", 1],
    ["SG_SCSI_RESET_BUS", 2],
    ["SG_SCSI_RESET_HOST", 3],
    ["SG_SCSI_RESET_TARGET", 4],
    ["SG_SCSI_RESET_NO_ESCALATE", 0x100],
  ],
  { unknown: "SG_SCSI_RESET_???" },
);

export const scsiInformation = flagSet(
  [
    ["SG_INFO_CHECK", 1],
    ["SG_INFO_DIRECT_IO", 2],
    ["SG_INFO_MIXED_IO", 4],
  ],
  { unknown: "SG_INFO_???" },
);

export const scsiTransfers = enumSet(
  [
    ["SG_DXFER_NONE", -1],
    ["SG_DXFER_TO_DEV", -2],
    ["SG_DXFER_FROM_DEV", -3],
    ["SG_DXFER_TO_FROM_DEV", -4],
  ],
  { unknown: "SG_DXFER_???" },
);

export const scsiFlags = flagSet(
  [
    ["SG_FLAG_DIRECT_IO", 1],
    ["SG_FLAG_UNUSED_LUN_INHIBIT", 2],
    ["SG_FLAG_MMAP_IO", 4],
    ["SG_FLAG_NO_DXFER", 0x10000],
    ["SG_FLAG_Q_AT_TAIL", 0x10],
    ["SG_FLAG_Q_AT_HEAD", 0x20],
  ],
  { unknown: "SG_FLAG_???" },
);

export const scsiProtocols = enumSet([["BSG_PROTOCOL_SCSI", 0]], {
  header: "linux/bsg.h",
  unknown: "BSG_PROTOCOL_???",
});

export const scsiSubprotocols = enumSet(
  [
    ["BSG_SUB_PROTOCOL_SCSI_CMD", 0],
    ["BSG_SUB_PROTOCOL_SCSI_TMF", 1],
    ["BSG_SUB_PROTOCOL_SCSI_TRANSPORT", 2],
  ],
  { header: "linux/bsg.h", unknown: "BSG_SUB_PROTOCOL_???" },
);

export const scsiRequestFlags = flagSet(
  [
    ["BSG_FLAG_Q_AT_TAIL", 0x10],
    ["BSG_FLAG_Q_AT_HEAD", 0x20],
  ],
  { header: "linux/bsg.h", unknown: "BSG_FLAG_???" },
);
