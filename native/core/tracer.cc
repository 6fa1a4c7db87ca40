#include "tracer.h"

#include <linux/audit.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include <utility>

#include "proc_task.h"

namespace trapline {
namespace {

/// More than this many unclaimed deaths are no race but threads that an exec removed.
constexpr std::size_t kMaxEarlyDeaths = 1024;
/// A creator's stop follows its child's birth at once; an older death is of another task that had the same
/// id.
constexpr std::int64_t kEarlyDeathNs = 1'000'000'000;

/// A call by which a program installs a seccomp filter of its own.
bool installs_filter(const SyscallInfo& info) {
  constexpr std::uint64_t kI386Prctl = 172, kI386Seccomp = 354;
  const bool i386 = info.arch == AUDIT_ARCH_I386;
  const std::uint64_t nr = info.entry.nr;
  if (nr == (i386 ? kI386Seccomp : SYS_seccomp)) return true;
  return nr == (i386 ? kI386Prctl : SYS_prctl) && info.entry.args[0] == PR_SET_SECCOMP;
}

bool is_execve(const SyscallInfo& info) {
  return info.op == PTRACE_SYSCALL_INFO_ENTRY && info.arch == AUDIT_ARCH_X86_64 &&
         info.entry.nr == SYS_execve;
}

}  // namespace

void Tracer::loop() {
  for (;;) {
    handle_requests();
    if (finished()) return;
    reports_.clear();
    collect();
    for (const Report& report : reports_) handle(report);
  }
}

bool Tracer::finished() const {
  if (no_children_) return true;
  if (!detaching_) return false;
  bool living = false;
  tasks_.for_each([&](const Task& task) { living = living || !task.dying; });
  return !living;
}

void Tracer::collect() {
  WaitResult result;
  const Outcome waited = ops_.wait(true, result);
  if (waited.ok()) {
    reports_.push_back({result.tid, result.status, writer_.clock().stamp()});
  } else if (waited.number() == ECHILD) {
    no_children_ = true;
    return;
  } else if (waited.number() != EINTR) {
    give_up("wait for a tracee", waited.number());
    // Nothing will be heard of any more; the end of this thread kills or releases the tracees.
    no_children_ = true;
    return;
  }
  if (tasks_.size() > 1 && --until_drain_ <= 0) drain();
}

// wait answers for the first task in the kernel's list that has something to say, so a busy one could starve
// those behind it. Hearing all of them costs a call more; while nobody else had anything to say, that is
// spent on every 16th stop only.
void Tracer::drain() {
  constexpr int kPatience = 16;
  WaitResult result;
  while (ops_.wait(false, result).ok() && result.tid != 0) {
    reports_.push_back({result.tid, result.status, writer_.clock().stamp()});
  }
  until_drain_ = reports_.size() > 1 ? 1 : kPatience;
}

void Tracer::handle(const Report& report) {
  const Stop stop = decode_wait_status(report.status);
  if (stop.ended()) return on_end(report.tid, report.status, report.time);
  Task* task = tasks_.find(report.tid);
  if (task == nullptr) {
    task = &add_task(report.tid, proc::thread_group(report.tid).value_or(report.tid));
    cpu_.found(*task);
    if (stop.kind == StopKind::kTrap && !detaching_) {
      // Born before its creator told of it. It waits for that, so that its rows come behind the creator's;
      // but not long, since a creator can be killed before it tells.
      task->held_since = report.time;
      timer_.start();
      return;
    }
  }
  // By the report's id: an exec replaces the task itself.
  resume(report.tid, dispatch(*task, stop, report));
}

bool Tracer::release_held(std::int64_t since_before) {
  bool waiting = false;
  for (const pid_t tid : tasks_.tids()) {
    Task* const task = tasks_.find(tid);
    if (task == nullptr || task->held_since < 0) continue;
    if (task->held_since >= since_before) {
      waiting = true;
      continue;
    }
    task->held_since = -1;
    resume(tid, go_on(*task));
  }
  return waiting;
}

Resumption Tracer::dispatch(Task& task, Stop stop, const Report& report) {
  switch (stop.kind) {
    case StopKind::kSyscall:
      return on_syscall_stop(task, report.time);
    case StopKind::kSignalDelivery:
      return on_signal(task, stop.detail, report.time);
    case StopKind::kGroup:
      return on_group_stop(task, stop.detail, report.time);
    case StopKind::kTrap:
      return on_trap(task, report.time);
    case StopKind::kNewTask:
      return on_new_task(task, stop.detail, report.time);
    case StopKind::kExec:
      return on_exec(task, report.time);
    case StopKind::kSeccomp:
      return on_seccomp_stop(task, report.time);
    case StopKind::kOtherEvent:
      return go_on(task);
    case StopKind::kExited:
    case StopKind::kSignalled:
    case StopKind::kContinued:
    case StopKind::kUnknown:
      break;
  }
  return {ResumeMode::kNone};
}

Resumption Tracer::on_syscall_stop(Task& task, std::int64_t time) {
  SyscallInfo info;
  const Outcome outcome = ops_.syscall_info(task.tid, info);
  if (outcome.gone()) return go_on(task);
  if (!revealed_) {
    if (!outcome.ok() || !is_execve(info)) return go_on(task);
    reveal(task);
    time = writer_.clock().stamp();
  }
  if (outcome.ok() && info.op == PTRACE_SYSCALL_INFO_ENTRY) {
    enter_call(task, info, time);
  } else if (outcome.ok() && info.op == PTRACE_SYSCALL_INFO_EXIT) {
    return_from_call(task, info, time);
  } else {
    recorder_.gap(task, layout::Gap::kNoSyscallInfo, time);
  }
  return go_on(task);
}

Resumption Tracer::on_seccomp_stop(Task& task, std::int64_t time) {
  // A task that runs from call to call has stopped at this entry already.
  if (!revealed_ || (!filtering_ && task.call.state != CallState::kNone)) return go_on(task);
  SyscallInfo info;
  const Outcome outcome = ops_.syscall_info(task.tid, info);
  if (outcome.ok() && info.op == PTRACE_SYSCALL_INFO_SECCOMP) {
    enter_call(task, info, time);
  } else if (!outcome.gone()) {
    recorder_.gap(task, layout::Gap::kNoSyscallInfo, time);
  }
  return go_on(task);
}

void Tracer::enter_call(Task& task, const SyscallInfo& info, std::int64_t time) {
  const bool looks_at_cpus = cpu_.entered(tasks_, task, info.arch, info.entry.nr, time);
  recorder_.call_entered(task, info, time);
  if (!has_filter_) return;
  // Whatever the program's own filter refuses, ours would not be asked about, and the call would be missing.
  if (filtering_ && installs_filter(info)) filtering_ = false;
  task.awaits_exit = looks_at_cpus || task.call.state == CallState::kRecorded;
  if (filtering_ && task.call.state == CallState::kUnrecorded) task.call.state = CallState::kNone;
}

void Tracer::return_from_call(Task& task, const SyscallInfo& info, std::int64_t time) {
  cpu_.returned(tasks_, task, time);
  task.awaits_exit = false;
  recorder_.call_returned(task, info, time);
}

Resumption Tracer::on_signal(Task& task, int signal, std::int64_t time) {
  if (revealed_) {
    siginfo_t info;
    const bool known = ops_.signal_info(task.tid, info).ok();
    recorder_.signalled(task, signal, known ? &info : nullptr, time);
  }
  return go_on(task, signal);
}

Resumption Tracer::on_group_stop(Task& task, int signal, std::int64_t time) {
  // PTRACE_INTERRUPT in a group-stop makes the task report the same stop again.
  if (!std::exchange(task.in_group_stop, true) && revealed_) recorder_.stopped(task, signal, time);
  return {ResumeMode::kListen};
}

Resumption Tracer::on_trap(Task& task, std::int64_t time) {
  if (std::exchange(task.in_group_stop, false) && revealed_) recorder_.continued(task, time);
  return go_on(task);
}

Resumption Tracer::on_new_task(const Task& creator, int event, std::int64_t time) {
  unsigned long message = 0;
  if (!ops_.event_message(creator.tid, message).ok() || message == 0) return go_on(creator);
  const auto tid = static_cast<pid_t>(message);
  // A clone makes a thread or a process; fork and vfork always a process. When the new task is gone already,
  // nothing but its being a thread is likely.
  const pid_t tgid = event == PTRACE_EVENT_CLONE ? proc::thread_group(tid).value_or(creator.tgid) : tid;
  if (revealed_) recorder_.created(creator, event, tid, tgid, time);
  Task& task = add_task(tid, tgid);
  task.linked = true;
  cpu_.born(creator, task);
  if (std::exchange(task.held_since, -1) >= 0) {
    resume(tid, go_on(task));
  } else if (const auto death = early_deaths_.find(tid); death != early_deaths_.end()) {
    // It even died before its creator's stop was reported.
    if (time - death->second.time < kEarlyDeathNs) {
      if (!death->second.told) recorder_.ended(task, death->second.status, time);
      forget(task);
    }
    early_deaths_.erase(death);
  }
  return go_on(creator);
}

Resumption Tracer::on_exec(Task& leader, std::int64_t time) {
  const pid_t tgid = leader.tid;
  unsigned long message = 0;
  const pid_t former_tid =
      ops_.event_message(tgid, message).ok() && message != 0 ? static_cast<pid_t>(message) : tgid;
  // The kernel removed all other threads, partly without a word; the one that called execve has the leader's
  // id now.
  for (const pid_t tid : tasks_.tids_of_group(tgid)) {
    if (tid == former_tid) continue;
    Task* const other = tasks_.find(tid);
    if (other == nullptr) continue;
    recorder_.superseded(*other, former_tid, time);
    forget(*other);
  }
  if (former_tid != tgid) tasks_.rename(former_tid, tgid);
  Task& task = add_task(tgid, tgid);
  if (!announced_) {
    announce();
    filtering_ = has_filter_;
    if (filtering_ && task.call.state == CallState::kUnrecorded) task.call.state = CallState::kNone;
  }
  recorder_.executed(task, former_tid, time);
  return go_on(task);
}

void Tracer::on_end(pid_t tid, int status, std::int64_t time) {
  if (tid == first_pid_ && !announced_) return abort_start();
  Task* task = tasks_.find(tid);
  if (task == nullptr || !task->linked) {
    if (early_deaths_.size() >= kMaxEarlyDeaths) early_deaths_.clear();
    early_deaths_[tid] = {status, time, task != nullptr && task->held_since < 0};
  }
  if (task == nullptr) return;
  if (task->held_since >= 0) return forget(*task);
  if (tid == first_pid_) {
    first_status_ = status;
    first_ended_ = true;
  }
  const bool leader = task->tgid == tid;
  recorder_.ended(*task, status, time);
  forget(*task);
  if (!leader) return;
  // The leader is reported when no thread of its group is left. Whoever is still here vanished in an exec
  // that was killed.
  for (const pid_t other : tasks_.tids_of_group(tid)) {
    Task* const rest = tasks_.find(other);
    if (rest == nullptr) continue;
    recorder_.ended(*rest, status, time);
    forget(*rest);
  }
}

Resumption Tracer::go_on(const Task& task, int signal) const {
  return {filtering_ && !task.awaits_exit ? ResumeMode::kToEvent : ResumeMode::kToSyscall, signal};
}

void Tracer::forget(Task& task) {
  cpu_.abandoned(tasks_, task);
  tasks_.remove(task.tid);
}

void Tracer::resume(pid_t tid, Resumption how) {
  if (how.mode == ResumeMode::kNone) return;
  const bool detach = detaching_;
  if (detach) how = {ResumeMode::kDetach, how.signal};
  const Outcome outcome = ops_.resume(tid, how);
  if (detach) {
    if (Task* task = tasks_.find(tid)) {
      recorder_.call_abandoned(*task, writer_.clock().stamp());
      forget(*task);
    }
  }
  if (outcome.failed()) {
    // It stays stopped: nobody may wait for it to stop again.
    if (Task* task = tasks_.find(tid)) task->dying = true;
    give_up("resume a tracee", outcome.number());
  }
}

Task& Tracer::add_task(pid_t tid, pid_t tgid) {
  Task& task = tasks_.add(tid, tgid);
  // Born while the trace ends: it missed the signal that all others got.
  if (stop_signal_ != 0 && tid == tgid) ops_.kill_group(tgid, stop_signal_);
  return task;
}

void Tracer::list_open_calls(std::vector<EventView>& into) const {
  tasks_.for_each([&](const Task& task) {
    if (task.call.state == CallState::kRecorded) {
      into.push_back({EventRecorder::open_row(task), task.call.captures.bytes()});
    }
  });
}

}  // namespace trapline
