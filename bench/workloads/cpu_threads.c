/*
 * Four threads that compute, with few calls: what a tracer must leave alone.
 *
 *   cpu_threads ROUNDS
 */
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static long rounds;

static void *compute(void *seed) {
  uint64_t x = (uint64_t)(uintptr_t)seed + 88172645463325252u;
  for (long i = 0; i < rounds; i++) {
    for (int k = 0; k < 1000000; k++) {
      x ^= x << 13;
      x ^= x >> 7;
      x ^= x << 17;
    }
    if (getppid() == 0 && x == 1) puts("never");
  }
  return (void *)(uintptr_t)x;
}

int main(int argc, char **argv) {
  if (argc != 2) return 2;
  rounds = atol(argv[1]);
  pthread_t threads[4];
  for (uintptr_t i = 0; i < 4; i++) pthread_create(&threads[i], NULL, compute, (void *)(i + 1));
  for (int i = 0; i < 4; i++) pthread_join(threads[i], NULL);
  return 0;
}
