#include "trace_control.h"

#include <sys/syscall.h>
#include <unistd.h>

#include "wake_timer.h"

namespace trapline {

void TraceControl::stop(int signal) {
  stop_signal_.store(signal);
  wake();
}

void TraceControl::detach() {
  detach_.store(true);
  wake();
}

void TraceControl::kill(int signal) {
  if (signal < 1 || signal > 64) return;
  kills_.fetch_or(std::uint64_t{1} << (signal - 1));
  wake();
}

void TraceControl::enter_thread() {
  const std::lock_guard lock(mutex_);
  tracer_tid_ = static_cast<pid_t>(syscall(SYS_gettid));
}

void TraceControl::leave_thread() {
  const std::lock_guard lock(mutex_);
  tracer_tid_ = 0;
}

void TraceControl::wake() {
  const std::lock_guard lock(mutex_);
  if (tracer_tid_ != 0) WakeTimer::wake(tracer_tid_);
}

}  // namespace trapline
