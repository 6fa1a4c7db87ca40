/* Eight threads that wait; then one of them, not the leader, becomes another program. */
#include <pthread.h>
#include <unistd.h>

#define THREADS 8

static pthread_barrier_t everybody_is_here;

static void *wait_for_ever(void *unused) {
  pthread_barrier_wait(&everybody_is_here);
  for (;;) pause();
  return unused;
}

static void *become_echo(void *unused) {
  pthread_barrier_wait(&everybody_is_here);
  /* The others are in pause by then. */
  usleep(200000);
  execl("/bin/echo", "echo", "from a thread", (char *)NULL);
  return unused;
}

int main(void) {
  pthread_t thread;
  pthread_barrier_init(&everybody_is_here, NULL, THREADS + 1);
  for (int i = 0; i < THREADS - 1; i++) pthread_create(&thread, NULL, wait_for_ever, NULL);
  pthread_create(&thread, NULL, become_echo, NULL);
  pthread_barrier_wait(&everybody_is_here);
  for (;;) pause();
}
