#include "shared_cpus.h"

#include <sched.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <vector>

#include "proc_task.h"

namespace trapline::shared_cpus {
namespace {

constexpr pid_t kThisThread = 0;

class Registry {
 public:
  void add_tracer(pid_t tid) {
    const std::lock_guard lock(mutex_);
    tracers_.push_back(tid);
    cpu_set_t mask;
    if (claimed_ != 0 && sched_getaffinity(kThisThread, sizeof mask, &mask) == 0 &&
        CPU_EQUAL(&mask, &left_)) {
      sched_setaffinity(kThisThread, sizeof home_, &home_);
    }
  }

  void remove_tracer(pid_t tid) {
    const std::lock_guard lock(mutex_);
    std::erase(tracers_, tid);
  }

  void claim(std::size_t cpu) {
    const std::lock_guard lock(mutex_);
    if (claimed_ == 0) {
      if (sched_getaffinity(getpid(), sizeof home_, &home_) != 0) CPU_ZERO(&home_);
      left_ = home_;
    }
    ++claims_[cpu];
    ++claimed_;
    move_threads();
  }

  void give_up(std::size_t cpu) {
    const std::lock_guard lock(mutex_);
    --claims_[cpu];
    --claimed_;
    move_threads();
  }

 private:
  void move_threads() {
    cpu_set_t wanted = home_;
    for (std::size_t cpu = 0; cpu < claims_.size(); ++cpu) {
      if (claims_[cpu] != 0) CPU_CLR(cpu, &wanted);
    }
    if (CPU_COUNT(&wanted) == 0) wanted = home_;
    if (CPU_EQUAL(&wanted, &left_)) return;
    // Threads come and go meanwhile: who is gone needs nothing, and who is new has the mask of its maker.
    for (const pid_t tid : proc::threads(getpid())) {
      cpu_set_t mask;
      if (std::ranges::find(tracers_, tid) == tracers_.end() &&
          sched_getaffinity(tid, sizeof mask, &mask) == 0 && CPU_EQUAL(&mask, &left_)) {
        sched_setaffinity(tid, sizeof wanted, &wanted);
      }
    }
    left_ = wanted;
  }

  std::mutex mutex_;
  std::vector<pid_t> tracers_;
  std::array<unsigned, CPU_SETSIZE> claims_{};  ///< by CPU: several traces may share one
  unsigned claimed_ = 0;                        ///< claims in all
  cpu_set_t home_{};                            ///< the process's CPUs without us, while something is claimed
  cpu_set_t left_{};                            ///< what its other threads have of them
};

/// Never destroyed: a tracer thread may outlive main.
Registry& registry() {
  static auto& instance = *std::make_unique<Registry>().release();
  return instance;
}

}  // namespace

TracerThread::TracerThread() : tid_(gettid()) {
  registry().add_tracer(tid_);
}

TracerThread::~TracerThread() {
  registry().remove_tracer(tid_);
}

void claim(int cpu) {
  registry().claim(static_cast<std::size_t>(cpu));
}

void give_up(int cpu) {
  registry().give_up(static_cast<std::size_t>(cpu));
}

}  // namespace trapline::shared_cpus
