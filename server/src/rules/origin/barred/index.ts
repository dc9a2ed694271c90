import { destinationOf } from "../../../core/control/reach.ts";
import { originOf } from "../../../core/model/origin.ts";
import type { PackAt } from "../../../core/packs/at.ts";
import { isAsked } from "../../../core/regimes.ts";
import type { ItemRule, JudgingContext, Observation } from "../../../core/rule.ts";
import { keyOfPlace, type Located, placeOf } from "../../../core/text/place.ts";
import { atItem, atRef, type JudgedThere, withBroughtIn } from "../../support/broughtIn.ts";
import { nameSomeThere } from "../../support/endUses.ts";
import { placesOf } from "../../support/evidence.ts";
import { actName, doubtSentence, settled } from "../../support/law.ts";
import { listed, sentences } from "../../support/quoting.ts";
import { type RestrictionAt, restrictionsOn } from "../../support/sourcing.ts";

/** What the Department of Defense buys may not hold magnets of four countries (10 U.S.C. 4872, DFARS 252.225-7052). */
export const rule: ItemRule = {
  scope: "item",
  about: ["material", "reference"],
  meta: {
    id: "origin/barred",
    severity: "warning",
    title: "magnet from a listed country in a US military end use",
    summary:
      "A NdFeB or SmCo magnet comes from a country that DFARS 252.225-7052 lists, and its end use is military, in the United States.",
    waivable: true,
    lawIn: "sourcingRestrictions",
  },
  // A line that holds none itself may bring magnets in.
  *check(judged, context) {
    for (const group of groupsOf(withBroughtIn(judged, context), context)) yield observation(group, context.law);
  },
};

/** Magnets of which the same is said: the item itself, or parts that it brings in. */
interface Group {
  readonly category: Located<string>;
  readonly met: readonly RestrictionAt[];
  readonly first: RestrictionAt;
  readonly magnets: readonly string[];
  readonly items: JudgedThere[];
}

function groupsOf(items: readonly JudgedThere[], { law, regimes }: JudgingContext): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const judged of items) {
    const { item } = judged;
    const category = item.endUse?.kind === "declared" ? item.endUse.endUse.category : undefined;
    const origin = originOf(item);
    const met =
      origin === undefined
        ? []
        : restrictionsOn(judged, law).filter(({ act, countries }) => countries.includes(origin) && isAsked(act.act.authority, regimes));
    const [first] = met;
    if (category === undefined || first === undefined) continue;
    const magnets = first.restriction.magnets.filter((magnet) => judged.recognition.magnetMaterials.has(magnet));
    const isPart = item !== judged.line;
    const key = `${isPart} ${keyOfPlace(category)} ${originOf(judged.item) ?? ""} ${magnets.join()} ${met.map(({ act }) => act.act.id).join()}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { category, met, first, magnets, items: [judged] });
    else group.items.push(judged);
  }
  return groups.values();
}

function observation({ category, met, first, magnets, items }: Group, law: PackAt): Observation {
  const [judged] = items;
  if (judged === undefined) throw new Error("a restriction that no magnet is under was to be reported");
  const { item, line } = judged;
  const parts = item === line ? [] : items;
  const steps = [...new Set(met.flatMap(({ restriction }) => restriction.steps))];
  const what = items.length === 1 ? "is a magnet" : "are magnets";
  return {
    ...(item === line ? atItem(item) : atRef(line)),
    summary: `${nameSomeThere(items)} ${what} of ${listed(magnets)} from ${originOf(judged.item) ?? ""}, for a ${category.value} end use in ${destinationOf(item) ?? ""}: ${listed(met.map(({ act }) => `${actName(act)}${settled(act)}`))} ${met.length === 1 ? "restricts" : "restrict"} those ${listed(steps, "or")} in ${listed(first.countries, "or")}.`,
    details: sentences(
      doubtSentence(first.act, actName(first.act)),
      ...outlookOf(met, law),
      "Find a source elsewhere, or have the contract reviewed for an exemption.",
    ),
    basis: { kind: "acts", acts: met.map(({ act }) => act.act.id) },
    related: [{ ...placeOf(category), message: "The end use in effect." }, ...placesOf(parts, "stands here")],
    subject: item.partNumber?.value ?? "",
  };
}

/** What the packs know of the fate of the acts, each with how sure that is. */
function outlookOf(met: readonly RestrictionAt[], law: PackAt): readonly string[] {
  const acts = new Set(met.map(({ act }) => act.act.id));
  return law
    .entries("provisions")
    .filter(({ topic, basis }) => topic === "practice" && basis.some(({ act }) => acts.has(act)))
    .map(({ text, confidence }) => `${text}${confidence === "high" ? "" : ` (Confidence: ${confidence}.)`}`);
}
