import { type ContentNode, content, contentOf, type Entry, type Node, type ScalarNode } from "../formats/tree.ts";
import { inEnglish } from "../l10n/texts.ts";
import { actStateProblems } from "../packs/actStates.ts";
import { isLower, ruleFailed, tellsUnread } from "../ruleMeta.ts";
import { replaceFix } from "../schema/rewrite.ts";
import { spelledOf } from "../shapes/own/scalars.ts";
import { nearest } from "../text/nearest.ts";
import { messageOf } from "../text/wording.ts";
import { actStatesOf, entriesOf, overridesIn, severitiesOf } from "./configOf.ts";
import type { ConfigFault, Known } from "./types.ts";

/** Rules under `rules` and `overrides` that nobody knows, or that no setting may lower, and under `actStates` what cannot do anything. */
export function idleSettings(root: Node, { rules, packs }: Known): ConfigFault[] {
  const ids = rules.map(({ id }) => id);
  const known = new Set([...ids, ruleFailed]);
  const prohibitions = new Map(rules.filter(({ prohibition }) => prohibition).map((rule) => [rule.id, rule]));
  const acts = new Set(packs.acts.map(({ id }) => id));
  const states = contentOf(root, "actStates");
  const idleActs = new Map(actStateProblems(packs, actStatesOf(states)).map((problem) => [problem.act, messageOf(problem, inEnglish)]));
  return [
    ...levelMaps(root).flatMap((map) => entriesOf(map).flatMap((entry) => (known.has(entry.name) ? [] : [unknownRule(entry, ids)]))),
    ...levelMaps(root).flatMap((map) => loweredProhibitions(map, prohibitions)),
    ...entriesOf(states).flatMap(({ key, name }) => {
      const message = idleActs.get(name);
      return message === undefined
        ? []
        : [acts.has(name) ? unknownKey(key, message) : withNearest(unknownKey(key, message), key, name, packs.settleableActs)];
    }),
  ];
}

/** Settings that would let pass unseen what an act forbids; to raise it, or to say what holds anyway, is allowed. */
function loweredProhibitions(map: ContentNode | undefined, prohibitions: ReadonlyMap<string, Known["rules"][number]>): ConfigFault[] {
  const levels = severitiesOf(map);
  return entriesOf(map).flatMap(({ name, key: { start, end } }) => {
    const rule = prohibitions.get(name);
    const level = levels[name];
    if (rule === undefined || level === undefined || !isLower(level, rule)) return [];
    const message = `\`${name}\` tells of what an act forbids, and no setting permits it, so it stays \`${rule.severity}\` and cannot be \`${level}\`. Take the setting away.`;
    return [{ ruleId: "schema/value", message, start, end }];
  });
}

/** Settings of rules that cannot be switched off. */
export function mustStand(root: Node): ConfigFault[] {
  return levelMaps(root).flatMap((map) =>
    entriesOf(map).flatMap(({ key, name, value }) => {
      if (!tellsUnread(name) || (name !== ruleFailed && spelledOf(content(value))?.value !== "off")) return [];
      const advice = name === ruleFailed ? "Take the setting away." : "Choose another level, or mend what is found.";
      const message = `\`${name}\` tells that something was not read or not judged, and without it that would look clear, so it cannot be ${name === ruleFailed ? "set" : "off"}. ${advice}`;
      return [{ ruleId: "schema/value", message, start: key.start, end: key.end }];
    }),
  );
}

/** The maps of rule levels: `rules`, and that of each override. */
function levelMaps(root: Node): readonly (ContentNode | undefined)[] {
  return [root, ...overridesIn(root)].map((holder) => contentOf(holder, "rules"));
}

function unknownRule({ key, name }: Entry, ids: readonly string[]): ConfigFault {
  const near = nearest(name, ids);
  const advice = near === undefined ? "Write the id of a rule; `lodestone rules` lists them all." : `Did you mean \`${near}\`?`;
  return withNearest(unknownKey(key, `There is no rule \`${name}\`, so this setting would do nothing. ${advice}`), key, name, ids);
}

/** A mistake with the fix that writes the nearest of some ids. */
function withNearest(fault: ConfigFault, key: ScalarNode, name: string, ids: Iterable<string>): ConfigFault {
  const near = nearest(name, ids);
  const fix = near === undefined ? undefined : replaceFix(key, near, false);
  return fix === undefined ? fault : { ...fault, fixes: [fix] };
}

function unknownKey({ start, end }: ScalarNode, message: string): ConfigFault {
  return { ruleId: "schema/unknown-key", message, start, end };
}
