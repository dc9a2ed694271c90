import type Big from "big.js";
import { isOf, licensingAuthority } from "../../../core/control/licensing.ts";
import type { Message } from "../../../core/l10n/message.ts";
import { addTo } from "../../../core/maps.ts";
import { type LicensedLine, licensed, type Taken, takenBy } from "../../../core/model/licencesUsed.ts";
import type { LicenceUse, UnreadShipment } from "../../../core/model/links.ts";
import { toAmount } from "../../../core/model/units.ts";
import { whyUnread } from "../../../core/model/unreadable.ts";
import type { DocumentRule, JudgedItem, JudgingContext, Observation } from "../../../core/rule.ts";
import { placeOf } from "../../../core/text/place.ts";
import { wordsInUnit } from "../../support/amounts.ts";
import { mostRelated } from "../../support/evidence.ts";
import { listed, quoted } from "../../support/quoting.ts";

/** A licence allows its quantity once, however many shipments are made under it (Decree 792, article 18). */
export const rule: DocumentRule = {
  scope: "document",
  about: ["licence"],
  meta: {
    id: "licence/quantity",
    severity: "error",
    title: "licence quantity exceeded across shipments",
    summary: "The shipments in the workspace that cite the same licence number together exceed its quantity.",
    waivable: true,
  },
  concerns: ({ item }) => licensed(item)?.licence.quantity !== undefined,
  *check(context, items) {
    const { document, links } = context;
    if (links === undefined) return;
    for (const [number, lines] of byLicence(items)) {
      const seen = judge(lines, links.otherUses(number, document.index), links.unreadShipments(), context);
      if (seen !== undefined) yield seen;
    }
  },
};

function byLicence(items: readonly JudgedItem[]): ReadonlyMap<string, readonly [LicensedLine, ...LicensedLine[]]> {
  const found = new Map<string, [LicensedLine, ...LicensedLine[]]>();
  for (const { item } of items) {
    const line = licensed(item);
    if (line === undefined) continue;
    addTo(found, line.at.value, line);
  }
  return found;
}

const mostTerms = 5;
function judge(
  [first, ...more]: readonly [LicensedLine, ...LicensedLine[]],
  uses: readonly LicenceUse[],
  unread: readonly UnreadShipment[],
  context: JudgingContext,
): Observation | undefined {
  const { quantity, number, list } = first.licence;
  const others = uses.flatMap((use) => usesOf(list?.value, use));
  if (quantity === undefined || (others.length === 0 && unread.length === 0)) return undefined;
  const limit = toAmount(quantity.value.value, quantity.unit);
  const own = takenBy(
    [first, ...more].map(({ item }) => item),
    limit.dimension,
  );
  const authority = licensingAuthority(first.licence, context);
  // That is said already, of this file alone.
  if (own.sum.gt(limit.value) && authority !== undefined && isOf(first.licence, authority)) return undefined;
  const terms = others.map(({ at, items }) => ({ at, taken: takenBy(items, limit.dimension) }));
  const sum = terms.reduce((total, { taken }) => total.plus(taken.sum), own.sum);
  if (!sum.gt(limit.value)) return unread.length === 0 ? undefined : unknownSum(first, unread);
  const unknown = terms.reduce((count, { taken }) => count + taken.unknown, own.unknown);
  const inUnit = wordsInUnit(quantity.unit, limit.value, sum);
  const here = placeOf(first.at);
  return {
    ...here,
    path: `${first.item.path}/licence`,
    summary: `Licence ${quoted(number.value)} allows ${inUnit(limit.value)}, and the ${others.length + 1} shipments that cite it take ${sumWords(own, terms, sum, inUnit)}${unknownWords(unknown)}${unread.length === 0 ? "" : `, without ${unreadWords(unread)}, which cannot be read`}.`,
    details: ["Ship less, or name another licence for the rest.", ...whyUnreadAll(unread)],
    basis: { kind: "house" },
    related: [
      { in: quantity.value.in, start: quantity.value.start, end: quantity.value.end, message: "The licence says so here." },
      ...terms
        .slice(0, mostRelated)
        .map(({ at, taken }) => ({ ...here, elsewhere: at, message: `${at.file} takes ${takenWords(taken, inUnit)}.` })),
    ],
    subject: number.value,
  };
}

/** A shipment that cannot be read may cite any licence. */
function unknownSum({ at, item, licence: { number } }: LicensedLine, unread: readonly UnreadShipment[]): Observation {
  return {
    in: at.in,
    start: at.start,
    end: at.end,
    path: `${item.path}/licence`,
    severity: "warning",
    summary: `It is not known what the shipments take together of licence ${quoted(number.value)}: ${unreadWords(unread)} cannot be read, and may cite it too.`,
    details: ["Repair what cannot be read, or take it out of the folder.", ...whyUnreadAll(unread)],
    basis: { kind: "house" },
    subject: number.value,
  };
}

/** Why the first few cannot be read. */
function whyUnreadAll(unread: readonly UnreadShipment[]): readonly Message[] {
  return unread.slice(0, mostUnread).map(({ file, why }) => whyUnread(quoted(file), why));
}

/** More shipments that cannot be read are only counted. */
const mostUnread = 3;

function unreadWords(unread: readonly UnreadShipment[]): string {
  const some = unread.slice(0, mostUnread).map(({ file }) => quoted(file));
  return listed(unread.length > some.length ? [...some, `${unread.length - some.length} more`] : some);
}

/** Those lines of another shipment that cite the licence of this list: two authorities may give the same number. One that names no list may be of any. */
function usesOf(list: string | undefined, { at, items }: LicenceUse): readonly LicenceUse[] {
  const same = items.filter((item) => {
    const other = licensed(item)?.licence.list?.value;
    return list === undefined || other === undefined || list === other;
  });
  return same.length === 0 ? [] : [{ at, items: same }];
}

function sumWords(
  own: Taken,
  terms: readonly { readonly at: LicenceUse["at"]; readonly taken: Taken }[],
  sum: Big,
  inUnit: (amount: Big) => string,
): string {
  if (terms.length > mostTerms)
    return `${takenWords(own, inUnit)} here and ${inUnit(sum.minus(own.sum))} in the others, ${inUnit(sum)} together`;
  const others = terms.filter(({ taken }) => isKnown(taken)).map(({ at, taken }) => `${inUnit(taken.sum)} (${quoted(at.file)})`);
  const summands = [...(isKnown(own) ? [`${inUnit(own.sum)} here`] : []), ...others];
  return summands.length === 1 ? summands.join("") : `${summands.join(" + ")} = ${inUnit(sum)}`;
}

/** Whether anything of it is known: what is not is no nought. */
function isKnown({ sum, unknown }: Taken): boolean {
  return unknown === 0 || sum.gt(0);
}

function takenWords(taken: Taken, inUnit: (amount: Big) => string): string {
  if (!isKnown(taken)) return "an unknown amount";
  return taken.unknown === 0 ? inUnit(taken.sum) : `${inUnit(taken.sum)} and an unknown amount`;
}

function unknownWords(lines: number): string {
  if (lines === 0) return "";
  return `, without ${lines === 1 ? "a line whose amount is" : `${lines} lines whose amounts are`} unknown`;
}
