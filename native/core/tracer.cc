#include "tracer.h"

#include <linux/audit.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstring>
#include <utility>

#include "proc_task.h"

namespace trapline {
namespace {

constexpr std::int64_t kStopGraceNs = 1'000'000'000;
/// More than this many unclaimed deaths are no race but threads that an exec removed.
constexpr std::size_t kMaxEarlyDeaths = 1024;

constexpr Resumption kGoOn{ResumeMode::kToSyscall};

bool is_execve(const SyscallInfo& info) {
  return info.op == PTRACE_SYSCALL_INFO_ENTRY && info.arch == AUDIT_ARCH_X86_64 &&
         info.entry.nr == SYS_execve;
}

}  // namespace

Tracer::Tracer(PtraceOps& ops, TraceSink& sink, TraceControl& control, const CaptureTable& table,
               TraceOptions options)
    : ops_(ops),
      sink_(sink),
      control_(control),
      writer_(sink, timer_, *this),
      recorder_(ops, writer_, table, std::move(options.wanted), options.string_limit) {
  control_.enter_thread();
  // Requests made before this thread could be interrupted are found on the first round.
  WakeTimer::wake(gettid());
}

Tracer::~Tracer() {
  control_.leave_thread();
}

void Tracer::run(const LaunchPlan& plan) {
  if (!timer_.ready()) return sink_.on_start_failure({StartStep::kThread, EAGAIN});
  auto launched = launch_child(ops_, plan);
  if (const auto* failure = std::get_if<StartFailure>(&launched)) return sink_.on_start_failure(*failure);
  launched_ = std::move(std::get<Launched>(launched));
  first_pid_ = launched_->pid;
  leave_running_ = !plan.kill_on_exit;
  tasks_.add(first_pid_, first_pid_);
  loop();
  finish();
}

void Tracer::run(pid_t attach_to) {
  if (!timer_.ready()) return sink_.on_start_failure({StartStep::kThread, EAGAIN});
  const auto attached = attach_process(ops_, attach_to);
  if (const auto* failure = std::get_if<StartFailure>(&attached)) return sink_.on_start_failure(*failure);
  const auto& [pid, tids] = std::get<Attached>(attached);
  first_pid_ = pid;
  leave_running_ = true;
  revealed_ = true;
  writer_.clock().reset();
  for (const pid_t tid : tids) recorder_.found(tasks_.add(tid, pid), writer_.clock().stamp());
  announce();
  loop();
  finish();
}

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
    no_children_ =
        true;  // nothing will be heard of any more; the end of this thread kills or releases the tracees
    return;
  }
  // wait answers for the first task in the kernel's list that has something to say. All that have get their
  // turn, or one busy task would starve the others.
  while (tasks_.size() > 1 && ops_.wait(false, result).ok() && result.tid != 0) {
    reports_.push_back({result.tid, result.status, writer_.clock().stamp()});
  }
}

void Tracer::handle(const Report& report) {
  const Stop stop = decode_wait_status(report.status);
  if (stop.ended()) return on_end(report.tid, report.status, report.time);
  Task* task = tasks_.find(report.tid);
  if (task == nullptr) {
    // Its creator's stop is still to come.
    early_deaths_.erase(report.tid);
    task = &add_task(report.tid, proc::thread_group(report.tid).value_or(report.tid));
  }
  // By the report's id: an exec replaces the task itself.
  resume(report.tid, dispatch(*task, stop, report));
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
    case StopKind::kOtherEvent:
      return kGoOn;
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
  if (outcome.gone()) return kGoOn;
  if (!revealed_) {
    if (!outcome.ok() || !is_execve(info)) return kGoOn;
    reveal(task);
    time = writer_.clock().stamp();
  }
  if (outcome.ok() && info.op == PTRACE_SYSCALL_INFO_ENTRY) {
    recorder_.call_entered(task, info, time);
  } else if (outcome.ok() && info.op == PTRACE_SYSCALL_INFO_EXIT) {
    recorder_.call_returned(task, info, time);
  } else {
    recorder_.gap(task, layout::Gap::kNoSyscallInfo, time);
  }
  return kGoOn;
}

Resumption Tracer::on_signal(Task& task, int signal, std::int64_t time) {
  if (revealed_) {
    siginfo_t info;
    const bool known = ops_.signal_info(task.tid, info).ok();
    recorder_.signalled(task, signal, known ? &info : nullptr, time);
  }
  return {ResumeMode::kToSyscall, signal};
}

Resumption Tracer::on_group_stop(Task& task, int signal, std::int64_t time) {
  // PTRACE_INTERRUPT in a group-stop makes the task report the same stop again.
  if (!std::exchange(task.in_group_stop, true) && revealed_) recorder_.stopped(task, signal, time);
  return {ResumeMode::kListen};
}

Resumption Tracer::on_trap(Task& task, std::int64_t time) {
  if (std::exchange(task.in_group_stop, false) && revealed_) recorder_.continued(task, time);
  return kGoOn;
}

Resumption Tracer::on_new_task(const Task& creator, int event, std::int64_t time) {
  unsigned long message = 0;
  if (!ops_.event_message(creator.tid, message).ok() || message == 0) return kGoOn;
  const auto tid = static_cast<pid_t>(message);
  // A clone makes a thread or a process; fork and vfork always a process. When the new task is gone already,
  // nothing but its being a thread is likely.
  const pid_t tgid = event == PTRACE_EVENT_CLONE ? proc::thread_group(tid).value_or(creator.tgid) : tid;
  if (revealed_) recorder_.created(creator, event, tid, tgid, time);
  Task& task = add_task(tid, tgid);
  // It may even have died before its creator's stop was reported.
  if (const auto death = early_deaths_.find(tid); death != early_deaths_.end()) {
    recorder_.ended(task, death->second, time);
    early_deaths_.erase(death);
    tasks_.remove(tid);
  }
  return kGoOn;
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
    if (Task* task = tasks_.find(tid)) recorder_.superseded(*task, former_tid, time);
    tasks_.remove(tid);
  }
  if (former_tid != tgid) tasks_.rename(former_tid, tgid);
  Task& task = add_task(tgid, tgid);
  if (!announced_) announce();
  recorder_.executed(task, former_tid, time);
  return kGoOn;
}

