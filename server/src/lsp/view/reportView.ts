import type { Texts } from "../../core/l10n/texts.ts";
import { editorPage, reportPage } from "../../report/html/page.ts";
import { openPlace, openRulePage } from "../commandLinks.ts";
import type { ReportResult } from "../protocol.ts";
import type { WorkspaceReport } from "./workspaceReport.ts";

/**
 * The report on a workspace as an HTML page: for an editor view if a nonce is given, else as the CLI writes it.
 *
 * @param commands the Lodestone commands that the client can run; other targets are not linked
 */
export function reportView(
  { model, uris }: WorkspaceReport,
  nonce: string | undefined,
  commands: ReadonlySet<string>,
  texts: Texts,
): ReportResult {
  if (nonce === undefined) return { html: reportPage(model, texts), groups: [], files: [] };
  const files: string[] = [];
  const numbers = new Map<string, number>();
  const file = (path: string): number | undefined => {
    const uri = uris.get(path);
    if (uri === undefined) return undefined;
    const known = numbers.get(path);
    if (known !== undefined) return known;
    numbers.set(path, files.length);
    return files.push(uri) - 1;
  };
  const links = { ...(commands.has(openPlace) ? { file } : {}), rules: commands.has(openRulePage) };
  return { ...editorPage(model, { nonce, links }, texts), files };
}
