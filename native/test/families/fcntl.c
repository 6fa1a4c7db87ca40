/* fcntl(2): each command with what it takes, and with what it does not. */
#include "probe.h"

#include <sys/socket.h>

static int file, ends[2], memory;

#ifndef F_GET_RW_HINT
#define F_GET_RW_HINT 1035
#define F_SET_RW_HINT 1036
#define F_GET_FILE_RW_HINT 1037
#define F_SET_FILE_RW_HINT 1038
#endif

/* Every number that could be a command, and with it those that are none. */
static void commands(void) {
  for (unsigned command = 0; command < 45; command++) CALL(SYS_fcntl, 99, command, 0);
  for (unsigned command = 1020; command < 1045; command++) CALL(SYS_fcntl, 99, command, 0);
  for (unsigned command = 0; command < 45; command++) CALL(SYS_fcntl, 99, command, 0xfacefeedcafebabe);
  for (unsigned command = 1020; command < 1045; command++) CALL(SYS_fcntl, 99, command, 0xfacefeedcafebabe);
  CALL(SYS_fcntl, 99, -1, 0);
  CALL(SYS_fcntl, 99, -1, -1);
  CALL(SYS_fcntl, -1, 0x80000000, 5);
  CALL(SYS_fcntl, 0xfacefeed00000063, 0xfacefeed00000001, 0);
}

static void descriptors(void) {
  CALL(SYS_fcntl, file, F_DUPFD, 0);
  CALL(SYS_fcntl, file, F_DUPFD, 50);
  CALL(SYS_fcntl, file, F_DUPFD, -1);
  CALL(SYS_fcntl, file, F_DUPFD, 0x80000000);
  CALL(SYS_fcntl, file, F_DUPFD_CLOEXEC, 50);
  CALL(SYS_fcntl, file, F_DUPFD_CLOEXEC, 0x7fffffff);
  CALL(SYS_fcntl, file, F_GETFD);
  CALL(SYS_fcntl, file, F_SETFD, FD_CLOEXEC);
  CALL(SYS_fcntl, file, F_GETFD);
  CALL(SYS_fcntl, file, F_SETFD, 0);
  CALL(SYS_fcntl, file, F_SETFD, 2);
  CALL(SYS_fcntl, file, F_SETFD, -1);
  CALL(SYS_fcntl, file, F_GETFL);
  CALL(SYS_fcntl, file, F_SETFL, O_RDWR | O_APPEND | O_NONBLOCK);
  CALL(SYS_fcntl, file, F_GETFL);
  CALL(SYS_fcntl, file, F_SETFL, 0);
  CALL(SYS_fcntl, file, F_SETFL, O_WRONLY | O_NOATIME);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_fcntl, 99, F_SETFL, 1u << bit);
  CALL(SYS_fcntl, 99, F_SETFL, -1);
  CALL(SYS_fcntl, 99, F_SETFL, 0xfacefeed00000802);
  CALL(SYS_fcntl, ends[0], F_GETFL);
  CALL(SYS_fcntl, ends[1], F_GETFL);
  CALL(SYS_fcntl, memory, F_GETFL);
}

static void locks(void) {
  static const int gets_and_sets[] = {F_GETLK, F_SETLK, F_SETLKW, F_OFD_GETLK, F_OFD_SETLK, F_OFD_SETLKW, 12, 13, 14, 1029};
  struct flock lock = {F_WRLCK, SEEK_SET, 3, 7, 0};
  for (size_t i = 0; i < sizeof gets_and_sets / sizeof *gets_and_sets; i++) {
    const int command = gets_and_sets[i];
    /* A lock of the process keeps one of the descriptor waiting. */
    lock = (struct flock){F_UNLCK, SEEK_SET, 0, 0, 0};
    fcntl(file, F_SETLK, &lock);
    fcntl(file, F_OFD_SETLK, &lock);
    lock = (struct flock){F_WRLCK, SEEK_SET, 3, 7, 0};
    CALL(SYS_fcntl, file, command, &lock);
    lock = (struct flock){F_UNLCK, SEEK_CUR, -3, 0, 0};
    CALL(SYS_fcntl, file, command, &lock);
    lock = (struct flock){F_RDLCK, SEEK_END, 0x7fffffffffffffff, 0x8000000000000000, 12345};
    CALL(SYS_fcntl, file, command, &lock);
    lock = (struct flock){-1, -1, -1, -1, -1};
    CALL(SYS_fcntl, file, command, &lock);
    for (int type = 2; type < 9; type++) {
      lock = (struct flock){type, type, 0, 1, type};
      CALL(SYS_fcntl, 99, command, &lock);
    }
    CALL(SYS_fcntl, file, command, NULL);
    CALL(SYS_fcntl, file, command, probe_nowhere());
    CALL(SYS_fcntl, file, command, probe_half(&lock, 24));
    CALL(SYS_fcntl, file, command, probe_half(&lock, 31));
    lock = (struct flock){F_RDLCK, SEEK_SET, 0, 0, 0};
    CALL(SYS_fcntl, file, command, probe_tail_of(&lock, 32));
    CALL(SYS_fcntl, file, command, probe_odd(&lock, 32));
    CALL(SYS_fcntl, -1, command, &lock);
  }
}

