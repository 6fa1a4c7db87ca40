import { expect, test } from "./page.ts";

test.describe("the form", () => {
  for (const [name, command, message] of [
    ["nothing", "", /type|empty/i],
    ["an unbalanced quote", "ls 'oops", /no partner/],
    ["no such program", "no-such-program-anywhere", /no-such-program-anywhere/],
    ["a directory", "/etc", /directory/],
    ["a file that is not executable", "/etc/passwd", /may not be run/],
  ] as const)
    test(name, async ({ owner, quiet, server }) => {
      // Chromium writes every answer of 4xx to the console.
      quiet.expected.push(/status of 4\d\d/);
      const recordings = async () =>
        ((await (await server.api("GET", "/api/recordings")).json()) as { recordings: unknown[] }).recordings;
      const before = await recordings();
      await owner.getByLabel("Command line").fill(command);
      await owner.getByLabel("Command line").press("Enter");
      await expect(owner.getByRole("alert")).toHaveText(message);
      await expect(owner.getByLabel("Command line")).toHaveAttribute("aria-invalid", "true");
      expect(owner.url()).toBe(`${server.origin}/`);
      expect(await recordings()).toEqual(before);
      // What was typed stays, and typing on takes the message away.
      await expect(owner.getByLabel("Command line")).toHaveValue(command);
      await owner.getByLabel("Command line").fill("true");
      await expect(owner.getByRole("alert")).toHaveCount(0);
    });

  test("each other field has its own message", async ({ owner, quiet }) => {
    quiet.expected.push(/status of 4\d\d/);
    await owner.getByLabel("Command line").fill("true");
    for (const [label, wrong, right] of [
      ["Working directory", "/no/such/directory", ""],
      ["System calls", "no_such_call", ""],
      ["Strings up to", "many", "32"],
      ["Environment", "no variable", ""],
    ] as const) {
      await owner.getByLabel(label).fill(wrong);
      await owner.getByRole("button", { name: "Start" }).click();
      await expect(owner.getByRole("alert"), label).toBeVisible();
      await expect(owner.getByLabel(label)).toHaveAttribute("aria-invalid", "true");
      await owner.getByLabel(label).fill(right);
    }
    await owner.getByRole("button", { name: "Start" }).click();
    await expect(owner).toHaveURL(/\/r\//);
  });
});

test("a wrong filter is pointed at and changes nothing", async ({ owner, server }) => {
  const id = await server.record(["true"]);
  await owner.goto(`${server.origin}/r/${id}`);
  const filter = owner.getByLabel("Filter");
  await filter.fill("read dur:10ms");
  await filter.press("Enter");
  await expect(owner.getByRole("alert")).toContainText("dur:>10ms");
  await expect(owner.getByRole("alert").locator("mark")).toHaveText("10ms");
  await expect(filter).toHaveAttribute("aria-invalid", "true");
  await expect(owner).not.toHaveURL(/q=/);
  await filter.fill("dur:>10ms");
  await expect(owner.getByRole("alert")).toHaveCount(0);
});

test("an address with nonsense opens the recording all the same", async ({ owner, server }) => {
  const id = await server.record(["true"]);
  await owner.goto(`${server.origin}/r/${id}?v=1&w=9-1&sel=x&pin=a.b&tab=none&ev=-3`);
  await expect(owner.getByText("exited with 0")).toBeVisible();
  await expect(owner.getByText("whole recording")).toBeVisible();
});

test("a filter in the address that cannot be read is said, not hidden", async ({ owner, server, quiet }) => {
  quiet.expected.push(/status of 400/);
  const id = await server.record(["true"]);
  await owner.goto(`${server.origin}/r/${id}?v=1&q=dur%3A1`);
  await expect(owner.getByRole("alert").first()).toBeVisible();
  await owner.getByRole("button", { name: "Remove dur:1" }).click();
  await expect(owner.getByRole("row", { name: /^execve/ })).toBeVisible();
});

test("unknown recordings, shares and pages say so", async ({ owner, server, quiet }) => {
  quiet.expected.push(/status of 404/);
  for (const path of ["/r/AAAAAAAAAAAAAAAAAAAAAA", "/s/AAAAAAAAAAAAAAAAAAAAAA"]) {
    await owner.goto(server.origin + path);
    await expect(owner.getByRole("alert")).toBeVisible();
  }
});

test("without a token the page says how to get one, and takes it when it is pasted", async ({ page, server }) => {
  await page.goto(`${server.origin}/`);
  await expect(page.getByRole("heading", { name: "Open the address that Trapline printed" })).toBeVisible();
  await page.goto(server.url);
  await expect(page.getByLabel("Command line")).toBeVisible();
});

test("a token of an earlier server is refused once and forgotten", async ({ page, server, quiet }) => {
  quiet.expected.push(/status of 401/);
  await page.goto(`${server.origin}/#token=${"A".repeat(43)}`);
  await expect(page.getByRole("heading", { name: "Open the address that Trapline printed" })).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});
