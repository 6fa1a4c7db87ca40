#pragma once

#include <cstdint>

namespace trapline {

/// Everything a wait status of a seized tracee can say. See ptrace(2), "Stopped states", and wait(2).
enum class StopKind : std::uint8_t {
  kExited,          ///< ended; detail = exit code
  kSignalled,       ///< ended by a signal; detail = signal
  kSyscall,         ///< syscall-enter-stop or -exit-stop: PTRACE_GET_SYSCALL_INFO tells which
  kSignalDelivery,  ///< detail = the signal about to be delivered
  kGroup,           ///< group-stop; detail = the stopping signal
  kTrap,  ///< PTRACE_EVENT_STOP that is no group-stop: first stop of a new task, PTRACE_INTERRUPT, or SIGCONT
  kNewTask,     ///< creator's stop; detail = PTRACE_EVENT_FORK, _VFORK or _CLONE
  kExec,        ///< PTRACE_EVENT_EXEC
  kSeccomp,     ///< PTRACE_EVENT_SECCOMP
  kOtherEvent,  ///< a PTRACE_EVENT_* that nobody asked for (VFORK_DONE, EXIT, a future one); detail = its
                ///< number
  kContinued,   ///< WCONTINUED; never asked for
  kUnknown,     ///< no status the kernel makes today
};

struct Stop {
  StopKind kind;
  int detail;

  [[nodiscard]] constexpr bool ended() const {
    return kind == StopKind::kExited || kind == StopKind::kSignalled;
  }
};

/// Decodes a wait status, any 32 bits of it: a total function.
[[nodiscard]] Stop decode_wait_status(int status);

}  // namespace trapline
