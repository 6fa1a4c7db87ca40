#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <vector>

#include "capture_reader.h"
#include "fuzz_target.h"
#include "scenario.h"

namespace trapline::test {
namespace {

constexpr std::uint64_t kBase = 0x7000'0000;
constexpr std::size_t kPages = 24;
constexpr std::uint32_t kStringLimit = 32;

/// Decisions, byte by byte; when the input is used up, every further one is 0.
class Choices {
 public:
  explicit Choices(std::span<const std::byte> input) : left_(input) {}

  std::uint8_t byte() {
    if (left_.empty()) return 0;
    const auto value = std::to_integer<std::uint8_t>(left_.front());
    left_ = left_.subspan(1);
    return value;
  }
  std::uint64_t word() {
    std::uint64_t value = 0;
    const std::size_t size = std::min(sizeof value, left_.size());
    std::memcpy(&value, left_.data(), size);
    left_ = left_.subspan(size);
    return value;
  }
  /// What arguments and fields look like: addresses inside the memory and around its ends, small numbers,
  /// anything.
  std::uint64_t value() {
    const std::uint8_t choice = byte();
    switch (choice % 8) {
      case 0:
        return 0;
      case 1:
        return byte();
      case 2:
        return word();
      case 3:
        return ~std::uint64_t{byte()};
      case 4:
        // The last bytes of a page: what begins here may end where memory ends.
        return kBase + (choice / 8 % kPages + 1) * MemoryReader::kPage - byte() % 64;
      default:
        return kBase + (word() % (kPages * MemoryReader::kPage));
    }
  }

 private:
  std::span<const std::byte> left_;
};

/// A tracee that is nothing but memory.
class MemoryOnly final : public PtraceOps {
 public:
  explicit MemoryOnly(Choices& choices) : bytes_(kPages * MemoryReader::kPage), choices_(choices) {
    mapped_ = choices.word() | choices.word();
    const std::uint8_t density = choices.byte();
    for (std::size_t at = 0; at + sizeof(std::uint64_t) <= bytes_.size(); at += sizeof(std::uint64_t)) {
      // A small generator fills what the input is too short for.
      state_ = state_ * 6364136223846793005U + 1442695040888963407U + density;
      const std::uint64_t random = state_ >> 16;
      const std::uint64_t value = random % 4 == 0   ? kBase + random / 4 % bytes_.size()
                                  : random % 4 == 1 ? random / 4 % 64
                                  : random % 4 == 2 ? random * 0x9e3779b97f4a7c15U
                                                    : 0;
      std::memcpy(&bytes_[at], &value, sizeof value);
    }
    for (int edits = choices.byte() % 32; edits > 0; --edits) {
      const std::uint64_t value = choices.value();
      const std::size_t at = choices.word() % (bytes_.size() - sizeof value);
      std::memcpy(&bytes_[at], &value, sizeof value);
    }
  }

  [[nodiscard]] std::optional<std::byte> at(std::uint64_t address) const {
    if (address < kBase || address - kBase >= bytes_.size()) return std::nullopt;
    const std::size_t offset = address - kBase;
    if ((mapped_ >> offset / MemoryReader::kPage & 1) == 0) return std::nullopt;
    return bytes_[offset];
  }
  /// The kernel refused something that it need not have.
  [[nodiscard]] bool refused() const { return refused_; }

  Outcome read_memory(pid_t, std::span<std::byte> into, std::span<const iovec> ranges,
                      std::size_t& got) override {
    got = 0;
    if (const auto refusal = refuse()) return *refusal;
    for (const iovec& range : ranges) {
      for (std::size_t i = 0; i < range.iov_len; ++i) {
        const auto byte = at(reinterpret_cast<std::uint64_t>(range.iov_base) + i);
        if (!byte) return got == 0 ? Outcome::error(EFAULT) : Outcome::success();
        CHECK(got < into.size());
        into[got++] = *byte;
      }
    }
    return Outcome::success();
  }
  Outcome peek(pid_t, std::uint64_t address, std::uint64_t& word) override {
    if (const auto refusal = refuse()) {
      refused_ = true;
      return *refusal;
    }
    std::array<std::byte, sizeof word> bytes;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      const auto byte = at(address + i);
      if (!byte) return Outcome::error(EIO);
      bytes[i] = *byte;
    }
    std::memcpy(&word, bytes.data(), sizeof word);
    return Outcome::success();
  }

