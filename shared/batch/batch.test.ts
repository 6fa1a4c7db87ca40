import { describe, expect, it } from "vitest";
import type { Capture, TraceEvent } from "../event.ts";
import { traceEvent } from "../testing/events.ts";
import { randomNumbers } from "../testing/random.ts";
import { type Batch, kindName, readBatch } from "./batch_reader.ts";
import { withoutCaptures, writeBatch } from "./batch_writer.ts";
import { decodeCaptures, encodeCaptures } from "./captures.ts";
import { columnsEnd, columnViews } from "./columns.ts";
import { BatchError } from "./errors.ts";
import { CAPTURE_HEADER_BYTES, COLUMNS, HEADER, HEADER_BYTES, KIND, type KindName, NO_PARENT } from "./layout.ts";

const capture = (over: Partial<Capture> = {}): Capture => ({
  phase: "enter",
  fault: false,
  truncated: false,
  parent: -1,
  source: 1,
  wanted: 0,
  address: 0x7fff_dead_beefn,
  bytes: new TextEncoder().encode("/etc/passwd\0"),
  ...over,
});

const event = (seq: number, over: Partial<TraceEvent> = {}): TraceEvent =>
  traceEvent({
    seq,
    startNs: 1_000 * seq + 1,
    durationNs: 812,
    pid: 100,
    tid: 101,
    nr: 257,
    args: [0xffff_ffff_ffff_ff9cn, 1n, 2n, 3n, 4n, 0xffff_ffff_ffff_ffffn],
    result: -2n,
    failed: true,
    ip: 0x4000_0000_0001n,
    sp: 0x7ffc_0000_0000n,
    ...over,
  });

const sample = (): TraceEvent[] => [
  event(40, { captures: [capture()] }),
  event(41),
  event(42, {
    kind: "signal",
    nr: 17,
    failed: false,
    result: 0n,
    captures: [
      capture({ bytes: new Uint8Array(128), wanted: 128 }),
      capture({ phase: "exit", parent: 0, source: 8, fault: true, truncated: true, bytes: new Uint8Array(3).fill(7) }),
    ],
  }),
  event(43, { kind: "exit", returned: false, superseded: true, args: [9n, 77n, 0n, 0n, 0n, 0n], entered: false }),
];

