#pragma once

#include <node_api.h>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include "message_queue.h"
#include "options.h"
#include "trace_control.h"
#include "trace_sink.h"

namespace trapline::binding {

/// One trace between its tracer thread and the JavaScript that asked for it. Owned by the thread, by the
/// thread-safe function and by the JavaScript object, whichever lives longest. Delivery uses the plain
/// Node-API: while a worker is being terminated every call can fail at any point, and then nothing is left to
/// do.
class TraceSession final : public TraceSink, public std::enable_shared_from_this<TraceSession> {
 public:
  /// What the thread does: runs a Tracer on the given sink and control.
  using Run = std::function<void(TraceSink&, TraceControl&)>;

  /// `leave_running`: tracees outlive an environment that goes away. False is returned, with an exception
  /// pending, when Node has no resources; a thread that cannot be made is a StartFailure.
  [[nodiscard]] static std::shared_ptr<TraceSession> start(napi_env env, napi_value callbacks,
                                                           bool leave_running, Run run);

  [[nodiscard]] TraceControl& control() { return control_; }
  /// How long the tracer thread, and so its tracees, has waited for JavaScript to take batches.
  [[nodiscard]] std::uint64_t waited_ns() const { return queue_.waited_ns(); }

  // TraceSink, on the tracer thread.
  void on_start(TraceStart start) override;
  void on_start_failure(StartFailure failure) override;
  [[nodiscard]] Delivery on_batch(BatchBlock batch) override;
  void on_end(TraceEnd end) override;

 private:
  explicit TraceSession(bool leave_running) : leave_running_(leave_running) {}

  // JavaScript thread.
  [[nodiscard]] bool open(napi_env env, napi_value callbacks);
  void run_thread(Run run);
  /// Delivers one message and comes back for the next in a later turn of the event loop.
  void deliver(napi_env env);
  /// False: JavaScript threw or cannot run.
  [[nodiscard]] bool call(napi_env env, Message message);
  void come_back(napi_env env);
  /// Takes down everything; `release` the thread-safe function too.
  void dispose(napi_env env);
  void end_thread();
  /// The environment goes away in mid-trace.
  static void on_env_cleanup(void* session);

  const bool leave_running_;
  TraceControl control_;
  MessageQueue queue_;
  std::thread thread_;
  std::mutex mutex_;  ///< guards thread_done_
  std::condition_variable done_;
  bool thread_done_ = false;

  bool disposed_ = false;
  napi_env env_ = nullptr;
  napi_threadsafe_function bell_ = nullptr;
  napi_ref callbacks_ = nullptr;
};

}  // namespace trapline::binding
