/** Text of the user's or of the packs as it stands in Markdown, with nothing in it that Markdown reads. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&").replace(/\s+/g, " ");
}

/** Text in the style of code; backticks in it cannot end it. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, " ");
  const fence = "`".repeat(Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return line.includes("`") ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
