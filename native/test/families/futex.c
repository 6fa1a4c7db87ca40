/* futex(2): each operation has other arguments. Nothing here waits: the word never has the expected value, or time is over. */
#include "probe.h"

#include <linux/futex.h>
#include <time.h>

static uint32_t word = 5, other = 6;

int main(void) {
  struct timespec past = {0, 1}, wrong = {-1, 2000000000}, soon = {0, 1000};
  probe_begin();
  for (int operation = 0; operation < 20; operation++) {
    if (operation == FUTEX_LOCK_PI || operation == FUTEX_LOCK_PI2 || operation == FUTEX_UNLOCK_PI || operation == FUTEX_TRYLOCK_PI) continue;
    const int kinds[] = {operation, operation | FUTEX_PRIVATE_FLAG, operation | FUTEX_CLOCK_REALTIME,
                         operation | FUTEX_PRIVATE_FLAG | FUTEX_CLOCK_REALTIME, operation | 0x1000};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
      CALL(SYS_futex, &word, kinds[i], 4, &past, &other, 3);
      CALL(SYS_futex, &word, kinds[i], 4, NULL, NULL, 0);
      CALL(SYS_futex, &word, kinds[i], -1, &wrong, probe_nowhere(), -1);
      CALL(SYS_futex, NULL, kinds[i], 4, probe_nowhere(), NULL, 0x7fffffff);
      CALL(SYS_futex, (char *)&word + 1, kinds[i], 0xfacefeed00000004, probe_half(&past, 15), &other, 0xfacefeed00000001);
    }
  }
  CALL(SYS_futex, &word, FUTEX_WAIT, 5, &soon, NULL, 0);
  CALL(SYS_futex, &word, FUTEX_WAIT_BITSET_PRIVATE, 5, &past, NULL, FUTEX_BITSET_MATCH_ANY);
  CALL(SYS_futex, &word, FUTEX_WAKE, 0x7fffffff, NULL, NULL, 0);
  CALL(SYS_futex, &word, FUTEX_REQUEUE, 1, 5, &other, 0);
  CALL(SYS_futex, &word, FUTEX_CMP_REQUEUE_PRIVATE, 1, -1L, &other, 5);
  for (int set = 0; set < 10; set++) {
    CALL(SYS_futex, &word, FUTEX_WAKE_OP, 1, 2, &other, FUTEX_OP(set, 3, set, 4));
    CALL(SYS_futex, &word, FUTEX_WAKE_OP_PRIVATE, 1, -1L, &other, FUTEX_OP(set | FUTEX_OP_OPARG_SHIFT, 0xfff, set, 0xfff));
  }
  /* The kernel would name this thread in the word, so only addresses that it cannot use. */
  const int inheriting[] = {FUTEX_LOCK_PI, FUTEX_LOCK_PI2, FUTEX_UNLOCK_PI, FUTEX_TRYLOCK_PI};
  for (size_t i = 0; i < 4; i++) {
    for (int bits = 0; bits < 4; bits++) {
      CALL(SYS_futex, NULL, inheriting[i] | bits << 7, 4, &past, &other, 3);
      CALL(SYS_futex, probe_nowhere(), inheriting[i] | bits << 7, -1, &wrong, NULL, -1);
      CALL(SYS_futex, 1, inheriting[i] | bits << 7, 0, probe_nowhere(), NULL, 0);
    }
  }
  CALL(SYS_futex, &word, -1, -1, -1L, -1L, -1);
  CALL(SYS_futex, &word, 0xfacefeed00000080, 4, NULL, NULL, 0);
  CALL(SYS_set_robust_list, probe_nowhere(), 24);
  CALL(SYS_set_robust_list, NULL, 23);
  CALL(SYS_set_robust_list, -1L, -1L);
  void *head;
  size_t size;
  CALL(SYS_get_robust_list, 0, probe_nowhere(), &size);
  CALL(SYS_get_robust_list, -1, &head, NULL);
  CALL(SYS_get_robust_list, 0x7fffffff, NULL, probe_nowhere());
  CALL(SYS_set_robust_list, NULL, 24);
  CALL(SYS_get_robust_list, 0, &head, &size);
  probe_end();
  return 0;
}
