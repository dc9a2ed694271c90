import { destinationOf } from "../../../core/control/reach.ts";
import { effective } from "../../../core/model/effective.ts";
import { textOf } from "../../../core/model/read.ts";
import type { ActAt, PackAt } from "../../../core/packs/at.ts";
import { mayHold } from "../../../core/packs/mayHold.ts";
import { perKey } from "../../../core/perKey.ts";
import type { ItemRule, JudgedItem } from "../../../core/rule.ts";
import type { SourcingRestriction } from "../../../generated/pack.ts";
import { actName, doubtSentence, settled } from "../../support/law.ts";
import { listed, nameOf } from "../../support/words.ts";

/** What the Department of Defense buys may not hold magnets of four countries (10 U.S.C. 4872, DFARS 252.225-7052). */
export const rule: ItemRule = {
  scope: "item",
  meta: {
    id: "us/dfars-magnet",
    severity: "warning",
    title: "magnet of a listed country in a US military end use",
    summary: "A NdFeB or SmCo magnet comes from a country of DFARS 252.225-7052 and its end use is military, in the United States.",
    waivable: true,
    regime: "US",
  },
  ofRareEarth: true,
  *check(judged, { law }) {
    const { item } = judged;
    const category = item.endUse?.kind === "declared" ? item.endUse.endUse.category : undefined;
    if (category === undefined || judged.recognition.form?.value !== "magnet") return;
    const met = restrictionsOf(law).filter((restriction) => isRestricted(judged, restriction, category.value));
    const [first] = met;
    if (first === undefined) return;
    const magnets = first.restriction.magnets.filter((magnet) => judged.recognition.magnetMaterials.has(magnet));
    const steps = [...new Set(met.flatMap(({ restriction }) => restriction.steps))];
    yield {
      ...item.place,
      path: item.path,
      message: `${nameOf(item)} is a magnet of ${listed(magnets)} from ${originOf(judged) ?? ""}, for a ${category.value} end use in ${destinationOf(item) ?? ""}: ${listed(met.map(({ act }) => `${actName(act)}${settled(act)}`))} ${met.length === 1 ? "restricts" : "restrict"} those ${listed(steps, "or")} in ${listed(first.countries, "or")}.${doubtSentence(first.act, actName(first.act))}${outlookOf(met, law)} Find a source elsewhere, or have the contract reviewed for an exemption.`,
      basis: { kind: "acts", acts: met.map(({ act }) => act.act.id) },
      related: [{ start: category.start, end: category.end, message: "The end use in effect." }],
      subject: item.partNumber?.value ?? "",
    };
  },
};

interface RestrictionAt {
  readonly restriction: SourcingRestriction;
  readonly act: ActAt;
  readonly countries: readonly string[];
}

/** The restrictions that hold, or may hold, on a day. */
const restrictionsOf = perKey((law: PackAt): readonly RestrictionAt[] =>
  law.entries("sourcingRestrictions").flatMap((restriction) => {
    const act = law.act(restriction.act);
    const list = law.entries("countryLists").find(({ id }) => id === restriction.countryList);
    return act === undefined || act.act.authority !== "US" || list === undefined || !mayHold(act)
      ? []
      : [{ restriction, act, countries: list.countries }];
  }),
);

/** What the packs know of the fate of the acts, each with how sure that is; empty where they know nothing. */
function outlookOf(met: readonly RestrictionAt[], law: PackAt): string {
  const acts = new Set(met.map(({ act }) => act.act.id));
  const known = law
    .entries("provisions")
    .filter(({ topic, basis }) => topic === "practice" && basis.some(({ act }) => acts.has(act)))
    .map(({ text, confidence }) => ` ${text}${confidence === "high" ? "" : ` (Confidence: ${confidence}.)`}`);
  return known.join("");
}

function isRestricted(judged: JudgedItem, { restriction, countries }: RestrictionAt, category: string): boolean {
  const origin = originOf(judged);
  const destination = destinationOf(judged.item);
  return (
    restriction.endUse.categories.includes(category) &&
    destination !== undefined &&
    restriction.endUse.countries.includes(destination) &&
    origin !== undefined &&
    countries.includes(origin) &&
    restriction.magnets.some((magnet) => judged.recognition.magnetMaterials.has(magnet))
  );
}

function originOf({ item }: JudgedItem): string | undefined {
  return textOf(effective(item, "countryOfOrigin"))?.value;
}
