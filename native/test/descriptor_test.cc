/// What the kernel says of descriptors, at the calls that make them.

#include <netinet/in.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include <array>
#include <cstring>

#include "scenario.h"
#include "trace_run.h"

namespace trapline::test {
namespace {

constexpr std::uint32_t kStrings = 32;

bool is_descriptor(const Capture& capture) {
  return (capture.header.flags & layout::kCaptureDescriptor) != 0;
}

/// Ordinal of the only record of a descriptor.
std::size_t descriptor_in(const Event& event) {
  std::size_t found = event.captures.size();
  for (std::size_t i = 0; i < event.captures.size(); ++i) {
    if (!is_descriptor(event.captures[i])) continue;
    CHECK_EQUAL(found, event.captures.size());
    found = i;
  }
  CHECK(found < event.captures.size());
  return found;
}

template <typename T>
T fact(const Event& event, std::size_t parent, layout::DescriptorFact fact) {
  for (const Capture& capture : event.captures) {
    if (capture.header.parent != parent || capture.header.source != static_cast<std::uint32_t>(fact))
      continue;
    CHECK(capture.bytes.size() >= sizeof(T));
    T value;
    std::memcpy(&value, capture.bytes.data(), sizeof value);
    return value;
  }
  fail(__FILE__, __LINE__, "a fact is missing");
}

SCENARIO("a call that makes a descriptor, or gives a socket an address, says what it is open on") {
  const auto calls = marked_calls(trace(fixture("opened")));
  CHECK_EQUAL(calls.size(), std::size_t{5});

  const std::size_t opened = descriptor_in(calls[0]);
  CHECK_EQUAL(calls[0].captures[opened].text(), std::string("/dev/null"));
  CHECK_EQUAL(calls[0].captures[opened].header.source, layout::kSourceResult);
  CHECK_EQUAL(calls[0].captures[opened].header.address, static_cast<std::uint64_t>(calls[0].row.result));
  const auto device = fact<std::array<std::uint32_t, 3>>(calls[0], opened, layout::DescriptorFact::kDevice);
  CHECK(S_ISCHR(device[0]) && device[1] == 1 && device[2] == 3);

  for (const Capture& capture : calls[1].captures) CHECK(!is_descriptor(capture));

  const std::string socket = calls[2].captures[descriptor_in(calls[2])].text();
  CHECK(socket.starts_with("socket:["));

  const std::size_t bound = descriptor_in(calls[3]);
  CHECK_EQUAL(calls[3].captures[bound].text(), socket);
  const auto kind = fact<std::array<std::int32_t, 3>>(calls[3], bound, layout::DescriptorFact::kKind);
  CHECK(kind[0] == AF_INET && kind[1] == SOCK_STREAM && kind[2] == IPPROTO_TCP);
  CHECK(fact<sockaddr_in>(calls[3], bound, layout::DescriptorFact::kLocal).sin_port != 0);
}

SCENARIO("with a filter, a call says what the descriptors among its arguments are open on at its entry") {
  std::vector<std::uint8_t> bits(64);
  bits[SYS_close / 8] = 1 << SYS_close % 8;
  const TraceOutcome outcome = trace(fixture("opened"), {nullptr, nullptr, {kStrings, WantedCalls(bits)}});
  const Event close = outcome.calls(SYS_close).back();
  const Capture& capture = close.captures[descriptor_in(close)];
  CHECK(capture.text().starts_with("socket:["));
  CHECK_EQUAL(capture.header.phase, static_cast<std::uint8_t>(CapturePhase::kEnter));
  CHECK_EQUAL(capture.header.source, 0U);
}

SCENARIO("the first task says what it has for standard input, output and error") {
  const TraceOutcome outcome = trace(fixture("hello"));
  const auto starts = outcome.of(layout::Kind::kStart);
  CHECK_EQUAL(starts.size(), std::size_t{1});
  std::size_t descriptors = 0;
  for (const Capture& capture : starts[0].captures) descriptors += is_descriptor(capture) ? 1 : 0;
  CHECK_EQUAL(descriptors, std::size_t{3});
}

}  // namespace
}  // namespace trapline::test
