import fc from "fast-check";

/** A slip of the hand somewhere in a text; where it falls follows from a number. */
type Slip = (text: string, at: number) => string;

/** The text with something else in the place of the match of a pattern that a number chooses; unchanged where nothing matches. */
function replaced(text: string, pattern: RegExp, at: number, by: (match: RegExpExecArray) => string): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[at % matches.length];
  return match === undefined ? text : text.slice(0, match.index) + by(match) + text.slice(match.index + match[0].length);
}

function without(word: string, at: number): string {
  const index = at % word.length;
  return word.slice(0, index) + word.slice(index + 1);
}

function chosen(words: readonly string[], at: number): string {
  return words[at % words.length] ?? "";
}

const slips: readonly Slip[] = [
  // A letter of a key, or of a word, is left out.
  (text, at) => replaced(text, /(?<=^ *(?:- )?)\w+(?=:)/gm, at, ([key]) => without(key, at)),
  (text, at) => replaced(text, /(?<=: )[\w-]+$/gm, at, ([word]) => without(word, at)),
  // A number in quotes, as a block, tagged or anchored.
  (text, at) =>
    replaced(text, /(?<=: )[\d.]+$/gm, at, ([number]) =>
      chosen(
        [`'${number}'`, `"${number}"`, `|-\n            ${number}`, `>- # why\n            ${number}`, `!!str ${number}`, `&a "${number}"`],
        at,
      ),
    ),
  // A code that is read as something else.
  (text, at) =>
    replaced(text, /(?<=(?:partNumber|hsCode|id|code|number): )[^\n&*]+$/gm, at, () =>
      chosen(["3E001", "8471.30", "off", "2026-01-06", "0x1F", "~", "12:30", "1_000"], at),
    ),
  // An anchor at one value and an alias to it at another.
  (text, at) =>
    replaced(
      replaced(text, /(?<=: )(?=\w)/g, at, () => "&a "),
      /(?<=: )[^\n&]+$/gm,
      at * 7,
      () => "*a",
    ),
  // What a hand, an editor or an enemy might leave.
  (text, at) =>
    text.slice(0, at % text.length) +
    chosen(["\t", "{", "#", "---\n", "? ", '"', "🧲", "\r", ": "], at) +
    text.slice((at % text.length) + (at % 3)),
  // Some line ends are of the other kind.
  (text, at) =>
    text
      .split(/(?<=\n)/)
      .map((line, index) => ((index * at) % 3 === 1 ? line.replace(/\r?\n$/, "\r\n") : line))
      .join(""),
  (text) => text.trimEnd(),
];

/** Some slips one after another. */
export const anySlips: fc.Arbitrary<(text: string) => string> = fc
  .array(fc.tuple(fc.constantFrom(...slips), fc.nat(1_000_000)), { minLength: 1, maxLength: 8 })
  .map((made) => (text) => made.reduce((slipped, [slip, at]) => slip(slipped, at), text));
