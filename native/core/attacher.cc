#include "attacher.h"

#include <unistd.h>

#include <algorithm>

#include "launcher.h"
#include "proc_task.h"

namespace trapline {

std::variant<Attached, StartFailure> attach_process(PtraceOps& ops, pid_t pid) {
  const auto tgid = pid > 0 ? proc::thread_group(pid) : std::nullopt;
  if (!tgid) return StartFailure{StartStep::kAttach, ESRCH};
  if (*tgid == getpid()) return StartFailure{StartStep::kAttach, EDEADLK};

  Attached attached{*tgid, {}};
  const Outcome first = ops.seize(*tgid, kTraceOptions);
  // The leader may have ended before its threads.
  if (first.failed() && proc::threads(*tgid).size() <= 1)
    return StartFailure{StartStep::kAttach, first.number()};
  if (first.ok()) attached.tids.push_back(*tgid);

  // Until a pass finds no new thread. A thread that a seized one creates is seized by the kernel and answers
  // EPERM here.
  int error = first.number();
  for (bool found = true; found;) {
    found = false;
    for (const pid_t tid : proc::threads(*tgid)) {
      if (std::ranges::find(attached.tids, tid) != attached.tids.end()) continue;
      const Outcome seized = ops.seize(tid, kTraceOptions);
      if (seized.ok()) {
        attached.tids.push_back(tid);
        found = true;
      } else if (error == 0) {
        error = seized.number();
      }
    }
  }
  if (attached.tids.empty()) return StartFailure{StartStep::kAttach, error == 0 ? ESRCH : error};
  for (const pid_t tid : attached.tids) {
    const Outcome interrupted = ops.interrupt(tid);
    if (interrupted.failed()) return StartFailure{StartStep::kAttach, interrupted.number()};
  }
  return attached;
}

}  // namespace trapline
