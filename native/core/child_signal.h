#pragma once

namespace trapline {

/// The kernel tells the process of a tracer about every stop of a tracee by SIGCHLD (ptrace(2)), beside
/// letting its wait return. Blocked on the tracer thread, that signal woke another thread of the process at
/// each stop, across CPUs: in Node the main thread, 45,000 times a second, and a call cost 1.41 times the
/// bare loop's instead of 1.13.
///
/// While SIGCHLD has its default action, it is enough that the tracer thread does not block it (WakeTimer):
/// then the kernel drops it at once. A handler of the process, as libuv installs one while a child process
/// runs, is left in place and told of deaths only (SA_NOCLDSTOP). Handlers come and go, so this is to be
/// repeated. One that is taken away between the two calls here is put back; it is then asked about children
/// it has no more, which libuv's answers with nothing.
void keep_stops_from_child_handler();

}  // namespace trapline
