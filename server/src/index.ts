import { check, inspect } from "./core/check.ts";
import { offering } from "./core/judge/offering.ts";
import type { CheckInput, CheckResult, CheckSettings, Engine, VerdictInRun } from "./core/judge/types.ts";
import { inEnglish, type Texts } from "./core/l10n/texts.ts";
import type { EndUse } from "./core/model/types.ts";
import { openPacks, type PackBundle, type Packs } from "./core/packs/at.ts";
import { compileRecogniser, type Recogniser } from "./core/recognise/recognise.ts";
import type { JudgedDocument, JudgedItem, Rule } from "./core/rule.ts";
import type { RuleMeta } from "./core/ruleMeta.ts";
import { type LiveText, openLiveText } from "./core/sections/liveText.ts";
import { rules } from "./rules/registry.ts";

export { compileRules } from "./core/company/compileRules.ts";
export { type CompanyPacks, readCompanyPacks } from "./core/company/packs.ts";
export { type IsoDate, parseIsoDate } from "./core/date.ts";
export type { Basis, Finding, Fix, Severity, TextEdit } from "./core/finding.ts";
export { severityAtLeast } from "./core/finding.ts";
export type { SeverityCounts } from "./core/judge/digest.ts";
export type { AsOfSource, CheckInput, CheckResult, CheckSettings, DocumentSummary, Verdict, VerdictInRun } from "./core/judge/types.ts";
export type { PackBundle, Packs } from "./core/packs/at.ts";
export type { PackProblem, PackText, ToldProblem } from "./core/packs/files.ts";
export type { JudgedDocument } from "./core/rule.ts";
export type { RuleMeta } from "./core/ruleMeta.ts";
export type { LiveText } from "./core/sections/liveText.ts";
export { LineIndex, type Position } from "./core/text/lineIndex.ts";
export type { Span } from "./core/text/span.ts";

/** Checks texts against one set of packs. Make one and keep it: opening packs costs more than checking a small file. */
export interface Checker {
  readonly packs: Packs;
  /** What tells the materials of items by these packs. */
  readonly recogniser: Recogniser;
  /** Every rule there is, in the order of their ids. */
  readonly rules: readonly RuleMeta[];
  /** The language of what is found. */
  readonly texts: Texts;
  /** Checks one text; never throws, see `Verdict`. */
  check(input: CheckInput): VerdictInRun;
  /** Opens a text that will change, as one in an editor does: an edit then costs what it touches. */
  open(input: CheckInput): LiveText;
  /** Checks one text and gives the facts as well that the verdict rests on. */
  inspect(input: CheckInput): CheckResult;
  /** Which end uses may be offered for items of a document that is judged by these settings: none that is barred, or brings an error. */
  offering(document: JudgedDocument, items: readonly JudgedItem[], settings: CheckSettings): (endUse: EndUse) => boolean;
}

/** What a company's packs bring beside facts. */
export interface Extension {
  /** From `compileRules`; their ids differ from those of the built-in rules and from each other. */
  readonly rules: readonly Rule[];
}

/**
 * Puts packs, recogniser and rules together.
 *
 * @param bundle the packs as `compilePacks` made them at build time; with a company's, as `readCompanyPacks` joined them
 * @param texts the language of what is found
 */
export function createChecker(bundle: PackBundle, extension: Extension = { rules: [] }, texts: Texts = inEnglish): Checker {
  const packs = openPacks(bundle);
  const all = [...rules, ...extension.rules].map((rule) => withAuthorities(rule, packs)).sort(byId);
  const engine: Engine = { packs, recogniser: compileRecogniser(packs.recogniserData), rules: all, texts };
  return {
    packs,
    recogniser: engine.recogniser,
    rules: all.map(({ meta }) => meta),
    texts,
    check: (input) => check(engine, input),
    open: (input) => openLiveText(engine, input),
    inspect: (input) => inspect(engine, input),
    offering: (document, items, settings) => offering(engine, document, items, settings),
  };
}

/** A rule that knows whose law it carries out, by these packs. */
function withAuthorities(rule: Rule, packs: Packs): Rule {
  const { lawIn } = rule.meta;
  return lawIn === undefined ? rule : { ...rule, meta: { ...rule.meta, authorities: packs.authoritiesWith(lawIn) } };
}

function byId(a: Rule, b: Rule): number {
  return a.meta.id < b.meta.id ? -1 : 1;
}
