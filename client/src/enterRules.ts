/** Indentation after Enter at the end of a matching line: `deeper` blanks more than that line. */
export interface EnterRule {
  readonly beforeText: RegExp;
  readonly deeper: number;
}

/** Text allowed behind the cursor. Splitting a line in the middle is left to VS Code. */
export const afterCursor = /^\s*(?:#.*)?$/;

/** Greatest number of blanks after a dash that the rules support. */
const mostBlanks = 4;
/** Indentation of a value below its key, in blanks. */
const step = 2;

const key = String.raw`(?:"[^"]*"|'[^']*'|[^\s"'#{}\[\],&*|>%@!?-][^#]*?):`;
/** No value yet on the line: nothing, or the indicator of a block scalar. */
const open = String.raw`\s*(?:[|>][+-]?\d?\s*)?$`;
/** A value on the line, unless brackets continue below. */
const value = String.raw`\s.*[^\s,{\[]\s*$`;

/**
 * Indentation rules for YAML block style. After the first line of an entry (`- partNumber: M`) its other keys follow, aligned with the
 * first. After a key without a value its value follows, indented. The first matching rule applies.
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
