import { inspect } from "node:util";

const styles = ["bold", "dim", "red", "green", "yellow", "blue", "cyan"] as const;

/** Paints text, or leaves it as it is where colours are off. */
export type Colors = Readonly<Record<(typeof styles)[number], (text: string) => string>>;

/** Colours that are on or off, whatever the environment says, which `styleText` would heed. */
export function colorsFor(enabled: boolean): Colors {
  const paints = styles.map((style): [string, Colors[typeof style]] => {
    const [on, off] = inspect.colors[style] ?? [];
    return [style, (text) => (enabled && text !== "" ? `\x1b[${on}m${text}\x1b[${off}m` : text)];
  });
  return Object.fromEntries(paints) as Colors;
}
