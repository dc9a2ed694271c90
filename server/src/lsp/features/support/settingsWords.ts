import type { ActAt } from "../../../core/packs/at.ts";
import type { RuleMeta } from "../../../core/ruleMeta.ts";
import type { IsoDate } from "../../../index.ts";
import { escapeMarkdown } from "./markdown.ts";

/** What a rule finds and how grave that is. */
export function ruleText({ id, title, summary, severity, prohibition }: RuleMeta): string {
  const level =
    prohibition === true
      ? `It is an ${severity}, and no setting makes it milder, because an act forbids what it finds.`
      : `Without a setting its level is \`${severity}\`.`;
  return [`**${id}**: ${escapeMarkdown(title)}`, escapeMarkdown(summary), level].join("\n\n");
}

/** What an act is and how it stands on a day by what the packs know. */
export function actText({ act, state }: Pick<ActAt, "act" | "state">, day: IsoDate): string {
  return [`**${act.id}**: ${escapeMarkdown(act.shortTitle)}`, `Without a setting it is ${state.replaceAll("-", " ")} on ${day}.`].join(
    "\n\n",
  );
}
