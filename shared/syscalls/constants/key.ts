import { enumSet, flagSet } from "../kinds/constant.ts";

/** Keyrings that have a number before they exist; other numbers are keys. */
export const specialKeys = enumSet(
  [
    ["KEY_SPEC_THREAD_KEYRING", -1],
    ["KEY_SPEC_PROCESS_KEYRING", -2],
    ["KEY_SPEC_SESSION_KEYRING", -3],
    ["KEY_SPEC_USER_KEYRING", -4],
    ["KEY_SPEC_USER_SESSION_KEYRING", -5],
    ["KEY_SPEC_GROUP_KEYRING", -6],
    ["KEY_SPEC_REQKEY_AUTH_KEY", -7],
    ["KEY_SPEC_REQUESTOR_KEYRING", -8],
  ],
  { header: "linux/keyctl.h" },
);

/** KEYCTL_SET_REQKEY_KEYRING */
export const requestKeyDefaults = enumSet(
  [
    ["KEY_REQKEY_DEFL_NO_CHANGE", -1],
    ["KEY_REQKEY_DEFL_DEFAULT", 0],
    ["KEY_REQKEY_DEFL_THREAD_KEYRING", 1],
    ["KEY_REQKEY_DEFL_PROCESS_KEYRING", 2],
    ["KEY_REQKEY_DEFL_SESSION_KEYRING", 3],
    ["KEY_REQKEY_DEFL_USER_KEYRING", 4],
    ["KEY_REQKEY_DEFL_USER_SESSION_KEYRING", 5],
    ["KEY_REQKEY_DEFL_GROUP_KEYRING", 6],
    ["KEY_REQKEY_DEFL_REQUESTOR_KEYRING", 7],
  ],
  { header: "linux/keyctl.h", unknown: "KEY_REQKEY_DEFL_???" },
);

/** keyctl(2) */
export const keyOperations = enumSet(
  [
    ["KEYCTL_GET_KEYRING_ID", 0],
    ["KEYCTL_JOIN_SESSION_KEYRING", 1],
    ["KEYCTL_UPDATE", 2],
    ["KEYCTL_REVOKE", 3],
    ["KEYCTL_CHOWN", 4],
    ["KEYCTL_SETPERM", 5],
    ["KEYCTL_DESCRIBE", 6],
    ["KEYCTL_CLEAR", 7],
    ["KEYCTL_LINK", 8],
    ["KEYCTL_UNLINK", 9],
    ["KEYCTL_SEARCH", 10],
    ["KEYCTL_READ", 11],
    ["KEYCTL_INSTANTIATE", 12],
    ["KEYCTL_NEGATE", 13],
    ["KEYCTL_SET_REQKEY_KEYRING", 14],
    ["KEYCTL_SET_TIMEOUT", 15],
    ["KEYCTL_ASSUME_AUTHORITY", 16],
    ["KEYCTL_GET_SECURITY", 17],
    ["KEYCTL_SESSION_TO_PARENT", 18],
    ["KEYCTL_REJECT", 19],
    ["KEYCTL_INSTANTIATE_IOV", 20],
    ["KEYCTL_INVALIDATE", 21],
    ["KEYCTL_GET_PERSISTENT", 22],
    ["KEYCTL_DH_COMPUTE", 23],
    ["KEYCTL_PKEY_QUERY", 24],
    ["KEYCTL_PKEY_ENCRYPT", 25],
    ["KEYCTL_PKEY_DECRYPT", 26],
    ["KEYCTL_PKEY_SIGN", 27],
    ["KEYCTL_PKEY_VERIFY", 28],
    ["KEYCTL_RESTRICT_KEYRING", 29],
    ["KEYCTL_MOVE", 30],
    ["KEYCTL_CAPABILITIES", 31],
    ["KEYCTL_WATCH_KEY", 32],
  ],
  { header: "linux/keyctl.h", unknown: "KEYCTL_???" },
);

/** keyctl_setperm(3); no header of the kernel has them */
export const keyPermissions = flagSet(
  [
    ["KEY_POS_VIEW", 0x1000000],
    ["KEY_POS_READ", 0x2000000],
    ["KEY_POS_WRITE", 0x4000000],
    ["KEY_POS_SEARCH", 0x8000000],
    ["KEY_POS_LINK", 0x10000000],
    ["KEY_POS_SETATTR", 0x20000000],
    ["KEY_USR_VIEW", 0x10000],
    ["KEY_USR_READ", 0x20000],
    ["KEY_USR_WRITE", 0x40000],
    ["KEY_USR_SEARCH", 0x80000],
    ["KEY_USR_LINK", 0x100000],
    ["KEY_USR_SETATTR", 0x200000],
    ["KEY_GRP_VIEW", 0x100],
    ["KEY_GRP_READ", 0x200],
    ["KEY_GRP_WRITE", 0x400],
    ["KEY_GRP_SEARCH", 0x800],
    ["KEY_GRP_LINK", 0x1000],
    ["KEY_GRP_SETATTR", 0x2000],
    ["KEY_OTH_VIEW", 0x1],
    ["KEY_OTH_READ", 0x2],
    ["KEY_OTH_WRITE", 0x4],
    ["KEY_OTH_SEARCH", 0x8],
    ["KEY_OTH_LINK", 0x10],
    ["KEY_OTH_SETATTR", 0x20],
  ],
  { unknown: "KEY_???" },
);

/** KEYCTL_MOVE */
export const keyMoveFlags = flagSet([["KEYCTL_MOVE_EXCL", 1]], {
  header: "linux/keyctl.h",
  unknown: "KEYCTL_MOVE_???",
});

/** KEYCTL_PKEY_QUERY: what a key can do */
export const publicKeyOperations = flagSet(
  [
    ["KEYCTL_SUPPORTS_ENCRYPT", 0x1],
    ["KEYCTL_SUPPORTS_DECRYPT", 0x2],
    ["KEYCTL_SUPPORTS_SIGN", 0x4],
    ["KEYCTL_SUPPORTS_VERIFY", 0x8],
  ],
  { header: "linux/keyctl.h", unknown: "KEYCTL_SUPPORTS_???" },
);

/** KEYCTL_CAPABILITIES, first byte */
export const keyCapabilities0 = flagSet(
  [
    ["KEYCTL_CAPS0_CAPABILITIES", 0x1],
    ["KEYCTL_CAPS0_PERSISTENT_KEYRINGS", 0x2],
    ["KEYCTL_CAPS0_DIFFIE_HELLMAN", 0x4],
    ["KEYCTL_CAPS0_PUBLIC_KEY", 0x8],
    ["KEYCTL_CAPS0_BIG_KEY", 0x10],
    ["KEYCTL_CAPS0_INVALIDATE", 0x20],
    ["KEYCTL_CAPS0_RESTRICT_KEYRING", 0x40],
    ["KEYCTL_CAPS0_MOVE", 0x80],
  ],
  { header: "linux/keyctl.h", unknown: "KEYCTL_CAPS0_???" },
);

/** KEYCTL_CAPABILITIES, second byte */
export const keyCapabilities1 = flagSet(
  [
    ["KEYCTL_CAPS1_NS_KEYRING_NAME", 0x1],
    ["KEYCTL_CAPS1_NS_KEY_TAG", 0x2],
    ["KEYCTL_CAPS1_NOTIFICATIONS", 0x4],
  ],
  { header: "linux/keyctl.h", unknown: "KEYCTL_CAPS1_???" },
);
