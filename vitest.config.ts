import { defineConfig } from "vitest/config";

const common = {
  // Native addons, workers and signals want processes of their own.
  pool: "forks" as const,
  testTimeout: 30_000,
  hookTimeout: 30_000,
  // Real programs race with clocks and with each other; on CI's two cores one bad moment is not a verdict. A fault fails each time.
  retry: process.env.CI ? 2 : 0,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: "server",
          include: ["server/**/*.test.ts"],
          globalSetup: ["server/testing/bundle_workers.ts"],
          setupFiles: ["server/testing/bundled_workers.ts"],
        },
      },
      {
        test: {
          ...common,
          name: "parts",
          include: [
            "{shared,web,scripts,bench}/**/*.test.ts",
            "native/test/**/*.test.ts",
            "e2e/{differential,families}/**/*.test.ts",
          ],
        },
      },
    ],
  },
});
