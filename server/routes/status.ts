import type { Static } from "typebox";
import { ApiError, Status } from "../../shared/api/schemas.ts";
import { loadPtraceEngine } from "../engine/ptrace_engine.ts";
import { ptraceObstacle } from "../engine/ptrace_permission.ts";
import { asProblem } from "../problem.ts";
import { VERSION } from "../project.ts";
import type { App, ServerContext } from "./server_context.ts";

/** Can programs be traced here? */
function engineStatus(): Static<typeof Status>["engine"] {
  try {
    loadPtraceEngine();
  } catch (error) {
    return { ready: false, message: asProblem(error).message };
  }
  const obstacle = ptraceObstacle();
  return obstacle === undefined ? { ready: true, message: "" } : { ready: false, message: obstacle };
}

export function statusRoutes(app: App, { library, canRun, cwd, notices }: ServerContext): void {
  app.get(
    "/api/status",
    {
      config: { access: "owner" },
      schema: { summary: "What this server can do", response: { 200: Status, "4xx": ApiError, "5xx": ApiError } },
    },
    async () => ({
      version: VERSION,
      engine: engineStatus(),
      canRun,
      cwd,
      dataBytes: (await library.list()).dataBytes,
      notices: [...notices],
    }),
  );
}
