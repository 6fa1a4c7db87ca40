/** Which page a path of the address means. */
export type Route =
  | { page: "home" }
  | { page: "recording"; id: string }
  /** read-only, without a token */
  | { page: "share"; share: string }
  /** two recordings, which the parameters name */
  | { page: "compare" }
  | { page: "unknown"; path: string };

const ID = /^[A-Za-z0-9_-]{1,128}$/;

export function routeOf(pathname: string): Route {
  const [, first = "", second = "", ...rest] = pathname.replace(/\/$/, "").split("/");
  if (first === "") return { page: "home" };
  if (first === "compare" && second === "") return { page: "compare" };
  if (rest.length === 0 && ID.test(second)) {
    if (first === "r") return { page: "recording", id: second };
    if (first === "s") return { page: "share", share: second };
  }
  return { page: "unknown", path: pathname };
}

/** Goes to another page of this one without loading it again. `App` listens for popstate. */
export function navigate(path: string): void {
  history.pushState(null, "", path);
  dispatchEvent(new PopStateEvent("popstate"));
}
