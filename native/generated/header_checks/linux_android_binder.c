/* Written by scripts/generate.ts from shared/syscalls/; `npm run generate` writes it again. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
#include <linux/types.h>
#if __has_include(<linux/android/binder.h>)
#include <linux/android/binder.h>
#ifdef BINDER_WRITE_READ
_Static_assert((unsigned long long)(BINDER_WRITE_READ) == 0xc0306201ULL || (unsigned long long)(BINDER_WRITE_READ) == (unsigned long long)(long long)(int)0xc0306201ULL, "BINDER_WRITE_READ is 3224396289 in the table");
#endif
#ifdef BINDER_SET_IDLE_TIMEOUT
_Static_assert((unsigned long long)(BINDER_SET_IDLE_TIMEOUT) == 0x40086203ULL || (unsigned long long)(BINDER_SET_IDLE_TIMEOUT) == (unsigned long long)(long long)(int)0x40086203ULL, "BINDER_SET_IDLE_TIMEOUT is 1074291203 in the table");
#endif
#ifdef BINDER_SET_MAX_THREADS
_Static_assert((unsigned long long)(BINDER_SET_MAX_THREADS) == 0x40046205ULL || (unsigned long long)(BINDER_SET_MAX_THREADS) == (unsigned long long)(long long)(int)0x40046205ULL, "BINDER_SET_MAX_THREADS is 1074029061 in the table");
#endif
#ifdef BINDER_SET_IDLE_PRIORITY
_Static_assert((unsigned long long)(BINDER_SET_IDLE_PRIORITY) == 0x40046206ULL || (unsigned long long)(BINDER_SET_IDLE_PRIORITY) == (unsigned long long)(long long)(int)0x40046206ULL, "BINDER_SET_IDLE_PRIORITY is 1074029062 in the table");
#endif
#ifdef BINDER_SET_CONTEXT_MGR
_Static_assert((unsigned long long)(BINDER_SET_CONTEXT_MGR) == 0x40046207ULL || (unsigned long long)(BINDER_SET_CONTEXT_MGR) == (unsigned long long)(long long)(int)0x40046207ULL, "BINDER_SET_CONTEXT_MGR is 1074029063 in the table");
#endif
#ifdef BINDER_THREAD_EXIT
_Static_assert((unsigned long long)(BINDER_THREAD_EXIT) == 0x40046208ULL || (unsigned long long)(BINDER_THREAD_EXIT) == (unsigned long long)(long long)(int)0x40046208ULL, "BINDER_THREAD_EXIT is 1074029064 in the table");
#endif
#ifdef BINDER_VERSION
_Static_assert((unsigned long long)(BINDER_VERSION) == 0xc0046209ULL || (unsigned long long)(BINDER_VERSION) == (unsigned long long)(long long)(int)0xc0046209ULL, "BINDER_VERSION is 3221512713 in the table");
#endif
#ifdef BINDER_GET_NODE_DEBUG_INFO
_Static_assert((unsigned long long)(BINDER_GET_NODE_DEBUG_INFO) == 0xc018620bULL || (unsigned long long)(BINDER_GET_NODE_DEBUG_INFO) == (unsigned long long)(long long)(int)0xc018620bULL, "BINDER_GET_NODE_DEBUG_INFO is 3222823435 in the table");
#endif
#ifdef BINDER_GET_NODE_INFO_FOR_REF
_Static_assert((unsigned long long)(BINDER_GET_NODE_INFO_FOR_REF) == 0xc018620cULL || (unsigned long long)(BINDER_GET_NODE_INFO_FOR_REF) == (unsigned long long)(long long)(int)0xc018620cULL, "BINDER_GET_NODE_INFO_FOR_REF is 3222823436 in the table");
#endif
#ifdef BINDER_SET_CONTEXT_MGR_EXT
_Static_assert((unsigned long long)(BINDER_SET_CONTEXT_MGR_EXT) == 0x4018620dULL || (unsigned long long)(BINDER_SET_CONTEXT_MGR_EXT) == (unsigned long long)(long long)(int)0x4018620dULL, "BINDER_SET_CONTEXT_MGR_EXT is 1075339789 in the table");
#endif
#ifdef BINDER_FREEZE
_Static_assert((unsigned long long)(BINDER_FREEZE) == 0x400c620eULL || (unsigned long long)(BINDER_FREEZE) == (unsigned long long)(long long)(int)0x400c620eULL, "BINDER_FREEZE is 1074553358 in the table");
#endif
#ifdef BINDER_GET_FROZEN_INFO
_Static_assert((unsigned long long)(BINDER_GET_FROZEN_INFO) == 0xc00c620fULL || (unsigned long long)(BINDER_GET_FROZEN_INFO) == (unsigned long long)(long long)(int)0xc00c620fULL, "BINDER_GET_FROZEN_INFO is 3222037007 in the table");
#endif
#ifdef BINDER_ENABLE_ONEWAY_SPAM_DETECTION
_Static_assert((unsigned long long)(BINDER_ENABLE_ONEWAY_SPAM_DETECTION) == 0x40046210ULL || (unsigned long long)(BINDER_ENABLE_ONEWAY_SPAM_DETECTION) == (unsigned long long)(long long)(int)0x40046210ULL, "BINDER_ENABLE_ONEWAY_SPAM_DETECTION is 1074029072 in the table");
#endif
#ifdef BINDER_GET_EXTENDED_ERROR
_Static_assert((unsigned long long)(BINDER_GET_EXTENDED_ERROR) == 0xc00c6211ULL || (unsigned long long)(BINDER_GET_EXTENDED_ERROR) == (unsigned long long)(long long)(int)0xc00c6211ULL, "BINDER_GET_EXTENDED_ERROR is 3222037009 in the table");
#endif
#ifdef BC_REGISTER_LOOPER
_Static_assert((unsigned long long)(BC_REGISTER_LOOPER) == 0x630bULL || (unsigned long long)(BC_REGISTER_LOOPER) == (unsigned long long)(long long)(int)0x630bULL, "BC_REGISTER_LOOPER is 25355 in the table");
#endif
#ifdef BC_ENTER_LOOPER
_Static_assert((unsigned long long)(BC_ENTER_LOOPER) == 0x630cULL || (unsigned long long)(BC_ENTER_LOOPER) == (unsigned long long)(long long)(int)0x630cULL, "BC_ENTER_LOOPER is 25356 in the table");
#endif
#ifdef BC_EXIT_LOOPER
_Static_assert((unsigned long long)(BC_EXIT_LOOPER) == 0x630dULL || (unsigned long long)(BC_EXIT_LOOPER) == (unsigned long long)(long long)(int)0x630dULL, "BC_EXIT_LOOPER is 25357 in the table");
#endif
#ifdef BR_OK
_Static_assert((unsigned long long)(BR_OK) == 0x7201ULL || (unsigned long long)(BR_OK) == (unsigned long long)(long long)(int)0x7201ULL, "BR_OK is 29185 in the table");
#endif
#ifdef BR_DEAD_REPLY
_Static_assert((unsigned long long)(BR_DEAD_REPLY) == 0x7205ULL || (unsigned long long)(BR_DEAD_REPLY) == (unsigned long long)(long long)(int)0x7205ULL, "BR_DEAD_REPLY is 29189 in the table");
#endif
#ifdef BR_TRANSACTION_COMPLETE
_Static_assert((unsigned long long)(BR_TRANSACTION_COMPLETE) == 0x7206ULL || (unsigned long long)(BR_TRANSACTION_COMPLETE) == (unsigned long long)(long long)(int)0x7206ULL, "BR_TRANSACTION_COMPLETE is 29190 in the table");
#endif
#ifdef BR_NOOP
_Static_assert((unsigned long long)(BR_NOOP) == 0x720cULL || (unsigned long long)(BR_NOOP) == (unsigned long long)(long long)(int)0x720cULL, "BR_NOOP is 29196 in the table");
#endif
#ifdef BR_SPAWN_LOOPER
_Static_assert((unsigned long long)(BR_SPAWN_LOOPER) == 0x720dULL || (unsigned long long)(BR_SPAWN_LOOPER) == (unsigned long long)(long long)(int)0x720dULL, "BR_SPAWN_LOOPER is 29197 in the table");
#endif
#ifdef BR_FINISHED
_Static_assert((unsigned long long)(BR_FINISHED) == 0x720eULL || (unsigned long long)(BR_FINISHED) == (unsigned long long)(long long)(int)0x720eULL, "BR_FINISHED is 29198 in the table");
#endif
#ifdef BR_FAILED_REPLY
_Static_assert((unsigned long long)(BR_FAILED_REPLY) == 0x7211ULL || (unsigned long long)(BR_FAILED_REPLY) == (unsigned long long)(long long)(int)0x7211ULL, "BR_FAILED_REPLY is 29201 in the table");
#endif
#ifdef BR_FROZEN_REPLY
_Static_assert((unsigned long long)(BR_FROZEN_REPLY) == 0x7212ULL || (unsigned long long)(BR_FROZEN_REPLY) == (unsigned long long)(long long)(int)0x7212ULL, "BR_FROZEN_REPLY is 29202 in the table");
#endif
#ifdef BR_ONEWAY_SPAM_SUSPECT
_Static_assert((unsigned long long)(BR_ONEWAY_SPAM_SUSPECT) == 0x7213ULL || (unsigned long long)(BR_ONEWAY_SPAM_SUSPECT) == (unsigned long long)(long long)(int)0x7213ULL, "BR_ONEWAY_SPAM_SUSPECT is 29203 in the table");
#endif
#ifdef BC_ACQUIRE_RESULT
_Static_assert((unsigned long long)(BC_ACQUIRE_RESULT) == 0x40046302ULL || (unsigned long long)(BC_ACQUIRE_RESULT) == (unsigned long long)(long long)(int)0x40046302ULL, "BC_ACQUIRE_RESULT is 1074029314 in the table");
#endif
#ifdef BC_INCREFS
_Static_assert((unsigned long long)(BC_INCREFS) == 0x40046304ULL || (unsigned long long)(BC_INCREFS) == (unsigned long long)(long long)(int)0x40046304ULL, "BC_INCREFS is 1074029316 in the table");
#endif
#ifdef BC_ACQUIRE
_Static_assert((unsigned long long)(BC_ACQUIRE) == 0x40046305ULL || (unsigned long long)(BC_ACQUIRE) == (unsigned long long)(long long)(int)0x40046305ULL, "BC_ACQUIRE is 1074029317 in the table");
#endif
#ifdef BC_RELEASE
_Static_assert((unsigned long long)(BC_RELEASE) == 0x40046306ULL || (unsigned long long)(BC_RELEASE) == (unsigned long long)(long long)(int)0x40046306ULL, "BC_RELEASE is 1074029318 in the table");
#endif
#ifdef BC_DECREFS
_Static_assert((unsigned long long)(BC_DECREFS) == 0x40046307ULL || (unsigned long long)(BC_DECREFS) == (unsigned long long)(long long)(int)0x40046307ULL, "BC_DECREFS is 1074029319 in the table");
#endif
#ifdef BC_FREE_BUFFER
_Static_assert((unsigned long long)(BC_FREE_BUFFER) == 0x40086303ULL || (unsigned long long)(BC_FREE_BUFFER) == (unsigned long long)(long long)(int)0x40086303ULL, "BC_FREE_BUFFER is 1074291459 in the table");
#endif
#ifdef BC_ATTEMPT_ACQUIRE
_Static_assert((unsigned long long)(BC_ATTEMPT_ACQUIRE) == 0x4008630aULL || (unsigned long long)(BC_ATTEMPT_ACQUIRE) == (unsigned long long)(long long)(int)0x4008630aULL, "BC_ATTEMPT_ACQUIRE is 1074291466 in the table");
#endif
#ifdef BC_DEAD_BINDER_DONE
_Static_assert((unsigned long long)(BC_DEAD_BINDER_DONE) == 0x40086310ULL || (unsigned long long)(BC_DEAD_BINDER_DONE) == (unsigned long long)(long long)(int)0x40086310ULL, "BC_DEAD_BINDER_DONE is 1074291472 in the table");
#endif
#ifdef BC_REQUEST_DEATH_NOTIFICATION
_Static_assert((unsigned long long)(BC_REQUEST_DEATH_NOTIFICATION) == 0x400c630eULL || (unsigned long long)(BC_REQUEST_DEATH_NOTIFICATION) == (unsigned long long)(long long)(int)0x400c630eULL, "BC_REQUEST_DEATH_NOTIFICATION is 1074553614 in the table");
#endif
#ifdef BC_CLEAR_DEATH_NOTIFICATION
_Static_assert((unsigned long long)(BC_CLEAR_DEATH_NOTIFICATION) == 0x400c630fULL || (unsigned long long)(BC_CLEAR_DEATH_NOTIFICATION) == (unsigned long long)(long long)(int)0x400c630fULL, "BC_CLEAR_DEATH_NOTIFICATION is 1074553615 in the table");
#endif
#ifdef BC_INCREFS_DONE
_Static_assert((unsigned long long)(BC_INCREFS_DONE) == 0x40106308ULL || (unsigned long long)(BC_INCREFS_DONE) == (unsigned long long)(long long)(int)0x40106308ULL, "BC_INCREFS_DONE is 1074815752 in the table");
#endif
#ifdef BC_ACQUIRE_DONE
_Static_assert((unsigned long long)(BC_ACQUIRE_DONE) == 0x40106309ULL || (unsigned long long)(BC_ACQUIRE_DONE) == (unsigned long long)(long long)(int)0x40106309ULL, "BC_ACQUIRE_DONE is 1074815753 in the table");
#endif
#ifdef BC_TRANSACTION
_Static_assert((unsigned long long)(BC_TRANSACTION) == 0x40406300ULL || (unsigned long long)(BC_TRANSACTION) == (unsigned long long)(long long)(int)0x40406300ULL, "BC_TRANSACTION is 1077961472 in the table");
#endif
#ifdef BC_REPLY
_Static_assert((unsigned long long)(BC_REPLY) == 0x40406301ULL || (unsigned long long)(BC_REPLY) == (unsigned long long)(long long)(int)0x40406301ULL, "BC_REPLY is 1077961473 in the table");
#endif
#ifdef BC_TRANSACTION_SG
_Static_assert((unsigned long long)(BC_TRANSACTION_SG) == 0x40486311ULL || (unsigned long long)(BC_TRANSACTION_SG) == (unsigned long long)(long long)(int)0x40486311ULL, "BC_TRANSACTION_SG is 1078485777 in the table");
#endif
#ifdef BC_REPLY_SG
_Static_assert((unsigned long long)(BC_REPLY_SG) == 0x40486312ULL || (unsigned long long)(BC_REPLY_SG) == (unsigned long long)(long long)(int)0x40486312ULL, "BC_REPLY_SG is 1078485778 in the table");
#endif
#ifdef BR_ERROR
_Static_assert((unsigned long long)(BR_ERROR) == 0x80047200ULL || (unsigned long long)(BR_ERROR) == (unsigned long long)(long long)(int)0x80047200ULL, "BR_ERROR is 2147774976 in the table");
#endif
#ifdef BR_ACQUIRE_RESULT
_Static_assert((unsigned long long)(BR_ACQUIRE_RESULT) == 0x80047204ULL || (unsigned long long)(BR_ACQUIRE_RESULT) == (unsigned long long)(long long)(int)0x80047204ULL, "BR_ACQUIRE_RESULT is 2147774980 in the table");
#endif
#ifdef BR_DEAD_BINDER
_Static_assert((unsigned long long)(BR_DEAD_BINDER) == 0x8008720fULL || (unsigned long long)(BR_DEAD_BINDER) == (unsigned long long)(long long)(int)0x8008720fULL, "BR_DEAD_BINDER is 2148037135 in the table");
#endif
#ifdef BR_CLEAR_DEATH_NOTIFICATION_DONE
_Static_assert((unsigned long long)(BR_CLEAR_DEATH_NOTIFICATION_DONE) == 0x80087210ULL || (unsigned long long)(BR_CLEAR_DEATH_NOTIFICATION_DONE) == (unsigned long long)(long long)(int)0x80087210ULL, "BR_CLEAR_DEATH_NOTIFICATION_DONE is 2148037136 in the table");
#endif
#ifdef BR_INCREFS
_Static_assert((unsigned long long)(BR_INCREFS) == 0x80107207ULL || (unsigned long long)(BR_INCREFS) == (unsigned long long)(long long)(int)0x80107207ULL, "BR_INCREFS is 2148561415 in the table");
#endif
#ifdef BR_ACQUIRE
_Static_assert((unsigned long long)(BR_ACQUIRE) == 0x80107208ULL || (unsigned long long)(BR_ACQUIRE) == (unsigned long long)(long long)(int)0x80107208ULL, "BR_ACQUIRE is 2148561416 in the table");
#endif
#ifdef BR_RELEASE
_Static_assert((unsigned long long)(BR_RELEASE) == 0x80107209ULL || (unsigned long long)(BR_RELEASE) == (unsigned long long)(long long)(int)0x80107209ULL, "BR_RELEASE is 2148561417 in the table");
#endif
#ifdef BR_DECREFS
_Static_assert((unsigned long long)(BR_DECREFS) == 0x8010720aULL || (unsigned long long)(BR_DECREFS) == (unsigned long long)(long long)(int)0x8010720aULL, "BR_DECREFS is 2148561418 in the table");
#endif
#ifdef BR_ATTEMPT_ACQUIRE
_Static_assert((unsigned long long)(BR_ATTEMPT_ACQUIRE) == 0x8018720bULL || (unsigned long long)(BR_ATTEMPT_ACQUIRE) == (unsigned long long)(long long)(int)0x8018720bULL, "BR_ATTEMPT_ACQUIRE is 2149085707 in the table");
#endif
#ifdef BR_TRANSACTION
_Static_assert((unsigned long long)(BR_TRANSACTION) == 0x80407202ULL || (unsigned long long)(BR_TRANSACTION) == (unsigned long long)(long long)(int)0x80407202ULL, "BR_TRANSACTION is 2151707138 in the table");
#endif
#ifdef BR_REPLY
_Static_assert((unsigned long long)(BR_REPLY) == 0x80407203ULL || (unsigned long long)(BR_REPLY) == (unsigned long long)(long long)(int)0x80407203ULL, "BR_REPLY is 2151707139 in the table");
#endif
#ifdef BR_TRANSACTION_SEC_CTX
_Static_assert((unsigned long long)(BR_TRANSACTION_SEC_CTX) == 0x80487202ULL || (unsigned long long)(BR_TRANSACTION_SEC_CTX) == (unsigned long long)(long long)(int)0x80487202ULL, "BR_TRANSACTION_SEC_CTX is 2152231426 in the table");
#endif
#endif
