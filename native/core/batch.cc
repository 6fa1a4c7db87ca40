#include "batch.h"

#include <cstring>

namespace trapline {
namespace {

/// One event's captures never exceed this, so a batch that is not yet full has room for one more event.
constexpr std::size_t kCaptureRoom = Batch::kMaxCaptureBytes + (std::size_t{64} << 10);

template <typename T>
auto make_column() {
  return std::make_unique<std::array<T, Batch::kMaxRows>>();
}

class BlockWriter {
 public:
  explicit BlockWriter(BatchBlock& block) : at_(block.bytes.get()) {}

  void put(const void* data, std::size_t bytes) {
    if (bytes != 0) std::memcpy(at_, data, bytes);  // an empty vector's data() is null
    at_ += bytes;
  }

  /// The finished rows' column, then the same field of each open row, then padding.
  template <typename T, typename OpenField>
  void column(const std::array<T, Batch::kMaxRows>& finished, std::size_t rows,
              std::span<const EventView> open, OpenField open_field) {
    put(finished.data(), rows * sizeof(T));
    for (const EventView& view : open) {
      const T value = open_field(view);
      put(&value, sizeof value);
    }
    const std::size_t used = (rows + open.size()) * sizeof(T);
    const std::size_t padding = layout::padded(used) - used;
    std::memset(at_, 0, padding);
    at_ += padding;
  }

 private:
  std::byte* at_;
};

constexpr std::size_t columns_bytes(std::size_t entries) {
  constexpr std::size_t k64BitColumns = 11, k32BitColumns = 5, k8BitColumns = 2;
  return k64BitColumns * entries * 8 + k32BitColumns * layout::padded(entries * 4) +
         k8BitColumns * layout::padded(entries);
}

}  // namespace

Batch::Batch()
    : start_(make_column<std::int64_t>()),
      duration_(make_column<std::int64_t>()),
      result_(make_column<std::int64_t>()),
      ip_(make_column<std::uint64_t>()),
      sp_(make_column<std::uint64_t>()),
      capture_end_(make_column<std::uint32_t>()),
      arch_(make_column<std::uint32_t>()),
      nr_(make_column<std::int32_t>()),
      pid_(make_column<std::int32_t>()),
      tid_(make_column<std::int32_t>()),
      kind_(make_column<layout::Kind>()),
      flags_(make_column<std::uint8_t>()) {
  for (auto& column : args_) column = make_column<std::uint64_t>();
  captures_.reserve(kCaptureRoom);
}

void Batch::append(const EventRow& row, std::span<const std::byte> captures) {
  const std::size_t i = count_++;
  (*start_)[i] = row.start;
  (*duration_)[i] = row.duration;
  for (std::size_t arg = 0; arg < args_.size(); ++arg) (*args_[arg])[i] = row.args[arg];
  (*result_)[i] = row.result;
  (*ip_)[i] = row.ip;
  (*sp_)[i] = row.sp;
  captures_.insert(captures_.end(), captures.begin(), captures.end());
  (*capture_end_)[i] = static_cast<std::uint32_t>(captures_.size());
  (*nr_)[i] = row.nr;
  (*arch_)[i] = row.arch;
  (*pid_)[i] = row.pid;
  (*tid_)[i] = row.tid;
  (*kind_)[i] = row.kind;
  (*flags_)[i] = row.flags;
}

BatchBlock Batch::hand_over(std::span<const EventView> open_rows, std::uint64_t first_seq, std::uint64_t now,
                            bool last) {
  std::size_t capture_bytes = captures_.size();
  for (const EventView& open : open_rows) capture_bytes += open.captures.size();

  BatchBlock block;
  block.size = sizeof(layout::Header) + columns_bytes(count_ + open_rows.size()) + capture_bytes;
  block.bytes = std::make_unique_for_overwrite<std::byte[]>(block.size);

  layout::Header header{};
  header.magic = layout::kMagic;
  header.version = layout::kVersion;
  header.flags = last ? layout::kBatchLast : std::uint16_t{0};
  header.rows = static_cast<std::uint32_t>(count_);
  header.open_rows = static_cast<std::uint32_t>(open_rows.size());
  header.capture_bytes = static_cast<std::uint32_t>(capture_bytes);
  header.first_seq = first_seq;
  header.handed_over_ns = now;

  BlockWriter writer(block);
  writer.put(&header, sizeof header);
  const auto column = [&](const auto& finished, auto open_field) {
    writer.column(*finished, count_, open_rows, open_field);
  };
  // In the order of COLUMNS in shared/batch/layout.ts.
  column(start_, [](const EventView& open) { return open.row.start; });
  column(duration_, [](const EventView& open) { return open.row.duration; });
  for (std::size_t arg = 0; arg < args_.size(); ++arg) {
    column(args_[arg], [arg](const EventView& open) { return open.row.args[arg]; });
  }
  column(result_, [](const EventView& open) { return open.row.result; });
  column(ip_, [](const EventView& open) { return open.row.ip; });
  column(sp_, [](const EventView& open) { return open.row.sp; });
  column(capture_end_, [end = captures_.size()](const EventView& open) mutable {
    end += open.captures.size();
    return static_cast<std::uint32_t>(end);
  });
  column(nr_, [](const EventView& open) { return open.row.nr; });
  column(arch_, [](const EventView& open) { return open.row.arch; });
  column(pid_, [](const EventView& open) { return open.row.pid; });
  column(tid_, [](const EventView& open) { return open.row.tid; });
  column(kind_, [](const EventView& open) { return open.row.kind; });
  column(flags_, [](const EventView& open) { return open.row.flags; });
  writer.put(captures_.data(), captures_.size());
  for (const EventView& open : open_rows) writer.put(open.captures.data(), open.captures.size());

  count_ = 0;
  captures_.clear();
  return block;
}

}  // namespace trapline
