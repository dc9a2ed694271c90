import { partsLinks } from "../../core/answers/partsLinks.ts";
import { takeAnswers } from "../../core/answers/takeAnswers.ts";
import { encodings } from "../../core/formats/encoding.ts";
import { message } from "../../core/l10n/message.ts";
import type { AnswersFile, AnswersReport } from "../../generated/answersReport.ts";
import { LineIndex } from "../../index.ts";
import { wordsBeyondAscii } from "../../project/proposal/encodings.ts";
import { answersFile, answersSummary } from "../../report/answers.ts";
import { reportHead } from "../../report/run.ts";
import { Changes } from "../answers/changes.ts";
import { readAnswersFile } from "../answers/readFile.ts";
import { readRoot } from "../answers/root.ts";
import { answersText } from "../answers/text.ts";
import { asOfOption, oneOf } from "../args/parse.ts";
import { problemLog } from "../report/problems.ts";
import type { Command } from "./command.ts";
import { listingCommand } from "./listing.ts";

/** `lodestone answers`. */
export const answers: Command = listingCommand({
  usage: "FILE…",
  summary: "Take the answers of suppliers into parts files.",
  details: [
    "A FILE is a filled answer sheet as CSV or XLSX, with any separator. Rows are matched by their id to the lines below the root folder, and columns by the key in their heading. Values go into the entry of the part, otherwise into a new entry in the nearest parts file. Only missing values are written. The changes are printed as a diff.",
    "A FILE can also be one that a supplier has already: CycloneDX, Catena-X CustomsInformation or UsTariffInformation, or a table with usual headings. Its parts are matched by part number and manufacturer; other parts in it are counted.",
    "Each value is checked like any input before anything is written. What is not taken is named by row and column.",
    "Exit status: 0 all values taken or there already; 1 something was not taken, a line says otherwise, or a file has no answer about a part here; 2 a file could not be read or written.",
  ],
  options: {
    to: { type: "value", placeholder: "PARTS", help: "Write new entries into this parts file; it is created if it does not exist." },
    replace: { type: "flag", help: "Overwrite values that differ." },
    "dry-run": { type: "flag", help: "Print the diff, and write nothing." },
    encoding: {
      type: "value",
      placeholder: "NAME",
      values: encodings,
      help: "The encoding of a FILE that is not in UTF-8; otherwise it is guessed.",
    },
    part: { type: "value", placeholder: "NUMBER", help: "The part that a FILE about one part is about, if it names none." },
    supplier: { type: "value", placeholder: "NAME", help: "Take answers about parts of this supplier only." },
    document: { type: "value", placeholder: "TEXT", help: "The source of answers that name no document; default: the name of the file." },
    date: { type: "value", placeholder: "DATE", help: "The day of answers that name none (year-month-day)." },
    by: { type: "value", placeholder: "NAME", help: "The author of answers that name none." },
    "as-of": asOfOption,
  },
  miscounted: [message("usage-answers-file"), message("usage-answers-file-advice")],
  async list(parsed, context) {
    const { host, texts } = context;
    const [asOf, date, isDry] = [parsed.date("as-of"), parsed.date("date"), parsed.flag("dry-run")];
    const named = parsed.value("encoding");
    const encoding = named === undefined ? undefined : oneOf("--encoding", named, encodings);
    const problems = problemLog({ tell: async () => {} });
    const root = await readRoot(context, asOf, problems);
    const { checker } = root;
    const into = parsed.value("to");
    const partsFile = into === undefined ? undefined : root.partsNamed(into);
    const { parameters } = checker.packs.at(asOf ?? host.today, {});
    const known = { parameters, lines: root.lines, part: parsed.value("part"), words: () => wordsBeyondAscii(checker) };
    const files: AnswersFile[] = [];
    const changes = new Changes(host, root);
    for (const argument of parsed.positionals) {
      const read = readAnswersFile(host, argument, known, encoding);
      if ("message" in read) {
        await problems.add(read);
        continue;
      }
      const { shown, name, text, guessed } = read;
      const { parts } = read.read;
      if (guessed !== undefined) await context.tell({ path: shown, message: [guessed] });
      const taken = takeAnswers({
        answers: parts,
        lines: root.lines,
        supplier: parsed.value("supplier"),
        texts: changes.texts,
        into: partsFile,
        replaces: parsed.flag("replace"),
        today: asOf !== undefined && asOf > host.today ? asOf : host.today,
        source: { document: parsed.value("document") ?? name, date, by: parsed.value("by") },
        check: root.check,
        brought: root.brought,
      });
      changes.add(taken);
      const around = { placesOf: root.placesOf, shownParts: (path: string) => root.partsAt(path).shown, headingAt: read.read.headingAt };
      files.push(answersFile(shown, new LineIndex(text, { skipMark: true }), taken, around, texts));
    }
    const all = changes.all;
    const isWritten = !isDry && problems.all.length === 0 && all.length > 0;
    if (isWritten) await problems.add(...changes.write());
    const summary = answersSummary(files);
    const brought = all.length === 0 ? [] : root.brought(partsLinks(changes.texts));
    const findings = brought.map(({ path, at, rule, severity, summary: what }) => ({ path, at, rule, severity, summary: what }));
    const report: AnswersReport = {
      ...reportHead(
        host.version,
        root.checkers.map(({ packs }) => packs),
      ),
      files,
      changes: all,
      findings,
      written: isWritten && problems.all.length === 0,
      summary,
    };
    const { kept, refused, rowsRefused } = summary;
    const isContradicted = files.some(({ rows }) => rows.some(({ values }) => values.some(({ contradicts }) => contradicts !== undefined)));
    return {
      report,
      text: (layout) => answersText(report, isDry, layout, texts),
      problems: problems.all,
      status: kept + refused + rowsRefused > 0 || isContradicted || files.some(({ rows }) => rows.length === 0) ? 1 : 0,
    };
  },
});
