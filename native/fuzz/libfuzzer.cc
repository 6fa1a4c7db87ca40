/// One target for clang's libFuzzer: FUZZ_TARGET names the function. `make fuzz` builds one program of each.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "fuzz_target.h"
#include "scenario.h"

namespace trapline::test {

/// libFuzzer keeps the input of what aborts.
void fail(std::string_view file, int line, const std::string& text) {
  std::fprintf(stderr, "%.*s:%d: %s\n", static_cast<int>(file.size()), file.data(), line, text.c_str());
  std::abort();
}

}  // namespace trapline::test

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  trapline::test::FUZZ_TARGET(std::as_bytes(std::span(data, size)));
  return 0;
}
