import { charactersOf, textWidth } from "./width.ts";

/** Longest user text in a message, in UTF-16 code units, so that a pasted page does not fill the screen. */
const longestShown = 60;

/** A user text for messages and titles: on one line, and cut. */
export function shortened(text: string): string {
  const line = text.slice(0, 4 * longestShown).replace(/\s+/g, " ");
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}

/** Columns for the first words of a text, if the caller names none. */
const wordsShown = 40;

/** The first words of a text, as many as fit a label of some columns. */
export function firstWords(text: string, columns = wordsShown): string {
  const line = text
    .slice(0, 4 * longestShown)
    .trim()
    .replace(/\s+/g, " ");
  if (textWidth(line) <= columns) return line;
  let kept = "";
  for (const character of charactersOf(line)) {
    if (textWidth(kept + character) > columns - 1) break;
    kept += character;
  }
  const lastBlank = kept.lastIndexOf(" ");
  return `${(lastBlank > columns / 2 ? kept.slice(0, lastBlank) : kept).trimEnd()}…`;
}
