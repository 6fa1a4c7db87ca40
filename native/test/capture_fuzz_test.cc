#include <random>
#include <string>
#include <vector>

#include "capture_program.h"
#include "fuzz_target.h"
#include "scenario.h"

namespace trapline::test {
namespace {

/// Of each call of the table.
constexpr int kInputsOfEach = 60, kSoakedInputsOfEach = 2'000;
constexpr std::size_t kInputBytes = 400;

SCENARIO(
    "captures: any call, arguments, memory and refusal give records that hold what is at their addresses") {
  // The same inputs each time: what fails here fails again.
  std::mt19937_64 random(20);  // NOLINT(cert-msc51-cpp)
  std::vector<std::byte> input(kInputBytes);
  for (std::size_t number = 0; number <= capture_table().calls.size(); ++number) {
    for (int i = 0; i < amount(kInputsOfEach, kSoakedInputsOfEach); ++i) {
      for (std::byte& byte : input) byte = static_cast<std::byte>(random());
      input[0] = static_cast<std::byte>(number >> 8);
      input[1] = static_cast<std::byte>(number);
      fuzz_captures(input);
    }
  }
}

}  // namespace
}  // namespace trapline::test
