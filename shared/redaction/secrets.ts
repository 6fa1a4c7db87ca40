/** Shapes that secrets have wherever they stand: in an environment, a header, a file, an argument. */

const NAME =
  "[A-Za-z0-9_-]{0,40}(?:token|secret|passwo?r?d|passphrase|api_?-?key|access_?-?key|private_?-?key|credential)[A-Za-z0-9_-]{0,40}";

/** Each with the secret as its only group, or as the whole. */
const SHAPES: readonly RegExp[] = [
  /** NAME=value, "name": "value", --name=value */
  new RegExp(
    `(?:^|[^A-Za-z0-9_])${NAME}(?:\\\\?["'])?\\s{0,4}[=:]\\s{0,4}(?:\\\\?["'])?([^\\s"'\\\\&;,\\0]{3,})`,
    "gi",
  ),
  /** RFC 9110 and 6265 */
  /\b(?:proxy-)?authorization\s*:\s*(?:(?:basic|bearer|digest|negotiate|token)\s+)?([^\r\n"\\\0]+)/gi,
  /\b(?:set-)?cookie\s*:\s*([^\r\n"\\\0]+)/gi,
  /\bbearer\s+([A-Za-z0-9._~+/=-]{16,})/gi,
  /** RFC 7468, also where its end was cut off, and where line ends are written as \n */
  /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----([A-Za-z0-9+/=\s\\:,.-]{1,16384}?)(?:-----END|$|"|\0)/g,
  /** scheme://user:password@ */
  /[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@"]{0,200}:([^\s/@"]{1,400})@/gi,
  /** JSON web tokens, RFC 7519 */
  /\beyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,8000}\.?[A-Za-z0-9_-]{0,2000}/g,
  /** keys whose makers gave them a form of their own */
  /\b(?:gh[pousr]_[A-Za-z0-9]{16,}|github_pat_\w{20,}|glpat-[\w-]{16,}|xox[abeprs]-[\w-]{10,}|A(?:KIA|SIA)[0-9A-Z]{16}|AIza[\w-]{30,}|sk-[\w-]{16,}|npm_[A-Za-z0-9]{30,}|hf_[A-Za-z0-9]{30,})/g,
];

export const MASK = "*";

/** The text with every known secret replaced by as many stars. Its length stays. */
export function maskSecrets(text: string): string {
  let masked = text;
  for (const shape of SHAPES)
    masked = masked.replace(shape, (found: string, ...rest: unknown[]) => {
      const [secret] = rest;
      if (typeof secret !== "string") return MASK.repeat(found.length);
      const at = found.lastIndexOf(secret);
      return found.slice(0, at) + MASK.repeat(secret.length) + found.slice(at + secret.length);
    });
  return masked;
}

/** The same in bytes, in a copy where there was something to mask. */
export function maskSecretBytes(bytes: Uint8Array): Uint8Array {
  // One character a byte: places in the text are places in the bytes.
  let text = "";
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  const masked = maskSecrets(text);
  return masked === text ? bytes : Uint8Array.from(masked, (character) => character.charCodeAt(0));
}
