import { verbatim } from "../../../core/l10n/message.ts";
import type { Texts } from "../../../core/l10n/texts.ts";
import type { ActAt } from "../../../core/packs/at.ts";
import { actState } from "../../../core/packs/notices.ts";
import { type RuleMeta, summaryOf } from "../../../core/ruleMeta.ts";
import type { IsoDate } from "../../../index.ts";
import { code, escapeMarkdown } from "./markdown.ts";

/** The title of a rule and its severity. */
export function ruleText(rule: RuleMeta, texts: Texts): string {
  const { id, title, severity, prohibition } = rule;
  const level =
    prohibition === true
      ? texts.say("editor-rule-prohibition", { severity })
      : texts.say("editor-rule-level", { level: verbatim(code(severity)) });
  return [`**${id}**: ${escapeMarkdown(texts.prose(title))}`, escapeMarkdown(texts.of(summaryOf(rule))), level].join("\n\n");
}

/** The title of an act and its state on a date, according to the packs. */
export function actText(at: ActAt, day: IsoDate, texts: Texts): string {
  const { id, shortTitle } = at.act;
  return [`**${id}**: ${escapeMarkdown(texts.prose(shortTitle))}`, texts.say("editor-act-stands", { date: day, state: actState(at) })].join(
    "\n\n",
  );
}
