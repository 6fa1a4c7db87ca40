#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

/// What reads bytes that a hostile program can choose. Each function takes any input, also none, and fails
/// (see CHECK) where an answer is wrong; `make fuzz` lets clang's libFuzzer look for such inputs, and the
/// corpora in fuzz/corpus/NAME, with what was found before, are run by `make test`.
namespace trapline::test {

/// One event made of `input` (its bytes choose the system call, the arguments, the tracee's memory, which of
/// its pages are mapped, and what the kernel refuses), read by the product's capture table at entry and at
/// exit. Fails where a record is malformed, holds bytes that are not at its address, or says that memory
/// faults where it does not.
void fuzz_captures(std::span<const std::byte> input);

/// Wait statuses, four bytes each: what they say must be what the macros of wait(2) say.
void fuzz_wait_status(std::span<const std::byte> input);

/// One message of a netlink socket: the interfaces found in it must be named by its words.
void fuzz_netlink(std::span<const std::byte> input);

/// Control data of recvmsg(2): the descriptors found in it must stand where the records say, inside of
/// SCM_RIGHTS messages.
void fuzz_control_data(std::span<const std::byte> input);

struct FuzzTarget {
  std::string_view name;
  void (*run)(std::span<const std::byte> input);
};

inline constexpr std::array<FuzzTarget, 4> kFuzzTargets{{{"captures", fuzz_captures},
                                                         {"wait_status", fuzz_wait_status},
                                                         {"netlink", fuzz_netlink},
                                                         {"control_data", fuzz_control_data}}};

}  // namespace trapline::test
