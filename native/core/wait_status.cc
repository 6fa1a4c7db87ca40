#include "wait_status.h"

#include <sys/ptrace.h>
#include <sys/wait.h>

#include <csignal>

namespace trapline {
namespace {

/// PTRACE_O_TRACESYSGOOD: a syscall-stop reports SIGTRAP with this bit.
constexpr int kSysgood = 0x80;

constexpr bool is_stopping_signal(int signal) {
  return signal == SIGSTOP || signal == SIGTSTP || signal == SIGTTIN || signal == SIGTTOU;
}

Stop decode_event(int event, int signal) {
  switch (event) {
    case PTRACE_EVENT_STOP:
      return is_stopping_signal(signal) ? Stop{StopKind::kGroup, signal} : Stop{StopKind::kTrap, signal};
    case PTRACE_EVENT_FORK:
    case PTRACE_EVENT_VFORK:
    case PTRACE_EVENT_CLONE:
      return {StopKind::kNewTask, event};
    case PTRACE_EVENT_EXEC:
      return {StopKind::kExec, 0};
    case PTRACE_EVENT_SECCOMP:
      return {StopKind::kSeccomp, 0};
    default:
      return {StopKind::kOtherEvent, event};
  }
}

}  // namespace

Stop decode_wait_status(int status) {
  if (WIFEXITED(status)) return {StopKind::kExited, WEXITSTATUS(status)};
  if (WIFCONTINUED(status)) return {StopKind::kContinued, 0};
  if (WIFSTOPPED(status)) {
    const int signal = WSTOPSIG(status);
    const int event = static_cast<int>(static_cast<unsigned>(status) >> 16);
    if (event != 0) return decode_event(event, signal);
    if (signal == (SIGTRAP | kSysgood)) return {StopKind::kSyscall, 0};
    if (signal >= 1 && signal <= SIGRTMAX) return {StopKind::kSignalDelivery, signal};
    return {StopKind::kUnknown, 0};
  }
  if (WIFSIGNALED(status)) return {StopKind::kSignalled, WTERMSIG(status)};
  return {StopKind::kUnknown, 0};
}

}  // namespace trapline
