#pragma once

#include <cstdint>
#include <optional>

#include "unique_fd.h"

namespace trapline {

/// Asks the kernel about sockets by their inodes, sock_diag(7); it knows those of our network namespace.
class SocketDiagnosis {
 public:
  /// The inode of what a unix socket is connected to. None: not connected, not accepted yet, or this kernel
  /// does not tell.
  [[nodiscard]] std::optional<std::uint32_t> unix_peer(std::uint32_t inode);

 private:
  [[nodiscard]] bool open();

  UniqueFd socket_;  ///< made at the first question
};

}  // namespace trapline
