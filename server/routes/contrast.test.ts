import { Value } from "typebox/value";
import { expect, it } from "vitest";
import { Contrast } from "../../shared/api/contrast.ts";
import { Summary } from "../../shared/api/schemas.ts";
import { startTestServer } from "../testing/test_server.ts";

it("GET /contrast says what slow calls have more of than the others", async () => {
  const server = await startTestServer();
  const { id, callCount } = await server.record([
    "sh",
    "-c",
    "sleep 0.2; cat /etc/passwd /no/such > /dev/null; exit 0",
  ]);
  const read = async (route: string): Promise<unknown> => {
    const answer = await server.ask("GET", `/api/recordings/${id}/${route}`);
    expect(answer.status, answer.text).toBe(200);
    return answer.body;
  };
  const slow = Value.Parse(Contrast, await read(`contrast?selected=${encodeURIComponent("dur:>=150ms")}`));
  expect(slow.selected + slow.rest).toBe(callCount);
  const calls = slow.rows.filter(({ by }) => by === "call").map(({ key }) => key);
  expect(calls).toContain("clock_nanosleep");
  expect(calls).not.toContain("openat");
  const sleeping = slow.rows.find(({ key }) => key === "clock_nanosleep");
  expect(sleeping).toMatchObject({ selected: 1, rest: 0 });

  const only = encodeURIComponent("openat path:/no/such,/etc/passwd");
  const failed = Value.Parse(Contrast, await read(`contrast?selected=error&filter=${only}`));
  const summary = Value.Parse(Summary, await read(`summary?filter=${only}`));
  expect(failed.selected).toBe(summary.errors);
  expect(failed.rows.filter(({ by }) => by === "errno")).toEqual([
    { by: "errno", key: "ENOENT", selected: summary.errors, rest: 0 },
  ]);
  expect(failed.rows.some(({ by, key }) => by === "file" && key === "/no/such")).toBe(true);

  expect(Value.Parse(Contrast, await read("contrast?selected=dur:%3E1000s"))).toEqual({
    selected: 0,
    rest: callCount,
    rows: [],
  });
});
