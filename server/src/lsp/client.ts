import type { DocumentFilter, InitializeParams } from "vscode-languageserver";
import { type Locale, localeOf } from "../core/l10n/texts.ts";
import { type IsoDate, parseIsoDate } from "../index.ts";
import type { InitializationOptions } from "./protocol.ts";
import type { Shown } from "./settings.ts";

/** What the client can do, as far as the server asks. */
export interface Client {
  /** The language of its display; English where it is none of ours. */
  readonly locale: Locale;
  /**
   * Diagnostics are pulled. Only where the client can also be asked to pull anew: results change without an edit
   * (configuration, settings, midnight), and a verdict that is out of date must not stay on the screen.
   */
  readonly pulls: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticData: boolean;
  readonly diagnosticTags: boolean;
  /** Edits of code actions can name the version that they are made for. */
  readonly versionedEdits: boolean;
  /** Edits of the workspace may make files. */
  readonly creates: boolean;
  /** Asks before it renames files, and makes the edits that it is given. */
  readonly fileRenames: boolean;
  readonly isPreferred: boolean;
  /** Edits of code actions may hold snippets (LSP 3.18). */
  readonly snippetEdits: boolean;
  /** Asks for the edit of a code action when it is taken. */
  readonly lazyEdits: boolean;
  /** Completions may be snippets. */
  readonly snippets: boolean;
  /** How many folding ranges of a file the client takes; infinite where it does not say. */
  readonly mostFolds: number;
  /** Commands of ours that the client carries out. */
  readonly commands: ReadonlySet<string>;
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** Lets settings changes be registered for. */
  readonly configurationRegistration: boolean;
  /** Watches files once asked to. */
  readonly watching: boolean;
  /** Takes patterns that are relative to a folder for that. */
  readonly relativePatterns: boolean;
  /** What it can be asked for later, by document: names of `textDocument` capabilities. */
  readonly dynamic: ReadonlySet<string>;
  /**
   * Which documents it sends without being asked, where it said so and diagnostics can be asked for by document; else diagnostics are
   * asked for when it starts, for all that it sends then.
   */
  readonly selector: readonly DocumentFilter[] | undefined;
  readonly workspaceFolders: boolean;
  /** What in its texts the client can be asked to ask for anew. */
  readonly refreshes: Readonly<Record<Shown, boolean>>;
  /** Wants `lodestone/status`. */
  readonly status: boolean;
  /** The day that was chosen before this session; undefined where none was, or it is no day. */
  readonly asOf: IsoDate | undefined;
  /** Settings that came with `initialize`; undefined where none did. */
  readonly initialSettings: unknown;
}

/** Reads the client's capabilities. */
export function clientOf({ capabilities, initializationOptions, locale = "en" }: InitializeParams): Client {
  const { textDocument, workspace } = capabilities;
  const shown = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic;
  const pulls = pulled !== undefined && workspace?.diagnostics?.refreshSupport === true;
  const can = pulls ? { ...shown, ...defined(pulled) } : shown;
  const options: InitializationOptions =
    typeof initializationOptions === "object" && initializationOptions !== null ? initializationOptions : {};
  const dynamic = new Set(
    Object.entries(textDocument ?? {}).flatMap(([name, can]: [string, unknown]) =>
      typeof can === "object" && can !== null && "dynamicRegistration" in can && can.dynamicRegistration === true ? [name] : [],
    ),
  );
  return {
    locale: localeOf(locale) ?? "en",
    pulls,
    relatedInformation: can?.relatedInformation === true,
    codeDescription: can?.codeDescriptionSupport === true,
    diagnosticData: can?.dataSupport === true,
    diagnosticTags: can?.tagSupport !== undefined,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    creates: workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.resourceOperations?.includes("create") === true,
    fileRenames: workspace?.fileOperations?.willRename === true,
    isPreferred: textDocument?.codeAction?.isPreferredSupport === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    lazyEdits: textDocument?.codeAction?.resolveSupport?.properties.includes("edit") === true,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    mostFolds: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    commands: new Set(options.commands),
    configuration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    dynamic,
    selector: pulls && dynamic.has("diagnostic") && Array.isArray(options.documents) ? options.documents : undefined,
    workspaceFolders: workspace?.workspaceFolders === true,
    refreshes: {
      codeLens: workspace?.codeLens?.refreshSupport === true,
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
    },
    status: options.status === true,
    asOf: typeof options.asOf === "string" ? parseIsoDate(options.asOf) : undefined,
    initialSettings: options.settings,
  };
}

/** The members that are set, so that what one capability leaves out is taken from the other. */
function defined<T extends object>(given: T): Partial<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>; // members of T
}