const faultOf = (read: () => unknown): BatchError => {
  try {
    read();
  } catch (error) {
    if (error instanceof BatchError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
};

/** Reads everything there is to read; only a BatchError of a malformed capture block may come out of it. */
function exhaust(batch: Batch): number {
  let seen = 0;
  for (let row = 0; row < batch.rows + batch.openRows; row++) {
    try {
      seen += batch.event(row).captures.length + 1;
    } catch (error) {
      if (!(error instanceof BatchError)) throw error;
    }
  }
  return seen;
}

describe("layout", () => {
  it("has its columns where the header and COLUMNS say", () => {
    const entries = 3;
    const columns = columnViews(new ArrayBuffer(columnsEnd(entries)), 0, entries);
    expect(Object.keys(columns)).toEqual(COLUMNS.map(([name]) => name));
    let offset = HEADER_BYTES;
    const arrays = { i64: BigInt64Array, u64: BigUint64Array, i32: Int32Array, u32: Uint32Array, u8: Uint8Array };
    for (const [name, type] of COLUMNS) {
      const column = columns[name];
      expect(column, name).toBeInstanceOf(arrays[type]);
      expect(column.byteOffset, name).toBe(offset);
      offset += Math.ceil((entries * column.BYTES_PER_ELEMENT) / 8) * 8;
    }
    expect(columnsEnd(entries)).toBe(offset);
  });

  it("names every kind and no other number", () => {
    for (const name of Object.keys(KIND) as KindName[]) expect(kindName(KIND[name])).toBe(name);
    const named = Array.from({ length: 256 }, (_, kind) => kindName(kind)).filter((name) => name !== undefined);
    expect(named).toHaveLength(Object.keys(KIND).length);
  });
});

describe("readBatch", () => {
  it("gives back the events that were written, open ones apart", () => {
    const open = event(-1, { durationNs: -1, returned: false, captures: [capture({ phase: "enter" })] });
    const bytes = writeBatch({ events: sample(), openEvents: [open], handedOverNs: 99_000, last: true });
    const batch = readBatch(bytes);
    expect([...batch.events()]).toEqual(sample());
    expect([...batch.openEvents()]).toEqual([open]);
    expect(batch).toMatchObject({ rows: 4, openRows: 1, firstSeq: 40, handedOverNs: 99_000, last: true });
    expect([...batch.columns.nr.subarray(0, 4)]).toEqual([257, 257, 17, 257]);
    expect(decodeCaptures(batch.captureBytesOf(2))).toEqual(sample()[2]?.captures);
    expect(batch.captureBytesOf(1)).toHaveLength(0);
    expect(() => batch.capturesOf(5)).toThrow(RangeError);
  });

  it("reads at any alignment, in place where it can", () => {
    const bytes = writeBatch({ events: sample(), handedOverNs: 5 });
    for (let shift = 0; shift < 8; shift++) {
      const room = new Uint8Array(bytes.byteLength + 16);
      room.set(bytes, shift);
      const batch = readBatch(room.subarray(shift, shift + bytes.byteLength));
      expect([...batch.events()]).toEqual(sample());
      expect(batch.columns.start.buffer === room.buffer).toBe(shift === 0);
    }
    expect(readBatch(bytes.buffer).columns.start.buffer).toBe(bytes.buffer);
  });

  it("reads a batch without rows", () => {
    const batch = readBatch(writeBatch({ events: [], firstSeq: 12, handedOverNs: 3, last: true }));
    expect([...batch.events()]).toEqual([]);
    expect(batch).toMatchObject({ rows: 0, firstSeq: 12, last: true });
  });

  it("keeps 64-bit values whole", () => {
    const extremes = event(0, {
      args: [0n, 1n, 2n ** 63n, 2n ** 64n - 1n, 2n ** 53n + 1n, 5n],
      result: -(2n ** 63n),
      ip: 2n ** 64n - 1n,
    });
    expect(readBatch(writeBatch({ events: [extremes], handedOverNs: 0 })).event(0)).toEqual(extremes);
  });

  it.each([
    ["nothing", (bytes: Uint8Array<ArrayBuffer>) => bytes.subarray(0, 0), "bad_length"],
    ["half a header", (bytes: Uint8Array<ArrayBuffer>) => bytes.subarray(0, 63), "bad_length"],
    ["one byte missing", (bytes: Uint8Array<ArrayBuffer>) => bytes.subarray(0, -1), "bad_length"],
    ["one byte too many", (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array([...bytes, 0]), "bad_length"],
    ["another magic", (bytes: Uint8Array<ArrayBuffer>) => bytes.with(0, 0), "bad_magic"],
    ["a later version", (bytes: Uint8Array<ArrayBuffer>) => bytes.with(HEADER.version, 2), "bad_version"],
    ["2^32 - 1 rows", (bytes: Uint8Array<ArrayBuffer>) => put(bytes, HEADER.rows, [255, 255, 255, 255]), "bad_length"],
    [
      "2^32 - 1 open rows",
      (bytes: Uint8Array<ArrayBuffer>) => put(bytes, HEADER.openRows, [255, 255, 255, 255]),
      "bad_length",
    ],
    ["a sequence number of 2^56", (bytes: Uint8Array<ArrayBuffer>) => bytes.with(HEADER.firstSeq + 7, 1), "bad_value"],
    [
      "sequence numbers that leave 2^53",
      (bytes: Uint8Array<ArrayBuffer>) => put(bytes, HEADER.firstSeq, [255, 255, 255, 255, 255, 255, 31]),
      "bad_value",
    ],
    [
      "an unknown kind",
      (bytes: Uint8Array<ArrayBuffer>) => bytes.with(readBatch(bytes).columns.kind.byteOffset, 10),
      "bad_value",
    ],
    [
      "capture ends that run backwards",
      (bytes: Uint8Array<ArrayBuffer>) => bytes.with(readBatch(bytes).columns.captureEnd.byteOffset + 1, 1),
      "bad_value",
    ],
    [
      "captures that no row has",
      (bytes: Uint8Array<ArrayBuffer>) =>
        put(new Uint8Array([...bytes, ...new Uint8Array(8)]), HEADER.captureBytes, [
          readBatch(bytes).captureBlock.length + 8,
        ]),
      "bad_value",
    ],
    [
      "a finished row without a duration",
      (bytes: Uint8Array<ArrayBuffer>) => bytes.with(readBatch(bytes).columns.duration.byteOffset + 7, 255),
      "bad_value",
    ],
  ])("refuses %s", (_, spoil, fault) => {
    const bytes = writeBatch({ events: [event(40, { captures: [capture()] }), event(41), event(42)], handedOverNs: 5 });
    expect(faultOf(() => readBatch(spoil(bytes))).fault).toBe(fault);
  });

  it("survives 20,000 mutations and random blocks with a batch or a BatchError", () => {
    const next = randomNumbers(20_240_611);
    const good = writeBatch({
      events: sample(),
      openEvents: [event(-1, { durationNs: -1 })],
      handedOverNs: 1,
      last: true,
    });
    let read = 0;
    let refused = 0;
    for (let round = 0; round < 20_000; round++) {
      const bytes = good.slice(0, next() < 0.2 ? Math.floor(next() * good.length) : good.length);
      for (let change = Math.floor(next() * 4); change >= 0 && bytes.length > 0; change--) {
        // Half of the changes go to the header and its neighbourhood, where the lengths are.
        const at = Math.floor(next() * (next() < 0.5 ? Math.min(bytes.length, 72) : bytes.length));
        bytes[at] = next() < 0.3 ? 255 : Math.floor(next() * 256);
      }
      try {
        read += exhaust(readBatch(bytes)) > 0 ? 1 : 0;
      } catch (error) {
        if (!(error instanceof BatchError)) throw new Error(`round ${round}`, { cause: error });
        refused++;
      }
    }
    expect(read).toBeGreaterThan(1_000);
    expect(refused).toBeGreaterThan(1_000);
  });
});

const put = (bytes: Uint8Array<ArrayBuffer>, at: number, values: readonly number[]): Uint8Array<ArrayBuffer> => {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
};

describe("captures", () => {
  it("decode to what was encoded, at any alignment and for every length to 40", () => {
    const captures = Array.from({ length: 41 }, (_, length) =>
      capture({
        bytes: new Uint8Array(length).fill(length),
        source: length,
        parent: length % 3 === 0 ? -1 : length - 1,
      }),
    );
    const block = encodeCaptures(captures);
    expect(block.length % 8).toBe(0);
    const room = new Uint8Array(block.length + 3);
    room.set(block, 3);
    expect(decodeCaptures(room.subarray(3))).toEqual(captures);
  });

  it("clips a wanted length to what its field holds", () => {
    expect(decodeCaptures(encodeCaptures([capture({ wanted: 2 ** 62 })]))[0]?.wanted).toBe(2 ** 32 - 1);
  });

  it.each([
    ["a header cut off", 0, 23, "cut off"],
    ["bytes cut off", 0, CAPTURE_HEADER_BYTES + 11, "runs over"],
    ["an unknown phase", 2, undefined, "phase 2"],
  ])("refuses %s", (_, phase, length, message) => {
    const block = encodeCaptures([capture()]).subarray(0, length);
    block[0] = phase;
    const error = faultOf(() => decodeCaptures(block));
    expect(error.fault).toBe("bad_capture");
    expect(error.message).toContain(message);
  });

  it("refuses a parent that is not before its child, when reading and when writing", () => {
    const block = encodeCaptures([capture(), capture({ parent: 0 })]);
    const second = block.length / 2;
    block[second + 2] = 1;
    expect(faultOf(() => decodeCaptures(block)).at).toBe(second);
    expect(() => encodeCaptures([capture({ parent: 0 })])).toThrow(RangeError);
    expect(() => encodeCaptures([capture({ parent: NO_PARENT })])).toThrow(RangeError);
  });
});

describe("withoutCaptures", () => {
  it("changes nothing but the captures", () => {
    const open = event(-1, { durationNs: -1, captures: [capture()] });
    const batch = readBatch(writeBatch({ events: sample(), openEvents: [open], handedOverNs: 8, last: true }));
    const before = batch.bytes.slice();
    const bare = readBatch(withoutCaptures(batch));
    expect([...bare.events()]).toEqual(sample().map((each) => ({ ...each, captures: [] })));
    expect([...bare.openEvents()]).toEqual([{ ...open, captures: [] }]);
    expect(bare).toMatchObject({ firstSeq: 40, handedOverNs: 8, last: true });
    expect(bare.bytes.length).toBe(columnsEnd(5));
    expect(batch.bytes).toEqual(before);
  });
});

describe("writeBatch", () => {
  it("refuses a gap between sequence numbers", () => {
    expect(() => writeBatch({ events: [event(1), event(3)], handedOverNs: 0 })).toThrow(RangeError);
  });
});
