/// Traces a command with the core alone: batches are counted and thrown away. What this costs beside the bare
/// loop of bench/floor.c is what the core adds.
///
///   core_trace [--cpu=auto|share|free] [--trace=NR,NR...] [--plain] COMMAND [ARGUMENT...]
///
/// On stderr: events, batches, stops and how many of them were handled on a shared CPU. Ends as the command
/// does.

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "capture_program.h"
#include "ptrace_ops.h"
#include "tracer.h"

namespace trapline {
namespace {

class CountingSink final : public TraceSink {
 public:
  void on_start(TraceStart start) override { filtered_ = start.kernel_filter; }
  void on_start_failure(StartFailure failure) override {
    std::fprintf(stderr, "core_trace: step %d failed with errno %d\n", static_cast<int>(failure.step),
                 failure.error);
    status_ = 127;
  }
  Delivery on_batch(BatchBlock) override {
    ++batches_;
    return Delivery::kAccepted;
  }
  void on_end(TraceEnd end) override {
    std::fprintf(stderr, "core_trace: %llu events, %llu batches, %llu stops, %llu shared, filter %s%s%s\n",
                 static_cast<unsigned long long>(end.events), static_cast<unsigned long long>(batches_),
                 static_cast<unsigned long long>(end.call_stops),
                 static_cast<unsigned long long>(end.shared_stops), filtered_ ? "on" : "off",
                 end.failure.empty() ? "" : ": ", end.failure.c_str());
    status_ = WIFEXITED(end.status) ? WEXITSTATUS(end.status) : 128 + WTERMSIG(end.status);
  }
  [[nodiscard]] int status() const { return status_; }

 private:
  unsigned long long batches_ = 0;
  bool filtered_ = false;
  int status_ = 1;
};

WantedCalls parse_numbers(std::string_view list) {
  std::vector<std::uint8_t> bits(128);
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    const auto nr = std::strtoul(std::string(list.substr(0, comma)).c_str(), nullptr, 10);
    if (nr / 8 < bits.size()) bits[nr / 8] = static_cast<std::uint8_t>(bits[nr / 8] | 1U << nr % 8);
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
  return WantedCalls(std::move(bits));
}

std::string find_program(const std::string& name) {
  if (name.find('/') != std::string::npos) return name;
  const char* path = std::getenv("PATH");
  for (std::string_view rest = path != nullptr ? path : ""; !rest.empty();) {
    const std::size_t colon = std::min(rest.find(':'), rest.size());
    const std::string file = std::string(rest.substr(0, colon)) + "/" + name;
    if (access(file.c_str(), X_OK) == 0) return file;
    rest.remove_prefix(std::min(colon + 1, rest.size()));
  }
  return name;
}

int run(int argc, char** argv) {
  TraceOptions options;
  int first = 1;
  for (; first < argc && argv[first][0] == '-'; ++first) {
    const std::string_view option = argv[first];
    if (option == "--cpu=share") options.cpu = CpuPolicy::kShare;
    if (option == "--cpu=free") options.cpu = CpuPolicy::kFree;
    if (option == "--plain") options.kernel_filter = false;
    if (option.starts_with("--trace=")) options.wanted = parse_numbers(option.substr(8));
  }
  if (first == argc) {
    std::fprintf(
        stderr,
        "usage: core_trace [--cpu=auto|share|free] [--trace=NR,NR...] [--plain] COMMAND [ARGUMENT...]\n");
    return 2;
  }
  LaunchPlan plan;
  plan.file = find_program(argv[first]);
  plan.argv.assign(argv + first, argv + argc);
  plan.cwd = ".";
  plan.standard_input = StdioPlan::kInherit;
  for (char** entry = environ; *entry != nullptr; ++entry) plan.env.emplace_back(*entry);
  sigemptyset(&plan.signal_mask);

  KernelPtraceOps ops;
  CountingSink sink;
  TraceControl control;
  Tracer(ops, sink, control, capture_table(), std::move(options)).run(plan);
  return sink.status();
}

}  // namespace
}  // namespace trapline

int main(int argc, char** argv) {
  return trapline::run(argc, argv);
}
