#include "trace_run.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <climits>
#include <cstring>
#include <fstream>
#include <set>

#include "scenario.h"

namespace trapline::test {
namespace {

class BlockReader {
 public:
  BlockReader(const BatchBlock& block, std::size_t entries)
      : at_(block.bytes.get() + sizeof(layout::Header)),
        end_(block.bytes.get() + block.size),
        entries_(entries) {}

  template <typename T>
  std::vector<T> column() {
    const std::size_t used = entries_ * sizeof(T), padded = layout::padded(used);
    CHECK(static_cast<std::size_t>(end_ - at_) >= padded);
    std::vector<T> values(entries_);
    if (used != 0) std::memcpy(values.data(), at_, used);
    CHECK(std::all_of(at_ + used, at_ + padded, [](std::byte byte) { return byte == std::byte{0}; }));
    at_ += padded;
    return values;
  }

  std::span<const std::byte> rest() const { return {at_, end_}; }

 private:
  const std::byte* at_;
  const std::byte* end_;
  std::size_t entries_;
};

std::vector<Capture> decode_captures(std::span<const std::byte> bytes) {
  std::vector<Capture> captures;
  while (!bytes.empty()) {
    Capture capture;
    CHECK(bytes.size() >= sizeof capture.header);
    std::memcpy(&capture.header, bytes.data(), sizeof capture.header);
    bytes = bytes.subspan(sizeof capture.header);
    const std::size_t padded = layout::padded(capture.header.got);
    CHECK(bytes.size() >= padded);
    capture.bytes.assign(bytes.begin(), bytes.begin() + capture.header.got);
    bytes = bytes.subspan(padded);
    CHECK(capture.header.phase <= 1);
    CHECK(capture.header.parent == layout::kNoParent || capture.header.parent < captures.size());
    captures.push_back(std::move(capture));
  }
  return captures;
}

std::int64_t end_of(const EventRow& row) {
  return row.start + row.duration;
}

}  // namespace

DecodedBatch decode_batch(const BatchBlock& block) {
  DecodedBatch batch;
  CHECK(block.size >= sizeof batch.header);
  std::memcpy(&batch.header, block.bytes.get(), sizeof batch.header);
  CHECK_EQUAL(batch.header.magic, layout::kMagic);
  CHECK_EQUAL(batch.header.version, layout::kVersion);
  const std::size_t entries = std::size_t{batch.header.rows} + batch.header.open_rows;
  BlockReader reader(block, entries);
  const auto start = reader.column<std::int64_t>(), duration = reader.column<std::int64_t>();
  std::array<std::vector<std::uint64_t>, 6> args;
  for (auto& column : args) column = reader.column<std::uint64_t>();
  const auto result = reader.column<std::int64_t>();
  const auto ip = reader.column<std::uint64_t>(), sp = reader.column<std::uint64_t>();
  const auto capture_end = reader.column<std::uint32_t>();
  const auto nr = reader.column<std::int32_t>();
  const auto arch = reader.column<std::uint32_t>();
  const auto pid = reader.column<std::int32_t>(), tid = reader.column<std::int32_t>();
  const auto kind = reader.column<layout::Kind>();
  const auto flags = reader.column<std::uint8_t>();
  const auto captures = reader.rest();
  CHECK_EQUAL(captures.size(), std::size_t{batch.header.capture_bytes});
  std::size_t begin = 0;
  for (std::size_t i = 0; i < entries; ++i) {
    Event event;
    event.row = {start[i], duration[i], {},     result[i], ip[i],   sp[i],
                 nr[i],    arch[i],     pid[i], tid[i],    kind[i], flags[i]};
    for (std::size_t arg = 0; arg < args.size(); ++arg) event.row.args[arg] = args[arg][i];
    CHECK(capture_end[i] >= begin && capture_end[i] <= captures.size());
    event.captures = decode_captures(captures.subspan(begin, capture_end[i] - begin));
    begin = capture_end[i];
    event.seq = batch.header.first_seq + i;
    (i < batch.header.rows ? batch.events : batch.open).push_back(std::move(event));
  }
  CHECK_EQUAL(begin, captures.size());
  return batch;
}

std::vector<Event> TraceOutcome::calls() const {
  return of(layout::Kind::kSyscall);
}

std::vector<Event> TraceOutcome::calls(int nr) const {
  std::vector<Event> found = calls();
  std::erase_if(found, [nr](const Event& event) { return event.row.nr != nr; });
  return found;
}

std::vector<Event> TraceOutcome::of(layout::Kind kind) const {
  std::vector<Event> found;
  std::ranges::copy_if(events, std::back_inserter(found),
                       [kind](const Event& event) { return event.row.kind == kind; });
  return found;
}

TraceRun::TraceRun(LaunchPlan plan, TraceSetup setup) {
  run([plan = std::move(plan)](Tracer& tracer) { tracer.run(plan); }, std::move(setup));
}

TraceRun::TraceRun(pid_t attach_to, TraceSetup setup) {
  run([attach_to](Tracer& tracer) { tracer.run(attach_to); }, std::move(setup));
}

void TraceRun::run(const std::function<void(Tracer&)>& body, TraceSetup setup) {
  thread_ = std::thread([this, body, setup = std::move(setup)] {
    {
      Tracer tracer(setup.ops != nullptr ? *setup.ops : kernel_, *this, control_,
                    setup.table != nullptr ? *setup.table : capture_table(), setup.options);
      body(tracer);
    }
    const std::lock_guard lock(mutex_);
    over_ = true;
    changed_.notify_all();
  });
}

TraceRun::~TraceRun() {
  if (thread_.joinable()) thread_.join();
  if (reader_.joinable()) reader_.join();
}

void TraceRun::on_start(TraceStart start) {
  const std::lock_guard lock(mutex_);
  CHECK_EQUAL(outcome_.pid, 0);
  outcome_.pid = start.pid;
  outcome_.kernel_filter = start.kernel_filter;
  outcome_.no_new_privs = start.no_new_privs;
  stdout_read_ = std::move(start.stdout_read);
  if (stdout_read_) {
    reader_ = std::thread([this] {
      std::array<char, 4096> bytes;
      for (ssize_t got = 0; (got = read(stdout_read_.get(), bytes.data(), bytes.size())) > 0;) {
        const std::lock_guard reader_lock(mutex_);
        outcome_.standard_output.append(bytes.data(), static_cast<std::size_t>(got));
      }
    });
  }
  changed_.notify_all();
}

void TraceRun::on_start_failure(StartFailure failure) {
  const std::lock_guard lock(mutex_);
  CHECK_EQUAL(outcome_.pid, 0);
  outcome_.failure = failure;
  changed_.notify_all();
}

Delivery TraceRun::on_batch(BatchBlock block) {
  if (before_batch && before_batch() == Delivery::kClosed) return Delivery::kClosed;
  DecodedBatch batch = decode_batch(block);
  const std::lock_guard lock(mutex_);
  CHECK(!last_seen_ && !outcome_.ended && outcome_.pid != 0);
  CHECK_EQUAL(batch.header.first_seq, next_seq_);
  next_seq_ += batch.header.rows;
  last_seen_ = (batch.header.flags & layout::kBatchLast) != 0;
  for (const Event& open : batch.open) {
    CHECK_EQUAL(open.row.duration, std::int64_t{-1});
    CHECK_EQUAL(open.row.kind, layout::Kind::kSyscall);
  }
  std::ranges::move(batch.events, std::back_inserter(outcome_.events));
  changed_.notify_all();
  return Delivery::kAccepted;
}

void TraceRun::on_end(TraceEnd end) {
  const std::lock_guard lock(mutex_);
  CHECK(!outcome_.ended);
  outcome_.end = std::move(end);
  outcome_.ended = true;
  changed_.notify_all();
}

pid_t TraceRun::started() {
  std::unique_lock lock(mutex_);
  CHECK(changed_.wait_for(lock, std::chrono::seconds(10),
                          [this] { return outcome_.pid != 0 || outcome_.failure; }));
  CHECK(!outcome_.failure);
  return outcome_.pid;
}

bool TraceRun::wait_until(const std::function<bool(const std::vector<Event>&)>& holds,
                          std::chrono::milliseconds deadline) {
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, deadline, [&] { return holds(outcome_.events); });
}

