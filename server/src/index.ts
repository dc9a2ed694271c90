import { check, inspect } from "./core/check.ts";
import { offering } from "./core/judge/offering.ts";
import type { CheckInput, CheckResult, CheckSettings, Engine, VerdictInRun } from "./core/judge/types.ts";
import { inEnglish, type Texts } from "./core/l10n/texts.ts";
import type { EndUse } from "./core/model/types.ts";
import { openPacks, type PackBundle, type Packs } from "./core/packs/at.ts";
import { draftPapers } from "./core/papers/draft.ts";
import type { Drafted, Wanted } from "./core/papers/types.ts";
import { itemQuestions, questionSteps } from "./core/questions/itemQuestions.ts";
import type { FileQuestions, FindReferring } from "./core/questions/types.ts";
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
export type { SeverityCounts } from "./core/judge/severityCounts.ts";
export type { AsOfSource, CheckInput, CheckResult, CheckSettings, DocumentSummary, Verdict, VerdictInRun } from "./core/judge/types.ts";
export type { PackBundle, Packs } from "./core/packs/at.ts";
export type { PackProblem, PackText, ToldProblem } from "./core/packs/files.ts";
export type { JudgedDocument } from "./core/rule.ts";
export type { RuleMeta } from "./core/ruleMeta.ts";
export type { LiveText } from "./core/sections/liveText.ts";
export { LineIndex, type Position } from "./core/text/lineIndex.ts";
export type { Span } from "./core/text/span.ts";

/** Checks texts against one set of packs. Keep a checker: opening packs costs more than checking a small file. */
export interface Checker {
  readonly packs: Packs;
  /** The compiled recogniser of materials. */
  readonly recogniser: Recogniser;
  /** All rules, in the order of their ids. */
  readonly rules: readonly RuleMeta[];
  /** Language of messages. */
  readonly texts: Texts;
  /** Checks one text; never throws, see `Verdict`. */
  check(input: CheckInput): VerdictInRun;
  /** Opens a text for editing, as in an editor. An edit costs only the parts it touches. */
  open(input: CheckInput): LiveText;
  /** Checks one text, and returns its items and their judgement with the verdict. */
  inspect(input: CheckInput): CheckResult;
  /**
   * The open questions about the items of a text, each with the results of checking the text, and the files that refer to it, with its
   * possible answers. Never throws.
   */
  questions(input: CheckInput, referring?: FindReferring): FileQuestions;
  /** Drafts of a paper of the packs for goods of a text, filled from the text. Never throws. */
  draft(input: CheckInput, paper: string, wanted: Wanted): Drafted;
  /** As `questions`, with a pause between two of the checks that it takes. */
  questionSteps(input: CheckInput, referring?: FindReferring): Generator<undefined, FileQuestions>;
  /** Categories of end use to offer for items of a document under given settings, without those that are barred or would cause an error. */
  offering(document: JudgedDocument, items: readonly JudgedItem[], settings: CheckSettings): (endUse: EndUse) => boolean;
}

/** A company's own additions besides pack data. */
export interface Extension {
  /** From `compileRules`; their ids are unique and differ from those of built-in rules. */
  readonly rules: readonly Rule[];
}

/**
 * Creates a checker.
 *
 * @param bundle packs from `compilePacks` at build time, or with a company's packs from `readCompanyPacks`
 * @param texts language of messages
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
    questions: (input, referring) => itemQuestions(engine, input, referring),
    draft: (input, paper, wanted) => draftPapers(engine, input, paper, wanted),
    questionSteps: (input, referring) => questionSteps(engine, input, referring),
    offering: (document, items, settings) => offering(engine, document, items, settings),
  };
}

/** Adds to the metadata of a rule the authorities whose law it applies, by these packs. */
function withAuthorities(rule: Rule, packs: Packs): Rule {
  const { lawIn } = rule.meta;
  return lawIn === undefined ? rule : { ...rule, meta: { ...rule.meta, authorities: packs.authoritiesWith(lawIn) } };
}

function byId(a: Rule, b: Rule): number {
  return a.meta.id < b.meta.id ? -1 : 1;
}