void Tracer::on_end(pid_t tid, int status, std::int64_t time) {
  if (tid == first_pid_ && !announced_) return abort_start();
  Task* task = tasks_.find(tid);
  if (task == nullptr) {
    if (early_deaths_.size() >= kMaxEarlyDeaths) early_deaths_.clear();
    early_deaths_[tid] = status;
    return;
  }
  if (tid == first_pid_) {
    first_status_ = status;
    first_ended_ = true;
  }
  const bool leader = task->tgid == tid;
  recorder_.ended(*task, status, time);
  tasks_.remove(tid);
  if (!leader) return;
  // The leader is reported when no thread of its group is left. Whoever is still here vanished in an exec
  // that was killed.
  for (const pid_t other : tasks_.tids_of_group(tid)) {
    if (Task* rest = tasks_.find(other)) recorder_.ended(*rest, status, time);
    tasks_.remove(other);
  }
}

void Tracer::resume(pid_t tid, Resumption how) {
  if (how.mode == ResumeMode::kNone) return;
  const bool detach = detaching_;
  if (detach) how = {ResumeMode::kDetach, how.signal};
  const Outcome outcome = ops_.resume(tid, how);
  if (detach) {
    if (Task* task = tasks_.find(tid)) recorder_.call_abandoned(*task, writer_.clock().stamp());
    tasks_.remove(tid);
  }
  if (outcome.failed()) {
    // It stays stopped: nobody may wait for it to stop again.
    if (Task* task = tasks_.find(tid)) task->dying = true;
    give_up("resume a tracee", outcome.number());
  }
}

void Tracer::reveal(Task& first) {
  revealed_ = true;
  writer_.clock().reset();
  recorder_.found(first, writer_.clock().stamp());
}

void Tracer::announce() {
  announced_ = true;
  TraceStart start{.pid = first_pid_,
                   .realtime_ns = writer_.clock().realtime_base(),
                   .stdout_read = {},
                   .stderr_read = {}};
  if (launched_) {
    start.stdout_read = std::move(launched_->stdout_read);
    start.stderr_read = std::move(launched_->stderr_read);
    launched_.reset();
  }
  sink_.on_start(std::move(start));
  writer_.open();
}

void Tracer::abort_start() {
  first_ended_ = true;
  tasks_.remove(first_pid_);
  if (!launched_) return;
  // Without a word from the child it died in the middle of execve: the kernel kills a process whose new image
  // is broken.
  const StartFailure unknown{StartStep::kExecve, stop_signal_ != 0 || detaching_ ? ECANCELED : ENOEXEC};
  sink_.on_start_failure(reported_failure(launched_->report_read).value_or(unknown));
  launched_.reset();
}

void Tracer::finish() {
  if (!announced_) {
    // Left before its execve: detached, or wait failed.
    if (launched_) sink_.on_start_failure({StartStep::kExecve, ECANCELED});
    return;
  }
  const std::int64_t time = writer_.clock().stamp();
  for (const pid_t tid : tasks_.tids()) {
    if (Task* task = tasks_.find(tid)) recorder_.vanished(*task, time);
    tasks_.remove(tid);
  }
  writer_.finish();
  sink_.on_end({.status = first_status_, .events = writer_.events(), .failure = failure_});
}

void Tracer::handle_requests() {
  if (!timer_.take()) return;
  const std::uint64_t kills = control_.take_kills();
  for (int signal = 1; kills != 0 && signal <= 64; ++signal) {
    // Its id can be another process's as soon as its end was reaped.
    if ((kills >> (signal - 1) & 1) != 0 && !first_ended_) ops_.kill_group(first_pid_, signal);
  }
  if (const int signal = control_.take_stop(); signal != 0) begin_stop(signal);
  if (control_.detach_requested()) begin_detach();
  if (writer_.closed()) leave_running_ ? begin_detach() : begin_stop(SIGKILL);
  if (stop_signal_ != 0 && stop_signal_ != SIGKILL && writer_.clock().stamp() >= stop_deadline_)
    begin_stop(SIGKILL);
  writer_.tick(stop_signal_ != 0 && stop_signal_ != SIGKILL);
}

void Tracer::begin_stop(int signal) {
  // Only SIGKILL after another signal is something new.
  if (stop_signal_ == SIGKILL || (stop_signal_ != 0 && signal != SIGKILL)) return;
  // Before its execve it is not yet the program that could make something of a gentler signal.
  if (!announced_) signal = SIGKILL;
  if (stop_signal_ == 0) stop_deadline_ = writer_.clock().stamp() + kStopGraceNs;
  stop_signal_ = signal;
  // To groups, and never waiting for one of them: a vfork parent goes on only when its child does.
  for (const pid_t tgid : tasks_.groups()) ops_.kill_group(tgid, signal);
}

void Tracer::begin_detach() {
  if (std::exchange(detaching_, true)) return;
  for (const pid_t tid : tasks_.tids()) {
    if (ops_.interrupt(tid).ok()) continue;
    if (Task* task = tasks_.find(tid)) task->dying = true;
  }
}

void Tracer::give_up(const char* what, int error) {
  if (failure_.empty()) failure_ = std::string("cannot ") + what + ": " + std::strerror(error);
  leave_running_ ? begin_detach() : begin_stop(SIGKILL);
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
