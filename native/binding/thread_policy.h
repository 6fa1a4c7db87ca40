#pragma once

namespace trapline::binding {

// A batch that is handed over wakes the recorder hundreds of times a second. Where it lands on the CPU that
// tracer and tracee share, a thread of the usual policy preempts them each time; one of SCHED_BATCH
// (sched(7)) has the same share of the CPUs but waits for its turn. Threads inherit their maker's policy.

/// Makes the calling thread SCHED_BATCH, and all that it makes from now on. Left alone where somebody chose
/// another policy for the process.
void defer_this_thread();

/// Gives the calling thread the policy of the process's main thread: a tracer made by a thread that defers,
/// whose tracees would inherit it in turn.
void follow_main_thread();

}  // namespace trapline::binding
