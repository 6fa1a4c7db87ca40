#pragma once

#include <linux/filter.h>
#include <sys/types.h>

#include <csignal>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "ptrace_ops.h"
#include "trace_sink.h"
#include "unique_fd.h"

namespace trapline {

enum class StdioPlan : std::uint8_t { kNull, kInherit, kPipe };

struct LaunchPlan {
  std::string file;
  std::vector<std::string> argv;
  std::vector<std::string> env;
  std::string cwd;
  /// kInherit also keeps the child in the caller's session and process group, so that an interactive program
  /// owns the terminal; the caller then has to survive the Ctrl-C that reaches both. With kNull the child
  /// gets a session of its own. kPipe is for output only.
  StdioPlan standard_input = StdioPlan::kNull;
  StdioPlan standard_output = StdioPlan::kInherit;
  StdioPlan standard_error = StdioPlan::kInherit;
  bool kill_on_exit = true;
  /// Installed behind the seize and before the execve; empty: none. A tracee with a filter cannot live
  /// untraced: the calls that stop would fail with ENOSYS.
  std::vector<sock_filter> filter;
  sigset_t signal_mask{};  ///< of the new program
};

/// A child that is seized and resumed, and will call execve next.
struct Launched {
  pid_t pid = 0;
  UniqueFd stdout_read;
  UniqueFd stderr_read;
  UniqueFd report_read;  ///< why the child's execve failed, or end of file once it succeeded
};

/// Options every tracee gets. PTRACE_O_TRACEEXIT is left out on purpose: with it a SIGKILLed task parks in
/// PTRACE_EVENT_EXIT until the tracer resumes it, so a stalled reader would make unkillable processes.
inline constexpr unsigned kTraceOptions = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEEXEC | PTRACE_O_TRACECLONE |
                                          PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK;

/// Forks, seizes and lets the child go towards its execve. The child waits on a pipe until it is seized: a
/// handshake by SIGSTOP would leave a group-stop behind.
[[nodiscard]] std::variant<Launched, StartFailure> launch_child(PtraceOps& ops, const LaunchPlan& plan);

struct FilterFacts {
  bool installed = false;
  bool no_new_privs = false;
};

/// What became of the plan's filter. To be asked once, when the child is at its execve and there was a filter
/// in the plan.
[[nodiscard]] FilterFacts reported_filter(const UniqueFd& report_read);

/// Why the child's execve failed. Nothing: it did not say.
[[nodiscard]] std::optional<StartFailure> reported_failure(const UniqueFd& report_read);

}  // namespace trapline
