/** One line of a section: what stands in its first column, and the text. */
export interface Row {
  readonly label: string;
  readonly text: string;
  /** Set on a row of what is not known, beyond the largest. */
  readonly isFurther?: true;
  readonly tone?: "good" | "bad" | "doubt" | "dim";
}

/** A heading with rows below it, at least one. */
export interface Section {
  readonly heading: string;
  readonly rows: readonly Row[];
}
