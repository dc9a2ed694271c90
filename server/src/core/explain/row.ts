/** One line of a section: what stands in its first column, and the text. */
export interface Row {
  readonly label: string;
  readonly text: string;
  readonly tone?: "good" | "bad" | "doubt" | "dim";
}
