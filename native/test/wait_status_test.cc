#include "wait_status.h"

#include <sys/ptrace.h>
#include <sys/wait.h>

#include <csignal>

#include "scenario.h"

namespace trapline {
namespace {

int stopped(int signal, int event = 0) {
  return event << 16 | signal << 8 | 0x7f;
}

void check(int status, StopKind kind, int detail) {
  const Stop stop = decode_wait_status(status);
  CHECK_EQUAL(stop.kind, kind);
  CHECK_EQUAL(stop.detail, detail);
}

SCENARIO("P24: every low word of a wait status with every event decodes as wait(2) reads it") {
  for (const int event : {0, 1, 2, 3, 4, 5, 6, 7, 8, 127, 128, 129, 255}) {
    for (int low = 0; low < 1 << 16; ++low) {
      const int status = event << 16 | low;
      const Stop stop = decode_wait_status(status);
      if (WIFEXITED(status)) {
        CHECK(stop.kind == StopKind::kExited && stop.detail == WEXITSTATUS(status));
      } else if (WIFCONTINUED(status)) {
        CHECK(stop.kind == StopKind::kContinued);
      } else if (WIFSIGNALED(status)) {
        CHECK(stop.kind == StopKind::kSignalled && stop.detail == WTERMSIG(status));
      } else if (WIFSTOPPED(status)) {
        CHECK(!stop.ended() && stop.kind != StopKind::kContinued);
      } else {
        CHECK(stop.kind == StopKind::kUnknown);
      }
      if (stop.kind == StopKind::kSignalDelivery) CHECK(stop.detail >= 1 && stop.detail <= 64);
    }
  }
}

SCENARIO("P24: the stops of a seized task are told apart") {
  check(stopped(SIGTRAP | 0x80), StopKind::kSyscall, 0);
  check(stopped(SIGTRAP), StopKind::kSignalDelivery, SIGTRAP);
  check(stopped(SIGSTOP), StopKind::kSignalDelivery, SIGSTOP);
  for (const int signal : {SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU}) {
    check(stopped(signal, PTRACE_EVENT_STOP), StopKind::kGroup, signal);
  }
  check(stopped(SIGTRAP, PTRACE_EVENT_STOP), StopKind::kTrap, SIGTRAP);
  check(stopped(SIGTRAP, PTRACE_EVENT_FORK), StopKind::kNewTask, PTRACE_EVENT_FORK);
  check(stopped(SIGTRAP, PTRACE_EVENT_VFORK), StopKind::kNewTask, PTRACE_EVENT_VFORK);
  check(stopped(SIGTRAP, PTRACE_EVENT_CLONE), StopKind::kNewTask, PTRACE_EVENT_CLONE);
  check(stopped(SIGTRAP, PTRACE_EVENT_EXEC), StopKind::kExec, 0);
  check(stopped(SIGTRAP, PTRACE_EVENT_SECCOMP), StopKind::kSeccomp, 0);
  check(stopped(SIGTRAP, PTRACE_EVENT_VFORK_DONE), StopKind::kOtherEvent, PTRACE_EVENT_VFORK_DONE);
  check(stopped(SIGTRAP, PTRACE_EVENT_EXIT), StopKind::kOtherEvent, PTRACE_EVENT_EXIT);
  check(7 << 8, StopKind::kExited, 7);
  check(SIGKILL, StopKind::kSignalled, SIGKILL);
  check(SIGSEGV | 0x80, StopKind::kSignalled, SIGSEGV);
}

}  // namespace
}  // namespace trapline
