import { Value } from "typebox/value";
import { expect, it } from "vitest";
import { Found } from "../../shared/api/find.ts";
import { type EventRow, EventsPage } from "../../shared/api/schemas.ts";
import { startTestServer } from "../testing/test_server.ts";

const SORTS = ["time", "duration", "name", "tid", "result", "args"].flatMap((sort) => [sort, `-${sort}`]);

it("GET /find walks the list in every order, both ways, and comes round", async () => {
  const server = await startTestServer();
  const { id } = await server.record(["sh", "-c", "cat /etc/passwd /no/such | head -1; exit 3"]);
  const read = async (route: string, query: Record<string, string | number>): Promise<unknown> => {
    const parameters = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
    const answer = await server.ask("GET", `/api/recordings/${id}/${route}?${parameters}`);
    expect(answer.status, answer.text).toBe(200);
    return answer.body;
  };
  const find = async (query: Record<string, string | number>) => Value.Parse(Found, await read("find", query));
  const has = (row: EventRow, text: string) =>
    `${row.name} ${row.args} ${row.result}`.toLowerCase().includes(text.toLowerCase());

  for (const sort of SORTS)
    for (const filter of sort === "-duration" ? ["", "-mmap,openat"] : [""]) {
      const { rows, total } = Value.Parse(EventsPage, await read("events", { sort, filter, limit: 1_000 }));
      expect(rows).toHaveLength(total);
      // No descriptor is open on a path with this in it: what is shown is all that can be found.
      const places = rows.flatMap((row, index) => (has(row, "eNOent") ? [{ seq: row.seq, index }] : []));
      expect(places.length).toBeGreaterThan(1);
      const matches = places.map((place, at) => ({ ...place, ordinal: at + 1 }));
      const ask = { text: "eNOent", sort, filter };
      const all = { total: matches.length };
      expect(await find(ask), sort).toEqual({ ...all, match: matches[0] });
      expect(await find({ ...ask, step: "previous" }), sort).toEqual({ ...all, match: matches.at(-1) });
      for (const at of [0, 1, matches.length - 1]) {
        const seq = matches[at]?.seq ?? -1;
        const match = (by: number) => ({ ...all, match: matches.at((at + by) % matches.length) });
        expect(await find({ ...ask, near: seq, step: "next" }), sort).toEqual(match(1));
        expect(await find({ ...ask, near: seq, step: "previous" }), sort).toEqual(match(-1));
        expect(await find({ ...ask, near: seq, step: "here" }), sort).toEqual(match(0));
      }
      // From a row that is no match, and from one that the filter hides.
      const plain = rows.find((row) => !has(row, "enoent"));
      const after = matches.find(({ index }) => index > rows.findIndex(({ seq }) => seq === plain?.seq));
      expect(await find({ ...ask, near: plain?.seq ?? -1 }), sort).toEqual({ ...all, match: after ?? matches[0] });
    }

  expect(await find({ text: "no such text anywhere" })).toEqual({ total: 0, match: null });
  expect(await find({ text: "enoent", near: 999_999_999, step: "next" })).toEqual(await find({ text: "enoent" }));
  expect(await find({ text: "enoent", filter: "-error" })).toEqual({ total: 0, match: null });
  for (const query of ["text=", "", "text=a&step=back", "text=a&near=-1", "text=a&filter=nosuch:1"])
    expect((await server.ask("GET", `/api/recordings/${id}/find?${query}`)).status, query).toBe(400);
});
