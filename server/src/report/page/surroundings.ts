import type { ToEditor, ToPage } from "../pageMessages.ts";

/** What is kept of a page while its editor replaces it by a newer one. */
export interface PageState {
  readonly text: string;
  readonly file: string;
  readonly hiddenGrades: readonly string[];
  /** Names of the items that the reader folded out, and of those that the reader folded. */
  readonly unfolded: readonly string[];
  readonly folded: readonly string[];
  /** The item at the top of the screen, and how far from there. */
  readonly top: { readonly name: string; readonly offset: number } | undefined;
}

/** Where a page is shown: in an editor, or in a browser by itself. */
export interface Surroundings {
  /** Undefined where the page stands by itself. */
  readonly editor: { post(message: ToEditor): void; listen(hear: (message: ToPage) => void): void } | undefined;
  readonly state: PageState | undefined;
  keep(state: PageState): void;
}

interface EditorApi {
  postMessage(message: ToEditor): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

declare global {
  interface Window {
    /** Given by VS Code to the script of a web view, which may call it once. */
    readonly acquireVsCodeApi?: () => EditorApi;
  }
}

/** Finds out where the page is shown. */
export function surroundings(): Surroundings {
  const api = window.acquireVsCodeApi?.();
  if (api === undefined) return { editor: undefined, state: undefined, keep: () => undefined };
  return {
    editor: {
      post: (message) => api.postMessage(message),
      // VS Code alone can send messages to the frame of a web view.
      listen: (hear) => window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => hear(data)),
    },
    state: api.getState(),
    keep: (state) => api.setState(state),
  };
}
