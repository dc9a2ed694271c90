import type { Texts } from "../../core/l10n/texts.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { Colors, TextLayout } from "../terminal/layout.ts";

/**
 * Renders the Markdown of a rule page for a terminal. Headings are highlighted, paragraphs and list items are wrapped, code is unchanged.
 * An example is labelled as one with or without the finding. It supports the syntax that these pages use; other syntax stays as written.
 */
export function renderMarkdown(markdown: string, layout: TextLayout, texts: Texts): string {
  const { colors } = layout;
  const output: string[] = [];
  let paragraph: string[] = [];
  let fence: string | undefined;
  const flush = (): void => {
    if (paragraph.length > 0) output.push(...paragraphLines(paragraph.join(" "), layout));
    paragraph = [];
  };
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const trimmed = line.trimStart();
    if (fence !== undefined) {
      if (trimmed.startsWith(fence)) fence = undefined;
      else output.push(`    ${line}`);
    } else if (trimmed.startsWith("```") || trimmed.startsWith("~~~")) {
      flush();
      fence = trimmed.slice(0, 3);
      const kind = /^\W+\w+ (bad|good)\b/.exec(trimmed)?.[1];
      if (kind !== undefined) output.push(texts.say("rule-page-example", { kind: kind === "bad" ? "bad" : "good" }), "");
    } else if (trimmed === "") {
      flush();
      if (output.at(-1) !== "" && output.length > 0) output.push("");
    } else if (trimmed.startsWith("#")) {
      flush();
      output.push(colors.bold(inline(trimmed.slice(trimmed.search(/[^#]/)).trim(), colors)));
    } else if (trimmed.startsWith("|")) {
      flush();
      output.push(inline(line, colors));
    } else if (isListItem(trimmed)) {
      flush();
      paragraph = [line];
    } else paragraph.push(trimmed);
  }
  flush();
  while (output.at(-1) === "") output.pop();
  return `${output.join("\n")}\n`;
}

/** A wrapped paragraph or list item, with a hanging indent for items. */
function paragraphLines(paragraph: string, { colors, columns }: TextLayout): string[] {
  const text = paragraph.trimStart();
  const marker = isListItem(text) ? `${text.split(" ", 1)[0]} ` : "";
  const front = " ".repeat(paragraph.length - text.length) + marker;
  return wrap(linked(text.slice(marker.length)), columns - front.length).map(
    (line, index) => (index === 0 ? front : " ".repeat(front.length)) + painted(line, colors),
  );
}

function isListItem(text: string): boolean {
  return /^(?:[-*+]|\d{1,3}\.) /.test(text);
}

/** `[text](address)` as `text (address)`. */
function linked(text: string): string {
  return text.replace(/\[([^[\]]*)\]\(([^()\s]*)\)/g, (_, label: string, address: string) =>
    label === address ? label : `${label} (${address})`,
  );
}

/** Highlights code and bold text in a line, after wrapping. */
function painted(line: string, colors: Colors): string {
  return line
    .replace(/`([^`]+)`/g, (_, code: string) => colors.cyan(code))
    .replace(/\*\*([^*]+)\*\*/g, (_, text: string) => colors.bold(text));
}

function inline(text: string, colors: Colors): string {
  return painted(linked(text), colors);
}
