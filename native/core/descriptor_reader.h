#pragma once

#include <sys/types.h>

#include <cstdint>
#include <span>
#include <vector>

#include "capture_buffer.h"
#include "capture_program.h"
#include "socket_diagnosis.h"
#include "unique_fd.h"

namespace trapline {

/// What a stopped process's descriptor is open on under a descriptor of ours, for as long as it takes to ask
/// it: what the process shares with others is theirs as before. Empty on kernels before 5.6 and where
/// pidfd_getfd(2) is forbidden.
[[nodiscard]] UniqueFd borrow_descriptor(pid_t tgid, std::int32_t fd);

/// What a stopped task's descriptors are open on, asked of the kernel at the stop itself: at any later moment
/// the task may have closed them. It is asked where a descriptor is made, not at each call that uses it.
class DescriptorReader {
 public:
  /// One descriptor whose record is due.
  struct Wanted {
    std::int32_t fd;
    bool socket;           ///< with where its ends are, if it is one
    std::uint16_t parent;  ///< ordinal of the record that holds its number
    std::uint32_t source;
  };

  /// Keeps it for write(): while other records are being read, none may come between.
  void want(Wanted wanted) { wanted_.push_back(wanted); }
  /// The descriptors of SCM_RIGHTS in control data, cmsg(3).
  void want_rights(std::span<const std::byte> control, std::uint16_t parent);

  /// Makes the records of all that are wanted. What is not open has none.
  void write(pid_t tid, pid_t tgid, CapturePhase phase, CaptureBuffer& into);

 private:
  void write_one(const Wanted& wanted, pid_t tid, pid_t tgid, CapturePhase phase, CaptureBuffer& into);

  std::vector<Wanted> wanted_;
  SocketDiagnosis diagnosis_;
};

}  // namespace trapline
