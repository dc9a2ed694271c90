import { isOf, licensingAuthority } from "../../../core/control/licensing.ts";
import { mostRelated } from "../../../core/finding.ts";
import { message } from "../../../core/l10n/message.ts";
import { getOrInsert } from "../../../core/maps.ts";
import { licensed } from "../../../core/model/licencesUsed.ts";
import type { DocumentRule, JudgedItem, JudgingContext, Observation } from "../../../core/rule.ts";
import { NearestAmong } from "../../../core/text/nearestAmong.ts";
import { placeOf } from "../../../core/text/place.ts";
import { licenceGrade } from "../../support/licenceReach.ts";
import { itemName, quoted } from "../../support/quoting.ts";
import { unknownName } from "../../support/unknownName.ts";
import { codeFaults } from "./codes.ts";
import type { Fault, LicenceInUse, Line } from "./fault.ts";
import { quantityFaults } from "./quantity.ts";
import { bareFaults, countryFaults, dateFaults, endUserFaults, listFaults, listingFaults, nameFaults, numberFaults } from "./terms.ts";

/** A licence covers one kind of item, country, end user and end use, within its period and quantity. */
export const rule: DocumentRule = {
  scope: "document",
  about: ["licence"],
  meta: {
    id: "licence/invalid",
    severity: "error",
    title: "licence that does not cover the line",
    summary:
      "The licence that a line names is undeclared, has a placeholder as number, states neither authority nor validity, is declared twice, expired or not valid yet, is for another end user, country or control code, excludes a party of the shipment, or is exceeded. An error where controlled goods leave the territory of its authority, a warning where control is uncertain, information where nothing leaves.",
    waivable: true,
    task: { action: "apply", words: "Obtain a licence that covers the line, or correct the entry", of: "subject" },
    lawIn: "controlledItems",
  },
  concerns: ({ item }) => licensed(item) !== undefined || item.unknownLicence !== undefined,
  *check(context, items) {
    for (const use of licencesInUse(items, context)) {
      // The terms of a licence of another authority do not count.
      const ofTerms = isOf(use.licence, use.authority)
        ? [dateFaults, endUserFaults, countryFaults, listingFaults, codeFaults, quantityFaults]
        : [listFaults];
      for (const find of [nameFaults, bareFaults, numberFaults, ...ofTerms])
        for (const fault of find(use, context)) yield observation(use, fault, context);
    }
    yield* unknownNumbers(items, context.document);
  },
};

/** The numbers that no licence of the document has; a house rule, since nobody knows the authority of such a licence. */
function* unknownNumbers(items: readonly JudgedItem[], { licences }: JudgingContext["document"]): Iterable<Observation> {
  const known = new NearestAmong(licences.keys());
  for (const { item } of items) {
    const number = item.unknownLicence;
    if (number === undefined) continue;
    const summary = message("licence-unknown", { number: quoted(number.value) });
    yield unknownName(number, `${item.path}/licence`, known, summary, message("licence-unknown-advice"));
  }
}

/** The licences in use, each with the lines that name it. */
function licencesInUse(items: readonly JudgedItem[], context: JudgingContext): readonly LicenceInUse[] {
  const uses = new Map<string, LicenceInUse & { readonly lines: Line[] }>();
  for (const judged of items) {
    const named = licensed(judged.item);
    if (named === undefined) continue;
    const { at, licence } = named;
    const authority = licensingAuthority(licence, context);
    if (authority !== undefined) getOrInsert(uses, at.value, () => ({ licence, authority, lines: [] })).lines.push({ judged, at });
  }
  return [...uses.values()];
}

/** One finding for each fault, placed on the first line. The other lines and the terms of the licence are related places. */
function observation({ licence, authority }: LicenceInUse, fault: Fault, context: JudgingContext): Observation {
  const [first, ...others] = fault.lines;
  const { severity, why, acts } = licenceGrade([first.judged, ...others.map(({ judged }) => judged)], authority, context);
  return {
    ...placeOf(first.at),
    path: `${first.judged.item.path}/licence`,
    severity: severity === "error" && fault.doubtful === true ? "warning" : severity,
    summary: fault.summary,
    details: fault.details ?? [],
    reasons: [...(fault.reasons ?? []), ...why],
    acts: [...new Set([...acts, ...(fault.acts ?? [])])],
    related: [
      ...(fault.declared === undefined ? [] : [{ ...placeOf(fault.declared), message: message("licence-says-so") }]),
      ...(fault.there ?? []),
      ...others.slice(0, mostRelated).map(({ judged, at }) => ({
        ...placeOf(at),
        message: message("licence-named-too", { part: itemName(judged.item) }),
      })),
    ],
    subject: licence.number.value,
  };
}
