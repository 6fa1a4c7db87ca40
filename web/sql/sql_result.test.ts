import { describe, expect, it } from "vitest";
import type { SqlResult } from "../../shared/api/schemas.ts";
import { barsOf } from "./result_chart.ts";
import { csvOf } from "./result_csv.ts";

const result = (names: string[], rows: SqlResult["rows"]): SqlResult => ({
  columns: names.map((name) => ({ name, type: "VARCHAR" })),
  rows,
  more: false,
  elapsedMs: 1,
});

describe("a result as CSV", () => {
  it("quotes what would end a field, and leaves NULL empty", () => {
    expect(
      csvOf(
        result(
          ["a", "b,c"],
          [
            ["x\ny", null],
            ['"', -1.5],
          ],
        ),
      ),
    ).toBe('a,"b,c"\r\n"x\ny",\r\n"""",-1.5\r\n');
  });

  it("disarms what a spreadsheet would run", () => {
    expect(csvOf(result(["path"], [["=HYPERLINK(1)"], ["@x"], [-1]]))).toBe("path\r\n'=HYPERLINK(1)\r\n'@x\r\n-1\r\n");
  });
});

describe("a result as bars", () => {
  it("takes the first column for names and the last numbers for lengths", () => {
    expect(
      barsOf(
        result(
          ["name", "n", "ms", "note"],
          [
            ["read", 3, 1.5, "x"],
            [null, 4, null, "y"],
          ],
        ),
      ),
    ).toEqual({
      value: "ms",
      bars: [
        { label: "read", value: 1.5 },
        { label: "NULL", value: 0 },
      ],
    });
  });

  it("is not drawn without numbers, or with too many rows", () => {
    expect(barsOf(result(["a", "b"], [["x", "y"]]))).toBeNull();
    expect(barsOf(result(["a"], [[1]]))).toBeNull();
    expect(
      barsOf(
        result(
          ["a", "b"],
          Array.from({ length: 301 }, (_, i) => ["x", i]),
        ),
      ),
    ).toBeNull();
  });
});
