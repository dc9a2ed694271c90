import { isOf, licensingAuthority } from "../../../core/control/licensing.ts";
import { mostRelated } from "../../../core/finding.ts";
import { message } from "../../../core/l10n/message.ts";
import { getOrInsert } from "../../../core/maps.ts";
import { licensed } from "../../../core/model/licencesUsed.ts";
import { mayHold } from "../../../core/packs/mayHold.ts";
import type { DocumentRule, JudgedItem, JudgingContext, Observation } from "../../../core/rule.ts";
import { NearestAmong } from "../../../core/text/nearestAmong.ts";
import { placeOf } from "../../../core/text/place.ts";
import { itemName, quoted } from "../../support/quoting.ts";
import { unknownName } from "../../support/unknownName.ts";
import { codeFaults } from "./codes.ts";
import type { Fault, LicenceInUse, Line } from "./fault.ts";
import { quantityFaults } from "./quantity.ts";
import { reachOf } from "./reach.ts";
import { countryFaults, dateFaults, endUserFaults, listFaults, listingFaults, nameFaults, numberFaults } from "./terms.ts";

/** A licence covers one kind of item, country, end user and end use, within its period and quantity. */
export const rule: DocumentRule = {
  scope: "document",
  about: ["licence"],
  meta: {
    id: "licence/invalid",
    severity: "error",
    title: "licence that does not cover the line",
    summary:
      "The licence that a line names is not declared, has a placeholder for its number, is declared twice, has expired or is not valid yet, is for another end user, country or control code, excludes a party of the shipment, or has its quantity exceeded. An error where the goods leave the territory of its authority under control, a warning where their control is uncertain, information where they do not leave.",
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
      for (const find of [nameFaults, numberFaults, ...ofTerms])
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
  const { law } = context;
  const reach = reachOf(fault, authority, context);
  return {
    ...placeOf(first.at),
    path: `${first.judged.item.path}/licence`,
    severity: reach.kind === "outside" ? "information" : reach.kind === "open" || fault.doubtful === true ? "warning" : "error",
    summary: fault.summary,
    details: fault.details ?? [],
    reasons: [...(fault.reasons ?? []), ...reach.why],
    acts: [...regulations(authority, law), ...(fault.acts ?? [])],
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

/** The licensing regulations of an authority that are, or may be, in force on the date. */
function regulations(authority: LicenceInUse["authority"], law: JudgingContext["law"]): readonly string[] {
  return law.entries("licenceTypes").flatMap(({ list, act }) => {
    const at = law.act(act);
    return list === authority.id && at !== undefined && mayHold(at) ? [act] : [];
  });
}
