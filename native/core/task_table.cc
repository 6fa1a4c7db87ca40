#include "task_table.h"

#include <algorithm>
#include <utility>

namespace trapline {

Task* TaskTable::find(pid_t tid) {
  if (last_found_ != nullptr && last_found_->tid == tid) return last_found_;
  const auto found = tasks_.find(tid);
  if (found == tasks_.end()) return nullptr;
  last_found_ = &found->second;
  return last_found_;
}

Task& TaskTable::add(pid_t tid, pid_t tgid) {
  const auto [at, made] = tasks_.try_emplace(tid);
  if (made) {
    at->second.tid = tid;
    at->second.tgid = tgid;
  }
  return at->second;
}

void TaskTable::remove(pid_t tid) {
  last_found_ = nullptr;
  tasks_.erase(tid);
}

void TaskTable::rename(pid_t from, pid_t to) {
  last_found_ = nullptr;
  auto node = tasks_.extract(from);
  if (node.empty()) return;
  node.key() = to;
  node.mapped().tid = to;
  tasks_.insert(std::move(node));
}

std::vector<pid_t> TaskTable::tids() const {
  std::vector<pid_t> result;
  result.reserve(tasks_.size());
  for (const auto& [tid, task] : tasks_) result.push_back(tid);
  return result;
}

std::vector<pid_t> TaskTable::tids_of_group(pid_t tgid) const {
  std::vector<pid_t> result;
  for (const auto& [tid, task] : tasks_) {
    if (task.tgid == tgid) result.push_back(tid);
  }
  std::ranges::sort(result);
  return result;
}

std::vector<pid_t> TaskTable::groups() const {
  std::vector<pid_t> result;
  result.reserve(tasks_.size());
  for (const auto& [tid, task] : tasks_) result.push_back(task.tgid);
  std::ranges::sort(result);
  const auto rest = std::ranges::unique(result);
  result.erase(rest.begin(), rest.end());
  return result;
}

}  // namespace trapline
