/** What the suite asks of the harness, which alone sees into web views: to look for words on the screen. One logged line. */
const mark = "lodestone-look ";

/** The file in the workspace in which the harness leaves the words that it has seen. */
export const seenFile = "seen.txt";

/** The line that asks for a look. */
export function writeLook(words: string): string {
  return mark + JSON.stringify(words);
}

/** The words that a logged line asks to look for, or `undefined` when it does not. */
export function readLook(line: string): string | undefined {
  const start = line.indexOf(mark);
  return start < 0 ? undefined : (JSON.parse(line.slice(start + mark.length)) as string); // written by `writeLook`
}
