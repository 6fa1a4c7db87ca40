#include "trace_session.h"

#include <chrono>
#include <cstring>
#include <string>
#include <system_error>
#include <utility>

#include "thread_policy.h"

namespace trapline::binding {
namespace {

/// A tracee in uninterruptible sleep can keep its tracer waiting; an environment that closes does not wait
/// longer than this.
constexpr std::chrono::seconds kJoinDeadline{2};

template <typename... Visitors>
struct Overloaded : Visitors... {
  using Visitors::operator()...;
};
/// clang before 17 deduces no aggregate without it.
template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

const char* name_of(StartStep step) {
  switch (step) {
    case StartStep::kFork:
      return "fork";
    case StartStep::kPipe:
      return "pipe";
    case StartStep::kSeize:
      return "seize";
    case StartStep::kChdir:
      return "chdir";
    case StartStep::kStdio:
      return "stdio";
    case StartStep::kExecve:
      return "execve";
    case StartStep::kAttach:
      return "attach";
    case StartStep::kThread:
      return "thread";
  }
  return "thread";
}

std::string name_of_errno(int error) {
#ifdef __GLIBC__
  if (const char* name = strerrorname_np(error)) return name;
#endif
  return "errno " + std::to_string(error);
}

/// A plain object, built step by step; ok() is false once a step failed.
class ObjectBuilder {
 public:
  explicit ObjectBuilder(napi_env env) : env_(env) { check(napi_create_object(env, &object_)); }

  void number(const char* name, std::int64_t value) {
    napi_value number = nullptr;
    check(napi_create_int64(env_, value, &number));
    set(name, number);
  }
  void big(const char* name, std::uint64_t value) {
    napi_value number = nullptr;
    check(napi_create_bigint_uint64(env_, value, &number));
    set(name, number);
  }
  void flag(const char* name, bool value) {
    napi_value flag = nullptr;
    check(napi_get_boolean(env_, value, &flag));
    set(name, flag);
  }
  void text(const char* name, const std::string& value) {
    napi_value string = nullptr;
    check(napi_create_string_utf8(env_, value.data(), value.size(), &string));
    set(name, string);
  }
  [[nodiscard]] bool ok() const { return ok_; }
  [[nodiscard]] napi_value object() const { return object_; }

 private:
  void set(const char* name, napi_value value) {
    if (ok_) check(napi_set_named_property(env_, object_, name, value));
  }
  void check(napi_status status) { ok_ = ok_ && status == napi_ok; }

  napi_env env_;
  napi_value object_ = nullptr;
  bool ok_ = true;
};

/// Opens a handle scope for its lifetime.
class HandleScope {
 public:
  explicit HandleScope(napi_env env) : env_(env) { ok_ = napi_open_handle_scope(env, &scope_) == napi_ok; }
  HandleScope(const HandleScope&) = delete;
  HandleScope& operator=(const HandleScope&) = delete;
  ~HandleScope() {
    if (ok_) napi_close_handle_scope(env_, scope_);
  }

