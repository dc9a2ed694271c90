import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { mappingsOf } from "../../server/src/core/config/mappingsOf.ts";
import { counts } from "../../server/src/core/finding.ts";
import type { Format } from "../../server/src/core/formats/format.ts";
import { readYaml } from "../../server/src/core/formats/yaml/read.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { readAnnotatedSchema } from "../../server/src/core/mappings/foreign/schema/annotated.ts";
import { validation } from "../../server/src/core/mappings/foreign/validation/validation.ts";
import type { FileKind } from "../../server/src/core/model/types.ts";
import { lazily } from "../../server/src/core/perKey.ts";
import type { CheckResult, CheckSettings } from "../../server/src/index.ts";
import type { Files } from "../graph/files.ts";
import { checkText, day, type Judging } from "./lodestone.ts";
import { describe, type Expected, keyOf, readMarks } from "./marks.ts";

/** A case of a rule, read from its file. */
export interface RuleCase extends Judging {
  /** `group/name` of the rule whose folder it lies in. */
  readonly ruleId: string;
  readonly file: string;
  /** What it shows, in a sentence. */
  readonly about: string;
  readonly text: string;
  readonly expected: readonly Expected[];
}

const header = /^# (about|as-of|kind|settings|line-ends|byte-order-mark|file|mapping|schema): (.+)$/;

/** Every case of every rule, in the order of their paths; the meta-test sees to it that every rule with code has some. */
export const allCases: () => readonly RuleCase[] = lazily(() => {
  const folders = ruleFolders().filter((ruleId) => existsSync(casesOf(ruleId)));
  return folders.flatMap((ruleId) =>
    readdirSync(casesOf(ruleId))
      .filter((file) => file.endsWith(".yaml"))
      .sort()
      .map((file) => readCase(ruleId, file)),
  );
});

/** The folders of rules as `group/name`, in order; `support` holds what rules share and is none. */
export function ruleFolders(): string[] {
  return readdirSync(rulesFolder, { withFileTypes: true })
    .filter((group) => group.isDirectory() && group.name !== "support")
    .flatMap((group) => readdirSync(join(rulesFolder, group.name)).map((name) => `${group.name}/${name}`))
    .sort();
}

/** The text of a file in the folder of a rule. */
export function ruleFile(ruleId: string, name: string): string {
  return readFileSync(join(rulesFolder, ruleId, name), "utf8");
}

/** Checks a case and compares what counts of what was found with what is marked: all of it, and nothing else. */
export function runCase(given: RuleCase): CheckResult {
  const result = checkText(given.text, given);
  const found = result.findings.filter(counts);
  const withBasis = new Set(given.expected.filter(({ basis }) => basis !== undefined).map(keyOf));
  expect(describe(given.text, found, withBasis)).toEqual(describe(given.text, given.expected, withBasis));
  return result;
}

const rulesFolder = new URL("../../server/src/rules", import.meta.url).pathname;

function casesOf(ruleId: string): string {
  return join(rulesFolder, ruleId, "cases");
}

function readCase(ruleId: string, file: string): RuleCase {
  const lines = ruleFile(ruleId, `cases/${file}`).split("\n");
  const fields = new Map<string, string>();
  while (lines[0] !== undefined) {
    const match = header.exec(lines[0]);
    if (match?.[1] === undefined || match[2] === undefined) break;
    if (fields.has(match[1])) throw new Error(`${ruleId}/cases/${file}: ${match[1]} stands twice.`);
    fields.set(match[1], match[2]);
    lines.shift();
  }
  const about = fields.get("about");
  if (about === undefined) throw new Error(`${ruleId}/cases/${file}: the first line says nothing about it.`);
  const beside = takeFiles(lines);
  const marked = readMarks(lines, fields.get("line-ends") === "crlf" ? "\r\n" : "\n");
  const mark = fields.get("byte-order-mark") === "true" ? "\u{FEFF}" : "";
  return {
    ruleId,
    file,
    about,
    kind: kindNamed(fields.get("kind") ?? "bom"),
    settings: settingsOf(fields),
    ...mappedBy(fields),
    ...(beside === undefined ? {} : { beside }),
    text: mark + marked.text,
    expected: marked.expected.map((one) => ({ ...one, start: one.start + mark.length, end: one.end + mark.length })),
  };
}

const besideMark = /^# beside: (\S+)$/;

/** Takes the other files from the end of a case; each stands behind a line that names it. Undefined where there is none. */
export function takeFiles(lines: string[]): Files | undefined {
  const starts = lines.flatMap((line, index) => (besideMark.test(line) ? [index] : []));
  const [first] = starts;
  if (first === undefined) return undefined;
  const files = starts.map((start, index) => {
    const text = lines.slice(start + 1, starts[index + 1] ?? lines.length).join("\n");
    return [besideMark.exec(lines[start] ?? "")?.[1] ?? "", text.endsWith("\n") ? text : `${text}\n`] as const;
  });
  lines.splice(first);
  return Object.fromEntries(files);
}

/** The format of a file that a mapping reads, by the lines that say so; of all others nothing is said. */
function mappedBy(fields: ReadonlyMap<string, string>): Pick<Judging, "format"> {
  const mapping = fields.get("mapping");
  return mapping === undefined ? {} : { format: mappedAs(mapping, fields.get("file") ?? "x.yaml", fields.get("schema")) };
}

/**
 * The format of a file by its name and a mapping, written as under `mappings` of a configuration.
 *
 * @param schema what stands where `schema` of the mapping leads
 */
export function mappedAs(mapping: string, file: string, schema?: string): Format {
  const { mappings, faults } = mappingsOf(readYaml(`mappings: { own: ${mapping.replace(/^\{/, '{ files: ["**"],')} }`).documents[0]?.root);
  const [own] = mappings;
  if (own === undefined) throw new Error(faults.map(({ said }) => inEnglish.of(said)).join("\n"));
  if (own.schema === undefined || schema === undefined) return own.formatOf(file);
  const read = readAnnotatedSchema("schema.yaml", schema, own.schema.items, own.schema.validates ? validation : undefined);
  if (read.schema === undefined) throw new Error(inEnglish.sentences(read.faults.flatMap(({ message }) => message)));
  return own.schema.given(read.schema).formatOf(file);
}

function kindNamed(word: string): FileKind {
  if (word === "bom" || word === "shipment" || word === "parts") return word;
  throw new Error(`${word} is no kind of document.`);
}

function settingsOf(fields: ReadonlyMap<string, string>): Partial<CheckSettings> {
  const settings = JSON.parse(fields.get("settings") ?? "{}") as Partial<CheckSettings>; // written beside the case, in the words of CheckSettings
  const asOf = fields.get("as-of");
  return asOf === undefined ? settings : { ...settings, asOf: { date: day(asOf), source: "option" } };
}
