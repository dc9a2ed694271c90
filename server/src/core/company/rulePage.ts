import { code, type Message, message, verbatim } from "../l10n/message.ts";
import type { Texts } from "../l10n/texts.ts";
import { capital } from "../text/capital.ts";
import type { WrittenRule } from "./writtenRules.ts";

/** The page of a company's rule for `explain`, in Markdown, with everything that its pack says. */
export function companyRulePage({ rule, pack, sources }: WrittenRule, texts: Texts): string {
  const { id, severity, title, message: said, when, acts, waivable = true, note } = rule;
  const about = message("company-page-rule", {
    title: verbatim(capital(title)),
    severity: code(severity),
    pack: code(pack.id),
    version: verbatim(pack.version),
    reviewedOn: verbatim(pack.reviewedOn),
  });
  return `${[
    `# ${id}`,
    texts.sentences([about, message(waivable ? "company-page-waivable" : "company-page-not-waivable")]),
    `## ${texts.say("company-page-fires")}`,
    texts.of(firing(rule)),
    `\`\`\`\n${when.trimEnd()}\n\`\`\``,
    `## ${texts.say("company-page-says")}`,
    said,
    `## ${texts.say("company-page-basis")}`,
    [
      ...sources.map(({ title: text, url }) => `- ${text}${url === undefined ? "" : ` <${url}>`}`),
      ...(acts ?? []).map((act) => `- \`${act}\``),
    ].join("\n"),
    ...(note === undefined ? [] : [note]),
  ].join("\n\n")}\n`;
}

/** A sentence with the days on which the rule applies; its condition follows. */
function firing({ from, until }: WrittenRule["rule"]): Message {
  if (from === undefined)
    return until === undefined ? message("company-page-always") : message("company-page-until", { until: verbatim(until) });
  if (until === undefined) return message("company-page-from", { from: verbatim(from) });
  return message("company-page-from-until", { from: verbatim(from), until: verbatim(until) });
}
