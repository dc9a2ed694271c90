import type {
  CancellationToken,
  DocumentDiagnosticReport,
  ResultProgressReporter,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { throwIfCancelled } from "./guard.ts";
import type { OpenDocument } from "./openDocument.ts";
import type { OpenDocuments } from "./openDocuments.ts";
import type { Covered, PartsUses } from "./partsUses.ts";
import type { Report } from "./reports.ts";
import { plain } from "./uris.ts";
import type { WorkspaceFiles } from "./workspaceFiles.ts";

/** The server capabilities for pulled diagnostics. */
export const diagnosticOptions = { identifier: "lodestone", interFileDependencies: true, workspaceDiagnostics: true };

/** The services for pulled diagnostics. */
export interface Pulling {
  readonly documents: OpenDocuments;
  readonly files: WorkspaceFiles;
  readonly partsUses: PartsUses;
  /**
   * The pulled documents, by plain URI. A client that closes a document keeps its diagnostics but forgets the result id. It would never
   * ask again about a file deleted in the meantime.
   */
  readonly pulled: Map<string, string>;
  /** Resolves when no change is pending. */
  quiet(): Promise<void>;
  reportOf(document: OpenDocument): Promise<Report>;
  /** Asks the client to pull the diagnostics of open documents again. */
  askToPull(): void;
}

/** Answers `textDocument/diagnostic`. A closed file, such as a tab not yet shown, is read from disk. */
export async function pullDocument(
  uri: string,
  previousId: string | undefined,
  token: CancellationToken,
  { documents, files, pulled, quiet, reportOf }: Pulling,
): Promise<DocumentDiagnosticReport> {
  await quiet();
  throwIfCancelled(token);
  const document = documents.get(uri);
  const report = document === undefined ? await files.reportOf(uri, previousId) : await reportOf(document);
  if (report === undefined) {
    // A client ignores the answer for a document whose tab is closed, so the next workspace report repeats it.
    if (previousId !== undefined) pulled.set(plain(uri), uri);
    return { kind: "full", items: [] };
  }
  const isOther = "status" in report && report.status.state === "not-ours";
  if (!isOther) pulled.set(plain(uri), uri);
  const { id, items } = report;
  return items === undefined || id === previousId ? { kind: "unchanged", resultId: id } : { kind: "full", resultId: id, items: [...items] };
}

/**
 * Answers `workspace/diagnostic`: open documents as typed, all others from disk. The uses of the waivers in parts files are known only
 * after the last file, so changed results for parts files follow at the end.
 */
export async function pullWorkspace(
  { previousResultIds }: Pick<WorkspaceDiagnosticParams, "previousResultIds">,
  token: CancellationToken,
  progress: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  pulling: Pulling,
): Promise<WorkspaceDiagnosticReport> {
  const previous = new Map(previousResultIds.map(({ uri, value }) => [plain(uri), { uri, id: value }]));
  const all = new Map<string, WorkspaceDocumentDiagnosticReport>();
  const reported = new Set<string>();
  const report = (item: WorkspaceDocumentDiagnosticReport): void => {
    reported.add(plain(item.uri));
    if (progress === undefined) all.set(plain(item.uri), item);
    else progress.report({ items: [item] });
  };
  const told: Told[] = [];
  const tell = async (uri: string, known: string | undefined): Promise<void> => {
    await pulling.quiet();
    throwIfCancelled(token);
    const document = pulling.documents.get(uri);
    if (document !== undefined) {
      const { id, items, version, status, covered } = await pulling.reportOf(document);
      told.push({ uri, id, covered });
      if (status.state !== "not-ours") report(workspaceReport({ uri: document.uri, version, id, items: id === known ? undefined : items }));
      return;
    }
    const closed = await pulling.files.reportOf(uri, known);
    if (closed === undefined) return;
    told.push(closed);
    report(workspaceReport({ ...closed, version: null }));
  };
  for (const uri of await pulling.files.list()) await tell(uri, previous.get(plain(uri))?.id);
  const again = judgedOtherwise(told, pulling);
  for (const { uri } of again) await tell(uri, undefined);
  if (again.some(({ uri }) => pulling.documents.get(uri) !== undefined)) pulling.askToPull();
  // Files reported before that were deleted, or are no longer checked.
  for (const { uri } of [...previous.values(), ...[...pulling.pulled.values()].map((uri) => ({ uri }))])
    if (!reported.has(plain(uri))) report({ kind: "full", uri, version: null, items: [] });
  for (const [key, uri] of pulling.pulled) if (pulling.documents.get(uri) === undefined) pulling.pulled.delete(key);
  return { items: [...all.values()] };
}

/** A reported file. */
type Told = Pick<Report, "id" | "covered"> & { readonly uri: string };

/** The parts files whose result changes now that all documents are checked. */
function judgedOtherwise(told: readonly Told[], { partsUses, files }: Pulling): readonly Told[] {
  const known = told.flatMap(({ covered }) => (covered === undefined || covered === "unjudged" ? [] : [covered]));
  const isWhole = files.areListed && told.every(({ covered }) => covered !== "unjudged");
  partsUses.looked(isWhole ? known : undefined);
  const news = partsUses.news();
  const isNews = (covered: Covered): boolean => covered.isParts && news.has(plain(covered.root));
  return told.filter(({ covered }) => covered !== undefined && covered !== "unjudged" && isNews(covered));
}

function workspaceReport({
  uri,
  version,
  id,
  items,
}: Pick<Report, "id"> & { uri: string; version: number | null; items: Report["items"] | undefined }): WorkspaceDocumentDiagnosticReport {
  return items === undefined
    ? { kind: "unchanged", uri, version, resultId: id }
    : { kind: "full", uri, version, resultId: id, items: [...items] };
}
