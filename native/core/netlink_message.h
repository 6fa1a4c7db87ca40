#pragma once

#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "unique_fd.h"

namespace trapline {

/// A buffer that a tracee sends to or receives from a netlink socket (netlink(7)). Its bytes say neither that
/// it is one nor of which protocol, and interfaces stand in it as numbers: the socket knows.
class NetlinkMessage {
 public:
  /// Most of a message that is kept: what the kernel puts into one answer of a dump.
  static constexpr std::uint32_t kMost = std::uint32_t{32} << 10;
  /// struct nlmsghdr
  static constexpr std::uint32_t kHeaderBytes = 16;

  /// False for nearly everything that goes through other sockets, so that these are not asked.
  [[nodiscard]] static bool may_begin(std::span<const std::byte> bytes);

  /// Descriptor `fd` of a stopped process, when it is a netlink socket.
  [[nodiscard]] static std::optional<NetlinkMessage> of(pid_t tgid, std::int32_t fd);

  /// NETLINK_ROUTE, ... of linux/netlink.h
  [[nodiscard]] std::uint32_t protocol() const { return protocol_; }

  /// The interfaces of the socket's network namespace whose number is among the words of `message`: for each
  /// the number (u32) and the name (16 bytes), as SIOCGIFNAME of netdevice(7) gives them.
  [[nodiscard]] std::vector<std::byte> interfaces(std::span<const std::byte> message) const;

 private:
  NetlinkMessage(UniqueFd socket, std::uint32_t protocol) : socket_(std::move(socket)), protocol_(protocol) {}

  UniqueFd socket_;
  std::uint32_t protocol_;
};

}  // namespace trapline
