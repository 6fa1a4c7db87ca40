/// What is read of a tracee's memory, with a small table of the test's own.

#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstring>

#include "scenario.h"
#include "trace_run.h"

namespace trapline::test {
namespace {

constexpr std::uint32_t kPathLimit = 4096, kStrings = 32;
constexpr CaptureLength kNoLength{LengthKind::kNone, 0, 0, 0, {0, 0}};

constexpr CaptureSpec kSpecList[] = {
    // 0: a path in argument 1
    {CaptureKind::kCString,
     CaptureOn::kAlways,
     SourceKind::kArg,
     1,
     0,
     kPathLimit,
     kNoLength,
     {0, 0},
     {0, 0}},
    // 1: a buffer in argument 1 of argument 2's length
    {CaptureKind::kBytes,
     CaptureOn::kAlways,
     SourceKind::kArg,
     1,
     0,
     kStringLimit,
     {LengthKind::kArg, 2, 8, 0, {0, 0}},
     {0, 0},
     {0, 0}},
    // 2: an array of iovecs in argument 1, argument 2 of them, with 3 for each
    {CaptureKind::kArray,
     CaptureOn::kAlways,
     SourceKind::kArg,
     1,
     sizeof(iovec),
     16384,
     {LengthKind::kArg, 2, 8, 0, {0, 0}},
     {0, 0},
     {3, 1}},
    // 3: what an iovec points to
    {CaptureKind::kBytes,
     CaptureOn::kAlways,
     SourceKind::kField,
     0,
     0,
     kStringLimit,
     {LengthKind::kField, 0, 8, 8, {0, 0}},
     {0, 0},
     {0, 0}},
    // 4: a path in argument 0
    {CaptureKind::kCString,
     CaptureOn::kAlways,
     SourceKind::kArg,
     0,
     0,
     kPathLimit,
     kNoLength,
     {0, 0},
     {0, 0}},
    // 5: an argument vector in argument 1, with 6 for each
    {CaptureKind::kPointers, CaptureOn::kAlways, SourceKind::kArg, 1, 0, 4096, kNoLength, {0, 0}, {6, 1}},
    // 6: a string that a pointer points to
    {CaptureKind::kCString,
     CaptureOn::kAlways,
     SourceKind::kField,
     0,
     0,
     kStringLimit,
     kNoLength,
     {0, 0},
     {0, 0}},
};

constexpr auto kCallList = [] {
  std::array<CallProgram, SYS_openat + 1> calls{};
  for (CallProgram& call : calls) call.key_arg2 = kNoArg;
  calls[SYS_openat].captures.enter = {0, 1};
  calls[SYS_write].captures.enter = {1, 1};
  calls[SYS_writev].captures.enter = {2, 1};
  calls[SYS_execve].captures.enter = {4, 2};
  return calls;
}();
constexpr CaptureTable kTable{kCallList, {}, kSpecList, {}, {}};

std::vector<Event> trace_bad_pointers(PtraceOps* ops = nullptr) {
  const TraceOutcome outcome = trace(fixture("bad_pointers"), {ops, &kTable, {kStrings, {}}});
  CHECK_EQUAL(outcome.end.status, 0);
  for (const Event& event : outcome.calls()) {
    std::size_t bytes = 0;
    for (const Capture& capture : event.captures)
      bytes += sizeof capture.header + layout::padded(capture.bytes.size());
    CHECK(bytes <= CaptureBuffer::kMaxBytes);
    CHECK(event.row.duration < 1'000'000'000);
  }
  auto calls = marked_calls(outcome);
  CHECK_EQUAL(calls.size(), std::size_t{19});
  return calls;
}

void check_only(const Event& event, const std::string& text, bool fault, bool truncated) {
  CHECK_EQUAL(event.captures.size(), std::size_t{1});
  CHECK_EQUAL(event.captures[0].text(), text);
  CHECK_EQUAL(event.captures[0].fault(), fault);
  CHECK_EQUAL(event.captures[0].truncated(), truncated);
  CHECK_EQUAL(event.captures[0].header.address, event.row.args[1]);
  CHECK_EQUAL(event.captures[0].header.source, 1U);
}

void check_bad_pointers(const std::vector<Event>& calls) {
  std::size_t i = 0;
  // openat
  CHECK(calls[i++].captures.empty());  // NULL
  for (int bad = 0; bad < 3; ++bad) check_only(calls[i++], "", true, false);
  check_only(calls[i++], std::string("/nop\0", 5), false, false);
  check_only(calls[i++], "/abc", true, false);
  check_only(calls[i++], "", true, false);
  check_only(calls[i++], "", true, false);
  check_only(calls[i++], std::string("/read-only\0", 11), false, false);
  check_only(calls[i++], std::string(kPathLimit, 'x'), false, true);
  // write
  check_only(calls[i++], "end", false, false);
  check_only(calls[i], "end", true, false);
  CHECK_EQUAL(calls[i++].captures[0].header.wanted, 100U);
  check_only(calls[i], std::string(kStrings + 1, 'x'), false, true);
  CHECK_EQUAL(calls[i++].captures[0].header.wanted, 0xffff'ffffU);
  check_only(calls[i++], "", false, false);
  // writev: the array up to its limit, whatever the count says, and what fits of the buffers
  for (int vectors = 0; vectors < 4; ++vectors, ++i) {
    const auto& captures = calls[i].captures;
    CHECK_EQUAL(captures.at(0).bytes.size(), std::size_t{16384});
    CHECK_EQUAL(captures[0].truncated(), vectors != 3);
    CHECK(captures.size() > 800);
    for (std::size_t child = 1; child < captures.size(); ++child) {
      CHECK_EQUAL(captures[child].header.parent, std::uint16_t{0});
      CHECK_EQUAL(captures[child].header.source, static_cast<std::uint32_t>((child - 1) * sizeof(iovec)));
      CHECK(captures[child].text() == std::string(20, 'x') || captures[child].truncated());
    }
  }
  // execve whose vector ends at a hole: the second string is bad, too
  const auto& captures = calls[i].captures;
  CHECK_EQUAL(captures.size(), std::size_t{4});
  CHECK_EQUAL(captures[0].text(), std::string("/nonexistent\0", 13));
  CHECK(captures[1].bytes.size() == 16 && captures[1].fault());
  CHECK_EQUAL(captures[2].text(), std::string("first\0", 6));
  CHECK(captures[3].fault() && captures[3].bytes.empty());
  CHECK(captures[2].header.parent == 1 && captures[2].header.source == 0 && captures[3].header.source == 8);
}

SCENARIO("P12: bad pointers and lengths: what is readable is read, within the limits, and the rest is said") {
  check_bad_pointers(trace_bad_pointers());
}

/// A kernel, or a sandbox, without process_vm_readv.
class NoVectoredRead final : public KernelPtraceOps {
 public:
  explicit NoVectoredRead(int error) : error_(error) {}
  Outcome read_memory(pid_t, std::span<std::byte>, std::span<const iovec>, std::size_t& got) override {
    ++refused;
    got = 0;
    return Outcome::error(error_);
  }
  int refused = 0;

 private:
  int error_;
};

SCENARIO("P22: without process_vm_readv the same bytes come by PTRACE_PEEKDATA") {
  NoVectoredRead missing(ENOSYS);
  check_bad_pointers(trace_bad_pointers(&missing));
  CHECK_EQUAL(missing.refused, 1);
  NoVectoredRead forbidden(EPERM);
  check_bad_pointers(trace_bad_pointers(&forbidden));
  CHECK(forbidden.refused > 1);
}

SCENARIO(
    "P13: calls of other ABIs and numbers that are none are labelled and never read by the table of x86-64") {
  const TraceOutcome outcome = trace(fixture("odd_calls"));
  CHECK_EQUAL(outcome.end.status, 0);
  constexpr std::uint32_t kI386 = 0x4000'0003, kX8664 = 0xc000'003e;
  const auto find = [&](std::int32_t nr, std::uint32_t arch) {
    for (const Event& event : outcome.calls()) {
      if (event.row.nr == nr && event.row.arch == arch) return event;
    }
    fail(__FILE__, __LINE__, "call " + std::to_string(nr) + " was not seen");
  };
  CHECK(find(20, kI386).captures.empty());
  CHECK(find(0x4000'0000 | SYS_getppid, kX8664).captures.empty());
  CHECK_EQUAL(find(-1, kX8664).row.result, std::int64_t{-ENOSYS});
  CHECK_EQUAL(find(1'000'000'000, kX8664).row.result, std::int64_t{-ENOSYS});
  CHECK(find(SYS_getppid, kX8664).row.result > 0);
}

SCENARIO("environments: counted by default, with the strings where they are asked for") {
  const auto strings_of = [](bool environments) {
    LaunchPlan plan = fixture("hello");
    plan.env = {"FIRST=1", "SECOND=a value"};
    TraceOptions options{kStrings, {}};
    options.environments = environments;
    const TraceOutcome outcome = trace(plan, {nullptr, nullptr, options});
    constexpr std::uint32_t kEnvironment = 2;
    std::vector<std::string> strings;
    std::size_t pointers = 0;
    const Event execve = outcome.calls(SYS_execve).at(0);
    for (const Capture& capture : execve.captures) {
      if (capture.header.parent == layout::kNoParent) {
        if (capture.header.source == kEnvironment) pointers = capture.bytes.size() / sizeof(std::uint64_t);
      } else if (execve.captures.at(capture.header.parent).header.source == kEnvironment) {
        strings.emplace_back(capture.text().c_str());
      }
    }
    CHECK_EQUAL(pointers, std::size_t{3});
    return strings;
  };
  CHECK(strings_of(false).empty());
  CHECK((strings_of(true) == std::vector<std::string>{"FIRST=1", "SECOND=a value"}));
}

SCENARIO("wanted: other calls leave no event, but tasks, signals and execs do") {
  std::vector<std::uint8_t> bits(8);
  bits[SYS_write / 8] = 1 << SYS_write % 8;
  const TraceOutcome outcome = trace(fixture("hello"), {nullptr, nullptr, {kStrings, WantedCalls(bits)}});
  CHECK_EQUAL(outcome.calls().size(), std::size_t{1});
  CHECK_EQUAL(outcome.calls(SYS_write).size(), std::size_t{1});
  CHECK_EQUAL(outcome.of(layout::Kind::kExec).size(), std::size_t{1});
  CHECK_EQUAL(outcome.of(layout::Kind::kExit).size(), std::size_t{1});
  CHECK(WIFEXITED(outcome.end.status) && WEXITSTATUS(outcome.end.status) == 7);
}

SCENARIO("wanted: calls of i386 have numbers of their own in a set, those of x32 share x86-64's") {
  const auto recorded = [](std::size_t number, bool filter) {
    std::vector<std::uint8_t> bits(number / 8 + 1);
    bits[number / 8] = static_cast<std::uint8_t>(1 << number % 8);
    TraceOptions options{kStrings, WantedCalls(bits)};
    options.kernel_filter = filter;
    std::vector<std::pair<std::uint32_t, std::int32_t>> calls;
    for (const Event& event : trace(fixture("odd_calls"), {nullptr, nullptr, options}).calls()) {
      calls.emplace_back(event.row.arch, event.row.nr);
    }
    return calls;
  };
  using Calls = std::vector<std::pair<std::uint32_t, std::int32_t>>;
  constexpr std::uint32_t kI386 = 0x4000'0003, kX8664 = 0xc000'003e;
  constexpr std::int32_t kI386Getpid = 20;
  for (const bool filter : {false, true}) {
    CHECK((recorded(WantedCalls::kI386From + kI386Getpid, filter) == Calls{{kI386, kI386Getpid}}));
    CHECK(
        (recorded(SYS_getppid, filter) == Calls{{kX8664, 0x4000'0000 | SYS_getppid}, {kX8664, SYS_getppid}}));
  }
}

}  // namespace
}  // namespace trapline::test
