import type { WebSocket } from "ws";

/** A connection whose other end is gone without a word is closed after two of these at the latest. */
export const HEARTBEAT_MS = 30_000;

/** Asks the other end for a sign of life again and again, and closes a socket that gave none since the last time. */
export function keepAlive(socket: WebSocket, everyMs = HEARTBEAT_MS): void {
  let answered = true;
  const timer = setInterval(() => {
    if (!answered) {
      socket.terminate();
      return;
    }
    answered = false;
    socket.ping();
  }, everyMs);
  socket.on("pong", () => {
    answered = true;
  });
  socket.on("close", () => clearInterval(timer));
}