  // Reading captures makes no other request.
  Outcome seize(pid_t, unsigned) override { return Outcome::error(ENOSYS); }
  Outcome interrupt(pid_t) override { return Outcome::error(ENOSYS); }
  Outcome resume(pid_t, Resumption) override { return Outcome::error(ENOSYS); }
  Outcome syscall_info(pid_t, SyscallInfo&) override { return Outcome::error(ENOSYS); }
  Outcome event_message(pid_t, unsigned long&) override { return Outcome::error(ENOSYS); }
  Outcome signal_info(pid_t, siginfo_t&) override { return Outcome::error(ENOSYS); }
  void kill_group(pid_t, int) override {}
  Outcome wait(bool, WaitResult&) override { return Outcome::error(ENOSYS); }

 private:
  std::optional<Outcome> refuse() {
    switch (choices_.byte()) {
      case 0xff:
        return Outcome::error(ENOSYS);  // no refusal in the end: words are peeked instead
      case 0xfe:
        return Outcome::error(EPERM);
      case 0xfd:
        refused_ = true;
        return Outcome::error(ESRCH);
      case 0xfc:
        refused_ = true;
        return Outcome::error(EIO);
      default:
        return std::nullopt;
    }
  }

  std::vector<std::byte> bytes_;
  std::uint64_t mapped_ = 0;
  std::uint64_t state_ = 0;
  bool refused_ = false;
  Choices& choices_;
};

struct Record {
  layout::CaptureHeader header;
  std::span<const std::byte> data;
};

/// Reads records as `shared/batch/captures.ts` does.
std::vector<Record> records_of(const CaptureBuffer& buffer) {
  std::vector<Record> records;
  std::span<const std::byte> bytes = buffer.bytes();
  while (!bytes.empty()) {
    Record record;
    CHECK(bytes.size() >= sizeof record.header);
    std::memcpy(&record.header, bytes.data(), sizeof record.header);
    const std::size_t whole = layout::padded(sizeof record.header + record.header.got);
    CHECK(whole <= bytes.size());
    record.data = bytes.subspan(sizeof record.header, record.header.got);
    bytes = bytes.subspan(whole);
    records.push_back(record);
  }
  return records;
}

void check_pointer(const Record& record, const Record& parent, std::size_t width) {
  std::uint64_t pointer = 0;
  CHECK(record.header.source + width <= parent.data.size());
  std::memcpy(&pointer, &parent.data[record.header.source], width);
  CHECK_EQUAL(record.header.address, pointer);
}

void check_records(const CaptureBuffer& buffer, const CallValues& values, const MemoryOnly& memory) {
  CHECK(buffer.bytes().size() <= CaptureBuffer::kMaxBytes);
  const std::vector<Record> records = records_of(buffer);
  CHECK_EQUAL(records.size(), std::size_t{buffer.records()});
  for (std::size_t ordinal = 0; ordinal < records.size(); ++ordinal) {
    const Record& record = records[ordinal];
    if ((record.header.flags & layout::kCaptureDescriptor) != 0) continue;
    if (record.header.parent != layout::kNoParent) {
      CHECK(record.header.parent < ordinal);
      check_pointer(record, records[record.header.parent], values.pointer_bytes);
    } else if (record.header.source < values.args.size()) {
      CHECK_EQUAL(record.header.address, values.args[record.header.source]);
    }
    for (std::size_t i = 0; i < record.data.size(); ++i) {
      const auto byte = memory.at(record.header.address + i);
      CHECK(byte.has_value() && *byte == record.data[i]);
    }
    const bool fault = (record.header.flags & layout::kCaptureFault) != 0;
    if (fault && !memory.refused()) CHECK(!memory.at(record.header.address + record.data.size()).has_value());
  }
}

}  // namespace

void fuzz_captures(std::span<const std::byte> input) {
  Choices choices(input);
  const CaptureTable& table = capture_table();
  constexpr std::array kAbis = {Abi::kX8664, Abi::kX8664, Abi::kI386, Abi::kX32};
  const Abi abi = kAbis[choices.byte() % kAbis.size()];
  const std::uint64_t number =
      (choices.byte() << 8 | choices.byte()) % (CaptureTable::kFirstX32 + table.x32.size() + 1);
  CallValues values;
  values.pointer_bytes = pointer_bytes(abi);
  for (std::uint64_t& arg : values.args) arg = choices.value();
  values.sp = choices.value();
  values.failed = choices.byte() % 4 == 0;
  values.result = values.failed ? -14 : static_cast<std::int64_t>(choices.value());

  MemoryOnly memory(choices);
  CaptureReader reader(memory, table, kStringLimit);
  const CallProgram* program = table.find(abi, number);
  if (program == nullptr) return;
  CaptureBuffer buffer;
  // No task has the id 0, so no descriptor of this process is asked about.
  reader.read(0, *program, CapturePhase::kEnter, values, buffer);
  reader.read(0, *program, CapturePhase::kExit, values, buffer);
  check_records(buffer, values, memory);
}

}  // namespace trapline::test
