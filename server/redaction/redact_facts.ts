import type { Facts } from "../../shared/api/schemas.ts";
import type { Redaction } from "../../shared/redaction/redaction.ts";
import { MASK, maskSecrets } from "../../shared/redaction/secrets.ts";

/** What is told of a recording in one view of it that leaves something out. */
export function redactFacts(facts: Facts, redaction: Redaction): Facts {
  if (redaction.level === "none") return facts;
  const hideWords = redaction.level === "private" && redaction.classes.includes("process");
  const hideFolder = redaction.level === "private" && redaction.classes.includes("file");
  // A secret may be told by the word before it: `-H "Authorization: ..."` is one word, `--password x` are two.
  const argv = facts.argv.map((word, index) => {
    if (hideWords && index > 0) return MASK.repeat(word.length);
    return index > 0 && SECRET_OPTION.test(facts.argv[index - 1] ?? "") ? MASK.repeat(word.length) : maskSecrets(word);
  });
  return {
    ...facts,
    name: hideWords && facts.name !== "" ? MASK.repeat(facts.name.length) : maskSecrets(facts.name),
    argv,
    cwd: hideFolder ? MASK.repeat(facts.cwd.length) : maskSecrets(facts.cwd),
    notices: facts.notices.map(maskSecrets),
  };
}

const SECRET_OPTION = /^--?[a-z-]*(?:token|secret|passwo?r?d|passphrase|api-?key|credential)[a-z-]*$/i;
