import styles from "./Home.module.css";

/** This server starts programs, so it answers only to who has the address it printed. */
export function NoToken() {
  return (
    <main className={styles.noToken}>
      <h1>Open the address that Trapline printed</h1>
      <p>
        This server starts programs on this machine, so it asks for a token. The token is in the address on the first
        line in the terminal where Trapline runs:
      </p>
      <pre>http://127.0.0.1:{location.port || "7077"}/#token=…</pre>
      <p>
        Click that line or paste it into this window. Each start of the server makes a new token, so an address from an
        earlier start is refused. A share link (<code>/s/…</code>) needs none.
      </p>
    </main>
  );
}
