/** Surfaces by the room that they have for one item, the smallest first. A draft is a paper that is filled in from the files. */
const levels = ["hint", "hover", "report", "explanation", "draft"] as const;
/** The smallest surface with room for a row. */
export type Level = (typeof levels)[number];

/** True when a surface has room for a row. */
export function shows(surface: Level, { level = "hint" }: { readonly level?: Level }): boolean {
  return levels.indexOf(level) <= levels.indexOf(surface);
}

/** A line of a section: a label and a text. Without a level, every surface has room for it. */
export interface Row {
  readonly label: string;
  readonly text: string;
  readonly level?: Level;
  readonly tone?: "good" | "bad" | "doubt" | "dim";
}

/** A heading with at least one row. */
export interface Section {
  readonly heading: string;
  readonly rows: readonly Row[];
}
