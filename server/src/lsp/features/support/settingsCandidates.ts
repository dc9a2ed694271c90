import { CompletionItemKind } from "vscode-languageserver";
import { patternFault } from "../../../core/config/patternFault.ts";
import { kindByName, tableSyntaxOf } from "../../../core/fileNames.ts";
import type { Path } from "../../../core/formats/cursor.ts";
import { changeDaysIn } from "../../../core/packs/stateChanges.ts";
import { isLower, mayNotBeLowered, ruleFailed, tellsUnread } from "../../../core/ruleMeta.ts";
import { type DescribedSchema, meaningsAt } from "../../../core/schema/meaning.ts";
import { builtInMappings } from "../../../generated/builtInMappings.ts";
import type { Severity } from "../../../index.ts";
import type { SettingsDocument } from "../fixes.ts";
import { type Candidate, ruleCandidates } from "./candidates.ts";
import { fieldWords } from "./fieldWords.ts";
import { actText } from "./settingsWords.ts";

/** The settings document, with the paths of the files in its folder if they are needed. */
export type SettingsAt = Pick<SettingsDocument, "checker" | "today"> & { readonly files: readonly string[] };

/** The keys of a map that its schema leaves open: rule ids, act ids, fields of a mapping. */
export function idsFor(meaning: DescribedSchema, path: Path, { checker, today }: SettingsAt): readonly Candidate[] {
  const kind = CompletionItemKind.Constant;
  if (meaning.title === "RuleLevels") return ruleCandidates(checker, ({ id }) => id !== ruleFailed).map((one) => ({ ...one, kind }));
  if (meaning.title === "ConfigMappingFields") return fieldWords(path.at(-1) === "document" ? "document" : "item", checker.texts);
  if (meaning.title !== "ConfigActStates") return [];
  const law = checker.packs.at(today, {});
  return checker.packs.acts.flatMap(({ id, shortTitle }) => {
    const act = checker.packs.settleableActs.has(id) ? law.act(id) : undefined;
    return act === undefined
      ? []
      : [{ value: id, kind, detail: checker.texts.prose(shortTitle), documentation: actText(act, today, checker.texts) }];
  });
}

/** The possible values at a path of the settings. */
export function valuesFor(path: Path, settings: SettingsAt): readonly Candidate[] {
  return meaningsAt("lodestone", path).flatMap((meaning) => valuesOf(meaning, path, settings));
}

function valuesOf(meaning: DescribedSchema, path: Path, settings: SettingsAt): readonly Candidate[] {
  const [key, second] = path;
  const { checker, today, files } = settings;
  if (meaning.title === "RuleLevel") return levelsOf(meaning, String(path.at(-1)), settings);
  if (meaning.enum !== undefined) return meaning.enum.map((value) => ({ value: String(value), kind: CompletionItemKind.EnumMember }));
  if (meaning.type === "boolean") return ["true", "false"].map((value) => ({ value, kind: CompletionItemKind.Value, bare: true }));
  if (meaning.type !== "string") return [];
  if (key === "mappings") return inMapping(path, files);
  if (key === "asOf") return daysOf(checker, today);
  if (key === "baseline") return paths(files.filter((file) => file.endsWith(".json")));
  const yaml = files.filter((file) => /\.ya?ml$/.test(file) && file !== "lodestone.yaml");
  const unclaimed = yaml.filter((file) => kindByName(file) === undefined);
  if (key === "extends" || key === "packs") return paths(unclaimed.map((file) => `./${file}`));
  const claims = key === "files" && second !== "exclude";
  return key === "files" || key === "overrides" ? paths(patternsFor(claims ? unclaimed : yaml, claims)) : [];
}

/** The possible values within a mapping: names of built-in mappings, schemas, and patterns of mappable files. */
function inMapping([, , key, ...below]: Path, files: readonly string[]): readonly Candidate[] {
  if (key === "use") return Object.keys(builtInMappings).map((value) => ({ value, kind: CompletionItemKind.EnumMember }));
  const trees = files.filter((file) => /\.(?:json|ya?ml)$/i.test(file) && kindByName(file) === undefined && file !== "lodestone.yaml");
  if (key === "schema") return paths(trees.filter((file) => /schema/i.test(file)));
  if (key !== "files" || below.length === 0) return [];
  return paths(patternsFor([...files.filter((file) => tableSyntaxOf(file) !== undefined), ...trees], false));
}

/** The levels that a rule can have. */
function levelsOf({ enum: levels = [] }: DescribedSchema, id: string, { checker }: SettingsAt): readonly Candidate[] {
  const rule = checker.rules.find((one) => one.id === id);
  return levels
    .map((level) => level as Severity | "off") // the list of the schema
    .filter((level) => !(level === "off" && tellsUnread(id)) && !(rule !== undefined && mayNotBeLowered(rule) && isLower(level, rule)))
    .map((value) => ({
      value,
      kind: CompletionItemKind.EnumMember,
      ...(value === rule?.severity ? { detail: checker.texts.say("editor-own-level") } : {}),
    }));
}

/** Today, and the dates on which the state of an act changes. */
function daysOf({ packs, texts }: SettingsAt["checker"], today: SettingsAt["today"]): readonly Candidate[] {
  const days = changeDaysIn(packs.changeDays().toReversed(), texts);
  return [
    { value: today, kind: CompletionItemKind.Value, detail: texts.say("editor-today"), bare: true },
    ...days.map(({ date, changes }) => ({
      value: date,
      kind: CompletionItemKind.Value,
      detail: [...new Set(changes.map(({ shortTitle }) => shortTitle))].join(", "),
      documentation: changes.map(({ shortTitle, from, to }) => `${shortTitle}: ${from} → ${to}`.replaceAll("-", " ")).join("  \n"),
      bare: true,
    })),
  ];
}

/** The most paths to offer. */
const mostPaths = 300;

/** Paths or patterns as candidates. */
export function paths(values: readonly string[]): readonly Candidate[] {
  return values.slice(0, mostPaths).map((value) => ({ value, kind: CompletionItemKind.File }));
}

/**
 * Patterns that match some of the files: all files in a folder, all files of one name in several folders, and each file by itself.
 *
 * @param claims true for patterns that mark documents; a folder pattern then matches only YAML files
 */
export function patternsFor(files: readonly string[], claims: boolean): readonly string[] {
  const folders = new Set<string>();
  const names = new Map<string, number>();
  for (const file of files) {
    const steps = file.split("/");
    for (let depth = 1; depth < steps.length; depth++) folders.add(steps.slice(0, depth).join("/"));
    const name = steps.at(-1) ?? "";
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  return [
    ...[...folders].sort().map((folder) => `${folder}/**${claims ? "/*.yaml" : ""}`),
    ...[...names].flatMap(([name, count]) => (count > 1 ? [`**/${name}`] : [])),
    ...files,
  ].filter((pattern) => patternFault(pattern) === undefined);
}
