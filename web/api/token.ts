const KEY = "trapline.token";

/**
 * Takes the token out of the address (`#token=...`, as the server prints it) into this tab's session storage, so that it
 * stands neither in the history nor in a copied address.
 */
export function takeTokenFromAddress(): void {
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  if (token === null) return;
  sessionStorage.setItem(KEY, token);
  history.replaceState(null, "", location.pathname + location.search);
}

export function readToken(): string | null {
  return sessionStorage.getItem(KEY);
}

/** The server does not know this token (it was started anew): asking again and again would only be refused. */
export function forgetToken(): void {
  sessionStorage.removeItem(KEY);
}
