#include "scenario.h"

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <thread>
#include <vector>

namespace trapline::test {
namespace {

constexpr int kPassed = 0, kFailed = 1, kSkipped = 77;
#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
/// Ten times slower, and a scenario that hangs is found all the same.
constexpr int kDeadlineSeconds = 600;
#else
constexpr int kDeadlineSeconds = 60;
#endif
constexpr int kSoakDeadlineSeconds = 3600;

std::vector<Scenario>& scenarios() {
  static std::vector<Scenario> all;
  return all;
}

int run_isolated(const Scenario& scenario) {
  std::fflush(nullptr);
  const pid_t pid = fork();
  if (pid == 0) {
    alarm(static_cast<unsigned>(amount(kDeadlineSeconds, kSoakDeadlineSeconds)));
    scenario.body();
    std::exit(kPassed);
  }
  int status = 0;
  while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {
  }
  if (WIFEXITED(status)) return WEXITSTATUS(status);
  std::printf("  ended by signal %d%s\n", WTERMSIG(status), WTERMSIG(status) == SIGALRM ? " (deadline)" : "");
  return kFailed;
}

/// The runner is the subreaper: whatever a scenario left becomes its child. Those that are ending get a
/// moment.
int left_behind() {
  for (int i = 0; i < 100; ++i) {
    while (waitpid(-1, nullptr, WNOHANG) > 0) {
    }
    if (waitpid(-1, nullptr, WNOHANG) < 0 && errno == ECHILD) return 0;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  int count = 0;
  std::ifstream children("/proc/self/task/" + std::to_string(getpid()) + "/children");
  for (pid_t child = 0; children >> child; ++count) {
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
  }
  return count;
}

}  // namespace

Registration::Registration(std::string name, std::function<void()> body) {
  scenarios().push_back({std::move(name), std::move(body)});
}

int amount(int usual, int soaked) {
  const char* share = std::getenv("TRAPLINE_SOAK");
  return share == nullptr ? usual : std::max(usual, static_cast<int>(soaked * std::strtod(share, nullptr)));
}

void fail(std::string_view file, int line, const std::string& text) {
  std::printf("  %.*s:%d: %s\n", static_cast<int>(file.size()), file.data(), line, text.c_str());
  std::fflush(nullptr);
  _exit(kFailed);
}

void skip(const std::string& reason) {
  std::printf("  %s\n", reason.c_str());
  std::fflush(nullptr);
  _exit(kSkipped);
}

}  // namespace trapline::test

/// core_test [TEXT]: runs the scenarios whose names contain TEXT. The last line is `N passed, N failed, N
/// skipped`.
int main(int argc, char** argv) {
  using namespace trapline::test;
  const std::string_view wanted = argc > 1 ? argv[1] : "";
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  int passed = 0, failed = 0, skipped = 0;
  for (const Scenario& scenario : scenarios()) {
    if (scenario.name.find(wanted) == std::string::npos) continue;
    const auto begun = std::chrono::steady_clock::now();
    int result = run_isolated(scenario);
    if (const int count = left_behind(); count != 0) {
      std::printf("  left %d processes behind\n", count);
      result = kFailed;
    }
    const auto took =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun);
    const char* verdict = result == kPassed ? "ok" : result == kSkipped ? "skipped" : "FAILED";
    (result == kPassed ? passed : result == kSkipped ? skipped : failed)++;
    std::printf("%-7s %s (%lld ms)\n", verdict, scenario.name.c_str(), static_cast<long long>(took.count()));
  }
  std::printf("%d passed, %d failed, %d skipped\n", passed, failed, skipped);
  return failed == 0 && passed + skipped > 0 ? 0 : 1;
}
