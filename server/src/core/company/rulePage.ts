import type { WrittenRule } from "./writtenRules.ts";

/** The page of a company's rule in Markdown, as `explain` shows it: all that the pack says of it. */
export function companyRulePage({ rule, pack, sources }: WrittenRule): string {
  const { id, severity, title, message, when, from, until, acts, waivable = true, note } = rule;
  const days = [...(from === undefined ? [] : [`from ${from}`]), ...(until === undefined ? [] : [`until ${until}, that day included`])];
  return `${[
    `# ${id}`,
    `${title.charAt(0).toUpperCase()}${title.slice(1)}: ${severity}, a rule of the pack \`${pack.id}\` ${pack.version} (reviewed ${pack.reviewedOn}). ${waivable ? "It can be waived." : "No waiver reaches it."}`,
    "## When it fires",
    `On every item for which this is true${days.length === 0 ? "" : `, ${days.join(" ")}`}:`,
    `\`\`\`\n${when.trimEnd()}\n\`\`\``,
    "## What it says",
    message,
    "## What it rests on",
    [
      ...sources.map(({ title: text, url }) => `- ${text}${url === undefined ? "" : ` <${url}>`}`),
      ...(acts ?? []).map((act) => `- \`${act}\``),
    ].join("\n"),
    ...(note === undefined ? [] : [note]),
  ].join("\n\n")}\n`;
}
