/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/vhost.h>)
#include <linux/vhost.h>
#ifdef VHOST_GET_FEATURES
_Static_assert((unsigned long long)(VHOST_GET_FEATURES) == 0x8008af00ULL || (unsigned long long)(VHOST_GET_FEATURES) == (unsigned long long)(long long)(int)0x8008af00ULL, "VHOST_GET_FEATURES is 2148052736 in the table");
#endif
#ifdef VHOST_SET_FEATURES
_Static_assert((unsigned long long)(VHOST_SET_FEATURES) == 0x4008af00ULL || (unsigned long long)(VHOST_SET_FEATURES) == (unsigned long long)(long long)(int)0x4008af00ULL, "VHOST_SET_FEATURES is 1074310912 in the table");
#endif
#ifdef VHOST_SET_OWNER
_Static_assert((unsigned long long)(VHOST_SET_OWNER) == 0xaf01ULL || (unsigned long long)(VHOST_SET_OWNER) == (unsigned long long)(long long)(int)0xaf01ULL, "VHOST_SET_OWNER is 44801 in the table");
#endif
#ifdef VHOST_RESET_OWNER
_Static_assert((unsigned long long)(VHOST_RESET_OWNER) == 0xaf02ULL || (unsigned long long)(VHOST_RESET_OWNER) == (unsigned long long)(long long)(int)0xaf02ULL, "VHOST_RESET_OWNER is 44802 in the table");
#endif
#ifdef VHOST_SET_MEM_TABLE
_Static_assert((unsigned long long)(VHOST_SET_MEM_TABLE) == 0x4008af03ULL || (unsigned long long)(VHOST_SET_MEM_TABLE) == (unsigned long long)(long long)(int)0x4008af03ULL, "VHOST_SET_MEM_TABLE is 1074310915 in the table");
#endif
#ifdef VHOST_SET_LOG_BASE
_Static_assert((unsigned long long)(VHOST_SET_LOG_BASE) == 0x4008af04ULL || (unsigned long long)(VHOST_SET_LOG_BASE) == (unsigned long long)(long long)(int)0x4008af04ULL, "VHOST_SET_LOG_BASE is 1074310916 in the table");
#endif
#ifdef VHOST_SET_LOG_FD
_Static_assert((unsigned long long)(VHOST_SET_LOG_FD) == 0x4004af07ULL || (unsigned long long)(VHOST_SET_LOG_FD) == (unsigned long long)(long long)(int)0x4004af07ULL, "VHOST_SET_LOG_FD is 1074048775 in the table");
#endif
#ifdef VHOST_SET_VRING_NUM
_Static_assert((unsigned long long)(VHOST_SET_VRING_NUM) == 0x4008af10ULL || (unsigned long long)(VHOST_SET_VRING_NUM) == (unsigned long long)(long long)(int)0x4008af10ULL, "VHOST_SET_VRING_NUM is 1074310928 in the table");
#endif
#ifdef VHOST_SET_VRING_ADDR
_Static_assert((unsigned long long)(VHOST_SET_VRING_ADDR) == 0x4028af11ULL || (unsigned long long)(VHOST_SET_VRING_ADDR) == (unsigned long long)(long long)(int)0x4028af11ULL, "VHOST_SET_VRING_ADDR is 1076408081 in the table");
#endif
#ifdef VHOST_SET_VRING_BASE
_Static_assert((unsigned long long)(VHOST_SET_VRING_BASE) == 0x4008af12ULL || (unsigned long long)(VHOST_SET_VRING_BASE) == (unsigned long long)(long long)(int)0x4008af12ULL, "VHOST_SET_VRING_BASE is 1074310930 in the table");
#endif
#ifdef VHOST_GET_VRING_BASE
_Static_assert((unsigned long long)(VHOST_GET_VRING_BASE) == 0xc008af12ULL || (unsigned long long)(VHOST_GET_VRING_BASE) == (unsigned long long)(long long)(int)0xc008af12ULL, "VHOST_GET_VRING_BASE is 3221794578 in the table");
#endif
#ifdef VHOST_SET_VRING_ENDIAN
_Static_assert((unsigned long long)(VHOST_SET_VRING_ENDIAN) == 0x4008af13ULL || (unsigned long long)(VHOST_SET_VRING_ENDIAN) == (unsigned long long)(long long)(int)0x4008af13ULL, "VHOST_SET_VRING_ENDIAN is 1074310931 in the table");
#endif
#ifdef VHOST_GET_VRING_ENDIAN
_Static_assert((unsigned long long)(VHOST_GET_VRING_ENDIAN) == 0x4008af14ULL || (unsigned long long)(VHOST_GET_VRING_ENDIAN) == (unsigned long long)(long long)(int)0x4008af14ULL, "VHOST_GET_VRING_ENDIAN is 1074310932 in the table");
#endif
#ifdef VHOST_SET_VRING_KICK
_Static_assert((unsigned long long)(VHOST_SET_VRING_KICK) == 0x4008af20ULL || (unsigned long long)(VHOST_SET_VRING_KICK) == (unsigned long long)(long long)(int)0x4008af20ULL, "VHOST_SET_VRING_KICK is 1074310944 in the table");
#endif
#ifdef VHOST_SET_VRING_CALL
_Static_assert((unsigned long long)(VHOST_SET_VRING_CALL) == 0x4008af21ULL || (unsigned long long)(VHOST_SET_VRING_CALL) == (unsigned long long)(long long)(int)0x4008af21ULL, "VHOST_SET_VRING_CALL is 1074310945 in the table");
#endif
#ifdef VHOST_SET_VRING_ERR
_Static_assert((unsigned long long)(VHOST_SET_VRING_ERR) == 0x4008af22ULL || (unsigned long long)(VHOST_SET_VRING_ERR) == (unsigned long long)(long long)(int)0x4008af22ULL, "VHOST_SET_VRING_ERR is 1074310946 in the table");
#endif
#ifdef VHOST_SET_VRING_BUSYLOOP_TIMEOUT
_Static_assert((unsigned long long)(VHOST_SET_VRING_BUSYLOOP_TIMEOUT) == 0x4008af23ULL || (unsigned long long)(VHOST_SET_VRING_BUSYLOOP_TIMEOUT) == (unsigned long long)(long long)(int)0x4008af23ULL, "VHOST_SET_VRING_BUSYLOOP_TIMEOUT is 1074310947 in the table");
#endif
#ifdef VHOST_GET_VRING_BUSYLOOP_TIMEOUT
_Static_assert((unsigned long long)(VHOST_GET_VRING_BUSYLOOP_TIMEOUT) == 0x4008af24ULL || (unsigned long long)(VHOST_GET_VRING_BUSYLOOP_TIMEOUT) == (unsigned long long)(long long)(int)0x4008af24ULL, "VHOST_GET_VRING_BUSYLOOP_TIMEOUT is 1074310948 in the table");
#endif
#ifdef VHOST_SET_BACKEND_FEATURES
_Static_assert((unsigned long long)(VHOST_SET_BACKEND_FEATURES) == 0x4008af25ULL || (unsigned long long)(VHOST_SET_BACKEND_FEATURES) == (unsigned long long)(long long)(int)0x4008af25ULL, "VHOST_SET_BACKEND_FEATURES is 1074310949 in the table");
#endif
#ifdef VHOST_GET_BACKEND_FEATURES
_Static_assert((unsigned long long)(VHOST_GET_BACKEND_FEATURES) == 0x8008af26ULL || (unsigned long long)(VHOST_GET_BACKEND_FEATURES) == (unsigned long long)(long long)(int)0x8008af26ULL, "VHOST_GET_BACKEND_FEATURES is 2148052774 in the table");
#endif
#ifdef VHOST_NET_SET_BACKEND
_Static_assert((unsigned long long)(VHOST_NET_SET_BACKEND) == 0x4008af30ULL || (unsigned long long)(VHOST_NET_SET_BACKEND) == (unsigned long long)(long long)(int)0x4008af30ULL, "VHOST_NET_SET_BACKEND is 1074310960 in the table");
#endif
#ifdef VHOST_SCSI_SET_ENDPOINT
_Static_assert((unsigned long long)(VHOST_SCSI_SET_ENDPOINT) == 0x40e8af40ULL || (unsigned long long)(VHOST_SCSI_SET_ENDPOINT) == (unsigned long long)(long long)(int)0x40e8af40ULL, "VHOST_SCSI_SET_ENDPOINT is 1088991040 in the table");
#endif
#ifdef VHOST_SCSI_CLEAR_ENDPOINT
_Static_assert((unsigned long long)(VHOST_SCSI_CLEAR_ENDPOINT) == 0x40e8af41ULL || (unsigned long long)(VHOST_SCSI_CLEAR_ENDPOINT) == (unsigned long long)(long long)(int)0x40e8af41ULL, "VHOST_SCSI_CLEAR_ENDPOINT is 1088991041 in the table");
#endif
#ifdef VHOST_SCSI_GET_ABI_VERSION
_Static_assert((unsigned long long)(VHOST_SCSI_GET_ABI_VERSION) == 0x4004af42ULL || (unsigned long long)(VHOST_SCSI_GET_ABI_VERSION) == (unsigned long long)(long long)(int)0x4004af42ULL, "VHOST_SCSI_GET_ABI_VERSION is 1074048834 in the table");
#endif
#ifdef VHOST_SCSI_SET_EVENTS_MISSED
_Static_assert((unsigned long long)(VHOST_SCSI_SET_EVENTS_MISSED) == 0x4004af43ULL || (unsigned long long)(VHOST_SCSI_SET_EVENTS_MISSED) == (unsigned long long)(long long)(int)0x4004af43ULL, "VHOST_SCSI_SET_EVENTS_MISSED is 1074048835 in the table");
#endif
#ifdef VHOST_SCSI_GET_EVENTS_MISSED
_Static_assert((unsigned long long)(VHOST_SCSI_GET_EVENTS_MISSED) == 0x4004af44ULL || (unsigned long long)(VHOST_SCSI_GET_EVENTS_MISSED) == (unsigned long long)(long long)(int)0x4004af44ULL, "VHOST_SCSI_GET_EVENTS_MISSED is 1074048836 in the table");
#endif
#ifdef VHOST_VSOCK_SET_GUEST_CID
_Static_assert((unsigned long long)(VHOST_VSOCK_SET_GUEST_CID) == 0x4008af60ULL || (unsigned long long)(VHOST_VSOCK_SET_GUEST_CID) == (unsigned long long)(long long)(int)0x4008af60ULL, "VHOST_VSOCK_SET_GUEST_CID is 1074311008 in the table");
#endif
#ifdef VHOST_VSOCK_SET_RUNNING
_Static_assert((unsigned long long)(VHOST_VSOCK_SET_RUNNING) == 0x4004af61ULL || (unsigned long long)(VHOST_VSOCK_SET_RUNNING) == (unsigned long long)(long long)(int)0x4004af61ULL, "VHOST_VSOCK_SET_RUNNING is 1074048865 in the table");
#endif
#ifdef VHOST_VDPA_GET_DEVICE_ID
_Static_assert((unsigned long long)(VHOST_VDPA_GET_DEVICE_ID) == 0x8004af70ULL || (unsigned long long)(VHOST_VDPA_GET_DEVICE_ID) == (unsigned long long)(long long)(int)0x8004af70ULL, "VHOST_VDPA_GET_DEVICE_ID is 2147790704 in the table");
#endif
#ifdef VHOST_VDPA_GET_STATUS
_Static_assert((unsigned long long)(VHOST_VDPA_GET_STATUS) == 0x8001af71ULL || (unsigned long long)(VHOST_VDPA_GET_STATUS) == (unsigned long long)(long long)(int)0x8001af71ULL, "VHOST_VDPA_GET_STATUS is 2147594097 in the table");
#endif
#ifdef VHOST_VDPA_SET_STATUS
_Static_assert((unsigned long long)(VHOST_VDPA_SET_STATUS) == 0x4001af72ULL || (unsigned long long)(VHOST_VDPA_SET_STATUS) == (unsigned long long)(long long)(int)0x4001af72ULL, "VHOST_VDPA_SET_STATUS is 1073852274 in the table");
#endif
#ifdef VHOST_VDPA_GET_CONFIG
_Static_assert((unsigned long long)(VHOST_VDPA_GET_CONFIG) == 0x8008af73ULL || (unsigned long long)(VHOST_VDPA_GET_CONFIG) == (unsigned long long)(long long)(int)0x8008af73ULL, "VHOST_VDPA_GET_CONFIG is 2148052851 in the table");
#endif
#ifdef VHOST_VDPA_SET_CONFIG
_Static_assert((unsigned long long)(VHOST_VDPA_SET_CONFIG) == 0x4008af74ULL || (unsigned long long)(VHOST_VDPA_SET_CONFIG) == (unsigned long long)(long long)(int)0x4008af74ULL, "VHOST_VDPA_SET_CONFIG is 1074311028 in the table");
#endif
#ifdef VHOST_VDPA_SET_VRING_ENABLE
_Static_assert((unsigned long long)(VHOST_VDPA_SET_VRING_ENABLE) == 0x4008af75ULL || (unsigned long long)(VHOST_VDPA_SET_VRING_ENABLE) == (unsigned long long)(long long)(int)0x4008af75ULL, "VHOST_VDPA_SET_VRING_ENABLE is 1074311029 in the table");
#endif
#ifdef VHOST_VDPA_GET_VRING_NUM
_Static_assert((unsigned long long)(VHOST_VDPA_GET_VRING_NUM) == 0x8002af76ULL || (unsigned long long)(VHOST_VDPA_GET_VRING_NUM) == (unsigned long long)(long long)(int)0x8002af76ULL, "VHOST_VDPA_GET_VRING_NUM is 2147659638 in the table");
#endif
#ifdef VHOST_VDPA_SET_CONFIG_CALL
_Static_assert((unsigned long long)(VHOST_VDPA_SET_CONFIG_CALL) == 0x4004af77ULL || (unsigned long long)(VHOST_VDPA_SET_CONFIG_CALL) == (unsigned long long)(long long)(int)0x4004af77ULL, "VHOST_VDPA_SET_CONFIG_CALL is 1074048887 in the table");
#endif
#ifdef VHOST_VDPA_GET_IOVA_RANGE
_Static_assert((unsigned long long)(VHOST_VDPA_GET_IOVA_RANGE) == 0x8010af78ULL || (unsigned long long)(VHOST_VDPA_GET_IOVA_RANGE) == (unsigned long long)(long long)(int)0x8010af78ULL, "VHOST_VDPA_GET_IOVA_RANGE is 2148577144 in the table");
#endif
#ifdef VHOST_VDPA_GET_CONFIG_SIZE
_Static_assert((unsigned long long)(VHOST_VDPA_GET_CONFIG_SIZE) == 0x8004af79ULL || (unsigned long long)(VHOST_VDPA_GET_CONFIG_SIZE) == (unsigned long long)(long long)(int)0x8004af79ULL, "VHOST_VDPA_GET_CONFIG_SIZE is 2147790713 in the table");
#endif
#ifdef VHOST_VDPA_GET_VQS_COUNT
_Static_assert((unsigned long long)(VHOST_VDPA_GET_VQS_COUNT) == 0x8004af80ULL || (unsigned long long)(VHOST_VDPA_GET_VQS_COUNT) == (unsigned long long)(long long)(int)0x8004af80ULL, "VHOST_VDPA_GET_VQS_COUNT is 2147790720 in the table");
#endif
#ifdef VHOST_VDPA_GET_GROUP_NUM
_Static_assert((unsigned long long)(VHOST_VDPA_GET_GROUP_NUM) == 0x8004af81ULL || (unsigned long long)(VHOST_VDPA_GET_GROUP_NUM) == (unsigned long long)(long long)(int)0x8004af81ULL, "VHOST_VDPA_GET_GROUP_NUM is 2147790721 in the table");
#endif
#ifdef VHOST_VDPA_GET_AS_NUM
_Static_assert((unsigned long long)(VHOST_VDPA_GET_AS_NUM) == 0x8004af7aULL || (unsigned long long)(VHOST_VDPA_GET_AS_NUM) == (unsigned long long)(long long)(int)0x8004af7aULL, "VHOST_VDPA_GET_AS_NUM is 2147790714 in the table");
#endif
#ifdef VHOST_VDPA_GET_VRING_GROUP
_Static_assert((unsigned long long)(VHOST_VDPA_GET_VRING_GROUP) == 0xc008af7bULL || (unsigned long long)(VHOST_VDPA_GET_VRING_GROUP) == (unsigned long long)(long long)(int)0xc008af7bULL, "VHOST_VDPA_GET_VRING_GROUP is 3221794683 in the table");
#endif
#ifdef VHOST_VDPA_SET_GROUP_ASID
_Static_assert((unsigned long long)(VHOST_VDPA_SET_GROUP_ASID) == 0x4008af7cULL || (unsigned long long)(VHOST_VDPA_SET_GROUP_ASID) == (unsigned long long)(long long)(int)0x4008af7cULL, "VHOST_VDPA_SET_GROUP_ASID is 1074311036 in the table");
#endif
#ifdef VHOST_VDPA_SUSPEND
_Static_assert((unsigned long long)(VHOST_VDPA_SUSPEND) == 0xaf7dULL || (unsigned long long)(VHOST_VDPA_SUSPEND) == (unsigned long long)(long long)(int)0xaf7dULL, "VHOST_VDPA_SUSPEND is 44925 in the table");
#endif
#endif
