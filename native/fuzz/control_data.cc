#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>
#include <cstring>

#include "capture_buffer.h"
#include "descriptor_reader.h"
#include "fuzz_target.h"
#include "scenario.h"

namespace trapline::test {
namespace {

/// Whether byte `at` lies in the data of an SCM_RIGHTS message: a walk of its own, over offsets alone.
bool is_in_rights(std::span<const std::byte> control, std::size_t at) {
  for (std::size_t begin = 0; begin <= at && control.size() - begin >= sizeof(cmsghdr);) {
    cmsghdr header;
    std::memcpy(&header, &control[begin], sizeof header);
    if (header.cmsg_len < sizeof header) return false;
    const bool within = header.cmsg_len >= control.size() - begin || at < begin + header.cmsg_len;
    if (within && at >= begin + CMSG_LEN(0))
      return header.cmsg_level == SOL_SOCKET && header.cmsg_type == SCM_RIGHTS;
    if (header.cmsg_len >= control.size() - begin) return false;
    begin += CMSG_ALIGN(header.cmsg_len);
    if (begin > control.size()) return false;
  }
  return false;
}

}  // namespace

void fuzz_control_data(std::span<const std::byte> input) {
  DescriptorReader reader;
  CaptureBuffer buffer;
  const CaptureBuffer::Record parent =
      buffer.begin(CapturePhase::kExit, layout::kNoParent, 1, reinterpret_cast<std::uint64_t>(input.data()));
  buffer.finish(parent, 0, 0);
  reader.want_rights(input, parent.ordinal);
  reader.write(getpid(), getpid(), CapturePhase::kExit, buffer);
  CHECK(buffer.bytes().size() <= CaptureBuffer::kMaxBytes);

  std::size_t after = 0;
  for (std::span<const std::byte> bytes = buffer.bytes(); !bytes.empty();) {
    layout::CaptureHeader header;
    CHECK(bytes.size() >= sizeof header);
    std::memcpy(&header, bytes.data(), sizeof header);
    const std::size_t whole = layout::padded(sizeof header + header.got);
    CHECK(whole <= bytes.size());
    bytes = bytes.subspan(whole);
    // Others are facts of a descriptor, children of its record.
    if ((header.flags & layout::kCaptureDescriptor) == 0) continue;
    CHECK_EQUAL(header.parent, parent.ordinal);
    CHECK(header.source >= after && header.source + sizeof(std::int32_t) <= input.size());
    after = header.source + sizeof(std::int32_t);
    CHECK(is_in_rights(input, header.source));
    std::int32_t fd = 0;
    std::memcpy(&fd, &input[header.source], sizeof fd);
    CHECK_EQUAL(static_cast<std::int32_t>(header.address), fd);
  }
}

}  // namespace trapline::test
