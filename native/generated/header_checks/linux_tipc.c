/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/tipc.h>)
#include <linux/tipc.h>
#ifdef TIPC_IMPORTANCE
_Static_assert((unsigned long long)(TIPC_IMPORTANCE) == 0x7fULL || (unsigned long long)(TIPC_IMPORTANCE) == (unsigned long long)(long long)(int)0x7fULL, "TIPC_IMPORTANCE is 127 in the table");
#endif
#ifdef TIPC_SRC_DROPPABLE
_Static_assert((unsigned long long)(TIPC_SRC_DROPPABLE) == 0x80ULL || (unsigned long long)(TIPC_SRC_DROPPABLE) == (unsigned long long)(long long)(int)0x80ULL, "TIPC_SRC_DROPPABLE is 128 in the table");
#endif
#ifdef TIPC_DEST_DROPPABLE
_Static_assert((unsigned long long)(TIPC_DEST_DROPPABLE) == 0x81ULL || (unsigned long long)(TIPC_DEST_DROPPABLE) == (unsigned long long)(long long)(int)0x81ULL, "TIPC_DEST_DROPPABLE is 129 in the table");
#endif
#ifdef TIPC_CONN_TIMEOUT
_Static_assert((unsigned long long)(TIPC_CONN_TIMEOUT) == 0x82ULL || (unsigned long long)(TIPC_CONN_TIMEOUT) == (unsigned long long)(long long)(int)0x82ULL, "TIPC_CONN_TIMEOUT is 130 in the table");
#endif
#ifdef TIPC_NODE_RECVQ_DEPTH
_Static_assert((unsigned long long)(TIPC_NODE_RECVQ_DEPTH) == 0x83ULL || (unsigned long long)(TIPC_NODE_RECVQ_DEPTH) == (unsigned long long)(long long)(int)0x83ULL, "TIPC_NODE_RECVQ_DEPTH is 131 in the table");
#endif
#ifdef TIPC_SOCK_RECVQ_DEPTH
_Static_assert((unsigned long long)(TIPC_SOCK_RECVQ_DEPTH) == 0x84ULL || (unsigned long long)(TIPC_SOCK_RECVQ_DEPTH) == (unsigned long long)(long long)(int)0x84ULL, "TIPC_SOCK_RECVQ_DEPTH is 132 in the table");
#endif
#ifdef TIPC_MCAST_BROADCAST
_Static_assert((unsigned long long)(TIPC_MCAST_BROADCAST) == 0x85ULL || (unsigned long long)(TIPC_MCAST_BROADCAST) == (unsigned long long)(long long)(int)0x85ULL, "TIPC_MCAST_BROADCAST is 133 in the table");
#endif
#ifdef TIPC_MCAST_REPLICAST
_Static_assert((unsigned long long)(TIPC_MCAST_REPLICAST) == 0x86ULL || (unsigned long long)(TIPC_MCAST_REPLICAST) == (unsigned long long)(long long)(int)0x86ULL, "TIPC_MCAST_REPLICAST is 134 in the table");
#endif
#ifdef TIPC_GROUP_JOIN
_Static_assert((unsigned long long)(TIPC_GROUP_JOIN) == 0x87ULL || (unsigned long long)(TIPC_GROUP_JOIN) == (unsigned long long)(long long)(int)0x87ULL, "TIPC_GROUP_JOIN is 135 in the table");
#endif
#ifdef TIPC_GROUP_LEAVE
_Static_assert((unsigned long long)(TIPC_GROUP_LEAVE) == 0x88ULL || (unsigned long long)(TIPC_GROUP_LEAVE) == (unsigned long long)(long long)(int)0x88ULL, "TIPC_GROUP_LEAVE is 136 in the table");
#endif
#ifdef TIPC_SOCK_RECVQ_USED
_Static_assert((unsigned long long)(TIPC_SOCK_RECVQ_USED) == 0x89ULL || (unsigned long long)(TIPC_SOCK_RECVQ_USED) == (unsigned long long)(long long)(int)0x89ULL, "TIPC_SOCK_RECVQ_USED is 137 in the table");
#endif
#ifdef TIPC_NODELAY
_Static_assert((unsigned long long)(TIPC_NODELAY) == 0x8aULL || (unsigned long long)(TIPC_NODELAY) == (unsigned long long)(long long)(int)0x8aULL, "TIPC_NODELAY is 138 in the table");
#endif
#endif
