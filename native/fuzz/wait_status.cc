#include "wait_status.h"

#include <sys/ptrace.h>
#include <sys/wait.h>

#include <csignal>
#include <cstring>

#include "fuzz_target.h"
#include "scenario.h"

namespace trapline::test {
namespace {

void check_stopped(int status, const Stop& stop) {
  CHECK(!stop.ended());
  const int event = static_cast<int>(static_cast<unsigned>(status) >> 16);
  switch (stop.kind) {
    case StopKind::kSyscall:
      CHECK(event == 0 && WSTOPSIG(status) == (SIGTRAP | 0x80));
      return;
    case StopKind::kSignalDelivery:
      CHECK(event == 0 && stop.detail == WSTOPSIG(status) && stop.detail >= 1 && stop.detail <= SIGRTMAX);
      return;
    case StopKind::kGroup:
      // What is answered with PTRACE_LISTEN must have stopped by a signal that stops.
      CHECK(event == PTRACE_EVENT_STOP && stop.detail == WSTOPSIG(status));
      CHECK(stop.detail == SIGSTOP || stop.detail == SIGTSTP || stop.detail == SIGTTIN ||
            stop.detail == SIGTTOU);
      return;
    case StopKind::kTrap:
      CHECK_EQUAL(event, PTRACE_EVENT_STOP);
      return;
    case StopKind::kNewTask:
      CHECK(event == stop.detail);
      CHECK(event == PTRACE_EVENT_FORK || event == PTRACE_EVENT_VFORK || event == PTRACE_EVENT_CLONE);
      return;
    case StopKind::kExec:
      CHECK_EQUAL(event, PTRACE_EVENT_EXEC);
      return;
    case StopKind::kSeccomp:
      CHECK_EQUAL(event, PTRACE_EVENT_SECCOMP);
      return;
    case StopKind::kOtherEvent:
      CHECK(event == stop.detail && event != 0);
      return;
    case StopKind::kUnknown:
      CHECK_EQUAL(event, 0);
      return;
    case StopKind::kExited:
    case StopKind::kSignalled:
    case StopKind::kContinued:
      fail(__FILE__, __LINE__, "a stop is none of these");
  }
  fail(__FILE__, __LINE__, "a kind that is none");
}

void check(int status) {
  const Stop stop = decode_wait_status(status);
  if (WIFEXITED(status)) {
    CHECK(stop.kind == StopKind::kExited && stop.detail == WEXITSTATUS(status));
  } else if (WIFCONTINUED(status)) {
    CHECK_EQUAL(stop.kind, StopKind::kContinued);
  } else if (WIFSTOPPED(status)) {
    check_stopped(status, stop);
  } else if (WIFSIGNALED(status)) {
    CHECK(stop.kind == StopKind::kSignalled && stop.detail == WTERMSIG(status));
  } else {
    CHECK_EQUAL(stop.kind, StopKind::kUnknown);
  }
}

}  // namespace

void fuzz_wait_status(std::span<const std::byte> input) {
  for (; input.size() >= sizeof(int); input = input.subspan(sizeof(int))) {
    int status = 0;
    std::memcpy(&status, input.data(), sizeof status);
    check(status);
  }
}

}  // namespace trapline::test
