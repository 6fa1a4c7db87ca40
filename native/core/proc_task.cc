#include "proc_task.h"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <climits>
#include <memory>
#include <string_view>

#include "unique_fd.h"

namespace trapline::proc {
namespace {

struct CloseDirectory {
  void operator()(DIR* directory) const { closedir(directory); }
};

std::string path_of(pid_t tid, std::string_view name) {
  return "/proc/" + std::to_string(tid) + "/" + std::string(name);
}

/// The first `limit` bytes of a file, "" when it cannot be read.
std::string beginning(const std::string& path, std::size_t limit) {
  const UniqueFd fd(open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!fd) return {};
  std::string text(limit, '\0');
  const ssize_t got = ::read(fd.get(), text.data(), text.size());
  text.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
  return text;
}

/// The entries of a directory that are numbers.
std::vector<int> numbers_in(const std::string& path) {
  std::vector<int> numbers;
  const std::unique_ptr<DIR, CloseDirectory> directory(opendir(path.c_str()));
  if (!directory) return numbers;
  while (const dirent* entry = readdir(directory.get())) {
    const std::string_view name = entry->d_name;
    int number = 0;
    if (std::from_chars(name.data(), name.data() + name.size(), number).ec == std::errc())
      numbers.push_back(number);
  }
  return numbers;
}

}  // namespace

std::optional<pid_t> thread_group(pid_t tid) {
  // Tgid is the fourth line; none before it is long.
  const std::string status = beginning(path_of(tid, "status"), 512);
  constexpr std::string_view kKey = "\nTgid:\t";
  const std::size_t at = status.find(kKey);
  if (at == std::string::npos) return std::nullopt;
  pid_t tgid = 0;
  const char* const digits = status.data() + at + kKey.size();
  const auto [end, error] = std::from_chars(digits, status.data() + status.size(), tgid);
  // A reaped task's file says 0.
  if (error != std::errc() || tgid <= 0) return std::nullopt;
  return tgid;
}

std::string comm(pid_t tid) {
  std::string name = beginning(path_of(tid, "comm"), 64);
  if (name.ends_with('\n')) name.pop_back();
  return name;
}

std::string executable(pid_t tid) {
  std::array<char, PATH_MAX> target;
  const ssize_t size = readlink(path_of(tid, "exe").c_str(), target.data(), target.size());
  return size < 0 ? std::string() : std::string(target.data(), static_cast<std::size_t>(size));
}

std::vector<pid_t> threads(pid_t pid) {
  return numbers_in(path_of(pid, "task"));
}

std::vector<int> descriptors(pid_t pid) {
  return numbers_in(path_of(pid, "fd"));
}

}  // namespace trapline::proc
