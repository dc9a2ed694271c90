import type { CompanyRule, PackHeader, PackTest } from "../../generated/pack.ts";
import { type ContentNode, contentOf, itemsOf } from "../formats/tree.ts";
import { yaml } from "../formats/yaml/index.ts";
import { code, listOf, type Message, message, verbatim } from "../l10n/message.ts";
import { inEnglish } from "../l10n/texts.ts";
import { type CompiledPack, compilePacks, type LoadedPack, type PackBundle } from "../packs/bundle.ts";
import type { PackProblem, PackText, PackTree } from "../packs/files.ts";
import { byPlace, loadPacks } from "../packs/load.ts";
import { recogniserData } from "../packs/recogniserData.ts";
import { compileRecogniser } from "../recognise/recognise.ts";
import { type RuleMeta, ruleFailed, summaryOf } from "../ruleMeta.ts";
import { toValue } from "../schema/toValue.ts";
import { testProblems } from "./testCases.ts";

/** A company's packs, parsed together with the built-in ones. Conditions are not compiled yet. */
export interface CompanyPacks {
  /** The built-in packs, then the company's. Nothing may be judged by it where there are problems. */
  readonly bundle: PackBundle;
  readonly rules: readonly WrittenRule[];
  readonly tests: readonly PackTest[];
  /** Sorted by path and position. */
  readonly problems: readonly PackProblem[];
}

/**
 * Reads a company's packs, and checks everything that needs no CEL. Never throws.
 *
 * @param builtIn packs that the company's may refer to
 * @param ruleIds ids of the built-in rules
 */
export function readCompanyPacks(files: readonly PackText[], builtIn: PackBundle, ruleIds: readonly string[]): CompanyPacks {
  const { packs, trees, problems } = loadPacks(files, builtIn);
  const rules = writtenRules(trees, packs);
  const bundle = { ...builtIn, packs: [...builtIn.packs, ...compilePacks(packs).packs] };
  const testable = { ruleIds: [...ruleIds, ruleFailed, ...rules.map(({ rule }) => rule.id)], actIds: actIds(bundle) };
  const all = [...problems, ...ruleIdProblems(rules, ruleIds, packIdsOf(builtIn)), ...testProblems(trees, testable)];
  if (all.length === 0) all.push(...recogniserFault(bundle.packs, builtIn.packs, trees));
  return { bundle, rules, tests: packs.flatMap((pack) => pack.files.flatMap(({ tests }) => tests ?? [])), problems: all.sort(byPlace) };
}

function packIdsOf({ packs }: PackBundle): string[] {
  return packs.map(({ header }) => header.id);
}

/** Ids of acts, and `act/clause` for each of their clauses. */
function actIds({ packs }: PackBundle): string[] {
  return packs.flatMap(({ acts }) => acts.flatMap(({ id, clauses = [] }) => [id, ...clauses.map((clause) => `${id}/${clause.id}`)]));
}

/** The ids that packs declare, even where the packs have problems. */
export function packIds(files: readonly PackText[]): ReadonlySet<string> {
  const ids = files.flatMap(({ text }) =>
    yaml.read(text).documents.flatMap(({ root }) => {
      const id = contentOf(contentOf(root, "pack"), "id");
      return id?.kind === "scalar" ? [id.source] : [];
    }),
  );
  return new Set(ids);
}

/** The problem of a word or pattern that the recogniser rejects. The schema checks entries, but not the words in them. */
function recogniserFault(packs: readonly CompiledPack[], builtIn: readonly CompiledPack[], trees: readonly PackTree[]): PackProblem[] {
  const own = recogniserData(packs.slice(builtIn.length));
  if (Object.entries(own).every(([section, entries]) => section === "sources" || entries.length === 0)) return [];
  try {
    compileRecogniser(recogniserData(packs));
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const word = /"((?:[^"\\]|\\.)+)"/.exec(reason)?.[1] ?? "";
    const file = trees.find(({ text }) => text.includes(word)) ?? trees[0];
    const start = Math.max(0, file?.text.indexOf(word) ?? 0);
    const details = [message("company-entry-unusable-why", { reason: verbatim(reason) }), message("company-entry-unusable-advice")];
    return [{ path: file?.path ?? "", start, end: start + word.length, summary: message("company-entry-unusable"), details }];
  }
}

