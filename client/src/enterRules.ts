/** What Enter does at the end of a line: the line below gets `deeper` blanks more than this one. */
export interface EnterRule {
  readonly beforeText: RegExp;
  readonly deeper: number;
}

/** What may stand behind the cursor: a line that is parted in its midst is left to VS Code. */
export const afterCursor = /^\s*(?:#.*)?$/;

/** How many blanks behind a dash the rules know; nobody leaves more. */
const mostBlanks = 4;
/** How much deeper than its key a value stands. */
const step = 2;

const key = String.raw`(?:"[^"]*"|'[^']*'|[^\s"'#{}\[\],&*|>%@!?-][^#]*?):`;
/** The value is still to come, on the lines below: nothing stands there, or the mark of a text over several lines. */
const open = String.raw`\s*(?:[|>][+-]?\d?\s*)?$`;
/** A value, unless brackets go on below it. */
const value = String.raw`\s.*[^\s,{\[]\s*$`;

/**
 * Block style as it is written: behind the first line of an entry (`- partNumber: M`) follow its other keys, below the first, and behind
 * a key that waits for its value that value, deeper than the key. The first rule that fits counts.
 */
export const enterRules: readonly EnterRule[] = [
  { beforeText: new RegExp(`^\\s*${key}${open}`), deeper: step },
  ...Array.from({ length: mostBlanks }, (_, index) => index + 1).flatMap((blanks): EnterRule[] => {
    const entry = `^\\s*- {${blanks}}${key}`;
    return [
      { beforeText: new RegExp(entry + open), deeper: 1 + blanks + step },
      { beforeText: new RegExp(entry + value), deeper: 1 + blanks },
    ];
  }),
];
