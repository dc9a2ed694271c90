/** What the suite asks of the harness, which alone has a screen and a mouse. One logged line. */
const mark = "lodestone-ask ";

/** The file in the workspace in which the harness leaves the words or the selector that it has seen. */
export const seenFile = "seen.txt";

/** To look for words inside a web view, for what a selector finds there, or for what one finds around it. */
export type Look = { readonly look: string } | { readonly within: string } | { readonly find: string };

/** What axe-core has against a web view in which a selector finds something. */
export type Judge = { readonly judge: string };

/** What was looked for, as the harness leaves it in the file. */
export function sought(ask: Look | Judge): string {
  return Object.values(ask)[0] as string;
}

/**
 * To look, or to judge; to click what a selector finds, inside a web view or around it; to press a key; to fill a field of a web view;
 * or to type into the list that is open, and to take its first line.
 */
export type Ask =
  | Look
  | Judge
  | { readonly inside: string }
  | { readonly press: string }
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
