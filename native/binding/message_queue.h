#pragma once

#include <node_api.h>

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <variant>

#include "trace_sink.h"

namespace trapline::binding {

/// What a tracer thread tells JavaScript.
using Message = std::variant<TraceStart, StartFailure, BatchBlock, TraceEnd>;

/// The bounded way from one tracer thread to the JavaScript thread. A full queue blocks the tracer thread,
/// and so its tracees: nothing is dropped and memory stays bounded.
///
/// The queue is our own, and the thread-safe function only rings the bell. A thread-safe function's own
/// blocking queue must not be touched once the environment closes it, and only a lock around both tells the
/// tracer thread in time. And it calls up to a thousand times in one turn of the event loop, which would
/// starve everything else at full rate.
class MessageQueue {
 public:
  /// Some hundred thousand events. A program of a few seconds fits in whole, so that its pace is the tracer's
  /// and not the recorder's: with 16 batches `find /usr/include` (30,000 calls) waited for the disk.
  static constexpr std::size_t kCapacityBytes = std::size_t{32} << 20;

  /// `bell` must stay valid until close().
  void open(napi_threadsafe_function bell);

  // Tracer thread.

  /// Waits for room; an empty queue has room for anything. False: closed, the message is gone.
  [[nodiscard]] bool push(Message message);

  // JavaScript thread.

  /// The oldest message. Nothing: the bell will ring for the next one.
  [[nodiscard]] std::optional<Message> take();
  /// A message waits behind those taken; whoever asks has to come back for it, as the bell stays silent.
  [[nodiscard]] bool more();
  /// Drops what is left, lets a waiting push fail, and never touches the bell again.
  void close();

  // Any thread.

  /// Nanoseconds that push has waited for room in all.
  [[nodiscard]] std::uint64_t waited_ns() const;

 private:
  [[nodiscard]] bool has_room(std::size_t bytes) const {
    return messages_.empty() || bytes_ + bytes <= kCapacityBytes;
  }

  mutable std::mutex mutex_;
  std::condition_variable room_;
  std::deque<Message> messages_;
  std::size_t bytes_ = 0;  ///< of the batches among them
  std::uint64_t waited_ns_ = 0;
  napi_threadsafe_function bell_ = nullptr;
  bool bell_rung_ = false;  ///< and not yet answered by an empty queue
  bool closed_ = false;
};

}  // namespace trapline::binding
