#include "wake_timer.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <csignal>
#include <mutex>

namespace trapline {
namespace {

/// The C library keeps the lowest real-time signals for itself and profilers take SIGPROF; nothing known
/// takes this one.
int wake_signal() {
  return SIGRTMAX - 1;
}

struct WakeState {
  volatile std::sig_atomic_t fired = 0;
  volatile std::sig_atomic_t ticking = 0;
  timer_t timer{};
};

/// Null on every thread that is no tracer: a stray signal does nothing there.
thread_local WakeState* current = nullptr;
thread_local WakeState state;

void set_period(timer_t timer, long nanoseconds) {
  const timespec period{0, nanoseconds};
  const itimerspec spec{period, period};
  timer_settime(timer, 0, &spec, nullptr);
}

void on_wake(int) {
  const int saved = errno;
  if (WakeState* const own = current; own != nullptr) {
    own->fired = 1;
    if (own->ticking == 0) {
      own->ticking = 1;
      set_period(own->timer, WakeTimer::kPeriodNs);
    }
  }
  errno = saved;
}

void install_handler_once() {
  static std::once_flag once;
  std::call_once(once, [] {
    struct sigaction action {};
    action.sa_handler = on_wake;
    sigfillset(&action.sa_mask);
    sigaction(wake_signal(), &action, nullptr);
  });
}

}  // namespace

WakeTimer::WakeTimer() {
  install_handler_once();

  sigset_t mask;
  sigfillset(&mask);
  sigdelset(&mask, wake_signal());
  sigdelset(&mask, SIGCHLD);
  pthread_sigmask(SIG_SETMASK, &mask, nullptr);

  sigevent event{};
  event.sigev_notify = SIGEV_THREAD_ID;
  event.sigev_signo = wake_signal();
  event._sigev_un._tid = static_cast<pid_t>(syscall(SYS_gettid));
  created_ = timer_create(CLOCK_MONOTONIC, &event, &timer_) == 0;
  state.timer = timer_;
  state.fired = 0;
  state.ticking = 0;
  if (created_) current = &state;
}

WakeTimer::~WakeTimer() {
  current = nullptr;
  if (created_) timer_delete(timer_);
}

void WakeTimer::start_ticking() {
  state.ticking = 1;
  set_period(timer_, kPeriodNs);
}

void WakeTimer::stop() {
  // In this order: a request between the two lines finds the tick "running", and the caller's take() finds
  // the request.
  set_period(timer_, 0);
  state.ticking = 0;
}

bool WakeTimer::ticking() const {
  return state.ticking != 0;
}

bool WakeTimer::take() {
  if (state.fired == 0) return false;
  state.fired = 0;
  return true;
}

void WakeTimer::wake(pid_t tid) {
  syscall(SYS_tgkill, getpid(), tid, wake_signal());
}

void reset_signals(const sigset_t& mask) {
  for (int signal = 1; signal <= SIGRTMAX; ++signal) {
    struct sigaction action {};
    action.sa_handler = SIG_DFL;
    sigaction(signal, &action, nullptr);  // SIGKILL, SIGSTOP and the C library's own refuse; fine
  }
  sigprocmask(SIG_SETMASK, &mask, nullptr);
}

}  // namespace trapline