std::size_t TraceRun::events_so_far() {
  const std::lock_guard lock(mutex_);
  return outcome_.events.size();
}

bool TraceRun::over() {
  const std::lock_guard lock(mutex_);
  return over_;
}

void TraceRun::join() {
  thread_.join();
  if (reader_.joinable()) reader_.join();
}

TraceOutcome TraceRun::finish(std::chrono::milliseconds deadline) {
  {
    std::unique_lock lock(mutex_);
    CHECK(changed_.wait_for(lock, deadline, [this] { return over_; }));
  }
  join();
  check_rules();
  return outcome_;
}

/// What holds for every trace, whatever happened in it.
void TraceRun::check_rules() {
  if (outcome_.failure) {
    CHECK(!outcome_.ended && outcome_.events.empty());
    return;
  }
  CHECK(outcome_.ended && last_seen_);
  CHECK_EQUAL(outcome_.end.events, std::uint64_t{outcome_.events.size()});

  std::int64_t now = 0;
  std::set<std::int32_t> living;
  for (const Event& event : outcome_.events) {
    const EventRow& row = event.row;
    CHECK(row.start >= 0 && row.duration >= 0);
    CHECK(end_of(row) >= now);
    now = end_of(row);
    switch (row.kind) {
      case layout::Kind::kStart:
        CHECK(living.insert(row.tid).second);
        break;
      case layout::Kind::kFork:
        living.insert(static_cast<std::int32_t>(row.args[0]));
        break;
      case layout::Kind::kExec:
        // The thread that called execve goes on under the leader's id.
        living.erase(static_cast<std::int32_t>(row.args[0]));
        living.insert(row.tid);
        break;
      case layout::Kind::kExit:
        living.erase(row.tid);
        break;
      default:
        break;
    }
  }
  // After a detach the tasks live on; else each that was born ended in the trace.
  if (!control_.detach_requested()) CHECK(living.empty());
}

