#pragma once

#include <functional>
#include <string>
#include <string_view>

/// The test runner: scenarios register themselves, each runs in a process of its own with a deadline, and
/// processes that one leaves behind are a failure of it.
namespace trapline::test {

struct Scenario {
  std::string name;
  std::function<void()> body;
};

class Registration {
 public:
  Registration(std::string name, std::function<void()> body);
};

/// Ends the scenario; the text says what was expected.
[[noreturn]] void fail(std::string_view file, int line, const std::string& text);
/// How often or how much: `usual` in `npm test`; `soaked` in `npm run soak`, or the share of it that
/// TRAPLINE_SOAK says.
[[nodiscard]] int amount(int usual, int soaked);
/// Ends the scenario as skipped: this machine lacks something that it needs.
[[noreturn]] void skip(const std::string& reason);

}  // namespace trapline::test

#define TRAPLINE_CONCAT_(a, b) a##b
#define TRAPLINE_CONCAT(a, b) TRAPLINE_CONCAT_(a, b)

/// SCENARIO("P3: ...") { ... }
#define SCENARIO(name)                                                                  \
  static void TRAPLINE_CONCAT(scenario_, __LINE__)();                                   \
  static const ::trapline::test::Registration TRAPLINE_CONCAT(registration_, __LINE__)( \
      name, TRAPLINE_CONCAT(scenario_, __LINE__));                                      \
  static void TRAPLINE_CONCAT(scenario_, __LINE__)()

#define CHECK(condition)                                                      \
  do {                                                                        \
    if (!(condition)) ::trapline::test::fail(__FILE__, __LINE__, #condition); \
  } while (false)

#define CHECK_EQUAL(actual, expected)                                                                      \
  do {                                                                                                     \
    const auto actual_ = (actual);                                                                         \
    const auto expected_ = (expected);                                                                     \
    if (!(actual_ == expected_)) {                                                                         \
      ::trapline::test::fail(__FILE__, __LINE__,                                                           \
                             std::string(#actual) + " is " + ::trapline::test::shown(actual_) + ", not " + \
                                 ::trapline::test::shown(expected_));                                      \
    }                                                                                                      \
  } while (false)

namespace trapline::test {

template <typename T>
std::string shown(const T& value) {
  if constexpr (std::is_convertible_v<T, std::string>) {
    return "\"" + std::string(value) + "\"";
  } else if constexpr (std::is_enum_v<T>) {
    return std::to_string(static_cast<int>(value));
  } else {
    return std::to_string(value);
  }
}

}  // namespace trapline::test
