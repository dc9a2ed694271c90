import type { Locale, Texts } from "../../core/l10n/texts.ts";
import type { AskedPart } from "../../generated/questionsReport.ts";
import { letterFiles, letterFormats } from "../../report/letters/letterFiles.ts";
import { type LetterLaw, letterPaper } from "../../report/letters/letterPaper.ts";
import { lettersOf } from "../../report/letters/letters.ts";
import { paperMarkdown } from "../../report/paper/markdown.ts";
import type { Letter } from "../protocol.ts";

/**
 * The letters that ask about parts, one for each supplier.
 *
 * @param language undefined for that of each supplier
 */
export async function lettersAbout(
  parts: readonly AskedPart[],
  law: LetterLaw,
  language: Locale | undefined,
  textsIn: (locale: Locale) => Promise<Texts>,
): Promise<readonly Letter[]> {
  const letters = lettersOf(parts, { supplier: undefined, partNumber: undefined, language });
  return Promise.all(
    letters.map(async (letter): Promise<Letter> => {
      const texts = await textsIn(letter.language);
      const files = [...letterFiles(letter, letterFormats, law, texts)].map(([name, text]) => ({ name, text }));
      const { addressee } = letter;
      const markdown = paperMarkdown(letterPaper(letter, undefined, law, texts));
      return { ...(addressee === undefined ? {} : { supplier: addressee }), markdown, files };
    }),
  );
}
