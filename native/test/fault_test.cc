/// P21: every request to the kernel fails once, in every place, in every way.

#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

#include "scenario.h"
#include "trace_run.h"

namespace trapline::test {
namespace {

/// Lets call number `at` (from 0) fail with `error`.
class FaultyOps final : public PtraceOps {
 public:
  FaultyOps(int at, int error) : at_(at), error_(error) {}

  [[nodiscard]] int calls() const { return calls_; }

  Outcome seize(pid_t tid, unsigned options) override {
    return with_fault(tid, [&] { return kernel_.seize(tid, options); });
  }
  Outcome interrupt(pid_t tid) override {
    return with_fault(tid, [&] { return kernel_.interrupt(tid); });
  }
  Outcome resume(pid_t tid, Resumption how) override {
    return with_fault(tid, [&] { return kernel_.resume(tid, how); });
  }
  Outcome syscall_info(pid_t tid, SyscallInfo& info) override {
    return with_fault(tid, [&] { return kernel_.syscall_info(tid, info); });
  }
  Outcome event_message(pid_t tid, unsigned long& message) override {
    return with_fault(tid, [&] { return kernel_.event_message(tid, message); });
  }
  Outcome signal_info(pid_t tid, siginfo_t& info) override {
    return with_fault(tid, [&] { return kernel_.signal_info(tid, info); });
  }
  Outcome peek(pid_t tid, std::uint64_t address, std::uint64_t& word) override {
    return with_fault(tid, [&] { return kernel_.peek(tid, address, word); });
  }
  Outcome read_memory(pid_t tid, std::span<std::byte> into, std::span<const iovec> ranges,
                      std::size_t& got) override {
    got = 0;
    return with_fault(tid, [&] { return kernel_.read_memory(tid, into, ranges, got); });
  }
  void kill_group(pid_t tgid, int signal) override { kernel_.kill_group(tgid, signal); }
  Outcome wait(bool block, WaitResult& result) override {
    // Of wait's errors only EINTR can come without a reason.
    if (error_ != EINTR) return kernel_.wait(block, result);
    return with_fault(0, [&] { return kernel_.wait(block, result); });
  }

 private:
  Outcome with_fault(pid_t tid, const std::function<Outcome()>& call) {
    if (calls_++ != at_) return call();
    // "Gone" is only ever said of a task that is: it is made true first.
    if (error_ == ESRCH && tid != 0) kernel_.kill_group(tid, SIGKILL);
    return Outcome::error(error_);
  }

  KernelPtraceOps kernel_;
  int calls_ = 0;
  const int at_;
  const int error_;
};

void fail_everywhere(const LaunchPlan& plan, int error) {
  FaultyOps counting(-1, error);
  static_cast<void>(trace(plan, {&counting, nullptr, {}}));
  CHECK(counting.calls() > 20);
  int hit = 0;
  for (int at = 0; at < counting.calls(); ++at) {
    FaultyOps ops(at, error);
    const TraceOutcome outcome = trace(plan, {&ops, nullptr, {}});
    CHECK(outcome.failure || outcome.ended);
    hit += ops.calls() > at;
  }
  // How many requests a run makes depends on which task comes first.
  CHECK(hit * 4 >= counting.calls() * 3);
}

SCENARIO("P21: a program whose tracer's requests fail with ESRCH") {
  fail_everywhere(fixture("hello"), ESRCH);
}
SCENARIO("P21: a program whose tracer's requests fail with EIO") {
  fail_everywhere(fixture("hello"), EIO);
}
SCENARIO("P21: a program whose tracer's requests fail with EPERM") {
  fail_everywhere(fixture("hello"), EPERM);
}
SCENARIO("P21: a program whose tracer's waits are interrupted") {
  fail_everywhere(fixture("hello"), EINTR);
}
void fail_family_everywhere(int error) {
  fail_everywhere(fixture("forks", {"2"}), error);
  fail_everywhere(fixture("threads", {"2", "1"}), error);
  fail_everywhere(fixture("clone_variants"), error);
}

SCENARIO("P21: children and threads whose tracer's requests fail with ESRCH") {
  fail_family_everywhere(ESRCH);
}
SCENARIO("P21: children and threads whose tracer's requests fail with EIO") {
  fail_family_everywhere(EIO);
}
SCENARIO("P21: children and threads whose tracer's requests fail with EPERM") {
  fail_family_everywhere(EPERM);
}

}  // namespace
}  // namespace trapline::test
