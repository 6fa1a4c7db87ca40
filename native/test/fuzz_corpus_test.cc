#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "fuzz_target.h"
#include "scenario.h"

namespace trapline::test {
namespace {

std::vector<std::byte> content_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  std::vector<std::byte> bytes(text.size());
  std::ranges::transform(text, bytes.begin(), [](char each) { return static_cast<std::byte>(each); });
  return bytes;
}

SCENARIO("every input of the fuzzers' corpora, and each cut off and with single bits flipped, holds") {
  for (const FuzzTarget& target : kFuzzTargets) {
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator("fuzz/corpus/" + std::string(target.name))) {
      ++files;
      std::vector<std::byte> input = content_of(entry.path());
      target.run(input);
      for (std::size_t at = 0; at < input.size(); ++at) {
        target.run(std::span(input).first(at));
        for (int bit = 0; bit < 8; ++bit) {
          input[at] ^= std::byte{1} << bit;
          target.run(input);
          input[at] ^= std::byte{1} << bit;
        }
      }
    }
    CHECK(files != 0);
  }
}

}  // namespace
}  // namespace trapline::test
