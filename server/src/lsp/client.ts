import type { DocumentFilter, InitializeParams } from "vscode-languageserver";
import { type Locale, localeOf } from "../core/l10n/texts.ts";
import { type IsoDate, parseIsoDate } from "../index.ts";
import type { InitializationOptions } from "./protocol.ts";
import type { Shown } from "./settings.ts";

/** The client's capabilities that the server uses. */
export interface Client {
  /** The display language; English for a language without a translation. */
  readonly locale: Locale;
  /**
   * The client pulls diagnostics. True only if it can also be asked to pull again: results change without an edit (configuration,
   * settings, midnight), and no outdated result may stay on the screen.
   */
  readonly pulls: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticData: boolean;
  readonly diagnosticTags: boolean;
  /** Edits in code actions can name the document version that they apply to. */
  readonly versionedEdits: boolean;
  /** Workspace edits can create files. */
  readonly creates: boolean;
  /** The client asks the server before it renames files, and applies the returned edits. */
  readonly fileRenames: boolean;
  readonly isPreferred: boolean;
  /** Edits in code actions can contain snippets (LSP 3.18). */
  readonly snippetEdits: boolean;
  /** The client requests the edit of a code action when the user selects the action. */
  readonly lazyEdits: boolean;
  /** Completion items can be snippets. */
  readonly snippets: boolean;
  /** The most folding ranges per file that the client accepts; infinite when it states none. */
  readonly mostFolds: number;
  /** The Lodestone commands that the client can run. */
  readonly commands: ReadonlySet<string>;
  /** The client answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** The server can register for settings changes. */
  readonly configurationRegistration: boolean;
  /** The client watches files on request. */
  readonly watching: boolean;
  /** Watch patterns can be relative to a folder. */
  readonly relativePatterns: boolean;
  /** The features that can be registered dynamically for documents: names of `textDocument` capabilities. */
  readonly dynamic: ReadonlySet<string>;
  /**
   * The documents that the client sends unasked. Undefined when the client does not state them, or cannot register diagnostics
   * dynamically: diagnostics are then registered at start, for every document that the client sends.
   */
  readonly selector: readonly DocumentFilter[] | undefined;
  readonly workspaceFolders: boolean;
  /** The features whose results the client can be asked to request again. */
  readonly refreshes: Readonly<Record<Shown, boolean>>;
  /** The client wants `lodestone/status`. */
  readonly status: boolean;
  /** The check date chosen before this session; undefined for none, or for an invalid date. */
  readonly asOf: IsoDate | undefined;
  /** The settings sent with `initialize`; undefined for none. */
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

/** The object without undefined members, so that defaults can be merged under it. */
function defined<T extends object>(given: T): Partial<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>; // members of T
}
