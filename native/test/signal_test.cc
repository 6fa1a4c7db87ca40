/// Signals, stops and interrupted calls.

#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <memory>

#include "scenario.h"
#include "trace_run.h"

namespace trapline::test {
namespace {

using layout::Kind;

// Results that only a tracer sees; include/linux/errno.h.
constexpr std::int64_t kRestartSys = -512, kRestartBlock = -516;

bool has(const std::vector<Event>& events, Kind kind) {
  return std::ranges::any_of(events, [kind](const Event& event) { return event.row.kind == kind; });
}

SCENARIO("P6: a stopped program really stops, goes on with SIGCONT, and both are rows") {
  TraceRun run(fixture("busy", {"family"}));
  const pid_t pid = run.started();
  CHECK(run.wait_until([](const auto& events) { return events.size() > 500; }));
  kill(pid, SIGSTOP);
  CHECK(run.wait_until([](const auto& events) { return has(events, Kind::kStopped); }));
  CHECK(eventually([pid] { return state_of(pid) == 't' || state_of(pid) == 'T'; }));
  CHECK(eventually([&run, pid] {
    return run.wait_until(
        [pid](const auto& events) {
          return std::ranges::count_if(events, [pid](const Event& event) {
                   return event.row.kind == Kind::kStopped && event.row.pid == pid;
                 }) == 3;  // each of its threads
        },
        std::chrono::milliseconds(50));
  }));
  kill(pid, SIGCONT);
  CHECK(run.wait_until([](const auto& events) { return has(events, Kind::kContinued); }));
  const std::size_t seen = run.events_so_far();
  CHECK(run.wait_until([seen](const auto& events) { return events.size() > seen + 500; }));
  run.control().stop(SIGKILL);
  const TraceOutcome outcome = run.finish();
  for (const Event& stopped : outcome.of(Kind::kStopped)) CHECK_EQUAL(stopped.row.nr, SIGSTOP);
  CHECK_EQUAL(outcome.of(Kind::kContinued).size(), outcome.of(Kind::kStopped).size());
}

SCENARIO("P10: interrupted calls show the kernel's restart codes and are made again") {
  const TraceOutcome outcome = trace(fixture("restart"));
  CHECK_EQUAL(outcome.end.status, 0);
  const auto sleeps = outcome.calls(SYS_nanosleep);
  CHECK_EQUAL(sleeps.at(0).row.result, kRestartBlock);
  // The end of the process that sent the signal may interrupt it once more.
  const auto restarts = outcome.calls(SYS_restart_syscall);
  CHECK(!restarts.empty() && restarts.back().row.result == 0);
  std::vector<std::int64_t> results;
  for (const Event& read : outcome.calls(SYS_read)) results.push_back(read.row.result);
  // Interrupted and restarted, then interrupted and refused: the tracer sees the code before the kernel makes
  // it EINTR.
  CHECK_EQUAL(results.size(), std::size_t{3});
  CHECK(results[0] == kRestartSys && results[1] == 1 && results[2] == kRestartSys);
}

std::string output_untraced(const std::string& file) {
  const auto close_pipe = [](FILE* pipe) { pclose(pipe); };
  const std::unique_ptr<FILE, decltype(close_pipe)> pipe(popen(file.c_str(), "r"), close_pipe);
  std::string text;
  std::array<char, 4096> bytes;
  for (std::size_t got = 0; (got = fread(bytes.data(), 1, bytes.size(), pipe.get())) > 0;)
    text.append(bytes.data(), got);
  return text;
}

SCENARIO("P11: every signal reaches its handler as it does untraced, and is a row with its siginfo") {
  LaunchPlan plan = fixture("signals");
  plan.standard_output = StdioPlan::kPipe;
  const TraceOutcome outcome = trace(plan);
  CHECK_EQUAL(outcome.standard_output, output_untraced(fixture_path("signals")));
  const auto signals = outcome.of(Kind::kSignal);
  CHECK_EQUAL(signals.size(), std::size_t{60});
  for (const Event& event : signals) {
    siginfo_t info;
    CHECK_EQUAL(event.captures.at(0).bytes.size(), sizeof info);
    std::memcpy(&info, event.captures[0].bytes.data(), sizeof info);
    CHECK_EQUAL(info.si_signo, event.row.nr);
    CHECK_EQUAL(info.si_value.sival_int, 1000 + event.row.nr);
    CHECK_EQUAL(info.si_pid, outcome.pid);
  }
}

SCENARIO("P15: a filter of the program's own: each answer is shown, entries and exits are never swapped") {
  const TraceOutcome outcome = trace(fixture("seccomp_actions"));
  if (WIFEXITED(outcome.end.status) && WEXITSTATUS(outcome.end.status) == 77) skip("no seccomp filters here");
  CHECK(WIFSIGNALED(outcome.end.status) && WTERMSIG(outcome.end.status) == SIGSYS);
  CHECK_EQUAL(outcome.calls(SYS_getppid).at(0).row.result, std::int64_t{-42});
  CHECK_EQUAL(outcome.calls(SYS_getuid).size(), std::size_t{1});
  CHECK_EQUAL(outcome.calls(SYS_geteuid).at(0).row.result, std::int64_t{-ENOSYS});
  CHECK_EQUAL(outcome.calls(SYS_getpgrp).at(0).row.flags, std::uint8_t{0});
  // The kernel reports an exit even for the call it kills for; the result is what was in the register.
  CHECK_EQUAL(outcome.calls(SYS_getgid).size(), std::size_t{1});
  CHECK(std::ranges::any_of(outcome.of(Kind::kSignal),
                            [](const Event& event) { return event.row.nr == SIGSYS; }));
  CHECK(outcome.of(Kind::kGap).empty());
}

}  // namespace
}  // namespace trapline::test
