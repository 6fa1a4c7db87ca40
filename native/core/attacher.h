#pragma once

#include <sys/types.h>

#include <variant>
#include <vector>

#include "ptrace_ops.h"
#include "trace_sink.h"

namespace trapline {

struct Attached {
  pid_t pid = 0;  ///< the thread group
  std::vector<pid_t> tids;
};

/// Seizes all threads of a running process and asks each to stop. Refuses the own process (EDEADLK): a tracer
/// that stops itself, or the thread that reads its batches, can never go on.
[[nodiscard]] std::variant<Attached, StartFailure> attach_process(PtraceOps& ops, pid_t pid);

}  // namespace trapline
