/* Message queues, semaphores and shared memory of System V, message queues of POSIX, futex_waitv. All in an IPC namespace of the
 * program's own, so that numbers start at 0 at each run. */
#include "probe.h"

#include <linux/futex.h>
#include <mqueue.h>
#include <sched.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <time.h>

static const char text[] = "0123456789abcdef0123456789abcdef0123456789\1\377\"\n";

#define COMMANDS 26
/* commands beside the usual ones: unknown, with IPC_64, and numbers that only the others have */
static const unsigned commands[] = {0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 0x100, 0x102, 0x103, 0x10d, 0x112, 0x200, 99, 0x7fffffff, -1};

static void message_queues(void) {
  struct { long type; char text[80]; } message = {3};
  memcpy(message.text, text, sizeof text);
  for (int bit = 0; bit < 12; bit++) CALL(SYS_msgget, 0x1234567, (1u << bit) & ~01000);
  CALL(SYS_msgget, IPC_PRIVATE, 0600);
  CALL(SYS_msgget, 0xcafe, IPC_CREAT | 0640);
  CALL(SYS_msgget, 0xcafe, IPC_CREAT | IPC_EXCL | 0777);
  CALL(SYS_msgget, -1, -1);
  CALL(SYS_msgget, 0xfacefeed0000cafe, 0xfacefeed00000000);
  CALL(SYS_msgget, 0x99, 07000);
  for (int bit = 9; bit < 32; bit++) CALL(SYS_msgget, 0x99, 1u << bit & ~IPC_CREAT);
  CALL(SYS_semget, 0x99, 1, 0x20000012);
  CALL(SYS_semget, 0x99, 1, 0x20000012 | IPC_EXCL);
  CALL(SYS_shmget, 0x99, 1, 0x20000012);
  CALL(SYS_shmget, 0x99, 1, 0x10002012);
  CALL(SYS_mq_open, 1, O_TMPFILE, 0777, NULL);
  CALL(SYS_mq_open, 1, O_TMPFILE | O_CREAT, 0xfacefeed, NULL);

  CALL(SYS_msgsnd, 0, &message, sizeof text, 0);
  CALL(SYS_msgsnd, 0, &message, 32, IPC_NOWAIT);
  CALL(SYS_msgsnd, 0, &message, 33, IPC_NOWAIT | MSG_NOERROR);
  CALL(SYS_msgsnd, 0, &message, 0, MSG_EXCEPT | MSG_COPY);
  CALL(SYS_msgsnd, 0, &message, 5, -1);
  CALL(SYS_msgsnd, 0, &message, -1L, 0x8000);
  CALL(SYS_msgsnd, -1, NULL, 5, 0);
  CALL(SYS_msgsnd, 99, probe_nowhere(), 5, 0x12345678);
  CALL(SYS_msgsnd, 0, probe_half(&message, 7), 5, IPC_NOWAIT);
  CALL(SYS_msgsnd, 0, probe_half(&message, 12), 5, IPC_NOWAIT);
  CALL(SYS_msgsnd, 0, probe_tail_of(&message, 13), 5, IPC_NOWAIT);
  CALL(SYS_msgsnd, 0, probe_odd(&message, 13), 5, IPC_NOWAIT);
  message.type = 0;
  CALL(SYS_msgsnd, 0, &message, 5, 0xfacefeed00000800);
  message.type = -5;
  CALL(SYS_msgsnd, 0, &message, 5, 0);
  message.type = 0x7fffffffffffffff;
  CALL(SYS_msgsnd, 0, &message, 5, IPC_NOWAIT);

  CALL(SYS_msgrcv, 0, &message, sizeof message.text, 0, 0);
  CALL(SYS_msgrcv, 0, &message, 4, 3, MSG_NOERROR);
  CALL(SYS_msgrcv, 0, &message, 4, -3, IPC_NOWAIT);
  CALL(SYS_msgrcv, 0, &message, 80, 3, MSG_EXCEPT | IPC_NOWAIT);
  CALL(SYS_msgrcv, 0, &message, 80, 0, MSG_COPY | IPC_NOWAIT);
  CALL(SYS_msgrcv, 0, probe_nowhere(), 80, 0, IPC_NOWAIT);
  CALL(SYS_msgrcv, 0, NULL, 80, 0, IPC_NOWAIT);
  CALL(SYS_msgrcv, 0, &message, -1L, -1L, -1);
  CALL(SYS_msgrcv, 0, &message, 0, 0x7fffffffffffffff, IPC_NOWAIT | MSG_NOERROR);
  CALL(SYS_msgrcv, 0xfacefeed00000000, &message, 80, 0, IPC_NOWAIT);
  CALL(SYS_msgrcv, 0, &message, 80, 99, 0x4800);
  CALL(SYS_msgrcv, -1, NULL, 5, 0, 0);

  struct msqid_ds queue = {.msg_perm = {.uid = 1, .gid = 2, .mode = 0640}, .msg_qbytes = 1000};
  for (size_t i = 0; i < COMMANDS; i++) {
    if ((commands[i] & ~0x100) == IPC_STAT || (commands[i] & ~0x100) == MSG_STAT || commands[i] == 13 || commands[i] == 0x10d) continue;
    CALL(SYS_msgctl, 99, commands[i], &queue);
    CALL(SYS_msgctl, 99, commands[i], NULL);
    CALL(SYS_msgctl, -1, commands[i], probe_nowhere());
    CALL(SYS_msgctl, 0xfacefeed00000063, commands[i], probe_half(&queue, sizeof queue - 1));
  }
  CALL(SYS_msgctl, 0, IPC_SET, &queue);
  queue.msg_perm.uid = -1, queue.msg_perm.gid = -1, queue.msg_perm.mode = -1, queue.msg_qbytes = -1;
  CALL(SYS_msgctl, 99, IPC_SET, &queue);
  CALL(SYS_msgctl, 99, IPC_STAT, &queue);
  CALL(SYS_msgctl, 99, MSG_STAT, &queue);
  CALL(SYS_msgctl, 99, MSG_STAT_ANY, &queue);
  CALL(SYS_msgctl, 0, IPC_STAT, NULL);
  CALL(SYS_msgctl, 0, IPC_STAT, probe_nowhere());
  CALL(SYS_msgctl, 0, IPC_INFO, &queue);
  CALL(SYS_msgctl, 0, MSG_INFO, &queue);
  CALL(SYS_msgctl, 0, IPC_RMID, NULL);
  CALL(SYS_msgctl, 1, IPC_RMID, &queue);
}

