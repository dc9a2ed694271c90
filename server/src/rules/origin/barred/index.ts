import { destinationsOf } from "../../../core/control/reach.ts";
import {
  type RestrictedOrigin,
  type RestrictionAt,
  restrictedOrigins,
  restrictionsOn,
  stagesInWords,
} from "../../../core/control/sourcing.ts";
import { atItem, atRef, type JudgedThere, withReferencedItems } from "../../../core/judge/referencedItems.ts";
import { countryName, eitherCountry } from "../../../core/l10n/country.ts";
import { type List, listOf, type Message, message, prose, verbatim } from "../../../core/l10n/message.ts";
import { addTo, getOrInsert } from "../../../core/maps.ts";
import { declaredEndUse } from "../../../core/model/endUseState.ts";
import type { PackAt } from "../../../core/packs/at.ts";
import { isAsked } from "../../../core/regimes.ts";
import type { ItemRule, JudgingContext, Observation } from "../../../core/rule.ts";
import { keyOfPlace, type Located, placeOf } from "../../../core/text/place.ts";
import { itemNamesThere } from "../../support/endUses.ts";
import { placesOf } from "../../support/evidence.ts";
import { doubtMessages, nameOfAct, setMessages } from "../../support/law.ts";
import { quoted } from "../../support/quoting.ts";

/** An act may bar magnets from the countries that it lists from purchases for some end uses. */
export const rule: ItemRule = {
  scope: "item",
  about: ["material", "reference"],
  meta: {
    id: "origin/barred",
    severity: "warning",
    title: "magnet from a country that an act prohibits for its end use",
    summary: "A magnet of a material that an act restricts comes from a country that the act lists, for an end use that it names.",
    waivable: true,
    task: { action: "decide", words: "Choose another source, or establish an exception" },
    lawIn: "sourcingRestrictions",
  },
  // A line that is no magnet itself may refer to magnets.
  *check(judged, context) {
    for (const group of groupsOf(withReferencedItems(judged, context), context)) yield observation(group, context.law);
  },
};

/** Magnets with the same finding: the item itself, or parts that it brings in. */
interface Group {
  readonly category: Located<string>;
  readonly met: readonly RestrictionAt[];
  readonly first: RestrictionAt;
  readonly magnets: readonly string[];
  /** The restricted origins of the first of them; those of the others are in the same countries and stages. */
  readonly origins: readonly RestrictedOrigin[];
  readonly items: JudgedThere[];
}

function groupsOf(items: readonly JudgedThere[], { law, regimes }: JudgingContext): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const judged of items) {
    const { item } = judged;
    const category = declaredEndUse(item)?.category;
    const asked = restrictionsOn(judged, law).filter(({ act }) => isAsked(act.act.authority, regimes));
    const barred = asked.flatMap((restriction) => {
      const origins = restrictedOrigins(item, restriction);
      return origins.length === 0 ? [] : [{ restriction, origins }];
    });
    const [{ restriction: first } = {}] = barred;
    if (category === undefined || first === undefined) continue;
    const met = barred.map(({ restriction }) => restriction);
    const origins = barred.flatMap((one) => one.origins);
    const magnets = first.restriction.magnets.filter((magnet) => judged.recognition.magnetMaterials.has(magnet));
    const isPart = item !== judged.line;
    const from = origins.map(({ stage, country }) => `${stage ?? ""} ${country}`);
    const key = `${isPart} ${keyOfPlace(category)} ${from.join()} ${magnets.join()} ${met.map(({ act }) => act.act.id).join()}`;
    getOrInsert(groups, key, () => ({ category, met, first, magnets, origins, items: [] })).items.push(judged);
  }
  return groups.values();
}

function observation({ category, met, first, magnets, origins, items }: Group, law: PackAt): Observation {
  const [judged] = items;
  if (judged === undefined) throw new Error("a restriction that no magnet is under was to be reported");
  const { item, line } = judged;
  const parts = item === line ? [] : items;
  const steps = [...new Set(met.flatMap(({ restriction }) => restriction.steps))];
  return {
    ...(item === line ? atItem(item) : atRef(line)),
    summary: message("origin-barred", {
      parts: itemNamesThere(items),
      count: items.length,
      from: fromInWords(origins),
    }),
    details: message("origin-barred-advice"),
    reasons: [
      message("origin-barred-act", {
        acts: listOf(met.map(({ act }) => nameOfAct(act))),
        count: met.length,
        magnets: listOf(magnets.map(verbatim)),
        steps: listOf(
          steps.map((step) => message("origin-step", { step })),
          "or",
        ),
        countries: eitherCountry(first.countries),
        category: quoted(category.value),
        destination: countryName(destinationsOf(item).find((country) => first.restriction.endUse.countries.includes(country)) ?? ""),
      }),
      ...doubtMessages(first.act, nameOfAct(first.act)),
      ...met.flatMap(({ act }) => setMessages(act, nameOfAct(act))),
      ...outlookOf(met, law),
    ],
    acts: met.map(({ act }) => act.act.id),
    related: [
      { ...placeOf(category), message: message("origin-end-use-here") },
      ...origins.flatMap(({ at }) => (at === undefined ? [] : [{ ...at, message: message("origin-stage-here") }])),
      ...placesOf(parts, "item-stands-here"),
    ],
    subject: item.partNumber?.value ?? "",
  };
}

/** Restricted origins by country: from one, or mined and refined in another. */
function fromInWords(origins: readonly RestrictedOrigin[]): List {
  const byCountry = new Map<string, RestrictedOrigin[]>();
  for (const origin of origins) addTo(byCountry, origin.country, origin);
  return listOf(
    [...byCountry].map(([country, all]) => {
      const stages = all.flatMap(({ stage }) => stage ?? []);
      return message("origin-from", {
        by: stages.length === 0 ? "country" : "stages",
        stages: stagesInWords(stages, "and"),
        country: countryName(country),
      });
    }),
    "comma",
  );
}

/** Sentences of the packs on the legal practice around the acts, each with its confidence unless that is high. */
function outlookOf(met: readonly RestrictionAt[], law: PackAt): readonly Message[] {
  const acts = new Set(met.map(({ act }) => act.act.id));
  return law
    .entries("provisions")
    .filter(({ topic, basis }) => topic === "practice" && basis.some(({ act }) => acts.has(act)))
    .flatMap(({ text, confidence }) => [prose(text), ...(confidence === "high" ? [] : [message("origin-confidence", { confidence })])]);
}
