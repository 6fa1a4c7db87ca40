#include "thread_policy.h"

#include <sched.h>
#include <unistd.h>

namespace trapline::binding {
namespace {

constexpr pid_t kThisThread = 0;

void change_policy(int from, int to) {
  if (sched_getscheduler(kThisThread) != from) return;
  const sched_param parameter{};
  // From one of these two to the other needs no privilege. What cannot be had only costs a little time.
  static_cast<void>(sched_setscheduler(kThisThread, to, &parameter));
}

}  // namespace

void defer_this_thread() {
  change_policy(SCHED_OTHER, SCHED_BATCH);
}

void follow_main_thread() {
  if (sched_getscheduler(getpid()) == SCHED_OTHER) change_policy(SCHED_BATCH, SCHED_OTHER);
}

}  // namespace trapline::binding
