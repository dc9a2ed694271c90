import { inspect } from "node:util";
import type { Output } from "../host.ts";

/** The layout of text output. */
export interface TextLayout {
  readonly colors: Colors;
  /** The maximum width in columns. */
  readonly columns: number;
}

/** The width in columns: that of the terminal between 50 and 120, else 100. */
export function columnsOf(output: Output): number {
  return Math.min(120, Math.max(50, output.columns ?? 100));
}

const styles = ["bold", "dim", "red", "green", "yellow", "blue", "cyan"] as const;

/** Functions that color text, or return it unchanged if colors are off. */
export type Colors = Readonly<Record<(typeof styles)[number], (text: string) => string>>;

/** Colors that are on or off regardless of the environment, which `styleText` would consult. */
export function colorsFor(enabled: boolean): Colors {
  const paints = styles.map((style): [string, Colors[typeof style]] => {
    const [on, off] = inspect.colors[style] ?? [];
    return [style, (text) => (enabled && text !== "" ? `\x1b[${on}m${text}\x1b[${off}m` : text)];
  });
  return Object.fromEntries(paints) as Colors;
}
