#include "cpu_sharing.h"

#include <linux/audit.h>

#include <utility>

#include "shared_cpus.h"

namespace trapline {
namespace {

constexpr std::int64_t kQuickNs = 50'000;
constexpr unsigned kQuickStops = 32;
constexpr std::int64_t kComputesNs = 8'000'000;
constexpr std::int64_t kRunsNs = 500'000;
constexpr pid_t kThisThread = 0;

bool looks_at_cpus(std::uint32_t arch, std::uint64_t nr) {
  constexpr std::uint64_t kX32Bit = 0x4000'0000;
  constexpr std::uint64_t kI386SetAffinity = 241, kI386GetAffinity = 242;
  if (arch == AUDIT_ARCH_X86_64) {
    nr &= ~kX32Bit;
    return nr == CpuSharing::kSetAffinity || nr == CpuSharing::kGetAffinity;
  }
  return arch == AUDIT_ARCH_I386 && (nr == kI386SetAffinity || nr == kI386GetAffinity);
}

// Both fail for a task that is gone, and on machines of more than 1024 CPUs; then nothing is shared.
bool get_mask(pid_t tid, cpu_set_t& mask) {
  return sched_getaffinity(tid, sizeof mask, &mask) == 0;
}
bool set_mask(pid_t tid, const cpu_set_t& mask) {
  return sched_setaffinity(tid, sizeof mask, &mask) == 0;
}

}  // namespace

CpuSharing::CpuSharing(CpuPolicy policy) : policy_(policy) {}

CpuSharing::~CpuSharing() {
  drop_cpu();
}

void CpuSharing::begin(Task& task, std::int64_t time) {
  task.cpu.running_since = time;
  enabled_ = policy_ != CpuPolicy::kFree && get_mask(kThisThread, own_mask_) && CPU_COUNT(&own_mask_) > 1 &&
             get_mask(task.tid, first_mask_);
  if (enabled_) share(task);
}

void CpuSharing::born(const Task& creator, Task& child) {
  if (!enabled_ || !creator.cpu.shared || child.cpu.shared) return;
  child.cpu.shared = true;
  child.cpu.original = creator.cpu.original;
  ++shared_tasks_;
  if (policy_ == CpuPolicy::kAuto && child.tid != child.tgid) set_free(child);
}

void CpuSharing::found(Task& task) {
  if (!enabled_ || cpu_ < 0) return;
  cpu_set_t mask;
  if (!get_mask(task.tid, mask) || !CPU_EQUAL(&mask, &cpu_mask_)) return;
  // Its creator was shared; whose mask it was matters only if they differ.
  task.cpu.shared = true;
  task.cpu.original = first_mask_;
  ++shared_tasks_;
  if (policy_ == CpuPolicy::kAuto && task.tid != task.tgid) set_free(task);
}

bool CpuSharing::entered(TaskTable& tasks, Task& task, std::uint32_t arch, std::uint64_t nr,
                         std::int64_t time) {
  ++stops_;
  if (!enabled_) return false;
  shared_stops_ += task.cpu.shared ? 1 : 0;
  if (!task.cpu.shared && policy_ == CpuPolicy::kAuto) {
    task.cpu.quick_stops = time - task.cpu.running_since < kQuickNs ? task.cpu.quick_stops + 1 : 0;
    if (task.cpu.quick_stops >= kQuickStops) share(task);
  }
  task.cpu.running_since = 0;
  if (!looks_at_cpus(arch, nr)) return false;
  hide(tasks, task);
  return true;
}

void CpuSharing::returned(TaskTable& tasks, Task& task, std::int64_t time) {
  ++stops_;
  if (!enabled_) return;
  shared_stops_ += task.cpu.shared ? 1 : 0;
  task.cpu.running_since = time;
  if (task.cpu.looks) unhide(tasks, task);
}

void CpuSharing::abandoned(TaskTable& tasks, Task& task) {
  if (task.cpu.looks) unhide(tasks, task);
  if (!task.cpu.shared) return;
  task.cpu.shared = false;
  if (--shared_tasks_ == 0) drop_cpu();
}

bool CpuSharing::review(TaskTable& tasks, std::int64_t time) {
  if (shared_tasks_ == 0 || policy_ == CpuPolicy::kShare) return false;
  std::size_t running = 0;
  tasks.for_each([&](const Task& task) {
    running += task.cpu.running_since != 0 && time - task.cpu.running_since >= kRunsNs ? 1U : 0U;
  });
  bool look_again = false;
  tasks.for_each([&](Task& task) {
    if (!task.cpu.shared || task.cpu.running_since == 0) return;
    const std::int64_t runs = time - task.cpu.running_since;
    if (runs >= kComputesNs || (runs >= kRunsNs && running > 1)) {
      set_free(task);
    } else {
      look_again = true;
    }
  });
  return look_again;
}

void CpuSharing::release(TaskTable& tasks) {
  tasks.for_each([&](Task& task) {
    task.cpu.hidden = false;
    if (task.cpu.shared) set_free(task);
  });
  enabled_ = false;
}

void CpuSharing::share(Task& task) {
  task.cpu.quick_stops = 0;
  if (task.cpu.shared || callers_ != 0 || !get_mask(task.tid, task.cpu.original)) return;
  if (cpu_ < 0 && !choose_cpu(task.cpu.original)) return;
  if (!CPU_ISSET(cpu_, &task.cpu.original) || !set_mask(task.tid, cpu_mask_)) {
    if (shared_tasks_ == 0) drop_cpu();
    return;
  }
  task.cpu.shared = true;
  ++shared_tasks_;
}

void CpuSharing::set_free(Task& task) {
  cpu_set_t now;
  // Somebody else, another tracee or taskset, may have moved it: then that is what it would have untraced.
  if (get_mask(task.tid, now) && CPU_EQUAL(&now, &cpu_mask_)) set_mask(task.tid, task.cpu.original);
  task.cpu.shared = false;
  task.cpu.quick_stops = 0;
  if (--shared_tasks_ == 0) drop_cpu();
}

void CpuSharing::hide(TaskTable& tasks, Task& caller) {
  if (std::exchange(caller.cpu.looks, true)) return;
  if (callers_++ != 0) return;
  tasks.for_each([&](Task& task) {
    if (!task.cpu.shared) return;
    set_free(task);
    task.cpu.hidden = true;
  });
}

void CpuSharing::unhide(TaskTable& tasks, Task& caller) {
  caller.cpu.looks = false;
  if (--callers_ != 0) return;
  tasks.for_each([&](Task& task) {
    if (!task.cpu.hidden) return;
    task.cpu.hidden = false;
    share(task);
  });
}

bool CpuSharing::choose_cpu(const cpu_set_t& allowed) {
  cpu_set_t common;
  CPU_AND(&common, &allowed, &own_mask_);
  // Where this thread is: the scheduler put it there among all that is running.
  int cpu = sched_getcpu();
  if (cpu < 0 || !CPU_ISSET(cpu, &common)) {
    for (cpu = 0; cpu < CPU_SETSIZE && !CPU_ISSET(cpu, &common); ++cpu) {
    }
    if (cpu == CPU_SETSIZE) return false;
  }
  CPU_ZERO(&cpu_mask_);
  CPU_SET(cpu, &cpu_mask_);
  if (!set_mask(kThisThread, cpu_mask_)) return false;
  cpu_ = cpu;
  shared_cpus::claim(cpu);
  return true;
}

void CpuSharing::drop_cpu() {
  if (cpu_ < 0) return;
  set_mask(kThisThread, own_mask_);
  shared_cpus::give_up(cpu_);
  cpu_ = -1;
}

}  // namespace trapline
