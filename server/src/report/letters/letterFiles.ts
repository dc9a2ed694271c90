import { answerSheet } from "../../core/answers/sheet.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { csvText } from "../csvText.ts";
import { paperExtensions, paperFormats, paperIn } from "../paper/formats.ts";
import { type LetterLaw, letterPaper } from "./letterPaper.ts";
import type { Letter } from "./letters.ts";

/** The files of a letter, by format. */
export const letterFormats = [...paperFormats, "csv"] as const;
export type LetterFormat = (typeof letterFormats)[number];

const extensions: Readonly<Record<LetterFormat, string>> = { ...paperExtensions, csv: "csv" };

/** The name of a file of a letter. */
export function letterFileName({ slug }: Pick<Letter, "slug">, format: LetterFormat): string {
  return `${slug}.${extensions[format]}`;
}

/** The texts of the files of a letter, by name. */
export function letterFiles(letter: Letter, formats: readonly LetterFormat[], law: LetterLaw, texts: Texts): ReadonlyMap<string, string> {
  const paper = letterPaper(letter, formats.includes("csv") ? letterFileName(letter, "csv") : undefined, law, texts);
  const textIn = (format: LetterFormat): string =>
    format === "csv" ? csvText(answerSheet(letter.parts, law, texts)) : paperIn(format, paper, texts);
  return new Map(formats.map((format) => [letterFileName(letter, format), textIn(format)]));
}
