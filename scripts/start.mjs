/** `npm start`: builds what is missing or stale, then serves. Options after `--` go to `trapline serve`. */
import { spawn } from "node:child_process";
import path from "node:path";
import { buildOrExit, ROOT } from "./build.mjs";

buildOrExit();
const server = spawn(process.execPath, [path.join(ROOT, "dist/server/main.js"), "serve", ...process.argv.slice(2)], {
  stdio: "inherit",
});
// The terminal sends Ctrl-C to both; whoever kills only this process means the server.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code, signal) => process.exit(signal ? 128 + (signal === "SIGINT" ? 2 : 15) : (code ?? 1)));
