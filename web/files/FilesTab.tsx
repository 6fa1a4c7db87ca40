import { useState } from "react";
import { Choice } from "../ui/Choice.tsx";
import layout from "../ui/tab_layout.module.css";
import { DirectoryTree } from "./DirectoryTree.tsx";
import { FileTable } from "./FileTable.tsx";
import { HeldDescriptors } from "./HeldDescriptors.tsx";
import { Searches } from "./Searches.tsx";

const PARTS = [
  { key: "files", label: "Files" },
  { key: "directories", label: "Directories" },
  { key: "searches", label: "Searches" },
  { key: "held", label: "Never closed" },
] as const;
type Part = (typeof PARTS)[number]["key"];

const NOTES: Record<Part, string> = {
  files: "By path and by what descriptors were open on. Bytes moved through mappings are not seen.",
  directories: "Everything below a directory put together.",
  searches: "Names that were looked for in several directories without being there.",
  held: "Descriptors that a process opened itself and still had when it ended.",
};

/** What the program touched in the file system. */
export default function FilesTab() {
  const [part, setPart] = useState<Part>("files");
  return (
    <div className={layout.stacked}>
      <div className={layout.bar}>
        <Choice label="Show" options={PARTS} value={part} onChoose={setPart} />
        <span className={layout.note}>{NOTES[part]}</span>
      </div>
      <PartContent part={part} />
    </div>
  );
}

function PartContent({ part }: { part: Part }) {
  switch (part) {
    case "files":
      return <FileTable />;
    case "directories":
      return <DirectoryTree />;
    case "searches":
      return <Searches />;
    case "held":
      return <HeldDescriptors />;
    default:
      return part satisfies never;
  }
}
