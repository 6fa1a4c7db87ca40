#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "batch_layout.h"

namespace trapline {

/// One row, before it is spread over the columns. Units and meanings: `shared/batch/layout.ts`.
struct EventRow {
  std::int64_t start = 0;
  std::int64_t duration = 0;
  std::array<std::uint64_t, 6> args{};
  std::int64_t result = 0;
  std::uint64_t ip = 0;
  std::uint64_t sp = 0;
  std::int32_t nr = 0;
  std::uint32_t arch = 0;
  std::int32_t pid = 0;
  std::int32_t tid = 0;
  layout::Kind kind = layout::Kind::kSyscall;
  std::uint8_t flags = 0;
};

/// A row and its capture records (already in the batch's form).
struct EventView {
  EventRow row;
  std::span<const std::byte> captures;
};

/// A batch as it travels: one block of exactly the size it needs.
struct BatchBlock {
  std::unique_ptr<std::byte[]> bytes;
  std::size_t size = 0;
};

/// Finished rows on their way to the sink, in columns. Memory is reserved once; appending does not allocate.
class Batch {
 public:
  static constexpr std::size_t kMaxRows = 4096;
  static constexpr std::size_t kMaxCaptureBytes = std::size_t{1} << 20;

  Batch();

  void append(const EventRow& row, std::span<const std::byte> captures);
  [[nodiscard]] bool full() const { return count_ >= kMaxRows || captures_.size() >= kMaxCaptureBytes; }
  [[nodiscard]] std::size_t rows() const { return count_; }

  /// Copies rows and open rows into one block and empties the batch.
  [[nodiscard]] BatchBlock hand_over(std::span<const EventView> open_rows, std::uint64_t first_seq,
                                     std::uint64_t now, bool last);

 private:
  template <typename T>
  using Column = std::unique_ptr<std::array<T, kMaxRows>>;

  std::size_t count_ = 0;
  Column<std::int64_t> start_, duration_, result_;
  std::array<Column<std::uint64_t>, 6> args_;
  Column<std::uint64_t> ip_, sp_;
  Column<std::uint32_t> capture_end_, arch_;
  Column<std::int32_t> nr_, pid_, tid_;
  Column<layout::Kind> kind_;
  Column<std::uint8_t> flags_;
  std::vector<std::byte> captures_;
};

}  // namespace trapline
