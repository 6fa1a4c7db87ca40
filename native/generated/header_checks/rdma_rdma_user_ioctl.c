/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <sys/types.h>
#if __has_include(<rdma/rdma_user_ioctl.h>)
#include <rdma/rdma_user_ioctl.h>
#ifdef IB_USER_MAD_REGISTER_AGENT
_Static_assert((unsigned long long)(IB_USER_MAD_REGISTER_AGENT) == 0xc01c1b01ULL || (unsigned long long)(IB_USER_MAD_REGISTER_AGENT) == (unsigned long long)(long long)(int)0xc01c1b01ULL, "IB_USER_MAD_REGISTER_AGENT is 3223067393 in the table");
#endif
#ifdef IB_USER_MAD_UNREGISTER_AGENT
_Static_assert((unsigned long long)(IB_USER_MAD_UNREGISTER_AGENT) == 0x40041b02ULL || (unsigned long long)(IB_USER_MAD_UNREGISTER_AGENT) == (unsigned long long)(long long)(int)0x40041b02ULL, "IB_USER_MAD_UNREGISTER_AGENT is 1074010882 in the table");
#endif
#ifdef IB_USER_MAD_ENABLE_PKEY
_Static_assert((unsigned long long)(IB_USER_MAD_ENABLE_PKEY) == 0x1b03ULL || (unsigned long long)(IB_USER_MAD_ENABLE_PKEY) == (unsigned long long)(long long)(int)0x1b03ULL, "IB_USER_MAD_ENABLE_PKEY is 6915 in the table");
#endif
#ifdef IB_USER_MAD_REGISTER_AGENT2
_Static_assert((unsigned long long)(IB_USER_MAD_REGISTER_AGENT2) == 0xc0281b04ULL || (unsigned long long)(IB_USER_MAD_REGISTER_AGENT2) == (unsigned long long)(long long)(int)0xc0281b04ULL, "IB_USER_MAD_REGISTER_AGENT2 is 3223853828 in the table");
#endif
#ifdef HFI1_IOCTL_ASSIGN_CTXT
_Static_assert((unsigned long long)(HFI1_IOCTL_ASSIGN_CTXT) == 0xc01c1be1ULL || (unsigned long long)(HFI1_IOCTL_ASSIGN_CTXT) == (unsigned long long)(long long)(int)0xc01c1be1ULL, "HFI1_IOCTL_ASSIGN_CTXT is 3223067617 in the table");
#endif
#ifdef HFI1_IOCTL_CTXT_INFO
_Static_assert((unsigned long long)(HFI1_IOCTL_CTXT_INFO) == 0x40281be2ULL || (unsigned long long)(HFI1_IOCTL_CTXT_INFO) == (unsigned long long)(long long)(int)0x40281be2ULL, "HFI1_IOCTL_CTXT_INFO is 1076370402 in the table");
#endif
#ifdef HFI1_IOCTL_USER_INFO
_Static_assert((unsigned long long)(HFI1_IOCTL_USER_INFO) == 0x40781be3ULL || (unsigned long long)(HFI1_IOCTL_USER_INFO) == (unsigned long long)(long long)(int)0x40781be3ULL, "HFI1_IOCTL_USER_INFO is 1081613283 in the table");
#endif
#ifdef HFI1_IOCTL_TID_UPDATE
_Static_assert((unsigned long long)(HFI1_IOCTL_TID_UPDATE) == 0xc0181be4ULL || (unsigned long long)(HFI1_IOCTL_TID_UPDATE) == (unsigned long long)(long long)(int)0xc0181be4ULL, "HFI1_IOCTL_TID_UPDATE is 3222805476 in the table");
#endif
#ifdef HFI1_IOCTL_TID_FREE
_Static_assert((unsigned long long)(HFI1_IOCTL_TID_FREE) == 0xc0181be5ULL || (unsigned long long)(HFI1_IOCTL_TID_FREE) == (unsigned long long)(long long)(int)0xc0181be5ULL, "HFI1_IOCTL_TID_FREE is 3222805477 in the table");
#endif
#ifdef HFI1_IOCTL_CREDIT_UPD
_Static_assert((unsigned long long)(HFI1_IOCTL_CREDIT_UPD) == 0x1be6ULL || (unsigned long long)(HFI1_IOCTL_CREDIT_UPD) == (unsigned long long)(long long)(int)0x1be6ULL, "HFI1_IOCTL_CREDIT_UPD is 7142 in the table");
#endif
#ifdef HFI1_IOCTL_RECV_CTRL
_Static_assert((unsigned long long)(HFI1_IOCTL_RECV_CTRL) == 0x40041be8ULL || (unsigned long long)(HFI1_IOCTL_RECV_CTRL) == (unsigned long long)(long long)(int)0x40041be8ULL, "HFI1_IOCTL_RECV_CTRL is 1074011112 in the table");
#endif
#ifdef HFI1_IOCTL_POLL_TYPE
_Static_assert((unsigned long long)(HFI1_IOCTL_POLL_TYPE) == 0x40041be9ULL || (unsigned long long)(HFI1_IOCTL_POLL_TYPE) == (unsigned long long)(long long)(int)0x40041be9ULL, "HFI1_IOCTL_POLL_TYPE is 1074011113 in the table");
#endif
#ifdef HFI1_IOCTL_ACK_EVENT
_Static_assert((unsigned long long)(HFI1_IOCTL_ACK_EVENT) == 0x40081beaULL || (unsigned long long)(HFI1_IOCTL_ACK_EVENT) == (unsigned long long)(long long)(int)0x40081beaULL, "HFI1_IOCTL_ACK_EVENT is 1074273258 in the table");
#endif
#ifdef HFI1_IOCTL_SET_PKEY
_Static_assert((unsigned long long)(HFI1_IOCTL_SET_PKEY) == 0x40021bebULL || (unsigned long long)(HFI1_IOCTL_SET_PKEY) == (unsigned long long)(long long)(int)0x40021bebULL, "HFI1_IOCTL_SET_PKEY is 1073880043 in the table");
#endif
#ifdef HFI1_IOCTL_CTXT_RESET
_Static_assert((unsigned long long)(HFI1_IOCTL_CTXT_RESET) == 0x1becULL || (unsigned long long)(HFI1_IOCTL_CTXT_RESET) == (unsigned long long)(long long)(int)0x1becULL, "HFI1_IOCTL_CTXT_RESET is 7148 in the table");
#endif
#ifdef HFI1_IOCTL_TID_INVAL_READ
_Static_assert((unsigned long long)(HFI1_IOCTL_TID_INVAL_READ) == 0xc0181bedULL || (unsigned long long)(HFI1_IOCTL_TID_INVAL_READ) == (unsigned long long)(long long)(int)0xc0181bedULL, "HFI1_IOCTL_TID_INVAL_READ is 3222805485 in the table");
#endif
#ifdef HFI1_IOCTL_GET_VERS
_Static_assert((unsigned long long)(HFI1_IOCTL_GET_VERS) == 0x80041beeULL || (unsigned long long)(HFI1_IOCTL_GET_VERS) == (unsigned long long)(long long)(int)0x80041beeULL, "HFI1_IOCTL_GET_VERS is 2147752942 in the table");
#endif
#endif
