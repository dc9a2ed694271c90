import { join } from "node:path";
import { code, type Message, message, verbatim } from "../../core/l10n/message.ts";
import { locales, textsByLocale } from "../../core/l10n/texts.ts";
import { didYouMean, nearest } from "../../core/text/nearest.ts";
import { visibleProse } from "../../core/text/visible.ts";
import { wrap } from "../../core/text/wrap.ts";
import { slashed } from "../../files/paths.ts";
import { type LetterFormat, letterFileName, letterFiles, letterFormats } from "../../report/letters/letterFiles.ts";
import type { LetterLaw } from "../../report/letters/letterPaper.ts";
import { addresseesOf, type Letter, type LetterRequest, lettersOf } from "../../report/letters/letters.ts";
import { addresseeInWords, questionTotals } from "../../report/questionWords.ts";
import { asOfOption, colorOptions, layoutOf, oneOf } from "../args/parse.ts";
import { writePapers } from "../papers/write.ts";
import { gatherQuestions } from "../questions/gather.ts";
import { unaskedInWords } from "../questions/unasked.ts";
import type { Command, Context } from "./command.ts";

/** `lodestone request`. */
export const request: Command = {
  usage: "[PATH…]",
  summary: "Write letters to suppliers with the open questions about their parts, and a table to fill in.",
  details: [
    "Without a PATH, the files of the current folder are read. There is a letter for each supplier, and for each manufacturer of parts without a supplier; parts with neither share a letter without an addressee. A letter gives no files, end uses or findings of yours, and leaves blanks for the sender, the date and the signature. Without --out, nothing is written: the letters are listed.",
    "The language is that of the country that a file gives for the supplier: Chinese for CN, Japanese for JP, German for DE, AT and CH, English for all others.",
    "Exit status: 0 listed or written; 2 something could not be read, or nothing was written.",
  ],
  options: {
    out: { type: "value", placeholder: "DIR", help: "Write the letters into this folder of the repository." },
    supplier: { type: "value", placeholder: "NAME", help: "Write only the letter to this supplier or manufacturer." },
    part: { type: "value", placeholder: "NUMBER", help: "Ask only about this part number." },
    language: { type: "value", placeholder: "LANGUAGE", values: locales, help: "Write all letters in this language: en, de, ja or zh-cn." },
    format: {
      type: "value",
      placeholder: "NAME",
      values: letterFormats,
      repeatable: true,
      help: "Write only markdown, html or csv; may be given more than once.",
    },
    replace: { type: "flag", help: "Overwrite letters that are there." },
    "as-of": asOfOption,
    ...colorOptions,
  },
  async run(parsed, context) {
    const { host, texts } = context;
    const [language, given] = [parsed.value("language"), parsed.values("format")];
    const chosen = given.length === 0 ? letterFormats : given.map((name) => oneOf("--format", name, letterFormats));
    const asOf = parsed.date("as-of");
    const wanted: LetterRequest = {
      supplier: parsed.value("supplier"),
      partNumber: parsed.value("part"),
      language: language === undefined ? undefined : oneOf("--language", language, locales),
    };
    const { report, problems, packs } = await gatherQuestions(parsed.positionals, asOf, context);
    await context.tell(...problems);
    const letters = lettersOf(report.parts, wanted);
    const out = parsed.value("out");
    if (out !== undefined) {
      const papers = filesOf(letters, chosen, packs.at(asOf ?? host.today, {}), context);
      writePapers(host, papers, { out, isReplacing: parsed.flag("replace") });
    }
    const { colors, columns } = layoutOf(parsed, host);
    const told = letters.flatMap((letter) => [
      `${colors.bold(visibleProse(texts.say("request-letter", { addressee: addresseeInWords(letter.addressee), language: verbatim(letter.language) })))}`,
      ...wrap(questionTotals(letter.parts, texts), columns - 2).map((line) => `  ${line}`),
      ...(out === undefined
        ? []
        : chosen.map((format) => colors.dim(`  ${visibleProse(slashed(join(out, letterFileName(letter, format))))}`))),
    ]);
    const end = [
      letters.length === 0 ? nothingAsked(addresseesOf(report.parts), wanted) : [message("request-total", { count: letters.length })],
      letters.length > 0 && out === undefined ? [message("request-not-written", { option: code("--out DIR") })] : [],
    ].flatMap((said) => (said.length === 0 ? [] : [texts.sentences(said)]));
    const lines = [...end, ...unaskedInWords(report, texts)].flatMap((line) => wrap(visibleProse(line), columns));
    await host.stdout.write(`${[...told, ...(told.length === 0 ? [] : [""]), ...lines].join("\n")}\n`);
    return problems.length > 0 ? 2 : 0;
  },
};

/** The reason why there is no letter. */
function nothingAsked(addressees: readonly string[], { supplier, partNumber }: LetterRequest): readonly Message[] {
  if (supplier === undefined && partNumber === undefined) return [message("questions-none")];
  const near = supplier === undefined ? undefined : nearest(supplier, addressees);
  return [message("request-none-such"), ...(near === undefined ? [] : [didYouMean(near)])];
}

/** The texts of the files of letters, by name. */
function filesOf(
  letters: readonly Letter[],
  chosen: readonly LetterFormat[],
  law: LetterLaw,
  { host, texts }: Pick<Context, "host" | "texts">,
): ReadonlyMap<string, string> {
  const textsIn = textsByLocale((locale) => host.loadCatalogue(locale), texts);
  return new Map(letters.flatMap((letter) => [...letterFiles(letter, chosen, law, textsIn(letter.language))]));
}
