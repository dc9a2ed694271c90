import { itemAt } from "../../core/describe/item.ts";
import { placesIn } from "../../core/describe/places.ts";
import { prose } from "../../core/l10n/message.ts";
import { type Locale, locales, type Texts } from "../../core/l10n/texts.ts";
import type { Wanted } from "../../core/papers/types.ts";
import { visible } from "../../core/text/visible.ts";
import { draftNames, nothingDrafted, paperOfDraft } from "../../report/draft/drafts.ts";
import { titleOfPaper } from "../../report/draft/words.ts";
import { paperHtml } from "../../report/paper/html.ts";
import { onOneLine } from "../../report/paper/paper.ts";
import type { DraftParams, DraftResult, PaperName } from "../protocol.ts";
import type { Session } from "../session.ts";
import { inputOf, type Snapshot } from "../snapshot.ts";
import { nameOf } from "../uris.ts";
import type { WorkspaceSnapshots } from "./workspaceSnapshots.ts";

/** Answers `lodestone/papers`. */
export async function papersFor(session: Session, uri: string | undefined): Promise<readonly PaperName[]> {
  const { packs, texts } = await session.checkerFor(uri);
  return packs
    .at(session.asOf ?? session.today, {})
    .entries("papers")
    .map((paper) => ({ id: paper.id, title: titleOfPaper(paper, texts), purpose: texts.name(prose(paper.purpose)) }));
}

/** Answers `lodestone/draft`. */
export async function draftsFor(
  snapshots: WorkspaceSnapshots,
  textsIn: (locale: Locale) => Promise<Texts>,
  { paper: id, textDocument: { uri }, position }: DraftParams,
): Promise<DraftResult> {
  const snapshot = await snapshots.checked(uri);
  if (snapshot === undefined) return { drafts: [] };
  const { checker, lines } = snapshot;
  const { texts, packs } = checker;
  const wanted = wantedAt(snapshot, position);
  const found = wanted === undefined ? { kind: "no-part" as const } : checker.draft(inputOf(snapshot), id, wanted);
  if (found.kind !== "drafts") {
    const unchecked = found.kind === "no-goods" ? found.unchecked : 0;
    return { drafts: [], why: texts.sentences(nothingDrafted(unchecked)) };
  }
  const all = new Map(await Promise.all(locales.map(async (locale) => [locale, await textsIn(locale)] as const)));
  const path = snapshots.pathOf(uri);
  const setting = {
    path: visible(path),
    placeOf: placesIn(lines, snapshots.shownFrom(snapshot)),
    textsIn: (locale: Locale) => all.get(locale) ?? texts,
    findingsIn: texts.locale,
    packs,
  };
  const names = draftNames(found.drafts, nameOf(uri));
  return {
    drafts: found.drafts.map((draft, index) => {
      const { paper, texts: main } = paperOfDraft(draft, setting);
      const { document, endUser, order, part } = draft;
      return {
        name: names[index] ?? draft.paper.id,
        title: onOneLine(paper.title),
        of: [document.id ?? path, part, endUser, order].filter((one) => one !== undefined).join(", "),
        html: paperHtml(paper, main),
      };
    }),
  };
}

/** The item at a position, or the whole file; undefined for a position without an item. */
function wantedAt(snapshot: Snapshot, position: DraftParams["position"]): Wanted | undefined {
  if (position === undefined) return { kind: "file" };
  const found = itemAt(snapshot.checker.inspect(inputOf(snapshot)).judged, snapshot.lines.offsetAt(position));
  return found && { kind: "item", document: found.document.document.index, path: found.item.item.path };
}
