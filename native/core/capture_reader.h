#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "capture_buffer.h"
#include "capture_program.h"
#include "descriptor_reader.h"
#include "memory_reader.h"
#include "netlink_message.h"

namespace trapline {

/// What a capture program can refer to.
struct CallValues {
  std::array<std::uint64_t, 6> args{};
  std::uint64_t sp = 0;
  std::int64_t result = 0;  ///< at exit
  bool failed = false;      ///< at exit
  pid_t tgid = 0;
  std::uint32_t pointer_bytes = kPointerBytes;  ///< in the caller's memory
};

/// The interpreter of capture programs. It reads level by level: all captures of the call's arguments first,
/// in one process_vm_readv where they are readable, then what those point to, and so on; so a limit cuts the
/// deep and far things first.
class CaptureReader {
 public:
  /// `string_limit`: bytes of strings and buffers whose limit is the recording's. `environments`: read what
  /// programs are started with, which may hold secrets.
  CaptureReader(PtraceOps& ops, const CaptureTable& table, std::uint32_t string_limit,
                bool environments = false);

  /// Appends the records of `program` for `phase` to `into`.
  void read(pid_t tid, const CallProgram& program, CapturePhase phase, const CallValues& values,
            CaptureBuffer& into);

  /// Appends what the descriptors among the arguments are open on, at entry: for those who do not see the
  /// calls that opened them.
  void read_descriptors(pid_t tid, const CallProgram& program, const CallValues& values, CaptureBuffer& into);
  /// The same of descriptors that no call names; the source of each is its number.
  void read_descriptors(pid_t tid, pid_t tgid, std::span<const int> descriptors, CaptureBuffer& into);

 private:
  /// One capture that was decided on: where, how much, and (once read) its record.
  struct Read {
    const CaptureSpec* spec;
    std::uint64_t address;
    std::uint64_t wanted;
    std::uint32_t size;   ///< most bytes to read
    std::uint32_t chunk;  ///< bytes of the first attempt
    std::uint32_t source;
    std::uint16_t parent;
    std::uint32_t got;
    CaptureBuffer::Record record;
  };

  /// Bytes that conditions, lengths and pointers of children refer to.
  struct Parent {
    std::span<const std::byte> bytes;
    std::uint32_t base;  ///< offset of `bytes` in the record: of the element, in an array
    std::uint16_t ordinal;
  };

  void plan(TableRange specs, const Parent* parent);
  void plan_one(const CaptureSpec& spec, const Parent* parent);
  void want_descriptor(const CaptureSpec& spec, const Parent* parent);
  /// Bytes that are read at most, of a netlink message at first.
  [[nodiscard]] std::uint32_t limit_of(const CaptureSpec& spec) const;
  [[nodiscard]] bool holds(TableRange conditions, const Parent* parent) const;
  [[nodiscard]] std::optional<std::uint64_t> length(const CaptureLength& length, const Parent* parent);
  void read_level(std::size_t begin, std::size_t end);
  /// Makes the record of one read out of its first chunk, and reads on where that is not all.
  void complete(Read& read, std::span<const std::byte> first);
  /// Appends what is behind `read.got`, up to `size` bytes of the whole; false: it ended at unreadable
  /// memory.
  [[nodiscard]] bool read_on(Read& read, std::uint32_t size);
  /// Reads the rest of a netlink message; empty when it is none.
  [[nodiscard]] std::optional<NetlinkMessage> complete_message(Read& read, std::size_t room, bool& fault);
  /// What only the socket knows of a message, as a child of its record.
  void write_netlink_facts(const Read& read, const NetlinkMessage& message);
  void plan_children(const Read& read);

  MemoryReader memory_;
  DescriptorReader descriptors_;
  const CaptureTable& table_;
  const std::uint32_t string_limit_;
  const bool environments_;
  std::vector<std::byte> scratch_;
  std::vector<Read> reads_;

  // Of the call being read.
  pid_t tid_ = 0;
  CapturePhase phase_ = CapturePhase::kEnter;
  const CallValues* values_ = nullptr;
  CaptureBuffer* into_ = nullptr;
};

}  // namespace trapline
