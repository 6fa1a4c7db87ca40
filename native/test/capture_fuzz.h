#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace trapline::test {

/// One event made of `input` (its bytes choose the system call, the arguments, the tracee's memory, which of
/// its pages are mapped, and what the kernel refuses), read by the product's capture table at entry and at
/// exit. Fails the scenario where a record is malformed, holds bytes that are not at its address, or says
/// that memory faults where it does not. Any input is good, also none.
void fuzz_captures(std::span<const std::byte> input);

}  // namespace trapline::test
