#pragma once

#include <cerrno>

namespace trapline {

/// What a system call of the tracer answered. A tracee can die at any moment, so "it is gone" (ESRCH) is an
/// answer like success: nobody reports it, everybody goes on, and the death itself arrives through wait.
class [[nodiscard]] Outcome {
 public:
  static constexpr Outcome success() { return Outcome(0); }
  static constexpr Outcome error(int number) { return Outcome(number); }
  /// For the usual `-1 and errno` convention.
  static Outcome of(long result) { return result == -1 ? Outcome(errno) : success(); }

  [[nodiscard]] constexpr bool ok() const { return number_ == 0; }
  [[nodiscard]] constexpr bool gone() const { return number_ == ESRCH; }
  [[nodiscard]] constexpr bool failed() const { return !ok() && !gone(); }
  [[nodiscard]] constexpr int number() const { return number_; }

 private:
  explicit constexpr Outcome(int number) : number_(number) {}
  int number_;
};

}  // namespace trapline
