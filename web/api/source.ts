import { createContext, useContext } from "react";

/** Where a recording is read from: by its owner with the token, or through a share link. */
export type RecordingSource = { kind: "owner"; id: string } | { kind: "share"; share: string };

/** The path under which all reads of the recording are. */
export function basePath(source: RecordingSource): string {
  return source.kind === "owner" ? `/api/recordings/${source.id}` : `/api/shared/${source.share}`;
}

const SourceContext = createContext<RecordingSource | null>(null);
export const SourceProvider = SourceContext.Provider;

export function useSource(): RecordingSource {
  const source = useContext(SourceContext);
  if (source === null) throw new Error("a view of a recording stands outside of SourceProvider");
  return source;
}
