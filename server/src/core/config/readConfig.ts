import { parseIsoDate } from "../date.ts";
import type { Severity } from "../finding.ts";
import type { SeveritySettings } from "../judge/runRules.ts";
import { textAt, textOf } from "../model/read.ts";
import { actStateProblems } from "../packs/actStates.ts";
import type { ActStateSettings } from "../packs/at.ts";
import { ruleFailed } from "../ruleMeta.ts";
import { checkDocument } from "../schema/checkDocument.ts";
import { nearest } from "../text/nearest.ts";
import type { Located } from "../text/span.ts";
import { readYaml } from "../yaml/read.ts";
import { type ContentNode, content, contentOf, type Entry, type Node } from "../yaml/tree.ts";
import { idlePatterns } from "./idlePatterns.ts";
import { type Config, type ConfigFault, type ConfigReading, type Known, noConfig, type ReadPacks } from "./types.ts";

/**
 * Reads the text of a `lodestone.yaml`. Never throws. An empty file sets nothing and is right;
 * anything that is misspelt is a fault, because a setting that is passed over in silence may turn a finding off or on.
 * `readPacks` is asked only where packs are named.
 */
export function readConfig(text: string, known: Known, readPacks: ReadPacks): ConfigReading {
  const yaml = readYaml(text);
  const faults: ConfigFault[] = yaml.problems.map(({ rule, message, start, end }) => ({ ruleId: rule, message, start, end }));
  const [first, second] = yaml.documents.filter(({ root }) => root !== undefined);
  if (second !== undefined) {
    const message = "A second YAML document begins here, and only the first would be read. Put all settings into one document.";
    faults.push({ ruleId: "schema/value", message, start: second.start, end: second.start });
  }
  const root = first?.root;
  if (root === undefined || isNull(content(root))) return { config: noConfig, faults };
  const config = configOf(root);
  faults.push(...checkDocument(root, "config", text), ...elsewhere(config.packs), ...idlePatterns(root), ...mustStand(root));
  // Without the company's packs, where there are some, nobody can tell whose an unknown id is.
  const read = config.packs.length === 0 ? { known, faults: [] } : faults.length > 0 ? unread : readPacks(config.packs);
  faults.push(...read.faults);
  if (read.known !== undefined) faults.push(...idleSettings(root, read.known));
  return { config, faults: faults.sort((a, b) => a.start - b.start || a.end - b.end) };
}

const unread: ReturnType<ReadPacks> = { known: undefined, faults: [] };

function isNull(node: ContentNode): boolean {
  return node.kind === "scalar" && node.value === null;
}

function configOf(root: Node): Config {
  const packs = contentOf(root, "packs");
  const files = contentOf(root, "files");
  const regimes = contentOf(root, "regimes");
  const overrides = contentOf(root, "overrides");
  const trace = contentOf(root, "traceRareEarths");
  return {
    files: {
      bom: values(contentOf(files, "bom")),
      shipment: values(contentOf(files, "shipment")),
      exclude: values(contentOf(files, "exclude")),
    },
    regimes: regimes === undefined ? undefined : values(regimes),
    asOf: parseIsoDate(textAt(root, "asOf")?.value ?? ""),
    actStates: actStates(contentOf(root, "actStates")),
    rules: severities(contentOf(root, "rules")),
    overrides: (overrides?.kind === "seq" ? overrides.items : []).map((override) => ({
      files: values(contentOf(override, "files")),
      rules: severities(contentOf(override, "rules")),
    })),
    packs: packs?.kind === "seq" ? packs.items.flatMap((item) => textOf(content(item)) ?? []) : [],
    traceRareEarths: trace === undefined ? undefined : trace.kind === "scalar" && trace.value === true,
  };
}

/** Where the packs of a company are read from must be the same on every machine. */
function elsewhere(paths: readonly Located<string>[]): ConfigFault[] {
  return paths
    .filter(({ value }) => /^(?:[/\\~]|[A-Za-z]:|[a-z+]+:\/\/)/.test(value))
    .map(({ value, start, end }) => {
      const message = `\`${value}\` is no path relative to this file, so others could not read the pack. Put the pack beside this file and write its path.`;
      return { ruleId: "schema/value", message, start, end };
    });
}

