#include "event_writer.h"

#include <algorithm>
#include <ctime>

namespace trapline {
namespace {

// The vDSO answers; this is no system call.
std::int64_t now_ns(clockid_t clock) {
  timespec time{};
  clock_gettime(clock, &time);
  return time.tv_sec * 1'000'000'000 + time.tv_nsec;
}

}  // namespace

void TraceClock::reset() {
  realtime_base_ = now_ns(CLOCK_REALTIME);
  base_ = now_ns(CLOCK_MONOTONIC);
  last_ = -1;
}

std::int64_t TraceClock::stamp() {
  last_ = std::max(now_ns(CLOCK_MONOTONIC) - base_, last_ + 1);
  return last_;
}

EventWriter::EventWriter(TraceSink& sink, WakeTimer& timer, const OpenCalls& open_calls)
    : sink_(sink), timer_(timer), open_calls_(open_calls) {}

void EventWriter::open() {
  opened_ = true;
  start_timer();
}

void EventWriter::append(const EventRow& row, std::span<const std::byte> captures) {
  batch_.append(row, captures);
  if (batch_.full()) {
    hand_over(false);
  } else {
    start_timer();
  }
}

void EventWriter::tick(bool keep_ticking) {
  if (opened_ && (batch_.rows() != 0 || open_calls_changed_)) {
    hand_over(false);
  } else if (!keep_ticking) {
    timer_.stop();
  }
}

void EventWriter::finish() {
  hand_over(true);
}

void EventWriter::hand_over(bool last) {
  open_rows_.clear();
  open_calls_.list_open_calls(open_rows_);
  open_calls_changed_ = false;
  const std::uint64_t rows = batch_.rows();
  BatchBlock block =
      batch_.hand_over(open_rows_, first_seq_, static_cast<std::uint64_t>(clock_.stamp()), last);
  first_seq_ += rows;
  if (!closed_) closed_ = sink_.on_batch(std::move(block)) == Delivery::kClosed;
}

}  // namespace trapline
