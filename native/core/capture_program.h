#pragma once

#include <cstdint>
#include <span>

/// What to read from a tracee's memory for one system call: the flat form of `CaptureProgram` in
/// `shared/syscalls/capture.ts`, which documents what each field means. `scripts/generate.ts` writes the
/// table.
namespace trapline {

enum class CapturePhase : std::uint8_t { kEnter = 0, kExit = 1 };
enum class CaptureOn : std::uint8_t { kAlways, kSuccess, kError };
enum class CaptureKind : std::uint8_t { kCString, kBytes, kArray, kPointers, kDescriptor, kSocket, kRights };
enum class SourceKind : std::uint8_t { kArg, kStack, kField, kResult, kWorkingDirectory };
enum class LengthKind : std::uint8_t { kNone, kConst, kArg, kResult, kDeref, kField, kMin };

/// Entries [first, first + count) of one of the table's arrays.
struct TableRange {
  std::uint16_t first;
  std::uint16_t count;
};

struct CaptureLength {
  LengthKind kind;
  std::uint8_t arg;     ///< kArg, kDeref
  std::uint8_t width;   ///< kArg, kDeref, kField: bytes
  std::uint32_t value;  ///< kConst: the length; kField: the offset; kArg: 1 for an unsigned int
  TableRange of;        ///< kMin: lengths
};

struct CaptureCondition {
  bool on_field;  ///< else on an argument
  bool negated;
  std::uint8_t arg;
  std::uint8_t width;    ///< of the field
  std::uint32_t offset;  ///< of the field
  std::uint64_t mask;
  std::uint64_t equals;
};

/// `limit` that stands for the recording's string limit.
inline constexpr std::uint32_t kStringLimit = 0xffff'ffff;
/// The same for the buffer of socket argument 0, of which a netlink message is read whole (NetlinkMessage).
inline constexpr std::uint32_t kMessageLimit = 0xffff'fffe;
/// The recording's string limit for a variable of an environment, where those are recorded.
inline constexpr std::uint32_t kEnvironmentLimit = 0xffff'fffd;

struct CaptureSpec {
  CaptureKind kind;
  CaptureOn on;
  SourceKind source;
  std::uint32_t
      position;  ///< argument, offset from the stack pointer, or offset of the pointer in the parent's bytes
  std::uint32_t element;  ///< bytes of an element of a kArray
  std::uint32_t limit;    ///< bytes
  CaptureLength length;
  TableRange when;
  TableRange children;
};

/// Captures of one phase each.
struct PhaseCaptures {
  TableRange enter;
  TableRange exit;

  [[nodiscard]] constexpr TableRange of(CapturePhase phase) const {
    return phase == CapturePhase::kEnter ? enter : exit;
  }
};

struct CaptureVariant {
  std::uint64_t key;
  PhaseCaptures captures;
};

inline constexpr std::uint8_t kNoArg = 0xff;

struct CallProgram {
  PhaseCaptures captures;
  TableRange variants;  ///< sorted by key
  std::uint8_t key_arg;
  std::uint8_t key_arg2;  ///< kNoArg: the key is one argument
  std::uint64_t key_mask;
  std::uint8_t descriptors = 0;  ///< bit n: argument n is a descriptor that is open at entry

  /// Nothing to read, whatever the arguments.
  [[nodiscard]] constexpr bool empty() const {
    return captures.enter.count == 0 && captures.exit.count == 0 && variants.count == 0;
  }
};

/// By which convention a call is made: what its numbers mean, and how wide its pointers are.
enum class Abi : std::uint8_t { kX8664, kI386, kX32, kOther };

/// Set in the number of an x32 call; its architecture is that of x86-64.
inline constexpr std::uint64_t kX32Bit = 0x4000'0000;

/// The widest, which those of the table are counted in.
inline constexpr std::uint32_t kPointerBytes = 8;

/// Bytes of a pointer in the memory of who makes such calls.
[[nodiscard]] constexpr std::uint32_t pointer_bytes(Abi abi) {
  return abi == Abi::kI386 || abi == Abi::kX32 ? 4 : kPointerBytes;
}

/// A table of programs, indexed by the number of the call. The product has one (capture_table()); tests make
/// their own.
struct CaptureTable {
  std::span<const CallProgram> calls;
  std::span<const CaptureVariant> variants;
  std::span<const CaptureSpec> specs;
  std::span<const CaptureLength> lengths;
  std::span<const CaptureCondition> conditions;
  std::span<const CallProgram> i386 = {};
  std::span<const CallProgram> x32 = {};  ///< from kFirstX32 on; below, x32's numbers are those of x86-64

  /// The first of x32's own numbers.
  static constexpr std::uint64_t kFirstX32 = 512;

  /// The program of call `nr`; null when the table does not know it.
  [[nodiscard]] constexpr const CallProgram* find(Abi abi, std::uint64_t nr) const {
    switch (abi) {
      case Abi::kX8664:
        return at(calls, nr);
      case Abi::kI386:
        return at(i386, nr);
      case Abi::kX32:
        nr &= ~kX32Bit;
        return nr < kFirstX32 ? at(calls, nr) : at(x32, nr - kFirstX32);
      case Abi::kOther:
        return nullptr;
    }
    return nullptr;
  }

 private:
  [[nodiscard]] static constexpr const CallProgram* at(std::span<const CallProgram> programs,
                                                       std::uint64_t nr) {
    return nr < programs.size() ? &programs[nr] : nullptr;
  }
};

/// The table that was generated from `shared/syscalls/`.
[[nodiscard]] const CaptureTable& capture_table();

}  // namespace trapline
