import { describe, expect, it } from "vitest";
import { readBatch } from "../../shared/batch/batch_reader.ts";
import { writeBatch } from "../../shared/batch/batch_writer.ts";
import type { TraceEvent } from "../../shared/event.ts";
import { traceEvent } from "../../shared/testing/events.ts";
import { LIVE_ROWS, LiveRows } from "./live_rows.ts";

const event = (seq: number, startNs: number, durationNs: number, more: Partial<TraceEvent> = {}): TraceEvent =>
  traceEvent({
    seq,
    startNs,
    durationNs,
    ...more,
  });
const rows = () => new LiveRows((_arch, nr) => ({ name: `call ${nr}`, class: "io", mayBlock: false }));
const append = (live: LiveRows, events: TraceEvent[], openEvents: TraceEvent[] = []) =>
  live.append(readBatch(writeBatch({ events, openEvents, firstSeq: events[0]?.seq ?? 0, handedOverNs: 1 })));

describe("LiveRows", () => {
  it("sorts calls into lanes and names each number once", () => {
    const live = rows();
    append(live, [
      event(0, 10, 5),
      event(1, 12, 2, { tid: 2, nr: 7, failed: true, result: -2n }),
      event(2, 13, 0, { tid: 2, kind: "signal", nr: 17 }),
      event(3, 20, 5, { nr: 7 }),
    ]);
    expect([...live.lanes.keys()]).toEqual([1, 2]);
    const [one, two] = [live.lanes.get(1), live.lanes.get(2)];
    expect(one?.length).toBe(2);
    expect([...(one?.startNs.slice(0, 2) ?? [])]).toEqual([10, 20]);
    expect(two?.length, "a signal is no call").toBe(1);
    expect(two?.failed[0]).toBe(1);
    expect(live.names.map(({ name }) => name)).toEqual(["call 0", "call 7"]);
    expect(one?.name[1]).toBe(two?.name[0]);
  });

  it("holds the calls of the last hand-over open, and no older ones", () => {
    const live = rows();
    append(live, [event(0, 1, 1)], [event(-1, 5, -1, { tid: 3, nr: 7, returned: false })]);
    expect(live.open).toEqual([{ tid: 3, startNs: 5, name: 1 }]);
    append(live, [event(1, 6, 1)]);
    expect(live.open).toEqual([]);
  });

  it("forgets what a query has answered for, and keeps a long call that ends after", () => {
    const live = rows();
    append(live, [event(0, 0, 1), event(1, 2, 100), event(2, 103, 1)]);
    live.dropBefore(50);
    const lane = live.lanes.get(1);
    expect([...(lane?.seq.slice(0, lane.length) ?? [])]).toEqual([1, 2]);
  });

  it("never holds more than its limit, and drops the oldest", () => {
    const live = rows();
    const block = 4096;
    for (let first = 0; first <= LIVE_ROWS; first += block)
      append(
        live,
        Array.from({ length: block }, (_, index) => event(first + index, first + index, 1)),
      );
    const lane = live.lanes.get(1);
    expect(lane?.length).toBeLessThanOrEqual(LIVE_ROWS);
    const last = Math.ceil((LIVE_ROWS + 1) / block) * block - 1;
    expect(lane?.seq[lane.length - 1]).toBe(last);
    expect(lane?.seq[0]).toBe(last + 1 - (lane?.length ?? 0));
  });
});
