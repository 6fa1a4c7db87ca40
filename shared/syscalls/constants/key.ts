import { enumSet, flagSet } from "../kinds/constant.ts";

/** Keyrings that have a number before they exist; other numbers are keys. */
export const specialKeys = enumSet(
  [
    ["KEY_SPEC_THREAD_KEYRING", -1, "the keys of this thread"],
    ["KEY_SPEC_PROCESS_KEYRING", -2, "the keys of this process"],
    ["KEY_SPEC_SESSION_KEYRING", -3, "the keys of this session"],
    ["KEY_SPEC_USER_KEYRING", -4, "the keys of this user"],
    ["KEY_SPEC_USER_SESSION_KEYRING", -5, "the session keys of this user, for who has no session of keys"],
    ["KEY_SPEC_GROUP_KEYRING", -6, "the keys of this group; not implemented"],
    ["KEY_SPEC_REQKEY_AUTH_KEY", -7, "the right to make the key that was asked for"],
    ["KEY_SPEC_REQUESTOR_KEYRING", -8, "where who asked wants the key"],
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
    ["KEYCTL_GET_KEYRING_ID", 0, "which number has a keyring?"],
    ["KEYCTL_JOIN_SESSION_KEYRING", 1, "begin a new session of keys, or join one by name"],
    ["KEYCTL_UPDATE", 2, "give a key new content"],
    ["KEYCTL_REVOKE", 3, "make a key unusable"],
    ["KEYCTL_CHOWN", 4, "give a key to another user or group"],
    ["KEYCTL_SETPERM", 5, "set what others may do with a key"],
    ["KEYCTL_DESCRIBE", 6, "ask for type, owner, rights and name"],
    ["KEYCTL_CLEAR", 7, "empty a keyring"],
    ["KEYCTL_LINK", 8, "put a key into a keyring"],
    ["KEYCTL_UNLINK", 9, "take a key out of a keyring"],
    ["KEYCTL_SEARCH", 10, "look for a key in a keyring and those inside it"],
    ["KEYCTL_READ", 11, "read a key's content"],
    ["KEYCTL_INSTANTIATE", 12, "give a key that was asked for its content"],
    ["KEYCTL_NEGATE", 13, "say that there is no such key, for a time"],
    ["KEYCTL_SET_REQKEY_KEYRING", 14, "choose where requested keys go"],
    ["KEYCTL_SET_TIMEOUT", 15, "let a key expire"],
    ["KEYCTL_ASSUME_AUTHORITY", 16, "act for who asked for a key"],
    ["KEYCTL_GET_SECURITY", 17, "ask for the key's security label"],
    ["KEYCTL_SESSION_TO_PARENT", 18, "give this session of keys to the parent"],
    ["KEYCTL_REJECT", 19, "say with which error a key is refused, for a time"],
    ["KEYCTL_INSTANTIATE_IOV", 20, "give a key its content from several buffers"],
    ["KEYCTL_INVALIDATE", 21, "remove a key everywhere, at once"],
    ["KEYCTL_GET_PERSISTENT", 22, "the keys of a user that outlive its sessions"],
    ["KEYCTL_DH_COMPUTE", 23, "compute a shared secret (Diffie-Hellman)"],
    ["KEYCTL_PKEY_QUERY", 24, "what can an asymmetric key do?"],
    ["KEYCTL_PKEY_ENCRYPT", 25, "encrypt with a key"],
    ["KEYCTL_PKEY_DECRYPT", 26, "decrypt with a key"],
    ["KEYCTL_PKEY_SIGN", 27, "sign with a key"],
    ["KEYCTL_PKEY_VERIFY", 28, "check a signature with a key"],
    ["KEYCTL_RESTRICT_KEYRING", 29, "allow only some keys in a keyring"],
    ["KEYCTL_MOVE", 30, "move a key to another keyring"],
    ["KEYCTL_CAPABILITIES", 31, "what can the kernel do with keys?"],
    ["KEYCTL_WATCH_KEY", 32, "be told of changes"],
  ],
  { header: "linux/keyctl.h", unknown: "KEYCTL_???" },
);

/** keyctl_setperm(3); no header of the kernel has them */
export const keyPermissions = flagSet(
  [
    ["KEY_POS_VIEW", 0x1000000, "who has the key may see its facts"],
    ["KEY_POS_READ", 0x2000000, "who has the key may read it"],
    ["KEY_POS_WRITE", 0x4000000, "who has the key may change it"],
    ["KEY_POS_SEARCH", 0x8000000, "who has the key may find it"],
    ["KEY_POS_LINK", 0x10000000, "who has the key may put it into keyrings"],
    ["KEY_POS_SETATTR", 0x20000000, "who has the key may change owner and rights"],
    ["KEY_USR_VIEW", 0x10000, "its user may see its facts"],
    ["KEY_USR_READ", 0x20000, "its user may read it"],
    ["KEY_USR_WRITE", 0x40000, "its user may change it"],
    ["KEY_USR_SEARCH", 0x80000, "its user may find it"],
    ["KEY_USR_LINK", 0x100000, "its user may put it into keyrings"],
    ["KEY_USR_SETATTR", 0x200000, "its user may change owner and rights"],
    ["KEY_GRP_VIEW", 0x100, "its group may see its facts"],
    ["KEY_GRP_READ", 0x200, "its group may read it"],
    ["KEY_GRP_WRITE", 0x400, "its group may change it"],
    ["KEY_GRP_SEARCH", 0x800, "its group may find it"],
    ["KEY_GRP_LINK", 0x1000, "its group may put it into keyrings"],
    ["KEY_GRP_SETATTR", 0x2000, "its group may change owner and rights"],
    ["KEY_OTH_VIEW", 0x1, "others may see its facts"],
    ["KEY_OTH_READ", 0x2, "others may read it"],
    ["KEY_OTH_WRITE", 0x4, "others may change it"],
    ["KEY_OTH_SEARCH", 0x8, "others may find it"],
    ["KEY_OTH_LINK", 0x10, "others may put it into keyrings"],
    ["KEY_OTH_SETATTR", 0x20, "others may change owner and rights"],
  ],
  { unknown: "KEY_???" },
);

/** KEYCTL_MOVE */
export const keyMoveFlags = flagSet([["KEYCTL_MOVE_EXCL", 1, "only when no key there has the same name"]], {
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
