/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/tee.h>)
#include <linux/tee.h>
#ifdef TEE_IOC_VERSION
_Static_assert((unsigned long long)(TEE_IOC_VERSION) == 0x800ca400ULL || (unsigned long long)(TEE_IOC_VERSION) == (unsigned long long)(long long)(int)0x800ca400ULL, "TEE_IOC_VERSION is 2148312064 in the table");
#endif
#ifdef TEE_IOC_SHM_ALLOC
_Static_assert((unsigned long long)(TEE_IOC_SHM_ALLOC) == 0xc010a401ULL || (unsigned long long)(TEE_IOC_SHM_ALLOC) == (unsigned long long)(long long)(int)0xc010a401ULL, "TEE_IOC_SHM_ALLOC is 3222316033 in the table");
#endif
#ifdef TEE_IOC_OPEN_SESSION
_Static_assert((unsigned long long)(TEE_IOC_OPEN_SESSION) == 0x8010a402ULL || (unsigned long long)(TEE_IOC_OPEN_SESSION) == (unsigned long long)(long long)(int)0x8010a402ULL, "TEE_IOC_OPEN_SESSION is 2148574210 in the table");
#endif
#ifdef TEE_IOC_INVOKE
_Static_assert((unsigned long long)(TEE_IOC_INVOKE) == 0x8010a403ULL || (unsigned long long)(TEE_IOC_INVOKE) == (unsigned long long)(long long)(int)0x8010a403ULL, "TEE_IOC_INVOKE is 2148574211 in the table");
#endif
#ifdef TEE_IOC_CANCEL
_Static_assert((unsigned long long)(TEE_IOC_CANCEL) == 0x8008a404ULL || (unsigned long long)(TEE_IOC_CANCEL) == (unsigned long long)(long long)(int)0x8008a404ULL, "TEE_IOC_CANCEL is 2148049924 in the table");
#endif
#ifdef TEE_IOC_CLOSE_SESSION
_Static_assert((unsigned long long)(TEE_IOC_CLOSE_SESSION) == 0x8004a405ULL || (unsigned long long)(TEE_IOC_CLOSE_SESSION) == (unsigned long long)(long long)(int)0x8004a405ULL, "TEE_IOC_CLOSE_SESSION is 2147787781 in the table");
#endif
#ifdef TEE_IOC_SUPPL_RECV
_Static_assert((unsigned long long)(TEE_IOC_SUPPL_RECV) == 0x8010a406ULL || (unsigned long long)(TEE_IOC_SUPPL_RECV) == (unsigned long long)(long long)(int)0x8010a406ULL, "TEE_IOC_SUPPL_RECV is 2148574214 in the table");
#endif
#ifdef TEE_IOC_SUPPL_SEND
_Static_assert((unsigned long long)(TEE_IOC_SUPPL_SEND) == 0x8010a407ULL || (unsigned long long)(TEE_IOC_SUPPL_SEND) == (unsigned long long)(long long)(int)0x8010a407ULL, "TEE_IOC_SUPPL_SEND is 2148574215 in the table");
#endif
#ifdef TEE_IOC_SHM_REGISTER
_Static_assert((unsigned long long)(TEE_IOC_SHM_REGISTER) == 0xc018a409ULL || (unsigned long long)(TEE_IOC_SHM_REGISTER) == (unsigned long long)(long long)(int)0xc018a409ULL, "TEE_IOC_SHM_REGISTER is 3222840329 in the table");
#endif
#ifdef TEE_IMPL_ID_OPTEE
_Static_assert((unsigned long long)(TEE_IMPL_ID_OPTEE) == 0x1ULL || (unsigned long long)(TEE_IMPL_ID_OPTEE) == (unsigned long long)(long long)(int)0x1ULL, "TEE_IMPL_ID_OPTEE is 1 in the table");
#endif
#ifdef TEE_IMPL_ID_AMDTEE
_Static_assert((unsigned long long)(TEE_IMPL_ID_AMDTEE) == 0x2ULL || (unsigned long long)(TEE_IMPL_ID_AMDTEE) == (unsigned long long)(long long)(int)0x2ULL, "TEE_IMPL_ID_AMDTEE is 2 in the table");
#endif
#ifdef TEE_GEN_CAP_GP
_Static_assert((unsigned long long)(TEE_GEN_CAP_GP) == 0x1ULL || (unsigned long long)(TEE_GEN_CAP_GP) == (unsigned long long)(long long)(int)0x1ULL, "TEE_GEN_CAP_GP is 1 in the table");
#endif
#ifdef TEE_GEN_CAP_PRIVILEGED
_Static_assert((unsigned long long)(TEE_GEN_CAP_PRIVILEGED) == 0x2ULL || (unsigned long long)(TEE_GEN_CAP_PRIVILEGED) == (unsigned long long)(long long)(int)0x2ULL, "TEE_GEN_CAP_PRIVILEGED is 2 in the table");
#endif
#ifdef TEE_GEN_CAP_REG_MEM
_Static_assert((unsigned long long)(TEE_GEN_CAP_REG_MEM) == 0x4ULL || (unsigned long long)(TEE_GEN_CAP_REG_MEM) == (unsigned long long)(long long)(int)0x4ULL, "TEE_GEN_CAP_REG_MEM is 4 in the table");
#endif
#ifdef TEE_GEN_CAP_MEMREF_NULL
_Static_assert((unsigned long long)(TEE_GEN_CAP_MEMREF_NULL) == 0x8ULL || (unsigned long long)(TEE_GEN_CAP_MEMREF_NULL) == (unsigned long long)(long long)(int)0x8ULL, "TEE_GEN_CAP_MEMREF_NULL is 8 in the table");
#endif
#ifdef TEE_OPTEE_CAP_TZ
_Static_assert((unsigned long long)(TEE_OPTEE_CAP_TZ) == 0x1ULL || (unsigned long long)(TEE_OPTEE_CAP_TZ) == (unsigned long long)(long long)(int)0x1ULL, "TEE_OPTEE_CAP_TZ is 1 in the table");
#endif
#ifdef TEE_IOCTL_PARAM_ATTR_TYPE_NONE
_Static_assert((unsigned long long)(TEE_IOCTL_PARAM_ATTR_TYPE_NONE) == 0x0ULL || (unsigned long long)(TEE_IOCTL_PARAM_ATTR_TYPE_NONE) == (unsigned long long)(long long)(int)0x0ULL, "TEE_IOCTL_PARAM_ATTR_TYPE_NONE is 0 in the table");
#endif
#ifdef TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INPUT
_Static_assert((unsigned long long)(TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INPUT) == 0x1ULL || (unsigned long long)(TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INPUT) == (unsigned long long)(long long)(int)0x1ULL, "TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INPUT is 1 in the table");
#endif
#ifdef TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_OUTPUT
_Static_assert((unsigned long long)(TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_OUTPUT) == 0x2ULL || (unsigned long long)(TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_OUTPUT) == (unsigned long long)(long long)(int)0x2ULL, "TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_OUTPUT is 2 in the table");
#endif
#ifdef TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INOUT
_Static_assert((unsigned long long)(TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INOUT) == 0x3ULL || (unsigned long long)(TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INOUT) == (unsigned long long)(long long)(int)0x3ULL, "TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INOUT is 3 in the table");
#endif
#ifdef TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INPUT
_Static_assert((unsigned long long)(TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INPUT) == 0x5ULL || (unsigned long long)(TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INPUT) == (unsigned long long)(long long)(int)0x5ULL, "TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INPUT is 5 in the table");
#endif
#ifdef TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_OUTPUT
_Static_assert((unsigned long long)(TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_OUTPUT) == 0x6ULL || (unsigned long long)(TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_OUTPUT) == (unsigned long long)(long long)(int)0x6ULL, "TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_OUTPUT is 6 in the table");
#endif
#ifdef TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INOUT
_Static_assert((unsigned long long)(TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INOUT) == 0x7ULL || (unsigned long long)(TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INOUT) == (unsigned long long)(long long)(int)0x7ULL, "TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INOUT is 7 in the table");
#endif
#ifdef TEE_IOCTL_PARAM_ATTR_META
_Static_assert((unsigned long long)(TEE_IOCTL_PARAM_ATTR_META) == 0x100ULL || (unsigned long long)(TEE_IOCTL_PARAM_ATTR_META) == (unsigned long long)(long long)(int)0x100ULL, "TEE_IOCTL_PARAM_ATTR_META is 256 in the table");
#endif
#ifdef TEE_IOCTL_LOGIN_PUBLIC
_Static_assert((unsigned long long)(TEE_IOCTL_LOGIN_PUBLIC) == 0x0ULL || (unsigned long long)(TEE_IOCTL_LOGIN_PUBLIC) == (unsigned long long)(long long)(int)0x0ULL, "TEE_IOCTL_LOGIN_PUBLIC is 0 in the table");
#endif
#ifdef TEE_IOCTL_LOGIN_USER
_Static_assert((unsigned long long)(TEE_IOCTL_LOGIN_USER) == 0x1ULL || (unsigned long long)(TEE_IOCTL_LOGIN_USER) == (unsigned long long)(long long)(int)0x1ULL, "TEE_IOCTL_LOGIN_USER is 1 in the table");
#endif
#ifdef TEE_IOCTL_LOGIN_GROUP
_Static_assert((unsigned long long)(TEE_IOCTL_LOGIN_GROUP) == 0x2ULL || (unsigned long long)(TEE_IOCTL_LOGIN_GROUP) == (unsigned long long)(long long)(int)0x2ULL, "TEE_IOCTL_LOGIN_GROUP is 2 in the table");
#endif
#ifdef TEE_IOCTL_LOGIN_APPLICATION
_Static_assert((unsigned long long)(TEE_IOCTL_LOGIN_APPLICATION) == 0x4ULL || (unsigned long long)(TEE_IOCTL_LOGIN_APPLICATION) == (unsigned long long)(long long)(int)0x4ULL, "TEE_IOCTL_LOGIN_APPLICATION is 4 in the table");
#endif
#ifdef TEE_IOCTL_LOGIN_USER_APPLICATION
_Static_assert((unsigned long long)(TEE_IOCTL_LOGIN_USER_APPLICATION) == 0x5ULL || (unsigned long long)(TEE_IOCTL_LOGIN_USER_APPLICATION) == (unsigned long long)(long long)(int)0x5ULL, "TEE_IOCTL_LOGIN_USER_APPLICATION is 5 in the table");
#endif
#ifdef TEE_IOCTL_LOGIN_GROUP_APPLICATION
_Static_assert((unsigned long long)(TEE_IOCTL_LOGIN_GROUP_APPLICATION) == 0x6ULL || (unsigned long long)(TEE_IOCTL_LOGIN_GROUP_APPLICATION) == (unsigned long long)(long long)(int)0x6ULL, "TEE_IOCTL_LOGIN_GROUP_APPLICATION is 6 in the table");
#endif
_Static_assert(sizeof(struct tee_ioctl_version_data) == 12, "struct tee_ioctl_version_data has 12 bytes in the table");
_Static_assert(offsetof(struct tee_ioctl_version_data, impl_id) == 0, "impl_id of struct tee_ioctl_version_data is at 0 in the table");
_Static_assert(offsetof(struct tee_ioctl_version_data, gen_caps) == 8, "gen_caps of struct tee_ioctl_version_data is at 8 in the table");
_Static_assert(offsetof(struct tee_ioctl_version_data, impl_caps) == 4, "impl_caps of struct tee_ioctl_version_data is at 4 in the table");
_Static_assert(offsetof(struct tee_ioctl_version_data, impl_caps) == 4, "impl_caps of struct tee_ioctl_version_data is at 4 in the table");
_Static_assert(sizeof(struct tee_ioctl_shm_alloc_data) == 16, "struct tee_ioctl_shm_alloc_data has 16 bytes in the table");
_Static_assert(offsetof(struct tee_ioctl_shm_alloc_data, size) == 0, "size of struct tee_ioctl_shm_alloc_data is at 0 in the table");
_Static_assert(offsetof(struct tee_ioctl_shm_alloc_data, flags) == 8, "flags of struct tee_ioctl_shm_alloc_data is at 8 in the table");
_Static_assert(offsetof(struct tee_ioctl_shm_alloc_data, id) == 12, "id of struct tee_ioctl_shm_alloc_data is at 12 in the table");
_Static_assert(sizeof(struct tee_ioctl_shm_register_data) == 24, "struct tee_ioctl_shm_register_data has 24 bytes in the table");
_Static_assert(offsetof(struct tee_ioctl_shm_register_data, length) == 8, "length of struct tee_ioctl_shm_register_data is at 8 in the table");
_Static_assert(offsetof(struct tee_ioctl_shm_register_data, flags) == 16, "flags of struct tee_ioctl_shm_register_data is at 16 in the table");
_Static_assert(offsetof(struct tee_ioctl_shm_register_data, id) == 20, "id of struct tee_ioctl_shm_register_data is at 20 in the table");
_Static_assert(sizeof(struct tee_ioctl_param) == 32, "struct tee_ioctl_param has 32 bytes in the table");
_Static_assert(offsetof(struct tee_ioctl_param, attr) == 0, "attr of struct tee_ioctl_param is at 0 in the table");
_Static_assert(offsetof(struct tee_ioctl_param, a) == 8, "a of struct tee_ioctl_param is at 8 in the table");
_Static_assert(offsetof(struct tee_ioctl_param, b) == 16, "b of struct tee_ioctl_param is at 16 in the table");
_Static_assert(offsetof(struct tee_ioctl_param, c) == 24, "c of struct tee_ioctl_param is at 24 in the table");
_Static_assert(sizeof(struct tee_ioctl_open_session_arg) == 56, "struct tee_ioctl_open_session_arg has 56 bytes in the table");
_Static_assert(offsetof(struct tee_ioctl_open_session_arg, session) == 40, "session of struct tee_ioctl_open_session_arg is at 40 in the table");
_Static_assert(offsetof(struct tee_ioctl_open_session_arg, ret) == 44, "ret of struct tee_ioctl_open_session_arg is at 44 in the table");
_Static_assert(offsetof(struct tee_ioctl_open_session_arg, ret_origin) == 48, "ret_origin of struct tee_ioctl_open_session_arg is at 48 in the table");
_Static_assert(offsetof(struct tee_ioctl_open_session_arg, params) == 56, "params of struct tee_ioctl_open_session_arg is at 56 in the table");
_Static_assert(sizeof(struct tee_ioctl_invoke_arg) == 24, "struct tee_ioctl_invoke_arg has 24 bytes in the table");
_Static_assert(offsetof(struct tee_ioctl_invoke_arg, ret) == 12, "ret of struct tee_ioctl_invoke_arg is at 12 in the table");
_Static_assert(offsetof(struct tee_ioctl_invoke_arg, ret_origin) == 16, "ret_origin of struct tee_ioctl_invoke_arg is at 16 in the table");
_Static_assert(offsetof(struct tee_ioctl_invoke_arg, params) == 24, "params of struct tee_ioctl_invoke_arg is at 24 in the table");
_Static_assert(sizeof(struct tee_iocl_supp_recv_arg) == 8, "struct tee_iocl_supp_recv_arg has 8 bytes in the table");
_Static_assert(offsetof(struct tee_iocl_supp_recv_arg, num_params) == 4, "num_params of struct tee_iocl_supp_recv_arg is at 4 in the table");
_Static_assert(offsetof(struct tee_iocl_supp_recv_arg, params) == 8, "params of struct tee_iocl_supp_recv_arg is at 8 in the table");
_Static_assert(sizeof(struct tee_iocl_supp_send_arg) == 8, "struct tee_iocl_supp_send_arg has 8 bytes in the table");
_Static_assert(offsetof(struct tee_iocl_supp_send_arg, ret) == 0, "ret of struct tee_iocl_supp_send_arg is at 0 in the table");
_Static_assert(offsetof(struct tee_iocl_supp_send_arg, params) == 8, "params of struct tee_iocl_supp_send_arg is at 8 in the table");
_Static_assert(sizeof(struct tee_ioctl_cancel_arg) == 8, "struct tee_ioctl_cancel_arg has 8 bytes in the table");
_Static_assert(offsetof(struct tee_ioctl_cancel_arg, cancel_id) == 0, "cancel_id of struct tee_ioctl_cancel_arg is at 0 in the table");
_Static_assert(offsetof(struct tee_ioctl_cancel_arg, session) == 4, "session of struct tee_ioctl_cancel_arg is at 4 in the table");
_Static_assert(sizeof(struct tee_ioctl_close_session_arg) == 4, "struct tee_ioctl_close_session_arg has 4 bytes in the table");
_Static_assert(offsetof(struct tee_ioctl_close_session_arg, session) == 0, "session of struct tee_ioctl_close_session_arg is at 0 in the table");
_Static_assert(sizeof(struct tee_ioctl_buf_data) == 16, "struct tee_ioctl_buf_data has 16 bytes in the table");
_Static_assert(offsetof(struct tee_ioctl_buf_data, buf_len) == 8, "buf_len of struct tee_ioctl_buf_data is at 8 in the table");
_Static_assert(offsetof(struct tee_ioctl_buf_data, buf_ptr) == 0, "buf_ptr of struct tee_ioctl_buf_data is at 0 in the table");
#endif
