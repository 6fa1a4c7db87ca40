#include "netlink_message.h"

#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <utility>

#include "descriptor_reader.h"

namespace trapline {
namespace {

/// What udev sends to those who listen for devices begins so, with the NUL.
constexpr std::string_view kUdevPrefix{"libudev", 8};
/// Interfaces are numbered from 1 on; larger words are lengths, addresses and flags.
constexpr std::uint32_t kMostIndex = 0xffff;
/// Different numbers of one message that are asked for.
constexpr std::size_t kMostIndices = 256;

std::optional<std::int32_t> option_of(int socket, int name) {
  std::int32_t value = 0;
  socklen_t size = sizeof value;
  if (::getsockopt(socket, SOL_SOCKET, name, &value, &size) != 0) return std::nullopt;
  return value;
}

}  // namespace

bool NetlinkMessage::may_begin(std::span<const std::byte> bytes) {
  if (bytes.size() < sizeof(std::uint32_t)) return false;
  // The length of a message has four bytes of which the highest is 0 or, in a wrong one, all ones: text has
  // no such byte.
  if (bytes[3] == std::byte{0} || bytes[3] == std::byte{0xff}) return true;
  return bytes.size() >= kUdevPrefix.size() &&
         std::memcmp(bytes.data(), kUdevPrefix.data(), kUdevPrefix.size()) == 0;
}

std::optional<NetlinkMessage> NetlinkMessage::of(pid_t tgid, std::int32_t fd) {
  UniqueFd socket = borrow_descriptor(tgid, fd);
  if (!socket || option_of(socket.get(), SO_DOMAIN) != AF_NETLINK) return std::nullopt;
  const std::optional<std::int32_t> protocol = option_of(socket.get(), SO_PROTOCOL);
  if (!protocol) return std::nullopt;
  return NetlinkMessage(std::move(socket), static_cast<std::uint32_t>(*protocol));
}

std::vector<std::byte> NetlinkMessage::interfaces(std::span<const std::byte> message) const {
  std::vector<std::uint32_t> indices;
  for (std::size_t at = 0; at + sizeof(std::uint32_t) <= message.size(); at += sizeof(std::uint32_t)) {
    std::uint32_t word = 0;
    std::memcpy(&word, &message[at], sizeof word);
    if (word == 0 || word > kMostIndex || std::ranges::find(indices, word) != indices.end()) continue;
    indices.push_back(word);
    if (indices.size() == kMostIndices) break;
  }
  std::vector<std::byte> found;
  for (const std::uint32_t index : indices) {
    ifreq request{};
    request.ifr_ifindex = static_cast<int>(index);
    if (::ioctl(socket_.get(), SIOCGIFNAME, &request) != 0) continue;
    const auto number = std::as_bytes(std::span(&index, 1));
    const auto name = std::as_bytes(std::span(request.ifr_name));
    found.insert(found.end(), number.begin(), number.end());
    found.insert(found.end(), name.begin(), name.end());
  }
  return found;
}

}  // namespace trapline
