import { questionSentences, type SheetLaw } from "../../core/answers/sheet.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { AskedPart } from "../../generated/questionsReport.ts";
import { markdownProse } from "../../report/markdownText.ts";
import { grouped } from "../../report/questionWords.ts";
import type { Letter } from "../protocol.ts";

/** The letters that ask about parts, one for each supplier. */
export function lettersAbout(parts: readonly AskedPart[], law: SheetLaw, texts: Texts): readonly Letter[] {
  return grouped(parts, "supplier", texts).map(({ parts }) => {
    const supplier = parts[0]?.supplier ?? parts[0]?.manufacturer;
    const lines = parts.flatMap((part) => [
      [part.partNumber, part.description]
        .filter((name) => name !== undefined)
        .map(markdownProse)
        .join(": "),
      ...questionSentences(part, law).map((sentence) => `- ${markdownProse(texts.of(sentence))}`),
      "",
    ]);
    return { ...(supplier === undefined ? {} : { supplier }), markdown: lines.join("\n") };
  });
}
