/** A line of a section: a label and a text. */
export interface Row {
  readonly label: string;
  readonly text: string;
  /** Set on rows of missing data after the most important ones. */
  readonly isFurther?: true;
  readonly tone?: "good" | "bad" | "doubt" | "dim";
}

/** A heading with at least one row. */
export interface Section {
  readonly heading: string;
  readonly rows: readonly Row[];
}