static void semaphores(void) {
  for (int bit = 0; bit < 12; bit++) CALL(SYS_semget, 0x1234567, 1, (1u << bit) & ~01000);
  CALL(SYS_semget, IPC_PRIVATE, 3, 0600);
  CALL(SYS_semget, 0xcafe, 2, IPC_CREAT | 0640);
  CALL(SYS_semget, 0xcafe, 0x7fffffff, IPC_CREAT | IPC_EXCL | 0777);
  CALL(SYS_semget, -1, -1, -1);
  CALL(SYS_semget, 0xfacefeed0000cafe, 0xfacefeed00000000, 0xfacefeed00000000);

  struct sembuf operations[40] = {{0, 1, 0}, {1, 2, SEM_UNDO}, {2, 0, IPC_NOWAIT}, {65535, -32768, -1}, {1, -1, IPC_NOWAIT | SEM_UNDO}};
  struct timespec now = {0, 0}, wrong = {-1, 2000000000};
  CALL(SYS_semop, 0, operations, 2);
  CALL(SYS_semop, 0, operations, 5);
  CALL(SYS_semop, 0, operations, 40);
  CALL(SYS_semop, 0, operations, 0);
  CALL(SYS_semop, 0, operations, -1);
  CALL(SYS_semop, 0, NULL, 1);
  CALL(SYS_semop, -1, probe_nowhere(), 2);
  CALL(SYS_semop, 0, probe_tail_of(operations, 12), 5);
  CALL(SYS_semop, 0, probe_tail_of(operations, 32 * sizeof *operations), 40);
  CALL(SYS_semop, 0, probe_tail_of(operations, 33 * sizeof *operations), 40);
  CALL(SYS_semop, 0, probe_half(operations, 5), 1);
  CALL(SYS_semop, 99, probe_odd(operations, sizeof operations), 3);
  CALL(SYS_semop, 0xfacefeed00000063, operations, 0xfacefeed00000001);
  operations[2].sem_flg = 0x1800 | 2;
  CALL(SYS_semop, 99, operations + 2, 1);
  CALL(SYS_semtimedop, 0, operations, 1, NULL);
  CALL(SYS_semtimedop, 0, operations + 3, 1, &wrong);
  CALL(SYS_semtimedop, 0, operations, 1, probe_nowhere());
  CALL(SYS_semtimedop, 0, operations, 1, probe_half(&now, 15));
  operations[0] = (struct sembuf){1, -9, 0};
  CALL(SYS_semtimedop, 0, operations, 1, &now);
  CALL(SYS_semtimedop, -1, NULL, -1, NULL);

  unsigned short values[] = {5, 6, 7};
  struct semid_ds set = {.sem_perm = {.uid = 1, .gid = 2, .mode = 0640}};
  for (size_t i = 0; i < COMMANDS; i++) {
    CALL(SYS_semctl, 99, 1, commands[i], &set);
    CALL(SYS_semctl, 99, -1, commands[i], NULL);
    CALL(SYS_semctl, -1, 0, commands[i], probe_nowhere());
    CALL(SYS_semctl, 0xfacefeed00000063, 0xfacefeed00000001, commands[i], probe_half(&set, sizeof set - 1));
  }
  CALL(SYS_semctl, 0, 1, SETVAL, 5);
  CALL(SYS_semctl, 0, 1, SETVAL, -1);
  CALL(SYS_semctl, 0, 1, SETVAL, 0xfacefeed00000005);
  CALL(SYS_semctl, 0, 1, GETVAL, 0);
  CALL(SYS_semctl, 0, 1, GETPID + 100, 0);
  CALL(SYS_semctl, 0, 1, GETNCNT, 0);
  CALL(SYS_semctl, 0, 1, GETZCNT, 0);
  CALL(SYS_semctl, 0, 9, SETALL, values);
  CALL(SYS_semctl, 0, 0, SETALL, NULL);
  CALL(SYS_semctl, 0, 0, GETALL, values);
  CALL(SYS_semctl, 0, 0, GETALL, probe_nowhere());
  CALL(SYS_semctl, 0, 0, GETALL, probe_tail(4));
  CALL(SYS_semctl, 0, 0, IPC_SET, &set);
  CALL(SYS_semctl, 0, 0, IPC_INFO, &set);
  CALL(SYS_semctl, 0, 0, SEM_INFO, &set);
  CALL(SYS_semctl, 0, 0, IPC_RMID, 0);
  CALL(SYS_semctl, 1, 0, IPC_RMID, -1L);
}

