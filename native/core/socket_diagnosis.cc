#include "socket_diagnosis.h"

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <sys/socket.h>

#include <array>
#include <cstddef>
#include <cstring>

namespace trapline {
namespace {

struct UnixQuestion {
  nlmsghdr header;
  unix_diag_req request;
};

template <typename T>
std::optional<T> read_at(const std::byte* bytes, std::size_t size, std::size_t at) {
  if (at + sizeof(T) > size) return std::nullopt;
  T value;
  std::memcpy(&value, bytes + at, sizeof value);
  return value;
}

}  // namespace

bool SocketDiagnosis::open() {
  if (!socket_)
    socket_ = UniqueFd(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_SOCK_DIAG));
  return static_cast<bool>(socket_);
}

std::optional<std::uint32_t> SocketDiagnosis::unix_peer(std::uint32_t inode) {
  if (!open()) return std::nullopt;
  UnixQuestion question{};
  question.header = {sizeof question, SOCK_DIAG_BY_FAMILY, NLM_F_REQUEST, 0, 0};
  question.request.sdiag_family = AF_UNIX;
  question.request.udiag_states = ~0U;
  question.request.udiag_ino = inode;
  question.request.udiag_show = UDIAG_SHOW_PEER;
  // No cookie: whatever socket has this inode now.
  question.request.udiag_cookie[0] = question.request.udiag_cookie[1] = ~0U;
  if (::send(socket_.get(), &question, sizeof question, 0) != sizeof question) return std::nullopt;

  // The kernel has answered by the time send() returns.
  std::array<std::byte, 1024> answer;
  const ssize_t got = ::recv(socket_.get(), answer.data(), answer.size(), 0);
  if (got < 0) return std::nullopt;
  const auto size = static_cast<std::size_t>(got);
  const auto header = read_at<nlmsghdr>(answer.data(), size, 0);
  if (!header || header->nlmsg_type != SOCK_DIAG_BY_FAMILY) return std::nullopt;
  for (std::size_t at = NLMSG_LENGTH(sizeof(unix_diag_msg));;) {
    const auto attribute = read_at<rtattr>(answer.data(), size, at);
    if (!attribute || attribute->rta_len < sizeof(rtattr)) return std::nullopt;
    if (attribute->rta_type == UNIX_DIAG_PEER) {
      const auto peer = read_at<std::uint32_t>(answer.data(), size, at + RTA_LENGTH(0));
      return peer == 0U ? std::nullopt : peer;
    }
    at += RTA_ALIGN(attribute->rta_len);
  }
}

}  // namespace trapline
