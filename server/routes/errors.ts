import type { FastifyError, FastifyInstance } from "fastify";
import { asProblem, Problem } from "../problem.ts";

/** What Fastify refuses by itself, in our words. */
function problemOf(error: FastifyError): Problem {
  if (error.validation !== undefined) {
    const where = error.validationContext === "querystring" ? "query" : (error.validationContext ?? "request");
    const [first] = error.validation;
    const code = first?.instancePath.startsWith("/argv") ? "bad_command" : "bad_request";
    return new Problem(code, `The ${where} does not fit: ${mismatch(error)}.`);
  }
  switch (error.code) {
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
    case "FST_ERR_CTP_EMPTY_TYPE":
      return new Problem("unsupported_media_type", "The body must be JSON, with the content type application/json.");
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return new Problem("bad_request", "The body is larger than any command can be: send a shorter one.");
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
      return new Problem("bad_request", "The body is empty: send a JSON object.");
    case "FST_ERR_BAD_URL":
      return new Problem("bad_request", "The path of the URL is not well-formed.");
    default:
      break;
  }
  if (error instanceof SyntaxError || error.code === "FST_ERR_CTP_INVALID_JSON_BODY")
    return new Problem("bad_request", "The body is not well-formed JSON.");
  if (error.statusCode === 429) return new Problem("rate_limited", error.message);
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return new Problem("bad_request", "The request is not well-formed.");
  return asProblem(error);
}

function mismatch(error: FastifyError): string {
  const [first] = error.validation ?? [];
  if (first === undefined) return "it has another form than documented";
  const field = first.instancePath.slice(1).replaceAll("/", ".");
  const unknown = first.keyword === "additionalProperties" ? ` (${String(first.params.additionalProperty)})` : "";
  return `${field === "" ? "it" : field} ${first.message ?? "is wrong"}${unknown}`;
}

/** Every error of every route has the same form: `{error: {code, message, at?}}`. */
export function installErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = error instanceof Problem ? error : problemOf(error);
    if (problem.code === "internal") request.log.error({ err: error, cause: error.cause }, "request failed");
    return reply.code(problem.status).type("application/json; charset=utf-8").send(problem.toBody());
  });
}
