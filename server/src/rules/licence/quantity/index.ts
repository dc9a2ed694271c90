import { isOf, licensingAuthority } from "../../../core/control/licensing.ts";
import { mostRelated } from "../../../core/finding.ts";
import { type Argument, type Message, message } from "../../../core/l10n/message.ts";
import { type LicensedLine, licencesUsed, licensed, type Taken, takenBy } from "../../../core/model/licencesUsed.ts";
import type { LicenceUse, UnreadShipment } from "../../../core/model/links.ts";
import type { Item } from "../../../core/model/types.ts";
import { toAmount } from "../../../core/model/units.ts";
import { whyUnread } from "../../../core/model/unreadable.ts";
import type { DocumentRule, JudgedItem, JudgingContext, Observation } from "../../../core/rule.ts";
import { placeOf } from "../../../core/text/place.ts";
import { type InUnit, wordsInUnit } from "../../support/amounts.ts";
import { nameOfAuthority } from "../../support/law.ts";
import { type LicenceGrade, licenceGrade } from "../../support/licenceReach.ts";
import { itemName, quoted, someOf } from "../../support/quoting.ts";

/** A licence permits its quantity once in total, for all shipments made under it (Decree 792, article 18). */
export const rule: DocumentRule = {
  scope: "document",
  about: ["licence"],
  meta: {
    id: "licence/quantity",
    severity: "error",
    title: "licence quantity exceeded across shipments",
    summary:
      "The shipments in the workspace that cite the same licence number together exceed its quantity. Graded as `licence/invalid` is.",
    waivable: true,
    task: { action: "apply", words: "Apply for a larger quantity, or ship less", of: "subject" },
    lawIn: "controlledItems",
  },
  concerns: ({ item }) => licensed(item)?.licence.quantity !== undefined,
  *check(context, items) {
    const { document, links } = context;
    if (links === undefined) return;
    const judged = new Map(items.map((one) => [one.item, one]));
    for (const [number, lines] of licencesUsed({ lines: [...judged.keys()] })) {
      const seen = judge(lines, links.otherUses(number, document.index), links.unreadShipments(), context);
      if (seen === undefined) continue;
      const { severity, why, acts } = gradeOf(lines, judged, context);
      const isDoubtful = severity === "error" && seen.severity === "warning";
      yield { ...seen, severity: isDoubtful ? "warning" : severity, reasons: [...(seen.reasons ?? []), ...why], acts };
    }
  },
};

/** The grade for the lines of a licence. It is a warning of the house where the law behind the licence is not known, or left out. */
function gradeOf(
  lines: readonly [LicensedLine, ...LicensedLine[]],
  judged: ReadonlyMap<Item, JudgedItem>,
  context: JudgingContext,
): LicenceGrade {
  const [{ licence, item }] = lines;
  const authority = licensingAuthority(licence, context);
  const [first, ...others] = lines.flatMap((line) => judged.get(line.item) ?? []);
  if (first !== undefined && authority !== undefined && isOf(licence, authority))
    return licenceGrade([first, ...others], authority, context);
  const { list } = licence;
  const why =
    authority === undefined || list === undefined
      ? []
      : [message("licence-reach-unknown", { authority: nameOfAuthority(list.value, context.law, "from"), part: itemName(item) })];
  return { severity: "warning", why, acts: [] };
}

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
  // `licence/invalid` already reports a sum that this file alone exceeds.
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
    summary: message("licence-together", {
      licence: quoted(number.value),
      limit: inUnit(limit.value),
      count: others.length + 1,
      sum: inUnit(sum),
    }),
    details: message("licence-exceeded-advice"),
    reasons: [
      message("licence-taken-here", takenOf(own, inUnit)),
      ...(unknown === 0 ? [] : [message("licence-lines-not-counted", { count: unknown })]),
      ...(unread.length === 0 ? [] : [message("licence-files-not-counted", { files: unreadNames(unread), count: unread.length })]),
      ...whyUnreadAll(unread),
    ],
    related: [
      { ...placeOf(quantity.value), message: message("licence-says-so") },
      ...terms.slice(0, mostRelated).map(({ at, taken }) => ({
        ...here,
        elsewhere: at,
        message: message("licence-taken-there", { file: quoted(at.file), ...takenOf(taken, inUnit) }),
      })),
    ],
    subject: number.value,
  };
}

/** The finding when shipments cannot be read, since any of them may cite the licence. */
function unknownSum({ at, item, licence: { number } }: LicensedLine, unread: readonly UnreadShipment[]): Observation {
  return {
    ...placeOf(at),
    path: `${item.path}/licence`,
    severity: "warning",
    summary: message("licence-together-unknown", { licence: quoted(number.value), files: unreadNames(unread) }),
    details: message("licence-together-unknown-advice"),
    reasons: whyUnreadAll(unread),
    subject: number.value,
  };
}

/** The reasons why the first few shipments cannot be read. */
function whyUnreadAll(unread: readonly UnreadShipment[]): readonly Message[] {
  return unread.slice(0, mostUnread).map(({ file, why }) => whyUnread(quoted(file), why));
}

/** The number of unread shipments that are named; the rest are counted. */
const mostUnread = 3;

function unreadNames(unread: readonly UnreadShipment[]): Argument {
  return someOf(unread, ({ file }) => quoted(file), mostUnread);
}

/**
 * The lines of another shipment that cite the licence. Authorities may use the same number, so the lists must agree; a licence without a
 * list may be of any.
 */
function usesOf(list: string | undefined, { at, items }: LicenceUse): readonly LicenceUse[] {
  const same = items.filter((item) => {
    const other = licensed(item)?.licence.list?.value;
    return list === undefined || other === undefined || list === other;
  });
  return same.length === 0 ? [] : [{ at, items: same }];
}

/** The quantity that a shipment takes, as far as it is known. An unknown quantity does not count as zero. */
function takenOf({ sum, unknown }: Taken, inUnit: InUnit) {
  return { known: unknown === 0 ? "all" : sum.gt(0) ? "some" : "none", amount: inUnit(sum) } as const;
}
