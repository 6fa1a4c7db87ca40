#pragma once

#include <napi.h>

#include <optional>

#include "launcher.h"
#include "tracer.h"

namespace trapline::binding {

struct LaunchRequest {
  LaunchPlan plan;
  TraceOptions options;
};

struct AttachRequest {
  pid_t pid = 0;
  TraceOptions options;
};

/// Both read the options of `native.d.ts`. On misuse they leave a TypeError pending (or what a getter threw)
/// and return nothing.
[[nodiscard]] std::optional<LaunchRequest> read_launch_options(Napi::Env env, Napi::Value value);
[[nodiscard]] std::optional<AttachRequest> read_attach_options(Napi::Env env, Napi::Value value);

/// A signal number 1..64, or a pending TypeError.
[[nodiscard]] std::optional<int> read_signal(Napi::Env env, Napi::Value value);

}  // namespace trapline::binding
