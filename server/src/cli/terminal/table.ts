import { visible } from "../../core/text/visible.ts";
import { padded, textWidth } from "../../core/text/width.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { TextLayout } from "./layout.ts";

export interface Cell {
  readonly text: string;
  /** The coloring; left out for plain text. */
  readonly paint?: (text: string) => string;
}

/** A table with a header. The last column takes the remaining width and is wrapped. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[], { colors, columns }: TextLayout): string {
  const widths = head.map((title, index) =>
    rows.reduce((widest, row) => Math.max(widest, textWidth(visible(row[index]?.text ?? ""))), textWidth(title)),
  );
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  const room = Math.max(20, columns - before);
  const line = (cells: readonly Cell[]): string => {
    const last = cells.at(-1) ?? { text: "" };
    const front = cells.slice(0, -1).map(({ text, paint = plain }, index) => paint(padded(visible(text), widths[index] ?? 0)));
    const [first = "", ...more] = wrap(visible(last.text), room);
    const paint = last.paint ?? plain;
    return [...[[...front, paint(first)].join("  ")], ...more.map((text) => " ".repeat(before) + paint(text))]
      .map((text) => `${text.trimEnd()}\n`)
      .join("");
  };
  return line(head.map((text) => ({ text, paint: colors.dim }))) + rows.map(line).join("");
}

function plain(text: string): string {
  return text;
}
