#include "descriptor_reader.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <climits>
#include <cstdio>
#include <cstring>
#include <optional>
#include <string_view>

#include "socket_diagnosis.h"

namespace trapline {
namespace {

constexpr std::string_view kSocketName = "socket:[";
constexpr std::string_view kDevices = "/dev/";

std::array<char, 48> path_of(pid_t tid, std::int32_t fd) {
  std::array<char, 48> path;
  if (fd == AT_FDCWD) {
    std::snprintf(path.data(), path.size(), "/proc/%d/cwd", tid);
  } else {
    std::snprintf(path.data(), path.size(), "/proc/%d/fd/%d", tid, fd);
  }
  return path;
}

/// What /proc calls the descriptor, or the working directory for AT_FDCWD (proc(5)); empty when there is
/// none.
std::string_view name_of(pid_t tid, std::int32_t fd, std::span<char> into) {
  const ssize_t size = ::readlink(path_of(tid, fd).data(), into.data(), into.size());
  return size < 0 ? std::string_view() : std::string_view(into.data(), static_cast<std::size_t>(size));
}

void write_record(CapturePhase phase, std::uint16_t parent, std::uint32_t source, std::uint64_t number,
                  std::uint8_t flags, std::span<const std::byte> data, CaptureBuffer& into) {
  const std::size_t room = into.room();
  if (room == 0) return;
  const auto record = into.begin(phase, parent, source, number);
  into.append(data.first(std::min(data.size(), room)));
  into.finish(record, flags, data.size());
}

void write_fact(CapturePhase phase, std::uint16_t parent, layout::DescriptorFact fact,
                std::span<const std::byte> data, CaptureBuffer& into) {
  write_record(phase, parent, static_cast<std::uint32_t>(fact), 0, 0, data, into);
}

using NameOf = int (*)(int, sockaddr*, socklen_t*);

void write_end(NameOf ask, int socket, CapturePhase phase, std::uint16_t parent, layout::DescriptorFact fact,
               CaptureBuffer& into) {
  sockaddr_storage address{};
  socklen_t size = sizeof address;
  if (ask(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0) return;
  const auto bytes = std::as_bytes(std::span(&address, 1));
  write_fact(phase, parent, fact, bytes.first(std::min<std::size_t>(size, bytes.size())), into);
}

void write_device(pid_t tid, std::int32_t fd, CapturePhase phase, std::uint16_t parent, CaptureBuffer& into) {
  struct stat file {};
  if (::stat(path_of(tid, fd).data(), &file) != 0) return;
  const std::array<std::uint32_t, 3> numbers{file.st_mode, major(file.st_rdev), minor(file.st_rdev)};
  write_fact(phase, parent, layout::DescriptorFact::kDevice, std::as_bytes(std::span(numbers)), into);
}

/// The number in `socket:[123]`.
std::uint32_t inode_in(std::string_view name) {
  std::uint32_t inode = 0;
  name.remove_prefix(kSocketName.size());
  std::from_chars(name.data(), name.data() + name.size(), inode);
  return inode;
}

void write_socket(int socket, std::uint32_t inode, SocketDiagnosis& diagnosis, CapturePhase phase,
                  std::uint16_t parent, CaptureBuffer& into) {
  std::array<std::int32_t, 3> kind{};
  constexpr std::array<int, 3> kOptions{SO_DOMAIN, SO_TYPE, SO_PROTOCOL};
  for (std::size_t i = 0; i < kind.size(); ++i) {
    socklen_t size = sizeof kind[i];
    if (::getsockopt(socket, SOL_SOCKET, kOptions[i], &kind[i], &size) != 0) return;
  }
  write_fact(phase, parent, layout::DescriptorFact::kKind, std::as_bytes(std::span(kind)), into);
  write_end(::getsockname, socket, phase, parent, layout::DescriptorFact::kLocal, into);
  write_end(::getpeername, socket, phase, parent, layout::DescriptorFact::kRemote, into);
  if (kind[0] != AF_UNIX) return;
  const std::optional<std::uint32_t> peer = diagnosis.unix_peer(inode);
  if (peer)
    write_fact(phase, parent, layout::DescriptorFact::kPeer, std::as_bytes(std::span(&*peer, 1)), into);
}

}  // namespace

UniqueFd borrow_descriptor(pid_t tgid, std::int32_t fd) {
  const UniqueFd process(static_cast<int>(syscall(SYS_pidfd_open, tgid, 0)));
  if (!process) return UniqueFd();
  return UniqueFd(static_cast<int>(syscall(SYS_pidfd_getfd, process.get(), fd, 0)));
}

void DescriptorReader::want_rights(std::span<const std::byte> control, std::uint16_t parent) {
  for (std::size_t at = 0; at + sizeof(cmsghdr) <= control.size();) {
    cmsghdr header;
    std::memcpy(&header, &control[at], sizeof header);
    if (header.cmsg_len < sizeof header) return;
    const std::size_t end = at + std::min<std::size_t>(header.cmsg_len, control.size() - at);
    if (header.cmsg_level == SOL_SOCKET && header.cmsg_type == SCM_RIGHTS) {
      for (std::size_t data = at + CMSG_LEN(0); data + sizeof(std::int32_t) <= end;
           data += sizeof(std::int32_t)) {
        std::int32_t fd = 0;
        std::memcpy(&fd, &control[data], sizeof fd);
        want({fd, true, parent, static_cast<std::uint32_t>(data)});
      }
    }
    at += CMSG_ALIGN(end - at);
  }
}

void DescriptorReader::write(pid_t tid, pid_t tgid, CapturePhase phase, CaptureBuffer& into) {
  for (const Wanted& wanted : wanted_) write_one(wanted, tid, tgid, phase, into);
  wanted_.clear();
}

void DescriptorReader::write_one(const Wanted& wanted, pid_t tid, pid_t tgid, CapturePhase phase,
                                 CaptureBuffer& into) {
  if (wanted.fd < 0 && wanted.fd != AT_FDCWD) return;
  std::array<char, PATH_MAX> buffer;
  const std::string_view name = name_of(tid, wanted.fd, buffer);
  if (name.empty() || into.room() == 0) return;
  const std::uint16_t ordinal = into.records();
  write_record(phase, wanted.parent, wanted.source, static_cast<std::uint64_t>(std::int64_t{wanted.fd}),
               layout::kCaptureDescriptor, std::as_bytes(std::span(name)), into);
  if (name.starts_with(kDevices)) write_device(tid, wanted.fd, phase, ordinal, into);
  if (!wanted.socket || !name.starts_with(kSocketName)) return;
  const UniqueFd socket = borrow_descriptor(tgid, wanted.fd);
  if (socket) write_socket(socket.get(), inode_in(name), diagnosis_, phase, ordinal, into);
}

}  // namespace trapline
