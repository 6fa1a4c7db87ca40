#include "event_recorder.h"

#include <linux/audit.h>

#include <cstddef>
#include <utility>

#include "proc_task.h"

namespace trapline {
namespace {

Abi abi_of(const SyscallInfo& info) {
  if (info.arch == AUDIT_ARCH_I386) return Abi::kI386;
  if (info.arch != AUDIT_ARCH_X86_64) return Abi::kOther;
  // -1 and the like are nonsense of every kind; the kernel reads the low half.
  const auto nr = static_cast<std::int32_t>(info.entry.nr);
  return nr > 0 && (info.entry.nr & kX32Bit) != 0 ? Abi::kX32 : Abi::kX8664;
}

/// The arguments as the kernel takes them: of int 0x80 in 64-bit code, the low halves of the registers.
std::uint64_t argument(const SyscallInfo& info, Abi abi, std::size_t index) {
  const std::uint64_t value = info.entry.args[index];
  return abi == Abi::kI386 ? static_cast<std::uint32_t>(value) : value;
}

EventRow row_of(const Task& task, layout::Kind kind, std::int64_t time) {
  EventRow row;
  row.start = time;
  row.pid = task.tgid;
  row.tid = task.tid;
  row.kind = kind;
  return row;
}

std::span<const std::byte> bytes_of(const std::string& text) {
  return std::as_bytes(std::span(text));
}

// The two kinds of stop tell a call in the same place.
static_assert(offsetof(SyscallInfo, entry.nr) == offsetof(SyscallInfo, seccomp.nr));
static_assert(offsetof(SyscallInfo, entry.args) == offsetof(SyscallInfo, seccomp.args));

}  // namespace

std::vector<std::uint32_t> WantedCalls::numbers() const {
  std::vector<std::uint32_t> numbers;
  for (std::size_t index = 0; index < kI386From; ++index) {
    if (has(index)) numbers.push_back(static_cast<std::uint32_t>(index));
  }
  return numbers;
}

EventRecorder::EventRecorder(PtraceOps& ops, EventWriter& writer, const CaptureTable& table,
                             WantedCalls wanted, std::uint32_t string_limit, bool environments)
    : captures_(ops, table, string_limit, environments),
      writer_(writer),
      table_(table),
      wanted_(std::move(wanted)) {}

EventRow EventRecorder::open_row(const Task& task) {
  const OpenCall& call = task.call;
  EventRow row = row_of(task, layout::Kind::kSyscall, call.start);
  row.duration = -1;
  row.args = call.args;
  row.ip = call.ip;
  row.sp = call.sp;
  row.nr = call.nr;
  row.arch = call.arch;
  row.tid = call.tid;
  return row;
}

void EventRecorder::call_entered(Task& task, const SyscallInfo& info, std::int64_t time) {
  OpenCall& call = task.call;
  if (call.state == CallState::kRecorded) {
    call_abandoned(task, time);
    gap(task, layout::Gap::kEntryWithoutExit, time);
  }
  const auto nr = static_cast<std::int32_t>(info.entry.nr);
  const Abi abi = abi_of(info);
  if (!wanted_.contains(abi, nr)) {
    call.state = CallState::kUnrecorded;
    return;
  }
  call.state = CallState::kRecorded;
  call.start = time;
  for (std::size_t i = 0; i < call.args.size(); ++i) call.args[i] = argument(info, abi, i);
  call.ip = info.instruction_pointer;
  call.sp = info.stack_pointer;
  call.nr = nr;
  call.arch = info.arch;
  call.tid = task.tid;
  call.captures.clear();
  call.abi = abi;
  call.program = table_.find(abi, info.entry.nr);
  // Whoever sees all calls knows what their descriptors are open on; with some left out, it is asked each
  // time.
  if (!wanted_.all() && call.program != nullptr && call.program->descriptors != 0) {
    captures_.read_descriptors(task.tid, *call.program, {.args = call.args, .tgid = task.tgid},
                               call.captures);
  }
  if (call.program != nullptr && call.program->empty()) call.program = nullptr;
  if (call.program != nullptr) {
    captures_.read(task.tid, *call.program, CapturePhase::kEnter,
                   {.args = call.args, .sp = call.sp, .tgid = task.tgid, .pointer_bytes = pointer_bytes(abi)},
                   call.captures);
  }
  writer_.note_open_call();
}

void EventRecorder::call_returned(Task& task, const SyscallInfo& info, std::int64_t time) {
  OpenCall& call = task.call;
  const CallState state = std::exchange(call.state, CallState::kNone);
  if (state == CallState::kUnrecorded) return;
  if (state == CallState::kNone) {
    if (!expects_entries_) return;
    gap(task, layout::Gap::kExitWithoutEntry, time);
    return;
  }
  EventRow row = open_row(task);
  row.duration = time - call.start;
  row.result = info.exit.rval;
  if (info.exit.is_error != 0) row.flags = layout::kFlagError;
  if (call.program != nullptr) {
    captures_.read(
        task.tid, *call.program, CapturePhase::kExit,
        {call.args, call.sp, row.result, info.exit.is_error != 0, task.tgid, pointer_bytes(call.abi)},
        call.captures);
  }
  writer_.append(row, call.captures.bytes());
}

void EventRecorder::call_abandoned(Task& task, std::int64_t time, std::uint8_t flags) {
  if (std::exchange(task.call.state, CallState::kNone) != CallState::kRecorded) return;
  EventRow row = open_row(task);
  row.duration = time - task.call.start;
  row.flags = static_cast<std::uint8_t>(layout::kFlagNoResult | flags);
  writer_.append(row, task.call.captures.bytes());
}

void EventRecorder::found(const Task& task, std::int64_t time, std::span<const int> descriptors) {
  facts_.clear();
  facts_.add(CapturePhase::kEnter, 0, bytes_of(proc::comm(task.tid)));
  captures_.read_descriptors(task.tid, task.tgid, descriptors, facts_);
  writer_.append(row_of(task, layout::Kind::kStart, time), facts_.bytes());
}

void EventRecorder::created(const Task& creator, int event, pid_t tid, pid_t tgid, std::int64_t time) {
  EventRow row = row_of(creator, layout::Kind::kFork, time);
  row.nr = event;
  row.args[0] = static_cast<std::uint64_t>(tid);
  row.args[1] = static_cast<std::uint64_t>(tgid);
  writer_.append(row);
}

void EventRecorder::signalled(const Task& task, int signal, const siginfo_t* info, std::int64_t time) {
  EventRow row = row_of(task, layout::Kind::kSignal, time);
  row.nr = signal;
  facts_.clear();
  if (info != nullptr) facts_.add(CapturePhase::kEnter, 0, std::as_bytes(std::span(info, 1)));
  writer_.append(row, facts_.bytes());
}

void EventRecorder::executed(const Task& task, pid_t former_tid, std::int64_t time) {
  EventRow row = row_of(task, layout::Kind::kExec, time);
  row.args[0] = static_cast<std::uint64_t>(former_tid);
  facts_.clear();
  facts_.add(CapturePhase::kEnter, 0, bytes_of(proc::comm(task.tid)));
  facts_.add(CapturePhase::kEnter, 1, bytes_of(proc::executable(task.tid)));
  writer_.append(row, facts_.bytes());
}

void EventRecorder::ended(Task& task, int status, std::int64_t time) {
  call_abandoned(task, time);
  EventRow row = row_of(task, layout::Kind::kExit, time);
  row.args[0] = static_cast<std::uint64_t>(status);
  writer_.append(row);
}

void EventRecorder::superseded(Task& task, pid_t by, std::int64_t time) {
  call_abandoned(task, time, layout::kFlagSuperseded);
  EventRow row = row_of(task, layout::Kind::kExit, time);
  row.args[1] = static_cast<std::uint64_t>(by);
  row.flags = layout::kFlagSuperseded;
  writer_.append(row);
}

void EventRecorder::vanished(Task& task, std::int64_t time) {
  call_abandoned(task, time);
  EventRow row = row_of(task, layout::Kind::kExit, time);
  row.flags = layout::kFlagNoResult;
  writer_.append(row);
}

void EventRecorder::stopped(const Task& task, int signal, std::int64_t time) {
  EventRow row = row_of(task, layout::Kind::kStopped, time);
  row.nr = signal;
  writer_.append(row);
}

void EventRecorder::continued(const Task& task, std::int64_t time) {
  writer_.append(row_of(task, layout::Kind::kContinued, time));
}

void EventRecorder::gap(const Task& task, layout::Gap why, std::int64_t time) {
  EventRow row = row_of(task, layout::Kind::kGap, time);
  row.args[0] = static_cast<std::uint64_t>(why);
  writer_.append(row);
}

}  // namespace trapline