/** Rules that nobody knows under `rules` and `overrides`, and under `actStates` what cannot do anything. */
function idleSettings(root: Node, { rules, packs }: Known): ConfigFault[] {
  const overrides = contentOf(root, "overrides");
  const levels = [contentOf(root, "rules"), ...(overrides?.kind === "seq" ? overrides.items : []).map((item) => contentOf(item, "rules"))];
  const ids = rules.map(({ id }) => id);
  const states = contentOf(root, "actStates");
  const idleActs = new Map(actStateProblems(packs, actStates(states)).map(({ act, message }) => [act, message]));
  return [
    ...levels.flatMap((map) => faultyKeys(map, (name) => (ids.includes(name) || name === ruleFailed ? undefined : unknownRule(name, ids)))),
    ...faultyKeys(states, (name) => idleActs.get(name)),
  ];
}

/** What says that something was not read or not judged: without it, unchecked would look like clear. */
const unhideable: readonly string[] = ["yaml/syntax", "yaml/too-deep", ruleFailed];

/** Settings of rules that cannot be switched off. */
function mustStand(root: Node): ConfigFault[] {
  const overrides = contentOf(root, "overrides");
  const maps = [contentOf(root, "rules"), ...(overrides?.kind === "seq" ? overrides.items : []).map((item) => contentOf(item, "rules"))];
  return maps.flatMap((map) =>
    entries(map).flatMap(({ key, name, value }) => {
      if (!unhideable.includes(name) || (name !== ruleFailed && textOf(content(value))?.value !== "off")) return [];
      const advice = name === ruleFailed ? "Take the setting away." : "Choose another level, or mend what is found.";
      const message = `\`${name}\` tells that something was not read or not judged, and without it that would look clear, so it cannot be ${name === ruleFailed ? "set" : "off"}. ${advice}`;
      return [{ ruleId: "schema/value", message, start: key.start, end: key.end }];
    }),
  );
}

function unknownRule(name: string, ids: readonly string[]): string {
  const near = nearest(name, ids);
  const advice = near === undefined ? "Write the id of a rule; `lodestone rules` lists them all." : `Did you mean \`${near}\`?`;
  return `There is no rule \`${name}\`, so this setting would do nothing. ${advice}`;
}

function faultyKeys(map: ContentNode | undefined, faultOf: (name: string) => string | undefined): ConfigFault[] {
  return entries(map).flatMap(({ key, name }) => {
    const message = faultOf(name);
    return message === undefined ? [] : [{ ruleId: "schema/unknown-key", message, start: key.start, end: key.end }];
  });
}

const levels: ReadonlySet<string> = new Set<Severity | "off">(["error", "warning", "information", "hint", "off"]);

/** YAML 1.2 reads a plain `off` as text, so the level is the text as written. */
function severities(map: ContentNode | undefined): SeveritySettings {
  return pairs(map, levels) as SeveritySettings; // the set holds levels only
}

const states: ReadonlySet<string> = new Set(["in-force", "suspended", "ended"]);

function actStates(map: ContentNode | undefined): ActStateSettings {
  return pairs(map, states) as ActStateSettings; // the set holds states only
}

/** The entries of a map whose value is one of some words; the schema speaks of the others. */
function pairs(map: ContentNode | undefined, words: ReadonlySet<string>): Record<string, string> {
  const found = entries(map).flatMap(({ name, value }) => {
    const word = textOf(content(value))?.value;
    return word !== undefined && words.has(word) ? [[name, word] as const] : [];
  });
  return Object.fromEntries(found);
}

function entries(map: ContentNode | undefined): readonly Entry[] {
  return map?.kind === "map" ? map.entries : [];
}

function values(list: ContentNode | undefined): string[] {
  if (list?.kind !== "seq") return [];
  return list.items.flatMap((item) => textOf(content(item))?.value ?? []);
}
