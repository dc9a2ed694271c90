import { charactersOf, characterWidth, textWidth } from "./width.ts";

/**
 * Breaks a text into lines of at most `width` columns, at blanks; a word that is longer than a line, or a run
 * of Chinese or Japanese, is broken where the line ends. An address stays whole, so that it can be followed.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const wordWidth = textWidth(word);
    if (used > 0 && used + 1 + wordWidth <= width) {
      line += ` ${word}`;
      used += 1 + wordWidth;
      continue;
    }
    if (used > 0) lines.push(line);
    line = "";
    used = 0;
    if (wordWidth <= width || word.includes("://")) {
      line = word;
      used = wordWidth;
      continue;
    }
    for (const character of charactersOf(word)) {
      const columns = characterWidth(character);
      if (used + columns > width && used > 0) {
        lines.push(line);
        line = "";
        used = 0;
      }
      line += character;
      used += columns;
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}
