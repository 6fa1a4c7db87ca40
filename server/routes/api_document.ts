import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import { VERSION } from "../project.ts";
import { makePublic } from "../security/access.ts";
import type { App } from "./server_context.ts";

/** Describes all routes registered after it at /api/openapi.json, and shows the description as a page at /api/docs. */
export async function apiDocument(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Trapline",
        version: VERSION,
        description:
          "Times are nanoseconds from the recording's start; 64-bit values are strings. Errors are {error: {code, message, at?}}.",
      },
      components: { securitySchemes: { token: { type: "apiKey", name: "x-trapline-token", in: "header" } } },
      security: [{ token: [] }],
    },
  });
  await app.register(async (scope) => {
    makePublic(scope);
    await scope.register(swaggerUi, { routePrefix: "/api/docs", staticCSP: false });
  });
  app.get("/api/openapi.json", { config: { access: "public" }, schema: { hide: true } }, () => app.swagger());
}
