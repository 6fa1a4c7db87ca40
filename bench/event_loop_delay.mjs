/**
 * Preloaded into the server under test (`node --import`): writes the delays of its event loop, in ns, to $EVENT_LOOP_DELAY twice a
 * second. Workers preload it too, and their event loops are nobody's concern.
 */
import { writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

const file = process.env.EVENT_LOOP_DELAY;
if (isMainThread && file !== undefined) {
  const histogram = monitorEventLoopDelay({ resolution: 5 });
  histogram.enable();
  // Loading the program is not serving.
  setTimeout(() => histogram.reset(), 1_000).unref();
  setInterval(
    () =>
      writeFileSync(
        file,
        JSON.stringify({ p50: histogram.percentile(50), p99: histogram.percentile(99), max: histogram.max }),
      ),
    500,
  ).unref();
}
