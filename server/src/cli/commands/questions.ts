import { groupings } from "../../report/questionWords.ts";
import { asOfOption, oneOf } from "../args/parse.ts";
import { gatherQuestions } from "../questions/gather.ts";
import { questionsMarkdown } from "../questions/markdown.ts";
import { questionsTable } from "../questions/table.ts";
import { questionsText } from "../questions/text.ts";
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
    const { texts } = context;
    const by = oneOf("--by", parsed.value("by") ?? "supplier", groupings);
    const { report, problems } = await gatherQuestions(parsed.positionals, parsed.date("as-of"), context);
    return {
      report,
      text: (layout) => questionsText(report, by, layout, texts),
      others: {
        csv: () => questionsTable(report.parts, texts),
        markdown: () => questionsMarkdown(report, by, texts),
      },
      problems,
    };
  },
});
