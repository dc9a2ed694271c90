import type { IsoDate } from "../core/date.ts";
import type { Texts } from "../core/l10n/texts.ts";
import { actsTable, clausesApart } from "../core/packs/actsTable.ts";
import type { ActAt } from "../core/packs/at.ts";
import { addressOf, sourcesOf } from "../core/packs/named.ts";
import { packNotices } from "../core/packs/notices.ts";
import type { Checker, Packs } from "../index.ts";
import { actFacts } from "../report/facts/act.ts";
import type { ActSource } from "../report/html/acts.ts";
import { actsPage } from "../report/html/actsPage.ts";
import { reportPacks } from "../report/run.ts";
import type { ActsResult } from "./protocol.ts";

/**
 * The acts that a checker knows, as of a day.
 *
 * @param nonce the CSP nonce for the style of an HTML page; undefined for a result without a page
 * @param first the id of the act that the page begins with; undefined for none
 */
export function actsOn(
  { packs, texts }: Pick<Checker, "packs" | "texts">,
  asOf: IsoDate,
  nonce: string | undefined,
  first: string | undefined,
): ActsResult {
  const law = packs.at(asOf, {});
  const acts = actsTable(law);
  if (nonce === undefined) return { asOf, acts };
  const lines = law.acts.flatMap((at) =>
    [undefined, ...clausesApart(at)].map((clause) => ({
      ...actFacts(at, asOf, texts, clause),
      address: addressOf(at, law, packs),
      isSettable: true,
      ...(clause === undefined ? { sources: sourceLines(at, packs, texts) } : {}),
    })),
  );
  const model = { asOf, acts: lines, packs: reportPacks([packs]), notices: packNotices([packs], asOf, texts), first };
  return { asOf, acts, html: actsPage(model, texts, { nonce }) };
}

function sourceLines(at: ActAt, packs: Packs, texts: Texts): readonly ActSource[] {
  return sourcesOf(at, packs).map(({ title, url, date, read }) => ({ title: texts.prose(title), url, date, isRead: read }));
}
