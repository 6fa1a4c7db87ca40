/// Stop, detach, attach, and a tracer that dies.

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>

#include "scenario.h"
#include "trace_run.h"

namespace trapline::test {
namespace {

using layout::Kind;
using std::chrono::milliseconds;

milliseconds timed(const std::function<void()>& body) {
  const auto begun = std::chrono::steady_clock::now();
  body();
  return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - begun);
}

void stop_in(const std::string& mode, int signal, milliseconds bound) {
  TraceRun run(fixture("busy", {mode}));
  const pid_t pid = run.started();
  std::this_thread::sleep_for(milliseconds(30));
  // Its calls follow the setting of its handlers; on a busy machine 30 ms may be before both.
  if (mode == "ignore") CHECK(run.wait_until([](const auto& events) { return events.size() > 500; }));
  TraceOutcome outcome;
  const auto took = timed([&] {
    run.control().stop(signal);
    run.control().stop(signal);
    outcome = run.finish();
  });
  CHECK(took < bound);
  CHECK(WIFSIGNALED(outcome.end.status));
  CHECK(state_of(pid) == '\0');
  run.control().stop(signal);
  run.control().kill(signal);
}

SCENARIO("P19: stop ends the trace in whatever state its tasks are") {
  for (const char* mode : {"calls", "compute", "sleep", "family", "exec", "vfork", "forks", "ignore"}) {
    stop_in(mode, SIGKILL, milliseconds(900));
  }
  for (const char* mode : {"calls", "compute", "sleep", "family", "vfork"})
    stop_in(mode, SIGTERM, milliseconds(900));
}

SCENARIO("P19: who ignores the signal is killed after a second") {
  const auto took = timed([] { stop_in("ignore", SIGTERM, milliseconds(2000)); });
  CHECK(took >= milliseconds(1000));
}

SCENARIO("P19: a stopped process is ended, too") {
  for (const int signal : {SIGKILL, SIGTERM}) {
    TraceRun run(fixture("busy", {"calls"}));
    kill(run.started(), SIGSTOP);
    CHECK(run.wait_until(
        [](const auto& events) { return !events.empty() && events.back().row.kind == Kind::kStopped; }));
    const auto took = timed([&] {
      run.control().stop(signal);
      CHECK(WIFSIGNALED(run.finish().end.status));
    });
    CHECK(took < milliseconds(2000));
  }
}

SCENARIO("P19: stop before the start, and after the end") {
  TraceRun run(fixture("busy", {"calls"}));
  run.control().stop(SIGKILL);
  const TraceOutcome outcome = run.finish();
  CHECK(outcome.failure ? outcome.failure->error == ECANCELED : WIFSIGNALED(outcome.end.status));
  run.control().stop(SIGKILL);
  run.control().detach();
}

SCENARIO("P7: a chain of vforks is stopped although its parents cannot run") {
  stop_in("vfork", SIGTERM, milliseconds(900));
  stop_in("vfork", SIGKILL, milliseconds(900));
}

SCENARIO("P19: kill reaches the first process while the trace goes on") {
  TraceRun run(fixture("busy", {"sleep"}));
  run.started();
  run.control().kill(SIGTERM);
  const TraceOutcome outcome = run.finish();
  CHECK(WIFSIGNALED(outcome.end.status) && WTERMSIG(outcome.end.status) == SIGTERM);
  CHECK_EQUAL(outcome.of(Kind::kSignal).size(), std::size_t{1});
}

SCENARIO("P5: tracees die with the tracer's thread") {
  TraceRun run(fixture("busy", {"family"}));
  std::atomic<int> batches = 0;
  run.before_batch = [&batches]() -> Delivery {
    if (++batches > 3) syscall(SYS_exit, 0);
    return Delivery::kAccepted;
  };
  const pid_t pid = run.started();
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  CHECK(eventually([&batches] { return batches > 3; }));
  // Not before: wait on any thread of the tracer's process takes the stops of its tracees away.
  std::this_thread::sleep_for(milliseconds(20));
  int status = 0;
  const auto took = timed([&] { CHECK_EQUAL(waitpid(pid, &status, 0), pid); });
  CHECK(took < milliseconds(2000));
  CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
  CHECK(eventually([] { return waitpid(-1, nullptr, WNOHANG) < 0 && errno == ECHILD; }));
  _exit(0);  // the dead thread can no longer say that it is over
}

SCENARIO("P5: tracees die with the tracer's process") {
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  std::array<int, 2> fds;
  CHECK_EQUAL(pipe(fds.data()), 0);
  const pid_t tracer = fork();
  if (tracer == 0) {
    TraceRun run(fixture("busy", {"family"}));
    const pid_t pid = run.started();
    CHECK(run.wait_until([](const auto& events) { return events.size() > 500; }));
    CHECK(write(fds[1], &pid, sizeof pid) == sizeof pid);
    for (;;) pause();
  }
  pid_t pid = 0;
  CHECK(read(fds[0], &pid, sizeof pid) == sizeof pid);
  kill(tracer, SIGKILL);
  const auto took = timed([] {
    while (waitpid(-1, nullptr, 0) > 0) {
    }
  });
  CHECK(took < milliseconds(1000));
  CHECK(state_of(pid) == '\0');
}

/// A child that is not ours to trace yet.
pid_t spawn(const std::string& mode) {
  const std::string file = fixture_path("busy");
  const pid_t pid = fork();
  if (pid == 0) {
    execl(file.c_str(), file.c_str(), mode.c_str(), nullptr);
    _exit(127);
  }
  CHECK(eventually([&] {
    std::array<char, 256> name{};
    return readlink(("/proc/" + std::to_string(pid) + "/exe").c_str(), name.data(), name.size() - 1) > 0 &&
           fixture_path("busy") == name.data();
  }));
  std::this_thread::sleep_for(milliseconds(20));
  return pid;
}

void end(pid_t pid) {
  kill(pid, SIGKILL);
  int status = 0;
  CHECK_EQUAL(waitpid(pid, &status, 0), pid);
  CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
}

SCENARIO("P20: attach sees the threads of a running process, and detach leaves it running") {
  for (const char* mode : {"calls", "sleep", "compute"}) {
    const pid_t pid = spawn(mode);
    TraceRun run(pid);
    CHECK_EQUAL(run.started(), pid);
    if (std::string(mode) == "calls") {
      CHECK(run.wait_until([](const auto& events) { return events.size() > 1000; }));
    } else {
      std::this_thread::sleep_for(milliseconds(50));
    }
    run.control().detach();
    run.control().detach();
    const TraceOutcome outcome = run.finish();
    CHECK_EQUAL(outcome.end.status, -1);
    CHECK_EQUAL(outcome.of(Kind::kStart).size(), std::size_t{1});
    CHECK(outcome.of(Kind::kGap).empty());
    CHECK(eventually([pid] { return state_of(pid) == 'R' || state_of(pid) == 'S'; }));
    end(pid);
  }
}

SCENARIO("P20: detach leaves a stopped process stopped") {
  const pid_t pid = spawn("calls");
  TraceRun run(pid);
  run.started();
  kill(pid, SIGSTOP);
  CHECK(run.wait_until(
      [](const auto& events) { return !events.empty() && events.back().row.kind == Kind::kStopped; }));
  run.control().detach();
  static_cast<void>(run.finish());
  CHECK(eventually([pid] { return state_of(pid) == 'T'; }));
  kill(pid, SIGCONT);
  CHECK(eventually([pid] { return state_of(pid) == 'R'; }));
  end(pid);
}

SCENARIO("P20: the death of an attached process ends the trace") {
  const pid_t pid = spawn("sleep");
  // Tracer and parent are one process here, so the tracer's wait reaps the child for both.
  TraceRun run(pid);
  run.started();
  kill(pid, SIGKILL);
  const TraceOutcome outcome = run.finish();
  CHECK(WIFSIGNALED(outcome.end.status) && WTERMSIG(outcome.end.status) == SIGKILL);
  CHECK_EQUAL(state_of(pid), '\0');
}

void expect_refusal(pid_t pid, int error) {
  TraceRun run(pid);
  const TraceOutcome outcome = run.finish();
  CHECK(outcome.failure.has_value());
  CHECK_EQUAL(outcome.failure->step, StartStep::kAttach);
  CHECK_EQUAL(outcome.failure->error, error);
}

SCENARIO("P20: attach is refused for the own process, a traced one, a dead one and a kernel thread") {
  expect_refusal(getpid(), EDEADLK);
  const pid_t pid = spawn("sleep");
  {
    TraceRun first(pid);
    first.started();
    expect_refusal(pid, EPERM);
    first.control().detach();
    static_cast<void>(first.finish());
  }
  kill(pid, SIGKILL);
  CHECK(eventually([pid] { return state_of(pid) == 'Z'; }));
  expect_refusal(pid, EPERM);
  end(pid);
  expect_refusal(pid, ESRCH);
  if (geteuid() == 0) expect_refusal(2, EPERM);  // kthreadd
}

volatile std::sig_atomic_t child_signals = 0;

/// Sleeps while a program makes calls. @return how often this thread was woken meanwhile
long wakes_while_traced() {
  TraceRun run(fixture("busy", {"calls"}));
  CHECK(run.wait_until([](const auto& events) { return events.size() > 500; }));
  rusage before{}, after{};
  getrusage(RUSAGE_THREAD, &before);
  child_signals = 0;
  CHECK(run.wait_until([](const auto& events) { return events.size() > 5000; }));
  getrusage(RUSAGE_THREAD, &after);
  run.control().stop(SIGKILL);
  static_cast<void>(run.finish());
  return after.ru_nvcsw - before.ru_nvcsw;
}

SCENARIO("N5: the stops of a tracee wake no other thread of the process, and reach none of its handlers") {
  CHECK(wakes_while_traced() < 1000);
  struct sigaction action {
  }, former{};
  action.sa_handler = [](int) { child_signals = child_signals + 1; };
  action.sa_flags = SA_RESTART;
  sigaction(SIGCHLD, &action, &former);
  CHECK(wakes_while_traced() < 1000);
  CHECK(child_signals < 100);
  sigaction(SIGCHLD, &former, nullptr);
}

SCENARIO("N4: a stalled receiver stalls the tracee, which can still be killed") {
  TraceRun run(fixture("busy", {"calls"}));
  std::atomic<bool> stalled = true;
  std::atomic<int> batches = 0;
  run.before_batch = [&]() -> Delivery {
    ++batches;
    while (stalled) std::this_thread::sleep_for(milliseconds(1));
    return Delivery::kAccepted;
  };
  const pid_t pid = run.started();
  CHECK(eventually([&] { return batches == 1; }));
  std::this_thread::sleep_for(milliseconds(100));
  CHECK_EQUAL(batches.load(), 1);
  CHECK_EQUAL(state_of(pid), 't');
  kill(pid, SIGKILL);
  CHECK(eventually([pid] { return state_of(pid) == 'Z'; }));
  stalled = false;
  CHECK(WIFSIGNALED(run.finish().end.status));
}

SCENARIO("N1: a receiver that went away ends the trace") {
  TraceRun run(fixture("busy", {"family"}));
  run.before_batch = [] { return Delivery::kClosed; };
  run.started();
  CHECK(eventually([&run] { return run.over(); }));
  run.join();
}

}  // namespace
}  // namespace trapline::test
