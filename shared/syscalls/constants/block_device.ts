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

/** how other devices on the same cable are treated */
export const niceness = flagSet(
  [
    ["1 << IDE_NICE_DSC_OVERLAP", 1],
    ["1 << IDE_NICE_ATAPI_OVERLAP", 2],
    ["1 << IDE_NICE_1", 8],
    ["1 << IDE_NICE_0", 4],
    ["1 << IDE_NICE_2", 0x10],
  ],
  { unknown: "IDE_NICE_???" },
);

/** the commands of ATA, as the kernel calls them: none of its public headers has the names */
export const ataCommands = enumSet(
  [
    ["ATA_CMD_NOP", 0],
    ["ATA_CMD_CFA_REQ_EXT_ERR", 0x3],
    ["ATA_CMD_DSM", 0x6],
    ["ATA_CMD_DEV_RESET", 0x8],
    ["ATA_CMD_REQ_SENSE_DATA", 0xb],
    ["ATA_CMD_RESTORE", 0x10],
    ["ATA_CMD_PIO_READ", 0x20],
    ["ATA_CMD_READ_LONG", 0x22],
    ["ATA_CMD_READ_LONG_ONCE", 0x23],
    ["ATA_CMD_PIO_READ_EXT", 0x24],
    ["ATA_CMD_READ_EXT", 0x25],
    ["ATA_CMD_READ_QUEUED", 0x26],
    ["ATA_CMD_READ_NATIVE_MAX_EXT", 0x27],
    ["ATA_CMD_READ_MULTI_EXT", 0x29],
    ["ATA_CMD_READ_STREAM_DMA_EXT", 0x2a],
    ["ATA_CMD_READ_STREAM_EXT", 0x2b],
    ["ATA_CMD_READ_LOG_EXT", 0x2f],
    ["ATA_CMD_PIO_WRITE", 0x30],
    ["ATA_CMD_WRITE_LONG", 0x32],
    ["ATA_CMD_WRITE_LONG_ONCE", 0x33],
    ["ATA_CMD_PIO_WRITE_EXT", 0x34],
    ["ATA_CMD_WRITE_EXT", 0x35],
    ["ATA_CMD_WRITE_QUEUED", 0x36],
    ["ATA_CMD_SET_MAX_EXT", 0x37],
    ["ATA_CMD_CFA_WRITE_NE", 0x38],
    ["ATA_CMD_WRITE_MULTI_EXT", 0x39],
    ["ATA_CMD_WRITE_STREAM_DMA_EXT", 0x3a],
    ["ATA_CMD_WRITE_STREAM_EXT", 0x3b],
    ["ATA_CMD_WRITE_FUA_EXT", 0x3d],
    ["ATA_CMD_WRITE_QUEUED_FUA_EXT", 0x3e],
    ["ATA_CMD_WRITE_LOG_EXT", 0x3f],
    ["ATA_CMD_VERIFY", 0x40],
    ["ATA_CMD_VERIFY_EXT", 0x42],
    ["ATA_CMD_WRITE_UNCORR_EXT", 0x45],
    ["ATA_CMD_READ_LOG_DMA_EXT", 0x47],
    ["ATA_CMD_ZAC_MGMT_IN", 0x4a],
    ["ATA_CMD_CONFIG_STREAM", 0x51],
    ["ATA_CMD_WRITE_LOG_DMA_EXT", 0x57],
    ["ATA_CMD_TRUSTED_NONDATA", 0x5b],
    ["ATA_CMD_TRUSTED_RCV", 0x5c],
    ["ATA_CMD_TRUSTED_RCV_DMA", 0x5d],
    ["ATA_CMD_TRUSTED_SND", 0x5e],
    ["ATA_CMD_TRUSTED_SND_DMA", 0x5f],
    ["ATA_CMD_FPDMA_READ", 0x60],
    ["ATA_CMD_FPDMA_WRITE", 0x61],
    ["ATA_CMD_NCQ_NON_DATA", 0x63],
    ["ATA_CMD_FPDMA_SEND", 0x64],
    ["ATA_CMD_FPDMA_RECV", 0x65],
    ["ATA_CMD_CFA_TRANS_SECT", 0x87],
    ["ATA_CMD_EDD", 0x90],
    ["ATA_CMD_INIT_DEV_PARAMS", 0x91],
    ["ATA_CMD_DOWNLOAD_MICRO", 0x92],
    ["ATA_CMD_DOWNLOAD_MICRO_DMA", 0x93],
    ["ATA_CMD_ZAC_MGMT_OUT", 0x9f],
    ["ATA_CMD_PACKET", 0xa0],
    ["ATA_CMD_ID_ATAPI", 0xa1],
    ["ATA_CMD_SERVICE", 0xa2],
    ["ATA_CMD_SMART", 0xb0],
    ["ATA_CMD_CONF_OVERLAY", 0xb1],
    ["ATA_CMD_SANITIZE_DEVICE", 0xb4],
    ["ATA_CMD_CFA_ERASE", 0xc0],
    ["ATA_CMD_READ_MULTI", 0xc4],
    ["ATA_CMD_WRITE_MULTI", 0xc5],
    ["ATA_CMD_SET_MULTI", 0xc6],
    ["ATA_CMD_READ", 0xc8],
    ["ATA_CMD_WRITE", 0xca],
    ["ATA_CMD_CFA_WRITE_MULT_NE", 0xcd],
    ["ATA_CMD_WRITE_MULTI_FUA_EXT", 0xce],
    ["ATA_CMD_CHK_MED_CRD_TYP", 0xd1],
    ["ATA_CMD_MEDIA_LOCK", 0xde],
    ["ATA_CMD_MEDIA_UNLOCK", 0xdf],
    ["ATA_CMD_STANDBYNOW1", 0xe0],
    ["ATA_CMD_IDLEIMMEDIATE", 0xe1],
    ["ATA_CMD_STANDBY", 0xe2],
    ["ATA_CMD_IDLE", 0xe3],
    ["ATA_CMD_PMP_READ", 0xe4],
    ["ATA_CMD_CHK_POWER", 0xe5],
    ["ATA_CMD_SLEEP", 0xe6],
    ["ATA_CMD_FLUSH", 0xe7],
    ["ATA_CMD_PMP_WRITE", 0xe8],
    ["ATA_CMD_PMP_READ_DMA", 0xe9],
    ["ATA_CMD_FLUSH_EXT", 0xea],
    ["ATA_CMD_PMP_WRITE_DMA", 0xeb],
    ["ATA_CMD_ID_ATA", 0xec],
    ["ATA_CMD_SET_FEATURES", 0xef],
    ["ATA_CMD_SEC_SET_PASS", 0xf1],
    ["ATA_CMD_SEC_UNLOCK", 0xf2],
    ["ATA_CMD_SEC_ERASE_PREP", 0xf3],
    ["ATA_CMD_SEC_ERASE_UNIT", 0xf4],
    ["ATA_CMD_SEC_FREEZE_LOCK", 0xf5],
    ["ATA_CMD_SEC_DISABLE_PASS", 0xf6],
    ["ATA_CMD_READ_NATIVE_MAX", 0xf8],
    ["ATA_CMD_SET_MAX", 0xf9],
  ],
  { unknown: "ATA_CMD_???" },
);
