/// Processes and threads: births, deaths and execs in every order.

#include <linux/audit.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <random>
#include <set>
#include <sstream>

#include "scenario.h"
#include "trace_run.h"

namespace trapline::test {
namespace {

using layout::Kind;

std::size_t count_forks(const TraceOutcome& outcome, int event) {
  return static_cast<std::size_t>(std::ranges::count_if(
      outcome.of(Kind::kFork), [event](const Event& fork) { return fork.row.nr == event; }));
}

SCENARIO("P1: hello: what the program did, from its execve on") {
  LaunchPlan plan = fixture("hello");
  plan.standard_output = StdioPlan::kPipe;
  const TraceOutcome outcome = trace(plan);
  CHECK_EQUAL(outcome.standard_output, std::string("hello\n"));
  CHECK(WIFEXITED(outcome.end.status) && WEXITSTATUS(outcome.end.status) == 7);
  CHECK_EQUAL(outcome.end.failure, std::string());

  CHECK_EQUAL(outcome.events.at(0).row.kind, Kind::kStart);
  CHECK_EQUAL(outcome.events.at(0).captures.at(0).text(), std::string("hello"));
  CHECK(outcome.events.at(0).row.start < 1'000'000);
  CHECK_EQUAL(outcome.events.at(1).row.kind, Kind::kExec);
  CHECK_EQUAL(outcome.events.at(1).captures.at(0).text(), std::string("hello"));
  CHECK_EQUAL(outcome.events.at(1).captures.at(1).text(), fixture_path("hello"));
  CHECK_EQUAL(outcome.events.at(2).row.nr, SYS_execve);
  CHECK_EQUAL(outcome.events.at(2).captures.at(0).text(), fixture_path("hello") + '\0');

  const auto writes = outcome.calls(SYS_write);
  CHECK_EQUAL(writes.size(), std::size_t{1});
  CHECK_EQUAL(writes[0].row.result, std::int64_t{6});
  CHECK_EQUAL(writes[0].row.arch, static_cast<std::uint32_t>(AUDIT_ARCH_X86_64));
  CHECK_EQUAL(writes[0].row.pid, outcome.pid);

  const Event last_call = outcome.calls().back();
  CHECK_EQUAL(last_call.row.nr, SYS_exit_group);
  CHECK_EQUAL(last_call.row.flags, layout::kFlagNoResult);
  CHECK_EQUAL(outcome.events.back().row.kind, Kind::kExit);
  CHECK_EQUAL(outcome.events.back().row.args[0], std::uint64_t{7 << 8});
}

/// Number and success of each call, as `strace -f -n` tells them.
std::vector<std::pair<int, bool>> strace_calls(const std::string& command) {
  std::array<char, 32> name = {"/tmp/trapline-strace-XXXXXX"};
  const UniqueFd file(mkstemp(name.data()));
  const std::string line = "strace -f -n -o " + std::string(name.data()) + " " + command + " >/dev/null 2>&1";
  const int status = std::system(line.c_str());
  std::ifstream log(name.data());
  unlink(name.data());
  if (!WIFEXITED(status) || WEXITSTATUS(status) == 127) skip("strace is not installed");
  std::vector<std::pair<int, bool>> calls;
  for (std::string text; std::getline(log, text);) {
    const std::size_t open = text.find('[');
    if (open == std::string::npos || text.find("+++") != std::string::npos ||
        text.find("---") != std::string::npos)
      continue;
    calls.emplace_back(std::stoi(text.substr(open + 1)), text.find(") = -1 ") != std::string::npos);
  }
  return calls;
}

void compare_with_strace(const std::vector<std::string>& argv) {
  // strace runs below a shell, which mends a PWD that make left pointing elsewhere; a shell looks at it when
  // it starts.
  const std::unique_ptr<char, decltype(&std::free)> cwd(getcwd(nullptr, 0), &std::free);
  setenv("PWD", cwd.get(), 1);
  LaunchPlan plan;
  plan.file = argv[0];
  plan.argv = argv;
  plan.cwd = ".";  // a shell looks whether $PWD is where it is
  plan.standard_output = plan.standard_error = StdioPlan::kNull;
  for (char** entry = environ; *entry != nullptr; ++entry) plan.env.emplace_back(*entry);
  sigemptyset(&plan.signal_mask);
  std::string command;
  for (const std::string& argument : argv) command += "'" + argument + "' ";
  const auto expected = strace_calls(command);
  CHECK(expected.size() > 3);
  std::vector<std::pair<int, bool>> actual;
  for (const Event& event : trace(plan).calls()) {
    actual.emplace_back(event.row.nr, (event.row.flags & layout::kFlagError) != 0);
  }
  CHECK_EQUAL(actual.size(), expected.size());
  for (std::size_t i = 0; i < actual.size(); ++i) {
    CHECK_EQUAL(actual[i].first, expected[i].first);
    CHECK_EQUAL(actual[i].second, expected[i].second);
  }
}

SCENARIO("P1: the same calls with the same success as strace shows, program by program") {
  compare_with_strace({fixture_path("hello")});
  compare_with_strace({"/bin/true"});
  compare_with_strace({"/bin/ls", "-l", "/usr"});
  compare_with_strace({"/bin/cat", "/nonexistent"});
  compare_with_strace({"/bin/sh", "-c", "echo one; cd /usr; echo *"});
  compare_with_strace({"/usr/bin/env"});
}

SCENARIO("P8: threads are all seen, and each call of each of them") {
  const int threads = amount(100, 1000);
  const TraceOutcome outcome = trace(fixture("threads", {std::to_string(threads), "20"}));
  CHECK_EQUAL(outcome.end.status, 0);
  CHECK_EQUAL(count_forks(outcome, PTRACE_EVENT_CLONE), static_cast<std::size_t>(threads));
  CHECK_EQUAL(outcome.calls(SYS_getppid).size(), static_cast<std::size_t>(20 * threads));
  for (const Event& fork : outcome.of(Kind::kFork)) {
    CHECK_EQUAL(fork.row.args[1], static_cast<std::uint64_t>(outcome.pid));
  }
  CHECK_EQUAL(outcome.of(Kind::kExit).size(), static_cast<std::size_t>(1 + threads));
}

SCENARIO("P8: children are all seen") {
  const int children = amount(300, 2000);
  const TraceOutcome outcome = trace(fixture("forks", {std::to_string(children)}));
  CHECK_EQUAL(outcome.end.status, 0);
  CHECK_EQUAL(count_forks(outcome, PTRACE_EVENT_FORK), static_cast<std::size_t>(children));
  CHECK_EQUAL(outcome.of(Kind::kExit).size(), static_cast<std::size_t>(1 + children));
  CHECK_EQUAL(outcome.of(Kind::kStart).size(), std::size_t{1});
}

SCENARIO("P9: children whose parent ends at once are not lost") {
  const int pairs = amount(300, 1000);
  const auto processes = static_cast<std::size_t>(1 + 2 * pairs);
  const TraceOutcome outcome = trace(fixture("forks", {"race", std::to_string(pairs)}));
  CHECK_EQUAL(outcome.end.status, 0);
  CHECK_EQUAL(count_forks(outcome, PTRACE_EVENT_FORK), processes - 1);
  CHECK_EQUAL(outcome.of(Kind::kExit).size(), processes);
  CHECK_EQUAL(outcome.calls(SYS_exit_group).size(), processes);
}

SCENARIO("P2: of 8 threads that exec at once one goes on, and the others are closed as superseded") {
  for (int round = 0; round < amount(100, 200); ++round) {
    const TraceOutcome outcome = trace(fixture("exec_race", {fixture_path("hello"), "8"}));
    CHECK(WIFEXITED(outcome.end.status) && WEXITSTATUS(outcome.end.status) == 7);
    const auto execs = outcome.of(Kind::kExec);
    CHECK_EQUAL(execs.size(), std::size_t{2});
    CHECK_EQUAL(execs[1].row.tid, outcome.pid);
    const auto former = static_cast<std::int32_t>(execs[1].row.args[0]);
    CHECK(former != outcome.pid);
    bool leader_superseded = false;
    for (const Event& end : outcome.of(Kind::kExit)) {
      if ((end.row.flags & layout::kFlagSuperseded) == 0) continue;
      CHECK_EQUAL(end.row.args[1], static_cast<std::uint64_t>(former));
      leader_superseded = leader_superseded || end.row.tid == outcome.pid;
    }
    CHECK(leader_superseded);
    // The winner's execve is one call, begun under its own id.
    const auto calls = outcome.calls(SYS_execve);
    const auto won = std::ranges::count_if(calls, [former](const Event& call) {
      return call.row.tid == former && call.row.result == 0 && call.row.flags == 0;
    });
    CHECK_EQUAL(won, 1);
  }
}

SCENARIO("P3: the trace goes on when the first thread ends before the others") {
  const TraceOutcome outcome = trace(fixture("leader_exits"));
  CHECK(WIFEXITED(outcome.end.status) && WEXITSTATUS(outcome.end.status) == 5);
  CHECK_EQUAL(outcome.of(Kind::kExit).size(), std::size_t{2});
  CHECK_EQUAL(outcome.of(Kind::kExit).back().row.tid, outcome.pid);
  CHECK_EQUAL(outcome.calls(SYS_exit).size(), std::size_t{1});
}

SCENARIO("P4: SIGKILL at any moment closes every task") {
  std::minstd_rand random(4);
  for (int round = 0; round < amount(100, 1000); ++round) {
    TraceRun run(fixture("busy", {round % 3 == 0 ? "forks" : round % 3 == 1 ? "family" : "exec"}));
    const pid_t pid = run.started();
    std::this_thread::sleep_for(std::chrono::microseconds(random() % 8000));
    // The child of `family` outlives its parent: the trace ends when it ends, too.
    if (round % 3 == 1) run.control().stop(SIGKILL);
    kill(pid, SIGKILL);
    const TraceOutcome outcome = run.finish();
    CHECK(WIFSIGNALED(outcome.end.status) && WTERMSIG(outcome.end.status) == SIGKILL);
    CHECK(outcome.of(Kind::kGap).empty());
  }
}

SCENARIO("P14: children of clone3 with unusual flags") {
  const TraceOutcome outcome = trace(fixture("clone_variants"));
  if (WIFEXITED(outcome.end.status) && WEXITSTATUS(outcome.end.status) == 77)
    skip("this kernel has no clone3");
  CHECK_EQUAL(outcome.end.status, 0);
  // The CLONE_UNTRACED one is invisible by its own wish; the other four are seen.
  CHECK_EQUAL(outcome.of(Kind::kFork).size(), std::size_t{4});
  CHECK_EQUAL(outcome.calls(SYS_getpgrp).size(), std::size_t{4});
  CHECK_EQUAL(outcome.calls(SYS_clone3).size(), std::size_t{5});
}

SCENARIO("P18: a program inherits its stdio, and nothing else") {
  const UniqueFd extra(dup(STDIN_FILENO));  // not close-on-exec
  CHECK(extra.get() > 2);
  CHECK_EQUAL(trace(fixture("descriptors")).end.status, 0);
}

SCENARIO("P18: descriptors that are closed in the caller stay closed, and ours do not take their place") {
  LaunchPlan plan = fixture("descriptors");
  plan.standard_error = StdioPlan::kInherit;
  plan.standard_output = StdioPlan::kPipe;
  close(STDIN_FILENO);
  close(STDERR_FILENO);
  const TraceOutcome outcome = trace(plan);
  CHECK(WIFEXITED(outcome.end.status));
  CHECK_EQUAL(WEXITSTATUS(outcome.end.status), 100);
}

SCENARIO("P18: output is complete when the trace ends") {
  LaunchPlan plan = fixture("state", {"a", "", "b c"});
  plan.env = {"X=1", "EMPTY="};
  plan.cwd = "/usr";
  plan.standard_output = StdioPlan::kPipe;
  sigaddset(&plan.signal_mask, SIGUSR2);
  signal(SIGPIPE, SIG_IGN);  // as Node does
  CHECK_EQUAL(trace(plan).standard_output, "session 1 group 1\ncwd /usr\nblocked 12\narg " +
                                               fixture_path("state") +
                                               "\narg a\narg \narg b c\nenv X=1\nenv EMPTY=\n");
  plan.standard_input = StdioPlan::kInherit;
  CHECK(trace(plan).standard_output.starts_with("session 0 group 0\n"));
}

void expect_failure(LaunchPlan plan, StartStep step, int error) {
  const TraceOutcome outcome = trace(std::move(plan));
  CHECK(outcome.failure.has_value());
  CHECK_EQUAL(outcome.failure->step, step);
  CHECK_EQUAL(outcome.failure->error, error);
}

SCENARIO("S10: a program that cannot start says at which step and why") {
  LaunchPlan plan = fixture("hello");
  plan.file = "/nonexistent";
  expect_failure(plan, StartStep::kExecve, ENOENT);
  plan.file = "/usr";
  expect_failure(plan, StartStep::kExecve, EACCES);
  plan.file = "/etc/passwd";
  expect_failure(plan, StartStep::kExecve, EACCES);
  plan = fixture("hello");
  plan.cwd = "/nonexistent";
  expect_failure(plan, StartStep::kChdir, ENOENT);
  plan = fixture("hello");
  plan.argv.push_back(std::string(8 << 20, 'x'));
  expect_failure(plan, StartStep::kExecve, E2BIG);
}

}  // namespace
}  // namespace trapline::test
