import { charactersOf, textWidth } from "./width.ts";

/** Text of the user's in a message is cut here, so that a pasted page does not fill the screen. In code units. */
const longestShown = 60;

/** A text as messages and titles show it: on one line, and not endless. */
export function shortened(text: string): string {
  const line = text.slice(0, 4 * longestShown).replace(/\s+/g, " ");
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}

/** Columns that the first words of a text may take. */
const wordsShown = 40;

/** The words that a text begins with, as many as a label has room for. */
export function firstWords(text: string): string {
  const line = text
    .slice(0, 4 * longestShown)
    .trim()
    .replace(/\s+/g, " ");
  if (textWidth(line) <= wordsShown) return line;
  let kept = "";
  for (const character of charactersOf(line)) {
    if (textWidth(kept + character) > wordsShown) break;
    kept += character;
  }
  const lastBlank = kept.lastIndexOf(" ");
  return `${(lastBlank > wordsShown / 2 ? kept.slice(0, lastBlank) : kept).trimEnd()}…`;
}
