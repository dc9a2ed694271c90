import { placesIn } from "../../core/describe/places.ts";
import { byCodeUnit } from "../../core/text/ordered.ts";
import { shownPath } from "../../files/paths.ts";
import type { QuestionsReport } from "../../generated/questionsReport.ts";
import { LineIndex } from "../../index.ts";
import { askedParts, type ToldQuestion, toldQuestions } from "../../report/questions.ts";
import { groupings } from "../../report/questionWords.ts";
import { reportHead } from "../../report/run.ts";
import { oneOf } from "../args/oneOf.ts";
import { asOfOption } from "../args/parse.ts";
import { readText } from "../check/judgeFiles.ts";
import { plainRequest } from "../check/options.ts";
import { prepare } from "../check/prepare.ts";
import { timings } from "../check/timings.ts";
import { questionsMarkdown } from "../questions/markdown.ts";
import { questionsTable } from "../questions/table.ts";
import { questionsText } from "../questions/text.ts";
import { elsewhereFrom } from "../report/judgedFile.ts";
import { problemLog } from "../report/problems.ts";
import { listingCommand } from "./listing.ts";

/** `lodestone questions`. */
export const questions = listingCommand({
  usage: "[PATH…]",
  summary: "List the questions that suppliers have to answer, and what each answer would change.",
  details: [
    "Without a PATH, the files of the current folder are read. A question stands once for each part, manufacturer and supplier. For each, the files are checked with the possible answers in place. A question is left out where no answer brings an act or anything to do. The most severe come first.",
    "Exit status: 0 listed; 2 something could not be read.",
  ],
  options: {
    "as-of": asOfOption,
    by: { type: "value", placeholder: "NAME", values: groupings, help: "Group by supplier (default), part or file." },
  },
  formats: { names: ["csv", "markdown"], help: "text (default), json, csv or markdown." },
  async list(parsed, context) {
    const { host, texts } = context;
    const by = oneOf("--by", parsed.value("by") ?? "supplier", groupings);
    const request = plainRequest(parsed.positionals, parsed.date("as-of"));
    const problems = problemLog({ tell: async () => {} });
    const { files, checkers, inputs, unread } = await prepare(context, request, timings(host.now), problems);
    const told: ToldQuestion[] = [];
    const elsewhere = new Set<string>();
    let unchecked = 0;
    for (const { file, checker } of files) {
      const read = readText(host, file);
      if ("message" in read) {
        await problems.add(read);
        continue;
      }
      const found = checker.questions(inputs.of(file, request, read.text));
      const placeOf = placesIn(new LineIndex(read.text, { skipMark: true }), elsewhereFrom(host.cwd, file.root));
      told.push(...toldQuestions(file.shown, found.questions, placeOf, texts));
      unchecked += found.unchecked;
      for (const { path } of inputs.targetsOf(file, read.text)) elsewhere.add(path);
    }
    for (const { file } of files) elsewhere.delete(file.path);
    const shown = (paths: Iterable<string>): string[] => [...paths].map((path) => shownPath(host.cwd, path)).sort(byCodeUnit);
    const report: QuestionsReport = {
      ...reportHead(
        host.version,
        checkers.map(({ packs }) => packs),
      ),
      parts: [...askedParts(told)],
      unchecked,
      unread: shown(unread.files.map(({ name }) => name)),
      elsewhere: shown(elsewhere),
    };
    return {
      report,
      text: (layout) => questionsText(report, by, layout, texts),
      others: {
        csv: () => questionsTable(report.parts, texts),
        markdown: () => questionsMarkdown(report, by, texts),
      },
      problems: problems.all,
    };
  },
});
