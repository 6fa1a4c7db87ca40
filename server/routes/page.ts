import { existsSync } from "node:fs";
import path from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyReply } from "fastify";
import { Problem } from "../problem.ts";
import { makePublic } from "../security/access.ts";
import type { App } from "./server_context.ts";

/** Paths of the page's own router. */
const PAGE_PATHS = ["/", "/r/:id", "/s/:share", "/compare"] as const;

/** The page and its assets. Names of assets have their content's hash in them, so they may be kept for ever. */
export async function pageRoutes(app: App, webRoot: string): Promise<void> {
  await app.register(async (scope) => {
    makePublic(scope);
    await scope.register(fastifyStatic, {
      root: path.join(webRoot, "assets"),
      prefix: "/assets/",
      index: false,
      immutable: true,
      maxAge: "365d",
      schemaHide: true,
    });
    const sendPage = (reply: FastifyReply) => {
      if (!existsSync(path.join(webRoot, "index.html")))
        throw new Problem("not_found", "The page is not built: run `npm run build` in Trapline's folder.");
      return reply.sendFile("index.html", webRoot, { immutable: false, maxAge: 0, cacheControl: true });
    };
    for (const url of PAGE_PATHS) scope.get(url, { schema: { hide: true } }, (_request, reply) => sendPage(reply));
    // A mistyped address: the page says that it has none such, in words instead of JSON. The API keeps its own answers.
    scope.get("/:unknown", { schema: { hide: true } }, (request, reply) => {
      if (!(request.headers.accept ?? "").includes("text/html"))
        throw new Problem("not_found", "There is nothing at this address.");
      return sendPage(reply.code(404));
    });
  });
}
