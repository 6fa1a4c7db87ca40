#include "message_queue.h"

#include <utility>

namespace trapline::binding {

void MessageQueue::open(napi_threadsafe_function bell) {
  const std::lock_guard lock(mutex_);
  bell_ = bell;
}

bool MessageQueue::push(Message message) {
  std::unique_lock lock(mutex_);
  room_.wait(lock, [this] { return closed_ || messages_.size() < kCapacity; });
  if (closed_) return false;
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
  room_.notify_all();
}

}  // namespace trapline::binding
