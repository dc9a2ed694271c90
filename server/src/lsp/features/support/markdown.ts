/** Text of the user's or of the packs as it stands in Markdown, with nothing in it that Markdown reads. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&").replace(/\s+/g, " ");
}

/** Text in the style of code; backticks in it cannot end it. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, " ");
  const fence = fenceOf(line, 1);
  return line.includes("`") ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** Lines of YAML as they are written; nothing in them can end the block. */
export function yamlBlock(source: string): string {
  const fence = fenceOf(source, 3);
  return `${fence}yaml\n${source}\n${fence}`;
}

/** More backticks than stand together in a text, and so many at least. */
function fenceOf(text: string, least: number): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length + 1);
  return "`".repeat(Math.max(least, ...runs));
}
