#include "memory_reader.h"

#include <algorithm>
#include <cstring>

namespace trapline {

std::size_t MemoryReader::read(pid_t tid, std::uint64_t address, std::span<std::byte> into) {
  if (into.empty()) return 0;
  const iovec range{reinterpret_cast<void*>(address), into.size()};
  return read_all(tid, std::span(&range, 1), into);
}

std::size_t MemoryReader::read_all(pid_t tid, std::span<const iovec> ranges, std::span<std::byte> into) {
  if (vectored_) {
    std::size_t got = 0;
    const Outcome outcome = ops_.read_memory(tid, into, ranges, got);
    if (outcome.ok()) return got;
    // EPERM is a matter of this tracee alone: a process that gave up its privileges refuses process_vm_readv
    // but not the tracer's own PEEKDATA.
    if (outcome.number() == ENOSYS) vectored_ = false;
    if (outcome.number() != ENOSYS && outcome.number() != EPERM) return 0;
  }
  std::size_t total = 0;
  for (const iovec& range : ranges) {
    const std::size_t got =
        peek(tid, reinterpret_cast<std::uint64_t>(range.iov_base), into.subspan(total, range.iov_len));
    total += got;
    if (got < range.iov_len) break;
  }
  return total;
}

std::size_t MemoryReader::peek(pid_t tid, std::uint64_t address, std::span<std::byte> into) {
  std::size_t got = 0;
  while (got < into.size()) {
    // Aligned words never cross into the next page, which may be unmapped.
    const std::uint64_t at = address + got;
    const std::uint64_t aligned = at & ~std::uint64_t{7};
    std::uint64_t word = 0;
    if (!ops_.peek(tid, aligned, word).ok()) break;
    const std::size_t skip = at - aligned;
    const std::size_t count = std::min(sizeof word - skip, into.size() - got);
    std::memcpy(&into[got], reinterpret_cast<const std::byte*>(&word) + skip, count);
    got += count;
  }
  return got;
}

}  // namespace trapline
