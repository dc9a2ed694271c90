import { reportPage } from "../../report/html/page.ts";
import type { Links } from "../../report/html/places.ts";
import { commandLink, openPlace, openRulePage } from "../commandLinks.ts";
import type { ReportParams, ReportResult } from "../protocol.ts";
import type { WorkspaceReport } from "./workspaceReport.ts";

/**
 * The report on a workspace as a page for a view of an editor: it runs no script and loads nothing, and its links are commands.
 *
 * @param commands those of ours that the client carries out
 */
export function reportView({ model, uris }: WorkspaceReport, { nonce }: ReportParams, commands: ReadonlySet<string>): ReportResult {
  const links: Links = {
    place(path, { line, column }) {
      const uri = uris.get(path);
      return uri === undefined || !commands.has(openPlace) ? undefined : commandLink(openPlace, [uri, line - 1, column - 1]);
    },
    ...(commands.has(openRulePage) ? { rule: (id: string) => commandLink(openRulePage, [id]) } : {}),
  };
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'`;
  return { html: reportPage(model, { nonce, policy, links }) };
}
