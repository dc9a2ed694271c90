import { contentRules, roleOf, staysOutside } from "../../../core/control/contentRule.ts";
import { isJudged, isOff } from "../../../core/control/endUseRequired.ts";
import { mergeControls } from "../../../core/control/mergeControls.ts";
import { otherOrigins } from "../../../core/control/originAmong.ts";
import { openStages, type RestrictionAt, restrictionsOn, type Stage, stagesInWords } from "../../../core/control/sourcing.ts";
import { allControls } from "../../../core/control/verdict.ts";
import { mostRelated } from "../../../core/finding.ts";
import { atItem, atRef, onceEach, referencedItems } from "../../../core/judge/referencedItems.ts";
import { countryName } from "../../../core/l10n/country.ts";
import { code, listOf, type Message, message } from "../../../core/l10n/message.ts";
import { originOf } from "../../../core/model/origin.ts";
import { topOf } from "../../../core/model/parts.ts";
import type { Item } from "../../../core/model/types.ts";
import type { ActAt } from "../../../core/packs/at.ts";
import { isAsked } from "../../../core/regimes.ts";
import type { ItemRule, JudgedItem, JudgingContext, Observation } from "../../../core/rule.ts";
import { heldClasses, placesOf, standing } from "../../support/evidence.ts";
import { declaredCodes, nameOfAct, unverifiedMessages } from "../../support/law.ts";
import { inPartsFile, itemName, itemNames } from "../../support/quoting.ts";

/** Some controls depend on the country of origin. The finding is raised only when the origin would decide and is undeclared or disputed. */
export const rule: ItemRule = {
  scope: "item",
  about: ["material", "reference"],
  meta: {
    id: "origin/missing",
    severity: "warning",
    title: "monitored material without a country of origin",
    summary: "The origin of monitored material or of a stage decides, and is not declared or in doubt.",
    waivable: true,
    task: { action: "ask", words: "country of origin", fact: "origin" },
    lawOfEach: true,
  },
  *check(judged, context) {
    const open = openOf(judged, context);
    if (open.acts.length > 0) yield undeclared(judged, open, context);
    // The file of a referenced part knows neither the destination nor the end use of this line.
    const parts = onceEach(referencedItems(judged.item, context)).flatMap((part) => {
      const openThere = openOf(part, context);
      return openThere.acts.length === 0 ? [] : [{ part, open: openThere }];
    });
    if (parts.length > 0) yield undeclaredThere(judged.item, parts);
  },
};

/** The undeclared origin of an item, as far as acts depend on it. */
interface Open {
  /** True when the country of origin is not declared, or is disputed. */
  readonly isCountry: boolean;
  readonly stages: readonly Stage[];
  /** The acts that the origin decides about; empty where nothing depends on it. */
  readonly acts: readonly ActAt[];
}

function openOf(judged: JudgedItem, context: JudgingContext): Open {
  const { item } = judged;
  if (!isJudged(judged) || isOff(judged)) return { isCountry: false, stages: [], acts: [] };
  const isUndeclared = item.countryOfOrigin === undefined && !item.isUnread("countryOfOrigin"); // `mapping/value` reports it
  const isCountry = isUndeclared || otherOrigins(item).length > 0;
  const restrictions = openRestrictions(judged, context);
  return {
    isCountry,
    stages: restrictions.flatMap((restriction) => openStages(item, restriction)),
    acts: isCountry ? actsThatAsk(judged, restrictions, context) : restrictions.map(({ act }) => act),
  };
}

function undeclared(
  { item, recognition, control }: JudgedItem,
  { isCountry, stages, acts }: Open,
  { isForeign }: JudgingContext,
): Observation {
  const holds = { part: itemName(item), holds: standing(recognition), classes: heldClasses(recognition) };
  const others = isCountry ? otherOrigins(item) : [];
  return {
    ...atItem(item),
    summary: !isCountry
      ? message("origin-missing-stages", { ...holds, stages: stagesInWords(stages, "or") })
      : others.length > 0
        ? message("origin-missing-disputed", { part: holds.part })
        : recognition.verdict === "material"
          ? message("origin-missing", holds)
          : message("origin-missing-declared", { part: holds.part, codes: declaredCodes(control) }),
    details: !isCountry
      ? message("origin-missing-stages-advice", { file: isForeign ? "foreign" : "own", where: inPartsFile(item) })
      : others.length > 0
        ? contradictedAdvice
        : isForeign
          ? message("origin-missing-advice-foreign", { where: inPartsFile(item) })
          : message("origin-missing-advice"),
    reasons: [
      decides(acts),
      ...(isCountry && stages.length > 0 ? [message("origin-missing-by-stage", { stages: stagesInWords(stages, "or") })] : []),
      ...unverifiedMessages(control),
    ],
    acts: acts.map(({ act }) => act.id),
    related: others
      .slice(0, mostRelated)
      .map(({ country, at }) => ({ ...at, message: message("origin-missing-here", { country: countryName(country) }) })),
  };
}

/** The finding on a line whose referenced parts leave their origin open. */
function undeclaredThere(line: Item, parts: readonly { readonly part: JudgedItem; readonly open: Open }[]): Observation {
  const judged = parts.map(({ part }) => part);
  const acts = [...new Set(parts.flatMap(({ open }) => open.acts))];
  const stages = parts.flatMap(({ open }) => open.stages);
  const named = { line: itemName(line), parts: itemNames(judged), count: parts.length };
  return {
    ...atRef(line),
    summary: parts.some(({ open }) => open.isCountry)
      ? message("origin-missing-parts", named)
      : message("origin-missing-parts-stages", { ...named, stages: stagesInWords(stages, "or") }),
    details: parts.every(({ part, open }) => open.isCountry && otherOrigins(part.item).length > 0)
      ? contradictedAdvice
      : message("origin-missing-parts-advice", { count: parts.length }),
    reasons: [
      decides(acts),
      ...(stages.length > 0 ? [message("origin-missing-by-stage", { stages: stagesInWords(stages, "or") })] : []),
      ...unverifiedMessages(mergeControls(judged.map(({ control }) => control))),
    ],
    acts: acts.map(({ act }) => act.id),
    related: placesOf(judged, "item-stands-here"),
  };
}

const contradictedAdvice = message("composition-contradicted-advice", { key: code("countryOfOrigin") });

function decides(acts: readonly ActAt[]): Message {
  return message("origin-missing-decides", { acts: listOf(acts.map(nameOfAct)), count: acts.length });
}

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
      isMadeAbroad(item, rule.counted.origin) && !staysOutside(topOf(item), rule.counted.origin) && roleOf(judged, rule) !== undefined
        ? [rule.act]
        : [],
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
