import type { FastifyInstance } from "fastify";
import { Problem } from "../problem.ts";

/** A number as a query writes it: no exponent, no sign, no blanks. */
const DECIMAL = /^\d{1,16}(?:\.\d{1,9})?$/;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/**
 * Queries are text, and nothing is coerced anywhere: this turns exactly those fields into numbers that the route's schema says are
 * numbers, and only when they are written as one.
 */
export function installQueryNumbers(app: FastifyInstance): void {
  app.addHook("preValidation", async (request) => {
    const schema = request.routeOptions.schema?.querystring;
    if (!isRecord(schema) || !isRecord(schema.properties) || !isRecord(request.query)) return;
    for (const [name, property] of Object.entries(schema.properties)) {
      const value = request.query[name];
      if (value === undefined || !isRecord(property)) continue;
      if (property.type !== "number" && property.type !== "integer") continue;
      if (typeof value !== "string" || !DECIMAL.test(value))
        throw new Problem("bad_request", `The query's ${name} must be one number, written in digits.`);
      request.query[name] = Number(value);
    }
  });
}
