#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "ptrace_ops.h"
#include "trace_control.h"
#include "trace_sink.h"
#include "tracer.h"

namespace trapline::test {

struct Capture {
  layout::CaptureHeader header;
  std::vector<std::byte> bytes;
  [[nodiscard]] bool fault() const { return (header.flags & layout::kCaptureFault) != 0; }
  [[nodiscard]] bool truncated() const { return (header.flags & layout::kCaptureTruncated) != 0; }
  [[nodiscard]] std::string text() const {
    return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  }
};

struct Event {
  EventRow row;
  std::uint64_t seq = 0;
  std::vector<Capture> captures;
};

struct DecodedBatch {
  layout::Header header;
  std::vector<Event> events;
  std::vector<Event> open;
};

/// Reads a batch back; anything that is not exactly as documented fails the scenario.
[[nodiscard]] DecodedBatch decode_batch(const BatchBlock& block);

/// What a finished trace was.
struct TraceOutcome {
  std::optional<StartFailure> failure;
  pid_t pid = 0;
  std::vector<Event> events;
  TraceEnd end;
  bool ended = false;
  bool kernel_filter = false;
  bool no_new_privs = false;
  std::string standard_output;

  [[nodiscard]] std::vector<Event> calls() const;
  [[nodiscard]] std::vector<Event> calls(int nr) const;
  [[nodiscard]] std::vector<Event> of(layout::Kind kind) const;
};

struct TraceSetup {
  PtraceOps* ops = nullptr;             ///< default: the kernel
  const CaptureTable* table = nullptr;  ///< default: the product's
  TraceOptions options;
};

/// Runs a trace on a thread of its own and keeps what it says.
class TraceRun final : private TraceSink {
 public:
  explicit TraceRun(LaunchPlan plan, TraceSetup setup = {});
  explicit TraceRun(pid_t attach_to, TraceSetup setup = {});
  ~TraceRun() override;

  [[nodiscard]] TraceControl& control() { return control_; }
  /// Waits until the program runs; returns its pid.
  pid_t started();
  /// Waits until the condition holds for the events so far (asked again with each batch).
  bool wait_until(const std::function<bool(const std::vector<Event>&)>& holds,
                  std::chrono::milliseconds deadline = std::chrono::seconds(10));
  [[nodiscard]] std::size_t events_so_far();
  [[nodiscard]] bool over();
  /// Waits for the end of a trace whose rows were not all taken.
  void join();
  /// Waits for the end, checks what must hold for every trace, and returns it.
  TraceOutcome finish(std::chrono::milliseconds deadline = std::chrono::seconds(30));

  /// Called on the tracer thread before each batch is taken.
  std::function<Delivery()> before_batch;

 private:
  void on_start(TraceStart start) override;
  void on_start_failure(StartFailure failure) override;
  Delivery on_batch(BatchBlock batch) override;
  void on_end(TraceEnd end) override;
  void run(const std::function<void(Tracer&)>& body, TraceSetup setup);
  void check_rules();

  TraceControl control_;
  KernelPtraceOps kernel_;
  std::mutex mutex_;
  std::condition_variable changed_;
  TraceOutcome outcome_;
  std::uint64_t next_seq_ = 0;
  bool last_seen_ = false;
  bool over_ = false;
  UniqueFd stdout_read_;
  std::thread thread_;
  std::thread reader_;
};

/// A plan for a fixture: input and output are /dev/null.
[[nodiscard]] LaunchPlan fixture(const std::string& name, const std::vector<std::string>& arguments = {});
[[nodiscard]] std::string fixture_path(const std::string& name);

/// Traces a fixture from beginning to end.
TraceOutcome trace(LaunchPlan plan, TraceSetup setup = {});

/// The calls that a fixture is about, in their order: each is the one behind a getppid.
[[nodiscard]] std::vector<Event> marked_calls(const TraceOutcome& outcome);

/// One letter of proc(5), 0 when there is no such task.
[[nodiscard]] char state_of(pid_t tid);
[[nodiscard]] bool eventually(const std::function<bool()>& holds,
                              std::chrono::milliseconds deadline = std::chrono::seconds(5));

}  // namespace trapline::test
