#pragma once

#include <sys/types.h>

#include <ctime>

namespace trapline {

/// What interrupts a tracer thread's blocking wait: a periodic tick while it is needed, and requests of other
/// threads. Both arrive as one reserved real-time signal, handled without SA_RESTART, on the thread that made
/// the object; all other signals are blocked there, so that the embedding process's handlers run elsewhere
/// (but for SIGCHLD, see child_signal.h).
///
/// A signal that lands after the thread looked and before it blocks in wait would be lost. So the handler
/// starts the tick when it is not running, and the thread is interrupted again at most one period later.
class WakeTimer {
 public:
  static constexpr long kPeriodNs = 16'000'000;

  /// Blocks the signals of the calling thread; one object a thread.
  WakeTimer();
  ~WakeTimer();
  WakeTimer(const WakeTimer&) = delete;
  WakeTimer& operator=(const WakeTimer&) = delete;

  /// False when the kernel gave no timer (RLIMIT_SIGPENDING): then there is no way to trace.
  [[nodiscard]] bool ready() const { return created_; }

  void start() {
    if (!ticking()) start_ticking();
  }
  void stop();
  [[nodiscard]] bool ticking() const;
  /// True once for each tick or request since the last call (several count as one).
  [[nodiscard]] bool take();

  /// Interrupts the tracer thread `tid` of this process.
  static void wake(pid_t tid);

 private:
  void start_ticking();

  timer_t timer_{};
  bool created_ = false;
};

/// Gives the calling process, a fresh fork, the signal state of a new program: nothing blocked but `mask`,
/// default actions.
void reset_signals(const sigset_t& mask);

}  // namespace trapline
