import type { CodeAction } from "vscode-languageserver";
import { itemAt } from "../../../../core/describe/item.ts";
import { message, verbatim } from "../../../../core/l10n/message.ts";
import { wantsPaper } from "../../../../core/papers/goods.ts";
import type { Around } from "../../../../core/sections/whole.ts";
import type { Span } from "../../../../index.ts";
import { titleOfPaper } from "../../../../report/draft/words.ts";
import { draftAt } from "../../../commandLinks.ts";
import type { Snapshot } from "../../../snapshot.ts";
import { rangeOf } from "../range.ts";
import { actionOf, asideKind } from "./draft.ts";

/** The paper that an end user hands to the exporter; packs describe it. */
const certificate = "end-use-certificate";

/** The action that drafts the end-use certificate for the item at a place, if an act controls it or may control it. */
export function draftCertificate(
  { uri, lines, checker }: Pick<Snapshot, "uri" | "lines" | "checker">,
  { judged }: Pick<Around, "judged">,
  wanted: Span,
  commands: ReadonlySet<string>,
): readonly CodeAction[] {
  if (!commands.has(draftAt)) return [];
  const found = itemAt(judged, wanted.start);
  const paper = found?.document.law.entries("papers").find(({ id }) => id === certificate);
  if (found === undefined || paper === undefined || !wantsPaper(found.item, paper)) return [];
  const title = checker.texts.of(message("editor-draft-paper", { paper: verbatim(titleOfPaper(paper, checker.texts)) }));
  const { line, character } = rangeOf(lines, found.item.item.place).start;
  return [{ ...actionOf(title, asideKind, []), command: { title, command: draftAt, arguments: [certificate, uri, line, character] } }];
}
