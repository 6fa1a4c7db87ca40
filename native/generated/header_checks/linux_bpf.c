/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/bpf.h>)
#include <linux/bpf.h>
#ifdef BPF_MAP_CREATE
_Static_assert((unsigned long long)(BPF_MAP_CREATE) == 0x0ULL || (unsigned long long)(BPF_MAP_CREATE) == (unsigned long long)(long long)(int)0x0ULL, "BPF_MAP_CREATE is 0 in the table");
#endif
#ifdef BPF_MAP_LOOKUP_ELEM
_Static_assert((unsigned long long)(BPF_MAP_LOOKUP_ELEM) == 0x1ULL || (unsigned long long)(BPF_MAP_LOOKUP_ELEM) == (unsigned long long)(long long)(int)0x1ULL, "BPF_MAP_LOOKUP_ELEM is 1 in the table");
#endif
#ifdef BPF_MAP_UPDATE_ELEM
_Static_assert((unsigned long long)(BPF_MAP_UPDATE_ELEM) == 0x2ULL || (unsigned long long)(BPF_MAP_UPDATE_ELEM) == (unsigned long long)(long long)(int)0x2ULL, "BPF_MAP_UPDATE_ELEM is 2 in the table");
#endif
#ifdef BPF_MAP_DELETE_ELEM
_Static_assert((unsigned long long)(BPF_MAP_DELETE_ELEM) == 0x3ULL || (unsigned long long)(BPF_MAP_DELETE_ELEM) == (unsigned long long)(long long)(int)0x3ULL, "BPF_MAP_DELETE_ELEM is 3 in the table");
#endif
#ifdef BPF_MAP_GET_NEXT_KEY
_Static_assert((unsigned long long)(BPF_MAP_GET_NEXT_KEY) == 0x4ULL || (unsigned long long)(BPF_MAP_GET_NEXT_KEY) == (unsigned long long)(long long)(int)0x4ULL, "BPF_MAP_GET_NEXT_KEY is 4 in the table");
#endif
#ifdef BPF_PROG_LOAD
_Static_assert((unsigned long long)(BPF_PROG_LOAD) == 0x5ULL || (unsigned long long)(BPF_PROG_LOAD) == (unsigned long long)(long long)(int)0x5ULL, "BPF_PROG_LOAD is 5 in the table");
#endif
#ifdef BPF_OBJ_PIN
_Static_assert((unsigned long long)(BPF_OBJ_PIN) == 0x6ULL || (unsigned long long)(BPF_OBJ_PIN) == (unsigned long long)(long long)(int)0x6ULL, "BPF_OBJ_PIN is 6 in the table");
#endif
#ifdef BPF_OBJ_GET
_Static_assert((unsigned long long)(BPF_OBJ_GET) == 0x7ULL || (unsigned long long)(BPF_OBJ_GET) == (unsigned long long)(long long)(int)0x7ULL, "BPF_OBJ_GET is 7 in the table");
#endif
#ifdef BPF_PROG_ATTACH
_Static_assert((unsigned long long)(BPF_PROG_ATTACH) == 0x8ULL || (unsigned long long)(BPF_PROG_ATTACH) == (unsigned long long)(long long)(int)0x8ULL, "BPF_PROG_ATTACH is 8 in the table");
#endif
#ifdef BPF_PROG_DETACH
_Static_assert((unsigned long long)(BPF_PROG_DETACH) == 0x9ULL || (unsigned long long)(BPF_PROG_DETACH) == (unsigned long long)(long long)(int)0x9ULL, "BPF_PROG_DETACH is 9 in the table");
#endif
#ifdef BPF_PROG_TEST_RUN
_Static_assert((unsigned long long)(BPF_PROG_TEST_RUN) == 0xaULL || (unsigned long long)(BPF_PROG_TEST_RUN) == (unsigned long long)(long long)(int)0xaULL, "BPF_PROG_TEST_RUN is 10 in the table");
#endif
#ifdef BPF_PROG_GET_NEXT_ID
_Static_assert((unsigned long long)(BPF_PROG_GET_NEXT_ID) == 0xbULL || (unsigned long long)(BPF_PROG_GET_NEXT_ID) == (unsigned long long)(long long)(int)0xbULL, "BPF_PROG_GET_NEXT_ID is 11 in the table");
#endif
#ifdef BPF_MAP_GET_NEXT_ID
_Static_assert((unsigned long long)(BPF_MAP_GET_NEXT_ID) == 0xcULL || (unsigned long long)(BPF_MAP_GET_NEXT_ID) == (unsigned long long)(long long)(int)0xcULL, "BPF_MAP_GET_NEXT_ID is 12 in the table");
#endif
#ifdef BPF_PROG_GET_FD_BY_ID
_Static_assert((unsigned long long)(BPF_PROG_GET_FD_BY_ID) == 0xdULL || (unsigned long long)(BPF_PROG_GET_FD_BY_ID) == (unsigned long long)(long long)(int)0xdULL, "BPF_PROG_GET_FD_BY_ID is 13 in the table");
#endif
#ifdef BPF_MAP_GET_FD_BY_ID
_Static_assert((unsigned long long)(BPF_MAP_GET_FD_BY_ID) == 0xeULL || (unsigned long long)(BPF_MAP_GET_FD_BY_ID) == (unsigned long long)(long long)(int)0xeULL, "BPF_MAP_GET_FD_BY_ID is 14 in the table");
#endif
#ifdef BPF_OBJ_GET_INFO_BY_FD
_Static_assert((unsigned long long)(BPF_OBJ_GET_INFO_BY_FD) == 0xfULL || (unsigned long long)(BPF_OBJ_GET_INFO_BY_FD) == (unsigned long long)(long long)(int)0xfULL, "BPF_OBJ_GET_INFO_BY_FD is 15 in the table");
#endif
#ifdef BPF_PROG_QUERY
_Static_assert((unsigned long long)(BPF_PROG_QUERY) == 0x10ULL || (unsigned long long)(BPF_PROG_QUERY) == (unsigned long long)(long long)(int)0x10ULL, "BPF_PROG_QUERY is 16 in the table");
#endif
#ifdef BPF_RAW_TRACEPOINT_OPEN
_Static_assert((unsigned long long)(BPF_RAW_TRACEPOINT_OPEN) == 0x11ULL || (unsigned long long)(BPF_RAW_TRACEPOINT_OPEN) == (unsigned long long)(long long)(int)0x11ULL, "BPF_RAW_TRACEPOINT_OPEN is 17 in the table");
#endif
#ifdef BPF_BTF_LOAD
_Static_assert((unsigned long long)(BPF_BTF_LOAD) == 0x12ULL || (unsigned long long)(BPF_BTF_LOAD) == (unsigned long long)(long long)(int)0x12ULL, "BPF_BTF_LOAD is 18 in the table");
#endif
#ifdef BPF_BTF_GET_FD_BY_ID
_Static_assert((unsigned long long)(BPF_BTF_GET_FD_BY_ID) == 0x13ULL || (unsigned long long)(BPF_BTF_GET_FD_BY_ID) == (unsigned long long)(long long)(int)0x13ULL, "BPF_BTF_GET_FD_BY_ID is 19 in the table");
#endif
#ifdef BPF_TASK_FD_QUERY
_Static_assert((unsigned long long)(BPF_TASK_FD_QUERY) == 0x14ULL || (unsigned long long)(BPF_TASK_FD_QUERY) == (unsigned long long)(long long)(int)0x14ULL, "BPF_TASK_FD_QUERY is 20 in the table");
#endif
#ifdef BPF_MAP_LOOKUP_AND_DELETE_ELEM
_Static_assert((unsigned long long)(BPF_MAP_LOOKUP_AND_DELETE_ELEM) == 0x15ULL || (unsigned long long)(BPF_MAP_LOOKUP_AND_DELETE_ELEM) == (unsigned long long)(long long)(int)0x15ULL, "BPF_MAP_LOOKUP_AND_DELETE_ELEM is 21 in the table");
#endif
#ifdef BPF_MAP_FREEZE
_Static_assert((unsigned long long)(BPF_MAP_FREEZE) == 0x16ULL || (unsigned long long)(BPF_MAP_FREEZE) == (unsigned long long)(long long)(int)0x16ULL, "BPF_MAP_FREEZE is 22 in the table");
#endif
#ifdef BPF_BTF_GET_NEXT_ID
_Static_assert((unsigned long long)(BPF_BTF_GET_NEXT_ID) == 0x17ULL || (unsigned long long)(BPF_BTF_GET_NEXT_ID) == (unsigned long long)(long long)(int)0x17ULL, "BPF_BTF_GET_NEXT_ID is 23 in the table");
#endif
#ifdef BPF_MAP_LOOKUP_BATCH
_Static_assert((unsigned long long)(BPF_MAP_LOOKUP_BATCH) == 0x18ULL || (unsigned long long)(BPF_MAP_LOOKUP_BATCH) == (unsigned long long)(long long)(int)0x18ULL, "BPF_MAP_LOOKUP_BATCH is 24 in the table");
#endif
#ifdef BPF_MAP_LOOKUP_AND_DELETE_BATCH
_Static_assert((unsigned long long)(BPF_MAP_LOOKUP_AND_DELETE_BATCH) == 0x19ULL || (unsigned long long)(BPF_MAP_LOOKUP_AND_DELETE_BATCH) == (unsigned long long)(long long)(int)0x19ULL, "BPF_MAP_LOOKUP_AND_DELETE_BATCH is 25 in the table");
#endif
#ifdef BPF_MAP_UPDATE_BATCH
_Static_assert((unsigned long long)(BPF_MAP_UPDATE_BATCH) == 0x1aULL || (unsigned long long)(BPF_MAP_UPDATE_BATCH) == (unsigned long long)(long long)(int)0x1aULL, "BPF_MAP_UPDATE_BATCH is 26 in the table");
#endif
#ifdef BPF_MAP_DELETE_BATCH
_Static_assert((unsigned long long)(BPF_MAP_DELETE_BATCH) == 0x1bULL || (unsigned long long)(BPF_MAP_DELETE_BATCH) == (unsigned long long)(long long)(int)0x1bULL, "BPF_MAP_DELETE_BATCH is 27 in the table");
#endif
#ifdef BPF_LINK_CREATE
_Static_assert((unsigned long long)(BPF_LINK_CREATE) == 0x1cULL || (unsigned long long)(BPF_LINK_CREATE) == (unsigned long long)(long long)(int)0x1cULL, "BPF_LINK_CREATE is 28 in the table");
#endif
#ifdef BPF_LINK_UPDATE
_Static_assert((unsigned long long)(BPF_LINK_UPDATE) == 0x1dULL || (unsigned long long)(BPF_LINK_UPDATE) == (unsigned long long)(long long)(int)0x1dULL, "BPF_LINK_UPDATE is 29 in the table");
#endif
#ifdef BPF_LINK_GET_FD_BY_ID
_Static_assert((unsigned long long)(BPF_LINK_GET_FD_BY_ID) == 0x1eULL || (unsigned long long)(BPF_LINK_GET_FD_BY_ID) == (unsigned long long)(long long)(int)0x1eULL, "BPF_LINK_GET_FD_BY_ID is 30 in the table");
#endif
#ifdef BPF_LINK_GET_NEXT_ID
_Static_assert((unsigned long long)(BPF_LINK_GET_NEXT_ID) == 0x1fULL || (unsigned long long)(BPF_LINK_GET_NEXT_ID) == (unsigned long long)(long long)(int)0x1fULL, "BPF_LINK_GET_NEXT_ID is 31 in the table");
#endif
#ifdef BPF_ENABLE_STATS
_Static_assert((unsigned long long)(BPF_ENABLE_STATS) == 0x20ULL || (unsigned long long)(BPF_ENABLE_STATS) == (unsigned long long)(long long)(int)0x20ULL, "BPF_ENABLE_STATS is 32 in the table");
#endif
#ifdef BPF_ITER_CREATE
_Static_assert((unsigned long long)(BPF_ITER_CREATE) == 0x21ULL || (unsigned long long)(BPF_ITER_CREATE) == (unsigned long long)(long long)(int)0x21ULL, "BPF_ITER_CREATE is 33 in the table");
#endif
#ifdef BPF_LINK_DETACH
_Static_assert((unsigned long long)(BPF_LINK_DETACH) == 0x22ULL || (unsigned long long)(BPF_LINK_DETACH) == (unsigned long long)(long long)(int)0x22ULL, "BPF_LINK_DETACH is 34 in the table");
#endif
#ifdef BPF_PROG_BIND_MAP
_Static_assert((unsigned long long)(BPF_PROG_BIND_MAP) == 0x23ULL || (unsigned long long)(BPF_PROG_BIND_MAP) == (unsigned long long)(long long)(int)0x23ULL, "BPF_PROG_BIND_MAP is 35 in the table");
#endif
#ifdef BPF_MAP_TYPE_UNSPEC
_Static_assert((unsigned long long)(BPF_MAP_TYPE_UNSPEC) == 0x0ULL || (unsigned long long)(BPF_MAP_TYPE_UNSPEC) == (unsigned long long)(long long)(int)0x0ULL, "BPF_MAP_TYPE_UNSPEC is 0 in the table");
#endif
#ifdef BPF_MAP_TYPE_HASH
_Static_assert((unsigned long long)(BPF_MAP_TYPE_HASH) == 0x1ULL || (unsigned long long)(BPF_MAP_TYPE_HASH) == (unsigned long long)(long long)(int)0x1ULL, "BPF_MAP_TYPE_HASH is 1 in the table");
#endif
#ifdef BPF_MAP_TYPE_ARRAY
_Static_assert((unsigned long long)(BPF_MAP_TYPE_ARRAY) == 0x2ULL || (unsigned long long)(BPF_MAP_TYPE_ARRAY) == (unsigned long long)(long long)(int)0x2ULL, "BPF_MAP_TYPE_ARRAY is 2 in the table");
#endif
#ifdef BPF_MAP_TYPE_PROG_ARRAY
_Static_assert((unsigned long long)(BPF_MAP_TYPE_PROG_ARRAY) == 0x3ULL || (unsigned long long)(BPF_MAP_TYPE_PROG_ARRAY) == (unsigned long long)(long long)(int)0x3ULL, "BPF_MAP_TYPE_PROG_ARRAY is 3 in the table");
#endif
#ifdef BPF_MAP_TYPE_PERF_EVENT_ARRAY
_Static_assert((unsigned long long)(BPF_MAP_TYPE_PERF_EVENT_ARRAY) == 0x4ULL || (unsigned long long)(BPF_MAP_TYPE_PERF_EVENT_ARRAY) == (unsigned long long)(long long)(int)0x4ULL, "BPF_MAP_TYPE_PERF_EVENT_ARRAY is 4 in the table");
#endif
#ifdef BPF_MAP_TYPE_PERCPU_HASH
_Static_assert((unsigned long long)(BPF_MAP_TYPE_PERCPU_HASH) == 0x5ULL || (unsigned long long)(BPF_MAP_TYPE_PERCPU_HASH) == (unsigned long long)(long long)(int)0x5ULL, "BPF_MAP_TYPE_PERCPU_HASH is 5 in the table");
#endif
#ifdef BPF_MAP_TYPE_PERCPU_ARRAY
_Static_assert((unsigned long long)(BPF_MAP_TYPE_PERCPU_ARRAY) == 0x6ULL || (unsigned long long)(BPF_MAP_TYPE_PERCPU_ARRAY) == (unsigned long long)(long long)(int)0x6ULL, "BPF_MAP_TYPE_PERCPU_ARRAY is 6 in the table");
#endif
#ifdef BPF_MAP_TYPE_STACK_TRACE
_Static_assert((unsigned long long)(BPF_MAP_TYPE_STACK_TRACE) == 0x7ULL || (unsigned long long)(BPF_MAP_TYPE_STACK_TRACE) == (unsigned long long)(long long)(int)0x7ULL, "BPF_MAP_TYPE_STACK_TRACE is 7 in the table");
#endif
#ifdef BPF_MAP_TYPE_CGROUP_ARRAY
_Static_assert((unsigned long long)(BPF_MAP_TYPE_CGROUP_ARRAY) == 0x8ULL || (unsigned long long)(BPF_MAP_TYPE_CGROUP_ARRAY) == (unsigned long long)(long long)(int)0x8ULL, "BPF_MAP_TYPE_CGROUP_ARRAY is 8 in the table");
#endif
#ifdef BPF_MAP_TYPE_LRU_HASH
_Static_assert((unsigned long long)(BPF_MAP_TYPE_LRU_HASH) == 0x9ULL || (unsigned long long)(BPF_MAP_TYPE_LRU_HASH) == (unsigned long long)(long long)(int)0x9ULL, "BPF_MAP_TYPE_LRU_HASH is 9 in the table");
#endif
#ifdef BPF_MAP_TYPE_LRU_PERCPU_HASH
_Static_assert((unsigned long long)(BPF_MAP_TYPE_LRU_PERCPU_HASH) == 0xaULL || (unsigned long long)(BPF_MAP_TYPE_LRU_PERCPU_HASH) == (unsigned long long)(long long)(int)0xaULL, "BPF_MAP_TYPE_LRU_PERCPU_HASH is 10 in the table");
#endif
#ifdef BPF_MAP_TYPE_LPM_TRIE
_Static_assert((unsigned long long)(BPF_MAP_TYPE_LPM_TRIE) == 0xbULL || (unsigned long long)(BPF_MAP_TYPE_LPM_TRIE) == (unsigned long long)(long long)(int)0xbULL, "BPF_MAP_TYPE_LPM_TRIE is 11 in the table");
#endif
#ifdef BPF_MAP_TYPE_ARRAY_OF_MAPS
_Static_assert((unsigned long long)(BPF_MAP_TYPE_ARRAY_OF_MAPS) == 0xcULL || (unsigned long long)(BPF_MAP_TYPE_ARRAY_OF_MAPS) == (unsigned long long)(long long)(int)0xcULL, "BPF_MAP_TYPE_ARRAY_OF_MAPS is 12 in the table");
#endif
#ifdef BPF_MAP_TYPE_HASH_OF_MAPS
_Static_assert((unsigned long long)(BPF_MAP_TYPE_HASH_OF_MAPS) == 0xdULL || (unsigned long long)(BPF_MAP_TYPE_HASH_OF_MAPS) == (unsigned long long)(long long)(int)0xdULL, "BPF_MAP_TYPE_HASH_OF_MAPS is 13 in the table");
#endif
#ifdef BPF_MAP_TYPE_DEVMAP
_Static_assert((unsigned long long)(BPF_MAP_TYPE_DEVMAP) == 0xeULL || (unsigned long long)(BPF_MAP_TYPE_DEVMAP) == (unsigned long long)(long long)(int)0xeULL, "BPF_MAP_TYPE_DEVMAP is 14 in the table");
#endif
#ifdef BPF_MAP_TYPE_SOCKMAP
_Static_assert((unsigned long long)(BPF_MAP_TYPE_SOCKMAP) == 0xfULL || (unsigned long long)(BPF_MAP_TYPE_SOCKMAP) == (unsigned long long)(long long)(int)0xfULL, "BPF_MAP_TYPE_SOCKMAP is 15 in the table");
#endif
#ifdef BPF_MAP_TYPE_CPUMAP
_Static_assert((unsigned long long)(BPF_MAP_TYPE_CPUMAP) == 0x10ULL || (unsigned long long)(BPF_MAP_TYPE_CPUMAP) == (unsigned long long)(long long)(int)0x10ULL, "BPF_MAP_TYPE_CPUMAP is 16 in the table");
#endif
#ifdef BPF_MAP_TYPE_XSKMAP
_Static_assert((unsigned long long)(BPF_MAP_TYPE_XSKMAP) == 0x11ULL || (unsigned long long)(BPF_MAP_TYPE_XSKMAP) == (unsigned long long)(long long)(int)0x11ULL, "BPF_MAP_TYPE_XSKMAP is 17 in the table");
#endif
#ifdef BPF_MAP_TYPE_SOCKHASH
_Static_assert((unsigned long long)(BPF_MAP_TYPE_SOCKHASH) == 0x12ULL || (unsigned long long)(BPF_MAP_TYPE_SOCKHASH) == (unsigned long long)(long long)(int)0x12ULL, "BPF_MAP_TYPE_SOCKHASH is 18 in the table");
#endif
#ifdef BPF_MAP_TYPE_CGROUP_STORAGE
_Static_assert((unsigned long long)(BPF_MAP_TYPE_CGROUP_STORAGE) == 0x13ULL || (unsigned long long)(BPF_MAP_TYPE_CGROUP_STORAGE) == (unsigned long long)(long long)(int)0x13ULL, "BPF_MAP_TYPE_CGROUP_STORAGE is 19 in the table");
#endif
#ifdef BPF_MAP_TYPE_REUSEPORT_SOCKARRAY
_Static_assert((unsigned long long)(BPF_MAP_TYPE_REUSEPORT_SOCKARRAY) == 0x14ULL || (unsigned long long)(BPF_MAP_TYPE_REUSEPORT_SOCKARRAY) == (unsigned long long)(long long)(int)0x14ULL, "BPF_MAP_TYPE_REUSEPORT_SOCKARRAY is 20 in the table");
#endif
#ifdef BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE
_Static_assert((unsigned long long)(BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE) == 0x15ULL || (unsigned long long)(BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE) == (unsigned long long)(long long)(int)0x15ULL, "BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE is 21 in the table");
#endif
#ifdef BPF_MAP_TYPE_QUEUE
_Static_assert((unsigned long long)(BPF_MAP_TYPE_QUEUE) == 0x16ULL || (unsigned long long)(BPF_MAP_TYPE_QUEUE) == (unsigned long long)(long long)(int)0x16ULL, "BPF_MAP_TYPE_QUEUE is 22 in the table");
#endif
#ifdef BPF_MAP_TYPE_STACK
_Static_assert((unsigned long long)(BPF_MAP_TYPE_STACK) == 0x17ULL || (unsigned long long)(BPF_MAP_TYPE_STACK) == (unsigned long long)(long long)(int)0x17ULL, "BPF_MAP_TYPE_STACK is 23 in the table");
#endif
#ifdef BPF_MAP_TYPE_SK_STORAGE
_Static_assert((unsigned long long)(BPF_MAP_TYPE_SK_STORAGE) == 0x18ULL || (unsigned long long)(BPF_MAP_TYPE_SK_STORAGE) == (unsigned long long)(long long)(int)0x18ULL, "BPF_MAP_TYPE_SK_STORAGE is 24 in the table");
#endif
#ifdef BPF_MAP_TYPE_DEVMAP_HASH
_Static_assert((unsigned long long)(BPF_MAP_TYPE_DEVMAP_HASH) == 0x19ULL || (unsigned long long)(BPF_MAP_TYPE_DEVMAP_HASH) == (unsigned long long)(long long)(int)0x19ULL, "BPF_MAP_TYPE_DEVMAP_HASH is 25 in the table");
#endif
#ifdef BPF_MAP_TYPE_STRUCT_OPS
_Static_assert((unsigned long long)(BPF_MAP_TYPE_STRUCT_OPS) == 0x1aULL || (unsigned long long)(BPF_MAP_TYPE_STRUCT_OPS) == (unsigned long long)(long long)(int)0x1aULL, "BPF_MAP_TYPE_STRUCT_OPS is 26 in the table");
#endif
#ifdef BPF_MAP_TYPE_RINGBUF
_Static_assert((unsigned long long)(BPF_MAP_TYPE_RINGBUF) == 0x1bULL || (unsigned long long)(BPF_MAP_TYPE_RINGBUF) == (unsigned long long)(long long)(int)0x1bULL, "BPF_MAP_TYPE_RINGBUF is 27 in the table");
#endif
#ifdef BPF_MAP_TYPE_INODE_STORAGE
_Static_assert((unsigned long long)(BPF_MAP_TYPE_INODE_STORAGE) == 0x1cULL || (unsigned long long)(BPF_MAP_TYPE_INODE_STORAGE) == (unsigned long long)(long long)(int)0x1cULL, "BPF_MAP_TYPE_INODE_STORAGE is 28 in the table");
#endif
#ifdef BPF_MAP_TYPE_TASK_STORAGE
_Static_assert((unsigned long long)(BPF_MAP_TYPE_TASK_STORAGE) == 0x1dULL || (unsigned long long)(BPF_MAP_TYPE_TASK_STORAGE) == (unsigned long long)(long long)(int)0x1dULL, "BPF_MAP_TYPE_TASK_STORAGE is 29 in the table");
#endif
#ifdef BPF_MAP_TYPE_BLOOM_FILTER
_Static_assert((unsigned long long)(BPF_MAP_TYPE_BLOOM_FILTER) == 0x1eULL || (unsigned long long)(BPF_MAP_TYPE_BLOOM_FILTER) == (unsigned long long)(long long)(int)0x1eULL, "BPF_MAP_TYPE_BLOOM_FILTER is 30 in the table");
#endif
#ifdef BPF_MAP_TYPE_USER_RINGBUF
_Static_assert((unsigned long long)(BPF_MAP_TYPE_USER_RINGBUF) == 0x1fULL || (unsigned long long)(BPF_MAP_TYPE_USER_RINGBUF) == (unsigned long long)(long long)(int)0x1fULL, "BPF_MAP_TYPE_USER_RINGBUF is 31 in the table");
#endif
#ifdef BPF_PROG_TYPE_UNSPEC
_Static_assert((unsigned long long)(BPF_PROG_TYPE_UNSPEC) == 0x0ULL || (unsigned long long)(BPF_PROG_TYPE_UNSPEC) == (unsigned long long)(long long)(int)0x0ULL, "BPF_PROG_TYPE_UNSPEC is 0 in the table");
#endif
#ifdef BPF_PROG_TYPE_SOCKET_FILTER
_Static_assert((unsigned long long)(BPF_PROG_TYPE_SOCKET_FILTER) == 0x1ULL || (unsigned long long)(BPF_PROG_TYPE_SOCKET_FILTER) == (unsigned long long)(long long)(int)0x1ULL, "BPF_PROG_TYPE_SOCKET_FILTER is 1 in the table");
#endif
#ifdef BPF_PROG_TYPE_KPROBE
_Static_assert((unsigned long long)(BPF_PROG_TYPE_KPROBE) == 0x2ULL || (unsigned long long)(BPF_PROG_TYPE_KPROBE) == (unsigned long long)(long long)(int)0x2ULL, "BPF_PROG_TYPE_KPROBE is 2 in the table");
#endif
#ifdef BPF_PROG_TYPE_SCHED_CLS
_Static_assert((unsigned long long)(BPF_PROG_TYPE_SCHED_CLS) == 0x3ULL || (unsigned long long)(BPF_PROG_TYPE_SCHED_CLS) == (unsigned long long)(long long)(int)0x3ULL, "BPF_PROG_TYPE_SCHED_CLS is 3 in the table");
#endif
#ifdef BPF_PROG_TYPE_SCHED_ACT
_Static_assert((unsigned long long)(BPF_PROG_TYPE_SCHED_ACT) == 0x4ULL || (unsigned long long)(BPF_PROG_TYPE_SCHED_ACT) == (unsigned long long)(long long)(int)0x4ULL, "BPF_PROG_TYPE_SCHED_ACT is 4 in the table");
#endif
#ifdef BPF_PROG_TYPE_TRACEPOINT
_Static_assert((unsigned long long)(BPF_PROG_TYPE_TRACEPOINT) == 0x5ULL || (unsigned long long)(BPF_PROG_TYPE_TRACEPOINT) == (unsigned long long)(long long)(int)0x5ULL, "BPF_PROG_TYPE_TRACEPOINT is 5 in the table");
#endif
#ifdef BPF_PROG_TYPE_XDP
_Static_assert((unsigned long long)(BPF_PROG_TYPE_XDP) == 0x6ULL || (unsigned long long)(BPF_PROG_TYPE_XDP) == (unsigned long long)(long long)(int)0x6ULL, "BPF_PROG_TYPE_XDP is 6 in the table");
#endif
#ifdef BPF_PROG_TYPE_PERF_EVENT
_Static_assert((unsigned long long)(BPF_PROG_TYPE_PERF_EVENT) == 0x7ULL || (unsigned long long)(BPF_PROG_TYPE_PERF_EVENT) == (unsigned long long)(long long)(int)0x7ULL, "BPF_PROG_TYPE_PERF_EVENT is 7 in the table");
#endif
#ifdef BPF_PROG_TYPE_CGROUP_SKB
_Static_assert((unsigned long long)(BPF_PROG_TYPE_CGROUP_SKB) == 0x8ULL || (unsigned long long)(BPF_PROG_TYPE_CGROUP_SKB) == (unsigned long long)(long long)(int)0x8ULL, "BPF_PROG_TYPE_CGROUP_SKB is 8 in the table");
#endif
#ifdef BPF_PROG_TYPE_CGROUP_SOCK
_Static_assert((unsigned long long)(BPF_PROG_TYPE_CGROUP_SOCK) == 0x9ULL || (unsigned long long)(BPF_PROG_TYPE_CGROUP_SOCK) == (unsigned long long)(long long)(int)0x9ULL, "BPF_PROG_TYPE_CGROUP_SOCK is 9 in the table");
#endif
#ifdef BPF_PROG_TYPE_LWT_IN
_Static_assert((unsigned long long)(BPF_PROG_TYPE_LWT_IN) == 0xaULL || (unsigned long long)(BPF_PROG_TYPE_LWT_IN) == (unsigned long long)(long long)(int)0xaULL, "BPF_PROG_TYPE_LWT_IN is 10 in the table");
#endif
#ifdef BPF_PROG_TYPE_LWT_OUT
_Static_assert((unsigned long long)(BPF_PROG_TYPE_LWT_OUT) == 0xbULL || (unsigned long long)(BPF_PROG_TYPE_LWT_OUT) == (unsigned long long)(long long)(int)0xbULL, "BPF_PROG_TYPE_LWT_OUT is 11 in the table");
#endif
#ifdef BPF_PROG_TYPE_LWT_XMIT
_Static_assert((unsigned long long)(BPF_PROG_TYPE_LWT_XMIT) == 0xcULL || (unsigned long long)(BPF_PROG_TYPE_LWT_XMIT) == (unsigned long long)(long long)(int)0xcULL, "BPF_PROG_TYPE_LWT_XMIT is 12 in the table");
#endif
#ifdef BPF_PROG_TYPE_SOCK_OPS
_Static_assert((unsigned long long)(BPF_PROG_TYPE_SOCK_OPS) == 0xdULL || (unsigned long long)(BPF_PROG_TYPE_SOCK_OPS) == (unsigned long long)(long long)(int)0xdULL, "BPF_PROG_TYPE_SOCK_OPS is 13 in the table");
#endif
#ifdef BPF_PROG_TYPE_SK_SKB
_Static_assert((unsigned long long)(BPF_PROG_TYPE_SK_SKB) == 0xeULL || (unsigned long long)(BPF_PROG_TYPE_SK_SKB) == (unsigned long long)(long long)(int)0xeULL, "BPF_PROG_TYPE_SK_SKB is 14 in the table");
#endif
#ifdef BPF_PROG_TYPE_CGROUP_DEVICE
_Static_assert((unsigned long long)(BPF_PROG_TYPE_CGROUP_DEVICE) == 0xfULL || (unsigned long long)(BPF_PROG_TYPE_CGROUP_DEVICE) == (unsigned long long)(long long)(int)0xfULL, "BPF_PROG_TYPE_CGROUP_DEVICE is 15 in the table");
#endif
#ifdef BPF_PROG_TYPE_SK_MSG
_Static_assert((unsigned long long)(BPF_PROG_TYPE_SK_MSG) == 0x10ULL || (unsigned long long)(BPF_PROG_TYPE_SK_MSG) == (unsigned long long)(long long)(int)0x10ULL, "BPF_PROG_TYPE_SK_MSG is 16 in the table");
#endif
#ifdef BPF_PROG_TYPE_RAW_TRACEPOINT
_Static_assert((unsigned long long)(BPF_PROG_TYPE_RAW_TRACEPOINT) == 0x11ULL || (unsigned long long)(BPF_PROG_TYPE_RAW_TRACEPOINT) == (unsigned long long)(long long)(int)0x11ULL, "BPF_PROG_TYPE_RAW_TRACEPOINT is 17 in the table");
#endif
#ifdef BPF_PROG_TYPE_CGROUP_SOCK_ADDR
_Static_assert((unsigned long long)(BPF_PROG_TYPE_CGROUP_SOCK_ADDR) == 0x12ULL || (unsigned long long)(BPF_PROG_TYPE_CGROUP_SOCK_ADDR) == (unsigned long long)(long long)(int)0x12ULL, "BPF_PROG_TYPE_CGROUP_SOCK_ADDR is 18 in the table");
#endif
#ifdef BPF_PROG_TYPE_LWT_SEG6LOCAL
_Static_assert((unsigned long long)(BPF_PROG_TYPE_LWT_SEG6LOCAL) == 0x13ULL || (unsigned long long)(BPF_PROG_TYPE_LWT_SEG6LOCAL) == (unsigned long long)(long long)(int)0x13ULL, "BPF_PROG_TYPE_LWT_SEG6LOCAL is 19 in the table");
#endif
#ifdef BPF_PROG_TYPE_LIRC_MODE2
_Static_assert((unsigned long long)(BPF_PROG_TYPE_LIRC_MODE2) == 0x14ULL || (unsigned long long)(BPF_PROG_TYPE_LIRC_MODE2) == (unsigned long long)(long long)(int)0x14ULL, "BPF_PROG_TYPE_LIRC_MODE2 is 20 in the table");
#endif
#ifdef BPF_PROG_TYPE_SK_REUSEPORT
_Static_assert((unsigned long long)(BPF_PROG_TYPE_SK_REUSEPORT) == 0x15ULL || (unsigned long long)(BPF_PROG_TYPE_SK_REUSEPORT) == (unsigned long long)(long long)(int)0x15ULL, "BPF_PROG_TYPE_SK_REUSEPORT is 21 in the table");
#endif
#ifdef BPF_PROG_TYPE_FLOW_DISSECTOR
_Static_assert((unsigned long long)(BPF_PROG_TYPE_FLOW_DISSECTOR) == 0x16ULL || (unsigned long long)(BPF_PROG_TYPE_FLOW_DISSECTOR) == (unsigned long long)(long long)(int)0x16ULL, "BPF_PROG_TYPE_FLOW_DISSECTOR is 22 in the table");
#endif
#ifdef BPF_PROG_TYPE_CGROUP_SYSCTL
_Static_assert((unsigned long long)(BPF_PROG_TYPE_CGROUP_SYSCTL) == 0x17ULL || (unsigned long long)(BPF_PROG_TYPE_CGROUP_SYSCTL) == (unsigned long long)(long long)(int)0x17ULL, "BPF_PROG_TYPE_CGROUP_SYSCTL is 23 in the table");
#endif
#ifdef BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE
_Static_assert((unsigned long long)(BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE) == 0x18ULL || (unsigned long long)(BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE) == (unsigned long long)(long long)(int)0x18ULL, "BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE is 24 in the table");
#endif
#ifdef BPF_PROG_TYPE_CGROUP_SOCKOPT
_Static_assert((unsigned long long)(BPF_PROG_TYPE_CGROUP_SOCKOPT) == 0x19ULL || (unsigned long long)(BPF_PROG_TYPE_CGROUP_SOCKOPT) == (unsigned long long)(long long)(int)0x19ULL, "BPF_PROG_TYPE_CGROUP_SOCKOPT is 25 in the table");
#endif
#ifdef BPF_PROG_TYPE_TRACING
_Static_assert((unsigned long long)(BPF_PROG_TYPE_TRACING) == 0x1aULL || (unsigned long long)(BPF_PROG_TYPE_TRACING) == (unsigned long long)(long long)(int)0x1aULL, "BPF_PROG_TYPE_TRACING is 26 in the table");
#endif
#ifdef BPF_PROG_TYPE_STRUCT_OPS
_Static_assert((unsigned long long)(BPF_PROG_TYPE_STRUCT_OPS) == 0x1bULL || (unsigned long long)(BPF_PROG_TYPE_STRUCT_OPS) == (unsigned long long)(long long)(int)0x1bULL, "BPF_PROG_TYPE_STRUCT_OPS is 27 in the table");
#endif
#ifdef BPF_PROG_TYPE_EXT
_Static_assert((unsigned long long)(BPF_PROG_TYPE_EXT) == 0x1cULL || (unsigned long long)(BPF_PROG_TYPE_EXT) == (unsigned long long)(long long)(int)0x1cULL, "BPF_PROG_TYPE_EXT is 28 in the table");
#endif
#ifdef BPF_PROG_TYPE_LSM
_Static_assert((unsigned long long)(BPF_PROG_TYPE_LSM) == 0x1dULL || (unsigned long long)(BPF_PROG_TYPE_LSM) == (unsigned long long)(long long)(int)0x1dULL, "BPF_PROG_TYPE_LSM is 29 in the table");
#endif
#ifdef BPF_PROG_TYPE_SK_LOOKUP
_Static_assert((unsigned long long)(BPF_PROG_TYPE_SK_LOOKUP) == 0x1eULL || (unsigned long long)(BPF_PROG_TYPE_SK_LOOKUP) == (unsigned long long)(long long)(int)0x1eULL, "BPF_PROG_TYPE_SK_LOOKUP is 30 in the table");
#endif
#ifdef BPF_PROG_TYPE_SYSCALL
_Static_assert((unsigned long long)(BPF_PROG_TYPE_SYSCALL) == 0x1fULL || (unsigned long long)(BPF_PROG_TYPE_SYSCALL) == (unsigned long long)(long long)(int)0x1fULL, "BPF_PROG_TYPE_SYSCALL is 31 in the table");
#endif
#ifdef BPF_CGROUP_INET_INGRESS
_Static_assert((unsigned long long)(BPF_CGROUP_INET_INGRESS) == 0x0ULL || (unsigned long long)(BPF_CGROUP_INET_INGRESS) == (unsigned long long)(long long)(int)0x0ULL, "BPF_CGROUP_INET_INGRESS is 0 in the table");
#endif
#ifdef BPF_CGROUP_INET_EGRESS
_Static_assert((unsigned long long)(BPF_CGROUP_INET_EGRESS) == 0x1ULL || (unsigned long long)(BPF_CGROUP_INET_EGRESS) == (unsigned long long)(long long)(int)0x1ULL, "BPF_CGROUP_INET_EGRESS is 1 in the table");
#endif
#ifdef BPF_CGROUP_INET_SOCK_CREATE
_Static_assert((unsigned long long)(BPF_CGROUP_INET_SOCK_CREATE) == 0x2ULL || (unsigned long long)(BPF_CGROUP_INET_SOCK_CREATE) == (unsigned long long)(long long)(int)0x2ULL, "BPF_CGROUP_INET_SOCK_CREATE is 2 in the table");
#endif
#ifdef BPF_CGROUP_SOCK_OPS
_Static_assert((unsigned long long)(BPF_CGROUP_SOCK_OPS) == 0x3ULL || (unsigned long long)(BPF_CGROUP_SOCK_OPS) == (unsigned long long)(long long)(int)0x3ULL, "BPF_CGROUP_SOCK_OPS is 3 in the table");
#endif
#ifdef BPF_SK_SKB_STREAM_PARSER
_Static_assert((unsigned long long)(BPF_SK_SKB_STREAM_PARSER) == 0x4ULL || (unsigned long long)(BPF_SK_SKB_STREAM_PARSER) == (unsigned long long)(long long)(int)0x4ULL, "BPF_SK_SKB_STREAM_PARSER is 4 in the table");
#endif
#ifdef BPF_SK_SKB_STREAM_VERDICT
_Static_assert((unsigned long long)(BPF_SK_SKB_STREAM_VERDICT) == 0x5ULL || (unsigned long long)(BPF_SK_SKB_STREAM_VERDICT) == (unsigned long long)(long long)(int)0x5ULL, "BPF_SK_SKB_STREAM_VERDICT is 5 in the table");
#endif
#ifdef BPF_CGROUP_DEVICE
_Static_assert((unsigned long long)(BPF_CGROUP_DEVICE) == 0x6ULL || (unsigned long long)(BPF_CGROUP_DEVICE) == (unsigned long long)(long long)(int)0x6ULL, "BPF_CGROUP_DEVICE is 6 in the table");
#endif
#ifdef BPF_SK_MSG_VERDICT
_Static_assert((unsigned long long)(BPF_SK_MSG_VERDICT) == 0x7ULL || (unsigned long long)(BPF_SK_MSG_VERDICT) == (unsigned long long)(long long)(int)0x7ULL, "BPF_SK_MSG_VERDICT is 7 in the table");
#endif
#ifdef BPF_CGROUP_INET4_BIND
_Static_assert((unsigned long long)(BPF_CGROUP_INET4_BIND) == 0x8ULL || (unsigned long long)(BPF_CGROUP_INET4_BIND) == (unsigned long long)(long long)(int)0x8ULL, "BPF_CGROUP_INET4_BIND is 8 in the table");
#endif
#ifdef BPF_CGROUP_INET6_BIND
_Static_assert((unsigned long long)(BPF_CGROUP_INET6_BIND) == 0x9ULL || (unsigned long long)(BPF_CGROUP_INET6_BIND) == (unsigned long long)(long long)(int)0x9ULL, "BPF_CGROUP_INET6_BIND is 9 in the table");
#endif
#ifdef BPF_CGROUP_INET4_CONNECT
_Static_assert((unsigned long long)(BPF_CGROUP_INET4_CONNECT) == 0xaULL || (unsigned long long)(BPF_CGROUP_INET4_CONNECT) == (unsigned long long)(long long)(int)0xaULL, "BPF_CGROUP_INET4_CONNECT is 10 in the table");
#endif
#ifdef BPF_CGROUP_INET6_CONNECT
_Static_assert((unsigned long long)(BPF_CGROUP_INET6_CONNECT) == 0xbULL || (unsigned long long)(BPF_CGROUP_INET6_CONNECT) == (unsigned long long)(long long)(int)0xbULL, "BPF_CGROUP_INET6_CONNECT is 11 in the table");
#endif
#ifdef BPF_CGROUP_INET4_POST_BIND
_Static_assert((unsigned long long)(BPF_CGROUP_INET4_POST_BIND) == 0xcULL || (unsigned long long)(BPF_CGROUP_INET4_POST_BIND) == (unsigned long long)(long long)(int)0xcULL, "BPF_CGROUP_INET4_POST_BIND is 12 in the table");
#endif
#ifdef BPF_CGROUP_INET6_POST_BIND
_Static_assert((unsigned long long)(BPF_CGROUP_INET6_POST_BIND) == 0xdULL || (unsigned long long)(BPF_CGROUP_INET6_POST_BIND) == (unsigned long long)(long long)(int)0xdULL, "BPF_CGROUP_INET6_POST_BIND is 13 in the table");
#endif
#ifdef BPF_CGROUP_UDP4_SENDMSG
_Static_assert((unsigned long long)(BPF_CGROUP_UDP4_SENDMSG) == 0xeULL || (unsigned long long)(BPF_CGROUP_UDP4_SENDMSG) == (unsigned long long)(long long)(int)0xeULL, "BPF_CGROUP_UDP4_SENDMSG is 14 in the table");
#endif
#ifdef BPF_CGROUP_UDP6_SENDMSG
_Static_assert((unsigned long long)(BPF_CGROUP_UDP6_SENDMSG) == 0xfULL || (unsigned long long)(BPF_CGROUP_UDP6_SENDMSG) == (unsigned long long)(long long)(int)0xfULL, "BPF_CGROUP_UDP6_SENDMSG is 15 in the table");
#endif
#ifdef BPF_LIRC_MODE2
_Static_assert((unsigned long long)(BPF_LIRC_MODE2) == 0x10ULL || (unsigned long long)(BPF_LIRC_MODE2) == (unsigned long long)(long long)(int)0x10ULL, "BPF_LIRC_MODE2 is 16 in the table");
#endif
#ifdef BPF_FLOW_DISSECTOR
_Static_assert((unsigned long long)(BPF_FLOW_DISSECTOR) == 0x11ULL || (unsigned long long)(BPF_FLOW_DISSECTOR) == (unsigned long long)(long long)(int)0x11ULL, "BPF_FLOW_DISSECTOR is 17 in the table");
#endif
#ifdef BPF_CGROUP_SYSCTL
_Static_assert((unsigned long long)(BPF_CGROUP_SYSCTL) == 0x12ULL || (unsigned long long)(BPF_CGROUP_SYSCTL) == (unsigned long long)(long long)(int)0x12ULL, "BPF_CGROUP_SYSCTL is 18 in the table");
#endif
#ifdef BPF_CGROUP_UDP4_RECVMSG
_Static_assert((unsigned long long)(BPF_CGROUP_UDP4_RECVMSG) == 0x13ULL || (unsigned long long)(BPF_CGROUP_UDP4_RECVMSG) == (unsigned long long)(long long)(int)0x13ULL, "BPF_CGROUP_UDP4_RECVMSG is 19 in the table");
#endif
#ifdef BPF_CGROUP_UDP6_RECVMSG
_Static_assert((unsigned long long)(BPF_CGROUP_UDP6_RECVMSG) == 0x14ULL || (unsigned long long)(BPF_CGROUP_UDP6_RECVMSG) == (unsigned long long)(long long)(int)0x14ULL, "BPF_CGROUP_UDP6_RECVMSG is 20 in the table");
#endif
#ifdef BPF_CGROUP_GETSOCKOPT
_Static_assert((unsigned long long)(BPF_CGROUP_GETSOCKOPT) == 0x15ULL || (unsigned long long)(BPF_CGROUP_GETSOCKOPT) == (unsigned long long)(long long)(int)0x15ULL, "BPF_CGROUP_GETSOCKOPT is 21 in the table");
#endif
#ifdef BPF_CGROUP_SETSOCKOPT
_Static_assert((unsigned long long)(BPF_CGROUP_SETSOCKOPT) == 0x16ULL || (unsigned long long)(BPF_CGROUP_SETSOCKOPT) == (unsigned long long)(long long)(int)0x16ULL, "BPF_CGROUP_SETSOCKOPT is 22 in the table");
#endif
#ifdef BPF_TRACE_RAW_TP
_Static_assert((unsigned long long)(BPF_TRACE_RAW_TP) == 0x17ULL || (unsigned long long)(BPF_TRACE_RAW_TP) == (unsigned long long)(long long)(int)0x17ULL, "BPF_TRACE_RAW_TP is 23 in the table");
#endif
#ifdef BPF_TRACE_FENTRY
_Static_assert((unsigned long long)(BPF_TRACE_FENTRY) == 0x18ULL || (unsigned long long)(BPF_TRACE_FENTRY) == (unsigned long long)(long long)(int)0x18ULL, "BPF_TRACE_FENTRY is 24 in the table");
#endif
#ifdef BPF_TRACE_FEXIT
_Static_assert((unsigned long long)(BPF_TRACE_FEXIT) == 0x19ULL || (unsigned long long)(BPF_TRACE_FEXIT) == (unsigned long long)(long long)(int)0x19ULL, "BPF_TRACE_FEXIT is 25 in the table");
#endif
#ifdef BPF_MODIFY_RETURN
_Static_assert((unsigned long long)(BPF_MODIFY_RETURN) == 0x1aULL || (unsigned long long)(BPF_MODIFY_RETURN) == (unsigned long long)(long long)(int)0x1aULL, "BPF_MODIFY_RETURN is 26 in the table");
#endif
#ifdef BPF_LSM_MAC
_Static_assert((unsigned long long)(BPF_LSM_MAC) == 0x1bULL || (unsigned long long)(BPF_LSM_MAC) == (unsigned long long)(long long)(int)0x1bULL, "BPF_LSM_MAC is 27 in the table");
#endif
#ifdef BPF_TRACE_ITER
_Static_assert((unsigned long long)(BPF_TRACE_ITER) == 0x1cULL || (unsigned long long)(BPF_TRACE_ITER) == (unsigned long long)(long long)(int)0x1cULL, "BPF_TRACE_ITER is 28 in the table");
#endif
#ifdef BPF_CGROUP_INET4_GETPEERNAME
_Static_assert((unsigned long long)(BPF_CGROUP_INET4_GETPEERNAME) == 0x1dULL || (unsigned long long)(BPF_CGROUP_INET4_GETPEERNAME) == (unsigned long long)(long long)(int)0x1dULL, "BPF_CGROUP_INET4_GETPEERNAME is 29 in the table");
#endif
#ifdef BPF_CGROUP_INET6_GETPEERNAME
_Static_assert((unsigned long long)(BPF_CGROUP_INET6_GETPEERNAME) == 0x1eULL || (unsigned long long)(BPF_CGROUP_INET6_GETPEERNAME) == (unsigned long long)(long long)(int)0x1eULL, "BPF_CGROUP_INET6_GETPEERNAME is 30 in the table");
#endif
#ifdef BPF_CGROUP_INET4_GETSOCKNAME
_Static_assert((unsigned long long)(BPF_CGROUP_INET4_GETSOCKNAME) == 0x1fULL || (unsigned long long)(BPF_CGROUP_INET4_GETSOCKNAME) == (unsigned long long)(long long)(int)0x1fULL, "BPF_CGROUP_INET4_GETSOCKNAME is 31 in the table");
#endif
#ifdef BPF_CGROUP_INET6_GETSOCKNAME
_Static_assert((unsigned long long)(BPF_CGROUP_INET6_GETSOCKNAME) == 0x20ULL || (unsigned long long)(BPF_CGROUP_INET6_GETSOCKNAME) == (unsigned long long)(long long)(int)0x20ULL, "BPF_CGROUP_INET6_GETSOCKNAME is 32 in the table");
#endif
#ifdef BPF_XDP_DEVMAP
_Static_assert((unsigned long long)(BPF_XDP_DEVMAP) == 0x21ULL || (unsigned long long)(BPF_XDP_DEVMAP) == (unsigned long long)(long long)(int)0x21ULL, "BPF_XDP_DEVMAP is 33 in the table");
#endif
#ifdef BPF_CGROUP_INET_SOCK_RELEASE
_Static_assert((unsigned long long)(BPF_CGROUP_INET_SOCK_RELEASE) == 0x22ULL || (unsigned long long)(BPF_CGROUP_INET_SOCK_RELEASE) == (unsigned long long)(long long)(int)0x22ULL, "BPF_CGROUP_INET_SOCK_RELEASE is 34 in the table");
#endif
#ifdef BPF_XDP_CPUMAP
_Static_assert((unsigned long long)(BPF_XDP_CPUMAP) == 0x23ULL || (unsigned long long)(BPF_XDP_CPUMAP) == (unsigned long long)(long long)(int)0x23ULL, "BPF_XDP_CPUMAP is 35 in the table");
#endif
#ifdef BPF_SK_LOOKUP
_Static_assert((unsigned long long)(BPF_SK_LOOKUP) == 0x24ULL || (unsigned long long)(BPF_SK_LOOKUP) == (unsigned long long)(long long)(int)0x24ULL, "BPF_SK_LOOKUP is 36 in the table");
#endif
#ifdef BPF_XDP
_Static_assert((unsigned long long)(BPF_XDP) == 0x25ULL || (unsigned long long)(BPF_XDP) == (unsigned long long)(long long)(int)0x25ULL, "BPF_XDP is 37 in the table");
#endif
#ifdef BPF_SK_SKB_VERDICT
_Static_assert((unsigned long long)(BPF_SK_SKB_VERDICT) == 0x26ULL || (unsigned long long)(BPF_SK_SKB_VERDICT) == (unsigned long long)(long long)(int)0x26ULL, "BPF_SK_SKB_VERDICT is 38 in the table");
#endif
#ifdef BPF_SK_REUSEPORT_SELECT
_Static_assert((unsigned long long)(BPF_SK_REUSEPORT_SELECT) == 0x27ULL || (unsigned long long)(BPF_SK_REUSEPORT_SELECT) == (unsigned long long)(long long)(int)0x27ULL, "BPF_SK_REUSEPORT_SELECT is 39 in the table");
#endif
#ifdef BPF_SK_REUSEPORT_SELECT_OR_MIGRATE
_Static_assert((unsigned long long)(BPF_SK_REUSEPORT_SELECT_OR_MIGRATE) == 0x28ULL || (unsigned long long)(BPF_SK_REUSEPORT_SELECT_OR_MIGRATE) == (unsigned long long)(long long)(int)0x28ULL, "BPF_SK_REUSEPORT_SELECT_OR_MIGRATE is 40 in the table");
#endif
#ifdef BPF_PERF_EVENT
_Static_assert((unsigned long long)(BPF_PERF_EVENT) == 0x29ULL || (unsigned long long)(BPF_PERF_EVENT) == (unsigned long long)(long long)(int)0x29ULL, "BPF_PERF_EVENT is 41 in the table");
#endif
#ifdef BPF_TRACE_KPROBE_MULTI
_Static_assert((unsigned long long)(BPF_TRACE_KPROBE_MULTI) == 0x2aULL || (unsigned long long)(BPF_TRACE_KPROBE_MULTI) == (unsigned long long)(long long)(int)0x2aULL, "BPF_TRACE_KPROBE_MULTI is 42 in the table");
#endif
#ifdef BPF_LSM_CGROUP
_Static_assert((unsigned long long)(BPF_LSM_CGROUP) == 0x2bULL || (unsigned long long)(BPF_LSM_CGROUP) == (unsigned long long)(long long)(int)0x2bULL, "BPF_LSM_CGROUP is 43 in the table");
#endif
#ifdef BPF_FD_TYPE_RAW_TRACEPOINT
_Static_assert((unsigned long long)(BPF_FD_TYPE_RAW_TRACEPOINT) == 0x0ULL || (unsigned long long)(BPF_FD_TYPE_RAW_TRACEPOINT) == (unsigned long long)(long long)(int)0x0ULL, "BPF_FD_TYPE_RAW_TRACEPOINT is 0 in the table");
#endif
#ifdef BPF_FD_TYPE_TRACEPOINT
_Static_assert((unsigned long long)(BPF_FD_TYPE_TRACEPOINT) == 0x1ULL || (unsigned long long)(BPF_FD_TYPE_TRACEPOINT) == (unsigned long long)(long long)(int)0x1ULL, "BPF_FD_TYPE_TRACEPOINT is 1 in the table");
#endif
#ifdef BPF_FD_TYPE_KPROBE
_Static_assert((unsigned long long)(BPF_FD_TYPE_KPROBE) == 0x2ULL || (unsigned long long)(BPF_FD_TYPE_KPROBE) == (unsigned long long)(long long)(int)0x2ULL, "BPF_FD_TYPE_KPROBE is 2 in the table");
#endif
#ifdef BPF_FD_TYPE_KRETPROBE
_Static_assert((unsigned long long)(BPF_FD_TYPE_KRETPROBE) == 0x3ULL || (unsigned long long)(BPF_FD_TYPE_KRETPROBE) == (unsigned long long)(long long)(int)0x3ULL, "BPF_FD_TYPE_KRETPROBE is 3 in the table");
#endif
#ifdef BPF_FD_TYPE_UPROBE
_Static_assert((unsigned long long)(BPF_FD_TYPE_UPROBE) == 0x4ULL || (unsigned long long)(BPF_FD_TYPE_UPROBE) == (unsigned long long)(long long)(int)0x4ULL, "BPF_FD_TYPE_UPROBE is 4 in the table");
#endif
#ifdef BPF_FD_TYPE_URETPROBE
_Static_assert((unsigned long long)(BPF_FD_TYPE_URETPROBE) == 0x5ULL || (unsigned long long)(BPF_FD_TYPE_URETPROBE) == (unsigned long long)(long long)(int)0x5ULL, "BPF_FD_TYPE_URETPROBE is 5 in the table");
#endif
#ifdef BPF_F_NO_PREALLOC
_Static_assert((unsigned long long)(BPF_F_NO_PREALLOC) == 0x1ULL || (unsigned long long)(BPF_F_NO_PREALLOC) == (unsigned long long)(long long)(int)0x1ULL, "BPF_F_NO_PREALLOC is 1 in the table");
#endif
#ifdef BPF_F_NO_COMMON_LRU
_Static_assert((unsigned long long)(BPF_F_NO_COMMON_LRU) == 0x2ULL || (unsigned long long)(BPF_F_NO_COMMON_LRU) == (unsigned long long)(long long)(int)0x2ULL, "BPF_F_NO_COMMON_LRU is 2 in the table");
#endif
#ifdef BPF_F_NUMA_NODE
_Static_assert((unsigned long long)(BPF_F_NUMA_NODE) == 0x4ULL || (unsigned long long)(BPF_F_NUMA_NODE) == (unsigned long long)(long long)(int)0x4ULL, "BPF_F_NUMA_NODE is 4 in the table");
#endif
#ifdef BPF_F_RDONLY
_Static_assert((unsigned long long)(BPF_F_RDONLY) == 0x8ULL || (unsigned long long)(BPF_F_RDONLY) == (unsigned long long)(long long)(int)0x8ULL, "BPF_F_RDONLY is 8 in the table");
#endif
#ifdef BPF_F_WRONLY
_Static_assert((unsigned long long)(BPF_F_WRONLY) == 0x10ULL || (unsigned long long)(BPF_F_WRONLY) == (unsigned long long)(long long)(int)0x10ULL, "BPF_F_WRONLY is 16 in the table");
#endif
#ifdef BPF_F_STACK_BUILD_ID
_Static_assert((unsigned long long)(BPF_F_STACK_BUILD_ID) == 0x20ULL || (unsigned long long)(BPF_F_STACK_BUILD_ID) == (unsigned long long)(long long)(int)0x20ULL, "BPF_F_STACK_BUILD_ID is 32 in the table");
#endif
#ifdef BPF_F_ZERO_SEED
_Static_assert((unsigned long long)(BPF_F_ZERO_SEED) == 0x40ULL || (unsigned long long)(BPF_F_ZERO_SEED) == (unsigned long long)(long long)(int)0x40ULL, "BPF_F_ZERO_SEED is 64 in the table");
#endif
#ifdef BPF_F_RDONLY_PROG
_Static_assert((unsigned long long)(BPF_F_RDONLY_PROG) == 0x80ULL || (unsigned long long)(BPF_F_RDONLY_PROG) == (unsigned long long)(long long)(int)0x80ULL, "BPF_F_RDONLY_PROG is 128 in the table");
#endif
#ifdef BPF_F_WRONLY_PROG
_Static_assert((unsigned long long)(BPF_F_WRONLY_PROG) == 0x100ULL || (unsigned long long)(BPF_F_WRONLY_PROG) == (unsigned long long)(long long)(int)0x100ULL, "BPF_F_WRONLY_PROG is 256 in the table");
#endif
#ifdef BPF_F_CLONE
_Static_assert((unsigned long long)(BPF_F_CLONE) == 0x200ULL || (unsigned long long)(BPF_F_CLONE) == (unsigned long long)(long long)(int)0x200ULL, "BPF_F_CLONE is 512 in the table");
#endif
#ifdef BPF_F_MMAPABLE
_Static_assert((unsigned long long)(BPF_F_MMAPABLE) == 0x400ULL || (unsigned long long)(BPF_F_MMAPABLE) == (unsigned long long)(long long)(int)0x400ULL, "BPF_F_MMAPABLE is 1024 in the table");
#endif
#ifdef BPF_F_PRESERVE_ELEMS
_Static_assert((unsigned long long)(BPF_F_PRESERVE_ELEMS) == 0x800ULL || (unsigned long long)(BPF_F_PRESERVE_ELEMS) == (unsigned long long)(long long)(int)0x800ULL, "BPF_F_PRESERVE_ELEMS is 2048 in the table");
#endif
#ifdef BPF_F_INNER_MAP
_Static_assert((unsigned long long)(BPF_F_INNER_MAP) == 0x1000ULL || (unsigned long long)(BPF_F_INNER_MAP) == (unsigned long long)(long long)(int)0x1000ULL, "BPF_F_INNER_MAP is 4096 in the table");
#endif
#ifdef BPF_ANY
_Static_assert((unsigned long long)(BPF_ANY) == 0x0ULL || (unsigned long long)(BPF_ANY) == (unsigned long long)(long long)(int)0x0ULL, "BPF_ANY is 0 in the table");
#endif
#ifdef BPF_NOEXIST
_Static_assert((unsigned long long)(BPF_NOEXIST) == 0x1ULL || (unsigned long long)(BPF_NOEXIST) == (unsigned long long)(long long)(int)0x1ULL, "BPF_NOEXIST is 1 in the table");
#endif
#ifdef BPF_EXIST
_Static_assert((unsigned long long)(BPF_EXIST) == 0x2ULL || (unsigned long long)(BPF_EXIST) == (unsigned long long)(long long)(int)0x2ULL, "BPF_EXIST is 2 in the table");
#endif
#ifdef BPF_F_LOCK
_Static_assert((unsigned long long)(BPF_F_LOCK) == 0x4ULL || (unsigned long long)(BPF_F_LOCK) == (unsigned long long)(long long)(int)0x4ULL, "BPF_F_LOCK is 4 in the table");
#endif
#ifdef BPF_F_STRICT_ALIGNMENT
_Static_assert((unsigned long long)(BPF_F_STRICT_ALIGNMENT) == 0x1ULL || (unsigned long long)(BPF_F_STRICT_ALIGNMENT) == (unsigned long long)(long long)(int)0x1ULL, "BPF_F_STRICT_ALIGNMENT is 1 in the table");
#endif
#ifdef BPF_F_ANY_ALIGNMENT
_Static_assert((unsigned long long)(BPF_F_ANY_ALIGNMENT) == 0x2ULL || (unsigned long long)(BPF_F_ANY_ALIGNMENT) == (unsigned long long)(long long)(int)0x2ULL, "BPF_F_ANY_ALIGNMENT is 2 in the table");
#endif
#ifdef BPF_F_TEST_RND_HI32
_Static_assert((unsigned long long)(BPF_F_TEST_RND_HI32) == 0x4ULL || (unsigned long long)(BPF_F_TEST_RND_HI32) == (unsigned long long)(long long)(int)0x4ULL, "BPF_F_TEST_RND_HI32 is 4 in the table");
#endif
#ifdef BPF_F_TEST_STATE_FREQ
_Static_assert((unsigned long long)(BPF_F_TEST_STATE_FREQ) == 0x8ULL || (unsigned long long)(BPF_F_TEST_STATE_FREQ) == (unsigned long long)(long long)(int)0x8ULL, "BPF_F_TEST_STATE_FREQ is 8 in the table");
#endif
#ifdef BPF_F_SLEEPABLE
_Static_assert((unsigned long long)(BPF_F_SLEEPABLE) == 0x10ULL || (unsigned long long)(BPF_F_SLEEPABLE) == (unsigned long long)(long long)(int)0x10ULL, "BPF_F_SLEEPABLE is 16 in the table");
#endif
#ifdef BPF_F_ALLOW_OVERRIDE
_Static_assert((unsigned long long)(BPF_F_ALLOW_OVERRIDE) == 0x1ULL || (unsigned long long)(BPF_F_ALLOW_OVERRIDE) == (unsigned long long)(long long)(int)0x1ULL, "BPF_F_ALLOW_OVERRIDE is 1 in the table");
#endif
#ifdef BPF_F_ALLOW_MULTI
_Static_assert((unsigned long long)(BPF_F_ALLOW_MULTI) == 0x2ULL || (unsigned long long)(BPF_F_ALLOW_MULTI) == (unsigned long long)(long long)(int)0x2ULL, "BPF_F_ALLOW_MULTI is 2 in the table");
#endif
#ifdef BPF_F_REPLACE
_Static_assert((unsigned long long)(BPF_F_REPLACE) == 0x4ULL || (unsigned long long)(BPF_F_REPLACE) == (unsigned long long)(long long)(int)0x4ULL, "BPF_F_REPLACE is 4 in the table");
#endif
#ifdef BPF_F_QUERY_EFFECTIVE
_Static_assert((unsigned long long)(BPF_F_QUERY_EFFECTIVE) == 0x1ULL || (unsigned long long)(BPF_F_QUERY_EFFECTIVE) == (unsigned long long)(long long)(int)0x1ULL, "BPF_F_QUERY_EFFECTIVE is 1 in the table");
#endif
#ifdef BPF_F_TEST_RUN_ON_CPU
_Static_assert((unsigned long long)(BPF_F_TEST_RUN_ON_CPU) == 0x1ULL || (unsigned long long)(BPF_F_TEST_RUN_ON_CPU) == (unsigned long long)(long long)(int)0x1ULL, "BPF_F_TEST_RUN_ON_CPU is 1 in the table");
#endif
#ifdef BPF_F_TEST_XDP_LIVE_FRAMES
_Static_assert((unsigned long long)(BPF_F_TEST_XDP_LIVE_FRAMES) == 0x2ULL || (unsigned long long)(BPF_F_TEST_XDP_LIVE_FRAMES) == (unsigned long long)(long long)(int)0x2ULL, "BPF_F_TEST_XDP_LIVE_FRAMES is 2 in the table");
#endif
#ifdef BPF_F_KPROBE_MULTI_RETURN
_Static_assert((unsigned long long)(BPF_F_KPROBE_MULTI_RETURN) == 0x1ULL || (unsigned long long)(BPF_F_KPROBE_MULTI_RETURN) == (unsigned long long)(long long)(int)0x1ULL, "BPF_F_KPROBE_MULTI_RETURN is 1 in the table");
#endif
#endif
