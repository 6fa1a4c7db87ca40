#include <linux/netlink.h>
#include <net/if.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <optional>
#include <vector>

#include "fuzz_target.h"
#include "netlink_message.h"
#include "scenario.h"
#include "unique_fd.h"

namespace trapline::test {
namespace {

struct NamedInterface {
  std::uint32_t index;
  std::array<char, IFNAMSIZ> name;
};

/// A netlink socket of this process, asked as a tracee's would be; empty where pidfd_getfd(2) is forbidden.
const std::optional<NetlinkMessage>& own_socket() {
  static const UniqueFd socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE));
  static const std::optional<NetlinkMessage> message = NetlinkMessage::of(getpid(), socket.get());
  return message;
}

bool has_word(std::span<const std::byte> message, std::uint32_t word) {
  const auto wanted = std::as_bytes(std::span(&word, 1));
  for (std::size_t at = 0; at + wanted.size() <= message.size(); at += wanted.size()) {
    if (std::ranges::equal(message.subspan(at, wanted.size()), wanted)) return true;
  }
  return false;
}

}  // namespace

void fuzz_netlink(std::span<const std::byte> input) {
  const bool may_begin = NetlinkMessage::may_begin(input);
  if (input.size() >= sizeof(nlmsghdr)) {
    nlmsghdr header;
    std::memcpy(&header, input.data(), sizeof header);
    // Every message that the kernel itself would walk is asked about.
    if (header.nlmsg_len >= sizeof header && header.nlmsg_len <= NetlinkMessage::kMost) CHECK(may_begin);
  }
  if (!own_socket()) return;
  const std::vector<std::byte> found = own_socket()->interfaces(input);
  CHECK_EQUAL(found.size() % sizeof(NamedInterface), std::size_t{0});
  std::vector<std::uint32_t> seen;
  for (std::size_t at = 0; at < found.size(); at += sizeof(NamedInterface)) {
    NamedInterface one{};
    std::memcpy(&one, &found[at], sizeof one);
    CHECK(has_word(input, one.index));
    CHECK(std::ranges::find(seen, one.index) == seen.end());
    seen.push_back(one.index);
    CHECK(std::ranges::find(one.name, '\0') != one.name.end());
    CHECK_EQUAL(::if_nametoindex(one.name.data()), one.index);
  }
}

}  // namespace trapline::test
