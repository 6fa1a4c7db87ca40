#include "capture_program.h"

namespace trapline {
namespace {

#include "../generated/capture_table.inc"

}  // namespace

const CaptureTable& capture_table() {
  static constexpr CaptureTable kTable{kCalls,      kVariants,  kSpecs,   kLengths,
                                       kConditions, kI386Calls, kX32Calls};
  return kTable;
}

}  // namespace trapline
