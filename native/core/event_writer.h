#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "batch.h"
#include "trace_sink.h"
#include "wake_timer.h"

namespace trapline {

/// Time of a trace: nanoseconds of CLOCK_MONOTONIC since reset(), never the same twice, so that order by time
/// is order.
class TraceClock {
 public:
  void reset();
  [[nodiscard]] std::int64_t stamp();
  [[nodiscard]] std::int64_t realtime_base() const { return realtime_base_; }

 private:
  std::int64_t base_ = 0;
  std::int64_t last_ = -1;
  std::int64_t realtime_base_ = 0;
};

/// Who knows the calls that are running at the moment of a hand-over.
class OpenCalls {
 public:
  virtual void list_open_calls(std::vector<EventView>& into) const = 0;

 protected:
  ~OpenCalls() = default;
};

/// Collects rows into batches and hands them over: when one is full, and at the tick.
class EventWriter {
 public:
  EventWriter(TraceSink& sink, WakeTimer& timer, const OpenCalls& open_calls);

  [[nodiscard]] TraceClock& clock() { return clock_; }
  [[nodiscard]] std::uint64_t events() const { return first_seq_ + batch_.rows(); }
  /// The sink said kClosed: nothing is handed over any more.
  [[nodiscard]] bool closed() const { return closed_; }

  /// Rows are kept back until the start of the trace is certain.
  void open();
  void append(const EventRow& row, std::span<const std::byte> captures = {});
  /// A call began that leaves a row only when it ends; the next tick shows it.
  void note_open_call() {
    open_calls_changed_ = true;
    start_timer();
  }
  /// Hands over what there is; stops the tick when there was nothing, unless `keep_ticking`.
  void tick(bool keep_ticking);
  /// The last hand-over.
  void finish();

 private:
  void hand_over(bool last);
  void start_timer() {
    if (opened_) timer_.start();
  }

  TraceSink& sink_;
  WakeTimer& timer_;
  const OpenCalls& open_calls_;
  TraceClock clock_;
  Batch batch_;
  std::vector<EventView> open_rows_;
  std::uint64_t first_seq_ = 0;
  bool open_calls_changed_ = false;
  bool opened_ = false;
  bool closed_ = false;
};

}  // namespace trapline
