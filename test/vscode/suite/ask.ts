/** What the suite asks of the harness, which alone has a screen and a mouse. One logged line. */
const mark = "lodestone-ask ";

/** The file in the workspace in which the harness leaves the words or the selector that it has seen; none that could be a bill of materials. */
export const seenFile = "seen.answer";

/** To look for words inside a web view, for what a selector finds there, or for what one finds around it. */
export type Look = { readonly look: string } | { readonly within: string } | { readonly find: string };

/** To press keys, again after a while, until a selector finds something: a tree that is being filled anew takes no key. */
export type Press = { readonly until: string; readonly keys: readonly string[] };

/** What axe-core has against a web view in which a selector finds something. */
export type Judge = { readonly judge: string };

/** The texts that a selector finds in a web view, as they are seen, one a line of JSON. */
export type Read = { readonly read: string };

/** To open a file of the workspace in a browser of its own, and to print it by its button: `texts` is a selector. */
export type Browse = { readonly browse: string; readonly texts: string };

/** How a browser showed a file that it was asked to open. */
export interface Browsed {
  /** The texts that the selector found on the screen, and on paper. */
  readonly shown: readonly string[];
  readonly printed: readonly string[];
  /** How many fields and buttons are on paper. */
  readonly controls: number;
  /** How many pages were printed. */
  readonly pages: number;
  /** Addresses that the file wanted to load. */
  readonly loaded: readonly string[];
  /** What the browser had against it, such as something that its policy forbids. */
  readonly faults: readonly string[];
}

/** What the harness answers. */
export type Question = Look | Press | Judge | Read | Browse;

/** What was looked for, as the harness leaves it in the file. */
export function sought(ask: Question): string {
  return Object.values(ask)[0] as string;
}

/**
 * To answer a question; to click what a selector finds, inside a web view or around it; to press a key; to kill the process of a
 * script of the extension; to fill a field of a web view;
 * or to type into the list that is open, and to take its first line.
 */
export type Ask =
  | Question
  | { readonly inside: string }
  | { readonly press: string }
  | { readonly kill: string }
  | { readonly fill: string; readonly text: string }
  | { readonly click: string }
  | { readonly pick: string };

/** The line that asks for something. */
export function writeAsk(ask: Ask): string {
  return mark + JSON.stringify(ask);
}

/** What a logged line asks for, or `undefined` when it asks for nothing. */
export function readAsk(line: string): Ask | undefined {
  const start = line.indexOf(mark);
  return start < 0 ? undefined : (JSON.parse(line.slice(start + mark.length)) as Ask); // written by `writeAsk`
}
