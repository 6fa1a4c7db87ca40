#pragma once

#include <sys/types.h>

#include <atomic>
#include <cstdint>
#include <mutex>

namespace trapline {

/// What other threads may ask of a tracer thread. Every call returns at once and is safe before, during and
/// after the trace.
class TraceControl {
 public:
  /// Ends the trace by `signal`.
  void stop(int signal);
  /// Ends the trace and leaves the tracees running.
  void detach();
  /// Sends a signal to the first process.
  void kill(int signal);

  // The tracer thread's side.

  void enter_thread();
  /// After this, no request reaches the thread's id, which the kernel may give to another thread.
  void leave_thread();
  /// The signal of the newest stop request since the last call, 0: none.
  [[nodiscard]] int take_stop() { return stop_signal_.exchange(0); }
  [[nodiscard]] bool detach_requested() const { return detach_.load(); }
  /// Bit n set: signal n + 1 is to be sent to the first process.
  [[nodiscard]] std::uint64_t take_kills() { return kills_.exchange(0); }

 private:
  void wake();

  std::atomic<int> stop_signal_{0};
  std::atomic<bool> detach_{false};
  std::atomic<std::uint64_t> kills_{0};
  std::mutex mutex_;  ///< guards tracer_tid_
  pid_t tracer_tid_ = 0;
};

}  // namespace trapline
