import "../tokens.css";
import "../base.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { Value } from "typebox/value";
import { PAGE_DATA_ID, PageData } from "../../shared/standalone/page_data.ts";
import { answerLocally } from "../api/client.ts";
import { VOCABULARY } from "../filter/vocabulary.ts";
import { applyTheme } from "../theme/theme.ts";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import RecordingPage from "../workspace/RecordingPage.tsx";
import { PageAnswers } from "./page_answers.ts";

/** A recording in a file of its own: the page, its code and what was recorded, with no server and no network. */
async function readData(): Promise<PageData> {
  const text = document.getElementById(PAGE_DATA_ID)?.textContent ?? "";
  const bytes = Uint8Array.from(atob(text.trim()), (character) => character.charCodeAt(0));
  const json = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const data: unknown = await new Response(json).json();
  if (!Value.Check(PageData, data)) throw new Error("The page's recording is damaged: export it again.");
  return data;
}

const element = document.getElementById("root");
if (element === null) throw new Error("the page has no #root");
const root = createRoot(element);
applyTheme();
readData()
  .then((data) => {
    const answers = new PageAnswers(data, VOCABULARY);
    answerLocally((path) => answers.answer(path));
    const client = new QueryClient({
      defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } },
    });
    root.render(
      <QueryClientProvider client={client}>
        <ErrorBoundary>
          <RecordingPage source={{ kind: "page" }} />
        </ErrorBoundary>
      </QueryClientProvider>,
    );
  })
  .catch((error: unknown) => {
    root.render(<p role="alert">{error instanceof Error ? error.message : String(error)}</p>);
  });
