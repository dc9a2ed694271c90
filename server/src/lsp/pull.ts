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
import type { Report } from "./reports.ts";
import { plain } from "./uris.ts";
import type { WorkspaceFiles } from "./workspaceFiles.ts";

/** What a client is told of how diagnostics are pulled. */
export const diagnosticOptions = { identifier: "lodestone", interFileDependencies: true, workspaceDiagnostics: true };

/** What pulling works with. */
export interface Pulling {
  readonly documents: OpenDocuments;
  readonly files: WorkspaceFiles;
  /** Resolves when no change waits. */
  quiet(): Promise<void>;
  reportOf(document: OpenDocument): Promise<Report>;
}

/** Answers `textDocument/diagnostic`; of a file that is not open, as of a tab that was not looked at yet, as it stands on disk. */
export async function pullDocument(
  uri: string,
  previousId: string | undefined,
  token: CancellationToken,
  { documents, files, quiet, reportOf }: Pulling,
): Promise<DocumentDiagnosticReport> {
  await quiet();
  throwIfCancelled(token);
  const document = documents.get(uri);
  const report = document === undefined ? await files.reportOf(uri, previousId) : await reportOf(document);
  if (report === undefined) return { kind: "full", items: [] };
  const { id, items } = report;
  return items === undefined || id === previousId ? { kind: "unchanged", resultId: id } : { kind: "full", resultId: id, items: [...items] };
}

/** Answers `workspace/diagnostic`: open documents as they are typed, all others as they stand on disk. */
export async function pullWorkspace(
  { previousResultIds }: Pick<WorkspaceDiagnosticParams, "previousResultIds">,
  token: CancellationToken,
  progress: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  pulling: Pulling,
): Promise<WorkspaceDiagnosticReport> {
  const previous = new Map(previousResultIds.map(({ uri, value }) => [plain(uri), { uri, id: value }]));
  const all: WorkspaceDocumentDiagnosticReport[] = [];
  const report = (item: WorkspaceDocumentDiagnosticReport): void => {
    previous.delete(plain(item.uri));
    if (progress === undefined) all.push(item);
    else progress.report({ items: [item] });
  };
  for (const uri of await pulling.files.list()) {
    await pulling.quiet();
    throwIfCancelled(token);
    const known = previous.get(plain(uri))?.id;
    const document = pulling.documents.get(uri);
    if (document !== undefined) {
      const { id, items, version, status } = await pulling.reportOf(document);
      if (status.state !== "not-ours") report(workspaceReport({ uri: document.uri, version, id, items: id === known ? undefined : items }));
      continue;
    }
    const closed = await pulling.files.reportOf(uri, known);
    if (closed !== undefined) report(workspaceReport({ ...closed, version: null }));
  }
  // What was reported before and has gone, or is ours no longer.
  for (const { uri } of previous.values()) report({ kind: "full", uri, version: null, items: [] });
  return { items: all };
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
