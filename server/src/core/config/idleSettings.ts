import type { RuleLevel } from "../../generated/lodestone.ts";
import { type ContentNode, content, contentOf, type Entry, entriesOf, type Node, type ScalarNode } from "../formats/tree.ts";
import { type Message, message, verbatim } from "../l10n/message.ts";
import { spelledOf } from "../mappings/own/scalars.ts";
import { actStateProblem } from "../packs/actStates.ts";
import { isLower, mayNotBeLowered, ruleFailed, tellsUnread } from "../ruleMeta.ts";
import { replaceFix } from "../schema/rewrite.ts";
import { meantOr, nearest } from "../text/nearest.ts";
import { saidOf } from "../text/wording.ts";
import { overridesIn } from "./configOf.ts";
import type { ConfigFault, RulesAndPacks } from "./types.ts";

/** Faults of settings without effect: unknown rules, rules that must not be lowered, and acts whose state no setting can change. */
export function idleSettings(root: Node, { rules, packs }: RulesAndPacks): ConfigFault[] {
  const ids = rules.map(({ id }) => id);
  const known = new Set([...ids, ruleFailed]);
  const fixed = new Map(rules.filter(mayNotBeLowered).map((rule) => [rule.id, rule]));
  const acts = new Set(packs.acts.map(({ id }) => id));
  return [
    ...levelMaps(root).flatMap((map) => entriesOf(map).flatMap((entry) => (known.has(entry.name) ? [] : [unknownRule(entry, ids)]))),
    ...levelMaps(root).flatMap((map) => loweredRules(map, fixed)),
    ...entriesOf(contentOf(root, "actStates")).flatMap(({ key, name }) => {
      const problem = actStateProblem(packs, name);
      if (problem === undefined) return [];
      const fault = unknownKey(key, saidOf(problem));
      return [acts.has(name) ? fault : withNearest(fault, key, name, packs.settleableActs)];
    }),
  ];
}

/**
 * Faults of settings that lower a prohibition, since a forbidden act would pass unseen, or the rule on unfilled forms. Raising it, or
 * repeating its severity, is allowed.
 */
function loweredRules(map: ContentNode | undefined, fixed: ReadonlyMap<string, RulesAndPacks["rules"][number]>): ConfigFault[] {
  return entriesOf(map).flatMap(({ name, value, key: { start, end } }) => {
    const rule = fixed.get(name);
    const level = spelledOf(content(value))?.value;
    if (rule === undefined || level === undefined || !isLower(level as RuleLevel, rule)) return []; // no other word is lower
    if (rule.prohibition !== true && level === "off") return []; // told of by `mustStand`
    const words = { rule: verbatim(name), severity: verbatim(rule.severity), level: verbatim(level) };
    const said =
      rule.prohibition === true
        ? message("config-rule-prohibition", words)
        : message("config-rule-must-stand", { rule: words.rule, state: "lower" });
    return [{ ruleId: "schema/value", message: [said, message("config-remove-setting")], start, end }];
  });
}

/** Faults of settings that switch off rules which must stay on. */
export function mustStand(root: Node): ConfigFault[] {
  return levelMaps(root).flatMap((map) =>
    entriesOf(map).flatMap(({ key, name, value }) => {
      if (!tellsUnread(name) || (name !== ruleFailed && spelledOf(content(value))?.value !== "off")) return [];
      const isFailure = name === ruleFailed;
      const said = [
        message("config-rule-must-stand", { rule: verbatim(name), state: isFailure ? "set" : "off" }),
        message(isFailure ? "config-remove-setting" : "config-rule-must-stand-advice"),
      ];
      return [{ ruleId: "schema/value", message: said, start: key.start, end: key.end }];
    }),
  );
}

/** The maps of severities: `rules`, and `rules` of each override. */
function levelMaps(root: Node): readonly (ContentNode | undefined)[] {
  return [root, ...overridesIn(root)].map((holder) => contentOf(holder, "rules"));
}

function unknownRule({ key, name }: Entry, ids: readonly string[]): ConfigFault {
  const advice = meantOr(name, ids, message("config-rule-unknown-advice"));
  return withNearest(unknownKey(key, [message("config-rule-unknown", { rule: verbatim(name) }), advice]), key, name, ids);
}

/** Adds a fix with the nearest known id to a fault. */
function withNearest(fault: ConfigFault, key: ScalarNode, name: string, ids: Iterable<string>): ConfigFault {
  const near = nearest(name, ids);
  const fix = near === undefined ? undefined : replaceFix(key, near, false);
  return fix === undefined ? fault : { ...fault, fixes: [fix] };
}

function unknownKey({ start, end }: ScalarNode, said: readonly Message[]): ConfigFault {
  return { ruleId: "schema/unknown-key", message: said, start, end };
}
