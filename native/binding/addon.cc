#include <napi.h>

#include <csignal>
#include <cstdint>
#include <memory>
#include <utility>

#include "options.h"
#include "thread_policy.h"
#include "trace_session.h"
#include "tracer.h"

namespace trapline::binding {
namespace {

/// The JavaScript object that stands for a trace; see `Trace` in native.d.ts. It may be collected while the
/// trace runs.
class TraceObject final : public Napi::ObjectWrap<TraceObject> {
 public:
  static Napi::Function define(Napi::Env env) {
    return DefineClass(
        env, "Trace",
        {InstanceMethod<&TraceObject::stop>("stop"), InstanceMethod<&TraceObject::detach>("detach"),
         InstanceMethod<&TraceObject::kill>("kill"), InstanceMethod<&TraceObject::waited_ns>("waitedNs")});
  }

  explicit TraceObject(const Napi::CallbackInfo& info) : Napi::ObjectWrap<TraceObject>(info) {}

  void adopt(std::shared_ptr<TraceSession> session) { session_ = std::move(session); }

 private:
  void stop(const Napi::CallbackInfo& info) {
    int signal = SIGKILL;
    if (!info[0].IsUndefined()) {
      const auto given = read_signal(info.Env(), info[0]);
      if (!given) return;
      signal = *given;
    }
    if (session_) session_->control().stop(signal);
  }

  void detach(const Napi::CallbackInfo&) {
    if (session_) session_->control().detach();
  }

  void kill(const Napi::CallbackInfo& info) {
    const auto signal = read_signal(info.Env(), info[0]);
    if (signal && session_) session_->control().kill(*signal);
  }

  Napi::Value waited_ns(const Napi::CallbackInfo& info) {
    const std::uint64_t waited = session_ ? session_->waited_ns() : 0;
    return Napi::Number::New(info.Env(), static_cast<double>(waited));
  }

  std::shared_ptr<TraceSession> session_;
};

/// State of one environment: the main thread's, or a worker's.
struct AddonData {
  Napi::FunctionReference trace_class;
};

/// True when all four callbacks are functions; else a TypeError is pending.
bool check_callbacks(Napi::Env env, Napi::Value value) {
  if (!value.IsObject()) {
    Napi::TypeError::New(env, "callbacks must be an object").ThrowAsJavaScriptException();
    return false;
  }
  for (const char* name : {"onStart", "onStartFailure", "onBatch", "onEnd"}) {
    const Napi::Value callback = value.As<Napi::Object>().Get(name);
    if (env.IsExceptionPending()) return false;
    if (!callback.IsFunction()) {
      Napi::TypeError::New(env, std::string(name) + " must be a function").ThrowAsJavaScriptException();
      return false;
    }
  }
  return true;
}

Napi::Value start(Napi::Env env, Napi::Value callbacks, bool leave_running, TraceSession::Run run) {
  const Napi::Object object = env.GetInstanceData<AddonData>()->trace_class.New({});
  if (env.IsExceptionPending()) return env.Undefined();
  auto session = TraceSession::start(env, callbacks, leave_running, std::move(run));
  if (session == nullptr) {
    if (!env.IsExceptionPending()) {
      Napi::Error::New(env, "Node has no resources for a trace").ThrowAsJavaScriptException();
    }
    return env.Undefined();
  }
  TraceObject::Unwrap(object)->adopt(std::move(session));
  return object;
}

Napi::Value launch(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  auto request = read_launch_options(env, info[0]);
  if (!request || !check_callbacks(env, info[1])) return env.Undefined();
  pthread_sigmask(SIG_SETMASK, nullptr, &request->plan.signal_mask);
  const bool leave_running = !request->plan.kill_on_exit;
  return start(env, info[1], leave_running,
               [request = std::move(*request)](TraceSink& sink, TraceControl& control) {
                 KernelPtraceOps ops;
                 Tracer(ops, sink, control, capture_table(), request.options).run(request.plan);
               });
}

Napi::Value attach(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  auto request = read_attach_options(env, info[0]);
  if (!request || !check_callbacks(env, info[1])) return env.Undefined();
  return start(env, info[1], true, [request = std::move(*request)](TraceSink& sink, TraceControl& control) {
    KernelPtraceOps ops;
    Tracer(ops, sink, control, capture_table(), request.options).run(request.pid);
  });
}

void defer_thread(const Napi::CallbackInfo&) {
  defer_this_thread();
}

/// See `addressOf` in native.d.ts.
Napi::Value address_of(const Napi::CallbackInfo& info) {
  if (!info[0].IsArrayBuffer()) {
    Napi::TypeError::New(info.Env(), "buffer must be an ArrayBuffer").ThrowAsJavaScriptException();
    return info.Env().Undefined();
  }
  const auto address = reinterpret_cast<std::uintptr_t>(info[0].As<Napi::ArrayBuffer>().Data());
  return Napi::Number::New(info.Env(), static_cast<double>(address));
}

Napi::Object initialize(Napi::Env env, Napi::Object exports) {
  auto data = std::make_unique<AddonData>();
  data->trace_class = Napi::Persistent(TraceObject::define(env));
  env.SetInstanceData(data.release());
  exports.Set("launch", Napi::Function::New(env, launch, "launch"));
  exports.Set("attach", Napi::Function::New(env, attach, "attach"));
  exports.Set("deferThread", Napi::Function::New(env, defer_thread, "deferThread"));
  exports.Set("addressOf", Napi::Function::New(env, address_of, "addressOf"));
  return exports;
}

}  // namespace
}  // namespace trapline::binding

using trapline::binding::initialize;
NODE_API_MODULE(trapline, initialize)
