#pragma once

#include <sys/ptrace.h>
#include <sys/types.h>
#include <sys/uio.h>

#include <csignal>
#include <cstdint>
#include <span>

#include "outcome.h"

namespace trapline {

/// glibc's name for the kernel's `struct ptrace_syscall_info` (<linux/ptrace.h> clashes with <sys/ptrace.h>).
using SyscallInfo = struct __ptrace_syscall_info;

enum class ResumeMode : std::uint8_t {
  kNone,       ///< the task is dead or not ours to resume
  kToSyscall,  ///< PTRACE_SYSCALL: run to the next entry or exit of a call
  kToEvent,    ///< PTRACE_CONT: run to the next seccomp-, signal- or event-stop
  kListen,     ///< PTRACE_LISTEN: stay stopped, but hear SIGCONT
  kDetach,     ///< PTRACE_DETACH
};

/// What to do with a task after its stop was handled. Every handler returns exactly one.
struct Resumption {
  ResumeMode mode;
  int signal = 0;  ///< delivered with the resumption
};

struct WaitResult {
  pid_t tid = 0;  ///< 0: nothing to report (only without `block`)
  int status = 0;
};

/// The kernel as the tracer sees it: every ptrace request, wait, and read of a tracee's memory goes through
/// here, so that tests can make any of them fail. All calls must come from the thread that seized the
/// tracees: for the kernel the tracer is a thread, and another thread of the same process gets ESRCH.
class PtraceOps {
 public:
  PtraceOps() = default;
  PtraceOps(const PtraceOps&) = delete;
  PtraceOps& operator=(const PtraceOps&) = delete;
  virtual ~PtraceOps() = default;

  virtual Outcome seize(pid_t tid, unsigned options) = 0;
  virtual Outcome interrupt(pid_t tid) = 0;
  virtual Outcome resume(pid_t tid, Resumption how) = 0;
  virtual Outcome syscall_info(pid_t tid, SyscallInfo& info) = 0;
  virtual Outcome event_message(pid_t tid, unsigned long& message) = 0;
  virtual Outcome signal_info(pid_t tid, siginfo_t& info) = 0;
  /// Reads the 8 bytes at `address` (PTRACE_PEEKDATA).
  virtual Outcome peek(pid_t tid, std::uint64_t address, std::uint64_t& word) = 0;
  /// process_vm_readv(2) into one local block; `got` may be less than asked for, also in the middle of a
  /// range.
  virtual Outcome read_memory(pid_t tid, std::span<std::byte> into, std::span<const iovec> ranges,
                              std::size_t& got) = 0;
  /// Sends a signal to a thread group; when it cannot be sent, the group is gone or beyond anyone's reach.
  virtual void kill_group(pid_t tgid, int signal) = 0;
  /// waitpid(-1, __WALL | __WNOTHREAD): the tracees of this thread only. Without __WNOTHREAD it would reap
  /// the children that the embedding process (Node's child_process) waits for.
  virtual Outcome wait(bool block, WaitResult& result) = 0;
};

class KernelPtraceOps : public PtraceOps {
 public:
  Outcome seize(pid_t tid, unsigned options) override;
  Outcome interrupt(pid_t tid) override;
  Outcome resume(pid_t tid, Resumption how) override;
  Outcome syscall_info(pid_t tid, SyscallInfo& info) override;
  Outcome event_message(pid_t tid, unsigned long& message) override;
  Outcome signal_info(pid_t tid, siginfo_t& info) override;
  Outcome peek(pid_t tid, std::uint64_t address, std::uint64_t& word) override;
  Outcome read_memory(pid_t tid, std::span<std::byte> into, std::span<const iovec> ranges,
                      std::size_t& got) override;
  void kill_group(pid_t tgid, int signal) override;
  Outcome wait(bool block, WaitResult& result) override;
};

}  // namespace trapline
