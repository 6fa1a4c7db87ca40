/** The process in which queries of somebody's own run: whatever one of them does, killing this ends it. */
import { asProblem } from "../problem.ts";
import { answerQuery, type Query } from "./query.ts";

/** What the process answers: the result as JSON text, ready to be sent on. */
export type QueryAnswer = { result: string } | { error: ReturnType<ReturnType<typeof asProblem>["toBody"]>["error"] };

process.on("message", (query: Query) => {
  answerQuery(query)
    .then((result): QueryAnswer => ({ result: JSON.stringify(result) }))
    .catch((error: unknown): QueryAnswer => ({ error: asProblem(error).toBody().error }))
    .then((answer) => process.send?.(answer));
});
// Without its server there is nobody to answer.
process.on("disconnect", () => process.exit(0));
