import type { PackTest } from "../../generated/pack.ts";
import { contentOf } from "../formats/tree.ts";
import { yaml } from "../formats/yaml/index.ts";
import { message, verbatim } from "../l10n/message.ts";
import { type CompiledPack, compilePacks, type PackBundle } from "../packs/bundle.ts";
import type { PackProblem, PackText, PackTree } from "../packs/files.ts";
import { byPlace, loadPacks } from "../packs/load.ts";
import { recogniserData } from "../packs/recogniserData.ts";
import { compileRecogniser } from "../recognise/recognise.ts";
import { ruleFailed } from "../ruleMeta.ts";
import { ruleIdProblems } from "./ruleIds.ts";
import { testProblems } from "./testCases.ts";
import { type WrittenRule, writtenRules } from "./writtenRules.ts";

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
