/**
 * Lodestone for tools that embed it: the package's `import … from "lodestone"`.
 *
 * It needs neither files nor network nor a clock, and runs in Node, in a browser and in a worker: the packs are inside.
 *
 * @packageDocumentation
 */
import { type CatalogueTexts, catalogueIn, inEnglish, type Locale, Texts } from "../core/l10n/texts.ts";
import type { PackHeader } from "../generated/pack.ts";
import { createChecker as createCheckerOf, type PackBundle, type PackText, type RuleMeta, type TextEdit, type Verdict } from "../index.ts";
import { rules } from "../rules/registry.ts";
import { type CheckOptions, optionReader } from "./options.ts";
import { type OwnPacks, openOwnPacks, readOwnPacks } from "./packs.ts";

export type { Basis, Finding, Fix, Related, Severity, Suppression, TextEdit } from "../core/finding.ts";
export type { Locale } from "../core/l10n/texts.ts";
export type { DocumentKind } from "../core/model/types.ts";
export type { JudgedWaiver, WaiverState } from "../core/waivers/types.ts";
export type { PackHeader } from "../generated/pack.ts";
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
export type { CheckOptions } from "./options.ts";
export { type OwnPacks, PackError, type PackMistake } from "./packs.ts";

/** The version in package.json and the packs, put in by the build. */
declare const LODESTONE_VERSION: string;
declare const LODESTONE_PACKS: PackBundle;
declare const LODESTONE_CATALOGUES: CatalogueTexts;

/** The version of Lodestone, such as `0.1.0`. */
export const version: string = LODESTONE_VERSION;

/** Checks texts. Make one and keep it: making it costs more than checking a small text. */
export interface Checker {
  /** The packs that it judges by, with their versions and the days of their last review. */
  readonly packs: readonly PackHeader[];
  /** Every rule there is, in the order of their ids. */
  readonly rules: readonly RuleMeta[];
  /**
   * Checks one text. Whatever the text is, there is an answer: what cannot be read is a finding.
   *
   * @throws RangeError where the options mean nothing, TypeError where `text` is none
   */
  check(text: string, options: CheckOptions): Verdict;
  /**
   * Opens a text that will change, as one in an editor does: an edit then costs what it touches.
   *
   * @throws RangeError where the options mean nothing, TypeError where `text` is none
   */
  open(text: string, options: CheckOptions): EditedText;
}

/** A text that changes, with what is found in it: at every moment the same as a check of the text from nothing. */
export interface EditedText {
  /** The text as it is now. */
  readonly text: string;
  /** Makes an edit; its offsets are those of the text before it. */
  edit(edit: TextEdit): void;
  /** What is found in the text as it is now. */
  verdict(): Verdict;
}

/** What a checker is made of. */
export interface CheckerOptions {
  /** Packs of your own, from `loadPacks`, beside the built-in ones. */
  readonly packs?: OwnPacks;
  /** The language of what is found; default English. Findings, places and fingerprints are the same in each. */
  readonly locale?: Locale;
}

/**
 * Makes a checker from the packs inside, and from packs of your own where you have some.
 *
 * @throws TypeError where `packs` did not come from `loadPacks`, or `locale` is no language of Lodestone
 */
export function createChecker({ packs, locale = "en" }: CheckerOptions = {}): Checker {
  const own = packs === undefined ? undefined : openOwnPacks(packs);
  const texts = locale === "en" ? inEnglish : new Texts(catalogueIn(LODESTONE_CATALOGUES, locale));
  const checker = createCheckerOf(own?.bundle ?? LODESTONE_PACKS, own?.extension, texts);
  const read = optionReader(checker);
  return {
    packs: checker.packs.headers,
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
  };
}

/**
 * Reads packs of your own: acts, items, parties and rules, as files of the form that `schemas/pack.schema.json` describes.
 *
 * @param files every file of every pack; those of one folder make one pack
 * @throws PackError (the promise rejects) where there is a mistake in them
 */
export function loadPacks(files: readonly PackText[]): Promise<OwnPacks> {
  const ids = rules.map(({ meta }) => meta.id);
  return readOwnPacks(files, LODESTONE_PACKS, ids);
}

/** Callers without types give bytes now and then. */
function textOf(text: unknown): string {
  if (typeof text !== "string") throw new TypeError("The text to check is no string. Decode it as UTF-8 first.");
  return text;
}