static void shared_memory(void) {
  for (int bit = 0; bit < 32; bit++) CALL(SYS_shmget, 0x1234567, 4096, (1u << bit) & ~01000);
  CALL(SYS_shmget, IPC_PRIVATE, 4096, 0600);
  CALL(SYS_shmget, 0xcafe, 8192, IPC_CREAT | 0640);
  CALL(SYS_shmget, 0xcafe, -1L, IPC_CREAT | IPC_EXCL | SHM_HUGETLB | SHM_NORESERVE | 0777);
  CALL(SYS_shmget, -1, 0, -1);
  CALL(SYS_shmget, 0xbeef, 4096, (21 << 26) | SHM_HUGETLB);
  CALL(SYS_shmget, 0xbeef, 4096, (30 << 26) | 0600);
  CALL(SYS_shmget, 0xfacefeed0000beef, 4096, 0xfacefeed00000000);

  for (int bit = 0; bit < 32; bit++) CALL(SYS_shmat, -1, NULL, 1u << bit);
  void *first = (void *)syscall(SYS_shmat, 0, NULL, 0);
  CALL(SYS_shmat, 0, NULL, SHM_RDONLY);
  CALL(SYS_shmat, 0, (char *)first + 5, 0);
  CALL(SYS_shmat, 0, 0x10000000, SHM_RND);
  CALL(SYS_shmat, 0, 0x10000123, SHM_RND | SHM_REMAP | SHM_EXEC);
  CALL(SYS_shmat, 0, NULL, SHM_REMAP);
  CALL(SYS_shmat, 99, -1L, -1);
  CALL(SYS_shmat, 0xfacefeed00000063, NULL, 0xfacefeed00001000);
  CALL(SYS_shmdt, first);
  CALL(SYS_shmdt, first);
  CALL(SYS_shmdt, NULL);
  CALL(SYS_shmdt, -1L);

  struct shmid_ds segment = {.shm_perm = {.uid = 1, .gid = 2, .mode = 0640}};
  for (size_t i = 0; i < COMMANDS; i++) {
    CALL(SYS_shmctl, 99, commands[i], &segment);
    CALL(SYS_shmctl, 99, commands[i], NULL);
    CALL(SYS_shmctl, -1, commands[i], probe_nowhere());
    CALL(SYS_shmctl, 0xfacefeed00000063, commands[i], probe_half(&segment, sizeof segment - 1));
  }
  CALL(SYS_shmctl, 0, SHM_LOCK, NULL);
  CALL(SYS_shmctl, 0, SHM_UNLOCK, NULL);
  CALL(SYS_shmctl, 0, IPC_SET, &segment);
  CALL(SYS_shmctl, 0, IPC_INFO, &segment);
  CALL(SYS_shmctl, 0, SHM_INFO, &segment);
  CALL(SYS_shmctl, 0, IPC_RMID, NULL);
  CALL(SYS_shmctl, 1, IPC_RMID, NULL);
}

