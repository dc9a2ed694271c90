/** What is said of something that is wrong. */
export interface Wording {
  /** The first sentence, which can stand alone: which part it is, and what is wrong with it. */
  readonly summary: string;
  /** What follows, in sentences: why it matters, what to do. Left out or empty where the summary says all. */
  readonly details?: string;
}

/** Both in one text. */
export function messageOf({ summary, details = "" }: Wording): string {
  return details === "" ? summary : `${summary} ${details}`;
}
