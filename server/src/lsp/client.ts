import type { InitializeParams } from "vscode-languageserver";
import { localeOf } from "../core/l10n/texts.ts";
import { parseIsoDate } from "../index.ts";
import type { InitializationOptions } from "./protocol.ts";

/** The client's capabilities that the server uses. */
export type Client = Readonly<ReturnType<typeof clientOf>>;

/** Reads the client's capabilities. */
export function clientOf({ capabilities, initializationOptions, locale = "en" }: InitializeParams) {
  const { textDocument, workspace } = capabilities;
  const shown = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic;
  const pulls = pulled !== undefined && workspace?.diagnostics?.refreshSupport === true;
  const can = pulls ? { ...shown, ...defined(pulled) } : shown;
  const options: InitializationOptions =
    typeof initializationOptions === "object" && initializationOptions !== null ? initializationOptions : {};
  const commands: ReadonlySet<string> = new Set(options.commands);
  const dynamic: ReadonlySet<string> = new Set(
    Object.entries(textDocument ?? {}).flatMap(([name, can]: [string, unknown]) =>
      typeof can === "object" && can !== null && "dynamicRegistration" in can && can.dynamicRegistration === true ? [name] : [],
    ),
  );
  return {
    /** The display language; English for a language without a translation. */
    locale: localeOf(locale) ?? "en",
    /**
     * The client pulls diagnostics. True only if it can also be asked to pull again: results change without an edit (configuration,
     * settings, midnight), and no outdated result may stay on the screen.
     */
    pulls,
    relatedInformation: can?.relatedInformation === true,
    codeDescription: can?.codeDescriptionSupport === true,
    diagnosticData: can?.dataSupport === true,
    diagnosticTags: can?.tagSupport !== undefined,
    /** Edits in code actions can name the document version that they apply to. */
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    /** Workspace edits can create files. */
    creates: workspace?.workspaceEdit?.documentChanges === true && workspace.workspaceEdit.resourceOperations?.includes("create") === true,
    /** The client asks the server before it renames files, and applies the returned edits. */
    fileRenames: workspace?.fileOperations?.willRename === true,
    isPreferred: textDocument?.codeAction?.isPreferredSupport === true,
    /** Edits in code actions can contain snippets (LSP 3.18). */
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    /** The client requests the edit of a code action when the user selects the action. */
    lazyEdits: textDocument?.codeAction?.resolveSupport?.properties.includes("edit") === true,
    /** Completion items can be snippets. */
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    /** Completion lists can show a few words behind the label of each item. */
    labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    /** The most folding ranges per file that the client accepts; infinite when it states none. */
    mostFolds: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    /** The Lodestone commands that the client can run. */
    commands,
    /** The client shows the diagnostics at a position beside its hover. */
    hoverShowsDiagnostics: options.hoverShowsDiagnostics === true,
    /** The client answers `workspace/configuration`. */
    configuration: workspace?.configuration === true,
    /** The server can register for settings changes. */
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    /** The client watches files on request. */
    watching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    /** Watch patterns can be relative to a folder. */
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    /** The features that can be registered dynamically for documents: names of `textDocument` capabilities. */
    dynamic,
    /**
     * The documents that the client sends unasked. Undefined when the client does not state them, or cannot register diagnostics
     * dynamically: diagnostics are then registered at start, for every document that the client sends.
     */
    selector: pulls && dynamic.has("diagnostic") && Array.isArray(options.documents) ? options.documents : undefined,
    workspaceFolders: workspace?.workspaceFolders === true,
    /** The features whose results the client can be asked to request again. */
    refreshes: {
      codeLens: workspace?.codeLens?.refreshSupport === true,
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
    },
    /** The client wants `lodestone/status`. */
    status: options.status === true,
    /** The check date chosen before this session; undefined for none, or for an invalid date. */
    asOf: typeof options.asOf === "string" ? parseIsoDate(options.asOf) : undefined,
    /** The settings sent with `initialize`; undefined for none. */
    initialSettings: options.settings,
  };
}

/** The object without undefined members, so that defaults can be merged under it. */
function defined<T extends object>(given: T): Partial<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>; // members of T
}
