#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

/// The C++ side of `shared/batch/layout.ts`, which documents every field. The two change together, with
/// kVersion.
namespace trapline::layout {

static_assert(std::endian::native == std::endian::little, "the batch is little-endian memory");

inline constexpr std::uint32_t kMagic = 0x3142'4c54;
inline constexpr std::uint16_t kVersion = 1;

struct Header {
  std::uint32_t magic;
  std::uint16_t version;
  std::uint16_t flags;
  std::uint32_t rows;
  std::uint32_t open_rows;
  std::uint32_t capture_bytes;
  std::uint32_t reserved;
  std::uint64_t first_seq;
  std::uint64_t handed_over_ns;
  std::byte padding[24];
};
static_assert(sizeof(Header) == 64);
static_assert(offsetof(Header, rows) == 8 && offsetof(Header, first_seq) == 24 &&
              offsetof(Header, handed_over_ns) == 32);

inline constexpr std::uint16_t kBatchLast = 1;

/// Columns and the captures begin at multiples of this.
inline constexpr std::size_t kAlignment = 8;
constexpr std::size_t padded(std::size_t bytes) {
  return (bytes + kAlignment - 1) & ~(kAlignment - 1);
}

enum class Kind : std::uint8_t {
  kSyscall = 1,
  kSignal = 2,
  kExec = 3,
  kFork = 4,
  kExit = 5,
  kStopped = 6,
  kContinued = 7,
  kGap = 8,
  kStart = 9,
};

inline constexpr std::uint8_t kFlagError = 1;
inline constexpr std::uint8_t kFlagNoResult = 2;
inline constexpr std::uint8_t kFlagNoEntry = 4;
inline constexpr std::uint8_t kFlagSuperseded = 8;

enum class Gap : std::uint8_t { kExitWithoutEntry = 1, kEntryWithoutExit = 2, kNoSyscallInfo = 3 };

struct CaptureHeader {
  std::uint8_t phase;
  std::uint8_t flags;
  std::uint16_t parent;
  std::uint32_t source;
  std::uint32_t wanted;
  std::uint32_t got;
  std::uint64_t address;
};
static_assert(sizeof(CaptureHeader) == 24 && offsetof(CaptureHeader, address) == 16);

inline constexpr std::uint8_t kCaptureFault = 1;
inline constexpr std::uint8_t kCaptureTruncated = 2;
inline constexpr std::uint8_t kCaptureDescriptor = 4;
inline constexpr std::uint16_t kNoParent = 0xffff;
inline constexpr std::uint32_t kSourceStack = 16;
inline constexpr std::uint32_t kSourceResult = 17;
inline constexpr std::uint32_t kSourceWorkingDirectory = 18;
inline constexpr std::uint32_t kSourceNetlink = 0xffff'ffff;

enum class DescriptorFact : std::uint8_t { kLocal = 0, kRemote = 1, kKind = 2, kPeer = 3, kDevice = 4 };

}  // namespace trapline::layout
