#include "options.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trapline::binding {
namespace {

constexpr std::uint32_t kMaxStringLimit = 65'536;
constexpr std::uint32_t kMaxStrings = 1U << 20;

/// Reads the properties of one options object. The first failure leaves an exception pending, after which
/// every further read does nothing, so callers check failed() once at the end.
class OptionReader {
 public:
  OptionReader(Napi::Env env, Napi::Value value) : env_(env) {
    if (value.IsObject()) {
      object_ = value.As<Napi::Object>();
    } else {
      fail("options must be an object");
    }
  }

  [[nodiscard]] bool failed() const { return failed_; }

  std::string text(const char* name) {
    const Napi::Value value = get(name);
    return failed_ ? std::string() : to_text(value, name);
  }

  std::vector<std::string> texts(const char* name) {
    std::vector<std::string> result;
    const Napi::Value value = get(name);
    if (failed_) return result;
    if (!value.IsArray()) return fail(name, "must be an array of strings"), result;
    const Napi::Array array = value.As<Napi::Array>();
    const std::uint32_t length = array.Length();
    if (length > kMaxStrings) return fail(name, "has too many entries"), result;
    for (std::uint32_t i = 0; i < length && !failed_; ++i) {
      const Napi::Value entry = array.Get(i);
      if (threw()) break;
      result.push_back(to_text(entry, name));
    }
    return result;
  }

  std::uint32_t integer(const char* name, std::uint32_t least, std::uint32_t most) {
    const Napi::Value value = get(name);
    if (failed_) return least;
    const double number = value.IsNumber() ? value.As<Napi::Number>().DoubleValue() : std::nan("");
    if (!(number >= least && number <= most) || number != std::floor(number)) {
      fail(name,
           ("must be an integer from " + std::to_string(least) + " to " + std::to_string(most)).c_str());
      return least;
    }
    return static_cast<std::uint32_t>(number);
  }

  bool flag(const char* name, bool otherwise) {
    const Napi::Value value = get(name);
    if (failed_ || value.IsUndefined()) return otherwise;
    if (!value.IsBoolean()) return fail(name, "must be a boolean"), otherwise;
    return value.As<Napi::Boolean>().Value();
  }

  StdioPlan stdio(const char* name, bool input) {
    const std::string plan = text(name);
    if (failed_) return StdioPlan::kNull;
    if (plan == "null") return StdioPlan::kNull;
    if (plan == "inherit") return StdioPlan::kInherit;
    if (plan == "pipe" && !input) return StdioPlan::kPipe;
    fail(name, input ? "must be \"null\" or \"inherit\"" : "must be \"null\", \"inherit\" or \"pipe\"");
    return StdioPlan::kNull;
  }

  /// One of `choices`, the first by default; its index.
  std::size_t choice(const char* name, std::span<const std::string_view> choices) {
    const Napi::Value value = get(name);
    if (failed_ || value.IsUndefined()) return 0;
    const std::string given = to_text(value, name);
    const auto found = std::ranges::find(choices, given);
    if (!failed_ && found == choices.end()) {
      std::string known;
      for (const std::string_view choice : choices)
        known += (known.empty() ? "\"" : ", \"") + std::string(choice) + "\"";
      fail(name, ("must be one of " + known).c_str());
    }
    return failed_ ? 0 : static_cast<std::size_t>(found - choices.begin());
  }

  WantedCalls wanted(const char* name) {
    const Napi::Value value = get(name);
    if (failed_ || value.IsUndefined()) return {};
    if (!value.IsTypedArray() || value.As<Napi::TypedArray>().TypedArrayType() != napi_uint8_array) {
      return fail(name, "must be a Uint8Array"), WantedCalls();
    }
    const Napi::Uint8Array bits = value.As<Napi::Uint8Array>();
    const std::size_t length = bits.ByteLength();
    if (length > kMaxStrings) return fail(name, "is too long"), WantedCalls();
    std::vector<std::uint8_t> copy;
    // Data() of an empty or detached array is null.
    if (length != 0 && bits.Data() != nullptr) copy.assign(bits.Data(), bits.Data() + length);
    return WantedCalls(std::move(copy));
  }

 private:
  Napi::Value get(const char* name) {
    if (failed_) return env_.Undefined();
    Napi::Value value = object_.Get(name);
    return threw() ? env_.Undefined() : value;
  }

  std::string to_text(Napi::Value value, const char* name) {
    if (!value.IsString()) return fail(name, "must be a string"), std::string();
    std::string text = value.As<Napi::String>().Utf8Value();
    if (text.find('\0') != std::string::npos) return fail(name, "must not contain a NUL byte"), std::string();
    return text;
  }

  /// A getter or a proxy can throw.
  bool threw() {
    failed_ = failed_ || env_.IsExceptionPending();
    return failed_;
  }

  void fail(const char* name, const char* what) { fail((std::string(name) + " " + what).c_str()); }
  void fail(const char* message) {
    if (!threw()) Napi::TypeError::New(env_, message).ThrowAsJavaScriptException();
    failed_ = true;
  }

  Napi::Env env_;
  Napi::Object object_;
  bool failed_ = false;
};

}  // namespace

std::optional<LaunchRequest> read_launch_options(Napi::Env env, Napi::Value value) {
  OptionReader reader(env, value);
  LaunchRequest request;
  request.plan.file = reader.text("file");
  request.plan.argv = reader.texts("argv");
  request.plan.env = reader.texts("env");
  request.plan.cwd = reader.text("cwd");
  request.plan.standard_input = reader.stdio("stdin", true);
  request.plan.standard_output = reader.stdio("stdout", false);
  request.plan.standard_error = reader.stdio("stderr", false);
  request.plan.kill_on_exit = reader.flag("killOnExit", true);
  request.options.string_limit = reader.integer("stringLimit", 0, kMaxStringLimit);
  request.options.wanted = reader.wanted("wanted");
  request.options.environments = reader.flag("environments", false);
  constexpr std::string_view kCpu[] = {"auto", "share", "free"};
  constexpr CpuPolicy kPolicies[] = {CpuPolicy::kAuto, CpuPolicy::kShare, CpuPolicy::kFree};
  request.options.cpu = kPolicies[reader.choice("cpu", kCpu)];
  constexpr std::string_view kFilter[] = {"auto", "off"};
  request.options.kernel_filter = reader.choice("kernelFilter", kFilter) == 0;
  if (reader.failed()) return std::nullopt;
  return request;
}

std::optional<AttachRequest> read_attach_options(Napi::Env env, Napi::Value value) {
  OptionReader reader(env, value);
  AttachRequest request;
  request.pid = static_cast<pid_t>(reader.integer("pid", 1, std::numeric_limits<pid_t>::max()));
  request.options.string_limit = reader.integer("stringLimit", 0, kMaxStringLimit);
  request.options.wanted = reader.wanted("wanted");
  request.options.environments = reader.flag("environments", false);
  if (reader.failed()) return std::nullopt;
  return request;
}

std::optional<int> read_signal(Napi::Env env, Napi::Value value) {
  const double number = value.IsNumber() ? value.As<Napi::Number>().DoubleValue() : std::nan("");
  if (!(number >= 1 && number <= 64) || number != std::floor(number)) {
    Napi::TypeError::New(env, "a signal must be an integer from 1 to 64").ThrowAsJavaScriptException();
    return std::nullopt;
  }
  return static_cast<int>(number);
}

}  // namespace trapline::binding
