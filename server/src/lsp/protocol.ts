import type { DocumentKind } from "../core/model/types.ts";
import type { ActRow } from "../core/packs/actsTable.ts";
import type { ChangeDay } from "../core/packs/stateChanges.ts";
import type { Severity } from "../index.ts";

/*
 * What this server speaks beyond the Language Server Protocol. A client imports the types and writes the names as text.
 */

/** `initializationOptions` of a client; all may be left out. */
export interface InitializationOptions {
  /** True to be sent `lodestone/status`. */
  readonly status?: boolean;
  /** The commands that the client carries out: `lodestone.changeAsOf` of a code lens, `lodestone.openRulePage` of a code action. */
  readonly commands?: readonly string[];
  /** The settings `lodestone.*`, for clients that answer no `workspace/configuration`. */
  readonly settings?: unknown;
}

/** Where the date of a verdict comes from: `lodestone/setAsOf`, lodestone.yaml, the client's setting, the file, the clock. */
export type DateOrigin = "session" | "config" | "client" | "export-date" | "today";

/** A document of YAML in a file, as it was judged. */
export interface DocumentStatus {
  readonly kind: DocumentKind;
  readonly asOf: string;
  readonly asOfFrom: DateOrigin;
  readonly items: number;
  readonly rareEarthItems: number;
  /** Rare-earth items with no declared end use in effect; `undetermined` does not count as one. */
  readonly undeclared: number;
}

/** A pack whose review lies more than 60 days before the day of the verdict. */
export interface StalePackStatus {
  readonly id: string;
  readonly reviewedOn: string;
  readonly days: number;
}

/** Params of the notification `lodestone/status`: how one version of an open document stands. */
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  /**
   * `judged`; `config`: the file is a lodestone.yaml, or part of a pack that one names; `not-ours`: by name and configuration
   * it is none of Lodestone's files, or it is excluded; `not-judged`: its lodestone.yaml, or a pack that this names, is broken.
   */
  readonly state: "judged" | "config" | "not-ours" | "not-judged";
  /** Why the file is ours or is not: its name, a claim in lodestone.yaml, or `files.exclude` there. */
  readonly why?: "name" | "claim" | "excluded";
  /** URI of the lodestone.yaml that holds; absent where none stands above the file. */
  readonly config?: string;
  /** True while lodestone.yaml, or a pack that it names, is being edited and broken, so that the last whole version holds. */
  readonly configInEdit?: boolean;
  /** All findings of the file that count, by severity, whether they are shown or not. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** How many findings waivers cover; they are shown as hints, and `findings` leaves them out. */
  readonly waived: number;
  /** How many findings are shown as diagnostics: at most 999, and 1,000 where there are exactly so many. */
  readonly shown: number;
  readonly documents: readonly DocumentStatus[];
  readonly stalePacks: readonly StalePackStatus[];
}

/** Position in an open document, zero-based, UTF-16. */
export interface ExplainParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

/** Everything that led to the findings on one item. */
export interface ExplainResult {
  /** Markdown. */
  readonly markdown: string;
  /** The item, zero-based, UTF-16. */
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

/**
 * Whose law is asked for: that of a file, with the packs of the company that its lodestone.yaml names; without a file, that of
 * the only workspace folder. Packs that cannot be used are left out.
 */
export interface LawParams {
  readonly textDocument?: { readonly uri: string };
}

/** The acts as of a day. */
export interface ActsResult {
  readonly asOf: string;
  readonly acts: readonly ActRow[];
}

/** The requests, by method. */
export interface Requests {
  /** The trace of the item at a position; null where none stands there or the file is not judged. */
  "lodestone/explain": { readonly params: ExplainParams; readonly result: ExplainResult | null };
  /** The state of every act on a day, year-month-day; without one, on the day of the session. A text that is no day is an error. */
  "lodestone/acts": { readonly params: LawParams & { readonly asOf?: string }; readonly result: ActsResult };
  /** The days after today on which an act changes its state, in order. */
  "lodestone/boundaries": { readonly params: LawParams; readonly result: { readonly boundaries: readonly ChangeDay[] } };
  /** Judges everything by the law of a day until it is taken back with null; comes before every other date. */
  "lodestone/setAsOf": { readonly params: { readonly asOf: string | null }; readonly result: null };
}

/** Requests to the client, from a server that runs in a browser and has no files of its own; by method. */
export interface ClientRequests {
  /** The bytes of a file in UTF-8 as text, or why there is none; null where no file stands. */
  "lodestone/readFile": {
    readonly params: { readonly uri: string };
    readonly result: { readonly text: string } | { readonly problem: string } | null;
  };
  /** URIs of all files below a folder, `node_modules` and `.git` passed over. */
  "lodestone/listFiles": { readonly params: { readonly folder: string }; readonly result: { readonly files: readonly string[] } };
}

/** The name of the notification with `StatusParams`. */
export const statusMethod = "lodestone/status";
