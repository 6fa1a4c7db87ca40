/** Trusted execution environments. */
import { enumSet, flagSet } from "../kinds/constant.ts";

const header = "linux/tee.h";

export const implementations = enumSet(
  [
    ["TEE_IMPL_ID_OPTEE", 1],
    ["TEE_IMPL_ID_AMDTEE", 2],
  ],
  { header, unknown: "TEE_IMPL_ID_???" },
);

export const abilities = flagSet(
  [
    ["TEE_GEN_CAP_GP", 1],
    ["TEE_GEN_CAP_PRIVILEGED", 2],
    ["TEE_GEN_CAP_REG_MEM", 4],
    ["TEE_GEN_CAP_MEMREF_NULL", 8],
  ],
  { header, unknown: "TEE_GEN_CAP_???" },
);

export const opteeAbilities = flagSet([["TEE_OPTEE_CAP_TZ", 1]], { header, unknown: "TEE_OPTEE_CAP_???" });

// The kernel's own, of its include/linux/tee_drv.h, which programs do not see.
export const memoryFlags = flagSet(
  [
    ["TEE_IOCTL_SHM_MAPPED", 1],
    ["TEE_IOCTL_SHM_DMA_BUF", 2],
    ["TEE_IOCTL_SHM_EXT_DMA_BUF", 4],
    ["TEE_IOCTL_SHM_REGISTER", 8],
    ["TEE_IOCTL_SHM_USER_MAPPED", 0x10],
    ["TEE_IOCTL_SHM_POOL", 0x20],
    ["TEE_IOCTL_SHM_KERNEL_MAPPED", 0x40],
  ],
  { unknown: "TEE_IOCTL_SHM_???" },
);

export const parameterTypes = enumSet(
  [
    ["TEE_IOCTL_PARAM_ATTR_TYPE_NONE", 0],
    ["TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INPUT", 1],
    ["TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_OUTPUT", 2],
    ["TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INOUT", 3],
    ["TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INPUT", 5],
    ["TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_OUTPUT", 6],
    ["TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INOUT", 7],
  ],
  { header, unknown: "TEE_IOCTL_PARAM_ATTR_" },
);

export const parameterFlags = flagSet([["TEE_IOCTL_PARAM_ATTR_META", 0x100]], { header });

export const logins = enumSet(
  [
    ["TEE_IOCTL_LOGIN_PUBLIC", 0],
    ["TEE_IOCTL_LOGIN_USER", 1],
    ["TEE_IOCTL_LOGIN_GROUP", 2],
    ["TEE_IOCTL_LOGIN_APPLICATION", 4],
    ["TEE_IOCTL_LOGIN_USER_APPLICATION", 5],
    ["TEE_IOCTL_LOGIN_GROUP_APPLICATION", 6],
  ],
  { header, unknown: "TEE_IOCTL_LOGIN_???" },
);

/** who said what a call returned: GlobalPlatform's TEE Client API, 4.4.3 */
export const origins = enumSet(
  [
    ["TEEC_ORIGIN_API", 1],
    ["TEEC_ORIGIN_COMMS", 2],
    ["TEEC_ORIGIN_TEE", 3],
    ["TEEC_ORIGIN_TRUSTED_APP", 4],
  ],
  { unknown: "TEEC_ORIGIN_???" },
);
