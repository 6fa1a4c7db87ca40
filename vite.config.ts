import path from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const root = path.resolve(import.meta.dirname, "web");

/** The page: `web/` to `dist/web`, served by `server/`. Its Content-Security-Policy allows only files from the server. */
export default defineConfig({
  root,
  plugins: [react()],
  css: { modules: { localsConvention: "camelCaseOnly" } },
  build: {
    outDir: path.resolve(import.meta.dirname, "dist/web"),
    emptyOutDir: true,
    // light-dark() and nesting reach the browser as written
    target: ["chrome123", "firefox128", "safari17.5"],
    // data: URLs are not in the policy
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
});
