/// What makes tracing cheap, and that nobody notices: calls that pass in the kernel, and one CPU for tracer
/// and tracee.

#include <linux/audit.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <random>

#include "call_filter.h"
#include "scenario.h"
#include "trace_run.h"

namespace trapline::test {
namespace {

using layout::Kind;

/// Runs a filter as the kernel does; the few instructions that build_call_filter uses.
std::uint32_t run_filter(const std::vector<sock_filter>& code, std::uint32_t arch, std::uint32_t nr) {
  std::uint32_t accumulator = 0;
  for (std::size_t at = 0; at < code.size(); ++at) {
    const sock_filter& instruction = code[at];
    switch (instruction.code) {
      case BPF_LD | BPF_W | BPF_ABS:
        accumulator = instruction.k == offsetof(seccomp_data, arch) ? arch : nr;
        break;
      case BPF_JMP | BPF_JEQ | BPF_K:
        at += accumulator == instruction.k ? instruction.jt : instruction.jf;
        break;
      case BPF_JMP | BPF_JGE | BPF_K:
        at += accumulator >= instruction.k ? instruction.jt : instruction.jf;
        break;
      case BPF_JMP | BPF_JA:
        at += instruction.k;
        break;
      case BPF_RET | BPF_K:
        return instruction.k;
      default:
        fail(__FILE__, __LINE__, "an instruction that the filter should not have");
    }
  }
  fail(__FILE__, __LINE__, "the filter ends without an answer");
}

void check_filter(const std::vector<std::uint32_t>& wanted) {
  const std::vector<sock_filter> code = build_call_filter(wanted);
  CHECK(code.size() < BPF_MAXINSNS);
  for (std::uint32_t nr = 0; nr < 1100; ++nr) {
    const bool stops = std::ranges::binary_search(wanted, nr);
    CHECK_EQUAL(run_filter(code, AUDIT_ARCH_X86_64, nr), stops ? SECCOMP_RET_TRACE : SECCOMP_RET_ALLOW);
    CHECK_EQUAL(run_filter(code, AUDIT_ARCH_I386, nr), SECCOMP_RET_TRACE);
    CHECK_EQUAL(run_filter(code, AUDIT_ARCH_X86_64, nr | 0x4000'0000), SECCOMP_RET_TRACE);
  }
  CHECK_EQUAL(run_filter(code, AUDIT_ARCH_X86_64, 0xffff'ffff), SECCOMP_RET_TRACE);
}

SCENARIO("filter: exactly the wanted numbers stop, and everything of another architecture") {
  check_filter({});
  check_filter({0});
  check_filter({257});
  check_filter({0, 1, 2, 3, 10, 11, 1023});
  std::vector<std::uint32_t> every_second;
  for (std::uint32_t nr = 0; nr < 1024; nr += 2) every_second.push_back(nr);
  check_filter(every_second);
  std::minstd_rand random(1);
  for (int round = 0; round < 50; ++round) {
    std::vector<std::uint32_t> wanted;
    for (std::uint32_t nr = 0; nr < 470; ++nr) {
      if (random() % 5 == 0) wanted.push_back(nr);
    }
    check_filter(wanted);
  }
}

WantedCalls wanted(std::initializer_list<unsigned> numbers) {
  std::vector<std::uint8_t> bits(64);
  for (const unsigned nr : numbers) bits[nr / 8] = static_cast<std::uint8_t>(bits[nr / 8] | 1U << nr % 8);
  return WantedCalls(bits);
}

TraceOutcome trace_wanted(const LaunchPlan& plan, const WantedCalls& calls, bool filter) {
  TraceSetup setup;
  setup.options.wanted = calls;
  setup.options.kernel_filter = filter;
  TraceOutcome outcome = trace(plan, setup);
  CHECK(!outcome.failure);
  CHECK_EQUAL(outcome.kernel_filter, filter);
  return outcome;
}

/// What the filter must not change: how often each kind of row and each call with each success is there.
std::vector<std::string> gist(const TraceOutcome& outcome) {
  std::vector<std::string> rows;
  for (const Event& event : outcome.events) {
    // Several children that end at once make one SIGCHLD or more, traced or not.
    if (event.row.kind == Kind::kSignal && event.row.nr == SIGCHLD) continue;
    // And a fork that such a signal interrupts is made again: ERESTARTNOINTR.
    if (event.row.result == -513) continue;
    rows.push_back(std::to_string(static_cast<int>(event.row.kind)) + " " + std::to_string(event.row.nr) +
                   " " + std::to_string(event.row.flags) + " " + std::to_string(event.captures.size()));
  }
  std::ranges::sort(rows);
  return rows;
}

void check_same(const LaunchPlan& plan, const WantedCalls& calls) {
  const TraceOutcome filtered = trace_wanted(plan, calls, true);
  const TraceOutcome plain = trace_wanted(plan, calls, false);
  CHECK_EQUAL(filtered.end.status, plain.end.status);
  const auto expected = gist(plain), actual = gist(filtered);
  for (std::size_t i = 0; i < std::max(actual.size(), expected.size()); ++i) {
    CHECK_EQUAL(i < actual.size() ? actual[i] : "no row", i < expected.size() ? expected[i] : "no row");
  }
  CHECK(!filtered.events.empty());
  CHECK(filtered.end.call_stops <= plain.end.call_stops);
}

SCENARIO("filter: the same rows as without it") {
  for (const auto& calls :
       {wanted({}), wanted({SYS_write}), wanted({SYS_execve}), wanted({SYS_exit_group, SYS_exit}),
        wanted({SYS_getppid, SYS_clone, SYS_clone3, SYS_fork, SYS_vfork})}) {
    check_same(fixture("hello"), calls);
    check_same(fixture("threads", {"10", "10"}), calls);
    check_same(fixture("forks", {"10"}), calls);
    check_same(fixture("leader_exits"), calls);
    check_same(fixture("clone_variants"), calls);
    check_same(fixture("odd_calls"), calls);
    check_same(fixture("signals"), calls);
  }
  check_same(fixture("restart"), wanted({SYS_read, SYS_pipe, SYS_pipe2}));
}

SCENARIO("filter: other calls really pass without a stop") {
  const TraceOutcome outcome = trace_wanted(fixture("threads", {"4", "5000"}), wanted({SYS_openat}), true);
  CHECK_EQUAL(outcome.calls().size(), std::size_t{0});
  CHECK(outcome.end.call_stops < 100);
  CHECK_EQUAL(outcome.of(Kind::kFork).size(), std::size_t{4});
}

SCENARIO("filter: what a program's own filter refuses is still seen") {
  const WantedCalls calls = wanted({SYS_getppid, SYS_getuid, SYS_geteuid, SYS_getgid});
  const TraceOutcome outcome = trace_wanted(fixture("seccomp_actions"), calls, true);
  if (WIFEXITED(outcome.end.status) && WEXITSTATUS(outcome.end.status) == 77) skip("no seccomp filters here");
  CHECK_EQUAL(outcome.calls(SYS_getppid).at(0).row.result, std::int64_t{-42});
  CHECK_EQUAL(outcome.calls(SYS_getuid).size(), std::size_t{1});
  CHECK_EQUAL(outcome.calls(SYS_geteuid).size(), std::size_t{1});
  CHECK_EQUAL(outcome.calls(SYS_getgid).size(), std::size_t{1});
  CHECK(outcome.of(Kind::kGap).empty());
}

SCENARIO("filter: threads that exec at once") {
  for (int round = 0; round < 20; ++round) {
    const auto outcome =
        trace_wanted(fixture("exec_race", {fixture_path("hello"), "8"}), wanted({SYS_write}), true);
    CHECK(WIFEXITED(outcome.end.status) && WEXITSTATUS(outcome.end.status) == 7);
    CHECK_EQUAL(outcome.calls().size(), std::size_t{1});
  }
}

SCENARIO("filter: an unprivileged tracer needs and reports NO_NEW_PRIVS") {
  if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) skip("cannot give up privileges");
  // A process that changed its user is not dumpable, which would forbid to read its children's /proc.
  prctl(PR_SET_DUMPABLE, 1);
  LaunchPlan plan = fixture("hello");
  if (access(plan.file.c_str(), X_OK) != 0) skip("the fixtures are out of reach for another user");
  TraceSetup setup;
  setup.options.wanted = wanted({SYS_write});
  const TraceOutcome outcome = trace(plan, setup);
  CHECK(outcome.kernel_filter && outcome.no_new_privs);
  CHECK_EQUAL(outcome.calls(SYS_write).size(), std::size_t{1});
}

SCENARIO("filter: detach ends a program that cannot go on without its tracer") {
  TraceSetup setup;
  setup.options.wanted = wanted({SYS_openat});
  TraceRun run(fixture("busy", {"calls"}), setup);
  run.started();
  run.control().detach();
  CHECK(WIFSIGNALED(run.finish().end.status));
}

cpu_set_t mask_of(pid_t tid) {
  cpu_set_t mask;
  CPU_ZERO(&mask);
  sched_getaffinity(tid, sizeof mask, &mask);
  return mask;
}

void need_two_cpus() {
  const cpu_set_t mask = mask_of(0);
  if (CPU_COUNT(&mask) < 2) skip("there is one CPU only");
}

std::string output_with(CpuPolicy policy, const WantedCalls& calls, std::uint64_t& shared) {
  LaunchPlan plan = fixture("affinity");
  plan.standard_output = StdioPlan::kPipe;
  TraceSetup setup;
  setup.options.cpu = policy;
  setup.options.wanted = calls;
  const TraceOutcome outcome = trace(plan, setup);
  CHECK_EQUAL(outcome.end.status, 0);
  shared = outcome.end.shared_stops;
  return outcome.standard_output;
}

SCENARIO("cpu: a program sees and sets the CPUs that it would have untraced") {
  need_two_cpus();
  std::uint64_t shared = 0;
  const std::string untraced = output_with(CpuPolicy::kFree, WantedCalls(), shared);
  CHECK_EQUAL(shared, std::uint64_t{0});
  for (const CpuPolicy policy : {CpuPolicy::kAuto, CpuPolicy::kShare}) {
    CHECK_EQUAL(output_with(policy, WantedCalls(), shared), untraced);
    CHECK(shared > 1000);
    // With a filter its looking at CPUs is no event, but must stop all the same.
    CHECK_EQUAL(output_with(policy, wanted({SYS_getppid}), shared), untraced);
    CHECK(shared > 1000);
  }
}

SCENARIO("cpu: who makes calls is shared, who computes is set free") {
  need_two_cpus();
  const cpu_set_t all = mask_of(0);
  {
    TraceRun run(fixture("busy", {"calls"}));
    const pid_t pid = run.started();
    CHECK(run.wait_until([](const auto& events) { return events.size() > 1000; }));
    const cpu_set_t shared = mask_of(pid);
    CHECK_EQUAL(CPU_COUNT(&shared), 1);
    run.control().detach();
    static_cast<void>(run.finish());
    const cpu_set_t restored = mask_of(pid);
    CHECK(CPU_EQUAL(&restored, &all));
    kill(pid, SIGKILL);
    waitpid(pid, nullptr, 0);
  }
  TraceRun run(fixture("busy", {"compute"}));
  const pid_t pid = run.started();
  CHECK(eventually([&] {
    const cpu_set_t mask = mask_of(pid);
    return CPU_EQUAL(&mask, &all);
  }));
  run.control().stop(SIGKILL);
  static_cast<void>(run.finish());
}

SCENARIO("cpu: a program that may outlive its tracer is never bound") {
  need_two_cpus();
  LaunchPlan plan = fixture("busy", {"calls"});
  plan.kill_on_exit = false;
  TraceRun run(plan);
  run.started();
  CHECK(run.wait_until([](const auto& events) { return events.size() > 1000; }));
  run.control().stop(SIGKILL);
  CHECK_EQUAL(run.finish().end.shared_stops, std::uint64_t{0});
}

}  // namespace
}  // namespace trapline::test