 private:
  napi_env env_;
  napi_handle_scope scope_ = nullptr;
  bool ok_;
};

using SharedSession = std::shared_ptr<TraceSession>;

}  // namespace

std::shared_ptr<TraceSession> TraceSession::start(napi_env env, napi_value callbacks, bool leave_running,
                                                  Run run) {
  std::shared_ptr<TraceSession> session(
      new TraceSession(leave_running));  // make_shared cannot reach the constructor
  if (!session->open(env, callbacks)) return nullptr;
  session->run_thread(std::move(run));
  return session;
}

bool TraceSession::open(napi_env env, napi_value callbacks) {
  env_ = env;
  napi_value name = nullptr;
  if (napi_create_reference(env, callbacks, 1, &callbacks_) != napi_ok ||
      napi_create_string_utf8(env, "trapline trace", NAPI_AUTO_LENGTH, &name) != napi_ok) {
    return false;
  }
  // The function's context is a reference to this session, given back by the finalizer.
  auto context = std::make_unique<SharedSession>(shared_from_this());
  const auto finalize = [](napi_env, void* data, void*) {
    const std::unique_ptr<SharedSession> owner(static_cast<SharedSession*>(data));
  };
  const auto ring = [](napi_env ring_env, napi_value, void* data, void*) {
    // No environment: it is being torn down.
    if (ring_env != nullptr) SharedSession(*static_cast<SharedSession*>(data))->deliver(ring_env);
  };
  if (napi_create_threadsafe_function(env, nullptr, nullptr, name, 0, 1, context.get(), finalize,
                                      context.get(), ring, &bell_) != napi_ok) {
    return false;
  }
  static_cast<void>(context.release());
  // After the function's own hook was added: hooks run last one first, so this one stops the thread before
  // the function is closed under it.
  napi_add_env_cleanup_hook(env, on_env_cleanup, this);
  queue_.open(bell_);
  return true;
}

void TraceSession::run_thread(Run run) {
  try {
    thread_ = std::thread([self = shared_from_this(), run = std::move(run)] {
      follow_main_thread();
      run(*self, self->control_);
      const std::lock_guard lock(self->mutex_);
      self->thread_done_ = true;
      self->done_.notify_all();
    });
  } catch (const std::system_error& error) {
    thread_done_ = true;
    on_start_failure({StartStep::kThread, error.code().value()});
  }
}

void TraceSession::on_start(TraceStart start) {
  static_cast<void>(queue_.push(std::move(start)));
}
void TraceSession::on_start_failure(StartFailure failure) {
  static_cast<void>(queue_.push(failure));
}
Delivery TraceSession::on_batch(BatchBlock batch) {
  return queue_.push(std::move(batch)) ? Delivery::kAccepted : Delivery::kClosed;
}
void TraceSession::on_end(TraceEnd end) {
  static_cast<void>(queue_.push(std::move(end)));
}

void TraceSession::deliver(napi_env env) {
  if (disposed_) return;
  auto message = queue_.take();
  if (!message) return;
  const bool last =
      std::holds_alternative<StartFailure>(*message) || std::holds_alternative<TraceEnd>(*message);
  const HandleScope scope(env);
  if (!call(env, std::move(*message))) {
    // A thread-safe function swallows what its callback throws; only this makes it an uncaught exception.
    napi_value error = nullptr;
    bool threw = false;
    threw = napi_is_exception_pending(env, &threw) == napi_ok && threw &&
            napi_get_and_clear_last_exception(env, &error) == napi_ok;
    dispose(env);
    if (threw) napi_fatal_exception(env, error);
    return;
  }
  if (last) return dispose(env);
  if (queue_.more()) come_back(env);
}

bool TraceSession::call(napi_env env, Message message) {
  const char* name = nullptr;
  napi_value argument = nullptr;
  const bool made =
      std::visit(Overloaded{
                     [&](TraceStart& start) {
                       name = "onStart";
                       ObjectBuilder object(env);
                       object.number("pid", start.pid);
                       object.big("startedAt", static_cast<std::uint64_t>(start.realtime_ns));
                       object.number("stdoutFd", start.stdout_read.get());
                       object.number("stderrFd", start.stderr_read.get());
                       object.flag("kernelFilter", start.kernel_filter);
                       object.flag("noNewPrivs", start.no_new_privs);
                       argument = object.object();
                       return object.ok();
                     },
                     [&](StartFailure& failure) {
                       name = "onStartFailure";
                       ObjectBuilder object(env);
                       object.text("step", name_of(failure.step));
                       object.text("code", name_of_errno(failure.error));
                       object.number("errno", failure.error);
                       argument = object.object();
                       return object.ok();
                     },
                     [&](BatchBlock& batch) {
                       name = "onBatch";
                       // A copy: memory of ours could be neither transferred to a worker nor used where Node
                       // forbids such buffers.
                       void* data = nullptr;
                       if (napi_create_arraybuffer(env, batch.size, &data, &argument) != napi_ok)
                         return false;
                       std::memcpy(data, batch.bytes.get(), batch.size);
                       return true;
                     },
                     [&](TraceEnd& end) {
                       name = "onEnd";
                       ObjectBuilder object(env);
                       object.number("status", end.status);
                       object.big("events", end.events);
                       object.big("callStops", end.call_stops);
                       object.big("sharedStops", end.shared_stops);
                       object.big("waitedNs", queue_.waited_ns());
                       if (!end.failure.empty()) object.text("failure", end.failure);
                       argument = object.object();
                       return object.ok();
                     },
                 },
                 message);
  napi_value callbacks = nullptr, function = nullptr;
  if (!made || napi_get_reference_value(env, callbacks_, &callbacks) != napi_ok ||
      napi_get_named_property(env, callbacks, name, &function) != napi_ok) {
    return false;
  }
  if (auto* start = std::get_if<TraceStart>(&message)) {
    // The receiver's from here on.
    static_cast<void>(start->stdout_read.release());
    static_cast<void>(start->stderr_read.release());
  }
  return napi_call_function(env, callbacks, function, 1, &argument, nullptr) == napi_ok;
}

void TraceSession::come_back(napi_env env) {
  auto context = std::make_unique<SharedSession>(shared_from_this());
  const auto on_immediate = [](napi_env immediate_env, napi_callback_info info) -> napi_value {
    void* data = nullptr;
    napi_get_cb_info(immediate_env, info, nullptr, nullptr, nullptr, &data);
    SharedSession(*static_cast<SharedSession*>(data))->deliver(immediate_env);
    return nullptr;
  };
  const auto finalize = [](napi_env, void* data, void*) {
    const std::unique_ptr<SharedSession> owner(static_cast<SharedSession*>(data));
  };
  napi_value global = nullptr, set_immediate = nullptr, step = nullptr;
  if (napi_get_global(env, &global) != napi_ok ||
      napi_get_named_property(env, global, "setImmediate", &set_immediate) != napi_ok ||
      napi_create_function(env, nullptr, 0, on_immediate, context.get(), &step) != napi_ok ||
      napi_add_finalizer(env, step, context.get(), finalize, nullptr, nullptr) != napi_ok) {
    return dispose(env);
  }
  static_cast<void>(context.release());
  if (napi_call_function(env, global, set_immediate, 1, &step, nullptr) != napi_ok) dispose(env);
}

void TraceSession::dispose(napi_env env) {
  if (std::exchange(disposed_, true)) return;
  queue_.close();
  end_thread();
  napi_remove_env_cleanup_hook(env, on_env_cleanup, this);
  napi_delete_reference(env, std::exchange(callbacks_, nullptr));
  napi_release_threadsafe_function(std::exchange(bell_, nullptr), napi_tsfn_abort);
}

void TraceSession::end_thread() {
  // Nothing when the trace is over already.
  if (leave_running_) {
    control_.detach();
  } else {
    control_.stop(SIGKILL);
  }
  if (!thread_.joinable()) return;
  std::unique_lock lock(mutex_);
  const bool done = done_.wait_for(lock, kJoinDeadline, [this] { return thread_done_; });
  lock.unlock();
  // It keeps this session alive by itself, and the library is never unloaded.
  done ? thread_.join() : thread_.detach();
}

void TraceSession::on_env_cleanup(void* data) {
  const SharedSession session = static_cast<TraceSession*>(data)->shared_from_this();
  if (std::exchange(session->disposed_, true)) return;
  session->queue_.close();
  session->end_thread();
  napi_delete_reference(session->env_, std::exchange(session->callbacks_, nullptr));
  napi_release_threadsafe_function(std::exchange(session->bell_, nullptr), napi_tsfn_abort);
}

}  // namespace trapline::binding
