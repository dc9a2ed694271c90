/** What the suite asks of the harness, which alone has a screen and a mouse. One logged line. */
const mark = "lodestone-ask ";

/** The file in the workspace in which the harness leaves the words or the selector that it has seen. */
export const seenFile = "seen.txt";

/** To look for words inside a web view, or for what a selector finds. */
export type Look = { readonly look: string } | { readonly find: string };

/** To look; to click what a selector finds; to press a key; or to type into the list that is open, and to take its first line. */
export type Ask = Look | { readonly click: string } | { readonly press: string } | { readonly pick: string };

/** The line that asks for something. */
export function writeAsk(ask: Ask): string {
  return mark + JSON.stringify(ask);
}

/** What a logged line asks for, or `undefined` when it asks for nothing. */
export function readAsk(line: string): Ask | undefined {
  const start = line.indexOf(mark);
  return start < 0 ? undefined : (JSON.parse(line.slice(start + mark.length)) as Ask); // written by `writeAsk`
}
