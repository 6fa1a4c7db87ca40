#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "ptrace_ops.h"

namespace trapline {

/// Reads a stopped tracee's memory. Nothing here trusts an address or a length: an unreadable byte ends a
/// read, and what was before it counts.
class MemoryReader {
 public:
  static constexpr std::size_t kPage = 4096;
  static constexpr std::size_t kMaxRanges = 32;

  explicit MemoryReader(PtraceOps& ops) : ops_(ops) {}

  /// Reads one range; returns the bytes that were readable from its beginning on.
  [[nodiscard]] std::size_t read(pid_t tid, std::uint64_t address, std::span<std::byte> into);

  /// Reads several ranges (at most kMaxRanges), one behind the other, in one system call. Returns the bytes
  /// read before the first unreadable one; whoever wants the ranges behind it reads them singly.
  [[nodiscard]] std::size_t read_all(pid_t tid, std::span<const iovec> ranges, std::span<std::byte> into);

 private:
  [[nodiscard]] std::size_t peek(pid_t tid, std::uint64_t address, std::span<std::byte> into);

  PtraceOps& ops_;
  /// Kernels without CONFIG_CROSS_MEMORY_ATTACH and sandboxes answer ENOSYS once and for all.
  bool vectored_ = true;
};

}  // namespace trapline
