/** Text escaped for Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&").replace(/\s+/g, " ");
}

/** Text as inline code, safe for any backticks in it. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, " ");
  const fence = fenceOf(line, 1);
  return line.includes("`") ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** YAML source as a fenced code block, safe for any backticks in it. */
export function yamlBlock(source: string): string {
  const fence = fenceOf(source, 3);
  return `${fence}yaml\n${source}\n${fence}`;
}

/** A fence with more backticks than any run in the text, and at least a given number. */
function fenceOf(text: string, least: number): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length + 1);
  return "`".repeat(Math.max(least, ...runs));
}
