import { message, prose } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { PackPaper } from "../../generated/pack.ts";
import { titleOfPaper } from "../../report/draft/words.ts";
import type { TextLayout } from "../terminal/layout.ts";

/** The papers that can be drafted, each with its purpose and its official form. */
export function papersText(papers: readonly PackPaper[], { colors, columns }: TextLayout, texts: Texts): string {
  return papers
    .map((paper) => {
      const { id, purpose, form, list } = paper;
      const lines = [texts.name(prose(purpose)), texts.of(message("draft-list-form", { form, list: prose(list) }))];
      const body = lines.flatMap((line) => wrap(line, columns - 2)).map((line) => `  ${line}\n`);
      return `${colors.bold(id)}  ${titleOfPaper(paper, texts)}\n${body.join("")}`;
    })
    .join("\n");
}