std::string fixture_path(const std::string& name) {
  std::array<char, PATH_MAX> self;
  const ssize_t size = readlink("/proc/self/exe", self.data(), self.size());
  CHECK(size > 0);
  const std::string path(self.data(), static_cast<std::size_t>(size));
  return path.substr(0, path.rfind('/')) + "/fixtures/" + name;
}

LaunchPlan fixture(const std::string& name, const std::vector<std::string>& arguments) {
  LaunchPlan plan;
  plan.file = fixture_path(name);
  plan.argv = {plan.file};
  plan.argv.insert(plan.argv.end(), arguments.begin(), arguments.end());
  plan.cwd = "/";
  plan.standard_output = StdioPlan::kNull;
  sigemptyset(&plan.signal_mask);
  return plan;
}

TraceOutcome trace(LaunchPlan plan, TraceSetup setup) {
  TraceRun run(std::move(plan), std::move(setup));
  return run.finish();
}

std::vector<Event> marked_calls(const TraceOutcome& outcome) {
  std::vector<Event> marked;
  bool next = false;
  for (Event& event : outcome.calls()) {
    if (next) marked.push_back(event);
    next = event.row.nr == SYS_getppid;
  }
  return marked;
}

char state_of(pid_t tid) {
  std::ifstream stat("/proc/" + std::to_string(tid) + "/stat");
  const std::string text((std::istreambuf_iterator<char>(stat)), std::istreambuf_iterator<char>());
  const std::size_t end = text.rfind(')');
  return end == std::string::npos || end + 2 >= text.size() ? '\0' : text[end + 2];
}

bool eventually(const std::function<bool()>& holds, std::chrono::milliseconds deadline) {
  const auto until = std::chrono::steady_clock::now() + deadline;
  while (!holds()) {
    if (std::chrono::steady_clock::now() > until) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  return true;
}

}  // namespace trapline::test
