/**
 * Lodestone for tools that embed it: `import … from "lodestone"`.
 * It needs no files, no network and no clock, and runs in Node, in a browser and in a worker. The packs are bundled.
 * @packageDocumentation
 */

import { placesIn } from "../core/describe/places.ts";
import { type CatalogueTexts, catalogueIn, inEnglish, type Locale, textsByLocale } from "../core/l10n/texts.ts";
import { lawNotices } from "../core/packs/notices.ts";
import type { PackHeader } from "../generated/pack.ts";
import type { AskedPart } from "../generated/questionsReport.ts";
import {
  createChecker as createCheckerOf,
  LineIndex,
  type PackBundle,
  type PackText,
  type RuleMeta,
  type TextEdit,
  type Verdict,
} from "../index.ts";
import { askedParts, toldQuestions } from "../report/questions.ts";
import { rules } from "../rules/registry.ts";
import { type Answers, type AnswersRequest, answersFor } from "./answers.ts";
import { type CheckOptions, type NamedText, optionReader, refuseUnknownKeys, textOf } from "./options.ts";
import { type Law, type OwnPacks, openLaw, openOwnPacks, readLawText, readOwnPacks } from "./packs.ts";
import { type DraftRequest, type Drafts, draftsFor } from "./papers.ts";

export type { Basis, Finding, Fix, Related, Severity, Suppression, TextEdit } from "../core/finding.ts";
export type { Locale } from "../core/l10n/texts.ts";
export type { DocumentKind } from "../core/model/types.ts";
export type { JudgedWaiver, WaiverState } from "../core/waivers/types.ts";
export type { AnsweredEntry, AnsweredRow, AnsweredValue, StatementOfLine } from "../generated/answersReport.ts";
export type { PackHeader } from "../generated/pack.ts";
export type { AnswerAct, AnswerFinding, AskedPart, Question, TriedAnswer } from "../generated/questionsReport.ts";
export type { AskedLast, ReportWorkPart } from "../generated/report.ts";
export {
  type AsOfSource,
  type DocumentSummary,
  type IsoDate,
  LineIndex,
  type PackText,
  type Position,
  type RuleMeta,
  type Span,
  severityAtLeast,
  type Verdict,
} from "../index.ts";
export type { Answers, AnswersRequest, ChangedText } from "./answers.ts";
export type { CheckOptions, NamedText } from "./options.ts";
export { type Law, type OwnPacks, PackError, type PackMistake } from "./packs.ts";
export type { DraftedPaper, DraftRequest, Drafts } from "./papers.ts";

/** Version of package.json, packs and catalogues, inserted by the build. */
declare const LODESTONE_VERSION: string;
declare const LODESTONE_PACKS: PackBundle;
declare const LODESTONE_CATALOGUES: CatalogueTexts;

/** The version of Lodestone, such as `0.1.0`. */
export const version: string = LODESTONE_VERSION;

/** Checks texts. Keep a checker: creating one costs more than checking a small text. */
export interface Checker {
  /** The packs in use, with their versions and dates of review. */
  readonly packs: readonly PackHeader[];
  /** The bundle of law that the packs are of: that of `createChecker`, or the built-in one. */
  readonly law: Law;
  /** Notices about that bundle, unless it is the built-in one: its name, packs that are older, and entries and days that it lacks. */
  readonly lawNotices: readonly string[];
  /** All rules, in the order of their ids. */
  readonly rules: readonly RuleMeta[];
  /**
   * Checks one text. Every text gets a verdict; unreadable parts are findings.
   *
   * @throws RangeError for invalid options, TypeError where `text` is no string
   */
  check(text: string, options: CheckOptions): Verdict;
  /**
   * Opens a text for editing, as in an editor. An edit costs only the parts it touches.
   *
   * @throws RangeError for invalid options, TypeError where `text` is no string
   */
  open(text: string, options: CheckOptions): EditedText;
  /**
   * Lists what only suppliers can answer: each question once for a part, manufacturer and supplier, and the results of its possible
   * answers. The texts are checked with each answer in place, which takes two to three times as long as a check.
   *
   * @throws RangeError for invalid options, TypeError where a text is no string
   */
  questions(files: readonly NamedText[], options: CheckOptions): Questions;
  /**
   * Takes the answers of a supplier into parts files, as `lodestone answers` does. Nothing is written: the result has the changed texts.
   *
   * @throws RangeError for invalid options and for a file that holds no answers, TypeError where a text is no string
   */
  answers(request: AnswersRequest, options: CheckOptions): Answers;
  /**
   * Drafts a paper, such as an end-use certificate, as `lodestone draft` does.
   *
   * @throws RangeError for invalid options, an unknown paper, an order that none is for, or a part number that no item or several have;
   * TypeError where the text is no string
   */
  drafts(file: NamedText, request: DraftRequest, options: CheckOptions): Drafts;
}

