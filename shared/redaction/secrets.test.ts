import { expect, it } from "vitest";
import { maskSecretBytes, maskSecrets } from "./secrets.ts";

it.each([
  ["GITHUB_TOKEN=abc123def", "abc123def"],
  ["DB_PASSWORD=hunter2", "hunter2"],
  ["--password=hunter2 --verbose", "hunter2"],
  ['{"api_key": "k-1234567"}', "k-1234567"],
  ['{\\"access_key\\": \\"zz9988\\"}', "zz9988"],
  ["aws_secret_access_key = AbCdEf/123+x", "AbCdEf/123+x"],
  ["GET / HTTP/1.1\r\nAuthorization: Bearer s3cr3t-token-value\r\nHost: x", "s3cr3t-token-value"],
  ["authorization: Basic dXNlcjpwYXNz", "dXNlcjpwYXNz"],
  ["Cookie: session=1a2b3c; theme=dark\r\n", "1a2b3c"],
  ["https://user:pa55word@example.org/x", "pa55word"],
  ["-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA7\n-----END RSA PRIVATE KEY-----", "MIIEowIBAAKCAQEA7"],
  ["-----BEGIN PRIVATE KEY-----\nMIIEowIBAAKCAQ", "MIIEowIBAAKCAQ"],
  ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NSJ9.abc-DEF_123", "eyJzdWIiOiIxMjM0NSJ9"],
  ["push with ghp_0123456789abcdefghijABCDEFGHIJ now", "0123456789abcdefghij"],
  ["AKIAIOSFODNN7EXAMPLE", "IOSFODNN7EXAMPLE"],
])("%s", (text, secret) => {
  const masked = maskSecrets(text);
  expect(masked).not.toContain(secret);
  expect(masked).toHaveLength(text.length);
  const bytes = new TextEncoder().encode(text);
  expect(new TextDecoder().decode(maskSecretBytes(bytes))).toBe(masked);
});

it.each([
  'openat(AT_FDCWD, "/etc/passwd", O_RDONLY)',
  "/usr/share/tokenizer/words",
  "HOME=/root",
  "PATH=/usr/bin:/bin",
  "key=value",
  "http://example.org:8080/a@b",
])("%s stays", (text) => {
  expect(maskSecrets(text)).toBe(text);
});

it("leaves bytes that are no text as they are", () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index & 0xff);
  expect(maskSecretBytes(bytes)).toEqual(bytes);
});

it("takes time that grows with the text only", () => {
  const text = `${"token".repeat(20_000)}${"a:".repeat(20_000)}${"-----BEGIN PRIVATE KEY-----".repeat(500)}`;
  expect(maskSecrets(text)).toHaveLength(text.length);
});
