#include "ptrace_ops.h"

#include <sys/wait.h>

namespace trapline {
namespace {

// ptrace(2) takes numbers in its pointer parameters.
void* as_pointer(std::uint64_t number) {
  return reinterpret_cast<void*>(number);
}

}  // namespace

Outcome KernelPtraceOps::seize(pid_t tid, unsigned options) {
  return Outcome::of(ptrace(PTRACE_SEIZE, tid, nullptr, as_pointer(options)));
}

Outcome KernelPtraceOps::interrupt(pid_t tid) {
  return Outcome::of(ptrace(PTRACE_INTERRUPT, tid, nullptr, nullptr));
}

Outcome KernelPtraceOps::resume(pid_t tid, Resumption how) {
  void* const signal = as_pointer(static_cast<std::uint64_t>(how.signal));
  switch (how.mode) {
    case ResumeMode::kNone:
      return Outcome::success();
    case ResumeMode::kToSyscall:
      return Outcome::of(ptrace(PTRACE_SYSCALL, tid, nullptr, signal));
    case ResumeMode::kToEvent:
      return Outcome::of(ptrace(PTRACE_CONT, tid, nullptr, signal));
    case ResumeMode::kListen:
      return Outcome::of(ptrace(PTRACE_LISTEN, tid, nullptr, nullptr));
    case ResumeMode::kDetach:
      return Outcome::of(ptrace(PTRACE_DETACH, tid, nullptr, signal));
  }
  return Outcome::error(EINVAL);
}

Outcome KernelPtraceOps::syscall_info(pid_t tid, SyscallInfo& info) {
  return Outcome::of(ptrace(PTRACE_GET_SYSCALL_INFO, tid, as_pointer(sizeof info), &info));
}

Outcome KernelPtraceOps::event_message(pid_t tid, unsigned long& message) {
  return Outcome::of(ptrace(PTRACE_GETEVENTMSG, tid, nullptr, &message));
}

Outcome KernelPtraceOps::signal_info(pid_t tid, siginfo_t& info) {
  return Outcome::of(ptrace(PTRACE_GETSIGINFO, tid, nullptr, &info));
}

Outcome KernelPtraceOps::peek(pid_t tid, std::uint64_t address, std::uint64_t& word) {
  // The C library's wrapper returns the word itself, so -1 is an error only when errno says so.
  errno = 0;
  const long value = ptrace(PTRACE_PEEKDATA, tid, as_pointer(address), nullptr);
  if (value == -1 && errno != 0) return Outcome::error(errno);
  word = static_cast<std::uint64_t>(value);
  return Outcome::success();
}

Outcome KernelPtraceOps::read_memory(pid_t tid, std::span<std::byte> into, std::span<const iovec> ranges,
                                     std::size_t& got) {
  const iovec local{into.data(), into.size()};
  const ssize_t count = process_vm_readv(tid, &local, 1, ranges.data(), ranges.size(), 0);
  got = count < 0 ? 0 : static_cast<std::size_t>(count);
  return Outcome::of(count);
}

void KernelPtraceOps::kill_group(pid_t tgid, int signal) {
  kill(tgid, signal);
}

Outcome KernelPtraceOps::wait(bool block, WaitResult& result) {
  result.tid = waitpid(-1, &result.status, __WALL | __WNOTHREAD | (block ? 0 : WNOHANG));
  return Outcome::of(result.tid);
}

}  // namespace trapline
