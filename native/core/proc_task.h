#pragma once

#include <sys/types.h>

#include <optional>
#include <span>
#include <string>
#include <vector>

/// What /proc says of a task; see proc(5). Every answer can be missing: the task may be gone.
namespace trapline::proc {

[[nodiscard]] std::optional<pid_t> thread_group(pid_t tid);
/// The name of the task, at most 15 bytes.
[[nodiscard]] std::string comm(pid_t tid);
/// The path of the program it runs.
[[nodiscard]] std::string executable(pid_t tid);
[[nodiscard]] std::vector<pid_t> threads(pid_t pid);
/// Numbers of its open descriptors.
[[nodiscard]] std::vector<int> descriptors(pid_t pid);

}  // namespace trapline::proc