/** The open questions of some texts. */
export interface Questions {
  /** Parts with open questions, the gravest first, as in `parts` of `lodestone questions --format json`. */
  readonly parts: readonly AskedPart[];
  /** The number of places that were not read or not checked, where questions may be missing. */
  readonly unchecked: number;
}

/** An editable text with its findings. They always equal those of a fresh check. */
export interface EditedText {
  /** The current text. */
  readonly text: string;
  /** Applies an edit; its offsets refer to the text before it. */
  edit(edit: TextEdit): void;
  /** The verdict on the current text. */
  verdict(): Verdict;
}

/** Options of a checker. */
export interface CheckerOptions {
  /** A bundle of law, from `loadLaw`, in place of the built-in packs. */
  readonly law?: Law;
  /** Packs of your own, from `loadPacks` (with the same `law`), in addition to the others. */
  readonly packs?: OwnPacks;
  /** Language of messages; default English. Findings, positions and fingerprints are the same in every language. */
  readonly locale?: Locale;
}

const checkerKeys = ["law", "packs", "locale"] as const satisfies readonly (keyof CheckerOptions)[];

/**
 * Creates a checker with the built-in packs or a bundle of law and, optionally, packs of your own.
 *
 * @throws TypeError where `law` did not come from `loadLaw`, `packs` did not come from `loadPacks` with that law, or `locale` is not
 * supported; RangeError for an unknown option
 */
export function createChecker(options: CheckerOptions = {}): Checker {
  refuseUnknownKeys(options, checkerKeys, "option");
  const { law, packs, locale = "en" } = options;
  const named = law === undefined ? undefined : openLaw(law);
  const base = named?.bundle ?? LODESTONE_PACKS;
  const own = packs === undefined ? undefined : openOwnPacks(packs);
  if (own !== undefined && own.bundle.law?.digest !== base.law?.digest)
    throw new TypeError("`packs` was loaded with another law. Write `loadPacks(files, law)` with the law of the checker.");
  const textsIn = textsByLocale((wanted) => catalogueIn(LODESTONE_CATALOGUES, wanted), inEnglish);
  const texts = textsIn(locale);
  if (named !== undefined) texts.learn(named.translations);
  const checker = createCheckerOf(own?.bundle ?? base, own?.extension, texts);
  const read = optionReader(checker);
  return {
    packs: checker.packs.headers,
    law: { version: base.law?.version ?? "", digest: base.law?.digest ?? "" },
    lawNotices: lawNotices([checker.packs], texts).map((notice) => notice.message),
    rules: checker.rules,
    check: (text, options) => checker.check({ text: textOf(text), ...read(options) }),
    open(text, options) {
      const live = checker.open({ text: textOf(text), ...read(options) });
      return {
        get text() {
          return live.text;
        },
        edit: ({ start, end, newText }) => live.edit({ start, end, newText }),
        verdict: () => live.verdict(),
      };
    },
    questions(files, options) {
      const input = read(options);
      const asked = files.map(({ path, text }) => {
        const { questions, unchecked } = checker.questions({ text: textOf(text), ...input });
        const told = toldQuestions(path, questions, placesIn(new LineIndex(text, { skipMark: true })), texts);
        return { told, unchecked };
      });
      const parts = askedParts(asked.flatMap(({ told }) => told));
      return { parts, unchecked: asked.reduce((sum, { unchecked }) => sum + unchecked, 0) };
    },
    answers: (request, options) => answersFor(checker, request, read(options), texts),
    drafts: (file, request, options) =>
      draftsFor(checker, { ...file, text: textOf(file.text) }, request, read(options), { locale, textsIn }),
  };
}

/**
 * Loads packs of your own: acts, items, parties and rules, in the format of `schemas/pack.schema.json`.
 *
 * @param files all files of all packs; the files of one folder make one pack
 * @param law the bundle of law that they refer to; the built-in one if left out
 * @throws PackError (the promise rejects) where they contain mistakes
 */
export function loadPacks(files: readonly PackText[], law?: Law): Promise<OwnPacks> {
  const ids = rules.map(({ meta }) => meta.id);
  return readOwnPacks(files, law === undefined ? LODESTONE_PACKS : openLaw(law).bundle, ids);
}

/**
 * Loads a bundle of law, as `law` in `lodestone.yaml` does.
 *
 * @param text the content of its file
 * @param options `path` is how messages name it; `digest` is the one that it must have
 * @throws RangeError where it cannot be used, or has another digest; TypeError where the text is no string
 */
export function loadLaw(text: string, { path = "law.json", digest }: { readonly path?: string; readonly digest?: string } = {}): Law {
  return readLawText(textOf(text), LODESTONE_PACKS, path, digest);
}
