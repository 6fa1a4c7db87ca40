import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/jetbrains-mono/wght.css";
import "./tokens.css";
import "./base.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { ApiFailure } from "./api/failure.ts";
import { takeTokenFromAddress } from "./api/token.ts";
import { applyTheme } from "./theme/theme.ts";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";

applyTheme();
takeTokenFromAddress();

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // A refusal stays one; only a server that did not answer is asked again.
      retry: (failures, error) => error instanceof ApiFailure && error.code === "unreachable" && failures < 3,
      refetchOnWindowFocus: false,
      staleTime: 30_000,
    },
  },
});

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </QueryClientProvider>
  </StrictMode>,
);
