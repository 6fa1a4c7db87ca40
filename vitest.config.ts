import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "{shared,server,web,scripts,bench}/**/*.test.ts",
      "native/test/**/*.test.ts",
      "e2e/differential/**/*.test.ts",
    ],
    // Native addons, workers and signals want processes of their own.
    pool: "forks",
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
