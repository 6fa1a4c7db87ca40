#include "launcher.h"

#include <fcntl.h>
#include <linux/close_range.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <optional>

#include "wait_status.h"
#include "wake_timer.h"

namespace trapline {
namespace {

struct Pipe {
  UniqueFd read;
  UniqueFd write;
};

/// Descriptors 0 to 2 are replaced in the child; ours must lie above them, also when the caller's own are
/// closed.
UniqueFd above_stdio(UniqueFd fd) {
  if (fd.get() > STDERR_FILENO) return fd;
  return UniqueFd(fcntl(fd.get(), F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
}

std::optional<Pipe> make_pipe() {
  std::array<int, 2> fds;
  if (pipe2(fds.data(), O_CLOEXEC) != 0) return std::nullopt;
  Pipe pipe{UniqueFd(fds[0]), UniqueFd(fds[1])};
  pipe.read = above_stdio(std::move(pipe.read));
  pipe.write = above_stdio(std::move(pipe.write));
  if (!pipe.read || !pipe.write) return std::nullopt;
  return pipe;
}

/// All that the child needs, made before the fork: after it, only async-signal-safe calls are allowed, since
/// other threads' locks may be held for ever in the copy.
struct ChildImage {
  const char* file;
  char* const* argv;
  char* const* envp;
  const char* cwd;
  std::string_view name;
  bool own_session;
  std::array<int, 3> stdio;  ///< -1: inherited
  int go_read;
  int go_write;
  int report_write;
  const sigset_t* mask;
  const sock_fprog* filter;
};

std::vector<char*> pointers_to(const std::vector<std::string>& strings) {
  std::vector<char*> pointers;
  pointers.reserve(strings.size() + 1);
  // execve(2) takes char* for historical reasons and does not write.
  for (const std::string& text : strings) pointers.push_back(const_cast<char*>(text.c_str()));
  pointers.push_back(nullptr);
  return pointers;
}

enum class ChildStage : std::uint8_t {
  kReady,   ///< may be seized
  kFilter,  ///< tried to install the filter
  kFailed,  ///< ends
};

/// What the child says on its pipe, in the order of the stages.
struct ChildReport {
  ChildStage stage;
  StartFailure failure{};
  FilterFacts filter{};
};

void report_in_child(const ChildImage& image, const ChildReport& report) {
  // Less than PIPE_BUF: written whole or not at all, and then there is nobody to tell.
  [[maybe_unused]] const ssize_t written = write(image.report_write, &report, sizeof report);
}

[[noreturn]] void fail_in_child(const ChildImage& image, StartStep step) {
  report_in_child(image, {.stage = ChildStage::kFailed, .failure = {step, errno}});
  _exit(127);
}

std::optional<ChildReport> read_report(const UniqueFd& report_read) {
  ChildReport report{};
  ssize_t got = 0;
  do {
    got = read(report_read.get(), &report, sizeof report);
  } while (got < 0 && errno == EINTR);
  if (got != static_cast<ssize_t>(sizeof report)) return std::nullopt;
  return report;
}

void close_on_exec_above_stdio() {
  constexpr unsigned kFirst = STDERR_FILENO + 1;
  if (syscall(SYS_close_range, kFirst, ~0U, CLOSE_RANGE_CLOEXEC) == 0) return;
  // Before Linux 5.11. opendir would allocate, so every possible number it is.
  const long limit = sysconf(_SC_OPEN_MAX);
  for (int fd = kFirst; fd < limit; ++fd) fcntl(fd, F_SETFD, FD_CLOEXEC);
}

FilterFacts install_filter(const sock_fprog& filter) {
  const auto install = [&filter] { return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &filter) == 0; };
  if (install()) return {.installed = true};
  // Without CAP_SYS_ADMIN a filter is allowed only to processes that can gain no privileges. A tracee cannot
  // anyway, unless its tracer is privileged.
  if (errno != EACCES || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return {};
  return {.installed = install(), .no_new_privs = true};
}

/// Node marks its own stdio close-on-exec and sets its pipes non-blocking, which a program does not expect of
/// them.
void inherit(int fd) {
  const int flags = fcntl(fd, F_GETFL);
  if (flags < 0) return;  // closed in the caller, and so here
  fcntl(fd, F_SETFD, 0);
  if ((flags & O_NONBLOCK) != 0) fcntl(fd, F_SETFL, flags & ~O_NONBLOCK);
}

[[noreturn]] void run_child(const ChildImage& image) {
  reset_signals(*image.mask);
  if (image.own_session) setsid();
  for (int fd = 0; fd < 3; ++fd) {
    const int source = image.stdio[static_cast<std::size_t>(fd)];
    if (source >= 0) {
      if (dup2(source, fd) < 0) fail_in_child(image, StartStep::kStdio);
    } else {
      inherit(fd);
    }
  }
  if (chdir(image.cwd) != 0) fail_in_child(image, StartStep::kChdir);
  close_on_exec_above_stdio();
  // Until execve renames it, the task would carry the name of the tracer's thread.
  prctl(PR_SET_NAME, image.name.data());
  // Our own copy of the write end would keep the pipe open if the tracer died.
  close(image.go_write);
  // Only now: all calls above would stop if it were seized before.
  report_in_child(image, {.stage = ChildStage::kReady});
  char go = 0;
  ssize_t got = 0;
  do {
    got = read(image.go_read, &go, 1);
  } while (got < 0 && errno == EINTR);
  if (got != 1) _exit(127);
  if (image.filter->len != 0) {
    report_in_child(image, {.stage = ChildStage::kFilter, .filter = install_filter(*image.filter)});
  }
  execve(image.file, image.argv, image.envp);
  fail_in_child(image, StartStep::kExecve);
}

std::string_view base_name(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

/// Waits for the stop that PTRACE_INTERRUPT makes, and answers all others as untraced.
Outcome await_first_stop(PtraceOps& ops, pid_t pid) {
  for (;;) {
    WaitResult result;
    const Outcome waited = ops.wait(true, result);
    if (waited.number() == EINTR) continue;
    if (!waited.ok()) return waited;
    if (result.tid != pid) continue;
    const Stop stop = decode_wait_status(result.status);
    if (stop.ended()) return Outcome::error(ESRCH);
    if (stop.kind == StopKind::kTrap) return Outcome::success();
    const int signal = stop.kind == StopKind::kSignalDelivery ? stop.detail : 0;
    const Outcome resumed = ops.resume(pid, {ResumeMode::kToEvent, signal});
    if (!resumed.ok()) return resumed;
  }
}

Outcome seize_and_release(PtraceOps& ops, pid_t pid, unsigned options, int go_write) {
  Outcome outcome = ops.seize(pid, options);
  if (outcome.ok()) outcome = ops.interrupt(pid);
  if (outcome.ok()) outcome = await_first_stop(ops, pid);
  if (outcome.ok()) outcome = ops.resume(pid, {ResumeMode::kToSyscall});
  if (!outcome.ok()) return outcome;
  // The only reader is the child; when it died, wait says so.
  const char go = 1;
  [[maybe_unused]] const ssize_t written = write(go_write, &go, 1);
  return outcome;
}

}  // namespace

std::optional<StartFailure> reported_failure(const UniqueFd& report_read) {
  while (const auto report = read_report(report_read)) {
    if (report->stage == ChildStage::kFailed) return report->failure;
  }
  return std::nullopt;
}

FilterFacts reported_filter(const UniqueFd& report_read) {
  const auto report = read_report(report_read);
  return report && report->stage == ChildStage::kFilter ? report->filter : FilterFacts{};
}

std::variant<Launched, StartFailure> launch_child(PtraceOps& ops, const LaunchPlan& plan) {
  auto go = make_pipe();
  if (!go) return StartFailure{StartStep::kPipe, errno};
  auto report = make_pipe();
  if (!report) return StartFailure{StartStep::kPipe, errno};

  Launched launched;
  std::array<UniqueFd, 3> child_ends;
  const std::array<StdioPlan, 3> plans{plan.standard_input, plan.standard_output, plan.standard_error};
  for (std::size_t fd = 0; fd < plans.size(); ++fd) {
    if (plans[fd] == StdioPlan::kNull) {
      child_ends[fd] = above_stdio(UniqueFd(open("/dev/null", (fd == 0 ? O_RDONLY : O_WRONLY) | O_CLOEXEC)));
      if (!child_ends[fd]) return StartFailure{StartStep::kStdio, errno};
    } else if (plans[fd] == StdioPlan::kPipe && fd != 0) {
      auto pipe = make_pipe();
      if (!pipe) return StartFailure{StartStep::kPipe, errno};
      child_ends[fd] = std::move(pipe->write);
      (fd == 1 ? launched.stdout_read : launched.stderr_read) = std::move(pipe->read);
    }
  }

  const std::vector<char*> argv = pointers_to(plan.argv);
  const std::vector<char*> envp = pointers_to(plan.env);
  std::vector<sock_filter> filter = plan.filter;
  const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
  const ChildImage image{
      .file = plan.file.c_str(),
      .argv = argv.data(),
      .envp = envp.data(),
      .cwd = plan.cwd.c_str(),
      .name = base_name(plan.file),
      .own_session = plan.standard_input != StdioPlan::kInherit,
      .stdio = {child_ends[0].get(), child_ends[1].get(), child_ends[2].get()},
      .go_read = go->read.get(),
      .go_write = go->write.get(),
      .report_write = report->write.get(),
      .mask = &plan.signal_mask,
      .filter = &program,
  };

  // No handler of the embedding process may run in the child before it has reset them: the calling thread
  // blocks all.
  const pid_t pid = fork();
  if (pid < 0) return StartFailure{StartStep::kFork, errno};
  if (pid == 0) run_child(image);

  launched.pid = pid;
  report->write.reset();
  go->read.reset();

  const auto reap = [pid] {
    kill(pid, SIGKILL);
    while (waitpid(pid, nullptr, __WALL) < 0 && errno == EINTR) {
    }
  };
  const auto first = read_report(report->read);
  if (!first || first->stage != ChildStage::kReady) {
    reap();
    return first ? first->failure : StartFailure{StartStep::kFork, ECHILD};
  }
  unsigned options = kTraceOptions;
  if (plan.kill_on_exit) options |= PTRACE_O_EXITKILL;
  if (!filter.empty()) options |= PTRACE_O_TRACESECCOMP;
  const Outcome outcome = seize_and_release(ops, pid, options, go->write.get());
  if (!outcome.ok()) {
    reap();
    return StartFailure{StartStep::kSeize, outcome.number()};
  }
  launched.report_read = std::move(report->read);
  return launched;
}

}  // namespace trapline
