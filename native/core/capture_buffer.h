#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "batch_layout.h"
#include "capture_program.h"

namespace trapline {

/// The capture records of one event, in the batch's form, at most kMaxBytes of them. Reused from event to
/// event, so its memory is allocated only when an event needs more than any before it.
class CaptureBuffer {
 public:
  static constexpr std::size_t kMaxBytes = std::size_t{64} << 10;
  /// At least a header and one word must fit, or a record would say nothing.
  static constexpr std::size_t kLeastRecord = sizeof(layout::CaptureHeader) + layout::kAlignment;

  void clear() {
    bytes_.clear();
    records_ = 0;
  }
  [[nodiscard]] std::span<const std::byte> bytes() const { return bytes_; }
  /// Records so far: the ordinal of the next one.
  [[nodiscard]] std::uint16_t records() const { return records_; }

  /// Data bytes that a further record can hold; 0: none can be added.
  [[nodiscard]] std::size_t room() const {
    const std::size_t left = kMaxBytes - bytes_.size();
    return left < kLeastRecord ? 0 : left - sizeof(layout::CaptureHeader);
  }

  /// A record under construction. Only the newest may grow.
  struct Record {
    std::uint16_t ordinal;
    std::size_t header_at;
    [[nodiscard]] std::size_t data_at() const { return header_at + sizeof(layout::CaptureHeader); }
  };

  Record begin(CapturePhase phase, std::uint16_t parent, std::uint32_t source, std::uint64_t address);
  /// Adds data; the caller keeps within room().
  void append(std::span<const std::byte> data);
  /// Keeps the first `size` data bytes of the newest record.
  void truncate(const Record& record, std::size_t size) { bytes_.resize(record.data_at() + size); }
  /// Completes the header and pads.
  void finish(const Record& record, std::uint8_t flags, std::uint64_t wanted);
  [[nodiscard]] std::span<const std::byte> data(const Record& record, std::size_t size) const {
    return std::span(bytes_).subspan(record.data_at(), size);
  }

  /// A record in one step, for what does not come from a tracee's memory.
  void add(CapturePhase phase, std::uint32_t source, std::span<const std::byte> data);

 private:
  std::vector<std::byte> bytes_;
  std::uint16_t records_ = 0;
};

}  // namespace trapline
