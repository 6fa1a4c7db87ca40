/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/firewire-cdev.h>)
#include <linux/firewire-cdev.h>
#ifdef FW_CDEV_IOC_GET_INFO
_Static_assert((unsigned long long)(FW_CDEV_IOC_GET_INFO) == 0xc0282300ULL || (unsigned long long)(FW_CDEV_IOC_GET_INFO) == (unsigned long long)(long long)(int)0xc0282300ULL, "FW_CDEV_IOC_GET_INFO is 3223855872 in the table");
#endif
#ifdef FW_CDEV_IOC_SEND_REQUEST
_Static_assert((unsigned long long)(FW_CDEV_IOC_SEND_REQUEST) == 0x40282301ULL || (unsigned long long)(FW_CDEV_IOC_SEND_REQUEST) == (unsigned long long)(long long)(int)0x40282301ULL, "FW_CDEV_IOC_SEND_REQUEST is 1076372225 in the table");
#endif
#ifdef FW_CDEV_IOC_ALLOCATE
_Static_assert((unsigned long long)(FW_CDEV_IOC_ALLOCATE) == 0xc0202302ULL || (unsigned long long)(FW_CDEV_IOC_ALLOCATE) == (unsigned long long)(long long)(int)0xc0202302ULL, "FW_CDEV_IOC_ALLOCATE is 3223331586 in the table");
#endif
#ifdef FW_CDEV_IOC_DEALLOCATE
_Static_assert((unsigned long long)(FW_CDEV_IOC_DEALLOCATE) == 0x40042303ULL || (unsigned long long)(FW_CDEV_IOC_DEALLOCATE) == (unsigned long long)(long long)(int)0x40042303ULL, "FW_CDEV_IOC_DEALLOCATE is 1074012931 in the table");
#endif
#ifdef FW_CDEV_IOC_SEND_RESPONSE
_Static_assert((unsigned long long)(FW_CDEV_IOC_SEND_RESPONSE) == 0x40182304ULL || (unsigned long long)(FW_CDEV_IOC_SEND_RESPONSE) == (unsigned long long)(long long)(int)0x40182304ULL, "FW_CDEV_IOC_SEND_RESPONSE is 1075323652 in the table");
#endif
#ifdef FW_CDEV_IOC_INITIATE_BUS_RESET
_Static_assert((unsigned long long)(FW_CDEV_IOC_INITIATE_BUS_RESET) == 0x40042305ULL || (unsigned long long)(FW_CDEV_IOC_INITIATE_BUS_RESET) == (unsigned long long)(long long)(int)0x40042305ULL, "FW_CDEV_IOC_INITIATE_BUS_RESET is 1074012933 in the table");
#endif
#ifdef FW_CDEV_IOC_ADD_DESCRIPTOR
_Static_assert((unsigned long long)(FW_CDEV_IOC_ADD_DESCRIPTOR) == 0xc0182306ULL || (unsigned long long)(FW_CDEV_IOC_ADD_DESCRIPTOR) == (unsigned long long)(long long)(int)0xc0182306ULL, "FW_CDEV_IOC_ADD_DESCRIPTOR is 3222807302 in the table");
#endif
#ifdef FW_CDEV_IOC_REMOVE_DESCRIPTOR
_Static_assert((unsigned long long)(FW_CDEV_IOC_REMOVE_DESCRIPTOR) == 0x40042307ULL || (unsigned long long)(FW_CDEV_IOC_REMOVE_DESCRIPTOR) == (unsigned long long)(long long)(int)0x40042307ULL, "FW_CDEV_IOC_REMOVE_DESCRIPTOR is 1074012935 in the table");
#endif
#ifdef FW_CDEV_IOC_CREATE_ISO_CONTEXT
_Static_assert((unsigned long long)(FW_CDEV_IOC_CREATE_ISO_CONTEXT) == 0xc0202308ULL || (unsigned long long)(FW_CDEV_IOC_CREATE_ISO_CONTEXT) == (unsigned long long)(long long)(int)0xc0202308ULL, "FW_CDEV_IOC_CREATE_ISO_CONTEXT is 3223331592 in the table");
#endif
#ifdef FW_CDEV_IOC_QUEUE_ISO
_Static_assert((unsigned long long)(FW_CDEV_IOC_QUEUE_ISO) == 0xc0182309ULL || (unsigned long long)(FW_CDEV_IOC_QUEUE_ISO) == (unsigned long long)(long long)(int)0xc0182309ULL, "FW_CDEV_IOC_QUEUE_ISO is 3222807305 in the table");
#endif
#ifdef FW_CDEV_IOC_START_ISO
_Static_assert((unsigned long long)(FW_CDEV_IOC_START_ISO) == 0x4010230aULL || (unsigned long long)(FW_CDEV_IOC_START_ISO) == (unsigned long long)(long long)(int)0x4010230aULL, "FW_CDEV_IOC_START_ISO is 1074799370 in the table");
#endif
#ifdef FW_CDEV_IOC_STOP_ISO
_Static_assert((unsigned long long)(FW_CDEV_IOC_STOP_ISO) == 0x4004230bULL || (unsigned long long)(FW_CDEV_IOC_STOP_ISO) == (unsigned long long)(long long)(int)0x4004230bULL, "FW_CDEV_IOC_STOP_ISO is 1074012939 in the table");
#endif
#ifdef FW_CDEV_IOC_GET_CYCLE_TIMER
_Static_assert((unsigned long long)(FW_CDEV_IOC_GET_CYCLE_TIMER) == 0x8010230cULL || (unsigned long long)(FW_CDEV_IOC_GET_CYCLE_TIMER) == (unsigned long long)(long long)(int)0x8010230cULL, "FW_CDEV_IOC_GET_CYCLE_TIMER is 2148541196 in the table");
#endif
#ifdef FW_CDEV_IOC_ALLOCATE_ISO_RESOURCE
_Static_assert((unsigned long long)(FW_CDEV_IOC_ALLOCATE_ISO_RESOURCE) == 0xc018230dULL || (unsigned long long)(FW_CDEV_IOC_ALLOCATE_ISO_RESOURCE) == (unsigned long long)(long long)(int)0xc018230dULL, "FW_CDEV_IOC_ALLOCATE_ISO_RESOURCE is 3222807309 in the table");
#endif
#ifdef FW_CDEV_IOC_DEALLOCATE_ISO_RESOURCE
_Static_assert((unsigned long long)(FW_CDEV_IOC_DEALLOCATE_ISO_RESOURCE) == 0x4004230eULL || (unsigned long long)(FW_CDEV_IOC_DEALLOCATE_ISO_RESOURCE) == (unsigned long long)(long long)(int)0x4004230eULL, "FW_CDEV_IOC_DEALLOCATE_ISO_RESOURCE is 1074012942 in the table");
#endif
#ifdef FW_CDEV_IOC_ALLOCATE_ISO_RESOURCE_ONCE
_Static_assert((unsigned long long)(FW_CDEV_IOC_ALLOCATE_ISO_RESOURCE_ONCE) == 0x4018230fULL || (unsigned long long)(FW_CDEV_IOC_ALLOCATE_ISO_RESOURCE_ONCE) == (unsigned long long)(long long)(int)0x4018230fULL, "FW_CDEV_IOC_ALLOCATE_ISO_RESOURCE_ONCE is 1075323663 in the table");
#endif
#ifdef FW_CDEV_IOC_DEALLOCATE_ISO_RESOURCE_ONCE
_Static_assert((unsigned long long)(FW_CDEV_IOC_DEALLOCATE_ISO_RESOURCE_ONCE) == 0x40182310ULL || (unsigned long long)(FW_CDEV_IOC_DEALLOCATE_ISO_RESOURCE_ONCE) == (unsigned long long)(long long)(int)0x40182310ULL, "FW_CDEV_IOC_DEALLOCATE_ISO_RESOURCE_ONCE is 1075323664 in the table");
#endif
#ifdef FW_CDEV_IOC_GET_SPEED
_Static_assert((unsigned long long)(FW_CDEV_IOC_GET_SPEED) == 0x2311ULL || (unsigned long long)(FW_CDEV_IOC_GET_SPEED) == (unsigned long long)(long long)(int)0x2311ULL, "FW_CDEV_IOC_GET_SPEED is 8977 in the table");
#endif
#ifdef FW_CDEV_IOC_SEND_BROADCAST_REQUEST
_Static_assert((unsigned long long)(FW_CDEV_IOC_SEND_BROADCAST_REQUEST) == 0x40282312ULL || (unsigned long long)(FW_CDEV_IOC_SEND_BROADCAST_REQUEST) == (unsigned long long)(long long)(int)0x40282312ULL, "FW_CDEV_IOC_SEND_BROADCAST_REQUEST is 1076372242 in the table");
#endif
#ifdef FW_CDEV_IOC_SEND_STREAM_PACKET
_Static_assert((unsigned long long)(FW_CDEV_IOC_SEND_STREAM_PACKET) == 0x40282313ULL || (unsigned long long)(FW_CDEV_IOC_SEND_STREAM_PACKET) == (unsigned long long)(long long)(int)0x40282313ULL, "FW_CDEV_IOC_SEND_STREAM_PACKET is 1076372243 in the table");
#endif
#ifdef FW_CDEV_IOC_GET_CYCLE_TIMER2
_Static_assert((unsigned long long)(FW_CDEV_IOC_GET_CYCLE_TIMER2) == 0xc0182314ULL || (unsigned long long)(FW_CDEV_IOC_GET_CYCLE_TIMER2) == (unsigned long long)(long long)(int)0xc0182314ULL, "FW_CDEV_IOC_GET_CYCLE_TIMER2 is 3222807316 in the table");
#endif
#ifdef FW_CDEV_IOC_SEND_PHY_PACKET
_Static_assert((unsigned long long)(FW_CDEV_IOC_SEND_PHY_PACKET) == 0xc0182315ULL || (unsigned long long)(FW_CDEV_IOC_SEND_PHY_PACKET) == (unsigned long long)(long long)(int)0xc0182315ULL, "FW_CDEV_IOC_SEND_PHY_PACKET is 3222807317 in the table");
#endif
#ifdef FW_CDEV_IOC_RECEIVE_PHY_PACKETS
_Static_assert((unsigned long long)(FW_CDEV_IOC_RECEIVE_PHY_PACKETS) == 0x40082316ULL || (unsigned long long)(FW_CDEV_IOC_RECEIVE_PHY_PACKETS) == (unsigned long long)(long long)(int)0x40082316ULL, "FW_CDEV_IOC_RECEIVE_PHY_PACKETS is 1074275094 in the table");
#endif
#ifdef FW_CDEV_IOC_SET_ISO_CHANNELS
_Static_assert((unsigned long long)(FW_CDEV_IOC_SET_ISO_CHANNELS) == 0x40102317ULL || (unsigned long long)(FW_CDEV_IOC_SET_ISO_CHANNELS) == (unsigned long long)(long long)(int)0x40102317ULL, "FW_CDEV_IOC_SET_ISO_CHANNELS is 1074799383 in the table");
#endif
#ifdef FW_CDEV_IOC_FLUSH_ISO
_Static_assert((unsigned long long)(FW_CDEV_IOC_FLUSH_ISO) == 0x40042318ULL || (unsigned long long)(FW_CDEV_IOC_FLUSH_ISO) == (unsigned long long)(long long)(int)0x40042318ULL, "FW_CDEV_IOC_FLUSH_ISO is 1074012952 in the table");
#endif
#endif
