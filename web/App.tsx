import { lazy, Suspense, useEffect, useState } from "react";
import { readToken, takeTokenFromAddress } from "./api/token.ts";
import { Home } from "./launcher/Home.tsx";
import { NoToken } from "./launcher/NoToken.tsx";
import { type Route, routeOf } from "./route.ts";
import { Empty } from "./ui/Empty.tsx";

const ComparePage = lazy(() => import("./compare/ComparePage.tsx"));
// The table of system calls comes with it, which the home page does not need.
const RecordingPage = lazy(() => import("./workspace/RecordingPage.tsx"));

export function App() {
  const route = useRoute();
  const token = useToken();
  switch (route.page) {
    case "share":
      return (
        <Suspense fallback={null}>
          <RecordingPage key={route.share} source={{ kind: "share", share: route.share }} />
        </Suspense>
      );
    case "home":
      return token ? <Home /> : <NoToken />;
    case "recording":
      if (!token) return <NoToken />;
      return (
        <Suspense fallback={null}>
          <RecordingPage key={route.id} source={{ kind: "owner", id: route.id }} />
        </Suspense>
      );
    case "compare":
      if (!token) return <NoToken />;
      return (
        <Suspense fallback={null}>
          <ComparePage />
        </Suspense>
      );
    case "unknown":
      return (
        <Empty title="There is no such page">
          <a href="/">All recordings</a>
        </Empty>
      );
    default:
      return route satisfies never;
  }
}

function useRoute(): Route {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const moved = () => setPath(location.pathname);
    addEventListener("popstate", moved);
    return () => removeEventListener("popstate", moved);
  }, []);
  return routeOf(path);
}

/** Is there a token that the server has not refused? */
function useToken(): boolean {
  const [has, setHas] = useState(() => readToken() !== null);
  useEffect(() => {
    const refused = () => setHas(false);
    // The printed address pasted into a page that is already open changes only its fragment.
    const pasted = () => {
      takeTokenFromAddress();
      setHas(readToken() !== null);
    };
    addEventListener("trapline:token-refused", refused);
    addEventListener("hashchange", pasted);
    return () => {
      removeEventListener("trapline:token-refused", refused);
      removeEventListener("hashchange", pasted);
    };
  }, []);
  return has;
}
