import { createContext, useContext } from "react";

/** Where a recording is read from: by its owner with the token, through a share link, or from the page. */
export type RecordingSource =
  | { kind: "owner"; id: string }
  | { kind: "share"; share: string }
  /** it is in the page itself, which was saved as a file */
  | { kind: "page" };

/** The path under which all reads of the recording are. */
export function basePath(source: RecordingSource): string {
  switch (source.kind) {
    case "owner":
      return `/api/recordings/${source.id}`;
    case "share":
      return `/api/shared/${source.share}`;
    case "page":
      return "/page";
    default:
      return source satisfies never;
  }
}

const SourceContext = createContext<RecordingSource | null>(null);
export const SourceProvider = SourceContext.Provider;

export function useSource(): RecordingSource {
  const source = useContext(SourceContext);
  if (source === null) throw new Error("a view of a recording stands outside of SourceProvider");
  return source;
}
