#pragma once

#include <sys/types.h>

#include <csignal>
#include <cstdint>
#include <span>
#include <vector>

#include "capture_reader.h"
#include "event_writer.h"
#include "ptrace_ops.h"
#include "task_table.h"

namespace trapline {

/// Which calls leave an event. Those of other architectures than x86 cannot be named and always do.
class WantedCalls {
 public:
  /// A number from here on is that of i386, less this; below, x86-64's, and x32's without its bit.
  static constexpr std::size_t kI386From = 1024;

  WantedCalls() = default;
  /// Bit n of `bits` set: call n.
  explicit WantedCalls(std::vector<std::uint8_t> bits) : all_(false), bits_(std::move(bits)) {}

  [[nodiscard]] bool all() const { return all_; }
  /// Those of x86-64, rising.
  [[nodiscard]] std::vector<std::uint32_t> numbers() const;
  /// `nr` as the tracee gave it.
  [[nodiscard]] bool contains(Abi abi, std::int32_t nr) const {
    if (all_ || abi == Abi::kOther) return true;
    const auto low = static_cast<std::uint32_t>(nr);
    const std::size_t number = abi == Abi::kX32 ? low & ~kX32Bit : low;
    return number < kI386From && has(abi == Abi::kI386 ? kI386From + number : number);
  }

 private:
  [[nodiscard]] bool has(std::size_t index) const {
    return index / 8 < bits_.size() && (bits_[index / 8] >> (index % 8) & 1) != 0;
  }

  bool all_ = true;
  std::vector<std::uint8_t> bits_;
};

/// Makes rows out of what happens to tasks. Times are those of the stops (TraceClock).
class EventRecorder {
 public:
  EventRecorder(PtraceOps& ops, EventWriter& writer, const CaptureTable& table, WantedCalls wanted,
                std::uint32_t string_limit, bool environments);

  /// `info` is that of an entry or of a seccomp-stop. Afterwards the call's state says whether it will be a
  /// row.
  void call_entered(Task& task, const SyscallInfo& info, std::int64_t time);
  void call_returned(Task& task, const SyscallInfo& info, std::int64_t time);
  /// The call the task is in, if any, will never return.
  void call_abandoned(Task& task, std::int64_t time, std::uint8_t flags = 0);

  /// First sight of a task that was not born under our eyes. `descriptors`: numbers of those that are open.
  void found(const Task& task, std::int64_t time, std::span<const int> descriptors);
  void created(const Task& creator, int event, pid_t tid, pid_t tgid, std::int64_t time);
  void signalled(const Task& task, int signal, const siginfo_t* info, std::int64_t time);
  void executed(const Task& task, pid_t former_tid, std::int64_t time);
  void ended(Task& task, int status, std::int64_t time);
  /// The exec of the thread `by` ended it.
  void superseded(Task& task, pid_t by, std::int64_t time);
  /// It is gone and nobody said how.
  void vanished(Task& task, std::int64_t time);
  void stopped(const Task& task, int signal, std::int64_t time);
  void continued(const Task& task, std::int64_t time);
  void gap(const Task& task, layout::Gap why, std::int64_t time);

  /// Exits whose entry was not seen are then no gap: a filter in the kernel let the entry pass.
  void expect_no_entries() { expects_entries_ = false; }

  /// The row of a call that is still running.
  [[nodiscard]] static EventRow open_row(const Task& task);

 private:
  CaptureReader captures_;
  EventWriter& writer_;
  const CaptureTable& table_;
  const WantedCalls wanted_;
  bool expects_entries_ = true;
  CaptureBuffer facts_;  ///< captures of rows that are no calls
};

}  // namespace trapline
