#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "batch.h"
#include "unique_fd.h"

namespace trapline {

enum class StartStep : std::uint8_t { kFork, kPipe, kSeize, kChdir, kStdio, kExecve, kAttach, kThread };

/// Why a trace could not start.
struct StartFailure {
  StartStep step;
  int error;  ///< errno
};

struct TraceStart {
  pid_t pid = 0;
  std::int64_t realtime_ns = 0;  ///< CLOCK_REALTIME at event time 0
  bool kernel_filter = false;    ///< calls that are not wanted pass without a stop
  bool no_new_privs = false;     ///< which the filter needed: setuid programs gain nothing
  UniqueFd stdout_read;
  UniqueFd stderr_read;
};

struct TraceEnd {
  int status = -1;  ///< wait status of the first process; -1: not seen
  std::uint64_t events = 0;
  std::uint64_t call_stops = 0;    ///< stops at entries and exits of calls
  std::uint64_t shared_stops = 0;  ///< of these, with tracer and tracee on one CPU
  std::string failure;             ///< empty: none
};

enum class Delivery : std::uint8_t { kAccepted, kClosed };

/// Who receives a trace. All calls come from the tracer thread, in this order: on_start_failure, or on_start,
/// then any number of on_batch, then on_end.
class TraceSink {
 public:
  TraceSink() = default;
  TraceSink(const TraceSink&) = delete;
  TraceSink& operator=(const TraceSink&) = delete;
  virtual ~TraceSink() = default;

  virtual void on_start(TraceStart start) = 0;
  virtual void on_start_failure(StartFailure failure) = 0;
  /// May block as long as it likes: tracees wait, nothing is lost. kClosed: nobody listens any more, the
  /// trace ends.
  [[nodiscard]] virtual Delivery on_batch(BatchBlock batch) = 0;
  virtual void on_end(TraceEnd end) = 0;
};

}  // namespace trapline
