import { contentRules, roleOf } from "../../../core/control/contentRule.ts";
import { isJudged, isOff } from "../../../core/control/endUseRequired.ts";
import { openStages, type RestrictionAt, restrictionsOn, stagesInWords } from "../../../core/control/sourcing.ts";
import { allControls } from "../../../core/control/verdict.ts";
import { atItem } from "../../../core/judge/broughtIn.ts";
import { listOf, message } from "../../../core/l10n/message.ts";
import { originOf } from "../../../core/model/origin.ts";
import { topOf } from "../../../core/model/parts.ts";
import type { Item } from "../../../core/model/types.ts";
import type { ActAt } from "../../../core/packs/at.ts";
import { isAsked } from "../../../core/regimes.ts";
import type { ItemRule, JudgedItem, JudgingContext } from "../../../core/rule.ts";
import { heldClasses, holding } from "../../support/evidence.ts";
import { declaredCodes, nameOfAct, unverifiedMessages } from "../../support/law.ts";
import { inPartsFile, itemName } from "../../support/quoting.ts";

/** Some controls depend on the country of origin. The finding is raised only when the origin would decide. */
export const rule: ItemRule = {
  scope: "item",
  about: ["material"],
  meta: {
    id: "origin/missing",
    severity: "warning",
    title: "monitored material without a country of origin",
    summary: "The origin of an item of monitored material, or that of a stage, is not declared and decides which acts apply.",
    waivable: true,
    task: { action: "ask", words: "country of origin", fact: "origin" },
    lawOfEach: true,
  },
  *check(judged, context) {
    const { item, recognition, control } = judged;
    if (!isJudged(judged) || isOff(judged)) return;
    const isOpen = item.countryOfOrigin === undefined && !item.isUnread("countryOfOrigin"); // `mapping/value` reports it
    const restrictions = openRestrictions(judged, context);
    const acts = isOpen ? actsThatAsk(judged, restrictions, context) : restrictions.map(({ act }) => act);
    if (acts.length === 0) return;
    const stages = restrictions.flatMap((restriction) => openStages(item, restriction));
    const holds = { part: itemName(item), holds: holding(recognition), classes: heldClasses(recognition) };
    yield {
      ...atItem(item),
      summary: !isOpen
        ? message("origin-missing-stages", { ...holds, stages: stagesInWords(stages, "or") })
        : recognition.verdict === "material"
          ? message("origin-missing", holds)
          : message("origin-missing-declared", { part: itemName(item), codes: declaredCodes(control) }),
      details: !isOpen
        ? message("origin-missing-stages-advice", { file: context.isForeign ? "foreign" : "own", where: inPartsFile(item) })
        : context.isForeign
          ? message("origin-missing-advice-foreign", { where: inPartsFile(item) })
          : message("origin-missing-advice"),
      reasons: [
        message("origin-missing-decides", { acts: listOf(acts.map(nameOfAct)), count: acts.length }),
        ...(isOpen && stages.length > 0 ? [message("origin-missing-by-stage", { stages: stagesInWords(stages, "or") })] : []),
        ...unverifiedMessages(control),
      ],
      acts: acts.map(({ act }) => act.id),
    };
  },
};

/** The restrictions that wait for stages of an item. */
function openRestrictions(judged: JudgedItem, { law, regimes }: JudgingContext): readonly RestrictionAt[] {
  return restrictionsOn(judged, law).filter(
    (restriction) => isAsked(restriction.act.act.authority, regimes) && openStages(judged.item, restriction).length > 0,
  );
}

/**
 * The acts whose result depends on the undeclared origin of an item. They are acts that would apply by origin and do not already apply by
 * place of export, content rules for goods made abroad, and sourcing restrictions on countries.
 */
function actsThatAsk(judged: JudgedItem, restrictions: readonly RestrictionAt[], { law, regimes }: JudgingContext): readonly ActAt[] {
  const { item, control } = judged;
  // Common goods below the limits of an entry need no end use, and so no origin.
  const controls = allControls(control).filter(({ missing, maxSeverity }) => missing.includes("origin") && maxSeverity !== "information");
  const acts = [
    ...controls.map(({ act }) => act),
    ...contentRules(law).flatMap((rule) =>
      isMadeAbroad(item, rule.counted.origin) && roleOf(judged, rule) !== undefined ? [rule.act] : [],
    ),
    ...restrictions.map(({ act }) => act),
  ];
  return [...new Set(acts)].filter(({ act }) => isAsked(act.authority, regimes));
}

/** True when an item is part of a product known to be made outside these countries. */
function isMadeAbroad(item: Item, countries: readonly string[]): boolean {
  if (item.parent === undefined) return false;
  const origin = originOf(topOf(item));
  return origin !== undefined && !countries.includes(origin);
}
