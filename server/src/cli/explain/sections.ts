import type { Section } from "../../core/describe/row.ts";
import { visibleProse } from "../../core/text/visible.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { TextLayout } from "../terminal/layout.ts";

/** Sections as text: a blank line and a heading before each, labels in one column, wrapped texts beside them. */
export function sectionLines(sections: readonly Section[], { colors, columns }: TextLayout): string[] {
  const paints = { good: colors.green, bad: colors.red, doubt: colors.yellow, dim: colors.dim };
  return sections.flatMap(({ heading, rows }) => {
    const width = Math.max(...rows.map(({ label }) => label.length));
    const lines = rows.flatMap(({ label, text, tone }) => {
      const paint = tone === undefined ? (plain: string) => plain : paints[tone];
      const [first = "", ...more] = wrap(visibleProse(text), columns - width - 4);
      return [`  ${paint(label.padEnd(width))}  ${first}`.trimEnd(), ...more.map((line) => " ".repeat(width + 4) + line)];
    });
    return ["", colors.bold(visibleProse(heading)), ...lines];
  });
}
