#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "attacher.h"
#include "capture_program.h"
#include "cpu_sharing.h"
#include "event_recorder.h"
#include "event_writer.h"
#include "launcher.h"
#include "ptrace_ops.h"
#include "shared_cpus.h"
#include "task_table.h"
#include "trace_control.h"
#include "trace_sink.h"
#include "wait_status.h"

namespace trapline {

struct TraceOptions {
  std::uint32_t string_limit = 32;
  WantedCalls wanted;
  CpuPolicy cpu = CpuPolicy::kAuto;
  /// Let the kernel pass over calls that are not wanted, where that is possible.
  bool kernel_filter = true;
  /// Record the variables of the environments that programs are started with, not only how many there are.
  bool environments = false;
};

/// One trace on the thread that makes it: starts or attaches, then waits, records and resumes until no tracee
/// is left. For the kernel the tracer is this thread, so nothing else may touch the tracees; other threads
/// ask through TraceControl.
class Tracer final : private OpenCalls {
 public:
  Tracer(PtraceOps& ops, TraceSink& sink, TraceControl& control, const CaptureTable& table,
         TraceOptions options);
  ~Tracer();

  /// Both return when the trace is over and the sink has heard it.
  void run(const LaunchPlan& plan);
  void run(pid_t attach_to);

 private:
  struct Report {
    pid_t tid;
    int status;
    std::int64_t time;
  };

  struct EarlyDeath {
    int status;
    std::int64_t time;
    bool told;  ///< its exit is a row already
  };

  // The loop.
  void loop();
  void collect();
  void drain();
  void handle(const Report& report);
  /// Lets go on who is held since before that time; true: somebody still is.
  bool release_held(std::int64_t since_before);
  [[nodiscard]] bool finished() const;
  void finish();

  // One stop each. The answer is carried out in one place, so a stop is resumed exactly once.
  [[nodiscard]] Resumption dispatch(Task& task, Stop stop, const Report& report);
  [[nodiscard]] Resumption on_syscall_stop(Task& task, std::int64_t time);
  [[nodiscard]] Resumption on_seccomp_stop(Task& task, std::int64_t time);
  void enter_call(Task& task, const SyscallInfo& info, std::int64_t time);
  void return_from_call(Task& task, const SyscallInfo& info, std::int64_t time);
  [[nodiscard]] Resumption on_signal(Task& task, int signal, std::int64_t time);
  [[nodiscard]] Resumption on_group_stop(Task& task, int signal, std::int64_t time);
  [[nodiscard]] Resumption on_trap(Task& task, std::int64_t time);
  [[nodiscard]] Resumption on_new_task(const Task& creator, int event, std::int64_t time);
  [[nodiscard]] Resumption on_exec(Task& task, std::int64_t time);
  void on_end(pid_t tid, int status, std::int64_t time);
  /// How a task goes on that nothing special holds for.
  [[nodiscard]] Resumption go_on(const Task& task, int signal = 0) const;
  void resume(pid_t tid, Resumption how);
  void forget(Task& task);

  // Start.
  void reveal(Task& first);
  void announce();
  void abort_start();

  // Requests, and what else ends a trace early.
  void handle_requests();
  void begin_stop(int signal);
  void begin_detach();
  void give_up(const char* what, int error);

  [[nodiscard]] bool wants_filter(const LaunchPlan& plan) const;

  Task& add_task(pid_t tid, pid_t tgid);
  void list_open_calls(std::vector<EventView>& into) const override;

  const shared_cpus::TracerThread thread_;
  PtraceOps& ops_;
  TraceSink& sink_;
  TraceControl& control_;
  WakeTimer timer_;
  EventWriter writer_;
  EventRecorder recorder_;
  TaskTable tasks_;
  CpuSharing cpu_;
  const TraceOptions options_;
  std::vector<Report> reports_;
  int until_drain_ = 1;  ///< stops
  /// Deaths of tasks whose creator's stop is still to come; see on_new_task.
  std::unordered_map<pid_t, EarlyDeath> early_deaths_;

  std::optional<Launched> launched_;
  pid_t first_pid_ = 0;
  int first_status_ = -1;
  bool first_ended_ = false;
  FilterFacts filter_;          ///< of the program that runs
  bool has_filter_ = false;     ///< planned; once revealed: in force
  bool filtering_ = false;      ///< tasks run from one wanted call to the next
  bool leave_running_ = false;  ///< when nobody listens any more: detach instead of kill
  bool revealed_ = false;       ///< the first execve was entered; nothing before it is recorded
  bool announced_ = false;      ///< the sink knows of the trace
  bool no_children_ = false;    ///< wait said ECHILD
  int stop_signal_ = 0;
  std::int64_t stop_deadline_ = 0;
  bool detaching_ = false;
  std::string failure_;
};

}  // namespace trapline
