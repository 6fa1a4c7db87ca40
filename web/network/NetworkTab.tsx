import { useState } from "react";
import { Choice } from "../ui/Choice.tsx";
import layout from "../ui/tab_layout.module.css";
import { PeerTable } from "./PeerTable.tsx";
import { SocketTable } from "./SocketTable.tsx";

const PARTS = [
  { key: "sockets", label: "Sockets" },
  { key: "peers", label: "By peer" },
] as const;
type Part = (typeof PARTS)[number]["key"];

const NOTES: Record<Part, string> = {
  sockets: "One row for each socket, through all its numbers and processes.",
  peers: "All that was done with one peer put together; connections that were accepted, by their address.",
};

/** Whom the program talked to. */
export default function NetworkTab() {
  const [part, setPart] = useState<Part>("sockets");
  return (
    <div className={layout.stacked}>
      <div className={layout.bar}>
        <Choice label="Show" options={PARTS} value={part} onChoose={setPart} />
        <span className={layout.note}>{NOTES[part]}</span>
      </div>
      {part === "sockets" ? <SocketTable /> : <PeerTable />}
    </div>
  );
}
