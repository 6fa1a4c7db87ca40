#pragma once

#include <linux/filter.h>

#include <cstdint>
#include <span>
#include <vector>

namespace trapline {

/// Builds the seccomp program that makes the wanted calls stop (SECCOMP_RET_TRACE) and lets all others pass
/// without the tracer's knowing. Calls of other architectures and of the x32 ABI always stop: a set of x86-64
/// numbers says nothing about them.
///
/// The numbers are cut into ranges of equal answers and searched like a tree, so 362 calls take nine
/// comparisons at most; and Linux 5.11 and later remember for each number whether the program always allows
/// it, and then do not run it at all.
[[nodiscard]] std::vector<sock_filter> build_call_filter(std::span<const std::uint32_t> wanted_sorted);

}  // namespace trapline
