import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

/** End-to-end tests: the built server and page in a real Chromium. `npm test` builds both first. */
export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  outputDir: "test-results",
  fullyParallel: false,
  // Tracer, server and browser share the machine; more at once would only wait for each other.
  workers: 1,
  timeout: 60_000,
  // As in vitest.config.ts: one bad moment of a machine that also runs tracer and server is not a verdict.
  retries: process.env.CI ? 2 : 0,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      ...(process.env.CHROMIUM_PATH === undefined ? systemChromium() : { executablePath: process.env.CHROMIUM_PATH }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});

/** Debian's Chromium where it is installed; elsewhere the one that Playwright installs. */
function systemChromium(): { executablePath?: string } {
  const path = "/usr/bin/chromium";
  return existsSync(path) ? { executablePath: path } : {};
}