static void posix_queues(void) {
  struct mq_attr attr = {.mq_flags = O_NONBLOCK, .mq_maxmsg = 4, .mq_msgsize = 64, .mq_curmsgs = 9};
  char buffer[128];
  const int queue = syscall(SYS_mq_open, "trapline", O_RDWR | O_CREAT | O_EXCL, 0600, &attr);
  CALL(SYS_mq_open, "trapline", O_RDWR | O_CREAT | O_EXCL, 0600, NULL);
  CALL(SYS_mq_open, "trapline", O_RDONLY | O_NONBLOCK, 0600, &attr);
  CALL(SYS_mq_open, "absent", O_RDONLY, 0, NULL);
  CALL(SYS_mq_open, "/slash", O_WRONLY | O_CREAT, 07777, probe_nowhere());
  CALL(SYS_mq_open, "half", O_WRONLY | O_CREAT, 0600, probe_half(&attr, sizeof attr - 1));
  CALL(SYS_mq_open, NULL, -1, -1, &attr);
  CALL(SYS_mq_open, "", 3, 0, &attr);
  CALL(SYS_mq_open, text, O_CREAT, 0xfacefeed00000180, &attr);
  CALL(SYS_mq_open, probe_nowhere(), O_CREAT, 0600, &attr);
  CALL(SYS_mq_open, probe_tail_of("unterminated", 12), 0, 0600, &attr);
  attr = (struct mq_attr){.mq_flags = -1, .mq_maxmsg = -1, .mq_msgsize = 0x7fffffffffffffff};
  CALL(SYS_mq_open, "limits", O_CREAT | O_RDWR, 0600, &attr);

  struct timespec past = {0, 5}, wrong = {-1, 2000000000};
  CALL(SYS_mq_timedsend, queue, "message", 7, 5, NULL);
  CALL(SYS_mq_timedsend, queue, text, sizeof text, 0, &past);
  CALL(SYS_mq_timedsend, queue, text, 32, 32767, &past);
  CALL(SYS_mq_timedsend, queue, "", 0, 32768, &wrong);
  CALL(SYS_mq_timedsend, queue, NULL, 5, -1, NULL);
  CALL(SYS_mq_timedsend, queue, "x", -1L, 0xfacefeed00000001, probe_nowhere());
  CALL(SYS_mq_timedsend, queue, probe_nowhere(), 5, 1, probe_half(&past, 15));
  CALL(SYS_mq_timedsend, queue, probe_tail_of("12345", 5), 6, 1, &past);
  CALL(SYS_mq_timedsend, -1, "x", 1, 1, NULL);

  unsigned priority = 77;
  CALL(SYS_mq_timedreceive, queue, buffer, sizeof buffer, &priority, NULL);
  CALL(SYS_mq_timedreceive, queue, buffer, sizeof buffer, NULL, &past);
  CALL(SYS_mq_timedreceive, queue, buffer, 5, &priority, &past);
  CALL(SYS_mq_timedreceive, queue, buffer, sizeof buffer, probe_nowhere(), &past);
  CALL(SYS_mq_timedreceive, queue, NULL, 64, &priority, &past);
  CALL(SYS_mq_timedreceive, queue, buffer, -1L, &priority, &wrong);
  CALL(SYS_mq_timedreceive, queue, probe_nowhere(), 0, NULL, probe_nowhere());
  CALL(SYS_mq_timedreceive, -1, buffer, 64, &priority, NULL);

  struct sigevent event = {.sigev_notify = SIGEV_NONE, .sigev_signo = SIGUSR1, .sigev_value.sival_int = 5};
  CALL(SYS_mq_notify, queue, NULL);
  CALL(SYS_mq_notify, queue, &event);
  CALL(SYS_mq_notify, queue, &event);
  event.sigev_notify = SIGEV_SIGNAL;
  CALL(SYS_mq_notify, 99, &event);
  event.sigev_notify = SIGEV_THREAD;
  CALL(SYS_mq_notify, 99, &event);
  event.sigev_notify = SIGEV_THREAD_ID;
  CALL(SYS_mq_notify, 99, &event);
  event.sigev_notify = 77, event.sigev_signo = 99, event.sigev_value.sival_ptr = NULL;
  CALL(SYS_mq_notify, -1, &event);
  CALL(SYS_mq_notify, queue, probe_nowhere());
  CALL(SYS_mq_notify, queue, probe_half(&event, sizeof event - 1));

  struct mq_attr old;
  attr = (struct mq_attr){.mq_flags = O_NONBLOCK};
  CALL(SYS_mq_getsetattr, queue, NULL, &old);
  CALL(SYS_mq_getsetattr, queue, &attr, &old);
  CALL(SYS_mq_getsetattr, queue, NULL, NULL);
  CALL(SYS_mq_getsetattr, queue, NULL, probe_nowhere());
  attr.mq_flags = 0x12345;
  CALL(SYS_mq_getsetattr, queue, &attr, NULL);
  CALL(SYS_mq_getsetattr, queue, probe_half(&attr, sizeof attr - 1), &old);
  CALL(SYS_mq_getsetattr, queue, probe_tail_of(&attr, sizeof attr), &old);
  CALL(SYS_mq_getsetattr, -1, &attr, &old);
  CALL(SYS_mq_unlink, "trapline");
  CALL(SYS_mq_unlink, "trapline");
  CALL(SYS_mq_unlink, NULL);
  CALL(SYS_mq_unlink, text);
  CALL(SYS_mq_unlink, probe_nowhere());
}

