#include "capture_reader.h"

#include <fcntl.h>

#include <algorithm>
#include <cstring>

namespace trapline {
namespace {

/// First attempt at something whose end is in its bytes. Nearly all paths and argument vectors are shorter;
/// reading a whole limit (4096) for each would cost more than the system call itself.
constexpr std::uint32_t kFirstChunk = 256;

std::uint32_t to_page_end(std::uint64_t address) {
  return static_cast<std::uint32_t>(MemoryReader::kPage - address % MemoryReader::kPage);
}

bool ends_in_its_bytes(CaptureKind kind) {
  return kind == CaptureKind::kCString || kind == CaptureKind::kPointers;
}

/// Bytes up to and with the end mark (a NUL, a NULL pointer of `width`), counted from `from`; 0 when there is
/// none.
std::size_t end_in(CaptureKind kind, std::span<const std::byte> bytes, std::size_t from, std::size_t width) {
  if (kind == CaptureKind::kCString) {
    const void* end = std::memchr(bytes.data() + from, 0, bytes.size() - from);
    return end == nullptr ? 0
                          : static_cast<std::size_t>(static_cast<const std::byte*>(end) - bytes.data()) + 1;
  }
  for (std::size_t at = from / width * width; at + width <= bytes.size(); at += width) {
    std::uint64_t pointer = 0;
    std::memcpy(&pointer, &bytes[at], width);
    if (pointer == 0) return at + width;
  }
  return 0;
}

/// A little-endian integer of 1, 2, 4 or 8 bytes.
std::optional<std::uint64_t> integer_at(std::span<const std::byte> bytes, std::size_t offset,
                                        std::size_t width) {
  if (offset + width > bytes.size()) return std::nullopt;
  std::uint64_t value = 0;
  std::memcpy(&value, &bytes[offset], width);
  return value;
}

/// A length that is an int and negative means none; the kernel refuses it.
std::uint64_t as_length(std::uint64_t value, std::uint8_t width) {
  if (width != 4) return value;
  const auto narrow = static_cast<std::int32_t>(value);
  return narrow < 0 ? 0 : static_cast<std::uint64_t>(narrow);
}

}  // namespace

CaptureReader::CaptureReader(PtraceOps& ops, const CaptureTable& table, std::uint32_t string_limit,
                             bool environments)
    : memory_(ops),
      table_(table),
      string_limit_(string_limit),
      environments_(environments),
      scratch_(CaptureBuffer::kMaxBytes) {
  reads_.reserve(64);
}

void CaptureReader::read(pid_t tid, const CallProgram& program, CapturePhase phase, const CallValues& values,
                         CaptureBuffer& into) {
  tid_ = tid;
  phase_ = phase;
  values_ = &values;
  into_ = &into;
  reads_.clear();

  plan(program.captures.of(phase), nullptr);
  if (program.variants.count != 0) {
    std::uint64_t key = values.args[program.key_arg] & program.key_mask;
    if (program.key_arg2 != kNoArg) key = key << 32 | (values.args[program.key_arg2] & program.key_mask);
    const auto variants = table_.variants.subspan(program.variants.first, program.variants.count);
    const auto found = std::ranges::lower_bound(variants, key, {}, &CaptureVariant::key);
    if (found != variants.end() && found->key == key) plan(found->captures.of(phase), nullptr);
  }

  for (std::size_t begin = 0; begin < reads_.size();) {
    const std::size_t end = reads_.size();
    read_level(begin, end);
    for (std::size_t i = begin; i < end; ++i) {
      if (reads_[i].spec->children.count != 0) plan_children(Read(reads_[i]));
    }
    begin = end;
  }
  descriptors_.write(tid, values.tgid, phase, into);
}

void CaptureReader::read_descriptors(pid_t tid, const CallProgram& program, const CallValues& values,
                                     CaptureBuffer& into) {
  for (std::uint8_t arg = 0; arg < values.args.size(); ++arg) {
    if ((program.descriptors >> arg & 1) == 0) continue;
    const auto fd = static_cast<std::int32_t>(values.args[arg]);
    descriptors_.want({fd, true, layout::kNoParent, arg});
  }
  descriptors_.write(tid, values.tgid, CapturePhase::kEnter, into);
}

void CaptureReader::read_descriptors(pid_t tid, pid_t tgid, std::span<const int> descriptors,
                                     CaptureBuffer& into) {
  for (const int fd : descriptors) {
    descriptors_.want({fd, true, layout::kNoParent, static_cast<std::uint32_t>(fd)});
  }
  descriptors_.write(tid, tgid, CapturePhase::kEnter, into);
}

void CaptureReader::want_descriptor(const CaptureSpec& spec, const Parent* parent) {
  const bool socket = spec.kind == CaptureKind::kSocket;
  switch (spec.source) {
    case SourceKind::kArg:
      descriptors_.want({static_cast<std::int32_t>(values_->args[spec.position]), socket, layout::kNoParent,
                         spec.position});
      return;
    case SourceKind::kResult:
      descriptors_.want(
          {static_cast<std::int32_t>(values_->result), socket, layout::kNoParent, layout::kSourceResult});
      return;
    case SourceKind::kWorkingDirectory:
      descriptors_.want({AT_FDCWD, false, layout::kNoParent, layout::kSourceWorkingDirectory});
      return;
    case SourceKind::kField: {
      if (parent == nullptr) return;
      const auto fd = integer_at(parent->bytes, spec.position, sizeof(std::int32_t));
      if (!fd) return;
      descriptors_.want(
          {static_cast<std::int32_t>(*fd), socket, parent->ordinal, parent->base + spec.position});
      return;
    }
    case SourceKind::kStack:
      return;
  }
}

void CaptureReader::plan(TableRange specs, const Parent* parent) {
  for (const CaptureSpec& spec : table_.specs.subspan(specs.first, specs.count)) plan_one(spec, parent);
}

void CaptureReader::plan_one(const CaptureSpec& spec, const Parent* parent) {
  if (phase_ == CapturePhase::kExit && spec.on != CaptureOn::kAlways &&
      values_->failed != (spec.on == CaptureOn::kError)) {
    return;
  }
  if (!holds(spec.when, parent)) return;
  if (spec.limit == kEnvironmentLimit && !environments_) return;
  switch (spec.kind) {
    case CaptureKind::kDescriptor:
    case CaptureKind::kSocket:
      want_descriptor(spec, parent);
      return;
    case CaptureKind::kRights:
      if (parent != nullptr) descriptors_.want_rights(parent->bytes, parent->ordinal);
      return;
    case CaptureKind::kCString:
    case CaptureKind::kBytes:
    case CaptureKind::kArray:
    case CaptureKind::kPointers:
      break;
  }

  Read read{};
  read.spec = &spec;
  read.parent = layout::kNoParent;
  switch (spec.source) {
    case SourceKind::kArg:
      read.address = values_->args[spec.position];
      read.source = spec.position;
      break;
    case SourceKind::kStack:
      read.address = values_->sp + spec.position;
      read.source = layout::kSourceStack;
      break;
    case SourceKind::kField: {
      if (parent == nullptr) return;
      const auto pointer = integer_at(parent->bytes, spec.position, values_->pointer_bytes);
      if (!pointer) return;
      read.address = *pointer;
      read.source = parent->base + spec.position;
      read.parent = parent->ordinal;
      break;
    }
    case SourceKind::kResult:
    case SourceKind::kWorkingDirectory:
      return;
  }
  if (read.address == 0) return;

  const std::uint32_t limit = limit_of(spec);
  std::uint64_t wanted = limit;
  if (spec.length.kind != LengthKind::kNone) {
    const auto count = length(spec.length, parent);
    if (!count) return;
    const std::uint64_t unit = spec.kind == CaptureKind::kArray      ? spec.element
                               : spec.kind == CaptureKind::kPointers ? values_->pointer_bytes
                                                                     : 1;
    // A count near 2^64 must not become a small number of bytes.
    if (__builtin_mul_overflow(*count, unit, &wanted)) wanted = ~std::uint64_t{0};
  }
  read.size = static_cast<std::uint32_t>(std::min<std::uint64_t>({wanted, limit, CaptureBuffer::kMaxBytes}));
  read.wanted = ends_in_its_bytes(spec.kind) ? 0 : wanted;
  read.chunk = ends_in_its_bytes(spec.kind) ? std::min({read.size, kFirstChunk, to_page_end(read.address)})
                                            : read.size;
  reads_.push_back(read);
}

std::uint32_t CaptureReader::limit_of(const CaptureSpec& spec) const {
  switch (spec.limit) {
    case kStringLimit:
    case kEnvironmentLimit:
      return string_limit_ + 1;
    case kMessageLimit:
      return std::max(string_limit_ + 1, NetlinkMessage::kHeaderBytes);
    default:
      return spec.limit;
  }
}

bool CaptureReader::holds(TableRange conditions, const Parent* parent) const {
  for (const CaptureCondition& condition : table_.conditions.subspan(conditions.first, conditions.count)) {
    std::uint64_t value = 0;
    if (condition.on_field) {
      if (parent == nullptr) return false;
      const auto field = integer_at(parent->bytes, condition.offset, condition.width);
      if (!field) return false;
      value = *field;
    } else {
      value = values_->args[condition.arg] & condition.mask;
    }
    if ((value == condition.equals) == condition.negated) return false;
  }
  return true;
}

std::optional<std::uint64_t> CaptureReader::length(const CaptureLength& length, const Parent* parent) {
  switch (length.kind) {
    case LengthKind::kNone:
      return 0;
    case LengthKind::kConst:
      return length.value;
    case LengthKind::kArg:
      if (length.value != 0) return static_cast<std::uint32_t>(values_->args[length.arg]);
      return as_length(values_->args[length.arg], length.width);
    case LengthKind::kResult:
      return values_->failed || values_->result < 0 ? 0 : static_cast<std::uint64_t>(values_->result);
    case LengthKind::kDeref: {
      std::array<std::byte, 8> bytes{};
      const std::span<std::byte> field = std::span(bytes).first(length.width);
      if (memory_.read(tid_, values_->args[length.arg], field) < field.size()) return std::nullopt;
      return as_length(integer_at(bytes, 0, length.width).value_or(0), length.width);
    }
    case LengthKind::kField: {
      if (parent == nullptr) return std::nullopt;
      const auto field = integer_at(parent->bytes, length.value, length.width);
      if (!field) return std::nullopt;
      return as_length(*field, length.width);
    }
    case LengthKind::kMin: {
      std::uint64_t least = ~std::uint64_t{0};
      for (const CaptureLength& one : table_.lengths.subspan(length.of.first, length.of.count)) {
        const auto value = this->length(one, parent);
        if (!value) return std::nullopt;
        least = std::min(least, *value);
      }
      return least;
    }
  }
  return std::nullopt;
}

void CaptureReader::read_level(std::size_t begin, std::size_t end) {
  while (begin < end) {
    if (into_->room() == 0) {
      for (std::size_t i = begin; i < end; ++i) reads_[i].record.ordinal = layout::kNoParent;
      return;
    }
    std::array<iovec, MemoryReader::kMaxRanges> ranges;
    std::size_t count = 0, bytes = 0;
    for (; begin + count < end && count < ranges.size(); ++count) {
      const Read& read = reads_[begin + count];
      if (bytes + read.chunk > scratch_.size()) break;
      ranges[count] = {reinterpret_cast<void*>(read.address), read.chunk};
      bytes += read.chunk;
    }
    const std::size_t got =
        bytes == 0 ? 0
                   : memory_.read_all(tid_, std::span(ranges).first(count), std::span(scratch_).first(bytes));

    std::size_t offset = 0;
    for (std::size_t i = begin; i < begin + count; ++i) {
      Read& read = reads_[i];
      const std::span<std::byte> chunk = std::span(scratch_).subspan(offset, read.chunk);
      offset += read.chunk;
      // The ranges behind the first unreadable byte were not tried: each gets its own attempt.
      const std::size_t readable = offset <= got ? chunk.size() : memory_.read(tid_, read.address, chunk);
      complete(read, chunk.first(readable));
    }
    begin += count;
  }
}

void CaptureReader::complete(Read& read, std::span<const std::byte> first) {
  const CaptureKind kind = read.spec->kind;
  const std::size_t room = into_->room();
  if (room == 0) {
    read.record.ordinal = layout::kNoParent;
    return;
  }
  const auto size = static_cast<std::uint32_t>(std::min<std::size_t>(read.size, room));
  read.record = into_->begin(phase_, read.parent, read.source, read.address);
  bool fault = first.size() < std::min(read.chunk, size);
  bool ended = false;
  into_->append(first.first(std::min<std::size_t>(first.size(), size)));
  read.got = static_cast<std::uint32_t>(std::min<std::size_t>(first.size(), size));
  std::optional<NetlinkMessage> message;
  if (read.spec->limit == kMessageLimit) message = complete_message(read, room, fault);

  if (ends_in_its_bytes(kind)) {
    std::size_t searched = 0;
    for (;;) {
      const std::size_t end =
          end_in(kind, into_->data(read.record, read.got), searched, values_->pointer_bytes);
      if (end != 0) {
        into_->truncate(read.record, end);
        read.got = static_cast<std::uint32_t>(end);
        ended = true;
        break;
      }
      if (fault || read.got >= size) break;
      searched = read.got;
      fault = !read_on(read, size);
    }
    if (ended) fault = false;
  } else {
    ended = read.got >= read.wanted;
  }
  const auto flags = static_cast<std::uint8_t>((fault ? layout::kCaptureFault : 0) |
                                               (!fault && !ended ? layout::kCaptureTruncated : 0));
  into_->finish(read.record, flags, read.wanted);
  if (message) write_netlink_facts(read, *message);
}

bool CaptureReader::read_on(Read& read, std::uint32_t size) {
  std::array<std::byte, MemoryReader::kPage> page;
  const std::uint64_t address = read.address + read.got;
  const std::span<std::byte> chunk = std::span(page).first(std::min(to_page_end(address), size - read.got));
  const std::size_t got = memory_.read(tid_, address, chunk);
  into_->append(chunk.first(got));
  read.got += static_cast<std::uint32_t>(got);
  return got == chunk.size();
}

std::optional<NetlinkMessage> CaptureReader::complete_message(Read& read, std::size_t room, bool& fault) {
  if (!NetlinkMessage::may_begin(into_->data(read.record, read.got))) return std::nullopt;
  std::optional<NetlinkMessage> message =
      NetlinkMessage::of(values_->tgid, static_cast<std::int32_t>(values_->args[0]));
  if (!message) return std::nullopt;
  const auto size =
      static_cast<std::uint32_t>(std::min<std::uint64_t>({read.wanted, NetlinkMessage::kMost, room}));
  while (!fault && read.got < size) fault = !read_on(read, size);
  return message;
}

void CaptureReader::write_netlink_facts(const Read& read, const NetlinkMessage& message) {
  const std::vector<std::byte> interfaces = message.interfaces(into_->data(read.record, read.got));
  const std::size_t room = into_->room();
  if (room == 0) return;
  const auto record = into_->begin(phase_, read.record.ordinal, layout::kSourceNetlink, message.protocol());
  into_->append(std::span(interfaces).first(std::min(room, interfaces.size())));
  into_->finish(record, 0, interfaces.size());
}

void CaptureReader::plan_children(const Read& read) {
  if (read.record.ordinal == layout::kNoParent) return;
  const CaptureSpec& spec = *read.spec;
  const std::span<const std::byte> bytes = into_->data(read.record, read.got);
  if (spec.kind == CaptureKind::kBytes || spec.kind == CaptureKind::kCString) {
    const Parent parent{bytes, 0, read.record.ordinal};
    plan(spec.children, &parent);
    return;
  }
  const std::size_t element = spec.kind == CaptureKind::kArray ? spec.element : values_->pointer_bytes;
  for (std::size_t at = 0; at + element <= bytes.size(); at += element) {
    const Parent parent{bytes.subspan(at, element), static_cast<std::uint32_t>(at), read.record.ordinal};
    plan(spec.children, &parent);
  }
}

}  // namespace trapline
