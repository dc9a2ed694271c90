import { inspect } from "node:util";

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
