#pragma once

#include <sched.h>
#include <sys/types.h>

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "capture_buffer.h"
#include "capture_program.h"

namespace trapline {

enum class CallState : std::uint8_t {
  kNone,        ///< not in a call
  kRecorded,    ///< in a call that will be a row
  kUnrecorded,  ///< in a call that leaves no row
};

/// The call a task is in.
struct OpenCall {
  CallState state = CallState::kNone;
  std::int64_t start = 0;
  std::array<std::uint64_t, 6> args{};
  std::uint64_t ip = 0;
  std::uint64_t sp = 0;
  std::int32_t nr = 0;
  std::uint32_t arch = 0;
  Abi abi = Abi::kX8664;
  pid_t tid = 0;                         ///< who made it: an exec by another thread changes the task's own
  const CallProgram* program = nullptr;  ///< null: nothing to capture
  CaptureBuffer captures;
};

/// What CpuSharing knows of a task.
struct TaskCpu {
  bool shared = false;
  bool hidden = false;             ///< set free for the time of a call that looks at CPUs
  bool looks = false;              ///< in such a call itself
  unsigned quick_stops = 0;        ///< in a row, while free
  std::int64_t running_since = 0;  ///< time of the last stop; 0: in a call
  cpu_set_t original{};            ///< its mask without us, while shared
};

/// One traced thread.
struct Task {
  pid_t tid = 0;
  pid_t tgid = 0;
  OpenCall call;
  TaskCpu cpu;
  bool linked = false;  ///< it is known who made it
  bool in_group_stop = false;
  std::int64_t held_since =
      -1;                    ///< time of its first stop, in which it waits for its creator's; -1: it does not
  bool awaits_exit = false;  ///< in a call whose exit must stop, whatever the filter in the kernel lets pass
  /// Gone for the kernel, but its death is not reported yet (and, for a leader with living threads, may not
  /// be for long).
  bool dying = false;
};

class TaskTable {
 public:
  /// Null when there is none.
  [[nodiscard]] Task* find(pid_t tid);
  /// The task with this tid, made when there is none.
  Task& add(pid_t tid, pid_t tgid);
  void remove(pid_t tid);
  /// Gives the task `from` the tid `to`, which nobody has.
  void rename(pid_t from, pid_t to);

  [[nodiscard]] bool empty() const { return tasks_.empty(); }
  [[nodiscard]] std::size_t size() const { return tasks_.size(); }
  /// Safe against removal while the caller goes through the result.
  [[nodiscard]] std::vector<pid_t> tids() const;
  [[nodiscard]] std::vector<pid_t> tids_of_group(pid_t tgid) const;
  [[nodiscard]] std::vector<pid_t> groups() const;

  template <typename Visit>
  void for_each(Visit visit) {
    for (auto& [tid, task] : tasks_) visit(task);
  }
  template <typename Visit>
  void for_each(Visit visit) const {
    for (const auto& [tid, task] : tasks_) visit(task);
  }

 private:
  std::unordered_map<pid_t, Task> tasks_;
  Task* last_found_ = nullptr;  ///< most stops come from the task of the stop before
};

}  // namespace trapline
