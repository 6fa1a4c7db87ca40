/* Programs that each do one thing badly, and the same thing well: what the findings are tested on. faults NAME [well] */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int well;
static char buffer[65536];
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static void pause_ms(long ms) {
  struct timespec time = {ms / 1000, ms % 1000 * 1000000};
  nanosleep(&time, NULL);
}

static void tiny_transfers(void) {
  int fd = open("/dev/zero", O_RDONLY);
  if (well) read(fd, buffer, 600);
  else
    for (int i = 0; i < 600; i++) read(fd, buffer, 1);
}

static void opened_again(void) {
  int fd = open("/etc/passwd", O_RDONLY);
  for (int i = 0; i < 60; i++) {
    if (well) lseek(fd, 0, SEEK_SET);
    else {
      close(fd);
      fd = open("/etc/passwd", O_RDONLY);
    }
    read(fd, buffer, sizeof buffer);
  }
}

static void asked_again(void) {
  struct stat state;
  for (int i = 0; i < (well ? 3 : 120); i++) stat("/etc/passwd", &state);
}

static void long_search(void) {
  char path[64];
  for (int name = 0; name < 20; name++)
    for (int place = well ? 11 : 0; place < 12; place++) {
      snprintf(path, sizeof path, "/etc/place%d/library%d.so", place, name);
      open(path, O_RDONLY);
    }
}

static void polling(void) {
  int ends[2];
  pipe(ends);
  struct pollfd waiting = {.fd = ends[0], .events = POLLIN};
  for (int i = 0; i < 60; i++) {
    if (well || i == 59) write(ends[1], "x", 1);
    if (poll(&waiting, 1, well ? -1 : 1) == 1) read(ends[0], buffer, 1);
  }
}

static void short_sleeps(void) {
  if (well) pause_ms(120);
  else
    for (int i = 0; i < 60; i++) pause_ms(2);
}

static void blocked(void) {
  char path[] = "/tmp/trapline-faults-XXXXXX";
  int fd = mkstemp(path);
  if (fork() == 0) {
    int other = open(path, O_RDWR);
    if (!well) flock(other, LOCK_EX);
    write(other, "x", 1);
    pause_ms(300);
    _exit(0);
  }
  while (pread(fd, buffer, 1, 0) == 0) pause_ms(30);
  flock(fd, LOCK_EX);
  wait(NULL);
  unlink(path);
}

static void retried(void) {
  int ends[2];
  pipe(ends);
  fcntl(ends[0], F_SETFL, O_NONBLOCK);
  if (well) write(ends[1], "x", 1);
  for (int i = 0; i < 80 && read(ends[0], buffer, 1) < 0 && errno == EAGAIN; i++) continue;
}

static void short_lived_children(void) {
  for (int i = 0; i < (well ? 2 : 55); i++) {
    if (fork() == 0) _exit(0);
    wait(NULL);
  }
}

static void leaked_descriptors(void) {
  for (int i = 0; i < 25; i++) {
    int fd = open("/etc/passwd", O_RDONLY);
    if (well) close(fd);
  }
}

static void *work(void *arg) {
  (void)arg;
  for (int i = 0; i < 60; i++) {
    if (!well) pthread_mutex_lock(&mutex);
    usleep(1500);
    if (!well) pthread_mutex_unlock(&mutex);
  }
  return NULL;
}

static void contended_lock(void) {
  pthread_t threads[3];
  for (int i = 0; i < 3; i++) pthread_create(&threads[i], NULL, work, NULL);
  for (int i = 0; i < 3; i++) pthread_join(threads[i], NULL);
}

int main(int argc, char **argv) {
  static const struct {
    const char *name;
    void (*run)(void);
  } faults[] = {
      {"tiny-transfers", tiny_transfers},         {"opened-again", opened_again},
      {"asked-again", asked_again},               {"long-search", long_search},
      {"polling", polling},                       {"short-sleeps", short_sleeps},
      {"blocked", blocked},                       {"retried", retried},
      {"short-lived-children", short_lived_children},
      {"leaked-descriptors", leaked_descriptors}, {"contended-lock", contended_lock},
  };
  well = argc > 2;
  for (unsigned i = 0; argc > 1 && i < sizeof faults / sizeof *faults; i++)
    if (strcmp(faults[i].name, argv[1]) == 0) {
      faults[i].run();
      return 0;
    }
  return 2;
}
