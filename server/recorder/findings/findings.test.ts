import { execFileSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Value } from "typebox/value";
import { describe, expect, it } from "vitest";
import { FINDING_RULES, Findings } from "../../../shared/api/findings.ts";
import { EventsPage } from "../../../shared/api/schemas.ts";
import { startTestServer, temporaryFolder } from "../../testing/test_server.ts";

const SOURCE = fileURLToPath(new URL("faults.c", import.meta.url));

async function traced(argv: (program: string) => string[]) {
  const program = path.join(temporaryFolder(), "faults");
  execFileSync("cc", ["-O1", "-w", "-pthread", "-o", program, SOURCE]);
  const server = await startTestServer();
  const { id, exit } = await server.record(argv(program));
  expect(exit).toEqual({ code: 0 });
  const ask = async (route: string): Promise<unknown> => {
    const answer = await server.ask("GET", `/api/recordings/${id}/${route}`);
    expect(answer.status, answer.text).toBe(200);
    return answer.body;
  };
  const { findings } = Value.Parse(Findings, await ask("findings"));
  return { findings, ask };
}

describe("each rule", () => {
  for (const rule of FINDING_RULES)
    it(`${rule}: notices the fault, shows its calls, and is silent where it is done well`, async () => {
      const faulty = await traced((program) => [program, rule]);
      const finding = faulty.findings.find((each) => each.rule === rule);
      if (finding === undefined) throw new Error(`not noticed; found: ${JSON.stringify(faulty.findings)}`);
      expect(finding.advice).toMatch(/^[A-Z].*\.$/);
      const filter = encodeURIComponent(finding.filter);
      const { total, rows } = Value.Parse(EventsPage, await faulty.ask(`events?filter=${filter}&limit=1000`));
      expect(total).toBeGreaterThanOrEqual(finding.calls);
      expect(rows.map(({ seq }) => seq)).toContain(finding.firstSeq);
      // Seen through a filter that leaves its calls out, it is not there.
      const without = Value.Parse(Findings, await faulty.ask("findings?filter=mmap"));
      expect(without.findings).toEqual([]);

      const good = await traced((program) => [program, rule, "well"]);
      // A contended lock is held over short sleeps here, and a thread that sleeps by itself still does.
      const others = good.findings.filter((each) => !(rule === "contended-lock" && each.rule === "short-sleeps"));
      expect(others).toEqual([]);
    });
});

it("plain programs give no finding", async () => {
  const { findings } = await traced(() => [
    "sh",
    "-c",
    "ls -l /etc | sort | head -3; cat /etc/passwd > /dev/null; sleep 0.2",
  ]);
  expect(findings).toEqual([]);
});

it("a compiler and its linker give no finding", async () => {
  const { findings } = await traced((program) => ["cc", "-O1", "-w", "-pthread", "-o", `${program}-again`, SOURCE]);
  expect(findings).toEqual([]);
});

it.each([[["true"]], [["ls", "-l", "/"]], [["/usr/bin/python3", "-c", "pass"]]])(
  "%j gives no finding",
  async (argv) => {
    const { findings } = await traced(() => argv);
    expect(findings).toEqual([]);
  },
);
