#include "call_filter.h"

#include <linux/audit.h>
#include <linux/seccomp.h>

#include <cstddef>
#include <iterator>

namespace trapline {
namespace {

constexpr std::uint32_t kX32Bit = 0x4000'0000;
/// A conditional jump skips at most this many instructions.
constexpr std::size_t kMaxJump = 255;

constexpr sock_filter load(std::size_t offset) {
  return {BPF_LD | BPF_W | BPF_ABS, 0, 0, static_cast<std::uint32_t>(offset)};
}
constexpr sock_filter answer(bool stop) {
  return {BPF_RET | BPF_K, 0, 0, stop ? SECCOMP_RET_TRACE : SECCOMP_RET_ALLOW};
}
constexpr sock_filter jump(std::uint16_t condition, std::uint32_t value, std::size_t if_true,
                           std::size_t if_false) {
  return {static_cast<std::uint16_t>(BPF_JMP | condition | BPF_K), static_cast<std::uint8_t>(if_true),
          static_cast<std::uint8_t>(if_false), value};
}

/// The numbers at which the answer changes, beginning with "allow" below the first.
std::vector<std::uint32_t> boundaries_of(std::span<const std::uint32_t> wanted) {
  std::vector<std::uint32_t> boundaries;
  for (const std::uint32_t nr : wanted) {
    if (!boundaries.empty() && boundaries.back() == nr) {
      boundaries.back() = nr + 1;
    } else {
      boundaries.push_back(nr);
      boundaries.push_back(nr + 1);
    }
  }
  return boundaries;
}

/// The search among boundaries [first, last), for a number that is known to lie between its neighbours.
std::vector<sock_filter> search(std::span<const std::uint32_t> boundaries, std::size_t first,
                                std::size_t last) {
  if (first == last) return {answer(first % 2 != 0)};
  const std::size_t middle = first + (last - first) / 2;
  const std::vector<sock_filter> below = search(boundaries, first, middle);
  const std::vector<sock_filter> above = search(boundaries, middle + 1, last);
  std::vector<sock_filter> code;
  if (below.size() <= kMaxJump) {
    code.push_back(jump(BPF_JGE, boundaries[middle], below.size(), 0));
  } else {
    code.push_back(jump(BPF_JGE, boundaries[middle], 0, 1));
    code.push_back({BPF_JMP | BPF_JA, 0, 0, static_cast<std::uint32_t>(below.size())});
  }
  code.insert(code.end(), below.begin(), below.end());
  code.insert(code.end(), above.begin(), above.end());
  return code;
}

}  // namespace

std::vector<sock_filter> build_call_filter(std::span<const std::uint32_t> wanted_sorted) {
  std::vector<sock_filter> code = {
      load(offsetof(seccomp_data, arch)), jump(BPF_JEQ, AUDIT_ARCH_X86_64, 1, 0), answer(true),
      load(offsetof(seccomp_data, nr)),   jump(BPF_JGE, kX32Bit, 0, 1),           answer(true),
  };
  const std::vector<std::uint32_t> boundaries = boundaries_of(wanted_sorted);
  const std::vector<sock_filter> tree = search(boundaries, 0, boundaries.size());
  code.insert(code.end(), tree.begin(), tree.end());
  return code;
}

}  // namespace trapline
