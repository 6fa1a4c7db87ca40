#include "capture_buffer.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace trapline {

CaptureBuffer::Record CaptureBuffer::begin(CapturePhase phase, std::uint16_t parent, std::uint32_t source,
                                           std::uint64_t address) {
  const Record record{records_++, bytes_.size()};
  layout::CaptureHeader header{};
  header.phase = static_cast<std::uint8_t>(phase);
  header.parent = parent;
  header.source = source;
  header.address = address;
  bytes_.resize(bytes_.size() + sizeof header);
  std::memcpy(&bytes_[record.header_at], &header, sizeof header);
  return record;
}

void CaptureBuffer::append(std::span<const std::byte> data) {
  bytes_.insert(bytes_.end(), data.begin(), data.end());
}

void CaptureBuffer::finish(const Record& record, std::uint8_t flags, std::uint64_t wanted) {
  layout::CaptureHeader header;
  std::memcpy(&header, &bytes_[record.header_at], sizeof header);
  header.flags = flags;
  header.got = static_cast<std::uint32_t>(bytes_.size() - record.data_at());
  header.wanted =
      static_cast<std::uint32_t>(std::min<std::uint64_t>(wanted, std::numeric_limits<std::uint32_t>::max()));
  std::memcpy(&bytes_[record.header_at], &header, sizeof header);
  bytes_.resize(layout::padded(bytes_.size()));
}

void CaptureBuffer::add(CapturePhase phase, std::uint32_t source, std::span<const std::byte> data) {
  const Record record = begin(phase, layout::kNoParent, source, 0);
  append(data.first(std::min(data.size(), kMaxBytes - bytes_.size())));
  finish(record, 0, data.size());
}

}  // namespace trapline
