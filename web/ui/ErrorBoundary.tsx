import { Component, type ReactNode } from "react";
import { Failed } from "./Empty.tsx";

/**
 * Holds what failed while it was drawn, or could not be loaded since the server went away, to its own place: the rest of the
 * page goes on.
 */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    const cause = error instanceof Error ? error.message : String(error);
    return { error: new Error(`This part of the page failed (${cause}): reload the page.`) };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Failed error={this.state.error} />;
  }
}
