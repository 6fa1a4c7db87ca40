import path from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const root = path.resolve(import.meta.dirname, "web");

/** The page of a recording in one file: one script and one style sheet, which the export puts into it. */
export default defineConfig({
  root,
  plugins: [react()],
  publicDir: false,
  css: { modules: { localsConvention: "camelCaseOnly" } },
  define: { "process.env.NODE_ENV": '"production"' },
  build: {
    outDir: path.resolve(import.meta.dirname, "dist/standalone"),
    emptyOutDir: true,
    target: ["chrome123", "firefox128", "safari17.5"],
    cssCodeSplit: false,
    chunkSizeWarningLimit: 2_000,
    lib: {
      entry: path.join(root, "standalone/standalone.tsx"),
      name: "trapline",
      formats: ["iife"],
      fileName: () => "standalone.js",
      cssFileName: "standalone",
    },
  },
});
