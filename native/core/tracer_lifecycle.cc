/// How a trace begins, what other threads ask of it, and how it ends. The stops between are in tracer.cc.

#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <utility>

#include "call_filter.h"
#include "child_signal.h"
#include "proc_task.h"
#include "tracer.h"

namespace trapline {
namespace {

constexpr std::int64_t kStopGraceNs = 1'000'000'000;
/// A creator that has not told of its child by then was killed before it could.
constexpr std::int64_t kHoldNs = 500'000'000;

/// What a filter has to let stop: the wanted calls, and those that the tracer itself must see.
std::vector<std::uint32_t> calls_to_stop_at(const WantedCalls& wanted) {
  std::vector<std::uint32_t> numbers = wanted.numbers();
  numbers.insert(numbers.end(), {SYS_prctl, SYS_seccomp, CpuSharing::kSetAffinity, CpuSharing::kGetAffinity});
  std::ranges::sort(numbers);
  const auto rest = std::ranges::unique(numbers);
  numbers.erase(rest.begin(), rest.end());
  return numbers;
}

}  // namespace

Tracer::Tracer(PtraceOps& ops, TraceSink& sink, TraceControl& control, const CaptureTable& table,
               TraceOptions options)
    : ops_(ops),
      sink_(sink),
      control_(control),
      writer_(sink, timer_, *this),
      recorder_(ops, writer_, table, options.wanted, options.string_limit, options.environments),
      cpu_(options.cpu),
      options_(std::move(options)) {
  control_.enter_thread();
  // Requests made before this thread could be interrupted are found on the first round.
  WakeTimer::wake(gettid());
}

Tracer::~Tracer() {
  control_.leave_thread();
}

bool Tracer::wants_filter(const LaunchPlan& plan) const {
  return options_.kernel_filter && plan.kill_on_exit && !options_.wanted.all();
}

void Tracer::run(const LaunchPlan& plan) {
  if (!timer_.ready()) return sink_.on_start_failure({StartStep::kThread, EAGAIN});
  LaunchPlan prepared = plan;
  if (wants_filter(plan)) prepared.filter = build_call_filter(calls_to_stop_at(options_.wanted));
  has_filter_ = !prepared.filter.empty();
  auto launched = launch_child(ops_, prepared);
  if (const auto* failure = std::get_if<StartFailure>(&launched)) return sink_.on_start_failure(*failure);
  launched_ = std::move(std::get<Launched>(launched));
  first_pid_ = launched_->pid;
  leave_running_ = !plan.kill_on_exit;
  tasks_.add(first_pid_, first_pid_).linked = true;
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
  for (const pid_t tid : tids) {
    Task& task = tasks_.add(tid, pid);
    task.linked = true;
    // The threads of a process have one table.
    const std::vector<int> open = tid == pid ? proc::descriptors(pid) : std::vector<int>();
    recorder_.found(task, writer_.clock().stamp(), open);
  }
  announce();
  loop();
  finish();
}

void Tracer::reveal(Task& first) {
  revealed_ = true;
  writer_.clock().reset();
  const std::int64_t time = writer_.clock().stamp();
  // The standard ones: all others close when the program that was asked for begins.
  recorder_.found(first, time, std::array{STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO});
  if (!leave_running_) cpu_.begin(first, time);
  if (!has_filter_ || !launched_) return;
  filter_ = reported_filter(launched_->report_read);
  has_filter_ = filter_.installed;
  if (has_filter_) recorder_.expect_no_entries();
}

void Tracer::announce() {
  announced_ = true;
  TraceStart start;
  start.pid = first_pid_;
  start.realtime_ns = writer_.clock().realtime_base();
  start.kernel_filter = filter_.installed;
  start.no_new_privs = filter_.no_new_privs;
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
    Task* const task = tasks_.find(tid);
    if (task == nullptr) continue;
    recorder_.vanished(*task, time);
    forget(*task);
  }
  writer_.finish();
  sink_.on_end({.status = first_status_,
                .events = writer_.events(),
                .call_stops = cpu_.stops(),
                .shared_stops = cpu_.shared_stops(),
                .failure = failure_});
}

void Tracer::handle_requests() {
  if (!timer_.take()) return;
  keep_stops_from_child_handler();
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
  const std::int64_t now = writer_.clock().stamp();
  const bool held = release_held(now - kHoldNs);
  const bool sharing = cpu_.review(tasks_, now);
  writer_.tick(held || sharing || (stop_signal_ != 0 && stop_signal_ != SIGKILL));
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
  // Calls that the filter sends to a tracer fail without one.
  if (has_filter_) return begin_stop(SIGKILL);
  if (std::exchange(detaching_, true)) return;
  cpu_.release(tasks_);
  release_held(std::numeric_limits<std::int64_t>::max());
  for (const pid_t tid : tasks_.tids()) {
    if (ops_.interrupt(tid).ok()) continue;
    if (Task* task = tasks_.find(tid)) task->dying = true;
  }
}

void Tracer::give_up(const char* what, int error) {
  if (failure_.empty()) failure_ = std::string("cannot ") + what + ": " + std::strerror(error);
  leave_running_ ? begin_detach() : begin_stop(SIGKILL);
}

}  // namespace trapline