static void owners(void) {
  CALL(SYS_fcntl, ends[0], F_GETOWN);
  CALL(SYS_fcntl, ends[0], F_SETOWN, 0);
  CALL(SYS_fcntl, ends[0], F_SETOWN, -1);
  CALL(SYS_fcntl, ends[0], F_SETOWN, 0x7fffffff);
  CALL(SYS_fcntl, ends[0], F_SETOWN, 0x80000000);
  CALL(SYS_fcntl, ends[0], F_SETOWN, -getpgrp());
  CALL(SYS_fcntl, ends[0], F_GETOWN);
  CALL(SYS_fcntl, ends[0], F_SETOWN, getpid());
  CALL(SYS_fcntl, ends[0], F_GETOWN);
  CALL(SYS_fcntl, ends[0], F_GETSIG);
  for (int signal = -2; signal < 70; signal++) CALL(SYS_fcntl, 99, F_SETSIG, signal);
  CALL(SYS_fcntl, ends[0], F_SETSIG, SIGUSR1);
  CALL(SYS_fcntl, ends[0], F_GETSIG);
  CALL(SYS_fcntl, ends[0], F_SETSIG, 40);
  CALL(SYS_fcntl, ends[0], F_GETSIG);
  struct f_owner_ex owner = {F_OWNER_PID, 1};
  CALL(SYS_fcntl, ends[0], F_SETOWN_EX, &owner);
  for (int type = -1; type < 5; type++) {
    owner = (struct f_owner_ex){type, type * 1000};
    CALL(SYS_fcntl, 99, F_SETOWN_EX, &owner);
  }
  owner = (struct f_owner_ex){F_OWNER_TID, -1};
  CALL(SYS_fcntl, ends[0], F_SETOWN_EX, &owner);
  CALL(SYS_fcntl, ends[0], F_GETOWN_EX, &owner);
  static const int commands[] = {F_SETOWN_EX, F_GETOWN_EX, 17};
  for (int i = 0; i < 3; i++) {
    CALL(SYS_fcntl, ends[0], commands[i], NULL);
    CALL(SYS_fcntl, ends[0], commands[i], probe_nowhere());
    CALL(SYS_fcntl, ends[0], commands[i], probe_tail(4));
    CALL(SYS_fcntl, ends[0], commands[i], probe_tail(7));
    CALL(SYS_fcntl, ends[0], commands[i], probe_tail(8));
  }
  unsigned ids[2];
  CALL(SYS_fcntl, ends[0], 17, ids);
}

static void the_rest(void) {
  CALL(SYS_fcntl, file, F_GETLEASE);
  CALL(SYS_fcntl, file, F_SETLEASE, F_WRLCK);
  CALL(SYS_fcntl, file, F_GETLEASE);
  CALL(SYS_fcntl, file, F_SETLEASE, F_UNLCK);
  CALL(SYS_fcntl, file, F_GETLEASE);
  for (int type = -1; type < 10; type++) CALL(SYS_fcntl, 99, F_SETLEASE, type);
  CALL(SYS_fcntl, 99, F_SETLEASE, 0xfacefeed00000001);
  const int here = open(".", O_RDONLY);
  CALL(SYS_fcntl, here, F_NOTIFY, DN_MULTISHOT | DN_CREATE | DN_DELETE);
  CALL(SYS_fcntl, here, F_NOTIFY, 0);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_fcntl, 99, F_NOTIFY, 1u << bit);
  CALL(SYS_fcntl, 99, F_NOTIFY, -1);
  CALL(SYS_fcntl, 99, F_NOTIFY, 0xfacefeed00000003);
  CALL(SYS_fcntl, ends[0], F_GETPIPE_SZ);
  CALL(SYS_fcntl, ends[0], F_SETPIPE_SZ, 4096);
  CALL(SYS_fcntl, 99, F_SETPIPE_SZ, -1);
  CALL(SYS_fcntl, 99, F_SETPIPE_SZ, 0x80000000);
  CALL(SYS_fcntl, 99, F_SETPIPE_SZ, 0xfacefeed00001000);
  CALL(SYS_fcntl, memory, F_GET_SEALS);
  CALL(SYS_fcntl, memory, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW);
  CALL(SYS_fcntl, memory, F_GET_SEALS);
  CALL(SYS_fcntl, memory, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SEAL);
  CALL(SYS_fcntl, memory, F_ADD_SEALS, F_SEAL_WRITE);
  CALL(SYS_fcntl, memory, F_GET_SEALS);
  CALL(SYS_fcntl, file, F_GET_SEALS);
  for (int bit = 0; bit < 32; bit++) CALL(SYS_fcntl, 99, F_ADD_SEALS, 1u << bit);
  CALL(SYS_fcntl, 99, F_ADD_SEALS, -1);
  CALL(SYS_fcntl, 99, F_ADD_SEALS, 0xfacefeed00000001);
  for (int command = F_GET_RW_HINT; command <= F_SET_FILE_RW_HINT; command++) {
    for (unsigned long hint = 0; hint < 7; hint++) CALL(SYS_fcntl, 99, command, &hint);
    unsigned long hint = -1;
    CALL(SYS_fcntl, file, command, &hint);
    hint = 2;
    CALL(SYS_fcntl, file, command, &hint);
    CALL(SYS_fcntl, file, command, NULL);
    CALL(SYS_fcntl, file, command, probe_nowhere());
    CALL(SYS_fcntl, file, command, probe_tail(7));
    CALL(SYS_fcntl, file, command, probe_tail(8));
  }
  CALL(SYS_fcntl, file, 4, O_DIRECT);
  CALL(SYS_fcntl, file, 3);
}

int main(void) {
  file = open("file", O_RDWR | O_CREAT, 0600);
  dprintf(file, "some text of twenty-six bytes");
  lseek(file, 10, SEEK_SET);
  pipe(ends);
  memory = syscall(SYS_memfd_create, "sealed", MFD_ALLOW_SEALING);
  probe_begin();
  commands();
  descriptors();
  locks();
  owners();
  the_rest();
  probe_end();
  return 0;
}
