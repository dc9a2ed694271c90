import type { ToEditor, ToPage } from "../pageMessages.ts";

/** The saved state of a page while the editor replaces it by a newer one. */
export interface PageState {
  readonly text: string;
  readonly file: string;
  readonly hiddenGrades: readonly string[];
  /** Names of the items that the reader unfolded, and of those that the reader folded. */
  readonly unfolded: readonly string[];
  readonly folded: readonly string[];
  /** The topmost item and its offset from the top of the viewport in pixels. */
  readonly top: { readonly name: string; readonly offset: number } | undefined;
}

/** The host of a page: an editor, or a plain browser. */
export interface Surroundings {
  /** The connection to the editor; undefined for a standalone page. */
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
    /** Provided by VS Code to web view scripts; may be called once. */
    readonly acquireVsCodeApi?: () => EditorApi;
  }
}

/** Detects the host of the page. */
export function surroundings(): Surroundings {
  const api = window.acquireVsCodeApi?.();
  if (api === undefined) return { editor: undefined, state: undefined, keep: () => undefined };
  return {
    editor: {
      post: (message) => api.postMessage(message),
      // Only VS Code can send messages to the frame of a web view.
      listen: (hear) => window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => hear(data)),
    },
    state: api.getState(),
    keep: (state) => api.setState(state),
  };
}
