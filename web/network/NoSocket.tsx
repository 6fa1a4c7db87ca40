import { Empty } from "../ui/Empty.tsx";

export function NoSocket() {
  return (
    <Empty title="No socket was used here">
      Neither network nor local sockets in this scope. A server shows here whom it talks to, how much and for how long.
    </Empty>
  );
}
