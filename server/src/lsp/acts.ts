import type { IsoDate } from "../core/date.ts";
import { actsTable, clausesApart } from "../core/packs/actsTable.ts";
import { addressOf } from "../core/packs/named.ts";
import { packNotices } from "../core/packs/notices.ts";
import type { Checker } from "../index.ts";
import { actFacts } from "../report/facts/act.ts";
import { actsPage } from "../report/html/actsPage.ts";
import { reportPacks } from "../report/run.ts";
import type { ActsResult } from "./protocol.ts";

/**
 * The acts that a checker knows, as of a day.
 *
 * @param nonce the CSP nonce for the style of an HTML page; undefined for a result without a page
 */
export function actsOn({ packs, texts }: Pick<Checker, "packs" | "texts">, asOf: IsoDate, nonce: string | undefined): ActsResult {
  const law = packs.at(asOf, {});
  const acts = actsTable(law);
  if (nonce === undefined) return { asOf, acts };
  const lines = law.acts.flatMap((at) =>
    [undefined, ...clausesApart(at)].map((clause) => ({ ...actFacts(at, asOf, texts, clause), address: addressOf(at, packs) })),
  );
  const model = { asOf, acts: lines, packs: reportPacks([packs]), notices: packNotices([packs], asOf, texts) };
  return { asOf, acts, html: actsPage(model, texts, { nonce }) };
}