static void several_futexes(void) {
  static uint32_t word = 5;
  struct timespec past = {0, 1}, wrong = {-1, 2000000000};
  struct futex_waitv waiters[40] = {{.val = 5, .uaddr = (uintptr_t)&word, .flags = FUTEX_32 | FUTEX_PRIVATE_FLAG},
                                    {.val = 0xfacefeed0000, .uaddr = 0, .flags = -1},
                                    {.val = 1, .uaddr = 0x1234, .flags = 0x81, .__reserved = 7}};
  CALL(SYS_futex_waitv, waiters, 1, 0, &past, CLOCK_MONOTONIC);
  CALL(SYS_futex_waitv, waiters, 1, 0, &past, CLOCK_REALTIME);
  CALL(SYS_futex_waitv, waiters, 3, 0, NULL, 99);
  CALL(SYS_futex_waitv, waiters, 40, 1, &wrong, CLOCK_BOOTTIME);
  CALL(SYS_futex_waitv, waiters, 0, -1, probe_nowhere(), -1);
  CALL(SYS_futex_waitv, waiters, 200, 0, probe_half(&past, 15), 0);
  CALL(SYS_futex_waitv, NULL, 1, 0, NULL, 1);
  CALL(SYS_futex_waitv, probe_nowhere(), 1, 0, NULL, 1);
  CALL(SYS_futex_waitv, probe_tail_of(waiters, 48), 3, 0, &past, 1);
  CALL(SYS_futex_waitv, probe_odd(waiters, 72), 3, 0, &past, 1);
  CALL(SYS_futex_waitv, waiters, 0xfacefeed00000001, 0xfacefeed00000000, &past, 0xfacefeed00000001);
}

int main(void) {
  if (unshare(CLONE_NEWIPC) != 0) abort();
  probe_begin();
  message_queues();
  semaphores();
  shared_memory();
  posix_queues();
  several_futexes();
  probe_end();
  return 0;
}
