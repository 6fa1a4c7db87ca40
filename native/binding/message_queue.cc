#include "message_queue.h"

#include <chrono>
#include <utility>

namespace trapline::binding {
namespace {

std::size_t bytes_of(const Message& message) {
  const auto* batch = std::get_if<BatchBlock>(&message);
  return batch == nullptr ? 0 : batch->size;
}

}  // namespace

void MessageQueue::open(napi_threadsafe_function bell) {
  const std::lock_guard lock(mutex_);
  bell_ = bell;
}

bool MessageQueue::push(Message message) {
  const std::size_t bytes = bytes_of(message);
  std::unique_lock lock(mutex_);
  if (!closed_ && !has_room(bytes)) {
    const auto began = std::chrono::steady_clock::now();
    room_.wait(lock, [&] { return closed_ || has_room(bytes); });
    const auto waited = std::chrono::steady_clock::now() - began;
    waited_ns_ += static_cast<std::uint64_t>(std::chrono::nanoseconds(waited).count());
  }
  if (closed_) return false;
  bytes_ += bytes;
  messages_.push_back(std::move(message));
  if (!std::exchange(bell_rung_, true)) {
    // Rings once until the queue was seen empty, so its own unbounded queue holds one call at most.
    napi_call_threadsafe_function(bell_, nullptr, napi_tsfn_nonblocking);
  }
  return true;
}

std::optional<Message> MessageQueue::take() {
  const std::lock_guard lock(mutex_);
  if (messages_.empty()) {
    bell_rung_ = false;
    return std::nullopt;
  }
  Message message = std::move(messages_.front());
  messages_.pop_front();
  bytes_ -= bytes_of(message);
  room_.notify_one();
  return message;
}

bool MessageQueue::more() {
  const std::lock_guard lock(mutex_);
  if (messages_.empty()) bell_rung_ = false;
  return !messages_.empty();
}

void MessageQueue::close() {
  std::deque<Message> dropped;
  const std::lock_guard lock(mutex_);
  closed_ = true;
  bell_ = nullptr;
  dropped.swap(messages_);
  bytes_ = 0;
  room_.notify_all();
}

std::uint64_t MessageQueue::waited_ns() const {
  const std::lock_guard lock(mutex_);
  return waited_ns_;
}

}  // namespace trapline::binding
