/** A replacement in a text, in UTF-16 code units of the text before it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}
