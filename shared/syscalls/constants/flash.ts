/** Flash memory and the volumes on it. */
import { enumSet, flagSet } from "../kinds/constant.ts";

export const volumeTypes = enumSet(
  [
    ["UBI_DYNAMIC_VOLUME", 3],
    ["UBI_STATIC_VOLUME", 4],
  ],
  { header: "mtd/ubi-user.h", unknown: "UBI_???_VOLUME" },
);

export const volumeFlags = flagSet([["UBI_VOL_SKIP_CRC_CHECK_FLG", 1]], {
  header: "mtd/ubi-user.h",
  unknown: "UBI_VOL_???",
});

export const volumeProperties = enumSet([["UBI_VOL_PROP_DIRECT_WRITE", 1]], {
  header: "mtd/ubi-user.h",
  unknown: "UBI_VOL_PROP_???",
});

/** how long data is meant to stay; gone from the header, still passed */
export const dataTypes = enumSet(
  [
    ["UBI_LONGTERM", 1],
    ["UBI_SHORTTERM", 2],
    ["UBI_UNKNOWN", 3],
  ],
  { unknown: "UBI_???" },
);

export const writeModes = enumSet(
  [
    ["MTD_OPS_PLACE_OOB", 0],
    ["MTD_OPS_AUTO_OOB", 1],
    ["MTD_OPS_RAW", 2],
  ],
  { header: "mtd/mtd-abi.h", unknown: "MTD_OPS_???" },
);

export const flashFileModes = enumSet(
  [
    ["MTD_FILE_MODE_NORMAL", 0],
    ["MTD_FILE_MODE_OTP_FACTORY", 1],
    ["MTD_FILE_MODE_OTP_USER", 2],
    ["MTD_FILE_MODE_RAW", 3],
  ],
  { header: "mtd/mtd-abi.h", unknown: "MTD_FILE_MODE_???" },
);

export const flashTypes = enumSet(
  [
    ["MTD_ABSENT", 0],
    ["MTD_RAM", 1],
    ["MTD_ROM", 2],
    ["MTD_NORFLASH", 3],
    ["MTD_NANDFLASH", 4],
    ["MTD_DATAFLASH", 6],
    ["MTD_UBIVOLUME", 7],
    ["MTD_MLCNANDFLASH", 8],
  ],
  { header: "mtd/mtd-abi.h", unknown: "MTD_???" },
);

export const flashFlags = flagSet(
  [
    ["MTD_WRITEABLE", 0x400],
    ["MTD_BIT_WRITEABLE", 0x800],
    ["MTD_NO_ERASE", 0x1000],
    ["MTD_POWERUP_LOCK", 0x2000],
    ["MTD_SLC_ON_MLC_EMULATION", 0x4000],
  ],
  { header: "mtd/mtd-abi.h", unknown: "MTD_???" },
);

export const oneTimeAreas = enumSet(
  [
    ["MTD_OTP_OFF", 0],
    ["MTD_OTP_FACTORY", 1],
    ["MTD_OTP_USER", 2],
  ],
  { header: "mtd/mtd-abi.h", unknown: "MTD_OTP_???" },
);

export const errorCorrections = enumSet(
  [
    ["MTD_NANDECC_OFF", 0],
    ["MTD_NANDECC_PLACE", 1],
    ["MTD_NANDECC_AUTOPLACE", 2],
    ["MTD_NANDECC_PLACEONLY", 3],
    ["MTD_NANDECC_AUTOPL_USR", 4],
  ],
  { header: "mtd/mtd-abi.h", unknown: "MTD_NANDECC_???" },
);
