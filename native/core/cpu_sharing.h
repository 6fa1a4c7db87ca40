#pragma once

#include <sched.h>
#include <sys/types.h>

#include <cstdint>
#include <vector>

#include "task_table.h"

namespace trapline {

enum class CpuPolicy : std::uint8_t { kAuto, kShare, kFree };

/// Puts the tracer thread and the tracees that wait for it on one CPU. A stop hands the CPU from tracee to
/// tracer and back; across CPUs that is a wake-up each time, which was measured at 40 to 110 us a call, on
/// one CPU at 5. So:
///
/// - A program starts shared: loading it is all calls. A child process is as its parent, a new thread is
/// free, since threads
///   are made to run beside each other.
/// - A task that computes (8 ms without a stop), or one of several that run at once (each 0.5 ms without a
/// stop), is set free.
/// - A free task whose last 32 stops came each within 50 us of running is shared again.
///
/// A tracee does not notice: before a call that asks for or sets the CPUs of a task, all get back what they
/// would have untraced, and are shared again behind it. Masks that somebody else changed meanwhile are left
/// alone. Sharing is for tracees that die with the tracer only: one that lived on would keep a mask nobody
/// restores.
class CpuSharing {
 public:
  explicit CpuSharing(CpuPolicy policy);
  ~CpuSharing();
  CpuSharing(const CpuSharing&) = delete;
  CpuSharing& operator=(const CpuSharing&) = delete;

  [[nodiscard]] bool enabled() const { return enabled_; }
  [[nodiscard]] std::uint64_t stops() const { return stops_; }
  [[nodiscard]] std::uint64_t shared_stops() const { return shared_stops_; }

  /// The first task, before its program runs. Without this call, nothing is ever shared.
  void begin(Task& task, std::int64_t time);
  /// A new task, whose mask the kernel copied from its creator's.
  void born(const Task& creator, Task& child);
  /// A task that was first seen without its creator.
  void found(Task& task);

  /// A task stopped at the entry of a call. True: the call looks at CPUs, so its exit must stop, too.
  bool entered(TaskTable& tasks, Task& task, std::uint32_t arch, std::uint64_t nr, std::int64_t time);
  /// A task stopped at the exit of a call.
  void returned(TaskTable& tasks, Task& task, std::int64_t time);
  /// A task is gone, or its call will never return.
  void abandoned(TaskTable& tasks, Task& task);

  /// Sets free whom sharing does not pay for. True: somebody shared is running, look again.
  bool review(TaskTable& tasks, std::int64_t time);
  void release(TaskTable& tasks);

  /// The x86-64 calls that look at CPUs: a filter in the kernel has to let them stop.
  static constexpr std::uint32_t kSetAffinity = 203, kGetAffinity = 204;

 private:
  void share(Task& task);
  void set_free(Task& task);
  void hide(TaskTable& tasks, Task& caller);
  void unhide(TaskTable& tasks, Task& caller);
  [[nodiscard]] bool choose_cpu(const cpu_set_t& allowed);
  void drop_cpu();

  const CpuPolicy policy_;
  bool enabled_ = false;
  cpu_set_t own_mask_{};  ///< the tracer thread's, while nobody is shared
  cpu_set_t first_mask_{};
  int cpu_ = -1;  ///< shared by shared_tasks_ tasks and this thread; -1: none
  cpu_set_t cpu_mask_{};
  std::size_t shared_tasks_ = 0;
  std::size_t callers_ = 0;  ///< tasks in a call that looks at CPUs
  std::uint64_t stops_ = 0;
  std::uint64_t shared_stops_ = 0;
};

}  // namespace trapline