/** The group of rule ids that every company may use. */
const common = "company";
/** Groups without a built-in rule that ids of a company's rules must not use either. */
const reserved = ["rule", "pack", "lodestone"];

/** Problems for rule ids in a built-in group or a foreign pack's group, and for duplicate ids. */
function ruleIdProblems(rules: readonly WrittenRule[], builtIn: readonly string[], packIds: readonly string[]): PackProblem[] {
  const groups = new Set([...reserved, ...packIds, ...builtIn.map(groupOf)]);
  const seen = new Set<string>();
  return rules.flatMap(({ rule: { id }, pack, file, node }) => {
    const place = contentOf(node, "id") ?? node;
    const group = groupOf(id);
    const at = { path: file.path, start: place.start, end: place.end };
    const problem = (summary: Message, details: Message): PackProblem => ({ ...at, summary, details });
    if (seen.has(id)) return [problem(message("company-rule-twice", { rule: code(id) }), message("company-rule-twice-advice"))];
    seen.add(id);
    if (group === common || (group === pack.id && !groups.has(group))) return [];
    const own = groups.has(pack.id) || pack.id === common ? [common] : [common, pack.id];
    const usable = own.map((one) => code(`${one}/`));
    const advice = message("company-rule-group-advice", { groups: listOf(usable, "or") });
    const args = { rule: code(id), group: code(`${group}/`) };
    const summary = groups.has(group) ? message("company-rule-group-built-in", args) : message("company-rule-group-foreign", args);
    return [problem(summary, advice)];
  });
}

function groupOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}

/** A rule of a company's pack, with its position. Its condition is not compiled yet. */
export interface WrittenRule {
  readonly rule: CompanyRule;
  readonly pack: PackHeader;
  /** The sources that it cites. */
  readonly sources: readonly { readonly title: string; readonly url: string | undefined }[];
  readonly meta: RuleMeta;
  readonly file: PackTree;
  readonly node: ContentNode;
}

/** The rules of packs, in their order. The files must keep to the schema. */
function writtenRules(trees: readonly PackTree[], packs: readonly LoadedPack[]): WrittenRule[] {
  const byRule = new Map(packs.flatMap((pack) => pack.files.flatMap((file) => (file.rules ?? []).map((rule) => [rule.id, pack] as const))));
  return trees.flatMap((file) =>
    itemsOf(contentOf(file.root, "rules")).flatMap((node) => {
      const rule = toValue(node) as CompanyRule; // the file keeps to the schema
      const pack = byRule.get(rule.id);
      if (pack === undefined) return []; // its pack has no header, which is reported
      const { header } = pack;
      const sources = rule.citations.flatMap((key) => sourceOf(pack, key) ?? []);
      return [{ rule, pack: header, sources, meta: metaOf(rule, header), file, node }];
    }),
  );
}

function metaOf({ id, severity, title, from, until, waivable = true }: CompanyRule, pack: PackHeader): RuleMeta {
  const days = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  const summary = inEnglish.of(summaryOf({ summary: "", pack: pack.id, ...days }));
  return { id, severity, title, summary, waivable, task: { action: "decide", words: title }, pack: pack.id, ...days };
}

function sourceOf({ files }: LoadedPack, key: string): WrittenRule["sources"][number] | undefined {
  const found = files.flatMap(({ sources }) => sources?.[key] ?? [])[0];
  if (found === undefined) return undefined;
  return typeof found === "string" ? { title: found, url: undefined } : { title: found.title, url: found.url };
}
