/**
 * `npm run pictures`: takes the README's pictures (docs/images) from the real page on a real recording: a build and a search, run
 * under this checkout's own server.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "@playwright/test";

const ROOT = path.resolve(import.meta.dirname, "..");
const IMAGES = path.join(ROOT, "docs/images");
const COMMANDS = [
  ["ls", "-lR", "/etc"],
  ["python3", "-c", "import json, threading, os; os.kill(os.getpid(), 11)"],
  ["sh", "-c", 'find /usr/include/linux -name "*.h" | xargs grep -l errno | sort | tail -3; gcc -O2 -o hello hello.c'],
];

const folder = mkdtempSync(path.join(tmpdir(), "trapline-pictures-"));
writeFileSync(path.join(folder, "hello.c"), '#include <stdio.h>\nint main(void) { puts("hello"); return 0; }\n');
const server = spawn(
  process.execPath,
  [path.join(ROOT, "dist/server/main.js"), "serve", "--port", "0", "--data", path.join(folder, "data")],
  { stdio: ["ignore", "pipe", "ignore"], cwd: folder },
);

try {
  const url = new URL(await firstLine());
  const headers = { "x-trapline-token": url.hash.replace("#token=", ""), "content-type": "application/json" };
  const ask = async (route: string, body?: object): Promise<Record<string, unknown>> => {
    const init = body === undefined ? { headers } : { headers, method: "POST", body: JSON.stringify(body) };
    const answer = await fetch(`${url.origin}/api/recordings${route}`, init);
    const json = (await answer.json()) as Record<string, unknown>;
    if (!answer.ok) throw new Error(`${route} answered ${answer.status}: ${JSON.stringify(json)}`);
    return json;
  };

  let last = "";
  for (const argv of COMMANDS) {
    last = String((await ask("", { argv })).id);
    while ((await ask(`/${last}`)).state === "recording") await new Promise((resolve) => setTimeout(resolve, 200));
  }

  mkdirSync(IMAGES, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    for (const theme of ["light", "dark"] as const) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: theme });
      await page.goto(url.href);
      await page.waitForTimeout(1500);
      await page.screenshot({ path: path.join(IMAGES, `home-${theme}.png`) });
      const answer = await ask(`/${last}/events?filter=openat%20errno:ENOENT&limit=1&offset=9`);
      const focus = (answer.rows as { seq: number }[] | undefined)?.[0]?.seq ?? 0;
      await page.goto(`${url.origin}/r/${last}?v=1&ev=${focus}`);
      await page.waitForTimeout(2500);
      await page.screenshot({ path: path.join(IMAGES, `recording-${theme}.png`) });
      await page.close();
    }
  } finally {
    await browser.close();
  }
} finally {
  server.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}

function firstLine(): Promise<string> {
  return new Promise((resolve, reject) => {
    createInterface(server.stdout).once("line", resolve);
    server.once("exit", () => reject(new Error("the server ended: build it first (npm run build)")));
  });
}
